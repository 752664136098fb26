let node_vm;
let require_plugins;
let require_pipeline;
let require_settle;
let require_link;
let require_decimal;
let require_check;
let require_rules;









// src/entry/net/within.ts
/**
* Stops a step that does not end by itself, also one that never yields. Budgets decide what is judged, the same on every machine; these
* limits are the net below them and lie far above what a step takes that keeps its budget.
*/
const inTime = (step, run) => {
	if (step.stage === "draft" && step.size < SMALL) return run();
	return within(step.stage === "rule" ? SECONDS.rule : SECONDS.draft, run);
};
/** Stops what does not end within so many seconds with a `Stopped`. */
function within(seconds, run) {
	let result;
	const box = openBox();
	const before = box.step;
	box.step = () => {
		result = run();
	};
	try {
		script.runInContext(box, { timeout: seconds * 1e3 });
	} catch (error) {
		if (isTimeout(error)) throw new (require_check ??= require("./check.cjs")).Stopped(`it did not end within ${seconds} seconds`, { cause: error });
		throw error;
	} finally {
		box.step = before;
	}
	return result;
}
/** A rule looks at what has been worked out already. */
const SECONDS = {
	draft: 60,
	rule: 10
};
/** Starting the clock costs a third of a millisecond; what a smaller draft can cost, its budgets bound well enough. */
const SMALL = 8192;
let opened = null;
/** Made when it is first needed: a context of its own takes longer than some drafts. */
function openBox() {
	opened ??= (0, (node_vm ??= require("node:vm")).createContext)({ step: null });
	return opened;
}
const script = new (node_vm ??= require("node:vm")).Script("step()");
/** The error belongs to the context that was stopped, where `Error` is another. */
function isTimeout(error) {
	return typeof error === "object" && error !== null && "code" in error && error.code === "ERR_SCRIPT_EXECUTION_TIMEOUT";
}

// src/entry/net/codec.ts
/**
* Turns plain data with decimals into data that may go from one thread to another, and `decode` turns it back. What stood in two places
* is one thing again on the other side. Iterative, as both ends would otherwise run out of stack at different depths. In: things that
* the other side has already, by the names that it knows them by.
*/
function encode(data, names = /* @__PURE__ */ new Map()) {
	const copies = /* @__PURE__ */ new Map();
	const waiting = [];
	const copy = (value) => {
		if (typeof value === "number" && !isPlain(value)) return { [NUMBER]: Object.is(value, -0) ? "-0" : String(value) };
		if (typeof value !== "object" || value === null) return value;
		const known = copies.get(value);
		if (known !== void 0) return known;
		const name = names.get(value);
		if (name !== void 0) return { [NAME]: name };
		const made = (require_decimal ??= require("./decimal.cjs")).Decimal.isDecimal(value) ? { [DECIMAL]: value.toString() } : Array.isArray(value) ? [] : Object.create(null);
		copies.set(value, made);
		if (!(require_decimal ??= require("./decimal.cjs")).Decimal.isDecimal(value)) waiting.push([value, made]);
		return made;
	};
	const top = copy(data);
	for (let next = waiting.pop(); next !== void 0; next = waiting.pop()) {
		const [from, to] = next;
		for (const [key, value] of Object.entries(from)) to[key] = copy(value);
	}
	return top;
}
/** Turns what `encode` made, and another thread received, back into the data that it was made of. Changes what it is given. In: what the names stand for. */
function decode(data, named = /* @__PURE__ */ new Map()) {
	const made = /* @__PURE__ */ new Map();
	const seen = /* @__PURE__ */ new Set();
	const waiting = [];
	const revive = (value) => {
		if (typeof value !== "object" || value === null) return value;
		if (Object.hasOwn(value, DECIMAL)) {
			const decimal = made.get(value) ?? new (require_decimal ??= require("./decimal.cjs")).Decimal(value[DECIMAL] ?? "");
			made.set(value, decimal);
			return decimal;
		}
		if (Object.hasOwn(value, NUMBER)) return Number(value[NUMBER]);
		if (Object.hasOwn(value, NAME)) return nameless(named, value[NAME] ?? "");
		if (!seen.has(value)) {
			seen.add(value);
			waiting.push(value);
		}
		return value;
	};
	const top = revive(data);
	for (let next = waiting.pop(); next !== void 0; next = waiting.pop()) for (const [key, value] of Object.entries(next)) if (typeof value === "object") next[key] = revive(value);
	return top;
}
/** Whether JSON keeps a number as it is. */
function isPlain(value) {
	return Number.isFinite(value) && !Object.is(value, -0);
}
function nameless(named, name) {
	const found = named.get(name);
	if (found === void 0) throw new Error(`nothing is known by the name ${name}`);
	return found;
}
/** No claims file can hold such keys, as keys are words there. */
const DECIMAL = "\0decimal";
const NAME = "\0name";
const NUMBER = "\0number";

