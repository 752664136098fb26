import { t as lintClaims } from "./lint.js";
import { f as problemAt, p as toTextFile, t as loadClaims, u as printProblem } from "./load.js";
import { n as checkExamples } from "./pipeline.js";
import { a as plural } from "./count.js";
import { t as UsageError } from "./errors.js";
import { resolve } from "node:path";

// src/entry/claims-file.ts
/**
* Loads the claims file and what it includes, looks for claims that contradict each other, and runs the examples. In: its path as it is to be shown, relative to `cwd`.
* Throws a `UsageError` that shows every problem at its place; warnings go to `warn`.
*/
function openClaims(path, cwd, read, warn) {
	const { set, problems, total } = readClaims(path, cwd, read);
	if (set === null) throw new UsageError(printAll(problems, total));
	if (problems.length > 0) warn(printAll(problems, total));
	return set;
}
/** Does what `openClaims` does, and gives the problems as data. Throws a `UsageError` for a file that cannot be read. */
function readClaims(path, cwd, read) {
	const { set, problems, total } = loadClaims(path, (name) => readOrThrow(name, resolve(cwd, name), read));
	if (set === null) return {
		set,
		problems,
		total
	};
	const found = [...lintClaims(set), ...checkExamples(set).map((example) => toProblem(example, set))];
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
	throw new UsageError(`${name} ${result.problem}`);
}
function toProblem({ path, claim, message }, { files, claims }) {
	const file = toTextFile(path, files?.find((one) => one.path === path)?.text ?? "");
	const span = claims.find(({ id }) => id === claim)?.span ?? {
		start: 0,
		end: 0
	};
	return problemAt(file, {
		start: span.start,
		end: span.start + claim.length
	}, message, "Correct the sentence or the claim.");
}
/** Problems as they are shown, with the number of those that are left out. */
function printAll(problems, total) {
	const more = total > problems.length ? [`and ${plural(total - problems.length, "more problem")}`] : [];
	return [...problems.map(printProblem), ...more].join("\n\n");
}

export { printAll as n, readClaims as r, openClaims as t };