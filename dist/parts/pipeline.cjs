let require_settle;
let require_link;
let require_draft;
let require_check;





// src/pipeline.ts
/** Checks drafts against claims: parse, link, run the rules, settle. The order of the drafts does not matter; one that fails is named, the others go on. */
function check(files, set, options = {}) {
	const rules = (require_check ??= require("./check.cjs")).arrangeRules(options.rules ?? [], options.plugins ?? [], set.settings, options.only);
	return conclude(judgeDrafts(files, set, rules, options), set, rules, options);
}
/** Leaves out what `reopenJudged` reads again. */
function closeJudged({ drafts, failures }) {
	return {
		drafts: drafts.map(({ draft, matches, words, tally, findings, failures, stopped }) => {
			return {
				draft: (require_check ??= require("./check.cjs")).closeDraft(draft),
				matches,
				words,
				tally,
				findings,
				failures,
				stopped
			};
		}),
		failures
	};
}
/** Makes fit to be concluded about what was closed, in parts or as a whole; the order of the parts does not matter. */
function reopenJudged(parts, whole) {
	const drafts = parts.flatMap((part) => part.drafts).sort((one, two) => (require_settle ??= require("./settle.cjs")).byText(one.draft.path, two.draft.path));
	const failures = parts.flatMap((part) => part.failures).sort((one, two) => (require_settle ??= require("./settle.cjs")).byText(one.path ?? "", two.path ?? ""));
	return {
		drafts: drafts.map((judged) => ({
			...judged,
			draft: (require_check ??= require("./check.cjs")).reopenDraft(judged.draft, whole),
			conflicts: conflictsOf(judged.matches)
		})),
		failures
	};
}
/** The first half of a check: what needs no other draft. Parts of the files may be judged apart, and concluded together. */
function judgeDrafts(files, set, rules, options) {
	const within = options.within ?? (require_check ??= require("./check.cjs")).unbounded;
	const whole = options.whole ?? false;
	const run = (require_check ??= require("./check.cjs")).openDraftRules(rules.active, {
		set,
		today: options.today ?? null,
		within
	});
	const drafts = [];
	const failures = [];
	for (const linked of linkFiles(files, set, within, whole, failures)) {
		const { draft, matches, conflicts } = linked;
		const found = run(linked);
		const closed = (require_check ??= require("./check.cjs")).reopenDraft((require_check ??= require("./check.cjs")).closeDraft(draft), whole);
		drafts.push({
			draft: closed,
			matches,
			conflicts,
			...found,
			words: countWords(draft.passages),
			tally: (require_settle ??= require("./settle.cjs")).tallyOf(matches)
		});
	}
	return {
		drafts,
		failures
	};
}
/** The second half: what takes all drafts together to know. In: all that were judged, sorted by path. */
function conclude({ drafts, failures }, set, rules, options) {
	const tallies = drafts.map(({ tally }) => tally);
	const uses = (require_settle ??= require("./settle.cjs")).countUses(tallies, set);
	const linked = drafts.map(linkedOf);
	const evidence = {
		set,
		drafts: linked,
		uses,
		today: options.today ?? null,
		within: options.within ?? (require_check ??= require("./check.cjs")).unbounded
	};
	const own = joinRuns(drafts);
	const whole = (require_check ??= require("./check.cjs")).runSetRules(rules.active, evidence, new Set(own.stopped));
	const first = {
		findings: [...own.findings, ...whole.findings],
		failures: [...own.failures, ...whole.failures]
	};
	const second = (require_check ??= require("./check.cjs")).runSuppressionRules(rules.active, evidence, (require_settle ??= require("./settle.cjs")).usesOfSuppressions(linked, first, rules));
	const byPath = new Map(linked.map(({ draft }) => [draft.path, draft]));
	const folder = options.folder ?? "";
	return {
		folder,
		set,
		drafts: drafts.map(resultOf),
		findings: (require_settle ??= require("./settle.cjs")).settleFindings([...first.findings, ...second.findings], byPath, folder),
		failures: [
			...rules.failures,
			...failures,
			...first.failures,
			...second.failures
		],
		coverage: (require_settle ??= require("./settle.cjs")).countCoverage(tallies),
		claims: uses
	};
}
/** What is looked at for all drafts together. A draft that was judged before reads its matches when somebody asks for them, here too. */
function linkedOf(judged) {
	const { draft } = judged;
	return Object.defineProperties({ draft }, described(judged, "matches", "conflicts"));
}
function resultOf(judged) {
	const { draft, words } = judged;
	const { matches } = described(judged, "matches");
	return Object.defineProperty({
		path: draft.path,
		source: draft.source,
		words
	}, "matches", {
		...matches,
		enumerable: true
	});
}
function described(judged, ...keys) {
	return Object.fromEntries(keys.map((key) => [key, Object.getOwnPropertyDescriptor(judged, key)]));
}
/** The runs of drafts that were judged apart, as one run over all of them: a rule that was stopped says nothing about later drafts. */
function joinRuns(runs) {
	const stopped = /* @__PURE__ */ new Set();
	const findings = [];
	const failures = [];
	for (const run of runs) {
		findings.push(...run.findings.filter(({ rule }) => !stopped.has(rule)));
		failures.push(...run.failures.filter(({ rule }) => rule === void 0 || !stopped.has(rule)));
		for (const id of run.stopped) stopped.add(id);
	}
	return {
		findings,
		failures,
		stopped: [...stopped]
	};
}
/** Parses and links each file on its own, sorted by path; adds to `failures` those that could not be. */
function* linkFiles(files, set, within, whole, failures) {
	const sorted = [...files].sort((one, two) => (require_settle ??= require("./settle.cjs")).byText(one.path, two.path) || (require_settle ??= require("./settle.cjs")).byText(one.source, two.source));
	for (const [index, { path, source }] of sorted.entries()) {
		const before = sorted[index - 1];
		if (before?.path === path) {
			if (before.source !== source) failures.push({
				path,
				stage: "read",
				message: "two drafts have this path; only one of them was checked"
			});
			continue;
		}
		let stage = "parse";
		let linked;
		try {
			const refusal = (require_draft ??= require("./draft.cjs")).guard(source);
			if (refusal !== null) throw new Error(refusal);
			linked = within({
				stage: "draft",
				path,
				size: source.length
			}, () => {
				const draft = (require_draft ??= require("./draft.cjs")).parseDraft(source, path, { whole });
				stage = "link";
				const matches = (require_link ??= require("./link.cjs")).linkDraft(draft, set);
				return {
					draft,
					matches,
					conflicts: conflictsOf(matches)
				};
			});
		} catch (error) {
			failures.push({
				path,
				stage,
				message: error instanceof Error ? error.message : String(error)
			});
			continue;
		}
		yield linked;
	}
}
function conflictsOf(matches) {
	return matches.filter(({ state }) => state === "conflicts");
}
function countWords(passages) {
	return passages.reduce((sum, { text }) => sum + (PLAIN.test(text) ? countPlain(text) : text.match(WORD)?.length ?? 0), 0);
}
/** What stands between blanks, from its first letter or digit on. */
const WORD = /[\p{L}\p{N}][^ ]*/gu;
const PLAIN = /^[\x20-\x7e]*$/;
/** The same of a text in ASCII, without a string for each word. */
function countPlain(text) {
	let words = 0;
	let counted = false;
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (code === 32) counted = false;
		else if (!counted && (code >= 97 && code <= 122 || code >= 65 && code <= 90 || code >= 48 && code <= 57)) {
			counted = true;
			words++;
		}
	}
	return words;
}

exports.check = check;
exports.closeJudged = closeJudged;
exports.conclude = conclude;
exports.judgeDrafts = judgeDrafts;
exports.reopenJudged = reopenJudged;