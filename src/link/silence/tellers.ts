import { SPEECH } from '../lexicon/cues.ts';
import type { Word } from '../scene.ts';

/** "A survey found", "a spokesman said": what is told is not the teller's. */
export function tells(verb: Word | undefined): boolean {
  return verb !== undefined && (SPEECH.has(verb.lemma) || TELLING.has(verb.lemma));
}

const TELLING: ReadonlySet<string> = new Set('show find reveal put report confirm cover list bring take'.split(' '));
