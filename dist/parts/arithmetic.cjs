let require_link;
let require_quantity;
let require_decimal;
let require_draft;
let require_text;






// src/link/arithmetic/changes.ts
/**
* Finds what is said of a change and does not follow from its two ends ("from \u00a364 to \u00a380, a rise of 20 per cent"), in the
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
	said.push(...saidBetween(statement));
	return [...said.flatMap(({ change, mention }) => (require_link ??= require("./link.cjs")).judgeChange(change, mention) ?? []), ...checkMultiples(statement)];
}
const PAIRS = [
	[new RegExp(`\\bfrom ${(require_link ??= require("./link.cjs")).FIGURE}${(require_link ??= require("./link.cjs")).words(7)},? to (?:just |only )?${(require_link ??= require("./link.cjs")).FIGURE}`, "gu"), "up"],
	[new RegExp(`\\bto ${(require_link ??= require("./link.cjs")).FIGURE}${(require_link ??= require("./link.cjs")).words(5)},?(?: up| down)? from ${(require_link ??= require("./link.cjs")).FIGURE}`, "gu"), "back"],
	[new RegExp(`${(require_link ??= require("./link.cjs")).FIGURE}${(require_link ??= require("./link.cjs")).words(5)},? (?:up|down) from ${(require_link ??= require("./link.cjs")).FIGURE}`, "gu"), "back"]
];
function findChanges$1(statement) {
	const places = [];
	if (statement.figures.length < 2 || !statement.text.includes("from ")) return places;
	for (const [pattern, order] of PAIRS) for (const match of statement.text.matchAll(pattern)) {
		const [one, other] = [(require_link ??= require("./link.cjs")).figureAt(statement, match[1]), (require_link ??= require("./link.cjs")).figureAt(statement, match[2])];
		const end = match.index + match[0].length;
		if (!one || !other || (require_link ??= require("./link.cjs")).isDenied(statement.text, match.index, end)) continue;
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
const LINK$1 = "(?:(?:and|or|so|meaning|giving|representing|marking|making|which is|which was|that is|that's|i\\.e\\.|ie|equal to|equivalent to),? ){0,2}";
const ARTICLE = "(?:an?|the|its|their|his|her|our)";
const ADVERBS = "(?:(?:just|only|exactly|nearly|total|overall|further) ){0,2}";
const SAID$1 = [
	`(?:up|down|by|adding|one of)(?: by)? ${ADVERBS}${(require_link ??= require("./link.cjs")).FIGURE}`,
	`(?:is |was )?(?:${ARTICLE} )?(?:[${(require_link ??= require("./link.cjs")).LETTER}]{1,20} ){0,2}?${(require_link ??= require("./link.cjs")).CHANGE_NOUN} of ${ADVERBS}${(require_link ??= require("./link.cjs")).FIGURE}`,
	`(?:${ARTICLE} )?${(require_link ??= require("./link.cjs")).FIGURE} (?:(?:[${(require_link ??= require("./link.cjs")).LETTER}]{1,20} )?${(require_link ??= require("./link.cjs")).CHANGE_NOUN}|${(require_link ??= require("./link.cjs")).LESS_OR_MORE})\\b`
].join("|");
const BEHIND = new RegExp(`^${(require_link ??= require("./link.cjs")).words(6)}(?:,| \u2013| \\(|;|:)? ?${LINK$1}(?:${SAID$1})`, "u");
const IS = "(?:is|was|means|meant|makes|made|represents|represented|amounts to|amounted to|equals|comes to|works out at|marks)";
const IS_BEHIND = new RegExp(`^${(require_link ??= require("./link.cjs")).words(6)},? ${IS} (?:an? )?${ADVERBS}(?:one of ${ADVERBS})?(?:${(require_link ??= require("./link.cjs")).CHANGE_NOUN} of ${ADVERBS})?${(require_link ??= require("./link.cjs")).FIGURE}`, "u");
const CHAIN = new RegExp(`^(?:,| \u2013| \\()? ?(?:(?:or|that is|that's|i\\.e\\.|ie|which is|equal to|equivalent to),? )?(?:an? ${(require_link ??= require("./link.cjs")).CHANGE_NOUN} of )?${(require_link ??= require("./link.cjs")).FIGURE}`, "u");
const NEXT = new RegExp(`^(?:that|this|it)(?: ${IS}|'s) (?:${SAID$1})`, "u");
const NEXT_NAMED = new RegExp(`^(?:that|this|the) ${(require_link ??= require("./link.cjs")).CHANGE_NOUN} ${IS} (?:an? )?${ADVERBS}(?:one of )?${(require_link ??= require("./link.cjs")).FIGURE}`, "u");
const BEFORE = new RegExp(`${(require_link ??= require("./link.cjs")).FIGURE}(?: ${(require_link ??= require("./link.cjs")).CHANGE_NOUN}(?: in(?: [${(require_link ??= require("./link.cjs")).LETTER}]{1,20}){1,3})?)?(?: (?:this|last|the|in|over|since|a|year|month|quarter|week|season|decade|\uF8FF)){0,5},?(?: up| down)? $`, "u");
const NOUN_BEFORE = new RegExp(`\\b${(require_link ??= require("./link.cjs")).CHANGE_NOUN}(?: in(?: [${(require_link ??= require("./link.cjs")).LETTER}]{1,20}){1,4})? $`, "u");
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
	if (!match || (require_link ??= require("./link.cjs")).isDenied(text, end, end + match[0].length)) return [];
	return accept(statement, match, end, rest);
}
/** The figure that was caught, and the one that restates it: "a rise of \u00a316, or 20 per cent". */
function accept(statement, match, at, rest) {
	const mention = caught(statement, match);
	const last = match[0].search(/[\uE000-\uE0FF](?=[^\uE000-\uE0FF]*$)/u);
	const behind = rest.slice(last + 1);
	if (!mention || OWN_BASE.test(behind) || OWN_BASE.test(rest.slice(match[0].length)) || isSpread$1(statement.text)) return [];
	if (!isSameNoun(statement, mention, at + last + 1)) return [];
	const chained = CHAIN.exec(behind);
	const second = chained && (require_link ??= require("./link.cjs")).figureAt(statement, chained[1]);
	return second && second.quantity.dimension !== mention.quantity.dimension && !OWN_BASE.test(behind.slice(chained[0].length)) && isSameNoun(statement, second, at + last + 1 + chained[0].length) ? [mention, second] : [mention];
}
function saidBefore(statement, { start }) {
	const lead = statement.text.slice(Math.max(0, start - 120), start);
	const match = BEFORE.exec(lead);
	const mention = match && (require_link ??= require("./link.cjs")).figureAt(statement, match[1]);
	if (!match || !mention || isSpread$1(statement.text)) return [];
	const { dimension } = mention.quantity;
	return (mention.change === "by" || dimension === "multiple" || new RegExp(`^. ${"(?:rise|increase|growth|gain|jump|leap|surge|climb|uplift|hike|boost|improvement|fall|drop|decrease|decline|reduction|cut|dip|slump|slide|plunge|loss|saving|change|difference|swing|move|step)"}\\b`, "u").test(match[0])) && !(require_link ??= require("./link.cjs")).isDenied(statement.text, start - match[0].length, start) ? [mention] : [];
}
function saidNext(statement) {
	const match = NEXT.exec(statement.text) ?? NEXT_NAMED.exec(statement.text);
	if (!match || (require_link ??= require("./link.cjs")).isDenied(statement.text, 0, match[0].length)) return [];
	return accept(statement, match, 0, statement.text);
}
const BETWEEN = new RegExp(`${(require_link ??= require("./link.cjs")).FIGURE}${(require_link ??= require("./link.cjs")).words(3)},? an? (?:[${(require_link ??= require("./link.cjs")).LETTER}]{1,20} )?${(require_link ??= require("./link.cjs")).CHANGE_NOUN} of ${ADVERBS}${(require_link ??= require("./link.cjs")).FIGURE}(?: (?:on|in|over) [^,;.]{1,20})? from ${(require_link ??= require("./link.cjs")).FIGURE}`, "gu");
function saidBetween(statement) {
	if (statement.figures.length < 3 || isSpread$1(statement.text)) return [];
	return [...statement.text.matchAll(BETWEEN)].flatMap((match) => {
		const [to, mention, from] = match.slice(1).map((group) => (require_link ??= require("./link.cjs")).figureAt(statement, group));
		const end = match.index + match[0].length;
		if (!to || !mention || !from || (require_link ??= require("./link.cjs")).isDenied(statement.text, match.index, end)) return [];
		return [{
			change: {
				from,
				to,
				isSwing: false
			},
			mention
		}];
	});
}
function caught(statement, match) {
	return (require_link ??= require("./link.cjs")).figureAt(statement, match.slice(1).find((group) => group !== void 0));
}
/** Yearly averages and compound growth are no part of a change from one end to the other. */
function isSpread$1(text) {
	return /\b(?:averag(?:e|ed|ing)|annuali[sz]ed|compound|cagr|in real terms|real-terms|inflation|seasonally|like-for-like|respectively|between them|per cent of)\b/.test(text);
}
/** "A rise of 50 members" is about members only if the sentence is; bare figures and figures with a unit are about whatever it is. */
function isSameNoun({ text }, mention, end) {
	if (mention.quantity.dimension !== "count") return true;
	const noun = /^ (\p{L}{3,30})/u.exec(text.slice(end))?.[1];
	if (!noun || new RegExp(`^(?:${"(?:rise|increase|growth|gain|jump|leap|surge|climb|uplift|hike|boost|improvement|fall|drop|decrease|decline|reduction|cut|dip|slump|slide|plunge|loss|saving|change|difference|swing|move|step)"}|${"(?:more|less|fewer|higher|lower|up|down|dearer|cheaper|bigger|larger|smaller|faster|slower|quicker|longer|shorter|as|extra)"}|and|but|while|after|since|with|for|this|last|over|the|in|on|at|as|when|which|because|because|thanks|people)$`).test(noun)) return true;
	return text.slice(0, end).includes(noun.replace(/s$/, ""));
}
const RESTATED = new RegExp(`${(require_link ??= require("./link.cjs")).FIGURE}${(require_link ??= require("./link.cjs")).words(7)}(?: to ${(require_link ??= require("./link.cjs")).FIGURE}${(require_link ??= require("./link.cjs")).words(3)})?(?:,| \u2013| \\(|;|:) ?(?:(?:that is|that's|which is|i\\.e\\.|ie|in other words|or|meaning|a full),? ){0,2}(?:(?:up|by|up by|an? (?:rise|increase|jump|growth|gain|surge|leap) of) ${(require_link ??= require("./link.cjs")).FIGURE}|(?:an? )?${(require_link ??= require("./link.cjs")).FIGURE} (?:rise|increase|growth|jump|gain|surge|more|higher|up)\\b)`, "gu");
function checkMultiples(statement) {
	if (!statement.figures.some(({ quantity }) => quantity.dimension === "multiple")) return [];
	return [...statement.text.matchAll(RESTATED)].flatMap((match) => {
		const multiple = (require_link ??= require("./link.cjs")).figureAt(statement, match[1]);
		const stated = (require_link ??= require("./link.cjs")).figureAt(statement, match[3] ?? match[4]);
		if (multiple?.quantity.dimension !== "multiple" || stated?.quantity.dimension !== "percent" || stated.quantity.per) return [];
		const end = match.index + match[0].length;
		if (OWN_BASE.test(statement.text.slice(end)) || (require_link ??= require("./link.cjs")).isDenied(statement.text, match.index, end) || isSpread$1(statement.text)) return [];
		const times = multiple.quantity.low;
		if (times.lte(1)) return [];
		const value = times.minus(1).times(100);
		const isSlip = stated.quantity.bound === multiple.quantity.bound && stated.quantity.low.eq(times.times(100));
		const isFar = multiple.quantity.bound === "exact" && (require_link ??= require("./link.cjs")).misses(stated.quantity, {
			low: value,
			high: value
		}, new (require_decimal ??= require("./decimal.cjs")).Decimal(25).times(times));
		if (!isSlip && !isFar) return [];
		return [{
			reason: "change",
			certainty: isSlip ? "certain" : "likely",
			wrong: stated,
			expected: (require_link ??= require("./link.cjs")).reprint(stated, value),
			from: [multiple]
		}];
	});
}

