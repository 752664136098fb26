import type { Bound } from '../../model.ts';
import { compare } from '../../quantity/compare.ts';
import type { FigureClaim } from '../compiled-claim.ts';
import type { Setting } from '../setting.ts';
import { CUE } from '../weights.ts';
import type { Verdict } from './decide.ts';

/** "No room costs more than £90" says that £90 is the most; null where nothing turns the figure's bound round. */
export function turnedBound(claim: FigureClaim, { scene, mention }: Setting): Verdict | null {
  if (claim.kind !== 'value' || mention.kind !== 'quantity') return null;
  const bound = TURNED.get(mention.quantity.bound);
  if (!bound || !mention.quantity.low.eq(claim.quantity.low)) return null;
  const before = scene.passage.text.slice(Math.max(0, mention.range.start - REACH), mention.range.start);
  const negation = NEGATED.exec(before)?.[0];
  if (negation === undefined || OTHERWISE.test(negation)) return null;
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
/** "No doubt more than 500 came", "nobody knows why more than 500 came" */
const OTHERWISE =
  /\b(?:that|who|which|why|how|whether|if|because|but|and|or|than|no (?:doubt|wonder|matter|longer|surprise|sooner|question|news|one (?:knows|doubts|said|asked)))\b/i;
