let node_timers_promises;
let node_fs;
let require_terminal;
let require_files;
let require_errors;
let require_settle;
let require_event;
let require_zod;
let require_report;
let require_schemas;
let require_actions;
let require_rolldown_runtime;
Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });













// src/entry/comment/body.ts
/** What a comment says: the digest, with as many rows as the platform has room for, and where it comes from. */
function bodyOf(digest, run, server) {
	const linkTo = (path, line) => (require_settle ??= require("./parts/settle.cjs")).leavesRepository(path) || /(?:^|\/)\.?(?:\/|$)/.test(path) ? null : `${server}/${run.headRepository}/blob/${run.headSha}/${(require_report ??= require("./parts/report.cjs")).relativeUri(path).replace(/[()]/g, encode)}?plain=1#L${line}`;
	for (let rows = digest.findings.length;; rows = rows >> 1) {
		const failures = digest.failures.slice(0, Math.max(1, rows));
		const findings = digest.findings.slice(0, rows);
		const left = digest.left + digest.findings.length - findings.length;
		const text = `${(require_schemas ??= require("./parts/schemas.cjs")).digestText({
			...digest,
			findings,
			failures,
			left
		}, linkTo)}\n<sub>Commit ${run.headSha.slice(0, 12)}. What is said here comes from the pull request's own files.</sub>\n`;
		if (text.length <= LONGEST || rows === 0) return text.slice(0, LONGEST);
	}
}
/** The platform takes 65,536 characters. */
const LONGEST = 6e4;
function encode(character) {
	return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

// src/entry/comment/client.ts
/** The platform has refused, or gives no answer. A request may have been carried out where `status` is null or 500 and above. */
var RequestError = class extends Error {
	name = "RequestError";
	status;
	constructor(message, status, options) {
		super(message, options);
		this.status = status;
	}
	/** Whether the platform may have done what it was asked for. */
	get isOpen() {
		return this.status === null || this.status >= 500;
	}
};
/**
* A client for the few requests that a comment takes; the platform's own is ten times the size of this program. It waits where
* it is told to, and asks again after a failure of the server, but a POST only where nothing can have come of it: who asks for
* a second comment has to look first whether there is one.
*/
function createClient({ api, token }, { fetch, sleep, now }) {
	return async (method, path, body) => {
		for (let attempt = 1;; attempt++) {
			const answer = await ask(method, path, body);
			if (answer.ok) return {
				data: answer.data,
				hasNext: answer.hasNext
			};
			const { error, wait } = answer;
			if (attempt === ATTEMPTS$1 || wait === null || method === "POST" && error.isOpen) throw error;
			await sleep(wait ?? PAUSE * 2 ** (attempt - 1));
		}
	};
	async function ask(method, path, body) {
		const what = `${method} ${path.split("?")[0]}`;
		try {
			const response = await fetch(`${api}${path}`, {
				method,
				redirect: "error",
				signal: AbortSignal.timeout(PATIENCE),
				headers: {
					accept: "application/vnd.github+json",
					authorization: `Bearer ${token}`,
					"user-agent": "holdtrue",
					"x-github-api-version": "2022-11-28",
					...body === void 0 ? {} : { "content-type": "application/json" }
				},
				...body === void 0 ? {} : { body: JSON.stringify(body) }
			});
			const text = await response.text();
			if (response.ok) return {
				ok: true,
				data: text === "" ? null : JSON.parse(text),
				hasNext: /<[^>]*>;[^,]*rel="next"/.test(response.headers.get("link") ?? "")
			};
			return {
				ok: false,
				error: new RequestError(`${what} was answered with ${response.status}`, response.status),
				wait: waitFor(response, now())
			};
		} catch (cause) {
			return {
				ok: false,
				error: new RequestError(`${what} got no answer`, null, { cause }),
				wait: void 0
			};
		}
	}
}
const ATTEMPTS$1 = 4;
const PAUSE = 1e3;
const PATIENCE = 2e4;
/** A job that waits longer costs more than a comment is worth. */
const LONGEST_WAIT = 12e4;
/** How long to wait after a refusal: as the server says where it limits the rate, as usual where it has failed. */
function waitFor({ status, headers }, now) {
	if (status >= 500) return void 0;
	if (status !== 403 && status !== 429) return null;
	const after = Number(headers.get("retry-after") ?? NaN) * 1e3;
	const reset = headers.get("x-ratelimit-remaining") === "0" ? Number(headers.get("x-ratelimit-reset") ?? NaN) * 1e3 - now : NaN;
	const wait = Number.isNaN(after) ? reset : after;
	if (Number.isNaN(wait)) return status === 429 ? void 0 : null;
	return wait > LONGEST_WAIT ? null : Math.max(wait, PAUSE);
}

// src/entry/comment/pages.ts
/** Asks for all pages of a list. Throws an `Error` for more than anybody would have, and for an answer of another shape. */
async function allPages(client, path, query, shape) {
	const items = [];
	for (let page = 1; page <= MOST_PAGES; page++) {
		const words = new URLSearchParams(query);
		words.set("per_page", "100");
		words.set("page", String(page));
		const { data, hasNext } = await client("GET", `${path}?${words}`);
		items.push(...(require_zod ??= require("./parts/zod.cjs")).array(shape).parse(data));
		if (!hasNext) return items;
	}
	throw new Error(`${path} has more than ${MOST_PAGES} pages`);
}
/** Five thousand items. */
const MOST_PAGES = 50;

// src/entry/comment/pull-request.ts
/** Reads the run from the payload of the event. Throws a `UsageError` where it is not that of a pull request's workflow. */
function readRun(name, payload) {
	if (name !== "workflow_run") throw new (require_errors ??= require("./parts/errors.cjs")).UsageError(`a comment is written in a workflow on workflow_run, not on ${name || "no event"}`);
	const result = runSchema.safeParse(payload);
	if (!result.success) throw new (require_errors ??= require("./parts/errors.cjs")).UsageError("the event does not say which run it is about");
	const { workflow_run: run, repository } = result.data;
	if (run.event !== "pull_request") throw new (require_errors ??= require("./parts/errors.cjs")).UsageError(`the run was started by ${run.event}, not by pull_request`);
	return {
		repository: repository.full_name,
		headSha: run.head_sha,
		headBranch: run.head_branch,
		headRepository: run.head_repository.full_name
	};
}
/**
* Finds the pull request that a run was about: an open one whose head is, now, the commit that the run looked at. Of several
* the one that the run named itself counts, if it is among them. Null where there is none: the branch has moved on.
*/
async function findPullRequest(client, run, named) {
	const head = `${run.headRepository.split("/")[0]}:${run.headBranch}`;
	const query = new URLSearchParams({
		state: "open",
		head
	});
	const ours = (await allPages(client, `/repos/${run.repository}/pulls`, query, pullSchema)).filter(({ head }) => head.sha === run.headSha && head.repo?.full_name === run.headRepository);
	const numbers = [...new Set(ours.map(({ number }) => number))];
	if (named !== null && numbers.length > 0 && !numbers.includes(named)) throw new (require_errors ??= require("./parts/errors.cjs")).UsageError(`the data is said to be about pull request ${named}, whose head is not the commit that was checked`);
	if (numbers.length > 1 && named === null) throw new (require_errors ??= require("./parts/errors.cjs")).UsageError(`pull requests ${numbers.join(", ")} have this commit as their head`);
	return numbers.length === 0 ? null : named ?? numbers[0];
}
const repository = () => (require_zod ??= require("./parts/zod.cjs")).object({ full_name: (require_zod ??= require("./parts/zod.cjs")).string().regex(/^[\w.-]{1,100}\/[\w.-]{1,100}$/) });
const commit = () => (require_zod ??= require("./parts/zod.cjs")).string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
const runSchema = (require_zod ??= require("./parts/zod.cjs")).object({
	repository: repository(),
	workflow_run: (require_zod ??= require("./parts/zod.cjs")).object({
		event: (require_zod ??= require("./parts/zod.cjs")).string(),
		head_sha: commit(),
		head_branch: (require_zod ??= require("./parts/zod.cjs")).string().min(1),
		head_repository: repository()
	})
});
const pullSchema = (require_zod ??= require("./parts/zod.cjs")).object({
	number: (require_zod ??= require("./parts/zod.cjs")).int().min(1),
	head: (require_zod ??= require("./parts/zod.cjs")).object({
		sha: commit(),
		repo: (require_zod ??= require("./parts/zod.cjs")).object({ full_name: (require_zod ??= require("./parts/zod.cjs")).string() }).nullable()
	})
});

// src/entry/comment/sync.ts
/** Sees to it that exactly one comment of ours stands below a pull request, and that it says what it should. */
async function syncComment(client, wanted) {
	for (let attempt = 1;; attempt++) try {
		return await syncOnce(client, wanted);
	} catch (error) {
		if (!(error instanceof RequestError && error.isOpen) || attempt === ATTEMPTS) throw error;
	}
}
const ATTEMPTS = 3;
async function syncOnce(client, { repository, number, marker, body, author, create }) {
	const [own, ...doubles] = (await allPages(client, `/repos/${repository}/issues/${number}/comments`, new URLSearchParams(), commentSchema)).filter((each) => each.user?.login === author && each.body.startsWith(marker)).sort((one, other) => one.id - other.id);
	const text = `${marker}\n${body}`;
	for (const { id } of doubles) await client("DELETE", `/repos/${repository}/issues/comments/${id}`);
	if (own === void 0) {
		if (!create) return "none";
		await client("POST", `/repos/${repository}/issues/${number}/comments`, { body: text });
		return "created";
	}
	if (normal(own.body) === normal(text)) return doubles.length > 0 ? "updated" : "unchanged";
	await client("PATCH", `/repos/${repository}/issues/comments/${own.id}`, { body: text });
	return "updated";
}
/** The platform may give line ends back as CRLF, and takes blanks off the end. */
function normal(text) {
	return text.replace(/\r\n/g, "\n").trimEnd();
}
const commentSchema = (require_zod ??= require("./parts/zod.cjs")).object({
	id: (require_zod ??= require("./parts/zod.cjs")).int().min(1),
	body: (require_zod ??= require("./parts/zod.cjs")).string().nullish().transform((body) => body ?? ""),
	user: (require_zod ??= require("./parts/zod.cjs")).object({ login: (require_zod ??= require("./parts/zod.cjs")).string() }).nullable()
});

// src/entry/comment.ts
/** Several times what a digest takes. */
const MOST_BYTES = 262144;
(require_terminal ??= require("./parts/terminal.cjs")).guardStreams();
/** Settled once all is done; the module that loads this one waits for it. */
const done = run(process.env).then((code) => {
	process.exitCode = code;
});
async function run(environment) {
	try {
		await comment(environment);
		return 0;
	} catch (error) {
		(require_actions ??= require("./parts/actions.cjs")).setFailed((require_report ??= require("./parts/report.cjs")).visible((require_errors ??= require("./parts/errors.cjs")).messageOf(error)));
		return error instanceof (require_errors ??= require("./parts/errors.cjs")).UsageError ? 2 : 3;
	}
}
/** Reads what the check has handed over, finds out for itself which pull request it is about, and writes the comment. */
async function comment(environment) {
	const token = (require_actions ??= require("./parts/actions.cjs")).getInput("token", { required: true });
	(require_actions ??= require("./parts/actions.cjs")).setSecret(token);
	const when = (require_actions ??= require("./parts/actions.cjs")).getInput("when") || "findings";
	if (when !== "findings" && when !== "always") throw new (require_errors ??= require("./parts/errors.cjs")).UsageError(`the input when takes findings or always, not ${when}`);
	const run = readRun(environment.GITHUB_EVENT_NAME, (require_event ??= require("./parts/event.cjs")).readPayload(environment.GITHUB_EVENT_PATH));
	const digest = readData((require_actions ??= require("./parts/actions.cjs")).getInput("data", { required: true }));
	const client = createClient({
		api: environment.GITHUB_API_URL || "https://api.github.com",
		token
	}, {
		fetch,
		sleep: (node_timers_promises ??= require("node:timers/promises")).setTimeout,
		now: Date.now
	});
	const number = await findPullRequest(client, run, digest.pullRequest);
	if (number === null) {
		(require_terminal ??= require("./parts/terminal.cjs")).print("No open pull request has this commit as its head: there is nothing to comment on.\n");
		(require_actions ??= require("./parts/actions.cjs")).setOutput("comment", "none");
		return;
	}
	const done = await syncComment(client, {
		repository: run.repository,
		number,
		marker: `<!-- holdtrue: ${toName((require_actions ??= require("./parts/actions.cjs")).getInput("name") || "drafts")} -->`,
		body: bodyOf(digest, run, environment.GITHUB_SERVER_URL || "https://github.com"),
		author: (require_actions ??= require("./parts/actions.cjs")).getInput("author") || "github-actions[bot]",
		create: when === "always" || digest.conclusion !== "clean"
	});
	(require_terminal ??= require("./parts/terminal.cjs")).print(`The comment on pull request ${number}: ${done}.\n`);
	(require_actions ??= require("./parts/actions.cjs")).setOutput("comment", done);
	(require_actions ??= require("./parts/actions.cjs")).setOutput("pull-request", number);
}
/** The file may have been written by a stranger: nothing is taken for granted but that it is there. */
function readData(path) {
	const status = (0, (node_fs ??= require("node:fs")).lstatSync)(path, { throwIfNoEntry: false });
	if (status === void 0) throw new (require_errors ??= require("./parts/errors.cjs")).UsageError("there is no data: the check has left none, or it was not downloaded to where the input data says");
	if (!status.isFile() || status.size > MOST_BYTES) throw new (require_errors ??= require("./parts/errors.cjs")).UsageError(`the data is no regular file of at most ${MOST_BYTES} bytes`);
	const result = (require_files ??= require("./parts/files.cjs")).decode((0, (node_fs ??= require("node:fs")).readFileSync)(path));
	if (!result.ok) throw new (require_errors ??= require("./parts/errors.cjs")).UsageError(`the data ${result.problem}`);
	try {
		return (require_schemas ??= require("./parts/schemas.cjs")).readDigest(result.text);
	} catch (error) {
		throw new (require_errors ??= require("./parts/errors.cjs")).UsageError(`the data ${(require_errors ??= require("./parts/errors.cjs")).messageOf(error)}`, { cause: error });
	}
}
function toName(written) {
	if (!/^[a-z\d][a-z\d-]{0,39}$/.test(written)) throw new (require_errors ??= require("./parts/errors.cjs")).UsageError("the input name takes up to 40 small letters, digits and hyphens");
	return written;
}

exports.done = done;