import { defineRule } from '../src/rule.ts';

export default defineRule({
  id: 'misquote',
  summary: 'Words in quotation marks that differ from the quotation',
  severity: 'error',
  on: 'match',
  messages: {
    words: '{actual} departs from the words of {claim}: {expected} ({where})',
    unmarked: '{actual} has the very words of {claim}, but no quotation marks ({where})',
  },
  *check(match, _options, { bothEnds }) {
    if (match.relation === 'unmarked') yield { ...bothEnds(match), message: 'unmarked', severity: 'note' };
    if (match.relation === 'other-words' || (match.relation === 'forbidden' && match.claim?.kind === 'quote'))
      yield { ...bothEnds(match), message: 'words' };
  },
});
