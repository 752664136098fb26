let node_fs;
let node_path;



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
	return isOurs(end, top) ? end : null;
}
/** Whether a path in the workspace, which need not be there yet, lies behind a link that leads out: a change may have brought that link. */
function isLedOut(path, { root }) {
	const folder = (0, (node_path ??= require("node:path")).dirname)(path);
	if (!isInside(folder, root)) return false;
	const [end, top] = [endOf(folder), endOf(root)];
	return end !== (0, (node_path ??= require("node:path")).join)(top, (0, (node_path ??= require("node:path")).relative)(root, folder)) && !isOurs(end, top);
}
/** Where a path leads once its links are followed, as far as it exists. Absolute. */
function endOf(path) {
	try {
		return (0, (node_fs ??= require("node:fs")).realpathSync)(path);
	} catch {
		return (0, (node_path ??= require("node:path")).dirname)(path) === path ? path : (0, (node_path ??= require("node:path")).join)(endOf((0, (node_path ??= require("node:path")).dirname)(path)), (0, (node_path ??= require("node:path")).basename)(path));
	}
}
function isOurs(end, top) {
	return isInside(end, top) && !/(?:^|[\\/])\.git(?:[\\/]|$)/i.test((0, (node_path ??= require("node:path")).relative)(top, end));
}
/** A path with forward slashes. */
function slashes(path) {
	return (node_path ??= require("node:path")).sep === "/" ? path : path.replaceAll((node_path ??= require("node:path")).sep, "/");
}

exports.endInside = endInside;
exports.endOf = endOf;
exports.homeOf = homeOf;
exports.isInside = isInside;
exports.isLedOut = isLedOut;
exports.openWorkspace = openWorkspace;
exports.shownPath = shownPath;
exports.slashes = slashes;
exports.staysInside = staysInside;