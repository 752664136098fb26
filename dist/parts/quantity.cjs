let require_decimal;


// src/quantity/numerals.ts
/** Prints a number in digits, grouped by commas where `grouped`; never in exponent form. */
function digits(value, grouped = true) {
	const [whole, fraction] = value.toFixed().split(".");
	const printed = grouped ? whole.replace(/(?<=\d)(?=(?:\d{3}){1,20}$)/g, ",") : whole;
	return fraction ? `${printed}.${fraction}` : printed;
}
/** Spells a number in words ("two hundred and six", "two point four million"); null where words would be unreadable. */
function words(value) {
	if (value.lt(0)) return null;
	const scale = scaleOf(value);
	if (scale && value.gte(1e6)) {
		const scaled = value.div(scale.size);
		if (!scaled.isInteger()) return scaled.dp() === 1 ? spellDecimal(scaled, scale.word) : null;
	}
	if (value.isInteger()) return value.sd() <= 4 || value.lt(1e4) ? spellWhole(value) : null;
	return value.dp() === 1 ? spellDecimal(value, "") : null;
}
/** The largest word of scale that is no larger than the number; null below a thousand. */
function scaleOf(value) {
	return SCALES.find((scale) => value.abs().gte(scale.size)) ?? null;
}
const SCALES = [
	{
		size: new (require_decimal ??= require("./decimal.cjs")).Decimal("1e12"),
		word: "trillion",
		short: "tn"
	},
	{
		size: new (require_decimal ??= require("./decimal.cjs")).Decimal("1e9"),
		word: "billion",
		short: "bn"
	},
	{
		size: new (require_decimal ??= require("./decimal.cjs")).Decimal("1e6"),
		word: "million",
		short: "m"
	},
	{
		size: new (require_decimal ??= require("./decimal.cjs")).Decimal("1e3"),
		word: "thousand",
		short: "k"
	}
];
const ONES = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(" ");
const TENS = "_ _ twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
function spellWhole(value) {
	const scale = scaleOf(value);
	if (!scale) return spellHundreds(value.toNumber());
	const head = value.divToInt(scale.size);
	const rest = value.minus(head.times(scale.size));
	const spoken = `${spellWhole(head)} ${scale.word}`;
	if (rest.isZero()) return spoken;
	return `${spoken}${rest.lt(100) ? " and" : ""} ${spellWhole(rest)}`;
}
function spellHundreds(value) {
	if (value < 20) return ONES[value];
	if (value < 100) return value % 10 ? `${TENS[Math.floor(value / 10)]}-${ONES[value % 10]}` : TENS[value / 10];
	const head = `${ONES[Math.floor(value / 100)]} hundred`;
	return value % 100 ? `${head} and ${spellHundreds(value % 100)}` : head;
}
function spellDecimal(value, scale) {
	const [whole, fraction] = value.toFixed().split(".");
	const places = [...fraction].map((digit) => ONES[Number(digit)]).join(" ");
	return `${spellWhole(new (require_decimal ??= require("./decimal.cjs")).Decimal(whole))} point ${places}${scale && ` ${scale}`}`;
}

// src/quantity/print-bound.ts
/**
* Puts the hedge of a quantity's bound to its printed number. In: `like`, whose own hedge is kept where it means the same
* ("over", "5,000+"), and the house form, whose hedge comes next.
*/
function withBound(quantity, body, like = "", house = "") {
	const forms = BOUNDS[quantity.bound];
	const written = like.toLowerCase();
	const suffix = forms.after.find((form) => written.endsWith(form));
	if (suffix) return body + suffix;
	const leads = (text) => forms.before.find((form) => text.startsWith(`${form} `));
	const prefix = leads(written) ?? leads(house.toLowerCase()) ?? (quantity.near ? forms.near : forms.before[0]);
	return prefix ? `${prefix} ${body}` : body;
}
/** A written figure without the words behind it that hedge it: "\u00a32m" of "\u00a32m or more". */
function withoutSuffix(written) {
	const lower = written.toLowerCase();
	const suffix = SUFFIXES.find((form) => lower.endsWith(form));
	return suffix ? written.slice(0, -suffix.length) : written;
}
/** Hedges by what they mean; the first before the number is the house form. */
const BOUNDS = {
	exact: {
		before: [],
		after: []
	},
	vague: {
		before: [],
		after: []
	},
	between: {
		before: [],
		after: []
	},
	about: {
		before: [
			"about",
			"around",
			"some",
			"roughly",
			"approximately",
			"almost exactly"
		],
		after: [" or so", "-ish"]
	},
	over: {
		before: [
			"more than",
			"over",
			"above",
			"upwards of",
			"just over"
		],
		after: [
			"+",
			"-plus",
			"-odd",
			" plus"
		],
		near: "just over"
	},
	atLeast: {
		before: [
			"at least",
			"no less than",
			"no fewer than",
			"a minimum of"
		],
		after: [
			" or more",
			"+",
			"-plus"
		]
	},
	under: {
		before: [
			"fewer than",
			"less than",
			"under",
			"below",
			"nearly",
			"almost",
			"just under"
		],
		after: [],
		near: "nearly"
	},
	atMost: {
		before: [
			"up to",
			"at most",
			"no more than",
			"as many as",
			"as much as",
			"a maximum of"
		],
		after: [
			" or less",
			" or fewer",
			" at most"
		]
	}
};
const SUFFIXES = [...new Set(Object.values(BOUNDS).flatMap(({ after }) => after))].sort((one, other) => other.length - one.length);

// src/quantity/print-length.ts
/** Prints a length of time in the notation of a surface that gives it in parts ("1:06.72", "2hr 3min", "3h 12m"); null for any other. */
function printLength(seconds, like) {
	const colons = COLONS.exec(like);
	if (colons) return withColons(seconds, colons);
	const parts = [...like.matchAll(PART$1)];
	const isFalling = parts.every((part, index) => index === 0 || SIZES$1[part[3]] < SIZES$1[parts[index - 1][3]]);
	return parts.length > 1 && isFalling ? withUnits(seconds, like, parts) : null;
}
const COLONS = /\d{1,3}:\d\d(:\d\d)?(?:\.(\d{1,3}))?/;
const PART$1 = /(\d{1,4}(?:\.(\d{1,3}))?) ?([hms])(?:r|in|ec|our|inute|econd)?s?(?![a-z])/g;
const SIZES$1 = {
	h: 3600,
	m: 60,
	s: 1
};
function withColons(seconds, [, hasHours, decimals = ""]) {
	const minutes = seconds.divToInt(60);
	const rest = seconds.minus(minutes.times(60)).toFixed(decimals.length).padStart(decimals ? decimals.length + 3 : 2, "0");
	if (!hasHours) return `${minutes}:${rest}`;
	return `${minutes.divToInt(60)}:${minutes.mod(60).toFixed().padStart(2, "0")}:${rest}`;
}
function withUnits(seconds, like, parts) {
	let left = seconds;
	let printed = "";
	let at = parts[0].index;
	for (const [index, part] of parts.entries()) {
		const size = SIZES$1[part[3]];
		const number = index === parts.length - 1 ? left.div(size).toDecimalPlaces(part[2]?.length ?? 0) : left.divToInt(size);
		left = left.minus(number.times(size));
		const padded = /^0\d/.test(part[1]) && number.lt(10) ? `0${number}` : number.toFixed();
		printed += like.slice(at, part.index) + padded;
		at = part.index + part[1].length;
	}
	return printed + like.slice(at, parts.at(-1).index + parts.at(-1)[0].length);
}

