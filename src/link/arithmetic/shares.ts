import { Decimal } from 'decimal.js';
import type { QuantityMention } from '../../model.ts';
import { halfStep } from '../../quantity/interval.ts';
import { lemma } from '../../text/lemma.ts';
import { INDIVISIBLE, MAY_GO_NEGATIVE, RESPONDING } from '../lexicon/arithmetic.ts';
import { misses, type Reach, reachOf } from './fit.ts';
import { reprint, type Slip } from './slip.ts';
import { FIGURE, figureAt, isDenied, LETTER, type Statement, words } from './statements.ts';

/** Finds shares that their part and whole do not give ("45 of the 180 patients, 30%"), that no group of that size can have, or that are more than everything. */
export function checkShares(statement: Statement): readonly Slip[] {
  const dimensions = new Set(statement.figures.map(({ quantity }) => quantity.dimension));
  return CHECKS.flatMap(([pattern, check, { figures: least, dimension, mark }]) => {
    if (statement.figures.length < least || (dimension !== null && !dimensions.has(dimension)) || !statement.text.includes(mark)) return [];
    return [...statement.text.matchAll(pattern)].flatMap((match) => {
      const end = match.index + match[0].length;
      if (isDenied(statement.text, match.index, end)) return [];
      const groups = match.slice(1);
      const figures = groups.flatMap((group) => figureAt(statement, group) ?? []);
      if (figures.length < groups.length) return [];
      return check(figures, statement.text.slice(end), match[0], statement.text.slice(0, match.index)) ?? [];
    });
  });
}

/** What a statement must have for a check to find anything: it is cheaper to see than its pattern to try. */
interface Needs {
  readonly figures: number;
  readonly dimension: 'percent' | 'fraction' | null;
  readonly mark: string;
}

type Check = (figures: readonly QuantityMention[], behind: string, matched: string, before: string) => Slip | null;

const THE = '(?:the |its |our |their |all |all the |these |those |his |her )?';
const OR = "(?:,| –| \\() ?(?:(?:or|that is|that's|i\\.e\\.|ie|which is),? )?";

const THAT_IS = "(?:,| –| \\() ?(?:which is|which makes|that is|that's|this is|or|i\\.e\\.|ie),? ";

const CHECKS: readonly (readonly [RegExp, Check, Needs])[] = [
  // 45 of the 180 patients (30%)
  [
    new RegExp(`${FIGURE}(?: out)? of ${THE}${FIGURE}${words(4)}${OR}${FIGURE}`, 'gu'),
    ([part, whole, share], behind) => ofWhole(part!, whole!, share!, behind),
    { figures: 3, dimension: 'percent', mark: ' of ' },
  ],
  // 30% (45 of 180)
  [
    new RegExp(`${FIGURE}${words(3)}${OR}${FIGURE}(?: out)? of ${THE}${FIGURE}`, 'gu'),
    ([share, part, whole]) => ofWhole(part!, whole!, share!, ''),
    { figures: 3, dimension: 'percent', mark: ' of ' },
  ],
  // 4,210 letters, among them 874 objections (21%)
  [
    new RegExp(`${FIGURE}${words(3)}, (?:among them|including|of them|of which|of whom) ${FIGURE}${words(3)}${OR}${FIGURE}`, 'gu'),
    ([whole, part, share], behind) => ofWhole(part!, whole!, share!, behind),
    { figures: 3, dimension: 'percent', mark: ', ' },
  ],
  // two-thirds of them, or 57%
  [
    new RegExp(`${FIGURE}${words(6)}(?:, (?:or|that is),?| \\((?:or )?|, i\\.e\\.) ?${FIGURE}`, 'gu'),
    ([fraction, share], behind) => sameShare(fraction!, share!, behind),
    { figures: 2, dimension: 'fraction', mark: '' },
  ],
  // 45 of the 180 patients, or a quarter
  [
    new RegExp(`${FIGURE}(?: out)? of ${THE}${FIGURE}${words(6)}${THAT_IS}${FIGURE}`, 'gu'),
    ([part, whole, share], behind) => fractionOf(part!, whole!, share!, behind),
    { figures: 3, dimension: 'fraction', mark: ' of ' },
  ],
  // Of 180 patients 45 came back, which is a quarter
  [
    new RegExp(`\\bof ${THE}${FIGURE}${words(3)},? ${FIGURE}${words(6)}${THAT_IS}${FIGURE}`, 'gu'),
    ([whole, part, share], behind) => fractionOf(part!, whole!, share!, behind),
    { figures: 3, dimension: 'fraction', mark: 'of ' },
  ],
  // 30% of the 180 patients, or 45
  [
    new RegExp(`${FIGURE} of ${THE}${FIGURE}${words(3)}(?:,| –| \\() ?(?:or|that is|that's|i\\.e\\.|ie),? ${FIGURE}`, 'gu'),
    ([share, whole, part]) => shareOf(share!, whole!, part!),
    { figures: 3, dimension: 'percent', mark: ' of ' },
  ],
  // 37% of the 4 judges
  [
    new RegExp(`${FIGURE} of ${THE}${FIGURE} [${LETTER}'-]{3,30}`, 'gu'),
    ([share, whole], behind, matched) => ofFew(share!, whole!, matched, behind),
    { figures: 2, dimension: 'percent', mark: ' of ' },
  ],
  // 412 seats, of which 500
  [
    new RegExp(`${FIGURE}${words(5)},? of (?:which|whom) ${FIGURE}`, 'gu'),
    ([whole, part], behind) => ofWhich(whole!, part!, behind),
    { figures: 2, dimension: null, mark: ' of wh' },
  ],
  // 21 out of 12
  [
    new RegExp(`${FIGURE} out of ${THE}${FIGURE}`, 'gu'),
    ([part, whole], behind) => (whole!.quantity.low.eq(10) ? null : ofWhich(whole!, part!, behind)),
    { figures: 2, dimension: null, mark: ' out of ' },
  ],
  // 110% of respondents
  [
    new RegExp(`${FIGURE} of (?:the |all |our |its |their )?(?:[${LETTER}]{2,20} )?[${LETTER}]{3,30}`, 'gu'),
    ([share], behind, matched) => ofEverybody(share!, matched, behind),
    { figures: 1, dimension: 'percent', mark: ' of ' },
  ],
  [
    new RegExp(`\\bturnout (?:of|was|reached|hit|stood at) ${FIGURE}`, 'gu'),
    ([share]) => moreThanAll(share!),
    { figures: 1, dimension: 'percent', mark: 'turnout ' },
  ],
  // fell by 120%
  [
    new RegExp(
      `\\b(?:fell|falls?|fallen|falling|drop|drops|dropped|reduced|reduction|reduces|decreased|decrease|decreases|cut|shrank|shrunk|shrinks)(?: (?:by|of))? ${FIGURE}`,
      'gu',
    ),
    ([share], behind, _matched, before) => (MAY_GO_NEGATIVE.test(before + behind) ? null : moreThanAll(share!)),
    { figures: 1, dimension: 'percent', mark: '' },
  ],
];

