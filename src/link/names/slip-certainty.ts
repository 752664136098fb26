import { slipOf } from './near.ts';
import type { Support } from './support.ts';

/** How certain it is that a word of a person's name is a slip of the right one; null where it may well be another person. */
export function slipCertainty(
  written: string,
  meant: string,
  part: 'given' | 'surname',
  /** Letters of the other words of the name, all of them right. */
  weight: number,
  { sameRole, otherRole, unclearRole, backed }: Support,
): 'certain' | 'likely' | null {
  const near = slipOf(written, meant);
  if (!near || (otherRole && !sameRole) || (unclearRole && !sameRole && near !== 'sure')) return null;
  if (near === 'slight') {
    if (sameRole || backed) return sameRole ? 'certain' : 'likely';
    return weight >= 4 && written[0] === meant[0] && !(part === 'given' && isPair(written, meant)) ? 'likely' : null;
  }
  if (sameRole) return 'certain';
  return near === 'sure' && !(part === 'given' && isPair(written, meant)) ? 'certain' : 'likely';
}

/** "Jan" and "Jana", "Mario" and "Maria": both are given names. */
function isPair(one: string, other: string): boolean {
  const bare = (name: string) => name.replace(/(?:ie|[aeioy])$/, '');
  return bare(one) === bare(other);
}
