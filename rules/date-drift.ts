import { defineRule } from '../src/rule.ts';

export default defineRule({
  id: 'date-drift',
  summary: 'A date that contradicts its claim, or a right figure in the wrong year',
  severity: 'error',
  on: 'match',
  messages: {
    date: '{actual} contradicts {claim}: {expected} ({where})',
    calendar: '{actual} cannot be right: {expected}',
    period: '{actual} is the wrong period for {claim}: {expected} ({where})',
  },
  *check(match, _options, { bothEnds }) {
    if (match.relation === 'date' && match.claim === null) {
      yield { ...bothEnds(match), message: 'calendar' };
      return;
    }
    const drifts = match.relation === 'disjoint' || match.relation === 'forbidden';
    if (match.relation === 'date' || (drifts && match.claim?.kind === 'date')) {
      yield { ...bothEnds(match), message: 'date' };
    }
    if (match.relation === 'period') yield { ...bothEnds(match), message: 'period' };
  },
});
