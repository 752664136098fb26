import type { Claim } from '../model.ts';

/** What a claim states, as a message prints it: the figure, the day, the name, the words or the members. */
export function printClaim(claim: Claim): string {
  if (claim.write !== null) return claim.write;
  switch (claim.kind) {
    case 'value':
    case 'date':
      return claim.text;
    case 'name':
      return claim.name;
    case 'quote':
      return claim.quote;
    case 'list':
      return claim.members.join(', ');
  }
}

/** Where a claim comes from: `claims.yaml:12`, and the title of its source where there is one. */
export function printWhere(claim: Claim): string {
  return `${claim.path}:${claim.line}${claim.sourceTitle === null ? '' : `, ${claim.sourceTitle}`}`;
}
