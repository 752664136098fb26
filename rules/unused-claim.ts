import { defineRule } from '../src/rule.ts';

export default defineRule({
  id: 'unused-claim',
  summary: 'A claim that no draft mentions',
  severity: 'note',
  off: true,
  on: 'claim',
  messages: { unused: '{claim} is mentioned in no draft: {expected} ({where})' },
  *check({ claim, agrees, conflicts }, _options, { print, where }) {
    if (claim.status !== 'active' || agrees + conflicts > 0) return;
    const data = { claim: claim.id, expected: print(claim), where: where(claim) };
    yield { at: claim.span, claim: claim.id, message: 'unused', data };
  },
});
