// src/report/claim-words.ts
/** Where the figure, day, name, words or members of a claim stand in the text of its file; for display only. */
function claimWords(source, claim) {
	const from = claim.span.start;
	const entry = source.slice(from, from + LONGEST);
	const key = KEYS[claim.kind].exec(entry);
	if (key === null) return lineFrom(source, from);
	const at = from + key.index + key[0].length;
	const rest = source.slice(at, endOfLine(source, at));
	const written = writtenIn(rest, claim);
	if (written !== null) return {
		start: at + written.start,
		end: at + written.end
	};
	if (/^[>|][+-]?\s*$/.test(rest)) return lineFrom(source, Math.min(source.length, endOfLine(source, at) + 1));
	return lineFrom(source, at);
}
/** An entry that is longer than this points at its id. */
const LONGEST = 4e3;
const KEYS = {
	value: /[\s{,](?:value|sum|difference|share|ratio|change):[ \t]{1,20}/,
	date: /[\s{,]date:[ \t]{1,20}/,
	name: /[\s{,]name:[ \t]{1,20}/,
	quote: /[\s{,]quote:[ \t]{1,20}/,
	list: /[\s{,]list:[ \t]{1,20}/
};
function writtenIn(rest, claim) {
	const text = claim.kind === "name" ? claim.name : claim.kind === "value" || claim.kind === "date" ? claim.text : "";
	const start = text === "" ? -1 : rest.indexOf(text);
	return start === -1 || start > 2 ? null : {
		start,
		end: start + text.length
	};
}
/** From an offset, or the first written character after it, to the end of its line. */
function lineFrom(source, offset) {
	const end = endOfLine(source, offset);
	const line = source.slice(offset, end);
	const start = offset + (line.length - line.trimStart().length);
	return {
		start,
		end: Math.max(start, offset + line.trimEnd().length)
	};
}
function endOfLine(source, offset) {
	for (let at = offset; at < source.length; at++) if (source[at] === "\n" || source[at] === "\r") return at;
	return source.length;
}

// src/report/reasoning.ts
/** What a mention is called. */
const KINDS = {
	quantity: "figure",
	date: "date",
	name: "name",
	quote: "quotation"
};
/** How sure a conflict is, and what follows from it. */
const CERTAINTY = {
	certain: "certain: reported at full severity",
	likely: "likely: reported as a warning at most",
	weak: "weak: not reported"
};
const MOST_CUES = 6;
/** The cues of a candidate that weigh most, for or against it. */
function strongestCues({ cues }) {
	return [...cues].sort((one, other) => Math.abs(other.weight) - Math.abs(one.weight)).slice(0, 6);
}
/** A weight with its sign: "+2.5", "−0.25". */
function signed(weight) {
	return weight < 0 ? number(weight) : `+${number(weight)}`;
}
/** A score with at most two decimals: "3.41", "−0.32". */
function number(value) {
	return String(Math.round(value * 100) / 100).replace("-", "−");
}
/** Text that is cut, and shows it, where it is longer than it may be. */
function shorten(text, most) {
	return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}

export { signed as a, shorten as i, KINDS as n, strongestCues as o, number as r, claimWords as s, CERTAINTY as t };