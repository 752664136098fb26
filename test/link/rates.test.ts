import { describe, expect, test } from 'vitest';
import { loadClaims } from '../../src/claims/load.ts';
import { linkDraft } from '../../src/link/index.ts';
import { conflicts, draft } from './builder.ts';

const { set, problems } = loadClaims('claims.yaml', (path) =>
  path === 'claims.yaml'
    ? `version: 1
language: en-GB
claims:
  fine: { says: "The builder pays £4,500 for every day that the bridge is late.", value: "£4,500", per: day, of: [penalty, fine], about: [late] }
  grant: { says: "Each farm gets one payment of £12,000.", value: "£12,000", of: [farm, payment] }
  fee: { says: The joining fee is a one-off £85., value: £85, of: [joining fee] }
  hire: { says: "Hiring the hall costs £65 an hour.", value: £65, per: hour, of: [hall, hire] }
  stipend: { says: "Trainees get £310 a week.", value: £310, per: week, of: [trainees, stipend] }
  rent: { says: The rent of the pitch is £45., value: £45, of: [pitch, rent] }
`
    : null,
);
if (!set) throw new Error(problems.map(({ message }) => message).join('\n'));
const found = (text: string) => conflicts(text, linkDraft(draft(text), set));

describe('for how long an amount is paid', () => {
  test.for<[string, string]>([
    ['The penalty is £4,500 for every week that the bridge is late.', 'unit: £4,500 for every week → £4,500'],
    ['Should the bridge be late, the penalty is £4,500 for each hour.', 'unit: £4,500 for each hour → £4,500'],
    ['Trainees get £310 for every day of the course.', 'unit: £310 for every day → £310'],
    ['Each farm gets £12,000 a year.', 'unit: £12,000 a year → £12,000'],
    ['The joining fee is £85 a month.', 'unit: £85 a month → £85'],
  ])('%s', ([text, finding]) => {
    expect(found(text)).toEqual([finding]);
  });

  test.for([
    'The penalty is £4,500 for every day that the bridge is late.',
    'Should the bridge be late, the penalty is £4,500 for each day.',
    'Trainees get £310 for every week of the course.',
    'The hall costs £65 for each hour or part of one.',
    'Each farm gets £12,000.',
    'The joining fee is £85.',
    // A claim that does not say how often.
    'The rent of the pitch is £45 a week.',
    // For a thing, and for a stretch that is no unit.
    'The hall costs £65 for every booking.',
    'The fine was £4,500 for every one of the four.',
  ])('silent: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
