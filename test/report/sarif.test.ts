import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import { describeRules } from '../../src/entry/describe-rules.ts';
import type { Report } from '../../src/model.ts';
import { formats, type RenderOptions } from '../../src/report/index.ts';
import { LIMIT } from '../../src/report/sarif.ts';
import { folderWith } from '../support/run.ts';
import { finding, NEWS, options, reportOn, reportOnWeekday, sample, spanOf } from './sample.ts';
import { reportOnStory, stories } from './stories.ts';

const described: RenderOptions = { ...options, version: '1.2.3', rules: describeRules(rules) };
const render = (report: Report, more: Partial<RenderOptions> = {}): string =>
  (formats.sarif as (typeof formats)[string])(report, { ...described, ...more });
const runOf = (report: Report, more: Partial<RenderOptions> = {}) => JSON.parse(render(report, more)).runs[0];

/** The multitool brings its native program and the schema along; the package for this system holds both. */
const toolFolder = folderOf(`@microsoft/sarif-multitool-${process.platform}/package.json`);

function folderOf(name: string): string | null {
  try {
    return dirname(createRequire(import.meta.resolve('@microsoft/sarif-multitool/package.json')).resolve(name));
  } catch {
    return null;
  }
}

const SCHEMA = toolFolder === null ? null : join(toolFolder, 'sarif-2.1.0.json');

const reports = (): readonly (readonly [string, Report])[] => [
  ['a clean report', sample({ findings: [] })],
  [
    'what was not judged',
    sample({
      failures: [
        { path: null, stage: 'rule', message: 'boom {0}', rule: 'x' },
        { path: '../a b.md', stage: 'read', message: 'no' },
      ],
    }),
  ],
  ['a file outside', reportOutside()],
  ['a weekday that does not fit its day', reportOnWeekday()],
  ...stories.map((story) => [story, reportOnStory(story)] as const),
];

function reportOutside(): Report {
  const report = reportOn('7 bells', '7');
  const path = '../other/a.md';
  return { ...report, drafts: [{ ...report.drafts[0]!, path }], findings: [{ ...report.findings[0]!, path, fix: null }] };
}

describe.skipIf(SCHEMA === null)(
  SCHEMA === null ? 'the schema: skipped, no multitool for this system' : 'the schema of SARIF 2.1.0',
  () => {
    const { $id: _, ...schema } = SCHEMA === null ? {} : JSON.parse(readFileSync(SCHEMA, 'utf8'));
    const formatsOfUris = {
      uri: (text: string) => URL.canParse(text),
      'uri-reference': (text: string) => URL.canParse(text, 'file:///x/'),
    };
    const validate = new Ajv2020({ strict: false, allErrors: true, formats: { ...formatsOfUris, 'date-time': true, uuid: true } }).compile(
      schema,
    );

    test.for(reports())('takes %s', ([, report], { expect }) => {
      expect([validate(JSON.parse(render(report))), validate.errors]).toEqual([true, null]);
    });

    test('does not take everything', () => {
      const log = JSON.parse(render(sample()));
      log.runs[0].results[0].level = 'fatal';
      expect(validate(log)).toBe(false);
    });
  },
);

