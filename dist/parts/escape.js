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
/** Foreign text inside a line of Markdown: no emphasis, code, link, image, HTML or entity. Editors that show the source stay readable. */
function markdownText(text) {
	return visible(text).replace(/[\\`*_[\]<>|~&]/g, "\\$&");
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

export { markdownText as a, sarifMessage as c, xmlText as d, jsonText as i, visible as l, commandData as n, rawText as o, commandProperty as r, relativeUri as s, codeSpan as t, wellFormed as u };