import { REPLYING, REPORTING } from '../extract/lexicon/speech.ts';
import type { Run } from '../extract/names.ts';
import type { NameClaim, QuoteClaim, QuoteMention, TextRange } from '../model.ts';
import type { NameIndex } from './name-index.ts';
import { namesIn } from './people.ts';
import { gapBefore, type Reading, rangeOf, sentenceAround, wordAt } from './reading.ts';

/** Somebody else whom the draft credits with the words. The range points into the text of the passage. */
export interface Credited {
  readonly passage: number;
  readonly range: TextRange;
  readonly claim: NameClaim | null;
  readonly certainty: 'certain' | 'likely';
}

interface Name {
  readonly from: number;
  readonly to: number;
  readonly claim: NameClaim | null;
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
  const inside = tagAfter(reading, quote, index) ?? tagBefore(reading, quote, index) ?? attributionLine(reading, quote, index);
  const found =
    (inside && { reading, name: inside }) ||
    neighbour(readings[place - 1], index, reading, 'before') ||
    neighbour(readings[place + 1], index, reading, 'after');
  if (!found) return null;
  const { name } = found;
  if (name.claim ? isSpeaker(name.claim, claim) : isSpeakerName(found.reading, name, claim)) return null;
  // Whoever throws the words back quotes a part of them, or names the one who said them.
  const around = clauseWords(found.reading, name);
  if (around.some((word) => REPLYING.has(word)) && (!whole || namesSpeaker(found.reading, claim, index, name))) return null;
  if (namesSpeaker(found.reading, claim, index, name)) return null;
  return {
    passage: found.reading.passage.index,
    range: rangeOf(found.reading, name.from, name.to),
    claim: name.claim,
    certainty: name.claim ? 'certain' : 'likely',
  };
}

