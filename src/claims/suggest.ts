import { editDistance } from '../text/distance.ts';
import { fold } from '../text/fold.ts';

/** Asks whether an unknown word is meant to be the known one that is nearest to it; null where none is near. */
export function didYouMean(unknown: string, known: Iterable<string>): string | null {
  const nearest = nearestTo(unknown, known);
  return nearest === null ? null : `Did you mean \`${nearest}\`?`;
}

function nearestTo(unknown: string, known: Iterable<string>): string | null {
  const wanted = plain(unknown);
  if (wanted.length > 60) return null;
  let nearest: string | null = null;
  let least = Math.min(3, Math.ceil(wanted.length / 3)) + 1;
  let looked = 0;
  for (const word of known) {
    if (++looked > MOST) break;
    const distance = editDistance(wanted, plain(word), least);
    if (distance < least) {
      least = distance;
      nearest = word;
    }
  }
  return nearest;
}

/** A file of very many ids is not searched to its end for every wrong one. */
const MOST = 5_000;

function plain(word: string): string {
  return fold(word).replace(/[_\s]/g, '-');
}
