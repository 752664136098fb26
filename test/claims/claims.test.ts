import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadClaims } from '../../src/claims/load.ts';
import { createReaders } from '../../src/claims/readers.ts';
import type { Claim, ValueClaim } from '../../src/model.ts';
import { EXAMPLE, readExample } from './example.ts';
import { stubReaders } from './stub-readers.ts';

const load = (claims: string, readers = stubReaders) => loadClaims('claims.yaml', () => `claims:\n${claims}`, readers);

/** The one claim of a file that must load without a word. */
function only(claim: string, readers = stubReaders): Claim {
  const loaded = load(`  x: ${claim}\n`, readers);
  expect(loaded.problems).toEqual([]);
  const [found] = loaded.set?.claims ?? [];
  if (!found) throw new Error('no claim was loaded');
  return found;
}

describe('the example of the documentation', () => {
  const { set, problems } = loadClaims('claims.yaml', readExample);
  const claim = (id: string) => set?.claims.find((one) => one.id === id);

  test('loads without a word', () => {
    expect(problems).toEqual([]);
    expect(set?.claims.map((one) => `${one.kind} ${one.id}`)).toEqual([
      'value deal-value',
      'value missiles',
      'value jobs-ni',
      'value jobs-uk',
      'value jobs-all',
      'value output',
      'value spending',
      'date summit',
      'name factory',
      'quote unwavering',
      'list closing',
      'value price',
      'name starmer',
    ]);
  });

  test('keeps every key', () => {
    expect(claim('price')).toMatchObject({
      says: 'The Team plan costs £29 per user per month.',
      text: '£29',
      round: 'exact',
      not: ['£29.99', '£19'],
      asOf: '2025-01-01',
      until: '2026-12-31',
      owner: 'Pricing',
      note: 'Set by the board.',
      status: 'draft',
      write: '£29',
      agrees: ['The Team plan is £29 per user per month.'],
      contradicts: ['The Team plan is £30 per user per month.'],
      quantity: { dimension: 'money', unit: 'GBP', per: 'user month' },
    });
    expect(claim('spending')).toMatchObject({ when: { year: 2027 }, whenText: '2027', of: ['defence spending'] });
    expect((claim('spending') as ValueClaim).previous?.low.toString()).toBe('2.3');
    expect(claim('deal-value')).toMatchObject({ source: 'mod', sourceTitle: 'Ministry of Defence release' });
    expect(claim('closing')).toMatchObject({
      members: ['Eastgate', 'Moorside', 'Pell Lane'],
      ordered: false,
      outOf: { dimension: 'count' },
    });
    expect(claim('starmer')).toMatchObject({
      is: 'person',
      roles: ['prime minister', 'PM'],
      not: ['Kier Starmer'],
      path: 'facts/people.yaml',
    });
    expect(claim('unwavering')).toMatchObject({ by: 'starmer', speaker: 'Sir Keir Starmer' });
    expect(claim('summit')).toMatchObject({ date: { year: 2025, month: 3, day: 2 }, text: '2025-03-02' });
  });

  test('derives what is not written', () => {
    const total = claim('jobs-all') as ValueClaim;
    expect([total.text, total.quantity.low.toString(), total.derived]).toEqual([
      '900',
      '900',
      { how: 'sum', from: ['jobs-ni', 'jobs-uk'] },
    ]);
  });

  test('knows where each id stands', () => {
    for (const one of set?.claims ?? []) {
      const source = readExample(one.path) ?? '';
      expect(source.slice(one.span.start, one.span.end)).toBe(one.id);
      const line = source.split('\n')[one.line - 1] ?? '';
      expect(line.slice(one.column - 1, one.column - 1 + one.id.length)).toBe(one.id);
    }
  });

  test('gives sources and settings', () => {
    expect(set?.sources).toEqual([
      { id: 'mod', title: 'Ministry of Defence release', url: 'https://example.org/release', date: '2025-03-02' },
    ]);
    expect(set?.settings.drafts).toEqual(['drafts/**/*.md']);
    expect({ ...set?.settings.rules }).toMatchObject({
      'loose-rounding': 'off',
      'value-drift': { severity: 'note', options: { tolerance: 0.05 } },
    });
    expect(set?.settings.plugins).toEqual(['./rules/house-style.mjs']);
  });

  test('names the file and the language', () => {
    expect([set?.path, set?.language]).toEqual(['claims.yaml', 'en-GB']);
    expect(set?.files?.[0]).toEqual({ path: 'claims.yaml', text: EXAMPLE });
  });
});