/** What makes a percentage something else than the share beside it. */
const AFTER_SHARE = /^ (?:of|more|less|fewer|up|down|higher|lower|point|off|above|below|each|extra|ci|confidence|credible|interval)\b/;
const HUNDRED = new Decimal(100);

function ofWhole(part: QuantityMention, whole: QuantityMention, share: QuantityMention, behind: string): Slip | null {
  if (
    share.quantity.dimension !== 'percent' ||
    share.quantity.per ||
    !isPartOf(part, whole) ||
    /^ (?:of|more|less|up|down|higher|lower|point|off|above|below)\b/.test(behind)
  )
    return null;
  if (share.direction || share.change || part.quantity.low.gt(whole.quantity.low)) return null;
  const [one, all] = [reachOf(part.quantity), reachOf(whole.quantity)];
  if (!one || !all || all.low.lte(0) || one.low.lte(0)) return null;
  const reach: Reach = { low: one.low.div(all.high).times(HUNDRED), high: one.high.div(all.low).times(HUNDRED) };
  // The rest of a whole is often given beside its part: 45 of 180 (75% did not).
  const rest: Reach = { low: HUNDRED.minus(reach.high), high: HUNDRED.minus(reach.low) };
  const { quantity } = share;
  if (!misses(quantity, reach, quantity.step) || !misses(quantity, rest, quantity.step)) return null;
  return slip(share, reprint(share, part.quantity.low.div(whole.quantity.low).times(HUNDRED)), [part, whole]);
}

/** A fraction in words may be about two points off. */
const FRACTION_LEEWAY = new Decimal('2.5');

function sameShare(fraction: QuantityMention, share: QuantityMention, behind: string): Slip | null {
  const { quantity } = fraction;
  if (quantity.dimension !== 'fraction' || share.quantity.dimension !== 'percent' || quantity.bound !== 'exact' || AFTER_SHARE.test(behind))
    return null;
  if (share.direction || share.change || quantity.low.gt(1) || !quantity.low.eq(quantity.high)) return null;
  const value = quantity.low.times(HUNDRED);
  return misses(share.quantity, { low: value, high: value }, Decimal.max(FRACTION_LEEWAY, share.quantity.step))
    ? slip(share, reprint(share, value), [fraction], 'likely')
    : null;
}

