import type { Claim, Dimension, Draft, Match, Mention, QuantityMention, TextRange, ValueClaim } from '../model.ts';
import { type Comparison, compare } from '../quantity/compare.ts';
import { isDerivedOf } from '../quantity/derive.ts';
import { decide, finish, type Judge, type Verdict } from './decide.ts';
import { type Evidence, weigh } from './evidence.ts';
import type { Scene } from './scene.ts';
import { isStrangersQuote, reasonToSetAside, type Setting, unknownName } from './set-aside.ts';
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

function comparable(mention: QuantityMention, claim: FigureClaim): boolean {
  if (claim.kind !== 'value') return false;
  const mine = [mention.quantity.dimension, mention.quantity.other?.dimension].filter((dimension) => dimension !== undefined);
  return mine.some(
    (dimension) =>
      FAMILY[dimension] === FAMILY[claim.quantity.dimension] || (dimension === 'percent' && claim.quantity.dimension === 'multiple'),
  );
}

function linkFigure(ground: Ground, scene: Scene, mention: QuantityMention, quantities: readonly QuantityMention[]): Match {
  const { vocabulary } = ground;
  const kin = quantities.filter((other) => FAMILY[other.quantity.dimension] === FAMILY[mention.quantity.dimension]);
  const pin = ground.pinned.get(mention);
  const claims = vocabulary.claims.filter((compiled) => (pin ? compiled.claim.id === pin : comparable(mention, compiled.claim)));
  let evidence = weigh(scene, mention, kin, claims, vocabulary);
  if (pin)
    evidence = claims.map((compiled) => ({
      compiled,
      score: 9,
      subject: 1,
      qualifiers: 1,
      cues: [{ text: 'named by a comment', weight: 9 }],
    }));
  const setting: Setting = { draft: ground.draft, scene, mention, kin, vocabulary, proper: ground.proper };
  return finish(mention, decide(evidence, judgeOf(setting, ground, mention)));
}

function judgeOf(setting: Setting, ground: Ground, mention: QuantityMention): Judge {
  const { scene, vocabulary } = setting;
  return {
    verdict: (claim) => verdictOf(mention, claim),
    telling: significantDigits(mention) >= 3,
    expected: (claim) => claim.write ?? claim.text,
    setAside: (evidence) =>
      reasonToSetAside(setting, evidence.compiled) ??
      (isStrangersQuote(scene.passage, mention, ground.quoted.get(scene.passage.index) ?? [], vocabulary, scene)
        ? 'said by somebody whom no claim names'
        : null),
    doubt: (evidence) => doubtOf(setting, evidence),
    derived: (near) => derivedFrom(mention, near),
  };
}

function verdictOf(mention: QuantityMention, claim: FigureClaim): Verdict {
  if (claim.kind !== 'value') return { outcome: 'undetermined', relation: 'disjoint', slip: 0 };
  const comparison = compareWith(mention, claim);
  return { ...comparison, slip: comparison.outcome === 'conflicts' ? slipOf(mention.surface, claim.text) : 0 };
}

function compareWith(mention: QuantityMention, claim: ValueClaim): Comparison {
  return compare(claim.quantity, mention.quantity, {
    round: claim.round,
    previous: claim.previous,
    change: mention.change === 'by' || mention.direction !== undefined,
  });
}

/** A name that no claim knows, as near as the claim's own words, makes it likely that somebody else is meant. */
function doubtOf(setting: Setting, evidence: Evidence): number {
  const unknown = unknownName(setting, evidence.compiled);
  return unknown ? -1.1 * unknown.strength : 0;
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

/** A claim is filled once per sentence: where one figure states it rightly, another is not its contradiction; of two wrong ones the nearer counts. */
function settle(matches: readonly Match[], scene: Scene): readonly Match[] {
  return matches.map((match) => {
    if (match.state !== 'conflicts' || !match.claim) return match;
    const here = sentenceOf(scene, match.mention);
    const twin = matches.find(
      (other) =>
        other !== match &&
        other.claim?.id === match.claim?.id &&
        sentenceOf(scene, other.mention) === here &&
        (other.state === 'agrees' || (other.state === 'conflicts' && beats(other, match))),
    );
    if (!twin) return match;
    const reason =
      twin.state === 'agrees'
        ? `the sentence states ${match.claim.id} beside it (“${twin.mention.surface}”)`
        : 'another figure of the sentence is nearer to the claim';
    return { ...match, state: 'set-aside', relation: null, certainty: 'weak', reason, expected: null };
  });
}

function beats(a: Match, b: Match): boolean {
  const [scoreA, scoreB] = [a.candidates[0]?.score ?? 0, b.candidates[0]?.score ?? 0];
  return scoreA > scoreB || (scoreA === scoreB && a.mention.range.start < b.mention.range.start);
}

function sentenceOf(scene: Scene, mention: Mention): number {
  return scene.words[scene.at.get(mention)?.start ?? 0]?.sentence ?? 0;
}
