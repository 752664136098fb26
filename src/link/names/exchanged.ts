import type { Run } from '../../extract/names.ts';
import { wordsOf } from '../../extract/names.ts';
import type { NameClaim } from '../../model.ts';
import { lemma } from '../../text/lemma.ts';
import { FUNCTION_WORDS } from '../lexicon/function-words.ts';
import { GENERIC, OTHER_MARKERS } from '../lexicon/slots.ts';
import { gapBefore, type Reading, sentenceAround } from '../reading.ts';
import { namedInFull, speaksOfClaims } from './draft-names.ts';
import { blankKeys, type Form, type NameIndex } from './name-index.ts';
import { nearness } from './near.ts';
import { type Cover, type Sighting, toStandIn } from './sightings.ts';

/**
 * A name of several words of which one is exchanged ("Gate" for "House"): the telling words stay, and the sentence is about
 * the same thing. Null where it may well be another thing of a like name.
 */
export function exchanged(reading: Reading, index: NameIndex, from: number, to: number, cover: Cover): Sighting | null {
  const { words } = reading;
  const written = words.slice(from, to).map((word) => word.lower);
  if (written.length > 8 || !written.some((word) => index.inPhrases.has(word)) || isForm(index, written)) return null;
  for (const place of written.keys()) {
    const blanks = blankKeys(written, place).flatMap((key) => index.byBlank.get(key) ?? []);
    for (const { form, place: blank } of blanks) {
      const meant = form.words[place]!;
      if (blank !== place || meant === written[place] || nearness(written[place]!, meant)) continue;
      const telling = form.words.filter((word, at) => at !== place && !GENERIC.has(word));
      const inner = place > 0 && place < form.words.length - 1;
      if (telling.length === 0 || namedWhole(reading, from, form, cover)) continue;
      const firm = telling.length > 1 || inner || standsIn(reading, from, to, form) || besideItsPeople(reading, from, form, cover);
      if (!firm && !(place === 0 && isOnlyKin(reading, index, from, form))) continue;
      const kept = form.written[form.words.indexOf(telling[0]!)]!;
      return toStandIn(reading, from, to, form.claim, form.text, firm ? 'certain' : 'likely', `“${kept}” and the words around it`);
    }
  }
  return null;
}

/**
 * "Elm Science Fund" pays where the claims have the Elm Ocean Fund pay, and "Ashborough School" in a draft about them that never
 * has Ashbourne School: all words but the exchanged one are those of any body.
 */
export function ofItsKind(reading: Reading, index: NameIndex, from: number, to: number, cover: Cover): Sighting | null {
  const written = reading.words.slice(from, to).map((word) => word.lower);
  const kin = written.length < 2 || !GENERIC.has(written.at(-1)!) ? [] : (index.byLast.get(written.at(-1)!) ?? []);
  if (kin.length === 0 || kin.length > MOST_KIN || isForm(index, written)) return null;
  for (const form of kin) {
    const other = form.words.length === written.length ? form.words.flatMap((word, at) => (word === written[at] ? [] : [at])) : [];
    const [place] = other;
    if (place === undefined || other.length > 1 || form.words.some((word, at) => at !== place && !GENERIC.has(word))) continue;
    if (isTaken(reading, index, { from, to }, form, place) && !namedWhole(reading, from, form, cover))
      return toStandIn(reading, from, to, form.claim, form.text, 'likely', `“${form.written.at(-1)}” and what is said of it`);
  }
  return null;
}

/** Of more bodies of one kind any may be meant. */
const MOST_KIN = 12;

function isTaken(reading: Reading, index: NameIndex, { from, to }: Run, { claim, words: meant, ...form }: Form, place: number): boolean {
  const written = reading.words[from + place]!.lower;
  if (form.wrong || claim.is === 'person' || GENERIC.has(written) || nearness(written, meant[place]!)) return false;
  if (place > 0 && place < meant.length - 1 && standsIn(reading, from, to, { claim, words: meant, ...form })) return true;
  if (place > 0 || claim.is === 'place' || index.known.has(written) || namedInFull(reading.draft, index).has(claim)) return false;
  const sentence = sentenceAround(reading, from);
  const isOfOthers = reading.words.slice(sentence.from, sentence.to).some(({ lower }) => OTHER_MARKERS.has(lower) || EARLIER.has(lower));
  const isAlike = written.length > ALIKE && written.slice(0, ALIKE) === meant[0]!.slice(0, ALIKE);
  return isAlike && !isOfOthers && speaksOfClaims(reading.draft, index);
}

/** Letters with which two names begin that are taken for each other. */
const ALIKE = 5;

