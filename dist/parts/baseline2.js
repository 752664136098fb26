import { a as plural } from "./count.js";
import { a as staleEntries, n as applyBaseline, o as readBaseline } from "./baseline.js";
import { r as messageOf, t as UsageError } from "./errors.js";
import { o as openWorkspace, s as shownPath } from "./files.js";
import { resolve } from "node:path";

// src/entry/baseline.ts
/** Reads a baseline; null where there is none. Throws a `UsageError` where it is broken. */
function openBaseline(file, cwd, read) {
	const path = shownPath(file, openWorkspace(cwd));
	const result = read(resolve(cwd, file));
	if (!result.ok && result.missing) return null;
	if (!result.ok) throw new UsageError(`${path} ${result.problem}`);
	try {
		return readBaseline(path, result.text);
	} catch (error) {
		throw new UsageError(`${path} ${messageOf(error)}`, { cause: error });
	}
}
/** The report of a judgement after a baseline. Entries that no longer occur are findings, or with `allowStale` only told to `warn`. */
function withBaseline(judgement, file, cwd, allowStale, warn) {
	const { report, scope, read } = judgement;
	const baseline = openBaseline(file, cwd, read);
	if (baseline === null) throw new UsageError(`there is no baseline ${file}; write one with \`holdtrue baseline\``);
	if (!allowStale) return applyBaseline(report, baseline, scope);
	const stale = new Set(staleEntries(report, baseline.entries, scope));
	if (stale.size > 0) warn(`holdtrue: ${plural(stale.size, "finding")} of ${baseline.path} ${stale.size === 1 ? "occurs" : "occur"} no longer`);
	return applyBaseline(report, {
		...baseline,
		entries: baseline.entries.filter((entry) => !stale.has(entry))
	}, scope);
}

export { withBaseline as n, openBaseline as t };