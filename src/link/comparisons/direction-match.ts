import type { Match, TextRange } from '../../model.ts';
import { toWordsConflict, type WrongWords } from '../words-conflict.ts';

/** Words that turn a direction round, and what they turn. */
export interface TurnedWords extends Pick<WrongWords, 'passage' | 'range' | 'claim' | 'certainty' | 'related'> {
  /** The word that tells the direction, where more than that is pointed at. */
  readonly word?: TextRange;
  readonly direction: 1 | -1;
  /** What ought to be said, where it is more than the opposite word. */
  readonly expected?: string | null;
}

/** The conflict at words that tell a direction and are no part of a figure. */
export function toDirectionMatch({ word, direction, ...turned }: TurnedWords): Match {
  const { start, end } = word ?? turned.range;
  return toWordsConflict({
    ...turned,
    relation: 'direction',
    reason: null,
    expected: turned.expected ?? oppositeOf(turned.passage.text.slice(start, end), direction),
    cue: 'its subject is named',
    score: 0.6,
  });
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
    ['fewer', 'more'],
    ['more', 'less'],
    ['more than', 'less than'],
    ['higher', 'lower'],
    ['higher than', 'lower than'],
    ['taller', 'shorter'],
    ['longer', 'shorter'],
    ['larger', 'smaller'],
    ['bigger', 'smaller'],
    ['heavier', 'lighter'],
    ['faster', 'slower'],
    ['wider', 'narrower'],
    ['dearer', 'cheaper'],
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
