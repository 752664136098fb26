import { extractQuotations } from '../extract/quotations.ts';
import type { ClaimSet, Draft, Match } from '../model.ts';
import { linkLists } from './lists.ts';
import { linkNames } from './names.ts';
import { linkNumbers } from './numbers.ts';
import { linkQuotations } from './quotations.ts';

/** Links every mention of a draft to the claim it is about and compares the two. Out: one match a mention, by position. */
export function linkDraft(draft: Draft, set: ClaimSet): readonly Match[] {
  const quotes = extractQuotations(draft);
  return [...linkNumbers(draft, set, quotes), ...linkNames(draft, set), ...linkQuotations(draft, set, quotes), ...linkLists(draft, set)].sort(byPosition);
}

function byPosition(a: Match, b: Match): number {
  return a.mention.span.start - b.mention.span.start || a.mention.span.end - b.mention.span.end;
}
