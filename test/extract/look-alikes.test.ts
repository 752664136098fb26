import { describe, expect, test } from 'vitest';
import { extractQuantities } from '../../src/extract/quantities.ts';
import { LOOK_ALIKES } from '../corpus/look-alikes.ts';

const surfaces = (text: string) => extractQuantities(text, []).map(({ surface }) => surface);

describe.for(LOOK_ALIKES)('$name count nothing', ({ frames, parts }) => {
  const texts = frames.flatMap((frame) => parts.map((part) => frame.replace('{}', () => part)));

  test.for(texts)('%s', (text) => {
    expect(surfaces(text)).toEqual([]);
  });
});

test.for<readonly [text: string, quantities: readonly string[]]>([
  ['It fell in run 2.', []],
  ['See post 3: nothing.', []],
  ['1/ A thread of two posts.', ['two']],
  ['They run 2 shops.', ['2']],
  ['They post 3 letters.', ['3']],
  ['Homes supplied (thousands)', []],
  ['It was built in AD 79 or 44 BC.', []],
  ['Some 200 of the Type 45 crew left.', ['Some 200']],
  ['In Section 5, 20 people are named.', ['20']],
  ['Cut 146 Posts, Council Told', ['146']],
  ['Police held 12 men under section 44.', ['12']],
  ['One of the 12 libraries closed.', ['12']],
  ['It took one hour.', ['one hour']],
  ['He won three titles, the last by 10 shots.', ['three', '10']],
  ['Article 5 binds 32 members.', ['32']],
  ['Over 500 Boeing 737 jets were grounded.', ['Over 500']],
  ['One day she won £5m.', ['£5m']],
  ['In two minds? Two people were.', ['Two']],
  ['He booked 12 double rooms.', ['12']],
  ['Half past two, 40 people.', ['40']],
  ['The count: Harbour 212, Orchard 187, others 31.', ['212', '187', '31']],
  ['In the survey it was Harbour 48, Orchard 39, don’t know 13.', ['48', '39', '13']],
  ['They flew a Boeing 737, a Fokker 100, and others flew a Cessna 172.', []],
])('what counts is read beside what does not: %s', ([text, quantities]) => {
  expect(surfaces(text)).toEqual(quantities);
});
