import { Decimal } from 'decimal.js';
import type { QuantityMention } from '../../../model.ts';
import { writtenNumber } from '../../../quantity/align.ts';
import { lemma } from '../../../text/lemma.ts';
import { misses } from '../fit.ts';
import { reprint, type Slip } from '../slip.ts';
import { LETTER } from '../statements.ts';
import { isRelative, type Outcome, reachWithin, stretchOf } from './fit.ts';
import { isToldAsGap } from './gaps.ts';
import { isDeniedBefore } from './told.ts';
import { behindOf, type Figure, figureOf, leadOf, nounsOf, type Window } from './window.ts';

/**
 * Finds amounts, rates and numbers that do not multiply: "540 boxes at £1.50 each come to £910", "£690,000 from 18,400 tickets, an
 * average of £47.50 each", "€90m over three years, €45m a year", "360 tonnes from 45 hectares is nine tonnes a hectare".
 */
export function checkProducts(window: Window): readonly Slip[] {
  const plain = window.figures.filter((one) => one.back <= 1 && isNumber(one.mention) && !isRelative(one.mention));
  const own = plain.filter(({ back }) => back === 0);
  const found = productOf(window, own) ?? (takesUp(window) ? productOf(window, plain) : null);
  return found ? judge(window, found) : [];
}

/** Rates with the number that each is multiplied by, and what they come to. */
interface Product {
  readonly factors: readonly (readonly [rate: Figure, number: Figure])[];
  readonly total: Figure;
}

/** The one product that some figures can tell; null where they tell none, or where it is open which are meant. */
function productOf(window: Window, figures: readonly Figure[]): Product | null {
  const rates = figures.flatMap((figure) => rateOf(window, figure) ?? []);
  const [rate] = rates;
  if (!rate || rates.length > 2) return null;
  const others = figures.filter(
    (one) => !rates.some(({ figure }) => figure === one) && (!isToldAsGap(window, one) || isSpread(window, one)),
  );
  const factors = rates.flatMap((each) => {
    const number = rates.length > 1 ? each.beside : numberFor(window, each, others);
    return number ? [[each.figure, number] as const] : [];
  });
  if (factors.length < rates.length) return null;
  const numbers = factors.map(([, number]) => number);
  const totals = others.filter((one) => !numbers.includes(one) && isAmountOf(one.mention, rate.figure.mention));
  const isOwn = new Set(numbers).size === numbers.length && totals.length === 1;
  return isOwn ? { factors, total: totals[0]! } : null;
}

/** "€90m over three years" is no gap. */
function isSpread(window: Window, figure: Figure): boolean {
  const time = figureOf(window, OVER.exec(behindOf(window, figure))?.[1]);
  return time?.mention.quantity.dimension === 'duration';
}

const OVER = new RegExp(`^(?: [${LETTER}]{2,20}){0,3} (?:over|across)(?: the)?(?: next| coming| last| past)? ([\uE000-\uE0FF])`, 'u');

/** A figure that is one of many: what it is counted by, null for anything, and the number that its words put beside it. */
interface Rate {
  readonly figure: Figure;
  readonly per: string | null;
  readonly beside: Figure | null;
}

const PER_NOUN = new RegExp(`^ (?:an?|per|for (?:each|every)|each|every) ([${LETTER}]{3,20})\\b`, 'u');
const AT = /\bat (?:just |only |about |some )?$/;
/** "Each of the 84 singers paid", "42 boxes of". */
const EACH_OF = new RegExp(`\\beach of (?:the|its|our|their|these|those) ([\uE000-\uE0FF])(?: [${LETTER}']{2,20}){1,4} $`, 'u');
const GROUPS_OF = new RegExp(`([\uE000-\uE0FF]) [${LETTER}]{3,20}s of $`, 'u');
const EACH = /^(?: [a-z]{2,20})? (?:each|apiece|a head|per head|a piece|on average)\b/;

