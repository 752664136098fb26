let node_path;
let require_errors;
let require_kept_file;




// src/entry/findings/folder.ts
/**
* The folder that keeps what came of drafts: the one that is named, else one in the cache of the user; null where there is none. Throws a
* `UsageError` for one in the repository of the drafts: whoever may change a draft could commit there what the check is to find in it.
*/
function findingsFolder(named, cwd, environment) {
	const own = named === void 0 ? (require_kept_file ??= require("./kept-file.cjs")).cacheFolder(environment, cwd) : null;
	if (named === void 0) return own === null ? null : (0, (node_path ??= require("node:path")).join)(own, "judged");
	const folder = (0, (node_path ??= require("node:path")).resolve)(cwd, named);
	if ((require_kept_file ??= require("./kept-file.cjs")).liesInRepository(folder, cwd)) throw new (require_errors ??= require("./errors.cjs")).UsageError(`--cache-folder ${named} lies in the repository, where a change could bring its own findings; name a folder outside`);
	return folder;
}

exports.findingsFolder = findingsFolder;