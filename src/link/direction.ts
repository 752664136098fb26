import { toSource } from '../draft/segments.ts';
import type { Match, Mention } from '../model.ts';
import { lemma } from '../text/lemma.ts';
import { tokenize } from '../text/tokens.ts';
import { OPPOSITES } from './lexicon/opposites.ts';
import { reach, type Scene, type Word } from './scene.ts';

/**
 * A figure that agrees in value may still be turned round: the claim says "fell", the draft "rose". Returns the match as a
 * conflict at the opposite word, or unchanged. `direction` is that of the claim, where it speaks of a rise or a fall. Only words that reach the figure closely count, and only if the claim's own
 * word is absent from the sentence.
 */
export function checkDirection(match: Match, scene: Scene, kin: readonly Mention[], direction: 1 | -1 | null): Match {
  if (
    match.state !== 'agrees' ||
    match.certainty === 'weak' ||
    match.relation === 'derived' ||
    match.relation === 'previous' ||
    match.claim?.kind !== 'value'
  )
    return match;
  if (match.mention.kind !== 'quantity' || match.claim.quantity.dimension === 'multiple') return match;
  const written = match.mention.direction ?? match.mention.quantity.sign;
  if (direction && written && written !== direction && match.mention.change !== 'from' && match.mention.change !== 'to') {
    return { ...match, state: 'conflicts', relation: 'direction', expected: match.claim.text };
  }
  const claimed = new Set(
    tokenize(`${match.claim.says} ${match.claim.of.join(' ')} ${match.claim.about.join(' ')}`).flatMap((token) => [
      token.lower,
      lemma(token.lower),
    ]),
  );
  const start = scene.at.get(match.mention)?.start ?? 0;
  const here = scene.words[start]?.sentence;
  const range = scene.at.get(match.mention);
  const inSentence = scene.words.filter((word, index) => word.sentence === here && !(range && index >= range.start && index < range.end));
  for (const [one, other] of OPPOSITES) {
    for (const [mine, theirs] of [
      [one, other],
      [other, one],
    ] as const) {
      if (!mine.some((word) => claimed.has(word)) || theirs.some((word) => claimed.has(word))) continue;
      if (inSentence.some((word) => has(mine, word))) continue;
      const wrong = inSentence.find(
        (word) => has(theirs, word) && reach(scene, scene.words.indexOf(word), match.mention, kin) >= 0.72 && !isNegated(scene, word),
      );
      if (wrong) {
        const expected = mine.find((word) => claimed.has(word)) ?? null;
        return {
          ...match,
          state: 'conflicts',
          relation: 'direction',
          certainty: 'likely',
          at: toSource(scene.passage, { start: wrong.start, end: wrong.end }),
          actual: wrong.text,
          expected,
        };
      }
    }
  }
  return match;
}

function has(side: readonly string[], word: Word): boolean {
  return side.includes(word.lower) || (word.kind === 'word' && side.includes(word.lemma));
}

function isNegated(scene: Scene, word: Word): boolean {
  const index = scene.words.indexOf(word);
  return scene.words.slice(Math.max(0, index - 3), index).some((before) => /^(?:not|no|never|without)$|n't$/.test(before.lower));
}
