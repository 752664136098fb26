import { properRuns, wordsOf } from '../../extract/names.ts';
import type { NameClaim } from '../../model.ts';
import { AUXILIARIES, FUNCTION_WORDS } from '../lexicon/function-words.ts';
import { GENERIC } from '../lexicon/slots.ts';
import { group } from '../names/name-index.ts';
import { actKey } from './act-key.ts';
import { framesOf } from './frames.ts';

/** How a claim's own sentence and subject lead to its name: "was founded in …", "built by …", "the sponsor, …". Words in dictionary form. */
export interface Slot {
  readonly claim: NameClaim;
  /** Words that stand right before the preposition: the one of the sentence, and those of `of`. */
  readonly heads: ReadonlySet<string>;
  /** The one of the sentence alone, where there is one: "founded" of "was founded in". */
  readonly said: string | null;
  readonly preposition: string;
  /** Subjects of two or more words: "job figures". */
  readonly phrases: readonly (readonly string[])[];
  /** What the named one is to the subject: "architect", "venue". */
  readonly roles: ReadonlySet<string>;
  /** What the named one does: keys of verbs, and of the nouns made from them. */
  readonly acts: ReadonlySet<string>;
  /** Other names in the claim's sentence, before its own; one of them has to be near. */
  readonly names: readonly string[];
  /** Other words of the claim. */
  readonly anchors: readonly string[];
  /** Where the claim's sentence says the place lies: "Italy" of "at Elm, in Italy". */
  readonly region: { readonly text: string; readonly words: readonly string[] } | null;
}

/** Slots by the words that lead to them. */
export interface SlotIndex {
  readonly byHead: ReadonlyMap<string, readonly Slot[]>;
  /** By the first word of each phrase. */
  readonly byPhrase: ReadonlyMap<string, readonly Slot[]>;
  readonly byRole: ReadonlyMap<string, readonly Slot[]>;
  readonly byAct: ReadonlyMap<string, readonly Slot[]>;
  readonly byClaim: ReadonlyMap<NameClaim, Slot>;
}

/** The slots of places, organisations and products, as their sentences and subjects show them. */
export function slotsOf(claims: readonly NameClaim[]): SlotIndex {
  let index = BUILT.get(claims);
  if (!index) {
    const slots = claims.filter((claim) => claim.is !== 'person' && claim.of.length > 0).map(toSlot);
    index = {
      byHead: group(slots, (slot) => [...slot.heads]),
      byPhrase: group(slots, (slot) => slot.phrases.map((phrase) => phrase[0]!)),
      byRole: group(slots, (slot) => [...slot.roles]),
      byAct: group(slots, (slot) => [...new Set([...slot.acts, ...framesOf(slot.claim).acts.map(({ verb }) => verb)])]),
      byClaim: new Map(slots.map((slot) => [slot.claim, slot])),
    };
    BUILT.set(claims, index);
  }
  return index;
}

const BUILT = new WeakMap<readonly NameClaim[], SlotIndex>();

function toSlot(claim: NameClaim): Slot {
  const said = wordsOf(claim.says);
  const { words } = said;
  const forms = [claim.name, ...claim.also].map((text) => wordsOf(text).words.map((word) => word.lower));
  let at = -1;
  let length = 0;
  for (const form of forms) {
    const found = words.findIndex((_, index) => form.every((word, offset) => words[index + offset]?.lower === word));
    if (found >= 0 && at < 0) [at, length] = [found, form.length];
  }
  const before = at > 0 && words[at - 1]!.lower === 'the' ? at - 1 : at;
  const preposition = before > 0 ? words[before - 1]!.lower : '';
  const head = before > 1 && PREPOSITIONS.has(preposition) ? words[before - 2]!.lemma : null;
  const listed = claim.of.map((text) => wordsOf(text).words.map((word) => word.lemma));
  const things = claim.of.filter((text) => !isDeed(text)).map((text) => wordsOf(text).words.map((word) => word.lemma));
  const nouns = things.map(nounOf).filter((word) => word.length > 2);
  const own = new Set(forms.flat());
  const rest = words.filter(
    (word, index) => (index < at || index >= at + length) && !own.has(word.lower) && !FUNCTION_WORDS.has(word.lower),
  );
  const deeds = claim.of.filter((text) => isDeed(text) && !text.includes(' ')).map((text) => wordsOf(text).words[0]!.lemma);
  const heads = new Set([...deeds, ...(head && !FUNCTION_WORDS.has(head) ? [head] : []), ...nouns]);
  const thing = claim.is === 'place' ? nouns.filter((noun) => SITES.has(noun)) : nouns.filter((noun) => !GENERIC.has(noun));
  return {
    claim,
    heads,
    said: head && !FUNCTION_WORDS.has(head) ? head : null,
    preposition: PREPOSITIONS.has(preposition) ? preposition : '',
    phrases: listed.filter((phrase) => phrase.length > 1),
    roles: new Set(thing),
    acts:
      claim.is === 'place'
        ? new Set()
        : actsOf(claim, said.words.slice(at + length), at, preposition === 'by' ? verbBefore(words, before - 2) : []),
    names: rest
      .filter((word) => word.capital && word.start > 0 && (at < 0 || word.start < words[at]!.start) && !heads.has(word.lemma))
      .map((word) => word.lemma)
      .concat(firstName(rest)),
    anchors: [
      ...new Set([
        ...rest.map((word) => word.lemma),
        ...listed.flat(),
        ...claim.about.flatMap((text) => wordsOf(text).words.map((word) => word.lemma)),
      ]),
    ].filter(
      (word) => !FUNCTION_WORDS.has(word) && (!heads.has(word) || listed.some((phrase) => phrase.length > 1 && phrase.includes(word))),
    ),
    region: regionOf(claim, at + length),
  };
}

