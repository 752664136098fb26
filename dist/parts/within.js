import { t as rules } from "./rules.js";
import { I as Decimal, R as arrangeRules, T as Stopped, t as check } from "./pipeline.js";
import { t as loadPlugins } from "./load-rules.js";
import { Script, createContext } from "node:vm";

// src/entry/net/codec.ts
/**
* Turns plain data with decimals into data that may go from one thread to another, and `decode` turns it back. What stood in two places
* is one thing again on the other side. Iterative, as both ends would otherwise run out of stack at different depths.
*/
function encode(data) {
	const copies = /* @__PURE__ */ new Map();
	const waiting = [];
	const copy = (value) => {
		if (typeof value !== "object" || value === null) return value;
		const known = copies.get(value);
		if (known !== void 0) return known;
		const made = Decimal.isDecimal(value) ? { [DECIMAL]: value.toString() } : Array.isArray(value) ? [] : Object.create(null);
		copies.set(value, made);
		if (!Decimal.isDecimal(value)) waiting.push([value, made]);
		return made;
	};
	const top = copy(data);
	for (let next = waiting.pop(); next !== void 0; next = waiting.pop()) {
		const [from, to] = next;
		for (const [key, value] of Object.entries(from)) to[key] = copy(value);
	}
	return top;
}
/** Turns what `encode` made, and another thread received, back into the data that it was made of. Changes what it is given. */
function decode(data) {
	const made = /* @__PURE__ */ new Map();
	const seen = /* @__PURE__ */ new Set();
	const waiting = [];
	const revive = (value) => {
		if (typeof value !== "object" || value === null) return value;
		if (Object.hasOwn(value, DECIMAL)) {
			const decimal = made.get(value) ?? new Decimal(value[DECIMAL] ?? "");
			made.set(value, decimal);
			return decimal;
		}
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
/** No claims file can hold such a key, as keys are words there. */
const DECIMAL = "\0decimal";

// src/entry/net/job.ts
/** Does a job in this thread. `enter` is told what it is about to do. */
async function doJob(job, within, enter = () => {}) {
	const { set, skip } = job;
	const hrefs = new Map(job.plugins.map(({ path, href }) => [path, href]));
	const loaded = await loadPlugins([...hrefs.keys()], async (path) => {
		const reason = skip.plugins[path];
		if (reason !== void 0) throw new Error(reason);
		enter({
			stage: "load",
			path
		});
		return await import(hrefs.get(path) ?? path);
	});
	enter(null);
	const plugins = loaded.rules.map((rule) => barred(rule, skip.rules[rule.id]));
	const { active, failures: broken } = arrangeRules(rules, plugins, set.settings);
	if (broken.length > 0 && loaded.failures.length === 0) return {
		report: null,
		plugins,
		active,
		broken
	};
	const drafts = job.drafts.filter(({ path }) => skip.drafts[path] === void 0);
	const { folder, today, whole } = job;
	const checked = check(drafts, set, {
		rules,
		plugins,
		folder,
		within,
		whole,
		...today === null ? {} : { today }
	});
	const lost = Object.entries(skip.drafts).map(([path, message]) => ({
		path,
		stage: "parse",
		message
	}));
	return {
		report: {
			...checked,
			failures: [
				...loaded.failures,
				...lost,
				...checked.failures
			]
		},
		plugins,
		active,
		broken
	};
}
function barred(rule, reason) {
	if (reason === void 0) return rule;
	const check = () => {
		throw new Stopped(reason);
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
			Atomics.store(head, 1, step === null ? 0 : body.write(JSON.stringify(shorten(step))));
			Atomics.add(head, 0, 1);
		},
		current: () => {
			const length = Atomics.load(head, 1);
			return {
				step: length === 0 ? null : JSON.parse(body.toString("utf8", 0, length)),
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
const HEAD = 8;
const ROOM = 65544;

// src/entry/net/within.ts
/**
* Stops a step that does not end by itself, also one that never yields. Budgets decide what is judged, the same on every machine; these
* limits are the net below them and lie far above what a step takes that keeps its budget.
*/
const inTime = (step, run) => {
	if (step.stage === "draft" && step.size < SMALL) return run();
	const seconds = step.stage === "rule" ? SECONDS.rule : SECONDS.draft;
	let result;
	const before = box.step;
	box.step = () => {
		result = run();
	};
	try {
		script.runInContext(box, { timeout: seconds * 1e3 });
	} catch (error) {
		if (isTimeout(error)) throw new Stopped(`it did not end within ${seconds} seconds`, { cause: error });
		throw error;
	} finally {
		box.step = before;
	}
	return result;
};
/** A rule looks at what has been worked out already. */
const SECONDS = {
	draft: 60,
	rule: 10
};
/** Starting the clock costs a third of a millisecond; what a smaller draft can cost, its budgets bound well enough. */
const SMALL = 8192;
const box = createContext({ step: null });
const script = new Script("step()");
/** The error belongs to the context that was stopped, where `Error` is another. */
function isTimeout(error) {
	return typeof error === "object" && error !== null && "code" in error && error.code === "ERR_SCRIPT_EXECUTION_TIMEOUT";
}

export { encode as a, decode as i, openSteps as n, doJob as r, inTime as t };