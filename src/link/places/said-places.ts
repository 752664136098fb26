import { type Words, wordsOf } from '../../extract/names.ts';
import type { Match, NameClaim } from '../../model.ts';
import { AUXILIARIES, DETERMINERS, FUNCTION_WORDS } from '../lexicon/function-words.ts';
import { GENERIC, LOCATIVE, OTHER_MARKERS } from '../lexicon/slots.ts';
import { group, type NameIndex } from '../names/name-index.ts';
import { isNation } from '../names/roles.ts';
import { type Cover, over, type Sighting, toStandIn } from '../names/sightings.ts';
import { gapBefore, type Reading, runHolding, sentenceAround, wordAt } from '../reading.ts';
import { slotsOf } from '../slots/slot-patterns.ts';

/**
 * Another place where the sentence of a claim about somebody or something names one in passing: "signed in Oak" where the claim
 * says that she signed in Elm, "led from Oak by Ruiz" where it has her at the University of Elm.
 */
export function wrongSaidPlaces(reading: Reading, index: NameIndex, named: readonly Sighting[], cover: Cover): readonly Sighting[] {
  const said = saidOf(index);
  return reading.runs.flatMap(({ from, to }) => {
    const at = placingAt(reading, from);
    const verb = reading.words[at - 1];
    if (at < 1 || !verb || !/^ $/.test(gapBefore(reading, at))) return [];
    for (const place of said.get(verb.lemma) ?? []) {
      const owner = named.find(({ claim, wrong, from: there }) => claim === place.claim && !wrong && isBeside(reading, there, from));
      const isLed = !place.atBody || (reading.words[to]?.lower === 'by' && owner !== undefined && owner.from >= to && owner.from < to + 4);
      if (!owner || !isLed || over(cover, from, to) || !mayBeWrong(reading, index, from, to, place.words)) continue;
      return [toStandIn(reading, from, to, place.claim, place.text, 'likely', `“${verb.text} ${reading.words[at]!.text}”`)].map((one) => ({
        ...one,
        relation: 'other-place' as const,
      }));
    }
    return [];
  });
}

/**
 * Another place at what a claim places, done in so many words beside a date or figure of the same: "counted birds at Oak on 24
 * January", where the claims have the count at Elm and on that day; "a warehouse at Oak will close in 2028" of the Elm warehouse. In: the matches of the passage's figures and dates.
 */
export function wrongEventPlaces(reading: Reading, index: NameIndex, matches: readonly Match[], cover: Cover): readonly Sighting[] {
  const held = matches.filter(({ state, certainty }) => state === 'agrees' && certainty !== 'weak');
  if (held.length === 0) return [];
  const { byHead } = slotsOf(index.claims);
  const { words, sentence } = reading;
  return reading.runs.flatMap(({ from, to }) => {
    const at = placingAt(reading, from);
    if (at < 2 || over(cover, from, to)) return [];
    // "counted birds at": one word may stand between the doing and where.
    const doing = [at - 1, at - 2].find((place) => /^ $/.test(gapBefore(reading, place + 1)) && DONE.test(words[place]!.lower));
    // "a warehouse at", and not "an older warehouse at": the thing itself, where what is told of it is told of the claim's place by name.
    const isThing = doing === undefined && DETERMINERS.has(words[at - 2]!.lower) && !words[at - 1]!.capital;
    const told = doing ?? (isThing ? at - 1 : undefined);
    const head = told === undefined ? undefined : words[told]!.lemma;
    const slots = (byHead.get(head ?? '') ?? []).filter(({ claim }) => claim.is === 'place');
    const [slot] = slots;
    if (head === undefined || !slot || slots.length > 1 || !mayBeWrong(reading, index, from, to, formsOf(slot.claim))) return [];
    const isOfIt = ({ claim, mention }: Match) =>
      sentence[wordAt(reading, mention.range.start)] === sentence[from] &&
      claim!.of.some((text) => wordsOf(text).words.some(({ lemma }) => lemma === head)) &&
      (!isThing || claim!.says.includes(slot.claim.name));
    return held.some(isOfIt) ? [toStandIn(reading, from, to, slot.claim, slot.claim.name, 'likely', `“${words[told!]!.text}”`)] : [];
  });
}