// src/quantity/units.ts
/** Size of a unit in the base unit of its kind, or null for a word that is not in the list. */
function unitSize(word) {
	return word !== null && SIZES.get(word.replace(/^(?:working|business|office) /, "")) || null;
}
/** Seconds in a unit of time (a month is a twelfth of a year of 365.25 days), or null for a word that is none. */
function seconds(word) {
	const months = MONTHS.get(word);
	if (months) return MONTH.times(months);
	return SECONDS.get(word) ?? null;
}
/** Whether a unit of time is counted in months: those do not divide evenly into days. */
function isMonthly(word) {
	return MONTHS.has(word);
}
/** Seconds in the mean month. */
const MONTH = new (require_decimal ??= require("./decimal.cjs")).Decimal("2629800");
function sizes(list) {
	return new Map(Object.entries(list).map(([word, size]) => [word, new (require_decimal ??= require("./decimal.cjs")).Decimal(size)]));
}
const SECONDS = sizes({
	second: 1,
	minute: 60,
	hour: 3600,
	day: 86400,
	night: 86400,
	week: 604800,
	fortnight: 1209600
});
const MONTHS = sizes({
	month: 1,
	quarter: 3,
	year: 12,
	annum: 12,
	decade: 120,
	century: 1200
});
/** Base units: second, month, metre, gram, litre, square metre, byte, watt, joule; SI brochure and the UK Weights and Measures Act. */
const SIZES = new Map([
	...SECONDS,
	...MONTHS,
	...sizes({
		millisecond: "0.001",
		millimetre: "0.001",
		centimetre: "0.01",
		metre: 1,
		kilometre: 1e3,
		inch: "0.0254",
		foot: "0.3048",
		yard: "0.9144",
		mile: "1609.344",
		"nautical mile": 1852,
		milligram: "0.001",
		gram: 1,
		kilogram: 1e3,
		tonne: 1e6,
		ounce: "28.349523125",
		pound: "453.59237",
		stone: "6350.29318",
		millilitre: "0.001",
		centilitre: "0.01",
		litre: 1,
		pint: "0.56826125",
		gallon: "4.54609",
		"square metre": 1,
		hectare: 1e4,
		acre: "4046.8564224",
		"square foot": "0.09290304",
		"square yard": "0.83612736",
		"square kilometre": 1e6,
		"square mile": "2589988.110336",
		byte: 1,
		kilobyte: 1e3,
		megabyte: 1e6,
		gigabyte: "1e9",
		terabyte: "1e12",
		petabyte: "1e15",
		watt: 1,
		kilowatt: 1e3,
		megawatt: 1e6,
		gigawatt: "1e9",
		"watt-hour": 3600,
		"kilowatt-hour": "3.6e6",
		"megawatt-hour": "3.6e9",
		"gigawatt-hour": "3.6e12",
		"terawatt-hour": "3.6e15",
		"light year": "9460730472580800",
		microgram: "0.000001",
		ton: "1016046.9088",
		"cubic metre": 1e3,
		"cubic foot": "28.316846592",
		"cubic kilometre": "1e12",
		barrel: "158.987294928",
		"mile per hour": "0.44704",
		"kilometre per hour": new (require_decimal ??= require("./decimal.cjs")).Decimal(5).div(18),
		"kilometre per second": 1e3,
		"mile per second": "1609.344",
		"foot per second": "0.3048",
		knot: new (require_decimal ??= require("./decimal.cjs")).Decimal(463).div(900),
		terawatt: "1e12",
		kilojoule: 1e3,
		megajoule: 1e6,
		kilocalorie: 1e3,
		kilovolt: 1e3,
		kilohertz: 1e3,
		megahertz: 1e6,
		gigahertz: "1e9",
		hectopascal: 100,
		kilopascal: 1e3,
		millibar: 100,
		bar: 1e5,
		penny: "0.01",
		cent: "0.01"
	})
]);

// src/quantity/print.ts
/**
* Prints a quantity in house form ("\u00a38.3bn", "more than 4,000", "2.5%", "three times"), or, where a surface is given, in
* the notation of that surface: words stay words, "per cent" stays spelled, "4,000+" keeps its plus sign. `house` is a text
* whose hedge is taken where the surface has none of the kind.
*/
function printQuantity(quantity, like, house) {
	const style = styleOf(quantity, like);
	if (quantity.bound === "vague" && like) return like;
	const body = quantity.parts && quantity.dimension === "score" ? printScore(quantity.parts, like) : printBody(quantity, style);
	const printed = withBound(quantity, body + printRate(quantity.per, style.like), like, house);
	return like && /^\p{Lu}/u.test(like) ? printed.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) : printed;
}
function styleOf(quantity, like = "") {
	const hasDigits = /\d/.test(like);
	const percent = /%|\bper ?cent\b/i.exec(like)?.[0] ?? "%";
	return {
		like,
		inWords: like !== "" && !hasDigits,
		grouped: !/\d{4}/.test(like),
		scale: scaleStyle(quantity, like),
		percent: percent === "%" ? "%" : ` ${percent.toLowerCase()}`
	};
}
function scaleStyle(quantity, like) {
	if (/\b(?:thousand|million|billion|trillion)\b/i.test(like)) return "word";
	if (/\d ?(?:k|m|mn|bn|tn|trn)\b/i.test(like)) return "short";
	if (/\d/.test(like)) return "none";
	return quantity.dimension === "money" ? "short" : "word";
}
function printBody(quantity, style) {
	if (quantity.low.eq(quantity.high)) return printFigure(quantity, quantity.low, style);
	const [low, high] = [printFigure(quantity, quantity.low, style), printFigure(quantity, quantity.high, style)];
	return /[\u2013-]/.test(style.like) ? `${low}\u2013${high}` : `${low} to ${high}`;
}
function printFigure(quantity, value, style) {
	const sign = quantity.sign === -1 && value.gt(0) ? "\u2212" : quantity.sign === 1 && style.like.includes("+") ? "+" : "";
	switch (quantity.dimension) {
		case "money": return sign + printMoney(quantity, value, style);
		case "percent": return sign + printPercent(trimmed(value, quantity.step), style);
		case "points": return `${sign}${printNumber(trimmed(value, quantity.step), style)} percentage ${value.abs().eq(1) ? "point" : "points"}`;
		case "multiple": return printMultiple(value, style);
		case "fraction": return FRACTIONS.find(([numerator, denominator]) => value.times(denominator).minus(numerator).abs().lt("1e-9"))?.[2] ?? digits(value.times(100).toDecimalPlaces(1)) + style.percent;
		case "rank": return printRank(value, style);
		case "duration":
		case "measure": return sign + printMeasure(quantity, value, style);
		case "version": return printVersion(quantity.parts ?? [value], style);
		default: return sign + printNumber(trimmed(value, quantity.step), style);
	}
}
function printVersion(parts, { like }) {
	const version = parts.map((part) => part.toFixed()).join(".");
	return /\d/.test(like) ? like.replace(/\d+(?:\.\d+){0,5}/, version) : version;
}
/** Words only for a round percentage that stands for one in words: "fifty-eight per cent" for "sixty per cent". */
function printPercent(value, style) {
	return style.inWords && value.isInteger() && style.percent !== "%" ? `${words(value)}${style.percent}` : `${digits(value)}${style.percent}`;
}
/** A figure that was worked out has no printed step: one place after the point is enough for people. */
function trimmed(value, step) {
	return step.isZero() ? value.toDecimalPlaces(1) : value;
}
function printNumber(value, style) {
	if (style.inWords) {
		const spelled = words(value);
		if (spelled) return spelled;
	}
	const scale = scaleOf(value);
	const scaled = scale && value.div(scale.size);
	const large = scale && (style.like === "" ? scale.size.gte(1e6) : true);
	if (!scaled || !large || style.scale === "none" || scaled.dp() > 2) return digits(value, style.grouped);
	if (style.scale === "word") return `${digits(scaled)} ${scale.word}`;
	const gap = /\d (?:k|m|mn|bn|tn|trn)\b/i.test(style.like) ? " " : "";
	return `${digits(scaled)}${gap}${scale.short}`;
}
/** Symbols in general use; other currencies are printed with their ISO 4217 code. */
const SYMBOLS = {
	GBP: "\u00a3",
	USD: "$",
	EUR: "\u20ac",
	JPY: "\u00a5",
	INR: "\u20b9"
};
const CURRENCY_WORDS = {
	GBP: "pounds",
	USD: "dollars",
	EUR: "euros",
	JPY: "yen",
	INR: "rupees"
};
function printMoney(quantity, value, style) {
	const code = quantity.unit ?? "";
	if (value.lt(1) && /\d ?p\b|\bpence\b|\bpenny\b/.test(style.like)) {
		const pence = printNumber(value.times(100), style);
		return /\d ?p\b/.test(style.like) ? `${pence}p` : `${pence} pence`;
	}
	const number = padPence(value, printNumber(value, style));
	if (style.inWords || /\b(?:pounds|dollars|euros|yen|rupees)\b/i.test(style.like)) return `${number} ${CURRENCY_WORDS[code] ?? code}`;
	if (code && style.like.includes(code)) return style.like.includes(`${code} `) ? `${code} ${number}` : `${code}${number}`;
	return SYMBOLS[code] ? SYMBOLS[code] + number : `${code} ${number}`;
}
/** \u00a31.5 is written \u00a31.50. */
function padPence(value, printed) {
	return value.lt(1e4) && /^[\d,]+\.\d$/.test(printed) ? `${printed}0` : printed;
}
function printMultiple(value, style) {
	if (/\d ?[x\u00d7]/i.test(style.like)) return `${digits(value)}${/\u00d7/.test(style.like) ? "\u00d7" : "x"}`;
	const verbs = /^(?:doubl|trebl|tripl|quadrupl|halv|quintupl)/i.exec(style.like) ? MULTIPLES.get(value.toFixed()) : void 0;
	if (verbs) return withEnding(verbs, style.like);
	if (/fold$/i.test(style.like)) return `${words(value) ?? digits(value)}${/\d/.test(style.like) ? "-" : ""}fold`;
	if (value.eq("0.5")) return "half";
	if (value.eq(2) && /^(?:twice|thrice|\p{L}+ times)/iu.test(style.like)) return "twice";
	return `${value.lte(10) && value.isInteger() && !/\d/.test(style.like) ? words(value) : digits(value)} times`;
}
const MULTIPLES = /* @__PURE__ */ new Map([
	["0.5", "halve"],
	["2", "double"],
	["3", "treble"],
	["4", "quadruple"],
	["5", "quintuple"]
]);
function withEnding(verb, like) {
	const stem = verb.slice(0, -1);
	if (/ing$/i.test(like)) return `${stem}ing`;
	if (/d$/i.test(like)) return `${verb}d`;
	return /s$/i.test(like) ? `${verb}s` : verb;
}
const FRACTIONS = [
	[
		1,
		2,
		"half"
	],
	[
		1,
		3,
		"a third"
	],
	[
		2,
		3,
		"two-thirds"
	],
	[
		1,
		4,
		"a quarter"
	],
	[
		3,
		4,
		"three-quarters"
	],
	[
		1,
		5,
		"one in five"
	],
	[
		2,
		5,
		"two in five"
	],
	[
		3,
		5,
		"three in five"
	],
	[
		4,
		5,
		"four in five"
	],
	[
		1,
		10,
		"one in ten"
	],
	[
		9,
		10,
		"nine in ten"
	]
];
const RANKS = "zeroth first second third fourth fifth sixth seventh eighth ninth tenth".split(" ");
function printRank(value, style) {
	const word = RANKS[value.toNumber()];
	if (word && !/\d/.test(style.like)) return word;
	if (/\d(?!\d|st|nd|rd|th)/.test(style.like)) return digits(value);
	const number = value.toFixed();
	return number + (/1[123]$/.test(number) ? "th" : {
		1: "st",
		2: "nd",
		3: "rd"
	}[number.slice(-1)] ?? "th");
}
function printMeasure(quantity, value, style) {
	const parted = quantity.unit === "second" ? printLength(value, style.like) : null;
	if (parted) return parted;
	const unit = quantity.unitWord ?? quantity.unit ?? "";
	const size = unitSize(unit) ?? new (require_decimal ??= require("./decimal.cjs")).Decimal(1);
	const number = value.div(size);
	const printed = printNumber(number.toDecimalPlaces(4), style);
	const plural = number.abs().eq(1) || !/[a-z]$/.test(unit) ? unit : pluralOf(unit);
	if (unit.startsWith("degree ")) return printDegrees(printed, unit.slice(7), style);
	return /\d-\p{L}/u.test(style.like) ? `${printed}-${unit}` : `${printed} ${plural}`;
}
/** "feet", "kilometres per second". */
function pluralOf(unit) {
	const [noun = "", ...rates] = unit.split(" per ");
	return [PLURALS.get(noun) ?? `${noun}s`, ...rates].join(" per ");
}
function printDegrees(number, scale, { like }) {
	const gap = /\d \u00b0/.test(like) ? " " : "";
	return /degrees?/i.test(like) ? `${number} degrees ${scale}` : `${number}${gap}\u00b0${scale[0]}`;
}
const PLURALS = /* @__PURE__ */ new Map([
	["foot", "feet"],
	["inch", "inches"],
	["century", "centuries"],
	["stone", "stone"]
]);
/** Prints a rate behind its figure, with the blank before it: " a year", " per user per month"; '' where there is none. */
function printRate(per, like = "") {
	if (!per) return "";
	const parts = per.split(" ");
	if (parts.length === 1 && seconds(per) && !/\bper\b/.test(like)) return ` ${/^[aeio]|^hour/.test(per) ? "an" : "a"} ${per}`;
	return parts.map((part) => ` per ${printRateNoun(part)}`).join("");
}
/** "square-metre", "100-gram" and "100000" are one word each, so that several rates can be told apart. */
function printRateNoun(noun) {
	const [, number, unit] = /^(\d{2,7})(?:-(.{2,24}))?$/.exec(noun) ?? [];
	if (!number) return noun.replace(/^(square|cubic|nautical)-/, "$1 ");
	return digits(new (require_decimal ??= require("./decimal.cjs")).Decimal(number)) + (unit ? ` ${PLURALS.get(unit) ?? `${printRateNoun(unit)}s`}` : "");
}
const PART = /\d+(?:\.\d+)?/g;
function printScore(parts, like = "") {
	if ((like.match(PART) ?? []).length === parts.length) {
		const rest = parts.map((part) => part.toFixed());
		return like.replace(PART, () => rest.shift() ?? "");
	}
	return parts.map((part) => part.toFixed()).join(/\d-\d/.test(like) ? "-" : "\u2013");
}

