import { insteadOfParts, reprint, type Slip } from '../slip.ts';
import { LETTER } from '../statements.ts';
import { isComparable } from './fit.ts';
import { isToldAsGap } from './gaps.ts';
import { isMade, isNotResult, isPlain, resultOf } from './sums.ts';
import { isDeniedBefore } from './told.ts';
import { behindOf, type Figure, leadOf, nounsOf, type Window } from './window.ts';

/**
 * Finds totals that the figures before them do not make: "£27.40 and £75.30, £112.70 for both", "There are 14 wardens now. Six more start
 * in May, which will make 22", "1.2 kilos, afterwards another 0.84, 1.84 in all".
 */
export function checkTotalsTold(window: Window): readonly Slip[] {
  return window.figures.flatMap((figure) => {
    if (figure.back > 0 || !isPlain(figure.mention) || !isTotal(window, figure)) return [];
    const terms = termsFor(window, figure);
    return terms && !isOpen(window, terms) ? judge(window, figure, terms) : [];
  });
}

const HEDGES = '(?: (?:just|only|about|some|around|nearly|almost|exactly|a total of|up to|the (?:total|number|figure|bill|tally) to))*';
const BEFORE = new RegExp(
  `\\b(?:(?:which|that|they|this|these)(?: (?:will|would|together|all))? (?:makes?|made|comes? to|came to|totals|adds? up to|brings? it to)|makes?|making|totals|comes? to|adds? up to|equals?|giving|totalling|totaling|adding up to|bring(?:s|ing)|a total of|in all|altogether|together,?|so(?: (?:there (?:is|are|will be)|we have|it has|they have))?)${HEDGES} $|\\b(?:together|between them|combined)(?: [${LETTER}']{2,12}){1,3} $|^(?:and |so )?(?:that|this|it) ?(?:'s|is|was|makes it)${HEDGES} $`,
  'u',
);
const BEHIND = new RegExp(
  `^(?: [${LETTER}][${LETTER}'-]{1,20}){0,4}?,? (?:in all|in total|altogether|all told|together|combined|for both|for the (?:two|three|pair|lot)|between them|all in|if you (?:put|add|take) (?:the |these |those )?(?:two|pair|both|[\uE000-\uE0FF]) (?:together|up)|over the (?:weekend|week|year|season|two days|three days))\\b`,
  'u',
);

/** Whether the words around a figure make a total of it. */
export function isTotal(window: Window, figure: Figure): boolean {
  const [lead, behind] = [leadOf(window, figure), behindOf(window, figure)];
  if (isDeniedBefore(lead) || isToldAsGap(window, figure)) return false;
  return BEHIND.test(behind) || BEFORE.test(lead);
}

/** A thing without a figure is added too ("a gold, two silvers"), or what is added is denied. */
function isOpen(window: Window, terms: readonly Figure[]): boolean {
  return terms.some((term) => isDeniedBefore(leadOf(window, term))) || SINGLE.test(window.text.slice(0, terms.at(-1)!.at + 1));
}

const SINGLE = new RegExp(`\\ban? [${LETTER}'-]{2,20}(?: [${LETTER}'-]{2,20})?(?:,| and|, and) [\uE000-\uE0FF]`, 'u');

/** The figures that are added up: all of the sentence before the total, or of it and the one before where only one is its own. */
function termsFor(window: Window, figure: Figure): readonly Figure[] | null {
  const like = window.figures.filter(
    (one) =>
      one.at < figure.at &&
      isPlain(one.mention) &&
      isComparable(window, one, figure) &&
      (!isToldAsGap(window, one) || ADDED.test(behindOf(window, one))) &&
      isSameRate(one, figure) &&
      !isNumberOfTerms(window, one),
  );
  const own = like.filter(({ back }) => back === 0);
  if (own.length >= 2) return own;
  const near = like.filter(({ back }) => back <= 1);
  const isJoined = near.length > 1 && JOINED.test(window.text.slice(near[0]!.at, figure.at));
  return isJoined && near.length <= MOST_TERMS && isOneNoun(window, [...near, figure]) ? near : null;
}

/** "Adding the two together." */
function isNumberOfTerms(window: Window, figure: Figure): boolean {
  return (
    figure.mention.quantity.low.lte(MOST_TERMS) &&
    /\b(?:the|these|those|all) $/.test(leadOf(window, figure)) &&
    /^(?: (?:figures|numbers|sums|amounts))? (?:together|up|make|add|come)\b/.test(behindOf(window, figure))
  );
}

const JOINED = /,|\b(?:another|more|further|extra|additional|plus|also|and)\b/;
const MOST_TERMS = 5;

/** "Six more start in May." */
const ADDED = /^ (?:more|extra)\b(?! than\b)/;

function isSameRate({ mention: one }: Figure, { mention: other }: Figure): boolean {
  return one.quantity.per === other.quantity.per;
}

function isOneNoun(window: Window, figures: readonly Figure[]): boolean {
  const nouns = figures.map((one) => nounsOf(window, one)).filter(({ length }) => length > 0);
  return nouns.length < 2 || nouns.slice(1).every((each) => each.some((noun) => nouns[0]!.includes(noun)));
}

function judge(window: Window, figure: Figure, terms: readonly Figure[]): readonly Slip[] {
  const { mention } = figure;
  const mentions = terms.map((one) => one.mention);
  const outcome = resultOf(mention, mentions, () => 1);
  if (!outcome || !isNotResult(mention, outcome)) return [];
  const others = window.figures.filter((one) => one !== figure && isPlain(one.mention) && isComparable(window, one, figure));
  if (
    isMade(
      mention,
      others.map((one) => one.mention),
    )
  )
    return [];
  const missing = mention.quantity.low.minus(outcome.value);
  // A gap as large as this means that something else is added up.
  if (
    missing.abs().gt(outcome.value.times(LEEWAY)) ||
    mentions.some((one) => resultOf(mention, [one], () => 1)?.value.gt(mention.quantity.low))
  )
    return [];
  const isPlainlyTold = terms.every(({ back }) => back === 0) && [mention, ...mentions].every(({ quantity }) => quantity.bound === 'exact');
  return [
    {
      reason: 'sum',
      certainty: isPlainlyTold ? 'certain' : 'likely',
      wrong: mention,
      expected: reprint(mention, outcome.value),
      from: mentions,
      instead: insteadOfParts(mentions, missing),
    },
  ];
}

const LEEWAY = 0.25;
