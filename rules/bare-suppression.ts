import { defineRule } from '../src/rule.ts';

export default defineRule({
  id: 'bare-suppression',
  summary: 'A `holdtrue-ignore` comment without a reason',
  severity: 'warning',
  on: 'suppression',
  messages: { bare: 'holdtrue-ignore gives no reason; write one after a colon' },
  *check({ suppression }) {
    if (suppression.reason.trim() === '') yield { at: suppression.span, message: 'bare', data: {} };
  },
});
