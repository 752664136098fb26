import { defineRule } from '../src/rule.ts';

export default defineRule({
  id: 'misattribution',
  summary: 'A quotation given to another speaker',
  severity: 'error',
  on: 'match',
  messages: { speaker: '{actual} is not the speaker of {claim}: {expected} ({where})' },
  *check(match, _options, { bothEnds }) {
    if (match.relation === 'other-speaker') yield { ...bothEnds(match), message: 'speaker' };
  },
});
