import { POST_NOMINALS } from '../../extract/lexicon/titles.ts';
import { gapBefore, type Reading, runHolding, sentenceAround } from '../reading.ts';
import { speaksOfClaims } from './draft-names.ts';
import { isKin } from './kin.ts';
import { blankKeys, type Form, type NameIndex } from './name-index.ts';
import { isKeySlip, nearness } from './near.ts';
import { findNear } from './near-words.ts';
import { lay, over, type Sighting, toCover } from './sightings.ts';

/** Names written as the claims file lists them, forbidden forms, and slips of organisations, places and products. */
export function findForms(reading: Reading, index: NameIndex, people: readonly Sighting[]): readonly Sighting[] {
  const found: Sighting[] = [];
  const cover = toCover(people);
  const add = (sighting: Sighting) => {
    found.push(sighting);
    lay(cover, sighting);
  };
  for (let at = 0; at < reading.words.length; at++) {
    const form = longestForm(reading, index, at);
    if (!form) continue;
    const to = at + form.words.length;
    if (isStrangersGiven(reading, at, to, form)) continue;
    const covering = over(cover, at, to);
    if (form.wrong ? covering?.relation === 'same' && covering.to - covering.from > form.words.length && hasGiven(covering) : covering)
      continue;
    const sighting = form.wrong
      ? forbidden(reading, at, to, form)
      : (longerSlip(reading, index, at, to, form) ?? exact(reading, at, to, form));
    add(sighting);
    at = sighting.to - 1;
  }
  for (const run of reading.runs) {
    for (let at = run.from; at < run.to; at++) {
      if (over(cover, at, at + 1)) continue;
      const slip =
        slipOfPhrase(reading, index, at) ?? slipOfSpacing(reading, index, at, run.to) ?? slipOfWord(reading, index, at, run.from, run.to);
      if (!slip || over(cover, slip.from, slip.to)) continue;
      add(slip);
      at = slip.to - 1;
    }
  }
  return found;
}

/** "Beacon Trsut", where "Beacon" alone is a form of the Beacon Trust as well: the name goes on, with a slip. */
function longerSlip(reading: Reading, index: NameIndex, from: number, to: number, form: Form): Sighting | null {
  for (let at = from; at < to; at++) {
    const slip = reading.words[at]!.capital ? slipOfPhrase(reading, index, at) : null;
    if (slip?.claim === form.claim && slip.to > to) return slip;
  }
  return null;
}

/** "Ana Ruiz", where the claims have an Ana of another surname, and list her first name as a form of hers. */
function isStrangersGiven(reading: Reading, at: number, to: number, form: Form): boolean {
  const { words, joined, titleCase } = reading;
  const first = form.claim.name.toLowerCase().startsWith(form.text.toLowerCase());
  if (form.claim.is !== 'person' || form.wrong || form.words.length > 1 || !first || titleCase) return false;
  const run = runHolding(reading, at);
  return run !== null && run.to > to && joined[to] === true && !POST_NOMINALS.has(words[to]!.lower);
}

function longestForm(reading: Reading, index: NameIndex, at: number): Form | null {
  const { words } = reading;
  const forms = index.byFirst.get(words[at]!.lower);
  if (forms === undefined) return null;
  let best: Form | null = null;
  for (const form of forms) {
    if (best && (best.words.length > form.words.length || (best.words.length === form.words.length && !form.wrong))) continue;
    if (form.words.every((word, offset) => words[at + offset]?.lower === word && styled(reading, at + offset, form, offset))) {
      if (!form.wrong || isExactly(reading, at, form)) best = form;
    }
  }
  return best;
}

/** A name keeps its capitals and is not broken by the end of a sentence; a comma counts only where the form has one. */
function styled(reading: Reading, index: number, form: Form, offset: number): boolean {
  const capital = /^\p{Lu}/u.test(form.written[offset]!);
  if (capital && !reading.words[index]!.capital) return false;
  return offset === 0 || reading.joined[index] === true || form.text.includes(',') || /^['’.]?$/.test(gapBefore(reading, index));
}

/** A forbidden form that differs from a right one in capitals or accents alone is wrong only as it is spelt. */
function isExactly({ passage, words }: Reading, at: number, form: Form): boolean {
  const right = [form.claim.name, ...form.claim.also].some(
    (text) =>
      text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '') === form.text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, ''),
  );
  if (!right) return true;
  return passage.text.slice(words[at]!.start, words[at + form.words.length - 1]!.end).normalize('NFC') === form.text;
}

function hasGiven(sighting: Sighting): boolean {
  return sighting.cue === 'the full name';
}

function exact(reading: Reading, from: number, to: number, form: Form): Sighting {
  return {
    reading,
    from,
    to,
    claim: form.claim,
    relation: 'same',
    certainty: 'certain',
    wrong: null,
    reason: null,
    cue: `the form “${form.text}”`,
  };
}

