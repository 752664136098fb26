import { i as coveredShare, o as tally, s as usedClaims } from "./count.js";

// src/report/reading.ts
/** What a mention was read as, ready for JSON: decimals as strings in base units. Null for names and quotations, whose text is all there is. */
function readingOf({ mention, claim }) {
	switch (mention.kind) {
		case "quantity": return quantityReading(mention.quantity, claim?.kind === "value" && mention.quantity.dimension === "count" ? claim.of[0] ?? null : null);
		case "date": return mention.date;
		case "name":
		case "quote": return null;
	}
}
function quantityReading(quantity, counted) {
	const { low, high, bound, dimension, unit, per, parts, sign } = quantity;
	const sided = (value) => decimal(sign === -1 && value.gt(0) ? value.neg() : value);
	return {
		...low.eq(high) ? { value: sided(low) } : {
			low: sided(low),
			high: sided(high)
		},
		bound,
		kind: dimension,
		unit,
		counted,
		...per === null ? {} : { per },
		...parts === void 0 ? {} : { parts: parts.map(decimal) }
	};
}
/** Figures longer than this are no figures that anybody wrote; their exponent says enough. */
const PLACES = 60;
function decimal(value) {
	return Math.abs(value.e) > PLACES || value.dp() > PLACES ? value.toString() : value.toFixed();
}

// src/report/records.ts
/** A finding as data. Lines and columns from 1 in UTF-16 units, ends exclusive. */
function findingRecord(finding, places) {
	const { path, span, severity, rule, message, claim, text, expected, related, disposition, reason, decision, fingerprint, fix } = finding;
	return {
		path,
		...places.of(path, span),
		offset: span.start,
		endOffset: span.end,
		severity,
		rule,
		message,
		claim,
		text,
		expected,
		related: related.map((one) => ({
			path: one.path,
			...places.of(one.path, one.span),
			message: one.message
		})),
		disposition,
		...reason === null ? {} : { reason },
		...decision === void 0 ? {} : { decision },
		fingerprint,
		...fix === null ? {} : { fix: fixRecord(fix) }
	};
}
function fixRecord({ span, text, care }) {
	return {
		offset: span.start,
		endOffset: span.end,
		text,
		...care === void 0 ? {} : { care }
	};
}
/** A mention as data: where it stands, what it was read as, and what became of it. */
function mentionRecord(path, match, places) {
	const { mention, state, claim, relation, reason } = match;
	return {
		path,
		...places.of(path, mention.span),
		text: mention.surface,
		kind: mention.kind,
		state,
		...claim === null ? {} : { claim: claim.id },
		...relation === null ? {} : { relation },
		...reason === null ? {} : { reason },
		reading: readingOf(match)
	};
}
/** Something that was not judged, as data. */
function failureRecord({ path, stage, message, rule }) {
	return {
		path,
		stage,
		message,
		...rule === void 0 ? {} : { rule }
	};
}
/** The counts of a report. */
function summaryRecord(report) {
	const counts = tally(report.findings);
	return {
		drafts: report.drafts.length,
		words: report.drafts.reduce((sum, { words }) => sum + words, 0),
		claims: report.claims.length,
		claimsUsed: usedClaims(report),
		errors: counts.error,
		warnings: counts.warning,
		notes: counts.note,
		suppressed: counts.suppressed,
		baselined: counts.baselined,
		failures: report.failures.length
	};
}
/** How much was looked at, with the share that claims cover rounded down to a tenth of a per cent. */
function coverageRecord({ coverage }) {
	return {
		...coverage,
		share: Math.floor(coveredShare(coverage) * 10) / 10
	};
}

export { summaryRecord as a, mentionRecord as i, failureRecord as n, findingRecord as r, coverageRecord as t };