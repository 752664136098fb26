import { defineRule } from '../src/rule.ts';

export default defineRule({
  id: 'wrong-multiple',
  summary: 'Double where the claim says treble',
  severity: 'error',
  on: 'match',
  messages: { multiple: '{actual} is the wrong multiple for {claim}: {expected} ({where})' },
  *check(match, _options, { bothEnds }) {
    if (match.relation === 'multiple') yield { ...bothEnds(match), message: 'multiple' };
  },
});