// src/link/arithmetic/listed.ts
/** Whether two figures can be added up and taken off each other. */
function isAlike({ quantity: one }, { quantity: other }) {
	return ADDABLE$1.has(one.dimension) && one.dimension === other.dimension && one.unit === other.unit && one.per === other.per;
}
const ADDABLE$1 = /* @__PURE__ */ new Set([
	"count",
	"money",
	"percent",
	"points",
	"duration",
	"measure"
]);
/** What a list of figures may come to, each with its sign; null where one of them is open or vague. */
function reachOfAll(figures, sign = () => 1) {
	let [low, high] = [ZERO$1, ZERO$1];
	for (const [index, { quantity }] of figures.entries()) {
		const reach = (require_link ??= require("./link.cjs")).reachOf(quantity);
		if (!reach) return null;
		[low, high] = sign(index) > 0 ? [low.plus(reach.low), high.plus(reach.high)] : [low.minus(reach.high), high.minus(reach.low)];
	}
	return {
		low,
		high
	};
}
/** Whether a figure is what the others come to, or near enough to be that rounded; nothing is where one of them is open. */
function isResult(stated, figures, sign) {
	const reach = reachOfAll(figures, sign);
	return reach !== null && !(require_link ??= require("./link.cjs")).misses(stated.quantity, reach, (require_quantity ??= require("./quantity.cjs")).halfStep(stated.quantity));
}
/** All choices of at least `least` of the figures; those of a sentence are few. */
function choices(items, least) {
	const few = items.slice(0, MOST$2);
	return Array.from({ length: 2 ** few.length }, (_, mask) => few.filter((_, index) => (mask >> index) % 2 === 1)).filter(({ length }) => length >= least);
}
const MOST$2 = 5;
const ZERO$1 = new (require_decimal ??= require("./decimal.cjs")).Decimal(0);

