import type { Claim, Draft, Match, Related } from '../model.ts';
import type { BothEnds, Suggestion } from '../rule.ts';
import { readerText } from './passage-at.ts';
import { printClaim, printWhere } from './print-claim.ts';

/** What the draft and the claim say, ready for a message. In: the draft that holds the match; without it there are no places in the draft. */
export function bothEnds(match: Match, draft: Draft | null): BothEnds {
  const { claim } = match;
  const expected = expectedOf(match);
  const related: Related[] = draft === null ? [] : match.related.map(({ span, text }) => ({ path: draft.path, span, message: text }));
  if (claim !== null) related.unshift({ path: claim.path, span: claim.span, message: `the claim ${claim.id}` });
  return {
    at: match.at ?? match.mention.span,
    claim: claim?.id ?? null,
    expected: expected === '' ? null : expected,
    related,
    suggest: draft === null ? null : suggestion(match, draft, expected),
    data: { actual: match.actual, expected, claim: claim?.id ?? '', where: claim === null ? '' : printWhere(claim) },
  };
}

/** A draft that gives a rate is answered with the whole rate: "£240 a year", though the file has the year under `per`. */
function expectedOf({ expected, claim, mention }: Match): string {
  const text = expected ?? (claim === null ? '' : printClaim(claim));
  const drafted = mention.kind === 'quantity' ? mention.quantity.per : null;
  const rate = drafted === null ? null : rateOf(claim);
  return rate === null || text.includes(rate) ? text : `${text} ${/^[aeiou]|^hour/.test(rate) ? 'an' : 'a'} ${rate}`;
}

function rateOf(claim: Claim | null): string | null {
  return claim?.kind === 'value' ? claim.quantity.per : null;
}

/** `actual` is printed of the whole mention or of the words at `at`: what is expected takes the place of whichever it is. */
function suggestion(match: Match, draft: Draft, text: string): Suggestion | null {
  const { at, mention, actual } = match;
  if (match.state !== 'conflicts' || match.certainty !== 'certain' || saysOtherwise(match)) return null;
  if (at !== undefined && readerText(draft, at) === actual) return { at, text };
  return mention.surface === actual ? { at: mention.span, text } : null;
}

/** A date that is written in part, with a time of its own or by the day of speaking ("in May", "at 6pm on", "tomorrow") wants an editor. */
function saysOtherwise({ mention, claim }: Match): boolean {
  if (mention.kind !== 'date') return false;
  if (mention.date.relative !== undefined) return true;
  if (claim?.kind !== 'date') return false;
  return (['day', 'time'] as const).some((part) => (mention.date[part] === undefined) !== (claim.date[part] === undefined));
}
