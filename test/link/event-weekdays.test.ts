import { describe, expect, test } from 'vitest';
import { type ClaimSet, check, loadClaims } from '../../src/index.ts';

/** A week in a harbour: one departure, one ruling, one end, two openings. */
const CLAIMS = `
version: 1
claims:
  departure: { says: The research ship Quillback sailed on Tuesday 7 April 2026., date: 2026-04-07, of: [departure, sailing], about: [Quillback] }
  ruling: { says: The maritime tribunal ruled on Wednesday 8 April 2026., date: 2026-04-08, of: [ruling of the tribunal, decision] }
  fair: { says: The boat fair closed on Monday 6 April 2026., date: 2026-04-06, of: [boat fair closed, closing of the boat fair] }
  lock: { says: The new lock was opened on Thursday 2 April 2026., date: 2026-04-02, of: [lock opened, opening] }
  museum: { says: The museum of rope reopened on Saturday 4 April 2026., date: 2026-04-04, of: [museum reopened] }
  ship: { name: Quillback, is: product, of: [ship] }
`;

const { set } = loadClaims('claims.yaml', () => CLAIMS) as { readonly set: ClaimSet };

function found(text: string, date: string | null): readonly string[] {
  const source = `${date === null ? '' : `---\ndate: ${date}\n---\n\n`}${text}\n`;
  return check([{ path: 'draft.md', source }], set)
    .findings.filter(({ rule }) => rule === 'weekday-mismatch')
    .map(({ span, claim, expected }) => `${source.slice(span.start, span.end)}: ${claim} ${expected}`);
}

describe('the weekday of the only event of its kind', () => {
  test.for<[string, string | null, string]>([
    ['A research ship full of birds set out early on Sunday for the deep.', null, 'Sunday: departure Tuesday'],
    ['A ship full of scientists set sail on Sunday for the deep.', '2026-04-09', 'Sunday: departure Tuesday 7 April 2026'],
    ['Three judges on Monday upheld the claim of the crew.', '2026-04-09', 'Monday: ruling Wednesday'],
    ['Prizes were handed out on Friday evening as the boat fair came to its end.', '2026-04-09', 'Friday: fair Monday'],
    ['It rained all week.\n\nThe tribunal on Thursday quashed the fine.', '2026-04-09', 'Thursday: ruling Wednesday'],
  ])('%s (%s)', ([text, date, finding]) => {
    expect(found(text, date)).toEqual([finding]);
  });

  test.for<[string, string | null]>([
    ['A ship full of scientists set out early on Tuesday for the deep.', null],
    ['Three judges on Wednesday upheld the claim of the crew.', '2026-04-09'],
    ['A lorry full of scientists set out early on Sunday for the deep.', null],
    // Two events of the kind, on different days.
    ['A lock was opened and nobody came on Sunday.', '2026-04-09'],
    // Somebody speaks, or a name of the claim does something else.
    ['Three judges said on Monday that they would uphold it.', '2026-04-09'],
    ['The Quillback sent its first pictures on Friday.', '2026-04-09'],
    // Another day in the sentence, another time, another tribunal, a day of every week.
    ['Three judges on Monday upheld what was said on 3 March.', '2026-04-09'],
    ['Three judges on Monday upheld the claim of the crew.', '2026-06-09'],
    ['It rained.\n\nThe Court of Stavanger on Monday upheld a fine.', '2026-04-09'],
    ['It rained.\n\nA school on Monday upheld its ban on boots.', '2026-04-09'],
    ['Ships sail on Sundays.', '2026-04-09'],
    // Deep in a draft without a day.
    ['It rained.\n\nA research ship set out early on Sunday for the deep.', null],
  ])('leaves alone: %s (%s)', ([text, date]) => {
    expect(found(text, date)).toEqual([]);
  });
});
