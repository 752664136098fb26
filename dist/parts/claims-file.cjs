let node_path;
let require_errors;
let require_report;
let require_check;
let require_claims;
let require_rolldown_runtime;


require("./pipeline.cjs");





// src/entry/claims-file.ts
var claims_file_exports = /* @__PURE__ */ (require_rolldown_runtime ??= require("./rolldown-runtime.cjs")).__exportAll({ openClaims: () => openClaims });
/**
* Loads the claims file and what it includes, looks for claims that contradict each other, and runs the examples. In: its path as it is to be shown, relative to `cwd`.
* Throws a `UsageError` that shows every problem at its place; warnings go to `warn`.
*/
function openClaims(path, cwd, read, warn) {
	const { set, problems, total } = readClaims(path, cwd, read);
	if (set === null) throw new (require_errors ??= require("./errors.cjs")).UsageError(printAll(problems, total));
	if (problems.length > 0) warn(printAll(problems, total));
	return set;
}
/** Does what `openClaims` does, and gives the problems as data. Throws a `UsageError` for a file that cannot be read. */
function readClaims(path, cwd, read) {
	const { set, problems, total } = (require_claims ??= require("./claims.cjs")).loadClaims(path, (name) => readOrThrow(name, (0, (node_path ??= require("node:path")).resolve)(cwd, name), read));
	if (set === null) return {
		set,
		problems,
		total
	};
	const found = [...(require_claims ??= require("./claims.cjs")).lintClaims(set), ...(require_check ??= require("./check.cjs")).checkExamples(set).map((example) => toProblem(example, set))];
	const errors = found.filter(({ severity }) => severity === "error");
	if (errors.length > 0) return {
		set: null,
		problems: errors.slice(0, SHOWN),
		total: errors.length
	};
	return {
		set,
		problems: [...problems, ...found].slice(0, SHOWN),
		total: total + found.length
	};
}
const SHOWN = 50;
function readOrThrow(name, path, read) {
	const result = read(path);
	if (result.ok) return result.text;
	if (result.missing) return null;
	throw new (require_errors ??= require("./errors.cjs")).UsageError(`${name} ${result.problem}`);
}
function toProblem({ path, claim, message }, { files, claims }) {
	const file = (require_claims ??= require("./claims.cjs")).toTextFile(path, files?.find((one) => one.path === path)?.text ?? "");
	const span = claims.find(({ id }) => id === claim)?.span ?? {
		start: 0,
		end: 0
	};
	return (require_claims ??= require("./claims.cjs")).problemAt(file, {
		start: span.start,
		end: span.start + claim.length
	}, message, "Correct the sentence or the claim.");
}
/** Problems as they are shown, with the number of those that are left out. */
function printAll(problems, total) {
	const more = total > problems.length ? [`and ${(require_report ??= require("./report.cjs")).plural(total - problems.length, "more problem")}`] : [];
	return [...problems.map((require_claims ??= require("./claims.cjs")).printProblem), ...more].join("\n\n");
}

Object.defineProperty(exports, "claims_file_exports", {
  enumerable: true,
  get: function () {
    return claims_file_exports;
  }
});
exports.printAll = printAll;
exports.readClaims = readClaims;