import { Decimal } from 'decimal.js';
import type { QuantityMention } from '../../../model.ts';
import { lemma } from '../../../text/lemma.ts';
import { misses, reachOf } from '../fit.ts';
import { reprint, type Slip } from '../slip.ts';
import { LETTER } from '../statements.ts';
import { inOneUnit, type Outcome, stretchOf } from './fit.ts';
import { isPlain } from './sums.ts';
import { isDeniedBefore } from './told.ts';
import { behindOf, type Figure, leadOf, nounsOf, type Window } from './window.ts';

/**
 * Finds rates that do not go together ("$5 a month, or $75 a year"), that a sum and its time do not give ("£1.2m over four years, some
 * £400,000 annually"), or that a total and its number do not ("£690,000 from 18,400 tickets, an average of £47.50 each").
 */
export function checkRatesTold(window: Window): readonly Slip[] {
  return window.figures.flatMap((figure) => {
    const lead = leadOf(window, figure);
    if (figure.back > 0 || isDeniedBefore(lead) || !isNumber(figure.mention)) return [];
    return [...otherRate(window, figure, lead), ...spreadOver(window, figure, lead), ...perOne(window, figure, lead)].slice(0, 1);
  });
}

const LINK =
  /(?:(?:,|:|;| –| \(|^) ?(?:(?:and |so )?(?:or|which is|which was|that is|that's|this is|which comes to|which came to|that comes to|it comes to|which makes|that makes|making|which works out at|which means|i\.e\.|some|about|nearly|almost|just|only|roughly|around|equal to|a total of|an average of|more than|over|on average),? ?)+|,? or (?:about |some |nearly |almost |just )?|(?:,|^) )$/;

// --- $5 a month, or $75 a year -------------------------------------------------------------------------------------------

/** How many of the first the second has: exactly, or as many as are worked in it. */
const TIMES: Readonly<Record<string, readonly [number, number]>> = {
  'second minute': [60, 60],
  'second hour': [3600, 3600],
  'second day': [28_800, 86_400],
  'minute hour': [60, 60],
  'minute day': [480, 1440],
  'hour day': [5, 24],
  'hour week': [20, 168],
  'day week': [4, 7],
  'day month': [19, 31],
  'day year': [180, 366],
  'week month': [4, 4.5],
  'week year': [36, 53],
  'month quarter': [3, 3],
  'month year': [12, 12],
  'quarter year': [4, 4],
};

function otherRate(window: Window, figure: Figure, lead: string): readonly Slip[] {
  const { mention } = figure;
  const { per } = mention.quantity;
  if (!per || !OR.test(lead) || !AMOUNTS.has(mention.quantity.dimension)) return [];
  const before = window.figures.filter(({ at, back }) => at < figure.at && back <= 1);
  const first = before.at(-1);
  if (!first || figure.at - first.at > MOST_APART || !isNumber(first.mention)) return [];
  if (first.back === 1 && !/^(?:and |so )?(?:that|this|which|it)\b/.test(window.text.slice(window.start))) return [];
  const { quantity: one } = first.mention;
  if (!one.per || one.per === per || one.dimension !== mention.quantity.dimension || one.unit !== mention.quantity.unit) return [];
  const [up, down] = [TIMES[`${one.per} ${per}`], TIMES[`${per} ${one.per}`]];
  const reach = reachOf(one);
  if (!reach || (!up && !down)) return [];
  const [least, most] = up ? up.map((times) => new Decimal(times)) : [new Decimal(1).div(down![1]), new Decimal(1).div(down![0])];
  const outcome = { low: reach.low.times(least!), high: reach.high.times(most!), value: one.low.times(up ? most! : least!) };
  // "£5 a month, or £50 a year" is an offer: whoever pays for longer pays less.
  const isDearer = mention.quantity.low.gt(outcome.value) === Boolean(up);
  if (mention.quantity.dimension === 'money' && !isDearer) return [];
  return slipOf(mention, [first.mention], outcome, LOOSELY, new Decimal(1000));
}

const OR =
  /(?:^|,| –| \() ?(?:and |so )?(?:or|which is|that is|that's|this is|which comes to|that comes to|it comes to|which makes|i\.e\.|equal to),? (?:about |some |nearly |almost |just |only |roughly |around |more than )*$/;
const AMOUNTS: ReadonlySet<string> = new Set(['count', 'money', 'measure']);

// --- £1.2m over four years, some £400,000 annually -----------------------------------------------------------------------

function spreadOver(window: Window, figure: Figure, lead: string): readonly Slip[] {
  const { mention } = figure;
  const { per } = mention.quantity;
  const size = SIZES[per ?? ''];
  if (!size || !LINK.test(lead) || !isReferring(window, figure)) return [];
  const before = window.figures.filter(({ at, back }) => at < figure.at && back <= 1);
  const sums = before.filter(
    (one) =>
      one.mention.quantity.per === null &&
      inOneUnit([withoutRate(one.mention), withoutRate(mention)]) !== null &&
      one.mention.quantity.dimension === mention.quantity.dimension,
  );
  const times = before.filter((one) => one.mention.quantity.dimension === 'duration');
  const [sum, time] = [sums[0], times[0]];
  if (sums.length !== 1 || times.length !== 1 || !isPlain(sum!.mention) || !isPlain(time!.mention)) return [];
  if (!OVER.test(window.text.slice(sum!.at, time!.at)) || sum!.back !== time!.back) return [];
  const parts = partsOf(time!.mention, per!);
  const reach = reachOf(sum!.mention.quantity);
  if (!parts || !reach) return [];
  const outcome = { low: reach.low.div(parts), high: reach.high.div(parts), value: sum!.mention.quantity.low.div(parts) };
  return slipOf(mention, [sum!.mention, time!.mention], outcome, LOOSELY, new Decimal(2.5));
}

const OVER = new RegExp(
  `^.(?: [${LETTER}][${LETTER}'-]*){0,6},? (?:over|across|for|in|within|spread over)(?: the)?(?: next| coming| last| past)? $`,
  'u',
);
const SIZES: Readonly<Record<string, number>> = { year: 12, month: 1, week: 604_800, day: 86_400 };

/** How many of the rate's periods the time has. */
function partsOf({ quantity: { low, unit, unitWord } }: QuantityMention, per: string): Decimal | null {
  if (unitWord === 'year' && per === 'month') return low;
  const count =
    unit === 'month'
      ? per === 'year' || per === 'month'
        ? low.div(SIZES[per]!)
        : null
      : per === 'week' || per === 'day'
        ? low.div(SIZES[per]!)
        : null;
  return count?.gt(1) && count.isInteger() ? count : null;
}

function isReferring(window: Window, figure: Figure): boolean {
  const own = window.figures.some((one) => one.back === 0 && one.at < figure.at);
  return own || /^(?:and |so )?(?:that|this|which|it)\b/.test(window.text.slice(window.start));
}

// --- £690,000 from 18,400 tickets, an average of £47.50 each -------------------------------------------------------------

function perOne(window: Window, figure: Figure, lead: string): readonly Slip[] {
  const { mention } = figure;
  const { per } = mention.quantity;
  const isAverage = AVERAGE.test(lead) || /^(?: [a-z]{2,20})? on average\b/.test(behindOf(window, figure));
  if (!(isAverage || (LINK.test(lead) && per !== null)) || (per !== null && per in SIZES) || !isReferring(window, figure)) return [];
  const before = window.figures.filter(({ at, back }) => at < figure.at && back <= 1 && (back === 0 || isAverage));
  const [number, total] = numberAndTotal(window, figure, before);
  if (!number || !total || number === total) return [];
  const [count, sum] = [reachOf(number.mention.quantity), reachOf(total.mention.quantity)];
  if (!count || !sum || count.low.lte(1)) return [];
  const outcome = {
    low: sum.low.div(count.high),
    high: sum.high.div(count.low),
    value: total.mention.quantity.low.div(number.mention.quantity.low),
  };
  return slipOf(mention, [total.mention, number.mention], outcome, LOOSELY, new Decimal(2.5));
}

const AVERAGE = /\b(?:an average|a mean) of (?:about |just |only |nearly |almost |some |more than |over |around )?$/;

/** The only figure that can be the number of things, and the only one that can be what they come to. */
function numberAndTotal(window: Window, figure: Figure, before: readonly Figure[]): readonly (Figure | null)[] {
  const { quantity } = figure.mention;
  const per = quantity.per === 'item' ? null : quantity.per && lemma(quantity.per);
  const plain = before.filter(({ mention }) => isPlain(mention) && mention.quantity.per === null);
  const counts = plain.filter(({ mention }) => mention.quantity.dimension === 'count');
  if (quantity.dimension !== 'count') {
    const totals = plain.filter(
      ({ mention }) => mention.quantity.dimension === quantity.dimension && mention.quantity.unit === quantity.unit,
    );
    const named = per ? counts.filter((one) => nounsOf(window, one).includes(per)) : counts;
    return [only(named), only(totals)];
  }
  if (counts.length !== 2 || plain.length !== before.length) return [];
  const [less, more] = counts[0]!.mention.quantity.low.lt(counts[1]!.mention.quantity.low) ? counts : counts.toReversed();
  return per === null || nounsOf(window, less!).includes(per) ? [less!, more!] : [];
}

function only(figures: readonly Figure[]): Figure | null {
  return figures.length === 1 ? figures[0]! : null;
}

// --- the finding ---------------------------------------------------------------------------------------------------------

/** Rates are told roughly. */
const LOOSELY = new Decimal('0.03');
const NEAR = new Decimal('0.1');
const MOST_APART = 50;

function isNumber({ quantity }: QuantityMention): boolean {
  return quantity.low.eq(quantity.high) && quantity.low.gt(0) && quantity.bound !== 'between' && quantity.bound !== 'vague';
}

function withoutRate(mention: QuantityMention): QuantityMention {
  return { ...mention, quantity: { ...mention.quantity, per: null } };
}

function slipOf(
  wrong: QuantityMention,
  from: readonly QuantityMention[],
  outcome: Outcome,
  loosely: Decimal,
  stretch: Decimal,
): readonly Slip[] {
  const leeway = Decimal.max(wrong.quantity.step.div(2), outcome.value.times(loosely));
  if (!misses(wrong.quantity, outcome, leeway, NEAR) || stretchOf(wrong.quantity.low, outcome.value).gt(stretch)) return [];
  return [{ reason: 'share', certainty: 'likely', wrong, expected: reprint(wrong, outcome.value), from, instead: [] }];
}
