import { defineRule } from '../src/rule.ts';

export default defineRule({
  id: 'impossible-share',
  summary: 'A share that its base does not allow',
  severity: 'error',
  on: 'match',
  messages: {
    alone: '{actual} is not a possible share: {expected}',
    claim: '{actual} is not a possible share: {expected}, and {claim} rests on it ({where})',
  },
  *check(match, _options, { bothEnds }) {
    if (match.relation !== 'arithmetic' || match.reason !== 'share') return;
    yield { ...bothEnds(match), message: match.claim === null ? 'alone' : 'claim' };
  },
});
