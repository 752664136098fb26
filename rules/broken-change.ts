import { defineRule } from '../src/rule.ts';

export default defineRule({
  id: 'broken-change',
  summary: 'A change that does not lead from the one figure to the other',
  severity: 'error',
  on: 'match',
  messages: {
    among: '{actual}: one of these is wrong, for {expected} is said to lie between them',
    alone: '{actual} is not the change between its two figures: {expected}',
    claim: '{actual} is not the change between its two figures: {expected}, and {claim} rests on it ({where})',
  },
  *check(match, _options, { bothEnds }) {
    if (match.relation !== 'arithmetic' || match.reason !== 'change') return;
    yield { ...bothEnds(match), message: match.at ? 'among' : match.claim === null ? 'alone' : 'claim' };
  },
});
