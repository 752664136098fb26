import type { Candidate, Claim, Match, QuantityMention, Relation, ValueClaim } from '../../model.ts';
import { type CompiledClaim, headsOf } from '../compiled-claim.ts';
import type { Linked } from '../figures/figures.ts';
import { significantDigits } from '../figures/verdicts.ts';
import type { Scene } from '../scene.ts';
import type { Vocabulary } from '../vocabulary.ts';

/** A figure that no claim's subject was near enough for, with what stands around it. */
export interface OpenFigure {
  readonly match: Match;
  readonly mention: QuantityMention;
  readonly linked: Linked;
  /** The matches of its passage, by position. */
  readonly matches: readonly Match[];
  readonly scene: Scene;
  readonly vocabulary: Vocabulary;
}

/** The match as a likely conflict with a claim. */
export function conflictWith(match: Match, claim: ValueClaim, relation: Relation, expected: string): Match {
  return { ...match, state: 'conflicts', claim, relation, certainty: 'likely', reason: null, expected };
}

/** How plainly the words around the figure speak of the claim, likeness of the value left out; 0 where they say nothing of it. */
export function namedBy({ match }: OpenFigure, claim: Claim): number {
  const candidate = match.candidates.find((one) => one.claim === claim);
  return candidate ? candidate.score - likeness(candidate) : 0;
}

function likeness({ cues }: Candidate): number {
  return cues.reduce((sum, { text, weight }) => (/^(?:reads like|far from)/.test(text) ? sum + weight : sum), 0);
}

/** Why the figure is not ours to flag. What a change is measured from or until puts it into no other time: "17% up on last year". */
export function excuseOf({ linked, mention, scene }: OpenFigure, claim: Claim): string | null {
  const reason = linked.excuse(claim);
  const isMeasured = mention.change === 'by' && UNTIL.test(scene.passage.text.slice(mention.range.end, mention.range.end + LOOK));
  return reason?.startsWith('belongs to ') && isMeasured ? null : reason;
}

const UNTIL =
  /^(?: (?:up|down|more|less|fewer|higher|lower|better|worse))? (?:on|than|from|by|since|against|compared with) (?:in |at )?(?:the |this time )?(?:last|previous|past|year|month|week|season|one)\b/;
const LOOK = 60;

/**
 * The nearest figure before this one, in its sentence or the one before, that rightly states a claim about the same subject as
 * `claim`, and that claim; null where there is none.
 */
export function kinBefore(open: OpenFigure, claim: ValueClaim): Kin | null {
  const { mention, matches, scene, vocabulary } = open;
  const own = vocabulary.of(claim);
  if (!own) return null;
  const heads = headsOf(own);
  const here = sentenceAt(scene, mention.range.start);
  for (const match of matches.toReversed()) {
    const { range } = match.mention;
    if (range.end > mention.range.start) continue;
    if (sentenceAt(scene, range.start) < here - 1) return null;
    const compiled = statedBy(match, claim, vocabulary);
    if (compiled && [...headsOf(compiled)].some((head) => heads.has(head))) return { match, claim: compiled.claim as ValueClaim };
  }
  return null;
}

/** A figure and the claim that it states. */
export interface Kin {
  readonly match: Match;
  readonly claim: ValueClaim;
}

/** The claim that a figure states: the one it was linked to, or the only one that has its value, where that is no accident. */
function statedBy({ mention, state, claim, certainty }: Match, other: ValueClaim, vocabulary: Vocabulary): CompiledClaim | undefined {
  if (mention.kind !== 'quantity' || state === 'conflicts' || state === 'set-aside') return undefined;
  if (state === 'agrees' && certainty !== 'weak') return claim === other ? undefined : vocabulary.of(claim);
  const owners = vocabulary.withValue(mention.quantity);
  return owners.length === 1 && owners[0]!.claim !== other && significantDigits(mention) >= 2 ? owners[0] : undefined;
}

/**
 * Whether the figure says again what `kin` does, or the one between the two: "94%, which is 13% up", "half. That's a fall of", "71%.
 * In May it was 9, so that's a jump of".
 */
export function restates({ scene, mention, matches }: OpenFigure, kin: Kin): boolean {
  const last = matches.findLast(({ mention: { kind, range } }) => kind === 'quantity' && range.end <= mention.range.start);
  if (!last || (last !== kin.match && significantDigits(mention) < 2)) return false;
  const sentence = scene.sentences[sentenceAt(scene, mention.range.start)];
  const start = Math.max(sentence?.start ?? 0, last.mention.range.end);
  return RESTATED.test(scene.passage.text.slice(start, mention.range.start));
}

export function sentenceAt({ sentences }: Scene, at: number): number {
  return Math.max(
    0,
    sentences.findLastIndex(({ start }) => start <= at),
  );
}

/** Words that say the same thing again. */
const RESTATED =
  /^[^\p{L}]*(?:(?:that|this|it|which)(?:['’]s| is| was| means| meant| marks| makes| represents)|or|so (?:that['’]s|it['’]s|that is))?(?: [a-z]+ly)?,?(?: ?(?:an?|the))?(?: [a-z]{3,12}(?= of))?(?: of)?(?: ?(?:up|down|about|nearly|almost|just|only|some|more than|fully))? ?$/iu;
