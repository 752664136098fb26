import { Decimal } from 'decimal.js';
import type {
  Claim,
  Dimension,
  Draft,
  Match,
  Mention,
  Passage,
  Quantity,
  QuantityMention,
  Relation,
  TextRange,
  ValueClaim,
} from '../model.ts';
import { type Comparison, compare } from '../quantity/compare.ts';
import { isDerivedOf } from '../quantity/derive.ts';
import { printQuantity } from '../quantity/print.ts';
import type { Spend } from './budget.ts';
import { type Decision, decide, finish, type Judge, type Verdict } from './decide.ts';
import { doubtsOf } from './doubts.ts';
import { countedPhrase, type Evidence, weigh } from './evidence.ts';
import { reach, type Scene, type Word } from './scene.ts';
import { reasonToSetAside, saidByStranger } from './set-aside.ts';
import type { ProperWords, Setting } from './setting.ts';
import { slipOf } from './slip.ts';
import { type CompiledClaim, type FigureClaim, headsOf, type Vocabulary } from './vocabulary.ts';
import { CUE, LIMIT } from './weights.ts';

/** What is known of a draft before its figures are linked. */
export interface Ground {
  readonly draft: Draft;
  readonly vocabulary: Vocabulary;
  readonly proper: ProperWords;
  readonly own: ReadonlySet<number>;
  /** The words of names that the claims have otherwise: they say nothing of another subject. */
  readonly wrongNames: () => ReadonlySet<string>;
  /** Ranges of the quotations in each passage's text. */
  readonly quoted: ReadonlyMap<number, readonly TextRange[]>;
  /** Claim ids that a writer pinned to a mention. */
  readonly pinned: ReadonlyMap<Mention, string>;
  /** The ids of the claims whose values stand in a passage, by index, or in one of those before it. */
  readonly stated: (passage: number) => ReadonlySet<string>;
  /** Counts the claims that are looked at for the figures and dates of the draft. */
  readonly spend: Spend;
}

/** A match with what its sentence may still make of it. */
export interface Linked {
  readonly match: Match;
  readonly half: Decision['half'] | undefined;
  /** The match as it would be without one of the claims. */
  readonly without: (claim: Claim) => Match;
}

