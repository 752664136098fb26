import { toSource } from '../../draft/segments.ts';
import type { ClaimSet, Draft, Match, QuoteMention, TextRange } from '../../model.ts';
import { nameIndexOf } from '../names/name-index.ts';
import { readingsOf } from '../reading.ts';
import type { Pair } from './alignment.ts';
import { bestFit, type Canonical, canonOf, type Fit, fitBeside } from './quote-fit.ts';
import { creditedSpeaker } from './speakers.ts';

/**
 * Lays the quotations of a draft beside the canonical ones: word for word they agree, nearly so they conflict at the words
 * that differ, and a right one conflicts at the name of whoever else is credited with it. Others are left alone.
 */
export function linkQuotations(draft: Draft, set: ClaimSet, quotes: readonly QuoteMention[]): readonly Match[] {
  if (canonOf(set).length === 0) return [];
  const matches: Match[] = [];
  const linked = new Map<QuoteMention, Fit>();
  for (const quote of quotes) {
    // A nested quotation is judged as a part of the outer one.
    if (
      [...linked.keys()].some(
        (outer) => outer.passage === quote.passage && outer.range.start <= quote.range.start && outer.range.end >= quote.range.end,
      )
    )
      continue;
    const found = bestFit(quote, set);
    if (!found || holdsWhole(quote, quotes, found, set)) continue;
    linked.set(quote, found);
    matches.push(...wordMatches(draft, quote, found), ...speakerMatches(draft, set, quote, found));
  }
  for (const [quote, fit] of otherHalves(quotes, linked)) matches.push(...wordMatches(draft, quote, fit));
  return matches;
}

/** "He told me 'We lost' and left", she said: the words of the claim stand in marks of their own, whole and right. */
function holdsWhole(quote: QuoteMention, quotes: readonly QuoteMention[], found: Fit, set: ClaimSet): boolean {
  if (found.different === 0) return false;
  return quotes.some((inner) => {
    if (inner === quote || inner.passage !== quote.passage) return false;
    if (inner.range.start < quote.range.start || inner.range.end > quote.range.end) return false;
    const fit = bestFit(inner, set);
    return fit?.canonical === found.canonical && fit.same >= found.same;
  });
}

/** Quotations that a speech tag alone parts from one that is known, and that go on, or lead up, to its words. */
function otherHalves(quotes: readonly QuoteMention[], linked: ReadonlyMap<QuoteMention, Fit>): readonly (readonly [QuoteMention, Fit])[] {
  return quotes.flatMap((quote, at) => {
    if (linked.has(quote)) return [];
    const halves = [
      ['after', quotes[at - 1]],
      ['before', quotes[at + 1]],
    ] as const;
    for (const [side, half] of halves) {
      const fit = half?.passage === quote.passage ? linked.get(half) : undefined;
      if (!half || !fit) continue;
      const between = side === 'after' ? quote.range.start - half.range.end : half.range.start - quote.range.end;
      const meant = fit.parts.flatMap((part) => part.pairs.flatMap((pair) => (pair.same ? [pair.meant!] : [])));
      const found = between > 0 && between < LONGEST_TAG ? fitBeside(quote, fit.canonical, side, [meant[0]!, meant.at(-1)! + 1]) : null;
      if (found) return [[quote, found] as const];
    }
    return [];
  });
}

/** Characters between the halves of a split quotation. */
const LONGEST_TAG = 160;

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
  if (fit.same < 4 && !whole) return [];
  const credited = creditedSpeaker(readingsOf(draft), quote, claim, nameIndexOf(set), whole);
  // A few words that somebody unknown says may be anybody's.
  if (!credited || (fit.same < 5 && !whole && !credited.claim)) return [];
  const passage = draft.passages[credited.passage]!;
  const owner = credited.given !== null ? credited.claim : null;
  return [
    {
      mention: quote,
      state: 'conflicts',
      claim: owner ?? claim,
      relation: owner ? 'other-name' : 'other-speaker',
      certainty: credited.certainty,
      reason: `the words are ${claim.speaker}’s`,
      at: toSource(passage, credited.range),
      actual: passage.text.slice(credited.range.start, credited.range.end),
      expected: credited.given ?? claim.speaker,
      others: credited.claim && !owner ? [credited.claim] : [],
      related: [{ span: quote.span, text: 'the quotation' }],
      candidates: [{ claim, score: 1, cues: [{ text: `${fit.same} words in order`, weight: fit.same }] }],
    },
  ];
}
