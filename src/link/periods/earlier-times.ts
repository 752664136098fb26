import { SMALL } from '../../extract/lexicon/numbers.ts';
import type { Draft, ValueClaim } from '../../model.ts';

const PERIOD = '(?:year|season|month|week|quarter|term|decade|summer|winter|spring|autumn)';
const OCCASION =
  '(?:time|edition|survey|count|census|election|midterms?|vote|ballot|round|meeting|report|budget|campaign|harvest|tournament|festival|race|show|fair|game|match|programme|program|contract|deal|summit|audit|inspection)';
const MONTHS = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const IN = '(?:in |at |for |over |during )?';
const YEAR = '(?:19|20)\\d\\d';

/** A number of years back. Like the others of this file, the source of a regular expression without groups that capture. */
export const AGO = '(?:\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty) years (?:ago|before|earlier|previously)';

const JUST_BEFORE = [
  `an? (?:${PERIOD}|${OCCASION}) (?:ago|before|earlier|previously)`,
  `${IN}the (?:${PERIOD}|${OCCASION}) before`,
  `${IN}the (?:previous|prior|preceding) (?:${PERIOD}|${OCCASION})`,
  `${IN}(?:the )?last (?:${PERIOD}|${OCCASION})`,
];

/** An earlier time than the one a text speaks of: "a year ago", "last season", "in 2019", "previously", "until May". */
export const EARLIER_TIME = `(?:${[
  AGO,
  ...JUST_BEFORE,
  `${IN}the same (?:time|period|point|stage|month|week|quarter) (?:of )?(?:last year|a year (?:before|earlier|ago)|the year before)`,
  'this time last year',
  `previously|formerly|beforehand|earlier|before|until (?:now|then|recently|last \\w+|this \\w+|${MONTHS})|up to now`,
  `in ${YEAR}`,
].join('|')})`;

/** What stands behind "than" and the like, in lower case: an earlier time, what something was at it, or the one before. */
export const COMPARED_TIME = [
  'before(?! (?:the|an?|its|his|her|their|that)\\b)',
  'previously',
  ...JUST_BEFORE.map((time) => `(?:what )?${time}(?:'s)?`),
  '(?:the )?(?:last|previous) one',
  'the (?:old|earlier|former|present|current|existing) one',
  `(?:in )?${YEAR}`,
  `(?:what )?(?:it|they|we|there|he|she) (?:had )?(?:was|were|been|did|had|used to(?: be| do)?)(?: (?:before|then|found|${JUST_BEFORE.join('|')}|in ${YEAR}))*`,
].join('|');

/** The year in which a draft stands: its own, or else the last one in which a claim names a day; null where neither tells. */
export function yearOf({ date }: Draft, years: readonly number[]): number | null {
  if (date !== null) return Number(date.slice(0, 4));
  return years.length > 0 ? Math.max(...years) : null;
}

/**
 * Whether an earlier time, in words that one of the patterns above matches, may be the one of which a claim knows its earlier figure.
 * `today` is the year in which the text stands, null where nothing tells. A claim that names no time in its sentence knows what was just before.
 */
export function isTimeBefore(words: string, { says, when }: ValueClaim, today: number | null): boolean {
  const text = says.toLowerCase();
  const years = [...text.matchAll(/\b(?:19|20)\d\d\b/g)].map(([year]) => Number(year));
  const said = /\b(?:19|20)\d\d\b/.exec(words)?.[0];
  if (said !== undefined) return years.includes(Number(said)) && when?.year !== Number(said);
  const many = YEARS_BACK.exec(words)?.[1];
  if (many !== undefined) {
    const back = SMALL.get(many.toLowerCase()) ?? (many.toLowerCase() === 'twenty' ? 20 : Number(many));
    return text.includes(words.toLowerCase()) || (today !== null && years.includes(today - back));
  }
  const short = SHORT.exec(words)?.[0];
  if (short !== undefined) return text.includes(short) || !ANY_TIME.test(text);
  const isYearBack = /\b(?:year|season)\b/i.test(words) && !/\buntil\b/i.test(words);
  const others = years.filter((year) => year !== when?.year && year !== today);
  return !isYearBack || others.length === 0 || (today !== null && others.some((year) => today - year <= LATE));
}

/** In January a report of the year that has ended tells of “the year before”. */
const LATE = 2;

const YEARS_BACK = /^(\w+) years\b/i;
const SHORT = /\b(?:month|week|quarter|decade)\b/i;
const ANY_TIME = /\b(?:years?|seasons?|months?|weeks?|quarters?|decades?|(?:19|20)\d\d)\b/;
