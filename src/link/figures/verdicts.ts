import { Decimal } from 'decimal.js';
import type { Claim, Dimension, Match, Quantity, QuantityMention, Relation, ValueClaim } from '../../model.ts';
import { type Comparison, compare } from '../../quantity/compare.ts';
import { printQuantity } from '../../quantity/print.ts';
import { areUnlikeRates } from '../../quantity/rates.ts';
import type { FigureClaim } from '../compiled-claim.ts';
import type { Setting } from '../setting.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { CUE, LIMIT } from '../weights.ts';
import type { Verdict } from './decide.ts';
import { keepingBound } from './kept-bounds.ts';
import { turnedBound } from './negated-bounds.ts';
import { numeralsOf } from './numerals.ts';
import { perFigure } from './per-figure.ts';
import { isScaled, slipOf } from './slip.ts';
import { passing } from './verb-bounds.ts';

/** What holding a figure against one claim says, its surroundings heard; `stated` are the ids of the claims whose values stand nearby. */
export function verdictOn(setting: Setting, mention: QuantityMention, claim: FigureClaim, stated: ReadonlySet<string>): Verdict {
  if (isPointsOf(mention, claim) && stated.has(claim.id) && !hasPoints(setting.vocabulary, mention))
    return { outcome: 'conflicts', relation: 'unit', slip: CUE.ownFigure, far: 0 };
  if (isOtherTerm(setting, mention, claim)) return { outcome: 'conflicts', relation: 'unit', slip: CUE.ownFigure, far: 0 };
  return (
    turnedBound(claim, setting) ??
    keepingBound(passing(notOnTop(verdictOf(mention, claim), claim, setting), claim, setting), claim, setting)
  );
}

/** "£9m a year" of what costs £9m over four years, "£500 a week" of what is paid once, and "£2.7m over ten years" of what costs that each year. */
function isOtherTerm({ scene }: Setting, mention: QuantityMention, claim: FigureClaim): boolean {
  if (claim.kind !== 'value' || mention.quantity.dimension !== 'money' || significantDigits(mention) < 2) return false;
  const [mine, theirs] = [mention.quantity, claim.quantity];
  if (mine.unit !== theirs.unit || !mine.low.eq(theirs.low) || mine.bound !== theirs.bound) return false;
  const behind = scene.passage.text.slice(mention.range.end, mention.range.end + TERM_REACH);
  if (mine.per !== null && theirs.per === null && TIMES.has(mine.per))
    return (mine.per === 'year' && TERM.test(claim.says)) || ONCE.test(claim.says);
  return mine.per === null && theirs.per === 'year' && TERM_BEHIND.test(behind);
}

const TERM = /\bover (?:the |its )?(?:\w+ ){1,2}years\b|\bin (?:all|total)\b|\baltogether\b/i;
const TIMES: ReadonlySet<string> = new Set(['hour', 'day', 'night', 'week', 'fortnight', 'month', 'quarter', 'year']);
/** What is paid once, in the words of the claim. */
const ONCE =
  /\b(?:one|single|one-off|one-time|lump-sum|once-only) (?:payment|sum|grant|fee|charge|bonus|fine|award|gift|payout|instalment|levy)\b|\b(?:one-off|lump sum|one-time)\b/i;
const TERM_BEHIND = /^,? (?:over|across) (?:the |its )?(?:next )?(?:\w+ ){1,2}years\b/i;
const TERM_REACH = 40;

/** What ought to stand in the place of a figure that contradicts a claim. */
export function expectedOf(mention: QuantityMention, claim: FigureClaim): string {
  return isPointsOf(mention, claim) ? printPoints(mention) : textOf(mention, claim, claim.write ?? claim.text);
}

/** Dimensions that can state the same fact. */
const FAMILY: Readonly<Record<Dimension, string>> = {
  count: 'count',
  money: 'money',
  percent: 'share',
  points: 'share',
  fraction: 'share',
  multiple: 'multiple',
  score: 'score',
  rank: 'rank',
  duration: 'duration',
  measure: 'measure',
  age: 'duration',
  version: 'version',
};

export function familyOf(mention: QuantityMention): string {
  return FAMILY[mention.quantity.dimension];
}

