import type { Match } from '../../model.ts';

/** Whether a figure surely is a claim's and as the claim has it. */
export function isStated({ state, certainty, relation }: Match): boolean {
  return state === 'agrees' && certainty !== 'weak' && (relation === 'same' || relation === 'rounded' || relation === 'looser');
}
