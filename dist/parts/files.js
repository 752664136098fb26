import { n as codeOf, r as messageOf } from "./errors.js";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { chmodSync, closeSync, constants, existsSync, fstatSync, openSync, readSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";

// src/entry/workspace.ts
/** Finds the repository around a folder. */
function openWorkspace(cwd) {
	for (let folder = cwd;; folder = dirname(folder)) {
		if (existsSync(join(folder, ".git"))) return {
			cwd,
			root: folder,
			isRepository: true
		};
		if (dirname(folder) === folder) return {
			cwd,
			root: cwd,
			isRepository: false
		};
	}
}
/** How a path is called in reports: relative to the working folder, with forward slashes. */
function shownPath(path, { cwd }) {
	return slashes(relative(cwd, resolve(cwd, path)) || ".");
}
/**
* The folder that fingerprints and files of decisions count paths from: the root of the repository. Where there is none, the
* folder of the claims file if that lies above the working folder, else the working folder.
*/
function homeOf({ cwd, root, isRepository }, claims) {
	const folder = dirname(resolve(cwd, claims));
	return !isRepository && isInside(cwd, folder) ? folder : root;
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
/** Writes a file all at once: readers see the old text or the new one, never half of it. In: the permissions of the file, if it has some to keep. */
function writeWhole(path, text, mode) {
	if (isSpecial(path)) {
		writeFileSync(path, text);
		return;
	}
	const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
	try {
		writeFileSync(temporary, text, { flag: "wx" });
		if (mode !== void 0) chmodSync(temporary, mode);
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

export { isInside as a, slashes as c, homeOf as i, staysInside as l, readText as n, openWorkspace as o, writeWhole as r, shownPath as s, decode as t };