import { HONORIFICS } from '../../extract/lexicon/titles.ts';
import { isOpener } from '../../extract/names.ts';
import type { Draft, NameClaim } from '../../model.ts';
import { GENERIC } from '../lexicon/slots.ts';
import { readingsOf } from '../reading.ts';
import type { NameIndex } from './name-index.ts';
import { isNation } from './roles.ts';

/** The claims whose whole name, or an accepted form of two words, a draft has right somewhere: whom it is about. */
export function namedInFull(draft: Draft, index: NameIndex): ReadonlySet<NameClaim> {
  let byIndex = FOUND.get(draft);
  if (!byIndex) {
    byIndex = new WeakMap();
    FOUND.set(draft, byIndex);
  }
  let found = byIndex.get(index);
  if (!found) {
    found = find(draft, index);
    byIndex.set(index, found);
  }
  return found;
}

/** Whether a draft is about the things of the claims at all: it has one of their names right, or two of their proper words. */
export function speaksOfClaims(draft: Draft, index: NameIndex): boolean {
  let byIndex = ABOUT.get(draft);
  if (!byIndex) {
    byIndex = new WeakMap();
    ABOUT.set(draft, byIndex);
  }
  let about = byIndex.get(index);
  if (about === undefined) {
    about = namedInFull(draft, index).size > 0 || countProperWords(draft, index) > 1;
    byIndex.set(index, about);
  }
  return about;
}

const ABOUT = new WeakMap<Draft, WeakMap<NameIndex, boolean>>();

function countProperWords(draft: Draft, index: NameIndex): number {
  const words = readingsOf(draft).flatMap((reading) =>
    reading.titleCase
      ? []
      : reading.words.filter((word, at) => word.capital && at > 0 && reading.sentence[at - 1] === reading.sentence[at]),
  );
  const proper = words.filter(({ lower }) => lower.length > 4 && index.known.has(lower) && !GENERIC.has(lower) && !isCommon(lower));
  return new Set(proper.map(({ lower }) => lower)).size;
}

/** Capitalised words that any draft may have. */
function isCommon(word: string): boolean {
  return HONORIFICS.has(word) || isOpener(word) || isNation(word);
}

const FOUND = new WeakMap<Draft, WeakMap<NameIndex, ReadonlySet<NameClaim>>>();

const NONE: readonly never[] = [];

function find(draft: Draft, index: NameIndex): ReadonlySet<NameClaim> {
  const found = new Set<NameClaim>();
  for (const { words, joined } of readingsOf(draft)) {
    for (let at = 0; at < words.length; at++) {
      const { lower } = words[at]!;
      for (const form of index.byFirst.get(lower) ?? NONE) {
        if (form.wrong || form.words.length < 2) continue;
        if (form.words.every((part, offset) => words[at + offset]?.lower === part && (offset === 0 || joined[at + offset])))
          found.add(form.claim);
      }
      for (const { claim, surname, givens, surnameFirst } of index.bySurname.get(lower) ?? NONE) {
        if (surnameFirst || found.has(claim) || !joined[at - surname.length + 1]) continue;
        const whole = givens.some((given) =>
          [...given, ...surname].every((part, place, all) => words[at + 1 - all.length + place]?.lower === part),
        );
        if (whole) found.add(claim);
      }
    }
  }
  return found;
}
