import { properRuns, type Run, type Words, wordsOf } from '../extract/names.ts';
import type { Draft, Passage, TextRange } from '../model.ts';
import { sentences } from '../text/tokens.ts';

/** A passage as the linkers of names, quotations and lists see it. Indices count its words. */
export interface Reading extends Words {
  readonly draft: Draft;
  readonly passage: Passage;
  readonly runs: readonly Run[];
  /** The sentence of each word. */
  readonly sentence: readonly number[];
  /** The run that holds a word, as an index into `runs`; -1 outside runs. */
  readonly runAt: readonly number[];
  /** Folded words. */
  readonly has: ReadonlySet<string>;
  /** A headline whose words are capitalised whether they are names or not. */
  readonly titleCase: boolean;
}

/** The passages of a draft, read once however many linkers ask. */
export function readingsOf(draft: Draft): readonly Reading[] {
  let known = READ.get(draft);
  if (!known) {
    known = draft.passages.map((passage) => read(draft, passage));
    READ.set(draft, known);
  }
  return known;
}

/** The text between word i - 1 and word i: blanks and marks. */
export function gapBefore({ passage, words }: Reading, index: number): string {
  return passage.text.slice(index > 0 ? words[index - 1]!.end : 0, index < words.length ? words[index]!.start : passage.text.length);
}

/** The first word that ends after an offset of the passage's text. */
export function wordAt({ words }: Reading, offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]!.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The range in the passage's text of the words [from, to). */
export function rangeOf({ words }: Reading, from: number, to: number): TextRange {
  return { start: words[from]!.start, end: words[to - 1]!.end };
}

/** The run of capitalised words that holds a word. */
export function runHolding({ runs, runAt }: Reading, index: number): Run | null {
  return runs[runAt[index] ?? -1] ?? null;
}

/** Runs that small words tie together: "Archive of Civil Law", "Museum of the Sea". */
export function runsAcrossOf({ words, joined, runs }: Reading): readonly Run[] {
  return runs.flatMap((run, index) => {
    const next = runs[index + 1];
    if (!next || next.from - run.to > 2 || next.from === run.to) return [];
    for (let at = run.to; at <= next.from; at++) if (!joined[at] || (at < next.from && !TIES.has(words[at]!.lower))) return [];
    return [{ from: run.from, to: next.to }];
  });
}

const TIES: ReadonlySet<string> = new Set(['of', 'the', 'for', 'and', 'on', 'in']);

/**
 * Names with a possessive inside that end in common words for a place or body: "St Oran’s Hall", "Bakers’ Hall". In: those
 * words, folded.
 */
export function runsAcrossPossessive(reading: Reading, common: ReadonlySet<string>): readonly Run[] {
  const { words, joined, runs } = reading;
  return runs.flatMap((run, index) => {
    const next = runs[index + 1];
    if (!next) return [];
    const isTied = next.from === run.to + 1 && joined[run.to] && joined[next.from] && /^['’ʼ]s$/.test(words[run.to]!.text);
    const isPlural = next.from === run.to && /s$/i.test(words[run.to - 1]!.text) && /^['’ʼ] $/.test(gapBefore(reading, next.from));
    const isName = (isTied || isPlural) && words.slice(next.from, next.to).every(({ lower }) => common.has(lower));
    return isName ? [{ from: run.from, to: next.to }] : [];
  });
}

/** The words of the sentence that holds a word, as half-open indices; of a very long one only the part around the word. */
export function sentenceAround({ sentence }: Reading, index: number): Run {
  let from = index;
  while (from > 0 && from > index - REACH && sentence[from - 1] === sentence[index]) from--;
  let to = index + 1;
  while (to < sentence.length && to < index + REACH && sentence[to] === sentence[index]) to++;
  return { from, to };
}

/** No writer refers back further within a sentence; a bound keeps the cost of a hostile one linear. */
const REACH = 80;

const READ = new WeakMap<Draft, readonly Reading[]>();

function read(draft: Draft, passage: Passage): Reading {
  const base = wordsOf(passage.text);
  const { words, joined, tied } = base;
  const ranges = sentences(passage.text);
  const sentence: number[] = [];
  const runAt: number[] = [];
  const has = new Set<string>();
  let [at, long, capitals] = [0, 0, 0];
  for (const word of words) {
    while (at + 1 < ranges.length && word.start >= ranges[at + 1]!.start) at++;
    sentence.push(at);
    runAt.push(-1);
    has.add(word.lower);
    if (word.kind !== 'word' || word.text.length < 4) continue;
    long++;
    if (word.capital) capitals++;
  }
  const runs = properRuns(base);
  for (const [index, run] of runs.entries()) runAt.fill(index, run.from, run.to);
  // Each by name: there is one for every passage, and V8 takes longer to spread one object into another.
  return { words, joined, tied, draft, passage, sentence, runs, runAt, has, titleCase: long > 2 && capitals >= long * 0.75 };
}
