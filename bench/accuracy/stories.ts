import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../../src/index.ts';
import { expectedOf, type Flag, newScore, scoreDraft, storiesIn } from '../../test/support/score.ts';
import { readSet } from '../mutate/marks.ts';
import type { StoryFigures } from './measured.ts';

const ROOT = 'test/stories';

/** Whether a story was never looked at: of those that were written last, the ones of an even number. */
export function isHeldOut(number: number): boolean {
  return number > LAST_LOOKED_AT && number % 2 === 0;
}

const LAST_LOOKED_AT = 84;

/** Scores the stories of the numbers that are asked for. */
export function measureStories(isAsked: (number: number) => boolean): StoryFigures {
  const score = newScore();
  const stories = storiesIn(ROOT).filter((story) => isAsked(Number.parseInt(story, 10)));
  let drafts = 0;
  for (const story of stories) {
    const set = readSet(`${ROOT}/claims/${story}.yaml`);
    for (const expected of expectedOf(ROOT, story)) {
      const source = readFileSync(join(ROOT, story, expected.draft), 'utf8');
      const flags = check([{ path: expected.draft, source }], set)
        .findings.filter(({ severity, disposition }) => severity !== 'note' && disposition === 'open')
        .map(({ rule, claim, span, text }): Flag => ({ rule, claim, ...span, text }));
      scoreDraft(score, `${story}/${expected.draft}`, source, expected, flags);
      drafts++;
    }
  }
  const { words, errors, hits, findings, alarms, cleanDrafts, quietDrafts, types } = score;
  const sorted = [...types].map(([type, [found, all]]) => [type, found, all] as const);
  return { stories: stories.length, drafts, words, errors, hits, findings, alarms, cleanDrafts, quietDrafts, types: sorted };
}
