import { wordsOf } from '../../extract/names.ts';
import type { NameClaim } from '../../model.ts';
import { AUXILIARIES, FUNCTION_WORDS } from '../lexicon/function-words.ts';
import { GENERIC } from '../lexicon/slots.ts';
import { actKey } from '../slots/act-key.ts';
import type { NameIndex } from './name-index.ts';

/** What the claims tell of a name that is no person's. */
export interface Told {
  /** The words of its subjects, and of those of figures and dates that are said of it, as keys under which verbs and nouns meet. */
  readonly words: ReadonlySet<string>;
  /** The telling figures that are said of it, as the claims write them: "£1.9m". */
  readonly figures: readonly string[];
}

const TOLD = new WeakMap<NameClaim, Told>();

/** What the claims tell of a name; gathered when first asked for. */
export function toldOf(index: NameIndex, claim: NameClaim): Told {
  let told = TOLD.get(claim);
  if (!told) {
    told = gather(index, claim);
    TOLD.set(claim, told);
  }
  return told;
}

function gather({ all }: NameIndex, claim: NameClaim): Told {
  const forms = [claim.name, ...claim.also.filter((form) => /\p{Lu}/u.test(form))];
  const naming = all.filter(
    (other) =>
      (other.kind === 'value' || other.kind === 'date') &&
      forms.some((form) => [other.says, ...other.about].some((text) => text.includes(form))),
  );
  const own = new Set(forms.flatMap((form) => wordsOf(form).words.map(({ lower }) => lower)));
  const words = [claim, ...naming]
    .flatMap(({ of, about }) => [...of, ...about])
    .flatMap((text) => wordsOf(text).words)
    .filter(({ lower, capital, kind }) => kind === 'word' && !capital && lower.length > 2 && !own.has(lower) && !isPlain(lower));
  return {
    words: new Set(words.flatMap(({ lower, lemma }) => [actKey(lower), actKey(lemma)])),
    figures: naming.flatMap((other) => (other.kind === 'value' && /\d\D*\d|[£$€¥]/.test(other.text) ? [other.text] : [])),
  };
}

function isPlain(word: string): boolean {
  return FUNCTION_WORDS.has(word) || AUXILIARIES.has(word) || GENERIC.has(word);
}
