// src/report/escape.ts
/** One function for each sink that draft text ends up in. What is read in a draft is never trusted to be harmless in a report. */
/**
* Makes a piece of foreign text fit for one line of a terminal or a log: line ends and tabs are blanks, every other
* control, bidirectional or invisible character is shown by its number, and `##[` is broken up.
*/
function visible(text) {
	return text.replace(/\r\n|[\r\n\t]/g, " ").replace(INVISIBLE, codePoint).replace(/##(?=\[)/g, "#<U+0023>");
}
/**
* The last gate before a text is written raw to a stream that a workflow runner may read: no line of the result is a
* workflow command, in either of its two spellings. Colour codes and line ends of ours pass.
*/
function rawText(text) {
	return text.replace(/##(?=\[)/g, "#<U+0023>").replace(COMMAND, "$1<U+003A>");
}
/** The data of a workflow command, as the runner decodes it. */
function commandData(text) {
	return text.replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
/** The value of a property of a workflow command, as the runner decodes it. */
function commandProperty(text) {
	return commandData(text).replace(/:/g, "%3A").replace(/,/g, "%2C");
}
/** JSON with all that a terminal, a log or an HTML page might take for something else written as `\u` escapes; on one line without an indent. */
function jsonText(data, indent = 2) {
	return JSON.stringify(data, null, indent).replace(INVISIBLE_BUT_LINE_FEED, (character) => character.replace(/[\s\S]/g, unit)).replace(/##(?=\[)/g, "#\\u0023");
}
/**
* A code span of Markdown that may stand in a table cell: the only form in which draft text goes into a summary. A bar
* after a backslash cannot be written in a cell's code span; it becomes a broken bar.
*/
function codeSpan(text) {
	const shown = visible(text).replace(/\\\|/g, "\\¦").replace(/\|/g, "\\|");
	if (shown.trim() === "") return "";
	const longest = (shown.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 0);
	const fence = "`".repeat(longest + 1);
	return /^[` ]|[` ]$/.test(shown) ? `${fence} ${shown} ${fence}` : `${fence}${shown}${fence}`;
}
/** The text of an element or of an attribute of XML 1.0, which has no place at all for most control characters. */
function xmlText(text) {
	return visible(text).replace(/[\uFFFE\uFFFF]/g, codePoint).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
const ENTITIES = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&apos;"
};
/** A plain message of SARIF, where `{0}` would be a placeholder and `[words](1)` a link. */
function sarifMessage(text) {
	return visible(text).replace(/[\\[\]]/g, "\\$&").replace(/[{}]/g, "$&$&");
}
/** A relative path as a relative URI reference: nothing in it is a scheme, a query, a fragment or a way up. */
function relativeUri(path) {
	return wellFormed(path).split("/").map(encodeURIComponent).join("/");
}
/** Text in which every half of a surrogate pair has its other half. */
function wellFormed(text) {
	return text.replace(/\p{Cs}/gu, "�");
}
/** A joiner between the parts of one emoji is no secret. */
const INVISIBLE = /(?!(?<=\p{Extended_Pictographic}\uFE0F?)\u200D)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\u2800\u3164\uFFA0]/gu;
const INVISIBLE_BUT_LINE_FEED = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
/** The runner trims every Unicode blank before it looks for a command, and it ends a line at LF, CR and both. */
const COMMAND = /((?:^|[\r\n])[\t\v\f\u0085\p{Z}\uFEFF\u001C-\u001F]*):(?=:)/gu;
function codePoint(character) {
	return `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}>`;
}
function unit(character) {
	return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

// src/entry/terminal.ts
/** Writes to the standard output, as it is: renderers have made it safe. */
function print(text) {
	if (text !== "") process.stdout.write(text);
}
/** Writes a line or more to the standard error stream. */
function complain(text) {
	process.stderr.write(rawText(text.endsWith("\n") ? text : `${text}\n`));
}
/** Lets a reader that has gone away (`holdtrue | head`) end the run in peace; a disk that is full does not. */
function guardStreams() {
	for (const stream of [process.stdout, process.stderr]) stream.on("error", (error) => {
		if (error.code !== "EPIPE") process.exitCode = 3;
	});
}
/** Whether a stream is to be coloured: by option, by FORCE_COLOR, by NO_COLOR, by what the stream is, in this order. */
function hasColour(wanted, stream, environment) {
	if (!wanted) return false;
	const forced = environment.FORCE_COLOR;
	if (forced !== void 0) return forced !== "0" && forced !== "false";
	if (environment.NO_COLOR) return false;
	return stream.isTTY === true && environment.TERM !== "dumb";
}
/** How wide the lines of a draft may be shown on a stream. */
function widthOf(stream) {
	return Math.min(140, Math.max(60, (stream.columns ?? 110) - 10));
}

export { widthOf as a, commandProperty as c, relativeUri as d, sarifMessage as f, xmlText as h, print as i, jsonText as l, wellFormed as m, guardStreams as n, codeSpan as o, visible as p, hasColour as r, commandData as s, complain as t, rawText as u };