function rateOf(window: Window, figure: Figure): Rate | null {
  const { quantity, relation } = figure.mention;
  const [lead, behind] = [leadOf(window, figure), behindOf(window, figure)];
  const beside = window.figures.findLast(({ at }) => at < figure.at) ?? null;
  if (!AMOUNTS.has(quantity.dimension)) return null;
  const named = EACH_OF.exec(lead) ?? (quantity.dimension === 'count' ? GROUPS_OF.exec(lead) : null);
  if (named) return { figure, per: null, beside: figureOf(window, named[1]) };
  if (quantity.per === 'item' || relation === 'each' || EACH.test(behind) || AVERAGE.test(lead)) return { figure, per: null, beside };
  if (quantity.per !== null) return { figure, per: lemma(quantity.per), beside };
  const noun = PER_NOUN.exec(behind)?.[1];
  if (noun) return { figure, per: lemma(noun), beside };
  return AT.test(lead) && quantity.dimension === 'money' ? { figure, per: null, beside } : null;
}

const AMOUNTS: ReadonlySet<string> = new Set(['count', 'money', 'measure']);
const AVERAGE = /\b(?:an average|a mean) of (?:about |just |only |nearly |almost |some |more than |over |around )?$/;

/** The only figure that says how many: of the things, the time or the measure that the rate is one of. */
function numberFor(window: Window, { figure, per, beside }: Rate, others: readonly Figure[]): Figure | null {
  const counts = others.filter(({ mention: { quantity } }) => quantity.dimension === 'count' && quantity.per === null);
  if (per !== null && per in PERIODS)
    return only(others.filter(({ mention }) => mention.quantity.dimension === 'duration' && partsOf(mention, per) !== null));
  if (per !== null && per !== 'head' && per !== 'person') {
    const measured = others.filter(
      ({ mention: { quantity } }) => quantity.dimension === 'measure' && lemma(quantity.unitWord ?? '') === per,
    );
    return only(measured) ?? only(counts.filter((one) => nounsOf(window, one).includes(per)));
  }
  if (figure.mention.quantity.dimension !== 'count') return only(counts);
  if (beside && EACH_OR_GROUP.test(leadOf(window, figure))) return beside;
  // Of two numbers the smaller shares out the larger.
  const [one, other] = counts;
  return counts.length === 2 ? (one!.mention.quantity.low.lt(other!.mention.quantity.low) ? one! : other!) : null;
}

const EACH_OR_GROUP = new RegExp(`${EACH_OF.source}|${GROUPS_OF.source}`, 'u');

function only(figures: readonly Figure[]): Figure | null {
  return figures.length === 1 ? figures[0]! : null;
}

function isAmountOf({ quantity: total }: QuantityMention, { quantity: rate }: QuantityMention): boolean {
  return total.per === null && total.dimension === rate.dimension && total.unit === rate.unit;
}

/** Months or seconds in each, as durations are counted. */
const PERIODS: Readonly<Record<string, number>> = { year: 12, month: 1, week: 604_800, day: 86_400, hour: 3600, minute: 60 };

/** How many of the rate's periods a time has; null where that is no whole number above one. */
function partsOf({ quantity: { low, unit, unitWord } }: QuantityMention, per: string): Decimal | null {
  const isCalendar = per === 'year' || per === 'month';
  if (unitWord === 'year' && per === 'month') return low;
  const count = isCalendar === (unit === 'month') ? low.div(PERIODS[per]!) : null;
  return count?.gt(1) && count.isInteger() ? count : null;
}

/** The sentence goes on from the one before: "That makes …", "They paid …". */
function takesUp({ text, start }: Window): boolean {
  return start > 0 && /^(?:and |so |but |thus )?(?:that|this|these|those|it|which|they|each|at)\b/.test(text.slice(start));
}

// --- do they multiply? ---------------------------------------------------------------------------------------------------

