import { defineRule } from '../src/rule.ts';

export default defineRule({
  id: 'stale-claim',
  summary: 'A statement that rests on a claim past its `until`',
  severity: 'warning',
  on: 'draft',
  messages: { stale: '{actual} rests on {claim}, which held until {until} ({where})' },
  *check({ matches }, _options, { bothEnds, today }) {
    const seen = new Set<string>();
    for (const match of matches) {
      const { claim, state, certainty } = match;
      const until = claim?.until ?? null;
      if (claim === null || until === null || today === null || seen.has(claim.id)) continue;
      if (certainty === 'weak' || (state !== 'agrees' && state !== 'conflicts')) continue;
      // `until` may be a day, a month or a year: the claim holds to the end of it.
      if (today.slice(0, until.length) <= until) continue;
      seen.add(claim.id);
      const { data, ...ends } = bothEnds(match);
      yield { ...ends, at: match.mention.span, suggest: null, message: 'stale', data: { ...data, until } };
    }
  },
});
