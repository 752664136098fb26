import type { Bound } from '../model.ts';
import type { Figure } from './figure.ts';
import { HEDGES_AFTER, HEDGES_AFTER_NOUN, HEDGES_BEFORE, type Hedge, LASTING, SPEECH } from './lexicon/hedges.ts';
import { phraseAfter, phraseBefore, toPhrases } from './phrases.ts';
import { isDigit, matchAt, skipBlanks, wordAfter, wordBefore } from './source.ts';

/** The figure with the hedges that touch it, before and behind. An outer hedge wins over an inner "about". */
export function withBound(lower: string, figure: Figure): Figure {
  const before = hedgeBefore(lower, figure);
  const after = hedgeAfter(lower, figure);
  const hedge = before?.hedge ?? after?.hedge;
  if (!before && !after) return figure;
  const { bound } = figure.quantity;
  const merged: Bound =
    !hedge || hedge.bound === 'exact' || bound === 'vague' ? bound : bound === 'between' && hedge.bound === 'about' ? bound : hedge.bound;
  return {
    ...figure,
    start: before?.start ?? figure.start,
    end: after?.end ?? figure.end,
    quantity: {
      ...figure.quantity,
      ...(after && isOfAge(lower, after.end, figure) && AGE),
      bound: merged,
      ...(hedge?.near && bound !== 'vague' && { near: true as const }),
    },
  };
}

/** "Seventeen or younger" counts years. */
function isOfAge(lower: string, end: number, { quantity }: Figure): boolean {
  return quantity.dimension === 'count' && /(?:older|younger)$/.test(lower.slice(end - 7, end)) && quantity.high.lt(130);
}

const AGE = { dimension: 'age', unit: 'year', unitWord: 'year' } as const;

const BEFORE = toPhrases(HEDGES_BEFORE);
const AFTER = toPhrases(HEDGES_AFTER);

interface Outer {
  readonly hedge: Hedge;
  readonly start: number;
}

const SIGNS: Readonly<Record<string, Hedge>> = {
  '>': { bound: 'over' },
  '<': { bound: 'under' },
  '≥': { bound: 'atLeast' },
  '≤': { bound: 'atMost' },
  '>=': { bound: 'atLeast' },
  '<=': { bound: 'atMost' },
  '~': { bound: 'about' },
  '≈': { bound: 'about' },
  'c.': { bound: 'about' },
  'ca.': { bound: 'about' },
  'approx.': { bound: 'about' },
  'max.': { bound: 'atMost' },
  'min.': { bound: 'atLeast' },
};

function hedgeBefore(lower: string, figure: Figure): Outer | null {
  let start = figure.start;
  let hedge: Hedge | null = null;
  for (let count = 0; count < 3; count++) {
    const next: Outer | null = signBefore(lower, start) ?? wordsBefore(lower, start, figure);
    if (!next) break;
    start = next.start;
    hedge = !hedge || hedge.bound === 'about' || hedge.bound === 'exact' ? next.hedge : hedge;
  }
  return hedge ? { hedge, start } : null;
}

function signBefore(lower: string, start: number): Outer | null {
  const end = lower[start - 1] === ' ' ? start - 1 : start;
  if (!/[<>=≥≤~≈.]/.test(lower[end - 1] ?? '')) return null;
  for (const length of [7, 4, 3, 2, 1]) {
    const sign = end >= length ? SIGNS[lower.slice(end - length, end)] : undefined;
    const at = end - length;
    if (sign && (at === 0 || !/[a-z0-9<>=-]/.test(lower[at - 1]!))) return { hedge: sign, start: at };
  }
  return null;
}

function wordsBefore(lower: string, start: number, figure: Figure): Outer | null {
  if (lower[start - 1] === '-') return null;
  const found = phraseBefore(lower, start, BEFORE) ?? articled(lower, start, figure);
  if (!found || !isHedgeHere(lower, found.phrase, found.start, figure)) return null;
  return { hedge: found.value, start: found.start };
}

/** "nearly a 5% rise", "at least a further 50": an article between, only where it belongs to the figure's own noun. */
function articled(lower: string, start: number, { quantity }: Figure): ReturnType<typeof phraseBefore<Hedge>> {
  const article = wordBefore(lower, start);
  if (!article || !/^an?$/.test(article.word) || quantity.dimension === 'count') return null;
  const found = phraseBefore(lower, article.start, BEFORE);
  return found && /^(?:nearly|almost|about|roughly|around|more than|less than|at least|just under|just over)$/.test(found.phrase)
    ? found
    : null;
}

