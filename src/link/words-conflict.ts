import { toSource } from '../draft/segments.ts';
import type { Claim, Match, Passage, TextRange } from '../model.ts';

/** Words that contradict a claim and are no figure, date or quotation. */
export interface WrongWords extends Pick<Match, 'relation' | 'certainty' | 'reason' | 'expected'> {
  readonly passage: Passage;
  /** Where they stand in the passage's text. */
  readonly range: TextRange;
  /** The claim that they contradict; null where the draft's own figures do. */
  readonly claim: Claim | null;
  /** What speaks for the claim, and how well it fits, from 0 to 1. */
  readonly cue: string;
  readonly score: number;
  readonly related?: Match['related'];
}

/** The conflict that is reported at such words. */
export function toWordsConflict({ passage, range, claim, cue, score, related = [], ...rest }: WrongWords): Match {
  const span = toSource(passage, range);
  const surface = passage.text.slice(range.start, range.end);
  return {
    mention: { kind: 'name', passage: passage.index, range, span, surface },
    state: 'conflicts',
    claim,
    ...rest,
    at: span,
    actual: surface,
    others: [],
    related,
    candidates: claim ? [{ claim, score, cues: [{ text: cue, weight: 1 }] }] : [],
  };
}
