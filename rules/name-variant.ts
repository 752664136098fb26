import { defineRule } from '../src/rule.ts';

export default defineRule({
  id: 'name-variant',
  summary: 'A form of a name that the claims file rules out or does not list',
  severity: 'error',
  on: 'match',
  messages: {
    forbidden: '{actual} is a form ruled out by {claim}: {expected} ({where})',
    unlisted: '{actual} is not a listed form of {claim}: {expected} ({where})',
  },
  *check(match, _options, { bothEnds, isNearMiss }) {
    const { claim, relation } = match;
    if (relation === 'variant') yield { ...bothEnds(match), message: 'unlisted', suggest: match.expected, severity: 'note' };
    if (relation !== 'forbidden' || claim?.kind !== 'name') return;
    // name-misspelt takes the forms that are slips of the keyboard.
    if ([claim.name, ...claim.also].some((form) => isNearMiss(match.actual, form))) return;
    yield { ...bothEnds(match), message: 'forbidden' };
  },
});
