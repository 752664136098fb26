import { n as codeOf, r as messageOf, t as UsageError } from "./errors.js";
import { t as byText } from "./sort.js";
import { n as applyDecisions } from "./decisions.js";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { closeSync, constants, existsSync, fstatSync, openSync, readSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";

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
		throw new Error(`is not valid JSON: ${cause instanceof Error ? cause.message : cause}`, { cause });
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

// src/entry/workspace.ts
/** Finds the repository around a folder. */
function openWorkspace(cwd) {
	for (let folder = cwd;; folder = dirname(folder)) {
		if (existsSync(join(folder, ".git"))) return {
			cwd,
			root: folder
		};
		if (dirname(folder) === folder) return {
			cwd,
			root: cwd
		};
	}
}
/** How a path is called in reports: relative to the working folder, with forward slashes. */
function shownPath(path, { cwd }) {
	return slashes(relative(cwd, resolve(cwd, path)) || ".");
}
/** Whether a path lies in a folder or is that folder. Both absolute. */
function isInside(path, folder) {
	const rest = relative(folder, path);
	return rest === "" || rest !== ".." && !rest.startsWith(`..${sep}`) && !isAbsolute(rest);
}
/**
* Whether a path that stands in the workspace also ends up there once its links are followed; paths that are outside
* anyway may be. The folders of git are not part of it: they may hold the key to the repository.
*/
function staysInside(path, { root }) {
	if (!isInside(path, root)) return true;
	const [end, top] = [realpathSync(path), realpathSync(root)];
	return isInside(end, top) && !/(?:^|[\\/])\.git(?:[\\/]|$)/i.test(relative(top, end));
}
/** A path with forward slashes. */
function slashes(path) {
	return sep === "/" ? path : path.replaceAll(sep, "/");
}

// src/entry/decisions.ts
/** What reviewers rejected is kept under this name, beside the claims file. */
const DECISIONS_FILE = "holdtrue-decisions.json";
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

// src/entry/files.ts
/** Reads a regular file as UTF-8. In: an absolute path. Links that lead out of the workspace, devices and pipes are refused, unread. */
function readText(path, workspace) {
	let file = null;
	try {
		if (!staysInside(path, workspace)) return refused("is a link that leads out of the workspace");
		file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
		const status = fstatSync(file);
		if (!status.isFile()) return refused(status.isDirectory() ? "is a folder" : "is not a regular file");
		return decode(readAll(file));
	} catch (error) {
		if (codeOf(error) === "ENOENT") return {
			ok: false,
			problem: "does not exist",
			missing: true
		};
		return refused(`cannot be read (${codeOf(error) ?? messageOf(error)})`);
	} finally {
		if (file !== null) closeSync(file);
	}
}
/** Decodes bytes as UTF-8. */
function decode(bytes) {
	if (bytes.length > MOST_BYTES) return refused(`is larger than ${MOST_BYTES / 1024 / 1024} MiB`);
	const [one, two, three] = bytes;
	if (one === 255 && two === 254 || one === 254 && two === 255) return refused("is encoded as UTF-16; save it as UTF-8");
	if (bytes.includes(0)) return refused("is not text: it holds NUL bytes");
	try {
		return {
			ok: true,
			text: new TextDecoder("utf-8", { fatal: true }).decode(bytes),
			byteOrderMark: one === 239 && two === 187 && three === 191
		};
	} catch {
		return refused("is not valid UTF-8");
	}
}
/** Writes a file all at once: readers see the old text or the new one, never half of it. */
function writeWhole(path, text) {
	if (isSpecial(path)) {
		writeFileSync(path, text);
		return;
	}
	const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
	try {
		writeFileSync(temporary, text, { flag: "wx" });
		renameSync(temporary, path);
	} catch (error) {
		rmSync(temporary, { force: true });
		throw error;
	}
}
/** Far more than any draft or claims file may hold; what may be in one is judged where it is parsed. */
const MOST_BYTES = 16777216;
function refused(problem) {
	return {
		ok: false,
		problem,
		missing: false
	};
}
/** Reads to the limit and one byte beyond: a file that grows meanwhile does not grow our memory. */
function readAll(file) {
	const chunks = [];
	let length = 0;
	while (length <= MOST_BYTES) {
		const chunk = Buffer.allocUnsafe(65536);
		const count = readSync(file, chunk, 0, chunk.length, null);
		if (count === 0) break;
		chunks.push(chunk.subarray(0, count));
		length += count;
	}
	return Buffer.concat(chunks);
}
/** `/dev/stdout` and pipes are written to, not replaced. */
function isSpecial(path) {
	const status = statSync(path, { throwIfNoEntry: false });
	return status !== void 0 && !status.isFile();
}

export { openDecisions as a, openWorkspace as c, toDecisionData as d, decisionsPath as i, shownPath as l, readText as n, withDecisions as o, writeWhole as r, isInside as s, decode as t, slashes as u };