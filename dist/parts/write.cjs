let node_path;
let require_files;
let require_errors;




// src/entry/write.ts
/** Writes a file that was asked for. Throws a `UsageError` where that cannot be. */
function writeAsked(file, text, cwd) {
	try {
		(require_files ??= require("./files.cjs")).writeWhole((0, (node_path ??= require("node:path")).resolve)(cwd, file), text);
	} catch (error) {
		throw new (require_errors ??= require("./errors.cjs")).UsageError(`${file} cannot be written (${(require_errors ??= require("./errors.cjs")).codeOf(error) ?? (require_errors ??= require("./errors.cjs")).messageOf(error)})`, { cause: error });
	}
}

Object.defineProperty(exports, "writeAsked", {
  enumerable: true,
  get: function () {
    return writeAsked;
  }
});