// src/entry/findings/shape.ts
/** Whether what was read from a file that anybody may have written is what it is taken for. */
/** Whether something is the first line of a kept draft. In: path and length of the draft. */
function isHead(value, path, length) {
	const span = spanIn(length);
	const finding = record({
		rule: isText,
		severity: oneOf("error", "warning", "note"),
		path: oneOf(path),
		span,
		message: isText,
		claim: orNull(isText),
		text: isText,
		expected: orNull(isText),
		related: listOf(record({
			path: isText,
			span: spanIn(MOST),
			message: isText
		})),
		fix: orNull(record({
			span,
			text: isText,
			care: orLeftOut(listOf(oneOf("quotation", "likely", "either", "wording"))),
			or: orLeftOut(record({
				span,
				text: isText
			}))
		})),
		certainty: orNull(isCertainty),
		around: isText
	});
	return record({
		words: isCount,
		tally: record({
			coverage: isCoverage,
			uses: listOf(record({
				claim: isText,
				agrees: isCount,
				conflicts: isCount
			}))
		}),
		findings: listOf(finding),
		draft: record({
			suppressions: listOf(record({
				rules: listOf(isText),
				reason: isText,
				covers: span,
				span
			})),
			pins: listOf(record({
				claim: isText,
				span
			})),
			date: orNull(isText)
		})
	})(value);
}
/** Whether something is a list of matches in a draft of this length. In: whether something is a claim of the set. */
function areMatches(value, length, isClaim) {
	const span = spanIn(length);
	return listOf(record({
		mention: both(record({
			passage: isCount,
			range: spanIn(MOST),
			span,
			surface: isText
		}), isReading),
		state: oneOf("agrees", "conflicts", "set-aside", "not-covered"),
		claim: orNull(isClaim),
		relation: orNull(isText),
		certainty: isCertainty,
		reason: orNull(isText),
		at: orLeftOut(span),
		actual: isText,
		expected: orNull(isText),
		others: listOf(isClaim),
		related: listOf(record({
			span,
			text: isText
		})),
		candidates: listOf(record({
			claim: isClaim,
			score: isNumber,
			cues: listOf(record({
				text: isText,
				weight: isNumber
			}))
		}))
	}))(value);
}
const MOST = Number.MAX_SAFE_INTEGER;
const isText = (value) => typeof value === "string";
const isNumber = (value) => typeof value === "number";
const isCount = (value) => Number.isSafeInteger(value) && value >= 0;
const isDecimal = (value) => (require_decimal ??= require("./decimal.cjs")).Decimal.isDecimal(value);
const isCertainty = oneOf("certain", "likely", "weak");
const isCoverage = (value) => {
	if (!record({
		mentions: isCount,
		agrees: isCount,
		conflicts: isCount,
		setAside: isCount,
		notCovered: isCount
	})(value)) return false;
	const { mentions, agrees, conflicts, setAside, notCovered } = value;
	return mentions === agrees + conflicts + setAside + notCovered;
};
/** What a mention was read as, by its kind. */
const isReading = (value) => {
	switch (value.kind) {
		case "quantity": return record({
			quantity: record({
				dimension: isText,
				bound: isText,
				low: isDecimal,
				high: isDecimal,
				step: isDecimal
			}),
			core: spanIn(MOST)
		})(value);
		case "date": return record({
			date: record({}),
			parts: record({})
		})(value);
		default: return record({ kind: oneOf("name", "quote") })(value);
	}
};
function spanIn(length) {
	return (value) => {
		if (!record({
			start: isCount,
			end: isCount
		})(value)) return false;
		const { start, end } = value;
		return start <= end && end <= length;
	};
}
function oneOf(...values) {
	return (value) => values.includes(value);
}
function orNull(test) {
	return (value) => value === null || test(value);
}
function orLeftOut(test) {
	return (value) => value === void 0 || test(value);
}
function both(one, other) {
	return (value) => one(value) && other(value);
}
function listOf(test) {
	return (value) => Array.isArray(value) && value.every(test);
}
function record(tests) {
	const keys = Object.entries(tests);
	return (value) => {
		if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
		return keys.every(([key, test]) => test(value[key]));
	};
}

