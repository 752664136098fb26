import { wordsOf } from '../../extract/names.ts';
import type { NameClaim } from '../../model.ts';
import { speltOut } from './spelt-out.ts';

/** Every word of a claim's accepted forms, folded: never a slip of another word of them. */
export function acceptedWords(claim: NameClaim): ReadonlySet<string> {
  let words = WORDS.get(claim);
  if (!words) {
    const forms = [claim.name, ...claim.also].flatMap((text) => [text, speltOut(text) ?? []].flat());
    words = new Set(forms.flatMap((text) => wordsOf(text).words.map((word) => word.lower)));
    WORDS.set(claim, words);
  }
  return words;
}

const WORDS = new WeakMap<NameClaim, ReadonlySet<string>>();