// src/quantity/interval.ts
/** The set of numbers that a written quantity stands for: widened by half its step, then opened by its bound. */
function toInterval(quantity) {
	const { low, high } = quantity;
	const half = halfStep(quantity);
	switch (quantity.bound) {
		case "over": return {
			low,
			high: null,
			lowOpen: true,
			highOpen: true
		};
		case "atLeast": return {
			low,
			high: null,
			lowOpen: false,
			highOpen: true
		};
		case "under": return {
			low: null,
			high,
			lowOpen: true,
			highOpen: true
		};
		case "atMost": return {
			low: null,
			high,
			lowOpen: true,
			highOpen: false
		};
		case "about": {
			const width = (require_decimal ??= require("./decimal.cjs")).Decimal.max(half, aboutWidth(low, quantity.step));
			return closed(low.minus(width), high.plus(width));
		}
		case "exact":
		case "between": return closed(low.minus(half), high.plus(half));
		case "vague": return closed(low, high);
	}
}
/** Whether every number of the second set is in the first. */
function contains(outer, inner) {
	return lowReaches(outer, inner) && highReaches(outer, inner);
}
/** Whether a number is in the set. */
function holds(set, value) {
	return contains(set, closed(value, value));
}
/** Whether two quantities are the same number (or range), whatever their notation or bound. */
function sameValue(one, other) {
	return one.low.eq(other.low) && one.high.eq(other.high);
}
/** The set between two numbers, both of them in it. */
function closed(low, high) {
	return {
		low,
		high,
		lowOpen: false,
		highOpen: false
	};
}
/** Half the printed step; 0 for a plain integer, which is exact as it stands. */
function halfStep(quantity) {
	return isPlain(quantity) ? ZERO$3 : quantity.step.div(2);
}
/** The last place that is not a zero: 3,400 is printed to the unit but counted to the hundred. */
function roundPlace(value) {
	if (value.isZero()) return ZERO$3;
	return new (require_decimal ??= require("./decimal.cjs")).Decimal(10).pow(value.e - value.sd() + 1);
}
const ZERO$3 = new (require_decimal ??= require("./decimal.cjs")).Decimal(0);
/** Where a whole number is a tally and not a measurement. */
const TALLIED = /* @__PURE__ */ new Set([
	"count",
	"money",
	"rank",
	"version",
	"score",
	"age",
	"multiple"
]);
function isPlain(quantity) {
	const { low, high, step, bound } = quantity;
	return TALLIED.has(quantity.dimension) && bound !== "about" && step.lte(1) && low.isInteger() && high.isInteger();
}
/** "About 3,400" reaches as far as the next hundred, but never further than a tenth of the value. */
function aboutWidth(value, step) {
	const place = (require_decimal ??= require("./decimal.cjs")).Decimal.max(roundPlace(value), step);
	return (require_decimal ??= require("./decimal.cjs")).Decimal.min(place, value.abs().div(10));
}
function lowReaches(outer, inner) {
	if (outer.low === null) return true;
	if (inner.low === null) return false;
	return inner.low.gt(outer.low) || inner.low.eq(outer.low) && (!outer.lowOpen || inner.lowOpen);
}
function highReaches(outer, inner) {
	if (outer.high === null) return true;
	if (inner.high === null) return false;
	return inner.high.lt(outer.high) || inner.high.eq(outer.high) && (!outer.highOpen || inner.highOpen);
}

