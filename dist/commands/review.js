import { a as plural } from "../parts/count.js";
import { i as jsonText, l as visible } from "../parts/escape.js";
import { r as mergeDecisions } from "../parts/decisions.js";
import { i as toDecisionData, n as openDecisions, t as decisionsPath } from "../parts/decisions2.js";
import { n as codeOf, r as messageOf, t as UsageError } from "../parts/errors.js";
import { n as readText, o as openWorkspace, r as writeWhole, s as shownPath } from "../parts/files.js";
import { i as print } from "../parts/terminal.js";
import { resolve } from "node:path";

// src/entry/commands/review.ts
/** `holdtrue review --apply FILE`: keeps what a reviewer decided in the HTML report, with the reasons, beside the claims file. */
function runReview({ claims, apply }) {
	const workspace = openWorkspace(process.cwd());
	const read = (path) => readText(path, workspace);
	if (!read(resolve(workspace.cwd, claims)).ok) throw new UsageError(`there is no claims file ${claims} to keep decisions beside`);
	const fresh = openDecisions(apply, workspace.cwd, read);
	if (fresh === null) throw new UsageError(`there is no file ${apply}; download it from the HTML report`);
	const path = decisionsPath(claims, workspace.cwd);
	const kept = openDecisions(path, workspace.cwd, read);
	const before = kept?.decisions ?? [];
	const after = mergeDecisions(before, fresh.decisions);
	const text = `${jsonText(toDecisionData(after))}\n`;
	if (text !== kept?.text && (kept !== null || after.length > 0)) write(path, text);
	const rejected = after.filter(({ decision }) => decision === "rejected").length;
	print(`${visible(shownPath(path, workspace))}: ${plural(after.length, "decision")}, ${plural(rejected, "finding")} silenced (${difference(before, after)}).\n`);
	print(`Of ${plural(fresh.decisions.length, "decision")}, ${tally(fresh.decisions)}.\n`);
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
		writeWhole(path, text);
	} catch (error) {
		throw new UsageError(`${path} cannot be written (${codeOf(error) ?? messageOf(error)})`, { cause: error });
	}
}

export { runReview };