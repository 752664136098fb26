let require_link;
let require_dates;
let require_quantity;
let require_decimal;
let require_draft;
let require_text;







// src/link/arithmetic-fit.ts
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
/** Whether no number of the reach fits the written figure. `leeway` is what rounding or cutting off may have moved it by. */
function misses(stated, { low, high }, leeway) {
	const [least, most] = [stated.low.abs(), stated.high.abs()];
	const near = stated.near ? NEAR$1 : null;
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
const NEAR$1 = new (require_decimal ??= require("./decimal.cjs")).Decimal("0.2");
/** A large round number may be rounded: 12,000 to the next hundred or so, but never by more than a hundredth of itself. */
function roundness(value) {
	const size = value.abs();
	if (size.lt(1e3) || !size.isInteger()) return new (require_decimal ??= require("./decimal.cjs")).Decimal(0);
	const zeros = /0*$/.exec(size.toFixed())[0].length;
	return zeros === 0 ? new (require_decimal ??= require("./decimal.cjs")).Decimal(0) : (require_decimal ??= require("./decimal.cjs")).Decimal.min(new (require_decimal ??= require("./decimal.cjs")).Decimal(10).pow(zeros).div(2), size.div(100));
}

// src/link/arithmetic-clock.ts
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

// src/link/arithmetic-slip.ts
/** Takes a slip and gives the conflict that is reported; its spans are those of the mentions. */
function toMatch({ reason, certainty, wrong, expected, from }) {
	return {
		mention: wrong,
		state: "conflicts",
		claim: null,
		relation: "arithmetic",
		certainty,
		reason,
		actual: wrong.surface,
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
const HEDGE = /^(?:[a-z]{1,20}[ -]|[<>≤≥~≈] ?){1,4}/i;
function withSign(lead, value) {
	const bare = lead.replace(/^[-−–+]/, "");
	if (value.lt(0)) return `${/^[-−–]/.exec(lead)?.[0] ?? "−"}${bare}`;
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

// src/link/arithmetic-change.ts
/** Says whether a stated change follows from its two ends, whatever it is stated in; null where it does or nothing can be said. */
function judgeChange(change, stated) {
	const [from, to] = [withUnitOf(change.to, change.from), withUnitOf(change.from, change.to)];
	if (!isAlike$1(from, to) || stated === change.from || stated === change.to) return null;
	if (stated.quantity.per && stated.quantity.per !== (to.per ?? from.per)) return null;
	const ends = endsOf(from, to);
	const wrong = ends && correction$1(change, from, ends, stated);
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
/** "40 minutes, down from 55": a bare number borrows the unit of the other end. */
function withUnitOf({ quantity: other, surface }, { quantity }) {
	if (quantity.dimension !== "count" || other.dimension === "count" || !MEASURED.has(other.dimension)) return quantity;
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
const HUNDRED$1 = new (require_decimal ??= require("./decimal.cjs")).Decimal(100);
const ZERO$1 = new (require_decimal ??= require("./decimal.cjs")).Decimal(0);
const MEASURED = /* @__PURE__ */ new Set([
	"count",
	"money",
	"percent",
	"measure",
	"duration"
]);
/** A fraction in words may be about two points off. */
const FRACTION_LEEWAY$1 = new (require_decimal ??= require("./decimal.cjs")).Decimal("2.5");
/** "Doubled" is said of much that did not quite double. */
const MULTIPLE_LEEWAY = new (require_decimal ??= require("./decimal.cjs")).Decimal("0.2");
function isAlike$1(from, to) {
	const isSameRate = from.per === to.per || from.per === null || to.per === null;
	return MEASURED.has(from.dimension) && from.dimension === to.dimension && from.unit === to.unit && isSameRate;
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
function correction$1(change, from, ends, stated) {
	const { dimension } = from;
	const { quantity } = stated;
	const absolute = absoluteOf(ends);
	const relative = relativeOf(ends);
	switch (quantity.dimension) {
		case "percent":
			if (dimension === "percent") return percentOfPercent(change, ends, stated);
			return misses(quantity, relative, quantity.step) ? plain$1(stated, relative.value) : null;
		case "points":
			if (dimension !== "percent") return null;
			return misses(quantity, absolute, quantity.step.div(2)) ? plain$1(stated, absolute.value) : null;
		case "fraction": return misses(scaled(quantity), relative, FRACTION_LEEWAY$1) ? {
			expected: reprint(stated, relative.value.div(100)),
			isSure: true
		} : null;
		case "multiple": return timesOf(ends, stated);
		default:
			if (quantity.dimension !== dimension || quantity.unit !== from.unit) return null;
			return misses(quantity, absolute, (require_quantity ??= require("./quantity.cjs")).halfStep(quantity)) ? plain$1(stated, absolute.value) : null;
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
function plain$1(stated, value) {
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
		step: FRACTION_LEEWAY$1
	};
}
function absoluteOf({ from, to }) {
	return sized([to.low.minus(from.high), to.high.minus(from.low)], to.value.minus(from.value));
}
/** In per cent of the first end. */
function relativeOf({ from, to }) {
	return sized([to.low.div(from.high), to.high.div(from.low)].map((ratio) => ratio.minus(1).times(HUNDRED$1)), to.value.div(from.value).minus(1).times(HUNDRED$1));
}
/** The size of a change, up or down. */
function sized(gaps, value) {
	const crosses = gaps[0].isNegative() !== gaps[1].isNegative() && !gaps.some((gap) => gap.isZero());
	const sizes = gaps.map((gap) => gap.abs());
	return {
		low: crosses ? ZERO$1 : (require_decimal ??= require("./decimal.cjs")).Decimal.min(...sizes),
		high: (require_decimal ??= require("./decimal.cjs")).Decimal.max(...sizes),
		value: value.abs()
	};
}

// src/link/arithmetic-parts.ts
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
	return [...text.matchAll(SINGLE)].map((match) => match.index);
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

// src/link/arithmetic-statements.ts
/** Source of a pattern for one figure; it captures. */
const FIGURE = "([-])";
/** Source of a pattern for a word or a date. */
const WORD = "[\\p{L}][\\p{L}\\p{M}'-]{0,30}";
/** Source of a pattern for at most `most` words, each after a blank; those that begin another thought are not among them. */
function words(most) {
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
			figures: []
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
function isDenied(text, start, end) {
	return DENIED.test(text.slice(Math.max(0, start - 24), end));
}
const FIRST = 57344;
const DATE = "";
const MOST_FIGURES = 120;
const DENIED = /(?:\b(?:not|never|neither|nor|cannot|no longer|rather than|instead of)\b|n't\b)(?! only\b)/;
function cut(passage, { start, end }, mentions) {
	const figures = [];
	let text = "";
	let done = start;
	const put = (...parts) => {
		if (figures.length + parts.length > MOST_FIGURES) return;
		text += parts.map((_, index) => String.fromCharCode(FIRST + figures.length + index)).join(" to ");
		figures.push(...parts);
	};
	const copyTo = (to) => {
		for (const at of findSingles(passage.text.slice(done, to)).map((index) => done + index)) {
			text += plain(passage.text.slice(done, at));
			put(singleAt(passage, at));
			done = at + 3;
		}
		text += plain(passage.text.slice(done, to));
		done = to;
	};
	for (const mention of mentions) {
		if (mention.range.start < done || mention.range.end > end) continue;
		copyTo(mention.range.start);
		if (mention.kind === "quantity") {
			const ends = splitRange(passage, mention);
			if (ends && /^from /i.test(mention.surface)) text += "from ";
			put(...ends ?? [mention]);
		} else text += DATE;
		done = mention.range.end;
	}
	copyTo(end);
	return {
		text,
		figures
	};
}
function plain(text) {
	return text.replace(/[\uE000-\uF8FF]/g, " ").replace(/[’ʼ]/g, "'").replace(/[–—]/g, "–").toLowerCase();
}
function isStated(text) {
	return !/\?["'”)\]]{0,3}$/.test(text) && !/["“”«»]/.test(text) && !UNREAL.test(text);
}
/** Suppositions, doubts and corrections, as in link/lexicon/cues.ts, but only the plain ones: a planned rise still has to add up. */
const UNREAL = /\b(?:if|suppose|supposing|imagine|assuming|unless|hypothetical|hypothetically|maybe|perhaps|would have|could have|might have|were to|wrong|wrongly|mistake|mistaken|mistakenly|error|misprint|incorrect|incorrectly|erroneous|erroneously|correction|corrected|myth|false|falsely)\b/;

// src/link/lexicon/arithmetic.ts
/**
* Words with which English-language tables and prose announce a sum, a change or a share: the headings of statistical tables
* and accounts, and the nouns and verbs of change of business and news reporting. None belongs to a field.
*/
/** A heading that says nothing but "the sum of these". */
const BARE_TOTAL = /^(?:the )?(?:(?:grand|overall|sub|running|net|gross|column|row|combined|final)[ -]?)?(?:totals?|sum)(?: (?:sum|overall|amount))?$|^in (?:all|total)$|^altogether$|^all told$/;
/** A heading that may name a sum, or an average, or a thing of its own. */
const LOOSE_TOTAL = /\b(?:totals?|sum|overall|combined|altogether)\b|^all\b/;
/** Rows that repeat a part of a row above. */
const PART_OF_ABOVE = /^(?:[-–•↳] ?)?(?:of which|of these|of whom|including|incl\b|thereof|memo)/;
/** Rows that are taken off. */
const TAKEN_OFF = /^(?:less|minus|deduct|deductions?|discounts?|rebates?)\b/;
/** Columns and rows whose figures nobody adds up. */
const NOT_ADDED = /\b(?:averages?|avg|mean|median|mode|rates?|ratio|per|rank(?:ing)?|pos(?:ition)?|place|years?|dates?|age|ages|phone|tel|telephone|id|nos?\.|nos|code|ref|index|unit (?:price|cost)|each|min|max|minimum|maximum|best|worst|highest|lowest|peak|percentile|score|margin|density|temperature|change|difference|growth|target|limit|cap|threshold|version|cumulative|running|to date|balance|level|grade)\b|[@±Δ]/;
/** A column that holds the difference of two others, and which way. */
const CHANGE_COLUMN = [
	[/\b(?:increase|rise|growth|gain|added|uplift|up)\b/, 1],
	[/\b(?:decrease|fall|drop|loss|reduction|cut|saving|savings|decline|down)\b/, -1],
	[/\b(?:change|difference|diff|variance|swing|delta|movement|gap)\b|^(?:\+\/[-−–]|±|Δ)$/, 0]
];
/** Nouns of change: a rise of, the fall from … to. */
const CHANGE_NOUN = "(?:rise|increase|growth|gain|jump|leap|surge|climb|uplift|hike|boost|improvement|fall|drop|decrease|decline|reduction|cut|dip|slump|slide|plunge|loss|saving|change|difference|swing|move|step)";
/** What is counted one by one and cannot be split: people, bodies, seats. */
const INDIVISIBLE = new Set("people person man woman child adult boy girl member judge juror councillor councilor senator mp minister delegate patient player pupil student teacher employee worker volunteer voter respondent participant resident tenant director trustee governor candidate nominee finalist winner guest passenger driver rider runner doctor nurse officer officers soldier customer household family couple twin sibling school college university hospital library club team council county state country nation party seat ward firm company charity shop store restaurant panellist panelist referee musician singer actor author reader subscriber user applicant graduate apprentice engineer survivor victim prisoner witness".split(" "));
/** Those of the indivisible whose share of the whole group can never pass 100 per cent: nobody measures them against a target. */
const RESPONDING = new Set("people respondent participant voter patient adult woman man child pupil student parent resident reader employee worker member household".split(" "));
/** Comparatives that a stated change may end in. */
const LESS_OR_MORE = "(?:more|less|fewer|higher|lower|up|down|dearer|cheaper|bigger|larger|smaller|faster|slower|quicker|longer|shorter|as|extra)";
/** What can fall by more than all of it, because it can turn negative. */
const MAY_GO_NEGATIVE = /\b(?:profits?|earnings|income|cash ?flow|loss|losses|ebitda?|returns?|balance|surplus|deficit|margin|emissions|carbon|net|shares?|equity|yield|price|prices|futures|target|plan|temperature)\b/;

// src/link/arithmetic-changes.ts
/**
* Finds what is said of a change and does not follow from its two ends ("from £64 to £80, a rise of 20 per cent"), in the
* sentence itself or in one after it that begins with "That is"; and multiples turned into a wrong percentage ("trebled, that
* is up 300%").
*/
function checkChanges(statement, before) {
	const said = findChanges$1(statement).flatMap((change) => [...saidBehind(statement, change), ...saidBefore(statement, change)].filter((mention) => isAboutEnds(statement, change, mention)).map((mention) => ({
		change,
		mention
	})));
	const earlier = before ? findChanges$1(before) : [];
	if (earlier.length === 1) {
		const next = saidNext(statement).filter((mention) => isAboutEnds(statement, earlier[0], mention));
		said.push(...next.map((mention) => ({
			change: earlier[0],
			mention
		})));
	}
	return [...said.flatMap(({ change, mention }) => judgeChange(change, mention) ?? []), ...checkMultiples(statement)];
}
const PAIRS = [
	[new RegExp(`\\bfrom ${FIGURE}${words(7)},? to (?:just |only )?${FIGURE}`, "gu"), "up"],
	[new RegExp(`\\bto ${FIGURE}${words(5)},?(?: up| down)? from ${FIGURE}`, "gu"), "back"],
	[new RegExp(`${FIGURE}${words(5)},? (?:up|down) from ${FIGURE}`, "gu"), "back"]
];
function findChanges$1(statement) {
	const places = [];
	if (statement.figures.length < 2 || !statement.text.includes("from ")) return places;
	for (const [pattern, order] of PAIRS) for (const match of statement.text.matchAll(pattern)) {
		const [one, other] = [figureAt(statement, match[1]), figureAt(statement, match[2])];
		const end = match.index + match[0].length;
		if (!one || !other || isDenied(statement.text, match.index, end)) continue;
		if (places.some((place) => place.start < end && match.index < place.end)) continue;
		const [from, to] = order === "up" ? [one, other] : [other, one];
		places.push({
			from,
			to,
			isSwing: /\bswing\b/.test(statement.text),
			start: match.index,
			end
		});
	}
	return places;
}
const LINK = "(?:(?:and|or|so|meaning|giving|representing|marking|making|which is|which was|that is|that's|i\\.e\\.|ie|equal to|equivalent to),? ){0,2}";
const ARTICLE = "(?:an?|the|its|their|his|her|our)";
const ADVERBS = "(?:(?:just|only|exactly|nearly|total|overall|further) ){0,2}";
const SAID$1 = [
	`(?:up|down|by|adding|one of)(?: by)? ${ADVERBS}${FIGURE}`,
	`(?:is |was )?(?:${ARTICLE} )?(?:\\p{L}{1,20} ){0,2}?${CHANGE_NOUN} of ${ADVERBS}${FIGURE}`,
	`(?:${ARTICLE} )?${FIGURE} (?:(?:\\p{L}{1,20} )?${CHANGE_NOUN}|${LESS_OR_MORE})\\b`
].join("|");
const BEHIND = new RegExp(`^${words(6)}(?:,| –| \\(|;|:)? ?${LINK}(?:${SAID$1})`, "u");
const IS = "(?:is|was|means|meant|makes|made|represents|represented|amounts to|amounted to|equals|comes to|works out at|marks)";
const IS_BEHIND = new RegExp(`^${words(6)},? ${IS} (?:an? )?${ADVERBS}(?:one of ${ADVERBS})?(?:${CHANGE_NOUN} of ${ADVERBS})?${FIGURE}`, "u");
const CHAIN = new RegExp(`^(?:,| –| \\()? ?(?:(?:or|that is|that's|i\\.e\\.|ie|which is|equal to|equivalent to),? )?(?:an? ${CHANGE_NOUN} of )?${FIGURE}`, "u");
const NEXT$1 = new RegExp(`^(?:that|this|it)(?: ${IS}|'s) (?:${SAID$1})`, "u");
const NEXT_NAMED = new RegExp(`^(?:that|this|the) ${CHANGE_NOUN} ${IS} (?:an? )?${ADVERBS}(?:one of )?${FIGURE}`, "u");
const BEFORE = new RegExp(`${FIGURE}(?: ${CHANGE_NOUN}(?: in(?: \\p{L}{1,20}){1,3})?)?(?: (?:this|last|the|in|over|since|a|year|month|quarter|week|season|decade|\uF8FF)){0,5},?(?: up| down)? $`, "u");
const NOUN_BEFORE = new RegExp(`\\b${CHANGE_NOUN}(?: in(?: \\p{L}{1,20}){1,4})? $`, "u");
/** A figure with a base or a period of its own says something else. */
const OWN_BASE = /^ (?:an?|per|each|every|annually|annual|yearly|monthly|weekly|daily|on|than|of|from|against|compared|versus|vs|year|month|compound|compounded|in real|real|after|before|adjusted|faster than|more than|higher than|lower than|less than)\b|^ \p{L}{1,20} (?:than|on average|per|a year)\b/u;
/** "From 1.1 to 1.2, 30% faster": bare numbers name versions, sizes or settings as often as amounts, and something else changes. */
function isAboutEnds({ text, figures }, { from, to }, mention) {
	const isBare = [from, to].every(({ quantity }) => quantity.dimension === "count" && quantity.unit === null);
	const behind = text.slice(text.indexOf(String.fromCharCode(57344 + figures.indexOf(mention))) + 1);
	if (mention.quantity.dimension === "percent" && / as\b/y.test(behind)) return false;
	if (!isBare || mention.quantity.dimension === "count") return true;
	return ![from, to].some(({ quantity }) => !quantity.low.isInteger() && quantity.low.lt(20)) && !/^ (?:\p{L}{1,20} )?(?:as|faster|slower|quicker|longer|shorter|cheaper|dearer|smaller|larger|improvement|boost)\b/u.test(behind);
}
function saidBehind(statement, { start, end }) {
	const { text } = statement;
	const rest = text.slice(end);
	const isNoun = NOUN_BEFORE.test(text.slice(Math.max(0, start - 80), start));
	const match = BEHIND.exec(rest) ?? (isNoun ? IS_BEHIND.exec(rest) : null);
	if (!match || isDenied(text, end, end + match[0].length)) return [];
	return accept(statement, match, end, rest);
}
/** The figure that was caught, and the one that restates it: "a rise of £16, or 20 per cent". */
function accept(statement, match, at, rest) {
	const mention = caught(statement, match);
	const last = match[0].search(/[\uE000-\uE0FF](?=[^\uE000-\uE0FF]*$)/u);
	const behind = rest.slice(last + 1);
	if (!mention || OWN_BASE.test(behind) || OWN_BASE.test(rest.slice(match[0].length)) || isSpread(statement.text)) return [];
	if (!isSameNoun(statement, mention, at + last + 1)) return [];
	const chained = CHAIN.exec(behind);
	const second = chained && figureAt(statement, chained[1]);
	return second && second.quantity.dimension !== mention.quantity.dimension && !OWN_BASE.test(behind.slice(chained[0].length)) && isSameNoun(statement, second, at + last + 1 + chained[0].length) ? [mention, second] : [mention];
}
function saidBefore(statement, { start }) {
	const lead = statement.text.slice(Math.max(0, start - 120), start);
	const match = BEFORE.exec(lead);
	const mention = match && figureAt(statement, match[1]);
	if (!match || !mention || isSpread(statement.text)) return [];
	const { dimension } = mention.quantity;
	return (mention.change === "by" || dimension === "multiple" || new RegExp(`^. ${"(?:rise|increase|growth|gain|jump|leap|surge|climb|uplift|hike|boost|improvement|fall|drop|decrease|decline|reduction|cut|dip|slump|slide|plunge|loss|saving|change|difference|swing|move|step)"}\\b`, "u").test(match[0])) && !isDenied(statement.text, start - match[0].length, start) ? [mention] : [];
}
function saidNext(statement) {
	const match = NEXT$1.exec(statement.text) ?? NEXT_NAMED.exec(statement.text);
	if (!match || isDenied(statement.text, 0, match[0].length)) return [];
	return accept(statement, match, 0, statement.text);
}
function caught(statement, match) {
	return figureAt(statement, match.slice(1).find((group) => group !== void 0));
}
/** Yearly averages and compound growth are no part of a change from one end to the other. */
function isSpread(text) {
	return /\b(?:averag(?:e|ed|ing)|annuali[sz]ed|compound|cagr|in real terms|real-terms|inflation|seasonally|like-for-like|respectively|between them|per cent of)\b/.test(text);
}
/** "A rise of 50 members" is about members only if the sentence is; bare figures and figures with a unit are about whatever it is. */
function isSameNoun({ text }, mention, end) {
	if (mention.quantity.dimension !== "count") return true;
	const noun = /^ (\p{L}{3,30})/u.exec(text.slice(end))?.[1];
	if (!noun || new RegExp(`^(?:${"(?:rise|increase|growth|gain|jump|leap|surge|climb|uplift|hike|boost|improvement|fall|drop|decrease|decline|reduction|cut|dip|slump|slide|plunge|loss|saving|change|difference|swing|move|step)"}|${"(?:more|less|fewer|higher|lower|up|down|dearer|cheaper|bigger|larger|smaller|faster|slower|quicker|longer|shorter|as|extra)"}|and|but|while|after|since|with|for|this|last|over|the|in|on|at|as|when|which|because|because|thanks|people)$`).test(noun)) return true;
	return text.slice(0, end).includes(noun.replace(/s$/, ""));
}
const RESTATED = new RegExp(`${FIGURE}${words(7)}(?: to ${FIGURE}${words(3)})?(?:,| –| \\(|;|:) ?(?:(?:that is|that's|which is|i\\.e\\.|ie|in other words|or|meaning|a full),? ){0,2}(?:(?:up|by|up by|an? (?:rise|increase|jump|growth|gain|surge|leap) of) ${FIGURE}|(?:an? )?${FIGURE} (?:rise|increase|growth|jump|gain|surge|more|higher|up)\\b)`, "gu");
function checkMultiples(statement) {
	if (!statement.figures.some(({ quantity }) => quantity.dimension === "multiple")) return [];
	return [...statement.text.matchAll(RESTATED)].flatMap((match) => {
		const multiple = figureAt(statement, match[1]);
		const stated = figureAt(statement, match[3] ?? match[4]);
		if (multiple?.quantity.dimension !== "multiple" || stated?.quantity.dimension !== "percent" || stated.quantity.per) return [];
		const end = match.index + match[0].length;
		if (OWN_BASE.test(statement.text.slice(end)) || isDenied(statement.text, match.index, end) || isSpread(statement.text)) return [];
		const times = multiple.quantity.low;
		if (times.lte(1)) return [];
		const value = times.minus(1).times(100);
		const isSlip = stated.quantity.bound === multiple.quantity.bound && stated.quantity.low.eq(times.times(100));
		const isFar = multiple.quantity.bound === "exact" && misses(stated.quantity, {
			low: value,
			high: value
		}, new (require_decimal ??= require("./decimal.cjs")).Decimal(25).times(times));
		if (!isSlip && !isFar) return [];
		return [{
			reason: "change",
			certainty: isSlip ? "certain" : "likely",
			wrong: stated,
			expected: reprint(stated, value),
			from: [multiple]
		}];
	});
}

// src/link/arithmetic-points.ts
/**
* Finds a change that is called per cent and is the difference of two percentages beside it, wherever these stand: "38% were
* drawn; last year it was 46%, a fall of 8%". Read as a change in per cent it would have to be quite another figure.
*/
function checkPoints(statement, before) {
	const said = saidIn(statement).filter(isShare);
	const changes = /* @__PURE__ */ new Set([...said, ...before ? saidIn(before) : []]);
	const others = [...before?.figures ?? [], ...statement.figures].filter((one) => isShare(one) && !changes.has(one));
	return said.flatMap((mention) => {
		const pairs = pairsOf(others).filter((ends) => isDifference(mention, ends));
		if (pairs.length !== 1 || isChange(mention, pairs[0])) return [];
		return [{
			reason: "change",
			certainty: "likely",
			wrong: mention,
			expected: `${reprint(mention, mention.quantity.low).replace(/ ?(?:%|per ?cent)$/i, "")} percentage points`,
			from: pairs[0]
		}];
	});
}
/** The figures that are told as a change. */
function saidIn(statement) {
	return [...statement.text.matchAll(SAID)].filter(({ index, 0: words }) => !isDenied(statement.text, index, index + words.length)).flatMap((match) => figureAt(statement, match[1] ?? match[2]) ?? []);
}
const SAID = new RegExp(`\\b(?:(?:up|down) (?:by )?|by |${CHANGE_NOUN} of )(?:(?:about|just|only|nearly|some) )?${FIGURE}|${FIGURE} (?:${LESS_OR_MORE})\\b`, "gu");
function isShare({ quantity }) {
	return quantity.dimension === "percent" && quantity.bound === "exact" && quantity.low.eq(quantity.high) && quantity.low.gt(0);
}
function pairsOf(mentions) {
	return mentions.flatMap((one, index) => mentions.slice(index + 1).map((other) => [one, other]));
}
function isDifference({ quantity }, [one, other]) {
	return one.quantity.low.minus(other.quantity.low).abs().eq(quantity.low);
}
/** Whether it is, to its own precision, the change from one of the two to the other in per cent. */
function isChange({ quantity }, [one, other]) {
	const gap = one.quantity.low.minus(other.quantity.low).abs().times(100);
	return [one, other].some(({ quantity: { low } }) => gap.div(low).minus(quantity.low).abs().lte(quantity.step));
}

// src/link/arithmetic-shares.ts
/** Finds shares that their part and whole do not give ("45 of the 180 patients, 30%"), that no group of that size can have, or that are more than everything. */
function checkShares(statement) {
	const dimensions = new Set(statement.figures.map(({ quantity }) => quantity.dimension));
	return CHECKS.flatMap(([pattern, check, { figures: least, dimension, mark }]) => {
		if (statement.figures.length < least || dimension !== null && !dimensions.has(dimension) || !statement.text.includes(mark)) return [];
		return [...statement.text.matchAll(pattern)].flatMap((match) => {
			const end = match.index + match[0].length;
			if (isDenied(statement.text, match.index, end)) return [];
			const groups = match.slice(1);
			const figures = groups.flatMap((group) => figureAt(statement, group) ?? []);
			if (figures.length < groups.length) return [];
			return check(figures, statement.text.slice(end), match[0], statement.text.slice(0, match.index)) ?? [];
		});
	});
}
const THE = "(?:the |its |our |their |all |all the |these |those |his |her )?";
const OR = "(?:,| –| \\() ?(?:(?:or|that is|that's|i\\.e\\.|ie|which is),? )?";
const CHECKS = [
	[
		new RegExp(`${FIGURE}(?: out)? of ${THE}${FIGURE}${words(4)}${OR}${FIGURE}`, "gu"),
		([part, whole, share], behind) => ofWhole(part, whole, share, behind),
		{
			figures: 3,
			dimension: "percent",
			mark: " of "
		}
	],
	[
		new RegExp(`${FIGURE}${words(3)}${OR}${FIGURE}(?: out)? of ${THE}${FIGURE}`, "gu"),
		([share, part, whole]) => ofWhole(part, whole, share, ""),
		{
			figures: 3,
			dimension: "percent",
			mark: " of "
		}
	],
	[
		new RegExp(`${FIGURE}${words(6)}(?:, (?:or|that is),?| \\((?:or )?|, i\\.e\\.) ?${FIGURE}`, "gu"),
		([fraction, share], behind) => sameShare(fraction, share, behind),
		{
			figures: 2,
			dimension: "fraction",
			mark: ""
		}
	],
	[
		new RegExp(`${FIGURE} of ${THE}${FIGURE}${words(3)}(?:,| –| \\() ?(?:or|that is|that's|i\\.e\\.|ie),? ${FIGURE}`, "gu"),
		([share, whole, part]) => shareOf(share, whole, part),
		{
			figures: 3,
			dimension: "percent",
			mark: " of "
		}
	],
	[
		new RegExp(`${FIGURE} of ${THE}${FIGURE} [\\p{L}'-]{3,30}`, "gu"),
		([share, whole], behind, matched) => ofFew(share, whole, matched, behind),
		{
			figures: 2,
			dimension: "percent",
			mark: " of "
		}
	],
	[
		new RegExp(`${FIGURE}${words(5)},? of (?:which|whom) ${FIGURE}`, "gu"),
		([whole, part], behind) => ofWhich(whole, part, behind),
		{
			figures: 2,
			dimension: null,
			mark: " of wh"
		}
	],
	[
		new RegExp(`${FIGURE} out of ${THE}${FIGURE}`, "gu"),
		([part, whole], behind) => whole.quantity.low.eq(10) ? null : ofWhich(whole, part, behind),
		{
			figures: 2,
			dimension: null,
			mark: " out of "
		}
	],
	[
		new RegExp(`${FIGURE} of (?:the |all |our |its |their )?(?:\\p{L}{2,20} )?\\p{L}{3,30}`, "gu"),
		([share], behind, matched) => ofEverybody(share, matched, behind),
		{
			figures: 1,
			dimension: "percent",
			mark: " of "
		}
	],
	[
		new RegExp(`\\bturnout (?:of|was|reached|hit|stood at) ${FIGURE}`, "gu"),
		([share]) => moreThanAll(share),
		{
			figures: 1,
			dimension: "percent",
			mark: "turnout "
		}
	],
	[
		new RegExp(`\\b(?:fell|falls?|fallen|falling|drop|drops|dropped|reduced|reduction|reduces|decreased|decrease|decreases|cut|shrank|shrunk|shrinks)(?: (?:by|of))? ${FIGURE}`, "gu"),
		([share], behind, _matched, before) => MAY_GO_NEGATIVE.test(before + behind) ? null : moreThanAll(share),
		{
			figures: 1,
			dimension: "percent",
			mark: ""
		}
	]
];
/** What makes a percentage something else than the share beside it. */
const AFTER_SHARE = /^ (?:of|more|less|fewer|up|down|higher|lower|point|off|above|below|each|extra|ci|confidence|credible|interval)\b/;
const HUNDRED = new (require_decimal ??= require("./decimal.cjs")).Decimal(100);
function ofWhole(part, whole, share, behind) {
	if (share.quantity.dimension !== "percent" || share.quantity.per || !isPartOf(part, whole) || /^ (?:of|more|less|up|down|higher|lower|point|off|above|below)\b/.test(behind)) return null;
	if (share.direction || share.change || part.quantity.low.gt(whole.quantity.low)) return null;
	const [one, all] = [reachOf(part.quantity), reachOf(whole.quantity)];
	if (!one || !all || all.low.lte(0) || one.low.lte(0)) return null;
	const reach = {
		low: one.low.div(all.high).times(HUNDRED),
		high: one.high.div(all.low).times(HUNDRED)
	};
	const rest = {
		low: HUNDRED.minus(reach.high),
		high: HUNDRED.minus(reach.low)
	};
	const { quantity } = share;
	if (!misses(quantity, reach, quantity.step) || !misses(quantity, rest, quantity.step)) return null;
	return slip(share, reprint(share, part.quantity.low.div(whole.quantity.low).times(HUNDRED)), [part, whole]);
}
/** A fraction in words may be about two points off. */
const FRACTION_LEEWAY = new (require_decimal ??= require("./decimal.cjs")).Decimal("2.5");
function sameShare(fraction, share, behind) {
	const { quantity } = fraction;
	if (quantity.dimension !== "fraction" || share.quantity.dimension !== "percent" || quantity.bound !== "exact" || AFTER_SHARE.test(behind)) return null;
	if (share.direction || share.change || quantity.low.gt(1) || !quantity.low.eq(quantity.high)) return null;
	const value = quantity.low.times(HUNDRED);
	return misses(share.quantity, {
		low: value,
		high: value
	}, (require_decimal ??= require("./decimal.cjs")).Decimal.max(FRACTION_LEEWAY, share.quantity.step)) ? slip(share, reprint(share, value), [fraction], "likely") : null;
}
function shareOf(share, whole, part) {
	if (share.quantity.dimension !== "percent" || !isPartOf(part, whole)) return null;
	const [rate, all] = [reachOf(share.quantity), reachOf(whole.quantity)];
	if (!rate || !all || rate.low.lte(0) || share.quantity.low.gt(100)) return null;
	const reach = {
		low: all.low.times(rate.low).div(HUNDRED),
		high: all.high.times(rate.high).div(HUNDRED)
	};
	if (!misses(part.quantity, reach, (require_decimal ??= require("./decimal.cjs")).Decimal.max((require_quantity ??= require("./quantity.cjs")).halfStep(part.quantity), part.quantity.dimension === "count" ? 1 : 0))) return null;
	const value = whole.quantity.low.times(share.quantity.low).div(HUNDRED);
	return slip(part, reprint(part, value), [share, whole]);
}
/** Of four judges a quarter, a half or three quarters can vote, nothing between. */
function ofFew(share, whole, matched, behind) {
	const { quantity } = share;
	const noun = matched.slice(matched.lastIndexOf(" ") + 1);
	const size = whole.quantity.low;
	if (quantity.dimension !== "percent" || quantity.bound !== "exact" || whole.quantity.bound !== "exact" || whole.quantity.dimension !== "count") return null;
	if (!INDIVISIBLE.has((require_text ??= require("./text.cjs")).lemma(noun)) || !size.isInteger() || size.lt(2) || size.gt(MOST_FEW) || quantity.low.gt(100)) return null;
	if (/^['’]|^-/.test(behind) || noun.endsWith("'")) return null;
	const value = quantity.low.times(size).div(HUNDRED).round().div(size).times(HUNDRED);
	return value.minus(quantity.low).abs().lt(quantity.step) ? null : slip(share, reprint(share, value), [whole]);
}
const MOST_FEW = 20;
function ofWhich(whole, part, behind) {
	if (!isPartOf(part, whole) || /^['’-]/.test(behind)) return null;
	const [all, one] = [reachOf(whole.quantity), part.quantity.bound === "over" || part.quantity.bound === "atLeast" ? part.quantity : reachOf(part.quantity)];
	if (!all || !one || one.low.lte(all.high)) return null;
	return slip(part, `at most ${reprint(part, whole.quantity.low)}`, [whole], "likely");
}
function ofEverybody(share, matched, behind) {
	const nouns = matched.split(" of ").at(-1).split(" ").map((require_text ??= require("./text.cjs")).lemma);
	return nouns.some((noun, index) => RESPONDING.has(noun) && index >= nouns.length - 2) && !/^['’-]|^[^,;.]{0,20}\b(?:needed|expected|planned|required|targeted|compared|in|last)\b/.test(behind) && !NOT_ALL$1.test(matched) ? moreThanAll(share) : null;
}
const NOT_ALL$1 = /\b(?:needed|expected|planned|required|targeted|forecast|last)\b/;
function moreThanAll(share) {
	const { dimension, bound, low } = share.quantity;
	if (dimension !== "percent" || low.lte(100) || bound === "under" || bound === "atMost" || bound === "between") return null;
	return slip(share, `at most ${reprint(share, HUNDRED)}`, [], "likely");
}
function isPartOf({ quantity: part }, { quantity: whole }) {
	if (part.dimension !== "count" && part.dimension !== "money") return false;
	return part.dimension === whole.dimension && part.unit === whole.unit && !part.per && !whole.per;
}
function slip(wrong, expected, from, certainty = "certain") {
	return {
		reason: "share",
		certainty,
		wrong,
		expected,
		from
	};
}

// src/link/arithmetic-sums.ts
/** Finds sums of a sentence that do not add up: "240 and 380: 600 in all", "25, made up of 12, 8 and 4", "Adding the two together, 600". */
function checkSums(statement, before) {
	const gaps = gapsOf(statement);
	return statement.figures.flatMap((_, place) => [
		...totalBehind(statement, gaps, place) ?? [],
		...totalInFront(statement, gaps, place) ?? [],
		...(before && totalOfBefore(statement, gaps, place, before)) ?? []
	]);
}
/** Between two addends stands one joint, right before the second; an article would count something that is not printed. */
const TERM_WORDS = `(?: (?!(?:and|or|but|while|from|than|by|plus|not|an?|another|one|some|several|many|few|each|every|per)\\b)${WORD}){0,7}`;
const JOINT = new RegExp(`^${TERM_WORDS}(?:,|,? and|,? plus|;|; and| \\+)(?: another| an? further| an? additional| an? extra| further)?(?: the)? $`, "u");
const MOST_TERMS$1 = 9;
const TOGETHER = new RegExp(`^${words(3)} (?:in all|in total|altogether|all told|combined|in sum)\\b`, "u");
const TO_TOGETHER = new RegExp(`^${TERM_WORDS}(?:,|:|;| –| \\()? ?(?:(?:or|making|which makes|that is|so|and so|giving|for)(?: an? total of)? )?$`, "u");
const TO_MAKE = new RegExp(`^${TERM_WORDS}(?:,|:|;| –| \\()? ?(?:(?:which|that|they|together|both|and) ){0,2}(?:together )?(?:makes?|making|made|totals|totalling|totaling|adds? up to|adding up to|added up to|comes? to|came to|sums? to|equals?|giving(?: a total of)?|for a total of|a total of|a combined total of|or a total of|=) $`, "u");
function totalBehind(statement, gaps, place) {
	if (place < 2) return null;
	if (!(TOGETHER.test(gaps[place + 1]) && TO_TOGETHER.test(gaps[place]) || TO_MAKE.test(gaps[place]))) return null;
	let first = place - 1;
	while (first > 0 && place - first < MOST_TERMS$1 && JOINT.test(gaps[first])) first--;
	if (first < 0 || isOpen(gaps.slice(Math.max(0, first - 3), first + 1).join("#")) || isDeniedIn(gaps, first, place + 1)) return null;
	return judge(statement, statement.figures[place], statement.figures.slice(first, place), HALF);
}
/** The list goes on to the left, with things that are no figures, or is added to what was there before. */
function isOpen(lead) {
	return /(?:\b(?:and|plus|with|extra|more) |[,;+] )$/.test(lead) && /\b(?:an?|one|another|several|some)\b|[+;]/.test(lead) || /\b(?:another|a further|an additional|an extra|on top of|in addition to|as well as|already|now stands|so far|up to|between)\b/.test(lead);
}
const MADE_OF = new RegExp(`^${words(6)}(?:,| –|:| \\()? (?:made up of|composed of|comprised of|comprising|consisting of|consists of|comprises|is made up of|are made up of|divided into|split into)(?: the)? $`, "u");
const NAMELY = new RegExp(`^${words(5)}(?::| \\() ?$`, "u");
const LAST_TERM = new RegExp(`^${TERM_WORDS}( –|.?)`, "u");
const NOT_ALL = /\b(?:including|among|such as|mainly|mostly|plus|others)\b/;
function totalInFront(statement, gaps, place) {
	if (place + 2 >= statement.figures.length) return null;
	const isVerb = MADE_OF.test(gaps[place + 1]);
	if (!isVerb && !NAMELY.test(gaps[place + 1])) return null;
	let last = place + 1;
	while (last + 1 < statement.figures.length && last - place < MOST_TERMS$1 && JOINT.test(gaps[last + 1])) last++;
	const tail = gaps[last + 1];
	const end = LAST_TERM.exec(tail);
	if (!(/\b(?:and|plus)\b/.test(gaps[last]) ? /^(?:[.,;)!]| –|)$/.test(end[1]) : isVerb && /^[.;)!]?$/.test(end[1])) || isDeniedIn(gaps, place, last + 1) || NOT_ALL.test(gaps.slice(place + 1, last + 1).join("#") + end[0])) return null;
	if (/^ (?:and|plus|with|as well)\b/.test(tail.slice(end[0].length))) return null;
	return judge(statement, statement.figures[place], statement.figures.slice(place + 1, last + 1), isVerb ? HALF : FIFTH)?.map((slip) => isVerb ? slip : {
		...slip,
		certainty: "likely"
	}) ?? null;
}
/** A "two" may have been read as a figure of its own: a gap ends there. */
const ADDING = /\b(?:add(?:ing|ed)?|put(?:ting)?|taken|taking)(?: (?:the|these|those))?(?: (?:them|two|three|four|both|all))? ?$/;
const THE_TWO = /^(?:together,? ?|(?:together,? )?(?:the|these|those|both)(?: (?:two|three|four))? ?)$/;
const ADDED = new RegExp(`^(?: (?:figures|numbers|sums|amounts|totals))? (?:together|up),?${words(5)}(?: (?:and you get|to))? $`, "u");
const THEY_MAKE = /^(?:,? they|,? the two|,? both)?(?: (?:figures|numbers|sums|amounts))?(?: together)? (?:make|add up to|come to|total|amount to|makes) $/;
const COUNTS = /* @__PURE__ */ new Map([
	["two", 2],
	["both", 2],
	["three", 3],
	["four", 4]
]);
function totalOfBefore(statement, gaps, place, before) {
	const total = statement.figures[place];
	const counted = countOfBefore(statement, gaps, place);
	if (counted === null || isOpen(before.text) || isDeniedIn(gaps, 0, place + 1)) return null;
	const listed = before.figures.filter((figure) => isAlike(figure, total));
	return listed.length === counted && isOneNoun(before, listed) ? judge(statement, total, listed, HALF) : null;
}
/** How many figures of the sentence before the figure at `place` adds up; null if it is no such total. */
function countOfBefore({ figures }, gaps, place) {
	const lead = gaps[place];
	if (place > 0 && figures[place - 1].quantity.low.lte(4)) {
		const isAdded = ADDING.test(gaps[place - 1]) && ADDED.test(lead);
		const isMade = place === 1 && THE_TWO.test(gaps[0]) && THEY_MAKE.test(lead);
		if (isAdded || isMade) return figures[place - 1].quantity.low.toNumber();
	}
	for (const match of lead.matchAll(/\b(?:together|two|both|three|four|them|all)(?= |,)/g)) {
		const end = match.index + match[0].length;
		const isAdded = ADDING.test(lead.slice(Math.max(0, match.index - 40), end)) && ADDED.test(lead.slice(end));
		const isMade = place === 0 && THE_TWO.test(lead.slice(0, end)) && THEY_MAKE.test(lead.slice(end));
		if (isAdded || isMade) return COUNTS.get(match[0]) ?? 2;
	}
	return null;
}
/** The figures count the same thing: their nouns are equal, or left out ("40 seats in Turin and 60 in Pisa"). */
function isOneNoun(statement, listed) {
	const gaps = gapsOf(statement);
	const nouns = /* @__PURE__ */ new Set();
	for (const figure of listed) {
		if (figure.quantity.dimension !== "count") continue;
		const behind = gaps[statement.figures.indexOf(figure) + 1];
		const noun = /^ (?:more |new |further |extra )?(\p{L}{2,30})/u.exec(behind)?.[1];
		if (noun && !/^(?:in|at|on|for|and|of|from|to|will|are|were|is|was|would|by|with)$/.test(noun)) nouns.add((require_text ??= require("./text.cjs")).lemma(noun));
	}
	return nouns.size <= 1;
}
const HALF = new (require_decimal ??= require("./decimal.cjs")).Decimal("0.5");
const FIFTH = new (require_decimal ??= require("./decimal.cjs")).Decimal("0.2");
const ZERO = new (require_decimal ??= require("./decimal.cjs")).Decimal(0);
function judge(statement, total, listed, leeway) {
	if (listed.length < 2 || !listed.every((figure) => isAlike(figure, total)) || listed[0].relation === "further") return null;
	const reaches = listed.flatMap(({ quantity }) => reachOf(quantity) ?? []);
	if (reaches.length < listed.length) return null;
	const sum = listed.reduce((value, { quantity }) => value.plus(quantity.low), ZERO);
	const reach = {
		low: reaches.reduce((value, { low }) => value.plus(low), ZERO),
		high: reaches.reduce((value, { high }) => value.plus(high), ZERO)
	};
	if (!misses(total.quantity, reach, (require_quantity ??= require("./quantity.cjs")).halfStep(total.quantity))) return null;
	if (total.quantity.low.minus(sum).abs().gt(sum.times(leeway)) || isSumOfOthers(statement, total, listed, sum)) return null;
	return [{
		reason: "sum",
		certainty: [total, ...listed].every(({ quantity }) => quantity.bound === "exact") ? "certain" : "likely",
		wrong: total,
		expected: reprint(total, sum),
		from: listed
	}];
}
/** Another figure of the sentence makes the sum right, or one of the list does not belong to it. */
function isSumOfOthers({ figures }, total, listed, sum) {
	return figures.some((figure) => {
		if (figure === total || !isAlike(figure, total)) return false;
		const { low } = figure.quantity;
		return listed.includes(figure) ? listed.length > 2 && sum.minus(low).eq(total.quantity.low) : sum.plus(low).eq(total.quantity.low);
	});
}
const ADDABLE$1 = /* @__PURE__ */ new Set([
	"count",
	"money",
	"percent",
	"points",
	"duration",
	"measure"
]);
function isAlike({ quantity: one }, { quantity: other }) {
	return ADDABLE$1.has(one.dimension) && one.dimension === other.dimension && one.unit === other.unit && one.per === other.per;
}
function isDeniedIn(gaps, from, to) {
	const text = gaps.slice(from, to + 1).join("#");
	return isDenied(text.slice(-400), 0, text.length);
}

// src/link/arithmetic-equations.ts
/** Whether an equation holds at the printed precision: half a unit of the last place for every figure. */
function isBalanced(equation) {
	return gapOf(equation).abs().lte(slackOf(equation));
}
/** What the terms come to. */
function totalOf({ terms }) {
	return terms.reduce((sum, { entry, sign }) => sum.plus(entry.value.times(sign)), new (require_decimal ??= require("./decimal.cjs")).Decimal(0));
}
/**
* Names the wrong figure of each equation that does not hold. A figure that other equations confirm is not it; one that two
* of them convict by the same amount is; otherwise it is the result.
*/
function blame(equations) {
	const broken = new Set(equations.filter((equation) => !isBalanced(equation)));
	const confirmed = new Set(equations.filter((equation) => !broken.has(equation)).flatMap((equation) => entriesOf(equation).map(({ mention }) => mention)));
	const blamed = [];
	for (const equation of broken) {
		const convicted = entriesOf(equation).find((entry) => !confirmed.has(entry.mention) && isConvicted(entry, equation, broken));
		if (!convicted) continue;
		blamed.push({
			entry: convicted,
			value: needed(convicted, equation),
			equation: {
				...equation,
				certainty: "certain"
			}
		});
		for (const other of broken) if (holds(other, convicted)) broken.delete(other);
	}
	for (const equation of broken) {
		const suspects = equation.terms.map(({ entry }) => entry).filter((entry) => !confirmed.has(entry.mention));
		const entry = confirmed.has(equation.result.mention) && suspects.length === 1 ? suspects[0] : equation.result;
		const certainty = confirmed.has(entry.mention) ? "likely" : equation.certainty;
		blamed.push({
			entry,
			value: needed(entry, equation),
			equation: {
				...equation,
				certainty
			}
		});
	}
	return blamed;
}
function isConvicted(entry, equation, broken) {
	const value = needed(entry, equation);
	return [...broken].some((other) => other !== equation && holds(other, entry) && needed(entry, other).minus(value).abs().lte((require_decimal ??= require("./decimal.cjs")).Decimal.max(slackOf(equation), slackOf(other))));
}
function entriesOf({ result, terms }) {
	return [result, ...terms.map(({ entry }) => entry)];
}
function holds(equation, { mention }) {
	return entriesOf(equation).some((entry) => entry.mention === mention);
}
/** What the entry would have to be for the equation to hold. */
function needed(entry, equation) {
	if (entry.mention === equation.result.mention) return totalOf(equation);
	const term = equation.terms.find((each) => each.entry.mention === entry.mention);
	return entry.value.minus(gapOf(equation).times(term.sign));
}
function gapOf(equation) {
	return totalOf(equation).minus(equation.result.value);
}
function slackOf(equation) {
	return entriesOf(equation).reduce((sum, { half }) => sum.plus(half), new (require_decimal ??= require("./decimal.cjs")).Decimal(0));
}

// src/link/arithmetic-grid.ts
/** Takes the cells of one table and the mentions of each passage; `isRounded` widens round figures by half their last place. */
function toFigureTable(cells, mentions, isRounded) {
	const slots = /* @__PURE__ */ new Map();
	const rowLabels = /* @__PURE__ */ new Map();
	const columnLabels = /* @__PURE__ */ new Map();
	const heads = new Set(cells.filter(({ cell }) => cell.header && cell.column > 0).map(({ cell }) => cell.row));
	const body = cells.filter(({ cell }) => !heads.has(cell.row));
	for (const passage of body) {
		const { row, column, rowHeader, columnHeader } = passage.cell;
		columnLabels.set(column, toLabel(columnHeader));
		rowLabels.set(row, toLabel(rowHeader || rowLabels.get(row) || passage.text));
		slots.set(`${row}:${column}`, toSlot(passage, mentions.get(passage.index) ?? [], isRounded));
	}
	const first = cells[0];
	return {
		rows: numbersOf(body.map(({ cell }) => cell.row)),
		columns: numbersOf(body.map(({ cell }) => cell.column)),
		at: (row, column) => slots.get(`${row}:${column}`) ?? "nothing",
		rowLabel: (row) => rowLabels.get(row) ?? "",
		columnLabel: (column) => columnLabels.get(column) ?? "",
		title: [
			first?.cell?.corner,
			first?.cell?.caption,
			first?.lead,
			first?.trail.at(-1)
		].join(" ").toLowerCase()
	};
}
/** Whether a slot holds a figure. */
function isEntry(slot) {
	return typeof slot !== "string";
}
function numbersOf(list) {
	return [...new Set(list)].sort((a, b) => a - b);
}
const ADDABLE = /* @__PURE__ */ new Set([
	"count",
	"money",
	"percent",
	"points",
	"duration",
	"measure"
]);
const NOTHING$1 = /^[\s–—−.-]*$|^nil$/i;
/** What may stand beside the figure: marks of footnotes, brackets, a word or two of what is counted. */
const BESIDE = /^[\s*†‡§()[\]⁰¹²³⁴-⁹^~]*(?:\p{L}{1,20}[\s*†‡§()[\]⁰¹²³⁴-⁹^.]*){0,2}$/u;
function toSlot(passage, mentions, isRounded) {
	const { text } = passage;
	if (NOTHING$1.test(text)) return "nothing";
	const clock = readClock(text);
	if (clock) return toClockEntry(passage, clock);
	const [first, ...others] = mentions;
	const mention = first?.kind === "date" && /^\d{4}$/.test(text) ? toWhole(passage) : first;
	if (mention?.kind !== "quantity" || others.length > 0) return "other";
	const { quantity, range } = mention;
	const beside = text.slice(0, range.start) + text.slice(range.end);
	if (quantity.bound !== "exact" || !quantity.low.eq(quantity.high) || !ADDABLE.has(quantity.dimension) || quantity.per) return "other";
	if (/\d/.test(beside) || !BESIDE.test(beside)) return "other";
	const inBrackets = text.slice(0, range.start).trimEnd().endsWith("(") && text.slice(range.end).trimStart().startsWith(")");
	const value = inBrackets ? signedValue(mention).abs().neg() : signedValue(mention);
	const dimension = quantity.dimension === "points" ? "percent" : quantity.dimension;
	return {
		mention,
		value,
		half: (require_decimal ??= require("./decimal.cjs")).Decimal.max((require_quantity ??= require("./quantity.cjs")).halfStep(quantity), isRounded ? halfPlace(value) : halfOfWhole(value)),
		measure: `${dimension} ${quantity.unit ?? ""}`,
		signed: inBrackets || quantity.sign !== void 0
	};
}
/** Four bare digits read as a year; among figures they are one. */
function toWhole(passage) {
	const value = new (require_decimal ??= require("./decimal.cjs")).Decimal(passage.text);
	const quantity = {
		dimension: "count",
		bound: "exact",
		low: value,
		high: value,
		step: new (require_decimal ??= require("./decimal.cjs")).Decimal(1),
		unit: null,
		unitWord: null,
		per: null
	};
	return toPart(passage, {
		start: 0,
		end: passage.text.length
	}, quantity);
}
/** A running time is no mention anywhere else: 1:02.40 adds up, but nobody claims it. */
function toClockEntry(passage, { value, step }) {
	const quantity = {
		dimension: "duration",
		bound: "exact",
		low: value,
		high: value,
		step,
		unit: "second",
		unitWord: null,
		per: null
	};
	const mention = toPart(passage, {
		start: 0,
		end: passage.text.length
	}, quantity);
	const measure = `clock ${passage.text.split(":").length}`;
	return {
		mention,
		value,
		half: step.lt(1) ? step.div(2) : new (require_decimal ??= require("./decimal.cjs")).Decimal(0),
		measure,
		signed: false
	};
}
/** Large whole numbers in a table come out of a spreadsheet that knows their decimals. */
function halfOfWhole(value) {
	return new (require_decimal ??= require("./decimal.cjs")).Decimal(value.abs().gte(1e3) ? "0.5" : 0);
}
function halfPlace(value) {
	return value.isZero() ? new (require_decimal ??= require("./decimal.cjs")).Decimal(0) : new (require_decimal ??= require("./decimal.cjs")).Decimal(10).pow(value.e - value.sd() + 1).div(2);
}
function toLabel(text) {
	return text.toLowerCase().replace(/\([^()]{0,60}\)|\[[^[\]]{0,20}\]/g, " ").replace(/[*†‡§:¹²³⁰⁴-⁹]/g, " ").replace(/\s{1,20}/g, " ").trim();
}

// src/link/arithmetic-columns.ts
/** The equations of the columns that hold the difference of two others. */
function findChanges(table) {
	if (table.columns.length > WIDEST) return [];
	return table.columns.flatMap((column) => {
		const way = changeOf(table.columnLabel(column));
		if (way === null) return [];
		return settled(pairs(table, column).map(([from, to]) => table.rows.flatMap((row) => changeAt(table, row, [
			from,
			to,
			column
		], way) ?? [])), isBalanced, (from) => isPeriodPair(table, column, from));
	});
}
/** The percentages of columns that hold the change from one column to another, or a share of the total below. */
function findProportions(table) {
	if (table.columns.length > WIDEST) return [];
	return table.columns.flatMap((column) => {
		const others = table.columns.filter((other) => other !== column);
		const changes = changeOf(table.columnLabel(column)) === null ? [] : pairs(table, column).map(([from, to]) => table.rows.flatMap((row) => percentAt(table, row, from, to, column) ?? []));
		const shares = others.map((base) => table.rows.flatMap((row) => shareAt(table, row, base, column) ?? []));
		return settled([...changes, ...shares], ({ isRight }) => isRight, () => false);
	});
}
/**
* Of all readings of a column the one that fits most rows. The rows that it does not fit are wrong only where they are the
* exception: a reading that fits two rows vouches for the third, one that fits none needs its headings to speak for it.
*/
function settled(readings, isRight, isNamed) {
	let best = [];
	let most = 0;
	for (const reading of readings) {
		const fits = reading.filter(isRight).length;
		if (fits > most) [best, most] = [reading, fits];
	}
	const wrong = best.length - most;
	if (most >= 2 && wrong * 2 <= most) return best.map((one) => ({
		...one,
		certainty: "certain"
	}));
	if (most >= 1) return wrong <= 1 && wrong <= most ? best : best.filter(isRight);
	const named = readings.findIndex((reading, index) => reading.length === 1 && isNamed(index));
	return named < 0 ? [] : readings[named];
}
function changeOf(label) {
	return CHANGE_COLUMN.find(([words]) => words.test(label))?.[1] ?? null;
}
/** Pairs of other columns in the order from, to; neighbours to the left of the column come first. */
function pairs(table, column) {
	const others = table.columns.filter((other) => other !== column && changeOf(table.columnLabel(other)) === null);
	const yearOf = (other) => Number(YEAR.exec(table.columnLabel(other))?.[0] ?? NaN);
	const ordered = others.slice(0, MOST_COLUMNS).flatMap((from, index) => others.slice(index + 1, MOST_COLUMNS).flatMap((to) => [[from, to], [to, from]])).filter(([from, to]) => !(yearOf(from) > yearOf(to)));
	const isNear = ([from, to]) => Math.max(from, to) === column - 1 && Math.min(from, to) === column - 2;
	return [...ordered.filter(isNear), ...ordered.filter((pair) => !isNear(pair))];
}
/** Of two columns with years the earlier one is where a change starts from. */
const YEAR = /\b(?:19|20)\d\d\b/;
const MOST_COLUMNS = 8;
/** Wider tables are data sets. */
const WIDEST = 24;
/** Nothing vouches for a lone row but its headings: two periods, and a column named after the change between them. */
function isPeriodPair(table, column, reading) {
	const [from, to] = pairs(table, column)[reading];
	return from < to && [from, to].every((each) => PERIOD.test(table.columnLabel(each)));
}
const PERIOD = /\b(?:(?:19|20)\d\d|q[1-4]|h[12]|before|after|then|now|last (?:year|month|season)|this (?:year|month|season))\b/;
function changeAt(table, row, [fromColumn, toColumn, column], way) {
	const [from, to, change] = [
		table.at(row, fromColumn),
		table.at(row, toColumn),
		table.at(row, column)
	];
	if (!isEntry(from) || !isEntry(to) || !isEntry(change)) return null;
	if (from.measure !== to.measure || from.measure !== change.measure) return null;
	const gap = to.value.minus(from.value);
	const direction = gap.isZero() ? way || 1 : gap.gt(0) ? 1 : -1;
	const value = change.signed ? change.value : change.value.abs().times(direction);
	return {
		reason: "change",
		certainty: "likely",
		result: change.value.eq(value) ? change : {
			...change,
			value
		},
		terms: [{
			entry: to,
			sign: 1
		}, {
			entry: from,
			sign: -1
		}]
	};
}
function percentAt(table, row, fromColumn, toColumn, column) {
	const [from, to, result] = [
		table.at(row, fromColumn),
		table.at(row, toColumn),
		table.at(row, column)
	];
	if (!isEntry(from) || !isEntry(to) || !isEntry(result) || from.measure !== to.measure) return null;
	if (!result.measure.startsWith("percent") || from.measure.startsWith("percent") || from.value.lte(0)) return null;
	const [low, value, high] = [
		to.value.minus(to.half).div(from.value.plus(from.half)),
		to.value.div(from.value),
		to.value.plus(to.half).div(from.value.minus(from.half))
	].map((ratio) => ratio.minus(1).times(100));
	const stated = result.signed ? result.value : result.value.abs().times(value.lt(0) ? -1 : 1);
	return {
		reason: "change",
		certainty: "likely",
		result,
		from: [from, to],
		value,
		isRight: isWithin(stated, low, high, result)
	};
}
/** A share of the figure in the total row of the base column. */
function shareAt(table, row, base, column) {
	const last = table.rows.findLast((each) => BARE_TOTAL.test(table.rowLabel(each)));
	if (last === void 0 || row === last) return null;
	const [part, whole, result] = [
		table.at(row, base),
		table.at(last, base),
		table.at(row, column)
	];
	if (!isEntry(part) || !isEntry(whole) || !isEntry(result) || part.measure !== whole.measure) return null;
	if (!result.measure.startsWith("percent") || part.measure.startsWith("percent") || whole.value.lte(0)) return null;
	const [low, value, high] = [
		part.value.minus(part.half),
		part.value,
		part.value.plus(part.half)
	].map((each) => each.div(whole.value).times(100));
	return {
		reason: "share",
		certainty: "likely",
		result,
		from: [part, whole],
		value,
		isRight: isWithin(result.value, low, high, result)
	};
}
/** Cut off or rounded: a whole unit of the last place is granted. */
function isWithin(stated, low, high, { mention }) {
	const leeway = mention.quantity.step;
	return stated.gt(low.minus(leeway)) && stated.lt(high.plus(leeway));
}

// src/link/arithmetic-totals.ts
/** The equations that the totals of a table promise: down its columns and along its rows. */
function findTotals(table) {
	const down = {
		lines: table.rows,
		crossings: table.columns,
		at: table.at,
		label: table.rowLabel,
		crossingLabel: table.columnLabel,
		title: table.title,
		labels: 0
	};
	const along = {
		lines: table.columns,
		crossings: table.rows,
		at: (column, row) => table.at(row, column),
		label: table.columnLabel,
		crossingLabel: table.rowLabel,
		title: table.title,
		labels: null
	};
	return [...totalsOf(down), ...totalsOf(along)];
}
function totalsOf(direction) {
	const totals = direction.lines.filter((line) => isTotal(direction.label(line)));
	return totals.length > MOST_TOTALS ? [] : totals.flatMap((total) => equationsOf(direction, total, totals));
}
/** A table with more totals in one direction is a data set with a column of that name. */
const MOST_TOTALS = 16;
function isTotal(label) {
	return BARE_TOTAL.test(label) || LOOSE_TOTAL.test(label);
}
/** All equations of the set of addends that fits this total best; none where no set is plainly meant. */
function equationsOf(direction, total, totals) {
	const crossings = direction.crossings.filter((crossing) => isEntry(direction.at(total, crossing)));
	const readings = addendSets(direction, total, totals).map((set) => {
		const equations = crossings.flatMap((crossing) => equationAt(direction, set, total, crossing) ?? []);
		return {
			set,
			equations,
			fits: equations.filter(isBalanced).length
		};
	});
	const [first] = readings;
	const best = readings.reduce((one, other) => other.fits > one.fits ? other : one, first ?? {
		set: [],
		equations: [],
		fits: 0
	});
	if (best.fits > 0) {
		const others = readings.filter(({ fits }) => fits > 0);
		const fine = best.equations.filter((one) => isBalanced(one) || !others.some(({ equations }) => isExplained(one, equations)));
		return fine.filter((one) => !isBalanced(one)).length <= best.fits ? fine.map((one) => ({
			...one,
			certainty: "certain"
		})) : fine.filter(isBalanced);
	}
	const additive = first?.equations ?? [];
	return additive.length === 1 && isPlainlyMeant(direction, total, additive[0]) && !readings.some(({ equations }) => equations.some(isBalanced)) ? additive : [];
}
function isExplained(one, equations) {
	return equations.some((other) => other.result === one.result && isBalanced(other));
}
/**
* A lone total that is wrong has nothing to vouch for it: its heading must say "total" and nothing else (or name what the
* table is about), the gap must be a slip and not a different thing, and no single addend may explain it.
*/
function isPlainlyMeant(direction, total, equation) {
	const { terms, result } = equation;
	if (terms.length < 2 || !isNamed(direction, total)) return false;
	const sum = totalOf(equation);
	if (sum.lte(0) || result.value.lte(0) || terms.length > MOST_TERMS) return false;
	if (sum.gt(result.value.times(STRETCH)) || result.value.gt(sum.times(STRETCH))) return false;
	if (terms.some((_, index) => isSumOfNext(terms, index))) return false;
	const gap = sum.minus(result.value).abs();
	return !(result.value.gte(100) && sum.gt(result.value) && terms.some(({ entry }) => entry.value.eq(gap)));
}
const MOST_TERMS = 60;
/** A gap beyond this is no slip: something else is added up. */
const STRETCH = 1.5;
/** A row that adds up the rows behind it is a subtotal that does not call itself one; small figures do so by chance. */
function isSumOfNext(terms, index) {
	const { value } = terms[index].entry;
	if (value.lt(20)) return false;
	let sum = terms[index + 1]?.entry.value ?? value;
	for (let next = index + 2; next < terms.length && sum.lt(value); next++) {
		sum = sum.plus(terms[next].entry.value);
		if (sum.eq(value)) return true;
	}
	return false;
}
/** "Total", or "Total spending" in a table of spending. */
function isNamed({ label, title, crossingLabel, crossings }, total) {
	if (BARE_TOTAL.test(label(total))) return true;
	const around = new Set(`${title} ${crossings.map(crossingLabel).join(" ")}`.split(/[^\p{L}]{1,20}/u).map((require_text ??= require("./text.cjs")).lemma));
	const own = label(total).split(/[^\p{L}]{1,20}/u).filter((word) => word.length > 2 && !LOOSE_TOTAL.test(word));
	return own.length > 0 && own.every((word) => around.has((require_text ??= require("./text.cjs")).lemma(word)));
}
/** The sets of lines that a total may add up, the likeliest first. */
function addendSets(direction, total, totals) {
	const { lines, label } = direction;
	const whole = lines.filter((line) => line === total || !PART_OF_ABOVE.test(label(line)) && !(NOT_ADDED.test(label(line)) && !isTotal(label(line))));
	const place = whole.indexOf(total);
	const before = whole.slice(0, place);
	const after = whole.slice(place + 1);
	const lastTotal = before.findLastIndex((line) => totals.includes(line));
	const nextTotal = after.findIndex((line) => totals.includes(line));
	const section = before.findLastIndex((line) => isEmpty(direction, line));
	const sets = [
		before.slice(lastTotal + 1),
		before.filter((line) => !totals.includes(line)),
		before.filter((line) => totals.includes(line)),
		lastTotal < 0 ? [] : before.slice(lastTotal),
		before.slice(section + 1),
		outermost(direction, before, totals),
		after.slice(0, nextTotal < 0 ? after.length : nextTotal),
		after.filter((line) => !totals.includes(line)),
		lines.slice(0, lines.indexOf(total)).filter((line) => !totals.includes(line)),
		...before.slice(-MOST_TAILS).map((_, from, tail) => before.slice(before.length - tail.length + from))
	];
	return [...new Map(sets.map((set) => [set.join(), set])).values()].filter((set) => set.length >= 2);
}
/** Of each section its total, or its lines where it has none. */
function outermost(direction, before, totals) {
	const set = [];
	let open = [];
	for (const line of before) if (totals.includes(line)) {
		set.push(line);
		open = [];
	} else if (isEmpty(direction, line)) {
		set.push(...open);
		open = [];
	} else open.push(line);
	return [...set, ...open];
}
const MOST_TAILS = 12;
/** A line with a label and nothing else heads a section. */
function isEmpty({ crossings, at, labels }, line) {
	return crossings.every((crossing) => crossing === labels || at(line, crossing) === "nothing");
}
function equationAt(direction, set, total, crossing) {
	const { at, label, crossingLabel } = direction;
	const result = at(total, crossing);
	if (!isEntry(result) || NOT_ADDED.test(crossingLabel(crossing)) || isYearly(direction, set, crossing)) return null;
	const terms = [];
	for (const line of set) {
		const slot = at(line, crossing);
		if (slot === "nothing") continue;
		if (!isEntry(slot)) {
			if (isEmpty(direction, line)) continue;
			return null;
		}
		if (slot.measure !== result.measure) return null;
		terms.push({
			entry: slot,
			sign: TAKEN_OFF.test(label(line)) && slot.value.gt(0) ? -1 : 1
		});
	}
	if (terms.length < 2 || !isWorthAdding(result, terms)) return null;
	return {
		reason: "sum",
		certainty: "likely",
		result,
		terms
	};
}
/** Percentages are added only where they are the parts of a hundred, and nearly a hundred is one. */
function isWorthAdding(result, terms) {
	if (!result.measure.startsWith("percent")) return true;
	const sum = terms.reduce((total, { entry }) => total + entry.value.toNumber(), 0);
	return result.value.eq(100) && sum > 85 && sum < 115 && Math.abs(sum - 100) > 1;
}
/** Bare numbers that are all years are no quantities. */
function isYearly({ at }, set, crossing) {
	const values = set.flatMap((line) => {
		const slot = at(line, crossing);
		return isEntry(slot) ? [slot] : [];
	});
	return values.length > 0 && values.every(({ mention }) => /^(?:1[5-9]|20)\d\d$/.test(mention.surface));
}

// src/link/arithmetic-tables.ts
/**
* Finds the figures of one table that do not follow from the others: totals, differences and percentages. `isRounded` grants
* every round figure half its last place, for tables that say that they are rounded.
*/
function checkTable(cells, mentions, isRounded) {
	if (cells.length > MOST_CELLS) return [];
	const table = toFigureTable(cells, mentions, isRounded);
	const slips = blame([...findTotals(table), ...findChanges(table)]).map(({ entry, value, equation }) => {
		const involved = [equation.result, ...equation.terms.map((term) => term.entry)].filter((each) => each.mention !== entry.mention);
		return {
			reason: equation.reason,
			certainty: equation.certainty,
			wrong: entry.mention,
			expected: reprint(entry.mention, entry.signed ? value : value.abs()),
			from: involved.map(({ mention }) => mention)
		};
	});
	const wrong = new Set(slips.map((slip) => slip.wrong));
	const isFree = (entry) => !wrong.has(entry.mention);
	const proportions = findProportions(table).filter(({ isRight, from, result }) => !isRight && from.every(isFree) && isFree(result)).map(({ reason, certainty, result, from, value }) => {
		const expected = reprint(result.mention, result.signed ? value : value.abs());
		return {
			reason,
			certainty,
			wrong: result.mention,
			expected,
			from: from.map(({ mention }) => mention)
		};
	});
	return [...slips, ...proportions];
}
/** Larger tables are data sets: nobody adds them up by eye, and neither do we. */
const MOST_CELLS = 2e3;

// src/link/arithmetic.ts
/**
* Holds the draft's own figures against each other: totals of tables and sentences, changes from one figure to another, shares.
* Out: a conflict for each figure that is plainly miscalculated, by position; spans are offsets in the source.
*/
function linkArithmetic(draft, mentions) {
	const own = byPassage$1(mentions);
	const prose = draft.passages.flatMap((passage) => checkProse(toStatements(passage, own.get(passage.index) ?? [])));
	const tables = tablesOf(draft.passages).flatMap((cells) => checkTable(cells, own, isRounded(draft)));
	return firstOfEach([...prose, ...tables]).map(toMatch).sort((a, b) => a.mention.span.start - b.mention.span.start);
}
function checkProse(statements) {
	return statements.flatMap((statement, index) => {
		const before = statements[index - 1] ?? null;
		return [
			...checkChanges(statement, before),
			...checkPoints(statement, before),
			...checkShares(statement),
			...checkSums(statement, before)
		];
	});
}
function byPassage$1(mentions) {
	const own = /* @__PURE__ */ new Map();
	for (const mention of mentions) {
		if (mention.kind !== "quantity" && mention.kind !== "date") continue;
		const known = own.get(mention.passage);
		if (known) known.push(mention);
		else own.set(mention.passage, [mention]);
	}
	for (const each of own.values()) each.sort((a, b) => a.range.start - b.range.start);
	return own;
}
function tablesOf(passages) {
	const tables = /* @__PURE__ */ new Map();
	for (const passage of passages) {
		if (!passage.cell || passage.quoted > 0) continue;
		const known = tables.get(passage.cell.table);
		if (known) known.push(passage);
		else tables.set(passage.cell.table, [passage]);
	}
	return [...tables.values()];
}
/** "Figures may not add up owing to rounding": the draft says itself that its last places are loose. */
function isRounded(draft) {
	return draft.passages.some(({ text }) => /\brounding\b|\brounded\b|\bmay not (?:add|sum)\b/i.test(text));
}
/** One finding a figure: the first check that found it wrong speaks. */
function firstOfEach(slips) {
	const seen = /* @__PURE__ */ new Set();
	return slips.filter(({ wrong }) => !seen.has(wrong) && seen.add(wrong));
}

// src/link/slip-certainty.ts
/** How certain it is that a word of a person's name is a slip of the right one; null where it may well be another person. */
function slipCertainty(written, meant, part, weight, { sameRole, otherRole, unclearRole, backed }) {
	const near = (require_link ??= require("./link.cjs")).slipOf(written, meant);
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

// src/link/slip.ts
/**
* How much one written figure looks like a slip of another: two neighbouring digits exchanged, one digit replaced, lost or
* doubled. 0 for no slip, from 0.9 on it is hardly an accident, 1.5 at most; short figures meet by accident and say little.
* In: surfaces; hedges, units and the zeros of round numbers are ignored.
*/
function slipOf(surface, claimed) {
	const price = PRICE_END.exec(surface)?.[0];
	const written = /\d[\d.,\s]{0,40}/.exec(claimed)?.[0].trimEnd() ?? "";
	const [mine, theirs] = price !== void 0 && written.endsWith(price) ? [digits(surface.replace(PRICE_END, "")), digits(written.slice(0, -price.length))] : withoutZeros(digits(surface), digits(written));
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
	0,
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
function digits(text) {
	return text.normalize("NFKC").replace(/(\.\d*?[1-9])0+(?!\d)|\.0+(?!\d)/, "$1").replace(/\D/g, "").replace(/^0+(?=\d)/, "");
}

// src/link/crossed.ts
/**
* Two figures that each stand in the other's place, in one paragraph, list or table: each is exactly the value of a claim
* of which the words around the other one speak. Neither has to be sure of its claim by itself; that both are crossed is no
* accident.
*/
function settleCrossed(linked, passages) {
	const blocks = /* @__PURE__ */ new Map();
	for (const one of linked) {
		const passage = passages[one.match.mention.passage];
		if (!one.half || !passage || !canMove(one.match)) continue;
		const key = blockOf(passage);
		blocks.set(key, [...blocks.get(key) ?? [], one]);
	}
	const crossed = /* @__PURE__ */ new Map();
	for (const block of blocks.values()) for (const [index, one] of block.entries()) for (const other of block.slice(index + 1)) {
		if (!areCrossed(one, other) || !inReach(one.match, other.match, passages)) continue;
		crossed.set(one.match, asSwap(one.match, other.half.owner, one.half.owner));
		crossed.set(other.match, asSwap(other.match, one.half.owner, other.half.owner));
	}
	return crossed;
}
/** The items of a list stand in one block. */
function blockOf({ kind, block, trail, lead }) {
	return kind === "item" ? [
		"item",
		...trail,
		lead
	].join("\n") : String(block.start);
}
function canMove({ state, relation, mention }) {
	if (mention.kind !== "quantity" || mention.change === "from") return false;
	return state !== "conflicts" ? relation !== "previous" : relation === "rival";
}
function areCrossed({ half: one }, { half: other }) {
	if (!one || !other || one.owner === other.owner) return false;
	const mine = one.leads.find(({ claim }) => claim === other.owner)?.lead;
	const theirs = other.leads.find(({ claim }) => claim === one.owner)?.lead;
	if (mine === void 0 || theirs === void 0) return false;
	return Math.min(mine, theirs) >= (require_link ??= require("./link.cjs")).LIMIT.crossed && mine + theirs >= (require_link ??= require("./link.cjs")).LIMIT.bothCrossed;
}
/** Of a table, the cells of one row or one column. */
function inReach(one, other, passages) {
	const [mine, theirs] = [passages[one.mention.passage]?.cell, passages[other.mention.passage]?.cell];
	return !mine || !theirs || mine.row === theirs.row || mine.column === theirs.column;
}
function asSwap(match, claim, owner) {
	return {
		...match,
		state: "conflicts",
		relation: "rival",
		certainty: "likely",
		claim,
		expected: claim.kind === "value" ? claim.write ?? claim.text : null,
		others: [owner],
		reason: null
	};
}

// src/link/date-slips.ts
/** How plainly a date is a slip of the claim's: one part is off and the others are right, or the day is nearly right. */
function dateSlip(claim, { date: draft, surface }, wrong) {
	if (isNthWeekday(draft) || NTH.test(surface)) return nthSlip(claim, draft);
	if (wrong !== "day" && hasOwnWeekday(claim, draft)) return OTHER_DAY;
	switch (wrong) {
		case "weekday": return WEEKDAY_SLIP;
		case "day":
			if (claim.day === void 0 || draft.day === void 0) return 0;
			return Math.abs(claim.day - draft.day) === 1 || slipOf(String(draft.day), String(claim.day)) > 0 || draft.weekday !== void 0 && draft.weekday === (require_dates ??= require("./dates.cjs")).calendarWeekday(claim) ? .7 : OTHER_DAY;
		case "month":
			if (draft.day === void 0 && draft.weekday !== void 0 && draft.weekday === (require_dates ??= require("./dates.cjs")).calendarWeekday(claim)) return WEEKDAY_SLIP;
			if (draft.day === void 0 || draft.day !== claim.day) return OTHER_DAY;
			if (ROUND_DAYS.has(draft.day)) return .7;
			return draft.year !== void 0 && draft.year === claim.year ? WHOLE_SLIP : 1.05;
		case "year":
			if (draft.month === void 0 || draft.month !== claim.month) return slipOf(String(draft.year), String(claim.year));
			return draft.day !== void 0 && draft.day === claim.day ? WHOLE_SLIP : .8;
		default: return 0;
	}
}
/** "Saturday 11 July" beside a Thursday in June: a day with a right weekday of its own is meant as it stands. */
function hasOwnWeekday(claim, draft) {
	const weekday = (require_dates ??= require("./dates.cjs")).calendarWeekday({
		...claim.year !== void 0 && { year: claim.year },
		...draft
	});
	return weekday !== void 0 && weekday === draft.weekday && weekday !== (require_dates ??= require("./dates.cjs")).calendarWeekday(claim);
}
/** "the second Monday in May": a weekday and the week of the month in which it stands. */
function isNthWeekday({ weekday, month, day, from, to }) {
	return weekday !== void 0 && month !== void 0 && day === void 0 && from !== void 0 && to !== void 0;
}
/** The same with its year, which makes it a day. */
const NTH = /\b(?:first|second|third|fourth|fifth|last|final|[1-5](?:st|nd|rd|th)) (?:mon|tues|wednes|thurs|fri|satur|sun)day (?:of|in) /i;
/** Of weekday, week of the month, month and year one is wrong and the others are right. */
function nthSlip(claim, draft) {
	const { year, month, day } = claim;
	if (year === void 0 || month === void 0 || day === void 0) return 0;
	const week = (of) => Math.ceil(of / 7);
	return [
		draft.year === void 0 || draft.year === year,
		draft.month === month,
		draft.weekday === (require_dates ??= require("./dates.cjs")).weekdayOf({
			year,
			month,
			day
		}),
		week(draft.day ?? Number(draft.to?.slice(-2))) === week(day)
	].filter(Boolean).length === 3 ? 1.05 : OTHER_DAY;
}
/** Weekday and date stand together, and one of the two is right. */
const WEEKDAY_SLIP = .7;
/** Hardly a slip: another day. */
const OTHER_DAY = .2;
/** Two parts of three are right: nobody writes them by accident. Above 1, so that a claim which is merely spoken of is enough. */
const WHOLE_SLIP = 1.45;
/** Days on which much begins and ends whatever the month. */
const ROUND_DAYS = /* @__PURE__ */ new Set([
	1,
	15,
	30,
	31
]);

// src/link/decide.ts
/** A slip under this says nothing. */
const SIMILAR = .3;
/** From this on it is likelier than not. */
const LIKELY_SLIP = .6;
/**
* Settles what a mention is about and how it stands to it. The words decide; the value is asked only where several claims
* are about equally likely, where it is a rival's (a swap), or where it is plainly a slip of a claim's own figure.
*/
function decide(evidence, judge) {
	const judged = worthJudging(evidence).map((one) => ({
		one,
		verdict: judge.verdict(one.compiled.claim)
	})).filter(({ verdict }) => verdict.outcome !== "undetermined").map(({ one, verdict }) => ({
		one,
		verdict,
		score: one.score + valueCue(verdict)
	})).sort((a, b) => b.score - a.score);
	const candidates = judged.slice(0, 4).map(toCandidate);
	const half = halfOf(judged);
	return {
		...settleOn(judged, judge, candidates),
		...half ? { half } : {}
	};
}
/** The best candidates, and those that are there for their value alone. */
function worthJudging(evidence) {
	return evidence.filter(({ equal }, index) => equal || index < (require_link ??= require("./link.cjs")).LIMIT.judged);
}
function settleOn(judged, judge, candidates) {
	const plausible = judged.filter(isPlausible);
	const owner = ownerOf(judged, plausible, judge.telling);
	const best = plausible[0];
	if (!best) {
		if (owner) return agreement(owner, "weak", candidates);
		return {
			...NOT_COVERED,
			reason: judged.length > 0 ? "no claim’s subject is named near it" : "no claim is about such a figure",
			candidates
		};
	}
	const swapped = owner && owner !== best && owner.verdict.relation !== "previous" && !judge.whole && isSwap(best, owner);
	const elsewhere = !owner && judge.telling && best.score < (require_link ??= require("./link.cjs")).LIMIT.certain ? judged.find(hasValue) : void 0;
	if (elsewhere) return agreement(elsewhere, "weak", candidates);
	if (owner && !swapped) return agreement(owner, owner === best ? "certain" : "likely", candidates);
	const sameValue = judged.find((one) => hasValue(one) && (judge.telling || sharesSubject(one.one, best.one)));
	return conflict({
		best: ownFigure(plausible) ?? best,
		plausible,
		owner: swapped ? owner : null,
		ownerAnywhere: sameValue?.one.compiled.claim ?? null,
		judge,
		candidates
	});
}
/** A claim whose own number stands there with a slip is meant before one that is merely named as well. */
function ownFigure(plausible) {
	return plausible.find(({ verdict, score }) => verdict.outcome === "conflicts" && verdict.slip >= .9 && score >= plausible[0].score - (require_link ??= require("./link.cjs")).LIMIT.plausible / 2);
}
function conflict(difference) {
	const { best, owner, judge, candidates } = difference;
	const sources = owner || best.verdict.slip >= LIKELY_SLIP ? null : judge.derived(best.one);
	const against = sources && best.score < (require_link ??= require("./link.cjs")).LIMIT.derived ? null : contradiction(difference);
	if (against && (!sources || against.state === "conflicts")) return against;
	return {
		...agreement(best, "likely", candidates),
		relation: "derived",
		others: sources ?? [],
		reason: "follows from other claims"
	};
}
/** What is left of a conflict when everything that speaks against it is heard. */
function contradiction({ best, plausible, owner, ownerAnywhere, judge, candidates }) {
	const { slip } = best.verdict;
	const claim = best.one.compiled.claim;
	const reason = judge.setAside(best.one, slip);
	if (reason) return {
		...NOT_COVERED,
		state: "set-aside",
		claim,
		reason,
		candidates
	};
	const rival = plausible.find((other) => other !== best && other.verdict.outcome === "conflicts");
	if (rival && !judge.either(best.verdict, rival.verdict) && best.score - rival.score < (require_link ??= require("./link.cjs")).LIMIT.clear && ownWords(best.one, rival.one) - ownWords(rival.one, best.one) < (require_link ??= require("./link.cjs")).LIMIT.clearWord) return {
		...NOT_COVERED,
		reason: `could be about ${claim.id} or ${rival.one.compiled.claim.id}`,
		candidates
	};
	const doubts = judge.doubts(best.one, plausible.map(({ one }) => one));
	const score = best.score + doubts.reduce((sum, doubt) => sum + doubt.weight, 0) * judge.faith(slip);
	const rightful = owner?.one.compiled.claim ?? (best.verdict.relation === "disjoint" ? ownerAnywhere : null);
	if (score < (rightful ? (require_link ??= require("./link.cjs")).LIMIT.likely : leastScore(best, judge.unlike, plausible.filter(({ one }) => one !== best.one && sharesSubject(one, best.one)).length))) return {
		...NOT_COVERED,
		reason: doubts[0] && best.score >= (require_link ??= require("./link.cjs")).LIMIT.likely ? doubts[0].text : "the nearest claim is not clearly meant",
		candidates
	};
	return {
		state: "conflicts",
		claim,
		relation: rightful ? "rival" : best.verdict.relation,
		certainty: score >= (require_link ??= require("./link.cjs")).LIMIT.certain ? "certain" : "likely",
		...rightful ? {} : likenessOf(best.verdict),
		reason: null,
		expected: judge.expected(claim),
		others: rightful ? [rightful] : [],
		candidates
	};
}
/** A figure that does not even look like the claim's has to be named the more plainly; one that is nearly the claim's, less. */
function leastScore({ one, verdict }, unlike, siblings) {
	if (verdict.relation === "date" && verdict.slip < 1) return unlike;
	if (verdict.slip >= LIKELY_SLIP) return (require_link ??= require("./link.cjs")).LIMIT.slip;
	if (one.hasParts || !isUnlike(verdict)) return (require_link ??= require("./link.cjs")).LIMIT.likely;
	return one.compiled.qualifiers.length > 0 && one.qualifiers < (require_link ??= require("./link.cjs")).LIMIT.half && siblings > 0 || one.cues.some(({ weight }) => weight < -.2) || verdict.far > 0 ? unlike + (require_link ??= require("./link.cjs")).LIMIT.contradicted : unlike;
}
function isUnlike({ relation, slip }) {
	return slip < SIMILAR && UNLIKE.has(relation);
}
function likenessOf(verdict) {
	if (isUnlike(verdict)) return { likeness: "none" };
	return verdict.relation === "disjoint" && verdict.slip < LIKELY_SLIP ? { likeness: "faint" } : {};
}
const UNLIKE = /* @__PURE__ */ new Set([
	"disjoint",
	"magnitude",
	"date"
]);
const NOT_COVERED = {
	state: "not-covered",
	claim: null,
	relation: null,
	certainty: "weak",
	expected: null,
	others: []
};
function sharesSubject(one, other) {
	const heads = new Set(one.compiled.subjects.map((phrase) => phrase.features[phrase.head]?.stem));
	return other.compiled.subjects.some((phrase) => heads.has(phrase.features[phrase.head]?.stem));
}
function hasValue({ verdict }) {
	return verdict.relation === "same" && verdict.outcome === "agrees";
}
function isPlausible({ one, verdict }) {
	if (one.subject >= (require_link ??= require("./link.cjs")).LIMIT.subject || one.subject >= (require_link ??= require("./link.cjs")).LIMIT.subject / 2 && one.score >= (require_link ??= require("./link.cjs")).LIMIT.strong) return true;
	if (verdict.slip >= LIKELY_SLIP && one.subject >= (require_link ??= require("./link.cjs")).LIMIT.subject / 2 && one.score + valueCue(verdict) >= (require_link ??= require("./link.cjs")).LIMIT.slip) return true;
	if (verdict.slip < .9) return false;
	return one.qualifiers >= (require_link ??= require("./link.cjs")).LIMIT.qualifiers || one.subject > 0 && (verdict.slip > 1 || one.compiled.onlyKind);
}
function valueCue(verdict) {
	return (require_link ??= require("./link.cjs")).CUE.slip * verdict.slip + (require_link ??= require("./link.cjs")).CUE.farOff * verdict.far;
}
/** The claim that has this value, if it is near enough: one that states it before one of which it is only loosely true. */
function ownerOf(judged, plausible, telling) {
	const best = plausible[0];
	const within = (one, distance) => !best || one.score >= best.score - distance;
	const exact = (telling ? judged : plausible).find((one) => EXACT.has(one.verdict.relation) && isAgreement(one.verdict) && (one.score >= .35 || telling && one.one.named >= (require_link ??= require("./link.cjs")).LIMIT.named) && (within(one, telling ? (require_link ??= require("./link.cjs")).LIMIT.plausible * 2 : (require_link ??= require("./link.cjs")).LIMIT.plausible) || telling && one.one.named >= (require_link ??= require("./link.cjs")).LIMIT.named));
	if (exact) return exact;
	const own = ownFigure(plausible);
	const isBeaten = (one) => own?.verdict.relation === "date" && own === best && one.one.score >= own.one.score;
	return plausible.find((one) => isAgreement(one.verdict) && (isBeaten(one) || within(one, (require_link ??= require("./link.cjs")).LIMIT.clear) && (!own || one.score >= own.score + (require_link ??= require("./link.cjs")).LIMIT.plausible / 2)));
}
const EXACT = /* @__PURE__ */ new Set([
	"same",
	"rounded",
	"previous"
]);
/** The best claim must win by words of its own that the owner of the value lacks, and not the other way round. */
function isSwap(best, owner) {
	if (best.score - owner.score < (require_link ??= require("./link.cjs")).LIMIT.swap || best.one.subject < (require_link ??= require("./link.cjs")).LIMIT.subject) return false;
	if (owner.one.named >= (require_link ??= require("./link.cjs")).LIMIT.named && best.one.named < owner.one.named) return false;
	const [own, theirs] = [ownWords(best.one, owner.one), ownWords(owner.one, best.one)];
	return own >= (require_link ??= require("./link.cjs")).LIMIT.ownWord && own - theirs >= (require_link ??= require("./link.cjs")).LIMIT.swap * .8;
}
/** Strength of the strongest word that one claim has and the other has not. */
function ownWords(one, other) {
	const theirs = other.words();
	return Math.max(0, ...[...one.words()].map(([stem, strength]) => theirs.has(stem) ? 0 : strength));
}
/** The claim that has exactly this value, and how far the words around it speak rather for other claims of its kind. */
function halfOf(judged) {
	const owners = judged.filter(({ verdict }) => verdict.relation === "same" && verdict.outcome === "agrees");
	const owner = owners[0];
	const mine = owner?.one.compiled.claim;
	if (!owner || mine?.kind !== "value") return null;
	if (owners.length > 1 && mine.quantity.low.abs().lt(10)) return null;
	return {
		owner: mine,
		leads: judged.flatMap(({ one, verdict }) => {
			const { claim } = one.compiled;
			if (claim.kind !== "value" || verdict.relation === "same") return [];
			if (one.subject < (require_link ??= require("./link.cjs")).LIMIT.subject && one.qualifiers < (require_link ??= require("./link.cjs")).LIMIT.half) return [];
			return claim.quantity.dimension === mine.quantity.dimension && claim.quantity.unit === mine.quantity.unit ? [{
				claim,
				lead: one.score - owner.one.score
			}] : [];
		})
	};
}
function isAgreement(verdict) {
	return verdict.outcome === "agrees" || verdict.outcome === "rounds";
}
function agreement(judged, certainty, candidates) {
	return {
		state: "agrees",
		claim: judged.one.compiled.claim,
		relation: judged.verdict.relation,
		certainty,
		reason: null,
		expected: null,
		others: [],
		candidates
	};
}
function toCandidate({ one, verdict, score }) {
	const cues = [...one.cues];
	if (verdict.slip > 0) cues.push({
		text: "reads like a slip of its figure",
		weight: (require_link ??= require("./link.cjs")).CUE.slip * verdict.slip
	});
	if (verdict.far > 0) cues.push({
		text: "far from its figure",
		weight: (require_link ??= require("./link.cjs")).CUE.farOff * verdict.far
	});
	return {
		claim: one.compiled.claim,
		score,
		cues
	};
}
/** The mention a decision is about, for callers that finish a match. */
function finish(mention, { half: _, ...decision }) {
	return {
		...decision,
		mention,
		actual: mention.surface,
		related: []
	};
}

// src/link/evidence.ts
/** A claim that is weighed costs so many times what it costs to look at one. */
const WEIGHED = 20;
/**
* Weighs the claims that `accepts` lets through against the words around a mention, the best first. `kin` compete for the same words, and
* `spend` is told how many claims that takes.
*/
function weigh(scene, mention, kin, vocabulary, accepts, spend, stated = () => NOTHING) {
	const nearby = wordsNear(scene, mention, kin);
	const near = vocabulary.near(nearby, accepts, spend);
	const equal = mention.kind === "quantity" ? vocabulary.withValue(mention.quantity) : [];
	const total = isOfTotal(mention, nearby);
	const sums = total ? vocabulary.sumsOf(stated()) : [];
	spend(WEIGHED * (near.length + equal.length + sums.length));
	const named = [.../* @__PURE__ */ new Set([...near, ...[...equal, ...sums].filter(({ claim }) => accepts(claim))])].map((compiled) => ({
		compiled,
		subject: subjectOf(compiled, nearby)
	}));
	const surroundings = {
		nearby,
		counted: countedPhrase(scene, mention),
		measured: measuredNoun(scene, mention),
		headers: headersOf(scene),
		field: named.filter(({ subject }) => subject.strength >= (require_link ??= require("./link.cjs")).LIMIT.subject * .6).map(({ compiled }) => compiled),
		strict: mention.kind === "quantity" && mention.quantity.dimension === "count",
		total,
		paired: mention.kind === "quantity" && mention.change === "to",
		alone: isShort(scene, mention),
		stated
	};
	return named.map(({ compiled, subject }) => weighOne(compiled, subject, fuller(compiled, subject, named, nearby), surroundings, equal.includes(compiled))).filter((evidence) => evidence.subject > 0 || evidence.qualifiers > 0 || evidence.equal).sort((a, b) => b.score - a.score || (a.compiled.claim.id < b.compiled.claim.id ? -1 : 1));
}
const NOTHING = /* @__PURE__ */ new Set();
/**
* The words that a figure counts: those behind it up to the next function word or mark ("16 European leaders" → European,
* leaders). Empty where it stands without a noun.
*/
function countedPhrase(scene, mention) {
	const range = scene.at.get(mention);
	if (!range || scene.passage.cell || mention.kind === "date") return [];
	let index = range.end;
	if (scene.words[index]?.lower === "of") {
		index++;
		while ((require_link ??= require("./link.cjs")).DETERMINERS.has(scene.words[index]?.lower ?? "")) index++;
	}
	const phrase = [];
	for (; index < scene.words.length && phrase.length < 5; index++) {
		const word = scene.words[index];
		if (word.text === "-") continue;
		if (word.kind !== "word" || STOPS.has(word.lower) || !word.content || word.sentence !== scene.words[range.start]?.sentence) break;
		phrase.push(word);
	}
	return phrase;
}
/** The noun that a figure is said to be the size of: "bursts of up to 40", "a majority of 1,575". */
function measuredNoun(scene, mention) {
	if (mention.kind === "date") return null;
	const start = scene.at.get(mention)?.start ?? 0;
	const noun = scene.words[start - 2];
	return scene.words[start - 1]?.lower === "of" && noun?.content && noun.kind === "word" && !MEASURES.has(noun.lemma) ? noun : null;
}
/** Nouns that stand for any size. */
const MEASURES = new Set("total sum number figure value amount rise fall gain drop loss growth reduction saving increase decrease cut cost price charge fee score average maximum minimum limit rate share range level group team batch crowd set change difference worth size margin tune backing support".split(" "));
const STOPS = /* @__PURE__ */ new Set([
	...(require_link ??= require("./link.cjs")).AUXILIARIES,
	...(require_link ??= require("./link.cjs")).CONJUNCTIONS,
	...(require_link ??= require("./link.cjs")).PREPOSITIONS,
	...(require_link ??= require("./link.cjs")).PRONOUNS,
	...(require_link ??= require("./link.cjs")).DETERMINERS
]);
function wordsNear(scene, mention, kin) {
	const nearby = [];
	const own = scene.at.get(mention);
	const here = scene.words[own?.start ?? 0]?.sentence;
	const siblings = kin.filter((other) => other !== mention && scene.words[scene.at.get(other)?.start ?? 0]?.sentence === here);
	const [from, to] = span(scene, own?.start ?? 0, own?.end ?? 0);
	for (let index = from; index < to; index++) {
		const word = scene.words[index];
		if (!word.content || own && index >= own.start && index < own.end && word.kind === "number") continue;
		const strength = (require_link ??= require("./link.cjs")).reach(scene, index, mention, kin);
		const theirs = word.sentence === here ? Math.max(0, ...beside(scene, siblings, index).map((other) => (require_link ??= require("./link.cjs")).reach(scene, index, other, kin))) : 0;
		const inherited = theirs * (require_link ??= require("./link.cjs")).CUE.inherited;
		if (Math.max(strength, inherited) < FAINT) continue;
		nearby.push({
			word,
			strength,
			inherited,
			shared: theirs > strength * 1.05,
			outside: false
		});
	}
	for (const { word, strength } of scene.surroundings) nearby.push({
		word,
		strength,
		inherited: 0,
		shared: false,
		outside: true
	});
	return nearby;
}
/** A sentence of a few words about one figure. */
function isShort(scene, mention) {
	const own = scene.at.get(mention)?.start ?? 0;
	const here = scene.words[own]?.sentence;
	const words = scene.words.filter(({ sentence, kind }) => sentence === here && kind !== "mark");
	const figures = scene.mentions.filter((other) => scene.words[scene.at.get(other)?.start ?? 0]?.sentence === here);
	return !scene.passage.cell && words.length <= SHORT && figures.length === 1;
}
const SHORT = 9;
/** Whether a figure is called a total, by its own words or by the header of its row or column. */
function isOfTotal(mention, nearby) {
	return mention.kind === "quantity" && mention.relation === "total" || nearby.some(({ word, strength }) => strength >= .85 && (require_link ??= require("./link.cjs")).TOTALS.has(word.lower));
}
/** Words that reach a figure less than this are not looked at. */
const FAINT = .08;
/** A list that shares one subject is looked at this many words far, either way. */
const FAR = 80;
/** The words that can matter: those within reach, and those of the sentence, which another figure may hand on. */
function span(scene, start, end) {
	const limit = -Math.log(FAINT);
	const sentence = scene.words[start]?.sentence;
	let from = start;
	while (from > 0 && start - from < FAR && (scene.words[from - 1].sentence === sentence || scene.costs[start] - scene.costs[from - 1] <= limit)) from--;
	let to = Math.min(end, scene.words.length);
	while (to < scene.words.length && to - end < FAR && (scene.words[to].sentence === sentence || scene.costs[to] - scene.costs[end - 1] <= limit)) to++;
	return [from, to];
}
/** The figures right before and right behind a word: no other can be nearer. */
function beside(scene, siblings, index) {
	let before = null;
	for (const sibling of siblings) {
		if ((scene.at.get(sibling)?.start ?? 0) > index) return before ? [before, sibling] : [sibling];
		before = sibling;
	}
	return before ? [before] : [];
}
function subjectOf(compiled, nearby) {
	let best = {
		phrase: null,
		strength: 0,
		inherited: 0
	};
	for (const phrase of compiled.subjects) {
		const strength = phraseStrength(phrase, nearby, (require_link ??= require("./link.cjs")).CUE.sharedSubject, false);
		const inherited = phraseStrength(phrase, nearby, (require_link ??= require("./link.cjs")).CUE.sharedSubject, true);
		if (strength > best.strength || strength === best.strength && inherited > best.inherited) best = {
			phrase,
			strength,
			inherited: Math.max(inherited, best.inherited)
		};
		else if (inherited > best.inherited) best = {
			...best,
			inherited
		};
	}
	return best;
}
/** The longer name of another claim that stands where this one's short name was found: "GCSE results" for "results". */
function fuller(compiled, { phrase, strength }, named, nearby) {
	if (!phrase || strength < (require_link ??= require("./link.cjs")).LIMIT.subject) return null;
	const head = phrase.features[phrase.head];
	const own = new Set(phrase.features.map((feature) => feature.stem));
	const nearest = nearby.filter(({ word, outside }) => !outside && (require_link ??= require("./link.cjs")).likeness(head, word) === 1).reduce((best, one) => best && best.strength >= one.strength ? best : one, null);
	if (!nearest) return null;
	const isFuller = ({ features }) => {
		if (features.length <= own.size || ![...own].every((stem) => features.some((one) => one.stem === stem))) return false;
		const extra = features.filter((one) => !own.has(one.stem) && !compiled.stems.has(one.stem));
		const stands = (one) => nearby.some(({ word, outside }) => !outside && (require_link ??= require("./link.cjs")).likeness(one, word) === 1 && touches(word, nearest.word));
		return extra.length > 0 && extra.every(stands);
	};
	for (const { compiled: rival, subject } of named) {
		const longer = rival !== compiled && subject.phrase ? rival.subjects.find(isFuller) : void 0;
		if (longer) return longer;
	}
	return null;
}
/** Room for a short word between two that stand together: "people who left". */
const NEXT = 6;
/** Whether one word stands right before or behind the other. */
function touches(one, other) {
	return one.sentence === other.sentence && (Math.abs(one.end - other.start) <= NEXT || Math.abs(other.end - one.start) <= NEXT);
}
function weighOne(compiled, found, longer, surroundings, equal) {
	const { nearby, measured, headers, field, strict, total, paired } = surroundings;
	const counted = surroundings.counted.length > 0 ? surroundings.counted : measured ? [measured] : [];
	const cues = [];
	const add = (text, weight) => {
		if (Math.abs(weight) >= .01) cues.push({
			text,
			weight
		});
	};
	let qualifiers = 0;
	let named = 0;
	for (const qualifier of compiled.qualifiers) {
		let strength = 0;
		for (const phrase of qualifier.alternatives) {
			const raw = meanStrength(phrase, nearby, (require_link ??= require("./link.cjs")).CUE.sharedQualifier);
			strength = Math.max(strength, raw * Math.max(...phrase.features.map((feature) => separation(feature, compiled, field))));
			if (phrase.features.some((feature) => feature.capital)) named = Math.max(named, raw);
		}
		qualifiers += strength;
		add(`names “${qualifier.text}”`, (require_link ??= require("./link.cjs")).CUE.qualifier * strength);
	}
	qualifiers = Math.min(qualifiers, (require_link ??= require("./link.cjs")).CUE.mostQualifiers);
	const direct = qualifiers >= (require_link ??= require("./link.cjs")).CUE.ownQualifier || paired ? Math.max(found.strength, found.inherited) : found.strength;
	const hasParts = total && hasPartsIn(compiled.claim, surroundings.stated());
	const subject = hasParts ? Math.max(direct, (require_link ??= require("./link.cjs")).CUE.parts) : direct;
	if (found.phrase) add(`names “${found.phrase.text}”`, (require_link ??= require("./link.cjs")).CUE.subject * direct);
	if (longer) add(`“${longer.text}” is another thing`, (require_link ??= require("./link.cjs")).CUE.longerName);
	let context = 0;
	for (const feature of compiled.context) context += featureStrength(feature, nearby, (require_link ??= require("./link.cjs")).CUE.sharedQualifier, false) * separation(feature, compiled, field);
	add("other words of the claim", (require_link ??= require("./link.cjs")).CUE.context * Math.min(1, context / 2));
	for (const { place, words } of headers) if (!words.some((word) => knows(compiled, word))) add(`its ${place} is about “${words.map((word) => word.text).join(" ")}”`, (require_link ??= require("./link.cjs")).CUE.otherHeader);
	if (total && compiled.isTotal) add("states the total", (require_link ??= require("./link.cjs")).CUE.total);
	if (hasParts) add("its parts stand beside it", (require_link ??= require("./link.cjs")).CUE.subject * (subject - direct));
	if (total && !compiled.isTotal && field.some((other) => other.isTotal)) add("is no total", (require_link ??= require("./link.cjs")).CUE.noTotal);
	if (surroundings.alone && field.length === 1 && field[0] === compiled && subject >= (require_link ??= require("./link.cjs")).LIMIT.full) add("nothing else is spoken of", (require_link ??= require("./link.cjs")).CUE.alone);
	if (compiled.onlyKind && subject > 0) add("the only claim of this kind", (require_link ??= require("./link.cjs")).CUE.onlyKind);
	const statistic = nearby.find(({ word, strength, shared }) => !shared && strength >= (require_link ??= require("./link.cjs")).LIMIT.statistic && STATISTICS.has(word.lemma) && !knows(compiled, word));
	if (statistic) add(`speaks of ${/^[aeiou]/.test(statistic.word.lower) ? "an" : "a"} ${statistic.word.lower}`, (require_link ??= require("./link.cjs")).CUE.otherStatistic);
	for (const cue of nounFit(compiled, counted, strict)) add(cue.text, cue.weight);
	return {
		compiled,
		score: cues.reduce((sum, cue) => sum + cue.weight, 0),
		subject,
		qualifiers,
		named,
		words: () => wordsOf(compiled, nearby),
		equal,
		hasParts,
		cues
	};
}
/** Whether at least two of the parts of a sum are among the claims, and no part is missing but one. */
function hasPartsIn(claim, ids) {
	const parts = claim.kind === "value" && claim.derived?.how === "sum" ? claim.derived.from : [];
	const stated = parts.filter((id) => ids.has(id)).length;
	return stated >= 2 && stated >= parts.length - 1;
}
/** Words for which of many figures is meant. */
const STATISTICS = new Set("average mean median typical minimum maximum".split(" "));
function wordsOf(compiled, nearby) {
	const phrases = [...compiled.subjects, ...compiled.qualifiers.flatMap((qualifier) => qualifier.alternatives)];
	return new Map(phrases.flatMap((phrase) => phrase.features.map((feature) => [feature.stem, featureStrength(feature, nearby, (require_link ??= require("./link.cjs")).CUE.sharedQualifier, false)])));
}
function headersOf({ passage, surroundings }) {
	if (!passage.cell || passage.cell.header) return [];
	const of = (place) => surroundings.filter((one) => one.place === place && one.word.kind === "word" && !GENERIC.has(one.word.lemma)).map((one) => one.word);
	return [{
		place: "row",
		words: of("rowHeader")
	}, {
		place: "column",
		words: of("columnHeader")
	}].filter(({ words }) => words.length > 0);
}
/** Words of table headers that fit any claim. */
const GENERIC = new Set("number value amount total figure result count size share sum price cost rate percent percentage year date time unit measure item name type detail change actual quantity level bn m k day month week hour minute km gb mw max maximum minimum min all total overall average q h fy quarter half".split(" "));
function knows(compiled, word) {
	return [...compiled.subjects, ...compiled.qualifiers.flatMap((qualifier) => qualifier.alternatives)].some((phrase) => phrase.features.some((feature) => (require_link ??= require("./link.cjs")).likeness(feature, word) > 0)) || compiled.context.some((feature) => (require_link ??= require("./link.cjs")).likeness(feature, word) > 0);
}
/** How well a word tells a claim from the others about the same subject: 1 if it has it alone. */
function separation(feature, compiled, field) {
	return 1 - field.filter((other) => other !== compiled && other.stems.has(feature.stem)).length / Math.max(1, field.length);
}
/** A head noun that no phrase of the claim knows, and unknown words before it, speak against the claim. */
function nounFit(compiled, counted, strict) {
	if (counted.length === 0) return [];
	const fits = counted.map((word) => knows(compiled, word));
	if (!fits.some(Boolean) && counted.length === 1 && counted[0].lower === "people") return [{
		text: "counts people",
		weight: strict ? (require_link ??= require("./link.cjs")).CUE.anyPeople : 0
	}];
	if (!fits.some(Boolean)) return [{
		text: `counts “${counted.map((word) => word.text).join(" ")}”`,
		weight: strict ? (require_link ??= require("./link.cjs")).CUE.otherNoun : (require_link ??= require("./link.cjs")).CUE.otherNoun * (require_link ??= require("./link.cjs")).CUE.looseNoun
	}];
	const head = fits.lastIndexOf(true);
	return counted.slice(0, head).flatMap((word, index) => fits[index] ? [] : [{
		text: `speaks of “${word.text}”`,
		weight: word.capital ? (require_link ??= require("./link.cjs")).CUE.otherName : (require_link ??= require("./link.cjs")).CUE.otherModifier
	}]);
}
/** The head of a phrase carries it; the other words add to it. */
function phraseStrength(phrase, nearby, sharing, inherit) {
	const strengths = phrase.features.map((feature) => featureStrength(feature, nearby, sharing, inherit));
	const head = strengths[phrase.head] ?? 0;
	const rest = strengths.filter((_, index) => index !== phrase.head);
	if (rest.length === 0) return head;
	const others = rest.reduce((sum, strength) => sum + strength, 0) / rest.length;
	return Math.max(head * ((require_link ??= require("./link.cjs")).CUE.head + (1 - (require_link ??= require("./link.cjs")).CUE.head) * others), others * (require_link ??= require("./link.cjs")).CUE.withoutHead);
}
function meanStrength(phrase, nearby, sharing) {
	const strengths = phrase.features.map((feature) => featureStrength(feature, nearby, sharing, false));
	return strengths.reduce((sum, strength) => sum + strength, 0) / strengths.length;
}
/** Claims about one subject ask for the same words over and over. */
const asked = /* @__PURE__ */ new WeakMap();
function featureStrength(feature, nearby, sharing, inherit) {
	const key = `${feature.stem} ${feature.lemma} ${feature.capital} ${sharing} ${inherit}`;
	const known = asked.get(nearby) ?? /* @__PURE__ */ new Map();
	asked.set(nearby, known);
	let best = known.get(key);
	if (best !== void 0) return best;
	best = 0;
	for (const { word, strength, inherited, shared } of nearby) {
		const like = (require_link ??= require("./link.cjs")).likeness(feature, word);
		if (like === 0) continue;
		const sameCase = !feature.capital || word.capital ? 1 : (require_link ??= require("./link.cjs")).CUE.otherCase;
		const direct = strength * (shared ? sharing : 1);
		best = Math.max(best, like * sameCase * (inherit ? Math.max(direct, inherited) : direct));
	}
	known.set(key, best);
	return best;
}

// src/link/times.ts
function history(setting, compiled, limit) {
	const words = setting.scene.words;
	const found = (require_link ??= require("./link.cjs")).strongest(setting, (word, index) => {
		if (!(require_link ??= require("./link.cjs")).foreign(compiled, word)) return false;
		if ((require_link ??= require("./link.cjs")).HISTORY.has(word.lower)) return words[index - 1]?.text !== "-";
		if ((word.lower === "last" || word.lower === "first") && index > 0) {
			const next = words[index + 1];
			return next !== void 0 && (word.lower === "last" ? (require_link ??= require("./link.cjs")).PERIODS.has(next.lemma) : /^(?:draft|plan|version|count|report|estimate)$/.test(next.lemma));
		}
		if (word.lower === "before") return (require_link ??= require("./link.cjs")).PERIODS.has(words[index - 1]?.lemma ?? "");
		return word.lower === "used" && words[index + 1]?.lower === "to";
	}, limit);
	if (!found && limit < .5 && opensWithWhen(setting)) return "belongs to another time (“When …”)";
	return found ? `belongs to the past (“${found.text}${found.lower === "last" || found.lower === "first" ? " …" : ""}”)` : null;
}
/** Another year, quarter or version, in the sentence or in the headers of the table, than those that the claim knows. */
function otherPeriod(setting, compiled, limit) {
	const { scene, mention } = setting;
	const known = knownYears(setting, compiled);
	for (const other of scene.mentions) {
		const at = scene.at.get(other);
		if (other.kind !== "date" || other === mention || !at || setting.taken.has(other) || (require_link ??= require("./link.cjs")).sentenceOf(scene, other) !== (require_link ??= require("./link.cjs")).sentenceOf(scene, mention)) continue;
		if (limit > .5 ? (require_link ??= require("./link.cjs")).reach(scene, at.start, mention, []) < limit : isContrasted(setting, at.start) || !(require_link ??= require("./link.cjs")).concerns(setting, at.start)) continue;
		if (other.date.relative && other.date.relative.amount > 0 && /^(?:from|by|starting)$/.test(scene.words[at.start - 1]?.lower ?? "")) continue;
		if (isOtherPeriod(other, known, compiled)) return `belongs to another period (“${other.surface}”)`;
	}
	const version = otherVersion(setting, compiled, limit);
	if (version) return version;
	for (const { word, place } of limit > .5 ? [] : scene.surroundings) {
		if (place === "lead" || place === "before" || place === "outerHeading" || place === "heading" && scene.passage.trail.length < 2) continue;
		if (/^(?:19|20)\d\d$/.test(word.text) && !known.has(Number(word.text))) return `belongs to another period (“${word.text}”)`;
	}
	return null;
}
/** "Next year's championship begins on 29 July": a date of another year than the claim's. */
function otherYear$1({ scene, mention, draft, own }, compiled) {
	const known = knownYears({
		draft,
		own
	}, compiled);
	const alone = scene.mentions.findLast((one) => one.kind === "date" && one.date.year !== void 0 && one.date.month === void 0 && !one.date.bound && !one.date.end && one.range.start < mention.range.start && (require_link ??= require("./link.cjs")).sentenceOf(scene, mention) - (require_link ??= require("./link.cjs")).sentenceOf(scene, one) <= 1);
	if (mention.kind === "date" && mention.date.year === void 0 && alone?.kind === "date" && !known.has(alone.date.year)) return `belongs to another period (“${alone.surface}”)`;
	const other = scene.mentions.find((one) => one !== mention && one.kind === "date" && one.date.relative?.unit === "year" && one.date.relative.amount !== 0 && (require_link ??= require("./link.cjs")).sentenceOf(scene, one) === (require_link ??= require("./link.cjs")).sentenceOf(scene, mention) && one.range.start < mention.range.start && isOtherPeriod(one, /* @__PURE__ */ new Set(), compiled));
	return other ? `belongs to another period (“${other.surface}”)` : null;
}
/** A version in the sentence that is not the claim's: "Patch 1.1 fixed 52 bugs". */
function otherVersion({ scene, mention }, compiled, limit) {
	if (limit > .5) return null;
	if (mention.kind === "quantity" && mention.quantity.dimension === "version") return null;
	const other = scene.mentions.find((one) => one.kind === "quantity" && one.quantity.dimension === "version" && (require_link ??= require("./link.cjs")).sentenceOf(scene, one) === (require_link ??= require("./link.cjs")).sentenceOf(scene, mention) && !compiled.claim.says.includes(one.surface.replace(/^\D+/, "")));
	return other ? `belongs to another version (“${other.surface}”)` : null;
}
function opensWithWhen({ scene, mention }) {
	const here = (require_link ??= require("./link.cjs")).sentenceOf(scene, mention);
	const first = scene.words.findIndex((word) => word.sentence === here);
	const start = scene.at.get(mention)?.start ?? 0;
	return scene.words[first]?.lower === "when" && first < start;
}
function isOtherPeriod({ date, surface }, known, compiled) {
	if (date.relative && date.relative.amount !== 0 && date.relative.unit !== "day") return surface.split(" ").some((word) => !compiled.stems.has(word.toLowerCase()) && !/^(?:the|a|in|on)$/i.test(word));
	const year = date.year ?? (date.from ? Number(date.from.slice(0, 4)) : void 0);
	if (year !== void 0) return !known.has(year);
	return /quarter|half|Q[1-4]/i.test(surface) && !surface.split(" ").every((word) => /^(?:the|in)$/i.test(word) || compiled.stems.has(word.toLowerCase()));
}
/** Whether "but", "now" or "this year" stands between a word and the figure. */
function isContrasted({ scene, mention }, index) {
	const start = scene.at.get(mention)?.start ?? 0;
	const [from, to] = index < start ? [index, start] : [start, index];
	return scene.words.slice(from + 1, to).some((word) => /^(?:but|now|while|whereas|today|current|currently|against)$/.test(word.lower) || word.text === ";");
}
function knownYears({ draft, own }, compiled) {
	const { claim } = compiled;
	const texts = [
		claim.says,
		claim.whenText ?? "",
		claim.asOf ?? "",
		...claim.of,
		...claim.about,
		draft.date ?? ""
	];
	const years = /* @__PURE__ */ new Set();
	for (const text of texts) for (const match of text.matchAll(/\b(?:19|20)(\d\d)(?:[/–-](\d\d))?\b/g)) {
		years.add(Number(match[0].slice(0, 4)));
		if (match[2]) years.add(Number(match[0].slice(0, 2) + match[2]));
	}
	if (claim.kind === "date" && claim.date.year) years.add(claim.date.year);
	for (const year of own) years.add(year);
	return years;
}
/** The years in the title and the front matter of a draft: its own time. */
function ownYears(draft) {
	const title = draft.passages.find((passage) => passage.kind === "heading");
	const texts = [...draft.passages.filter((passage) => passage.kind === "field" || passage === title).map((passage) => passage.text), draft.date ?? ""];
	return new Set(texts.flatMap((text) => [...text.matchAll(/\b(?:19|20)\d\d\b/g)].map((year) => Number(year[0]))));
}

// src/link/set-aside.ts
/**
* Why a figure that differs from `compiled` is nevertheless not ours to flag, in words for the editor; null if nothing
* speaks against it. Words that the claim itself uses never count.
*/
function reasonToSetAside(setting, { compiled, score }, slip) {
	const limit = slip >= .5 ? (require_link ??= require("./link.cjs")).LIMIT.setAsideSlip : (require_link ??= require("./link.cjs")).LIMIT.setAside;
	const isPlain = slip >= .9 && score >= (require_link ??= require("./link.cjs")).LIMIT.certain;
	for (const reason of setting.mention.kind === "date" ? DATE_REASONS : REASONS) {
		const found = isPlain && SOFT.has(reason) ? null : reason(setting, compiled, limit);
		if (found) return found;
	}
	return null;
}
const REASONS = [
	question,
	correction,
	denial,
	age,
	interval,
	base,
	each,
	running,
	more,
	series,
	subset,
	comparison,
	history,
	otherPeriod,
	hypothesis,
	others
];
/** What is no excuse where the claim is named in full and its own figure stands there with a slip. */
const SOFT = /* @__PURE__ */ new Set([hypothesis]);
const DATE_REASONS = [
	published,
	question,
	correction,
	denial,
	otherYear$1,
	otherVersion,
	hypothesis,
	others
];
function question({ scene, mention }) {
	const sentence = scene.sentences[(require_link ??= require("./link.cjs")).sentenceOf(scene, mention)];
	const text = sentence ? scene.passage.text.slice(sentence.start, sentence.end) : "";
	if (/\?["'”’)\]]{0,3}$/.test(text)) return "stands in a question";
	const asked = ASKED.exec(text.slice(0, mention.range.start - (sentence?.start ?? 0)));
	return asked ? `stands in a question (“${asked[0]}”)` : null;
}
/** "Our report of 4 May said that …" */
const OUR_REPORT = /\bour (?:\p{L}+ )?(?:report|story|article|piece|post|item|newsletter|issue|edition) (?:of|on|from|in|last) [^.!?]{2,30}? (?:said|stated|gave|put|reported|called|named)\b/iu;
const UNTRUE = /\b(?:not|never|n't|n’t) (?:true|so|correct|right|accurate|the case)\b/i;
/** "Last changed: 17 April 2026", and the date line near the top: when the text was written. */
function published({ scene, mention, draft }) {
	const { passage } = scene;
	if (passage.cell) return null;
	const sentence = scene.sentences[(require_link ??= require("./link.cjs")).sentenceOf(scene, mention)];
	const before = passage.text.slice(sentence?.start ?? 0, mention.range.start);
	const noted = PUBLISHED.exec(before);
	if (noted) return `the date of the text (“${noted[0].trim()}”)`;
	const first = draft.passages.findIndex(({ kind }) => kind !== "heading" && kind !== "field");
	return passage.index <= first + 1 && !/[a-z]{2}/.test(before) && scene.words.filter(({ kind }) => kind === "word").length <= DATE_LINE ? "the date of the text" : null;
}
const PUBLISHED = /\b(?:last )?(?:changed|updated|revised|modified|reviewed|published|issued|posted|printed|written|correct|accurate)\b(?: (?:on|at|as of|by|in \w+))?:? ?$/i;
/** Words of a date line, at most. */
const DATE_LINE = 8;
/** Words of a run-in heading, at most. */
const RUN_IN = 7;
/** "Members asked whether …", "nobody knows if …" */
const ASKED = /\b(?:ask|asks|asked|asking|wonder|wonders|wondered|wondering|query|queried|know|knows|knew|doubt|doubts|doubted|question|questioned|unclear|dispute|disputed) (?:\w+ ){0,2}(?:whether|if)\b/i;
function correction(setting, compiled) {
	const { scene, mention } = setting;
	const here = (require_link ??= require("./link.cjs")).sentenceOf(scene, mention);
	const runIn = (word) => word.sentence === 0 && scene.words.filter(({ sentence }) => sentence === 0).length <= RUN_IN;
	const word = scene.words.find((word) => (require_link ??= require("./link.cjs")).CORRECTION.has(word.lower) && (Math.abs(word.sentence - here) <= 1 || runIn(word)) && (require_link ??= require("./link.cjs")).foreign(compiled, word)) ?? scene.surroundings.find(({ word, place }) => place === "heading" && (require_link ??= require("./link.cjs")).CORRECTION.has(word.lower))?.word;
	if (word) return `quoted as an error (“${word.text}”)`;
	const sentence = scene.sentences[here];
	const denied = UNTRUE.exec(sentence ? scene.passage.text.slice(sentence.start, sentence.end) : "");
	if (denied) return `quoted as an error (“${denied[0]}”)`;
	const ours = OUR_REPORT.exec(sentence ? scene.passage.text.slice(sentence.start, sentence.end) : "");
	if (ours) return `quoted from what was published before (“${ours[0]}”)`;
	const replaced = scene.words.find((one) => one.sentence === here && /^(?:replaces|supersedes)$/.test(one.lower) && (require_link ??= require("./link.cjs")).foreign(compiled, one));
	if (replaced) return `quoted from what was published before (“${replaced.text}”)`;
	const earlier = scene.words.find((one, index) => one.sentence === here && /^(?:earlier|previous|first|original)$/.test(one.lower) && (require_link ??= require("./link.cjs")).PUBLICATIONS.has(scene.words[index + 1]?.lemma ?? ""));
	return earlier ? `quoted from what was published before (“${earlier.text} …”)` : null;
}
function denial(setting) {
	const { scene, mention } = setting;
	const start = scene.at.get(mention)?.start ?? 0;
	for (let index = start - 1; index >= 0 && index >= start - 6; index--) {
		const word = scene.words[index];
		if ((require_link ??= require("./link.cjs")).DENIAL.has(word.lower)) return `denied (“${word.text}”)`;
		if (word.lower === "of" && /^(?:instead|out)$/.test(scene.words[index - 1]?.lower ?? "")) return "named as the other case (“instead of”)";
		if (word.lower === "than" && scene.words[index - 1]?.lower === "rather") return "named as the other case (“rather than”)";
		if (!(require_link ??= require("./link.cjs")).AFTER_DENIAL.has(word.lower) && !/^["“'‘]$/.test(word.text)) return null;
	}
	return null;
}
/** "The oldest of them was 36": a bare number beside a word for age. */
function age({ scene, mention }, compiled) {
	if (mention.kind !== "quantity" || mention.quantity.dimension !== "count" || countedPhrase(scene, mention).length > 0) return null;
	const here = (require_link ??= require("./link.cjs")).sentenceOf(scene, mention);
	const word = scene.words.find((one, index) => one.sentence === here && AGES.has(one.lower) && (require_link ??= require("./link.cjs")).foreign(compiled, one) && (require_link ??= require("./link.cjs")).reach(scene, index, mention, []) >= .5);
	return word ? `an age (“${word.text}”)` : null;
}
const AGES = /* @__PURE__ */ new Set([
	"aged",
	"age",
	"old",
	"older",
	"oldest",
	"young",
	"younger",
	"youngest",
	"birthday"
]);
/** "a train every thirty minutes": how often, not how long. */
function interval({ scene, mention }, { claim }) {
	const before = scene.words[(scene.at.get(mention)?.start ?? 0) - 1];
	return mention.kind === "quantity" && mention.quantity.dimension === "duration" && before?.lower === "every" && !/\b(?:every|interval|frequency)\b/i.test(claim.says) ? "says how often (“every”)" : null;
}
/** "$3 per 1,000 copies", "$3 for a thousand copies": for how many a rate is. */
function base({ scene, mention }, { claim }) {
	if (mention.kind !== "quantity" || mention.quantity.dimension !== "count") return null;
	const start = scene.at.get(mention)?.start ?? 0;
	const before = scene.words[start - 1]?.lower;
	const isPer = before === "per" || before === "every";
	const price = scene.mentions.find((one) => one.kind === "quantity" && one.quantity.dimension === "money" && before === "for" && start - (scene.at.get(one)?.end ?? 0) >= 0 && start - (scene.at.get(one)?.end ?? 0) <= NEXT_TO);
	return (isPer || price) && !/\b(?:per|for|every)\b/i.test(claim.says) ? `for how many a rate is (“${before}”)` : null;
}
/** A price and what it is for, in words. */
const NEXT_TO = 2;
/** "nine moves each": how many for one of them. */
function each({ scene, mention }, compiled, limit) {
	if (limit > .5 || mention.kind !== "quantity" || mention.quantity.dimension !== "count") return null;
	const end = scene.at.get(mention)?.end ?? 0;
	const word = scene.words.slice(end, end + 4).find(({ lower }) => lower === "each" || lower === "apiece");
	return word && (require_link ??= require("./link.cjs")).foreign(compiled, word) ? `says how many for one of them (“${word.text}”)` : null;
}
/** "740 games so far; 74 to go": counted at another time. */
function running({ scene, mention }, compiled, limit) {
	if (mention.kind !== "quantity" || mention.quantity.dimension !== "count" || limit > .5) return null;
	const end = scene.at.get(mention)?.end ?? 0;
	const sentence = (require_link ??= require("./link.cjs")).sentenceOf(scene, mention);
	for (let index = end; index < Math.min(end + 6, scene.words.length - 1) && scene.words[index].sentence === sentence; index++) {
		const pair = `${scene.words[index].lower} ${scene.words[index + 1].lower}`;
		if (RUNNING.has(pair) && (require_link ??= require("./link.cjs")).foreign(compiled, scene.words[index + 1])) return `counted at another time (“${pair}”)`;
		if (scene.words[index].kind === "number" || /[,;]/.test(scene.words[index].text)) return null;
	}
	return null;
}
/** "nine more countries", "a further six": those that come on top, unless nearly the claim's own number. */
function more({ scene, mention }, compiled, limit) {
	if (mention.kind !== "quantity" || mention.quantity.dimension !== "count" || limit > .5) return null;
	const next = scene.words[scene.at.get(mention)?.end ?? 0];
	return next?.lower === "more" && (require_link ??= require("./link.cjs")).foreign(compiled, next) ? `counts those on top (“${mention.surface} more”)` : null;
}
const RUNNING = /* @__PURE__ */ new Set([
	"so far",
	"to go",
	"until now",
	"by then",
	"at first",
	"this far"
]);
/** "Stages one, two and seven": names of members, not how many there are. */
function series({ scene, mention }, compiled) {
	const range = scene.at.get(mention);
	if (!range || mention.kind !== "quantity" || mention.quantity.dimension !== "count" || countedPhrase(scene, mention).length > 0) return null;
	const isJoint = (word) => word !== void 0 && (word.text === "," || word.lower === "and" || word.lower === "or" || word.lower === "to");
	const isFigure = (index) => scene.mentions.some((other) => (scene.at.get(other)?.start ?? -1) <= index && (scene.at.get(other)?.end ?? -1) > index);
	let index = range.start - 1;
	while (index >= 0 && (isJoint(scene.words[index]) || isFigure(index))) index--;
	const noun = scene.words[index];
	const named = noun?.kind === "word" && compiled.subjects.some((phrase) => phrase.features[phrase.head]?.stem === noun.stem);
	if (isJoint(scene.words[index + 1])) return null;
	const alone = index === range.start - 1 && !isJoint(scene.words[range.end]);
	return named && !alone ? `numbers the members of a series (“${noun.text}”)` : null;
}
function subset({ scene, mention }, compiled, limit) {
	const range = scene.at.get(mention);
	if (!range) return null;
	if (mention.kind === "quantity" && mention.relation === "rest") return "names the rest of a group";
	const counts = mention.kind === "quantity" && (mention.quantity.dimension === "count" || mention.quantity.dimension === "fraction");
	if (counts && /^(?:first|last|next|top|final)$/.test(scene.words[range.start - 1]?.lower ?? "")) return "names a part of a group";
	if (counts && /^(?:these|those)$/.test(scene.words[range.start - 1]?.lower ?? "")) return "names a part of a group";
	const exception = scene.words.slice(Math.max(0, range.start - 3), range.start).find(({ lower }) => EXCEPT.has(lower));
	if (counts && exception) return `names an exception (“${exception.text}”)`;
	if (isPronoun(scene, range) && counts) return `stands for those named before (“the ${mention.surface}”)`;
	const next = scene.words[range.end];
	const after = scene.words[range.end + 1];
	if (!counts || limit > .5 || next?.lower !== "of" || !after || !(require_link ??= require("./link.cjs")).GROUP.has(after.lower)) return null;
	const follows = scene.words.slice(range.end + 2, range.end + 5);
	if (follows.some((word) => word.kind === "number") || /^(?:these|those|them|us|you|which|whom)$/.test(after.lower)) return "names a part of a group";
	return follows.some((word) => word.content && !(require_link ??= require("./link.cjs")).foreign(compiled, word)) && after.lower !== "all" ? "names a part of a group" : null;
}
const EXCEPT = /* @__PURE__ */ new Set([
	"except",
	"excepting",
	"excluding",
	"besides",
	"barring",
	"bar"
]);
/** "Between them the three won …": a small number behind "the" without a noun. */
function isPronoun(scene, range) {
	const word = scene.words[range.start];
	const before = scene.words[range.start - 1]?.lower ?? "";
	const next = scene.words[range.end];
	if (word?.kind !== "word" || !/^(?:the|these|those|both|other|all)$/.test(before)) return false;
	return next === void 0 || next.kind === "mark" || !next.content || PAST_OR_PRESENT.test(next.lower) && !isPlural(next);
}
/** A verb right behind the number, as far as its ending tells. */
const PAST_OR_PRESENT = /(?:ed|[^s]t|won|made|took|got|went|came|ran|said|gave|held|sat|stood)$/;
function isPlural({ lower, lemma }) {
	return lower !== lemma && lower.endsWith("s");
}
function hasPrevious({ claim }) {
	return claim.kind === "value" && claim.previous !== null;
}
function comparison(setting, compiled) {
	const { scene, mention } = setting;
	const start = scene.at.get(mention)?.start ?? 0;
	const before = scene.words[start - 1];
	if (mention.kind === "quantity" && mention.change === "from" && !hasPrevious(compiled)) return "the value before a change";
	return before && (require_link ??= require("./link.cjs")).COMPARISON.has(before.lower) ? `something is compared with it (“${before.text}”)` : null;
}
function hypothesis(setting, compiled, limit) {
	const foreseen = FORESEEN.test(compiled.claim.says);
	const found = (require_link ??= require("./link.cjs")).strongest(setting, (word, index) => ((require_link ??= require("./link.cjs")).HYPOTHESIS.has(word.lemma) || (require_link ??= require("./link.cjs")).HYPOTHESIS.has(word.lower) || isCondition(setting, word, index)) && (require_link ??= require("./link.cjs")).foreign(compiled, word) && !(foreseen && FORESEEN.test(word.lower)) && !isApart(setting, index), limit);
	if (found) return `imagined, hoped for or foreseen (“${found.text}”)`;
	const sentence = setting.scene.sentences[(require_link ??= require("./link.cjs")).sentenceOf(setting.scene, setting.mention)];
	const text = sentence ? ` ${setting.scene.passage.text.slice(sentence.start, sentence.end).toLowerCase()} ` : "";
	const unreal = (require_link ??= require("./link.cjs")).UNREAL.find((pair) => text.includes(` ${pair} `)) ?? UNREAL_FORMS.exec(text)?.[0].trim() ?? invertedHad(setting);
	return unreal ? `imagined (“${unreal}”)` : null;
}
/** A claim that is itself a plan, a goal or a forecast may be told as one. */
const FORESEEN = /\b(?:should|would|expect(?:s|ed)?|plan(?:s|ned)?|hopes?|hoped|aims?|aimed|goals?|targets?|forecasts?|propos\w+)\b/i;
/** "should the wind drop", "she'd have liked to", "powered to detect". */
const UNREAL_FORMS = /(?:^|[,;(–—]) ?should (?:the|it|they|we|he|she|that|this|you|any)(?= )|'d (?:have|like|love)(?= )|(?:^| )(?:powered|sized) to(?= )/;
/** "had 788 people voted …, he would": a condition without "if". */
function invertedHad({ scene, mention }) {
	const start = scene.at.get(mention)?.start ?? 0;
	const here = (require_link ??= require("./link.cjs")).sentenceOf(scene, mention);
	return scene.words[start - 1]?.lower === "had" && ((require_link ??= require("./link.cjs")).startsSentence(scene.words, start - 1) || scene.words[start - 2]?.kind === "mark") && scene.words.some((word) => word.sentence === here && (word.lower === "would" || word.lower === "'d")) ? "had …" : void 0;
}
/** "If" concerns what follows it up to the next comma: "10% back if we miss it" holds no imagined figure. */
function isCondition({ scene, mention }, word, index) {
	if (!/^(?:if|unless|suppose|supposing|imagine|assuming)$/.test(word.lower)) return false;
	const start = scene.at.get(mention)?.start ?? 0;
	return index < start && !scene.words.slice(index, start).some((between) => between.text === ",");
}
/** A cue behind the figure and behind a comma or "and", or in another clause before it, belongs to something else. */
function isApart({ scene, mention }, index) {
	const { start, end } = scene.at.get(mention) ?? {
		start: 0,
		end: 0
	};
	if (index < start) return scene.words.slice(index, start).some((word) => /^(?:as|while|but|though|although|after|before|because|since|when)$/.test(word.lower) || word.text === ";");
	return index >= end && scene.words.slice(end, index).some((word) => word.text === "," || word.lower === "and" || word.lower === "but");
}
function others(setting, compiled, limit) {
	const sentence = setting.scene.sentences[(require_link ??= require("./link.cjs")).sentenceOf(setting.scene, setting.mention)];
	const aside = (require_link ??= require("./link.cjs")).ASIDES.exec(setting.scene.passage.text.slice(sentence?.start ?? 0, setting.mention.range.start).trimStart());
	if (aside) return `speaks of something else (“${aside[0]}”)`;
	const other = (require_link ??= require("./link.cjs")).strongest(setting, (word) => (require_link ??= require("./link.cjs")).OTHERS.has(word.lower) && (require_link ??= require("./link.cjs")).foreign(compiled, word), limit);
	if (other) return `speaks of something else (“${other.text}”)`;
	const another = (require_link ??= require("./link.cjs")).strongest(setting, (word, index) => /^(?:another|other|different)$/.test(word.lower) && setting.scene.words[index + 1]?.kind === "word", .6);
	if (another && setting.mention.kind === "quantity" && setting.mention.relation !== "further") return `speaks of something else (“${another.text}”)`;
	return null;
}
/** Words in quotation marks without a known name beside them are somebody else's. */
function saidByStranger({ scene, mention, vocabulary }, quoted) {
	const inside = quoted.find((range) => mention.range.start >= range.start && mention.range.end <= range.end);
	if (!inside && scene.passage.quoted === 0) return null;
	return scene.words.some((word) => word.capital && vocabulary.names.has(word.lower) && (!inside || word.end <= inside.start || word.start >= inside.end)) ? null : "said by somebody whom no claim names";
}

// src/link/weak-dates.ts
/** Parts that are too common to contradict anything unless the subject stands right beside them. */
function weakDate(setting, one) {
	const { mention } = setting;
	const { subject, score, compiled } = one;
	const { year, day, month, relative, time } = mention.date;
	const claimed = compiled.claim.kind === "date" ? compiled.claim.date : {};
	if ((day !== void 0 || isNthWeekday(mention.date)) && month !== void 0) return null;
	if (relative) return (subject >= .6 || score >= 2) && Math.abs(relative.amount) > 1 && claimed.day === void 0 ? null : "a relative date";
	if (year !== void 0 && month === void 0) return claimed.month === void 0 ? null : "a year alone";
	if (month !== void 0 && mention.date.weekday !== void 0 && month !== claimed.month && mention.date.weekday === (require_dates ??= require("./dates.cjs")).calendarWeekday(claimed)) return null;
	if (month !== void 0 && mention.date.weekday !== void 0 && year === claimed.year && month === claimed.month) return null;
	if (month !== void 0) return year !== void 0 && (claimed.day === void 0 || isPlain(one)) ? null : "a month alone";
	if (time !== void 0) return subject >= .6 ? null : "a time of day alone";
	return isNamedDay(setting, one) ? null : "a weekday or period alone";
}
/**
* "The ballot closed on Sunday", where the claims have a Wednesday: the day of the claim's own event, in words of its own, right
* behind its noun, or in a draft of the same days. "On Sundays" and "on a Sunday" name no day.
*/
function isNamedDay(setting, one) {
	const { mention, draft } = setting;
	const claimed = one.compiled.claim.kind === "date" ? dayNumberOf(one.compiled.claim.date) : null;
	if (!isWeekdayAlone(mention.date) || claimed === null || /s$/i.test(mention.surface)) return false;
	if (one.score < NAMED_DAY || standsBesideDate(setting)) return false;
	const isOwned = isBesideSubject(setting, one);
	if (!isOwned && !ON_DAY.test(setting.scene.passage.text.slice(Math.max(0, mention.range.start - 8), mention.range.start))) return false;
	const today = draft.date === null ? null : (require_dates ??= require("./dates.cjs")).parseDay(draft.date);
	if (today) return Math.abs((require_dates ??= require("./dates.cjs")).dayNumber(today) - claimed) <= 8;
	return isOwned || one.cues.some((cue) => /^names “[^”]+ [^”]+”$/.test(cue.text));
}
const ON_DAY = /(?:^|\b(?:on|on the|this|,))\s*$/i;
/** A weekday and nothing else. */
function isWeekdayAlone({ weekday, day, month, year, time, from, relative }) {
	return weekday !== void 0 && [
		day,
		month,
		year,
		time,
		from,
		relative
	].every((part) => part === void 0);
}
function isToday(mention) {
	return mention.kind === "date" && mention.date.relative?.unit === "day" && mention.date.relative.amount === 0;
}
function standsBesideDate({ scene, mention, kin }) {
	return kin.some((other) => other !== mention && !isToday(other) && (require_link ??= require("./link.cjs")).sentenceOf(scene, other) === (require_link ??= require("./link.cjs")).sentenceOf(scene, mention));
}
/** "He signed the consent on Tuesday", "a report published on Tuesday", "in Monday's slalom". */
function isBesideSubject({ scene, mention }, { compiled }) {
	const { start, end } = scene.at.get(mention) ?? {
		start: 0,
		end: 0
	};
	const heads = new Set(compiled.subjects.flatMap((phrase) => phrase.features[phrase.head]?.stem ?? []));
	const { words } = scene;
	if (/^['’]s$/.test(words[end]?.lower ?? "")) return words.slice(end + 1, end + 4).some(({ stem }) => heads.has(stem));
	const before = words[start - 2];
	return words[start - 1]?.lower === "on" && before !== void 0 && (heads.has(before.stem) || before.content && compiled.stems.has(before.stem));
}
/** "The museum reopened in October 2025": named in full, right beside the month. */
function isPlain({ subject, score }) {
	return subject >= PLAIN_SUBJECT && score >= PLAIN;
}
const PLAIN_SUBJECT = .7;
const PLAIN = 2;
/** Score from which a claim is spoken of so plainly that a weekday is its day. */
const NAMED_DAY = 1.4;
function dayNumberOf({ year, month, day }) {
	return year === void 0 || month === void 0 || day === void 0 ? null : (require_dates ??= require("./dates.cjs")).dayNumber({
		year,
		month,
		day
	});
}
/** What happens every year is held in another one, if the sentence says so: "Last year it began on 14 June 2025." */
function otherYear({ scene, mention, kin }, wrong) {
	if (wrong !== "year" || mention.date.relative) return null;
	const sentence = (require_link ??= require("./link.cjs")).sentenceOf(scene, mention);
	const shifted = kin.some((other) => other.kind === "date" && other.date.relative?.unit === "year" && Math.abs(other.date.relative.amount) === 1 && (require_link ??= require("./link.cjs")).sentenceOf(scene, other) === sentence);
	const said = scene.words.some((word) => word.sentence === sentence && OTHER_YEAR.has(word.lower));
	return shifted || said ? "another year" : null;
}
const OTHER_YEAR = /* @__PURE__ */ new Set([
	"anniversary",
	"annual",
	"annually",
	"previous",
	"previously",
	"predecessor",
	"formerly"
]);

// src/link/figures.ts
/** Links and compares the quantities of one passage; `taken` are the dates that a claim of their own is about. */
function linkFigures(ground, scene, taken) {
	const quantities = scene.mentions.filter((mention) => mention.kind === "quantity");
	const families = /* @__PURE__ */ new Map();
	for (const mention of quantities) families.set((require_link ??= require("./link.cjs")).familyOf(mention), [...families.get((require_link ??= require("./link.cjs")).familyOf(mention)) ?? [], mention]);
	return (require_link ??= require("./link.cjs")).settleSentence(quantities.map((mention) => linkFigure(ground, scene, mention, families.get((require_link ??= require("./link.cjs")).familyOf(mention)) ?? [], taken)), scene);
}
function linkFigure(ground, scene, mention, kin, taken) {
	const { vocabulary } = ground;
	const pin = ground.pinned.get(mention);
	const bare = mention.quantity.dimension === "count" && countedPhrase(scene, mention).length === 0;
	const pinned = pin ? vocabulary.withId(pin) : void 0;
	const evidence = pin ? [...pinned ? [pinnedTo(pinned)] : []] : weigh(scene, mention, kin, vocabulary, (claim) => (require_link ??= require("./link.cjs")).comparable(mention, claim, bare), ground.spend, () => ground.stated(scene.passage.index));
	const judge = judgeOf({
		draft: ground.draft,
		scene,
		mention,
		kin,
		vocabulary,
		proper: ground.proper,
		taken,
		own: ground.own
	}, ground, mention);
	const decision = decide(evidence, judge);
	const without = (claim) => finish(mention, decide(evidence.filter(({ compiled }) => compiled.claim !== claim), judge));
	return {
		match: finish(mention, decision),
		half: decision.half,
		without
	};
}
function pinnedTo(compiled) {
	return {
		compiled,
		score: 9,
		subject: 1,
		qualifiers: 1,
		named: 1,
		words: () => /* @__PURE__ */ new Map(),
		equal: false,
		hasParts: false,
		cues: [{
			text: "named by a comment",
			weight: 9
		}]
	};
}
function judgeOf(setting, ground, mention) {
	return {
		verdict: (claim) => (require_link ??= require("./link.cjs")).verdictOn(setting, mention, claim, ground.stated(mention.passage)),
		either: () => false,
		faith: (slip) => 1 - (require_link ??= require("./link.cjs")).CUE.slipFaith * Math.min(1, slip),
		telling: (require_link ??= require("./link.cjs")).significantDigits(mention) >= 3 || mention.quantity.low.gte(100),
		unlike: (require_link ??= require("./link.cjs")).LIMIT.unlike,
		whole: mention.change === "from" || isWhole(setting.scene, mention),
		expected: (claim) => (require_link ??= require("./link.cjs")).expectedOf(mention, claim),
		setAside: (evidence, slip) => reasonToSetAside(setting, evidence, slip) ?? saidByStranger(setting, ground.quoted.get(setting.scene.passage.index) ?? []),
		doubts: (evidence, field) => (require_link ??= require("./link.cjs")).doubtsOf(setting, evidence, field),
		derived: (best) => (require_link ??= require("./link.cjs")).derivedFrom(mention, (require_link ??= require("./link.cjs")).relatives(ground.vocabulary, best.compiled))
	};
}
/** "four of the 17", "301 of 620" */
function isWhole(scene, mention) {
	const start = scene.at.get(mention)?.start ?? 0;
	const before = scene.words.slice(Math.max(0, start - 3), start).map((word) => word.lower);
	return before.at(-1) === "of" || before.at(-2) === "of" && /^(?:the|its|their|our|all|these|those)$/.test(before.at(-1) ?? "");
}

// src/link/periods.ts
/**
* The right value with the wrong year: "2.5% by 2029" where the claim holds for 2027. Returns conflicts on the year's own
* mention. Only a figure that surely is the claim's, with one year in its clause and none that the claim knows, counts.
*/
function linkPeriods(scene, figures) {
	const found = [...weekdaysOf(scene, figures)];
	for (const match of figures) {
		const { claim } = match;
		const wanted = claim?.when?.year;
		if (match.state !== "agrees" || match.certainty === "weak" || !claim || wanted === void 0 || match.relation !== "same" && match.relation !== "rounded") continue;
		const here = sentenceOf(scene, match);
		const years = scene.mentions.filter((mention) => mention.kind === "date" && mention.date.year !== void 0 && scene.words[scene.at.get(mention)?.start ?? 0]?.sentence === here);
		const known = new Set([
			claim.says,
			...claim.about,
			...claim.of
		].flatMap((text) => [...text.matchAll(/\b(?:19|20)\d\d\b/g)].map((year) => Number(year[0]))).concat(wanted));
		const year = years.length === 1 ? years[0] : void 0;
		if (!year || known.has(year.date.year ?? 0) || year.date.fiscal !== claim.when?.fiscal) continue;
		const strength = (require_link ??= require("./link.cjs")).reach(scene, scene.at.get(year)?.start ?? 0, match.mention, figures.map((figure) => figure.mention));
		const before = scene.words[(scene.at.get(year)?.start ?? 0) - 1]?.lower;
		if (strength < .45 || !/^(?:by|in|for|of|until)$/.test(before ?? "")) continue;
		found.push({
			mention: year,
			state: "conflicts",
			claim,
			relation: "period",
			certainty: "likely",
			reason: null,
			actual: year.surface,
			expected: claim.whenText,
			others: [],
			related: [{
				span: match.mention.span,
				text: match.mention.surface
			}],
			candidates: match.candidates
		});
	}
	return found;
}
/** The same with a weekday: "more than 63,000 on Sunday night", where the claim says Thursday and no other day. */
function weekdaysOf(scene, figures) {
	return figures.flatMap((match) => {
		const { claim, state, certainty, relation } = match;
		const known = claim && state === "agrees" && certainty !== "weak" && (relation === "same" || relation === "rounded" || relation === "looser") ? (require_dates ??= require("./dates.cjs")).WEEKDAY_NAMES.filter((name) => [claim.says, ...claim.about].some((text) => text.includes(name))) : [];
		if (!claim || known.length !== 1) return [];
		const here = sentenceOf(scene, match);
		const days = scene.mentions.filter((mention) => mention.kind === "date" && (mention.date.weekday ?? mention.date.relative?.unit) !== void 0 && scene.words[scene.at.get(mention)?.start ?? 0]?.sentence === here);
		const [day] = days;
		const isOther = days.length === 1 && day.date.weekday !== void 0 && (require_dates ??= require("./dates.cjs")).WEEKDAY_NAMES[day.date.weekday] !== known[0];
		if (!day || !isOther || /s$/i.test(day.surface)) return [];
		const strengthTo = (figure) => (require_link ??= require("./link.cjs")).reach(scene, scene.at.get(day)?.start ?? 0, figure.mention, []);
		const rivals = figures.filter((figure) => figure !== match && sentenceOf(scene, figure) === here);
		if (strengthTo(match) < NEAR || rivals.some((rival) => strengthTo(rival) >= strengthTo(match))) return [];
		const at = day.parts.weekday ? (require_draft ??= require("./draft.cjs")).toSource(scene.passage, day.parts.weekday) : void 0;
		return [{
			mention: day,
			state: "conflicts",
			claim,
			relation: "period",
			certainty: "likely",
			reason: null,
			...at && { at },
			actual: day.surface,
			expected: known[0],
			others: [],
			related: [{
				span: match.mention.span,
				text: match.mention.surface
			}],
			candidates: match.candidates
		}];
	});
}
/** How strongly the day has to reach its figure. */
const NEAR = .3;
function sentenceOf(scene, match) {
	return scene.words[scene.at.get(match.mention)?.start ?? 0]?.sentence;
}

// src/link/numbers.ts
/** Links the figures and dates of a draft, `mentions`; `quotes` are its quotations. */
function linkNumbers(draft, set, mentions, quotes) {
	if (mentions.length === 0) return [];
	const vocabulary = compiled(set);
	const scenes = toScenes(draft, mentions);
	const ground = {
		draft: {
			...draft,
			date: (require_link ??= require("./link.cjs")).draftDay(draft, mentions)
		},
		vocabulary,
		proper: (require_link ??= require("./link.cjs")).properWords(draft),
		own: ownYears(draft),
		wrongNames: () => (require_link ??= require("./link.cjs")).wrongNamesIn(draft, set),
		quoted: byPassage(quotes),
		pinned: pins(draft, mentions),
		stated: statedIn(mentions, vocabulary),
		spend: (require_link ??= require("./link.cjs")).allowance()
	};
	const linked = scenes.map((scene) => linkScene(ground, scene));
	const crossed = settleCrossed(linked.flatMap(({ figures }) => figures), draft.passages);
	const matches = linked.flatMap(({ scene, kin, figures, others }) => [...figures.map(({ match }) => crossed.get(match) ?? (require_link ??= require("./link.cjs")).checkDirection(match, scene, kin, directionOf(ground, match))), ...others]);
	const { passages } = draft;
	const inTables = (require_link ??= require("./link.cjs")).settleColumns((require_link ??= require("./link.cjs")).settleRows(matches, passages, new Set(crossed.values())), passages);
	return (require_link ??= require("./link.cjs")).settleElsewhere((require_link ??= require("./link.cjs")).settleSeries(inTables, passages), passages);
}
function linkScene(ground, scene) {
	const kin = scene.mentions.filter((mention) => mention.kind === "quantity");
	const linked = (require_link ??= require("./link.cjs")).linkDates(ground, scene);
	const taken = new Set(linked.filter(({ state }) => state === "agrees" || state === "conflicts").map(({ mention }) => mention));
	const figures = linkFigures(ground, scene, taken);
	const matches = figures.map(({ match }) => match);
	const periods = linkPeriods(scene, matches);
	const dates = (require_link ??= require("./link.cjs")).settleTimes((require_link ??= require("./link.cjs")).linkDatesBeside(ground, scene, linked, matches), scene, matches).filter((match) => match.state === "conflicts" || !periods.some((period) => period.mention === match.mention));
	return {
		scene,
		kin,
		figures,
		others: [...dates, ...periods.filter((period) => !dates.some((date) => date.mention === period.mention))]
	};
}
/** A sum is told soon after its parts: this many passages, cells of tables among them. */
const SOON = 12;
function statedIn(mentions, vocabulary) {
	const known = /* @__PURE__ */ new Map();
	return (passage) => {
		let ids = known.get(passage);
		if (!ids) {
			const near = mentions.filter((mention) => mention.passage <= passage && mention.passage > passage - SOON);
			ids = new Set(near.flatMap((mention) => mention.kind === "quantity" ? vocabulary.withValue(mention.quantity) : []).map(({ claim }) => claim.id));
			known.set(passage, ids);
		}
		return ids;
	};
}
function directionOf({ vocabulary }, { claim }) {
	return vocabulary.of(claim)?.direction ?? null;
}
const compiledSets = /* @__PURE__ */ new WeakMap();
function compiled(set) {
	const known = compiledSets.get(set);
	if (known) return known;
	const vocabulary = (require_link ??= require("./link.cjs")).compile(set);
	compiledSets.set(set, vocabulary);
	return vocabulary;
}
/** The passages that hold figures or dates: the others have nothing to link. */
function toScenes(draft, mentions) {
	const own = /* @__PURE__ */ new Map();
	for (const mention of mentions) {
		const known = own.get(mention.passage);
		if (known) known.push(mention);
		else own.set(mention.passage, [mention]);
	}
	const rows = rowsOf(draft);
	const contentOf = (require_link ??= require("./link.cjs")).contentReader();
	return [...own].sort(([one], [other]) => one - other).map(([index, held]) => {
		const passage = draft.passages[index];
		const row = passage.cell ? (rows.get(`${passage.cell.table}:${passage.cell.row}`) ?? []).filter((text) => text !== passage.text && /\p{L}/u.test(text)) : [];
		return (require_link ??= require("./link.cjs")).toScene(passage, held, {
			row,
			before: beforeOf(draft.passages[index - 1], passage),
			contentOf
		});
	});
}
/** The texts of the cells of each table row, headers left out. */
function rowsOf(draft) {
	const rows = /* @__PURE__ */ new Map();
	for (const { cell, text } of draft.passages) {
		if (!cell || cell.header) continue;
		const key = `${cell.table}:${cell.row}`;
		const known = rows.get(key);
		if (known) known.push(text);
		else rows.set(key, [text]);
	}
	return rows;
}
/** The paragraph before stands for what a paragraph goes on about, within one section. */
function beforeOf(before, passage) {
	if (!before || passage.kind === "heading" || passage.kind === "field" || before.kind === "field" || before.cell) return "";
	return before.kind !== "heading" && before.trail.join() === passage.trail.join() ? before.text : "";
}
function byPassage(mentions) {
	const ranges = /* @__PURE__ */ new Map();
	for (const { passage, range } of mentions) ranges.set(passage, [...ranges.get(passage) ?? [], range]);
	return ranges;
}
/** A pin belongs to the last mention that ends before it. */
function pins(draft, mentions) {
	const pinned = /* @__PURE__ */ new Map();
	for (const pin of draft.pins) {
		let last = null;
		for (const mention of mentions) if (mention.span.end <= pin.span.start && (!last || mention.span.end > last.span.end)) last = mention;
		if (last) pinned.set(last, pin.claim);
	}
	return pinned;
}

Object.defineProperty(exports, "dateSlip", {
  enumerable: true,
  get: function () {
    return dateSlip;
  }
});
Object.defineProperty(exports, "decide", {
  enumerable: true,
  get: function () {
    return decide;
  }
});
Object.defineProperty(exports, "finish", {
  enumerable: true,
  get: function () {
    return finish;
  }
});
Object.defineProperty(exports, "isWeekdayAlone", {
  enumerable: true,
  get: function () {
    return isWeekdayAlone;
  }
});
Object.defineProperty(exports, "linkArithmetic", {
  enumerable: true,
  get: function () {
    return linkArithmetic;
  }
});
Object.defineProperty(exports, "linkNumbers", {
  enumerable: true,
  get: function () {
    return linkNumbers;
  }
});
Object.defineProperty(exports, "otherYear", {
  enumerable: true,
  get: function () {
    return otherYear;
  }
});
Object.defineProperty(exports, "reasonToSetAside", {
  enumerable: true,
  get: function () {
    return reasonToSetAside;
  }
});
Object.defineProperty(exports, "saidByStranger", {
  enumerable: true,
  get: function () {
    return saidByStranger;
  }
});
Object.defineProperty(exports, "slipCertainty", {
  enumerable: true,
  get: function () {
    return slipCertainty;
  }
});
Object.defineProperty(exports, "slipOf", {
  enumerable: true,
  get: function () {
    return slipOf;
  }
});
Object.defineProperty(exports, "weakDate", {
  enumerable: true,
  get: function () {
    return weakDate;
  }
});
Object.defineProperty(exports, "weigh", {
  enumerable: true,
  get: function () {
    return weigh;
  }
});