/** "built the lifeboat", "signed": a subject that says what was done. */
function isDeed(text: string): boolean {
  const [first] = wordsOf(text).words;
  return first !== undefined && !first.capital && first.lemma !== first.lower && /(?:ed|ilt|ote|ade|ew)$/.test(first.lower);
}

/** The noun that a subject is about: "sponsor" of "sponsor of the regatta", "site" of "building site". */
function nounOf(phrase: readonly string[]): string {
  const inner = phrase.findIndex((word, place) => place > 0 && PREPOSITIONS.has(word));
  return phrase.at(inner > 0 ? inner - 1 : -1)!;
}

/** "X is operated by NAME", "NAME sponsors X", "built the lifeboat", "builder": the keys under which the doing is found. */
function actsOf(
  claim: NameClaim,
  after: readonly { readonly lower: string; readonly lemma: string }[],
  at: number,
  done: readonly string[],
): ReadonlySet<string> {
  const acts: string[] = [...done];
  const verb = after[0];
  if (at >= 0 && at < 2 && verb && !AUXILIARIES.has(verb.lower) && !FUNCTION_WORDS.has(verb.lower)) acts.push(verb.lower);
  for (const text of claim.of) {
    const words = wordsOf(text).words;
    const [first] = words;
    if (first && isDeed(text)) acts.push(first.lower, first.lemma);
    const noun = nounOf(words.map((word) => word.lemma));
    if (AGENT.test(noun)) acts.push(noun);
  }
  return new Set(acts.map(actKey).filter((key) => key.length > 2));
}

const AGENT = /(?:er|or)$/;

/** The verb that ends at a word, as it is written and in its dictionary form: of "paid for" the first word. */
function verbBefore(words: readonly { readonly lower: string; readonly lemma: string }[], at: number): readonly string[] {
  const verb = words[PARTICLES.has(words[at]?.lower ?? '') ? at - 1 : at];
  return verb ? [verb.lower, verb.lemma] : [];
}

/** Small words that belong to the verb before them. */
export const PARTICLES: ReadonlySet<string> = new Set(['for', 'out', 'up', 'on', 'down']);

/** "…, in Italy" behind the name in the claim's sentence. */
function regionOf({ is, says }: NameClaim, end: number): Slot['region'] {
  if (is !== 'place') return null;
  const said = wordsOf(says);
  const run = properRuns(said).find(({ from }) => from === end + 1 && said.words[end]!.lower === 'in');
  if (!run) return null;
  const words = said.words.slice(run.from, run.to);
  return { text: says.slice(words[0]!.start, words.at(-1)!.end), words: words.map((word) => word.lower) };
}

/** A sentence that opens with a bare capitalised word, without an article, most likely opens with a name. */
function firstName(
  rest: readonly { readonly capital: boolean; readonly start: number; readonly lemma: string; readonly text: string }[],
): readonly string[] {
  const first = rest[0];
  return first?.capital && first.start === 0 && !first.text.endsWith('s') ? [first.lemma] : [];
}

const PREPOSITIONS: ReadonlySet<string> = new Set(['in', 'at', 'by', 'from', 'for', 'of', 'with', 'to']);

/** What a place is to an event or a body. */
export const SITES: ReadonlySet<string> = new Set(
  'venue host home base headquarter hq birthplace setting location site destination terminus'.split(' '),
);
