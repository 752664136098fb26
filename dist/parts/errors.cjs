// src/entry/errors.ts
/** Something that the user has to put right before anything can be judged: exit code 2. The message is complete and fit to be printed. */
var UsageError = class extends Error {
	name = "UsageError";
};
/** What an error says, whatever was thrown. */
function messageOf(error) {
	try {
		return error instanceof Error ? error.message : String(error);
	} catch {
		return "something was thrown that cannot be printed";
	}
}
/** The code of a system error (`ENOENT`), or null. */
function codeOf(error) {
	return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : null;
}

Object.defineProperty(exports, "UsageError", {
  enumerable: true,
  get: function () {
    return UsageError;
  }
});
exports.codeOf = codeOf;
exports.messageOf = messageOf;