import { defineRule } from '../src/rule.ts';

export default defineRule({
  id: 'name-misspelt',
  summary: 'A name a slip or two away from the right one',
  severity: 'error',
  on: 'match',
  messages: { misspelt: '{actual} misspells {claim}: {expected} ({where})' },
  *check(match, _options, { bothEnds, isNearMiss }) {
    const { claim, relation } = match;
    // A form that the file rules out is a misspelling when it is one by its letters; name-variant takes the others.
    const slipped =
      relation === 'forbidden' && claim?.kind === 'name' && [claim.name, ...claim.also].some((form) => isNearMiss(match.actual, form));
    if (relation === 'misspelt' || slipped) yield { ...bothEnds(match), message: 'misspelt' };
  },
});