/** "…, Stone County" behind a name that the claim is about, where the claim has another county. */
export function sameKindBeside(reading: Reading, index: NameIndex, from: number, to: number): Sighting | null {
  const { words } = reading;
  if (from === 0 || to - from < 2 || !/^,\s$/.test(gapBefore(reading, from))) return null;
  const last = words[to - 1]!.lower;
  const written = words.slice(from, to).map((word) => word.lower);
  if (!GENERIC.has(last) || isForm(index, written)) return null;
  for (const form of index.byLast.get(last) ?? []) {
    if (form.words.length !== written.length) continue;
    const beside = form.claim.about.some((text) => {
      const about = wordsOf(text).words;
      return about[0]?.capital && about.every((word, place) => words[from - about.length + place]?.lower === word.lower);
    });
    if (beside) return toStandIn(reading, from, to, form.claim, form.text, 'certain', `“${words[from - 1]!.text}” before it`);
  }
  return null;
}

/**
 * A name of three words and more that the draft, although it is about the claims, never has right: another first word that
 * begins alike, or the same kind of place where the claim has its event.
 */
function isOnlyKin(reading: Reading, index: NameIndex, from: number, form: Form): boolean {
  const { claim, words: meant } = form;
  if (meant.length < 3 || namedInFull(reading.draft, index).has(claim) || !speaksOfClaims(reading.draft, index)) return false;
  const sentence = sentenceAround(reading, from);
  if (reading.words.slice(sentence.from, sentence.to).some((word) => OTHER_MARKERS.has(word.lower) || EARLIER.has(word.lower)))
    return false;
  if (claim.is !== 'place') return reading.words[from]!.lower.slice(0, 2) === meant[0]!.slice(0, 2);
  return AT.has(reading.words[from - 1]?.lower ?? '') && subjectWords(claim).includes(meant.at(-1)!);
}

const EARLIER: ReadonlySet<string> = new Set(['earlier', 'previous', 'appeal', 'retrial', 'ago']);

/** The right name stands in the same sentence: the writer tells the two apart. */
function namedWhole(reading: Reading, at: number, form: Form, cover: Cover): boolean {
  const sentence = sentenceAround(reading, at);
  for (let index = sentence.from; index < sentence.to; index++) {
    const other = cover.get(index);
    if (other?.claim === form.claim && other.to - other.from >= form.words.length) return true;
  }
  return false;
}

function isForm(index: NameIndex, written: readonly string[]): boolean {
  return (index.byFirst.get(written[0]!) ?? []).some(
    (form) => form.words.length === written.length && form.words.every((word, place) => word === written[place]),
  );
}

/** The name stands where the claim's would: at the place of its event, or beside a word of its subject. */
function standsIn(reading: Reading, from: number, to: number, form: Form): boolean {
  const { words } = reading;
  const cues = subjectWords(form.claim).filter((word) => !form.words.includes(word));
  const sentence = sentenceAround(reading, from);
  const near = (low: number, high: number) =>
    words
      .slice(Math.max(sentence.from, low), Math.min(sentence.to, high))
      .some((word) => cues.includes(word.lemma) || cues.includes(word.lower));
  if (words.slice(sentence.from, sentence.to).some((word) => OTHER_MARKERS.has(word.lower))) return false;
  if (form.claim.is !== 'place') return near(from - 4, to + 3);
  const before = words[from - 1]?.lower === 'the' ? words[from - 2] : words[from - 1];
  return before !== undefined && AT.has(before.lower) && near(sentence.from, sentence.to);
}

/** "chief forecaster at the …", just behind somebody whose own claim names the right form. */
function besideItsPeople(reading: Reading, from: number, form: Form, cover: Cover): boolean {
  const before = reading.words[from - 1]?.lower === 'the' ? reading.words[from - 2] : reading.words[from - 1];
  if (!before || !OF.has(before.lower)) return false;
  const sentence = sentenceAround(reading, from);
  for (let at = Math.max(sentence.from, from - 10); at < from; at++) {
    const person = cover.get(at)?.claim;
    if (person?.is === 'person' && [person.says, ...person.about, ...person.roles].some((text) => text.includes(form.text))) return true;
  }
  return false;
}

function subjectWords(claim: NameClaim): readonly string[] {
  const texts = [...claim.of, ...claim.about].flatMap((text) => text.toLowerCase().match(/\p{L}{3,}/gu) ?? []);
  return texts.filter((word) => !FUNCTION_WORDS.has(word)).flatMap((word) => [word, lemma(word)]);
}

const AT: ReadonlySet<string> = new Set(['at', 'in', 'inside', 'to', 'from']);
const OF: ReadonlySet<string> = new Set(['at', 'of', 'for', 'with', 'from']);
