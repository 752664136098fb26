import { n as repositoryPath } from "./repository-path.js";
import { n as sortFindings } from "./sort.js";
import { createHash } from "node:crypto";

// src/settle/baseline-scope.ts
/**
* Tells of an entry whether the run would have found it again. Nothing is held against an entry whose draft was not judged,
* whose rule did not run, or which rests on drafts that were not among those judged.
*/
function judgedIn({ folder, drafts, failures, set }, { active, complete, isGone }) {
	const paths = new Set([...drafts, ...set.files ?? []].map(({ path }) => repositoryPath(folder, path)));
	const rules = new Map(active.map(({ rule }) => [rule.id, rule]));
	const isWhole = complete && failures.length === 0;
	const hasFailed = (entry) => failures.some(({ path, rule }) => (path === null || repositoryPath(folder, path) === entry.path) && (rule === void 0 || rule === entry.rule));
	return (entry) => {
		const rule = rules.get(entry.rule);
		if (rule === void 0 || hasFailed(entry)) return false;
		if ((rule.on === "claim" || rule.on === "corpus") && !isWhole) return false;
		return paths.has(entry.path) || isGone(entry.path);
	};
}

// src/settle/decisions.ts
/**
* Silences the findings that a reviewer rejected, with the reason that was given, and adds a finding for each rejection that
* silences nothing any more; notes with the others what was decided. Nothing is dropped; what a draft silences itself keeps its
* own reason.
*/
function applyDecisions(report, file, scope) {
	const rejected = new Map(file.decisions.filter(isRejection).map((decision) => [decision.fingerprint, decision]));
	const present = new Set(report.findings.map(({ fingerprint }) => fingerprint));
	const isJudged = judgedIn(report, scope);
	const stale = [...rejected.values()].filter((decision) => !present.has(decision.fingerprint) && isJudged(decision));
	const decided = new Map(file.decisions.map((decision) => [decision.fingerprint, decision]));
	const findings = report.findings.map((finding) => withDecision(finding, decided.get(finding.fingerprint), file));
	const files = [...report.set.files ?? [], {
		path: file.path,
		text: file.text
	}];
	return {
		...report,
		set: {
			...report.set,
			files
		},
		findings: sortFindings([...findings, ...stale.map((decision) => staleFinding(decision, file))])
	};
}
/** Brings what is kept up to date with new decisions: the last one counts, but to defer a finding that was rejected changes nothing. */
function mergeDecisions(kept, fresh) {
	const merged = new Map(kept.map((decision) => [decision.fingerprint, decision]));
	for (const decision of fresh) if (!(decision.decision === "deferred" && merged.get(decision.fingerprint)?.decision === "rejected")) merged.set(decision.fingerprint, decision);
	return [...merged.values()];
}
/** What a finding about the decisions themselves is filed under: no rule finds it, and no comment silences it. */
const STALE_DECISION = "stale-decision";
function isRejection({ decision }) {
	return decision === "rejected";
}
function withDecision(finding, decision, { path }) {
	if (decision === void 0 || finding.disposition !== "open") return finding;
	if (decision.decision !== "rejected") return {
		...finding,
		decision: decision.decision
	};
	return {
		...finding,
		disposition: "suppressed",
		reason: `${decision.reason} (${path})`
	};
}
function staleFinding({ fingerprint, rule, path, claim, text }, file) {
	const at = file.text.indexOf(`"${fingerprint}"`);
	const start = Math.max(0, at);
	const words = text === "" ? "something" : `“${text}”`;
	return {
		rule: STALE_DECISION,
		severity: "warning",
		path: file.path,
		span: {
			start,
			end: at === -1 ? start : start + fingerprint.length + 2
		},
		message: `${rule} no longer finds ${words} in ${path}; take the entry out`,
		claim,
		text: fingerprint,
		expected: null,
		related: [],
		disposition: "open",
		reason: null,
		fingerprint: createHash("sha256").update(`${STALE_DECISION} ${fingerprint}`).digest("hex").slice(0, 16),
		fix: null
	};
}

export { judgedIn as i, applyDecisions as n, mergeDecisions as r, STALE_DECISION as t };