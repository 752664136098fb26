let require_claims;
let require_check;
let require_pipeline;
let require_rules;
let require_rolldown_runtime;
Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });






// src/index.ts
/** The library: reads claims, checks drafts against them, and types rules. It takes texts and returns data; files are the caller's. */
/**
* Checks Markdown drafts against claims with all rules of the package, or with those given. Never throws for what drafts and
* claims hold: what could not be judged is listed among the report's `failures`.
*/
function check(files, set, options = {}) {
	return (require_pipeline ??= require("./parts/pipeline.cjs")).check(files, set, {
		rules: (require_rules ??= require("./parts/rules.cjs")).rules,
		...options
	});
}

exports.check = check;
exports.checkExamples = (require_check ??= require("./parts/check.cjs")).checkExamples;
exports.defineRule = (require_rules ??= require("./parts/rules.cjs")).defineRule;
exports.loadClaims = (require_claims ??= require("./parts/claims.cjs")).loadClaims;
exports.loadPlugins = (require_check ??= require("./parts/check.cjs")).loadPlugins;
exports.rules = (require_rules ??= require("./parts/rules.cjs")).rules;