import type { QuantityMention } from '../model.ts';
import { type Figure, isPlural } from './figure.ts';
import { CHANGES, COMPARATIVES, NEUTRAL_CHANGES, QUALITIES, RESULTS } from './lexicon/changes.ts';
import { matchAt, wordAfter, wordBefore } from './source.ts';

export type Change = Pick<QuantityMention, 'direction' | 'change'>;

/** What the words around a figure say of a change: rose by, fell from … to, up 7.2, 9 points lower, a rise of. */
export function readChange(lower: string, figure: Figure, previous: { readonly end: number; readonly change: Change } | null): Change {
  const { start } = figure;
  if (figure.quantity.dimension === 'score' || figure.quantity.dimension === 'version' || figure.quantity.dimension === 'rank') return {};
  if (previous?.change.change === 'from' && matchAt(/,? (?:\([^()]{0,24}\) )?to /y, lower, previous.end) && start - previous.end < 32) {
    return { ...previous.change, change: 'to' };
  }
  return before(lower, figure) ?? after(lower, figure) ?? {};
}

/** The verb or noun of change that the "from" before `start` belongs to; undefined where there is none in the clause. */
export function changeAround(lower: string, start: number): 1 | -1 | 0 | undefined {
  return nearest(lower, start, 10);
}

function before(lower: string, { start, quantity }: Figure): Change | null {
  if (ONCE.test(lower.slice(Math.max(0, start - ONCE_REACH), start))) return { change: 'from' };
  let word = wordBefore(lower, start);
  for (let skipped = 0; word && skipped < 3 && (word.word.endsWith('ly') || SKIPPED.has(word.word)); skipped++)
    word = wordBefore(lower, word.start);
  if (!word) return null;
  switch (word.word) {
    case 'up':
    case 'down':
      return PHRASAL.has(wordBefore(lower, word.start)?.word ?? '') ? null : toChange(word.word === 'up' ? 1 : -1, 'by');
    case 'by':
    case 'of':
      return fromVerb(lower, word.start, word.word === 'by' ? 7 : 1, 'by', false);
    case 'to':
      return fromVerb(lower, word.start, 4, 'to', true);
    case 'from':
      return fromVerb(lower, word.start, 7, 'from', true);
    default: {
      const direction = CHANGES.get(word.word);
      const isResult = RESULTS.has(word.word) && quantity.dimension !== 'points' && quantity.dimension !== 'percent';
      return direction && !isResult && !NOUNS_BEFORE.has(wordBefore(lower, word.start)?.word ?? '') ? toChange(direction, 'by') : null;
    }
  }
}

/** "A ticket that used to be €9" tells what it was before. */
const ONCE = /\bused to (?:be|cost|have|take|stand at) $/;
const ONCE_REACH = 20;

const SKIPPED = new Set('a an the just only further another additional extra'.split(' '));
const PHRASAL = new Set(
  'put puts putting give gave given giving make makes made making set sets setting pick picked take took taken taking end ended sign signed rack racked open opened back backed turn turned write wrote split stand stood come came break broke look looked'.split(
    ' ',
  ),
);
const NOUNS_BEFORE = new Set('the a an this that'.split(' '));

function fromVerb(lower: string, at: number, reach: number, change: 'from' | 'to' | 'by', neutral: boolean): Change | null {
  const direction = nearest(lower, at, reach, change === 'by');
  if (direction === undefined || (direction === 0 && !neutral)) return null;
  return toChange(direction, change);
}

function toChange(direction: 1 | -1 | 0, change: 'from' | 'to' | 'by'): Change {
  return direction === 0 ? { change } : { direction, change };
}

const LOSING = new Set(['lose', 'loses', 'lost', 'losing']);

/** Walks back over words and commas, never over the end of a clause. */
function nearest(lower: string, at: number, reach: number, isMargin = false): 1 | -1 | 0 | undefined {
  let position = at;
  for (let count = 0; count < reach; count++) {
    position = skipMarks(lower, position);
    const word = wordBefore(lower, position) ?? figureBefore(lower, position);
    if (!word) return undefined;
    const direction = CHANGES.get(word.word);
    if (direction) return isMargin && LOSING.has(word.word) ? undefined : direction;
    if (NEUTRAL_CHANGES.has(word.word)) return 0;
    position = word.start;
  }
  return undefined;
}

