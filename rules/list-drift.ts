import { defineRule } from '../src/rule.ts';

export default defineRule({
  id: 'list-drift',
  summary: 'A list with a wrong member, a wrong order or a wrong count',
  severity: 'error',
  on: 'match',
  messages: {
    member: '{actual} has no place in {claim}: {expected} ({where})',
    count: '{actual} is the wrong count for {claim}: {expected} ({where})',
  },
  *check(match, _options, { bothEnds }) {
    const drifts = match.relation === 'disjoint' || match.relation === 'forbidden';
    if (match.relation === 'other-member' || (drifts && match.claim?.kind === 'list')) yield { ...bothEnds(match), message: 'member' };
    if (match.relation === 'other-count') yield { ...bothEnds(match), message: 'count' };
  },
});