// src/entry/findings/kept-draft.ts
/**
* A draft that was judged, as text to be kept until the next run: a line with what every report needs, and a line with the matches,
* which is read when somebody asks for them. Neither holds the draft itself. Whoever could write there could have written anything:
* what does not have the right shape is not believed.
*/
/** What the claims of a set are called. */
function namesOf({ claims }) {
	let ofClaims = null;
	let named = null;
	return {
		ofClaims: () => ofClaims ??= new Map(claims.map((claim) => [claim, claim.id])),
		claims: () => named ??= new Map(claims.map((claim) => [claim.id, claim]))
	};
}
/** Writes a judged draft; null where something in it went wrong, which the next run is to try again. */
function keepDraft({ draft, matches, words, tally, findings, failures, stopped }, names) {
	if (failures.length > 0 || stopped.length > 0) return null;
	const { suppressions, pins, date } = draft;
	const text = `${JSON.stringify(encode({
		words,
		tally,
		findings,
		draft: {
			suppressions,
			pins,
			date
		}
	}))}\n${JSON.stringify(encode(matches, names.ofClaims()))}\n`;
	return text.includes(PROTOTYPE) ? null : text;
}
/** Reads what `keepDraft` wrote; null where it does not have the shape. In: the claims that the draft was held against; `whole` as `parseDraft` takes it. */
function openKept({ path, source, text }, set, names, whole) {
	const end = text.indexOf("\n");
	const head = end === -1 || text.includes(PROTOTYPE) ? null : read(text.slice(0, end));
	if (!isHead(head, path, source.length)) return null;
	const { words, tally, findings } = head;
	const draft = (require_check ??= require("./check.cjs")).reopenDraft({
		path,
		source,
		...head.draft
	}, whole);
	let known = null;
	const matches = () => {
		known ??= (require_check ??= require("./check.cjs")).deepFreeze(readMatches(text.slice(end + 1), source.length, names) ?? (require_link ??= require("./link.cjs")).linkDraft(draft, set));
		return known;
	};
	const isAtOne = tally.coverage.conflicts === 0;
	return Object.defineProperties({
		draft,
		words,
		tally,
		findings,
		failures: [],
		stopped: []
	}, {
		matches: { get: matches },
		conflicts: { get: () => isAtOne ? [] : matches().filter(({ state }) => state === "conflicts") }
	});
}
function readMatches(text, length, names) {
	const claims = names.claims();
	const found = read(text, claims);
	const isClaim = (value) => typeof value === "object" && value !== null && "id" in value && claims.get(String(value.id)) === value;
	return areMatches(found, length, isClaim) ? found : null;
}
/** Null for what is no JSON, or names what nobody knows. */
function read(text, named = /* @__PURE__ */ new Map()) {
	try {
		return decode(JSON.parse(text), named);
	} catch {
		return null;
	}
}
/** As a key it would change what objects are; nothing that is kept has such a key. */
const PROTOTYPE = "\"__proto__\"";

