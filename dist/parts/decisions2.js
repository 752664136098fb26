import { n as applyDecisions } from "./decisions.js";
import { t as byText } from "./sort.js";
import { r as messageOf, t as UsageError } from "./errors.js";
import { o as openWorkspace, s as shownPath } from "./files.js";
import { dirname, join, resolve } from "node:path";

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
	return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
}
/** A reason is a sentence or two. */
const LONGEST = 1e3;
function isRecord(data) {
	return typeof data === "object" && data !== null && !Array.isArray(data);
}
function isText(value) {
	return typeof value === "string";
}

// src/entry/decisions.ts
/** Where the decisions on the drafts of a claims file are kept. Absolute. */
function decisionsPath(claims, cwd) {
	return join(dirname(resolve(cwd, claims)), DECISIONS_FILE);
}
/** Reads a file of decisions; null where there is none. Throws a `UsageError` where it is broken. */
function openDecisions(file, cwd, read) {
	const path = shownPath(file, openWorkspace(cwd));
	const result = read(resolve(cwd, file));
	if (!result.ok && result.missing) return null;
	if (!result.ok) throw new UsageError(`${path} ${result.problem}`);
	try {
		return {
			path,
			text: result.text,
			decisions: readDecisions(result.text)
		};
	} catch (error) {
		throw new UsageError(`${path} ${messageOf(error)}`, { cause: error });
	}
}
/** A report after the decisions that are kept beside the claims file. */
function withDecisions(report, claims, cwd, read, scope) {
	const file = openDecisions(decisionsPath(claims, cwd), cwd, read);
	return file === null ? report : applyDecisions(report, file, scope);
}
const DECISIONS_FILE = "holdtrue-decisions.json";

export { toDecisionData as i, openDecisions as n, withDecisions as r, decisionsPath as t };