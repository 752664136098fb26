import { Decimal } from 'decimal.js';
import { type Figure, plainFigure, type Scene } from './figure.ts';
import { MULTIPLE_WORDS, NOT_MULTIPLE_AFTER, NOT_MULTIPLE_BEFORE, NOUN_AFTER_DOUBLE, VERB_BEFORE_DOUBLE } from './lexicon/multiples.ts';
import { readNumeral } from './numeral.ts';
import { matchAt, wordAfter, wordBefore } from './source.ts';

/** Reads treble, doubled, halving, twice the size at a multiple word; null where the word means something else. */
export function readMultipleWord(scene: Scene, at: number): Figure | null {
  const { lower } = scene.source;
  const found = wordAfter(lower, at);
  const entry = found && MULTIPLE_WORDS.get(found.word);
  if (!found || !entry) return null;
  const figure = plainFigure(at, found.end, { dimension: 'multiple', low: new Decimal(entry.value) });
  if (scene.isValue) return figure;
  if (lower[found.end] === '-' || lower[at - 1] === '-') return null;
  const next = lower[found.end] === ' ' ? (wordAfter(lower, found.end)?.word ?? '') : '';
  const before = wordBefore(lower, at)?.word ?? '';
  if (NOT_MULTIPLE_AFTER.has(next) || NOT_MULTIPLE_BEFORE.has(before)) return null;
  switch (entry.form) {
    case 'adverb':
      return isCompared(next) ? figure : null;
    case 'double':
      return VERB_BEFORE_DOUBLE.has(before) || NOUN_AFTER_DOUBLE.has(next) ? figure : null;
    case 'doubles':
      return next === '' || NOUN_AFTER_DOUBLE.has(next) ? figure : null;
    case 'word':
      return figure;
  }
}

/** What makes a number a multiple; most have nothing of the kind near them. */
const NEAR = /[x×]|fold|times/;
const FOLD = /-?fold(?![a-z])/y;
const TIMES_SIGN = / ?×(?! ?\d)|x(?![a-z0-9])/y;
const TIMES = /[ -]times(?![a-z-])/y;

/** Reads threefold, 10-fold, 3x, 3×, three times as many from the number at `at`. */
export function readTimes(scene: Scene, at: number): Figure | null {
  const { source } = scene;
  const { lower } = source;
  if (!NEAR.test(lower.slice(at, at + 48))) return null;
  const glued = /^([a-z]{3,9})fold(?![a-z])/.exec(lower.slice(at, at + 14));
  const end = glued ? at + glued[1]!.length : -1;
  const numeral = readNumeral(source, at, false);
  const worded = glued ? readGlued(glued[1]!) : null;
  if (worded) return plainFigure(at, end + 4, { dimension: 'multiple', low: worded }, { start: at, end });
  if (!numeral || numeral.bound) return null;
  const core = { start: at, end: numeral.end };
  const make = (length: number): Figure =>
    plainFigure(at, numeral.end + length, { dimension: 'multiple', low: numeral.low, step: numeral.step }, core);
  const sign = numeral.form === 'digits' ? matchAt(TIMES_SIGN, lower, numeral.end) : null;
  if (sign) return make(sign[0].length);
  const fold = matchAt(FOLD, lower, numeral.end);
  if (fold) return make(fold[0].length);
  const times = matchAt(TIMES, lower, numeral.end);
  if (!times || numeral.low.lt('0.1')) return null;
  const behind = numeral.end + times[0].length;
  const next = lower[behind] === ' ' ? (wordAfter(lower, behind)?.word ?? '') : '';
  const isWhole = scene.isValue && behind === lower.length;
  return isWhole || isCompared(next) || !numeral.low.isInteger() ? make(times[0].length) : null;
}

function readGlued(word: string): Decimal | null {
  const numeral = readNumeral({ text: word, cased: word, lower: word }, 0, false);
  return numeral && numeral.end === word.length && !numeral.bound ? numeral.low : null;
}

/** Whether the word behind "three times" or "twice" makes it a comparison: as many, the size, bigger, what it was. */
function isCompared(next: string): boolean {
  return COMPARED.has(next) || next.endsWith("'s") || (next.length > 4 && /[^e]er$/.test(next) && !AGENTS.has(next));
}

const COMPARED = new Set(
  "the as its his her their our what that more higher larger longer less fewer lower average normal those today's last this your my".split(
    ' ',
  ),
);
const AGENTS = new Set('over under after winner never other another'.split(' '));
