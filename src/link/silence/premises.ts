import type { Match } from '../../model.ts';
import { type Scene, sentenceText } from '../scene.ts';
import { sentenceOf } from '../setting.ts';

/**
 * "A rise of 6% would add £27 a week; at 3.5% it is £16", "if it goes on so, the ship would pass 180,000": a right figure that a writer
 * supposes is its own claim's, and no other's. In: a match; out: the match set aside as its owner's, or null where nothing is supposed.
 */
export function asPremise(match: Match, scene: Scene): Match | null {
  const [owner] = match.others;
  if (match.state !== 'conflicts' || match.relation !== 'rival' || !owner || !match.claim || scene.passage.cell) return null;
  if (SUPPOSED.test(match.claim.says) || SUPPOSED.test(owner.says)) return null;
  const text = sentenceText(scene, sentenceOf(scene, match.mention));
  if (!(CONDITION.test(text) && SUPPOSED.test(text)) && !PREMISE.test(text)) return null;
  return {
    ...match,
    state: 'set-aside',
    claim: owner,
    relation: null,
    certainty: 'weak',
    expected: null,
    others: [],
    reason: 'is only supposed',
  };
}

const SUPPOSED = /\b(?:would|could|might)\b|['’]d\b/i;
const CONDITION = /\b(?:if|unless|suppos(?:e|ing)|assuming|were it|without)\b/i;
/** "A rise of 6% would add" */
const PREMISE = /\ban? (?:[\p{L}-]+ ){1,2}of [^,;.]{1,20}(?: [\p{L}-]+){0,3} (?:would|could|might)\b/iu;
