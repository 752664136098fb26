import { REPORTING } from '../extract/lexicon/speech.ts';
import { HONORIFICS } from '../extract/lexicon/titles.ts';
import type { Run } from '../extract/names.ts';
import { rolesBeside } from '../link/places/role-places.ts';
import { gapBefore, type Reading, rangeOf, readingsOf, runsAcrossOf } from '../link/reading.ts';
import type { Draft } from '../model.ts';
import { fold } from '../text/fold.ts';
import { BODIES } from './lexicon.ts';

/** A name that a source mentions, with what it says of it. */
export interface FoundName {
  readonly name: string;
  readonly is: 'person' | 'organisation' | null;
  readonly roles: readonly string[];
  readonly also: readonly string[];
  /** Where it is named in full first. */
  readonly passage: number;
  readonly start: number;
}

/** The names of a source: people with their roles, bodies with their short forms, and what is named with several words or twice. */
export function findNames(draft: Draft): readonly FoundName[] {
  const seen = new Map<string, Seen>();
  for (const reading of readingsOf(draft)) {
    if (reading.titleCase || reading.passage.kind === 'heading') continue;
    for (const run of runsOf(reading)) note(reading, run, seen);
  }
  return withoutParts([...seen.values()])
    .filter(isWorthIt)
    .map(toName);
}

interface Seen {
  readonly name: string;
  readonly words: readonly string[];
  readonly passage: number;
  readonly start: number;
  readonly roles: Set<string>;
  readonly also: Set<string>;
  count: number;
  isPerson: boolean;
  isBody: boolean;
}

/** Runs of capitalised words; those that small words tie together count as one where they begin like a body does. */
function runsOf(reading: Reading): readonly Run[] {
  const across = runsAcrossOf(reading).filter(({ from }) => BODIES.has(reading.words[from]!.lower));
  return [...across, ...reading.runs.filter((run) => !across.some(({ from, to }) => from <= run.from && run.to <= to))];
}

function note(reading: Reading, run: Run, seen: Map<string, Seen>): void {
  const { words, passage } = reading;
  let from = run.from;
  while (from < run.to - 1 && HONORIFICS.has(words[from]!.lower)) from++;
  const inner = words.slice(from, run.to);
  const name = clean(passage.text.slice(rangeOf(reading, from, run.to).start, rangeOf(reading, from, run.to).end));
  if (inner.length > 6 || /\d|[|]/.test(name) || name === name.toUpperCase()) return;
  const isBody = inner.some((word) => BODIES.has(word.lower));
  const roles = isBody || inner.length > 4 ? [] : rolesBeside(reading, from, run.to).filter(({ tense }) => tense !== 'past');
  const isNamed = inner.length > 1 && !isBody && (from > run.from || roles.length > 0 || isSpeaking(reading, { from, to: run.to }));
  const key = fold(name);
  const known = seen.get(key) ?? {
    name,
    words: inner.map((word) => word.lower),
    passage: passage.index,
    start: rangeOf(reading, from, run.to).start,
    roles: new Set<string>(),
    also: new Set<string>(),
    count: 0,
    isPerson: false,
    isBody,
  };
  known.count++;
  known.isPerson ||= isNamed;
  for (const role of roles.filter(({ reading: at }) => at === reading))
    known.roles.add(clean(passage.text.slice(rangeOf(reading, role.from, role.to).start, rangeOf(reading, role.from, role.to).end)));
  const short = /^\s*\((\p{Lu}[\p{L}\p{N}&]{1,7})\)/u.exec(passage.text.slice(rangeOf(reading, from, run.to).end));
  if (short?.[1] && isBody) known.also.add(short[1]);
  seen.set(key, known);
}

function isSpeaking(reading: Reading, { from, to }: Run): boolean {
  const { words } = reading;
  const isPlain = (at: number) => /^[\s,”"’']*$/.test(gapBefore(reading, at));
  return (
    (to < words.length && REPORTING.has(words[to]!.lower) && isPlain(to)) ||
    (from > 0 && REPORTING.has(words[from - 1]!.lower) && isPlain(from))
  );
}

/** "Rennie" is said of Ailsa Rennie; "Board" of the Pilots Board. */
function withoutParts(all: readonly Seen[]): readonly Seen[] {
  return all.filter(
    (one) =>
      !all.some((other) => other !== one && other.words.length > one.words.length && one.words.every((word) => other.words.includes(word))),
  );
}

/** A single word is a name worth keeping where it comes again. */
function isWorthIt({ words, count, name }: Seen): boolean {
  return words.length > 1 || (count > 1 && name.length > 4);
}

function toName({ name, passage, start, roles, also, isPerson, isBody }: Seen): FoundName {
  return { name, is: isPerson ? 'person' : isBody ? 'organisation' : null, roles: [...roles], also: [...also], passage, start };
}

function clean(text: string): string {
  return text
    .replace(/\uFFFC|\uFFFD/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
