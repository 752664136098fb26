import { boundOf, type Place } from './operator.ts';

/** The bare figure of a claim that bounds it. */
export function droppedBounds(place: Place): readonly string[] {
  const { quote, target } = place;
  if (target.rough || !isBounded(place)) return [];
  return [...BEFORE, ...AFTER].flatMap(([pattern]) => (pattern.test(quote) ? [quote.replace(pattern, '')] : [])).slice(0, 1);
}

/** The figure bounded on its other side. */
export function reversedBounds(place: Place): readonly string[] {
  const { quote } = place;
  const before = BEFORE.flatMap(([pattern, other]) => (pattern.test(quote) ? [quote.replace(pattern, other)] : []));
  const after = AFTER.flatMap(([pattern, other]) => (pattern.test(quote) ? [`${other} ${quote.replace(pattern, '')}`] : []));
  // A sentence that begins with the bound still begins with a capital.
  return [...before, ...after].map((words) => (/^\p{Lu}/u.test(quote) ? words[0]!.toUpperCase() + words.slice(1) : words));
}

/** An exact figure with a bound that its claim does not know. */
export function addedBounds(place: Place): readonly string[] {
  const { quote, target, claim, before, draft } = place;
  if (claim.kind !== 'value' || claim.quantity.bound !== 'exact' || target.rough || boundOf(place) !== null) return [];
  if (!KINDS.has(claim.quantity.dimension) || !/^[£€$]?\d/.test(quote) || /[–-]/.test(quote)) return [];
  // A figure that stands for the claim's whole value, and words before it that let a bound stand.
  if (digitsOf(quote) !== digitsOf(claim.text) || /(?:further|other|all|those|only|than|of the|[(*|])\s*$/i.test(before)) return [];
  if (draft.source[target.end] === '-') return [];
  // "At least N" of exactly N is loose but true.
  return [`more than ${quote}`, `${claim.quantity.dimension === 'count' ? 'fewer' : 'less'} than ${quote}`];
}

const KINDS = new Set(['count', 'money', 'percent', 'points', 'measure', 'duration']);

function digitsOf(text: string): string {
  return text.replaceAll(/\D/g, '');
}

function isBounded({ claim }: Place): boolean {
  return claim.kind === 'value' && ['over', 'atLeast', 'under', 'atMost'].includes(claim.quantity.bound);
}

/** Bounds before a figure, each with the one that turns it round. */
const BEFORE: readonly (readonly [pattern: RegExp, other: string])[] = [
  [/^(?:more than|over|upwards of) /i, 'fewer than '],
  [/^just over /i, 'just under '],
  [/^at least (?=.*%)/i, 'at most '],
  [/^(?:at least|no (?:less|fewer) than) /i, 'no more than '],
  [/^(?:fewer|less) than |^under /i, 'more than '],
  [/^(?:no more than|at most|up to) /i, 'at least '],
  [/^(?:nearly|just under|a tad under|a little under) /i, 'just over '],
];

/** Bounds after a figure, each with what stands before it instead. */
const AFTER: readonly (readonly [pattern: RegExp, other: string])[] = [
  [/\+$|-plus$/, 'up to'],
  [/ or (?:more|better|hotter)$/, 'at most'],
  [/ at most$/, 'at least'],
];