describe('values as writers write them', () => {
  test.for([
    ['{ value: 200, of: x }', '200', '200'],
    ['{ value: 1934.07, of: x }', '1934.07', '1934.07'],
    ['{ value: 1934.070, of: x }', '1934.070', '1934.07'],
    ['{ value: "1,934", of: x }', '1,934', '1934'],
    ['{ value: 9007199254740993, of: x }', null, null],
    ['{ value: £1.6bn, of: x }', '£1.6bn', '1600000000'],
    ['{ says: The deal creates 200 jobs. }', '200', '200'],
  ] as const)('%s', ([claim, text, low]) => {
    if (text === null) {
      // Too long a number for these readers: it is refused and not rounded.
      expect(load(`  x: ${claim}\n`).problems.map((problem) => problem.message)).toEqual(['`9007199254740993` cannot be read as a figure']);
      return;
    }
    const value = only(claim) as ValueClaim;
    expect([value.text, value.quantity.low.toString()]).toEqual([text, low]);
  });

  test.for([
    ['£12', 'month', 'month'],
    ['£12', 'user per month', 'user month'],
    ['£12', 'users per month', 'user month'],
    ['£1.50', 'an hour', 'hour'],
    ['£91.92', 'year', 'year'],
    ['£71.40', 'megawatt-hour', 'megawatt-hour'],
    ['£71.40', 'MWh', 'megawatt-hour'],
    ['£4,000', 'square metre', 'square-metre'],
    ['£4,000', 'sq m', 'square-metre'],
    ['£1.20', '100g', '100-gram'],
    ['£12', 'user/month', 'user month'],
    ['20 deaths', '100,000', '100000'],
    ['£3', 'kg', 'kilogram'],
    ['£3', 'kilos', 'kilogram'],
    ['£12 per user per month', 'user per month', 'user month'],
  ] as const)('%s, per: %s', ([value, per, expected]) => {
    const claim = only(`{ value: "${value}", per: "${per}", of: x }`, createReaders(false)) as ValueClaim;
    expect(claim.quantity.per).toBe(expected);
  });

  test.for([
    ['up 7.2 percentage points', '7.2', 1],
    ['down 11.4 percentage points', '11.4', -1],
    ['a rise of 5%', '5', 1],
    ['up to 50', '50', undefined],
    ['5,000 missiles', '5000', undefined],
  ] as const)('%s', ([value, low, sign]) => {
    const { quantity } = only(`{ value: "${value}", of: x }`, createReaders(false)) as ValueClaim;
    expect([quantity.low.toString(), quantity.sign]).toEqual([low, sign]);
  });
});

describe('times and stretches of time', () => {
  test.for<[claim: string, expected: object]>([
    ['{ value: 10am to 6pm, of: opening hours }', { kind: 'date', date: { time: 600, timeTo: 1080 }, text: '10am to 6pm' }],
    ['{ date: 10am to 6pm, of: opening hours }', { kind: 'date', date: { time: 600, timeTo: 1080 }, text: '10am to 6pm' }],
    ['{ value: 10am, of: opening }', { kind: 'date', date: { time: 600 } }],
    ['{ date: "19:42", of: start }', { kind: 'date', date: { time: 1182 } }],
    ['{ value: "1:08.31", of: lap }', { kind: 'value', quantity: { dimension: 'duration' } }],
    ['{ value: 2 to 1, of: ratio }', { kind: 'value', quantity: { dimension: 'score' } }],
    ['{ value: within 8 hours, of: answers }', { kind: 'value', quantity: { dimension: 'duration' } }],
    ['{ value: every 6 hours, of: checks }', { kind: 'value', quantity: { dimension: 'duration' } }],
    ['{ date: 11 to 26 April 2026, of: show }', { date: { year: 2026, month: 4, day: 11, otherEnd: { month: 4, day: 26 } } }],
    ['{ date: 2026-04-26, of: show, says: The show ends on 26 April. }', { date: { day: 26, end: 'last' } }],
    ['{ date: 2026-04-11, of: show, says: The show runs from 11 to 26 April. }', { date: { day: 11, end: 'first' } }],
    ['{ value: 3, of: x, when: from 2011 to 2019 }', { when: null, whenText: 'from 2011 to 2019' }],
  ])('%s', ([claim, expected]) => {
    expect(only(claim, createReaders(false))).toMatchObject(expected);
  });

  test('a date in the sentence that is another one says nothing of its end', () => {
    const claim = only('{ date: 2026, of: show, says: The show of 2026 ends on 26 April. }', createReaders(false));
    expect(claim).toMatchObject({ date: { year: 2026 } });
    expect(claim.kind === 'date' && claim.date.end).toBeUndefined();
  });
});

