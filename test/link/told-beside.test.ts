import { describe, expect, test } from 'vitest';
import { loadClaims } from '../../src/claims/load.ts';
import { linkDraft } from '../../src/link/index.ts';
import { conflicts, draft } from './builder.ts';

const { set, problems } = loadClaims('claims.yaml', (path) =>
  path === 'claims.yaml'
    ? `version: 1
language: en-GB
claims:
  swims: { says: "The lido had 9,420 swims in the year, against 8,310 the year before.", value: "9,420", previous: "8,310", of: [swims], about: [lido] }
  vote: { says: "Adeyemi took 52.4% of the vote, against 47.8% in 2022.", value: 52.4%, previous: 47.8%, of: [share of the vote, vote], about: [Adeyemi] }
  rent: { says: "The average rent is £1,240 a month, up from £1,085.", value: "£1,240", per: month, previous: "£1,085", of: [rent] }
  choir: { says: "The choir has 64 members, up from 46.", value: 64, previous: 46, of: [members, singers, choir], about: [choir] }
  discount: { says: Booking early saves 20%., value: 20%, previous: 15%, of: [early booking, discount, saves] }
  wait: { says: "Patients wait 31 weeks, against 18 weeks in 2023.", value: 31 weeks, previous: 18 weeks, of: [wait, patients] }
  salary: { says: "The starting salary is £29,400, against £27,600 before.", value: "£29,400", previous: "£27,600", of: [starting salary, salary] }
  loss: { says: "The theatre lost £2.6m, after a loss of £1.9m the year before.", value: £2.6m, previous: £1.9m, of: [loss] }
  nests: { says: "Rangers counted 148 nests, against 127 in 2025.", value: 148, previous: 127, of: [nests] }
`
    : null,
);
if (!set) throw new Error(problems.map(({ message }) => message).join('\n'));
const found = (text: string) => conflicts(text, linkDraft(draft(text), set));
const in2026 = (text: string) => `---\ndate: 2026-05-08\n---\n\n${text}`;

describe('the earlier figure beside the one of now', () => {
  test.for<[string, string]>([
    ['Swims at the lido came to 9,420; a year earlier there were 8,130.', 'disjoint: 8,130 → 8,310'],
    ['Swims at the lido came to 9,420, against 8,130 a year earlier.', 'disjoint: 8,130 → 8,310'],
    ['Those who book early save 20%, where they saved 12%.', 'disjoint: 12% → 15%'],
    ['The rent is £1,240 a month, and a year ago it was £1,058.', 'disjoint: £1,058 → £1,085 a month'],
    ['The rent is £1,240 a month (it was £1,058).', 'disjoint: £1,058 → £1,085 a month'],
    ['The starting salary is now £29,400; until April it was £26,700.', 'disjoint: £26,700 → £27,600'],
    ['The loss was £2.6m, compared with £1.6m in the previous year.', 'disjoint: £1.6m → £1.9m'],
    ['The choir has 64 members, against 48 the season before.', 'disjoint: 48 → 46'],
    ['Rangers counted 148 nests, compared with 172 in 2025.', 'disjoint: 172 → 127'],
    [in2026('Adeyemi took 52.4% of the vote; four years ago she had 48.7%.'), 'disjoint: 48.7% → 47.8%'],
    [in2026('The share of the vote that Adeyemi took rose from 48.7% four years ago to 52.4%.'), 'disjoint: 48.7% → 47.8%'],
    [in2026('Patients wait 31 weeks. Three years ago it was 16.'), 'disjoint: 16 → 18 weeks'],
  ])('%s', ([text, finding]) => {
    expect(found(text)).toEqual([finding]);
  });

  test.for([
    // The right ones.
    'Swims at the lido came to 9,420; a year earlier there were 8,310.',
    'Those who book early save 20%, where they saved 15%.',
    'The rent is £1,240 a month (it was £1,085).',
    'Rangers counted 148 nests, compared with 127 in 2025.',
    in2026('Adeyemi took 52.4% of the vote; four years ago she had 47.8%.'),
    in2026('Patients wait 31 weeks. Three years ago it was 18.'),
    // Another time than the one that the claim knows.
    'Swims at the lido came to 9,420; ten years earlier there were 6,130.',
    'Rangers counted 148 nests, compared with 172 in 2019.',
    in2026('Adeyemi took 52.4% of the vote; eight years ago she had 44.7%.'),
    in2026('Adeyemi took 52.4% of the vote; a year ago she had 44.7%.'),
    in2026('Patients wait 31 weeks. Five years ago it was 16.'),
    // Somebody else, or something else.
    'The choir has 64 members, and the orchestra had 48 last year.',
    'The loss was £2.6m, compared with £1.6m at the Gaiety.',
    'The rent is £1,240 a month, against £1,058 in the villages.',
    'Those who book early save 20%, where members saved their 12% in points.',
    'Rangers counted 148 nests, compared with 172 eggs in 2025.',
    // By how much, or how it was asked.
    'Swims at the lido came to 9,420; a year earlier there were 1,110 fewer.',
    'Swims at the lido came to 9,420; a year earlier, were there 8,130?',
  ])('silent: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('the figures of then and now exchanged', () => {
  test.for<[string, readonly string[]]>([
    ['In 2022 Adeyemi took 52.4% of the vote; today it is 47.8%.', ['disjoint: 52.4% → 47.8%', 'disjoint: 47.8% → 52.4%']],
    ['Last year the choir had 64 members. Now there are 46.', ['disjoint: 64 → 46', 'disjoint: 46 → 64']],
    ['A year ago the rent was £1,240, and now it is £1,085.', ['disjoint: £1,240 → £1,085 a month', 'disjoint: £1,085 → £1,240']],
    ['In 2023 patients waited 31 weeks; now it is eighteen.', ['disjoint: 31 weeks → 18 weeks', 'disjoint: eighteen → 31 weeks']],
    ['In 2025 rangers counted 148 nests; this year there were 127.', ['disjoint: 148 → 127', 'disjoint: 127 → 148']],
  ])('%s', ([text, findings]) => {
    expect(found(text)).toEqual(findings);
  });

  test.for([
    'In 2022 Adeyemi took 47.8% of the vote; today it is 52.4%.',
    'Last year the choir had 46 members. Now there are 64.',
    // Both in their places, though the later one is told first.
    'This year rangers counted 148 nests; in 2025 there were 127.',
    'The choir has 64 members now. Last year it had 46.',
    // Not said of now, or of the time that the claim knows.
    'In 2019 Adeyemi took 52.4% of the vote; today it is 47.8%.',
    'Last year the choir had 64 members. If it lost 18 there would be 46 now.',
  ])('silent: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
