import { Decimal } from 'decimal.js';
import type { QuantityMention } from '../../../model.ts';
import { insteadOfParts, reprint, type Slip } from '../slip.ts';
import { LETTER } from '../statements.ts';
import { isComparable, isRelative, stretchOf } from './fit.ts';
import { isToldAsGap } from './gaps.ts';
import { areOpposite } from './partitions.ts';
import { isMade, isNotResult, isPlain, resultOf } from './sums.ts';
import { isDeniedBefore } from './told.ts';
import { behindOf, type Figure, leadOf, nounsOf, type Window } from './window.ts';

/**
 * Finds rests that a whole and its parts do not leave: "Of 210,000 bottles 130,000 are white, 55,000 sparkling and the remaining 35,000
 * red", "€63,000 has come in. The target is €90,000, so another €37,000 is needed", "132 vacancies, has filled 93, leaving 49".
 */
export function checkRestsTold(window: Window): readonly Slip[] {
  return window.figures.flatMap((figure) => {
    if (figure.back > 0 || !isPlain(figure.mention) || !isRest(window, figure)) return [];
    const parted = partsFor(window, figure);
    return parted ? judge(window, figure, parted) : [];
  });
}

interface Parted {
  /** Null for a hundred per cent. */
  readonly whole: Figure | null;
  readonly parts: readonly Figure[];
}

const HEDGES = '(?: (?:just|only|about|some|around|nearly|almost|exactly|another|a further|the other|the remaining|the final))*';
const BEFORE = new RegExp(
  `\\b(?:(?:the|its|their|our) (?:other|remaining|rest|last|final|balance|remainder)(?: of|,| is| are|:| –)?|leav(?:es|ing)(?: (?:us|them|it|him|her|the [${LETTER}' -]{2,30}))?(?: with)?|(?:that|this|which) left(?: (?:us|them|it|him|her))?(?: with)?|still (?:owes?|needs?|lacks?|has|have|to find|to go:?)|and left|so another|so a further|to find)${HEDGES} $`,
  'u',
);
const END = '(?:$|[.,;:)!]| –)';
const BEHIND = new RegExp(
  `^(?: [${LETTER}][${LETTER}'-]{1,20}){0,2}? (?:to go|to find|to come|to raise|to spare|to do|(?:still )?remain(?:s|ed|ing)?|left|(?:is|are|was|were|still) (?:missing|outstanding|left|empty|vacant)|(?:stood|stand|stands|stood) (?:empty|vacant|idle)|short|empty|vacant|unsold|unfilled|outstanding|spare)${END}`,
  'u',
);
const OTHERS = /\b(?:other|remaining|rest|last|final)\b[^\uE000-\uE0FF]*$/;
/** "Another £37,000 is needed". */
const NEEDED = new RegExp(`^ (?:is|are|will be|must be|has to be|have to be) (?:needed|found|raised|required)${END}`, 'u');
/** "The other two" of a few are others of another group, unless the sentence goes on to say what they do. */
const OTHER_FEW = new RegExp(
  `^(?:${END}| (?:are|were|is|was|have|had|has|will|would|did|do|said|went|go|came|come|stay|run|ran|work|live|of (?:them|these|those)|on|in|by|at|to|for|red|white|[${LETTER}]{2,20}${END}))`,
  'u',
);

/** Whether the words around a figure make a rest of it. */
export function isRest(window: Window, figure: Figure): boolean {
  const [lead, behind] = [leadOf(window, figure), behindOf(window, figure)];
  // "17 of the other 18": they are a whole of their own.
  if (isDeniedBefore(lead) || /[\uE000-\uE0FF](?: out)? of [^\uE000-\uE0FF]{0,20}$/.test(lead)) return false;
  const isShare = figure.mention.quantity.dimension === 'percent';
  if (!isShare && (BEHIND.test(behind) || (NEEDED.test(behind) && figure.mention.relation === 'further'))) return true;
  if (isOpposite(window, figure)) return true;
  // "The last seven months" are no rest of others.
  if (figure.mention.quantity.dimension === 'duration' && /\b(?:last|final) $/.test(lead)) return false;
  const isBefore = BEFORE.test(lead) || figure.mention.relation === 'rest';
  return isBefore && (figure.mention.quantity.dimension !== 'count' || figure.mention.quantity.low.gte(10) || OTHER_FEW.test(behind));
}

/** "Of 33 crews seven work nights, so 26 work days". */
function isOpposite(window: Window, figure: Figure): boolean {
  const own = window.figures.filter((one) => one.back === 0 && one.at <= figure.at).slice(-3);
  const [one, other] = own;
  if (own.length < 3 || !PARTED.test(window.text.slice(Math.max(0, one!.at - 30), other!.at))) return false;
  const last = own.findLast((each) => each !== figure)!;
  const part = other!.mention.quantity.low.lt(one!.mention.quantity.low) ? other! : one!;
  return (
    areOpposite(window.text.slice(part.at + 1, figure.at), behindOf(window, figure)) ||
    (part !== last && areOpposite(behindOf(window, last), behindOf(window, figure)))
  );
}

