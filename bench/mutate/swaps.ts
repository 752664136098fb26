import type { CleanDraft, Target } from './marks.ts';
import type { Mutant } from './mutants.ts';

/** Pairs of figures of the same kind that stand near each other in one draft, their values exchanged. */
export function swapsOf(draft: CleanDraft): readonly Mutant[] {
  const figures = draft.targets.filter(({ type, rough }) => (type === 'figure' || type === 'cell') && !rough);
  const mutants: Mutant[] = [];
  const used = new Set<Target>();
  for (const [index, one] of figures.entries()) {
    if (used.has(one)) continue;
    const two = figures.slice(index + 1).find((other) => !used.has(other) && canSwap(one, other));
    if (!two) continue;
    used.add(one).add(two);
    const changes = [
      { target: one, words: two.quote },
      { target: two, words: one.quote },
    ];
    mutants.push({ operator: 'swap', draft, changes });
  }
  return mutants;
}

function canSwap(one: Target, two: Target): boolean {
  if (one.claim === two.claim || one.type !== two.type || two.start - one.end > REACH) return false;
  return one.quote !== two.quote && shapeOf(one) !== '' && shapeOf(one) === shapeOf(two);
}

/** Nobody exchanges figures that are further apart than a few sentences. */
const REACH = 500;

/** What stands around the digits: figures with the same shape can be taken for each other. */
function shapeOf({ quote }: Target): string {
  return /^[^\p{L}\d]*\d/u.test(quote) ? quote.replaceAll(/\d[\d.,\u00a0\u202f]*/g, '0') : '';
}
