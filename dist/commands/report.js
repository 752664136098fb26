import { a as int, c as number, f as string, l as object, o as literal, r as array, s as looseObject, t as _enum } from "../parts/zod.js";
import { a as plural } from "../parts/count.js";
import { i as jsonText, l as visible, o as rawText, t as codeSpan } from "../parts/escape.js";
import { a as withinLimit, i as table, n as failureRow, r as findingRow, t as FINDING_HEADS } from "../parts/markdown-table.js";
import { a as toSinks, l as painter } from "../parts/options.js";
import { n as codeOf, r as messageOf, t as UsageError } from "../parts/errors.js";
import { i as print, r as hasColour } from "../parts/terminal.js";
import { t as writeAsked } from "../parts/write.js";
import { resolve } from "node:path";
import { readFileSync } from "node:fs";

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
const whole = () => int().min(0);
/** Keys that are not asked for are kept: a report of a later version may hold more. */
const reportData = looseObject({
	schemaVersion: literal(1),
	findings: array(looseObject({
		path: string(),
		line: whole(),
		column: whole(),
		severity: _enum([
			"error",
			"warning",
			"note"
		]),
		rule: string(),
		message: string(),
		claim: string().nullable(),
		disposition: _enum([
			"open",
			"suppressed",
			"baselined"
		]),
		reason: string().optional(),
		fingerprint: string()
	})),
	failures: array(looseObject({
		path: string().nullable(),
		message: string(),
		rule: string().optional()
	})),
	coverage: object({
		mentions: whole(),
		agrees: whole(),
		conflicts: whole(),
		setAside: whole(),
		notCovered: whole(),
		share: number().min(0).max(100)
	}),
	claims: array(looseObject({
		id: string(),
		agrees: whole(),
		conflicts: whole()
	}))
});

// src/report/difference-formats.ts
/** The formats of a difference, by the name that `--format` takes. */
const differenceFormats = {
	pretty: prettyDifference,
	markdown: markdownDifference,
	json: (difference) => `${jsonText({
		schemaVersion: 1,
		...difference
	})}\n`
};
function prettyDifference(difference, colour) {
	const paint = painter(colour);
	const list = (title, findings, reason = false) => {
		const lines = findings.map((finding) => `${paint.strong(visible(placeOf(finding)))} ${paint.severity(finding.severity, finding.severity)} ${paint.faint(visible(finding.rule))}\n  ${visible(finding.message)}${reason ? `\n  ${visible(`why: ${finding.reason || "no reason given"}`)}` : ""}\n`);
		return lines.length === 0 ? [] : [`${paint.strong(`${title}:`)}\n${lines.join("")}`];
	};
	const said = sentences(difference, visible).map((sentence) => `${sentence}\n`);
	return rawText([
		...list("New", difference.added),
		...list("Fixed", difference.fixed),
		...list("Not looked for", difference.unjudged),
		...list("Silenced", difference.silenced, true),
		said.join("")
	].join("\n"));
}
/** Foreign text stands in code spans only. */
function markdownDifference(difference) {
	const [first = "", ...others] = sentences(difference, codeSpan);
	const rows = (findings) => findings.map((finding) => findingRow({
		...finding,
		more: 0
	}));
	return withinLimit([
		`## holdtrue: ${first.slice(0, -1)}\n`,
		...others.map((sentence) => `\n${sentence}\n`),
		...table("Not judged", ["File", "Why"], difference.failures.after.map(failureRow)),
		...table("New", FINDING_HEADS, rows(difference.added)),
		...table("Fixed", FINDING_HEADS, rows(difference.fixed)),
		...table("Not looked for", FINDING_HEADS, rows(difference.unjudged)),
		...table("Silenced", [
			"Place",
			"Finding",
			"Rule",
			"Why"
		], difference.silenced.map((finding) => `| ${codeSpan(placeOf(finding))} | ${codeSpan(finding.message)} | ${codeSpan(finding.rule)} | ${codeSpan(finding.reason || "no reason given")} |\n`))
	]);
}
/** What has changed, in a few sentences, the first about the findings. */
function sentences({ added, fixed, silenced, unjudged, unchanged, coverage, claims, failures }, show) {
	const severities = [
		"error",
		"warning",
		"note"
	].flatMap((severity) => {
		const count = added.filter((finding) => finding.severity === severity).length;
		return count === 0 ? [] : [plural(count, severity)];
	});
	const { before, after } = coverage;
	const named = (words, ids) => ids.length === 0 ? [] : [`${words}: ${ids.map(show).join(", ")}.`];
	const notJudged = [failures.before, failures.after].map(({ length }) => length);
	return [
		`${added.length} new${severities.length === 0 ? "" : ` (${severities.join(", ")})`}, ${fixed.length} fixed, ${unchanged.length} unchanged${silenced.length === 0 ? "" : `, ${silenced.length} silenced`}.`,
		`Coverage: ${before.share}% before, ${after.share}% now (${before.agrees} and ${after.agrees} agree, ${before.conflicts} and ${after.conflicts} conflict, ${before.setAside} and ${after.setAside} set aside, ${before.notCovered} and ${after.notCovered} not covered).`,
		...named("Newly stated", claims.stated),
		...named("No longer stated", claims.unstated),
		...named("New claims", claims.added),
		...named("Claims that are gone", claims.removed),
		...notJudged[0] + notJudged[1] === 0 ? [] : [`Not judged: ${notJudged[0]} before, ${notJudged[1]} now; ${plural(unjudged.length, "finding")} of before not looked for.`]
	];
}
function placeOf({ path, line, column }) {
	return `${path}:${line}:${column}`;
}

// src/entry/commands/report.ts
/** `holdtrue report --diff BEFORE AFTER`: tells what has become better and worse between two json reports. */
function runReport(after, { diff: before, format, failOn, color }) {
	const cwd = process.cwd();
	const sinks = toSinks(format, Object.keys(differenceFormats));
	const difference = compareReports(open(before, cwd), open(after, cwd));
	for (const { format, file } of sinks) {
		const render = differenceFormats[format];
		if (file === null) print(render(difference, hasColour(color, process.stdout, process.env)));
		else writeAsked(file, render(difference, false), cwd);
	}
	if (difference.failures.after.length > 0) return 3;
	const failing = failOn === "never" ? [] : LEVELS.slice(0, LEVELS.indexOf(failOn) + 1);
	return difference.added.some(({ severity }) => failing.includes(severity)) ? 1 : 0;
}
const LEVELS = [
	"error",
	"warning",
	"note"
];
/** A report holds every mention of every draft, so it may be far larger than a draft. */
function open(file, cwd) {
	try {
		return readReport(readFileSync(resolve(cwd, file), "utf8"));
	} catch (error) {
		const code = codeOf(error);
		throw new UsageError(`${file} ${code === null ? messageOf(error) : `cannot be read (${code})`}`, { cause: error });
	}
}

export { runReport };