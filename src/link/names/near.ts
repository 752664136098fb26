import { editDistance, soundKey } from '../../text/distance.ts';

/** How surely one word is a slip of another: `sure` (same sound, letters swapped, or a long word), `maybe`, or no slip at all. */
export type Nearness = 'sure' | 'maybe' | null;

/** Whether `written` is a slip for `meant`. Both folded. Equal words and inflections of one another are no slips. */
export function nearness(written: string, meant: string): Nearness {
  const longer = Math.max(written.length, meant.length);
  if (written === meant || longer < 4 || isInflection(written, meant)) return null;
  const distance = editDistance(written, meant, 3);
  const sameSound = () => soundKey(written) === soundKey(meant) && written[0] === meant[0];
  // "Burley" for "Burleigh": one ending for another of the same sound.
  if (distance === 3) return longer >= 8 && written.slice(0, 4) === meant.slice(0, 4) && sameSound() ? 'maybe' : null;
  if (distance > 3 || (distance === 2 && longer < 5)) return null;
  if (distance === 1) return sameSound() || isSwap(written, meant) || longer >= 8 || beginsAlike(written, meant) ? 'sure' : 'maybe';
  if (sameSound()) return 'sure';
  return longer >= LONG && written[0] === meant[0] ? 'maybe' : null;
}

/** Like `nearness`, and `slight` for one letter's difference that may well be another word: inflections, words of three letters. */
export function slipOf(written: string, meant: string): Nearness | 'slight' {
  return (
    nearness(written, meant) ?? (Math.max(written.length, meant.length) > 1 && editDistance(written, meant, 1) === 1 ? 'slight' : null)
  );
}

/** A slip of the fingers: one letter left out, put in or exchanged with its neighbour. Another letter may make another name. */
export function isKeySlip(written: string, meant: string): boolean {
  return editDistance(written, meant, 1) === 1 && (written.length !== meant.length || isSwap(written, meant));
}

/** From here on two edits are a slip. */
const LONG = 9;

/** Plurals, demonyms and possessives of a name are other words, not slips. */
function isInflection(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return (
    long.startsWith(short) && /^(?:e?s|n|an|ian|ans|ns|ians|ic|ese|er|ers|i|is|ish|ite|ites|y|ies|man|ed)$/.test(long.slice(short.length))
  );
}

/** "Karlow" for "Carlow": a long name of which the first letter is another that many say alike. */
function beginsAlike(written: string, meant: string): boolean {
  return (
    meant.length > 5 && written.slice(1) === meant.slice(1) && ALIKE.some((pair) => pair.includes(written[0]!) && pair.includes(meant[0]!))
  );
}

const ALIKE: readonly string[] = ['vw', 'ck', 'sz', 'gj', 'iy'];

function isSwap(a: string, b: string): boolean {
  return a.length === b.length && [...a].sort().join('') === [...b].sort().join('');
}
