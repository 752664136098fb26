// src/dates/calendar.ts
/** Days from 1 January 1970 to a day; negative before. */
function dayNumber({ year, month, day }) {
	const shifted = month <= 2 ? year - 1 : year;
	const era = Math.floor(shifted / 400);
	const yearOfEra = shifted - era * 400;
	const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
	const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
	return era * 146097 + dayOfEra - 719468;
}
/** The day that lies so many days after 1 January 1970. */
function dayFromNumber(days) {
	const shifted = days + 719468;
	const era = Math.floor(shifted / 146097);
	const dayOfEra = shifted - era * 146097;
	const leaps = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36524) + Math.floor(dayOfEra / 146096);
	const yearOfEra = Math.floor((dayOfEra - leaps) / 365);
	const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
	const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
	const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
	const day = dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
	return {
		year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
		month,
		day
	};
}
/** The weekday of a day, 0 for Sunday. */
function weekdayOf(day) {
	return ((dayNumber(day) + 4) % 7 + 7) % 7;
}
/** How many days a month has. */
function daysInMonth(year, month) {
	if (month === 2) return isLeapYear(year) ? 29 : 28;
	return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
/** Whether the calendar has such a day. */
function isDay({ year, month, day }) {
	return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}
/** The day of the month of its nth weekday (from 1; -1 for the last); null where it has none. */
function nthWeekday(year, month, weekday, nth) {
	const last = daysInMonth(year, month);
	const first = 1 + (weekday - weekdayOf({
		year,
		month,
		day: 1
	}) + 7) % 7;
	const day = nth > 0 ? first + 7 * (nth - 1) : first + 7 * Math.floor((last - first) / 7);
	return day <= last ? day : null;
}
/** A day so many days, weeks, months or years later; a day that the month does not have becomes its last. */
function addTo(day, amount, unit) {
	if (unit === "day") return dayFromNumber(dayNumber(day) + amount);
	if (unit === "week") return dayFromNumber(dayNumber(day) + 7 * amount);
	const months = day.year * 12 + day.month - 1 + amount * (unit === "year" ? 12 : 1);
	const [year, month] = [Math.floor(months / 12), (months % 12 + 12) % 12 + 1];
	return {
		year,
		month,
		day: Math.min(day.day, daysInMonth(year, month))
	};
}
/** Reads YYYY-MM-DD; null for anything else and for a day that is not in the calendar. */
function parseDay(text) {
	const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(text);
	if (!match) return null;
	const day = {
		year: Number(match[1]),
		month: Number(match[2]),
		day: Number(match[3])
	};
	return isDay(day) ? day : null;
}
/** Writes a day as YYYY-MM-DD. */
function isoDay({ year, month, day }) {
	return `${String(year).padStart(4, "0")}-${twoDigits(month)}-${twoDigits(day)}`;
}
/** A number below a hundred with two digits. */
function twoDigits(value) {
	return String(value).padStart(2, "0");
}
function isLeapYear(year) {
	return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

// src/dates/print.ts
/** English names of the weekdays, Sunday first. */
const WEEKDAY_NAMES = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");
/** English names of the months. */
const MONTH_NAMES = "January February March April May June July August September October November December".split(" ");
/**
* Prints a date in house form ("Friday 9 May 2025", "2026/27", "6.15am on Thursday 12 June 2025") or, where a surface is
* given, in its order and notation, with the parts that it names.
*/
function printDate(date, like = "") {
	const day = printDay(like ? restricted(date, like) : date, like);
	const hedged = date.bound === "about" && day ? `about ${day}` : day;
	if (date.time === void 0 || like && !TIME.test(like)) return hedged;
	const time = printTimes(date.time, date, like);
	return hedged ? `${time} on ${hedged}` : time;
}
const TIME = /\d ?[ap]\.?m\b|\d:\d\d|\b(?:noon|midday|midnight|past|o['\u2019]clock|minutes? to|quarter to)\b/i;
const ISO = /\d{4}-\d\d-\d\d/;
const MONTH = new RegExp(`\\b(?:${MONTH_NAMES.map((name) => name.slice(0, 3)).join("|")})`, "i");
const NUMERIC = /\b\d{1,2}([/.-])\d{1,2}\1(\d{4}|\d\d)\b/;
function printDay(date, like) {
	const { year, month, day, weekday } = date;
	if (date.fiscal && year !== void 0) {
		const fiscal = `${year}/${twoDigits((year + 1) % 100)}`;
		return date.from && date.to ? `${printSpan(date.from, date.to)} ${fiscal}` : fiscal;
	}
	if (date.from !== void 0 && date.to !== void 0 && day === void 0) return printSpan(date.from, date.to);
	const isFull = year !== void 0 && month !== void 0 && day !== void 0;
	if (isFull && ISO.test(like)) return `${String(year).padStart(4, "0")}-${twoDigits(month)}-${twoDigits(day)}`;
	const numeric = NUMERIC.exec(like);
	if (isFull && numeric) return printNumeric(year, month, day, numeric[1], numeric[2].length === 2);
	if (day !== void 0 && /^\d{1,2}(?:st|nd|rd|th)?$/.test(like)) return /\d$/.test(like) ? String(day) : `${day}${ending(day)}`;
	const name = weekday === void 0 ? "" : printWeekday(weekday, like);
	const monthName = month === void 0 ? "" : shortened(MONTH_NAMES[month - 1], like);
	const number = day === void 0 ? "" : `${day}${/\d(?:st|nd|rd|th)\b/.test(like) ? ending(day) : ""}`;
	if (isMonthFirst(like) && month !== void 0 && day !== void 0) return `${name ? `${name}, ` : ""}${monthName} ${number}${year === void 0 ? "" : `, ${year}`}`;
	return [
		name,
		month === void 0 && day !== void 0 ? `the ${day}${ending(day)}` : [number, monthName].filter(Boolean).join(" "),
		year ?? ""
	].filter((part) => part !== "").join(" ");
}
function isMonthFirst(like) {
	return /[a-z]\.? \d{1,2}(?:st|nd|rd|th)?(?:,|$| \d{4})/i.test(like) && !/\d(?:st|nd|rd|th)? (?:of )?[a-z]/i.test(like) && MONTH.test(like);
}
/** Only the parts that the surface names: "May 2025" is not answered with a day. */
function restricted(date, like) {
	if (ISO.test(like) || NUMERIC.test(like)) return date;
	const hasMonth = MONTH.test(like);
	const hasYear = /\b[12]\d{3}\b/.test(like);
	const hasDay = /\b\d{1,2}(?:st|nd|rd|th)?\b(?![:.]\d)(?! ?[ap]\.?m)/i.test(like.replace(/\b\d{4}\b/g, ""));
	const hasWeekday = /\b(?:mon|tue|wed|thu|fri|sat|sun)/i.test(like);
	if (!hasMonth && !hasYear && !hasDay && !hasWeekday) return date;
	const { year, month, day, weekday, ...rest } = date;
	return {
		...rest,
		...hasYear && year !== void 0 ? { year } : {},
		...hasMonth && month !== void 0 ? { month } : {},
		...hasDay && day !== void 0 ? { day } : {},
		...hasWeekday && weekday !== void 0 ? { weekday } : {}
	};
}
function shortened(name, like) {
	const word = /\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\b\.?/i.exec(like)?.[0];
	if (!word || /^(?:may|june|july)$/i.test(word)) return name;
	const length = /^sept/i.test(word) && name === "September" ? 4 : 3;
	return name.slice(0, length) + (word.endsWith(".") ? "." : "");
}
/** Prints a weekday (0 is Sunday), shortened where the surface shortens its own: "Tue" and "Tues." are answered with "Wed" and "Wed.". */
function printWeekday(weekday, like = "") {
	const name = WEEKDAY_NAMES[weekday];
	const word = /\b(?:mon|tues?|wed(?:s|nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(day)?\b(\.?)/i.exec(like);
	if (!word) return name;
	const printed = word[1] ? name : name.slice(0, 3) + word[2];
	return word[0] === word[0].toUpperCase() ? printed.toUpperCase() : printed;
}
/** Prints a day of the month in the notation of the surface: "4" for "5", "4th" for "5th"; null where that is none of the two. */
function printDayOfMonth(day, like) {
	const written = /^(\d{1,2})(st|nd|rd|th)?$/i.exec(like);
	if (!written || !Number.isInteger(day)) return null;
	const digits = written[1].startsWith("0") ? twoDigits(day) : String(day);
	return written[2] ? digits + ending(day) : digits;
}
function printNumeric(year, month, day, mark, isShort) {
	return [
		twoDigits(day),
		twoDigits(month),
		isShort ? twoDigits(year % 100) : String(year)
	].join(mark);
}
function printSpan(from, to) {
	const [first, last] = [from, to].map((text) => ({
		year: text.startsWith("--") ? "" : text.slice(0, 4),
		month: Number(text.slice(-5, -3))
	}));
	const [start, end] = [MONTH_NAMES[first.month - 1], MONTH_NAMES[last.month - 1]];
	if (first.year !== last.year) return Number(last.year) - Number(first.year) === 9 && first.year.endsWith("0") ? `the ${first.year}s` : `${first.year}\u2013${last.year}`;
	if (last.month - first.month === 2 && first.month % 3 === 1) return [`Q${(first.month + 2) / 3}`, first.year].filter(Boolean).join(" ");
	const months = start === end ? start : `${start} to ${end}`;
	return first.year ? `${months} ${first.year}` : months;
}
/** A time, or a range of times in the notation of the surface: "10am to 6pm", "10am\u20136pm". */
function printTimes(time, { timeTo, twelveHour }, like) {
	const [first, last] = [time, timeTo].map((one) => one === void 0 ? "" : printTime(one, twelveHour === true, like));
	return last ? `${first}${/[\u2013-]/.test(like) ? "\u2013" : " to "}${last}` : first;
}
function printTime(time, isTwelveHour, like) {
	const [hour, minute] = [Math.floor(time / 60), time % 60];
	if (/(?<![\d:])\d{1,2}:\d\d(?! ?[ap]\.?m)/i.test(like)) return `${twoDigits(hour)}:${twoDigits(minute)}`;
	if (time === 720 && !isTwelveHour) return "noon";
	if (time === 0 && !isTwelveHour) return "midnight";
	const mark = /\d:\d\d/.test(like) ? ":" : ".";
	const clock = `${hour % 12 || 12}${minute ? `${mark}${twoDigits(minute)}` : ""}`;
	if (isTwelveHour) return minute ? clock : `${clock} o\u2019clock`;
	const half = hour < 12 ? "a" : "p";
	if (/[ap]\.m/i.test(like)) return `${clock} ${half}.m.`;
	return `${clock}${/\d [ap]m/i.test(like) ? " " : ""}${half}m`;
}
function ending(day) {
	if (day >= 11 && day <= 13) return "th";
	return {
		1: "st",
		2: "nd",
		3: "rd"
	}[day % 10] ?? "th";
}

// src/dates/range.ts
/** The days of a date; a year that it does not say is taken from `year`. Null where too little is said, or for a relative date. */
function daysOf(date, year) {
	const known = date.year ?? year;
	if (date.fiscal && known !== void 0) return {
		from: dayNumber({
			year: known,
			month: 1,
			day: 1
		}),
		to: dayNumber({
			year: known + 1,
			month: 12,
			day: 31
		})
	};
	if (date.from !== void 0 && date.to !== void 0) {
		const [from, to] = [yearly(date.from, known), yearly(date.to, known)];
		return from && to && {
			from: dayNumber(from),
			to: dayNumber(to)
		};
	}
	if (known === void 0) return null;
	if (date.month === void 0) return date.day === void 0 && date.year !== void 0 ? wholeYear(known) : null;
	const last = daysInMonth(known, date.month);
	const [first, final] = date.day === void 0 ? [1, last] : [date.day, date.day];
	return {
		from: dayNumber({
			year: known,
			month: date.month,
			day: first
		}),
		to: dayNumber({
			year: known,
			month: date.month,
			day: final
		})
	};
}
/** The days that "two years ago", "last month" and their kin may mean, seen from an anchor day. */
function relativeDays({ unit, amount }, anchor, isLoose) {
	const base = addTo(anchor, amount, unit);
	const center = dayNumber(base);
	const isFar = Math.abs(amount) > 1;
	switch (unit) {
		case "day": return around(center, Math.abs(amount) >= 7 || isLoose ? 1 : 0);
		case "week": {
			const sunday = center - weekdayOf(base);
			return isFar ? around(center, isLoose ? 7 : 4) : {
				from: sunday,
				to: sunday + 7
			};
		}
		case "month": {
			const month = {
				from: dayNumber({
					...base,
					day: 1
				}),
				to: dayNumber({
					...base,
					day: daysInMonth(base.year, base.month)
				})
			};
			return isFar ? join(month, around(center, isLoose ? 31 : 20)) : month;
		}
		case "year": {
			const slack = Math.abs(amount) >= 10 && amount % 10 === 0 ? Math.floor(Math.abs(amount) / 10) : isLoose ? 1 : 0;
			const years = {
				from: wholeYear(base.year - slack).from,
				to: wholeYear(base.year + slack).to
			};
			return isFar ? join(years, around(center, 183)) : years;
		}
	}
}
/** "A week on Tuesday": so many weeks behind the next such weekday; said on a Tuesday, behind that day or the next one. */
function weeksOn(weekday, weeks, anchor) {
	const ahead = (weekday - weekdayOf(anchor) + 7) % 7;
	const from = dayNumber(anchor) + ahead + 7 * weeks;
	return {
		from,
		to: ahead === 0 ? from + 7 : from
	};
}
/** The days of a calendar year. */
function wholeYear(year) {
	return {
		from: dayNumber({
			year,
			month: 1,
			day: 1
		}),
		to: dayNumber({
			year,
			month: 12,
			day: 31
		})
	};
}
/** Reads an ISO day whose year may be left out ("--03-01"). */
function yearly(text, year) {
	if (!text.startsWith("--")) return parseDay(text);
	if (year === void 0) return null;
	const [month, day] = [Number(text.slice(2, 4)), Number(text.slice(5, 7))];
	return {
		year,
		month,
		day: Math.min(day, daysInMonth(year, month))
	};
}
function around(center, days) {
	return {
		from: center - days,
		to: center + days
	};
}
function join(one, other) {
	return {
		from: Math.min(one.from, other.from),
		to: Math.max(one.to, other.to)
	};
}

// src/dates/compare.ts
/** Compares a draft's date with a claim's in the parts that both have; relative dates are resolved against the anchors. */
function compareDates(claim, draft, anchors) {
	const verdicts = faceToFace(claim, draft).flatMap((known) => {
		return verdictOf(known, draft, anchors, printDate(shown(known, draft)));
	});
	const [first] = verdicts;
	if (verdicts.length === 1 && first) return first;
	return verdicts.find(({ outcome }) => outcome === "agrees") ?? {
		...UNDETERMINED,
		expected: printDate(shown(claim, draft))
	};
}
/** The claim's date with the parts that a draft's date names, ready to stand in its place; null where the two are not written in the same parts. */
function inPartsOf(claim, draft) {
	const [known, other] = faceToFace(claim, draft);
	if (!known || other || draft.relative || known.relative || draft.bound === "about") return null;
	const isSpan = (date) => date.from !== void 0 && date.day === void 0;
	if (isSpan(known) !== isSpan(draft) || known.fiscal !== draft.fiscal) return null;
	return [
		"year",
		"month",
		"day",
		"time"
	].some((part) => draft[part] !== void 0 && known[part] === void 0) ? null : shown(known, draft);
}
const UNDETERMINED = {
	outcome: "undetermined",
	relation: "date",
	wrong: null
};
/** The dates of a claim that a draft's date may mean: of a stretch, the end of the same side where the draft says which. */
function faceToFace(claim, draft) {
	if (claim.end && draft.end && claim.end !== draft.end) return [];
	const { otherEnd, ...first } = claim;
	if (!otherEnd || claim.end) return [claim];
	if (!draft.end) return [first, otherEnd];
	return draft.end === "first" ? [{
		...first,
		end: "first"
	}] : [{
		...otherEnd,
		end: "last"
	}];
}
function verdictOf(claim, draft, anchors, expected) {
	const verdicts = [compareDays(claim, draft, anchors), compareTimes(claim, draft)].filter((verdict) => verdict !== null);
	const wrong = verdicts.find((verdict) => verdict !== "same" && verdict !== "looser");
	if (wrong) {
		if (mayMeanOtherEnd(claim, draft, anchors)) return {
			...UNDETERMINED,
			expected
		};
		return {
			outcome: "conflicts",
			relation: wrong === "weekday" ? "weekday" : "date",
			wrong,
			expected
		};
	}
	if (verdicts.length === 0) return {
		...UNDETERMINED,
		expected
	};
	return {
		outcome: "agrees",
		relation: verdicts.every((verdict) => verdict === "same") && (claim.time === void 0 || draft.time !== void 0) ? "same" : "looser",
		wrong: null,
		expected
	};
}
/** A claim that does not say which end it is means the beginning of a stretch, unless it is the draft's end. */
function mayMeanOtherEnd(claim, { otherEnd, end }, anchors) {
	if (otherEnd === void 0 || claim.end) return false;
	const other = compareDays(claim, otherEnd, anchors);
	return end === "last" || other === "same" || other === "looser";
}
/** The weekday that the calendar gives to a date which names another; null where they fit or too little is said. */
function weekdayError(date) {
	const weekday = calendarWeekday(date);
	if (weekday === void 0 || date.weekday === void 0 || weekday === date.weekday) return null;
	return {
		expected: WEEKDAY_NAMES[weekday],
		weekday
	};
}
const PARTS = [
	"year",
	"month",
	"day"
];
function compareDays(claim, draft, anchors) {
	if (draft.relative) return compareRelative(claim, draft, anchors);
	if (claim.relative) return null;
	if (![claim, draft].some(({ from, fiscal, bound }) => from !== void 0 || fiscal || isLoose(bound))) return compareParts(claim, draft);
	if (claim.fiscal || draft.fiscal) return compareFiscal(claim, draft);
	return comparePeriods(claim, draft);
}
/** A quarter of a fiscal year has a number, but no days: it is held against other quarters only. */
function compareFiscal(claim, draft) {
	if (claim.fiscal && draft.fiscal && claim.year !== draft.year) return "year";
	if ([claim, draft].every(({ from, fiscal }) => from !== void 0 && (fiscal || from.startsWith("--"))) && claim.from !== draft.from) return "month";
	if (!claim.fiscal || !draft.fiscal) return comparePeriods(claim, draft);
	return claim.from === draft.from ? "same" : "looser";
}
function comparePeriods(claim, draft) {
	const verdict = compareSpans(claim, draft);
	if (verdict !== "same" && verdict !== "looser") return verdict ?? compareParts(claim, draft);
	return isWeekdayOff(claim, draft) ? "weekday" : verdict;
}
function isLoose(bound) {
	return bound === "about" || bound === "over" || bound === "under";
}
function compareParts(claim, draft) {
	for (const part of PARTS) if (claim[part] !== void 0 && draft[part] !== void 0 && claim[part] !== draft[part]) return part;
	if (isWeekdayOff(claim, draft)) return "weekday";
	const shared = PARTS.filter((part) => claim[part] !== void 0 && draft[part] !== void 0).length;
	const sharesWeekday = draft.weekday !== void 0 && (claim.weekday ?? calendarWeekday(claim)) !== void 0;
	if (shared === 0) return sharesWeekday ? "looser" : null;
	return PARTS.every((part) => claim[part] === void 0 || draft[part] !== void 0) ? "same" : "looser";
}
function isWeekdayOff(claim, draft) {
	const weekday = claim.weekday ?? calendarWeekday(claim);
	return draft.weekday !== void 0 && weekday !== void 0 && draft.weekday !== weekday;
}
/** The weekday that the calendar gives to a whole date, 0 for Sunday; undefined where a part is missing or there is no such day. */
function calendarWeekday({ year, month, day }) {
	if (year === void 0 || month === void 0 || day === void 0) return void 0;
	return isDay({
		year,
		month,
		day
	}) ? weekdayOf({
		year,
		month,
		day
	}) : void 0;
}
function compareSpans(claim, draft) {
	if (claim.month === void 0 && claim.from === void 0 && draft.year === void 0 && (draft.month !== void 0 || draft.from?.startsWith("--"))) return null;
	const known = daysOf(claim, draft.year);
	const said = daysOf(draft, claim.year ?? (claim.from?.startsWith("-") ? void 0 : yearOf(claim.from)));
	if (!known || !said) return null;
	if (isLimit(claim) && isLimit(draft) && claim.bound === draft.bound) return compareParts(claim, draft);
	if (draft.bound === "under") return known.from <= said.to ? "looser" : partApart(known, said);
	if (draft.bound === "over") return known.to >= said.from ? "looser" : partApart(known, said);
	const slack = Math.max(slackOf(claim), slackOf(draft));
	if (known.from === said.from && known.to === said.to) return "same";
	return known.from <= said.to + slack && said.from <= known.to + slack ? "looser" : partApart(known, said);
}
/** A day that nothing of what is meant reaches: "before 1 January", "after 5 May". */
function isLimit({ bound, day }) {
	return day !== void 0 && (bound === "under" || bound === "over");
}
/** How many days "about" may be off: a year for years, a month for months, else three days. */
function slackOf({ bound, month, day }) {
	if (bound !== "about") return 0;
	return month === void 0 ? 366 : day === void 0 ? 31 : 3;
}
function yearOf(day) {
	return day === void 0 ? void 0 : Number(day.slice(0, 4));
}
function partApart(known, said) {
	const [one, other] = known.to < said.from ? [known.to, said.from] : [said.to, known.from];
	const [before, after] = [dayFromNumber(one), dayFromNumber(other)];
	if (before.year !== after.year) return "year";
	return before.month === after.month ? "day" : "month";
}
function compareRelative(claim, draft, { draftDate, asOf }) {
	const anchor = parseDay(draftDate ?? asOf ?? "");
	if (!anchor) return null;
	const { unit, amount } = draft.relative;
	if (unit === "year" && draft.month !== void 0) return compareParts(claim, {
		...draft,
		year: anchor.year + amount
	});
	const known = daysOf(claim, claim.year === void 0 && claim.month !== void 0 ? anchor.year : void 0);
	if (!known) return null;
	const isLate = isLoose(draft.bound) || claim.bound === "about";
	const said = unit === "week" && draft.weekday !== void 0 ? weeksOn(draft.weekday, amount, anchor) : relativeDays(draft.relative, anchor, isLate);
	const isBefore = draft.bound === "over" ? known.from <= said.to : known.to >= said.from;
	const isAfter = draft.bound === "under" ? known.to >= said.from : known.from <= said.to;
	if (isBefore && isAfter) return isWeekdayOff(claim, draft) ? "weekday" : "looser";
	return unit === "week" ? "day" : unit;
}
/** A claim gives the time to the minute; on a twelve-hour clock either half of the day may be meant. */
function compareTimes(claim, draft) {
	if (claim.time === void 0 || draft.time === void 0) return null;
	const isSame = (known, said) => known !== void 0 && said !== void 0 && meet(known, said);
	const meet = (known, said) => {
		const day = claim.twelveHour || draft.twelveHour ? 720 : 1440;
		const apart = Math.abs(known % day - said % day);
		return Math.min(apart, day - apart) <= (draft.bound === "about" || claim.bound === "about" ? 30 : 0);
	};
	if (claim.timeTo !== void 0 && draft.timeTo !== void 0) return isSame(claim.time, draft.time) && isSame(claim.timeTo, draft.timeTo) ? "same" : "time";
	if (claim.timeTo !== void 0) {
		if (draft.end) return isSame(draft.end === "first" ? claim.time : claim.timeTo, draft.time) ? "looser" : "time";
		return isSame(claim.time, draft.time) || isSame(claim.timeTo, draft.time) ? "looser" : null;
	}
	return (claim.end === "first" ? [draft.time] : claim.end === "last" ? [draft.timeTo ?? draft.time] : [draft.time, draft.timeTo]).some((end) => isSame(claim.time, end)) ? "same" : "time";
}
/** The claim's date with the parts that the draft names, so that both can be read side by side. */
function shown(claim, draft) {
	const { time, timeTo, weekday, ...rest } = claim;
	const known = weekday ?? calendarWeekday(claim);
	return {
		...rest,
		...time !== void 0 && (draft.time !== void 0 || claim.day === void 0) ? {
			time,
			...timeTo !== void 0 && { timeTo }
		} : {},
		...known !== void 0 && draft.weekday !== void 0 ? { weekday: known } : {}
	};
}

exports.MONTH_NAMES = MONTH_NAMES;
exports.WEEKDAY_NAMES = WEEKDAY_NAMES;
exports.addTo = addTo;
exports.calendarWeekday = calendarWeekday;
exports.compareDates = compareDates;
exports.dayNumber = dayNumber;
exports.daysInMonth = daysInMonth;
exports.daysOf = daysOf;
exports.inPartsOf = inPartsOf;
exports.isDay = isDay;
exports.isoDay = isoDay;
exports.nthWeekday = nthWeekday;
exports.parseDay = parseDay;
exports.printDate = printDate;
exports.printDayOfMonth = printDayOfMonth;
exports.printWeekday = printWeekday;
exports.twoDigits = twoDigits;
exports.weekdayError = weekdayError;
exports.weekdayOf = weekdayOf;