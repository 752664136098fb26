import { dayNumber, isDay, parseDay } from '../../dates/calendar.ts';
import type { DateValue } from '../../model.ts';
import type { CompiledClaim } from '../compiled-claim.ts';
import type { Evidence } from '../figures/evidence.ts';
import { UNCHANGED_PASTS } from '../lexicon/function-words.ts';
import { type Scene, sentenceText, type Word } from '../scene.ts';
import { sentenceOf } from '../setting.ts';
import { isOwn } from './other-actor.ts';
import type { DateSetting } from './weak-dates.ts';

/**
 * Why a date that differs from a claim's is of another matter: what it stands beside only begins with a word of the claim ("an open day
 * on 6 June" of the day on which the base opens), the claim's verb is another one with the same first word ("is coming to read" of the day
 * on which the book came out), or it is still to come where the claim's day has passed. Null where none of these is so.
 */
export function otherMatter(setting: DateSetting, one: Evidence, today: string | null): string | null {
  return (
    compound(setting, one) ??
    otherParticle(setting, one) ??
    untilOther(setting, one) ??
    stillToCome(setting, one, today) ??
    smallHours(setting, one, today)
  );
}

// --- an open day on 6 June -----------------------------------------------------------------------------------------------

/** "Offer document posted | 6 November", "an open day on 6 June": the noun beside the date is another one, which the claim's word only qualifies. */
function compound({ scene, mention }: DateSetting, { compiled }: Evidence): string | null {
  const pair = scene.passage.cell ? inLabel(scene, compiled) : beside(scene, scene.at.get(mention)?.start ?? 0);
  if (!pair) return null;
  const [first, noun] = pair;
  const isCompound = first.content && isOwn(compiled, first) && !first.capital && first.lower === first.lemma && isBareNoun(noun);
  return isCompound && !isOwn(compiled, noun) ? `speaks of something else (“${first.text} ${noun.text}”)` : null;
}

/** The two words right before the date and its preposition. */
function beside({ words }: Scene, start: number): readonly [Word, Word] | null {
  let at = start - 1;
  while (at >= 0 && (ON.has(words[at]!.lower) || words[at]!.text === ',' || words[at]!.text === ':')) at--;
  const [before, first, noun] = [words[at - 2], words[at - 1], words[at]];
  if (!first || !noun || first.sentence !== noun.sentence) return null;
  // "The library shut on 5 May": behind a noun with "the" a verb may follow; "an open day" is one thing.
  const opens = before === undefined || before.sentence !== first.sentence;
  return opens || /^(?:an?|another|every|each|this|its|our|their|next|annual)$/.test(before!.lower) ? [first, noun] : null;
}

/** The first two words of the label of a row, where more than the two stand there or nothing else is said. */
function inLabel({ surroundings }: Scene, compiled: CompiledClaim): readonly [Word, Word] | null {
  const label = surroundings.flatMap(({ word, place }) => (place === 'rowHeader' || place === 'rowCell' ? [word] : []));
  const at = label.findIndex((word) => word.content && isOwn(compiled, word));
  const [first, noun] = [label[at], label[at + 1]];
  const others = label.filter((word) => word.content && word !== first && isOwn(compiled, word));
  return first && noun && others.length === 0 ? [{ ...first, capital: false }, noun] : null;
}

const ON: ReadonlySet<string> = new Set(['on', 'is', 'was', 'will', 'be', 'from', 'by', 'until', 'the', 'takes', 'took', 'place']);

/** A noun in the singular, as far as its form tells. */
function isBareNoun({ content, kind, capital, lower, lemma }: Word): boolean {
  return (
    content && kind === 'word' && !capital && lower === lemma && lower.length > 2 && !/(?:ed|ing|ly)$/.test(lower) && !VERBS.has(lower)
  );
}

/** Words in the form of a noun in the singular that may well be the verb. */
const VERBS: ReadonlySet<string> = new Set([...UNCHANGED_PASTS, 'run', 'come', 'become', 'end', 'due']);

// --- is coming to read, came out -------------------------------------------------------------------------------------------

/** All that names the claim is a verb with a particle, and the particle is not there. */
function otherParticle({ scene, mention }: DateSetting, { cues }: Evidence): string | null {
  const named = cues.flatMap(({ text, weight }) => (weight > 0 ? (NAMES.exec(text)?.[1] ?? []) : []));
  const text = sentenceText(scene, sentenceOf(scene, mention)).toLowerCase();
  const missing = named.filter((phrase) => {
    const particle = PARTICLE.exec(phrase.toLowerCase())?.[1];
    return particle !== undefined && !new RegExp(`\\b${particle}\\b`).test(text);
  });
  return named.length > 0 && missing.length === named.length ? `another verb than “${missing[0]}”` : null;
}

const NAMES = /^names “([^”]+)”/;
const PARTICLE = /^\p{L}+ (out|up|off|down|in|on|over|away|back|through|forward)$/u;

// --- until 9 June ----------------------------------------------------------------------------------------------------------

