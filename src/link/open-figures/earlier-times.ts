import { SMALL } from '../../extract/lexicon/numbers.ts';
import type { ValueClaim } from '../../model.ts';

/** Words for an earlier time than the one a text speaks of, as the source of a regular expression without groups that capture. */
const SPAN =
  '(?:year|season|month|week|quarter|term|summer|winter|spring|autumn|decade|census|survey|count|election|audit|inspection|edition)';
const MONTHS = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
/** A number of years back. */
export const AGO = '(?:\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty) years (?:ago|before|earlier|previously)';
const JUST_BEFORE = [
  `an? ${SPAN} (?:before|earlier|ago|previously)`,
  `(?:in |at |over |during )?the ${SPAN} before`,
  `(?:in |at |over |during )?the (?:previous|prior|preceding) ${SPAN}`,
  `(?:in |at |over |during )?(?:the )?last ${SPAN}`,
  '(?:in |at |over |during )?the same (?:time|period|point|stage|month|week|quarter) (?:of )?(?:last year|a year (?:before|earlier|ago)|the year before)',
  'this time last year',
].join('|');
const FORMERLY = `previously|formerly|beforehand|earlier|before|until (?:now|then|recently|last \\w+|this \\w+|${MONTHS})|up to now`;

export const EARLIER_TIME = `(?:${AGO}|${JUST_BEFORE}|${FORMERLY}|in (?:19|20)\\d\\d)`;

/**
 * Whether an earlier time, in words that `EARLIER_TIME` matches, may be the one of which a claim knows its earlier figure. `today` is
 * the year of the draft, null where it has none. A claim that names no year in its sentence knows what was just before.
 */
export function isTimeBefore(words: string, { says, when }: ValueClaim, today: number | null): boolean {
  const years = [...says.matchAll(/\b(?:19|20)\d\d\b/g)].map(([year]) => Number(year));
  const said = /\b(?:19|20)\d\d\b/.exec(words)?.[0];
  if (said !== undefined) return years.includes(Number(said)) && when?.year !== Number(said);
  const many = YEARS_BACK.exec(words)?.[1];
  if (many !== undefined) {
    const back = SMALL.get(many.toLowerCase()) ?? (many.toLowerCase() === 'twenty' ? 20 : Number(many));
    return says.toLowerCase().includes(words.toLowerCase()) || (today !== null && years.includes(today - back));
  }
  const isYearBack = /\byear\b/i.test(words) && !/\buntil\b/i.test(words);
  const others = years.filter((year) => year !== when?.year && year !== today);
  return !isYearBack || others.length === 0 || (today !== null && others.some((year) => today - year <= 1));
}

const YEARS_BACK = /^(\w+) years\b/i;
