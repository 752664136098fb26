let node_crypto;
let require_draft;
let require_check;




// src/settle/coverage.ts
/** Counts the matches of one draft. */
function tallyOf(matches) {
	const count = (state) => matches.reduce((sum, match) => match.state === state ? sum + 1 : sum, 0);
	const coverage = {
		mentions: matches.length,
		agrees: count("agrees"),
		conflicts: count("conflicts"),
		setAside: count("set-aside"),
		notCovered: count("not-covered")
	};
	const counts = /* @__PURE__ */ new Map();
	for (const { state, claim, relation, others } of matches) {
		if (state !== "agrees" && state !== "conflicts") continue;
		const claims = relation === "derived" ? [claim, ...others] : [claim];
		for (const id of new Set(claims.map((each) => each?.id))) if (id !== void 0) add(counts, id, state, 1);
	}
	return {
		coverage,
		uses: [...counts].map(([claim, { agrees, conflicts }]) => ({
			claim,
			agrees,
			conflicts
		}))
	};
}
/** How much of the drafts was looked at: every mention in exactly one of four states. */
function countCoverage(tallies) {
	const sum = (key) => tallies.reduce((all, { coverage }) => all + coverage[key], 0);
	return {
		mentions: sum("mentions"),
		agrees: sum("agrees"),
		conflicts: sum("conflicts"),
		setAside: sum("setAside"),
		notCovered: sum("notCovered")
	};
}
/** How often each claim is agreed with and contradicted in all drafts, in the order of the file. */
function countUses(tallies, set) {
	const counts = /* @__PURE__ */ new Map();
	for (const { claim, agrees, conflicts } of tallies.flatMap(({ uses }) => uses)) {
		add(counts, claim, "agrees", agrees);
		add(counts, claim, "conflicts", conflicts);
	}
	return set.claims.map((claim) => {
		const { agrees, conflicts } = counts.get(claim.id) ?? NONE;
		return {
			claim,
			agrees,
			conflicts
		};
	});
}
const NONE = {
	agrees: 0,
	conflicts: 0
};
function add(counts, id, state, by) {
	const known = counts.get(id) ?? {
		agrees: 0,
		conflicts: 0
	};
	known[state] += by;
	counts.set(id, known);
}

// src/settle/repository-path.ts
/** A path seen from the root of the repository; `../` takes folders off the prefix: 'docs' (or 'docs/') and '../README.md' are 'README.md'. */
function repositoryPath(prefix, path) {
	const folders = prefix.split("/").filter((folder) => folder !== "");
	let rest = path;
	while (rest.startsWith("../") && folders.length > 0) {
		folders.pop();
		rest = rest.slice(3);
	}
	return [...folders, rest].join("/");
}
/** Whether a path seen from the root of the repository leads out of it. */
function leavesRepository(path) {
	return path.split("/").includes("..") || path.startsWith("/") || /^[A-Za-z]:/.test(path);
}

// src/settle/fingerprint.ts
/**
* Gives each finding an identity of 16 hexadecimal digits that survives moved lines, other wrapping and new markup: rule,
* claim, path, the words it points at and a few words around them. Findings that share all of it are counted, in the order given.
* The path is that from the root of the repository: `folder` is what the paths of the findings are relative to, seen from there.
*/
function fingerprints(findings, folder) {
	const seen = /* @__PURE__ */ new Map();
	return findings.map((finding) => {
		const path = repositoryPath(folder, finding.path);
		const parts = [
			finding.rule,
			finding.claim,
			path,
			(require_check ??= require("./check.cjs")).plainWords(finding.text),
			finding.around
		];
		const key = JSON.stringify(parts);
		const ordinal = seen.get(key) ?? 0;
		seen.set(key, ordinal + 1);
		return (0, (node_crypto ??= require("node:crypto")).createHash)("sha256").update(`${key}#${ordinal}`).digest("hex").slice(0, 16);
	});
}

