import { z } from 'zod';
import { defineRule } from '../src/rule.ts';

export default defineRule({
  id: 'not-covered',
  summary: 'A figure, date, name or quotation that no claim is about',
  severity: 'note',
  off: true,
  on: 'mention',
  // Made when it is asked for: no other rule needs zod, and most runs leave this one off.
  get options() {
    return z.strictObject({
      kinds: z
        .array(z.enum(['quantity', 'date', 'name', 'quote']))
        .default(['quantity', 'date', 'quote'])
        .describe('What has to be covered. Names are left out unless asked for: every capitalised word may be one.'),
    });
  },
  messages: { uncovered: '{actual} is covered by no claim' },
  *check(match, { kinds }) {
    const { mention, state, certainty } = match;
    // A conflict with a claim that is hardly meant says as little as no claim at all.
    const uncovered = state === 'not-covered' || (state === 'conflicts' && certainty === 'weak');
    if (!uncovered || !kinds.includes(mention.kind)) return;
    yield { at: mention.span, claim: null, message: 'uncovered', data: { actual: mention.surface } };
  },
});
