let node_fs;
let node_path;
let require_terminal;
let require_workspace;
let require_files;
let require_options;
let require_judge;
let require_errors;
let require_report;
let require_check;
let require_amend;
let require_rolldown_runtime;













// src/entry/rewrite.ts
/**
* Writes new texts, each all at once; byte order marks, permissions and links are kept. Throws a `UsageError`, before anything
* is written, where a file lies outside of the workspace or holds another text by now.
*/
function rewriteAll(rewrites, workspace) {
	const ready = rewrites.map((rewrite) => prepare(rewrite, workspace));
	for (const { path, target, text, mode } of ready) try {
		(require_files ??= require("../parts/files.cjs")).writeWhole(target, text, mode);
	} catch (error) {
		throw new (require_errors ??= require("../parts/errors.cjs")).UsageError(`${path} cannot be written (${(require_errors ??= require("../parts/errors.cjs")).codeOf(error) ?? (require_errors ??= require("../parts/errors.cjs")).messageOf(error)})`, { cause: error });
	}
}
function prepare({ path, before, after }, workspace) {
	const absolute = (0, (node_path ??= require("node:path")).resolve)(workspace.cwd, path);
	const now = (require_files ??= require("../parts/files.cjs")).readText(absolute, workspace);
	if (!now.ok) throw new (require_errors ??= require("../parts/errors.cjs")).UsageError(`${path} ${now.problem}`);
	if (!(require_workspace ??= require("../parts/workspace.cjs")).isInside(absolute, workspace.root) || !(require_workspace ??= require("../parts/workspace.cjs")).staysInside(absolute, workspace)) throw new (require_errors ??= require("../parts/errors.cjs")).UsageError(`${path} lies outside of the workspace (${(0, (node_path ??= require("node:path")).relative)(workspace.cwd, workspace.root) || "."}) and is not written`);
	if (now.text !== before) throw new (require_errors ??= require("../parts/errors.cjs")).UsageError(`${path} has changed since it was read; run the command again`);
	const target = (0, (node_fs ??= require("node:fs")).realpathSync)(absolute);
	return {
		path,
		target,
		text: now.byteOrderMark ? `\u{FEFF}${after}` : after,
		mode: (0, (node_fs ??= require("node:fs")).statSync)(target).mode & 4095
	};
}

// src/entry/commands/fix.ts
/** `holdtrue fix`: rewrites the mentions that contradict their claims. */
async function runFix(names, flags) {
	const cwd = process.cwd();
	const { report, again } = await (require_judge ??= require("../parts/judge.cjs")).judgeInFull({
		...(require_options ??= require("../parts/options.cjs")).toRequest(names, flags),
		warn: (require_terminal ??= require("../parts/terminal.cjs")).complain
	});
	const ids = report.set.claims.map(({ id }) => id);
	for (const id of flags.claim) if (!ids.includes(id)) throw new (require_errors ??= require("../parts/errors.cjs")).UsageError(`there is no claim ${id} in ${report.set.path}. ${(require_check ??= require("../parts/check.cjs")).didYouMean(id, ids)}`.trimEnd());
	const accepts = /* @__PURE__ */ new Set([...flags.quotations ? ["quotation"] : [], ...flags.likely ? ["likely"] : []]);
	const plan = await (require_amend ??= require("../parts/amend.cjs")).planFixes(report, again, {
		accepts,
		claims: flags.claim.length === 0 ? null : new Set(flags.claim)
	});
	if (flags.dryRun) (require_terminal ??= require("../parts/terminal.cjs")).print(diffOf(plan.drafts));
	else rewriteAll(plan.drafts.map(({ path, source, after }) => ({
		path,
		before: source,
		after
	})), (require_workspace ??= require("../parts/workspace.cjs")).openWorkspace(cwd));
	(flags.dryRun ? (require_terminal ??= require("../parts/terminal.cjs")).complain : (require_terminal ??= require("../parts/terminal.cjs")).print)((require_report ??= require("../parts/report.cjs")).rawText(account(report, plan, flags.dryRun === true)));
	for (const { path, message } of report.failures) (require_terminal ??= require("../parts/terminal.cjs")).complain(`holdtrue: not judged: ${(require_report ??= require("../parts/report.cjs")).visible(path === null ? message : `${path}: ${message}`)}`);
	if (report.failures.length > 0) return 3;
	return plan.left.some(({ finding }) => finding.severity === "error") ? 1 : 0;
}
/** The diffs of drafts, with names and lines as they are: what is not to be seen is shown to a person alone, never to `git apply`. */
function diffOf(drafts) {
	const diff = drafts.map(({ path, source, edits }) => (require_amend ??= require("../parts/amend.cjs")).unifiedDiff(path, source, edits)).join("");
	return process.stdout.isTTY ? diff.split("\n").map((require_report ??= require("../parts/report.cjs")).visible).join("\n") : (require_report ??= require("../parts/report.cjs")).rawText(diff);
}
function account(report, { drafts, left }, isDry) {
	const places = (require_report ??= require("../parts/report.cjs")).placesOf(report);
	const at = (path, span) => {
		const { line, column } = places.of(path, span);
		return `${(require_report ??= require("../parts/report.cjs")).visible(path)}:${line}:${column}`;
	};
	const done = drafts.flatMap(({ path, source, fixed }) => fixed.map(({ fix, claim, rule }) => {
		const before = (require_report ??= require("../parts/report.cjs")).visible(source.slice(fix.span.start, fix.span.end));
		return `${at(path, fix.span)}  ${before} \u2192 ${(require_report ??= require("../parts/report.cjs")).visible(fix.text)}  (${(require_report ??= require("../parts/report.cjs")).visible(claim ?? rule)})`;
	}));
	const kept = left.map(({ finding, why }) => `${at(finding.path, finding.span)}  ${(require_report ??= require("../parts/report.cjs")).visible(finding.rule)} left: ${(require_report ??= require("../parts/report.cjs")).visible(why)}`);
	const count = `${(require_report ??= require("../parts/report.cjs")).plural(done.length, "mention")} ${isDry ? "would be rewritten" : "rewritten"} in ${(require_report ??= require("../parts/report.cjs")).plural(drafts.length, "draft")}, ${(require_report ??= require("../parts/report.cjs")).plural(left.length, "finding")} left.`;
	return [
		...isDry ? [] : done,
		...kept,
		count,
		""
	].join("\n");
}

exports.diffOf = diffOf;
exports.rewriteAll = rewriteAll;
exports.runFix = runFix;