// src/settle/severity.ts
/** The severity of a finding: an error that rests on a likely link, not on a certain one, is a warning. */
function settleSeverity(finding) {
	return finding.certainty === "likely" && finding.severity === "error" ? "warning" : finding.severity;
}

// src/settle/sort.ts
/** Sorts findings by path, position and rule (then by claim and message), the same on every machine. */
function sortFindings(findings) {
	return [...findings].sort((one, two) => byText(one.path, two.path) || one.span.start - two.span.start || one.span.end - two.span.end || byText(one.rule, two.rule) || byText(one.claim ?? "", two.claim ?? "") || byText(one.message, two.message));
}
/** Order of two texts by their code units: no locale has a say. */
function byText(one, two) {
	if (one === two) return 0;
	return one < two ? -1 : 1;
}

// src/settle/suppressions.ts
/** The suppression that silences a finding in a draft; null when it stays open. The narrowest one wins, so that its reason is the nearest. */
function suppressionOf(finding, draft) {
	let found = null;
	for (const suppression of draft.suppressions) {
		if (!silences$1(suppression, finding)) continue;
		if (found === null || width(suppression) < width(found)) found = suppression;
	}
	return found;
}
/** What each suppression silenced, by path of its draft. A rule that did not run there, or failed there, is not held against a comment. */
function usesOfSuppressions(drafts, { findings, failures }, { active, known, complete }) {
	const uses = /* @__PURE__ */ new Map();
	for (const { draft } of drafts) {
		if (draft.suppressions.length === 0) continue;
		const failed = new Set(failures.filter(({ path }) => path === null || path === draft.path).map(({ rule }) => rule));
		const judged = new Set(active.map(({ rule }) => rule.id).filter((id) => !failed.has(id) && !ON_SUPPRESSIONS.includes(id)));
		if (complete && failed.size === 0) judged.add(EVERY);
		const own = findings.filter(({ path }) => path === draft.path);
		uses.set(draft.path, usesIn(draft, own, known, judged));
	}
	return uses;
}
function usesIn(draft, findings, known, judged) {
	return draft.suppressions.map((suppression) => {
		const silenced = findings.filter((finding) => silences$1(suppression, finding));
		const used = new Set(silenced.map(({ rule }) => rule));
		const named = [...new Set(suppression.rules)];
		const idle = named.filter((rule) => judged.has(rule) && (rule === EVERY ? used.size === 0 : !used.has(rule)));
		return {
			suppression,
			silenced: silenced.length,
			idle,
			unknown: named.filter((rule) => rule !== EVERY && !known.includes(rule))
		};
	});
}
/** A remark on a suppression is silenced only by another one that names its rule: no comment excuses itself. */
function silences$1(suppression, finding) {
	const { covers, rules, span } = suppression;
	if (finding.span.start >= covers.end || finding.span.end <= covers.start) return false;
	if (ON_SUPPRESSIONS.includes(finding.rule)) return rules.includes(finding.rule) && finding.span.start !== span.start;
	return rules.includes(EVERY) || rules.includes(finding.rule);
}
/** What a comment that names no rule is read as. */
const EVERY = "*";
const ON_SUPPRESSIONS = ["bare-suppression", "unused-suppression"];
function width({ covers }) {
	return covers.end - covers.start;
}

// src/settle/index.ts
/**
* Settles findings: sorted by path, position and rule, silenced where the draft says so, with severity and fingerprint. Nothing
* is dropped. `folder` is what paths are relative to, seen from the root of the repository.
*/
function settleFindings(raw, drafts, folder = "") {
	const sorted = sortFindings(raw);
	const identities = fingerprints(sorted, folder);
	return sorted.map((finding, index) => {
		const draft = drafts.get(finding.path);
		const suppression = draft === void 0 ? null : suppressionOf(finding, draft);
		const { certainty: _, around: __, ...rest } = finding;
		return {
			...rest,
			severity: settleSeverity(finding),
			disposition: suppression === null ? "open" : "suppressed",
			reason: suppression === null ? null : suppression.reason,
			fingerprint: identities[index]
		};
	});
}

