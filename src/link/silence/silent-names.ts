import type { Mention } from '../../model.ts';
import type { Scene, Word } from '../scene.ts';
import type { Vocabulary } from '../vocabulary.ts';

/**
 * Up to which word of a passage, by index, names say nothing of whom a figure is about: in "Ruiz rows for Elm Quay, the
 * third-largest club" it is the known Elm Quay's, and in "the quay is one of 38 sites" it counts a whole that the quay is of.
 */
export function silentUpTo({ words, at }: Scene, mention: Mention, { names }: Vocabulary): number {
  const start = at.get(mention)?.start ?? 0;
  const lower = (back: number) => words[start - back]?.lower ?? '';
  if ((lower(1) === 'of' && lower(2) === 'one') || (ARTICLE.test(lower(1)) && lower(2) === 'of' && lower(3) === 'one')) return start;
  const comma = ARTICLE.test(lower(1)) ? start - 2 : start - 1;
  const head: Word | undefined = words[comma - 1];
  return words[comma]?.text === ',' && head?.capital && head.kind === 'word' && names.has(head.lower) ? comma - 1 : 0;
}

const ARTICLE = /^(?:the|an?|its|their|our|whose)$/;
