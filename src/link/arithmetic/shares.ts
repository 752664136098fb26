import { Decimal } from 'decimal.js';
import type { QuantityMention } from '../../model.ts';
import { lemma } from '../../text/lemma.ts';
import { INDIVISIBLE, MAY_GO_NEGATIVE, RESPONDING } from '../lexicon/arithmetic.ts';
import { misses, reachOf } from './fit.ts';
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
const CHECKS: readonly (readonly [RegExp, Check, Needs])[] = [
  // two-thirds of them, or 57%
  [
    new RegExp(`${FIGURE}${words(6)}(?:, (?:or|that is),?| \\((?:or )?|, i\\.e\\.) ?${FIGURE}`, 'gu'),
    ([fraction, share], behind) => sameShare(fraction!, share!, behind),
    { figures: 2, dimension: 'fraction', mark: '' },
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
