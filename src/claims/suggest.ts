import { editDistance } from '../text/distance.ts';
import { fold } from '../text/fold.ts';

/** The known word that an unknown one is most likely meant to be; null where none is near. */
export function nearestTo(unknown: string, known: Iterable<string>): string | null {
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
