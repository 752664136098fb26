import { defineRule } from '../src/rule.ts';

export default defineRule({
  id: 'added-hedge',
  summary: 'A bound that the claim does not have',
  severity: 'error',
  on: 'match',
  messages: { added: '{actual} adds a bound to {claim}: {expected} ({where})' },
  *check(match, _options, { bothEnds }) {
    if (match.relation === 'bound-added') yield { ...bothEnds(match), message: 'added' };
  },
});