function forbidden(reading: Reading, from: number, to: number, form: Form): Sighting {
  const base = { ...exact(reading, from, to, form), relation: 'forbidden', wrong: { from, to, expected: form.claim.name } } as const;
  const sentence = sentenceAround(reading, from);
  const near = reading.words.slice(Math.max(sentence.from, from - 5), Math.min(sentence.to, to + 5)).map((word) => word.lower);
  const before = reading.words.slice(Math.max(sentence.from, from - 2), from).map((word) => word.lower);
  if (before.includes('not') || near.some((word) => CORRECTING.has(word)))
    return { ...base, setAside: 'a correction that quotes the wrong form' };
  if (form.words.length > 1 && isKin(reading, from, to)) return { ...base, setAside: 'a relative or namesake' };
  return { ...base, reason: `“${form.text}” is listed as a wrong form of ${form.claim.name}` };
}

const CORRECTING: ReadonlySet<string> = new Set(
  'misspelt misspelled misspelling misspell misnamed misidentified corrected correction wrongly mistakenly erroneously incorrectly formerly'.split(
    ' ',
  ),
);

/** "Royal Colledge of Music": every word of a form but one, and that one nearly. */
function slipOfPhrase(reading: Reading, index: NameIndex, at: number): Sighting | null {
  const words = reading.words.slice(at, at + Math.min(8, index.longest)).map((word) => word.lower);
  if (!words.some((word) => index.inPhrases.has(word))) return null;
  for (let length = 2; length <= words.length && reading.joined[at + length - 1]; length++) {
    const written = words.slice(0, length);
    for (const [place, word] of written.entries()) {
      if (index.known.has(word)) continue;
      for (const { form, place: blank } of blankKeys(written, place).flatMap((key) => index.byBlank.get(key) ?? [])) {
        const near = blank === place ? nearness(word, form.words[place]!) : null;
        if (!near) continue;
        const wrong = { from: at + place, to: at + place + 1, expected: form.written[place]! };
        return slip(reading, at, at + length, form, wrong, near === 'sure' || form.words.length > 2);
      }
    }
  }
  return null;
}

/** "Open Bank" for "Openbank" and the other way round; a hyphen is a matter of style. */
function slipOfSpacing(reading: Reading, index: NameIndex, at: number, end: number): Sighting | null {
  let spelling = '';
  for (let to = at + 1; to <= Math.min(end, at + 4); to++) {
    spelling += reading.words[to - 1]!.lower;
    for (const form of index.bySpelling.get(spelling) ?? []) {
      if (form.words.length === to - at || spelling.length < 6) continue;
      const marks = reading.passage.text.slice(reading.words[at]!.start, reading.words[to - 1]!.end);
      if (/[-‐‑]/.test(marks) || /[-‐‑]/.test(form.text)) continue;
      return slip(reading, at, to, form, { from: at, to, expected: form.text }, true);
    }
  }
  return null;
}

/** "Frankfort" for "Frankfurt": a single word needs a sure slip, or a word of the claim beside it. */
function slipOfWord(reading: Reading, index: NameIndex, at: number, runFrom: number, runTo: number): Sighting | null {
  const word = reading.words[at]!;
  if (word.lower.length < 5 || index.known.has(word.lower) || runTo - runFrom > 2) return null;
  for (const meant of findNear(index.nearSingle, word.lower)) {
    for (const form of index.single.get(meant) ?? []) {
      const near = nearness(word.lower, meant);
      if (!near || meant.length < 5 || !(isKeySlip(word.lower, meant) || speaksOfClaims(reading.draft, index))) continue;
      const named = namesSubject(reading, at, form);
      if (
        !(near === 'sure' && meant.length >= 6 && (runTo - runFrom === 1 || named)) &&
        !(named && runTo - runFrom === 1 && meant.length >= 6)
      )
        continue;
      return slip(reading, at, at + 1, form, { from: at, to: at + 1, expected: form.written[0]! }, near === 'sure');
    }
  }
  return null;
}

function namesSubject(reading: Reading, at: number, form: Form): boolean {
  const sentence = sentenceAround(reading, at);
  const lemmas = new Set(reading.words.slice(sentence.from, sentence.to).map((word) => word.lemma));
  return [...form.claim.of, ...form.claim.about].some((text) =>
    text
      .toLowerCase()
      .split(/\s+/)
      .some((word) => word.length > 3 && lemmas.has(word)),
  );
}

function slip(reading: Reading, from: number, to: number, form: Form, wrong: Sighting['wrong'], sure: boolean): Sighting {
  return {
    reading,
    from,
    to,
    claim: form.claim,
    relation: 'misspelt',
    certainty: sure ? 'certain' : 'likely',
    wrong,
    reason: `${form.claim.name} is misspelt`,
    cue: `nearly the form “${form.text}”`,
  };
}
