import { editDistance, soundKey } from '../text/distance.ts';

/** How surely one word is a slip of another: `sure` (same sound, letters swapped, or a long word), `maybe`, or no slip at all. */
export type Nearness = 'sure' | 'maybe' | null;

/** Whether `written` is a slip for `meant`. Both folded. Equal words and inflections of one another are no slips. */
export function nearness(written: string, meant: string): Nearness {
  const longer = Math.max(written.length, meant.length);
  if (written === meant || longer < 4 || isInflection(written, meant)) return null;
  const distance = editDistance(written, meant, 2);
  if (distance > 2 || (distance === 2 && longer < 5)) return null;
  const sameSound = soundKey(written) === soundKey(meant) && written[0] === meant[0];
  if (distance === 1) return sameSound || isSwap(written, meant) || longer >= 8 ? 'sure' : 'maybe';
  if (sameSound) return 'sure';
  return longer >= 9 && written[0] === meant[0] ? 'maybe' : null;
}

/** Plurals, demonyms and possessives of a name are other words, not slips. */
function isInflection(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return (
    long.startsWith(short) && /^(?:e?s|n|an|ian|ans|ns|ians|ic|ese|er|ers|i|is|ish|ite|ites|y|ies|man|ed)$/.test(long.slice(short.length))
  );
}

function isSwap(a: string, b: string): boolean {
  return a.length === b.length && [...a].sort().join('') === [...b].sort().join('');
}