const LINK =
  /(?:(?:,|:|;| –| \(|^) ?(?:(?:and |so )?(?:or|which is|which was|that is|that's|this is|it is|which comes to|which came to|that comes to|it comes to|comes? to|which makes|that makes|making|which works out at|which means|i\.e\.|some|about|nearly|almost|just|only|roughly|around|equal to|a total of|an average of|more than|over|on average),? ?)+|,? or (?:about |some |nearly |almost |just )?|(?:,|^) )$/;

function judge(window: Window, { factors, total }: Product): readonly Slip[] {
  const all = [...factors.flat(), total].sort((one, other) => one.at - other.at);
  const told = all.at(-1)!;
  const lead = leadOf(window, told);
  if (told.back > 0 || all.some((one) => isDeniedBefore(leadOf(window, one)))) return [];
  const product = factors.map(([rate, number]) => times(reachWithin(rate.mention.quantity), partsIn(rate, number))).reduce(plus);
  const [only] = factors;
  const single = factors.length === 1 ? over(reachWithin(total.mention.quantity), partsIn(...only!)) : null;
  const outcome = told === total ? product : told === only![0] ? single : null;
  if (!outcome) return [];
  const { quantity } = told.mention;
  // Rates are told roughly.
  const leeway = Decimal.max(quantity.step.div(2), outcome.value.times('0.03'));
  if (!misses(quantity, outcome, leeway, NEAR)) return [];
  const stretch = stretchOf(quantity.low, outcome.value);
  const isTold = LINK.test(lead) || AVERAGE.test(lead) || EACH.test(behindOf(window, told));
  if (stretch.gt(isTold ? 2.5 : 1.35) && !isShifted(stretch)) return [];
  if (!isTold && APART.test(window.text.slice(all.at(-2)!.at, told.at))) return [];
  const other =
    told === total
      ? single && { mention: only![0].mention, value: single.value }
      : product && { mention: total.mention, value: product.value };
  return [
    {
      reason: 'share',
      certainty: 'likely',
      wrong: told.mention,
      expected: reprint(told.mention, outcome.value),
      from: all.filter((one) => one !== told).map(({ mention }) => mention),
      instead: other ? [{ mention: other.mention, expected: reprint(other.mention, other.value) }] : [],
    },
  ];
}

/** What follows is told for itself. */
const APART = /;|\b(?:and|but|while|whereas|though|although|plus|add(?:s|ed)?|another|further|so far|already|instead|with)\b/;

/** By how much a rate is multiplied. */
function partsIn(
  {
    mention: {
      quantity: { per },
    },
  }: Figure,
  { mention }: Figure,
): Outcome | null {
  const { quantity } = mention;
  if (quantity.dimension === 'duration') return exactly(partsOf(mention, per ?? ''));
  const written = exactly(writtenNumber(quantity));
  return over(times(reachWithin(quantity), written), exactly(quantity.low));
}

function exactly(value: Decimal | null): Outcome | null {
  return value && { low: value, high: value, value };
}

function times(one: Outcome | null, other: Outcome | null): Outcome | null {
  return one && other && { low: one.low.times(other.low), high: one.high.times(other.high), value: one.value.times(other.value) };
}

function over(one: Outcome | null, other: Outcome | null): Outcome | null {
  if (!one || !other || other.low.lte(0)) return null;
  return { low: one.low.div(other.high), high: one.high.div(other.low), value: one.value.div(other.value) };
}

function plus(one: Outcome | null, other: Outcome | null): Outcome | null {
  return one && other && { low: one.low.plus(other.low), high: one.high.plus(other.high), value: one.value.plus(other.value) };
}

/** The point has slipped. */
function isShifted(stretch: Decimal): boolean {
  return [10, 100, 1000].some((size) => stretch.div(size).minus(1).abs().lt('0.05'));
}

/** "Nearly" and "just over" are near: a tenth is the most that a writer means. */
const NEAR = new Decimal('0.1');

function isNumber({ quantity }: QuantityMention): boolean {
  return quantity.low.eq(quantity.high) && quantity.low.gt(0) && quantity.bound !== 'between' && quantity.bound !== 'vague';
}
