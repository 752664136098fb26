import { readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describeRules } from '../../src/entry/describe-rules.ts';
import { judgeInFull, type Prepared, prepare, type Request } from '../../src/entry/judge.ts';
import { judgePart, judgePrepared } from '../../src/entry/shard/judge-part.ts';
import { readPartial } from '../../src/entry/shard/partial.ts';
import { isInShard, toShard } from '../../src/entry/shard/shard.ts';
import { unite } from '../../src/entry/shard/unite.ts';
import { DEFAULTS, formats } from '../../src/report/index.ts';

// Without a slash at its end, as working folders are named.
const ROOT = dirname(fileURLToPath(new URL('..', import.meta.url)));
const STORIES = readdirSync(new URL('../stories/', import.meta.url)).filter((name) => /^\d/.test(name));
const DRAFTS = ['bakery-prices', 'bird-count', 'bridge-repair', 'library-loans', 'marathon', 'solar-school'];

/** Rules that are off unless named, so that the ones on claims and on mentions speak as well. */
const RULES = new Map([
  ['unused-claim', 'note'],
  ['not-covered', 'note'],
] as const);

function request(claims: string, folder: string): Request {
  return { cwd: ROOT, claims, names: [folder], rules: RULES };
}

type Judged = Pick<Awaited<ReturnType<typeof judgeInFull>>, 'report' | 'rules'>;

/** What the parts come to, each judged for itself and read back; the claims are read once, as that takes longest. */
async function merged(prepared: Prepared, asked: Request, of: number): Promise<Judged> {
  const files = [];
  for (let index = of; index >= 1; index--) {
    const drafts = prepared.job.drafts.filter(({ path }) => isInShard(path, { index, of }));
    const { text } = await judgePrepared({ ...prepared, job: { ...prepared.job, drafts } }, asked, { index, of });
    files.push({ file: `part-${index}.json`, partial: readPartial(text) });
  }
  return unite(files, { cwd: ROOT, environment: {}, warn: () => {} });
}

function rendered({ report, rules }: Judged): Readonly<Record<string, string>> {
  const options = { ...DEFAULTS, rules: describeRules(rules) };
  return Object.fromEntries(Object.entries(formats).map(([name, render]) => [name, render(report, options)]));
}

const CASES = [
  ...STORIES.map((story) => [`test/stories/claims/${story}.yaml`, `test/stories/${story}`] as const),
  ...DRAFTS.map((story) => [`test/drafts/${story}/claims.yaml`, `test/drafts/${story}`] as const),
];

const found = new Set<string>();

describe('all shards together say what one run says, in every format', () => {
  test.for(CASES)('%s', async ([claims, folder], { expect }) => {
    const asked = request(claims, folder);
    const whole = await judgeInFull(asked);
    const expected = rendered(whole);
    const prepared = await prepare(asked);
    for (const of of [1, 2, 3, 7]) {
      const parts = await merged(prepared, asked, of);
      // Whole reports are too long to be shown side by side.
      expect(isDeepStrictEqual(parts.report, whole.report)).toBe(true);
      const written = of < 3 ? expected : rendered(parts);
      expect(Object.keys(expected).filter((name) => written[name] !== expected[name])).toEqual([]);
      for (const { rule } of parts.report.findings) found.add(rule);
    }
  });

  test('among them findings that take several drafts, and claims that no draft states', () => {
    expect([...found]).toEqual(expect.arrayContaining(['split-story', 'unused-claim', 'not-covered', 'value-drift', 'misquote']));
  });
});

describe('a partial report', () => {
  const [[claims, folder] = ['', '']] = CASES;
  const written = judgePart(request(claims, folder), { index: 1, of: 1 });

  test('reads back as it was written', async () => {
    const { text } = await written;
    const partial = readPartial(text);
    expect(partial).toMatchObject({ shard: { index: 1, of: 1 }, complete: false, listed: { count: 4 }, decisions: null });
    expect(partial.open(partial.set).drafts.map(({ draft }) => draft.path)).toEqual(
      ['draft-1-news', 'draft-2-federation-release', 'draft-3-result-sheet', 'draft-4-fan-newsletter'].map(
        (name) => `${folder}/${name}.md`,
      ),
    );
  });

  test('is refused when any of its characters is another one', async () => {
    const { text } = await written;
    const body = text.lastIndexOf('\n', text.length - 2);
    fc.assert(
      fc.property(fc.nat(body), fc.constantFrom('x', '0', ' ', '\n', '"'), (at, other) => {
        fc.pre(text[at] !== other);
        expect(() => readPartial(text.slice(0, at) + other + text.slice(at + 1))).toThrow(/^is (?:damaged|cut off|no partial report)/);
      }),
      { numRuns: 300 },
    );
  });

  test('is refused when it is cut off anywhere', async () => {
    const { text } = await written;
    fc.assert(
      fc.property(fc.nat(text.length - 2), (length) => {
        expect(() => readPartial(text.slice(0, length))).toThrow(/^is (?:cut off|no partial report)/);
      }),
      { numRuns: 300 },
    );
  });

  test('of a later format is not guessed at', async () => {
    const { text } = await written;
    expect(() => readPartial(text.replace('"formatVersion":1', '"formatVersion":2'))).toThrow(
      'is a partial report of format 2; this program reads format 1',
    );
  });
});

