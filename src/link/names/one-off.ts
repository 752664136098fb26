import { HONORIFICS, PARTICLES, POST_NOMINALS } from '../../extract/lexicon/titles.ts';
import { isInitial, isOpener, type Run } from '../../extract/names.ts';
import type { Reading } from '../reading.ts';
import { acceptedWords } from './accepted-words.ts';
import { isKin } from './kin.ts';
import { blankKeys, type NameIndex } from './name-index.ts';
import { slipOf } from './near.ts';
import type { BareForm } from './person-names.ts';
import { addressFrom } from './person-parts.ts';
import type { Sighting } from './sightings.ts';
import { slipCertainty } from './slip-certainty.ts';
import { supportOf } from './support.ts';

/** A person's whole name of which one word is a slip: "Jean-Baptite Charpentier". In: the index of its last word. */
export function oneWordOff(reading: Reading, index: NameIndex, run: Run, last: number): Sighting | null {
  const most = Math.min(index.longest, last + 1, 7);
  if (!reading.words.slice(last + 1 - most, last + 1).some((word) => index.inPhrases.has(word.lower))) return null;
  for (let length = most; length > 1; length--) {
    const from = last + 1 - length;
    if (!holdsTogether(reading, run, from, last)) continue;
    const tokens = reading.words.slice(from, last + 1);
    const written = tokens.map((word) => word.lower);
    for (const place of written.keys()) {
      if (isInitial(tokens[place]!) || (!tokens[place]!.capital && !PARTICLES.has(written[place]!) && place === 0)) continue;
      for (const { form, place: blank } of blankKeys(written, place).flatMap((key) => index.byBlankPerson.get(key) ?? [])) {
        if (blank !== place || form.words.length !== length || !slipOf(written[place]!, form.words[place]!)) continue;
        const sighting = judge(reading, index, form, from, place);
        if (sighting) return sighting;
      }
    }
  }
  return null;
}

function judge(reading: Reading, index: NameIndex, form: BareForm, from: number, place: number): Sighting | null {
  const { claim } = form;
  const to = from + form.words.length;
  const start = addressFrom(reading, from);
  if (isKin(reading, start, to) || goesOn(reading, index, start, to)) return null;
  const support = supportOf(reading, index, claim, start, to);
  const written = reading.words[from + place]!.lower;
  if (acceptedWords(claim).has(written)) return null;
  const addressed = start < from;
  const firm = support.sameRole || support.backed;
  if ((form.partial && !firm && !addressed) || (index.known.has(written) && !support.sameRole)) return null;
  const weight = form.words.reduce((sum, word, at) => sum + (at === place || PARTICLES.has(word) ? 0 : word.length), 0);
  const part = place < form.givens ? 'given' : 'surname';
  const certainty = slipCertainty(written, form.words[place]!, part, weight, support);
  if (!certainty) return null;
  return {
    reading,
    from: start,
    to,
    claim,
    relation: 'misspelt',
    certainty,
    wrong: { from: from + place, to: from + place + 1, expected: form.written[place]! },
    reason: `the ${part === 'given' ? 'first name' : 'surname'} of ${claim.name} is misspelt`,
    cue: 'the rest of the name',
  };
}

/** The words stand in one run, or begin with small particles right before it. */
function holdsTogether({ words, joined }: Reading, run: Run, from: number, last: number): boolean {
  if (from < 0) return false;
  for (let at = from + 1; at <= last; at++) if (!joined[at]) return false;
  for (let at = from; at < run.from; at++) if (words[at]!.capital || words[at]!.kind !== 'word') return false;
  return last < run.to || /^\p{Ll}/u.test(words[last]!.text);
}

/** Another capitalised word belongs to the name: it is longer than the claim's, and another one. */
function goesOn({ words, joined, titleCase }: Reading, index: NameIndex, from: number, to: number): boolean {
  if (titleCase) return false;
  const before = from > 0 && joined[from] ? words[from - 1] : undefined;
  const after = to < words.length && joined[to] ? words[to] : undefined;
  const isOther = (word: typeof before) =>
    word?.kind === 'word' &&
    word.capital &&
    !HONORIFICS.has(word.lower) &&
    !POST_NOMINALS.has(word.lower) &&
    !index.known.has(word.lower) &&
    !/^['’]/.test(word.text);
  return (isOther(after) ?? false) || ((isOther(before) ?? false) && !isOpener(before!.lower) && !ENDS_OFFICE.test(before!.lower));
}

const ENDS_OFFICE = /(?:er|or|ist|ian|ant|man|woman|chief|chair|head|mp|ceo|cto|cfo|nurse|coach|captain)$/;
