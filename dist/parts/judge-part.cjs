let node_url;
let node_crypto;
let require_errors;
let require_steps;
let require_report;
let require_version;
let require_zod;
let require_judge;
let require_files;
let require_decisions;











// src/entry/shard/shard.ts
/** As many as four digits say. */
const MOST_SHARDS = 9999;
/** Reads `--shard 2/5`. */
function toShard(written) {
	const [, index, of] = (/^(\d{1,4})\/(\d{1,4})$/.exec(written) ?? []).map(Number);
	if (index === void 0 || of === void 0 || index < 1 || index > of) throw new (require_errors ??= require("./errors.cjs")).UsageError(`--shard takes a part and their number, from 1/1 to 9999/9999, such as 2/5; not ${written}`);
	return {
		index,
		of
	};
}
/** Whether a draft falls to a shard. Its path from the root of the repository decides alone, so that no draft changes its shard when others come and go. */
function isInShard(path, { index, of }) {
	const hash = (0, (node_crypto ??= require("node:crypto")).createHash)("sha256").update(path).digest("hex");
	return Number.parseInt(hash.slice(0, 12), 16) % of + 1 === index;
}

// src/entry/shard/partial.ts
/**
* The partial report of one shard, as text: JSON Lines with a head that says what was judged and how, a line for each draft and for
* each failure, and a last line by which a file that was cut off or damaged is known.
*/
/** Writes a partial report. */
function writePartial(head, { drafts, failures, lost, unloaded, unread }) {
	const names = new Map(head.set.claims.map((claim) => [claim, claim.id]));
	const lines = [
		line({
			format: FORMAT,
			formatVersion: FORMAT_VERSION,
			...head
		}),
		...unread.map((each) => line({ unread: each })),
		...lost.map((each) => line({ lost: each })),
		...unloaded.map((each) => line({ unloaded: each })),
		...failures.map((each) => line({ failure: each })),
		...drafts.map((draft) => line({ draft }, names))
	];
	return `${lines.join("")}${(require_report ??= require("./report.cjs")).jsonText({ end: digestOf$1(lines) }, 0)}\n`;
}
/** Reads what `writePartial` wrote. Throws an `Error` that says what is wrong with it. */
function readPartial(text) {
	const lines = text.trimEnd().split("\n");
	const head = parse(lines[0] ?? "");
	if (head?.format !== FORMAT) throw new Error("is no partial report; `holdtrue check --shard 1/2 --format partial=FILE` writes one");
	if (head.formatVersion !== FORMAT_VERSION) throw new Error(`is a partial report of format ${(require_report ??= require("./report.cjs")).jsonText(head.formatVersion, 0)}; this program reads format ${FORMAT_VERSION}`);
	const end = parse(lines.at(-1) ?? "");
	if (typeof end?.end !== "string") throw new Error("is cut off: its last line is missing");
	const body = lines.slice(0, -1).map((each) => `${each}\n`);
	if (end.end !== digestOf$1(body)) throw new Error("is damaged: its content is not what was written");
	const problem = headShape().safeParse(head).error?.issues[0];
	if (problem !== void 0) throw new Error(`is no partial report that this program has written: ${(require_report ??= require("./report.cjs")).jsonText(problem.path.join("."), 0)}`);
	return {
		...(require_steps ??= require("./steps.cjs")).decode(head),
		open: (set) => readBody(body.slice(1), set)
	};
}
function readBody(lines, { claims }) {
	const named = new Map(claims.map((claim) => [claim.id, claim]));
	const entries = lines.map((each) => (require_steps ??= require("./steps.cjs")).decode(JSON.parse(each), named));
	const take = (key) => entries.flatMap((entry) => entry[key] ?? []);
	return {
		unread: take("unread"),
		lost: take("lost"),
		unloaded: take("unloaded"),
		failures: take("failure"),
		drafts: take("draft")
	};
}
/** What the sum at the end does not tell: anybody can write that. */
const headShape = () => (require_zod ??= require("./zod.cjs")).looseObject({
	shard: (require_zod ??= require("./zod.cjs")).object({
		index: (require_zod ??= require("./zod.cjs")).int().min(1).max(MOST_SHARDS),
		of: (require_zod ??= require("./zod.cjs")).int().min(1).max(MOST_SHARDS)
	}),
	version: (require_zod ??= require("./zod.cjs")).string(),
	build: (require_zod ??= require("./zod.cjs")).string(),
	manner: (require_zod ??= require("./zod.cjs")).object({
		today: (require_zod ??= require("./zod.cjs")).string().nullable(),
		slice: (require_zod ??= require("./zod.cjs")).boolean(),
		folder: (require_zod ??= require("./zod.cjs")).string(),
		plugins: (require_zod ??= require("./zod.cjs")).boolean()
	}),
	claims: (require_zod ??= require("./zod.cjs")).string(),
	set: (require_zod ??= require("./zod.cjs")).looseObject({
		path: (require_zod ??= require("./zod.cjs")).string(),
		claims: (require_zod ??= require("./zod.cjs")).array((require_zod ??= require("./zod.cjs")).looseObject({
			id: (require_zod ??= require("./zod.cjs")).string(),
			kind: (require_zod ??= require("./zod.cjs")).string()
		})),
		files: (require_zod ??= require("./zod.cjs")).array((require_zod ??= require("./zod.cjs")).looseObject({
			path: (require_zod ??= require("./zod.cjs")).string(),
			text: (require_zod ??= require("./zod.cjs")).string()
		})).optional(),
		settings: (require_zod ??= require("./zod.cjs")).looseObject({
			rules: (require_zod ??= require("./zod.cjs")).looseObject({}),
			plugins: (require_zod ??= require("./zod.cjs")).array((require_zod ??= require("./zod.cjs")).string())
		})
	}),
	modules: (require_zod ??= require("./zod.cjs")).array((require_zod ??= require("./zod.cjs")).object({
		path: (require_zod ??= require("./zod.cjs")).string(),
		digest: (require_zod ??= require("./zod.cjs")).string()
	})),
	decisions: (require_zod ??= require("./zod.cjs")).string().nullable(),
	listed: (require_zod ??= require("./zod.cjs")).object({
		count: (require_zod ??= require("./zod.cjs")).int().min(0),
		digest: (require_zod ??= require("./zod.cjs")).string()
	}),
	complete: (require_zod ??= require("./zod.cjs")).boolean()
}).refine(({ shard }) => shard.index <= shard.of);
const FORMAT = "holdtrue-partial";
/** What changes the meaning of a line raises it. */
const FORMAT_VERSION = 1;
function line(data, names) {
	return `${(require_report ??= require("./report.cjs")).jsonText((require_steps ??= require("./steps.cjs")).encode(data, names), 0)}\n`;
}
function digestOf$1(lines) {
	const hash = (0, (node_crypto ??= require("node:crypto")).createHash)("sha256");
	for (const each of lines) hash.update(each);
	return hash.digest("hex");
}
/** A line that holds an object; null for any other. */
function parse(text) {
	try {
		const data = JSON.parse(text);
		return typeof data === "object" && data !== null ? data : null;
	} catch {
		return null;
	}
}

