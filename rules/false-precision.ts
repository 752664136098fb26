import { defineRule } from '../src/rule.ts';

export default defineRule({
  id: 'false-precision',
  summary: 'A figure more precise than its claim',
  severity: 'warning',
  on: 'match',
  messages: { precise: '{actual} is more precise than {claim}: {expected} ({where})' },
  *check(match, _options, { bothEnds }) {
    if (match.relation === 'tighter') yield { ...bothEnds(match), message: 'precise' };
  },
});