const PARTED = new RegExp(`\\bof (?:the |its |their |every |all )?(?:[${LETTER}' ]{1,20} )?(?:[\uE000-\uE0FF]|$)`, 'u');

/** The figures before the rest, as many sentences back as there have to be: the largest is the whole, the others are its parts. */
function partsFor(window: Window, figure: Figure): Parted | null {
  const like = window.figures.filter(
    (one) =>
      one.at < figure.at &&
      one !== figure &&
      isPlain(one.mention) &&
      isOneKind(one, figure) &&
      isComparable(window, one, figure) &&
      !isToldAsGap(window, one) &&
      !OF_EACH.test(behindOf(window, one)),
  );
  if (figure.mention.quantity.dimension === 'percent') {
    const parts = like.filter(({ back }) => back === 0);
    return parts.length > 0 && parts.every(({ mention }) => !mention.change && !mention.direction) ? { whole: null, parts } : null;
  }
  for (let back = 0; back <= 2; back++) {
    const near = like.filter((one) => one.back <= back);
    if (near.length < 2) continue;
    if (near.every((one) => one.back > 1)) return null;
    if (back === 0 && OF_THOSE.test(window.text.slice(window.start))) continue;
    const whole = near.reduce((one, other) => (other.mention.quantity.low.gt(one.mention.quantity.low) ? other : one));
    const parts = near.filter((one) => one !== whole);
    return isWhole(window, whole, parts, figure) ? { whole, parts } : null;
  }
  return null;
}

/** "€38m, or €2m for each of the 19 harbours" */
const OF_EACH = /^(?: for)? (?:each|every|apiece|per)\b/;

function isOneKind({ mention: one }: Figure, { mention: other }: Figure): boolean {
  return one.quantity.dimension === other.quantity.dimension;
}

/** The whole is told first or behind "of"; of one part any order will do. */
function isWhole(window: Window, whole: Figure, parts: readonly Figure[], figure: Figure): boolean {
  if (parts.length > 1)
    return parts.every(({ at }) => at > whole.at) || /\b(?:of|out of)(?: the| its| their)? $/.test(leadOf(window, whole));
  if (OTHERS.test(leadOf(window, figure)) && !PART_OF.test(window.text)) return false;
  const own = nounsOf(window, figure);
  const nouns = [whole, ...parts].map((one) => nounsOf(window, one));
  // "40 trees on 12 hectares leave 28 hectares" has no parts in it.
  if (own.length > 0 && nouns.some((each) => each.length > 0)) return nouns.some((each) => each.some((noun) => own.includes(noun)));
  return nouns.some((each) => each.length === 0) || nouns[0]!.some((noun) => nouns.slice(1).some((each) => each.includes(noun)));
}

const OF_THOSE = /\b(?:of|among) (?:those|these|them|which|whom)\b/;
/** Words that make the one a part of the other. */
const PART_OF = new RegExp(
  `(?:\\bof|\\bamong|\\bout of) (?:(?:the|its|their|our|these|those|all|this|that|it|which|whom|them)\\b|(?:[${LETTER}']{1,20} )?[\uE000-\uE0FF])|\\bincluding [\uE000-\uE0FF]`,
  'u',
);

function judge(window: Window, figure: Figure, { whole, parts }: Parted): readonly Slip[] {
  const { mention } = figure;
  if (isRelative(mention) !== (whole === null)) return [];
  const terms = [...(whole ? [whole.mention] : []), ...parts.map((part) => part.mention)];
  const taken = resultOf(mention, terms, (index) => (whole && index === 0 ? 1 : -1));
  const outcome = whole || !taken ? taken : { low: taken.low.plus(100), high: taken.high.plus(100), value: taken.value.plus(100) };
  if (!outcome || outcome.value.lte(0) || !isNotResult(mention, outcome)) return [];
  const others = window.figures.filter((one) => one !== figure && isPlain(one.mention) && isComparable(window, one, figure));
  if (
    isMade(mention, [...others.map((one) => one.mention), ...hundredFor(mention)]) ||
    stretchOf(mention.quantity.low, outcome.value).gt(STRETCH)
  )
    return [];
  const missing = outcome.value.minus(mention.quantity.low);
  return [
    {
      reason: 'sum',
      certainty: 'likely',
      wrong: mention,
      expected: reprint(mention, outcome.value),
      from: terms,
      instead: [
        ...insteadOfParts(
          parts.map((part) => part.mention),
          missing,
        ),
        ...(whole ? insteadOfParts([whole.mention], missing.neg()) : []),
      ],
    },
  ];
}

/** Bare numbers may be parts of a hundred. */
function hundredFor(mention: QuantityMention): readonly QuantityMention[] {
  const hundred = new Decimal(100);
  return mention.quantity.dimension === 'count'
    ? [{ ...mention, quantity: { ...mention.quantity, bound: 'exact', low: hundred, high: hundred } }]
    : [];
}

/** A rest beyond this is one of something else. */
const STRETCH = 2;
