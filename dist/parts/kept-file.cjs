let node_crypto;
let node_fs;
let node_os;
let node_path;
let require_workspace;






// src/entry/cache-folder.ts
/**
* Where this user's programs keep what they can make again; null where there is no such place. One in the repository of the working folder
* is none: whoever may change a file there could commit what the next run believes.
*/
function cacheFolder({ XDG_CACHE_HOME, LOCALAPPDATA }, cwd) {
	const own = process.platform === "win32" ? LOCALAPPDATA : process.platform === "darwin" ? "Library/Caches" : ".cache";
	const base = XDG_CACHE_HOME || own;
	try {
		const folder = base && ((0, (node_path ??= require("node:path")).isAbsolute)(base) || (0, (node_path ??= require("node:path")).isAbsolute)((0, (node_os ??= require("node:os")).homedir)())) ? (0, (node_path ??= require("node:path")).join)((0, (node_path ??= require("node:path")).resolve)((0, (node_os ??= require("node:os")).homedir)(), base), "holdtrue") : null;
		return folder === null || liesInRepository(folder, cwd ?? process.cwd()) ? null : folder;
	} catch {
		return null;
	}
}
/** Whether a folder, once its links are followed, lies in the repository around the working folder. Absolute; it need not be there. */
function liesInRepository(folder, cwd) {
	const { root, isRepository } = (require_workspace ??= require("./workspace.cjs")).openWorkspace(cwd);
	return isRepository && (require_workspace ??= require("./workspace.cjs")).isInside((require_workspace ??= require("./workspace.cjs")).endOf(folder), (require_workspace ??= require("./workspace.cjs")).endOf(root));
}

// src/entry/kept-file.ts
/**
* Writes bytes that are to be kept between runs: what they add up to stands before them, so that a disk that lies does not change a verdict.
* All at once: two runs that write at the same time leave one whole file. Where nothing can be written, nothing is.
*/
function writeSealed(folder, file, bytes) {
	writeSealedParts(folder, file, [bytes]);
}
/** Does the same with bytes that come in parts; each is asked for when the one before it is written, so that they need not all be at hand. */
function writeSealedParts(folder, file, parts) {
	const temporary = `${file}.${(0, (node_crypto ??= require("node:crypto")).randomBytes)(6).toString("hex")}.tmp`;
	try {
		(0, (node_fs ??= require("node:fs")).mkdirSync)(folder, {
			recursive: true,
			mode: 448
		});
		const opened = (0, (node_fs ??= require("node:fs")).openSync)(temporary, "wx", 384);
		try {
			writeParts(opened, parts);
		} finally {
			(0, (node_fs ??= require("node:fs")).closeSync)(opened);
		}
		(0, (node_fs ??= require("node:fs")).renameSync)(temporary, file);
	} catch {
		dropQuietly(temporary);
	}
}
function writeParts(file, parts) {
	const sum = (0, (node_crypto ??= require("node:crypto")).createHash)("sha256");
	(0, (node_fs ??= require("node:fs")).writeFileSync)(file, Buffer.alloc(32));
	for (const part of parts) {
		sum.update(part);
		(0, (node_fs ??= require("node:fs")).writeFileSync)(file, part);
	}
	if ((0, (node_fs ??= require("node:fs")).writeSync)(file, sum.digest(), 0, 32, 0) !== 32) throw new Error("the disk is full");
}
/** Removes a file, where there is one. */
function dropQuietly(file) {
	try {
		(0, (node_fs ??= require("node:fs")).rmSync)(file, { force: true });
	} catch {}
}
/**
* Reads bytes that `writeSealed` has written. Throws an `Error` where they are not what they were, and for what is no file: the folder may
* have become anything since, and opening a pipe must not wait for somebody who writes to it. In: how many bytes there may be, and the
* age, in milliseconds, from which on a file is marked as used.
*/
function readSealed(path, most = MOST_BYTES, age = Number.POSITIVE_INFINITY) {
	const file = (0, (node_fs ??= require("node:fs")).openSync)(path, (node_fs ??= require("node:fs")).constants.O_RDONLY | ((node_fs ??= require("node:fs")).constants.O_NONBLOCK ?? 0) | ((node_fs ??= require("node:fs")).constants.O_NOFOLLOW ?? 0));
	try {
		const status = (0, (node_fs ??= require("node:fs")).fstatSync)(file);
		if (!status.isFile() || status.size > most) throw new Error(`${path} is no file of at most ${most} bytes`);
		const kept = (0, (node_fs ??= require("node:fs")).readFileSync)(file);
		const bytes = kept.subarray(32);
		if (!sumOf(bytes).equals(kept.subarray(0, 32))) throw new Error(`${path} is not what was written`);
		if (Date.now() - status.mtimeMs > age) markUsed(file);
		return bytes;
	} finally {
		(0, (node_fs ??= require("node:fs")).closeSync)(file);
	}
}
/** What is read from here only may not be marked everywhere. */
function markUsed(file) {
	try {
		(0, (node_fs ??= require("node:fs")).futimesSync)(file, /* @__PURE__ */ new Date(), /* @__PURE__ */ new Date());
	} catch {}
}
/** In bytes: what a file holds beyond what was to be kept. */
const SUM = 32;
const MOST_BYTES = 268435456;
function sumOf(bytes) {
	return (0, (node_crypto ??= require("node:crypto")).createHash)("sha256").update(bytes).digest();
}

exports.cacheFolder = cacheFolder;
exports.dropQuietly = dropQuietly;
exports.liesInRepository = liesInRepository;
exports.readSealed = readSealed;
exports.writeSealed = writeSealed;
exports.writeSealedParts = writeSealedParts;