let node_path;
let require_workspace;
let require_errors;
let require_settle;
let require_report;






// src/entry/baseline.ts
/** Reads a baseline; null where there is none. Throws a `UsageError` where it is broken. */
function openBaseline(file, cwd, read) {
	const path = (require_workspace ??= require("./workspace.cjs")).shownPath(file, (require_workspace ??= require("./workspace.cjs")).openWorkspace(cwd));
	const result = read((0, (node_path ??= require("node:path")).resolve)(cwd, file));
	if (!result.ok && result.missing) return null;
	if (!result.ok) throw new (require_errors ??= require("./errors.cjs")).UsageError(`${path} ${result.problem}`);
	try {
		return (require_settle ??= require("./settle.cjs")).readBaseline(path, result.text);
	} catch (error) {
		throw new (require_errors ??= require("./errors.cjs")).UsageError(`${path} ${(require_errors ??= require("./errors.cjs")).messageOf(error)}`, { cause: error });
	}
}
/** The report of a judgement after a baseline. Entries that no longer occur are findings, or with `allowStale` only told to `warn`. */
function withBaseline(judgement, file, cwd, allowStale, warn) {
	const { report, scope, read } = judgement;
	const baseline = openBaseline(file, cwd, read);
	if (baseline === null) throw new (require_errors ??= require("./errors.cjs")).UsageError(`there is no baseline ${file}; write one with \`holdtrue baseline\``);
	if (!allowStale) return (require_settle ??= require("./settle.cjs")).applyBaseline(report, baseline, scope);
	const stale = new Set((require_settle ??= require("./settle.cjs")).staleEntries(report, baseline.entries, scope));
	if (stale.size > 0) warn(`holdtrue: ${(require_report ??= require("./report.cjs")).plural(stale.size, "finding")} of ${baseline.path} ${stale.size === 1 ? "occurs" : "occur"} no longer`);
	return (require_settle ??= require("./settle.cjs")).applyBaseline(report, {
		...baseline,
		entries: baseline.entries.filter((entry) => !stale.has(entry))
	}, scope);
}

exports.openBaseline = openBaseline;
exports.withBaseline = withBaseline;