/** Takes a figure; gives what tells whether a claim can state the same fact. A bare number may have lost its unit. Asked of thousands of claims. */
export function comparableTo(mention: QuantityMention, bare: boolean): (claim: FigureClaim) => boolean {
  const { quantity } = mention;
  const mine = [quantity.dimension, ...(quantity.other === undefined ? [] : [quantity.other.dimension])];
  const families = new Set(mine.map((dimension) => FAMILY[dimension]));
  const anything = bare && mine.includes('count');
  const multiples = mine.includes('percent');
  const number = numberWithUnit(mention);
  // "Ten-year-olds" are all of that age, and it is nobody's own.
  const isOfAll = /olds$/i.test(mention.surface);
  return (claim) => {
    if (claim.kind !== 'value' || (isOfAll && !OF_ALL.test(claim.says))) return false;
    const { dimension } = claim.quantity;
    return (
      anything ||
      (multiples && dimension === 'multiple') ||
      (families.has(FAMILY[dimension]) && !isOtherSpan(quantity, claim)) ||
      counts(claim, number)
    );
  };
}

const OF_ALL = /olds\b|\b(?:aged|ages|pupils|children|students|people)\b/i;

/** "250,000 litres" for 250,000 doses: the claim's number, written alike, of another kind of thing. */
function isOtherUnit(mention: QuantityMention, claim: FigureClaim): boolean {
  return claim.kind === 'value' && counts(claim, numberWithUnit(mention));
}

function counts({ quantity, text }: ValueClaim, number: string | null): boolean {
  return number !== null && quantity.dimension === 'count' && number === text.match(WRITTEN)?.[0];
}

/** The number of a figure that has a unit as well; null where it is a short one, which many claims may have. */
function numberWithUnit({ quantity, surface }: QuantityMention): string | null {
  const number = UNITS.has(quantity.dimension) ? surface.match(WRITTEN)?.[0] : undefined;
  if (number === undefined || !/[a-z%°]/i.test(surface.replace(number, ''))) return null;
  return number.replace(/\D|0+$/g, '').length + number.length >= LONG ? number : null;
}

const UNITS: ReadonlySet<Dimension> = new Set<Dimension>(['measure', 'duration', 'percent']);
const WRITTEN = /\d[\d.,]*\d(?: ?(?:million|billion|thousand|m|bn|k)\b)?/;
/** Digits that matter and characters of a number, together: "4,200", "2.4 million" and "138" are long, "20" and "150" are not. */
const LONG = 6;

/** An age is told in years, months or weeks, and is no sentence, lease or reign. */
function isOtherSpan({ dimension }: Quantity, { quantity, says, of }: ValueClaim): boolean {
  if (dimension !== 'age' || quantity.dimension !== 'duration') return false;
  return !AGE_UNITS.has(quantity.unitWord ?? '') || LASTING.test([says, ...of].join(' '));
}

const LASTING =
  /\b(?:sentenced?|jailed|imprison\w*|lasts?|lasted|took|takes|lease|contract|warranty|served|reign\w*|term|delay\w*|waited|waits?)\b/i;

const AGE_UNITS: ReadonlySet<string> = new Set(['year', 'years', 'month', 'months', 'week', 'weeks', 'decade', 'decades']);

export function significantDigits(mention: QuantityMention): number {
  return mention.quantity.low.abs().toFixed().replace('.', '').replace(/^0+/, '').replace(/0+$/, '').length;
}

/** A change of a percentage that is called per cent stands beside the percentage and contradicts its own unit only. */
export function isOfPoints({ relation, claim, mention }: Match): boolean {
  return (
    relation === 'unit' && mention.kind === 'quantity' && claim?.kind === 'value' && claim.quantity.dimension === mention.quantity.dimension
  );
}

/** "A gain of 2.3 per cent" where the claim went from 31.6% to 33.9%: those are points. */
function isPointsOf({ quantity, change, direction }: QuantityMention, claim: FigureClaim): boolean {
  if (!hasChanged(claim) || claim.quantity.dimension !== 'percent' || quantity.dimension !== 'percent') return false;
  const gap = claim.quantity.low.minus(claim.previous.low).abs();
  return (change === 'by' || direction !== undefined) && quantity.bound === 'exact' && !gap.isZero() && quantity.low.eq(gap);
}

/** A claim that knows what its figure was before. */
export type Changed = ValueClaim & { readonly previous: Quantity };

export function hasChanged(claim: Claim | null): claim is Changed {
  return claim?.kind === 'value' && claim.previous !== null;
}

/** What a claim says in the place of a mention: in "up from £31m" what it was before. */
function textOf(mention: QuantityMention, claim: FigureClaim, present: string): string {
  return isEarlier(mention, claim) ? printQuantity(claim.previous, mention.surface) : present;
}

