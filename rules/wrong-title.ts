import { defineRule } from '../src/rule.ts';

export default defineRule({
  id: 'wrong-title',
  summary: 'A title or role that the person does not have',
  severity: 'error',
  on: 'match',
  messages: { title: '{actual} is not the role of {claim}: {expected} ({where})' },
  *check(match, _options, { bothEnds }) {
    if (match.relation === 'other-title') yield { ...bothEnds(match), message: 'title' };
  },
});
