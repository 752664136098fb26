let node_path;
let require_workspace;
let require_files;
let require_errors;





// src/entry/write.ts
/** Writes a file that was asked for. Throws a `UsageError` where that cannot be. */
function writeAsked(file, text, cwd) {
	const path = (0, (node_path ??= require("node:path")).resolve)(cwd, file);
	if ((require_workspace ??= require("./workspace.cjs")).isLedOut(path, (require_workspace ??= require("./workspace.cjs")).openWorkspace(cwd))) throw new (require_errors ??= require("./errors.cjs")).UsageError(`${file} is not written: a link on the way leads out of the workspace; name the place that it leads to`);
	try {
		(require_files ??= require("./files.cjs")).writeWhole(path, text);
	} catch (error) {
		throw new (require_errors ??= require("./errors.cjs")).UsageError(`${file} cannot be written (${(require_errors ??= require("./errors.cjs")).codeOf(error) ?? (require_errors ??= require("./errors.cjs")).messageOf(error)})`, { cause: error });
	}
}

exports.writeAsked = writeAsked;