import { type Run, wordsOf } from '../../extract/names.ts';
import type { ClaimSet, Draft, ListClaim, Match } from '../../model.ts';
import { lemma } from '../../text/lemma.ts';
import { GENERIC, OTHER_MARKERS } from '../lexicon/slots.ts';
import { speaksOfClaims } from '../names/draft-names.ts';
import { nameIndexOf } from '../names/name-index.ts';
import { isNation, overlaps } from '../names/roles.ts';
import { gapBefore, type Reading, rangeOf, readingsOf, sentenceAround } from '../reading.ts';
import { enumerations, type Item, type Member, memberAt } from './coordination.ts';
import { linkKeyed } from './keyed-lists.ts';
import { type ListCount, listCount } from './list-count.ts';
import { isCounted, isPart, isTold, isWholeSubject, restCount, strangeExceptions } from './list-frames.ts';
import { listsNear } from './list-index.ts';
import { linkItems } from './list-items.ts';
import { agreement, conflict, isOrdered, isSlip, type Listed, wrongMember } from './list-matches.ts';

/**
 * Holds the enumerations of a draft against the lists of the claims: a wrong member, a wrong number of members, a wrong
 * order where the order counts. An enumeration that shares nothing with a list, or adds to it, is left alone.
 */
export function linkLists(draft: Draft, set: ClaimSet): readonly Match[] {
  let bySet = LINKED.get(draft);
  if (!bySet) {
    bySet = new WeakMap();
    LINKED.set(draft, bySet);
  }
  let matches = bySet.get(set);
  if (!matches) {
    matches = link(draft, set);
    bySet.set(set, matches);
  }
  return matches;
}

const LINKED = new WeakMap<Draft, WeakMap<ClaimSet, readonly Match[]>>();

function link(draft: Draft, set: ClaimSet): readonly Match[] {
  const readings = readingsOf(draft);
  const index = nameIndexOf(set);
  return listsNear(readings, set).flatMap(({ claim, keyed, members, cues }) => {
    if (keyed) return linkKeyed(readings, claim, keyed);
    const isDenial = [...claim.of, ...claim.about].some((text) => wordsOf(text).words.some(({ lower }) => DENYING.has(lower)));
    const listed = { claim, members, cues, index, isDenial };
    return [
      ...readings.flatMap((reading) => (mayHold(reading, members) ? linkPassage(reading, listed) : [])),
      ...(speaksOf(draft, readings, listed) ? readings.flatMap((reading) => strangeExceptions(reading, listed)) : []),
      ...linkItems(readings, listed),
    ];
  });
}

/** "all the platforms except …" may be said of anything: the draft names a member, or is about the claims otherwise. */
function speaksOf(draft: Draft, readings: readonly Reading[], { members, index }: Listed): boolean {
  return speaksOfClaims(draft, index) || readings.some((reading) => reading.words.some((_, at) => memberAt(reading, members, at) !== null));
}

function linkPassage(reading: Reading, listed: Listed): readonly Match[] {
  const { members, cues } = listed;
  return enumerations(reading, members).flatMap((items) => {
    if (items.length < 2) return [];
    const sentence = sentenceAround(reading, items[0]!.from);
    const inside = reading.words.slice(sentence.from, sentence.to);
    const around = [reading.passage.lead, reading.passage.trail.at(-1) ?? ''].flatMap((text) => wordsOf(text).words);
    const named = inside.some((word) => cues.has(word.lemma) || cues.has(word.lower));
    const led = around.some((word) => cues.has(word.lemma) || cues.has(word.lower));
    const foreign = !listed.isDenial && isDenied(reading, sentence, items);
    if (foreign) return [];
    return judge(
      reading,
      items,
      listed,
      named ? 'sentence' : led || isCounted(reading, items, members.length) || isTold(reading, items, cues) ? 'lead' : null,
    );
  });
}

/** "Not A, B and C", "A, B and C instead": what is told further behind the list denies nothing of it. */
function isDenied({ words }: Reading, { from, to }: Run, items: readonly Item[]): boolean {
  const end = items.at(-1)!.to;
  const behind = words.slice(end, Math.min(to, end + 4)).filter(({ lower }) => lower !== 'if');
  return [...words.slice(from, end), ...behind].some(({ lower }) => DENYING.has(lower));
}

function judge(reading: Reading, items: readonly Item[], listed: Listed, cue: 'sentence' | 'lead' | null): readonly Match[] {
  const { members, cues } = listed;
  const strangers = items.filter((item) => item.member === null);
  const missing = members.flatMap((_, index) => (items.some((item) => item.member === index) ? [] : [index]));
  const rest = restCount(reading, items, cues);
  if (rest !== null) return judgeRest(reading, items, listed, rest);
  const repeated = items.find((item, place) => item.member !== null && items.slice(0, place).some(({ member }) => member === item.member));
  if (repeated && strangers.length === 0 && items.length > 2 && (cue !== null || missing.length === 1)) {
    return [replaced(reading, repeated, listed, missing, 'likely')];
  }
  return strangers.length === 0 ? judgeMembers(reading, items, listed, missing, cue) : judgeStrangers(reading, items, listed, missing, cue);
}

