import type { ClaimSet, QuoteClaim, QuoteMention } from '../../model.ts';
import { group } from '../names/name-index.ts';
import { align, type Pair } from './alignment.ts';
import { type QuoteWord, quoteWords } from './quote-words.ts';

/** A quotation of the claims file, ready to be laid beside others. */
export interface Canonical {
  readonly claim: QuoteClaim;
  readonly words: readonly QuoteWord[];
  readonly keys: readonly string[];
  readonly content: ReadonlySet<string>;
  /** Printed with its end, so that nothing may follow inside the sentence. */
  readonly closed: boolean;
}

/** How the words of a draft lie along those of a claim. */
export interface Fit {
  readonly canonical: Canonical;
  readonly parts: readonly { readonly words: readonly QuoteWord[]; readonly pairs: readonly Pair[] }[];
  readonly same: number;
  readonly different: number;
}

/** The quotations that a claims file holds to, found by their words. */
interface Canon {
  readonly all: readonly Canonical[];
  /** Places in `all` by each word that says something. */
  readonly byContent: ReadonlyMap<string, readonly number[]>;
}

const CANON = new WeakMap<ClaimSet, Canon>();

/** The quotations that a claims file holds to. */
export function canonOf(set: ClaimSet): readonly Canonical[] {
  return indexOf(set).all;
}

function indexOf(set: ClaimSet): Canon {
  let canon = CANON.get(set);
  if (!canon) {
    const all = set.claims.flatMap((claim) => (claim.kind === 'quote' && claim.status === 'active' ? [toCanonical(claim)] : []));
    canon = { all, byContent: group([...all.keys()], (place) => [...all[place]!.content]) };
    CANON.set(set, canon);
  }
  return canon;
}

function toCanonical(claim: QuoteClaim): Canonical {
  const words = quoteWords(claim.quote).flat().flat();
  return { claim, words, keys: words.map((word) => word.key), content: contentOf(words), closed: /[.!?]["'”’]?\s*$/.test(claim.quote) };
}

function contentOf(words: readonly QuoteWord[]): ReadonlySet<string> {
  return new Set(words.filter((word) => word.content).map((word) => word.key));
}

/** The claim whose words a quotation has, or nearly has; null where there is none. */
export function bestFit(quote: QuoteMention, set: ClaimSet): Fit | null {
  const { all, byContent } = indexOf(set);
  const sentences = quoteWords(quote.surface);
  let best: Fit | null = null;
  const shared = new Set(sentences.flat(2).flatMap(({ key }) => byContent.get(key) ?? []));
  for (const place of [...shared].sort((one, other) => one - other)) {
    const canonical = all[place]!;
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
  if (all.length >= 3 && writtenContent >= 2 && skipsSmallWords(parts, canonical)) return true;
  if (all.length <= 3 || same.length < 4 || content < Math.min(2, canonical.content.size)) return false;
  if (share >= 0.6 && content >= writtenContent * 0.5) return different <= same.length;
  return content >= 4 && same.length >= all.length * 0.5 && different < same.length;
}

/** "has handed discount" for "has handed a discount": every word is there in its order, and one or two small ones are left out. */
function skipsSmallWords(parts: Fit['parts'], canonical: Canonical): boolean {
  const pairs = parts.flatMap((part) => part.pairs);
  const skipped = pairs.flatMap((pair) => (pair.written === null && pair.meant !== null ? [canonical.words[pair.meant]!] : []));
  return pairs.every((pair) => pair.same || pair.written === null) && skipped.length < 3 && skipped.every((word) => !word.content);
}

/**
 * The half of a quotation whose other half, at the words [from, to) of the claim, is known: "They wanted a world," she says,
 * "that remembers you." What stands right beside that half decides, so that a few words are enough.
 */
export function fitBeside(
  quote: QuoteMention,
  canonical: Canonical,
  side: 'before' | 'after',
  [from, to]: readonly [number, number],
): Fit | null {
  const words = quoteWords(quote.surface).flat().flat();
  const room = words.length + 2;
  const start = side === 'before' ? Math.max(0, from - room) : to;
  const meant = canonical.keys.slice(start, side === 'before' ? from : to + room);
  if (words.length === 0 || meant.length === 0 || words.length > MOST_WORDS) return null;
  const keys = words.map((word) => word.key);
  const pairs = align(keys, meant, { start: false, end: false }).map((pair) => ({
    ...pair,
    meant: pair.meant === null ? null : pair.meant + start,
  }));
  const same = pairs.filter((pair) => pair.same);
  const different = pairs.length - same.length;
  const places = same.map((pair) => pair.meant!);
  const gap = side === 'before' ? from - 1 - (places.at(-1) ?? 0) : (places[0] ?? 0) - to;
  const content = same.some((pair) => words[pair.written!]!.content);
  if (!content || same.length < 2 || gap > 1 || different > Math.max(1, same.length / 2)) return null;
  return { canonical, parts: [{ words, pairs }], same: same.length, different };
}
