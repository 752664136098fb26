let require_report;


// src/entry/verdict.ts
/** Judges a report by the gates. What was not judged weighs more than any finding. */
function verdictOn(report, { failOn, maxWarnings, minCoverage }) {
	const counts = (require_report ??= require("./report.cjs")).tally(report.findings);
	const share = (require_report ??= require("./report.cjs")).coveredShare(report.coverage);
	const levels = [
		"error",
		"warning",
		"note"
	];
	const failing = failOn === "never" ? [] : levels.slice(0, levels.indexOf(failOn) + 1);
	const reasons = [];
	if (maxWarnings !== null && counts.warning > maxWarnings) reasons.push(`${(require_report ??= require("./report.cjs")).plural(counts.warning, "warning")}, where at most ${maxWarnings} may be`);
	if (minCoverage !== null && share < minCoverage) reasons.push(`claims cover ${Math.floor(share * 10) / 10}% of what was read, where ${minCoverage}% are asked for`);
	const found = failing.some((severity) => counts[severity] > 0) || reasons.length > 0;
	return {
		code: report.failures.length > 0 ? 3 : found ? 1 : 0,
		reasons
	};
}

exports.verdictOn = verdictOn;