import { defineRule } from '../src/rule.ts';

export default defineRule({
  id: 'lost-hedge',
  summary: 'A figure without the bound that its claim has',
  severity: 'error',
  on: 'match',
  messages: { lost: '{actual} drops the bound of {claim}: {expected} ({where})' },
  *check(match, _options, { bothEnds }) {
    if (match.relation === 'bound-dropped') yield { ...bothEnds(match), message: 'lost' };
  },
});