// src/quantity/written-digits.ts
/** A number written in digits, with its grouping marks and decimals. */
const DIGITS = /\d(?:[\d,\u00A0\u2009\u202F]{0,40}\d)?(?:\.\d{1,20})?/;
/** The number that digits with grouping marks stand for. */
function readDigits(text) {
	return new (require_decimal ??= require("./decimal.cjs")).Decimal(text.replace(/[^\d.]/g, ""));
}
/** How many places a number in digits is written to. */
function placesOf(text) {
	return (/\.(\d+)$/.exec(text)?.[1] ?? "").length;
}
/** Groups plain digits the way others are grouped: by commas or thin blanks, or not at all beside "2000". */
function groupLike(number, like) {
	const mark = /\d([,\u00A0\u2009\u202F])\d{3}/.exec(like)?.[1] ?? (/\d{4}/.test(like) ? "" : ",");
	const [whole = "", fraction] = number.split(".");
	const grouped = mark === "" ? whole : whole.replace(/\B(?=(?:\d{3}){1,13}$)/g, mark);
	return fraction === void 0 ? grouped : `${grouped}.${fraction}`;
}

// src/quantity/restate.ts
/**
* States a claim's figure the way a draft wrote its own: words stay words, "\u00a31.6m" keeps its sign and scale, a bare number in
* a table stays bare. In: the claim's figure and how its file writes it, the draft's surface and how that was read. Out: null
* where the notation has no way to say it.
*/
function restate(claim, house, surface, written) {
	if (claim.dimension === "rank" && IS_FIRST.test(house)) return null;
	const rated = inOtherRate(claim, surface, written);
	if (rated !== null) return rated;
	const { sign, ...unsigned } = claim;
	const per = written.per !== null && STATES_RATE.test(surface) ? claim.per ?? written.per : null;
	const aim = {
		...unsigned,
		per,
		...sign !== void 0 && SIGNED.test(surface) ? { sign } : {}
	};
	const isBare = IS_BARE.test(surface) && written.dimension !== "count";
	const number = numberIn(aim, house, surface, written, isBare);
	if (number !== null || isBare) return number;
	if (IS_VERB.test(surface) && aim.dimension === "multiple" && !HAS_VERB.test(aim.low.toFixed())) return null;
	if ((!aim.unitWord?.includes(" per ") || STATES_RATE.test(house)) && isOtherUnit(aim, written) && /\d/.test(surface) === /\d/.test(house) && !/\d-\p{L}/u.test(surface)) return house + (claim.per === null && aim.per !== null ? RATE.exec(surface)?.[0] ?? printRate(aim.per) : "");
	const printed = printQuantity(aim, surface, house);
	return printed.split(" ").length > MOST_WORDS && !/\d/.test(printed) ? printQuantity(aim, "", house) : printed;
}
const IS_FIRST = /^(?:the )?(?:most|least|best|worst|\p{L}+est)\b/iu;
const SIGNED = /^[+\-\u2212\u2013]|\bminus\b/;
const STATES_RATE = /\b(?:per|an?|each|every)\b|\//i;
const RATE = /\s(?:per|an?|each|every)\s[^\d]{1,40}$/i;
/** "11.9", whose unit stands in the header of its column. */
const IS_BARE = /^[+\-\u2212\u2013]?\d[\d,.]*$/;
const IS_VERB = /^(?:doubl|trebl|tripl|quadrupl|halv|quintupl)/i;
const HAS_VERB = /^(?:0\.5|[2-5])$/;
/** "Four thousand seven hundred and fifty" is easier read in digits. */
const MOST_WORDS = 5;
/** Pounds and pence are units like hours and minutes; currencies are told apart by their signs. */
function isOtherUnit(claim, { dimension, unit, unitWord }) {
	if (claim.dimension !== dimension || claim.unitWord === unitWord) return false;
	return claim.dimension === "measure" || claim.dimension === "duration" || claim.dimension === "money" && claim.unit === unit;
}
/** "600 requests per second" where only the rate is wrong: "600 requests per minute". */
function inOtherRate(claim, surface, written) {
	const [known, said] = [claim.per?.split(" ") ?? [], written.per?.split(" ") ?? []];
	const [right, wrong] = [known.at(-1), said.at(-1)];
	if (!(sameValue({
		...claim,
		per: null
	}, {
		...written,
		per: null
	}) && claim.bound === written.bound) || !right || !wrong || known.length !== said.length || right === wrong) return null;
	if (!known.slice(0, -1).every((part, index) => part === said[index]) || !surface.endsWith(wrong)) return null;
	return surface.slice(0, -wrong.length).replace(/\ban? $/, `${/^[aeio]|^hour/.test(right) ? "an" : "a"} `) + right;
}
/** Puts the claim's number in place of the digits, where nothing but number and hedge has to change; null where more has to. */
function numberIn(claim, house, surface, written, isBare) {
	const plain = withoutSuffix(surface);
	const found = DIGITS.exec(plain);
	if (!found || !isSameFrame(claim, written, isBare)) return null;
	const digits = readDigits(found[0]);
	const [before, after] = [plain.slice(0, found.index), plain.slice(found.index + found[0].length)];
	if (DIGITS.test(after) || claim.dimension === "rank" && /^\p{L}/u.test(after)) return null;
	const size = digits.isZero() ? sizeOfNought(written, after) : written.low.abs().div(digits);
	const value = size && claim.low.abs().div(size);
	if (!size || !value || value.dp() > 4 || !isFit(value, size, after, claim, isBare)) return null;
	if (/\p{L}{4}/u.test(after) && claim.dimension !== "count" && value.eq(1) !== digits.eq(1)) return null;
	const number = groupLike(value.toFixed(placesFor(value, size, claim, found[0])), found[0]);
	const printed = withBound(claim, before.replace(HEDGE, "") + number + after, surface, house);
	return /^\p{Lu}\p{Ll}/u.test(surface) ? printed.charAt(0).toUpperCase() + printed.slice(1) : printed;
}
/** Words and marks of a hedge in front of the number; currency signs and codes stay. */
const HEDGE = /^(?:[A-Za-z]?[a-z]{1,20}[ -]|[<>\u2264\u2265~\u2248] ?){1,4}/;
function isSameFrame(claim, written, isBare) {
	return claim.dimension === written.dimension && claim.unit === written.unit && (isBare || claim.unitWord === written.unitWord) && (claim.per === written.per || claim.per === null) && (claim.sign ?? 1) === (written.sign ?? 1) && [claim, written].every(({ low, high, parts, bound }) => low.eq(high) && !parts && bound !== "vague");
}
/** What one stands for where the number is nought: a percentage and a plain number are themselves. */
function sizeOfNought({ dimension, unit }, after) {
	return dimension === "percent" || dimension === "points" || unit === null && !/\p{L}/u.test(after) ? new (require_decimal ??= require("./decimal.cjs")).Decimal(1) : null;
}
/** "\u00a31.6m" does not become "\u00a31,600m", nor 22p "120p". */
function isFit(value, size, after, { dimension }, isBare) {
	if (isBare || dimension === "measure" || dimension === "duration" || size.eq(1)) return true;
	if (size.lt(1)) return value.lt(100);
	return /\p{L}/u.test(after) && value.gte(1) && value.lt(1e3);
}
/** Pence are two places; else the number is printed to the place that the claim is known to. */
function placesFor(value, size, { dimension, step }, digits) {
	if (dimension === "money" && size.eq(1)) return value.dp() > 0 || placesOf(digits) === 2 ? Math.max(2, value.dp()) : 0;
	const known = step.isZero() ? 0 : step.div(size).dp();
	return Math.max(value.dp(), known <= Math.max(1, placesOf(digits)) ? known : 0);
}

