import type { Match } from '../../model.ts';
import { headsOf } from '../compiled-claim.ts';
import type { Linked } from '../figures/figures.ts';
import type { Scene } from '../scene.ts';
import { sentenceOf } from '../setting.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { LIMIT } from '../weights.ts';
import { ifPlain, states } from './filled.ts';

/**
 * "Oslo pays €8.40 in winter and €4.20 in summer": a name before two figures speaks of both, and where the first is what a claim
 * says about the same subject, the name is no stranger's. Null where no such figure stands in the sentence.
 */
export function inCompany({ match, undoubted }: Linked, linked: readonly Linked[], scene: Scene, vocabulary: Vocabulary): Match | null {
  const candidate = match.candidates[0]?.claim;
  if (match.state !== 'not-covered' || !candidate) return null;
  const here = sentenceOf(scene, match.mention);
  const isCompany = ({ match: other }: Linked) =>
    other !== match &&
    states(other) &&
    other.claim !== candidate &&
    sentenceOf(scene, other.mention) === here &&
    shareHead(vocabulary, candidate, other.claim) &&
    !namesStranger(scene, Math.min(startOf(scene, match), startOf(scene, other)), here, vocabulary);
  return linked.some(isCompany) ? ifPlain(undoubted(), LIMIT.plain) : null;
}

function startOf(scene: Scene, { mention }: Match): number {
  return scene.at.get(mention)?.start ?? 0;
}

function shareHead(vocabulary: Vocabulary, one: Match['claim'], other: Match['claim']): boolean {
  const [mine, theirs] = [one && vocabulary.of(one), other && vocabulary.of(other)];
  if (!mine || !theirs) return false;
  const heads = headsOf(mine);
  return [...headsOf(theirs)].some((head) => heads.has(head));
}

/** Whether a name that the claims do not know stands in the sentence from this word on. */
function namesStranger({ words }: Scene, from: number, sentence: number, { known, names }: Vocabulary): boolean {
  return words
    .slice(from)
    .some(
      (word) =>
        word.sentence === sentence &&
        word.kind === 'word' &&
        word.capital &&
        word.content &&
        !known.has(word.stem) &&
        !names.has(word.lower),
    );
}
