let require_dates;
let require_decimal;
let require_draft;
let require_text;





// src/extract/quotations.ts
/**
* The words inside quotation marks of any style, nested ones too, and whole block quotations; marks are left out. A speech
* tag splits a quotation into two mentions, an opening mark that its paragraph never closes reaches the paragraph's end.
*/
function extractQuotations(draft) {
	return draft.passages.flatMap((passage) => {
		const inMarks = rangesInMarks(passage.text);
		return (passage.quoted > 0 && inMarks.length === 0 ? blockRange(passage.text) : inMarks).map((range) => toMention(passage, range));
	});
}
/** Nobody quotes deeper; a bound keeps a page of opening marks from costing its square. */
const DEEPEST = 6;
/** Ranges between matching marks, in the order of their beginnings. */
function rangesInMarks(text) {
	const open = [];
	const ranges = [];
	for (const match of text.matchAll(MARKS)) {
		const at = match.index;
		const mark = match[0];
		const closing = open.findLastIndex((each) => each.close.includes(mark));
		if (closing >= 0 && closes(text, at, mark, open.length - 1 === closing)) {
			push(ranges, text, open[closing].at, at);
			open.length = closing;
			continue;
		}
		const close = CLOSING$1[mark];
		if (close && opens(text, at, mark)) {
			open.push({
				close,
				at: at + mark.length
			});
			if (open.length > DEEPEST) open.shift();
		}
	}
	const unclosed = open[0];
	if (unclosed && unclosed.close !== "'" && unclosed.close !== "\u2019\u2018") push(ranges, text, unclosed.at, text.length);
	return ranges.sort((a, b) => a.start - b.start || b.end - a.end);
}
/** A block quotation without marks, from behind the label of its speaker up to the dash of its attribution. */
function blockRange(text) {
	const dash = /\s(?:[\u2014\u2013\u2015]|--?)\s?(?=\p{Lu}[^.!?]{0,120}$)/u.exec(text);
	const ranges = [];
	if (!/^\s*[\u2014\u2013\u2015-]/.test(text)) push(ranges, text, LABEL$1.exec(text)?.[0].length ?? 0, dash?.index ?? text.length);
	return ranges;
}
/** "RUIZ: We begin \u2026", "Dr Ana Ruiz: We begin \u2026" */
const LABEL$1 = /^(?:\p{Lu}[\p{L}\p{M}.'\u2019-]{0,30} ){0,4}\p{Lu}[\p{L}\p{M}.'\u2019-]{0,30}: /u;
function push(ranges, text, from, to) {
	let start = from;
	let end = to;
	while (start < end && text[start] === " ") start++;
	while (end > start && text[end - 1] === " ") end--;
	if (end > start) ranges.push({
		start,
		end
	});
}
function opens(text, at, mark) {
	const after = text[at + mark.length] ?? " ";
	if (mark === "\u201c" || mark === "\u00ab" || mark === "\u201e" || mark === "\u2039" || mark === "\u201a" || mark === "\u00bb" || mark === "\u201d") return mark !== "\u201d" || isFree(text, at);
	return isFree(text, at) && /\S/.test(after);
}
/** An apostrophe stands inside a word, or after the s of a plural while the quotation goes on. */
function closes(text, at, mark, innermost) {
	const before = text[at - 1] ?? " ";
	const after = text[at + mark.length] ?? " ";
	if (mark !== "\u2019" && mark !== "'") return mark !== "\"" || !isFree(text, at) || !/[\p{L}\p{N}]/u.test(after);
	if (/[\p{L}\p{N}]/u.test(after) || /\s/.test(before)) return false;
	if (!innermost) return false;
	return before !== "s" || !laterSingleClose(text, at + 1);
}
/** Whether a better closing mark follows: one after punctuation, or at the end of a word other than a plural. */
function laterSingleClose(text, from) {
	const slice = text.slice(from, from + 400);
	const close = /[^\s\p{L}]['\u2019](?![\p{L}\p{N}])|[\p{L}]['\u2019](?![\p{L}\p{N}])/u.exec(slice);
	const reopen = /(?:^|\s)['\u2018](?=\S)/u.exec(slice);
	return close !== null && (reopen === null || close.index < reopen.index);
}
function isFree(text, at) {
	return at === 0 || /[\s([{\u2014\u2013\-/:\u201c\u2018"'\u00ab\u201e\u201a\ufffc]/.test(text[at - 1]);
}
function toMention(passage, range) {
	return {
		kind: "quote",
		passage: passage.index,
		range,
		span: (require_draft ??= require("./draft.cjs")).toSource(passage, range),
		surface: passage.text.slice(range.start, range.end)
	};
}
const MARKS = /[\u201c\u201d\u201e\u00ab\u00bb\u2039\u203a\u2018\u2019\u201a"']/g;
/** Closing marks of an opening one; the German style closes with what opens in English. */
const CLOSING$1 = {
	"\u201c": "\u201d",
	"\u201d": "\u201d",
	"\u201e": "\u201c\u201d",
	"\u00ab": "\u00bb",
	"\u00bb": "\u00ab",
	"\u2039": "\u203a",
	"\u2018": "\u2019",
	"\u201a": "\u2018\u2019",
	"\"": "\"",
	"'": "'"
};

// src/extract/lexicon/dates.ts
/** Words of dates and times in British and American English; the lists are our own. */
const words$9 = (list) => list.split(" ");
/** A month by its full name or one of its abbreviations, in lower case; from 1. */
const MONTHS = numbered("january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sept|sep october|oct november|nov december|dec", 1);
/** A weekday by its full name or one of its abbreviations, in lower case; 0 for Sunday. */
const WEEKDAYS = numbered("sunday|sun monday|mon tuesday|tues|tue wednesday|weds|wed thursday|thurs|thur|thu friday|fri saturday|sat", 0);
/** Months that are a verb, a given name or a common word as well: alone they need a preposition before them. */
const AMBIGUOUS_MONTHS = new Set(words$9("march may april june august jan mar apr jun jul aug sep sept oct nov dec feb"));
/** Abbreviated weekdays that are words or names: alone they need "on" before them. */
const FULL_WEEKDAYS = new Set(words$9("sunday monday tuesday wednesday thursday friday saturday"));
/** Ordinals of the days of a month. */
const ORDINALS$1 = new Map(words$9("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first").map((word, index) => [word, index + 1]));
/** Cardinals as they stand in times of day and before "years ago". */
const CARDINALS = new Map([
	...words$9("one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty").map((word, index) => [word, index + 1]),
	...words$9("twenty-one twenty-two twenty-three twenty-four twenty-five twenty-six twenty-seven twenty-eight twenty-nine").map((word, index) => [word, index + 21]),
	["thirty", 30],
	["forty", 40],
	["fifty", 50],
	["sixty", 60],
	["seventy", 70],
	["eighty", 80],
	["ninety", 90],
	["a hundred", 100],
	["a", 1],
	["an", 1],
	["a couple of", 2]
]);
/** Days that fall on the same date each year, as month and day. */
const NAMED_DAYS = /* @__PURE__ */ new Map([
	["new year's day", [1, 1]],
	["valentine's day", [2, 14]],
	["april fools' day", [4, 1]],
	["halloween", [10, 31]],
	["armistice day", [11, 11]],
	["christmas eve", [12, 24]],
	["christmas day", [12, 25]],
	["boxing day", [12, 26]],
	["new year's eve", [12, 31]],
	["hogmanay", [12, 31]]
]);
/** Words before a bare year. */
const YEAR_PREPOSITIONS = new Set(words$9("in by since of until till before after from to roughly approximately during through throughout around about circa for between early late mid year autumn fall spring summer winter end beginning start and-in back into past"));
/** Of those, the ones that make a year of any number that looks like one. */
const STRONG_PREPOSITIONS = new Set(words$9("in by since until till during throughout circa early late mid year"));
/** What a year is put before: "the 2023 election". */
const DATED_NOUNS = new Set(words$9("result results election elections budget report census survey season championship championships cup games olympics paralympics edition figure figures level levels total totals target targets vote votes referendum campaign contest race poll tournament festival conference summit deal agreement act accord treaty strategy plan review study data harvest crop vintage model class cohort intake crisis crash recession pandemic war invasion uprising protests riots flood floods earthquake storm hurricane fire film novel album book paper article speech ruling law reform reforms report version edition accounts results financial general presidential local parliamentary federal world european winter summer spring autumn final finals"));
/** Words ending in s that are no plural noun, and so may follow a year. */
const NOT_PLURAL$1 = new Set(words$9("was is his this its as has does us thus plus across unless less always perhaps besides towards afterwards versus vs whereas others says was yes"));
/** Plurals without an s. */
const IRREGULAR_PLURALS = new Set(words$9("people men women children staff police feet teeth sheep cattle fish aircraft personnel troops million billion percent pounds per"));
/** Units behind a number that make it a measure and no year. */
const UNIT_MARKS = new Set(words$9("km m cm mm kg g mg mb gb tb kb mw kw gw kwh mwh mph kph ft lb lbs oz ml l hp rpm bhp cc hours hrs pm am metre mile tonne kilometre"));
function numbered(list, first) {
	return new Map(words$9(list).flatMap((forms, index) => forms.split("|").map((form) => [form, index + first])));
}

// src/extract/date-reading.ts
/** A reader out of a sticky expression and a function from its groups to a date. */
function reader(source, read) {
	const pattern = new RegExp(source, "diy");
	return (text, at, options) => {
		pattern.lastIndex = at;
		const match = pattern.exec(text);
		return match && read(toGroups(match), text, options);
	};
}
/** A found date whose parts are the groups of the same names. */
function found(groups, date) {
	const parts = {};
	for (const part of [
		"weekday",
		"day",
		"month",
		"year",
		"time"
	]) {
		const range = groups.range(part);
		if (range) parts[part] = range;
	}
	return {
		end: groups.end,
		date,
		parts
	};
}
/** A date of a text at its range. */
function toReading$1(text, start, end, date, parts) {
	return {
		range: {
			start,
			end
		},
		surface: text.slice(start, end),
		date,
		parts
	};
}
const byLength$1 = (keys) => [...keys].sort((one, other) => other.length - one.length).join("|");
/** Fragments of expressions; each quantifier in them is bounded. */
const MONTH = `(?<month>${byLength$1(MONTHS.keys())})(?![a-z])(?:(?<=\\b(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec))\\.(?=,| \\d))?`;
const WEEKDAY = `(?<weekday>${byLength$1(WEEKDAYS.keys())})(?![a-z])\\.?`;
const DAY = "(?<day>[0-3]?\\d)(?:st|nd|rd|th)?(?![\\da-z])";
const YEAR$1 = "(?<year>[12]\\d{3}(?!,?\\d|\\.\\d|[a-z%])|['\u2019]\\d\\d(?![\\da-z]))";
const ORDINAL = `(?<ordinal>${byLength$1(ORDINALS$1.keys())})(?![a-z-])`;
const CARDINAL = `(?:${byLength$1(CARDINALS.keys())})(?![a-z-])`;
/** A four-digit year, or the year of the last hundred that '25 stands for. */
function toYear(text) {
	const digits = text.replace(/\D/g, "");
	if (digits === "") return void 0;
	const value = Number(digits);
	if (digits.length > 2) return value;
	return value < 70 ? 2e3 + value : 1900 + value;
}
/** Only the properties that have a value. */
function dateOf(values) {
	return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== void 0));
}
function toGroups(match) {
	const ranges = match.indices.groups ?? {};
	return {
		text: (name) => match.groups?.[name] ?? "",
		range: (name) => {
			const range = ranges[name];
			return range && {
				start: range[0],
				end: range[1]
			};
		},
		end: match.index + match[0].length
	};
}

// src/extract/date-bounds.ts
const HEDGE = /(?:^|[^\p{L}/])((?:about|around|roughly|approximately|circa|some|ca?\.?) )$/u;
const BOUNDS = /* @__PURE__ */ new Map([
	["by", "atMost"],
	["no later than", "atMost"],
	["not later than", "atMost"],
	["on or before", "atMost"],
	["no earlier than", "atLeast"],
	["not before", "atLeast"],
	["until", "atMost"],
	["till", "atMost"],
	["before", "under"],
	["after", "over"],
	["since", "atLeast"]
]);
/** In front of "ten years ago" these are about the length of time. */
const LENGTH_BOUNDS = /* @__PURE__ */ new Map([
	["more than", "over"],
	["over", "over"],
	["less than", "under"],
	["nearly", "under"],
	["almost", "under"]
]);
const PREPOSITION = new RegExp(`(?:^|[^\\p{L}])(${[...BOUNDS.keys(), ...LENGTH_BOUNDS.keys()].sort(byLength).join("|")}) (?:the )?$`, "u");
function byLength(one, other) {
	return other.length - one.length;
}
/** A found date with the hedge before it, and with the bound that the words before it give. `free` is where the reading before ends. */
function withBound$1(text, at, { end, date, parts }, free) {
	const lead = text.slice(Math.max(free, at - 20), at).toLowerCase();
	const hedge = HEDGE.exec(lead)?.[1];
	const start = hedge ? at - hedge.length : at;
	const preposition = PREPOSITION.exec(lead)?.[1];
	const bounds = !date.relative ? BOUNDS : Math.abs(date.relative.amount) > 1 ? LENGTH_BOUNDS : void 0;
	const bound = hedge ? "about" : preposition && bounds?.get(preposition);
	return toReading$1(text, start, end, bound ? {
		...date,
		bound
	} : date, parts);
}

// src/extract/date-ends.ts
/** Says of each date which end of a stretch of time it is, by the words before it and by the date that it is joined with. */
function withEnds(text, readings) {
	const marked = [];
	for (const next of readings) {
		const last = marked.at(-1);
		if (last && isRange(text, last, next)) {
			const first = inherited(last.date, next.date);
			marked[marked.length - 1] = {
				...last,
				date: {
					...first,
					end: "first",
					otherEnd: next.date
				}
			};
			marked.push({
				...next,
				date: {
					...next.date,
					end: "last",
					otherEnd: first
				}
			});
		} else {
			const end = endBefore(text, next);
			marked.push(end ? {
				...next,
				date: {
					...next.date,
					end
				}
			} : next);
		}
	}
	return marked;
}
/** "from 30 March to 5 April", "Monday\u2013Friday", "between 2011 and 2019"; not "moved from 3 to 10 May". */
function isRange(text, one, other) {
	const gap = other.range.start - one.range.end;
	if (gap < 1 || gap > 9 || one.date.otherEnd || levelOf(one.date) !== levelOf(other.date)) return false;
	const lead = text.slice(Math.max(0, one.range.start - 48), one.range.start);
	const joint = text.slice(one.range.end, other.range.start);
	if (/^ and $/i.test(joint)) return /\bbetween (?:the )?$/i.test(lead);
	return /^(?: ?[\u2013\u2014-] ?| (?:to|until|till|through|up to) (?:the )?)$/i.test(joint) && !isMoved(lead);
}
function isMoved(lead) {
	return MOVED.test(lead.toLowerCase());
}
const MOVED = /\b(?:mov|postpon|delay|push|chang|reschedul|extend|shift|switch|slip|brought|put)\p{L}{0,4}(?: \p{L}{1,12}){0,3} from (?:the )?$/u;
function levelOf({ day, month, year, weekday, time, relative, from }) {
	if (relative) return "none";
	if (day !== void 0) return "day";
	if (month !== void 0 || from !== void 0) return "month";
	return year !== void 0 ? "year" : weekday !== void 0 ? "weekday" : time !== void 0 ? "time" : "none";
}
/** "30 March to 5 April 2026": the year counts for both. */
function inherited({ end: _end, ...first }, last) {
	if (first.year !== void 0 || last.year === void 0 || first.month === void 0 || last.month === void 0) return first;
	return {
		...first,
		year: first.month > last.month ? last.year - 1 : last.year
	};
}
/** Verbs and prepositions of the beginning and of the end, right before the date. */
const FIRST = before$1("from|since", "(?:start|begin|began|begun|commenc|resum)\\p{L}{0,5}(?: again)?");
const LAST = before$1("until|till|through|up to(?: and including)?|deadline (?:is|of|was)|(?:quarter|half-year|half|year|months|weeks|period) (?:to|ended|ending)", "(?:end|finish|expir|conclud)\\p{L}{0,4}");
/** Doors open and close at a time of day; of a road or a line the closing is the beginning of something. */
const OPENING$1 = before$1("from|since", "(?:open|start|begin|began|begun)\\p{L}{0,5}(?: again)?");
const CLOSING = before$1("until|till|up to", "(?:end|finish|clos|shut)\\p{L}{0,4}");
function before$1(prepositions, verbs) {
	return new RegExp(`(?:^|[^\\p{L}])(?:${prepositions}|${verbs}(?: (?:on|at|from|in))?) (?:the )?$`, "u");
}
function endBefore(text, { range, date }) {
	const lead = text.slice(Math.max(0, range.start - 28), range.start).toLowerCase();
	if (date.timeTo !== void 0 || lead === "") return void 0;
	const isTime = levelOf(date) === "time";
	if ((isTime ? CLOSING : LAST).test(lead)) return "last";
	return (isTime ? OPENING$1 : FIRST).test(lead) && !isMoved(text.slice(Math.max(0, range.start - 48), range.start)) ? "first" : void 0;
}

// src/extract/date-halves.ts
/**
* Says of each time without "am" or "pm" which half of the day it is, where the words behind it do: "11.20 in the morning",
* "at 6:30 on Friday evening", "at seven that night". The words then belong to the time.
*/
function withHalves(text, readings) {
	return readings.map((reading, index) => {
		const half = isOpen(reading) ? HALF.exec(text.slice(reading.range.end, reading.range.end + LONGEST$2).toLowerCase()) : null;
		const end = half ? reading.range.end + half[0].length : 0;
		if (!half || (readings[index + 1]?.range.start ?? text.length) < end) return reading;
		const { twelveHour: _either, ...date } = reading.date;
		const time = inHalf(date.time, half[1] ?? half[2]);
		return toReading$1(text, reading.range.start, end, {
			...date,
			time
		}, partsTo(reading, end));
	});
}
const HALF = /^(?: in the| on that| that| the same| the next)?(?: (?:early|late))? (morning|afternoon|evening)(?![a-z-]|['\u2019]s)|^(?: at| on that| that| the same)? (night)(?![a-z-]|['\u2019]s)/;
const LONGEST$2 = 28;
/** A time whose half of the day is not written with it: "half past six", "6:30", not "06:30" or "6.30am". */
function isOpen({ date, parts, surface, range }) {
	if (date.time === void 0 || date.timeTo !== void 0 || date.relative) return false;
	const said = parts.time ? surface.slice(parts.time.start - range.start, parts.time.end - range.start) : surface;
	return date.twelveHour === true || /^[1-9]\d?[:.]\d\d$/.test(said) && date.time < 780 && date.time >= 60;
}
/** The words belong to the time's own part where no day stands between. */
function partsTo({ parts, range }, end) {
	return parts.time?.end === range.end ? {
		...parts,
		time: {
			start: parts.time.start,
			end
		}
	} : parts;
}
function inHalf(time, part) {
	const early = time % 720;
	return part === "afternoon" || part === "evening" || part === "night" && early >= 360 ? early + 720 : early;
}

// src/extract/date-joins.ts
/** A time of day belongs to the date beside it ("6.15am on Friday"), a month to its year ("in May last year"). */
function joinTimes(text, readings) {
	const joined = [];
	for (const next of readings) {
		const last = joined.at(-1);
		const between = last && text.slice(last.range.end, next.range.start);
		if (last && between !== void 0 && belongTogether(last, next, between)) joined[joined.length - 1] = toReading$1(text, last.range.start, next.range.end, {
			...last.date,
			...next.date
		}, {
			...last.parts,
			...next.parts
		});
		else joined.push(next);
	}
	return joined;
}
function belongTogether(one, other, between) {
	const isDay = ({ date }) => date.day !== void 0 || date.weekday !== void 0 || date.relative?.unit === "day";
	const isTime = ({ date }) => date.time !== void 0 && !isDay({ date });
	if (one.date.month !== void 0 && one.date.year === void 0 && one.date.from === void 0 && other.date.relative?.unit === "year" && Math.abs(other.date.relative.amount) <= 1) return /^,? (?:of )?$/.test(between);
	if (isBareWeekday(other.date) && one.date.day !== void 0 && one.date.weekday === void 0) return NAMED_DAY.test(between);
	if (isBareWeekday(one.date) && other.date.month !== void 0 && other.date.day === void 0 && other.date.from === void 0) return /^ in $/.test(between);
	if (isTime(one) && isDay(other) && other.date.time === void 0) return /^,? (?:on )?(?:the )?$/.test(between);
	return isDay(one) && one.date.time === void 0 && isTime(other) && /^(?:,? (?:at )?)$/.test(between);
}
/** "5 January, a Monday", "5 January (a Monday)", "5 January, which is a Monday" */
const NAMED_DAY = /^(?:, (?:which (?:is|was|will be|falls on|fell on) )?| \()an? $|^, which (?:falls|fell) on $/;
function isBareWeekday({ weekday, day, month, time, relative, from }) {
	return weekday !== void 0 && day === void 0 && month === void 0 && time === void 0 && !relative && from === void 0;
}

// src/extract/date-anchored.ts
/** "the next day", "the following Tuesday", "the Friday before": counted from the day that the text named last; null where there is none. */
function anchored(text, at, before) {
	if (!before || at - before.range.end > FARTHEST) return null;
	const result = ANCHORED(text, at, { monthFirst: false });
	const date = result && dayBeside(before.date, sideOf(text.slice(at, result.end)), result.date.weekday);
	return date ? {
		...result,
		date
	} : null;
}
/** Whether the weekday at a range belongs to another day than the text's own, so that it means nothing by itself. */
function isBesideAnother(text, start, end) {
	const lead = text.slice(Math.max(0, start - 16), start);
	return /\b(?:following|previous|preceding) $/i.test(lead) || /\bthe $/i.test(lead) && /^ (?:before|after)\b/i.test(text.slice(end, end + 8));
}
const FARTHEST = 240;
const WEEKDAY_NAMES$1 = [...FULL_WEEKDAYS].join("|");
const ANCHORED = reader(`the (?:(?:next|following|previous|preceding) (?<weekday>day|${WEEKDAY_NAMES$1})(?![a-z-]| (?:delivery|service|shipping|before|after))|(?<named>day|${WEEKDAY_NAMES$1}) (?:before|after)(?=[,.;:!?)]|$))`, (groups) => {
	const range = groups.range("weekday") ?? groups.range("named");
	const weekday = WEEKDAYS.get((groups.text("weekday") || groups.text("named")).toLowerCase());
	if (weekday === void 0) return {
		...found(groups, {}),
		parts: {}
	};
	return {
		end: groups.end,
		date: { weekday },
		parts: { weekday: range }
	};
});
function sideOf(surface) {
	return /\b(?:previous|preceding|before)\b/i.test(surface) ? -1 : 1;
}
/** The next or the previous day, or the next such weekday; null where the calendar cannot tell. */
function dayBeside(date, side, weekday) {
	const { month, day } = date;
	if (month === void 0 || day === void 0) return null;
	const year = date.year ?? COMMON_YEAR;
	const anchor = {
		year,
		month,
		day
	};
	const from = date.year === void 0 ? date.weekday : (require_dates ??= require("./dates.cjs")).weekdayOf(anchor);
	if (!(require_dates ??= require("./dates.cjs")).isDay(anchor) || weekday !== void 0 && from === void 0) return null;
	const apart = weekday === void 0 ? 1 : (side * (weekday - from) + 6) % 7 + 1;
	const beside = (require_dates ??= require("./dates.cjs")).addTo(anchor, side * apart, "day");
	if (date.year !== void 0) return {
		month: beside.month,
		day: beside.day,
		weekday: (require_dates ??= require("./dates.cjs")).weekdayOf(beside)
	};
	if (beside.year !== year || month === 2 !== (beside.month === 2)) return null;
	return {
		month: beside.month,
		day: beside.day,
		...from !== void 0 && { weekday: (from + side * apart + 7) % 7 }
	};
}
/** A year without a leap day. */
const COMMON_YEAR = 2001;

// src/extract/date-years.ts
/** Reads a bare year where the words around it make it one; `before` is the date read last in the text. */
function bareYear(text, at, before) {
	const range = {
		start: at,
		end: at + 4
	};
	if (!isYearShaped(text, at) || !isYearHere(text, range, before)) return null;
	return {
		end: range.end,
		date: { year: Number(text.slice(at, at + 4)) },
		parts: { year: range }
	};
}
/** Whether the number at a range counts the word behind it: "2000 people" and "2000 jobs", not "1962 the". */
function isCounted$1(text, { start, end }) {
	const next = wordAfter$1(text, end);
	if (next === "" || NOT_PLURAL$1.has(next)) return false;
	if (UNIT_MARKS.has(next) || IRREGULAR_PLURALS.has(next)) return !(next === "people" && isTellingYear(text.slice(start, end)));
	return /[a-z]s$/.test(next) && !isTellingYear(text.slice(start, end));
}
/** 2026/27, 2026-27, 2026/2027: a fiscal year; 2011\u201319 is two years, and read elsewhere. */
const fiscalYear = (text, at) => {
	const match = FISCAL$1.exec(text.slice(at, at + 10));
	if (!match) return null;
	const [year, end] = [Number(match[1]), Number(match[2].slice(-2))];
	if (!((year + 1) % 100 === end && (match[2].length === 2 || Number(match[2]) === year + 1)) || /[\d,.]/.test(text[at - 1] ?? "")) return null;
	const length = match[0].length;
	return {
		end: at + length,
		date: {
			year,
			fiscal: true
		},
		parts: { year: {
			start: at,
			end: at + length
		} }
	};
};
const FISCAL$1 = /^([12]\d{3})[/\u2013-](\d{4}|\d\d)(?![\d,-]|\.\d)/;
/** Four digits of a year, no part of a longer number, price, code or telephone number. */
function isYearShaped(text, at) {
	if (!/^(?:1\d|20)\d\d(?![\d\p{L}%]|[.,:/]\d|-(?:\p{L}|\d(?!\d)|\d{3}(?!\d)|\d{5}|\d\d-))/u.test(text.slice(at, at + 10))) return false;
	return !/[\d\p{L}\u00a3$\u20ac\u00a5\u20b9#.,/:+\u2212]/u.test(text[at - 1] ?? "");
}
function isYearHere(text, range, before) {
	const { start, end } = range;
	if (text.trim() === text.slice(start, end)) return true;
	if (isTellingYear(text.slice(start, end)) && /^ ?[\u2013-] ?(?:19|20)\d\d(?!\d)/.test(text.slice(end, end + 8))) return true;
	if (continuesYears(text, start, before)) return !isCounted$1(text, range);
	if (/(?:^|[^\p{L}/])(?:ca?\.?|\u00a9|\(c\)) $/iu.test(text.slice(Math.max(0, start - 5), start))) return !isCounted$1(text, range);
	const lead = wordBefore$1(text, start);
	const value = text.slice(start, end);
	if (UNIT_MARKS.has(wordAfter$1(text, end))) return false;
	if (STRONG_PREPOSITIONS.has(lead)) return isTellingYear(value) ? !isMeasured$2(text, end) : !isCounted$1(text, range) && Number(value) >= 1100;
	if (YEAR_PREPOSITIONS.has(lead)) return Number(value) >= 1500 && !isPluralNoun(wordAfter$1(text, end)) && !isCounted$1(text, range);
	if (!isTellingYear(value) && value !== "2000" && value !== "1900") return false;
	if (/[([]/.test(text[start - 1] ?? "")) return /^[)\],;:]/.test(text.slice(end, end + 1));
	if (start === 0 && text[end] === ":") return true;
	if (/^(?:was|is)$/.test(lead)) return wordAfter$1(text, end) === "when";
	return isDatedNoun(wordAfter$1(text, end), lead, start === 0);
}
function isPluralNoun(word) {
	return /^\p{Ll}+s$/u.test(word) && !NOT_PLURAL$1.has(word);
}
/** "the 1984 vote" is of that year; "1984 votes" are counted, and so may be "the 1984 votes" unless it is a familiar plural. */
function isDatedNoun(noun, lead, isFirst) {
	if (!DATED_NOUNS.has(noun)) return false;
	return /^(?:the|its|their|his|her|our|a|'s|\u2019s|s|that|this|and)$|['\u2019]s?$/.test(lead) || isFirst && !noun.endsWith("s");
}
/** A year of living memory that is no round number: hardly ever a count. */
function isTellingYear(value) {
	const year = Number(value);
	return year >= 1900 && year <= 2099 && year % 100 !== 0;
}
function isMeasured$2(text, end) {
	return /^ (?:people|men|women|staff|million|billion|per ?cent)\b/.test(text.slice(end, end + 12));
}
/** "from 2011 to 2019", "in 2011 and 2019", "2011\u20132019". */
function continuesYears(text, start, before) {
	if (!before || before.date.year === void 0 || start - before.range.end > 9) return false;
	return /^(?: (?:and|or|to|until|till|through) |, (?:and |or )?| ?[\u2013-] ?)$/.test(text.slice(before.range.end, start));
}
function wordBefore$1(text, start) {
	return /([\p{L}'\u2019]{1,20})[ -]$/u.exec(text.slice(Math.max(0, start - 21), start))?.[1]?.toLowerCase() ?? "";
}
function wordAfter$1(text, end) {
	return /^ ([\p{L}]{1,24})/u.exec(text.slice(end, end + 25))?.[1]?.toLowerCase() ?? "";
}

// src/extract/date-days.ts
const YEAR_AFTER = `(?:(?:,? (?:of )?|-)${YEAR$1})?`;
/** Behind a day: no more digits, no scale, no percent sign. */
const DAY_END = "(?![,.]?\\d|%| ?(?:million|billion|thousand|per ?cent|bn|m|k)(?![a-z]))";
/** "Friday 9 May 2025", "Mon 3 Nov", "9th of May". */
const dayMonth = reader(`(?:${WEEKDAY},? (?:the )?)?${DAY}(?: of)?[ -]${MONTH}${YEAR_AFTER}`, calendarDay);
/** "Friday, May 9, 2025", "May 9th". */
const monthDay = reader(`(?:${WEEKDAY},? )?${MONTH} (?:the )?${DAY}${DAY_END}(?:,? ${YEAR$1})?`, calendarDay);
/** "the ninth of May". */
const ordinalDay = reader(`(?:${WEEKDAY},? )?(?:the )?${ORDINAL} (?:day )?of ${MONTH}${YEAR_AFTER}`, calendarDay);
/** "May the ninth". */
const monthOrdinal = reader(`(?:${WEEKDAY},? )?${MONTH} the ${ORDINAL}(?:,? ${YEAR$1})?`, calendarDay);
/** 2025-05-09, with a time of day or without. */
const isoDate = reader("(?<year>\\d{4})-(?<month>\\d\\d)-(?<day>\\d\\d)(?:[T ](?<time>(?<hour>[01]\\d|2[0-3]):(?<minute>[0-5]\\d))(?::[0-5]\\d(?:\\.\\d{1,9})?)?(?:Z|[+-]\\d\\d:?\\d\\d)?)?(?![\\d:-])", (groups) => {
	const hour = groups.text("hour");
	const time = hour === "" ? void 0 : Number(hour) * 60 + Number(groups.text("minute"));
	return checked(groups, dateOf({
		year: Number(groups.text("year")),
		month: Number(groups.text("month")),
		day: Number(groups.text("day")),
		time
	}));
});
/** 09/05/2025 and 9.5.2025, in the order of the language setting unless only the other one makes a day. */
const numericDate = reader("(?<one>\\d{1,2})(?<mark>[/.-])(?<two>\\d{1,2})\\k<mark>(?<year>[12]\\d{3}|\\d\\d(?=[^\\d]|$))(?![\\d/]|[.,-]\\d)", (groups, _text, { monthFirst }) => {
	const [one, two] = [Number(groups.text("one")), Number(groups.text("two"))];
	if (groups.text("year").length === 2 && groups.text("mark") !== "/") return null;
	const isMonthFirst = monthFirst ? one <= 12 : two > 12;
	const [day, month] = isMonthFirst ? [two, one] : [one, two];
	const reading = checked(groups, dateOf({
		year: toYear(groups.text("year")),
		month,
		day
	}));
	const [first, second] = [groups.range("one"), groups.range("two")];
	return reading && {
		...reading,
		parts: {
			...reading.parts,
			day: isMonthFirst ? second : first,
			month: isMonthFirst ? first : second
		}
	};
});
/** "the third Monday of May", "the last Friday of June". */
const nthWeekdayOfMonth = reader(`(?:the )?(?<nth>first|second|third|fourth|fifth|last|final|[1-5](?:st|nd|rd|th)) ${WEEKDAY} (?:of|in) ${MONTH}${YEAR_AFTER}`, (groups) => {
	const [weekday, month] = [WEEKDAYS.get(lower(groups, "weekday")), MONTHS.get(lower(groups, "month"))];
	const nth = nthOf(groups.text("nth").toLowerCase());
	const year = toYear(groups.text("year"));
	if (year !== void 0) {
		const day = (require_dates ??= require("./dates.cjs")).nthWeekday(year, month, weekday, nth);
		return day === null ? null : found(groups, {
			year,
			month,
			day,
			weekday
		});
	}
	const [from, to] = nth === -1 ? [22 + (month === 2 ? 0 : 2), 31] : [7 * nth - 6, 7 * nth];
	const dayOf = (day) => `--${(require_dates ??= require("./dates.cjs")).twoDigits(month)}-${(require_dates ??= require("./dates.cjs")).twoDigits(day)}`;
	return found(groups, {
		month,
		weekday,
		from: dayOf(from),
		to: dayOf(to)
	});
});
/** "Monday the 9th", "Monday 9th". */
const weekdayDay = reader(`${WEEKDAY},? (?:the )?(?<day>[0-3]?\\d)(?:st|nd|rd|th)(?![\\da-z])`, (groups) => {
	const day = Number(groups.text("day"));
	return day >= 1 && day <= 31 ? found(groups, {
		weekday: WEEKDAYS.get(lower(groups, "weekday")),
		day
	}) : null;
});
/** A weekday alone. Its plural is no date, and its abbreviations are ("on Sat") only behind a preposition. */
const weekdayAlone = (text, at, options) => {
	const result = reader(`${WEEKDAY}`, (groups) => found(groups, { weekday: WEEKDAYS.get(lower(groups, "weekday")) }))(text, at, options);
	if (!result) return null;
	const word = /^[A-Za-z]{1,9}/.exec(text.slice(at, at + 9))[0];
	if (!/^[A-Z]/.test(word) || isBesideAnother(text, at, result.end)) return null;
	if (!FULL_WEEKDAYS.has(word.toLowerCase()) && !/\b(?:on|by|until|till|from|since|last|next|this) $/i.test(text.slice(Math.max(0, at - 8), at))) return null;
	return text[result.end - 1] === "." ? {
		...result,
		end: result.end - 1
	} : result;
};
/** "the 2nd", only behind a preposition and where no noun follows. */
const dayAlone = (text, at, options) => {
	if (!/\b(?:on|by|until|till|since|before|after|from|to) $/i.test(text.slice(Math.max(0, at - 8), at))) return null;
	return DAY_ALONE(text, at, options);
};
const DAY_ALONE = reader("the (?<day>[0-3]?\\d)(?:st|nd|rd|th)(?=$|[.,;:!?)]| (?:and|at|for|with|when|but|because|as|so|he|she|it|they|we|or|that|in)(?![a-z]))", (groups) => {
	const day = Number(groups.text("day"));
	return day >= 1 && day <= 31 ? found(groups, { day }) : null;
});
function calendarDay(groups, text) {
	const word = groups.text("month");
	const key = word.toLowerCase();
	const year = toYear(groups.text("year"));
	if (/^[a-z]/.test(word) && AMBIGUOUS_MONTHS.has(key) && year === void 0) return null;
	const weekday = WEEKDAYS.get(lower(groups, "weekday"));
	const day = groups.text("day") === "" ? ORDINALS$1.get(groups.text("ordinal").toLowerCase()) : Number(groups.text("day"));
	const month = MONTHS.get(key);
	if (year !== void 0 && isCounted$1(text, groups.range("year"))) {
		const reading = checked(groups, dateOf({
			month,
			day,
			weekday
		}));
		return reading && {
			...reading,
			end: trimEnd(text, groups.range("year").start)
		};
	}
	return checked(groups, dateOf({
		year,
		month,
		day,
		weekday
	}));
}
/** A day that the calendar does not have is still a date, unless it is out of all reason. */
function checked(groups, date) {
	const { year = 2e3, month, day } = date;
	if (month === void 0 || day === void 0 || !(require_dates ??= require("./dates.cjs")).isDay({
		year: 2e3,
		month: 1,
		day
	}) || month < 1 || month > 12 || year < 1e3) return null;
	const reading = found(groups, date);
	const ordinal = groups.range("ordinal");
	return ordinal ? {
		...reading,
		parts: {
			...reading.parts,
			day: ordinal
		}
	} : reading;
}
function nthOf(word) {
	if (word === "last" || word === "final") return -1;
	return ORDINALS$1.get(word) ?? Number(word[0]);
}
function lower(groups, name) {
	return groups.text(name).toLowerCase();
}
function trimEnd(text, end) {
	let at = end;
	while (at > 0 && /[ ,]/.test(text[at - 1])) at--;
	return at;
}

// src/extract/date-gates.ts
/**
* Whether a date may begin with the word at an offset ('' for digits), by what stands right behind it: the readers are many,
* and most numbers and articles begin no date.
*/
function mayBegin(text, at, word) {
	if (word === "") return test(BEHIND_DIGITS, text, at) || isHourAhead(text, at);
	if (word === "the" || word === "a" || word === "an") return test(BEHIND_ARTICLE, text, at);
	if (CARDINALS.has(word)) return test(BEHIND_CARDINAL, text, at) || test(BEHIND_ORDINAL, text, at) || isHourAhead(text, at);
	return !ORDINALS$1.has(word) || test(BEHIND_ORDINAL, text, at);
}
const UNITS$2 = "days?|nights?|weeks?|fortnights?|months?|years?|decades?|centur";
const PAST$1 = "minutes?|past|to|until|till|and|after|before|o['\u2019]clock";
const DAYS$1 = "yesterday|today|tomorrow|tonight|this (?:morning|afternoon|evening)";
const BEHIND_DIGITS = new RegExp(`\\d{1,4}(?:[:/.\u2013\u2014-]|(?:st|nd|rd|th)(?![a-z])| ?[ap]\\.?m(?![a-z])| ?[\u2013\u2014]| -| (?:of |${[...MONTHS.keys()].join("|")})| (?:${PAST$1}|${UNITS$2}|${DAYS$1})(?![a-z]|\\.\\d)| in the (?:early |late )?(?:m|a|e)| at night)`, "iy");
const BEHIND_CARDINAL = new RegExp(`[a-z]+(?:-[a-z]+)? (?:${PAST$1}|${UNITS$2}|${DAYS$1}|in the (?:early |late )?(?:m|a|e)|at night|ten|(?:eleven|twelve|twenty|thirty|forty|fifty|[a-z]{3,5}teen)(?:-[a-z]+)?)`, "iy");
const BEHIND_ORDINAL = /[a-z]+(?:-[a-z]+)?(?: of| the|[ -](?:day|week|weekend|fortnight|half|quarter|century|anniversary|mon|tue|wed|thu|fri|sat|sun))/iy;
const BEHIND_ARTICLE = /(?:the|a|an) (?:[\d'\u2019]|next|following|previous|preceding|[a-z]{3,6}day|first|last|final|early|mid|late|begin|start|middle|end|spring|summer|autumn|fall|winter|year before|day|decade|week|month|year|fortnight|century|night|quarter|couple|hundred|twenty-|thirty-|[a-z]{3,8}ies|[a-z]{2,11}(?:th|st|nd|rd|cond)\b)/iy;
/** "The doors open at 7", "from nine to five" */
function isHourAhead(text, at) {
	return text[at - 1] === " " && /(?:at|om|il|ll|to|nd)$/i.test(text.slice(Math.max(0, at - 3), at - 1));
}
function test(pattern, text, at) {
	pattern.lastIndex = at;
	return pattern.test(text);
}

// src/extract/date-hours.ts
/** "10am to 6pm", "9\u20135pm", "10:00\u201318:30", "noon until midnight", and "10.00\u201318.00" where the words speak of hours. */
const timeRange = (text, at, options) => {
	const lead = text.slice(Math.max(0, at - 40), at);
	if (/[\d.,:/\u00a3$\u20ac-]$/.test(lead)) return null;
	const result = RANGE(text, at, options);
	if (!result) return null;
	const surface = text.slice(at, result.end);
	if (/ and /i.test(surface) && !/\bbetween $/i.test(lead)) return null;
	return !isDotted(surface) || HOURS.test(lead) || DAYS.test(text.slice(result.end)) || surface === text.trim() ? result : null;
};
/** "10.00\u201318.00" alone could as well be two sums or sizes. */
function isDotted(surface) {
	return !/[ap]\.?m|noon|midday|midnight|:/i.test(surface);
}
const HOURS = /\b(?:open|opens|opening|hours|from|between|daily|doors|times?|\w{3,6}day|weekdays|weekends)\b[^.;!?]{0,20}$/i;
const DAYS = /^,? (?:(?:on |every |each )?\w{3,6}days?\b|daily|weekdays|weekends)/i;
const END = (index) => `(?:(?<hour${index}>[01]?\\d|2[0-3])(?:(?<mark${index}>[.:])(?<minute${index}>[0-5]\\d))?(?: ?(?<half${index}>[ap])(?:\\.m\\.?|m))?|(?<word${index}>noon|midday|midnight))`;
const RANGE = reader(`(?<time>${END(1)}(?: ?[\u2013\u2014-] ?| (?:to|until|till|and) )${END(2)})(?![\\da-z%\u00b0]|[:.,\u2013-]\\d| ?(?:million|billion|thousand|per ?cent|%))`, (groups) => {
	const [first, last] = [endOf(groups, 1), endOf(groups, 2)];
	return first && last ? between(groups, first, last) : null;
});
function endOf(groups, index) {
	const word = groups.text(`word${index}`).toLowerCase();
	if (word) return {
		minutes: word === "midnight" ? index === 1 ? 0 : 1440 : 720,
		said: "half"
	};
	const hour = Number(groups.text(`hour${index}`));
	const minutes = hour * 60 + Number(groups.text(`minute${index}`));
	const half = groups.text(`half${index}`).toLowerCase();
	if (half) return hour < 1 || hour > 12 ? null : {
		minutes: minutes % 720 + (half === "p" ? 720 : 0),
		said: "half"
	};
	return {
		minutes,
		said: groups.text(`mark${index}`) === "" ? "hour" : "clock"
	};
}
function between(groups, first, last) {
	if (first.said === "half" && last.said === "half") return range(groups, first.minutes, last.minutes);
	if (first.said === "clock" && last.said === "clock") {
		const isAfternoon = last.minutes < first.minutes && first.minutes < 780;
		return range(groups, first.minutes, last.minutes + (isAfternoon ? 720 : 0));
	}
	if (last.said === "half" && first.minutes <= 780) return range(groups, nearestBefore(first.minutes, last.minutes), last.minutes);
	return null;
}
/** "9\u20135pm" begins in the morning, "2\u20135pm" does not. */
function nearestBefore(minutes, last) {
	const [morning, evening] = [minutes % 720, minutes % 720 + 720];
	return evening < last ? evening : morning;
}
function range(groups, time, timeTo) {
	return found(groups, {
		time,
		timeTo: timeTo % 1440
	});
}

// src/extract/date-month-parts.ts
const MONTH_BEHIND = ` (?:of|in) ${MONTH}(?:,? (?:of )?${YEAR$1})?`;
/** "the last day of June": of February only where the year is said. */
const lastDay = reader(`(?:the )?(?<day>last|final) day${MONTH_BEHIND}`, (groups) => {
	const [month, year] = [monthOf(groups), toYear(groups.text("year"))];
	if (month === 2 && year === void 0) return null;
	return found(groups, dateOf({
		year,
		month,
		day: (require_dates ??= require("./dates.cjs")).daysInMonth(year ?? 2e3, month)
	}));
});
/** "the first week of May", "the second half of June", "the last weekend in July": some days more or less. */
const partOfMonth = reader(`(?:the )?(?<nth>first|second|third|fourth|last|final) (?<part>week|weekend|fortnight|half)${MONTH_BEHIND}`, (groups) => {
	const [month, year] = [monthOf(groups), toYear(groups.text("year"))];
	const last = (require_dates ??= require("./dates.cjs")).daysInMonth(year ?? 2e3, month);
	const nth = groups.text("nth").toLowerCase();
	const isLast = nth === "last" || nth === "final";
	const length = LENGTHS$1[groups.text("part").toLowerCase()];
	const first = isLast ? last - length - 1 : (ORDINALS$1.get(nth) - 1) * (length - 1);
	if (first > last - 2) return null;
	const dayOf = (day) => `${year ?? "-"}-${(require_dates ??= require("./dates.cjs")).twoDigits(month)}-${(require_dates ??= require("./dates.cjs")).twoDigits(Math.min(last, Math.max(1, day)))}`;
	return found(groups, {
		...dateOf({
			year,
			month
		}),
		from: dayOf(first),
		to: dayOf(isLast ? last : first + length + 1)
	});
});
/** A week of a month may begin in the one before: a day more on either side. */
const LENGTHS$1 = {
	week: 8,
	weekend: 8,
	fortnight: 15,
	half: 16
};
function monthOf(groups) {
	return MONTHS.get(groups.text("month").toLowerCase());
}

// src/extract/date-named.ts
const NAMES = [...NAMED_DAYS.keys()].join("|").replaceAll("'", "['\u2019]");
/** "Christmas Eve", "New Year's Day 2026": days that fall on the same date each year. */
const namedHoliday = reader(`(?<day>${NAMES})(?![a-z-])(?:,? (?<year>[12]\\d{3})(?![\\d,.]))?`, (groups, text) => {
	if (/^ [A-Z]/.test(text.slice(groups.end, groups.end + 2))) return null;
	const [month, day] = NAMED_DAYS.get(groups.text("day").toLowerCase().replace("\u2019", "'"));
	const year = groups.text("year");
	return found(groups, {
		...year && { year: Number(year) },
		month,
		day
	});
});
const NTH = `(?<digits>\\d{1,3})(?:st|nd|rd|th)|(?<word>${[...ORDINALS$1.keys()].sort((one, other) => other.length - one.length).join("|")}|fiftieth|hundredth)`;
/** "its 10th anniversary", "the centenary of the fire": so many years ago, unless a year beside it says otherwise. */
const anniversary = reader(`(?:(?:${NTH}) anniversary|(?<name>centenary|bicentenary|tercentenary))(?![a-z])`, (groups, text) => {
	const start = groups.end - 40;
	if (/\b(?:1\d|20)\d\d\b|\b(?:last|next) (?:year|month|week)\b/.test(text.slice(Math.max(0, start), groups.end + 40))) return null;
	const word = groups.text("word").toLowerCase();
	const name = groups.text("name").toLowerCase();
	const years = name ? NAMED$1[name] : Number(groups.text("digits")) || ORDINALS$1.get(word) || (word === "fiftieth" ? 50 : 100);
	return {
		...found(groups, {
			relative: {
				unit: "year",
				amount: -years
			},
			bound: "about"
		}),
		parts: {}
	};
});
const NAMED$1 = {
	centenary: 100,
	bicentenary: 200,
	tercentenary: 300
};

// src/extract/date-offsets.ts
const WEEKDAY_NAMES = [...FULL_WEEKDAYS].join("|");
/** "A week on Saturday 12 December" names its day itself. */
const NO_DAY = `(?![a-z-]|['\u2019]s|,? (?:the )?(?:\\d|${[...MONTHS.keys()].join("|")}))`;
const FROM$1 = `(?:(?<named>today|now|tomorrow|yesterday)|(?:this |next )?(?<weekday>${WEEKDAY_NAMES}))${NO_DAY}`;
/** "two weeks from today", "three days after tomorrow", "a month from Monday": counted from a day that is seen from the draft's. */
const COUNTED$1 = reader(`(?<number>\\d{1,2}|${CARDINAL}) (?<unit>day|week|fortnight|month|year)s? (?:from|after) ${FROM$1}`, offset);
/** "a week today", "a fortnight on Tuesday", "three weeks on Saturday". */
const BARE$1 = reader(`(?<number>an?|one|two|three|four|six) (?<unit>week|fortnight|month|year)s? (?:(?<named>today|tomorrow)|(?:on |this )?(?<weekday>${WEEKDAY_NAMES}))${NO_DAY}`, offset);
/** "Tuesday week", "tomorrow week": where nothing behind it makes the week something else's. */
const TURNED = reader(`(?:(?<named>today|tomorrow)|(?<weekday>${WEEKDAY_NAMES})) (?<unit>week|fortnight)(?=[.,;:!?)]|$| (?:at|and|when|in) )`, offset);
/** Behind these "a week" is a rate, or the length of something that is over. */
const RATE = /(?:\b(?:for|once|twice|times?|days?|nights?|evenings?|hours?|mornings?|over|of|within|each|every|last|past|about|\d\S*)|[\u00a3$\u20ac%]\S*) $/i;
/** "two weeks from today", "a week on Saturday", "Tuesday week": a day so many weeks from one that the draft's own day tells. */
const offsetDay = (text, at, options) => {
	const counted = COUNTED$1(text, at, options) ?? TURNED(text, at, options);
	if (counted) return counted;
	return RATE.test(text.slice(Math.max(0, at - 12), at)) ? null : BARE$1(text, at, options);
};
/** "the week after next", "the month before last". */
const afterNext = reader("the (?<unit>week|month|year) (?:(?<after>after next)|before last)(?![a-z])", (groups) => {
	const unit = groups.text("unit").toLowerCase();
	return found(groups, { relative: {
		unit,
		amount: groups.range("after") ? 2 : -2
	} });
});
function offset(groups) {
	const word = groups.text("number").toLowerCase();
	const number = word === "" ? 1 : CARDINALS.get(word) ?? Number(word);
	const unit = groups.text("unit").toLowerCase();
	const weekday = WEEKDAYS.get(groups.text("weekday").toLowerCase());
	if (weekday !== void 0) {
		const weeks = unit === "fortnight" ? 2 * number : unit === "week" ? number : null;
		return weeks === null ? null : found(groups, {
			weekday,
			relative: {
				unit: "week",
				amount: weeks
			}
		});
	}
	const more = {
		tomorrow: 1,
		yesterday: -1
	}[groups.text("named").toLowerCase()] ?? 0;
	const days = {
		day: 1,
		week: 7,
		fortnight: 14
	}[unit];
	if (days !== void 0) return found(groups, { relative: {
		unit: "day",
		amount: number * days + more
	} });
	return found(groups, { relative: {
		unit,
		amount: number
	} });
}

// src/extract/date-spans.ts
const PHASE = "(?:the )?(?<phase>early|mid|late|beginning of|start of|middle of|end of)(?: in)?(?: the)?[ -]";
/** "May 2025", "mid-June", "the end of March", "in March"; a month that is a common word needs a preposition. */
const monthAndYear = (text, at, options) => {
	const result = MONTH_AND_YEAR(text, at, options);
	if (!result) return null;
	const range = result.parts.month;
	const word = text.slice(range.start, range.end);
	const isAmbiguous = AMBIGUOUS_MONTHS.has(word.toLowerCase());
	if (/^[a-z]/.test(word) && (isAmbiguous || result.date.year === void 0)) return null;
	if (result.date.year !== void 0 && isCounted$1(text, result.parts.year)) return null;
	const isBare = result.date.year === void 0 && result.date.from === void 0 && text.trim() !== word;
	if (isBare && isAmbiguous && !/\b(?:in|by|since|until|till|from|of|during|before|after|last|next|this|every|each|to) $/i.test(text.slice(Math.max(0, at - 8), at))) return null;
	if (isBare && /^ \p{Lu}\p{Ll}|^['\u2019]?\d|^-/u.test(text.slice(result.end, result.end + 3)) && isAmbiguous) return null;
	return result;
};
const MONTH_AND_YEAR = reader(`(?:${PHASE})?${MONTH}(?:,? (?:of )?${YEAR$1})?`, (groups) => {
	const month = MONTHS.get(groups.text("month").toLowerCase());
	const year = toYear(groups.text("year"));
	const days = phaseOf(groups, {
		early: [1, 12],
		mid: [8, 23],
		late: [18, (require_dates ??= require("./dates.cjs")).daysInMonth(year ?? 2e3, month)]
	});
	return found(groups, {
		...dateOf({
			year,
			month
		}),
		...days && within(year, month, days[0], month, days[1])
	});
});
/** "early 2024", "mid-2024", "the end of 2025". */
const phaseOfYear = reader(`${PHASE}${YEAR$1}`, (groups, text) => {
	const year = toYear(groups.text("year"));
	const months = phaseOf(groups, {
		early: [1, 5],
		mid: [4, 9],
		late: [8, 12]
	});
	return isCounted$1(text, groups.range("year")) ? null : found(groups, {
		year,
		...within(year, months[0], 1, months[1])
	});
});
/** "spring 2025", "the summer of 2024": seasons of the north, generously. */
const season = reader(`(?:the )?(?<season>spring|summer|autumn|fall|winter)(?: of)? ${YEAR$1}`, (groups) => {
	const year = toYear(groups.text("year"));
	const word = groups.text("season").toLowerCase();
	if (word === "winter") return found(groups, {
		from: `${year - 1}-11-01`,
		to: `${year + 1}-03-31`
	});
	const [first, last] = {
		spring: [2, 6],
		summer: [5, 9],
		autumn: [8, 12],
		fall: [8, 12]
	}[word];
	return found(groups, {
		year,
		...within(year, first, 1, last)
	});
});
/** "the 1990s", "the early '90s", "the nineties". */
const decade = reader("(?:the )?(?:(?<phase>early|mid|late)[ -])?(?:(?<year>(?:1[5-9]|20)\\d0)['\u2019]?s|['\u2019](?<short>[1-9]0)s|(?<word>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties))(?![a-z])", (groups, text) => {
	const word = groups.text("word").toLowerCase();
	if (word && !/^the /i.test(text.slice(groups.end - word.length - 10).match(/the (?:(?:early|mid|late)[ -])?\w{1,10}$/i)?.[0] ?? text.slice(groups.end - word.length - 4, groups.end))) return null;
	const first = word ? 1920 + 10 * DECADES.indexOf(word) : groups.text("short") ? toYear(groups.text("short")) : Number(groups.text("year"));
	const years = phaseOf(groups, {
		early: [0, 4],
		mid: [3, 7],
		late: [5, 9]
	}) ?? [0, 9];
	return found(groups, {
		from: `${first + years[0]}-01-01`,
		to: `${first + years[1]}-12-31`
	});
});
const DECADES = "twenties thirties forties fifties sixties seventies eighties nineties".split(" ");
/** "the 19th century". */
const century = reader(`(?:the )?(?:(?<number>\\d{1,2})(?:st|nd|rd|th)|${ORDINAL})[ -]century(?![a-z])`, (groups) => {
	const number = Number(groups.text("number")) || (ORDINALS$1.get(groups.text("ordinal").toLowerCase()) ?? 0);
	if (number < 10 || number > 21) return null;
	return found(groups, {
		from: `${(number - 1) * 100 + 1}-01-01`,
		to: `${number * 100}-12-31`
	});
});
/** "2011\u201319", "2011-19": two years in one, the later one shortened. */
const yearRange = reader("(?<year>(?:1[5-9]|20)\\d\\d)[\u2013-](?<later>\\d\\d)(?![\\d,-]|[.:]\\d|[a-z%])", (groups) => {
	const first = Number(groups.text("year"));
	const last = first - first % 100 + Number(groups.text("later"));
	return last > first + 1 ? {
		...found(groups, {
			from: `${first}-01-01`,
			to: `${last}-12-31`
		}),
		parts: {}
	} : null;
});
function phaseOf(groups, phases) {
	const phase = groups.text("phase").toLowerCase();
	if (phase === "") return null;
	return phases[phase.startsWith("mid") ? "mid" : /^(?:late|end)/.test(phase) ? "late" : "early"];
}
/** The days from one month's to another's, of a year or of any. */
function within(year, first, day, last, end) {
	const prefix = year === void 0 ? "-" : String(year);
	const lastDay = end ?? (require_dates ??= require("./dates.cjs")).daysInMonth(year ?? 2e3, last);
	return {
		from: `${prefix}-${(require_dates ??= require("./dates.cjs")).twoDigits(first)}-${(require_dates ??= require("./dates.cjs")).twoDigits(day)}`,
		to: `${prefix}-${(require_dates ??= require("./dates.cjs")).twoDigits(last)}-${(require_dates ??= require("./dates.cjs")).twoDigits(lastDay)}`
	};
}

// src/extract/date-quarters.ts
/** What a quarter is named for without an article. */
const QUARTERLY = "results|numbers|profits?|sales|revenues?|earnings|figures|growth|output|production|income|loss(?:es)?|orders|bookings|deliveries|shipments|exports|imports|turnover|trading|update|dividend|fy";
/** "H1 sales": a half with no year beside it is one of a year only before such a word. */
const FIGURES = new RegExp(`^ (?:${QUARTERLY})(?![a-z])`, "i");
const FISCAL = "(?:the )?(?:FY ?['\u2019]?\\d\\d|[12]\\d{3}[/\u2013-]\\d\\d)";
/** A year that is no fiscal one: "Q3 2025/26" has another reading. */
const CALENDAR_YEAR = `${YEAR$1}(?![/\u2013-]\\d\\d(?!\\d))`;
function yearNamed(name) {
	return CALENDAR_YEAR.replace("<year>", `<${name}>`);
}
/** "Q3 2025", "Q3", "Q3 FY26", "the third quarter", "H1 2026", "the first half of 2026", "third-quarter profits". */
const quarter = reader(`(?:(?<sort>[QH])(?<number>[1-4])(?![\\da-z])(?: (?:of )?${CALENDAR_YEAR})?|(?:the )?(?<nth>first|second|third|fourth|final|last)(?: (?<noun>quarter|half)|-(?<joined>quarter|half)(?= (?:${QUARTERLY})(?![a-z])))(?: of (?:${yearNamed("later")}|the (?:calendar )?year)|(?<bare>(?![a-z])))(?! of (?!${FISCAL})))`, (groups, text) => {
	const fiscal = fiscalBehind(text, groups.end);
	const isHalf = /^h/i.test(groups.text("sort") || groups.text("noun") || groups.text("joined"));
	const isOfFigures = FIGURES.test(text.slice(groups.end, groups.end + 14));
	const nth = groups.text("nth").toLowerCase();
	if (isHalf && !nth && groups.text("year") === "" && !fiscal && !isOfFigures) return null;
	if (isHalf && nth && groups.range("bare") && !groups.text("joined") && !fiscal) return null;
	const most = isHalf ? 2 : 4;
	const number = nth ? /final|last/.test(nth) ? most : ORDINALS$1.get(nth) ?? 0 : Number(groups.text("number"));
	if (number > most) return null;
	const months = 12 / most;
	if (fiscal) return {
		...fiscal,
		date: {
			...fiscal.date,
			...within(void 0, (number - 1) * months + 1, 1, number * months)
		}
	};
	const year = toYear(groups.text("year") || groups.text("later"));
	const reading = found(groups, dateOf({
		year,
		...within(year, (number - 1) * months + 1, 1, number * months)
	}));
	const later = groups.range("later");
	return later ? {
		...reading,
		parts: {
			...reading.parts,
			year: later
		}
	} : reading;
});
function fiscalBehind(text, at) {
	const joint = /^ (?:of |in )?(?:the )?/i.exec(text.slice(at, at + 10))?.[0].length;
	if (joint === void 0) return null;
	return financialYear(text, at + joint, { monthFirst: false }) ?? fiscalYear(text, at + joint, { monthFirst: false });
}
/** "FY26", "FY2025/26", "fiscal 2026", "financial year 2026": the year that ends then, as a fiscal year that begins in the year before. */
const financialYear = reader("(?<year>(?:FY ?['\u2019]?|(?:fiscal|financial)(?: year)? )(?<number>\\d{4}|\\d\\d)(?<pair>[/\u2013-]\\d\\d)?)(?!\\d)", (groups) => {
	const named = toYear(groups.text("number"));
	if (!/^fy/i.test(groups.text("year")) && groups.text("number").length < 4) return null;
	return found(groups, {
		year: groups.text("pair") ? named : named - 1,
		fiscal: true
	});
});

// src/extract/date-relative.ts
/** "a decade ago", "ten years ago", "half a century ago", "two and a half years ago", "in two weeks' time". */
const ago = reader(`(?:(?<half>half )|(?<quarter>a quarter of ))?(?<number>\\d{1,3}|${CARDINAL})(?<more> and a half)? (?<unit>day|night|week|fortnight|month|year|decade|century|centurie)s?['\u2019]?(?<late> and a half)? (?<side>ago(?: (?:today|yesterday|tomorrow|this (?:week|month|morning|evening|year)|last night)(?![a-z]))?|from now|hence|time)(?![a-z])`, (groups, text) => {
	const number = CARDINALS.get(groups.text("number").toLowerCase()) ?? Number(groups.text("number"));
	const isPast = groups.text("side").toLowerCase().startsWith("ago");
	const start = groups.range("number").start;
	const saysIn = /(?:^|[^a-z])in $/i.test(text.slice(Math.max(0, start - 4), start));
	if (groups.text("side").toLowerCase() === "time" && !saysIn) return null;
	if (/(?:\bhalf|quarters? of) $/i.test(text.slice(Math.max(0, start - 12), start)) && !groups.range("half") && !groups.range("quarter")) return null;
	const share = groups.range("half") ? .5 : groups.range("quarter") ? .25 : 1;
	const size = (groups.range("more") || groups.range("late") ? number + .5 : number) * share;
	const [unit, factor] = UNITS$1[groups.text("unit").toLowerCase()];
	return relative(groups, unit, (isPast ? -1 : 1) * size * factor);
});
/** Halves of a year are months, those of a week days. */
function relative(groups, unit, amount) {
	if (Number.isInteger(amount)) return found(groups, { relative: {
		unit,
		amount
	} });
	const [smaller, factor] = unit === "year" ? ["month", 12] : unit === "week" ? ["day", 7] : [null, 0];
	return smaller && found(groups, { relative: {
		unit: smaller,
		amount: Math.round(amount * factor)
	} });
}
const UNITS$1 = {
	day: ["day", 1],
	night: ["day", 1],
	week: ["week", 1],
	fortnight: ["week", 2],
	month: ["month", 1],
	year: ["year", 1],
	decade: ["year", 10],
	century: ["year", 100],
	centurie: ["year", 100]
};
/** "last year", "next month", "this week", "last night". */
const lastOrNext = reader("(?<side>last|this|next|the year before last|the day (?:before yesterday|after tomorrow))(?: (?<unit>night|evening|morning|afternoon|week|month|year))?(?![a-z])", (groups, text) => {
	const [side, word] = [groups.text("side").toLowerCase(), groups.text("unit").toLowerCase()];
	if (side.startsWith("the ")) {
		if (word) return null;
		const amount = side.endsWith("tomorrow") ? 2 : -2;
		return found(groups, { relative: {
			unit: side.startsWith("the year") ? "year" : "day",
			amount
		} });
	}
	const start = groups.range("side").start;
	if (!word || side === "this" && word === "night" || /\b(?:the|very) $/i.test(text.slice(Math.max(0, start - 5), start))) return null;
	return found(groups, {
		relative: {
			unit: word === "week" || word === "month" || word === "year" ? word : "day",
			amount: side === "last" ? -1 : side === "next" ? 1 : 0
		},
		...word === "night" && { bound: "about" }
	});
});
/** "yesterday", "today", "tomorrow", "tonight". */
const namedDay = reader("(?<word>yesterday|today|tonight|tomorrow)(?![a-z])", (groups) => {
	const word = groups.text("word").toLowerCase();
	return found(groups, { relative: {
		unit: "day",
		amount: word === "yesterday" ? -1 : word === "tomorrow" ? 1 : 0
	} });
});

// src/extract/date-said-hours.ts
const HOUR$1 = "(?<hour>1[0-2]|[1-9]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?![a-z])";
const MINUTE = "(?<minute>(?:twenty|thirty|forty|fifty)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)(?![a-z-])";
const PART = "(?<part>(?:in|of) the (?:early |late )?(?:morning|afternoon|evening)|at night)(?![a-z-])";
/** Behind these an hour is a time, and no count. */
const WHEN = /\b(?:at|from|until|till|between|by|before|after|around|about) $/i;
/** Of two times joined the second needs no preposition of its own. */
const JOINED$1 = /(?:morning|afternoon|evening|night|noon|o['\u2019]clock|[ap]\.?m\.?|past \p{L}{3,9}|to \p{L}{3,9}) (?:and|to|or) $/iu;
/** "Ten in the morning", "eight thirty in the evening", "at six thirty", "open from nine till five": an hour in words, and maybe its minutes. */
const saidHour = (text, at, options) => {
	const lead = text.slice(Math.max(0, at - LEAD), at);
	if (OPEN_TO.test(lead)) return HOUR_OF_DAY(text, at, options) ?? LAST_HOUR(text, at, options);
	if (!WHEN.test(lead) && !JOINED$1.test(lead)) return null;
	return HOUR_OF_DAY(text, at, options) ?? (/\b(?:at|until|till|by) $/i.test(lead) ? HOUR_AND_MINUTE(text, at, options) : null) ?? (/\b(?:from|between) $/i.test(lead) ? (OPEN.test(lead) ? OPEN_FROM : RANGED_FROM)(text, at, options) : null);
};
const LEAD = 56;
const HOUR_OF_DAY = reader(`(?<time>${HOUR$1}(?:[ -]${MINUTE})?) ${PART}`, timed$1);
const HOUR_AND_MINUTE = reader(`(?<time>${HOUR$1} ${MINUTE})(?=$|[.;!?)]|,(?! ?\\d)| (?:on|sharp|tonight|tomorrow|today|for|when|as|each|every|and)(?![a-z]))`, timed$1);
/** Only behind what is open is "from nine to five" two times. */
const OPEN = /\b(?:open|opens|opened|opening|daily|weekdays|every day|hours)(?: \p{L}{1,10}){0,3} (?:from|between) $/iu;
const OPEN_TO = /\b(?:open|opens|opened|opening|daily|weekdays|every day|hours)(?: \p{L}{1,10}){0,3} (?:from \p{L}{3,6} (?:to|until|till)|between \p{L}{3,6} and) $/iu;
const SPOKEN$1 = "(?:half past|half|(?:a )?quarter (?:past|to)|(?:five|ten|twenty|twenty-five|[a-z]{3,9} minutes) (?:past|to)) ";
const RANGED_FROM = reader(`(?<time>${HOUR$1})(?= (?:to|until|till|and) (?:${SPOKEN$1}${CARDINAL}|noon|midnight|\\d{1,2}[.:]\\d\\d ?[ap]m))`, timed$1);
const OPEN_FROM = reader(`(?<time>${HOUR$1})(?= (?:to|until|till|and) (?:${SPOKEN$1})?(?:${CARDINAL}|noon|midnight)(?! [a-z]+s\\b))`, timed$1);
const LAST_HOUR = reader(`(?<time>${HOUR$1})(?![\\d-]|[.,:]\\d| ?%| [a-z]+s\\b)`, timed$1);
/** Without its part of the day a time may be of either half of the day. */
function timed$1(groups) {
	const hour = cardinal$1(groups.text("hour"));
	const minute = groups.text("minute") === "" ? 0 : minutesOf(groups.text("minute"));
	if (!(hour >= 1 && hour <= 12) || !(minute < 60)) return null;
	const time = hour % 12 * 60 + minute;
	const part = groups.text("part").toLowerCase();
	if (part === "") return found(groups, {
		time,
		twelveHour: true
	});
	const isLate = /afternoon|evening/.test(part) || part === "at night" && time >= 360;
	return found(groups, { time: isLate ? time + 720 : time });
}
function minutesOf(word) {
	const [tens = "", ones] = word.toLowerCase().split("-");
	return cardinal$1(tens) + (ones === void 0 ? 0 : cardinal$1(ones));
}
function cardinal$1(text) {
	return CARDINALS.get(text.toLowerCase()) ?? Number(text);
}

// src/extract/date-starts.ts
/**
* Makes a walker over the beginnings of known words and of numbers in a text. It goes character by character, since this is
* the one loop that sees every word; first letter and length tell most words apart before any string is made.
*/
function createStarts(known) {
	const lengths = /* @__PURE__ */ new Uint16Array(128);
	for (const word of known) lengths[word.charCodeAt(0)] |= 1 << word.length;
	return function walk(text, visit) {
		let at = 0;
		while (at < text.length) {
			const kind = kindAt(text, at);
			const start = at++;
			if (kind === OTHER$1) {
				if (isApostrophe(text, start) && kindAt(text, at) === DIGIT) visit(start, text[start]);
				continue;
			}
			while (at < text.length && kindAt(text, at) === kind) at++;
			const end = at;
			while (at < text.length && kindAt(text, at) !== OTHER$1) at++;
			if (start > 0 && BINDS.has(text[start - 1])) continue;
			if (kind === DIGIT) visit(start, "");
			else if (end - start < 16 && lengths[text.charCodeAt(start) | 32] & 1 << end - start) {
				const word = text.slice(start, end).toLowerCase();
				if (known.has(word)) visit(start, word);
			}
		}
	};
}
const OTHER$1 = 0;
const LETTER = 1;
const DIGIT = 2;
/** Letters with accents and those of other alphabets; they bind to a word but begin none of ours. */
const FOREIGN = 3;
/** Behind these a word is part of an address or a name of something. */
const BINDS = /* @__PURE__ */ new Set([
	"_",
	"@",
	"#",
	"/",
	"\\"
]);
const ASCII = Uint8Array.from({ length: 128 }, (_, code) => code >= 48 && code <= 57 ? DIGIT : /[a-z]/i.test(String.fromCharCode(code)) ? LETTER : OTHER$1);
function kindAt(text, at) {
	const code = text.charCodeAt(at);
	if (code < 128) return ASCII[code];
	return code >= 192 && code < 8192 || code >= 11264 && code < 65520 ? FOREIGN : OTHER$1;
}
function isApostrophe(text, at) {
	const code = text.charCodeAt(at);
	return code === 39 || code === 8217;
}

// src/extract/source.ts
/** Folds a text for the scanners; every offset stays what it was. */
function createSource(text) {
	const cased = plainOf(text);
	const lower = cased.toLowerCase();
	return {
		text,
		cased,
		lower: lower.length === cased.length ? lower : cased.replace(/[A-Z]/g, (letter) => letter.toLowerCase())
	};
}
/** A text with its digits, blanks, dashes and apostrophes in their plain ASCII forms, as long as before. */
function plainOf(text) {
	if (text !== last.text) last = {
		text,
		plain: madePlain(text)
	};
	return last.plain;
}
/** Dates, figures and quotations are read from one text after each other. */
let last = {
	text: "",
	plain: ""
};
function madePlain(text) {
	const pointed = text.includes("\u00b7") ? text.replace(RAISED_POINT, ".") : text;
	return PLAIN$1.test(pointed) ? pointed : pointed.replace(SPECIAL, plainForm);
}
/** The raised point of British print, before what tells it from the sign of a product: \u201c2\u00b79%\u201d, \u201c\u00a31\u00b77bn\u201d. */
const RAISED_POINT = /(?<=\d)\u00b7(?=\d{1,4} ?(?:%|(?:per ?cent|bn|m|million|billion|trillion)(?![A-Za-z])))/g;
/** The word at or a few blanks behind `at`; null where something else stands there. */
function wordAfter(lower, at) {
	const start = skipBlanks(lower, at);
	let end = start;
	while (end < lower.length && end - start < LONGEST$1 && (isLetter(lower.charCodeAt(end)) || isInnerApostrophe(lower, end))) end++;
	return end > start ? {
		word: lower.slice(start, end),
		start,
		end
	} : null;
}
/** The word that ends at or a few blanks before `at`; null where something else stands there. */
function wordBefore(lower, at) {
	let end = at;
	while (end > 0 && at - end < 4 && isBlank(lower.charCodeAt(end - 1))) end--;
	let start = end;
	while (start > 0 && end - start < LONGEST$1 && (isLetter(lower.charCodeAt(start - 1)) || isInnerApostrophe(lower, start - 1))) start--;
	return end > start ? {
		word: lower.slice(start, end),
		start,
		end
	} : null;
}
/** The first offset at or behind `at` that is no blank; looks at a few blanks only. */
function skipBlanks(lower, at) {
	let index = at;
	while (index < lower.length && index - at < 4 && isBlank(lower.charCodeAt(index))) index++;
	return index;
}
function isDigit(code) {
	return code >= 48 && code <= 57;
}
function isLetter(code) {
	return code >= 97 && code <= 122 || code >= 65 && code <= 90 || code >= 192 && code <= 591 && code !== 215 && code !== 247;
}
/** What a sticky pattern finds exactly at `at`. */
function matchAt(pattern, text, at) {
	pattern.lastIndex = at;
	return pattern.exec(text);
}
const LONGEST$1 = 24;
/** Nothing to fold: ASCII, Latin-1 letters and signs, en and em dashes, curly double quotes. */
const PLAIN$1 = /^[\x20-\x7e\u00a1-\u024f\u2013\u2014\u201c\u201d\u20ac\u2026]*$/;
/** An ordinary blank is plain as it stands. */
const SPECIAL = /[^\S ]|[\u2010-\u2012\u2018\u2019\u02bc\u2212\u066a-\u066c\u20a4\ufe50-\ufe6b\uff01-\uff5e\uffe1\uffe5\ufeff]|(?![0-9])\p{Nd}/gu;
/** Signs with a twin in ASCII, or in the sign that English writes. */
const TWINS = {
	"\u2018": "'",
	"\u2019": "'",
	"\u02bc": "'",
	"\u2010": "-",
	"\u2011": "-",
	"\u2012": "-",
	"\u2212": "-",
	"\ufe63": "-",
	"\u066a": "%",
	"\ufe6a": "%",
	"\u066b": ".",
	"\ufe52": ".",
	"\u066c": ",",
	"\ufe50": ",",
	"\ufe69": "$",
	"\u20a4": "\u00a3",
	"\uffe1": "\u00a3",
	"\uffe5": "\u00a5"
};
function plainForm(character) {
	const twin = TWINS[character];
	if (twin !== void 0) return twin;
	const code = character.charCodeAt(0);
	if (code >= 65281 && code <= 65374) return String.fromCharCode(code - 65248);
	if (/\s|\ufeff/.test(character)) return " ";
	return character.length === 1 && /\p{Nd}/u.test(character) ? digitOf(code) : character;
}
/** The digits of a script stand side by side, zero first: the value is how far the run goes back, within ten. */
function digitOf(code) {
	let zero = code;
	while (code - zero < 9 && /\p{Nd}/u.test(String.fromCharCode(zero - 1))) zero--;
	return String(code - zero);
}
function isBlank(code) {
	return code === 32 || code === 10 || code === 160;
}
function isInnerApostrophe(lower, at) {
	return lower.charCodeAt(at) === 39 && isLetter(lower.charCodeAt(at - 1)) && isLetter(lower.charCodeAt(at + 1));
}

// src/extract/digits.ts
/**
* Reads the figure in digits at `at` (a digit): 5,000, 1 234, 1'234, 12,34,567, 2.5, and beside a currency 1.234.567 and 1,5.
* Null where the digits are part of something else: a telephone number, an address, an identifier.
*/
function readDigits(lower, at, beside) {
	const whole = readWhole(lower, at, beside);
	if (!whole) return null;
	const fraction = matchAt(beside && whole.comma ? COMMA_DECIMALS : DECIMALS, lower, whole.end) ?? commaDecimals(lower, whole, beside);
	const decimals = fraction?.[1]?.length ?? 0;
	const end = whole.end + (fraction?.[0].length ?? 0);
	if (isDigit(lower.charCodeAt(end)) || /[.,]/.test(lower[end] ?? "") && isDigit(lower.charCodeAt(end + 1))) return null;
	return {
		end,
		value: new (require_decimal ??= require("./decimal.cjs")).Decimal(whole.figures + (fraction ? `.${fraction[1]}` : "")),
		step: placeOf$1(decimals),
		grouped: whole.grouped,
		decimals
	};
}
/** The value of the n-th decimal place: 0.01 for 2. */
function placeOf$1(decimals) {
	return PLACES[decimals] ?? new (require_decimal ??= require("./decimal.cjs")).Decimal(10).pow(-decimals);
}
const PLACES = Array.from({ length: 13 }, (_, decimals) => new (require_decimal ??= require("./decimal.cjs")).Decimal(10).pow(-decimals));
const WESTERN = /\d{1,3}(?:,\d{3}){1,6}(?![\d,]\d|\d)/y;
const INDIAN = /\d{1,2}(?:,\d{2}){1,6},\d{3}(?!\d)/y;
const SPACED = /[1-9]\d{0,2}(?: \d{3}){1,6}(?![\d/:]| \d|-\d)/y;
const SWISS = /[1-9]\d{0,2}(?:'\d{3}){1,6}(?!\d|'\d)/y;
const DOTTED$1 = /[1-9]\d{0,2}(?:\.\d{3}){1,6}(?!\d|\.\d)/y;
const PLAIN = /\d{1,15}(?!\d)/y;
const DECIMALS = /\.(\d{1,12})(?!\d)/y;
const COMMA_DECIMALS = /,(\d{1,2})(?!\d)/y;
const CONTINENTAL = /,(\d{1,2})(?= ?(?:\u20ac|mrd|mio|eur|kr|z\u0142)(?![a-z]))/y;
function readWhole(lower, at, beside) {
	const grouped = matchAt(WESTERN, lower, at) ?? matchAt(INDIAN, lower, at);
	if (grouped) return {
		figures: grouped[0].replaceAll(",", ""),
		end: at + grouped[0].length,
		grouped: true,
		comma: false
	};
	const swiss = matchAt(SWISS, lower, at);
	if (swiss) return {
		figures: swiss[0].replaceAll("'", ""),
		end: at + swiss[0].length,
		grouped: true,
		comma: false
	};
	const spaced = matchAt(SPACED, lower, at);
	if (spaced) return {
		figures: spaced[0].replaceAll(" ", ""),
		end: at + spaced[0].length,
		grouped: true,
		comma: true
	};
	const dotted = beside ? matchAt(DOTTED$1, lower, at) : null;
	if (dotted && (dotted[0].length > 7 || lower[at + dotted[0].length] === ",")) return {
		figures: dotted[0].replaceAll(".", ""),
		end: at + dotted[0].length,
		grouped: true,
		comma: true
	};
	const plain = matchAt(PLAIN, lower, at);
	if (!plain || plain[0].length > 1 && plain[0].startsWith("0")) return null;
	return {
		figures: plain[0],
		end: at + plain[0].length,
		grouped: false,
		comma: lower[at + plain[0].length] === ","
	};
}
function commaDecimals(lower, whole, beside) {
	return whole.comma && !beside ? matchAt(CONTINENTAL, lower, whole.end) : null;
}

// src/extract/lexicon/numbers.ts
/** English number words, cardinal and ordinal, with the scales of both short-scale and Indian English. Own list. */
const SMALL = /* @__PURE__ */ new Map([
	["zero", 0],
	["nought", 0],
	["one", 1],
	["two", 2],
	["three", 3],
	["four", 4],
	["five", 5],
	["six", 6],
	["seven", 7],
	["eight", 8],
	["nine", 9],
	["ten", 10],
	["eleven", 11],
	["twelve", 12],
	["thirteen", 13],
	["fourteen", 14],
	["fifteen", 15],
	["sixteen", 16],
	["seventeen", 17],
	["eighteen", 18],
	["nineteen", 19]
]);
const TENS = /* @__PURE__ */ new Map([
	["twenty", 20],
	["thirty", 30],
	["forty", 40],
	["fifty", 50],
	["sixty", 60],
	["seventy", 70],
	["eighty", 80],
	["ninety", 90]
]);
/** Words that multiply what stands before them. "dozen" is one of them: two dozen. */
const SCALES = /* @__PURE__ */ new Map([
	["hundred", 100],
	["thousand", 1e3],
	["million", 1e6],
	["billion", 1e9],
	["trillion", 0xe8d4a51000],
	["quadrillion", 0x38d7ea4c68000],
	["lakh", 1e5],
	["lac", 1e5],
	["crore", 1e7],
	["dozen", 12]
]);
/** Abbreviations behind digits. Which of them need a currency in front is decided in numeral.ts. */
const SHORT_SCALES = /* @__PURE__ */ new Map([
	["k", 1e3],
	["m", 1e6],
	["mn", 1e6],
	["mln", 1e6],
	["mio", 1e6],
	["mm", 1e6],
	["bn", 1e9],
	["bln", 1e9],
	["mrd", 1e9],
	["b", 1e9],
	["tn", 0xe8d4a51000],
	["trn", 0xe8d4a51000],
	["tln", 0xe8d4a51000],
	["t", 0xe8d4a51000],
	["cr", 1e7]
]);
/** Abbreviations that are a scale beside a currency only: elsewhere they are units or part of a name. */
const MONEY_SCALES = /* @__PURE__ */ new Set([
	"m",
	"mm",
	"b",
	"t",
	"cr"
]);
const ORDINALS = /* @__PURE__ */ new Map([
	["first", 1],
	["second", 2],
	["third", 3],
	["fourth", 4],
	["fifth", 5],
	["sixth", 6],
	["seventh", 7],
	["eighth", 8],
	["ninth", 9],
	["tenth", 10],
	["eleventh", 11],
	["twelfth", 12],
	["thirteenth", 13],
	["fourteenth", 14],
	["fifteenth", 15],
	["sixteenth", 16],
	["seventeenth", 17],
	["eighteenth", 18],
	["nineteenth", 19],
	["twentieth", 20]
]);
/** Denominators of written fractions; the plural adds s, "halves" stands on its own. */
const DENOMINATORS = /* @__PURE__ */ new Map([
	["half", 2],
	["halves", 2],
	["third", 3],
	["quarter", 4],
	["fifth", 5],
	["sixth", 6],
	["seventh", 7],
	["eighth", 8],
	["ninth", 9],
	["tenth", 10],
	["twelfth", 12],
	["twentieth", 20],
	["hundredth", 100],
	["thousandth", 1e3]
]);
/** Vulgar fraction characters of Unicode as numerator and denominator. */
const VULGAR = /* @__PURE__ */ new Map([
	["\u00bd", [1, 2]],
	["\u2153", [1, 3]],
	["\u2154", [2, 3]],
	["\u00bc", [1, 4]],
	["\u00be", [3, 4]],
	["\u2155", [1, 5]],
	["\u2156", [2, 5]],
	["\u2157", [3, 5]],
	["\u2158", [4, 5]],
	["\u2159", [1, 6]],
	["\u215a", [5, 6]],
	["\u2150", [1, 7]],
	["\u215b", [1, 8]],
	["\u215c", [3, 8]],
	["\u215d", [5, 8]],
	["\u215e", [7, 8]],
	["\u2151", [1, 9]],
	["\u2152", [1, 10]]
]);
/** Plural words that name an order of magnitude and no value, with the range they stand for. */
const VAGUE = /* @__PURE__ */ new Map([
	["tens", [20, 99]],
	["dozens", [24, 99]],
	["scores", [40, 99]],
	["hundreds", [200, 999]],
	["thousands", [2e3, 9999]],
	["lakhs", [2e5, 999999]],
	["crores", [2e7, 99999999]],
	["millions", [2e6, 9999999]],
	["billions", [2e9, 9999999999]],
	["trillions", [2e12, 9999999999999]]
]);

// src/extract/words.ts
/**
* Reads number words from `at`, which may begin with "a": "one thousand six hundred million", "two point four million",
* "a dozen", "two and a half thousand". Null where no number word stands there.
*/
function readWords(lower, at) {
	const first = wordAfter(lower, at);
	if (!first) return null;
	const state = {
		total: new (require_decimal ??= require("./decimal.cjs")).Decimal(0),
		group: 0,
		last: "",
		scale: new (require_decimal ??= require("./decimal.cjs")).Decimal(1),
		finest: new (require_decimal ??= require("./decimal.cjs")).Decimal(1),
		scaled: false,
		decimals: 0,
		end: at
	};
	let word = first;
	if (first.word === "a" || first.word === "an") {
		const next = wordAfter(lower, first.end);
		if (!next || !SCALES.has(next.word)) return null;
		state.group = 1;
		state.last = "small";
		word = next;
	}
	for (let count = 0; word && count < LIMIT; count++) {
		if (!accept(state, word.word)) {
			if (SCALES.has(word.word) && state.closed) retreat(state, state.closed);
			const bridge = bridgeAt(lower, word, state);
			if (!bridge) break;
			state.end = bridge.end;
			word = wordAfter(lower, bridge.end);
			continue;
		}
		state.end = word.end;
		if (state.last === "scale") state.closed = {
			...state,
			end: word.end
		};
		word = wordAfter(lower, lower[word.end] === "-" ? word.end + 1 : word.end + (isCommaInside(lower, word.end, state) ? 1 : 0));
	}
	if (state.last === "" || state.end === at) return null;
	const value = state.total.plus(state.fraction ? state.fraction.plus(state.group) : state.group);
	return {
		end: state.end,
		value,
		step: stepOf(state),
		scaled: state.scaled
	};
}
const COMMA = /, (?:a|[a-z]{3,9}(?:-[a-z]{3,5})?) (?:hundred|thousand)(?![a-z])/y;
/** forty-six thousand, three hundred and ten */
function isCommaInside(lower, at, state) {
	return state.last === "scale" && matchAt(COMMA, lower, at) !== null;
}
const LIMIT = 24;
/** "three thousand and four thousand": the second number begins behind the first scale word. */
function retreat(state, closed) {
	state.group = 0;
	state.last = "scale";
	state.end = closed.end;
	state.decimals = 0;
	state.isHalf = false;
	delete state.fraction;
}
function accept(state, word) {
	const small = SMALL.get(word);
	if (small !== void 0) return acceptSmall(state, small);
	const tens = TENS.get(word);
	if (tens !== void 0) return acceptTens(state, tens);
	const scale = SCALES.get(word);
	if (scale === void 0 || state.last === "") return false;
	return scale === 100 && !state.fraction ? acceptHundred(state) : acceptScale(state, scale);
}
function acceptSmall(state, value) {
	const afterTens = state.last === "tens" && value > 0 && value < 10;
	if (state.last !== "" && !afterTens && state.last !== "hundred" && state.last !== "scale") return false;
	if (value === 0 && state.last !== "") return false;
	state.group += value;
	state.last = "small";
	return true;
}
function acceptTens(state, value) {
	if (state.last !== "" && state.last !== "hundred" && state.last !== "scale") return false;
	state.group += value;
	state.last = "tens";
	return true;
}
function acceptHundred(state) {
	if (state.last !== "small" && state.last !== "tens" || state.group < 1 || state.group > 99) return false;
	state.group *= 100;
	state.last = "hundred";
	state.scaled = true;
	return true;
}
function acceptScale(state, size) {
	const part = state.fraction ? state.fraction.plus(state.group) : new (require_decimal ??= require("./decimal.cjs")).Decimal(state.group);
	if (part.isZero() && state.last !== "scale") return false;
	if (size === 12 && (state.scaled || state.group > 20)) return false;
	const grows = state.scaled && state.scale.lt(size) && !state.total.isZero();
	if (!grows && state.scaled && !state.total.isZero() && part.isZero()) return false;
	if (!grows && state.scaled && !state.total.isZero() && state.scale.lte(size)) return false;
	const sum = grows ? state.total.plus(part).times(size) : part.times(size);
	if (sum.gt(CEILING)) return false;
	state.total = grows ? sum : state.total.plus(sum);
	state.finest = new (require_decimal ??= require("./decimal.cjs")).Decimal(size).times(placeOf(state));
	state.group = 0;
	delete state.fraction;
	state.decimals = 0;
	state.isHalf = false;
	state.scale = new (require_decimal ??= require("./decimal.cjs")).Decimal(size);
	state.last = "scale";
	state.scaled = true;
	return true;
}
const CEILING = new (require_decimal ??= require("./decimal.cjs")).Decimal("1e24");
const MILLION = new (require_decimal ??= require("./decimal.cjs")).Decimal(1e6);
/** "and" inside a number, "point" with its digits, "and a half". */
function bridgeAt(lower, word, state) {
	if (word.word === "and") return andAt(lower, word, state);
	if (word.word !== "point" || state.last !== "small" && state.last !== "tens" || state.fraction) return null;
	let digits = "";
	let end = word.end;
	for (let next = wordAfter(lower, end); next && digits.length < 8; next = wordAfter(lower, end)) {
		const digit = next.word === "oh" ? 0 : SMALL.get(next.word);
		if (digit === void 0 || digit > 9) break;
		digits += digit;
		end = next.end;
	}
	if (digits === "") return null;
	setFraction(state, new (require_decimal ??= require("./decimal.cjs")).Decimal(`0.${digits}`), digits.length);
	return { end };
}
function andAt(lower, word, state) {
	const next = wordAfter(lower, word.end);
	if (!next) return null;
	if ((next.word === "a" || next.word === "one" || next.word === "three") && (state.last === "small" || state.last === "tens")) {
		const part = wordAfter(lower, lower[next.end] === "-" ? next.end + 1 : next.end);
		const value = part && HALVES.get(`${next.word} ${part.word}`);
		if (!value) return null;
		setFraction(state, new (require_decimal ??= require("./decimal.cjs")).Decimal(value), value.length - 2);
		state.isHalf = value === "0.5";
		return { end: part.end };
	}
	const joins = state.last === "hundred" || state.last === "scale" && state.scale.gte(1e3);
	const small = SMALL.get(next.word) ?? TENS.get(next.word);
	return joins && small !== void 0 && small > 0 ? { end: word.end } : null;
}
const HALVES = /* @__PURE__ */ new Map([
	["a half", "0.5"],
	["a quarter", "0.25"],
	["three quarters", "0.75"],
	["one half", "0.5"]
]);
function setFraction(state, fraction, decimals) {
	state.fraction = fraction;
	state.decimals = decimals;
	state.last = "fraction";
}
/** The size of the last written place, in units of the number before the scale word. */
function placeOf({ isHalf, decimals }) {
	return isHalf ? HALF_STEP : new (require_decimal ??= require("./decimal.cjs")).Decimal(10).pow(-decimals);
}
/** "four and a half billion" is said of 4.54 billion too, but not of 4.7. */
const HALF_STEP = new (require_decimal ??= require("./decimal.cjs")).Decimal("0.2");
/** Words below a million are a plain integer; from a million on, and behind decimals, the last scale word rounds as it does behind digits. */
function stepOf(state) {
	if (state.decimals > 0) return placeOf(state);
	if (state.group > 0) return new (require_decimal ??= require("./decimal.cjs")).Decimal(1);
	return state.finest.gte(MILLION) || state.finest.lt(state.scale) ? state.finest : new (require_decimal ??= require("./decimal.cjs")).Decimal(1);
}

// src/extract/numeral.ts
/** Reads the number at `at`; `money` says that a currency stands beside it, which settles what m, b and a comma mean. */
function readNumeral(source, at, money) {
	const { lower } = source;
	if (isDigit(lower.charCodeAt(at))) return readDigitNumeral(source, at, money);
	if (lower[at] === "." && isDigit(lower.charCodeAt(at + 1))) return readBareDecimals(source, at, money);
	if (VULGAR.has(lower[at])) return withScale(source, at, vulgarAt(lower, at, new (require_decimal ??= require("./decimal.cjs")).Decimal(0)), money);
	return readLoose(lower, at) ?? readSpelled(source, at, money);
}
function readDigitNumeral(source, at, money) {
	const { lower } = source;
	const digits = readDigits(lower, at, money);
	if (!digits) return null;
	return withScale(source, at, vulgarAt(lower, digits.end, digits.value) ?? slashed$1(lower, at, digits) ?? andHalf(lower, digits), money);
}
function readBareDecimals(source, at, money) {
	const found = matchAt(/\.(\d{1,12})(?![\d.])/y, source.lower, at);
	if (!found) return null;
	const decimals = found[1].length;
	return withScale(source, at, {
		end: at + found[0].length,
		value: new (require_decimal ??= require("./decimal.cjs")).Decimal(`0.${found[1]}`),
		step: placeOf$1(decimals),
		grouped: false,
		decimals
	}, money);
}
function readSpelled(source, at, money) {
	const spelled = readWords(source.lower, at);
	if (!spelled) return null;
	const { end, value, step, scaled } = spelled;
	const scale = new (require_decimal ??= require("./decimal.cjs")).Decimal(SCALES.get(wordBefore(source.lower, end)?.word ?? "") ?? 1);
	return money && !scaled ? null : {
		start: at,
		end,
		low: value,
		high: value,
		step,
		form: "words",
		grouped: false,
		scaled,
		scale,
		isPart: false,
		plain: false
	};
}
/** \u00bd behind a whole number or on its own. */
function vulgarAt(lower, at, whole) {
	const fraction = VULGAR.get(lower[at] ?? "");
	if (!fraction) return null;
	const value = whole.plus(new (require_decimal ??= require("./decimal.cjs")).Decimal(fraction[0]).div(fraction[1]));
	return {
		end: at + 1,
		value,
		step: new (require_decimal ??= require("./decimal.cjs")).Decimal(fraction[1] === 2 ? "0.1" : "0.01"),
		grouped: false,
		decimals: 1
	};
}
const SLASHED = / ?([1-7])\/([23458])(?![\d/])/y;
/** 2 1/2 and 1/2; larger denominators are dates, results or shares of something. */
function slashed$1(lower, at, digits) {
	if (digits.grouped || digits.decimals > 0) return null;
	const own = matchAt(/([1-7])\/([23458])(?![\d/])/y, lower, at);
	const found = own ?? (lower[digits.end] === " " ? matchAt(SLASHED, lower, digits.end) : null);
	if (!found || Number(found[1]) >= Number(found[2])) return null;
	const whole = own ? new (require_decimal ??= require("./decimal.cjs")).Decimal(0) : digits.value;
	return {
		end: (own ? at : digits.end) + found[0].length,
		value: whole.plus(new (require_decimal ??= require("./decimal.cjs")).Decimal(found[1]).div(found[2])),
		step: new (require_decimal ??= require("./decimal.cjs")).Decimal("0.1"),
		grouped: false,
		decimals: 1
	};
}
/** 2 and a half million. */
function andHalf(lower, digits) {
	const found = digits.decimals === 0 ? matchAt(/ and (a half|a quarter|three[ -]quarters)(?![a-z])/y, lower, digits.end) : null;
	if (!found) return digits;
	const [part, decimals] = found[1] === "a half" ? ["0.5", 1] : [found[1] === "a quarter" ? "0.25" : "0.75", 2];
	return {
		...digits,
		end: digits.end + found[0].length,
		value: digits.value.plus(part),
		step: placeOf$1(decimals),
		decimals
	};
}
function withScale(source, start, bare, money) {
	const scale = scaleAfter(source, bare, money);
	const value = scale ? bare.value.times(scale.factor) : bare.value;
	return {
		start,
		end: scale?.end ?? bare.end,
		low: value,
		high: value,
		step: scale ? bare.step.times(scale.factor) : bare.step,
		form: "digits",
		grouped: bare.grouped,
		scaled: scale !== null,
		scale: scale?.factor ?? ONE$2,
		isPart: !scale && !money && bare.value.lt(1) && !/\d*\.\d/.test(source.lower.slice(start, start + 3)) && bare.decimals > 0,
		plain: scale === null && !bare.grouped && bare.decimals === 0
	};
}
const ONE$2 = new (require_decimal ??= require("./decimal.cjs")).Decimal(1);
const GLUED = /[a-z]{1,3}(?![a-z0-9])/y;
/** k, m, bn right behind the digits; the words and, beside a currency, all abbreviations also behind a blank. */
function scaleAfter({ lower, cased }, bare, money) {
	const glued = matchAt(GLUED, lower, bare.end);
	if (glued) return shortScale(glued[0], cased[bare.end], bare.end, money);
	let factor = 1;
	let end = bare.end;
	for (let count = 0; count < 3; count++) {
		const word = wordAfter(lower, lower[end] === "-" ? end + 1 : end);
		const size = word && (SCALES.get(word.word.replace(/['\u2019]s$/, "")) ?? (count === 0 && word.end - word.start < 4 ? shortScale(word.word, "", 0, money)?.factor.toNumber() : void 0));
		if (!word || size === void 0 || size === null || word.word.length === 1 && !money) break;
		if (word.word === "dozen" && factor > 1) break;
		factor *= size;
		end = word.end;
	}
	return factor === 1 ? null : {
		factor: new (require_decimal ??= require("./decimal.cjs")).Decimal(factor),
		end
	};
}
function shortScale(letters, first, at, money) {
	const size = SHORT_SCALES.get(letters);
	const isCapital = first === "M" || first === "B";
	if (size === void 0 || MONEY_SCALES.has(letters) && !money && !(isCapital && letters.length === 1)) return null;
	return {
		factor: new (require_decimal ??= require("./decimal.cjs")).Decimal(size),
		end: at + letters.length
	};
}
const LOOSE = /(?:(several|many|a few|a couple of|a couple|couple of|the low|low|the high|high|tens of|dozens of|scores of|hundreds of|thousands of|millions of) )?([a-z]{3,9})(?![a-z])/y;
/** Dozens, several thousand, hundreds of thousands, a couple of hundred, the low thousands. */
function readLoose(lower, at) {
	const found = matchAt(LOOSE, lower, at);
	if (!found) return null;
	const end = at + found[0].length;
	const [, lead = "", word = ""] = found;
	const plural = VAGUE.get(word);
	const size = SCALES.get(word);
	if (lead === "") return plural ? vague(at, end, plural) : null;
	if (/couple/.test(lead)) return size ? about$1(at, end, size * 2) : null;
	if (/^(?:several|a few|many)$/.test(lead)) return size ? vague(at, end, [2 * size, 10 * size - 1]) : plural ? vague(at, end, plural) : null;
	if (!plural) return null;
	if (/low|high/.test(lead)) return vague(at, end, /low/.test(lead) ? [plural[0] / 2, plural[0] * 2] : [plural[1] / 2, plural[1]]);
	const multiplier = VAGUE.get(lead.slice(0, -3));
	return multiplier ? vague(at, end, [multiplier[0] * (plural[0] / 2), (multiplier[1] + 1) * (plural[0] / 2) - 1]) : null;
}
function vague(start, end, [low, high]) {
	return {
		...about$1(start, end, low),
		high: new (require_decimal ??= require("./decimal.cjs")).Decimal(high),
		bound: "vague"
	};
}
function about$1(start, end, value) {
	const low = new (require_decimal ??= require("./decimal.cjs")).Decimal(value);
	return {
		start,
		end,
		low,
		high: low,
		step: new (require_decimal ??= require("./decimal.cjs")).Decimal(value > 100 ? value / 2 : 1),
		form: "words",
		grouped: false,
		scaled: true,
		scale: new (require_decimal ??= require("./decimal.cjs")).Decimal(1),
		isPart: false,
		plain: false,
		bound: "about"
	};
}

// src/extract/lexicon/currencies.ts
const main = (code, word) => ({
	code,
	word,
	factor: "1"
});
const minor = (code, word) => ({
	code,
	word,
	factor: "0.01"
});
/** Symbols in front of a figure, or behind it in continental copy. */
const CURRENCY_SYMBOLS = /* @__PURE__ */ new Map([
	["\u00a3", main("GBP", "pound")],
	["\u20ac", main("EUR", "euro")],
	["$", main("USD", "dollar")],
	["\u00a5", main("JPY", "yen")],
	["\u20b9", main("INR", "rupee")],
	["\u20a9", main("KRW", "won")],
	["\u20bd", main("RUB", "rouble")],
	["\u20ba", main("TRY", "lira")],
	["\u20b4", main("UAH", "hryvnia")],
	["\u20aa", main("ILS", "shekel")],
	["\u20a6", main("NGN", "naira")],
	["US$", main("USD", "dollar")],
	["A$", main("AUD", "dollar")],
	["AU$", main("AUD", "dollar")],
	["C$", main("CAD", "dollar")],
	["CA$", main("CAD", "dollar")],
	["HK$", main("HKD", "dollar")],
	["NZ$", main("NZD", "dollar")],
	["S$", main("SGD", "dollar")],
	["NT$", main("TWD", "dollar")],
	["R$", main("BRL", "real")],
	["CN\u00a5", main("CNY", "yuan")],
	["Rs", main("INR", "rupee")],
	["GBP", main("GBP", "pound")],
	["USD", main("USD", "dollar")],
	["EUR", main("EUR", "euro")],
	["JPY", main("JPY", "yen")],
	["CNY", main("CNY", "yuan")],
	["RMB", main("CNY", "yuan")],
	["INR", main("INR", "rupee")],
	["CHF", main("CHF", "franc")],
	["SEK", main("SEK", "krona")],
	["NOK", main("NOK", "krone")],
	["DKK", main("DKK", "krone")],
	["PLN", main("PLN", "zloty")],
	["AUD", main("AUD", "dollar")],
	["CAD", main("CAD", "dollar")],
	["NZD", main("NZD", "dollar")],
	["HKD", main("HKD", "dollar")],
	["SGD", main("SGD", "dollar")],
	["ZAR", main("ZAR", "rand")],
	["R", main("ZAR", "rand")],
	["BRL", main("BRL", "real")],
	["MXN", main("MXN", "peso")],
	["UAH", main("UAH", "hryvnia")],
	["KRW", main("KRW", "won")],
	["AED", main("AED", "dirham")]
]);
/** Words behind a figure, lower case, singular and plural. "won" and "real" are left out: they are common words. */
const CURRENCY_WORDS = [
	["pound", main("GBP", "pound")],
	["pounds", main("GBP", "pound")],
	["pounds sterling", main("GBP", "pound")],
	["pound sterling", main("GBP", "pound")],
	["british pounds", main("GBP", "pound")],
	["quid", main("GBP", "pound")],
	["gbp", main("GBP", "pound")],
	["p", minor("GBP", "penny")],
	["penny", minor("GBP", "penny")],
	["pence", minor("GBP", "penny")],
	["dollar", main("USD", "dollar")],
	["dollars", main("USD", "dollar")],
	["us dollars", main("USD", "dollar")],
	["american dollars", main("USD", "dollar")],
	["bucks", main("USD", "dollar")],
	["usd", main("USD", "dollar")],
	["cent", minor("USD", "cent")],
	["cents", minor("USD", "cent")],
	["euro cents", minor("EUR", "cent")],
	["australian dollars", main("AUD", "dollar")],
	["canadian dollars", main("CAD", "dollar")],
	["hong kong dollars", main("HKD", "dollar")],
	["singapore dollars", main("SGD", "dollar")],
	["new zealand dollars", main("NZD", "dollar")],
	["euro", main("EUR", "euro")],
	["euros", main("EUR", "euro")],
	["eur", main("EUR", "euro")],
	["yen", main("JPY", "yen")],
	["yuan", main("CNY", "yuan")],
	["renminbi", main("CNY", "yuan")],
	["rupee", main("INR", "rupee")],
	["rupees", main("INR", "rupee")],
	["swiss francs", main("CHF", "franc")],
	["francs", main("CHF", "franc")],
	["chf", main("CHF", "franc")],
	["krona", main("SEK", "krona")],
	["kronor", main("SEK", "krona")],
	["kr", main("SEK", "krona")],
	["krone", main("NOK", "krone")],
	["kroner", main("NOK", "krone")],
	["zloty", main("PLN", "zloty")],
	["zlotys", main("PLN", "zloty")],
	["roubles", main("RUB", "rouble")],
	["rubles", main("RUB", "rouble")],
	["hryvnia", main("UAH", "hryvnia")],
	["hryvnias", main("UAH", "hryvnia")],
	["lira", main("TRY", "lira")],
	["reais", main("BRL", "real")],
	["pesos", main("MXN", "peso")],
	["rand", main("ZAR", "rand")],
	["shekels", main("ILS", "shekel")],
	["dirhams", main("AED", "dirham")],
	["naira", main("NGN", "naira")]
];

// src/extract/lexicon/units.ts
const time = (word, base, factor, symbols = [], forms = []) => ({
	word,
	base,
	factor,
	symbols,
	forms,
	dimension: "duration"
});
const DURATIONS = [
	time("millisecond", "second", "0.001", ["ms", "msec"]),
	time("second", "second", "1", ["sec", "secs"], ["sec", "secs"]),
	time("minute", "second", "60", ["min", "mins"], ["min", "mins"]),
	time("hour", "second", "3600", [
		"h",
		"hr",
		"hrs"
	], ["hr", "hrs"]),
	time("working hour", "second", "3600", [], ["business hour", "business hours"]),
	time("day", "second", "86400"),
	time("night", "second", "86400"),
	time("working day", "second", "86400", [], [
		"business day",
		"business days",
		"calendar days"
	]),
	time("week", "second", "604800", ["wk", "wks"], ["wk", "wks"]),
	time("working week", "second", "604800"),
	time("fortnight", "second", "1209600"),
	time("month", "month", "1", ["mth", "mths"], ["calendar month", "calendar months"]),
	time("quarter", "month", "3"),
	time("year", "month", "12", ["yr", "yrs"], [
		"yr",
		"yrs",
		"financial years",
		"calendar years",
		"consecutive years"
	]),
	time("decade", "month", "120"),
	time("century", "month", "1200", [], ["centuries"])
];
const LENGTHS = [
	{
		word: "millimetre",
		base: "metre",
		factor: "0.001",
		forms: ["millimeter", "millimeters"],
		symbols: ["mm"]
	},
	{
		word: "centimetre",
		base: "metre",
		factor: "0.01",
		forms: ["centimeter", "centimeters"],
		symbols: ["cm"]
	},
	{
		word: "metre",
		base: "metre",
		factor: "1",
		forms: ["meter", "meters"],
		symbols: ["m"]
	},
	{
		word: "kilometre",
		base: "metre",
		factor: "1000",
		forms: ["kilometer", "kilometers"],
		symbols: ["km", "kms"]
	},
	{
		word: "inch",
		base: "metre",
		factor: "0.0254",
		forms: ["inches"]
	},
	{
		word: "foot",
		base: "metre",
		factor: "0.3048",
		forms: ["feet"],
		symbols: ["ft"]
	},
	{
		word: "yard",
		base: "metre",
		factor: "0.9144",
		symbols: ["yd", "yds"]
	},
	{
		word: "mile",
		base: "metre",
		factor: "1609.344",
		symbols: ["mi"]
	},
	{
		word: "nautical mile",
		base: "metre",
		factor: "1852",
		symbols: ["nm"]
	},
	{
		word: "light year",
		base: "metre",
		factor: "9460730472580800"
	}
];
const AREAS_AND_VOLUMES = [
	{
		word: "square metre",
		base: "square metre",
		factor: "1",
		forms: [
			"square meter",
			"square meters",
			"sq m",
			"sq metres"
		],
		symbols: [
			"m\u00b2",
			"m2",
			"sqm"
		]
	},
	{
		word: "square kilometre",
		base: "square metre",
		factor: "1000000",
		forms: [
			"square kilometer",
			"square kilometers",
			"sq km"
		],
		symbols: ["km\u00b2", "km2"]
	},
	{
		word: "square foot",
		base: "square metre",
		factor: "0.09290304",
		forms: ["square feet", "sq ft"],
		symbols: ["sqft", "ft\u00b2"]
	},
	{
		word: "square mile",
		base: "square metre",
		factor: "2589988.110336",
		forms: ["sq mi", "sq miles"]
	},
	{
		word: "square yard",
		base: "square metre",
		factor: "0.83612736",
		forms: ["sq yd"]
	},
	{
		word: "hectare",
		base: "square metre",
		factor: "10000",
		symbols: ["ha"]
	},
	{
		word: "acre",
		base: "square metre",
		factor: "4046.8564224"
	},
	{
		word: "millilitre",
		base: "litre",
		factor: "0.001",
		forms: ["milliliter", "milliliters"],
		symbols: ["ml"]
	},
	{
		word: "centilitre",
		base: "litre",
		factor: "0.01",
		symbols: ["cl"]
	},
	{
		word: "litre",
		base: "litre",
		factor: "1",
		forms: ["liter", "liters"],
		symbols: ["l", "ltr"]
	},
	{
		word: "pint",
		base: "litre",
		factor: "0.56826125"
	},
	{
		word: "gallon",
		base: "litre",
		factor: "4.54609",
		symbols: ["gal"]
	},
	{
		word: "barrel",
		base: "litre",
		factor: "158.987294928"
	},
	{
		word: "cubic metre",
		base: "litre",
		factor: "1000",
		forms: [
			"cubic meter",
			"cubic meters",
			"cu m"
		],
		symbols: ["m\u00b3", "m3"]
	},
	{
		word: "cubic foot",
		base: "litre",
		factor: "28.316846592",
		forms: ["cubic feet", "cu ft"]
	},
	{
		word: "cubic kilometre",
		base: "litre",
		factor: "1000000000000",
		symbols: ["km\u00b3"]
	}
];
const MASSES = [
	{
		word: "microgram",
		base: "gram",
		factor: "0.000001",
		symbols: ["\u00b5g", "mcg"]
	},
	{
		word: "milligram",
		base: "gram",
		factor: "0.001",
		symbols: ["mg"]
	},
	{
		word: "gram",
		base: "gram",
		factor: "1",
		forms: ["gramme", "grammes"],
		symbols: ["g"]
	},
	{
		word: "kilogram",
		base: "gram",
		factor: "1000",
		forms: [
			"kilo",
			"kilos",
			"kilogramme",
			"kilogrammes"
		],
		symbols: ["kg", "kgs"]
	},
	{
		word: "tonne",
		base: "gram",
		factor: "1000000",
		forms: [
			"metric ton",
			"metric tons",
			"metric tonnes"
		],
		symbols: ["t"]
	},
	{
		word: "ton",
		base: "gram",
		factor: "1016046.9088"
	},
	{
		word: "ounce",
		base: "gram",
		factor: "28.349523125",
		symbols: ["oz"]
	},
	{
		word: "pound",
		base: "gram",
		factor: "453.59237",
		forms: ["lb", "lbs"],
		symbols: ["lb", "lbs"]
	},
	{
		word: "stone",
		base: "gram",
		factor: "6350.29318",
		symbols: ["st"],
		forms: ["stone"]
	}
];
const RATES = [
	{
		word: "mile per hour",
		base: "metre per second",
		factor: "0.44704",
		forms: [
			"miles per hour",
			"miles an hour",
			"mile an hour"
		],
		symbols: ["mph"]
	},
	{
		word: "kilometre per hour",
		base: "metre per second",
		factor: "5/18",
		forms: [
			"kilometres per hour",
			"kilometres an hour",
			"kilometers per hour",
			"kilometers an hour"
		],
		symbols: [
			"km/h",
			"kmh",
			"kph",
			"kmph"
		]
	},
	{
		word: "metre per second",
		base: "metre per second",
		factor: "1",
		forms: ["metres per second", "metres a second"],
		symbols: ["m/s"]
	},
	{
		word: "kilometre per second",
		base: "metre per second",
		factor: "1000",
		forms: [
			"kilometres per second",
			"kilometres a second",
			"kilometers per second",
			"kilometers a second"
		],
		symbols: ["km/s"]
	},
	{
		word: "mile per second",
		base: "metre per second",
		factor: "1609.344",
		forms: ["miles per second", "miles a second"]
	},
	{
		word: "foot per second",
		base: "metre per second",
		factor: "0.3048",
		forms: ["feet per second", "feet a second"],
		symbols: ["ft/s"]
	},
	{
		word: "knot",
		base: "metre per second",
		factor: "463/900",
		symbols: [
			"kn",
			"kt",
			"kts"
		]
	}
];
const ENERGY = [
	{
		word: "watt",
		base: "watt",
		factor: "1",
		symbols: ["W"]
	},
	{
		word: "kilowatt",
		base: "watt",
		factor: "1000",
		symbols: ["kw"]
	},
	{
		word: "megawatt",
		base: "watt",
		factor: "1000000",
		symbols: ["mw"]
	},
	{
		word: "gigawatt",
		base: "watt",
		factor: "1000000000",
		symbols: ["gw"]
	},
	{
		word: "terawatt",
		base: "watt",
		factor: "1000000000000",
		symbols: ["tw"]
	},
	{
		word: "watt-hour",
		base: "joule",
		factor: "3600",
		forms: ["watt hour", "watt hours"],
		symbols: ["Wh"]
	},
	{
		word: "kilowatt-hour",
		base: "joule",
		factor: "3600000",
		forms: ["kilowatt hour", "kilowatt hours"],
		symbols: ["kwh"]
	},
	{
		word: "megawatt-hour",
		base: "joule",
		factor: "3600000000",
		forms: ["megawatt hour", "megawatt hours"],
		symbols: ["mwh"]
	},
	{
		word: "gigawatt-hour",
		base: "joule",
		factor: "3600000000000",
		forms: ["gigawatt hour", "gigawatt hours"],
		symbols: ["gwh"]
	},
	{
		word: "terawatt-hour",
		base: "joule",
		factor: "3600000000000000",
		forms: ["terawatt hour", "terawatt hours"],
		symbols: ["twh"]
	},
	{
		word: "joule",
		base: "joule",
		factor: "1",
		symbols: ["J"]
	},
	{
		word: "kilojoule",
		base: "joule",
		factor: "1000",
		symbols: ["kj"]
	},
	{
		word: "megajoule",
		base: "joule",
		factor: "1000000",
		symbols: ["mj"]
	},
	{
		word: "calorie",
		base: "calorie",
		factor: "1",
		forms: ["cal"]
	},
	{
		word: "kilocalorie",
		base: "calorie",
		factor: "1000",
		symbols: ["kcal"]
	},
	{
		word: "volt",
		base: "volt",
		factor: "1",
		symbols: ["V"]
	},
	{
		word: "kilovolt",
		base: "volt",
		factor: "1000",
		symbols: ["kV"]
	},
	{
		word: "hertz",
		base: "hertz",
		factor: "1",
		forms: ["hertz"],
		symbols: ["hz"]
	},
	{
		word: "kilohertz",
		base: "hertz",
		factor: "1000",
		forms: ["kilohertz"],
		symbols: ["khz"]
	},
	{
		word: "megahertz",
		base: "hertz",
		factor: "1000000",
		forms: ["megahertz"],
		symbols: ["mhz"]
	},
	{
		word: "gigahertz",
		base: "hertz",
		factor: "1000000000",
		forms: ["gigahertz"],
		symbols: ["ghz"]
	}
];
const data = (word, base, factor, symbols, per) => ({
	word,
	base,
	factor,
	symbols,
	...per && { per }
});
const DATA = [
	data("byte", "byte", "1", []),
	data("kilobyte", "byte", "1000", ["kb", "KB"]),
	data("megabyte", "byte", "1000000", ["mb", "MB"]),
	data("gigabyte", "byte", "1000000000", ["gb", "GB"]),
	data("terabyte", "byte", "1000000000000", ["tb", "TB"]),
	data("petabyte", "byte", "1000000000000000", ["pb", "PB"]),
	data("kibibyte", "byte", "1024", ["kib"]),
	data("mebibyte", "byte", "1048576", ["mib"]),
	data("gibibyte", "byte", "1073741824", ["gib"]),
	data("tebibyte", "byte", "1099511627776", ["tib"]),
	data("bit", "bit", "1", []),
	data("kilobit", "bit", "1000", ["Kb", "kbit"]),
	data("megabit", "bit", "1000000", ["Mb", "mbit"]),
	data("gigabit", "bit", "1000000000", ["Gb", "gbit"]),
	data("kilobit", "bit", "1000", ["kbps", "kbit/s"], "second"),
	data("megabit", "bit", "1000000", [
		"mbps",
		"Mb/s",
		"mbit/s"
	], "second"),
	data("gigabit", "bit", "1000000000", [
		"gbps",
		"Gb/s",
		"gbit/s"
	], "second"),
	data("megabyte", "byte", "1000000", ["MBps", "MB/s"], "second"),
	data("gigabyte", "byte", "1000000000", ["GBps", "GB/s"], "second")
];
const OTHER = [
	{
		word: "degree Celsius",
		base: "celsius",
		factor: "1",
		forms: [
			"degrees celsius",
			"degree celsius",
			"degrees centigrade",
			"degrees c",
			"celsius"
		],
		symbols: [
			"\u00b0c",
			"C",
			"\u2103"
		]
	},
	{
		word: "degree Fahrenheit",
		base: "fahrenheit",
		factor: "1",
		forms: [
			"degrees fahrenheit",
			"degree fahrenheit",
			"degrees f",
			"fahrenheit"
		],
		symbols: [
			"\u00b0f",
			"F",
			"\u2109"
		]
	},
	{
		word: "degree",
		base: "degree",
		factor: "1",
		symbols: ["\u00b0"]
	},
	{
		word: "pascal",
		base: "pascal",
		factor: "1",
		symbols: ["Pa"]
	},
	{
		word: "hectopascal",
		base: "pascal",
		factor: "100",
		symbols: ["hpa"]
	},
	{
		word: "kilopascal",
		base: "pascal",
		factor: "1000",
		symbols: ["kpa"]
	},
	{
		word: "millibar",
		base: "pascal",
		factor: "100",
		symbols: ["mbar", "mb"]
	},
	{
		word: "bar",
		base: "pascal",
		factor: "100000"
	},
	{
		word: "decibel",
		base: "decibel",
		factor: "1",
		symbols: ["db"]
	},
	{
		word: "cup",
		base: "cup",
		factor: "1"
	},
	{
		word: "tablespoon",
		base: "tablespoon",
		factor: "1",
		symbols: ["tbsp", "tbsps"]
	},
	{
		word: "teaspoon",
		base: "teaspoon",
		factor: "1",
		symbols: ["tsp", "tsps"]
	}
];
/** A later entry does not replace an earlier one of the same symbol: "mb" is a megabyte. */
const UNITS = [
	...DURATIONS,
	...LENGTHS,
	...AREAS_AND_VOLUMES,
	...MASSES,
	...RATES,
	...ENERGY,
	...DATA,
	...OTHER
];
/** Units that are everyday words as well: read behind a number only where the number is written right before them. */
const SHARES$1 = [
	["%", "percent"],
	["per cent", "percent"],
	["percent", "percent"],
	["pc", "percent"],
	["pct", "percent"],
	["\u2030", "mille"],
	["per mille", "mille"],
	["permille", "mille"],
	["per mil", "mille"],
	["\u2031", "myriad"],
	["percentage point", "points"],
	["percentage points", "points"],
	["percent points", "points"],
	["per cent points", "points"],
	["pp", "points"],
	["ppt", "points"],
	["ppts", "points"],
	["pts", "points"],
	["basis point", "basis"],
	["basis points", "basis"],
	["bps", "basis"],
	["bp", "basis"]
];

// src/extract/phrases.ts
/** Makes a word list; words of an entry are separated by one blank. */
function toPhrases(entries) {
	const map = /* @__PURE__ */ new Map();
	let longest = 1;
	for (const [phrase, value] of entries) {
		if (!map.has(phrase)) map.set(phrase, value);
		longest = Math.max(longest, phrase.split(" ").length);
	}
	const words = [...map.keys()].map((phrase) => phrase.split(" "));
	const [firsts, lasts] = [new Set(words.map((parts) => parts[0])), new Set(words.map((parts) => parts.at(-1)))];
	return {
		entries: map,
		longest,
		firsts,
		lasts
	};
}
/** The longest entry that begins at `at` or a few blanks (or one hyphen) behind it. */
function phraseAfter(lower, at, list) {
	let key = "";
	let best = null;
	let position = at;
	let start = -1;
	for (let count = 0; count < list.longest; count++) {
		const word = wordAfter(lower, position);
		if (!word || count === 0 && !list.firsts.has(word.word)) break;
		if (start < 0) start = word.start;
		key = key === "" ? word.word : `${key} ${word.word}`;
		const value = list.entries.get(key);
		if (value !== void 0) best = {
			value,
			phrase: key,
			start,
			end: word.end
		};
		position = lower[word.end] === "-" ? word.end + 1 : word.end;
	}
	return best;
}
/** The longest entry that ends at `at` or a few blanks before it. */
function phraseBefore(lower, at, list) {
	let key = "";
	let best = null;
	let position = at;
	for (let count = 0; count < list.longest; count++) {
		const word = wordBefore(lower, position);
		if (!word || count === 0 && !list.lasts.has(word.word)) break;
		key = key === "" ? word.word : `${word.word} ${key}`;
		const value = list.entries.get(key);
		if (value !== void 0) best = {
			value,
			phrase: key,
			start: word.start,
			end: at
		};
		position = word.start;
	}
	return best;
}

// src/extract/units.ts
/** The unit that begins at `at`, or behind one blank or hyphen there: %, km/h, per cent, working days, pounds sterling. */
function unitAfter(source, at) {
	const symbol = symbolAt(source, at) ?? symbolBehindBlank(source, at);
	const start = source.lower[at] === "-" ? at + 1 : skipBlanks(source.lower, at);
	const word = start > at ? phraseAfter(source.lower, start, unitWords()) : null;
	if (word && source.lower[at] !== "-" && qualifies(source.lower, start, word.end)) return symbol;
	if (word && (!symbol || word.end > symbol.end)) return {
		unit: word.value,
		start: word.start,
		end: word.end,
		symbol: false
	};
	return symbol;
}
/** "40 night shifts", "12 day trips": the word for a time says of what kind the things are that are counted. */
function qualifies(lower, start, end) {
	return /^(?:night|day)$/.test(lower.slice(start, end)) && /^ (?!as\b|is\b|was\b|this\b|its\b|has\b|does\b|less\b|plus\b|across\b|perhaps\b)[a-z]{2,19}[a-rt-z]s(?![a-z])/.test(lower.slice(end, end + 24));
}
/** The unit that is written as this symbol or word, as it stands in a header: GB, %, days. */
function unitNamed(text) {
	return bySymbol().get(text) ?? bySymbol().get(text.toLowerCase()) ?? unitWords().entries.get(text.toLowerCase()) ?? null;
}
/** The currency symbol or code that begins at `at`, with the blank behind it. */
function currencyAt({ cased }, at) {
	const found = matchAt(PREFIX, cased, at);
	const currency = found && CURRENCY_SYMBOLS.get(found[1].replace(" ", "").replace(".", ""));
	return currency ? {
		unit: moneyUnit(currency),
		start: at,
		end: at + found[0].length,
		symbol: true
	} : null;
}
/** The currency that ends right before a number at `at`. */
function currencyBefore(source, at) {
	if (at === 0 || !/[$\u00a3\u20ac\u00a5\u20b9\u20a9\u20bd\u20ba\u20b4\u20aa\u20a6. a-zA-Z]/.test(source.cased[at - 1])) return null;
	for (let start = Math.max(0, at - 6); start < at; start++) {
		const found = currencyAt(source, start);
		if (found?.end === at) return found;
	}
	return null;
}
/** The R of the rand also numbers rooms, roads and robots: it wants thousands, a magnitude or a rate behind it, or the end of the text. */
const PREFIX = /((?<![A-Za-z])(?:(?:US|AU|CA|HK|NZ|NT|CN|[ACSR]) ?)?[$\u00a5]|[\u00a3\u20ac\u20b9\u20a9\u20bd\u20ba\u20b4\u20aa\u20a6]|(?<![A-Za-z])(?:Rs\.?|GBP|USD|EUR|JPY|CNY|RMB|INR|CHF|SEK|NOK|DKK|PLN|AUD|CAD|NZD|HKD|SGD|ZAR|BRL|MXN|UAH|KRW|AED)|(?<![A-Za-z])R(?= ?\d{1,3}(?:(?:[, ]\d{3})+(?!\d)|(?:\.\d+)?[ -]?(?:m|bn|million|billion|trillion)\b|(?:\.\d\d)?(?:$| (?:per|each)\b| an? (?:night|day|week|month|year|hour|head|person|kilo|litre|ticket|share|tonne|unit|room|bed)\b)))) ?(?=[\d.])/y;
const ONE$1 = new (require_decimal ??= require("./decimal.cjs")).Decimal(1);
/** What one stands for, in per cent or in points. */
const SHARE_FACTORS = {
	percent: ONE$1,
	points: ONE$1,
	mille: new (require_decimal ??= require("./decimal.cjs")).Decimal("0.1"),
	myriad: new (require_decimal ??= require("./decimal.cjs")).Decimal("0.01"),
	basis: new (require_decimal ??= require("./decimal.cjs")).Decimal("0.01")
};
const shareUnit$1 = (kind) => ({
	dimension: kind === "points" || kind === "basis" ? "points" : "percent",
	base: null,
	word: kind === "basis" ? "basis point" : null,
	factor: SHARE_FACTORS[kind],
	per: null
});
const moneyUnit = (currency) => ({
	dimension: "money",
	base: currency.code,
	word: currency.word,
	factor: new (require_decimal ??= require("./decimal.cjs")).Decimal(currency.factor),
	per: null
});
function entryUnit(entry) {
	let factor = null;
	return {
		dimension: entry.dimension ?? "measure",
		base: entry.base,
		word: entry.word,
		get factor() {
			const [numerator = "1", denominator] = entry.factor.split("/");
			factor ??= new (require_decimal ??= require("./decimal.cjs")).Decimal(numerator).div(denominator ?? 1);
			return factor;
		},
		per: entry.per ?? null
	};
}
let words$8 = null;
/** Made when a figure is first met: many drafts have none. */
function unitWords() {
	words$8 ??= toPhrases([
		...SHARES$1.filter(([form]) => /[a-z]/.test(form)).map(([form, kind]) => [form, shareUnit$1(kind)]),
		...CURRENCY_WORDS.map(([form, currency]) => [form, moneyUnit(currency)]),
		...UNITS.flatMap((entry) => {
			const unit = entryUnit(entry);
			return [
				entry.word,
				plural(entry.word),
				...entry.forms ?? []
			].map((form) => [form.toLowerCase(), unit]);
		})
	]);
	return words$8;
}
let symbols = null;
function bySymbol() {
	symbols ??= new Map([
		...SHARES$1.filter(([form]) => !form.includes(" ")).map(([form, kind]) => [form, shareUnit$1(kind)]),
		...CURRENCY_WORDS.filter(([form]) => form === "p" || form === "kr").map(([form, currency]) => [form, moneyUnit(currency)]),
		...[...CURRENCY_SYMBOLS].map(([form, currency]) => [form, moneyUnit(currency)]),
		...UNITS.flatMap((entry) => (entry.symbols ?? []).map((symbol) => [symbol, entryUnit(entry)]))
	].reverse());
	return symbols;
}
function plural(word) {
	if (word.endsWith("foot") || word.endsWith("inch")) return word;
	const [head = "", ...rest] = word.split(" per ");
	return [`${head}s`, ...rest].join(" per ");
}
const SYMBOL$1 = /[A-Za-z\u00b0\u00b5\u2103\u2109%\u2030\u2031\u20ac\u00a3$\u00a5\u20b9][A-Za-z\u00b2\u00b323]{0,5}(?:\/[a-z]{1,4})?/y;
function symbolAt(source, at) {
	const found = matchAt(SYMBOL$1, source.cased, at);
	if (!found) return null;
	for (const text of [
		found[0],
		found[0].replace(/\/.*$/, ""),
		/^[%\u2030\u2031\u20ac\u00a3$\u00a5\u20b9\u00b0]/.test(found[0]) ? found[0][0] : ""
	]) {
		if (text === "" || /^[\u20ac\u00a3$\u00a5\u20b9]/.test(text) && /\d/.test(source.cased.slice(at + text.length, at + text.length + 2))) continue;
		const unit = bySymbol().get(text) ?? lowerSymbol(text);
		const end = at + text.length;
		if (unit && !(/[A-Za-z0-9]$/.test(text) && /[A-Za-z0-9]/.test(source.cased[end] ?? ""))) return {
			unit,
			start: at,
			end,
			symbol: true
		};
	}
	return null;
}
/** A capital alone is a unit of its own or none; longer abbreviations may be shouted. */
function lowerSymbol(text) {
	return text.length > 1 ? bySymbol().get(text.toLowerCase()) : void 0;
}
/** "10 GB", "5 %", "250 \u20ac": letters that are words too need more than a blank. */
function symbolBehindBlank(source, at) {
	if (source.cased[at] !== " " && source.cased[at] !== "-") return null;
	const found = symbolAt(source, at + 1);
	return found && (!LOOSE_WORDS.has(source.cased.slice(found.start, found.end)) || source.cased.length < 12 && found.end === source.cased.length) ? found : null;
}
/** Symbols that are words, initials or scales when they stand alone. */
const LOOSE_WORDS = /* @__PURE__ */ new Set([
	"m",
	"p",
	"h",
	"t",
	"l",
	"C",
	"F",
	"J",
	"V",
	"W",
	"st",
	"mi",
	"ha",
	"kt",
	"kn",
	"gal",
	"$",
	"\u00a3"
]);

// src/extract/compounds.ts
/** The figure with smaller parts behind it: two hours, 30 minutes and 5 seconds, 6ft 2in, a year and a half, ten euros and fifty cents. */
function withSmallerPart(source, figure) {
	const { dimension, unitWord } = figure.quantity;
	if (!figure.hasUnit || !figure.numeral || figure.numeral.bound || !unitWord || figure.end === figure.numeral.end) return figure;
	const half = dimension === "duration" ? matchAt(/ and a half(?![a-z])/y, source.lower, figure.end) : null;
	if (half) return add(figure, figure.end + half[0].length, unitSize(figure).times("0.5"), unitSize(figure).div(10));
	let whole = figure;
	let part = partBehind$1(source, whole.end, dimension === "money" ? "money" : unitWord);
	for (; part; part = partBehind$1(source, part.end, part.word)) whole = add(whole, part.end, part.numeral.low.times(part.size), part.numeral.step.times(part.size));
	return whole;
}
/** A number of a smaller unit than the one that ends at `at`. */
function partBehind$1(source, at, above) {
	const smaller = SMALLER[above];
	const joint = smaller ? matchAt(/,? (?:and )?|(?=\d)/y, source.lower, at) : null;
	const numeral = joint && readNumeral(source, at + joint[0].length, false);
	if (!smaller || !numeral || numeral.bound) return null;
	const inches = above === "foot" ? matchAt(/ ?in(?![a-z])/y, source.lower, numeral.end) : null;
	if (inches) return {
		numeral,
		end: numeral.end + inches[0].length,
		word: "inch",
		size: INCH
	};
	const found = unitAfter(source, numeral.end);
	const word = found?.unit.word ?? "";
	if (!found || !smaller.includes(word)) return null;
	if (joint[0] === ", " && matchAt(/ (?:more|less|fewer|longer|shorter|earlier|later|faster|slower|quicker|up|down|better|worse)(?![a-z])/y, source.lower, found.end)) return null;
	return {
		numeral,
		end: found.end,
		word,
		size: word === "pound" ? POUND : found.unit.factor
	};
}
const INCH = new (require_decimal ??= require("./decimal.cjs")).Decimal("0.0254");
const POUND = new (require_decimal ??= require("./decimal.cjs")).Decimal("453.59237");
/** What the smaller part may be in, for each unit. */
const SMALLER = {
	year: ["month"],
	week: ["day"],
	day: ["hour"],
	hour: ["minute"],
	minute: ["second"],
	foot: ["inch"],
	stone: ["pound"],
	pound: ["ounce"],
	money: ["penny", "cent"]
};
function unitSize({ quantity, numeral }) {
	return numeral.low.isZero() ? new (require_decimal ??= require("./decimal.cjs")).Decimal(1) : quantity.low.div(numeral.low);
}
function add(figure, end, more, step) {
	const low = figure.quantity.low.plus(more);
	const { other: _weight, ...quantity } = figure.quantity;
	return {
		...figure,
		end,
		numeral: null,
		quantity: {
			...quantity,
			low,
			high: low,
			step
		}
	};
}

// src/extract/figure.ts
/** The figure whose number begins at `at`, with a sign and a currency before it and a unit behind it; null where none is. `besideMoney` says that it is the end of a range of money. */
function readFigure(scene, at, besideMoney = false) {
	const { source } = scene;
	const currency = currencyBefore(source, at);
	const numeral = readNumeral(source, at, besideMoney || currency !== null || matchAt(BESIDE_CURRENCY, source.lower, at) !== null);
	if (!numeral) return null;
	const unit = currency ? null : unitOf$1(scene, numeral);
	if (!currency && !unit && isGluedToLetters(source, numeral)) return null;
	const figure = assemble(numeral, currency, unit);
	const withMillions = unit?.symbol && unit.unit.word === "metre" && numeral.form === "digits" ? metresOrMillions(scene, figure) : figure;
	const alternative = unit?.unit.word === "pound" && !numeral.scaled && !unit.symbol ? {
		...withMillions,
		quantity: {
			...withMillions.quantity,
			other: pounds(numeral)
		}
	} : withMillions;
	return signed(source, withSmallerPart(source, alternative));
}
/** A figure of a plain number: the building block of the readers beside this one. */
function plainFigure(start, end, quantity, core) {
	return {
		start,
		end,
		core: core ?? {
			start,
			end
		},
		quantity: {
			bound: "exact",
			high: quantity.low,
			step: ZERO,
			unit: null,
			unitWord: null,
			per: null,
			...quantity
		},
		numeral: null,
		hasUnit: false
	};
}
const ZERO = new (require_decimal ??= require("./decimal.cjs")).Decimal(0);
const ONE = new (require_decimal ??= require("./decimal.cjs")).Decimal(1);
/** A currency behind the number: it settles what a comma and an m before it mean. */
const BESIDE_CURRENCY = /[\d.,]{1,16}(?: \d{3}){0,4}(?:,\d{1,2})? ?(?:k|m|mn|b|bn|tn|mrd|mio)? ?(?:\u20ac|\u00a3|\$|usd|eur|gbp|chf|kr)(?![a-z\d])(?! ?\d)/y;
function unitOf$1({ source, hasShares, isValue }, numeral) {
	const { lower } = source;
	if (numeral.form === "words" && isLetter(lower.charCodeAt(numeral.end))) return null;
	const found = unitAfter(source, numeral.end + lengthOfLink(lower, numeral)) ?? unitBehindMore(source, numeral);
	if (found) return isUnitHere(source, numeral, found, isValue) ? found : null;
	const points = matchAt(/[ -]points?(?![a-z])/y, lower, numeral.end);
	if (!points || !hasShares() || lower[numeral.end + points[0].length] === "-" || lower[numeral.end] === "-" && !/^ (?:lead|swing|rise|fall|drop|gain|increase|majority|gap|margin|jump|slump|cut)/.test(lower.slice(numeral.end + points[0].length, numeral.end + points[0].length + 10))) return null;
	return {
		unit: POINTS,
		start: numeral.end + 1,
		end: numeral.end + points[0].length,
		symbol: false
	};
}
/** "9,400 fewer tonnes", "two more weeks": a word of more or less stands before the unit. */
function unitBehindMore(source, { end }) {
	const found = matchAt(/ (?:more|fewer|extra|additional|further)(?= [a-z])/y, source.lower, end);
	const unit = found && unitAfter(source, end + found[0].length);
	return unit && !unit.symbol ? unit : null;
}
/** "Dozens of miles", "0.3 of a second". */
function lengthOfLink(lower, { end, bound, form, low }) {
	if (bound === "vague") return lower.startsWith(" of ", end) ? 3 : 0;
	return form === "digits" && low.lt(1) && /^ of an? /.test(lower.slice(end, end + 7)) ? lower.indexOf(" ", end + 4) - end : 0;
}
const POINTS = {
	dimension: "points",
	base: null,
	word: null,
	factor: ONE,
	per: null
};
/** Words that are units only in the right company: 1080p is a screen, 64-bit a processor, two quarters of a match \u2026 */
function isUnitHere(source, numeral, { unit, start, end, symbol }, isValue) {
	const { lower, cased } = source;
	const value = numeral.low;
	if (unit.word === "penny" && symbol && /^(?:240|360|480|720|1080|1440|2160)$/.test(value.toFixed())) return false;
	if (unit.word === "bit" && lower[numeral.end] === "-") return false;
	if (unit.word === "second" && !lower.startsWith("seconds", start) && !value.eq(1) && !/^(?:-| of a)/.test(lower.slice(numeral.end, numeral.end + 5)) && !symbol) return false;
	if (unit.word === "cup" && cased[start] === "C") return false;
	if (unit.word === "stone" && (value.lt(4) || value.gt(40))) return false;
	if (unit.word === "foot" && lower[numeral.end] === "-" && lower.startsWith("er", end)) return false;
	if (unit.word === "bar" && !value.eq(1) && !lower.startsWith("bar ", start)) return false;
	if (unit.word === "bar" || unit.word === "yard" || unit.word === "degree") return isValue || !/^[ -](?:exam|charts?|codes?|in|programme)/.test(lower.slice(end, end + 10)) || unit.word === "yard";
	return true;
}
/** Letters right behind digits that are no unit make them part of a name: 4x4, 5G, 737s, 9EG. */
function isGluedToLetters({ lower }, numeral) {
	const next = lower.charCodeAt(numeral.end);
	return numeral.form === "digits" && (isLetter(next) || next === 95);
}
function assemble(numeral, currency, found) {
	const unit = currency?.unit ?? found?.unit;
	const scaled = (value) => !unit || unit.factor.eq(ONE) ? value : value.times(unit.factor);
	const low = scaled(numeral.low);
	return {
		start: currency?.start ?? numeral.start,
		end: found?.end ?? numeral.end,
		core: {
			start: numeral.start,
			end: numeral.end
		},
		numeral,
		hasUnit: unit !== void 0,
		quantity: {
			dimension: unit?.dimension ?? (numeral.isPart ? "fraction" : "count"),
			bound: numeral.bound ?? "exact",
			low,
			high: numeral.high === numeral.low ? low : scaled(numeral.high),
			step: numeral.isPart && !unit ? ZERO : scaled(numeral.step),
			unit: unit?.base ?? null,
			unitWord: unit?.word ?? null,
			per: unit?.per ?? null
		}
	};
}
/** `5m`: millions before a counted plural, metres before a word of size, otherwise either. */
function metresOrMillions({ source }, figure) {
	const { lower } = source;
	const next = lower[figure.end] === " " ? wordAfter(lower, figure.end) : null;
	if (next && SIZE.has(next.word)) return figure;
	const { low, step } = figure.quantity;
	const millions = {
		...figure.quantity,
		dimension: "count",
		low: low.times(1e6),
		high: low.times(1e6),
		step: step.times(1e6),
		unit: null,
		unitWord: null
	};
	return next && isPlural(next.word) ? {
		...figure,
		quantity: millions,
		hasUnit: false
	} : {
		...figure,
		quantity: {
			...figure.quantity,
			other: millions
		}
	};
}
const SIZE = new Set("long high wide tall deep thick away above below from across apart down up underwater of sprint dash race hurdles butterfly freestyle".split(" "));
/** Whether a lower-case word looks like a counted plural. */
function isPlural(word) {
	return PLURALS.has(word) || word.length > 3 && /[^su]s$/.test(word) && !NOT_PLURAL.has(word);
}
const PLURALS = new Set("people men women children staff police households users jobs lives feet geese teeth mice".split(" "));
const NOT_PLURAL = new Set("this thus always across was has does its perhaps less unless towards afterwards besides sometimes hers ours theirs says goes takes makes".split(" "));
function pounds(numeral) {
	const gram = (value) => value.times("453.59237");
	return {
		dimension: "measure",
		bound: "exact",
		low: gram(numeral.low),
		high: gram(numeral.high),
		step: gram(numeral.step),
		unit: "gram",
		unitWord: "pound",
		per: null
	};
}
/** \u221211.4, +7.2, "minus 22": the sign must touch the number and follow a blank or a bracket. */
function signed({ lower }, figure) {
	const mark = lower[figure.start - 1];
	const before = figure.start - 2;
	if ((mark === "-" || mark === "\u2013" || mark === "+") && (before < 0 || /[\s([|/,:;]/.test(lower[before]))) return withSign(figure, figure.start - 1, mark === "+" ? 1 : -1);
	const word = wordBefore(lower, figure.start);
	return word?.word === "minus" && skipBlanks(lower, word.end) === figure.start ? withSign(figure, word.start, -1) : figure;
}
function withSign(figure, start, sign) {
	const { low, high } = figure.quantity;
	const ends = sign === 1 ? {} : {
		low: high.neg(),
		high: low.neg()
	};
	return {
		...figure,
		start,
		quantity: {
			...figure.quantity,
			...ends,
			sign
		}
	};
}

// src/extract/plain-number.ts
/** The plain number at `at`, in digits or words. */
function numberAt(lower, at) {
	if (isDigit(lower.charCodeAt(at))) {
		const found = matchAt(/\d{1,3}(?:,\d{3}){0,2}(?:\.\d{1,2})?(?![\d.,]\d|\d|[a-z%])/y, lower, at);
		return found ? {
			start: at,
			end: at + found[0].length,
			value: new (require_decimal ??= require("./decimal.cjs")).Decimal(found[0].replaceAll(",", ""))
		} : null;
	}
	const spelled = readWords(lower, at);
	return spelled && {
		start: at,
		end: spelled.end,
		value: spelled.value
	};
}

// src/extract/proportions.ts
/** Reads a ratio or odds from the number at `at`: 2:1, 1:50,000 to scale, 2.1 to 1, two-to-one, odds of 7/2. */
function readProportion(scene, at) {
	const { lower } = scene.source;
	const first = matchAt(JOINED, lower, at) ? numberAt(lower, at) : null;
	if (!first || first.value.isZero() || /[\d:.,/_-]/.test(lower[at - 1] ?? " ")) return null;
	return readColons$1(scene, first) ?? readTo(scene, first) ?? readOdds(scene, first);
}
/** A number with what may join it to another: most have nothing of the kind. */
const JOINED = /(?:[\d,.]{1,14}|[a-z]{3,9}(?:-[a-z]{3,5})?)(?:[:/]| to |-to-)/y;
/** Whether the words before `at` announce a ratio; what stands there is then no time of day. */
function isRatioAhead(text, at) {
	const lead = text.slice(Math.max(0, at - 40), at);
	return RATIO.test(lead) || SHARED.test(lead);
}
const RATIO = /(?:^|[^a-z])(?:ratios?|odds|proportion)(?: [a-z]{1,12}){0,6} $/i;
/** "Assigned 3 to 4 jobs" and "on a scale of 1 to 10" are ranges: behind these a ratio has a colon or falls. */
const SHARED = /(?:^|[^a-z])(?:scale|outnumber(?:s|ed|ing)?|outvoted|randomi[sz]ed|allocated|assigned)(?: [a-z]{1,12}){0,4} $/i;
const BEHIND$2 = /[ -](?:ratio|odds|basis|proportion|split|favourite|favorite|outsider|shot|chance|bet|against)(?![a-z])/y;
/** A colon joins two to four figures; two of which the second has two digits may be a time, and need words around them. */
function readColons$1({ source, isValue }, first) {
	const parts = [first];
	for (let part = partBehind(source.lower, first.end); part; part = partBehind(source.lower, part.end)) parts.push(part);
	const last = parts.at(-1);
	if (parts.length < 2 || parts.length > 4) return null;
	if (isAnnounced(source.lower, first.start, last.end) || isScale(source.lower, first, last)) return toFigure$1(parts);
	const isTime = /^(?:[01]?\d|2[0-3]):[0-5]\d(?:$|:)/.test(source.lower.slice(first.start, last.end));
	const isPlain = parts.slice(1).every(({ value }) => value.lt(10)) && !(first.value.eq(1) && last.value.eq(1));
	return !isTime && (isValue || isPlain && !isNamed(source.cased, first.start, parts.length)) ? toFigure$1(parts) : null;
}
/** A model "(1:20)": nobody puts twenty past one in brackets like that. */
function isScale(lower, { start, value }, { end }) {
	return value.eq(1) && lower[start - 1] === "(" && lower[end] === ")";
}
function partBehind(lower, at) {
	return lower[at] === ":" ? numberAt(lower, at + 1) : null;
}
/** "Luke 2:1" is a verse. */
function isNamed(cased, at, length) {
	return length === 2 && /(?:^|[^.!?:] )\p{Lu}\p{Ll}{1,15} $/u.test(cased.slice(Math.max(0, at - 20), at));
}
function isAnnounced(lower, start, end) {
	return isRatioAhead(lower, start) || matchAt(BEHIND$2, lower, end) !== null;
}
/** "2 to 1" may be a result or a change: it needs a decimal, hyphens or the words of a ratio. */
function readTo(scene, first) {
	const { source, isValue } = scene;
	const { lower } = source;
	const joint = matchAt(/ to |-to-/y, lower, first.end);
	const second = joint && numberAt(lower, first.end + joint[0].length);
	if (!second || second.value.isZero() || /(?:from|between) $/.test(lower.slice(Math.max(0, first.start - 8), first.start))) return null;
	if (/^(?:[:/]\d| ?%)/.test(lower.slice(second.end, second.end + 2)) || unitAfter(source, second.end) || SCALED$1.test(lower.slice(second.end))) return null;
	const isFalling = first.value.gt(second.value);
	const isToOne = isFalling && second.value.eq(1) && (!first.value.isInteger() || joint[0] === "-to-");
	const isWhole = isValue && isFalling && second.end === lower.length;
	const lead = lower.slice(Math.max(0, first.start - 40), first.start);
	const isRatio = RATIO.test(lead) || isFalling && SHARED.test(lead) || matchAt(BEHIND$2, lower, second.end) !== null;
	return isToOne || isWhole || isRatio ? toFigure$1([first, second]) : null;
}
const SCALED$1 = /^[ -](?:hundred|thousand|million|billion|trillion)(?![a-z])/;
/** 7/2, as bookmakers write it. */
function readOdds({ source: { lower }, isValue }, first) {
	const second = lower[first.end] === "/" ? numberAt(lower, first.end + 1) : null;
	if (!second || second.value.isZero()) return null;
	return isValue && first.value.gt(second.value) && second.end === lower.length || isAnnounced(lower, first.start, second.end) ? toFigure$1([first, second]) : null;
}
function toFigure$1(parts) {
	const [{ start, value }, last] = [parts[0], parts.at(-1)];
	const quantity = {
		dimension: "score",
		low: value,
		step: new (require_decimal ??= require("./decimal.cjs")).Decimal(1),
		parts: parts.map((part) => part.value)
	};
	return plainFigure(start, last.end, quantity);
}

// src/extract/stopwatch.ts
/** Reads a time that was measured and not told by a clock: 1:06.72, 2h 03m 45s, 59.42s, and 2:17 or 2:04:35 beside the words of a race. */
function readStopwatch(scene, at) {
	const { lower } = scene.source;
	if (!matchAt(SHAPED, lower, at) || /[\d:.,/a-z_-]/.test(lower[at - 1] ?? " ")) return null;
	return readLetters(lower, at) ?? readColons(scene, at);
}
const SHAPED = /\d{1,4}(?:h|m ?\d|\.\d{1,3}s|:)/y;
/** Hours, minutes and seconds as letters: one alone is a time only where it is of seconds and has decimals. */
const LETTERS = [
	/(?<hours>\d{1,3})h(?:rs?)? ?(?<minutes>[0-5]?\d)m(?:ins?)?(?: ?(?<seconds>[0-5]?\d)(?<decimals>\.\d{1,3})?s(?:ecs?)?)?(?![a-z\d])/y,
	/(?<hours>\d{1,2})h(?<minutes>[0-5]\d)(?![a-z\d])/y,
	/(?<minutes>\d{1,3})m ?(?<seconds>[0-5]?\d)(?<decimals>\.\d{1,3})?s(?![a-z\d])/y,
	/(?<seconds>\d{1,4})(?<decimals>\.\d{1,3})s(?![a-z\d])/y
];
function readLetters(lower, at) {
	for (const pattern of LETTERS) {
		const found = matchAt(pattern, lower, at);
		if (!found) continue;
		const { hours, minutes, seconds, decimals } = found.groups;
		const step = seconds === void 0 ? new (require_decimal ??= require("./decimal.cjs")).Decimal(60) : placeOf$1((decimals ?? ".").length - 1);
		const low = lengthOf([
			hours,
			minutes,
			seconds
		], decimals);
		return toFigure(at, at + found[0].length, low, step, hours ? "hour" : minutes ? "minute" : "second");
	}
	return null;
}
function readColons(scene, at) {
	const { lower } = scene.source;
	const found = matchAt(COLONS, lower, at);
	if (!found || !(scene.isValue && !isShort(found) || isMeasured$1(lower, found))) return null;
	const [surface, first, second, third, decimals] = found;
	const end = at + surface.length;
	const figure = toFigure(at, end, lengthOf(third === void 0 ? [
		"0",
		first,
		second
	] : [
		first,
		second,
		third
	], decimals), placeOf$1((decimals ?? ".").length - 1), "second");
	if (!isShort(found)) return figure;
	const other = toFigure(at, end, lengthOf([
		first,
		second,
		"0"
	]), new (require_decimal ??= require("./decimal.cjs")).Decimal(60), "second").quantity;
	return {
		...figure,
		quantity: {
			...figure.quantity,
			other
		}
	};
}
function lengthOf([hours, minutes, seconds], decimals) {
	const whole = Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0);
	return new (require_decimal ??= require("./decimal.cjs")).Decimal(whole).plus(decimals === void 0 ? 0 : `0${decimals}`);
}
function toFigure(start, end, low, step, unitWord) {
	return {
		...plainFigure(start, end, {
			dimension: "duration",
			low,
			step,
			unit: "second",
			unitWord
		}),
		hasUnit: true
	};
}
/** The end of a measured time at `at`; 0 where the figures there are a time of day or none. */
function endOfStopwatch(lower, at) {
	const found = matchAt(COLONS, lower, at);
	return found && isMeasured$1(lower, found) ? at + found[0].length : 0;
}
const COLONS = /(\d{1,3}):([0-5]\d)(?::([0-5]\d))?(\.\d{1,3})?(?![\d:]|[.,]\d| ?[ap]\.?m(?![a-z]))/y;
/** Words before figures with colons that make them a length of time; a clock ("a start time of 10:30") has others. */
const BEFORE$2 = new RegExp([
	"(?:^|[^a-z])(?:lap|laps|leg|split|effort|run|swim|ride|record|best|pb)(?: (?:of|was|is|a)){0,2} $",
	"(?:^|[^a-z])(?:a|an|the|his|her|their|its|winning|finishing|best|fastest|quickest|record|race|qualifying|lap|marathon) time (?:of|was|is) $",
	"(?:^|[^a-z])(?:clocked|clocking|clocks|timed)(?: (?:a|at|in)){0,2} $",
	"(?:^|[^a-z])in (?:(?:a|an|just|only|under|about|exactly|record) ){0,2}$"
].join("|"), "i");
const BEHIND$1 = /[ -](?:marathon|half-marathon|mile|lap|leg|split)(?![a-z])/iy;
function isMeasured$1(lower, found) {
	const start = found.index;
	if (found[4] !== void 0 && found[3] === void 0) return true;
	return BEFORE$2.test(lower.slice(Math.max(0, start - 48), start)) || matchAt(BEHIND$1, lower, start + found[0].length) !== null;
}
/** Two figures without a point: as likely hours as minutes, and in a claims file a time of day. */
function isShort(found) {
	return found[3] === void 0 && found[4] === void 0;
}

// src/extract/date-times.ts
const PART_OF_DAY = "(?: (?<part>in the (?:early )?(?:morning|afternoon|evening)|at night))?";
const HOUR = `(?<hour>1[0-2]|[1-9]|${CARDINAL})(?![\\d-])`;
/** "6.15am", "6:15 p.m.", "3am". */
const clockWithHalf = reader("(?<time>(?<hour>1[0-2]|0?[1-9])(?:[.:](?<minute>[0-5]\\d))? ?(?<half>[ap])(?:m|\\.m(?:\\.(?=[ ,;)]|$))?)(?![a-z]))", (groups) => {
	const hour = Number(groups.text("hour")) % 12;
	const half = groups.text("half").toLowerCase() === "p" ? 12 : 0;
	return found(groups, { time: (hour + half) * 60 + Number(groups.text("minute")) });
});
/** "18:20" on a twenty-four-hour clock. */
const clock = (text, at, options) => {
	const result = text[at - 1] === "(" && /^1:\d\d\)/.test(text.slice(at, at + 5)) || /[\d:.]/.test(text[at - 1] ?? "") ? null : CLOCK$1(text, at, options);
	return result && endOfStopwatch(text, at) === 0 && !isRatioAhead(text, at) ? result : null;
};
const CLOCK$1 = reader("(?<time>(?<hour>[01]?\\d|2[0-3]):(?<minute>[0-5]\\d))(?![\\d:]|[.,]\\d)", (groups) => found(groups, { time: Number(groups.text("hour")) * 60 + Number(groups.text("minute")) }));
/** "22.00 Good evening" at the head of a note, "at 5.20 on Friday": elsewhere a dotted number is no time. */
const dottedClock = (text, at, options) => {
	const result = DOTTED(text, at, options);
	if (!result) return null;
	const after = text.slice(result.end, result.end + 16);
	if (at === 0) return /^\d\d/.test(text) && /^\.? \p{Lu}/u.test(after) ? result : null;
	return /\b(?:at|by|until|till|before|after|around|about) $/i.test(text.slice(Math.max(0, at - 8), at)) && /^,? (?:on (?:mon|tue|wed|thu|fri|sat|sun|the )|yesterday|today|in the (?:m|a|e)|that )/i.test(after) ? result : null;
};
const DOTTED = reader("(?<time>(?<hour>[01]?\\d|2[0-3])\\.(?<minute>[0-5]\\d))(?![\\d%]|[.,]\\d)", (groups) => {
	const hour = groups.text("hour");
	const time = Number(hour) * 60 + Number(groups.text("minute"));
	const isTwelveHour = Number(hour) <= 12 && !hour.startsWith("0");
	return found(groups, isTwelveHour ? {
		time,
		twelveHour: true
	} : { time });
});
/** "half past six", "a quarter to five", "eleven minutes to nine", "twenty past nine in the evening". */
const spokenClock = (text, at, options) => SPOKEN(text, at, options) ?? spokenBare(text, at, options);
const SPOKEN = reader(`(?<time>(?:(?<word>half|(?:a )?quarter)|(?<minutes>[1-5]?\\d|${CARDINAL}) minutes?) (?<side>past|to|after|before) ${HOUR})${PART_OF_DAY}`, spoken);
/** Without "minutes" the figures may be votes or odds: a preposition of time must stand before them. */
function spokenBare(text, at, options) {
	if (!/\b(?:at|until|till|before|after|around|about) $/i.test(text.slice(Math.max(0, at - 8), at))) return null;
	return SPOKEN_BARE(text, at, options);
}
const SPOKEN_BARE = reader(`(?<time>(?:(?<minutes>five|ten|twenty|twenty-five) (?<side>past|to)|(?<word>half)) ${HOUR})${PART_OF_DAY}`, spoken);
/** "six o'clock". */
const oClock = reader(`(?<time>${HOUR} o['\u2019]clock)${PART_OF_DAY}`, (groups) => timed(groups, hourOf(groups) * 60));
/** "The doors open at 7", "she arrived at seven on Friday": an hour alone, where the verb has it that something happens at a time. */
const hourAlone = (text, at, options) => {
	const lead = text.slice(Math.max(0, at - 40), at);
	if (!/(?:at|om|ll?|by|en|nd|ore|ter) $/i.test(lead)) return null;
	return (HAPPENS.test(lead.toLowerCase()) ? HOUR_ALONE(text, at, options) : null) ?? (BESIDE_DAY.test(lead) ? HOUR_AND_DAY(text, at, options) : null);
};
const HAPPENS = /\b(?:open|start|begin|began|end|finish|clos|shut|arriv|leav|left|meet|met|kick|depart|wake|woke|gather|serv)\p{L}{0,4}(?: \p{L}{1,9}){0,2} (?:at|from|until|till) $/u;
/** "between nine yesterday and nine today", "at seven this morning". */
const BESIDE_DAY = /\b(?:at|by|from|until|till|between|and|before|after) $/i;
const HOUR_AND_DAY = reader(`(?<time>${HOUR})(?= (?:yesterday|today|tomorrow|tonight|this (?:morning|afternoon|evening))(?![a-z]))`, (groups) => timed(groups, hourOf(groups) * 60));
const HOUR_ALONE = reader(`(?<time>${HOUR})(?=$|[.;!?)]|,(?! ?\\d)| (?:on (?:mon|tue|wed|thu|fri|sat|sun|the \\d)|sharp|tonight|tomorrow|today|yesterday|and (?:clos|end|finish)|in the (?:m|a|e)))(?![.,]\\d)${PART_OF_DAY}`, (groups) => hourOf(groups) > 12 ? null : timed(groups, hourOf(groups) * 60));
/** "noon", "midnight". */
const namedTime = reader("(?<time>noon|midday|midnight)(?![a-z-])", (groups) => found(groups, { time: groups.text("time").toLowerCase() === "midnight" ? 0 : 720 }));
function spoken(groups) {
	const word = groups.text("word").toLowerCase();
	const minutes = word === "half" ? 30 : word === "" ? cardinal(groups.text("minutes")) : 15;
	if (minutes > 59 || hourOf(groups) > 12) return null;
	const isPast = /^$|past|after/i.test(groups.text("side"));
	return timed(groups, hourOf(groups) * 60 + (isPast ? minutes : -minutes));
}
/** A time of the twelve-hour clock: before noon as it stands, unless the words say which half of the day it is. */
function timed(groups, minutes) {
	const time = (minutes + 720) % 720;
	const part = groups.text("part").toLowerCase();
	if (part === "") return found(groups, {
		time,
		twelveHour: true
	});
	const isLate = /afternoon|evening/.test(part) || part === "at night" && time >= 360;
	return found(groups, { time: isLate ? time + 720 : time });
}
function hourOf(groups) {
	return cardinal(groups.text("hour"));
}
function cardinal(text) {
	return CARDINALS.get(text.toLowerCase()) ?? Number(text);
}

// src/extract/date-readers.ts
const YEAR_READERS = [
	isoDate,
	fiscalYear,
	yearRange,
	decade
];
const DIGIT_READERS = [
	numericDate,
	dayMonth,
	nthWeekdayOfMonth,
	timeRange,
	clockWithHalf,
	clock,
	dottedClock,
	spokenClock,
	oClock,
	hourAlone,
	saidHour,
	ago,
	offsetDay,
	century,
	anniversary
];
const MONTH_READERS = [
	monthDay,
	monthOrdinal,
	monthAndYear
];
const WEEKDAY_READERS = [
	dayMonth,
	monthDay,
	ordinalDay,
	monthOrdinal,
	weekdayDay,
	weekdayAlone,
	offsetDay
];
const ORDINAL_READERS = [
	ordinalDay,
	nthWeekdayOfMonth,
	partOfMonth,
	quarter,
	century,
	anniversary
];
const CARDINAL_READERS = [
	spokenClock,
	oClock,
	hourAlone,
	saidHour,
	ago,
	offsetDay
];
const PHASE_READERS = [
	monthAndYear,
	phaseOfYear,
	decade
];
/** The readers that may begin with a word: nothing else is tried there. */
const READERS = gather([
	[MONTHS.keys(), MONTH_READERS],
	[WEEKDAYS.keys(), WEEKDAY_READERS],
	[ORDINALS$1.keys(), ORDINAL_READERS],
	[CARDINALS.keys(), CARDINAL_READERS],
	[["half", "quarter"], [spokenClock, ago]],
	[[
		"noon",
		"midday",
		"midnight"
	], [timeRange, namedTime]],
	[[
		"early",
		"mid",
		"late",
		"beginning",
		"start",
		"middle",
		"end"
	], PHASE_READERS],
	[["the"], [
		dayMonth,
		ordinalDay,
		nthWeekdayOfMonth,
		dayAlone,
		monthAndYear,
		phaseOfYear,
		season,
		quarter,
		decade,
		century,
		lastOrNext,
		afterNext,
		lastDay,
		partOfMonth
	]],
	[[
		"spring",
		"summer",
		"autumn",
		"fall",
		"winter"
	], [season]],
	[["q", "h"], [quarter]],
	[["last", "final"], [
		nthWeekdayOfMonth,
		quarter,
		lastDay,
		partOfMonth
	]],
	[[
		"last",
		"this",
		"next"
	], [lastOrNext]],
	[[
		"yesterday",
		"today",
		"tonight",
		"tomorrow"
	], [namedDay, offsetDay]],
	[[
		"fy",
		"fiscal",
		"financial"
	], [financialYear]],
	[[...NAMED_DAYS.keys()], [namedHoliday]],
	[[
		"centenary",
		"bicentenary",
		"tercentenary",
		"fiftieth",
		"hundredth"
	], [anniversary]],
	[["'", "\u2019"], [decade]]
]);
/** Finds where a date may begin. */
const starts = createStarts(new Set(READERS.keys()));
function gather(groups) {
	const readers = /* @__PURE__ */ new Map();
	for (const [keys, added] of groups) for (const key of keys) {
		const word = /^(?:[a-z]+|['\u2019])/.exec(key)[0];
		readers.set(word, [.../* @__PURE__ */ new Set([...readers.get(word) ?? [], ...added])]);
	}
	return readers;
}
/** The longest date that begins at an offset where `starts` found the word; `before` is the date read last in the text. */
function readAt(text, at, word, options, before) {
	const isDigit = word === "";
	if (isDigit && /[\d\u00a3$\u20ac\u00a5\u20b9][.,]?$/.test(text.slice(Math.max(0, at - 2), at))) return null;
	const isYear = isDigit && /^\d{4}/.test(text.slice(at, at + 4));
	if (!isYear && !mayBegin(text, at, word)) return null;
	const readers = isYear ? YEAR_READERS : isDigit ? DIGIT_READERS : READERS.get(word) ?? [];
	let longest = null;
	for (const read of readers) {
		const result = read(text, at, options);
		if (result && result.end > (longest?.end ?? at)) longest = result;
	}
	return longest ?? (isYear ? bareYear(text, at, before) : word === "the" ? anchored(text, at, before) : null);
}

// src/extract/date-runs.ts
/** Several days that share a month, "11\u201326 April 2026", "on 3, 4 and 9 May", "April 11 to 26"; null where there are not two. */
function readRun(text, at, options) {
	GATE.lastIndex = at;
	return GATE.test(text) ? daysFirst(text, at, options) ?? monthFirst(text, at, options) : null;
}
/** A day with something behind it that may join it to another: most numbers have nothing of the kind. */
const GATE = /(?:[A-Za-z]{3,9}\.?,? (?:the )?){0,2}[0-3]?\d(?:st|nd|rd|th)?(?: ?[\u2013\u2014-] ?| (?:to|until|till|through|and|or|&) |, )(?:and )?(?:the )?[\dA-Za-z]/y;
const MOST_DAYS = 8;
const JOINT$2 = / ?[\u2013\u2014-] ?| (?:to|until|till|through) | (?:and|or|&) |, (?:and )?/y;
const BARE = reader(`(?:${WEEKDAY},? (?:the )?)?(?<day>[0-3]?\\d)(?:st|nd|rd|th)?(?![\\da-z%:]|[.,]\\d)`, (groups) => {
	const day = Number(groups.text("day"));
	if (day < 1 || day > 31) return null;
	const [range, weekday] = [groups.range("day"), groups.range("weekday")];
	const date = dateOf({
		day,
		weekday: WEEKDAYS.get(groups.text("weekday").toLowerCase())
	});
	return {
		end: groups.end,
		date,
		parts: {
			...weekday && { weekday },
			day: range
		}
	};
});
function daysFirst(text, at, options) {
	const days = [];
	for (let position = at; days.length < MOST_DAYS;) {
		const bare = BARE(text, position, options);
		const joint = bare && jointAt(text, bare.end);
		if (!bare || !joint) return null;
		days.push({
			...bare,
			at: position
		});
		position = bare.end + joint.length;
		if (!isInOrder(days) || !isStretch$1(text, at, joint) && !LISTED$1.test(text.slice(Math.max(0, at - 12), at))) return null;
		const last = dayMonth(text, position, options);
		if (!last) continue;
		if (!isInOrder([...days, last])) return null;
		const { month, year } = last.date;
		const shared = dateOf({
			month,
			year
		});
		return [...days.map((day) => ({
			...day,
			date: {
				...shared,
				...day.date
			}
		})), {
			...last,
			at: position
		}];
	}
	return null;
}
/** What stands before a list of days; elsewhere "5 and 9 May" may be a number and a date. */
const LISTED$1 = /(?:^|[:(]\s?|\b(?:on|of|for|by|from|between|both|dates|the|and) (?:the )?)$/i;
function monthFirst(text, at, options) {
	const first = monthDay(text, at, options);
	if (!first || first.date.year !== void 0) return null;
	const parts = [{
		...first,
		at
	}];
	for (let joint = jointAt(text, first.end), end = first.end; joint && parts.length < MOST_DAYS;) {
		const position = end + joint.length;
		const bare = LATER(text, position, options);
		if (!bare) break;
		parts.push({
			...bare,
			at: position,
			date: {
				month: first.date.month,
				...bare.date
			}
		});
		end = bare.end;
		joint = bare.date.year === void 0 ? jointAt(text, end) : "";
	}
	const { year } = parts.at(-1).date;
	if (parts.length < 2 || !isInOrder(parts)) return null;
	return year === void 0 ? parts : parts.map((part) => ({
		...part,
		date: {
			year,
			...part.date
		}
	}));
}
/** A further day behind a month: a year or the end of the phrase must follow, for "May 9 to 12 people" counts something. */
const LATER = reader("(?<day>[0-3]?\\d)(?:st|nd|rd|th)?(?:,? (?<year>[12]\\d{3})(?![\\d,.]\\d|\\d|%)|(?=$|[.;:!?)\\]\u2013\u2014]|,(?! ?\\d)| (?:and|or|to|at|in|on|with|for|but|from|when|while|as)(?![a-z])|, (?:and )?[0-3]?\\d(?!\\d)))(?![.,]\\d|[\\da-z%])", (groups) => {
	const [day, year] = [Number(groups.text("day")), groups.range("year")];
	if (day < 1 || day > 31) return null;
	const parts = {
		day: groups.range("day"),
		...year && { year }
	};
	return {
		end: groups.end,
		date: dateOf({
			day,
			year: year && Number(groups.text("year"))
		}),
		parts
	};
});
function jointAt(text, at) {
	JOINT$2.lastIndex = at;
	return JOINT$2.exec(text)?.[0] ?? "";
}
function isStretch$1(text, at, joint) {
	return /[\u2013\u2014-]|to|til|through/.test(joint) || joint === " and " && /\bbetween (?:the )?$/i.test(text.slice(Math.max(0, at - 12), at));
}
function isInOrder(parts) {
	return parts.every(({ date }, index) => index === 0 || date.day > parts[index - 1].date.day);
}

// src/extract/dates.ts
/**
* Finds the dates and times of a text, in order. In: whether the month comes first in 09/05/2025. Ranges are in that text;
* a hedge ("about 1962") belongs to the range, a preposition ("by 2041") does not.
*/
function extractDates(text, options = {}) {
	const plain = plainOf(text);
	const readings = readDates(plain, options);
	return plain === text ? readings : readings.map((each) => ({
		...each,
		surface: text.slice(each.range.start, each.range.end)
	}));
}
/** In: a text in plain forms. */
function readDates(text, options) {
	const settings = { monthFirst: options.monthFirst ?? false };
	const readings = [];
	let free = 0;
	starts(text, (at, word) => {
		if (at < free) return;
		const run = RUN_STARTS.has(word) ? readRun(text, at, settings) : null;
		const result = run ? null : readAt(text, at, word, settings, readings.at(-1));
		for (const part of run ?? (result ? [{
			...result,
			at
		}] : [])) {
			readings.push(withBound$1(text, part.at, part, free));
			free = part.end;
		}
	});
	return withEnds(text, withHalves(text, joinTimes(text, readings)));
}
/** Reads a text that is one date as a whole ("2025-05-09", "about 1962", "9 May 2025"); null where it is none. */
function readDate(text) {
	const trimmed = text.trim();
	const readings = readStretch(trimmed) ?? extractDates(trimmed);
	const [first] = readings;
	const last = readings.at(-1);
	if (!first || !last || readings.length > (first.date.otherEnd ? 2 : 1)) return hedgedYear(trimmed);
	const rest = trimmed.slice(0, first.range.start) + trimmed.slice(last.range.end);
	return READ_ALONE.test(rest) ? asWhole(first.date) : null;
}
/** "2014 to 2016", "March to November": in a claims file a stretch needs no "from". Its readings, or null where it is none. */
function readStretch(text) {
	if (!/ (?:to|until) /.test(text) || /^from /i.test(text)) return null;
	const readings = extractDates(`from ${text}`);
	return readings.length === 2 && readings[0].range.start === 5 && readings[0].date.otherEnd !== void 0 ? readings.map((one) => ({
		...one,
		range: {
			start: one.range.start - 5,
			end: one.range.end - 5
		}
	})) : null;
}
/** What several days with one month may begin with. */
const RUN_STARTS = /* @__PURE__ */ new Set([
	"",
	...MONTHS.keys(),
	...WEEKDAYS.keys()
]);
/** What may stand around a date of a claims file. */
const READ_ALONE = /^(?:(?:by|in|on|at|until|before|after|since|from|the|during|early|of|between) ?){0,3}(?:,? ?(?:daily|every day|each day|(?:on )?(?:week|\w{3,6})(?:days|ends)))?\.?$/i;
/** Of a stretch with both its ends the first is no end but the whole. */
function asWhole({ end, ...date }) {
	return end && !date.otherEnd ? {
		...date,
		end
	} : date;
}
/** "about 1962", "roughly 1850": in a claims file a lone year needs no preposition. */
function hedgedYear(text) {
	const match = /^(?:(?:about|around|roughly|approximately|circa|c\.?) )([12]\d{3})$/i.exec(text);
	return match ? {
		year: Number(match[1]),
		bound: "about"
	} : null;
}

// src/extract/lexicon/multiples.ts
const verb = (value, base, ...forms) => [[base, {
	value,
	form: base === "double" ? "double" : "word"
}], ...forms.map((form) => [form, {
	value,
	form: form.endsWith("es") ? "doubles" : "word"
}])];
const MULTIPLE_WORDS = new Map([
	...verb("2", "double", "doubles", "doubled", "doubling"),
	...verb("3", "treble", "trebles", "trebled", "trebling"),
	...verb("3", "triple", "triples", "tripled", "tripling"),
	...verb("4", "quadruple", "quadruples", "quadrupled", "quadrupling"),
	...verb("5", "quintuple", "quintuples", "quintupled", "quintupling"),
	...verb("6", "sextuple", "sextupled", "sextupling"),
	...verb("0.5", "halve", "halves", "halved", "halving"),
	["twice", {
		value: "2",
		form: "adverb"
	}],
	["thrice", {
		value: "3",
		form: "adverb"
	}]
]);
const words$7 = (list) => new Set(list.split(" "));
const NOT_MULTIPLE_AFTER = words$7("room rooms bed beds bedroom bedrooms decker glazing glazed act agent bass bill bind bluff bogey bottom breasted check checked checking chin cream cross crossing crown cup date dealing dealings digit digits door doors down dutch edged espresso fault faults figure figures first garage gold header helix jeopardy jump jumper jumped lane life lives lock locked meaning murder negative negatives click clicked dip dipped oven page parked play points portion quotes quotation sided speed spread standard standards take team threat time top trouble vision vote voting whammy world yellow yolk a aaa bypass axel alliance clef voice voices choir tax-deduction back up over entendre helping gin whisky vodka shot shots scoop");
const NOT_MULTIPLE_BEFORE = words$7("tennis badminton mixed men's women's ladies ladies' gentlemen's boys' girls' body redouble both two twin equal unequal their-own at on-the the historic famous domestic league");
/** Before "double": the verb is meant, or a bound. */
const VERB_BEFORE_DOUBLE = words$7("to will would could can may might should must shall 'll nearly almost more about over than is was were are be been being and roughly around at least by set due just only exactly effectively virtually practically not helped which that it they we you expected");
/** Behind "double": what is doubled, or a comparison. */
const NOUN_AFTER_DOUBLE = words$7("the its their his her our your my that this what in from by to between since within over production output sales revenue revenues profits profit funding spending investment capacity turnover exports imports earnings numbers membership rates prices costs last every each as after during when if once");

// src/extract/anchors.ts
/** Words that a figure can begin with, in lower case. */
const ANCHOR_WORDS = new Map([
	...kind("article", [
		"an hour",
		"a week",
		"a month",
		"a year",
		"a decade",
		"a century",
		"a fortnight",
		"a minute",
		"a mile",
		"an acre",
		"a tonne",
		"a day",
		"a quarter of an hour"
	]),
	...kind("label", [
		"no",
		"no.",
		"number"
	]),
	...kind("ordinal", ORDINALS.keys()),
	...kind("fraction", DENOMINATORS.keys()),
	...kind("fold", [
		"twofold",
		"threefold",
		"fourfold",
		"fivefold",
		"sixfold",
		"sevenfold",
		"eightfold",
		"ninefold",
		"tenfold",
		"hundredfold",
		"twentyfold",
		"thousandfold"
	]),
	...kind("multiple", MULTIPLE_WORDS.keys()),
	...kind("loose", [
		...VAGUE.keys(),
		"several",
		"many",
		"a few",
		"a couple",
		"couple of",
		"the low",
		"the high"
	]),
	...kind("number", [
		...SMALL.keys(),
		...TENS.keys(),
		...SCALES.keys()
	])
]);
/** Finds, from `lastIndex` on, the next digit, fraction sign or anchor word of a text in lower case. */
const ANCHOR = new RegExp(`[\\d\u00bd\u2153\u2154\u00bc\u00be\u2155\u2156\u2157\u2158\u2159\u215a\u2150\u215b\u215c\u215d\u215e\u2151\u2152]|\\b(?:${alternatives([...ANCHOR_WORDS.keys()])})(?![a-z\u00e0-\u00ff'])`, "g");
function kind(name, words) {
	return [...words].map((word) => [word, name]);
}
/** A pattern of the words as a tree of letters, so that each letter of the text is looked at once. */
function alternatives(words) {
	const byLetter = /* @__PURE__ */ new Map();
	for (const word of words) if (word !== "") byLetter.set(word[0], [...byLetter.get(word[0]) ?? [], word.slice(1)]);
	const branches = [...byLetter].map(([letter, rests]) => (letter === "." ? "\\." : letter) + alternatives(rests));
	if (branches.length === 0) return "";
	const isOptional = words.includes("");
	return branches.length === 1 && !isOptional ? branches[0] : `(?:${branches.join("|")})${isOptional ? "?" : ""}`;
}

// src/extract/lexicon/changes.ts
/** Verbs and nouns of change with their direction. Own list after business and election copy. */
const words$6 = (direction, list) => list.split(" ").map((word) => [word, direction]);
const CHANGES = new Map([...words$6(1, "rise rises rose risen rising increase increases increased increasing grow grows grew grown growing growth climb climbs climbed climbing jump jumps jumped jumping gain gains gained gaining soar soars soared soaring surge surges surged surging leap leaps leapt leaping raise raises raised raising lift lifts lifted lifting boost boosts boosted boosting expand expands expanded expanding swell swelled swells edge-up hike hikes hiked hiking uplift upped widen widens widened advance advanced doubled doubling trebled trebling tripled tripling quadrupled quadrupling strengthened accelerated accelerates put-up up upgraded"), ...words$6(-1, "fall falls fell fallen falling drop drops dropped dropping decrease decreases decreased decreasing decline declines declined declining cut cuts cutting reduce reduces reduced reducing reduction reductions slash slashes slashed slashing shrink shrinks shrank shrunk shrinking slump slumps slumped slumping plunge plunges plunged plunging tumble tumbles tumbled tumbling slip slips slipped slipping dip dips dipped dipping slide slides slid sliding lose loses lost losing loss lower lowers lowered lowering trim trims trimmed trimming narrow narrows narrowed narrowing ease eases eased easing sink sinks sank sunk down contract contracts contracted contraction downgraded shed sheds shedding weakened halved halving")]);
/** Before a bare number or "by" these tell of a result, a sum collected, a margin: lost by 212 votes, raised \u00a31m. */
const RESULTS = new Set("lose loses lost losing raise raises raised raising gain gained lift lifted drop".split(" "));
/** Comparatives that may describe the counted things themselves: 63 smaller turbines. */
const QUALITIES = new Set("higher bigger larger longer greater taller heavier faster dearer wider lower smaller shorter cheaper lighter slower narrower extra".split(" "));
/** Verbs without a direction: the numbers around them tell. */
const NEUTRAL_CHANGES = new Set("change changes changed changing move moves moved moving go goes went gone going swing swung shift shifted revise revised adjust adjusted".split(" "));
/** Comparatives behind a figure: 5,000 fewer, \u00a35.7m bigger, 9 points lower. */
const COMPARATIVES = new Map([...words$6(1, "more higher bigger larger longer greater taller heavier faster dearer extra increase rise growth jump gain hike uplift surge ahead wider boost climb"), ...words$6(-1, "fewer less lower smaller shorter cheaper lighter slower decrease fall drop decline cut reduction dip off discount narrower loss slump")]);

// src/extract/changes.ts
/** What the words around a figure say of a change: rose by, fell from \u2026 to, up 7.2, 9 points lower, a rise of. */
function readChange(lower, figure, previous) {
	const { start } = figure;
	if (figure.quantity.dimension === "score" || figure.quantity.dimension === "version" || figure.quantity.dimension === "rank") return {};
	if (previous?.change.change === "from" && matchAt(/,? (?:\([^()]{0,24}\) )?to /y, lower, previous.end) && start - previous.end < 32) return {
		...previous.change,
		change: "to"
	};
	return before(lower, figure) ?? after(lower, figure) ?? {};
}
/** The verb or noun of change that the "from" before `start` belongs to; undefined where there is none in the clause. */
function changeAround(lower, start) {
	return nearest(lower, start, 10);
}
function before(lower, { start, quantity }) {
	if (ONCE.test(lower.slice(Math.max(0, start - ONCE_REACH), start))) return { change: "from" };
	let word = wordBefore(lower, start);
	for (let skipped = 0; word && skipped < 3 && (word.word.endsWith("ly") || SKIPPED.has(word.word)); skipped++) word = wordBefore(lower, word.start);
	if (!word) return null;
	switch (word.word) {
		case "up":
		case "down": return PHRASAL.has(wordBefore(lower, word.start)?.word ?? "") ? null : toChange(word.word === "up" ? 1 : -1, "by");
		case "by":
		case "of": return fromVerb(lower, word.start, word.word === "by" ? 7 : 1, "by", false);
		case "to": return fromVerb(lower, word.start, 4, "to", true);
		case "from": return fromVerb(lower, word.start, 7, "from", true);
		default: {
			const direction = CHANGES.get(word.word);
			const isResult = RESULTS.has(word.word) && quantity.dimension !== "points" && quantity.dimension !== "percent";
			return direction && !isResult && !NOUNS_BEFORE.has(wordBefore(lower, word.start)?.word ?? "") ? toChange(direction, "by") : null;
		}
	}
}
/** "A ticket that used to be \u20ac9" tells what it was before. */
const ONCE = /\bused to (?:be|cost|have|take|stand at) $/;
const ONCE_REACH = 20;
const SKIPPED = new Set("a an the just only further another additional extra".split(" "));
const PHRASAL = new Set("put puts putting give gave given giving make makes made making set sets setting pick picked take took taken taking end ended sign signed rack racked open opened back backed turn turned write wrote split stand stood come came break broke look looked".split(" "));
const NOUNS_BEFORE = new Set("the a an this that".split(" "));
function fromVerb(lower, at, reach, change, neutral) {
	const direction = nearest(lower, at, reach, change === "by");
	if (direction === void 0 || direction === 0 && !neutral) return null;
	return toChange(direction, change);
}
function toChange(direction, change) {
	return direction === 0 ? { change } : {
		direction,
		change
	};
}
const LOSING = /* @__PURE__ */ new Set([
	"lose",
	"loses",
	"lost",
	"losing"
]);
/** Walks back over words and commas, never over the end of a clause. */
function nearest(lower, at, reach, isMargin = false) {
	let position = at;
	for (let count = 0; count < reach; count++) {
		position = skipMarks(lower, position);
		const word = wordBefore(lower, position) ?? figureBefore(lower, position);
		if (!word) return void 0;
		const direction = CHANGES.get(word.word);
		if (direction) return isMargin && LOSING.has(word.word) ? void 0 : direction;
		if (NEUTRAL_CHANGES.has(word.word)) return 0;
		position = word.start;
	}
}
/** Back over one comma, percent sign or hyphen and the blank behind it. */
function skipMarks(lower, at) {
	const end = lower[at - 1] === " " ? at - 1 : at;
	return /[,%-]/.test(lower[end - 1] ?? "") ? end - 1 : at;
}
function figureBefore(lower, at) {
	let end = at;
	while (end > 0 && lower[end - 1] === " " && at - end < 4) end--;
	let start = end;
	while (start > 0 && end - start < 16 && /[\d.,\u00a3$\u20ac%]/.test(lower[start - 1])) start--;
	return start < end && /\d/.test(lower.slice(start, end)) && !/[.,]$/.test(lower.slice(start, end)) ? {
		word: "",
		start
	} : null;
}
function after(lower, { core, end, quantity }) {
	const inside = /^ (more|fewer) /.exec(lower.slice(core.end, end))?.[1];
	if (inside) return inside === "fewer" ? toChange(-1, "by") : null;
	if (lower[end] !== " ") return null;
	const word = wordAfter(lower, end);
	if (!word) return null;
	if ((quantity.dimension === "percent" || quantity.dimension === "points") && matchAt(BEHIND, lower, end)) return toChange(word.word === "up" ? 1 : -1, "by");
	const direction = COMPARATIVES.get(word.word);
	if (!direction) return null;
	const isCount = quantity.dimension === "count";
	if (word.word === "ahead" && quantity.dimension === "duration") return null;
	if (word.word === "off" && (isCount || quantity.dimension === "measure")) return null;
	const next = lower[word.end] === " " ? wordAfter(lower, word.end)?.word ?? "" : "";
	if (isCount && QUALITIES.has(word.word) && isPlural(next)) return null;
	return isCount && word.word === "more" && next !== "than" ? null : toChange(direction, "by");
}
/** "13% up on last year", "4% down." */
const BEHIND = / (?:up|down)(?= (?:on|from|against|compared|over|since|year)(?![a-z])|[.,;:)]|$)/y;
/** "a further", "in all", "of which", "each", "the remaining" around a figure. */
function readRelation(lower, { start, core, end, quantity }) {
	const last = wordBefore(lower, start)?.word ?? "";
	if (quantity.per === "item" || /^ (?:each|apiece)(?![a-z])/.test(lower.slice(end, end + 8))) return "each";
	if (/^(?:further|additional|another|extra)$/.test(last) || isAdded(lower, end, quantity.dimension) || ADDED_INSIDE.test(lower.slice(core.end, end))) return "further";
	const lead = lower.slice(Math.max(0, start - 16), start);
	if (/(?:^|[^a-z])(?:remaining|(?:the|all) other|rest,) $/.test(lead)) return "rest";
	if (/of (?:which|whom|these|those),? (?:some |about |only |just )?$/.test(lead)) return "part";
	if (/(?:total of|totalling|totaling|in all,|in total,|altogether,|combined) $/.test(lead)) return "total";
	return matchAt(TOTAL_BEHIND, lower, end) || TOGETHER.test(lower.slice(Math.max(0, start - 48), start)) ? "total" : void 0;
}
/** "Together that's", "adding the two together,", "between them they got" before a sum. */
const TOGETHER = /(?:together|combined|altogether|all told|all in all|between them),? (?:(?:that|it|this|they|these|those|we|you)(?:['\u2019]s| is| was| makes?| made| comes? to| came to| are| were| gives?| get| got| have| had)? )?$/;
const ADDED_INSIDE = /^ (?:more|extra|additional|further) /;
const TOTAL_BEHIND = /(?: [a-z]{1,16}){0,2} (?:in all|in total|altogether|all told|combined|between (?:them|us|you))(?![a-z])/y;
const ADDED = /* @__PURE__ */ new Set([
	"count",
	"money",
	"measure",
	"duration"
]);
function isAdded(lower, end, dimension) {
	if (lower[end] !== " " || !ADDED.has(dimension)) return false;
	const next = wordAfter(lower, end);
	if (next?.word === "extra" || next?.word === "additional") return true;
	return next?.word === "more" && dimension !== "money" && wordAfter(lower, next.end)?.word !== "than";
}

// src/extract/fractions.ts
/** Reads half, a quarter, two-thirds, half a million, half an hour from the number or fraction word at `at`. */
function readFraction(scene, at) {
	const { source } = scene;
	const share = readShare(scene, at);
	return share && (ofScale(source, share) ?? halfAs(source.lower, share) ?? plain(share));
}
const plain = ({ start, end, value }) => plainFigure(start, end, {
	dimension: "fraction",
	low: value
});
/** half as many; half as large again is one and a half times as large */
function halfAs(lower, { start, end, value }) {
	const found = matchAt(/ as [a-z]{3,12}(?: [a-z]{3,12})?( again)?(?![a-z])/y, lower, end);
	if (!found) return null;
	const isMore = found[1] !== void 0 || found[0].endsWith(" again");
	return plainFigure(start, isMore ? end + found[0].length : end, {
		dimension: "multiple",
		low: isMore ? value.plus(1) : value
	}, {
		start,
		end
	});
}
function readShare(scene, at) {
	const { lower } = scene.source;
	const first = wordAfter(lower, at);
	const whole = first?.start === at ? DENOMINATORS.get(first.word) : void 0;
	if (first && whole !== void 0) return readSingle(scene, at, first.end, whole);
	const count = countAt(lower, at);
	const second = count && /[ -]/.test(lower[count.end] ?? "") ? wordAfter(lower, count.end + 1) : null;
	if (!count || !second) return null;
	const parts = DENOMINATORS.get(second.word) ?? DENOMINATORS.get(second.word.replace(/s$/, ""));
	const isPlural = second.word.endsWith("s");
	if (!parts || count.value >= parts || isPlural !== count.value > 1) return null;
	if (second.word === "quarter" && lower[count.end] === " " && !lower.startsWith(" of", second.end) || lower[second.end] === "'") return null;
	return {
		start: at,
		end: second.end,
		value: new (require_decimal ??= require("./decimal.cjs")).Decimal(count.value).div(parts),
		parts
	};
}
function countAt(lower, at) {
	const digits = matchAt(/\d{1,3}(?=[ -][a-z]{4,11}s(?![a-z]))/y, lower, at);
	if (digits) return {
		value: Number(digits[0]),
		end: at + digits[0].length
	};
	const spelled = readWords(lower, at);
	return spelled && !spelled.scaled && spelled.value.isInteger() ? {
		value: spelled.value.toNumber(),
		end: spelled.end
	} : null;
}
/** Half, third, quarter, tenth with "a" or nothing before it. */
function readSingle(scene, at, end, parts) {
	const { lower } = scene.source;
	const article = wordBefore(lower, at);
	const hasArticle = article?.word === "a" && lower[article.end] === " ";
	const before = hasArticle ? wordBefore(lower, article.start) : article;
	const next = wordAfter(lower, end);
	const touching = next !== null && lower[end] === " ";
	const start = hasArticle ? article.start : at;
	const follows = touching ? next.word : "";
	if (scene.isValue && (hasArticle || !ORDINALS.has(lower.slice(at, end))) && end === lower.length) return {
		start,
		end,
		value: new (require_decimal ??= require("./decimal.cjs")).Decimal(1).div(parts),
		parts
	};
	if (parts === 2) return isHalf(lower, at, end, before?.word ?? "", follows, hasArticle) ? {
		start: hasArticle ? start : at,
		end,
		value: new (require_decimal ??= require("./decimal.cjs")).Decimal("0.5"),
		parts
	} : null;
	if (!hasArticle) return matchAt(/ of an? (?:million|billion|trillion)(?![a-z])/y, lower, end) ? {
		start,
		end,
		value: new (require_decimal ??= require("./decimal.cjs")).Decimal(1).div(parts),
		parts
	} : null;
	return (follows === "of" || SHARE_AFTER.has(follows) || SHARE_BEFORE.has(before?.word ?? "") && (!touching || SHARE_NEXT.has(follows))) && lower[end] !== "-" ? {
		start,
		end,
		value: new (require_decimal ??= require("./decimal.cjs")).Decimal(1).div(parts),
		parts
	} : null;
}
const SHARE_AFTER = new Set("more less fewer higher lower bigger smaller larger cheaper longer shorter greater faster slower".split(" "));
const SHARE_BEFORE = new Set("by than nearly almost about over under around roughly is it's was up down just to only least cut exactly some fell rose from".split(" "));
const SHARE_NEXT = new Set("in to from on since by and or at this last over with as after before because while when but were was are is have had".split(" "));
const HALF_AFTER = new Set("of the a an that this those these its his her their our all my your what as".split(" "));
const HALF_BEFORE = new Set("by than nearly almost about over under around roughly in only just least exactly up".split(" "));
const NO_HALF_BEFORE = new Set("first second last better other top bottom front back third fourth each one and".split(" "));
function isHalf(lower, at, end, before, follows, hasArticle) {
	if (lower[end] === "-" || lower[at - 1] === "-" || NO_HALF_BEFORE.has(before)) return /^-a-(?:million|billion|dozen|mile|hour)/.test(lower.slice(end, end + 12)) && !NO_HALF_BEFORE.has(before);
	if (hasArticle && (before === "and" || follows !== "of")) return false;
	if (HALF_AFTER.has(follows)) return !/^ (?:the (?:time|battle|story)|a (?:chance|mind|eye))(?![a-z])/.test(lower.slice(end, end + 12));
	return HALF_BEFORE.has(before) && follows !== "past" && follows !== "time" && follows !== "term";
}
/** Half a million, two-thirds of a million, half an hour, a quarter of a mile, half a dozen. */
function ofScale(source, share) {
	const { lower } = source;
	const joint = matchAt(/(?: of)?[ -](?:an?|one)[ -]|[ -](?=mile|hour|dozen|million|billion|litre|pint|kilo)/y, lower, share.end);
	if (!joint) return null;
	const at = share.end + joint[0].length;
	const word = wordAfter(lower, at);
	const size = word && word.start === at ? SCALES.get(word.word) : void 0;
	if (size && word) {
		const value = share.value.times(size);
		const unit = unitAfter(source, word.end);
		const low = value.times(unit?.unit.factor ?? 1);
		const step = new (require_decimal ??= require("./decimal.cjs")).Decimal(size).div(10).times(unit?.unit.factor ?? 1);
		const core = {
			start: share.start,
			end: word.end
		};
		const quantity = {
			dimension: unit?.unit.dimension ?? "count",
			low,
			step: size > 100 ? step : new (require_decimal ??= require("./decimal.cjs")).Decimal(1),
			unit: unit?.unit.base ?? null,
			unitWord: unit?.unit.word ?? null
		};
		return {
			...plainFigure(share.start, unit?.end ?? word.end, quantity, core),
			hasUnit: unit !== null
		};
	}
	const unit = unitAfter(source, at - 1);
	if (!unit || unit.start !== at || unit.symbol || unit.unit.dimension === "money" || unit.unit.base === null) return null;
	const low = share.value.times(unit.unit.factor);
	const { dimension, base, word: unitWord } = unit.unit;
	return {
		...plainFigure(share.start, unit.end, {
			dimension,
			low,
			step: share.parts < 10 ? low : unit.unit.factor.div(share.parts),
			unit: base,
			unitWord
		}, {
			start: share.start,
			end: share.end
		}),
		hasUnit: true
	};
}

// src/extract/lexicon/labels.ts
/** Words before which a number is a name or a place in a list, and set phrases with number words. Own lists. */
/** Singular nouns, whatever their case: Article 5, section 151, page 12. */
const LABELS = new Set("article articles section sections clause clauses chapter chapters figure figures fig table tables page pages pp item items room terminal band channel radio level grade phase stage group line route platform gate flight bus paragraph paragraphs para paras appendix annex schedule part volume vol episode season series tier category cat class zone division unit block flat plot lot junction exit step option question rule type model mark mk size game match day week round heat lane bay ward box note footnote ref reference issue no number nos act scene verse lesson module exercise problem test study task sprint ticket bug case form order regulation directive resolution motion amendment bill protocol title formula apollo windows iphone boeing airbus covid cop district precinct highway interstate autobahn track tape side area sector war quarter key stage building pier dock berth hole hangar http error code status mile lap checkpoint port room studio house lodge floor tram bib bulletin run report paper post extension rfc".split(" "));
/** "level 2" is a label and so is "Level 2"; these are labels only with a capital, being common words. */
const CAPITAL_LABELS = new Set("day week game match quarter side area house order test case form issue line class part size step track unit lot bill act floor order box war study report post paper patch match round question category model title code key status building error port ward number bulletin run report paper extension".split(" "));
/** Capitalised words that are no name when a number follows: the first word of a sentence, headlines. */
const NO_NAMES = new Set("a an the and or but of in on at by for from to with over under about around nearly almost just only some up down than least most more less fewer between within after before since until till per plus minus all another further additional these those its his her their our my your both every each first last next past other about roughly approximately exactly last further extra total than is are was were be has have had will would cut cuts lose loses lost gain gains gained add adds added create creates created save saves saved hire hires hired win wins won kill kills killed sell sells sold buy buys bought open opens close closes closed build builds built spend spends spent raise raises raised pay pays paid cost costs fund funds face faces hit hits get gets got see sees saw take takes took give gives gave make makes made keep keeps need needs sign signs send sends sent attend attended join joins joined delete deletes back backs axe axes scrap scraps shed sheds top tops reach reaches reached exceed exceeds now still then so as if when while where that which who what how why not jan feb mar apr may jun jul aug sep sept oct nov dec january february march april june july august september october november december".split(" "));
/** Words behind a number that count it, although a name stands before: gave Labour 402 seats. */
const COUNTED_BEHIND_NAMES = new Set("seats votes points mps members people jobs goals runs wins medals councillors shares dollars of million billion thousand hundred trillion per percent percentage votes".split(" "));
/** Verbs that look like plurals: "Saturn 5 costs" names a thing. */
const THIRD_PERSON = new Set("costs runs comes gets starts works brings adds offers launches opens arrives ships sells looks says makes takes goes gives needs lets uses keeps shows means wins loses crashes lands leaves returns supports requires includes".split(" "));
/**
* Set phrases in which a number word counts nothing; the number word stands in brackets. "catch-22" and its like need no
* entry: digits behind letters and a hyphen are never read.
*/
const IDIOMS = [
	"[two] minds",
	"in [two] minds",
	"[two] and two",
	"two and [two] together",
	"put [two] and [two]",
	"[two]-faced",
	"[two]-way",
	"[two] cents",
	"[two] left feet",
	"[two] peas",
	"[two] can play",
	"[two] wrongs",
	"[two]-time",
	"[two]-timing",
	"[two]-horse",
	"one-[two]",
	"[three] cheers",
	"all [fours]",
	"[four]-letter word",
	"[four] corners",
	"high [five]",
	"take [five]",
	"[six] feet under",
	"[six] of one",
	"six of [one]",
	"half a [dozen] of the other",
	"baker's [dozen]",
	"[six]-pack",
	"deep [six]",
	"[seven] deadly sins",
	"[seven]th heaven",
	"cloud [nine]",
	"[nine] nines",
	"[five] nines",
	"[nine]-to-five",
	"nine-to-[five]",
	"[nine] to [five] job",
	"nine to [five] job",
	"[ten] to one",
	"[ten]-pin",
	"hang [ten]",
	"[twenty]-[twenty]",
	"[twenty]-twenty",
	"twenty-[twenty] vision",
	"twenty-[twenty]",
	"[forty] winks",
	"[forty]-niner",
	"fifty-[fifty] chance",
	"the [eleven]th hour",
	"[hundred] per cent certain",
	"[hundred] and one things",
	"a [thousand] apologies",
	"a [thousand] pardons",
	"a [thousand] thanks",
	"a [thousand] cuts",
	"a [thousand] words",
	"a [thousand] times",
	"a [thousand] miles away",
	"a [hundred] times",
	"a [million] times",
	"a [million] miles",
	"a [million]-to-one",
	"thanks a [million]",
	"one in a [million]",
	"[one] in a million",
	"a [million] dollar question",
	"[million]-dollar",
	"a [million]-dollar",
	"the [million]",
	"like a [million] dollars",
	"look a [million] dollars",
	"feel like a [million]",
	"[zero]-sum",
	"[zero] sum",
	"[zero] tolerance",
	"[zero]-tolerance",
	"[zero] hour",
	"[zero]-hour",
	"[zero]-hours",
	"[zero] hours",
	"net [zero]",
	"net-[zero]",
	"ground [zero]",
	"patient [zero]",
	"day [zero]",
	"[zero] in on",
	"square [one]",
	"number [one]",
	"number [two]",
	"number [three]",
	"number [ten]",
	"no [one]",
	"any[one]",
	"[one] by one",
	"one by [one]",
	"[two] by two",
	"[one] another",
	"[one] day",
	"[one]-off",
	"[one]-sided",
	"[one]-way",
	"[one]-liner",
	"[one] thing",
	"for [one]",
	"at [one] point",
	"at [one] time",
	"[one] of",
	"the [one]",
	"this [one]",
	"that [one]",
	"the [two] of us",
	"the [two] of them",
	"the [three] of us",
	"the [three] of them",
	"for [two] pins",
	"second to [none]",
	"[hundreds] and thousands of sprinkles"
];

// src/extract/labels.ts
/** Where a label such as Type 45 or sections 3\u20135 ends, whose number begins at `at`; 0 if the number is no label. */
function endOfLabel(source, at, isTitle) {
	const { lower } = source;
	const turn = NUMBERED.test(lower.slice(Math.max(0, at - NUMBERED_REACH), at)) ? matchAt(/\d{1,3}(?:,\d{3})+(?![\d.,]\d|%|[a-z])/y, lower, at) : null;
	if (turn) return at + turn[0].length;
	const plain = matchAt(/\d{1,4}(?!\d|[,.]\d|%|[a-z])/y, lower, at);
	if (!plain) return 0;
	const end = at + plain[0].length;
	if (ABBREVIATED.test(lower.slice(Math.max(0, at - 17), at))) return endOfList(lower, at, end);
	const before = wordBefore(lower, at);
	if (!before || before.end !== at - 1) return 0;
	const capital = isCapital(source, before.start);
	if (LABELS.has(before.word)) return capital || !CAPITAL_LABELS.has(before.word) || standsAlone(lower, end) ? endOfList(lower, at, end) : 0;
	if (!capital && isNumberedThing(lower, before) && standsBare(source, end)) return endOfList(lower, at, end);
	return capital && !NO_NAMES.has(before.word) && !isTitle() && !isCounted(source, end) && !isOfTally(source, before.start, end) && (!startsSentence(source, before.start) || isNameAtStart(lower, before.word, Number(plain[0]), end)) ? end : 0;
}
/** "visitor number 2,000,001", "a member, number 70,070": whose turn it is. */
const NUMBERED = /(?:[,(\u2013\u2014] ?|(?:^|[^a-z])(?:member|customer|visitor|passenger|patron|guest|patient|user|subscriber|caller|ticket|order|invoice|account|entry|copy) )number $/;
const NUMBERED_REACH = 24;
/** "before move 40", "at mile 12": a preposition and a singular noun, without an article, number one of a row of things. */
function isNumberedThing(lower, noun) {
	const { word, start } = noun;
	if (word.length < 3 || isPlural(word) || NO_NAMES.has(word) || NO_THINGS.test(word)) return false;
	const before = wordBefore(lower, start);
	return before !== null && before.end === start - 1 && /^(?:at|before|after|in|on|by|from|until|since|behind|past)$/.test(before.word);
}
/** Adverbs, hedges, numbers and adjectives that stand before a number that counts. */
const NO_THINGS = /ly$|^(?:well|close|up|over|under|upwards|excess|some|only|exact|total|average|good|full|mere|record|fewer|less|more|most|least|many|any|one|two|three|four|five|six|seven|eight|nine|ten|hundred|thousand|million|billion|minus|plus|age|early|late|mid|today|yesterday|tomorrow|summer|winter|spring|autumn|year|years|onwards)$/;
/** Nothing that it could count stands behind the number. */
function standsBare({ lower }, end) {
	return matchAt(/$|[,.;:!?)](?!\d)| (?:and|or|but|of|in|on|at|to|the|a|an|is|was|when|where|with|by|for|from|until|before|after|he|she|it|they|we)(?![a-z])/y, lower, end) !== null;
}
/** Whether a label or a name stands before the number word: Chapter Three, Article Five, Formula One, "a crash on stage two". */
function isNamedWord(source, at, isTitle) {
	const before = wordBefore(source.lower, at);
	if (!before || before.end !== at - 1 || source.lower[before.end] !== " ") return false;
	if (LABELS.has(before.word) && !CAPITAL_LABELS.has(before.word) && !isPlural(before.word) && isMemberInWords(source, at)) return true;
	if (!isCapital(source, before.start) || !isCapital(source, at)) return false;
	return LABELS.has(before.word) || !NO_NAMES.has(before.word) && !isTitle();
}
/** "stage two," and not "the route two of them took". */
function isMemberInWords(source, at) {
	const end = wordAfter(source.lower, at)?.end ?? at;
	return standsBare(source, end) && !source.lower.startsWith(" of ", end) && !source.lower.startsWith(" to ", end);
}
/** "in run 2.", "post 1:": of a number that counts something, the thing counted stands behind it. */
function standsAlone(lower, end) {
	return matchAt(/$|[.:;)](?!\d)/y, lower, end) !== null;
}
const ABBREVIATED = /(?:^|[^a-z])(?:(?:nos?|fig|vol|para|pp?|art|ch|sec|ext)\. ?|(?:ring|call|dial|phone|on|at) extension )$/;
/** "the Greens 402 seats", "gave them 402 of the 620": the words behind the number say that it counts. */
function isCounted(source, end) {
	const next = source.lower[end] === " " ? wordAfter(source.lower, end) : null;
	return next !== null && (COUNTED_BEHIND_NAMES.has(next.word) || unitAfter(source, end) !== null);
}
/** "Reds 301, Blues 247, others 45": one of several names in a count that ends with what is left. */
function isOfTally({ lower }, start, end) {
	return TALLY.test(lower.slice(Math.max(0, start - TALLY_REACH), end + TALLY_REACH));
}
const TALLY = /[a-z)] [\d,]+[,;] (?:and )?(?:all )?(?:others?|the rest|independents?|undecided|don['\u2019]t knows?|abstentions?|abstained|no overall control|none of them) \d/;
const TALLY_REACH = 200;
/** At the start of a sentence every word has a capital: a name needs a small number, or a word that is no counted noun behind it. */
function isNameAtStart(lower, word, value, end) {
	if (word.length < 4 || word.endsWith("ly")) return false;
	const next = lower[end] === " " ? wordAfter(lower, end) : null;
	if (next === null) return value < 20;
	return THIRD_PERSON.has(next.word) || !(isPlural(next.word) || /^(?:new|more|per|in|to)$/.test(next.word));
}
/** sections 3\u20135, pages 3, 4 and 7: a plural label names all of them. */
function endOfList(lower, at, end) {
	const isSeveral = wordBefore(lower, at)?.word.endsWith("s") ?? false;
	return end + (matchAt(isSeveral ? /(?:[-\u2013]\d{1,4}|(?:,| and|, and| to| or) \d{1,4}(?![\d.,]*[\d%a-z])){0,8}/y : /(?:[-\u2013]\d{1,4})?/y, lower, end)?.[0].length ?? 0);
}
function isCapital({ cased }, at) {
	return /[A-Z\u00c0-\u00d6\u00d8-\u00de]/.test(cased[at] ?? "");
}
function startsSentence({ lower }, at) {
	let index = at - 1;
	while (index >= 0 && at - index < 5 && /[\s"'\u201c\u2018(*[]/.test(lower[index])) index--;
	return index < 0 || /[.!?:;|\u2022\u2013\u2014]/.test(lower[index]);
}

// src/extract/multiples.ts
/** Reads treble, doubled, halving, twice the size at a multiple word; null where the word means something else. */
function readMultipleWord(scene, at) {
	const { lower } = scene.source;
	const found = wordAfter(lower, at);
	const entry = found && MULTIPLE_WORDS.get(found.word);
	if (!found || !entry) return null;
	const figure = plainFigure(at, found.end, {
		dimension: "multiple",
		low: new (require_decimal ??= require("./decimal.cjs")).Decimal(entry.value)
	});
	if (scene.isValue) return figure;
	if (lower[found.end] === "-" || lower[at - 1] === "-") return null;
	const next = lower[found.end] === " " ? wordAfter(lower, found.end)?.word ?? "" : "";
	const before = wordBefore(lower, at)?.word ?? "";
	if (NOT_MULTIPLE_AFTER.has(next) || NOT_MULTIPLE_BEFORE.has(before)) return null;
	switch (entry.form) {
		case "adverb": return isCompared(next) ? figure : null;
		case "double": return VERB_BEFORE_DOUBLE.has(before) || NOUN_AFTER_DOUBLE.has(next) ? figure : null;
		case "doubles": return next === "" || NOUN_AFTER_DOUBLE.has(next) ? figure : null;
		case "word": return figure;
	}
}
/** What makes a number a multiple; most have nothing of the kind near them. */
const NEAR = /[x\u00d7]|fold|times/;
const FOLD = /-?fold(?![a-z])/y;
const TIMES_SIGN = / ?\u00d7(?! ?\d)|x(?![a-z0-9])/y;
const TIMES = /[ -]times(?![a-z-])/y;
/** Reads threefold, 10-fold, 3x, 3\u00d7, three times as many from the number at `at`. */
function readTimes(scene, at) {
	const { source } = scene;
	const { lower } = source;
	if (!NEAR.test(lower.slice(at, at + 48))) return null;
	const glued = /^([a-z]{3,9})fold(?![a-z])/.exec(lower.slice(at, at + 14));
	const end = glued ? at + glued[1].length : -1;
	const numeral = readNumeral(source, at, false);
	const worded = glued ? readGlued(glued[1]) : null;
	if (worded) return plainFigure(at, end + 4, {
		dimension: "multiple",
		low: worded
	}, {
		start: at,
		end
	});
	if (!numeral || numeral.bound) return null;
	const core = {
		start: at,
		end: numeral.end
	};
	const make = (length) => plainFigure(at, numeral.end + length, {
		dimension: "multiple",
		low: numeral.low,
		step: numeral.step
	}, core);
	const sign = numeral.form === "digits" ? matchAt(TIMES_SIGN, lower, numeral.end) : null;
	if (sign) return make(sign[0].length);
	const fold = matchAt(FOLD, lower, numeral.end);
	if (fold) return make(fold[0].length);
	const times = matchAt(TIMES, lower, numeral.end);
	if (!times || numeral.low.lt("0.1")) return null;
	const behind = numeral.end + times[0].length;
	const next = lower[behind] === " " ? wordAfter(lower, behind)?.word ?? "" : "";
	return scene.isValue && behind === lower.length || isCompared(next) || !numeral.low.isInteger() ? make(times[0].length) : null;
}
function readGlued(word) {
	const numeral = readNumeral({
		text: word,
		cased: word,
		lower: word
	}, 0, false);
	return numeral && numeral.end === word.length && !numeral.bound ? numeral.low : null;
}
/** Whether the word behind "three times" or "twice" makes it a comparison: as many, the size, bigger, what it was. */
function isCompared(next) {
	return COMPARED.has(next) || next.endsWith("'s") || next.length > 4 && /[^e]er$/.test(next) && !AGENTS.has(next);
}
const COMPARED = new Set("the as its his her their our what that more higher larger longer less fewer lower average normal those today's last this your my".split(" "));
const AGENTS = new Set("over under after winner never other another".split(" "));

// src/extract/ranks.ts
/** Reads third, 3rd, No 1 as a rank, where the words around it rank something; an ordinal alone counts nothing. */
function readRank(scene, at) {
	const { lower } = scene.source;
	const ordinal = ordinalAt(lower, at);
	if (!ordinal) return null;
	const figure = (end) => plainFigure(at, end, {
		dimension: "rank",
		low: new (require_decimal ??= require("./decimal.cjs")).Decimal(ordinal.value)
	}, {
		start: at,
		end: ordinal.end
	});
	if (scene.isValue) return figure(matchAt(PLACE, lower, ordinal.end)?.[0] ? ordinal.end + matchAt(PLACE, lower, ordinal.end)[0].length : ordinal.end);
	const place = matchAt(PLACE, lower, ordinal.end);
	if (place && wordBefore(lower, at)?.word !== "the") return figure(ordinal.end + place[0].length);
	if (matchAt(SUPERLATIVE, lower, ordinal.end)) return figure(ordinal.end);
	const before = wordBefore(lower, at)?.word ?? "";
	const next = wordAfter(lower, ordinal.end)?.word ?? "";
	return RANKING.has(before) && lower[ordinal.end] !== "-" && !NOT_RANKED.has(next) ? figure(ordinal.end) : null;
}
const PLACE = /[ -](?:place|position|spot)(?![a-z])/y;
const SUPERLATIVE = /[ -](?:most|least|largest|biggest|highest|lowest|smallest|best|worst|busiest|oldest|youngest|longest|fastest|richest|tallest|heaviest|strongest|cheapest|poorest|hottest|coldest|wettest|driest|deadliest)(?![a-z])/y;
const RANKING = new Set("came come comes finished finish finishes finishing ranked ranks rank placed ranking lies lay sits".split(" "));
const NOT_RANKED = new Set("time person".split(" "));
function ordinalAt(lower, at) {
	const digits = matchAt(/(\d{1,4})(?:st|nd|rd|th)(?![a-z0-9])/y, lower, at);
	if (digits) return {
		value: Number(digits[1]),
		end: at + digits[0].length
	};
	const word = wordAfter(lower, at);
	const value = word && ORDINALS.get(word.word);
	return value ? {
		value,
		end: word.end
	} : null;
}
const NUMBER$1 = /(?:no\.?|number|#) ?(\d{1,3}|one|two|three)(?![a-z\d.,]\d?)/y;
const RANKED_BEHIND = /(?: best-selling| bestselling)? (?:in the (?:world|country|charts?|uk|us|table|rankings?|league)|spot|position|ranking|ranked|hit|single)(?![a-z])/y;
/** No 1 in the world, number one spot. `at` is the first letter of "no" or "number". */
function readNumberRank(scene, at) {
	const { lower } = scene.source;
	const found = matchAt(NUMBER$1, lower, at);
	const ranked = found && (scene.isValue || matchAt(RANKED_BEHIND, lower, at + found[0].length) || /(?:ranked|world) $/.test(lower.slice(Math.max(0, at - 7), at)));
	if (!found || !ranked) return null;
	const end = at + found[0].length;
	const value = {
		one: 1,
		two: 2,
		three: 3
	}[found[1]] ?? Number(found[1]);
	return plainFigure(at, end, {
		dimension: "rank",
		low: new (require_decimal ??= require("./decimal.cjs")).Decimal(value)
	}, {
		start: end - found[1].length,
		end
	});
}

// src/extract/ratios.ts
/** Reads three in five, one elector in two, 8.4 out of 10 as a fraction, from the number at `at`. */
function readRatio(scene, at) {
	const { lower } = scene.source;
	const first = matchAt(PARTED, lower, at) ? numberAt(lower, at) : null;
	return first && partOfWhole(scene, first);
}
/** A number with what may make it a part of another: most have nothing of the kind. */
const PARTED = /[a-z\d,.-]{1,24}(?: [a-z]{3,16})?(?: in | out of | of every )/y;
const JOINT$1 = /( (?:out of every|out of|of every|in every|in) )/y;
const NOUN_JOINT = / ([a-z]{3,16}) (in(?: every)?) /y;
/** The whole is larger than the part, and small or round: "one in 2015" and "three in 12 cities" are none. */
function partOfWhole(scene, part) {
	const { lower } = scene.source;
	const own = matchAt(JOINT$1, lower, part.end);
	const noun = own ? null : matchAt(NOUN_JOINT, lower, part.end);
	const joint = own ?? noun;
	if (!joint || part.value.isZero() || noun && NOT_COUNTED$1.has(noun[1])) return null;
	const whole = wholeAt(lower, part.end + joint[0].length, joint[0].includes("every"));
	if (!whole?.value.isInteger() || part.value.gte(whole.value) || whole.value.gt(1e6)) return null;
	const isOut = joint[0].includes("out");
	if (!isOut && (!part.value.isInteger() || !isWhole$2(part.value, whole.value))) return null;
	const next = wordAfter(lower, whole.end);
	if (lower[whole.end] === "-" || /^(?:[.,:]\d|%)/.test(lower.slice(whole.end, whole.end + 2))) return null;
	if (!isOut && next && lower[whole.end] === " " && (unitAfter(scene.source, whole.end) || SCALED.has(next.word))) return null;
	if (noun && !closesShare(lower, whole.end, next)) return null;
	return plainFigure(part.start, whole.end, {
		dimension: "fraction",
		low: part.value.div(whole.value)
	});
}
const SCALED = /* @__PURE__ */ new Set([
	"hundred",
	"thousand",
	"million",
	"months",
	"years"
]);
const NOT_COUNTED$1 = new Set("and but per that who was were are had has have will would came come ended began once took times".split(" "));
const VERBS = new Set("voted said say says think thinks was is are were had have has who would will can could did do does on at of came went got left felt chose took made gave saw knew lost won read fell lives needs wants gets goes go come stay leave live work vote pay take make give get keep say die own rent walk drive use need want fail pass end begin".split(" "));
function isWhole$2(part, whole) {
	if (part.eq(1)) return whole.lt(1900) || whole.gt(2100);
	return whole.lte(20) || whole.sd() === 1;
}
/** "one elector in two voted": behind the whole stands a mark or a verb, for "three schools in four districts" is no share. */
function closesShare(lower, end, next) {
	return lower[end] !== " " || next === null || VERBS.has(next.word) || next.word.endsWith("ed");
}
function wholeAt(lower, at, isEvery) {
	const round = isEvery ? matchAt(/hundred(?![a-z])|thousand(?![a-z])|million(?![a-z])/y, lower, at) : null;
	if (round) return {
		start: at,
		end: at + round[0].length,
		value: new (require_decimal ??= require("./decimal.cjs")).Decimal({
			hundred: 100,
			thousand: 1e3
		}[round[0]] ?? 1e6)
	};
	return numberAt(lower, at);
}

// src/extract/clock.ts
/** Behind "thirteen minutes to four", "ten past five", "five o'clock": the end of a time of day whose first number ends at `end`; 0 if it is none. */
function endOfTime(lower, end, isMinutes) {
	const found = matchAt(PAST, lower, end) ?? (isMinutes ? matchAt(TO, lower, end) : null);
	return found ? end + found[0].length : 0;
}
const PAST = / (?:o'clock|past (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|midnight|noon))(?![a-z])/y;
const TO = / (?:to|past|before|after) (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|midnight|noon|\d{1,2})(?![a-z\d]|[:.]\d|[ -](?:minutes?|mins?|hours?|per|%))/y;
/** "at 10.30": a time with a full stop. */
function isClock(lower, at) {
	return matchAt(/([01]?\d|2[0-3])\.[0-5]\d(?![\d%]| ?(?:per|million|m|bn|billion|p|k|metres|points|degrees|hours|miles|km|seconds|times|percent)(?![a-z]))/y, lower, at) !== null && /(?:^|[^a-z])(?:at|until|till|updated|posted|published|kick-off|doors|from) $/.test(lower.slice(Math.max(0, at - 12), at)) && !/[\u00a3$\u20ac]/.test(lower[at - 1] ?? "");
}
/** 2027 without a noun behind it is a year, and so is it behind "in" or "since". */
function isBareYear(scene, at) {
	const { lower } = scene.source;
	const found = matchAt(/(?:1\d|20)\d\d(?!\d|[,.]\d|%|[a-z]| ?(?:million|billion|per cent|percent)(?![a-z]))/y, lower, at);
	if (!found || /[\u00a3$\u20ac\u00a5\u20b9+~<>-]/.test(lower[at - 1] ?? "")) return false;
	const before = wordBefore(lower, at)?.word ?? "";
	if (found[0] < "1500" && !/^(?:in|since|of)$/.test(before)) return false;
	if (YEAR_BEFORE.has(before) || before === "the" && found[0] >= "1900") return true;
	const end = at + found[0].length;
	const next = lower[end] === " " ? wordAfter(lower, end) : null;
	return !(next && (isPlural(next.word) || unitAfter(scene.source, end) !== null || wordIsCounted(lower, next.end))) && lower[end] !== "+";
}
const YEAR_BEFORE = new Set("in since by until till during before after from of year".split(" "));
function wordIsCounted(lower, end) {
	const next = lower[end] === " " ? wordAfter(lower, end) : null;
	return next !== null && isPlural(next.word);
}

// src/extract/traps.ts
/** Where to go on reading if the digits at `at` belong to a name, a time, an address or a list mark; 0 if they may count. */
function digitTrap(scene, at, isTitle) {
	const { lower } = scene.source;
	if (isInsideToken(scene.source, at)) return endOfChain(lower, at);
	if (lower.charCodeAt(at) === 48 && isDigit(lower.charCodeAt(at + 1))) return endOfDigits(lower, at);
	if (lower[at - 1] === "+" && matchAt(/\d{1,3}[ -]\d{2,5}[ -]\d/y, lower, at)) return endOfDigits(lower, at);
	const shape = matchAt(SHAPE, lower, at);
	if (shape) return at + shape[0].length;
	if (isDigit(lower.charCodeAt(at + 15)) && matchAt(/\d{16}/y, lower, at)) return endOfDigits(lower, at);
	if (scene.isValue || currencyBefore(scene.source, at)) return 0;
	const end = at + matchAt(/\d{1,15}/y, lower, at)[0].length;
	const label = endOfLabel(scene.source, at, isTitle);
	if (label > 0) return label;
	return isListMark(scene.source, at) || isEra(scene.source.cased, at, end) || isClock(lower, at) || isNearest(lower, at) || isBareYear(scene, at) ? end : 0;
}
/** Whether the number word at `at` stands in a set phrase. */
function isIdiom(lower, at, word) {
	const list = BY_WORD.get(word);
	if (!list) return false;
	return list.some(({ before, after }) => {
		const start = at - before.length;
		if (start < 0 || !lower.startsWith(before, start) || !lower.startsWith(after, at + word.length)) return false;
		const end = at + word.length + after.length;
		return !isLetter(lower.charCodeAt(start - 1)) && (after === "" || !isLetter(lower.charCodeAt(end)));
	});
}
const BY_WORD = indexIdioms();
function indexIdioms() {
	const index = /* @__PURE__ */ new Map();
	for (const idiom of IDIOMS) for (const found of idiom.matchAll(/\[([a-z]+)\]/g)) {
		const before = idiom.slice(0, found.index).replace(/[[\]]/g, "");
		const after = idiom.slice(found.index + found[0].length).replace(/[[\]]/g, "");
		index.set(found[1], [...index.get(found[1]) ?? [], {
			before,
			after
		}]);
	}
	return index;
}
const SHAPE = new RegExp([
	/\d{1,2}(?:[:.]\d{2})? ?(?:am|pm|a\.m|p\.m)(?![a-z])/y,
	/\d{1,2}:\d{2}(?::\d{2})?(?!\d)/y,
	/\d{1,5}(?:\.\d{1,6}){2,8}/y,
	/\d{1,6}(?:[-\u2013]\d{1,7}){2,8}/y,
	/\d{1,5}[ -]\d{3,4}[ -]\d{4,6}(?!\d)/y,
	/\d{3}[ -]\d{4}(?!\d|[,.]\d|%)/y,
	/(?<![\u00a3$\u20ac])(?![1-7]\/[23458](?![\d/]))\d{1,4}(?:\/\d{1,4}){1,3}(?![\d])/y,
	/\d{1,4}'?s(?![a-z])/y,
	/\d{1,5} ?[x\u00d7] ?\d{1,5}/y,
	/\d{1,2}-a-side/y,
	/\d{1,3}-bit(?![a-z])/y
].map(({ source }) => source).join("|"), "y");
/** G7, F-16, #12, file_3, Covid-19, 12-3: something is glued to the digits in front. */
function isInsideToken(source, at) {
	const { lower } = source;
	const before = lower[at - 1] ?? " ";
	if (isLetter(before.charCodeAt(0))) return currencyBefore(source, at) === null;
	if (/[#@_\\/=&]/.test(before)) return true;
	if (!/[-\u2013.:]/.test(before)) return false;
	const further = lower.charCodeAt(at - 2);
	return isLetter(further) ? before !== "\u2013" && !/(?:^|[^a-z])(?:ca?|approx|max|min|rs)\.$/.test(lower.slice(Math.max(0, at - 8), at)) : before !== "\u2013" && isDigit(further);
}
/** Behind the letters and digits of a token such as G7, 4x4 or F-16-B. */
function endOfToken(lower, at) {
	let end = at + 1;
	while (end < lower.length && (isDigit(lower.charCodeAt(end)) || isLetter(lower.charCodeAt(end)))) end++;
	return end;
}
/** Behind a token and the figures that hang on it without a blank. */
function endOfChain(lower, at) {
	let end = endOfToken(lower, at);
	while (/[.,:/-]/.test(lower[end] ?? "") && isDigit(lower.charCodeAt(end + 1))) end = endOfToken(lower, end + 1);
	return end;
}
/** Behind digits and what joins them. */
function endOfDigits(lower, at) {
	let end = at + 1;
	while (end < lower.length && (isDigit(lower.charCodeAt(end)) || /[ .:/-]/.test(lower[end]) && isDigit(lower.charCodeAt(end + 1)))) end++;
	return end;
}
/** "1.2 Table 1 sets out", "1)", "3." at the very start. */
function isListMark({ cased }, at) {
	if (at > 1 || !/^\(?$/.test(cased.slice(0, at))) return false;
	return matchAt(/\d{1,3}(?:\.\d{1,3}){1,3}\.? (?=[A-Z])(?!(?:Million|Billion|Percent|Per|Million|Thousand)\b)|\d{1,3}(?:[)./](?= |$)|\)\.?)/y, cased, at) !== null;
}
/** AD 79, 44 BC: a year that no calendar of ours begins with. */
function isEra(cased, at, end) {
	return /\bAD $/.test(cased.slice(Math.max(0, at - 4), at)) || /^ (?:BCE?|AD|CE)\b/.test(cased.slice(end, end + 5));
}
function isNearest(lower, at) {
	return /to the nearest [\u00a3$\u20ac]?$/.test(lower.slice(Math.max(0, at - 17), at));
}

// src/extract/versions.ts
const NUMBER = /(\d{1,4})(?:\.(\d{1,4}))?(?:\.(\d{1,5}))?(?:\.(\d{1,6}))?(?![\d]|\.\d)(?:-(?:alpha|beta|rc)[.\d]{0,4})?/y;
/** Reads the version at `at`, a digit: behind "version" or "v" in any form, behind "update" or "build" with a point, elsewhere only x.y.z. */
function readVersion(scene, at) {
	const { lower } = scene.source;
	const found = matchAt(NUMBER, lower, at);
	if (!found) return null;
	const parts = found.slice(1, 5).flatMap((part) => part === void 0 ? [] : [new (require_decimal ??= require("./decimal.cjs")).Decimal(part)]);
	const figure = (start, end) => plainFigure(start, end, {
		dimension: "version",
		low: versionValue(parts),
		parts
	}, {
		start: at,
		end
	});
	const end = at + found[0].length;
	if (/[\u00a3$\u20ac@/-]/.test(lower[at - 1] ?? "") || isLetter(lower.charCodeAt(end))) return null;
	const wild = matchAt(/\.x(?![a-z\d])/y, lower, end);
	const start = startOfLabel(scene, at, found);
	if (wild) return isLetter(lower.charCodeAt(at - 1)) && start === at ? null : figure(start, end + wild[0].length);
	if (start === at && !isListed(lower, at, found)) return parts.length === 3 && found[3].length !== 4 && Number(parts[0]) <= 999 ? figure(at, end) : null;
	return parts.length === 2 && isMeasured(scene, end) ? null : figure(start, end);
}
/** Where the word begins that makes the number at `at` a version; `at` itself where there is none. */
function startOfLabel({ source: { lower, cased } }, at, found) {
	if (!NAMING.has(wordBefore(lower, at)?.word ?? "") && !/\. ?$/.test(lower.slice(Math.max(0, at - 2), at))) return at;
	if (cased[at - 1] === "V" && found[2] === void 0) return at;
	const lead = lower.slice(Math.max(0, at - 32), at);
	const isPlain = found[2] !== void 0 && !countsBehind(lower, at + found[0].length);
	const label = LABEL.exec(lead) ?? (isPlain ? POINTED.exec(lead) : null);
	return label ? at - label[1].length : at;
}
/** "patches 1.1, 1.2 and 1.3" */
function isListed(lower, at, found) {
	if (found[2] === void 0 || !/(?:,|and|or|to) $/.test(lower.slice(Math.max(0, at - 4), at))) return false;
	return LISTED.test(lower.slice(Math.max(0, at - 40), at));
}
/** Numbers are many and versions few: the word right before it tells most of them apart. */
const NAMING = new Set("version versions ver v release releases patch patches update updates build builds revision revisions edition editions hotfix firmware software driver api no".split(" "));
const LABEL = /(?:^|[^a-z])(versions? |ver\.? |v\.? ?|release |patch |firmware )$/;
/** Words that count as often as they name: "build 22.3", but "build 2 houses". */
const POINTED = /(?:^|[^a-z])((?:patch|update|release|build|revision|edition|hotfix|firmware|software|driver|api)(?:es|s)? (?:version |no\.? )?)$/;
const LISTED = /(?:^|[^a-z])(?:versions|patches|updates|releases|builds|revisions|editions) (?:\d{1,4}(?:\.\d{1,5}){1,3}(?:, (?:and |or )?| and | or | to )){1,4}$/;
/** "build 2.5 homes for each acre" */
function countsBehind(lower, end) {
	const next = lower[end] === " " ? wordAfter(lower, end)?.word : void 0;
	return next !== void 0 && isPlural(next);
}
/** "an update 2.3 times as large", "a patch 1.5 metres wide" */
function isMeasured(scene, end) {
	const { lower } = scene.source;
	const next = lower[end] === " " ? wordAfter(lower, end)?.word : void 0;
	return /^(?:%|[ -]times(?![a-z]))/.test(lower.slice(end, end + 7)) || next !== void 0 && SCALES.has(next) || unitAfter(scene.source, end) !== null;
}
/** Orders versions by number: 5.2.1 is 5.002001. Compare `parts` where they matter. */
function versionValue(parts) {
	return parts.reduce((sum, part, index) => sum.plus(part.times(new (require_decimal ??= require("./decimal.cjs")).Decimal(10).pow(-3 * index))), new (require_decimal ??= require("./decimal.cjs")).Decimal(0));
}

// src/extract/core.ts
/** The figure at an anchor, without hedges, rates and ranges; where to read on when there is none. */
function readCore(scene, at, anchor, isTitle) {
	const kind = ANCHOR_WORDS.get(anchor);
	if (!kind) return isDigit(anchor.charCodeAt(0)) ? readDigitCore(scene, at, isTitle) : readFigure(scene, at) ?? at + 1;
	const end = at + anchor.length;
	const { lower } = scene.source;
	if (!scene.isValue && (isIdiom(lower, at, anchor) || isNamedWord(scene.source, at, isTitle))) return end;
	const other = matchAt(CLOCK, lower, at) ?? matchAt(YEAR, lower, at);
	if (other && !scene.isValue) return at + other[0].length;
	switch (kind) {
		case "number": return readNumberWord(scene, at, anchor) ?? end;
		case "loose": return readLooseWord(scene, at) ?? end;
		case "multiple": return readTwice(scene, at, anchor) ?? readMultipleWord(scene, at) ?? end;
		case "ordinal": return readFraction(scene, at) ?? readRank(scene, at) ?? end;
		case "fraction": return readFraction(scene, at) ?? readRank(scene, at) ?? end;
		case "fold": return readTimes(scene, at) ?? end;
		case "label": return readNumberRank(scene, at) ?? end;
		case "article": return readArticle(scene, at) ?? end;
	}
}
/** a quarter to four, half past two */
const CLOCK = /(?:quarter|half) (?:to|past) (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2})(?![a-z\d%])/y;
/** nineteen eighty-four, twenty twenty */
const YEAR = /(?:fifteen|sixteen|seventeen|eighteen|nineteen|twenty)[ -](?:ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-[a-z]{3,5})?(?![a-z])/y;
function readDigitCore(scene, at, isTitle) {
	const { lower } = scene.source;
	const version = isListMark(scene.source, at) && !scene.isValue ? null : readVersion(scene, at);
	if (version) return version;
	const rank = readRank(scene, at);
	if (rank) return rank;
	const early = readStopwatch(scene, at) ?? readProportion(scene, at);
	if (early) return early;
	const trap = digitTrap(scene, at, isTitle);
	if (trap > 0) return trap;
	const start = lower[at - 1] === "." && !isDigit(lower.charCodeAt(at - 2)) && !isLetter(lower.charCodeAt(at - 2)) ? at - 1 : at;
	return readFraction(scene, start) ?? readRatio(scene, start) ?? readTimes(scene, start) ?? readFigure(scene, start) ?? endOfToken(lower, at);
}
function readNumberWord(scene, at, anchor) {
	const { lower } = scene.source;
	const share = readFraction(scene, at) ?? readProportion(scene, at) ?? readRatio(scene, at) ?? readTimes(scene, at);
	if (share) return share;
	if (SCALES.has(anchor)) return readArticled(scene, at);
	const figure = readFigure(scene, at);
	if (!figure || isOrdinal(lower, figure.end)) return null;
	if (figure.quantity.low.isZero() && !figure.hasUnit && !scene.isValue) return null;
	return anchor === "one" && figure.quantity.low.eq(figure.hasUnit ? figure.quantity.low : 1) && figure.numeral && !figure.numeral.scaled ? readOne(scene, figure) : figure;
}
/** "a hundred", "a million"; a scale word without its article counts nothing. */
function readArticled(scene, at) {
	const article = wordBefore(scene.source.lower, at);
	if (article && /^an?$/.test(article.word) && article.end === at - 1) return readFigure(scene, article.start);
	return scene.isValue ? readFigure(scene, at) : null;
}
/** "one" counts before a unit, in a contrast, in a range; elsewhere it is a pronoun. */
function readOne(scene, figure) {
	const { lower } = scene.source;
	if (scene.isValue || figure.hasUnit && figure.numeral.end !== figure.end) return figure;
	const before = wordBefore(lower, figure.start)?.word ?? "";
	const next = wordAfter(lower, figure.end)?.word ?? "";
	const joint = matchAt(/(?: (to|or|and) |[-\u2013])(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|a hundred|\d)/y, lower, figure.end);
	if (joint) return joint[1] !== "and" || before === "between" ? figure : null;
	if (next === "" || next === "of" || lower[figure.end] === "-") return null;
	return CONTRAST.has(before) && lower[figure.end] === " " ? figure : null;
}
const CONTRAST = new Set("just only exactly than least most precisely merely".split(" "));
/** twenty-first, hundred and fifth */
function isOrdinal(lower, end) {
	return matchAt(/[ -](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)(?![a-z])/y, lower, end) !== null && lower[end] === "-";
}
/** "dozens", "several thousand", "a couple of weeks"; "many" and "a few" need a scale. */
function readLooseWord(scene, at) {
	const { lower } = scene.source;
	const figure = readFigure(scene, at);
	if (figure) return isScores(lower, figure) || isHeaderScale(lower, figure) ? null : figure;
	const couple = matchAt(/a couple(?: of)?(?= )/y, lower, at);
	const unit = couple ? unitAfter(scene.source, at + couple[0].length) : null;
	if (!couple || !unit || unit.symbol || unit.unit.dimension !== "duration") return null;
	const { dimension, base, word, factor } = unit.unit;
	const quantity = {
		dimension,
		low: factor.times(2),
		step: factor,
		unit: base,
		unitWord: word,
		bound: "about"
	};
	return {
		...plainFigure(at, unit.end, quantity, {
			start: at,
			end: at + couple[0].length
		}),
		hasUnit: true
	};
}
/** "Homes supplied (thousands)": the scale of a column. */
function isHeaderScale(lower, { start, end }) {
	return lower[start - 1] === "(" && lower[end] === ")";
}
/** "scores" is mostly the plural of a result, "tens" nothing by itself. */
function isScores(lower, { core, end }) {
	const word = lower.slice(core.start, core.end);
	return (word === "scores" || word === "tens") && !lower.startsWith(" of ", end);
}
/** "twice a week" is a rate of two. */
function readTwice(scene, at, anchor) {
	if (anchor !== "twice" && anchor !== "thrice") return null;
	const end = at + anchor.length;
	if (!matchAt(/[ -](?:a|an|per|each|every)[ -](?:minute|hour|day|night|week|fortnight|month|quarter|year|season|decade)(?![a-z])/y, scene.source.lower, end)) return null;
	return plainFigure(at, end, {
		dimension: "count",
		low: new (require_decimal ??= require("./decimal.cjs")).Decimal(anchor === "twice" ? 2 : 3),
		step: new (require_decimal ??= require("./decimal.cjs")).Decimal(1)
	});
}
const LASTING$1 = /(?:^|[^a-z])(?:for|within|lasts?|lasted|lasting|takes?|took|taking|least|than|about|around|nearly|almost|under|over|roughly|approximately|only|just|exactly|spent|spend|every) $/;
/** "an hour", "a year" count one where they are a length of time: after "for", "within", a hedge. */
function readArticle(scene, at) {
	const { lower } = scene.source;
	const article = lower[at + 1] === "n" ? 2 : 1;
	const unit = unitAfter(scene.source, at + article);
	if (!unit || unit.symbol || unit.unit.base === null) return null;
	const lead = lower.slice(Math.max(0, at - 15), at);
	if (!scene.isValue && !LASTING$1.test(lead) && !lower.startsWith("'s", unit.end)) return null;
	if (/^ (?:or (?:two|so)|when|in which|of|ago)(?![a-z])/.test(lower.slice(unit.end, unit.end + 9)) || unit.unit.word === "day" && !/(?:least|than|within|nearly) $/.test(lead)) return null;
	const { dimension, base, word, factor } = unit.unit;
	return {
		...plainFigure(at, unit.end, {
			dimension,
			low: factor,
			step: factor,
			unit: base,
			unitWord: word
		}, {
			start: at,
			end: at + article
		}),
		hasUnit: true
	};
}

// src/extract/ages.ts
/**
* A length of years that is an age: four-year-old, 52 years old, aged 52, aged over 60; a bare number where only an age can
* stand: "Ada Brook, 52, runs", "She is 52.", "people over 75". Figures that are none come back as they are.
*/
function withAge({ lower, cased }, figure) {
	const { quantity, numeral, start, end } = figure;
	if (quantity.per || numeral?.grouped) return figure;
	const isYears = quantity.unitWord === "year";
	const old = isYears ? matchAt(/[ -](?:old|of age)s?(?![a-z])/y, lower, end) : null;
	if (old) return toAge(figure, start, end + old[0].length);
	const aged = figure.hasUnit && !isYears ? null : AGED.exec(lower.slice(Math.max(0, start - 26), start));
	if (!aged && isBareAge(lower, cased, figure)) return toAge(figure, start, end);
	if (!aged || !isYears && (quantity.dimension !== "count" || quantity.high.gt(130))) return figure;
	return toAge(figure, aged[2] ? start : start - aged[1].length, end);
}
const AGED = /(?:^|[^a-z])(aged |age |ages |at the age of )((?:over|under|about|around|at least|between|up to|below|above|from) |[\u2265\u2264<>]=? ?)?$/;
/** A bare number behind a name, a person or a pronoun, or behind "over" and "under" of people. */
function isBareAge(lower, cased, { quantity, start, end, hasUnit }) {
	if (hasUnit || quantity.dimension !== "count" || quantity.low.lt(2) || quantity.high.gt(115) || !quantity.low.isInteger()) return false;
	const before = lower.slice(Math.max(0, start - 40), start);
	const after = lower.slice(end, end + 12);
	if (BEHIND_NAME.test(cased.slice(Math.max(0, start - 40), start)) && BEFORE_CLAUSE.test(after)) return true;
	if (BEHIND_PRONOUN.test(before) && /^(?:[.;!?]|,? (?:and|but|when)(?![a-z])|$)/.test(after)) return true;
	if (BEHIND_TURNED.test(before) && /^ (?:last|this|next|on|in|today|yesterday|the day)(?![a-z])/.test(after)) return true;
	if (OPENING.test(before) && /^, s?he(?![a-z])/.test(after)) return true;
	if (BEHIND_PERSON.test(before) && /^ (?:who|whose|with)(?![a-z])/.test(after)) return true;
	return BEHIND_PEOPLE.test(before) && !/^ ?(?:%|per|[a-z]+s(?![a-z]))/.test(after);
}
/** "Ada Brook, " and "Brook (": a name and not a list of places with figures. */
const BEHIND_NAME = /\p{Lu}[\p{L}'\u2019-]{1,24}(?:, | \()$/u;
const BEFORE_CLAUSE = /^(?:\)|, (?!and |or |but |plus |to |with |up |down )[a-z])/;
const BEHIND_PRONOUN = /(?:^|[^a-z])(?:she|he|i|who) (?:is|was|am|turned|turns|will be|would be) (?:now |just |only |nearly |about )?$/;
const BEHIND_TURNED = /(?:^|[^a-z])(?:she|he|i|who) (?:has |have )?(?:just )?turn(?:ed|s) $/;
/** "Now 24, he runs", "At 37, she is" */
const OPENING = /(?:^|[.!?:;] ?["\u201c]?)(?:at|now|now aged|still only|only) $/;
const BEHIND_PERSON = /(?:^|[^a-z])(?:man|woman|boy|girl|child|person|member|resident|patient|player|pupil|student|driver|widow|widower) of $/;
const BEHIND_PEOPLE = /(?:^|[^a-z])(?:people|persons|women|men|children|adults|those|anyone|anybody|everyone|everybody|boys|girls|kids|residents|patients|visitors|passengers|customers) (?:aged )?(?:over|under|above|below) $/;
function toAge(figure, start, end) {
	const { numeral, quantity } = figure;
	const years = quantity.unitWord === "year" ? {
		low: quantity.low.div(12),
		high: quantity.high.div(12),
		step: quantity.step.div(12)
	} : quantity;
	const { low, high, step } = numeral ?? years;
	return {
		...figure,
		start,
		end,
		hasUnit: true,
		quantity: {
			...quantity,
			dimension: "age",
			low,
			high,
			step,
			unit: "year",
			unitWord: "year"
		}
	};
}

// src/extract/lexicon/hedges.ts
const over = { bound: "over" };
const justOver = {
	bound: "over",
	near: true
};
const under = { bound: "under" };
const justUnder = {
	bound: "under",
	near: true
};
const atLeast = { bound: "atLeast" };
const atMost = { bound: "atMost" };
const about = { bound: "about" };
const exact = { bound: "exact" };
const each = (hedge, phrases) => phrases.split("|").map((phrase) => [phrase, hedge]);
const HEDGES_BEFORE = [
	...each(over, "more than|over|above|upwards of|upward of|in excess of|north of|exceeding|greater than|higher than|well over|well above|comfortably over|far more than|much more than|well in excess of|beyond|topping|not less than but more than|in excess of about"),
	...each(justOver, "just over|a tad over|a little over|slightly over|a shade over|just above|slightly more than|a little more than|just more than|a bit over|a whisker over|marginally over|little more than"),
	...each(under, "fewer than|less than|under|below|lower than|smaller than|well under|well below|far fewer than|far less than|south of|short of|much less than"),
	...each(justUnder, "just under|a tad under|a shade under|a little under|slightly under|slightly less than|slightly fewer than|just less than|a little less than|just below|just short of|nearly|almost|approaching|getting on for|not quite|very nearly|a whisker under|a fraction under|a bit under|shy of|just shy of|marginally under"),
	...each(atLeast, "at least|no fewer than|no less than|not less than|not fewer than|never less than|never fewer than|a minimum of|minimum of|minimum|min|not under|not below|no lower than|starting at|starting from|at the very least|at the least"),
	...each(atMost, "up to|at most|no more than|not more than|never more than|not over|not above|no higher than|not higher than|a maximum of|maximum of|maximum|max|capped at|capped to|limited to|as many as|as much as|for as long as|anything up to|not exceeding|no greater than|at the most|up to a maximum of"),
	...each(about, "about|around|roughly|approximately|approx|some|circa|ca|close to|close on|in the region of|in the order of|of the order of|on the order of|somewhere around|something like|more or less|barely|an estimated|estimated|just about|or about|give or take|nearer|closer to|in the neighbourhood of|in the vicinity of|an average of about"),
	...each(exact, "exactly|precisely|as little as|as few as|as low as|as high as")
];
const HEDGES_AFTER = [
	...each(atLeast, "plus|or more|if not more|and more|and counting|at least|minimum|at a minimum|min|and above|or above|or over|and over|and upwards|or higher|or greater|or better|or hotter|or warmer|or heavier|or taller|or longer|or larger|or bigger|or faster|and up|upwards|or older|and older"),
	...each(justOver, "odd"),
	...each(atMost, "at most|or less|or fewer|or under|or younger|and under|and younger|or below|and below|maximum|max|tops|at the most|at the outside|or lower|or colder|or cooler|or lighter|or shorter|or smaller|or slower|or cheaper"),
	...each(about, "or so|or thereabouts|give or take|approximately|approx|ish|or around that")
];
/** Those that may stand behind the counted words as well: "5,000 missiles or more". */
const HEDGES_AFTER_NOUN = /* @__PURE__ */ new Set([
	"or more",
	"if not more",
	"or so",
	"or fewer",
	"or less",
	"and counting",
	"at most",
	"at the most",
	"or thereabouts",
	"minimum",
	"maximum",
	"max",
	"tops"
]);
/** Before "about", these make it a preposition: talked about five things. */
const SPEECH = new Set("talk talks talked talking ask asks asked think thinks thought know knows knew worry worries worried complain complained write wrote written learn learnt hear heard tell told read concerned".split(" "));
/** Before "over" or "under" with a stretch of time, these make it a bound and not a period: lasted over five years. */
const LASTING = new Set("for last lasts lasted lasting take takes took taken taking than after is was are were of spent spend spending in just well only wait waited waiting served serving lived worked aged being".split(" "));

// src/extract/bounds.ts
/** The figure with the hedges that touch it, before and behind. An outer hedge wins over an inner "about". */
function withBound(lower, figure) {
	const before = hedgeBefore(lower, figure);
	const after = hedgeAfter(lower, figure);
	const hedge = before?.hedge ?? after?.hedge;
	if (!before && !after) return figure;
	const { bound } = figure.quantity;
	const merged = !hedge || hedge.bound === "exact" || bound === "vague" ? bound : bound === "between" && hedge.bound === "about" ? bound : hedge.bound;
	return {
		...figure,
		start: before?.start ?? figure.start,
		end: after?.end ?? figure.end,
		quantity: {
			...figure.quantity,
			...after && isOfAge(lower, after.end, figure) && AGE,
			bound: merged,
			...hedge?.near && bound !== "vague" && { near: true }
		}
	};
}
/** "Seventeen or younger" counts years. */
function isOfAge(lower, end, { quantity }) {
	return quantity.dimension === "count" && /(?:older|younger)$/.test(lower.slice(end - 7, end)) && quantity.high.lt(130);
}
const AGE = {
	dimension: "age",
	unit: "year",
	unitWord: "year"
};
const BEFORE$1 = toPhrases(HEDGES_BEFORE);
const AFTER = toPhrases(HEDGES_AFTER);
const SIGNS = {
	">": { bound: "over" },
	"<": { bound: "under" },
	"\u2265": { bound: "atLeast" },
	"\u2264": { bound: "atMost" },
	">=": { bound: "atLeast" },
	"<=": { bound: "atMost" },
	"~": { bound: "about" },
	"\u2248": { bound: "about" },
	"c.": { bound: "about" },
	"ca.": { bound: "about" },
	"approx.": { bound: "about" },
	"max.": { bound: "atMost" },
	"min.": { bound: "atLeast" }
};
function hedgeBefore(lower, figure) {
	let start = figure.start;
	let hedge = null;
	for (let count = 0; count < 3; count++) {
		const next = signBefore(lower, start) ?? wordsBefore(lower, start, figure);
		if (!next) break;
		start = next.start;
		hedge = !hedge || hedge.bound === "about" || hedge.bound === "exact" ? next.hedge : hedge;
	}
	return hedge ? {
		hedge,
		start
	} : null;
}
function signBefore(lower, start) {
	const end = lower[start - 1] === " " ? start - 1 : start;
	if (!/[<>=\u2265\u2264~\u2248.]/.test(lower[end - 1] ?? "")) return null;
	for (const length of [
		7,
		4,
		3,
		2,
		1
	]) {
		const sign = end >= length ? SIGNS[lower.slice(end - length, end)] : void 0;
		const at = end - length;
		if (sign && (at === 0 || !/[a-z0-9<>=-]/.test(lower[at - 1]))) return {
			hedge: sign,
			start: at
		};
	}
	return null;
}
function wordsBefore(lower, start, figure) {
	if (lower[start - 1] === "-") return null;
	const found = phraseBefore(lower, start, BEFORE$1) ?? articled(lower, start, figure);
	if (!found || !isHedgeHere(lower, found.phrase, found.start, figure)) return null;
	return {
		hedge: found.value,
		start: found.start
	};
}
/** "nearly a 5% rise", "at least a further 50": an article between, only where it belongs to the figure's own noun. */
function articled(lower, start, { quantity }) {
	const article = wordBefore(lower, start);
	if (!article || !/^an?$/.test(article.word) || quantity.dimension === "count") return null;
	const found = phraseBefore(lower, article.start, BEFORE$1);
	return found && /^(?:nearly|almost|about|roughly|around|more than|less than|at least|just under|just over)$/.test(found.phrase) ? found : null;
}
function isHedgeHere(lower, phrase, start, { quantity, end }) {
	const before = wordBefore(lower, start)?.word ?? "";
	const after = wordAfter(lower, end)?.word ?? "";
	const isPeriod = quantity.dimension === "duration" && quantity.per === null;
	switch (phrase) {
		case "over":
			if (SPREAD.has(before)) return false;
			return !isPeriod || LASTING.has(before) || /^(?:ago|old|later|earlier|long)$/.test(after) || before === "" && start === 0;
		case "under": return !/^(?:come|came|comes|go|goes|went)$/.test(before) || quantity.dimension !== "duration";
		case "about": return !SPEECH.has(before);
		case "as much as":
		case "as many as": return matchAt(/(?: [a-z]{2,16}){1,3} (?:do|does|did|would)(?![a-z])/y, lower, end) === null;
		case "up to":
			if (matchAt(/ from (?:about |around |just |only )?[\u00a3$\u20ac]?\d/y, lower, end)) return false;
			return !/^(?:went|goes|go|going|gone|pushed|pushes|moved|crept|rose|came|comes|come|adds|added|add|brings|brought)$/.test(before);
		case "short of": return !(BEING.has(before) && quantity.dimension === "count" && (isNoun(after) || !quantity.low.mod(100).isZero()));
		case "estimated":
		case "max":
		case "min":
		case "ca": return before !== "is";
		default: return true;
	}
}
const BEING = new Set("is are was were be been being still now re s".split(" "));
/** A word that may be what is counted. */
function isNoun(word) {
	return word !== "" && !/^(?:in|on|at|of|for|by|when|as|and|but|or|with|this|last|after|before|again|than)$/.test(word);
}
const SPREAD = new Set("spread shared split divided distributed scattered staggered".split(" "));
/** Up to two words of what is counted may stand before "or more", "or so", "at most". */
function hedgeAfter(lower, figure) {
	const { end } = figure;
	if (lower[end] === "+" && !isDigit(lower.charCodeAt(end + 1))) return {
		hedge: { bound: "atLeast" },
		end: end + 1
	};
	const own = phraseAfter(lower, lower[end] === "-" ? end + 1 : end, AFTER);
	const apart = own ? null : APART.exec(lower.slice(end, end + 16));
	const apartHedge = apart && AFTER.entries.get(apart[1]);
	if (apartHedge) return {
		hedge: apartHedge,
		end: end + apart[0].length
	};
	if (own && isAfterHedge(lower, own.phrase, own.end, lower[end] === "-", figure)) return {
		hedge: own.value,
		end: own.end
	};
	if (figure.quantity.dimension !== "count") return null;
	let at = end;
	for (let count = 0; count < 2; count++) {
		const noun = lower[at] === " " ? wordAfter(lower, at) : null;
		if (!noun || AFTER.entries.has(noun.word) || /^(?:or|and|at|of|to|in|for)$/.test(noun.word)) return null;
		at = noun.end;
		const found = phraseAfter(lower, at, AFTER);
		if (found && found.start === skipBlanks(lower, at) && HEDGES_AFTER_NOUN.has(found.phrase) && (found.phrase.startsWith("or ") || isClosed(lower, found.end))) return {
			hedge: found.value,
			end: found.end
		};
	}
	return null;
}
/** "Six shifts, tops", "\u00a390, or more, a night" */
const APART = /^, (or more|or less|or fewer|tops|at most|max)(?= ?[.,;:)]|$)/;
function isAfterHedge(lower, phrase, end, hyphen, { core, hasUnit }) {
	switch (phrase) {
		case "odd": return hyphen || wordAfter(lower, end) !== null;
		case "ish": return hyphen;
		case "plus": return hyphen || !/^ (?:a|an|the|\d|\u00a3|vat|tax|tip|postage|p&p|interest)/.test(lower.slice(end, end + 10));
		case "at least":
		case "at most": return isClosed(lower, end);
		case "and more": return !/^ (?:than|of|and)/.test(lower.slice(end, end + 6));
		case "or more":
		case "or less": return true;
		case "and over":
		case "and under":
		case "and up":
		case "and above":
		case "and below":
		case "upwards": return isClosed(lower, end);
		case "minimum":
		case "maximum":
		case "min":
		case "max":
		case "tops": return lower[core.end] !== "-" && (isClosed(lower, end) || hasUnit);
		default: return true;
	}
}
function isClosed(lower, end) {
	return end >= lower.length || matchAt(/\s?[.,;:!?)\]\u2013\u2014]|\s(?:of|in|to|for|on|at|by|with|and|are|is|was|were|will|would|have|has|from|per|a|each)(?![a-z])/y, lower, end) !== null;
}

// src/extract/ranges.ts
/** A figure joined with the one behind it to a range or a score; `trap` where the two are neither, such as pages 3\u20135. */
function withRange(scene, left) {
	const { lower } = scene.source;
	const votes = readVotes(lower, left);
	if (votes) return votes;
	const joint = matchAt(JOINT, lower, left.end);
	if (!joint) return left;
	const at = left.end + joint[0].length;
	const currency = currencyAt(scene.source, at);
	const right = readFigure(scene, currency?.end ?? at, left.quantity.dimension === "money");
	if (!right || right.start !== at || !left.numeral || !right.numeral || right.numeral.bound || left.numeral.bound) return left;
	const word = joint[0].trim();
	if (word === "to" || word === "and" || word === "or") return joinWords(scene, left, right, word) ?? left;
	return joinDash(scene, left, right) ?? (isBare$1(left) && isBare$1(right) && joint[0].length === 1 ? "trap" : left);
}
const JOINT = /[-\u2013\u2014]| [\u2013\u2014-] (?=[\u00a3$\u20ac])| (?:to|and|or) /y;
function isBare$1({ numeral, hasUnit }) {
	return numeral !== null && !hasUnit;
}
function joinDash(scene, left, right) {
	const { lower } = scene.source;
	const isPair = isScorePart(left) && isScorePart(right);
	if (isPair && left.quantity.low.eq(50) && right.quantity.low.eq(50)) return plainFigure(left.start, right.end, {
		dimension: "fraction",
		low: new (require_decimal ??= require("./decimal.cjs")).Decimal("0.5")
	});
	if (isPair && (!left.quantity.low.lt(right.quantity.low) || isContest(lower, left.start))) return score(left, right);
	const range = join(left, right);
	if (!range || !isPair) return range;
	const next = wordAfter(lower, right.end);
	return next !== null && /[ -]/.test(lower[right.end]) && (isPlural(next.word) || lower[right.end] === "-") || scene.isValue || RANGE_BEFORE.has(wordBefore(lower, left.start)?.word ?? "") ? range : null;
}
const RANGE_BEFORE = new Set("between from of over under about around up roughly some to than least nearly for age aged takes take".split(" "));
function joinWords(scene, left, right, word) {
	const { lower } = scene.source;
	const lead = wordBefore(lower, left.start);
	if (word === "or") return joinOr(left, right);
	if (word === "and") return lead?.word === "between" ? starting(join(left, right), lead.start) : null;
	if (left.quantity.low.gte(right.quantity.low) && isScorePart(left) && isScorePart(right)) {
		if (lead?.word === "from") return null;
		return isContest(lower, left.start) || CONTEST_BEFORE.has(lead?.word ?? "") ? score(left, right) : null;
	}
	if (left.quantity.low.gte(right.quantity.low) && isVotePart(left) && isVotePart(right)) return scene.isValue || VOTE.test(lower.slice(Math.max(0, left.start - 60), left.start)) ? score(left, right) : null;
	if (lead?.word === "from") return changeAround(lower, lead.start) === void 0 ? starting(join(left, right), lead.start) : null;
	if (CHANGES.has(lead?.word ?? "") || left.hasUnit && lead?.word === "by") return null;
	return lead?.word === "at" && !wordAfter(lower, right.end) ? null : join(left, right);
}
/** "two or three" is a range; "one or two" is a way of saying a few; other pairs are alternatives. */
function joinOr(left, right) {
	if (!left.numeral || left.hasUnit || !right.numeral.low.eq(left.numeral.low.plus(right.numeral.scale)) && !right.numeral.low.eq(left.numeral.low.plus(1))) return joinOrScaled(left, right);
	const range = join(left, right);
	return range && left.numeral.low.eq(1) ? {
		...range,
		quantity: {
			...range.quantity,
			bound: "vague"
		}
	} : range;
}
/** two or three thousand */
function joinOrScaled(left, right) {
	const { numeral } = right;
	if (left.hasUnit || !left.numeral || !numeral || numeral.scale.eq(1) || left.numeral.scaled) return null;
	return numeral.low.div(numeral.scale).eq(left.numeral.low.plus(1)) ? join(left, right) : null;
}
function starting(figure, start) {
	return figure && {
		...figure,
		start
	};
}
/** One quantity from two: a scale or unit that only one end has counts for both, if the ends then stand in order. */
function join(left, right) {
	const [one, other] = [left.quantity, right.quantity];
	if (left.hasUnit && right.hasUnit && (one.dimension !== other.dimension || one.unit !== other.unit)) return null;
	if (left.hasUnit && !right.hasUnit && left.end > left.numeral.end) return null;
	const unitOf = right.hasUnit ? other : one;
	const low = scaledLeft(left, right);
	const factorOf = (figure) => figure.hasUnit || figure.quantity.low.isZero() ? new (require_decimal ??= require("./decimal.cjs")).Decimal(1) : unitFactor(left.hasUnit ? left : right);
	const bottom = low.times(factorOf(left));
	const top = other.low.times(factorOf(right));
	if (!bottom.lt(top)) return null;
	const { other: _alternative, sign: _sign, ...base } = unitOf;
	return {
		start: left.start,
		end: right.end,
		core: {
			start: left.core.start,
			end: right.core.end
		},
		numeral: null,
		hasUnit: left.hasUnit || right.hasUnit,
		quantity: {
			...base,
			bound: "between",
			low: bottom,
			high: top,
			step: (require_decimal ??= require("./decimal.cjs")).Decimal.max(one.step, other.step)
		}
	};
}
/** What a written number was multiplied by for its unit. */
function unitFactor({ quantity, numeral }) {
	return numeral && !numeral.low.isZero() ? quantity.low.div(numeral.low) : new (require_decimal ??= require("./decimal.cjs")).Decimal(1);
}
/** "\u00a33\u20134m", "three to four thousand": the left end takes the scale of the right one; "$300,000 to $2.1 million" does not. */
function scaledLeft(left, right) {
	const [from, to] = [left.numeral, right.numeral];
	return !from.scaled && !from.grouped && to.scale.gt(1) && from.low.lt(to.low.div(to.scale)) && !(left.hasUnit && right.hasUnit && left.quantity.dimension !== "money") ? left.quantity.low.times(to.scale) : left.quantity.low;
}
function isScorePart({ numeral, hasUnit, quantity }) {
	return numeral !== null && !hasUnit && !numeral.scaled && !numeral.grouped && quantity.low.isInteger() && quantity.low.lt(1e3) && !quantity.sign;
}
/** Votes may run to millions. */
function isVotePart({ numeral, hasUnit, quantity }) {
	return numeral !== null && !hasUnit && !numeral.scaled && quantity.low.isInteger() && quantity.low.lt(1e8) && !quantity.sign;
}
const VOTE = /(?:^|[^a-z])(?:votes?|voted|elected|backed|rejected|approved|carried|passed|accepted|adopted|ballot|poll|referendum|won|lost|beat)(?![a-z])[^.;!?\d]{0,40} by $/;
function score(left, right) {
	const parts = [left.quantity.low, right.quantity.low];
	return plainFigure(left.start, right.end, {
		dimension: "score",
		low: parts[0],
		step: new (require_decimal ??= require("./decimal.cjs")).Decimal(1),
		parts
	});
}
const CONTEST = /(?:^|[^a-z])(?:won|win|wins|lost|lose|beat|beaten|beating|drew|draw|vote|votes|voted|defeat|defeated|victory|passed|carried|rejected|approved|backed|fell|score|scored|ahead|behind|led|lead|leading|result)(?![a-z])[^.;!?\d]{0,24}$/;
const CONTEST_BEFORE = new Set("by voted vote won lost beat of odds ratio".split(" "));
function isContest(lower, start) {
	return CONTEST.test(lower.slice(Math.max(0, start - 40), start));
}
/** 32 votes to 21 */
function readVotes(lower, left) {
	if (!isVotePart(left)) return null;
	const joint = matchAt(/ (?:votes?|points?|seats?|goals?) to /y, lower, left.end);
	if (!joint) return null;
	const at = skipBlanks(lower, left.end + joint[0].length);
	const right = readFigure({
		source: {
			text: lower,
			cased: lower,
			lower
		},
		hasShares: () => false,
		isValue: true
	}, at);
	return right && isVotePart(right) ? score(left, right) : null;
}

// src/extract/lexicon/rates.ts
/** What a figure can be per, in dictionary form. Own list. */
/** Units of time behind "a", "an", "per", "each", "every" or a slash. */
const TIME_RATES = new Map([
	[
		"second",
		"second",
		"sec",
		"s"
	],
	[
		"minute",
		"minute",
		"min"
	],
	[
		"hour",
		"hour",
		"hr",
		"h"
	],
	["day", "day"],
	["night", "night"],
	[
		"week",
		"week",
		"wk"
	],
	["fortnight", "fortnight"],
	[
		"month",
		"month",
		"mo",
		"mth"
	],
	["quarter", "quarter"],
	[
		"year",
		"year",
		"yr",
		"annum"
	],
	["decade", "decade"],
	["century", "century"],
	["season", "season"],
	["term", "term"],
	["shift", "shift"]
].flatMap(([rate, ...forms]) => [rate, ...forms].map((form) => [form, rate])));
/** Things behind "a" that make a price a rate; "per" takes any word. */
const THING_RATES = new Map("head person litre gallon pint kilogram tonne ton barrel share unit mile kilometre metre foot acre hectare ticket seat bottle glass cup copy piece pop user customer household pupil student patient child plate go word line page item pack box bag dozen room bed vote visit trip ride game match call gram ounce pound portion serving slice lesson class session therm guest delegate member employee worker meal lunch dinner dose jab shot song stream click pair sheet brick roll tin tray jar megawatt-hour kilowatt-hour gigabyte mwh:megawatt-hour kwh:kilowatt-hour gb:gigabyte kg:kilogram kilo:kilogram km:kilometre liter:litre".split(" ").map((entry) => {
	const [form = entry, word = form] = entry.split(":");
	return [form, word];
}));
/** Adverbs and abbreviations right behind a figure. */
const RATE_ADVERBS = /* @__PURE__ */ new Map([
	["annually", "year"],
	["yearly", "year"],
	["pa", "year"],
	["monthly", "month"],
	["pcm", "month"],
	["quarterly", "quarter"],
	["weekly", "week"],
	["pw", "week"],
	["daily", "day"],
	["nightly", "night"],
	["hourly", "hour"],
	["each", "item"],
	["apiece", "item"]
]);
/** Behind "a year" they make it a point in time or a stretch, not a rate. */
const NO_RATE_AFTER = new Set("ago earlier later before after previously hence old or long early late from and-a-half of".split(" "));
/** Between a number and "a minute" or "per minute" these end the counted words. */
const NOT_COUNTED = new Set("and or to in for at by with from on as is are was were be been the a an than that who which whom whose will would can could should may might must has have had do does did but if when while where last this next ago not over under up down into after before during until since about around because so then there it they we he she you i per each every once twice half became becomes gets got rose fell said says".split(" "));

// src/extract/rate-nouns.ts
/** The noun of a rate that begins at `at`, in any of its spellings: MWh, sq m, kg, 100g, 100,000, month, user. */
function rateNounAt(lower, at) {
	return numberOf(lower, at) ?? unitOf(lower, at) ?? nounOf(lower, at);
}
const UNIT_FORMS = toPhrases(UNITS.filter(({ dimension, per }) => dimension === void 0 && per === void 0).flatMap(({ word, forms = [] }) => [
	word,
	`${word}s`,
	...forms
].map((form) => [form.toLowerCase().replaceAll("-", " "), word.replaceAll(" ", "-")])));
/** Abbreviations in lower case; of data they are bytes, for nobody prices bits. */
const SYMBOLS = new Map([
	...UNITS.filter(({ dimension, per }) => dimension === void 0 && per === void 0).flatMap(({ word, symbols = [] }) => symbols.map((symbol) => [symbol.toLowerCase(), word.replaceAll(" ", "-")])),
	["kb", "kilobyte"],
	["mb", "megabyte"],
	["gb", "gigabyte"],
	["tb", "terabyte"],
	["bbl", "barrel"]
]);
const SYMBOL = /[a-z\u00b5\u00b0]{1,4}[\u00b2\u00b323]?(?![a-z\d\u00b2\u00b3])/y;
const ROUND = /(?:1,000,000|100,000|10,000|1,000|1000000|100000|10000|1000|100|10)(?![\d,.]\d|\d|%)|1m(?![a-z])|(?:(?:a|one) )?(?:hundred(?: thousand)?|thousand|million)(?![a-z])/y;
/** 100g, 100,000, a million: a round number of units or of things. */
function numberOf(lower, at) {
	const found = matchAt(ROUND, lower, at);
	if (!found) return null;
	const number = ROUND_WORDS[found[0].replace(/^(?:a|one) /, "")] ?? found[0].replaceAll(",", "");
	const end = at + found[0].length;
	const unit = unitOf(lower, lower[end] === " " ? end + 1 : end);
	return unit ? {
		per: `${number}-${unit.per}`,
		end: unit.end,
		kind: "unit"
	} : {
		per: number,
		end,
		kind: "number"
	};
}
const ROUND_WORDS = {
	hundred: "100",
	thousand: "1000",
	"hundred thousand": "100000",
	million: "1000000",
	"1m": "1000000"
};
function unitOf(lower, at) {
	const phrase = phraseAfter(lower, at, UNIT_FORMS);
	if (phrase?.start === at) return {
		per: phrase.value,
		end: phrase.end,
		kind: "unit"
	};
	const symbol = matchAt(SYMBOL, lower, at)?.[0] ?? "";
	const per = SYMBOLS.get(symbol);
	return per ? {
		per,
		end: at + symbol.length,
		kind: "unit"
	} : null;
}
function nounOf(lower, at) {
	const noun = wordAfter(lower, at);
	if (!noun || noun.start !== at) return null;
	const [time, thing] = [TIME_RATES.get(noun.word), THING_RATES.get(noun.word)];
	if (time) return {
		per: time,
		end: noun.end,
		kind: "time"
	};
	return {
		per: thing ?? noun.word,
		end: noun.end,
		kind: thing ? "thing" : "word"
	};
}

// src/extract/rates.ts
/** The figure with the rate written behind it: "\u00a31.50 an hour", "600 requests per minute", "\u00a312/user/month", "\u00a329 a head". */
function withRate(lower, figure) {
	const rate = rateAt(lower, figure.end, figure) ?? rateBehindNoun(lower, figure);
	if (!rate) return figure;
	const per = [...figure.quantity.per ? [figure.quantity.per] : [], ...rate.per].join(" ");
	return {
		...figure,
		end: rate.end,
		quantity: asSpeed(figure.quantity, per) ?? {
			...figure.quantity,
			per
		}
	};
}
/** "75 km per hour" is 75 km/h: a length per time that has a name of its own. */
function asSpeed(quantity, per) {
	if (quantity.dimension !== "measure" || !quantity.unitWord) return null;
	const [length, speed] = [unitNamed(quantity.unitWord), unitNamed(`${quantity.unitWord} per ${per}`)];
	if (!length || !speed || speed.base === length.base) return null;
	const { other: _other, ...rest } = quantity;
	const scaled = (value) => value.div(length.factor).times(speed.factor);
	const ends = {
		low: scaled(rest.low),
		high: scaled(rest.high),
		step: scaled(rest.step)
	};
	return {
		...rest,
		...ends,
		unit: speed.base,
		unitWord: speed.word
	};
}
/** One rate after another: per user, per month. */
function rateAt(lower, at, figure) {
	const per = [];
	let end = at;
	for (let count = 0; count < 3; count++) {
		const next = slashed(lower, end) ?? introduced(lower, end, figure, count > 0) ?? (count === 0 || per[0] !== "item" ? adverb(lower, end, figure) : null);
		if (!next) break;
		per.push(...next.per);
		end = next.end;
	}
	return per.length > 0 ? {
		per,
		end
	} : null;
}
function slashed(lower, at) {
	const found = matchAt(/ ?\/ ?/y, lower, at);
	const noun = found && rateNounAt(lower, at + found[0].length);
	return noun && noun.kind !== "word" && !/[a-z\d]/.test(lower[noun.end] ?? "") ? {
		per: [noun.per],
		end: noun.end
	} : null;
}
const INTRODUCTION = /,? (?:(per|an?|each|every|for (?:each|every)) (?:single )?)|-(an?|per)-/y;
function introduced(lower, at, figure, further) {
	const found = matchAt(INTRODUCTION, lower, at);
	if (!found || found[0].startsWith(",") && !further && found[1] !== "per") return null;
	const word = found[1] ?? found[2];
	const isFor = word.startsWith("for ");
	if (isFor && (figure.quantity.dimension !== "money" || found[0].startsWith(","))) return null;
	const noun = rateNounAt(lower, at + found[0].length);
	if (!noun || noun.per === "cent") return null;
	if (word === "per") return {
		per: [noun.per],
		end: noun.end
	};
	if (isFor) return noun.kind === "time" ? {
		per: [noun.per],
		end: noun.end
	} : null;
	if (noun.kind === "time") return isStretch(lower, noun.end) || word === "every" && noun.per === "second" ? null : {
		per: [noun.per],
		end: noun.end
	};
	return (figure.quantity.dimension === "money" || further) && (noun.kind === "thing" || noun.kind === "unit") ? {
		per: [noun.per],
		end: noun.end
	} : null;
}
function isStretch(lower, at) {
	const next = wordAfter(lower, at);
	if (lower[at] === "-") return lower.startsWith("-long", at) || lower.startsWith("-old", at);
	return lower[at] === " " && next !== null && NO_RATE_AFTER.has(next.word) && !(next.word === "or" && /^ or (?:more|so|less|better|above|over|higher|under|below|thereabouts)(?![a-z])/.test(lower.slice(at, at + 16))) && !(next.word === "from" && !lower.startsWith(" from now", at));
}
function adverb(lower, at, figure) {
	const abbreviation = matchAt(/ p\.a\.| p\.w\./y, lower, at);
	if (abbreviation) return {
		per: [abbreviation[0].includes("a") ? "year" : "week"],
		end: at + abbreviation[0].length
	};
	const word = lower[at] === " " ? wordAfter(lower, at) : null;
	const per = word && RATE_ADVERBS.get(word.word);
	if (!word || !per) return null;
	const next = lower[word.end] === " " ? wordAfter(lower, word.end)?.word ?? "" : "";
	if (word.word === "each" && (next === "other" || next === "of" || next === "with" || TIME_RATES.has(next))) return null;
	return figure.quantity.dimension === "money" || next === "" || NOT_COUNTED.has(next) || word.word === "apiece" ? {
		per: [per],
		end: word.end
	} : null;
}
/** "600 requests per minute", "120 API requests a minute", "40 people/km\u00b2": up to three counted words between. */
function rateBehindNoun(lower, figure) {
	const { dimension } = figure.quantity;
	if (dimension !== "count" && dimension !== "measure" && dimension !== "duration") return null;
	let end = figure.end;
	for (let count = 0; count < 3; count++) {
		const word = /[ -]/.test(lower[end] ?? "") ? wordAfter(lower, lower[end] === "-" ? end + 1 : end) : null;
		if (!word || NOT_COUNTED.has(word.word) || word.word === "of" && dimension === "count") return null;
		end = word.end + matchAt(/[\d\u2082]?/y, lower, word.end)[0].length;
		const found = matchAt(/ (per|an?|each|every) |\//y, lower, end);
		if (!found) continue;
		const noun = rateNounAt(lower, end + found[0].length);
		if (!noun || noun.per === "cent" || found[1] !== "per" && isStretch(lower, noun.end)) return null;
		return found[1] === "per" || found[0] === "/" && noun.kind !== "word" && noun.kind !== "thing" || noun.kind === "time" || dimension === "measure" && noun.kind === "thing" ? {
			per: [noun.per],
			end: noun.end
		} : null;
	}
	return null;
}

// src/extract/finish.ts
/** Adds range, age, rate and hedges to a figure; where to read on when it turns out to be none. */
function finish(scene, core) {
	const { lower } = scene.source;
	const clock = endOfTime(lower, core.end, core.quantity.unitWord === "minute");
	if (clock > 0) return clock;
	const ranged = withRange(scene, withPart(lower, core));
	if (ranged === "trap") return endOfPair(lower, core.end);
	const figure = withRate(lower, withAge(scene.source, ranged));
	return withBound(lower, figure);
}
/** "a mile and a quarter", "three hours and a half": a part of the unit on top. */
function withPart(lower, core) {
	const { quantity, numeral } = core;
	if (!core.hasUnit || !quantity.low.eq(quantity.high) || quantity.dimension !== "measure" && quantity.dimension !== "duration") return core;
	const part = matchAt(/ and (?:a|one) (half|quarter)(?![a-z])(?! of)/y, lower, core.end);
	const count = numeral?.low;
	if (!part || count?.isZero()) return core;
	const size = count ? quantity.low.div(count) : quantity.low;
	const low = quantity.low.plus(size.times(part[1] === "half" ? .5 : .25));
	return {
		...core,
		end: core.end + part[0].length,
		quantity: {
			...quantity,
			low,
			high: low,
			step: size.times(.25)
		}
	};
}
function endOfPair(lower, end) {
	let at = end + 1;
	while (at < lower.length && /[\d.,]/.test(lower[at])) at++;
	return at;
}

// src/extract/headers.ts
/** Reads "Value (\u00a3bn)", "Share (%)", "\u00a3m", "000s", "Change (points)", "Price per user, per month", "Users (max)". */
function readHeader(header) {
	const { cased, lower } = createSource(header);
	const money = MONEY.exec(cased);
	const share = SHARE.exec(lower);
	const named = namedUnit(cased);
	const first = [
		money,
		share,
		named
	].flatMap((found) => found ? [found.index] : []);
	const earliest = Math.min(...first);
	const shareUnit = share ? unitNamed(shareName(share[0])) : null;
	const unit = money?.index === earliest ? unitNamed(money[1]) : share?.index === earliest ? shareUnit : named?.unit ?? null;
	const written = money?.index === earliest && money[2] ? money[2] : THOUSANDS.exec(lower)?.[1] ?? "";
	const scaleWord = written === "m" && unit?.word === "metre" ? "" : written;
	return {
		unit,
		scale: new (require_decimal ??= require("./decimal.cjs")).Decimal(scaleOf(scaleWord.toLowerCase())),
		per: unit?.base?.includes(" per ") ? null : perOf(lower),
		bound: boundOf(lower, unit)
	};
}
/** A cell's figure with what its own text leaves to the headers. */
function underHeader(figure, header) {
	const { quantity } = figure;
	const isBare = !figure.hasUnit && quantity.dimension === "count" && quantity.per === null;
	const bounded = header.bound && quantity.bound === "exact" && (isBare || figure.hasUnit) ? {
		...quantity,
		bound: header.bound
	} : quantity;
	const rated = quantity.per === null && header.per !== null && (isBare || quantity.dimension === "money") ? {
		...bounded,
		per: header.per
	} : bounded;
	if (!isBare) return {
		...figure,
		quantity: rated
	};
	const factor = (figure.numeral?.scaled ? new (require_decimal ??= require("./decimal.cjs")).Decimal(1) : header.scale).times(header.unit?.factor ?? 1);
	const { unit } = header;
	return {
		...figure,
		quantity: {
			...rated,
			dimension: unit?.dimension ?? "count",
			low: rated.low.times(factor),
			high: rated.high.times(factor),
			step: rated.step.times(factor),
			unit: unit?.base ?? null,
			unitWord: unit?.word ?? null,
			per: unit?.per ?? (unit?.dimension === "percent" || unit?.dimension === "points" ? quantity.per : rated.per)
		}
	};
}
const MONEY = /((?:(?:US|A|AU|C|CA|HK|NZ|S)?\$)|[\u00a3\u20ac\u00a5\u20b9]|\b(?:GBP|USD|EUR)\b) ?('?000s?|[kmb]n?|tn|thousands?|millions?|billions?)?(?![a-z\d])(?! ?\d)/;
const SHARE = /percentage points?|\((?:[^()]{0,24} )?(?:points?|pts|pp)\)|\bpp\b|%[ -]?points?|%|\bper ?cent\b|\bpercentage\b/;
const THOUSANDS = /(?:^|[(\s,])('?000s?|thousands?|millions?|billions?|bn|mn|m)(?=[)\s,]|$)/;
function shareName(found) {
	return /points?|pts|pp/.test(found) ? "percentage points" : "%";
}
function scaleOf(word) {
	if (/^(?:'?000|k|thousand)/.test(word)) return 1e3;
	if (word.startsWith("m")) return 1e6;
	if (word.startsWith("b")) return 1e9;
	return word === "tn" ? 0xe8d4a51000 : 1;
}
/** A unit in brackets, behind a comma, behind "in" at the end or before what is measured: Storage (GB), Length, km, Time in minutes, Tonnes sold. */
const NAMED = /\(([^()]{1,24})\)|, ([a-zA-Z\u00b2\u00b3/\u00b0]{1,8})(?=$|\n|[.|;])| in ([a-zA-Z\u00b2\u00b3/\u00b0]{2,12})(?=$|\n)|^(days|hours|minutes|weeks|months|years|seconds|km|GB|MB|TB|mph|kWh|MW)$|(?:^|\n)([Mm]etres|[Kk]ilometres|[Mm]iles|[Tt]onnes|[Tt]ons|[Ll]itres|[Gg]allons|[Hh]ectares|[Aa]cres|[Kk]ilograms|[Ff]eet) (?!per\b|an?\b)(?=[a-z(])/g;
function namedUnit(cased) {
	for (const found of cased.matchAll(NAMED)) {
		const written = (found[1] ?? found[2] ?? found[3] ?? found[4] ?? found[5]).replace(/^in /, "");
		const name = unitNamed(written) ? written : written.replace(/ ?\/.*$/, "");
		const unit = nameDecides(name, cased.slice(0, found.index)) ?? (SHORT_NAMES.has(name.toLowerCase()) ? null : unitNamed(name));
		if (unit && unit.dimension !== "points" && unit.dimension !== "percent") return {
			index: found.index,
			unit
		};
	}
	return null;
}
/** Short names that are a scale, a bound or a unit: the word before them in their line says which. */
const SHORT_NAMES = /* @__PURE__ */ new Map([
	["m", [/\b(?:length|height|width|depth|distance|altitude|elevation|size|diameter|radius|beam|draught|draft|span|long|high|wide|deep|tall)\b/i, "metre"]],
	["min", [/\b(?:times?|journeys?|durations?|waits?|waiting|delays?|travel|walks?|drives?|flights?|trips?|rides?|cooking|baking|length|response|session|lesson|fastest|slowest)\b/i, "minute"]],
	["s", [/\b(?:times?|durations?|delays?|latency|response|laps?|runs?|fastest|slowest)\b/i, "second"]],
	["h", [/\b(?:times?|durations?|journeys?|delays?|flights?|hours)\b/i, "hour"]],
	["t", [/\b(?:weights?|mass|loads?|tonnage|harvest|catch|output|waste|emissions)\b/i, "tonne"]],
	["pc", [/(?!)/, ""]]
]);
function nameDecides(name, before) {
	const [words, unit] = SHORT_NAMES.get(name.replace(/\.$/, "").toLowerCase()) ?? [];
	return words?.test(before.slice(Math.max(before.lastIndexOf("\n") + 1, before.length - 60))) ? unitNamed(unit) : null;
}
/** "Cost per tonne", "\u00a3/MWh", "Fee (a month)". */
function perOf(lower) {
	const per = [];
	for (const found of lower.matchAll(/(?:^|[\s/(,])(?:per|an?) (?=[a-z\d])|\/ ?(?=[a-z\d])/g)) {
		const noun = rateNounAt(lower, found.index + found[0].length);
		const isPer = found[0].trimEnd().endsWith("per");
		const isKnown = noun?.kind === "time" || found[0].startsWith("/") && noun?.kind === "unit";
		if (noun && noun.per !== "cent" && (isPer || isKnown) && !per.includes(noun.per)) per.push(noun.per);
	}
	const adverb = per.length === 0 ? ADVERB.exec(lower) : null;
	if (adverb) per.push(RATE_ADVERBS.get(adverb[1]) ?? "year");
	return per.length > 0 ? per.join(" ") : null;
}
const ADVERB = /(?:^|[\s(])(annual|yearly|monthly|weekly|daily|hourly) (?:cost|price|fee|rent|pay|salary|charge|wage|bill)/;
function boundOf(lower, unit) {
	if (/\((?:max|maximum|max\.|up to|at most)\)|\bup to$/.test(lower)) return "atMost";
	return unit?.word !== "minute" && /\(min\.?\)/.test(lower) || /\((?:minimum|at least)\)/.test(lower) ? "atLeast" : null;
}

// src/extract/pairs.ts
/** The two ends of a change, "from 75 to 100mph", "from nine years to six": a unit that one end leaves out is that of the other. */
function shareUnit(from, to) {
	if (isBare(from) && hasUnit(to)) return [inUnitOf(from, to), to];
	if (isBare(to) && hasUnit(from)) return [from, inUnitOf(to, from)];
	return [from, to];
}
/** "52 minutes, down from 74", "six years, reduced from nine": the earlier figure is in the unit of the later one before it. */
function inheritUnit(lower, before, earlier) {
	const joint = lower.slice(before.end, earlier.start);
	return joint.length < 28 && FROM.test(joint) && COUNTS_NOTHING.test(lower.slice(earlier.end, earlier.end + 8)) && isBare(earlier) && hasUnit(before) ? inUnitOf(earlier, before) : earlier;
}
const FROM = /^,? \(?(?:(?:and |a |an |which was |which is )?(?:up|down|rise|fall|drop|cut|raised|reduced|lowered|increased|decreased|improved|widened|narrowed|shortened|extended) )?from $/;
const COUNTS_NOTHING = /^(?:$|[.,;:!?)]| (?:an?|at|before|by|in|last|on|the|this|to|two|three|under|when)(?![a-z]))/;
function isBare({ numeral, hasUnit, quantity }) {
	return numeral !== null && !numeral.bound && !hasUnit && quantity.dimension === "count" && quantity.per === null;
}
function hasUnit({ numeral, hasUnit: isWritten }) {
	return numeral !== null && !numeral.bound && isWritten && !numeral.low.isZero();
}
function inUnitOf(bare, other) {
	const factor = other.numeral.low.isZero() ? new (require_decimal ??= require("./decimal.cjs")).Decimal(1) : other.quantity.low.div(other.numeral.low);
	const { dimension, unit, unitWord } = other.quantity;
	const { low, high, step } = bare.quantity;
	const quantity = {
		...bare.quantity,
		dimension,
		unit,
		unitWord,
		low: low.times(factor),
		high: high.times(factor),
		step: step.times(factor)
	};
	return {
		...bare,
		quantity
	};
}

// src/extract/value.ts
/**
* Reads a value as it is written in a claims file: "\u00a31.6bn", "more than 5,000", "treble", "32\u201321", "600 requests per minute".
* The whole text must be one figure, at most with the words that it counts behind it; null otherwise.
*/
function readQuantity(text) {
	const trimmed = text.slice(0, LONGEST + 1).trim();
	if (trimmed.length > LONGEST) return null;
	const source = createSource(trimmed);
	const scene = {
		source,
		isValue: true,
		hasShares: () => true
	};
	ANCHOR.lastIndex = 0;
	for (let anchor = ANCHOR.exec(source.lower); anchor; anchor = ANCHOR.exec(source.lower)) {
		const { index } = anchor;
		const core = readCore(scene, index, anchor[0], () => false);
		const figure = typeof core === "number" ? core : finish(scene, core);
		if (typeof figure !== "number") return isWhole$1(source.lower, figure) ? withOther(source.lower, figure) : null;
		ANCHOR.lastIndex = Math.max(figure, index + 1);
	}
	return null;
}
const LONGEST = 120;
/** Words that may stand before the figure of a claim, and add nothing to it. */
const BEFORE = /^(?:(?:by|up|down|a|an|the|rise of|further|a further|another|only|just|from|to|at|for|in|within|every|each|after|ratio of|odds of|scale of) ){0,2}$/;
const COUNTED = /^(?:[\s-][a-z'\u2019-]{1,24},?){0,8}[.]?$/;
function isWhole$1(lower, { start, end }) {
	const rest = lower.slice(end);
	ANCHOR.lastIndex = 0;
	return BEFORE.test(lower.slice(0, start)) && COUNTED.test(rest) && !/[ -](?:one|two|three|four|five|six|seven|eight|nine|ten|million|hundred|thousand)(?![a-z])/.test(rest);
}
/** A bare decimal in a claims file may be a version, and "one to three" a ratio. */
function withOther(lower, { quantity }) {
	const found = /^(\d{1,3})\.(\d{1,3})$/.exec(lower);
	if (quantity.dimension !== "count") return quantity;
	const parts = found ? [new (require_decimal ??= require("./decimal.cjs")).Decimal(found[1]), new (require_decimal ??= require("./decimal.cjs")).Decimal(found[2])] : [quantity.low, quantity.high];
	const isRatio = quantity.bound === "between" && lower.includes(" to ") && quantity.per === null && quantity.step.eq(1);
	if (!found && !isRatio) return quantity;
	const low = found ? versionValue(parts) : parts[0];
	const { other: _other, ...plain } = quantity;
	const other = {
		...plain,
		dimension: found ? "version" : "score",
		bound: "exact",
		low,
		high: low,
		step: new (require_decimal ??= require("./decimal.cjs")).Decimal(0),
		parts
	};
	return {
		...quantity,
		other
	};
}

// src/extract/quantities.ts
/**
* Reads every quantity of a passage's text, in order and without overlap. `taken` are ranges already read as dates and
* times; `header` is the text of the headers of a table cell, from which a bare number takes scale, unit and rate.
*/
function extractQuantities(text, taken, context = {}) {
	const source = createSource(text);
	ANCHOR.lastIndex = 0;
	if (!ANCHOR.test(source.lower)) return [];
	const scene = {
		source,
		isValue: false,
		hasShares: once(() => SHARES.test(source.lower) || SHARES.test((context.header ?? "").toLowerCase()))
	};
	const header = context.header === void 0 ? null : readHeader(context.header);
	const isTitle = once(() => isTitleCase(source.cased));
	const readings = [];
	const busy = taken.length > 1 ? taken.toSorted((one, other) => one.start - other.start) : taken;
	let previous = null;
	let next = 0;
	let at = 0;
	for (;;) {
		ANCHOR.lastIndex = at;
		const anchor = ANCHOR.exec(source.lower);
		if (!anchor) return readings;
		while (next < busy.length && busy[next].end <= anchor.index) next++;
		const blocked = busy[next];
		if (blocked && blocked.start <= anchor.index) {
			at = blocked.end;
			continue;
		}
		const place = header && isWholeCell(source.lower, anchor.index) ? {
			...scene,
			isValue: true
		} : scene;
		const found = isYearCell(source.lower, context.header) ? anchor.index + 4 : readCore(place, anchor.index, anchor[0], isTitle);
		if (typeof found === "number") {
			at = Math.max(found, anchor.index + 1);
			continue;
		}
		const figure = behind(finish(place, found), previous?.end ?? 0);
		if (typeof figure === "number" || blocked && figure.end > blocked.start) {
			at = Math.max(typeof figure === "number" ? figure : found.end, anchor.index + 1);
			continue;
		}
		const change = readChange(source.lower, figure, previous);
		const [from, to] = previous && change.change === "to" && previous.change.change === "from" ? shareUnit(previous.figure, figure) : [null, previous && change.change === "from" ? inheritUnit(source.lower, previous.figure, figure) : figure];
		if (from) readings.push({
			...readings.pop(),
			quantity: from.quantity
		});
		const placed = header && isWhole(source.lower, figure) ? underHeader(to, header) : to;
		readings.push(toReading(text, source.lower, placed, change));
		previous = {
			end: figure.end,
			change,
			figure
		};
		at = Math.max(figure.end, anchor.index + 1);
	}
}
/** A sign or a hedge is not taken from the reading before: it belongs to one of them. */
function behind(figure, end) {
	return typeof figure !== "number" && figure.start < end ? {
		...figure,
		start: Math.min(end, figure.core.start)
	} : figure;
}
function toReading(text, lower, figure, change) {
	const { start, end, core, quantity } = figure;
	const relation = readRelation(lower, figure);
	return {
		range: {
			start,
			end
		},
		core,
		surface: text.slice(start, end),
		quantity,
		...relation && { relation },
		...change
	};
}
const SHARES = /%|per ?cent|percentage|\bshare\b|\bswing\b|\bpolls?\b|\bvote\b|\bturnout\b|\bratings?\b/;
/** Whether the cell holds nothing but this figure, a footnote mark or an asterisk aside. */
function isWhole(lower, { start, end }) {
	return /^[\s*\u2020\u2021(]*$/.test(lower.slice(Math.max(0, start - 8), start)) && start < 8 && /^[\s*\u2020\u2021)\u00b9\u00b2\u00b3]*$/.test(lower.slice(end, end + 8)) && lower.length - end < 8;
}
function isWholeCell(lower, at) {
	return at < 4 && lower.length < 24 && /^[\s\d.,\u2013+-]*$/.test(lower);
}
/** A year as the whole of a cell under a header that speaks of time, or under none. */
function isYearCell(lower, header) {
	return header !== void 0 && lower.length === 4 && /^(?:19|20)\d\d$/.test(lower) && /^\W*$|year|date|season|when|since|founded|opened/i.test(header.slice(0, 400));
}
/** A headline in which words have capitals whether they are names or not. */
function isTitleCase(cased) {
	const words = cased.slice(0, 400).match(/[A-Za-z]{4,24}/g) ?? [];
	const capitals = words.filter((word) => /^[A-Z]/.test(word)).length;
	return words.length > 2 && capitals >= words.length * .7;
}
function once(compute) {
	let known = null;
	return () => {
		known ??= { value: compute() };
		return known.value;
	};
}

// src/extract/index.ts
/** Reads the dates and quantities of every passage of a draft, in order. Dates are read first: "2 March" counts nothing. */
function extractMentions(draft, options) {
	return draft.passages.flatMap((passage) => mentionsOf(passage, options));
}
function mentionsOf(passage, options) {
	const dates = extractDates(passage.text, options);
	const header = passage.cell && !passage.cell.header ? [
		passage.cell.columnHeader,
		passage.cell.rowHeader,
		passage.cell.corner,
		passage.cell.caption
	].filter(Boolean).join("\n") : void 0;
	const quantities = extractQuantities(passage.text, dates.map((date) => date.range), header ? { header } : {});
	return [...dates.map((reading) => ({
		...reading,
		kind: "date",
		passage: passage.index,
		span: (require_draft ??= require("./draft.cjs")).toSource(passage, reading.range)
	})), ...quantities.map((reading) => ({
		...reading,
		kind: "quantity",
		passage: passage.index,
		span: (require_draft ??= require("./draft.cjs")).toSource(passage, reading.range)
	}))].sort((a, b) => a.range.start - b.range.start);
}

// src/extract/lexicon/titles.ts
/**
* Words that stand around the names of people. Origin: the forms of address of British and American style guides
* (courtesy titles, peerage, clergy, forces, courts, universities) and the offices that newspapers name people by.
*/
const words$5 = (list) => new Set(list.trim().split(/\s+/));
/** Words before a name that say nothing about which person it is. Folded. */
const HONORIFICS = words$5(`
  mr mrs ms miss mx dr doctor prof professor sir dame lord lady baron baroness viscount earl count countess duke duchess
  cllr councillor councilman councilwoman alderman rev revd reverend fr father sister brother rabbi imam sheikh hon honourable honorable rt
  right most very president premier justice senator sen representative rep congressman congresswoman governor gov mayor judge justice
  captain capt major maj colonel col general gen lieutenant lt sergeant sgt corporal commander cdr admiral adm brigadier marshal
  pc dc dci di ds inspector superintendent constable king queen prince princess pope archbishop bishop canon dean
  herr frau monsieur madame mme mlle senor senora signor signora don dona haji ustad pandit shri smt
`);
/** Honours that few people of one surname share: with the same surname they mean the same person. Folded. */
const RARE_HONORIFICS = words$5("sir dame lord lady baron baroness viscount earl count countess duke duchess pope archbishop king queen prince princess");
/** Letters after a name. Folded. */
const POST_NOMINALS = words$5("mp msp ms mla td mep kc qc sc obe mbe cbe kbe dbe gbe ch jr sr junior senior phd dphil md mba ba bsc ma msc meng llb llm frs fba frse frcs frcp bem rn rgn cpa cfa esq dl jp ii iii iv");
/** Small words inside surnames. Folded. */
const PARTICLES = words$5("von van der den ter ten op de del della di da do dos das du la le lo el al bin bint ibn ben bar abu abdel ap ferch af av zu zum st san te ni mac");
/** Words that make the person named beside them a relative or a namesake of somebody else. */
const KIN = words$5(`
  father mother dad mum mom parent parents son daughter brother sister sibling siblings twin wife husband widow widower spouse partner
  grandfather grandmother grandson granddaughter grandad uncle aunt nephew niece cousin ancestor relative relation namesake
  predecessor successor stepfather stepmother stepson stepdaughter in-law fiancee fiance
`);

// src/extract/names.ts
/** The words of a text, marks left out. */
function wordsOf(text) {
	const words = [];
	const joined = [];
	const tied = [];
	for (const token of (require_text ??= require("./text.cjs")).tokenize(text)) {
		if (token.kind === "mark") continue;
		const before = words.at(-1);
		words.push(token);
		if (before !== void 0 && token.start === before.end + 1 && text[before.end] === " ") {
			joined.push(true);
			tied.push(false);
			continue;
		}
		const between = text.slice(before?.end ?? 0, token.start);
		joined.push(before !== void 0 && joins(between, before, token));
		tied.push(before !== void 0 && /^[-\u2010\u2011]$/.test(between));
	}
	return {
		words,
		joined,
		tied
	};
}
/**
* The longest runs of capitalised words, particles ("van der") and initials inside included; a word that only opens its
* sentence ("The", "When") is left out.
*/
function properRuns({ words, joined, tied }) {
	const runs = [];
	for (let from = 0; from < words.length;) {
		if (!isNameWord(words[from])) {
			from++;
			continue;
		}
		let to = from + 1;
		while (to < words.length && joined[to]) if (isNameWord(words[to])) to++;
		else {
			const after = pastParticles(words, joined, to);
			if (after === to) break;
			to = after;
		}
		let start = from;
		while (start < to && (OPENERS.has(words[start].lower) || opensAsName(words, joined, start)) && !tied[start + 1]) start++;
		if (start < to) runs.push({
			from: start,
			to
		});
		from = to;
	}
	return runs;
}
/** Whether a capitalised word opens a sentence rather than a name. In: a folded word. */
function isOpener(word) {
	return OPENERS.has(word) || /(?:ly|ing)$/.test(word) && !GIVEN.has(word);
}
/** A letter in the place of a name: "K", "J.R". */
function isInitial({ text }) {
	return /^\p{L}\p{M}*(?:\.\p{L}\p{M}*)*$/u.test(text);
}
function isNameWord(word) {
	if (word.kind !== "word") return false;
	return word.capital ? !/^['\u2019\u02bc]/.test(word.text) : /^\p{Ll}['\u2019]\p{Lu}/u.test(word.text);
}
/** "Will" and "June" are names too: they open a sentence only at its beginning, or date it after a preposition. */
function opensAsName(words, joined, at) {
	const word = words[at].lower;
	if (word === "will" || word === "may") return !joined[at];
	return MONTH_NAMES.has(word) && at > 0 && DATING.has(words[at - 1].lower);
}
function pastParticles(words, joined, from) {
	let at = from;
	while (at < words.length && at < from + 3 && joined[at] && INNER.has(words[at].lower) && !words[at].capital) at++;
	return at > from && at < words.length && joined[at] && isNameWord(words[at]) ? at + 1 : from;
}
function joins(between, before, after) {
	if (/^(?: ?| ?[-\u2010\u2011&] ?)$/.test(between)) return true;
	if (/^ ['\u2019]$/.test(between)) return after.text === "t";
	return /^\.(?: ?|[-\u2010\u2011])$/.test(between) && (isInitial(before) || SHORTENED.has(before.lower)) && before.capital;
}
const set = (list) => new Set(list.trim().split(/\s+/));
/** Titles that are often written with a full stop. */
const SHORTENED = set("mr mrs ms dr st prof rev revd cllr hon sen gov rep gen col capt lt sgt sr jr messrs");
const MONTH_NAMES = set("april june august");
const DATING = set("in since last this next by early late mid of until from");
/** Words inside names that keep a small letter. */
const INNER = set("von van der den ter ten op t de del della di da dos das du la le el al bin bint ibn ben abu ap ferch af av zu zum y");
/** Given names and surnames that look like adverbs and participles. */
const GIVEN = set(`
  emily sally billy willy polly molly holly kelly carly shelly beverly kimberly lily elly ally dolly milly tilly lilly reilly oreilly connolly
  donnelly kennelly reily ely irving sterling ming ping ting ling jing ying bing king fleming harding manning golding keating browning
`);
/** Function words and adverbs that open English sentences. */
const OPENERS = set(`
  the a an this that these those it he she they we you i his her their our your my its
  and but or nor so yet as at by for from in into of on onto over to under up with within without after before since until till when
  while where why how what who whom whose which if unless though although because then now here there once also even just only
  not no yes both either neither each every all any some many most few several other another such more less much
  is are was were be been has have had do does did can could would shall should might must let
  today yesterday tomorrow tonight later earlier meanwhile however instead still already perhaps maybe indeed thus hence therefore
  again next last first second third finally asked told speaking writing said says according like unlike despite during about above
  across against along among around behind below beneath beside besides between beyond down inside near off out outside past per
  than through throughout toward towards upon versus via whether today's one two three four five six seven eight nine ten
  monday tuesday wednesday thursday friday saturday sunday january february march july september october november december
  altogether overall together otherwise nevertheless nonetheless moreover furthermore afterwards afterward beforehand besides anyway
  somehow elsewhere somewhere nowhere everywhere anywhere nowadays upstairs downstairs abroad apart aside almost quite rather twice
  soon sooner often sometimes always never ever someone somebody everyone everybody anyone anybody nobody none nothing something
  everything anything whoever whatever whenever wherever whichever myself yourself himself herself itself ourselves themselves
  eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety
  dozens hundreds thousands millions plus minus alas
  dear thanks thank congratulations welcome hello hi breaking update watch read listen photo picture image caption pictured
`);

// src/extract/lexicon/given-names.ts
/**
* Short given names, and family names that stand before the given ones. Origin: the common diminutives of English name
* dictionaries; the most frequent family names of China, Korea and Viet Nam in their usual romanisations.
*/
const words$4 = (list) => new Set(list.trim().split(/\s+/));
/** Short given names and the names they stand for. Folded; each line is one group of equals. */
const NICKNAMES = `
  thomas tom tommy|robert bob rob bobby robbie|william bill will billy liam|james jim jimmy jamie|john jack johnny|michael mike mick
  david dave davie|richard dick rick rich|edward ed eddie ted ned|joseph joe joey|anthony tony|andrew andy drew|daniel dan danny
  matthew matt|christopher chris|nicholas nick nicky|benjamin ben benny|samuel sam sammy|alexander alex sandy alec|gregory greg
  stephen steve steven|peter pete|patrick pat paddy|kenneth ken kenny|charles charlie chuck|philip phil|timothy tim|donald don
  ronald ron ronnie|lawrence larry laurie|frederick fred freddie|gerald gerry jerry|geoffrey geoff jeff jeffrey|terence terry
  margaret maggie meg peggy|elizabeth liz beth lizzie betty eliza|catherine kate cathy katie|katherine kate kathy katie|susan sue susie
  deborah debbie deb|patricia pat trish tricia|jennifer jen jenny|rebecca becky becca|victoria vicky vikki|christine chris chrissie
  jacqueline jackie|alexandra alex sandra|samantha sam|pamela pam|judith judy|barbara barb babs|penelope penny|josephine jo josie
  vladimir volodya|mohammed mohamed muhammad mo|francisco paco|jose pepe|giuseppe beppe|johannes hans|friedrich fritz|wilhelm willi
`.trim().split(/[\n|]/).map((line) => words$4(line));
/** Family names that are written first. Those that are given names elsewhere count only before a hyphenated name. Folded. */
const FAMILY_FIRST = new Map([...[...words$4(`
      wang zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo lin gao luo zheng liang xie song tang deng han feng cao peng zeng xiao
      tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren shen yao fang zou xiong qin shi hao kong bai cui qiu gu hou shao meng wan
      duan qian yin li ouyang situ zhuge chan wong cheung leung lau kwok tsai hsu tseng chou chiang
      choi jung kang yoon jang lim shin seo kwon hwang ahn hong moon bae baek heo nam shim noh jeong cho
      nguyen tran pham hoang huynh vu vo dang bui ngo duong ly
    `)].map((name) => [name, "family"]), ...[...words$4("kim lee park jo ha min oh le phan do ho long bach an yan")].map((name) => [name, "either"])]);

// src/extract/lexicon/nations.ts
/** Names of nations beside their adjectives. */
const words$3 = (list) => new Set(list.trim().split(/\s+/));
/** Adjectives of nations that do not begin like the nation's name, with the words for the nation; other ones meet by their beginning. */
const NATIONS = `
  british uk britain|american us usa america|french france|dutch netherlands holland|welsh wales|spanish spain|greek greece
  polish poland|swiss switzerland|danish denmark|turkish turkey turkiye|irish ireland|scottish scots scotland|english england
  swedish sweden|finnish finland|norwegian norway|czech czechia|flemish flanders|filipino philippines|thai thailand|european eu europe
  burmese myanmar|argentine argentina|peruvian peru|iraqi iraq|israeli israel|german germany
`.trim().split(/[\n|]/).map((line) => words$3(line));

// src/extract/lexicon/professions.ts
/** What people have learned, by families. Origin: the names of occupations in national statistics, shortened to those that news copy puts beside a name. */
/** Family: professions of it. A person of one is seldom of another one of the family. */
const PROFESSIONS = `
academia: professor, lecturer, reader
sciences: biologist, chemist, physicist, geologist, botanist, zoologist, astronomer, astrophysicist, mathematician, statistician, ecologist, geneticist, meteorologist, oceanographer, palaeontologist = paleontologist, seismologist, hydrologist, climatologist, entomologist, biochemist, microbiologist, neuroscientist, forecaster
society: economist, historian, sociologist, anthropologist, archaeologist = archeologist, psychologist, philosopher, linguist, geographer, demographer
medicine: nurse, midwife, pharmacist, cardiologist, radiologist, oncologist, neurologist, paediatrician = pediatrician, psychiatrist, anaesthetist = anesthesiologist, dermatologist, epidemiologist, virologist, immunologist, pathologist, obstetrician, gynaecologist, urologist, dentist, paramedic, dietitian, vet
music: violinist = first violinist = violin player, violist = viola player, cellist = cello player, double bassist = double bass player, pianist, flautist = flutist = flute player, oboist = oboe player, clarinettist = clarinetist = clarinet player, saxophonist = saxophone player, bassoonist = bassoon player, trumpeter = trumpet player, trombonist = trombone player, horn player = hornist, tuba player, percussionist, timpanist, drummer, guitarist, bassist, harpist = harp player, accordionist, singer, soprano, tenor, baritone
building: architect, engineer = developer = programmer, surveyor, planner, builder, plumber, electrician, carpenter, accountant, auditor, actuary, designer
museum: archivist, librarian, conservator, restorer
law: barrister, solicitor, notary, paralegal, usher, bailiff, interpreter, translator, stenographer
stage: actor = actress, playwright, director of photography, screenwriter, dancer, comedian
kitchen: chef = cook, baker, butcher, brewer, waiter
schools: teacher, teaching assistant, tutor, lollipop lady = lollipop man
land: farmer, shepherd, gamekeeper, forester, gardener, groundsman, beekeeper, vet = veterinarian = veterinary surgeon, ranger
rescue: firefighter, police officer, lifeguard, prison officer
roads: bus driver, lorry driver, train driver, taxi driver, signaller, stationmaster, postman = postwoman
shops: shopkeeper, grocer, greengrocer, fishmonger, florist, hairdresser, barber, publican, hotelier, jeweller, bookseller, tailor
crafts: blacksmith, stonemason, joiner, thatcher, shipwright, boatbuilder, cabinetmaker, glassblower, bookbinder, potter, weaver, saddler
water: harbourmaster, pilot, skipper, coxswain, lighthouse keeper
`;

// src/extract/lexicon/posts.ts
/** Offices that writers name people by, and the small words around them. Origin: the posts of public bodies, firms, schools, clubs, courts and newsrooms. */
const words$2 = (list) => new Set(list.trim().split(/\s+/));
/** Markers before a role that make it another post. Folded. */
const RANKS = /* @__PURE__ */ new Map([
	["deputy", "deputy"],
	["vice", "deputy"],
	["assistant", "assistant"],
	["associate", "assistant"],
	["shadow", "shadow"],
	["acting", "acting"],
	["interim", "acting"],
	["caretaker", "acting"],
	["honorary", "honorary"]
]);
const FORMER = words$2("former formerly ex then previous previously onetime late past erstwhile outgoing");
const CURRENT = words$2("now current currently sitting present incumbent new newly");
/** Words about a person that do not say what the post is of. */
const EVALUATIVE = words$2(`
  popular veteran serving long outspoken embattled controversial young old first female male youngest oldest respected beleaguered
  charismatic newly new longtime elected appointed tough local own great big top good british-born much loved award winning
  founding longest-serving brilliant retired fellow proud busy chief leading visiting renowned noted celebrated distinguished eminent
`);
/** Participles that name what a post deals with, or what kind of one it is. */
const TRADES = words$2(`
  accounting acting advertising banking broadcasting building catering commanding commissioning consulting engineering farming founding
  fundraising housing licensing leading learning lending managing manufacturing marketing mining monitoring nursing operating outgoing
  incoming planning policing presiding programming prosecuting publishing purchasing recruiting returning sailing scouting serving shipping
  sitting sporting swimming teaching trading training visiting writing
`);
/** Field(s): post = other words for it. Behind `+` stand posts of which a body has many, behind `*` those that go together with others. */
const POSTS = `
politics company sport school club medical: president
politics: prime minister = premier = pm = taoiseach
politics: first minister
politics: chief minister
politics: home secretary
politics: foreign minister = minister of foreign affairs = minister for foreign affairs
politics: foreign secretary
politics: finance minister = minister of finance = minister for finance
politics: secretary of state
politics: minister
politics: mayor = mayoress
politics: governor
politics: ambassador
politics: consul = consul general
politics: high commissioner
politics music: leader
politics: whip = chief whip
politics: speaker
politics: cabinet member = portfolio holder
politics: returning officer
politics: monitoring officer
politics: electoral officer
politics: town clerk
politics: ombudsman
politics school church: chancellor
politics*: mp = member of parliament
politics*: msp = member of the scottish parliament
politics*: mep = member of the european parliament
politics*: senator
politics*: councillor = councilor
politics*: candidate
politics*: envoy
politics club company church+: secretary
company medical school arts club police politics: chief executive = ceo = chief executive officer
company: chief financial officer = cfo = chief finance officer
company: chief operating officer = coo
company: chief technology officer = cto = chief technical officer
company: chief information officer = cio
company: chief marketing officer = cmo
company: chief product officer = cpo
company: chief people officer
company: chief legal officer
company: chief commercial officer
company: chief scientist = chief scientific officer
company arts: managing director
company: finance director
company club: company secretary
company: general counsel
company arts: general manager
company politics club: general secretary
company politics medical school club arts: chair = chairman = chairwoman = chairperson
company politics club church: treasurer
company club: patron
company*: founder
company*: co founder = cofounder
company*: owner
company*: trustee
company*: board member
company*: shareholder
company*: investor
company sport school arts medical club science+: director
company sport medical+: project manager
medical: chief nurse = director of nursing
medical: medical director
medical: chief medical officer
medical: matron
sport: team doctor = club doctor
sport: physiotherapist = physio
sport: team manager
sport: sporting director = director of football
company sport school arts medical police+: head
company politics police club+: spokesperson = spokesman = spokeswoman
company police politics club+: officer
company club politics+: organiser = organizer
company+: coordinator = co ordinator
press: editor = editor in chief
press: publisher
press+: correspondent
press+: reporter
press+: columnist
press+: producer
press+: presenter
school: provost
school church: rector
school church: dean
school: principal = head teacher = headteacher = headmaster = headmistress
school: bursar
school church law: registrar
school arts: curator
law: chief justice = lord chief justice
law: attorney general
law: solicitor general
law: judge
law: coroner
law: prosecutor
law: magistrate
law: lawyer = attorney = counsel
law: clerk
law: chief clerk
law police: chief constable = police chief = chief of police
police: sheriff
law police: police commissioner
police: commissioner
police: superintendent
police: chief superintendent
police: inspector
police: chief inspector
police: sergeant
police: constable
rescue: fire chief = chief fire officer = fire commissioner
rescue: fire marshal
law: district attorney
law: public defender
politics: city manager = town manager
politics: county clerk
sport military: captain = skipper
sport: head coach
sport company medical arts club+: manager
sport: coach
sport: goalkeeper = keeper
sport: striker
sport: midfielder
sport: defender
sport: winger
sport: fly half = flyhalf
sport: scrum half
sport: wicketkeeper
sport: bowler
sport: batsman = batter
sport: referee
sport: umpire
sport: steward
arts: conductor = principal conductor = chief conductor
arts: music director = musical director = director of music
arts: artistic director
arts: concertmaster
arts: organist
arts: choreographer
arts: librettist
arts*: composer
arts*: soloist
arts*: author
church: archbishop
church: bishop
church: archdeacon
church: vicar
church: chaplain
church: abbot
church: abbess
church: rabbi
church: imam
church: pope
military: chief of staff
military: chief of the defence staff
military: commander
military: admiral
military: general
science: principal investigator
science company+: laboratory manager
science+: researcher
science+: scientist
medical+: surgeon
`;
/** Words before a profession that make it a post. */
const LEVELS = words$2("chief lead principal senior head");
/** The posts by their words, folded and joined by blanks. */
const HEADS = new Map([...PROFESSIONS.trim().split("\n").flatMap(professions), ...POSTS.trim().split("\n").map(post)].flatMap(([names, head]) => names.map((name) => [name, head])));
function post(line) {
	const [marked = "", names = ""] = line.split(": ");
	const equals = names.split(" = ");
	const fields = marked.replace(/[*+]$/, "").split(" ");
	const combines = marked.endsWith("*");
	return [equals, {
		id: equals[0],
		fields,
		general: combines || marked.endsWith("+"),
		combines,
		profession: false
	}];
}
function professions(line) {
	const [family = "", names = ""] = line.split(": ");
	return names.split(", ").map((name) => {
		const equals = name.split(" = ");
		return [equals, {
			id: equals[0],
			fields: [`profession of ${family}`],
			general: true,
			combines: false,
			profession: true
		}];
	});
}

// src/extract/lexicon/speech.ts
/** Verbs and phrases with which English reporting credits words to a speaker. Origin: the reporting verbs of news style guides. */
const words$1 = (list) => new Set(list.trim().split(/\s+/));
/** Verbs of saying, every form. Folded. */
const REPORTING = words$1(`
  say says said saying tell tells told telling add adds added adding write writes wrote written ask asks asked
  claim claims claimed argue argues argued insist insists insisted declare declares declared announce announces announced
  warn warns warned explain explains explained state states stated note notes noted admit admits admitted
  promise promises promised vow vows vowed pledge pledges pledged tweet tweets tweeted post posted posts comment comments commented
  conclude concludes concluded continue continues continued remark remarks remarked observe observes observed stress stresses stressed
  boast boasts boasted joke jokes joked recall recalls recalled shout shouts shouted whisper whispered exclaim exclaimed
  believe believes believed think thinks thought call calls called describe describes described put puts
  confirm confirms confirmed urge urges urged complain complains complained agree agrees agreed
`);
/** Verbs with which somebody takes up the words of another. Folded. */
const REPLYING = words$1(`
  reply replies replied respond responds responded retort retorts retorted mock mocks mocked echo echoes echoed echoing
  quote quotes quoted quoting repeat repeats repeated repeating dismiss dismisses dismissed parody parodied deride derided ridicule
  ridiculed cite cites cited citing recall recalls recalled recalling borrow borrowed reject rejects rejected rejecting deny denies denied
  attack attacks attacked criticise criticised criticize criticized paraphrase paraphrased paraphrasing answer answers answered
  counter counters countered dispute disputes disputed throw throws threw
`);

// src/extract/lexicon/address.ts
/** Forms of address by what they say of the person: sex, learning, honour, rank. Origin: the style guides' lists of titles. */
const words = (list) => new Set(list.trim().split(/\s+/));
/** Forms of address that mean the same. Folded. */
const SAME_ADDRESS = new Map("doctor dr|prof professor|rev reverend|revd reverend|fr father|cllr councillor|sen senator|rep representative|gov governor|capt captain|maj major|col colonel|gen general|lt lieutenant|sgt sergeant|cdr commander|adm admiral|pc constable|dc constable|honorable honourable|hon honourable".split("|").map((pair) => pair.split(" ")));
const MALE = words("mr sir lord baron viscount earl count duke king prince brother herr monsieur senor signor don pandit shri");
const FEMALE = words("mrs ms miss dame lady baroness viscountess countess duchess queen princess sister frau madame mme mlle senora signora dona smt");
/** Of each line a person has one; the others of the line contradict it. Folded. */
const ADDRESS_RIVALS = [
	words("dr professor"),
	words("sir lord baron viscount earl duke king prince"),
	words("dame lady baroness viscountess countess duchess queen princess"),
	words("lieutenant captain major colonel brigadier general marshal commander admiral sergeant corporal"),
	words("constable sergeant inspector superintendent"),
	words("canon dean bishop archbishop pope rabbi imam")
];
/** Courtesy titles that anybody has; an honour instead of them is news. */
const COURTESY = words("mr mrs ms miss mx");
/** Offices that people are addressed by, and what they are of: nobody is addressed now by one of a line and now by one of another. */
const OFFICES = [
	words("justice judge"),
	words("senator representative congressman congresswoman"),
	words("councillor councilman councilwoman alderman mayor"),
	words("bishop archbishop pope rabbi imam"),
	words("lieutenant captain major colonel brigadier general marshal admiral commander corporal"),
	words("professor")
];

exports.ADDRESS_RIVALS = ADDRESS_RIVALS;
exports.CARDINALS = CARDINALS;
exports.CHANGES = CHANGES;
exports.COMPARATIVES = COMPARATIVES;
exports.COURTESY = COURTESY;
exports.CURRENT = CURRENT;
exports.EVALUATIVE = EVALUATIVE;
exports.FAMILY_FIRST = FAMILY_FIRST;
exports.FEMALE = FEMALE;
exports.FORMER = FORMER;
exports.HEADS = HEADS;
exports.HONORIFICS = HONORIFICS;
exports.KIN = KIN;
exports.LEVELS = LEVELS;
exports.MALE = MALE;
exports.MONTHS = MONTHS;
exports.NATIONS = NATIONS;
exports.NICKNAMES = NICKNAMES;
exports.OFFICES = OFFICES;
exports.ORDINALS = ORDINALS;
exports.ORDINALS$1 = ORDINALS$1;
exports.PARTICLES = PARTICLES;
exports.POST_NOMINALS = POST_NOMINALS;
exports.RANKS = RANKS;
exports.RARE_HONORIFICS = RARE_HONORIFICS;
exports.REPLYING = REPLYING;
exports.REPORTING = REPORTING;
exports.SAME_ADDRESS = SAME_ADDRESS;
exports.SMALL = SMALL;
exports.TENS = TENS;
exports.TRADES = TRADES;
exports.WEEKDAYS = WEEKDAYS;
exports.extractDates = extractDates;
exports.extractMentions = extractMentions;
exports.extractQuantities = extractQuantities;
exports.extractQuotations = extractQuotations;
exports.isInitial = isInitial;
exports.isOpener = isOpener;
exports.properRuns = properRuns;
exports.readDate = readDate;
exports.readQuantity = readQuantity;
exports.readWords = readWords;
exports.wordsOf = wordsOf;