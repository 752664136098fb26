let node_fs;
let require_plugins;



// src/entry/action/event.ts
/** Reads the event from the environment that the runner sets up. */
function readEvent(environment) {
	const name = environment.GITHUB_EVENT_NAME ?? "";
	const payload = readPayload(environment.GITHUB_EVENT_PATH);
	const base = toCommit(pick(payload, "pull_request", "base", "sha"));
	return {
		name,
		privileged: (require_plugins ??= require("./plugins.cjs")).PRIVILEGED.has(name),
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
		return JSON.parse((0, (node_fs ??= require("node:fs")).readFileSync)(path ?? "", "utf8"));
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

exports.readEvent = readEvent;
exports.readPayload = readPayload;