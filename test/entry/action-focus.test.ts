import { describe, expect, test } from 'vitest';
import type { Changed } from '../../src/entry/action/diff.ts';
import { focusOn } from '../../src/entry/action/focus.ts';
import type { Finding, Span } from '../../src/model.ts';
import { finding, sample } from '../report/sample.ts';

const SOURCE = 'one\ntwo\rtwo and a half\r\nthree\nfour\n';
const spanOf = (words: string): Span => ({ start: SOURCE.indexOf(words), end: SOURCE.indexOf(words) + words.length });

const at = (words: string, path = 'a.md'): Finding => finding({ path, span: spanOf(words), related: [] });
const pointingAt = (words: string, path = 'a.md'): Finding =>
  finding({ path: 'b.md', span: { start: 0, end: 1 }, related: [{ path, span: spanOf(words), message: 'here' }] });

describe('focusOn', () => {
  test.for<[title: string, finding: Finding, changed: Changed, counts: boolean]>([
    ['on the changed line', at('three'), [{ first: 3, last: 3 }], true],
    ['above it', at('two and'), [{ first: 3, last: 3 }], false],
    ['below it', at('four'), [{ first: 3, last: 3 }], false],
    ['within changed lines', at('three'), [{ first: 1, last: 9 }], true],
    ['from above into it', at('half\r\nthree'), [{ first: 3, last: 3 }], true],
    ['up to the end of the line above, whose LF it takes along', at('half\r\n'), [{ first: 3, last: 3 }], false],
    [
      'empty, at the start of the line',
      { ...at('three'), span: { start: spanOf('three').start, end: spanOf('three').start } },
      [{ first: 3, last: 3 }],
      true,
    ],
    ['after a lone CR, which ends no line', at('two and'), [{ first: 2, last: 2 }], true],
    [
      'in the second of two ranges',
      at('four'),
      [
        { first: 1, last: 1 },
        { first: 4, last: 4 },
      ],
      true,
    ],
    ['anywhere, where the whole counts', at('one'), 'whole', true],
    ['anywhere, where nothing changed', at('one'), [], false],
    ['with its other end on the line', pointingAt('three'), [{ first: 3, last: 3 }], true],
    ['with its other end elsewhere', pointingAt('four'), [{ first: 3, last: 3 }], false],
    ['with its other end in a file that is no draft', pointingAt('three', 'claims.yaml'), 'whole', false],
    ['in a file that is no draft', at('three', 'claims.yaml'), 'whole', false],
  ])('a finding %s', ([, one, changed, counts], { expect }) => {
    const drafts = ['a.md', 'b.md'].map((path) => ({ path, source: SOURCE, words: 4, matches: [] }));
    const changes = new Map([
      ['a.md', changed],
      ['claims.yaml', 'whole'],
    ] as const);
    expect(focusOn(sample({ drafts, findings: [one] }), changes).findings).toEqual(counts ? [one] : []);
  });

  test('leaves all but the findings as it is', () => {
    const report = sample();
    expect(focusOn(report, new Map())).toEqual({ ...report, findings: [] });
  });
});
