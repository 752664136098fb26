// src/report/count.ts
/** Counts what a report holds. */
function countsOf(report) {
	return {
		...tally(report.findings),
		drafts: report.drafts.length,
		claims: report.claims.length,
		claimsUsed: usedClaims(report)
	};
}
/** Counts findings by severity. */
function tally(findings) {
	const count = (is) => findings.reduce((sum, finding) => is(finding) ? sum + 1 : sum, 0);
	const open = (severity) => count((finding) => finding.disposition === "open" && finding.severity === severity);
	return {
		error: open("error"),
		warning: open("warning"),
		note: open("note"),
		suppressed: count(({ disposition }) => disposition === "suppressed"),
		baselined: count(({ disposition }) => disposition === "baselined")
	};
}
/** How many claims at least one mention agrees with or contradicts. */
function usedClaims(report) {
	return report.claims.filter(({ agrees, conflicts }) => agrees + conflicts > 0).length;
}
/** The share of mentions that a claim speaks about, in per cent; what was set aside is nobody's to cover. 100 where there is nothing to cover. */
function coveredShare({ agrees, conflicts, notCovered }) {
	const all = agrees + conflicts + notCovered;
	return all === 0 ? 100 : 100 * (agrees + conflicts) / all;
}
/** The sentence on how much was looked at. */
function coverageSentence(report) {
	return coverageOf(report.coverage, countsOf(report));
}
/** The sentence on how much was looked at, from counts. */
function coverageOf({ mentions, agrees, conflicts, setAside, notCovered }, { claims, claimsUsed }) {
	const states = [
		`${agrees} ${agrees === 1 ? "agrees" : "agree"}`,
		`${conflicts} ${conflicts === 1 ? "conflicts" : "conflict"}`,
		`${setAside} set aside`,
		`${notCovered} not covered`
	];
	return `${mentions === 1 ? "1 figure, date, name or quotation read" : `${mentions} figures, dates, names and quotations read`}: ${states.join(", ")}; ${claimsUsed} of ${plural(claims, "claim")} used`;
}
/** The sentence on what was found, such as "2 errors and 1 warning in 1 of 3 drafts". */
function verdict(report) {
	return verdictOf(countsOf(report));
}
/** The sentence on what was found, from counts. */
function verdictOf({ error, warning, note, suppressed, baselined, drafts: read }) {
	const counts = [
		...error > 0 ? [plural(error, "error")] : [],
		...warning > 0 ? [plural(warning, "warning")] : [],
		...note > 0 ? [plural(note, "note")] : []
	];
	const hidden = [...suppressed > 0 ? [`${suppressed} suppressed`] : [], ...baselined > 0 ? [`${baselined} known before`] : []];
	const drafts = plural(read, "draft");
	const main = counts.length > 0 ? `${series(counts)} in ${drafts}` : `Nothing in ${drafts} contradicts the claims`;
	return hidden.length > 0 ? `${main} (${hidden.join(", ")})` : main;
}
/** "1 draft", "2 drafts". */
function plural(count, noun) {
	return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
function series(parts) {
	return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
}

export { plural as a, verdict as c, coveredShare as i, verdictOf as l, coverageOf as n, tally as o, coverageSentence as r, usedClaims as s, countsOf as t };