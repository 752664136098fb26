import type { ClaimSet, Match } from '../../model.ts';
import { wordsIn } from '../names/rivals.ts';

/**
 * Leaves out a wrong post behind a wrong speaker where it is that of the one who said the words: "…," said Ana Ruiz, the general
 * secretary, of words that are the general secretary’s. There the name is what is wrong.
 */
export function withoutSpeakersPosts(matches: readonly Match[], set: ClaimSet): readonly Match[] {
  const credited = matches.filter(({ state, relation }) => state === 'conflicts' && relation === 'other-speaker');
  if (credited.length === 0) return matches;
  return matches.filter((match) => match.relation !== 'other-title' || !credited.some((speaker) => isPostOf(match, speaker, set)));
}

function isPostOf({ mention, claim, at, actual }: Match, { claim: quote, at: speaker, others }: Match, set: ClaimSet): boolean {
  if (!claim || !others.includes(claim) || !at || !speaker || Math.abs(at.start - speaker.end) > NEAR) return false;
  if (quote?.kind !== 'quote' || mention.kind !== 'name') return false;
  const owner = set.claims.find((other) => other.kind === 'name' && (other.id === quote.by || other.name === quote.speaker));
  const words = wordsIn(actual);
  return owner?.kind === 'name' && owner.roles.some((role) => words.every((word) => wordsIn(role).includes(word)));
}

/** Characters between a name and a post behind it. */
const NEAR = 30;
