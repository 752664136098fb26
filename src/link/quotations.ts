import { toSource } from '../draft/segments.ts';
import type { ClaimSet, Draft, Match, QuoteClaim, QuoteMention, TextRange } from '../model.ts';
import { align, type Pair } from './alignment.ts';
import { nameIndexOf } from './name-index.ts';
import { type QuoteWord, quoteWords } from './quote-words.ts';
import { readingsOf } from './reading.ts';
import { creditedSpeaker } from './speakers.ts';

/**
 * Lays the quotations of a draft beside the canonical ones: word for word they agree, nearly so they conflict at the words
 * that differ, and a right one conflicts at the name of whoever else is credited with it. Others are left alone.
 */
export function linkQuotations(draft: Draft, set: ClaimSet, quotes: readonly QuoteMention[]): readonly Match[] {
  const canon = canonOf(set);
  if (canon.length === 0) return [];
  const matches: Match[] = [];
  const linked: QuoteMention[] = [];
  for (const quote of quotes) {
    // A nested quotation is judged as a part of the outer one.
    if (
      linked.some(
        (outer) => outer.passage === quote.passage && outer.range.start <= quote.range.start && outer.range.end >= quote.range.end,
      )
    )
      continue;
    const found = bestFit(quote, canon);
    if (!found) continue;
    linked.push(quote);
    matches.push(...wordMatches(draft, quote, found), ...speakerMatches(draft, set, quote, found));
  }
  return matches;
}

interface Canonical {
  readonly claim: QuoteClaim;
  readonly words: readonly QuoteWord[];
  readonly keys: readonly string[];
  readonly content: ReadonlySet<string>;
  /** Printed with its end, so that nothing may follow inside the sentence. */
  readonly closed: boolean;
}

interface Fit {
  readonly canonical: Canonical;
  readonly parts: readonly { readonly words: readonly QuoteWord[]; readonly pairs: readonly Pair[] }[];
  readonly same: number;
  readonly different: number;
}

const CANON = new WeakMap<ClaimSet, readonly Canonical[]>();

