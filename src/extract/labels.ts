import { isPlural } from './figure.ts';
import { CAPITAL_LABELS, COUNTED_BEHIND_NAMES, LABELS, NO_NAMES, THIRD_PERSON } from './lexicon/labels.ts';
import { matchAt, type Source, wordAfter, wordBefore } from './source.ts';
import { unitAfter } from './units.ts';

/** Where a label such as Type 45 or sections 3–5 ends, whose number begins at `at`; 0 if the number is no label. */
export function endOfLabel(source: Source, at: number, isTitle: () => boolean): number {
  const { lower } = source;
  const turn = NUMBERED.test(lower.slice(Math.max(0, at - NUMBERED_REACH), at))
    ? matchAt(/\d{1,3}(?:,\d{3})+(?![\d.,]\d|%|[a-z])/y, lower, at)
    : null;
  if (turn) return at + turn[0].length;
  const plain = matchAt(/\d{1,4}(?!\d|[,.]\d|%|[a-z])/y, lower, at);
  if (!plain) return 0;
  const end = at + plain[0].length;
  if (ABBREVIATED.test(lower.slice(Math.max(0, at - 17), at))) return endOfList(lower, at, end);
  const before = wordBefore(lower, at);
  if (!before || before.end !== at - 1) return 0;
  const capital = isCapital(source, before.start);
  if (LABELS.has(before.word))
    return capital || !CAPITAL_LABELS.has(before.word) || standsAlone(lower, end) ? endOfList(lower, at, end) : 0;
  if (!capital && isNumberedThing(lower, before) && standsBare(source, end)) return endOfList(lower, at, end);
  const isName = capital && !NO_NAMES.has(before.word) && !isTitle() && !isCounted(source, end) && !isOfTally(source, before.start, end);
  return isName && (!startsSentence(source, before.start) || isNameAtStart(lower, before.word, Number(plain[0]), end)) ? end : 0;
}

/** "visitor number 2,000,001", "a member, number 70,070": whose turn it is. */
const NUMBERED =
  /(?:[,(–—] ?|(?:^|[^a-z])(?:member|customer|visitor|passenger|patron|guest|patient|user|subscriber|caller|ticket|order|invoice|account|entry|copy) )number $/;
const NUMBERED_REACH = 24;

/** "before move 40", "at mile 12": a preposition and a singular noun, without an article, number one of a row of things. */
function isNumberedThing(lower: string, noun: { readonly word: string; readonly start: number }): boolean {
  const { word, start } = noun;
  if (word.length < 3 || isPlural(word) || NO_NAMES.has(word) || NO_THINGS.test(word)) return false;
  const before = wordBefore(lower, start);
  return before !== null && before.end === start - 1 && /^(?:at|before|after|in|on|by|from|until|since|behind|past)$/.test(before.word);
}

/** Adverbs, hedges, numbers and adjectives that stand before a number that counts. */
const NO_THINGS =
  /ly$|^(?:well|close|up|over|under|upwards|excess|some|only|exact|total|average|good|full|mere|record|fewer|less|more|most|least|many|any|one|two|three|four|five|six|seven|eight|nine|ten|hundred|thousand|million|billion|minus|plus|age|early|late|mid|today|yesterday|tomorrow|summer|winter|spring|autumn|year|years|onwards)$/;

/** Nothing that it could count stands behind the number. */
function standsBare({ lower }: Source, end: number): boolean {
  return (
    matchAt(
      /$|[,.;:!?)](?!\d)| (?:and|or|but|of|in|on|at|to|the|a|an|is|was|when|where|with|by|for|from|until|before|after|he|she|it|they|we)(?![a-z])/y,
      lower,
      end,
    ) !== null
  );
}

/** Whether a label or a name stands before the number word: Chapter Three, Article Five, Formula One, "a crash on stage two". */
export function isNamedWord(source: Source, at: number, isTitle: () => boolean): boolean {
  const before = wordBefore(source.lower, at);
  if (!before || before.end !== at - 1 || source.lower[before.end] !== ' ') return false;
  if (LABELS.has(before.word) && !CAPITAL_LABELS.has(before.word) && !isPlural(before.word) && isMemberInWords(source, at)) return true;
  if (!isCapital(source, before.start) || !isCapital(source, at)) return false;
  return LABELS.has(before.word) || (!NO_NAMES.has(before.word) && !isTitle());
}

/** "stage two," and not "the route two of them took". */
function isMemberInWords(source: Source, at: number): boolean {
  const end = wordAfter(source.lower, at)?.end ?? at;
  return standsBare(source, end) && !source.lower.startsWith(' of ', end) && !source.lower.startsWith(' to ', end);
}

/** "in run 2.", "post 1:": of a number that counts something, the thing counted stands behind it. */
function standsAlone(lower: string, end: number): boolean {
  return matchAt(/$|[.:;)](?!\d)/y, lower, end) !== null;
}

const ABBREVIATED = /(?:^|[^a-z])(?:(?:nos?|fig|vol|para|pp?|art|ch|sec|ext)\. ?|(?:ring|call|dial|phone|on|at) extension )$/;

/** "the Greens 402 seats", "gave them 402 of the 620": the words behind the number say that it counts. */
function isCounted(source: Source, end: number): boolean {
  const next = source.lower[end] === ' ' ? wordAfter(source.lower, end) : null;
  return next !== null && (COUNTED_BEHIND_NAMES.has(next.word) || unitAfter(source, end) !== null);
}

/** "Reds 301, Blues 247, others 45": one of several names in a count that ends with what is left. */
function isOfTally({ lower }: Source, start: number, end: number): boolean {
  return TALLY.test(lower.slice(Math.max(0, start - TALLY_REACH), end + TALLY_REACH));
}

const TALLY =
  /[a-z)] [\d,]+[,;] (?:and )?(?:all )?(?:others?|the rest|independents?|undecided|don['’]t knows?|abstentions?|abstained|no overall control|none of them) \d/;
const TALLY_REACH = 200;

/** At the start of a sentence every word has a capital: a name needs a small number, or a word that is no counted noun behind it. */
function isNameAtStart(lower: string, word: string, value: number, end: number): boolean {
  if (word.length < 4 || word.endsWith('ly')) return false;
  const next = lower[end] === ' ' ? wordAfter(lower, end) : null;
  if (next === null) return value < 20;
  return THIRD_PERSON.has(next.word) || !(isPlural(next.word) || /^(?:new|more|per|in|to)$/.test(next.word));
}

/** sections 3–5, pages 3, 4 and 7: a plural label names all of them. */
function endOfList(lower: string, at: number, end: number): number {
  const isSeveral = wordBefore(lower, at)?.word.endsWith('s') ?? false;
  const found = matchAt(
    isSeveral ? /(?:[-–]\d{1,4}|(?:,| and|, and| to| or) \d{1,4}(?![\d.,]*[\d%a-z])){0,8}/y : /(?:[-–]\d{1,4})?/y,
    lower,
    end,
  );
  return end + (found?.[0].length ?? 0);
}

function isCapital({ cased }: Source, at: number): boolean {
  return /[A-ZÀ-ÖØ-Þ]/.test(cased[at] ?? '');
}

function startsSentence({ lower }: Source, at: number): boolean {
  let index = at - 1;
  while (index >= 0 && at - index < 5 && /[\s"'“‘(*[]/.test(lower[index]!)) index--;
  return index < 0 || /[.!?:;|•–—]/.test(lower[index]!);
}
