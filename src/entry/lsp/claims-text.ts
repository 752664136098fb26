import type { Claim, ClaimSet, Span } from '../../model.ts';

/** What an offset in a claims file points at: the claim that a word there names, else the claim whose entry it stands in. */
export function claimAt(set: ClaimSet, path: string, text: string, offset: number): Claim | null {
  return namedAt(set, text, offset) ?? entryAt(set, path, text, offset);
}

/** The claim whose id stands at an offset, as in `sum: [seats, standing]` or `<!-- holdtrue: seats -->`. */
export function namedAt({ claims }: ClaimSet, text: string, offset: number): Claim | null {
  const word = wordAt(text, offset);
  return claims.find(({ id }) => id === text.slice(word.start, word.end)) ?? null;
}

function wordAt(text: string, offset: number): Span {
  let start = offset;
  let end = offset;
  while (start > 0 && PART.test(text[start - 1] ?? '')) start--;
  while (end < text.length && PART.test(text[end] ?? '')) end++;
  return { start, end };
}

const PART = /[\p{L}\p{N}._-]/u;

/** An entry goes on to the next claim or to a key at the margin. */
function entryAt({ claims }: ClaimSet, path: string, text: string, offset: number): Claim | null {
  const before = claims.filter((claim) => claim.path === path && claim.span.start <= offset);
  const [last] = before.sort((one, two) => two.span.start - one.span.start);
  return last === undefined || /\n[^\s#]/.test(text.slice(last.span.start, offset + 1)) ? null : last;
}
