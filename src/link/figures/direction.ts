import { toSource } from '../../draft/segments.ts';
import type { Match, Mention, QuantityMention } from '../../model.ts';
import { lemma } from '../../text/lemma.ts';
import { tokenize } from '../../text/tokens.ts';
import { OPPOSITES } from '../lexicon/opposites.ts';
import { reach, type Scene, type Word } from '../scene.ts';

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
  const claimed = new Set(
    tokenize([match.claim.says.replaceAll(BOUND, ''), ...match.claim.of, ...match.claim.about].join(' ')).flatMap((token) => [
      token.lower,
      lemma(token.lower),
    ]),
  );
  const start = scene.at.get(match.mention)?.start ?? 0;
  const here = scene.words[start]?.sentence;
  const range = scene.at.get(match.mention);
  const inSentence = scene.words.filter((word, index) => word.sentence === here && !(range && index >= range.start && index < range.end));
  const turned = isTurned(match.mention, direction);
  const near = turned ? NEAR_ENOUGH : NEAR;
  for (const [one, other] of OPPOSITES) {
    for (const [mine, theirs] of [
      [one, other],
      [other, one],
    ] as const) {
      if (!mine.some((word) => claimed.has(word)) || theirs.some((word) => claimed.has(word))) continue;
      if (inSentence.some((word) => has(mine, word))) continue;
      const wrong = inSentence.find(
        (word) => has(theirs, word) && reach(scene, scene.words.indexOf(word), match.mention, kin) >= near && !isNegated(scene, word),
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
  return turned ? { ...match, state: 'conflicts', relation: 'direction', expected: match.claim.text } : match;
}

/** "Up to £6m" is a bound, and no rise. */
const BOUND = /\bup to\b/gi;

/** How near the opposite word has to stand; where the figure itself is known to be turned round the word is only looked for. */
const NEAR = 0.72;
const NEAR_ENOUGH = 0.4;

/** The draft writes a rise where the claim writes a fall, or the other way round. */
function isTurned({ direction, change, quantity }: QuantityMention, claimed: 1 | -1 | null): boolean {
  const written = direction ?? quantity.sign;
  return claimed !== null && written !== undefined && written !== claimed && change !== 'from' && change !== 'to';
}

function has(side: readonly string[], word: Word): boolean {
  return side.includes(word.lower) || (word.kind === 'word' && side.includes(word.lemma));
}

function isNegated(scene: Scene, word: Word): boolean {
  const index = scene.words.indexOf(word);
  return scene.words.slice(Math.max(0, index - 3), index).some((before) => /^(?:not|no|never|without)$|n't$/.test(before.lower));
}
