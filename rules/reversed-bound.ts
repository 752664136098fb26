import { defineRule } from '../src/rule.ts';

export default defineRule({
  id: 'reversed-bound',
  summary: 'A bound that says the opposite of the claim’s',
  severity: 'error',
  on: 'match',
  messages: { reversed: '{actual} reverses the bound of {claim}: {expected} ({where})' },
  *check(match, _options, { bothEnds }) {
    if (match.relation === 'bound-reversed') yield { ...bothEnds(match), message: 'reversed' };
  },
});
