import { r as plural } from "../parts/count.js";
import { i as print, l as jsonText, p as visible } from "../parts/terminal.js";
import { r as mergeDecisions } from "../parts/decisions.js";
import { a as openDecisions, c as openWorkspace, d as toDecisionData, i as decisionsPath, l as shownPath, n as readText, r as writeWhole } from "../parts/files.js";
import { n as codeOf, r as messageOf, t as UsageError } from "../parts/errors.js";
import { resolve } from "node:path";

// src/entry/commands/review.ts
/** `holdtrue review --apply FILE`: keeps what a reviewer rejected in the HTML report, with the reasons, beside the claims file. */
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
	print(`${visible(shownPath(path, workspace))}: ${plural(after.length, "finding")} silenced (${difference(before, after)}).\n`);
	print(`Of ${plural(fresh.decisions.length, "decision")}, ${tally(fresh.decisions)}.\n`);
	return 0;
}
function difference(before, after) {
	const [old, now] = [before, after].map((all) => new Map(all.map((one) => [one.fingerprint, one.reason])));
	return `${[...now.keys()].filter((one) => !old.has(one)).length} added, ${[...now].filter(([one, reason]) => old.has(one) && old.get(one) !== reason).length} changed, ${[...old.keys()].filter((one) => !now.has(one)).length} taken out`;
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