import type { Draft, Match, Quantity, Related } from '../model.ts';
import { printRate } from '../quantity/print.ts';
import type { BothEnds } from '../rule.ts';
import { printClaim, printWhere } from './print-claim.ts';
import { suggestionFor } from './suggestion.ts';

/** What the draft and the claim say, ready for a message. In: the draft that holds the match; without it there are no places in the draft. */
export function bothEnds(match: Match, draft: Draft | null): BothEnds {
  const { claim } = match;
  const expected = expectedOf(match);
  const related: Related[] = draft === null ? [] : match.related.map(({ span, text }) => ({ path: draft.path, span, message: text }));
  // A figure that does not follow from several claims points at each of them.
  if (claim === null) related.unshift(...match.others.map((one) => ({ path: one.path, span: one.span, message: `the claim ${one.id}` })));
  else related.unshift({ path: claim.path, span: claim.span, message: `the claim ${claim.id}` });
  return {
    at: match.at ?? match.mention.span,
    claim: claim?.id ?? null,
    expected: expected === '' ? null : expected,
    related,
    suggest: draft === null ? null : suggestionFor(match, draft),
    data: { actual: match.actual, expected, claim: claim?.id ?? '', where: claim === null ? '' : printWhere(claim) },
  };
}

/** A draft that gives a rate is answered with the whole rate: "£240 a year", though the file has the year under `per`. */
function expectedOf({ expected, claim, mention }: Match): string {
  const text = expected ?? (claim === null ? '' : printClaim(claim));
  const drafted = mention.kind === 'quantity' ? rateIn(mention.quantity) : null;
  const rate = drafted === null || claim?.kind !== 'value' ? null : rateIn(claim.quantity);
  if (rate === null || rate.split(' ').every((part) => text.includes(part))) return text;
  return `${text}${printRate(rate)}`;
}

/** The time of a speed is part of its unit. */
function rateIn({ per, unitWord }: Quantity): string | null {
  return per ?? unitWord?.split(' per ')[1] ?? null;
}