/** The index of the preposition of place before a name, "in", "at the"; -1 where there is none. */
function placingAt(reading: Reading, from: number): number {
  const { words } = reading;
  const at = words[from - 1]?.lower === 'the' ? from - 2 : from - 1;
  const leads = LOCATIVE.has(words[at]?.lower ?? '') || words[at]?.lower === 'from';
  return leads && /^ $/.test(gapBefore(reading, at + 1)) ? at : -1;
}

interface SaidPlace {
  readonly claim: NameClaim;
  readonly text: string;
  readonly words: readonly string[];
  /** The word before the preposition, or for a body that is called after the place the verb of the sentence. */
  readonly head: string;
  readonly atBody: boolean;
}

const SAID = new WeakMap<NameIndex, ReadonlyMap<string, readonly SaidPlace[]>>();

function saidOf(index: NameIndex): ReadonlyMap<string, readonly SaidPlace[]> {
  let said = SAID.get(index);
  if (!said) {
    const places = index.claims.filter(({ is }) => is !== 'place').flatMap(toSaid);
    said = group(places, ({ head }) => [head]);
    SAID.set(index, said);
  }
  return said;
}

function toSaid(claim: NameClaim): readonly SaidPlace[] {
  const text = wordsOf(claim.says);
  const { words } = text;
  const own = new Set(formsOf(claim));
  return words.flatMap((word, at): readonly SaidPlace[] => {
    const before = words[at - 1];
    if (!before || !word.capital || own.has(word.lower) || words[at - 1]!.capital) return [];
    const to = endOf(text, at);
    const name = { claim, text: claim.says.slice(word.start, words[to - 1]!.end), words: words.slice(at, to).map(({ lower }) => lower) };
    const head = words[at - 2];
    if ((LOCATIVE.has(before.lower) || before.lower === 'from') && head && !head.capital && !FUNCTION_WORDS.has(head.lower))
      return [{ ...name, head: head.lemma, atBody: false }];
    const verb = words.slice(to).find(({ lower, capital }) => !capital && !AUXILIARIES.has(lower) && !FUNCTION_WORDS.has(lower));
    const isBody = before.lower === 'of' && BODIES.has(words[at - 2]?.lower ?? '');
    return isBody && verb ? [{ ...name, head: verb.lemma, atBody: true }] : [];
  });
}

/** The end of the run of capitalised words. */
function endOf({ words, joined }: Words, from: number): number {
  let to = from + 1;
  while (to < words.length && joined[to] && words[to]!.capital) to++;
  return to;
}

function formsOf(claim: NameClaim): readonly string[] {
  return [claim.name, ...claim.also].flatMap((text) => wordsOf(text).words.map(({ lower }) => lower));
}

function isBeside({ sentence }: Reading, one: number, other: number): boolean {
  return sentence[one] === sentence[other];
}

/** No nation or county, no word that the claims know, no second thing, and the right place is not in the sentence. */
function mayBeWrong(reading: Reading, index: NameIndex, from: number, to: number, right: readonly string[]): boolean {
  const { words } = reading;
  const written = words.slice(from, to);
  if (written.some(({ lower, text }) => isNation(lower) || BROAD.test(lower) || text.length < 3)) return false;
  if (written.some(({ lower }) => index.known.has(lower) && !GENERIC.has(lower)) || runHolding(reading, from)?.to !== to) return false;
  const around = words.slice(sentenceAround(reading, from).from, sentenceAround(reading, from).to);
  return !around.some(({ lower }) => OTHER_MARKERS.has(lower) || (right.includes(lower) && !GENERIC.has(lower)));
}

const DONE = /(?:ed|ing)$/;
const BODIES: ReadonlySet<string> = new Set(['university', 'institute', 'college', 'academy', 'school']);
/** Endings of the names of counties and countries. */
const BROAD = /(?:shire|land|lands|stan|ia|many)$/;
