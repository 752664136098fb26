import { describe, expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import { arrangeRules } from '../../src/check/arrange.ts';
import { FLOOD } from '../../src/check/run-rules.ts';
import type { Match, Relation } from '../../src/model.ts';
import type { Rule } from '../../src/rule.ts';
import { CLAIM, CONFLICTS, draftOf, matchOf, NAME, remarkAt, ruleOf, runRules, SPEAKS, setOf } from './make.ts';

const DRAFT = draftOf('The survey found 221 moths in the wood.');

function run(tested: readonly Rule[], matches: readonly Match[] = [matchOf(DRAFT, '221')], set = setOf(), today: string | null = null) {
  const isOurs = (rule: Rule) => rules.includes(rule);
  const { active } = arrangeRules(
    tested.filter(isOurs),
    tested.filter((rule) => !isOurs(rule)),
    set.settings,
  );
  const uses = [{ claim: CLAIM, agrees: 0, conflicts: matches.length }];
  return runRules(active, { set, drafts: [{ draft: DRAFT, matches, conflicts: matches }], uses, today });
}

test('a finding shows both ends', () => {
  const [finding] = run([...rules]).findings;
  expect(finding).toMatchObject({
    rule: 'value-drift',
    message: '221 contradicts moths: 212 (claims.yaml:3, Moth survey)',
    text: '221',
    expected: '212',
    claim: 'moths',
    related: [{ path: 'claims.yaml', span: CLAIM.span, message: 'the claim moths' }],
    fix: { span: { start: 17, end: 20 }, text: '212' },
  });
});

describe('every relation that is worth a remark belongs to exactly one rule', () => {
  const expected: Readonly<Record<string, string>> = {
    variant: 'name-variant',
    tighter: 'false-precision',
    'very-loose': 'loose-rounding',
    'bound-dropped': 'lost-hedge',
    'bound-added': 'added-hedge',
    'bound-reversed': 'reversed-bound',
    magnitude: 'magnitude-slip',
    unit: 'unit-mismatch',
    multiple: 'wrong-multiple',
    direction: 'wrong-direction',
    rival: 'swapped-values',
    period: 'date-drift',
    disjoint: 'value-drift',
    weekday: 'weekday-mismatch',
    date: 'date-drift',
    misspelt: 'name-misspelt',
    forbidden: 'value-drift',
    'other-name': 'wrong-name',
    'other-title': 'wrong-title',
    'other-place': 'wrong-place',
    'other-words': 'misquote',
    unmarked: 'misquote',
    'other-speaker': 'misattribution',
    'other-member': 'list-drift',
    'other-count': 'list-drift',
  };
  test.for(CONFLICTS)('%s', (relation) => {
    expect(run(rules, [matchOf(DRAFT, '221', { relation })]).findings.map(({ rule }) => rule)).toEqual([expected[relation]]);
  });
  test.for(['same', 'rounded', 'looser', 'derived', 'previous'] as const satisfies readonly Relation[])('%s is silent', (relation) => {
    expect(run(rules, [matchOf(DRAFT, '221', { relation, state: 'agrees', expected: null })]).findings).toEqual([]);
  });
  test.for([
    ['sum', 'broken-sum'],
    ['change', 'broken-change'],
    ['share', 'impossible-share'],
  ] as const)('arithmetic of a %s', ([reason, rule]) => {
    const match = matchOf(DRAFT, '221', { relation: 'arithmetic', claim: null, reason });
    expect(run(rules, [match]).findings.map((finding) => finding.rule)).toEqual([rule]);
  });
  test.for([
    ['Margaret Aldana', 'name-misspelt'],
    ['Gretchen Aldana', 'name-variant'],
    ['Marguerite Aldena', 'name-misspelt'],
    ['Margerite Aldana', 'name-misspelt'],
    ['The Ox', 'name-variant'],
  ] as const)('the forbidden form %s', ([actual, rule]) => {
    const match = matchOf(DRAFT, '221', { relation: 'forbidden', claim: NAME, actual });
    expect(run(rules, [match]).findings.map((finding) => finding.rule)).toEqual([rule]);
  });
});

test.for([
  ['a conflict that is hardly meant', { certainty: 'weak' }],
  ['a mention that was set aside', { state: 'set-aside' }],
  ['a mention that no claim is about', { state: 'not-covered', claim: null, relation: null }],
] as const)('%s reaches no rule on matches', ([, change]) => {
  expect(run(rules, [matchOf(DRAFT, '221', change)]).findings).toEqual([]);
});

describe('a faulty rule is named and the others go on', () => {
  test.for([
    [
      'it throws',
      ruleOf('bad', 'match', () => {
        throw new Error('out of ink');
      }),
      'out of ink',
    ],
    [
      'it throws something odd',
      ruleOf('bad', 'match', () => {
        throw Object.create(null);
      }),
      'cannot be printed',
    ],
    ['it yields nothing iterable', ruleOf('bad', 'match', () => undefined as never), 'not iterable'],
    ['it is asynchronous', ruleOf('bad', 'match', async function* () {} as never), 'not iterable'],
    ['an unknown message', ruleOf('bad', 'match', () => [{ ...remarkAt(0, 3), message: 'plane' }]), 'unknown message `plane`'],
    ['a message of the prototype', ruleOf('bad', 'match', () => [{ ...remarkAt(0, 3), message: 'toString' }]), 'unknown message'],
    [
      'an unfilled placeholder',
      ruleOf('bad', 'match', () => [{ ...remarkAt(0, 3), message: 'filled', data: {} }]),
      'lacks the value of {word}',
    ],
    ['a span outside of the draft', ruleOf('bad', 'match', () => [remarkAt(0, 4000)]), 'lies outside'],
    ['a span that is none', ruleOf('bad', 'match', () => [{ message: 'plain' } as never]), 'lies outside'],
    ['a span backwards', ruleOf('bad', 'match', () => [remarkAt(5, 3)]), 'lies outside'],
    ['half an offset', ruleOf('bad', 'match', () => [remarkAt(0.5, 3)]), 'lies outside'],
    ['another file', ruleOf('bad', 'match', () => [{ ...remarkAt(0, 3), path: '/etc/passwd' }]), 'neither a draft nor a file of claims'],
    ['no path', ruleOf('bad', 'corpus', () => [remarkAt(0, 3)]), 'needs a `path`'],
    ['no remark at all', ruleOf('bad', 'match', () => [null as never]), 'yielded null'],
    ['an unknown severity', ruleOf('bad', 'match', () => [{ ...remarkAt(0, 3), severity: 'fatal' as never }]), 'severity'],
    [
      'it changes its subject',
      ruleOf('bad', 'match', (match) => {
        (match as { state: string }).state = 'agrees';
        return [];
      }),
      'read only',
    ],
    [
      'it changes a claim',
      ruleOf('bad', 'match', (_match, _options, { set }) => {
        (set.claims as unknown[]).push(1);
        return [];
      }),
      'not extensible',
    ],
    [
      'it changes a figure',
      ruleOf('bad', 'claim', (use) => {
        (use as { claim: typeof CLAIM }).claim.quantity.low.d[0] = 9;
        return [];
      }),
      'read only',
    ],
  ] as const)('%s', ([, bad, problem]) => {
    const { findings, failures } = run([bad, SPEAKS]);
    expect(findings.map(({ rule }) => rule)).toEqual(['speaks']);
    expect(failures).toEqual([
      {
        path: bad.on === 'corpus' || bad.on === 'claim' ? null : 'draft.md',
        stage: 'rule',
        rule: 'bad',
        message: expect.stringContaining(problem),
      },
    ]);
  });

  test('a flood is cut, with what came before kept', () => {
    const endless = ruleOf('flood', 'draft', function* () {
      for (;;) yield remarkAt(0, 3);
    });
    const { findings, failures } = run([endless, SPEAKS]);
    expect(findings.filter(({ rule }) => rule === 'flood')).toHaveLength(FLOOD);
    expect(findings.filter(({ rule }) => rule === 'speaks')).toHaveLength(1);
    expect(failures).toEqual([expect.objectContaining({ rule: 'flood', message: expect.stringContaining('more than 1000 findings') })]);
  });

  test('exactly as many as are allowed is no flood', () => {
    const many = ruleOf('many', 'draft', () => Array.from({ length: FLOOD }, () => remarkAt(0, 3)));
    expect(run([many]).failures).toEqual([]);
  });
});

test('rules see what they ask for', () => {
  const seen: string[] = [];
  const spies = (['match', 'mention', 'claim', 'draft', 'corpus', 'suppression'] as const).map((on) =>
    ruleOf(`spy-${on}`, on, () => {
      seen.push(on);
      return [];
    }),
  );
  const weak = matchOf(DRAFT, 'moths', { state: 'not-covered', claim: null, relation: null });
  run(spies, [matchOf(DRAFT, '221'), weak]);
  expect(seen).toEqual(['match', 'mention', 'mention', 'draft', 'claim', 'corpus']);
});

test('a rule may lower the severity of a remark and not raise it', () => {
  const rule = ruleOf(
    'mixed',
    'draft',
    () => (['error', 'warning', 'note'] as const).map((severity) => ({ ...remarkAt(0, 3), severity })),
    { severity: 'warning' },
  );
  expect(run([rule]).findings.map(({ severity }) => severity)).toEqual(['warning', 'warning', 'note']);
});

test('what a rule fills in stays on one line and within bounds', () => {
  const rule = ruleOf('long', 'draft', () => [
    { ...remarkAt(0, 3), message: 'filled', data: { word: `a\n::error::b${'x'.repeat(5000)}` } },
  ]);
  const [finding] = run([rule]).findings;
  expect(finding?.message).not.toMatch(/[\r\n]/);
  expect(finding?.message.length).toBeLessThan(300);
});

test.for([
  ['2026-03-31', 0],
  ['2026-04-01', 1],
  [null, 0],
] as const)('a claim that holds to the end of March, read on %s', ([today, count]) => {
  const claim = { ...CLAIM, until: '2026-03' };
  const match = matchOf(DRAFT, '221', { claim, state: 'agrees', relation: 'same', expected: null });
  expect(run(rules, [match, match], setOf({}, [claim]), today).findings.map(({ rule }) => rule)).toEqual(Array(count).fill('stale-claim'));
});

describe('a fix is offered', () => {
  const fixOf = (change: Partial<Match>) => run(rules, [matchOf(DRAFT, '221', change)]).findings.map(({ fix }) => fix?.text ?? null);
  const date = { day: 9, month: 2, year: 2026 };
  const dateClaim = { ...NAME, kind: 'date' as const, date, text: '9 February 2026' };
  const mention = { ...matchOf(DRAFT, '221').mention, kind: 'date' as const, parts: {} };
  const place = { start: 0, end: 1 };
  test.for([
    ['for a certain conflict', {}, '212'],
    ['not for one that is hardly meant', { certainty: 'weak' }, undefined],
    ['not for what agrees', { state: 'agrees', relation: 'very-loose' }, null],
    ['for the words that are wrong', { at: { start: 17, end: 20 } }, '212'],
    ['not where the words are others than those that were compared', { at: { start: 4, end: 10 }, actual: '221 moths' }, null],
    ['for a whole date', { claim: dateClaim, mention: { ...mention, date, parts: { month: place } }, relation: 'date' }, '9 February 2026'],
    [
      'for a month alone',
      { claim: dateClaim, mention: { ...mention, date: { month: 3 }, parts: { month: place } }, relation: 'date' },
      'February',
    ],
    ['not for a date with a time', { claim: dateClaim, mention: { ...mention, date: { ...date, time: 60 } }, relation: 'date' }, null],
    [
      'not for a day of speaking',
      { claim: dateClaim, mention: { ...mention, date: { ...date, relative: { unit: 'day', amount: -1 } } }, relation: 'date' },
      null,
    ],
  ] as const satisfies readonly (readonly [string, Partial<Match>, string | null | undefined])[])('%s', ([, change, text]) => {
    expect(fixOf(change)).toEqual(text === undefined ? [] : [text]);
  });

  test('what is only likely meant wants care', () => {
    const [finding] = run(rules, [matchOf(DRAFT, '221', { certainty: 'likely' })]).findings;
    expect(finding?.fix).toEqual({ span: { start: 17, end: 20 }, text: '212', care: ['likely'] });
  });

  test('a draft that gives a rate is told the whole rate', () => {
    const claim = { ...CLAIM, quantity: { ...CLAIM.quantity, per: 'hour' } };
    const quantity = { ...claim.quantity, per: 'week' };
    const rate = { ...matchOf(DRAFT, '221').mention, kind: 'quantity' as const, core: { start: 0, end: 1 }, quantity };
    const expectedOf = (change: Partial<Match>) => run(rules, [matchOf(DRAFT, '221', change)]).findings.map(({ expected }) => expected);
    expect(expectedOf({ claim, mention: rate })).toEqual(['212 an hour']);
    expect(expectedOf({ claim })).toEqual(['212']);
  });
});
