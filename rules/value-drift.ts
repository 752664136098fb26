import { defineRule } from '../src/rule.ts';

export default defineRule({
  id: 'value-drift',
  summary: 'A figure that contradicts its claim',
  severity: 'error',
  on: 'match',
  messages: {
    drift: '{actual} contradicts {claim}: {expected} ({where})',
    forbidden: '{actual} is ruled out by {claim}: {expected} ({where})',
  },
  *check(match, _options, { bothEnds }) {
    if (match.claim?.kind === 'date' || match.claim?.kind === 'list') return;
    if (match.relation === 'disjoint') yield { ...bothEnds(match), message: 'drift' };
    if (match.relation === 'forbidden' && match.claim?.kind === 'value') {
      yield { ...bothEnds(match), message: 'forbidden' };
    }
  },
});
