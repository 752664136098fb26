import { a as int, c as number, d as strictObject, f as string, h as toJSONSchema, i as boolean, n as _null, o as literal, p as union, r as array, t as _enum } from "./zod.js";
import { n as STATES, t as RELATIONS } from "./relations.js";

// src/report/json-schema.ts
/** The JSON schema (draft 7) of the json report. */
function reportSchema() {
	const { $schema, ...schema } = toJSONSchema(report, { target: "draft-7" });
	return {
		$schema,
		$id: "report.schema.json",
		title: "holdtrue report",
		...schema
	};
}
const whole = () => int().min(0).max(Number.MAX_SAFE_INTEGER);
const counting = () => int().min(1).max(Number.MAX_SAFE_INTEGER);
const decimal = () => string().regex(/^-?(?:\d+(?:\.\d+)?(?:e[+-]\d+)?|Infinity)$/);
const place = {
	path: string().describe("Relative to the working folder, with forward slashes."),
	line: counting(),
	column: counting().describe("In UTF-16 units."),
	endLine: counting(),
	endColumn: counting().describe("Exclusive.")
};
const offsets = {
	offset: whole().describe("In UTF-16 units from the beginning of the file, a byte order mark not counted."),
	endOffset: whole().describe("Exclusive.")
};
const finding = strictObject({
	...place,
	...offsets,
	severity: _enum([
		"error",
		"warning",
		"note"
	]),
	rule: string(),
	message: string().describe("What the draft says, what the claim says, and where that comes from."),
	claim: string().nullable().describe("Id of the claim; null for a finding about no claim."),
	text: string().describe("The words found, as the reader sees them."),
	expected: string().nullable().describe("What the claim says."),
	related: array(strictObject({
		...place,
		message: string()
	})).describe("Other places that explain the finding."),
	disposition: _enum([
		"open",
		"suppressed",
		"baselined"
	]),
	reason: string().optional().describe("Why it is suppressed or baselined."),
	decision: _enum(["confirmed", "deferred"]).optional().describe("What a reviewer decided, where that does not silence it."),
	fingerprint: string().describe("Stays the same when lines move."),
	fix: strictObject({
		...offsets,
		text: string(),
		care: array(_enum([
			"quotation",
			"likely",
			"either",
			"wording"
		])).optional().describe("Why it wants a person’s eye: the words are quoted, the claim is only likely meant, another figure may be the wrong one, the words around may have to change.")
	}).optional().describe("What may stand in place of a part of the draft.")
});
const quantity = strictObject({
	value: decimal().optional().describe("In base units; `low` and `high` in its place for a range."),
	low: decimal().optional(),
	high: decimal().optional(),
	bound: _enum([
		"exact",
		"about",
		"over",
		"atLeast",
		"under",
		"atMost",
		"between",
		"vague"
	]),
	kind: string().describe("What it measures: count, money, percent …"),
	unit: string().nullable().describe("ISO code of a currency, or the base unit of a measure."),
	counted: string().nullable().describe("What the claim counts."),
	per: string().optional().describe("The unit that a rate is per."),
	parts: array(decimal()).optional().describe("The figures of a score.")
});
const moment = {
	year: int().optional(),
	month: int().min(1).max(12).optional(),
	day: int().min(1).max(31).optional(),
	weekday: int().min(0).max(6).optional().describe("0 is Sunday."),
	time: whole().optional().describe("Minutes after midnight."),
	timeTo: whole().optional().describe("The end of a range of times."),
	twelveHour: literal(true).optional(),
	from: string().optional(),
	to: string().optional(),
	relative: strictObject({
		unit: _enum([
			"day",
			"week",
			"month",
			"year"
		]),
		amount: number()
	}).optional(),
	bound: quantity.shape.bound.optional(),
	end: _enum(["first", "last"]).optional().describe("Which end of a stretch of time it is."),
	fiscal: boolean().optional()
};
const date = strictObject({
	...moment,
	otherEnd: strictObject(moment).optional().describe("The other end, where both are written.")
});
const mention = strictObject({
	...place,
	text: string(),
	kind: _enum([
		"quantity",
		"date",
		"name",
		"quote"
	]),
	state: _enum(Object.keys(STATES)),
	claim: string().optional(),
	relation: _enum(Object.keys(RELATIONS)).optional().describe("How it stands to the claim."),
	reason: string().optional().describe("Why it was set aside or is not covered."),
	reading: union([
		quantity,
		date,
		_null()
	]).describe("What it was read as; null for names and quotations.")
});
const failure = strictObject({
	path: string().nullable(),
	stage: _enum([
		"read",
		"parse",
		"extract",
		"link",
		"rule"
	]),
	message: string(),
	rule: string().optional()
});
const report = strictObject({
	schemaVersion: literal(1),
	summary: strictObject({
		drafts: whole(),
		words: whole(),
		claims: whole(),
		claimsUsed: whole(),
		errors: whole().describe("Open ones, as are warnings and notes."),
		warnings: whole(),
		notes: whole(),
		suppressed: whole(),
		baselined: whole(),
		failures: whole()
	}),
	findings: array(finding).describe("Sorted by path, position and rule."),
	failures: array(failure).describe("What could not be judged."),
	coverage: strictObject({
		mentions: whole(),
		agrees: whole(),
		conflicts: whole(),
		setAside: whole(),
		notCovered: whole(),
		share: number().min(0).max(100).describe("Per cent of the mentions, those set aside left out, that a claim speaks about.")
	}),
	claims: array(strictObject({
		id: string(),
		path: string(),
		line: counting(),
		agrees: whole(),
		conflicts: whole()
	})),
	mentions: array(mention).describe("Every figure, date, name and quotation that was read.")
});

export { reportSchema };