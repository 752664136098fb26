let require_markdown;
let require_entities;
let require_text;




// src/draft/directives.ts
/** Takes a draft's comments in source order and the ranges of its blocks, and gives what the comments ask for. */
function readDirectives(source, comments, blocks) {
	const suppressions = [];
	const pins = [];
	const open = [];
	const ordered = [...blocks].sort((one, other) => one.start - other.start || other.end - one.end);
	const silence = (order, covers) => {
		suppressions.push({
			rules: order.rules,
			reason: order.reason,
			covers,
			span: order.span
		});
	};
	for (const comment of comments) {
		const span = {
			start: comment.span.start,
			end: Math.min(comment.span.end, source.length)
		};
		const text = inside(source.slice(span.start, span.end));
		if (text.startsWith("holdtrue:")) {
			for (const claim of words(text.slice(9))) pins.push({
				claim,
				span
			});
			continue;
		}
		const order = readOrder(text, span);
		if (order === null) continue;
		if (order.scope === "start") open.push(order);
		else if (order.scope === "end") for (const ended of takeEnded(open, order)) silence(ended, {
			start: ended.span.end,
			end: span.start
		});
		else if (order.scope === "file") silence(order, {
			start: 0,
			end: source.length
		});
		else if (order.scope === "line") silence(order, lineFor(source, span));
		else silence(order, comment.host ?? nextBlock(ordered, span.end) ?? {
			start: span.end,
			end: span.end
		});
	}
	for (const order of open) silence(order, {
		start: order.span.end,
		end: source.length
	});
	return {
		suppressions: suppressions.sort((one, other) => one.span.start - other.span.start),
		pins
	};
}
function readOrder(text, span) {
	const match = /^holdtrue-ignore(?:-(line|start|end|file))?(?=[\s:]|$)/.exec(text);
	if (match === null) return null;
	const rest = text.slice(match[0].length);
	const colon = rest.indexOf(":");
	const rules = words(colon === -1 ? rest : rest.slice(0, colon));
	return {
		scope: match[1] ?? "block",
		rules: rules.length === 0 ? ["*"] : rules,
		reason: colon === -1 ? "" : rest.slice(colon + 1).trim().split(/\s+/).join(" "),
		span
	};
}
function inside(comment) {
	return (comment.startsWith("{") ? comment.slice(3, -3) : comment.slice(4, comment.endsWith("-->") ? -3 : void 0)).trim();
}
function words(text) {
	return text.split(/[\s,]+/).filter((word) => word !== "");
}
/** An end that names rules closes the latest start of the same rules, one that names none closes all. */
function takeEnded(open, end) {
	if (end.rules[0] === "*") return open.splice(0);
	const index = open.findLastIndex((order) => order.rules.join() === end.rules.join());
	return index === -1 ? [] : open.splice(index, 1);
}
/** The line of the comment, or the next one where the comment has a line to itself. */
function lineFor(source, span) {
	const start = lineStart(source, span.start);
	const end = lineEnd(source, span.end);
	if (!(!HAS_WORD.test(source.slice(start, span.start)) && !HAS_WORD.test(source.slice(span.end, end)))) return {
		start,
		end
	};
	const next = Math.min(source.length, end + (source.startsWith("\r\n", end) ? 2 : 1));
	return {
		start: next,
		end: lineEnd(source, next)
	};
}
const HAS_WORD = /[\p{L}\p{N}]/u;
function lineStart(source, offset) {
	let start = offset;
	while (start > 0 && source[start - 1] !== "\n" && source[start - 1] !== "\r") start--;
	return start;
}
function lineEnd(source, offset) {
	let end = offset;
	while (end < source.length && source[end] !== "\n" && source[end] !== "\r") end++;
	return end;
}
function nextBlock(ordered, offset) {
	let low = 0;
	let high = ordered.length;
	while (low < high) {
		const middle = low + high >> 1;
		if (ordered[middle].start >= offset) high = middle;
		else low = middle + 1;
	}
	return ordered[low];
}

