import { expect, test } from 'vitest';
import { line } from './line.ts';

test.for<readonly [text: string, lines: readonly string[]]>([
  ['Patch 1.1 came and fixed 52 bugs.', ['Patch 1.1 | version | 1.001', '52 | count | 52']],
  ['Update 2.3 is out.', ['Update 2.3 | version | 2.003']],
  ['Firmware 4.0.1 is out.', ['Firmware 4.0.1 | version | 4.000001']],
  ['It runs build 22.3.', ['build 22.3 | version | 22.003']],
  [
    'See release 5.2, revision 3.2 and edition 2.0.',
    ['release 5.2 | version | 5.002', 'revision 3.2 | version | 3.002', 'edition 2.0 | version | 2'],
  ],
  ['Patches 1.1, 1.2 and 1.3 are out.', ['Patches 1.1 | version | 1.001', '1.2 | version | 1.002', '1.3 | version | 1.003']],
  ['Software version 4.0 and v1.10.', ['version 4.0 | version | 4', 'v1.10 | version | 1.01']],
  ['It needs 6.x or v1.x.', ['6.x | version | 6', 'v1.x | version | 1']],
  ['It needs version 14.x of it.', ['version 14.x | version | 14']],
  ['Version 2.1 users should wait.', ['Version 2.1 | version | 2.001']],
])('%s', ([text, lines]) => {
  expect(line(text)).toEqual(lines);
});

test.for<readonly [text: string, lines: readonly string[]]>([
  ['An update 2.3 times as large.', ['2.3 times | multiple | 2.3']],
  ['A patch 1.5 metres wide.', ['1.5 metres | measure | 1.5 | metre']],
  ['They release 5.2 million papers.', ['5.2 million | count | 5200000']],
  ['They build 2.5 homes for each acre.', ['2.5 | count | 2.5']],
  ['They build 2 houses.', ['2 | count | 2']],
  ['The V8 engine is fast.', []],
  ['The update of 2.3 is small.', ['2.3 | count | 2.3']],
  ['A release 5.2% larger.', ['5.2% | percent | 5.2 | 1 | by']],
])('no version: %s', ([text, lines]) => {
  expect(line(text)).toEqual(lines);
});
