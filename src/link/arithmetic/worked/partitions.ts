import { OPPOSITE_PARTS } from '../../lexicon/arithmetic.ts';
import { insteadOfParts, reprint, type Slip } from '../slip.ts';
import { FIGURE, LETTER, words } from '../statements.ts';
import { isComparable } from './fit.ts';
import { isToldAsGap } from './gaps.ts';
import { isMade, isNotResult, isPlain, resultOf } from './sums.ts';
import { behindOf, type Figure, figureOf, type Window } from './window.ts';

/**
 * Finds wholes that the parts told behind them do not make: "148 tonnes, of which 92 came from Peru, 36 from Rwanda and 30 from Java",
 * "384 entered, 216 of them girls and 178 boys", "45 seats: 23 for the left and 24 for the right".
 */
export function checkPartitions(window: Window): readonly Slip[] {
  const own = window.figures.filter(({ back }) => back === 0);
  if (own.length < 3) return [];
  return own.slice(0, -2).flatMap((whole) => {
    const opened = OPENING.exec(behindOf(window, whole));
    const first = opened && figureOf(window, opened[2]);
    const isVerb = opened !== null && MADE_OF.test(opened[1]!);
    const parts = first ? partsFrom(window, first, isVerb) : null;
    if (!parts || ![whole, ...parts].every((one) => isPlain(one.mention) && (one === whole || isComparable(window, whole, one)))) return [];
    return judge(
      window,
      whole,
      parts,
      !/^(?:,|,? with)$/.test(opened![1]!) || /^ of (?:them|these|those|which|whom)\b/.test(behindOf(window, parts[0]!)),
    );
  });
}

const PART_WORDS = `(?: (?!(?:and|or|but|while|whereas|though|although|than|plus|not|another|per|including|among|mainly|mostly)\\b)[${LETTER}\uF8FF][${LETTER}'\uF8FF-]{0,30}){0,8}`;
const OPENING = new RegExp(
  `^${words(7)}(:|,? (?:of which|of whom|of them)|,? made up of|,? comprising|,? split into|,? divided into|,? with|,)${words(2)} ${FIGURE}`,
  'u',
);
const JOINT = new RegExp(`^${PART_WORDS}(,|;|,? and|,? plus)(?: the)?(?: other| remaining)? ${FIGURE}`, 'u');
/** Behind a verb the list may end with a comma. */
const PAUSE = new RegExp(`^${PART_WORDS}(?:$|[.,;)!]| –)`, 'u');
const MADE_OF = /made up of|comprising|split into|divided into/;
const LAST = new RegExp(`^${PART_WORDS}(?:$|[.;)!]| –)`, 'u');

/** The figures that are listed from this one on, to the end of the sentence; null where the last of them is not joined by "and". */
function partsFrom(window: Window, first: Figure, isVerb: boolean): readonly Figure[] | null {
  const parts = [first];
  let joint = '';
  for (let next = JOINT.exec(behindOf(window, first)); next; next = JOINT.exec(behindOf(window, parts.at(-1)!))) {
    const figure = figureOf(window, next[2]);
    if (!figure || parts.includes(figure) || parts.length === MOST) return null;
    joint = next[1]!;
    parts.push(figure);
  }
  const isWhole = parts.length >= 2 && /and|plus/.test(joint) && (isVerb ? PAUSE : LAST).test(behindOf(window, parts.at(-1)!));
  return isWhole && !parts.some((part) => isToldAsGap(window, part)) ? parts : null;
}

function judge(window: Window, whole: Figure, parts: readonly Figure[], isOpened: boolean): readonly Slip[] {
  const mentions = parts.map((part) => part.mention);
  const sum = resultOf(whole.mention, mentions, () => 1);
  if (!sum || !isNotResult(whole.mention, sum) || isMade(whole.mention, mentions)) return [];
  const missing = whole.mention.quantity.low.minus(sum.value);
  if (missing.abs().gt(whole.mention.quantity.low.times(LEEWAY)) || NOT_ALL.test(window.text.slice(whole.at))) return [];
  // What follows a mere comma may be a list of its own; two opposites are parts.
  if (!isOpened && !areOpposite(behindOf(window, parts[0]!), behindOf(window, parts[1]!), parts.length)) return [];
  return [
    {
      reason: 'sum',
      certainty: 'likely',
      wrong: whole.mention,
      expected: reprint(whole.mention, sum.value),
      from: mentions,
      instead: insteadOfParts(mentions, missing),
    },
  ];
}

/** "22 full-time and nine part-time": what two figures are told of leaves nothing of a whole. */
export function areOpposite(one: string, other: string, count = 2): boolean {
  const [first, second] = [one.slice(0, 60), other.slice(0, 60)];
  return count === 2 && OPPOSITE_PARTS.some(([a, b]) => (a.test(first) && b.test(second)) || (b.test(first) && a.test(second)));
}

const NOT_ALL = /\b(?:including|among (?:them|others)|such as|mainly|mostly|at least|respectively|others)\b/;
const LEEWAY = 0.2;
const MOST = 8;
