import type { Claim, Dimension, Draft, Match, Mention, Passage, Quantity, QuantityMention, Relation, TextRange, ValueClaim } from '../model.ts';
import { type Comparison, compare } from '../quantity/compare.ts';
import { isDerivedOf } from '../quantity/derive.ts';
import { decide, finish, type Judge, type Verdict } from './decide.ts';
import { countedPhrase, type Evidence, weigh } from './evidence.ts';
import type { Scene } from './scene.ts';
import { doubtsOf, reasonToSetAside, saidByStranger, type Setting } from './set-aside.ts';
import { slipOf } from './slip.ts';
import type { CompiledClaim, FigureClaim, Vocabulary } from './vocabulary.ts';

/** What is known of a draft before its figures are linked. */
export interface Ground {
  readonly draft: Draft;
  readonly vocabulary: Vocabulary;
  readonly proper: ReadonlySet<string>;
  /** Ranges of the quotations in each passage's text. */
  readonly quoted: ReadonlyMap<number, readonly TextRange[]>;
  /** Claim ids that a writer pinned to a mention. */
  readonly pinned: ReadonlyMap<Mention, string>;
}

/** Links and compares the quantities of one passage. */
export function linkFigures(ground: Ground, scene: Scene): readonly Match[] {
  const quantities = scene.mentions.filter((mention): mention is QuantityMention => mention.kind === 'quantity');
  const matches = quantities.map((mention) => linkFigure(ground, scene, mention, quantities));
  return settle(matches, scene);
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

/** Whether the two can state the same fact; a bare number may have lost its unit. */
function comparable(mention: QuantityMention, claim: FigureClaim, bare: boolean): boolean {
  if (claim.kind !== 'value') return false;
  const mine = [mention.quantity.dimension, mention.quantity.other?.dimension].filter((dimension) => dimension !== undefined);
  return mine.some((dimension) => FAMILY[dimension] === FAMILY[claim.quantity.dimension] || (dimension === 'percent' && claim.quantity.dimension === 'multiple') || (bare && dimension === 'count'));
}

function linkFigure(ground: Ground, scene: Scene, mention: QuantityMention, quantities: readonly QuantityMention[]): Match {
  const { vocabulary } = ground;
  const kin = quantities.filter((other) => FAMILY[other.quantity.dimension] === FAMILY[mention.quantity.dimension]);
  const pin = ground.pinned.get(mention);
  const bare = mention.quantity.dimension === 'count' && countedPhrase(scene, mention).length === 0;
  const claims = vocabulary.claims.filter((compiled) => (pin ? compiled.claim.id === pin : comparable(mention, compiled.claim, bare)));
  const evidence = pin ? claims.map(pinnedTo) : weigh(scene, mention, kin, claims);
  const setting: Setting = { draft: ground.draft, scene, mention, kin, vocabulary, proper: ground.proper };
  return finish(mention, decide(evidence, judgeOf(setting, ground, mention)));
}

function pinnedTo(compiled: CompiledClaim): Evidence {
  return { compiled, score: 9, subject: 1, qualifiers: 1, named: 1, cues: [{ text: 'named by a comment', weight: 9 }] };
}

function judgeOf(setting: Setting, ground: Ground, mention: QuantityMention): Judge {
  return {
    verdict: (claim) => verdictOf(mention, claim),
    telling: significantDigits(mention) >= 3 || mention.quantity.low.gte(100),
    whole: isWhole(setting.scene, mention),
    expected: (claim) => claim.write ?? claim.text,
    setAside: (evidence) => reasonToSetAside(setting, evidence.compiled) ?? saidByStranger(setting, ground.quoted.get(setting.scene.passage.index) ?? []),
    doubts: (evidence, field) => doubtsOf(setting, evidence, field),
    derived: (near) => derivedFrom(mention, near),
  };
}

/** "four of the 17", "301 of 620" */
function isWhole(scene: Scene, mention: QuantityMention): boolean {
  const start = scene.at.get(mention)?.start ?? 0;
  const before = scene.words.slice(Math.max(0, start - 3), start).map((word) => word.lower);
  return before.at(-1) === 'of' || (before.at(-2) === 'of' && /^(?:the|its|their|our|all|these|those)$/.test(before.at(-1) ?? ''));
}

function verdictOf(mention: QuantityMention, claim: FigureClaim): Verdict {
  if (claim.kind !== 'value') return { outcome: 'undetermined', relation: 'disjoint', slip: 0, far: false };
  const comparison = compareWith(mention, claim);
  const conflicts = comparison.outcome === 'conflicts';
  const slip = conflicts ? Math.max(slipOf(mention.surface, claim.text), OWN_FIGURE.has(comparison.relation) ? Math.min(1, digitsOf(mention) / 3) : 0) : 0;
  return { ...comparison, slip, far: conflicts && slip === 0 && isFar(mention.quantity, claim.quantity) };
}

/** The claim's own number with another hedge, unit or magnitude. */
const OWN_FIGURE: ReadonlySet<Relation> = new Set<Relation>(['bound-dropped', 'bound-added', 'bound-reversed', 'magnitude', 'unit']);

function digitsOf(mention: QuantityMention): number {
  return mention.quantity.low.abs().toFixed().replace(/\D|^0+/g, '').length;
}

function isFar(one: Quantity, other: Quantity): boolean {
  if (one.low.lte(0) || other.low.lte(0)) return false;
  const ratio = one.low.div(other.low);
  return ratio.gt(6) || ratio.lt(1 / 6);
}

function compareWith(mention: QuantityMention, claim: ValueClaim): Comparison {
  const draft = mention.quantity.dimension === 'percent' && claim.quantity.dimension === 'points' && isSwing(claim) ? { ...mention.quantity, dimension: 'points' as const } : mention.quantity;
  return compare(claim.quantity, draft, { round: claim.round, previous: claim.previous, change: mention.change === 'by' || mention.direction !== undefined });
}

/** By custom a swing between two parties is given in per cent or in points. */
function isSwing(claim: ValueClaim): boolean {
  return [claim.says, ...claim.of].some((text) => /\bswings?\b/i.test(text));
}

function derivedFrom(mention: QuantityMention, near: readonly Evidence[]): readonly Claim[] | null {
  const claims = near.map(({ compiled }) => compiled).filter(isValue);
  const values = claims.map(({ claim }) => ({ id: claim.id, quantity: claim.quantity }));
  const previous = claims.flatMap(({ claim }) => (claim.previous ? [{ id: claim.id, quantity: claim.previous }] : []));
  const derived = isDerivedOf(mention.quantity, [...values, ...previous].slice(0, 12));
  return derived ? derived.ids.flatMap((id) => claims.find(({ claim }) => claim.id === id)?.claim ?? []) : null;
}

function isValue(compiled: CompiledClaim): compiled is CompiledClaim & { readonly claim: ValueClaim } {
  return compiled.claim.kind === 'value';
}

function significantDigits(mention: QuantityMention): number {
  return mention.quantity.low.abs().toFixed().replace('.', '').replace(/^0+/, '').replace(/0+$/, '').length;
}

/** What two figures of one sentence say about each other. */
function settle(matches: readonly Match[], scene: Scene): readonly Match[] {
  return matches.map((match) => asSwap(match, matches) ?? asBeside(match, matches, scene) ?? match);
}

/** Two figures that each have the other's value are exchanged, even where the subject is not named. */
function asSwap(match: Match, matches: readonly Match[]): Match | null {
  const { claim } = match;
  if (match.state !== 'agrees' || match.relation === 'derived' || !claim) return null;
  const partner = matches.find((other) => other !== match && other.state === 'agrees' && other.relation !== 'derived' && other.others.includes(claim) && other.claim && match.others.includes(other.claim));
  if (partner?.claim?.kind !== 'value') return null;
  return { ...match, state: 'conflicts', relation: 'rival', certainty: 'likely', claim: partner.claim, expected: partner.claim.write ?? partner.claim.text, others: [claim] };
}

/** A claim is filled once per sentence: where one figure states it rightly, another is not its contradiction; of two wrong ones the nearer counts. */
function asBeside(match: Match, matches: readonly Match[], scene: Scene): Match | null {
  if (match.state !== 'conflicts' || !match.claim) return null;
  const here = sentenceOf(scene, match.mention);
  const twin = matches.find(
    (other) => other !== match && other.claim?.id === match.claim?.id && sentenceOf(scene, other.mention) === here && (other.state === 'agrees' || (other.state === 'conflicts' && beats(other, match))),
  );
  if (!twin) return null;
  const reason = twin.state === 'agrees' ? `the sentence states ${match.claim.id} beside it (“${twin.mention.surface}”)` : 'another figure of the sentence is nearer to the claim';
  return setAside(match, reason);
}

/** A row of a table that states a claim rightly states it once; the other columns hold something else. */
export function settleRows(matches: readonly Match[], passages: readonly Passage[]): readonly Match[] {
  return matches.map((match) => {
    const cell = passages[match.mention.passage]?.cell;
    if (match.state !== 'conflicts' || !match.claim || !cell) return match;
    const twin = matches.find((other) => {
      const place = passages[other.mention.passage]?.cell;
      return other.state === 'agrees' && other.claim?.id === match.claim?.id && place?.table === cell.table && (place.row === cell.row || place.column === cell.column);
    });
    return twin ? setAside(match, `the table states ${match.claim.id} beside it (“${twin.mention.surface}”)`) : match;
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
