import { defineRule } from '../src/rule.ts';

export default defineRule({
  id: 'swapped-values',
  summary: 'The value of one claim given for another',
  severity: 'error',
  on: 'match',
  messages: { swap: '{actual} is the value of {rival}, not of {claim}: {expected} ({where})' },
  *check(match, _options, { bothEnds, print }) {
    if (match.relation !== 'rival') return;
    const { data, related, ...ends } = bothEnds(match);
    const rivals = match.others.map((rival) => ({ path: rival.path, span: rival.span, message: `the claim ${rival.id}: ${print(rival)}` }));
    const rival = match.others[0]?.id ?? 'another claim';
    yield { ...ends, related: [...related, ...rivals], message: 'swap', data: { ...data, rival } };
  },
});