/** Back over one comma, percent sign or hyphen and the blank behind it. */
function skipMarks(lower: string, at: number): number {
  const end = lower[at - 1] === ' ' ? at - 1 : at;
  return /[,%-]/.test(lower[end - 1] ?? '') ? end - 1 : at;
}

function figureBefore(lower: string, at: number): { readonly word: string; readonly start: number } | null {
  let end = at;
  while (end > 0 && lower[end - 1] === ' ' && at - end < 4) end--;
  let start = end;
  while (start > 0 && end - start < 16 && /[\d.,£$€%]/.test(lower[start - 1]!)) start--;
  return start < end && /\d/.test(lower.slice(start, end)) && !/[.,]$/.test(lower.slice(start, end)) ? { word: '', start } : null;
}

function after(lower: string, { core, end, quantity }: Figure): Change | null {
  const inside = /^ (more|fewer) /.exec(lower.slice(core.end, end))?.[1];
  if (inside) return inside === 'fewer' ? toChange(-1, 'by') : null;
  if (lower[end] !== ' ') return null;
  const word = wordAfter(lower, end);
  if (!word) return null;
  if ((quantity.dimension === 'percent' || quantity.dimension === 'points') && matchAt(BEHIND, lower, end))
    return toChange(word.word === 'up' ? 1 : -1, 'by');
  const direction = COMPARATIVES.get(word.word);
  if (!direction) return null;
  const isCount = quantity.dimension === 'count';
  if (word.word === 'ahead' && quantity.dimension === 'duration') return null;
  if (word.word === 'off' && (isCount || quantity.dimension === 'measure')) return null;
  const next = lower[word.end] === ' ' ? (wordAfter(lower, word.end)?.word ?? '') : '';
  if (isCount && QUALITIES.has(word.word) && isPlural(next)) return null;
  // "700 more jobs" adds to something else; "700 more than" compares.
  return isCount && word.word === 'more' && next !== 'than' ? null : toChange(direction, 'by');
}

/** "13% up on last year", "4% down." */
const BEHIND = / (?:up|down)(?= (?:on|from|against|compared|over|since|year)(?![a-z])|[.,;:)]|$)/y;

/** "a further", "in all", "of which", "each", "the remaining" around a figure. */
export function readRelation(lower: string, { start, core, end, quantity }: Figure): QuantityMention['relation'] | undefined {
  const last = wordBefore(lower, start)?.word ?? '';
  if (quantity.per === 'item' || /^ (?:each|apiece)(?![a-z])/.test(lower.slice(end, end + 8))) return 'each';
  if (
    /^(?:further|additional|another|extra)$/.test(last) ||
    isAdded(lower, end, quantity.dimension) ||
    ADDED_INSIDE.test(lower.slice(core.end, end))
  )
    return 'further';
  const lead = lower.slice(Math.max(0, start - 16), start);
  if (/(?:^|[^a-z])(?:remaining|(?:the|all) other|rest,) $/.test(lead)) return 'rest';
  if (/of (?:which|whom|these|those),? (?:some |about |only |just )?$/.test(lead)) return 'part';
  if (/(?:total of|totalling|totaling|in all,|in total,|altogether,|combined) $/.test(lead)) return 'total';
  return matchAt(TOTAL_BEHIND, lower, end) || TOGETHER.test(lower.slice(Math.max(0, start - 48), start)) ? 'total' : undefined;
}

/** "Together that's", "adding the two together,", "between them they got" before a sum. */
const TOGETHER =
  /(?:together|combined|altogether|all told|all in all|between them),? (?:(?:that|it|this|they|these|those|we|you)(?:['’]s| is| was| makes?| made| comes? to| came to| are| were| gives?| get| got| have| had)? )?$/;

const ADDED_INSIDE = /^ (?:more|extra|additional|further) /;
const TOTAL_BEHIND = /(?: [a-z]{1,16}){0,2} (?:in all|in total|altogether|all told|combined|between (?:them|us|you))(?![a-z])/y;

const ADDED = new Set(['count', 'money', 'measure', 'duration']);

function isAdded(lower: string, end: number, dimension: string): boolean {
  if (lower[end] !== ' ' || !ADDED.has(dimension)) return false;
  const next = wordAfter(lower, end);
  if (next?.word === 'extra' || next?.word === 'additional') return true;
  return next?.word === 'more' && dimension !== 'money' && wordAfter(lower, next.end)?.word !== 'than';
}