const program = toolFolder === null ? null : join(toolFolder, process.platform === 'win32' ? 'Sarif.Multitool.exe' : 'Sarif.Multitool');
/** Without this the program looks for libraries on languages, which it does not need. */
const ENVIRONMENT = { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' };
const why = reasonNotToRun();

/** Why the multitool cannot run here; null where it can. Installing without scripts leaves its program without permission to run. */
function reasonNotToRun(): string | null {
  if (program === null || !existsSync(program)) return 'it has no program for this system';
  try {
    chmodSync(program, 0o755);
  } catch {
    return 'its program may not be made executable';
  }
  const { status, error } = spawnSync(program, ['--version'], { env: ENVIRONMENT });
  return status === 0 ? null : `its program does not start (${error?.message ?? status})`;
}

describe.skipIf(why !== null)(why === null ? "Microsoft's sarif-multitool" : `sarif-multitool: skipped, ${why}`, () => {
  /** The rules by which each log is found wanting, with their level. */
  function complaints(logs: readonly string[]): readonly (readonly string[])[] {
    const names = logs.map((_, index) => `${index}.sarif`);
    const folder = folderWith(Object.fromEntries(names.map((name, index) => [name, logs[index] ?? ''])));
    const words = ['validate', ...names, '--rule-kind', 'Sarif;Ghas', '--level', 'Error;Warning', '--output', 'found.out'];
    const { stdout } = spawnSync(program ?? '', words, { cwd: folder, env: ENVIRONMENT });
    expect(stdout.toString()).toContain('Analysis completed successfully');
    const { results }: { readonly results: readonly Complaint[] } = JSON.parse(readFileSync(join(folder, 'found.out'), 'utf8')).runs[0];
    const about = (name: string) =>
      results.filter(({ locations }) => locations[0].physicalLocation.artifactLocation.uri.endsWith(`/${name}`));
    return names.map((name) => about(name).map(({ ruleId, level = 'warning' }) => `${level} ${ruleId}`));
  }

  interface Complaint {
    readonly ruleId: string;
    readonly level?: string;
    readonly locations: readonly [{ readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } } }];
  }

  /** The tool would like to know a web page of ours. */
  const KNOWN = ['warning SARIF2005'];

  test('finds nothing wrong', { timeout: 60_000 }, () => {
    const found = complaints(reports().map(([, report]) => render(report)));
    expect(Object.fromEntries(reports().map(([name], index) => [name, found[index]]))).toEqual(
      Object.fromEntries(reports().map(([name]) => [name, KNOWN])),
    );
  });

  test('finds what is wrong', { timeout: 60_000 }, () => {
    const log = JSON.parse(render(sample()));
    log.runs[0].results[0].locations[0].physicalLocation.region.endLine = 1;
    expect(complaints([JSON.stringify(log)])[0]).not.toEqual(KNOWN);
  });
});

interface Fix {
  readonly description: { readonly text: string };
  readonly artifactChanges: readonly [{ readonly replacements: readonly [Replacement] }];
}

interface Replacement {
  readonly deletedRegion: { readonly startLine: number; readonly startColumn: number; readonly endColumn: number };
  readonly insertedContent: { readonly text: string };
}

describe('rules', () => {
  /** What no rule finds, and no page is about. */
  const LEFTOVERS = ['stale-baseline', 'stale-decision', 'changed-claims'];

  test('all are described from their pages', () => {
    const driver = runOf(sample({ findings: [] })).tool.driver;
    expect(driver.rules.map(({ id }: { id: string }) => id)).toEqual([...rules.map(({ id }) => id), ...LEFTOVERS]);
    for (const { id, help, fullDescription } of driver.rules) {
      expect(help.text.length, id).toBeGreaterThan(20);
      expect(fullDescription.text, id).not.toMatch(/[#\n]/);
      if (!LEFTOVERS.includes(id)) expect(help.markdown, id).toMatch(new RegExp(`^# ${id}\n`));
    }
  });

  test('results point at their rule', () => {
    const { tool, results } = runOf(reportOnStory(stories[0] ?? ''));
    expect(results.length).toBeGreaterThan(2);
    for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex].id).toBe(ruleId);
  });

  test('one that nobody described is described by its id', () => {
    const { tool, results } = runOf(sample({ findings: [finding({ rule: 'house-style' })] }));
    expect(tool.driver.rules[results[0].ruleIndex]).toMatchObject({ id: 'house-style', help: { text: 'The rule house-style.' } });
  });
});

