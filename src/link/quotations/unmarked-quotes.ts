import { toSource } from '../../draft/segments.ts';
import type { ClaimSet, Draft, Match, Passage, QuoteMention } from '../../model.ts';
import { readingsOf } from '../reading.ts';
import { type Canonical, canonOf } from './quote-fit.ts';
import { type QuoteWord, quoteWords } from './quote-words.ts';
import { linkSpoken } from './spoken-quotes.ts';

/**
 * The very words of a claim's quotation, at length and outside quotation marks: they agree, and may want their marks, which in a
 * script or minutes a label stands for. There they conflict where the label is somebody else's.
 */
export function linkUnmarked(draft: Draft, set: ClaimSet, quotes: readonly QuoteMention[]): readonly Match[] {
  const starts = startsOf(set);
  if (starts.size === 0) return [];
  return draft.passages.flatMap((passage) => {
    if (passage.quoted > 0) return [];
    const inMarks = quotes.filter((quote) => quote.passage === passage.index).map(({ range }) => range);
    const words = quoteWords(passage.text)
      .flat()
      .flat()
      .map((word) => (inMarks.some(({ start, end }) => word.start >= start && word.end <= end) ? null : word));
    const found = runsIn(words, starts).map((run) => toMatch(passage, run));
    const reading = readingsOf(draft)[passage.index]!;
    return found.flatMap((match) => linkSpoken(reading, set, match) ?? (SPEAKER_TAG.test(passage.text) ? [] : [match]));
  });
}

/** "Ana Ruiz: We begin …": in an interview the name stands for the marks. */
const SPEAKER_TAG = /^\p{Lu}[\p{L}\p{M} .’'-]{1,40}: /u;

/** A stretch of words that a claim has in the same order. */
interface Run {
  readonly canonical: Canonical;
  readonly words: readonly QuoteWord[];
}

interface Start {
  readonly canonical: Canonical;
  readonly at: number;
}

/** Words in a row that nobody writes by accident, and how many of them say something. */
const LEAST_WORDS = 7;
const LEAST_CONTENT = 3;

/** How many words a start is found by. */
const KEY = 4;

const STARTS = new WeakMap<ClaimSet, ReadonlyMap<string, readonly Start[]>>();

/** Every place in the canonical quotations by the words that begin there. */
function startsOf(set: ClaimSet): ReadonlyMap<string, readonly Start[]> {
  const known = STARTS.get(set);
  if (known) return known;
  const starts = new Map<string, Start[]>();
  for (const canonical of canonOf(set)) {
    for (let at = 0; at + LEAST_WORDS <= canonical.keys.length; at++) {
      const key = canonical.keys.slice(at, at + KEY).join(' ');
      const same = starts.get(key);
      if (same) same.push({ canonical, at });
      else starts.set(key, [{ canonical, at }]);
    }
  }
  STARTS.set(set, starts);
  return starts;
}

function runsIn(words: readonly (QuoteWord | null)[], starts: ReadonlyMap<string, readonly Start[]>): readonly Run[] {
  const runs: Run[] = [];
  for (let from = 0; from + LEAST_WORDS <= words.length; from++) {
    const key = words.slice(from, from + KEY).map((word) => word?.key ?? '\0');
    const run = (starts.get(key.join(' ')) ?? []).map((start) => follow(words, from, start)).find(isTelling);
    if (!run) continue;
    runs.push(run);
    from += run.words.length - 1;
  }
  return runs;
}

function follow(words: readonly (QuoteWord | null)[], from: number, { canonical, at }: Start): Run {
  const same: QuoteWord[] = [];
  for (let offset = 0; from + offset < words.length; offset++) {
    const word = words[from + offset];
    if (!word || word.key !== canonical.keys[at + offset]) break;
    same.push(word);
  }
  return { canonical, words: same };
}

function isTelling({ canonical, words }: Run): boolean {
  const isWhole = words.length === canonical.keys.length;
  return words.length >= LEAST_WORDS && (isWhole || words.filter(({ content }) => content).length >= LEAST_CONTENT);
}

function toMatch(passage: Passage, { canonical, words }: Run): Match {
  const range = { start: words[0]!.start, end: words.at(-1)!.end };
  const surface = passage.text.slice(range.start, range.end);
  return {
    mention: { kind: 'quote', passage: passage.index, range, span: toSource(passage, range), surface },
    state: 'agrees',
    claim: canonical.claim,
    relation: 'unmarked',
    certainty: 'likely',
    reason: null,
    actual: surface,
    expected: `“${surface}”`,
    others: [],
    related: [],
    candidates: [{ claim: canonical.claim, score: 1, cues: [{ text: `${words.length} words in order`, weight: words.length }] }],
  };
}
