import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/model.ts';
import { formats } from '../../src/report/index.ts';
import { CONTROL, hostile, isCommand } from './hostile.ts';
import { finding, options, sample } from './sample.ts';
import { elementsOf, parseXml } from './xml.ts';

/** Reports in which every text that comes from outside is hostile. */
const reports: fc.Arbitrary<Report> = fc
  .record({ path: hostile, source: hostile, message: hostile, reason: hostile, fix: hostile, failure: hostile, related: hostile })
  .map(({ path, source, message, reason, fix, failure, related }) => {
    const span = { start: 0, end: source.length };
    const one = finding({
      path,
      span,
      message,
      text: source,
      expected: fix,
      related: [{ path, span, message: related }],
      fix: { span, text: fix },
    });
    return sample({
      drafts: [{ path, source, words: 1, matches: [] }],
      findings: [one, { ...one, disposition: 'suppressed', reason, fingerprint: '1' }],
      failures: [{ path, stage: 'rule', message: failure, rule: 'house' }],
    });
  });

const render = (format: string, report: Report): string => (formats[format] as (typeof formats)[string])(report, options);

const LONE = /\p{Cs}/u;

describe('whatever the drafts hold', () => {
  test.for(Object.keys(formats).filter((name) => name !== 'github'))(
    '%s holds nothing that a terminal or a runner would obey',
    (format, { expect }) => {
      fc.assert(
        fc.property(reports, (report) => {
          const text = render(format, report);
          expect(text).not.toMatch(CONTROL);
          expect(isCommand(text)).toBe(false);
        }),
      );
    },
  );

  test.for(['json', 'sarif', 'gitlab', 'rdjson'])('%s is JSON', (format, { expect }) => {
    fc.assert(
      fc.property(reports, (report) => {
        expect(JSON.parse(render(format, report))).toBeTypeOf('object');
      }),
    );
  });

  test.for(['sarif', 'gitlab', 'rdjson'])('%s holds no half of a surrogate pair, which strict readers refuse', (format, { expect }) => {
    fc.assert(
      fc.property(reports, (report) => {
        JSON.parse(render(format, report), (_, value) => {
          if (typeof value === 'string') expect(value).not.toMatch(LONE);
          return value;
        });
      }),
    );
  });

  test('jsonl is one finding, failure or mention a line', () => {
    fc.assert(
      fc.property(reports, (report) => {
        const types = render('jsonl', report)
          .trimEnd()
          .split('\n')
          .map((line) => JSON.parse(line).type);
        expect(types).toEqual(['finding', 'finding', 'failure', 'summary']);
      }),
    );
  });

  test('compact is one finding or failure a line', () => {
    fc.assert(
      fc.property(reports, (report) => {
        expect(render('compact', report).split(/\r\n|[\n\r\u0085\u2028\u2029]/)).toHaveLength(3);
      }),
    );
  });

  test('junit and checkstyle are XML with the same elements', () => {
    fc.assert(
      fc.property(reports, (report) => {
        const count = (format: string, name: string) => elementsOf(parseXml(render(format, report)), name).length;
        const counts = [
          ...['testcase', 'failure', 'skipped', 'error'].map((name) => count('junit', name)),
          ...['file', 'error', 'exception'].map((name) => count('checkstyle', name)),
        ];
        expect(counts).toEqual([3, 1, 1, 1, 1, 1, 1]);
      }),
    );
  });

  test('a place in SARIF is in the repository, or none is given', () => {
    fc.assert(
      fc.property(reports, (report) => {
        const [{ locations }] = JSON.parse(render('sarif', report)).runs[0].results;
        const uri: string | undefined = locations[0].physicalLocation?.artifactLocation.uri;
        if (uri !== undefined) expect(new URL(uri, 'file:///top/folder/').href).toMatch(/^file:\/\/\/top\/folder\//);
      }),
    );
  });
});
