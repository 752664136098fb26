import { defineRule } from '../src/rule.ts';

export default defineRule({
  id: 'magnitude-slip',
  summary: 'The right digits with the wrong power of ten',
  severity: 'error',
  on: 'match',
  messages: { slip: '{actual} has the wrong magnitude for {claim}: {expected} ({where})' },
  *check(match, _options, { bothEnds }) {
    if (match.relation === 'magnitude') yield { ...bothEnds(match), message: 'slip' };
  },
});
