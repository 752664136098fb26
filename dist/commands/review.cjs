let node_path;
let require_workspace;
let require_terminal;
let require_files;
let require_errors;
let require_decisions;
let require_settle;
let require_report;
let require_rolldown_runtime;










// src/entry/commands/review.ts
/** `holdtrue review --apply FILE`: keeps what a reviewer decided in the HTML report, with the reasons, beside the claims file. */
function runReview({ claims, apply }) {
	const workspace = (require_workspace ??= require("../parts/workspace.cjs")).openWorkspace(process.cwd());
	const read = (path) => (require_files ??= require("../parts/files.cjs")).readText(path, workspace);
	if (!read((0, (node_path ??= require("node:path")).resolve)(workspace.cwd, claims)).ok) throw new (require_errors ??= require("../parts/errors.cjs")).UsageError(`there is no claims file ${claims} to keep decisions beside`);
	const fresh = (require_decisions ??= require("../parts/decisions.cjs")).openDecisions(apply, workspace.cwd, read);
	if (fresh === null) throw new (require_errors ??= require("../parts/errors.cjs")).UsageError(`there is no file ${apply}; download it from the HTML report`);
	const path = (require_decisions ??= require("../parts/decisions.cjs")).decisionsPath(claims, workspace.cwd);
	const kept = (require_decisions ??= require("../parts/decisions.cjs")).openDecisions(path, workspace.cwd, read);
	const before = kept?.decisions ?? [];
	const after = (require_settle ??= require("../parts/settle.cjs")).mergeDecisions(before, fresh.decisions);
	const text = `${(require_report ??= require("../parts/report.cjs")).jsonText((require_settle ??= require("../parts/settle.cjs")).toDecisionData(after))}\n`;
	if (text !== kept?.text && (kept !== null || after.length > 0)) write(path, text);
	const rejected = after.filter(({ decision }) => decision === "rejected").length;
	(require_terminal ??= require("../parts/terminal.cjs")).print(`${(require_report ??= require("../parts/report.cjs")).visible((require_workspace ??= require("../parts/workspace.cjs")).shownPath(path, workspace))}: ${(require_report ??= require("../parts/report.cjs")).plural(after.length, "decision")}, ${(require_report ??= require("../parts/report.cjs")).plural(rejected, "finding")} silenced (${difference(before, after)}).\n`);
	(require_terminal ??= require("../parts/terminal.cjs")).print(`Of ${(require_report ??= require("../parts/report.cjs")).plural(fresh.decisions.length, "decision")}, ${tally(fresh.decisions)}.\n`);
	return 0;
}
function difference(before, after) {
	const [old, now] = [before, after].map((all) => new Map(all.map((one) => [one.fingerprint, `${one.decision} ${one.reason}`])));
	return `${[...now.keys()].filter((one) => !old.has(one)).length} added, ${[...now].filter(([one, words]) => old.has(one) && old.get(one) !== words).length} changed`;
}
function tally(decisions) {
	return [
		"rejected",
		"confirmed",
		"deferred"
	].map((word) => `${decisions.filter(({ decision }) => decision === word).length} ${word}`).join(", ");
}
function write(path, text) {
	try {
		(require_files ??= require("../parts/files.cjs")).writeWhole(path, text);
	} catch (error) {
		throw new (require_errors ??= require("../parts/errors.cjs")).UsageError(`${path} cannot be written (${(require_errors ??= require("../parts/errors.cjs")).codeOf(error) ?? (require_errors ??= require("../parts/errors.cjs")).messageOf(error)})`, { cause: error });
	}
}

exports.runReview = runReview;