describe('a figure that can be read in two ways', () => {
  test.for([
    ['Mix the two in a ratio of one to three.', 'score'],
    ['One to three nurses are on duty.', 'count'],
  ] as const)('%s', ([says, dimension]) => {
    const claim = only(`{ value: one to three, says: "${says}", of: x }`, createReaders(false)) as ValueClaim;
    expect(claim.quantity.dimension).toBe(dimension);
  });
});

describe('liberal types', () => {
  test.for<[claim: string, expected: object]>([
    ['{ value: 2, of: jobs }', { of: ['jobs'] }],
    ['{ value: 2, of: "jobs, posts; roles" }', { of: ['jobs', 'posts', 'roles'] }],
    ['{ value: 2, of: [jobs, "posts, all of them"] }', { of: ['jobs', 'posts, all of them'] }],
    ['{ value: 2, of: x, about: [2024, true, Paris] }', { about: ['2024', 'true', 'Paris'] }],
    ['{ value: 2, of: x, about: [] }', { about: [] }],
    ['{ value: 2, of: x, when: 2024 }', { whenText: '2024', when: { year: 2024 } }],
    ['{ value: 2, of: x, when: next parliament }', { whenText: 'next parliament', when: null }],
    ['{ value: 2, of: x, round: 5% }', { round: 0.05 }],
    ['{ value: 2, of: x, round: 0.1 }', { round: 0.1 }],
    ['{ value: 2, of: x, round: written }', { round: 'written' }],
    ['{ value: 2, of: x, source: Annual report 2024 }', { source: null, sourceTitle: 'Annual report 2024' }],
    ['{ value: 2, of: x, source: "https://example.org" }', { source: null, sourceTitle: 'https://example.org' }],
    ['{ value: 2, out-of: 12, of: x }', { outOf: { dimension: 'count' } }],
    ['{ name: Acme, is: company }', { is: 'organisation' }],
    ['{ name: Acme, is: org }', { is: 'organisation' }],
    ['{ name: Acme, is: organization }', { is: 'organisation' }],
    ['{ name: Acme }', { is: 'name' }],
    ['{ name: 1984, is: book }', { name: '1984', is: 'work' }],
    ['{ name: A B, role: "chair; founder" }', { roles: ['chair', 'founder'] }],
    ['{ name: A B, role: [chair; founder, MP] }', { roles: ['chair', 'founder', 'MP'] }],
    ['{ name: A B, also: "A, B" }', { also: ['A, B'] }],
    ['{ list: [1, two, 3], of: x, ordered: true }', { members: ['1', 'two', '3'], ordered: true }],
    ['{ list: Eastgate; Moorside, of: x }', { members: ['Eastgate', 'Moorside'] }],
    ['{ date: 2025, of: x }', { date: { year: 2025 }, text: '2025' }],
    ['{ date: "2025-12-05 03:47", of: x }', { date: { year: 2025, month: 12, day: 5, time: 227 } }],
    ['{ quote: "“Not today”", by: The chair }', { quote: 'Not today', by: null, speaker: 'The chair' }],
    ['{ quote: Not today }', { by: null, speaker: null }],
  ])('%s', ([claim, expected]) => {
    expect(only(claim)).toMatchObject(expected);
  });

  test.for([
    ['starmer', 'starmer', 'Keir Starmer'],
    ['Keir Starmer', 'starmer', 'Keir Starmer'],
    ['KEIR STARMER', 'starmer', 'Keir Starmer'],
    ['Starmer', 'starmer', 'Keir Starmer'],
    ['Rishi Sunak', null, 'Rishi Sunak'],
  ] as const)('a quotation by %s', ([by, id, speaker]) => {
    const { set } = load(`  starmer: { name: Keir Starmer, also: Starmer }\n  q: { quote: Not today, by: ${by} }\n`);
    expect(set?.claims[1]).toMatchObject({ by: id, speaker });
  });

  test('a text of several lines is one line', () => {
    const { set } = load('  q:\n    quote: >-\n      As well as\n      this\n    says: |\n      One.\n\n      Two.\n');
    expect(set?.claims[0]).toMatchObject({ quote: 'As well as this', says: 'One. Two.' });
  });

  test('an id may be a number or hold full stops', () => {
    expect(load('  2027: { value: 2, of: x }\n  a.b_c-d: { value: 3, of: y }\n').set?.claims.map((claim) => claim.id)).toEqual([
      '2027',
      'a.b_c-d',
    ]);
  });
});

