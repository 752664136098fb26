import { Decimal } from 'decimal.js';
import type { QuantityMention } from '../../../model.ts';
import { misses, reachOf } from '../fit.ts';
import { reprint, type Slip } from '../slip.ts';
import { stretchOf } from './fit.ts';
import { isDeniedBefore } from './told.ts';
import { type Figure, leadOf, type Window } from './window.ts';

/** Finds rates that do not go together: "$5 a month, or $75 a year". */
export function checkRatesTold(window: Window): readonly Slip[] {
  return window.figures.flatMap((figure) => {
    const lead = leadOf(window, figure);
    return figure.back > 0 || isDeniedBefore(lead) || !isNumber(figure.mention) ? [] : otherRate(window, figure, lead);
  });
}

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
  // "$5 a month, about $60 a year"
  const isApposed = lead.endsWith(', ') && (mention.quantity.bound === 'about' || mention.quantity.near === true);
  if (!per || (!isApposed && !OR.test(lead)) || !AMOUNTS.has(mention.quantity.dimension)) return [];
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
  // Rates are told roughly.
  const leeway = Decimal.max(mention.quantity.step.div(2), outcome.value.times('0.03'));
  if (!misses(mention.quantity, outcome, leeway, NEAR) || stretchOf(mention.quantity.low, outcome.value).gt(1000)) return [];
  return [{ reason: 'share', certainty: 'likely', wrong: mention, expected: reprint(mention, outcome.value), from: [first.mention] }];
}

const OR =
  /(?:^|,| –| \() ?(?:and |so )?(?:or|which is|that is|that's|this is|which comes to|that comes to|it comes to|which makes|i\.e\.|equal to),? (?:about |some |nearly |almost |just |only |roughly |around |more than )*$/;
const NEAR = new Decimal('0.1');
const AMOUNTS: ReadonlySet<string> = new Set(['count', 'money', 'measure']);

const MOST_APART = 50;

function isNumber({ quantity }: QuantityMention): boolean {
  return quantity.low.eq(quantity.high) && quantity.low.gt(0) && quantity.bound !== 'between' && quantity.bound !== 'vague';
}