/** "The others may appeal against the prize until 9 June" of the day on which it was made: the end of some time, where the claim knows of none. */
function untilOther({ scene, mention }: DateSetting, { compiled: { claim } }: Evidence): string | null {
  const before = clauseBefore(scene.passage.text, mention.range.start);
  const own = [claim.says, ...claim.of, ...claim.about].join(' ');
  // What was not done until a day was done on it.
  const isEnd = /\b(?:until|till) (?:the )?$/i.test(before) && !/\b(?:not|never|only|nor|no)\b|n['’]t\b/i.test(before);
  if (claim.kind !== 'date' || mention.date.day === undefined || !isEnd || TAKES_TIME.test(own)) return null;
  return claim.date.otherEnd || claim.date.bound ? null : 'the end of some time, and the claim’s is a day';
}

const TAKES_TIME =
  /\b(?:until|till|to|by|through|from|since|before|end(?:s|ed|ing)?|clos\w*|last(?:s|ed|ing)?|run(?:s|ning)?|ran|open\w*|valid|expir\w*|finish\w*|deadline|due|stay\w*|remain\w*|keep\w*|kept|postponed|delay\w*|adjourn\w*|suspend\w*)\b/i;

// --- may not arrive before 2030 ----------------------------------------------------------------------------------------------

/** "The author is coming on 5 November", of what was done in March: the day is still to come, and the claim's has passed. */
function stillToCome({ scene, mention }: DateSetting, { compiled: { claim } }: Evidence, today: string | null): string | null {
  if (claim.kind !== 'date' || TO_COME.test(claim.says)) return null;
  const start = mention.range.start;
  const before = clauseBefore(scene.passage.text, start);
  const said =
    TO_COME.exec(before)?.[0] ?? TO_COME_BEHIND.exec(scene.passage.text.slice(mention.range.end, mention.range.end + BEHIND))?.[0];
  if (said === undefined) return null;
  const [own, written] = [endOf(claim.date, null), startOf(mention.date, today)];
  const now = today === null ? null : dayOf(today);
  if (own === null || written === null) return null;
  const isPast = now === null ? written - own > YEAR : own < now - SLACK && written >= now;
  return isPast ? `is still to come (“${said.trim()}”)` : null;
}

const TO_COME =
  /\b(?:will|won['’]t|shall|(?:is|are) (?:due|coming|going|to|expected|planned|hoping|set|scheduled)|(?:isn|aren)['’]t (?:due|expected)|may(?: not)?|might|expects?|hopes?|plans?|wants?|should)\b/i;
const TO_COME_BEHIND = /^,? (?:[\p{L}’']+ ){0,6}?(?:will|shall|(?:is|are) (?:due|coming|going|to|expected|planned))\b/iu;
const BEHIND = 60;
/** Days: a draft may be written a week before it is read, and the years of a claim and a date may lie that far apart. */
const SLACK = 7;
const YEAR = 366;

/** What stands before a place in its sentence, back to a semicolon or a full stop. */
function clauseBefore(text: string, end: number): string {
  const before = text.slice(Math.max(0, end - 160), end);
  return before.slice(Math.max(0, ...[...before.matchAll(/[.;!?]\s/g)].map(({ index }) => index + 1)));
}

// --- early this morning ------------------------------------------------------------------------------------------------------

/** "Elected early this morning" of yesterday's election: what is done in the night belongs to the day before as well. */
function smallHours({ scene, mention }: DateSetting, { compiled: { claim } }: Evidence, today: string | null): string | null {
  const { relative } = mention.date;
  const own = claim.kind === 'date' ? startOf(claim.date, null) : null;
  const now = today === null ? null : dayOf(today);
  if (relative?.unit !== 'day' || own === null || now === null || Math.abs(now + relative.amount - own) !== 1) return null;
  const around = scene.passage.text.slice(Math.max(0, mention.range.start - 24), mention.range.end + 16);
  const said = NIGHT.exec(around)?.[0];
  return said ? `a night belongs to two days (“${said}”)` : null;
}

const NIGHT = /\b(?:early (?:this|yesterday|on)|(?:small|early) hours|overnight|after midnight|at dawn|last night|late last|tonight)\b/i;

// ---------------------------------------------------------------------------------------------------------------------------

function dayOf(text: string): number | null {
  const day = parseDay(text);
  return day ? dayNumber(day) : null;
}

/** The first day that a date can be; without a year that of the draft. */
function startOf({ year, month, day }: DateValue, today: string | null): number | null {
  const known = year ?? (today === null ? undefined : Number(today.slice(0, 4)));
  if (known === undefined) return null;
  const first = { year: known, month: month ?? 1, day: day ?? 1 };
  return isDay(first) ? dayNumber(first) : null;
}

/** The last day that a date can be. */
function endOf(date: DateValue, today: string | null): number | null {
  const start = startOf(date, today);
  return start === null ? null : start + (date.day !== undefined ? 0 : date.month !== undefined ? 30 : YEAR - 1);
}