// src/settle/baseline-file.ts
/** Reads the text of a baseline. Throws an `Error` that says what is wrong with it. */
function readBaseline(path, text) {
	const data = parse$1(text);
	if (!isRecord$1(data) || !Array.isArray(data.findings)) throw new Error("is no baseline: it has no list of `findings`");
	if (data.version !== VERSION$1) throw new Error(`is a baseline of version ${JSON.stringify(data.version)}; this program reads version ${VERSION$1}`);
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
		version: VERSION$1,
		findings
	};
}
/** The entry that stands for a finding. Its path is that from the root of the repository; `folder` is what the finding's is relative to. */
function entryOf({ path, rule, claim, text, fingerprint }, folder) {
	return {
		path: repositoryPath(folder, path),
		rule,
		claim,
		text: text.length > LONGEST$1 ? `${text.slice(0, LONGEST$1 - 1)}\u2026` : text,
		fingerprint
	};
}
const VERSION$1 = 1;
/** Enough of the words to know them again. */
const LONGEST$1 = 120;
function parse$1(text) {
	try {
		return JSON.parse(text);
	} catch (cause) {
		throw new Error(`is not valid JSON: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
	}
}
function toEntry(data, index) {
	const { path, rule, claim, text, fingerprint } = isRecord$1(data) ? data : {};
	if (!isText$1(path) || !isText$1(rule) || !isText$1(fingerprint)) throw new Error(`is no baseline: entry ${index + 1} lacks its \`path\`, \`rule\` or \`fingerprint\``);
	return {
		path,
		rule,
		claim: isText$1(claim) ? claim : null,
		text: isText$1(text) ? text : "",
		fingerprint
	};
}
function isRecord$1(data) {
	return typeof data === "object" && data !== null && !Array.isArray(data);
}
function isText$1(value) {
	return typeof value === "string";
}

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

// src/settle/stale.ts
/** The finding, filed under `rule` at the entry's fingerprint in the file, that an entry has outlived what it was made for. */
function staleFinding(rule, severity, entry, file) {
	const at = file.text.indexOf(`"${entry.fingerprint}"`);
	const start = Math.max(0, at);
	const words = entry.text === "" ? "something" : `\u201c${entry.text}\u201d`;
	return {
		rule,
		severity,
		path: file.path,
		span: {
			start,
			end: at === -1 ? start : start + entry.fingerprint.length + 2
		},
		message: `${entry.rule} no longer finds ${words} in ${entry.path}; ${entry.advice}`,
		claim: entry.claim,
		text: entry.fingerprint,
		expected: null,
		related: [],
		disposition: "open",
		reason: null,
		fingerprint: (0, (node_crypto ??= require("node:crypto")).createHash)("sha256").update(`${rule} ${entry.fingerprint}`).digest("hex").slice(0, 16),
		fix: null
	};
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
	const stale = staleEntries(report, baseline.entries, scope).map((entry) => staleFinding(STALE_BASELINE, "error", {
		...entry,
		advice: "take the entry out with `holdtrue baseline --prune`"
	}, baseline));
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
		findings: sortFindings([...findings, ...stale.map((decision) => staleFinding(STALE_DECISION, "warning", {
			...decision,
			advice: "take the entry out"
		}, file))])
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

// src/settle/decisions-file.ts
/** Reads the text of a file of decisions: as the HTML report exports it, or as it is kept beside the claims. Throws an `Error` that says what is wrong with it. */
function readDecisions(text) {
	const data = parse(text);
	if (!isRecord(data) || !Array.isArray(data.decisions)) throw new Error("is no file of decisions: it has no list of `decisions`");
	if (data.version !== VERSION) throw new Error(`is a file of decisions of version ${JSON.stringify(data.version)}; this program reads version ${VERSION}`);
	const decisions = data.decisions.map(toDecision);
	const seen = /* @__PURE__ */ new Set();
	for (const { fingerprint } of decisions) {
		if (seen.has(fingerprint)) throw new Error(`decides about ${fingerprint} twice`);
		seen.add(fingerprint);
	}
	return decisions;
}
/** Puts decisions into the order in which they are written. */
function toDecisionData(decisions) {
	return {
		version: VERSION,
		decisions: [...decisions].sort((one, other) => byText(one.fingerprint, other.fingerprint))
	};
}
const VERSION = 1;
function parse(text) {
	try {
		return JSON.parse(text);
	} catch (cause) {
		throw new Error(`is not valid JSON: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
	}
}
function toDecision(data, index) {
	const { fingerprint, decision, reason = "", rule, path, claim, text } = isRecord(data) ? data : {};
	const which = `entry ${index + 1}`;
	if (!isText(fingerprint) || !/^[0-9a-f]{16}$/.test(fingerprint)) throw new Error(`is no file of decisions: ${which} lacks its \`fingerprint\``);
	if (decision !== "confirmed" && decision !== "rejected" && decision !== "deferred") throw new Error(`is no file of decisions: the \`decision\` of ${which} is none of confirmed, rejected, deferred`);
	if (!isText(reason) || !isText(rule) || !isText(path)) throw new Error(`is no file of decisions: ${which} lacks its \`reason\`, \`rule\` or \`path\``);
	const why = oneLine(reason);
	if (decision === "rejected" && why === "") throw new Error(`rejects a finding without a reason (${which}, ${rule} in ${path})`);
	return {
		fingerprint,
		decision,
		reason: why,
		rule,
		path,
		claim: isText(claim) ? claim : null,
		text: isText(text) ? text : ""
	};
}
function oneLine(text) {
	const line = text.slice(0, 4 * LONGEST).replace(/\s/g, " ").trim();
	return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}\u2026` : line;
}
/** A reason is a sentence or two. */
const LONGEST = 1e3;
function isRecord(data) {
	return typeof data === "object" && data !== null && !Array.isArray(data);
}
function isText(value) {
	return typeof value === "string";
}

// src/settle/changed-claims.ts
/** What a finding about a file that was not taken from the pull request is filed under: no rule finds it, and no comment silences it. */
const CHANGED_CLAIMS = "changed-claims";
/** Says of a file of claims, settings or rules that the pull request changes it, and that this run did not heed the change. In: its path as it is shown. */
function changedClaims(path) {
	return {
		rule: CHANGED_CLAIMS,
		severity: "warning",
		path,
		span: {
			start: 0,
			end: 0
		},
		message: "the pull request changes this file; the drafts were held against the copy of the base commit",
		claim: null,
		text: "",
		expected: null,
		related: [],
		disposition: "open",
		reason: null,
		fingerprint: (0, (node_crypto ??= require("node:crypto")).createHash)("sha256").update(`${CHANGED_CLAIMS} ${path}`).digest("hex").slice(0, 16),
		fix: null
	};
}

// src/settle/silence.ts
/** How a finding is silenced in its draft: the comment that does it, and where it goes. */
/**
* The smallest comment that silences a finding and changes nothing that readers see: at the end of its line, in its table
* cell, or above its block. Without a reason the comment asks for one (`bare-suppression`). Null where no comment can
* stand, as in front matter.
*/
function silenceEdit(draft, { rule, span }, reason) {
	const passage = (require_check ??= require("./check.cjs")).passageAt(draft, span.start);
	if (passage === null || passage.kind === "field") return null;
	const word = (scope) => comment(draft.path, scope, rule, reason);
	const end = lineEnd(draft.source, span.end);
	const trimmed = end - trailingBlanks(draft.source.slice(0, end));
	const { start } = passage.block;
	return [
		...passage.cell === void 0 ? [] : [insertion(passage.segments.at(-1)?.to ?? span.end, ` ${word("")}`)],
		insertion(trimmed, ` ${word("-line")}`),
		insertion(start, `${word("")}${lineBreak(draft.source).repeat(2)}`)
	].find((edit) => silences(edit, draft, rule, span)) ?? null;
}
/** Takes a comment out, with its line where it has one to itself. */
function withoutComment(source, span) {
	const start = lineStart(source, span.start);
	const end = lineEnd(source, span.end);
	if (!(source.slice(start, span.start).trim() === "" && source.slice(span.end, end).trim() === "")) return {
		span: {
			start: span.start - trailingBlanks(source.slice(start, span.start)),
			end: span.end
		},
		text: ""
	};
	return {
		span: {
			start,
			end: end + (/^(?:\r\n|\r|\n)(?:[ \t]*(?:\r\n|\r|\n))?/.exec(source.slice(end))?.[0].length ?? 0)
		},
		text: ""
	};
}
/** Nothing that a reason holds may end the comment, its cell or its line. */
function comment(path, scope, rule, reason) {
	const text = reason.replace(/--+>?|\*\//g, "\u2013").replace(/\|/g, "/").replace(/\s+/g, " ").trim();
	const inside = `holdtrue-ignore${scope} ${rule}:${text === "" ? "" : ` ${text}`}`;
	return path.toLowerCase().endsWith(".mdx") ? `{/* ${inside} */}` : `<!-- ${inside} -->`;
}
function insertion(at, text) {
	return {
		span: {
			start: at,
			end: at
		},
		text
	};
}
/** Whether the edited draft reads as before, and a comment for the rule covers the place that the finding then has. */
function silences({ span: { start: at }, text }, draft, rule, span) {
	const edited = (require_draft ??= require("./draft.cjs")).parseDraft(draft.source.slice(0, at) + text + draft.source.slice(at), draft.path);
	const moved = span.start >= at ? text.length : 0;
	return edited.suppressions.some(({ covers, rules, span: own }) => rules.includes(rule) && own.start >= at && own.end <= at + text.length && covers.start <= span.start + moved && span.end + moved <= covers.end) && readersText(edited) === readersText(draft);
}
function readersText({ passages }) {
	return passages.map(({ text }) => text.trim()).join("\n");
}
function lineBreak(source) {
	return /\r\n|\r|\n/.exec(source)?.[0] ?? "\n";
}
function lineStart(source, offset) {
	return Math.max(source.lastIndexOf("\n", offset - 1), source.lastIndexOf("\r", offset - 1)) + 1;
}
function lineEnd(source, offset) {
	const found = source.slice(offset).search(/[\r\n]/);
	return found === -1 ? source.length : offset + found;
}
function trailingBlanks(text) {
	return text.length - text.trimEnd().length;
}

exports.CHANGED_CLAIMS = CHANGED_CLAIMS;
exports.STALE_BASELINE = STALE_BASELINE;
exports.STALE_DECISION = STALE_DECISION;
exports.applyBaseline = applyBaseline;
exports.applyDecisions = applyDecisions;
exports.byText = byText;
exports.changedClaims = changedClaims;
exports.countCoverage = countCoverage;
exports.countUses = countUses;
exports.leavesRepository = leavesRepository;
exports.mergeDecisions = mergeDecisions;
exports.pruneEntries = pruneEntries;
exports.readBaseline = readBaseline;
exports.readDecisions = readDecisions;
exports.renewEntries = renewEntries;
exports.repositoryPath = repositoryPath;
exports.settleFindings = settleFindings;
exports.silenceEdit = silenceEdit;
exports.staleEntries = staleEntries;
exports.tallyOf = tallyOf;
exports.toBaselineData = toBaselineData;
exports.toDecisionData = toDecisionData;
exports.usesOfSuppressions = usesOfSuppressions;
exports.withoutComment = withoutComment;