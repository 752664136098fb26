/** The two figures that a third one may be told of, by where they stand. */
import { FIGURE, words } from '../statements.ts';
import { isComparable } from './fit.ts';
import { countAlike, type Figure, figureOf, nounsOf, type Window } from './window.ts';

/** What is told, and what it starts from. */
export type Pair = readonly [Figure, Figure];

const CHANGES: readonly RegExp[] = [
  new RegExp(`\\bfrom ${FIGURE}${words(8)},? to (?:just |only )?${FIGURE}`, 'gu'),
  new RegExp(`\\bto ${FIGURE}${words(5)},?(?: up| down)? from ${FIGURE}`, 'gu'),
  new RegExp(`${FIGURE}${words(5)},? (?:up|down|against|compared with|compared to|versus) (?:from )?${FIGURE}`, 'gu'),
  // "44 hands to five": the two of a contest.
  new RegExp(`${FIGURE} (?:votes?|seats?|goals?|points?|runs?|games?|frames?|sets?) to ${FIGURE}`, 'gu'),
];

/** The one change from a figure to a figure that the sentence tells, of those that `isMeant`; the later one first. */
export function changeIn(window: Window, isMeant: (figure: Figure) => boolean): Pair | null {
  const own = window.text.slice(window.start);
  const found = CHANGES.flatMap((pattern, index) =>
    [...own.matchAll(pattern)].flatMap((match): readonly Pair[] => {
      const [one, other] = [figureOf(window, match[1]), figureOf(window, match[2])];
      if (!one || !other || !isMeant(one) || !isMeant(other) || !isComparable(window, one, other) || !countAlike(window, [one, other]))
        return [];
      return [index === 0 ? [other, one] : [one, other]];
    }),
  );
  return found.length === 1 ? found[0]! : null;
}

/**
 * The two comparable figures before another one, of those that `isMeant`: in its own sentence, or in as many before it as have two. Of
 * several pairs, the only one that is `likely` to be told of. Null where that is not decided, or where only another sentence has them and
 * the figure's own says nothing that goes back to it.
 */
export function twoBefore(
  window: Window,
  figure: Figure,
  isMeant: (figure: Figure) => boolean,
  isLikely: (pair: Pair) => boolean = () => false,
): Pair | null {
  const meant = window.figures.filter((one) => one.at < figure.at && isMeant(one));
  for (let back = 0; back <= MOST_BACK; back++) {
    const near = meant.filter((one) => one.back <= back);
    const pairs = near.flatMap((one, index) =>
      near.slice(index + 1).flatMap((other): readonly Pair[] => (isComparable(window, one, other) ? [[other, one]] : [])),
    );
    const [pair, ...more] = pairs.length > 1 ? pairs.filter(isLikely) : pairs;
    if (pairs.length > MOST_PAIRS || more.length > 0) return null;
    if (pair) return isNearBy(window, pair) && countAlike(window, pair) ? pair : null;
  }
  return null;
}

/** One of the two stands in the sentence itself, or in the one before it and is taken up. */
function isNearBy(window: Window, pair: Pair): boolean {
  return pair.some(({ back }) => back === 0) || (pair.some(({ back }) => back === 1) && goesBack(window, pair));
}

const MOST_BACK = 3;
const MOST_PAIRS = 6;

/** The nearest comparable figure before one that tells of `base`: in its sentence, or the only one of the sentence it goes back to. */
export function startFor(window: Window, figure: Figure, base: Figure, isMeant: (figure: Figure) => boolean): Figure | null {
  const before = window.figures.filter(
    (one) => one.at < figure.at && one !== base && isMeant(one) && isComparable(window, one, base) && countAlike(window, [one, base]),
  );
  const own = before.filter(({ back }) => back === 0);
  if (own.length > 0) return own.at(-1)!;
  const last = before.filter(({ back }) => back === 1);
  return last.length === 1 && opensBack(window) ? last[0]! : null;
}

/** The sentence begins with a word for what was said before. */
function opensBack({ text, start }: Window): boolean {
  return /^(?:and |so |but |thus )?(?:that|this|these|those|it|which|they|he|she)\b/.test(text.slice(start));
}

/** The sentence takes up what its figures before it are of: by a pronoun, or by their noun. */
function goesBack(window: Window, pair: Pair): boolean {
  const own = window.text.slice(window.start);
  if (opensBack(window) || /\b(?:it|them|that|this|both)\b/.test(own)) return true;
  return pair.flatMap((one) => nounsOf(window, one)).some((noun) => noun.length > 3 && own.includes(noun));
}
