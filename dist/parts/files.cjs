let node_fs;
let node_path;
let require_workspace;
let require_errors;





// src/entry/files.ts
/** Reads a regular file as UTF-8. In: an absolute path. Links that lead out of the workspace, devices and pipes are refused, unread. */
function readText(path, workspace) {
	let file = null;
	try {
		const isOurs = (require_workspace ??= require("./workspace.cjs")).isInside(path, workspace.root);
		const end = isOurs ? (require_workspace ??= require("./workspace.cjs")).endInside(path, workspace) : path;
		if (end === null) return refused("is a link that leads out of the workspace");
		file = (0, (node_fs ??= require("node:fs")).openSync)(end, isOurs ? UNLINKED : READ);
		const problem = oddityOf(file);
		return problem === null ? decode(readAll(file, MOST_BYTES)) : refused(problem);
	} catch (error) {
		if ((require_errors ??= require("./errors.cjs")).codeOf(error) === "ENOENT" && isMisnamed(path)) return refused("has a name that is not valid UTF-8");
		if ((require_errors ??= require("./errors.cjs")).codeOf(error) === "ENOENT") return {
			ok: false,
			problem: "does not exist",
			missing: true
		};
		return refused(`cannot be read (${(require_errors ??= require("./errors.cjs")).codeOf(error) ?? (require_errors ??= require("./errors.cjs")).messageOf(error)})`);
	} finally {
		if (file !== null) (0, (node_fs ??= require("node:fs")).closeSync)(file);
	}
}
/**
* Reads a file that the user names, wherever it lies. In: the name, and the most bytes that it may hold. What is no regular file is refused
* unread, but for what a shell hands over as open (`<(\u2026)`). Throws a `UsageError`.
*/
function readNamed(name, cwd, most = MOST_NAMED) {
	let file = null;
	try {
		const path = (0, (node_path ??= require("node:path")).resolve)(cwd, name);
		const isHandedOver = HANDED_OVER.test(path);
		file = (0, (node_fs ??= require("node:fs")).openSync)(path, isHandedOver ? (node_fs ??= require("node:fs")).constants.O_RDONLY : READ);
		const problem = isHandedOver ? null : oddityOf(file);
		if (problem !== null) throw new (require_errors ??= require("./errors.cjs")).UsageError(`${name} ${problem}`);
		const bytes = readAll(file, most);
		if (bytes.length > most) throw new (require_errors ??= require("./errors.cjs")).UsageError(`${name} is larger than ${mebibytes(most)}`);
		return bytes;
	} catch (error) {
		if (error instanceof (require_errors ??= require("./errors.cjs")).UsageError) throw error;
		throw new (require_errors ??= require("./errors.cjs")).UsageError(`${name} cannot be read (${(require_errors ??= require("./errors.cjs")).codeOf(error) ?? (require_errors ??= require("./errors.cjs")).messageOf(error)})`, { cause: error });
	} finally {
		if (file !== null) (0, (node_fs ??= require("node:fs")).closeSync)(file);
	}
}
/** Reads a file that the user names as UTF-8, as `readNamed` reads its bytes. */
function readNamedText(name, cwd) {
	const result = decode(readNamed(name, cwd), MOST_NAMED);
	if (!result.ok) throw new (require_errors ??= require("./errors.cjs")).UsageError(`${name} ${result.problem}`);
	return result.text;
}
/** What keeps an open file from being read; null where nothing does. */
function oddityOf(file) {
	const status = (0, (node_fs ??= require("node:fs")).fstatSync)(file);
	if (status.isFile()) return null;
	return status.isDirectory() ? "is a folder" : "is not a regular file";
}
/** Somebody writes to it already. */
const HANDED_OVER = /^\/(?:dev\/(?:stdin$|fd\/)|proc\/self\/fd\/)/;
/** Without NONBLOCK, opening a pipe that nobody writes to would wait for ever. */
const READ = (node_fs ??= require("node:fs")).constants.O_RDONLY | ((node_fs ??= require("node:fs")).constants.O_NONBLOCK ?? 0);
/** What was looked at is opened, not a link that has taken its place since. */
const UNLINKED = READ | ((node_fs ??= require("node:fs")).constants.O_NOFOLLOW ?? 0);
/** Whether a path that leads nowhere comes from a name that could not be decoded: Node lists such a name with this character in it. */
function isMisnamed(path) {
	return path.includes("\ufffd");
}
/** Decodes bytes as UTF-8. In: the most that there may be of them. */
function decode(bytes, most = MOST_BYTES) {
	if (bytes.length > most) return refused(`is larger than ${mebibytes(most)}`);
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
		(0, (node_fs ??= require("node:fs")).writeFileSync)(path, text);
		return;
	}
	const temporary = (0, (node_path ??= require("node:path")).join)((0, (node_path ??= require("node:path")).dirname)(path), `.${(0, (node_path ??= require("node:path")).basename)(path)}.${process.pid}.tmp`);
	try {
		(0, (node_fs ??= require("node:fs")).writeFileSync)(temporary, text, { flag: "wx" });
		if (mode !== void 0) (0, (node_fs ??= require("node:fs")).chmodSync)(temporary, mode);
		(0, (node_fs ??= require("node:fs")).renameSync)(temporary, path);
	} catch (error) {
		(0, (node_fs ??= require("node:fs")).rmSync)(temporary, { force: true });
		throw error;
	}
}
/** Far more than any draft or claims file may hold; what may be in one is judged where it is parsed. */
const MOST_BYTES = 16777216;
/** Our own reports of very many drafts fit in, and all of it in one text. */
const MOST_NAMED = 524288e3;
function mebibytes(bytes) {
	return `${bytes / 1024 / 1024} MiB`;
}
function refused(problem) {
	return {
		ok: false,
		problem,
		missing: false
	};
}
/** Reads to the limit and one byte beyond: a file that grows meanwhile does not grow our memory. */
function readAll(file, most) {
	const chunks = [];
	let length = 0;
	while (length <= most) {
		const chunk = Buffer.allocUnsafe(65536);
		const count = (0, (node_fs ??= require("node:fs")).readSync)(file, chunk, 0, chunk.length, null);
		if (count === 0) break;
		chunks.push(chunk.subarray(0, count));
		length += count;
	}
	return Buffer.concat(chunks);
}
/** `/dev/stdout` and pipes are written to, not replaced. A link to one is replaced: a change may have brought it. */
function isSpecial(path) {
	if (/^\/(?:dev|proc)\//.test(path)) return (0, (node_fs ??= require("node:fs")).statSync)(path, { throwIfNoEntry: false })?.isFile() === false;
	const status = (0, (node_fs ??= require("node:fs")).lstatSync)(path, { throwIfNoEntry: false });
	return status !== void 0 && !status.isFile() && !status.isSymbolicLink();
}

exports.decode = decode;
exports.isMisnamed = isMisnamed;
exports.readNamed = readNamed;
exports.readNamedText = readNamedText;
exports.readText = readText;
exports.writeWhole = writeWhole;