import { HEADS } from '../../extract/lexicon/posts.ts';
import { REPLYING } from '../../extract/lexicon/speech.ts';
import { HONORIFICS } from '../../extract/lexicon/titles.ts';
import type { NameClaim, QuoteClaim, QuoteMention, TextRange } from '../../model.ts';
import type { NameIndex } from '../names/name-index.ts';
import { namesIn } from '../names/people.ts';
import { givenLikeness } from '../names/person-parts.ts';
import { gapBefore, type Reading, rangeOf, sentenceAround } from '../reading.ts';
import { between, type Name } from './speaker-names.ts';
import { pronounAfter } from './speech-pronouns.ts';
import { attributionLine, neighbour, tagAfter, tagBefore } from './speech-tags.ts';
import { labelBefore } from './spoken-quotes.ts';
import { unnamedBetween } from './unnamed-speakers.ts';

/** Somebody else whom the draft credits with the words. The range points into the text of the passage. */
export interface Credited {
  readonly passage: number;
  readonly range: TextRange;
  readonly claim: NameClaim | null;
  readonly certainty: 'certain' | 'likely';
  /** The surname is the speaker's and only the first name is another: the name to write. */
  readonly given: string | null;
}

/** Who is credited with a quotation, if it clearly is another person than the claim says; null otherwise. */
export function creditedSpeaker(
  readings: readonly Reading[],
  quote: QuoteMention,
  claim: QuoteClaim,
  index: NameIndex,
  whole: boolean,
): Credited | null {
  const place = quote.passage;
  const reading = readings[place];
  if (!reading) return null;
  const inside =
    tagAfter(reading, quote, index) ??
    tagBefore(reading, quote, index) ??
    attributionLine(reading, quote, index) ??
    labelBefore(reading, quote, index) ??
    pronounAfter(reading, quote, index);
  const found =
    (inside && { reading, name: inside }) ||
    neighbour(readings[place - 1], index, reading, 'before') ||
    neighbour(readings[place + 1], index, reading, 'after');
  if (!found) return null;
  const { name } = found;
  if (name.claim ? isSpeaker(name.claim, claim) : isSpeakerName(found.reading, name, claim))
    return name.claim ? null : otherGiven(found.reading, name, claim, index);
  // Whoever throws the words back quotes a part of them, or names the one who said them.
  const around = clauseWords(found.reading, name);
  if (around.some((word) => REPLYING.has(word)) && (!whole || around.some((word) => heldBy(claim, index).has(word)))) return null;
  if (namesSpeaker(found.reading, claim, index, name)) return null;
  const pronoun = name.to - name.from === 1 && POINTING.has(found.reading.words[name.from]!.lower);
  if (pronoun && between(namesIn(found.reading, index), 0, name.from).some((sighting) => isSpeaker(sighting.claim, claim))) return null;
  return {
    passage: found.reading.passage.index,
    range: rangeOf(found.reading, name.from, name.to),
    claim: name.claim,
    certainty: name.claim && !pronoun && found.reading.words[name.from]!.lower !== 'the' ? 'certain' : 'likely',
    given: null,
  };
}

/** "said Bea Ruiz" of words that are Ana Ruiz's: nobody else of that surname can have said them. */
function otherGiven(reading: Reading, name: Name, claim: QuoteClaim, index: NameIndex): Credited | null {
  const { words } = reading;
  let from = name.from;
  while (from < name.to && (HONORIFICS.has(words[from]!.lower) || HEADS.has(words[from]!.lower))) from++;
  const persons = (index.bySurname.get(words[name.to - 1]!.lower) ?? []).filter((person) => isSpeaker(person.claim, claim));
  const person = persons.find(({ surnameFirst, givens }) => !surnameFirst && givens.length > 0);
  if (!person) return null;
  const to = name.to - person.surname.length;
  const given = words.slice(from, to);
  if (given.length === 0 || persons.some((each) => givenLikeness(given, each) !== null)) return null;
  return {
    passage: reading.passage.index,
    range: rangeOf(reading, from, to),
    claim: person.claim,
    certainty: 'certain',
    given: person.givenText.join(' '),
  };
}

function isSpeaker(named: NameClaim, claim: QuoteClaim): boolean {
  return named.id === claim.by || named.name === claim.speaker;
}

function isSpeakerName({ words }: Reading, name: Name, claim: QuoteClaim): boolean {
  const speaker = (claim.speaker ?? '').toLowerCase();
  return words.slice(name.from, name.to).some((word) => speaker.includes(word.lower) && word.lower.length > 2);
}

/** Whether the passage itself names the one who said it, beside the one credited. */
function namesSpeaker(reading: Reading, claim: QuoteClaim, index: NameIndex, credited: Name): boolean {
  const { from, to } = sentenceAround(reading, credited.from);
  const named = between(namesIn(reading, index), from, to).some((sighting) => isSpeaker(sighting.claim, claim));
  return (
    named ||
    unnamedBetween(reading, index, from, to).some(
      (name) => name !== credited && !isApposed(reading, credited, name) && name.claim !== null && isSpeaker(name.claim, claim),
    )
  );
}

/** "Ana Ruiz, the treasurer": the post is said of the one who is credited. */
function isApposed(reading: Reading, credited: Name, { from }: Name): boolean {
  const isBehind = from === credited.to || (from === credited.to + 1 && reading.joined[from] === true);
  return isBehind && /^, $/.test(gapBefore(reading, credited.to));
}

function clauseWords({ words, sentence }: Reading, name: Name): readonly string[] {
  return words
    .slice(name.to, name.to + 12)
    .flatMap((word, offset) => (sentence[name.to + offset] === sentence[name.from] ? [word.lower] : []));
}

/** The words of the posts that the one who said it holds: "quoted the lifeguard". */
function heldBy(claim: QuoteClaim, index: NameIndex): ReadonlySet<string> {
  const roles = index.claims.filter((named) => isSpeaker(named, claim)).flatMap((named) => named.roles);
  return new Set(roles.flatMap((role) => role.toLowerCase().split(/[\s-]+/)).filter((word) => word.length > 3));
}

const POINTING: ReadonlySet<string> = new Set(['he', 'she', 'his', 'her']);