describe('results', () => {
  test('are no more than code scanning shows, the most important ones, and the rest is told', () => {
    const findings = Array.from({ length: LIMIT + 7 }, (_, index) =>
      finding({ severity: index % 2 === 0 ? 'note' : 'error', disposition: index % 3 === 0 ? 'suppressed' : 'open', reason: null }),
    );
    const run = runOf(sample({ findings }));
    expect(run.results).toHaveLength(LIMIT);
    const levels = run.results.map(
      ({ level, suppressions }: { level: string; suppressions: unknown[] }) => `${suppressions.length} ${level}`,
    );
    const order = ['0 error', '0 note', '1 error', '1 note'];
    expect(levels).toEqual([...levels].sort((one, two) => order.indexOf(one) - order.indexOf(two)));
    expect(levels.filter((level: string) => level === '0 error')).toHaveLength(
      findings.filter(({ severity, disposition }) => severity === 'error' && disposition === 'open').length,
    );
    expect(run.invocations[0].toolExecutionNotifications).toMatchObject([
      { level: 'warning', message: { text: expect.stringContaining('7 more results') } },
    ]);
    expect(run.invocations[0].executionSuccessful).toBe(true);
  });

  test.for([
    ['open', null, []],
    ['suppressed', 'as printed', [{ kind: 'inSource', status: 'accepted', justification: 'as printed' }]],
    ['suppressed', '', [{ kind: 'inSource', status: 'accepted' }]],
    ['baselined', 'known', [{ kind: 'external', status: 'accepted', justification: 'known' }]],
  ] as const)('that are %s because of %j', ([disposition, reason, suppressions], { expect }) => {
    expect(runOf(sample({ findings: [finding({ disposition, reason })] })).results[0].suppressions).toEqual(suppressions);
  });

  test('carry our fingerprint and the hash of the line', () => {
    expect(runOf(sample()).results[0].partialFingerprints).toEqual({
      primaryLocationLineHash: expect.stringMatching(/^[0-9a-f]{12,16}:1$/),
      'holdtrue/v1': '0123456789abcdef',
    });
  });

  test('stand in the repository, wherever the run stood', () => {
    const [result] = runOf(reportOn('7 bells', '7'), { prefix: 'my site/' }).results;
    expect(result.locations[0].physicalLocation.artifactLocation).toEqual({ uri: 'my%20site/draft.md', uriBaseId: '%SRCROOT%' });
  });

  test('have a fix for the weekday and one for the day where either may be put right', () => {
    const report = reportOnWeekday();
    const lines = report.drafts[0]!.source.split('\n');
    const fixed = runOf(report).results[0].fixes.map(({ description, artifactChanges: [{ replacements }] }: Fix) => {
      const [{ deletedRegion: region, insertedContent }] = replacements;
      const line = lines[region.startLine - 1]!;
      return [description.text, line.slice(0, region.startColumn - 1) + insertedContent.text + line.slice(region.endColumn - 1)];
    });
    expect(fixed).toEqual([
      ['Write “Sunday”.', 'Das 鐘: the bell came on Sunday 2 March 2025.'],
      ['Write “1”.', 'Das 鐘: the bell came on Saturday 1 March 2025.'],
    ]);
  });

  test.for([['likely'], ['either'], ['wording']] as const)('have no fix that is %s to be looked at first', ([care], { expect }) => {
    const fix = { span: spanOf(NEWS, '2.1 tonnes'), text: '1.2 tonnes', care: [care] };
    expect(runOf(sample({ findings: [finding({ fix })] })).results[0].fixes).toBeUndefined();
  });

  test('outside of the repository have a name and no place', () => {
    const [result] = runOf(reportOutside()).results;
    expect(result.locations).toEqual([{ logicalLocations: [{ fullyQualifiedName: '../other/a.md', kind: 'resource' }] }]);
  });
});

test('what was not judged is told as failures of the run', () => {
  const { invocations } = runOf(sample({ failures: [{ path: 'a b.md', stage: 'read', message: 'is [not] there', rule: 'x' }] }));
  expect(invocations).toEqual([
    {
      executionSuccessful: false,
      toolExecutionNotifications: [
        {
          level: 'error',
          descriptor: { id: 'not-judged/read' },
          message: { text: 'Not judged: a b.md: is \\[not\\] there' },
          locations: [{ physicalLocation: { artifactLocation: { uri: 'a%20b.md', uriBaseId: '%SRCROOT%' } } }],
          associatedRule: { id: 'x' },
        },
      ],
    },
  ]);
});
