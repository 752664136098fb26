import { wordsOf } from '../extract/names.ts';
import type { NameClaim } from '../model.ts';
import { FUNCTION_WORDS } from './lexicon/function-words.ts';
import { group } from './name-index.ts';

/** How a claim's own sentence leads to its name: "was founded in …". Words in dictionary form. */
export interface Slot {
  readonly claim: NameClaim;
  /** Words that stand right before the preposition: the one of the sentence, and those of `of`. */
  readonly heads: ReadonlySet<string>;
  readonly preposition: string;
  /** Subjects of two or more words: "job figures". */
  readonly phrases: readonly (readonly string[])[];
  /** Other names in the claim's sentence; one of them has to be near. */
  readonly names: readonly string[];
  /** Other words of the claim. */
  readonly anchors: readonly string[];
}

/** Slots by the words that lead to them. */
export interface SlotIndex {
  readonly byHead: ReadonlyMap<string, readonly Slot[]>;
  /** By the first word of each phrase. */
  readonly byPhrase: ReadonlyMap<string, readonly Slot[]>;
}

/** The slots of places, organisations and products, as their sentences and subjects show them. */
export function slotsOf(claims: readonly NameClaim[]): SlotIndex {
  let index = BUILT.get(claims);
  if (!index) {
    const slots = claims.filter((claim) => claim.is !== 'person' && claim.of.length > 0).map(toSlot);
    index = { byHead: group(slots, (slot) => [...slot.heads]), byPhrase: group(slots, (slot) => slot.phrases.map((phrase) => phrase[0]!)) };
    BUILT.set(claims, index);
  }
  return index;
}

const BUILT = new WeakMap<readonly NameClaim[], SlotIndex>();

function toSlot(claim: NameClaim): Slot {
  const { words } = wordsOf(claim.says);
  const forms = [claim.name, ...claim.also].map((text) => wordsOf(text).words.map((word) => word.lower));
  let at = -1;
  let length = 0;
  for (const form of forms) {
    const found = words.findIndex((_, index) => form.every((word, offset) => words[index + offset]?.lower === word));
    if (found > 0 && at < 0) [at, length] = [found, form.length];
  }
  const before = at > 0 && words[at - 1]!.lower === 'the' ? at - 1 : at;
  const preposition = before > 0 ? words[before - 1]!.lower : '';
  const head = before > 1 && PREPOSITIONS.has(preposition) ? words[before - 2]!.lemma : null;
  const listed = claim.of.map((text) => wordsOf(text).words.map((word) => word.lemma));
  const own = new Set(forms.flat());
  const rest = words.filter(
    (word, index) => (index < at || index >= at + length) && !own.has(word.lower) && !FUNCTION_WORDS.has(word.lower),
  );
  const heads = new Set([
    ...(head && !FUNCTION_WORDS.has(head) ? [head] : []),
    ...listed.map((phrase) => phrase.at(-1)!).filter((word) => word.length > 2),
  ]);
  return {
    claim,
    heads,
    preposition: PREPOSITIONS.has(preposition) ? preposition : '',
    phrases: listed.filter((phrase) => phrase.length > 1),
    names: rest
      .filter((word) => word.capital && word.start > 0 && !heads.has(word.lemma))
      .map((word) => word.lemma)
      .concat(firstName(rest)),
    anchors: [
      ...new Set([
        ...rest.map((word) => word.lemma),
        ...listed.flat(),
        ...claim.about.flatMap((text) => wordsOf(text).words.map((word) => word.lemma)),
      ]),
    ].filter((word) => !heads.has(word) || listed.some((phrase) => phrase.length > 1 && phrase.includes(word))),
  };
}

/** A sentence that opens with a bare capitalised word, without an article, most likely opens with a name. */
function firstName(
  rest: readonly { readonly capital: boolean; readonly start: number; readonly lemma: string; readonly text: string }[],
): readonly string[] {
  const first = rest[0];
  return first?.capital && first.start === 0 && !first.text.endsWith('s') ? [first.lemma] : [];
}

const PREPOSITIONS: ReadonlySet<string> = new Set(['in', 'at', 'by', 'from', 'for', 'of', 'with', 'to']);
