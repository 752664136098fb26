import { type CompiledClaim, headsOf } from '../compiled-claim.ts';
import { SYNONYMS } from '../lexicon/synonyms.ts';
import type { Word } from '../scene.ts';

/** How surely a word is one of those that a claim is looked for by, from 0 to 1: the word itself, a relative of it, one that means the same. */
export function spokenFor(word: Word, compiled: CompiledClaim): number {
  const own = ownWordsOf(compiled);
  const isOf = (words: ReadonlyMap<string, boolean>, key: string) => words.has(key) && (word.capital || !words.get(key));
  if (isOf(own.lemmas, word.lemma)) return 1;
  if (isOf(own.stems, word.stem) || (word.compound !== null && isOf(own.stems, word.compound))) return LIKE;
  return (SYNONYMS.get(word.lemma) ?? []).some((group) => own.groups.has(group)) ? LIKE : 0;
}

/** Whether a word is the head of one of a claim's subjects: "students" of students, and not of student rooms. */
export function headsSubject({ stem }: Word, compiled: CompiledClaim): boolean {
  return headsOf(compiled).has(stem);
}

/** What a word of one stem with another, or of one meaning, is worth beside the word itself. */
const LIKE = 0.6;

interface OwnWords {
  /** The words of its subjects and qualifiers by their base form and by their stem; true for those that are names. */
  readonly lemmas: ReadonlyMap<string, boolean>;
  readonly stems: ReadonlyMap<string, boolean>;
  readonly groups: ReadonlySet<number>;
}

const OWN = new WeakMap<CompiledClaim, OwnWords>();

function ownWordsOf(compiled: CompiledClaim): OwnWords {
  let own = OWN.get(compiled);
  if (!own) {
    const phrases = [...compiled.subjects, ...compiled.qualifiers.flatMap(({ alternatives }) => alternatives)];
    const features = phrases.flatMap((phrase) => phrase.features);
    const [lemmas, stems] = [new Map<string, boolean>(), new Map<string, boolean>()];
    for (const { stem, lemma, capital } of features) {
      lemmas.set(lemma, capital && (lemmas.get(lemma) ?? true));
      stems.set(stem, capital && (stems.get(stem) ?? true));
    }
    own = { lemmas, stems, groups: new Set(features.flatMap(({ lemma }) => SYNONYMS.get(lemma) ?? [])) };
    OWN.set(compiled, own);
  }
  return own;
}
