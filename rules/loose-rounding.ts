import { defineRule } from '../src/rule.ts';

export default defineRule({
  id: 'loose-rounding',
  summary: 'A figure true to its claim, but very loosely',
  severity: 'note',
  on: 'match',
  messages: { loose: '{actual} is true to, but much looser than {claim}: {expected} ({where})' },
  *check(match, _options, { bothEnds }) {
    if (match.relation === 'very-loose') yield { ...bothEnds(match), message: 'loose' };
  },
});
