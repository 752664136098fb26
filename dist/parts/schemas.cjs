let require_settle;
let require_zod;
let require_report;
let require_rolldown_runtime;





// src/report/digest.ts
/** The first page of a report as data: the counts, and one finding for each claim as far as there is room. */
function digestOf(report, { conclusion, pullRequest, onlyChanged, elsewhere, prefix }) {
	const places = (require_report ??= require("./report.cjs")).placesOf(report);
	const { first } = (require_report ??= require("./report.cjs")).onePerClaim(report.findings);
	const pathOf = (path) => shorten((require_settle ??= require("./settle.cjs")).repositoryPath(prefix, path));
	return {
		version: VERSION,
		conclusion,
		pullRequest,
		onlyChanged,
		elsewhere,
		counts: (require_report ??= require("./report.cjs")).countsOf(report),
		coverage: report.coverage,
		findings: first.slice(0, MOST_FINDINGS).map(({ finding: { severity, path, span, message, rule }, more }) => {
			const { line, column } = places.of(path, span);
			return {
				severity,
				path: pathOf(path),
				line,
				column,
				message: shorten(message),
				rule: shorten(rule),
				more
			};
		}),
		left: Math.max(0, first.length - MOST_FINDINGS),
		failures: failuresOf(report.failures.map(({ path, message }) => ({
			path: path === null ? null : pathOf(path),
			message
		})))
	};
}
/** The digest of a run that had no report. */
function brokenDigest(message, pullRequest) {
	return {
		version: VERSION,
		conclusion: "broken",
		pullRequest,
		onlyChanged: false,
		elsewhere: 0,
		counts: {
			error: 0,
			warning: 0,
			note: 0,
			suppressed: 0,
			baselined: 0,
			drafts: 0,
			claims: 0,
			claimsUsed: 0
		},
		coverage: {
			mentions: 0,
			agrees: 0,
			conflicts: 0,
			setAside: 0,
			notCovered: 0
		},
		findings: [],
		left: 0,
		failures: failuresOf([{
			path: null,
			message
		}])
	};
}
/** Reads a digest that a stranger may have written. Throws an `Error` that says what is wrong with it. */
function readDigest(text) {
	let data;
	try {
		data = JSON.parse(text);
	} catch (cause) {
		throw new Error("is not valid JSON", { cause });
	}
	const result = digestSchema.safeParse(data);
	if (result.success) return result.data;
	const { path, code } = result.error.issues[0];
	throw new Error(`is no digest of a run: ${path.length === 0 ? "the whole" : path.map(String).join(".").slice(0, 100)} is not as it has to be (${code})`);
}
/** The digest as Markdown. Foreign text stands in code spans only. */
function digestText(digest, linkTo) {
	const { conclusion, counts, coverage, onlyChanged, elsewhere, findings, left, failures } = digest;
	const isBroken = conclusion === "broken";
	const others = elsewhere === 0 ? "" : ` Left out on other lines: ${(require_report ??= require("./report.cjs")).plural(elsewhere, "finding")}.`;
	return [
		`## holdtrue: ${isBroken ? "The drafts could not be checked" : (require_report ??= require("./report.cjs")).verdictOf(counts)}\n`,
		...isBroken ? [] : [`\n${(require_report ??= require("./report.cjs")).coverageOf(coverage, counts)}.\n`],
		...onlyChanged ? [`\nOnly findings on changed lines count.${others}\n`] : [],
		...(require_report ??= require("./report.cjs")).table("Not judged", ["File", "Why"], failures.map((require_report ??= require("./report.cjs")).failureRow)),
		...(require_report ??= require("./report.cjs")).table("Findings, one for each claim", (require_report ??= require("./report.cjs")).FINDING_HEADS, findings.map((row) => (require_report ??= require("./report.cjs")).findingRow(row, linkTo))),
		...left === 0 ? [] : [`\nAnd ${left} more, in the job summary.\n`]
	].join("");
}
const VERSION = 1;
/** More rows than these nobody reads in a comment, and they keep it below what the platform takes. */
const MOST_FINDINGS = 40;
const MOST_FAILURES = 10;
const LONGEST = 500;
function failuresOf(failures) {
	return failures.slice(0, MOST_FAILURES).map(({ path, message }) => ({
		path,
		message: shorten(message)
	}));
}
function shorten(text) {
	return text.length > LONGEST ? `${text.slice(0, 499)}\u2026` : text;
}
const count = () => (require_zod ??= require("./zod.cjs")).int().min(0).max(1e9);
const text = () => (require_zod ??= require("./zod.cjs")).string().max(LONGEST);
const digestSchema = (require_zod ??= require("./zod.cjs")).strictObject({
	version: (require_zod ??= require("./zod.cjs")).literal(VERSION),
	conclusion: (require_zod ??= require("./zod.cjs"))._enum([
		"clean",
		"findings",
		"broken",
		"incomplete"
	]),
	pullRequest: (require_zod ??= require("./zod.cjs")).int().min(1).max(1e9).nullable(),
	onlyChanged: (require_zod ??= require("./zod.cjs")).boolean(),
	elsewhere: count(),
	counts: (require_zod ??= require("./zod.cjs")).strictObject({
		error: count(),
		warning: count(),
		note: count(),
		suppressed: count(),
		baselined: count(),
		drafts: count(),
		claims: count(),
		claimsUsed: count()
	}),
	coverage: (require_zod ??= require("./zod.cjs")).strictObject({
		mentions: count(),
		agrees: count(),
		conflicts: count(),
		setAside: count(),
		notCovered: count()
	}),
	findings: (require_zod ??= require("./zod.cjs")).array((require_zod ??= require("./zod.cjs")).strictObject({
		severity: (require_zod ??= require("./zod.cjs"))._enum([
			"error",
			"warning",
			"note"
		]),
		path: text(),
		line: count(),
		column: count(),
		message: text(),
		rule: text(),
		more: count()
	})).max(MOST_FINDINGS),
	left: count(),
	failures: (require_zod ??= require("./zod.cjs")).array((require_zod ??= require("./zod.cjs")).strictObject({
		path: text().nullable(),
		message: text()
	})).max(MOST_FAILURES)
});

