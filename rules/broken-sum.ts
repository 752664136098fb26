import { defineRule } from '../src/rule.ts';

export default defineRule({
  id: 'broken-sum',
  summary: 'A total that its parts do not add up to',
  severity: 'error',
  on: 'match',
  messages: {
    among: '{actual}: one of these is wrong, for they have to come to {expected}',
    alone: '{actual} is not the sum of its parts: {expected}',
    claim: '{actual} is not the sum of its parts: {expected}, and {claim} rests on it ({where})',
  },
  *check(match, _options, { bothEnds }) {
    if (match.relation !== 'arithmetic' || match.reason !== 'sum') return;
    yield { ...bothEnds(match), message: match.at ? 'among' : match.claim === null ? 'alone' : 'claim' };
  },
});
