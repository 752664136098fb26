import { defineRule } from '../src/rule.ts';

export default defineRule({
  id: 'weekday-mismatch',
  summary: 'A weekday that does not fit its date',
  severity: 'error',
  on: 'match',
  messages: {
    claim: '{actual} has the wrong weekday for {claim}: {expected} ({where})',
    calendar: '{actual} falls on another weekday: {expected} (calendar)',
    either: '{actual} falls on another weekday: {expected}, or the day is {day} (calendar)',
  },
  *check(match, _options, { bothEnds }) {
    if (match.relation !== 'weekday') return;
    const ends = bothEnds(match);
    const day = ends.suggest?.or?.text;
    if (day !== undefined) yield { ...ends, message: 'either', data: { ...ends.data, day } };
    else yield { ...ends, message: match.claim === null ? 'calendar' : 'claim' };
  },
});
