let require_figures;
let require_link;
let require_extract;
let require_quantity;
let require_decimal;
let require_draft;
let require_text;








// src/link/lexicon/arithmetic.ts
/**
* Words with which English-language tables and prose announce a sum, a change or a share: the headings of statistical tables
* and accounts, and the nouns and verbs of change of business and news reporting. None belongs to a field.
*/
/** A heading that says nothing but "the sum of these". */
const BARE_TOTAL = /^(?:the )?(?:(?:grand|overall|sub|running|net|gross|column|row|combined|final)[ -]?)?(?:totals?|sum)(?: (?:sum|overall|amount))?$|^in (?:all|total)$|^both(?: together| combined)?$|^altogether$|^all told$/;
/** A heading that may name a sum, or an average, or a thing of its own. */
const LOOSE_TOTAL = /\b(?:totals?|sum|overall|combined|altogether)\b|^all\b/;
/** Rows that repeat a part of a row above. */
const PART_OF_ABOVE = /^(?:[-\u2013\u2022\u21b3] ?)?(?:of which|of these|of whom|including|incl\b|thereof|memo)/;
/** Rows that are taken off. */
const TAKEN_OFF$1 = /^(?:less|minus|deduct|deductions?|discounts?|rebates?)\b/;
/** Columns and rows whose figures nobody adds up. */
const NOT_ADDED = /\b(?:averages?|avg|mean|median|mode|rates?|ratio|per|rank(?:ing)?|pos(?:ition)?|place|years?|dates?|age|ages|phone|tel|telephone|id|nos?\.|nos|code|ref|index|unit (?:price|cost)|each|min|max|minimum|maximum|best|worst|highest|lowest|peak|percentile|score|margin|density|temperature|change|difference|growth|target|limit|cap|threshold|version|cumulative|running|to date|balance|level|grade)\b|[@\u00b1\u0394]/;
/** A column that holds the difference of two others, and which way. */
const CHANGE_COLUMN = [
	[/\b(?:increase|rise|growth|gain|added|uplift|up)\b/, 1],
	[/\b(?:decrease|fall|drop|loss|reduction|cut|saving|savings|decline|down)\b/, -1],
	[/\b(?:change|difference|diff|variance|swing|delta|movement|gap)\b|^(?:\+\/[-\u2212\u2013]|\u00b1|\u0394)$/, 0]
];
/** Nouns of change: a rise of, the fall from \u2026 to. */
const CHANGE_NOUN = "(?:rise|increase|growth|gain|jump|leap|surge|climb|uplift|hike|boost|improvement|fall|drop|decrease|decline|reduction|cut|dip|slump|slide|plunge|loss|saving|change|difference|swing|move|step)";
/** What is counted one by one and cannot be split: people, bodies, seats. */
const INDIVISIBLE = new Set("people person man woman child adult boy girl member judge juror councillor councilor senator mp minister delegate patient player pupil student teacher employee worker volunteer voter respondent participant resident tenant director trustee governor candidate nominee finalist winner guest passenger driver rider runner doctor nurse officer officers soldier customer household family couple twin sibling school college university hospital library club team council county state country nation party seat ward firm company charity shop store restaurant panellist panelist referee musician singer actor author reader subscriber user applicant graduate apprentice engineer survivor victim prisoner witness".split(" "));
/** Those of the indivisible whose share of the whole group can never pass 100 per cent: nobody measures them against a target. */
const RESPONDING = new Set("people respondent participant voter patient adult woman man child pupil student parent resident reader employee worker member household".split(" "));
/** Comparatives that a stated change may end in. */
const LESS_OR_MORE = "(?:more|less|fewer|higher|lower|up|down|dearer|cheaper|bigger|larger|smaller|faster|slower|quicker|longer|shorter|as|extra)";
/** What can fall by more than all of it, because it can turn negative. */
const MAY_GO_NEGATIVE = /\b(?:profits?|earnings|income|cash ?flow|loss|losses|ebitda?|returns?|balance|surplus|deficit|margin|emissions|carbon|net|shares?|equity|yield|price|prices|futures|target|plan|temperature)\b/;
/** Two parts that leave nothing of a whole. From general English. */
const OPPOSITE_PARTS = [
	[/\bfull[- ]time\b/, /\bpart[- ]time\b/],
	[/\b(?:men|male|boys|fathers|husbands)\b/, /\b(?:women|female|girls|mothers|wives)\b/],
	[/\b(?:adults|grown-ups)\b/, /\bchildren\b/],
	[/\b(?:filled|let|occupied|taken|full)\b/, /\b(?:vacant|empty|unfilled|free)\b/],
	[/\b(?:won|wins|victories)\b/, /\b(?:lost|losses|defeats)\b/],
	[/\b(?:passed|approved|granted|accepted)\b/, /\b(?:failed|rejected|refused|turned down)\b/],
	[/\b(?:left)\b/, /\b(?:right)\b/],
	[/\b(?:public)\b/, /\b(?:private)\b/],
	[/\b(?:urban)\b/, /\b(?:rural)\b/],
	[/\b(?:old)\b/, /\b(?:new)\b/],
	[/\b(?:by day|days)\b/, /\b(?:by night|at night|nights)\b/],
	[/\b(?:paid)\b/, /\b(?:unpaid|volunteers)\b/],
	[/\b(?:do|does|did|are|were|is|was|have|had|will) not\b|n't\b/, /\b(?:do|does|did|are|were|is|was|have|had|will)(?:$|[.,;:)!])/],
	[/\b(?:present)\b/, /\b(?:absent)\b/],
	[/\b(?:survived|alive)\b/, /\b(?:died|dead)\b/]
];

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
const ADVERBS$2 = "(?:(?:just|only|exactly|nearly|total|overall|further) ){0,2}";
const SAID$1 = [
	`(?:up|down|by|adding|one of)(?: by)? ${ADVERBS$2}${(require_link ??= require("./link.cjs")).FIGURE}`,
	`(?:is |was )?(?:${ARTICLE} )?(?:[${(require_link ??= require("./link.cjs")).LETTER}]{1,20} ){0,2}?${CHANGE_NOUN} of ${ADVERBS$2}${(require_link ??= require("./link.cjs")).FIGURE}`,
	`(?:${ARTICLE} )?${(require_link ??= require("./link.cjs")).FIGURE} (?:(?:[${(require_link ??= require("./link.cjs")).LETTER}]{1,20} )?${CHANGE_NOUN}|${LESS_OR_MORE})\\b`
].join("|");
const BEHIND$3 = new RegExp(`^${(require_link ??= require("./link.cjs")).words(6)}(?:,| \u2013| \\(|;|:)? ?${LINK$1}(?:${SAID$1})`, "u");
const IS = "(?:is|was|means|meant|makes|made|represents|represented|amounts to|amounted to|equals|comes to|works out at|marks)";
const IS_BEHIND = new RegExp(`^${(require_link ??= require("./link.cjs")).words(6)},? ${IS} (?:an? )?${ADVERBS$2}(?:one of ${ADVERBS$2})?(?:${CHANGE_NOUN} of ${ADVERBS$2})?${(require_link ??= require("./link.cjs")).FIGURE}`, "u");
const CHAIN = new RegExp(`^(?:,| \u2013| \\()? ?(?:(?:or|that is|that's|i\\.e\\.|ie|which is|equal to|equivalent to),? )?(?:an? ${CHANGE_NOUN} of )?${(require_link ??= require("./link.cjs")).FIGURE}`, "u");
const NEXT = new RegExp(`^(?:that|this|it)(?: ${IS}|'s) (?:${SAID$1})`, "u");
const NEXT_NAMED = new RegExp(`^(?:that|this|the) ${CHANGE_NOUN} ${IS} (?:an? )?${ADVERBS$2}(?:one of )?${(require_link ??= require("./link.cjs")).FIGURE}`, "u");
const BEFORE$2 = new RegExp(`${(require_link ??= require("./link.cjs")).FIGURE}(?: ${CHANGE_NOUN}(?: in(?: [${(require_link ??= require("./link.cjs")).LETTER}]{1,20}){1,3})?)?(?: (?:this|last|the|in|over|since|a|year|month|quarter|week|season|decade|\uF8FF)){0,5},?(?: up| down)? $`, "u");
const NOUN_BEFORE$1 = new RegExp(`\\b${CHANGE_NOUN}(?: in(?: [${(require_link ??= require("./link.cjs")).LETTER}]{1,20}){1,4})? $`, "u");
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
	const isNoun = NOUN_BEFORE$1.test(text.slice(Math.max(0, start - 80), start));
	const match = BEHIND$3.exec(rest) ?? (isNoun ? IS_BEHIND.exec(rest) : null);
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
	const match = BEFORE$2.exec(lead);
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
const BETWEEN = new RegExp(`${(require_link ??= require("./link.cjs")).FIGURE}${(require_link ??= require("./link.cjs")).words(3)},? an? (?:[${(require_link ??= require("./link.cjs")).LETTER}]{1,20} )?${CHANGE_NOUN} of ${ADVERBS$2}${(require_link ??= require("./link.cjs")).FIGURE}(?: (?:on|in|over) [^,;.]{1,20})? from ${(require_link ??= require("./link.cjs")).FIGURE}`, "gu");
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
	return ADDABLE$2.has(one.dimension) && one.dimension === other.dimension && one.unit === other.unit && one.per === other.per;
}
const ADDABLE$2 = /* @__PURE__ */ new Set([
	"count",
	"money",
	"percent",
	"points",
	"duration",
	"measure"
]);
/** What a list of figures may come to, each with its sign; null where one of them is open or vague. */
function reachOfAll(figures, sign = () => 1) {
	let [low, high] = [ZERO$2, ZERO$2];
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
	const few = items.slice(0, MOST$6);
	return Array.from({ length: 2 ** few.length }, (_, mask) => few.filter((_, index) => (mask >> index) % 2 === 1)).filter(({ length }) => length >= least);
}
const MOST$6 = 5;
const ZERO$2 = new (require_decimal ??= require("./decimal.cjs")).Decimal(0);

