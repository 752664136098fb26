import { Decimal } from 'decimal.js';
import { halfStep } from '../../../quantity/interval.ts';
import { misses, reachOf } from '../fit.ts';
import { reprint, type Slip } from '../slip.ts';
import { FIGURE, LETTER, words } from '../statements.ts';
import { isComparable, isExplained, isRelative, leewayOf, stretchOf } from './fit.ts';
import { isToldAsGap } from './gaps.ts';
import { type Pair, twoBefore } from './pairs.ts';
import { isShare, type Parted, partedIn } from './parted.ts';
import { isPlain } from './sums.ts';
import { isDeniedBefore, judgeTold } from './told.ts';
import { behindOf, type Figure, figureOf, leadOf, type Window } from './window.ts';

/**
 * Finds shares that part and whole beside them do not give: "Of the 240 people 60 work nights: one in six", "€63,000 of the €90,000 it
 * needs, 80% of the way", "It employs 152. It will cut 38 of them, a third of the workforce."
 */
export function checkSharesTold(window: Window): readonly Slip[] {
  const found = window.figures.flatMap((figure) => {
    if (figure.back > 0 || !isShare(figure)) return [];
    const pair = pairOf(window, figure);
    return pair ? judgeTold(window, { figure, tie: 'share', pair, isNamed: false, stretch: 4 }) : [];
  });
  return [...found, ...partedIn(window).flatMap((parted) => judgeParted(window, parted))];
}

function judgeParted(window: Window, parted: Parted): readonly Slip[] {
  const { share, part, whole, told } = parted;
  const pair = [part, whole] as const;
  return told === 'share'
    ? judgeTold(window, { figure: share, tie: 'share', pair, isNamed: false, stretch: 4 })
    : judgePart(window, parted);
}

/** "31% of 18,400 votes. That's more than 6,000." */
function judgePart(window: Window, { share, part, whole }: Parted): readonly Slip[] {
  const [stated, all] = [share.mention.quantity, reachOf(whole.mention.quantity)];
  if (!all || !stated.low.eq(stated.high) || stated.bound === 'vague' || isDeniedBefore(leadOf(window, part))) return [];
  const size = stated.dimension === 'percent' ? HUNDRED : ONE;
  const leeway = stated.bound === 'about' ? leewayOf(stated).times(2) : leewayOf(stated);
  const [least, most] = [stated.low.minus(leeway).div(size), stated.low.plus(leeway).div(size)];
  const low = stated.bound === 'under' || stated.bound === 'atMost' ? ZERO : all.low.times(least);
  const high = stated.bound === 'over' || stated.bound === 'atLeast' ? all.high : all.high.times(most);
  const { mention } = part;
  const room = halfStep(mention.quantity);
  // What is left is often told beside its share; "more than" is true of much that is left.
  const rest = isPlain(mention) ? { low: all.low.minus(high), high: all.high.minus(low) } : null;
  if ([{ low, high }, ...(rest ? [rest] : [])].some((reach) => !misses(mention.quantity, reach, room, NEAR))) return [];
  const value = whole.mention.quantity.low.times(stated.low).div(size);
  if (stretchOf(mention.quantity.low, value).gt(4) || isExplained(window, share, 'share', whole)) return [];
  const expected = part.mention.quantity.low.div(whole.mention.quantity.low).times(size);
  return [
    {
      reason: 'share',
      certainty: 'likely',
      wrong: mention,
      expected: reprint(mention, value),
      from: [share.mention, whole.mention],
      instead: [{ mention: share.mention, expected: reprint(share.mention, expected) }],
    },
  ];
}

const HUNDRED = new Decimal(100);
const ONE = new Decimal(1);
const ZERO = new Decimal(0);
const NEAR = new Decimal('0.1');

const THE = `(?:(?:the|its|their|our|all|all the|these|those|his|her|[${LETTER}]{1,20}'s) )?(?:[${LETTER}][${LETTER}'-]{0,20} ){0,2}?`;
/** Part and whole of a sentence; the whole first where `isWhole`. */
const PAIRS: readonly { readonly pattern: RegExp; readonly isWhole: boolean }[] = [
  { pattern: new RegExp(`${FIGURE}(?: [${LETTER}]{2,20}){0,2}(?: out)? of ${THE}${FIGURE}`, 'gu'), isWhole: false },
  { pattern: new RegExp(`\\bof ${THE}${FIGURE}${words(7)},? ${FIGURE}`, 'gu'), isWhole: true },
  {
    pattern: new RegExp(`${FIGURE}${words(7)}[,;–]? (?:of which|of whom|of them|including|among them)${words(5)} ${FIGURE}`, 'gu'),
    isWhole: true,
  },
  { pattern: new RegExp(`${FIGURE}${words(7)}[.;,][^\uE000-\uE0FF.;]{0,60}${FIGURE} of (?:them|these|those|it)\\b`, 'gu'), isWhole: true },
];
const LINK =
  /(?:,|:|;| –| \(|,? or|,? which is|,? that is|,? that's|^that's|^that is|^this is|,? a share of|,? a (?:success |failure )?rate of|,? equal to)(?: (?:or|i\.e\.|that is|that's|which is|just|only|exactly|about|some|nearly|almost|roughly|well|a full))*,? $/;
const END = '(?:$|[.,;:)!]| –)';
const OF_ALL = new RegExp(
  `^(?:${END}| of (?:them|it|that|those|these|everything|everyone|the (?:total|whole|lot|way|cost|sum|money|workforce|staff|fleet|electorate|population|price|bill|budget|target|membership|number))${END}| of all )`,
  'u',
);
/** "A margin of 7.5%": a share by its name. */
const NAMED =
  /\b(?:an? )?(?:(?:profit|operating|net|gross) )?(?:margin|share|proportion|occupancy|turnout|take-up|strike rate|success rate|pass rate) of (?:about |just |only |nearly |some )?$/;

function pairOf(window: Window, figure: Figure): Pair | null {
  const lead = leadOf(window, figure);
  const behind = behindOf(window, figure);
  const isMeant = (one: Figure) => one !== figure && !isRelative(one.mention) && !isToldAsGap(window, one);
  if (NAMED.test(lead) && new RegExp(`^${END}`).test(behind)) return ordered(twoBefore(window, figure, isMeant));
  if (isToldAsGap(window, figure) || !LINK.test(lead) || !OF_ALL.test(behind)) return null;
  return nearestPair(window, figure, isMeant);
}

/** The pair that ends last before the share, with no other figure in between. */
function nearestPair(window: Window, figure: Figure, isMeant: (figure: Figure) => boolean): Pair | null {
  const before = window.text.slice(0, figure.at);
  const last = before.search(/[\uE000-\uE0FF][^\uE000-\uE0FF]*$/u);
  if (last < 0 || figure.at - last > MOST_APART) return null;
  for (const { pattern, isWhole } of PAIRS) {
    for (const match of before.matchAll(pattern)) {
      const figures = [figureOf(window, match[1]), figureOf(window, match[2])] as const;
      const [one, other] = figures;
      if (!one || !other || Math.max(one.at, other.at) !== last || !isMeant(one) || !isMeant(other) || !isComparable(window, one, other))
        continue;
      const [part, whole] = isWhole ? [other, one] : [one, other];
      if (part.mention.quantity.low.lt(whole.mention.quantity.low)) return [part, whole];
    }
  }
  return null;
}

function ordered(pair: Pair | null): Pair | null {
  return pair?.[0].mention.quantity.low.gt(pair[1].mention.quantity.low) ? [pair[1], pair[0]] : pair;
}

/** Between part, whole and share stands one thought. */
const MOST_APART = 90;
