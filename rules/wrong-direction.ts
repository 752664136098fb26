import { defineRule } from '../src/rule.ts';

export default defineRule({
  id: 'wrong-direction',
  summary: 'A rise for a fall, for in place of against, more in place of less',
  severity: 'error',
  on: 'match',
  messages: {
    direction: '{actual} turns round the direction of {claim}: {expected} ({where})',
    alone: '{actual} turns round the order of its own two figures: {expected}',
  },
  *check(match, _options, { bothEnds }) {
    if (match.relation === 'direction') yield { ...bothEnds(match), message: match.claim === null ? 'alone' : 'direction', suggest: null };
  },
});
