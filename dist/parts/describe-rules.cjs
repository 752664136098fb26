let require_pages;
let require_settle;
let require_rolldown_runtime;




// src/entry/describe-rules.ts
/** What a report may say about rules: their summaries, and their pages where they are rules of the package. */
function describeRules(rules) {
	return [...rules.map(({ id, summary, severity, off }) => ({
		id,
		summary,
		severity,
		off: off === true,
		page: pageOf(id)
	})), ...LEFTOVERS];
}
/** What no rule finds: entries of files beside the claims that nothing answers to any more. */
const LEFTOVERS = [
	{
		id: (require_settle ??= require("./settle.cjs")).STALE_BASELINE,
		summary: "An entry of the baseline that no longer occurs",
		severity: "error",
		off: false,
		page: null
	},
	{
		id: (require_settle ??= require("./settle.cjs")).STALE_DECISION,
		summary: "A decision on a finding that no longer occurs",
		severity: "warning",
		off: false,
		page: null
	},
	{
		id: (require_settle ??= require("./settle.cjs")).CHANGED_CLAIMS,
		summary: "A file of claims or rules that the pull request changes",
		severity: "warning",
		off: false,
		page: null
	}
];
function pageOf(id) {
	return Object.hasOwn((require_pages ??= require("./pages.cjs")).pages, id) ? (require_pages ??= require("./pages.cjs")).pages[id] ?? null : null;
}

exports.describeRules = describeRules;