/** "…," said Ana Ruiz. "…," Ana Ruiz, the mayor, said. */
function tagAfter(reading: Reading, quote: QuoteMention, index: NameIndex): Name | null {
  const { words } = reading;
  const first = wordAt(reading, quote.range.end);
  if (first >= words.length) return null;
  // A tag follows at once, and the quotation does not end with a full stop.
  const between = reading.passage.text.slice(quote.range.end, words[first]!.start);
  if (!/^[,!?;]?\s*["'”’»“‹›]{1,2}\s?[,—–]?\s?$/.test(between) || /[.]\s*$/.test(quote.surface)) return null;
  let end = first;
  while (end < words.length && end < first + 16 && (end === first || !/[.!?;:“"«]/.test(gapBefore(reading, end)))) end++;
  const tag = namesBetween(reading, index, first, end);
  const verb = words.slice(first, end).findIndex((word) => REPORTING.has(word.lower) || REPLYING.has(word.lower));
  if (words[first]!.lower === 'according' && tag[0]?.from === first + 2) return tag[0];
  if (verb < 0) return null;
  const verbAt = first + verb;
  if (verbAt === first) return tag[0] && tag[0].from <= first + 4 && adjacent(reading, first, tag[0].from) ? tag[0] : null;
  return tag[0] && tag[0].from <= first + 1 && tag[0].to <= verbAt ? tag[0] : null;
}

/** Between "said" and the name nothing but a title stands. */
function adjacent(reading: Reading, verb: number, name: number): boolean {
  for (let at = verb + 1; at <= name; at++) if (/[,.;:]/.test(gapBefore(reading, at)) && at < name) return false;
  return !reading.words
    .slice(verb + 1, name)
    .some((word) => ['he', 'she', 'they', 'i', 'we', 'that', 'of', 'to', 'after', 'in'].includes(word.lower));
}

/** Ana Ruiz said: "…" As Ana Ruiz has put it, "…" */
function tagBefore(reading: Reading, quote: QuoteMention, index: NameIndex): Name | null {
  const end = wordAt(reading, quote.range.start);
  const gap = gapBefore(reading, end);
  if (/[.!?;]/.test(gap.slice(0, gap.search(/[“”"«»„‘'‹›]/) + 1)) && reading.joined[end] !== true) return null;
  let from = end;
  while (from > 0 && from > end - 30 && (from === end || !endsClause(reading, from))) from--;
  return lastSpeaker(reading, index, from, end);
}

/** A full stop, another quotation or the like stands before the word. */
function endsClause(reading: Reading, index: number): boolean {
  const gap = gapBefore(reading, index);
  return /[!?;"”»“«]/.test(gap) || (/\./.test(gap) && reading.joined[index] !== true);
}

/** The subject of the last verb of saying in [from, end). */
function lastSpeaker(reading: Reading, index: NameIndex, from: number, end: number): Name | null {
  const { words } = reading;
  const names = namesBetween(reading, index, from, end);
  if (words[from]?.lower === 'according' && names[0]?.from === from + 2) return names[0];
  for (let at = end - 1; at >= from; at--) {
    const word = words[at]!.lower;
    if (!REPORTING.has(word) && !REPLYING.has(word)) continue;
    const before = names.filter((name) => name.to <= at);
    const subject = before[0];
    const pronoun = words.slice(subject ? subject.to : from, at).some((each) => PRONOUNS.has(each.lower));
    if (pronoun) return subject || at !== from + 1 ? null : antecedent(reading, index, from);
    if (subject) {
      // "Ana Ruiz's deputy said": somebody without a name.
      if (words[subject.to] && /^['’]s?$/.test(words[subject.to]!.text)) return null;
      return before.length > 1 && !isApposition(reading, subject, at) ? null : subject;
    }
    const after = names.find((name) => name.from > at && name.from <= at + 3);
    return after && at === from ? after : null;
  }
  return null;
}

/** Whom an opening "she" means: the one person whom the sentence before names, where no other is named so far. */
function antecedent(reading: Reading, index: NameIndex, from: number): Name | null {
  const before = namesBetween(reading, index, Math.max(0, from - 120), from);
  const people = new Set(before.map((name) => name.claim?.id ?? `${name.from}`));
  const last = before.at(-1);
  if (!last || people.size !== 1 || reading.sentence[last.from] !== reading.sentence[from]! - 1) return null;
  return last.claim ? { from, to: from + 1, claim: last.claim } : null;
}

/** "Ana Ruiz, the mayor of Porto, said": other names up to the verb stand between commas. */
function isApposition(reading: Reading, subject: Name, verb: number): boolean {
  return gapBefore(reading, subject.to).startsWith(',') && gapBefore(reading, verb).includes(',');
}

/** "— Ana Ruiz, mayor" at the end of a block quotation. */
function attributionLine(reading: Reading, quote: QuoteMention, index: NameIndex): Name | null {
  const { words, passage } = reading;
  const first = wordAt(reading, quote.range.end);
  if (first >= words.length || !/^["'”’»]?\s*(?:[—–―]|--?|\()\s*$/.test(passage.text.slice(quote.range.end, words[first]!.start)))
    return null;
  const name = namesBetween(reading, index, first, words.length)[0];
  return name && name.from <= first + 2 ? name : null;
}

/** The paragraph that leads to a quotation ("Ana Ruiz said:"), or the line that follows it ("— Ana Ruiz"). */
function neighbour(
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
    const name = lastSpeaker(other, index, from, other.words.length) ?? soleFrom(other, index, from);
    return name ? { reading: other, name } : null;
  }
  if (!/^\s*[—–―-]/.test(other.passage.text) || reading.passage.quoted === 0) return null;
  const name = namesBetween(other, index, 0, other.words.length)[0];
  return name && name.from <= 1 ? { reading: other, name } : null;
}

/** "The line of the night, from Ana Ruiz:" */
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

/** Known people, and unknown names of two or more words, in words [from, to). */
function namesBetween(reading: Reading, index: NameIndex, from: number, to: number): readonly Name[] {
  const known = between(namesIn(reading, index), from, to);
  const persons = known
    .filter((sighting) => sighting.claim.is === 'person')
    .map(({ from: start, to: end, claim }) => ({ from: start, to: end, claim }));
  const unknown = between(reading.runs, from, to)
    .filter((run) => run.to - run.from >= 2 && !known.some((sighting) => sighting.from < run.to && sighting.to > run.from))
    .filter((run) => !reading.words.slice(run.from, run.to).some((word) => index.known.has(word.lower) && !index.byGiven.has(word.lower)))
    .map((run) => ({ ...run, claim: null }));
  return [...persons, ...unknown].sort((a, b) => a.from - b.from);
}

/** The ranges that lie in [from, to). In: ranges in ascending order. */
function between<T extends Run>(sorted: readonly T[], from: number, to: number): readonly T[] {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]!.from >= from) high = middle;
    else low = middle + 1;
  }
  const found: T[] = [];
  for (let at = low; at < sorted.length && sorted[at]!.from < to; at++) if (sorted[at]!.to <= to) found.push(sorted[at]!);
  return found;
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
  return between(namesIn(reading, index), from, to).some((sighting) => isSpeaker(sighting.claim, claim));
}

function clauseWords({ words, sentence }: Reading, name: Name): readonly string[] {
  return words
    .slice(name.to, name.to + 12)
    .flatMap((word, offset) => (sentence[name.to + offset] === sentence[name.from] ? [word.lower] : []));
}

const PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'they', 'who', 'i', 'we', 'it']);
