import { CARDINAL, type Found, found, type Groups, type Reader, reader } from './date-reading.ts';
import { CARDINALS } from './lexicon/dates.ts';
import { isRatioAhead } from './proportions.ts';
import { endOfStopwatch } from './stopwatch.ts';

const PART_OF_DAY = '(?: (?<part>in the (?:early )?(?:morning|afternoon|evening)|at night))?';
const HOUR = `(?<hour>1[0-2]|[1-9]|${CARDINAL})(?![\\d-])`;

/** "6.15am", "6:15 p.m.", "3am". */
export const clockWithHalf: Reader = reader(
  '(?<time>(?<hour>1[0-2]|0?[1-9])(?:[.:](?<minute>[0-5]\\d))? ?(?<half>[ap])(?:m|\\.m(?:\\.(?=[ ,;)]|$))?)(?![a-z]))',
  (groups) => {
    const hour = Number(groups.text('hour')) % 12;
    const half = groups.text('half').toLowerCase() === 'p' ? 12 : 0;
    return found(groups, { time: (hour + half) * 60 + Number(groups.text('minute')) });
  },
);

/** "18:20" on a twenty-four-hour clock. */
export const clock: Reader = (text, at, options) => {
  const isScale = text[at - 1] === '(' && /^1:\d\d\)/.test(text.slice(at, at + 5));
  const result = isScale || /[\d:.]/.test(text[at - 1] ?? '') ? null : CLOCK(text, at, options);
  return result && endOfStopwatch(text, at) === 0 && !isRatioAhead(text, at) ? result : null;
};

const CLOCK = reader('(?<time>(?<hour>[01]?\\d|2[0-3]):(?<minute>[0-5]\\d))(?![\\d:]|[.,]\\d)', (groups) =>
  found(groups, { time: Number(groups.text('hour')) * 60 + Number(groups.text('minute')) }),
);

/** "22.00 Good evening" at the head of a note, "at 5.20 on Friday": elsewhere a dotted number is no time. */
export const dottedClock: Reader = (text, at, options) => {
  const result = DOTTED(text, at, options);
  if (!result) return null;
  const after = text.slice(result.end, result.end + 16);
  if (at === 0) return /^\d\d/.test(text) && /^\.? \p{Lu}/u.test(after) ? result : null;
  const isAt = /\b(?:at|by|until|till|before|after|around|about) $/i.test(text.slice(Math.max(0, at - 8), at));
  return isAt && /^,? (?:on (?:mon|tue|wed|thu|fri|sat|sun|the )|yesterday|today|in the (?:m|a|e)|that )/i.test(after) ? result : null;
};

const DOTTED = reader('(?<time>(?<hour>[01]?\\d|2[0-3])\\.(?<minute>[0-5]\\d))(?![\\d%]|[.,]\\d)', (groups) => {
  const hour = groups.text('hour');
  const time = Number(hour) * 60 + Number(groups.text('minute'));
  const isTwelveHour = Number(hour) <= 12 && !hour.startsWith('0');
  return found(groups, isTwelveHour ? { time, twelveHour: true } : { time });
});

/** "half past six", "a quarter to five", "eleven minutes to nine", "twenty past nine in the evening". */
export const spokenClock: Reader = (text, at, options) => SPOKEN(text, at, options) ?? spokenBare(text, at, options);

const SPOKEN = reader(
  `(?<time>(?:(?<word>half|(?:a )?quarter)|(?<minutes>[1-5]?\\d|${CARDINAL}) minutes?) (?<side>past|to|after|before) ${HOUR})${PART_OF_DAY}`,
  spoken,
);

/** Without "minutes" the figures may be votes or odds: a preposition of time must stand before them. */
function spokenBare(text: string, at: number, options: Parameters<Reader>[2]): Found | null {
  if (!/\b(?:at|until|till|before|after|around|about) $/i.test(text.slice(Math.max(0, at - 8), at))) return null;
  return SPOKEN_BARE(text, at, options);
}

const SPOKEN_BARE = reader(
  `(?<time>(?:(?<minutes>five|ten|twenty|twenty-five) (?<side>past|to)|(?<word>half)) ${HOUR})${PART_OF_DAY}`,
  spoken,
);

/** "six o'clock". */
export const oClock: Reader = reader(`(?<time>${HOUR} o['’]clock)${PART_OF_DAY}`, (groups) => timed(groups, hourOf(groups) * 60));

/** "The doors open at 7", "she arrived at seven on Friday": an hour alone, where the verb has it that something happens at a time. */
export const hourAlone: Reader = (text, at, options) => {
  const lead = text.slice(Math.max(0, at - 40), at);
  if (!/(?:at|om|ll?|by|en|nd|ore|ter) $/i.test(lead)) return null;
  return (
    (HAPPENS.test(lead.toLowerCase()) ? HOUR_ALONE(text, at, options) : null) ??
    (BESIDE_DAY.test(lead) ? HOUR_AND_DAY(text, at, options) : null)
  );
};

const HAPPENS =
  /\b(?:open|start|begin|began|end|finish|clos|shut|arriv|leav|left|meet|met|kick|depart|wake|woke|gather|serv)\p{L}{0,4}(?: \p{L}{1,9}){0,2} (?:at|from|until|till) $/u;
/** "between nine yesterday and nine today", "at seven this morning". */
const BESIDE_DAY = /\b(?:at|by|from|until|till|between|and|before|after) $/i;
const HOUR_AND_DAY = reader(
  `(?<time>${HOUR})(?= (?:yesterday|today|tomorrow|tonight|this (?:morning|afternoon|evening))(?![a-z]))`,
  (groups) => timed(groups, hourOf(groups) * 60),
);
const HOUR_ALONE = reader(
  `(?<time>${HOUR})(?=$|[.;!?)]|,(?! ?\\d)| (?:on (?:mon|tue|wed|thu|fri|sat|sun|the \\d)|sharp|tonight|tomorrow|today|yesterday|and (?:clos|end|finish)|in the (?:m|a|e)))(?![.,]\\d)${PART_OF_DAY}`,
  (groups) => (hourOf(groups) > 12 ? null : timed(groups, hourOf(groups) * 60)),
);

/** "noon", "midnight". */
export const namedTime: Reader = reader('(?<time>noon|midday|midnight)(?![a-z-])', (groups) =>
  found(groups, { time: groups.text('time').toLowerCase() === 'midnight' ? 0 : 720 }),
);

function spoken(groups: Groups): Found | null {
  const word = groups.text('word').toLowerCase();
  const minutes = word === 'half' ? 30 : word === '' ? cardinal(groups.text('minutes')) : 15;
  if (minutes > 59 || hourOf(groups) > 12) return null;
  // "Half seven" is half past seven in Britain.
  const isPast = /^$|past|after/i.test(groups.text('side'));
  return timed(groups, hourOf(groups) * 60 + (isPast ? minutes : -minutes));
}

/** A time of the twelve-hour clock: before noon as it stands, unless the words say which half of the day it is. */
function timed(groups: Groups, minutes: number): Found {
  const time = (minutes + 720) % 720;
  const part = groups.text('part').toLowerCase();
  if (part === '') return found(groups, { time, twelveHour: true });
  const isLate = /afternoon|evening/.test(part) || (part === 'at night' && time >= 360);
  return found(groups, { time: isLate ? time + 720 : time });
}

function hourOf(groups: Groups): number {
  return cardinal(groups.text('hour'));
}

function cardinal(text: string): number {
  return CARDINALS.get(text.toLowerCase()) ?? Number(text);
}