/** Links and compares the quantities of one passage; `taken` are the dates that a claim of their own is about. */
export function linkFigures(ground: Ground, scene: Scene, taken: ReadonlySet<Mention>): readonly Linked[] {
  const quantities = scene.mentions.filter((mention): mention is QuantityMention => mention.kind === 'quantity');
  const families = new Map<string, QuantityMention[]>();
  for (const mention of quantities) families.set(familyOf(mention), [...(families.get(familyOf(mention)) ?? []), mention]);
  return settle(
    quantities.map((mention) => linkFigure(ground, scene, mention, families.get(familyOf(mention)) ?? [], taken)),
    scene,
  );
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

function familyOf(mention: QuantityMention): string {
  return FAMILY[mention.quantity.dimension];
}

/** Whether the two can state the same fact; a bare number may have lost its unit. */
function comparable(mention: QuantityMention, claim: FigureClaim, bare: boolean): boolean {
  if (claim.kind !== 'value') return false;
  const mine = [mention.quantity.dimension, mention.quantity.other?.dimension].filter((dimension) => dimension !== undefined);
  return mine.some(
    (dimension) =>
      (FAMILY[dimension] === FAMILY[claim.quantity.dimension] && !isOtherSpan(mention.quantity, claim.quantity)) ||
      (dimension === 'percent' && claim.quantity.dimension === 'multiple') ||
      (bare && dimension === 'count') ||
      isOtherUnit(mention, claim),
  );
}

/** "250,000 litres" for 250,000 doses: the claim's number, written alike, of another kind of thing. */
function isOtherUnit(mention: QuantityMention, claim: FigureClaim): boolean {
  if (claim.kind !== 'value') return false;
  const [mine, theirs] = [mention.quantity.dimension, claim.quantity.dimension];
  if (theirs !== 'count' || !UNITS.has(mine)) return false;
  const number = mention.surface.match(WRITTEN)?.[0];
  if (number === undefined || !/[a-z%°]/i.test(mention.surface.replace(number, ''))) return false;
  return number === claim.text.match(WRITTEN)?.[0] && number.replace(/\D|0+$/g, '').length + number.length >= LONG;
}

const UNITS: ReadonlySet<Dimension> = new Set<Dimension>(['measure', 'duration', 'percent']);
const WRITTEN = /\d[\d.,]*\d(?: ?(?:million|billion|thousand|m|bn|k)\b)?/;
/** Digits that matter and characters of a number, together: "4,200", "2.4 million" and "138" are long, "20" and "150" are not. */
const LONG = 6;

/** An age is told in years, months or weeks: no race is run in that time. */
function isOtherSpan({ dimension }: Quantity, claimed: Quantity): boolean {
  return dimension === 'age' && claimed.dimension === 'duration' && !AGE_UNITS.has(claimed.unitWord ?? '');
}

const AGE_UNITS: ReadonlySet<string> = new Set(['year', 'years', 'month', 'months', 'week', 'weeks', 'decade', 'decades']);

function linkFigure(
  ground: Ground,
  scene: Scene,
  mention: QuantityMention,
  kin: readonly QuantityMention[],
  taken: ReadonlySet<Mention>,
): Linked {
  const { vocabulary } = ground;
  const pin = ground.pinned.get(mention);
  const bare = mention.quantity.dimension === 'count' && countedPhrase(scene, mention).length === 0;
  const pinned = pin ? vocabulary.withId(pin) : undefined;
  const evidence = pin
    ? [...(pinned ? [pinnedTo(pinned)] : [])]
    : weigh(
        scene,
        mention,
        kin,
        vocabulary,
        (claim) => comparable(mention, claim, bare),
        ground.spend,
        () => ground.stated(scene.passage.index),
      );
  const setting: Setting = { draft: ground.draft, scene, mention, kin, vocabulary, proper: ground.proper, taken, own: ground.own };
  const judge = judgeOf(setting, ground, mention);
  const decision = decide(evidence, judge);
  const without = (claim: Claim) =>
    finish(
      mention,
      decide(
        evidence.filter(({ compiled }) => compiled.claim !== claim),
        judge,
      ),
    );
  return { match: finish(mention, decision), half: decision.half, without };
}

function pinnedTo(compiled: CompiledClaim): Evidence {
  return {
    compiled,
    score: 9,
    subject: 1,
    qualifiers: 1,
    named: 1,
    words: () => new Map(),
    equal: false,
    hasParts: false,
    cues: [{ text: 'named by a comment', weight: 9 }],
  };
}

function judgeOf(setting: Setting, ground: Ground, mention: QuantityMention): Judge {
  return {
    verdict: (claim) =>
      isPointsOf(mention, claim) && ground.stated(mention.passage).has(claim.id) && !hasPoints(ground.vocabulary, mention)
        ? { outcome: 'conflicts', relation: 'unit', slip: CUE.ownFigure, far: 0 }
        : keepingBound(notOnTop(verdictOf(mention, claim), claim, setting), claim, setting),
    either: () => false,
    faith: (slip) => 1 - CUE.slipFaith * Math.min(1, slip),
    telling: significantDigits(mention) >= 3 || mention.quantity.low.gte(100),
    unlike: LIMIT.unlike,
    whole: mention.change === 'from' || isWhole(setting.scene, mention),
    expected: (claim) => (isPointsOf(mention, claim) ? printPoints(mention) : textOf(mention, claim, claim.write ?? claim.text)),
    setAside: (evidence, slip) =>
      reasonToSetAside(setting, evidence, slip) ?? saidByStranger(setting, ground.quoted.get(setting.scene.passage.index) ?? []),
    doubts: (evidence, field) => doubtsOf(setting, evidence, field),
    derived: (best) => derivedFrom(mention, relatives(ground.vocabulary, best.compiled)),
  };
}

/** "four of the 17", "301 of 620" */
function isWhole(scene: Scene, mention: QuantityMention): boolean {
  const start = scene.at.get(mention)?.start ?? 0;
  const before = scene.words.slice(Math.max(0, start - 3), start).map((word) => word.lower);
  return before.at(-1) === 'of' || (before.at(-2) === 'of' && /^(?:the|its|their|our|all|these|those)$/.test(before.at(-1) ?? ''));
}

/** A change of a percentage that is called per cent stands beside the percentage and contradicts its own unit only. */
function isOfPoints({ relation, claim, mention }: Match): boolean {
  return (
    relation === 'unit' && mention.kind === 'quantity' && claim?.kind === 'value' && claim.quantity.dimension === mention.quantity.dimension
  );
}

/** "A gain of 2.3 per cent" where the claim went from 31.6% to 33.9%: those are points. */
function isPointsOf({ quantity, change, direction }: QuantityMention, claim: FigureClaim): boolean {
  if (claim.kind !== 'value' || !claim.previous || claim.quantity.dimension !== 'percent' || quantity.dimension !== 'percent') return false;
  const gap = claim.quantity.low.minus(claim.previous.low).abs();
  return (change === 'by' || direction !== undefined) && quantity.bound === 'exact' && !gap.isZero() && quantity.low.eq(gap);
}

/** What a claim says in the place of a mention: in "up from £31m" what it was before. */
function textOf(mention: QuantityMention, claim: FigureClaim, present: string): string {
  return isEarlier(mention, claim) ? printQuantity(claim.previous, mention.surface) : present;
}

function isEarlier({ change }: QuantityMention, claim: Claim): claim is ValueClaim & { readonly previous: Quantity } {
  return change === 'from' && claim.kind === 'value' && claim.previous !== null;
}

/** Whether a claim of its own gives the change. */
function hasPoints({ withValue }: Vocabulary, { quantity }: QuantityMention): boolean {
  return withValue({ ...quantity, dimension: 'points' }).length > 0;
}

function printPoints({ quantity, surface }: QuantityMention): string {
  return printQuantity({ ...quantity, dimension: 'points' }, surface);
}

function verdictOf(mention: QuantityMention, claim: FigureClaim): Verdict {
  if (claim.kind !== 'value') return { outcome: 'undetermined', relation: 'disjoint', slip: 0, far: 0 };
  if (isOtherUnit(mention, claim)) return { outcome: 'conflicts', relation: 'unit', slip: 0.9, far: 0 };
  const comparison = compareWith(mention, claim);
  if (comparison.outcome !== 'conflicts') return { ...comparison, slip: 0, far: 0 };
  const own = ownFigure(mention, claim, comparison.relation);
  const slip = Math.max(
    slipOf(mention.surface, textOf(mention, claim, claim.text)),
    own,
    sharesEnd(mention.quantity, claim.quantity) ? SHARED_END : 0,
  );
  // A figure well within "more than" or "up to" may be about anything.
  if (comparison.relation === 'tighter' && claim.quantity.bound !== 'exact' && claim.quantity.bound !== 'about')
    return { outcome: 'undetermined', relation: 'tighter', slip: 0, far: 0 };
  // A rise or a fall by so much is not how much there is.
  if (slip < 0.9 && mention.change === 'by' && mention.direction !== undefined && !speaksOfChange(claim))
    return { outcome: 'undetermined', relation: 'disjoint', slip: 0, far: 0 };
  // Half a thing is no slip of a number of whole ones.
  if (slip < 0.9 && isInParts(mention.quantity) && isWholeCount(claim.quantity))
    return { outcome: 'undetermined', relation: 'disjoint', slip: 0, far: 0 };
  // Another version is another thing, unless its number is mistyped.
  if (mention.quantity.dimension === 'version' && slip < 0.9) return { outcome: 'undetermined', relation: 'disjoint', slip, far: 0 };
  return { ...comparison, slip, far: slip === 0 ? distance(mention.quantity, claim.quantity) : 0 };
}

/** How surely the claim's own number stands there with another hedge, unit or magnitude: short numbers meet by accident. */
function ownFigure(mention: QuantityMention, claim: ValueClaim, relation: Relation): number {
  const isMagnitude = relation === 'magnitude';
  if (!OWN_FIGURE.has(relation) || (isMagnitude && steps(mention.quantity, claim.quantity) > FEW_STEPS)) return 0;
  const { dimension, low, unitWord } = mention.quantity;
  // Two years are no slip of twenty hours.
  if (isMagnitude && dimension === 'duration' && unitWord !== claim.quantity.unitWord) return 0;
  const [significant, written] = [significantDigits(mention), digitsOf(mention)];
  if (significant >= 3) return CUE.ownFigure;
  if (dimension === 'money' && significant >= 2 && (isMagnitude || written >= 4)) return CUE.ownAmount;
  if (isMagnitude && dimension === 'count' && low.lt(10)) return 0;
  return Math.min(1, (isMagnitude ? significant : written) / 3);
}

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

/** "A cap of 5%" keeps the bound of "up to 5%" without a hedge at the figure. */
function keepingBound(verdict: Verdict, claim: FigureClaim, { scene, mention }: Setting): Verdict {
  if (claim.kind !== 'value' || mention.kind !== 'quantity') return verdict;
  const agrees: Verdict = { outcome: 'agrees', relation: 'same', slip: 0, far: 0 };
  const before = scene.passage.text.slice(Math.max(0, mention.range.start - 40), mention.range.start);
  // "gusts of up to 94mph" states the strongest gust.
  if (verdict.relation === 'bound-added') {
    const { bound } = mention.quantity;
    const isTop = (bound === 'atMost' && MAXIMA.test(claim.says)) || (bound === 'atLeast' && MINIMA.test(claim.says));
    const isNone = NONE_BEYOND.test(before) || / and counting$/i.test(mention.surface);
    return (isTop || isNone) && mention.quantity.low.eq(claim.quantity.low) ? agrees : verdict;
  }
  if (verdict.relation !== 'bound-dropped') return verdict;
  const isCeiling = claim.quantity.bound === 'atMost' || claim.quantity.bound === 'under';
  const hedged = isCeiling ? HEDGED_BELOW : HEDGED_ABOVE;
  const { cell } = scene.passage;
  if ([before, cell?.columnHeader ?? '', cell?.rowHeader ?? ''].some((text) => hedged.test(text))) return agrees;
  const limits = isCeiling ? CEILINGS : FLOORS;
  const isLimit = ({ lower, lemma }: Word) => limits.has(lower) || limits.has(lemma);
  const near = scene.words.some((word, index) => isLimit(word) && reach(scene, index, mention, []) >= 0.5);
  return near || scene.surroundings.some(({ word }) => isLimit(word)) ? agrees : verdict;
}

const MAXIMA = /\b(?:highest|strongest|peak|peaked|maximum|max|most|top|record|longest|largest|biggest|fastest|heaviest|deepest)\b/i;
const MINIMA = /\b(?:lowest|minimum|min|least|smallest|shortest|cheapest)\b/i;
const HEDGED_BELOW = /\b(?:no (?:more|longer|later|greater|higher) than|at most|within|inside|maximum of)\b[^.;]{0,20}$/i;
const HEDGED_ABOVE = /\b(?:no (?:less|fewer|lower|sooner) than|at least|minimum of)\b[^.;]{0,20}$/i;
/** "nothing smaller than 40 km", "no dearer than £3": the figure itself is the limit. */
const NONE_BEYOND = /\b(?:nothing|none|nobody|no[ -]one|no|not)\s+(?:\w+\s+){0,2}$/i;
const CEILINGS: ReadonlySet<string> = new Set('cap limit maximum max ceiling most quota longest highest largest biggest'.split(' '));
const FLOORS: ReadonlySet<string> = new Set('floor minimum min least threshold shortest lowest smallest'.split(' '));

/** The claim's own number with another hedge, unit or magnitude. */
const OWN_FIGURE: ReadonlySet<Relation> = new Set<Relation>([
  'bound-dropped',
  'bound-added',
  'bound-reversed',
  'magnitude',
  'unit',
  'direction',
]);

function digitsOf(mention: QuantityMention): number {
  return mention.quantity.low
    .abs()
    .toFixed()
    .replace(/\D|^0+/g, '').length;
}

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

/** A figure is held against sums and differences of at most this many values. */
const MOST_SOURCES = 8;

/** The claims about the same subject, itself among them. */
function relatives(vocabulary: Vocabulary, compiled: CompiledClaim): readonly ValueClaim[] {
  return vocabulary
    .withHead(headsOf(compiled))
    .filter(isValue)
    .map(({ claim }) => claim);
}

function derivedFrom(mention: QuantityMention, claims: readonly ValueClaim[]): readonly Claim[] | null {
  if (mention.change === 'from' || mention.change === 'to') return null;
  const values = claims.flatMap(({ id, quantity, previous }) => [{ id, quantity }, ...(previous ? [{ id, quantity: previous }] : [])]);
  const derived = isDerivedOf(mention.quantity, values.slice(0, MOST_SOURCES));
  return derived ? [...new Set(derived.ids)].flatMap((id) => claims.find((claim) => claim.id === id) ?? []) : null;
}

function isValue(compiled: CompiledClaim): compiled is CompiledClaim & { readonly claim: ValueClaim } {
  return compiled.claim.kind === 'value';
}

function significantDigits(mention: QuantityMention): number {
  return mention.quantity.low.abs().toFixed().replace('.', '').replace(/^0+/, '').replace(/0+$/, '').length;
}

/** What the figures of one sentence say about each other. */
function settle(linked: readonly Linked[], scene: Scene): readonly Linked[] {
  const related = linked.map((one) => ({ ...one, match: asBefore(one.match, linked, scene) ?? one.match }));
  const turned = related.map(({ match }) => asTurned(match, related) ?? match);
  return turned.map((match, index) => ({
    ...related[index]!,
    match: asDerived(match, turned, scene) ?? asBeside(match, turned, scene, related[index]!) ?? match,
  }));
}

/** In "£36.9m, up from £31.2m" the second figure is the first one's earlier value. */
function asBefore(match: Match, linked: readonly Linked[], scene: Scene): Match | null {
  const { mention } = match;
  if (mention.kind !== 'quantity' || mention.change !== 'from' || (match.state === 'agrees' && match.relation === 'previous')) return null;
  for (const { match: other } of linked) {
    if (
      other === match ||
      other.state !== 'agrees' ||
      other.claim?.kind !== 'value' ||
      !other.claim.previous ||
      sentenceOf(scene, other.mention) !== sentenceOf(scene, mention)
    )
      continue;
    if (compare(other.claim.previous, mention.quantity).relation !== 'same') continue;
    return { ...match, state: 'agrees', claim: other.claim, relation: 'previous', certainty: 'certain', reason: null, others: [] };
  }
  return null;
}

/** A rise told as a fall: "down from £31.2m" to more, "to £121m from £94m" where it went the other way. */
function asTurned(match: Match, linked: readonly Linked[]): Match | null {
  const { mention, claim } = match;
  if (
    mention.kind !== 'quantity' ||
    match.state !== 'agrees' ||
    match.relation !== 'previous' ||
    claim?.kind !== 'value' ||
    !claim.previous
  )
    return null;
  const rises = claim.quantity.low.gt(claim.previous.low) ? 1 : -1;
  const turned = mention.change === 'from' && mention.direction === -rises;
  const exchanged =
    mention.change === 'to' &&
    linked.some(
      ({ match: { mention: other } }) =>
        other.kind === 'quantity' &&
        other.change === 'from' &&
        other.range.start > mention.range.start - 80 &&
        compare(claim.quantity, other.quantity).relation === 'same',
    );
  if (!turned && !exchanged) return null;
  const expected = turned ? `${rises > 0 ? 'up' : 'down'} from ${mention.surface}` : claim.text;
  return { ...match, state: 'conflicts', relation: 'direction', certainty: 'certain', expected };
}

/** "£1.50, up from £1.20, a rise of 30p": follows from the claim that the sentence states. */
function asDerived(match: Match, matches: readonly Match[], scene: Scene): Match | null {
  const { mention } = match;
  if (match.state !== 'conflicts' || match.relation !== 'disjoint' || mention.kind !== 'quantity') return null;
  const stated = matches
    .filter((other) => other.state === 'agrees' && sentenceOf(scene, other.mention) === sentenceOf(scene, mention))
    .flatMap(({ claim }) => (claim?.kind === 'value' ? [claim] : []));
  const sources = stated.length > 0 ? derivedFrom(mention, [...new Set(stated)]) : null;
  return sources
    ? {
        ...match,
        state: 'agrees',
        relation: 'derived',
        certainty: 'likely',
        claim: sources[0] ?? match.claim,
        others: sources,
        expected: null,
        reason: 'follows from other claims',
      }
    : null;
}

/** A claim is filled once per sentence: where one figure states it rightly, another is not its contradiction; of two wrong ones the nearer counts. */
function asBeside(match: Match, matches: readonly Match[], scene: Scene, { without }: Linked): Match | null {
  if (match.state !== 'conflicts' || !match.claim || match.relation === 'direction' || isOfPoints(match)) return null;
  const here = sentenceOf(scene, match.mention);
  const twin = matches.find(
    (other) =>
      other !== match &&
      other.claim?.id === match.claim?.id &&
      other.relation !== 'previous' &&
      other.relation !== 'derived' &&
      sentenceOf(scene, other.mention) === here &&
      (other.state === 'agrees' || (other.state === 'conflicts' && beats(other, match))),
  );
  if (!twin) return null;
  if (match.mention.kind === 'quantity' && isEarlier(match.mention, match.claim) && !match.unlike) return null;
  // "Nearly two thirds (64.8%)" says the same twice.
  if (twin.state === 'agrees' && twin.relation !== 'same' && isRestated(match.mention, scene)) return null;
  const next = twin.state === 'agrees' && twin.relation === 'same' ? without(match.claim) : null;
  if (next?.state === 'conflicts' && !next.unlike) return next;
  const reason =
    twin.state === 'agrees'
      ? `the sentence states ${match.claim.id} beside it (“${twin.mention.surface}”)`
      : 'another figure of the sentence is nearer to the claim';
  return setAside(match, reason);
}

/** A figure in brackets, or behind "or", says in other words what stands before it. */
function isRestated(mention: Mention, { passage }: Scene): boolean {
  return /(?:\((?:or |to be exact,? )?|, or |, that is,? |, i\.e\. )$/.test(passage.text.slice(0, mention.range.start));
}

/** A row of a table that states a claim rightly states it once; the other columns hold something else. */
export function settleRows(matches: readonly Match[], passages: readonly Passage[], crossed: ReadonlySet<Match>): readonly Match[] {
  return matches.map((match) => {
    const cell = passages[match.mention.passage]?.cell;
    if (match.state !== 'conflicts' || !match.claim || !cell || crossed.has(match)) return match;
    const twin = matches.find((other) => {
      const place = passages[other.mention.passage]?.cell;
      return (
        other.state === 'agrees' &&
        other.relation !== 'previous' &&
        other.claim?.id === match.claim?.id &&
        place?.table === cell.table &&
        (place.row === cell.row || place.column === cell.column)
      );
    });
    return twin ? setAside(match, `the table states ${match.claim.id} beside it (“${twin.mention.surface}”)`) : match;
  });
}

/** Items of one list or cells of one column that all seem to contradict one claim give its parts or its like, not it. */
export function settleSeries(matches: readonly Match[], passages: readonly Passage[]): readonly Match[] {
  const rivals = new Map<string, Match[]>();
  for (const match of matches) {
    const series = match.state === 'conflicts' && match.claim && match.unlike ? seriesOf(passages[match.mention.passage]) : null;
    if (series === null) continue;
    const key = `${series}\n${match.claim!.id}`;
    rivals.set(key, [...(rivals.get(key) ?? []), match]);
  }
  const several = new Set([...rivals.values()].filter(({ length }) => length > 1).flat());
  return matches.map((match) => (several.has(match) ? setAside(match, `one of several figures that are like ${match.claim!.id}`) : match));
}

function seriesOf(passage: Passage | undefined): string | null {
  if (passage?.cell) return passage.cell.header ? null : `${passage.cell.table}:${passage.cell.column}`;
  return passage?.kind === 'item' ? [...passage.trail, passage.lead].join('\n') : null;
}

/**
 * A figure that is not even similar to its claim's is about something else where the draft states the claim rightly in
 * another place, unless the words name the claim in full. A headline and the text below it are held against each other all the same.
 */
export function settleElsewhere(matches: readonly Match[], passages: readonly Passage[]): readonly Match[] {
  const isHead = ({ mention }: Match) => passages[mention.passage]?.kind === 'heading' || passages[mention.passage]?.kind === 'field';
  const stated = new Map<Claim, Match[]>();
  for (const match of matches)
    if (match.claim && match.state === 'agrees' && match.certainty !== 'weak' && match.relation === 'same')
      stated.set(match.claim, [...(stated.get(match.claim) ?? []), match]);
  return matches.map((match) => {
    const cell = passages[match.mention.passage]?.cell;
    const isPlain = !cell && (match.candidates[0]?.score ?? 0) >= LIMIT.plain;
    if (match.state !== 'conflicts' || !match.claim || !match.unlike || isHead(match) || isPlain) return match;
    const other = stated.get(match.claim)?.find((one) => !isHead(one));
    return other ? setAside(match, `the draft states ${match.claim.id} elsewhere (“${other.mention.surface}”)`) : match;
  });
}

function setAside(match: Match, reason: string): Match {
  return { ...match, state: 'set-aside', relation: null, certainty: 'weak', reason, expected: null };
}

function beats(a: Match, b: Match): boolean {
  const [scoreA, scoreB] = [a.candidates[0]?.score ?? 0, b.candidates[0]?.score ?? 0];
  return scoreA > scoreB || (scoreA === scoreB && a.mention.range.start < b.mention.range.start);
}

function sentenceOf(scene: Scene, mention: Mention): number {
  return scene.words[scene.at.get(mention)?.start ?? 0]?.sentence ?? 0;
}