describe('derivations', () => {
  const parts = '  a: { value: 200, of: a }\n  b: { value: 700, of: b }\n  c: { value: 100, of: c }\n';

  test.for([
    ['sum: [a, b, c]', '1,000', 'count'],
    ['difference: [b, a]', '500', 'count'],
    ['difference: [b, a, c]', '400', 'count'],
    ['share: [a, b]', '28.6%', 'percent'],
    ['ratio: [b, a]', '3.5 times', 'multiple'],
    ['change: [a, b]', '250%', 'percent'],
  ] as const)('%s is %s', ([derivation, text, dimension]) => {
    const { set, problems } = load(`  x: { ${derivation}, of: x }\n${parts}`);
    expect(problems).toEqual([]);
    expect(set?.claims[0]).toMatchObject({ text, quantity: { dimension } });
  });

  test.for([
    ['sum: [a, b], value: 900', true],
    ['sum: [a, b], value: 901', false],
    ['share: [a, b], value: 28.6%', true],
    ['share: [a, b], value: 29%', true],
    ['share: [a, b], value: 28.5%', false],
    ['share: [a, b], value: up to 50%', true],
    ['share: [a, b], value: up to 20%', false],
    ['sum: [a, b], value: more than 800', true],
    ['change: [b, a], value: 71.4%', true],
    ['change: [b, a], value: 72.4%', false],
  ] as const)('%s fits: %s', ([claim, fits]) => {
    expect(load(`  x: { ${claim}, of: x }\n${parts}`).set !== null).toBe(fits);
  });

  test('figures that were rounded before they were added may miss by their rounding', () => {
    const rounded = '  a: { value: 33.3%, of: a }\n  b: { value: 33.3%, of: b }\n  c: { value: 33.3%, of: c }\n';
    expect(load(`${rounded}  x: { value: 100%, sum: [a, b, c], of: x }\n`).problems).toEqual([]);
    expect(load(`${rounded}  x: { value: 101%, sum: [a, b, c], of: x }\n`).problems).toHaveLength(1);
  });

  test('one derivation may rest on another, in any order', () => {
    const { set } = load(`  y: { sum: [x, c], of: y }\n  x: { sum: [a, b], of: x }\n${parts}`);
    expect(set?.claims.slice(0, 2).map((claim) => (claim as ValueClaim).text)).toEqual(['1,000', '900']);
  });

  test('a long chain is no deep stack', () => {
    const chain = Array.from({ length: 3_000 }, (_, index) => `  c${index}: { sum: [c${index + 1}, one], of: x${index} }\n`).join('');
    const { set } = load(`${chain}  c3000: { value: 1, of: y }\n  one: { value: 1, of: z }\n`);
    expect((set?.claims[0] as ValueClaim | undefined)?.text).toBe('3,001');
  });
});

describe('the claims of the exam', () => {
  test.for(['01-missile-deal', '02-council-budget', '07-saas-launch', '09-by-election'])('%s loads without a word', (name) => {
    const text = readFileSync(new URL(`../exam/${name}.yaml`, import.meta.url), 'utf8');
    const { problems, set } = loadClaims(`${name}.yaml`, () => text);
    expect(problems).toEqual([]);
    expect(set?.claims.length).toBeGreaterThan(20);
  });
});
