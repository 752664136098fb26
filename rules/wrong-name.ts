import { defineRule } from '../src/rule.ts';

export default defineRule({
  id: 'wrong-name',
  summary: 'Another name in the place of the claim’s',
  severity: 'error',
  on: 'match',
  messages: { name: '{actual} is not the name in {claim}: {expected} ({where})' },
  *check(match, _options, { bothEnds }) {
    if (match.relation === 'other-name') yield { ...bothEnds(match), message: 'name' };
  },
});