// src/quantity/rates.ts
/**
* What a rate per `from` is to be multiplied by to be a rate per `to`; null when one cannot be turned into the other.
* A side that names no time, or no thing, is taken to mean that of the other side.
*/
function rateFactor(from, to) {
	if (from === null || to === null || from === to) return SAME;
	const source = split(from);
	const target = split(to);
	if (source.things && target.things && !isOneThing(source.things, target.things)) return null;
	if (!source.time || !target.time || source.time === target.time) return SAME;
	return {
		factor: seconds(target.time).div(seconds(source.time)),
		slack: isMonthly(source.time) === isMonthly(target.time) ? ZERO$2 : CALENDAR_SLACK
	};
}
const ZERO$2 = new (require_decimal ??= require("./decimal.cjs")).Decimal(0);
const SAME = {
	factor: new (require_decimal ??= require("./decimal.cjs")).Decimal(1),
	slack: ZERO$2
};
const CALENDAR_SLACK = new (require_decimal ??= require("./decimal.cjs")).Decimal("0.006");
/** An hourly wage and a price by the tonne: one is by time only, the other by the thing. */
function areUnlikeRates(one, other) {
	if (one === null || other === null) return false;
	const [mine, theirs] = [split(one), split(other)];
	return !mine.time && !theirs.things || !mine.things && !theirs.time;
}
/** "8.9p a unit" and "$40 apiece" are prices of whatever is sold. */
function isOneThing(one, other) {
	return one === other || ANYTHING.has(one) || ANYTHING.has(other) || bothPeople(one, other);
}
const ANYTHING = /* @__PURE__ */ new Set(["unit", "item"]);
/** Words for "per person". */
const PERSON = /* @__PURE__ */ new Set([
	"head",
	"capita",
	"person",
	"people"
]);
/** Nouns for people: a price "a head" may be one per user. */
const PEOPLE = new Set("user member customer seat pupil student child adult patient passenger guest visitor employee worker resident household player ticket".split(" "));
function bothPeople(one, other) {
	return one === "person" && PEOPLE.has(other) || other === "person" && PEOPLE.has(one);
}
function split(per) {
	let time = null;
	const things = [];
	for (const word of per.split(" ")) if (seconds(word)) time = word;
	else things.push(PERSON.has(word) ? "person" : word);
	return {
		time,
		things: things.sort().join(" ")
	};
}

// src/quantity/align.ts
/** Brings the draft's figure onto the scale of the claim's; null when they do not measure the same kind of thing. */
function align(claim, draft, change) {
	const kinds = `${claim.dimension} ${draft.dimension}`;
	if (claim.dimension === draft.dimension) return alignAlike(claim, draft);
	switch (kinds) {
		case "percent fraction":
		case "fraction percent": return pair(asPercent(claim), asPercent(draft), { leeway: fractionLeeway(asPercent(claim)) });
		case "multiple percent": return alignMultiple(claim, draft, change);
		case "percent multiple": return change || claim.sign ? pair(asMultiple(claim, claim.sign ?? 1), draft) : null;
		case "multiple fraction":
		case "fraction multiple": return claim.low.lt(1) && draft.low.lt(1) ? pair(as(claim, "multiple"), as(draft, "multiple"), { leeway: LEEWAY }) : null;
		case "age duration":
		case "duration age": return alignAlike(asDuration(claim), asDuration(draft));
		case "duration count":
		case "duration multiple": return draft.per && seconds(draft.per) ? alignFrequency(claim, draft) : alignElided(claim, draft);
		default: return alignElided(claim, draft);
	}
}
/** The number as it stands on the page: 9 for nine weeks, 40 for 40p. */
function writtenNumber(quantity) {
	return quantity.low.div(sizeOf(quantity)).toSignificantDigits(PLACES);
}
const PLACES = 15;
const ZERO$1 = new (require_decimal ??= require("./decimal.cjs")).Decimal(0);
const ONE = new (require_decimal ??= require("./decimal.cjs")).Decimal(1);
const HUNDRED$2 = new (require_decimal ??= require("./decimal.cjs")).Decimal(100);
/** Two percentage points, and for small shares no more than a quarter of them. */
const LEEWAY = new (require_decimal ??= require("./decimal.cjs")).Decimal("0.02");
function pair(claim, draft, more = {}) {
	return {
		claim,
		draft,
		slack: ZERO$1,
		leeway: ZERO$1,
		elided: false,
		...more
	};
}
function fractionLeeway(claim) {
	return (require_decimal ??= require("./decimal.cjs")).Decimal.min(LEEWAY.times(HUNDRED$2), claim.low.abs().div(4));
}
function alignAlike(claim, draft) {
	switch (claim.dimension) {
		case "fraction": return pair(asPercent(claim), asPercent(draft), { leeway: fractionLeeway(asPercent(claim)) });
		case "money": return claim.unit === draft.unit ? alignRates(claim, draft) : null;
		case "measure": return alignMeasures(claim, draft);
		case "duration": return alignDurations(claim, draft);
		case "percent":
		case "points":
		case "multiple": return sameRate(claim, draft) ? pair(claim, draft) : null;
		default: return alignRates(claim, draft);
	}
}
function alignRates(claim, draft) {
	const rate = rateFactor(draft.per, claim.per);
	return rate && pair(claim, scale(draft, rate.factor), { slack: rate.slack });
}
/** A percentage a year does not become one a month by division. */
function sameRate(claim, draft) {
	return rateFactor(draft.per, claim.per)?.factor.eq(1) ?? false;
}
function alignMeasures(claim, draft) {
	if (claim.unit === draft.unit) return alignRates(claim, draft);
	const [from, to] = [TEMPERATURES.get(draft.unit ?? ""), TEMPERATURES.get(claim.unit ?? "")];
	return from && to ? alignTemperatures(claim, draft, from, to) : null;
}
/** How a temperature is turned into degrees Celsius: subtract, then multiply. */
const TEMPERATURES = /* @__PURE__ */ new Map([
	["celsius", {
		zero: ZERO$1,
		degree: ONE
	}],
	["fahrenheit", {
		zero: new (require_decimal ??= require("./decimal.cjs")).Decimal(32),
		degree: new (require_decimal ??= require("./decimal.cjs")).Decimal(5).div(9)
	}],
	["kelvin", {
		zero: new (require_decimal ??= require("./decimal.cjs")).Decimal("273.15"),
		degree: ONE
	}]
]);
function alignTemperatures(claim, draft, from, to) {
	const convert = (value) => value.minus(from.zero).times(from.degree).div(to.degree).plus(to.zero);
	const step = draft.step.times(from.degree).div(to.degree);
	return pair(claim, {
		...draft,
		unit: claim.unit,
		low: convert(draft.low),
		high: convert(draft.high),
		step
	});
}
function alignDurations(claim, draft) {
	if (worktime(claim) !== worktime(draft)) return null;
	if (claim.unit === draft.unit) return alignRates(claim, draft);
	const aligned = alignRates(claim, {
		...scale(draft, draft.unit === "month" ? MONTH : ONE.div(MONTH)),
		unit: claim.unit
	});
	return aligned && {
		...aligned,
		slack: new (require_decimal ??= require("./decimal.cjs")).Decimal("0.03")
	};
}
/** "Working" or "business" of working hours, business days: they are not hours and days. */
function worktime(quantity) {
	return /^(?:working|business|office)\b/.test(quantity.unitWord ?? "");
}
/** Every six hours is four times a day. */
function alignFrequency(claim, draft) {
	if (claim.unit !== "second" || draft.low.isZero()) return null;
	const length = seconds(draft.per);
	return pair(claim, {
		...claim,
		low: length.div(draft.high),
		high: length.div(draft.low),
		step: ZERO$1,
		bound: draft.bound
	}, { elided: true });
}
function alignMultiple(claim, draft, change) {
	const ratio = asMultiple(draft, 0);
	if (change === false) return pair(claim, ratio);
	const grown = asMultiple(draft, draft.sign ?? (claim.low.lt(1) ? -1 : 1));
	if (change === void 0 && !draft.sign && ratio.low.eq(claim.low)) return null;
	return pair(claim, grown);
}
/** A bare number beside a figure with a unit ("theirs takes six"): the unit may be understood. */
function alignElided(claim, draft) {
	if (claim.dimension === "count" && UNDERSTOOD.has(draft.dimension)) return pair(claim, asWritten(draft), { elided: true });
	if (draft.dimension === "count" && UNDERSTOOD.has(claim.dimension)) return pair(asWritten(claim), draft, { elided: true });
	return null;
}
const UNDERSTOOD = /* @__PURE__ */ new Set([
	"money",
	"percent",
	"points",
	"duration",
	"measure",
	"age",
	"rank"
]);
function asWritten(quantity) {
	const size = sizeOf(quantity);
	const { low, high, step } = quantity;
	const ends = {
		low: low.div(size),
		high: high.div(size),
		step: step.div(size)
	};
	return {
		...quantity,
		...ends,
		dimension: "count",
		unit: null,
		unitWord: null
	};
}
function asPercent(quantity) {
	return quantity.dimension === "fraction" ? as(scale(quantity, HUNDRED$2), "percent") : quantity;
}
/** A percentage as a factor: of growth (1), of decline (-1), or of the whole (0). */
function asMultiple(quantity, sign) {
	const base = sign === 0 ? ZERO$1 : ONE;
	const factor = (value) => base.plus(value.abs().div(HUNDRED$2).times(sign || 1));
	const [one, other] = [factor(quantity.low), factor(quantity.high)];
	const { sign: _sign, ...rest } = quantity;
	const ends = {
		low: (require_decimal ??= require("./decimal.cjs")).Decimal.min(one, other),
		high: (require_decimal ??= require("./decimal.cjs")).Decimal.max(one, other),
		step: quantity.step.div(HUNDRED$2)
	};
	return {
		...as(rest, "multiple"),
		...ends
	};
}
function asDuration(quantity) {
	if (quantity.dimension !== "age") return quantity;
	return {
		...scale(quantity, new (require_decimal ??= require("./decimal.cjs")).Decimal(12)),
		dimension: "duration",
		unit: "month",
		unitWord: "year"
	};
}
function as(quantity, dimension) {
	return {
		...quantity,
		dimension
	};
}
function scale(quantity, factor) {
	if (factor.eq(1)) return quantity;
	return {
		...quantity,
		low: quantity.low.times(factor),
		high: quantity.high.times(factor),
		step: quantity.step.times(factor)
	};
}
function sizeOf({ dimension, unitWord }) {
	return (dimension === "money" && (unitWord === "penny" || unitWord === "cent") || dimension === "duration" || dimension === "measure") && unitSize(unitWord) || ONE;
}