function isHedgeHere(lower: string, phrase: string, start: number, { quantity, end }: Figure): boolean {
  const before = wordBefore(lower, start)?.word ?? '';
  const after = wordAfter(lower, end)?.word ?? '';
  const isPeriod = quantity.dimension === 'duration' && quantity.per === null;
  switch (phrase) {
    // "£40m over five years" is spread over a period; "lasted over five years" is a bound.
    case 'over':
      // "Spread over 31 sites" is over all of them.
      if (SPREAD.has(before)) return false;
      return !isPeriod || LASTING.has(before) || /^(?:ago|old|later|earlier|long)$/.test(after) || (before === '' && start === 0);
    case 'under':
      return !/^(?:come|came|comes|go|goes|went)$/.test(before) || quantity.dimension !== 'duration';
    case 'about':
      return !SPEECH.has(before);
    // "As much as 700 ovens do" compares.
    case 'as much as':
    case 'as many as':
      return matchAt(/(?: [a-z]{2,16}){1,3} (?:do|does|did|would)(?![a-z])/y, lower, end) === null;
    case 'up to':
      // "The fee is up to £30 from £24" tells where it has come from.
      if (matchAt(/ from (?:about |around |just |only )?[£$€]?\d/y, lower, end)) return false;
      return !/^(?:went|goes|go|going|gone|pushed|pushes|moved|crept|rose|came|comes|come|adds|added|add|brings|brought)$/.test(before);
    // "The ward is short of 31 nurses" counts those that it lacks; "the crowd was short of 5,000" is a bound.
    case 'short of':
      return !(BEING.has(before) && quantity.dimension === 'count' && (isNoun(after) || !quantity.low.mod(100).isZero()));
    case 'estimated':
    case 'max':
    case 'min':
    case 'ca':
      return before !== 'is';
    default:
      return true;
  }
}

const BEING: ReadonlySet<string> = new Set('is are was were be been being still now re s'.split(' '));

/** A word that may be what is counted. */
function isNoun(word: string): boolean {
  return word !== '' && !/^(?:in|on|at|of|for|by|when|as|and|but|or|with|this|last|after|before|again|than)$/.test(word);
}

const SPREAD: ReadonlySet<string> = new Set('spread shared split divided distributed scattered staggered'.split(' '));

/** Up to two words of what is counted may stand before "or more", "or so", "at most". */
function hedgeAfter(lower: string, figure: Figure): { readonly hedge: Hedge; readonly end: number } | null {
  const { end } = figure;
  if (lower[end] === '+' && !isDigit(lower.charCodeAt(end + 1))) return { hedge: { bound: 'atLeast' }, end: end + 1 };
  const own = phraseAfter(lower, lower[end] === '-' ? end + 1 : end, AFTER);
  const apart = own ? null : APART.exec(lower.slice(end, end + 16));
  const apartHedge = apart && AFTER.entries.get(apart[1]!);
  if (apartHedge) return { hedge: apartHedge, end: end + apart[0].length };
  if (own && isAfterHedge(lower, own.phrase, own.end, lower[end] === '-', figure)) return { hedge: own.value, end: own.end };
  if (figure.quantity.dimension !== 'count') return null;
  let at = end;
  for (let count = 0; count < 2; count++) {
    const noun = lower[at] === ' ' ? wordAfter(lower, at) : null;
    if (!noun || AFTER.entries.has(noun.word) || /^(?:or|and|at|of|to|in|for)$/.test(noun.word)) return null;
    at = noun.end;
    const found = phraseAfter(lower, at, AFTER);
    if (
      found &&
      found.start === skipBlanks(lower, at) &&
      HEDGES_AFTER_NOUN.has(found.phrase) &&
      (found.phrase.startsWith('or ') || isClosed(lower, found.end))
    )
      return { hedge: found.value, end: found.end };
  }
  return null;
}

/** "Six shifts, tops", "£90, or more, a night" */
const APART = /^, (or more|or less|or fewer|tops|at most|max)(?= ?[.,;:)]|$)/;

function isAfterHedge(lower: string, phrase: string, end: number, hyphen: boolean, { core, hasUnit }: Figure): boolean {
  switch (phrase) {
    case 'odd':
      return hyphen || wordAfter(lower, end) !== null;
    case 'ish':
      return hyphen;
    case 'plus':
      return hyphen || !/^ (?:a|an|the|\d|£|vat|tax|tip|postage|p&p|interest)/.test(lower.slice(end, end + 10));
    case 'at least':
    case 'at most':
      return isClosed(lower, end);
    case 'and more':
      return !/^ (?:than|of|and)/.test(lower.slice(end, end + 6));
    case 'or more':
    case 'or less':
      return true;
    case 'and over':
    case 'and under':
    case 'and up':
    case 'and above':
    case 'and below':
    case 'upwards':
      return isClosed(lower, end);
    case 'minimum':
    case 'maximum':
    case 'min':
    case 'max':
    case 'tops':
      return lower[core.end] !== '-' && (isClosed(lower, end) || hasUnit);
    default:
      return true;
  }
}

function isClosed(lower: string, end: number): boolean {
  return (
    end >= lower.length ||
    matchAt(
      /\s?[.,;:!?)\]–—]|\s(?:of|in|to|for|on|at|by|with|and|are|is|was|were|will|would|have|has|from|per|a|each)(?![a-z])/y,
      lower,
      end,
    ) !== null
  );
}