// src/report/difference.ts
/** Reads a json report. Throws an `Error` that says what is wrong with it. */
function readReport(text) {
	let data;
	try {
		data = JSON.parse(text);
	} catch (cause) {
		throw new Error(`is not valid JSON: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
	}
	const result = reportData.safeParse(data);
	if (result.success) return result.data;
	const [issue] = result.error.issues;
	const where = issue === void 0 || issue.path.length === 0 ? "" : ` at ${issue.path.map(String).join(".")}`;
	throw new Error(`is no report that \`holdtrue check --format json=FILE\` has written${where}: ${issue?.message ?? ""}`);
}
/** Compares two reports by the fingerprints of their findings. One that says the same after its sentence has changed around it stays the same. */
function compareReports(before, changed) {
	const after = withOldFingerprints(before, changed);
	const [old, now] = [before, after].map(({ findings }) => new Map(findings.map((finding) => [finding.fingerprint, finding])));
	const wasOpen = (finding) => old.get(finding.fingerprint)?.disposition === "open";
	const [openBefore, openNow] = [before, after].map(({ findings }) => findings.filter(({ disposition }) => disposition === "open"));
	const uses = (report) => new Set(report.claims.filter(({ agrees, conflicts }) => agrees + conflicts > 0).map(({ id }) => id));
	const ids = (report) => new Set(report.claims.map(({ id }) => id));
	const gone = openBefore.filter(({ fingerprint }) => !now.has(fingerprint));
	const isUnjudged = (finding) => after.failures.some(({ path, rule }) => (path === null || path === finding.path) && (rule === void 0 || rule === finding.rule));
	return {
		added: openNow.filter((finding) => !wasOpen(finding)),
		fixed: gone.filter((finding) => !isUnjudged(finding)),
		unjudged: gone.filter(isUnjudged),
		silenced: openBefore.flatMap(({ fingerprint }) => {
			const found = now.get(fingerprint);
			return found === void 0 || found.disposition === "open" ? [] : [found];
		}),
		unchanged: openNow.filter(wasOpen),
		coverage: {
			before: before.coverage,
			after: after.coverage
		},
		claims: {
			stated: missing(uses(after), uses(before)),
			unstated: missing(uses(before), uses(after)),
			added: missing(ids(after), ids(before)),
			removed: missing(ids(before), ids(after))
		},
		failures: {
			before: before.failures,
			after: after.failures
		}
	};
}
/** The later report, in which findings on reworded lines have the fingerprints that they had before. */
function withOldFingerprints(before, after) {
	const known = new Set(after.findings.map(({ fingerprint }) => fingerprint));
	const left = /* @__PURE__ */ new Map();
	for (const finding of before.findings) {
		if (known.has(finding.fingerprint)) continue;
		left.set(keyOf(finding), [...left.get(keyOf(finding)) ?? [], finding]);
	}
	const old = new Set(before.findings.map(({ fingerprint }) => fingerprint));
	const findings = after.findings.map((finding) => {
		const same = old.has(finding.fingerprint) ? void 0 : left.get(keyOf(finding))?.shift();
		return same ? {
			...finding,
			fingerprint: same.fingerprint
		} : finding;
	});
	return {
		...after,
		findings
	};
}
function keyOf({ path, rule, claim, message }) {
	return JSON.stringify([
		path,
		rule,
		claim,
		message
	]);
}
function missing(all, others) {
	return [...all].filter((one) => !others.has(one));
}
const whole$1 = () => (require_zod ??= require("./zod.cjs")).int().min(0);
/** Keys that are not asked for are kept: a report of a later version may hold more. */
const reportData = (require_zod ??= require("./zod.cjs")).looseObject({
	schemaVersion: (require_zod ??= require("./zod.cjs")).literal(1),
	findings: (require_zod ??= require("./zod.cjs")).array((require_zod ??= require("./zod.cjs")).looseObject({
		path: (require_zod ??= require("./zod.cjs")).string(),
		line: whole$1(),
		column: whole$1(),
		severity: (require_zod ??= require("./zod.cjs"))._enum([
			"error",
			"warning",
			"note"
		]),
		rule: (require_zod ??= require("./zod.cjs")).string(),
		message: (require_zod ??= require("./zod.cjs")).string(),
		claim: (require_zod ??= require("./zod.cjs")).string().nullable(),
		disposition: (require_zod ??= require("./zod.cjs"))._enum([
			"open",
			"suppressed",
			"baselined"
		]),
		reason: (require_zod ??= require("./zod.cjs")).string().optional(),
		fingerprint: (require_zod ??= require("./zod.cjs")).string()
	})),
	failures: (require_zod ??= require("./zod.cjs")).array((require_zod ??= require("./zod.cjs")).looseObject({
		path: (require_zod ??= require("./zod.cjs")).string().nullable(),
		message: (require_zod ??= require("./zod.cjs")).string(),
		rule: (require_zod ??= require("./zod.cjs")).string().optional()
	})),
	coverage: (require_zod ??= require("./zod.cjs")).object({
		mentions: whole$1(),
		agrees: whole$1(),
		conflicts: whole$1(),
		setAside: whole$1(),
		notCovered: whole$1(),
		share: (require_zod ??= require("./zod.cjs")).number().min(0).max(100)
	}),
	claims: (require_zod ??= require("./zod.cjs")).array((require_zod ??= require("./zod.cjs")).looseObject({
		id: (require_zod ??= require("./zod.cjs")).string(),
		agrees: whole$1(),
		conflicts: whole$1()
	}))
});

// src/report/json-schema.ts
var json_schema_exports = /* @__PURE__ */ (require_rolldown_runtime ??= require("./rolldown-runtime.cjs")).__exportAll({ reportSchema: () => reportSchema });
/** The JSON schema (draft 7) of the json report. */
function reportSchema() {
	const { $schema, ...schema } = (require_zod ??= require("./zod.cjs")).toJSONSchema(report, { target: "draft-7" });
	return {
		$schema,
		$id: "report.schema.json",
		title: "holdtrue report",
		...schema
	};
}
const whole = () => (require_zod ??= require("./zod.cjs")).int().min(0).max(Number.MAX_SAFE_INTEGER);
const counting = () => (require_zod ??= require("./zod.cjs")).int().min(1).max(Number.MAX_SAFE_INTEGER);
const decimal = () => (require_zod ??= require("./zod.cjs")).string().regex(/^-?(?:\d+(?:\.\d+)?(?:e[+-]\d+)?|Infinity)$/);
const place = {
	path: (require_zod ??= require("./zod.cjs")).string().describe("Relative to the working folder, with forward slashes."),
	line: counting(),
	column: counting().describe("In UTF-16 units."),
	endLine: counting(),
	endColumn: counting().describe("Exclusive.")
};
const offsets = {
	offset: whole().describe("In UTF-16 units from the beginning of the file, a byte order mark not counted."),
	endOffset: whole().describe("Exclusive.")
};
const finding = (require_zod ??= require("./zod.cjs")).strictObject({
	...place,
	...offsets,
	severity: (require_zod ??= require("./zod.cjs"))._enum([
		"error",
		"warning",
		"note"
	]),
	rule: (require_zod ??= require("./zod.cjs")).string(),
	message: (require_zod ??= require("./zod.cjs")).string().describe("What the draft says, what the claim says, and where that comes from."),
	claim: (require_zod ??= require("./zod.cjs")).string().nullable().describe("Id of the claim; null for a finding about no claim."),
	text: (require_zod ??= require("./zod.cjs")).string().describe("The words found, as the reader sees them."),
	expected: (require_zod ??= require("./zod.cjs")).string().nullable().describe("What the claim says."),
	related: (require_zod ??= require("./zod.cjs")).array((require_zod ??= require("./zod.cjs")).strictObject({
		...place,
		message: (require_zod ??= require("./zod.cjs")).string()
	})).describe("Other places that explain the finding."),
	disposition: (require_zod ??= require("./zod.cjs"))._enum([
		"open",
		"suppressed",
		"baselined"
	]),
	reason: (require_zod ??= require("./zod.cjs")).string().optional().describe("Why it is suppressed or baselined."),
	decision: (require_zod ??= require("./zod.cjs"))._enum(["confirmed", "deferred"]).optional().describe("What a reviewer decided, where that does not silence it."),
	fingerprint: (require_zod ??= require("./zod.cjs")).string().describe("Stays the same when lines move."),
	fix: (require_zod ??= require("./zod.cjs")).strictObject({
		...offsets,
		text: (require_zod ??= require("./zod.cjs")).string(),
		care: (require_zod ??= require("./zod.cjs")).array((require_zod ??= require("./zod.cjs"))._enum([
			"quotation",
			"likely",
			"either",
			"wording"
		])).optional().describe("Why it wants a person\u2019s eye: the words are quoted, the claim is only likely meant, another figure may be the wrong one, the words around may have to change."),
		or: (require_zod ??= require("./zod.cjs")).strictObject({
			...offsets,
			text: (require_zod ??= require("./zod.cjs")).string()
		}).optional().describe("What may be written elsewhere in its stead, where one of two words is wrong: the day in place of its weekday.")
	}).optional().describe("What may stand in place of a part of the draft.")
});
const quantity = (require_zod ??= require("./zod.cjs")).strictObject({
	value: decimal().optional().describe("In base units; `low` and `high` in its place for a range."),
	low: decimal().optional(),
	high: decimal().optional(),
	bound: (require_zod ??= require("./zod.cjs"))._enum([
		"exact",
		"about",
		"over",
		"atLeast",
		"under",
		"atMost",
		"between",
		"vague"
	]),
	kind: (require_zod ??= require("./zod.cjs")).string().describe("What it measures: count, money, percent \u2026"),
	unit: (require_zod ??= require("./zod.cjs")).string().nullable().describe("ISO code of a currency, or the base unit of a measure."),
	counted: (require_zod ??= require("./zod.cjs")).string().nullable().describe("What the claim counts."),
	per: (require_zod ??= require("./zod.cjs")).string().optional().describe("The unit that a rate is per."),
	parts: (require_zod ??= require("./zod.cjs")).array(decimal()).optional().describe("The figures of a score.")
});
const moment = {
	year: (require_zod ??= require("./zod.cjs")).int().optional(),
	month: (require_zod ??= require("./zod.cjs")).int().min(1).max(12).optional(),
	day: (require_zod ??= require("./zod.cjs")).int().min(1).max(31).optional(),
	weekday: (require_zod ??= require("./zod.cjs")).int().min(0).max(6).optional().describe("0 is Sunday."),
	time: whole().optional().describe("Minutes after midnight."),
	timeTo: whole().optional().describe("The end of a range of times."),
	twelveHour: (require_zod ??= require("./zod.cjs")).literal(true).optional(),
	from: (require_zod ??= require("./zod.cjs")).string().optional(),
	to: (require_zod ??= require("./zod.cjs")).string().optional(),
	relative: (require_zod ??= require("./zod.cjs")).strictObject({
		unit: (require_zod ??= require("./zod.cjs"))._enum([
			"day",
			"week",
			"month",
			"year"
		]),
		amount: (require_zod ??= require("./zod.cjs")).number()
	}).optional(),
	bound: quantity.shape.bound.optional(),
	end: (require_zod ??= require("./zod.cjs"))._enum(["first", "last"]).optional().describe("Which end of a stretch of time it is."),
	fiscal: (require_zod ??= require("./zod.cjs")).boolean().optional()
};
const date = (require_zod ??= require("./zod.cjs")).strictObject({
	...moment,
	otherEnd: (require_zod ??= require("./zod.cjs")).strictObject(moment).optional().describe("The other end, where both are written.")
});
const mention = (require_zod ??= require("./zod.cjs")).strictObject({
	...place,
	text: (require_zod ??= require("./zod.cjs")).string(),
	kind: (require_zod ??= require("./zod.cjs"))._enum([
		"quantity",
		"date",
		"name",
		"quote"
	]),
	state: (require_zod ??= require("./zod.cjs"))._enum(Object.keys((require_report ??= require("./report.cjs")).STATES)),
	claim: (require_zod ??= require("./zod.cjs")).string().optional(),
	relation: (require_zod ??= require("./zod.cjs"))._enum(Object.keys((require_report ??= require("./report.cjs")).RELATIONS)).optional().describe("How it stands to the claim."),
	reason: (require_zod ??= require("./zod.cjs")).string().optional().describe("Why it was set aside or is not covered."),
	reading: (require_zod ??= require("./zod.cjs")).union([
		quantity,
		date,
		(require_zod ??= require("./zod.cjs"))._null()
	]).describe("What it was read as; null for names and quotations.")
});
const failure = (require_zod ??= require("./zod.cjs")).strictObject({
	path: (require_zod ??= require("./zod.cjs")).string().nullable(),
	stage: (require_zod ??= require("./zod.cjs"))._enum([
		"read",
		"parse",
		"extract",
		"link",
		"rule"
	]),
	message: (require_zod ??= require("./zod.cjs")).string(),
	rule: (require_zod ??= require("./zod.cjs")).string().optional()
});
const report = (require_zod ??= require("./zod.cjs")).strictObject({
	schemaVersion: (require_zod ??= require("./zod.cjs")).literal(1),
	summary: (require_zod ??= require("./zod.cjs")).strictObject({
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
	findings: (require_zod ??= require("./zod.cjs")).array(finding).describe("Sorted by path, position and rule."),
	failures: (require_zod ??= require("./zod.cjs")).array(failure).describe("What could not be judged."),
	coverage: (require_zod ??= require("./zod.cjs")).strictObject({
		mentions: whole(),
		agrees: whole(),
		conflicts: whole(),
		setAside: whole(),
		notCovered: whole(),
		share: (require_zod ??= require("./zod.cjs")).number().min(0).max(100).describe("Per cent of the mentions, those set aside left out, that a claim speaks about.")
	}),
	claims: (require_zod ??= require("./zod.cjs")).array((require_zod ??= require("./zod.cjs")).strictObject({
		id: (require_zod ??= require("./zod.cjs")).string(),
		path: (require_zod ??= require("./zod.cjs")).string(),
		line: counting(),
		agrees: whole(),
		conflicts: whole()
	})),
	mentions: (require_zod ??= require("./zod.cjs")).array(mention).describe("Every figure, date, name and quotation that was read.")
});

exports.brokenDigest = brokenDigest;
exports.compareReports = compareReports;
exports.digestOf = digestOf;
exports.digestText = digestText;
Object.defineProperty(exports, "json_schema_exports", {
  enumerable: true,
  get: function () {
    return json_schema_exports;
  }
});
exports.readDigest = readDigest;
exports.readReport = readReport;