describe('parts that do not go together', () => {
  const claims = 'test/drafts/marathon/claims.yaml';
  const usual = request(claims, 'test/drafts/marathon');
  const part = async (index: number, of: number, other: Partial<Request> = {}) => {
    const { text } = await judgePart({ ...usual, ...other }, { index, of });
    return text;
  };
  const join = (...texts: readonly string[]) =>
    unite(
      texts.map((text, index) => ({ file: `${index + 1}.json`, partial: readPartial(text) })),
      { cwd: ROOT, environment: {}, warn: () => {} },
    );

  test.for<[name: string, other: Partial<Request>, told: string]>([
    ['another day', { today: '2026-02-01' }, 'the days (`--today`) differ: none and 2026-02-01'],
    ['other rules', { rules: new Map([['unused-claim', 'error']]) }, 'they were judged with other rules (`--rule`)'],
    ['other claims', { claims: 'test/drafts/bird-count/claims.yaml' }, 'they were judged against other claims files'],
    ['other drafts', { names: ['test/drafts/marathon/draft.md'] }, 'they were taken from other sets of drafts (2 and 1)'],
    ['whole drafts', { whole: true }, 'they were judged with other options'],
    ['no plug-ins', { plugins: false }, 'they were judged with other options'],
  ])('%s', async ([, other, told]) => {
    await expect(join(await part(1, 2), await part(2, 2, other))).rejects.toThrow(`1.json and 2.json do not go together: ${told}`);
  });

  test('another number of shards', async () => {
    await expect(join(await part(1, 2), await part(2, 3))).rejects.toThrow('the numbers of shards differ: 2 and 3');
  });

  test('another version, or another build of it', async () => {
    const partial = readPartial(await part(2, 2));
    const others = [
      { ...partial, version: '9.9.9' },
      { ...partial, build: 'abc' },
    ];
    for (const other of others) {
      const files = [
        { file: '1.json', partial: readPartial(await part(1, 2)) },
        { file: '2.json', partial: other },
      ];
      await expect(unite(files, { cwd: ROOT, environment: {}, warn: () => {} })).rejects.toThrow('the versions of holdtrue differ: ');
    }
  });

  test('one part twice', async () => {
    const one = await part(1, 2);
    await expect(join(one, one, await part(2, 2))).rejects.toThrow('1.json and 2.json are both part 1 of 2');
  });

  test.for([
    [[1], 3, 'of 3 parts, 2 are missing: 2, 3'],
    [[3, 1], 3, 'of 3 parts, one is missing: 2'],
    [[1], 14, 'of 14 parts, 13 are missing: 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 and 3 more'],
  ] as const)('%j of %i', async ([indices, of, told]) => {
    const texts = await Promise.all(indices.map((index) => part(index, of)));
    await expect(join(...texts)).rejects.toThrow(told);
  });

  test('no part at all', async () => {
    await expect(join()).rejects.toThrow('there is nothing to merge');
  });
});

describe('--shard', () => {
  test('every draft falls to exactly one shard, and stays there when others come and go', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 60 }), (path, of) => {
        const mine = Array.from({ length: of }, (_, index) => index + 1).filter((index) => isInShard(path, { index, of }));
        expect(mine).toHaveLength(1);
      }),
    );
  });

  test('shards are about equally large', () => {
    const paths = Array.from({ length: 6_000 }, (_, index) => `drafts/${index}.md`);
    for (const index of [1, 2, 3, 4, 5, 6]) {
      const count = paths.filter((path) => isInShard(path, { index, of: 6 })).length;
      expect(count).toBeGreaterThan(850);
      expect(count).toBeLessThan(1_150);
    }
  });

  test.for([
    ['1/1', { index: 1, of: 1 }],
    ['2/5', { index: 2, of: 5 }],
    ['9999/9999', { index: 9999, of: 9999 }],
  ] as const)('reads %s', ([written, shard]) => {
    expect(toShard(written)).toEqual(shard);
  });

  test.for(['0/3', '4/3', '1', '1/', '/3', '1/3/5', '-1/3', '1.5/3', '1/99999', 'a/b', ' 1/2', ''])('refuses %j', (written) => {
    expect(() => toShard(written)).toThrow('--shard takes a part and their number');
  });
});