// src/entry/shard/judge-part.ts
/** Judges the drafts of one shard, each on its own, and gives the partial report as text, and what could not be judged; what takes all drafts together to know is left to `unite`. Throws a `UsageError` as `judge` does. */
async function judgePart(request, shard) {
	return judgePrepared(await (require_judge ??= require("./judge.cjs")).prepare({
		...request,
		ours: (path) => isInShard(path, shard)
	}), request, shard);
}
/** Does what `judgePart` does, with the drafts of the shard read and ready. */
async function judgePrepared(prepared, request, shard) {
	const { job, listed, complete, failures, readClaims } = prepared;
	const outcome = await (require_judge ??= require("./judge.cjs")).runCached({
		...job,
		apart: true
	}, request.findings ?? null, request.warn ?? (() => {}));
	if (outcome.part === null) throw (require_judge ??= require("./judge.cjs")).brokenSettings(outcome, prepared);
	const { set, ...part } = outcome.part;
	const head = {
		shard,
		version: (require_version ??= require("./version.cjs")).version,
		build: (require_version ??= require("./version.cjs")).build,
		manner: {
			today: job.today,
			slice: !job.whole,
			folder: job.folder,
			plugins: request.plugins !== false
		},
		claims: request.claims,
		set,
		modules: job.plugins.map(({ path, href }) => ({
			path,
			digest: digestOfModule(href)
		})),
		decisions: (require_decisions ??= require("./decisions.cjs")).openDecisions((require_decisions ??= require("./decisions.cjs")).decisionsPath(request.claims, request.cwd), request.cwd, readClaims)?.text ?? null,
		listed: {
			count: listed.length,
			digest: digestOf(JSON.stringify(listed))
		},
		complete
	};
	const places = new Map(listed.map((path, at) => [path, at]));
	const unread = failures.map((failure) => ({
		at: places.get(failure.path ?? "") ?? 0,
		failure
	}));
	const ruleFailures = part.drafts.flatMap((draft) => draft.failures);
	return {
		text: writePartial(head, {
			...part,
			unread
		}),
		failures: [
			...failures,
			...part.unloaded,
			...part.lost,
			...part.failures,
			...ruleFailures
		]
	};
}
/** What a plug-in holds, itself without what it imports; '' where it cannot be read, which its loading tells. */
function digestOfModule(href) {
	try {
		return digestOf((require_files ??= require("./files.cjs")).readNamed((0, (node_url ??= require("node:url")).fileURLToPath)(href), ""));
	} catch {
		return "";
	}
}
function digestOf(data) {
	return (0, (node_crypto ??= require("node:crypto")).createHash)("sha256").update(data).digest("hex");
}

exports.digestOfModule = digestOfModule;
exports.judgePart = judgePart;
exports.readPartial = readPartial;
exports.toShard = toShard;