import { n as defineRule, t as rules } from "./parts/rules.js";
import { n as checkExamples, t as check$1 } from "./parts/pipeline.js";
import { t as loadPlugins } from "./parts/load-rules.js";
import { t as loadClaims } from "./parts/load.js";

// src/index.ts
/** The library: reads claims, checks drafts against them, and types rules. It takes texts and returns data; files are the caller's. */
/**
* Checks Markdown drafts against claims with all rules of the package, or with those given. Never throws for what drafts and
* claims hold: what could not be judged is listed among the report's `failures`.
*/
function check(files, set, options = {}) {
	return check$1(files, set, {
		rules,
		...options
	});
}

export { check, checkExamples, defineRule, loadClaims, loadPlugins, rules };