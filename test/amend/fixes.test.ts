import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import { planFixes } from '../../src/amend/fixes.ts';
import { loadClaims } from '../../src/claims/load.ts';
import type { Care, ClaimSet, Finding, Report } from '../../src/model.ts';
import { check, type DraftFile } from '../../src/pipeline.ts';

const ALL: ReadonlySet<Care> = new Set<Care>(['quotation', 'likely', 'either', 'wording']);

/** Every other story with its claims, and the drafts that have planted slips. */
const stories = [...fromStories('stories'), ...fromDrafts('drafts')];

describe.each(stories)('$name', ({ set, files }) => {
  const report = check(files, set, { rules });
  const again = async (drafts: readonly DraftFile[]) => check(drafts, set, { rules });

  test.for([
    ['what is sure', new Set<Care>()],
    ['everything', ALL],
  ] as const)('fixing %s leaves nothing of what it fixed, and adds nothing', async ([, accepts]) => {
    const plan = await planFixes(report, again, { accepts, claims: null });
    const texts = new Map(plan.drafts.map(({ path, after }) => [path, after]));
    const after = await again(files.map(({ path, source }) => ({ path, source: texts.get(path) ?? source })));
    const fixed = new Set<Finding>(plan.drafts.flatMap((draft) => draft.fixed));
    const kept = report.findings.filter((finding) => !fixed.has(finding) && finding.rule !== 'split-story').map(print);
    // A finding may lean on another that is fixed: fewer may be left than were kept, never others.
    for (const finding of after.findings.filter(({ rule }) => rule !== 'split-story').map(print)) {
      const at = kept.indexOf(finding);
      expect(kept, finding).toContain(finding);
      kept.splice(at, 1);
    }
  });

  test('only mentions change', async () => {
    for (const { path, edits, source, after } of (await planFixes(report, again, { accepts: ALL, claims: null })).drafts) {
      const mentions = matchesOf(report, path).map(({ at, mention }) => ({ at: at ?? mention.span, whole: mention.span }));
      for (const { span } of edits)
        expect(
          mentions.some(
            ({ at, whole }) => (whole.start <= span.start && span.end <= whole.end) || (at.start <= span.start && span.end <= at.end),
          ),
          source.slice(span.start, span.end),
        ).toBe(true);
      expect(after.split('\n').length).toBeGreaterThan(source.split('\n').length - edits.length - 1);
    }
  });
});

test('a weekday that the calendar contradicts is left with both ways out', async () => {
  const { set } = loadClaims(
    'claims.yaml',
    () => 'version: 1\nclaims: { chairs: { says: There are 40 chairs., value: 40, of: [chairs] } }\n',
  );
  const files = [{ path: 'draft.md', source: 'The fair is on Tuesday 6 May 2026.\n' }];
  const report = check(files, set!, { rules });
  const plan = await planFixes(report, async (drafts) => check(drafts, set!, { rules }), { accepts: new Set(), claims: null });
  expect(plan.left.map(({ why }) => why)).toEqual(['“Wednesday” may be right there, or “5” beside it: one of the two is wrong']);
});

test('most of what is found can be fixed', async () => {
  let found = 0;
  let sure = 0;
  let all = 0;
  for (const { set, files } of stories) {
    const report = check(files, set, { rules });
    const again = async (drafts: readonly DraftFile[]) => check(drafts, set, { rules });
    found += report.findings.filter(({ disposition, severity }) => disposition === 'open' && severity !== 'note').length;
    const count = async (accepts: ReadonlySet<Care>) =>
      (await planFixes(report, again, { accepts, claims: null })).drafts.reduce((sum, { fixed }) => sum + fixed.length, 0);
    sure += await count(new Set());
    all += await count(ALL);
  }
  expect(sure / found).toBeGreaterThan(0.55);
  expect(all / found).toBeGreaterThan(0.9);
});