// src/draft/decode.ts
/** Character references in text that the Markdown parser leaves alone: HTML, front matter, e-mail headers. */
/** Takes verbatim text that begins at `from` in the source and gives it as pieces, each character reference one piece. */
function decode(text, from) {
	const pieces = [];
	let done = 0;
	for (const match of text.matchAll(REFERENCE$1)) {
		const character = toCharacter(match[1]);
		if (character === null) continue;
		if (match.index > done) pieces.push({
			text: text.slice(done, match.index),
			from: from + done,
			to: from + match.index
		});
		done = match.index + match[0].length;
		pieces.push({
			text: character,
			from: from + match.index,
			to: from + done
		});
	}
	if (done < text.length) pieces.push({
		text: text.slice(done),
		from: from + done,
		to: from + text.length
	});
	return pieces;
}
/** Lengths as CommonMark bounds them: seven decimal digits, six hexadecimal ones, names of up to 31 letters. */
const REFERENCE$1 = /&(#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});/g;
function toCharacter(reference) {
	if (!reference.startsWith("#")) return (require_entities ??= require("./entities.cjs")).decodeNamedCharacterReference(reference) || null;
	return /^#x/i.test(reference) ? (require_entities ??= require("./entities.cjs")).decodeNumericCharacterReference(reference.slice(2), 16) : (require_entities ??= require("./entities.cjs")).decodeNumericCharacterReference(reference.slice(1), 10);
}

// src/draft/scalar.ts
/** Takes the range behind a key's colon and gives the value's text in pieces; lists and maps are not read. */
function readScalar(source, from, to) {
	const start = skipBlanks$1(source, from, to);
	const mark = source[start];
	if (start >= to || mark === "[" || mark === "{" || mark === "#") return [];
	if (source.startsWith("\"\"\"", start) || source.startsWith("'''", start)) return readTriple(source, start, to);
	if (mark === "\"") return readDouble(source, start + 1, to);
	if (mark === "'") return readSingle(source, start + 1, to);
	if (mark === "|" || mark === ">") return readBlock$3(source, start, to);
	return readPlain(source, start, to, /[\n\r]/.test(source.slice(from, start)));
}
function skipBlanks$1(source, from, to) {
	let at = from;
	while (at < to && /\s/.test(source[at])) at++;
	return at;
}
function readTriple(source, start, to) {
	const end = source.indexOf(source.slice(start, start + 3), start + 3);
	return decode(source.slice(start + 3, end === -1 || end > to ? to : end), start + 3);
}
function readBlock$3(source, start, to) {
	let body = start;
	while (body < to && source[body] !== "\n" && source[body] !== "\r") body++;
	return decode(source.slice(body, to), body);
}
/** A comment ends a plain value; what begins on a line of its own may be a list or a map instead. */
function readPlain(source, start, to, isBelow) {
	const text = source.slice(start, to);
	if (/^-\s/.test(text) || isBelow && /^[\w-]{1,60}:\s/.test(text)) return [];
	const comment = /\s#/.exec(text);
	return decode(comment === null ? text : text.slice(0, comment.index), start);
}
function readSingle(source, start, to) {
	const pieces = [];
	let done = start;
	for (let at = start; at < to; at++) {
		if (source[at] !== "'") continue;
		pieces.push(...decode(source.slice(done, at), done));
		done = at;
		if (source[at + 1] !== "'") return pieces;
		pieces.push({
			text: "'",
			from: at,
			to: at + 2
		});
		done = ++at + 1;
	}
	return [...pieces, ...decode(source.slice(done, to), done)];
}
function readDouble(source, start, to) {
	const pieces = [];
	let done = start;
	for (let at = start; at < to; at++) {
		if (source[at] !== "\"" && source[at] !== "\\") continue;
		pieces.push(...decode(source.slice(done, at), done));
		done = at;
		if (source[at] === "\"") return pieces;
		const escaped = readEscape$1(source, at);
		pieces.push({
			text: escaped.text,
			from: at,
			to: at + escaped.length
		});
		at += escaped.length - 1;
		done = at + 1;
	}
	return [...pieces, ...decode(source.slice(done, to), done)];
}
/** Escapes of YAML 1.2 (5.7) that stand for a blank or a break. */
const BLANKS = "abtnvfreNLP_ 0";
function readEscape$1(source, at) {
	const letter = source[at + 1] ?? "";
	const digits = {
		x: 2,
		u: 4,
		U: 8
	}[letter];
	if (digits !== void 0) {
		const code = Number.parseInt(source.slice(at + 2, at + 2 + digits), 16);
		return {
			text: code >= 0 && code <= 1114111 ? String.fromCodePoint(code) : "\ufffd",
			length: 2 + digits
		};
	}
	if (letter === "\n" || letter === "\r") return {
		text: "",
		length: 2
	};
	return {
		text: BLANKS.includes(letter) ? " " : letter,
		length: 2
	};
}

// src/draft/fields.ts
/** Takes the range of a YAML or TOML block and gives its fields that readers see. Broken YAML is read as far as it goes. */
function readFrontMatter(source, block) {
	const entries = [];
	for (const line of linesOf(source, block)) {
		const text = source.slice(line.start, line.end);
		const key = KEY.exec(text);
		if (key !== null) entries.push({
			name: key[2],
			start: line.start + key[0].length,
			end: line.end
		});
		else if (entries.length > 0 && !isFence(text) && goesOn$1(source, entries.at(-1), text)) entries.at(-1).end = line.end;
	}
	return entries.length > 0 ? toFields(source, entries, readScalar) : {
		fields: proseBetween(source, block),
		date: null
	};
}
/** Lines between two rules at the head of a file that say nothing of it: text that readers see. */
function proseBetween(source, block) {
	const fields = [];
	for (const { start, end } of linesOf(source, block)) {
		const line = source.slice(start, end);
		if (/^[^#\s]/.test(line) && !isFence(line)) fields.push({
			name: "text",
			pieces: decode(line, start),
			span: {
				start,
				end
			}
		});
	}
	return fields;
}
/** Takes a draft that may begin with lines such as `Subject: \u2026` and gives them with the range they take up, null if it does not. */
function readMailHeaders(source) {
	const entries = [];
	for (const line of linesOf(source, {
		start: 0,
		end: Math.min(source.length, LONGEST_HEADERS)
	})) {
		const key = HEADER.exec(source.slice(line.start, line.end));
		if (key === null) break;
		if (entries.length === 0 && !isField(key[1]) && !MAIL_KEYS.has(toKey$1(key[1]))) break;
		entries.push({
			name: key[1],
			start: line.start + key[0].length,
			end: line.end
		});
	}
	if (entries.length === 0) return null;
	const plain = (from, to) => decode(source.slice(from, to), from);
	return {
		...toFields(source, entries, (_, from, to) => plain(from, to), true),
		span: {
			start: 0,
			end: entries.at(-1).end
		}
	};
}
function isFence(text) {
	return /^(?:---|\+\+\+)[ \t]*$/.test(text);
}
/** What is indented, and a list, belongs to the key above; so does all of a text between three quotes. */
function goesOn$1(source, entry, text) {
	return text === "" || /^[\s\]}-]/.test(text) || /^\s*(?:"""|''')/.test(source.slice(entry.start, entry.start + 20));
}
/** Keys of site generators, newsletters and content systems whose value is printed. */
const FIELDS = new Set("title description subject summary preheader headline subtitle standfirst excerpt preview previewtext kicker deck dek lede lead teaser abstract tagline strapline strap hed overline subhead subheading subheadline intro caption alt imagealt imagecaption linktitle shorttitle seotitle seodescription metatitle metadescription ogtitle ogdescription socialtitle socialdescription twittertitle twitterdescription".split(" "));
const MAIL_KEYS = new Set("from to cc bcc replyto date sender".split(" "));
const DATES = [
	"date",
	"published",
	"publishdate",
	"pubdate",
	"publishedat",
	"datepublished",
	"publicationdate"
];
const LONGEST_HEADERS = 2e4;
const KEY = /^(["']?)([A-Za-z][\w .:-]{0,60}?)\1[ \t]{0,20}[:=](?=[ \t]|$)/;
const HEADER = /^([A-Za-z][A-Za-z -]{0,30}):(?=[ \t])/;
/** In an e-mail readers see its date as well: with a weekday or a month's name it is a field, and may be wrong. */
function toFields(source, entries, read, isMail = false) {
	const fields = [];
	const dates = /* @__PURE__ */ new Map();
	for (const { name, start, end } of entries) {
		if (isField(name) || isMail && toKey$1(name) === "date" && /\p{L}{3}/u.test(source.slice(start, end))) {
			const pieces = read(source, start, end);
			const first = pieces[0];
			if (first) fields.push({
				name,
				pieces,
				span: {
					start: first.from,
					end: pieces.at(-1).to
				}
			});
		}
		const date = /^\s*["']?(\d{4}-\d{2}-\d{2})(?![\w-])|^\s*["']?(\d{4}-\d{2}-\d{2})T\d/.exec(source.slice(start, Math.min(end, start + 60)));
		const day = date?.[1] ?? date?.[2];
		if (day && isDay(day)) dates.set(toKey$1(name), day);
	}
	const dated = DATES.find((name) => dates.has(name));
	return {
		fields,
		date: dated === void 0 ? null : dates.get(dated)
	};
}
function isField(name) {
	return FIELDS.has(toKey$1(name));
}
function toKey$1(name) {
	return name.toLowerCase().replace(/[^a-z]/g, "");
}
function isDay(text) {
	const [year, month, day] = text.split("-").map(Number);
	const days = [
		31,
		year % 4 === 0 && year % 100 !== 0 || year % 400 === 0 ? 29 : 28,
		31,
		30,
		31,
		30,
		31,
		31,
		30,
		31,
		30,
		31
	];
	return day >= 1 && day <= (days[month - 1] ?? 0);
}
function* linesOf(source, { start, end }) {
	const ending = /\r\n|\n|\r/g;
	ending.lastIndex = start;
	let from = start;
	for (let match = ending.exec(source); match !== null && match.index < end; match = ending.exec(source)) {
		yield {
			start: from,
			end: match.index
		};
		from = ending.lastIndex;
	}
	if (from < end) yield {
		start: from,
		end
	};
}

// src/draft/objects.ts
/** Takes text and gives the ranges of web addresses, e-mail addresses, file names and masked placeholders, in order, without overlap. */
function findObjects(text) {
	if (!HINT$1.test(text)) return [];
	const lower = lowered(text);
	let kinds = 0;
	for (const [index, [mark]] of ADDRESSES.entries()) if (mark.test(lower)) kinds |= 1 << index;
	if (kinds === 0) return [];
	const found = [];
	for (const match of lower.matchAll(patternOf(kinds))) {
		const start = match.index;
		const isMasked = match[0].startsWith("\ufffc");
		const end = start + (isMasked ? match[0].length : lengthWithoutPunctuation(match[0]));
		if (!isMasked || match[0].length > 1) found.push({
			start,
			end
		});
	}
	return found;
}
/** None of the patterns below can match without one of these. */
const HINT$1 = /@|\/|www\.|\uFFFC\uFFFC|\.[A-Za-z]/i;
/** Extensions of files that newsrooms and offices pass around; `.js` and `.net` are left out, for they end names (Node.js, ASP.NET). */
const FILES = "pdf|docx?|odt|rtf|xlsx?|ods|csv|tsv|pptx?|odp|key|pages|numbers|txt|md|mdx|html?|xml|json|ya?ml|toml|zip|tar|gz|png|jpe?g|gif|svg|webp|tiff?|heic|mp3|mp4|m4a|mov|wav|eps|psd|ai|epub|ics";
/** Each kind of address, with what it has in it, told without a letter of other scripts: "and/or" and "the .NET team" have none. */
const ADDRESSES = [
	[/\uFFFC{2}/, "\ufffc{2,}"],
	[/(?:https?|ftp|file|mailto|tel|sms):/, "\\b(?:https?|ftp|file|mailto|tel|sms):[^\\s<>\"\u201c\u201d\ufffc]{2,2000}"],
	[/www\./, "\\bwww\\.[^\\s<>\"\u201c\u201d\ufffc]{2,2000}"],
	[/@/, "[\\p{L}\\p{N}_.+-]{1,64}@[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63}){1,5}"],
	[/\.[a-z]{2,24}\//, "(?<![\\p{L}\\p{N}_.-])[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63}){0,4}\\.[a-z]{2,24}/[\\p{L}\\p{N}][^\\s<>\"\u201c\u201d\ufffc]{0,2000}"],
	[new RegExp(`\\.(?:${FILES})(?![a-z0-9_])`), `(?<![\\p{L}\\p{N}_.-])[\\p{L}\\p{N}_][\\p{L}\\p{N}_.-]{0,80}\\.(?:${FILES})(?![\\p{L}\\p{N}_])`]
];
/** One pattern for the kinds that a text may hold, as bits: each is made when a text has need of it, as that takes V8 some time. */
function patternOf(kinds) {
	PATTERNS[kinds] ??= new RegExp(ADDRESSES.flatMap(([, pattern], index) => kinds & 1 << index ? [pattern] : []).join("|"), "gu");
	return PATTERNS[kinds];
}
const PATTERNS = [];
/** In lower case, every offset as it was: V8 needs many times as long for a pattern with `\p` that does not mind case. */
function lowered(text) {
	const lower = text.toLowerCase();
	return lower.length === text.length ? lower : text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
/** The full stop after an address ends the sentence; a closing bracket belongs to it only when it was opened inside. */
function lengthWithoutPunctuation(address) {
	let length = address.length;
	while (length > 1) {
		const last = address[length - 1];
		if (last === ")" && isBalanced(address.slice(0, length))) break;
		if (!".,;:!?'\u2019)]}*_".includes(last)) break;
		length--;
	}
	return length;
}
function isBalanced(address) {
	return address.split("(").length >= address.split(")").length;
}

// src/draft/compose.ts
/** Stands in a passage for what is not read: code, struck-out text, addresses. */
const OBJECT = "\ufffc";
/** Takes pieces in source order and gives the passage's text, the segments that tie it to the source, and what was left out of it as invisible. */
function compose(pieces) {
	const plain = composePlain(pieces);
	if (plain !== null) return {
		...plain,
		unseen: NONE$1
	};
	const traced = hideObjects(trace(pieces));
	return {
		text: traced.text,
		segments: toSegments(traced),
		unseen: traced.unseen
	};
}
/** Most blocks hold nothing to be left out or covered: their pieces stand side by side. Null for the others. */
function composePlain(pieces) {
	let text = "";
	const segments = [];
	for (const piece of pieces) {
		const { length } = piece.text;
		if (length === 0) continue;
		const isVerbatim = length === piece.to - piece.from;
		if (!isVerbatim && length !== 1) return null;
		const last = segments.at(-1);
		if (isVerbatim && last !== void 0 && last.to === piece.from && last.length === last.to - last.from) {
			last.length += length;
			last.to = piece.to;
		} else segments.push({
			at: text.length,
			length,
			from: piece.from,
			to: piece.to
		});
		text += piece.text;
	}
	if (!EVEN.test(text)) {
		if (UNEVEN.test(text) || INVISIBLE.test(text)) return null;
		if (OTHER_BLANK.test(text)) text = text.replace(OTHER_BLANKS, " ");
	}
	return findObjects(text).length > 0 ? null : {
		text,
		segments
	};
}
function trace(pieces) {
	const units = [];
	const from = [];
	const to = [];
	const unseen = [];
	for (const piece of pieces) {
		const verbatim = piece.text.length === piece.to - piece.from;
		for (let index = 0; index < piece.text.length; index++) {
			const unit = piece.text[index];
			const start = verbatim ? piece.from + index : piece.from;
			const end = verbatim ? start + 1 : piece.to;
			const isBlank = BLANK$1.test(unit);
			const isPlane14 = unit === PLANE_14 && piece.text.length > index + 1;
			if (isPlane14 || INVISIBLE.test(unit) || BLANK_LETTER.test(unit)) {
				if (isPlane14) index++;
				const character = isPlane14 ? unit + piece.text[index] : unit;
				unseen.push({
					character,
					span: {
						start,
						end: isPlane14 && verbatim ? end + 1 : end
					}
				});
				if (!BLANK_LETTER.test(unit)) continue;
			}
			if (isBlank && units.length === 0) continue;
			if (isBlank && units.at(-1) === " ") {
				if (to.at(-1) === start) to[to.length - 1] = end;
				continue;
			}
			units.push(isBlank ? " " : PRIVATE.test(unit) ? "\ufffc" : unit);
			from.push(start);
			to.push(end);
		}
	}
	if (units.at(-1) === " ") for (const list of [
		units,
		from,
		to
	]) list.pop();
	return {
		text: units.join(""),
		from,
		to,
		unseen
	};
}
/**
* What Unicode tells programs to leave out where they cannot show it, soft hyphens, joiners and marks of direction among it; marks of
* annotation; control characters, which no browser shows.
*/
const INVISIBLE = /[\p{DI}\uFFF9-\uFFFB]|(?!\s)\p{Cc}/u;
/** The first unit of tags and further selectors, which are as invisible. */
const PLANE_14 = "\udb40";
/** Letters and signs without ink: fillers of Hangul, the empty cell of Braille. */
const BLANK_LETTER = /[\u115F\u1160\u2800\u3164\uFFA0]/;
/** Means nothing that anybody could check, and stages that follow mark places with it. */
const PRIVATE = /[\uE000-\uF8FF]/;
const BLANK$1 = /[\s\u115F\u1160\u2800\u3164\uFFA0]/;
const NONE$1 = [];
/** ASCII with ink, and one blank at a time between: nothing of what is looked for below. */
const EVEN = /^[!-~]+(?: [!-~]+)*$/;
const UNEVEN = new RegExp(`^\\s|\\s$|\\s\\s|${PLANE_14}|${BLANK_LETTER.source}|${PRIVATE.source}`);
const OTHER_BLANK = /[^\S ]/;
const OTHER_BLANKS = /[^\S ]/g;
function hideObjects(traced) {
	const objects = findObjects(traced.text);
	if (objects.length === 0) return traced;
	let text = "";
	const from = [];
	const to = [];
	const keep = (start, end) => {
		text += traced.text.slice(start, end);
		for (let index = start; index < end; index++) {
			from.push(traced.from[index]);
			to.push(traced.to[index]);
		}
	};
	let done = 0;
	for (const { start, end } of objects) {
		keep(done, start);
		text += "\ufffc";
		from.push(traced.from[start]);
		to.push(traced.to[end - 1]);
		done = end;
	}
	keep(done, traced.text.length);
	return {
		text,
		from,
		to,
		unseen: traced.unseen
	};
}
function toSegments({ text, from, to }) {
	const segments = [];
	let open = null;
	for (let index = 0; index < text.length; index++) {
		const start = from[index];
		const end = to[index];
		if (open !== null && isOneUnit(start, end) && open.to === start && open.length === open.to - open.from) {
			open.length++;
			open.to = end;
		} else if (open !== null && !isOneUnit(start, end) && open.from === start && open.to === end) open.length++;
		else {
			open = {
				at: index,
				length: 1,
				from: start,
				to: end
			};
			segments.push(open);
		}
	}
	return segments;
}
function isOneUnit(start, end) {
	return end - start === 1;
}

// src/draft/mask.ts
/** Covers template code before Markdown sees it: its stars, pipes and blanks are not the writer's. */
/** Takes a file's text and gives one of the same length: placeholders are U+FFFC throughout, MDX comments are HTML comments. */
function mask(source, path) {
	if (!source.includes("{") && !source.includes("<%")) return source;
	const masked = source.replace(MDX_COMMENT, toHtmlComment).replace(PLACEHOLDER, (found) => "\ufffc".repeat(found.length));
	return path.endsWith(".mdx") ? masked.replace(MDX_EXPRESSION, (found) => "\ufffc".repeat(found.length)) : masked;
}
const MDX_COMMENT = /\{\/\*(?:[^*]|\*(?!\/\})){0,4000}\*\/\}/g;
/** `{{ name }}`, `{{{ raw }}}`, `{% tag %}`, `<%= name %>`, `${name}`, each on one line. */
const PLACEHOLDER = /\{{2,3}[^{}\n\r]{0,300}\}{2,3}|\{%[^{}\n\r]{0,300}%\}|<%[^<>\n\r]{0,300}%>|\$\{[^{}\n\r]{0,300}\}/g;
const MDX_EXPRESSION = /\{[^{}\n\r]{0,300}\}/g;
function toHtmlComment(found) {
	return found.length < 7 ? " ".repeat(found.length) : `<!--${found.slice(4, -3).replaceAll(">", " ").replaceAll("-", " ")}-->`;
}

// src/draft/captions.ts
/**
* Takes the blocks of one container and gives, by index, the text of each caption and of each table's captions together.
* `textOf` reads a paragraph.
*/
function findCaptions(nodes, textOf) {
	const captions = /* @__PURE__ */ new Map();
	for (const [index, node] of nodes.entries()) {
		if (!isParagraph(node)) continue;
		const below = isFigure(nodes[index - 1]);
		const above = isTable(nodes[index + 1]);
		if (!below && !above) continue;
		const text = textOf(node);
		if (!isInEmphasis(node) && !LABEL$1.test(text)) continue;
		const figure = below && (!above || !captions.has(index - 1) || /^Source/i.test(text)) ? index - 1 : index + 1;
		captions.set(index, text);
		captions.set(figure, captions.has(figure) ? `${captions.get(figure)} ${text}` : text);
	}
	return captions;
}
/** How a caption begins in reports and news pages. */
const LABEL$1 = /^(?:Tables?|Figures?|Fig\.|Charts?|Graphs?|Maps?|Sources?|Notes?|Pictured|Photo|Image)\b/i;
function isParagraph(node) {
	return node?.type === "paragraph";
}
function isTable(node) {
	return node?.type === "table" || node?.type === "html" && "value" in node && /<table[\s>]/i.test(String(node.value));
}
function isFigure(node) {
	return isTable(node) || isParagraph(node) && node.children.every((child) => child.type === "image" || child.type === "imageReference");
}
function isInEmphasis(node) {
	const [only, ...others] = node.children.filter((child) => child.type !== "text" || child.value.trim() !== "");
	return others.length === 0 && (only?.type === "emphasis" || only?.type === "strong");
}

// src/draft/hidden.ts
/** Elements of HTML whose text is not read. */
/** Code, machine text and struck-out text; each stands in a passage as one U+FFFC. */
const HIDDEN = /* @__PURE__ */ new Set([
	"code",
	"del",
	"iframe",
	"kbd",
	"math",
	"noscript",
	"pre",
	"s",
	"samp",
	"script",
	"strike",
	"style",
	"svg",
	"template",
	"textarea",
	"tt",
	"var"
]);
/** Takes a tag name in lower case and says whether the text inside is not for readers, or not a statement. */
function isHidden(name) {
	return HIDDEN.has(name);
}
/** Takes the text of a `<sup>` element and gives it with raised digits, for 10<sup>9</sup> is not 109. */
function toRaised(text) {
	return text.replace(/[0-9]/g, (digit) => RAISED$1[Number(digit)]);
}
const RAISED$1 = "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079";

// src/draft/html.ts
/** Takes HTML source and gives its tokens in order, without gaps; what is no tag is text. */
function readHtml$1(html) {
	const tokens = [];
	let text = 0;
	let at = html.indexOf("<");
	while (at !== -1) {
		const token = readMarkup(html, at);
		if (token !== null) {
			if (text < at) tokens.push({
				kind: "text",
				name: "",
				start: text,
				end: at
			});
			tokens.push(token);
			text = token.end;
		}
		at = html.indexOf("<", token === null ? at + 1 : token.end);
	}
	if (text < html.length) tokens.push({
		kind: "text",
		name: "",
		start: text,
		end: html.length
	});
	return tokens;
}
/** Takes the source of one tag and gives where the value of an attribute stands in it, null if it has none. */
function findAttribute(tag, name) {
	for (const match of tag.matchAll(ATTRIBUTE)) {
		if (match[1].toLowerCase() !== name) continue;
		const value = match[2] ?? match[3] ?? match[4] ?? "";
		const end = match.index + match[0].length - (match[4] === void 0 ? 1 : 0);
		return {
			start: end - value.length,
			end
		};
	}
	return null;
}
const ATTRIBUTE = /\s([A-Za-z][\w:.-]{0,60})[ \t\r\n]{0,20}=[ \t\r\n]{0,20}(?:"([^"]{0,4000})"|'([^']{0,4000})'|([^\s"'<>]{1,400}))/g;
/** No tag that a writer types is longer; a lone `<` must not make the reader look through the whole file. */
const LONGEST_TAG = 8e3;
function readMarkup(html, start) {
	if (html.startsWith("<!--", start)) return {
		kind: "comment",
		name: "",
		start,
		end: endOfComment(html, start + 4)
	};
	const match = TAG$3.exec(html.slice(start, start + 70));
	if (match === null) return null;
	const end = endOfTag(html, start + match[0].length);
	if (end === null) return null;
	return {
		kind: match[1] === "/" ? "close" : match[2] === void 0 ? "comment" : "open",
		name: (match[2] ?? "").toLowerCase(),
		start,
		end
	};
}
/** Where browsers take a comment to end: `<!-->` and `<!--->` are whole ones, and `--!>` is an end as well. */
function endOfComment(html, from) {
	const match = matchAt(EMPTY, html, from) ?? matchAt(END$1, html, from);
	return match === null ? html.length : match.index + match[0].length;
}
function matchAt(pattern, html, from) {
	pattern.lastIndex = from;
	return pattern.exec(html);
}
const EMPTY = /-?>/y;
const END$1 = /--!?>/g;
/** Whether HTML source is one comment and nothing else that a browser would show. */
function isOneComment(html) {
	return html.startsWith("<!--") && html.endsWith("-->") && endOfComment(html, 4) === html.length;
}
/** `<p`, `</p`, `<!doctype`, `<?xml`. */
const TAG$3 = /^<(?:(\/?)([A-Za-z][\w.:-]{0,60})|[!?][A-Za-z[])/;
function endOfTag(html, from) {
	const limit = Math.min(html.length, from + LONGEST_TAG);
	let quote = "";
	for (let at = from; at < limit; at++) {
		const unit = html[at];
		if (quote !== "") {
			if (unit === quote) quote = "";
		} else if (unit === ">") return at + 1;
		else if ((unit === "\"" || unit === "'") && html[at - 1] === "=") quote = unit;
		else if (unit === "<") return null;
	}
	return null;
}

// src/draft/places.ts
/** Takes verbatim pieces and gives a function from an offset in their joined text to the offset in the source. */
function toPlaces(pieces) {
	const starts = [];
	let length = 0;
	for (const piece of pieces) {
		starts.push(length);
		length += piece.text.length;
	}
	return (offset) => {
		let low = 0;
		let high = pieces.length - 1;
		while (low < high) {
			const middle = low + high + 1 >> 1;
			if (starts[middle] <= offset) low = middle;
			else high = middle - 1;
		}
		return (pieces[low]?.from ?? 0) + offset - (starts[low] ?? 0);
	};
}

// src/draft/tree.ts
/** Takes Markdown without a byte order mark and gives its tree; text and HTML nodes carry `data.pieces`, images `data.label`. */
function toTree(source) {
	processor ??= (require_markdown ??= require("./markdown.cjs")).unified().use((require_markdown ??= require("./markdown.cjs")).remarkParse).use((require_markdown ??= require("./markdown.cjs")).remarkFrontmatter, ["yaml", "toml"]).use(readProse$1).freeze();
	return processor.parse(source);
}
/** Made when it is first needed: many drafts are read without the parser. */
let processor = null;
/** Takes a node of `toTree` and gives its source range. */
function spanOf(node) {
	return {
		start: node.position?.start.offset ?? 0,
		end: node.position?.end.offset ?? 0
	};
}
function readProse$1() {
	const data = this.data();
	data.micromarkExtensions = [
		...data.micromarkExtensions ?? [],
		(require_markdown ??= require("./markdown.cjs")).gfmFootnote(),
		(require_markdown ??= require("./markdown.cjs")).gfmStrikethrough(),
		(require_markdown ??= require("./markdown.cjs")).gfmTable()
	];
	data.fromMarkdownExtensions = [
		...data.fromMarkdownExtensions ?? [],
		(require_markdown ??= require("./markdown.cjs")).gfmFootnoteFromMarkdown(),
		(require_markdown ??= require("./markdown.cjs")).gfmStrikethroughFromMarkdown(),
		(require_markdown ??= require("./markdown.cjs")).gfmTableFromMarkdown(),
		{ afterExit: keepPieces }
	];
}
/** Tokens that add to the value of a text node. */
const TEXTUAL = /* @__PURE__ */ new Set([
	"data",
	"characterEscape",
	"characterReference",
	"lineEnding",
	"htmlFlowData",
	"htmlTextData"
]);
function keepPieces(token) {
	const parent = this.stack.at(-1);
	const owner = this.stack.at(-2);
	if (parent === void 0 || !("children" in parent)) return;
	if (token.type === "labelText" && owner?.type === "image") owner.data = {
		...owner.data,
		label: parent.children
	};
	if (!TEXTUAL.has(token.type)) return;
	const text = parent.children.at(-1);
	if (text?.type !== "text" || text.position?.end.offset !== token.end.offset) return;
	text.data ??= { pieces: [] };
	const piece = {
		text: toCharacters(token.type, this.sliceSerialize(token)),
		from: token.start.offset,
		to: token.end.offset
	};
	if (text.data.pieces) append(text.data.pieces, piece);
	if (owner?.type === "html" && text.data.pieces) owner.data = { pieces: text.data.pieces };
}
function toCharacters(type, source) {
	if (type === "lineEnding") return "\n";
	if (type === "characterEscape") return source.slice(1);
	return type === "characterReference" ? decode(source, 0)[0]?.text ?? "" : source;
}
/** Brackets that turn out to be no link come as tokens of their own: they are joined to the words beside them. */
function append(pieces, piece) {
	const last = pieces.at(-1);
	if (last !== void 0 && last.to === piece.from && isVerbatim$1(last) && isVerbatim$1(piece)) pieces[pieces.length - 1] = {
		text: last.text + piece.text,
		from: last.from,
		to: piece.to
	};
	else pieces.push(piece);
}
function isVerbatim$1(piece) {
	return piece.text !== "\n" && piece.text.length === piece.to - piece.from;
}

// src/draft/inline.ts
/** Takes phrasing content and gives what a reader sees of it; a line break within it is a piece '\n'. */
function readInline(nodes) {
	const reading = {
		pieces: [],
		images: [],
		comments: [],
		notes: [],
		hidden: null,
		raised: 0
	};
	visitAll(nodes, reading);
	if (reading.hidden !== null) reading.pieces.push({
		text: "\ufffc",
		from: reading.hidden.from,
		to: reading.hidden.to
	});
	return reading;
}
function visitAll(nodes, reading) {
	for (const node of nodes) visit(node, reading);
}
function visit(node, reading) {
	const span = spanOf(node);
	switch (node.type) {
		case "text":
			for (const piece of node.data?.pieces ?? []) add$1(piece, reading);
			return;
		case "break":
			add$1({
				text: "\n",
				from: span.start,
				to: span.end
			}, reading);
			return;
		case "emphasis":
		case "strong":
		case "linkReference":
			visitAll(node.children, reading);
			return;
		case "link":
			if (node.children.some((child) => child.type === "text" && child.data?.pieces === void 0)) addObject(span, reading);
			else visitAll(node.children, reading);
			return;
		case "image":
		case "imageReference":
			reading.images.push({
				pieces: readInline(node.data?.label ?? []).pieces,
				span
			});
			addObject(span, reading);
			return;
		case "inlineCode":
		case "delete":
			addObject(span, reading);
			return;
		case "footnoteReference":
			reading.notes.push(node.identifier);
			return;
		case "html":
			visitHtml(node, span, reading);
			return;
	}
}
function add$1(piece, reading) {
	if (reading.hidden !== null) reading.hidden.to = piece.to;
	else reading.pieces.push(reading.raised > 0 ? {
		...piece,
		text: toRaised(piece.text)
	} : piece);
}
function addObject(span, reading) {
	add$1({
		text: "\ufffc",
		from: span.start,
		to: span.end
	}, reading);
}
function visitHtml({ value, data }, span, reading) {
	const [tag, ...others] = readHtml$1(value);
	if (tag === void 0 || tag.kind === "text") return;
	if (tag.kind === "comment") {
		reading.comments.push(span);
		const place = toPlaces(data?.pieces ?? []);
		for (const { kind, start, end } of others) {
			if (kind !== "text") continue;
			for (const line of value.slice(start, end).matchAll(/[^\n]+|\n/g)) for (const piece of decode(line[0], place(start + line.index))) add$1(piece, reading);
		}
	} else if (reading.hidden !== null) trackHidden(tag.kind, tag.name, span, reading);
	else if (tag.kind === "open" && isHidden(tag.name) && !value.endsWith("/>")) reading.hidden = {
		name: tag.name,
		from: span.start,
		to: span.end,
		depth: 1
	};
	else if (tag.name === "sup") reading.raised = Math.max(0, reading.raised + (tag.kind === "open" ? 1 : -1));
	else if (tag.name === "br") add$1({
		text: "\n",
		from: span.start,
		to: span.end
	}, reading);
	else if (tag.name === "q") add$1({
		text: tag.kind === "open" ? "\u201c" : "\u201d",
		from: span.start,
		to: span.end
	}, reading);
	else if (tag.name === "img") {
		const alt = findAttribute(value, "alt");
		const place = toPlaces(data?.pieces ?? []);
		if (alt) reading.images.push({
			pieces: decode(value.slice(alt.start, alt.end), place(alt.start)),
			span
		});
		addObject(span, reading);
	}
}
function trackHidden(kind, name, span, reading) {
	const hidden = reading.hidden;
	hidden.to = span.end;
	if (name !== hidden.name) return;
	hidden.depth += kind === "open" ? 1 : -1;
	if (hidden.depth > 0) return;
	reading.hidden = null;
	addObject({
		start: hidden.from,
		end: hidden.to
	}, reading);
}

// src/draft/broken-figures.ts
/** Takes the text of a passage and gives the ranges of such figures, in order of their kinds. */
function* findBrokenFigures(text) {
	if (!FIRST_HINT.test(text) || !HINT.test(text)) return;
	for (const [kind, [hint, patterns]] of KINDS.entries()) {
		if (!hint.test(text)) continue;
		COMPILED[kind] ??= patterns.map((pattern) => new RegExp(pattern, "gu"));
		for (const pattern of COMPILED[kind]) for (const { 0: whole, index } of text.matchAll(pattern)) yield {
			start: index,
			end: index + whole.length
		};
	}
}
const RAISED = "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079";
const LOWERED = "\u2080-\u2089";
/** Numbers in one character that no reader of figures takes for digits: raised, enclosed, Roman ones, fractions. */
const OTHER_NUMBER = "\\p{No}\\p{Nl}";
const MONEY = "[\u00a3$\u20ac\u00a5]";
/** What makes a figure of digits with a point: a share or a sum. */
const UNIT = "(?=[%\u2030]| ?(?:bn|tn|m|k|million|billion|trillion)(?![\\p{L}\\p{N}]))";
/** Three digits that end a figure, and are no item of a list. */
const THOUSANDS = "\\d{3}(?![\\d\\p{L}_]|[,.]\\d)";
const NOUGHTS = "000(?![\\d\\p{L}_]|[,.]\\d)";
/** The beginning of a figure: behind a blank, an opening bracket or quotation mark, a dash or a sign of currency. */
const HEAD = "(?<![^\\s(\\[\u201c\u2018\"'\u2013\u2014\u00a3$\u20ac\u00a5])";
const START = "(?<![^\\s\u2013\u2014\u00a3$\u20ac\u00a5])";
const OPEN = "[(\\[{\"\u201c\u2018]";
const CLOSE = "[)\\]}\"\u201d\u2019]";
/** What the next pattern cannot match without: most passages have none of it, and this one minds no properties of characters. */
const FIRST_HINT = /\d|[^\0-\x7f\u00a3\u2013\u2014\u2018\u2019\u201c\u201d\u2026\uFFFC]|[.,]\uFFFC|o\//;
/** None of the patterns below can match without one of these; it has no range that ordinary prose is made of. */
const HINT = /[^\P{N}0-9]|\d[^\s\p{L}\d.,%'\u2019+\u2013\u2014/:\u00a3$\u20ac\u00a5-]|[^\s\p{L}\d.,'\u2019+\u2013\u2014/:\u00a3$\u20ac\u00a5-]\d|(?:^|[^\d.])[.,]\d|\d[.,]{2}|[\d.,][^\0-\u024F\u2013\u2014\u2018\u2019\u201c\u201d\u2026]|[^\d],000|, 000|[\u0431\u0417\u0437]0|\d ?\u2105|[\u00b0o]\//u;
/** Each kind of figure in pieces, with what none of its patterns can match without: most texts have need of none. */
const KINDS = [
	[/[\d.,\u00a3$\u20ac\u00a5]\uFFFC|\uFFFC,\d/, [
		`${HEAD}\\d{1,3}\uFFFC,${THOUSANDS}`,
		`${HEAD}\uFFFC,${THOUSANDS}`,
		`${HEAD}[1-9]\\d{0,2},\uFFFC(?= \\p{Ll})`,
		`(?<![\\p{L}\\d_.,\uFFFC])\\d[\\d.,]{0,12}\uFFFC(?:\\d|[.,]\\d)[\\d.,]{0,12}`,
		`${MONEY}[\\d.,]{0,12}\uFFFC(?:[.,]?\\d[\\d.,]{0,12}|(?=(?:bn|tn|m|k)(?![\\p{L}\\p{N}])))`,
		`(?<![\\p{L}\\d_])\\d{1,12}[.,]?\\d{0,12}\uFFFC(?=[%\u2030])`
	]],
	[/[^\P{N}0-9]|[\u2183\u2184]/u, [
		`(?<![\\p{L}${OTHER_NUMBER}])[${OTHER_NUMBER}]{1,3},(?:${THOUSANDS}|(?=[^\\s\\d]{3}(?![${OTHER_NUMBER}]))[${OTHER_NUMBER}]{3})`,
		`${HEAD}[\\u2160-\\u2188]{1,5} (?=(?:hundred|thousand|million|billion)(?!\\p{L}))`,
		`${HEAD}\\d{1,3},?(?:\u2070[${RAISED}]{2}|\u2080[${LOWERED}]{2})(?![\\d${RAISED}${LOWERED}])`,
		`${HEAD}\\d{1,3}[${RAISED}${LOWERED}]{1,3}0{2,6}(?![\\d\\p{L}])`,
		`${HEAD}\\d{1,3}\u2070\u2070?\\d{1,6}(?![\\d\\p{L}])`,
		`${HEAD}(?:[${RAISED}]{4,12}|[${LOWERED}]{3,12})(?= \\p{L})`,
		`\\d{1,12}[.\u00b7][${RAISED}${LOWERED}]{1,6}${UNIT}`,
		`${HEAD}[${RAISED}${LOWERED}]{1,12}[.\u00b7][\\d${RAISED}${LOWERED}]{1,6}(?![\\d${RAISED}${LOWERED}.])`,
		`${MONEY}[${RAISED}${LOWERED}]{1,12}(?:[.,\u00b7]\\d[\\d.,]{0,12}|${UNIT})`,
		`(?<![\\p{L}${OTHER_NUMBER}])[\\u2460-\\u2473\\u24F5-\\u24FE\\u2776-\\u2793][\\u24EA\\u24FF]{1,12}(?![${OTHER_NUMBER}])`
	]],
	[/\d[)\]}"\u201d\u2019][.,]?\d|\d,?[([{"\u201c\u2018][,\d]/, [
		`${HEAD}${OPEN}[1-9]\\d{0,2}${CLOSE}(?:,${THOUSANDS}|${NOUGHTS})`,
		`${MONEY}${OPEN}\\d{1,12}${CLOSE}[.,]?\\d{1,12}`,
		`${HEAD}${OPEN}\\d{1,3}${CLOSE}\\.\\d{1,6}${UNIT}`,
		`${HEAD}\\d{1,3}(?:,${OPEN}0\\d\\d${CLOSE}|${OPEN},\\d{3}${CLOSE}|[[{(]000[\\]})])(?![ -]?\\d)`,
		`${HEAD}\\d{1,3}[[{]\\d{1,3}[\\]}]0{1,3}(?![\\d\\p{L}])`
	]],
	[/\\/, [`${HEAD}\\\\(?:\\d{1,3},${THOUSANDS}|\\d{1,12}\\.\\d{1,6}${UNIT}|[1-9]\\d{1,12}${UNIT}|[1-9]\\d{1,12}(?= \\p{Ll}))`, `${HEAD}\\d{1,3},?\\\\${NOUGHTS}`]],
	[/000/, [
		`${START}[^\\s\\p{L}\\d\u00a3$\u20ac\u00a5]{0,3}[1-9]\\d{0,2}(?=[^\\s\\d,.]{0,11}[^\\s\\d\\p{L},.])[^\\s\\d,.]{1,12},${NOUGHTS}`,
		`${START}[^\\s\\p{L}\\d\u00a3$\u20ac\u00a5]{0,3}[1-9]\\d{0,2},[^\\s\\p{L}\\d,.\u00a3$\u20ac\u00a5'"\u2019\u201d\u2013\u2014-]{1,3}${NOUGHTS}`,
		`${HEAD}[1-9]\\d{0,2}(?:[^\\s\\p{L}\\p{M}${OTHER_NUMBER}\\d.,\u066B\u066C\uFF0C\uFF0E\u00b7\u2219\u22c5'\u2019+\u2013\u2014/:()\u00a3$\u20ac\u00a5-]{1,2}|[.,]{2,3})${NOUGHTS}`
	]],
	[/[\\|^*~_],\d{3}|[_.]\d{1,3},\d{3}/, [
		`${HEAD}[|^*~_]{1,2}\\d{1,3}[|^*~_]{1,2},${THOUSANDS}`,
		`${HEAD}[1-9]\\d{0,2}[\\\\|^*~_],${THOUSANDS}`,
		`${HEAD}[_.][1-9]\\d{0,2},${THOUSANDS}`
	]],
	[/\d(?:[\u2219\u2022\u22c5\u3002\ua78f;\u060c\u066b\u3001\u00b4`]| \.)\d/, [`${HEAD}\\d{1,12}(?:[\u2219\u2022\u22c5\u3002\ua78f;\u060c\u066b\u3001\u00b4\`]| \\.)\\d{1,6}${UNIT}`]],
	[/~~/, [`${HEAD}\\d{1,12}(?:~~[.,]?\\d[\\d.,]{0,12}){1,4}`]],
	[/[\u0431\u0417\u0437lISBZ],?000|[\u{1D400}-\u{1D7CB}\uff2f\uff4f]|[\u{1F101}-\u{1F10A}]|\u20E3/u, [
		`${HEAD}(?:[\u0431\u0417\u0437],?|[lISBZ],)${NOUGHTS}`,
		`${HEAD}\\d{1,3},[\\u{1D400}-\\u{1D7CB}\uff2f\uff4f]{3}(?!\\p{L})`,
		`[\\u{1F101}-\\u{1F10A}][\\d\\u{1F101}-\\u{1F10A}]{1,12}`,
		`[1-9]\\u20E3(?:\\d\\u20E3){0,9}(?:0\\u20E3){2}`
	]],
	[/[\u2070\u00b0o][/\u2044]|[\u2105\u2052]/, [`\\d[\\d.,]{0,12} ?(?:[\u2070\u00b0][/\u2044](?:[\u2080\u00b0o]|0(?!\\d))|o/o(?![\\p{L}/])|[\u2105\u2052])`]],
	[/ ,\d{3}|, 000/, [`(?<!\\d[ ,]{0,2})${HEAD}[1-9]\\d{0,2}(?: ,(?! ?\\d{3},)|, (?=000))${THOUSANDS}(?!, \\d)`]]
];
/** The patterns of each kind, once a text had need of them. */
const COMPILED = [];

// src/draft/look-alikes.ts
/** Letters of other scripts that look like Latin ones in the fonts that people read in, after the confusables of Unicode's UTS 39; only those that nobody can tell apart. */
const PAIRS = "\u0430a \u0435e \u043eo \u0440p \u0441c \u0443y \u0445x \u0455s \u0456i \u0458j \u0501d \u04bbh \u051bq \u051dw \u04cfl \u0475v \u0410A \u0412B \u0415E \u041aK \u041cM \u041dH \u041eO \u0420P \u0421C \u0422T \u0423Y \u0425X \u0405S \u0406I \u0408J \u050cG \u04aeY \u051aQ \u051cW \u04c0I \u03bfo \u03f2c \u03f3j \u0391A \u0392B \u0395E \u0396Z \u0397H \u0399I \u039aK \u039cM \u039dN \u039fO \u03a1P \u03a4T \u03a5Y \u03a7X \u03f9C \u0585o \u0578n \u057du \u0570h \u053cL \u054dU \u0555O \u054fS";
/** The Latin letter that a letter of another script looks like. */
const LATIN = new Map(PAIRS.split(" ").map((pair) => [pair[0], pair.slice(1)]));
/** The digit that a letter looks like, inside a figure. */
const DIGIT = new Map([...[
	"O",
	"o",
	"\u041e",
	"\u043e",
	"\u039f",
	"\u03bf"
].map((letter) => [letter, "0"]), ...[
	"l",
	"I",
	"\u0406",
	"\u04c0",
	"\u04cf",
	"\u0399"
].map((letter) => [letter, "1"])]);
/** What an enclosed, mathematical or segmented digit stands for; null for any other character. In: one code point. */
function plainDigit(character) {
	const code = character.codePointAt(0) ?? 0;
	const row = ENCLOSED.find(([first, last]) => code >= first && code <= last);
	if (row !== void 0) return String(code - row[0] + row[2]);
	const plain = character.normalize("NFKC").replace(/[().,]/g, "");
	return plain !== character && /^\d{1,2}$/.test(plain) ? plain : null;
}
/** Digits in discs and double circles that Unicode does not take apart: the first, the last, and what the first stands for. */
const ENCLOSED = [
	[
		9451,
		9460,
		11
	],
	[
		9461,
		9470,
		1
	],
	[
		9471,
		9471,
		0
	],
	[
		10102,
		10111,
		1
	],
	[
		10112,
		10121,
		1
	],
	[
		10122,
		10131,
		1
	]
];

// src/draft/segments.ts
/** Takes a range of a passage's text and gives the source characters that it stands for, whole entities and escapes included. */
function toSource(passage, range) {
	const { segments, span } = passage;
	const first = segments[firstEndingAfter(segments, range.start, (segment) => segment.at + segment.length)];
	if (first === void 0) {
		const end = segments.at(-1)?.to ?? span.end;
		return {
			start: end,
			end
		};
	}
	const start = first.from + (isVerbatim(first) ? range.start - first.at : 0);
	if (range.end <= range.start) return {
		start,
		end: start
	};
	const last = segments[firstEndingAfter(segments, range.end - 1, (segment) => segment.at + segment.length)] ?? segments.at(-1);
	return {
		start,
		end: isVerbatim(last) ? Math.min(last.to, last.from + range.end - last.at) : last.to
	};
}
/** Takes an offset in the file and gives the offset in the passage's text of the first character that stands there or after it. */
function atSource(passage, offset) {
	const { segments, text } = passage;
	const segment = segments[firstEndingAfter(segments, offset, (each) => each.to)];
	if (segment === void 0) return text.length;
	return segment.at + (isVerbatim(segment) ? Math.max(0, offset - segment.from) : 0);
}
function isVerbatim(segment) {
	return segment.length === segment.to - segment.from;
}
function firstEndingAfter(segments, offset, endOf) {
	let low = 0;
	let high = segments.length;
	while (low < high) {
		const middle = low + high >> 1;
		if (endOf(segments[middle]) > offset) high = middle;
		else low = middle + 1;
	}
	return low;
}

// src/draft/disguises.ts
/** Takes a passage and the invisible characters that were left out of it; gives its disguises in source order, one a word. */
function findDisguises(prose, unseen) {
	const pieces = broken(prose);
	const isPlain = unseen.length === 0 && PLAIN.test(prose.text) && !FALSE_DIGIT_HINT.test(prose.text);
	if (isPlain && pieces.length === 0) return [];
	const found = isPlain ? pieces : [
		...turned(prose, unseen),
		...invisible(prose, unseen),
		...alike(prose),
		...covered(prose),
		...pieces
	];
	found.sort((one, other) => one.span.start - other.span.start || other.span.end - one.span.end);
	let end = -1;
	return found.filter(({ span }) => {
		const isFree = span.start >= end;
		if (isFree) end = span.end;
		return isFree;
	});
}
/** The text of a passage with what look-alikes stand for in their place, so that a disguised figure is still held against its claim; as long as before. */
function withoutLookAlikes(prose, disguises) {
	let { text } = prose;
	for (const { span, text: written, plain } of disguises) {
		const at = atSource(prose, span.start);
		if (plain?.length === written.length && text.startsWith(written, at)) text = text.slice(0, at) + plain + text.slice(at + written.length);
	}
	return text;
}
/** ASCII, Latin letters with accents, the punctuation of English. */
const PLAIN = /^[\x20-\x7e\u00a0-\u024f\u2010-\u2015\u2018\u2019\u201c-\u201e\u2026\u2032\u2033\u20ac\u2212\ufffc]*$/;
const OVERRIDE = /[\u202D\u202E]/;
const RIGHT_TO_LEFT = /[\u202B\u2067]/;
const END = /[\u202C\u2069]/;
const RIGHT_TO_LEFT_LETTER = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;
/** An override turns any text; an embedding only is at home around letters that run the other way. */
function* turned(prose, unseen) {
	for (const [index, { character, span }] of unseen.entries()) {
		const isOverride = OVERRIDE.test(character);
		if (!isOverride && !RIGHT_TO_LEFT.test(character)) continue;
		const end = unseen.slice(index + 1, index + 50).find((other) => END.test(other.character));
		const range = {
			start: atSource(prose, span.start),
			end: end === void 0 ? prose.text.length : atSource(prose, end.span.start)
		};
		const text = prose.text.slice(range.start, range.end);
		if (!/[\p{L}\p{N}]/u.test(text) || !isOverride && RIGHT_TO_LEFT_LETTER.test(text)) continue;
		yield {
			kind: "turned",
			span: {
				start: span.start,
				end: end?.span.end ?? toSource(prose, range).end
			},
			text,
			character,
			plain: null,
			inFigure: true
		};
	}
}
/** At home between letters: a soft hyphen, and the joiner that keeps two letters apart. */
const IN_WORDS = /[\u00AD\u200C]/;
/** Keeps a figure and its unit on one line. */
const TIE = "\u2060";
const INK = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Nd}]/u;
const TAG$2 = /^\uDB40[\uDC00-\uDC7F]$/;
function* invisible(prose, unseen) {
	const { text } = prose;
	for (const { character, span } of unseen) {
		if (OVERRIDE.test(character) || RIGHT_TO_LEFT.test(character) || END.test(character)) continue;
		const at = atSource(prose, span.start);
		const [before, after] = [text.slice(0, at).trimEnd().at(-1) ?? "", text.slice(at).trimStart()[0] ?? ""];
		const inFigure = /[\p{Nd}.,\u00a3$\u20ac]/u.test(before) && /[\p{Nd}.,]/u.test(after) && /\p{Nd}/u.test(before + after);
		const isTouching = text[at - 1] !== " " && text[at] !== " ";
		const hides = TAG$2.test(character) ? !isFlag(text, at) : INK.test(before) && INK.test(after) && (isTouching || isInkless(character)) && !IN_WORDS.test(character) && !(character === TIE && /\p{Nd}/u.test(before + after));
		if (!inFigure && !hides) continue;
		if (inFigure && !isTouching && !isInkless(character)) continue;
		const range = wordAround(text, at, isInkless(character));
		const word = text.slice(range.start, range.end);
		const outer = toSource(prose, range);
		yield {
			kind: "unseen",
			span: {
				start: Math.min(outer.start, span.start),
				end: Math.max(outer.end, span.end)
			},
			text: word,
			character,
			plain: isInkless(character) ? null : word,
			inFigure: inFigure || /\p{Nd}/u.test(word)
		};
	}
}
function isInkless(character) {
	return /[\u115F\u1160\u2800\u3164\uFFA0]/.test(character);
}
/** Tags behind a black flag make the flag of a country. */
function isFlag(text, at) {
	return text.slice(Math.max(0, at - 2), at) === "\ud83c\udff4";
}
function wordAround(text, at, overBlank) {
	const inWord = /[\p{L}\p{M}\p{N}.,'\u2019\u00a3$\u20ac%-]/u;
	let start = at;
	let end = at;
	if (overBlank && text[start - 1] === " ") start--;
	if (overBlank && text[end] === " ") end++;
	while (at - start < LONGEST && inWord.test(text[start - 1] ?? "")) start--;
	while (end - at < LONGEST && inWord.test(text[end] ?? "")) end++;
	return {
		start,
		end
	};
}
const LONGEST = 60;
const OTHER_LETTER = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]/u;
const LATIN_LETTER = /\p{Script=Latin}/u;
function* alike(prose) {
	const { text } = prose;
	if (OTHER_LETTER.test(text)) yield* otherLetters(prose);
	for (const match of FALSE_DIGIT_HINT.test(text) ? text.matchAll(FALSE_DIGIT) : []) {
		const [whole, sign, figure] = match;
		const letter = [...figure].find((each) => DIGIT.has(each));
		if (letter !== void 0 && isFalseFigure(sign, figure)) yield toDisguise(prose, "alike", match, letter, [...whole].map((each) => DIGIT.get(each) ?? each).join(""), true);
	}
	if (PLAIN.test(text)) return;
	for (const match of text.matchAll(ODD_DIGITS)) yield toDisguise(prose, "alike", match, [...match[0]].find((character) => plainDigit(character) !== null), [...match[0]].map((character) => plainDigit(character) ?? character).join(""), true);
	for (const match of text.matchAll(MIXED_DIGITS)) {
		const odd = [...match[0]].find((digit) => /(?!\d)\p{Nd}/u.test(digit));
		if (odd !== void 0 && /\d/.test(match[0])) yield toDisguise(prose, "alike", match, odd, null, true);
	}
	for (const match of text.matchAll(KEY_CAPS)) {
		const plain = match[0].replaceAll(KEY_CAP, "");
		if (plain !== match[0] && /^\D|\.\d|,\d{3}/.test(plain)) yield toDisguise(prose, "alike", match, KEY_CAP, plain, true);
	}
	for (const match of text.matchAll(FALSE_POINT)) yield toDisguise(prose, "alike", match, match[1], null, true);
}
function toDisguise(prose, kind, match, character, plain, inFigure) {
	const start = match.index ?? 0;
	return {
		kind,
		span: toSource(prose, {
			start,
			end: start + match[0].length
		}),
		text: match[0],
		character,
		plain,
		inFigure
	};
}
/** A word that mixes scripts, or that is made of look-alikes alone where nothing else is written in their script. */
function* otherLetters(prose) {
	const { text } = prose;
	const isAtHome = [...text.matchAll(/[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]/gu)].some(([letter]) => !LATIN.has(letter));
	for (const match of text.matchAll(/[\p{L}\p{M}]{1,60}/gu)) {
		const word = match[0];
		const others = [...word].filter((letter) => OTHER_LETTER.test(letter));
		if (others.length === 0) continue;
		const alikes = others.filter((letter) => LATIN.has(letter));
		const afterDigit = /\d[.,]?$/.test([text[match.index - 2], text[match.index - 1]].join(""));
		const isMixed = LATIN_LETTER.test(word) && (alikes.length > 0 || afterDigit && /\p{Script=Cyrillic}/u.test(word));
		const isWhole = !isAtHome && (word.length > 1 || afterDigit) && LATIN_LETTER.test(text);
		if (!isMixed && !isWhole) continue;
		const plain = alikes.length === others.length ? [...word].map((letter) => LATIN.get(letter) ?? letter).join("") : null;
		yield toDisguise(prose, "alike", match, alikes[0] ?? others[0], plain, afterDigit);
	}
}
/** Groups: the sign of a currency, digits with letters among them. */
const FALSE_DIGIT = /(?<![\p{L}\p{N}_])([\u00a3$\u20ac\u00a5]?)([\dOolI\u041e\u043e\u0406\u04c0\u04cf\u039f\u03bf\u0399]{1,12}(?:[.,][\dOolI\u041e\u043e\u0406\u04c0\u04cf\u039f\u03bf\u0399]{1,12}){0,4})(?=(?:bn|tn|[mk])?(?![\p{L}\p{N}_]))/gu;
const FALSE_DIGIT_HINT = /[\d\u00a3$\u20ac\u00a5.,][OolI\u041e\u043e\u0406\u04c0\u04cf\u039f\u03bf\u0399]|[OolI\u041e\u043e\u0406\u04c0\u04cf\u039f\u03bf\u0399][\d.,]/;
/** "\u00a31.Obn", "5,OOO" and "2O25", but not "O2", "5l", "I.O" or "H2O". */
function isFalseFigure(sign, figure) {
	if (!/\d/.test(figure)) return false;
	if (/^0[oO][0-7]{1,12}$/.test(figure)) return false;
	if (sign !== "") return true;
	return /^\p{L}{0,2}\d[^,.]{0,2},[^,.]{3}(?:$|[,.])/u.test(figure) || /\d\p{L}{1,3}\d/u.test(figure) || /^(?:\d{1,3}\.\p{L}{1,2}\d{0,2}|\p{L}\.\d{1,3})$/u.test(figure);
}
/**
* Mathematical and segmented digits wherever they stand; enclosed ones beside a sign of currency, a digit or the point behind one: at the
* head of an item, or behind a word as a note, a number in a circle is at home.
*/
const ODD_DIGITS = /[\u00a3$\u20ac\u00a5]?(?:\d[\d.,]{0,11})?(?:[\u{1D7CE}-\u{1D7FF}\u{1FBF0}-\u{1FBF9}]|(?<=[\u00a3$\u20ac\u00a5\d]|\d[.,])[\u2460-\u249B\u24EA-\u24FF\u2776-\u2793]|[\u2460-\u249B\u24EA-\u24FF\u2776-\u2793](?=[.,]?\d))[\d.,\u{1D7CE}-\u{1D7FF}\u{1FBF0}-\u{1FBF9}\u2460-\u249B\u24EA-\u24FF\u2776-\u2793]{0,20}/gu;
const MIXED_DIGITS = /\p{Nd}[\p{Nd}.,]{0,30}\p{Nd}/gu;
/** Quotation marks, leaders, accents and the stops of other scripts that pass for a comma or a point. */
const FALSE_POINT = /\d{1,12}([\u02CC\u02D9\u060D\u06D4\u0701\u0702\u201A\u2024\u2E32\u2E34\u2E41\uA4F8\uA4F9\uA60E\uFE10\uFE12\uFE50\uFE52\u{10A50}])\d{1,12}/gu;
const KEY_CAP = "\u20e3";
/** Figures that may have key caps of emoji in them. */
const KEY_CAPS = /[\u00a3$\u20ac\u00a5]?\d\u20E3?(?:[.,]?\d\u20E3?){0,20}/gu;
/** Bars through a character, and any mark on a digit but the key cap of emoji. */
function* covered(prose) {
	if (PLAIN.test(prose.text) || !/\p{M}/u.test(prose.text)) return;
	for (const match of prose.text.matchAll(COVERED)) {
		const character = [...match[0]].find((each) => /\p{M}/u.test(each) && each !== "\u20e3");
		if (character === void 0) continue;
		yield toDisguise(prose, "covered", match, character, match[0].replace(/\p{M}/gu, ""), /\p{Nd}/u.test(match[0]));
	}
}
const COVERED = /[\u00a3$\u20ac\u00a5]?[\p{L}\p{N}.,]{0,40}(?:\p{Nd}\p{M}|[\p{L}\p{N}.,\u00a3$\u20ac%][\u0335-\u0338\u20D2\u20D3\u20D8-\u20DA\u20E5\u20E6])[\p{L}\p{N}\p{M}.,%]{0,60}/gu;
function broken(prose) {
	return Array.from(findBrokenFigures(prose.text), ({ start, end }) => {
		const written = prose.text.slice(start, end);
		const text = written.replaceAll("\ufffc", "\u2026");
		const character = /[^\d.,\u00a3$\u20ac\u00a5 ]/u.exec(written)?.[0] ?? " ";
		return {
			kind: "broken",
			span: toSource(prose, {
				start,
				end
			}),
			text,
			character,
			plain: null,
			inFigure: true
		};
	});
}

// src/draft/place.ts
/** Keeps what a block holds beside its text: images, comments, footnote marks. */
function note(inline, host, place, reading) {
	for (const image of inline.images) emit(image.pieces, image.span, {
		...place,
		kind: "alt"
	}, reading);
	for (const span of inline.comments) reading.comments.push({
		span,
		host
	});
	for (const identifier of inline.notes) if (!reading.referred.has(identifier)) reading.referred.set(identifier, place.trail);
}
/** Adds a passage if the pieces hold a letter or digit, and gives their text. */
function emit(pieces, span, { kind, trail, lead, quoted, block }, reading, more = {}) {
	const { text: written, segments, unseen } = compose(pieces);
	const disguises = /[\p{L}\p{N}]/u.test(written) ? findDisguises({
		text: written,
		segments,
		span
	}, unseen) : [];
	const text = withoutLookAlikes({
		text: written,
		segments
	}, disguises);
	if (/[\p{L}\p{N}]/u.test(text)) {
		const titles = trail.map((title) => title.text).filter((title) => title !== "");
		const found = disguises.length === 0 ? {} : { disguises };
		reading.passages.push({
			kind,
			text,
			segments,
			span,
			block: block ?? span,
			trail: titles,
			lead,
			quoted,
			...more,
			...found
		});
	}
	return text;
}
/** Takes pieces and gives the range from the first to the last that is more than white space. */
function rangeOf(pieces) {
	const shown = pieces.filter((piece) => /\S/.test(piece.text));
	return {
		start: shown[0]?.from ?? pieces[0]?.from ?? 0,
		end: shown.at(-1)?.to ?? pieces[0]?.from ?? 0
	};
}

// src/draft/tables.ts
/** Takes a grid and a place in it and gives what the headers on both sides say. */
function toCell(grid, row, column) {
	const { table, rows, headRows, caption } = grid;
	const heads = rows.slice(0, Math.min(row, headRows)).map((each) => each[column] ?? "");
	return {
		table,
		row,
		column,
		header: row < headRows || column === 0 && headsItsRow(rows[row]),
		rowHeader: row < headRows || column === 0 ? "" : rows[row][0],
		columnHeader: heads.filter((text, index) => text !== "" && text !== heads[index - 1]).join(" "),
		corner: headRows === 0 ? "" : rows[0]?.[0] ?? "",
		caption
	};
}
function headsItsRow([first, ...others]) {
	return others.length > 0 && (!/\d/.test(first ?? "") || others.some((text) => /\d/.test(text)));
}
/** Takes the rows of a table whose source marks no header and says whether the first one reads like one. */
function looksLikeHeader(rows) {
	const [first, ...others] = rows;
	return first !== void 0 && others.length > 0 && !first.some((text) => /\d/.test(text)) && others.some((row) => row.some((text) => /\d/.test(text)));
}

// src/draft/cells.ts
/** Takes a Markdown table and the text of its caption and adds a passage for each cell. */
function readTable$1(node, caption, place, reading) {
	const inlines = node.children.map((row) => row.children.map((cell) => readInline(cell.children)));
	const rows = inlines.map((row) => row.map((cell) => compose(cell.pieces).text));
	const grid = {
		table: reading.tables++,
		rows,
		headRows: 1,
		caption
	};
	for (const [row, cells] of inlines.entries()) {
		const line = node.children[row];
		for (const [column, { pieces, ...rest }] of cells.entries()) {
			const at = {
				...place,
				kind: "cell"
			};
			note(rest, spanOf(line), at, reading);
			emit(pieces, spanOf(line.children[column]), at, reading, { cell: toCell(grid, row, column) });
		}
	}
}
/** Takes an HTML table and the caption around it and adds a passage for each cell. */
function readHtmlTable(part, around, place, reading) {
	const caption = [emit(part.caption, rangeOf(part.caption), {
		...place,
		kind: "caption"
	}, reading), around].filter((text) => text !== "").join(" ");
	const { rows, owners } = toGrid(part);
	const marked = part.rows.findIndex((row) => row.length > 0 && !row.every((cell) => cell.header));
	const headRows = marked === -1 ? 1 : marked === 0 && looksLikeHeader(rows) ? 1 : marked;
	const grid = {
		table: reading.tables++,
		rows,
		headRows,
		caption
	};
	for (const [cell, { row, column }] of owners) emit(cell.pieces, rangeOf(cell.pieces), {
		...place,
		kind: "cell"
	}, reading, { cell: toCell(grid, row, column) });
}
/** Lays cells out as a browser does: each takes the next free place of its row and all places that it is merged over. */
function toGrid(part) {
	const rows = part.rows.map(() => []);
	const owners = /* @__PURE__ */ new Map();
	for (const [row, cells] of part.rows.entries()) {
		let column = 0;
		for (const cell of cells) {
			while (rows[row][column] !== void 0) column++;
			owners.set(cell, {
				row,
				column
			});
			const { text } = compose(cell.pieces);
			for (let down = row; down < Math.min(rows.length, row + cell.rows); down++) for (let across = column; across < column + cell.columns; across++) rows[down][across] = text;
			column += cell.columns;
		}
	}
	return {
		rows: rows.map((row) => Array.from(row, (text) => text ?? "")),
		owners
	};
}

// src/draft/definitions.ts
/** Takes the pieces of a paragraph and gives terms and definitions apart, or the one part of a paragraph that defines nothing. */
function splitDefinition(pieces) {
	const lines = toLines$1(pieces);
	if (!lines.some(isDefinition$1)) return pieces.length === 0 ? [] : [{
		pieces,
		isDefinition: false
	}];
	const parts = [];
	for (const [index, line] of lines.entries()) {
		const isTerm = isDefinition$1(lines[index + 1] ?? []) && line[0]?.from === lines[index - 1]?.at(-1)?.to;
		if (index === 0 || isTerm || isDefinition$1(line)) parts.push({
			pieces: isDefinition$1(line) ? withoutMark(line) : [...line],
			isDefinition: isDefinition$1(line)
		});
		else parts.at(-1).pieces.push(...line);
	}
	return parts.filter((part) => part.pieces.length > 0);
}
/** Takes the pieces of a paragraph and leaves out a task list's box or a callout's name at its beginning. */
function trimMarks(pieces) {
	const [first, ...others] = pieces;
	const mark = first === void 0 ? null : /^\[(?:[ xX]|![A-Za-z]{1,20})\](?=\s|$)/.exec(first.text);
	return mark === null ? pieces : [cut$1(first, mark[0].length), ...others];
}
function toLines$1(pieces) {
	const lines = [[]];
	for (const piece of pieces) {
		lines.at(-1).push(piece);
		if (piece.text === "\n") lines.push([]);
	}
	return lines;
}
function isDefinition$1(line) {
	return /^:[ \t]/.test(line[0]?.text ?? "");
}
function withoutMark([first, ...others]) {
	return [cut$1(first, 2), ...others];
}
function cut$1(piece, length) {
	return {
		text: piece.text.slice(length),
		from: piece.from + length,
		to: piece.to
	};
}

// src/draft/html-parts.ts
/** Takes the pieces of HTML source and gives its readable parts in order, and where its comments stand. */
function readHtmlParts(source) {
	const html = source.map((piece) => piece.text).join("");
	const reader = {
		html,
		place: toPlaces(source),
		parts: [],
		comments: [],
		open: [],
		pieces: [],
		table: null,
		hidden: null
	};
	for (const token of readHtml$1(html)) if (token.kind === "comment") reader.comments.push(toSpan(token, reader));
	else if (reader.hidden !== null) skip(token, reader);
	else if (token.kind === "text") addText(token, reader);
	else if (token.kind === "open") open(token, reader);
	else close(token, reader);
	flush(reader);
	closeTable(reader);
	return reader;
}
/** Elements that end a paragraph. */
const BLOCKS$1 = new Set("address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol option p section select summary table tbody td tfoot th thead title tr ul caption".split(" "));
/** Elements that decide what the text inside is. */
const TELLING = new Set("blockquote caption dd figcaption h1 h2 h3 h4 h5 h6 li sup".split(" "));
function open(token, reader) {
	const { name } = token;
	const tag = reader.html.slice(token.start, token.end);
	if (BLOCKS$1.has(name)) flush(reader);
	if (isHidden(name)) {
		if (!tag.endsWith("/>")) reader.hidden = {
			name,
			start: token.start,
			depth: 1
		};
	} else if (name === "img") addImage(token, tag, reader);
	else if (name === "br" || name === "q") add({
		text: name === "br" ? "\n" : "\u201c",
		...toRange(token, reader)
	}, reader);
	else if (TELLING.has(name)) {
		if (name === "li") closeTelling("li", reader);
		reader.open.push(name);
	} else if (name === "table") {
		if (reader.table) reader.table.depth++;
		else reader.table = {
			rows: [],
			cell: null,
			inHead: false,
			depth: 1,
			caption: []
		};
	} else if (reader.table?.depth === 1) openInTable(name, tag, reader.table);
}
function close(token, reader) {
	const { name } = token;
	if (BLOCKS$1.has(name)) flush(reader);
	if (name === "q") add({
		text: "\u201d",
		...toRange(token, reader)
	}, reader);
	if (TELLING.has(name)) closeTelling(name, reader);
	const { table } = reader;
	if (!table) return;
	if (name === "table" && --table.depth === 0) closeTable(reader);
	else if (table.depth === 1 && (name === "td" || name === "th" || name === "tr")) table.cell = null;
	else if (table.depth === 1 && name === "thead") table.inHead = false;
}
function closeTelling(name, reader) {
	const index = reader.open.lastIndexOf(name);
	if (index !== -1) reader.open.length = index;
}
function openInTable(name, tag, table) {
	if (name === "thead") table.inHead = true;
	if (name === "tbody") table.inHead = false;
	if (name === "tr") table.rows.push([]);
	if (name !== "td" && name !== "th") return;
	table.cell = {
		pieces: [],
		header: name === "th" || table.inHead,
		columns: spanned(tag, "colspan"),
		rows: spanned(tag, "rowspan")
	};
	const row = table.rows.at(-1);
	if (row) row.push(table.cell);
	else table.rows.push([table.cell]);
}
/** Browsers allow 1,000 columns; no table that people read merges more than this. */
const WIDEST_MERGE = 50;
function spanned(tag, attribute) {
	const value = findAttribute(tag, attribute);
	const count = value === null ? 1 : Number(tag.slice(value.start, value.end));
	return Number.isInteger(count) && count > 0 ? Math.min(count, WIDEST_MERGE) : 1;
}
function closeTable(reader) {
	const { table } = reader;
	if (!table) return;
	reader.table = null;
	reader.parts.push({
		kind: "table",
		rows: table.rows,
		caption: table.caption
	});
}
function skip(token, reader) {
	const hidden = reader.hidden;
	if (token.name !== hidden.name) return;
	hidden.depth += token.kind === "open" ? 1 : -1;
	if (hidden.depth > 0) return;
	reader.hidden = null;
	add({
		text: "\ufffc",
		...toRange({
			start: hidden.start,
			end: token.end
		}, reader)
	}, reader);
}
function addImage(token, tag, reader) {
	const alt = findAttribute(tag, "alt");
	if (alt && alt.end > alt.start) {
		const pieces = toPieces(token.start + alt.start, token.start + alt.end, reader);
		reader.parts.push({
			kind: "text",
			role: "alt",
			depth: 0,
			quoted: quotedDepth(reader),
			pieces
		});
	}
	add({
		text: "\ufffc",
		...toRange(token, reader)
	}, reader);
}
function addText(token, reader) {
	const isRaised = reader.open.includes("sup");
	for (const piece of toPieces(token.start, token.end, reader)) add(isRaised ? {
		...piece,
		text: toRaised(piece.text)
	} : piece, reader);
}
function add(piece, reader) {
	const { table } = reader;
	if (table === null) reader.pieces.push(piece);
	else if (table.cell !== null) table.cell.pieces.push(piece);
	else if (reader.open.includes("caption")) table.caption.push(piece);
}
function flush(reader) {
	const { table } = reader;
	if (table?.cell) {
		const end = table.cell.pieces.at(-1)?.to;
		if (end !== void 0) table.cell.pieces.push({
			text: "\n",
			from: end,
			to: end
		});
	}
	if (reader.pieces.length === 0) return;
	const heading = reader.open.findLast((name) => /^h[1-6]$/.test(name));
	reader.parts.push({
		kind: "text",
		role: heading ? "heading" : roleOf(reader),
		depth: heading ? Number(heading[1]) : 0,
		quoted: quotedDepth(reader),
		pieces: reader.pieces
	});
	reader.pieces = [];
}
function roleOf(reader) {
	const name = reader.open.findLast((each) => each !== "blockquote" && each !== "sup");
	if (name === "figcaption" || name === "caption") return "caption";
	return name === "li" || name === "dd" ? "item" : "paragraph";
}
function quotedDepth(reader) {
	return reader.open.filter((name) => name === "blockquote").length;
}
/** Text between two offsets, line by line, for the source of a quoted line begins behind its mark. */
function toPieces(start, end, reader) {
	const pieces = [];
	let at = start;
	while (at < end) {
		const newline = reader.html.indexOf("\n", at);
		const stop = newline === -1 || newline >= end ? end : newline;
		pieces.push(...decode(reader.html.slice(at, stop), reader.place(at)));
		if (stop < end) pieces.push({
			text: "\n",
			from: reader.place(stop),
			to: reader.place(stop) + 1
		});
		at = stop + 1;
	}
	return pieces;
}
function toRange(token, reader) {
	const { start, end } = toSpan(token, reader);
	return {
		from: start,
		to: end
	};
}
function toSpan({ start, end }, reader) {
	return {
		start: reader.place(start),
		end: reader.place(end - 1) + 1
	};
}

// src/draft/html-passages.ts
/** Takes HTML blocks in a row, adds their passages and gives the headings above what follows. */
function readHtmlRun(nodes, caption, place, reading) {
	const source = nodes.flatMap((node) => [...node.data?.pieces ?? [], {
		text: "\n",
		from: spanOf(node).end,
		to: spanOf(node).end + 1
	}]);
	const { parts, comments } = readHtmlParts(source);
	const block = {
		start: place.block.start,
		end: Math.max(place.block.end, spanOf(nodes.at(-1)).end)
	};
	for (const span of comments) reading.comments.push({
		span,
		host: null
	});
	let { trail } = place;
	for (const part of parts) {
		const here = {
			...place,
			block,
			trail,
			quoted: place.quoted + (part.kind === "text" ? part.quoted : 0)
		};
		if (part.kind === "table") {
			readHtmlTable(part, caption, here, reading);
			continue;
		}
		const above = part.depth === 0 ? trail : trail.filter((title) => title.depth < part.depth);
		const kind = part.role === "paragraph" ? place.kind : part.role;
		const text = emit(part.pieces, rangeOf(part.pieces), {
			...here,
			kind,
			trail: above
		}, reading);
		if (part.depth > 0 && text !== "") trail = [...above, {
			depth: part.depth,
			text
		}];
	}
	return trail;
}

// src/draft/passages.ts
/** Takes a tree of `toTree` and gives its passages; those of footnotes stand last. */
function readProse(tree, path) {
	const reading = {
		passages: [],
		comments: [],
		blocks: [],
		notes: [],
		referred: /* @__PURE__ */ new Map(),
		tables: 0,
		isMdx: path.endsWith(".mdx")
	};
	readFlow(tree.children, {
		kind: "paragraph",
		trail: [],
		lead: "",
		quoted: 0,
		block: null
	}, reading);
	for (const { node, trail } of reading.notes) {
		const place = {
			kind: "footnote",
			trail: reading.referred.get(node.identifier) ?? trail,
			lead: "",
			quoted: 0,
			block: spanOf(node)
		};
		readFlow(node.children, place, reading);
	}
	return {
		...reading,
		comments: reading.comments.sort((one, other) => one.span.start - other.span.start)
	};
}
/** Takes the fields above the prose and gives a passage for each. */
function fieldPassages(fields) {
	const reading = { passages: [] };
	for (const { name, pieces, span } of fields) emit(pieces, span, {
		kind: "field",
		trail: [],
		lead: "",
		quoted: 0,
		block: span
	}, reading, { field: name });
	return reading.passages;
}
function readFlow(nodes, place, reading) {
	const shown = nodes.filter((node) => !isComment(node, reading));
	const captions = findCaptions(shown, textOf$1);
	let { trail } = place;
	for (const [index, node] of shown.entries()) {
		const span = spanOf(node);
		const here = {
			...place,
			trail,
			block: place.block ?? span
		};
		const before = captions.has(index - 1) && shown[index - 1]?.type === "paragraph" ? void 0 : shown[index - 1];
		const caption = captions.get(index) ?? "";
		if (node.type !== "footnoteDefinition") reading.blocks.push(span);
		switch (node.type) {
			case "heading":
				trail = readHeading$1(node, here, reading);
				break;
			case "paragraph":
				readParagraph$2(node, captions.has(index) ? {
					...here,
					kind: "caption"
				} : here, before, reading);
				break;
			case "list":
				for (const item of node.children) {
					reading.blocks.push(spanOf(item));
					const lead = leadFrom(before, place) || place.lead;
					readFlow(item.children, {
						...here,
						kind: "item",
						lead,
						block: place.block ?? spanOf(item)
					}, reading);
				}
				break;
			case "blockquote": {
				const quoted = place.quoted + (isCallout(node.children[0]) ? 0 : 1);
				readFlow(node.children, {
					...here,
					kind: "paragraph",
					quoted,
					lead: leadFrom(before, place) || place.lead
				}, reading);
				break;
			}
			case "table":
				readTable$1(node, caption, {
					...here,
					lead: leadFrom(before, place) || place.lead
				}, reading);
				break;
			case "html":
				if (before?.type !== "html") trail = readHtmlRun(htmlRun(shown, index), caption, here, reading);
				break;
			case "footnoteDefinition": reading.notes.push({
				node,
				trail
			});
		}
	}
}
function isComment(node, reading) {
	if (node.type !== "html") return false;
	const value = node.value.trim();
	if (!isOneComment(value)) return false;
	const { start, end } = spanOf(node);
	const lead = node.value.indexOf("<");
	reading.comments.push({
		span: {
			start: start + lead,
			end: end - (node.value.length - node.value.lastIndexOf(">") - 1)
		},
		host: null
	});
	return true;
}
/** The paragraph above a list, table or quotation introduces it unless it is a finished sentence; above a list within an item it always does. */
function leadFrom(before, place) {
	if (before?.type !== "paragraph") return "";
	const text = textOf$1(before);
	return place.kind === "item" || !/[.!?\u2026]["\u201d\u2019')\]]{0,3}$/.test(text) ? text : "";
}
function textOf$1(node) {
	return compose(trimMarks(readInline(node.children).pieces)).text;
}
function isCallout(node) {
	return node?.type === "paragraph" && node.children[0]?.type === "text" && /^\[![A-Za-z]{1,20}\]/.test(node.children[0].value);
}
function readHeading$1(node, place, reading) {
	const above = place.trail.filter((title) => title.depth < node.depth);
	const text = readBlock$2(node.children, spanOf(node), {
		...place,
		kind: "heading",
		trail: above,
		lead: ""
	}, reading);
	return [...above, {
		depth: node.depth,
		text
	}];
}
function readParagraph$2(node, place, before, reading) {
	const span = spanOf(node);
	const { pieces, ...rest } = readInline(node.children);
	if (reading.isMdx && /^(?:import|export)\s/.test(pieces[0]?.text ?? "")) return;
	note(rest, span, place, reading);
	const parts = splitDefinition(trimMarks(pieces));
	if (parts.length === 1 && !parts[0].isDefinition) {
		emit(parts[0].pieces, span, place, reading);
		return;
	}
	let lead = before?.type === "paragraph" ? textOf$1(before) : "";
	for (const part of parts) {
		const range = {
			start: part.pieces[0].from,
			end: part.pieces.at(-1).to
		};
		const text = emit(part.pieces, range, part.isDefinition ? {
			...place,
			kind: "item",
			lead
		} : place, reading);
		if (!part.isDefinition) lead = text;
	}
}
function readBlock$2(nodes, span, place, reading) {
	const { pieces, ...rest } = readInline(nodes);
	note(rest, span, place, reading);
	return emit(pieces, span, place, reading);
}
/** HTML blocks that follow each other are one piece of HTML: a blank line inside a table splits it for Markdown only. */
function htmlRun(nodes, index) {
	const run = [];
	for (let at = index; nodes[at]?.type === "html"; at++) run.push(nodes[at]);
	return run;
}

// src/draft/cut.ts
/**
* Takes Markdown without a byte order mark and gives its pieces, one behind the other, which together are the whole of it. Where only
* the parser can tell whether code or raw HTML begins, none is taken to: a piece that nothing closes then reaches beyond its last
* line, and is to be read together with all that follows.
*/
function cut(source) {
	const starts = [0];
	const state = {
		raw: null,
		list: null,
		isBehindBlank: true,
		isBehindIndent: false,
		isBelowTag: false
	};
	let from = endOfFrontMatter$1(source);
	while (from < source.length) {
		const end = endOfLine(source, from);
		readLine$1(source.slice(from, end), from, state, starts);
		from = end + (source[end] === "\r" && source[end + 1] === "\n" ? 2 : 1);
	}
	return toSpans(starts, source.length);
}
/** The end of front matter and of its line; 0 where the file has none. */
function endOfFrontMatter$1(source) {
	return FRONT_MATTER.exec(source)?.[0].length ?? 0;
}
const FRONT_MATTER = /^(?:---[ \t]*(?:\r\n|\n|\r)(?:[^\r\n]*(?:\r\n|\n|\r))*?---[ \t]*(?:\r\n|\n|\r|$)|\+\+\+[ \t]*(?:\r\n|\n|\r)(?:[^\r\n]*(?:\r\n|\n|\r))*?\+\+\+[ \t]*(?:\r\n|\n|\r|$))/;
/** Reads one line and adds its offset to `starts` if a piece begins there. */
function readLine$1(line, from, state, starts) {
	if (state.raw !== null) {
		if (state.raw.test(line)) state.raw = null;
		state.isBehindBlank = false;
		return;
	}
	const [first] = line;
	if (first === void 0 || BLANK.has(first) && /^[ \t]*$/.test(line)) {
		state.isBehindBlank = true;
		state.isBelowTag = false;
		return;
	}
	const { isBehindBlank, isBehindIndent } = state;
	state.isBehindBlank = false;
	state.isBehindIndent = /^(?: {4}| {0,3}\t)/.test(line);
	const item = MARKER.exec(line);
	const isItem = item !== null && !RULE.test(line);
	const isFresh = isBehindBlank && (!isItem || BEGINS_LIST.test(line)) && !(isBehindIndent && CONTAINER.test(line));
	if (isFresh && !BLANK.has(first) && !UNFIT.test(line) && !(isItem && state.list !== null)) {
		if (from > starts.at(-1)) starts.push(from);
		state.list = null;
	}
	const indent = line.search(/[^ ]/);
	if (isItem) {
		if (state.list === null || indent < state.list.content) state.list = toList(item, line, isFresh);
		return;
	}
	const { list } = state;
	const isInside = list !== null && indent >= list.content;
	if (!isInside && list !== null) state.list = {
		...list,
		isSure: false
	};
	const closes = closerOf(line);
	if (closes === null) {
		state.isBelowTag ||= /^ {0,3}<[A-Za-z/]/.test(line);
		return;
	}
	if (state.isBelowTag || list !== null && indent > 0 && !list.isSure || isInside) return;
	state.list = null;
	if (closes !== CLOSED) state.raw = closes;
}
const BLANK = /* @__PURE__ */ new Set([" ", "	"]);
const MARKER = /^ {0,3}(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$)/;
const RULE = /^ {0,3}([-_*])[ \t]*(?:\1[ \t]*){2,}$/;
/** Another number, or an item without a text, begins no list where the parser thinks of a paragraph that goes on. */
const BEGINS_LIST = /^ {0,3}(?:[-+*]|1[.)])[ \t]+[^ \t]/;
/** Behind indented code the parser reads lists, also those inside other blocks, as if they interrupted a paragraph. */
const CONTAINER = /^(?:[-+*>[]|\d)/;
/** At the beginning of a piece these would be read as front matter, or be left out. */
const UNFIT = /^(?:---|\+\+\+|\uFEFF)/;
/** A number other than 1 and an empty item begin no list inside a paragraph, so an item is sure only behind a blank line. */
function toList([marker], line, isFresh) {
	const blanks = /^[ \t]*/.exec(line.slice(marker.length))[0];
	const width = marker.length + blanks.length === line.length || blanks.length > 4 ? 1 : blanks.length;
	return {
		content: marker.length + width,
		isSure: isFresh && !blanks.includes("	")
	};
}
/** What closes the code or the raw HTML that begins on a line; `CLOSED` where the same line does, null where none begins. */
function closerOf(line) {
	const fence = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/.exec(line)?.[1];
	if (fence !== void 0) return new RegExp(`^ {0,3}${fence[0]}{${fence.length},}[ \\t]*$`);
	const html = /^ {0,3}<(?:(script|pre|style|textarea)(?=[\s>]|$)|(!--)|(\?)|(!\[CDATA\[)|(![A-Za-z]))/i.exec(line);
	if (html === null) return null;
	const closes = HTML_ENDS[html.slice(1).findIndex((group) => group !== void 0)];
	return closes.test(line.slice(line.indexOf("<") + 1)) ? CLOSED : closes;
}
const CLOSED = /(?:)/;
const HTML_ENDS = [
	/<\/(?:script|pre|style|textarea)>/i,
	/-->/,
	/\?>/,
	/\]\]>/,
	/>/
];
function endOfLine(source, from) {
	LINE_END.lastIndex = from;
	return LINE_END.exec(source)?.index ?? source.length;
}
const LINE_END = /[\r\n]/g;
function toSpans(starts, length) {
	return starts.map((start, index) => ({
		start,
		end: starts[index + 1] ?? length
	}));
}

// src/draft/guard-blocks.ts
/** Takes a line's text and gives the code block that it opens, null if it opens none. */
function openFence(text) {
	const fence = /^(?:`{3,}(?=[^`]*$)|~{3,})/.exec(text)?.[0];
	if (fence === void 0) return null;
	return {
		closes: (line) => line.startsWith(fence) && line.slice(fence.length).replaceAll(fence[0], "").trim() === "",
		takesLast: true
	};
}
/** Takes a line's text and gives the HTML block that it opens, null if it opens none or may be a paragraph. */
function openHtml(text, isInParagraph) {
	if (!text.startsWith("<")) return null;
	if (/^<(?:pre|script|style|textarea)(?=[\s>]|$)/i.test(text)) return {
		closes: (line) => /<\/(?:pre|script|style|textarea)>/i.test(line),
		takesLast: true
	};
	const ending = ENDINGS.find(([start]) => text.startsWith(start))?.[1];
	if (ending !== void 0) return {
		closes: (line) => line.includes(ending),
		takesLast: true
	};
	const name = /^<\/?([A-Za-z][A-Za-z0-9]{0,10})(?=[\s>]|\/>|$)/.exec(text)?.[1]?.toLowerCase();
	return name !== void 0 && BLOCKS.has(name) || !isInParagraph && text.length < 4e3 && LONE_TAG.test(text) ? {
		closes: (line) => line === "",
		takesLast: false
	} : null;
}
const ENDINGS = [
	["<!--", "-->"],
	["<?", "?>"],
	["<![CDATA[", "]]>"]
];
/** Elements that begin an HTML block wherever they stand (CommonMark 0.31, 4.6, condition 6). */
const BLOCKS = new Set("address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div dl dt fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li link main menu menuitem nav noframes ol optgroup option p param search section summary table tbody td tfoot th thead title tr track ul".split(" "));
const LONE_TAG = /^<(?:\/[A-Za-z][A-Za-z0-9-]*|[A-Za-z][A-Za-z0-9-]*(?:[ \t]+[A-Za-z_:][\w.:-]*(?:=(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?)*[ \t]*\/?)>[ \t]*$/;
/** Takes a line's text and says whether it is a link definition for certain. */
function isDefinition(text) {
	return /^\[[^[\]\\]{1,900}\]:[ \t]+(?:<[^<>\\]*>|[^\s<>()[\]\\]+)(?:[ \t]+(?:"[^"\\]*"|'[^'\\]*'|\([^()\\]*\)))?[ \t]*$/.test(text);
}
/** Takes a table row and gives the number of its cells. */
function toCellCount(text) {
	const inner = text.trim().replace(/^\|/, "").replace(/\\\\|\\\|/g, "");
	const cells = inner.split("|").length;
	return inner.endsWith("|") ? cells - 1 : cells;
}
/** `| --- | :-: |` */
function isDelimiterRow(text) {
	return /^[-:| \t]+$/.test(text) && text.includes("-") && /[|:]/.test(text);
}

// src/draft/labels.ts
/** Takes a file and its pieces and finds what may be a definition. */
function findDefinitions(source, pieces) {
	if (!source.includes("]:")) return NONE;
	const sources = /* @__PURE__ */ new Map();
	const sure = /* @__PURE__ */ new Set();
	for (const { start, end } of pieces) {
		const piece = source.slice(start, end);
		if (!piece.includes("]:") || isCode(piece)) continue;
		let isSure = false;
		for (const match of piece.matchAll(DEFINITION)) {
			const label = toKey(match[1]);
			const line = lineAt(piece, match.index);
			isSure = piece[match.index] === "[" && isLinkDefinition(line) && standsAlone(piece, match.index, isSure);
			if (sure.has(label)) continue;
			if (isSure) {
				sources.set(label, [line]);
				sure.add(label);
			} else addSource(sources, label, piece);
		}
		for (const match of piece.matchAll(IN_FOOTNOTE)) addSource(sources, toKey(match[1]), piece);
	}
	return {
		for: (pieces) => definitionsFor(pieces, sources),
		has: (label) => {
			const key = toKey(label);
			return sure.has(key) ? true : sources.has(key) ? null : false;
		}
	};
}
function addSource(sources, label, piece) {
	const known = sources.get(label);
	if (known === void 0) sources.set(label, [piece]);
	else if (known.at(-1) !== piece) known.push(piece);
}
const NONE = {
	for: () => [],
	has: () => false
};
/** At the beginning of a line, or of what a quotation or a list holds. */
const DEFINITION = /^[ \t>]*(?:(?:[-+*]|\d{1,9}[.)])[ \t>]+)*\[((?:[^[\]\\]|\\[\s\S])+)\]:/gm;
/** The first thing that a footnote says. */
const IN_FOOTNOTE = /^[ \t>]*\[\^[^[\]]+\]:[ \t>]*(?:(?:[-+*]|\d{1,9}[.)])[ \t>]+)*\[((?:[^[\]\\]|\\[\s\S])+)\]:/gm;
const LABEL = /\[((?:[^[\]\\]|\\[\s\S])+)\]/g;
/** Whether a piece is one block of code and nothing else. */
function isCode(piece) {
	const fence = /^(?:`{3,}(?=[^`\n]*\n)|~{3,})/.exec(piece)?.[0];
	if (fence === void 0) return false;
	const end = new RegExp(`^ {0,3}${fence[0]}{${fence.length},}[ \\t]*$`, "m").exec(piece.slice(fence.length));
	return end !== null && piece.slice(fence.length + end.index + end[0].length).trim() === "";
}
/** Takes a line and says whether it defines a link for certain, and no footnote. */
function isLinkDefinition(line) {
	return !line.startsWith("[^") && isDefinition(line.replace(/\]:(?=\S)/, "]: "));
}
function lineAt(piece, from) {
	const end = piece.indexOf("\n", from);
	return piece.slice(from, end === -1 ? piece.length : end).replace(/\r$/, "");
}
/**
* Whether a line begins a block for certain: at the top of its piece, or below a heading or comment that does, or below another
* definition. A title on the next line belongs to it, and over the second line of a table it is no definition at all.
*/
function standsAlone(piece, at, isBelowSure) {
	const next = /^[^\n]*\n[ \t]*(.?)/.exec(piece.slice(at))?.[1] ?? "";
	if (/["'(:|-]/.test(next)) return false;
	if (at === 0) return true;
	const above = piece.lastIndexOf("\n", at - 2) + 1;
	const before = lineAt(piece, above);
	if (above === 0 && (/^#{1,6} /.test(before) || /^<!--(?:(?!-->).)*-->$/.test(before))) return true;
	return isBelowSure && isLinkDefinition(before);
}
function definitionsFor(pieces, sources) {
	const found = /* @__PURE__ */ new Set();
	for (const piece of pieces) {
		if (!piece.includes("[")) continue;
		for (const match of piece.matchAll(LABEL)) for (const definition of sources.get(toKey(match[1])) ?? []) found.add(definition);
	}
	for (const piece of pieces) found.delete(piece);
	return [...found];
}
/** Labels are compared without case, and with any white space as one blank. */
function toKey(label) {
	return label.replace(/\s+/g, " ").trim().toLowerCase().toUpperCase();
}

// src/draft/plain-inline.ts
/** Takes the lines of a block and gives its nodes; null where only the parser knows what the marks mean. */
function readPlainInline(source, lines, definitions) {
	const root = {
		nodes: [],
		mark: "",
		start: 0
	};
	const scan = {
		source,
		definitions,
		lines,
		levels: [root],
		pieces: []
	};
	for (let index = 0, at = lines[0].start; index < lines.length;) {
		const line = lines[index];
		const next = lines[index + 1];
		if (at >= line.end) {
			if (next !== void 0 && at === line.end) endLine(scan, line);
			at = next?.start ?? at;
			index++;
			continue;
		}
		const after = at === line.end - 1 && source[at] === "\\" && next !== void 0 ? breakLine(scan, line) : readPart(scan, line, at);
		if (after === -1) return null;
		at = after;
		while (index + 1 < lines.length && at >= lines[index + 1].start) index++;
	}
	if (scan.levels.length > 1) return null;
	closeText(scan);
	return root.nodes;
}
/** Reads one stretch of text or one mark and gives the offset behind it; -1 where it could mean several things. */
function readPart(scan, line, at) {
	const { source } = scan;
	TEXT.lastIndex = at;
	const end = Math.min(TEXT.test(source) ? TEXT.lastIndex : at, line.end);
	if (end > at) return takeText(scan, at, end);
	switch (source[at]) {
		case "`": return readCode(scan, line, at);
		case "*":
		case "_": return readEmphasis(scan, line, at);
		case "!": return openLabel(scan, line, at, "![");
		case "[": return openLabel(scan, line, at, "[");
		case "]": return closeLabel(scan, line, at);
		case "\\": return readEscape(scan, line, at);
		case "&": return readReference(scan, line, at);
		case "<": return readAngles(scan, line, at);
		case "~": return readTilde(scan, line, at);
		default: return -1;
	}
}
const TEXT = /(?:[^!\\`*_[\]<&~\0\t\r\n]|!(?!\[))+/y;
function takeText(scan, from, to) {
	const last = scan.pieces.at(-1);
	const text = scan.source.slice(from, to);
	if (last !== void 0 && last.to === from && last.text !== "\n" && last.text.length === last.to - last.from) scan.pieces[scan.pieces.length - 1] = {
		text: last.text + text,
		from: last.from,
		to
	};
	else scan.pieces.push({
		text,
		from,
		to
	});
	return to;
}
/** Two blanks or more before it make a line ending a break. */
function endLine(scan, { end, trail, ending }) {
	if (trail < 2) {
		scan.pieces.push({
			text: "\n",
			from: end + trail,
			to: ending
		});
		return;
	}
	addNode(scan, {
		type: "break",
		position: position(end, ending)
	});
}
/** A backslash at the end of a line breaks it too. */
function breakLine(scan, { end, trail, ending }) {
	if (trail > 0) return -1;
	addNode(scan, {
		type: "break",
		position: position(end - 1, ending)
	});
	return ending;
}
function addNode(scan, node) {
	closeText(scan);
	scan.levels.at(-1).nodes.push(node);
}
function closeText(scan) {
	const { pieces } = scan;
	if (pieces.length === 0) return;
	const node = {
		type: "text",
		value: pieces.map(({ text }) => text).join(""),
		data: { pieces },
		position: position(pieces[0].from, pieces.at(-1).to)
	};
	scan.levels.at(-1).nodes.push(node);
	scan.pieces = [];
}
/** Only offsets are asked of a node's position. */
function position(start, end) {
	return {
		start: {
			line: 0,
			column: 0,
			offset: start
		},
		end: {
			line: 0,
			column: 0,
			offset: end
		}
	};
}
/** Code ends at the next run of as many ticks, be it on a later line. */
function readCode(scan, line, at) {
	const { source, lines } = scan;
	const fence = runAt(source, at);
	let from = at + fence.length;
	for (let index = lines.indexOf(line); index < lines.length; index++) {
		const { start, end } = lines[index];
		for (from = Math.max(from, start); from < end;) {
			const tick = source.indexOf("`", from);
			if (tick === -1 || tick >= end) break;
			const run = runAt(source, tick);
			from = tick + run.length;
			if (run.length !== fence.length) continue;
			addNode(scan, {
				type: "inlineCode",
				value: source.slice(at + fence.length, tick),
				position: position(at, from)
			});
			return from;
		}
	}
	return -1;
}
function runAt(source, at) {
	let end = at + 1;
	while (source[end] === source[at]) end++;
	return source.slice(at, end);
}
/** Marks of which each can only open or close; the same mark is never open twice. */
function readEmphasis(scan, line, at) {
	const { source, levels } = scan;
	const mark = runAt(source, at);
	const end = at + mark.length;
	const before = at === line.start ? "blank" : kindOf(source[at - 1]);
	const after = end >= line.end ? "blank" : kindOf(source[end]);
	if (before === null || after === null) return -1;
	if (before === "blank" && after === "blank") return takeText(scan, at, end);
	const isInside = before === "word" && after === "word";
	if (isInside && mark[0] === "_") return takeText(scan, at, end);
	if (mark.length > 2 || isInside) return -1;
	const top = levels.at(-1);
	if (top.mark === mark && before !== "blank" && after !== "word") {
		closeText(scan);
		if (top.nodes.length === 0) return -1;
		levels.pop();
		addNode(scan, {
			type: mark[0] === "~" ? "delete" : mark.length === 2 ? "strong" : "emphasis",
			children: top.nodes,
			position: position(top.start, end)
		});
		return end;
	}
	if (levels.some((level) => level.mark[0] === mark[0]) || after === "blank" || before === "word") return -1;
	closeText(scan);
	levels.push({
		nodes: [],
		mark,
		start: at
	});
	return end;
}
/** As CommonMark tells characters beside emphasis apart; null for halves of characters. */
function kindOf(character) {
	if (/[A-Za-z0-9]/.test(character)) return "word";
	if (/\s/.test(character)) return "blank";
	if (/[\p{P}\p{S}]/u.test(character)) return "mark";
	return /[\uD800-\uDFFF]/.test(character) ? null : "word";
}
/** A mark of struck-out text; where it has no other one to go with it is only a mark. */
function readTilde(scan, line, at) {
	const { source, lines } = scan;
	const end = at + runAt(source, at).length;
	return source.indexOf("~", lines[0].start) === at && !source.slice(end, lines.at(-1).end).includes("~") ? takeText(scan, at, end) : readEmphasis(scan, line, at);
}
/** A link holds no other link, the text of an image no other label. */
function openLabel(scan, line, at, mark) {
	const { source, levels } = scan;
	const end = at + mark.length;
	if (end >= line.end || source[end] === "^") return -1;
	if (levels.some((level) => level.mark === "![" || level.mark === "[" && mark === "[")) return -1;
	closeText(scan);
	levels.push({
		nodes: [],
		mark,
		start: at
	});
	return end;
}
function closeLabel(scan, line, at) {
	const { levels } = scan;
	const { mark, start } = levels.at(-1);
	if (mark !== "[" && mark !== "![") return levels.length === 1 ? takeText(scan, at, at + 1) : -1;
	const target = targetAt(scan, line, at, start + mark.length);
	if (target === null) return -1;
	closeText(scan);
	const { nodes } = levels.pop();
	if (nodes.length === 0 && (mark === "[" || target.end === null)) return -1;
	if (target.end === null) return keepBrackets(scan, nodes, start, mark, at);
	const own = {
		position: position(start, target.end),
		children: nodes
	};
	if (mark === "![") addNode(scan, {
		type: "image",
		url: "",
		position: own.position,
		...nodes.length > 0 && { data: { label: nodes } }
	});
	else if (target.isReference) addNode(scan, {
		type: "linkReference",
		identifier: "",
		referenceType: "shortcut",
		...own
	});
	else addNode(scan, {
		type: "link",
		url: "",
		...own
	});
	return target.end;
}
function targetAt({ source, definitions }, { end }, at, from) {
	const label = source.slice(from, at);
	const next = at + 1 < end ? source[at + 1] : "";
	if (next === "(") {
		ADDRESS.lastIndex = at + 1;
		return ADDRESS.test(source) && ADDRESS.lastIndex <= end ? {
			end: ADDRESS.lastIndex,
			isReference: false
		} : null;
	}
	if (next === ":") return null;
	const isPlain = !/[[\]\\\n]/.test(label);
	if (next === "[") {
		OTHER_LABEL.lastIndex = at + 1;
		const other = OTHER_LABEL.exec(source);
		if (other === null || OTHER_LABEL.lastIndex > end || other[1] === "" && !isPlain) return null;
		return definitions.has(other[1] === "" ? label : other[1]) ? {
			end: OTHER_LABEL.lastIndex,
			isReference: true
		} : null;
	}
	if (!isPlain) return null;
	const isDefined = label.trim() === "" ? false : definitions.has(label);
	return isDefined === null ? null : {
		end: isDefined ? at + 1 : null,
		isReference: true
	};
}
/** Brackets of an address come in pairs: `(https://example.org/Elm_(town))`. */
const ADDRESS = /\((?:[^\s()<>\\`[\]\0]|\([^\s()<>\\`[\]\0]*\))+(?: "[^"\\`<>[\]\r\n\0]*")?\)/y;
const OTHER_LABEL = /\[([^[\]\\\r\n`<]*)\]/y;
function keepBrackets(scan, nodes, start, mark, at) {
	const [only, ...others] = nodes;
	if (mark !== "[" || only?.type !== "text" || others.length > 0) return -1;
	const before = scan.levels.at(-1).nodes.at(-1);
	if (before?.type === "text") {
		scan.levels.at(-1).nodes.pop();
		scan.pieces = [...before.data?.pieces ?? []];
	}
	takeText(scan, start, start + 1);
	for (const piece of only.data?.pieces ?? []) if (piece.text.length === piece.to - piece.from && piece.text !== "\n") takeText(scan, piece.from, piece.to);
	else scan.pieces.push(piece);
	return takeText(scan, at, at + 1);
}
function readEscape(scan, { end }, at) {
	if (at + 1 >= end) return -1;
	const next = scan.source[at + 1];
	if (!PUNCTUATION.test(next)) return takeText(scan, at, at + 1);
	scan.pieces.push({
		text: next,
		from: at,
		to: at + 2
	});
	return at + 2;
}
const PUNCTUATION = /[!-/:-@[-`{-~]/;
function readReference(scan, { end }, at) {
	REFERENCE.lastIndex = at;
	const reference = REFERENCE.exec(scan.source)?.[0];
	const [piece] = reference === void 0 || at + reference.length > end ? [] : decode(reference, at);
	if (piece === void 0 || piece.text === reference) return takeText(scan, at, at + 1);
	scan.pieces.push(piece);
	return piece.to;
}
const REFERENCE = /&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{0,30});/y;
/** `<https://example.org>`, and tags that nobody could take for anything else. */
function readAngles(scan, { end }, at) {
	const { source, levels } = scan;
	const mail = endOf(PLAIN_MAIL, source, at);
	if (mail === -1 && endOf(MAIL_IN_ANGLES, source, at) !== -1) return -1;
	if (mail === -1 && !/[A-Za-z/!?]/.test(source[at + 1] ?? " ")) return takeText(scan, at, at + 1);
	const address = mail === -1 ? endOf(ADDRESS_IN_ANGLES, source, at) : mail;
	if (address !== -1 && address <= end && !levels.some((level) => level.mark.endsWith("["))) {
		addNode(scan, {
			type: "link",
			url: "",
			children: [{
				type: "text",
				value: ""
			}],
			position: position(at, address)
		});
		return address;
	}
	const tag = endOf(TAG$1, source, at);
	if (address !== -1 || tag === -1 || tag > end) return -1;
	const value = source.slice(at, tag);
	addNode(scan, {
		type: "html",
		value,
		data: { pieces: [{
			text: value,
			from: at,
			to: tag
		}] },
		position: position(at, tag)
	});
	return tag;
}
/** The offset behind what a sticky pattern finds at an offset, -1 where it finds nothing. */
function endOf(pattern, source, at) {
	pattern.lastIndex = at;
	return pattern.test(source) ? pattern.lastIndex : -1;
}
/** A tag that nobody could take for anything else. */
const WHOLE_TAG = "<(?:/[A-Za-z][A-Za-z0-9-]*|[A-Za-z][A-Za-z0-9-]*(?: [A-Za-z_:][\\w.:-]*(?:=\"[^\"<>`\\r\\n\\0]*\")?)* ?/?)>";
const TAG$1 = new RegExp(WHOLE_TAG, "y");
/** What stands before its sign may begin with a digit or a mark. */
const MAIL_IN_ANGLES = /<[^\s<>@]{1,320}@/y;
/** `<desk@example.org>` */
const PLAIN_MAIL = /<[A-Za-z0-9][A-Za-z0-9._+-]{0,60}@(?:[A-Za-z0-9]+(?:-[A-Za-z0-9]+){0,4}\.){1,8}[A-Za-z0-9]{1,60}>/y;
const ADDRESS_IN_ANGLES = /<[A-Za-z][A-Za-z0-9+.-]{1,31}:[^\s<>\p{Cc}]*>/uy;

// src/draft/plain-html.ts
/** Whether a line, at the margin and behind no paragraph, begins raw HTML that the next blank line ends. */
function beginsHtml(text) {
	return BLOCK.test(text) || TAG.test(text) && !RAW.test(text);
}
/** Whether a line begins with a tag inside a paragraph: more stands behind it, and it is none that begins raw HTML. */
function beginsWithTag(text) {
	return TAG_BEFORE.test(text) && !BLOCK.test(text) && !RAW.test(text);
}
/** Takes the lines of such HTML and gives its node; null where a character is none. */
function readHtml(source, lines) {
	const [first, last] = [lines[0], lines.at(-1)];
	const [start, end] = [first.start, last.end + last.trail];
	const value = source.slice(start, end);
	if (/[\0\r]/.test(value)) return null;
	return {
		type: "html",
		value,
		data: { pieces: lines.flatMap((line, index) => {
			const from = index === 0 ? start : lines[index - 1].ending;
			const to = line.end + line.trail;
			return [{
				text: source.slice(from, to),
				from,
				to
			}, ...index + 1 < lines.length ? [{
				text: "\n",
				from: to,
				to: line.ending
			}] : []];
		}) },
		position: position(start, end)
	};
}
/** The names that CommonMark lists: with one of them a line need hold no whole tag. */
const BLOCK = new RegExp(`^</?(?:${"address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div dl dt fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li link main menu menuitem nav noframes ol optgroup option p param search section summary table tbody td tfoot th thead title tr track ul".replaceAll(" ", "|")})(?=[ >]|/>|$)`, "i");
/** What only its own closing tag ends. */
const RAW = /^<\/?(?:script|pre|style|textarea)[\s>/]/i;
/** A whole tag with nothing behind it, or with something. */
const TAG = new RegExp(`^${WHOLE_TAG}$`);
const TAG_BEFORE = new RegExp(`^${WHOLE_TAG}.`);

// src/draft/plain-lines.ts
/** Takes a range of a source and gives its lines. */
function toPlainLines(source, { start, end }) {
	const lines = [];
	for (let from = start; from < end;) {
		const feed = source.indexOf("\n", from);
		const ending = feed === -1 || feed >= end ? end : feed + 1;
		const last = ending - (source[ending - 1] === "\n" ? source[ending - 2] === "\r" && ending - 2 >= from ? 2 : 1 : 0);
		let first = from;
		while (first < last && isBlank(source[first])) first++;
		let final = last;
		while (final > first && isBlank(source[final - 1])) final--;
		const isOdd = source.slice(from, first).includes("	") || source.slice(final, last).includes("	");
		lines.push({
			start: first,
			end: final,
			ending,
			indent: first - from,
			trail: last - final,
			isOdd
		});
		from = ending;
	}
	return lines;
}
function isBlank(character) {
	return character === " " || character === "	";
}
/** Takes a line that may begin with the mark of a quotation and gives what stands behind it; null where that could mean several things. */
function withoutQuoteMark(source, line) {
	if (source[line.start] !== ">" || line.indent > 0 || line.isOdd) return null;
	const from = line.start + (source[line.start + 1] === " " ? 2 : 1);
	if (from > line.end) return {
		...line,
		start: line.end,
		indent: 0
	};
	let start = from;
	while (start < line.end && source[start] === " ") start++;
	return source[start] === "	" ? null : {
		...line,
		start,
		indent: start - from
	};
}

// src/draft/plain-tables.ts
/** Takes the lines up to the next blank one and gives their table; null where the parser has to read them. */
function readTable(source, lines, definitions) {
	if (lines.length < 2) return null;
	const [head, marks, ...body] = lines;
	const width = cellsIn(source, head)?.length ?? 0;
	const columns = cellsIn(source, marks);
	if (width === 0 || columns?.length !== width || !columns.every((cell) => /^:?-+:?$/.test(source.slice(cell.start, cell.end)))) return null;
	const rows = [];
	for (const line of [head, ...body]) {
		const cells = cellsIn(source, line);
		if (cells?.length !== width) return null;
		const children = [];
		for (const { start, end, from, to } of cells) {
			const content = start === end ? [] : readPlainInline(source, [{
				start,
				end,
				ending: end,
				indent: 0,
				trail: 0,
				isOdd: false
			}], definitions);
			if (content === null) return null;
			children.push({
				type: "tableCell",
				children: content,
				position: position(from, to)
			});
		}
		rows.push({
			type: "tableRow",
			children,
			position: position(line.start, line.end)
		});
	}
	return {
		type: "table",
		children: rows,
		position: position(head.start, lines.at(-1).end)
	};
}
function cellsIn(source, line) {
	if (line.indent > 0 || line.trail > 0 || line.isOdd || line.end - line.start < 2) return null;
	const bars = barsIn(source, line);
	if (bars === null || bars.length === 0) return null;
	const isOpen = bars[0] !== line.start;
	const isUnclosed = bars.at(-1) !== line.end - 1;
	const ends = isUnclosed ? [...bars, line.end] : bars;
	const cells = [];
	for (let index = isOpen ? -1 : 0; index + 1 < ends.length; index++) {
		const [from, bar] = [ends[index] ?? line.start, ends[index + 1]];
		let [start, end] = [index === -1 ? from : from + 1, bar];
		while (start < end && source[start] === " ") start++;
		while (end > start && source[end - 1] === " ") end--;
		cells.push({
			start,
			end,
			from,
			to: bar === line.end - 1 && !isUnclosed ? line.end : bar
		});
	}
	return cells;
}
/** The offsets of the bars between cells; a backslash takes a bar's meaning. Null where a character could mean several things. */
function barsIn(source, { start, end }) {
	const bars = [];
	for (let at = start; at < end; at++) {
		const character = source[at];
		if (character === "	" || character === "\0") return null;
		if (character === "\\" && (source[at + 1] === "\\" || source[at + 1] === "|")) at++;
		else if (character === "|") bars.push(at);
	}
	return bars;
}

// src/draft/plain-blocks.ts
/** Takes a piece as `cut` gives it and gives its blocks; null where the parser has to read it. Adds to `waiting` what it has to read of them. */
function readPlainBlocks(source, piece, definitions, waiting) {
	const own = [];
	const blocks = readBlocks({
		source,
		definitions,
		waiting: own,
		lines: toPlainLines(source, piece),
		at: 0,
		isInside: false
	});
	if (blocks !== null) waiting.push(...own);
	return blocks;
}
function readBlocks(scan) {
	const { lines } = scan;
	const blocks = [];
	while (scan.at < lines.length) {
		const line = lines[scan.at];
		if (isEmpty(line)) {
			scan.at++;
			continue;
		}
		const block = line.indent === 0 ? readBlock$1(scan, line) : line.indent < 4 ? readShifted(scan, line) : readIndented(scan, line);
		if (block === null) return null;
		blocks.push(block);
	}
	return blocks;
}
function isEmpty({ start, end }) {
	return start === end;
}
function textOf({ source }, { start, end }) {
	return source.slice(start, end);
}
function readBlock$1(scan, line) {
	const first = scan.source[line.start];
	if (first === "#" && !isProse(scan.source, line)) return readHeading(scan, line);
	if (first === "<" && !isProse(scan.source, line)) return readComment(scan, line) ?? readRaw(scan, line);
	if (first === ">") return readQuotation(scan, line);
	if (first === "|") return readRows(scan);
	if (first === "[" && isLinkDefinition(textOf(scan, line))) return readDefinition(scan, line);
	if (FENCE.test(textOf(scan, line))) return readFence(scan, line);
	if (isRule$1(scan, line)) return readRule(scan, line);
	const marker = markerOf(scan, line);
	if (marker === null) return isAboveMarks(scan) ? readRows(scan) : readParagraph$1(scan);
	return readList(scan, [{
		indent: 0,
		content: marker.length,
		kind: marker.kind
	}]);
}
/** Marks in a row and nothing else; behind a paragraph three hyphens would underline it. */
function isRule$1(scan, line) {
	return line.indent === 0 && !line.isOdd && /^(?:-{3,}|\*{3,}|_{3,})$/.test(textOf(scan, line));
}
function readRule(scan, { start, end, trail }) {
	scan.at++;
	return {
		type: "thematicBreak",
		position: position(start, end + trail)
	};
}
/** Raw HTML that a blank line ends. */
function readRaw(scan, line) {
	if (scan.isInside || !beginsHtml(textOf(scan, line))) return null;
	const own = linesBeforeBlank(scan);
	const html = readHtml(scan.source, own);
	if (html !== null) scan.at += own.length;
	return html;
}
/** Every line of a plain quotation has its mark. */
function readQuotation(scan, first) {
	if (scan.isInside) return null;
	const marked = linesBeforeBlank(scan);
	const lines = marked.map((line) => withoutQuoteMark(scan.source, line));
	if (lines.includes(null)) return null;
	const children = readBlocks({
		...scan,
		lines,
		at: 0,
		isInside: true
	});
	if (children === null || children.length === 0) return null;
	scan.at += marked.length;
	const last = marked.at(-1);
	return {
		type: "blockquote",
		children,
		position: position(first.start, last.end + last.trail)
	};
}
function readRows(scan) {
	const own = linesBeforeBlank(scan);
	if (own.slice(2).some((line) => scan.source[line.start] !== "|" && (!isProse(scan.source, line) || markerOf(scan, line) !== null))) return null;
	const table = readTable(scan.source, own, scan.definitions);
	if (table !== null) scan.at += own.length;
	return table;
}
/** Whether the next line can only be the second one of a table without bars at its margins. */
function isAboveMarks(scan) {
	const [line, next] = [scan.lines[scan.at], scan.lines[scan.at + 1]];
	if (next === void 0 || !isProse(scan.source, line)) return false;
	return next.indent === 0 && /^:?-+:? *\|[-:| ]*$/.test(textOf(scan, next)) && markerOf(scan, next) === null;
}
function linesBeforeBlank({ lines, at }) {
	let end = at;
	while (end < lines.length && !isEmpty(lines[end])) end++;
	return lines.slice(at, end);
}
function readHeading(scan, line) {
	const text = textOf(scan, line);
	const marks = /^#{1,6} +(?=[^# ])/.exec(text);
	if (marks === null || line.isOdd) return null;
	const inside = {
		...line,
		start: line.start + marks[0].length
	};
	const children = (text.endsWith("#") ? null : readPlainInline(scan.source, [inside], scan.definitions)) ?? wait(scan, "heading", [line]);
	if (children === null) return null;
	scan.at++;
	return {
		type: "heading",
		depth: marks[0].trimEnd().length,
		children,
		position: position(line.start, line.end + line.trail)
	};
}
function readComment(scan, line) {
	if (!/^<!--(?!-?>)/.test(textOf(scan, line))) return null;
	const most = scan.isInside ? scan.at + 1 : scan.lines.length;
	let at = scan.at;
	while (at < most && !textOf(scan, scan.lines[at]).includes("-->")) at++;
	const last = scan.lines[at];
	if (at === most || last === void 0) return null;
	const value = scan.source.slice(line.start, last.end);
	if (!isOneComment(value) || /[\0\r]/.test(value)) return null;
	scan.at = at + 1;
	return {
		type: "html",
		value,
		position: position(line.start, last.end + last.trail)
	};
}
/** What follows without a blank line may be its title, or a paragraph that goes on. */
function readDefinition(scan, line) {
	const next = scan.lines[scan.at + 1];
	if (line.isOdd || next !== void 0 && !isEmpty(next) && !isLinkDefinition(textOf(scan, next))) return null;
	scan.at++;
	return {
		type: "definition",
		identifier: "",
		url: "",
		position: position(line.start, line.end)
	};
}
/** A paragraph or a list that a few blanks stand before. */
function readShifted(scan, line) {
	if (line.isOdd || isRule$1(scan, {
		...line,
		indent: 0
	})) return null;
	const marker = markerOf(scan, line);
	if (marker !== null) return readList(scan, [{
		indent: line.indent,
		content: line.indent + marker.length,
		kind: marker.kind
	}]);
	return isProse(scan.source, line) && !isAboveMarks(scan) ? readParagraph$1(scan) : null;
}
/** Code that only its indent tells. */
function readIndented(scan, first) {
	const { lines } = scan;
	let end = scan.at;
	for (let at = scan.at; at < lines.length; at++) {
		const line = lines[at];
		if (isEmpty(line)) continue;
		if (line.isOdd) return null;
		if (line.indent < 4) break;
		end = at + 1;
	}
	if (end === scan.at) return null;
	const next = lines.slice(end).find((line) => !isEmpty(line));
	if (next === void 0 ? scan.isInside : /^(?:[-*+>[]|\d)/.test(textOf(scan, next))) return null;
	scan.at = end;
	const last = lines[end - 1];
	return {
		type: "code",
		value: "",
		position: position(first.start - first.indent, last.end + last.trail)
	};
}
const FENCE = /^(?:`{3,}(?=[^`]*$)|~{3,})/;
function readFence(scan, line) {
	const { lines } = scan;
	const fence = FENCE.exec(textOf(scan, line))[0];
	for (let at = scan.at + 1; at < lines.length; at++) {
		const { start, end, indent, isOdd } = lines[at];
		if (scan.source[start] !== fence[0]) continue;
		const text = textOf(scan, lines[at]);
		if (text.length < fence.length || text.replaceAll(fence[0], "") !== "") continue;
		if (isOdd) return null;
		if (indent > 3) continue;
		scan.at = at + 1;
		return {
			type: "code",
			value: "",
			position: position(line.start, end)
		};
	}
	return null;
}
function readParagraph$1(scan) {
	const own = takeParagraph(scan, 0, []);
	const paragraph = own && toParagraph(scan, own);
	const next = scan.lines[scan.at];
	if (paragraph === null || next === void 0 || !isUnderline(scan, next)) return paragraph;
	scan.at++;
	return {
		type: "heading",
		depth: scan.source[next.start] === "=" ? 1 : 2,
		children: paragraph.children,
		position: position(own[0].start, next.end + next.trail)
	};
}
/** What makes a heading of the paragraph above it; inside a quotation or an item it may end that as well. */
function isUnderline(scan, line) {
	return !scan.isInside && !line.isOdd && line.indent === 0 && /^(?:={2,}|-{2,})$/.test(textOf(scan, line));
}
function toParagraph(scan, lines) {
	const children = readPlainInline(scan.source, lines, scan.definitions) ?? wait(scan, "paragraph", lines);
	const last = lines.at(-1);
	return children && {
		type: "paragraph",
		children,
		position: position(lines[0].start, last.end + last.trail)
	};
}
/** Leaves the inside of a block to the parser, and gives where it is to be put; null where its lines may be more than they seem. */
function wait({ source, waiting }, type, lines) {
	if (lines.some(({ start }, index) => index > 0 && start > lines[index - 1].ending)) return null;
	const { start } = lines[0];
	const { end } = lines.at(-1);
	if (/\r(?!\n)/.test(source.slice(start, end))) return null;
	const children = [];
	waiting.push({
		type,
		start,
		end,
		children
	});
	return children;
}
/**
* The lines of the paragraph that begins at the next line, from its character `from` on, in the last item of the lists that are open;
* null where one of them may be something else.
*/
function takeParagraph(scan, from, lists) {
	const { source, lines } = scan;
	const own = [];
	for (; scan.at < lines.length; scan.at++) {
		const line = own.length === 0 ? {
			...lines[scan.at],
			start: lines[scan.at].start + from
		} : lines[scan.at];
		if (line.start >= line.end) break;
		if (line.isOdd) return null;
		if (own.length > 0 && endsParagraph(scan, line, lists)) break;
		if (!isProse(source, line) && !(own.length > 0 && lists.length === 0 && isNumberInside(scan, line))) return null;
		own.push(line);
	}
	return own.length === 0 ? null : own;
}
/** "It was in\n2024. Then": in a paragraph at the margin only a 1 with words behind it begins a list. */
function isNumberInside(scan, line) {
	return !scan.isInside && /^(?!1[.)])\d{1,9}[.)](?:\s|$)/.test(textOf(scan, line));
}
/** A heading, code, another item of a list that is open, or a list inside the item ends a paragraph. */
function endsParagraph(scan, line, lists) {
	const text = textOf(scan, line);
	if (line.indent === 0 && (/^#{1,6} /.test(text) || FENCE.test(text))) return true;
	if (lists.length === 0 && isUnderline(scan, line)) return true;
	const marker = markerOf(scan, line);
	if (marker === null) return false;
	if (lists.length === 0) return line.indent === 0 && !/^(?!1[.)])\d/.test(text);
	return lists.some(({ indent, kind }) => indent === line.indent && kind === marker.kind) || isInside(line, lists.at(-1), text);
}
/** Whether a marker begins a list inside the last item of another one. */
function isInside({ indent }, { content }, text) {
	return indent >= content && indent < content + 4 && !/^(?!1[.)])\d/.test(text);
}
/** Whether a line can begin no block but a paragraph, and underlines none. */
function isProse(source, { start, end }) {
	const first = source[start];
	if (/[A-Za-z("'$&,;!.@/%){}^?]/.test(first) || first > "\xA0") return true;
	const text = source.slice(start, end);
	if (first === "#") return /^#{1,6}[^#\s]/.test(text);
	if (first === "-" || first === "+" || first === ":") return /^(?:-{1,2}|\+|:{1,3} ?)[A-Za-z]/.test(text);
	if (first === "*" || first === "_" || first === "~") return /^(?!~~~)[*_~]{1,6}[^\s*_~]/.test(text);
	if (first === "`") return /^`{1,2}[^`]/.test(text);
	if (first === "[") return /^\[(?:[^[\]^\\][^[\]\\]*(?:\](?!:)|\[)|\[)/.test(text) || !source.slice(start, start + 1100).includes("]:");
	if (first === "\\") return /^\\[!-/:-@[-`{-~]/.test(text);
	if (first === "<") return /^<[A-Za-z][A-Za-z0-9+.-]{1,31}:[^\s<>]*>/.test(text) || beginsWithTag(text);
	return /[0-9]/.test(first) && !/^\d{1,9}[.)](?:\s|$)/.test(text);
}
function markerOf(scan, line) {
	const match = /^(?:([-*+])|\d{1,9}([.)])) {1,4}(?=[^ ])/.exec(textOf(scan, line));
	return match && {
		kind: match[1] ?? match[2],
		length: match[0].length
	};
}
function readList(scan, lists) {
	const { lines } = scan;
	const own = lists.at(-1);
	const isTop = lists.length === 1;
	const start = lines[scan.at].start;
	const items = [];
	while (scan.at < lines.length) {
		const line = lines[scan.at];
		if (isEmpty(line)) {
			if (!isTop) break;
			scan.at++;
			continue;
		}
		const marker = line.indent === own.indent ? markerOf(scan, line) : null;
		if (marker?.kind !== own.kind || isRule$1(scan, line)) {
			if (!isTop) {
				if (marker !== null || line.indent >= own.indent) return null;
				break;
			}
			if (!isRule$1(scan, line) && (markerOf(scan, line) !== null || line.indent > 0 || isEmpty(lines[scan.at - 1]) && !scan.isInside)) return null;
			break;
		}
		const content = line.indent + marker.length;
		const { at } = scan;
		const waiting = scan.waiting.length;
		let item = readItem(scan, line, [...lists.slice(0, -1), {
			...own,
			content
		}], marker.length);
		if (isTop && (item === null || goesOn(scan, content))) {
			scan.at = at;
			scan.waiting.length = waiting;
			item = readBlocksOfItem(scan, line, marker.length);
		}
		if (item === null) return null;
		items.push(item);
	}
	const end = items.at(-1).position.end.offset;
	return {
		type: "list",
		ordered: /[.)]/.test(own.kind),
		spread: false,
		children: items,
		position: position(start, end)
	};
}
function readItem(scan, line, lists, width) {
	if (/^(?:[-*] ?){3,}$/.test(textOf(scan, line))) return null;
	const own = takeParagraph(scan, width, lists);
	const paragraph = own && toParagraph(scan, own);
	if (paragraph === null) return null;
	const children = [paragraph];
	for (let next = scan.lines[scan.at]; next !== void 0 && !isEmpty(next); next = scan.lines[scan.at]) {
		const marker = markerOf(scan, next);
		if (marker === null || !isInside(next, lists.at(-1), textOf(scan, next))) break;
		const inner = children.length > 1 ? null : readList(scan, [...lists, {
			...marker,
			indent: next.indent,
			content: 0
		}]);
		if (inner === null) return null;
		children.push(inner);
	}
	return {
		type: "listItem",
		spread: false,
		children,
		position: position(line.start, children.at(-1).position.end.offset)
	};
}
/** Whether the item that was read last goes on behind a blank line; `content` is the column at which what it holds begins. */
function goesOn({ lines, at }, content) {
	const next = lines.slice(at).find((line) => !isEmpty(line));
	return next !== void 0 && at > 0 && next.indent >= content;
}
const NUMBER_IN_ITEM = /^(?:(?:[-+*]|\d{1,9}[.)]) {1,4})+(?!1[.)])\d{1,9}[.)](?: |$)/;
function readBlocksOfItem(scan, first, width) {
	const { lines } = scan;
	const content = first.indent + width;
	if (scan.at > 0 && !isEmpty(lines[scan.at - 1]) && NUMBER_IN_ITEM.test(textOf(scan, first))) return null;
	if (first.isOdd || /^(?:[-*] ?){3,}$/.test(textOf(scan, first))) return null;
	const own = [{
		...first,
		start: first.start + width,
		indent: 0
	}];
	let end = scan.at + 1;
	for (let at = end; at < lines.length; at++) {
		const line = lines[at];
		if (isEmpty(line)) {
			own.push({
				...line,
				indent: 0
			});
			continue;
		}
		if (line.isOdd) return null;
		if (line.indent < content) {
			if (!isEmpty(lines[at - 1]) && markerOf(scan, line) === null) return null;
			break;
		}
		own.push({
			...line,
			indent: line.indent - content
		});
		end = at + 1;
	}
	const children = readBlocks({
		...scan,
		lines: own.slice(0, end - scan.at),
		at: 0,
		isInside: true
	});
	if (children === null || children.length === 0) return null;
	scan.at = end;
	return {
		type: "listItem",
		spread: false,
		children,
		position: position(first.start, children.at(-1).position.end.offset)
	};
}

// src/draft/pieces.ts
/**
* Takes Markdown without a byte order mark and gives the tree that `toTree` gives, as far as prose is concerned. What is plain
* enough is read without the parser; the other pieces are parsed together.
*/
function toTreeByPieces(source) {
	const front = endOfFrontMatter$1(source);
	if (front === 0 && /^(?:---|\+\+\+)/.test(source)) return toTree(source);
	const children = readPieces(source, cut(source).map(({ start, end }) => ({
		start: Math.max(start, front),
		end
	})).filter(({ start, end }) => start < end));
	if (children === null) return toTree(source);
	return {
		type: "root",
		children: front > 0 ? [toFrontMatter(source, front), ...children] : children
	};
}
/** Gives the blocks of the pieces; null where the parser has to read the whole file. */
function readPieces(source, pieces, isAgain = false) {
	const definitions = findDefinitions(source, pieces);
	const waiting = [];
	const read = pieces.map((piece) => ({
		...piece,
		blocks: readPlainBlocks(source, piece, definitions, waiting)
	}));
	if (pieces.length === 1 && read[0].blocks === null) return null;
	const rest = read.filter(({ blocks }) => blocks === null);
	const parsed = parseTogether(source, [...waiting, ...rest], definitions);
	for (const [index, piece] of rest.entries()) piece.blocks = parsed[waiting.length + index];
	const open = rest.find(({ end, blocks }) => end < source.length && reachesBeyond(blocks.at(-1), lastLineEnd(source, end)));
	if (open !== void 0) {
		const joined = [...pieces.filter(({ start }) => start < open.start), {
			start: open.start,
			end: source.length
		}];
		return isAgain ? null : readPieces(source, joined, true);
	}
	for (const [index, { type, children }] of waiting.entries()) {
		const [block, ...others] = parsed[index];
		if (block?.type !== type || others.length > 0) return null;
		children.push(...block.children);
	}
	return read.flatMap(({ blocks }) => blocks ?? []);
}
function toFrontMatter(source, end) {
	return {
		type: source.startsWith("+") ? "toml" : "yaml",
		value: "",
		position: position(0, source.slice(0, end).trimEnd().length)
	};
}
/**
* Parses ranges of the source with the definitions that they may refer to before them, and gives the blocks of each. What nothing
* closes reaches beyond its range.
*/
function parseTogether(source, ranges, definitions) {
	if (ranges.length === 0) return [];
	const texts = ranges.map(({ start, end }) => source.slice(start, end));
	const before = [
		"",
		...definitions.for(texts),
		""
	].join(APART);
	const { children } = toTree(before + texts.join(APART));
	let from = before.length;
	let next = 0;
	return ranges.map(({ start }, index) => {
		const end = from + texts[index].length;
		while (next < children.length && spanOf(children[next]).start < from) next++;
		const first = next;
		while (next < children.length && spanOf(children[next]).start < end) next++;
		const blocks = children.slice(first, next);
		for (const block of blocks) shift$1(block, start - from);
		from = end + APART.length;
		return blocks;
	});
}
function reachesBeyond(block, end) {
	return block !== void 0 && spanOf(block).end > end;
}
/** The end of the last line before an offset that is more than blanks, with the blanks behind it. */
function lastLineEnd(source, before) {
	const end = source.slice(0, before).trimEnd().length;
	return end + /^[ \t]*/.exec(source.slice(end, before))[0].length;
}
/** A rule keeps the texts apart: nothing goes on behind it. */
const APART = "\n\n***\n\n";
/** Moves a node, and all in it, to where its text stands in the source. */
function shift$1(node, by) {
	if (node.position !== void 0) {
		const { start, end } = spanOf(node);
		node.position = position(start + by, end + by);
	}
	if ("children" in node) for (const child of node.children) shift$1(child, by);
	if (node.type === "image" || node.type === "imageReference") for (const child of node.data?.label ?? []) shift$1(child, by);
	if (node.type !== "text" && node.type !== "html") return;
	if (node.data?.pieces) node.data.pieces = node.data.pieces.map(({ text, from, to }) => ({
		text,
		from: from + by,
		to: to + by
	}));
}

// src/draft/parse.ts
/**
* Takes a Markdown file and gives its passages in source order; all offsets are UTF-16 offsets in `source`. Throws on nothing
* by itself, but a file that `guard` refuses can exhaust time, stack or memory. What is plain enough is read without the Markdown
* parser, piece by piece; `whole` lets the parser read all of it at once, which gives the same draft and takes longer.
*/
function parseDraft(source, path, { whole = false } = {}) {
	if (source.startsWith("\ufeff")) return shift(parseDraft(source.slice(1), path, { whole }), source);
	const mail = readMailHeaders(source);
	const text = mask(mail === null ? source : cover(source, mail.span.end), path);
	const tree = whole ? toTree(text) : toTreeByPieces(text);
	const front = tree.children[0];
	const above = mail ?? (front !== void 0 && (front.type === "yaml" || front.type === "toml") ? readFrontMatter(text, spanOf(front)) : null);
	const prose = readProse(tree, path);
	return {
		path,
		source,
		passages: [...fieldPassages(above?.fields ?? []), ...prose.passages].sort((one, other) => one.span.start - other.span.start).map((passage, index) => ({
			index,
			...passage
		})),
		...readDirectives(source, prose.comments, prose.blocks),
		date: above?.date ?? null
	};
}
function cover(source, end) {
	return source.slice(0, end).replace(/[^\n\r]/g, " ") + source.slice(end);
}
/** Moves every offset of a draft by the byte order mark in front of it. */
function shift(draft, source) {
	const moved = (range) => ({
		...range,
		start: range.start + 1,
		end: range.end + 1
	});
	return {
		...draft,
		source,
		passages: draft.passages.map((passage) => ({
			...passage,
			span: moved(passage.span),
			block: moved(passage.block),
			segments: passage.segments.map((segment) => ({
				...segment,
				from: segment.from + 1,
				to: segment.to + 1
			})),
			...passage.disguises && { disguises: passage.disguises.map((each) => ({
				...each,
				span: moved(each.span)
			})) }
		})),
		suppressions: draft.suppressions.map((each) => ({
			...each,
			span: moved(each.span),
			covers: moved(each.covers)
		})),
		pins: draft.pins.map((pin) => ({
			...pin,
			span: moved(pin.span)
		}))
	};
}

// src/draft/lines.ts
/** Takes a file's text and gives a function from an offset in it to line and column; LF, CRLF and CR each end a line. */
function toLines(source) {
	const starts = [0];
	for (let index = 0; index < source.length; index++) {
		const code = source.charCodeAt(index);
		if (code === LF || code === CR && source.charCodeAt(index + 1) !== LF) starts.push(index + 1);
	}
	return (offset) => {
		const line = lastNotAfter(starts, offset);
		return {
			line: line + 1,
			column: offset - starts[line] + 1
		};
	};
}
const LF = 10;
const CR = 13;
function lastNotAfter(starts, offset) {
	let low = 0;
	let high = starts.length - 1;
	while (low < high) {
		const middle = low + high + 1 >> 1;
		if (starts[middle] <= offset) low = middle;
		else high = middle - 1;
	}
	return low;
}

// src/draft/guard-inline.ts
/** Takes the lines of one paragraph, heading, cell row or list item and counts its marks; escaped ones count too. */
function countMarks(lines) {
	let emphasis = 0;
	let brackets = 0;
	let openers = 0;
	let length = 0;
	for (const line of lines) {
		length += line.length + 1;
		if (!MARK.test(line)) continue;
		for (let at = 0, end = 0; at < line.length; at = end) {
			end = at + 1;
			const mark = line[at];
			if (!MARKS.has(mark)) continue;
			while (line[end] === mark) end++;
			if (mark === "[" || mark === "]") brackets += end - at;
			else if (mark === "`") openers++;
			else if (mark === "<") openers += end - at;
			else if (canPair(line, at, end)) emphasis += end - at;
		}
	}
	return {
		emphasis,
		brackets,
		openers,
		length
	};
}
/** Most lines have none, and to find none is much cheaper than to look for runs. */
const MARK = /[*_~`[\]<]/;
const MARKS = /* @__PURE__ */ new Set("*_~`[]<");
function canPair(line, start, end) {
	const before = line[start - 1] ?? " ";
	const after = line[end] ?? " ";
	if (/\s/.test(before) && /\s/.test(after)) return false;
	return !(line[start] === "_" && /[A-Za-z0-9]/.test(before) && /[A-Za-z0-9]/.test(after));
}

// src/draft/guard-prefix.ts
/** Takes a line and the open items, brings these up to date and gives what the line begins with. */
function readPrefix(line, open, isInParagraph) {
	const cursor = {
		at: 0,
		column: 0
	};
	let base = 0;
	let quotes = 0;
	let inner = 0;
	let items = 0;
	let lists = 0;
	for (;;) {
		skipBlanks(line, cursor);
		if (cursor.at >= line.length) return {
			quotes,
			inner,
			items,
			lists,
			indent: 0,
			isLazy: false,
			text: ""
		};
		const within = items === 0 && open.length > 0 ? open.filter((item) => item.content <= cursor.column) : open;
		const indent = cursor.column - Math.max(base, within.at(-1)?.content ?? 0);
		if (indent <= 3 && line[cursor.at] === ">") {
			quotes++;
			if (items > 0) inner++;
			step(line, cursor, 1);
			if (line[cursor.at] === " ") step(line, cursor, 1);
			base = cursor.column;
			continue;
		}
		const marker = indent <= 3 ? readMarker(line, cursor.at) : null;
		const isSibling = marker !== null && items === 0 && open.some((item) => isBeside(item, cursor.column, marker.mark));
		if (marker === null || isInParagraph && items === 0 && !isSibling && !marker.interrupts) {
			const isLazy = isInParagraph && items === 0 && within.length < open.length;
			if (!isLazy) open.length = within.length;
			return {
				quotes,
				inner,
				items,
				lists,
				indent,
				isLazy,
				text: line.slice(cursor.at)
			};
		}
		open.length = within.length;
		items++;
		if (!isSibling) lists++;
		const { column } = cursor;
		step(line, cursor, marker.length);
		base = marker.mark === "^" ? column + 4 : contentColumn(line, cursor);
		open.push({
			column,
			content: base,
			mark: marker.mark
		});
	}
}
/** An item that ends here, and goes on with one of the same mark at its column. */
function isBeside({ column, content, mark }, at, other) {
	return content > at && column === at && mark === other;
}
/** Takes a line of a code or HTML block that stands in `quotes` quotations and reaches `column`; null if its containers end before it. */
function readInside(line, quotes, column) {
	const cursor = {
		at: 0,
		column: 0
	};
	skipBlanks(line, cursor);
	for (let quote = 0; quote < quotes; quote++) {
		if (line[cursor.at] !== ">") return null;
		step(line, cursor, 1);
		skipBlanks(line, cursor);
	}
	if (cursor.at >= line.length) return "";
	return cursor.column < column ? null : line.slice(cursor.at);
}
function skipBlanks(line, cursor) {
	while (line[cursor.at] === " " || line[cursor.at] === "	") step(line, cursor, 1);
}
function step(line, cursor, count) {
	for (let done = 0; done < count; done++) {
		cursor.column += line[cursor.at] === "	" ? 4 - cursor.column % 4 : 1;
		cursor.at++;
	}
}
function readMarker(line, at) {
	if (!MARKERS.test(line[at]) || isRule(line, at)) return null;
	const match = /^(?:([-+*])|(\d{1,9})([.)])|\[(\^)[^\]\s]{1,200}\]:)(?=[ \t]|$|(?<=:))/.exec(line.slice(at, at + 220));
	if (match === null) return null;
	const [{ length }, bullet, number, dot, note] = match;
	const isEmpty = /^[ \t]*$/.test(line.slice(at + length, at + length + 20)) && line.slice(at + length).trim() === "";
	return {
		length,
		mark: bullet ?? dot ?? note ?? "",
		interrupts: note !== void 0 || !isEmpty && (number === void 0 || Number(number) === 1)
	};
}
/** What one begins with; few lines do. */
const MARKERS = /[-+*[\d]/;
/** Up to four blanks behind a marker belong to it; more of them begin indented code. */
function contentColumn(line, cursor) {
	const ahead = { ...cursor };
	skipBlanks(line, ahead);
	const blanks = ahead.column - cursor.column;
	return ahead.at >= line.length || blanks > 4 ? cursor.column + 1 : ahead.column;
}
/** `***`, `- - -`, `___` */
function isRule(line, at) {
	const mark = line[at];
	if (!"*-_".includes(mark)) return false;
	let count = 0;
	for (let index = at; index < line.length; index++) if (line[index] === mark) count++;
	else if (line[index] !== " " && line[index] !== "	") return false;
	return count >= 3;
}

// src/draft/guard-lines.ts
/** Reads the lines of a Markdown file just far enough to count its containers and to tell its paragraphs apart. */
/** Takes a file and gives its lines. Where Markdown is hard to tell, a line counts as part of the running paragraph. */
function* readLines(source) {
	const state = {
		open: [],
		raw: null,
		header: null,
		inTable: false,
		paragraph: 0,
		paragraphQuotes: 0,
		quotes: 0
	};
	const lines = source.split(/\r\n|\n|\r/);
	for (let index = endOfFrontMatter(lines); index < lines.length; index++) yield readLine(lines[index], state);
}
function endOfFrontMatter(lines) {
	const fence = /^\uFEFF?(---|\+\+\+)[ \t]*$/.exec(lines[0] ?? "")?.[1];
	return fence === void 0 ? 0 : lines.findIndex((line, index) => index > 0 && line.startsWith(fence) && line.trim() === fence) + 1;
}
function readLine(line, state) {
	const { raw } = state;
	if (raw !== null) {
		const inside = readInside(line, raw.quotes, raw.column);
		if (inside === null || raw.closes(inside)) state.raw = null;
		if (inside !== null && (state.raw !== null || raw.takesLast)) return toLine({ quotes: raw.quotes }, state, { isBlank: inside === "" });
	}
	const prefix = readPrefix(line, state.open, state.paragraph > 0);
	const groups = prefix.lists + prefix.inner + Math.max(0, prefix.quotes - prefix.inner - state.quotes);
	const read = prefix.text === "" ? readBlank(prefix, state) : readText(prefix, state);
	state.quotes = prefix.quotes;
	return groups === 0 && prefix.items === 0 ? read : {
		...read,
		groups,
		items: prefix.items
	};
}
function toLine({ quotes }, state, more) {
	return {
		depth: quotes + state.open.length,
		quotes,
		groups: 0,
		items: 0,
		cells: 0,
		isSetext: false,
		isBlank: false,
		defines: false,
		text: "",
		starts: true,
		ends: true,
		...more
	};
}
function readBlank(prefix, state) {
	endParagraph(state);
	state.inTable = false;
	return toLine(prefix, state, { isBlank: true });
}
function endParagraph(state) {
	state.paragraph = 0;
	state.paragraphQuotes = 0;
	state.header = null;
}
function readText(prefix, state) {
	const { indent, quotes } = prefix;
	if (prefix.items > 0 || quotes > state.paragraphQuotes) endParagraph(state);
	if (prefix.items > 0 || quotes !== state.quotes) state.inTable = false;
	const isOpen = state.paragraph > 0;
	if (indent > 3 && !isOpen && !state.inTable && state.open.length === 0 && quotes === 0) return toLine(prefix, state, {});
	return (indent > 3 ? null : readBlock(prefix, isOpen, state)) ?? readTableRow(prefix, state) ?? readParagraph(prefix, state);
}
/** A line that begins or is a block of its own; null for one that may be part of a paragraph. */
function readBlock(prefix, isOpen, state) {
	const { text, quotes } = prefix;
	const raw = openFence(text) ?? openHtml(text, isOpen);
	const underlines = isOpen && quotes >= state.paragraphQuotes && !prefix.isLazy && /^(?:=+|-+)[ \t]*$/.test(text);
	const isHeading = /^#{1,6}(?:[ \t]|$)/.test(text);
	const defines = !isOpen && isDefinition(text);
	if (state.header !== null && isDelimiterRow(text) && toCellCount(text) === toCellCount(state.header)) {
		endParagraph(state);
		state.inTable = true;
		return toLine(prefix, state, {
			starts: false,
			cells: 2 * toCellCount(text)
		});
	}
	if (raw === null && !underlines && !isHeading && !defines && !isRule(text, 0)) return null;
	endParagraph(state);
	state.inTable = false;
	const column = state.open.at(-1)?.content ?? 0;
	if (raw !== null && (openFence(text) !== null || !raw.closes(text))) state.raw = {
		...raw,
		quotes,
		column
	};
	if (underlines) return toLine(prefix, state, {
		starts: false,
		isSetext: true
	});
	return toLine(prefix, state, {
		defines,
		text: isHeading || defines ? text : ""
	});
}
function readTableRow(prefix, state) {
	if (!state.inTable) return null;
	return toLine(prefix, state, {
		text: prefix.text,
		cells: toCellCount(prefix.text)
	});
}
function readParagraph(prefix, state) {
	state.paragraph++;
	state.header = state.paragraph === 1 ? prefix.text : null;
	state.paragraphQuotes = Math.max(state.paragraphQuotes, prefix.quotes);
	return toLine(prefix, state, {
		text: prefix.text,
		starts: state.paragraph === 1,
		ends: false
	});
}

// src/draft/guard.ts
/**
* Says before parsing whether a file could exhaust the parser. The Markdown parser is correct but not linear: a few kilobytes of
* nested marks cost seconds, a long list of tiny items costs gigabytes. All is counted in one pass over the source, so that a file
* gets the same answer on every machine; the limits lie well above what real documents hold.
*/
/** Takes a Markdown file and gives the reason why it must not be parsed, in plain words; null when it may be. */
function guard(source) {
	const counts = {
		...NOTHING,
		bytes: Buffer.byteLength(source)
	};
	let block = [];
	const close = () => {
		if (block.length > 0) addBlock(block, counts);
		block = [];
	};
	let reason = judge(counts);
	if (reason !== null) return reason;
	for (const line of readLines(source)) {
		if (line.starts) close();
		if (line.text !== "") block.push(line.text);
		if (line.ends) close();
		counts.depth = Math.max(counts.depth, line.depth);
		counts.quotes = Math.max(counts.quotes, line.quotes);
		counts.groups += line.groups;
		counts.items += line.items;
		counts.cells += line.cells;
		counts.setexts += line.isSetext ? 1 : 0;
		counts.blanks += line.isBlank ? 1 : 0;
		counts.definitions += line.defines ? 1 : 0;
		reason = judge(counts);
		if (reason !== null) return reason;
	}
	close();
	counts.work += COST.groups * counts.groups ** 2 + COST.setexts * counts.setexts ** 2;
	return judge(counts);
}
/** What may be in one file, and how a file that holds more is described. */
const LIMITS = {
	bytes: {
		most: 1048576,
		says: "is {count} bytes long"
	},
	quotes: {
		most: 100,
		says: "nests {count} block quotations"
	},
	depth: {
		most: 100,
		says: "nests {count} lists and quotations"
	},
	groups: {
		most: 3e3,
		says: "holds {count} separate lists and quotations"
	},
	items: {
		most: 2e4,
		says: "holds {count} list items"
	},
	cells: {
		most: 5e4,
		says: "holds {count} table cells"
	},
	setexts: {
		most: 2e3,
		says: "holds {count} underlined headings"
	},
	blanks: {
		most: 5e4,
		says: "holds {count} blank lines"
	},
	definitions: {
		most: 2e4,
		says: "holds {count} link definitions"
	},
	lines: {
		most: 4e3,
		says: "has {count} lines in one paragraph"
	},
	emphasis: {
		most: 1e3,
		says: "has {count} emphasis marks in one paragraph"
	},
	brackets: {
		most: 1e3,
		says: "has {count} square brackets in one paragraph"
	},
	work: {
		most: 4e6,
		says: "nests so many marks that parsing them takes {count} steps"
	}
};
const MEASURES = Object.keys(LIMITS);
const NOTHING = Object.fromEntries(MEASURES.map((measure) => [measure, 0]));
function judge(counts) {
	for (const measure of MEASURES) {
		const { says, most } = LIMITS[measure];
		if (counts[measure] > most) return `${says.replace("{count}", (require_text ??= require("./text.cjs")).thousands(counts[measure]))}; the limit is ${(require_text ??= require("./text.cjs")).thousands(most)}`;
	}
	return null;
}
/**
* What each pair of marks costs the parser at worst, in microseconds of a slow machine: measured on the worst input known for each,
* rounded up. The parser compares marks of a kind with each other, and looks for the end of code and comments from every beginning.
*/
const COST = {
	emphasis: .04,
	brackets: .3,
	openers: .02,
	lines: .02,
	groups: .26,
	setexts: .22
};
function addBlock(lines, counts) {
	const { emphasis, brackets, openers, length } = countMarks(lines);
	counts.lines = Math.max(counts.lines, lines.length);
	counts.emphasis = Math.max(counts.emphasis, emphasis);
	counts.brackets = Math.max(counts.brackets, brackets);
	counts.work += COST.emphasis * emphasis ** 2 + COST.brackets * brackets ** 2 + COST.openers * openers * length + COST.lines * lines.length ** 2;
}

exports.guard = guard;
exports.parseDraft = parseDraft;
exports.toLines = toLines;
exports.toSource = toSource;