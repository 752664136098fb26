import { describe, expect, test } from 'vitest';
import { loadClaims } from '../../src/claims/load.ts';
import { linkDraft } from '../../src/link/index.ts';
import { conflicts, draft } from './builder.ts';

const { set, problems } = loadClaims('claims.yaml', (path) =>
  path === 'claims.yaml'
    ? `version: 1
language: en-GB
claims:
  raised: { says: Bakers raised more than £2.3m for the lifeboat., value: more than £2.3m, of: [money raised, raised], about: [lifeboat] }
  loaves: { says: They sold 410 loaves., value: 410, of: [loaves], about: [sold] }
  geese: { says: 18 geese were ringed on the marsh., value: 18, of: [geese, birds], about: [ringed] }
  homes: { says: "Marlow Fen had 9,418,600 homes.", value: "9,418,600", of: [homes], about: [Marlow Fen] }
  organ: { says: The new organ cost £7.3m., value: £7.3m, of: [cost, organ] }
  target: { says: The target of the raffle was £900., value: £900, of: [target], about: [raffle] }
  acres: { says: "Blight took 41,260 acres of Marlow barley in 2025.", value: "41,260 acres", previous: "53,890 acres", of: [barley, acres of barley], about: [Marlow, blight], when: 2025 }
  term: { says: The poacher was sentenced to seven years in prison., value: seven years, of: [sentence, prison] }
`
    : null,
);
if (!set) throw new Error(problems.map(({ message }) => message).join('\n'));
const found = (title: string, body: string) => {
  const text = `---\ntitle: "${title}"\n---\n\n${body}\n`;
  return conflicts(text, linkDraft(draft(text), set));
};

const turned = (title: string, body: string) => found(title, body).filter((line) => line.startsWith('direction'));

const RAISED = 'Between them the bakers raised more than £2.3m for the lifeboat.';
const RINGED = 'On Sunday 18 geese were ringed on the marsh, nine of them by night.';
const HOMES = 'Marlow Fen had 9,418,600 homes when they were counted.';
const TERM = 'The poacher was sentenced to seven years in prison.';

describe('the figures of a headline', () => {
  test.for<[string, string, string]>([
    ['Bakers raise £3.2m for a boat', RAISED, 'disjoint: £3.2m → more than £2.3m'],
    ['£3.7m of pipes for a chapel', 'The organ cost the chapel £7.3m, most of it for wood.', 'disjoint: £3.7m → £7.3m'],
    ['Sixteen birds ringed before breakfast', RINGED, 'disjoint: Sixteen → 18'],
    ['Marlow Fen tops 9.8 million', HOMES, 'disjoint: 9.8 million → 9,418,600'],
    ['Poacher gets 11 years', TERM, 'disjoint: 11 years → seven years'],
  ])('%s', ([title, body, finding]) => {
    expect(found(title, body)).toEqual([finding]);
  });

  test.for<[string, string]>([
    ['Bakers raise £2.4m for a boat', RAISED],
    ['Bakers raise over £2m for a boat', RAISED],
    ['Will bakers raise £3.2m?', RAISED],
    ['Bakers raise £3.2m', `${RAISED} With what the fishmongers gave it is £3.2m.`],
    ['Bakers hope to raise £3.2m next year', RAISED],
    ['A harbour wall for £3.2m', RAISED],
    ['£3.7m of bricks for Marlow Fen', 'The organ cost the chapel £7.3m, most of it for wood.'],
    ['£3.8m of pipes for a chapel', 'The organ cost the chapel £7.3m, most of it for wood.'],
    ['Eighteen birds ringed before breakfast', RINGED],
    ['Sixteen swans fly over', RINGED],
    ['Nine ways to ring geese', RINGED],
    ['27 of them before breakfast', `${RINGED} Nine more got away.`],
    ['Marlow Fen tops 9.4 million', HOMES],
    ['Poacher gets seven years', TERM],
    ['After 11 years the herring is back', TERM],
  ])('leaves alone: %s', ([title, body]) => {
    expect(found(title, body)).toEqual([]);
  });

  test.for<[string, string, string]>([
    ['Raffle falls short of target', 'The raffle took £1,240, or £340 over its target.', 'direction: falls short of → £900'],
    ['Raffle beats its target', 'The raffle ended £340 short of its target.', 'direction: beats → £900'],
    ['More Marlow barley hit by blight', 'Blight took 41,260 acres of barley.', 'direction: More → 41,260 acres'],
  ])('%s', ([title, body, finding]) => {
    expect(turned(title, body)).toEqual([finding]);
  });

  test.for<[string, string]>([
    ['Raffle beats its target', 'The raffle took £1,240, or £340 over its target.'],
    ['Raffle falls short of target', 'The raffle took a good deal.'],
    ['Raffle could fall short of target', 'The raffle took £340 over its target.'],
    ['Raffle falls short of target', 'The raffle was £340 over its target in May and £60 short of its target in June.'],
    ['Fewer acres of Marlow barley hit by blight', 'Blight took 41,260 acres of barley.'],
    ['More on the Marlow barley', 'Blight took 41,260 acres of barley.'],
    ['More barley soup', 'Blight took 41,260 acres of barley.'],
  ])('leaves alone: %s', ([title, body]) => {
    expect(turned(title, body)).toEqual([]);
  });
});