// src/quantity/magnitude.ts
/** The same digits in another place, \u00a38.3bn and \u00a38.3m: the claim's figure is a power of ten away. */
function isMagnitudeSlip(claim, draft, half) {
	if (claim.lte(0) || draft.lte(0)) return false;
	if (sameDigits(claim, draft)) return true;
	if (draft.sd() <= 1) return false;
	const [low, high] = [draft.minus(half), draft.plus(half)];
	return THOUSANDS.some((power) => {
		if (claim.e - power > high.e || low.gt(0) && claim.e - power < low.e) return false;
		const factor = new (require_decimal ??= require("./decimal.cjs")).Decimal(10).pow(power);
		return draft.times(factor).minus(claim).abs().lte(half.times(factor));
	});
}
const THOUSANDS = [
	-12,
	-9,
	-6,
	-3,
	3,
	6,
	9,
	12
];
/** Whether two numbers differ by a power of ten, up to 10^12, and in nothing else. */
function sameDigits(one, other) {
	const apart = Math.abs(one.e - other.e);
	return apart > 0 && apart <= 12 && mantissa(one) === mantissa(other);
}
function mantissa(value) {
	return value.toExponential().split("e")[0];
}

// src/quantity/relate-ranges.ts
/** Whether a figure has two ends. */
function isRange(quantity) {
	return quantity.bound === "between" || !quantity.low.eq(quantity.high);
}
/** How two figures stand to each other of which one at least is a range. */
function relateRanges(claim, draft) {
	if (claim.low.eq(draft.low) && claim.high.eq(draft.high) && isRange(claim) && isRange(draft)) return "same";
	const [claimed, drafted] = [toInterval(plainFloor(claim)), toInterval(plainFloor(draft))];
	if (contains(drafted, narrowed(claim, claimed)) && contains(claimed, narrowed(draft, drafted))) return "same";
	if (isOneEndWrong(plainFloor(claim), plainFloor(draft))) return slipOfRange(claim, draft);
	if (contains(drafted, narrowed(claim, claimed))) return draft.bound !== "between" && draft.high.gt(claim.high.times(TWICE$1)) || draft.bound === "between" && draft.high.gt(claim.high.times(10)) ? "very-loose" : "looser";
	if (draft.bound === "about" && !isRange(draft) && holds(claimed, draft.low)) return "looser";
	if (contains(claimed, narrowed(draft, drafted))) return "tighter";
	return slipOfRange(claim, draft);
}
function slipOfRange(claim, draft) {
	return isRange(claim) && isRange(draft) && draft.low.times(claim.high).eq(draft.high.times(claim.low)) && isMagnitudeSlip(claim.high, draft.high, new (require_decimal ??= require("./decimal.cjs")).Decimal(0)) ? "magnitude" : "disjoint";
}
/** "\u00a3142m to \u00a3158m" for \u00a3142m to \u00a3148m is no wider view but a mistake: one end of a range says that the other is meant as well. */
function isOneEndWrong(claim, draft) {
	if (claim.bound !== "between" || draft.bound !== "between") return false;
	const fits = (known, said) => known.minus(said).abs().lte(halfStep(draft));
	return fits(claim.low, draft.low) !== fits(claim.high, draft.high);
}
/** A range that begins at nought or one is a ceiling: "1\u201330 users" are up to 30. */
function plainFloor(quantity) {
	return quantity.bound === "between" && quantity.dimension === "count" && quantity.low.lte(1) && quantity.low.gte(0) ? {
		...quantity,
		bound: "atMost"
	} : quantity;
}
/** The numbers as printed, without the width of their last place. */
function narrowed(quantity, set) {
	return set.low !== null && set.high !== null ? closed(quantity.low, quantity.high) : set;
}
const TWICE$1 = new (require_decimal ??= require("./decimal.cjs")).Decimal(2);

// src/quantity/relate.ts
/** How the draft's figure stands to the claim's, both on one scale. */
function relate(pair, round) {
	const { claim, draft } = pair;
	if (draft.bound === "vague" || claim.bound === "vague") return relateVague(claim, draft);
	if (isRange(claim) || isRange(draft)) return relateRanges(claim, draft);
	const [claimSide, draftSide] = [side(claim), side(draft)];
	if (claimSide === 0 && draftSide === 0) return relatePoints(pair, round);
	if (claimSide === 0) return boundAdded(pair, round);
	if (draftSide === 0) return boundDropped(pair, round);
	return claimSide === draftSide ? sameSide(pair) : oppositeSides(pair);
}
/** Errors, as shares of the claim's value, up to which a rounding is fair, and up to which it is only loose. */
const FAIR = new (require_decimal ??= require("./decimal.cjs")).Decimal("0.1");
const LOOSE = new (require_decimal ??= require("./decimal.cjs")).Decimal("0.15");
const LOOSE_WITH_HEDGE = new (require_decimal ??= require("./decimal.cjs")).Decimal("0.25");
/** "Nearly 3,400" is near: further off than this share it is no longer true. */
const NEAR = new (require_decimal ??= require("./decimal.cjs")).Decimal("0.15");
/** A claim of "more than N" states nothing about figures beyond this many times N. */
const STRETCH = new (require_decimal ??= require("./decimal.cjs")).Decimal("1.5");
const TWICE = new (require_decimal ??= require("./decimal.cjs")).Decimal(2);
const HUNDRED$1 = new (require_decimal ??= require("./decimal.cjs")).Decimal(100);
function side(quantity) {
	switch (quantity.bound) {
		case "over":
		case "atLeast": return 1;
		case "under":
		case "atMost": return -1;
		default: return 0;
	}
}
function relatePoints(pair, round) {
	const { claim, draft } = pair;
	const error = claim.low.minus(draft.low).abs();
	if (error.isZero()) return "same";
	if (error.lte(claim.low.abs().times(pair.slack))) return "rounded";
	const rounding = roundingOf(pair, round);
	if (rounding) return rounding;
	if (holds(toInterval(claim), draft.low) && round !== "exact") return "tighter";
	return far(pair);
}
/** Whether the draft's number is the claim's with fewer places; null when it is another number. */
function roundingOf(pair, round) {
	const { claim, draft, slack, leeway } = pair;
	const error = claim.low.minus(draft.low).abs();
	if (error.isZero()) return "same";
	if (round === "exact") return null;
	if (typeof round === "number") return error.lte(claim.low.abs().times(round)) ? "rounded" : null;
	if (error.lte(leeway)) return "rounded";
	const hedged = draft.bound === "about";
	const half = draft.step.div(2);
	const width = hedged ? (require_decimal ??= require("./decimal.cjs")).Decimal.max(half, aboutWidth(draft.low, draft.step)) : half;
	const share = claim.low.isZero() ? error : error.div(claim.low.abs());
	if (!hedged && slack.isZero() && error.eq(half) && draft.low.abs().lt(claim.low.abs())) return null;
	if (error.lte(width.plus(claim.low.abs().times(slack)))) {
		if (isNearWhole(claim) && draft.step.gte(1) && error.gt(HUNDRED$1.minus(claim.low).times(FAIR))) return "very-loose";
		if (share.lte(FAIR)) return "rounded";
		return share.lte(hedged ? LOOSE_WITH_HEDGE : LOOSE) ? "very-loose" : null;
	}
	return isRoundNumber(claim.low, draft.low, share) ? "very-loose" : null;
}
/** Of an uptime of 99.95% the part that is missing matters: a whole number takes it away. */
function isNearWhole({ dimension, low }) {
	return dimension === "percent" && low.gte(90) && low.lt(HUNDRED$1) && !low.isInteger();
}
/**
* 48,000 for 48,031: a whole number is exact as it stands, yet a round one for a long one is a custom of headlines.
* It takes four digits to round from, and a fiftieth of the value is the most that may be lost.
*/
function isRoundNumber(claim, draft, share) {
	if (claim.sd() < 4 || draft.sd() > 3 || draft.sd() < 2 || !draft.isInteger() || share.gt("0.02")) return false;
	const place = roundPlace(draft);
	return place.gte(10) && claim.minus(draft).abs().lte(place.div(2));
}
function boundAdded(pair, round) {
	const { claim, draft } = pair;
	if (claim.low.eq(draft.low)) return isLimit(draft) ? "very-loose" : "bound-added";
	if (holds(toInterval(draft), claim.low)) return looser(pair);
	return round !== "exact" && holds(toInterval(claim), draft.low) && claim.bound === "about" ? "bound-added" : far(pair);
}
/** Times and shares are often limits to begin with: an answer within eight hours comes in no more than eight hours. */
function isLimit(draft) {
	return draft.bound === "atMost" && (draft.dimension === "duration" || draft.dimension === "percent");
}
function boundDropped(pair, round) {
	const { claim, draft } = pair;
	if (roundingOf(pair, round)) return draft.bound === "about" ? "very-loose" : "bound-dropped";
	if (!holds(toInterval(claim), draft.low)) return far(pair);
	return isBeyond(claim, draft) ? far(pair) : "tighter";
}
function sameSide(pair) {
	const { claim, draft } = pair;
	if (claim.low.eq(draft.low)) return claim.bound === draft.bound ? "same" : "looser";
	if (claim.bound === "atMost" && draft.bound === "atMost") return far(pair);
	if (contains(toInterval(draft), toInterval(claim))) return looser(pair);
	return far(pair);
}
function oppositeSides(pair) {
	const { claim, draft } = pair;
	if (claim.low.eq(draft.low)) return "bound-reversed";
	if (!holds(toInterval(claim), draft.low)) return far(pair);
	return draft.near && !isBeyond(claim, draft) ? "tighter" : "bound-reversed";
}
function isBeyond(claim, draft) {
	return draft.low.gt(claim.low.times(STRETCH)) || draft.low.times(STRETCH).lt(claim.low);
}
/** The draft says less than the claim, and truly so. */
function looser({ claim, draft }) {
	const distance = claim.low.minus(draft.low).abs();
	if (draft.near && distance.gt(draft.low.abs().times(NEAR))) return "disjoint";
	const [less, more] = claim.low.lt(draft.low) ? [claim.low, draft.low] : [draft.low, claim.low];
	return more.gt(less.times(TWICE)) ? "very-loose" : "looser";
}
/** Somebody of 9 and somebody of 90 are two people; rocks and ruins are older than anybody. */
const OLDEST = 200;
function far({ claim, draft }) {
	if (claim.dimension === "multiple") return "multiple";
	if (claim.dimension === "rank" || claim.dimension === "age" && (require_decimal ??= require("./decimal.cjs")).Decimal.min(claim.low, draft.low).lt(OLDEST)) return "disjoint";
	return isMagnitudeSlip(claim.low, draft.low, draft.step.div(2)) ? "magnitude" : "disjoint";
}
/** "Dozens", "thousands": an order of magnitude, and true of somewhat more. */
function relateVague(claim, draft) {
	if (claim.bound === "vague" && draft.bound === "vague") return claim.low.eq(draft.low) ? "same" : overlap(claim, draft);
	if (claim.bound === "vague") return holds(closed(claim.low, claim.high), draft.low) ? "tighter" : "disjoint";
	if (claim.low.gte(draft.low) && claim.low.lte(draft.high)) return "looser";
	return claim.low.gte(draft.low.times("0.75")) && claim.low.lte(draft.high.times(10)) ? "very-loose" : "disjoint";
}
function overlap(claim, draft) {
	return claim.low.lte(draft.high) && draft.low.lte(claim.high) ? "looser" : "disjoint";
}