/** Members and nothing else: are they all there, as many as it says, and in order? */
function judgeMembers(
  reading: Reading,
  items: readonly Item[],
  listed: Listed,
  missing: readonly number[],
  cue: 'sentence' | 'lead' | null,
): readonly Match[] {
  const { claim, members, cues } = listed;
  if (missing.some((index) => isBeside(reading, items, claim.members[index]!))) return [];
  const all = (reason: string, certainty: Match['certainty'] = 'certain'): readonly Match[] => [
    { ...conflict(reading, items[0]!.from, items.at(-1)!.to, listed, 'other-member', claim.members.join(', '), reason), certainty },
  ];
  const count = listCount(reading, items, subjectNouns(claim));
  const left = missing.map((index) => claim.members[index]).join(', ');
  if (count && missing.length === 0 && count.value !== items.length) return [wrongCount(reading, count, listed, 'certain')];
  if (count?.definite && count.value === items.length && missing.length > 0 && cue && claim.outOf === null) {
    return [wrongCount(reading, count, listed, 'likely')];
  }
  if (count && count.value === members.length && missing.length > 0 && cue) return all(`${left} is missing`);
  if (isDisordered(reading, items, claim) && missing.length === 0) return all('the order of the list counts');
  const most = missing.length > 0 && items.length * 2 > members.length;
  if (most && !count && isWholeSubject(reading, items, cues)) return all(`${left} is missing`, 'likely');
  return cue && missing.length === 0 ? [agreement(reading, items, listed)] : [];
}

/** "Ana Quist, who chairs, Ron Elm, and our own Una Reed": a member that the sentence names behind something else is not missing. */
function isBeside(reading: Reading, items: readonly Item[], member: string): boolean {
  const { from, to } = sentenceAround(reading, items[0]!.from);
  const { start, end } = rangeOf(reading, from, to);
  return reading.passage.text.slice(start, end).includes(member);
}

function wrongCount(reading: Reading, count: ListCount, listed: Listed, certainty: Match['certainty']): Match {
  const { length } = listed.members;
  return {
    ...conflict(reading, count.from, count.to, listed, 'other-count', count.like(length), `the list has ${length} members`),
    certainty,
  };
}

function judgeStrangers(
  reading: Reading,
  items: readonly Item[],
  listed: Listed,
  missing: readonly number[],
  cue: 'sentence' | 'lead' | null,
): readonly Match[] {
  const { members } = listed;
  const isDigits = ({ from }: Item) => reading.words[from]!.kind === 'number';
  const strangers = items.filter((item) => item.member === null);
  const part =
    strangers.length === 1 && items.length > 1 && isPart(reading, items, listed.cues) && isForeign(reading, strangers[0]!, members);
  if (part && !speaksOfOther(reading, items)) return [replaced(reading, strangers[0]!, listed, missing, 'likely')];
  return strangers.flatMap((stranger) => {
    const near = missing.find((index) => isSlip(reading, stranger, members[index]!, listed.index));
    if (near !== undefined) return [wrongMember(reading, stranger, listed, near, 'certain')];
    const exchanged = strangers.length === 1 && missing.length === 1 && items.length === members.length;
    const akin = exchanged && sharesWord(reading, stranger, members[missing[0]!]!);
    // Three right members in a row are a subject of their own.
    // Numbers stand beside each other by chance.
    if (items.some(isDigits) && cue !== 'lead' && cuesAround(reading, items, listed.cues) < 2) return [];
    const led = items.length > 3 ? true : items.length > 2 ? cue !== null : cue === 'sentence' && namesFirst(reading, items, listed);
    const enough = led || (akin && (cue !== null || items.length > 2));
    if (!exchanged || !enough || sameNation(reading, stranger, members[missing[0]!]!)) return [];
    return [wrongMember(reading, stranger, listed, missing[0]!, items.length > 2 || akin ? 'certain' : 'likely')];
  });
}

/** "the other two islands, A and B", with the rest of the list named before them. */
function judgeRest(reading: Reading, items: readonly Item[], listed: Listed, rest: number): readonly Match[] {
  const { members } = listed;
  const strangers = items.filter((item) => item.member === null);
  const before = members.flatMap((_, index) => (isNamedBefore(reading, listed, index, items[0]!.from) ? [index] : []));
  const open = members.flatMap((_, index) => (before.includes(index) || items.some((item) => item.member === index) ? [] : [index]));
  const whole = before.length + rest === members.length;
  if (!whole || strangers.length !== 1 || items.length !== rest) return [];
  return [replaced(reading, strangers[0]!, listed, open, 'likely')];
}