export function isEarlier({ change }: QuantityMention, claim: Claim): claim is Changed {
  return change === 'from' && hasChanged(claim);
}

/** Whether a claim of its own gives the change. */
function hasPoints({ withValue }: Vocabulary, { quantity }: QuantityMention): boolean {
  return withValue({ ...quantity, dimension: 'points' }).length > 0;
}

function printPoints({ quantity, surface }: QuantityMention): string {
  return printQuantity({ ...quantity, dimension: 'points' }, surface);
}

const verdictOf = perFigure((mention: QuantityMention, claim: FigureClaim): Verdict => {
  if (claim.kind !== 'value') return { outcome: 'undetermined', relation: 'disjoint', slip: 0, far: 0 };
  if (isOtherUnit(mention, claim)) return { outcome: 'conflicts', relation: 'unit', slip: 0.9, far: 0 };
  const comparison = compareWith(mention, claim);
  if (comparison.outcome === 'conflicts' && (isOwnChange(mention, claim) || isRemainder(mention, claim)))
    return { outcome: 'agrees', relation: 'derived', slip: 0, far: 0 };
  // "Of the 630 who wrote back": the whole that the claim is a part of.
  if (claim.outOf && comparison.outcome === 'conflicts' && compare(claim.outOf, mention.quantity).relation === 'same')
    return { outcome: 'agrees', relation: 'derived', slip: 0, far: 0 };
  if (comparison.outcome !== 'conflicts') return { ...comparison, slip: 0, far: 0 };
  const own = ownFigure(mention, claim, comparison.relation);
  const slip = Math.max(
    isOtherSize(mention, claim)
      ? 0
      : slipOf(...numeralsOf(mention, textOf(mention, claim, claim.text), isEarlier(mention, claim) ? claim.previous : claim.quantity)),
    own,
    sharesEnd(mention.quantity, claim.quantity) ? SHARED_END : 0,
  );
  // A figure well within "more than" or "up to" may be about anything.
  if (comparison.relation === 'tighter' && claim.quantity.bound !== 'exact' && claim.quantity.bound !== 'about')
    return { outcome: 'undetermined', relation: 'tighter', slip: 0, far: 0 };
  // A rise or a fall by so much is not how much there is.
  if (slip < 0.9 && mention.change === 'by' && mention.direction !== undefined && !speaksOfChange(claim))
    return { outcome: 'undetermined', relation: 'disjoint', slip: 0, far: 0 };
  if (slip < LIMIT.likelySlip && areUnlikeRates(mention.quantity.per, claim.quantity.per))
    return { outcome: 'undetermined', relation: 'disjoint', slip: 0, far: 0 };
  // Half a thing is no slip of a number of whole ones.
  if (slip < 0.9 && isInParts(mention.quantity) && isWholeCount(claim.quantity))
    return { outcome: 'undetermined', relation: 'disjoint', slip: 0, far: 0 };
  // Another version is another thing, unless its number is mistyped.
  if (mention.quantity.dimension === 'version' && slip < 0.9) return { outcome: 'undetermined', relation: 'disjoint', slip, far: 0 };
  return { ...comparison, slip, far: slip === 0 ? distance(onScaleOf(claim, mention.quantity), claim.quantity) : 0 };
});

/** "It cut four weeks off the wait" of twelve weeks, which are eight now. */
function isOwnChange({ quantity, change, direction }: QuantityMention, claim: ValueClaim): boolean {
  if (change !== 'by' || !hasChanged(claim) || quantity.dimension !== claim.quantity.dimension || quantity.unit !== claim.quantity.unit)
    return false;
  const gap = claim.quantity.low.minus(claim.previous.low);
  return quantity.dimension !== 'percent' && gap.abs().eq(quantity.low) && (direction === undefined || gap.gt(0) === direction > 0);
}

/** 53.7 per cent where the claim is of 46.3: those who did not. Two round shares make up a hundred by chance. */
function isRemainder(mention: QuantityMention, { quantity }: ValueClaim): boolean {
  const { low, dimension } = mention.quantity;
  return dimension === 'percent' && quantity.dimension === 'percent' && significantDigits(mention) >= 3 && low.plus(quantity.low).eq(100);
}

