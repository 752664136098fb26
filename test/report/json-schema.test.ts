import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { formats } from '../../src/report/index.ts';
import { reportSchema } from '../../src/report/json-schema.ts';
import { options, sample } from './sample.ts';
import { reportOnStory, stories } from './stories.ts';

const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(reportSchema());
const json = formats.json as (typeof formats)[string];
const written = (): Report => JSON.parse(json(sample({ failures: [{ path: null, stage: 'rule', message: 'boom', rule: 'x' }] }), options));

interface Report {
  readonly [key: string]: unknown;
  readonly summary: Record<string, unknown>;
  readonly findings: Record<string, unknown>[];
  readonly mentions: Record<string, unknown>[];
}

test('the schema is of draft 7 and has a name', () => {
  expect(reportSchema()).toMatchObject({
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'report.schema.json',
    title: 'holdtrue report',
  });
});

describe('the schema takes what the format writes', () => {
  test('of the sample', () => {
    expect([validate(written()), validate.errors]).toEqual([true, null]);
  });

  test.for(stories)('of %s', (story, { expect }) => {
    const report = JSON.parse(json(reportOnStory(story), options));
    expect(report.mentions.length).toBeGreaterThan(5);
    expect([validate(report), validate.errors]).toEqual([true, null]);
  });
});

describe('and nothing else', () => {
  test.for([
    ['another version', (report: Report) => ({ ...report, schemaVersion: 2 })],
    ['a key too many', (report: Report) => ({ ...report, more: 1 })],
    ['a key too few', ({ coverage: _, ...report }: Report) => report],
    ['line 0', (report: Report) => edit(report, 'findings', { line: 0 })],
    ['an unknown severity', (report: Report) => edit(report, 'findings', { severity: 'fatal' })],
    ['an unknown disposition', (report: Report) => edit(report, 'findings', { disposition: 'gone' })],
    ['an unknown state', (report: Report) => edit(report, 'mentions', { state: 'unsure' })],
    ['a figure as a number', (report: Report) => edit(report, 'mentions', { reading: { value: 7 } })],
    ['no fingerprint', (report: Report) => edit(report, 'findings', { fingerprint: undefined })],
  ] as const)('not %s', ([, change], { expect }) => {
    expect(validate(JSON.parse(JSON.stringify(change(written()))))).toBe(false);
  });
});

function edit(report: Report, list: 'findings' | 'mentions', change: Record<string, unknown>): Report {
  return { ...report, [list]: report[list].map((one) => ({ ...one, ...change })) };
}
