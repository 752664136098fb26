import { toSource } from '../../draft/segments.ts';
import type { Claim, Match, Passage, TextRange } from '../../model.ts';

/** Words that turn a direction round, and what they turn. */
export interface TurnedWords {
  readonly passage: Passage;
  /** Where they stand in the passage's text. */
  readonly range: TextRange;
  /** The word that tells the direction, where more than that is pointed at. */
  readonly word?: TextRange;
  readonly direction: 1 | -1;
  /** The claim that they contradict; null where the draft's own figures do. */
  readonly claim: Claim | null;
  readonly certainty: Match['certainty'];
  readonly related?: Match['related'];
  /** What ought to be said, where it is more than the opposite word. */
  readonly expected?: string | null;
}

/** The conflict at words that tell a direction and are no part of a figure. */
export function toDirectionMatch({ passage, range, word = range, direction, claim, certainty, related = [], ...rest }: TurnedWords): Match {
  const surface = passage.text.slice(range.start, range.end);
  const expected = rest.expected ?? oppositeOf(passage.text.slice(word.start, word.end), direction);
  return {
    mention: { kind: 'name', passage: passage.index, range, span: toSource(passage, range), surface },
    state: 'conflicts',
    claim,
    relation: 'direction',
    certainty,
    reason: null,
    at: toSource(passage, range),
    actual: surface,
    expected,
    others: [],
    related,
    candidates: claim ? [{ claim, score: 0.6, cues: [{ text: 'its subject is named', weight: 1 }] }] : [],
  };
}

/** What stands on the other side of a word of direction. */
export function oppositeOf(word: string, direction: 1 | -1): string {
  return OTHER.get(word.toLowerCase()) ?? (direction > 0 ? 'a fall' : 'a rise');
}

const OTHER: ReadonlyMap<string, string> = new Map(
  [
    ['over', 'under'],
    ['above', 'below'],
    ['beyond', 'short of'],
    ['ahead of', 'behind'],
    ['more', 'less'],
    ['more than', 'less than'],
    ['higher', 'lower'],
    ['higher than', 'lower than'],
    ['longer', 'shorter'],
    ['bigger', 'smaller'],
    ['better', 'worse'],
    ['rose', 'fell'],
    ['rises', 'falls'],
    ['risen', 'fallen'],
    ['rise', 'fall'],
    ['raised', 'cut'],
    ['climbed', 'dropped'],
    ['grew', 'shrank'],
    ['increased', 'decreased'],
    ['increase', 'decrease'],
    ['up', 'down'],
    ['up on', 'down on'],
  ].flatMap(([one, other]) => [[one!, other!] as const, [other!, one!] as const]),
);