function canonOf(set: ClaimSet): readonly Canonical[] {
  let canon = CANON.get(set);
  if (!canon) {
    canon = set.claims.flatMap((claim) => {
      if (claim.kind !== 'quote' || claim.status === 'withdrawn') return [];
      const words = quoteWords(claim.quote).flat().flat();
      return [
        { claim, words, keys: words.map((word) => word.key), content: contentOf(words), closed: /[.!?]["'”’]?\s*$/.test(claim.quote) },
      ];
    });
    CANON.set(set, canon);
  }
  return canon;
}

function contentOf(words: readonly QuoteWord[]): ReadonlySet<string> {
  return new Set(words.filter((word) => word.content).map((word) => word.key));
}

function bestFit(quote: QuoteMention, canon: readonly Canonical[]): Fit | null {
  const sentences = quoteWords(quote.surface);
  let best: Fit | null = null;
  for (const canonical of canon) {
    const parts = sentences.flatMap((pieces) => fitSentence(pieces, canonical));
    if (parts.length === 0) continue;
    const pairs = parts.flatMap((part) => part.pairs);
    const same = pairs.filter((pair) => pair.same).length;
    const fit = { canonical, parts, same, different: pairs.length - same };
    if (!best || fit.same - fit.different > best.same - best.different) best = fit;
  }
  return best;
}

/** Aligns one written sentence, in the pieces that an ellipsis or a bracket leaves of it; none where it is another sentence. */
function fitSentence(pieces: readonly (readonly QuoteWord[])[], canonical: Canonical): Fit['parts'] {
  const all = pieces.flat();
  const shared = all.filter((word) => canonical.content.has(word.key)).length;
  if (all.length > MOST_WORDS || shared === 0) return [];
  let from = 0;
  const parts = pieces
    .filter((words) => words.length > 0)
    .map((words, index) => {
      const keys = words.map((word) => word.key);
      const rest = canonical.keys.slice(from);
      const open = { start: index === 0 && !canonical.closed, end: index === pieces.length - 1 && !canonical.closed };
      const loose = align(keys, rest, open);
      // Words in another order are no fragment with other words around it.
      const turned = keys.length <= rest.length && loose.filter((pair) => pair.same).length < keys.length * 0.6;
      const pairs = (turned ? align(keys, rest, { start: false, end: false }) : loose).map((pair) => ({
        ...pair,
        meant: pair.meant === null ? null : pair.meant + from,
      }));
      from = (pairs.findLast((pair) => pair.meant !== null)?.meant ?? from - 1) + 1;
      return { words, pairs };
    });
  return isNearEnough(all, parts, canonical) ? parts : [];
}

const MOST_WORDS = 600;

function isNearEnough(all: readonly QuoteWord[], parts: Fit['parts'], canonical: Canonical): boolean {
  const same = parts.flatMap((part) => part.pairs.filter((pair) => pair.same).map((pair) => part.words[pair.written!]!));
  const different = parts.flatMap((part) => part.pairs).filter((pair) => !pair.same).length;
  const content = new Set(same.filter((word) => word.content).map((word) => word.key)).size;
  const writtenContent = contentOf(all).size;
  const shorter = Math.min(all.length, canonical.keys.length);
  const share = same.length / shorter;
  if (different === 0) return same.length >= 4 || same.length === canonical.keys.length || (content >= 2 && same.length === all.length);
  const turned = writtenContent >= 3 && [...contentOf(all)].every((key) => canonical.content.has(key));
  if (turned && all.length >= 6 && same.length >= all.length * 0.5) return true;
  if (all.length <= 3 || same.length < 4 || content < Math.min(2, canonical.content.size)) return false;
  if (share >= 0.6 && content >= writtenContent * 0.5) return different <= same.length;
  return content >= 4 && same.length >= all.length * 0.5 && different < same.length;
}

function wordMatches(draft: Draft, quote: QuoteMention, fit: Fit): readonly Match[] {
  const base = {
    mention: quote,
    claim: fit.canonical.claim,
    certainty: 'certain',
    others: [],
    related: [],
    candidates: [
      {
        claim: fit.canonical.claim,
        score: fit.same / Math.max(1, fit.same + fit.different),
        cues: [{ text: `${fit.same} words in order`, weight: fit.same }],
      },
    ],
  } as const;
  const wrong = fit.parts.filter((part) => part.pairs.some((pair) => !pair.same));
  if (wrong.length === 0) return [{ ...base, state: 'agrees', relation: 'same', reason: null, actual: quote.surface, expected: null }];
  return wrong.map((part): Match => {
    const { written, meant } = differing(part.pairs, part.words.length);
    const range = {
      start: quote.range.start + part.words[written.start]!.start,
      end: quote.range.start + part.words[written.end - 1]!.end,
    };
    const { text } = draft.passages[quote.passage]!;
    return {
      ...base,
      state: 'conflicts',
      relation: 'other-words',
      reason: 'inside quotation marks the words are given as they were said',
      at: toSource(draft.passages[quote.passage]!, range),
      actual: text.slice(range.start, range.end),
      expected: textOf(fit.canonical, meant),
    };
  });
}

/** The smallest ranges of written and canonical words that hold every difference; beside a gap the words around it. */
function differing(pairs: readonly Pair[], length: number): { written: TextRange; meant: TextRange } {
  const first = pairs.findIndex((pair) => !pair.same);
  const last = pairs.findLastIndex((pair) => !pair.same);
  let from = first;
  let to = last + 1;
  const has = (side: 'written' | 'meant') => pairs.slice(from, to).some((pair) => pair[side] !== null);
  if (!has('written') || !has('meant')) {
    from = Math.max(0, from - 1);
    to = Math.min(pairs.length, to + 1);
  }
  const range = (side: 'written' | 'meant', end: number): TextRange => {
    const places = pairs.slice(from, to).flatMap((pair) => pair[side] ?? []);
    return places.length > 0 ? { start: places[0]!, end: places.at(-1)! + 1 } : { start: 0, end };
  };
  return { written: range('written', length), meant: range('meant', 0) };
}

function textOf({ claim, words }: Canonical, range: TextRange): string {
  if (range.end <= range.start) return claim.quote;
  return claim.quote.slice(words[range.start]!.start, words[range.end - 1]!.end);
}

function speakerMatches(draft: Draft, set: ClaimSet, quote: QuoteMention, fit: Fit): readonly Match[] {
  const { claim } = fit.canonical;
  const whole = fit.same >= fit.canonical.keys.length * 0.85;
  if (claim.by === null && claim.speaker === null) return [];
  if (fit.same < 5 && !whole) return [];
  const credited = creditedSpeaker(readingsOf(draft), quote, claim, nameIndexOf(set), whole);
  if (!credited) return [];
  const passage = draft.passages[credited.passage]!;
  return [
    {
      mention: quote,
      state: 'conflicts',
      claim,
      relation: 'other-speaker',
      certainty: credited.certainty,
      reason: `the words are ${claim.speaker}’s`,
      at: toSource(passage, credited.range),
      actual: passage.text.slice(credited.range.start, credited.range.end),
      expected: claim.speaker,
      others: credited.claim ? [credited.claim] : [],
      related: [{ span: quote.span, text: 'the quotation' }],
      candidates: [{ claim, score: 1, cues: [{ text: `${fit.same} words in order`, weight: fit.same }] }],
    },
  ];
}
