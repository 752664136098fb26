let node_fs;
let node_path;
let require_rule_pages;
let require_report;
let require_claims;
let require_rolldown_runtime;
Object.defineProperties(exports, { __esModule: { value: true }, [Symbol.toStringTag]: { value: 'Module' } });







// src/entry/remark.ts
/** `holdtrue/remark`: a plug-in for unified and remark that checks the file at hand against its claims. */
/**
* Adds a message to a file for each finding that is open in it: reason, place, `ruleId`, `source`, `url`, `actual`,
* `expected`, and the other end as `note`. Errors are fatal, warnings are not, notes are informational. The tree is left as
* it is, and so is a file that `settings.drafts` of the claims do not name. Throws where there is no claims file, or where
* it is broken.
*/
const holdtrue = ({ claims = "claims.yaml", plugins = true, baseline } = {}) => {
	const projects = /* @__PURE__ */ new Map();
	const open = (folder) => {
		const project = projects.get(folder) ?? (require_rule_pages ??= require("./parts/rule-pages.cjs")).openProject(folder, claims, (require_rule_pages ??= require("./parts/rule-pages.cjs")).NO_BUFFERS, {
			plugins,
			baseline: baseline ?? null,
			environment: process.env
		});
		projects.set(folder, project);
		return project;
	};
	return async (_tree, file) => {
		const path = (0, (node_path ??= require("node:path")).resolve)(file.cwd, file.path ?? "stdin.md");
		const above = (require_rule_pages ??= require("./parts/rule-pages.cjs")).foldersAbove(path, file.cwd);
		const folder = (above.length === 0 ? [file.cwd] : above).find((one) => (0, (node_fs ??= require("node:fs")).existsSync)((0, (node_path ??= require("node:path")).resolve)(one, claims)));
		if (folder === void 0) throw new Error(`there is no ${claims} in the folder of ${(0, (node_path ??= require("node:path")).basename)(path)} or above it, up to ${file.cwd}`);
		const state = await open(folder).refresh();
		if (state.broken) throw new Error((require_claims ??= require("./parts/claims.cjs")).printProblems(state.problems));
		if (file.path !== void 0 && !await state.names(path)) return;
		tell(file, state.judge(path, String(file)));
	};
};
function tell(file, report) {
	const places = (require_report ??= require("./parts/report.cjs")).placesOf(report);
	for (const { message } of report.failures) {
		const told = file.message(`not judged: ${message}`, {
			source: SOURCE,
			ruleId: "not-judged"
		});
		told.fatal = true;
	}
	for (const finding of report.findings) {
		if (finding.disposition !== "open") continue;
		const place = places.of(finding.path, finding.span);
		const told = file.message(finding.message, {
			source: SOURCE,
			ruleId: finding.rule,
			place: toPosition(place, finding)
		});
		const notes = finding.related.map((one) => `${one.path}:${places.of(one.path, one.span).line}: ${one.message}`);
		const page = (require_rule_pages ??= require("./parts/rule-pages.cjs")).pageAddress(finding.rule);
		told.fatal = FATAL[finding.severity];
		told.actual = finding.text;
		if (page !== null) told.url = page;
		if (notes.length > 0) told.note = notes.join("\n");
		const expected = expectedOf(finding);
		if (expected !== null) told.expected = [expected];
	}
}
const SOURCE = "holdtrue";
/** As vfile has it: fatal, a warning, or (undefined) for information. */
const FATAL = {
	error: true,
	warning: false,
	note: void 0
};
/** What may stand in place of the words: in the writer's notation where the fix is about these very words. */
function expectedOf({ fix, span, expected }) {
	return fix !== null && fix.span.start === span.start && fix.span.end === span.end ? fix.text : expected;
}
function toPosition({ line, column, endLine, endColumn }, { span }) {
	return {
		start: {
			line,
			column,
			offset: span.start
		},
		end: {
			line: endLine,
			column: endColumn,
			offset: span.end
		}
	};
}

exports.default = holdtrue;