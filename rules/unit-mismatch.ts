import { defineRule } from '../src/rule.ts';

export default defineRule({
  id: 'unit-mismatch',
  summary: 'A figure in another unit than its claim',
  severity: 'error',
  on: 'match',
  messages: { unit: '{actual} has the wrong unit for {claim}: {expected} ({where})' },
  *check(match, _options, { bothEnds }) {
    if (match.relation === 'unit') yield { ...bothEnds(match), message: 'unit' };
  },
});
