import { a as plural } from "./count.js";
import { t as codeSpan } from "./escape.js";

// src/report/disagreements.ts
/** Gathers the open findings by claim, or by what they say where there is none; the worst come first, then those with most places, then in the order of the report. */
function toDisagreements(findings) {
	const groups = /* @__PURE__ */ new Map();
	for (const finding of findings) {
		if (finding.disposition !== "open") continue;
		const key = JSON.stringify(finding.claim === null ? [finding.rule, finding.message] : [finding.claim]);
		const group = groups.get(key);
		if (group === void 0) groups.set(key, [finding]);
		else group.push(finding);
	}
	return [...groups.values()].map((group) => ({
		claim: group[0].claim,
		findings: group
	})).sort((one, other) => worst(one) - worst(other) || other.findings.length - one.findings.length);
}
/** One finding of each disagreement, the worst, with the count of those left; and these, in the order of their disagreements. */
function onePerClaim(findings) {
	const groups = toDisagreements(findings).map((each) => [...each.findings].sort(bySeverity));
	return {
		first: groups.map(([finding, ...more]) => ({
			finding,
			more: more.length
		})),
		rest: groups.flatMap((group) => group.slice(1))
	};
}
/** Errors before warnings before notes. */
function bySeverity(one, other) {
	return ORDER.indexOf(one.severity) - ORDER.indexOf(other.severity);
}
const ORDER = [
	"error",
	"warning",
	"note"
];
function worst({ findings }) {
	return Math.min(...findings.map(({ severity }) => ORDER.indexOf(severity)));
}

// src/report/markdown-table.ts
/** The heads of a table of findings. */
const FINDING_HEADS = [
	"Severity",
	"Place",
	"Finding",
	"Rule"
];
/** The row of a finding, as one line. */
function findingRow({ severity, path, line, column, message, rule, more }, linkTo = () => null) {
	const place = codeSpan(`${path}:${line}:${column}`);
	const address = linkTo(path, line);
	const others = more === 0 ? "" : ` and ${plural(more, "more place")}`;
	return `| ${severity} | ${address === null ? place : `[${place}](${address})`} | ${codeSpan(message)}${others} | ${codeSpan(rule)} |\n`;
}
/** The row of what was not judged. */
function failureRow({ path, message }) {
	return `| ${path === null ? "" : codeSpan(path)} | ${codeSpan(message)} |\n`;
}
/** A titled table as lines of Markdown; none without rows. */
function table(title, heads, rows, rule) {
	if (rows.length === 0) return [];
	return [`\n### ${title}\n\n| ${heads.join(" | ")} |\n${rule ?? `|${heads.map(() => " --- |").join("")}`}\n`, ...rows];
}
/** A summary over 1 MiB is dropped whole; other steps may write to it as well. */
const LIMIT = 1e6;
/** Joins the parts as far as the limit allows, and says what is left out. */
function withinLimit(parts) {
	let text = "";
	let bytes = 0;
	for (const [index, part] of parts.entries()) {
		bytes += Buffer.byteLength(part);
		if (bytes > 1e6) return `${text}\n${plural(parts.length - index, "line")} left out: a summary may not be larger.\n`;
		text += part;
	}
	return text;
}

export { withinLimit as a, table as i, failureRow as n, onePerClaim as o, findingRow as r, toDisagreements as s, FINDING_HEADS as t };