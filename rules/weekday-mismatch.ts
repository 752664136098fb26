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
    // Without a claim only the weekday is expected, not the whole date.
    if (match.claim === null) yield { ...bothEnds(match), message: 'calendar', suggest: match.expected };
    else yield { ...bothEnds(match), message: 'claim' };
  },
});
