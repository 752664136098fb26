import type { Draft, NameClaim } from '../model.ts';
import type { NameIndex } from './name-index.ts';
import { readingsOf } from './reading.ts';

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

const FOUND = new WeakMap<Draft, WeakMap<NameIndex, ReadonlySet<NameClaim>>>();

function find(draft: Draft, index: NameIndex): ReadonlySet<NameClaim> {
  const found = new Set<NameClaim>();
  for (const { words, joined } of readingsOf(draft)) {
    for (const [at, word] of words.entries()) {
      for (const form of index.byFirst.get(word.lower) ?? []) {
        if (form.wrong || form.words.length < 2) continue;
        if (form.words.every((part, offset) => words[at + offset]?.lower === part && (offset === 0 || joined[at + offset])))
          found.add(form.claim);
      }
    }
  }
  return found;
}
