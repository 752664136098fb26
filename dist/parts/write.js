import { n as codeOf, r as messageOf, t as UsageError } from "./errors.js";
import { r as writeWhole } from "./files.js";
import { resolve } from "node:path";

// src/entry/write.ts
/** Writes a file that was asked for. Throws a `UsageError` where that cannot be. */
function writeAsked(file, text, cwd) {
	try {
		writeWhole(resolve(cwd, file), text);
	} catch (error) {
		throw new UsageError(`${file} cannot be written (${codeOf(error) ?? messageOf(error)})`, { cause: error });
	}
}

export { writeAsked as t };