function fractionOf(part: QuantityMention, whole: QuantityMention, share: QuantityMention, behind: string): Slip | null {
  if (share.quantity.dimension !== 'fraction' || !isPartOf(part, whole) || !/^(?:$|[.,;:)!])/.test(behind)) return null;
  const [one, all] = [reachOf(part.quantity), reachOf(whole.quantity)];
  if (!one || !all || all.low.lte(0) || one.low.lte(0) || one.high.gt(all.low)) return null;
  const { low, high } = share.quantity;
  const stated = { ...share.quantity, low: low.times(HUNDRED), high: high.times(HUNDRED) };
  const reach: Reach = { low: one.low.div(all.high).times(HUNDRED), high: one.high.div(all.low).times(HUNDRED) };
  if (!misses(stated, { low: reach.low.minus(FRACTION_LEEWAY), high: reach.high.plus(FRACTION_LEEWAY) }, FRACTION_LEEWAY)) return null;
  return slip(share, printShare(part.quantity.low.div(whole.quantity.low).times(HUNDRED)), [part, whole], 'likely');
}

function printShare(value: Decimal): string {
  return `${value.toFixed(0)}%`;
}

function shareOf(share: QuantityMention, whole: QuantityMention, part: QuantityMention): Slip | null {
  if (share.quantity.dimension !== 'percent' || !isPartOf(part, whole)) return null;
  const [rate, all] = [reachOf(share.quantity), reachOf(whole.quantity)];
  if (!rate || !all || rate.low.lte(0) || share.quantity.low.gt(100)) return null;
  const reach: Reach = { low: all.low.times(rate.low).div(HUNDRED), high: all.high.times(rate.high).div(HUNDRED) };
  if (!misses(part.quantity, reach, Decimal.max(halfStep(part.quantity), part.quantity.dimension === 'count' ? 1 : 0))) return null;
  const value = whole.quantity.low.times(share.quantity.low).div(HUNDRED);
  return slip(part, reprint(part, value), [share, whole]);
}

/** Of four judges a quarter, a half or three quarters can vote, nothing between. */
function ofFew(share: QuantityMention, whole: QuantityMention, matched: string, behind: string): Slip | null {
  const { quantity } = share;
  const noun = matched.slice(matched.lastIndexOf(' ') + 1);
  const size = whole.quantity.low;
  if (
    quantity.dimension !== 'percent' ||
    quantity.bound !== 'exact' ||
    whole.quantity.bound !== 'exact' ||
    whole.quantity.dimension !== 'count'
  )
    return null;
  if (!INDIVISIBLE.has(lemma(noun)) || !size.isInteger() || size.lt(2) || size.gt(MOST_FEW) || quantity.low.gt(100)) return null;
  if (/^['’]|^-/.test(behind) || noun.endsWith("'")) return null;
  const nearest = quantity.low.times(size).div(HUNDRED).round();
  const value = nearest.div(size).times(HUNDRED);
  return value.minus(quantity.low).abs().lt(quantity.step) ? null : slip(share, reprint(share, value), [whole]);
}

const MOST_FEW = 20;

function ofWhich(whole: QuantityMention, part: QuantityMention, behind: string): Slip | null {
  if (!isPartOf(part, whole) || /^['’-]/.test(behind)) return null;
  const [all, one] = [
    reachOf(whole.quantity),
    part.quantity.bound === 'over' || part.quantity.bound === 'atLeast' ? part.quantity : reachOf(part.quantity),
  ];
  if (!all || !one || one.low.lte(all.high)) return null;
  return slip(part, `at most ${reprint(part, whole.quantity.low)}`, [whole], 'likely');
}

function ofEverybody(share: QuantityMention, matched: string, behind: string): Slip | null {
  const nouns = matched.split(' of ').at(-1)!.split(' ').map(lemma);
  const isOf = nouns.some((noun, index) => RESPONDING.has(noun) && index >= nouns.length - 2);
  return isOf &&
    !/^['’-]|^[^,;.]{0,20}\b(?:needed|expected|planned|required|targeted|compared|in|last)\b/.test(behind) &&
    !NOT_ALL.test(matched)
    ? moreThanAll(share)
    : null;
}

const NOT_ALL = /\b(?:needed|expected|planned|required|targeted|forecast|last)\b/;

function moreThanAll(share: QuantityMention): Slip | null {
  const { dimension, bound, low } = share.quantity;
  if (dimension !== 'percent' || low.lte(100) || bound === 'under' || bound === 'atMost' || bound === 'between') return null;
  return slip(share, `at most ${reprint(share, HUNDRED)}`, [], 'likely');
}

function isPartOf({ quantity: part }: QuantityMention, { quantity: whole }: QuantityMention): boolean {
  if (part.dimension !== 'count' && part.dimension !== 'money') return false;
  return part.dimension === whole.dimension && part.unit === whole.unit && !part.per && !whole.per;
}

function slip(wrong: QuantityMention, expected: string, from: readonly QuantityMention[], certainty: Slip['certainty'] = 'certain'): Slip {
  return { reason: 'share', certainty, wrong, expected, from };
}