function isNamedBefore(reading: Reading, { members }: Listed, member: number, to: number): boolean {
  for (let at = 0; at < to; at++) if (memberAt(reading, members, at)?.member === member) return true;
  return false;
}

/** The one member that is missing stands in for the item; where several may, the whole list is named. */
function replaced(reading: Reading, item: Item, listed: Listed, missing: readonly number[], certainty: Match['certainty']): Match {
  if (missing.length === 1) return wrongMember(reading, item, listed, missing[0]!, certainty);
  const text = listed.claim.members.join(', ');
  return { ...conflict(reading, item.from, item.to, listed, 'other-member', text, `the list has ${text}`), certainty };
}

/** The stranger begins with no word of the list: it is no other way to write a member. */
function isForeign(reading: Reading, item: Item, members: readonly Member[]): boolean {
  const first = reading.words[item.from]!.lower;
  return !members.some((member) => member.words.includes(first) || sameNation(reading, item, member));
}

function speaksOfOther(reading: Reading, items: readonly Item[]): boolean {
  const { from, to } = sentenceAround(reading, items[0]!.from);
  return reading.words.slice(from, to).some((word) => OTHER_MARKERS.has(word.lower));
}

/** How many words of the list's subject the sentence has. */
function cuesAround(reading: Reading, items: readonly Item[], cues: ReadonlySet<string>): number {
  const { from, to } = sentenceAround(reading, items[0]!.from);
  const said = reading.words.slice(from, to).filter((word) => cues.has(word.lemma) || cues.has(word.lower));
  return new Set(said.map(({ lemma: base }) => base)).size;
}

/** A pair is held against a list of two only where its own clause names the subject, and no other thing is spoken of. */
function namesFirst(reading: Reading, items: readonly Item[], { cues, isDenial }: Listed): boolean {
  const sentence = sentenceAround(reading, items[0]!.from);
  const inside = reading.words.slice(sentence.from, sentence.to);
  if (inside.some(({ lower }) => OTHER_MARKERS.has(lower) && !(isDenial && DENYING.has(lower)))) return false;
  const first = items[0]!.from;
  const label = first > 0 && /^:\s*$/.test(gapBefore(reading, first)) ? reading.words[first - 1] : undefined;
  if (label && (cues.has(label.lemma) || cues.has(label.lower))) return true;
  const low = Math.max(sentence.from, first - 8);
  const near = reading.words.slice(low, Math.min(sentence.to, items.at(-1)!.to + 5));
  const denied = isDenial && near.some(({ lower }) => DENYING.has(lower)) ? 1 : 0;
  return near.filter((word) => cues.has(word.lemma) || cues.has(word.lower)).length + denied >= 2;
}

/** "Orchard Halt" for "Orchard Road": the telling word is the same. */
function sharesWord(reading: Reading, item: Item, member: Member): boolean {
  const written = reading.words.slice(item.from, item.to).map((word) => word.lower);
  return written.length === member.words.length && written.some((word, place) => word === member.words[place] && !GENERIC.has(word));
}

function sameNation(reading: Reading, item: Item, member: Member): boolean {
  const written = reading.words.slice(item.from, item.to).map((word) => word.lower);
  return written.some((word) => isNation(word) && overlaps([word], member.words));
}

function isDisordered(reading: Reading, items: readonly Item[], claim: ListClaim): boolean {
  const sentence = sentenceAround(reading, items[0]!.from);
  if (!isOrdered(claim) || items.length !== claim.members.length) return false;
  if (reading.words.slice(sentence.from, sentence.to).some((word) => UNORDERED.has(word.lower))) return false;
  return items.some((item, place) => item.member !== place);
}

/** Words that say that an enumeration follows an order of its own. */
const UNORDERED: ReadonlySet<string> = new Set(['alphabetical', 'alphabetically', 'particular', 'reverse']);

function mayHold(reading: Reading, members: readonly Member[]): boolean {
  return members.some(({ words }) => words.length > 0 && reading.has.has(words.at(-1)!));
}

function subjectNouns(claim: ListClaim): ReadonlySet<string> {
  return new Set(claim.of.flatMap((text) => wordsOf(text).words.map((word) => lemma(word.lower))));
}

/** In a sentence that denies or tells apart, an enumeration may hold anything. */
const DENYING: ReadonlySet<string> = new Set([
  'not',
  'unlike',
  'instead',
  'neither',
  'nor',
  'except',
  'excluding',
  'rather',
  'if',
  'spared',
  'formerly',
  'originally',
  'previously',
]);
