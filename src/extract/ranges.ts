import { Decimal } from 'decimal.js';
import type { Quantity } from '../model.ts';
import { changeAround } from './changes.ts';
import { type Figure, isPlural, plainFigure, readFigure, type Scene } from './figure.ts';
import { CHANGES } from './lexicon/changes.ts';
import { matchAt, skipBlanks, wordAfter, wordBefore } from './source.ts';
import { currencyAt } from './units.ts';

/** A figure joined with the one behind it to a range or a score; `trap` where the two are neither, such as pages 3–5. */
export function withRange(scene: Scene, left: Figure): Figure | 'trap' {
  const { lower } = scene.source;
  const votes = readVotes(lower, left);
  if (votes) return votes;
  const joint = matchAt(JOINT, lower, left.end);
  if (!joint) return left;
  const at = left.end + joint[0].length;
  const currency = currencyAt(scene.source, at);
  const right = readFigure(scene, currency?.end ?? at, left.quantity.dimension === 'money');
  if (!right || right.start !== at || !left.numeral || !right.numeral || right.numeral.bound || left.numeral.bound) return left;
  const word = joint[0].trim();
  if (word === 'to' || word === 'and' || word === 'or') return joinWords(scene, left, right, word) ?? left;
  return joinDash(scene, left, right) ?? (isBare(left) && isBare(right) && joint[0].length === 1 ? 'trap' : left);
}

const JOINT = /[-–—]| [–—-] (?=[£$€])| (?:to|and|or) /y;

function isBare({ numeral, hasUnit }: Figure): boolean {
  return numeral !== null && !hasUnit;
}

// --- ranges ------------------------------------------------------------------------------------------------------------

function joinDash(scene: Scene, left: Figure, right: Figure): Figure | null {
  const { lower } = scene.source;
  const isPair = isScorePart(left) && isScorePart(right);
  if (isPair && left.quantity.low.eq(50) && right.quantity.low.eq(50)) {
    return plainFigure(left.start, right.end, { dimension: 'fraction', low: new Decimal('0.5') });
  }
  if (isPair && (!left.quantity.low.lt(right.quantity.low) || isContest(lower, left.start))) return score(left, right);
  const range = join(left, right);
  if (!range || !isPair) return range;
  const next = wordAfter(lower, right.end);
  const isCounted = next !== null && /[ -]/.test(lower[right.end]!) && (isPlural(next.word) || lower[right.end] === '-');
  return isCounted || scene.isValue || RANGE_BEFORE.has(wordBefore(lower, left.start)?.word ?? '') ? range : null;
}

const RANGE_BEFORE = new Set(
  'between from of over under about around up roughly some to than least nearly for age aged takes take'.split(' '),
);

function joinWords(scene: Scene, left: Figure, right: Figure, word: string): Figure | null {
  const { lower } = scene.source;
  const lead = wordBefore(lower, left.start);
  if (word === 'or') return joinOr(left, right);
  if (word === 'and') return lead?.word === 'between' ? starting(join(left, right), lead.start) : null;
  if (left.quantity.low.gte(right.quantity.low) && isScorePart(left) && isScorePart(right)) {
    if (lead?.word === 'from') return null;
    return isContest(lower, left.start) || CONTEST_BEFORE.has(lead?.word ?? '') ? score(left, right) : null;
  }
  if (left.quantity.low.gte(right.quantity.low) && isVotePart(left) && isVotePart(right)) {
    return scene.isValue || VOTE.test(lower.slice(Math.max(0, left.start - 60), left.start)) ? score(left, right) : null;
  }
  if (lead?.word === 'from') {
    return changeAround(lower, lead.start) === undefined ? starting(join(left, right), lead.start) : null;
  }
  if (CHANGES.has(lead?.word ?? '') || (left.hasUnit && lead?.word === 'by')) return null;
  const isClock = lead?.word === 'at' && !wordAfter(lower, right.end);
  return isClock ? null : join(left, right);
}

/** "two or three" is a range; "one or two" is a way of saying a few; other pairs are alternatives. */
function joinOr(left: Figure, right: Figure): Figure | null {
  if (
    !left.numeral ||
    left.hasUnit ||
    (!right.numeral!.low.eq(left.numeral.low.plus(right.numeral!.scale)) && !right.numeral!.low.eq(left.numeral.low.plus(1)))
  )
    return joinOrScaled(left, right);
  const range = join(left, right);
  return range && left.numeral.low.eq(1) ? { ...range, quantity: { ...range.quantity, bound: 'vague' } } : range;
}

