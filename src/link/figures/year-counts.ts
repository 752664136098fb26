import { toSource } from '../../draft/segments.ts';
import { CARDINALS, ORDINALS } from '../../extract/lexicon/dates.ts';
import type { Draft, Match, Mention, Passage, TextRange } from '../../model.ts';
import { sentences } from '../../text/tokens.ts';
import { draftDay } from '../dates/draft-day.ts';

/**
 * Years that a draft counts itself: "this year's 40th anniversary of the 1984 strike" and "aged 43, born in 1980", held against the
 * day of the draft. Nothing is said of a draft without a day, nor of a count that may be of another year than the draft's.
 */
export function linkYearCounts(draft: Draft, mentions: readonly Mention[]): readonly Match[] {
  if (!draft.passages.some(({ text }) => COUNTED.test(text))) return [];
  const day = draftDay(draft, mentions);
  if (day === null) return [];
  const today = Number(day.slice(0, 4));
  return draft.passages.flatMap((passage) =>
    COUNTED.test(passage.text)
      ? sentences(passage.text).flatMap((range) => [...anniversary(passage, range, today), ...age(passage, range, today)])
      : [],
  );
}

const COUNTED = /anniversary|\bborn in (?:19|20)\d\d/i;

/** A year early or late is still the year of the preparations, or of the speeches. */
const SLACK = 1;

const ANNIVERSARY =
  /\b(\d{1,3}(?:st|nd|rd|th)|[a-z]+(?:-[a-z]+)?) anniversary of (?:the |its |their |his |her )?(?:(?:[\p{L}'’-]+ ){0,5}(?:in|of) )?((?:1[89]|20)\d\d)(?![\d/–-])/iu;
/** The anniversary is of the draft's own days. */
const OF_NOW =
  /\b(?:this (?:year|week|month|spring|summer|autumn|winter)|today|tomorrow|tonight|will|marks|is celebrating|celebrates|next (?:week|month))\b/i;

function anniversary(passage: Passage, sentence: TextRange, today: number): readonly Match[] {
  const text = passage.text.slice(sentence.start, sentence.end);
  const found = ANNIVERSARY.exec(text);
  if (!found || !OF_NOW.test(text) || yearsIn(text).length !== 1) return [];
  const [count, year] = [ordinalOf(found[1]!), Number(found[2])];
  const years = today - year;
  if (count === null || Math.abs(count - years) <= SLACK) return [];
  const start = sentence.start + found.index;
  return [conflict(passage, { start, end: start + found[1]!.length }, year, `${today} is ${years} years after ${year}`)];
}

const AGE = /(?:\baged (\d{1,2})|(?<=\p{L}, )(\d{1,2})),? (?:and |who (?:is|was) |was |is )?born in ((?:19|20)\d\d)(?![\d/–-])/iu;
/** The age may be that of another day. */
const OF_THEN = /\b(?:died|dead|death|killed|late|then|when|was aged|at the age|former|would have|old)\b/i;

function age(passage: Passage, sentence: TextRange, today: number): readonly Match[] {
  const text = passage.text.slice(sentence.start, sentence.end);
  const found = AGE.exec(text);
  if (!found || OF_THEN.test(text) || yearsIn(text).length !== 1) return [];
  const digits = found[1] ?? found[2]!;
  const year = Number(found[3]);
  const years = today - year;
  // Before the birthday it is a year less.
  if (Number(digits) === years || Number(digits) === years - 1) return [];
  const start = sentence.start + found.index + found[0].indexOf(digits);
  return [conflict(passage, { start, end: start + digits.length }, year, `born in ${year} is ${years - 1} or ${years} in ${today}`)];
}

function yearsIn(text: string): readonly string[] {
  return text.match(/\b(?:1[89]|20)\d\d\b/g) ?? [];
}

/** 40 for "40th" and "fortieth", 10 for "tenth". */
function ordinalOf(word: string): number | null {
  if (/^\d/.test(word)) return Number.parseInt(word, 10);
  const lower = word.toLowerCase();
  const tens = /^(.*)ieth$/.exec(lower)?.[1];
  return ORDINALS.get(lower) ?? (tens === undefined ? null : (CARDINALS.get(`${tens}y`) ?? null));
}

function conflict(passage: Passage, range: TextRange, year: number, expected: string): Match {
  const span = toSource(passage, range);
  const surface = passage.text.slice(range.start, range.end);
  return {
    mention: { kind: 'date', passage: passage.index, range, span, surface, date: { year }, parts: {} },
    state: 'conflicts',
    claim: null,
    relation: 'date',
    certainty: 'likely',
    reason: null,
    actual: surface,
    expected,
    others: [],
    related: [],
    candidates: [],
  };
}