// src/entry/net/job.ts
/** Does a job in this thread. `enter` is told what it is about to do; with `keep` given, each draft that was judged is written down for it. */
async function doJob(job, within, enter = () => {}, keep = null) {
	const { set, skip } = job;
	const hrefs = new Map(job.plugins.map(({ path, href }) => [path, href]));
	const loaded = await (require_check ??= require("./check.cjs")).loadPlugins([...hrefs.keys()], async (path) => {
		const reason = reasonFor(skip.plugins, path);
		if (reason !== void 0) throw new Error(reason);
		enter({
			stage: "load",
			path
		});
		return await (require_plugins ??= require("./plugins.cjs")).importFile(hrefs.get(path) ?? path);
	});
	enter(null);
	const plugins = loaded.rules.map((rule) => barred(rule, reasonFor(skip.rules, rule.id)));
	const all = (require_check ??= require("./check.cjs")).arrangeRules((require_rules ??= require("./rules.cjs")).rules, plugins, set.settings);
	const arranged = job.alone ? withoutSetRules(all) : all;
	const { active, failures: broken } = arranged;
	if (broken.length > 0 && loaded.failures.length === 0) return {
		report: null,
		part: null,
		plugins,
		active,
		broken
	};
	const { folder, today, whole, parts } = job;
	const options = {
		folder,
		within,
		whole,
		...today === null ? {} : { today }
	};
	const drafts = job.drafts.filter(({ path }) => reasonFor(skip.drafts, path) === void 0);
	const lost = Object.entries(skip.drafts).map(([path, message]) => ({
		path,
		stage: "parse",
		message
	}));
	const judge = (files) => (require_pipeline ??= require("./pipeline.cjs")).judgeDrafts(files, set, arranged, options);
	const judged = parts === void 0 ? judgeUnknown({
		...job,
		drafts
	}, judge, keep) : (require_pipeline ??= require("./pipeline.cjs")).reopenJudged(parts, whole);
	if (job.apart) return {
		report: null,
		part: {
			...(require_pipeline ??= require("./pipeline.cjs")).closeJudged(judged),
			lost,
			unloaded: loaded.failures,
			set
		},
		plugins,
		active,
		broken
	};
	const checked = (require_pipeline ??= require("./pipeline.cjs")).conclude(judged, set, arranged, options);
	const before = parts === void 0 ? {
		unloaded: loaded.failures,
		lost
	} : failuresOf(parts, loaded.failures);
	return {
		report: {
			...checked,
			failures: [
				...before.unloaded,
				...before.lost,
				...checked.failures
			]
		},
		part: null,
		plugins,
		active,
		broken
	};
}
/** Judges the drafts that are not known; what is kept of one and cannot be believed makes it unknown. */
function judgeUnknown({ drafts, known = [], set, whole }, judge, keep) {
	if (known.length === 0 && keep === null) return judge(drafts);
	const names = namesOf(set);
	const opened = known.map((kept) => ({
		kept,
		judged: openKept(kept, set, names, whole)
	}));
	const refused = opened.flatMap(({ kept, judged }) => judged === null ? [{
		path: kept.path,
		source: kept.source
	}] : []);
	const fresh = judge([...drafts, ...refused]);
	for (const draft of keep === null ? [] : fresh.drafts) {
		const text = keepDraft(draft, names);
		if (text !== null) keep?.(draft.draft.path, text);
	}
	return {
		drafts: [...opened.flatMap(({ judged }) => judged ?? []), ...fresh.drafts].sort((one, two) => (require_settle ??= require("./settle.cjs")).byText(one.draft.path, two.draft.path)),
		failures: fresh.failures
	};
}
/** What went wrong in the parts; a plug-in that no part could load is named once. */
function failuresOf(parts, unloaded) {
	const all = [...unloaded, ...parts.flatMap((part) => part.unloaded)];
	const unique = new Map(all.map((failure) => [JSON.stringify([
		failure.path,
		failure.rule,
		failure.message
	]), failure]));
	const lost = parts.flatMap((part) => part.lost).sort((one, two) => (require_settle ??= require("./settle.cjs")).byText(one.path ?? "", two.path ?? ""));
	return {
		unloaded: [...unique.values()],
		lost
	};
}
function withoutSetRules(arranged) {
	return {
		...arranged,
		active: arranged.active.filter(({ rule: { on } }) => on !== "claim" && on !== "corpus"),
		complete: false
	};
}
/** A draft may be called `constructor`, and is judged all the same. */
function reasonFor(reasons, name) {
	return Object.hasOwn(reasons, name) ? reasons[name] : void 0;
}
function barred(rule, reason) {
	if (reason === void 0) return rule;
	const check = () => {
		throw new (require_check ??= require("./check.cjs")).Stopped(reason);
	};
	return {
		...rule,
		check
	};
}

// src/entry/net/steps.ts
/** Opens the memory; without any, makes it. */
function openSteps(memory = new SharedArrayBuffer(ROOM)) {
	const head = new Int32Array(memory, 0, 2);
	const body = Buffer.from(memory, HEAD);
	return {
		memory,
		enter: (step) => {
			const text = step === null ? "" : JSON.stringify(shorten(step));
			Atomics.add(head, 0, 1);
			Atomics.store(head, 1, body.write(text));
			Atomics.add(head, 0, 1);
		},
		current: () => {
			for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
				const number = Atomics.load(head, 0);
				const text = body.toString("utf8", 0, Atomics.load(head, 1));
				if (number % 2 === 0 && Atomics.load(head, 0) === number) return {
					step: text === "" ? null : JSON.parse(text),
					number
				};
			}
			return {
				step: null,
				number: Atomics.load(head, 0)
			};
		}
	};
}
/** No file system takes a longer path; one that did would only not be named. */
function shorten(step) {
	return {
		...step,
		path: step.path === null ? null : step.path.slice(0, 4096)
	};
}
/** A worker that broke down while it wrote never gets done with it. */
const MOST_ATTEMPTS = 1e4;
const HEAD = 8;
const ROOM = 65544;

exports.decode = decode;
exports.doJob = doJob;
exports.encode = encode;
exports.inTime = inTime;
exports.openSteps = openSteps;
exports.reasonFor = reasonFor;
exports.within = within;