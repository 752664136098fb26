import { REPLYING, REPORTING } from '../../extract/lexicon/speech.ts';
import type { QuoteMention } from '../../model.ts';
import { AUXILIARIES, PREPOSITIONS } from '../lexicon/function-words.ts';
import type { NameIndex } from '../names/name-index.ts';
import { gapBefore, type Reading, wordAt } from '../reading.ts';
import { peopleBetween, SAYINGS, sayingOf } from './sayings.ts';
import { type Name, namesBetween } from './speaker-names.ts';
import { unnamedBetween } from './unnamed-speakers.ts';

/** "…," said Ana Ruiz. "…," Ana Ruiz, the mayor, said. */
export function tagAfter(reading: Reading, quote: QuoteMention, index: NameIndex): Name | null {
  const { words } = reading;
  const first = wordAt(reading, quote.range.end);
  if (first >= words.length) return null;
  // A tag follows at once, and the quotation does not end with a full stop.
  const between = reading.passage.text.slice(quote.range.end, words[first]!.start);
  if (/^[.,!?]?\s*["'”’»“‹›]{1,2}\s?:\s?$/.test(between)) return captioned(reading, index, first);
  if (/^[.!?]?\s*["'”’»“‹›]{1,2}\s+$/.test(between) && words[first]!.capital) {
    const pointed = pointedBack(reading, index, first);
    if (pointed) return pointed;
  }
  if (!/^[,!?;]?\s*["'”’»“‹›]{1,2}\s?[,—–]?\s?$/.test(between) || /[.]\s*$/.test(quote.surface)) return null;
  let end = first;
  while (end < words.length && end < first + 16 && (end === first || !/[.!?;:“"«]/.test(gapBefore(reading, end)))) end++;
  const tag = peopleBetween(reading, index, first, end);
  const verb = words.slice(first, end).findIndex((word) => REPORTING.has(word.lower) || REPLYING.has(word.lower));
  if (words[first]!.lower === 'according' && tag[0]?.from === first + 2) return tag[0];
  if (isManner(reading, first, tag[0])) return tag[0]!;
  if (TAKING_UP.has(words[first]!.lower)) return sayingOf(reading, index, first, Math.min(end, first + 8));
  if (verb < 0) return null;
  const verbAt = first + verb;
  if (verbAt === first) return tag[0] && tag[0].from <= first + 4 && adjacent(reading, first, tag[0].from) ? tag[0] : null;
  if (tag[0] && isBehindPost(reading, first, tag[0], verbAt)) return tag[0];
  return tag[0] && tag[0].from <= first + 1 && tag[0].to <= verbAt ? tag[0] : null;
}

/** "…," the head of the jury, Ana Ruiz, said. */
function isBehindPost(reading: Reading, first: number, name: Name, verb: number): boolean {
  const { words } = reading;
  if (words[first]!.lower !== 'the' || name.from <= first + 1 || name.to > verb || name.to < verb - 1) return false;
  const post = words.slice(first + 1, name.from);
  return (
    /^, ?$/.test(gapBefore(reading, name.from)) &&
    post.length < 8 &&
    post.every(({ lower }) => !PRONOUNS.has(lower) && !AUXILIARIES.has(lower) && (POSTED.has(lower) || !PREPOSITIONS.has(lower)))
  );
}

/** What a post is of, and not "the letter from". */
const POSTED: ReadonlySet<string> = new Set(['of', 'for', 'in', 'at']);

/** "…": Ana Ruiz at the opening. */
function captioned(reading: Reading, index: NameIndex, first: number): Name | null {
  const name = namesBetween(reading, index, first, Math.min(reading.words.length, first + 8))[0];
  return name && name.from <= first + 1 ? name : null;
}

/** "…" That was Ana Ruiz, the mayor. "…" So said Ana Ruiz. */
function pointedBack(reading: Reading, index: NameIndex, first: number): Name | null {
  const { words } = reading;
  const opening = `${words[first]!.lower} ${words[first + 1]?.lower ?? ''}`;
  const isCleft = CLEFT.has(opening);
  if (!POINTS_BACK.has(opening) && !isCleft) return null;
  const name = namesBetween(reading, index, first, Math.min(words.length, first + 10))[0];
  if (name?.from !== first + 2) return null;
  const next = words[name.to];
  // "It was Ana Ruiz who said so", and not "who won".
  if (isCleft)
    return next?.lower === 'who' && words.slice(name.to + 1, name.to + 3).some(({ lower }) => REPORTING.has(lower)) ? name : null;
  // "That was Ana Ruiz's pool": not the words, but what follows is meant.
  return next && /^['’]s?$/.test(next.text) && !SAYINGS.has(words[name.to + 1]?.lower ?? '') ? null : name;
}

const POINTS_BACK: ReadonlySet<string> = new Set([
  'that was',
  'that is',
  "that 's",
  'that ’s',
  'this was',
  'this is',
  'so said',
  'so says',
  'thus spoke',
  'words from',
]);

const CLEFT: ReadonlySet<string> = new Set(['it was', 'it is', "it 's", 'it ’s']);

/** "…" is how Ana Ruiz puts it. "…" were the words of Ana Ruiz. */
function isManner({ words }: Reading, first: number, name: Name | undefined): boolean {
  if (!name || name.from > first + 5 || !['is', 'was', 'are', 'were'].includes(words[first]!.lower)) return false;
  const before = words.slice(first + 1, name.from).map((word) => word.lower);
  const [link] = before;
  if (link === 'how' || link === 'what')
    return before.length === 1 && words.slice(name.to, name.to + 8).some(({ lower }) => REPORTING.has(lower));
  return before.at(-1) === 'of' && before.some((word) => SAYINGS.has(word));
}

/** "…," in the mayor’s phrase. "…," to use Ana Ruiz’s words. */
const TAKING_UP: ReadonlySet<string> = new Set(['in', 'to']);

/** Between "said" and the name nothing but a title stands. */
function adjacent(reading: Reading, verb: number, name: number): boolean {
  for (let at = verb + 1; at <= name; at++) if (/[,.;:]/.test(gapBefore(reading, at)) && at < name) return false;
  return !reading.words
    .slice(verb + 1, name)
    .some((word) => ['he', 'she', 'they', 'i', 'we', 'that', 'of', 'to', 'after', 'in'].includes(word.lower));
}

/** Ana Ruiz said: "…" As Ana Ruiz has put it, "…" */
export function tagBefore(reading: Reading, quote: QuoteMention, index: NameIndex): Name | null {
  const { words } = reading;
  const end = wordAt(reading, quote.range.start);
  const gap = gapBefore(reading, end);
  if (/[.!?;]/.test(gap.slice(0, gap.search(/[“”"«»„‘'‹›]/) + 1)) && reading.joined[end] !== true) return null;
  let from = end;
  while (from > 0 && from > end - 30 && (from === end || !endsClause(reading, from))) from--;
  return (
    lastSpeaker(reading, index, from, end) ??
    sayingOf(reading, index, from, end) ??
    verdictOf(reading, index, from, end) ??
    (/:\s*["'“”«»„‘’‹›]*$/.test(gap) || words[end - 1]?.lower === 'that' ? introduced(reading, index, from, end) : null)
  );
}

/** "Her best line is that …", "His verdict: …" */
function verdictOf(reading: Reading, index: NameIndex, from: number, end: number): Name | null {
  const [first, ...next] = reading.words.slice(from, Math.min(end, from + 4)).map((word) => word.lower);
  if (first !== 'her' && first !== 'his') return null;
  return next.some((word) => SAYINGS.has(word)) && namesBetween(reading, index, from, end).length === 0
    ? antecedent(reading, index, from)
    : null;
}

/** "The cellist, Ana Ruiz, was modest: …" Nobody else is named, and no other verb of saying stands in the clause. */
function introduced(reading: Reading, index: NameIndex, from: number, end: number): Name | null {
  const { words } = reading;
  const names = peopleBetween(reading, index, from, end);
  const [name] = names;
  if (names.length !== 1 || !name || name.from > from + 8) return null;
  const around = words.slice(from, end).filter((_, offset) => from + offset < name.from || from + offset >= name.to);
  const isPost = !words[name.from]!.capital || words[name.from]!.lower === 'the';
  if (
    around.some(
      ({ lower }) =>
        (isPost && HEARING.has(lower)) || REPORTING.has(lower) || REPLYING.has(lower) || (PRONOUNS.has(lower) && lower !== 'who'),
    )
  )
    return null;
  return BESIDE_SUBJECT.has(words[name.from - 1]?.lower ?? '') && name.from > from ? null : name;
}

/** Whoever does this has not said the words. */
const HEARING: ReadonlySet<string> = new Set(
  'heard hears hear read reads knows knew remembers remembered thanked thanks listened listens welcomed met watched saw sees received'.split(
    ' ',
  ),
);

/** Behind these words a name is no subject. */
const BESIDE_SUBJECT: ReadonlySet<string> = new Set(
  'about against after at behind before for in like of on than to toward towards via with'.split(' '),
);

/** A full stop, another quotation or the like stands before the word. */
function endsClause(reading: Reading, index: number): boolean {
  const gap = gapBefore(reading, index);
  return /[!?;"”»“«]/.test(gap) || (/\./.test(gap) && reading.joined[index] !== true);
}

/** The subject of the last verb of saying in [from, end). */
function lastSpeaker(reading: Reading, index: NameIndex, from: number, end: number): Name | null {
  const { words } = reading;
  const names = peopleBetween(reading, index, from, end);
  if (words[from]?.lower === 'according' && names[0]?.from === from + 2) return names[0];
  for (let at = end - 1; at >= from; at--) {
    const word = words[at]!.lower;
    if (!REPORTING.has(word) && !REPLYING.has(word)) continue;
    // "Ana Ruiz was told: …"
    if (TELLING.test(word) && PASSIVE.has(words[at - 1]?.lower ?? '')) return null;
    const before = names.filter((name) => name.to <= at);
    const beside = before.find((name) => name.to === at || (name.to === at - 1 && HAVING.has(words[at - 1]!.lower)));
    const subject = beside ?? before[0];
    const relative = subject !== undefined && isApposition(reading, subject, at) && words[subject.to]!.lower === 'who';
    const pronoun = !relative && words.slice(subject ? subject.to : from, at).some((each) => PRONOUNS.has(each.lower));
    if (pronoun) return subject || at !== from + 1 ? null : antecedent(reading, index, from);
    if (subject) {
      // "Ana Ruiz's deputy said": somebody without a name.
      if (words[subject.to] && /^['’]s?$/.test(words[subject.to]!.text)) return null;
      return before.length > 1 && !beside && !isApposition(reading, subject, at) ? null : subject;
    }
    const unnamed = unnamedBetween(reading, index, from, at).find((name) => name.to === at);
    if (unnamed) return unnamed;
    const after = names.find((name) => name.from > at && name.from <= at + 3);
    return after && at === from ? after : null;
  }
  return null;
}

const TELLING = /^(?:told|asked|warned|promised)$/;
const PASSIVE: ReadonlySet<string> = new Set(['was', 'were', 'been', 'being', 'is', 'are']);
const HAVING: ReadonlySet<string> = new Set(['has', 'had', 'later', 'then', 'also', 'once']);

/**
 * Whom an opening "she" or "her" means: the one person whom the sentence before names. Whoever is named earlier in the passage
 * may be meant as well, so that the caller looks there.
 */
function antecedent(reading: Reading, index: NameIndex, from: number): Name | null {
  const before = namesBetween(reading, index, Math.max(0, from - 120), from).filter(
    (name) => reading.sentence[name.from] === reading.sentence[from]! - 1,
  );
  const people = new Set(before.map((name) => name.claim?.id ?? `${name.from}`));
  const last = before.at(-1);
  return last?.claim && people.size === 1 ? { from, to: from + 1, claim: last.claim } : null;
}

/** "Ana Ruiz, the mayor of Porto, said": other names up to the verb stand between commas. */
function isApposition(reading: Reading, subject: Name, verb: number): boolean {
  return gapBefore(reading, subject.to).startsWith(',') && gapBefore(reading, verb).includes(',');
}

/** "— Ana Ruiz, mayor" at the end of a block quotation. */
export function attributionLine(reading: Reading, quote: QuoteMention, index: NameIndex): Name | null {
  const { words, passage } = reading;
  const first = wordAt(reading, quote.range.end);
  if (first >= words.length || !/^["'”’»]?\s*(?:[—–―]|--?|\()\s*$/.test(passage.text.slice(quote.range.end, words[first]!.start)))
    return null;
  const name = namesBetween(reading, index, first, words.length)[0];
  return name && name.from <= first + 2 ? name : null;
}

/** The paragraph that leads to a quotation ("Ana Ruiz said:"), or the line that follows it ("— Ana Ruiz"). */
export function neighbour(
  other: Reading | undefined,
  index: NameIndex,
  reading: Reading,
  side: 'before' | 'after',
): { reading: Reading; name: Name } | null {
  if (!other || other.words.length === 0) return null;
  if (side === 'before') {
    if (!/[:,]\s*$/.test(other.passage.text)) return null;
    let from = other.words.length;
    while (from > 0 && other.sentence[from - 1] === other.sentence.at(-1)) from--;
    const end = other.words.length;
    const colon = /:\s*$/.test(other.passage.text);
    const name =
      lastSpeaker(other, index, from, end) ?? soleFrom(other, index, from) ?? (colon ? introduced(other, index, from, end) : null);
    return name ? { reading: other, name } : null;
  }
  if (!/^\s*[—–―-]/.test(other.passage.text) || reading.passage.quoted === 0) return null;
  const name = namesBetween(other, index, 0, other.words.length)[0];
  return name && name.from <= 1 ? { reading: other, name } : null;
}

/** "The best of the evening, from Ana Ruiz:" */
function soleFrom(reading: Reading, index: NameIndex, from: number): Name | null {
  const names = namesBetween(reading, index, from, reading.words.length);
  const last = names.at(-1);
  return last &&
    names.length === 1 &&
    last.to === reading.words.length &&
    ['from', 'by'].includes(reading.words[last.from - 1]?.lower ?? '')
    ? last
    : null;
}

const PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'they', 'who', 'i', 'we', 'it']);