// src/link/arithmetic/gaps.ts
/** Finds gaps that are not those between the two figures just told: "It's \u00a3640 a year. On coal it's \u00a3870, so you'd pay \u00a3203 the less." */
function checkGaps(statement, earlier) {
	const gaps = (require_link ??= require("./link.cjs")).gapsOf(statement);
	return statement.figures.flatMap((gap, place) => {
		if (!THAT_IS$2.test(gaps[place]) || !BETWEEN_THEM.test(gaps[place + 1]) || (require_link ??= require("./link.cjs")).isDenied(gaps[place], 0, gaps[place].length)) return [];
		const [one, other, ...more] = told$1(gap, statement.figures.slice(0, place), earlier);
		return one && other && more.length === 0 ? slipOf$1(gap, one, other) : [];
	});
}
/** What goes back to both figures, right before the gap. */
const THAT_IS$2 = /(?:^|[,;\u2013(] ?|\band )(?:so )?(?:that's|that is|which is|this is|that makes (?:it|him|her|them)|making (?:it|him|her|them)|so you(?:'d|'ll| would| will)? (?:pay|save|get)|a (?:difference|gap) of) (?:just |only |exactly |a full )?$/;
/** Behind the gap comes nothing to which it could be a gap of its own. */
const BETWEEN_THEM = /^ (?:more|less|fewer|dearer|cheaper|longer|shorter|faster|slower|quicker|higher|lower|heavier|lighter|taller|apart|over|under|short)(?:$|[.,;:)!]| \u2013| (?:than (?:before|then|the (?:old|first|other) one)|(?:the|our|its|their|your) (?:target|goal|limit|budget|estimate)\b))/;
/** The figures of the gap's kind that were told last: those of its sentence, or of as many before it as have two. */
function told$1(gap, own, earlier) {
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
	if (gap.quantity.low.gt(value.times(STRETCH$6)) || value.gt(gap.quantity.low.times(STRETCH$6))) return [];
	return [{
		reason: "change",
		certainty: "likely",
		wrong: gap,
		expected: (require_link ??= require("./link.cjs")).reprint(gap, value),
		from: [one, other]
	}];
}
const STRETCH$6 = 2;

// src/link/arithmetic/hours.ts
/** Finds lengths of time that are not those between the two hours before them: "from 5pm on Monday until 8am on Tuesday, 13 hours". */
function checkHours(passage, mentions) {
	if (passage.quoted > 0 || !HOUR.test(passage.text)) return [];
	return [...passage.text.matchAll(STRETCH$5)].flatMap((match) => {
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
const STRETCH$5 = new RegExp(`(?<both>\\b(?:from|between) ${CLOCK("first")}(?: (?:until|till|to|and)|[\u2013-]) ?(?:the )?${CLOCK("last")})(?:,| \u2013| \\(|:) ?(?:(?:that's|that is|which is|or|so|a total of|in all) )?`, "giu");
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
	if (listed.length < 2 || listed.length > MOST$5 || ![total, ...listed].every(({ quantity }) => quantity.bound === "exact")) return [];
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
const MOST$5 = 5;

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
const SAID = new RegExp(`\\b(?:(?:up|down) (?:by )?|by |${CHANGE_NOUN} of )(?:(?:about|just|only|nearly|some) )?${(require_link ??= require("./link.cjs")).FIGURE}|${(require_link ??= require("./link.cjs")).FIGURE} (?:${LESS_OR_MORE})\\b`, "gu");
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
		return restOf$1(rest, [{
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
	return listed.some((whole) => choices(listed.filter((figure) => figure !== whole).slice(-MOST$4), 1).some((parts) => isResult(rest, [whole, ...parts], takenOff)));
}
const takenOff = (index) => index === 0 ? 1 : -1;
function textBefore({ text }, place) {
	return text.slice(0, text.indexOf(String.fromCharCode(57344 + place)));
}
/** Both sentences; the figures of the second are not told apart from those of the first, which nobody asks. */
function joined(before, statement, place) {
	return `${before.text} ${textBefore(statement, place)}`;
}
function restOf$1(rest, stretches) {
	for (const { text, figures } of stretches) {
		const [whole, parts] = wholeIn(text, figures.filter((figure) => isAlike(figure, rest)));
		if (!whole || parts.length === 0) continue;
		return slipOf(rest, whole, parts);
	}
	return [];
}
/** The whole stands first, or right behind "of" after its part; the words have to say that the others are parts of it. */
function wholeIn(text, listed) {
	if (listed.length < 2 || listed.length > MOST$4 || !PART_OF$1.test(text)) return [null, []];
	const whole = listed.reduce((one, other) => other.quantity.low.gt(one.quantity.low) ? other : one);
	const place = listed.indexOf(whole);
	return place === 0 || place === 1 ? [whole, listed.filter((figure) => figure !== whole)] : [null, []];
}
const MOST$4 = 5;
const PART_OF$1 = new RegExp(`(?:\\bof|\\bamong|\\bout of) (?:(?:the|its|their|our|these|those|all|this|that|it|which|whom|them)\\b|(?:[${(require_link ??= require("./link.cjs")).LETTER}']{1,20} )?[\uE000-\uE0FF])|\\bincluding [\uE000-\uE0FF]`);
function slipOf(rest, whole, parts) {
	if (![
		whole,
		...parts,
		rest
	].every(({ quantity }) => quantity.bound === "exact" && quantity.low.eq(quantity.high))) return [];
	const last = parts.at(-1);
	const left = whole.quantity.low.minus(last.quantity.low);
	if (left.lte(0) || parts.length > 1 && !isNearMiss(rest.quantity.low, left)) return [];
	if (left.gt(rest.quantity.low.times(STRETCH$4)) || rest.quantity.low.gt(left.times(STRETCH$4))) return [];
	return [{
		reason: "sum",
		certainty: "likely",
		wrong: rest,
		expected: (require_link ??= require("./link.cjs")).reprint(rest, left),
		from: [whole, last]
	}];
}
/** A gap beyond this is no slip: something else is left. */
const STRETCH$4 = 2;
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
	if (!INDIVISIBLE.has((require_text ??= require("./text.cjs")).lemma(noun)) || !size.isInteger() || size.lt(2) || size.gt(MOST_FEW) || quantity.low.gt(100)) return null;
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
	return nouns.some((noun, index) => RESPONDING.has(noun) && index >= nouns.length - 2) && !/^['\u2019-]|^[^,;.]{0,20}\b(?:needed|expected|planned|required|targeted|compared|in|last)\b/.test(behind) && !NOT_ALL$1.test(matched) ? moreThanAll(share) : null;
}
const NOT_ALL$1 = /\b(?:needed|expected|planned|required|targeted|forecast|last)\b/;
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
	return gapOf$1(equation).abs().lte(slackOf(equation));
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
	return entry.value.minus(gapOf$1(equation).times(term.sign));
}
function gapOf$1(equation) {
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
const ADDABLE$1 = /* @__PURE__ */ new Set([
	"count",
	"money",
	"percent",
	"points",
	"duration",
	"measure"
]);
const NOTHING = /^[\s\u2013\u2014\u2212.-]*$|^nil$/i;
/** What may stand beside the figure: marks of footnotes, brackets, a word or two of what is counted. */
const BESIDE$1 = /^[\s*\u2020\u2021\u00a7()[\]\u2070\u00b9\u00b2\u00b3\u2074-\u2079^~]*(?:\p{L}{1,20}[\s*\u2020\u2021\u00a7()[\]\u2070\u00b9\u00b2\u00b3\u2074-\u2079^.]*){0,2}$/u;
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
	if (quantity.bound !== "exact" || !quantity.low.eq(quantity.high) || !ADDABLE$1.has(quantity.dimension) || quantity.per) return "other";
	if (/\d/.test(beside) || !BESIDE$1.test(beside)) return "other";
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
		const way = changeOf$1(table.columnLabel(column));
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
		const changes = changeOf$1(table.columnLabel(column)) === null ? [] : pairs(table, column).map(([from, to]) => table.rows.flatMap((row) => percentAt(table, row, from, to, column) ?? []));
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
function changeOf$1(label) {
	return CHANGE_COLUMN.find(([words]) => words.test(label))?.[1] ?? null;
}
/** Pairs of other columns in the order from, to; neighbours to the left of the column come first. */
function pairs(table, column) {
	const others = table.columns.filter((other) => other !== column && changeOf$1(table.columnLabel(other)) === null);
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
	const totals = direction.lines.filter((line) => isTotal$1(direction.label(line)));
	return totals.length > MOST_TOTALS ? [] : totals.flatMap((total) => equationsOf(direction, total, totals));
}
/** A table with more totals in one direction is a data set with a column of that name. */
const MOST_TOTALS = 16;
function isTotal$1(label) {
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
		const fine = best.equations.filter((one) => isBalanced(one) || !others.some(({ equations }) => isExplained$1(one, equations)));
		return fine.filter((one) => !isBalanced(one)).length <= best.fits ? fine.map((one) => ({
			...one,
			certainty: "certain"
		})) : fine.filter(isBalanced);
	}
	const additive = first?.equations ?? [];
	return additive.length === 1 && isPlainlyMeant(direction, total, additive[0]) && !readings.some(({ equations }) => equations.some(isBalanced)) ? additive : [];
}
function isExplained$1(one, equations) {
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
	if (sum.lte(0) || result.value.lte(0) || terms.length > MOST_TERMS$2) return false;
	if (sum.gt(result.value.times(STRETCH$3)) || result.value.gt(sum.times(STRETCH$3))) return false;
	if (terms.some((_, index) => isSumOfNext(terms, index))) return false;
	const gap = sum.minus(result.value).abs();
	return !(result.value.gte(100) && sum.gt(result.value) && terms.some(({ entry }) => entry.value.eq(gap)));
}
const MOST_TERMS$2 = 60;
/** A gap beyond this is no slip: something else is added up. */
const STRETCH$3 = 1.5;
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
	const whole = lines.filter((line) => line === total || !PART_OF_ABOVE.test(label(line)) && !(NOT_ADDED.test(label(line)) && !isTotal$1(label(line))));
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
			sign: TAKEN_OFF$1.test(label(line)) && slot.value.gt(0) ? -1 : 1
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

// src/link/arithmetic/worked/window.ts
/**
* A sentence with those before it, as what is worked out of neighbouring figures needs them: one text, every figure one character.
*
*     The record is 6h 15m. She missed it by 2h 27m.
*     the record is \u2460. she missed it by \u2461.
*                      ^ start
*/
/** Takes the sentences of a passage and gives the window that ends at the one of that index; null where it has no figure. */
function toWindow(statements, index) {
	if (statements[index].figures.length === 0) return null;
	const chosen = statements.slice(Math.max(0, index - REACH), index + 1);
	const figures = [];
	let text = "";
	let start = 0;
	for (const [place, statement] of chosen.entries()) {
		if (text !== "") text += " ";
		start = text.length;
		for (const character of statement.text) {
			const own = statement.figures[character.charCodeAt(0) - FIRST];
			if (!own || figures.length === MOST$3) {
				text += own ? " " : character;
				continue;
			}
			figures.push({
				mention: own,
				at: text.length,
				back: chosen.length - 1 - place
			});
			text += String.fromCharCode(FIRST + figures.length - 1);
		}
	}
	const loose = [...text.matchAll(/(?<![\w.])\d[\d,]*(?:\.\d+)?/g)].map(([number]) => new (require_decimal ??= require("./decimal.cjs")).Decimal(number.replaceAll(",", "")));
	return {
		text,
		start,
		figures,
		dates: chosen.at(-1).dates,
		loose
	};
}
/** The figure that a captured character stands for. */
function figureOf({ figures }, character) {
	return character ? figures[character.charCodeAt(0) - FIRST] ?? null : null;
}
/** The text right before a figure, within its sentence. */
function leadOf$1(window, { at, back }) {
	return window.text.slice(Math.max(back === 0 ? window.start : 0, at - 120), at);
}
/** The text right behind a figure, up to the end of its sentence. */
function behindOf(window, { at, back }) {
	return window.text.slice(at + 1, back === 0 ? void 0 : Math.min(window.start, at + 160));
}
/** The nouns behind a figure that say what it counts; none for money, measures, or a figure that stands alone. */
function nounsOf(window, figure) {
	if (figure.mention.quantity.dimension !== "count") return [];
	const nouns = [];
	for (const word of behindOf(window, figure).slice(0, 60).match(WORDS)?.[0].trim().split(" ") ?? []) {
		if (word === "" || NO_NOUN.test(word)) break;
		nouns.push((require_text ??= require("./text.cjs")).lemma(word.replace(/'s?$/, "")));
	}
	return nouns;
}
/** Whether figures may count the same thing: their nouns meet, or are left out. */
function countAlike(window, figures) {
	const nouns = figures.map((figure) => nounsOf(window, figure)).filter(({ length }) => length > 0);
	return nouns.every((one, index) => nouns.slice(index + 1).every((other) => one.some((noun) => other.includes(noun))));
}
/** Sentences before the last one. */
const REACH = 3;
const FIRST = 57344;
const MOST$3 = 40;
const WORDS = new RegExp(`^(?: [${(require_link ??= require("./link.cjs")).LETTER}][${(require_link ??= require("./link.cjs")).LETTER}'-]*){1,3}`, "u");
/** Words that end a noun phrase, or that stand where it was left out. */
const NO_NOUN = /^(?:in|at|on|for|and|or|but|of|off|from|to|by|with|without|than|as|an?|the|this|that|these|those|it|its|they|their|we|our|he|his|she|her|you|who|which|where|when|while|after|before|since|until|during|last|next|each|every|per|apiece|altogether|together|combined|are|is|was|were|be|been|will|would|can|could|may|must|have|has|had|do|did|does|not|more|less|fewer|higher|lower|above|below|over|under|up|down|ahead|behind|short|inside|outside|out|so|still|now|then|ago|later|earlier|only|just|all|went|go|came|come|left|stood|stand|stands|remain|remained|said|took|made|got|won|lost|work|works|live|lives|sleep|slept)$/;

// src/link/arithmetic/worked/fit.ts
/** Whether a figure is what two others make: their gap, the one in per cent of the other, how many times the other it is. */
/**
* Quantities in one unit: bare numbers in that of those that have one, a bare number beside bare ones in none, though it stands by a
* unit ("from 61 in one year"). Null where they cannot be compared.
*/
function inOneUnit(mentions) {
	const bare = mentions.map((mention) => BARE.test(mention.surface) ? asCount(mention) : mention);
	const measured = bare.find(({ quantity }) => quantity.dimension !== "count");
	const quantities = measured ? bare.map((mention) => inUnitLike(measured, mention)) : bare.map(({ quantity }) => quantity);
	const [first] = quantities;
	const rates = new Set(quantities.flatMap(({ per }) => per ?? []));
	return quantities.every(({ dimension, unit }) => ADDABLE.has(dimension) && dimension === first.dimension && unit === first.unit) && rates.size < 2 ? quantities : null;
}
const BARE = /^[\d.,]+$/;
function asCount(mention) {
	const { quantity } = mention;
	const printed = (require_link ??= require("./link.cjs")).printedNumber(mention.surface);
	if (quantity.dimension === "count" || !printed || printed.isZero() || quantity.low.isZero() || !quantity.low.eq(quantity.high)) return mention;
	const size = quantity.low.div(printed);
	return {
		...mention,
		quantity: {
			...quantity,
			dimension: "count",
			unit: null,
			unitWord: null,
			per: null,
			low: printed,
			high: printed,
			step: quantity.step.div(size)
		}
	};
}
/** A bare number in the unit of the other; one in words has it in its last words ("twenty-three minutes"). */
function inUnitLike(measured, mention) {
	const size = UNIT_SIZES.get(measured.quantity.unitWord ?? "");
	if (mention.quantity.dimension !== "count" || (require_link ??= require("./link.cjs")).printedNumber(measured.surface) || !size) return (require_link ??= require("./link.cjs")).withUnitOf(measured, mention);
	const { dimension, unit, unitWord, per } = measured.quantity;
	const { low, high, step } = mention.quantity;
	return {
		...mention.quantity,
		dimension,
		unit,
		unitWord,
		per,
		low: low.times(size),
		high: high.times(size),
		step: step.times(size)
	};
}
/** Base units in each: seconds, or months. */
const UNIT_SIZES = /* @__PURE__ */ new Map([
	["second", 1],
	["minute", 60],
	["hour", 3600],
	["day", 86400],
	["week", 604800],
	["month", 1],
	["year", 12]
]);
/** Whether figures can be compared, apart from what they count; what counts something ("two posts") is never a measure. */
function isComparable(window, one, other) {
	return mayShareUnit(window, one, other) && inOneUnit([one.mention, other.mention]) !== null;
}
function mayShareUnit(window, one, other) {
	const isCount = (figure) => figure.mention.quantity.dimension === "count" && nounsOf(window, figure).length > 0;
	const isBare = (figure) => figure.mention.quantity.dimension === "count" || BARE.test(figure.mention.surface);
	return !(isCount(one) && !isBare(other)) && !(isCount(other) && !isBare(one));
}
/** Whether a figure says how much of another something is, or how many times as much, and has no unit of its own. */
function isRelative({ quantity }) {
	return quantity.dimension === "percent" || quantity.dimension === "fraction" || quantity.dimension === "multiple";
}
/**
* Whether the figure is surely not what the two make, read any way that the tie allows: a gap of a third may be one of either, and a
* share the rest of it. False where they cannot be compared or are open.
*/
function isOff(stated, one, other, tie) {
	return outcomesOf(stated, one, other, tie)?.every((outcome) => isMissed(stated, outcome)) ?? false;
}
/**
* Whether some two figures of the window other than it, or a product of two of them, make the figure. Where the words name what it
* starts from, only what goes with that.
*/
function isExplained(window, figure, tie, base) {
	const { mention } = figure;
	const pool = window.figures.filter((other) => other !== figure).slice(-MOST$2);
	const pairs = pool.flatMap((one, index) => pool.slice(index + 1).flatMap((other) => isOneKind$1(window, one, other, mention) ? [[one, other]] : []));
	if ((base ? pairs.filter((pair) => pair.includes(base)) : pairs).some(([one, other]) => fits(mention, one.mention, other.mention, tie))) return true;
	const read = (base ? [base] : pool).map((one) => one.mention);
	const unread = window.loose.flatMap((value) => read.slice(0, 1).map((one) => asNumber(one, value)));
	const made = isRelative(mention) ? unread : [...unread, ...products(pool.map((one) => one.mention))];
	return made.some((one, index) => [...read, ...base ? [] : made.slice(index + 1)].some((other) => fits(mention, one, other, tie)));
}
/** Figures that may explain one: a ratio is one of two that are written alike. */
function isOneKind$1(window, one, other, told) {
	if (isRelative(told) && one.mention.quantity.dimension !== other.mention.quantity.dimension) return false;
	return mayShareUnit(window, one, other);
}
/** How far the written figure is from what the two make: 2 where it is twice or half of that. */
function stretchOf(value, expected) {
	if (value.isZero() || expected.isZero()) return new (require_decimal ??= require("./decimal.cjs")).Decimal(1e400);
	return (require_decimal ??= require("./decimal.cjs")).Decimal.max(value.div(expected), expected.div(value));
}
/** All that the two may make, the likeliest first; null where they cannot be compared. */
function outcomesOf({ quantity: stated, ...rest }, one, other, tie) {
	const isOwn = !isRelative({
		quantity: stated,
		...rest
	}) && stated.dimension !== "points";
	const quantities = inOneUnit(isOwn ? [
		one,
		other,
		{
			quantity: stated,
			...rest
		}
	] : [one, other]);
	if (!quantities) return null;
	const [a, b] = (isOwn ? quantities : alikeWritten(quantities)).slice(0, 2).map((quantity) => reachWithin(tie === "multiple" && quantity.bound === "over" ? {
		...quantity,
		bound: "exact"
	} : quantity));
	if (!a || !b || a.low.lt(0) || b.low.lt(0)) return null;
	const gap = gapOf(a, b);
	if (isOwn) return isGap(tie) ? [inUnitOfStated(stated, quantities[2], gap)] : null;
	if (stated.dimension === "points") return quantities[0].dimension === "percent" ? [gap] : null;
	if (a.low.lte(0) || b.low.lte(0)) return null;
	const [up, down] = [ratioOf(a, b), ratioOf(b, a)];
	if (stated.dimension === "multiple") return a.value.gte(b.value) ? [up] : [down];
	const isShareOfShares = stated.dimension === "percent" && quantities[0].dimension === "percent";
	const isDown = a.value.lt(b.value);
	const changes = tie === "gap" ? [changeOf(a, b), changeOf(b, a)] : [tie === "less" === isDown ? changeOf(a, b) : changeOf(b, a)];
	const part = a.value.lte(b.value) ? up : down;
	const shares = stated.bound === "exact" || stated.bound === "about" ? [part, restOf(part)] : [part];
	return [...(tie === "share" ? shares : tie === "multiple" ? [up, down] : changes).map((outcome) => inUnitOf(stated, outcome)), ...isShareOfShares ? [gap] : []];
}
/** Whether a figure is told of what lies between two. */
function isGap(tie) {
	return tie === "gap" || tie === "less" || tie === "more";
}
/** Whether the figure is what the two make, read any way that the tie allows. */
function isMet(stated, one, other, tie) {
	return outcomesOf(stated, one, other, tie)?.some((outcome) => !isMissed(stated, outcome)) ?? false;
}
/** Whether an outcome is out of what the written figure allows. */
function isMissed({ quantity }, outcome) {
	return (require_link ??= require("./link.cjs")).misses(quantity, outcome, leewayOf(quantity), NEAR$4);
}
function fits(stated, one, other, tie) {
	return [...outcomesOf(stated, one, other, tie) ?? [], ...sumOf(stated, one, other)].some((outcome) => !isMissed(stated, outcome) && isClose(stated, outcome));
}
/** "More than twice" is true of much: only what is not far above explains it. */
function isClose({ quantity: { bound, low, high } }, { value }) {
	if (bound === "over" || bound === "atLeast") return value.lte(low.times("1.5"));
	return bound === "under" || bound === "atMost" ? value.gte(high.div("1.5")) : true;
}
/** A swing from a loss to a profit is both of them. */
function sumOf(stated, one, other) {
	const quantities = inOneUnit([
		stated,
		one,
		other
	]);
	const [a, b] = quantities?.slice(1).map(reachWithin) ?? [];
	if (!a || !b) return [];
	return [inUnitOfStated(stated.quantity, quantities[0], {
		low: a.low.plus(b.low),
		high: a.high.plus(b.high),
		value: a.value.plus(b.value)
	})];
}
/** Figures that one is held against: those of three sentences are seldom more. */
const MOST$2 = 14;
/** "Nearly" and "just over" are near: a tenth is the most that a writer means. */
const NEAR$4 = new (require_decimal ??= require("./decimal.cjs")).Decimal("0.1");
const ONE$1 = new (require_decimal ??= require("./decimal.cjs")).Decimal(1);
const ADDABLE = /* @__PURE__ */ new Set([
	"count",
	"money",
	"percent",
	"points",
	"duration",
	"measure"
]);
/** What a figure in words may be off by: a third is said of 31 and of 36 per cent, and to double of what did not quite. */
function leewayOf(quantity) {
	switch (quantity.dimension) {
		case "fraction": return (require_decimal ??= require("./decimal.cjs")).Decimal.max("0.025", quantity.low.times(quantity.bound === "exact" ? "0.08" : "0.15"));
		case "multiple": return quantity.low.times(quantity.low.isInteger() ? "0.15" : "0.08");
		case "percent": return quantity.step;
		default: return (require_quantity ??= require("./quantity.cjs")).halfStep(quantity);
	}
}
/** A bound near its number ("just over 40") leaves the number usable; any other open end does not. */
function reachWithin(quantity) {
	const bound = quantity.near ? "about" : quantity.bound;
	const reach = quantity.dimension === "money" && quantity.step.lte(1) && bound === "exact" ? {
		low: quantity.low,
		high: quantity.high
	} : (require_link ??= require("./link.cjs")).reachOf({
		...quantity,
		bound
	});
	return reach && {
		...reach,
		value: quantity.low
	};
}
/** "From \u00a32m to \u00a32.4m": the fraction of the one is left out, not unknown. */
function alikeWritten(quantities) {
	const step = (require_decimal ??= require("./decimal.cjs")).Decimal.min(...quantities.map((quantity) => quantity.step));
	return quantities.map((quantity) => ({
		...quantity,
		step
	}));
}
function gapOf(one, other) {
	const [high, low] = one.value.gte(other.value) ? [one, other] : [other, one];
	return {
		low: (require_decimal ??= require("./decimal.cjs")).Decimal.max(0, high.low.minus(low.high)),
		high: high.high.minus(low.low),
		value: high.value.minus(low.value)
	};
}
function ratioOf(one, other) {
	return {
		low: one.low.div(other.high),
		high: one.high.div(other.low),
		value: one.value.div(other.value)
	};
}
function restOf({ low, high, value }) {
	return {
		low: new (require_decimal ??= require("./decimal.cjs")).Decimal(1).minus(high),
		high: new (require_decimal ??= require("./decimal.cjs")).Decimal(1).minus(low),
		value: new (require_decimal ??= require("./decimal.cjs")).Decimal(1).minus(value)
	};
}
/** The size of the change from the second to the first, as a share of the second. */
function changeOf(one, other) {
	const { low, high, value } = ratioOf(one, other);
	const ends = [low.minus(1), high.minus(1)];
	const sizes = ends.map((end) => end.abs());
	return {
		low: ends[0].isNegative() !== ends[1].isNegative() ? new (require_decimal ??= require("./decimal.cjs")).Decimal(0) : (require_decimal ??= require("./decimal.cjs")).Decimal.min(...sizes),
		high: (require_decimal ??= require("./decimal.cjs")).Decimal.max(...sizes),
		value: value.minus(1).abs()
	};
}
/** An outcome in the unit that the stated figure is printed in. */
function inUnitOfStated(stated, converted, { low, high, value }) {
	if (stated.low.isZero() || converted.low.isZero()) return {
		low,
		high,
		value
	};
	const size = converted.low.div(stated.low);
	return {
		low: low.div(size),
		high: high.div(size),
		value: value.div(size)
	};
}
function inUnitOf({ dimension }, { low, high, value }) {
	if (dimension !== "percent") return {
		low,
		high,
		value
	};
	return {
		low: low.times(100),
		high: high.times(100),
		value: value.times(100)
	};
}
/** "Two at \u00a319": what a few of something come to. */
function products(pool) {
	const counts = pool.filter(({ quantity }) => quantity.dimension === "count" && quantity.bound === "exact" && quantity.low.isInteger());
	return pool.filter(({ quantity }) => quantity.dimension !== "count" && !isRelative({ quantity })).flatMap((one) => counts.map(({ quantity: { low } }) => ({
		...one,
		quantity: {
			...one.quantity,
			per: null,
			low: one.quantity.low.times(low),
			high: one.quantity.high.times(low)
		}
	})));
}
/** A number that was read as no figure. */
function asNumber(one, value) {
	const plain = {
		dimension: "count",
		unit: null,
		unitWord: null,
		per: null,
		bound: "exact",
		low: value,
		high: value,
		step: ONE$1
	};
	return {
		...one,
		surface: value.toFixed(),
		quantity: plain
	};
}

// src/link/arithmetic/worked/pairs.ts
/** The two figures that a third one may be told of, by where they stand. */
const CHANGES = [
	new RegExp(`\\bfrom ${(require_link ??= require("./link.cjs")).FIGURE}${(require_link ??= require("./link.cjs")).words(8)},? to (?:just |only )?${(require_link ??= require("./link.cjs")).FIGURE}`, "gu"),
	new RegExp(`\\bto ${(require_link ??= require("./link.cjs")).FIGURE}${(require_link ??= require("./link.cjs")).words(5)},?(?: up| down)? from ${(require_link ??= require("./link.cjs")).FIGURE}`, "gu"),
	new RegExp(`${(require_link ??= require("./link.cjs")).FIGURE}${(require_link ??= require("./link.cjs")).words(5)},? (?:up|down|against|compared with|compared to|versus) (?:from )?${(require_link ??= require("./link.cjs")).FIGURE}`, "gu"),
	new RegExp(`${(require_link ??= require("./link.cjs")).FIGURE} (?:votes?|seats?|goals?|points?|runs?|games?|frames?|sets?) to ${(require_link ??= require("./link.cjs")).FIGURE}`, "gu")
];
/** The one change from a figure to a figure that the sentence tells, of those that `isMeant`; the later one first. */
function changeIn(window, isMeant) {
	const own = window.text.slice(window.start);
	const found = CHANGES.flatMap((pattern, index) => [...own.matchAll(pattern)].flatMap((match) => {
		const [one, other] = [figureOf(window, match[1]), figureOf(window, match[2])];
		if (!one || !other || !isMeant(one) || !isMeant(other) || !isComparable(window, one, other) || !countAlike(window, [one, other])) return [];
		return [index === 0 ? [other, one] : [one, other]];
	}));
	return found.length === 1 ? found[0] : null;
}
/**
* The two comparable figures before another one, of those that `isMeant`: in its own sentence, or in as many before it as have two. Of
* several pairs, the only one that is `likely` to be told of. Null where that is not decided, or where only another sentence has them and
* the figure's own says nothing that goes back to it.
*/
function twoBefore(window, figure, isMeant, isLikely = () => false) {
	const meant = window.figures.filter((one) => one.at < figure.at && isMeant(one));
	for (let back = 0; back <= MOST_BACK; back++) {
		const near = meant.filter((one) => one.back <= back);
		const pairs = near.flatMap((one, index) => near.slice(index + 1).flatMap((other) => isComparable(window, one, other) ? [[other, one]] : []));
		const [pair, ...more] = pairs.length > 1 ? pairs.filter(isLikely) : pairs;
		if (pairs.length > MOST_PAIRS || more.length > 0) return null;
		if (pair) return isNearBy(window, pair) && countAlike(window, pair) ? pair : null;
	}
	return null;
}
/** One of the two stands in the sentence itself, or in the one before it and is taken up. */
function isNearBy(window, pair) {
	return pair.some(({ back }) => back === 0) || pair.some(({ back }) => back === 1) && goesBack(window, pair);
}
const MOST_BACK = 3;
const MOST_PAIRS = 6;
/** The nearest comparable figure before one that tells of `base`: in its sentence, or the only one of the sentence it goes back to. */
function startFor(window, figure, base, isMeant) {
	const before = window.figures.filter((one) => one.at < figure.at && one !== base && isMeant(one) && isComparable(window, one, base) && countAlike(window, [one, base]));
	const own = before.filter(({ back }) => back === 0);
	if (own.length > 0) return own.at(-1);
	const last = before.filter(({ back }) => back === 1);
	return last.length === 1 && opensBack(window) ? last[0] : null;
}
/** The sentence begins with a word for what was said before. */
function opensBack({ text, start }) {
	return /^(?:and |so |but |thus )?(?:that|this|these|those|it|which|they|he|she)\b/.test(text.slice(start));
}
/** The sentence takes up what its figures before it are of: by a pronoun, or by their noun. */
function goesBack(window, pair) {
	const own = window.text.slice(window.start);
	if (opensBack(window) || /\b(?:it|them|that|this|both)\b/.test(own)) return true;
	return pair.flatMap((one) => nounsOf(window, one)).some((noun) => noun.length > 3 && own.includes(noun));
}

// src/link/arithmetic/worked/told.ts
/** Finds the wrong one where the told figure does not follow from its two, and from no others of the window. */
function judgeTold(window, { figure, tie, pair, isNamed, stretch }) {
	const [one, other] = pair;
	const { mention } = figure;
	if (figure === one || figure === other || one === other || !isNumber$2(mention)) return [];
	if (!isOff(mention, one.mention, other.mention, tie) || isExplained(window, figure, tie, isNamed ? other : null)) return [];
	if (isDeniedBefore(leadOf$1(window, figure)) || SPREAD.test(window.text.slice(window.start))) return [];
	const [expected] = outcomesOf(mention, one.mention, other.mention, tie);
	if (expected.value.isZero() || stretchOf(mention.quantity.low, expected.value).gt(stretch)) return [];
	return [{
		reason: tie === "share" ? "share" : "change",
		certainty: "likely",
		wrong: mention,
		expected: (require_link ??= require("./link.cjs")).reprint(mention, tie === "multiple" ? expected.value.toDecimalPlaces(1) : expected.value),
		from: [one.mention, other.mention],
		instead: isGap(tie) ? insteadOf(mention, one.mention, other.mention) : []
	}];
}
/** Whether the words just before a figure, in its clause, deny it. */
function isDeniedBefore(lead) {
	const clause = /(?:(?!\band\b)[^,;:(\u2013])*$/.exec(lead)[0];
	return (require_link ??= require("./link.cjs")).isDenied(clause.slice(-30), 0, clause.length);
}
/** Yearly averages, compound growth and figures told in turn are no part of two others. */
const SPREAD = /\b(?:annuali[sz]ed|compound|cagr|in real terms|real-terms|after inflation|seasonally|like-for-like|respectively|on average each)\b/;
function isNumber$2({ quantity }) {
	return quantity.bound !== "between" && quantity.bound !== "vague" && quantity.low.eq(quantity.high) && quantity.low.gt(0);
}
/** What the two would have to be, each for itself, if the gap is right. */
function insteadOf(gap, one, other) {
	if (gap.quantity.dimension !== one.quantity.dimension && gap.quantity.dimension !== "points") return [];
	const moved = (mention, from) => {
		const size = gap.quantity.low;
		const isMore = mention.quantity.low.gt(from.quantity.low);
		return {
			mention,
			expected: (require_link ??= require("./link.cjs")).reprint(mention, isMore ? from.quantity.low.plus(size) : from.quantity.low.minus(size))
		};
	};
	return [moved(other, one), moved(one, other)];
}

// src/link/arithmetic/worked/gaps.ts
/**
* Finds gaps that are not those of the two figures they are told of: "$27m, $5m over its budget of $20m", "92 schools, an increase of
* 21 from 61", "31 votes to 12, a margin of 21", "The record is 6h 15m. She missed it by 2h 27m."
*/
function checkGapsTold(window) {
	return window.figures.filter(({ back }) => back === 0).flatMap((figure) => {
		const told = toldOf$3(window, figure);
		return told ? judgeTold(window, told) : [];
	});
}
/** Whether the words around a figure make a gap of it. */
function isToldAsGap(window, figure) {
	const [lead, behind] = [leadOf$1(window, figure), behindOf(window, figure)];
	return NOUN_BEFORE.test(lead) || BY_BEFORE.test(lead) || MORE.test(behind) || THAN.test(behind) || NOUN_BEHIND.test(behind) || AT_END$1.test(behind);
}
const ADVERBS$1 = "(?:(?:about|around|some|just|only|exactly|nearly|almost|roughly|another|fully|by|at least|well over) ){0,2}";
const GAP_NOUN = `(?:${CHANGE_NOUN.slice(3, -1).replace("|move|step", "")}|addition|lead|margin|majority|gap|advantage|discount|deficit|shortfall|surplus|excess|overspend|underspend|overrun)`;
const COMPARATIVE = "more|less|fewer|higher|lower|longer|shorter|bigger|smaller|larger|greater|faster|slower|quicker|heavier|lighter|taller|dearer|cheaper|wider|narrower|better|worse|deeper|older|younger";
const BESIDE = "up|down|above|below|over|under|inside|outside|short|shy|ahead|behind|clear|beyond|past";
const NOUN_BEFORE = new RegExp(`\\b(?:${GAP_NOUN} of|(?:so|and) (?:the|its|their|our) ${GAP_NOUN} (?:is|was|comes to|came to)) ${ADVERBS$1}$`, "u");
/** Verbs of change and of contest: what follows "by" lies between two figures. */
const BY_BEFORE = new RegExp(`\\b(?:miss|beat|exceed|surpass|top|break|broke|trail|lead|led|lag|cut|narrow|widen|shorten|lengthen|outnumber|outsell|outsold|undercut|overshot|overshoot|undershoot|improv|better|lower|rais|reduc|grew|grow|rose|ris|fell|fall|drop|climb|jump|slip|shr[aiu]nk|increas|decreas|declin|dipp|went up|go up|goes up|gone up|went down|go down|up|down)[${(require_link ??= require("./link.cjs")).LETTER}]{0,5}(?: (?:(?!, (?:which|who|that)\\b)[^.;:]){1,50})? by ${ADVERBS$1}$`, "u");
/** "up a third from \u00a32m" */
const UP_BEFORE = new RegExp(`\\b(?:up|down)(?: by)? ${ADVERBS$1}$`, "u");
/** "from 8p to 9p, or 12.5%" */
const OR_BEFORE = new RegExp(`(?:,| \u2013| \\() ?(?:or|i\\.e\\.|that is|that's|which is|equal to),? ${ADVERBS$1}$`, "u");
const TAKEN_OFF = /\b(?:tak(?:e|es|ing|en)|took|knock|shav|lopp|trimm|slic|cut)[a-z]{0,5} (?:just |only |another |nearly |almost )?$/;
const NOUNS$1 = `(?: [${(require_link ??= require("./link.cjs")).LETTER}][${(require_link ??= require("./link.cjs")).LETTER}'-]{0,20}){0,2}?`;
const MORE = new RegExp(`^${NOUNS$1} (?:${COMPARATIVE})\\b`, "u");
const AT_END$1 = new RegExp(`^${NOUNS$1} (?:${COMPARATIVE}|short|shy|ahead|behind|clear|apart|adrift)(?:(?:\$|[.,;:)!]| \u2013)| than (?:before|then|the (?:old|first|other|previous) ))`, "u");
const NOUN_BEHIND = new RegExp(`^-?(?: [${(require_link ??= require("./link.cjs")).LETTER}]{1,20})? (?:${GAP_NOUN})\\b(?! of\\b)`, "u");
/** Behind the gap, the figure that it starts from. */
const THAN = new RegExp(`^${NOUNS$1} (?:${COMPARATIVE}|${BESIDE})(?: (?:than|on|from|of))?${(require_link ??= require("./link.cjs")).words(8)} ${(require_link ??= require("./link.cjs")).FIGURE}`, "u");
const OFF = new RegExp(`^ off${(require_link ??= require("./link.cjs")).words(6)} ${(require_link ??= require("./link.cjs")).FIGURE}`, "u");
const FROM = new RegExp(`^${(require_link ??= require("./link.cjs")).words(6)}(?: (?:in|over|within) [\uE000-\uE0FF])? (?:from|on|over|compared with|against)${(require_link ??= require("./link.cjs")).words(5)} ${(require_link ??= require("./link.cjs")).FIGURE}`, "u");
function toldOf$3(window, figure) {
	const [lead, behind] = [leadOf$1(window, figure), behindOf(window, figure)];
	if (figure.mention.change === "from" || figure.mention.change === "to" || isOwnShare(figure, behind)) return null;
	const base = baseOf(window, figure, lead, behind);
	if (base) {
		const from = startFor(window, figure, base, (one) => !isToldAsGap(window, one));
		return from && {
			figure,
			tie: tieOf(lead, behind),
			pair: [from, base],
			isNamed: true,
			stretch: 2.5
		};
	}
	const isNamed = NOUN_BEFORE.test(lead) || AT_END$1.test(behind) || BY_BEFORE.test(lead);
	if (!isNamed && !OR_BEFORE.test(lead) || NO_FIGURE_BEHIND.test(behind)) return null;
	const isMeant = (one) => isLike(window, figure, one);
	const isAmount = (one) => isMeant(one) && !(isRelative(figure.mention) && isRelative(one.mention));
	const pair = changeIn(window, isMeant) ?? (isNamed && !SINCE$1.test(behind) ? twoBefore(window, figure, isAmount, (pair) => isNear(figure, pair)) : null);
	if (!pair || isOfAnother(figure, pair, behind) || countsAnother(window, figure, pair)) return null;
	return {
		figure,
		tie: tieOf(lead, behind),
		pair,
		isNamed: false,
		stretch: 2
	};
}
/** "15% of the hives more": a share of something of its own. */
function isOwnShare({ mention }, behind) {
	return (mention.quantity.dimension === "percent" || mention.quantity.dimension === "fraction") && behind.startsWith(" of ");
}
/** Which of the two a share of it is taken of: the one that it starts from. */
function tieOf(lead, behind) {
	const told = `${/\S+ \S+ (?:\S+ )?$/.exec(lead)?.[0] ?? ""}${/^(?: \S+){1,3}/.exec(behind)?.[0] ?? ""}`;
	const [isLess, isMore] = [LESS.test(told), GREATER.test(told)];
	return isLess === isMore ? "gap" : isLess ? "less" : "more";
}
const LESS = /\b(?:less|fewer|lower|shorter|smaller|cheaper|lighter|narrower|down|below|under|fall|drop|cut|decline|decrease|reduction|discount|fell|dropped|declined)\b/;
const GREATER = /\b(?:more|higher|longer|bigger|larger|greater|dearer|heavier|taller|wider|up|above|over|rise|increase|growth|gain|jump|rose|grew|gained)\b/;
/** The gap is one to something that is told without a figure. */
const NO_FIGURE_BEHIND = /^[^.;:,]{0,40}\b(?:than (?:expected|forecast|planned|usual|normal|average|the average|any|ever|last|it|they|in|at|for|those|that|a year|our|its|their|predicted|thought|budgeted)|on average|a (?:year|month|week|day)|per|each|every)\b/;
/** "An increase of nine points from 2022": what it starts from is told by its date. */
const SINCE$1 = /^[^.;:,)]{0,24}\b(?:from|on|since|compared (?:with|to)) (?:the |its )?(?:\uF8FF|last|previous|year|month|quarter|season)/;
const SPREAD_OUT = /\b(?:on average|annually|a year|per year|each year)\b/;
function baseOf(window, figure, lead, behind) {
	const match = THAN.exec(behind) ?? (TAKEN_OFF.test(lead) ? OFF.exec(behind) : null) ?? (NOUN_BEFORE.test(lead) || UP_BEFORE.test(lead) ? FROM.exec(behind) : null);
	const base = match && !SPREAD_OUT.test(match[0]) ? figureOf(window, match[1]) : null;
	return base && isLike(window, figure, base) ? base : null;
}
/** A gap of about that size, where more than two figures could be meant. */
function isNear({ mention }, [one, other]) {
	const outcome = isRelative(mention) ? null : outcomesOf(mention, one.mention, other.mention, "gap")?.[0];
	return outcome ? stretchOf(mention.quantity.low, outcome.value).lte(2) : false;
}
/** "From 17 gates to 42, and an addition of 35 trees": it counts what has not been named before. */
function countsAnother(window, figure, pair) {
	const nouns = pair.some((one) => nounsOf(window, one).length > 0) ? [] : nounsOf(window, figure);
	return nouns.length > 0 && !nouns.some((noun) => window.text.slice(0, figure.at).includes(noun));
}
/** "From 4 to 8 threads it is 60% faster": something else than the count has changed. */
function isOfAnother({ mention }, [one], behind) {
	return isRelative(mention) && one.mention.quantity.dimension === "count" && QUALITY.test(behind);
}
const QUALITY = new RegExp(`^(?: [${(require_link ??= require("./link.cjs")).LETTER}]{1,20})? (?:faster|slower|quicker|longer|shorter|cheaper|dearer|smaller|larger|lighter|heavier|better|worse|improvement|boost)\\b`, "u");
function isLike(window, figure, one) {
	if (one === figure || isToldAsGap(window, one)) return false;
	if (isRelative(figure.mention)) return !isRelative(one.mention) || one.mention.quantity.dimension === "percent";
	if (figure.mention.quantity.dimension === "points") return one.mention.quantity.dimension === "percent";
	return isComparable(window, figure, one) && countAlike(window, [figure, one]);
}

// src/link/arithmetic/worked/multiples.ts
/**
* Finds multiples that the two figures they are told of contradict: "$8m, twice what 2024 took, which was $6m", "The old saw
* cut 20 an hour. The new one cuts 50, three times as many", "16 cameras, up from nine. Their number has more than doubled."
*/
function checkMultiplesTold(window) {
	return window.figures.flatMap((figure) => {
		const told = figure.back === 0 ? toldOf$2(window, figure) : null;
		return told ? judgeTold(window, told) : [];
	});
}
/** Behind the multiple, the figure that it is one of. */
const THE_BASE = new RegExp(`^ (?:the|its|their|his|her|our|last|that|what|as|those)\\b${(require_link ??= require("./link.cjs")).words(8)}(?:,? (?:which|that|who|when it) (?:was|were|is|are|had|stood at|came to))?(?:(?: of| at)? | \\()${(require_link ??= require("./link.cjs")).FIGURE}`, "u");
/** "35 per cent, which is half of the 70 they aim for." */
const OF_BASE = new RegExp(`^ of (?:the|its|their|our|last)${(require_link ??= require("./link.cjs")).words(3)} ${(require_link ??= require("./link.cjs")).FIGURE}`, "u");
const THAT_IS$1 = /\b(?:which|that|this|it)(?: is|'s| was) (?:about |just |only |nearly |almost |barely )?$|,? or (?:about |just |only |nearly |almost |barely )?$/;
const END$3 = "(?:$|[.,;:)!]| \u2013)";
const AS_MANY = new RegExp(`^ (?:as (?:many|much|high|large|big|long|fast|heavy|wide|tall|often|far|strong)(?:${END$3}| as (?:before|then|the (?:old|first|other|previous) ))|of that${END$3})`, "u");
const AGAIN$1 = new RegExp(`^(?:${END$3}| (?:in|over|within|since|this|last|on) )`, "u");
const CHANGED = /(?:doubl|trebl|tripl|quadrupl|halv)(?:ed|es|e|ing)$/i;
function toldOf$2(window, figure) {
	const { quantity, surface } = figure.mention;
	if (quantity.dimension !== "multiple" && quantity.dimension !== "fraction") return null;
	const isMeant = (one) => one !== figure && !isRelative(one.mention) && !isToldAsGap(window, one) && !isVersion(one);
	const behind = behindOf(window, figure);
	const base = quantity.dimension === "multiple" ? figureOf(window, THE_BASE.exec(behind)?.[1]) : null;
	if (base && isMeant(base) && base.mention.quantity.dimension !== "duration") {
		const from = startFor(window, figure, base, isMeant);
		if (from) return {
			figure,
			tie: "multiple",
			pair: [from, base],
			isNamed: true,
			stretch: 3
		};
	}
	const whole = quantity.dimension === "fraction" && THAT_IS$1.test(leadOf$1(window, figure)) ? figureOf(window, OF_BASE.exec(behind)?.[1]) : null;
	if (whole && !isToldAsGap(window, whole)) {
		const from = startFor(window, figure, whole, (one) => one !== figure && !isToldAsGap(window, one));
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
	const isChanged = CHANGED.test(surface) && !/\b(?:to|will|would|could|can|may|might|must|should|plans?|hopes?|wants?|aims?) (?:[a-z]+ )?$/.test(leadOf$1(window, figure));
	if (!AS_MANY.test(behind) && !isAgain && !isChanged) return null;
	const pair = changeIn(window, isMeant) ?? twoBefore(window, figure, isMeant);
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
	if (own.length !== 2 || !isComparable(window, one, other) || !countAlike(window, own)) return null;
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

// src/link/arithmetic/worked/sums.ts
/** What several figures come to, and what is left when some are taken off. */
/** What the figures come to, those of a negative sign taken off, in the unit that they share with `stated`; null where they have none. */
function resultOf(stated, figures, sign) {
	const all = inOneUnit([stated, ...figures]);
	if (!all) return null;
	const quantities = all.slice(1);
	let [low, high, value] = [
		ZERO$1,
		ZERO$1,
		ZERO$1
	];
	for (const [index, quantity] of quantities.entries()) {
		const reach = (require_link ??= require("./link.cjs")).reachOf({
			...quantity,
			bound: quantity.near ? "about" : quantity.bound
		});
		if (!reach) return null;
		[low, high] = sign(index) > 0 ? [low.plus(reach.low), high.plus(reach.high)] : [low.minus(reach.high), high.minus(reach.low)];
		value = value.plus(quantity.low.times(sign(index)));
	}
	return inUnitOfStated(stated.quantity, all[0], {
		low,
		high,
		value
	});
}
/** Whether the figure cannot be that result, however all of them were rounded. */
function isNotResult(stated, outcome) {
	const { quantity } = stated;
	return (require_link ??= require("./link.cjs")).misses(quantity, outcome, (require_quantity ??= require("./quantity.cjs")).halfStep(quantity), NEAR$3);
}
/** Whether some choice of the figures, added up or taken off one another, makes the stated one. */
function isMade(stated, figures) {
	const few = figures.slice(-MOST$1);
	for (let mask = 1; mask < 3 ** few.length; mask++) {
		const signs = few.map((_, index) => SIGNS[Math.floor(mask / 3 ** index) % 3]);
		const chosen = few.filter((_, index) => signs[index] !== 0);
		if (chosen.length < 2) continue;
		const own = signs.filter((sign) => sign !== 0);
		const outcome = resultOf(stated, chosen, (index) => own[index]);
		if (outcome?.value.gt(0) && !isNotResult(stated, outcome)) return true;
	}
	return false;
}
/** A figure that is a number: no range, no vague word, nothing open. */
function isPlain({ quantity }) {
	return quantity.low.eq(quantity.high) && (quantity.bound === "exact" || quantity.bound === "about" || quantity.near === true);
}
const ZERO$1 = new (require_decimal ??= require("./decimal.cjs")).Decimal(0);
const SIGNS = [
	0,
	1,
	-1
];
/** Figures that are tried: three to that power are the choices. */
const MOST$1 = 6;
const NEAR$3 = new (require_decimal ??= require("./decimal.cjs")).Decimal("0.1");

// src/link/arithmetic/worked/partitions.ts
/**
* Finds wholes that the parts told behind them do not make: "148 tonnes, of which 92 came from Peru, 36 from Rwanda and 30 from Java",
* "384 entered, 216 of them girls and 178 boys", "45 seats: 23 for the left and 24 for the right".
*/
function checkPartitions(window) {
	const own = window.figures.filter(({ back }) => back === 0);
	if (own.length < 3) return [];
	return own.slice(0, -2).flatMap((whole) => {
		const opened = OPENING.exec(behindOf(window, whole));
		const first = opened && figureOf(window, opened[2]);
		const isVerb = opened !== null && MADE_OF.test(opened[1]);
		const parts = first ? partsFrom(window, first, isVerb) : null;
		if (!parts || ![whole, ...parts].every((one) => isPlain(one.mention) && (one === whole || isComparable(window, whole, one)))) return [];
		return judge$7(window, whole, parts, !/^(?:,|,? with)$/.test(opened[1]) || /^ of (?:them|these|those|which|whom)\b/.test(behindOf(window, parts[0])));
	});
}
const PART_WORDS = `(?: (?!(?:and|or|but|while|whereas|though|although|than|plus|not|another|per|including|among|mainly|mostly)\\b)[${(require_link ??= require("./link.cjs")).LETTER}\uF8FF][${(require_link ??= require("./link.cjs")).LETTER}'\uF8FF-]{0,30}){0,8}`;
const OPENING = new RegExp(`^${(require_link ??= require("./link.cjs")).words(7)}(:|,? (?:of which|of whom|of them)|,? made up of|,? comprising|,? split into|,? divided into|,? with|,)${(require_link ??= require("./link.cjs")).words(2)} ${(require_link ??= require("./link.cjs")).FIGURE}`, "u");
const JOINT$1 = new RegExp(`^${PART_WORDS}(,|;|,? and|,? plus)(?: the)?(?: other| remaining)? ${(require_link ??= require("./link.cjs")).FIGURE}`, "u");
/** Behind a verb the list may end with a comma. */
const PAUSE = new RegExp(`^${PART_WORDS}(?:$|[.,;)!]| \u2013)`, "u");
const MADE_OF = /made up of|comprising|split into|divided into/;
const LAST = new RegExp(`^${PART_WORDS}(?:$|[.;)!]| \u2013)`, "u");
/** The figures that are listed from this one on, to the end of the sentence; null where the last of them is not joined by "and". */
function partsFrom(window, first, isVerb) {
	const parts = [first];
	let joint = "";
	for (let next = JOINT$1.exec(behindOf(window, first)); next; next = JOINT$1.exec(behindOf(window, parts.at(-1)))) {
		const figure = figureOf(window, next[2]);
		if (!figure || parts.includes(figure) || parts.length === MOST) return null;
		joint = next[1];
		parts.push(figure);
	}
	return parts.length >= 2 && /and|plus/.test(joint) && (isVerb ? PAUSE : LAST).test(behindOf(window, parts.at(-1))) && !parts.some((part) => isToldAsGap(window, part)) ? parts : null;
}
function judge$7(window, whole, parts, isOpened) {
	const mentions = parts.map((part) => part.mention);
	const sum = resultOf(whole.mention, mentions, () => 1);
	if (!sum || !isNotResult(whole.mention, sum) || isMade(whole.mention, mentions)) return [];
	const missing = whole.mention.quantity.low.minus(sum.value);
	if (missing.abs().gt(whole.mention.quantity.low.times(LEEWAY$1)) || NOT_ALL.test(window.text.slice(whole.at))) return [];
	if (!isOpened && !areOpposite(behindOf(window, parts[0]), behindOf(window, parts[1]), parts.length)) return [];
	return [{
		reason: "sum",
		certainty: "likely",
		wrong: whole.mention,
		expected: (require_link ??= require("./link.cjs")).reprint(whole.mention, sum.value),
		from: mentions,
		instead: (require_link ??= require("./link.cjs")).insteadOfParts(mentions, missing)
	}];
}
/** "22 full-time and nine part-time": what two figures are told of leaves nothing of a whole. */
function areOpposite(one, other, count = 2) {
	const [first, second] = [one.slice(0, 60), other.slice(0, 60)];
	return count === 2 && OPPOSITE_PARTS.some(([a, b]) => a.test(first) && b.test(second) || b.test(first) && a.test(second));
}
const NOT_ALL = /\b(?:including|among (?:them|others)|such as|mainly|mostly|at least|respectively|others)\b/;
const LEEWAY$1 = .2;
const MOST = 8;

// src/link/arithmetic/worked/products.ts
/**
* Finds amounts, rates and numbers that do not multiply: "540 boxes at \u00a31.50 each come to \u00a3910", "\u00a3690,000 from 18,400 tickets, an
* average of \u00a347.50 each", "\u20ac90m over three years, \u20ac45m a year", "360 tonnes from 45 hectares is nine tonnes a hectare".
*/
function checkProducts(window) {
	const plain = window.figures.filter((one) => one.back <= 1 && isNumber$1(one.mention) && !isRelative(one.mention));
	const found = productOf(window, plain.filter(({ back }) => back === 0)) ?? (takesUp(window) ? productOf(window, plain) : null);
	return found ? judge$6(window, found) : [];
}
/** The one product that some figures can tell; null where they tell none, or where it is open which are meant. */
function productOf(window, figures) {
	const rates = figures.flatMap((figure) => rateOf(window, figure) ?? []);
	const [rate] = rates;
	if (!rate || rates.length > 2) return null;
	const others = figures.filter((one) => !rates.some(({ figure }) => figure === one) && (!isToldAsGap(window, one) || isSpread(window, one)));
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
	return figureOf(window, OVER.exec(behindOf(window, figure))?.[1])?.mention.quantity.dimension === "duration";
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
	const [lead, behind] = [leadOf$1(window, figure), behindOf(window, figure)];
	const beside = window.figures.findLast(({ at }) => at < figure.at) ?? null;
	if (!AMOUNTS$1.has(quantity.dimension)) return null;
	const named = EACH_OF.exec(lead) ?? (quantity.dimension === "count" ? GROUPS_OF.exec(lead) : null);
	if (named) return {
		figure,
		per: null,
		beside: figureOf(window, named[1])
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
	if (per !== null && per !== "head" && per !== "person") return only(others.filter(({ mention: { quantity } }) => quantity.dimension === "measure" && (require_text ??= require("./text.cjs")).lemma(quantity.unitWord ?? "") === per)) ?? only(counts.filter((one) => nounsOf(window, one).includes(per)));
	if (figure.mention.quantity.dimension !== "count") return only(counts);
	if (beside && EACH_OR_GROUP.test(leadOf$1(window, figure))) return beside;
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
function judge$6(window, { factors, total }) {
	const all = [...factors.flat(), total].sort((one, other) => one.at - other.at);
	const told = all.at(-1);
	const lead = leadOf$1(window, told);
	if (told.back > 0 || all.some((one) => isDeniedBefore(leadOf$1(window, one)))) return [];
	const product = factors.map(([rate, number]) => times(reachWithin(rate.mention.quantity), partsIn(rate, number))).reduce(plus);
	const [only] = factors;
	const single = factors.length === 1 ? over(reachWithin(total.mention.quantity), partsIn(...only)) : null;
	const outcome = told === total ? product : told === only[0] ? single : null;
	if (!outcome) return [];
	const { quantity } = told.mention;
	const leeway = (require_decimal ??= require("./decimal.cjs")).Decimal.max(quantity.step.div(2), outcome.value.times("0.03"));
	if (!(require_link ??= require("./link.cjs")).misses(quantity, outcome, leeway, NEAR$2)) return [];
	const stretch = stretchOf(quantity.low, outcome.value);
	const isTold = LINK.test(lead) || AVERAGE.test(lead) || EACH.test(behindOf(window, told));
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
	return over(times(reachWithin(quantity), written), exactly(quantity.low));
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
		const lead = leadOf$1(window, figure);
		return figure.back > 0 || isDeniedBefore(lead) || !isNumber(figure.mention) ? [] : otherRate(window, figure, lead);
	});
}
/** How many of the first the second has: exactly, or as many as are worked in it. */
const TIMES$1 = {
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
	const [up, down] = [TIMES$1[`${one.per} ${per}`], TIMES$1[`${per} ${one.per}`]];
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
	if (!(require_link ??= require("./link.cjs")).misses(mention.quantity, outcome, leeway, NEAR$1) || stretchOf(mention.quantity.low, outcome.value).gt(1e3)) return [];
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

// src/link/arithmetic/worked/rests.ts
/**
* Finds rests that a whole and its parts do not leave: "Of 210,000 bottles 130,000 are white, 55,000 sparkling and the remaining 35,000
* red", "\u20ac63,000 has come in. The target is \u20ac90,000, so another \u20ac37,000 is needed", "132 vacancies, has filled 93, leaving 49".
*/
function checkRestsTold(window) {
	return window.figures.flatMap((figure) => {
		if (figure.back > 0 || !isPlain(figure.mention) || !isRest(window, figure)) return [];
		const parted = partsFor(window, figure);
		return parted ? judge$5(window, figure, parted) : [];
	});
}
const BEFORE$1 = new RegExp(`\\b(?:(?:the|its|their|our) (?:other|remaining|rest|last|final|balance|remainder)(?: of|,| is| are|:| \u2013)?|leav(?:es|ing)(?: (?:us|them|it|him|her|the [${(require_link ??= require("./link.cjs")).LETTER}' -]{2,30}))?(?: with)?|(?:that|this|which) left(?: (?:us|them|it|him|her))?(?: with)?|still (?:owes?|needs?|lacks?|has|have|to find|to go:?)|and left|so another|so a further|to find)(?: (?:just|only|about|some|around|nearly|almost|exactly|another|a further|the other|the remaining|the final))* $`, "u");
const END$2 = "(?:$|[.,;:)!]| \u2013)";
const BEHIND$2 = new RegExp(`^(?: [${(require_link ??= require("./link.cjs")).LETTER}][${(require_link ??= require("./link.cjs")).LETTER}'-]{1,20}){0,2}? (?:to go|to find|to come|to raise|to spare|to do|(?:still )?remain(?:s|ed|ing)?|left|(?:is|are|was|were|still) (?:missing|outstanding|left|empty|vacant)|(?:stood|stand|stands|stood) (?:empty|vacant|idle)|short|empty|vacant|unsold|unfilled|outstanding|spare)${END$2}`, "u");
const OTHERS = /\b(?:other|remaining|rest|last|final)\b[^\uE000-\uE0FF]*$/;
/** "Another \u00a337,000 is needed". */
const NEEDED = new RegExp(`^ (?:is|are|will be|must be|has to be|have to be) (?:needed|found|raised|required)${END$2}`, "u");
/** "The other two" of a few are others of another group, unless the sentence goes on to say what they do. */
const OTHER_FEW = new RegExp(`^(?:${END$2}| (?:are|were|is|was|have|had|has|will|would|did|do|said|went|go|came|come|stay|run|ran|work|live|of (?:them|these|those)|on|in|by|at|to|for|red|white|[${(require_link ??= require("./link.cjs")).LETTER}]{2,20}${END$2}))`, "u");
/** Whether the words around a figure make a rest of it. */
function isRest(window, figure) {
	const [lead, behind] = [leadOf$1(window, figure), behindOf(window, figure)];
	if (isDeniedBefore(lead) || /[\uE000-\uE0FF](?: out)? of [^\uE000-\uE0FF]{0,20}$/.test(lead)) return false;
	if (!(figure.mention.quantity.dimension === "percent") && (BEHIND$2.test(behind) || NEEDED.test(behind) && figure.mention.relation === "further")) return true;
	if (isOpposite(window, figure)) return true;
	if (figure.mention.quantity.dimension === "duration" && /\b(?:last|final) $/.test(lead)) return false;
	return (BEFORE$1.test(lead) || figure.mention.relation === "rest") && (figure.mention.quantity.dimension !== "count" || figure.mention.quantity.low.gte(10) || OTHER_FEW.test(behind));
}
/** "Of 33 crews seven work nights, so 26 work days". */
function isOpposite(window, figure) {
	const own = window.figures.filter((one) => one.back === 0 && one.at <= figure.at).slice(-3);
	const [one, other] = own;
	if (own.length < 3 || !PARTED.test(window.text.slice(Math.max(0, one.at - 30), other.at))) return false;
	const last = own.findLast((each) => each !== figure);
	const part = other.mention.quantity.low.lt(one.mention.quantity.low) ? other : one;
	return areOpposite(window.text.slice(part.at + 1, figure.at), behindOf(window, figure)) || part !== last && areOpposite(behindOf(window, last), behindOf(window, figure));
}
const PARTED = new RegExp(`\\bof (?:the |its |their |every |all )?(?:[${(require_link ??= require("./link.cjs")).LETTER}' ]{1,20} )?(?:[\uE000-\uE0FF]|$)`, "u");
/** The figures before the rest, as many sentences back as there have to be: the largest is the whole, the others are its parts. */
function partsFor(window, figure) {
	const like = window.figures.filter((one) => one.at < figure.at && one !== figure && isPlain(one.mention) && isOneKind(one, figure) && isComparable(window, one, figure) && !isToldAsGap(window, one) && !OF_EACH.test(behindOf(window, one)));
	if (figure.mention.quantity.dimension === "percent") {
		const parts = like.filter(({ back }) => back === 0);
		return parts.length > 0 && parts.every(({ mention }) => !mention.change && !mention.direction) ? {
			whole: null,
			parts
		} : null;
	}
	for (let back = 0; back <= 2; back++) {
		const near = like.filter((one) => one.back <= back);
		if (near.length < 2) continue;
		if (near.every((one) => one.back > 1)) return null;
		if (back === 0 && OF_THOSE.test(window.text.slice(window.start))) continue;
		const whole = near.reduce((one, other) => other.mention.quantity.low.gt(one.mention.quantity.low) ? other : one);
		const parts = near.filter((one) => one !== whole);
		return isWhole(window, whole, parts, figure) ? {
			whole,
			parts
		} : null;
	}
	return null;
}
/** "\u20ac38m, or \u20ac2m for each of the 19 harbours" */
const OF_EACH = /^(?: for)? (?:each|every|apiece|per)\b/;
function isOneKind({ mention: one }, { mention: other }) {
	return one.quantity.dimension === other.quantity.dimension;
}
/** The whole is told first or behind "of"; of one part any order will do. */
function isWhole(window, whole, parts, figure) {
	if (parts.length > 1) return parts.every(({ at }) => at > whole.at) || /\b(?:of|out of)(?: the| its| their)? $/.test(leadOf$1(window, whole));
	if (OTHERS.test(leadOf$1(window, figure)) && !PART_OF.test(window.text)) return false;
	const own = nounsOf(window, figure);
	const nouns = [whole, ...parts].map((one) => nounsOf(window, one));
	if (own.length > 0 && nouns.some((each) => each.length > 0)) return nouns.some((each) => each.some((noun) => own.includes(noun)));
	return nouns.some((each) => each.length === 0) || nouns[0].some((noun) => nouns.slice(1).some((each) => each.includes(noun)));
}
const OF_THOSE = /\b(?:of|among) (?:those|these|them|which|whom)\b/;
/** Words that make the one a part of the other. */
const PART_OF = new RegExp(`(?:\\bof|\\bamong|\\bout of) (?:(?:the|its|their|our|these|those|all|this|that|it|which|whom|them)\\b|(?:[${(require_link ??= require("./link.cjs")).LETTER}']{1,20} )?[\uE000-\uE0FF])|\\bincluding [\uE000-\uE0FF]`, "u");
function judge$5(window, figure, { whole, parts }) {
	const { mention } = figure;
	if (isRelative(mention) !== (whole === null)) return [];
	const terms = [...whole ? [whole.mention] : [], ...parts.map((part) => part.mention)];
	const taken = resultOf(mention, terms, (index) => whole && index === 0 ? 1 : -1);
	const outcome = whole || !taken ? taken : {
		low: taken.low.plus(100),
		high: taken.high.plus(100),
		value: taken.value.plus(100)
	};
	if (!outcome || outcome.value.lte(0) || !isNotResult(mention, outcome)) return [];
	const others = window.figures.filter((one) => one !== figure && isPlain(one.mention) && isComparable(window, one, figure));
	if (isMade(mention, [...others.map((one) => one.mention), ...hundredFor(mention)]) || stretchOf(mention.quantity.low, outcome.value).gt(STRETCH$2)) return [];
	const missing = outcome.value.minus(mention.quantity.low);
	return [{
		reason: "sum",
		certainty: "likely",
		wrong: mention,
		expected: (require_link ??= require("./link.cjs")).reprint(mention, outcome.value),
		from: terms,
		instead: [...(require_link ??= require("./link.cjs")).insteadOfParts(parts.map((part) => part.mention), missing), ...whole ? (require_link ??= require("./link.cjs")).insteadOfParts([whole.mention], missing.neg()) : []]
	}];
}
/** Bare numbers may be parts of a hundred. */
function hundredFor(mention) {
	const hundred = new (require_decimal ??= require("./decimal.cjs")).Decimal(100);
	return mention.quantity.dimension === "count" ? [{
		...mention,
		quantity: {
			...mention.quantity,
			bound: "exact",
			low: hundred,
			high: hundred
		}
	}] : [];
}
/** A rest beyond this is one of something else. */
const STRETCH$2 = 2;

// src/link/arithmetic/worked/parted.ts
/** Where a share stands with its part and its whole: the ways in which words tie the three together. */
const THE = `(?:(?:the|its|their|our|all|all the|these|those|his|her|a possible|a total of|[${(require_link ??= require("./link.cjs")).LETTER}]{1,20}'s) )?(?:[${(require_link ??= require("./link.cjs")).LETTER}][${(require_link ??= require("./link.cjs")).LETTER}'-]{0,20} ){0,2}?`;
const HEDGE = "(?:(?:just|only|about|some|nearly|almost|roughly|around|well|a full|exactly|more than|over|under|fewer than) )*";
/** What follows says it again. */
const SAYS = "(?:or|i\\.e\\.|that is|that's|which is|which makes|equal to|a (?:total|share) of|a (?:success |failure )?rate of)";
const AGAIN = `(?:(?:,|:|;| \u2013)(?: ${SAYS},?)? | \\((?:${SAYS},? )?)${HEDGE}`;
const THAT_IS = `[.,;:](?: \u2013)? (?:and |so )?(?:that is|that's|this is|which is|which makes|that makes|it is|they are) ${HEDGE}`;
const END$1 = "(?=$|[.,;:)!]| \u2013| of (?:them|these|those|it)\\b)";
/** Behind a share of all of it. */
const OF_ALL = `(?=$|[.,;:)!]| \u2013| of (?:all|it|that|everything|everyone|the (?:total|whole|lot|way|cost|sum|money|workforce|staff|fleet|electorate|population|price|bill|budget|target|membership|number))\\b)`;
const NOUNS = `(?: (?!(?:or|and|in|at|on|for|to)\\b)[${(require_link ??= require("./link.cjs")).LETTER}]{2,20}){0,2}`;
const OF = `(?: out)? of ${THE}`;
const WAYS = [
	{
		pattern: new RegExp(`${(require_link ??= require("./link.cjs")).FIGURE} (?:of )?${THE}${(require_link ??= require("./link.cjs")).FIGURE}${(require_link ??= require("./link.cjs")).words(6)}(?!:| \\()${AGAIN}${(require_link ??= require("./link.cjs")).FIGURE}${NOUNS}${END$1}`, "gu"),
		order: [
			"share",
			"whole",
			"part"
		],
		told: "part"
	},
	{
		pattern: new RegExp(`${(require_link ??= require("./link.cjs")).FIGURE} (?:of )?${THE}${(require_link ??= require("./link.cjs")).FIGURE}${(require_link ??= require("./link.cjs")).words(6)}(?::| \\() ?${HEDGE}${(require_link ??= require("./link.cjs")).FIGURE}${NOUNS}${END$1}`, "gu"),
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
		const figures = match.slice(1).flatMap((one) => figureOf(window, one) ?? []);
		const [share, part, whole] = [
			"share",
			"part",
			"whole"
		].map((role) => figures[order.indexOf(role)]);
		if (!share || !part || !whole || figures.every((one) => one.back > 0) || !isRatio(share)) return [];
		if (!isShare(share) && order[0] !== "share") return [];
		return ![part, whole].some((one) => isRelative(one.mention) || isToldAsGap(window, one)) && isComparable(window, part, whole) && part.mention.quantity.low.lt(whole.mention.quantity.low) ? [{
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
	if (figure.back > 0 || !isShare(figure) || !NAMED.test(leadOf$1(window, figure)) || !AT_END.test(behindOf(window, figure))) return [];
	const pair = twoBefore(window, figure, (one) => one !== figure && !isRelative(one.mention) && !isToldAsGap(window, one));
	if (!pair) return [];
	const [one, other] = pair;
	const ordered = one.mention.quantity.low.gt(other.mention.quantity.low) ? [other, one] : pair;
	return judgeTold(window, {
		figure,
		tie: "share",
		pair: ordered,
		isNamed: false,
		stretch: 4
	});
}
function judgeParted(window, parted) {
	const { share, part, whole, told } = parted;
	return told === "share" ? judgeTold(window, {
		figure: share,
		tie: "share",
		pair: [part, whole],
		isNamed: false,
		stretch: 4
	}) : judgePart(window, parted);
}
/** "31% of 18,300 boxes. That's more than 6,000." */
function judgePart(window, { share, part, whole }) {
	const [stated, all] = [share.mention.quantity, (require_link ??= require("./link.cjs")).reachOf(whole.mention.quantity)];
	if (!all || !stated.low.eq(stated.high) || stated.bound === "vague" || isDeniedBefore(leadOf$1(window, part))) return [];
	const size = stated.dimension === "percent" ? HUNDRED : ONE;
	const leeway = stated.bound === "about" ? leewayOf(stated).times(2) : leewayOf(stated);
	const [least, most] = [stated.low.minus(leeway).div(size), stated.low.plus(leeway).div(size)];
	const low = stated.bound === "under" || stated.bound === "atMost" ? ZERO : all.low.times(least);
	const high = stated.bound === "over" || stated.bound === "atLeast" ? all.high : all.high.times(most);
	const { mention } = part;
	const room = (require_quantity ??= require("./quantity.cjs")).halfStep(mention.quantity);
	const rest = isPlain(mention) ? {
		low: all.low.minus(high),
		high: all.high.minus(low)
	} : null;
	if ([{
		low,
		high
	}, ...rest ? [rest] : []].some((reach) => !(require_link ??= require("./link.cjs")).misses(mention.quantity, reach, room, NEAR))) return [];
	const value = whole.mention.quantity.low.times(stated.low).div(size);
	if (stretchOf(mention.quantity.low, value).gt(4) || isExplained(window, share, "share", whole)) return [];
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
		const lead = leadOf$1(window, figure);
		if (figure.back > 0 || quantity.dimension !== "duration" || quantity.per !== null || isDeniedBefore(lead)) return [];
		if (window.text.slice(window.start, figure.at).split("\uf8ff").length - 1 !== 2 || !isTold(lead, behindOf(window, figure))) return [];
		const [first, last] = window.dates;
		return judge$4(figure, first, last);
	});
}
const LATER = /^ (?:later|earlier|before|after|on|afterwards|beforehand|apart)(?:$|[.,;:)!]| \u2013)/;
const STRETCH$1 = /(?:\ba (?:stretch|period|span|gap|wait|run|reign|career|tenure|total) of(?: (?:just|exactly|only|some|about|nearly|almost|more than|over))?|\b(?:until|till|to|and) \uF8FF(?:,| \u2013| \(|:)(?: (?:or|that is|that's|a total of|in all|just|exactly|some|about|nearly|almost|more than|over))*) $/;
const NOT_BETWEEN = /^ (?:a|per|each|every|longer|shorter|more|less|too|of|late|early|old|later than|earlier than|before the|after the)\b/;
function isTold(lead, behind) {
	if (NOT_BETWEEN.test(behind)) return false;
	return LATER.test(behind) && /(?:,| \u2013| \(|;)(?: (?:and|just|exactly|only|some|about|nearly|almost|more than|over|a full|or))* $/.test(lead) || STRETCH$1.test(lead) && /^(?:$|[.,;:)!]| (?:in all|altogether|in total|later))/.test(behind);
}
function judge$4({ mention }, first, last) {
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

// src/link/arithmetic/worked/totals.ts
/**
* Finds totals that the figures before them do not make: "\u00a327.40 and \u00a375.30, \u00a3112.70 for both", "There are 14 wardens now. Six more start
* in May, which will make 22", "1.2 kilos, afterwards another 0.84, 1.84 in all".
*/
function checkTotalsTold(window) {
	return window.figures.flatMap((figure) => {
		if (figure.back > 0 || !isPlain(figure.mention) || !isTotal(window, figure)) return [];
		const terms = termsFor(window, figure);
		return terms && !isOpen$3(window, terms) ? judge$3(window, figure, terms) : [];
	});
}
const HEDGES = "(?: (?:just|only|about|some|around|nearly|almost|exactly|a total of|up to|the (?:total|number|figure|bill|tally) to))*";
const BEFORE = new RegExp(`\\b(?:(?:which|that|they|this|these)(?: (?:will|would|together|all))? (?:makes?|made|comes? to|came to|totals|adds? up to|brings? it to)|makes?|making|totals|comes? to|adds? up to|equals?|giving|totalling|totaling|adding up to|bring(?:s|ing)|a total of|in all|altogether|together,?|so(?: (?:there (?:is|are|will be)|we have|it has|they have))?)${HEDGES} $|\\b(?:together|between them|combined)(?: [${(require_link ??= require("./link.cjs")).LETTER}']{2,12}){1,3} $|^(?:and |so )?(?:that|this|it) ?(?:'s|is|was|makes it)${HEDGES} $`, "u");
const BEHIND$1 = new RegExp(`^(?: [${(require_link ??= require("./link.cjs")).LETTER}][${(require_link ??= require("./link.cjs")).LETTER}'-]{1,20}){0,4}?,? (?:in all|in total|altogether|all told|together|combined|for both|for the (?:two|three|pair|lot)|between them|all in|if you (?:put|add|take) (?:the |these |those )?(?:two|pair|both|[\uE000-\uE0FF]) (?:together|up)|over the (?:weekend|week|year|season|two days|three days))\\b`, "u");
/** Whether the words around a figure make a total of it. */
function isTotal(window, figure) {
	const [lead, behind] = [leadOf$1(window, figure), behindOf(window, figure)];
	if (isDeniedBefore(lead) || isToldAsGap(window, figure)) return false;
	return BEHIND$1.test(behind) || BEFORE.test(lead);
}
/** A thing without a figure is added too ("a gold, two silvers"), or what is added is denied. */
function isOpen$3(window, terms) {
	return terms.some((term) => isDeniedBefore(leadOf$1(window, term))) || SINGLE.test(window.text.slice(0, terms.at(-1).at + 1));
}
const SINGLE = new RegExp(`\\ban? [${(require_link ??= require("./link.cjs")).LETTER}'-]{2,20}(?: [${(require_link ??= require("./link.cjs")).LETTER}'-]{2,20})?(?:,| and|, and) [\uE000-\uE0FF]`, "u");
/** The figures that are added up: all of the sentence before the total, or of it and the one before where only one is its own. */
function termsFor(window, figure) {
	const like = window.figures.filter((one) => one.at < figure.at && isPlain(one.mention) && isComparable(window, one, figure) && (!isToldAsGap(window, one) || ADDED.test(behindOf(window, one))) && isSameRate(one, figure) && !isNumberOfTerms(window, one));
	const own = like.filter(({ back }) => back === 0);
	if (own.length >= 2) return own;
	const near = like.filter(({ back }) => back <= 1);
	return near.length > 1 && JOINED.test(window.text.slice(near[0].at, figure.at)) && near.length <= MOST_TERMS$1 && isOneNoun(window, [...near, figure]) ? near : null;
}
/** "Adding the two together." */
function isNumberOfTerms(window, figure) {
	return figure.mention.quantity.low.lte(MOST_TERMS$1) && /\b(?:the|these|those|all) $/.test(leadOf$1(window, figure)) && /^(?: (?:figures|numbers|sums|amounts))? (?:together|up|make|add|come)\b/.test(behindOf(window, figure));
}
const JOINED = /,|\b(?:another|more|further|extra|additional|plus|also|and)\b/;
const MOST_TERMS$1 = 5;
/** "Six more start in May." */
const ADDED = /^ (?:more|extra)\b(?! than\b)/;
function isSameRate({ mention: one }, { mention: other }) {
	return one.quantity.per === other.quantity.per;
}
function isOneNoun(window, figures) {
	const nouns = figures.map((one) => nounsOf(window, one)).filter(({ length }) => length > 0);
	return nouns.length < 2 || nouns.slice(1).every((each) => each.some((noun) => nouns[0].includes(noun)));
}
function judge$3(window, figure, terms) {
	const { mention } = figure;
	const mentions = terms.map((one) => one.mention);
	const outcome = resultOf(mention, mentions, () => 1);
	if (!outcome || !isNotResult(mention, outcome)) return [];
	const others = window.figures.filter((one) => one !== figure && isPlain(one.mention) && isComparable(window, one, figure));
	if (isMade(mention, others.map((one) => one.mention))) return [];
	const missing = mention.quantity.low.minus(outcome.value);
	if (missing.abs().gt(outcome.value.times(LEEWAY)) || mentions.some((one) => resultOf(mention, [one], () => 1)?.value.gt(mention.quantity.low))) return [];
	return [{
		reason: "sum",
		certainty: terms.every(({ back }) => back === 0) && [mention, ...mentions].every(({ quantity }) => quantity.bound === "exact") ? "certain" : "likely",
		wrong: mention,
		expected: (require_link ??= require("./link.cjs")).reprint(mention, outcome.value),
		from: mentions,
		instead: (require_link ??= require("./link.cjs")).insteadOfParts(mentions, missing)
	}];
}
const LEEWAY = .25;

// src/link/arithmetic/worked/index.ts
/** Finds figures of a sentence that are told of others, in it or in the two before it, and do not follow from them. */
function checkWorked(statements, index) {
	const window = toWindow(statements, index);
	if (!window) return [];
	if (window.figures.length < 2) return checkSpansTold(window);
	return [
		...checkGapsTold(window),
		...checkMultiplesTold(window),
		...checkSharesTold(window),
		...checkRestsTold(window),
		...checkTotalsTold(window),
		...checkPartitions(window),
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

// src/link/comparisons/named-claims.ts
/**
* The claims of plain figures that some words name: each has a word there that no other claim of its unit has, or more of them than any
* other. Where two have the same words, neither is named.
*/
function namedIn(tokens, vocabulary, spend) {
	const found = (require_link ??= require("./link.cjs")).sidesOf(tokens, vocabulary, spend).filter(({ compiled: { claim } }) => isPlainFigure(claim)).flatMap((side) => {
		const at = tokens.flatMap((token, index) => (require_link ??= require("./link.cjs")).isContent(token) && side.strong.has((require_text ??= require("./text.cjs")).stem(token.lower)) ? [index] : []);
		return at.length > 0 && isEnough(side, tokens, at) ? [{
			claim: side.compiled.claim,
			at
		}] : [];
	});
	return found.filter((one) => found.every((other) => other === one || !isSameUnit(one.claim, other.claim) || !covers(other, one)));
}
/** The parts of a sum that some words name, of each sum: a part has a word there that no other part has. */
function partsNamedIn(tokens, vocabulary, spend) {
	const ids = new Set((require_link ??= require("./link.cjs")).sidesOf(tokens, vocabulary, spend).map(({ compiled: { claim } }) => claim.id));
	return vocabulary.sumsOf(ids).map(({ claim }) => {
		const sides = (claim.kind === "value" && claim.derived ? claim.derived.from : []).flatMap((id) => {
			const part = vocabulary.withId(id);
			return (part && (require_link ??= require("./link.cjs")).sideOf(part)) ?? [];
		});
		return sides.flatMap((side) => {
			const isOwn = (key) => side.strong.has(key) && sides.every((other) => other === side || !other.strong.has(key));
			const at = tokens.flatMap((token, index) => (require_link ??= require("./link.cjs")).isContent(token) && isOwn((require_text ??= require("./text.cjs")).stem(token.lower)) ? [index] : []);
			return at.length > 0 && isPlainFigure(side.compiled.claim) ? [{
				claim: side.compiled.claim,
				at
			}] : [];
		});
	});
}
/** All words of the one are the other's too. */
function covers({ at: other }, { at: one }) {
	return one.every((index) => other.includes(index));
}
/** One of its subjects stands there in full, or one of the things that pin it down. */
function isEnough({ compiled: { subjects, qualifiers } }, tokens, at) {
	const stems = new Set(at.map((index) => (require_text ??= require("./text.cjs")).stem(tokens[index].lower)));
	return [...subjects, ...qualifiers.flatMap(({ alternatives }) => alternatives)].some(({ features }) => features.length > 0 && features.every((feature) => stems.has(feature.stem)));
}
function isPlainFigure({ quantity: { bound, low, high, dimension } }) {
	return (bound === "exact" || bound === "about") && low.eq(high) && low.gt(0) && UNITS.has(dimension);
}
const UNITS = /* @__PURE__ */ new Set([
	"count",
	"money",
	"measure",
	"percent"
]);
/** Figures that can be added up and held against each other. */
function isSameUnit({ quantity: one }, { quantity: other }) {
	return one.dimension === other.dimension && one.unit === other.unit;
}
/** A claim's figure as if it stood in the draft. */
function asMention({ quantity, text }, beside) {
	const { relation: _relation, direction: _direction, change: _change, ...plain } = beside;
	return {
		...plain,
		quantity: {
			...quantity,
			per: null
		},
		surface: text
	};
}

// src/link/comparisons/sum-families.ts
const FAMILIES = /* @__PURE__ */ new WeakMap();
/** The sums and differences of a claims file; a difference is a part of what it is taken off. */
function familiesOf(set) {
	const known = FAMILIES.get(set) ?? readFamilies(set);
	FAMILIES.set(set, known);
	return known;
}
function readFamilies({ claims }) {
	const values = new Map(claims.flatMap((claim) => claim.kind === "value" ? [[claim.id, claim]] : []));
	return [...values.values()].flatMap((claim) => {
		const { derived } = claim;
		const from = derived?.from.flatMap((id) => values.get(id) ?? []) ?? [];
		if (!derived || from.length < 2 || from.length !== derived.from.length || !from.every((one) => isSameUnit(one, claim))) return [];
		if (derived.how === "sum") return [{
			whole: claim,
			parts: from,
			result: claim
		}];
		return derived.how === "difference" && from.length === 2 ? [{
			whole: from[0],
			parts: [from[1], claim],
			result: claim
		}] : [];
	});
}
/** The claim of the whole that a claim is a part of: of the larger figures about the same subject the only one, or the only sum. */
function wholeOf(part, vocabulary) {
	const own = vocabulary.of(part);
	if (!own) return null;
	const larger = [...vocabulary.withHead((require_link ??= require("./link.cjs")).headsOf(own))].flatMap(({ claim }) => claim.kind === "value" && claim.of[0] === part.of[0] && isSameUnit(claim, part) && claim.quantity.low.gt(part.quantity.low) ? [claim] : []);
	const sums = larger.filter(({ derived }) => derived?.how === "sum");
	const found = sums.length > 0 ? sums : larger;
	return found.length === 1 && found[0].quantity.bound === "exact" ? found[0] : null;
}

// src/link/comparisons/claimed-sums.ts
/**
* Holds gaps, rests and totals against the sums and differences that the claims file itself tells of, where the draft states one member
* and works out another: "It had asked for $84,000. The sum raised falls $21,000 short of that", "adds 900 seats, to make 5,300 in all",
* "The cutters landed 1,230 tonnes of those, and the rowers the remaining 340". Takes the matches of figures and gives them again, those
* that do not follow as conflicts.
*/
function settleClaimedSums(draft, set, matches) {
	const held = /* @__PURE__ */ new Map();
	for (const match of matches) {
		const { kind, passage } = match.mention;
		if (kind !== "quantity" && kind !== "date") continue;
		const known = held.get(passage);
		if (known) known.push(match);
		else held.set(passage, [match]);
	}
	const vocabulary = (require_link ??= require("./link.cjs")).vocabularyOf(set);
	const settled = /* @__PURE__ */ new Map();
	for (const [index, own] of held) {
		const passage = draft.passages[index];
		if (!passage || passage.cell || passage.quoted > 0 || !own.some(isOpen$2)) continue;
		own.sort((one, other) => one.mention.range.start - other.mention.range.start);
		for (const [match, found] of judgeAll(passage, own, set, vocabulary)) settled.set(match, found);
	}
	return settled.size === 0 ? matches : matches.map((match) => settled.get(match) ?? match);
}
/** No claim confirms it; what sets it aside is no more than that it is worked out. */
function isOpen$2({ mention, state, reason }) {
	if (mention.kind !== "quantity" || !isPlain(mention)) return false;
	return state === "not-covered" || state === "set-aside" && WORKED.test(reason ?? "");
}
const WORKED = /^(?:names the rest of a group|the sentence states|is a part of|belongs to the past|is worked out)/;
function judgeAll(passage, own, set, vocabulary) {
	const statements = (require_link ??= require("./link.cjs")).toStatements(passage, own.map(({ mention }) => mention));
	return statements.flatMap((statement, index) => {
		const window = statement.figures.length > 0 ? toWindow(statements, index) : null;
		if (!window || UNSURE$2.test(window.text.slice(window.start))) return [];
		return window.figures.flatMap((figure) => {
			const match = figure.back === 0 ? own.find(({ mention }) => mention === figure.mention) : void 0;
			if (!match || !isOpen$2(match) || vocabulary.withValue(figure.mention.quantity).length > 0) return [];
			const found = judge$2({
				window,
				figure,
				match,
				own,
				set,
				vocabulary
			});
			return found ? [[match, found]] : [];
		});
	});
}
const UNSURE$2 = /\b(?:would|could|should|might|hopes?|hoped|wants?|wanted|expect\w*|forecasts?|average|respectively|each|per)\b/;
function judge$2(ground) {
	const { window, figure } = ground;
	const role = roleOf(window, figure);
	if (!role || isMadeHere(window, figure)) return null;
	const stated = statedIn$1(ground);
	const told = familiesOf(ground.set).flatMap((family) => toldOf$1(ground, role, family, stated));
	if (told.some(({ outcome }) => !isNotResult(bare(figure.mention), outcome))) return null;
	const near = told.filter(({ outcome, most }) => stretchOf(figure.mention.quantity.low, outcome.value).lte(most));
	if (new Set(near.map(({ outcome }) => outcome.value.toString())).size === 1) return conflict$1(ground, near[0].outcome, near[0].from);
	return told.length === 0 && role === "rest" ? judgeRest(ground, stated) : null;
}
function roleOf(window, figure) {
	const [lead, behind] = [leadOf$1(window, figure), behindOf(window, figure)];
	if (isRest(window, figure) || LEFT_OF.test(behind)) return "rest";
	if (isTotal(window, figure) || PUT_TOGETHER.test(lead)) return "total";
	return (isToldAsGap(window, figure) || AHEAD.test(behind)) && !TO_ANOTHER.test(behind) ? "gap" : null;
}
/** "Only 65 of the loft's 190 left". */
const LEFT_OF = /^ of (?:the |its |their |our )?[^.,;:]{1,30} (?:left|remaining|unsold|empty|spare|unused)\b/;
const PUT_TOGETHER = /\b(?:put|add|take) (?:the pair|the ([\uE000-\uE0FF])|them|both|these) together(?:,| and)* (?:you|we|they|that) (?:have|get|makes?|comes? to) (?:about |some |nearly )?$/;
const AHEAD = /^ (?:short of (?:that|it|this)|ahead|better off|worse off|to the good)\b/;
/** Held against something of its own. */
const TO_ANOTHER = /^[^.,;:]{0,40} (?:than|on|from|since) (?!that\b|it\b|this\b)/;
/** The figures around it make it, or another sum is plainly spoken of. */
function isMadeHere(window, figure) {
	const others = window.figures.filter((one) => one !== figure && isPlain(one.mention) && isComparable(window, one, figure)).map(({ mention }) => mention);
	return isMade(bare(figure.mention), others);
}
/** The claims whose figures stand in the sentence or in the one before it, nearest last. */
function statedIn$1({ window, own, vocabulary }) {
	const found = /* @__PURE__ */ new Map();
	for (const figure of window.figures) {
		if (figure.back > 2) continue;
		const match = own.find(({ mention }) => mention === figure.mention);
		if (match?.state === "agrees" && match.claim?.kind === "value" && /^(?:same|rounded)$/.test(match.relation ?? "")) found.set(match.claim, figure);
		else if (match?.state === "not-covered") {
			const claim = measureOf(window, figure, vocabulary);
			if (claim) found.set(claim, figure);
		}
	}
	return found;
}
/** "The loft's 190": a bare number that is the measure of the one claim named right before it. */
function measureOf(window, figure, vocabulary) {
	const { quantity } = figure.mention;
	const found = quantity.dimension === "count" && quantity.low.gte(100) ? vocabulary.withNumber({
		...quantity,
		dimension: "measure",
		unit: null,
		unitWord: null
	}) : [];
	const claim = found.length === 1 ? found[0].claim : null;
	const side = found[0] && (require_link ??= require("./link.cjs")).sideOf(found[0]);
	const lead = / ([a-z-]+)'s? $/.exec(leadOf$1(window, figure))?.[1];
	return claim?.kind === "value" && side && lead !== void 0 && side.heads.has((require_text ??= require("./text.cjs")).stem(lead)) ? claim : null;
}
function toldOf$1(ground, role, family, stated) {
	const { whole, parts } = family;
	const { figure, window, vocabulary } = ground;
	const members = [whole, ...parts];
	const sides = members.flatMap((claim) => (require_link ??= require("./link.cjs")).sideOf(vocabulary.of(claim)) ?? []);
	if (role === "gap" && parts.length !== 2) return [];
	const isTold = (claim) => stated.has(claim) && (role !== "total" || stated.get(claim).at < figure.at);
	const anchors = members.filter(isTold);
	if (role === "total" && anchors.length > 0 && parts.filter((part) => !isTold(part)).length > 1) return [];
	const meant = role === "total" ? [whole] : parts;
	if (!nounsOf(window, figure).every((noun) => sides.some(({ all }) => all.has((require_text ??= require("./text.cjs")).stem(noun))) || PLAIN_NOUN.test(noun))) return [];
	const isAllOfThem = role === "total" && anchors.length === 0 && isCountedOff(window, figure, family, sides);
	if (!isAllOfThem && !anchors.some((claim) => stated.get(claim).back <= 1)) return [];
	const isHere = anchors.some((claim) => stated.get(claim).back === 0);
	const isPlainly = isAllOfThem || areExplained(window, figure, sides);
	if (!isPlainly && !isHere) return [];
	const open = meant.filter((claim) => !stated.has(claim));
	const left = open.length > 1 ? open.filter((claim) => claim === family.result) : open;
	if (left.length !== 1 || role !== "total" && parts.length > 2) return [];
	const outcome = resultOf(bare(figure.mention), [asMention(left[0], figure.mention)], () => 1);
	return outcome ? [{
		outcome,
		from: members,
		most: isPlainly ? PLAINLY : BARELY
	}] : [];
}
const PLAINLY = 1.5;
const BARELY = 1.3;
const PLAIN_NOUN = /^(?:more|left|short|ahead|all|total|other)$/;
/** "Put the two together and you have 730 looms": the number of parts, and what they count. */
function isCountedOff(window, figure, { parts }, sides) {
	const put = PUT_TOGETHER.exec(leadOf$1(window, figure));
	const [noun] = nounsOf(window, figure);
	return (put && (figureOf(window, put[1])?.mention.quantity.low.toNumber() ?? 2)) === parts.length && noun !== void 0 && sides.every(({ heads }) => heads.has((require_text ??= require("./text.cjs")).stem(noun)));
}
/** All words of the figure's clause are those of the members. */
function areExplained(window, figure, sides) {
	const clause = `${/[^.,;:]*$/.exec(leadOf$1(window, figure))[0]} ${/^[^.,;:]*/.exec(behindOf(window, figure))[0]}`;
	return (require_text ??= require("./text.cjs")).tokenize(clause.replace(/[\uE000-\uF8FF]/g, " ")).every((token) => (require_link ??= require("./link.cjs")).isExplained(token, ...sides) || WORKING.test(token.lower));
}
/** Words of working out. */
const WORKING = /^(?:makes?|making|made|total|totals|sum|comes?|came|falls?|fell|leaves?|leaving|left|short|ahead|behind|remaining|remain|rest|remainder|other|gap|shortfall|surplus|difference|add|adds|put|together|altogether|combined|needed|find|raised|still|so|only|just|another|further|more)$/;
function judgeRest(ground, stated) {
	const { window, figure, vocabulary } = ground;
	if (!/\bthe (?:other|remaining) $/.test(leadOf$1(window, figure)) || nounsOf(window, figure).length > 0) return null;
	const [part, ...more] = [...stated].filter(([, one]) => one.mention.quantity.dimension === figure.mention.quantity.dimension).map(([claim]) => claim);
	const whole = part && more.length === 0 ? wholeOf(part, vocabulary) : null;
	if (!whole || window.figures.some((one) => one !== figure && one.mention.quantity.low.gt(figure.mention.quantity.low))) return null;
	const outcome = resultOf(figure.mention, [asMention(whole, figure.mention), asMention(part, figure.mention)], (index) => index === 0 ? 1 : -1);
	if (!outcome?.value.gt(0) || !isNotResult(figure.mention, outcome)) return null;
	return stretchOf(figure.mention.quantity.low, outcome.value).lte(BARELY) ? conflict$1(ground, outcome, [whole, part]) : null;
}
function bare(mention) {
	return {
		...mention,
		quantity: {
			...mention.quantity,
			per: null
		}
	};
}
function conflict$1({ match, figure }, outcome, others) {
	return {
		...match,
		state: "conflicts",
		claim: null,
		relation: "arithmetic",
		certainty: "likely",
		reason: "sum",
		expected: (require_link ??= require("./link.cjs")).reprint(figure.mention, outcome.value),
		others,
		related: []
	};
}

// src/link/comparisons/change-words.ts
const ADVERBS = "(?:(?:about|around|some|just|only|exactly|nearly|almost|roughly|another|fully|a full|well|more than|less than|over|by) )*";
const BEHIND = new RegExp(`^((?: [a-z][a-z'-]{1,20}){0,2}?) (${[
	...(require_extract ??= require("./extract.cjs")).COMPARATIVES.keys(),
	"up",
	"down",
	"better",
	"worse"
].join("|")}) (?:than|on|from)(?: (${(require_figures ??= require("./figures.cjs")).COMPARED_TIME})(?![a-z])|(?= ))`);
const TIMES = new RegExp(`^ (?:as (?:many|much|long|high|large|big|fast|far|often|heavy|wide|dear|cheap)((?: [a-z][a-z'-]{1,20}){0,3}?) as|of(?= what)|(?=what)|the (?:number|level|figure|rate|price|cost|sum|amount) (?:of|in|for|at)?)(?: (${(require_figures ??= require("./figures.cjs")).COMPARED_TIME})(?![a-z])|(?= ))`);
const NOUN = new RegExp(`\\b(${CHANGE_NOUN.slice(3, -1).replace(/\|(?:move|step|swing|difference|change)/g, "")}) of ${ADVERBS}$`);
const UP = new RegExp(`\\b(up|down)(?: by)? ${ADVERBS}$`);
const VERB = new RegExp(`\\b(?:has|have|had|'s|'ve|it|that|they|which|this) (?:now |since )?(rose|risen|grew|grown|climbed|increased|jumped|gone up|went up|fell|fallen|dropped|declined|decreased|shrank|shrunk|slipped|gone down|went down|come down|came down)(?: by)? ${ADVERBS}$`);
const SINCE = new RegExp(`^ (?:on|from|since|over|compared with|compared to|against|in) (${(require_figures ??= require("./figures.cjs")).COMPARED_TIME})(?![a-z])`);
const SPAN = /^ (?:in|over) (?:the |a |one |this |twelve |12 )?(?:year|months|season)(?=[.,;:)]|$)/;
const END = /^(?:$|[.,;:)!]| \u2013)/;
const BASE = /^ (?:on|from|against|compared with|compared to) /;
/**
* The words around a figure that make a change of it: "\u00a32.50 dearer than a year ago", "a rise of 7% since 2011", "it has grown by 40", "three
* times as long as before". In: a sentence in lower case, and where the figure stands in it. Null where they make none.
*/
function changeWordsOf(text, start, end, mention) {
	const [lead, behind] = [text.slice(0, start), text.slice(end)];
	if (mention.change === "from" || mention.change === "to") return null;
	if (mention.quantity.dimension === "multiple" || mention.quantity.dimension === "fraction") {
		const times = TIMES.exec(behind);
		if (times) return {
			tie: mention.quantity.dimension === "multiple" ? "multiple" : "share",
			word: null,
			direction: null,
			time: times[2] ?? null,
			from: start,
			to: end + times[0].length,
			nouns: times[1] ?? ""
		};
	}
	if (mention.quantity.dimension === "multiple") return null;
	const after = BEHIND.exec(behind);
	if (after) {
		const at = end + after[1].length + 1;
		return told(after[2], at, {
			time: after[3] ?? null,
			from: start,
			to: end + after[0].length,
			nouns: after[1]
		});
	}
	const before = NOUN.exec(lead) ?? UP.exec(lead) ?? VERB.exec(lead);
	const since = SINCE.exec(behind);
	const span = SPAN.exec(behind) ?? BASE.exec(behind);
	if (!before || !since && !span && !END.test(behind)) return null;
	const at = before.index + before[0].indexOf(before[1]);
	return told(before[1], at, {
		time: since?.[1] ?? null,
		from: at,
		to: end + (since ?? span ?? [""])[0].length,
		nouns: ""
	});
}
function told(word, at, rest) {
	const last = word.split(" ").at(-1);
	const direction = (require_extract ??= require("./extract.cjs")).COMPARATIVES.get(word) ?? (require_extract ??= require("./extract.cjs")).CHANGES.get(last) ?? null;
	return {
		tie: direction === null ? "gap" : direction > 0 ? "more" : "less",
		word: {
			start: at,
			end: at + word.length
		},
		direction,
		...rest
	};
}

// src/link/comparisons/since-before.ts
/**
* Holds what a draft tells of the change of a figure that it states, without saying what it was before, against the claim that knows
* both: "\u00a36.80 a kilo, \u00a32.50 dearer than a year ago", "The overdraft is \u00a341,600. It has risen by \u00a37,300", "27 hours, three times as long as
* before", "14% smoke, a fall of 7% since 2011", "\u00a31m more than the \u00a32.4m of the last one". Takes the matches of figures and
* gives them again, the wrong ones as conflicts.
*/
function settleSinceBefore(draft, set, matches) {
	const vocabulary = (require_link ??= require("./link.cjs")).vocabularyOf(set);
	const today = (require_figures ??= require("./figures.cjs")).yearOf(draft, vocabulary.years);
	const held = /* @__PURE__ */ new Map();
	for (const match of matches) {
		if (!isFigure(match)) continue;
		const known = held.get(match.mention.passage);
		if (known) known.push(match);
		else held.set(match.mention.passage, [match]);
	}
	const settled = /* @__PURE__ */ new Map();
	for (const [index, figures] of held) {
		const passage = draft.passages[index];
		if (!passage || passage.cell || passage.quoted > 0 || !figures.some((figure) => isKnown(figure, vocabulary))) continue;
		figures.sort((one, other) => one.mention.range.start - other.mention.range.start);
		const ranges = (require_text ??= require("./text.cjs")).sentences(passage.text);
		for (const [at, figure] of figures.entries()) {
			const told = isOpen$1(figure) ? toldAt({
				passage,
				ranges,
				figures,
				at,
				vocabulary,
				today
			}) : null;
			const found = told && judge$1(figure, told, passage);
			if (found) settled.set(figure, found);
		}
	}
	return settled.size === 0 ? matches : matches.map((match) => settled.get(match) ?? match);
}
function isFigure(match) {
	return match.mention.kind === "quantity";
}
/** No claim confirms it. */
function isOpen$1({ state, reason, relation, mention }) {
	if (state === "agrees" || state === "conflicts" && relation !== "disjoint" || state === "set-aside" && !OTHER_TIME.test(reason ?? "")) return false;
	return isPlain(mention) || /^(?:over|under)$/.test(mention.quantity.bound);
}
/** Set aside for nothing but the time that it is held against. */
const OTHER_TIME = /^belongs to (?:the past|another period)/;
/** A claim has just this figure, and what it was before; or just what it was before. */
function isKnown({ state, relation, claim }, vocabulary) {
	return state === "agrees" && claim?.kind === "value" && /^(?:same|rounded|previous)$/.test(relation ?? "") && (require_link ??= require("./link.cjs")).earlierOf(claim, vocabulary) !== null;
}
function toldAt(place) {
	const { passage, ranges, figures, at, vocabulary, today } = place;
	const { mention } = figures[at];
	const sentence = ranges.find(({ start, end }) => start <= mention.range.start && mention.range.end <= end);
	if (!sentence) return null;
	const lower = passage.text.slice(sentence.start, sentence.end).replace(/[\u2019]/g, "'").toLowerCase();
	const [start, end] = [mention.range.start - sentence.start, mention.range.end - sentence.start];
	const words = changeWordsOf(lower, start, end, mention);
	if (!words || !(require_link ??= require("./link.cjs")).isStated(lower) || UNSURE$1.test(lower) || (require_link ??= require("./link.cjs")).isDenied(lower, start, end)) return null;
	const found = anchorOf(place, sentence, words);
	const earlier = found && (require_link ??= require("./link.cjs")).earlierOf(found.claim, vocabulary);
	const side = found && vocabulary.of(found.claim);
	const own = side && (require_link ??= require("./link.cjs")).sideOf(side);
	if (!found || !earlier || !own || !found.rest.every((text) => isAllKnown(text, own))) return null;
	if (vocabulary.withValue(mention.quantity).some((other) => !areKin$1(other, side))) return null;
	if (words.time !== null && !found.isBase && !(require_figures ??= require("./figures.cjs")).isTimeBefore(words.time, found.claim, today)) return null;
	const word = words.word && {
		start: words.word.start + sentence.start,
		end: words.word.end + sentence.start
	};
	return {
		claim: found.claim,
		earlier,
		tie: words.tie,
		word,
		direction: words.direction,
		stated: gapStated(found.claim, earlier, place)
	};
}
function areKin$1(one, other) {
	const heads = (require_link ??= require("./link.cjs")).headsOf(other);
	return [...(require_link ??= require("./link.cjs")).headsOf(one)].some((head) => heads.has(head));
}
/** The claim that has the gap itself: it may say more closely than the two what it is. */
function gapStated(claim, earlier, { vocabulary }) {
	const low = claim.quantity.low.minus(earlier.low).abs();
	const own = vocabulary.of(claim);
	const found = vocabulary.withValue({
		...claim.quantity,
		low,
		high: low
	}).filter((other) => areKin$1(other, own));
	return found.length === 1 && found[0].direction !== null && found[0].claim.kind === "value" ? found[0].claim : null;
}
const UNSURE$1 = /\b(?:would|could|should|might|hopes?|hoped|wants?|wanted|expect\w*|forecasts?|target|average of|per head|each|respectively|real terms|inflation|annually|a (?:year|month|week|day) on average)\b/;
function anchorOf({ passage: { text }, ranges, figures, at, vocabulary }, sentence, words) {
	const [from, to] = [sentence.start + words.from, sentence.start + words.to];
	const next = figures[at + 1];
	const tail = (start) => /^[^,.;:\u2013()]*/.exec(text.slice(start, sentence.end))[0].split(/ (?:and|but|while|which|who|or) /)[0];
	if (next && next.relation === "previous" && isKnown(next, vocabulary) && words.time === null && next.mention.range.end <= sentence.end) {
		const between = text.slice(to, next.mention.range.start);
		const claim = next.claim;
		if (/^ ?(?:the |its |their |our |last (?:year|season|time)['\u2019]s )?$/i.test(between)) return {
			claim,
			isBase: true,
			rest: [leadOf(text, sentence.start, from), words.nouns]
		};
	}
	const last = figures[at - 1];
	if (!last || !isKnown(last, vocabulary) || last.relation === "previous") return null;
	const claim = last.claim;
	if (last.mention.range.start >= sentence.start) {
		const between = text.slice(last.mention.range.end, from);
		if (between.length > FAR || /[;:]|\b(?:and|but|while|whereas|though|although)\b/.test(between)) return null;
		const comma = between.indexOf(",");
		return {
			claim,
			isBase: false,
			rest: [
				comma < 0 ? between : between.slice(comma),
				words.nouns,
				tail(to)
			]
		};
	}
	const before = ranges[ranges.indexOf(sentence) - 1];
	const lead = text.slice(sentence.start, from);
	return before && last.mention.range.start >= before.start && GOES_BACK.test(lead) ? {
		claim,
		isBase: false,
		rest: [
			lead,
			words.nouns,
			tail(to)
		]
	} : null;
}
const FAR = 90;
const GOES_BACK = /^(?:and |but |so )?(?:that|this|it|they|which)(?: |['\u2019])/i;
/** The clause before the figure. */
function leadOf(text, start, from) {
	return text.slice(start, from).split(/[,;:\u2013()]| (?:and|but|while|which) /).at(-1);
}
/** Every word is the claim's own, or says nothing of its own. */
function isAllKnown(text, side) {
	return (require_text ??= require("./text.cjs")).tokenize(text).every((token) => (require_link ??= require("./link.cjs")).isExplained(token, side) || PLAIN.test(token.lower) || (require_extract ??= require("./extract.cjs")).CHANGES.has(token.lower) || (require_extract ??= require("./extract.cjs")).COMPARATIVES.has(token.lower) || token.kind === "mark");
}
const PLAIN = /^(?:that|this|which|itself|now|still|already|again|year|years|month|season|time|be|is|was|are|were|has|have|had|been|makes?|made|found|figure|number|total|well|even|some|almost|nearly|just|only|about|around|['\u2019]s)$/;
function judge$1(match, { claim, earlier, tie, stated, word, direction }, passage) {
	const { mention } = match;
	if (!isPlain(claim) || !isPlain({ quantity: earlier })) return null;
	const [now, then] = [asMention(claim, mention), asMention({
		...claim,
		quantity: earlier
	}, mention)];
	const actual = claim.quantity.low.gt(earlier.low) ? 1 : -1;
	const sources = {
		others: [claim],
		related: []
	};
	if (isPointsAlone(mention, now, then, tie)) {
		if (match.state === "conflicts") return null;
		const expected = (require_quantity ??= require("./quantity.cjs")).printQuantity({
			...mention.quantity,
			dimension: "points"
		}, mention.surface);
		return {
			...match,
			...sources,
			state: "conflicts",
			claim,
			relation: "unit",
			certainty: "likely",
			reason: null,
			expected
		};
	}
	const isGapTold = tie !== "share" && tie !== "multiple";
	const meant = isGapTold ? actual > 0 ? "more" : "less" : tie;
	const isOther = stated !== null && isGapTold && isSameUnit(stated, mention) && (require_quantity ??= require("./quantity.cjs")).compare(stated.quantity, mention.quantity).relation === "disjoint";
	if (!isOther && isMet(mention, now, then, meant)) {
		if (word && direction !== null && direction !== actual) return (require_figures ??= require("./figures.cjs")).turned({
			...match,
			claim,
			others: [],
			related: []
		}, passage, {
			...word,
			direction
		});
		if (match.state !== "conflicts") return null;
		return {
			...match,
			...sources,
			state: "agrees",
			relation: "derived",
			certainty: "likely",
			reason: "follows from other claims"
		};
	}
	if (match.state === "conflicts" || !isOther && !isOff(mention, now, then, meant)) return null;
	const [expected] = outcomesOf(mention, now, then, meant) ?? [];
	if (!expected?.value.gt(0) || stretchOf(mention.quantity.low, expected.value).gt(STRETCH)) return null;
	const value = tie === "multiple" ? expected.value.toDecimalPlaces(1) : expected.value;
	return {
		...match,
		...sources,
		state: "conflicts",
		claim: null,
		relation: "arithmetic",
		certainty: "likely",
		reason: "change",
		expected: (require_link ??= require("./link.cjs")).reprint(mention, value)
	};
}
/** How far off a change may be and still be a slip. */
const STRETCH = 3;
/** "A rise of 7%" from 14% to 21%: points, and not the share by which it rose. */
function isPointsAlone(mention, now, then, tie) {
	if (mention.quantity.dimension !== "percent" || now.quantity.dimension !== "percent" || !isRelative(mention)) return false;
	const [relative, gap] = outcomesOf(mention, now, then, tie) ?? [];
	if (!relative || !gap || gap === relative) return false;
	const { low, step } = mention.quantity;
	return now.quantity.low.minus(then.quantity.low).abs().eq(low) && relative.value.minus(low).abs().gt(step);
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
			const named = namedIn(tokens, vocabulary, spend);
			const parts = () => partsNamedIn(tokens, vocabulary, spend);
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
		const window = statements[index] ? toWindow([statements[index]], 0) : null;
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
	const [lead, behind] = [leadOf$1(window, figure), behindOf(window, figure)];
	if (per !== null && RELATIVE.has(dimension)) return null;
	if (dimension === "fraction" && /^ an? /.test(behind)) return null;
	if (dimension === "multiple") return AS.test(behind) ? {
		figure,
		tie: "multiple"
	} : null;
	if (isToldAsGap(window, figure)) return {
		figure,
		tie: tieOf(lead, behind)
	};
	if (dimension === "fraction" || dimension === "percent") return /^ (?:of (?:what|the|all)|the|as)\b/.test(behind) && !figure.mention.change ? {
		figure,
		tie: "share"
	} : null;
	return isPlain(figure.mention) && isTotal(window, figure) ? {
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
	const terms = [named, ...ground.parts()].map((some) => some.filter(({ claim }) => isSameUnit(claim, mention) && !stated.has(claim))).find((some) => some.length >= 2 && some.length <= MOST_TERMS && areListed(sentence.tokens, some));
	if (!terms) return null;
	if (figuresIn(sentence).some((one) => one.mention !== mention && isSameUnit(one.mention, mention) && one.state !== "agrees")) return null;
	const values = terms.map(({ claim }) => asMention(claim, mention));
	const bare = {
		...mention,
		quantity: {
			...mention.quantity,
			per: null
		}
	};
	const outcome = resultOf(bare, values, () => 1);
	if (!outcome) return null;
	if (!isNotResult(bare, outcome)) return agreement(match, terms);
	if (match.state === "conflicts" || stretchOf(mention.quantity.low, outcome.value).gt("1.5")) return null;
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
	if (/\b(?:together|combined|between them|both|altogether|all)\b/i.test(sentence.text) || isExplained(sentence.window, figure, tie, null)) return null;
	const isGap = tie !== "share" && tie !== "multiple";
	if (!isPlain(mention) && mention.quantity.bound !== "over" && mention.quantity.bound !== "under") return null;
	const stated = statedIn(sentence);
	const told = named.filter(({ claim }) => !stated.has(claim));
	const behindIt = sentence.tokens.findIndex(({ start }) => start >= mention.range.end);
	const isBehind = ({ at, claim }) => at.some((index) => index >= behindIt && (tie !== "share" || index < behindIt + NEAR_BEHIND && claim.quantity.dimension !== "percent"));
	const [behind, before] = [told.filter(isBehind), told.filter((one) => !isBehind(one))].map((some) => some.map(({ claim }) => claim));
	const isAmount = isGap && !RELATIVE.has(mention.quantity.dimension);
	const read = [...behind, ...tie === "gap" ? before : []].flatMap((base) => [...before.flatMap((one) => one !== base && isPair(one, base, isAmount ? mention : base) ? [toPair(one, base, mention)] : []), ...[...stated].flatMap((one) => isPair(one, base, isAmount ? mention : base) && areKin(one, base, vocabulary) ? [toPair(one, base, mention)] : [])]);
	const right = read.find(({ mentions: [one, other] }) => isMet(mention, one, other, tie));
	const isSure = match.state === "conflicts" && match.certainty === "certain";
	if (right) return isSure ? null : agreement(match, [{ claim: right.one }, { claim: right.other }]);
	if (match.state === "conflicts" || read.length === 0 || read.length > 3 || !read.every(({ mentions: [one, other] }) => isOff(mention, one, other, tie))) return null;
	const [best] = read.flatMap((each) => {
		const expected = outcomesOf(mention, ...each.mentions, tie)?.[0];
		return expected?.value.gt(0) ? [{
			...each,
			value: expected.value,
			stretch: stretchOf(mention.quantity.low, expected.value)
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
	return isSameUnit(one, other) && one.quantity.per === other.quantity.per && other.quantity.dimension === dimension && other.quantity.unit === unit;
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
		mentions: [asMention(one, beside), asMention(other, beside)]
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
exports.settleClaimedSums = settleClaimedSums;
exports.settleSinceBefore = settleSinceBefore;
exports.settleWorked = settleWorked;