/** two or three thousand */
function joinOrScaled(left: Figure, right: Figure): Figure | null {
  const { numeral } = right;
  if (left.hasUnit || !left.numeral || !numeral || numeral.scale.eq(1) || left.numeral.scaled) return null;
  return numeral.low.div(numeral.scale).eq(left.numeral.low.plus(1)) ? join(left, right) : null;
}

function starting(figure: Figure | null, start: number): Figure | null {
  return figure && { ...figure, start };
}

/** One quantity from two: a scale or unit that only one end has counts for both, if the ends then stand in order. */
function join(left: Figure, right: Figure): Figure | null {
  const [one, other] = [left.quantity, right.quantity];
  if (left.hasUnit && right.hasUnit && (one.dimension !== other.dimension || one.unit !== other.unit)) return null;
  // "three months to 30 September": a unit behind the left end is not one of the right end.
  if (left.hasUnit && !right.hasUnit && left.end > left.numeral!.end) return null;
  const unitOf: Quantity = right.hasUnit ? other : one;
  const low = scaledLeft(left, right);
  const factorOf = (figure: Figure): Decimal =>
    figure.hasUnit || figure.quantity.low.isZero() ? new Decimal(1) : unitFactor(left.hasUnit ? left : right);
  const bottom = low.times(factorOf(left));
  const top = other.low.times(factorOf(right));
  if (!bottom.lt(top)) return null;
  const { other: _alternative, sign: _sign, ...base } = unitOf;
  return {
    start: left.start,
    end: right.end,
    core: { start: left.core.start, end: right.core.end },
    numeral: null,
    hasUnit: left.hasUnit || right.hasUnit,
    quantity: { ...base, bound: 'between', low: bottom, high: top, step: Decimal.max(one.step, other.step) },
  };
}

/** What a written number was multiplied by for its unit. */
function unitFactor({ quantity, numeral }: Figure): Decimal {
  return numeral && !numeral.low.isZero() ? quantity.low.div(numeral.low) : new Decimal(1);
}

/** "£3–4m", "three to four thousand": the left end takes the scale of the right one; "$300,000 to $2.1 million" does not. */
function scaledLeft(left: Figure, right: Figure): Decimal {
  const [from, to] = [left.numeral!, right.numeral!];
  const inherits =
    !from.scaled &&
    !from.grouped &&
    to.scale.gt(1) &&
    from.low.lt(to.low.div(to.scale)) &&
    !(left.hasUnit && right.hasUnit && left.quantity.dimension !== 'money');
  return inherits ? left.quantity.low.times(to.scale) : left.quantity.low;
}

// --- scores ------------------------------------------------------------------------------------------------------------

function isScorePart({ numeral, hasUnit, quantity }: Figure): boolean {
  return (
    numeral !== null &&
    !hasUnit &&
    !numeral.scaled &&
    !numeral.grouped &&
    quantity.low.isInteger() &&
    quantity.low.lt(1000) &&
    !quantity.sign
  );
}

/** Votes may run to millions. */
function isVotePart({ numeral, hasUnit, quantity }: Figure): boolean {
  return numeral !== null && !hasUnit && !numeral.scaled && quantity.low.isInteger() && quantity.low.lt(100_000_000) && !quantity.sign;
}

const VOTE =
  /(?:^|[^a-z])(?:votes?|voted|elected|backed|rejected|approved|carried|passed|accepted|adopted|ballot|poll|referendum|won|lost|beat)(?![a-z])[^.;!?\d]{0,40} by $/;

function score(left: Figure, right: Figure): Figure {
  const parts = [left.quantity.low, right.quantity.low];
  return plainFigure(left.start, right.end, { dimension: 'score', low: parts[0]!, step: new Decimal(1), parts });
}

const CONTEST =
  /(?:^|[^a-z])(?:won|win|wins|lost|lose|beat|beaten|beating|drew|draw|vote|votes|voted|defeat|defeated|victory|passed|carried|rejected|approved|backed|fell|score|scored|ahead|behind|led|lead|leading|result)(?![a-z])[^.;!?\d]{0,24}$/;
const CONTEST_BEFORE = new Set('by voted vote won lost beat of odds ratio'.split(' '));

function isContest(lower: string, start: number): boolean {
  return CONTEST.test(lower.slice(Math.max(0, start - 40), start));
}

/** 32 votes to 21 */
function readVotes(lower: string, left: Figure): Figure | null {
  if (!isVotePart(left)) return null;
  const joint = matchAt(/ (?:votes?|points?|seats?|goals?) to /y, lower, left.end);
  if (!joint) return null;
  const at = skipBlanks(lower, left.end + joint[0].length);
  const right = readFigure({ source: { text: lower, cased: lower, lower }, hasShares: () => false, isValue: true }, at);
  return right && isVotePart(right) ? score(left, right) : null;
}