// src/quantity/compare.ts
/** Compares a draft's figure with a claim's; `undetermined` where they do not measure the same kind of thing. */
function compare(claim, draft, options = {}) {
	const comparison = compareReadings(claim, draft, options);
	if (comparison.outcome === "agrees" || comparison.outcome === "rounds" || !options.previous) return comparison;
	const earlier = compareReadings(options.previous, draft, options);
	return (earlier.relation === "same" || earlier.relation === "rounded") && earlier.outcome !== "undetermined" ? {
		outcome: "agrees",
		relation: "previous"
	} : comparison;
}
/** Figures may be read in two ways (`5m`): the reading that fits is the one that was meant. */
function compareReadings(claim, draft, options) {
	if (!claim.other && !draft.other) return toComparison(compareOnce(claim, draft, options));
	const results = readings(claim).flatMap((one) => readings(draft).map((other) => toComparison(compareOnce(one, other, options))));
	return [
		"agrees",
		"rounds",
		"conflicts",
		"undetermined"
	].flatMap((outcome) => results.filter((result) => result.outcome === outcome))[0];
}
/** What stands around the number, its hedge, sign and rate, is that of either reading. */
function readings(quantity) {
	const { other, bound, near, sign, per } = quantity;
	return other ? [quantity, {
		...other,
		bound,
		per,
		...near && { near },
		...sign && { sign }
	}] : [quantity];
}
function toComparison(relation) {
	switch (relation) {
		case null: return {
			outcome: "undetermined",
			relation: "disjoint"
		};
		case "rounded": return {
			outcome: "rounds",
			relation
		};
		case "same":
		case "looser":
		case "very-loose": return {
			outcome: "agrees",
			relation
		};
		default: return {
			outcome: "conflicts",
			relation
		};
	}
}
function compareOnce(claim, draft, options) {
	if (claim.dimension === "score" || draft.dimension === "score") return compareParts(claim, draft);
	if (claim.dimension === "version" || draft.dimension === "version") return compareVersions(claim, draft);
	if (isTemperature(claim) && draft.unit === "degree" && draft.low.isNeg() === claim.low.isNeg()) return compareOnce(claim, {
		...draft,
		unit: claim.unit,
		unitWord: claim.unitWord
	}, options);
	const round = options.round ?? "written";
	const slip = unitSlip(claim, draft);
	const pair = align(size(claim), size(draft), options.change);
	if (!pair) return slip ? "unit" : null;
	const relation = relate(pair, round);
	if (claim.sign && draft.sign && claim.sign !== draft.sign) return relation === "same" || relation === "rounded" ? "direction" : "disjoint";
	if (pair.elided) return ELISION_PROVES.has(relation) ? relation : null;
	const harmless = relation === "same" || relation === "rounded" || writtenNumber(claim).eq(1) && relation === "looser";
	return slip && !harmless ? "unit" : relation;
}
/** With a unit that is only understood, the same number is agreement or a lost bound; any other number may be about something else. */
const ELISION_PROVES = /* @__PURE__ */ new Set([
	"same",
	"rounded",
	"bound-dropped",
	"bound-added",
	"bound-reversed",
	"looser"
]);
/** A fall is written with a sign or as a negative number; its size is compared. Only a temperature can be below nought. */
function size(quantity) {
	const { low, high } = quantity;
	if (isTemperature(quantity)) return quantity.sign === -1 && low.gt(0) ? {
		...quantity,
		low: high.neg(),
		high: low.neg()
	} : quantity;
	return low.lt(0) ? {
		...quantity,
		low: high.abs(),
		high: low.abs(),
		sign: -1
	} : quantity;
}
/** The same number in another unit of the same kind: 9 days and 9 weeks, \u00a35 and \u20ac5, % and points, a year and a month. */
function unitSlip(claim, draft) {
	if (!sameNumber(writtenNumber(claim).abs(), writtenNumber(draft).abs(), claim, draft)) return false;
	if (claim.dimension !== draft.dimension) return isPercentPair(claim, draft);
	if (claim.unit !== draft.unit) return claim.dimension !== "measure" || isTemperature(claim) && isTemperature(draft);
	if (claim.unitWord !== draft.unitWord) return claim.dimension !== "count";
	const rate = rateFactor(draft.per, claim.per);
	return rate === null || !rate.factor.eq(1);
}
function isTemperature({ unit }) {
	return unit === "celsius" || unit === "fahrenheit";
}
function sameNumber(one, other, claim, draft) {
	if (one.eq(other)) return true;
	if (claim.dimension !== "money" || claim.unit === draft.unit) return false;
	return one.minus(other).abs().lte((require_decimal ??= require("./decimal.cjs")).Decimal.min(draft.step.div(2), one.div(20)));
}
function isPercentPair(claim, draft) {
	return claim.dimension === "percent" && draft.dimension === "points" || claim.dimension === "points" && draft.dimension === "percent";
}
/** The figures of a result or a ratio one by one; 2.1 to 1 may be rounded to 2 to 1. */
function compareParts(claim, draft) {
	if (!claim.parts || !draft.parts || claim.parts.length !== draft.parts.length) return null;
	const pairs = claim.parts.map((part, index) => [part, draft.parts[index]]);
	if (pairs.every(([known, said]) => known.eq(said))) return "same";
	return pairs.every(([known, said]) => known.toDecimalPlaces(said.dp(), (require_decimal ??= require("./decimal.cjs")).Decimal.ROUND_HALF_UP).eq(said)) ? "rounded" : "disjoint";
}
/** "Version 5" is said of version 5.2 as well; "5.3" is not. */
function compareVersions(claim, draft) {
	if (claim.dimension !== draft.dimension) return null;
	const [known, said] = [claim.parts ?? [claim.low], draft.parts ?? [draft.low]];
	const common = Math.min(known.length, said.length);
	if (!known.slice(0, common).every((part, index) => part.eq(said[index]))) return "disjoint";
	if (known.length === said.length) return "same";
	return known.length > said.length ? "looser" : "tighter";
}

