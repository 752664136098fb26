import type { Bound, Mention, ValueClaim } from '../../model.ts';
import { compare } from '../../quantity/compare.ts';
import type { FigureClaim } from '../compiled-claim.ts';
import { type Scene, sentenceText } from '../scene.ts';
import { type Setting, sentenceOf } from '../setting.ts';
import { CUE } from '../weights.ts';
import type { Verdict } from './decide.ts';
import { isLimit } from './kept-bounds.ts';

/**
 * "No room costs more than £90" says that £90 is the most, and so does "rooms above £90 are refused" of a limit; null where nothing turns
 * the figure's bound round.
 */
export function turnedBound(claim: FigureClaim, { scene, mention }: Setting): Verdict | null {
  if (claim.kind !== 'value' || mention.kind !== 'quantity') return null;
  const bound = TURNED.get(mention.quantity.bound);
  if (!bound || !mention.quantity.low.eq(claim.quantity.low)) return null;
  const before = scene.passage.text.slice(Math.max(0, mention.range.start - REACH), mention.range.start);
  const negation = NEGATED.exec(before)?.[0];
  const isDenied = negation !== undefined && !OTHERWISE.test(negation);
  if (!isDenied && !(isBounded(claim, bound) && (NOTHING.test(before) || isRefused(scene, mention)))) return null;
  if (claim.quantity.bound === 'exact' && isLimit(claim)) return { outcome: 'agrees', relation: 'same', slip: 0, far: 0 };
  const { outcome, relation } = compare(claim.quantity, { ...mention.quantity, bound }, { round: claim.round });
  return { outcome, relation, slip: outcome === 'conflicts' ? CUE.ownFigure : 0, far: 0 };
}

const TURNED: ReadonlyMap<Bound, Bound> = new Map<Bound, Bound>([
  ['over', 'atMost'],
  ['under', 'atLeast'],
]);

const REACH = 70;
/** What is denied of all of them, and the verb behind it, up to the figure. */
const NEGATED =
  /\b(?:(?:can|could|will|would)(?:no|n['’])t|cannot|in no case|at no (?:time|point|stage)|none(?: of (?:them|the \w+|its \w+|their \w+|our \w+))?|nobody|no[- ]one|not one(?: of (?:them|the \w+))?|no \w+)(?: \w+){1,7} $/i;
/** "Nothing over 15%, please" */
const NOTHING = /\b(?:nothing|nobody|none|no[- ]one|no \w+) $/i;
/** "No doubt more than 500 came", "nobody knows why more than 500 came" */
const OTHERWISE =
  /\b(?:that|who|which|why|how|whether|if|because|but|and|or|than|no (?:doubt|wonder|matter|longer|surprise|sooner|question|news|one (?:knows|doubts|said|asked)))\b/i;

/** Whether the claim is itself a limit on the same side. */
function isBounded(claim: ValueClaim, bound: Bound): boolean {
  if (claim.quantity.bound === 'exact') return bound === 'atMost' && isLimit(claim);
  return bound === 'atMost' ? CEILING.has(claim.quantity.bound) : FLOOR.has(claim.quantity.bound);
}

const CEILING: ReadonlySet<Bound> = new Set<Bound>(['atMost', 'under']);
const FLOOR: ReadonlySet<Bound> = new Set<Bound>(['atLeast', 'over']);

/** "Loads above 15% are turned away", "we refuse anything over 15%": what is beyond the limit is not let in, or is paid for. */
function isRefused(scene: Scene, mention: Mention): boolean {
  const text = sentenceText(scene, sentenceOf(scene, mention));
  return REFUSED.test(text) && !ACCEPTED.test(text);
}

const REFUSED =
  /\b(?:turn(?:s|ed)? (?:away|back|down)|refus(?:e|es|ed)|reject(?:s|ed)?|ban(?:s|ned)?|bar(?:s|red)|exclud(?:e|es|ed)|prohibit(?:s|ed)?|forbid(?:s|den)?|disqualif(?:y|ies|ied)|fin(?:es|ed)|penali[sz](?:e|es|ed)|surcharges?|penalt(?:y|ies)|sent (?:back|home|away)|thrown (?:out|back)|not (?:be )?(?:allowed|accepted|admitted|permitted|eligible|insured|covered|let in)|(?:is|are|was|were)n['’]t (?:allowed|accepted|admitted|permitted|eligible|covered)|(?:can|may|must|will) ?not|can['’]t|won['’]t|mustn['’]t|too (?:high|low|wet|dry|big|small|heavy|light|long|short|late|young|old|fast|slow|much|many|few)|illegal|unlawful|against the (?:rules|law)|breach(?:es|ed)?|void)\b/i;
const ACCEPTED = /\bnot (?:be )?(?:turned away|refused|rejected|banned|barred|excluded|fined|penali[sz]ed|sent)\b/i;
