import { REPORTING } from '../../extract/lexicon/speech.ts';
import { PREPOSITIONS } from '../lexicon/function-words.ts';
import type { NameIndex } from '../names/name-index.ts';
import type { Reading } from '../reading.ts';
import { type Name, namesBetween } from './speaker-names.ts';
import { unnamedBetween } from './unnamed-speakers.ts';

/** Whoever words [from, to) tell of, by name, or where nobody is named by a post that one person of the claims holds. */
export function peopleBetween(reading: Reading, index: NameIndex, from: number, to: number): readonly Name[] {
  const named = namesBetween(reading, index, from, to);
  return named.length > 0 ? named : unnamedBetween(reading, index, from, to);
}

/**
 * "In the words of Ana Ruiz, …", "To borrow the mayor’s phrase: …", "Our vet’s motto is …": whose words a noun of saying announces.
 * In: the words from the beginning of the clause up to the quotation.
 */
export function sayingOf(reading: Reading, index: NameIndex, from: number, to: number): Name | null {
  const { words } = reading;
  for (let at = to - 1; at >= Math.max(from, to - FURTHEST); at--) {
    if (REPORTING.has(words[at]!.lower)) return null;
    if (!isSaying(reading, at)) continue;
    const names = [...namesBetween(reading, index, from, to), ...unnamedBetween(reading, index, from, to)];
    return names.find((name) => isOwner(reading, name, at) || isBehindOf(reading, name, at)) ?? null;
  }
  return null;
}

/** Words between the noun and the quotation: "line of the night was". */
const FURTHEST = 8;

/** "Ana Ruiz’s own phrase" */
function isOwner({ words }: Reading, { to }: Name, saying: number): boolean {
  if (!/^['’ʼ]s?$/.test(words[to]?.text ?? '') || saying <= to || saying > to + 4) return false;
  return words.slice(to + 1, saying).every(({ lower }) => !PREPOSITIONS.has(lower));
}

/** "the phrase of Ana Ruiz" */
function isBehindOf({ words }: Reading, { from }: Name, saying: number): boolean {
  return words[saying + 1]?.lower === 'of' && from >= saying + 2 && from <= saying + 3;
}

function isSaying({ words }: Reading, at: number): boolean {
  return SAYINGS.has(words[at]!.lower);
}

/** Nouns for what somebody has said. */
export const SAYINGS: ReadonlySet<string> = new Set(
  `line lines word words verdict answer reply comment comments remark remarks summary message advice conclusion phrase phrases motto mantra
  warning plea promise quip joke expression saying slogan metaphor description sentence formula`
    .trim()
    .split(/\s+/),
);
