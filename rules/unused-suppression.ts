import { defineRule } from '../src/rule.ts';

export default defineRule({
  id: 'unused-suppression',
  summary: 'A `holdtrue-ignore` comment that silences nothing',
  severity: 'warning',
  on: 'suppression',
  messages: {
    idle: 'holdtrue-ignore silences no {rules} here',
    all: 'holdtrue-ignore silences nothing here',
    unknown: 'holdtrue-ignore names {rules}, which is no rule',
  },
  *check({ suppression, idle, unknown }) {
    const at = suppression.span;
    if (idle.includes('*')) yield { at, message: 'all', data: {} };
    else if (idle.length > 0) yield { at, message: 'idle', data: { rules: idle.join(', ') } };
    for (const rules of unknown) yield { at, message: 'unknown', data: { rules } };
  },
});
