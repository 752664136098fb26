import { a as int, d as strictObject, f as string, i as boolean, o as literal, r as array, t as _enum } from "./zod.js";
import { n as repositoryPath } from "./repository-path.js";
import { t as placesOf } from "./places.js";
import { a as plural, l as verdictOf, n as coverageOf, t as countsOf } from "./count.js";
import { t as PRIVILEGED } from "./plugins.js";
import { i as table, n as failureRow, o as onePerClaim, r as findingRow, t as FINDING_HEADS } from "./markdown-table.js";
import { readFileSync } from "node:fs";

// src/report/digest.ts
/** The first page of a report as data: the counts, and one finding for each claim as far as there is room. */
function digestOf(report, { conclusion, pullRequest, onlyChanged, elsewhere, prefix }) {
	const places = placesOf(report);
	const { first } = onePerClaim(report.findings);
	const pathOf = (path) => shorten(repositoryPath(prefix, path));
	return {
		version: VERSION,
		conclusion,
		pullRequest,
		onlyChanged,
		elsewhere,
		counts: countsOf(report),
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
	const others = elsewhere === 0 ? "" : ` Left out on other lines: ${plural(elsewhere, "finding")}.`;
	return [
		`## holdtrue: ${isBroken ? "The drafts could not be checked" : verdictOf(counts)}\n`,
		...isBroken ? [] : [`\n${coverageOf(coverage, counts)}.\n`],
		...onlyChanged ? [`\nOnly findings on changed lines count.${others}\n`] : [],
		...table("Not judged", ["File", "Why"], failures.map(failureRow)),
		...table("Findings, one for each claim", FINDING_HEADS, findings.map((row) => findingRow(row, linkTo))),
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
	return text.length > LONGEST ? `${text.slice(0, 499)}…` : text;
}
const count = () => int().min(0).max(1e9);
const text = () => string().max(LONGEST);
const digestSchema = strictObject({
	version: literal(VERSION),
	conclusion: _enum([
		"clean",
		"findings",
		"broken",
		"incomplete"
	]),
	pullRequest: int().min(1).max(1e9).nullable(),
	onlyChanged: boolean(),
	elsewhere: count(),
	counts: strictObject({
		error: count(),
		warning: count(),
		note: count(),
		suppressed: count(),
		baselined: count(),
		drafts: count(),
		claims: count(),
		claimsUsed: count()
	}),
	coverage: strictObject({
		mentions: count(),
		agrees: count(),
		conflicts: count(),
		setAside: count(),
		notCovered: count()
	}),
	findings: array(strictObject({
		severity: _enum([
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
	failures: array(strictObject({
		path: text().nullable(),
		message: text()
	})).max(MOST_FAILURES)
});

// src/entry/action/event.ts
/** Reads the event from the environment that the runner sets up. */
function readEvent(environment) {
	const name = environment.GITHUB_EVENT_NAME ?? "";
	const payload = readPayload(environment.GITHUB_EVENT_PATH);
	const base = toCommit(pick(payload, "pull_request", "base", "sha"));
	return {
		name,
		privileged: PRIVILEGED.has(name),
		ofPullRequest: typeof pick(payload, "pull_request") === "object",
		number: toNumber(pick(payload, "pull_request", "number")),
		base: base ?? toCommit(pick(payload, "merge_group", "base_sha")) ?? toCommit(pick(payload, "before")),
		head: toCommit(pick(payload, "pull_request", "head", "sha")),
		trusted: base ?? toCommit(environment.GITHUB_SHA)
	};
}
/** The payload of the event; null for one that cannot be read, which says nothing. */
function readPayload(path) {
	try {
		return JSON.parse(readFileSync(path ?? "", "utf8"));
	} catch {
		return null;
	}
}
function pick(value, ...keys) {
	return keys.reduce((held, key) => isRecord(held) && Object.hasOwn(held, key) ? held[key] : void 0, value);
}
function isRecord(value) {
	return typeof value === "object" && value !== null;
}
function toNumber(value) {
	return typeof value === "number" && Number.isSafeInteger(value) && value > 0 ? value : null;
}
/** A hash of zeros stands for no commit. */
function toCommit(value) {
	return typeof value === "string" && /^(?!0+$)(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value) ? value : null;
}

export { digestText as a, digestOf as i, readPayload as n, readDigest as o, brokenDigest as r, readEvent as t };