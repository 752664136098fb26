/** Words for an earlier time that a figure is held against, and whether a claim's earlier value is of that time. */
import type { ValueClaim } from '../../model.ts';

const PERIOD = '(?:year|season|month|week|quarter|decade|summer|winter|spring|autumn|term)';
const OCCASION =
  '(?:time|edition|survey|count|census|election|midterms?|vote|ballot|round|meeting|report|budget|campaign|harvest|tournament|festival|race|show|fair|game|match|programme|program|contract|deal|summit|audit|inspection|one)';

/** Source of a pattern for an earlier time, in lower case: "a year ago", "last season", "in 2019", "it used to be", "the old one". */
export const EARLIER_TIME = [
  'before(?! (?:the|an?|its|his|her|their|that)\\b)',
  'previously',
  `an? ${PERIOD} (?:ago|earlier|before)`,
  `(?:(?:in|at|for|during|what) )?(?:the )?(?:last|previous) (?:${PERIOD}|${OCCASION})(?:'s)?`,
  `(?:(?:in|at|for|during) )?the ${PERIOD} before`,
  `the (?:${OCCASION} before|(?:old|earlier|former|present|current|existing) one)`,
  '(?:in )?(?:19|20)\\d\\d',
  `(?:what )?(?:it|they|we|there|he|she) (?:had )?(?:was|were|been|did|had|used to(?: be| do)?)(?: (?:before|then|found|an? ${PERIOD} (?:ago|earlier|before)|last ${PERIOD}|the ${PERIOD} before|in (?:19|20)\\d\\d))*`,
].join('|');

/**
 * Whether a claim's earlier value may be of the time that those words name. `firstYear` is the first year in which the claims name a day,
 * which tells how long ago the year in a claim's sentence is.
 */
export function isOfTime(time: string, { says, when }: ValueClaim, firstYear: number | undefined): boolean {
  const text = says.toLowerCase();
  const year = /(?:19|20)\d\d/.exec(time)?.[0];
  if (year !== undefined) return text.includes(year) && String(when?.year) !== year;
  const told = SHORT.exec(time)?.[0];
  if (told !== undefined) return text.includes(told) || !ANY_TIME.test(text);
  // "Than last year", where the claim has what it was twenty years ago.
  const years = [...text.matchAll(/\b(?:19|20)\d\d\b/g)].map(([found]) => Number(found));
  return /\b(?:year|season)\b/.test(time) && firstYear !== undefined ? years.every((one) => one >= firstYear - 2) : true;
}

const SHORT = /\b(?:month|week|quarter|decade)\b/;
const ANY_TIME = /\b(?:years?|seasons?|months?|weeks?|quarters?|decades?|(?:19|20)\d\d)\b/;
