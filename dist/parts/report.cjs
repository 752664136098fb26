let node_util;
let require_html;
let require_settle;
let require_draft;
let require_check;






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
	const shown = visible(text).replace(/\\\|/g, "\\\u00a6").replace(/\|/g, "\\|");
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
	return text.replace(/\p{Cs}/gu, "\ufffd");
}
/** A joiner between the parts of one emoji is no secret. */
const INVISIBLE = /(?!(?<=\p{Extended_Pictographic}\uFE0F?)\u200D)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\u2800\u3164\uFFA0]/gu;
const INVISIBLE_BUT_LINE_FEED = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
/** The runner trims every Unicode blank before it looks for a command, and it ends a line at LF, CR and both. */
const COMMAND = /((?:^|[\r\n])[\t\u000B\u000C\u0085\p{Z}\uFEFF\u001C-\u001F]*):(?=:)/gu;
function codePoint(character) {
	return `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}>`;
}
function unit(character) {
	return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

// src/report/places.ts
/** Indexes the drafts and the claims files of a report. */
function placesOf(report) {
	const sources = new Map([...(report.set.files ?? []).map(({ path, text }) => [path, text]), ...report.drafts.map(({ path, source }) => [path, source])]);
	const indexes = /* @__PURE__ */ new Map();
	const lines = /* @__PURE__ */ new Map();
	const index = (path, source) => indexes.get(path) ?? kept(indexes, path, (require_draft ??= require("./draft.cjs")).toLines(source));
	return {
		of: (path, span) => {
			const source = sources.get(path);
			if (source === void 0) return placeOfClaim(report, path, span);
			const at = index(path, source);
			const [start, end] = [at(span.start), at(Math.max(span.start, span.end))];
			return {
				line: start.line,
				column: start.column,
				endLine: end.line,
				endColumn: end.column
			};
		},
		line: (path, line) => {
			const source = sources.get(path);
			if (source === void 0) return null;
			return (lines.get(path) ?? kept(lines, path, source.split(/\r\n|\r|\n/)))[line - 1] ?? null;
		},
		text: (path) => sources.get(path) ?? null
	};
}
function kept(map, key, value) {
	map.set(key, value);
	return value;
}
/** Without the text of its file a claim still knows its own place. */
function placeOfClaim({ set }, path, span) {
	const { line, column } = set.claims.find((one) => one.path === path && one.span.start === span.start) ?? {
		line: 1,
		column: 1
	};
	return {
		line,
		column,
		endLine: line,
		endColumn: column
	};
}

// src/report/count.ts
/** Counts what a report holds. */
function countsOf(report) {
	return {
		...tally(report.findings),
		drafts: report.drafts.length,
		claims: report.claims.length,
		claimsUsed: usedClaims(report)
	};
}
/** Counts findings by severity. */
function tally(findings) {
	const count = (is) => findings.reduce((sum, finding) => is(finding) ? sum + 1 : sum, 0);
	const open = (severity) => count((finding) => finding.disposition === "open" && finding.severity === severity);
	return {
		error: open("error"),
		warning: open("warning"),
		note: open("note"),
		suppressed: count(({ disposition }) => disposition === "suppressed"),
		baselined: count(({ disposition }) => disposition === "baselined")
	};
}
/** How many claims at least one mention agrees with or contradicts. */
function usedClaims(report) {
	return report.claims.filter(({ agrees, conflicts }) => agrees + conflicts > 0).length;
}
/** The share of mentions that a claim speaks about, in per cent; what was set aside is nobody's to cover. 100 where there is nothing to cover. */
function coveredShare({ agrees, conflicts, notCovered }) {
	const all = agrees + conflicts + notCovered;
	return all === 0 ? 100 : 100 * (agrees + conflicts) / all;
}
/** The sentence on how much was looked at. */
function coverageSentence(report) {
	return coverageOf(report.coverage, countsOf(report));
}
/** The sentence on how much was looked at, from counts. */
function coverageOf({ mentions, agrees, conflicts, setAside, notCovered }, { claims, claimsUsed }) {
	const states = [
		`${agrees} ${agrees === 1 ? "agrees" : "agree"}`,
		`${conflicts} ${conflicts === 1 ? "conflicts" : "conflict"}`,
		`${setAside} set aside`,
		`${notCovered} not covered`
	];
	return `${mentions === 1 ? "1 figure, date, name or quotation read" : `${mentions} figures, dates, names and quotations read`}: ${states.join(", ")}; ${claimsUsed} of ${plural(claims, "claim")} used`;
}
/** The sentence on what was found, such as "2 errors and 1 warning in 1 of 3 drafts". */
function verdict(report) {
	return verdictOf(countsOf(report));
}
/** The sentence on what was found, from counts. */
function verdictOf({ error, warning, note, suppressed, baselined, drafts: read }) {
	const counts = [
		...error > 0 ? [plural(error, "error")] : [],
		...warning > 0 ? [plural(warning, "warning")] : [],
		...note > 0 ? [plural(note, "note")] : []
	];
	const hidden = [...suppressed > 0 ? [`${suppressed} suppressed`] : [], ...baselined > 0 ? [`${baselined} known before`] : []];
	const drafts = plural(read, "draft");
	const main = counts.length > 0 ? `${series(counts)} in ${drafts}` : `Nothing in ${drafts} contradicts the claims`;
	return hidden.length > 0 ? `${main} (${hidden.join(", ")})` : main;
}
/** "1 draft", "2 drafts". */
function plural(count, noun) {
	return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
function series(parts) {
	return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
}

// src/report/disagreements.ts
/** Gathers the open findings by claim, or by what they say where there is none; the worst come first, then those with most places, then in the order of the report. */
function toDisagreements(findings) {
	const groups = /* @__PURE__ */ new Map();
	for (const finding of findings) {
		if (finding.disposition !== "open") continue;
		const key = JSON.stringify(finding.claim === null ? [finding.rule, finding.message] : [finding.claim]);
		const group = groups.get(key);
		if (group === void 0) groups.set(key, [finding]);
		else group.push(finding);
	}
	return [...groups.values()].map((group) => ({
		claim: group[0].claim,
		findings: group
	})).sort((one, other) => worst(one) - worst(other) || other.findings.length - one.findings.length);
}
/** One finding of each disagreement, the worst, with the count of those left; and these, in the order of their disagreements. */
function onePerClaim(findings) {
	const groups = toDisagreements(findings).map((each) => [...each.findings].sort(bySeverity));
	return {
		first: groups.map(([finding, ...more]) => ({
			finding,
			more: more.length
		})),
		rest: groups.flatMap((group) => group.slice(1))
	};
}
/** Errors before warnings before notes. */
function bySeverity(one, other) {
	return ORDER.indexOf(one.severity) - ORDER.indexOf(other.severity);
}
const ORDER = [
	"error",
	"warning",
	"note"
];
function worst({ findings }) {
	return Math.min(...findings.map(({ severity }) => ORDER.indexOf(severity)));
}

// src/report/markdown-table.ts
/** The heads of a table of findings. */
const FINDING_HEADS = [
	"Severity",
	"Place",
	"Finding",
	"Rule"
];
/** The row of a finding, as one line. */
function findingRow({ severity, path, line, column, message, rule, more }, linkTo = () => null) {
	const place = codeSpan(`${path}:${line}:${column}`);
	const address = linkTo(path, line);
	const others = more === 0 ? "" : ` and ${plural(more, "more place")}`;
	return `| ${severity} | ${address === null ? place : `[${place}](${address})`} | ${codeSpan(message)}${others} | ${codeSpan(rule)} |\n`;
}
/** The row of what was not judged. */
function failureRow({ path, message }) {
	return `| ${path === null ? "" : codeSpan(path)} | ${codeSpan(message)} |\n`;
}
/** A titled table as lines of Markdown; none without rows. */
function table(title, heads, rows, rule) {
	if (rows.length === 0) return [];
	return [`\n### ${title}\n\n| ${heads.join(" | ")} |\n${rule ?? `|${heads.map(() => " --- |").join("")}`}\n`, ...rows];
}
/** A summary over 1 MiB is dropped whole; other steps may write to it as well. */
const LIMIT$2 = 1e6;
/** Joins the parts as far as the limit allows, and says what is left out. */
function withinLimit(parts) {
	let text = "";
	let bytes = 0;
	for (const [index, part] of parts.entries()) {
		bytes += Buffer.byteLength(part);
		if (bytes > 1e6) return `${text}\n${plural(parts.length - index, "line")} left out: a summary may not be larger.\n`;
		text += part;
	}
	return text;
}

// src/report/github.ts
/**
* The report as workflow commands, which GitHub shows beside the lines. It keeps ten of each level and drops the rest
* without a word, so the tenth of ours says how many more there are, and one finding for each claim comes first.
*/
function github(report, options) {
	const places = placesOf(report);
	const of = (severity) => {
		const { first, rest } = onePerClaim(report.findings.filter((finding) => finding.severity === severity));
		return [...first.map(({ finding }) => finding), ...rest].map((finding) => toAnnotation(finding, places, options));
	};
	return [
		["error", [...report.failures.map((failure) => toFailure(failure, options)), ...of("error")]],
		["warning", options.quiet ? [] : of("warning")],
		["notice", options.quiet ? [] : of("note")]
	].flatMap(([level, annotations]) => atMost(annotations).map((annotation) => command(level, annotation))).map((line) => `${line}\n`).join("");
}
/** What the platform keeps of each level, and of each message (in characters). */
const LIMIT$1 = 10;
const LONGEST$2 = 4e3;
/** Columns mean something to the platform only where the range ends on the line it begins on. */
function toAnnotation({ path, span, rule, message }, places, { prefix }) {
	const { line, column, endLine, endColumn } = places.of(path, span);
	const columns = line === endLine ? {
		col: column,
		endColumn
	} : {};
	return {
		message,
		properties: {
			file: (require_settle ??= require("./settle.cjs")).repositoryPath(prefix, path),
			line,
			endLine,
			...columns,
			title: `holdtrue: ${rule}`
		}
	};
}
function toFailure({ path, message }, { prefix }) {
	const file = path === null ? {} : { file: (require_settle ??= require("./settle.cjs")).repositoryPath(prefix, path) };
	return {
		message: `Not judged: ${message}`,
		properties: {
			...file,
			title: "holdtrue"
		}
	};
}
function atMost(annotations) {
	if (annotations.length <= 10) return annotations;
	const left = annotations.length - 10 + 1;
	const more = {
		message: `${plural(left, "more finding")} of this level; the log and the job summary list them all.`,
		properties: { title: "holdtrue" }
	};
	return [...annotations.slice(0, 9), more];
}
function command(level, { message, properties }) {
	return `::${level} ${Object.entries(properties).map(([name, value]) => `${name}=${commandProperty(visible(String(value)))}`).join(",")}::${commandData(visible(shorten$1(message)))}`;
}
function shorten$1(message) {
	return message.length > LONGEST$2 ? `${message.slice(0, 3999)}\u2026` : message;
}

// src/report/reading.ts
/** What a mention was read as, ready for JSON: decimals as strings in base units. Null for names and quotations, whose text is all there is. */
function readingOf({ mention, claim }) {
	switch (mention.kind) {
		case "quantity": return quantityReading(mention.quantity, claim?.kind === "value" && mention.quantity.dimension === "count" ? claim.of[0] ?? null : null);
		case "date": return mention.date;
		case "name":
		case "quote": return null;
	}
}
function quantityReading(quantity, counted) {
	const { low, high, bound, dimension, unit, per, parts, sign } = quantity;
	const sided = (value) => decimal(sign === -1 && value.gt(0) ? value.neg() : value);
	return {
		...low.eq(high) ? { value: sided(low) } : {
			low: sided(low),
			high: sided(high)
		},
		bound,
		kind: dimension,
		unit,
		counted,
		...per === null ? {} : { per },
		...parts === void 0 ? {} : { parts: parts.map(decimal) }
	};
}
/** Figures longer than this are no figures that anybody wrote; their exponent says enough. */
const PLACES = 60;
function decimal(value) {
	return Math.abs(value.e) > PLACES || value.dp() > PLACES ? value.toString() : value.toFixed();
}

// src/report/records.ts
/** A finding as data. Lines and columns from 1 in UTF-16 units, ends exclusive. */
function findingRecord(finding, places) {
	const { path, span, severity, rule, message, claim, text, expected, related, disposition, reason, decision, fingerprint, fix } = finding;
	return {
		path,
		...places.of(path, span),
		offset: span.start,
		endOffset: span.end,
		severity,
		rule,
		message,
		claim,
		text,
		expected,
		related: related.map((one) => ({
			path: one.path,
			...places.of(one.path, one.span),
			message: one.message
		})),
		disposition,
		...reason === null ? {} : { reason },
		...decision === void 0 ? {} : { decision },
		fingerprint,
		...fix === null ? {} : { fix: fixRecord(fix) }
	};
}
function fixRecord({ span, text, care, or }) {
	const other = or === void 0 ? {} : { or: {
		offset: or.span.start,
		endOffset: or.span.end,
		text: or.text
	} };
	return {
		offset: span.start,
		endOffset: span.end,
		text,
		...care === void 0 ? {} : { care },
		...other
	};
}
/** A mention as data: where it stands, what it was read as, and what became of it. */
function mentionRecord(path, match, places) {
	const { mention, state, claim, relation, reason } = match;
	return {
		path,
		...places.of(path, mention.span),
		text: mention.surface,
		kind: mention.kind,
		state,
		...claim === null ? {} : { claim: claim.id },
		...relation === null ? {} : { relation },
		...reason === null ? {} : { reason },
		reading: readingOf(match)
	};
}
/** Something that was not judged, as data. */
function failureRecord({ path, stage, message, rule }) {
	return {
		path,
		stage,
		message,
		...rule === void 0 ? {} : { rule }
	};
}
/** The counts of a report. */
function summaryRecord(report) {
	const counts = tally(report.findings);
	return {
		drafts: report.drafts.length,
		words: report.drafts.reduce((sum, { words }) => sum + words, 0),
		claims: report.claims.length,
		claimsUsed: usedClaims(report),
		errors: counts.error,
		warnings: counts.warning,
		notes: counts.note,
		suppressed: counts.suppressed,
		baselined: counts.baselined,
		failures: report.failures.length
	};
}
/** How much was looked at, with the share that claims cover rounded down to a tenth of a per cent. */
function coverageRecord({ coverage }) {
	return {
		...coverage,
		share: Math.floor(coveredShare(coverage) * 10) / 10
	};
}

// src/report/json.ts
/** The whole report as JSON: findings, mentions, coverage, claims, failures. `holdtrue schema report` describes it. */
function json(report) {
	const places = placesOf(report);
	return `${jsonText({
		schemaVersion: 1,
		summary: summaryRecord(report),
		findings: report.findings.map((finding) => findingRecord(finding, places)),
		failures: report.failures.map(failureRecord),
		coverage: coverageRecord(report),
		claims: report.claims.map(({ claim, agrees, conflicts }) => ({
			id: claim.id,
			path: claim.path,
			line: claim.line,
			agrees,
			conflicts
		})),
		mentions: report.drafts.flatMap(({ path, matches }) => matches.map((match) => mentionRecord(path, match, places)))
	})}\n`;
}

// src/report/options.ts
/** What holds where nothing else is said. */
const DEFAULTS = {
	colour: false,
	width: 100,
	quiet: false,
	prefix: "",
	version: "",
	rules: []
};

// src/report/claim-words.ts
/** Where the figure, day, name, words or members of a claim stand in the text of its file; for display only. */
function claimWords(source, claim) {
	const from = claim.span.start;
	const entry = source.slice(from, from + LONGEST$1);
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
const LONGEST$1 = 4e3;
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

// src/report/width.ts
/** How many columns of a terminal a text takes: wide characters two, marks that combine none. */
function columnsOf(text) {
	let columns = 0;
	for (const character of text) columns += NARROW.test(character) ? 1 : COMBINING.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
	return columns;
}
const NARROW = /[ -~\u00a3\u2013\u2014\u2018\u2019\u201c\u201d\u20ac]/;
const COMBINING = /[\p{Mn}\p{Me}\u200D]/u;
/** The wide and full-width blocks of Unicode's EastAsianWidth.txt, as far as letters and emoji go. */
const WIDE = /[\u{1100}-\u{115F}\u{2E80}-\u{303E}\u{3041}-\u{33FF}\u{3400}-\u{4DBF}\u{4E00}-\u{9FFF}\u{A000}-\u{A4CF}\u{A960}-\u{A97C}\u{AC00}-\u{D7A3}\u{F900}-\u{FAFF}\u{FE30}-\u{FE6F}\u{FF01}-\u{FF60}\u{FFE0}-\u{FFE6}\u{20000}-\u{3FFFD}]|\p{Emoji_Presentation}/u;

// src/report/frame.ts
/** Cuts a long line around the words and puts carets under them, in columns of a terminal. */
function frameLine({ text, from, to }, width) {
	const end = Math.max(from, Math.min(to, text.length));
	const [start, stop] = cut(text, from, end, width);
	const before = (start > 0 ? "\u2026" : "") + visible(text.slice(start, from));
	const words = visible(text.slice(from, Math.min(end, stop)));
	const after = visible(text.slice(Math.min(end, stop), stop)) + (stop < text.length ? "\u2026" : "");
	const carets = " ".repeat(columnsOf(before)) + "^".repeat(Math.max(1, columnsOf(words)));
	return {
		source: (before + words + after).trimEnd(),
		carets
	};
}
/** The part of a line to show: all of it, or a window around the words that begins and ends between words if it can. */
function cut(text, from, to, width) {
	if (text.length <= width) return [0, text.length];
	const room = Math.max(20, width - (to - from));
	let start = Math.max(0, Math.min(from - (room >> 1), text.length - width));
	let stop = Math.min(text.length, Math.max(start + width, from + 20));
	if (start > 0) start = between(text, start, Math.min(from, start + 15), 1);
	if (stop < text.length) stop = between(text, stop, Math.max(Math.min(to, stop), stop - 15), -1);
	return [start, stop];
}
/** The nearest place after a blank (or before one, going back); failing that a place that splits no surrogate pair. */
function between(text, at, limit, step) {
	for (let index = at; index !== limit; index += step) {
		if (step === 1 && text[index - 1] === " ") return index;
		if (step === -1 && text[index] === " ") return index;
	}
	return /[\uDC00-\uDFFF]/.test(text[at] ?? "") ? at - 1 : at;
}

// src/report/paint.ts
/** The painter for a sink that shows colour, or does not. */
function painter(colour) {
	const style = (format) => (text) => colour && text !== "" ? (0, (node_util ??= require("node:util")).styleText)(format, text, { validateStream: false }) : text;
	return {
		severity: (severity, text) => style(SEVERITY[severity])(text),
		strong: style("bold"),
		faint: style("dim"),
		good: style("green")
	};
}
const SEVERITY = {
	error: "red",
	warning: "yellow",
	note: "cyan"
};

// src/report/silenced.ts
/** The findings that were silenced on purpose or known before. */
function silencedIn({ findings }) {
	return findings.filter(({ disposition }) => disposition !== "open");
}
/** Why a finding was silenced, in words. */
function whySilenced({ reason }) {
	return reason || "no reason given";
}
/** One sentence on what was silenced and why, such as "Silenced: 2 value-drift, 1 misquote (as printed in 1905)"; null where nothing was. */
function silencedSentence(report) {
	const reasons = countBy(silencedIn(report), whySilenced, ({ rule }) => rule);
	if (reasons.size === 0) return null;
	const groups = [...reasons].map(([reason, rules]) => ({
		count: sum(rules),
		text: `${[...rules].map(([rule, count]) => `${count} ${rule}`).join(", ")} (${reason})`
	}));
	const left = groups.slice(MOST).reduce((total, { count }) => total + count, 0);
	return `Silenced: ${[...groups.slice(0, MOST).map(({ text }) => text), ...left > 0 ? [`and ${left} more`] : []].join("; ")}`;
}
/** More reasons than this are read in the other formats. */
const MOST = 4;
function countBy(items, outer, inner) {
	const counts = /* @__PURE__ */ new Map();
	for (const item of items) {
		const group = counts.get(outer(item)) ?? /* @__PURE__ */ new Map();
		counts.set(outer(item), group);
		group.set(inner(item), (group.get(inner(item)) ?? 0) + 1);
	}
	return counts;
}
function sum(counts) {
	return [...counts.values()].reduce((total, count) => total + count, 0);
}

// src/report/pretty.ts
/** The report for a terminal: every open finding with the words it is about, both ends shown, and how much was looked at. */
function pretty(report, options) {
	const desk = {
		report,
		places: placesOf(report),
		paint: painter(options.colour),
		width: options.width
	};
	const blocks = report.findings.filter(({ disposition, severity }) => disposition === "open" && (!options.quiet || severity === "error")).map((finding) => printFinding(finding, desk));
	if (!options.quiet) blocks.push(summary(desk));
	return rawText(blocks.map((block) => `${block}\n`).join("\n"));
}
function printFinding(finding, desk) {
	const { places, paint } = desk;
	const { line, column } = places.of(finding.path, finding.span);
	const where = `${visible(finding.path)}:${line}:${column}`;
	const ends = [{
		path: finding.path,
		span: finding.span,
		label: null
	}, ...finding.related.slice(0, MOST_RELATED).map((one) => toEnd(one, desk))];
	const gutter = Math.max(...ends.map(({ path, span }) => String(places.of(path, span).line).length)) + 2;
	const more = finding.related.length - MOST_RELATED;
	return [
		`${paint.strong(where)} ${paint.severity(finding.severity, finding.severity)} ${paint.faint(visible(finding.rule))}`,
		`  ${visible(finding.message)}`,
		...ends.flatMap((end) => printEnd(end, gutter, desk, finding)),
		...more > 0 ? [paint.faint(`${" ".repeat(gutter)} = and ${plural(more, "more place")}`)] : []
	].join("\n");
}
/** More places than this explain nothing. */
const MOST_RELATED = 4;
/** The other end of a finding; of a claim the words that state it. */
function toEnd({ path, span, message }, { report, places }) {
	const source = places.text(path);
	const claim = report.set.claims.find((one) => one.path === path && one.span.start === span.start);
	return {
		path,
		span: source !== null && claim !== void 0 ? claimWords(source, claim) : span,
		label: message
	};
}
function printEnd({ path, span, label }, gutter, { places, paint, width }, finding) {
	const place = places.of(path, span);
	const margin = " ".repeat(gutter);
	const lines = label === null ? [] : [`${margin} ${paint.faint(`= ${visible(label)} (${visible(path)}:${place.line}:${place.column})`)}`];
	const last = Math.min(place.endLine, place.line + MOST_LINES - 1);
	for (let number = place.line; number <= last; number++) {
		const text = places.line(path, number);
		if (text === null) continue;
		const from = number === place.line ? place.column - 1 : text.length - text.trimStart().length;
		const to = number === place.endLine ? place.endColumn - 1 : text.length;
		const { source, carets } = frameLine({
			number,
			text,
			from,
			to
		}, width);
		lines.push(`${paint.faint(`${String(number).padStart(gutter)} |`)} ${source}`.trimEnd());
		const marked = label === null ? paint.severity(finding.severity, carets.trimStart()) : paint.faint(carets.trimStart());
		lines.push(`${paint.faint(`${margin} |`)} ${" ".repeat(carets.length - carets.trimStart().length)}${marked}`);
	}
	return lines;
}
/** A quotation may run over many lines; the first ones are enough to find it. */
const MOST_LINES = 3;
function summary({ report, paint }) {
	const open = report.findings.filter(({ disposition }) => disposition === "open");
	const worst = [
		"error",
		"warning",
		"note"
	].find((severity) => open.some((finding) => finding.severity === severity));
	const { length } = report.failures;
	const unjudged = length === 0 ? "" : ` ${paint.severity("error", `${plural(length, "thing")} could not be judged.`)}`;
	const found = `${verdict(report)}.`;
	const silenced = silencedSentence(report);
	return [
		`${worst === void 0 ? paint.good(found) : paint.severity(worst, found)}${unjudged}`,
		...silenced === null ? [] : [paint.faint(`${visible(silenced)}.`)],
		`${coverageSentence(report)}.`
	].join("\n");
}

// src/report/xml.ts
/** An element; attributes and texts are escaped, elements inside are indented. Attributes that are null are left out. */
function element(name, attributes, children = []) {
	const start = `<${name}${Object.entries(attributes).map(([key, value]) => value === null ? "" : ` ${key}="${xmlText(String(value))}"`).join("")}`;
	if (children.length === 0) return { xml: `${start}/>` };
	if (typeof children === "string") return { xml: `${start}>${xmlText(children)}</${name}>` };
	return { xml: `${start}>\n${children.map(({ xml }) => xml.replace(/^/gm, "  ")).join("\n")}\n</${name}>` };
}
/** A document with its root element. */
function xmlDocument(root) {
	return `<?xml version="1.0" encoding="UTF-8"?>\n${root.xml}\n`;
}

// src/report/checkstyle.ts
/** The open findings as Checkstyle XML, file by file; what was not judged is an exception, as Checkstyle has it. */
function checkstyle(report, { prefix }) {
	const places = placesOf(report);
	const files = /* @__PURE__ */ new Map();
	const add = (path, xml) => {
		const inside = files.get(path) ?? [];
		files.set(path, inside);
		inside.push(xml);
	};
	for (const finding of report.findings) if (finding.disposition === "open") add(finding.path, errorOf(finding, places));
	for (const failure of report.failures) add(failure.path ?? report.set.path, exceptionOf(failure));
	const elements = [...files].map(([path, inside]) => element("file", { name: (require_settle ??= require("./settle.cjs")).repositoryPath(prefix, path) }, inside));
	return xmlDocument(element("checkstyle", { version: "4.3" }, elements));
}
const SEVERITIES$3 = {
	error: "error",
	warning: "warning",
	note: "info"
};
function errorOf({ path, span, severity, message, rule }, places) {
	const { line, column } = places.of(path, span);
	return element("error", {
		line,
		column,
		severity: SEVERITIES$3[severity],
		message,
		source: `holdtrue.${rule}`
	});
}
function exceptionOf({ message }) {
	return element("exception", {}, `Not judged: ${message}`);
}

// src/report/compact.ts
/** One line for each open finding, `path:line:column: severity rule message`, as editors and `grep` read it; then what was not judged. */
function compact(report, options) {
	const places = placesOf(report);
	const lines = [...report.findings.filter(({ disposition, severity }) => disposition === "open" && (!options.quiet || severity === "error")).map(({ path, span, severity, rule, message }) => {
		const { line, column } = places.of(path, span);
		return `${path}:${line}:${column}: ${severity} ${rule} ${message}`;
	}), ...report.failures.map(({ path, message }) => `${path === null ? "" : `${path}: `}not judged: ${message}`)];
	return rawText(lines.map((line) => `${visible(line)}\n`).join(""));
}

// src/report/gitlab.ts
/** The report as a GitLab Code Quality artifact: open findings, and what was not judged as blockers. */
function gitlab(report, options) {
	const places = placesOf(report);
	const open = report.findings.filter(({ disposition }) => disposition === "open");
	return `${jsonText([...open.map((finding) => issueOf(finding, places, options)), ...report.failures.map((failure) => failureOf$1(failure, report, options))])}\n`;
}
const SEVERITIES$2 = {
	error: "critical",
	warning: "minor",
	note: "info"
};
/** GitLab keeps one of the issues that share a fingerprint, and takes an issue with a new one for a new issue. */
function issueOf({ path, span, rule, message, severity, fingerprint }, places, { prefix }) {
	const { line, endLine } = places.of(path, span);
	return {
		description: visible(message),
		check_name: rule,
		fingerprint,
		severity: SEVERITIES$2[severity],
		location: {
			path: wellFormed((require_settle ??= require("./settle.cjs")).repositoryPath(prefix, path)),
			lines: {
				begin: line,
				end: endLine
			}
		}
	};
}
/** An issue needs a file: what belongs to none is told on the claims file. */
function failureOf$1({ path, stage, message, rule }, { set }, { prefix }) {
	return {
		description: visible(`Not judged: ${message}`),
		check_name: "not-judged",
		fingerprint: visible([
			"not-judged",
			stage,
			rule ?? "",
			path ?? "",
			message
		].join(":")),
		severity: "blocker",
		location: {
			path: wellFormed((require_settle ??= require("./settle.cjs")).repositoryPath(prefix, path ?? set.path)),
			lines: { begin: 1 }
		}
	};
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
/** A weight with its sign: "+2.5", "\u22120.25". */
function signed(weight) {
	return weight < 0 ? number(weight) : `+${number(weight)}`;
}
/** A score with at most two decimals: "3.41", "\u22120.32". */
function number(value) {
	return String(Math.round(value * 100) / 100).replace("-", "\u2212");
}
/** Text that is cut, and shows it, where it is longer than it may be. */
function shorten(text, most) {
	return text.length > most ? `${text.slice(0, most - 1)}\u2026` : text;
}

// src/report/relations.ts
/** How a draft's statement stands to the claim's, in words that end the sentence "the draft \u2026". */
const RELATIONS = {
	same: "says the same",
	rounded: "rounds the figure, within what its places allow",
	looser: "says less exactly what is true",
	derived: "says what follows from claims",
	previous: "says the earlier value, and says so",
	variant: "writes the name in another form",
	tighter: "is more exact than the claim",
	"very-loose": "is true, but very loose",
	"bound-dropped": "drops the bound (more than, up to, about)",
	"bound-added": "adds a bound (more than, up to, about)",
	"bound-reversed": "turns the bound round",
	magnitude: "is powers of ten away",
	unit: "is in another unit",
	multiple: "has another multiple",
	direction: "has the direction the wrong way round",
	rival: "has the value of another claim",
	period: "has the value of another period",
	disjoint: "says another value",
	weekday: "has a weekday that does not fit the day",
	date: "says another day",
	misspelt: "misspells the name",
	forbidden: "uses a form that the claim rules out",
	"other-name": "names someone or something else",
	"other-title": "gives a title that is not theirs",
	"other-place": "names another place",
	"other-words": "quotes other words",
	unmarked: "has the words of the quotation without its marks",
	"other-speaker": "names another speaker",
	"other-member": "names one that is not on the list",
	"other-count": "counts them differently",
	arithmetic: "does not add up by itself"
};
/** The four states of a mention, in words. */
const STATES = {
	agrees: "agrees",
	conflicts: "conflicts",
	"set-aside": "set aside",
	"not-covered": "not covered"
};

// src/report/jsonl.ts
/** The report as JSON Lines: one finding, failure or mention a line, told apart by `type`, and the counts at the end. */
function jsonl(report) {
	const places = placesOf(report);
	return [
		...report.findings.map((finding) => ({
			type: "finding",
			...findingRecord(finding, places)
		})),
		...report.failures.map((failure) => ({
			type: "failure",
			...failureRecord(failure)
		})),
		...report.drafts.flatMap(({ path, matches }) => matches.map((match) => ({
			type: "mention",
			...mentionRecord(path, match, places)
		}))),
		{
			type: "summary",
			schemaVersion: 1,
			...summaryRecord(report),
			coverage: coverageRecord(report)
		}
	].map((line) => `${jsonText(line, 0)}\n`).join("");
}

// src/report/junit.ts
/**
* The report as JUnit XML: each file is a suite, each open finding a failed test, each silenced one a skipped test, and what
* was not judged an error. A draft without any of these is one test that passed.
*/
function junit(report, options) {
	const places = placesOf(report);
	const suites = suitesOf(report).map((suite) => suiteOf(suite, places, options));
	return xmlDocument(element("testsuites", {
		name: "holdtrue",
		...totals(suites.map(({ counts }) => counts))
	}, suites.map(({ xml }) => xml)));
}
/** All drafts, then whatever else a finding or a failure speaks of. */
function suitesOf({ drafts, findings, failures, set }) {
	const suites = /* @__PURE__ */ new Map();
	const suiteAt = (path) => {
		const suite = suites.get(path) ?? {
			findings: [],
			failures: []
		};
		suites.set(path, suite);
		return suite;
	};
	for (const { path } of drafts) suiteAt(path);
	for (const finding of findings) suiteAt(finding.path).findings.push(finding);
	for (const failure of failures) suiteAt(failure.path ?? set.path).failures.push(failure);
	return [...suites].map(([path, suite]) => ({
		path,
		...suite
	}));
}
function suiteOf({ path, findings, failures }, places, { prefix }) {
	const file = (require_settle ??= require("./settle.cjs")).repositoryPath(prefix, path);
	const tests = [
		...findings.map((finding) => findingTest(finding, file, places)),
		...failures.map(({ message }) => testcase("judged", file, null, element("error", { message: `Not judged: ${message}` }))),
		...findings.length + failures.length === 0 ? [testcase("holds true", file, null)] : []
	];
	const open = findings.reduce((sum, { disposition }) => disposition === "open" ? sum + 1 : sum, 0);
	const counts = {
		tests: tests.length,
		failures: open,
		errors: failures.length,
		skipped: findings.length - open
	};
	return {
		xml: element("testsuite", {
			name: file,
			...counts
		}, tests),
		counts
	};
}
function findingTest(finding, file, places) {
	const { path, span, severity, rule, message, disposition, reason } = finding;
	const { line, column } = places.of(path, span);
	const outcome = disposition === "open" ? element("failure", {
		type: severity,
		message
	}, `${file}:${line}:${column}: ${severity} ${rule} ${message}`) : element("skipped", { message: `${disposition}${reason ? `: ${reason}` : ""}` });
	return testcase(`${line}:${column} ${rule}`, file, line, outcome);
}
function testcase(name, file, line, outcome) {
	return element("testcase", {
		name,
		classname: file,
		file,
		line
	}, outcome === void 0 ? [] : [outcome]);
}
function totals(all) {
	const sum = (key) => all.reduce((total, counts) => total + counts[key], 0);
	return {
		tests: sum("tests"),
		failures: sum("failures"),
		errors: sum("errors"),
		skipped: sum("skipped")
	};
}

// src/report/markdown.ts
/**
* The report as Markdown for a job summary, which opens as the report for editors does: the verdict, the coverage, one finding for
* each claim; then the other places, what was silenced, coverage by draft, claims. Foreign text stands in code spans only.
*/
function markdown(report, options) {
	const places = placesOf(report);
	const open = report.findings.filter(({ disposition, severity }) => disposition === "open" && (!options.quiet || severity === "error"));
	const { first, rest } = onePerClaim(open);
	return withinLimit([
		`## holdtrue: ${verdict(report)}\n\n${coverageSentence(report)}.\n`,
		...table("Not judged", ["File", "Why"], report.failures.map(failureRow)),
		...table(rest.length === 0 ? "Findings" : "Findings, one for each claim", FINDING_HEADS, first.map(({ finding, more }) => findingRow({
			...finding,
			...places.of(finding.path, finding.span),
			more
		}))),
		...table("More places", FINDING_HEADS, rest.map((finding) => findingRow({
			...finding,
			...places.of(finding.path, finding.span),
			more: 0
		}))),
		...table("Silenced", [
			"Place",
			"Finding",
			"Rule",
			"Why"
		], silencedIn(report).map((finding) => silencedRow(finding, places))),
		...table("Coverage", [
			"Draft",
			"Agree",
			"Conflict",
			"Set aside",
			"Not covered"
		], report.drafts.map(draftRow), "| --- | ---: | ---: | ---: | ---: |"),
		...table(`${usedClaims(report)} of ${plural(report.claims.length, "claim")} used`, [
			"Claim",
			"Agree",
			"Conflict"
		], report.claims.map(claimRow), "| --- | ---: | ---: |")
	]);
}
function silencedRow(finding, places) {
	const { path, span, message, rule } = finding;
	const { line, column } = places.of(path, span);
	return `| ${codeSpan(`${path}:${line}:${column}`)} | ${codeSpan(message)} | ${codeSpan(rule)} | ${codeSpan(whySilenced(finding))} |\n`;
}
function draftRow({ path, matches }) {
	const count = (state) => matches.reduce((sum, match) => match.state === state ? sum + 1 : sum, 0);
	return `| ${codeSpan(path)} | ${count("agrees")} | ${count("conflicts")} | ${count("set-aside")} | ${count("not-covered")} |\n`;
}
function claimRow({ claim, agrees, conflicts }) {
	return `| ${codeSpan(claim.id)} | ${agrees} | ${conflicts} |\n`;
}

// src/report/suggested.ts
/**
* The edits of a finding that are sure enough to be offered at a click, each of which mends it: one, or two where a weekday and
* its day do not fit and either may be put right. What may be wrong itself, or may break the sentence, is not offered.
*/
function suggestedEdits({ fix }) {
	if (fix === null) return [];
	const { or, care = [] } = fix;
	return care.every((one) => one === "quotation" || one === "either" && or !== void 0) ? [fix, ...or === void 0 ? [] : [or]] : [];
}

// src/report/rdjson.ts
/** The open findings and what was not judged in the diagnostic format of reviewdog, whose columns are UTF-8 bytes. */
function rdjson(report, options) {
	const places = placesOf(report);
	const open = report.findings.filter(({ disposition }) => disposition === "open");
	return `${jsonText({
		source: { name: "holdtrue" },
		diagnostics: [...open.map((finding) => diagnosticOf(finding, places, options)), ...report.failures.map((failure) => failureOf(failure, report, options))]
	})}\n`;
}
const SEVERITIES$1 = {
	error: "ERROR",
	warning: "WARNING",
	note: "INFO"
};
function diagnosticOf(finding, places, { prefix }) {
	const { path, span, severity, rule, message } = finding;
	const edits = suggestedEdits(finding);
	return {
		message: visible(message),
		location: {
			path: wellFormed((require_settle ??= require("./settle.cjs")).repositoryPath(prefix, path)),
			range: rangeOf(path, span, places)
		},
		severity: SEVERITIES$1[severity],
		code: { value: rule },
		...edits.length === 0 ? {} : { suggestions: edits.map((edit) => ({
			range: rangeOf(path, edit.span, places),
			text: wellFormed(edit.text)
		})) }
	};
}
function failureOf({ path, message }, { set }, { prefix }) {
	return {
		message: visible(`Not judged: ${message}`),
		location: { path: wellFormed((require_settle ??= require("./settle.cjs")).repositoryPath(prefix, path ?? set.path)) },
		severity: "ERROR",
		code: { value: "not-judged" }
	};
}
function rangeOf(path, span, places) {
	const place = places.of(path, span);
	const bytes = (line, column) => Buffer.byteLength((places.line(path, line) ?? "").slice(0, column - 1)) + 1;
	return {
		start: {
			line: place.line,
			column: bytes(place.line, place.column)
		},
		end: {
			line: place.endLine,
			column: bytes(place.endLine, place.endColumn)
		}
	};
}

// src/report/line-hash.ts
/**
* The hash of each line that GitHub follows an alert by when lines above it move, as `upload-sarif` would compute it: the next
* hundred characters from the line's beginning, blanks left out, as digits of a number to the base 37 in 64 bits; then how often this hash
* has been seen in the file.
*/
function lineHashes(source) {
	const { codes, starts } = significant(source);
	const counts = /* @__PURE__ */ new Map();
	return starts.map((start) => {
		const hash = hashFrom(codes, start);
		const count = (counts.get(hash) ?? 0) + 1;
		counts.set(hash, count);
		return `${hash}:${count}`;
	});
}
const REACH = 100;
const BASE = 37n;
const END = 65535;
/** The characters that count, with every line end as a line feed and the end of the file as a character of its own; and where lines begin among them. */
function significant(source) {
	const codes = [];
	const starts = [0];
	for (const character of source.replace(/\r\n?/g, "\n").replace(/[ \t]/g, "")) {
		for (let index = 0; index < character.length; index++) codes.push(character.charCodeAt(index));
		if (character === "\n") starts.push(codes.length);
	}
	codes.push(END);
	return {
		codes,
		starts
	};
}
function hashFrom(codes, start) {
	let hash = 0n;
	for (let index = start; index < start + REACH; index++) hash = BigInt.asUintN(64, hash * BASE + BigInt(codes[index] ?? 0));
	return hash.toString(16);
}

// src/report/sarif-result.ts
/** Puts in reach what all results of a report need. */
function toDesk(report, { prefix }) {
	const places = placesOf(report);
	const hashes = /* @__PURE__ */ new Map();
	const hashesOf = (path) => {
		const found = hashes.get(path) ?? lineHashes(places.text(path) ?? "");
		hashes.set(path, found);
		return found;
	};
	return {
		places,
		prefix,
		hashOf: (path, line) => places.text(path) === null ? null : hashesOf(path)[line - 1] ?? null
	};
}
/** A finding as a result of SARIF. */
function resultOf(finding, ruleIndex, desk) {
	const { path, span, rule, severity, message, related, fingerprint } = finding;
	const hash = desk.hashOf(path, desk.places.of(path, span).line);
	return {
		ruleId: rule,
		ruleIndex,
		level: severity,
		message: { text: sarifMessage(message) },
		locations: [locationOf(path, span, desk, snippetOf(path, span, desk))],
		...related.length === 0 ? {} : { relatedLocations: related.map((one, index) => ({
			id: index + 1,
			...locationOf(one.path, one.span, desk),
			message: { text: sarifMessage(one.message) }
		})) },
		partialFingerprints: {
			...hash === null ? {} : { primaryLocationLineHash: hash },
			"holdtrue/v1": fingerprint
		},
		suppressions: suppressionsOf(finding),
		...fixesOf(finding, desk)
	};
}
/** A file outside of the repository has no place in it: its name is told, and nothing is to be opened. */
function locationOf(path, span, { places, prefix }, snippet = {}) {
	const from = (require_settle ??= require("./settle.cjs")).repositoryPath(prefix, path);
	if ((require_settle ??= require("./settle.cjs")).leavesRepository(from)) return { logicalLocations: [{
		fullyQualifiedName: visible(from),
		kind: "resource"
	}] };
	return { physicalLocation: {
		artifactLocation: artifactOf(from),
		region: {
			...regionOf(path, span, places),
			...snippet
		}
	} };
}
function regionOf(path, span, places) {
	const { line, column, endLine, endColumn } = places.of(path, span);
	return {
		startLine: line,
		startColumn: column,
		endLine,
		endColumn
	};
}
/** The words of the file, where they are not too many to be shown. */
function snippetOf(path, { start, end }, { places }) {
	const text = places.text(path)?.slice(start, end) ?? "";
	return text === "" || text.length > LONGEST ? {} : { snippet: { text: wellFormed(text) } };
}
const LONGEST = 1e3;
/** A file by its path from the root of the repository. */
function artifactOf(path) {
	return {
		uri: relativeUri(path),
		uriBaseId: ROOT
	};
}
/** What all paths are relative to. */
const ROOT = "%SRCROOT%";
/** What an editor silenced in the draft, and what was known before. An empty list says that there is nothing of the kind. */
function suppressionsOf({ disposition, reason }) {
	if (disposition === "open") return [];
	return [{
		kind: disposition === "suppressed" ? "inSource" : "external",
		status: "accepted",
		...reason ? { justification: visible(reason) } : {}
	}];
}
/** Each edit mends the finding by itself, so each is a fix of its own. */
function fixesOf(finding, { places, prefix }) {
	const { path } = finding;
	const from = (require_settle ??= require("./settle.cjs")).repositoryPath(prefix, path);
	const edits = (require_settle ??= require("./settle.cjs")).leavesRepository(from) ? [] : suggestedEdits(finding);
	if (edits.length === 0) return {};
	return { fixes: edits.map(({ span, text }) => {
		const replacements = [{
			deletedRegion: regionOf(path, span, places),
			insertedContent: { text: wellFormed(text) }
		}];
		return {
			description: { text: sarifMessage(`Write \u201c${text}\u201d.`) },
			artifactChanges: [{
				artifactLocation: artifactOf(from),
				replacements
			}]
		};
	}) };
}

// src/report/sarif-rules.ts
/** The rules of a SARIF run: all that are described, and those that a finding names without being described. */
function sarifRules(described, findings) {
	const known = new Set(described.map(({ id }) => id));
	const strange = [...new Set(findings.map(({ rule }) => rule))].filter((id) => !known.has(id));
	return [...described, ...strange.map(withoutDescription)].map(describe);
}
/** The levels of SARIF bear the names of our severities. */
const PROBLEMS = {
	error: "error",
	warning: "warning",
	note: "recommendation"
};
function describe({ id, summary, severity, off, page }) {
	const flags = section(page ?? "", "What it flags") || summary;
	const matters = section(page ?? "", "Why it matters");
	return {
		id,
		...nameOf(id),
		shortDescription: { text: sentence(summary) },
		fullDescription: { text: sentence(flags) },
		help: {
			text: [sentence(flags), ...matters === "" ? [] : [matters]].join("\n\n"),
			markdown: page ?? sentence(summary)
		},
		defaultConfiguration: {
			level: severity,
			...off ? { enabled: false } : {}
		},
		properties: {
			tags: ["editorial"],
			"problem.severity": PROBLEMS[severity]
		}
	};
}
function withoutDescription(id) {
	return {
		id,
		summary: `The rule ${id}.`,
		severity: "warning",
		off: false,
		page: null
	};
}
/** The first paragraph of a section of a page. */
function section(page, title) {
	const from = page.indexOf(`\n## ${title}\n`);
	if (from === -1) return "";
	const text = page.slice(from + title.length + 5).trimStart();
	const end = text.search(/\n\n|\n#/);
	return (end === -1 ? text : text.slice(0, end)).trim().replace(/\n/g, " ");
}
function sentence(text) {
	const whole = wellFormed(text).trim();
	return /[.?!]$/.test(whole) ? whole : `${whole}.`;
}
/** A name that differs from the id in its capitals only is none. */
function nameOf(id) {
	return id.includes("-") ? { name: id.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase()) } : {};
}

// src/report/sarif.ts
/** The report as SARIF 2.1.0, one run, as code scanning takes it: the most important results first, and a notification about those left out. */
function sarif(report, options) {
	const desk = toDesk(report, options);
	const sorted = [...report.findings].sort(byImportance);
	const shown = sorted.slice(0, LIMIT);
	const rules = sarifRules(options.rules, report.findings);
	const index = new Map(rules.map(({ id }, at) => [id, at]));
	return `${jsonText({
		version: "2.1.0",
		$schema: "https://json.schemastore.org/sarif-2.1.0.json",
		runs: [{
			tool: { driver: {
				name: "holdtrue",
				...options.version === "" ? {} : { semanticVersion: options.version },
				rules
			} },
			columnKind: "utf16CodeUnits",
			originalUriBaseIds: { [ROOT]: { description: { text: "The root of the repository." } } },
			invocations: [{
				executionSuccessful: report.failures.length === 0,
				toolExecutionNotifications: [...report.failures.map((failure) => notificationOf(failure, options.prefix)), ...sorted.length > 5e3 ? [leftOut(sorted.length - LIMIT)] : []]
			}],
			results: shown.map((finding) => resultOf(finding, index.get(finding.rule) ?? -1, desk))
		}]
	})}\n`;
}
/** Code scanning shows no more results of one run. */
const LIMIT = 5e3;
const SEVERITIES = [
	"error",
	"warning",
	"note"
];
/** Open findings before silenced ones, errors before warnings; the order of the report otherwise. */
function byImportance(one, other) {
	const silenced = ({ disposition }) => disposition === "open" ? 0 : 1;
	return silenced(one) - silenced(other) || SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity);
}
function notificationOf({ path, message, stage, rule }, prefix) {
	const from = path === null ? null : (require_settle ??= require("./settle.cjs")).repositoryPath(prefix, path);
	return {
		level: "error",
		descriptor: { id: `not-judged/${stage}` },
		message: { text: sarifMessage(`Not judged: ${path === null ? "" : `${path}: `}${message}`) },
		...from === null || (require_settle ??= require("./settle.cjs")).leavesRepository(from) ? {} : { locations: [{ physicalLocation: { artifactLocation: artifactOf(from) } }] },
		...rule === void 0 ? {} : { associatedRule: { id: rule } }
	};
}
function leftOut(count) {
	return {
		level: "warning",
		descriptor: { id: "results-left-out" },
		message: { text: `${plural(count, "more result")} left out, the least important ones; the json format lists them all.` }
	};
}

// src/report/index.ts
/** Every format that a report can be rendered in, by the name that `--format` takes. */
const formats = {
	pretty,
	compact,
	json,
	jsonl,
	github,
	markdown,
	sarif,
	gitlab,
	junit,
	checkstyle,
	rdjson,
	html: (report) => (require_html ??= require("./html.cjs")).html(report)
};

// src/report/where.ts
/** Every mention that was linked to a claim: its place, state and words, one a line. */
function renderWhere(report, claim) {
	const places = placesOf(report);
	const lines = report.drafts.flatMap(({ path, matches }) => matches.filter((match) => match.claim?.id === claim || match.relation === "derived" && match.others.some(({ id }) => id === claim)).map(({ mention, state }) => {
		const { line, column } = places.of(path, mention.span);
		return `${visible(path)}:${line}:${column}  ${STATES[state].padEnd(11)}  ${visible(mention.surface)}`;
	}));
	return rawText([
		...lines,
		`${plural(lines.length, "mention")} of ${visible(claim)} in ${plural(report.drafts.length, "draft")}.`,
		""
	].join("\n"));
}

// src/report/explanation.ts
/** Explains a mention: what became of it, its claim and where that comes from, and the claims that were considered. */
function explainMention({ mention, state, claim, relation, certainty, actual, expected, reason, candidates }, set) {
	const isJudged = state === "agrees" || state === "conflicts";
	const about = claim === null ? "" : isJudged ? ` with ${claim.id}` : ` (${claim.id})`;
	const ends = state === "conflicts" && expected !== null ? `: ${shorten(actual, 80)}, where the claim has ${shorten(expected, 80)}` : "";
	return {
		headline: `${shorten(mention.surface, 80)}: a ${KINDS[mention.kind]} that ${isJudged ? "" : "is "}${STATES[state]}${about}`,
		rows: [
			...row("reason", reason),
			...claim === null ? [] : claimRows(claim, set),
			...row("draft", relation === null ? null : `${RELATIONS[relation]}${ends}`),
			...row("sure", state === "conflicts" ? CERTAINTY[certainty] : null),
			...candidates.slice(0, 3).map((candidate, index) => ({
				name: index === 0 ? "considered" : "and",
				text: `${candidate.claim.id} (${[`score ${number(candidate.score)}`, ...strongestCues(candidate).map(({ text, weight }) => `${shorten(text, 40)} ${signed(weight)}`)].join("; ")})`
			}))
		]
	};
}
/** Explains a claim: what it says, its source, and how long it holds. */
function explainClaim(claim, set) {
	return {
		headline: `${claim.id}: a ${NOUNS[claim.kind]}`,
		rows: claimRows(claim, set)
	};
}
/** An explanation in Markdown; foreign text is escaped. */
function explanationMarkdown({ headline, rows }) {
	const lines = rows.map(({ name, text, url }) => {
		const shown = markdownText(text);
		return `- ${name}: ${isWeb(url) ? `[${shown}](<${wellFormed(url).replace(/[<>\\\s\p{C}]/gu, encodeURIComponent)}>)` : shown}`;
	});
	return [`**${markdownText(headline)}**`, ...lines.length === 0 ? [] : ["", ...lines]].join("\n");
}
/** An explanation in plain text. */
function explanationText({ headline, rows }) {
	const lines = rows.map(({ name, text, url }) => `${name}: ${visible(text)}${isWeb(url) ? ` <${visible(url)}>` : ""}`);
	return [visible(headline), ...lines].join("\n");
}
const NOUNS = {
	value: "figure",
	date: "date",
	name: "name",
	quote: "quotation",
	list: "list"
};
function claimRows(claim, set) {
	const source = set.sources.find(({ id }) => id === claim.source);
	const place = `${claim.path}:${claim.line}`;
	return [
		...row("claim", claim.says === "" ? place : `${shorten(claim.says, 240)} (${place})`),
		...row("states", stated(claim)),
		...claim.sourceTitle === null ? [] : [{
			name: "source",
			text: titled(claim.sourceTitle, source),
			url: source?.url ?? null
		}],
		...row("status", claim.status === "active" ? null : claim.status),
		...row("until", claim.until),
		...row("note", claim.note)
	];
}
function titled(title, source) {
	return source?.date ? `${title}, ${source.date}` : title;
}
function stated(claim) {
	switch (claim.kind) {
		case "value":
		case "date": return claim.text;
		case "name": return [claim.name, ...claim.roles].join(", ");
		case "quote": return `\u201c${shorten(claim.quote, 240)}\u201d${claim.speaker === null ? "" : `, ${claim.speaker}`}`;
		case "list": return shorten(claim.members.join(", "), 240);
	}
}
function row(name, text) {
	return text === null || text === "" ? [] : [{
		name,
		text
	}];
}
function isWeb(url) {
	return typeof url === "string" && /^https?:\/\//i.test(url);
}

// src/report/difference-formats.ts
/** The formats of a difference, by the name that `--format` takes. */
const differenceFormats = {
	pretty: prettyDifference,
	markdown: markdownDifference,
	json: (difference) => `${jsonText({
		schemaVersion: 1,
		...difference
	})}\n`
};
function prettyDifference(difference, colour) {
	const paint = painter(colour);
	const list = (title, findings, reason = false) => {
		const lines = findings.map((finding) => `${paint.strong(visible(placeOf(finding)))} ${paint.severity(finding.severity, finding.severity)} ${paint.faint(visible(finding.rule))}\n  ${visible(finding.message)}${reason ? `\n  ${visible(`why: ${finding.reason || "no reason given"}`)}` : ""}\n`);
		return lines.length === 0 ? [] : [`${paint.strong(`${title}:`)}\n${lines.join("")}`];
	};
	const said = sentences(difference, visible).map((sentence) => `${sentence}\n`);
	return rawText([
		...list("New", difference.added),
		...list("Fixed", difference.fixed),
		...list("Not looked for", difference.unjudged),
		...list("Silenced", difference.silenced, true),
		said.join("")
	].join("\n"));
}
/** Foreign text stands in code spans only. */
function markdownDifference(difference) {
	const [first = "", ...others] = sentences(difference, codeSpan);
	const rows = (findings) => findings.map((finding) => findingRow({
		...finding,
		more: 0
	}));
	return withinLimit([
		`## holdtrue: ${first.slice(0, -1)}\n`,
		...others.map((sentence) => `\n${sentence}\n`),
		...table("Not judged", ["File", "Why"], difference.failures.after.map(failureRow)),
		...table("New", FINDING_HEADS, rows(difference.added)),
		...table("Fixed", FINDING_HEADS, rows(difference.fixed)),
		...table("Not looked for", FINDING_HEADS, rows(difference.unjudged)),
		...table("Silenced", [
			"Place",
			"Finding",
			"Rule",
			"Why"
		], difference.silenced.map((finding) => `| ${codeSpan(placeOf(finding))} | ${codeSpan(finding.message)} | ${codeSpan(finding.rule)} | ${codeSpan(finding.reason || "no reason given")} |\n`))
	]);
}
/** What has changed, in a few sentences, the first about the findings. */
function sentences({ added, fixed, silenced, unjudged, unchanged, coverage, claims, failures }, show) {
	const severities = [
		"error",
		"warning",
		"note"
	].flatMap((severity) => {
		const count = added.filter((finding) => finding.severity === severity).length;
		return count === 0 ? [] : [plural(count, severity)];
	});
	const { before, after } = coverage;
	const named = (words, ids) => ids.length === 0 ? [] : [`${words}: ${ids.map(show).join(", ")}.`];
	const notJudged = [failures.before, failures.after].map(({ length }) => length);
	return [
		`${added.length} new${severities.length === 0 ? "" : ` (${severities.join(", ")})`}, ${fixed.length} fixed, ${unchanged.length} unchanged${silenced.length === 0 ? "" : `, ${silenced.length} silenced`}.`,
		`Coverage: ${before.share}% before, ${after.share}% now (${before.agrees} and ${after.agrees} agree, ${before.conflicts} and ${after.conflicts} conflict, ${before.setAside} and ${after.setAside} set aside, ${before.notCovered} and ${after.notCovered} not covered).`,
		...named("Newly stated", claims.stated),
		...named("No longer stated", claims.unstated),
		...named("New claims", claims.added),
		...named("Claims that are gone", claims.removed),
		...notJudged[0] + notJudged[1] === 0 ? [] : [`Not judged: ${notJudged[0]} before, ${notJudged[1]} now; ${plural(unjudged.length, "finding")} of before not looked for.`]
	];
}
function placeOf({ path, line, column }) {
	return `${path}:${line}:${column}`;
}

// src/report/changes.ts
/** Compares two reports on the same drafts; findings are known by their fingerprints, wherever their lines have moved. */
function changesBetween(before, after) {
	const [old, now] = [openIn(before), openIn(after)];
	const known = new Set(before.failures.map(failureKey));
	return {
		appeared: [...now.values()].filter(({ fingerprint }) => !old.has(fingerprint)),
		gone: [...old.values()].filter(({ fingerprint }) => !now.has(fingerprint)),
		failed: after.failures.filter((failure) => !known.has(failureKey(failure)))
	};
}
/** Prints what changed, `+` for what is new and `-` for what is gone, and the verdict as it is now. */
function renderChanges(before, after, options) {
	const { appeared, gone, failed } = changesBetween(before, after);
	const paint = painter(options.colour);
	const [old, now] = [placesOf(before), placesOf(after)];
	const isShown = ({ severity }) => !options.quiet || severity === "error";
	const lines = [
		...failed.map(({ path, message }) => `+ ${visible(path === null ? "" : `${path}: `)}not judged: ${visible(message)}`),
		...appeared.filter(isShown).map((finding) => {
			const { line, column } = now.of(finding.path, finding.span);
			return `+ ${`${paint.strong(`${visible(finding.path)}:${line}:${column}`)} ${paint.severity(finding.severity, finding.severity)}`} ${paint.faint(visible(finding.rule))} ${visible(finding.message)}`;
		}),
		...gone.filter(isShown).map(({ path, span, rule, text }) => {
			const words = text === "" ? "" : ` \u201c${visible(text)}\u201d`;
			return paint.good(`- ${visible(path)}:${old.of(path, span).line} ${visible(rule)}${words}`);
		}),
		...appeared.length + gone.length + failed.length === 0 ? ["No finding came or went."] : [],
		`${verdict(after)}.`
	];
	return rawText(lines.map((line) => `${line}\n`).join(""));
}
function openIn({ findings }) {
	return new Map(findings.filter(({ disposition }) => disposition === "open").map((finding) => [finding.fingerprint, finding]));
}
function failureKey({ path, stage, message }) {
	return JSON.stringify([
		path,
		stage,
		message
	]);
}

// src/report/why.ts
/**
* The reasoning about every mention on a line (from 1) of a draft: what it was read as, the claim it was linked to, how
* the two stand to each other, and the candidates with the words that spoke for and against them.
*/
function renderWhy(report, path, line, options) {
	const places = placesOf(report);
	const draft = report.drafts.find((one) => one.path === path);
	const text = places.line(path, line);
	if (draft === void 0) return rawText(`${visible(path)} was not read\n`);
	if (text === null) return rawText(`${visible(path)} has no line ${line}\n`);
	const found = draft.matches.map((match) => ({
		match,
		place: places.of(path, match.mention.span)
	})).filter(({ place }) => place.line <= line && line <= lastLine(place));
	if (found.length === 0) return rawText(nothing(draft, text, line));
	const paint = painter(options.colour);
	const blocks = found.map(({ match, place }) => explain(match, place, line, text, options.width, paint).join("\n"));
	return rawText(`${visible(path)}:${line}\n\n${blocks.join("\n\n")}\n`);
}
/** A place that ends at the first column of a line has nothing on it. */
function lastLine({ line, endLine, endColumn }) {
	return endColumn === 1 && endLine > line ? endLine - 1 : endLine;
}
function nothing(draft, text, line) {
	const { source } = frameLine({
		number: line,
		text,
		from: 0,
		to: 0
	}, 100);
	return `${visible(draft.path)}:${line}\n  ${line} | ${source}\nNo figure, date, name or quotation is read on this line.\n`;
}
function explain(match, place, line, text, width, paint) {
	const from = place.line === line ? place.column - 1 : text.length - text.trimStart().length;
	const to = place.endLine === line ? place.endColumn - 1 : text.length;
	const { source, carets } = frameLine({
		number: line,
		text,
		from,
		to
	}, width);
	const margin = " ".repeat(String(line).length);
	return [
		`  ${line} | ${source}`,
		`  ${margin} | ${carets}`,
		paint.strong(`${visible(shorten(match.mention.surface, 60))}: ${headline(match)}`),
		...field("reason", match.reason),
		...claimLines(match),
		...field("draft", match.relation === null ? null : `${RELATIONS[match.relation]}${expectation(match)}`),
		...field("sure", match.state === "conflicts" ? CERTAINTY[match.certainty] : null),
		...match.candidates.slice(0, 3).flatMap((candidate, index) => candidateLines(candidate, index, match)),
		...match.candidates.length > 3 ? [`  and ${plural(match.candidates.length - 3, "weaker candidate")}`] : []
	];
}
function headline({ state, claim, mention }) {
	const about = claim === null ? "" : state === "agrees" || state === "conflicts" ? ` with ${visible(claim.id)}` : ` (${visible(claim.id)})`;
	return `a ${KINDS[mention.kind]} that ${state === "agrees" || state === "conflicts" ? "" : "is "}${STATES[state]}${about}`;
}
function claimLines({ claim }) {
	if (claim === null) return [];
	const source = claim.sourceTitle === null ? "" : `, ${claim.sourceTitle}`;
	return field("claim", `${shorten(claim.says || (require_check ??= require("./check.cjs")).printClaim(claim), 100)} (${claim.path}:${claim.line}${source})`);
}
function expectation({ state, actual, expected }) {
	return state === "conflicts" && expected !== null ? `: ${shorten(actual, 60)}, where the claim has ${shorten(expected, 60)}` : "";
}
function candidateLines(candidate, index, match) {
	const { claim, score, cues } = candidate;
	const words = strongestCues(candidate).map(({ text, weight }) => `${shorten(text, 40)} ${signed(weight)}`);
	if (cues.length > 6) words.push(`${cues.length - 6} more`);
	const chosen = claim.id === match.claim?.id ? ", chosen" : "";
	const head = `  ${index + 1}. ${visible(claim.id)}  score ${number(score)}${chosen}`;
	return words.length === 0 ? [head] : [head, `       ${visible(words.join("; "))}`];
}
function field(name, value) {
	return value === null || value === "" ? [] : [`  ${name.padEnd(8)}${visible(value)}`];
}

exports.CERTAINTY = CERTAINTY;
exports.DEFAULTS = DEFAULTS;
exports.FINDING_HEADS = FINDING_HEADS;
exports.KINDS = KINDS;
exports.RELATIONS = RELATIONS;
exports.STATES = STATES;
exports.claimWords = claimWords;
exports.codeSpan = codeSpan;
exports.countsOf = countsOf;
exports.coverageOf = coverageOf;
exports.coverageRecord = coverageRecord;
exports.coverageSentence = coverageSentence;
exports.coveredShare = coveredShare;
exports.differenceFormats = differenceFormats;
exports.explainClaim = explainClaim;
exports.explainMention = explainMention;
exports.explanationMarkdown = explanationMarkdown;
exports.explanationText = explanationText;
exports.failureRecord = failureRecord;
exports.failureRow = failureRow;
exports.findingRecord = findingRecord;
exports.findingRow = findingRow;
exports.formats = formats;
exports.github = github;
exports.json = json;
exports.jsonText = jsonText;
exports.markdown = markdown;
exports.onePerClaim = onePerClaim;
exports.placesOf = placesOf;
exports.plural = plural;
exports.pretty = pretty;
exports.rawText = rawText;
exports.relativeUri = relativeUri;
exports.renderChanges = renderChanges;
exports.renderWhere = renderWhere;
exports.renderWhy = renderWhy;
exports.shorten = shorten;
exports.silencedIn = silencedIn;
exports.strongestCues = strongestCues;
exports.table = table;
exports.tally = tally;
exports.toDisagreements = toDisagreements;
exports.usedClaims = usedClaims;
exports.verdict = verdict;
exports.verdictOf = verdictOf;
exports.visible = visible;