import { defineRule } from '../src/rule.ts';

export default defineRule({
  id: 'wrong-place',
  summary: 'Another place in the place of the claim’s',
  severity: 'error',
  on: 'match',
  messages: { place: '{actual} is not the place in {claim}: {expected} ({where})' },
  *check(match, _options, { bothEnds }) {
    if (match.relation === 'other-place') yield { ...bothEnds(match), message: 'place' };
  },
});
