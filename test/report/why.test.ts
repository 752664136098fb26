import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readSet } from '../../bench/mutate/marks.ts';
import { check } from '../../src/pipeline.ts';
import { DEFAULTS } from '../../src/report/options.ts';
import { renderWhy } from '../../src/report/why.ts';

const stories = join(import.meta.dirname, '..', 'stories');

/** An editor reads no more than this for one figure. */
const MOST_LINES = 15;

test.for(['10-hospital-waits', '25-supermarket-results', '34-national-census', '43-prison-inspection'])(
  'every mention in %s is explained in under fifteen lines',
  (story) => {
    const set = readSet(join(stories, 'claims', `${story}.yaml`));
    let explained = 0;
    for (const path of readdirSync(join(stories, story)).filter((name) => name.endsWith('.md'))) {
      const source = readFileSync(join(stories, story, path), 'utf8');
      const report = check([{ path, source }], set);
      for (const line of source.split('\n').keys()) {
        const [, ...blocks] = renderWhy(report, path, line + 1, DEFAULTS)
          .trimEnd()
          .split('\n\n');
        for (const block of blocks) expect(block.split('\n').length, `${path}:${line + 1}\n${block}`).toBeLessThan(MOST_LINES);
        explained += blocks.length;
      }
    }
    expect(explained).toBeGreaterThan(100);
  },
);
