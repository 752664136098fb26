import { CARDINALS, MONTHS, ORDINALS } from './lexicon/dates.ts';

/**
 * Whether a date may begin with the word at an offset ('' for digits), by what stands right behind it: the readers are many,
 * and most numbers and articles begin no date.
 */
export function mayBegin(text: string, at: number, word: string): boolean {
  if (word === '') return test(BEHIND_DIGITS, text, at) || isHourAhead(text, at);
  if (word === 'the' || word === 'a' || word === 'an') return test(BEHIND_ARTICLE, text, at);
  // "Twenty-first" begins like a cardinal.
  if (CARDINALS.has(word)) return test(BEHIND_CARDINAL, text, at) || test(BEHIND_ORDINAL, text, at) || isHourAhead(text, at);
  return !ORDINALS.has(word) || test(BEHIND_ORDINAL, text, at);
}

const UNITS = 'days?|nights?|weeks?|fortnights?|months?|years?|decades?|centur';
const PAST = "minutes?|past|to|until|till|and|after|before|o['’]clock";

const DAYS = 'yesterday|today|tomorrow|tonight|this (?:morning|afternoon|evening)';

const BEHIND_DIGITS = new RegExp(
  `\\d{1,4}(?:[:/.–—-]|(?:st|nd|rd|th)(?![a-z])| ?[ap]\\.?m(?![a-z])| ?[–—]| -| (?:of |${[...MONTHS.keys()].join('|')})| (?:${PAST}|${UNITS}|${DAYS})(?![a-z]|\\.\\d)| in the (?:early |late )?(?:m|a|e)| at night)`,
  'iy',
);
/** "Ten in the morning", "eight thirty". */
const OF_DAY = 'in the (?:early |late )?(?:m|a|e)|at night|ten|(?:eleven|twelve|twenty|thirty|forty|fifty|[a-z]{3,5}teen)(?:-[a-z]+)?';
const BEHIND_CARDINAL = new RegExp(`[a-z]+(?:-[a-z]+)? (?:${PAST}|${UNITS}|${DAYS}|${OF_DAY})`, 'iy');
const BEHIND_ORDINAL =
  /[a-z]+(?:-[a-z]+)?(?: of| the|[ -](?:day|week|weekend|fortnight|half|quarter|century|anniversary|mon|tue|wed|thu|fri|sat|sun))/iy;
const BEHIND_ARTICLE =
  /(?:the|a|an) (?:[\d'’]|next|following|previous|preceding|[a-z]{3,6}day|first|last|final|early|mid|late|begin|start|middle|end|spring|summer|autumn|fall|winter|year before|day|decade|week|month|year|fortnight|century|night|quarter|couple|hundred|twenty-|thirty-|[a-z]{3,8}ies|[a-z]{2,11}(?:th|st|nd|rd|cond)\b)/iy;

/** "The doors open at 7", "from nine to five" */
function isHourAhead(text: string, at: number): boolean {
  return text[at - 1] === ' ' && /(?:at|om|il|ll|to|nd)$/i.test(text.slice(Math.max(0, at - 3), at - 1));
}

function test(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}