// src/quantity/derive.ts
/** The sum of figures of one kind; null where they cannot be added. */
function sum(quantities) {
	return quantities.length === 0 ? null : quantities.slice(1).reduce((total, next) => total && add(total, next), quantities[0]);
}
/** The first figure less the second; null where they are of different kinds. */
function difference(minuend, subtrahend) {
	const bound = joinBounds(minuend.bound, opposite(subtrahend.bound));
	if (!bound || !isAlike(minuend, subtrahend)) return null;
	const [low, high] = [minuend.low.minus(subtrahend.high), minuend.high.minus(subtrahend.low)];
	const step = (require_decimal ??= require("./decimal.cjs")).Decimal.max(minuend.step, subtrahend.step);
	return figure(minuend, {
		...minuend.dimension === "percent" ? { dimension: "points" } : {},
		low,
		high,
		step,
		bound
	});
}
/** What per cent the part is of the whole; null where that makes no sense. */
function share(part, whole) {
	return quotient(part, whole, "percent", HUNDRED);
}
/** How many times as large the first figure is as the second. */
function ratio(figure, base) {
	return quotient(figure, base, "multiple", new (require_decimal ??= require("./decimal.cjs")).Decimal(1));
}
/** The change from one figure to another, in per cent with a sign; of percentages, in points. */
function change(from, to) {
	const gap = difference(to, from);
	if (!gap || from.low.lte(0)) return null;
	const sign = gap.low.lt(0) ? -1 : 1;
	if (from.dimension === "percent") return {
		...sized(gap),
		sign
	};
	if (!gap.low.eq(gap.high) || !from.low.eq(from.high)) return null;
	const low = gap.low.abs().div(from.low).times(HUNDRED);
	return {
		...plain("percent", low, low, gap.bound),
		sign
	};
}
/** Finds whether a draft's figure is a correct sum, difference, change, share or ratio of given values; null if it is none. */
function isDerivedOf(draft, values) {
	const pool = values.slice(0, MOST_VALUES);
	return findSum(draft, pool.filter(({ quantity }) => isAlike(quantity, draft))) ?? findPair(draft, pool);
}
const HUNDRED = new (require_decimal ??= require("./decimal.cjs")).Decimal(100);
const ZERO = new (require_decimal ??= require("./decimal.cjs")).Decimal(0);
/** The search stays small: subsets of at most six of a dozen values. */
const MOST_VALUES = 12;
const MOST_TERMS = 6;
function add(one, other) {
	const bound = joinBounds(one.bound, other.bound);
	if (!bound || !isAlike(one, other)) return null;
	const step = (require_decimal ??= require("./decimal.cjs")).Decimal.max(one.step, other.step);
	return figure(one, {
		low: one.low.plus(other.low),
		high: one.high.plus(other.high),
		step,
		bound
	});
}
/** A derived figure keeps unit and rate of the figures it comes from, not their second reading. */
function figure(from, ends) {
	const { dimension, unit, unitWord, per } = from;
	return {
		dimension,
		unit,
		unitWord,
		per,
		...ends
	};
}
function plain(dimension, low, high, bound) {
	return {
		dimension,
		bound,
		low,
		high,
		step: ZERO,
		unit: null,
		unitWord: null,
		per: null
	};
}
function quotient(part, whole, dimension, factor) {
	const bound = joinBounds(part.bound, opposite(whole.bound));
	if (!bound || !isAlike(part, whole) || whole.low.lte(0)) return null;
	return plain(dimension, part.low.div(whole.high).times(factor), part.high.div(whole.low).times(factor), bound);
}
function sized(quantity) {
	const [one, other] = [quantity.low.abs(), quantity.high.abs()];
	return {
		...quantity,
		low: (require_decimal ??= require("./decimal.cjs")).Decimal.min(one, other),
		high: (require_decimal ??= require("./decimal.cjs")).Decimal.max(one, other)
	};
}
function isAlike(one, other) {
	return ADDABLE.has(one.dimension) && one.dimension === other.dimension && one.unit === other.unit && one.per === other.per;
}
const ADDABLE = /* @__PURE__ */ new Set([
	"count",
	"money",
	"percent",
	"points",
	"fraction",
	"duration",
	"measure"
]);
/** The bound of a sum; null where one term is open upwards and another downwards, or one is vague. */
function joinBounds(one, other) {
	if (one === "vague" || other === "vague") return null;
	if (one === other) return one;
	const both = [one, other];
	const [up, down] = [both.some(isUpward), both.some(isDownward)];
	if (up && down) return null;
	if (up) return both.includes("over") ? "over" : "atLeast";
	if (down) return both.includes("under") ? "under" : "atMost";
	return both.includes("between") ? "between" : "about";
}
function isUpward(bound) {
	return bound === "over" || bound === "atLeast";
}
function isDownward(bound) {
	return bound === "under" || bound === "atMost";
}
function opposite(bound) {
	switch (bound) {
		case "over": return "under";
		case "under": return "over";
		case "atLeast": return "atMost";
		case "atMost": return "atLeast";
		default: return bound;
	}
}
function findSum(draft, values) {
	for (let size = 2; size <= Math.min(MOST_TERMS, values.length); size++) for (const terms of subsets(values, size)) {
		const total = sum(terms.map(({ quantity }) => quantity));
		if (total && fits(total, draft)) return {
			how: "sum",
			ids: terms.map(({ id }) => id)
		};
	}
	return null;
}
function* subsets(items, size, from = 0) {
	if (size === 0) {
		yield [];
		return;
	}
	for (let index = from; index <= items.length - size; index++) for (const rest of subsets(items, size - 1, index + 1)) yield [items[index], ...rest];
}
const PAIRWISE = [
	["difference", (one, other) => one.low.gt(other.low) ? difference(one, other) : null],
	["change", (one, other) => change(one, other)],
	["share", (one, other) => one.low.lt(other.low) ? share(one, other) : null],
	["ratio", ratio]
];
function findPair(draft, values) {
	for (const [how, derive] of PAIRWISE) for (const one of values) for (const other of values) {
		if (one === other) continue;
		const result = derive(one.quantity, other.quantity);
		if (result && fits(result, draft)) return {
			how,
			ids: [one.id, other.id]
		};
	}
	return null;
}
/** A derivation is taken for meant only where the figures meet at the precision of the draft's, or of a bound close by. */
function fits(derived, draft) {
	const isShare = derived.dimension === "percent" && draft.dimension === "fraction";
	if (derived.dimension !== draft.dimension && !isShare) return false;
	if (derived.sign && draft.sign && derived.sign !== draft.sign) return false;
	const { relation } = compare(derived, draft);
	if (relation === "same" || relation === "rounded") return true;
	return relation === "looser" && derived.low.minus(draft.low).abs().lte(derived.low.abs().div(20));
}

exports.DIGITS = DIGITS;
exports.aboutWidth = aboutWidth;
exports.areUnlikeRates = areUnlikeRates;
exports.change = change;
exports.compare = compare;
exports.difference = difference;
exports.groupLike = groupLike;
exports.halfStep = halfStep;
exports.isDerivedOf = isDerivedOf;
exports.placesOf = placesOf;
exports.printQuantity = printQuantity;
exports.printRate = printRate;
exports.ratio = ratio;
exports.readDigits = readDigits;
exports.restate = restate;
exports.sameValue = sameValue;
exports.share = share;
exports.sum = sum;
exports.toInterval = toInterval;
exports.writtenNumber = writtenNumber;