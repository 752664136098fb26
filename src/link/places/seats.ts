import { wordsOf } from '../../extract/names.ts';
import type { NameClaim } from '../../model.ts';
import { AUXILIARIES } from '../lexicon/function-words.ts';
import { OTHER_MARKERS } from '../lexicon/slots.ts';
import type { NameIndex } from '../names/name-index.ts';
import { isNation } from '../names/roles.ts';
import { type Cover, over, type Sighting, toStandIn } from '../names/sightings.ts';
import { gapBefore, type Reading, runHolding, sentenceAround } from '../reading.ts';
import { isNoPlace } from '../slots/frames.ts';

/** The place where a body sits, and the body. */
interface Seat {
  readonly place: NameClaim;
  readonly owner: NameClaim;
}

/**
 * "Ash Foods, whose head office is in Oak," of a firm with its headquarters in Elm, whatever word the claim has for a seat. Null where
 * another body, another office or a wider region is meant. In: the names of the passage.
 */
export function wrongSeats(reading: Reading, index: NameIndex, named: readonly Sighting[], cover: Cover): readonly Sighting[] {
  const seats = seatsOf(index);
  if (seats.length === 0) return [];
  return reading.runs.flatMap(({ from, to }) => {
    const phrase = phraseBefore(reading, from);
    if (!phrase || over(cover, from, to)) return [];
    const body = bodyBefore(reading, named, phrase.from);
    const seat = seats.find(({ owner }) => owner === body);
    if (!seat || !mayBe(reading, seat.place, from, to)) return [];
    return [toStandIn(reading, from, to, seat.place, seat.place.name, 'likely', `“${phrase.text}”`)];
  });
}

/** "whose head office is in", "its headquarters at": the seat that the words before a name speak of. */
function phraseBefore(reading: Reading, run: number): { readonly from: number; readonly text: string } | null {
  const { words, joined } = reading;
  if (!AT.has(words[run - 1]?.lower ?? '') || !joined[run]) return null;
  let at = run - 2;
  while (at > 0 && joined[at + 1] && AUXILIARIES.has(words[at]!.lower)) at--;
  const noun = words[at];
  if (!noun || !joined[at + 1]) return null;
  const isOffice = noun.lemma === 'office' && OFFICE.has(words[at - 1]?.lower ?? '');
  if (!isOffice && !SEATS.has(noun.lower)) return null;
  const from = isOffice ? at - 1 : at;
  const before = words[from - 1];
  if (!before || !(POSSESSIVE.has(before.lower) || /^['’ʼ]s?$/.test(before.text))) return null;
  return {
    from: from - 1,
    text: words
      .slice(from, at + 1)
      .map(({ text }) => text)
      .join(' '),
  };
}

/** The body that the sentence speaks of before a word, if it is the only one. */
function bodyBefore(reading: Reading, named: readonly Sighting[], at: number): NameClaim | null {
  const { from } = sentenceAround(reading, at);
  const bodies = named.filter((each) => each.from >= from && each.to <= at + 1 && each.claim.is !== 'person' && each.claim.is !== 'place');
  const [first, ...others] = new Set(bodies.map(({ claim }) => claim));
  if (!first || others.length > 0) return null;
  // A run that no claim knows may be the body whose seat it is.
  for (let word = bodies.at(-1)!.to; word <= at; word++)
    if (runHolding(reading, word) && !named.some((each) => each.from <= word && each.to > word)) return null;
  return first;
}

function mayBe(reading: Reading, place: NameClaim, from: number, to: number): boolean {
  const { words } = reading;
  const written = words.slice(from, to).map(({ lower }) => lower);
  const own = wordsOf([place.name, ...place.also, place.says].join(' ')).words.map(({ lower }) => lower);
  if (written.some((word) => own.includes(word) || isNation(word) || word.length < 3) || isNoPlace(reading, place, from, to)) return false;
  if (gapBefore(reading, from).endsWith('-')) return false;
  const sentence = sentenceAround(reading, from);
  const name = wordsOf(place.name).words.map(({ lower }) => lower);
  return words
    .slice(sentence.from, sentence.to)
    .every(
      ({ lower }, at) => !OTHER_MARKERS.has(lower) && !name.every((word, offset) => words[sentence.from + at + offset]?.lower === word),
    );
}

const BUILT = new WeakMap<NameIndex, readonly Seat[]>();

/** The claims of places that are a body's seat: its name stands in the subject, or the file knows one body alone. */
function seatsOf(index: NameIndex): readonly Seat[] {
  let seats = BUILT.get(index);
  if (!seats) {
    const bodies = index.claims.filter(({ is }) => is !== 'person' && is !== 'place' && is !== 'product');
    const places = index.claims.filter((place) => place.is === 'place' && place.of.some(isSeat));
    const named = places.length === 0 ? null : byFirstWord(bodies);
    seats = places.flatMap((place) => {
      const texts = [place.says, ...place.of, ...place.about];
      const owners = new Set<NameClaim>();
      for (const text of texts)
        for (const { lower } of wordsOf(text).words)
          for (const { form, body } of named?.get(lower) ?? []) if (text.includes(form)) owners.add(body);
      const [owner] = owners.size === 0 && bodies.length === 1 ? bodies : owners;
      return owner && owners.size < 2 ? [{ place, owner }] : [];
    });
    BUILT.set(index, seats);
  }
  return seats;
}

interface Form {
  readonly form: string;
  readonly body: NameClaim;
}

/** The names of bodies with a capital, by their first words. */
function byFirstWord(bodies: readonly NameClaim[]): ReadonlyMap<string, readonly Form[]> {
  const forms = new Map<string, Form[]>();
  for (const body of bodies)
    for (const form of [body.name, ...body.also]) {
      const first = /\p{Lu}/u.test(form) ? wordsOf(form).words[0]?.lower : undefined;
      if (first === undefined) continue;
      const known = forms.get(first);
      if (known) known.push({ form, body });
      else forms.set(first, [{ form, body }]);
    }
  return forms;
}

/** "headquarters", "headquarters of Ash Foods", "based", "head office" */
function isSeat(text: string): boolean {
  const [first, second] = wordsOf(text).words.map(({ lower }) => lower);
  return first === 'based' || SEATS.has(first ?? '') || (OFFICE.has(first ?? '') && second === 'office');
}

const AT: ReadonlySet<string> = new Set(['in', 'at', 'near']);
const SEATS: ReadonlySet<string> = new Set('headquarters hq headquarter seat base'.split(' '));
const OFFICE: ReadonlySet<string> = new Set('head main central principal registered'.split(' '));
const POSSESSIVE: ReadonlySet<string> = new Set(['its', 'their', 'our', 'whose', 'the']);
