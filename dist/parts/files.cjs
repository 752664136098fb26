let node_fs;
let node_path;
let require_errors;




// src/entry/workspace.ts
/** Finds the repository around a folder. */
function openWorkspace(cwd) {
	for (let folder = cwd;; folder = (0, (node_path ??= require("node:path")).dirname)(folder)) {
		if ((0, (node_fs ??= require("node:fs")).existsSync)((0, (node_path ??= require("node:path")).join)(folder, ".git"))) return {
			cwd,
			root: folder,
			isRepository: true
		};
		if ((0, (node_path ??= require("node:path")).dirname)(folder) === folder) return {
			cwd,
			root: cwd,
			isRepository: false
		};
	}
}
/** How a path is called in reports: relative to the working folder, with forward slashes. */
function shownPath(path, { cwd }) {
	return slashes((0, (node_path ??= require("node:path")).relative)(cwd, (0, (node_path ??= require("node:path")).resolve)(cwd, path)) || ".");
}
/**
* The folder that fingerprints and files of decisions count paths from: the root of the repository. Where there is none, the
* folder of the claims file if that lies above the working folder, else the working folder.
*/
function homeOf({ cwd, root, isRepository }, claims) {
	const folder = (0, (node_path ??= require("node:path")).dirname)((0, (node_path ??= require("node:path")).resolve)(cwd, claims));
	return !isRepository && isInside(cwd, folder) ? folder : root;
}
/** Whether a path lies in a folder or is that folder. Both absolute. */
function isInside(path, folder) {
	const rest = (0, (node_path ??= require("node:path")).relative)(folder, path);
	return rest === "" || rest !== ".." && !rest.startsWith(`..${(node_path ??= require("node:path")).sep}`) && !(0, (node_path ??= require("node:path")).isAbsolute)(rest);
}
/**
* Whether a path that stands in the workspace also ends up there once its links are followed; paths that are outside
* anyway may be. The folders of git are not part of it: they may hold the key to the repository.
*/
function staysInside(path, workspace) {
	return !isInside(path, workspace.root) || endInside(path, workspace) !== null;
}
/** Where a path in the workspace leads once its links are followed; null where that is outside. */
function endInside(path, { root }) {
	const [end, top] = [(0, (node_fs ??= require("node:fs")).realpathSync)(path), (0, (node_fs ??= require("node:fs")).realpathSync)(root)];
	return isInside(end, top) && !/(?:^|[\\/])\.git(?:[\\/]|$)/i.test((0, (node_path ??= require("node:path")).relative)(top, end)) ? end : null;
}
/** A path with forward slashes. */
function slashes(path) {
	return (node_path ??= require("node:path")).sep === "/" ? path : path.replaceAll((node_path ??= require("node:path")).sep, "/");
}

// src/entry/files.ts
/** Reads a regular file as UTF-8. In: an absolute path. Links that lead out of the workspace, devices and pipes are refused, unread. */
function readText(path, workspace) {
	let file = null;
	try {
		const isOurs = isInside(path, workspace.root);
		const end = isOurs ? endInside(path, workspace) : path;
		if (end === null) return refused("is a link that leads out of the workspace");
		file = (0, (node_fs ??= require("node:fs")).openSync)(end, isOurs ? UNLINKED : READ);
		const status = (0, (node_fs ??= require("node:fs")).fstatSync)(file);
		if (!status.isFile()) return refused(status.isDirectory() ? "is a folder" : "is not a regular file");
		return decode(readAll(file));
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
/** Without NONBLOCK, opening a pipe that nobody writes to would wait for ever. */
const READ = (node_fs ??= require("node:fs")).constants.O_RDONLY | ((node_fs ??= require("node:fs")).constants.O_NONBLOCK ?? 0);
/** What was looked at is opened, not a link that has taken its place since. */
const UNLINKED = READ | ((node_fs ??= require("node:fs")).constants.O_NOFOLLOW ?? 0);
/** Whether a path that leads nowhere comes from a name that could not be decoded: Node lists such a name with this character in it. */
function isMisnamed(path) {
	return path.includes("�");
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
		const count = (0, (node_fs ??= require("node:fs")).readSync)(file, chunk, 0, chunk.length, null);
		if (count === 0) break;
		chunks.push(chunk.subarray(0, count));
		length += count;
	}
	return Buffer.concat(chunks);
}
/** `/dev/stdout` and pipes are written to, not replaced. */
function isSpecial(path) {
	const status = (0, (node_fs ??= require("node:fs")).statSync)(path, { throwIfNoEntry: false });
	return status !== void 0 && !status.isFile();
}

Object.defineProperty(exports, "decode", {
  enumerable: true,
  get: function () {
    return decode;
  }
});
Object.defineProperty(exports, "homeOf", {
  enumerable: true,
  get: function () {
    return homeOf;
  }
});
Object.defineProperty(exports, "isInside", {
  enumerable: true,
  get: function () {
    return isInside;
  }
});
Object.defineProperty(exports, "isMisnamed", {
  enumerable: true,
  get: function () {
    return isMisnamed;
  }
});
Object.defineProperty(exports, "openWorkspace", {
  enumerable: true,
  get: function () {
    return openWorkspace;
  }
});
Object.defineProperty(exports, "readText", {
  enumerable: true,
  get: function () {
    return readText;
  }
});
Object.defineProperty(exports, "shownPath", {
  enumerable: true,
  get: function () {
    return shownPath;
  }
});
Object.defineProperty(exports, "slashes", {
  enumerable: true,
  get: function () {
    return slashes;
  }
});
Object.defineProperty(exports, "staysInside", {
  enumerable: true,
  get: function () {
    return staysInside;
  }
});
Object.defineProperty(exports, "writeWhole", {
  enumerable: true,
  get: function () {
    return writeWhole;
  }
});