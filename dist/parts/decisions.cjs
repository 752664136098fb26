let node_path;
let require_workspace;
let require_errors;
let require_settle;





// src/entry/decisions.ts
/** Where the decisions on the drafts of a claims file are kept. Absolute. */
function decisionsPath(claims, cwd) {
	return (0, (node_path ??= require("node:path")).join)((0, (node_path ??= require("node:path")).dirname)((0, (node_path ??= require("node:path")).resolve)(cwd, claims)), DECISIONS_FILE);
}
/** Reads a file of decisions; null where there is none. Throws a `UsageError` where it is broken. */
function openDecisions(file, cwd, read) {
	const path = (require_workspace ??= require("./workspace.cjs")).shownPath(file, (require_workspace ??= require("./workspace.cjs")).openWorkspace(cwd));
	const result = read((0, (node_path ??= require("node:path")).resolve)(cwd, file));
	if (!result.ok && result.missing) return null;
	if (!result.ok) throw new (require_errors ??= require("./errors.cjs")).UsageError(`${path} ${result.problem}`);
	try {
		return {
			path,
			text: result.text,
			decisions: (require_settle ??= require("./settle.cjs")).readDecisions(result.text)
		};
	} catch (error) {
		throw new (require_errors ??= require("./errors.cjs")).UsageError(`${path} ${(require_errors ??= require("./errors.cjs")).messageOf(error)}`, { cause: error });
	}
}
/** A report after the decisions that are kept beside the claims file. */
function withDecisions(report, claims, cwd, read, scope) {
	const file = openDecisions(decisionsPath(claims, cwd), cwd, read);
	return file === null ? report : (require_settle ??= require("./settle.cjs")).applyDecisions(report, file, scope);
}
const DECISIONS_FILE = "holdtrue-decisions.json";

exports.decisionsPath = decisionsPath;
exports.openDecisions = openDecisions;
exports.withDecisions = withDecisions;