describe('what is left says why', () => {
  const { set } = loadClaims(
    'claims.yaml',
    () => `
claims:
  decks: { says: The ferry has three decks., value: 3, of: [decks, ferry] }
  cabins: { says: The ferry has 12 cabins., value: 12, of: [cabins, ferry] }
  master: { name: Ailsa Rennie, is: person }
  motto: { quote: Nobody on this island will wait for a boat again, by: master }
`,
  );
  const plan = async (source: string, accepts: ReadonlySet<Care> = new Set(), claims: ReadonlySet<string> | null = null) => {
    const again = async (drafts: readonly DraftFile[]) => check(drafts, set!, { rules });
    return planFixes(await again([{ path: 'a.md', source }]), again, { accepts, claims });
  };

  test.for([
    ['“Nobody on this coast will wait for a boat again,” said Ailsa Rennie.', 'somebody is quoted there; --quotations changes it as well'],
    ['We have 3 cats and 4 dogs, 8 animals in all.', 'another figure or word may be the wrong one'],
  ] as const)('%s', async ([source, why]) => {
    const { drafts, left } = await plan(source);
    expect(drafts).toEqual([]);
    expect(left.map((one) => one.why)).toEqual([why]);
  });

  test('quoted words change when that is asked for', async () => {
    const { drafts } = await plan('“Nobody on this coast will wait for a boat again,” said Ailsa Rennie.', new Set(['quotation']));
    expect(drafts.map(({ after }) => after)).toEqual(['“Nobody on this island will wait for a boat again,” said Ailsa Rennie.']);
  });

  test('only the claims that are named count', async () => {
    const { drafts, left } = await plan('The ferry has four decks. The ferry has 21 cabins.', new Set(), new Set(['cabins']));
    expect(drafts.map(({ after }) => after)).toEqual(['The ferry has four decks. The ferry has 12 cabins.']);
    expect(left).toEqual([]);
  });

  test('what is silenced stays', async () => {
    expect(await plan('<!-- holdtrue-ignore value-drift: as printed -->\nThe ferry has four decks.')).toEqual({ drafts: [], left: [] });
  });

  test('an edit that would be flagged itself is not made', async () => {
    const again = async (drafts: readonly DraftFile[]): Promise<Report> => {
      const report = check(drafts, set!, { rules });
      const [{ source }] = drafts as [DraftFile];
      const at = source.indexOf('12 cabins');
      const extra = { rule: 'extra', claim: null, path: 'a.md', span: { start: at, end: at + 2 }, message: 'never 12' } as Finding;
      return at === -1 ? report : { ...report, findings: [...report.findings, extra] };
    };
    const source = 'The ferry has four decks. The ferry has 21 cabins.';
    const { drafts, left } = await planFixes(await again([{ path: 'a.md', source }]), again, {
      accepts: new Set<Care>(['likely']),
      claims: null,
    });
    expect(drafts.map(({ after }) => after)).toEqual(['The ferry has three decks. The ferry has 21 cabins.']);
    expect(left.map(({ finding, why }) => [finding.claim, why])).toEqual([
      ['cabins', 'the draft would then be flagged for extra: never 12'],
    ]);
  });
});

function matchesOf(report: Report, path: string) {
  return report.drafts.find((draft) => draft.path === path)!.matches;
}

function print({ path, rule, claim, text, severity }: Finding): string {
  return [path, rule, claim, text.replace(/\s+/g, ' '), severity].join(' | ');
}

interface Story {
  readonly name: string;
  readonly set: ClaimSet;
  readonly files: readonly DraftFile[];
}

function fromStories(folder: string): readonly Story[] {
  const root = join(import.meta.dirname, '..', folder);
  return readdirSync(root)
    .filter((name) => /^\d[02468]-/.test(name))
    .sort()
    .map((name) => story(name, join(root, 'claims'), `${name}.yaml`, join(root, name)));
}

function fromDrafts(folder: string): readonly Story[] {
  const root = join(import.meta.dirname, '..', folder);
  return readdirSync(root)
    .sort()
    .map((name) => story(name, join(root, name), 'claims.yaml', join(root, name)));
}

function story(name: string, home: string, claims: string, folder: string): Story {
  const { set } = loadClaims(claims, (path) => (existsSync(join(home, path)) ? readFileSync(join(home, path), 'utf8') : null));
  const files = readdirSync(folder)
    .filter((path) => path.endsWith('.md'))
    .sort()
    .map((path) => ({ path, source: readFileSync(join(folder, path), 'utf8') }));
  return { name, set: set!, files };
}