/** How surely the claim's own number stands there with another hedge, unit or magnitude: short numbers meet by accident. */
function ownFigure(mention: QuantityMention, claim: ValueClaim, relation: Relation): number {
  const isMagnitude = relation === 'magnitude';
  const size = isMagnitude ? steps(mention.quantity, claim.quantity) : 0;
  if (!OWN_FIGURE.has(relation) || size > FEW_STEPS) return 0;
  const { dimension, low, unitWord } = mention.quantity;
  // "Fewer than 25,000" is no slip of "more than 12,000".
  if (BOUNDS.has(relation) && !isAbout(onScaleOf(claim, mention.quantity), claim.quantity)) return 0;
  // Two years are no slip of twenty hours.
  if (isMagnitude && dimension === 'duration' && unitWord !== claim.quantity.unitWord) return 0;
  const [significant, written] = [significantDigits(mention), digitsOf(mention)];
  // A number in words has no noughts to lose.
  if (isMagnitude && isInWords(mention.surface)) return 0;
  // "£3,600" is no slip of "£3.6m", nor "£3.6bn" of "£3,600".
  if (size === FEW_STEPS && significant < 3 && unscaled(mention.surface) !== unscaled(claim.text)) return 0;
  if (significant >= 3) return CUE.ownFigure;
  if (dimension === 'money' && significant >= 2 && (isMagnitude || written >= 4)) return CUE.ownAmount;
  if (isMagnitude && dimension === 'count' && (low.lt(10) || claim.quantity.low.lt(10))) return 0;
  return Math.min(1, (isMagnitude ? significant : written) / 3);
}

/** "£18m" for "£1.88bn": a digit that is lost takes away one power of ten. */
function isOtherSize({ quantity: { low }, surface }: QuantityMention, { quantity: claimed, text }: ValueClaim): boolean {
  if (low.lte(0) || claimed.low.lte(0)) return false;
  // Beside "£4.7m" the noughts of "£740,000" say of what size it is.
  if (isScaled(surface) !== isScaled(text) && low.toFixed(0).length !== claimed.low.toFixed(0).length) return true;
  return Decimal.max(low, claimed.low).gt(Decimal.min(low, claimed.low).times(SIZE));
}

const SIZE = 20;

/** "£142m to £158m" for "£142m to £148m": a range of which one end is right. */
function sharesEnd(one: Quantity, other: Quantity): boolean {
  const areRanges = one.bound === 'between' && other.bound === 'between';
  return areRanges && one.unit === other.unit && one.low.eq(other.low) !== one.high.eq(other.high);
}

const SHARED_END = 0.7;

function speaksOfChange({ says, of, about, text }: ValueClaim): boolean {
  return [says, text, ...of, ...about].some((words) => CHANGE.test(words));
}

const CHANGE =
  /\b(?:rise|rises|rose|risen|rising|fall|falls|fell|fallen|up|down|increas\w*|decreas\w*|cut|cuts|grow\w*|grew|chang\w*|more|less|fewer|higher|lower|drop\w*|gain\w*|sav\w*|reduc\w*|declin\w*|climb\w*|jump\w*|swing\w*|add\w*|lose|lost|loss|discount|margin|improv\w*|raise\w*|shr[aiu]nk\w*|faster|slower|cheaper|dearer|longer|shorter|extra|better|worse|above|below|over|under|ahead|behind|warm\w*|cool\w*)\b/i;

function isInParts({ dimension, low }: Quantity): boolean {
  return dimension === 'count' && !low.isInteger();
}

function isWholeCount({ dimension, low, high }: Quantity): boolean {
  return dimension === 'count' && low.isInteger() && high.isInteger();
}

/** "The airline adds five routes" says how many come on top, not how many there are. */
function notOnTop(verdict: Verdict, claim: FigureClaim, { scene, mention }: Setting): Verdict {
  const verb = scene.words[(scene.at.get(mention)?.start ?? 0) - 1];
  if (verdict.outcome !== 'conflicts' || verdict.slip >= 0.9 || !verb || !ON_TOP.has(verb.lemma) || claim.kind !== 'value') return verdict;
  return speaksOfChange(claim) ? verdict : { outcome: 'undetermined', relation: 'disjoint', slip: 0, far: 0 };
}

const ON_TOP: ReadonlySet<string> = new Set(['add', 'gain', 'lose', 'shed', 'axe', 'scrap']);

/** The claim's own number with another hedge, unit or magnitude. */
const OWN_FIGURE: ReadonlySet<Relation> = new Set<Relation>([
  'bound-dropped',
  'bound-added',
  'bound-reversed',
  'magnitude',
  'unit',
  'direction',
]);

