import type { Candidate, Claim, Match, QuantityMention, ValueClaim } from '../model.ts';
import { headsOf } from './compiled-claim.ts';
import type { Linked } from './figures.ts';
import type { Scene } from './scene.ts';
import type { Vocabulary } from './vocabulary.ts';

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

/** How plainly the words around the figure speak of the claim, likeness of the value left out; 0 where they say nothing of it. */
export function namedBy({ match }: OpenFigure, claim: Claim): number {
  const candidate = match.candidates.find((one) => one.claim === claim);
  return candidate ? candidate.score - likeness(candidate) : 0;
}

function likeness({ cues }: Candidate): number {
  return cues.reduce((sum, { text, weight }) => (/^(?:reads like|far from)/.test(text) ? sum + weight : sum), 0);
}

/**
 * The nearest figure before this one, in its sentence or the one before, that rightly states a claim about the same subject as
 * `claim`; null where there is none.
 */
export function kinBefore(open: OpenFigure, claim: ValueClaim): Match | null {
  const { mention, matches, scene, vocabulary } = open;
  const own = vocabulary.of(claim);
  if (!own) return null;
  const heads = headsOf(own);
  const here = sentenceAt(scene, mention.range.start);
  const found = matches.findLast(({ mention: other, state, claim: stated, certainty }) => {
    if (other.kind !== 'quantity' || other.range.end > mention.range.start || state !== 'agrees' || certainty === 'weak') return false;
    const compiled = stated === claim ? undefined : vocabulary.of(stated);
    return compiled !== undefined && [...headsOf(compiled)].some((head) => heads.has(head));
  });
  return found && sentenceAt(scene, found.mention.range.start) >= here - 1 ? found : null;
}

/** The text from the end of a figure, or else from the start of the sentence, to another figure. */
export function textBefore({ scene, mention }: OpenFigure, from: Match | null): string {
  const sentence = scene.sentences[sentenceAt(scene, mention.range.start)];
  const start = Math.max(sentence?.start ?? 0, from?.mention.range.end ?? 0);
  return scene.passage.text.slice(start, mention.range.start);
}

export function sentenceAt({ sentences }: Scene, at: number): number {
  return Math.max(
    0,
    sentences.findLastIndex(({ start }) => start <= at),
  );
}

/** Nothing stands between the two but words that say the same thing again: "94%, which is 13% up", "half. That's a fall of". */
export function isRestated(text: string): boolean {
  return RESTATED.test(text);
}

const RESTATED =
  /^[^\p{L}]*(?:(?:that|this|it|which)(?:['’]s| is| was| means| meant| marks| makes| represents)|or|so (?:that['’]s|it['’]s|that is))?(?: [a-z]+ly)?,?(?: ?(?:an?|the))?(?: [a-z]{3,12}(?= of))?(?: of)?(?: (?:up|down|about|nearly|almost|just|only|some|more than|fully))? ?$/iu;
