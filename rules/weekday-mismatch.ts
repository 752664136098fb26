import { defineRule } from '../src/rule.ts';

export default defineRule({
  id: 'weekday-mismatch',
  summary: 'A weekday that does not fit its date',
  severity: 'error',
  on: 'match',
  messages: {
    claim: '{actual} has the wrong weekday for {claim}: {expected} ({where})',
    calendar: '{actual} falls on another weekday: {expected} (calendar)',
  },
  *check(match, _options, { bothEnds }) {
    if (match.relation !== 'weekday') return;
    yield { ...bothEnds(match), message: match.claim === null ? 'calendar' : 'claim' };
  },
});
