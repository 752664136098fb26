let node_events;
let require_verdict;
let require_terminal;
let require_options;
let require_judge;
let require_errors;
let require_decisions;
let require_settle;
let require_report;
let require_rolldown_runtime;











// src/entry/stream/document.ts
/** Reads one document of a stream: `{ "path": \u2026, "text": \u2026 }`. Null for a blank line. Throws an `Error` that says what is wrong with it. */
function readDocument(bytes) {
	const line = decode(bytes);
	if (line.trim() === "") return null;
	const data = parse(line);
	if (typeof data !== "object" || data === null || Array.isArray(data)) throw new Error("is no object with a `path` and a `text`");
	const { path, text } = data;
	if (typeof path !== "string" || path === "") throw new Error("lacks its `path`, a text that names the document");
	if (typeof text !== "string") throw new Error("lacks its `text`, the Markdown of the document");
	if (HALF.test(path) || HALF.test(text)) throw new Error("holds half of a surrogate pair, which is no character");
	return {
		path,
		source: text.replace(/^\u{FEFF}/u, "")
	};
}
/** What JSON can write and UTF-8 cannot. */
const HALF = /\p{Cs}/u;
function decode(bytes) {
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch (cause) {
		throw new Error("is not valid UTF-8", { cause });
	}
}
function parse(line) {
	try {
		return JSON.parse(line);
	} catch (cause) {
		throw new Error(`is not valid JSON: ${(require_errors ??= require("../parts/errors.cjs")).messageOf(cause)}`, { cause });
	}
}

// src/entry/stream/lines.ts
/**
* Takes a stream of bytes apart at its line feeds. In: the most bytes that a line may have; of a longer one nothing is kept, however long
* it is. A carriage return before a line feed belongs to the line; JSON does not mind it.
*/
async function* linesOf(chunks, most) {
	let number = 1;
	let kept = [];
	let length = 0;
	const add = (part) => {
		length += part.length;
		if (length > most) kept = [];
		else kept.push(part);
	};
	const take = () => {
		const line = {
			number,
			bytes: length > most ? null : Buffer.concat(kept)
		};
		number++;
		kept = [];
		length = 0;
		return line;
	};
	for await (const chunk of chunks) {
		let from = 0;
		for (let at = chunk.indexOf(LINE_FEED); at !== -1; at = chunk.indexOf(LINE_FEED, from)) {
			add(chunk.subarray(from, at));
			from = at + 1;
			yield take();
		}
		if (from < chunk.length) add(chunk.subarray(from));
	}
	if (length > 0) yield take();
}
const LINE_FEED = 10;

// src/entry/commands/stream.ts
/**
* `holdtrue stream`: judges documents as they come on the standard input, one JSON object a line, and writes a line about each, in the same
* order. It holds one document at a time, and reads on only when what it wrote is taken. Out: the exit code of the worst line.
*/
async function runStream(flags) {
	const judge = await openJudge(flags);
	const gates = {
		failOn: flags.failOn,
		maxWarnings: null,
		minCoverage: null
	};
	let code = 0;
	let isGone = false;
	process.stdout.on("error", () => {
		isGone = true;
	});
	for await (const { number, bytes } of linesOf(process.stdin, MOST_BYTES)) {
		const draft = read(bytes);
		if (draft === null) continue;
		let line;
		if ("error" in draft) {
			line = {
				line: number,
				error: draft.error
			};
			code = 3;
		} else {
			const report = await judge(draft);
			line = recordOf(draft, report);
			code = Math.max(code, (require_verdict ??= require("../parts/verdict.cjs")).verdictOn(report, gates).code);
		}
		await write(`${(require_report ??= require("../parts/report.cjs")).jsonText(line, 0)}\n`);
		if (isGone) return 3;
	}
	return code;
}
/** Escapes can make a text of the most that is judged six times as long. */
const MOST_BYTES = 8388608;
function read(bytes) {
	if (bytes === null) return { error: `the line is longer than ${MOST_BYTES / 1024 / 1024} MiB` };
	try {
		return readDocument(bytes);
	} catch (error) {
		return { error: `the line ${(require_errors ??= require("../parts/errors.cjs")).messageOf(error)}` };
	}
}
/** Reads the claims, and gives the function that judges one document. Throws a `UsageError` where the claims or the settings are broken. */
async function openJudge(flags) {
	const cwd = process.cwd();
	const today = (require_options ??= require("../parts/options.cjs")).toDay("--today", flags.today);
	const prepared = await (require_judge ??= require("../parts/judge.cjs")).prepare({
		cwd,
		claims: flags.claims,
		names: [],
		listed: [],
		rules: (require_options ??= require("../parts/options.cjs")).toRules(flags.rule),
		plugins: flags.plugins,
		claimsCache: flags.claimsCache,
		environment: process.env,
		warn: (require_terminal ??= require("../parts/terminal.cjs")).complain,
		...today === void 0 ? {} : { today }
	});
	const decisions = (require_decisions ??= require("../parts/decisions.cjs")).openDecisions((require_decisions ??= require("../parts/decisions.cjs")).decisionsPath(flags.claims, cwd), cwd, prepared.readClaims);
	const judge = (drafts) => judgeAlone(drafts, prepared, decisions);
	await judge([]);
	return (draft) => judge([draft]);
}
async function judgeAlone(drafts, prepared, decisions) {
	const outcome = await (require_judge ??= require("../parts/judge.cjs")).runJob({
		...prepared.job,
		drafts,
		alone: true
	}, (require_terminal ??= require("../parts/terminal.cjs")).complain);
	const { report, active } = outcome;
	if (report === null) throw (require_judge ??= require("../parts/judge.cjs")).brokenSettings(outcome, prepared);
	return decisions === null ? report : (require_settle ??= require("../parts/settle.cjs")).applyDecisions(report, decisions, {
		active,
		complete: false,
		isGone: () => false
	});
}
function recordOf({ path }, report) {
	const places = (require_report ??= require("../parts/report.cjs")).placesOf(report);
	return {
		path,
		findings: report.findings.filter((finding) => finding.path === path).map((finding) => (require_report ??= require("../parts/report.cjs")).findingRecord(finding, places)),
		failures: report.failures.map((require_report ??= require("../parts/report.cjs")).failureRecord),
		coverage: (require_report ??= require("../parts/report.cjs")).coverageRecord(report)
	};
}
/** Waits until what was written before is taken, or nobody takes it. */
async function write(text) {
	const { stdout } = process;
	if (!stdout.write(text)) await Promise.race([(0, (node_events ??= require("node:events")).once)(stdout, "drain"), (0, (node_events ??= require("node:events")).once)(stdout, "close")]).catch(() => {});
}

exports.runStream = runStream;