// src/link/arithmetic/gaps.ts
/** Finds gaps that are not those between the two figures just told: "It's \u00a3920 a year. On gas it's \u00a31,150, so you'd pay \u00a3203 less." */
function checkGaps(statement, earlier) {
	const gaps = (require_link ??= require("./link.cjs")).gapsOf(statement);
	return statement.figures.flatMap((gap, place) => {
		if (!THAT_IS$2.test(gaps[place]) || !BETWEEN_THEM.test(gaps[place + 1]) || (require_link ??= require("./link.cjs")).isDenied(gaps[place], 0, gaps[place].length)) return [];
		const [one, other, ...more] = told(gap, statement.figures.slice(0, place), earlier);
		return one && other && more.length === 0 ? slipOf$1(gap, one, other) : [];
	});
}
/** What goes back to both figures, right before the gap. */
const THAT_IS$2 = /(?:^|[,;\u2013(] ?|\band )(?:so )?(?:that's|that is|which is|this is|that makes (?:it|him|her|them)|making (?:it|him|her|them)|so you(?:'d|'ll| would| will)? (?:pay|save|get)|a (?:difference|gap) of) (?:just |only |exactly |a full )?$/;
/** Behind the gap comes nothing to which it could be a gap of its own. */
const BETWEEN_THEM = /^ (?:more|less|fewer|dearer|cheaper|longer|shorter|faster|slower|quicker|higher|lower|heavier|lighter|taller|apart|over|under|short)(?:$|[.,;:)!]| \u2013| (?:than (?:before|then|the (?:old|first|other) one)|(?:the|our|its|their|your) (?:target|goal|limit|budget|estimate)\b))/;
/** The figures of the gap's kind that were told last: those of its sentence, or of as many before it as have two. */
function told(gap, own, earlier) {
	let figures = own.filter((figure) => isAlike(figure, gap));
	for (const statement of earlier) {
		if (figures.length >= 2) break;
		figures = [...statement.figures.filter((figure) => isAlikeButRate(figure, gap)), ...figures];
	}
	return figures;
}
/** "\u00a3920 a year": a rate that the gap does not repeat. */
function isAlikeButRate(figure, gap) {
	return isAlike({
		...figure,
		quantity: {
			...figure.quantity,
			per: gap.quantity.per
		}
	}, gap);
}
function slipOf$1(gap, one, other) {
	const [first, second] = [(require_link ??= require("./link.cjs")).reachOf(one.quantity), (require_link ??= require("./link.cjs")).reachOf(other.quantity)];
	if (!first || !second || ![
		one,
		other,
		gap
	].every(({ quantity }) => quantity.bound === "exact")) return [];
	const [high, low] = one.quantity.low.gt(other.quantity.low) ? [first, second] : [second, first];
	const reach = {
		low: high.low.minus(low.high),
		high: high.high.minus(low.low)
	};
	const value = one.quantity.low.minus(other.quantity.low).abs();
	if (value.isZero() || !(require_link ??= require("./link.cjs")).misses(gap.quantity, reach, (require_quantity ??= require("./quantity.cjs")).halfStep(gap.quantity))) return [];
	if (gap.quantity.low.gt(value.times(STRETCH$4)) || value.gt(gap.quantity.low.times(STRETCH$4))) return [];
	return [{
		reason: "change",
		certainty: "likely",
		wrong: gap,
		expected: (require_link ??= require("./link.cjs")).reprint(gap, value),
		from: [one, other]
	}];
}
const STRETCH$4 = 2;

// src/link/arithmetic/hours.ts
/** Finds lengths of time that are not those between the two hours before them: "from 3pm on Thursday until 9am on Friday, 16 hours". */
function checkHours(passage, mentions) {
	if (passage.quoted > 0 || !HOUR.test(passage.text)) return [];
	return [...passage.text.matchAll(STRETCH$3)].flatMap((match) => {
		const end = match.index + match[0].length;
		const length = mentions.find((mention) => mention.kind === "quantity" && mention.quantity.dimension === "duration" && mention.range.start === end);
		const minutes = minutesBetween(match.groups);
		if (!length || minutes === null || !/\b(?:hours?|minutes?|hrs?|mins?)\b/i.test(length.surface) || length.quantity.per !== null || OTHER.test(passage.text.slice(length.range.end))) return [];
		const value = new (require_decimal ??= require("./decimal.cjs")).Decimal(minutes * 60);
		if (length.quantity.bound !== "exact" || !(require_link ??= require("./link.cjs")).misses(length.quantity, {
			low: value,
			high: value
		}, (require_quantity ??= require("./quantity.cjs")).halfStep(length.quantity))) return [];
		const range = {
			start: match.index,
			end: match.index + match.groups.both.length
		};
		const from = (require_link ??= require("./link.cjs")).toPart(passage, range, {
			...length.quantity,
			low: value,
			high: value
		});
		return [{
			reason: "change",
			certainty: "likely",
			wrong: length,
			expected: (require_link ??= require("./link.cjs")).reprint(length, value),
			from: [{
				...from,
				span: (require_draft ??= require("./draft.cjs")).toSource(passage, range)
			}]
		}];
	});
}
const HOUR = /\d ?[ap]\.?m\b|\bnoon\b|\bmidnight\b/i;
const DAY$1 = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";
const CLOCK = (name) => `(?<${name}>\\d{1,2}(?:[.:]\\d\\d)? ?[ap]\\.?m\\b\\.?|noon|midnight)(?: on (?:the )?(?<${name}Day>${DAY$1}))?`;
const STRETCH$3 = new RegExp(`(?<both>\\b(?:from|between) ${CLOCK("first")}(?: (?:until|till|to|and)|[\u2013-]) ?(?:the )?${CLOCK("last")})(?:,| \u2013| \\(|:) ?(?:(?:that's|that is|which is|or|so|a total of|in all) )?`, "giu");
/** Hours of something else: a day's, a week's, or of work among them. */
const OTHER = /^[^.;]{0,30}\b(?:each|every|a (?:day|week|night)|per|longer|shorter|more|less|later|earlier|of (?:which|them)|on (?:\w+ and )?(?:mon|tues|wednes|thurs|fri|satur|sun)days|at weekends|at the weekend)\b/i;
const DAYS = [
	"monday",
	"tuesday",
	"wednesday",
	"thursday",
	"friday",
	"saturday",
	"sunday"
];
/** The shortest stretch that ends at the later hour, on the day it is said to end; null where that cannot be told. */
function minutesBetween({ first, last, firstDay, lastDay }) {
	const [start, end] = [minuteOf(first), minuteOf(last)];
	if (start === null || end === null || firstDay === void 0 !== (lastDay === void 0)) return null;
	if (firstDay === void 0 || lastDay === void 0) return end > start ? end - start : null;
	const minutes = (DAYS.indexOf(lastDay.toLowerCase()) - DAYS.indexOf(firstDay.toLowerCase()) + 7) % 7 * 1440 + end - start;
	return minutes > 0 ? minutes : null;
}
function minuteOf(text) {
	if (/^noon/i.test(text)) return 720;
	if (/^midnight/i.test(text)) return null;
	const [, hour = "", minute = "0", half = ""] = /^(\d{1,2})(?:[.:](\d\d))? ?([ap])/i.exec(text) ?? [];
	if (Number(hour) < 1 || Number(hour) > 12 || Number(minute) > 59) return null;
	return Number(hour) % 12 * 60 + Number(minute) + (half.toLowerCase() === "p" ? 720 : 0);
}

// src/link/arithmetic/list-totals.ts
/** Finds the total of a list's last item: "roof: \u00a37.8m", "walls: \u00a311.2m", "together: \u00a320m". Takes a draft's passages and the mentions of each. */
function checkLists(passages, own) {
	const lists = /* @__PURE__ */ new Map();
	for (const passage of passages) {
		if (passage.kind !== "item" || passage.quoted > 0) continue;
		const key = [...passage.trail, passage.lead].join("\n");
		const known = lists.get(key);
		if (known && passage.index === known.at(-1).index + 1) known.push(passage);
		else lists.set(key, [passage]);
	}
	return [...lists.values()].flatMap((items) => {
		const last = items.at(-1);
		if (items.length < 3 || !LAST_ITEM.test(last.text)) return [];
		const figures = items.map(({ index }) => (own.get(index) ?? []).filter((mention) => mention.kind === "quantity"));
		const total = figures.at(-1)[0];
		const listed = total ? figures.slice(0, -1).map((each) => each.filter((figure) => isAlike(figure, total))) : [];
		if (!total || figures.at(-1).length > 1 || listed.some(({ length }) => length !== 1)) return [];
		return totalOf$1(total, listed.flat());
	});
}
const LAST_ITEM = /^(?:together|in all|all told|altogether|(?:grand )?total|in total|sum)\b[^\p{L}\d]{0,4}/iu;
function totalOf$1(total, listed) {
	if (listed.length < 2 || listed.length > MOST$1 || ![total, ...listed].every(({ quantity }) => quantity.bound === "exact")) return [];
	if (choices(listed, 2).some((chosen) => isResult(total, chosen))) return [];
	const sum = listed.reduce((value, { quantity }) => value.plus(quantity.low), new (require_decimal ??= require("./decimal.cjs")).Decimal(0));
	if (total.quantity.low.minus(sum).abs().gt(sum.div(4))) return [];
	return [{
		reason: "sum",
		certainty: "likely",
		wrong: total,
		expected: (require_link ??= require("./link.cjs")).reprint(total, sum),
		from: listed
	}];
}
const MOST$1 = 5;

// src/link/arithmetic/middles.ts
/** Finds middles that do not lie between their ends: "\u00a3142m to \u00a3148m, the mid-point of which, \u00a3144m". */
function checkMiddles(statement) {
	if (!/\bmid/.test(statement.text)) return [];
	const gaps = (require_link ??= require("./link.cjs")).gapsOf(statement);
	return statement.figures.flatMap((_, place) => middleOf(statement, gaps, place));
}
const MIDDLE = /^,?(?: and| with)? (?:the |its |a |whose )?(?:mid-?point|middle)(?: of (?:which|that|this|the range))?(?:,| is| of| being|:)* $/;
function middleOf({ figures }, gaps, place) {
	const [one, other, middle] = [
		figures[place - 2],
		figures[place - 1],
		figures[place]
	];
	if (!other || !MIDDLE.test(gaps[place]) || !isAlike(other, middle) || middle.quantity.bound !== "exact") return [];
	const isRange = other.quantity.bound === "between";
	if (!isRange && !(one && /^ ?(?:to|\u2013|-) ?$/.test(gaps[place - 1]) && isAlike(one, other))) return [];
	const ends = isRange ? [other] : [one, other];
	if (!isRange && !ends.every(({ quantity }) => quantity.bound === "exact")) return [];
	const value = ends[0].quantity.low.plus(other.quantity.high).div(2);
	return (require_link ??= require("./link.cjs")).misses(middle.quantity, {
		low: value,
		high: value
	}, (require_quantity ??= require("./quantity.cjs")).halfStep(middle.quantity)) ? [{
		reason: "sum",
		certainty: "likely",
		wrong: middle,
		expected: (require_link ??= require("./link.cjs")).reprint(middle, value),
		from: ends
	}] : [];
}

// src/link/arithmetic/points.ts
/**
* Finds a change that is called per cent and is the difference of two percentages beside it, wherever these stand: "38% were
* drawn; last year it was 46%, a fall of 8%". Read as a change in per cent it would have to be quite another figure.
*/
function checkPoints(statement, before) {
	const said = saidIn(statement).filter((one) => isShare$1(one) && !leadsElsewhere(one, statement));
	const changes = /* @__PURE__ */ new Set([...said, ...before ? saidIn(before) : []]);
	const others = [...before?.figures ?? [], ...statement.figures].filter((one) => isShare$1(one) && !changes.has(one));
	return said.flatMap((mention) => {
		const pairs = pairsOf(others).filter((ends) => isDifference(mention, ends));
		if (pairs.length !== 1 || isChange(mention, pairs[0])) return [];
		return [{
			reason: "change",
			certainty: "likely",
			wrong: mention,
			expected: `${(require_link ??= require("./link.cjs")).reprint(mention, mention.quantity.low).replace(/ ?(?:%|per ?cent)$/i, "")} percentage points`,
			from: pairs[0]
		}];
	});
}
/** The figures that are told as a change. */
function saidIn(statement) {
	return [...statement.text.matchAll(SAID)].filter(({ index, 0: words }) => !(require_link ??= require("./link.cjs")).isDenied(statement.text, index, index + words.length)).flatMap((match) => (require_link ??= require("./link.cjs")).figureAt(statement, match[1] ?? match[2]) ?? []);
}
const SAID = new RegExp(`\\b(?:(?:up|down) (?:by )?|by |${(require_link ??= require("./link.cjs")).CHANGE_NOUN} of )(?:(?:about|just|only|nearly|some) )?${(require_link ??= require("./link.cjs")).FIGURE}|${(require_link ??= require("./link.cjs")).FIGURE} (?:${(require_link ??= require("./link.cjs")).LESS_OR_MORE})\\b`, "gu");
/** "Sales grew by 8% last year, to \u00a3142m": what changed is no percentage. */
function leadsElsewhere(mention, statement) {
	const place = statement.figures.indexOf(mention);
	const next = statement.figures[place + 1];
	return next !== void 0 && next.quantity.dimension !== "percent" && /^[^.;:]{0,24}\bto $/.test((require_link ??= require("./link.cjs")).gapsOf(statement)[place + 1] ?? "");
}
function isShare$1({ quantity }) {
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

// src/link/arithmetic/rest.ts
/** Finds a rest that a whole and its part do not leave: "Of 43 requests 38 were granted. The remaining six". */
function checkRest(statement, earlier) {
	const gaps = (require_link ??= require("./link.cjs")).gapsOf(statement);
	const [before] = earlier;
	return statement.figures.flatMap((rest, place) => {
		const lead = gaps[place];
		if (!REST.test(lead) || !isOfWhole(rest, gaps[place + 1]) || (require_link ??= require("./link.cjs")).isDenied(lead, 0, lead.length)) return [];
		if (isLeft(rest, [...earlier.toReversed().flatMap(({ figures }) => figures), ...statement.figures.slice(0, place)])) return [];
		return restOf(rest, [{
			text: textBefore(statement, place),
			figures: statement.figures.slice(0, place)
		}, ...before ? [{
			text: joined(before, statement, place),
			figures: [...before.figures, ...statement.figures.slice(0, place)]
		}] : []]);
	});
}
const REST = /(?:\b(?:the|its|their|our) (?:other|remaining|rest,|rest:|rest \u2013|rest \(|rest is|rest are|rest comes to|rest came to)|\b(?:which|that|this) (?:leaves|left)|\bleaving)(?: (?:us|them|it|him|her) with)?(?: (?:just|only))? ?$/;
/** "The other two Britons" are the others of another group. */
function isOfWhole({ quantity }, behind) {
	if (quantity.dimension !== "count" || quantity.low.gte(10)) return true;
	return /^(?:$|[.,;:)]| (?:are|were|is|was|have|had|has|will|would|did|do|said|went|go|come|came|concern|stay|remain|remained|voted|must|can|could|may|of (?:them|these|those))\b)/.test(behind);
}
/** Some figure told before, less others behind it, leaves just this. */
function isLeft(rest, told) {
	const listed = told.filter((figure) => isAlike(figure, rest));
	return listed.some((whole) => choices(listed.filter((figure) => figure !== whole).slice(-MOST), 1).some((parts) => isResult(rest, [whole, ...parts], takenOff)));
}
const takenOff = (index) => index === 0 ? 1 : -1;
function textBefore({ text }, place) {
	return text.slice(0, text.indexOf(String.fromCharCode(57344 + place)));
}
/** Both sentences; the figures of the second are not told apart from those of the first, which nobody asks. */
function joined(before, statement, place) {
	return `${before.text} ${textBefore(statement, place)}`;
}
function restOf(rest, stretches) {
	for (const { text, figures } of stretches) {
		const [whole, parts] = wholeIn(text, figures.filter((figure) => isAlike(figure, rest)));
		if (!whole || parts.length === 0) continue;
		return slipOf(rest, whole, parts);
	}
	return [];
}
/** The whole stands first, or right behind "of" after its part; the words have to say that the others are parts of it. */
function wholeIn(text, listed) {
	if (listed.length < 2 || listed.length > MOST || !PART_OF.test(text)) return [null, []];
	const whole = listed.reduce((one, other) => other.quantity.low.gt(one.quantity.low) ? other : one);
	const place = listed.indexOf(whole);
	return place === 0 || place === 1 ? [whole, listed.filter((figure) => figure !== whole)] : [null, []];
}
const MOST = 5;
const PART_OF = new RegExp(`(?:\\bof|\\bamong|\\bout of) (?:(?:the|its|their|our|these|those|all|this|that|it|which|whom|them)\\b|(?:[${(require_link ??= require("./link.cjs")).LETTER}']{1,20} )?[\uE000-\uE0FF])|\\bincluding [\uE000-\uE0FF]`);
function slipOf(rest, whole, parts) {
	if (![
		whole,
		...parts,
		rest
	].every(({ quantity }) => quantity.bound === "exact" && quantity.low.eq(quantity.high))) return [];
	const last = parts.at(-1);
	const left = whole.quantity.low.minus(last.quantity.low);
	if (left.lte(0) || parts.length > 1 && !isNearMiss(rest.quantity.low, left)) return [];
	if (left.gt(rest.quantity.low.times(STRETCH$2)) || rest.quantity.low.gt(left.times(STRETCH$2))) return [];
	return [{
		reason: "sum",
		certainty: "likely",
		wrong: rest,
		expected: (require_link ??= require("./link.cjs")).reprint(rest, left),
		from: [whole, last]
	}];
}
/** A gap beyond this is no slip: something else is left. */
const STRETCH$2 = 2;
function isNearMiss(stated, left) {
	return stated.minus(left).abs().lte((require_decimal ??= require("./decimal.cjs")).Decimal.max(2, left.div(10)));
}

// src/link/arithmetic/shares.ts
/** Finds shares that their part and whole do not give ("45 of the 180 patients, 30%"), that no group of that size can have, or that are more than everything. */
function checkShares(statement) {
	const dimensions = new Set(statement.figures.map(({ quantity }) => quantity.dimension));
	return CHECKS.flatMap(([pattern, check, { figures: least, dimension, mark }]) => {
		if (statement.figures.length < least || dimension !== null && !dimensions.has(dimension) || !statement.text.includes(mark)) return [];
		return [...statement.text.matchAll(pattern)].flatMap((match) => {
			const end = match.index + match[0].length;
			if ((require_link ??= require("./link.cjs")).isDenied(statement.text, match.index, end)) return [];
			const groups = match.slice(1);
			const figures = groups.flatMap((group) => (require_link ??= require("./link.cjs")).figureAt(statement, group) ?? []);
			if (figures.length < groups.length) return [];
			return check(figures, statement.text.slice(end), match[0], statement.text.slice(0, match.index)) ?? [];
		});
	});
}
const THE$1 = "(?:the |its |our |their |all |all the |these |those |his |her )?";
const CHECKS = [
	[
		new RegExp(`${(require_link ??= require("./link.cjs")).FIGURE}${(require_link ??= require("./link.cjs")).words(6)}(?:, (?:or|that is),?| \\((?:or )?|, i\\.e\\.) ?${(require_link ??= require("./link.cjs")).FIGURE}`, "gu"),
		([fraction, share], behind) => sameShare(fraction, share, behind),
		{
			figures: 2,
			dimension: "fraction",
			mark: ""
		}
	],
	[
		new RegExp(`${(require_link ??= require("./link.cjs")).FIGURE} of ${THE$1}${(require_link ??= require("./link.cjs")).FIGURE} [${(require_link ??= require("./link.cjs")).LETTER}'-]{3,30}`, "gu"),
		([share, whole], behind, matched) => ofFew(share, whole, matched, behind),
		{
			figures: 2,
			dimension: "percent",
			mark: " of "
		}
	],
	[
		new RegExp(`${(require_link ??= require("./link.cjs")).FIGURE}${(require_link ??= require("./link.cjs")).words(5)},? of (?:which|whom) ${(require_link ??= require("./link.cjs")).FIGURE}`, "gu"),
		([whole, part], behind) => ofWhich(whole, part, behind),
		{
			figures: 2,
			dimension: null,
			mark: " of wh"
		}
	],
	[
		new RegExp(`${(require_link ??= require("./link.cjs")).FIGURE} out of ${THE$1}${(require_link ??= require("./link.cjs")).FIGURE}`, "gu"),
		([part, whole], behind) => whole.quantity.low.eq(10) ? null : ofWhich(whole, part, behind),
		{
			figures: 2,
			dimension: null,
			mark: " out of "
		}
	],
	[
		new RegExp(`${(require_link ??= require("./link.cjs")).FIGURE} of (?:the |all |our |its |their )?(?:[${(require_link ??= require("./link.cjs")).LETTER}]{2,20} )?[${(require_link ??= require("./link.cjs")).LETTER}]{3,30}`, "gu"),
		([share], behind, matched) => ofEverybody(share, matched, behind),
		{
			figures: 1,
			dimension: "percent",
			mark: " of "
		}
	],
	[
		new RegExp(`\\bturnout (?:of|was|reached|hit|stood at) ${(require_link ??= require("./link.cjs")).FIGURE}`, "gu"),
		([share]) => moreThanAll(share),
		{
			figures: 1,
			dimension: "percent",
			mark: "turnout "
		}
	],
	[
		new RegExp(`\\b(?:fell|falls?|fallen|falling|drop|drops|dropped|reduced|reduction|reduces|decreased|decrease|decreases|cut|shrank|shrunk|shrinks)(?: (?:by|of))? ${(require_link ??= require("./link.cjs")).FIGURE}`, "gu"),
		([share], behind, _matched, before) => (require_link ??= require("./link.cjs")).MAY_GO_NEGATIVE.test(before + behind) ? null : moreThanAll(share),
		{
			figures: 1,
			dimension: "percent",
			mark: ""
		}
	]
];
/** What makes a percentage something else than the share beside it. */
const AFTER_SHARE = /^ (?:of|more|less|fewer|up|down|higher|lower|point|off|above|below|each|extra|ci|confidence|credible|interval)\b/;
const HUNDRED$1 = new (require_decimal ??= require("./decimal.cjs")).Decimal(100);
/** A fraction in words may be about two points off. */
const FRACTION_LEEWAY = new (require_decimal ??= require("./decimal.cjs")).Decimal("2.5");
function sameShare(fraction, share, behind) {
	const { quantity } = fraction;
	if (quantity.dimension !== "fraction" || share.quantity.dimension !== "percent" || quantity.bound !== "exact" || AFTER_SHARE.test(behind)) return null;
	if (share.direction || share.change || quantity.low.gt(1) || !quantity.low.eq(quantity.high)) return null;
	const value = quantity.low.times(HUNDRED$1);
	return (require_link ??= require("./link.cjs")).misses(share.quantity, {
		low: value,
		high: value
	}, (require_decimal ??= require("./decimal.cjs")).Decimal.max(FRACTION_LEEWAY, share.quantity.step)) ? slip(share, (require_link ??= require("./link.cjs")).reprint(share, value), [fraction], "likely") : null;
}
/** Of four judges a quarter, a half or three quarters can vote, nothing between. */
function ofFew(share, whole, matched, behind) {
	const { quantity } = share;
	const noun = matched.slice(matched.lastIndexOf(" ") + 1);
	const size = whole.quantity.low;
	if (quantity.dimension !== "percent" || quantity.bound !== "exact" || whole.quantity.bound !== "exact" || whole.quantity.dimension !== "count") return null;
	if (!(require_link ??= require("./link.cjs")).INDIVISIBLE.has((require_text ??= require("./text.cjs")).lemma(noun)) || !size.isInteger() || size.lt(2) || size.gt(MOST_FEW) || quantity.low.gt(100)) return null;
	if (/^['\u2019]|^-/.test(behind) || noun.endsWith("'")) return null;
	const value = quantity.low.times(size).div(HUNDRED$1).round().div(size).times(HUNDRED$1);
	return value.minus(quantity.low).abs().lt(quantity.step) ? null : slip(share, (require_link ??= require("./link.cjs")).reprint(share, value), [whole]);
}
const MOST_FEW = 20;
function ofWhich(whole, part, behind) {
	if (!isPartOf(part, whole) || /^['\u2019-]/.test(behind)) return null;
	const [all, one] = [(require_link ??= require("./link.cjs")).reachOf(whole.quantity), part.quantity.bound === "over" || part.quantity.bound === "atLeast" ? part.quantity : (require_link ??= require("./link.cjs")).reachOf(part.quantity)];
	if (!all || !one || one.low.lte(all.high)) return null;
	return slip(part, `at most ${(require_link ??= require("./link.cjs")).reprint(part, whole.quantity.low)}`, [whole], "likely");
}
function ofEverybody(share, matched, behind) {
	const nouns = matched.split(" of ").at(-1).split(" ").map((require_text ??= require("./text.cjs")).lemma);
	return nouns.some((noun, index) => (require_link ??= require("./link.cjs")).RESPONDING.has(noun) && index >= nouns.length - 2) && !/^['\u2019-]|^[^,;.]{0,20}\b(?:needed|expected|planned|required|targeted|compared|in|last)\b/.test(behind) && !NOT_ALL.test(matched) ? moreThanAll(share) : null;
}
const NOT_ALL = /\b(?:needed|expected|planned|required|targeted|forecast|last)\b/;
function moreThanAll(share) {
	const { dimension, bound, low } = share.quantity;
	if (dimension !== "percent" || low.lte(100) || bound === "under" || bound === "atMost" || bound === "between") return null;
	return slip(share, `at most ${(require_link ??= require("./link.cjs")).reprint(share, HUNDRED$1)}`, [], "likely");
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

// src/link/arithmetic/equations.ts
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

// src/link/arithmetic/grid.ts
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
const NOTHING = /^[\s\u2013\u2014\u2212.-]*$|^nil$/i;
/** What may stand beside the figure: marks of footnotes, brackets, a word or two of what is counted. */
const BESIDE = /^[\s*\u2020\u2021\u00a7()[\]\u2070\u00b9\u00b2\u00b3\u2074-\u2079^~]*(?:\p{L}{1,20}[\s*\u2020\u2021\u00a7()[\]\u2070\u00b9\u00b2\u00b3\u2074-\u2079^.]*){0,2}$/u;
function toSlot(passage, mentions, isRounded) {
	const { text } = passage;
	if (NOTHING.test(text)) return "nothing";
	const clock = (require_link ??= require("./link.cjs")).readClock(text);
	if (clock) return toClockEntry(passage, clock);
	const [first, ...others] = mentions;
	const mention = first?.kind === "date" && /^\d{4}$/.test(text) ? toWhole(passage) : first;
	if (mention?.kind !== "quantity" || others.length > 0) return "other";
	const { quantity, range } = mention;
	const beside = text.slice(0, range.start) + text.slice(range.end);
	if (quantity.bound !== "exact" || !quantity.low.eq(quantity.high) || !ADDABLE.has(quantity.dimension) || quantity.per) return "other";
	if (/\d/.test(beside) || !BESIDE.test(beside)) return "other";
	const inBrackets = text.slice(0, range.start).trimEnd().endsWith("(") && text.slice(range.end).trimStart().startsWith(")");
	const value = inBrackets ? (require_link ??= require("./link.cjs")).signedValue(mention).abs().neg() : (require_link ??= require("./link.cjs")).signedValue(mention);
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
	return (require_link ??= require("./link.cjs")).toPart(passage, {
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
	const mention = (require_link ??= require("./link.cjs")).toPart(passage, {
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
	return text.toLowerCase().replace(/\([^()]{0,60}\)|\[[^[\]]{0,20}\]/g, " ").replace(/[*\u2020\u2021\u00a7:\u00b9\u00b2\u00b3\u2070\u2074-\u2079]/g, " ").replace(/\s{1,20}/g, " ").trim();
}

// src/link/arithmetic/columns.ts
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
	return (require_link ??= require("./link.cjs")).CHANGE_COLUMN.find(([words]) => words.test(label))?.[1] ?? null;
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
	const last = table.rows.findLast((each) => (require_link ??= require("./link.cjs")).BARE_TOTAL.test(table.rowLabel(each)));
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

// src/link/arithmetic/totals.ts
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
	return (require_link ??= require("./link.cjs")).BARE_TOTAL.test(label) || (require_link ??= require("./link.cjs")).LOOSE_TOTAL.test(label);
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
	if (sum.lte(0) || result.value.lte(0) || terms.length > MOST_TERMS$1) return false;
	if (sum.gt(result.value.times(STRETCH$1)) || result.value.gt(sum.times(STRETCH$1))) return false;
	if (terms.some((_, index) => isSumOfNext(terms, index))) return false;
	const gap = sum.minus(result.value).abs();
	return !(result.value.gte(100) && sum.gt(result.value) && terms.some(({ entry }) => entry.value.eq(gap)));
}
const MOST_TERMS$1 = 60;
/** A gap beyond this is no slip: something else is added up. */
const STRETCH$1 = 1.5;
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
	if ((require_link ??= require("./link.cjs")).BARE_TOTAL.test(label(total))) return true;
	const around = new Set(`${title} ${crossings.map(crossingLabel).join(" ")}`.split(/[^\p{L}]{1,20}/u).map((require_text ??= require("./text.cjs")).lemma));
	const own = label(total).split(/[^\p{L}]{1,20}/u).filter((word) => word.length > 2 && !(require_link ??= require("./link.cjs")).LOOSE_TOTAL.test(word));
	return own.length > 0 && own.every((word) => around.has((require_text ??= require("./text.cjs")).lemma(word)));
}
/** The sets of lines that a total may add up, the likeliest first. */
function addendSets(direction, total, totals) {
	const { lines, label } = direction;
	const whole = lines.filter((line) => line === total || !(require_link ??= require("./link.cjs")).PART_OF_ABOVE.test(label(line)) && !((require_link ??= require("./link.cjs")).NOT_ADDED.test(label(line)) && !isTotal(label(line))));
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
	if (!isEntry(result) || (require_link ??= require("./link.cjs")).NOT_ADDED.test(crossingLabel(crossing)) || isYearly(direction, set, crossing)) return null;
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
			sign: (require_link ??= require("./link.cjs")).TAKEN_OFF.test(label(line)) && slot.value.gt(0) ? -1 : 1
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

// src/link/arithmetic/tables.ts
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
			expected: (require_link ??= require("./link.cjs")).reprint(entry.mention, entry.signed ? value : value.abs()),
			from: involved.map(({ mention }) => mention)
		};
	});
	const wrong = new Set(slips.map((slip) => slip.wrong));
	const isFree = (entry) => !wrong.has(entry.mention);
	const proportions = findProportions(table).filter(({ isRight, from, result }) => !isRight && from.every(isFree) && isFree(result)).map(({ reason, certainty, result, from, value }) => {
		const expected = (require_link ??= require("./link.cjs")).reprint(result.mention, result.signed ? value : value.abs());
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

// src/link/arithmetic/worked/multiples.ts
/**
* Finds multiples that the two figures they are told of contradict: "$3.9m, twice the bill for 2024, which was $2.6m", "The old saw
* cut 20 an hour. The new one cuts 50, three times as many", "16 cameras, up from nine. Their number has more than doubled."
*/
function checkMultiplesTold(window) {
	return window.figures.flatMap((figure) => {
		const told = figure.back === 0 ? toldOf$1(window, figure) : null;
		return told ? (require_link ??= require("./link.cjs")).judgeTold(window, told) : [];
	});
}
/** Behind the multiple, the figure that it is one of. */
const THE_BASE = new RegExp(`^ (?:the|its|their|his|her|our|last|that|what|as|those)\\b${(require_link ??= require("./link.cjs")).words(8)}(?:,? (?:which|that|who|when it) (?:was|were|is|are|had|stood at|came to))?(?:(?: of| at)? | \\()${(require_link ??= require("./link.cjs")).FIGURE}`, "u");
/** "46 per cent, which is half of the 90 they aim for." */
const OF_BASE = new RegExp(`^ of (?:the|its|their|our|last)${(require_link ??= require("./link.cjs")).words(3)} ${(require_link ??= require("./link.cjs")).FIGURE}`, "u");
const THAT_IS$1 = /\b(?:which|that|this|it)(?: is|'s| was) (?:about |just |only |nearly |almost |barely )?$|,? or (?:about |just |only |nearly |almost |barely )?$/;
const END$1 = "(?:$|[.,;:)!]| \u2013)";
const AS_MANY = new RegExp(`^ (?:as (?:many|much|high|large|big|long|fast|heavy|wide|tall|often|far|strong)(?:${END$1}| as (?:before|then|the (?:old|first|other|previous) ))|of that${END$1})`, "u");
const AGAIN$1 = new RegExp(`^(?:${END$1}| (?:in|over|within|since|this|last|on) )`, "u");
const CHANGED = /(?:doubl|trebl|tripl|quadrupl|halv)(?:ed|es|e|ing)$/i;
function toldOf$1(window, figure) {
	const { quantity, surface } = figure.mention;
	if (quantity.dimension !== "multiple" && quantity.dimension !== "fraction") return null;
	const isMeant = (one) => one !== figure && !(require_link ??= require("./link.cjs")).isRelative(one.mention) && !(require_link ??= require("./link.cjs")).isToldAsGap(window, one) && !isVersion(one);
	const behind = (require_link ??= require("./link.cjs")).behindOf(window, figure);
	const base = quantity.dimension === "multiple" ? (require_link ??= require("./link.cjs")).figureOf(window, THE_BASE.exec(behind)?.[1]) : null;
	if (base && isMeant(base) && base.mention.quantity.dimension !== "duration") {
		const from = (require_link ??= require("./link.cjs")).startFor(window, figure, base, isMeant);
		if (from) return {
			figure,
			tie: "multiple",
			pair: [from, base],
			isNamed: true,
			stretch: 3
		};
	}
	const whole = quantity.dimension === "fraction" && THAT_IS$1.test((require_link ??= require("./link.cjs")).leadOf(window, figure)) ? (require_link ??= require("./link.cjs")).figureOf(window, OF_BASE.exec(behind)?.[1]) : null;
	if (whole && !(require_link ??= require("./link.cjs")).isToldAsGap(window, whole)) {
		const from = (require_link ??= require("./link.cjs")).startFor(window, figure, whole, (one) => one !== figure && !(require_link ??= require("./link.cjs")).isToldAsGap(window, one));
		if (from) return {
			figure,
			tie: "share",
			pair: [from, whole],
			isNamed: true,
			stretch: 3
		};
	}
	const only = COMPARES.test(behind) && !figure.mention.change ? onlyTwo(window, figure, isMeant) : null;
	if (only) return {
		figure,
		tie: "multiple",
		pair: only,
		isNamed: false,
		stretch: 2.5
	};
	const isAgain = / again$/i.test(surface) && AGAIN$1.test(behind);
	const isChanged = CHANGED.test(surface) && !/\b(?:to|will|would|could|can|may|might|must|should|plans?|hopes?|wants?|aims?) (?:[a-z]+ )?$/.test((require_link ??= require("./link.cjs")).leadOf(window, figure));
	if (!AS_MANY.test(behind) && !isAgain && !isChanged) return null;
	const pair = (require_link ??= require("./link.cjs")).changeIn(window, isMeant) ?? (require_link ??= require("./link.cjs")).twoBefore(window, figure, isMeant);
	return pair && {
		figure,
		tie: "multiple",
		pair,
		isNamed: false,
		stretch: 2.5
	};
}
/** "Three times what the other did: $46,000 against $23,000", "five times as many people as the 5,000 it had counted on: 26,000". */
function onlyTwo(window, figure, isMeant) {
	const own = window.figures.filter((one) => one.back === 0 && isMeant(one));
	const [one, other] = own;
	if (own.length !== 2 || !(require_link ??= require("./link.cjs")).isComparable(window, one, other) || !(require_link ??= require("./link.cjs")).countAlike(window, own)) return null;
	const [first, last] = [one, other].sort((a, b) => a.at - b.at);
	return TIED.test(window.text.slice(Math.min(first.at, figure.at), last.at)) ? null : [first, last];
}
const COMPARES = /^ (?:as (?:many|much|high|large|big|long|fast|heavy|wide|tall|often|far|strong)\b|what |the (?:number|amount|sum|price|cost|size|figure)\b|(?:more|that|those) (?:than|of)\b)/u;
/** A clause of its own between them. */
const TIED = /;|\b(?:but|while|whereas|although|though|and)\b/;
/** "Since 2.0 it has doubled": no amounts. */
function isVersion({ mention: { quantity, surface } }) {
	return quantity.dimension === "count" && /^\d+\.\d+$/.test(surface);
}

// src/link/arithmetic/worked/products.ts
/**
* Finds amounts, rates and numbers that do not multiply: "540 boxes at \u00a31.50 each come to \u00a3910", "\u00a3690,000 from 18,400 tickets, an
* average of \u00a347.50 each", "\u20ac90m over three years, \u20ac45m a year", "360 tonnes from 45 hectares is nine tonnes a hectare".
*/
function checkProducts(window) {
	const plain = window.figures.filter((one) => one.back <= 1 && isNumber$1(one.mention) && !(require_link ??= require("./link.cjs")).isRelative(one.mention));
	const found = productOf(window, plain.filter(({ back }) => back === 0)) ?? (takesUp(window) ? productOf(window, plain) : null);
	return found ? judge$2(window, found) : [];
}
/** The one product that some figures can tell; null where they tell none, or where it is open which are meant. */
function productOf(window, figures) {
	const rates = figures.flatMap((figure) => rateOf(window, figure) ?? []);
	const [rate] = rates;
	if (!rate || rates.length > 2) return null;
	const others = figures.filter((one) => !rates.some(({ figure }) => figure === one) && (!(require_link ??= require("./link.cjs")).isToldAsGap(window, one) || isSpread(window, one)));
	const factors = rates.flatMap((each) => {
		const number = rates.length > 1 ? each.beside : numberFor(window, each, others);
		return number ? [[each.figure, number]] : [];
	});
	if (factors.length < rates.length) return null;
	const numbers = factors.map(([, number]) => number);
	const totals = others.filter((one) => !numbers.includes(one) && isAmountOf(one.mention, rate.figure.mention));
	return new Set(numbers).size === numbers.length && totals.length === 1 ? {
		factors,
		total: totals[0]
	} : null;
}
/** "\u20ac90m over three years" is no gap. */
function isSpread(window, figure) {
	return (require_link ??= require("./link.cjs")).figureOf(window, OVER.exec((require_link ??= require("./link.cjs")).behindOf(window, figure))?.[1])?.mention.quantity.dimension === "duration";
}
const OVER = new RegExp(`^(?: [${(require_link ??= require("./link.cjs")).LETTER}]{2,20}){0,3} (?:over|across)(?: the)?(?: next| coming| last| past)? ([\uE000-\uE0FF])`, "u");
const PER_NOUN = new RegExp(`^ (?:an?|per|for (?:each|every)|each|every) ([${(require_link ??= require("./link.cjs")).LETTER}]{3,20})\\b`, "u");
const AT = /\bat (?:just |only |about |some )?$/;
/** "Each of the 84 singers paid", "42 boxes of". */
const EACH_OF = new RegExp(`\\beach of (?:the|its|our|their|these|those) ([\uE000-\uE0FF])(?: [${(require_link ??= require("./link.cjs")).LETTER}']{2,20}){1,4} $`, "u");
const GROUPS_OF = new RegExp(`([\uE000-\uE0FF]) [${(require_link ??= require("./link.cjs")).LETTER}]{3,20}s of $`, "u");
const EACH = /^(?: [a-z]{2,20})? (?:each|apiece|a head|per head|a piece|on average)\b/;
function rateOf(window, figure) {
	const { quantity, relation } = figure.mention;
	const [lead, behind] = [(require_link ??= require("./link.cjs")).leadOf(window, figure), (require_link ??= require("./link.cjs")).behindOf(window, figure)];
	const beside = window.figures.findLast(({ at }) => at < figure.at) ?? null;
	if (!AMOUNTS$1.has(quantity.dimension)) return null;
	const named = EACH_OF.exec(lead) ?? (quantity.dimension === "count" ? GROUPS_OF.exec(lead) : null);
	if (named) return {
		figure,
		per: null,
		beside: (require_link ??= require("./link.cjs")).figureOf(window, named[1])
	};
	if (quantity.per === "item" || relation === "each" || EACH.test(behind) || AVERAGE.test(lead)) return {
		figure,
		per: null,
		beside
	};
	if (quantity.per !== null) return {
		figure,
		per: (require_text ??= require("./text.cjs")).lemma(quantity.per),
		beside
	};
	const noun = PER_NOUN.exec(behind)?.[1];
	if (noun) return {
		figure,
		per: (require_text ??= require("./text.cjs")).lemma(noun),
		beside
	};
	return AT.test(lead) && quantity.dimension === "money" ? {
		figure,
		per: null,
		beside
	} : null;
}
const AMOUNTS$1 = /* @__PURE__ */ new Set([
	"count",
	"money",
	"measure"
]);
const AVERAGE = /\b(?:an average|a mean) of (?:about |just |only |nearly |almost |some |more than |over |around )?$/;
/** The only figure that says how many: of the things, the time or the measure that the rate is one of. */
function numberFor(window, { figure, per, beside }, others) {
	const counts = others.filter(({ mention: { quantity } }) => quantity.dimension === "count" && quantity.per === null);
	if (per !== null && per in PERIODS) return only(others.filter(({ mention }) => mention.quantity.dimension === "duration" && partsOf(mention, per) !== null));
	if (per !== null && per !== "head" && per !== "person") return only(others.filter(({ mention: { quantity } }) => quantity.dimension === "measure" && (require_text ??= require("./text.cjs")).lemma(quantity.unitWord ?? "") === per)) ?? only(counts.filter((one) => (require_link ??= require("./link.cjs")).nounsOf(window, one).includes(per)));
	if (figure.mention.quantity.dimension !== "count") return only(counts);
	if (beside && EACH_OR_GROUP.test((require_link ??= require("./link.cjs")).leadOf(window, figure))) return beside;
	const [one, other] = counts;
	return counts.length === 2 ? one.mention.quantity.low.lt(other.mention.quantity.low) ? one : other : null;
}
const EACH_OR_GROUP = new RegExp(`${EACH_OF.source}|${GROUPS_OF.source}`, "u");
function only(figures) {
	return figures.length === 1 ? figures[0] : null;
}
function isAmountOf({ quantity: total }, { quantity: rate }) {
	return total.per === null && total.dimension === rate.dimension && total.unit === rate.unit;
}
/** Months or seconds in each, as durations are counted. */
const PERIODS = {
	year: 12,
	month: 1,
	week: 604800,
	day: 86400,
	hour: 3600,
	minute: 60
};
/** How many of the rate's periods a time has; null where that is no whole number above one. */
function partsOf({ quantity: { low, unit, unitWord } }, per) {
	const isCalendar = per === "year" || per === "month";
	if (unitWord === "year" && per === "month") return low;
	const count = isCalendar === (unit === "month") ? low.div(PERIODS[per]) : null;
	return count?.gt(1) && count.isInteger() ? count : null;
}
/** The sentence goes on from the one before: "That makes \u2026", "They paid \u2026". */
function takesUp({ text, start }) {
	return start > 0 && /^(?:and |so |but |thus )?(?:that|this|these|those|it|which|they|each|at)\b/.test(text.slice(start));
}
const LINK = /(?:(?:,|:|;| \u2013| \(|^) ?(?:(?:and |so )?(?:or|which is|which was|that is|that's|this is|it is|which comes to|which came to|that comes to|it comes to|comes? to|which makes|that makes|making|which works out at|which means|i\.e\.|some|about|nearly|almost|just|only|roughly|around|equal to|a total of|an average of|more than|over|on average),? ?)+|,? or (?:about |some |nearly |almost |just )?|(?:,|^) )$/;
function judge$2(window, { factors, total }) {
	const all = [...factors.flat(), total].sort((one, other) => one.at - other.at);
	const told = all.at(-1);
	const lead = (require_link ??= require("./link.cjs")).leadOf(window, told);
	if (told.back > 0 || all.some((one) => (require_link ??= require("./link.cjs")).isDeniedBefore((require_link ??= require("./link.cjs")).leadOf(window, one)))) return [];
	const product = factors.map(([rate, number]) => times((require_link ??= require("./link.cjs")).reachWithin(rate.mention.quantity), partsIn(rate, number))).reduce(plus);
	const [only] = factors;
	const single = factors.length === 1 ? over((require_link ??= require("./link.cjs")).reachWithin(total.mention.quantity), partsIn(...only)) : null;
	const outcome = told === total ? product : told === only[0] ? single : null;
	if (!outcome) return [];
	const { quantity } = told.mention;
	const leeway = (require_decimal ??= require("./decimal.cjs")).Decimal.max(quantity.step.div(2), outcome.value.times("0.03"));
	if (!(require_link ??= require("./link.cjs")).misses(quantity, outcome, leeway, NEAR$2)) return [];
	const stretch = (require_link ??= require("./link.cjs")).stretchOf(quantity.low, outcome.value);
	const isTold = LINK.test(lead) || AVERAGE.test(lead) || EACH.test((require_link ??= require("./link.cjs")).behindOf(window, told));
	if (stretch.gt(isTold ? 2.5 : 1.35) && !isShifted(stretch)) return [];
	if (!isTold && APART.test(window.text.slice(all.at(-2).at, told.at))) return [];
	const other = told === total ? single && {
		mention: only[0].mention,
		value: single.value
	} : product && {
		mention: total.mention,
		value: product.value
	};
	return [{
		reason: "share",
		certainty: "likely",
		wrong: told.mention,
		expected: (require_link ??= require("./link.cjs")).reprint(told.mention, outcome.value),
		from: all.filter((one) => one !== told).map(({ mention }) => mention),
		instead: other ? [{
			mention: other.mention,
			expected: (require_link ??= require("./link.cjs")).reprint(other.mention, other.value)
		}] : []
	}];
}
/** What follows is told for itself. */
const APART = /;|\b(?:and|but|while|whereas|though|although|plus|add(?:s|ed)?|another|further|so far|already|instead|with)\b/;
/** By how much a rate is multiplied. */
function partsIn({ mention: { quantity: { per } } }, { mention }) {
	const { quantity } = mention;
	if (quantity.dimension === "duration") return exactly(partsOf(mention, per ?? ""));
	const written = exactly((require_quantity ??= require("./quantity.cjs")).writtenNumber(quantity));
	return over(times((require_link ??= require("./link.cjs")).reachWithin(quantity), written), exactly(quantity.low));
}
function exactly(value) {
	return value && {
		low: value,
		high: value,
		value
	};
}
function times(one, other) {
	return one && other && {
		low: one.low.times(other.low),
		high: one.high.times(other.high),
		value: one.value.times(other.value)
	};
}
function over(one, other) {
	if (!one || !other || other.low.lte(0)) return null;
	return {
		low: one.low.div(other.high),
		high: one.high.div(other.low),
		value: one.value.div(other.value)
	};
}
function plus(one, other) {
	return one && other && {
		low: one.low.plus(other.low),
		high: one.high.plus(other.high),
		value: one.value.plus(other.value)
	};
}
/** The point has slipped. */
function isShifted(stretch) {
	return [
		10,
		100,
		1e3
	].some((size) => stretch.div(size).minus(1).abs().lt("0.05"));
}
/** "Nearly" and "just over" are near: a tenth is the most that a writer means. */
const NEAR$2 = new (require_decimal ??= require("./decimal.cjs")).Decimal("0.1");
function isNumber$1({ quantity }) {
	return quantity.low.eq(quantity.high) && quantity.low.gt(0) && quantity.bound !== "between" && quantity.bound !== "vague";
}

// src/link/arithmetic/worked/rates.ts
/** Finds rates that do not go together: "$5 a month, or $75 a year". */
function checkRatesTold(window) {
	return window.figures.flatMap((figure) => {
		const lead = (require_link ??= require("./link.cjs")).leadOf(window, figure);
		return figure.back > 0 || (require_link ??= require("./link.cjs")).isDeniedBefore(lead) || !isNumber(figure.mention) ? [] : otherRate(window, figure, lead);
	});
}
/** How many of the first the second has: exactly, or as many as are worked in it. */
const TIMES = {
	"second minute": [60, 60],
	"second hour": [3600, 3600],
	"second day": [28800, 86400],
	"minute hour": [60, 60],
	"minute day": [480, 1440],
	"hour day": [5, 24],
	"hour week": [20, 168],
	"day week": [4, 7],
	"day month": [19, 31],
	"day year": [180, 366],
	"week month": [4, 4.5],
	"week year": [36, 53],
	"month quarter": [3, 3],
	"month year": [12, 12],
	"quarter year": [4, 4]
};
function otherRate(window, figure, lead) {
	const { mention } = figure;
	const { per } = mention.quantity;
	const isApposed = lead.endsWith(", ") && (mention.quantity.bound === "about" || mention.quantity.near === true);
	if (!per || !isApposed && !OR.test(lead) || !AMOUNTS.has(mention.quantity.dimension)) return [];
	const first = window.figures.filter(({ at, back }) => at < figure.at && back <= 1).at(-1);
	if (!first || figure.at - first.at > MOST_APART$1 || !isNumber(first.mention)) return [];
	if (first.back === 1 && !/^(?:and |so )?(?:that|this|which|it)\b/.test(window.text.slice(window.start))) return [];
	const { quantity: one } = first.mention;
	if (!one.per || one.per === per || one.dimension !== mention.quantity.dimension || one.unit !== mention.quantity.unit) return [];
	const [up, down] = [TIMES[`${one.per} ${per}`], TIMES[`${per} ${one.per}`]];
	const reach = (require_link ??= require("./link.cjs")).reachOf(one);
	if (!reach || !up && !down) return [];
	const [least, most] = up ? up.map((times) => new (require_decimal ??= require("./decimal.cjs")).Decimal(times)) : [new (require_decimal ??= require("./decimal.cjs")).Decimal(1).div(down[1]), new (require_decimal ??= require("./decimal.cjs")).Decimal(1).div(down[0])];
	const outcome = {
		low: reach.low.times(least),
		high: reach.high.times(most),
		value: one.low.times(up ? most : least)
	};
	const isDearer = mention.quantity.low.gt(outcome.value) === Boolean(up);
	if (mention.quantity.dimension === "money" && !isDearer) return [];
	const leeway = (require_decimal ??= require("./decimal.cjs")).Decimal.max(mention.quantity.step.div(2), outcome.value.times("0.03"));
	if (!(require_link ??= require("./link.cjs")).misses(mention.quantity, outcome, leeway, NEAR$1) || (require_link ??= require("./link.cjs")).stretchOf(mention.quantity.low, outcome.value).gt(1e3)) return [];
	return [{
		reason: "share",
		certainty: "likely",
		wrong: mention,
		expected: (require_link ??= require("./link.cjs")).reprint(mention, outcome.value),
		from: [first.mention]
	}];
}
const OR = /(?:^|,| \u2013| \() ?(?:and |so )?(?:or|which is|that is|that's|this is|which comes to|that comes to|it comes to|which makes|i\.e\.|equal to),? (?:about |some |nearly |almost |just |only |roughly |around |more than )*$/;
const NEAR$1 = new (require_decimal ??= require("./decimal.cjs")).Decimal("0.1");
const AMOUNTS = /* @__PURE__ */ new Set([
	"count",
	"money",
	"measure"
]);
const MOST_APART$1 = 50;
function isNumber({ quantity }) {
	return quantity.low.eq(quantity.high) && quantity.low.gt(0) && quantity.bound !== "between" && quantity.bound !== "vague";
}

// src/link/arithmetic/worked/parted.ts
/** Where a share stands with its part and its whole: the ways in which words tie the three together. */
const THE = `(?:(?:the|its|their|our|all|all the|these|those|his|her|a possible|a total of|[${(require_link ??= require("./link.cjs")).LETTER}]{1,20}'s) )?(?:[${(require_link ??= require("./link.cjs")).LETTER}][${(require_link ??= require("./link.cjs")).LETTER}'-]{0,20} ){0,2}?`;
const HEDGE = "(?:(?:just|only|about|some|nearly|almost|roughly|around|well|a full|exactly|more than|over|under|fewer than) )*";
/** What follows says it again. */
const SAYS = "(?:or|i\\.e\\.|that is|that's|which is|which makes|equal to|a (?:total|share) of|a (?:success |failure )?rate of)";
const AGAIN = `(?:(?:,|:|;| \u2013)(?: ${SAYS},?)? | \\((?:${SAYS},? )?)${HEDGE}`;
const THAT_IS = `[.,;:](?: \u2013)? (?:and |so )?(?:that is|that's|this is|which is|which makes|that makes|it is|they are) ${HEDGE}`;
const END = "(?=$|[.,;:)!]| \u2013| of (?:them|these|those|it)\\b)";
/** Behind a share of all of it. */
const OF_ALL = `(?=$|[.,;:)!]| \u2013| of (?:all|it|that|everything|everyone|the (?:total|whole|lot|way|cost|sum|money|workforce|staff|fleet|electorate|population|price|bill|budget|target|membership|number))\\b)`;
const NOUNS = `(?: (?!(?:or|and|in|at|on|for|to)\\b)[${(require_link ??= require("./link.cjs")).LETTER}]{2,20}){0,2}`;
const OF = `(?: out)? of ${THE}`;
const WAYS = [
	{
		pattern: new RegExp(`${(require_link ??= require("./link.cjs")).FIGURE} (?:of )?${THE}${(require_link ??= require("./link.cjs")).FIGURE}${(require_link ??= require("./link.cjs")).words(6)}(?!:| \\()${AGAIN}${(require_link ??= require("./link.cjs")).FIGURE}${NOUNS}${END}`, "gu"),
		order: [
			"share",
			"whole",
			"part"
		],
		told: "part"
	},
	{
		pattern: new RegExp(`${(require_link ??= require("./link.cjs")).FIGURE} (?:of )?${THE}${(require_link ??= require("./link.cjs")).FIGURE}${(require_link ??= require("./link.cjs")).words(6)}(?::| \\() ?${HEDGE}${(require_link ??= require("./link.cjs")).FIGURE}${NOUNS}${END}`, "gu"),
		order: [
			"share",
			"whole",
			"part"
		],
		told: "share"
	},
	{
		pattern: new RegExp(`${(require_link ??= require("./link.cjs")).FIGURE} of ${THE}${(require_link ??= require("./link.cjs")).FIGURE}${(require_link ??= require("./link.cjs")).words(8)}${THAT_IS}${(require_link ??= require("./link.cjs")).FIGURE}(?!${NOUNS} (?:more|less|fewer)\\b)`, "gu"),
		order: [
			"share",
			"whole",
			"part"
		],
		told: "part"
	},
	{
		pattern: new RegExp(`${(require_link ??= require("./link.cjs")).FIGURE}${(require_link ??= require("./link.cjs")).words(9)}${AGAIN}${(require_link ??= require("./link.cjs")).FIGURE}${NOUNS}${OF}${(require_link ??= require("./link.cjs")).FIGURE}`, "gu"),
		order: [
			"share",
			"part",
			"whole"
		],
		told: "share"
	},
	{
		pattern: new RegExp(`${(require_link ??= require("./link.cjs")).FIGURE}${NOUNS}${OF}${(require_link ??= require("./link.cjs")).FIGURE}${(require_link ??= require("./link.cjs")).words(7)}(?:${AGAIN}|${THAT_IS})${(require_link ??= require("./link.cjs")).FIGURE}${OF_ALL}`, "gu"),
		order: [
			"part",
			"whole",
			"share"
		],
		told: "share"
	},
	{
		pattern: new RegExp(`\\bof ${THE}${(require_link ??= require("./link.cjs")).FIGURE}${(require_link ??= require("./link.cjs")).words(7)},? ${(require_link ??= require("./link.cjs")).FIGURE}${(require_link ??= require("./link.cjs")).words(6)}(?:${AGAIN}|${THAT_IS})${(require_link ??= require("./link.cjs")).FIGURE}${OF_ALL}`, "gu"),
		order: [
			"whole",
			"part",
			"share"
		],
		told: "share"
	},
	{
		pattern: new RegExp(`${(require_link ??= require("./link.cjs")).FIGURE}${(require_link ??= require("./link.cjs")).words(7)}(?:[,;\u2013]? (?:of which|of whom|of them|including|among them)${(require_link ??= require("./link.cjs")).words(5)} ${(require_link ??= require("./link.cjs")).FIGURE}|[.;,][^\uE000-\uE0FF.;]{0,60}${(require_link ??= require("./link.cjs")).FIGURE} of (?:them|these|those|it))${(require_link ??= require("./link.cjs")).words(6)}(?:${AGAIN}|${THAT_IS})${(require_link ??= require("./link.cjs")).FIGURE}${OF_ALL}`, "gu"),
		order: [
			"whole",
			"part",
			"share"
		],
		told: "share"
	}
];
/** All shares of a window whose part and whole its words name, the last of them in its last sentence. */
function partedIn(window) {
	if (!window.figures.some(isRatio)) return [];
	return WAYS.flatMap(({ pattern, order, told }) => [...window.text.matchAll(pattern)].flatMap((match) => {
		const figures = match.slice(1).flatMap((one) => (require_link ??= require("./link.cjs")).figureOf(window, one) ?? []);
		const [share, part, whole] = [
			"share",
			"part",
			"whole"
		].map((role) => figures[order.indexOf(role)]);
		if (!share || !part || !whole || figures.every((one) => one.back > 0) || !isRatio(share)) return [];
		if (!isShare(share) && order[0] !== "share") return [];
		return ![part, whole].some((one) => (require_link ??= require("./link.cjs")).isRelative(one.mention) || (require_link ??= require("./link.cjs")).isToldAsGap(window, one)) && (require_link ??= require("./link.cjs")).isComparable(window, part, whole) && part.mention.quantity.low.lt(whole.mention.quantity.low) ? [{
			share,
			part,
			whole,
			told
		}] : [];
	}));
}
/** A figure that can be a share of something: no change, no rate. */
function isShare(figure) {
	return isRatio(figure) && !figure.mention.change && !figure.mention.direction;
}
function isRatio({ mention }) {
	const { dimension, per } = mention.quantity;
	return (dimension === "percent" || dimension === "fraction") && !per;
}

// src/link/arithmetic/worked/shares.ts
/**
* Finds shares that part and whole beside them do not give: "Of the 240 people 60 work nights: one in six", "\u20ac63,000 of the \u20ac90,000 it
* needs, 80% of the way", "It employs 152. It will cut 38 of them, a third of the workforce", "turnover of \u00a32.4m, a margin of 9.5%".
*/
function checkSharesTold(window) {
	return [...window.figures.flatMap((figure) => namedShare(window, figure)), ...partedIn(window).flatMap((parted) => judgeParted(window, parted))];
}
function namedShare(window, figure) {
	if (figure.back > 0 || !isShare(figure) || !NAMED.test((require_link ??= require("./link.cjs")).leadOf(window, figure)) || !AT_END.test((require_link ??= require("./link.cjs")).behindOf(window, figure))) return [];
	const pair = (require_link ??= require("./link.cjs")).twoBefore(window, figure, (one) => one !== figure && !(require_link ??= require("./link.cjs")).isRelative(one.mention) && !(require_link ??= require("./link.cjs")).isToldAsGap(window, one));
	if (!pair) return [];
	const [one, other] = pair;
	const ordered = one.mention.quantity.low.gt(other.mention.quantity.low) ? [other, one] : pair;
	return (require_link ??= require("./link.cjs")).judgeTold(window, {
		figure,
		tie: "share",
		pair: ordered,
		isNamed: false,
		stretch: 4
	});
}
function judgeParted(window, parted) {
	const { share, part, whole, told } = parted;
	return told === "share" ? (require_link ??= require("./link.cjs")).judgeTold(window, {
		figure: share,
		tie: "share",
		pair: [part, whole],
		isNamed: false,
		stretch: 4
	}) : judgePart(window, parted);
}
/** "31% of 18,400 votes. That's more than 6,000." */
function judgePart(window, { share, part, whole }) {
	const [stated, all] = [share.mention.quantity, (require_link ??= require("./link.cjs")).reachOf(whole.mention.quantity)];
	if (!all || !stated.low.eq(stated.high) || stated.bound === "vague" || (require_link ??= require("./link.cjs")).isDeniedBefore((require_link ??= require("./link.cjs")).leadOf(window, part))) return [];
	const size = stated.dimension === "percent" ? HUNDRED : ONE;
	const leeway = stated.bound === "about" ? (require_link ??= require("./link.cjs")).leewayOf(stated).times(2) : (require_link ??= require("./link.cjs")).leewayOf(stated);
	const [least, most] = [stated.low.minus(leeway).div(size), stated.low.plus(leeway).div(size)];
	const low = stated.bound === "under" || stated.bound === "atMost" ? ZERO : all.low.times(least);
	const high = stated.bound === "over" || stated.bound === "atLeast" ? all.high : all.high.times(most);
	const { mention } = part;
	const room = (require_quantity ??= require("./quantity.cjs")).halfStep(mention.quantity);
	const rest = (require_link ??= require("./link.cjs")).isPlain(mention) ? {
		low: all.low.minus(high),
		high: all.high.minus(low)
	} : null;
	if ([{
		low,
		high
	}, ...rest ? [rest] : []].some((reach) => !(require_link ??= require("./link.cjs")).misses(mention.quantity, reach, room, NEAR))) return [];
	const value = whole.mention.quantity.low.times(stated.low).div(size);
	if ((require_link ??= require("./link.cjs")).stretchOf(mention.quantity.low, value).gt(4) || (require_link ??= require("./link.cjs")).isExplained$1(window, share, "share", whole)) return [];
	const expected = part.mention.quantity.low.div(whole.mention.quantity.low).times(size);
	return [{
		reason: "share",
		certainty: "likely",
		wrong: mention,
		expected: (require_link ??= require("./link.cjs")).reprint(mention, value),
		from: [share.mention, whole.mention],
		instead: [{
			mention: share.mention,
			expected: (require_link ??= require("./link.cjs")).reprint(share.mention, expected)
		}]
	}];
}
const HUNDRED = new (require_decimal ??= require("./decimal.cjs")).Decimal(100);
const ONE = new (require_decimal ??= require("./decimal.cjs")).Decimal(1);
const ZERO = new (require_decimal ??= require("./decimal.cjs")).Decimal(0);
const NEAR = new (require_decimal ??= require("./decimal.cjs")).Decimal("0.1");
const AT_END = /^(?:$|[.,;:)!]| \u2013)/;
/** "A margin of 7.5%": a share by its name. */
const NAMED = /\b(?:an? )?(?:(?:profit|operating|net|gross) )?(?:margin|share|proportion|occupancy|turnout|take-up|strike rate|success rate|pass rate) of (?:about |just |only |nearly |some )?$/;

// src/link/arithmetic/worked/spans.ts
/**
* Finds lengths of time that do not lie between the two dates or hours told before them: "his first in 1969 and his last in 2024, 65
* years later", "opens at 8.30am and takes its last donor at 6.30pm, eleven hours later".
*/
function checkSpansTold(window) {
	if (window.dates.length < 2) return [];
	return window.figures.flatMap((figure) => {
		const { quantity } = figure.mention;
		const lead = (require_link ??= require("./link.cjs")).leadOf(window, figure);
		if (figure.back > 0 || quantity.dimension !== "duration" || quantity.per !== null || (require_link ??= require("./link.cjs")).isDeniedBefore(lead)) return [];
		if (window.text.slice(window.start, figure.at).split("\uf8ff").length - 1 !== 2 || !isTold(lead, (require_link ??= require("./link.cjs")).behindOf(window, figure))) return [];
		const [first, last] = window.dates;
		return judge$1(figure, first, last);
	});
}
const LATER = /^ (?:later|earlier|before|after|on|afterwards|beforehand|apart)(?:$|[.,;:)!]| \u2013)/;
const STRETCH = /(?:\ba (?:stretch|period|span|gap|wait|run|reign|career|tenure|total) of(?: (?:just|exactly|only|some|about|nearly|almost|more than|over))?|\b(?:until|till|to|and) \uF8FF(?:,| \u2013| \(|:)(?: (?:or|that is|that's|a total of|in all|just|exactly|some|about|nearly|almost|more than|over))*) $/;
const NOT_BETWEEN = /^ (?:a|per|each|every|longer|shorter|more|less|too|of|late|early|old|later than|earlier than|before the|after the)\b/;
function isTold(lead, behind) {
	if (NOT_BETWEEN.test(behind)) return false;
	return LATER.test(behind) && /(?:,| \u2013| \(|;)(?: (?:and|just|exactly|only|some|about|nearly|almost|more than|over|a full|or))* $/.test(lead) || STRETCH.test(lead) && /^(?:$|[.,;:)!]| (?:in all|altogether|in total|later))/.test(behind);
}
function judge$1({ mention }, first, last) {
	const span = spanOf(mention, first.date, last.date);
	if (!span || span.value <= 0) return [];
	const reach = {
		low: new (require_decimal ??= require("./decimal.cjs")).Decimal(span.low),
		high: new (require_decimal ??= require("./decimal.cjs")).Decimal(span.high)
	};
	if (!(require_link ??= require("./link.cjs")).misses(mention.quantity, reach, (require_quantity ??= require("./quantity.cjs")).halfStep(mention.quantity))) return [];
	return [{
		reason: "change",
		certainty: "likely",
		wrong: mention,
		expected: (require_link ??= require("./link.cjs")).reprint(mention, new (require_decimal ??= require("./decimal.cjs")).Decimal(span.value)),
		from: [],
		instead: []
	}];
}
function spanOf({ quantity }, first, last) {
	const isMonths = quantity.unit === "month";
	if (isYear(first) && isYear(last)) {
		const years = Math.abs(last.year - first.year);
		return isMonths ? {
			low: (years - 1) * 12,
			high: (years + 1) * 12,
			value: years * 12
		} : null;
	}
	if (isHour(first) && isHour(last)) {
		const minutes = ((last.time - first.time) % DAY + DAY) % DAY;
		return isMonths || first.twelveHour || last.twelveHour ? null : around(minutes * 60, 0);
	}
	const days = isDay(first) && isDay(last) ? daysBetween(first, last) : null;
	if (days === null) return null;
	return isMonths ? around(days / 30.44, 1) : around(days * DAY * 60, DAY * 60 * (quantity.unitWord === "day" ? 1 : 3));
}
function around(value, leeway) {
	return {
		low: value - leeway,
		high: value + leeway,
		value
	};
}
const DAY = 1440;
function isYear(date) {
	return date.year !== void 0 && date.month === void 0 && date.time === void 0 && !date.fiscal && !date.from && !date.relative && (!date.bound || date.end !== void 0);
}
function isHour(date) {
	return date.time !== void 0 && date.timeTo === void 0 && date.day === void 0 && date.weekday === void 0 && date.year === void 0;
}
function isDay(date) {
	return date.day !== void 0 && date.month !== void 0 && !date.otherEnd;
}
function daysBetween(first, last) {
	if (first.year === void 0 !== (last.year === void 0)) return null;
	const [one, other] = [first, last].map(({ year = 2001, month = 1, day = 1 }) => Date.UTC(year, month - 1, day) / 864e5);
	return Math.abs(other - one);
}

// src/link/arithmetic/worked/index.ts
/** Finds figures of a sentence that are told of others, in it or in the two before it, and do not follow from them. */
function checkWorked(statements, index) {
	const window = (require_link ??= require("./link.cjs")).toWindow(statements, index);
	if (!window) return [];
	if (window.figures.length < 2) return checkSpansTold(window);
	return [
		...(require_link ??= require("./link.cjs")).checkGapsTold(window),
		...checkMultiplesTold(window),
		...checkSharesTold(window),
		...(require_link ??= require("./link.cjs")).checkRestsTold(window),
		...(require_link ??= require("./link.cjs")).checkTotalsTold(window),
		...(require_link ??= require("./link.cjs")).checkPartitions(window),
		...checkProducts(window),
		...checkRatesTold(window),
		...checkSpansTold(window)
	];
}

// src/link/arithmetic/index.ts
/**
* Holds the draft's own figures against each other: totals of tables and sentences, changes from one figure to another, shares.
* `standing` says what the claims made of a figure. Out: a conflict for each figure that is plainly miscalculated, by position; spans
* are offsets in the source.
*/
function linkArithmetic(draft, mentions, standing = () => "open") {
	const own = byPassage(mentions);
	const prose = draft.passages.flatMap((passage) => {
		const held = own.get(passage.index) ?? [];
		return [...checkProse((require_link ??= require("./link.cjs")).toStatements(passage, held)), ...checkHours(passage, held)];
	});
	const tables = tablesOf(draft.passages).flatMap((cells) => checkTable(cells, own, isRounded(draft)));
	return firstOfEach([
		...prose,
		...tables,
		...checkLists(draft.passages, own)
	].flatMap((slip) => blameOpen(slip, standing))).map((require_link ??= require("./link.cjs")).toMatch).sort((a, b) => a.mention.span.start - b.mention.span.start);
}
/**
* Of figures that do not fit together, the one that no claim confirms is the wrong one. A figure that contradicts its claim has been
* found already: what does not follow from it may be right.
*/
function blameOpen(slip, standing) {
	if (!slip.instead) return [slip];
	if (slip.from.some((mention) => standing(mention) === "wrong")) return [];
	if (standing(slip.wrong) !== "settled") return [slip];
	const open = slip.from.filter((mention) => standing(mention) === "open").sort((one, other) => one.range.start - other.range.start);
	const others = (wrong) => [slip.wrong, ...slip.from].filter((mention) => !wrong.includes(mention));
	const instead = open.length === 1 ? slip.instead.find(({ mention }) => mention === open[0]) : void 0;
	if (instead) return [{
		...slip,
		wrong: instead.mention,
		expected: instead.expected,
		from: others([instead.mention])
	}];
	if (open.length < 2 || !areNear(open)) return [];
	return [{
		...slip,
		certainty: "likely",
		wrong: open.at(-1),
		expected: slip.wrong.surface,
		from: others(open),
		among: open
	}];
}
/** In one passage, and no further apart than a sentence is long. */
function areNear(mentions) {
	const [first, last] = [mentions[0], mentions.at(-1)];
	return first.passage === last.passage && last.range.end - first.range.start < MOST_APART;
}
const MOST_APART = 160;
function checkProse(statements) {
	return statements.flatMap((statement, index) => {
		const before = statements[index - 1] ?? null;
		return [
			...checkChanges(statement, before),
			...checkPoints(statement, before),
			...checkShares(statement),
			...checkMiddles(statement),
			...checkRest(statement, statements.slice(Math.max(0, index - 3), index).toReversed()),
			...checkGaps(statement, [before, statements[index - 2]].flatMap((one) => one ?? [])),
			...checkWorked(statements, index)
		];
	});
}
function byPassage(mentions) {
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

// src/link/comparisons/worked-claims.ts
/**
* Holds what a draft works out itself against the claims that its sentence names without their figures: "water and repairs between them
* cost \u00a316,900", "three times as many staff as when we opened", "the third prize is a quarter of what the winner gets". Takes the matches
* of figures and gives them again, those that do not follow as conflicts.
*/
function settleWorked(draft, set, matches) {
	const held = /* @__PURE__ */ new Map();
	for (const match of matches) {
		const { mention } = match;
		if (mention.kind === "quantity" || mention.kind === "date") held.set(mention.passage, [...held.get(mention.passage) ?? [], match]);
	}
	const vocabulary = (require_link ??= require("./link.cjs")).vocabularyOf(set);
	let looked = 0;
	const spend = (claims) => {
		looked += claims;
	};
	const settled = /* @__PURE__ */ new Map();
	for (const [index, own] of held) {
		const passage = draft.passages[index];
		if (!passage || passage.cell || passage.quoted > 0 || !own.some(isOpen)) continue;
		own.sort((one, other) => one.mention.range.start - other.mention.range.start);
		for (const sentence of sentencesOf(passage, own)) {
			if (looked > 5e5 || UNSURE.test(sentence.text)) continue;
			const told = sentence.window.figures.filter(({ mention, back }) => back === 0 && own.some((match) => match.mention === mention && isOpen(match))).flatMap((figure) => toldOf(sentence.window, figure) ?? []);
			if (told.length === 0) continue;
			const { tokens } = sentence;
			const named = (require_link ??= require("./link.cjs")).namedIn(tokens, vocabulary, spend);
			const parts = () => (require_link ??= require("./link.cjs")).partsNamedIn(tokens, vocabulary, spend);
			for (const one of told) {
				const match = own.find(({ mention }) => mention === one.figure.mention);
				const conflict = judge(one, {
					match,
					sentence,
					named,
					parts,
					vocabulary
				});
				if (conflict) settled.set(match, conflict);
			}
		}
	}
	return settled.size === 0 ? matches : matches.map((match) => settled.get(match) ?? match);
}
/** Suppositions, denials, wishes, and what belongs to others. */
const UNSURE = /\?|["\u201c\u201d]|\b(?:not|never|no|nor|if|unless|could|may|might|would|should|hopes?|hoped|wants?|wanted|wish\w*|expect\w*|forecasts?|planned|other|others|each other|average|respectively)\b|n['\u2019]t\b/i;
/** No claim has confirmed it; one that it contradicts may be only a part of what it is worked out of. */
function isOpen({ mention, state, relation }) {
	if (mention.kind !== "quantity") return false;
	if (state === "conflicts") return relation === "disjoint" || relation === "rival";
	return state !== "agrees" || relation === "derived" && RELATIVE.has(mention.quantity.dimension);
}
const RELATIVE = /* @__PURE__ */ new Set([
	"multiple",
	"fraction",
	"percent"
]);
function sentencesOf(passage, own) {
	const mentions = own.map(({ mention }) => mention);
	const statements = (require_link ??= require("./link.cjs")).toStatements(passage, mentions);
	const tokens = (require_text ??= require("./text.cjs")).tokenize(passage.text);
	return (require_text ??= require("./text.cjs")).sentences(passage.text).flatMap(({ start, end }, index) => {
		const window = statements[index] ? (require_link ??= require("./link.cjs")).toWindow([statements[index]], 0) : null;
		if (!window) return [];
		return [{
			text: passage.text.slice(start, end),
			tokens: tokens.filter((token) => token.start >= start && token.end <= end),
			window,
			own
		}];
	});
}
function toldOf(window, figure) {
	const { dimension, per } = figure.mention.quantity;
	const [lead, behind] = [(require_link ??= require("./link.cjs")).leadOf(window, figure), (require_link ??= require("./link.cjs")).behindOf(window, figure)];
	if (per !== null && RELATIVE.has(dimension)) return null;
	if (dimension === "fraction" && /^ an? /.test(behind)) return null;
	if (dimension === "multiple") return AS.test(behind) ? {
		figure,
		tie: "multiple"
	} : null;
	if ((require_link ??= require("./link.cjs")).isToldAsGap(window, figure)) return {
		figure,
		tie: (require_link ??= require("./link.cjs")).tieOf(lead, behind)
	};
	if (dimension === "fraction" || dimension === "percent") return /^ (?:of (?:what|the|all)|the|as)\b/.test(behind) && !figure.mention.change ? {
		figure,
		tie: "share"
	} : null;
	return (require_link ??= require("./link.cjs")).isPlain(figure.mention) && (require_link ??= require("./link.cjs")).isTotal(window, figure) ? {
		figure,
		tie: "sum"
	} : null;
}
const AS = /^ (?:as|what|that|more|the|its|their|his|her|of)\b/;
function judge({ figure, tie }, ground) {
	return tie === "sum" ? judgeSum(figure.mention, ground) : judgePair(figure, tie, ground);
}
function judgeSum(mention, ground) {
	const { match, sentence, named } = ground;
	const stated = statedIn(sentence);
	const terms = [named, ...ground.parts()].map((some) => some.filter(({ claim }) => (require_link ??= require("./link.cjs")).isSameUnit(claim, mention) && !stated.has(claim))).find((some) => some.length >= 2 && some.length <= MOST_TERMS && areListed(sentence.tokens, some));
	if (!terms) return null;
	if (figuresIn(sentence).some((one) => one.mention !== mention && (require_link ??= require("./link.cjs")).isSameUnit(one.mention, mention) && one.state !== "agrees")) return null;
	const values = terms.map(({ claim }) => (require_link ??= require("./link.cjs")).asMention(claim, mention));
	const bare = {
		...mention,
		quantity: {
			...mention.quantity,
			per: null
		}
	};
	const outcome = (require_link ??= require("./link.cjs")).resultOf(bare, values, () => 1);
	if (!outcome) return null;
	if (!(require_link ??= require("./link.cjs")).isNotResult(bare, outcome)) return agreement(match, terms);
	if (match.state === "conflicts" || (require_link ??= require("./link.cjs")).stretchOf(mention.quantity.low, outcome.value).gt("1.5")) return null;
	return conflict(match, "sum", (require_link ??= require("./link.cjs")).reprint(mention, outcome.value), terms);
}
const MOST_TERMS = 5;
/** "Water, skips and repairs": between their words stand small words, a comma or "and", and the last two are joined. */
function areListed(tokens, terms) {
	const places = terms.map(({ at }) => at[0]).sort((one, other) => one - other);
	const gaps = places.slice(1).map((place, index) => tokens.slice(places[index] + 1, place));
	return new Set(places).size === places.length && gaps.every((gap) => gap.length <= 5 && gap.some(({ lower }) => JOINT.test(lower))) && /^(?:and|plus|&)$/.test(gaps.at(-1).find(({ lower }) => JOINT.test(lower)).lower);
}
const JOINT = /^(?:and|plus|,|&)$/;
function judgePair(figure, tie, { match, sentence, named, vocabulary }) {
	const { mention } = figure;
	if (/\b(?:together|combined|between them|both|altogether|all)\b/i.test(sentence.text) || (require_link ??= require("./link.cjs")).isExplained$1(sentence.window, figure, tie, null)) return null;
	const isGap = tie !== "share" && tie !== "multiple";
	if (!(require_link ??= require("./link.cjs")).isPlain(mention) && mention.quantity.bound !== "over" && mention.quantity.bound !== "under") return null;
	const stated = statedIn(sentence);
	const told = named.filter(({ claim }) => !stated.has(claim));
	const behindIt = sentence.tokens.findIndex(({ start }) => start >= mention.range.end);
	const isBehind = ({ at, claim }) => at.some((index) => index >= behindIt && (tie !== "share" || index < behindIt + NEAR_BEHIND && claim.quantity.dimension !== "percent"));
	const [behind, before] = [told.filter(isBehind), told.filter((one) => !isBehind(one))].map((some) => some.map(({ claim }) => claim));
	const isAmount = isGap && !RELATIVE.has(mention.quantity.dimension);
	const read = [...behind, ...tie === "gap" ? before : []].flatMap((base) => [...before.flatMap((one) => one !== base && isPair(one, base, isAmount ? mention : base) ? [toPair(one, base, mention)] : []), ...[...stated].flatMap((one) => isPair(one, base, isAmount ? mention : base) && areKin(one, base, vocabulary) ? [toPair(one, base, mention)] : [])]);
	const right = read.find(({ mentions: [one, other] }) => (require_link ??= require("./link.cjs")).isMet(mention, one, other, tie));
	const isSure = match.state === "conflicts" && match.certainty === "certain";
	if (right) return isSure ? null : agreement(match, [{ claim: right.one }, { claim: right.other }]);
	if (match.state === "conflicts" || read.length === 0 || read.length > 3 || !read.every(({ mentions: [one, other] }) => (require_link ??= require("./link.cjs")).isOff(mention, one, other, tie))) return null;
	const [best] = read.flatMap((each) => {
		const expected = (require_link ??= require("./link.cjs")).outcomesOf(mention, ...each.mentions, tie)?.[0];
		return expected?.value.gt(0) ? [{
			...each,
			value: expected.value,
			stretch: (require_link ??= require("./link.cjs")).stretchOf(mention.quantity.low, expected.value)
		}] : [];
	}).sort((one, other) => one.stretch.cmp(other.stretch));
	if (!best || best.stretch.gt("2.5")) return null;
	const value = tie === "multiple" ? best.value.toDecimalPlaces(1) : best.value;
	const sources = [best.one, best.other];
	return conflict(match, tie === "share" ? "share" : "change", (require_link ??= require("./link.cjs")).reprint(mention, value), sources.map((claim) => ({ claim })));
}
/** Tokens between a share and the thing that it is a share of. */
const NEAR_BEHIND = 6;
function isPair(one, other, { quantity: { dimension, unit } }) {
	return (require_link ??= require("./link.cjs")).isSameUnit(one, other) && one.quantity.per === other.quantity.per && other.quantity.dimension === dimension && other.quantity.unit === unit;
}
/** Two claims of one measure, or of money. */
function areKin(one, other, vocabulary) {
	const [mine, theirs] = [vocabulary.of(one), vocabulary.of(other)].map((compiled) => compiled ? (require_link ??= require("./link.cjs")).headsOf(compiled) : /* @__PURE__ */ new Set());
	return one.quantity.dimension === "money" || [...mine].some((head) => theirs.has(head));
}
function toPair(one, other, beside) {
	return {
		one,
		other,
		mentions: [(require_link ??= require("./link.cjs")).asMention(one, beside), (require_link ??= require("./link.cjs")).asMention(other, beside)]
	};
}
/** The claims whose figures stand in the sentence. */
function statedIn(sentence) {
	return new Set(figuresIn(sentence).flatMap(({ state, claim, relation }) => state === "agrees" && claim?.kind === "value" && /^(?:same|rounded)$/.test(relation ?? "") ? [claim] : []));
}
function figuresIn({ window, own }) {
	return own.filter((match) => window.figures.some(({ mention }) => mention === match.mention));
}
/** Right for what it is worked out of, whatever claim it seemed to contradict. */
function agreement(match, sources) {
	if (match.state !== "conflicts") return null;
	const others = sources.map(({ claim }) => claim);
	return {
		...match,
		state: "agrees",
		relation: "derived",
		certainty: "likely",
		reason: "follows from other claims",
		others,
		related: []
	};
}
function conflict(match, reason, expected, sources) {
	const others = sources.map(({ claim }) => claim);
	return {
		...match,
		state: "conflicts",
		claim: null,
		relation: "arithmetic",
		certainty: "likely",
		reason,
		expected,
		others,
		related: []
	};
}

exports.linkArithmetic = linkArithmetic;
exports.settleWorked = settleWorked;