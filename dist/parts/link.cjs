let require_dates;
let require_figures;
let require_decimal;
let require_draft;
let require_quantity;
let require_text;
let require_arithmetic;
let require_extract;









// src/link/arithmetic/fit.ts
/** The numbers that a written figure may stand for when others are worked out from it; null where it is open or vague. */
function reachOf(quantity) {
	const { bound, low, high } = quantity;
	if (bound !== "exact" && bound !== "about") return null;
	if (!low.eq(high)) return null;
	const width = bound === "about" ? (require_decimal ??= require("./decimal.cjs")).Decimal.max((require_quantity ??= require("./quantity.cjs")).halfStep(quantity), (require_quantity ??= require("./quantity.cjs")).aboutWidth(low, quantity.step)) : (require_decimal ??= require("./decimal.cjs")).Decimal.max((require_quantity ??= require("./quantity.cjs")).halfStep(quantity), roundness(low));
	return {
		low: low.minus(width),
		high: high.plus(width)
	};
}
/**
* Whether no number of the reach fits the written figure. `leeway` is what rounding or cutting off may have moved it by, `nearness` how
* far off "nearly" may be, as a share.
*/
function misses(stated, { low, high }, leeway, nearness = NEAR$5) {
	const [least, most] = [stated.low.abs(), stated.high.abs()];
	const near = stated.near ? nearness : null;
	switch (stated.bound) {
		case "vague": return false;
		case "over":
		case "atLeast": return high.lt(least) || near !== null && low.gt(least.times(near.plus(1)));
		case "under":
		case "atMost": return low.gt(most) || near !== null && high.lt(most.times(new (require_decimal ??= require("./decimal.cjs")).Decimal(1).minus(near)));
		case "about": {
			const width = (require_decimal ??= require("./decimal.cjs")).Decimal.max(leeway, (require_quantity ??= require("./quantity.cjs")).aboutWidth(least, stated.step));
			return high.lt(least.minus(width)) || low.gt(most.plus(width));
		}
		default: return leeway.isZero() ? high.lt(least) || low.gt(most) : high.lte(least.minus(leeway)) || low.gte(most.plus(leeway));
	}
}
/** "Nearly" and "just over" are near: a fifth is the most that a writer may mean. */
const NEAR$5 = new (require_decimal ??= require("./decimal.cjs")).Decimal("0.2");
/** A large round number may be rounded: 12,000 to the next hundred or so, but never by more than a hundredth of itself. */
function roundness(value) {
	const size = value.abs();
	if (size.lt(1e3) || !size.isInteger()) return new (require_decimal ??= require("./decimal.cjs")).Decimal(0);
	const zeros = /0*$/.exec(size.toFixed())[0].length;
	return zeros === 0 ? new (require_decimal ??= require("./decimal.cjs")).Decimal(0) : (require_decimal ??= require("./decimal.cjs")).Decimal.min(new (require_decimal ??= require("./decimal.cjs")).Decimal(10).pow(zeros).div(2), size.div(100));
}

// src/link/arithmetic/clock.ts
/** Reads a running time such as 1:02.40 or 2:05:40 in its smallest unit, with its last printed place; null for other text. */
function readClock(text) {
	const match = CLOCK.exec(text);
	if (!match) return null;
	const [, first = "0", second = "0", third, fraction = ""] = match;
	const wholes = [
		first,
		second,
		...third === void 0 ? [] : [third]
	].map(Number);
	if (wholes.slice(1).some((part) => part > 59)) return null;
	const value = wholes.reduce((sum, part) => sum * 60 + part, 0);
	return {
		value: new (require_decimal ??= require("./decimal.cjs")).Decimal(`${value}${fraction}`),
		step: new (require_decimal ??= require("./decimal.cjs")).Decimal(10).pow(fraction === "" ? 0 : 1 - fraction.length)
	};
}
/** Prints a running time in the notation of another. */
function printClock(value, like) {
	const places = (/\.(\d{1,3})$/.exec(like)?.[1] ?? "").length;
	const parts = like.split(":").length;
	const printed = value.toFixed(places, (require_decimal ??= require("./decimal.cjs")).Decimal.ROUND_HALF_UP);
	const fraction = places === 0 ? "" : printed.slice(printed.indexOf("."));
	let rest = Number(printed.split(".")[0]);
	const out = [];
	for (let part = 1; part < parts; part++) {
		out.unshift(String(rest % 60).padStart(2, "0"));
		rest = Math.floor(rest / 60);
	}
	return [String(rest), ...out].join(":") + fraction;
}
const CLOCK = /^(\d{1,4}):(\d\d)(?::(\d\d))?(\.\d{1,3})?$/;

// src/link/arithmetic/slip.ts
/** What each of the parts would have to be if the whole and the others are right; `missing` is what they lack of it. */
function insteadOfParts(parts, missing) {
	return parts.flatMap((mention) => {
		const value = mention.quantity.low.plus(missing);
		return value.gt(0) ? [{
			mention,
			expected: reprint(mention, value)
		}] : [];
	});
}
/** Takes a slip and gives the conflict that is reported; its spans are those of the mentions. */
function toMatch$6({ reason, certainty, wrong, expected, from, among }) {
	const span = among && {
		start: among[0].span.start,
		end: among.at(-1).span.end
	};
	return {
		mention: wrong,
		state: "conflicts",
		claim: null,
		relation: "arithmetic",
		certainty,
		reason,
		...span && { at: span },
		actual: among ? among.map(({ surface }) => surface).join(", ") : wrong.surface,
		expected,
		others: [],
		related: from.map(({ span, surface }) => ({
			span,
			text: surface
		})),
		candidates: []
	};
}
/** Prints a number, in base units, the way the mention writes its own: its places, grouping, scale, unit and sign; hedges are left out. */
function reprint(mention, value) {
	const { surface, quantity } = mention;
	if (readClock(surface)) return printClock(value, surface);
	const found = (require_quantity ??= require("./quantity.cjs")).DIGITS.exec(surface);
	const printed = found && (require_quantity ??= require("./quantity.cjs")).readDigits(found[0]);
	if (!found || !printed || printed.isZero() || quantity.low.isZero() || !quantity.low.eq(quantity.high)) return inHouseForm(quantity, value, surface);
	const size = quantity.low.abs().div(printed);
	const number = value.abs().div(size).toFixed((require_quantity ??= require("./quantity.cjs")).placesOf(found[0]), (require_decimal ??= require("./decimal.cjs")).Decimal.ROUND_HALF_UP);
	return withSign(surface.slice(0, found.index).replace(HEDGE, ""), value) + (require_quantity ??= require("./quantity.cjs")).groupLike(number, found[0]) + surface.slice(found.index + found[0].length);
}
/** The value of a mention with its sign. */
function signedValue({ quantity }) {
	return quantity.sign === -1 && quantity.low.gt(0) ? quantity.low.neg() : quantity.low;
}
/** The number that stands in a surface in digits, without scale and unit; null where it is in words. */
function printedNumber(surface) {
	const found = (require_quantity ??= require("./quantity.cjs")).DIGITS.exec(surface);
	return found && (require_quantity ??= require("./quantity.cjs")).readDigits(found[0]);
}
/** Words of a hedge in front of the number; currency signs and codes stay. */
const HEDGE = /^(?:[a-z]{1,20}[ -]|[<>\u2264\u2265~\u2248] ?){1,4}/i;
function withSign(lead, value) {
	const bare = lead.replace(/^[-\u2212\u2013+]/, "");
	if (value.lt(0)) return `${/^[-\u2212\u2013]/.exec(lead)?.[0] ?? "\u2212"}${bare}`;
	return lead.startsWith("+") ? lead : bare;
}
function inHouseForm(quantity, value, surface) {
	const { near: _near, sign: _sign, other: _other, ...plain } = quantity;
	return (require_quantity ??= require("./quantity.cjs")).printQuantity({
		...plain,
		bound: "exact",
		low: value,
		high: value
	}, surface);
}

// src/link/arithmetic/change.ts
/** Says whether a stated change follows from its two ends, whatever it is stated in; null where it does or nothing can be said. */
function judgeChange(change, stated) {
	const [from, to] = [withUnitOf(change.to, change.from), withUnitOf(change.from, change.to)];
	if (!isAlike$3(from, to) || stated === change.from || stated === change.to) return null;
	if (stated.quantity.per && stated.quantity.per !== (to.per ?? from.per)) return null;
	const ends = endsOf(from, to);
	const wrong = ends && correction(change, from, ends, stated);
	if (!wrong) return null;
	return {
		reason: "change",
		certainty: [
			from,
			to,
			stated.quantity
		].every(({ bound }) => bound === "exact") && wrong.isSure ? "certain" : "likely",
		wrong: stated,
		expected: wrong.expected,
		from: [change.from, change.to]
	};
}
/** "40 minutes, down from 55": what the second says; a bare number borrows the unit of the first. */
function withUnitOf({ quantity: other, surface }, { quantity }) {
	if (quantity.dimension !== "count" || other.dimension === "count" || !MEASURED$1.has(other.dimension)) return quantity;
	const printed = printedNumber(surface);
	if (!printed || printed.isZero()) return quantity;
	const size = other.low.div(printed);
	return {
		...quantity,
		dimension: other.dimension,
		unit: other.unit,
		per: other.per,
		low: quantity.low.times(size),
		high: quantity.high.times(size),
		step: quantity.step.times(size)
	};
}
const HUNDRED = new (require_decimal ??= require("./decimal.cjs")).Decimal(100);
const ZERO = new (require_decimal ??= require("./decimal.cjs")).Decimal(0);
const MEASURED$1 = /* @__PURE__ */ new Set([
	"count",
	"money",
	"percent",
	"measure",
	"duration"
]);
/** A fraction in words may be about two points off. */
const FRACTION_LEEWAY = new (require_decimal ??= require("./decimal.cjs")).Decimal("2.5");
/** "Doubled" is said of much that did not quite double. */
const MULTIPLE_LEEWAY = new (require_decimal ??= require("./decimal.cjs")).Decimal("0.2");
function isAlike$3(from, to) {
	const isSameRate = from.per === to.per || from.per === null || to.per === null;
	return MEASURED$1.has(from.dimension) && from.dimension === to.dimension && from.unit === to.unit && isSameRate;
}
function endsOf(from, to) {
	const step = (require_decimal ??= require("./decimal.cjs")).Decimal.min(from.step, to.step);
	const [one, other] = [reachOf({
		...from,
		step
	}), reachOf({
		...to,
		step
	})];
	if (!one || !other || one.low.lte(0) || other.low.lt(0) || from.low.eq(to.low)) return null;
	return {
		from: {
			...one,
			value: from.low
		},
		to: {
			...other,
			value: to.low
		}
	};
}
function correction(change, from, ends, stated) {
	const { dimension } = from;
	const { quantity } = stated;
	const absolute = absoluteOf(ends);
	const relative = relativeOf(ends);
	switch (quantity.dimension) {
		case "percent":
			if (dimension === "percent") return percentOfPercent(change, ends, stated);
			return misses(quantity, relative, quantity.step) ? plain$2(stated, relative.value) : null;
		case "points":
			if (dimension !== "percent") return null;
			return misses(quantity, absolute, quantity.step.div(2)) ? plain$2(stated, absolute.value) : null;
		case "fraction": return misses(scaled(quantity), relative, FRACTION_LEEWAY) ? {
			expected: reprint(stated, relative.value.div(100)),
			isSure: true
		} : null;
		case "multiple": return timesOf(ends, stated);
		default:
			if (quantity.dimension !== dimension || quantity.unit !== from.unit) return null;
			return misses(quantity, absolute, (require_quantity ??= require("./quantity.cjs")).halfStep(quantity)) ? plain$2(stated, absolute.value) : null;
	}
}
/** From 4% to 5% is one point, or a quarter: "1%" is neither. */
function percentOfPercent({ isSwing }, ends, stated) {
	const { quantity } = stated;
	const absolute = absoluteOf(ends);
	if (isSwing || !misses(quantity, relativeOf(ends), quantity.step)) return null;
	const points = {
		...quantity,
		dimension: "points",
		bound: "exact",
		low: absolute.value,
		high: absolute.value
	};
	return {
		expected: (require_quantity ??= require("./quantity.cjs")).printQuantity(points, stated.surface),
		isSure: !misses(quantity, absolute, quantity.step.div(2))
	};
}
function timesOf({ from, to }, stated) {
	const times = stated.quantity.low.lt(1) ? new (require_decimal ??= require("./decimal.cjs")).Decimal(1).div(stated.quantity.low) : stated.quantity.low;
	const [less, more] = to.value.gt(from.value) ? [from, to] : [to, from];
	if (less.low.lte(0)) return null;
	const ratio = {
		low: more.low.div(less.high),
		high: more.high.div(less.low)
	};
	if (!misses({
		...stated.quantity,
		low: times,
		high: times
	}, ratio, times.times(MULTIPLE_LEEWAY))) return null;
	const value = more.value.div(less.value);
	return {
		expected: reprint(stated, stated.quantity.low.lt(1) ? new (require_decimal ??= require("./decimal.cjs")).Decimal(1).div(value) : value.toDecimalPlaces(1)),
		isSure: false
	};
}
function plain$2(stated, value) {
	return {
		expected: reprint(stated, stated.quantity.sign === -1 ? value.neg() : value),
		isSure: true
	};
}
function scaled(quantity) {
	return {
		...quantity,
		low: quantity.low.times(100),
		high: quantity.high.times(100),
		step: FRACTION_LEEWAY
	};
}
function absoluteOf({ from, to }) {
	return sized([to.low.minus(from.high), to.high.minus(from.low)], to.value.minus(from.value));
}
/** In per cent of the first end. */
function relativeOf({ from, to }) {
	return sized([to.low.div(from.high), to.high.div(from.low)].map((ratio) => ratio.minus(1).times(HUNDRED)), to.value.div(from.value).minus(1).times(HUNDRED));
}
/** The size of a change, up or down. */
function sized(gaps, value) {
	const crosses = gaps[0].isNegative() !== gaps[1].isNegative() && !gaps.some((gap) => gap.isZero());
	const sizes = gaps.map((gap) => gap.abs());
	return {
		low: crosses ? ZERO : (require_decimal ??= require("./decimal.cjs")).Decimal.min(...sizes),
		high: (require_decimal ??= require("./decimal.cjs")).Decimal.max(...sizes),
		value: value.abs()
	};
}

// src/link/arithmetic/parts.ts
/** The two figures of "from 200 to 250" or "90 to 70", which are read as one range or score; null for any other figure. */
function splitRange(passage, mention) {
	const { quantity, range, surface } = mention;
	const middle = surface.search(/ to /i);
	const [low, high] = quantity.parts?.length === 2 ? quantity.parts : [quantity.low, quantity.high];
	if (middle < 0 || !low || !high || quantity.dimension !== "score" && quantity.bound !== "between") return null;
	const { step, unit, unitWord, per } = quantity;
	const shared = {
		dimension: quantity.dimension === "score" ? "count" : quantity.dimension,
		bound: "exact",
		step,
		unit,
		unitWord,
		per
	};
	return [toPart(passage, {
		start: range.start + (/^from /i.test(surface) ? 5 : 0),
		end: range.start + middle
	}, {
		...shared,
		low,
		high: low
	}), toPart(passage, {
		start: range.start + middle + 4,
		end: range.end
	}, {
		...shared,
		low: high,
		high
	})];
}
/** The "one" of a list, which is no mention of its own: "two cups, one bowl". */
function singleAt(passage, start) {
	const one = new (require_decimal ??= require("./decimal.cjs")).Decimal(1);
	return toPart(passage, {
		start,
		end: start + 3
	}, {
		dimension: "count",
		bound: "exact",
		low: one,
		high: one,
		step: one,
		unit: null,
		unitWord: null,
		per: null
	});
}
/** Offsets, in a text, of each "one" that is counted in a list. */
function findSingles(text) {
	return / one /i.test(text) ? [...text.matchAll(SINGLE)].map((match) => match.index) : [];
}
const SINGLE = /(?<=(?:[:,(;]|\band|\bof) )one(?= (?!(?:of|more|another|or|and|day|in|to|is|was)\b)\p{L})/giu;
/** A mention made of a stretch of a passage's text. */
function toPart(passage, range, quantity) {
	const { index, text } = passage;
	return {
		kind: "quantity",
		passage: index,
		range,
		core: range,
		span: (require_draft ??= require("./draft.cjs")).toSource(passage, range),
		surface: text.slice(range.start, range.end),
		quantity
	};
}

// src/link/arithmetic/statements.ts
/** Source of a pattern for one figure; it captures. */
const FIGURE = "([\ue000-\ue0ff])";
/**
* Source of a pattern for a letter of a statement, to stand in brackets: Latin ones, as `plain` leaves no others. V8 compiles it a
* hundred times as fast as `\\p{L}`, of which each pattern takes several.
*/
const LETTER = "a-z\u00aa\u00b5\u00ba\u00df-\u00f6\u00f8-\u02af";
const ANY_LETTER = "\u00df";
const ANY_MARK = "\u0300";
/** What stands for a date in a statement. */
const DATE = "\uf8ff";
/** Source of a pattern for a word or a date. */
const WORD = `[${LETTER}\uF8FF][${LETTER}${ANY_MARK}'\uF8FF-]{0,30}`;
/** Source of a pattern for at most `most` words, each after a blank; those that begin another thought are not among them. */
function words$4(most) {
	return `(?: (?!(?:and|or|but|while|from|to|than|by|plus|not)\\b)${WORD}){0,${most}}`;
}
/** Reads the sentences of a passage with its mentions, in order. Questions, suppositions and quotations state nothing: they come out empty. */
function toStatements(passage, mentions) {
	if (passage.quoted > 0 || mentions.length === 0) return [];
	let next = 0;
	return (require_text ??= require("./text.cjs")).sentences(passage.text).map((sentence) => {
		const first = next;
		while (next < mentions.length && mentions[next].range.start < sentence.end) next++;
		const statement = cut(passage, sentence, mentions.slice(first, next));
		return isStated(statement.text) ? statement : {
			text: "",
			figures: [],
			dates: []
		};
	});
}
/** The figure that a captured character stands for. */
function figureAt({ figures }, character) {
	return character === void 0 ? null : figures[character.charCodeAt(0) - FIRST] ?? null;
}
/** The text before, between and behind the figures of a statement: one more than there are figures. */
function gapsOf({ text }) {
	return text.split(/[\uE000-\uE0FF]/);
}
/** Whether a match, or the words just before it, denies something. */
function isDenied$1(text, start, end) {
	return DENIED$2.test(text.slice(Math.max(0, start - 24), end));
}
const FIRST = 57344;
const MOST_FIGURES = 120;
const DENIED$2 = /(?:\b(?:not|never|neither|nor|cannot|no longer|rather than|instead of)\b|n't\b)(?! only\b)/;
function cut(passage, { start, end }, mentions) {
	const figures = [];
	const dates = [];
	let text = "";
	let done = start;
	const put = (...parts) => {
		if (figures.length + parts.length > MOST_FIGURES) return;
		text += parts.map((_, index) => String.fromCharCode(FIRST + figures.length + index)).join(" to ");
		figures.push(...parts);
	};
	const copyTo = (to) => {
		for (const at of findSingles(passage.text.slice(done, to)).map((index) => done + index)) {
			text += plain$1(passage.text.slice(done, at));
			put(singleAt(passage, at));
			done = at + 3;
		}
		text += plain$1(passage.text.slice(done, to));
		done = to;
	};
	for (const mention of mentions) {
		if (mention.range.start < done || mention.range.end > end) continue;
		copyTo(mention.range.start);
		if (mention.kind === "quantity") {
			const ends = splitRange(passage, mention);
			if (ends && /^from /i.test(mention.surface)) text += "from ";
			put(...ends ?? [mention]);
		} else if (mention.kind === "date") {
			text += "\uf8ff";
			dates.push(mention);
		}
		done = mention.range.end;
	}
	copyTo(end);
	return {
		text,
		figures,
		dates
	};
}
function plain$1(text) {
	const lower = text.replace(/[\uE000-\uF8FF]/g, " ").replace(/[\u2019\u02bc]/g, "'").replace(/[\u2013\u2014]/g, "\u2013").toLowerCase();
	return /[\u02B0-\uFFFF]/.test(lower) ? lower.replace(OTHER_LETTER, ANY_LETTER).replace(/\p{M}/gu, ANY_MARK) : lower;
}
const OTHER_LETTER = /(?![\0-\u02AF])\p{L}/gu;
/** Whether a sentence, in lower case, states something: it is no question, quotation or supposition. */
function isStated(text) {
	return !/\?["'\u201d)\]]{0,3}$/.test(text) && !/["\u201c\u201d\u00ab\u00bb]/.test(text) && !UNREAL.test(text.replace(IF_ADDED, ""));
}
/** "If you put the two together" supposes nothing. */
const IF_ADDED = /\bif (?:you|we|one) (?:add|adds|put|puts|take|takes) /;
/** Suppositions, doubts and corrections, as in link/lexicon/cues.ts, but only the plain ones: a planned rise still has to add up. */
const UNREAL = /\b(?:if|suppose|supposing|imagine|assuming|unless|hypothetical|hypothetically|maybe|perhaps|would have|could have|might have|were to|wrong|wrongly|mistake|mistaken|mistakenly|error|misprint|incorrect|incorrectly|erroneous|erroneously|correction|corrected|myth|false|falsely)\b/;

// src/link/budget.ts
/** Takes the figures and dates of a draft and gives the reason why they must not be linked, in plain words; null when they may be. */
function crowding(mentions) {
	if (mentions.length > MOST_MENTIONS) return `holds ${(require_text ??= require("./text.cjs")).thousands(mentions.length)} figures and dates; the limit is ${(require_text ??= require("./text.cjs")).thousands(MOST_MENTIONS)}`;
	const counts = /* @__PURE__ */ new Map();
	for (const { passage } of mentions) counts.set(passage, (counts.get(passage) ?? 0) + 1);
	const pairs = [...counts.values()].reduce((sum, count) => sum + count ** 2, 0);
	return pairs > MOST_PAIRS ? `crowds its figures: its paragraphs hold ${(require_text ??= require("./text.cjs")).thousands(pairs)} pairs of them; the limit is ${(require_text ??= require("./text.cjs")).thousands(MOST_PAIRS)}` : null;
}
/** What may be spent on one draft: where thousands of claims share their words or their values, each figure is held against all of them. */
function allowance() {
	let spent = 0;
	return (claims) => {
		spent += claims;
		if (spent > MOST_CLAIMS) throw new Error(`has figures that too many claims could be about: looking them up takes ${(require_text ??= require("./text.cjs")).thousands(spent)} steps; the limit is ${(require_text ??= require("./text.cjs")).thousands(MOST_CLAIMS)}`);
	};
}
const MOST_MENTIONS = 2e4;
const MOST_PAIRS = 4e5;
const MOST_CLAIMS = 1e7;

// src/link/lexicon/function-words.ts
/**
* Closed word classes of English: determiners, pronouns, prepositions, conjunctions, auxiliaries and a few adverbs that carry
* no subject. From the grammar of the language; nothing here depends on a field.
*/
const words$3 = (text) => new Set(text.trim().split(/\s+/));
const DETERMINERS = words$3("the a an this that these those my your his her its our their some any each every no all both either neither such what which whose another other others");
const PRONOUNS$1 = words$3("i you he she it we they me him us them mine yours hers ours theirs myself yourself himself herself itself ourselves themselves who whom whoever this that these those one ones someone anyone everyone nobody something anything everything nothing");
const PREPOSITIONS$1 = words$3("of in on at by for from to with without within into onto out off over under above below about against between among amid around across through throughout during before after since until till per via than as like near beyond behind beside besides towards toward upon up down along despite except including plus minus versus vs worth");
const CONJUNCTIONS = words$3("and or but nor so yet while whereas although though because if unless when where whether once then");
const AUXILIARIES = words$3("be am is are was were been being have has had having do does did done will would shall should can could may might must ought 'll 're 've 'd 'm 's isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't cannot couldn't shouldn't mightn't mustn't");
const ADVERBS = words$3("not also only just even still already now then there here very too more most less least much many few so well back again ever never always often once soon yet almost nearly about around roughly approximately some exactly further altogether together respectively additional extra");
/** Words that never say what a figure is about. */
const FUNCTION_WORDS = /* @__PURE__ */ new Set([
	...DETERMINERS,
	...PRONOUNS$1,
	...PREPOSITIONS$1,
	...CONJUNCTIONS,
	...AUXILIARIES,
	...ADVERBS,
	"'s",
	"s",
	"t",
	...words$3("etc eg ie yes get got say mr mrs ms")
]);
/** Verbs whose past is written like the verb itself, and that may be nouns as well. */
const UNCHANGED_PASTS = words$3("cost cut put set hit let shut shed split beat quit cast spread burst read");
/** Simple past forms that are hardly ever anything else: behind a number or a noun they are the verb. */
const PAST_VERBS = new Set("went came gave took saw knew said told became won stood sat ran began drove wrote spoke broke chose ate flew threw drew grew rose fell kept brought bought met made sang swam rode wore sank froze forgot shook awoke arose stayed died lived voted agreed refused belonged remained arrived happened".split(" "));

// src/link/lexicon/measures.ts
const words$2 = (text) => new Set(text.split(" "));
const isUnit = (...units) => ({ dimension, unit }) => dimension === "measure" && unit !== null && units.includes(unit);
const isLength = isUnit("metre");
const isMass = isUnit("gram");
const isTemperature = isUnit("celsius", "fahrenheit", "degree");
const isMoney = ({ dimension }) => dimension === "money";
const isTime = ({ dimension }) => dimension === "duration";
const isCount = ({ dimension }) => dimension === "count";
const isYears = ({ dimension, unitWord }) => dimension === "age" || dimension === "count" || dimension === "duration" && unitWord === "year";
const NO_WORDS = words$2("");
const MEASURES$1 = [
	{
		name: "length",
		fits: isLength,
		nouns: words$2("length long distance stretch range"),
		verbs: words$2("measure run stretch extend cover span reach travel go"),
		adjectives: words$2("long")
	},
	{
		name: "height",
		fits: isLength,
		nouns: words$2("height tall high altitude elevation"),
		verbs: words$2("measure stand rise tower reach soar"),
		adjectives: words$2("high tall")
	},
	{
		name: "depth",
		fits: isLength,
		nouns: words$2("depth deep"),
		verbs: words$2("measure reach lie plunge sink"),
		adjectives: words$2("deep")
	},
	{
		name: "width",
		fits: isLength,
		nouns: words$2("width wide breadth diameter across"),
		verbs: words$2("measure span"),
		adjectives: words$2("wide broad across")
	},
	{
		name: "weight",
		fits: isMass,
		nouns: words$2("weight heavy mass weigh"),
		verbs: words$2("weigh scale balance"),
		adjectives: words$2("heavy")
	},
	{
		name: "temperature",
		fits: isTemperature,
		nouns: words$2("temperature hot warm cold heat"),
		verbs: words$2("heat keep warm cool reach"),
		adjectives: words$2("warm hot")
	},
	{
		name: "duration",
		fits: isTime,
		nouns: words$2("duration time length term long wait stay journey crossing ride delay"),
		verbs: words$2("last take run need spend go stay wait continue"),
		adjectives: words$2("long late")
	},
	{
		name: "price",
		fits: isMoney,
		nouns: words$2("price cost fee charge fare bill ticket admission rent expense outlay"),
		verbs: words$2("cost pay charge price sell fetch spend come"),
		adjectives: NO_WORDS
	},
	{
		name: "pay",
		fits: isMoney,
		nouns: words$2("pay wage salary earnings income"),
		verbs: words$2("earn make pay"),
		adjectives: NO_WORDS
	},
	{
		name: "room",
		fits: isCount,
		nouns: words$2("capacity seat room place"),
		verbs: words$2("seat hold carry take fit accommodate house sleep"),
		adjectives: NO_WORDS
	},
	{
		name: "staff",
		fits: isCount,
		nouns: words$2("staff employee worker workforce headcount"),
		verbs: words$2("employ work number"),
		adjectives: NO_WORDS
	},
	{
		name: "age",
		fits: isYears,
		nouns: words$2("age old aged"),
		verbs: words$2("turn"),
		adjectives: words$2("old")
	}
];
/** The measures that a word speaks of. In: its dictionary form. */
function measuresOf(lemma) {
	return BY_WORD.get(lemma) ?? [];
}
const BY_WORD = (() => {
	const found = /* @__PURE__ */ new Map();
	for (const measure of MEASURES$1) for (const word of /* @__PURE__ */ new Set([...measure.nouns, ...measure.verbs])) found.set(word, [...found.get(word) ?? [], measure]);
	return found;
})();

// src/link/lexicon/synonyms.ts
/**
* Sets of everyday English words that writers exchange for each other when they state a figure. Made by hand from the
* vocabulary of news and reports in general; each line is one set, given in base forms. Membership is evidence for a link,
* weaker than the same word, and never proof.
*/
const SETS = `
job post position role work
employee worker staff person people member workforce headcount
create new add generate bring
support sustain back safeguard
rise increase climb grow growth up jump raise higher surge soar gain go-up uplift hike
fall decrease drop decline down reduce reduction lower cut slip shrink slump dip plunge
cost price charge fee pay bill fare
price priced charge
cost spend spending expenditure budget outlay
buy purchase order
sell sale
make build produce manufacture production output
save saving cut reduction economy
gap shortfall deficit hole
close shut closure
open opening reopen
start begin launch commence kick-off
end finish close conclude
win victory beat defeat
vote ballot poll
majority margin lead
reject turn-down spoil spoilt refuse
voter elector electorate
customer client subscriber business company firm
user seat
house home household property
building site plant factory
plan scheme proposal project programme program
fund funding finance money investment grant
loan lend lending credit
donate donation give gift donor
raise collect
die death dead kill fatality fatal
hurt injure injury wound casualty
child pupil student schoolchild
teacher teaching
doctor physician gp
patient case
wait waiting queue
hospital trust infirmary
participant volunteer subject recruit enrol enrolled
effective efficacy effectiveness
dose jab injection shot
study trial research
visitor visit attendance attend
ticket admission entry
guest visitor
exhibit object item artefact piece
length long stretch mile
height tall high
depth deep
weight weigh heavy
speed fast quick velocity
distance long away far
width wide
last take duration length run
journey trip travel
passenger traveller rider
train service
road route motorway
rain rainfall
snow snowfall
wind gust
temperature hot warm cold
power electricity energy
generate produce output capacity
turbine windmill
revenue turnover sales income
profit earnings surplus
loss deficit
share stock stake
dividend payout
debt borrowing
salary wage pay
tax levy duty
guidance forecast outlook
copy unit
download install
player gamer
level stage
goal score
point mark
match game fixture
season campaign
crowd attendance spectator
runner finisher entrant competitor
record best
race event
judge justice
sentence jail prison term imprisonment
damages compensation award payout
fine penalty
appeal appellant
hearing case
book title volume
borrow loan lend issue
species kind
bird chick
tree sapling
farm holding
recipe dish
ingredient
portion serving serve
meal lunch dinner
cook chef
oven bake baking
sugar flour
storage store space capacity
request call
limit cap maximum max quota ceiling
minimum floor least
guarantee promise sla commitment
uptime availability
response reply answer
discount reduction off saving
refund money-back
trial try
annual yearly year annually
monthly month
weekly week
daily day
hourly hour
integration app connector
back-up backup
keep retain hold store
country nation
leader head chief
summit meeting talks
step stage phase
council authority
councillor member
library branch
reserve reserves
consultation survey
oppose against opposed
favour support back
response respondent reply answer
empty vacant unfilled
redundancy redundant risk
late overdue delay
early soon
average mean typical
total altogether overall combined
share proportion percentage portion slice
turnout
found founded start establish set-up
hire recruit employ
size area
age old
win award
`;
/** Base form \u2192 numbers of the sets that hold it. */
const SYNONYMS = (() => {
	const sets = /* @__PURE__ */ new Map();
	for (const [index, line] of SETS.trim().split("\n").entries()) for (const word of new Set(line.split(" "))) sets.set(word, [...sets.get(word) ?? [], index]);
	return sets;
})();

// src/link/compiled-claim.ts
/** Words for a sum of parts. */
const TOTALS = /* @__PURE__ */ new Set([
	"total",
	"totals",
	"overall",
	"altogether",
	"together",
	"combined",
	"sum"
]);
/** Whether a claim is of "the other donors" by this very word, which need be none that it is looked for by. */
function hasWord({ claim }, lower) {
	return [
		claim.says,
		...claim.of,
		...claim.about
	].some((text) => (require_text ??= require("./text.cjs")).tokenize(text).some((token) => token.lower === lower));
}
/** What linking wants to know of a claim; `formsOf` gives the other forms of a name, `kinds` counts the claims of each unit. */
function compileClaim(claim, formsOf, kinds) {
	const subjects = subjectsOf$3(claim);
	const qualifiers = qualifiersOf(claim, formsOf);
	const words = [...subjects, ...qualifiers.flatMap(({ alternatives }) => alternatives)].flatMap(({ features }) => features);
	const own = new Set(words.map((feature) => feature.stem));
	const figure = new Set((require_text ??= require("./text.cjs")).tokenize(claim.text).map((token) => (require_text ??= require("./text.cjs")).stem(token.lower)));
	const context = toPhrase$1(claim.says).features.filter((feature) => !own.has(feature.stem) && !figure.has(feature.stem) && !/^\d/.test(feature.stem));
	return {
		claim,
		subjects,
		qualifiers,
		context,
		figure,
		stems: /* @__PURE__ */ new Set([...own, ...context.map((feature) => feature.stem)]),
		groups: new Set([...words, ...context].flatMap(({ lemma }) => SYNONYMS.get(lemma) ?? [])),
		measures: measuresIn(claim, [...words, ...context]),
		bareMeasures: measuresIn(claim, subjects.flatMap(({ features }) => features.length === 1 ? features : [])),
		direction: directionOf$1(claim),
		isTotal: isTotal(claim),
		isInterval: /\b(?:every|interval|frequency)\b/i.test(claim.says),
		onlyKind: isOnlyKind(claim, kinds)
	};
}
/** The names of the measures that words speak of, as far as the claim's figure can be of them. */
function measuresIn(claim, words) {
	if (claim.kind !== "value") return /* @__PURE__ */ new Set();
	return new Set(words.flatMap(({ lemma }) => measuresOf(lemma).flatMap(({ name, fits }) => fits(claim.quantity) ? name : [])));
}
function subjectsOf$3({ of }) {
	return of.map(toPhrase$1).filter((phrase) => phrase.features.length > 0);
}
function qualifiersOf({ about, whenText }, formsOf) {
	const pinned = whenText && !about.includes(whenText) ? [...about, whenText] : about;
	const qualifiers = [];
	for (const text of pinned) {
		const alternatives = [text, ...formsOf(text)].map(toPhrase$1).filter((phrase) => phrase.features.length > 0);
		if (alternatives.length === 0) continue;
		const same = qualifiers.findIndex((other) => other.alternatives.some((phrase) => alternatives.some((one) => meanSame(phrase, one))));
		if (same < 0) qualifiers.push({
			text,
			alternatives
		});
		else qualifiers[same] = {
			...qualifiers[same],
			alternatives: [...qualifiers[same].alternatives, ...alternatives]
		};
	}
	return qualifiers;
}
/** Two single words that stand for each other. */
function meanSame({ features: [one, ...more] }, { features: [other, ...others] }) {
	if (!one || !other || more.length > 0 || others.length > 0) return false;
	const groups = new Set(SYNONYMS.get(one.lemma) ?? []);
	return one.stem === other.stem || (SYNONYMS.get(other.lemma) ?? []).some((group) => groups.has(group));
}
/** The content words of a phrase as features; offsets are lost on purpose. */
function toPhrase$1(text) {
	const tokens = (require_text ??= require("./text.cjs")).tokenize(text);
	const features = [];
	let head = -1;
	let headFixed = false;
	for (const token of tokens) {
		if (PREPOSITIONS$1.has(token.lower) && features.length > 0) headFixed = true;
		if (!isContent(token)) continue;
		features.push({
			stem: (require_text ??= require("./text.cjs")).stem(token.lower),
			lemma: token.lemma,
			capital: token.capital && token.text !== token.text.toUpperCase()
		});
		if (!headFixed) head = features.length - 1;
	}
	return {
		text,
		features,
		head: Math.max(0, head)
	};
}
/** Words, numbers that name (years, "4"), and single capital letters such as the D of "Band D". */
function isContent(token) {
	if (token.kind === "mark") return false;
	if (token.kind === "number") return true;
	if (token.text.length === 1) return token.capital && token.lower !== "a" && token.lower !== "i";
	return !FUNCTION_WORDS.has(token.lower) || SIDES$2.has(token.lower);
}
/** Prepositions that say who is counted: "members against", "homes without power". */
const SIDES$2 = /* @__PURE__ */ new Set(["against", "without"]);
/** The direction that the figure, or the sentence around it, writes: "down 11.4 points". */
function directionOf$1(claim) {
	if (claim.kind !== "value") return null;
	const own = (text) => (require_extract ??= require("./extract.cjs")).extractQuantities(text, []).find((reading) => reading.quantity.low.abs().eq(claim.quantity.low.abs()));
	return own(claim.text)?.direction ?? own(claim.says)?.direction ?? own(claim.text)?.quantity.sign ?? null;
}
function isTotal(claim) {
	const words = (require_text ??= require("./text.cjs")).tokenize([
		claim.says,
		...claim.of,
		...claim.about
	].join(" "));
	return claim.kind === "value" && (claim.derived?.how === "sum" || words.some((token) => TOTALS.has(token.lower)));
}
/** Kinds that are rare enough for one claim to be meant whenever they occur. Durations, money and plain numbers never are. */
const RARE = /* @__PURE__ */ new Set([
	"multiple",
	"score",
	"measure",
	"version",
	"points"
]);
function isOnlyKind(claim, kinds) {
	return claim.kind === "value" && RARE.has(claim.quantity.dimension) && kinds.get(unitKey(claim.quantity)) === 1;
}
/** How many claims measure in each unit. */
function countKinds(claims) {
	const kinds = /* @__PURE__ */ new Map();
	for (const claim of claims) if (claim.kind === "value") kinds.set(unitKey(claim.quantity), (kinds.get(unitKey(claim.quantity)) ?? 0) + 1);
	return kinds;
}
function unitKey({ dimension, unit }) {
	return `${dimension} ${unit}`;
}
function formsByName(names) {
	const byForm = /* @__PURE__ */ new Map();
	for (const claim of names) for (const form of new Set([claim.name, ...claim.also].map((each) => each.toLowerCase()))) {
		const known = byForm.get(form);
		if (known) known.push(claim);
		else byForm.set(form, [claim]);
	}
	return (text) => {
		const wanted = text.toLowerCase();
		return (byForm.get(wanted) ?? []).flatMap((claim) => [claim.name, ...claim.also]).filter((form) => form.toLowerCase() !== wanted);
	};
}
/** The stems of the heads of a claim's subjects. */
function headsOf({ subjects }) {
	return new Set(subjects.flatMap((phrase) => phrase.features[phrase.head]?.stem ?? []));
}

// src/link/figures/nearest-claims.ts
/** More claims than this are not weighed for one figure. */
const MOST$4 = 48;
/** How strongly each word, and each group of synonyms, reaches the figure. */
function strengthsOf(words) {
	const strengths = /* @__PURE__ */ new Map();
	for (const { word, strength, inherited } of words) for (const key of keysOf(word)) strengths.set(key, Math.max(strengths.get(key) ?? 0, strength, inherited));
	return strengths;
}
/** What claims are found by of a word. */
function keysOf({ stem, lemma, compound }) {
	return compound === null ? [stem, ...groupsOf(lemma)] : [
		stem,
		compound,
		...groupsOf(lemma)
	];
}
/** The places of the claims with the rarest words in common. */
function nearest(strengths, byWord, figures, accepts, spend) {
	const keys = [...strengths].flatMap(([key, strength]) => {
		const places = byWord.get(key);
		return places === void 0 ? [] : [{
			places,
			worth: strength / Math.log2(1 + places.length)
		}];
	});
	const looked = keys.reduce((sum, { places }) => sum + places.length, 0);
	spend(looked);
	const scores = looked > CROWD ? scoresOfBest(keys, figures, accepts) : scoresOfAll(keys, figures, accepts);
	return scores.size <= MOST$4 ? [...scores.keys()] : bestOf(scores, figures);
}
/** The places of the best, in their order; sorting them all would take longer than finding them. */
function bestOf(scores, figures) {
	const best = [];
	for (const [place, score] of scores) {
		const last = best.length < MOST$4 ? void 0 : best[47];
		if (last !== void 0 && score < last.score) continue;
		const { id } = figures[place];
		if (last !== void 0 && score === last.score && id > last.id) continue;
		let at = best.length;
		while (at > 0 && (score > best[at - 1].score || score === best[at - 1].score && id < best[at - 1].id)) at--;
		best.splice(at, 0, {
			place,
			score,
			id
		});
		if (best.length > MOST$4) best.pop();
	}
	return best.map(({ place }) => place);
}
/** From as many claims on it pays to leave out those that cannot come among the best. */
const CROWD = 8192;
function scoresOfAll(keys, figures, accepts) {
	const scores = /* @__PURE__ */ new Map();
	for (const { places, worth } of keys) for (const place of places) if (accepts(figures[place])) scores.set(place, (scores.get(place) ?? 0) + worth);
	return scores;
}
/** The rarest words first: once the best are better than all other words together could make a new claim, no new one is looked at. */
function scoresOfBest(keys, figures, accepts) {
	const scores = /* @__PURE__ */ new Map();
	const sorted = [...keys].sort((one, other) => one.places.length - other.places.length);
	let open = sorted.reduce((sum, { worth }) => sum + worth, 0);
	let isClosed = false;
	for (const { places, worth } of sorted) {
		isClosed ||= scores.size >= MOST$4 && places.length > scores.size && leastOfBest(scores) > open;
		open -= worth;
		if (isClosed) {
			for (const [place, score] of scores) if (holds(places, place)) scores.set(place, score + worth);
		} else for (const place of places) {
			const score = scores.get(place);
			if (score !== void 0) scores.set(place, score + worth);
			else if (accepts(figures[place])) scores.set(place, worth);
		}
	}
	return scores;
}
function leastOfBest(scores) {
	return [...scores.values()].sort((one, other) => other - one)[47];
}
/** Whether a sorted list has a number. */
function holds(sorted, wanted) {
	let [low, high] = [0, sorted.length];
	while (low < high) {
		const middle = low + high >> 1;
		if (sorted[middle] < wanted) low = middle + 1;
		else high = middle;
	}
	return sorted[low] === wanted;
}
function groupsOf(lemma) {
	return (SYNONYMS.get(lemma) ?? []).map((group) => `=${group}`);
}

// src/link/vocabulary.ts
/** The words of a set of claims, read once; what else is to be known of a claim is worked out when it is first looked at. */
function vocabularyOf(set) {
	let vocabulary = COMPILED.get(set);
	if (!vocabulary) {
		vocabulary = compile(set);
		COMPILED.set(set, vocabulary);
	}
	return vocabulary;
}
const COMPILED = /* @__PURE__ */ new WeakMap();
function compile(set) {
	const nameClaims = set.claims.filter((claim) => claim.kind === "name");
	const figures = set.claims.filter((claim) => (claim.kind === "value" || claim.kind === "date") && claim.status === "active");
	const lists = set.claims.filter((claim) => claim.kind === "list" && claim.status === "active");
	const formsOf = formsByName(nameClaims);
	const kinds = countKinds(figures);
	const places = new Map(figures.map((claim, place) => [claim, place]));
	const compiled = [];
	const at = (place) => compiled[place] ??= compileClaim(figures[place], formsOf, kinds);
	const { byWord, byHead, actors } = wordIndexOf(figures, formsOf);
	const days = figures.flatMap((claim) => claim.kind === "date" && claim.date.day !== void 0 && claim.date.year !== void 0 ? [claim.date] : []);
	const years = days.map((date) => date.year);
	const common = commonest(years);
	const first = days.find((date) => date.year === common);
	return {
		withId: (id) => {
			const place = figures.findIndex((claim) => claim.id === id);
			return place < 0 ? void 0 : at(place);
		},
		near: (words, accepts, spend) => nearest(strengthsOf(words), byWord, figures, accepts, spend).map(at),
		finds: (word) => keysOf(word).some((key) => byWord.has(key)),
		of: (claim) => {
			const place = places.get(claim);
			return place === void 0 ? void 0 : at(place);
		},
		withHead: function* (stems) {
			const lists = [...stems].flatMap((stem) => byHead.get(stem) ?? []);
			const places = stems.size > 1 ? [...new Set(lists)].sort((one, other) => one - other) : lists;
			for (const place of places) yield at(place);
		},
		typeOf: typesOf(nameClaims),
		withValue: valueIndexOf(figures, at),
		withNumber: numberIndexOf(figures, at),
		ofKind: kindIndexOf(figures, at),
		listsOf: (members, noun) => lists.filter((list) => list.members.length === members && list.of.some((of) => isAbout$2(of, noun))),
		sumsOf: sumIndexOf(figures, at),
		dates: figures.filter((claim) => claim.kind === "date"),
		years: [...new Set(years)],
		today: first ? `${first.year}-${String(first.month).padStart(2, "0")}-${String(first.day).padStart(2, "0")}` : null,
		known: stemsOf(set.claims),
		names: new Set(nameClaims.flatMap((claim) => [claim.name, ...claim.also].flatMap((form) => (require_text ??= require("./text.cjs")).tokenize(form).map((token) => token.lower)))),
		others: othersOf(nameClaims),
		actors
	};
}
/** Words that one name shares with another tell nobody apart. */
function othersOf(claims) {
	const isOther = ({ says, of, about, roles }) => [
		says,
		...of,
		...about,
		...roles
	].some((text) => OTHER$4.test(text));
	const stems = (own) => own.flatMap(({ name, also }) => [name, ...also].flatMap((form) => (require_text ??= require("./text.cjs")).tokenize(form).map(({ lower }) => (require_text ??= require("./text.cjs")).stem(lower))));
	const ours = new Set(stems(claims.filter((claim) => !isOther(claim))));
	return new Set(stems(claims.filter(isOther)).filter((one) => !ours.has(one)));
}
const OTHER$4 = /\b(?:old|former|previous|earlier|outgoing|rival|competitor|predecessor)\b/i;
/** "pilot schools" is about schools. */
function isAbout$2(subject, noun) {
	const head = (require_text ??= require("./text.cjs")).tokenize(subject).at(-1);
	return head !== void 0 && (require_text ??= require("./text.cjs")).stem(head.lower) === noun;
}
function sumIndexOf(figures, at) {
	const byPart = /* @__PURE__ */ new Map();
	for (const [place, claim] of figures.entries()) {
		if (claim.kind !== "value" || claim.derived?.how !== "sum") continue;
		for (const id of claim.derived.from) byPart.set(id, [...byPart.get(id) ?? [], place]);
	}
	return (ids) => [...new Set([...ids].flatMap((id) => byPart.get(id) ?? []))].map(at);
}
function stemsOf(claims) {
	const stems = /* @__PURE__ */ new Set();
	for (const claim of claims) for (const text of wordsOf(claim)) for (const token of (require_text ??= require("./text.cjs")).tokenize(text)) stems.add((require_text ??= require("./text.cjs")).stem(token.lower));
	return stems;
}
function wordIndexOf(figures, formsOf) {
	const byWord = /* @__PURE__ */ new Map();
	const byHead = /* @__PURE__ */ new Map();
	const actors = /* @__PURE__ */ new Set();
	for (const [place, claim] of figures.entries()) {
		const subjects = subjectsOf$3(claim);
		const qualifiers = qualifiersOf(claim, formsOf).flatMap(({ alternatives }) => alternatives.flatMap((phrase) => phrase.features));
		for (const feature of qualifiers) if (feature.capital) actors.add(feature.stem);
		const features = [...subjects.flatMap((phrase) => phrase.features), ...qualifiers];
		for (const key of new Set(features.flatMap((feature) => [feature.stem, ...groupsOf(feature.lemma)]))) add(byWord, key, place);
		for (const head of headsOf({ subjects })) add(byHead, head, place);
	}
	return {
		byWord,
		byHead,
		actors
	};
}
function add(index, key, place) {
	const known = index.get(key);
	if (known) known.push(place);
	else index.set(key, [place]);
}
function typesOf(names) {
	const types = new Map(names.flatMap((claim) => [claim.name, ...claim.also].flatMap((form) => (require_text ??= require("./text.cjs")).tokenize(form).map((token) => [(require_text ??= require("./text.cjs")).stem(token.lower), claim.is]))));
	return (key) => types.get(key);
}
function valueIndexOf(figures, at) {
	const byValue = /* @__PURE__ */ new Map();
	for (const [place, claim] of figures.entries()) if (claim.kind === "value") add(byValue, valueKey(claim.quantity), place);
	return (quantity) => (byValue.get(valueKey(quantity)) ?? []).slice(0, 8).map(at);
}
/** Built when it is first asked for: few drafts do. */
function numberIndexOf(figures, at) {
	let byNumber;
	const key = (quantity) => `${quantity.dimension} ${(require_quantity ??= require("./quantity.cjs")).writtenNumber(quantity).toString()}`;
	return (quantity) => {
		if (!byNumber) {
			byNumber = /* @__PURE__ */ new Map();
			for (const [place, claim] of figures.entries()) if (claim.kind === "value") add(byNumber, key(claim.quantity), place);
		}
		return (byNumber.get(key(quantity)) ?? []).slice(0, 8).map(at);
	};
}
/** Built when it is first asked for. */
function kindIndexOf(figures, at) {
	let byKind;
	return ({ dimension }) => {
		if (!byKind) {
			byKind = /* @__PURE__ */ new Map();
			for (const [place, claim] of figures.entries()) if (claim.kind === "value") add(byKind, claim.quantity.dimension, place);
		}
		const places = byKind.get(dimension) ?? [];
		return places.length > MOST_OF_KIND ? [] : places.map(at);
	};
}
/** Among more claims than this, one or another is like any figure. */
const MOST_OF_KIND = 60;
function valueKey({ dimension, unit, low, high }) {
	return `${dimension} ${unit} ${low.toString()} ${high.toString()}`;
}
/** The value that occurs most often; of several the first. */
function commonest(values) {
	const counts = /* @__PURE__ */ new Map();
	for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
	let best;
	for (const [value, count] of counts) if (best === void 0 || count > counts.get(best)) best = value;
	return best;
}
function wordsOf(claim) {
	const shared = [
		claim.says,
		...claim.of,
		...claim.about,
		claim.whenText ?? ""
	];
	switch (claim.kind) {
		case "name": return [
			...shared,
			claim.name,
			...claim.also,
			...claim.roles
		];
		case "quote": return [
			...shared,
			claim.quote,
			claim.speaker ?? ""
		];
		case "list": return [...shared, ...claim.members];
		default: return shared;
	}
}

// src/link/comparisons/explained.ts
const SIDES$1 = /* @__PURE__ */ new WeakMap();
/** The claims of figures that some words may speak of. */
function sidesOf(words, vocabulary, spend) {
	const near = words.filter(isContent).map(({ lower }) => ({
		word: {
			stem: (require_text ??= require("./text.cjs")).stem(lower),
			lemma: (require_text ??= require("./text.cjs")).lemma(lower),
			compound: null
		},
		strength: 1,
		inherited: 0
	}));
	if (near.length === 0) return [];
	return vocabulary.near(near, (claim) => claim.kind === "value" && claim.status === "active", spend).flatMap((compiled) => sideOf$1(compiled) ?? []);
}
/** A claim as a side; null where it is one of a day. */
function sideOf$1(compiled) {
	const side = SIDES$1.get(compiled) ?? toSide(compiled);
	if (side) SIDES$1.set(compiled, side);
	return side;
}
function toSide(compiled) {
	const { claim, subjects, qualifiers, context, figure } = compiled;
	if (claim.kind !== "value") return null;
	const phrases = [...subjects, ...qualifiers.flatMap(({ alternatives }) => alternatives)];
	const strong = new Set(phrases.flatMap(({ features }) => features.map((feature) => feature.stem)));
	const all = /* @__PURE__ */ new Set([
		...strong,
		...context.map((feature) => feature.stem),
		...figure
	]);
	return {
		compiled: {
			...compiled,
			claim
		},
		strong,
		all,
		heads: headsOf(compiled)
	};
}
/** Whether a word says nothing of its own, or says what one of the claims says. A number never does. */
function isExplained$1({ kind, lower }, ...sides) {
	if (kind !== "word") return kind === "mark";
	return FUNCTION_WORDS.has(lower) || sides.some(({ all }) => all.has((require_text ??= require("./text.cjs")).stem(lower)));
}
/** All words of one of a claim's subjects are among these. */
function isNamedIn(words, { compiled }) {
	const stems = new Set(words.filter(isContent).map(({ lower }) => (require_text ??= require("./text.cjs")).stem(lower)));
	return compiled.subjects.some(({ features }) => features.length > 0 && features.every((feature) => stems.has(feature.stem)));
}

// src/link/lexicon/comparatives.ts
const MEASURES = {
	any: () => true,
	money: (dimension) => dimension === "money",
	long: (dimension, unit) => dimension === "duration" || unit === "metre",
	length: (_, unit) => unit === "metre",
	mass: (_, unit) => unit === "gram",
	speed: (dimension, unit) => dimension === "duration" || unit === "metre per second",
	age: (dimension) => dimension === "age" || dimension === "duration",
	share: (dimension) => /^(?:count|percent|fraction)$/.test(dimension)
};
/** Whether such a word can be said of a figure of this dimension and unit. */
function isMeasured(of, dimension, unit) {
	return MEASURES[of](dimension, unit);
}
const all = (of, more, less) => [...more.split(" ").map((word) => [word, {
	sign: 1,
	of
}]), ...less.split(" ").map((word) => [word, {
	sign: -1,
	of
}])];
/** Comparatives of English that say which of two values is the larger. Those that judge ("better", "cleaner") say nothing of a value. */
const COMPARATIVE_WORDS = new Map([
	...all("any", "more higher bigger larger greater", "fewer less lower smaller"),
	...all("money", "dearer costlier pricier", "cheaper"),
	...all("long", "longer", "shorter"),
	...all("length", "taller wider deeper farther further", "narrower shallower nearer closer"),
	...all("mass", "heavier", "lighter"),
	...all("speed", "faster quicker", "slower"),
	...all("age", "older", "younger")
]);
/** The superlatives of the same words. */
const SUPERLATIVES = new Map([
	...all("any", "most highest biggest largest greatest", "fewest least lowest smallest"),
	...all("money", "dearest costliest priciest", "cheapest"),
	...all("long", "longest", "shortest"),
	...all("length", "tallest widest deepest", "narrowest shallowest"),
	...all("mass", "heaviest", "lightest"),
	...all("age", "oldest", "youngest")
]);
/** Superlatives by which one of several is picked out: "the shortest game", "her best year". */
const PICKING = new Set("largest biggest smallest longest shortest highest lowest tallest deepest widest narrowest heaviest lightest oldest youngest newest fastest slowest earliest cheapest dearest costliest priciest richest poorest busiest quietest strongest weakest hottest coldest wettest driest best worst".split(" "));
/** Adjectives that "more" and "less" make a comparative of a value with. */
const GRADED = /* @__PURE__ */ new Map([
	["expensive", "money"],
	["costly", "money"],
	["common", "share"],
	["frequent", "share"],
	["numerous", "share"],
	["likely", "share"],
	["popular", "share"],
	["widespread", "share"]
]);
/**
* Words and phrases between two things that say which is ahead. `place` ones are said of a race or a table, where the smaller time
* or place leads, and of amounts.
*/
const AHEAD = [
	...[
		"overtook",
		"overtakes",
		"overtaken",
		"outsold",
		"outsells",
		"outnumber",
		"outnumbers",
		"outnumbered",
		"outstripped",
		"outstrips",
		"outscored",
		"exceeds",
		"exceed",
		"exceeded",
		"surpassed",
		"surpasses",
		"topped",
		"tops"
	].map((word) => ({
		words: [word],
		sign: 1,
		isPlace: false,
		isVerb: true
	})),
	{
		words: ["ahead", "of"],
		sign: 1,
		isPlace: true,
		isVerb: false
	},
	{
		words: ["above"],
		sign: 1,
		isPlace: true,
		isVerb: false
	},
	{
		words: ["over"],
		sign: 1,
		isPlace: false,
		isVerb: false
	},
	{
		words: ["behind"],
		sign: -1,
		isPlace: true,
		isVerb: false
	},
	{
		words: ["below"],
		sign: -1,
		isPlace: true,
		isVerb: false
	},
	{
		words: ["under"],
		sign: -1,
		isPlace: false,
		isVerb: false
	}
];
/** What a value is held against: a mark that was set before it. */
const MARKS = new Set("target goal limit budget forecast threshold standard quota estimate cap ceiling minimum maximum average norm aim expectation guideline".split(" "));
/** Verbs that say on which side of a mark a value came out; "met" and its kin allow it to be the mark itself. */
const PASSES = [
	...[
		"beat",
		"beats",
		"beaten",
		"passed",
		"passes",
		"smashed",
		"cleared",
		"exceeds",
		"exceeded",
		"surpassed",
		"topped",
		"tops",
		"broke",
		"breaks",
		"crossed"
	].map((word) => ({
		words: [word],
		sign: 1,
		orEqual: false
	})),
	...[
		"met",
		"meets",
		"reached",
		"reaches",
		"hit",
		"achieved"
	].map((word) => ({
		words: [word],
		sign: 1,
		orEqual: true
	})),
	...[
		"missed",
		"misses",
		"undershot"
	].map((word) => ({
		words: [word],
		sign: -1,
		orEqual: false
	})),
	{
		words: [
			"fell",
			"short",
			"of"
		],
		sign: -1,
		orEqual: false
	},
	{
		words: [
			"falls",
			"short",
			"of"
		],
		sign: -1,
		orEqual: false
	},
	{
		words: ["short", "of"],
		sign: -1,
		orEqual: false
	},
	{
		words: ["within"],
		sign: -1,
		orEqual: true
	}
];
/** Verbs, adverbs and nouns of persons that add no subject to a comparison: being, having, costing, doing. */
const PLAIN_WORDS = new Set("now still even far much slightly well clearly easily narrowly comfortably just also again today currently already actually overall altogether year month week average typically usually generally have be cost sell take home bring make get pay win lose score draw attract produce record hold own run manage reach see come finish end stay remain lie stand sit go become earn spend charge claim total number amount figure share level rate people parent customer reader visitor person one time result final finally all country here there north south of both place table".split(" "));

// src/link/comparisons/comparisons.ts
/** The comparisons of a sentence, which must be one that states something. */
function comparisonsIn(tokens) {
	const found = [];
	for (let at = 0; at < tokens.length; at++) found.push(...thanAt(tokens, at), ...aheadAt(tokens, at), ...passesAt(tokens, at));
	return found;
}
/** Phrases by their first word, in the order of their list. */
function byFirstWord$1(phrases) {
	const byFirst = /* @__PURE__ */ new Map();
	for (const phrase of phrases) {
		const known = byFirst.get(phrase.words[0]);
		if (known) known.push(phrase);
		else byFirst.set(phrase.words[0], [phrase]);
	}
	return byFirst;
}
const AHEAD_BY_WORD = byFirstWord$1(AHEAD);
const PASSES_BY_WORD = byFirstWord$1(PASSES);
const NONE$1 = [];
/** "Mill Brook has more plots than Northfield", "More spaniels than terriers were shown". */
function thanAt(tokens, at) {
	const graded = comparativeAt(tokens, at);
	if (!graded) return [];
	const { comparing, next } = graded;
	const than = tokens.findIndex(({ lower }, index) => index >= next && index <= next + 6 && lower === "than");
	if (than < 0 || tokens.slice(next, than).some(({ kind, text }) => kind === "mark" && text !== "-")) return [];
	const counted = tokens.slice(next, than);
	const isCount = tokens[at - 1]?.kind === "number" || (require_extract ??= require("./extract.cjs")).SMALL.has(tokens[at - 1]?.lower ?? "");
	return [{
		from: at,
		to: next,
		left: [...leftOf(tokens, isCount ? at - 1 : at), ...counted],
		lead: leadOf(tokens, isCount ? at - 1 : at),
		counted,
		right: rightOf(tokens, than + 1),
		sign: comparing.sign,
		of: comparing.of,
		isPlace: false,
		isMark: false,
		orEqual: false,
		isVerb: false
	}];
}
function comparativeAt(tokens, at) {
	const comparing = COMPARATIVE_WORDS.get(tokens[at].lower);
	if (!comparing || /^(?:no|any|not|a|once|one|every|never)$/.test(tokens[at - 1]?.lower ?? "")) {
		if (!(comparing && tokens[at - 1]?.lower === "a")) return null;
	}
	const graded = /^(?:more|less)$/.test(tokens[at].lower) ? GRADED.get(tokens[at + 1]?.lower ?? "") : void 0;
	return {
		comparing: graded ? {
			...comparing,
			of: graded
		} : comparing,
		next: graded ? at + 2 : at + 1
	};
}
/** "Quill finished ahead of Ash", "spaniels outnumbered terriers". */
function aheadAt(tokens, at) {
	const phrases = AHEAD_BY_WORD.get(tokens[at].lower);
	if (!phrases) return NONE$1;
	return phrases.filter(({ words }) => words.every((word, index) => tokens[at + index]?.lower === word)).slice(0, 1).map(({ words, sign, isPlace, isVerb }) => ({
		from: at,
		to: at + words.length,
		left: leftOf(tokens, at),
		lead: leadOf(tokens, at),
		counted: [],
		right: rightOf(tokens, at + words.length),
		sign,
		of: "any",
		isPlace,
		isMark: false,
		orEqual: false,
		isVerb
	}));
}
/** "The appeal beat its target", "turnout fell short of the threshold". */
function passesAt(tokens, at) {
	const phrases = PASSES_BY_WORD.get(tokens[at].lower);
	if (!phrases) return NONE$1;
	return phrases.filter(({ words }) => words.every((word, index) => tokens[at + index]?.lower === word)).slice(0, 1).flatMap((verb) => [leftOf(tokens, at), tokens.slice(0, at)].map((left) => ({
		...verb,
		left
	}))).map(({ words, sign, orEqual, left }) => ({
		from: at,
		to: at + words.length,
		left,
		lead: leadOf(tokens, at),
		counted: [],
		right: rightOf(tokens, at + words.length),
		sign,
		of: "any",
		isPlace: false,
		isMark: true,
		orEqual,
		isVerb: true
	}));
}
/** The clause before; where that names nothing ("came third, a point ahead of"), all that stands before it. */
function leftOf(tokens, at) {
	const clause = leadOf(tokens, at);
	const isWhole = clause.length > at - 2;
	return clause.some(({ capital, kind }, index) => kind === "word" && (capital || index > 0)) || isWhole ? clause : tokens.slice(0, at);
}
function leadOf(tokens, at) {
	return tokens.slice(tokens.findLastIndex((token, index) => index < at && ENDS$4.test(token.lower)) + 1, at);
}
/** What follows, up to the end of the clause; nothing where a second thing is added: "than Austria and Slovenia together". */
function rightOf(tokens, from) {
	const end = tokens.findIndex((token, index) => index >= from && (ENDS$4.test(token.lower) || JOINS$1.test(token.lower)));
	if (end < 0) return tokens.slice(from);
	return JOINS$1.test(tokens[end].lower) && tokens[end + 1]?.capital ? [] : tokens.slice(from, end);
}
const ENDS$4 = /^(?:[,;:.!?()\u2013\u2014]|but|while|whereas|although|though|because|which|who|that)$/;
const JOINS$1 = /^(?:and|or)$/;

// src/link/words-conflict.ts
/** The conflict that is reported at such words. */
function toWordsConflict({ passage, range, claim, cue, score, related = [], ...rest }) {
	const span = (require_draft ??= require("./draft.cjs")).toSource(passage, range);
	const surface = passage.text.slice(range.start, range.end);
	return {
		mention: {
			kind: "name",
			passage: passage.index,
			range,
			span,
			surface
		},
		state: "conflicts",
		claim,
		...rest,
		at: span,
		actual: surface,
		others: [],
		related,
		candidates: claim ? [{
			claim,
			score,
			cues: [{
				text: cue,
				weight: 1
			}]
		}] : []
	};
}

// src/link/comparisons/direction-match.ts
/** The conflict at words that tell a direction and are no part of a figure. */
function toDirectionMatch({ word, direction, ...turned }) {
	const { start, end } = word ?? turned.range;
	return toWordsConflict({
		...turned,
		relation: "direction",
		reason: null,
		expected: turned.expected ?? oppositeOf(turned.passage.text.slice(start, end), direction),
		cue: "its subject is named",
		score: .6
	});
}
/** What stands on the other side of a word of direction. */
function oppositeOf(word, direction) {
	return OTHER$3.get(word.toLowerCase()) ?? (direction > 0 ? "a fall" : "a rise");
}
const OTHER$3 = new Map([
	["over", "under"],
	["above", "below"],
	["beyond", "short of"],
	["ahead of", "behind"],
	["fewer", "more"],
	["more", "less"],
	["more than", "less than"],
	["higher", "lower"],
	["higher than", "lower than"],
	["taller", "shorter"],
	["longer", "shorter"],
	["larger", "smaller"],
	["bigger", "smaller"],
	["heavier", "lighter"],
	["faster", "slower"],
	["wider", "narrower"],
	["dearer", "cheaper"],
	["better", "worse"],
	["rose", "fell"],
	["rises", "falls"],
	["risen", "fallen"],
	["rise", "fall"],
	["raised", "cut"],
	["climbed", "dropped"],
	["grew", "shrank"],
	["increased", "decreased"],
	["increase", "decrease"],
	["up", "down"],
	["up on", "down on"]
].flatMap(([one, other]) => [[one, other], [other, one]]));

// src/link/comparisons/plain-sentences.ts
/**
* Judges the sentences of a draft, outside tables and quoted paragraphs, in passages that `tells` finds something in; those that
* `unsure` finds something in (questions, denials, wishes, other times) are left alone. Where thousands of claims share their words,
* the later sentences are left alone too.
*/
function judgePlainSentences(draft, tells, unsure, judge) {
	let looked = 0;
	const spend = (claims) => {
		looked += claims;
	};
	return draft.passages.flatMap((passage) => {
		if (passage.quoted > 0 || passage.cell || !tells.test(passage.text)) return [];
		return (require_text ??= require("./text.cjs")).sentences(passage.text).flatMap(({ start, end }) => {
			if (looked > 5e5 || unsure.test(passage.text.slice(start, end))) return [];
			return judge({
				passage,
				tokens: (require_text ??= require("./text.cjs")).tokenize(passage.text).filter((token) => token.start >= start && token.end <= end),
				spend
			});
		});
	});
}
/** Claims that are looked at for one draft. */
const MOST_LOOKED = 5e5;

// src/link/comparisons/compared-claims.ts
/**
* Comparisons without a figure, or with the wrong sign, between two things whose values the claims have: "Northfield has more plots
* than Hill Rise" of 96 and 141, "profit beat the forecast" of \u00a33.1m and \u00a33.4m. All that is said must be explained by the two
* claims, and every pair of claims that the words fit must tell the opposite. Out: a conflict for each, at the comparing word.
*/
function linkComparisons(draft, set, matches) {
	return judgePlainSentences(draft, COMPARES, UNSURE$5, ({ passage, tokens, spend }) => comparisonsIn(tokens).flatMap((comparison) => {
		const vocabulary = vocabularyOf(set);
		if (comparison.right.some(({ lower }) => PARTS$1.test(lower))) return [];
		const rights = sidesOf(comparison.right, vocabulary, spend);
		if (rights.length === 0) return [];
		const anchor = anchorOf(passage, tokens, comparison, matches, vocabulary);
		return judge$7(passage, tokens, comparison, anchor ? anchoredPairs(anchor, rights, comparison) : pairsOf(tokens, comparison, rights, vocabulary, spend));
	}));
}
const COMPARES = /\bthan\b|\b(?:ahead of|above|over|behind|below|under|overt[ao]\w+|outs\w+|outn\w+|exceed\w*|surpass\w*|tops|topped|beat\w*|pass(?:ed|es)|smashed|cleared|br(?:oke|eaks)|crossed|meets?|met|reach\w*|hit|achieved|miss(?:ed|es)|undershot|short of|within)\b/i;
/** Questions, denials, wishes, forecasts, exceptions, other times. */
const UNSURE$5 = /\?|["\u201c\u201d]|\b(?:not|never|no|nor|neither|nobody|nothing|none|hardly|nearly|almost|if|unless|could|may|might|would|should|will|shall|had|hopes?|hoped|wants?|wanted|wish\w*|expect\w*|forecasts? that|need\w*|plans? to|set to|due to|likely to|soon|until|before|ever|former\w*|previous\w*|last|earlier|then|used to|once|at first|per head|relative|proportion\w*|twice|times|half|third|double)\b|n['\u2019]t\b|\b(?:19|20)\d\d\b/i;
/** "More than most of Austria": a part of the other thing, or more than it. */
const PARTS$1 = /^(?:most|half|all|any|every|each|others?|rest|some|many|whole|together|combined|usual)$/;
function pairsOf(tokens, comparison, rights, vocabulary, spend) {
	return sidesOf(comparison.left, vocabulary, spend).flatMap((one) => rights.filter((other) => other !== one && fits$4({
		one,
		other
	}, tokens, comparison)).map((other) => ({
		one,
		other
	})));
}
/** "49 huts, which is more than in Austria", "3.4 million. That's more than": the claim of the figure that is meant by the words. */
function anchorOf(passage, tokens, { lead, from, isPlace }, matches, vocabulary) {
	if (isPlace || !lead.every((token) => token.kind !== "number" && (!isContent(token) || PLAIN_WORDS.has((require_text ??= require("./text.cjs")).lemma(token.lower))))) return null;
	const at = lead[0]?.start ?? tokens[from].start;
	const before = matches.findLast(({ mention }) => mention.passage === passage.index && mention.range.end <= at && (mention.kind === "quantity" || mention.kind === "date"));
	const isPointed = lead.length === 0 || /^(?:that|this|it|is|was|or|already|still|some|far|well|much)$/.test(lead[0].lower);
	if (!before || !isPointed || before.state !== "agrees" || before.certainty === "weak" || !/^(?:same|rounded)$/.test(before.relation ?? "")) return null;
	if (at - before.mention.range.end > NEAR$4) return null;
	const compiled = vocabulary.of(before.claim);
	return compiled ? sideOf$1(compiled) : null;
}
/** How far before the comparison its figure may stand. */
const NEAR$4 = 90;
/** The other things that the words on the right may be, all of them explained. */
function anchoredPairs(one, rights, comparison) {
	const { right, counted, isMark } = comparison;
	return rights.flatMap((other) => {
		const isKin = [...one.heads].some((head) => other.heads.has(head));
		const own = right.filter((token) => isContent(token) && other.strong.has((require_text ??= require("./text.cjs")).stem(token.lower)) && !one.all.has((require_text ??= require("./text.cjs")).stem(token.lower)));
		if (other === one || !isKin || own.length === 0 || !isAlike$2(one, other) || !isSaidOf(one, comparison)) return [];
		if (isMark && !own.some(({ lower }) => MARKS.has((require_text ??= require("./text.cjs")).lemma(lower)))) return [];
		const known = (token) => isExplained$1(token, other, one) || isValueOf(token, other) || isTimeOf(token, other) || PLAIN_WORDS.has((require_text ??= require("./text.cjs")).lemma(token.lower));
		return right.every(known) && counted.every(known) ? [{
			one,
			other
		}] : [];
	});
}
/** "In six years" of a claim that says so. */
function isTimeOf({ kind, lower }, { compiled }) {
	return kind === "number" && (require_text ??= require("./text.cjs")).tokenize(compiled.claim.says).some((token) => token.lower === lower);
}
function judge$7(passage, tokens, comparison, pairs) {
	const said = pairs.map((pair) => verdict(pair, comparison));
	const [first] = pairs;
	if (!first || said.some((wrong) => wrong !== true)) return [];
	const [from, last] = [tokens[comparison.from], tokens[comparison.to - 1]];
	const { claim } = first.one.compiled;
	return [toDirectionMatch({
		passage,
		range: {
			start: from.start,
			end: last.end
		},
		direction: comparison.sign,
		claim,
		certainty: "likely",
		expected: `${claim.text} against ${first.other.compiled.claim.text}`
	})];
}
function fits$4({ one, other }, tokens, comparison) {
	const { left, right, counted, isMark } = comparison;
	if (!isAlike$2(one, other) || !isSaidOf(one, comparison)) return false;
	const own = (words, side, rival) => words.filter((token) => isContent(token) && side.strong.has((require_text ??= require("./text.cjs")).stem(token.lower)) && !rival.all.has((require_text ??= require("./text.cjs")).stem(token.lower)));
	const [mine, theirs] = [own(left, one, other), own(right, other, one)];
	if (own(left, other, one).length > 0 || own(right, one, other).length > 0 || theirs.length === 0) return false;
	const mark = theirs.some(({ lower }) => MARKS.has((require_text ??= require("./text.cjs")).lemma(lower)));
	const isKin = [...one.heads].some((head) => other.heads.has(head));
	if (isMark && !mark) return false;
	const isPlainOne = isKin && [...one.strong].every((word) => other.all.has(word));
	if (mine.length === 0 && !(names$1(left, one) && !isMarkOf(one) && (mark || isPlainOne))) return false;
	const known = (token) => isExplained$1(token, one, other);
	if (!right.every((token) => known(token) || isValueOf(token, other)) || !counted.every(known)) return false;
	if (!left.every((token) => known(token) || isValueOf(token, one) || PLAIN_WORDS.has((require_text ??= require("./text.cjs")).lemma(token.lower)))) return false;
	const isNamed = (stems) => tokens.some((token) => isContent(token) && stems.has((require_text ??= require("./text.cjs")).stem(token.lower)));
	const shared = new Set([...one.all].filter((word) => other.all.has(word)));
	const areThings = mine.some(({ lower }) => one.heads.has((require_text ??= require("./text.cjs")).stem(lower))) && theirs.some(({ lower }) => other.heads.has((require_text ??= require("./text.cjs")).stem(lower)));
	if (one.compiled.claim.quantity.dimension !== "money" && tokens.some(({ lower }) => PAYS.test(lower))) return false;
	const isNearby = comparison.isPlace && !isImplied(comparison, one);
	return mark || areThings && !isNearby || isKin && isImplied(comparison, one) || isNamed(shared);
}
/** The comparing word says by itself what is measured: "cheaper", "outsold"; "ahead of" says so of places and times only. */
function isImplied({ of, isVerb, isPlace }, { compiled: { claim } }) {
	return of !== "any" || isVerb || isPlace && /^(?:rank|duration)$/.test(claim.quantity.dimension);
}
const PAYS = /^(?:costs?|costing|pays?|paid|earns?|earned|spends?|spent|charges?|charged)$/;
function isMarkOf({ strong }) {
	return [...strong].some((word) => MARKS.has(word));
}
function names$1(words, { heads }) {
	return words.some((token) => isContent(token) && heads.has((require_text ??= require("./text.cjs")).stem(token.lower)));
}
function isValueOf({ text, kind }, { compiled }) {
	return kind === "number" && compiled.claim.text.includes(text);
}
/** Two figures of one unit that can be held against each other. */
function isAlike$2({ compiled: { claim: one } }, { compiled: { claim: other } }) {
	const [mine, theirs] = [one.quantity, other.quantity];
	return one !== other && mine.dimension === theirs.dimension && mine.unit === theirs.unit && mine.per === theirs.per && !/^(?:version|multiple|score|points)$/.test(mine.dimension);
}
/** Whether such a comparison can be made of such a figure. */
function isSaidOf({ compiled: { claim } }, { of, isPlace, isMark }) {
	const { dimension, unit } = claim.quantity;
	if (dimension === "rank") return isPlace;
	if (isMark && (dimension === "duration" || [claim.says, ...claim.of].some((text) => COSTS.test(text)))) return false;
	return isMeasured(of, dimension, unit);
}
const COSTS = /\b(?:costs?|prices?|spend\w*|spent|emissions?|waits?|faults?|errors?|deaths?|loss(?:es)?)\b/i;
/** Whether the claims contradict the comparison; null where nobody can tell. */
function verdict({ one, other }, { sign, of, isPlace, orEqual }) {
	const [mine, theirs] = [one.compiled.claim.quantity, other.compiled.claim.quantity];
	if (![mine, theirs].every(({ bound }) => bound !== "vague" && bound !== "between") || mine.sign === -1 || theirs.sign === -1) return null;
	const isTurned = mine.dimension === "rank" || mine.dimension === "duration" && (of === "speed" || isPlace && !isMarkOf(other));
	const order = mine.low.gt(theirs.high) ? 1 : mine.high.lt(theirs.low) ? -1 : 0;
	if (order === 0) return mine.low.eq(theirs.low) && mine.bound === "exact" ? !orEqual : null;
	if ([mine, theirs].some(({ bound }) => bound !== "exact") && mine.low.minus(theirs.low).abs().lt(theirs.low.times(CLEAR))) return null;
	return (isTurned ? -order : order) !== sign;
}
/** By which share of it a value must differ from another, where one of them is hedged. */
const CLEAR = .2;

// src/link/comparisons/headline-goals.ts
/**
* Headlines that say of a goal, an estimate or a limit that it was missed where the text below says by how much it was passed, or
* the other way round: "Raffle falls short of goal" above "\u00a3340 over its goal". Out: a conflict for each, on the claim that holds
* the goal; a text that says both, or neither, contradicts nothing.
*/
function linkGoals({ passages }, set) {
	return passages.flatMap((passage) => {
		const told = (passage.kind === "field" || passage.kind === "heading" && passage.trail.length === 0) && passage.text.length <= LONGEST$3 ? toldOf$1(passage.text) : null;
		if (!told) return [];
		const claims = [...vocabularyOf(set).withHead(/* @__PURE__ */ new Set([(require_text ??= require("./text.cjs")).stem(told.goal)]))].filter(({ claim }) => claim.status === "active");
		const [compiled] = claims;
		const sides = sidesIn(passages.filter((other) => other.kind !== "field" && other.kind !== "heading"), told.goal);
		if (!compiled || claims.length > 1 || sides.size !== 1 || sides.has(told.direction)) return [];
		const { claim } = compiled;
		const { range, direction } = told;
		return [toDirectionMatch({
			passage,
			range,
			direction,
			claim,
			certainty: "likely",
			expected: claim.kind === "value" ? claim.text : null
		})];
	});
}
const LONGEST$3 = 160;
const GOAL = "(goal|target|estimate|forecast|budget|limit|quota|guidance)s?";
const ANY_GOAL = new RegExp(`${GOAL}\\b`, "iu");
const OWN$1 = "(?:(?:the|its|their|his|her|our|all)\\b ?)?(?:[\\p{L}-]+(?:['\u2019]s)? ){0,2}";
const HEADLINE = new RegExp(`\\b(?:((?:tops?|topped|beats?|exceeds?|exceeded|surpass(?:es|ed)?|smash(?:es|ed)?|overshoots?|(?:ends?|comes? in|finish(?:es)?|runs?) (?:over|above)))|((?:falls? short of|fell short of|miss(?:es|ed)?|undershoots?|(?:ends?|comes? in|finish(?:es)?|runs?) (?:under|below|short of)))) ${OWN$1}${GOAL}\\b`, "iu");
const UNSURE$4 = /\?|\b(?:not|never|may|might|could|would|will|to|if|fears?|hopes?|set|likely|expected|again|last)\b/i;
function toldOf$1(text) {
	const found = ANY_GOAL.test(text) ? HEADLINE.exec(text) : null;
	const word = found?.[1] ?? found?.[2];
	if (!found || word === void 0 || UNSURE$4.test(text)) return null;
	return {
		goal: found[3].toLowerCase(),
		direction: found[1] === void 0 ? -1 : 1,
		range: {
			start: found.index,
			end: found.index + word.length
		}
	};
}
/** The sides of the goal on which the text says that something came out. */
function sidesIn(passages, goal) {
	const sides = /* @__PURE__ */ new Set();
	const over = new RegExp(`\\d[^.;:]{0,24} (?:over|above|beyond|more than|ahead of) ${OWN$1}${goal}s?\\b|\\b(?:beat|exceeded|passed|topped|surpassed) ${OWN$1}${goal}s?\\b`, "iu");
	const under = new RegExp(`\\d[^.;:]{0,24} (?:under|below|less than|fewer than|short of|behind) ${OWN$1}${goal}s?\\b|\\b(?:missed|(?:fell|falls|ended|was) short of) ${OWN$1}${goal}s?\\b`, "iu");
	for (const { text } of passages.filter(({ quoted }) => quoted === 0)) for (const { start, end } of (require_text ??= require("./text.cjs")).sentences(text)) {
		const sentence = text.slice(start, end);
		if (DENIED$1.test(sentence)) continue;
		if (over.test(sentence)) sides.add(1);
		if (under.test(sentence)) sides.add(-1);
	}
	return sides;
}
const DENIED$1 = /\?|\b(?:not|never|n['\u2019]t|if|would|might|could|may)\b|n['\u2019]t\b/i;

// src/link/weights.ts
/**
* Every number that linking weighs with, in one place. They were set by hand on the stories to look at
* in test/stories and on the cases in test/drafts; those that are held out (CONTRIBUTING) are kept for measuring.
*/
/** What a reader's eye has to cross between a word and a figure; the strength of a cue is exp(-sum of these). */
const CROSSING = {
	word: .07,
	functionWord: .03,
	comma: .3,
	conjunction: .3,
	contrast: .8,
	bracket: .5,
	bracketedFigure: .1,
	colon: .25,
	semicolon: .9,
	/** Another figure of the same kind. */
	figure: .5,
	sentence: 1.7,
	/** The sentence before, when this one begins with a pronoun or leans on it. */
	leaningSentence: .6,
	/** A run-in heading such as "The numbers." */
	runIn: .5
};
/** Strength of words that stand outside the passage. */
const PLACE = {
	columnHeader: .95,
	rowHeader: .95,
	rowCell: .7,
	corner: .4,
	caption: .35,
	lead: .5,
	heading: .4,
	outerHeading: .25,
	before: .15,
	/** The subject of a claim that another figure of the sentence states rightly. */
	stated: .6
};
const CUE = {
	/** Subject named at full strength. */
	subject: 2,
	/** Another subject of the claim that is named as well. */
	secondName: .4,
	/** The group that a figure is a part of, where the sentence goes on to say what the part is. */
	whole: .5,
	/** A label in front of it that is the claim's whole name. */
	label: .8,
	/** The head of a subject phrase alone, and the other words without it. */
	head: .6,
	withoutHead: .6,
	/** A unit of the figure itself, where that is all that is named of the claim. */
	ownUnit: .6,
	/** The same of a head such as "price" where nothing is named of what has the price. */
	price: .35,
	/** A subject that is named for another figure of the sentence. */
	inherited: .8,
	/** Qualifiers of its own that a figure needs to take over such a subject. */
	ownQualifier: .3,
	/** A qualifier named at full strength that no other claim about the subject has. */
	qualifier: 1,
	mostQualifiers: 1.5,
	/** What a pronoun stands for, beside the pronoun itself. */
	referent: .9,
	/** The words of a question before its answer, and a heading or a paragraph that a pronoun or an answer takes up. */
	question: .85,
	headingTakenUp: .7,
	/** What a bare number leaves out, and the sentence that "the figure" takes up. */
	elided: .8,
	figureTakenUp: .7,
	paragraphTakenUp: .5,
	/** A verb of measure that fits the claim: "lasts", "weighs". */
	measure: .5,
	/** How strongly such a verb names a claim one of whose subjects is the measure itself. */
	bareMeasure: .5,
	/** All other words of `says`. */
	context: .4,
	/** A counted noun that the claim does not know; for money, shares and measures this much of it. */
	otherNoun: -1.2,
	looseNoun: .3,
	/** A counted noun by which the claim is only pinned down. */
	qualifierNoun: -.7,
	/** "People" where the claim speaks of customers, pupils or patients. */
	anyPeople: -.6,
	/** A word, a name between the figure and its noun that the claim does not know. */
	otherModifier: -.12,
	otherName: -.6,
	/** The longer name of another claim stands there. */
	longerName: -.4,
	/** An average or a maximum where the claim is none. */
	otherStatistic: -.9,
	/** A row or a column of a table that speaks of something which the claim does not know. */
	otherHeader: -.6,
	/** The written figure is the claim's own with a slip: another hedge, unit or magnitude, digits exchanged. */
	slip: .6,
	/** How much more it counts where three or more digits of the claim's figure stand there. */
	ownFigure: 1.5,
	/** The same for an amount of money of fewer digits that matter. */
	ownAmount: 1.2,
	/** How far, as a share of it, a figure with another bound may be from the claim's for it to be the claim's own. */
	about: .15,
	/** How far such a slip outweighs doubts about who is meant. */
	slipFaith: .7,
	/** What is left of such doubts where a date has the claim's day and another month or year: the more. */
	sameDay: 1.5,
	/** A word that belongs to another figure of the sentence counts this much. */
	sharedQualifier: .35,
	sharedSubject: .85,
	/** A lower-case word where the claims file has a name. */
	otherCase: .4,
	/** A name near the figure which no claim knows, or which belongs to other claims only. */
	unknownName: -1.1,
	/** A name with which the sentence begins reaches all of it. */
	opening: .85,
	/** The same where the claim is pinned to a name and none of its names is near, and for an owner or a column of a table. */
	nameless: 1.8,
	owner: 3.5,
	rivalName: -.9,
	/** A short sentence names this claim in full and nothing else. */
	alone: .35,
	/** How strongly a sum counts as named where a word for totals and its parts stand. */
	parts: .9,
	/** How strongly a word in front of a figure speaks of it at the least, where no other figure is between them. */
	aheadOf: .6,
	/** What is left of it behind an \u201cand\u201d between two figures, and behind a comma. */
	parted: .4,
	partedByComma: .7,
	/** "Every six hours" for a claim that says how often, and for one that says how long. */
	interval: .5,
	noInterval: -.8,
	/** A total beside a word for totals, and another claim there. */
	total: .5,
	noTotal: -.4,
	/** The only claim of the file that measures in this kind of unit. */
	onlyKind: .4,
	/** A figure more than six times as large or small, and no slip, is rarely meant; twice this beyond fifty times. */
	farOff: -.8
};
const LIMIT = {
	/** Subject strength under which a claim is no candidate. */
	subject: .38,
	/** Qualifiers that replace a subject where the figure is plainly a slip of the claim's own. */
	qualifiers: .4,
	/** Score for a conflict to be a warning, and to be an error. */
	likely: 1.3,
	certain: 1.9,
	/** Score for a conflict where the figure is plainly a slip of the claim's, and where nothing in it is like the claim's. */
	slip: 1,
	/** Score at which the very number of a claim, with another bound, is held against it: a long number, and a short one. */
	bound: .4,
	boundShort: .6,
	/** What the words have to say for it at the least, and for the very number of a claim with another unit or magnitude. */
	boundWords: .05,
	unitWords: .2,
	magnitudeWords: .35,
	/** Score of the better of two figures that say the same, in other words, of the claim that both are nearest to. */
	restated: .9,
	unlike: 1.75,
	unlikeDate: 1.6,
	/** The same where a date has the claim\u2019s month and a wrong year, or its odd minute. */
	likeDate: 1.25,
	/** The same where it differs in one digit of two: by accident one figure in five does. */
	oneDigit: 1.35,
	/** How like a claim's figure one has to be for it to tell which of two claims is meant. */
	likeOne: .3,
	/** Score at which such a claim is named in full. */
	plain: 2.8,
	/** Score from which on a figure that follows from other claims is nevertheless held against this one. */
	derived: 2.2,
	/** How plain a slip is likelier than not. */
	likelySlip: .6,
	/** What is added where a word speaks against the claim. */
	contradicted: .5,
	/** How far a rival must be behind for the best claim to be clear. */
	clear: .3,
	/** How much stronger its own words have to be than the rival's where the scores are closer than that. */
	clearWord: .3,
	/** Score at which a weaker subject will do. */
	strong: 1.6,
	/** How far the claim that owns the value must be behind for a swap. */
	swap: .45,
	/** Strength of a word that only the claim has, for a swap. */
	ownWord: .5,
	statistic: .6,
	/** How strongly the rest of a phrase has to be named to count as named. */
	complement: .2,
	/** Strength of a subject that is named in full. */
	full: .7,
	/** Strength of a name that keeps a figure in its place. */
	named: .4,
	/** By how much each of two exchanged figures has to suit the other's place better than its own for both to stand plainly wrong. */
	crossed: .05,
	/** What both together then have to gain; what they have to where only one of them stands plainly wrong; where nothing but \u201cand\u201d and a noun is between them; and in two paragraphs. */
	bothCrossed: .5,
	oneCrossed: .8,
	gapCrossed: .25,
	apartCrossed: 1.75,
	/** By how much the words have to give two figures each other's place rather than their own, a figure, and in several sentences. */
	assigned: .3,
	assignedApart: .8,
	/** How strongly the words beside one of the two have to say so, and by how much figures are surely in their own places. */
	assignedWord: .35,
	keptLead: .4,
	/** How many times as large the other of two exchanged values may be where little is said of them. */
	scale: 50,
	/** How strongly the name of one of several is named beside the value of another, and how weakly anything of the other. */
	nameOfOne: .6,
	nameOfOther: .2,
	/** How plainly a cell beside a claim's other value is a slip of the one that belongs there. */
	columnSlip: .3,
	/** The same where it differs by no more than this share of it. */
	columnNear: .15,
	/** Strength of the qualifiers of a claim that may be half of a swap though its subject is not named. */
	half: .3,
	/** Strength of the qualifiers of a claim under which a figure may be of a whole or a part of what the claim counts. */
	narrowed: .4,
	/** Candidates this close to the best may own the value. */
	plausible: 1,
	/** How many candidates are compared with a figure. */
	judged: 16,
	/** Score, likeness heard, of a slip that is one although the words around it speak of another time. */
	sameTime: 2.02,
	/** A cue that sets a figure aside has to be this near. */
	setAside: .35,
	/** The same where the figure is plainly a slip of the claim's own. */
	setAsideSlip: .78
};

// src/link/referents.ts
/**
* What the pronouns of a passage stand for, by the index of their word. A pronoun takes up what the sentence before is about: the
* first thing it names that agrees with it in number, before what stands behind a preposition. "The pool has new tiles. It is \u2026"
*/
function referentsOf(words) {
	const found = /* @__PURE__ */ new Map();
	let before = [];
	for (const { start, end } of sentenceRanges(words)) {
		const phrases = phrasesOf$2(words, start, end);
		for (let index = start; index < end; index++) {
			const kind = kindOf(words, index);
			if (kind === null || phrases.some((phrase) => phrase.end <= index && !phrase.isSide && phrase.pronoun === null)) continue;
			const referent = choose(kind, words[index], before, found, words);
			if (referent) found.set(index, referent);
		}
		if (phrases.length > 0) before = phrases;
	}
	return found;
}
const KINDS$1 = /* @__PURE__ */ new Map([
	["it", "one"],
	["its", "one"],
	["they", "many"],
	["them", "many"],
	["their", "many"],
	["these", "many"],
	["those", "many"],
	["he", "somebody"],
	["she", "somebody"],
	["his", "somebody"],
	["her", "somebody"]
]);
/** Somebody is hardly ever taken up by these alone, and they come with a noun of their own. */
const SUBJECTS$1 = /* @__PURE__ */ new Set([
	"it",
	"they",
	"he",
	"she"
]);
function kindOf(words, index) {
	const { lower } = words[index];
	const kind = KINDS$1.get(lower);
	if (kind === void 0) return null;
	const before = words[index - 1]?.lower ?? "";
	if (SUBJECTS$1.has(lower)) return PREPOSITIONS$1.has(before) && before !== "of" ? null : kind;
	if (/^(?:them|these|those)$/.test(lower)) return before === "of" ? kind : null;
	return words[index + 1]?.content ? kind : null;
}
function choose(kind, { lower }, phrases, known, words) {
	const agrees = ({ number, pronoun }) => pronoun !== null ? KINDS$1.get(words[pronoun].lower) === kind && known.has(pronoun) : number === null || (kind === "many" ? number === "many" : number === "one");
	const main = phrases.filter((phrase) => !phrase.isSide && agrees(phrase));
	const best = (kind === "somebody" ? main.find(({ isName, pronoun }) => isName || pronoun !== null) : void 0) ?? (/^th[eo]se$/.test(lower) ? main.at(-1) : main[0]) ?? phrases.find((phrase) => phrase.isSide && agrees(phrase) && (kind !== "somebody" || phrase.isName));
	if (!best || kind === "somebody" && isOfTwo(words, phrases, best)) return null;
	if (best.pronoun !== null) {
		const earlier = known.get(best.pronoun);
		return {
			...earlier,
			faith: earlier.faith * CHAIN
		};
	}
	return {
		start: best.start,
		end: best.end,
		faith: best.isSide ? SIDE : best === main[0] ? 1 : LATER
	};
}
/** "Ruiz came with a sister. She \u2026": either of the two. */
function isOfTwo(words, phrases, best) {
	const isApposed = ({ start }) => start === best.end + 1 && words[best.end].text === ",";
	return phrases.some((phrase) => phrase !== best && !isApposed(phrase) && words.slice(phrase.start, phrase.end).some(({ lower }) => (require_extract ??= require("./extract.cjs")).KIN.has(lower)));
}
const CHAIN = .95;
const LATER = .9;
const SIDE = .75;
function sentenceRanges(words) {
	const ranges = [];
	for (const [index, word] of words.entries()) if (index === 0 || words[index - 1].sentence !== word.sentence) ranges.push({
		start: index,
		end: index + 1
	});
	else ranges.at(-1).end = index + 1;
	return ranges;
}
/** The things that a sentence names, in the order of the text. */
function phrasesOf$2(words, from, to) {
	const phrases = [];
	let side = false;
	for (let index = from; index < to;) {
		const word = words[index];
		if (KINDS$1.has(word.lower) && SUBJECTS$1.has(word.lower)) {
			phrases.push({
				start: index,
				end: index + 1,
				number: null,
				isName: false,
				isSide: side,
				pronoun: index
			});
			side = false;
			index++;
		} else if (startsPhrase(words, index)) {
			const end = endOf$1(words, index, to);
			if (end > index && !TIMES$2.has(words[end - 1].lower)) phrases.push(toPhrase(words, index, end, side));
			side = false;
			index = Math.max(end, index + 1);
		} else {
			if (PREPOSITIONS$1.has(word.lower)) side = true;
			else if (AUXILIARIES.has(word.lower) || word.kind === "mark") side = false;
			index++;
		}
	}
	return phrases;
}
/** "Last year", "a little", "so far": no thing that a sentence goes on about. */
const TIMES$2 = new Set("little lot bit while few far long ago today yesterday tomorrow now year month week day night evening morning afternoon season spring summer autumn winter time end moment".split(" "));
function startsPhrase(words, index) {
	const word = words[index];
	if (word.kind !== "word") return false;
	if (isBreak(word)) return false;
	return DETERMINERS.has(word.lower) && !word.lower.startsWith("wh") || word.content && !isVerb$1(words, index);
}
function isBreak({ lower, kind }) {
	return kind === "mark" || PREPOSITIONS$1.has(lower) || CONJUNCTIONS.has(lower) || AUXILIARIES.has(lower) || PAST_VERBS.has(lower) || PRONOUNS$1.has(lower) && !DETERMINERS.has(lower);
}
function endOf$1(words, start, to) {
	let end = start;
	while (end < to && end - start < LONGEST$2) {
		const word = words[end];
		const isInner = word.text === "-" || /^['\u2019]s?$/.test(word.lower);
		if (!isInner && (isBreak(word) || end > start && DETERMINERS.has(word.lower) && !isInner)) break;
		if (end > start && (isVerb$1(words, end) || isPresent(words, start, end))) break;
		end++;
	}
	return words.slice(start, end).some(({ content }) => content) ? end : start;
}
const LONGEST$2 = 7;
/** "The pool reopened in May", "divers found the crack": a past form with no noun behind it. */
function isVerb$1(words, index) {
	const word = words[index];
	if (word.capital || word.kind !== "word") return false;
	if (isUnchangedPast(words, index)) return true;
	const next = words[index + 1];
	return (/[a-z]ed$/.test(word.lower) || !(/(?:s|ing)$/.test(word.lower) || PLURALS$1.has(word.lower))) && word.lower !== word.lemma && (!next || next.sentence !== word.sentence || !next.content || next.kind !== "word" || (require_extract ??= require("./extract.cjs")).readWords(next.lower, 0) !== null);
}
/** "The bridge cost the county \u00a34m", "the storm cut them off": a past form like the verb's own, between a noun and what it is done to. */
function isUnchangedPast(words, index) {
	const { lower, capital, sentence } = words[index];
	const [before, next, after] = [
		words[index - 1],
		words[index + 1],
		words[index + 2]
	];
	if (capital || !UNCHANGED_PASTS.has(lower) || !before?.content || before.sentence !== sentence || next?.sentence !== sentence) return false;
	return (DETERMINERS.has(next.lower) || /^(?:it|them|us|him|me|you)$/.test(next.lower)) && !TIMES$2.has(after?.lower ?? "");
}
/** Nouns whose plural is as irregular as a past form. */
const PLURALS$1 = new Set("men women children feet teeth people mice geese oxen data media criteria".split(" "));
/** "The cabin seats eight", "my aunt's streak runs to": a form in -s of an everyday verb, behind a noun and before no other. */
function isPresent(words, start, index) {
	const { lower, lemma, capital, sentence } = words[index];
	if (capital || lower === lemma || !lower.endsWith("s") || !(VERBS.has(lemma) || measuresOf(lemma).some(({ verbs }) => verbs.has(lemma)))) return false;
	const next = words[index + 1];
	const goesOn = next?.sentence === sentence && next.kind === "word" && next.content && (require_extract ??= require("./extract.cjs")).readWords(next.lower, 0) === null;
	const before = words[index - 1];
	return !goesOn && index > start && before.content && before.lower === before.lemma;
}
const VERBS = new Set("go come run rise fall live take make give get put set grow drop stand sit hold keep bring leave meet move".split(" "));
function toPhrase(words, start, end, isSide) {
	const own = words.slice(start, end).filter(({ kind, content }) => kind === "word" && content);
	const isName = own.some((word) => word.capital && (word !== words[start] || startsNamed(words, start)));
	return {
		start,
		end,
		number: numberOf$1(words, own.at(-1), end),
		isName,
		isSide,
		pronoun: null
	};
}
/** A capital at the beginning of a sentence makes no name, unless another follows. */
function startsNamed(words, start) {
	return words[start - 1]?.sentence === words[start].sentence || words[start + 1]?.capital === true;
}
/** The verb tells of how many the phrase speaks, or its last noun does. */
function numberOf$1(words, head, end) {
	const next = words[end]?.lower ?? "";
	if (/^(?:is|was|has|isn't|wasn't|hasn't)$/.test(next)) return "one";
	if (/^(?:are|were|have|aren't|weren't|haven't)$/.test(next)) return "many";
	if (!head) return null;
	if (words[end - 1] !== head) return null;
	if (head.capital) return null;
	if (head.lower !== head.lemma && head.lower.endsWith("s")) return words[end - 2]?.content ? null : "many";
	return GROUPS.has(head.lemma) || head.lower !== head.lemma ? null : "one";
}
/** One by form, several by what they are. */
const GROUPS = new Set("team company council government club firm group police staff crew board family band public crowd committee union party couple people cattle team choir charity trust sheep fish deer".split(" "));

// src/link/scene.ts
/** Prepares a passage: words, sentences, what stands around it. */
function toScene(passage, mentions, around) {
	const ranges = (require_text ??= require("./text.cjs")).sentences(passage.text);
	const words = toWords(passage.text, ranges);
	const at = new Map(mentions.map((mention) => [mention, wordRange(words, mention.range)]));
	const scene = {
		passage,
		before: around.before,
		words,
		sentences: ranges,
		mentions,
		at,
		surroundings: surroundingsOf(passage, around),
		referents: referentsOf(words)
	};
	const figures = new Set([...at.values()].map((range) => range.start));
	const apposed = mentions.flatMap((mention) => apposedWords(passage.text, mention, words));
	return {
		...scene,
		...sumCosts(words, ranges, passage.text, figures, new Set(apposed))
	};
}
/** Strength, between 0 and 1, with which the word at `index` reaches the mention; `kin` are the figures of its kind in the passage. */
function reach(scene, index, mention, kin) {
	const range = scene.at.get(mention);
	if (!range) return 0;
	if (index >= range.start && index < range.end) return 1;
	const [low, high] = index < range.start ? [index, range.end - 1] : [range.start, index];
	const between = index < range.start ? startsBetween(scene, kin, index + 1, range.start) : startsBetween(scene, kin, range.end, index);
	const costs = index < range.start ? scene.costs : scene.costsAhead;
	const own = index > range.end + 1 && isPartOfBefore(scene.words, range.end + 1) ? CROSSING.contrast : 0;
	return Math.exp(own + costs[low] - costs[high] - between * CROSSING.figure);
}
const startCounts = /* @__PURE__ */ new WeakMap();
/** How many of the mentions begin at a word from `from` up to but not at `to`. */
function startsBetween(scene, kin, from, to) {
	if (kin.length === 0 || to <= from) return 0;
	let counts = startCounts.get(kin);
	if (!counts) {
		const starts = new Set(kin.map((mention) => scene.at.get(mention)?.start));
		let sum = 0;
		counts = [...scene.words.map((_, index) => sum += starts.has(index) ? 1 : 0), sum];
		startCounts.set(kin, counts);
	}
	return counts[to - 1] - (counts[from - 1] ?? 0);
}
/** The text of a sentence of the passage, by its index; empty where there is none. */
function sentenceText({ passage, sentences }, index) {
	const range = sentences[index];
	return range ? passage.text.slice(range.start, range.end) : "";
}
/** Takes any text and gives its content words; each text is read once. */
function contentReader() {
	const known = /* @__PURE__ */ new Map();
	return (text) => {
		let words = known.get(text);
		if (!words) {
			words = toWords(text, []).filter((word) => word.content);
			known.set(text, words);
		}
		return words;
	};
}
/** The words of a text and the sentences they stand in. */
function toWords(text, ranges) {
	let sentence = 0;
	const tokens = (require_text ??= require("./text.cjs")).tokenize(text);
	return tokens.map((token, index) => {
		while (sentence + 1 < ranges.length && token.start >= ranges[sentence + 1].start) sentence++;
		const { text: surface, lower, lemma, start, end, kind, capital } = token;
		const compound = compoundOf(tokens, index);
		return {
			text: surface,
			lower,
			lemma,
			start,
			end,
			kind,
			capital,
			stem: (require_text ??= require("./text.cjs")).stem(lower),
			content: isContent(token),
			compound,
			sentence
		};
	});
}
/** Particles that join verbs as nouns do: roll out and rollout, lay off and lay-off. */
const PARTICLES$1 = /* @__PURE__ */ new Set([
	"up",
	"out",
	"off",
	"down",
	"in",
	"over",
	"back",
	"away"
]);
function compoundOf(tokens, index) {
	const next = tokens[index + 1]?.text === "-" ? tokens[index + 2] : tokens[index + 1];
	const token = tokens[index];
	return next && token.kind === "word" && PARTICLES$1.has(next.lower) ? (require_text ??= require("./text.cjs")).stem(token.lemma + next.lower) : null;
}
/** "The roof is to be on a year and a half later, in May 2033": indexes of the words that a date says again, which are no way to go. */
function apposedWords(text, { kind, range }, words) {
	const lead = kind === "date" ? APPOSED.exec(text.slice(Math.max(0, range.start - 50), range.start)) : null;
	if (!lead) return [];
	const { start, end } = wordRange(words, {
		start: range.start - lead[0].length,
		end: range.start
	});
	return Array.from({ length: end - start }, (_, index) => start + index);
}
const APPOSED = /(?:\b[\w-]+(?: and a half)? (?:day|week|fortnight|month|year)s? (?:later|earlier)|\bthe (?:next|following|previous) day|\b(?:yester|to)day|\btomorrow)(?:, | \()(?:(?:on|in) )?(?:the )?$/i;
/** Indexes of the words that a range of the text covers, by binary search. */
function wordRange(words, range) {
	let start = 0;
	for (let high = words.length; start < high;) {
		const middle = start + high >> 1;
		if (words[middle].end > range.start) high = middle;
		else start = middle + 1;
	}
	let end = start;
	while (end < words.length && words[end].start < range.end) end++;
	return {
		start,
		end: Math.max(end, start + 1)
	};
}
function sumCosts(words, ranges, text, figures, apposed) {
	const costs = [];
	const costsAhead = [];
	let sum = 0;
	let ahead = 0;
	for (const [index, word] of words.entries()) {
		const previous = words[index - 1];
		if (previous && previous.sentence !== word.sentence) {
			sum += sentenceCost(words, index, ranges[previous.sentence], text);
			ahead += CROSSING.sentence;
		} else if (isPartOfBefore(words, index)) ahead += CROSSING.contrast;
		const cost = apposed.has(index) ? 0 : word.text === "(" && figures.has(index + 1) ? CROSSING.bracketedFigure : crossing(word, words, index);
		sum += cost;
		ahead += cost;
		costs.push(sum);
		costsAhead.push(ahead);
	}
	return {
		costs,
		costsAhead
	};
}
/** "$31m: 70 per cent of it on a new line": behind "of it" stands what is said of a part of the figure before. */
function isPartOfBefore(words, index) {
	return words[index - 1]?.lower === "of" && REST$1.has(words[index]?.lower ?? "");
}
const REST$1 = /* @__PURE__ */ new Set([
	"it",
	"them",
	"these",
	"those"
]);
function sentenceCost(words, index, before, text) {
	if (before && !/\d/.test(text.slice(before.start, before.end)) && text.slice(before.start, before.end).split(" ").length <= 4) return CROSSING.runIn;
	return leans(words, index) ? CROSSING.leaningSentence : CROSSING.sentence;
}
/** A sentence that begins with a pronoun, or says "of them", goes on about the one before. */
function leans(words, index) {
	for (let at = index; at < words.length && at < index + 8 && words[at].sentence === words[index].sentence; at++) {
		const { lower } = words[at];
		if (at < index + 2 && (PRONOUNS$1.has(lower) || lower === "and" || lower === "but")) return true;
		if (lower === "of" && /^(?:them|these|those|it)$/.test(words[at + 1]?.lower ?? "")) return true;
	}
	return false;
}
const CONTRAST = /* @__PURE__ */ new Set([
	"but",
	"while",
	"whereas",
	"although",
	"though",
	"whilst",
	"unlike"
]);
const JOIN = /* @__PURE__ */ new Set([
	"and",
	"or",
	"plus"
]);
function crossing(word, words, index) {
	if (word.kind === "mark") {
		if (word.text === ",") return CROSSING.comma;
		if (word.text === ";") return CROSSING.semicolon;
		if (word.text === ":") return CROSSING.colon;
		if (/[()[\]\u2014\u2013]/.test(word.text)) return CROSSING.bracket;
		return 0;
	}
	if (words[index - 1]?.lower === "of" && /^wh(?:ich|om)$/.test(word.lower)) return isShareNext(words, index) ? 0 : CROSSING.contrast;
	if (CONTRAST.has(word.lower)) return CROSSING.contrast;
	if (JOIN.has(word.lower)) return words[index - 1]?.text === "," ? CROSSING.conjunction / 2 : CROSSING.conjunction;
	return FUNCTION_WORDS.has(word.lower) ? CROSSING.functionWord : CROSSING.word;
}
/** "3,412 replies, of which 58 per cent": a share goes on about what stands before it. */
function isShareNext(words, index) {
	return words[index + 1]?.kind === "number" && /^(?:%|per ?cent|per)$/.test(words[index + 2]?.lower ?? "");
}
function surroundingsOf(passage, { row, before, contentOf }) {
	const found = [];
	const add = (text, place) => {
		if (text) for (const word of contentOf(text)) found.push({
			word,
			place,
			strength: PLACE[place]
		});
	};
	if (passage.cell) {
		if (!passage.cell.header) {
			add(passage.cell.columnHeader, "columnHeader");
			add(passage.cell.rowHeader, "rowHeader");
		}
		for (const text of row) add(text, "rowCell");
		add(passage.cell.corner, "corner");
		add(passage.cell.caption, "caption");
	}
	add(passage.lead, "lead");
	add(passage.trail.at(-1) ?? "", "heading");
	for (const heading of passage.trail.slice(0, -1)) add(heading, "outerHeading");
	if (!passage.cell) add(before, "before");
	return found;
}

// src/link/setting.ts
function sentenceOf(scene, mention) {
	const start = scene.at.get(mention)?.start ?? 0;
	return scene.words[Math.min(start, scene.words.length - 1)]?.sentence ?? 0;
}
function foreign(compiled, word) {
	return !compiled.stems.has(word.stem);
}
/** The strongest cue word before or behind the mention, in its own sentence. */
function strongest(setting, isCue, limit) {
	const { scene, mention } = setting;
	const here = sentenceOf(scene, mention);
	let best = null;
	let most = limit;
	for (const [index, word] of scene.words.entries()) {
		if (word.sentence !== here || !isCue(word, index) || !concerns(setting, index)) continue;
		const strength = reach(scene, index, mention, []);
		if (strength >= most) [best, most] = [word, strength];
	}
	if (best) return best;
	for (const { word, place } of scene.surroundings) if ((place === "columnHeader" || place === "rowHeader" || place === "caption") && isCue(word, 0)) return word;
	return null;
}
/**
* Whether a cue speaks of this figure. Before the first figure of its sentence it speaks of them all ("Last year it took \u00a37m
* and closed two halls"); behind one it belongs to the nearest ("\u00a336.9m, up from \u00a331.2m a year ago").
*/
function concerns({ scene, mention }, index) {
	const here = scene.words[index]?.sentence;
	const figures = scene.mentions.filter((other) => other.kind === "quantity" && scene.words[scene.at.get(other)?.start ?? 0]?.sentence === here);
	if (figures.length < 2 || figures.every((figure) => (scene.at.get(figure)?.start ?? 0) > index)) return true;
	const start = scene.at.get(mention)?.start ?? 0;
	if (index < start) {
		const between = scene.words.slice(index + 1, start);
		const joint = between.findLastIndex((word) => word.lower === "and" || word.lower === "but" || word.text === ";");
		return joint < 0 || !between.slice(0, joint).some((word) => word.kind === "number") ? !figures.some((figure) => nearer(scene, index, figure, mention) && joint >= 0) : false;
	}
	return !figures.some((figure) => nearer(scene, index, figure, mention));
}
function nearer(scene, index, one, other) {
	return one !== other && reach(scene, index, one, []) > reach(scene, index, other, []) * 1.05;
}
function startsSentence(words, index) {
	for (let before = index - 1; before >= 0; before--) {
		const word = words[before];
		if (word.kind === "mark" && OPENS.test(word.text)) continue;
		return word.sentence !== words[index].sentence || ENDS$3.test(word.text);
	}
	return true;
}
/** Marks behind which a sentence may begin, and those behind which as good as one does. */
const OPENS = /["\u201c\u2018'(*[]/;
const ENDS$3 = /[.:!?\u2013\u2014]/;

// src/link/figures/kept-bounds.ts
/** "A cap of 5%" keeps the bound of "up to 5%" without a hedge at the figure. */
function keepingBound(verdict, claim, { scene, mention }) {
	if (claim.kind !== "value" || mention.kind !== "quantity") return verdict;
	const agrees = {
		outcome: "agrees",
		relation: "same",
		slip: 0,
		far: 0
	};
	const before = scene.passage.text.slice(Math.max(0, mention.range.start - 40), mention.range.start);
	if (verdict.relation === "bound-added") {
		const { bound } = mention.quantity;
		const isTop = bound === "atMost" && (MAXIMA.test(claim.says) || isLimit(claim)) || bound === "atLeast" && MINIMA.test(claim.says);
		const isNone = NONE_BEYOND.test(before) || / and counting$/i.test(mention.surface);
		return (isTop || isNone) && mention.quantity.low.eq(claim.quantity.low) ? agrees : verdict;
	}
	if (verdict.relation !== "bound-dropped") return verdict;
	const isCeiling = claim.quantity.bound === "atMost" || claim.quantity.bound === "under";
	const hedged = isCeiling ? HEDGED_BELOW : HEDGED_ABOVE;
	const { cell } = scene.passage;
	if (isCeiling && ALLOWED.test(before)) return agrees;
	if (isCeiling && AT_FULL.test(sentenceText(scene, sentenceOf(scene, mention)))) return agrees;
	if (!isCeiling && MORE_BEHIND.test(scene.passage.text.slice(mention.range.end, mention.range.end + 60))) return agrees;
	if ([
		before,
		cell?.columnHeader ?? "",
		cell?.rowHeader ?? ""
	].some((text) => hedged.test(text))) return agrees;
	const limits = isCeiling ? CEILINGS : FLOORS;
	const names = ({ lower, lemma }) => limits.has(lower) || limits.has(lemma);
	return scene.words.some((word, index) => names(word) && reach(scene, index, mention, []) >= .5) || scene.surroundings.some(({ word }) => names(word)) ? agrees : verdict;
}
/** "The plan allows 600 calls a minute": the figure is the most that there may be, whether or not the claim's value says so. */
function isLimit({ says, of, about }) {
	return [
		says,
		...of,
		...about
	].some((text) => LIMIT_WORDS.test(text));
}
const LIMIT_WORDS = /\b(?:limit(?:s|ed)?|cap(?:s|ped)?|allow(?:s|ed|ance)?|maximum|max|ceiling|quota|restrict(?:s|ed|ion)?|permit(?:s|ted)?)\b/i;
/** "At full tilt, 70 sacks an hour": as much as can be. */
const AT_FULL = /\b(?:at (?:full (?:tilt|speed|stretch|capacity|power|throttle|pelt|strength|load|blast)|(?:its|their|the) (?:peak|best|fastest|height|most|busiest)|(?:best|peak|top speed|maximum))|flat out|all out|at a push|when full|fully (?:loaded|laden|booked|charged|stretched))\b/i;
const MAXIMA = /\b(?:highest|strongest|peak|peaked|maximum|max|most|top|record|longest|largest|biggest|fastest|heaviest|deepest)\b/i;
const MINIMA = /\b(?:lowest|minimum|min|least|smallest|shortest|cheapest)\b/i;
const HEDGED_BELOW = /\b(?:no (?:more|longer|later|greater|higher) than|at most|within|inside|maximum of)\b[^.;]{0,20}$/i;
const ALLOWED = /\b(?:can|could|may|might|allows?|allowed to|able to|lets?|permits?|permitted to|entitled to)\b(?! not\b)[^.;:]{0,30}$/i;
const HEDGED_ABOVE = /\b(?:no (?:less|fewer|lower|sooner) than|at least|minimum of)\b[^.;]{0,20}$/i;
/** "nothing smaller than 40 km", "no dearer than \u00a33": the figure itself is the limit. */
const NONE_BEYOND = /(?:\b(?:nothing|none|nobody|no[ -]one|no|not|cannot)|(?:ca|could|wo|would|do|did|does)n['\u2019]t)\s+(?:\w+\s+){0,2}$/i;
/** "17 of them when we looked, and perhaps more" */
const MORE_BEHIND = /^[^.;:?!]{0,40}\b(?:and|or|if not|probably|perhaps|maybe|possibly) (?:(?:very |quite )?(?:perhaps|probably|possibly|likely|maybe|even|some|a few) )?(?:for )?(?:more|longer)(?: besides)?(?=[,.;:)\u2013\u2014]|$)|^[^.;:?!]{0,20} and (?:(?:still )?(?:counting|rising)|(?:a (?:bit|little|fraction)|some|change)(?= *[,.;:)\u2013\u2014]|$))\b/i;
const CEILINGS = new Set("cap limit maximum max ceiling most quota longest highest largest biggest deepest heaviest thickest strongest fastest worst".split(" "));
const FLOORS = new Set("floor minimum min least threshold shortest lowest smallest".split(" "));

// src/link/figures/negated-bounds.ts
/**
* "No room costs more than \u00a390" says that \u00a390 is the most, and so does "rooms above \u00a390 are refused" of a limit; null where nothing turns
* the figure's bound round.
*/
function turnedBound(claim, { scene, mention }) {
	if (claim.kind !== "value" || mention.kind !== "quantity") return null;
	const bound = TURNED.get(mention.quantity.bound);
	if (!bound || !mention.quantity.low.eq(claim.quantity.low)) return null;
	const before = scene.passage.text.slice(Math.max(0, mention.range.start - REACH$3), mention.range.start);
	const negation = NEGATED.exec(before)?.[0];
	if (!(negation !== void 0 && !OTHERWISE.test(negation)) && !(isBounded(claim, bound) && (NOTHING.test(before) || isRefused(scene, mention)))) return null;
	if (claim.quantity.bound === "exact" && isLimit(claim)) return {
		outcome: "agrees",
		relation: "same",
		slip: 0,
		far: 0
	};
	const { outcome, relation } = (require_quantity ??= require("./quantity.cjs")).compare(claim.quantity, {
		...mention.quantity,
		bound
	}, { round: claim.round });
	return {
		outcome,
		relation,
		slip: outcome === "conflicts" ? CUE.ownFigure : 0,
		far: 0
	};
}
const TURNED = /* @__PURE__ */ new Map([["over", "atMost"], ["under", "atLeast"]]);
const REACH$3 = 70;
/** What is denied of all of them, and the verb behind it, up to the figure. */
const NEGATED = /\b(?:(?:can|could|will|would)(?:no|n['\u2019])t|cannot|in no case|at no (?:time|point|stage)|none(?: of (?:them|the \w+|its \w+|their \w+|our \w+))?|nobody|no[- ]one|not one(?: of (?:them|the \w+))?|no \w+)(?: \w+){1,7} $/i;
/** "Nothing over 15%, please" */
const NOTHING = /\b(?:nothing|nobody|none|no[- ]one|no \w+) $/i;
/** "No doubt more than 500 came", "nobody knows why more than 500 came" */
const OTHERWISE = /\b(?:that|who|which|why|how|whether|if|because|but|and|or|than|no (?:doubt|wonder|matter|longer|surprise|sooner|question|news|one (?:knows|doubts|said|asked)))\b/i;
/** Whether the claim is itself a limit on the same side. */
function isBounded(claim, bound) {
	if (claim.quantity.bound === "exact") return bound === "atMost" && isLimit(claim);
	return bound === "atMost" ? CEILING.has(claim.quantity.bound) : FLOOR.has(claim.quantity.bound);
}
const CEILING = /* @__PURE__ */ new Set(["atMost", "under"]);
const FLOOR = /* @__PURE__ */ new Set(["atLeast", "over"]);
/** "Loads above 15% are turned away", "we refuse anything over 15%": what is beyond the limit is not let in, or is paid for. */
function isRefused(scene, mention) {
	const text = sentenceText(scene, sentenceOf(scene, mention));
	return REFUSED.test(text) && !ACCEPTED.test(text);
}
const REFUSED = /\b(?:turn(?:s|ed)? (?:away|back|down)|refus(?:e|es|ed)|reject(?:s|ed)?|ban(?:s|ned)?|bar(?:s|red)|exclud(?:e|es|ed)|prohibit(?:s|ed)?|forbid(?:s|den)?|disqualif(?:y|ies|ied)|fin(?:es|ed)|penali[sz](?:e|es|ed)|surcharges?|penalt(?:y|ies)|sent (?:back|home|away)|thrown (?:out|back)|not (?:be )?(?:allowed|accepted|admitted|permitted|eligible|insured|covered|let in)|(?:is|are|was|were)n['\u2019]t (?:allowed|accepted|admitted|permitted|eligible|covered)|(?:can|may|must|will) ?not|can['\u2019]t|won['\u2019]t|mustn['\u2019]t|too (?:high|low|wet|dry|big|small|heavy|light|long|short|late|young|old|fast|slow|much|many|few)|illegal|unlawful|against the (?:rules|law)|breach(?:es|ed)?|void)\b/i;
const ACCEPTED = /\bnot (?:be )?(?:turned away|refused|rejected|banned|barred|excluded|fined|penali[sz]ed|sent)\b/i;

// src/link/figures/numerals.ts
/**
* What is written in the draft and in the claims, in digits, to be looked at for a slip: "forty-two" and "22\u00bd" are held against
* "22" and "23.5". In: the claim's words and quantity. Out: two texts, empty where the digits are of different units.
*/
function numeralsOf({ quantity, surface }, written, meant) {
	if (quantity.dimension === "duration") {
		const [mine, theirs] = [partsOfLength(surface), partsOfLength(written)];
		if (mine.length > 1 || theirs.length > 1) return [mine.join(""), theirs.join("")];
		if (quantity.unitWord !== meant.unitWord) return ["", ""];
	}
	if (IN_DIGITS.test(surface) && IN_DIGITS.test(written)) return [surface, written];
	return [(require_quantity ??= require("./quantity.cjs")).writtenNumber(quantity).abs().toFixed(), (require_quantity ??= require("./quantity.cjs")).writtenNumber(meant).abs().toFixed()];
}
/** Digits without a fraction. */
const IN_DIGITS = /^[^\d\u00bc-\u00be\u2150-\u215e]*\d[^\u00bc-\u00be\u2150-\u215e]*$/;
/** The numbers of "two hours and 29 minutes", of "twenty-one minutes" and of "2:29.10", in digits. */
function partsOfLength(text) {
	return [...text.toLowerCase().matchAll(PART$1)].flatMap(([part, digits, tens, ones]) => {
		if (digits !== void 0) return digits;
		const value = tens === void 0 ? (require_extract ??= require("./extract.cjs")).SMALL.get(part) : (require_extract ??= require("./extract.cjs")).TENS.get(tens) + (ones === void 0 ? 0 : (require_extract ??= require("./extract.cjs")).SMALL.get(ones));
		return value === void 0 ? [] : value.toString();
	});
}
const PART$1 = /(\d+)|(twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(one|two|three|four|five|six|seven|eight|nine))?|[a-z]+/g;

// src/link/figures/per-figure.ts
/**
* Takes what is worked out of a figure, wherever it stands, and of something that outlives drafts, such as a claim; gives the same, worked
* out once for each pair: drafts say "two" and "10%" again and again.
*/
function perFigure(work) {
	let known = /* @__PURE__ */ new WeakMap();
	let count = 0;
	return (mention, owner, ...more) => {
		const key = keyOf$4(mention);
		const before = known.get(owner);
		if (before?.has(key)) return before.get(key);
		const result = work(mention, owner, ...more);
		if (++count > MOST$3) {
			known = /* @__PURE__ */ new WeakMap();
			count = 1;
		}
		const results = known.get(owner) ?? /* @__PURE__ */ new Map();
		known.set(owner, results.set(key, result));
		return result;
	};
}
/** Results that are kept of one kind of work. */
const MOST$3 = 2e4;
const KEYS$2 = /* @__PURE__ */ new WeakMap();
/** All that a mention says, without the places where it stands. */
function keyOf$4(mention) {
	let key = KEYS$2.get(mention);
	if (key === void 0) {
		key = JSON.stringify({
			...mention,
			passage: 0,
			range: 0,
			core: 0,
			span: 0
		});
		KEYS$2.set(mention, key);
	}
	return key;
}

// src/link/figures/slip.ts
/**
* How much one written figure looks like a slip of another: two neighbouring digits exchanged, one digit replaced, lost or
* doubled. 0 for no slip, from 0.9 on it is hardly an accident, 1.5 at most; short figures meet by accident and say little.
* A figure under 0.3 is no likelier a slip than not, and yet of all figures one in five only differs in one digit of two.
* In: surfaces; hedges, units and the zeros of round numbers are ignored.
*/
function slipOf$1(surface, claimed) {
	const price = PRICE_END.exec(surface)?.[0];
	const written = /\d[\d.,:\s]{0,40}/.exec(claimed)?.[0].trimEnd() ?? "";
	const [mine, theirs] = price !== void 0 && written.endsWith(price) ? [digits(surface.replace(PRICE_END, "")), digits(written.slice(0, -price.length))] : arePrecise(surface, written) ? [allDigits(surface), allDigits(written)] : isScaled(surface) !== isScaled(claimed) ? [digits(surface).replace(/0+$/, ""), digits(written).replace(/0+$/, "")] : withoutZeros(digits(surface), digits(written));
	if (mine === theirs || Math.min(mine.length, theirs.length) < 2) return 0;
	if ((require_text ??= require("./text.cjs")).editDistance(mine, theirs, 2) > 1) return 0;
	const length = Math.max(mine.length, theirs.length);
	if (mine.length !== theirs.length) return DROPPED[Math.min(length, 5)];
	return ([...mine].sort().join("") === [...theirs].sort().join("") ? EXCHANGED : REPLACED)[Math.min(length, 6)];
}
/** What shop prices end with: two of them are no more alike for it. */
const PRICE_END = /\.(?:99|95|49|50)(?!\d)/;
/** By the number of digits: the rarer the chance that two figures are so alike, the more it says. */
const EXCHANGED = [
	0,
	0,
	.6,
	1,
	1.4,
	1.5,
	1.5
];
const REPLACED = [
	0,
	0,
	.2,
	.3,
	.7,
	1.1,
	1.4
];
const DROPPED = [
	0,
	0,
	0,
	.5,
	.8,
	1.1
];
/** "320,000" and "230,000" differ in two digits of two. */
function withoutZeros(one, other) {
	const zeros = Math.min(/0*$/.exec(one)[0].length, /0*$/.exec(other)[0].length);
	return zeros === 0 ? [one, other] : [one.slice(0, -zeros), other.slice(0, -zeros)];
}
/** "$1.51 million", beside which the noughts of "$1,150,000" say nothing. */
function isScaled(text) {
	return /\d ?(?:k|m|bn|tn|thousand|(?:m|b|tr)illion)\b/i.test(text);
}
/** "83.0%" for "82.0%": the nought behind the point was measured. */
function arePrecise(one, other) {
	const places = (text) => /\d\.(\d+)(?!\d)/.exec(text)?.[1]?.length;
	return places(one) !== void 0 && places(one) === places(other) && allDigits(one).length === allDigits(other).length;
}
function digits(text) {
	return allDigits(plainForm(text).replace(/(\.\d*?[1-9])0+(?!\d)|\.0+(?!\d)/, "$1"));
}
function allDigits(text) {
	return plainForm(text).replace(/\D/g, "").replace(/^0+(?=\d)/, "");
}
/** Without raised digits: the 2 of "m\u00b2" is none of the figure's. */
function plainForm(text) {
	return text.replace(/[\u2070\u00b9\u00b2\u00b3\u2074-\u2079]/g, "").normalize("NFKC");
}

// src/link/figures/verb-bounds.ts
/** "Income passes \u00a323m" of \u00a323.4m: the verb says that it is more, and by little. In: what the bare figure would say of the claim. */
function passing(verdict, claim, { scene, mention }) {
	if (verdict.outcome !== "conflicts" || verdict.relation !== "disjoint" || claim.kind !== "value" || mention.kind !== "quantity") return verdict;
	const { quantity } = mention;
	if (!(claim.quantity.low.gt(quantity.high) && claim.quantity.high.lte(quantity.low.times(NEAR$3)) && quantity.bound === "exact") || quantity.dimension !== claim.quantity.dimension || quantity.unit !== claim.quantity.unit || !isRound(mention)) return verdict;
	const start = scene.at.get(mention).start;
	const verb = scene.words[start - (PAST_MARK.test(scene.words[start - 1]?.lower ?? "") ? 2 : 1)];
	return start > 0 && (PASSING.has(verb?.lemma ?? "") || scene.words[start - 1] !== verb && MOVING.has(verb?.lemma ?? "")) ? {
		outcome: "agrees",
		relation: "looser",
		slip: 0,
		far: 0
	} : verdict;
}
/** What is passed is a mark: a number that ends in a nought, or that has no more than two digits before its magnitude word. */
function isRound({ quantity: { low } }) {
	return low.toFixed().replace(/\..*|0+$/g, "").length <= 2;
}
/** How far behind it the mark may be. */
const NEAR$3 = 1.1;
const PASSING = new Set("pass top exceed surpass break cross clear breach overtake beat".split(" "));
/** "Goes through \u00a341m", "moves past" */
const PAST_MARK = /^(?:past|through|beyond|the)$/;
const MOVING = new Set("go move push climb rise sail surge race soar creep edge".split(" "));

// src/link/figures/verdicts.ts
/** What holding a figure against one claim says, its surroundings heard; `stated` are the ids of the claims whose values stand nearby. */
function verdictOn(setting, mention, claim, stated) {
	if (isPointsOf(mention, claim) && stated.has(claim.id) && !hasPoints(setting.vocabulary, mention)) return {
		outcome: "conflicts",
		relation: "unit",
		slip: CUE.ownFigure,
		far: 0
	};
	if (isOtherTerm(setting, mention, claim)) return {
		outcome: "conflicts",
		relation: "unit",
		slip: CUE.ownFigure,
		far: 0
	};
	return turnedBound(claim, setting) ?? keepingBound(passing(notOnTop(verdictOf$1(mention, claim), claim, setting), claim, setting), claim, setting);
}
/** "\u00a39m a year" of what costs \u00a39m over four years, "\u00a3500 a week" of what is paid once, and "\u00a32.7m over ten years" of what costs that each year. */
function isOtherTerm({ scene }, mention, claim) {
	if (claim.kind !== "value" || mention.quantity.dimension !== "money" || significantDigits(mention) < 2) return false;
	const [mine, theirs] = [mention.quantity, claim.quantity];
	if (mine.unit !== theirs.unit || !mine.low.eq(theirs.low) || mine.bound !== theirs.bound) return false;
	const behind = scene.passage.text.slice(mention.range.end, mention.range.end + TERM_REACH);
	if (mine.per !== null && theirs.per === null && TIMES$1.has(mine.per)) return mine.per === "year" && TERM.test(claim.says) || ONCE.test(claim.says);
	return mine.per === null && theirs.per === "year" && TERM_BEHIND.test(behind);
}
const TERM = /\bover (?:the |its )?(?:\w+ ){1,2}years\b|\bin (?:all|total)\b|\baltogether\b/i;
const TIMES$1 = /* @__PURE__ */ new Set([
	"hour",
	"day",
	"night",
	"week",
	"fortnight",
	"month",
	"quarter",
	"year"
]);
/** What is paid once, in the words of the claim. */
const ONCE = /\b(?:one|single|one-off|one-time|lump-sum|once-only) (?:payment|sum|grant|fee|charge|bonus|fine|award|gift|payout|instalment|levy)\b|\b(?:one-off|lump sum|one-time)\b/i;
const TERM_BEHIND = /^,? (?:over|across) (?:the |its )?(?:next )?(?:\w+ ){1,2}years\b/i;
const TERM_REACH = 40;
/** What ought to stand in the place of a figure that contradicts a claim. */
function expectedOf$1(mention, claim) {
	return isPointsOf(mention, claim) ? printPoints(mention) : textOf$1(mention, claim, claim.write ?? claim.text);
}
/** Dimensions that can state the same fact. */
const FAMILY = {
	count: "count",
	money: "money",
	percent: "share",
	points: "share",
	fraction: "share",
	multiple: "multiple",
	score: "score",
	rank: "rank",
	duration: "duration",
	measure: "measure",
	age: "duration",
	version: "version"
};
function familyOf$1(mention) {
	return FAMILY[mention.quantity.dimension];
}
/** Takes a figure; gives what tells whether a claim can state the same fact. A bare number may have lost its unit. Asked of thousands of claims. */
function comparableTo(mention, bare) {
	const { quantity } = mention;
	const mine = [quantity.dimension, ...quantity.other === void 0 ? [] : [quantity.other.dimension]];
	const families = new Set(mine.map((dimension) => FAMILY[dimension]));
	const anything = bare && mine.includes("count");
	const multiples = mine.includes("percent");
	const number = numberWithUnit(mention);
	const isOfAll = /olds$/i.test(mention.surface);
	return (claim) => {
		if (claim.kind !== "value" || isOfAll && !OF_ALL.test(claim.says)) return false;
		const { dimension } = claim.quantity;
		return anything || multiples && dimension === "multiple" || families.has(FAMILY[dimension]) && !isOtherSpan(quantity, claim) || counts(claim, number);
	};
}
const OF_ALL = /olds\b|\b(?:aged|ages|pupils|children|students|people)\b/i;
/** "250,000 litres" for 250,000 doses: the claim's number, written alike, of another kind of thing. */
function isOtherUnit(mention, claim) {
	return claim.kind === "value" && counts(claim, numberWithUnit(mention));
}
function counts({ quantity, text }, number) {
	return number !== null && quantity.dimension === "count" && number === text.match(WRITTEN)?.[0];
}
/** The number of a figure that has a unit as well; null where it is a short one, which many claims may have. */
function numberWithUnit({ quantity, surface }) {
	const number = UNITS.has(quantity.dimension) ? surface.match(WRITTEN)?.[0] : void 0;
	if (number === void 0 || !/[a-z%\u00b0]/i.test(surface.replace(number, ""))) return null;
	return number.replace(/\D|0+$/g, "").length + number.length >= LONG$2 ? number : null;
}
const UNITS = /* @__PURE__ */ new Set([
	"measure",
	"duration",
	"percent"
]);
const WRITTEN = /\d[\d.,]*\d(?: ?(?:million|billion|thousand|m|bn|k)\b)?/;
/** Digits that matter and characters of a number, together: "4,200", "2.4 million" and "138" are long, "20" and "150" are not. */
const LONG$2 = 6;
/** An age is told in years, months or weeks, and is no sentence, lease or reign. */
function isOtherSpan({ dimension }, { quantity, says, of }) {
	if (dimension !== "age" || quantity.dimension !== "duration") return false;
	return !AGE_UNITS.has(quantity.unitWord ?? "") || LASTING.test([says, ...of].join(" "));
}
const LASTING = /\b(?:sentenced?|jailed|imprison\w*|lasts?|lasted|took|takes|lease|contract|warranty|served|reign\w*|term|delay\w*|waited|waits?)\b/i;
const AGE_UNITS = /* @__PURE__ */ new Set([
	"year",
	"years",
	"month",
	"months",
	"week",
	"weeks",
	"decade",
	"decades"
]);
function significantDigits(mention) {
	return mention.quantity.low.abs().toFixed().replace(".", "").replace(/^0+/, "").replace(/0+$/, "").length;
}
/** A change of a percentage that is called per cent stands beside the percentage and contradicts its own unit only. */
function isOfPoints({ relation, claim, mention }) {
	return relation === "unit" && mention.kind === "quantity" && claim?.kind === "value" && claim.quantity.dimension === mention.quantity.dimension;
}
/** "A gain of 2.3 per cent" where the claim went from 31.6% to 33.9%: those are points. */
function isPointsOf({ quantity, change, direction }, claim) {
	if (!hasChanged$1(claim) || claim.quantity.dimension !== "percent" || quantity.dimension !== "percent") return false;
	const gap = claim.quantity.low.minus(claim.previous.low).abs();
	return (change === "by" || direction !== void 0) && quantity.bound === "exact" && !gap.isZero() && quantity.low.eq(gap);
}
function hasChanged$1(claim) {
	return claim?.kind === "value" && claim.previous !== null;
}
/** What a claim says in the place of a mention: in "up from \u00a331m" what it was before. */
function textOf$1(mention, claim, present) {
	return isEarlier$2(mention, claim) ? (require_quantity ??= require("./quantity.cjs")).printQuantity(claim.previous, mention.surface) : present;
}
function isEarlier$2({ change }, claim) {
	return change === "from" && hasChanged$1(claim);
}
/** Whether a claim of its own gives the change. */
function hasPoints({ withValue }, { quantity }) {
	return withValue({
		...quantity,
		dimension: "points"
	}).length > 0;
}
function printPoints({ quantity, surface }) {
	return (require_quantity ??= require("./quantity.cjs")).printQuantity({
		...quantity,
		dimension: "points"
	}, surface);
}
const verdictOf$1 = perFigure((mention, claim) => {
	if (claim.kind !== "value") return {
		outcome: "undetermined",
		relation: "disjoint",
		slip: 0,
		far: 0
	};
	if (isOtherUnit(mention, claim)) return {
		outcome: "conflicts",
		relation: "unit",
		slip: .9,
		far: 0
	};
	const comparison = compareWith(mention, claim);
	if (comparison.outcome === "conflicts" && (isOwnChange(mention, claim) || isRemainder(mention, claim))) return {
		outcome: "agrees",
		relation: "derived",
		slip: 0,
		far: 0
	};
	if (claim.outOf && comparison.outcome === "conflicts" && (require_quantity ??= require("./quantity.cjs")).compare(claim.outOf, mention.quantity).relation === "same") return {
		outcome: "agrees",
		relation: "derived",
		slip: 0,
		far: 0
	};
	if (comparison.outcome !== "conflicts") return {
		...comparison,
		slip: 0,
		far: 0
	};
	const own = ownFigure(mention, claim, comparison.relation);
	const slip = Math.max(isOtherSize(mention, claim) ? 0 : slipOf$1(...numeralsOf(mention, textOf$1(mention, claim, claim.text), isEarlier$2(mention, claim) ? claim.previous : claim.quantity)), own, sharesEnd(mention.quantity, claim.quantity) ? SHARED_END : 0);
	if (comparison.relation === "tighter" && claim.quantity.bound !== "exact" && claim.quantity.bound !== "about") return {
		outcome: "undetermined",
		relation: "tighter",
		slip: 0,
		far: 0
	};
	if (slip < .9 && mention.change === "by" && mention.direction !== void 0 && !speaksOfChange(claim)) return {
		outcome: "undetermined",
		relation: "disjoint",
		slip: 0,
		far: 0
	};
	if (slip < LIMIT.likelySlip && (require_quantity ??= require("./quantity.cjs")).areUnlikeRates(mention.quantity.per, claim.quantity.per)) return {
		outcome: "undetermined",
		relation: "disjoint",
		slip: 0,
		far: 0
	};
	if (slip < .9 && isInParts(mention.quantity) && isWholeCount(claim.quantity)) return {
		outcome: "undetermined",
		relation: "disjoint",
		slip: 0,
		far: 0
	};
	if (mention.quantity.dimension === "version" && slip < .9) return {
		outcome: "undetermined",
		relation: "disjoint",
		slip,
		far: 0
	};
	return {
		...comparison,
		slip,
		far: slip === 0 ? distance(onScaleOf(claim, mention.quantity), claim.quantity) : 0
	};
});
/** "It cut four weeks off the wait" of twelve weeks, which are eight now. */
function isOwnChange({ quantity, change, direction }, claim) {
	if (change !== "by" || !hasChanged$1(claim) || quantity.dimension !== claim.quantity.dimension || quantity.unit !== claim.quantity.unit) return false;
	const gap = claim.quantity.low.minus(claim.previous.low);
	return quantity.dimension !== "percent" && gap.abs().eq(quantity.low) && (direction === void 0 || gap.gt(0) === direction > 0);
}
/** 53.7 per cent where the claim is of 46.3: those who did not. Two round shares make up a hundred by chance. */
function isRemainder(mention, { quantity }) {
	const { low, dimension } = mention.quantity;
	return dimension === "percent" && quantity.dimension === "percent" && significantDigits(mention) >= 3 && low.plus(quantity.low).eq(100);
}
/** How surely the claim's own number stands there with another hedge, unit or magnitude: short numbers meet by accident. */
function ownFigure(mention, claim, relation) {
	const isMagnitude = relation === "magnitude";
	const size = isMagnitude ? steps(mention.quantity, claim.quantity) : 0;
	if (!OWN_FIGURE.has(relation) || size > FEW_STEPS) return 0;
	const { dimension, low, unitWord } = mention.quantity;
	if (BOUNDS.has(relation) && !isAbout$1(onScaleOf(claim, mention.quantity), claim.quantity)) return 0;
	if (isMagnitude && dimension === "duration" && unitWord !== claim.quantity.unitWord) return 0;
	const [significant, written] = [significantDigits(mention), digitsOf(mention)];
	if (isMagnitude && isInWords(mention.surface)) return 0;
	if (size === FEW_STEPS && significant < 3 && unscaled(mention.surface) !== unscaled(claim.text)) return 0;
	if (significant >= 3) return CUE.ownFigure;
	if (dimension === "money" && significant >= 2 && (isMagnitude || written >= 4)) return CUE.ownAmount;
	if (isMagnitude && dimension === "count" && (low.lt(10) || claim.quantity.low.lt(10))) return 0;
	return Math.min(1, (isMagnitude ? significant : written) / 3);
}
/** "\u00a318m" for "\u00a31.88bn": a digit that is lost takes away one power of ten. */
function isOtherSize({ quantity: { low }, surface }, { quantity: claimed, text }) {
	if (low.lte(0) || claimed.low.lte(0)) return false;
	if (isScaled(surface) !== isScaled(text) && low.toFixed(0).length !== claimed.low.toFixed(0).length) return true;
	return (require_decimal ??= require("./decimal.cjs")).Decimal.max(low, claimed.low).gt((require_decimal ??= require("./decimal.cjs")).Decimal.min(low, claimed.low).times(SIZE));
}
const SIZE = 20;
/** "\u00a3142m to \u00a3158m" for "\u00a3142m to \u00a3148m": a range of which one end is right. */
function sharesEnd(one, other) {
	return one.bound === "between" && other.bound === "between" && one.unit === other.unit && one.low.eq(other.low) !== one.high.eq(other.high);
}
const SHARED_END = .7;
function speaksOfChange({ says, of, about, text }) {
	return [
		says,
		text,
		...of,
		...about
	].some((words) => CHANGE.test(words));
}
const CHANGE = /\b(?:rise|rises|rose|risen|rising|fall|falls|fell|fallen|up|down|increas\w*|decreas\w*|cut|cuts|grow\w*|grew|chang\w*|more|less|fewer|higher|lower|drop\w*|gain\w*|sav\w*|reduc\w*|declin\w*|climb\w*|jump\w*|swing\w*|add\w*|lose|lost|loss|discount|margin|improv\w*|raise\w*|shr[aiu]nk\w*|faster|slower|cheaper|dearer|longer|shorter|extra|better|worse|above|below|over|under|ahead|behind|warm\w*|cool\w*)\b/i;
function isInParts({ dimension, low }) {
	return dimension === "count" && !low.isInteger();
}
function isWholeCount({ dimension, low, high }) {
	return dimension === "count" && low.isInteger() && high.isInteger();
}
/** "The airline adds five routes" says how many come on top, not how many there are. */
function notOnTop(verdict, claim, { scene, mention }) {
	const verb = scene.words[(scene.at.get(mention)?.start ?? 0) - 1];
	if (verdict.outcome !== "conflicts" || verdict.slip >= .9 || !verb || !ON_TOP.has(verb.lemma) || claim.kind !== "value") return verdict;
	return speaksOfChange(claim) ? verdict : {
		outcome: "undetermined",
		relation: "disjoint",
		slip: 0,
		far: 0
	};
}
const ON_TOP = /* @__PURE__ */ new Set([
	"add",
	"gain",
	"lose",
	"shed",
	"axe",
	"scrap"
]);
/** The claim's own number with another hedge, unit or magnitude. */
const OWN_FIGURE = /* @__PURE__ */ new Set([
	"bound-dropped",
	"bound-added",
	"bound-reversed",
	"magnitude",
	"unit",
	"direction"
]);
function isInWords(surface) {
	return !/\d/.test(surface) && !/\b(?:hundred|thousand|million|billion)\b/i.test(surface);
}
/** The number as it is written, without noughts for thousands: "640" of "\u00a3640,000" and of "\u00a3640m". */
function unscaled(text) {
	return text.match(WRITTEN_NUMBER)?.[0].replace(/(?:,000)+$/, "");
}
const WRITTEN_NUMBER = /\d[\d.,]*/;
/** The same number with another bound; "over 11cm" is about 112mm. */
const BOUNDS = /* @__PURE__ */ new Set([
	"bound-dropped",
	"bound-added",
	"bound-reversed"
]);
function isAbout$1({ low }, claimed) {
	return low.minus(claimed.low).abs().lte(claimed.low.abs().times(CUE.about));
}
function digitsOf(mention) {
	return mention.quantity.low.abs().toFixed().replace(/\D|^0+/g, "").length;
}
/** "1.1 million years old" in the unit that the claim's length of time is kept in. */
function onScaleOf({ quantity }, draft) {
	if (draft.dimension !== "age" || quantity.dimension !== "duration" || quantity.unit !== "month") return draft;
	return {
		...draft,
		low: draft.low.times(MONTHS),
		high: draft.high.times(MONTHS)
	};
}
const MONTHS = 12;
/** How many powers of ten lie between two figures. */
function steps(one, other) {
	return Math.abs(Math.round(Math.log10(one.low.abs().div(other.low.abs()).toNumber())));
}
/** "\u00a33.4bn" for "\u00a33,400" was never a slip. */
const FEW_STEPS = 3;
function distance(one, other) {
	if (one.low.isZero() !== other.low.isZero()) return 1;
	if (one.low.lte(0) || other.low.lte(0)) return 0;
	const ratio = one.low.gt(other.low) ? one.low.div(other.low) : other.low.div(one.low);
	return ratio.gt(50) ? 2 : ratio.gt(6) ? 1 : 0;
}
function compareWith(mention, claim) {
	const draft = mention.quantity.dimension === "percent" && claim.quantity.dimension === "points" && isSwing(claim) ? {
		...mention.quantity,
		dimension: "points"
	} : mention.quantity;
	if (isDifference(claim) && draft.unit !== claim.quantity.unit) return (require_quantity ??= require("./quantity.cjs")).compare(claim.quantity, asDegreesOf(draft, claim.quantity), { round: claim.round });
	const options = {
		round: claim.round,
		previous: claim.previous,
		change: mention.change === "by" || mention.direction !== void 0
	};
	if (mention.change === "from" && claim.previous) {
		const earlier = (require_quantity ??= require("./quantity.cjs")).compare(claim.previous, draft, options);
		return earlier.relation === "same" || earlier.relation === "rounded" ? {
			outcome: "agrees",
			relation: "previous"
		} : earlier;
	}
	return (require_quantity ??= require("./quantity.cjs")).compare(claim.quantity, draft, options);
}
/** "1.3C warmer" is 2.3F warmer: a difference has no zero to be moved. */
function isDifference({ quantity, says }) {
	return TEMPERATURES.has(quantity.unit ?? "") && /\b(?:warmer|cooler|colder|hotter|higher|lower|rise|rose|risen|fall|fell|fallen|warmed|cooled|by)\b/i.test(says);
}
const TEMPERATURES = /* @__PURE__ */ new Set(["celsius", "fahrenheit"]);
function asDegreesOf(draft, claim) {
	if (!TEMPERATURES.has(draft.unit ?? "")) return draft;
	const factor = claim.unit === "celsius" ? new (require_decimal ??= require("./decimal.cjs")).Decimal(5).div(9) : new (require_decimal ??= require("./decimal.cjs")).Decimal(9).div(5);
	return {
		...draft,
		unit: claim.unit,
		unitWord: claim.unitWord,
		low: draft.low.times(factor),
		high: draft.high.times(factor),
		step: draft.step.times(factor)
	};
}
/** By custom a swing between two parties is given in per cent or in points. */
function isSwing(claim) {
	return [claim.says, ...claim.of].some((text) => /\bswings?\b/i.test(text));
}

// src/link/figures/earlier-values.ts
/**
* What a claim's figure was before: its `previous`, or the figure of the claim about the same thing in the latest year before its
* own; null where the file knows none.
*/
function earlierOf(claim, vocabulary) {
	if (hasChanged$1(claim)) return claim.previous;
	const own = claim.kind === "value" && claim.when?.year !== void 0 ? vocabulary.of(claim) : void 0;
	if (!own) return null;
	return [...vocabulary.withHead(headsOf(own))].flatMap(({ claim: other }) => other.kind === "value" && isEarlier$1(other, claim) ? [other] : []).sort((one, other) => other.when.year - one.when.year)[0]?.quantity ?? null;
}
function isEarlier$1(other, { of, about, when, quantity }) {
	return other.when?.year !== void 0 && other.when.year < when.year && other.quantity.dimension === quantity.dimension && other.quantity.unit === quantity.unit && other.of[0] === of[0] && withoutYears(other.about) === withoutYears(about);
}
function withoutYears(about) {
	return about.filter((text) => !/^\d{4}$/.test(text)).join("\n");
}
/** Whether the claim's figure is more (1) or less (-1) than it was before; null where nobody knows, or nothing has changed. */
function changeOf(claim, vocabulary) {
	const before = earlierOf(claim, vocabulary);
	if (!before || claim.quantity.bound !== "exact" || before.bound !== "exact" || claim.quantity.low.eq(before.low)) return null;
	return claim.quantity.low.gt(before.low) ? 1 : -1;
}

// src/link/comparisons/plain-changes.ts
/**
* Changes told without a figure of something whose earlier value a claim has: "fewer dogs than last year", "closures are up on the
* year before", "turnout has fallen again", and headlines such as "Longer wait for a plot". Out: a conflict at the word of direction
* where all that is said is what the claims say, and each claim that it fits went the other way.
*/
function linkPlainChanges(draft, set) {
	return judgePlainSentences(draft, TELLS$4, UNSURE$3, ({ passage, tokens, spend }) => clausesOf(tokens).flatMap((clause) => toldIn$1(clause, passage)).flatMap((told) => judge$6(passage, told, vocabularyOf(set), spend)));
}
const TELLS$4 = new RegExp(`\\b(?:${[...COMPARATIVE_WORDS.keys(), ...(require_extract ??= require("./extract.cjs")).CHANGES.keys()].join("|")})\\b`, "i");
const UNSURE$3 = /[?"\u201c\u201d]|\b(?:not|never|no|nor|neither|nobody|none|hardly|if|unless|could|may|might|would|should|will|shall|had|hopes?|hoped|wants?|wanted|expect\w*|need\w*|plan\w*|set to|due to|likely|fears?|feared|until|used to|once|at first|per head|twice|times|half|risk|rate of)\b|n['\u2019]t\b|\b(?:19|20)\d\d\b/i;
function clausesOf(tokens) {
	const clauses = [[]];
	for (const token of tokens) if (ENDS$2.test(token.lower)) clauses.push([]);
	else clauses.at(-1).push(token);
	return clauses.filter((clause) => clause.length > 1);
}
const ENDS$2 = /^(?:[,;:.!()\u2013\u2014]|but|while|whereas|although|though|because|and|as|which|who)$/;
function toldIn$1(clause, passage) {
	const told = thanEarlier(clause) ?? upOnEarlier(clause) ?? hasChanged(clause, isHeadline(passage)) ?? (isHeadline(passage) ? headline(clause) : null);
	return told ? [told] : [];
}
/** "Fewer dogs were shown than last year", "the crowd was bigger than for the last match". */
function thanEarlier(clause) {
	const than = clause.findIndex(({ lower }) => lower === "than");
	if (than < 1 || !isEarlier(clause.slice(than + 1))) return null;
	const at = clause.findLastIndex(({ lower }, index) => index < than && COMPARATIVE_WORDS.has(lower));
	const comparing = COMPARATIVE_WORDS.get(clause[at]?.lower ?? "");
	if (!comparing || clause[at - 1]?.lower === "ever") return null;
	return {
		word: clause[at],
		direction: comparing.sign,
		thing: [...clause.slice(0, at), ...clause.slice(at + 1, than)]
	};
}
/** "Closures are up on the year before", "down from last season". */
function upOnEarlier(clause) {
	const at = clause.findIndex(({ lower }, index) => /^(?:up|down)$/.test(lower) && /^(?:on|from)$/.test(clause[index + 1]?.lower ?? ""));
	if (at < 1 || !isEarlier(clause.slice(at + 2))) return null;
	return {
		word: clause[at],
		direction: clause[at].lower === "up" ? 1 : -1,
		thing: clause.slice(0, at)
	};
}
/** "Turnout fell", "the waiting list has grown again", "sales are down". */
function hasChanged(clause, isNow) {
	const at = clause.findLastIndex(({ lower }) => CHANGED.test(lower) || isNow && CHANGING.test(lower));
	const word = clause[at];
	const rest = clause.slice(at + 1);
	if (!word || at < 1 || word.capital || !rest.every(({ lower }) => AGAIN.test(lower))) return null;
	if (/^(?:up|down)$/.test(word.lower) && !/^(?:is|are|was|were)$/.test(clause[at - 1].lower)) return null;
	const direction = (require_extract ??= require("./extract.cjs")).CHANGES.get(word.lower);
	return direction ? {
		word,
		direction,
		thing: clause.slice(0, at)
	} : null;
}
const CHANGED = /^(?:rose|risen|grew|grown|climbed|increased|jumped|soared|surged|fell|fallen|dropped|declined|decreased|shrank|shrunk|slipped|dipped|plunged|slumped|tumbled|up|down)$/;
const CHANGING = /^(?:rises?|falls?|grows?|shrinks?|drops?|slips?|dips?|climbs?|jumps?|slides?|soars?|declines?)$/;
const AGAIN = /^(?:again|further|too|sharply|slightly|steadily|steeply|markedly|considerably|slowly|fast|once|more|\W)$/;
/** "Longer wait for a plot": what "More" and "Fewer" begin is told elsewhere. */
function headline(clause) {
	const [word, next] = clause;
	const comparing = COMPARATIVE_WORDS.get(word?.lower ?? "");
	if (!word || !comparing || /^(?:more|fewer|less|further|closer|lower|lighter)$/.test(word.lower) || next?.lower === "than") return null;
	return {
		word,
		direction: comparing.sign,
		thing: clause.slice(1)
	};
}
function isHeadline({ kind, trail }) {
	return kind === "field" || kind === "heading" && trail.length === 0;
}
/** "Last year", "the year before", "a year ago", "for the last match", "before". */
function isEarlier(words) {
	return EARLIER$1.test(words.map(({ lower }) => lower).join(" ").trim());
}
const EARLIER$1 = /^(?:(?:in|at|for|during|on) )?(?:the )?(?:(?:last|previous) (?:year|time|season|edition|census|survey|count|ballot|match|game|show|round|one|contest|election|harvest|audit|report|inspection)|(?:the )?(?:year|time|season|one|edition|ballot) before|a year (?:ago|earlier|before)|before|previously)(?: .)?$/;
function judge$6(passage, { word, direction, thing }, vocabulary, spend) {
	const sides = sidesOf(thing, vocabulary, spend).filter((side) => fits$3(side, thing));
	const stems = new Set(thing.filter(isContent).map(({ lower }) => (require_text ??= require("./text.cjs")).stem(lower)));
	const left = sides.map(({ compiled }) => compiled.qualifiers.filter((qualifier) => !isHere(qualifier, stems)).length);
	const nearest = sides.filter((_, index) => left[index] === Math.min(...left));
	const changes = nearest.map(({ compiled: { claim, direction: own } }) => own ?? changeOf(claim, vocabulary));
	const [first] = nearest;
	if (!first || changes.some((change) => change !== -direction)) return [];
	const { claim } = first.compiled;
	const range = {
		start: word.start,
		end: word.end
	};
	return [toDirectionMatch({
		passage,
		range,
		direction,
		claim,
		certainty: "likely"
	})];
}
function isHere({ alternatives }, stems) {
	return alternatives.some(({ features }) => features.some((feature) => stems.has(feature.stem)));
}
/** One of its subjects is named in full, no word is another's, and the names that pin it down are there. */
function fits$3(side, thing) {
	const { dimension } = side.compiled.claim.quantity;
	if (!/^(?:count|money|percent|measure|duration|age)$/.test(dimension) || !isNamedIn(thing, side)) return false;
	if (!thing.every((token) => isExplained$1(token, side) || PLAIN_WORDS.has((require_text ??= require("./text.cjs")).lemma(token.lower)))) return false;
	const stems = new Set(thing.filter(isContent).map(({ lower }) => (require_text ??= require("./text.cjs")).stem(lower)));
	return side.compiled.qualifiers.every((qualifier) => isHere(qualifier, stems) || !qualifier.alternatives.some(({ features }) => features.some(({ capital }) => capital)));
}

// src/link/comparisons/told-directions.ts
/**
* Finds a rise that is called a fall, or the other way round, between two figures of the draft itself: "9%, up from 12%",
* "fell from 19 weeks to 27 weeks", "ended at \u00a373m, \u00a312m under the \u00a361m". Out: a conflict for each, at the word of direction
* where the draft's other figures are right by `numbers`, at the whole phrase where nobody knows which part of it is wrong. Spans
* are offsets in the source.
*/
function linkDirections(draft, mentions, numbers) {
	const judged = new Map(numbers.map((match) => [match.mention, match]));
	const held = /* @__PURE__ */ new Map();
	for (const mention of mentions) {
		if (mention.kind !== "quantity") continue;
		const known = held.get(mention.passage);
		if (known) known.push(mention);
		else held.set(mention.passage, [mention]);
	}
	return [...held].flatMap(([index, figures]) => {
		const passage = draft.passages[index];
		if (!passage || figures.length < 2 || passage.quoted > 0 || passage.cell) return [];
		const ranges = (require_text ??= require("./text.cjs")).sentences(passage.text);
		return figures.flatMap((_, place) => {
			const told = toldBetween(passage, ranges, figures, place);
			return told && !isWrong(judged, told.ends) ? [toMatch$5(passage, told, judged)] : [];
		});
	});
}
/** What is told of the figure at `index` and those before it. */
function toldBetween(passage, ranges, figures, index) {
	const last = figures[index];
	if (!TELLS$3.test(passage.text.slice(Math.max(0, last.range.start - LOOK), last.range.start))) return null;
	const sentence = ranges.find(({ start, end }) => start <= last.range.start && last.range.end <= end);
	if (!sentence || !isStated(passage.text.slice(sentence.start, sentence.end).toLowerCase())) return null;
	const before = figures.slice(0, index);
	const here = before.filter(({ range }) => range.start >= sentence.start);
	const told = upFrom(passage, before.at(-1), last, here) ?? moreThan(passage, last, here) ?? fromTo(passage, here.at(-1), last, sentence) ?? under(passage, here, last);
	if (!told || isRanked(passage.text.slice(sentence.start, sentence.end))) return null;
	return isDenied$1(passage.text.toLowerCase(), told.phrase.start, told.phrase.end) ? null : told;
}
function upFrom(passage, now, then, here) {
	if (!now) return null;
	const { text } = passage;
	const between = text.slice(now.range.end, then.range.start);
	const found = /(?:up|down) from /i.test(between) ? UP_FROM.exec(between) : null;
	if (!found || LEADS_ON.test(text.slice(then.range.end, then.range.end + LOOK))) return null;
	const word = found[1] ?? found[2];
	const direction = word.toLowerCase() === "up" ? 1 : -1;
	if (order(then, now) !== -direction || here.some((other) => order(then, other) === direction)) return null;
	const start = now.range.end + found[0].lastIndexOf(word);
	return told([now, then], {
		start,
		end: start + word.length
	}, direction, {
		start,
		end: then.range.end
	});
}
/** "9% of them were, up from", "(up from"; and in a sentence of its own: "9%. Up from". */
const UP_FROM = /^(?:(?:(?: [\p{L}\d'\u2019-]+){0,6},? ?[,(]|(?: [\p{L}'\u2019-]+){0,4} (?:is|are|was|were|now|still))? ?(up|down)|\)?\. (Up|Down)) from (?:the |an? |just |only |last year['\u2019]s )?$/u;
/** "Up from 45p to 65p": the second figure is only the first of two. */
const LEADS_ON = /^(?: [\p{L}\d'\u2019-]+){0,5},? to (?:\D{0,12})\d/u;
const LOOK = 60;
/** How far a verb is looked for. */
const LEAD = 100;
/** Words without one of which nothing is told; cheaper to see than the patterns to try. */
const TELLS$3 = /\b(?:from|to|than|of|on|over|above|beyond|under|below)\b/i;
function moreThan(passage, base, here) {
	const now = here.at(-1);
	if (!now) return null;
	const found = MORE_THAN.exec(passage.text.slice(now.range.end, base.range.start));
	const word = found?.[1];
	if (!found || word === void 0) return null;
	const direction = MORE.has(word) ? 1 : -1;
	if (order(base, now) !== -direction || here.some((other) => order(base, other) === direction)) return null;
	const start = now.range.end + found[0].lastIndexOf(`${word} than`);
	return told([now, base], {
		start,
		end: start + word.length
	}, direction, {
		start,
		end: base.range.end
	});
}
const MORE = /* @__PURE__ */ new Set([
	"more",
	"higher",
	"longer",
	"larger",
	"bigger",
	"greater"
]);
const MORE_THAN = /^(?: (?!(?:no|not|any|and|but|or)\b)[\p{L}'\u2019-]+){0,4}, (?:which (?:is|was) |that (?:is|was) |still |far |well |slightly |a little )*(more|higher|longer|larger|bigger|greater|fewer|less|lower|shorter|smaller) than (?:the|its|their|last (?:year|season|month|week|summer|winter|spring|autumn)['\u2019]s|the (?:year|season|month|week) before['\u2019]s) $/u;
function fromTo(passage, from, to, sentence) {
	if (!from) return null;
	const { text } = passage;
	if (!TO.test(text.slice(from.range.end, to.range.start))) return null;
	const first = Math.max(sentence.start, from.range.start - LEAD);
	const lead = text.slice(first, from.range.start);
	const found = AT_FROM.test(lead) ? VERB_FROM.exec(lead) : null;
	const verb = found?.[1];
	const direction = verb === void 0 ? void 0 : DIRECTIONS$1.get(verb.toLowerCase());
	if (!found || verb === void 0 || direction === void 0 || order(from, to) !== -direction || isMotion(from)) return null;
	const start = first + found.index;
	return told([from, to], {
		start,
		end: start + verb.length
	}, direction, {
		start,
		end: to.range.end
	});
}
const TO = /^(?: (?!(?:and|or|but|while|from|than|by|per|of|with)\b)[\p{L}\d'\u2019-]+){0,5},? to (?:the |an? |just |only |its |this year['\u2019]s )?$/u;
/** Verbs and nouns that a change from one figure to another goes with; those that money of two countries turns round are left out. */
const DIRECTIONS$1 = new Map([...(require_extract ??= require("./extract.cjs")).CHANGES].filter(([word]) => !/^(?:up|down|put-up|advance|contract|doubled|halved|strength|weaken|widen|narrow|shed|los[est]|gain|lift|dip|sink|sank|sunk)/.test(word)));
const FROM = "from (?:the |an? |about |around |just |only )?$";
/** What the pattern below ends in: it takes V8 some time to compile. */
const AT_FROM = new RegExp(` ${FROM}`, "i");
/** The word, at most an adverb or a stretch of time, and "from": nothing else that could have gone up or down. */
const VERB_FROM = new RegExp(`\\b(${[...DIRECTIONS$1.keys()].join("|")})(?: \\p{L}+ly| again| back| further| only| just)?(?: (?:in|over|during|within) (?:the |a |its |one |two |three )?(?:\\p{L}+ )?(?:years?|months?|weeks?|days?|decades?|quarters?|seasons?|time|period))?,? ${FROM}`, "iu");
/** A fall from three metres to the ground is no change of a length. */
function isMotion({ quantity }) {
	return quantity.dimension === "measure" && quantity.unit === "metre";
}
function under(passage, here, base) {
	const gap = here.at(-1);
	if (gap?.quantity.bound !== "exact" || base.quantity.bound !== "exact") return null;
	const { text } = passage;
	const found = UNDER.exec(text.slice(gap.range.end, base.range.start));
	const word = found?.[1];
	const direction = word === void 0 ? void 0 : SIDES.get(word);
	if (!found || word === void 0 || direction === void 0 || !isAlike$1(gap, base)) return null;
	const distance = (other) => signedValue(other).minus(signedValue(base));
	const meant = here.slice(0, -1).filter((other) => isAlike$1(other, base) && distance(other).abs().eq(gap.quantity.low));
	if (meant.length !== 1 || distance(meant[0]).gt(0) === direction > 0) return null;
	const start = gap.range.end + found.index + found[0].indexOf(word);
	return told([
		meant[0],
		gap,
		base
	], {
		start,
		end: start + word.length
	}, direction, {
		start: gap.range.start,
		end: base.range.end
	});
}
const SIDES = new Map([...[
	"over",
	"above",
	"beyond",
	"more than",
	"higher than",
	"longer than",
	"ahead of",
	"up on"
].map((word) => [word, 1]), ...[
	"under",
	"below",
	"short of",
	"less than",
	"fewer than",
	"lower than",
	"shorter than",
	"down on"
].map((word) => [word, -1])]);
const UNDER = new RegExp(`^ (?:\\p{L}+ )?(${[...SIDES.keys()].join("|")}) (?:(?:the|its|their|our|an?)(?: \\p{L}+){0,4} )?(?:of )?$`, "u");
function told(ends, word, direction, phrase) {
	return {
		ends,
		word,
		direction,
		phrase
	};
}
/** 1 if the second is surely the larger, -1 if it is surely the smaller; null where nobody can tell, or they measure unlike things. */
function order(one, other) {
	if (!isAlike$1(one, other)) return null;
	const [first, second] = [reachOf(withUnitOf(other, one)), reachOf(withUnitOf(one, other))];
	if (!first || !second || one.quantity.sign === -1 || other.quantity.sign === -1) return null;
	if (second.low.gt(first.high)) return 1;
	return second.high.lt(first.low) ? -1 : null;
}
function isAlike$1(one, other) {
	const [mine, theirs] = [withUnitOf(other, one), withUnitOf(one, other)];
	const isSameRate = mine.per === theirs.per || mine.per === null || theirs.per === null;
	return MEASURED.has(mine.dimension) && mine.dimension === theirs.dimension && mine.unit === theirs.unit && mine.other === void 0 && theirs.other === void 0 && isSameRate;
}
const MEASURED = /* @__PURE__ */ new Set([
	"count",
	"money",
	"percent",
	"measure",
	"duration"
]);
/** Where the smaller number is the higher one, or a thing falls as its number rises. */
function isRanked(sentence) {
	return RANKED$1.test(sentence);
}
const RANKED$1 = /\b(?:rank\w*|places?|placed|position|table|standings|charts?|league|seed(?:s|ed)?|grid|handicap|odds|par|grades?|tiers?|divisions?|bands?|floors?|storeys?|below zero|minus|freezing|exchange rate|lira|pesos?|roubles?|rubles?|rupees?|naira|rand|kron[ae]|yen)\b|\b(?:level|number|no\.?) (?:\d|one\b|two\b|three\b)|\b(?:to|against) the (?:dollar|euro|pound)\b/i;
function isWrong(judged, ends) {
	return ends.some((end) => judged.get(end)?.state === "conflicts");
}
function toMatch$5(passage, { ends, word, phrase, direction }, judged) {
	const known = ends.map((end) => judged.get(end)).filter((match) => match?.state === "agrees" && match.certainty !== "weak");
	const isKnown = known.length === ends.length;
	return toDirectionMatch({
		passage,
		range: isKnown ? word : phrase,
		direction,
		claim: isKnown ? known[0].claim : null,
		certainty: "certain",
		related: ends.map(({ span, surface }) => ({
			span,
			text: surface
		})),
		word
	});
}

// src/link/comparisons/told-extremes.ts
/**
* Superlatives among a number of things that the claims have one by one: "Northfield is the biggest of the three sites" where another
* of the three is bigger. Out: a conflict at the superlative, where the claims hold just as many of them as the sentence says.
*/
function linkExtremes(draft, set) {
	return judgePlainSentences(draft, TELLS$2, UNSURE$2, ({ passage, tokens, spend }) => {
		const told = toldIn(tokens);
		return told ? judge$5(passage, told, vocabularyOf(set), spend) : [];
	});
}
const TELLS$2 = /\bof (?:the|all) (?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d\d?)\b/i;
const UNSURE$2 = /[?"\u201c\u201d]|\b(?:not|never|no|nor|neither|one of the|among|if|unless|could|may|might|would|should|will|shall|had|hopes?|hoped|wants?|expect\w*|until|used to|once|at first|second|third|fourth|fifth|previous\w*|last|earlier|then)\b|n['\u2019]t\b|\b(?:19|20)\d\d\b/i;
function toldIn(tokens) {
	const at = tokens.findIndex(({ lower }, index) => lower === "of" || lower === "all" && tokens[index - 1]?.lower !== "of");
	const of = tokens.findIndex(({ lower }, index) => index >= at && lower === "of" && /^(?:the|all)$/.test(tokens[index + 1]?.lower ?? "") && countAt(tokens[index + 2]) !== null);
	if (at < 0 || of < 0) return null;
	const count = countAt(tokens[of + 2]);
	let behind = of + 3;
	while (behind < tokens.length && tokens[behind].kind === "word" && isContent(tokens[behind]) && !tokens[behind].capital) behind++;
	const found = tokens.flatMap(({ lower }, index) => {
		const superlative = SUPERLATIVES.get(lower);
		return superlative && (index < of || index >= behind) ? [{
			index,
			superlative
		}] : [];
	});
	const [only] = found;
	if (!only || found.length > 1) return null;
	const { index, superlative } = only;
	const graded = /^(?:most|least)$/.test(tokens[index].lower) ? GRADED.get(tokens[index + 1]?.lower ?? "") : void 0;
	const end = graded ? index + 2 : index + 1;
	const stop = tokens.findIndex(({ lower }, place) => place >= Math.max(end, behind) && ENDS$1.test(lower));
	const rest = tokens.filter((_, place) => (place < of || place >= behind) && (place < index || place >= end) && (stop < 0 || place < stop));
	return {
		word: tokens.slice(index, end),
		sign: superlative.sign,
		of: graded ?? superlative.of,
		count,
		rest
	};
}
const ENDS$1 = /^(?:[,;:.!\u2013\u2014]|and|but|while|with)$/;
function countAt(token) {
	if (!token) return null;
	return (require_extract ??= require("./extract.cjs")).SMALL.get(token.lower) ?? (/^\d{1,2}$/.test(token.lower) ? Number(token.lower) : null);
}
function judge$5(passage, told, vocabulary, spend) {
	const sides = sidesOf(told.rest, vocabulary, spend).flatMap((side) => {
		const kin = kinOf(side, vocabulary, told.count);
		return kin && fits$2(side, kin, told) ? [{
			side,
			kin
		}] : [];
	});
	const beaten = sides.map(({ side, kin }) => kin.find((other) => isAhead(other, side, told.sign)));
	const [first] = sides;
	if (!first || beaten.some((other) => other === void 0)) return [];
	const { claim } = first.side.compiled;
	const range = {
		start: told.word[0].start,
		end: told.word.at(-1).end
	};
	const rival = beaten[0].compiled.claim;
	return [toDirectionMatch({
		passage,
		range,
		direction: told.sign,
		claim,
		certainty: "likely",
		expected: `${claim.text} against ${rival.text} (${rival.id})`
	})];
}
/** The claims of the same measure, one for each thing: just as many as the sentence says there are. */
function kinOf(side, vocabulary, count) {
	const own = side.compiled.claim.quantity;
	const kin = [];
	for (const compiled of vocabulary.withHead(side.heads)) {
		if (kin.length > count) return null;
		const other = sideOf$1(compiled);
		const quantity = other?.compiled.claim.quantity;
		if (!other || !quantity || other.compiled.claim.status !== "active" || other.compiled.claim.derived) continue;
		if (quantity.dimension === own.dimension && quantity.unit === own.unit && quantity.per === own.per && quantity.bound === "exact" && hasName(other)) kin.push(other);
	}
	return kin.length === count && kin.includes(side) ? kin : null;
}
function hasName({ compiled }) {
	return compiled.qualifiers.some(({ alternatives }) => alternatives.some(({ features }) => features.some(({ capital }) => capital)));
}
/** The one is named by what only it has, and all else is said of one of its kin. */
function fits$2(side, kin, { rest, of }) {
	const { dimension, unit } = side.compiled.claim.quantity;
	if (!isMeasured(of, dimension, unit)) return false;
	const others = kin.filter((other) => other !== side);
	const isOwn = (token) => isContent(token) && side.strong.has((require_text ??= require("./text.cjs")).stem(token.lower)) && others.every(({ all }) => !all.has((require_text ??= require("./text.cjs")).stem(token.lower)));
	return rest.some(isOwn) && rest.every((token) => isExplained$1(token, side) || PLAIN_WORDS.has((require_text ??= require("./text.cjs")).lemma(token.lower)));
}
function isAhead({ compiled: { claim: other } }, { compiled: { claim } }, sign) {
	return sign > 0 ? other.quantity.low.gt(claim.quantity.high) : other.quantity.high.lt(claim.quantity.low);
}

// src/link/comparisons/rank-claims.ts
const RANKS = /* @__PURE__ */ new WeakMap();
/** The claims of ranks in a set, in the order of the file. */
function ranksOf(set) {
	let ranks = RANKS.get(set);
	if (!ranks) {
		ranks = set.claims.flatMap((claim) => claim.kind === "value" && claim.status === "active" ? toRank(claim) : []);
		RANKS.set(set, ranks);
	}
	return ranks;
}
function toRank(claim) {
	const { dimension, low, high, bound } = claim.quantity;
	if (dimension !== "rank" || bound !== "exact" || !low.eq(high)) return [];
	const place = low.toNumber();
	const said = (require_text ??= require("./text.cjs")).tokenize(claim.says);
	const at = said.findIndex((_, index) => ordinalAt(said, index)?.place === place);
	const ordinal = at < 0 ? null : ordinalAt(said, at);
	const word = superlativeIn((require_text ??= require("./text.cjs")).tokenize(claim.text)) ?? (ordinal ? superlativeIn(said.slice(at, ordinal.next + 3)) : null);
	const sort = word !== null ? "superlative" : STREAK.test(claim.says) ? "streak" : isPlace(said, ordinal) ? "place" : "nth";
	const things = claim.of.map((text) => (require_text ??= require("./text.cjs")).tokenize(text).filter((token) => isContent(token) && !(token.capital && sort !== "nth") && token.lower !== word && !SUPERLATIVE.test(token.lower)).map(({ lower }) => (require_text ??= require("./text.cjs")).lemma(lower))).filter((thing) => thing.length > 0);
	const all = (require_text ??= require("./text.cjs")).tokenize([claim.says, ...claim.about].join(" . "));
	const holders = all.filter((token, index) => token.kind === "word" && token.capital && isContent(token) && (index > 0 || isNamedFirst(all, claim)));
	const words = [...all, ...(require_text ??= require("./text.cjs")).tokenize(claim.of.join(" . "))];
	return [{
		claim,
		place,
		sort,
		word,
		things,
		holders: new Set(holders.map(({ lower }) => lower)),
		words: new Set(words.flatMap((token) => isContent(token) ? [token.lower, (require_text ??= require("./text.cjs")).lemma(token.lower)] : [token.lower]))
	}];
}
/** The first word of a sentence has a capital anyway: it names somebody where another follows, where it owns something, or where the claim is about it. */
function isNamedFirst([first, next], { about }) {
	if (!first || !isContent(first)) return false;
	return next?.capital === true || next?.text.endsWith("s") === true || about.some((text) => text.startsWith(first.text));
}
/** "In a row", "running", "consecutive". */
const STREAK = /\b(?:in (?:a row|succession)|running|consecutive|successive|straight)\b/;
/** Nothing is counted behind the ordinal: "Larkfield were fourth of nine bands", "ranks 37th in the state". */
function isPlace(said, ordinal) {
	const next = ordinal && said[ordinal.next];
	if (!next) return ordinal !== null;
	return next.kind === "mark" ? next.text !== "-" : PLACES$1.has(next.lower) || !isContent(next);
}
const PLACES$1 = /* @__PURE__ */ new Set([
	"place",
	"position",
	"spot",
	"overall"
]);
/** Reads "third", "5th", "twenty-first" at a token. */
function ordinalAt(tokens, at) {
	const { lower, kind, end } = tokens[at];
	const [next, last] = [tokens[at + 1], tokens[at + 2]];
	if (kind === "number") return next && next.start === end && /^(?:st|nd|rd|th)$/.test(next.lower) ? {
		place: Number(lower),
		from: at,
		next: at + 2
	} : null;
	const place = (require_extract ??= require("./extract.cjs")).ORDINALS.get(lower);
	if (place) return {
		place,
		from: at,
		next: at + 1
	};
	const tens = (require_extract ??= require("./extract.cjs")).TENS.get(lower);
	const ones = next?.text === "-" && last ? (require_extract ??= require("./extract.cjs")).ORDINALS.get(last.lower) : void 0;
	return tens && ones && ones < 10 ? {
		place: tens + ones,
		from: at,
		next: at + 3
	} : null;
}
/** "Largest", and of "most popular" and "least common" the second word. */
function superlativeIn(tokens) {
	for (const [at, { lower }] of tokens.entries()) {
		if (lower === "most" || lower === "least") return tokens[at + 1]?.lower ?? null;
		if (SUPERLATIVE.test(lower)) return lower;
	}
	return null;
}
const SUPERLATIVE = /^(?!(?:forest|interest|request|honest|harvest|test|guest|quest|contest|west|best-|arrest|protest|invest|midwest|northwest|southwest|breast|chest|nest|rest|manifest|conquest|tempest|modest)$)[a-z]{2,}est$|^(?:worst|best)$/;

// src/link/comparisons/rank-contexts.ts
/** "One of the deepest caves", "not the deepest", "perhaps the deepest", "the deepest but one", "seeking a third win". */
function isHedged(tokens, { from, end, place, rank }) {
	const before = tokens.slice(Math.max(0, from - 6), from).map(({ lower }) => lower);
	const behind = tokens.slice(end, end + 3).map(({ lower }) => lower);
	const rest = tokens.slice(end, end + 12);
	const stop = rest.findIndex(({ kind, text }) => kind === "mark" && text !== "-");
	if (rest.slice(0, stop < 0 ? rest.length : stop).some(({ lower }) => UNTIL.test(lower))) return true;
	if (place === rank.place + 1 && from < 2 && tokens[0]?.lower === "a") return true;
	return before.some((word) => HEDGES.has(word) && !rank.words.has(word)) || /^(?:but|except|bar|outside|after|behind|from)$/.test(behind[0] ?? "") || behind.includes("yet");
}
const UNTIL = /^(?:until|till|before|half|halfway|interval|stage|lap|round|leg|hour|hours|minutes|while|moment|briefly|planned|likely|possible|expected|feared|due)$/;
const HEDGES = new Set("not no never n't one among perhaps maybe possibly probably nearly almost could may might would if than previous former old until like next hope hopes hoped hoping want wants becoming become beat beats last once says said claims claimed billed every each seek seeks seeking sought chase chases chasing bid aim aims aiming eye eyes eyeing dream dreams deny denied denies without before after lost missed another either per".split(" "));
/** A rank of fewer things or of a shorter time than the claim's: "the deepest cave in the county", "her second win of the season". */
function isNarrower(tokens, { end, place, rank: { word, words, sort } }, set) {
	const behind = tokens.slice(end, end + 8);
	const stop = behind.findIndex(({ kind, text }) => kind === "mark" && text !== "-");
	const clause = stop < 0 ? behind : behind.slice(0, stop);
	if (clause.some(({ lower }, index) => lower === "this" && PERIOD.test(clause[index + 1]?.lower ?? ""))) return true;
	const at = clause.findIndex(({ lower }) => SCOPES.has(lower));
	if (at < 0) return false;
	const scope = behind.slice(at + 1).filter(isContent);
	const [first] = scope;
	const { lower } = behind[at];
	if (lower === "since") return !behind.slice(at + 1).some((token) => /^(?:records?|began|started|counting)$/.test(token.lower) || isContent(token) && words.has(token.lower));
	if (word !== null) return place === 1 ? !!first && !words.has(first.lower) : scope.slice(0, 1).some((token) => token.capital && !words.has(token.lower));
	if (lower === "of" && sort !== "place" && nounsOf(clause.slice(at + 1)).some((token) => !words.has(token.lower) && !words.has((require_text ??= require("./text.cjs")).lemma(token.lower)))) return true;
	if (!first || words.has(first.lower) || words.has((require_text ??= require("./text.cjs")).lemma(first.lower))) return false;
	if (lower === "of" || lower === "this") return first.kind !== "number" && !CALENDAR$1.test(first.lower);
	if (place === 1 || sort === "streak" && !CALENDAR$1.test(first.lower)) return true;
	return CALENDAR$1.test(first.lower) ? false : first.capital || vocabularyOf(set).known.has((require_text ??= require("./text.cjs")).stem(first.lower));
}
/** The words of the noun phrase that begins a text, numbers and days left out. */
function nounsOf(tokens) {
	const end = tokens.findIndex((token) => PRESENT$1.test(token.lower) || PAST$5.test(token.lower) || !isContent(token) && !/^(?:the|an?|his|her|its|their|our|['\u2019]s?|s)$/.test(token.lower));
	return tokens.slice(0, end < 0 ? tokens.length : end).filter((token) => isContent(token) && token.kind === "word" && !CALENDAR$1.test(token.lower));
}
const SCOPES = new Set("in of since for on at outside among within between to under over this inside against".split(" "));
const CALENDAR$1 = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|week|weekend|today|\d+)$/;
/** Another claim has that rank of the same thing, or knows who holds it. */
function isOther$1(set, { rank: { claim, things, word, sort }, place }) {
	return ranksOf(set).some((other) => other.claim !== claim && other.place === place && other.word === word && (sort === "place" ? other.sort === "place" : other.things.some((thing) => things.some((own) => own.at(-1) === thing.at(-1)))));
}
/**
* Whether whoever holds the claim's rank is meant: named last before the rank or right behind it; not named where the claim has no
* holder and nobody else is named; or meant by a pronoun, where the words before name the holder. A headline speaks of what the
* draft is about.
*/
function speaksOf$1(tokens, told, passage, draft, set) {
	const { rank, from, end } = told;
	if (isOfOther(tokens, told) || isReference(tokens, told) || isOtherTime(tokens, told, set)) return false;
	const isHeadline = passage.kind === "field" || passage.kind === "heading" && passage.trail.length === 0;
	const { names, actors } = vocabularyOf(set);
	const isKnown = ({ lower }) => names.has(lower) || actors.has((require_text ??= require("./text.cjs")).stem(lower));
	const isName = (token, at) => {
		if (token.kind !== "word" || !token.capital || !isContent(token) || CALENDAR$1.test(token.lower)) return false;
		if (at > 0 && !(isHeadline && isTitled(tokens))) return true;
		const next = tokens[at + 1];
		return isKnown(token) || at === 0 && !isHeadline && (next?.capital === true || /^(?:['\u2019]s?|,)$/.test(next?.text ?? ""));
	};
	const isOwn = ({ lower }) => rank.holders.has(lower) || rank.words.has(lower);
	const [first, second] = tokens;
	const isSubject = second !== void 0 && /^(?:has|have|had|is|are|was|were|won|took|came|made)$/.test(second.lower);
	if (first && isSubject && rank.holders.size > 0 && isContent(first) && !rank.words.has(first.lower) && !rank.words.has((require_text ??= require("./text.cjs")).lemma(first.lower))) return false;
	const before = tokens.slice(0, from).filter(isName);
	const behind = tokens.slice(end).filter((token, at) => isName(token, at + end) && BEHIND.test(tokens[end + at - 1]?.lower ?? ""));
	if (behind.some((token) => !isOwn(token))) return false;
	const nearest = told.isSubject ? before[0] : before.at(-1);
	if (nearest && !isOwn(nearest)) return false;
	if (before.some((token) => rank.holders.has(token.lower))) return true;
	if ([...behind, ...tokens.slice(from, end)].some((token) => token.capital && rank.holders.has(token.lower))) return true;
	if (before.length > 0 && rank.holders.size > 0 && rank.sort !== "superlative") return false;
	if (isHeadline || rank.holders.size === 0) return before.every(isOwn);
	const lead = passage.text.slice(tokens[0].start, tokens[from].start);
	if (IT_IS.test(lead)) return before.every(isOwn) && (rank.sort !== "streak" || lastNamed(passage, tokens[0].start, isKnown, rank) === true);
	if (rank.sort === "superlative" || !POINTS_BACK$1.test(lead)) return !lead.trim() || /^the $/i.test(lead) ? isTheTopic(rank, draft) : false;
	return lastNamed(passage, tokens[0].start, isKnown, rank) ?? isTheTopic(rank, draft);
}
/** "The conductor's fourth tour" of the orchestra's fifth. */
function isOfOther(tokens, { from, rank }) {
	const owner = /^['\u2019]s?$/.test(tokens[from - 1]?.text ?? "") ? tokens[from - 2] : void 0;
	return owner !== void 0 && !/^(?:world|country|nation|earth)$/.test(owner.lower) && isContent(owner) && !rank.words.has(owner.lower) && !rank.words.has((require_text ??= require("./text.cjs")).lemma(owner.lower));
}
const BEHIND = /^(?:for|by|of|to)$/;
/** "Last season's", "in 2019", and the next one, which "will be the 20th"; what stands behind a comma is another thought. */
function isOtherTime(tokens, { rank, place, from, end }, set) {
	const year = vocabularyOf(set).today?.slice(0, 4);
	const behind = tokens.slice(end);
	const stop = behind.findIndex(({ kind, lower }) => kind === "mark" || /^(?:since|after|when|where|than)$/.test(lower));
	const near = [...tokens.slice(0, from), ...stop < 0 ? behind : behind.slice(0, stop)];
	if (near.some(({ lower }) => /^(?:19|20)\d\d$/.test(lower) && lower !== year && !rank.words.has(lower))) return true;
	if (place === rank.place + 1 && near.some(({ lower }) => /^(?:will|shall|['\u2019]ll|wo)$/.test(lower))) return true;
	return near.some(({ lower }, at) => /^(?:ago|earlier|previously|formerly)$/.test(lower) || /^(?:last|previous|earlier)$/.test(lower) && PERIOD.test(near[at + 1]?.lower ?? ""));
}
const PERIOD = /^(?:years?|seasons?|months?|times?|weeks?|summer|winter|spring|autumn|audits?|surveys?|reports?|rankings?|lists?)$/;
/** Every longer word of a headline has a capital. */
function isTitled(tokens) {
	const long = tokens.filter(({ kind, text }) => kind === "word" && text.length > 3);
	return long.length > 2 && long.filter(({ capital }) => capital).length >= long.length * .75;
}
/** "After the third strike", and "The third strike lasted nine days": another one than that of the claim may be meant. */
function isReference(tokens, { from, end, rank }) {
	if (rank.sort !== "nth" || tokens[from - 1]?.lower !== "the" || tokens[end - 1]?.lower === "time") return false;
	const before = tokens[from - 2];
	if (before && !/^(?:is|was|becomes|became|are|be|as|it|,|,|\u2013|-|:)$/.test(before.lower) && !/^['\u2019]/.test(before.text)) return PREPOSITION.test(before.lower);
	if (before) return false;
	const verb = tokens.slice(end).find(({ lower }) => PAST$5.test(lower) || PRESENT$1.test(lower));
	return verb !== void 0 && PAST$5.test(verb.lower);
}
const PREPOSITION = /^(?:after|before|since|until|from|during|in|on|at|between|with|to|of|by|than|like|for)$/;
const PRESENT$1 = /^(?:is|are|will|has|have|starts?|begins?|opens?|takes?|ends?|closes?|runs?|comes?|goes?|marks?|makes?)$/;
const PAST$5 = /^(?:was|were|had|did|\p{L}+ed|came|took|went|began|fell|won|ran|saw|held|1\d{3}|20\d{2})$/u;
const IT_IS = /^(?:\W*(?:and|but|so|yet),? )?(?:it|this|that)(?:['\u2019]s| is| was| makes? (?:it|this)| remains| became)(?:,? [a-z]+,?){0,3}? (?:the |its |their |our |a )?(?:[\p{L}]+['\u2019]s? )?$/iu;
const POINTS_BACK$1 = /\b(?:he|she|they|we|it|his|her|their|our|its|this|that|us)\b/i;
/** Whether the last known name before the sentence, within the passage, is the holder's; null where there is none. */
function lastNamed(passage, start, isKnown, rank) {
	const last = (require_text ??= require("./text.cjs")).tokenize(passage.text.slice(0, start)).findLast((token) => token.capital && isContent(token) && isKnown(token));
	return last ? rank.holders.has(last.lower) : null;
}
/** The draft's title or first heading names the holder, or nothing does: then the draft is about whatever the claims are about. */
function isTheTopic({ holders }, { passages }) {
	const title = passages.find(({ kind, trail }) => kind === "field" || kind === "heading" && trail.length === 0);
	return title ? (require_text ??= require("./text.cjs")).tokenize(title.text).some(({ lower }) => holders.has(lower)) : holders.size === 0;
}

// src/link/comparisons/told-ranks.ts
/**
* Ranks told in words that no figure reader takes for a rank by themselves: "the world's deepest cave" of the second-deepest, "his
* third overall win" of the second, "the 26th marathon", "31st of 41 counties", "a fifth year running". In: the draft's other
* matches. Out: a conflict for each rank that a claim has otherwise of the same thing, where the sentence or headline speaks of
* whoever holds it.
*/
function linkRanks(draft, set, matches) {
	const ranks = ranksOf(set);
	if (ranks.length === 0) return [];
	const isTaken = (passage, { start, end }) => matches.some(({ mention, state }) => mention.passage === passage.index && mention.kind === "quantity" && mention.range.start < end && mention.range.end > start && state !== "not-covered");
	return draft.passages.flatMap((passage) => {
		if (passage.quoted > 0 || passage.cell) return [];
		return (require_text ??= require("./text.cjs")).sentences(passage.text).flatMap((sentence) => {
			const text = passage.text.slice(sentence.start, sentence.end);
			if (/\?["'\u201d\u2019)]*$/.test(text) || !TELLS$1.test(text)) return [];
			const tokens = (require_text ??= require("./text.cjs")).tokenize(passage.text).filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
			const told = ranks.flatMap((rank) => readingsOf$1(tokens, rank).filter((reading) => reading.place !== rank.place && !isHedged(tokens, reading) && !isNarrower(tokens, reading, set) && !isOther$1(set, reading) && speaksOf$1(tokens, reading, passage, draft, set)));
			const [first] = told;
			if (!first || told.some(({ rank }) => rank.claim !== first.rank.claim)) return [];
			const range = {
				start: tokens[first.from].start,
				end: tokens[first.next - 1].end
			};
			return isTaken(passage, range) ? [] : [toMatch$4(passage, first.rank, range)];
		});
	});
}
const TELLS$1 = /\d(?:st|nd|rd|th)\b|(?:fir|secon|thir|four|fif|six|seven|eigh|nin|ten|elev|twel|twent)(?:st|d|th|enth|fth|teenth|ieth)\b|est\b|\bmost\b|\bleast\b|\bworst\b|\btimes\b|\btwice\b|\bin a row\b|\brunning\b|\bin succession\b|\bconsecutive\b|\bstraight\b|\bsuccessive\b|\bnow ha(?:s|ve)\b|\bha(?:s|ve) now\b/i;
/** What a sentence says of a rank, whoever it may be of. */
function readingsOf$1(tokens, rank) {
	return tokens.flatMap((_, at) => {
		const reading = READERS[rank.sort](tokens, at, rank);
		return reading ? [reading] : [];
	});
}
const READERS = {
	superlative: (tokens, at, rank) => {
		const lead = superlativeAt(tokens, at, rank.word);
		const end = lead && (thingBehind(tokens, lead.next, rank) ?? predicateEnd(tokens, lead, rank) ?? (lead.place > 1 && ownBehind(tokens, lead.next, rank)));
		return lead && end ? {
			...lead,
			rank,
			end
		} : null;
	},
	nth: (tokens, at, rank) => nthAt(tokens, at, rank) ?? elidedAt(tokens, at, rank) ?? timeAt(tokens, at, rank) ?? timesAt(tokens, at, rank),
	place: placeAt$1,
	streak: streakAt
};
/** "Third-largest", "the largest", "fourth most popular". */
function superlativeAt(tokens, at, word) {
	if (!sameSuperlative(tokens[at].lower, word)) return null;
	const most = /^(?:most|least)$/.test(tokens[at - 1]?.lower ?? "") ? 1 : 0;
	const before = tokens[at - 1 - most];
	const hyphen = before?.text === "-" ? 1 : 0;
	for (let from = at - 1 - most - hyphen; from >= Math.max(0, at - 5); from--) {
		const ordinal = ordinalAt(tokens, from);
		if (ordinal?.next === at - most - hyphen) return {
			...ordinal,
			next: at + 1
		};
	}
	return hyphen === 0 && DEFINITE$6.test(before?.lower ?? "") ? {
		place: 1,
		from: at - most,
		next: at + 1
	} : null;
}
function sameSuperlative(one, other) {
	return one === other || ALIKE$3.some((words) => words.includes(one) && words.includes(other));
}
const ALIKE$3 = [
	[
		"largest",
		"biggest",
		"greatest"
	],
	["tallest", "highest"],
	["fastest", "quickest"]
];
/** What makes a superlative that of one thing. */
const DEFINITE$6 = /^(?:the|its|their|our|his|her|my|['\u2019]s|s['\u2019]|ever|single)$/;
/** "Her third national title", "the fourth tour of Japan". */
function nthAt(tokens, at, rank) {
	const ordinal = ordinalAt(tokens, at);
	if (!ordinal || /^(?:-|time)$/.test(tokens[ordinal.next]?.lower ?? "")) return null;
	const end = thingBehind(tokens, ordinal.next, rank);
	return end === null ? null : {
		...ordinal,
		rank,
		end
	};
}
/** "It is the fourth to be recovered": the thing has been named before. */
function elidedAt(tokens, at, rank) {
	const ordinal = ordinalAt(tokens, at);
	if (!ordinal || ordinal.place === 1 || tokens[ordinal.next]?.lower !== "to") return null;
	const verb = tokens[ordinal.next + 1]?.lower === "be" ? ordinal.next + 2 : ordinal.next + 1;
	return tokens[verb] && rank.words.has((require_text ??= require("./text.cjs")).lemma(tokens[verb].lower)) && isContent(tokens[verb]) ? {
		...ordinal,
		rank,
		end: verb + 1
	} : null;
}
/** "For the third time": of what is won, held or made, where the claim counts that. */
function timeAt(tokens, at, rank) {
	const ordinal = ordinalAt(tokens, at);
	if (!ordinal || tokens[ordinal.next]?.lower !== "time" || !/^(?:the|a|his|her|their|its|our)$/.test(tokens[at - 1]?.lower ?? "")) return null;
	if (tokens[at - 2]?.lower !== "for" && tokens[at - 2]?.lower !== "is") return null;
	const isOnly = !tokens.some((_, index) => index !== at && ordinalAt(tokens, index) !== null);
	const isRow = tokens[ordinal.next + 1]?.lower === "in" && tokens[ordinal.next + 2]?.lower === "a";
	return isOnly && !isRow && doesIt(tokens, rank) && isWonThing(tokens.slice(0, at), rank) ? {
		...ordinal,
		rank,
		end: ordinal.next + 1,
		isSubject: true
	} : null;
}
/** "Has won it four times", "five times winners of the cup", "a three-time champion". */
function timesAt(tokens, at, rank) {
	const count = tokens[at].lower === "twice" ? 2 : cardinalAt(tokens, at);
	if (count === null) return null;
	const end = /^(?:now|already)$/.test(tokens[at - 1]?.lower ?? "") || /^(?:now|already)$/.test(tokens[at - 2]?.lower ?? "") ? thingBehind(tokens, at + 1, rank) : null;
	if (end !== null && /^(?:has|have|now)$/.test(tokens[at - 1].lower)) return {
		place: count,
		from: at,
		next: at + 1,
		rank,
		end,
		isSubject: true
	};
	if (!isWon(rank)) return null;
	const next = tokens[at].lower === "twice" ? at : tokens[at + 1]?.text === "-" ? at + 2 : at + 1;
	if (tokens[at].lower !== "twice" && !/^times?$/.test(tokens[next]?.lower ?? "")) return null;
	const behind = tokens[next + 1]?.lower ?? "";
	const isWinner = /^(?:winners?|champions?)$/.test(behind);
	const before = tokens.slice(Math.max(0, at - 5), at);
	const hasWon = before.some(({ lower }) => WINS.test(lower)) && before.some(({ lower }) => /^(?:has|have|['\u2019]s|['\u2019]ve|now)$/.test(lower));
	return isWinner || hasWon && isWonThing(tokens.slice(0, at), rank) && !/^(?:before|in|over|since|as|more|at|on)$/.test(behind) ? {
		place: count,
		from: at,
		next: at + 1,
		rank,
		end: next + 1,
		isSubject: true
	} : null;
}
/** "Came fifth", "lie sixth in the league", "17th of the coast's 22 ports", "City go fifth". */
function placeAt$1(tokens, at, rank) {
	const ordinal = ordinalAt(tokens, at);
	if (!ordinal || tokens[ordinal.next]?.text === "-") return null;
	const { next } = ordinal;
	const behind = tokens[next];
	const isPlaced = behind && PLACES$1.has(behind.lower);
	const of = isPlaced ? next + 1 : next;
	const verb = tokens[at - 1]?.lower ?? "";
	const isArticle = /^(?:the|a|an|his|her|its|their|our|my)$/.test(verb);
	if (RANKING.test(verb) || rank.holders.has(verb) || /^(?:puts?|leaves?|left|placed?|ranks?)$/.test(tokens[at - 2]?.lower ?? "") ? behind && isContent(behind) && !isPlaced && behind.kind === "word" : !isPlaced && !isOutOf(tokens, of)) return null;
	return isArticle && !isPlaced ? null : {
		...ordinal,
		rank,
		end: of
	};
}
/** "Of the nine bands", "out of 24". */
function isOutOf(tokens, at) {
	const from = tokens[at]?.lower === "out" ? at + 1 : at;
	if (tokens[from]?.lower !== "of") return false;
	return tokens.slice(from + 1, from + 5).some(({ lower, kind }) => kind === "number" || (require_extract ??= require("./extract.cjs")).SMALL.has(lower));
}
const RANKING = /^(?:came|comes?|finished|finish(?:es)?|placed|ranks?|ranked|lies?|lay|sits?|stands?|stays?|stayed|remains?|go(?:es)?|went|drops?|dropped|climbs?|climbed|slips?|slipped|are|is|were|was|home|in|to)$/;
/** "The fifth year running", "a fourth win in a row", "four in a row", "a third consecutive win". */
function streakAt(tokens, at, rank) {
	const cardinal = cardinalAt(tokens, at);
	const lead = ordinalAt(tokens, at) ?? (cardinal === null ? null : {
		place: cardinal,
		from: at,
		next: at + 1
	});
	if (!lead) return null;
	let next = lead.next;
	const adjective = /^(?:consecutive|successive|straight)$/.test(tokens[next]?.lower ?? "");
	if (adjective) next++;
	const first = next;
	while (next < first + 3 && isCounted$1(tokens[next], rank)) next++;
	const isNoun = next > first;
	const rest = tokens.slice(next, next + 3).map(({ lower }) => lower);
	const isStreak = rest[0] === "running" || /^in (?:a row|succession)/.test(rest.join(" "));
	if (!(adjective && isNoun) && !isStreak) return null;
	const end = next + (isStreak ? rest[0] === "running" ? 1 : rest[1] === "a" ? 3 : 2 : 0);
	const isNamed = tokens.some((token, index) => (index < lead.from || index >= end) && isContent(token) && !(require_extract ??= require("./extract.cjs")).CHANGES.has(token.lower) && rank.words.has((require_text ??= require("./text.cjs")).lemma(token.lower)));
	const isPointed = rank.holders.size > 0 && /^(?:it|that|this)$/.test(tokens[0]?.lower ?? "") && lead.from <= 4;
	return isNamed || isPointed || rank.holders.size === 0 && next > first + 1 ? {
		...lead,
		rank,
		end
	} : null;
}
function isCounted$1(token, rank) {
	return token?.kind === "word" && isContent(token) && (rank.words.has((require_text ??= require("./text.cjs")).lemma(token.lower)) || WINS.test(token.lower) && isWon(rank));
}
function cardinalAt(tokens, at) {
	const { lower, kind } = tokens[at];
	const count = kind === "number" && /^\d{1,3}$/.test(lower) ? Number(lower) : kind === "word" ? (require_extract ??= require("./extract.cjs")).SMALL.get(lower) ?? null : null;
	return count !== null && count >= 2 ? count : null;
}
/** Index behind the name of the thing, where it follows at once: at most one word of the claim, or one that adds nothing, stands in between. */
function thingBehind(tokens, from, { things, words, word: superlative }) {
	const ends = things.flatMap((thing) => {
		let at = from;
		let skipped = 0;
		for (const word of thing) {
			while (at < tokens.length && !isThing(tokens[at], word)) {
				const { kind, lower } = tokens[at];
				if (kind !== "word" || STOPS.test(lower) || superlative === null && lower === "of") return [];
				if (isContent(tokens[at]) && (++skipped > 1 || !(EMPTY.test(lower) || words.has(lower) || thing.length > 1))) return [];
				at++;
			}
			if (at >= tokens.length) return [];
			at++;
		}
		return [at];
	});
	return ends.length > 0 ? Math.max(...ends) : null;
}
/** "The second-tallest tower" of a building that is called the Old Tower. */
function ownBehind(tokens, next, { holders }) {
	return tokens[next] && holders.has((require_text ??= require("./text.cjs")).lemma(tokens[next].lower)) ? next + 1 : null;
}
/** "Its bid was the lowest", "the lowest of the four": the thing stands before. */
function predicateEnd(tokens, { from, next }, { things }) {
	const behind = tokens[next];
	if (tokens[from - 1]?.lower !== "the" || !/^(?:is|was)$/.test(tokens[from - 2]?.lower ?? "")) return null;
	if (!things.some((thing) => thing.length > 0 && thing.every((word, index) => tokens[from - 2 - thing.length + index] && isThing(tokens[from - 2 - thing.length + index], word)))) return null;
	const count = /^(?:the|all)$/.test(tokens[next + 1]?.lower ?? "") ? next + 2 : next + 1;
	const end = behind?.lower === "of" && tokens[count] && (tokens[count].kind === "number" || (require_extract ??= require("./extract.cjs")).SMALL.has(tokens[count].lower)) ? count + 1 : next;
	return !tokens[end] || /^[.,;:!\u2013\u2014)]$/.test(tokens[end].text) ? end : null;
}
function isThing(token, word) {
	return (require_text ??= require("./text.cjs")).lemma(token.lower) === word || WINS.test(token.lower) && WINS.test(word);
}
/** Adjectives that leave the number of a thing as it is. */
const EMPTY = /^(?:overall|ever|such|big|great|historic|latest|famous|straight|proud|career|official|full)$/;
const STOPS = /^(?:and|or|but|while|than|that|which|who|is|was|were|are|has|had|have)$/;
const WINS = /^(?:wins?|winning|won|victor(?:y|ies)|titles?|triumphs?|success(?:es)?)$/;
function isWon({ things }) {
	return things.some((thing) => thing.some((word) => WINS.test(word)));
}
/** The sentence says that what the claim counts was done: "win", "take the race", "return to Japan". */
function doesIt(tokens, rank) {
	if (rank.things.some((thing) => thing.includes("time"))) return tokens.some((token) => isContent(token) && rank.things.some((thing) => thing.includes((require_text ??= require("./text.cjs")).lemma(token.lower)) && (require_text ??= require("./text.cjs")).lemma(token.lower) !== "time"));
	if (isWon(rank)) return tokens.some(({ lower }) => /^(?:win|wins|won|winning|takes?|took|claims?|claimed|lifts?|lifted|secures?|secured|retains?|retained|triumphs?|champions?)$/.test(lower));
	return new Set(tokens.filter((token) => isContent(token) && rank.words.has((require_text ??= require("./text.cjs")).lemma(token.lower))).map(({ lower }) => (require_text ??= require("./text.cjs")).lemma(lower))).size >= 2;
}
/** What is won is the claim's, or has a name, or no more than a race or a prize: not "won her heat". */
function isWonThing(before, rank) {
	const verb = before.findLastIndex(({ lower }) => WINS.test(lower) || /^(?:takes?|took|claims?|lifts?|lifted|secures?|retains?)$/.test(lower));
	return verb < 0 || before.slice(verb + 1).every((token) => !isContent(token) || token.capital || rank.words.has((require_text ??= require("./text.cjs")).lemma(token.lower)) || PRIZES.test((require_text ??= require("./text.cjs")).lemma(token.lower)));
}
const PRIZES = /^(?:race|title|event|competition|contest|tournament|cup|trophy|prize|award|show|quiz|league|championship|final|match|game|election|seat|medal|crown|gold)$/;
function toMatch$4(passage, { claim }, range) {
	return toWordsConflict({
		passage,
		range,
		claim,
		relation: "disjoint",
		certainty: "likely",
		reason: null,
		expected: expectedOf(claim),
		cue: "the thing that is ranked is named",
		score: .6
	});
}
function expectedOf(claim) {
	return claim.kind === "value" ? claim.write ?? claim.text : null;
}

// src/link/comparisons/told-shares.ts
/**
* Shares told in words: "most members voted", "a majority of residents", "only a minority", and "half of the nurseries" where no
* figure reader found whose half it is. In: the draft's other matches. Out: a conflict where all that the sentence says is what one
* claim of a share says, and the share lies clearly on the other side.
*/
function linkShares(draft, set, matches) {
	return judgePlainSentences(draft, TELLS, UNSURE$1, ({ passage, tokens, spend }) => {
		const told = tokens.flatMap((_, at) => toldAt(tokens, at))[0] ?? half(passage, tokens, matches);
		return !told || isTaken$1(passage, told.range, matches) ? [] : judge$4(passage, tokens, told, vocabularyOf(set), spend);
	});
}
const TELLS = /\b(?:most|majority|minority|half|third|thirds|quarters?|fifths?|tenths?|in (?:ten|five|four|three)|in \d)\b/i;
const UNSURE$1 = /\?|["\u201c\u201d]|\b(?:if|unless|could|may|might|would|should|will|shall|had|hopes?|hoped|wants?|wanted|expect\w*|until|before|former\w*|previous\w*|last|earlier|then|ago|once|at first|twice|times|of which|of whom)\b|\b(?:19|20)\d\d\b/i;
/** "Most members", "most of the flats", "a majority of residents", "only a minority". */
function toldAt(tokens, at) {
	const { lower } = tokens[at];
	const before = tokens[at - 1]?.lower ?? "";
	const told = (low, high, next) => [{
		range: {
			start: tokens[at].start,
			end: tokens[at].end
		},
		from: at,
		next,
		low,
		high
	}];
	if (lower === "most") {
		if (at > 0 && !CLAUSE.test(before)) return [];
		const isOf = tokens[at + 1]?.lower === "of";
		return isOf || isNoun(tokens, at + 1) ? told(.5, 1, isOf ? at + 2 : at + 1) : [];
	}
	if (lower !== "majority" && lower !== "minority" || tokens[at + 1]?.lower !== "of") return [];
	if (/^(?:large|big|vast|great|overwhelming|small|tiny|slim|narrow|bare|clear)$/.test(before) || /^(?:a|the)$/.test(before)) return lower === "majority" ? told(.5, 1, at + 2) : told(0, .5, at + 2);
	return [];
}
/** What may stand before "most" where it is no superlative. */
const CLAUSE = /^(?:and|but|while|whereas|that|because|as|,|;|:|\u2013|\u2014|in|for|by|to|of|on|with|today|now|still|again)$/;
/** "Members", "plot holders"; no "most popular" and no "most recently". */
function isNoun(tokens, at) {
	const first = tokens[at];
	if (!first || GRADED.has(first.lower) || first.lower.endsWith("ly")) return false;
	const end = tokens.findIndex((token, index) => index >= at && !(token.kind === "word" && isContent(token)));
	return tokens.slice(at, Math.min(end < 0 ? tokens.length : end, at + 3)).some(({ lower }) => (require_text ??= require("./text.cjs")).lemma(lower) !== lower || PLURALS.has(lower));
}
const PLURALS = /* @__PURE__ */ new Set([
	"people",
	"men",
	"women",
	"children",
	"staff",
	"police",
	"cattle",
	"sheep",
	"fish",
	"data"
]);
/** "Half of the nurseries": a fraction that was read, and that no claim was found for. */
function half(passage, tokens, matches) {
	for (const { mention, state } of matches) {
		if (mention.kind !== "quantity" || mention.passage !== passage.index || state !== "not-covered") continue;
		const { dimension, bound, low } = mention.quantity;
		const value = low.toNumber();
		if (dimension !== "fraction" || value <= 0 || value >= 1) continue;
		const from = tokens.findIndex(({ start }) => start >= mention.range.start);
		const next = tokens.findIndex(({ start }) => start >= mention.range.end);
		const edges = EDGES[bound]?.(value);
		if (from < 0 || tokens[from].start !== mention.range.start || !edges) continue;
		if (next > from && tokens[next].lower === "of") return {
			range: mention.range,
			from,
			next: next + 1,
			...edges
		};
		if ((next < 0 || ENDS.test(tokens[next].lower)) && /^(?:is|was|are|were|at|to|stands?|stood)$/.test(tokens[from - 1]?.lower ?? "")) return {
			range: mention.range,
			from,
			next: next < 0 ? tokens.length : next,
			...edges
		};
	}
	return null;
}
/** How far from a fraction in words a share may lie; "half" is said of 46% and of 54%. */
const LOOSE$1 = .08;
const EDGES = {
	exact: (value) => ({
		low: value - LOOSE$1,
		high: value + LOOSE$1
	}),
	about: (value) => ({
		low: value - LOOSE$1,
		high: value + LOOSE$1
	}),
	over: (value) => ({
		low: value,
		high: 1
	}),
	atLeast: (value) => ({
		low: value,
		high: 1
	}),
	under: (value) => ({
		low: 0,
		high: value
	})
};
function isTaken$1(passage, { start, end }, matches) {
	return matches.some(({ mention: { passage: index, range, kind }, state }) => index === passage.index && kind === "quantity" && range.start < end && range.end > start && state !== "not-covered");
}
function judge$4(passage, tokens, told, vocabulary, spend) {
	const words = clauseOf(tokens, told);
	const noun = words.findIndex((token) => isContent(token));
	if (noun < 0) return [];
	const sides = sidesOf(words, vocabulary, spend).filter((side) => fits$1(side, words, noun));
	const shares = sides.map((side) => shareOf(side));
	const [first] = sides;
	if (!first || shares.some((share) => share === null || share >= told.low && share <= told.high)) return [];
	const { claim } = first.compiled;
	return [toWordsConflict({
		passage,
		range: told.range,
		claim,
		relation: "disjoint",
		certainty: "likely",
		reason: null,
		expected: claim.text,
		cue: "all that is said is what the claim says",
		score: .6
	})];
}
/** The words behind the share, up to the end of its clause, and those before it. */
function clauseOf(tokens, { from, next }) {
	const end = tokens.findIndex(({ lower }, at) => at > next && ENDS.test(lower));
	const start = tokens.findLastIndex(({ lower }, at) => at < from && ENDS.test(lower)) + 1;
	const lead = tokens.slice(start, from).filter(({ lower }) => !/^(?:only|just|barely|a|an|the|small|large|vast|and|but)$/.test(lower));
	return [...tokens.slice(next, end < 0 ? tokens.length : end), ...lead];
}
const ENDS = /^(?:[,;:.!?()\u2013\u2014]|but|while|whereas|although|though|and|or)$/;
/** Every word is the claim's own, the thing shared is its subject, and it is pinned down as the claim is. */
function fits$1(side, words, noun) {
	const { claim, subjects, qualifiers } = side.compiled;
	const stems = new Set(words.filter(isContent).map(({ lower }) => (require_text ??= require("./text.cjs")).stem(lower)));
	const saidWords = new Set((require_text ??= require("./text.cjs")).tokenize(claim.says).map(({ lower }) => lower));
	if (!words.every((token) => isExplained$1(token, side) || token.kind === "number" && saidWords.has(token.lower) || PLAIN_WORDS.has((require_text ??= require("./text.cjs")).lemma(token.lower)))) return false;
	const first = words[noun];
	const said = claim.says.toLowerCase();
	const isWhole = qualifiers.length === 0 && isNamedIn(words, side);
	if (!(subjects.some(({ features }) => features.some((feature) => feature.stem === (require_text ??= require("./text.cjs")).stem(first.lower))) || said.includes(` of ${first.lower}`)) || stems.size < 2 && !isWhole) return false;
	if (words.some(({ lower }) => TURNS.test(lower) && !saidWords.has(lower)) || DENIES.test(said) && !words.some(({ lower }) => DENIES.test(lower))) return false;
	const isHere = ({ alternatives }) => alternatives.some(({ features }) => features.some((feature) => stems.has(feature.stem)));
	const isName = ({ alternatives }) => alternatives.some(({ features }) => features.some(({ capital }) => capital));
	if (!qualifiers.every((qualifier) => !isName(qualifier) || isHere(qualifier))) return false;
	return qualifiers.length > 0 ? qualifiers.some(isHere) : isWhole || subjects.filter(({ features }) => features.every((feature) => stems.has(feature.stem))).length > 1;
}
const TURNS = /^(?:not|no|never|without|neither|nor|against|over|under|above|below|before|after|more|less|fewer|only|other|\S+n['\u2019]t)$/;
const DENIES = /\b(?:not|no|never|without)\b|n['\u2019]t\b/;
/** The share that a claim states, from 0 to 1; null where it states none. */
function shareOf({ compiled: { claim } }) {
	const { dimension, low, high, bound } = claim.quantity;
	if (bound !== "exact" && bound !== "about" || !low.eq(high)) return null;
	if (dimension === "percent") return low.toNumber() / 100;
	if (dimension === "fraction") return low.toNumber();
	return dimension === "count" && claim.outOf?.low.gt(0) ? low.div(claim.outOf.low).toNumber() : null;
}

// src/link/comparisons/turned-headlines.ts
/**
* Headlines that tell a claim's change the other way round without a figure: "Avocets on the decline" where they are up 18%,
* "Court doubles the award" of an award that was halved. A headline that tells two directions, asks, denies or looks ahead says
* nothing for certain.
*/
function linkHeadlines(draft, set, matches) {
	return draft.passages.flatMap((passage) => {
		if (passage.kind !== "heading" && passage.kind !== "field") return [];
		const words = (require_text ??= require("./text.cjs")).tokenize(passage.text).filter(({ kind }) => kind === "word");
		const isPlain = words.filter(({ capital }) => capital).length < words.length / 2;
		const isTop = passage.kind === "field" || passage.trail.length === 0;
		const told = words.filter((word, at) => directionOf(words, at) !== null && !(isPlain && at > 0 && word.capital));
		const [word] = told.length === 0 && isTop && amountOf(words) ? words : told;
		if (!word || told.length > 1 || words.length > MOST$2 || words.some(({ lower }) => UNSURE.has(lower)) || passage.text.includes("?")) return [];
		const vocabulary = vocabularyOf(set);
		const direction = directionOf(words, words.indexOf(word)) ?? amountOf(words);
		const claims = told.length === 0 ? amountsIn(words, vocabulary) : claimsIn(words, word, vocabulary);
		const tells = ({ mention, state, claim }) => mention.passage === passage.index && mention.kind === "quantity" && state !== "not-covered" && (told.length > 0 || claims.some(({ compiled }) => compiled.claim === claim));
		if (matches.some(tells)) return [];
		const sides = new Set(claims.map(({ side }) => side));
		if (sides.size !== 1 || sides.has(direction)) return [];
		const { claim } = claims[0].compiled;
		const range = {
			start: word.start,
			end: word.end
		};
		return [toDirectionMatch({
			passage,
			range,
			direction,
			claim,
			certainty: "likely",
			expected: claim.kind === "value" ? claim.text : null
		})];
	});
}
/** A headline is short. */
const MOST$2 = 20;
/** "rise" and "fell"; of words that also name things only "on the rise", "halves", "doubles". */
function directionOf(words, at) {
	const { lower } = words[at];
	if (lower === "up" || lower === "down" || lower === "advanced" || words[at + 1]?.lower === "short") return null;
	return TIMES.get(lower) ?? (require_extract ??= require("./extract.cjs")).CHANGES.get(lower) ?? null;
}
const TIMES = /* @__PURE__ */ new Map([
	["double", 1],
	["doubles", 1],
	["treble", 1],
	["trebles", 1],
	["triple", 1],
	["triples", 1],
	["halve", -1],
	["halves", -1]
]);
/** "More forest burned", "Fewer otters at the weir": a headline that begins with how much more or less of something there is. */
function amountOf(words) {
	const [first, next] = words;
	if (!first || !next || /^(?:than|on|about|from|to|of|information|or|and)$/.test(next.lower)) return null;
	return first.lower === "more" ? 1 : first.lower === "fewer" || first.lower === "less" ? -1 : null;
}
/** The claims whose figure was another before, where their subject and a word that pins them down are named. */
function amountsIn(words, vocabulary) {
	const stems = new Set(words.map(({ lower }) => (require_text ??= require("./text.cjs")).stem(lower)));
	return [...vocabulary.withHead(stems)].flatMap((compiled) => {
		const { claim, subjects, qualifiers } = compiled;
		if (claim.kind !== "value" || claim.status !== "active" || claim.quantity.dimension === "percent") return [];
		const isAll = (features) => features.length > 0 && features.every((feature) => stems.has(feature.stem));
		const isPinned = qualifiers.some(({ alternatives }) => alternatives.some(({ features }) => isAll(features)));
		const side = subjects.some(({ features }) => isAll(features) && (features.length > 1 || isPinned)) ? changeOf(claim, vocabulary) : null;
		return side === null ? [] : [{
			compiled,
			side
		}];
	});
}
/** The claims that tell a change of something that the headline names in full beside the word of direction. */
function claimsIn(words, told, vocabulary) {
	const stems = new Set(words.filter((word) => word !== told).map(({ lower }) => (require_text ??= require("./text.cjs")).stem(lower)));
	return [...vocabulary.withHead(stems)].flatMap((compiled) => {
		const { claim } = compiled;
		if (claim.kind !== "value" || claim.status !== "active") return [];
		const side = compiled.subjects.some(({ features }) => features.length > 0 && features.every((feature) => stems.has(feature.stem))) ? sideOf(compiled) : null;
		return side === null ? [] : [{
			compiled,
			side
		}];
	});
}
/** The direction in which a claim's own sentence says that its thing went. */
function sideOf({ claim, direction }) {
	if (direction !== null || claim.kind !== "value") return direction;
	const sides = new Set((require_text ??= require("./text.cjs")).tokenize(claim.says).flatMap(({ lower, capital }) => capital ? [] : TIMES.get(lower) ?? (require_extract ??= require("./extract.cjs")).CHANGES.get(lower) ?? []));
	const tells = /\b(?:by|to|from)\b/.test(claim.says) || TIMES.has((require_text ??= require("./text.cjs")).lemma(claim.text));
	return sides.size === 1 && tells ? [...sides][0] : null;
}
const UNSURE = new Set("not no never without end ends halt halts stop stops despite after before amid fear fears could may might would will should if hope hopes last next slows slow".split(" "));

// src/link/reading.ts
/** The passages of a draft, read once however many linkers ask. */
function readingsOf(draft) {
	let known = READ$2.get(draft);
	if (!known) {
		known = draft.passages.map((passage) => read$1(draft, passage));
		READ$2.set(draft, known);
	}
	return known;
}
/** The text between word i - 1 and word i: blanks and marks. */
function gapBefore({ passage, words }, index) {
	return passage.text.slice(index > 0 ? words[index - 1].end : 0, index < words.length ? words[index].start : passage.text.length);
}
/** The first word that ends after an offset of the passage's text. */
function wordAt({ words }, offset) {
	let low = 0;
	let high = words.length;
	while (low < high) {
		const middle = low + high >> 1;
		if (words[middle].end > offset) high = middle;
		else low = middle + 1;
	}
	return low;
}
/** The range in the passage's text of the words [from, to). */
function rangeOf({ words }, from, to) {
	return {
		start: words[from].start,
		end: words[to - 1].end
	};
}
/** The run of capitalised words that holds a word. */
function runHolding({ runs, runAt }, index) {
	return runs[runAt[index] ?? -1] ?? null;
}
/** Runs that small words tie together: "Archive of Civil Law", "Museum of the Sea". */
function runsAcrossOf({ words, joined, runs }) {
	return runs.flatMap((run, index) => {
		const next = runs[index + 1];
		if (!next || next.from - run.to > 2 || next.from === run.to) return [];
		for (let at = run.to; at <= next.from; at++) if (!joined[at] || at < next.from && !TIES$4.has(words[at].lower)) return [];
		return [{
			from: run.from,
			to: next.to
		}];
	});
}
const TIES$4 = /* @__PURE__ */ new Set([
	"of",
	"the",
	"for",
	"and",
	"on",
	"in"
]);
/**
* Names with a possessive inside that end in common words for a place or body: "St Oran\u2019s Hall", "Bakers\u2019 Hall". In: those
* words, folded.
*/
function runsAcrossPossessive(reading, common) {
	const { words, joined, runs } = reading;
	return runs.flatMap((run, index) => {
		const next = runs[index + 1];
		if (!next) return [];
		const isTied = next.from === run.to + 1 && joined[run.to] && joined[next.from] && /^['\u2019\u02bc]s$/.test(words[run.to].text);
		const isPlural = next.from === run.to && /s$/i.test(words[run.to - 1].text) && /^['\u2019\u02bc] $/.test(gapBefore(reading, next.from));
		return (isTied || isPlural) && words.slice(next.from, next.to).every(({ lower }) => common.has(lower)) ? [{
			from: run.from,
			to: next.to
		}] : [];
	});
}
/** The words of the sentence that holds a word, as half-open indices; of a very long one only the part around the word. */
function sentenceAround({ sentence }, index) {
	let from = index;
	while (from > 0 && from > index - REACH$2 && sentence[from - 1] === sentence[index]) from--;
	let to = index + 1;
	while (to < sentence.length && to < index + REACH$2 && sentence[to] === sentence[index]) to++;
	return {
		from,
		to
	};
}
/** No writer refers back further within a sentence; a bound keeps the cost of a hostile one linear. */
const REACH$2 = 80;
const READ$2 = /* @__PURE__ */ new WeakMap();
function read$1(draft, passage) {
	const base = (require_extract ??= require("./extract.cjs")).wordsOf(passage.text);
	const { words, joined, tied } = base;
	const ranges = (require_text ??= require("./text.cjs")).sentences(passage.text);
	const sentence = [];
	const runAt = [];
	const has = /* @__PURE__ */ new Set();
	let [at, long, capitals] = [
		0,
		0,
		0
	];
	for (const word of words) {
		while (at + 1 < ranges.length && word.start >= ranges[at + 1].start) at++;
		sentence.push(at);
		runAt.push(-1);
		has.add(word.lower);
		if (word.kind !== "word" || word.text.length < 4) continue;
		long++;
		if (word.capital) capitals++;
	}
	const runs = (require_extract ??= require("./extract.cjs")).properRuns(base);
	for (const [index, run] of runs.entries()) runAt.fill(index, run.from, run.to);
	return {
		words,
		joined,
		tied,
		draft,
		passage,
		sentence,
		runs,
		runAt,
		has,
		titleCase: long > 2 && capitals >= long * .75
	};
}

// src/link/names/sightings.ts
/** The words that sightings of one reading hold; the earlier sighting keeps a word. */
function toCover(sightings) {
	const cover = /* @__PURE__ */ new Map();
	for (const sighting of sightings) lay(cover, sighting);
	return cover;
}
/** Adds a sighting to a cover. */
function lay(cover, sighting) {
	for (let at = sighting.from; at < sighting.to; at++) if (!cover.has(at)) cover.set(at, sighting);
}
/** The first sighting that holds one of the words [from, to). */
function over(cover, from, to) {
	for (let at = from; at < to; at++) {
		const sighting = cover.get(at);
		if (sighting) return sighting;
	}
}
/** A sighting of another name where the claim's is meant. */
function toStandIn(reading, from, to, claim, expected, certainty, cue) {
	return {
		reading,
		from,
		to,
		claim,
		relation: claim.is === "place" ? "other-place" : "other-name",
		certainty,
		wrong: {
			from,
			to,
			expected
		},
		reason: `the claims have ${claim.name} here`,
		cue
	};
}
/** The words [from, to) of a reading as a mention. */
function toMention(reading, from, to) {
	const range = rangeOf(reading, from, to);
	const { passage } = reading;
	return {
		kind: "name",
		passage: passage.index,
		range,
		span: (require_draft ??= require("./draft.cjs")).toSource(passage, range),
		surface: passage.text.slice(range.start, range.end)
	};
}

// src/link/dates/dated-events.ts
const EVENTS = /* @__PURE__ */ new WeakMap();
/** The events of a claims file that can be counted from: those of a day, a month, a year or a time of day. */
function eventsOf(set) {
	const known = EVENTS.get(set);
	if (known) return known;
	const events = set.claims.flatMap((claim) => {
		if (claim.kind !== "date" || claim.status === "withdrawn") return [];
		const { otherEnd, timeTo, bound, relative, time } = claim.date;
		if (otherEnd || timeTo !== void 0 || bound === "about" || relative) return [];
		const days = (require_dates ??= require("./dates.cjs")).daysOf(claim.date, void 0);
		const phrases = phrasesOf$1(claim);
		return phrases.length === 0 || days === null && time === void 0 ? [] : [{
			claim,
			days,
			phrases
		}];
	});
	EVENTS.set(set, events);
	return events;
}
/** What a claim is of, alone where it has two words, and with each of the words that pin it down. */
function phrasesOf$1({ of, about }) {
	const subjects = of.map(stemsIn);
	const pins = about.map(stemsIn);
	const joined = subjects.flatMap((subject) => pins.map((pin) => [.../* @__PURE__ */ new Set([...subject, ...pin])]));
	return [...subjects, ...joined].filter((stems) => stems.length > 1);
}
function stemsIn(text) {
	return (text.toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) => !FUNCTION_WORDS.has(word)).map((require_text ??= require("./text.cjs")).stem);
}
/** The one event that the words [from, to) name in full; null where none or several are. */
function eventIn({ words }, from, to, events) {
	const stems = new Set(words.slice(from, to).map((word) => (require_text ??= require("./text.cjs")).stem(word.lower)));
	const named = events.filter(({ phrases }) => phrases.some((phrase) => phrase.every((each) => stems.has(each))));
	return named.length === 1 ? named[0] : null;
}

// src/link/dates/event-lengths.ts
/** "Two days after", "24 minutes after", "ten years later": the length right before the word at `link`, from the word `first` on. */
function lengthBefore({ words }, link, first) {
	const unit = UNIT.exec(words[link - 1]?.lower ?? "")?.[1];
	const word = words[link - 2]?.lower ?? "";
	const count = (require_extract ??= require("./extract.cjs")).CARDINALS.get(word) ?? Number(word);
	if (unit === void 0 || link - 2 < first || !(count > 0)) return null;
	return LOOSE.test(words[link - 3]?.lower ?? "") ? null : {
		count,
		unit,
		from: link - 2
	};
}
const UNIT = /^(minute|hour|day|week|month|year)s?$/;
const LOOSE = /^(?:than|about|nearly|almost|some|over|within|least|around|to|or|of|and|every|hardly|barely|half)$/;
/** How far two events are apart, in words, where it is not the length that is said; null where it may be, or is not known. */
function otherLength({ count, unit }, one, other) {
	const size = DAYS[unit];
	const apart = unit === "minute" || unit === "hour" ? minutesApart(one, other) : daysApart(one, other);
	if (apart === null || apart.most < 0) return null;
	const [least, most] = [apart.least / size, apart.most / size];
	const slack = slackOf(count, unit);
	if (count >= least - slack && count <= most + slack) return null;
	const [low, high] = [Math.max(0, Math.floor(least)), Math.floor(most)];
	return `${low === high ? low : `${low} or ${high}`} ${unit}${high === 1 ? "" : "s"}`;
}
/** Of minutes for those of clocks, else of days. */
const DAYS = {
	minute: 1,
	hour: 60,
	day: 1,
	week: 7,
	month: 30.44,
	year: 365.25
};
/** One or two days are counted; of more, and of longer units, a part of one is rounded. From 1824 to 1826 it is two years, whatever the days. */
function slackOf(count, unit) {
	if (unit === "minute") return count <= 5 ? 0 : 1;
	if (unit === "day") return count <= 2 ? 0 : 1;
	return unit === "week" || unit === "hour" ? .5 : 1;
}
function daysApart({ days: one }, { days: other }) {
	if (!one || !other) return null;
	const [first, last] = one.from <= other.from ? [one, other] : [other, one];
	return {
		least: last.from - first.to,
		most: last.to - first.from
	};
}
/** By the clock: on the same day, or with the days between them. */
function minutesApart(one, other) {
	const [first, second] = [one.claim.date, other.claim.date];
	if (first.time === void 0 || second.time === void 0 || first.twelveHour || second.twelveHour) return null;
	if (!one.days !== !other.days) return null;
	const days = one.days && other.days ? (other.days.from - one.days.from) * 1440 : 0;
	const apart = Math.abs(days + second.time - first.time);
	const least = one.days || apart <= 720 ? apart : 1440 - apart;
	return {
		least,
		most: least
	};
}

// src/link/dates/event-order.ts
/**
* "The bridge opened before work began", "ten years after the bridge opened": two events of which the claims have the dates, in
* the wrong order or at another distance.
*/
function linkEventOrder(draft, set) {
	const events = eventsOf(set);
	if (events.length < 2) return [];
	return readingsOf(draft).flatMap((reading) => sentencesOf(reading).flatMap((sentence) => judge$3(reading, sentence, events)));
}
function sentencesOf({ words, sentence }) {
	const found = [];
	for (let from = 0; from < words.length;) {
		let to = from + 1;
		while (to < words.length && sentence[to] === sentence[from]) to++;
		found.push({
			from,
			to
		});
		from = to;
	}
	return found;
}
function judge$3(reading, { from, to }, events) {
	const { words } = reading;
	const lower = words.slice(from, to).map((word) => word.lower);
	const links = lower.flatMap((word, at) => LINKS.has(word) ? [from + at] : []);
	const [link] = links;
	if (link === void 0 || links.length > 1 || lower.some((word) => DENIED.has(word)) || /\?/.test(gapBefore(reading, to))) return [];
	const length = lengthBefore(reading, link, from);
	const pair = pairAt(reading, {
		from,
		to
	}, link, length, events);
	if (!pair) return [];
	const { main, other } = pair;
	const said = words[link].lower;
	if (said !== "later" && isTurned(main, other, said)) return [conflict$4(reading, link, link + 1, pair, said === "before" ? "after" : "before")];
	const expected = length && otherLength(length, main, other);
	return length && expected ? [conflict$4(reading, length.from, link, pair, expected)] : [];
}
const LINKS = /* @__PURE__ */ new Set([
	"before",
	"after",
	"later"
]);
/** The two events that the word at `link` puts in order, each named in its own clause. */
function pairAt(reading, { from, to }, link, length, events) {
	const start = length?.from ?? link;
	if (reading.words[link].lower === "later") {
		const split = length ? clauseBefore(reading, from, start) : null;
		if (split === null) return null;
		return pairOf(eventIn(reading, split, start, events), eventIn(reading, from, split, events));
	}
	const comma = commaAfter(reading, link, to);
	if (start === from && comma === null) return null;
	return pairOf(start > from ? eventIn(reading, from, start, events) : eventIn(reading, comma, to, events), eventIn(reading, link + 1, comma ?? to, events));
}
function pairOf(main, other) {
	return main && other && main.claim !== other.claim ? {
		main,
		other
	} : null;
}
/** Whether two events, each of one day, came the other way round. */
function isTurned({ days: main }, { days: other }, said) {
	if (!main || !other || main.from !== main.to || other.from !== other.to || main.from === other.from) return false;
	return main.from < other.from !== (said === "before");
}
function conflict$4(reading, start, end, { main, other }, expected) {
	const mention = toMention(reading, start, end);
	return {
		mention,
		state: "conflicts",
		claim: main.claim,
		relation: "date",
		certainty: "likely",
		reason: `the claims have ${main.claim.text} for ${main.claim.id} and ${other.claim.text} for ${other.claim.id}`,
		at: (require_draft ??= require("./draft.cjs")).toSource(reading.passage, rangeOf(reading, start, end)),
		actual: mention.surface,
		expected,
		others: [other.claim],
		related: [],
		candidates: [{
			claim: main.claim,
			score: 1,
			cues: [{
				text: `stands beside ${other.claim.id}`,
				weight: 1
			}]
		}]
	};
}
/** Words that take the order back, or speak of other events of the kind. */
const DENIED = /* @__PURE__ */ new Set([
	"not",
	"never",
	"n't",
	"should",
	"would",
	"could",
	"might",
	"if",
	"unless",
	"again",
	"another",
	"other",
	"last",
	"previous",
	"next",
	"soon",
	"even"
]);
function commaAfter(reading, from, to) {
	for (let at = from + 1; at < to; at++) if (gapBefore(reading, at).includes(",")) return at;
	return null;
}
/** Where the clause that ends at `to` begins: behind a comma, a semicolon or "and". */
function clauseBefore(reading, from, to) {
	for (let at = to - 1; at > from; at--) if (/[,;:\u2013\u2014]/.test(gapBefore(reading, at)) || reading.words[at].lower === "and") return at;
	return null;
}

// src/link/dates/draft-day.ts
/**
* The day of which a draft is, as YYYY-MM-DD: its front matter's, else the one in its Date line, in its dateline ("TOWN,
* 6 September 2025 \u2013 \u2026") or behind "Updated on". Null where none is named, or where the weekday beside it says another one.
*/
function draftDay(draft, mentions) {
	if (draft.date !== null) return draft.date;
	const first = draft.passages.findIndex(({ kind }) => kind !== "heading" && kind !== "field");
	const found = mentions.find((mention) => mention.kind === "date" && tellsDay(draft.passages[mention.passage], mention, first));
	if (!found || (require_dates ??= require("./dates.cjs")).weekdayError(found.date)) return null;
	const { year, month, day } = found.date;
	if (year === void 0 || month === void 0 || day === void 0 || !(require_dates ??= require("./dates.cjs")).isDay({
		year,
		month,
		day
	})) return null;
	return (require_dates ??= require("./dates.cjs")).isoDay({
		year,
		month,
		day
	});
}
/**
* Of the years in which claims name a day, those that an undated draft shows to be its own: it writes the year, the day and month of
* such a claim (or the day beside it with its weekday), or a weekday with its day that fits the year.
*/
function yearsShown(mentions, { years, dates }) {
	const written = mentions.flatMap((mention) => mention.kind === "date" ? [mention.date] : []);
	return years.filter((year) => written.some((date) => {
		if (date.year !== void 0 || date.day === void 0 || date.month === void 0) return date.year === year;
		return dates.some(({ date: claimed }) => claimed.year === year && isNear(claimed, date)) || date.weekday !== void 0 && (require_dates ??= require("./dates.cjs")).weekdayError({
			...date,
			year
		}) === null;
	}));
}
/** The same day and month, or the day beside it with the weekday of the claim. */
function isNear(claimed, written) {
	if (claimed.month !== written.month || claimed.day === void 0) return false;
	const apart = Math.abs(claimed.day - written.day);
	return apart === 0 || apart === 1 && written.weekday !== void 0 && (require_dates ??= require("./dates.cjs")).calendarWeekday(claimed) === written.weekday;
}
function tellsDay(passage, { date, range }, first) {
	if (date.year === void 0 || date.day === void 0) return false;
	if (passage.field !== void 0) return /^date$/i.test(passage.field);
	if (passage.index > first + 1 || passage.cell) return false;
	const [before, after] = [passage.text.slice(0, range.start), passage.text.slice(range.end)];
	return UPDATED.test(before.toLowerCase()) || DATELINE.test(before) && /^(?: ?[\u2013\u2014] |\. |$)/.test(after);
}
const UPDATED = /(?:^|[^\p{L}])(?:published|updated|issued|posted|changed)(?: on)?:? $/u;
/** A place with a comma, or nothing. */
const DATELINE = /^(?:\p{Lu}[\p{L}'\u2019 .-]{0,30},(?: \p{Lu}[\p{L}'\u2019 .-]{0,30},)? )?$/u;

// src/link/lexicon/slots.ts
/** Words around names of organisations and places. Made by hand from the vocabulary of news in general. */
const words$1 = (list) => new Set(list.trim().split(/\s+/));
/** Words in names that many names share: alone they do not tell one from another. */
const GENERIC = words$1(`
  the of and for a an in on at
  house hall gate street road lane square park court place hotel palace centre center tower station bridge hospital school college university
  academy institute library museum gallery theatre theater church cathedral stadium arena airport port harbour market
  party league union alliance movement front group society association federation foundation trust fund council committee commission board
  agency authority office department ministry service services bank company corporation limited ltd plc inc holdings partners
  city county borough district town village region state national international royal united new old great north south east west northern southern
  eastern western central upper lower first general public european british english scottish welsh irish american global world
  football rugby cricket club rovers wanderers athletic rangers orchestra philharmonic symphony choir band festival press news times
  energy power water media systems technologies software industries
`);
/** Words that announce another thing than the one in hand. Folded. */
const OTHER_MARKERS = words$1(`
  sister rival rivals another other second different similar competitor former formerly previously earlier originally once until moved
  unlike elsewhere instead not never neighbouring neighboring twin separate not later next would could might if
`);
/** Verbs of making something public or making it at all. Dictionary forms. */
const PRODUCING = words$1("publish produce issue release compile make build supply provide write calculate prepare manufacture create commission");
/** Prepositions between a thing and the place where it is. */
const LOCATIVE = words$1("in at off near outside inside");
/** Verbs that say of a thing that it is somewhere, or of an event that it happens there. Dictionary forms. */
const STAGING = words$1("be hold stage host take play sing perform show screen celebrate run open start begin finish lie stand sit base house locate situate site build store keep happen contest");
/** Last words in names of bodies, by kind: somebody is of one body of a kind at a time. Folded. */
const BODY_KINDS = [
	"party league union alliance movement front bloc coalition democrats federation society association",
	"school academy college grammar primary secondary",
	"university institute polytechnic college",
	"hospital infirmary clinic hospice",
	"bank mutual",
	"council assembly",
	"club united city town rovers wanderers athletic rangers albion county",
	"company corporation group holdings partners industries limited ltd plc inc",
	"church chapel cathedral abbey minster",
	"museum gallery archive",
	"orchestra philharmonic symphony sinfonia ensemble",
	"theatre theater playhouse opera",
	"news times herald gazette post chronicle courier",
	"trust foundation fund charity",
	"commission authority agency board bureau directorate inspectorate"
].map(words$1);

// src/link/names/near-words.ts
/** Prepares words to be found by their slips. Each word counts once. */
function nearWordsOf(words) {
	const unique = [...new Set(words)];
	let table = null;
	return {
		words: unique,
		table: () => table ??= build$3(unique),
		asked: /* @__PURE__ */ new Map()
	};
}
/**
* The words of which the written one may be a slip, itself among them, in the order in which they were given. Once in a great while
* one is among them that is none: whoever asks looks at them closely anyway.
*/
function findNear({ words, table, asked }, written) {
	if (words.length === 0) return [];
	const known = asked.get(written);
	if (known) return known;
	const found = /* @__PURE__ */ new Set();
	for (const key of nearKeys(written)) for (const word of lookUp(table(), key)) found.add(words[word]);
	const near = [...found];
	if (asked.size >= MOST_ASKED) asked.clear();
	asked.set(written, near);
	return near;
}
const MOST_ASKED = 2e4;
function build$3(words) {
	let hashes = /* @__PURE__ */ new Int32Array(1024);
	let owners = /* @__PURE__ */ new Int32Array(1024);
	let length = 0;
	for (const [word, text] of words.entries()) for (const key of nearKeys(text)) {
		if (length === hashes.length) [hashes, owners] = [doubled(hashes), doubled(owners)];
		hashes[length] = hashOf(key);
		owners[length++] = word;
	}
	const heads = new Int32Array(2 ** Math.ceil(Math.log2(length + 1)));
	const next = new Int32Array(length);
	for (let entry = 0; entry < length; entry++) {
		const slot = hashes[entry] & heads.length - 1;
		next[entry] = heads[slot];
		heads[slot] = entry + 1;
	}
	return {
		heads,
		next,
		hashes: hashes.slice(0, length),
		owners: owners.slice(0, length)
	};
}
function doubled(array) {
	const longer = new Int32Array(array.length * 2);
	longer.set(array);
	return longer;
}
/** The words with this key, in the order in which they were given. */
function lookUp({ heads, next, hashes, owners }, key) {
	const hash = hashOf(key);
	const found = [];
	for (let entry = heads[hash & heads.length - 1]; entry > 0; entry = next[entry - 1]) if (hashes[entry - 1] === hash) found.push(owners[entry - 1]);
	return found.reverse();
}
/** FNV-1a over the code units, its last bits stirred as the slots are told apart by them. */
function hashOf(key) {
	let hash = -2128831035;
	for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 16777619);
	return Math.imul(hash ^ hash >>> 15, 739982445) | 0;
}
/**
* Keys of a word: two words of which one may be a slip of the other share one of them. A letter left out stands for one
* edit; two left out for two edits of a long word; the sound for two edits that nobody hears.
*/
function nearKeys(word) {
	const keys = /* @__PURE__ */ new Set([word, `${word[0]}/${(require_text ??= require("./text.cjs")).soundKey(word)}`]);
	const long = word.length >= LONG$1 && word.length <= LONGEST$1;
	if (long) keys.add(`-${word}`);
	for (let one = 0; one < word.length; one++) {
		const once = word.slice(0, one) + word.slice(one + 1);
		keys.add(once);
		if (long && one > 0) keys.add(`-${once}`);
		for (let two = one; long && one > 0 && two < once.length; two++) keys.add(`-${once.slice(0, two)}${once.slice(two + 1)}`);
	}
	return [...keys];
}
/** From nine letters on two edits are a slip; the shorter word may lack two of them. */
const LONG$1 = 7;
/** No name is longer, and the keys of a word grow with the square of its length. */
const LONGEST$1 = 24;

// src/link/names/spelt-out.ts
/** A name as it is written where a keyboard has no such letters: "J\u00fcrgen" as "Juergen", "\u00d8rsted" as "Oersted". Null where that changes nothing. */
function speltOut(text) {
	const spelt = text.normalize("NFC").replace(/[\u00e4\u00f6\u00fc\u00f8\u00e5\u0111]/gi, (letter) => {
		const pair = PAIRS$1[letter.toLowerCase()] ?? letter;
		return letter === letter.toLowerCase() ? pair : `${pair[0].toUpperCase()}${pair.slice(1)}`;
	});
	return spelt === text.normalize("NFC") ? null : spelt;
}
const PAIRS$1 = {
	\u00e4: "ae",
	\u00f6: "oe",
	\u00fc: "ue",
	\u00f8: "oe",
	\u00e5: "aa",
	\u0111: "dj"
};

// src/link/names/person-names.ts
/** The name of a claim as it may be met: the surname behind the given names, and before them where the name has it so. */
function personsOf(claim) {
	const written = [claim.name, ...claim.also];
	const spelt = written.map((text) => speltOut(text) ?? text);
	const persons = personsFrom(claim, written);
	return spelt.some((text, at) => text !== written[at]) ? [...persons, ...personsFrom(claim, [...spelt, ...written])] : persons;
}
function personsFrom(claim, written) {
	const forms = written.map(bare).filter((form) => form.words.length > 0);
	const full = forms[0] ?? {
		words: [(require_text ??= require("./text.cjs")).fold(claim.name)],
		written: [claim.name],
		honorifics: [],
		hyphens: 0
	};
	const others = forms.slice(1);
	const length = surnameLength(full, others);
	const first = leadingLength(full, others);
	return [toPerson(claim, full, others, length, false), ...first > 0 ? [toPerson(claim, full, others, first, true)] : []];
}
/** The forms of a person of two words and more. */
function bareFormsOf(person) {
	const { claim } = person;
	const forms = [claim.name, ...claim.also].map(bare).filter(({ words }) => words.length > 1);
	const { surname } = person;
	const whole = forms.map(({ words, written }) => ({
		claim,
		words,
		written,
		givens: Math.max(0, words.length - surname.length),
		partial: false
	}));
	const partial = {
		claim,
		words: surname,
		written: person.surnameText,
		givens: 0,
		partial: true
	};
	return surname.length > 1 ? [...whole.filter((form) => form.words.join(" ") !== surname.join(" ")), partial] : whole;
}
function toPerson(claim, full, others, length, surnameFirst) {
	const split = (words) => surnameFirst ? [words.slice(0, length), words.slice(length)] : [words.slice(-length), words.slice(0, -length)];
	const [surname] = split(full.words);
	const [surnameText, givenText] = split(bare(claim.name).written);
	return {
		claim,
		surname,
		surnameText,
		surnameFirst,
		givens: [full, ...others].map(({ words }) => split(words)).filter(([own, given]) => given.length > 0 && isSame$2(own, surname)).map(([, given]) => given),
		givenText,
		honorifics: new Set([full, ...others].flatMap((form) => form.honorifics))
	};
}
/** The same surname, its special letters spelt out or left bare. */
function isSame$2(one, other) {
	const plain = (words) => words.join(" ").replace(/([aou])e|aa/g, (pair, vowel) => vowel ?? pair[0]);
	return plain(one) === plain(other);
}
/** A name without what stands before and after it. */
function bare(text) {
	const { words, tied } = (require_extract ??= require("./extract.cjs")).wordsOf(text.normalize("NFC"));
	let from = 0;
	while (from < words.length - 1 && (require_extract ??= require("./extract.cjs")).HONORIFICS.has(words[from].lower)) from++;
	let to = words.length;
	while (to > from + 1 && (require_extract ??= require("./extract.cjs")).POST_NOMINALS.has(words[to - 1].lower)) to--;
	const kept = words.slice(from, to);
	let hyphens = 0;
	while (hyphens + 1 < kept.length && tied[to - 1 - hyphens]) hyphens++;
	return {
		words: kept.map((word) => word.lower),
		written: kept.map((word) => word.text),
		honorifics: words.slice(0, from).map((word) => word.lower),
		hyphens
	};
}
/** How many words the surname has: as an alias shows it, or the last word with the particles before it. */
function surnameLength(name, others) {
	const { words, written, hyphens } = name;
	const tail = others.filter((form) => form.words.length < words.length && words.slice(-form.words.length).join(" ") === form.words.join(" "));
	if (tail.length > 0) return Math.min(...tail.map((form) => form.words.length));
	let length = Math.min(1 + hyphens, Math.max(1, words.length - 1));
	while (length + 1 < words.length && isParticle(written[words.length - 1 - length])) length++;
	return length;
}
/** How many words at the beginning are what the person is called by, as an alias or a common family name shows; 0 where the end is. */
function leadingLength({ words, hyphens }, others) {
	if (words.length < 2) return 0;
	const lead = others.filter((form) => form.words.length < words.length && !form.honorifics.some((word) => word === "sir" || word === "dame") && words.slice(0, form.words.length).join(" ") === form.words.join(" "));
	if (lead.length > 0) return Math.min(...lead.map((form) => form.words.length));
	const family = (require_extract ??= require("./extract.cjs")).FAMILY_FIRST.get(words[0]);
	return family && (family === "family" || hyphens > 0) ? 1 : 0;
}
/** A single letter is a particle only where it is written small: "Ortega y Vega", but "John D Rowe". */
function isParticle(word) {
	return (require_extract ??= require("./extract.cjs")).PARTICLES.has((require_text ??= require("./text.cjs")).fold(word)) || /^[ytdeo]$/.test(word);
}

// src/link/names/name-index.ts
/** Prepares the names of a claims file, once however many drafts are checked. */
function nameIndexOf(set) {
	let index = BUILT$12.get(set);
	if (!index) {
		index = build$2(set);
		BUILT$12.set(set, index);
	}
	return index;
}
const BUILT$12 = /* @__PURE__ */ new WeakMap();
function build$2(set) {
	const claims = set.claims.filter((claim) => claim.kind === "name" && claim.status === "active");
	const forms = claims.flatMap((claim) => [...[claim.name, ...claim.also].flatMap((text) => toForms(claim, text)), ...claim.not.map((text) => toForm(claim, text, true))]);
	const right = forms.filter((form) => !form.wrong);
	const things = right.filter((form) => form.claim.is !== "person");
	const single = things.filter((form) => form.words.length === 1);
	const phrases = things.filter((form) => form.words.length > 1);
	const people = claims.filter((claim) => claim.is === "person").flatMap(personsOf);
	const lists = set.claims.filter((claim) => claim.kind === "list");
	const bare = people.filter((person) => !person.surnameFirst).flatMap(bareFormsOf);
	return {
		claims,
		all: set.claims,
		byFirst: group(forms, (form) => form.words.slice(0, 1)),
		byBlank: blanked(phrases),
		byLast: group(phrases, (form) => form.words.slice(-1)),
		single: group(single, (form) => form.words),
		nearSingle: nearWordsOf(single.map((form) => form.words[0])),
		bySpelling: group(right, (form) => [form.words.join("")]),
		people,
		bySurname: group(people, (person) => person.surname.slice(-1)),
		byGiven: group(people, (person) => [...new Set(person.givens.flatMap((given) => given.slice(0, 1)))]),
		nearSurnames: nearWordsOf(people.map((person) => person.surname.at(-1))),
		byBlankPerson: blanked(bare),
		inPhrases: new Set([...phrases, ...bare].flatMap(({ words }) => words)),
		longest: [...phrases, ...bare].reduce((most, { words }) => Math.max(most, words.length), 0),
		lists: group([...lists.keys()], (list) => [...new Set(lists[list].members.map(keyOf$3))]),
		known: new Set(set.claims.flatMap(capitalWords))
	};
}
/** A name as its folded words joined by blanks. */
function keyOf$3(text) {
	return (require_extract ??= require("./extract.cjs")).wordsOf(text).words.map((word) => word.lower).join(" ");
}
/** Keys of words of which one is blank. Where the others tell little ("University of \u2026"), what a slip keeps of that one counts too. */
function blankKeys(words, place) {
	const key = words.map((word, at) => at === place ? "" : word).join(" ");
	return words.some((word, at) => at !== place && !GENERIC.has(word) && !(require_extract ??= require("./extract.cjs")).PARTICLES.has(word)) ? [key] : nearKeys(words[place]).map((near) => `${key}/${near}`);
}
function blanked(forms) {
	return group(forms.flatMap((form) => form.words.map((_, place) => ({
		form,
		place
	}))), ({ form, place }) => blankKeys(form.words, place));
}
/** A right form, and the same with its special letters spelt out. */
function toForms(claim, text) {
	const spelt = speltOut(text);
	const form = toForm(claim, text, false);
	return spelt === null ? [form] : [form, {
		...toForm(claim, spelt, false),
		written: form.written,
		text: form.text
	}];
}
function toForm(claim, text, wrong) {
	const { words } = (require_extract ??= require("./extract.cjs")).wordsOf(text);
	return {
		claim,
		text: text.normalize("NFC"),
		wrong,
		words: words.map((word) => word.lower),
		written: words.map((word) => word.text)
	};
}
function capitalWords(claim) {
	const texts = [
		claim.says,
		...claim.of,
		...claim.about
	];
	if (claim.kind === "name") texts.push(claim.name, ...claim.also, ...claim.roles);
	if (claim.kind === "quote") texts.push(claim.quote, claim.speaker ?? "");
	if (claim.kind === "list") texts.push(...claim.members);
	return texts.flatMap((text) => (require_extract ??= require("./extract.cjs")).wordsOf(text).words.flatMap((word) => word.capital ? [word.lower] : []));
}
/** Items by each of their keys. */
function group(items, keys) {
	const groups = /* @__PURE__ */ new Map();
	for (const item of items) for (const key of keys(item)) {
		const known = groups.get(key);
		if (known) known.push(item);
		else groups.set(key, [item]);
	}
	return groups;
}

// src/link/names/accepted-words.ts
/** Every word of a claim's accepted forms, folded: never a slip of another word of them. */
function acceptedWords(claim) {
	let words = WORDS$1.get(claim);
	if (!words) {
		const forms = [claim.name, ...claim.also].flatMap((text) => [text, speltOut(text) ?? []].flat());
		words = new Set(forms.flatMap((text) => (require_extract ??= require("./extract.cjs")).wordsOf(text).words.map((word) => word.lower)));
		WORDS$1.set(claim, words);
	}
	return words;
}
const WORDS$1 = /* @__PURE__ */ new WeakMap();

// src/link/names/roles.ts
/** Reads the first post named in words[from, to); null where none of the known posts is. */
function readRole(words, from, to) {
	for (let at = from; at < to; at++) {
		if (!STARTS$2.has(words[at].lower)) continue;
		for (let length = Math.min(5, to - at); length > 0; length--) {
			const name = words.slice(at, at + length).map((word) => word.lower).join(" ");
			const head = (require_extract ??= require("./extract.cjs")).HEADS.get(name);
			if (!head || (require_extract ??= require("./extract.cjs")).LEVELS.has(name) && at + 1 < to && (require_extract ??= require("./extract.cjs")).HEADS.has(words[at + 1].lower)) continue;
			if (isClitic(words[at + length])) return null;
			if (name === "pm" && /\d$/.test(words[at - 1]?.text ?? "")) continue;
			return toRole(words, from, at, at + length, to, head);
		}
	}
	return null;
}
function toRole(words, from, at, end, to, head) {
	const level = head.profession && at > from && (require_extract ??= require("./extract.cjs")).LEVELS.has(words[at - 1].lower) ? words[at - 1].lower : null;
	const id = level ? `${level} ${head.id}` : head.id;
	const takesDomain = DOMAIN_HEADS.has(head.id);
	const before = readBefore(words, from, level ? at - 1 : at, takesDomain);
	const after = readAfter(words, end, to, head.fields.includes(ACADEMIA));
	const domain = [...before.domain, ...after.domain];
	return {
		head: id,
		fields: head.fields,
		general: head.general && !level && !isChief(words, from, at) && !(POSTS_WITH_DOMAIN.has(head.id) && domain.length > 0),
		combines: head.combines,
		profession: head.profession && !level,
		rank: before.rank,
		time: after.past ? "then" : before.time,
		domain,
		firm: [...before.firm, ...after.domain],
		named: [...before.named, ...after.domain],
		topic: [...before.topic, ...after.topic],
		body: after.body ?? before.body,
		indefinite: /^an?$/.test(words[before.from - 1]?.lower ?? ""),
		from: before.from,
		to: after.to
	};
}
/** "chief organiser": of the many who hold a post the one at their head. */
function isChief(words, from, at) {
	return at > from && words[at - 1].lower === "chief";
}
const ACADEMIA = "profession of academia";
/** Reads a post from a claims file; null where the words name none that is known. */
function parseRole(text) {
	const { words } = (require_extract ??= require("./extract.cjs")).wordsOf(text.replace(/\(former\)/i, "former"));
	const role = readRole(words, 0, words.length);
	return role && /\(former\)/i.test(text) ? {
		...role,
		time: "former"
	} : role;
}
/** Whether two posts are of the same thing; a post of nothing in particular fits any. */
function overlaps(a, b) {
	return a.some((one) => b.some((other) => sameDomain(one, other)));
}
/** Keys of a word: two words that `overlaps` takes for one share one of them. */
function domainKeys(word) {
	const nations = (require_extract ??= require("./extract.cjs")).NATIONS.flatMap((nation, place) => nation.has(word) ? [`nation ${place}`] : []);
	return [
		word,
		`${word}s`,
		word.slice(0, 4),
		...nations
	];
}
/** Whether a word is the name of a nation, or its adjective, that has an irregular form. */
function isNation(word) {
	return (require_extract ??= require("./extract.cjs")).NATIONS.some((nation) => nation.has(word));
}
const STARTS$2 = new Set([...(require_extract ??= require("./extract.cjs")).HEADS.keys()].map((name) => name.split(" ")[0]));
/** Posts that many hold, until it is said of what. */
const POSTS_WITH_DOMAIN = /* @__PURE__ */ new Set([
	"director",
	"head",
	"manager",
	"secretary",
	"editor",
	"officer",
	"organiser",
	"coordinator",
	"correspondent",
	"professor",
	"lecturer",
	"reader"
]);
/** Posts that are told apart by their domain alone. */
const DOMAIN_HEADS = /* @__PURE__ */ new Set([
	"minister",
	"cabinet member",
	"mp",
	"msp",
	"mep",
	"senator",
	"candidate",
	"secretary",
	"director",
	"head",
	"editor",
	"envoy",
	"ambassador",
	"secretary of state",
	"manager",
	"officer",
	"organiser",
	"coordinator",
	"correspondent",
	"reporter",
	"professor",
	"lecturer",
	"reader",
	"dean",
	"teacher"
]);
function readBefore(words, from, head, takesDomain) {
	let at = head;
	let rank = "";
	let time = null;
	const domain = [];
	const firm = [];
	const named = [];
	const topic = [];
	let body = null;
	for (; at > from; at--) {
		const word = words[at - 1];
		if ((require_extract ??= require("./extract.cjs")).RANKS.has(word.lower)) rank = (require_extract ??= require("./extract.cjs")).RANKS.get(word.lower);
		else if ((require_extract ??= require("./extract.cjs")).FORMER.has(word.lower)) time = ENDED.has(word.lower) ? "former" : "then";
		else if ((require_extract ??= require("./extract.cjs")).CURRENT.has(word.lower)) time = "current";
		else if (isClitic(word)) continue;
		else if (FUNCTION_WORDS.has(word.lower) || (require_extract ??= require("./extract.cjs")).REPORTING.has(word.lower) || (require_extract ??= require("./extract.cjs")).HONORIFICS.has(word.lower)) break;
		else if (isVerb(word) || word.capital && (require_extract ??= require("./extract.cjs")).isOpener(word.lower)) break;
		else if (!(require_extract ??= require("./extract.cjs")).EVALUATIVE.has(word.lower)) {
			domain.push(word.lower);
			if (word.capital && !words[head].capital) {
				named.push(word.lower);
				body = {
					from: at - 1,
					to: body?.to ?? at
				};
			}
			const possessive = isClitic(words[at]) && at < head;
			const isTopic = takesDomain && !word.capital && !ADJECTIVE.test(word.lower);
			if (isTopic) topic.push(word.lower);
			if (possessive || isNation(word.lower) || isTopic) firm.push(word.lower);
		}
	}
	return {
		from: at,
		rank,
		time,
		domain,
		firm,
		named,
		topic,
		body
	};
}
function readAfter(words, from, to, academic) {
	const domain = [];
	const topic = [];
	let body = null;
	let at = from;
	if (at < to && (OF$7.has(words[at].lower) || academic && words[at].lower === "in" && words[at + 1]?.kind === "word")) {
		at++;
		while (at < to && (INSIDE.has(words[at].lower) || isClitic(words[at]) || !FUNCTION_WORDS.has(words[at].lower))) {
			const word = words[at];
			if ((require_extract ??= require("./extract.cjs")).REPORTING.has(word.lower) || AUXILIARIES.has(word.lower) && !isPossessive$1(words, at, to)) break;
			if (word.capital) body = {
				from: body?.from ?? at,
				to: at + 1
			};
			if (!INSIDE.has(word.lower) && !isClitic(word)) {
				domain.push(word.lower);
				if (!word.capital && !body) topic.push(word.lower);
			}
			at++;
		}
	}
	const next = words[at]?.lower;
	return {
		domain,
		topic,
		body,
		to: at,
		past: next === "then" || next === "until" || next === "at" && words[at + 1]?.lower === "the" && words[at + 2]?.lower === "time"
	};
}
function sameDomain(a, b) {
	if (a === b || a === `${b}s` || b === `${a}s`) return true;
	if ((require_extract ??= require("./extract.cjs")).NATIONS.some((nation) => nation.has(a) && nation.has(b))) return true;
	let shared = 0;
	while (shared < a.length && a[shared] === b[shared]) shared++;
	return shared >= 4 && shared >= Math.min(a.length, b.length) - 2 && Math.max(a.length, b.length) - shared <= 4;
}
/** "congratulating director Ruiz": a participle, unless it names what a post deals with. */
function isVerb({ lower, capital }) {
	return !capital && lower.length > 5 && lower.endsWith("ing") && !(require_extract ??= require("./extract.cjs")).TRADES.has(lower) && !(require_extract ??= require("./extract.cjs")).EVALUATIVE.has(lower);
}
/** "of Elm Children\u2019s Hospital", not "of Elm, who\u2019s here": a noun follows the clitic. */
function isPossessive$1(words, at, to) {
	return isClitic(words[at]) && at + 1 < to && words[at + 1].capital;
}
function isClitic(word) {
	return word !== void 0 && /^['\u2019\u02bc]s?$/i.test(word.text);
}
const ENDED = /* @__PURE__ */ new Set([
	"former",
	"formerly",
	"ex",
	"previous",
	"previously",
	"erstwhile",
	"onetime"
]);
const OF$7 = /* @__PURE__ */ new Set([
	"of",
	"for",
	"at"
]);
const INSIDE = /* @__PURE__ */ new Set([
	"the",
	"and",
	"our",
	"its",
	"of",
	"for"
]);
const ADJECTIVE = /(?:ed|ful|ous|ive|ish|less|est|ly)$/;

// src/link/names/draft-names.ts
/** The claims whose whole name, or an accepted form of two words, a draft has right somewhere: whom it is about. */
function namedInFull(draft, index) {
	let byIndex = FOUND$2.get(draft);
	if (!byIndex) {
		byIndex = /* @__PURE__ */ new WeakMap();
		FOUND$2.set(draft, byIndex);
	}
	let found = byIndex.get(index);
	if (!found) {
		found = find(draft, index);
		byIndex.set(index, found);
	}
	return found;
}
/** Whether a draft is about the things of the claims at all: it has one of their names right, or two of their proper words. */
function speaksOfClaims(draft, index) {
	let byIndex = ABOUT.get(draft);
	if (!byIndex) {
		byIndex = /* @__PURE__ */ new WeakMap();
		ABOUT.set(draft, byIndex);
	}
	let about = byIndex.get(index);
	if (about === void 0) {
		about = namedInFull(draft, index).size > 0 || countProperWords(draft, index) > 1;
		byIndex.set(index, about);
	}
	return about;
}
const ABOUT = /* @__PURE__ */ new WeakMap();
function countProperWords(draft, index) {
	const proper = readingsOf(draft).flatMap((reading) => reading.titleCase ? [] : reading.words.filter((word, at) => word.capital && at > 0 && reading.sentence[at - 1] === reading.sentence[at])).filter(({ lower }) => lower.length > 4 && index.known.has(lower) && !GENERIC.has(lower) && !isCommon(lower));
	return new Set(proper.map(({ lower }) => lower)).size;
}
/** Capitalised words that any draft may have. */
function isCommon(word) {
	return (require_extract ??= require("./extract.cjs")).HONORIFICS.has(word) || (require_extract ??= require("./extract.cjs")).isOpener(word) || isNation(word);
}
const FOUND$2 = /* @__PURE__ */ new WeakMap();
const NONE = [];
function find(draft, index) {
	const found = /* @__PURE__ */ new Set();
	for (const { words, joined } of readingsOf(draft)) for (let at = 0; at < words.length; at++) {
		const { lower } = words[at];
		for (const form of index.byFirst.get(lower) ?? NONE) {
			if (form.wrong || form.words.length < 2) continue;
			if (form.words.every((part, offset) => words[at + offset]?.lower === part && (offset === 0 || joined[at + offset]))) found.add(form.claim);
		}
		for (const { claim, surname, givens, surnameFirst } of index.bySurname.get(lower) ?? NONE) {
			if (surnameFirst || found.has(claim) || !joined[at - surname.length + 1]) continue;
			if (givens.some((given) => [...given, ...surname].every((part, place, all) => words[at + 1 - all.length + place]?.lower === part))) found.add(claim);
		}
	}
	return found;
}

// src/link/names/kin.ts
/** "her grandfather, Ron", "Ana's sister", "Ron, a cousin of": another member of the family, or a namesake. */
function isKin$1(reading, from, to) {
	return isIntroduced(reading, from) || isExplained(reading, to);
}
/** "my brother Ron", "her late father, Ron", "a son of Ron"; but not "in a letter to parents, Ron". */
function isIntroduced(reading, from) {
	const { words } = reading;
	const { from: low } = sentenceAround(reading, Math.min(from, words.length - 1));
	let at = from;
	while (at > low && (require_extract ??= require("./extract.cjs")).HONORIFICS.has(words[at - 1].lower)) at--;
	if (at > low && OWNERS.has(words[at - 1].lower) && words.slice(at, from + 1).some(({ capital, lower }) => !capital && (require_extract ??= require("./extract.cjs")).KIN.has(lower))) return true;
	const comma = /^, $/.test(gapBefore(reading, at));
	if (!comma && !/^ ?$/.test(gapBefore(reading, at))) return false;
	const near = words.slice(Math.max(low, at - 4), at).map((word) => word.lower);
	const kin = near.findLastIndex((word) => (require_extract ??= require("./extract.cjs")).KIN.has(word));
	if (kin < 0) return false;
	if (near.slice(kin + 1).some((word) => !TIES$3.has(word))) return false;
	return !comma || near.slice(0, kin).some((word) => OWNERS.has(word)) || OWNERS.has(words[at - near.length - 1]?.lower ?? "");
}
/** "Ron's sister", "Ron, a cousin of", "Ron and his wife". */
function isExplained(reading, to) {
	const { words } = reading;
	const { to: high } = sentenceAround(reading, Math.max(0, to - 1));
	for (let at = to; at < Math.min(high, to + 5); at++) {
		if (!(require_extract ??= require("./extract.cjs")).KIN.has(words[at].lower)) continue;
		return words.slice(to, at).some((word) => OWNERS.has(word.lower) || word.lower === "a" || word.lower === "no");
	}
	return false;
}
const OWNERS = /* @__PURE__ */ new Set([
	"his",
	"her",
	"their",
	"my",
	"our",
	"your",
	"its",
	"whose",
	"'s",
	"s",
	"the",
	"late"
]);
const TIES$3 = /* @__PURE__ */ new Set([
	"of",
	"the",
	"late",
	"named",
	"called",
	"and",
	"to"
]);

// src/link/names/near.ts
/** Whether `written` is a slip for `meant`. Both folded. Equal words and inflections of one another are no slips. */
function nearness(written, meant) {
	const longer = Math.max(written.length, meant.length);
	if (written === meant || longer < 4 || isInflection(written, meant)) return null;
	const distance = (require_text ??= require("./text.cjs")).editDistance(written, meant, 3);
	const sameSound = () => (require_text ??= require("./text.cjs")).soundKey(written) === (require_text ??= require("./text.cjs")).soundKey(meant) && written[0] === meant[0];
	if (distance === 3) return longer >= 8 && written.slice(0, 4) === meant.slice(0, 4) && sameSound() ? "maybe" : null;
	if (distance > 3 || distance === 2 && longer < 5) return null;
	if (distance === 1) return sameSound() || isSwap(written, meant) || longer >= 8 || beginsAlike(written, meant) ? "sure" : "maybe";
	if (sameSound()) return "sure";
	return longer >= LONG && written[0] === meant[0] ? "maybe" : null;
}
/** Like `nearness`, and `slight` for one letter's difference that may well be another word: inflections, words of three letters. */
function slipOf(written, meant) {
	return nearness(written, meant) ?? (Math.max(written.length, meant.length) > 1 && (require_text ??= require("./text.cjs")).editDistance(written, meant, 1) === 1 ? "slight" : null);
}
/** A slip of the fingers: one letter left out, put in or exchanged with its neighbour. Another letter may make another name. */
function isKeySlip(written, meant) {
	return (require_text ??= require("./text.cjs")).editDistance(written, meant, 1) === 1 && (written.length !== meant.length || isSwap(written, meant));
}
/** From here on two edits are a slip. */
const LONG = 9;
/** Plurals, demonyms and possessives of a name are other words, not slips. */
function isInflection(a, b) {
	const [short, long] = a.length < b.length ? [a, b] : [b, a];
	return long.startsWith(short) && /^(?:e?s|n|an|ian|ans|ns|ians|ic|ese|er|ers|i|is|ish|ite|ites|y|ies|man|ed)$/.test(long.slice(short.length));
}
/** "Karlow" for "Carlow": a long name of which the first letter is another that many say alike. */
function beginsAlike(written, meant) {
	return meant.length > 5 && written.slice(1) === meant.slice(1) && ALIKE$2.some((pair) => pair.includes(written[0]) && pair.includes(meant[0]));
}
const ALIKE$2 = [
	"vw",
	"ck",
	"sz",
	"gj",
	"iy"
];
function isSwap(a, b) {
	return a.length === b.length && [...a].sort().join("") === [...b].sort().join("");
}

// src/link/names/name-forms.ts
/** Names written as the claims file lists them, forbidden forms, and slips of organisations, places and products. */
function findForms(reading, index, people) {
	const found = [];
	const cover = toCover(people);
	const add = (sighting) => {
		found.push(sighting);
		lay(cover, sighting);
	};
	for (let at = 0; at < reading.words.length; at++) {
		const form = longestForm(reading, index, at);
		if (!form) continue;
		const to = at + form.words.length;
		if (isStrangersGiven(reading, at, to, form)) continue;
		const covering = over(cover, at, to);
		if (form.wrong ? covering?.relation === "same" && covering.to - covering.from > form.words.length && hasGiven(covering) : covering) continue;
		const sighting = form.wrong ? forbidden(reading, at, to, form) : longerSlip(reading, index, at, to, form) ?? exact(reading, at, to, form);
		add(sighting);
		at = sighting.to - 1;
	}
	for (const run of reading.runs) for (let at = run.from; at < run.to; at++) {
		if (over(cover, at, at + 1)) continue;
		const slip = slipOfPhrase(reading, index, at) ?? slipOfSpacing(reading, index, at, run.to) ?? slipOfWord(reading, index, at, run.from, run.to);
		if (!slip || over(cover, slip.from, slip.to)) continue;
		add(slip);
		at = slip.to - 1;
	}
	return found;
}
/** "Beacon Trsut", where "Beacon" alone is a form of the Beacon Trust as well: the name goes on, with a slip. */
function longerSlip(reading, index, from, to, form) {
	for (let at = from; at < to; at++) {
		const slip = reading.words[at].capital ? slipOfPhrase(reading, index, at) : null;
		if (slip?.claim === form.claim && slip.to > to) return slip;
	}
	return null;
}
/** "Ana Ruiz", where the claims have an Ana of another surname, and list her first name as a form of hers. */
function isStrangersGiven(reading, at, to, form) {
	const { words, joined, titleCase } = reading;
	const first = form.claim.name.toLowerCase().startsWith(form.text.toLowerCase());
	if (form.claim.is !== "person" || form.wrong || form.words.length > 1 || !first || titleCase) return false;
	const run = runHolding(reading, at);
	return run !== null && run.to > to && joined[to] === true && !(require_extract ??= require("./extract.cjs")).POST_NOMINALS.has(words[to].lower);
}
function longestForm(reading, index, at) {
	const { words } = reading;
	const forms = index.byFirst.get(words[at].lower);
	if (forms === void 0) return null;
	let best = null;
	for (const form of forms) {
		if (best && (best.words.length > form.words.length || best.words.length === form.words.length && !form.wrong)) continue;
		if (form.words.every((word, offset) => words[at + offset]?.lower === word && styled(reading, at + offset, form, offset))) {
			if (!form.wrong || isExactly(reading, at, form)) best = form;
		}
	}
	return best;
}
/** A name keeps its capitals and is not broken by the end of a sentence; a comma counts only where the form has one. */
function styled(reading, index, form, offset) {
	if (/^\p{Lu}/u.test(form.written[offset]) && !reading.words[index].capital) return false;
	return offset === 0 || reading.joined[index] === true || form.text.includes(",") || /^['\u2019.]?$/.test(gapBefore(reading, index));
}
/** A forbidden form that differs from a right one in capitals or accents alone is wrong only as it is spelt. */
function isExactly({ passage, words }, at, form) {
	if (![form.claim.name, ...form.claim.also].some((text) => text.toLowerCase().normalize("NFKD").replace(/\p{M}/gu, "") === form.text.toLowerCase().normalize("NFKD").replace(/\p{M}/gu, ""))) return true;
	return passage.text.slice(words[at].start, words[at + form.words.length - 1].end).normalize("NFC") === form.text;
}
function hasGiven(sighting) {
	return sighting.cue === "the full name";
}
function exact(reading, from, to, form) {
	return {
		reading,
		from,
		to,
		claim: form.claim,
		relation: "same",
		certainty: "certain",
		wrong: null,
		reason: null,
		cue: `the form \u201c${form.text}\u201d`
	};
}
function forbidden(reading, from, to, form) {
	const base = {
		...exact(reading, from, to, form),
		relation: "forbidden",
		wrong: {
			from,
			to,
			expected: form.claim.name
		}
	};
	const sentence = sentenceAround(reading, from);
	const near = reading.words.slice(Math.max(sentence.from, from - 5), Math.min(sentence.to, to + 5)).map((word) => word.lower);
	if (reading.words.slice(Math.max(sentence.from, from - 2), from).map((word) => word.lower).includes("not") || near.some((word) => CORRECTING.has(word))) return {
		...base,
		setAside: "a correction that quotes the wrong form"
	};
	if (form.words.length > 1 && isKin$1(reading, from, to)) return {
		...base,
		setAside: "a relative or namesake"
	};
	return {
		...base,
		reason: `\u201c${form.text}\u201d is listed as a wrong form of ${form.claim.name}`
	};
}
const CORRECTING = new Set("misspelt misspelled misspelling misspell misnamed misidentified corrected correction wrongly mistakenly erroneously incorrectly formerly".split(" "));
/** "Royal Colledge of Music": every word of a form but one, and that one nearly. */
function slipOfPhrase(reading, index, at) {
	const words = reading.words.slice(at, at + Math.min(8, index.longest)).map((word) => word.lower);
	if (!words.some((word) => index.inPhrases.has(word))) return null;
	for (let length = 2; length <= words.length && reading.joined[at + length - 1]; length++) {
		const written = words.slice(0, length);
		for (const [place, word] of written.entries()) {
			if (index.known.has(word)) continue;
			for (const { form, place: blank } of blankKeys(written, place).flatMap((key) => index.byBlank.get(key) ?? [])) {
				const near = blank === place ? nearness(word, form.words[place]) : null;
				if (!near) continue;
				const wrong = {
					from: at + place,
					to: at + place + 1,
					expected: form.written[place]
				};
				return slip(reading, at, at + length, form, wrong, near === "sure" || form.words.length > 2);
			}
		}
	}
	return null;
}
/** "Open Bank" for "Openbank" and the other way round; a hyphen is a matter of style. */
function slipOfSpacing(reading, index, at, end) {
	let spelling = "";
	for (let to = at + 1; to <= Math.min(end, at + 4); to++) {
		spelling += reading.words[to - 1].lower;
		for (const form of index.bySpelling.get(spelling) ?? []) {
			if (form.words.length === to - at || spelling.length < 6) continue;
			const marks = reading.passage.text.slice(reading.words[at].start, reading.words[to - 1].end);
			if (/[-\u2010\u2011]/.test(marks) || /[-\u2010\u2011]/.test(form.text)) continue;
			return slip(reading, at, to, form, {
				from: at,
				to,
				expected: form.text
			}, true);
		}
	}
	return null;
}
/** "Frankfort" for "Frankfurt": a single word needs a sure slip, or a word of the claim beside it. */
function slipOfWord(reading, index, at, runFrom, runTo) {
	const word = reading.words[at];
	if (word.lower.length < 5 || index.known.has(word.lower) || runTo - runFrom > 2) return null;
	for (const meant of findNear(index.nearSingle, word.lower)) for (const form of index.single.get(meant) ?? []) {
		const near = nearness(word.lower, meant);
		if (!near || meant.length < 5 || !(isKeySlip(word.lower, meant) || speaksOfClaims(reading.draft, index))) continue;
		const named = namesSubject(reading, at, form);
		if (!(near === "sure" && meant.length >= 6 && (runTo - runFrom === 1 || named)) && !(named && runTo - runFrom === 1 && meant.length >= 6)) continue;
		return slip(reading, at, at + 1, form, {
			from: at,
			to: at + 1,
			expected: form.written[0]
		}, near === "sure");
	}
	return null;
}
function namesSubject(reading, at, form) {
	const sentence = sentenceAround(reading, at);
	const lemmas = new Set(reading.words.slice(sentence.from, sentence.to).map((word) => word.lemma));
	return [...form.claim.of, ...form.claim.about].some((text) => text.toLowerCase().split(/\s+/).some((word) => word.length > 3 && lemmas.has(word)));
}
function slip(reading, from, to, form, wrong, sure) {
	return {
		reading,
		from,
		to,
		claim: form.claim,
		relation: "misspelt",
		certainty: sure ? "certain" : "likely",
		wrong,
		reason: `${form.claim.name} is misspelt`,
		cue: `nearly the form \u201c${form.text}\u201d`
	};
}

// src/link/names/own-bodies.ts
/** The bodies in the roles and the sentence of a person's claim, the longest first. */
function ownBodies(claim) {
	let bodies = BODIES$3.get(claim);
	if (!bodies) {
		bodies = [
			claim.says,
			...claim.roles,
			...claim.about
		].flatMap((text) => bodiesIn(text, claim)).sort((a, b) => b.words.length - a.words.length);
		BODIES$3.set(claim, bodies);
	}
	return bodies;
}
/** Every word of those bodies. */
function properWordsOfClaim(claim) {
	let words = WORDS.get(claim);
	if (!words) {
		words = new Set(ownBodies(claim).flatMap((body) => body.words));
		WORDS.set(claim, words);
	}
	return words;
}
const BODIES$3 = /* @__PURE__ */ new WeakMap();
const WORDS = /* @__PURE__ */ new WeakMap();
function bodiesIn(text, claim) {
	const said = (require_extract ??= require("./extract.cjs")).wordsOf(text);
	const own = acceptedWords(claim);
	return runsWithTies(said, text).flatMap(([from, to]) => {
		const run = said.words.slice(from, to).filter((word) => !/^['\u2019\u02bc]/.test(word.text));
		if (run.length === 0 || run.some((word) => own.has(word.lower))) return [];
		return [{
			words: run.map((word) => word.lower),
			text: text.slice(run[0].start, run.at(-1).end)
		}];
	});
}
/** Runs of capitalised words, tied across a possessive and across "of": "Children\u2019s Hospital", "Bakers\u2019 Union", "Bank of Elm". */
function runsWithTies(said, text) {
	const found = [];
	for (const { from, to } of (require_extract ??= require("./extract.cjs")).properRuns(said)) {
		const last = found.at(-1);
		const between = last ? said.words.slice(last[1], from).map((word) => word.lower) : [];
		const tied = last && said.joined.slice(last[1], from + 1).every((joined) => joined);
		const plural = last && between.length === 0 && /^['\u2019] $/.test(text.slice(said.words[last[1] - 1].end, said.words[from].start));
		if (last && between.length <= 2 && (tied || plural) && between.every((word) => TIES$2.has(word))) last[1] = to;
		else found.push([from, to]);
	}
	return found;
}
const TIES$2 = /* @__PURE__ */ new Set([
	"'s",
	"of",
	"the",
	"for",
	"and"
]);

// src/link/names/posts-held.ts
/** The roles of a claim that name a known post. */
function rolesOf$1(claim) {
	let roles = ROLES.get(claim);
	if (!roles) {
		roles = claim.roles.flatMap((text) => {
			const role = parseRole(text);
			return role ? [{
				text,
				role
			}] : [];
		});
		ROLES.set(claim, roles);
	}
	return roles;
}
const ROLES = /* @__PURE__ */ new WeakMap();
/** The one person of the file who now holds exactly this post; null where none or several do. */
function holderOf(role, index) {
	if (role.time !== null || role.tense === "past" || role.general || role.domain.length === 0) return null;
	const holders = (holdersOf(index).get(role.head) ?? []).filter(({ role: listed }) => listed.rank === role.rank && role.domain.every((word) => overlaps([word], listed.domain)) && listed.domain.every((word) => overlaps([word], role.domain)));
	return new Set(holders.map(({ claim }) => claim)).size === 1 ? holders[0] : null;
}
/** Current posts of something, by their head. */
function holdersOf(index) {
	let found = HOLDERS.get(index);
	if (!found) {
		const all = index.people.flatMap(({ claim }) => rolesOf$1(claim).map((listed) => ({
			...listed,
			claim
		})));
		found = group(all.filter(({ role }) => role.time === null && role.domain.length > 0), ({ role }) => [role.head]);
		HOLDERS.set(index, found);
	}
	return found;
}
const HOLDERS = /* @__PURE__ */ new WeakMap();
/** Years, kin and words of the past: somebody held the post at another time. */
function tellsOfAnother(reading, at) {
	const sentence = sentenceAround(reading, at);
	return reading.words.slice(sentence.from, sentence.to).some((word) => (require_extract ??= require("./extract.cjs")).KIN.has(word.lower) || /^\d{4}$/.test(word.text) || PAST$4.has(word.lower));
}
const PAST$4 = new Set("then was were had former formerly previous previously ago until predecessor successor succeed succeeds replace replaces next would could".split(" "));

// src/link/names/rivals.ts
/** "the former press officer" of somebody whom the claims know as the former compliance officer, and as nothing else. */
function formerRivalOf(written, roles, claim, index) {
	if (written.indefinite || written.general || written.profession) return null;
	const ours = namesOurs(written, roles, claim, index);
	const same = overlaps(written.named, roles.flatMap(({ role }) => role.domain));
	if (ours !== "none" && !same) return null;
	return {
		listed: roles[0],
		certainty: "likely"
	};
}
/** The role that a written post contradicts, and how certainly; null where a person may well have both. */
function rivalOf(written, roles, claim, index) {
	const sameHead = roles.filter(({ role }) => written.head === role.head);
	const first = sameHead.find(({ role }) => isSamePost(written, role)) ?? sameHead[0];
	const sameField = roles.filter(({ role }) => role.fields.some((field) => written.fields.includes(field)));
	const inField = sameField.find(({ role }) => !role.general);
	if (first && !written.general && isSamePost(written, first.role)) return {
		listed: inField ?? first,
		certainty: "certain"
	};
	const holder = holderOf(written, index);
	if (holder && holder.claim !== claim) return {
		listed: inField ?? roles[0],
		certainty: "certain"
	};
	const ours = namesOurs(written, roles, claim, index);
	if (!ours) return null;
	if (inField && !written.general) return {
		listed: inField,
		certainty: "certain"
	};
	if (first) return {
		listed: first,
		certainty: first.role.general ? "likely" : "certain"
	};
	const learned = otherProfession(written, roles);
	if (learned) return {
		listed: learned,
		certainty: "likely"
	};
	if (written.indefinite || written.combines) return null;
	const family = written.profession ? sameField.find(({ role }) => role.fields.some((field) => field.startsWith("profession"))) : void 0;
	if (family) return {
		listed: family,
		certainty: "likely"
	};
	const post = roles.find(({ role }) => role.time === null && (!role.combines || isInterest(role, written)));
	const firm = post !== void 0 && !post.role.profession && !post.role.combines;
	const sole = !written.general && roles.every(({ role }) => role.profession || role.combines) && !hasOtherOwner(written, wordsIn$1(claim.says));
	if (!post || ours === "known" || !(firm || ours === "own" || sole)) return null;
	return written.profession && ours !== "own" ? null : {
		listed: post,
		certainty: "likely"
	};
}
/** "an accountant" of a solicitor: few have learned two things, but for the arts, where one person does many. */
function otherProfession(written, roles) {
	if (!written.profession) return null;
	const sister = otherInstrument(written, roles);
	if (sister) return sister;
	if (!roles.every(({ role }) => role.profession && !isArt(role)) || isArt(written)) return null;
	return roles.find(({ role }) => role.head !== written.head) ?? null;
}
/** "a viola player" of a cellist: in an orchestra everybody plays one thing, whatever else they do. */
function otherInstrument(written, roles) {
	const plays = ({ head, fields }) => fields.includes("profession of music") && !VERSATILE.has(head);
	if (!plays(written) || written.reading.words[written.to]?.lower === "and" || roles.some(({ role }) => role.head === written.head)) return null;
	return roles.find(({ role }) => plays(role)) ?? null;
}
/** Those who sing or play in bands play more than one thing. */
const VERSATILE = new Set("pianist singer soprano tenor baritone guitarist bassist drummer percussionist accordionist saxophonist".split(" "));
function isArt({ fields }) {
	return fields.some((field) => /(?:music|stage|academia|society)$/.test(field));
}
/** An owner or a founder may lead the firm as well, but is not known by one department of it. */
function isInterest(role, written) {
	return role.fields.includes("company") && written.topic.length > 0;
}
/** Whether the body of a written post is the person's own, or none is named, or one that the claims at least speak of. */
function namesOurs(written, roles, claim, index) {
	const telling = written.named.filter((word) => !GENERIC.has(word));
	const near = [...roles.flatMap(({ role }) => role.domain), ...wordsIn$1(claim.says)];
	if (written.named.length === 0 || isTopicAlone(written, near) && !isOwnKind(written, claim)) return "none";
	if (overlaps(telling, [...properWordsOfClaim(claim), ...bodiesOf(claim, index)])) return "own";
	return overlaps(written.named, near) || touchesVocabulary(written.named, index) ? "known" : null;
}
/** The words of the bodies of which the claims say that they are about a person: the school of a teacher. */
function bodiesOf(claim, index) {
	let bodies = BODIES$2.get(claim);
	if (!bodies) {
		const names = [claim.name, ...claim.also].map((name) => name.toLowerCase());
		bodies = index.claims.filter((body) => body.is === "organisation" && body.about.some((text) => names.includes(text.toLowerCase()))).flatMap((body) => wordsIn$1(body.name));
		BODIES$2.set(claim, bodies);
	}
	return bodies;
}
const BODIES$2 = /* @__PURE__ */ new WeakMap();
/** "head of research", "director of the garden": what the post deals with, and no body with a name of its own or another owner. */
function isTopicAlone({ body, reading, from, to }, own) {
	const words = reading.words.slice(from, to);
	return body === null && !hasOtherOwner({
		reading,
		from,
		to
	}, own) && !words.some(({ lower }) => ORGANS.has(lower) && !overlaps([lower], own));
}
/** "the keeper of the light" of a lighthouse keeper: the very noun of a post of the person's own. */
function isOwnKind({ reading, from }, claim) {
	const noun = reading.words[from].lower;
	return claim.roles.some((role) => role.toLowerCase().split(/ (?:of|for|at|in) /)[0].endsWith(` ${noun}`));
}
/** Bodies of which somebody may be as well: a minister chairs a committee. */
const ORGANS = new Set("committee subcommittee panel group board commission inquiry campaign association society club charity foundation forum jury appeal network alliance coalition union league federation choir governors trustees".split(" "));
/** "the league's treasurer", of somebody who is not known to have to do with a league. */
function hasOtherOwner({ reading, from, to }, own) {
	const words = reading.words.slice(from, to);
	const possessive = words.findIndex(isPossessive);
	return possessive > 0 && !overlaps([words[possessive - 1].lower], own);
}
function isPossessive({ lower }) {
	return /^['\u2019]s?$/.test(lower);
}
/** The same office of the same rank, whatever it is of. */
function isSamePost(written, role) {
	return written.head === role.head && written.rank === role.rank;
}
/** No longer held, or held at the time that is spoken of. */
function isPast(role) {
	return role.time === "former" || role.time === "then";
}
/** The words of a text that say what it is about, folded. */
function wordsIn$1(text) {
	return (text.toLowerCase().match(/\p{L}{3,}/gu) ?? []).filter((word) => !FUNCTION_WORDS.has(word));
}
/** Whether one of the words is what a role of this claims file is of. */
function touchesVocabulary(words, index) {
	let known = VOCABULARY.get(index);
	if (!known) {
		const domain = [...new Set(index.people.flatMap(({ claim }) => rolesOf$1(claim).flatMap(({ role }) => role.domain)))];
		known = group(domain, (word) => domainKeys(word));
		VOCABULARY.set(index, known);
	}
	return words.some((word) => domainKeys(word).some((key) => overlaps([word], known.get(key) ?? [])));
}
const VOCABULARY = /* @__PURE__ */ new WeakMap();

// src/link/names/newcomers.ts
/**
* "Oskar Lind has led it for years. Oskar Lindt, a councillor, \u2026": a person who is brought in with "a" or "another" in a draft that
* has the claim's person by the right name is somebody else of nearly that name. In: the words [from, to) of the name.
*/
function isNewcomer(reading, index, claim, from, to) {
	if (!namedInFull(reading.draft, index).has(claim)) return false;
	const own = new Set(claim.roles.flatMap(wordsIn$1));
	const post = apposed$1(reading, to) ?? ahead(reading, from);
	return post !== null && post.length > 0 && !post.some((word) => own.has(word));
}
/** ", a councillor for the harbour," behind the name. */
function apposed$1(reading, to) {
	const { words } = reading;
	if (!/^, $/.test(gapBefore(reading, to)) || !NEW.has(words[to]?.lower ?? "")) return null;
	const { to: end } = sentenceAround(reading, to);
	return untilGap(reading, to + 1, end);
}
/** "A councillor, Oskar Lindt," before it: a part of the sentence is the post alone. */
function ahead(reading, from) {
	const { words } = reading;
	const { from: low } = sentenceAround(reading, Math.min(from, words.length - 1));
	if (from <= low || !/^, $/.test(gapBefore(reading, from))) return null;
	let at = from - 1;
	while (at > low && at > from - LONGEST && /^ $/.test(gapBefore(reading, at)) && !NEW.has(words[at].lower)) at--;
	return NEW.has(words[at].lower) && (at === low || /[,;:\u2013\u2014(]/.test(gapBefore(reading, at))) ? words.slice(at + 1, from).flatMap(({ text }) => wordsIn$1(text)) : null;
}
function untilGap(reading, from, end) {
	let to = from;
	while (to < end && to < from + LONGEST && (to === from || /^ $/.test(gapBefore(reading, to)))) to++;
	return reading.words.slice(from, to).flatMap(({ text }) => wordsIn$1(text));
}
const NEW = /* @__PURE__ */ new Set([
	"a",
	"an",
	"another",
	"one"
]);
/** Words of such a post at the most. */
const LONGEST = 6;

// src/link/names/person-parts.ts
/** Where the given names around a surname stand: before it, or behind one that is written first. */
function givenRange(reading, index, run, person, surname) {
	if (person.surnameFirst) return {
		from: surname.to,
		to: givenTo(reading, run, person, surname.to)
	};
	return {
		from: givenFrom(reading, index, run, person, surname.from),
		to: surname.from
	};
}
/** Where the given names before a surname begin. Indices count the words of the reading. */
function givenFrom(reading, index, run, person, surname) {
	if (surname === run.from && isSmallTail(reading, surname - 1)) return surname - 2;
	let from = surname;
	while (from > run.from && from > surname - 6 && isGiven(reading, index, person, from - 1, run)) from--;
	return from;
}
/** "Ji-woo Hahn": the second half of a given name, written small; not "Turin-born Hahn". */
function isSmallTail({ words, joined, tied }, at) {
	const tail = words[at];
	const head = words[at - 1];
	if (!tail || !head || !tied[at] || !joined[at + 1] || tail.capital || !head.capital) return false;
	if (tail.text.length > 5 || head.text.length > 5 || !/\p{Ll}/u.test(head.text)) return false;
	return !/(?:ed|led|born|wide|free|style|based|run|made|class|era|like|area|only)$/.test(tail.lower);
}
function givenTo({ words, joined, tied }, run, person, surname) {
	const most = Math.max(...person.givens.map((given) => given.length), 2);
	let to = surname;
	while (to < surname + most && to < words.length && joined[to] && !(require_extract ??= require("./extract.cjs")).POST_NOMINALS.has(words[to].lower)) {
		if (to >= run.to && !(to > surname && tied[to])) break;
		to++;
	}
	return to;
}
/** Where the forms of address before a name begin. */
function addressFrom({ words, joined }, name) {
	let start = name;
	while (start > 0 && joined[start] && (require_extract ??= require("./extract.cjs")).HONORIFICS.has(words[start - 1].lower) && words[start - 1].capital) start--;
	return start;
}
/** Whether the word belongs to the given names before a surname, rather than to a title, an office or another name. */
function isGiven({ words, joined }, index, person, at, run) {
	const word = words[at];
	const own = person.givens.some((given) => given.includes(word.lower));
	if (!joined[at + 1] || !word.capital && !own || (require_extract ??= require("./extract.cjs")).HONORIFICS.has(word.lower) || (require_extract ??= require("./extract.cjs")).POST_NOMINALS.has(word.lower) || OFFICE$1.has(word.lower)) return false;
	if (own || (require_extract ??= require("./extract.cjs")).isInitial(word)) return true;
	if ((require_extract ??= require("./extract.cjs")).PARTICLES.has(word.lower) && (at > run.from || !word.capital)) return false;
	return !index.known.has(word.lower) || index.byGiven.has(word.lower);
}
/** Last words of offices as headlines and titles before a name write them. */
const OFFICE$1 = new Set("minister executive leader officer chair chairman chairwoman secretary chancellor principal coach manager captain conductor director editor founder owner mp pm ceo cto cfo coo candidate member spokesman spokeswoman spokesperson ambassador commissioner coroner whip speaker treasurer president professor nurse engineer architect reporter correspondent curator bishop".split(" "));
/** Compares the given names of a draft with those of a person. */
function givenLikeness(given, person) {
	let best = null;
	for (const accepted of person.givens) {
		const first = given[0].lower;
		const own = accepted[0];
		if (accepted.some((name) => name === first) || meetsInitials(given[0], accepted) || own.length === 1 && first.startsWith(own)) return "same";
		if (given.map((word) => word.lower).join("") === accepted.join("")) return "same";
		if (person.surnameFirst && accepted.length === 1 && given.some((word) => word.lower === own)) return "same";
		if ((require_extract ??= require("./extract.cjs")).NICKNAMES.some((group) => group.has(first) && group.has(own))) best = "nickname";
		else if (best !== "nickname") best = stronger(best, slipOf(first, own));
	}
	return best;
}
/** "K", "K.L", "KL" for names that begin so. */
function meetsInitials(word, accepted) {
	if ((require_extract ??= require("./extract.cjs")).isInitial(word)) return accepted.some((name) => name.startsWith(word.lower.split(".")[0]));
	if (!/^\p{Lu}{2,3}$/u.test(word.text)) return false;
	return [...word.lower].every((letter, at) => accepted[at]?.startsWith(letter));
}
function stronger(one, other) {
	const order = [
		"sure",
		"maybe",
		"slight",
		null
	];
	return order.indexOf(one) <= order.indexOf(other) ? one : other;
}

// src/link/names/slip-certainty.ts
/** How certain it is that a word of a person's name is a slip of the right one; null where it may well be another person. */
function slipCertainty(written, meant, part, weight, { sameRole, otherRole, unclearRole, backed }) {
	const near = slipOf(written, meant);
	if (!near || otherRole && !sameRole || unclearRole && !sameRole && near !== "sure") return null;
	if (near === "slight") {
		if (sameRole || backed) return sameRole ? "certain" : "likely";
		return weight >= 4 && written[0] === meant[0] && !(part === "given" && isPair(written, meant)) ? "likely" : null;
	}
	if (sameRole) return "certain";
	return near === "sure" && !(part === "given" && isPair(written, meant)) ? "certain" : "likely";
}
/** "Jan" and "Jana", "Mario" and "Maria": both are given names. */
function isPair(one, other) {
	const bare = (name) => name.replace(/(?:ie|[aeioy])$/, "");
	return bare(one) === bare(other);
}

// src/link/quotations/turns.ts
/** The turns of a passage of a script, an interview or minutes; none where no label stands at its beginning. */
function turnsOf(reading) {
	let turns = READ$1.get(reading);
	if (!turns) {
		turns = read(reading);
		READ$1.set(reading, turns);
	}
	return turns;
}
const READ$1 = /* @__PURE__ */ new WeakMap();
function read(reading) {
	const { words, sentence } = reading;
	const labels = [];
	for (let from = 0; from < words.length; from++) {
		if (from > 0 && sentence[from] === sentence[from - 1]) continue;
		const to = labelEnd(reading, from);
		if (to > from && (from === 0 || isShouted(reading, from, to))) labels.push({
			from,
			to
		});
	}
	return labels.map((label, at) => {
		const spoken = {
			from: label.to,
			to: labels[at + 1]?.from ?? words.length
		};
		return {
			label,
			spoken,
			sure: isSpeech(reading, spoken) && isSpeakers(reading, label)
		};
	});
}
/** The end of the words before a colon that may be a label: few, capitalised in front, with no other mark than commas and brackets. */
function labelEnd(reading, from) {
	const { words } = reading;
	if (!words[from].capital) return from;
	for (let at = from + 1; at < words.length && at <= from + MOST_WORDS$3; at++) {
		const gap = gapBefore(reading, at);
		if (/^\s*[)\]]?\s*:(?:\s|$)/.test(gap)) return at;
		if (!/^(?:,? ?[([]?|[)\]],? |[.'\u2019-] ?)$/.test(gap)) return from;
	}
	return from;
}
const MOST_WORDS$3 = 8;
/** A sentence stands behind the label, and not the name that fills a form. */
function isSpeech({ words, passage }, { from, to }) {
	const end = to < words.length ? words[to].start : passage.text.length;
	return words.slice(from, to).some(({ capital, kind }) => kind === "word" && !capital) && /[.!?\u2026]["'\u201d\u2019)\]]*\s*$/.test(passage.text.slice(0, end));
}
function isSpeakers(reading, { from, to }) {
	const label = reading.words.slice(from, to);
	return isShouted(reading, from, to) || label.some(({ lower }) => SPEAKING.has(lower)) || labelsOf$1(reading.draft).get(keyOf$2(reading, {
		from,
		to
	})) > 1;
}
/** "CLIP, RUIZ" */
function isShouted({ words }, from, to) {
	const label = words.slice(from, to);
	return label.every(({ text }) => text === text.toUpperCase()) && label.some(({ text }) => /\p{Lu}{2}/u.test(text));
}
function keyOf$2({ words }, { from, to }) {
	return words.slice(from, to).map(({ lower }) => lower).join(" ");
}
const LABELS = /* @__PURE__ */ new WeakMap();
/** How many passages of a draft begin with each label. */
function labelsOf$1(draft) {
	let labels = LABELS.get(draft);
	if (!labels) {
		const counted = /* @__PURE__ */ new Map();
		for (const reading of readingsOf(draft)) {
			const to = reading.words.length > 0 ? labelEnd(reading, 0) : 0;
			if (to > 0) counted.set(keyOf$2(reading, {
				from: 0,
				to
			}), (counted.get(keyOf$2(reading, {
				from: 0,
				to
			})) ?? 0) + 1);
		}
		labels = counted;
		LABELS.set(draft, labels);
	}
	return labels;
}
/** Those who speak by their part in a programme, an interview or a hearing. */
const SPEAKING = new Set("presenter host moderator interviewer interviewee reporter correspondent announcer narrator anchor newsreader producer voiceover voice q a question answer clip caller audience witness".split(" "));

// src/link/places/rows.ts
/** The other cells that say something of a cell: those of its row, and the header of its column. */
function cellsBeside(reading) {
	const { cell } = reading.passage;
	if (!cell) return [];
	const { byRow, byColumn } = tablesOf(reading.draft);
	const row = (byRow.get(`${cell.table} ${cell.row}`) ?? []).filter((other) => other !== reading);
	const header = byColumn.get(`${cell.table} ${cell.column}`);
	return header && header !== reading ? [...row, header] : row;
}
const READ = /* @__PURE__ */ new WeakMap();
function tablesOf(draft) {
	let tables = READ.get(draft);
	if (!tables) {
		const byRow = /* @__PURE__ */ new Map();
		const byColumn = /* @__PURE__ */ new Map();
		for (const reading of readingsOf(draft)) {
			const { cell } = reading.passage;
			if (!cell) continue;
			const key = `${cell.table} ${cell.row}`;
			const row = byRow.get(key);
			if (row) row.push(reading);
			else byRow.set(key, [reading]);
			if (cell.header && cell.row === 0) byColumn.set(`${cell.table} ${cell.column}`, reading);
		}
		tables = {
			byRow,
			byColumn
		};
		READ.set(draft, tables);
	}
	return tables;
}

// src/link/places/role-places.ts
/** The posts that the words around the name at words [from, to) give to the person. In: what reads a post; without it the lexicon does. */
function rolesBeside(reading, from, to, read = readRole) {
	return [
		contiguous(reading, from, to, read),
		apposed(reading, from, to, read),
		bracketed(reading, from, to, read),
		following(reading, to, read),
		signature(reading, from, to, read),
		labelled(reading, from, to, read),
		...inRow(reading, from, to, read)
	].filter((role) => role !== null);
}
/** "Head coach: Ana Ruiz", "Ana Ruiz: head coach", and nothing else. */
function labelled(reading, from, to, read) {
	const { words } = reading;
	if (/^\s*[:\u2013\u2014-]\s*$/.test(gapBefore(reading, from)) && from > 0 && from < 10) {
		const role = read(words, 0, from);
		if (role && role.from === 0 && role.to === from && !isLabelled(reading, from)) return {
			...role,
			reading,
			place: "before",
			tense: null
		};
	}
	if (from > 0 || !/^\s*:\s*$/.test(gapBefore(reading, to)) || words.length > to + 12) return null;
	const role = read(words, to, words.length);
	return role && role.from === to && role.to === words.length ? {
		...role,
		reading,
		place: "after",
		tense: null
	} : null;
}
/** "REPORTER: Ana Ruiz has won." The label is whoever speaks, and not a post of the person whom the words begin with. */
function isLabelled(reading, from) {
	return turnsOf(reading).some(({ label, sure }) => sure && label.to === from);
}
/** "| Ana Ruiz | head coach |": the one cell of the row, or the header of the column, that is a post. */
function inRow(reading, from, to, read) {
	if (from > 0 || to < reading.words.length) return [];
	const roles = cellsBeside(reading).flatMap((cell) => {
		const { words } = cell;
		if (words.length === 0 || words.length > 16) return [];
		const start = words[0].lower === "the" ? 1 : 0;
		const role = read(words, start, words.length);
		const ends = role && (role.to === words.length || /^[,;(]/.test(gapBefore(cell, role.to).trim()));
		return role && role.from === start && ends ? [{
			...role,
			reading: cell,
			place: "cell",
			tense: null
		}] : [];
	});
	return roles.length === 1 ? roles : [];
}
/** "council leader Ana Ruiz", "President Ruiz", "minister for sport Ana Ruiz" */
function contiguous(reading, outer, to, read) {
	let from = outer;
	while (from < to - 1 && (require_extract ??= require("./extract.cjs")).HEADS.has(reading.words[from].lower)) from++;
	let start = from;
	while (start > 0 && from - start < 9 && runsOn(reading, start)) start--;
	if (start === from || LEADS_TO_BODY.has(reading.words[from - 1].lower)) return null;
	const role = lastRole(reading, start, from, read);
	return role && role.to === from ? {
		...role,
		reading,
		place: "before",
		tense: null
	} : null;
}
const LEADS_TO_BODY = /* @__PURE__ */ new Set([
	"of",
	"for",
	"at",
	"in",
	"to",
	"the",
	"and"
]);
/** "the council leader, Ana Ruiz, said": not in an enumeration, where the post is another person's. */
function apposed(reading, from, to, read) {
	if (from === 0 || !/^, ?$/.test(gapBefore(reading, from))) return null;
	let start = from - 1;
	while (start > 0 && from - start < 14 && runsOn(reading, start)) start--;
	const role = lastRole(reading, start, from, read);
	if (!role || role.to !== from) return null;
	const { words } = reading;
	const after = gapBefore(reading, to);
	if (!/^\s*[,.;:)\u2014\u2013]/.test(after) && to < words.length && !/^ $/.test(after)) return null;
	if ((words[to]?.lower === "and" || words[to]?.lower === "or") && !/["\u201c\u201d'\u2018\u2019\u00ab\u00bb]/.test(after)) return null;
	const first = words[role.from - 1] && DETERMINED.has(words[role.from - 1].lower) ? role.from - 1 : role.from;
	const listed = first > 0 && /,/.test(gapBefore(reading, first)) && words[first - 1].capital;
	const named = role.domain.length > 0 || DETERMINED.has(words[role.from - 1]?.lower ?? "") || first === 0;
	return listed || !named ? null : {
		...role,
		reading,
		place: "before",
		tense: null
	};
}
/** "the council leader (Ana Ruiz)" */
function bracketed(reading, from, to, read) {
	if (from === 0 || !/^ \($/.test(gapBefore(reading, from)) || !gapBefore(reading, to).startsWith(")")) return null;
	let start = from - 1;
	while (start > 0 && from - start < 14 && runsOn(reading, start)) start--;
	const role = lastRole(reading, start, from, read);
	return role && role.to === from && DETERMINED.has(reading.words[role.from - 1]?.lower ?? "") ? {
		...role,
		reading,
		place: "before",
		tense: null
	} : null;
}
/** "Ana Ruiz, leader of the council,", "Ana Ruiz, who is now France's president", "Ana Ruiz (captain)", "Ana Ruiz is the club's chair" */
function following(reading, to, read) {
	const { words } = reading;
	const gap = gapBefore(reading, to);
	const marked = /^\s*(?:,|\(|[\u2014\u2013]|-(?= ))\s*$/.test(gap);
	let at = to;
	let tense = null;
	let relative = false;
	if (marked && (words[at]?.lower === "who" || words[at]?.lower === "whom")) {
		relative = true;
		at++;
	}
	const verb = words[at]?.lower ?? "";
	if (relative || /^ ?$/.test(gap) && at === to) {
		if (PRESENT.has(verb)) tense = "present";
		else if (PAST$3.has(verb)) tense = "past";
		else return null;
		at++;
	} else if (!marked) return null;
	while (at < words.length && SKIPPED$1.has(words[at].lower) && inPhrase(reading, at, at === to)) {
		if (words[at].lower === "now" || words[at].lower === "currently") tense ??= "present";
		if (words[at].lower === "then" || words[at].lower === "once") tense ??= "past";
		at++;
	}
	let end = at;
	while (end < words.length && end < at + 12 && (end === at || inPhrase(reading, end, false))) end++;
	const role = read(words, at, end);
	if (!role || role.from !== at || belongsToNext(reading, role, at)) return null;
	return {
		...role,
		reading,
		place: "after",
		tense
	};
}
/** A name with the post on the line below it, and nothing else. */
function signature(reading, from, to, read) {
	const { words } = reading;
	if (from > 1 || words.length > to + 9 || !/^ $/.test(gapBefore(reading, to)) || !words[to]?.capital) return null;
	const role = read(words, to, words.length);
	const ends = role !== null && (role.to === words.length || gapBefore(reading, role.to).startsWith(","));
	return role && role.from === to && ends ? {
		...role,
		named: role.named.slice(1),
		reading,
		place: "after",
		tense: null
	} : null;
}
/** "Ruiz, prime minister Jan Novak and \u2026", "Ruiz, the prime minister, Jan Novak, and \u2026", "Ruiz, the mayor and the bishop": another person's post. */
function belongsToNext(reading, role, at) {
	const { words } = reading;
	const gap = gapBefore(reading, role.to);
	const next = words[role.to];
	const definite = words[at - 1]?.lower === "the";
	if (!next) return false;
	if (/^ $/.test(gap) && next.capital) return true;
	const run = runHolding(reading, role.to);
	if (/^, $/.test(gap) && next.capital && definite && run && run.to - run.from > 1) return true;
	return definite && role.domain.length === 0 && next.lower === "and" && words[role.to + 1]?.lower === "the";
}
function lastRole(reading, start, end, read) {
	let found = null;
	for (let at = start; at < end; at++) {
		const role = read(reading.words, at, end);
		if (!role) break;
		if (role.to === end && (!found || role.from < found.from)) found = role;
		at = Math.max(at, role.from);
	}
	return found;
}
function inPhrase(reading, index, first) {
	return first || runsOn(reading, index);
}
/** No mark stands before the word but a hyphen, an apostrophe or the dot of an initial. */
function runsOn(reading, index) {
	return reading.joined[index] === true || /^['\u2019]? ?$/.test(gapBefore(reading, index));
}
const PRESENT = /* @__PURE__ */ new Set([
	"is",
	"'s",
	"remains",
	"becomes"
]);
const PAST$3 = /* @__PURE__ */ new Set(["was", "became"]);
const SKIPPED$1 = /* @__PURE__ */ new Set([
	"the",
	"a",
	"an",
	"our",
	"its",
	"their",
	"his",
	"her",
	"your",
	"my",
	"also",
	"now",
	"currently",
	"then",
	"once",
	"still",
	"today",
	"both"
]);
const DETERMINED = /* @__PURE__ */ new Set([
	"the",
	"our",
	"its",
	"their",
	"his",
	"her",
	"my",
	"'s"
]);

// src/link/names/titles.ts
/** Holds a written post against the roles of a person. */
function judgeRole(written, claim, index) {
	const roles = rolesOf$1(claim);
	const silent = {
		verdict: "unclear",
		telling: false,
		expected: null,
		certainty: "likely",
		reason: "the claims do not speak of this post"
	};
	if (roles.length === 0) return judgeUnlisted(written, claim, index, silent);
	const fitting = roles.filter(({ role }) => isSamePost(written, role)).filter(({ role }) => fits(written, role, roles, claim, index));
	if (fitting.length > 0) return judgeTime(written, fitting, silent, holderOf(written, index)?.claim ?? claim, claim);
	const past = isPast(written) || written.tense === "past";
	if (past && !roles.every(({ role }) => isPast(role)) || isLooser(written, roles)) return silent;
	const rival = past ? formerRivalOf(written, roles, claim, index) : rivalOf(written, roles, claim, index);
	if (!rival) return silent;
	const { listed, certainty } = rival;
	return {
		verdict: "conflicts",
		telling: false,
		expected: listed.text,
		certainty,
		reason: `${claim.name} is ${listed.text}`
	};
}
/** A post of a person whose own, as the claims have it, is none of the list: "the finance minister" of a harbour master. */
function judgeUnlisted(written, claim, index, silent) {
	const [role] = claim.roles;
	if (role === void 0 || isPast(written) || written.tense === "past" || written.indefinite) return silent;
	if (written.general || written.combines || written.profession || written.place === "cell") return silent;
	const ours = namesOurs(written, [], claim, index);
	if (ours === null || ours === "known" || hasOtherOwner(written, wordsIn$1(claim.says))) return silent;
	const own = new Set([
		claim.says,
		...claim.roles,
		...claim.of,
		...claim.about
	].flatMap(wordsIn$1));
	if ([...wordsIn$1(written.head), ...written.domain].some((word) => own.has(word))) return silent;
	return {
		verdict: "conflicts",
		telling: false,
		expected: role,
		certainty: "likely",
		reason: `${claim.name} is ${role}`
	};
}
/** Whether what the post is of fits, or cannot be said not to. */
function fits(written, role, roles, claim, index) {
	if (hasOtherTopic(written, role, roles, claim)) return false;
	if (written.firm.length === 0 || overlaps(written.domain, role.domain)) return true;
	const known = roles.flatMap((listed) => listed.role.head === role.head ? listed.role.domain : []);
	if (known.length === 0 || overlaps(written.domain, known)) return true;
	const own = [
		claim.says,
		...claim.about,
		...claim.of
	].join(" ").toLowerCase().match(/\p{L}{3,}/gu) ?? [];
	if (overlaps(written.firm, own)) return true;
	return !(DOMAIN_HEADS.has(role.head) || written.firm.some(isNation) || touchesVocabulary(written.firm, index));
}
/** "head of nursing" for a head of midwifery, at whatever hospital. */
function hasOtherTopic(written, role, roles, claim) {
	const known = roles.flatMap((listed) => listed.role.head === role.head ? listed.role.topic : []);
	if (!DOMAIN_HEADS.has(role.head) || written.topic.length === 0 || known.length === 0) return false;
	const topic = written.topic.filter((word) => !GENERIC.has(word) || REACH$1.has(word));
	return topic.length > 0 && !overlaps(topic, known) && !overlaps(topic, wordsIn$1(claim.says));
}
/** Common words in names that tell one post from another all the same. */
const REACH$1 = new Set("national regional international global press public energy power water media football rugby cricket software".split(" "));
function judgeTime(written, fitting, silent, holder, claim) {
	const first = fitting[0];
	const allFormer = fitting.every(({ role }) => isPast(role));
	const present = written.time === "current" || written.tense === "present" || holder !== claim && !isPast(written) && !tellsOfAnother(written.reading, written.from);
	if (allFormer && present && !isPast(written)) return {
		verdict: "conflicts",
		telling: false,
		expected: first.text,
		certainty: "certain",
		reason: `the claims have it as ${first.text}`
	};
	if (fitting.every(({ role }) => !isPast(role)) && written.time === "former" && written.tense !== "past") return {
		verdict: "conflicts",
		telling: false,
		expected: first.text,
		certainty: "likely",
		reason: `the claims have it as ${first.text}`
	};
	const telling = !first.role.general || overlaps(written.domain, first.role.domain);
	return {
		...silent,
		verdict: "agrees",
		telling,
		reason: `the role of the claim: ${first.text}`
	};
}
/** "the minister" of an energy minister, "the coach" of a head coach. */
function isLooser(written, roles) {
	return written.rank === "" && written.firm.length === 0 && roles.some(({ role }) => role.rank === "" && role.head.endsWith(` ${written.head}`));
}

// src/link/names/support.ts
/** Looks around the name at words [from, to) for what speaks for the person of a claim. */
function supportOf(reading, index, claim, from, to) {
	const judged = rolesBeside(reading, from, to).map((role) => judgeRole(role, claim, index));
	return {
		sameRole: judged.some(({ verdict, telling }) => verdict === "agrees" && telling) || saysRole(reading, claim, from, to),
		otherRole: judged.some(({ verdict }) => verdict === "conflicts"),
		unclearRole: judged.some(({ verdict }) => verdict === "unclear"),
		backed: namedInFull(reading.draft, index).has(claim) || namesBody(reading, claim, from)
	};
}
/** The words of one of the claim's roles stand right beside the name, whether the lexicon knows the post or not. */
function saysRole(reading, claim, from, to) {
	const near = (at, role) => role.every((word, offset) => reading.words[at + offset]?.lower === word);
	const made = (role) => {
		const of = role.indexOf("of");
		const work = MAKERS.has(role[of - 1] ?? "") ? role.slice(of + 1) : [];
		return work.length > 0 && reading.words[from - 1]?.lower === "by" && near(from - 1 - work.length, work);
	};
	return rolePhrasesOf(claim).some((role) => near(from - role.length, role) || near(to, role) || near(to + 1, role) || role.length > 1 && near(to + 2, role) || made(role));
}
/** Those by whom a work is. */
const MAKERS = new Set("author writer composer director painter sculptor creator designer maker editor translator illustrator photographer poet".split(" "));
/** A telling word of the person's own body, in the sentence or the row of the table. */
function namesBody(reading, claim, at) {
	const own = properWordsOfClaim(claim);
	if (own.size === 0) return false;
	const sentence = sentenceAround(reading, at);
	return [...reading.words.slice(sentence.from, sentence.to), ...cellsBeside(reading).flatMap(({ words }) => words.slice(0, 30))].some((word) => word.capital && own.has(word.lower) && !GENERIC.has(word.lower));
}
function rolePhrasesOf(claim) {
	let phrases = PHRASES$1.get(claim);
	if (!phrases) {
		phrases = claim.roles.map((text) => text.toLowerCase().split(/[\s-]+/)).filter((words) => words.join("").length > 5);
		PHRASES$1.set(claim, phrases);
	}
	return phrases;
}
const PHRASES$1 = /* @__PURE__ */ new WeakMap();

// src/link/names/one-off.ts
/** A person's whole name of which one word is a slip: "Jean-Baptite Charpentier". In: the index of its last word. */
function oneWordOff(reading, index, run, last) {
	const most = Math.min(index.longest, last + 1, 7);
	if (!reading.words.slice(last + 1 - most, last + 1).some((word) => index.inPhrases.has(word.lower))) return null;
	for (let length = most; length > 1; length--) {
		const from = last + 1 - length;
		if (!holdsTogether(reading, run, from, last)) continue;
		const tokens = reading.words.slice(from, last + 1);
		const written = tokens.map((word) => word.lower);
		for (const place of written.keys()) {
			if ((require_extract ??= require("./extract.cjs")).isInitial(tokens[place]) || !tokens[place].capital && !(require_extract ??= require("./extract.cjs")).PARTICLES.has(written[place]) && place === 0) continue;
			for (const { form, place: blank } of blankKeys(written, place).flatMap((key) => index.byBlankPerson.get(key) ?? [])) {
				if (blank !== place || form.words.length !== length || !slipOf(written[place], form.words[place])) continue;
				const sighting = judge$2(reading, index, form, from, place);
				if (sighting) return sighting;
			}
		}
	}
	return null;
}
function judge$2(reading, index, form, from, place) {
	const { claim } = form;
	const to = from + form.words.length;
	const start = addressFrom(reading, from);
	if (isKin$1(reading, start, to) || goesOn(reading, index, start, to)) return null;
	const support = supportOf(reading, index, claim, start, to);
	const written = reading.words[from + place].lower;
	if (acceptedWords(claim).has(written)) return null;
	const addressed = start < from;
	const firm = support.sameRole || support.backed;
	if (form.partial && !firm && !addressed || index.known.has(written) && !support.sameRole) return null;
	const weight = form.words.reduce((sum, word, at) => sum + (at === place || (require_extract ??= require("./extract.cjs")).PARTICLES.has(word) ? 0 : word.length), 0);
	const part = place < form.givens ? "given" : "surname";
	const certainty = slipCertainty(written, form.words[place], part, weight, support);
	if (!certainty) return null;
	return {
		reading,
		from: start,
		to,
		claim,
		relation: "misspelt",
		certainty,
		wrong: {
			from: from + place,
			to: from + place + 1,
			expected: form.written[place]
		},
		reason: `the ${part === "given" ? "first name" : "surname"} of ${claim.name} is misspelt`,
		cue: "the rest of the name"
	};
}
/** The words stand in one run, or begin with small particles right before it. */
function holdsTogether({ words, joined }, run, from, last) {
	if (from < 0) return false;
	for (let at = from + 1; at <= last; at++) if (!joined[at]) return false;
	for (let at = from; at < run.from; at++) if (words[at].capital || words[at].kind !== "word") return false;
	return last < run.to || /^\p{Ll}/u.test(words[last].text);
}
/** Another capitalised word belongs to the name: it is longer than the claim's, and another one. */
function goesOn({ words, joined, titleCase }, index, from, to) {
	if (titleCase) return false;
	const before = from > 0 && joined[from] ? words[from - 1] : void 0;
	const after = to < words.length && joined[to] ? words[to] : void 0;
	const isOther = (word) => word?.kind === "word" && word.capital && !(require_extract ??= require("./extract.cjs")).HONORIFICS.has(word.lower) && !(require_extract ??= require("./extract.cjs")).POST_NOMINALS.has(word.lower) && !index.known.has(word.lower) && !/^['\u2019]/.test(word.text);
	return (isOther(after) ?? false) || (isOther(before) ?? false) && !(require_extract ??= require("./extract.cjs")).isOpener(before.lower) && !ENDS_OFFICE.test(before.lower);
}
const ENDS_OFFICE = /(?:er|or|ist|ian|ant|man|woman|chief|chair|head|mp|ceo|cto|cfo|nurse|coach|captain)$/;

// src/link/slots/act-key.ts
/** The key under which what somebody does meets who does it: "directed" and "director", "wins" and "winner". In: a folded word. */
function actKey(word) {
	const known = KEYS$1.get(word);
	if (known !== void 0) return known;
	const base = (require_text ??= require("./text.cjs")).stem(word);
	const key = (base.length > 4 ? base.replace(/[eo]r$/, "") : base).replace(/([bdgmnprt])\1$/, "$1").replace(/z$/, "s");
	if (KEYS$1.size >= MOST$1) KEYS$1.clear();
	KEYS$1.set(word, key);
	return key;
}
/** It is asked of the same words around every name. */
const KEYS$1 = /* @__PURE__ */ new Map();
const MOST$1 = 2e4;

// src/link/names/only-bearer.ts
/**
* Whether the one bearer of a surname in a draft can only be the claim's person: the draft is about the claims, never has the
* person's own name in full, and says of the bearer what the claim says. In: the bearer's name at words [from, to).
*/
function isOnlyBearer(reading, index, claim, from, to) {
	if (speaksOfOthers(reading, from)) return false;
	const sentence = sentenceAround(reading, from);
	const named = namedInFull(reading.draft, index);
	if (named.has(claim)) return false;
	const shared = countShared(reading, claim, sentence);
	const alone = goesByItself(reading.draft, claim);
	if (isDescribed(reading, to)) return shared > 1 && alone;
	if (named.size === 0) return shared > 1 && alone;
	if (shared > 0) return true;
	if (named.size === 1) return alone && countShared(reading, claim, {
		from: 0,
		to: reading.words.length
	}) > 1;
	return isSubject$2(reading, to);
}
function speaksOfOthers(reading, at) {
	const { from, to } = sentenceAround(reading, at);
	return reading.words.slice(from, to).some(({ lower }) => OTHER$2.has(lower));
}
/** Words of another time or another family. */
const OTHER$2 = /* @__PURE__ */ new Set([...(require_extract ??= require("./extract.cjs")).KIN, ..."former formerly previous previously ago late unrelated namesakes another different".split(" ")]);
/** "Ana Ruiz, who chairs the board", "Ana Ruiz directed it": what the person does is what the role of the claim names. */
function actsInRole(reading, claim, to) {
	const { words } = reading;
	const at = words[to]?.lower === "who" && /^,\s*$/.test(gapBefore(reading, to)) ? to + 1 : to;
	const verb = words[at];
	if (speaksOfOthers(reading, to - 1)) return false;
	if (!verb || verb.capital || FUNCTION_WORDS.has(verb.lower) || at === to && !/^ $/.test(gapBefore(reading, to))) return false;
	const acted = actKey(verb.lower);
	return acted.length > 3 && headStemsOf(claim).has(acted);
}
/** ", a nurse from \u2026", "(43)", "of the Ladder Museum": a writer introduces somebody new. */
function isDescribed(reading, to) {
	const next = reading.words[to]?.lower ?? "";
	return /^\s*[,(]\s*$/.test(gapBefore(reading, to)) && ![
		"who",
		"and",
		"but",
		"in",
		"on",
		"at"
	].includes(next);
}
/** A verb, or at least a word written small, stands right behind the name. */
function isSubject$2(reading, to) {
	const next = reading.words[to];
	if (!next || next.capital || reading.titleCase || !/^ $/.test(gapBefore(reading, to))) return false;
	return AUXILIARIES.has(next.lower) || !FUNCTION_WORDS.has(next.lower);
}
/** How many of the words [from, to) are words with which the claim speaks of the person. */
function countShared(reading, claim, { from, to }) {
	const own = ownStemsOf(claim);
	return new Set(reading.words.slice(from, to).flatMap((word) => [word.lower, word.lemma].map(actKey).find((key) => own.has(key)) ?? [])).size;
}
/** The draft has the surname alone somewhere else. */
function goesByItself(draft, claim) {
	const surname = claim.name.toLowerCase().split(" ").at(-1);
	return readingsOf(draft).some((reading) => reading.words.some((word, at) => word.lower === surname && word.capital && standsAlone(reading, at) && !reading.titleCase));
}
function standsAlone({ words, joined }, at) {
	return !joined[at] || !words[at - 1].capital || (require_extract ??= require("./extract.cjs")).HONORIFICS.has(words[at - 1].lower);
}
function ownStemsOf(claim) {
	let stems = OWN.get(claim);
	if (!stems) {
		const accepted = acceptedWords(claim);
		stems = new Set([
			claim.says,
			...claim.roles,
			...claim.of,
			...claim.about
		].flatMap((text) => text.toLowerCase().match(/\p{L}{3,}/gu) ?? []).filter((word) => !FUNCTION_WORDS.has(word) && !GENERIC.has(word) && !accepted.has(word) && !EVERYDAY.has(actKey(word))).map(actKey));
		OWN.set(claim, stems);
	}
	return stems;
}
const OWN = /* @__PURE__ */ new WeakMap();
function headStemsOf(claim) {
	let stems = HEADS.get(claim);
	if (!stems) {
		const heads = claim.roles.map((role) => role.toLowerCase().split(/ (?:of|for|at|in) /)[0].split(/[\s-]+/).at(-1));
		stems = new Set(heads.map(actKey));
		HEADS.set(claim, stems);
	}
	return stems;
}
const HEADS = /* @__PURE__ */ new WeakMap();
/** Stems of verbs that are said of anybody. */
const EVERYDAY = new Set([
	"make",
	"take",
	"come",
	"give",
	"find",
	"know",
	"think",
	"tell",
	"speak",
	"work",
	"live",
	"year",
	"time",
	"people",
	"person",
	"new"
].map((require_text ??= require("./text.cjs")).stem));

// src/link/names/surnames.ts
/** A name whose surname nearly is that of a claim, beside its given name, a form of address or the role. */
function slippedSurname(reading, index, run, at) {
	const { words } = reading;
	const word = words[at];
	if (index.known.has(word.lower) || word.lower.length < 3) return null;
	for (const surname of findNear(index.nearSurnames, word.lower)) {
		if (!slipOf(word.lower, surname)) continue;
		for (const person of index.bySurname.get(surname) ?? []) {
			const sighting = judge$1(reading, index, run, at, person);
			if (sighting) return sighting;
		}
	}
	return null;
}
function judge$1(reading, index, run, at, person) {
	const { words } = reading;
	if (acceptedWords(person.claim).has(words[at].lower)) return null;
	const head = person.surname.length - 1;
	const surname = {
		from: at - head,
		to: at + 1
	};
	if (surname.from < 0 || !person.surname.slice(0, head).every((part, offset) => words[surname.from + offset].lower === part)) return null;
	const given = givenRange(reading, index, run, person, surname);
	const names = words.slice(given.from, given.to);
	const from = Math.min(given.from, surname.from);
	const to = Math.max(given.to, surname.to);
	if (to < run.to && !(require_extract ??= require("./extract.cjs")).POST_NOMINALS.has(words[to].lower) && !reading.titleCase) return null;
	const start = addressFrom(reading, from);
	if (isKin$1(reading, start, to)) return null;
	const near = slipOf(words[at].lower, person.surname.at(-1));
	const likeness = names.length > 0 ? givenLikeness(names, person) : null;
	const accepted = person.givens.flat();
	const full = likeness === "same" && names.some(({ lower }) => lower.length > 1 && (accepted.includes(lower) || accepted.join("").startsWith(lower)));
	const support = supportOf(reading, index, person.claim, start, to);
	if (support.otherRole && !full) return null;
	const alone = names.length === 0;
	const addressed = alone && start < from && (require_extract ??= require("./extract.cjs")).HONORIFICS.has(words[from - 1].lower);
	if (!(near === "slight" ? support.sameRole && (alone || likeness === "same") : full || alone && (support.sameRole || support.backed && isFirm(reading, at, near, person)) || addressed && (near === "sure" || support.backed) || near === "sure" && (likeness === "sure" || likeness === "same"))) return null;
	const cue = full ? "the given name and nearly the surname" : support.sameRole ? "the role and nearly the surname" : "nearly the surname";
	return {
		reading,
		from: start,
		to,
		claim: person.claim,
		relation: "misspelt",
		certainty: near === "sure" || support.sameRole ? "certain" : "likely",
		wrong: {
			from: at,
			to: at + 1,
			expected: person.surnameText.at(-1)
		},
		reason: `the surname of ${person.claim.name} is misspelt`,
		cue
	};
}
/** A lone word that opens its sentence may be any word, and one of another initial another name. */
function isFirm({ words, sentence }, at, near, person) {
	if (near === "sure") return true;
	return !(at === 0 || sentence[at - 1] !== sentence[at]) && words[at].lower.length > 5 && words[at].lower[0] === person.surname.at(-1)[0];
}

// src/link/names/people.ts
/** The claims' names in one passage: people, listed and forbidden forms, slips. In the order of the text. */
function namesIn(reading, index) {
	let byReading = FOUND$1.get(index);
	if (!byReading) {
		byReading = /* @__PURE__ */ new WeakMap();
		FOUND$1.set(index, byReading);
	}
	let found = byReading.get(reading);
	if (!found) {
		const people = peopleIn(reading, index);
		const forms = findForms(reading, index, people);
		const forbidden = toCover(forms.filter((form) => form.wrong));
		found = [...people.filter((person) => !over(forbidden, person.from, person.to)), ...forms].sort((a, b) => a.from - b.from);
		byReading.set(reading, found);
	}
	return found;
}
const FOUND$1 = /* @__PURE__ */ new WeakMap();
/** The people of a claims file as one passage names them, by surname and what stands around it. */
function peopleIn(reading, index) {
	const found = [];
	for (const run of reading.runs) {
		const end = withSmallTail(reading, run);
		for (let at = run.from; at < end; at++) {
			const sighting = at < run.to ? personAt(reading, index, run, at) : oneWordOff(reading, index, run, at);
			if (!sighting) continue;
			while (found.at(-1) && found.at(-1).from >= sighting.from && found.at(-1).to < sighting.to) found.pop();
			if (found.at(-1) && found.at(-1).to > sighting.from) continue;
			found.push(sighting);
			at = Math.max(at, sighting.to - 1);
		}
	}
	const right = new Set(found.filter((sighting) => !sighting.wrong).map((sighting) => `${reading.sentence[sighting.from]} ${sighting.claim.id}`));
	return found.filter((sighting) => !sighting.wrong || sighting.relation === "forbidden" || !right.has(`${reading.sentence[sighting.from]} ${sighting.claim.id}`) && !isNewcomer(reading, index, sighting.claim, sighting.from, sighting.to));
}
/** Behind a hyphen the last part of a name may be written small: "Yoon Hye-jin". */
function withSmallTail({ words, tied }, run) {
	let end = run.to;
	while (end < words.length && tied[end]) end++;
	return end;
}
function personAt(reading, index, run, at) {
	const named = bySurname(reading, index, run, at);
	if (named && !named.wrong) return hasStrangeWord(named) && oneWordOff(reading, index, run, named.to - 1) || named;
	return oneWordOff(reading, index, run, at) ?? named ?? slippedSurname(reading, index, run, at);
}
/** "Juan Carls Casta\u00f1o": one given name is right, another is none of the person's. */
function hasStrangeWord({ reading, from, to, claim, cue }) {
	const accepted = acceptedWords(claim);
	return cue === WHOLE$1 && reading.words.slice(from, to).some(({ lower }) => lower.length > 1 && !accepted.has(lower) && !(require_extract ??= require("./extract.cjs")).HONORIFICS.has(lower));
}
/** Compares a name whose surname is that of a claim. */
function bySurname(reading, index, run, at) {
	const named = index.bySurname.get(reading.words[at].lower);
	if (named === void 0) return null;
	const people = named.filter((person) => endsWith(reading, at, person.surname));
	if (people.length === 0) return null;
	const verdicts = people.map((person) => compareGiven(reading, index, run, at, person)).filter((verdict) => verdict !== null);
	const whole = verdicts.find((verdict) => verdict.cue === WHOLE$1);
	if (whole) return whole;
	return fitting(verdicts.filter((verdict) => verdict.relation === "same" && verdict.cue !== HEADING), index) ?? verdicts.find((verdict) => verdict.relation === "variant") ?? verdicts.find((verdict) => verdict.relation === "misspelt") ?? verdicts[0] ?? null;
}
const WHOLE$1 = "the full name";
/** Where every word is capitalised, the one before a surname may be any word. */
const HEADING = "the surname in a heading";
/** Of several people of one surname, the one whose post stands beside it. */
function fitting(sightings, index) {
	if (sightings.length < 2) return sightings[0];
	if (new Set(sightings.map(({ claim }) => claim)).size === 1) return sightings[0];
	return sightings.find(({ reading, claim, from, to }) => supportOf(reading, index, claim, from, to).sameRole) ?? {
		...sightings[0],
		shared: true
	};
}
function compareGiven(reading, index, run, at, person) {
	const { words } = reading;
	const { claim } = person;
	const surname = {
		from: at - person.surname.length + 1,
		to: at + 1
	};
	const range = givenRange(reading, index, run, person, surname);
	const start = addressFrom(reading, Math.min(range.from, surname.from));
	const to = Math.max(range.to, surname.to);
	const addressed = start < Math.min(range.from, surname.from);
	const goesOn = to < run.to && !(require_extract ??= require("./extract.cjs")).POST_NOMINALS.has(words[to].lower) && !reading.titleCase;
	const given = words.slice(range.from, range.to);
	const base = {
		reading,
		from: start,
		to,
		claim,
		certainty: "certain",
		wrong: null,
		reason: null
	};
	const bare = {
		...base,
		from: surname.from,
		to: surname.to,
		relation: "same",
		cue: "the surname"
	};
	if (given.length === 0) {
		if (goesOn && !addressed) return null;
		return addressed && !person.surnameFirst && KNIGHTS.has(words[start].lower) && person.honorifics.has(words[start].lower) ? {
			...base,
			relation: "variant",
			cue: `the surname behind \u201c${words[start].text}\u201d`
		} : {
			...base,
			relation: "same",
			cue: "the surname"
		};
	}
	const likeness = givenLikeness(given, person);
	if (likeness === "same") return {
		...base,
		relation: "same",
		cue: WHOLE$1
	};
	if (likeness === "nickname") return {
		...base,
		relation: "variant",
		cue: "the surname and a short given name"
	};
	if (!person.surnameFirst && given.length === 1 && (require_extract ??= require("./extract.cjs")).isOpener(given[0].lower) && !reading.joined[range.from]) return bare;
	if (goesOn || person.givens.length === 0 || isKin$1(reading, start, to)) return reading.titleCase && !likeness ? {
		...bare,
		cue: HEADING
	} : null;
	const support = supportOf(reading, index, claim, start, to);
	if (reading.titleCase && !likeness && !support.sameRole) return {
		...bare,
		cue: HEADING
	};
	const rare = words.slice(start, range.from).find((word) => (require_extract ??= require("./extract.cjs")).RARE_HONORIFICS.has(word.lower) && person.honorifics.has(word.lower))?.lower;
	const wrong = {
		...range,
		expected: person.givenText.join(" ")
	};
	const certainty = slipCertainty(given[0].lower, person.givens[0][0], "given", person.surname.join("").length, support);
	if (certainty && likeness && !person.surnameFirst) return {
		...base,
		certainty: rare ? "certain" : certainty,
		relation: "misspelt",
		wrong,
		reason: `the first name of ${claim.name} is misspelt`,
		cue: "the surname and nearly the given name"
	};
	const acts = !support.sameRole && (actsInRole(reading, claim, to) || isOfOwnBody(reading, index, claim, to));
	if (!support.sameRole && !acts) {
		if (support.otherRole || support.unclearRole) return null;
		if (!rare) {
			if (likeness || !isOnlyBearer(reading, index, claim, start, to)) return null;
			const reason = `the claims know no other ${person.surnameText.join(" ")}, and the draft does not name ${claim.name}`;
			return {
				...base,
				certainty: "likely",
				relation: "other-name",
				wrong,
				reason,
				cue: "the surname and what is said of the person"
			};
		}
	}
	const cue = support.sameRole || acts ? "the surname and the role" : `the surname and \u201c${rare}\u201d`;
	return {
		...base,
		relation: "other-name",
		wrong,
		reason: `${cue} are those of ${claim.name}, the first name is not`,
		cue
	};
}
/** "Dr Bea Ruiz, of the University of Elm,": the very body of the claim's person, whom the draft never has by the right name. */
function isOfOwnBody(reading, index, claim, to) {
	const { words } = reading;
	if (!/^,? $/.test(gapBefore(reading, to)) || !OF$6.has(words[to]?.lower ?? "") || namedInFull(reading.draft, index).has(claim)) return false;
	const start = words[to + 1]?.lower === "the" ? to + 2 : to + 1;
	return ownBodies(claim).some(({ words: body }) => body.length > 1 && body.every((word, offset) => words[start + offset]?.lower === word));
}
const OF$6 = /* @__PURE__ */ new Set([
	"of",
	"at",
	"from",
	"with"
]);
const KNIGHTS = /* @__PURE__ */ new Set(["sir", "dame"]);
function endsWith({ words }, at, surname) {
	const from = at - surname.length + 1;
	return from >= 0 && surname.every((part, offset) => words[from + offset].lower === part);
}

// src/link/lists/coordination.ts
/** The enumerations of a passage ("A, B and C") in which at least one member of the list stands. */
function enumerations(reading, members) {
	const found = [];
	for (let at = 0; at < reading.words.length; at++) {
		const item = memberAt(reading, members, at);
		if (!item) continue;
		const last = found.at(-1)?.at(-1);
		if (last && at < last.to) continue;
		const items = [item];
		for (let next = itemAfter(reading, members, item); next; next = itemAfter(reading, members, next)) {
			if (items.length > 2 && isClosed(reading, items.at(-1)) && !isClosed(reading, next)) break;
			items.push(next);
		}
		for (let before = itemBefore(reading, members, item); before; before = itemBefore(reading, members, before)) items.unshift(before);
		found.push(items);
		at = items.at(-1).to - 1;
	}
	return found;
}
/** "and" leads to the item. */
function isClosed({ words }, { from }) {
	let at = from;
	while (at > 0 && SKIPPED.has(words[at - 1].lower)) at--;
	return AND.has(words[at - 1]?.lower ?? "");
}
/** The member whose words begin here; a person's surname stands for the whole name. */
function memberAt({ words, joined }, members, at) {
	let best = null;
	for (const [index, member] of members.entries()) {
		if (member.words.every((word, offset) => matches(words[at + offset], word) && (offset === 0 || joined[at + offset] || !member.capital)) && (!member.capital || words[at].capital) && (!best || best.to - best.from < member.words.length)) best = {
			from: at,
			to: at + member.words.length,
			member: index
		};
		if (member.words.length > 1 && member.capital && words[at].lower === member.words.at(-1) && words[at].capital && !best && !(joined[at] && words[at - 1].capital && !TITLES.has(words[at - 1].lower))) best = {
			from: at,
			to: at + 1,
			member: index
		};
	}
	return best;
}
function matches(written, word) {
	if (!written) return false;
	const { lower } = written;
	return lower === word || lower === `${word}s` || `${lower}s` === word || written.lemma === (require_text ??= require("./text.cjs")).lemma(word);
}
function itemAfter(reading, members, item) {
	const { words, sentence } = reading;
	let at = pastAside(reading, item.to);
	if (at >= words.length || sentence[at] !== sentence[item.from]) return null;
	const comma = /^\s*\)?[,;/&+]\s*$/.test(gapBefore(reading, at));
	if (AND.has(words[at].lower) && /^\s*\)?,?\s*$/.test(gapBefore(reading, at))) at++;
	else if (!comma) return null;
	if (words[at]?.lower === "followed" && words[at + 1]?.lower === "by") at += 2;
	while (at < words.length && SKIPPED.has(words[at].lower)) at++;
	if (at >= words.length || sentence[at] !== sentence[item.from]) return null;
	return memberAt(reading, members, at) ?? strangerFrom(reading, members, at);
}
/** Behind "(1904)" or ", which closed in 1966", where an enumeration goes on. */
function pastAside(reading, from) {
	const { words } = reading;
	const gap = gapBefore(reading, from);
	if (/^ $/.test(gap) && words[from]?.kind === "number") return from + 1;
	const bracket = /^\s*\($/.test(gap);
	if (!bracket && !(gap.startsWith(",") && RELATIVE$2.has(words[from]?.lower ?? ""))) return from;
	for (let at = from + 1; at < Math.min(words.length, from + 12); at++) if (bracket ? gapBefore(reading, at).includes(")") : gapBefore(reading, at).startsWith(",")) return at;
	return from;
}
const RELATIVE$2 = /* @__PURE__ */ new Set([
	"which",
	"who",
	"where",
	"whose"
]);
function itemBefore(reading, members, item) {
	const { words } = reading;
	let at = item.from;
	while (at > 0 && SKIPPED.has(words[at - 1].lower)) at--;
	const comma = /^\s*[,;/&+]\s*$/.test(gapBefore(reading, at));
	if (at > 0 && AND.has(words[at - 1].lower)) at--;
	else if (!comma) return null;
	const { from: low } = sentenceAround(reading, item.from);
	for (let start = at - 1; start >= Math.max(low, at - 5); start--) {
		const member = memberAt(reading, members, start);
		if (member && member.to === at) return member;
	}
	return at > low ? strangerTo(reading, members, at) : null;
}
/** An item that is no member: a capitalised run, a number where the members are numbers, or small words where some members are written small. */
function strangerFrom(reading, members, at) {
	const { words, joined } = reading;
	const begins = words[at].capital && joined[at + 1];
	const run = runHolding(reading, at) ?? (begins ? runHolding(reading, at + 1) : null);
	if (run && members.some((member) => member.capital)) return {
		from: at,
		to: pastPossessive(reading, run.to),
		member: null
	};
	if (words[at].kind === "number") return members.every(isNumber) ? {
		from: at,
		to: at + 1,
		member: null
	} : null;
	if (members.every((member) => member.capital) || words[at].kind !== "word") return null;
	const most = Math.max(2, ...members.map((member) => member.words.length));
	let to = at + 1;
	while (to < words.length && to < at + most && joined[to] && !AND.has(words[to].lower) && !AUXILIARIES.has(words[to].lower)) to++;
	return {
		from: at,
		to,
		member: null
	};
}
/** "St Oran\u2019s," and not "Elm\u2019s choir" */
function pastPossessive(reading, to) {
	return /^['\u2019\u02bc]s?$/.test(reading.words[to]?.text ?? "") && (!/^ $/.test(gapBefore(reading, to + 1)) || AND.has(reading.words[to + 1].lower)) ? to + 1 : to;
}
function isNumber({ words }) {
	return words.length === 1 && /^\d+$/.test(words[0]);
}
function strangerTo(reading, members, to) {
	if (!members.some((member) => member.capital)) return null;
	const run = runHolding(reading, to - 1);
	return run?.to === to ? {
		from: run.from,
		to,
		member: null
	} : null;
}
const AND = /* @__PURE__ */ new Set([
	"and",
	"or",
	"plus",
	"und",
	"et"
]);
const SKIPPED = /* @__PURE__ */ new Set([
	"the",
	"a",
	"an",
	"to",
	"from",
	"on",
	"also",
	"then",
	"finally",
	"at",
	"in",
	"mr",
	"mrs",
	"ms",
	"dr",
	"sir",
	"dame"
]);
const TITLES = /* @__PURE__ */ new Set([
	"mr",
	"mrs",
	"ms",
	"miss",
	"dr",
	"sir",
	"dame",
	"lord",
	"lady",
	"president",
	"cllr",
	"councillor",
	"prof",
	"professor",
	"and",
	"or"
]);

// src/link/lists/keyed-lists.ts
/** The members of a list whose every member is a pair with a colon; null where it is an ordinary list. */
function keyedMembers(claim) {
	const pairs = claim.members.map((member) => /^([^:]{1,60}): (\P{N}{1,80})$/u.exec(member));
	if (pairs.length < 2 || pairs.some((pair) => pair === null)) return null;
	return pairs.map((pair) => ({
		keys: (require_extract ??= require("./extract.cjs")).wordsOf(pair[1]).words.map((word) => word.lemma),
		value: (require_extract ??= require("./extract.cjs")).wordsOf(pair[2]).words.map((word) => word.lower),
		text: pair[2]
	}));
}
/** Holds every pair of a sentence or table row against the pairs of the claim: the value of another pair is wrong. */
function linkKeyed(readings, claim, members) {
	return readings.flatMap((reading) => {
		return pairUp(reading, placesIn(reading, members), members).flatMap(({ key, value }) => {
			if (key === value.member) return [];
			return [conflict$3(reading, value.from, value.to, claim, members[key])];
		});
	});
}
function placesIn(reading, members) {
	const { words } = reading;
	const places = [];
	for (let at = 0; at < words.length; at++) for (const [member, { keys, value }] of members.entries()) if (value.every((word, offset) => words[at + offset]?.lower === word) && words[at].capital) places.push({
		kind: "value",
		member,
		from: at,
		to: at + value.length
	});
	else if (keys.every((word, offset) => words[at + offset]?.lemma === word)) places.push({
		kind: "key",
		member,
		from: at,
		to: at + keys.length
	});
	return places;
}
function pairUp(reading, places, members) {
	const { passage, sentence, words } = reading;
	if (passage.cell && !passage.cell.header) {
		const heads = (require_extract ??= require("./extract.cjs")).wordsOf(`${passage.cell.rowHeader} ${passage.cell.columnHeader}`).words.map((word) => word.lemma);
		const key = members.findIndex((member) => member.keys.every((word) => heads.includes(word)));
		const value = places.find((place) => place.kind === "value");
		return key >= 0 && value ? [{
			key,
			value
		}] : [];
	}
	return [...new Set(places.map((place) => sentence[place.from]))].flatMap((number) => {
		const own = places.filter((place) => sentence[place.from] === number);
		const keys = own.filter((place) => place.kind === "key");
		const values = own.filter((place) => place.kind === "value");
		if (keys.length !== values.length || keys.length === 0) return [];
		const respectively = words.some((word, index) => sentence[index] === number && word.lower === "respectively");
		return own.every((place, index) => index === 0 || place.kind !== own[index - 1].kind) || respectively ? keys.map((key, index) => ({
			key: key.member,
			value: values[index]
		})) : [];
	});
}
function conflict$3(reading, from, to, claim, { keys, text }) {
	return toWordsConflict({
		passage: reading.passage,
		range: rangeOf(reading, from, to),
		claim,
		relation: "other-member",
		certainty: "certain",
		reason: `the claim pairs ${keys.join(" ")} with ${text}`,
		expected: text,
		cue: `\u201c${keys.join(" ")}\u201d beside it`,
		score: 1
	});
}

// src/link/lists/list-count.ts
/** The number that a writer puts right before a list: "four libraries (\u2026)", "the three: \u2026", "all five clubs, \u2026". */
function listCount(reading, items, nouns) {
	const { words } = reading;
	const first = items[0].from;
	const sentence = sentenceAround(reading, first);
	if (!(/[(:\u2013\u2014,]\s*$/.test(gapBefore(reading, first)) || TIES$1.has(words[first - 1]?.lower ?? ""))) return null;
	const nounEnd = TIES$1.has(words[first - 1]?.lower ?? "") ? first - 1 : first;
	for (let at = nounEnd - 1; at >= Math.max(sentence.from, nounEnd - 4); at--) {
		if (at < nounEnd - 1 && /[(:;,]/.test(gapBefore(reading, at + 1))) return null;
		const value = numberOf(words[at].lower);
		if (value === null) continue;
		const between = words.slice(at + 1, nounEnd);
		if (!(between.length === 0 ? words[at - 1]?.lower === "the" : between.some((word) => nouns.has(word.lemma))) || OF$5.has(words[at - 1]?.lower ?? "") || words[at - 2]?.lower === "of" || OF$5.has(words[at + 1]?.lower ?? "")) return null;
		const digits = /^\d/.test(words[at].text);
		return {
			from: at,
			to: at + 1,
			value,
			definite: between.length === 1 && (DEFINITE$5.has(words[at - 1]?.lower ?? "") || isWhole(reading, items, at)),
			like: (number) => digits ? String(number) : inCase(NUMBERS[number] ?? String(number), words[at].capital)
		};
	}
	return null;
}
/** "There are four bases: \u2026", "it has four bases: \u2026", and no more in the sentence. */
function isWhole(reading, items, at) {
	const { words } = reading;
	const { from, to } = sentenceAround(reading, at);
	const verb = words[at - 1]?.lower ?? "";
	return ((verb === "are" || verb === "were") && words[at - 2]?.lower === "there" && at - 2 === from || verb === "has" || verb === "have") && /^:\s*$/.test(gapBefore(reading, items[0].from)) && items.at(-1).to === to;
}
function numberOf(word) {
	if (/^\d{1,2}$/.test(word)) return Number(word);
	const value = NUMBERS.indexOf(word);
	return value >= 2 ? value : null;
}
function inCase(word, capital) {
	return capital ? word[0].toUpperCase() + word.slice(1) : word;
}
const NUMBERS = "zero one two three four five six seven eight nine ten eleven twelve".split(" ");
const TIES$1 = /* @__PURE__ */ new Set([
	"in",
	"at",
	"namely",
	"are",
	"were"
]);
const DEFINITE$5 = /* @__PURE__ */ new Set([
	"the",
	"its",
	"our",
	"these"
]);
const OF$5 = /* @__PURE__ */ new Set([
	"of",
	"than",
	"least",
	"about",
	"over",
	"further",
	"other",
	"another"
]);

// src/link/lists/list-matches.ts
/** Whether the order of a list is part of the claim: it says so, or its sentence or subject does. */
function isOrdered({ ordered, says, of }) {
	return ordered || /\bin (?:this|that|the following) order\b|\bfirst, then\b|, then /i.test(says) || of.some((text) => /\border\b/i.test(text));
}
/** A slip of a member: nearly the same word, or one word of several exchanged for a near one. */
function isSlip(reading, item, member, index) {
	const trimmed = reading.words.slice(item.from, item.to).map((word) => word.lower).slice(0, member.words.length);
	if (trimmed.length < member.words.length) return false;
	const wrong = member.words.flatMap((word, place) => trimmed[place] === word ? [] : [place]);
	const place = wrong[0];
	if (wrong.length !== 1 || place === void 0) return false;
	const near = nearness(trimmed[place], member.words[place]);
	if (index.known.has(trimmed[place])) return false;
	return near !== null && (member.words.length > 1 || near === "sure" || member.words[0].length >= 6);
}
/** A match that says which member should stand at an item. */
function wrongMember(reading, item, listed, member, certainty) {
	const length = listed.members[member].words.length;
	const to = isSlip(reading, item, listed.members[member], listed.index) ? Math.min(item.to, item.from + length) : item.to;
	return {
		...conflict$2(reading, item.from, to, listed, "other-member", listed.claim.members[member], `the list has ${listed.claim.members.join(", ")}`),
		certainty
	};
}
/** A conflict at words [from, to). */
function conflict$2(reading, from, to, { claim }, relation, expected, reason) {
	return toWordsConflict({
		passage: reading.passage,
		range: rangeOf(reading, from, to),
		claim,
		relation,
		certainty: "certain",
		reason,
		expected,
		cue: "the other members beside it",
		score: 1
	});
}
/** An enumeration that is the list. */
function agreement(reading, items, listed) {
	const { at: _, ...match } = conflict$2(reading, items[0].from, items.at(-1).to, listed, "same", "", "");
	return {
		...match,
		state: "agrees",
		expected: null,
		reason: null
	};
}

// src/link/lists/list-frames.ts
/** "islands, among them A and B": what follows is a part of the list, so that none of it may be a stranger. */
function isPart$1({ words }, items, cues) {
	const first = items[0].from;
	const lead = words.slice(Math.max(0, first - 2), first).map((word) => word.lower);
	const length = lead.at(-1) === "including" || lead.at(-1) === "notably" || lead.at(-1) === "especially" ? 1 : PAIRS.has(lead.join(" ")) ? 2 : 0;
	const noun = words[first - length - 1];
	return length > 0 && noun !== void 0 && (isCue(noun, cues) || isCue(words[first - length - 2] ?? noun, cues));
}
const PAIRS = /* @__PURE__ */ new Set([
	"among them",
	"such as",
	"among which",
	"for example",
	"for instance"
]);
/** "Next time we need three: A, B and C": the clause before a colon counts as many as the list has. */
function isCounted(reading, items, length) {
	const { words, sentence } = reading;
	const first = items[0].from;
	if (!/^\s*:\s*$/.test(gapBefore(reading, first))) return false;
	return words.slice(Math.max(0, first - 8), first).filter((_, place, all) => sentence[first - all.length + place] === sentence[first]).some(({ lower }) => lower === String(length) || lower === SMALL[length]);
}
/** "Three boats came. They were A, B and C": the sentence before has the subject. */
function isTold({ words, sentence }, items, cues) {
	const first = items[0].from;
	let at = first;
	while (at > 0 && (words[at - 1].lower === "the" || BEING.has(words[at - 1].lower))) at--;
	const subject = words[at - 1];
	if (at === first || !subject || !POINTING$1.has(subject.lower) || at < 2 || sentence[at - 2] === sentence[at - 1]) return false;
	return words.some((word, place) => sentence[place] === sentence[at - 1] - 1 && isCue(word, cues));
}
const BEING = /* @__PURE__ */ new Set([
	"are",
	"were",
	"'re",
	"\u2019re"
]);
const POINTING$1 = /* @__PURE__ */ new Set([
	"they",
	"these",
	"those"
]);
/** "the other two islands, A and B": how many are left when those named before are taken away. Null where nothing says so. */
function restCount({ words }, items, cues) {
	const first = items[0].from;
	for (let at = first - 2; at >= Math.max(1, first - 5); at--) {
		const value = SMALL.indexOf(words[at].lower);
		if (value < 2 || !REST.has(words[at - 1].lower)) continue;
		return words.slice(at + 1, first).some((word) => isCue(word, cues)) ? value : null;
	}
	return null;
}
const REST = /* @__PURE__ */ new Set(["other", "remaining"]);
const SMALL = "zero one two three four five six seven eight nine ten eleven twelve".split(" ");
/** "The islands are A and B", "the islands: A and B": the list as a whole, although nobody counts it. */
function isWholeSubject(reading, items, cues) {
	const { words } = reading;
	const first = items[0].from;
	const verb = words[first - 1]?.lower ?? "";
	const noun = verb === "are" || verb === "were" ? first - 2 : /^\s*:\s*$/.test(gapBefore(reading, first)) ? first - 1 : -1;
	if (noun < 1 || !isCue(words[noun], cues)) return false;
	return [1, 2].some((back) => WHOLE.has(words[noun - back]?.lower ?? ""));
}
const WHOLE = /* @__PURE__ */ new Set([
	"the",
	"its",
	"our",
	"their",
	"all"
]);
/** Whether a passage may take something out of a whole; most do not. */
function mayExcept({ has }) {
	return [...ALL].some((word) => has.has(word)) && [
		...EXCEPT,
		...BUT,
		"apart",
		"other"
	].some((word) => has.has(word));
}
/** "all the islands but A", "all but A of the islands": where A is none of the list, nothing can leave it out. */
function strangeExceptions(reading, listed) {
	const { members, cues, claim } = listed;
	const { words } = reading;
	if (!members.every((member) => member.capital)) return [];
	return words.flatMap((word, at) => {
		const length = exceptionAt(reading, at, cues);
		if (length === 0) return [];
		let from = at + length;
		if (words[from]?.lower === "the") from++;
		const sentence = sentenceAround(reading, at);
		const run = runHolding(reading, from);
		if (!run || run.from !== from || from >= sentence.to || memberAt(reading, members, from)) return [];
		const inside = words.slice(sentence.from, sentence.to);
		if (!inside.some((each) => isCue(each, cues)) || inside.some((each) => each.lower === "not")) return [];
		if (words.slice(run.from, run.to).some((each) => members.some((member) => member.words.includes(each.lower)))) return [];
		const reason = `${word.text.toLowerCase()} leaves out what is not in the list: ${claim.members.join(", ")}`;
		return [{
			...conflict$2(reading, run.from, run.to, listed, "other-member", claim.members.join(", "), reason),
			certainty: "likely"
		}];
	});
}
/** How many words take something out of a whole at word `at`: "but" behind "all" and the noun, "except", "apart from". */
function exceptionAt(reading, at, cues) {
	const { words, sentence } = reading;
	const word = words[at].lower;
	const next = words[at + 1]?.lower ?? "";
	if (BUT.has(word)) {
		const before = words[at - 1];
		return before && (ALL.has(before.lower) || isCue(before, cues) && hasAll(reading, at)) && /^ $/.test(gapBefore(reading, at)) ? next === "for" ? 2 : 1 : 0;
	}
	const length = EXCEPT.has(word) ? next === "for" ? 2 : 1 : word === "apart" && next === "from" ? 2 : word === "other" && next === "than" ? 2 : 0;
	const inside = words.filter((_, other) => sentence[other] === sentence[at]);
	return length > 0 && inside.some(({ lower }) => ALL.has(lower)) ? length : 0;
}
function hasAll({ words }, at) {
	return words.slice(Math.max(0, at - 5), at).some(({ lower }) => ALL.has(lower));
}
const ALL = /* @__PURE__ */ new Set([
	"all",
	"every",
	"each"
]);
const EXCEPT = /* @__PURE__ */ new Set([
	"except",
	"excepting",
	"excluding"
]);
const BUT = /* @__PURE__ */ new Set([
	"but",
	"bar",
	"save"
]);
function isCue(word, cues) {
	return cues.has(word.lemma) || cues.has(word.lower);
}

// src/link/lists/list-index.ts
/**
* The lists of which a draft has the last word of a member, and those that it may say an exception to, in the order of the file: no
* other list can have anything to say there.
*/
function listsNear(readings, set) {
	const { lists, byLast, byCue, always } = indexOf$1(set);
	if (lists.length === 0) return [];
	const found = new Set(always);
	const addAll = (places = []) => {
		for (const place of places) found.add(place);
	};
	for (const reading of readings) {
		for (const word of reading.has) addAll(byLast.get(word));
		if (!mayExcept(reading)) continue;
		for (const { lemma, lower } of reading.words) {
			addAll(byCue.get(lemma));
			addAll(byCue.get(lower));
		}
	}
	return [...found].sort((one, other) => one - other).map((place) => lists[place]);
}
const BUILT$11 = /* @__PURE__ */ new WeakMap();
function indexOf$1(set) {
	let index = BUILT$11.get(set);
	if (!index) {
		index = build$1(set);
		BUILT$11.set(set, index);
	}
	return index;
}
function build$1(set) {
	const lists = set.claims.flatMap((claim) => claim.kind === "list" && claim.status === "active" ? [toReady(claim)] : []);
	const ends = lists.map(({ keyed, members }) => keyed ? keyed.map(({ value }) => value.at(-1)) : members.map(({ words }) => words.at(-1)));
	const places = [...lists.keys()];
	return {
		lists,
		byLast: group(places, (place) => [...new Set(ends[place].flatMap((end) => end === void 0 ? [] : formsOf$1(end)))]),
		byCue: group(places, (place) => [...lists[place].cues]),
		always: places.filter((place) => ends[place].includes(void 0))
	};
}
function formsOf$1(word) {
	return [
		word,
		`${word}s`,
		word.replace(/s$/, "")
	];
}
function toReady(claim) {
	const members = claim.members.map(toMember);
	return {
		claim,
		keyed: keyedMembers(claim),
		members,
		cues: cuesOf(claim, members)
	};
}
function toMember(text) {
	const { words } = (require_extract ??= require("./extract.cjs")).wordsOf(text);
	const own = words.length > 1 && /^(?:the|an?)$/.test(words[0].lower) ? words.slice(1) : words;
	return {
		text,
		words: own.map((word) => word.lower),
		capital: own[0]?.capital ?? false
	};
}
function cuesOf(claim, members) {
	const own = new Set(members.flatMap((member) => member.words));
	const words = [...claim.of, ...claim.about].flatMap((text) => (require_extract ??= require("./extract.cjs")).wordsOf(text).words);
	return new Set(words.filter((word) => word.kind === "word" && !FUNCTION_WORDS.has(word.lower) && !own.has(word.lower)).flatMap((word) => [word.lower, word.lemma]));
}

// src/link/lists/list-items.ts
/** Bullet points: one member each, under a line that names the subject. */
function linkItems(readings, listed) {
	const { members, cues, index } = listed;
	const matches = [];
	for (let from = 0; from < readings.length; from++) {
		const group = groupFrom(readings, from);
		if (group.length < 2) continue;
		from += group.length - 1;
		const items = group.map((reading) => reading.words.length > 0 ? firstItem(reading, members) : null);
		const right = new Set(items.flatMap((item) => item?.member ?? []));
		const { lead, trail } = group[0].passage;
		const led = [lead, trail.at(-1) ?? ""].flatMap((text) => (require_extract ??= require("./extract.cjs")).wordsOf(text).words).some((word) => cues.has(word.lemma) || cues.has(word.lower));
		const missing = members.flatMap((_, place) => right.has(place) ? [] : [place]);
		const turned = items.findIndex((item, place) => item !== null && item.member !== place);
		if (isOrdered(listed.claim) && led && missing.length === 0 && group.length === members.length && turned >= 0) {
			matches.push(wrongMember(group[turned], items[turned], listed, turned, "certain"));
			continue;
		}
		if (right.size < 1 || group.length !== members.length || missing.length !== 1) continue;
		const place = items.findIndex((item) => item !== null && item.member === null);
		if (place < 0) continue;
		if (!isSlip(group[place], items[place], members[missing[0]], index) && !(led && right.size >= 2) && right.size < 3) continue;
		matches.push(wrongMember(group[place], items[place], listed, missing[0], "certain"));
	}
	return matches;
}
function groupFrom(readings, from) {
	const first = readings[from].passage;
	if (first.kind !== "item") return [];
	let to = from + 1;
	const belongs = ({ kind, lead, trail }) => kind === "item" && lead === first.lead && trail.at(-1) === first.trail.at(-1);
	while (to < readings.length && belongs(readings[to].passage)) to++;
	return readings.slice(from, to);
}
/** A bullet point that is a member, or a bare name and so could be one. */
function firstItem(reading, members) {
	const member = memberAt(reading, members, 0);
	if (member) return member;
	const run = reading.runs.find((candidate) => candidate.from === 0);
	return run && (run.to === reading.words.length || /[,:(\u2013\u2014]/.test(gapBefore(reading, run.to))) ? {
		...run,
		member: null
	} : null;
}

// src/link/lists/index.ts
/**
* Holds the enumerations of a draft against the lists of the claims: a wrong member, a wrong number of members, a wrong
* order where the order counts. An enumeration that shares nothing with a list, or adds to it, is left alone.
*/
function linkLists(draft, set) {
	let bySet = LINKED$1.get(draft);
	if (!bySet) {
		bySet = /* @__PURE__ */ new WeakMap();
		LINKED$1.set(draft, bySet);
	}
	let matches = bySet.get(set);
	if (!matches) {
		matches = link$1(draft, set);
		bySet.set(set, matches);
	}
	return matches;
}
const LINKED$1 = /* @__PURE__ */ new WeakMap();
function link$1(draft, set) {
	const readings = readingsOf(draft);
	const index = nameIndexOf(set);
	return listsNear(readings, set).flatMap(({ claim, keyed, members, cues }) => {
		if (keyed) return linkKeyed(readings, claim, keyed);
		const isDenial = [...claim.of, ...claim.about].some((text) => (require_extract ??= require("./extract.cjs")).wordsOf(text).words.some(({ lower }) => DENYING.has(lower)));
		const listed = {
			claim,
			members,
			cues,
			index,
			isDenial
		};
		return [
			...readings.flatMap((reading) => mayHold(reading, members) ? linkPassage$1(reading, listed) : []),
			...speaksOf(draft, readings, listed) ? readings.flatMap((reading) => strangeExceptions(reading, listed)) : [],
			...linkItems(readings, listed)
		];
	});
}
/** "all the platforms except \u2026" may be said of anything: the draft names a member, or is about the claims otherwise. */
function speaksOf(draft, readings, { members, index }) {
	return speaksOfClaims(draft, index) || readings.some((reading) => reading.words.some((_, at) => memberAt(reading, members, at) !== null));
}
function linkPassage$1(reading, listed) {
	const { members, cues } = listed;
	return enumerations(reading, members).flatMap((items) => {
		if (items.length < 2) return [];
		const sentence = sentenceAround(reading, items[0].from);
		const inside = reading.words.slice(sentence.from, sentence.to);
		const around = [reading.passage.lead, reading.passage.trail.at(-1) ?? ""].flatMap((text) => (require_extract ??= require("./extract.cjs")).wordsOf(text).words);
		const named = inside.some((word) => cues.has(word.lemma) || cues.has(word.lower));
		const led = around.some((word) => cues.has(word.lemma) || cues.has(word.lower));
		if (!listed.isDenial && isDenied(reading, sentence, items)) return [];
		return judge(reading, items, listed, named ? "sentence" : led || isCounted(reading, items, members.length) || isTold(reading, items, cues) ? "lead" : null);
	});
}
/** "Not A, B and C", "A, B and C instead": what is told further behind the list denies nothing of it. */
function isDenied({ words }, { from, to }, items) {
	const end = items.at(-1).to;
	const behind = words.slice(end, Math.min(to, end + 4)).filter(({ lower }) => lower !== "if");
	return [...words.slice(from, end), ...behind].some(({ lower }) => DENYING.has(lower));
}
function judge(reading, items, listed, cue) {
	const { members, cues } = listed;
	const strangers = items.filter((item) => item.member === null);
	const missing = members.flatMap((_, index) => items.some((item) => item.member === index) ? [] : [index]);
	const rest = restCount(reading, items, cues);
	if (rest !== null) return judgeRest(reading, items, listed, rest);
	const repeated = items.find((item, place) => item.member !== null && items.slice(0, place).some(({ member }) => member === item.member));
	if (repeated && strangers.length === 0 && items.length > 2 && (cue !== null || missing.length === 1)) return [replaced(reading, repeated, listed, missing, "likely")];
	return strangers.length === 0 ? judgeMembers(reading, items, listed, missing, cue) : judgeStrangers(reading, items, listed, missing, cue);
}
/** Members and nothing else: are they all there, as many as it says, and in order? */
function judgeMembers(reading, items, listed, missing, cue) {
	const { claim, members, cues } = listed;
	if (missing.some((index) => isBeside$1(reading, items, claim.members[index]))) return [];
	const all = (reason, certainty = "certain") => [{
		...conflict$2(reading, items[0].from, items.at(-1).to, listed, "other-member", claim.members.join(", "), reason),
		certainty
	}];
	const count = listCount(reading, items, subjectNouns(claim));
	const left = missing.map((index) => claim.members[index]).join(", ");
	if (count && missing.length === 0 && count.value !== items.length) return [wrongCount(reading, count, listed, "certain")];
	if (count?.definite && count.value === items.length && missing.length > 0 && cue && claim.outOf === null) return [wrongCount(reading, count, listed, "likely")];
	if (count && count.value === members.length && missing.length > 0 && cue) return all(`${left} is missing`);
	if (isDisordered(reading, items, claim) && missing.length === 0) return all("the order of the list counts");
	if (missing.length > 0 && items.length * 2 > members.length && !count && isWholeSubject(reading, items, cues)) return all(`${left} is missing`, "likely");
	return cue && missing.length === 0 ? [agreement(reading, items, listed)] : [];
}
/** "Ana Quist, who chairs, Ron Elm, and our own Una Reed": a member that the sentence names behind something else is not missing. */
function isBeside$1(reading, items, member) {
	const { from, to } = sentenceAround(reading, items[0].from);
	const { start, end } = rangeOf(reading, from, to);
	return reading.passage.text.slice(start, end).includes(member);
}
function wrongCount(reading, count, listed, certainty) {
	const { length } = listed.members;
	return {
		...conflict$2(reading, count.from, count.to, listed, "other-count", count.like(length), `the list has ${length} members`),
		certainty
	};
}
function judgeStrangers(reading, items, listed, missing, cue) {
	const { members } = listed;
	const isDigits = ({ from }) => reading.words[from].kind === "number";
	const strangers = items.filter((item) => item.member === null);
	if (strangers.length === 1 && items.length > 1 && isPart$1(reading, items, listed.cues) && isForeign(reading, strangers[0], members) && !speaksOfOther(reading, items)) return [replaced(reading, strangers[0], listed, missing, "likely")];
	return strangers.flatMap((stranger) => {
		const near = missing.find((index) => isSlip(reading, stranger, members[index], listed.index));
		if (near !== void 0) return [wrongMember(reading, stranger, listed, near, "certain")];
		const exchanged = strangers.length === 1 && missing.length === 1 && items.length === members.length;
		const akin = exchanged && sharesWord(reading, stranger, members[missing[0]]);
		if (items.some(isDigits) && cue !== "lead" && cuesAround(reading, items, listed.cues) < 2) return [];
		const enough = (items.length > 3 ? true : items.length > 2 ? cue !== null : cue === "sentence" && namesFirst(reading, items, listed)) || akin && (cue !== null || items.length > 2);
		if (!exchanged || !enough || sameNation(reading, stranger, members[missing[0]])) return [];
		return [wrongMember(reading, stranger, listed, missing[0], items.length > 2 || akin ? "certain" : "likely")];
	});
}
/** "the other two islands, A and B", with the rest of the list named before them. */
function judgeRest(reading, items, listed, rest) {
	const { members } = listed;
	const strangers = items.filter((item) => item.member === null);
	const before = members.flatMap((_, index) => isNamedBefore$1(reading, listed, index, items[0].from) ? [index] : []);
	const open = members.flatMap((_, index) => before.includes(index) || items.some((item) => item.member === index) ? [] : [index]);
	if (!(before.length + rest === members.length) || strangers.length !== 1 || items.length !== rest) return [];
	return [replaced(reading, strangers[0], listed, open, "likely")];
}
function isNamedBefore$1(reading, { members }, member, to) {
	for (let at = 0; at < to; at++) if (memberAt(reading, members, at)?.member === member) return true;
	return false;
}
/** The one member that is missing stands in for the item; where several may, the whole list is named. */
function replaced(reading, item, listed, missing, certainty) {
	if (missing.length === 1) return wrongMember(reading, item, listed, missing[0], certainty);
	const text = listed.claim.members.join(", ");
	return {
		...conflict$2(reading, item.from, item.to, listed, "other-member", text, `the list has ${text}`),
		certainty
	};
}
/** The stranger begins with no word of the list: it is no other way to write a member. */
function isForeign(reading, item, members) {
	const first = reading.words[item.from].lower;
	return !members.some((member) => member.words.includes(first) || sameNation(reading, item, member));
}
function speaksOfOther(reading, items) {
	const { from, to } = sentenceAround(reading, items[0].from);
	return reading.words.slice(from, to).some((word) => OTHER_MARKERS.has(word.lower));
}
/** How many words of the list's subject the sentence has. */
function cuesAround(reading, items, cues) {
	const { from, to } = sentenceAround(reading, items[0].from);
	const said = reading.words.slice(from, to).filter((word) => cues.has(word.lemma) || cues.has(word.lower));
	return new Set(said.map(({ lemma: base }) => base)).size;
}
/** A pair is held against a list of two only where its own clause names the subject, and no other thing is spoken of. */
function namesFirst(reading, items, { cues, isDenial }) {
	const sentence = sentenceAround(reading, items[0].from);
	if (reading.words.slice(sentence.from, sentence.to).some(({ lower }) => OTHER_MARKERS.has(lower) && !(isDenial && DENYING.has(lower)))) return false;
	const first = items[0].from;
	const label = first > 0 && /^:\s*$/.test(gapBefore(reading, first)) ? reading.words[first - 1] : void 0;
	if (label && (cues.has(label.lemma) || cues.has(label.lower))) return true;
	const low = Math.max(sentence.from, first - 8);
	const near = reading.words.slice(low, Math.min(sentence.to, items.at(-1).to + 5));
	const denied = isDenial && near.some(({ lower }) => DENYING.has(lower)) ? 1 : 0;
	return near.filter((word) => cues.has(word.lemma) || cues.has(word.lower)).length + denied >= 2;
}
/** "Orchard Halt" for "Orchard Road": the telling word is the same. */
function sharesWord(reading, item, member) {
	const written = reading.words.slice(item.from, item.to).map((word) => word.lower);
	return written.length === member.words.length && written.some((word, place) => word === member.words[place] && !GENERIC.has(word));
}
function sameNation(reading, item, member) {
	return reading.words.slice(item.from, item.to).map((word) => word.lower).some((word) => isNation(word) && overlaps([word], member.words));
}
function isDisordered(reading, items, claim) {
	const sentence = sentenceAround(reading, items[0].from);
	if (!isOrdered(claim) || items.length !== claim.members.length) return false;
	if (reading.words.slice(sentence.from, sentence.to).some((word) => UNORDERED.has(word.lower))) return false;
	return items.some((item, place) => item.member !== place);
}
/** Words that say that an enumeration follows an order of its own. */
const UNORDERED = /* @__PURE__ */ new Set([
	"alphabetical",
	"alphabetically",
	"particular",
	"reverse"
]);
function mayHold(reading, members) {
	return members.some(({ words }) => words.length > 0 && reading.has.has(words.at(-1)));
}
function subjectNouns(claim) {
	return new Set(claim.of.flatMap((text) => (require_extract ??= require("./extract.cjs")).wordsOf(text).words.map((word) => (require_text ??= require("./text.cjs")).lemma(word.lower))));
}
/** In a sentence that denies or tells apart, an enumeration may hold anything. */
const DENYING = /* @__PURE__ */ new Set([
	"not",
	"unlike",
	"instead",
	"neither",
	"nor",
	"except",
	"excluding",
	"rather",
	"if",
	"spared",
	"formerly",
	"originally",
	"previously"
]);

// src/link/places/beside-places.ts
/**
* Another place right behind a name whose place a claim states, "the museum in Upper Elm" for one in Upper Oak; and another
* district behind a place: "Elm, in the Ash district". A place of which no word is the claim's counts behind "based in", or
* behind the comma and "of" of a firm: a person may be of any body.
*/
function wrongPlaceBeside(reading, index, owner, cover) {
	if (owner.wrong || owner.setAside || owner.shared) return null;
	if (owner.claim.is === "place") return wrongDistrict(reading, owner);
	const { words } = reading;
	const gap = gapBefore(reading, owner.to);
	if (!/^,?\s$/.test(gap)) return null;
	const isBased = words[owner.to]?.lower === "based";
	const at = isBased ? owner.to + 2 : owner.to + 1;
	const preposition = words[at - 1]?.lower ?? "";
	if (!(owner.claim.is === "person" ? OF$4 : IN).has(preposition) || !/^ $/.test(gapBefore(reading, at))) return null;
	const run = runHolding(reading, at);
	if (run?.from !== at) return null;
	const named = over(cover, run.from, run.to);
	if (named && named.claim.is !== "place") return null;
	const places = placesByOwner(index).get(owner.claim) ?? [];
	const [place] = places;
	if (!place || places.length > 1 || named?.claim === place) return null;
	const meant = (require_extract ??= require("./extract.cjs")).wordsOf(place.name).words.map((word) => word.lower);
	const written = words.slice(run.from, run.to).map((word) => word.lower);
	const isLoose = isBased || owner.claim.is !== "person" && gap.startsWith(",") && preposition === "of" || named !== void 0;
	const isHalf = meant.length > 1 && written.length === meant.length && written.some((word, offset) => word === meant[offset]);
	if (!(isHalf || isLoose) || written.some((word) => isNation(word) || BROAD$4.test(word))) return null;
	if (!isHalf && written.some((word) => GENERIC.has(word) || index.known.has(word)) && !named) return null;
	const { from, to } = sentenceAround(reading, owner.from);
	const said = words.slice(from, to).map((word) => word.lower);
	if (meant.every((word) => said.includes(word)) || said.some((word) => OTHER_MARKERS.has(word))) return null;
	return toStandIn(reading, run.from, run.to, place, place.name, "likely", `${owner.claim.name} beside it`);
}
const OF$4 = /* @__PURE__ */ new Set(["of", "from"]);
const IN = /* @__PURE__ */ new Set([
	"of",
	"in",
	"at"
]);
/** Endings of the names of counties and countries, in which the right place may lie. */
const BROAD$4 = /(?:shire|land|lands|stan|ia|many)$/;
const PLACES = /* @__PURE__ */ new WeakMap();
/** The claims of places whose subject is another claim's name. */
function placesByOwner(index) {
	let places = PLACES.get(index);
	if (!places) {
		const byForm = /* @__PURE__ */ new Map();
		for (const claim of index.claims) if (claim.is !== "place") for (const form of [claim.name, ...claim.also]) byForm.set(form.toLowerCase(), claim);
		const found = /* @__PURE__ */ new Map();
		for (const place of index.claims.filter(({ is }) => is === "place")) {
			const owners = new Set(place.of.flatMap((text) => byForm.get(text.toLowerCase()) ?? []));
			for (const owner of owners) found.set(owner, [...found.get(owner) ?? [], place]);
		}
		places = found;
		PLACES.set(index, places);
	}
	return places;
}
const KINDS = "district|county|parish|province|canton|prefecture|valley|borough|municipality";
const SORT = new RegExp(KINDS);
const NAME = "\\p{Lu}[\\p{L}'\u2019-]+(?: \\p{Lu}[\\p{L}'\u2019-]+)?";
/** "the Ash district", "the district of Ash", "Ash County". */
const DISTRICT = new RegExp(`in (?:the )?(?:(?<name>${NAME}) (?<kind>${KINDS})|(?<sort>${KINDS}) of (?<of>${NAME}))(?![\\p{L}-])`, "u");
function wrongDistrict(reading, { claim, to }) {
	const { passage, words } = reading;
	const end = words[to - 1].end;
	const said = SORT.test(claim.says) ? DISTRICT.exec(claim.says) : null;
	if (!said) return null;
	const written = DISTRICT.exec(passage.text.slice(end, end + 60));
	if (!written || !/^,? $/.test(passage.text.slice(end, end + written.index))) return null;
	const [meant, stands] = [partsOf(said), partsOf(written)];
	if (meant.kind !== stands.kind || meant.name === stands.name) return null;
	const start = end + written.index + written[0].indexOf(stands.name);
	const from = words.findIndex((word) => word.start >= start);
	const last = words.findIndex((word) => word.end >= start + stands.name.length);
	if (from < 0 || last < from) return null;
	return toStandIn(reading, from, last + 1, claim, meant.name, "likely", `${claim.name} beside it`);
}
function partsOf({ groups }) {
	return {
		name: groups.name ?? groups.of,
		kind: groups.kind ?? groups.sort
	};
}

// src/link/lexicon/regions.ts
const words = (list) => new Set(list.trim().split(/\s+/));
/** Counties, states, provinces and parts of the world: a town lies in one of them. Those that end in "shire", "land" or "ia" need no entry. */
const REGIONS = words(`
  kent essex sussex surrey cornwall devon dorset norfolk suffolk somerset rutland middlesex merseyside tyneside clwyd dyfed gwent
  gwynedd powys fife argyll sutherland orkney shetland antrim down fermanagh tyrone ulster munster leinster connacht mayo donegal tipperary texas ohio oregon nevada utah colorado kansas idaho iowa maine
  montana wyoming nebraska dakota minnesota wisconsin michigan illinois missouri arkansas mississippi tennessee kentucky alabama louisiana
  oklahoma arizona mexico delaware vermont massachusetts connecticut hawaii alaska ontario manitoba saskatchewan yukon nunavut queensland
  bavaria saxony tuscany lombardy piedmont provence brittany normandy burgundy alsace flanders wallonia catalonia andalusia galicia
  europe africa asia america australasia scandinavia balkans midlands highlands lowlands hebrides peninsula continent eu uk us usa
`);
/** Languages that no nation of the lists is called after. */
const LANGUAGES = words("latin catalan basque gaelic breton cornish arabic hebrew yiddish mandarin cantonese hindi urdu bengali punjabi tamil swahili zulu xhosa farsi pashto creole esperanto galician frisian");
/** Feasts and seasons. */
const FEASTS = words("easter christmas whitsun whit advent lent ramadan eid diwali hanukkah passover pentecost michaelmas halloween thanksgiving carnival midsummer hogmanay spring summer autumn winter");

// src/link/names/figure-owners.ts
const BUILT$10 = /* @__PURE__ */ new WeakMap();
/** Finds whose the figures of a set are, once however many drafts are checked, in time that grows with the number of claims. */
function ownersOf(set) {
	let owners = BUILT$10.get(set);
	if (!owners) {
		owners = build(set);
		BUILT$10.set(set, owners);
	}
	return owners;
}
/** Values with the same key are equal, digit for digit. */
function keyOf$1({ dimension, unit, low, high }) {
	return `${dimension} ${unit} ${low.toString()} ${high.toString()}`;
}
function isSame$1(one, other) {
	return one.length === other.length && one.every((word, place) => word === other[place]);
}
const CALENDAR = /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Spring|Summer|Autumn|Winter|Easter|Christmas)\b/;
function build(set) {
	const values = set.claims.filter((claim) => claim.kind === "value" && claim.status === "active");
	const toOwner = ownerMaker(set);
	const byClaim = /* @__PURE__ */ new Map();
	const kin = once(() => group([...byClaim.values()], (owner) => [...owner.heads].map((head) => kinKey(owner, head))));
	for (const claim of values) {
		const owner = toOwner(claim, (one) => familyOf(one, kin()));
		if (owner) byClaim.set(claim, owner);
	}
	const names = new Set([...byClaim.values()].flatMap((owner) => owner.names.map(nameKey)));
	return {
		byValue: mapOf(values, ({ quantity }) => keyOf$1(quantity), (claim) => byClaim.get(claim) ?? null),
		byClaim,
		hasName: (words) => names.has(nameKey(words))
	};
}
function kinKey({ claim }, head) {
	return `${claim.quantity.dimension} ${head}`;
}
function nameKey(words) {
	return words.join("\n");
}
function familyOf(owner, kin) {
	const others = [...owner.heads].flatMap((head) => kin.get(kinKey(owner, head)) ?? []);
	return [...new Set(others)].filter((other) => other !== owner && !sharesName(owner, other));
}
function ownerMaker(set) {
	const places = new Set(set.claims.flatMap((claim) => claim.kind === "name" && claim.is === "place" ? [claim.name, ...claim.also] : []));
	const byText = once(() => group(set.claims.filter(({ kind }) => kind !== "name"), ({ about }) => [...new Set(about)]));
	const known = /* @__PURE__ */ new Map();
	const wordsAbout = (text) => {
		const words = known.get(text) ?? new Set((byText().get(text) ?? []).flatMap(lemmasOf));
		known.set(text, words);
		return words;
	};
	return (claim, family) => {
		const proper = claim.about.filter(isProper$1);
		const text = proper.find((name) => claim.says.includes(name)) ?? proper[0];
		if (text === void 0) return null;
		const own = once(() => /* @__PURE__ */ new Set([...lemmasOf(claim), ...proper.flatMap((name) => [...wordsAbout(name)])]));
		const kin = once(() => family(owner));
		const owner = {
			claim,
			text,
			isPlace: PLACING.some((word) => claim.says.includes(`${word} ${text}`)) || places.has(text),
			names: proper.map((name) => (require_extract ??= require("./extract.cjs")).wordsOf(name).words.map((word) => word.lower)),
			get own() {
				return own();
			},
			heads: new Set(claim.of.flatMap((subject) => (require_extract ??= require("./extract.cjs")).wordsOf(subject).words.at(-1)?.lemma ?? [])),
			get family() {
				return kin();
			}
		};
		return owner;
	};
}
const PLACING = [
	"in",
	"at",
	"in the",
	"at the",
	"from",
	"near",
	"off"
];
function lemmasOf({ says, of, about }) {
	return [
		says,
		...of,
		...about
	].flatMap((text) => (require_extract ??= require("./extract.cjs")).wordsOf(text).words.map((word) => word.lemma));
}
/** "Elm", "Oak Bay", "UK": every word has a capital, and it is no word of the calendar. */
function isProper$1(text) {
	const { words } = (require_extract ??= require("./extract.cjs")).wordsOf(text);
	return words.length > 0 && words.every((word) => word.kind === "word" && word.capital) && !CALENDAR.test(text) && !/^Q\d/.test(text);
}
function sharesName(one, other) {
	return one.names.some((name) => other.names.some((also) => isSame$1(name, also) || name.some((word) => !GENERIC.has(word) && also.includes(word))));
}
function mapOf(items, key, value) {
	const lists = /* @__PURE__ */ new Map();
	for (const item of items) {
		const list = lists.get(key(item));
		if (list) list.push(value(item));
		else lists.set(key(item), [value(item)]);
	}
	return lists;
}
/** Makes a thing when it is first asked for. */
function once(make) {
	let made;
	return () => made ??= make();
}

// src/link/slots/frames.ts
const BUILT$9 = /* @__PURE__ */ new WeakMap();
/** The frames of a claim's subjects, read once. */
function framesOf(claim) {
	let frames = BUILT$9.get(claim);
	if (!frames) {
		frames = toFrames(claim);
		BUILT$9.set(claim, frames);
	}
	return frames;
}
function toFrames({ of, about, says }) {
	const subjects = of.map((text) => (require_extract ??= require("./extract.cjs")).wordsOf(text).words).filter((words) => words.length > 0);
	const led = subjects.flatMap((words) => {
		const preposition = words.at(-1).lower;
		const verb = words.at(-2);
		return verb && (LOCATIVE.has(preposition) || DIRECTIONS.has(preposition)) ? [{
			verb: actKey(verb.lower),
			preposition
		}] : [];
	});
	const acts = subjects.flatMap(([first, second, ...rest]) => {
		if (!first || !second || first.capital) return [];
		const does = (first.lower.endsWith("s") || first.lower.endsWith("ed")) && first.lemma !== first.lower && LEADING.has(second.lower);
		const objects = rest.filter(({ lower }) => !FUNCTION_WORDS.has(lower)).map(({ lemma }) => lemma);
		return (does || second.lower === "of") && objects.length > 0 ? [{
			verb: actKey(first.lemma),
			objects
		}] : [];
	});
	const names = [
		says,
		...of,
		...about
	].flatMap((text) => (require_extract ??= require("./extract.cjs")).wordsOf(text).words.flatMap(({ capital, lower }) => capital ? [lower] : []));
	return {
		things: subjects.flatMap(toThing),
		led,
		acts,
		names: new Set(names)
	};
}
/** "final" of "final of the cup", "award" of "next awards"; a subject that says what happens has no head. */
function toThing(words) {
	const inner = words.findIndex(({ lower }, at) => at > 0 && PREPOSITIONS$1.has(lower));
	const head = words[inner > 0 ? inner - 1 : words.length - 1];
	if (inner === words.length - 1 || FUNCTION_WORDS.has(head.lower)) return [];
	return [{
		words: words.filter(({ lower }) => !FUNCTION_WORDS.has(lower)).map(({ lemma }) => lemma),
		head: head.lemma
	}];
}
/**
* The word of a claim's subject by which the words before a name put the claim's thing there, or say that it comes from there; null
* where they do not. In: the name's words [from, to).
*/
function framedAt(reading, claim, from, to) {
	const { words } = reading;
	const preposition = words[from - 1]?.lower === "the" ? from - 2 : from - 1;
	if (preposition < 1) return null;
	const written = words.slice(from, to);
	if (isLedBy(reading, claim, preposition, written)) return preposition - 1;
	if (claim.is !== "place") {
		if (words[preposition].lower === "to") return claim.is === "organisation" ? placedAt$1(reading, claim, preposition, GIVING) : null;
		return isBody(written) ? comesFrom(reading, claim, preposition) : null;
	}
	const { lower } = words[preposition];
	return lower === "in" || lower === "at" || lower === "on" && liesOn(claim, written) ? placedAt$1(reading, claim, preposition, STAGING) : null;
}
/**
* Whether the words before a preposition say that the thing of a claim is there, or has gone there: "the final of the cup was sung
* in", "the audit has been given to". In: the index of the preposition, and the verbs. Out: the index of the noun; null where they do not.
*/
function placedAt$1(reading, claim, preposition, verbs) {
	const { words, joined, sentence } = reading;
	let verb = preposition - 1;
	if (words[verb]?.lower === "place" && words[verb - 1]?.lemma === "take") verb--;
	if (verb < 1 || !verbs.has(words[verb].lemma) || !joined[preposition]) return null;
	const last = beforeVerb(reading, verb);
	for (let at = last; at >= Math.max(0, last - MOST_BETWEEN); at--) {
		if (sentence[at] !== sentence[verb] || !joined[at + 1] || words[at].capital && !framesOf(claim).names.has(words[at].lower)) return null;
		const things = framesOf(claim).things.filter(({ head }) => head === words[at].lemma);
		if ((at === last || TIES.has(words[at + 1].lower)) && things.some((thing) => isSubject$1(reading, at, verb, thing))) return at;
		if (TENSED.test(words[at].lower) || FUNCTION_WORDS.has(words[at].lower) && !TIES.has(words[at].lower)) return null;
	}
	return null;
}
/** "the final", "our next awards": with an article of its own, every word of the subject and no other one before it. */
function isSubject$1({ words, joined, sentence }, head, verb, { words: own }) {
	let at = head;
	while (at > 0 && joined[at] && sentence[at - 1] === sentence[head] && own.includes(words[at - 1].lemma)) at--;
	const said = new Set(words.slice(at, verb).map(({ lemma }) => lemma));
	if (!own.every((word) => said.has(word))) return false;
	const before = words[at - 1];
	if (at === 0 || sentence[at - 1] !== sentence[head]) return own.length > 1;
	if (/^['\u2019\u02bc]s?$/.test(before.text)) return words[at - 2]?.capital === true;
	return DEFINITE$4.has(before.lower) && !PREPOSITIONS$1.has(words[at - 2]?.lower ?? "");
}
/** Whether the words right before a name are those of a subject, "flown to", and the name is of the kind of the claim's or another word of it is near. */
function isLedBy(reading, claim, preposition, written) {
	const { words, joined } = reading;
	const verb = words[preposition - 1];
	if (!verb || !joined[preposition]) return false;
	const keys = [actKey(verb.lower), actKey(verb.lemma)];
	const { led, things } = framesOf(claim);
	if (!led.some((one) => one.preposition === words[preposition].lower && keys.includes(one.verb))) return false;
	const { from, to } = sentenceAround(reading, preposition);
	return words.slice(from, to).some(({ lemma }) => things.some((thing) => thing.words.includes(lemma))) || (require_extract ??= require("./extract.cjs")).wordsOf(claim.name).words.at(-1).lower === written.at(-1).lower;
}
/** Whether the words around a name say that it does what a subject of the claim says: "runs the awards", "the awards are run by". */
function framedAct(reading, claim, start, to) {
	const { words, joined } = reading;
	const { acts } = framesOf(claim);
	if (acts.length === 0) return false;
	const is = (at, { verb }) => words[at] !== void 0 && [words[at].lower, words[at].lemma].some((word) => actKey(word) === verb);
	const done = PREPOSITIONS$1.has(words[start - 2]?.lower ?? "") ? start - 3 : start - 2;
	const isDone = words[start - 1]?.lower === "by" && acts.some((act) => is(done, act) && isObject(reading, beforeVerb(reading, done), act.objects));
	const isDoing = (act) => joined[to] === true && !words[to].capital && is(to, act) && hasObject(reading, to + 1, act.objects);
	return isDone || acts.some(isDoing);
}
/** The last word before a verb and its auxiliaries. */
function beforeVerb({ words, joined }, verb) {
	let last = verb - 1;
	while (last > 0 && joined[last + 1] && (AUXILIARIES.has(words[last].lower) || STILL.has(words[last].lower))) last--;
	return last;
}
/** "the advice came from": the thing of a body's claim, or a pronoun behind a sentence that has it. Out: the index of the verb. */
function comesFrom(reading, claim, preposition) {
	const { words, joined, sentence } = reading;
	const verb = preposition - 1;
	if (words[preposition].lower !== "from" || words[verb]?.lemma !== "come" || !joined[preposition]) return null;
	const objects = framesOf(claim).things.flatMap((thing) => thing.words);
	const last = beforeVerb(reading, verb);
	if (isObject(reading, last, objects)) return verb;
	const before = last > 0 && PRONOUNS$1.has(words[last]?.lower ?? "") && sentence[last - 1] !== sentence[last] ? sentenceAround(reading, last - 1) : null;
	return before && words.slice(before.from, before.to).some(({ lemma }) => objects.includes(lemma)) ? verb : null;
}
/** Whether a name is that of a body, by its last word or, "Bank of Elm", by its first. */
function isBody(run) {
	return BODIES$1.has(run.at(-1).lower) || run.length > 2 && BODIES$1.has(run[0].lower);
}
/** "the awards", and not "the bar at the awards". */
function isObject({ words, joined }, last, objects) {
	if (last < 0 || !objects.includes(words[last].lemma)) return false;
	let at = last;
	while (at > 0 && joined[at] && !FUNCTION_WORDS.has(words[at - 1].lower)) at--;
	if (at > 0 && DETERMINERS.has(words[at - 1].lower)) at--;
	return at === 0 || !joined[at] || !PREPOSITIONS$1.has(words[at - 1].lower);
}
/** "the awards", and not "the awards dinner". */
function hasObject({ words, joined }, from, objects) {
	let at = from;
	while (words[at] && joined[at] && (PREPOSITIONS$1.has(words[at].lower) || DETERMINERS.has(words[at].lower))) at++;
	if (!words[at] || !joined[at] || !objects.includes(words[at].lemma)) return false;
	while (joined[at + 1] && objects.includes(words[at + 1].lemma)) at++;
	return !joined[at + 1] || FUNCTION_WORDS.has(words[at + 1].lower);
}
/** Whether a word announces another thing than the claim's: not where the claim has the word itself, as in "next awards". */
function isOther(claim, { lower, lemma }) {
	return OTHER_MARKERS.has(lower) && !framesOf(claim).things.some(({ words }) => words.includes(lemma));
}
/**
* "on" before a name says where a thing is if the name is of a kind with the claim's: a ridge for a ridge, an island. Of a
* street in the claim's town it says nothing.
*/
function liesOn(claim, run) {
	const written = run.map(({ lower }) => lower);
	const own = (require_extract ??= require("./extract.cjs")).wordsOf(claim.name).words.map(({ lower }) => lower);
	return has(STREETS, own) && has(STREETS, written) || has(LANDFORMS, own) && has(LANDFORMS, written);
}
/** Whether capitalised words do not name another place than the claim's: "Room 12", "Easter", "Latin", a county, a street. */
function isNoPlace({ words, joined }, { name }, from, to) {
	const written = words.slice(from, to);
	const own = (require_extract ??= require("./extract.cjs")).wordsOf(name).words;
	const isCounted = joined[to] === true && words[to].kind !== "word";
	const isTime = FEASTS.has(written[0].lower) && (written.length === 1 || /(?:day|eve|week|term)$/.test(written.at(-1).lower)) || written.every(({ text }) => CALENDAR.test(text));
	const isAddress = STREETS.has(written.at(-1).lower) && !STREETS.has(own.at(-1).lower);
	const isWider = written.length < 3 && REGIONS.has(written.at(-1).lower) && !own.some(({ lower }) => REGIONS.has(lower));
	return isCounted || isTime || isAddress || isWider || LANGUAGES.has(written[0].lower);
}
function has(kinds, words) {
	return kinds.has(words.at(-1) ?? "") || kinds.has(words[0] ?? "");
}
/** Verbs behind which a thing is somebody's. Dictionary forms. */
const GIVING = new Set("give award go hand belong pass sell let entrust fall assign".split(" "));
/** Words between the noun and its verb: "of the cup". */
const MOST_BETWEEN = 5;
/** A verb before the one in hand: the noun is that of another clause. */
const TENSED = /ed$/;
const TIES = /* @__PURE__ */ new Set([
	"of",
	"for",
	"the"
]);
const STILL = /* @__PURE__ */ new Set([
	"still",
	"also",
	"now",
	"again",
	"always",
	"usually",
	"then",
	"all",
	"itself",
	"being"
]);
const DEFINITE$4 = /* @__PURE__ */ new Set([
	"the",
	"our",
	"its",
	"their",
	"his",
	"her",
	"your",
	"this"
]);
const LEADING = /* @__PURE__ */ new Set([
	"the",
	"a",
	"an",
	"its",
	"for",
	"all",
	"every",
	"in",
	"on",
	"with"
]);
const DIRECTIONS = /* @__PURE__ */ new Set([
	"to",
	"from",
	"on"
]);
const BODIES$1 = new Set("agency association authority bank board bureau college commission committee company council department federation foundation fund group institute league ministry museum office party society trust union university".split(" "));
const LANDFORMS = new Set("island isle islands ridge hill hills moor heath mount mountain peak fell coast river lake loch bay shore cape point head beach common down downs plateau glacier reef rock farm".split(" "));
const STREETS = new Set("street road lane avenue square quay wharf row drive close terrace boulevard".split(" "));

// src/link/slots/slot-patterns.ts
/** The slots of places, organisations and products, as their sentences and subjects show them. */
function slotsOf(claims) {
	let index = BUILT$8.get(claims);
	if (!index) {
		const slots = claims.filter((claim) => claim.is !== "person" && claim.of.length > 0).map(toSlot);
		index = {
			byHead: group(slots, (slot) => [...slot.heads]),
			byPhrase: group(slots, (slot) => slot.phrases.map((phrase) => phrase[0])),
			byRole: group(slots, (slot) => [...slot.roles]),
			byAct: group(slots, (slot) => [.../* @__PURE__ */ new Set([...slot.acts, ...framesOf(slot.claim).acts.map(({ verb }) => verb)])]),
			byClaim: new Map(slots.map((slot) => [slot.claim, slot]))
		};
		BUILT$8.set(claims, index);
	}
	return index;
}
const BUILT$8 = /* @__PURE__ */ new WeakMap();
function toSlot(claim) {
	const said = (require_extract ??= require("./extract.cjs")).wordsOf(claim.says);
	const { words } = said;
	const forms = [claim.name, ...claim.also].map((text) => (require_extract ??= require("./extract.cjs")).wordsOf(text).words.map((word) => word.lower));
	let at = -1;
	let length = 0;
	for (const form of forms) {
		const found = words.findIndex((_, index) => form.every((word, offset) => words[index + offset]?.lower === word));
		if (found >= 0 && at < 0) [at, length] = [found, form.length];
	}
	const before = at > 0 && words[at - 1].lower === "the" ? at - 1 : at;
	const preposition = before > 0 ? words[before - 1].lower : "";
	const head = before > 1 && PREPOSITIONS.has(preposition) ? words[before - 2].lemma : null;
	const listed = claim.of.map((text) => (require_extract ??= require("./extract.cjs")).wordsOf(text).words.map((word) => word.lemma));
	const nouns = claim.of.filter((text) => !isDeed(text)).map((text) => (require_extract ??= require("./extract.cjs")).wordsOf(text).words.map((word) => word.lemma)).map(nounOf).filter((word) => word.length > 2);
	const own = new Set(forms.flat());
	const rest = words.filter((word, index) => (index < at || index >= at + length) && !own.has(word.lower) && !FUNCTION_WORDS.has(word.lower));
	const deeds = claim.of.filter((text) => isDeed(text) && !text.includes(" ")).map((text) => (require_extract ??= require("./extract.cjs")).wordsOf(text).words[0].lemma);
	const heads = /* @__PURE__ */ new Set([
		...deeds,
		...head && !FUNCTION_WORDS.has(head) ? [head] : [],
		...nouns
	]);
	const thing = claim.is === "place" ? nouns.filter((noun) => SITES.has(noun)) : nouns.filter((noun) => !GENERIC.has(noun));
	return {
		claim,
		heads,
		said: head && !FUNCTION_WORDS.has(head) ? head : null,
		preposition: PREPOSITIONS.has(preposition) ? preposition : "",
		phrases: listed.filter((phrase) => phrase.length > 1),
		roles: new Set(thing),
		acts: claim.is === "place" ? /* @__PURE__ */ new Set() : actsOf(claim, said.words.slice(at + length), at, preposition === "by" ? verbBefore(words, before - 2) : []),
		names: rest.filter((word) => word.capital && word.start > 0 && (at < 0 || word.start < words[at].start) && !heads.has(word.lemma)).map((word) => word.lemma).concat(firstName(rest)),
		anchors: [.../* @__PURE__ */ new Set([
			...rest.map((word) => word.lemma),
			...listed.flat(),
			...claim.about.flatMap((text) => (require_extract ??= require("./extract.cjs")).wordsOf(text).words.map((word) => word.lemma))
		])].filter((word) => !FUNCTION_WORDS.has(word) && (!heads.has(word) || listed.some((phrase) => phrase.length > 1 && phrase.includes(word)))),
		region: regionOf(claim, at + length)
	};
}
/** "built the lifeboat", "signed": a subject that says what was done. */
function isDeed(text) {
	const [first] = (require_extract ??= require("./extract.cjs")).wordsOf(text).words;
	return first !== void 0 && !first.capital && first.lemma !== first.lower && /(?:ed|ilt|ote|ade|ew)$/.test(first.lower);
}
/** The noun that a subject is about: "sponsor" of "sponsor of the regatta", "site" of "building site". */
function nounOf(phrase) {
	const inner = phrase.findIndex((word, place) => place > 0 && PREPOSITIONS.has(word));
	return phrase.at(inner > 0 ? inner - 1 : -1);
}
/** "X is operated by NAME", "NAME sponsors X", "built the lifeboat", "builder": the keys under which the doing is found. */
function actsOf(claim, after, at, done) {
	const acts = [...done];
	const verb = after[0];
	if (at >= 0 && at < 2 && verb && !AUXILIARIES.has(verb.lower) && !FUNCTION_WORDS.has(verb.lower)) acts.push(verb.lower);
	for (const text of claim.of) {
		const words = (require_extract ??= require("./extract.cjs")).wordsOf(text).words;
		const [first] = words;
		if (first && isDeed(text)) acts.push(first.lower, first.lemma);
		const noun = nounOf(words.map((word) => word.lemma));
		if (AGENT$1.test(noun)) acts.push(noun);
	}
	return new Set(acts.map(actKey).filter((key) => key.length > 2));
}
const AGENT$1 = /(?:er|or)$/;
/** The verb that ends at a word, as it is written and in its dictionary form: of "paid for" the first word. */
function verbBefore(words, at) {
	const verb = words[PARTICLES.has(words[at]?.lower ?? "") ? at - 1 : at];
	return verb ? [verb.lower, verb.lemma] : [];
}
/** Small words that belong to the verb before them. */
const PARTICLES = /* @__PURE__ */ new Set([
	"for",
	"out",
	"up",
	"on",
	"down"
]);
/** "\u2026, in Italy" behind the name in the claim's sentence. */
function regionOf({ is, says }, end) {
	if (is !== "place") return null;
	const said = (require_extract ??= require("./extract.cjs")).wordsOf(says);
	const run = (require_extract ??= require("./extract.cjs")).properRuns(said).find(({ from }) => from === end + 1 && said.words[end].lower === "in");
	if (!run) return null;
	const words = said.words.slice(run.from, run.to);
	return {
		text: says.slice(words[0].start, words.at(-1).end),
		words: words.map((word) => word.lower)
	};
}
/** A sentence that opens with a bare capitalised word, without an article, most likely opens with a name. */
function firstName(rest) {
	const first = rest[0];
	return first?.capital && first.start === 0 && !first.text.endsWith("s") ? [first.lemma] : [];
}
const PREPOSITIONS = /* @__PURE__ */ new Set([
	"in",
	"at",
	"by",
	"from",
	"for",
	"of",
	"with",
	"to"
]);
/** What a place is to an event or a body. */
const SITES = new Set("venue host home base headquarter hq birthplace setting location site destination terminus".split(" "));

// src/link/places/regions.ts
/** "Elm, Austria", "at Elm in Austria", where the claim's own sentence has "Elm, in Italy". Null where the words may say anything else. */
function wrongRegion(reading, index, place, cover) {
	const region = slotsOf(index.claims).byClaim.get(place.claim)?.region;
	if (!region || place.wrong) return null;
	const { words } = reading;
	const comma = /^,\s$/.test(gapBefore(reading, place.to));
	const at = words[place.to]?.lower === "in" && /^,? $/.test(gapBefore(reading, place.to)) ? place.to + 1 : comma ? place.to : -1;
	const run = at < 0 ? null : runHolding(reading, at);
	if (run?.from !== at || run.to - run.from > 3 || over(cover, run.from, run.to)) return null;
	const closed = run.to === words.length || /^\s*[.,;:)\u2014\u2013]/.test(gapBefore(reading, run.to));
	const opens = place.from === 0 || words[place.from - 1]?.kind !== "word" || AT$3.has(words[place.from - 1].lower) || reading.sentence[place.from - 1] !== reading.sentence[place.from];
	if (at === place.to && !(closed && opens)) return null;
	const written = words.slice(run.from, run.to).map((word) => word.lower);
	if (written.some((word) => (require_extract ??= require("./extract.cjs")).MONTHS.has(word) || (require_extract ??= require("./extract.cjs")).WEEKDAYS.has(word) || region.words.includes(word))) return null;
	if (written.some((word) => index.known.has(word)) && run.to < words.length && !/^\s*[.;)\u2014\u2013]/.test(gapBefore(reading, run.to))) return null;
	const { from, to } = sentenceAround(reading, place.from);
	const named = words.slice(from, to).map((word) => word.lower);
	if (region.words.every((word) => named.includes(word))) return null;
	return toStandIn(reading, run.from, run.to, place.claim, region.text, "likely", `${place.claim.name} beside it`);
}
const AT$3 = /* @__PURE__ */ new Set([
	"at",
	"in",
	"from",
	"near",
	"to",
	"for"
]);

// src/link/places/said-places.ts
/**
* Another place where the sentence of a claim about somebody or something names one in passing: "signed in Oak" where the claim
* says that she signed in Elm, "led from Oak by Ruiz" where it has her at the University of Elm.
*/
function wrongSaidPlaces(reading, index, named, cover) {
	const said = saidOf(index);
	return reading.runs.flatMap(({ from, to }) => {
		const at = placingAt(reading, from);
		const verb = reading.words[at - 1];
		if (at < 1 || !verb || !/^ $/.test(gapBefore(reading, at))) return [];
		for (const place of said.get(verb.lemma) ?? []) {
			const owner = named.find(({ claim, wrong, from: there }) => claim === place.claim && !wrong && isBeside(reading, there, from));
			const isLed = !place.atBody || reading.words[to]?.lower === "by" && owner !== void 0 && owner.from >= to && owner.from < to + 4;
			if (!owner || !isLed || over(cover, from, to) || !mayBeWrong$1(reading, index, from, to, place.words)) continue;
			return [toStandIn(reading, from, to, place.claim, place.text, "likely", `\u201c${verb.text} ${reading.words[at].text}\u201d`)].map((one) => ({
				...one,
				relation: "other-place"
			}));
		}
		return [];
	});
}
/**
* Another place at what a claim places, done in so many words beside a date or figure of the same: "counted birds at Oak on 24
* January", where the claims have the count at Elm and on that day; "a warehouse at Oak will close in 2028" of the Elm warehouse. In: the matches of the passage's figures and dates.
*/
function wrongEventPlaces(reading, index, matches, cover) {
	const held = matches.filter(({ state, certainty }) => state === "agrees" && certainty !== "weak");
	if (held.length === 0) return [];
	const { byHead } = slotsOf(index.claims);
	const { words, sentence } = reading;
	return reading.runs.flatMap(({ from, to }) => {
		const at = placingAt(reading, from);
		if (at < 2 || over(cover, from, to)) return [];
		const doing = [at - 1, at - 2].find((place) => /^ $/.test(gapBefore(reading, place + 1)) && DONE.test(words[place].lower));
		const isThing = doing === void 0 && DETERMINERS.has(words[at - 2].lower) && !words[at - 1].capital;
		const told = doing ?? (isThing ? at - 1 : void 0);
		const head = told === void 0 ? void 0 : words[told].lemma;
		const slots = (byHead.get(head ?? "") ?? []).filter(({ claim }) => claim.is === "place");
		const [slot] = slots;
		if (head === void 0 || !slot || slots.length > 1 || !mayBeWrong$1(reading, index, from, to, formsOf(slot.claim))) return [];
		const isOfIt = ({ claim, mention }) => sentence[wordAt(reading, mention.range.start)] === sentence[from] && claim.of.some((text) => (require_extract ??= require("./extract.cjs")).wordsOf(text).words.some(({ lemma }) => lemma === head)) && (!isThing || claim.says.includes(slot.claim.name));
		return held.some(isOfIt) ? [toStandIn(reading, from, to, slot.claim, slot.claim.name, "likely", `\u201c${words[told].text}\u201d`)] : [];
	});
}
/** The index of the preposition of place before a name, "in", "at the"; -1 where there is none. */
function placingAt(reading, from) {
	const { words } = reading;
	const at = words[from - 1]?.lower === "the" ? from - 2 : from - 1;
	return (LOCATIVE.has(words[at]?.lower ?? "") || words[at]?.lower === "from") && /^ $/.test(gapBefore(reading, at + 1)) ? at : -1;
}
const SAID = /* @__PURE__ */ new WeakMap();
function saidOf(index) {
	let said = SAID.get(index);
	if (!said) {
		const places = index.claims.filter(({ is }) => is !== "place").flatMap(toSaid);
		said = group(places, ({ head }) => [head]);
		SAID.set(index, said);
	}
	return said;
}
function toSaid(claim) {
	const text = (require_extract ??= require("./extract.cjs")).wordsOf(claim.says);
	const { words } = text;
	const own = new Set(formsOf(claim));
	return words.flatMap((word, at) => {
		const before = words[at - 1];
		if (!before || !word.capital || own.has(word.lower) || words[at - 1].capital) return [];
		const to = endOf(text, at);
		const name = {
			claim,
			text: claim.says.slice(word.start, words[to - 1].end),
			words: words.slice(at, to).map(({ lower }) => lower)
		};
		const head = words[at - 2];
		if ((LOCATIVE.has(before.lower) || before.lower === "from") && head && !head.capital && !FUNCTION_WORDS.has(head.lower)) return [{
			...name,
			head: head.lemma,
			atBody: false
		}];
		const verb = words.slice(to).find(({ lower, capital }) => !capital && !AUXILIARIES.has(lower) && !FUNCTION_WORDS.has(lower));
		return before.lower === "of" && BODIES.has(words[at - 2]?.lower ?? "") && verb ? [{
			...name,
			head: verb.lemma,
			atBody: true
		}] : [];
	});
}
/** The end of the run of capitalised words. */
function endOf({ words, joined }, from) {
	let to = from + 1;
	while (to < words.length && joined[to] && words[to].capital) to++;
	return to;
}
function formsOf(claim) {
	return [claim.name, ...claim.also].flatMap((text) => (require_extract ??= require("./extract.cjs")).wordsOf(text).words.map(({ lower }) => lower));
}
function isBeside({ sentence }, one, other) {
	return sentence[one] === sentence[other];
}
/** No nation or county, no word that the claims know, no second thing, and the right place is not in the sentence. */
function mayBeWrong$1(reading, index, from, to, right) {
	const { words } = reading;
	const written = words.slice(from, to);
	if (written.some(({ lower, text }) => isNation(lower) || BROAD$3.test(lower) || text.length < 3)) return false;
	if (written.some(({ lower }) => index.known.has(lower) && !GENERIC.has(lower)) || runHolding(reading, from)?.to !== to) return false;
	return !words.slice(sentenceAround(reading, from).from, sentenceAround(reading, from).to).some(({ lower }) => OTHER_MARKERS.has(lower) || right.includes(lower) && !GENERIC.has(lower));
}
const DONE = /(?:ed|ing)$/;
const BODIES = /* @__PURE__ */ new Set([
	"university",
	"institute",
	"college",
	"academy",
	"school"
]);
/** Endings of the names of counties and countries. */
const BROAD$3 = /(?:shire|land|lands|stan|ia|many)$/;

// src/link/places/seats.ts
/**
* "Ash Foods, whose head office is in Oak," of a firm with its headquarters in Elm, whatever word the claim has for a seat. Null where
* another body, another office or a wider region is meant. In: the names of the passage.
*/
function wrongSeats(reading, index, named, cover) {
	const seats = seatsOf(index);
	if (seats.length === 0) return [];
	return reading.runs.flatMap(({ from, to }) => {
		const phrase = phraseBefore(reading, from);
		if (!phrase || over(cover, from, to)) return [];
		const body = bodyBefore(reading, named, phrase.from);
		const seat = seats.find(({ owner }) => owner === body);
		if (!seat || !mayBe$1(reading, seat.place, from, to)) return [];
		return [toStandIn(reading, from, to, seat.place, seat.place.name, "likely", `\u201c${phrase.text}\u201d`)];
	});
}
/** "whose head office is in", "its headquarters at": the seat that the words before a name speak of. */
function phraseBefore(reading, run) {
	const { words, joined } = reading;
	if (!AT$2.has(words[run - 1]?.lower ?? "") || !joined[run]) return null;
	let at = run - 2;
	while (at > 0 && joined[at + 1] && AUXILIARIES.has(words[at].lower)) at--;
	const noun = words[at];
	if (!noun || !joined[at + 1]) return null;
	const isOffice = noun.lemma === "office" && OFFICE.has(words[at - 1]?.lower ?? "");
	if (!isOffice && !SEATS.has(noun.lower)) return null;
	const from = isOffice ? at - 1 : at;
	const before = words[from - 1];
	if (!before || !(POSSESSIVE.has(before.lower) || /^['\u2019\u02bc]s?$/.test(before.text))) return null;
	return {
		from: from - 1,
		text: words.slice(from, at + 1).map(({ text }) => text).join(" ")
	};
}
/** The body that the sentence speaks of before a word, if it is the only one. */
function bodyBefore(reading, named, at) {
	const { from } = sentenceAround(reading, at);
	const bodies = named.filter((each) => each.from >= from && each.to <= at + 1 && each.claim.is !== "person" && each.claim.is !== "place");
	const [first, ...others] = new Set(bodies.map(({ claim }) => claim));
	if (!first || others.length > 0) return null;
	for (let word = bodies.at(-1).to; word <= at; word++) if (runHolding(reading, word) && !named.some((each) => each.from <= word && each.to > word)) return null;
	return first;
}
function mayBe$1(reading, place, from, to) {
	const { words } = reading;
	const written = words.slice(from, to).map(({ lower }) => lower);
	const own = (require_extract ??= require("./extract.cjs")).wordsOf([
		place.name,
		...place.also,
		place.says
	].join(" ")).words.map(({ lower }) => lower);
	if (written.some((word) => own.includes(word) || isNation(word) || word.length < 3) || isNoPlace(reading, place, from, to)) return false;
	if (gapBefore(reading, from).endsWith("-")) return false;
	const sentence = sentenceAround(reading, from);
	const name = (require_extract ??= require("./extract.cjs")).wordsOf(place.name).words.map(({ lower }) => lower);
	return words.slice(sentence.from, sentence.to).every(({ lower }, at) => !OTHER_MARKERS.has(lower) && !name.every((word, offset) => words[sentence.from + at + offset]?.lower === word));
}
const BUILT$7 = /* @__PURE__ */ new WeakMap();
/** The claims of places that are a body's seat: its name stands in the subject, or the file knows one body alone. */
function seatsOf(index) {
	let seats = BUILT$7.get(index);
	if (!seats) {
		const bodies = index.claims.filter(({ is }) => is !== "person" && is !== "place" && is !== "product");
		const places = index.claims.filter((place) => place.is === "place" && place.of.some(isSeat));
		const named = places.length === 0 ? null : byFirstWord(bodies);
		seats = places.flatMap((place) => {
			const texts = [
				place.says,
				...place.of,
				...place.about
			];
			const owners = /* @__PURE__ */ new Set();
			for (const text of texts) for (const { lower } of (require_extract ??= require("./extract.cjs")).wordsOf(text).words) for (const { form, body } of named?.get(lower) ?? []) if (text.includes(form)) owners.add(body);
			const [owner] = owners.size === 0 && bodies.length === 1 ? bodies : owners;
			return owner && owners.size < 2 ? [{
				place,
				owner
			}] : [];
		});
		BUILT$7.set(index, seats);
	}
	return seats;
}
/** The names of bodies with a capital, by their first words. */
function byFirstWord(bodies) {
	const forms = /* @__PURE__ */ new Map();
	for (const body of bodies) for (const form of [body.name, ...body.also]) {
		const first = /\p{Lu}/u.test(form) ? (require_extract ??= require("./extract.cjs")).wordsOf(form).words[0]?.lower : void 0;
		if (first === void 0) continue;
		const known = forms.get(first);
		if (known) known.push({
			form,
			body
		});
		else forms.set(first, [{
			form,
			body
		}]);
	}
	return forms;
}
/** "headquarters", "headquarters of Ash Foods", "based", "head office" */
function isSeat(text) {
	const [first, second] = (require_extract ??= require("./extract.cjs")).wordsOf(text).words.map(({ lower }) => lower);
	return first === "based" || SEATS.has(first ?? "") || OFFICE.has(first ?? "") && second === "office";
}
const AT$2 = /* @__PURE__ */ new Set([
	"in",
	"at",
	"near"
]);
const SEATS = new Set("headquarters hq headquarter seat base".split(" "));
const OFFICE = new Set("head main central principal registered".split(" "));
const POSSESSIVE = /* @__PURE__ */ new Set([
	"its",
	"their",
	"our",
	"whose",
	"the"
]);

// src/link/places/workplaces.ts
/**
* "Ana Ruiz, head cook at Orchard Lane Secondary," where her claim's own sentence says Orchard Lane Primary: one word of the
* body behind a person's post is exchanged. Null where nothing is.
*/
function wrongWorkplace(reading, person, cover) {
	const { words } = reading;
	const sentence = sentenceAround(reading, person.from);
	if (!/^\s*[,(]\s*$/.test(gapBefore(reading, person.to))) return null;
	if (rolesBeside(reading, person.from, person.to).some((role) => role.time !== null || role.tense === "past")) return null;
	for (let at = person.to; at < Math.min(sentence.to, person.to + 10); at++) {
		if (at > person.to && /[,;:)\u2014\u2013]/.test(gapBefore(reading, at))) return null;
		if (!OF$3.has(words[at].lower)) continue;
		const start = words[at + 1]?.lower === "the" ? at + 2 : at + 1;
		const run = runsAcrossOf(reading).find(({ from }) => from === start) ?? runHolding(reading, start);
		if (!run || run.from !== start || over(cover, run.from, run.to)) continue;
		const written = words.slice(run.from, run.to).map((word) => word.lower);
		const isPlain = words.slice(person.to, at).every((word) => word.lower !== "who");
		const phrase = phrasesOf(person.claim).find((each) => isExchanged$2(written, each.words, isPlain));
		if (!phrase) continue;
		return {
			...person,
			from: run.from,
			to: run.to,
			relation: "other-name",
			certainty: "certain",
			wrong: {
				from: run.from,
				to: run.to,
				expected: phrase.text
			},
			reason: `the claim about ${person.claim.name} has ${phrase.text}`,
			cue: `${person.claim.name} beside it`
		};
	}
	return null;
}
const PHRASES = /* @__PURE__ */ new WeakMap();
/** The proper names of two or more words in a claim's sentence, the person's own left out. */
function phrasesOf(claim) {
	let phrases = PHRASES.get(claim);
	if (!phrases) {
		const said = (require_extract ??= require("./extract.cjs")).wordsOf(claim.says);
		const own = new Set((require_extract ??= require("./extract.cjs")).wordsOf(claim.name).words.map((word) => word.lower));
		phrases = [...(require_extract ??= require("./extract.cjs")).properRuns(said), ...acrossOf(said)].flatMap(({ from, to }) => {
			const run = said.words.slice(from, to);
			if (run.length < 2 || run.some((word) => own.has(word.lower))) return [];
			return [{
				words: run.map((word) => word.lower),
				text: claim.says.slice(run[0].start, run.at(-1).end)
			}];
		});
		PHRASES.set(claim, phrases);
	}
	return phrases;
}
/** "The University of Elm": a capital, "of" and another one. */
function acrossOf(said) {
	const runs = (require_extract ??= require("./extract.cjs")).properRuns(said);
	return runs.flatMap((run, at) => {
		const next = runs[at + 1];
		return next?.from === run.to + 1 && said.words[run.to]?.lower === "of" ? [{
			from: run.from,
			to: next.to
		}] : [];
	});
}
/** One word is another. Where the words that stay are those of any body, they have to be the name "University of" one place. */
function isExchanged$2(written, meant, isPlain) {
	if (written.length !== meant.length) return false;
	const same = written.filter((word, place) => word === meant[place]);
	if (same.length !== written.length - 1) return false;
	return same.some((word) => !GENERIC.has(word)) || isPlain && same.length > 1 && same.includes("of") && written.at(-1) !== meant.at(-1);
}
const OF$3 = /* @__PURE__ */ new Set([
	"at",
	"of",
	"for",
	"with"
]);

// src/link/slots/slot-roles.ts
/** "a Lumora desk": the name of a product before the word for it. */
function modifying(reading, slot, from, to) {
	const { words, joined } = reading;
	if (slot.claim.is !== "product" || to - from > 2 || !ARTICLES.has(words[from - 1]?.lower ?? "")) return null;
	for (let at = to; at < Math.min(words.length, to + 3) && joined[at] && !words[at].capital; at++) if (slot.roles.has(words[at].lemma)) return {
		text: `\u201c${words[at].text}\u201d`,
		by: "role",
		used: [at]
	};
	return null;
}
/** "the architects \u2026", "the venue, \u2026,", "\u2026, the sponsor", "\u2026 is the operator": the word for what the named one is. */
function beside(reading, slot, from, to) {
	const { words } = reading;
	if (words[from - 1]?.text === "The" && from > 1 && reading.sentence[from - 2] === reading.sentence[from - 1]) return beside(reading, slot, from - 1, to);
	const start = words[from - 1]?.text === "the" ? from - 1 : from;
	const gap = gapBefore(reading, start);
	const role = roleEndingAt(reading, slot, start - 1);
	if (role !== null) {
		const closed = /^\s*(?:[,.;:)\u2014\u2013]|$)/.test(gapBefore(reading, to));
		if (/^ $/.test(gap) && start === from && role === start - 1 || /^, $/.test(gap) && closed || /^ \($/.test(gap)) return {
			text: `\u201c${words[role].text}\u201d`,
			by: "role",
			used: [role]
		};
	}
	const verb = CALLED.has(words[start - 1]?.lower ?? "") ? start - 2 : start - 1;
	const subject = WAS.has(words[verb]?.lower ?? "") && /^ $/.test(gap) ? roleEndingAt(reading, slot, verb - 1) : null;
	if (subject !== null) return {
		text: `\u201c${words[subject].text} ${words[verb].text}\u201d`,
		by: "role",
		used: [subject]
	};
	const marked = /^, $/.test(gapBefore(reading, to)) || IS.has(words[to]?.lower ?? "");
	const article = IS.has(words[to]?.lower ?? "") ? to + 1 : to;
	const next = words[article + 1];
	if (marked && words[article]?.lower === "the" && next && slot.roles.has(next.lemma) && endsPhrase(reading, article + 1)) return {
		text: `\u201cthe ${next.text}\u201d`,
		by: "role",
		used: [article + 1]
	};
	return null;
}
/** "the sponsor of", "the sponsor,"; but not "the sponsor's lawyer" nor "the project manager", who are somebody else. */
function endsPhrase({ words, joined }, at) {
	const after = words[at + 1];
	if (/^['\u2019\u02bc]/.test(after?.text ?? "")) return false;
	if (!after || !joined[at + 1]) return true;
	return FUNCTION_WORDS.has(after.lower) || after.capital || /(?:ed|ing)$/.test(after.lower);
}
/** "Her lawyer, Ana Ruiz" is one of "the lawyers for the families", and no body: written in the singular, where the claim has the plural alone. */
function isOneOfThem({ claim }, { lower, lemma }) {
	if (claim.is !== "organisation") return false;
	const own = [...claim.of, ...claim.roles].flatMap((text) => text.toLowerCase().split(/[^\p{L}'\u2019-]+/u));
	return lower === lemma && !own.includes(lower);
}
/** The place of the role word of a phrase that ends at a word, "the sponsor", "the maker of the arm"; null where none does. */
function roleEndingAt(reading, slot, last) {
	const { words, joined } = reading;
	for (let at = last; at > 0 && at > last - 5; at--) {
		const word = words[at];
		if ((at === last || words[at + 1]?.lower === "of") && slot.roles.has(word.lemma) && !word.capital && isDefinite$1(reading, at)) return isOneOfThem(slot, word) ? null : at;
		if (!joined[at] || word.capital) return null;
	}
	return null;
}
/** "the", "our" or a possessive stands before the noun; one more word may stand between, where a slot is given one of its own. */
function isDefinite$1({ words }, noun, slot) {
	const middle = words[noun - 1];
	if (!middle || isAmong(words, noun - 2)) return false;
	if (DEFINITE$3.has(middle.lower)) return true;
	return (slot === void 0 || slot.anchors.includes(middle.lemma)) && DEFINITE$3.has(words[noun - 2]?.lower ?? "") && !isAmong(words, noun - 3);
}
/** "one of the architects", "among the architects" */
function isAmong(words, at) {
	return AMONG.has(words[at]?.lower ?? "") || words[at]?.lower === "of" && SOME.has(words[at - 1]?.lower ?? "");
}
const AMONG = /* @__PURE__ */ new Set(["among", "between"]);
const SOME = /* @__PURE__ */ new Set([
	"one",
	"some",
	"two",
	"three",
	"many",
	"most",
	"none",
	"each"
]);
const WAS = /* @__PURE__ */ new Set([
	"is",
	"was",
	"are",
	"were"
]);
const CALLED = /* @__PURE__ */ new Set([
	"called",
	"named",
	"titled",
	"entitled"
]);
const ARTICLES = /* @__PURE__ */ new Set([
	"a",
	"an",
	"the",
	"its",
	"our",
	"their"
]);
const IS = /* @__PURE__ */ new Set([
	"is",
	"are",
	"remains"
]);
const DEFINITE$3 = /* @__PURE__ */ new Set([
	"the",
	"our",
	"its",
	"their",
	"his",
	"her",
	"'s",
	"\u2019s",
	"s"
]);

// src/link/slots/index.ts
/**
* Other names where a claim's own sentence or subject has its name: "founded in \u2026", "made by \u2026", "the sponsor, \u2026",
* "\u2026, which published the figures".
*/
function findFillers(reading, index, claims, cover) {
	const slots = slotsOf(claims);
	if (slots.byHead.size + slots.byPhrase.size + slots.byRole.size + slots.byAct.size === 0) return [];
	return [
		...runsAcrossPossessive(reading, GENERIC),
		...runsAcrossOf(reading),
		...reading.runs
	].flatMap(({ from, to }) => {
		for (const slot of slotsNear(reading, slots, from, to)) {
			const cue = fills(reading, slot, from, to);
			if (!cue || isKnownOrBroad(reading, index, slot, cue, from, to, cover) || !isAbout(reading, index, from, to, slot, cue, cover)) continue;
			return [toStandIn(reading, from, to, slot.claim, slot.claim.name, "likely", cue.text)];
		}
		return [];
	});
}
function slotsNear(reading, { byHead, byPhrase, byRole, byAct }, from, to) {
	const { words } = reading;
	const found = /* @__PURE__ */ new Set();
	const add = (slots) => {
		for (const slot of slots ?? []) found.add(slot);
	};
	for (const at of [
		from - 3,
		from - 2,
		to + 1
	]) add(byHead.get(words[at]?.lemma ?? ""));
	for (const at of [
		from - 5,
		from - 4,
		from - 3,
		to,
		to + 1,
		to + 2,
		to + 3
	]) add(byPhrase.get(words[at]?.lemma ?? ""));
	for (let at = from - 8; at <= to + 2; at++) if (at < from || at >= to) add(byRole.get(words[at]?.lemma ?? ""));
	if ([from - 2, from - 3].some((at) => STAGING.has(words[at]?.lemma ?? "") || words[at]?.lower === "place" || words[at]?.lemma === "come" || words[at + 1]?.lower === "to")) for (let at = from - 10; at < from - 2; at++) add(byHead.get(words[at]?.lemma ?? ""));
	for (const at of [
		from - 4,
		from - 3,
		from - 2,
		to
	]) {
		if (!words[at]) continue;
		add(byAct.get(actKey(words[at].lower)));
		add(byAct.get(actKey(words[at].lemma)));
	}
	if (words[to]?.lower === "based" && reading.tied[to]) for (const slot of byHead.values()) add(slot);
	return found;
}
function fills(reading, slot, from, to) {
	const { words } = reading;
	const start = words[from - 1]?.lower === "the" || words[from - 1]?.lower === "a" ? from - 1 : from;
	const preposition = words[start - 1]?.lower ?? "";
	const head = words[start - 2];
	const stands = (at) => slot.phrases.find((phrase) => phrase.every((word, offset) => words[at + offset]?.lemma === word));
	const place = slot.claim.is === "place";
	const on = place && preposition === "on" && liesOn(slot.claim, words.slice(from, to));
	if (!place) {
		const deed = doingFilling(reading, slot, start, to) ?? beside(reading, slot, from, to) ?? modifying(reading, slot, from, to);
		if (deed) return deed;
	}
	if (head && slot.heads.has(head.lemma) && !isOneOfMany$1(words, start - 2) && (on || leads(slot, preposition)) && /^ ?$/.test(gapBefore(reading, start))) {
		const whole = place && slot.phrases.some((phrase) => phrase.length > 1 && stands(start - 1 - phrase.length) === phrase);
		const said = head.lemma === slot.said && words.slice(Math.max(0, start - 8), start - 2).some((word) => isSubject(slot, word.lemma));
		const by = whole || said ? "subject" : place && isDefinite$1(reading, start - 2, slot) ? "definite" : "word";
		return {
			text: `\u201c${head.text} ${preposition}\u201d`,
			by,
			used: [start - 2]
		};
	}
	return framed(reading, slot, from, to) ?? (place ? placeFilling(reading, slot, from, to) : actorFilling(reading, slot, from, to, stands));
}
/** "Has a base in": whoever has one base there may have another where the claims say. */
function isOneOfMany$1(words, at) {
	return BASED.has(words[at].lower) && /^(?:an?|another|one)$/.test(words[at - 1]?.lower ?? "");
}
/** "The final was sung in \u2026", "flown to \u2026": the verb and the preposition of the claim's subject, or its thing before a verb of being there. */
function framed(reading, slot, from, to) {
	const found = framedAt(reading, slot.claim, from, to);
	return found === null ? null : {
		text: `\u201c${reading.words[found].text} \u2026 ${reading.words[from - 1].text}\u201d`,
		by: "staged",
		used: [found]
	};
}
function placeFilling(reading, slot, from, to) {
	const { words } = reading;
	const noun = words[to];
	const verb = words[to + 1];
	if (noun && verb && COMPANY.has(noun.lower) && reading.joined[to] && slot.heads.has(verb.lemma)) return {
		text: `\u201c${noun.text} ${verb.text}\u201d`,
		by: "subject",
		used: [to + 1]
	};
	const after = words[to + 2]?.lower === "the" ? to + 3 : to + 2;
	const home = slot.phrases.find((phrase) => phrase.every((word, offset) => words[after + offset]?.lemma === word));
	if (noun?.lower === "home" && HOME_TO.has(verb?.lower ?? "") && home) return {
		text: `\u201chome of ${home.join(" ")}\u201d`,
		by: "subject",
		used: [to]
	};
	if (noun?.lower === "based" && reading.tied[to] && [...slot.heads].some((head) => BASED.has(head))) return {
		text: "\u201cbased\u201d",
		by: "subject",
		used: [to]
	};
	return beside(reading, slot, from, to);
}
/** "built by \u2026", "\u2026 built the lifeboat": the deed of the claim, done to the thing of the claim. */
function doingFilling(reading, slot, start, to) {
	const { words } = reading;
	const head = words[PARTICLES.has(words[start - 2]?.lower ?? "") ? start - 3 : start - 2];
	if (words[start - 1]?.lower === "by" && head && /^ $/.test(gapBefore(reading, start - 1)) && does(slot, head)) return {
		text: `\u201c${head.text} by\u201d`,
		by: "acts",
		used: [start - 2]
	};
	if (framedAct(reading, slot.claim, start, to)) return {
		text: `\u201c${slot.claim.of.join(", ")}\u201d`,
		by: "acts",
		used: []
	};
	const verb = words[to];
	return verb && reading.joined[to] && !verb.capital && !AUXILIARIES.has(verb.lower) && does(slot, verb) && !AGENT.test(verb.lower) ? {
		text: `\u201c${verb.text}\u201d`,
		by: "acts",
		used: [to]
	} : null;
}
function does(slot, { lower, lemma }) {
	return slot.acts.has(actKey(lower)) || slot.acts.has(actKey(lemma));
}
function actorFilling(reading, slot, from, to, stands) {
	const { words } = reading;
	const start = words[from - 1]?.lower === "the" || words[from - 1]?.lower === "a" ? from - 1 : from;
	const done = reading.joined[to] ? stands(to) : void 0;
	const next = done ? to + done.length : to;
	if (done && done.length > 2 && (!reading.joined[next] || FUNCTION_WORDS.has(words[next].lower))) return {
		text: `\u201c${done.join(" ")}\u201d`,
		by: "subject",
		used: []
	};
	if (RELATIVE$1.has(words[to]?.lower ?? "") && PRODUCING.has(words[to + 1]?.lemma ?? "")) {
		const phrase = stands(words[to + 2]?.lower === "the" ? to + 3 : to + 2);
		if (phrase) return {
			text: `\u201c${phrase.join(" ")}\u201d`,
			by: "subject",
			used: []
		};
	}
	if (words[start - 1]?.lower === "by" && PRODUCING.has(words[start - 2]?.lemma ?? "")) {
		const phrase = slot.phrases.find((each) => stands(start - 2 - each.length) === each || stands(start - 3 - each.length) === each);
		if (phrase) return {
			text: `\u201c${phrase.join(" ")}\u201d`,
			by: "subject",
			used: []
		};
	}
	return null;
}
/** The preposition of the claim's sentence, or for a place any that says where. */
function leads({ claim, preposition: own }, preposition) {
	return preposition !== "" && (preposition === own || claim.is === "place" && LOCATIVE.has(preposition));
}
function isSubject(slot, lemma) {
	return lemma !== slot.said && (slot.heads.has(lemma) || slot.anchors.includes(lemma));
}
/** Regions, nations and names that the claims know are no contradiction: a town lies in a county. Another body of the file may be one. */
function isKnownOrBroad(reading, index, slot, cue, from, to, cover) {
	const { words } = reading;
	const known = over(cover, from, to);
	const firm = cue.by === "acts" || cue.by === "role" || cue.by === "subject" || cue.by === "staged";
	if (known) return !firm || known.wrong !== null || known.claim.is !== slot.claim.is || known.claim === slot.claim || isAlso(slot, known.claim, index);
	const written = words.slice(from, to);
	const accepted = acceptedWords(slot.claim);
	if (written.every(({ lower }) => accepted.has(lower)) || slot.claim.is === "place" && isNoPlace(reading, slot.claim, from, to)) return true;
	if (written.some((word) => isNation(word.lower) || isShort(word.text) || BROAD$2.test(word.lower))) return slot.claim.is === "place" || written.length < 2;
	const own = firm || written.some(({ lower }) => !index.known.has(lower)) ? accepted : null;
	return !(firm && index.lists.has(written.map((word) => word.lower).join(" "))) && written.some((word) => index.known.has(word.lower) && !GENERIC.has(word.lower) && !own?.has(word.lower));
}
/** "US", "NY"; but not "St" and the "'s" of a name. */
function isShort(text) {
	return text.length < 3 && !/^(?:['\u2019\u02bc]s?|st|mt|la|le|el|du|di|da)$/i.test(text);
}
/** The other claim has the same role, or does the same. */
function isAlso(slot, other, index) {
	const own = slotsOf(index.claims).byClaim.get(other);
	return own !== void 0 && ([...own.acts].some((act) => slot.acts.has(act)) || [...own.roles].some((role) => slot.roles.has(role)));
}
/** The sentence speaks of the claim's thing, not of another one, and does not name the right one as well. */
function isAbout(reading, index, at, to, slot, cue, cover) {
	const { words } = reading;
	const sentence = sentenceAround(reading, at);
	const lemmas = /* @__PURE__ */ new Set();
	let dated = false;
	for (let place = sentence.from; place < sentence.to; place++) {
		const { lower, lemma, text } = words[place];
		const apart = cue.by === "acts" && place < at && hasColon(reading, place, at);
		if (place >= at - 10 && place < to + 3 && !apart && isOther(slot.claim, words[place]) && !words.slice(to, place).some((word) => WHERE.has(word.lower))) return false;
		if (cover.get(place)?.claim === slot.claim && text !== text.toUpperCase() && !apart) return false;
		if (PAST$2.has(lower) || /^\d{4}s?$/.test(text) && (cue.by === "staged" || place >= to && place < to + 6)) dated = true;
		if (!cue.used.includes(place) && (place < at || place >= to)) lemmas.add(lemma);
	}
	const [first, second] = words.slice(sentence.from, sentence.from + 2).map((word) => word.lower);
	if (sentence.from > 0 && (PRONOUNS$1.has(first ?? "") || first === "the" && COMPANY.has(second ?? ""))) {
		const before = sentenceAround(reading, sentence.from - 1);
		for (let place = before.from; place < before.to; place++) {
			if (cover.get(place)?.claim === slot.claim) return false;
			lemmas.add(words[place].lemma);
		}
	}
	if (slot.names.length > 0) return slot.names.some((name) => lemmas.has(name));
	const anchors = slot.anchors.filter((anchor) => lemmas.has(anchor)).length;
	if (cue.by === "subject") return anchors >= 1 || cue.used.length > 0;
	if (!speaksOfClaims(reading.draft, index)) return false;
	if (cue.by === "acts") return anchors >= 1;
	if (cue.by === "role") return anchors >= 1 || !dated && isSole(slot, cue, reading, index);
	return anchors >= 2 || (cue.by === "definite" || cue.by === "staged") && !dated && isSole(slot, cue, reading, index);
}
/** "Oak is not a river: Elm Yard built the boat": what stands before a colon is another clause. */
function hasColon(reading, from, to) {
	for (let at = from + 1; at <= to; at++) if (/[:;]/.test(gapBefore(reading, at))) return true;
	return false;
}
/** No other claim puts the same thing somewhere else. */
function isSole(slot, { used }, reading, index) {
	return (slotsOf(index.claims).byHead.get(reading.words[used[0]].lemma) ?? []).every((rival) => rival === slot || rival.claim.is !== slot.claim.is);
}
/** Endings of the names of counties and countries. */
const BROAD$2 = /(?:shire|(?<!^is)lands?|stan|ia|many)$/;
const AGENT = /(?:er|or)s?$/;
const RELATIVE$1 = /* @__PURE__ */ new Set(["which", "who"]);
const HOME_TO = /* @__PURE__ */ new Set(["of", "to"]);
const WHERE = /* @__PURE__ */ new Set([
	"where",
	"which",
	"who",
	"whose",
	"whom"
]);
const BASED = /* @__PURE__ */ new Set([
	"base",
	"headquarter",
	"hq",
	"home",
	"found"
]);
const PAST$2 = /* @__PURE__ */ new Set([
	"ago",
	"used",
	"old",
	"older",
	"closed",
	"century",
	"war"
]);
const COMPANY = new Set("company firm business start-up startup group charity club maker brand label band orchestra".split(" "));

// src/link/slots/labelled-slots.ts
/**
* Another name behind the label of a claim's subject or post: "Landlord: Oak Homes" in a fact sheet, "| Head coach | Bo Li |" in a
* table, where one claim alone has a landlord, a head coach. A name that the claims know for anything is left alone.
*/
function wrongLabelled(reading, index, cover) {
	const { words } = reading;
	return reading.runs.flatMap((run) => {
		const to = /^\s*:/.test(gapBefore(reading, run.to)) ? run.to - 1 : run.to;
		const start = words[run.from - 1]?.text === "the" ? run.from - 1 : run.from;
		if (to <= run.from || over(cover, run.from, to) || !/^\s*(?:[.,;(]|$)/.test(to < run.to ? "" : gapBefore(reading, to))) return [];
		for (const label of labelsOf(reading, start)) {
			const [claim, ...others] = subjectsOf$2(index).get(label) ?? [];
			if (!claim || others.length > 0 || !mayBe(reading, index, claim, label, run.from, to)) continue;
			return [toStandIn(reading, run.from, to, claim, claim.name, "likely", `\u201c${label}\u201d`)];
		}
		return [];
	});
}
/** What the label before a name, or the other cell of a row of two, says that it is: words in dictionary form. */
function labelsOf(reading, start) {
	const { words, passage } = reading;
	if (passage.cell) {
		const [label, ...more] = start === 0 ? cellsBeside(reading).filter(({ passage: { cell } }) => cell.row === passage.cell.row) : [];
		return label && more.length === 0 && label.words.length < MOST_WORDS$2 ? [keyOf(label.words)] : [];
	}
	if (start === 0 || !/^\s*:\s*$/.test(gapBefore(reading, start))) return [];
	let from = start - 1;
	while (from > 0 && start - from < MOST_WORDS$2 && reading.joined[from]) from--;
	const isLater = /:\s/.test(passage.text.slice(0, words[from].start));
	return Array.from({ length: start - from }, (_, at) => from + at).filter((at) => at === 0 || reading.sentence[at - 1] !== reading.sentence[at] || isLater && words[at].capital).map((at) => keyOf(words.slice(at, start)));
}
const MOST_WORDS$2 = 5;
function keyOf(words) {
	return words.map(({ lemma }) => lemma).join(" ");
}
const SUBJECTS = /* @__PURE__ */ new WeakMap();
/** The claims by each of their subjects or posts, in dictionary form. */
function subjectsOf$2(index) {
	let subjects = SUBJECTS.get(index);
	if (!subjects) {
		const labels = ({ is, of, roles }) => is === "person" ? roles.filter((role) => role.includes(" ")) : of;
		subjects = group(index.claims, (claim) => [...new Set(labels(claim).map((text) => keyOf((require_extract ??= require("./extract.cjs")).wordsOf(text).words)))]);
		SUBJECTS.set(index, subjects);
	}
	return subjects;
}
/** A name of the claim's sort, and none that the claims or all the world know. */
function mayBe(reading, index, claim, label, from, to) {
	const { words } = reading;
	const written = words.slice(from, to);
	if (written.some(({ lower, text }) => isNation(lower) || index.known.has(lower) && !GENERIC.has(lower) || text.length < 2)) return false;
	if (words.some(({ lower, text }) => OTHER_MARKERS.has(lower) || /^\d{4}$/.test(text))) return false;
	if (GENERIC.has(label)) return false;
	if (claim.is !== "place") return true;
	const last = (require_extract ??= require("./extract.cjs")).wordsOf(claim.name).words.at(-1).lower;
	return (SITES.has(label) || written.at(-1).lower === last) && !isNoPlace(reading, claim, from, to);
}

// src/link/names/affiliations.ts
/** "Ana Ruiz of the Mariners Union", "Ana Ruiz (Mariners Union)": where the claims have her in another party, club or firm of the kind. */
function wrongAffiliation(reading, index, person, cover) {
	const own = affiliationsOf(index).get((require_extract ??= require("./extract.cjs")).wordsOf(person.claim.name).words.at(-1).lower) ?? [];
	if (own.length === 0) return null;
	const { words } = reading;
	const bracket = /^\s*\($/.test(gapBefore(reading, person.to));
	let at = person.to;
	if (!bracket && words[at]?.lower !== "of" && words[at]?.lower !== "from") return null;
	if (!bracket) at++;
	if (words[at]?.lower === "the") at++;
	const across = runsAcrossOf(reading).find(({ from }) => from === at);
	const exchanged = across && !over(cover, across.from, across.to) ? own.find((claim) => isOneWordOff(reading, across, claim)) : void 0;
	if (across && exchanged) return toStandIn(reading, across.from, across.to, exchanged, exchanged.name, "certain", `${person.claim.name} beside it`);
	const run = runHolding(reading, at);
	if (!run || run.from !== at || bracket && !gapBefore(reading, run.to).startsWith(")")) return null;
	const named = cover.get(run.from);
	if (named && (named.wrong || named.claim.is === "person" || own.includes(named.claim))) return null;
	const meant = own.find((claim) => named ? kindsOf(named.claim).some((word) => kindsOf(claim).includes(word)) : kindsOf(claim).includes(words[run.to]?.lower ?? "")) ?? (named && own.length === 1 && hasOthers(index, named.claim) ? own[0] : void 0);
	return meant ? toStandIn(reading, run.from, run.to, meant, meant.name, "certain", `${person.claim.name} beside it`) : null;
}
/** "The University of Elm" for the University of Ash. */
function isOneWordOff({ words }, { from, to }, { name }) {
	const meant = (require_extract ??= require("./extract.cjs")).wordsOf(name).words.map((word) => word.lower);
	if (to - from !== meant.length) return false;
	return meant.filter((word, place) => words[from + place].lower !== word).length === 1;
}
/** The claims have the body as that of other people. */
function hasOthers(index, body) {
	return body.about.some((text) => (require_extract ??= require("./extract.cjs")).wordsOf(text).words.some(({ lower }) => index.bySurname.has(lower)));
}
/** Organisations by the surname in their subject: "Ruiz's party". */
function affiliationsOf(index) {
	let found = BUILT$6.get(index);
	if (!found) {
		const bodies = index.claims.filter((claim) => claim.is !== "person" && claim.is !== "place");
		found = group(bodies, ({ of, about }) => {
			const words = [...of, ...about].flatMap((text) => (require_extract ??= require("./extract.cjs")).wordsOf(text).words.map((word) => word.lower));
			return [...new Set(words)].filter((word) => index.bySurname.has(word));
		});
		BUILT$6.set(index, found);
	}
	return found;
}
const BUILT$6 = /* @__PURE__ */ new WeakMap();
function kindsOf(claim) {
	return claim.of.map((text) => text.toLowerCase().split(/\s+/).at(-1));
}

// src/link/places/addresses.ts
/** "Dr" for a professor, "Ms" for Mr, "Lord" for Sir: the form of address before a name contradicts the claim's own. */
function wrongAddress({ reading, from, to, claim }) {
	const own = addressesOf(claim);
	if (own.length === 0) return null;
	const words = new Set(own.map(({ word }) => word));
	for (let at = addressFrom(reading, from); at < to - 1 && (require_extract ??= require("./extract.cjs")).HONORIFICS.has(reading.words[at].lower); at++) {
		const written = plain(reading.words[at].lower);
		if (words.has(written)) continue;
		const rival = own.find(({ word }) => contradicts(written, word, words));
		if (rival) return {
			at,
			expected: rival.text,
			certainty: isHonour(written) || isHonour(rival.word) || isOtherOffice(written, rival.word, words) ? "likely" : "certain"
		};
	}
	return null;
}
function contradicts(written, own, all) {
	const isOf = (set) => [...all].some((word) => set.has(word));
	if ((require_extract ??= require("./extract.cjs")).MALE.has(written) && (require_extract ??= require("./extract.cjs")).FEMALE.has(own)) return !isOf((require_extract ??= require("./extract.cjs")).MALE);
	if ((require_extract ??= require("./extract.cjs")).FEMALE.has(written) && (require_extract ??= require("./extract.cjs")).MALE.has(own)) return !isOf((require_extract ??= require("./extract.cjs")).FEMALE);
	if (written === "mx" || own === "mx") return (require_extract ??= require("./extract.cjs")).COURTESY.has(written) && (require_extract ??= require("./extract.cjs")).COURTESY.has(own);
	if (isHonour(written) && (require_extract ??= require("./extract.cjs")).COURTESY.has(own)) return ![...all].some(isHonour);
	return (require_extract ??= require("./extract.cjs")).ADDRESS_RIVALS.some((rivals) => rivals.has(written) && rivals.has(own)) || isOtherOffice(written, own, all);
}
/** "Senator" for a judge. Whoever has several forms of address may have one more. */
function isOtherOffice(written, own, all) {
	const office = (require_extract ??= require("./extract.cjs")).OFFICES.find((words) => words.has(written));
	const mine = (require_extract ??= require("./extract.cjs")).OFFICES.find((words) => words.has(own));
	return office !== void 0 && mine !== void 0 && office !== mine && [...all].every((word) => mine.has(word) || !(require_extract ??= require("./extract.cjs")).OFFICES.some((words) => words.has(word)));
}
function isHonour(word) {
	return (require_extract ??= require("./extract.cjs")).RARE_HONORIFICS.has(word);
}
/** The forms of address in a claim's name, its other forms and its roles. */
function addressesOf(claim) {
	let found = FOUND.get(claim);
	if (!found) {
		const leading = [claim.name, ...claim.also].flatMap((text) => {
			const { words } = (require_extract ??= require("./extract.cjs")).wordsOf(text);
			const end = words.findIndex((word) => !(require_extract ??= require("./extract.cjs")).HONORIFICS.has(word.lower));
			return words.slice(0, Math.max(0, end));
		});
		const taught = claim.roles.flatMap((text) => (require_extract ??= require("./extract.cjs")).wordsOf(text).words.slice(0, 1)).filter((word) => word.lower === "professor");
		found = [...leading, ...taught].map((word) => ({
			word: plain(word.lower),
			text: capitalised(word.text)
		}));
		FOUND.set(claim, found);
	}
	return found;
}
const FOUND = /* @__PURE__ */ new WeakMap();
function plain(word) {
	return (require_extract ??= require("./extract.cjs")).SAME_ADDRESS.get(word) ?? word;
}
function capitalised(word) {
	return `${word[0].toUpperCase()}${word.slice(1)}`;
}

// src/link/names/body-kinds.ts
/**
* Whether two names of bodies, as folded words, have all words but one in common and are of one kind: "Elm Union" and "Elm
* League", "Elm Academy" and "Oak Academy"; but not "Elm Council" and "Elm Museum". In: whether both are parties, of which the
* last word may be any ("Clean Rivers").
*/
function isSisterBody(meant, written, areParties) {
	if (meant.length < 2 || written.length !== meant.length) return false;
	const places = meant.flatMap((word, place) => word === written[place] ? [] : [place]);
	const [place] = places;
	if (place === void 0 || places.length > 1) return false;
	const [one, other] = [meant[place], written[place]];
	if (place === meant.length - 1) return BODY_KINDS.some((kinds) => kinds.has(one) && kinds.has(other)) || areParties && isPartyBeside(one, other);
	return BODY_KINDS.some((kinds) => kinds.has(meant.at(-1))) && !GENERIC.has(one) && !GENERIC.has(other);
}
/** "League" and "Rivers", but not "Street": one is a kind of party, the other a word for no body or place. */
function isPartyBeside(one, other) {
	const [parties] = BODY_KINDS;
	return parties.has(one) ? !GENERIC.has(other) : parties.has(other) && !GENERIC.has(one);
}

// src/link/names/bodies.ts
/** "head teacher of Elm School" of somebody who is head teacher of Oak School: the post is right, the body of the same kind is not. */
function wrongBody(role, claim, index) {
	const { reading } = role;
	const run = role.body ?? listedBehind(role);
	const own = ownBodies(claim);
	if (!run || own.length === 0 || role.time === "former" || role.time === "then" || role.tense === "past") return null;
	const written = reading.words.slice(run.from, run.to).filter((word) => word.kind === "word" && !/^['\u2019\u02bc]/.test(word.text));
	const words = written.map((word) => word.lower);
	const alike = own.find((body) => isSameKind(body, words));
	const sister = own.find(({ words: meant, text }) => claim.roles.some((each) => each.includes(text)) && isSisterBody(meant, words, role.fields.includes("politics")));
	if (sister) return {
		reading,
		from: run.from,
		to: run.to,
		expected: sister.text,
		certainty: "likely"
	};
	const telling = alike ? words.filter((word) => !alike.words.includes(word)) : words.filter((word) => !GENERIC.has(word));
	if (alike?.words.every((word) => words.includes(word))) return null;
	if (telling.length === 0 || written.some((word) => /^\p{Lu}{2,6}$/u.test(word.text))) return null;
	if (overlaps(telling, [...properWordsOfClaim(claim)]) || isInitialsOf(own, words)) return null;
	const kin = alike ?? (sharesKind(role, claim) ? own[0] : void 0);
	const place = PLACED.has(role.fields[0] ?? "") && !role.combines && words.length === 1 ? own.find((body) => body.words.length === 1) : void 0;
	const rival = kin ?? place ?? (isKnownBody(words, index) && !role.general ? own[0] : void 0);
	if (!rival) return null;
	return {
		reading,
		from: run.from,
		to: run.to,
		expected: rival.text,
		certainty: kin && !role.general ? "certain" : "likely"
	};
}
/** "Ana Ruiz, head teacher, Elm School" */
function listedBehind({ reading, to, place }) {
	if (place === "before" || !/^, $/.test(gapBefore(reading, to))) return null;
	const run = runHolding(reading, to);
	return run?.from === to && run.to - run.from > 1 ? run : null;
}
/** Bodies that end or begin in the same word: "Elm School" and "Oak School", "University of Elm" and "University of Oak". */
function isSameKind(body, written) {
	if (body.words.length < 2 || written.length < 2) return false;
	return body.words.at(-1) === written.at(-1) || body.words[0] === written[0] && body.words[1] === "of" && written[1] === "of";
}
/** "of the diocese of Elm": the kind is written small. */
function sharesKind(role, claim) {
	const kind = role.topic.at(-1);
	return kind !== void 0 && claim.roles.some((text) => text.toLowerCase().includes(` ${kind} of `));
}
/** The initials of one are the other: "UCL". */
function isInitialsOf(own, written) {
	const initials = (words) => words.map((word) => word[0]).join("");
	return own.some(({ words }) => words.join("") === initials(written) || words.length > 1 && initials(words) === written.join(""));
}
/** A body of another claim of the file. */
function isKnownBody(words, index) {
	return bodyKeysOf(index).has(words.join(" "));
}
function bodyKeysOf(index) {
	let keys = KEYS.get(index);
	if (!keys) {
		keys = new Set(index.claims.flatMap((claim) => claim.is === "person" ? ownBodies(claim).map((body) => body.words.join(" ")) : [claim.name, ...claim.also].map((text) => text.toLowerCase())));
		KEYS.set(index, keys);
	}
	return keys;
}
const KEYS = /* @__PURE__ */ new WeakMap();
/** Fields whose posts belong to a place: a prime minister of one country is not that of another one. */
const PLACED = /* @__PURE__ */ new Set(["politics", "church"]);

// src/link/names/others-posts.ts
/**
* "Ana Ruiz, the coxswain," where the claims have another coxswain, whether the lexicon knows the post or not. Null where the
* person has a post of that kind, where several people have it, or where it is of something that the claims do not have there.
*/
function othersPost({ reading, claim, from, to }, index) {
	if (claim.roles.length === 0) return null;
	const posts = postsOf$1(index);
	const own = new Set(claim.roles.flatMap((role) => (require_extract ??= require("./extract.cjs")).wordsOf(role).words.map(({ lemma }) => lemma)));
	const hasLearned = rolesOf$1(claim).some(({ role }) => role.profession);
	const post = (role) => (posts.get(role.head) ?? []).filter(({ words, head, isLearned }) => words.join(" ") === role.head && !own.has(head) && !(isLearned && hasLearned));
	for (const role of rolesBeside(reading, from, to, (words, start, end) => readListed(posts, words, start, end))) {
		const [found] = post(role);
		if (found && role.tense !== "past" && !isSupposed(role)) return {
			role,
			holder: found.claim
		};
	}
	return null;
}
/** "If she wins, Ana Ruiz is the champion." */
function isSupposed({ reading, from }) {
	const sentence = sentenceAround(reading, from);
	return reading.words.slice(sentence.from, sentence.to).some(({ lower }) => SUPPOSING.has(lower));
}
const SUPPOSING = new Set("if unless would could might may should".split(" "));
const POSTS$1 = /* @__PURE__ */ new WeakMap();
/** Posts that one person of the claims holds, by their first words and by their whole text. */
function postsOf$1(index) {
	let posts = POSTS$1.get(index);
	if (!posts) {
		const all = index.claims.filter(({ is }) => is === "person").flatMap((claim) => claim.roles.flatMap((role) => toPost(role, claim)));
		const lone = [...group(all, ({ words }) => [words.join(" ")]).values()].filter((same) => new Set(same.map(({ claim }) => claim)).size === 1).flatMap((same) => same.slice(0, 1));
		posts = group(lone, ({ words }) => [.../* @__PURE__ */ new Set([words[0], words.join(" ")])]);
		POSTS$1.set(index, posts);
	}
	return posts;
}
function toPost(role, claim) {
	const { words } = (require_extract ??= require("./extract.cjs")).wordsOf(role);
	const inner = words.findIndex(({ lower }, at) => at > 0 && PREPOSITIONS$1.has(lower));
	const head = words[inner > 0 ? inner - 1 : words.length - 1];
	const isPast = words.some(({ lower }) => PAST$1.has(lower));
	const isLearned = (require_extract ??= require("./extract.cjs")).HEADS.get(role.toLowerCase())?.profession === true;
	return head && !head.capital && !isPast ? [{
		words: words.map(({ lower }) => lower),
		head: head.lemma,
		claim,
		isLearned
	}] : [];
}
/** The first post of the claims in words [from, to), as its words stand there. */
function readListed(posts, words, from, to) {
	for (let at = from; at < to; at++) {
		const post = (posts.get(words[at].lower) ?? []).filter((post) => at + post.words.length <= to && post.words.every((word, offset) => words[at + offset].lower === word)).sort((one, other) => other.words.length - one.words.length)[0];
		if (!post) continue;
		const end = at + post.words.length;
		if (isOtherPost(words, at, from, post) || /^['\u2019\u02bc]s?$/.test(words[end]?.text ?? "")) return null;
		const after = tailOf(words, end, to, post);
		return after === null ? null : {
			...PLAIN,
			head: post.words.join(" "),
			from: at,
			to: after
		};
	}
	return null;
}
/** "army vet", "trainee head brewer" */
function isOtherPost(written, at, from, { words, claim }) {
	if (at === from) return false;
	const { lower, text, capital } = written[at - 1];
	if (PAST$1.has(lower)) return true;
	if (at - 1 > from && /^['\u2019\u02bc]s?$/.test(text)) return !overlaps([written[at - 2].lower], wordsOfHolder(claim));
	return words.length === 1 && !capital && !FUNCTION_WORDS.has(lower) && !(require_extract ??= require("./extract.cjs")).EVALUATIVE.has(lower) && !(require_extract ??= require("./extract.cjs")).CURRENT.has(lower) && !/^['\u2019\u02bc]s?$/.test(text);
}
/** The end of "coxswain of the lifeboat", where the claims have the lifeboat's; null where it is of something else. */
function tailOf(words, end, to, { claim }) {
	if (end >= to || !OF$2.has(words[end].lower)) return end;
	let at = end + 1;
	while (at < to && (words[at].lower === "the" || !FUNCTION_WORDS.has(words[at].lower))) at++;
	const written = words.slice(end + 1, at).flatMap(({ lower }) => FUNCTION_WORDS.has(lower) ? [] : [lower]);
	return overlaps(written, wordsOfHolder(claim)) ? at : null;
}
function wordsOfHolder(claim) {
	return [
		claim.says,
		...claim.roles,
		...claim.of,
		...claim.about
	].flatMap(wordsIn$1);
}
const OF$2 = /* @__PURE__ */ new Set([
	"of",
	"for",
	"at",
	"in"
]);
const PAST$1 = new Set("former formerly ex previous previously then once late outgoing retired acting interim caretaker deputy vice assistant associate shadow honorary trainee junior student next future incoming".split(" "));
const PLAIN = {
	fields: [],
	general: false,
	combines: false,
	profession: false,
	rank: "",
	time: null,
	domain: [],
	firm: [],
	named: [],
	topic: [],
	body: null,
	indefinite: false
};

// src/link/names/role-bodies.ts
/**
* "Ms Ruiz, of the Elm Union," of somebody who is the candidate of the Elm League: right behind a name, or in its row of a table,
* stands the body of another one who has such a role, or one that has all the words of her own but one. Null where it may be a
* second body of hers: one of another kind, or of another time.
*/
function wrongRoleBody(reading, index, person) {
	const roles = rolesOf(index);
	const own = roles.byClaim.get(person.claim) ?? [];
	if (own.length === 0 || person.claim.is !== "person") return null;
	return behindName(reading, roles, own, person);
}
function behindName(reading, roles, own, person) {
	const run = bodyBehind(reading, person.to);
	if (!run || isOfAnotherTime$1(reading, person.from)) return null;
	const written = reading.words.slice(run.from, run.to).map(({ lower }) => lower);
	if (isOwn$1(own, written)) return null;
	const meant = own.find((role) => isOthers(roles, role, written) || isSisterBody(role.words, written, role.isParty));
	return meant ? toSighting(reading, run, person, meant) : null;
}
/** The capitalised words of ", of the Elm Union" or "(Elm Union)" behind a name. */
function bodyBehind(reading, to) {
	const { words } = reading;
	const gap = gapBefore(reading, to);
	const isBracket = /^\s*\($/.test(gap);
	if (!isBracket && !(/^(?:,? )$/.test(gap) && OF$1.has(words[to]?.lower ?? ""))) return null;
	let at = isBracket ? to : to + 1;
	if (words[at]?.lower === "the") at++;
	const run = runsAcrossOf(reading).find(({ from }) => from === at) ?? runHolding(reading, at);
	if (!run || run.from !== at) return null;
	return isBracket && !/^[),;]/.test(gapBefore(reading, run.to)) ? null : run;
}
/** "| Ana Ruiz | Elm Union |" where the bodies of other rows are right: one column has them all. */
function wrongRowBody({ reading, claim, from, to }, index) {
	const { cell } = reading.passage;
	if (!cell || cell.row === 0 || from > 0 || to < reading.words.length) return null;
	const roles = rolesOf(index);
	const own = roles.byClaim.get(claim) ?? [];
	for (const other of own.length === 0 ? [] : cellsBeside(reading)) {
		const [run] = other.runs;
		const beside = other.passage.cell;
		if (beside?.row !== cell.row || !run || run.from > 0 || run.to < other.words.length) continue;
		if (isOwn$1(own, other.words.map(({ lower }) => lower))) continue;
		const meant = own.find((role) => isColumnOf(reading.draft, roles, role, cell.table, beside.column));
		if (meant) return {
			reading: other,
			from: 0,
			to: other.words.length,
			expected: meant.text,
			certainty: "likely"
		};
	}
	return null;
}
/** In a row of the table stands somebody who has such a role, and in the column the body of the role. */
function isColumnOf(draft, { byKey }, { sort }, table, column) {
	const cells = readingsOf(draft).filter(({ passage }) => passage.cell?.table === table);
	return cells.some((reading) => {
		if (reading.passage.cell?.column !== column) return false;
		const holders = (byKey.get(keyOf$3(reading.passage.text)) ?? []).filter((role) => role.sort === sort);
		const row = cells.filter(({ passage }) => passage.cell?.row === reading.passage.cell?.row);
		return holders.some(({ claim }) => row.some(({ has }) => has.has((require_extract ??= require("./extract.cjs")).wordsOf(claim.name).words.at(-1).lower)));
	});
}
/** The body of another person who has a role of the sort. */
function isOthers({ byKey }, { claim, sort }, written) {
	return (byKey.get(written.join(" ")) ?? []).some((role) => role.claim !== claim && role.sort === sort);
}
function toSighting(reading, { from, to }, person, { text }) {
	return {
		...person,
		reading,
		from,
		to,
		relation: "other-name",
		certainty: "likely",
		wrong: {
			from,
			to,
			expected: text
		},
		reason: `the claim about ${person.claim.name} has ${text}`,
		cue: `${person.claim.name} beside it`
	};
}
/** A part of the name of an own body, more than all of it, or a form of the person's own name. */
function isOwn$1(own, written) {
	return own.some(({ words, claim }) => isPartOf(written, words) || isPartOf(words, written) || names(claim, written));
}
function isPartOf(some, all) {
	return some.every((word) => all.includes(word));
}
function names(claim, written) {
	const own = acceptedWords(claim);
	return written.some((word) => own.has(word));
}
function isOfAnotherTime$1(reading, at) {
	const { from, to } = sentenceAround(reading, at);
	return reading.words.slice(from, to).some(({ lower }) => PAST.has(lower));
}
const BUILT$5 = /* @__PURE__ */ new WeakMap();
function rolesOf(index) {
	let roles = BUILT$5.get(index);
	if (!roles) {
		const all = index.claims.flatMap((claim) => claim.is === "person" ? claim.roles.flatMap((role) => bodyRole(claim, role)) : []);
		const byClaim = /* @__PURE__ */ new Map();
		for (const role of all) byClaim.set(role.claim, [...byClaim.get(role.claim) ?? [], role]);
		roles = {
			byClaim,
			byKey: group(all, ({ words }) => [words.join(" ")])
		};
		BUILT$5.set(index, roles);
	}
	return roles;
}
/** A role in which one body is named, and something else is said of it. */
function bodyRole(claim, role) {
	const said = (require_extract ??= require("./extract.cjs")).wordsOf(role);
	const [run, ...others] = (require_extract ??= require("./extract.cjs")).properRuns(said);
	if (!run || others.length > 0 || run.to - run.from === said.words.length || said.words.some(({ lower }) => PAST.has(lower))) return [];
	const inside = said.words.slice(run.from, run.to);
	const isParty = run.from === 0 && parseRole(role)?.fields.includes("politics") === true;
	const text = role.slice(inside[0].start, inside.at(-1).end);
	return [{
		claim,
		text,
		words: inside.map(({ lower }) => lower),
		sort: role.replace(text, "\u2026").toLowerCase(),
		isParty
	}];
}
const OF$1 = /* @__PURE__ */ new Set([
	"of",
	"from",
	"for"
]);
const PAST = new Set("former formerly ex previous previously once then ago until left joined switched defected moved".split(" "));

// src/link/names/unlisted-posts.ts
/**
* "Ana Ruiz, the county registrar," of a county surveyor, "the crew's chief diver" of its doctor: a post of which no list knows, told
* between marks behind the name. It is one of its body's like the claim's, or has a rank in front, and not a word of the person's
* own post for a noun. Null where it may be said of the same person.
*/
function unlistedPost({ reading, claim, to }) {
	const { words } = reading;
	if (claim.roles.length === 0 || !/^(?:, | \()$/.test(gapBefore(reading, to))) return null;
	const phrase = phraseAt(reading, to);
	if (!phrase) return null;
	const { from, head } = phrase;
	const noun = words[head];
	const own = claim.roles.map((role) => (require_extract ??= require("./extract.cjs")).wordsOf(role).words);
	if (!NOUN.test(noun.lower) || (require_extract ??= require("./extract.cjs")).HEADS.has(noun.lower) || own.some((role) => role.some(({ lemma, lower }) => lemma === noun.lemma || akin$1(lower, noun.lower)))) return null;
	const before = words.slice(from, head).filter(({ lower, text }) => !/^['\u2019\u02bc]s?$/.test(text) && !FUNCTION_WORDS.has(lower));
	if (before.some(({ lower }) => OTHER$1.has(lower) || (require_extract ??= require("./extract.cjs")).EVALUATIVE.has(lower)) && !before.some(({ lower }) => lower === "chief" || lower === "leading")) return null;
	const shared = before.some(({ lower, lemma }) => own.some((role) => role.some((each) => each.lower === lower || each.lemma === lemma)));
	const ranked = before.some(({ lower }) => RANKED.has(lower));
	if (!own.some((role) => role.length > 1 || (require_extract ??= require("./extract.cjs")).HEADS.has(role[0].lower)) || !(shared || ranked) || isOfAnotherTime(reading, to)) return null;
	return {
		from,
		to: head + 1,
		expected: claim.roles[0]
	};
}
/** The few words between the mark behind a name and the next one, an article left out. */
function phraseAt(reading, to) {
	const { words } = reading;
	let from = to;
	if (DEFINITE$2.has(words[from]?.lower ?? "")) from++;
	let end = from;
	while (end < words.length && end - from <= MOST_WORDS$1 && (end === from || reading.joined[end] || /^['\u2019\u02bc]s?$/.test(words[end].text) || /^['\u2019\u02bc]s?$/.test(words[end - 1].text))) {
		if (FUNCTION_WORDS.has(words[end].lower) && !/^['\u2019\u02bc]s?$/.test(words[end].text)) return null;
		end++;
	}
	return (end === words.length || /^\s*[,.;)\u2014\u2013]/.test(gapBefore(reading, end))) && end > from + 1 && end - from <= MOST_WORDS$1 && !words[end - 1].capital ? {
		from,
		head: end - 1
	} : null;
}
const MOST_WORDS$1 = 5;
/** "teacher" and "teaching" */
function akin$1(one, other) {
	return one.length > 4 && one.slice(0, 5) === other.slice(0, 5);
}
/** "then the county registrar", "a former \u2026" */
function isOfAnotherTime(reading, at) {
	const { from, to } = sentenceAround(reading, at);
	return reading.words.slice(from, to).some(({ lower }) => OTHER$1.has(lower) && !(require_extract ??= require("./extract.cjs")).CURRENT.has(lower));
}
/** Nouns for those who do or are something. */
const NOUN = /(?:er|or|ist|ian|man|woman|ive|ary|eer|cian)$/;
const DEFINITE$2 = /* @__PURE__ */ new Set([
	"the",
	"our",
	"its",
	"their"
]);
const RANKED = /* @__PURE__ */ new Set([
	"chief",
	"head",
	"senior",
	"lead",
	"principal",
	...(require_extract ??= require("./extract.cjs")).RANKS.keys()
]);
const OTHER$1 = new Set("former formerly ex previous then once late outgoing retired fellow founding first last oldest youngest".split(" "));

// src/link/names/around-people.ts
/** What stands around a person's name and is not the person's: the form of address, the post, or the body of the post. */
function aroundMatches(sighting, index) {
	const { reading, claim, from, to } = sighting;
	if (claim.is !== "person" || sighting.setAside || sighting.shared || sighting.relation === "other-name") return [];
	const found = [];
	const address = sighting.relation === "forbidden" ? null : wrongAddress(sighting);
	if (address) {
		const words = {
			reading,
			from: address.at,
			to: address.at + 1
		};
		found.push(conflict$1(sighting, words, "other-title", address.expected, address.certainty, `${claim.name} is addressed as ${address.expected}`));
	}
	for (const role of rolesBeside(reading, from, to)) {
		if ((role.indefinite || role.profession) && runHolding(reading, from)?.from !== from) continue;
		const judgement = judgeRole(role, claim, index);
		const words = {
			reading: role.reading,
			from: role.from,
			to: role.to
		};
		if (judgement.verdict === "conflicts" && !(address && role.from <= address.at && role.to > address.at)) return [...found, conflict$1(sighting, words, "other-title", judgement.expected, judgement.certainty, judgement.reason)];
		const body = judgement.verdict === "agrees" ? wrongBody(role, claim, index) : null;
		if (body) return [...found, conflict$1(sighting, body, "other-name", body.expected, body.certainty, `the claim about ${claim.name} has ${body.expected}`)];
	}
	const row = wrongRowBody(sighting, index);
	if (row) return [...found, conflict$1(sighting, row, "other-name", row.expected, row.certainty, `the claim about ${claim.name} has ${row.expected}`)];
	const unlisted = unlistedPost(sighting);
	const others = othersPost(sighting, index);
	if (unlisted) found.push(conflict$1(sighting, {
		reading,
		...unlisted
	}, "other-title", unlisted.expected, "likely", `${claim.name} is ${unlisted.expected}`));
	else if (others) {
		const { role, holder } = others;
		const reason = `by the claims that is ${holder.name}`;
		found.push(conflict$1(sighting, role, "other-title", claim.roles[0], "likely", reason));
	}
	return found;
}
function conflict$1({ reading, from, to, claim }, place, relation, expected, certainty, reason) {
	const wrong = toMention(place.reading, place.from, place.to);
	return {
		mention: place.reading === reading ? toMention(reading, Math.min(from, place.from), Math.max(to, place.to)) : wrong,
		state: "conflicts",
		claim,
		relation,
		certainty,
		reason,
		at: wrong.span,
		actual: wrong.surface,
		expected,
		others: [],
		related: [],
		candidates: [{
			claim,
			score: 1,
			cues: [{
				text: `${claim.name} beside it`,
				weight: 1
			}]
		}]
	};
}

// src/link/names/exchanged.ts
/**
* A name of several words of which one is exchanged ("Gate" for "House"): the telling words stay, and the sentence is about
* the same thing. Null where it may well be another thing of a like name.
*/
function exchanged(reading, index, from, to, cover) {
	const { words } = reading;
	const written = words.slice(from, to).map((word) => word.lower);
	if (written.length > 8 || !written.some((word) => index.inPhrases.has(word)) || isForm(index, written)) return null;
	for (const place of written.keys()) {
		const blanks = blankKeys(written, place).flatMap((key) => index.byBlank.get(key) ?? []);
		for (const { form, place: blank } of blanks) {
			const meant = form.words[place];
			if (blank !== place || meant === written[place] || nearness(written[place], meant)) continue;
			const telling = form.words.filter((word, at) => at !== place && !GENERIC.has(word));
			const inner = place > 0 && place < form.words.length - 1;
			if (telling.length === 0 || namedWhole(reading, from, form, cover)) continue;
			const firm = telling.length > 1 || inner || standsIn(reading, from, to, form) || besideItsPeople(reading, from, form, cover);
			if (!firm && !(place === 0 && isOnlyKin(reading, index, from, form))) continue;
			const kept = form.written[form.words.indexOf(telling[0])];
			return toStandIn(reading, from, to, form.claim, form.text, firm ? "certain" : "likely", `\u201c${kept}\u201d and the words around it`);
		}
	}
	return null;
}
/**
* "Elm Science Fund" pays where the claims have the Elm Ocean Fund pay, and "Ashborough School" in a draft about them that never
* has Ashbourne School: all words but the exchanged one are those of any body.
*/
function ofItsKind(reading, index, from, to, cover) {
	const written = reading.words.slice(from, to).map((word) => word.lower);
	const kin = written.length < 2 || !GENERIC.has(written.at(-1)) ? [] : index.byLast.get(written.at(-1)) ?? [];
	if (kin.length === 0 || kin.length > MOST_KIN$1 || isForm(index, written)) return null;
	for (const form of kin) {
		const other = form.words.length === written.length ? form.words.flatMap((word, at) => word === written[at] ? [] : [at]) : [];
		const [place] = other;
		if (place === void 0 || other.length > 1 || form.words.some((word, at) => at !== place && !GENERIC.has(word))) continue;
		if (isTaken(reading, index, {
			from,
			to
		}, form, place) && !namedWhole(reading, from, form, cover)) return toStandIn(reading, from, to, form.claim, form.text, "likely", `\u201c${form.written.at(-1)}\u201d and what is said of it`);
	}
	return null;
}
/** Of more bodies of one kind any may be meant. */
const MOST_KIN$1 = 12;
function isTaken(reading, index, { from, to }, { claim, words: meant, ...form }, place) {
	const written = reading.words[from + place].lower;
	if (form.wrong || claim.is === "person" || GENERIC.has(written) || nearness(written, meant[place])) return false;
	if (place > 0 && place < meant.length - 1 && standsIn(reading, from, to, {
		claim,
		words: meant,
		...form
	})) return true;
	if (place > 0 || claim.is === "place" || index.known.has(written) || namedInFull(reading.draft, index).has(claim)) return false;
	const sentence = sentenceAround(reading, from);
	const isOfOthers = reading.words.slice(sentence.from, sentence.to).some(({ lower }) => OTHER_MARKERS.has(lower) || EARLIER.has(lower));
	return written.length > ALIKE$1 && written.slice(0, ALIKE$1) === meant[0].slice(0, ALIKE$1) && !isOfOthers && speaksOfClaims(reading.draft, index);
}
/** Letters with which two names begin that are taken for each other. */
const ALIKE$1 = 5;
/** "\u2026, Stone County" behind a name that the claim is about, where the claim has another county. */
function sameKindBeside(reading, index, from, to) {
	const { words } = reading;
	if (from === 0 || to - from < 2 || !/^,\s$/.test(gapBefore(reading, from))) return null;
	const last = words[to - 1].lower;
	const written = words.slice(from, to).map((word) => word.lower);
	if (!GENERIC.has(last) || isForm(index, written)) return null;
	for (const form of index.byLast.get(last) ?? []) {
		if (form.words.length !== written.length) continue;
		if (form.claim.about.some((text) => {
			const about = (require_extract ??= require("./extract.cjs")).wordsOf(text).words;
			return about[0]?.capital && about.every((word, place) => words[from - about.length + place]?.lower === word.lower);
		})) return toStandIn(reading, from, to, form.claim, form.text, "certain", `\u201c${words[from - 1].text}\u201d before it`);
	}
	return null;
}
/**
* A name of three words and more that the draft, although it is about the claims, never has right: another first word that
* begins alike, or the same kind of place where the claim has its event.
*/
function isOnlyKin(reading, index, from, form) {
	const { claim, words: meant } = form;
	if (meant.length < 3 || namedInFull(reading.draft, index).has(claim) || !speaksOfClaims(reading.draft, index)) return false;
	const sentence = sentenceAround(reading, from);
	if (reading.words.slice(sentence.from, sentence.to).some((word) => OTHER_MARKERS.has(word.lower) || EARLIER.has(word.lower))) return false;
	if (claim.is !== "place") return reading.words[from].lower.slice(0, 2) === meant[0].slice(0, 2);
	return AT$1.has(reading.words[from - 1]?.lower ?? "") && subjectWords(claim).includes(meant.at(-1));
}
const EARLIER = /* @__PURE__ */ new Set([
	"earlier",
	"previous",
	"appeal",
	"retrial",
	"ago"
]);
/** The right name stands in the same sentence: the writer tells the two apart. */
function namedWhole(reading, at, form, cover) {
	const sentence = sentenceAround(reading, at);
	for (let index = sentence.from; index < sentence.to; index++) {
		const other = cover.get(index);
		if (other?.claim === form.claim && other.to - other.from >= form.words.length) return true;
	}
	return false;
}
function isForm(index, written) {
	return (index.byFirst.get(written[0]) ?? []).some((form) => form.words.length === written.length && form.words.every((word, place) => word === written[place]));
}
/** The name stands where the claim's would: at the place of its event, or beside a word of its subject. */
function standsIn(reading, from, to, form) {
	const { words } = reading;
	const cues = subjectWords(form.claim).filter((word) => !form.words.includes(word));
	const sentence = sentenceAround(reading, from);
	const near = (low, high) => words.slice(Math.max(sentence.from, low), Math.min(sentence.to, high)).some((word) => cues.includes(word.lemma) || cues.includes(word.lower));
	if (words.slice(sentence.from, sentence.to).some((word) => OTHER_MARKERS.has(word.lower))) return false;
	if (form.claim.is !== "place") return near(from - 4, to + 3);
	const before = words[from - 1]?.lower === "the" ? words[from - 2] : words[from - 1];
	return before !== void 0 && AT$1.has(before.lower) && near(sentence.from, sentence.to);
}
/** "chief forecaster at the \u2026", just behind somebody whose own claim names the right form. */
function besideItsPeople(reading, from, form, cover) {
	const before = reading.words[from - 1]?.lower === "the" ? reading.words[from - 2] : reading.words[from - 1];
	if (!before || !OF.has(before.lower)) return false;
	const sentence = sentenceAround(reading, from);
	for (let at = Math.max(sentence.from, from - 10); at < from; at++) {
		const person = cover.get(at)?.claim;
		if (person?.is === "person" && [
			person.says,
			...person.about,
			...person.roles
		].some((text) => text.includes(form.text))) return true;
	}
	return false;
}
function subjectWords(claim) {
	return [...claim.of, ...claim.about].flatMap((text) => text.toLowerCase().match(/\p{L}{3,}/gu) ?? []).filter((word) => !FUNCTION_WORDS.has(word)).flatMap((word) => [word, (require_text ??= require("./text.cjs")).lemma(word)]);
}
const AT$1 = /* @__PURE__ */ new Set([
	"at",
	"in",
	"inside",
	"to",
	"from"
]);
const OF = /* @__PURE__ */ new Set([
	"at",
	"of",
	"for",
	"with",
	"from"
]);

// src/link/names/holders.ts
/** Unknown people who are given, in the present, exactly the post that the claims give to somebody else. */
function findUnknownHolders(reading, index, cover) {
	const found = [];
	for (const run of reading.runs) {
		let from = run.from;
		while (from < run.to && (require_extract ??= require("./extract.cjs")).HONORIFICS.has(reading.words[from].lower)) from++;
		if (run.to - from < 2 || run.to - from > 4 || over(cover, run.from, run.to)) continue;
		if (reading.words.slice(from, run.to).some((word) => index.known.has(word.lower)) || tellsOfAnother(reading, from)) continue;
		for (const role of rolesBeside(reading, from, run.to)) {
			const holder = holderOf(role, index);
			if (!holder) continue;
			found.push({
				reading,
				from,
				to: run.to,
				claim: holder.claim,
				relation: "other-name",
				certainty: "likely",
				wrong: {
					from,
					to: run.to,
					expected: holder.claim.name
				},
				reason: `${holder.claim.name} is ${holder.text}`,
				cue: `the role \u201c${holder.text}\u201d`
			});
			break;
		}
	}
	return found;
}

// src/link/names/proper-words.ts
/** Slips of capitalised words that a claim of any kind uses inside its sentence, its qualifiers or its list. */
function linkProperWords(reading, set, index, cover) {
	if (reading.titleCase) return [];
	const words = properWordsOf(set, index);
	return reading.words.flatMap((word, at) => {
		if (!word.capital || word.lower.length < LEAST || cover.has(at) || index.known.has(word.lower) || opensSentence(reading, at)) return [];
		const run = runHolding(reading, at);
		if (!run || run.to - run.from > 1) return [];
		for (const meant of findNear(words.near, word.lower)) {
			if (nearness(word.lower, meant) !== "sure") continue;
			if (!isKeySlip(word.lower, meant) && !speaksOfClaims(reading.draft, index)) continue;
			const proper = words.byWord.get(meant)?.find(({ claim }) => !isListed(reading, claim, at));
			if (proper) return [toMatch$3(reading, at, proper)];
		}
		return [];
	});
}
const LEAST = 6;
const BUILT$4 = /* @__PURE__ */ new WeakMap();
function properWordsOf(set, index) {
	let words = BUILT$4.get(set);
	if (!words) {
		const byWord = group(set.claims.flatMap((claim) => claim.status === "withdrawn" ? [] : wordsFrom(claim, index)), (proper) => [proper.word]);
		words = {
			byWord,
			near: nearWordsOf(byWord.keys())
		};
		BUILT$4.set(set, words);
	}
	return words;
}
function wordsFrom(claim, index) {
	const listed = [
		...claim.about,
		...claim.of,
		...claim.kind === "list" ? claim.members : []
	];
	const inner = (require_extract ??= require("./extract.cjs")).wordsOf(claim.says).words.slice(1);
	return [...listed.flatMap((text) => (require_extract ??= require("./extract.cjs")).wordsOf(text).words), ...inner].filter((word) => word.capital && word.lower.length >= LEAST && !index.bySurname.has(word.lower) && !index.byGiven.has(word.lower)).map((word) => ({
		word: word.lower,
		text: word.text,
		claim
	}));
}
function opensSentence({ sentence }, at) {
	return at === 0 || sentence[at - 1] !== sentence[at];
}
/** Enumerations are held against their list as a whole. */
function isListed(reading, claim, at) {
	if (claim.kind !== "list") return false;
	const members = claim.members.map((text) => ({
		text,
		words: (require_extract ??= require("./extract.cjs")).wordsOf(text).words.map((word) => word.lower),
		capital: true
	}));
	return enumerations(reading, members).some((items) => items.length > 1 && items.some((item) => item.from <= at && item.to > at));
}
function toMatch$3(reading, at, { text, claim }) {
	return toWordsConflict({
		passage: reading.passage,
		range: rangeOf(reading, at, at + 1),
		claim,
		relation: "misspelt",
		certainty: "likely",
		reason: `${text} is misspelt`,
		expected: text,
		cue: `nearly the word \u201c${text}\u201d`,
		score: .6
	});
}

// src/link/names/told-figures.ts
/** Whether the sentence of a word tells a figure of the claims beside a word of its subject: "short of 46 glaziers". */
function tellsFigure(reading, index, at) {
	const { from, to } = sentenceAround(reading, at);
	const words = reading.words.slice(from, to);
	const subjects = subjectsOf$1(index);
	return words.some(({ text }, place) => {
		const heads = subjects.get(text);
		return heads !== void 0 && words.slice(Math.max(0, place - NEAR$2), place + NEAR$2).some(({ lemma }) => heads.has(lemma));
	});
}
/** Words between a figure and what it counts. */
const NEAR$2 = 5;
const BUILT$3 = /* @__PURE__ */ new WeakMap();
/** What the figures of the claims count, in dictionary form, by the figure as it is written; small ones are of anything. */
function subjectsOf$1(index) {
	let subjects = BUILT$3.get(index);
	if (!subjects) {
		const found = /* @__PURE__ */ new Map();
		for (const claim of index.all) {
			const figure = claim.kind === "value" ? /\d[\d.,]*\d/.exec(claim.text)?.[0] : void 0;
			if (figure === void 0) continue;
			const heads = found.get(figure) ?? /* @__PURE__ */ new Set();
			for (const { lemma, lower } of claim.of.flatMap((text) => (require_extract ??= require("./extract.cjs")).wordsOf(text).words)) if (!FUNCTION_WORDS.has(lower)) heads.add(lemma);
			found.set(figure, heads);
		}
		subjects = found;
		BUILT$3.set(index, subjects);
	}
	return subjects;
}

// src/link/names/told-of.ts
const TOLD = /* @__PURE__ */ new WeakMap();
/** What the claims tell of a name; gathered when first asked for. */
function toldOf(index, claim) {
	let told = TOLD.get(claim);
	if (!told) {
		told = gather(index, claim);
		TOLD.set(claim, told);
	}
	return told;
}
function gather({ all }, claim) {
	const forms = [claim.name, ...claim.also.filter((form) => /\p{Lu}/u.test(form))];
	const naming = all.filter((other) => (other.kind === "value" || other.kind === "date") && forms.some((form) => [other.says, ...other.about].some((text) => text.includes(form))));
	const own = new Set(forms.flatMap((form) => (require_extract ??= require("./extract.cjs")).wordsOf(form).words.map(({ lower }) => lower)));
	const words = [claim, ...naming].flatMap(({ of, about }) => [...of, ...about]).flatMap((text) => (require_extract ??= require("./extract.cjs")).wordsOf(text).words).filter(({ lower, capital, kind }) => kind === "word" && !capital && lower.length > 2 && !own.has(lower) && !isPlain(lower));
	return {
		words: new Set(words.flatMap(({ lower, lemma }) => [actKey(lower), actKey(lemma)])),
		figures: naming.flatMap((other) => other.kind === "value" && /\d\D*\d|[\u00a3$\u20ac\u00a5]/.test(other.text) ? [other.text] : [])
	};
}
function isPlain(word) {
	return FUNCTION_WORDS.has(word) || AUXILIARIES.has(word) || GENERIC.has(word);
}

// src/link/names/same-kind.ts
/**
* "Ash Mill" where the claims have Elm Mill grind the flour: all words but one are those of the claim's name, the sentence is
* about what the claim says that the name is of, and the draft never has the right one. Null where the name may well be that of
* another body or place. In: the words [from, to) of a capitalised name.
*/
function absentKin(reading, index, from, to, cover) {
	const { words } = reading;
	const written = words.slice(from, to).map(({ lower }) => lower);
	if (written.length < 2 || over(cover, from, to)) return null;
	const kin = [...index.byFirst.get(written[0]) ?? [], ...index.byLast.get(written.at(-1)) ?? []];
	if (kin.length === 0 || kin.length > MOST_KIN) return null;
	const forms = kin.filter((form) => isKin(index, form, written) && isMeant(reading, index, form, from, to));
	const [form] = forms;
	if (!form || forms.some(({ claim }) => claim !== form.claim)) return null;
	if (!(isAlike(form, written) || hasItsFigure(reading, index, form, from)) && (isNamed$2(reading.draft, index, form.claim) || isOneOfMany(reading, from, to) || isDated(reading, from))) return null;
	return toStandIn(reading, from, to, form.claim, form.text, "likely", `\u201c${kept(form, written)}\u201d and what is said of it`);
}
/** "the Ash Mill and the Oak Mill": whoever names several of a kind tells them apart. */
function isOneOfMany(reading, from, to) {
	const kind = reading.words[to - 1].lower;
	const sentence = sentenceAround(reading, from);
	return reading.words.slice(sentence.from, sentence.to).some(({ lower }, at) => lower === kind && sentence.from + at !== to - 1);
}
/** What was in a year of its own may have been with somebody else. */
function isDated(reading, at) {
	const { from, to } = sentenceAround(reading, at);
	const words = reading.words.slice(from, to);
	return words.some(({ text }, place) => /^\d{4}s?$/.test(text) && YEARS.has(words[place - 1]?.lower ?? ""));
}
const YEARS = /* @__PURE__ */ new Set([
	"in",
	"since",
	"until",
	"by",
	"before",
	"after",
	"from"
]);
/** Of more names of one kind any may be meant. */
const MOST_KIN = 12;
/** One word is another one, which the claims do not know and no slip of the pen makes of the right one. */
function isKin(index, { claim, words, wrong }, written) {
	if (wrong || claim.is === "person" || words.length !== written.length) return false;
	const places = [...words.keys()].filter((at) => words[at] !== written[at]);
	const [place] = places;
	if (place === void 0 || places.length > 1 || nearness(written[place], words[place])) return false;
	return !FUNCTION_WORDS.has(written[place]) && (GENERIC.has(written[place]) || !index.known.has(written[place]));
}
function kept({ words, written: own }, written) {
	return own.filter((_, at) => words[at] === written[at]).join(" ");
}
/** The sentence speaks of what the claims tell of the name, before the name or right behind it, and of no second thing. */
function isMeant(reading, index, form, from, to) {
	const { words } = reading;
	const sentence = sentenceAround(reading, from);
	const told = toldOf(index, form.claim).words;
	const isLong = form.claim.is !== "place" && form.words.length > 2 && form.words.some((word, at) => !GENERIC.has(word) && words[from + at].lower === word);
	let meant = hasItsFigure(reading, index, form, from) || isLong && tellsFigure(reading, index, from);
	const last = words[to]?.lower === "which" ? to : sentence.to;
	for (let at = sentence.from; at < last; at++) {
		const { lower, lemma } = words[at];
		if (OTHER_MARKERS.has(lower) || BESIDE.has(lower) || form.words.every((word, offset) => words[at + offset]?.lower === word)) return false;
		if (at >= from && at < to || at > to + REACH) continue;
		if (!form.words.includes(lower) && (told.has(actKey(lower)) || told.has(actKey(lemma)))) meant = true;
	}
	return meant || isAlike(form, wordsIn(reading, from, to)) && isToldBefore(reading, form, told, sentence.from);
}
/** "They are at it in the Ashdon Mill": what a pronoun at the head of the sentence stands for is told before it. */
function isToldBefore({ words }, form, told, start) {
	if (!PRONOUNS$1.has(words[start].lower)) return false;
	return words.slice(Math.max(0, start - FAR), start).some(({ lower, lemma }) => !form.words.includes(lower) && (told.has(actKey(lower)) || told.has(actKey(lemma))));
}
/** Words before a sentence that a pronoun in it may go back to. */
const FAR = 40;
function wordsIn({ words }, from, to) {
	return words.slice(from, to).map(({ lower }) => lower);
}
/** Words behind a name that may tell what it is of. */
const REACH = 5;
/** "Ashdon Mill" of Ashton Mill: two names that are taken for each other. */
function isAlike({ words }, written) {
	const place = words.findIndex((word, at) => word !== written[at]);
	return words[place].slice(0, ALIKE) === written[place].slice(0, ALIKE);
}
/** Letters with which such names begin. */
const ALIKE = 3;
/** A telling figure that the claims have of the name stands in the sentence. */
function hasItsFigure(reading, index, { claim }, at) {
	const { figures } = toldOf(index, claim);
	if (figures.length === 0) return false;
	const { from, to } = sentenceAround(reading, at);
	const range = rangeOf(reading, from, to);
	const text = reading.passage.text.slice(Math.max(0, range.start - 1), range.end + 2);
	return figures.some((figure) => {
		const start = text.indexOf(figure);
		return start >= 0 && !/[\d.,]/.test(text[start - 1] ?? "") && !/^[.,]?\d/.test(text.slice(start + figure.length));
	});
}
const NAMED = /* @__PURE__ */ new WeakMap();
/** Whether a draft has one of a claim's own forms that are names anywhere. */
function isNamed$2(draft, index, claim) {
	let byIndex = NAMED.get(draft);
	if (!byIndex) {
		byIndex = /* @__PURE__ */ new WeakMap();
		NAMED.set(draft, byIndex);
	}
	let named = byIndex.get(index);
	if (!named) {
		const found = readingsOf(draft).flatMap(({ words }) => words.flatMap((word, at) => (index.byFirst.get(word.lower) ?? []).flatMap((form) => !form.wrong && isProper(form) && form.words.every((part, offset) => words[at + offset]?.lower === part) ? [form.claim] : [])));
		named = new Set(found);
		byIndex.set(index, named);
	}
	return named.has(claim);
}
/** "The commission" may be either. */
function isProper({ written }) {
	return written.some((word) => /^\p{Lu}/u.test(word));
}
/** Words that set a name beside the right one, or in another time. */
const BESIDE = new Set("beside near nearby opposite next earlier previous past ago last old".split(" "));

// src/link/names/swaps.ts
/**
* A place that the claims give to another thing of theirs: "masts in Porto" where they have sails in Porto and masts in
* Lorient. Only places that the claims know are held against each other, and only right behind the thing itself.
*/
function findSwaps(reading, index, named) {
	const places = named.filter((sighting) => sighting.claim.is === "place" && !sighting.wrong);
	const claimed = new Map(places.map((place) => [place.from, place]));
	const listed = reading.runs.filter((run) => !claimed.has(run.from));
	return [...places.flatMap(({ from, to, claim }) => swap(reading, index, from, to, (meant) => meant !== claim && claim.of.length > 0 && !isAround(claim, meant, from, places))), ...listed.flatMap(({ from, to }) => {
		return [/^['\u2019]s$/i.test(reading.words[to]?.text ?? "") ? to + 1 : to, to].flatMap((last) => swap(reading, index, from, last, (meant) => areListed(reading, index, from, last, meant))).slice(0, 1);
	})];
}
function swap(reading, index, from, to, isOther) {
	const { words } = reading;
	const preposition = from - 1;
	const noun = words[preposition - 1];
	if (!noun || !AT.has(words[preposition].lower) || /\S/.test(gapBefore(reading, preposition) + gapBefore(reading, from))) return [];
	const [meant, ...others] = subjectsOf(index).get(noun.lemma) ?? [];
	if (!meant || others.length > 0 || !isOther(meant) || indefinite(reading, preposition - 1)) return [];
	const sentence = sentenceAround(reading, from);
	if (words.slice(sentence.from, sentence.to).some((word) => OTHER_MARKERS.has(word.lower))) return [];
	return [toStandIn(reading, from, to, meant, meant.name, "certain", `\u201c${noun.text} ${words[preposition].text}\u201d`)];
}
/**
* "at the Elm Rink in Porto", "the final in Porto": what the claims know as a town, and as nothing else, is the one around. So is
* any place right behind the right one, "at the Elm Rink in Porto".
*/
function isAround({ of }, meant, at, places) {
	if (of.every((text) => TOWNS.has((require_extract ??= require("./extract.cjs")).wordsOf(text).words.at(-1)?.lemma ?? ""))) return true;
	return places.some(({ claim, to }) => claim === meant && to === at - 1);
}
/** What a place is that others lie in. */
const TOWNS = new Set("town city village host county region country district parish island state province municipality borough capital suburb area quarter".split(" "));
/** One list of the claims holds both names: the writer could mean either. */
function areListed({ words }, index, from, to, meant) {
	const key = words.slice(from, to).map((word) => word.lower).join(" ");
	const name = keyOf$3(meant.name);
	if (key === name) return false;
	const own = index.lists.get(name);
	return own !== void 0 && (index.lists.get(key) ?? []).some((list) => own.includes(list));
}
/** "a hall in Porto" is any hall. */
function indefinite({ words }, noun) {
	return [1, 2].some((back) => INDEFINITE.has(words[noun - back]?.lower ?? ""));
}
/** Place claims by the last word of what they are the place of. */
function subjectsOf(index) {
	let found = BUILT$2.get(index);
	if (!found) {
		const places = index.claims.filter((claim) => claim.is === "place");
		found = group(places, (claim) => [...new Set(claim.of.flatMap((text) => (require_extract ??= require("./extract.cjs")).wordsOf(text).words.at(-1)?.lemma ?? []))]);
		BUILT$2.set(index, found);
	}
	return found;
}
const BUILT$2 = /* @__PURE__ */ new WeakMap();
const AT = /* @__PURE__ */ new Set(["in", "at"]);
const INDEFINITE = /* @__PURE__ */ new Set([
	"a",
	"an",
	"any",
	"some",
	"no",
	"every",
	"last"
]);

// src/link/names/twin-headings.ts
/**
* A headline and the title in the front matter that say the same but for a name: the one that a claim knows is right.
* Out: the other one.
*/
function wrongInTwins(draft, set) {
	const index = nameIndexOf(set);
	const heads = readingsOf(draft).filter(({ passage, words }) => (passage.kind === "heading" || passage.kind === "field") && words.length > 4);
	if (heads.length < 2 || heads.length > MOST) return [];
	return heads.flatMap((reading) => {
		for (const twin of heads) {
			const found = twin === reading ? null : differing$1(reading, twin, index);
			if (found) return [found];
		}
		return [];
	});
}
/** A book of a draft has many headings; a headline stands among few. */
const MOST = 40;
function differing$1(reading, twin, index) {
	const cover = toCover(namesIn(twin, index));
	for (const sighting of new Set(cover.values())) {
		const { from, to, claim } = sighting;
		if (sighting.wrong || claim.is === "person" || !isSame(reading, twin, 0, 0, from)) continue;
		const run = runHolding(reading, from);
		if (run?.from !== from || reading.words.length - run.to !== twin.words.length - to) continue;
		if (!isSame(reading, twin, run.to, to, twin.words.length - to)) continue;
		if (over(toCover(namesIn(reading, index)), run.from, run.to)) continue;
		return toStandIn(reading, run.from, run.to, claim, twin.passage.text.slice(twin.words[from].start, twin.words[to - 1].end), "certain", "the same headline");
	}
	return null;
}
function isSame(reading, twin, one, other, count) {
	for (let step = 0; step < count; step++) if (reading.words[one + step]?.lower !== twin.words[other + step]?.lower) return false;
	return true;
}

// src/link/names/index.ts
/**
* Links the names of a draft to the claims about people, organisations, places and products, and says which are misspelt,
* forbidden, exchanged or given a wrong title. A capitalised run that no claim is about yields nothing.
*/
function linkNames(draft, set) {
	let bySet = LINKED.get(draft);
	if (!bySet) {
		bySet = /* @__PURE__ */ new WeakMap();
		LINKED.set(draft, bySet);
	}
	let matches = bySet.get(set);
	if (!matches) {
		matches = link(draft, set);
		bySet.set(set, matches);
	}
	return matches;
}
const LINKED = /* @__PURE__ */ new WeakMap();
/** The words of places and organisations that stand where a claim has another name, as they are written. */
function wrongNamesIn(draft, set) {
	const wrong = linkNames(draft, set).filter(({ state, claim, relation }) => state === "conflicts" && claim?.kind === "name" && claim.is !== "person" && (relation === "other-place" || relation === "other-name"));
	return new Set(wrong.flatMap(({ actual }) => actual.split(/\s+/)));
}
function link(draft, set) {
	const index = nameIndexOf(set);
	const twins = wrongInTwins(draft, set);
	const matches = [...readingsOf(draft).flatMap((reading) => linkPassage(reading, set, index)), ...twins.map(toMatch$2)];
	const strangers = linkLists(draft, set).filter(isStranger$1);
	return strangers.length === 0 ? matches : matches.filter((match) => !strangers.some((stranger) => isSamePlace(match, stranger)));
}
/** A wrong member of a list: what should stand there has been said. */
function isStranger$1({ state, claim, expected }) {
	return state === "conflicts" && claim?.kind === "list" && expected !== null && claim.members.includes(expected);
}
function isSamePlace(match, stranger) {
	if (match.state !== "conflicts") return false;
	const [one, other] = [match.at ?? match.mention.span, stranger.at ?? stranger.mention.span];
	return one.start < other.end && other.start < one.end;
}
function linkPassage(reading, set, index) {
	const named = namesIn(reading, index);
	if (named.length === 0 && reading.runs.length === 0) return [];
	const standIns = findStandIns(reading, index, named, toCover(named));
	const replaced = toCover(standIns);
	const kept = named.filter((sighting) => !over(replaced, sighting.from, sighting.to));
	const holders = findUnknownHolders(reading, index, toCover([...kept, ...standIns]));
	const all = [
		...kept,
		...standIns,
		...holders
	].sort((a, b) => a.from - b.from || b.to - a.to);
	return [...all.flatMap((sighting) => [toMatch$2(sighting), ...aroundMatches(sighting, index)]), ...linkProperWords(reading, set, index, toCover(all))];
}
/** Other names in the place of a claim's: one word exchanged, another party beside a person, another filler of a slot. */
function findStandIns(reading, index, named, cover) {
	const found = [];
	for (const run of [
		...runsAcrossPossessive(reading, GENERIC),
		...reading.runs,
		...runsAcrossOf(reading)
	]) {
		const { from } = run;
		const to = withSmallTail(reading, run);
		const sighting = over(cover, from, to)?.wrong ? null : exchanged(reading, index, from, to, cover) ?? sameKindBeside(reading, index, from, to) ?? ofItsKind(reading, index, from, to, cover) ?? absentKin(reading, index, from, to, cover);
		if (sighting) found.push(sighting);
	}
	for (const person of named) {
		const region = person.claim.is === "place" ? wrongRegion(reading, index, person, cover) : null;
		if (region) found.push(region);
		const place = region ? null : wrongPlaceBeside(reading, index, person, cover);
		if (place) found.push(place);
		if (person.claim.is !== "person" || person.wrong && person.relation !== "misspelt") continue;
		const sighting = wrongAffiliation(reading, index, person, cover) ?? wrongWorkplace(reading, person, cover) ?? wrongRoleBody(reading, index, person);
		if (sighting) found.push(sighting);
	}
	found.push(...findSwaps(reading, index, named), ...findFillers(reading, index, index.claims, cover), ...wrongLabelled(reading, index, cover), ...wrongSaidPlaces(reading, index, named, cover), ...wrongSeats(reading, index, named, cover));
	const first = /* @__PURE__ */ new Map();
	return found.filter((sighting) => {
		if (over(first, sighting.from, sighting.to)) return false;
		lay(first, sighting);
		return true;
	});
}
/** A sighting as the match of a name. */
function toMatch$2(sighting) {
	const { reading, wrong, claim } = sighting;
	const state = sighting.setAside ? "set-aside" : wrong ? "conflicts" : "agrees";
	const at = wrong ? rangeOf(reading, wrong.from, wrong.to) : null;
	return {
		mention: toMention(reading, sighting.from, sighting.to),
		state,
		claim,
		relation: sighting.relation,
		certainty: sighting.certainty,
		reason: sighting.setAside ?? sighting.reason,
		...at ? { at: (require_draft ??= require("./draft.cjs")).toSource(reading.passage, at) } : {},
		actual: at ? reading.passage.text.slice(at.start, at.end) : toMention(reading, sighting.from, sighting.to).surface,
		expected: wrong ? inCaseOf(wrong.expected, reading.passage.text.slice(at.start, at.end)) : null,
		others: [],
		related: [],
		candidates: [{
			claim,
			score: sighting.certainty === "certain" ? 1 : .6,
			cues: [{
				text: sighting.cue,
				weight: 1
			}]
		}]
	};
}
/** A headline in capitals gets its correction in capitals. */
function inCaseOf(expected, written) {
	return written.length > 3 && written === written.toUpperCase() ? expected.toUpperCase() : expected;
}

// src/link/figures/year-counts.ts
/**
* Years that a draft counts itself: "this year's 40th anniversary of the 1984 strike" and "aged 43, born in 1980", held against the
* day of the draft. Nothing is said of a draft without a day, nor of a count that may be of another year than the draft's.
*/
function linkYearCounts(draft, mentions) {
	if (!draft.passages.some(({ text }) => COUNTED.test(text))) return [];
	const day = draftDay(draft, mentions);
	if (day === null) return [];
	const today = Number(day.slice(0, 4));
	return draft.passages.flatMap((passage) => COUNTED.test(passage.text) ? (require_text ??= require("./text.cjs")).sentences(passage.text).flatMap((range) => [...anniversary(passage, range, today), ...age(passage, range, today)]) : []);
}
const COUNTED = /anniversary|\bborn in (?:19|20)\d\d/i;
/** A year early or late is still the year of the preparations, or of the speeches. */
const SLACK = 1;
const ANNIVERSARY = /\b(\d{1,3}(?:st|nd|rd|th)|[a-z]+(?:-[a-z]+)?) anniversary of (?:the |its |their |his |her )?(?:(?:[\p{L}'\u2019-]+ ){0,5}(?:in|of) )?((?:1[89]|20)\d\d)(?![\d/\u2013-])/iu;
/** The anniversary is of the draft's own days. */
const OF_NOW = /\b(?:this (?:year|week|month|spring|summer|autumn|winter)|today|tomorrow|tonight|will|marks|is celebrating|celebrates|next (?:week|month))\b/i;
function anniversary(passage, sentence, today) {
	const text = passage.text.slice(sentence.start, sentence.end);
	const found = ANNIVERSARY.exec(text);
	if (!found || !OF_NOW.test(text) || yearsIn(text).length !== 1) return [];
	const [count, year] = [ordinalOf(found[1]), Number(found[2])];
	const years = today - year;
	if (count === null || Math.abs(count - years) <= SLACK) return [];
	const start = sentence.start + found.index;
	return [conflict(passage, {
		start,
		end: start + found[1].length
	}, year, `${today} is ${years} years after ${year}`)];
}
const AGE = /(?:\baged (\d{1,2})|(?<=\p{L}, )(\d{1,2})),? (?:and |who (?:is|was) |was |is )?born in ((?:19|20)\d\d)(?![\d/\u2013-])/iu;
/** The age may be that of another day. */
const OF_THEN = /\b(?:died|dead|death|killed|late|then|when|was aged|at the age|former|would have|old)\b/i;
function age(passage, sentence, today) {
	const text = passage.text.slice(sentence.start, sentence.end);
	const found = AGE.exec(text);
	if (!found || OF_THEN.test(text) || yearsIn(text).length !== 1) return [];
	const digits = found[1] ?? found[2];
	const year = Number(found[3]);
	const years = today - year;
	if (Number(digits) === years || Number(digits) === years - 1) return [];
	const start = sentence.start + found.index + found[0].indexOf(digits);
	return [conflict(passage, {
		start,
		end: start + digits.length
	}, year, `born in ${year} is ${years - 1} or ${years} in ${today}`)];
}
function yearsIn(text) {
	return text.match(/\b(?:1[89]|20)\d\d\b/g) ?? [];
}
/** 40 for "40th" and "fortieth", 10 for "tenth". */
function ordinalOf(word) {
	if (/^\d/.test(word)) return Number.parseInt(word, 10);
	const lower = word.toLowerCase();
	const tens = /^(.*)ieth$/.exec(lower)?.[1];
	return (require_extract ??= require("./extract.cjs")).ORDINALS$1.get(lower) ?? (tens === void 0 ? null : (require_extract ??= require("./extract.cjs")).CARDINALS.get(`${tens}y`) ?? null);
}
function conflict(passage, range, year, expected) {
	const span = (require_draft ??= require("./draft.cjs")).toSource(passage, range);
	const surface = passage.text.slice(range.start, range.end);
	return {
		mention: {
			kind: "date",
			passage: passage.index,
			range,
			span,
			surface,
			date: { year },
			parts: {}
		},
		state: "conflicts",
		claim: null,
		relation: "date",
		certainty: "likely",
		reason: null,
		actual: surface,
		expected,
		others: [],
		related: [],
		candidates: []
	};
}

// src/link/names/figure-bodies.ts
/**
* Other bodies in the sentence of a figure that the claims give to one: "the Elm Building Bank, $1.2bn" of the Elm Harvest
* Bank\u2019s, all words but one the same; "\u00a324m was lent by Oak Fund" where "Elm Bank is lending \u00a324m". In: the matches of the
* passage\u2019s figures.
*/
function otherBodies(reading, set, figures) {
	if (figures.length === 0) return [];
	const { byClaim, hasName } = ownersOf(set);
	const found = figures.flatMap(({ state, claim, relation, certainty, mention }) => {
		const owner = state === "agrees" && (relation === "same" || relation === "rounded") && claim ? byClaim.get(claim) : void 0;
		if (!owner || mention.kind !== "quantity" || !/\d\D*\d|[\u00a3$\u20ac\u00a5]/.test(mention.surface)) return [];
		const at = reading.words.findIndex(({ end }) => end > mention.range.start);
		if (at < 0 || isToldApart(reading, at, owner)) return [];
		const run = sisterOf(reading, at, owner) ?? (certainty === "weak" || reading.titleCase ? null : doerOf(reading, at, owner));
		const written = run ? reading.words.slice(run.from, run.to).map(({ lower }) => lower) : [];
		return run && !hasName(written) && !isKnown$1(reading, set, run.from, run.to, run.isSister) ? [{
			from: run.from,
			to: run.to,
			claim: owner.claim,
			expected: owner.text,
			relation: "other-name"
		}] : [];
	});
	return found.filter((one, place) => found.findIndex(({ from }) => from === one.from) === place);
}
/** The sentence names the right one, or tells of something else. */
function isToldApart(reading, at, { names }) {
	const { from, to } = sentenceAround(reading, at);
	const words = reading.words.slice(from, to).map(({ lower }) => lower);
	return words.some((word) => OTHER_MARKERS.has(word)) || names.some((name) => words.some((_, place) => name.every((word, offset) => words[place + offset] === word)));
}
/** A name of the sentence that has all words of the owner's but one, and is a body of the same kind. */
function sisterOf(reading, at, { names }) {
	const sentence = sentenceAround(reading, at);
	for (const { from, to } of [...runsAcrossOf(reading), ...reading.runs]) {
		if (from < sentence.from || to > sentence.to) continue;
		const written = reading.words.slice(from, to).map(({ lower }) => lower);
		if (names.some((name) => isOneOff(name, written))) return {
			from,
			to,
			isSister: true
		};
	}
	return null;
}
function isOneOff(name, written) {
	if (name.length < 3 || name.length !== written.length || isSame$1(name, written)) return false;
	const kept = name.filter((word, place) => word === written[place]);
	const isBody = BODY_KINDS.some((kinds) => kinds.has(name.at(-1)) && kinds.has(written.at(-1)));
	return kept.length === name.length - 1 && isBody && kept.some((word) => !GENERIC.has(word) && !FUNCTION_WORDS.has(word));
}
/** "lent by Oak Fund": the verb of the claim's sentence, whose subject the owner is, behind or before the figure. */
function doerOf(reading, at, { claim, text }) {
	const verb = verbOf(claim.says, text);
	if (verb === null) return null;
	const sentence = sentenceAround(reading, at);
	const { words, runs } = reading;
	for (const { from, to } of runs) {
		const by = words[from - 1]?.lower === "the" ? from - 2 : from - 1;
		if (from < sentence.from || to > sentence.to || words[by]?.lower !== "by" || Math.abs(from - at) > NEAR$1) continue;
		const done = words[by - 1];
		const isPlain = /^ $/.test(gapBefore(reading, by)) && /^ $/.test(gapBefore(reading, from));
		if (done && isPlain && (actKey(done.lemma) === verb || actKey(done.lower) === verb) && !/['\u2019]s?$/.test(words[to]?.text ?? "")) return {
			from,
			to,
			isSister: false
		};
	}
	return null;
}
/** Words between a figure and who did it. */
const NEAR$1 = 8;
/** The key of the verb that follows the name at the head of a claim's sentence; null where there is none. */
function verbOf(says, text) {
	const start = says.startsWith(text) ? 0 : says.startsWith(`The ${text}`) ? 4 : -1;
	if (start < 0) return null;
	const verb = (require_extract ??= require("./extract.cjs")).wordsOf(says.slice(start + text.length)).words.find(({ lower }) => !AUXILIARIES.has(lower));
	return verb && !FUNCTION_WORDS.has(verb.lower) && !verb.capital ? actKey(verb.lemma) : null;
}
/** A nation, a name of the claims, or one with a word that they use; of a sister the words may be theirs. */
function isKnown$1(reading, set, from, to, isSister) {
	const index = nameIndexOf(set);
	const written = reading.words.slice(from, to);
	const named = over(toCover(namesIn(reading, index)), from, to);
	if (named && !(isSister && named.to - named.from < to - from)) return true;
	return !isSister && written.some(({ lower }) => isNation(lower) || index.known.has(lower) && !GENERIC.has(lower));
}

// src/link/names/own-people.ts
/** "In Britain", of British owners: of two folded names of one word, one is the country and the other its people. */
function isOfItsPeople([one = "", ...more], [other = "", ...others]) {
	return more.length + others.length === 0 && one.slice(0, SHARED) === other.slice(0, SHARED) && OF_PEOPLE.test(one) !== OF_PEOPLE.test(other);
}
/** Letters that a country and its people begin with alike. */
const SHARED = 4;
const OF_PEOPLE = /(?:ish|ese|an|ic|ch)s?$/;

// src/link/names/named-figures.ts
/**
* The name beside a figure that exactly one claim has, where that claim is told from its kin by another name: "Elm did \u00a36.2m"
* of the \u00a36.2m that Oak did. In: the matches of the draft's figures. Out: at most one name a figure; none in tables.
*/
function displacedNames(reading, set, figures) {
	const owners = ownersOf(set);
	if (owners.byValue.size === 0 || figures.length === 0 || reading.titleCase) return [];
	const index = nameIndexOf(set);
	const stated = new Set(figures.filter(({ state }) => state === "agrees").map(({ claim }) => claim));
	return figures.flatMap((match) => {
		const owner = ownerOf(match, owners);
		const run = owner && slotOf(reading, match, figures, owner);
		if (!run) return [];
		const written = reading.words.slice(run.from, run.to).map((word) => word.lower);
		const sibling = owner.family.find((other) => other.names.some((name) => isSame$1(name, written)));
		const isSibling = sibling !== void 0;
		if ((run.isBound ? isNamedBefore(reading, run, owner) : isNamed$1(reading, owner) && !(sibling && isExchanged$1(match, run, sibling, figures))) || !mayBeMeant(reading, run, owner, owners, index)) return [];
		const isKin = run.pointsBack === true && owner.family.some((other) => stated.has(other.claim));
		const hasSibling = owner.family.some((other) => stated.has(other.claim) && isNamed$1(reading, other));
		const firm = match.state === "agrees" && match.claim === owner.claim;
		if (!(isSibling || hasSibling || isKin || (run.by === "subject" ? run.own : firm && match.certainty !== "weak" && run.own)) || !(hasSibling || speaksOfClaims(reading.draft, index))) return [];
		const relation = owner.isPlace || run.by !== "subject" ? "other-place" : "other-name";
		return [{
			from: run.from,
			to: run.to,
			claim: owner.claim,
			expected: owner.text,
			relation
		}];
	});
}
/** The one claim that the figure is that of, digit for digit; null where several have it or it tells little. */
function ownerOf({ mention, state, claim, relation }, { byValue, byClaim }) {
	if (mention.kind !== "quantity" || state === "conflicts" || relation === "previous" || relation === "derived") return null;
	if (mention.change !== void 0 || significantDigits(mention) < 2 && mention.quantity.low.lte(9)) return null;
	const exact = byValue.get(keyOf$1(mention.quantity)) ?? [];
	if (exact.length > 0) return exact.length === 1 ? exact[0] : null;
	const linked = state === "agrees" && claim ? byClaim.get(claim) : void 0;
	const near = (owner) => {
		const { relation: how, outcome } = (require_quantity ??= require("./quantity.cjs")).compare(owner.claim.quantity, mention.quantity);
		return (how === "same" || how === "rounded") && outcome !== "conflicts" && outcome !== "undetermined";
	};
	if (linked) return near(linked) ? linked : null;
	const fitting = ((claim ? byClaim.get(claim)?.family : void 0) ?? []).filter(near);
	return fitting.length === 1 && byClaim.size > 1 ? fitting[0] : null;
}
/**
* "Elm won 93 and Oak 57", "Elm has 93, Oak fewer": the sentence has both names, and yet the figure is said of the wrong one, in
* the claim's own words or where its own figure is said of the other.
*/
function isExchanged$1({ mention }, { by, own, isClose }, sibling, figures) {
	if (by !== "subject" || !isClose) return false;
	const key = keyOf$1(sibling.claim.quantity);
	const twin = figures.some(({ mention: other }) => other !== mention && other.kind === "quantity" && keyOf$1(other.quantity) === key);
	return own || twin;
}
/** The passage, or a heading above it, has a name of the claim. */
function isNamed$1({ has, passage }, { names }) {
	const around = contextOf(passage);
	return names.some((name) => name.some((word) => !GENERIC.has(word) && (has.has(word) || around.has(word))));
}
/** The sentence has a name of the claim. */
function isNamedBefore(reading, { from }, { names }) {
	const sentence = sentenceAround(reading, from);
	const words = new Set(reading.words.slice(sentence.from, sentence.to).map((word) => word.lower));
	return names.some((name) => name.some((word) => words.has(word)));
}
const AROUND = /* @__PURE__ */ new WeakMap();
function contextOf(passage) {
	let known = AROUND.get(passage);
	if (!known) {
		known = new Set([...passage.trail, passage.lead ?? ""].flatMap((text) => (require_extract ??= require("./extract.cjs")).wordsOf(text).words.map((word) => word.lower)));
		AROUND.set(passage, known);
	}
	return known;
}
/** The name that has the figure: "Elm did \u00a37m", "in Elm the other 16", "28 beds in Elm", "Elm\u2019s schools \u2026 74". */
function slotOf(reading, match, figures, owner) {
	const { words } = reading;
	const start = wordAt(reading, match.mention.range.start);
	const end = wordAt(reading, match.mention.range.end - 1) + 1;
	const others = figures.filter((other) => other !== match && other.mention.kind === "quantity");
	const isFigure = (at) => others.some(({ mention: { range } }) => words[at].start >= range.start && words[at].start < range.end) && /\d/.test(words[at].text);
	return before(reading, start, owner, isFigure) ?? behind(reading, end, owner) ?? possessing(reading, start, owner);
}
function before(reading, start, { own, claim }, isFigure) {
	const { words, sentence, runAt, runs } = reading;
	for (let at = start - 1; at >= Math.max(0, start - 10) && sentence[at] === sentence[start]; at--) {
		if (isFigure(at) || (require_extract ??= require("./extract.cjs")).REPORTING.has(words[at].lower)) return null;
		const gap = gapBefore(reading, at + 1);
		const run = runs[runAt[at] ?? -1];
		const isRelative = run && /^, $/.test(gap) && RELATIVE.has(words[at + 1]?.lower ?? "");
		if (/[;:\u2014\u2013()]/.test(gap)) return null;
		if (/,/.test(gap) && !isRelative && !closesRelative(reading, at, start)) break;
		if (!run) continue;
		if (run.to !== at + 1) return null;
		const between = words.slice(run.to, start);
		const article = words[run.from - 1]?.lower === "the" ? run.from - 1 : run.from;
		const opens = (from) => from === 0 || sentence[from - 1] !== sentence[from] || /[,;:\u2013\u2014]/.test(gapBefore(reading, from)) || JOINS.has(words[from - 1].lower);
		if (LOCATIVE.has(words[article - 1]?.lower ?? "") && opens(article - 1)) return {
			from: run.from,
			to: run.to,
			by: "place",
			own: between.some((word) => isOwn(word, own)),
			pointsBack: between.some((word) => AMOUNTS.has(word.lower))
		};
		if (!(opens(article) || isRelative)) return null;
		const verb = between.find((word) => !AUXILIARIES.has(word.lower) && !RELATIVE.has(word.lower));
		const isClose = between.length < 3 && between.every((word) => AUXILIARIES.has(word.lower) || word === verb);
		return {
			from: run.from,
			to: run.to,
			by: "subject",
			own: isOwn(verb, own) || isClose && !verb,
			isClose,
			says: verb !== void 0 && (require_extract ??= require("./extract.cjs")).wordsOf(claim.says).words.some(({ lemma }) => lemma === verb.lemma),
			...isRelative ? { isBound: true } : {}
		};
	}
	return throughPronoun(reading, start, own);
}
/** "Elm opens in May. It costs \u00a37m": the name is the subject of the sentence before. */
function throughPronoun(reading, start, own) {
	const { words, sentence, runAt, runs } = reading;
	const { from } = sentenceAround(reading, start);
	const pronoun = [from, from + 1].find((at) => at < start && words[at].lower === "it");
	if (pronoun === void 0 || from === 0 || start > pronoun + 4) return null;
	const run = runs[runAt[sentenceAround(reading, from - 1).from] ?? -1];
	if (!run || sentence[run.from] !== sentence[from - 1] || !AUXILIARIES.has(words[run.to]?.lower ?? "")) return null;
	return {
		from: run.from,
		to: run.to,
		by: "subject",
		own: isOwn(words[pronoun + 1], own)
	};
}
function isOwn(word, own) {
	return word !== void 0 && own.has(word.lemma) && !FUNCTION_WORDS.has(word.lower);
}
/** "Elm, where we were nobody, \u00a358m": the comma is that of a relative clause. */
function closesRelative(reading, at, start) {
	for (let back = at; back > Math.max(0, start - 10); back--) if (RELATIVE.has(reading.words[back].lower) && /^, $/.test(gapBefore(reading, back))) return true;
	return false;
}
function behind(reading, end, { own }) {
	const { words, runAt, runs } = reading;
	for (let at = end; at < Math.min(words.length - 1, end + 4); at++) {
		if (!/^ $/.test(gapBefore(reading, at))) return null;
		const word = words[at];
		if (!LOCATIVE.has(word.lower)) {
			if (!own.has(word.lemma) && !FUNCTION_WORDS.has(word.lower)) return null;
			continue;
		}
		const start = words[at + 1].lower === "the" ? at + 2 : at + 1;
		const run = runs[runAt[start] ?? -1];
		return run?.from === start && /^ $/.test(gapBefore(reading, at + 1)) ? {
			from: run.from,
			to: run.to,
			by: "place",
			own: true
		} : null;
	}
	return null;
}
/** "won Elm\u2019s school kitchens a prize, \u2026 in 74 of them" */
function possessing(reading, start, { heads }) {
	const { words, runs, sentence } = reading;
	for (const { from, to } of runs) {
		if (sentence[from] !== sentence[start] || !/^['\u2019]s$/.test(words[to]?.text ?? "")) continue;
		if (words.slice(to + 1, to + 3).some((word) => heads.has(word.lemma))) return {
			from,
			to,
			by: "possessive",
			own: true
		};
	}
	return null;
}
/** Whether the name can only be another one: no nation, nobody, no word of the claim, nothing that says that another thing is meant. */
function mayBeMeant(reading, { from, to, by, says }, owner, owners, index) {
	const { words } = reading;
	const written = words.slice(from, to);
	const lower = written.map((word) => word.lower);
	const isKnownName = owners.hasName(lower);
	if (written.some((word) => owner.own.has(word.lemma) && !GENERIC.has(word.lower) && !isKnownName || CALENDAR.test(word.text))) return false;
	if (owner.names.some((name) => isOfItsPeople(lower, name) || lower.every((word) => name.includes(word)))) return false;
	if (!isKnownName && written.some((word) => isNation(word.lower) || BROAD$1.test(word.lower) || word.text.length < 3)) return false;
	const known = over(toCover(namesIn(reading, index)), from, to);
	const isDoer = by === "subject" && says && startsWith(owner);
	if (known && known.claim.is !== "place" && (known.claim.is === "person" || !(isKnownName || isDoer))) return false;
	if (!known && !isKnownName && written.some((word) => index.known.has(word.lower) && !GENERIC.has(word.lower))) return false;
	const sentence = sentenceAround(reading, from);
	return !words.slice(Math.max(sentence.from, from - 8), Math.min(sentence.to, to + 1)).some((word) => OTHER_MARKERS.has(word.lower));
}
/** The claim's sentence begins with the name. */
function startsWith({ claim, text }) {
	return claim.says.startsWith(text) || claim.says.startsWith(`The ${text}`);
}
/** Endings of the names of counties and countries. */
const BROAD$1 = /(?:shire|land|lands|stan|ia|many)$/;
/** Nouns that stand for what has just been spoken of: "in Elm the figure is \u2026". */
const AMOUNTS = /* @__PURE__ */ new Set([
	"figure",
	"number",
	"rate",
	"total",
	"amount",
	"sum",
	"share"
]);
const RELATIVE = /* @__PURE__ */ new Set(["where", "which"]);
const JOINS = /* @__PURE__ */ new Set([
	"and",
	"but",
	"while"
]);

// src/link/places/routes.ts
/** "The trail runs from Elm to Ash", where the claims have it run from Elm to Oak. */
function wrongEnds(reading, set) {
	const routes = reading.has.has("from") && reading.has.has("to") ? routesOf(set) : [];
	const { words } = reading;
	return routes.length === 0 ? [] : [...words.keys()].flatMap((at) => words[at].lower === "from" ? wrongFrom(reading, routes, at) : []);
}
function wrongFrom(reading, routes, at) {
	const { words } = reading;
	if (!RUNNING.has(words[at - 1]?.lemma ?? "")) return [];
	const start = placeAt(reading, at + 1);
	const end = start && words[start.to]?.lower === "to" && /^ $/.test(gapBefore(reading, start.to)) ? placeAt(reading, start.to + 1) : null;
	if (!start || !end || isPart(reading, at)) return [];
	const wrong = routes.flatMap(({ from, to }) => {
		if (isAt(reading, start, from) && !isNamed(reading, at, to)) return [{
			...end,
			claim: to.claim,
			expected: to.text
		}];
		return isAt(reading, end, to) && !isNamed(reading, at, from) ? [{
			...start,
			claim: from.claim,
			expected: from.text
		}] : [];
	});
	return routes.some(({ from, to }) => isAt(reading, start, from) && isAt(reading, end, to)) || new Set(wrong.map(({ expected }) => expected)).size !== 1 ? [] : wrong.slice(0, 1);
}
/** The capitalised run that begins at a word, or behind "the". */
function placeAt(reading, at) {
	const from = reading.words[at]?.lower === "the" ? at + 1 : at;
	const run = runHolding(reading, from);
	return run?.from === from ? run : null;
}
function isAt({ words }, { from, to }, { forms }) {
	return forms.some((form) => form.length === to - from && form.every((word, offset) => words[from + offset].lower === word));
}
/** The right name stands in the same sentence: the writer tells of more than the route. */
function isNamed(reading, at, { forms }) {
	const { from, to } = sentenceAround(reading, at);
	const words = reading.words.slice(from, to);
	return words.some((_, place) => forms.some((form) => form.every((word, offset) => words[place + offset]?.lower === word)));
}
/** A stage of it, or another one. */
function isPart(reading, at) {
	const { from, to } = sentenceAround(reading, at);
	return reading.words.slice(from, to).some(({ lower, lemma }) => PARTS.has(lemma) || OTHER_MARKERS.has(lower));
}
const BUILT$1 = /* @__PURE__ */ new WeakMap();
function routesOf(set) {
	let routes = BUILT$1.get(set);
	if (!routes) {
		const active = set.claims.filter(({ status }) => status === "active");
		routes = [...active.flatMap(saidBy), ...between$1(active)];
		BUILT$1.set(set, routes);
	}
	return routes;
}
/** "The canal runs from Elm to Oak." */
function saidBy(claim) {
	const said = (require_extract ??= require("./extract.cjs")).wordsOf(claim.says);
	const runs = (require_extract ??= require("./extract.cjs")).properRuns(said);
	return runs.flatMap((run, index) => {
		const next = runs[index + 1];
		if (!(said.words[run.from - 1]?.lower === "from" && RUNNING.has(said.words[run.from - 2]?.lemma ?? "")) || !next || next.from !== run.to + 1 || said.words[run.to].lower !== "to") return [];
		const end = ({ from, to }) => ({
			claim,
			text: claim.says.slice(said.words[from].start, said.words[to - 1].end),
			forms: [said.words.slice(from, to).map(({ lower }) => lower)]
		});
		return [{
			from: end(run),
			to: end(next)
		}];
	});
}
/** The one place where things start and the one where they finish. */
function between$1(claims) {
	const ends = (words) => claims.flatMap((claim) => {
		if (claim.kind !== "name" || claim.is !== "place") return [];
		const isEnd = claim.of.some((text) => (require_extract ??= require("./extract.cjs")).wordsOf(text).words.some(({ lemma }) => words.has(lemma)));
		const forms = [claim.name, ...claim.also].map((text) => (require_extract ??= require("./extract.cjs")).wordsOf(text).words.map(({ lower }) => lower));
		return isEnd ? [{
			claim,
			text: claim.name,
			forms
		}] : [];
	});
	const [from, to] = [ends(STARTS$1), ends(FINISHES)];
	return from.length === 1 && to.length === 1 && from[0].claim !== to[0].claim ? [{
		from: from[0],
		to: to[0]
	}] : [];
}
const RUNNING = /* @__PURE__ */ new Set([
	"run",
	"go",
	"lead",
	"stretch",
	"extend",
	"race",
	"travel",
	"sail",
	"reach"
]);
const STARTS$1 = /* @__PURE__ */ new Set([
	"start",
	"departure",
	"origin",
	"starting",
	"begin",
	"beginning"
]);
const FINISHES = /* @__PURE__ */ new Set([
	"finish",
	"end",
	"destination",
	"terminus",
	"arrival",
	"finishing"
]);
const PARTS = new Set("stage leg section stretch part half day night train bus shuttle coach walk relay first last branch spur detour back return".split(" "));

// src/link/places/stated-places.ts
/**
* Other places where a figure's or a date's own claim has one: "28 beds in Elm" of beds in Oak, "the hub at Elm". What is
* placed, a figure that the claims bear out or the claim's own thing, stands right beside the name; regions, names that the
* claim knows, and a passage that has the right place as well, are left alone. In: the matches of the draft's figures and dates.
*/
function linkStatedPlaces(draft, set, figures) {
	const places = placesOf(set);
	const index = nameIndexOf(set);
	const all = group(figures, ({ mention }) => [String(mention.passage)]);
	const held = group(figures.filter(({ state }) => state === "agrees"), ({ mention }) => [String(mention.passage)]);
	return readingsOf(draft).flatMap((reading) => {
		if (reading.passage.cell) return rowHeader(reading, places, index, held, all);
		const key = String(reading.passage.index);
		const told = all.get(key) ?? [];
		const bodies = otherBodies(reading, set, told).map((other) => toMatch$1(reading, other, {
			...other,
			text: other.expected
		}, other.relation));
		if (reading.titleCase) return bodies;
		const own = held.get(key) ?? [];
		const displaced = displacedNames(reading, set, told);
		const found = reading.runs.flatMap((run) => {
			const kin = told.length === 0 ? null : akin(reading, run, index, told);
			if (kin) return [toMatch$1(reading, run, kin, "other-name")];
			const placed = placedAt(reading, run, places, index, own);
			return placed && mayBeWrong(reading, run, placed, places, index) ? [toMatch$1(reading, run, placed)] : [];
		});
		const others = displaced.map(({ from, to, claim, expected: text, relation }) => toMatch$1(reading, {
			from,
			to
		}, {
			claim,
			text
		}, relation));
		const events = own.length === 0 ? [] : wrongEventPlaces(reading, index, own, toCover(namesIn(reading, index)));
		const ends = wrongEnds(reading, set).map(({ from, to, claim, expected: text }) => toMatch$1(reading, {
			from,
			to
		}, {
			claim,
			text
		}));
		return [
			...found,
			...others,
			...bodies,
			...events.map(toMatch$2),
			...ends
		];
	});
}
const BUILT = /* @__PURE__ */ new WeakMap();
function placesOf(set) {
	let places = BUILT.get(set);
	if (!places) {
		const all = set.claims.filter(({ kind, status }) => (kind === "value" || kind === "date") && status === "active").flatMap(placedBy);
		const byClaim = /* @__PURE__ */ new Map();
		for (const placed of all) byClaim.set(placed.claim, [...byClaim.get(placed.claim) ?? [], placed]);
		places = {
			all,
			byClaim,
			byHead: group(all, ({ heads }) => [...heads]),
			names: new Set(all.map(({ words }) => words[0]))
		};
		BUILT.set(set, places);
	}
	return places;
}
function placedBy(claim) {
	const said = (require_extract ??= require("./extract.cjs")).wordsOf(claim.says);
	const { words } = said;
	const about = claim.about.map((text) => (require_extract ??= require("./extract.cjs")).wordsOf(text).words.map((word) => word.lower));
	const found = (require_extract ??= require("./extract.cjs")).properRuns(said).flatMap(({ from, to }) => {
		const before = words[from - 1]?.lower === "the" ? from - 2 : from - 1;
		const name = words.slice(from, to).map((word) => word.lower);
		if (!(LOCATIVE.has(words[before]?.lower ?? "") || words[before]?.lower === "to") || !about.some((text) => text.join(" ") === name.join(" "))) return [];
		return [{
			before,
			name,
			text: claim.says.slice(words[from].start, words[to - 1].end)
		}];
	});
	if (found.length !== 1) return [];
	const [{ before, name, text }] = found;
	const verb = words.findIndex((word) => AUXILIARIES.has(word.lower));
	const inner = words.findIndex((word, at) => at > 0 && at < verb && PREPOSITIONS$1.has(word.lower));
	const nouns = [
		words[before - 1],
		words[verb - 1],
		words[inner - 1]
	].filter((word) => word?.kind === "word" && !FUNCTION_WORDS.has(word.lower));
	const listed = claim.of.map((subject) => (require_extract ??= require("./extract.cjs")).wordsOf(subject).words.at(-1));
	const heads = [...nouns.map((word) => word.lemma), ...listed.map((word) => word.lemma)].filter((head) => !name.includes(head));
	const own = [
		claim.says,
		...claim.of,
		...claim.about
	].flatMap((subject) => (require_extract ??= require("./extract.cjs")).wordsOf(subject).words.map((word) => word.lemma));
	return [{
		claim,
		text,
		words: name,
		preposition: words[before].lower,
		heads: new Set(heads),
		own: new Set(own)
	}];
}
/** The claim whose thing or figure the words before, or behind, put at the name. */
function placedAt(reading, run, places, index, held) {
	const { words } = reading;
	const at = words[run.from - 1]?.lower === "the" ? run.from - 2 : run.from - 1;
	const preposition = words[at]?.lower ?? "";
	if (!(LOCATIVE.has(preposition) || preposition === "to") || !/^ ["\u201c\u2018']?$/.test(gapBefore(reading, run.from))) return null;
	const leads = (placed) => LOCATIVE.has(preposition) || placed.preposition === preposition;
	const figures = held.map((match) => ({
		match,
		from: wordAt(reading, match.mention.range.start),
		to: wordAt(reading, match.mention.range.end - 1) + 1
	}));
	const head = words[at - 1];
	const beside = head && /^ $/.test(gapBefore(reading, at)) ? figures.filter(({ from, to }) => from < at && to > at - 4) : [];
	for (const { match, to } of beside) for (const placed of places.byClaim.get(match.claim) ?? []) if (words.slice(to, at).every((word) => placed.own.has(word.lemma) || FUNCTION_WORDS.has(word.lower)) && leads(placed) && isTelling$1(match)) return placed;
	if (head && /^ $/.test(gapBefore(reading, at))) {
		const candidates = places.byHead.get(head.lemma) ?? [];
		const names = new Set(candidates.map(({ words: name }) => name.join(" ")));
		const definite = !(candidates.every(({ claim }) => claim.kind === "value" && claim.quantity.dimension === "count") && head.lower !== head.lemma) && isDefinite(reading, at - 1, candidates[0]) && speaksOfClaims(reading.draft, index);
		const borne = beside.some(({ match, to }) => to <= at - 1 && match.certainty !== "weak") || followed(reading, run, figures, places, candidates);
		if (names.size === 1 && leads(candidates[0]) && (definite || borne)) return candidates[0];
	}
	return LOCATIVE.has(preposition) ? leading(reading, run, at, places, figures) : null;
}
/** "a hub at Elm, built for \u00a323m": a figure that the claims put at the same place stands behind it in the sentence. */
function followed(reading, run, figures, { byClaim }, candidates) {
	const name = candidates[0]?.words.join(" ");
	return figures.some(({ match, from }) => from >= run.to && reading.sentence[from] === reading.sentence[run.from] && match.certainty !== "weak" && (byClaim.get(match.claim) ?? []).some(({ words }) => words.join(" ") === name));
}
/** "In Elm 28 beds", "\u2026, and in Elm the other sixteen" */
function leading(reading, run, at, places, figures) {
	const { words, sentence } = reading;
	if (!(at === 0 || sentence[at - 1] !== sentence[at] || /[,;:\u2013\u2014]/.test(gapBefore(reading, at)) || words[at - 1].lower === "and")) return null;
	const next = figures.find(({ from }) => from >= run.to && from <= run.to + 4 && sentence[from] === sentence[at]);
	if (!next || !isTelling$1(next.match) || next.match.certainty === "weak") return null;
	return places.byClaim.get(next.match.claim)?.[0] ?? null;
}
/** Few figures are this one by chance. */
function isTelling$1({ mention, certainty, relation }) {
	if (mention.kind !== "quantity" || relation !== "same" && relation !== "rounded") return false;
	return mention.quantity.low.toFixed().replaceAll(/\D/g, "").replace(/^0+|0+$/g, "").length > 1 || certainty !== "weak" && mention.quantity.low.greaterThan(9);
}
/** "the hub at", "our new hub in": with an article of its own, and no word that the claim does not have. */
function isDefinite({ words }, head, placed) {
	if (!placed) return false;
	for (let at = head - 1; at >= Math.max(0, head - 3); at--) {
		if (DEFINITE$1.has(words[at].lower)) return true;
		if (!placed.own.has(words[at].lemma)) return false;
	}
	return false;
}
const DEFINITE$1 = /* @__PURE__ */ new Set([
	"the",
	"our",
	"its",
	"their",
	"this"
]);
/**
* "Elm Orchards has 30%" of the 30% that Elk Orchards has: one word of a name that pins the claim down is exchanged for one
* that begins alike, and the claim's own figure follows.
*/
function akin(reading, run, index, held) {
	const { words, sentence } = reading;
	const written = words.slice(run.from, run.to).map((word) => word.lower);
	if (written.length < 2) return null;
	for (const match of held) {
		const from = wordAt(reading, match.mention.range.start);
		if (from < run.to || from > run.to + 6 || sentence[from] !== sentence[run.from]) continue;
		for (const claim of meantBy(match)) {
			const text = claim.about.find((about) => isExchanged(written, about, index));
			if (text !== void 0) return {
				claim,
				text
			};
		}
	}
	return null;
}
/** All words of a name are there but one, which is no word of the claims and begins as the right one does. */
function isExchanged(written, text, index) {
	const { words } = (require_extract ??= require("./extract.cjs")).wordsOf(text);
	if (words.length !== written.length || !words.every((word) => word.capital)) return false;
	const other = words.flatMap((word, place) => word.lower === written[place] ? [] : [place]);
	const [place] = other;
	if (place === void 0 || other.length > 1 || index.known.has(written[place])) return false;
	const [meant, stands] = [words[place].lower, written[place]];
	return meant.slice(0, 2) === stands.slice(0, 2) && !isOfThere(stands, meant);
}
function isOfThere(stands, place) {
	const root = place.replace(/[aeiouy]$/, "");
	return stands.startsWith(root) && /^[aeiou]?(?:n|ns|an|ans|ese|ish|er|ers)$/.test(stands.slice(root.length));
}
/** The claims that the figure is exactly that of: the one it is linked to, and those it may be about. */
function meantBy({ mention, state, claim, candidates }) {
	if (mention.kind !== "quantity") return [];
	if (state === "agrees") return claim ? [claim] : [];
	const { low, high, dimension } = mention.quantity;
	return candidates.flatMap(({ claim: other }) => other.kind === "value" && other.quantity.dimension === dimension && other.quantity.low.equals(low) && other.quantity.high.equals(high) ? [other] : []);
}
/** The row of a table that gives the claim's figures to another name, where other rows have the names of its kin. */
function rowHeader(reading, places, index, held, all) {
	const cell = reading.passage.cell;
	const [run] = reading.runs;
	if (cell.row === 0 || cell.column !== 0 || !run || run.from !== 0 || run.to !== reading.words.length) return [];
	const figures = cellsBeside(reading).flatMap(({ passage }) => held.get(String(passage.index)) ?? []);
	const placed = [...new Set(figures.filter(isTelling$1).flatMap(({ claim }) => places.byClaim.get(claim) ?? []))];
	const table = readingsOf(reading.draft).filter((other) => other !== reading && other.passage.cell?.table === cell.table && other.passage.cell.column === 0);
	const headers = new Set(table.map(({ words }) => words.map((word) => word.lower).join(" ")));
	const twice = twiceHeaded(reading, cellsBeside(reading).flatMap(({ passage }) => all.get(String(passage.index)) ?? []), table, places);
	if (twice) return [toMatch$1(reading, run, twice)];
	if (placed.length !== 1 || headers.has(placed[0].words.join(" "))) return [];
	if (!places.all.some(({ words, claim }) => claim !== placed[0].claim && headers.has(words.join(" ")))) return [];
	return mayBeWrong(reading, run, placed[0], places, index) ? [toMatch$1(reading, run, placed[0])] : [];
}
/** "Elm" above another "Elm": the row with the figures of a claim whose name heads no row is that one's. */
function twiceHeaded(reading, own, table, places) {
	const name = reading.words.map((word) => word.lower).join(" ");
	const headers = table.map(({ words }) => words.map((word) => word.lower).join(" "));
	if (!headers.includes(name) || !places.all.some(({ words }) => words.join(" ") === name)) return null;
	const kin = places.all.filter(({ words, claim }) => !headers.includes(words.join(" ")) && words.join(" ") !== name && isOneOf(claim, own)).filter(({ heads }) => places.all.some((other) => other.words.join(" ") === name && [...heads].some((head) => other.heads.has(head))));
	return kin.length === 1 ? kin[0] : null;
}
/** A figure of the row is exactly the claim's, and telling. */
function isOneOf(claim, figures) {
	if (claim.kind !== "value") return false;
	return figures.some(({ mention }) => mention.kind === "quantity" && mention.quantity.dimension === claim.quantity.dimension && mention.quantity.low.equals(claim.quantity.low) && mention.quantity.high.equals(claim.quantity.high) && mention.quantity.low.greaterThan(9));
}
/** Whether the name can only be another one: no region, no word of the claim, no person, no second place in the same breath. */
function mayBeWrong(reading, run, placed, places, index) {
	const { words } = reading;
	const written = words.slice(run.from, run.to);
	if (written.some((word) => placed.own.has(word.lemma) && !GENERIC.has(word.lower))) return false;
	if (written.some((word) => isNation(word.lower) || (require_extract ??= require("./extract.cjs")).MONTHS.has(word.lower) || BROAD.test(word.lower) || word.text.length < 3)) return false;
	if (isOfItsPeople(written.map((word) => word.lower), placed.words)) return false;
	const known = over(toCover(namesIn(reading, index)), run.from, run.to);
	if (known && known.claim.is !== "place") return false;
	const isListed = index.lists.has(written.map(({ lower }) => lower).join(" ")) && !leadsOn(reading, run);
	if (!known && index.known.has(written[0].lower) && !places.names.has(written[0].lower) && !isListed) return false;
	const sentence = sentenceAround(reading, run.from);
	if (words.slice(Math.max(sentence.from, run.from - 8), Math.min(sentence.to, run.to + 1)).some((word) => OTHER_MARKERS.has(word.lower))) return false;
	for (let at = sentence.from; at < sentence.to; at++) if (placed.words.every((word, offset) => words[at + offset]?.lower === word)) return false;
	return true;
}
/** "in Elm, Oak and Ash": the first of several. */
function leadsOn(reading, { to }) {
	const next = reading.words[to]?.lower === "and" ? to + 1 : to;
	return reading.words[next]?.capital === true && (next > to || /^, $/.test(gapBefore(reading, to)));
}
/** Endings of the names of counties and countries. */
const BROAD = /(?:shire|land|lands|stan|ia|many)$/;
function toMatch$1(reading, run, { claim, text }, relation = "other-place") {
	return toWordsConflict({
		passage: reading.passage,
		range: rangeOf(reading, run.from, run.to),
		claim,
		relation,
		certainty: "likely",
		reason: `the claim has ${text} here`,
		expected: text,
		cue: "what the claim puts there",
		score: .6
	});
}

// src/link/quotations/alignment.ts
/**
* Lays the written words along the canonical ones with as few differences as can be. What comes before and after in the
* canonical words costs nothing, so a fragment fits; `open` lets words before or after the canonical ones cost nothing too.
*/
function align(written, meant, open) {
	const rows = written.length + 1;
	const columns = meant.length + 1;
	const score = new Int32Array(rows * columns);
	for (let i = 1; i < rows; i++) score[i * columns] = open.start ? 0 : -GAP * i;
	for (let i = 1; i < rows; i++) for (let j = 1; j < columns; j++) {
		const match = written[i - 1] === meant[j - 1] ? SAME : -OTHER;
		score[i * columns + j] = Math.max(score[(i - 1) * columns + j - 1] + match, score[(i - 1) * columns + j] - GAP, score[i * columns + j - 1] - GAP);
	}
	let [i, j] = bestEnd(score, rows, columns, open.end);
	const pairs = [];
	while (i > 0) {
		const here = score[i * columns + j];
		const match = j > 0 && written[i - 1] === meant[j - 1];
		if (j > 0 && here === score[(i - 1) * columns + j - 1] + (match ? SAME : -OTHER)) pairs.push({
			written: --i,
			meant: --j,
			same: match
		});
		else if (j > 0 && here === score[i * columns + j - 1] - GAP) pairs.push({
			written: null,
			meant: --j,
			same: false
		});
		else if (j === 0 && open.start) break;
		else pairs.push({
			written: --i,
			meant: null,
			same: false
		});
	}
	return pairs.reverse();
}
function bestEnd(score, rows, columns, openEnd) {
	let best = [rows - 1, 0];
	let most = -1e400;
	const consider = (i, j) => {
		if (score[i * columns + j] > most) [most, best] = [score[i * columns + j], [i, j]];
	};
	for (let j = columns - 1; j >= 0; j--) consider(rows - 1, j);
	if (openEnd) for (let i = 0; i < rows; i++) consider(i, columns - 1);
	return best;
}
const SAME = 3;
const OTHER = 2;
const GAP = 2;

// src/link/quotations/quote-words.ts
/** The words of a quotation, by sentence and, within it, by the pieces that ellipses and bracketed insertions leave. */
function quoteWords(text) {
	return (require_text ??= require("./text.cjs")).sentences(text).map(({ start, end }) => {
		const pieces = [[]];
		for (const match of text.slice(start, end).matchAll(PART)) {
			if (match[2] !== void 0) {
				pieces.push([]);
				continue;
			}
			const lower = (require_text ??= require("./text.cjs")).fold(match[0]);
			const key = spelling(lower);
			pieces.at(-1).push({
				key,
				content: !FUNCTION_WORDS.has(lower) && !FUNCTION_WORDS.has(key),
				start: start + match.index,
				end: start + match.index + match[0].length
			});
		}
		return pieces;
	});
}
const PART = /([\p{L}\p{M}\p{N}]{1,100}(?:['\u2019\u02bc.,][\p{L}\p{M}\p{N}]{1,100}){0,8}|[%&\u00a3$\u20ac])|(\[[^\]]{0,80}\]|\u2026|\.\.\.{1,3}|\. \. \.)/gu;
function spelling(word) {
	if (word === "&") return "and";
	if (word.length < 5) return word;
	return word.replace(/is(e|ed|es|ing|ation)$/, "iz$1").replace(/ys(e|ed|es|ing)$/, "yz$1").replace(/our(s|ed|ing|able|ite)?$/, (tail) => FOUR.has(word) ? tail : `or${tail.slice(3)}`).replace(/tre(s?)$/, "ter$1").replace(/ll(ed|ing|er)$/, "l$1");
}
/** Words in -our that have no other spelling. */
const FOUR = /* @__PURE__ */ new Set([
	"four",
	"your",
	"hour",
	"hours",
	"tour",
	"pour",
	"flour",
	"devour",
	"contour",
	"yours",
	"fours",
	"tours"
]);

// src/link/quotations/quote-fit.ts
const CANON = /* @__PURE__ */ new WeakMap();
/** The quotations that a claims file holds to. */
function canonOf(set) {
	return indexOf(set).all;
}
function indexOf(set) {
	let canon = CANON.get(set);
	if (!canon) {
		const all = set.claims.flatMap((claim) => claim.kind === "quote" && claim.status === "active" ? [toCanonical(claim)] : []);
		canon = {
			all,
			byContent: group([...all.keys()], (place) => [...all[place].content])
		};
		CANON.set(set, canon);
	}
	return canon;
}
function toCanonical(claim) {
	const words = quoteWords(claim.quote).flat().flat();
	return {
		claim,
		words,
		keys: words.map((word) => word.key),
		content: contentOf(words),
		closed: /[.!?]["'\u201d\u2019]?\s*$/.test(claim.quote)
	};
}
function contentOf(words) {
	return new Set(words.filter((word) => word.content).map((word) => word.key));
}
/** The claim whose words a quotation has, or nearly has; null where there is none. */
function bestFit(quote, set) {
	const { all, byContent } = indexOf(set);
	const sentences = quoteWords(quote.surface);
	let best = null;
	const shared = new Set(sentences.flat(2).flatMap(({ key }) => byContent.get(key) ?? []));
	for (const place of [...shared].sort((one, other) => one - other)) {
		const canonical = all[place];
		const parts = sentences.flatMap((pieces) => fitSentence(pieces, canonical));
		if (parts.length === 0) continue;
		const pairs = parts.flatMap((part) => part.pairs);
		const same = pairs.filter((pair) => pair.same).length;
		const fit = {
			canonical,
			parts,
			same,
			different: pairs.length - same
		};
		if (!best || fit.same - fit.different > best.same - best.different) best = fit;
	}
	return best;
}
/** Aligns one written sentence, in the pieces that an ellipsis or a bracket leaves of it; none where it is another sentence. */
function fitSentence(pieces, canonical) {
	const all = pieces.flat();
	const shared = all.filter((word) => canonical.content.has(word.key)).length;
	if (all.length > MOST_WORDS || shared === 0) return [];
	let from = 0;
	const parts = pieces.filter((words) => words.length > 0).map((words, index) => {
		const keys = words.map((word) => word.key);
		const rest = canonical.keys.slice(from);
		const open = {
			start: index === 0 && !canonical.closed,
			end: index === pieces.length - 1 && !canonical.closed
		};
		const loose = align(keys, rest, open);
		const pairs = (keys.length <= rest.length && loose.filter((pair) => pair.same).length < keys.length * .6 ? align(keys, rest, {
			start: false,
			end: false
		}) : loose).map((pair) => ({
			...pair,
			meant: pair.meant === null ? null : pair.meant + from
		}));
		from = (pairs.findLast((pair) => pair.meant !== null)?.meant ?? from - 1) + 1;
		return {
			words,
			pairs
		};
	});
	return isNearEnough(all, parts, canonical) ? parts : [];
}
const MOST_WORDS = 600;
function isNearEnough(all, parts, canonical) {
	const same = parts.flatMap((part) => part.pairs.filter((pair) => pair.same).map((pair) => part.words[pair.written]));
	const different = parts.flatMap((part) => part.pairs).filter((pair) => !pair.same).length;
	const content = new Set(same.filter((word) => word.content).map((word) => word.key)).size;
	const writtenContent = contentOf(all).size;
	const shorter = Math.min(all.length, canonical.keys.length);
	const share = same.length / shorter;
	if (different === 0) return same.length >= 4 || same.length === canonical.keys.length || content >= 2 && same.length === all.length;
	if (writtenContent >= 3 && [...contentOf(all)].every((key) => canonical.content.has(key)) && all.length >= 6 && same.length >= all.length * .5) return true;
	if (all.length >= 3 && writtenContent >= 2 && skipsSmallWords(parts, canonical)) return true;
	if (all.length <= 3 || same.length < 4 || content < Math.min(2, canonical.content.size)) return false;
	if (share >= .6 && content >= writtenContent * .5) return different <= same.length;
	return content >= 4 && same.length >= all.length * .5 && different < same.length;
}
/** "has handed discount" for "has handed a discount": every word is there in its order, and one or two small ones are left out. */
function skipsSmallWords(parts, canonical) {
	const pairs = parts.flatMap((part) => part.pairs);
	const skipped = pairs.flatMap((pair) => pair.written === null && pair.meant !== null ? [canonical.words[pair.meant]] : []);
	return pairs.every((pair) => pair.same || pair.written === null) && skipped.length < 3 && skipped.every((word) => !word.content);
}
/**
* The half of a quotation whose other half, at the words [from, to) of the claim, is known: "They wanted a world," she says,
* "that remembers you." What stands right beside that half decides, so that a few words are enough.
*/
function fitBeside(quote, canonical, side, [from, to]) {
	const words = quoteWords(quote.surface).flat().flat();
	const room = words.length + 2;
	const start = side === "before" ? Math.max(0, from - room) : to;
	const meant = canonical.keys.slice(start, side === "before" ? from : to + room);
	if (words.length === 0 || meant.length === 0 || words.length > MOST_WORDS) return null;
	const keys = words.map((word) => word.key);
	const pairs = align(keys, meant, {
		start: false,
		end: false
	}).map((pair) => ({
		...pair,
		meant: pair.meant === null ? null : pair.meant + start
	}));
	const same = pairs.filter((pair) => pair.same);
	const different = pairs.length - same.length;
	const places = same.map((pair) => pair.meant);
	const gap = side === "before" ? from - 1 - (places.at(-1) ?? 0) : (places[0] ?? 0) - to;
	if (!same.some((pair) => words[pair.written].content) || same.length < 2 || gap > 1 || different > Math.max(1, same.length / 2)) return null;
	return {
		canonical,
		parts: [{
			words,
			pairs
		}],
		same: same.length,
		different
	};
}

// src/link/quotations/speaker-names.ts
/** Known people, and unknown names of two or more words, in words [from, to). */
function namesBetween(reading, index, from, to) {
	const known = between(namesIn(reading, index), from, to);
	const others = between(reading.runs, from, to).filter((run) => namesakeIn(reading, index, run, known));
	const persons = known.filter((sighting) => sighting.claim.is === "person" && !others.some((run) => run.from <= sighting.from && sighting.to <= run.to)).map(({ from: start, to: end, claim }) => ({
		from: start,
		to: end,
		claim
	}));
	const unknown = between(reading.runs, from, to).filter((run) => run.to - run.from >= 2 && !known.some((sighting) => sighting.from < run.to && sighting.to > run.from)).filter((run) => isStranger(reading, index, run)).map((run) => ({
		...run,
		claim: null
	}));
	const namesakes = others.map((run) => ({
		...run,
		claim: null
	}));
	return [
		...persons,
		...namesakes,
		...unknown
	].sort((a, b) => a.from - b.from);
}
/** The ranges that lie in [from, to). In: ranges in ascending order. */
function between(sorted, from, to) {
	let low = 0;
	let high = sorted.length;
	while (low < high) {
		const middle = low + high >> 1;
		if (sorted[middle].from >= from) high = middle;
		else low = middle + 1;
	}
	const found = [];
	for (let at = low; at < sorted.length && sorted[at].from < to; at++) if (sorted[at].to <= to) found.push(sorted[at]);
	return found;
}
/** No word of the name is one that the claims know, but for a given name, or the surname behind a given name that they do not. */
function isStranger({ words }, index, { from, to }) {
	const known = words.slice(from, to).filter((word) => isKnown(index, word.lower));
	return known.length === 0 || known.length === 1 && known[0] === words[to - 1] && index.bySurname.has(known[0].lower);
}
/** "Bea Ruiz", of whom the claims know the surname alone: the run is the name of somebody else, or has a wrong first name. */
function namesakeIn(reading, index, run, known) {
	const surname = known.find((sighting) => sighting.claim.is === "person" && sighting.from > run.from && sighting.to === run.to);
	if (!surname || surname.wrong || reading.titleCase) return false;
	if (surname.to - surname.from > 1 && index.byGiven.has(reading.words[surname.from].lower)) return false;
	const before = reading.words.slice(run.from, surname.from).filter(({ lower }) => !(require_extract ??= require("./extract.cjs")).HONORIFICS.has(lower));
	return before.length > 0 && before.length < 4 && before.every(({ lower }) => !(require_extract ??= require("./extract.cjs")).HEADS.has(lower) && !isNation(lower) && !(require_extract ??= require("./extract.cjs")).isOpener(lower) && !isKnown(index, lower));
}
/** A word that the claims use for something other than a first name. */
function isKnown(index, word) {
	return index.known.has(word) && !index.byGiven.has(word);
}

// src/link/quotations/unnamed-speakers.ts
const POSTS = /* @__PURE__ */ new WeakMap();
/** The roles of the people of the claims, word for word, by their first word. */
function postsOf(index) {
	let posts = POSTS.get(index);
	if (!posts) {
		const all = index.claims.filter(({ is }) => is === "person").flatMap((claim) => claim.roles.map((role) => ({
			claim,
			words: (require_extract ??= require("./extract.cjs")).wordsOf(role).words.map(({ lower }) => lower)
		})));
		posts = group(all, ({ words }) => words.slice(0, 1));
		POSTS.set(index, posts);
	}
	return posts;
}
/**
* The one person who has the words at [at, \u2026) for a role, as the claims write it: "cheesemaker". A post that many hold ("director")
* means that person only in a draft that names him or her.
*/
function listedAt({ words, draft }, index, at, to) {
	const posts = (postsOf(index).get(words[at]?.lower ?? "") ?? []).filter((post) => post.words.every((word, offset) => words[at + offset]?.lower === word));
	const longest = Math.max(0, ...posts.map((post) => post.words.length));
	const holders = new Set(posts.filter((post) => post.words.length === longest).map(({ claim }) => claim));
	const [claim] = holders;
	if (!claim || holders.size > 1 || at + longest > to) return null;
	const head = (require_extract ??= require("./extract.cjs")).HEADS.get(words.slice(at, at + longest).map(({ lower }) => lower).join(" "));
	return (head ? !head.general || head.profession : true) || namedInFull(draft, index).has(claim) ? {
		to: at + longest,
		claim
	} : null;
}
/** "the mayor", "our vet", "Elm\u2019s mayor", of whom the claims know one: whoever is meant by a post alone in words [from, to). */
function unnamedBetween(reading, index, from, to) {
	const found = [];
	for (let at = from; at < to - 1; at++) {
		const { lower, text } = reading.words[at];
		if (!DEFINITE.has(lower) && !/^['\u2019\u02bc]s?$/.test(text)) continue;
		const held = holderAt(reading, index, at + 1, to);
		if (held) found.push({
			from: DEFINITE.has(lower) ? at : at + 1,
			...held
		});
	}
	return found;
}
/** Whoever of the claims is meant by a post that begins at a word; null where none is, or several are. */
function holderAt(reading, index, at, to) {
	const listed = listedAt(reading, index, at, to);
	if (listed) return listed;
	const role = readRole(reading.words, at, Math.min(to, at + 5));
	if (!role || role.from !== at || role.general || role.combines || role.profession || role.time !== null) return null;
	const holders = new Set(index.people.flatMap(({ claim }) => rolesOf$1(claim).some(({ role: held }) => held.head === role.head && held.rank === role.rank && held.time === null && (role.domain.length === 0 || overlaps(role.domain, held.domain))) ? [claim] : []));
	const [claim] = holders;
	return claim && holders.size === 1 ? {
		to: role.to,
		claim
	} : null;
}
const DEFINITE = /* @__PURE__ */ new Set([
	"the",
	"our",
	"its",
	"their",
	"his",
	"her",
	"my",
	"your"
]);

// src/link/quotations/speech-pronouns.ts
/**
* "Ana Ruiz was late. She ran. \u201c\u2026,\u201d she said.": the one person whom the passage has named so far, by name or by a post that one
* person of the claims holds, where every sentence since then is about him or her. Somebody of whom no claim is counts only
* where the passage has just let him or her speak.
*/
function pronounAfter(reading, quote, index) {
	const { words, sentence } = reading;
	const first = wordAt(reading, quote.range.end);
	const tag = words.slice(first, first + 2).map((word) => word.lower);
	const between = reading.passage.text.slice(quote.range.end, words[first]?.start ?? quote.range.end);
	if (!(tag.some((word) => word === "he" || word === "she") && tag.some((word) => (require_extract ??= require("./extract.cjs")).REPORTING.has(word))) || !/^[,!?;]?\s*["'\u201d\u2019\u00bb\u201c\u2039\u203a]{1,2}\s?[,\u2014\u2013]?\s?$/.test(between)) return null;
	const start = wordAt(reading, quote.range.start);
	const names = namesBetween(reading, index, 0, start);
	const before = names.length > 0 ? names : unnamedBetween(reading, index, 0, start);
	const last = before.at(-1);
	const people = new Set(before.map((name) => name.claim?.id ?? `${name.from}`));
	if (!last || people.size !== 1 || start === 0 || !(last.claim || hasSpoken(reading, last))) return null;
	for (let number = sentence[last.from] + 1; number <= sentence[start - 1]; number++) if (!isOfPerson(reading, number)) return null;
	const pronoun = first + (tag[0] === "he" || tag[0] === "she" ? 0 : 1);
	return {
		from: pronoun,
		to: pronoun + 1,
		claim: last.claim
	};
}
/** "\u2026," said Ana Ruiz. */
function hasSpoken({ words }, { from, to }) {
	return (require_extract ??= require("./extract.cjs")).REPORTING.has(words[from - 1]?.lower ?? "") || (require_extract ??= require("./extract.cjs")).REPORTING.has(words[to]?.lower ?? "");
}
/** The sentence begins with "he" or "she". */
function isOfPerson({ words, sentence }, number) {
	const from = sentence.indexOf(number);
	return from >= 0 && OPENING.has(words[from].lower);
}
const OPENING = /* @__PURE__ */ new Set([
	"he",
	"she",
	"his",
	"her"
]);

// src/link/quotations/sayings.ts
/** Whoever words [from, to) tell of, by name, or where nobody is named by a post that one person of the claims holds. */
function peopleBetween(reading, index, from, to) {
	const named = namesBetween(reading, index, from, to);
	return named.length > 0 ? named : unnamedBetween(reading, index, from, to);
}
/**
* "In the words of Ana Ruiz, \u2026", "To borrow the mayor\u2019s phrase: \u2026", "Our vet\u2019s motto is \u2026": whose words a noun of saying announces.
* In: the words from the beginning of the clause up to the quotation.
*/
function sayingOf(reading, index, from, to) {
	const { words } = reading;
	for (let at = to - 1; at >= Math.max(from, to - FURTHEST); at--) {
		if ((require_extract ??= require("./extract.cjs")).REPORTING.has(words[at].lower)) return null;
		if (!isSaying(reading, at)) continue;
		return [...namesBetween(reading, index, from, to), ...unnamedBetween(reading, index, from, to)].find((name) => isOwner(reading, name, at) || isBehindOf(reading, name, at)) ?? null;
	}
	return null;
}
/** Words between the noun and the quotation: "line of the night was". */
const FURTHEST = 8;
/** "Ana Ruiz\u2019s own phrase" */
function isOwner({ words }, { to }, saying) {
	if (!/^['\u2019\u02bc]s?$/.test(words[to]?.text ?? "") || saying <= to || saying > to + 4) return false;
	return words.slice(to + 1, saying).every(({ lower }) => !PREPOSITIONS$1.has(lower));
}
/** "the phrase of Ana Ruiz" */
function isBehindOf({ words }, { from }, saying) {
	return words[saying + 1]?.lower === "of" && from >= saying + 2 && from <= saying + 3;
}
function isSaying({ words }, at) {
	return SAYINGS.has(words[at].lower);
}
/** Nouns for what somebody has said. */
const SAYINGS = new Set(`line lines word words verdict answer reply comment comments remark remarks summary message advice conclusion phrase phrases motto mantra
  warning plea promise quip joke expression saying slogan metaphor description sentence formula`.trim().split(/\s+/));

// src/link/quotations/speech-tags.ts
/** "\u2026," said Ana Ruiz. "\u2026," Ana Ruiz, the mayor, said. */
function tagAfter(reading, quote, index) {
	const { words } = reading;
	const first = wordAt(reading, quote.range.end);
	if (first >= words.length) return null;
	const between = reading.passage.text.slice(quote.range.end, words[first].start);
	if (/^[.,!?]?\s*["'\u201d\u2019\u00bb\u201c\u2039\u203a]{1,2}\s?:\s?$/.test(between)) return captioned(reading, index, first);
	if (/^[.!?]?\s*["'\u201d\u2019\u00bb\u201c\u2039\u203a]{1,2}\s+$/.test(between) && words[first].capital) {
		const pointed = pointedBack(reading, index, first);
		if (pointed) return pointed;
	}
	if (!/^[,!?;]?\s*["'\u201d\u2019\u00bb\u201c\u2039\u203a]{1,2}\s?[,\u2014\u2013]?\s?$/.test(between) || /[.]\s*$/.test(quote.surface)) return null;
	let end = first;
	while (end < words.length && end < first + 16 && (end === first || !/[.!?;:\u201c"\u00ab]/.test(gapBefore(reading, end)))) end++;
	const tag = peopleBetween(reading, index, first, end);
	const verb = words.slice(first, end).findIndex((word) => (require_extract ??= require("./extract.cjs")).REPORTING.has(word.lower) || (require_extract ??= require("./extract.cjs")).REPLYING.has(word.lower));
	if (words[first].lower === "according" && tag[0]?.from === first + 2) return tag[0];
	if (isManner(reading, first, tag[0])) return tag[0];
	if (TAKING_UP.has(words[first].lower)) return sayingOf(reading, index, first, Math.min(end, first + 8));
	if (verb < 0) return null;
	const verbAt = first + verb;
	if (verbAt === first) return tag[0] && tag[0].from <= first + 4 && adjacent(reading, first, tag[0].from) ? tag[0] : null;
	if (tag[0] && isBehindPost(reading, first, tag[0], verbAt)) return tag[0];
	return tag[0] && tag[0].from <= first + 1 && tag[0].to <= verbAt ? tag[0] : null;
}
/** "\u2026," the head of the jury, Ana Ruiz, said. */
function isBehindPost(reading, first, name, verb) {
	const { words } = reading;
	if (words[first].lower !== "the" || name.from <= first + 1 || name.to > verb || name.to < verb - 1) return false;
	const post = words.slice(first + 1, name.from);
	return /^, ?$/.test(gapBefore(reading, name.from)) && post.length < 8 && post.every(({ lower }) => !PRONOUNS.has(lower) && !AUXILIARIES.has(lower) && (POSTED.has(lower) || !PREPOSITIONS$1.has(lower)));
}
/** What a post is of, and not "the letter from". */
const POSTED = /* @__PURE__ */ new Set([
	"of",
	"for",
	"in",
	"at"
]);
/** "\u2026": Ana Ruiz at the opening. */
function captioned(reading, index, first) {
	const name = namesBetween(reading, index, first, Math.min(reading.words.length, first + 8))[0];
	return name && name.from <= first + 1 ? name : null;
}
/** "\u2026" That was Ana Ruiz, the mayor. "\u2026" So said Ana Ruiz. */
function pointedBack(reading, index, first) {
	const { words } = reading;
	const opening = `${words[first].lower} ${words[first + 1]?.lower ?? ""}`;
	const isCleft = CLEFT.has(opening);
	if (!POINTS_BACK.has(opening) && !isCleft) return null;
	const name = namesBetween(reading, index, first, Math.min(words.length, first + 10))[0];
	if (name?.from !== first + 2) return null;
	const next = words[name.to];
	if (isCleft) return next?.lower === "who" && words.slice(name.to + 1, name.to + 3).some(({ lower }) => (require_extract ??= require("./extract.cjs")).REPORTING.has(lower)) ? name : null;
	return next && /^['\u2019]s?$/.test(next.text) && !SAYINGS.has(words[name.to + 1]?.lower ?? "") ? null : name;
}
const POINTS_BACK = /* @__PURE__ */ new Set([
	"that was",
	"that is",
	"that 's",
	"that \u2019s",
	"this was",
	"this is",
	"so said",
	"so says",
	"thus spoke",
	"words from"
]);
const CLEFT = /* @__PURE__ */ new Set([
	"it was",
	"it is",
	"it 's",
	"it \u2019s"
]);
/** "\u2026" is how Ana Ruiz puts it. "\u2026" were the words of Ana Ruiz. */
function isManner({ words }, first, name) {
	if (!name || name.from > first + 5 || ![
		"is",
		"was",
		"are",
		"were"
	].includes(words[first].lower)) return false;
	const before = words.slice(first + 1, name.from).map((word) => word.lower);
	const [link] = before;
	if (link === "how" || link === "what") return before.length === 1 && words.slice(name.to, name.to + 8).some(({ lower }) => (require_extract ??= require("./extract.cjs")).REPORTING.has(lower));
	return before.at(-1) === "of" && before.some((word) => SAYINGS.has(word));
}
/** "\u2026," in the mayor\u2019s phrase. "\u2026," to use Ana Ruiz\u2019s words. */
const TAKING_UP = /* @__PURE__ */ new Set(["in", "to"]);
/** Between "said" and the name nothing but a title stands. */
function adjacent(reading, verb, name) {
	for (let at = verb + 1; at <= name; at++) if (/[,.;:]/.test(gapBefore(reading, at)) && at < name) return false;
	return !reading.words.slice(verb + 1, name).some((word) => [
		"he",
		"she",
		"they",
		"i",
		"we",
		"that",
		"of",
		"to",
		"after",
		"in"
	].includes(word.lower));
}
/** Ana Ruiz said: "\u2026" As Ana Ruiz has put it, "\u2026" */
function tagBefore(reading, quote, index) {
	const { words } = reading;
	const end = wordAt(reading, quote.range.start);
	const gap = gapBefore(reading, end);
	if (/[.!?;]/.test(gap.slice(0, gap.search(/[\u201c\u201d"\u00ab\u00bb\u201e\u2018'\u2039\u203a]/) + 1)) && reading.joined[end] !== true) return null;
	let from = end;
	while (from > 0 && from > end - 30 && (from === end || !endsClause(reading, from))) from--;
	return lastSpeaker(reading, index, from, end) ?? sayingOf(reading, index, from, end) ?? verdictOf(reading, index, from, end) ?? (/:\s*["'\u201c\u201d\u00ab\u00bb\u201e\u2018\u2019\u2039\u203a]*$/.test(gap) || words[end - 1]?.lower === "that" ? introduced(reading, index, from, end) : null);
}
/** "Her best line is that \u2026", "His verdict: \u2026" */
function verdictOf(reading, index, from, end) {
	const [first, ...next] = reading.words.slice(from, Math.min(end, from + 4)).map((word) => word.lower);
	if (first !== "her" && first !== "his") return null;
	return next.some((word) => SAYINGS.has(word)) && namesBetween(reading, index, from, end).length === 0 ? antecedent(reading, index, from) : null;
}
/** "The cellist, Ana Ruiz, was modest: \u2026" Nobody else is named, and no other verb of saying stands in the clause. */
function introduced(reading, index, from, end) {
	const { words } = reading;
	const names = peopleBetween(reading, index, from, end);
	const [name] = names;
	if (names.length !== 1 || !name || name.from > from + 8) return null;
	const around = words.slice(from, end).filter((_, offset) => from + offset < name.from || from + offset >= name.to);
	const isPost = !words[name.from].capital || words[name.from].lower === "the";
	if (around.some(({ lower }) => isPost && HEARING.has(lower) || (require_extract ??= require("./extract.cjs")).REPORTING.has(lower) || (require_extract ??= require("./extract.cjs")).REPLYING.has(lower) || PRONOUNS.has(lower) && lower !== "who")) return null;
	return BESIDE_SUBJECT.has(words[name.from - 1]?.lower ?? "") && name.from > from ? null : name;
}
/** Whoever does this has not said the words. */
const HEARING = new Set("heard hears hear read reads knows knew remembers remembered thanked thanks listened listens welcomed met watched saw sees received".split(" "));
/** Behind these words a name is no subject. */
const BESIDE_SUBJECT = new Set("about against after at behind before for in like of on than to toward towards via with".split(" "));
/** A full stop, another quotation or the like stands before the word. */
function endsClause(reading, index) {
	const gap = gapBefore(reading, index);
	return /[!?;"\u201d\u00bb\u201c\u00ab]/.test(gap) || /\./.test(gap) && reading.joined[index] !== true;
}
/** The subject of the last verb of saying in [from, end). */
function lastSpeaker(reading, index, from, end) {
	const { words } = reading;
	const names = peopleBetween(reading, index, from, end);
	if (words[from]?.lower === "according" && names[0]?.from === from + 2) return names[0];
	for (let at = end - 1; at >= from; at--) {
		const word = words[at].lower;
		if (!(require_extract ??= require("./extract.cjs")).REPORTING.has(word) && !(require_extract ??= require("./extract.cjs")).REPLYING.has(word)) continue;
		if (TELLING.test(word) && PASSIVE.has(words[at - 1]?.lower ?? "")) return null;
		const before = names.filter((name) => name.to <= at);
		const beside = before.find((name) => name.to === at || name.to === at - 1 && HAVING.has(words[at - 1].lower));
		const subject = beside ?? before[0];
		if (!(subject !== void 0 && isApposition(reading, subject, at) && words[subject.to].lower === "who") && words.slice(subject ? subject.to : from, at).some((each) => PRONOUNS.has(each.lower))) return subject || at !== from + 1 ? null : antecedent(reading, index, from);
		if (subject) {
			if (words[subject.to] && /^['\u2019]s?$/.test(words[subject.to].text)) return null;
			return before.length > 1 && !beside && !isApposition(reading, subject, at) ? null : subject;
		}
		const unnamed = unnamedBetween(reading, index, from, at).find((name) => name.to === at);
		if (unnamed) return unnamed;
		const after = names.find((name) => name.from > at && name.from <= at + 3);
		return after && at === from ? after : null;
	}
	return null;
}
const TELLING = /^(?:told|asked|warned|promised)$/;
const PASSIVE = /* @__PURE__ */ new Set([
	"was",
	"were",
	"been",
	"being",
	"is",
	"are"
]);
const HAVING = /* @__PURE__ */ new Set([
	"has",
	"had",
	"later",
	"then",
	"also",
	"once"
]);
/**
* Whom an opening "she" or "her" means: the one person whom the sentence before names. Whoever is named earlier in the passage
* may be meant as well, so that the caller looks there.
*/
function antecedent(reading, index, from) {
	const before = namesBetween(reading, index, Math.max(0, from - 120), from).filter((name) => reading.sentence[name.from] === reading.sentence[from] - 1);
	const people = new Set(before.map((name) => name.claim?.id ?? `${name.from}`));
	const last = before.at(-1);
	return last?.claim && people.size === 1 ? {
		from,
		to: from + 1,
		claim: last.claim
	} : null;
}
/** "Ana Ruiz, the mayor of Porto, said": other names up to the verb stand between commas. */
function isApposition(reading, subject, verb) {
	return gapBefore(reading, subject.to).startsWith(",") && gapBefore(reading, verb).includes(",");
}
/** "\u2014 Ana Ruiz, mayor" at the end of a block quotation. */
function attributionLine(reading, quote, index) {
	const { words, passage } = reading;
	const first = wordAt(reading, quote.range.end);
	if (first >= words.length || !/^["'\u201d\u2019\u00bb]?\s*(?:[\u2014\u2013\u2015]|--?|\()\s*$/.test(passage.text.slice(quote.range.end, words[first].start))) return null;
	const name = namesBetween(reading, index, first, words.length)[0];
	return name && name.from <= first + 2 ? name : null;
}
/** The paragraph that leads to a quotation ("Ana Ruiz said:"), or the line that follows it ("\u2014 Ana Ruiz"). */
function neighbour(other, index, reading, side) {
	if (!other || other.words.length === 0) return null;
	if (side === "before") {
		if (!/[:,]\s*$/.test(other.passage.text)) return null;
		let from = other.words.length;
		while (from > 0 && other.sentence[from - 1] === other.sentence.at(-1)) from--;
		const end = other.words.length;
		const colon = /:\s*$/.test(other.passage.text);
		const name = lastSpeaker(other, index, from, end) ?? soleFrom(other, index, from) ?? (colon ? introduced(other, index, from, end) : null);
		return name ? {
			reading: other,
			name
		} : null;
	}
	if (!/^\s*[\u2014\u2013\u2015-]/.test(other.passage.text) || reading.passage.quoted === 0) return null;
	const name = namesBetween(other, index, 0, other.words.length)[0];
	return name && name.from <= 1 ? {
		reading: other,
		name
	} : null;
}
/** "The best of the evening, from Ana Ruiz:" */
function soleFrom(reading, index, from) {
	const names = namesBetween(reading, index, from, reading.words.length);
	const last = names.at(-1);
	return last && names.length === 1 && last.to === reading.words.length && ["from", "by"].includes(reading.words[last.from - 1]?.lower ?? "") ? last : null;
}
const PRONOUNS = /* @__PURE__ */ new Set([
	"he",
	"she",
	"they",
	"who",
	"i",
	"we",
	"it"
]);

// src/link/quotations/spoken-quotes.ts
/**
* The words of a claim's quotation in a turn that a script or minutes give to somebody: they agree where it is the speaker, and
* conflict at the label where it is somebody else. In: the match of the words outside quotation marks. Out: null where no label of
* a known person stands before them.
*/
function linkSpoken(reading, set, match) {
	const { claim } = match;
	if (claim?.kind !== "quote" || claim.by === null && claim.speaker === null) return null;
	const index = nameIndexOf(set);
	const at = wordAt(reading, match.mention.range.start);
	const turn = turnsOf(reading).find(({ spoken }) => spoken.from <= at && at < spoken.to);
	const name = turn ? speakerOf(reading, index, turn) : null;
	if (!turn || !name?.claim) return null;
	if (name.claim.id === claim.by || name.claim.name === claim.speaker) return {
		...match,
		relation: "same",
		expected: null
	};
	if (isTakenUp(reading, index, turn, at)) return null;
	const range = rangeOf(reading, name.from, name.to);
	return {
		...match,
		state: "conflicts",
		relation: "other-speaker",
		certainty: "certain",
		reason: `the words are ${claim.speaker}\u2019s`,
		at: (require_draft ??= require("./draft.cjs")).toSource(reading.passage, range),
		actual: reading.passage.text.slice(range.start, range.end),
		expected: claim.speaker,
		others: [name.claim],
		related: [{
			span: match.mention.span,
			text: "the quotation"
		}]
	};
}
/** Whose turn a block quotation, or one in marks, is the beginning of: "> RUIZ: We begin \u2026". */
function labelBefore(reading, quote, index) {
	const at = wordAt(reading, quote.range.start);
	const turn = turnsOf(reading).find(({ label, spoken }) => label.from <= at && at <= spoken.from);
	return turn ? speakerOf(reading, index, turn) : null;
}
/** The one person of the claims whom a label names, or whose post it is. */
function speakerOf(reading, index, { label }) {
	const people = between(namesIn(reading, index), label.from, label.to).filter(({ claim }) => claim.is === "person");
	const [first] = people;
	if (first && reading.words.slice(label.from, first.from).some(({ capital }) => !capital)) return null;
	if (first) return people.length === 1 && !first.shared ? {
		from: first.from,
		to: first.to,
		claim: first.claim
	} : null;
	const held = holderAt(reading, index, label.from, label.to);
	return held?.to === label.to ? {
		from: label.from,
		...held
	} : null;
}
/** "As Ana Ruiz told us, \u2026": the turn speaks of others' words before it comes to these. */
function isTakenUp(reading, index, { spoken }, at) {
	return reading.words.slice(spoken.from, at).some(({ lower }) => (require_extract ??= require("./extract.cjs")).REPORTING.has(lower) || (require_extract ??= require("./extract.cjs")).REPLYING.has(lower)) || between(namesIn(reading, index), spoken.from, at).some(({ claim }) => claim.is === "person");
}

// src/link/quotations/speakers.ts
/** Who is credited with a quotation, if it clearly is another person than the claim says; null otherwise. */
function creditedSpeaker(readings, quote, claim, index, whole) {
	const place = quote.passage;
	const reading = readings[place];
	if (!reading) return null;
	const inside = tagAfter(reading, quote, index) ?? tagBefore(reading, quote, index) ?? attributionLine(reading, quote, index) ?? labelBefore(reading, quote, index) ?? pronounAfter(reading, quote, index);
	const found = inside && {
		reading,
		name: inside
	} || neighbour(readings[place - 1], index, reading, "before") || neighbour(readings[place + 1], index, reading, "after");
	if (!found) return null;
	const { name } = found;
	if (name.claim ? isSpeaker(name.claim, claim) : isSpeakerName(found.reading, name, claim)) return name.claim ? null : otherGiven(found.reading, name, claim, index);
	const around = clauseWords(found.reading, name);
	if (around.some((word) => (require_extract ??= require("./extract.cjs")).REPLYING.has(word)) && (!whole || around.some((word) => heldBy(claim, index).has(word)))) return null;
	if (namesSpeaker(found.reading, claim, index, name)) return null;
	const pronoun = name.to - name.from === 1 && POINTING.has(found.reading.words[name.from].lower);
	if (pronoun && between(namesIn(found.reading, index), 0, name.from).some((sighting) => isSpeaker(sighting.claim, claim))) return null;
	return {
		passage: found.reading.passage.index,
		range: rangeOf(found.reading, name.from, name.to),
		claim: name.claim,
		certainty: name.claim && !pronoun && found.reading.words[name.from].lower !== "the" ? "certain" : "likely",
		given: null
	};
}
/** "said Bea Ruiz" of words that are Ana Ruiz's: nobody else of that surname can have said them. */
function otherGiven(reading, name, claim, index) {
	const { words } = reading;
	let from = name.from;
	while (from < name.to && ((require_extract ??= require("./extract.cjs")).HONORIFICS.has(words[from].lower) || (require_extract ??= require("./extract.cjs")).HEADS.has(words[from].lower))) from++;
	const persons = (index.bySurname.get(words[name.to - 1].lower) ?? []).filter((person) => isSpeaker(person.claim, claim));
	const person = persons.find(({ surnameFirst, givens }) => !surnameFirst && givens.length > 0);
	if (!person) return null;
	const to = name.to - person.surname.length;
	const given = words.slice(from, to);
	if (given.length === 0 || persons.some((each) => givenLikeness(given, each) !== null)) return null;
	return {
		passage: reading.passage.index,
		range: rangeOf(reading, from, to),
		claim: person.claim,
		certainty: "certain",
		given: person.givenText.join(" ")
	};
}
function isSpeaker(named, claim) {
	return named.id === claim.by || named.name === claim.speaker;
}
function isSpeakerName({ words }, name, claim) {
	const speaker = (claim.speaker ?? "").toLowerCase();
	return words.slice(name.from, name.to).some((word) => speaker.includes(word.lower) && word.lower.length > 2);
}
/** Whether the passage itself names the one who said it, beside the one credited. */
function namesSpeaker(reading, claim, index, credited) {
	const { from, to } = sentenceAround(reading, credited.from);
	return between(namesIn(reading, index), from, to).some((sighting) => isSpeaker(sighting.claim, claim)) || unnamedBetween(reading, index, from, to).some((name) => name !== credited && !isApposed(reading, credited, name) && name.claim !== null && isSpeaker(name.claim, claim));
}
/** "Ana Ruiz, the treasurer": the post is said of the one who is credited. */
function isApposed(reading, credited, { from }) {
	return (from === credited.to || from === credited.to + 1 && reading.joined[from] === true) && /^, $/.test(gapBefore(reading, credited.to));
}
function clauseWords({ words, sentence }, name) {
	return words.slice(name.to, name.to + 12).flatMap((word, offset) => sentence[name.to + offset] === sentence[name.from] ? [word.lower] : []);
}
/** The words of the posts that the one who said it holds: "quoted the lifeguard". */
function heldBy(claim, index) {
	const roles = index.claims.filter((named) => isSpeaker(named, claim)).flatMap((named) => named.roles);
	return new Set(roles.flatMap((role) => role.toLowerCase().split(/[\s-]+/)).filter((word) => word.length > 3));
}
const POINTING = /* @__PURE__ */ new Set([
	"he",
	"she",
	"his",
	"her"
]);

// src/link/quotations/index.ts
/**
* Lays the quotations of a draft beside the canonical ones: word for word they agree, nearly so they conflict at the words
* that differ, and a right one conflicts at the name of whoever else is credited with it. Others are left alone.
*/
function linkQuotations(draft, set, quotes) {
	if (canonOf(set).length === 0) return [];
	const matches = [];
	const linked = /* @__PURE__ */ new Map();
	for (const quote of quotes) {
		if ([...linked.keys()].some((outer) => outer.passage === quote.passage && outer.range.start <= quote.range.start && outer.range.end >= quote.range.end)) continue;
		const found = bestFit(quote, set);
		if (!found || holdsWhole(quote, quotes, found, set)) continue;
		linked.set(quote, found);
		matches.push(...wordMatches(draft, quote, found), ...speakerMatches(draft, set, quote, found));
	}
	for (const [quote, fit] of otherHalves(quotes, linked)) matches.push(...wordMatches(draft, quote, fit));
	return matches;
}
/** "He told me 'We lost' and left", she said: the words of the claim stand in marks of their own, whole and right. */
function holdsWhole(quote, quotes, found, set) {
	if (found.different === 0) return false;
	return quotes.some((inner) => {
		if (inner === quote || inner.passage !== quote.passage) return false;
		if (inner.range.start < quote.range.start || inner.range.end > quote.range.end) return false;
		const fit = bestFit(inner, set);
		return fit?.canonical === found.canonical && fit.same >= found.same;
	});
}
/** Quotations that a speech tag alone parts from one that is known, and that go on, or lead up, to its words. */
function otherHalves(quotes, linked) {
	return quotes.flatMap((quote, at) => {
		if (linked.has(quote)) return [];
		const halves = [["after", quotes[at - 1]], ["before", quotes[at + 1]]];
		for (const [side, half] of halves) {
			const fit = half?.passage === quote.passage ? linked.get(half) : void 0;
			if (!half || !fit) continue;
			const between = side === "after" ? quote.range.start - half.range.end : half.range.start - quote.range.end;
			const meant = fit.parts.flatMap((part) => part.pairs.flatMap((pair) => pair.same ? [pair.meant] : []));
			const found = between > 0 && between < LONGEST_TAG ? fitBeside(quote, fit.canonical, side, [meant[0], meant.at(-1) + 1]) : null;
			if (found) return [[quote, found]];
		}
		return [];
	});
}
/** Characters between the halves of a split quotation. */
const LONGEST_TAG = 160;
function wordMatches(draft, quote, fit) {
	const base = {
		mention: quote,
		claim: fit.canonical.claim,
		certainty: "certain",
		others: [],
		related: [],
		candidates: [{
			claim: fit.canonical.claim,
			score: fit.same / Math.max(1, fit.same + fit.different),
			cues: [{
				text: `${fit.same} words in order`,
				weight: fit.same
			}]
		}]
	};
	const wrong = fit.parts.filter((part) => part.pairs.some((pair) => !pair.same));
	if (wrong.length === 0) return [{
		...base,
		state: "agrees",
		relation: "same",
		reason: null,
		actual: quote.surface,
		expected: null
	}];
	return wrong.map((part) => {
		const { written, meant } = differing(part.pairs, part.words.length);
		const range = {
			start: quote.range.start + part.words[written.start].start,
			end: quote.range.start + part.words[written.end - 1].end
		};
		const { text } = draft.passages[quote.passage];
		return {
			...base,
			state: "conflicts",
			relation: "other-words",
			reason: "inside quotation marks the words are given as they were said",
			at: (require_draft ??= require("./draft.cjs")).toSource(draft.passages[quote.passage], range),
			actual: text.slice(range.start, range.end),
			expected: textOf(fit.canonical, meant)
		};
	});
}
/** The smallest ranges of written and canonical words that hold every difference; beside a gap the words around it. */
function differing(pairs, length) {
	const first = pairs.findIndex((pair) => !pair.same);
	const last = pairs.findLastIndex((pair) => !pair.same);
	let from = first;
	let to = last + 1;
	const has = (side) => pairs.slice(from, to).some((pair) => pair[side] !== null);
	if (!has("written") || !has("meant")) {
		from = Math.max(0, from - 1);
		to = Math.min(pairs.length, to + 1);
	}
	const range = (side, end) => {
		const places = pairs.slice(from, to).flatMap((pair) => pair[side] ?? []);
		return places.length > 0 ? {
			start: places[0],
			end: places.at(-1) + 1
		} : {
			start: 0,
			end
		};
	};
	return {
		written: range("written", length),
		meant: range("meant", 0)
	};
}
function textOf({ claim, words }, range) {
	if (range.end <= range.start) return claim.quote;
	return claim.quote.slice(words[range.start].start, words[range.end - 1].end);
}
function speakerMatches(draft, set, quote, fit) {
	const { claim } = fit.canonical;
	const whole = fit.same >= fit.canonical.keys.length * .85;
	if (claim.by === null && claim.speaker === null) return [];
	if (fit.same < 4 && !whole) return [];
	const credited = creditedSpeaker(readingsOf(draft), quote, claim, nameIndexOf(set), whole);
	if (!credited || fit.same < 5 && !whole && !credited.claim) return [];
	const passage = draft.passages[credited.passage];
	const owner = credited.given !== null ? credited.claim : null;
	return [{
		mention: quote,
		state: "conflicts",
		claim: owner ?? claim,
		relation: owner ? "other-name" : "other-speaker",
		certainty: credited.certainty,
		reason: `the words are ${claim.speaker}\u2019s`,
		at: (require_draft ??= require("./draft.cjs")).toSource(passage, credited.range),
		actual: passage.text.slice(credited.range.start, credited.range.end),
		expected: credited.given ?? claim.speaker,
		others: credited.claim && !owner ? [credited.claim] : [],
		related: [{
			span: quote.span,
			text: "the quotation"
		}],
		candidates: [{
			claim,
			score: 1,
			cues: [{
				text: `${fit.same} words in order`,
				weight: fit.same
			}]
		}]
	}];
}

// src/link/quotations/speaker-posts.ts
/**
* Leaves out a wrong post behind a wrong speaker where it is that of the one who said the words: "\u2026," said Ana Ruiz, the general
* secretary, of words that are the general secretary\u2019s. There the name is what is wrong.
*/
function withoutSpeakersPosts(matches, set) {
	const credited = matches.filter(({ state, relation }) => state === "conflicts" && relation === "other-speaker");
	if (credited.length === 0) return matches;
	return matches.filter((match) => match.relation !== "other-title" || !credited.some((speaker) => isPostOf(match, speaker, set)));
}
function isPostOf({ mention, claim, at, actual }, { claim: quote, at: speaker, others }, set) {
	if (!claim || !others.includes(claim) || !at || !speaker || Math.abs(at.start - speaker.end) > NEAR) return false;
	if (quote?.kind !== "quote" || mention.kind !== "name") return false;
	const owner = set.claims.find((other) => other.kind === "name" && (other.id === quote.by || other.name === quote.speaker));
	const words = wordsIn$1(actual);
	return owner?.kind === "name" && owner.roles.some((role) => words.every((word) => wordsIn$1(role).includes(word)));
}
/** Characters between a name and a post behind it. */
const NEAR = 30;

// src/link/quotations/unmarked-quotes.ts
/**
* The very words of a claim's quotation, at length and outside quotation marks: they agree, and may want their marks, which in a
* script or minutes a label stands for. There they conflict where the label is somebody else's.
*/
function linkUnmarked(draft, set, quotes) {
	const starts = startsOf(set);
	if (starts.size === 0) return [];
	return draft.passages.flatMap((passage) => {
		if (passage.quoted > 0) return [];
		const inMarks = quotes.filter((quote) => quote.passage === passage.index).map(({ range }) => range);
		const found = runsIn(quoteWords(passage.text).flat().flat().map((word) => inMarks.some(({ start, end }) => word.start >= start && word.end <= end) ? null : word), starts).map((run) => toMatch(passage, run));
		const reading = readingsOf(draft)[passage.index];
		return found.flatMap((match) => linkSpoken(reading, set, match) ?? (SPEAKER_TAG.test(passage.text) ? [] : [match]));
	});
}
/** "Ana Ruiz: We begin \u2026": in an interview the name stands for the marks. */
const SPEAKER_TAG = /^\p{Lu}[\p{L}\p{M} .\u2019'-]{1,40}: /u;
/** Words in a row that nobody writes by accident, and how many of them say something. */
const LEAST_WORDS = 7;
const LEAST_CONTENT = 3;
/** How many words a start is found by. */
const KEY = 4;
const STARTS = /* @__PURE__ */ new WeakMap();
/** Every place in the canonical quotations by the words that begin there. */
function startsOf(set) {
	const known = STARTS.get(set);
	if (known) return known;
	const starts = /* @__PURE__ */ new Map();
	for (const canonical of canonOf(set)) for (let at = 0; at + LEAST_WORDS <= canonical.keys.length; at++) {
		const key = canonical.keys.slice(at, at + KEY).join(" ");
		const same = starts.get(key);
		if (same) same.push({
			canonical,
			at
		});
		else starts.set(key, [{
			canonical,
			at
		}]);
	}
	STARTS.set(set, starts);
	return starts;
}
function runsIn(words, starts) {
	const runs = [];
	for (let from = 0; from + LEAST_WORDS <= words.length; from++) {
		const key = words.slice(from, from + KEY).map((word) => word?.key ?? "\0");
		const run = (starts.get(key.join(" ")) ?? []).map((start) => follow(words, from, start)).find(isTelling);
		if (!run) continue;
		runs.push(run);
		from += run.words.length - 1;
	}
	return runs;
}
function follow(words, from, { canonical, at }) {
	const same = [];
	for (let offset = 0; from + offset < words.length; offset++) {
		const word = words[from + offset];
		if (!word || word.key !== canonical.keys[at + offset]) break;
		same.push(word);
	}
	return {
		canonical,
		words: same
	};
}
function isTelling({ canonical, words }) {
	const isWhole = words.length === canonical.keys.length;
	return words.length >= LEAST_WORDS && (isWhole || words.filter(({ content }) => content).length >= LEAST_CONTENT);
}
function toMatch(passage, { canonical, words }) {
	const range = {
		start: words[0].start,
		end: words.at(-1).end
	};
	const surface = passage.text.slice(range.start, range.end);
	return {
		mention: {
			kind: "quote",
			passage: passage.index,
			range,
			span: (require_draft ??= require("./draft.cjs")).toSource(passage, range),
			surface
		},
		state: "agrees",
		claim: canonical.claim,
		relation: "unmarked",
		certainty: "likely",
		reason: null,
		actual: surface,
		expected: `\u201c${surface}\u201d`,
		others: [],
		related: [],
		candidates: [{
			claim: canonical.claim,
			score: 1,
			cues: [{
				text: `${words.length} words in order`,
				weight: words.length
			}]
		}]
	};
}

// src/link/index.ts
/**
* Links every mention of a draft to the claim it is about and compares the two. Out: one match a mention, by position.
* Throws an `Error` with the reason where the figures stand too close together to be linked.
*/
function linkDraft(draft, set) {
	const mentions = (require_extract ??= require("./extract.cjs")).extractMentions(draft, { monthFirst: set.language === "en-US" });
	const refusal = crowding(mentions);
	if (refusal !== null) throw new Error(refusal);
	const quotes = (require_extract ??= require("./extract.cjs")).extractQuotations(draft);
	const numbers = mentions.length === 0 ? linkHeadlines(draft, set, []) : linkFigures(draft, set, mentions, quotes);
	const words = [
		...linkQuotations(draft, set, quotes),
		...linkUnmarked(draft, set, quotes),
		...linkLists(draft, set),
		...linkNames(draft, set),
		...linkStatedPlaces(draft, set, numbers),
		...linkEventOrder(draft, set),
		...linkYearCounts(draft, mentions),
		...linkDirections(draft, mentions, numbers),
		...linkRanks(draft, set, numbers),
		...linkGoals(draft, set),
		...linkComparisons(draft, set, numbers),
		...linkShares(draft, set, numbers),
		...linkPlainChanges(draft, set),
		...linkExtremes(draft, set),
		...mentions.length === 0 ? [] : (require_figures ??= require("./figures.cjs")).linkSinceBefore(draft, set, numbers)
	];
	return onePerPlace(withoutSpeakersPosts([...numbers, ...words], set)).sort(byPosition);
}
function linkFigures(draft, set, mentions, quotes) {
	const linked = (require_figures ??= require("./figures.cjs")).settleRanks(draft, set, (require_figures ??= require("./figures.cjs")).settleMultiples(draft, set, (require_figures ??= require("./figures.cjs")).linkNumbers(draft, set, mentions, quotes)));
	const numbers = mentions.length < 2 && set.claims.length < 2 ? linked : (require_arithmetic ??= require("./arithmetic.cjs")).settleClaimedSums(draft, set, (require_arithmetic ??= require("./arithmetic.cjs")).settleSinceBefore(draft, set, (require_arithmetic ??= require("./arithmetic.cjs")).settleWorked(draft, set, linked)));
	const standing = standingIn(numbers);
	return withAges(withArithmetic(numbers, mentions.length < 2 ? [] : (require_arithmetic ??= require("./arithmetic.cjs")).linkArithmetic(draft, mentions, ({ span }) => standing.get(span.start) ?? "open"), draft.passages), (require_figures ??= require("./figures.cjs")).linkAges(draft, set, mentions));
}
/** What the claims made of each figure, by the place where it begins. */
function standingIn(numbers) {
	return new Map(numbers.flatMap((match) => {
		if (match.state === "conflicts") return [[match.mention.span.start, "wrong"]];
		return isSettled(match) ? [[match.mention.span.start, "settled"]] : [];
	}));
}
/** A claim confirms the figure itself: it neither follows from others nor merely leaves room for it ("more than 6,000" of 18,400). */
function isSettled({ state, relation }) {
	return state === "agrees" && relation !== "derived" && relation !== "looser" && relation !== "very-loose";
}
/** What the claims say of the age of the person beside a figure goes before what its words say. */
function withAges(numbers, ages) {
	return ages.length === 0 ? numbers : [...numbers.filter(({ mention }) => !ages.some((age) => age.mention === mention)), ...ages];
}
/** A miscalculated figure is said to be one unless a claim has settled it, or another figure of its row in a table. */
function withArithmetic(numbers, slips, passages) {
	const rowOf = ({ mention }) => {
		const cell = passages[mention.passage]?.cell;
		return cell ? `${cell.table}:${cell.row}` : null;
	};
	const wrongRows = new Set(numbers.filter(({ state }) => state === "conflicts").map(rowOf));
	wrongRows.delete(null);
	const open = slips.filter((slip) => !wrongRows.has(rowOf(slip)) && !numbers.some((match) => match.mention.span.start === slip.mention.span.start && (match.state === "conflicts" || isSettled(match))));
	return [...numbers.filter((match) => !open.some((slip) => slip.mention.span.start === match.mention.span.start)), ...open];
}
/** Of several conflicts at the same words the first stands: a figure before a quotation, a list, a name. */
function onePerPlace(matches) {
	const taken = /* @__PURE__ */ new Set();
	const right = new Set(matches.flatMap(({ state, certainty, mention }) => state === "agrees" && certainty === "certain" && mention.kind === "quantity" ? [mention.span.start] : []));
	return matches.filter((match) => {
		if (match.state !== "conflicts") return true;
		if (match.relation === "other-count" && right.has((match.at ?? match.mention.span).start)) return false;
		const { start, end } = match.at ?? match.mention.span;
		const place = `${start}-${end}`;
		if (taken.has(place)) return false;
		taken.add(place);
		return true;
	});
}
function byPosition(a, b) {
	return a.mention.span.start - b.mention.span.start || a.mention.span.end - b.mention.span.end;
}

exports.AUXILIARIES = AUXILIARIES;
exports.COMPARATIVE_WORDS = COMPARATIVE_WORDS;
exports.CONJUNCTIONS = CONJUNCTIONS;
exports.CUE = CUE;
exports.DETERMINERS = DETERMINERS;
exports.ENDS = ENDS$3;
exports.FIGURE = FIGURE;
exports.KINDS = KINDS$1;
exports.LETTER = LETTER;
exports.LIMIT = LIMIT;
exports.MOST_LOOKED = MOST_LOOKED;
exports.OPENS = OPENS;
exports.PAST_VERBS = PAST_VERBS;
exports.PICKING = PICKING;
exports.PLACE = PLACE;
exports.PLAIN_WORDS = PLAIN_WORDS;
exports.PREPOSITIONS = PREPOSITIONS$1;
exports.PRONOUNS = PRONOUNS$1;
exports.SYNONYMS = SYNONYMS;
exports.TOTALS = TOTALS;
exports.UNCHANGED_PASTS = UNCHANGED_PASTS;
exports.allowance = allowance;
exports.changeOf = changeOf;
exports.comparableTo = comparableTo;
exports.concerns = concerns;
exports.contentReader = contentReader;
exports.draftDay = draftDay;
exports.earlierOf = earlierOf;
exports.expectedOf = expectedOf$1;
exports.familyOf = familyOf$1;
exports.figureAt = figureAt;
exports.foreign = foreign;
exports.gapBefore = gapBefore;
exports.gapsOf = gapsOf;
exports.groupsOf = groupsOf;
exports.hasChanged = hasChanged$1;
exports.hasWord = hasWord;
exports.headsOf = headsOf;
exports.insteadOfParts = insteadOfParts;
exports.isContent = isContent;
exports.isDenied = isDenied$1;
exports.isEarlier = isEarlier$2;
exports.isExplained = isExplained$1;
exports.isNamedIn = isNamedIn;
exports.isOfPoints = isOfPoints;
exports.isStated = isStated;
exports.isUnchangedPast = isUnchangedPast;
exports.judgeChange = judgeChange;
exports.linkDraft = linkDraft;
exports.linkHeadlines = linkHeadlines;
exports.measuresOf = measuresOf;
exports.misses = misses;
exports.nameIndexOf = nameIndexOf;
exports.namesIn = namesIn;
exports.oppositeOf = oppositeOf;
exports.perFigure = perFigure;
exports.phrasesOf = phrasesOf$2;
exports.printedNumber = printedNumber;
exports.rangeOf = rangeOf;
exports.ranksOf = ranksOf;
exports.reach = reach;
exports.reachOf = reachOf;
exports.readClock = readClock;
exports.readingsOf = readingsOf;
exports.reprint = reprint;
exports.rolesBeside = rolesBeside;
exports.runsAcrossOf = runsAcrossOf;
exports.sentenceOf = sentenceOf;
exports.sentenceText = sentenceText;
exports.sideOf = sideOf$1;
exports.sidesOf = sidesOf;
exports.signedValue = signedValue;
exports.significantDigits = significantDigits;
exports.slipOf = slipOf$1;
exports.startsSentence = startsSentence;
exports.strongest = strongest;
exports.toDirectionMatch = toDirectionMatch;
exports.toMatch = toMatch$6;
exports.toPart = toPart;
exports.toScene = toScene;
exports.toStatements = toStatements;
exports.toWords = toWords;
exports.verdictOn = verdictOn;
exports.vocabularyOf = vocabularyOf;
exports.withUnitOf = withUnitOf;
exports.words = words$4;
exports.wrongNamesIn = wrongNamesIn;
exports.yearsShown = yearsShown;