function isInWords(surface: string): boolean {
  return !/\d/.test(surface) && !/\b(?:hundred|thousand|million|billion)\b/i.test(surface);
}

/** The number as it is written, without noughts for thousands: "640" of "£640,000" and of "£640m". */
function unscaled(text: string): string | undefined {
  return text.match(WRITTEN_NUMBER)?.[0].replace(/(?:,000)+$/, '');
}

const WRITTEN_NUMBER = /\d[\d.,]*/;

/** The same number with another bound; "over 11cm" is about 112mm. */
const BOUNDS: ReadonlySet<Relation> = new Set<Relation>(['bound-dropped', 'bound-added', 'bound-reversed']);

function isAbout({ low }: Quantity, claimed: Quantity): boolean {
  return low.minus(claimed.low).abs().lte(claimed.low.abs().times(CUE.about));
}

function digitsOf(mention: QuantityMention): number {
  return mention.quantity.low
    .abs()
    .toFixed()
    .replace(/\D|^0+/g, '').length;
}

/** "1.1 million years old" in the unit that the claim's length of time is kept in. */
function onScaleOf({ quantity }: ValueClaim, draft: Quantity): Quantity {
  if (draft.dimension !== 'age' || quantity.dimension !== 'duration' || quantity.unit !== 'month') return draft;
  return { ...draft, low: draft.low.times(MONTHS), high: draft.high.times(MONTHS) };
}

const MONTHS = 12;

/** How many powers of ten lie between two figures. */
function steps(one: Quantity, other: Quantity): number {
  return Math.abs(Math.round(Math.log10(one.low.abs().div(other.low.abs()).toNumber())));
}

/** "£3.4bn" for "£3,400" was never a slip. */
const FEW_STEPS = 3;

function distance(one: Quantity, other: Quantity): 0 | 1 | 2 {
  if (one.low.isZero() !== other.low.isZero()) return 1;
  if (one.low.lte(0) || other.low.lte(0)) return 0;
  const ratio = one.low.gt(other.low) ? one.low.div(other.low) : other.low.div(one.low);
  return ratio.gt(50) ? 2 : ratio.gt(6) ? 1 : 0;
}

function compareWith(mention: QuantityMention, claim: ValueClaim): Comparison {
  const draft =
    mention.quantity.dimension === 'percent' && claim.quantity.dimension === 'points' && isSwing(claim)
      ? { ...mention.quantity, dimension: 'points' as const }
      : mention.quantity;
  if (isDifference(claim) && draft.unit !== claim.quantity.unit)
    return compare(claim.quantity, asDegreesOf(draft, claim.quantity), { round: claim.round });
  const options = {
    round: claim.round,
    previous: claim.previous,
    change: mention.change === 'by' || mention.direction !== undefined,
  };
  // "from 75 to 100": the first figure is held against the claim's earlier value.
  if (mention.change === 'from' && claim.previous) {
    const earlier = compare(claim.previous, draft, options);
    return earlier.relation === 'same' || earlier.relation === 'rounded' ? { outcome: 'agrees', relation: 'previous' } : earlier;
  }
  return compare(claim.quantity, draft, options);
}

/** "1.3C warmer" is 2.3F warmer: a difference has no zero to be moved. */
function isDifference({ quantity, says }: ValueClaim): boolean {
  return (
    TEMPERATURES.has(quantity.unit ?? '') &&
    /\b(?:warmer|cooler|colder|hotter|higher|lower|rise|rose|risen|fall|fell|fallen|warmed|cooled|by)\b/i.test(says)
  );
}

const TEMPERATURES: ReadonlySet<string> = new Set(['celsius', 'fahrenheit']);

function asDegreesOf(draft: Quantity, claim: Quantity): Quantity {
  if (!TEMPERATURES.has(draft.unit ?? '')) return draft;
  const factor = claim.unit === 'celsius' ? new Decimal(5).div(9) : new Decimal(9).div(5);
  return {
    ...draft,
    unit: claim.unit,
    unitWord: claim.unitWord,
    low: draft.low.times(factor),
    high: draft.high.times(factor),
    step: draft.step.times(factor),
  };
}

/** By custom a swing between two parties is given in per cent or in points. */
function isSwing(claim: ValueClaim): boolean {
  return [claim.says, ...claim.of].some((text) => /\bswings?\b/i.test(text));
}
