let require_terminal;
let require_pages;
let require_errors;
let require_check;
let require_rules;
let require_rolldown_runtime;







// src/entry/commands/explain.ts
/** `holdtrue explain RULE`: the page of a rule. */
function runExplain(id) {
	const page = Object.hasOwn((require_pages ??= require("../parts/pages.cjs")).pages, id) ? (require_pages ??= require("../parts/pages.cjs")).pages[id] : void 0;
	if (page === void 0) {
		const ids = (require_rules ??= require("../parts/rules.cjs")).rules.map((rule) => rule.id);
		throw new (require_errors ??= require("../parts/errors.cjs")).UsageError(`there is no rule ${id}. ${(require_check ??= require("../parts/check.cjs")).didYouMean(id, ids) || "`holdtrue rules` lists them."}`);
	}
	(require_terminal ??= require("../parts/terminal.cjs")).print(page.endsWith("\n") ? page : `${page}\n`);
	return 0;
}

exports.runExplain = runExplain;