import { n as repositoryPath } from "./repository-path.js";
import { n as sortFindings, t as byText } from "./sort.js";
import { i as judgedIn } from "./decisions.js";
import { createHash } from "node:crypto";

// src/settle/baseline-file.ts
/** Reads the text of a baseline. Throws an `Error` that says what is wrong with it. */
function readBaseline(path, text) {
	const data = parse(text);
	if (!isRecord(data) || !Array.isArray(data.findings)) throw new Error("is no baseline: it has no list of `findings`");
	if (data.version !== VERSION) throw new Error(`is a baseline of version ${JSON.stringify(data.version)}; this program reads version ${VERSION}`);
	return {
		path,
		text,
		entries: data.findings.map(toEntry)
	};
}
/** Puts entries into the order in which they are written: by path, rule, claim, words and fingerprint, each once. */
function toBaselineData(entries) {
	const findings = [...new Map(entries.map((entry) => [entry.fingerprint, entry])).values()].sort((one, two) => byText(one.path, two.path) || byText(one.rule, two.rule) || byText(one.claim ?? "", two.claim ?? "") || byText(one.text, two.text) || byText(one.fingerprint, two.fingerprint));
	return {
		version: VERSION,
		findings
	};
}
/** The entry that stands for a finding. Its path is that from the root of the repository; `folder` is what the finding's is relative to. */
function entryOf({ path, rule, claim, text, fingerprint }, folder) {
	return {
		path: repositoryPath(folder, path),
		rule,
		claim,
		text: text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text,
		fingerprint
	};
}
const VERSION = 1;
/** Enough of the words to know them again. */
const LONGEST = 120;
function parse(text) {
	try {
		return JSON.parse(text);
	} catch (cause) {
		throw new Error(`is not valid JSON: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
	}
}
function toEntry(data, index) {
	const { path, rule, claim, text, fingerprint } = isRecord(data) ? data : {};
	if (!isText(path) || !isText(rule) || !isText(fingerprint)) throw new Error(`is no baseline: entry ${index + 1} lacks its \`path\`, \`rule\` or \`fingerprint\``);
	return {
		path,
		rule,
		claim: isText(claim) ? claim : null,
		text: isText(text) ? text : "",
		fingerprint
	};
}
function isRecord(data) {
	return typeof data === "object" && data !== null && !Array.isArray(data);
}
function isText(value) {
	return typeof value === "string";
}

// src/settle/baseline.ts
/**
* Marks the findings of a report that a baseline knows, and adds a finding for each entry that no longer occurs. Nothing is
* dropped; what a draft silences itself stays suppressed.
*/
function applyBaseline(report, baseline, scope) {
	const known = new Set(baseline.entries.map(({ fingerprint }) => fingerprint));
	const reason = `known before, in ${baseline.path}`;
	const findings = report.findings.map((finding) => finding.disposition === "open" && known.has(finding.fingerprint) ? {
		...finding,
		disposition: "baselined",
		reason
	} : finding);
	const stale = staleEntries(report, baseline.entries, scope).map((entry) => staleFinding(entry, baseline));
	const files = [...report.set.files ?? [], {
		path: baseline.path,
		text: baseline.text
	}];
	return {
		...report,
		set: {
			...report.set,
			files
		},
		findings: sortFindings([...findings, ...stale])
	};
}
/** The entries that a run would have found again, and did not. */
function staleEntries(report, entries, scope) {
	const present = new Set(report.findings.map(({ fingerprint }) => fingerprint));
	const isJudged = judgedIn(report, scope);
	return entries.filter((entry) => !present.has(entry.fingerprint) && isJudged(entry));
}
/** The entries of a baseline brought up to date: what its rules found in the run, and what it did not judge. */
function renewEntries(report, entries, scope) {
	const rules = new Set(scope.active.map(({ rule }) => rule.id));
	const found = report.findings.filter(({ disposition, rule }) => disposition === "open" && rules.has(rule));
	return [...pruneEntries(report, entries, scope), ...found.map((finding) => entryOf(finding, report.folder))];
}
/** The entries of a baseline without those that no longer occur. */
function pruneEntries(report, entries, scope) {
	const stale = new Set(staleEntries(report, entries, scope));
	return entries.filter((entry) => !stale.has(entry));
}
/** What a finding about the baseline itself is filed under: no rule finds it, and no comment silences it. */
const STALE_BASELINE = "stale-baseline";
function staleFinding({ path, rule, claim, text, fingerprint }, baseline) {
	const at = baseline.text.indexOf(`"${fingerprint}"`);
	const start = Math.max(0, at);
	const words = text === "" ? "something" : `“${text}”`;
	return {
		rule: STALE_BASELINE,
		severity: "error",
		path: baseline.path,
		span: {
			start,
			end: at === -1 ? start : start + fingerprint.length + 2
		},
		message: `${rule} no longer finds ${words} in ${path}; take the entry out with \`holdtrue baseline --prune\``,
		claim,
		text: fingerprint,
		expected: null,
		related: [],
		disposition: "open",
		reason: null,
		fingerprint: createHash("sha256").update(`${STALE_BASELINE} ${fingerprint}`).digest("hex").slice(0, 16),
		fix: null
	};
}

export { staleEntries as a, renewEntries as i, applyBaseline as n, readBaseline as o, pruneEntries as r, toBaselineData as s, STALE_BASELINE as t };