import { Decimal } from 'decimal.js';
import { rules } from '../../rules/index.ts';
import type { Claim, ClaimSet, Finding, Match, QuantityMention, Report, Span } from '../../src/model.ts';
import { check } from '../../src/pipeline.ts';
import { DEFAULTS, type RenderOptions } from '../../src/report/index.ts';

/** A claims file and drafts, with a report on them that was made by hand: what renderers are tested with. */
const CLAIMS = `version: 1
claims:
  bell-weight:
    says: The new bell weighs 1.2 tonnes.
    value: 1.2 tonnes # the founder's figure
    of: [bell]
  ringers: { says: Eight ringers are needed., value: 8, of: ringers }
  motto:
    quote: >-
      I call the living
    by: founder
`;

export const NEWS = `# The bell of St Anne

The new bell weighs 2.1 tonnes and hangs 30 metres up.
A very long line ${'of words that go on and on '.repeat(6)}until the eight ringers come ${'and the bells ring out over the town '.repeat(4)}at last.
`;

export const options: RenderOptions = DEFAULTS;

/** The sample report; parts of it can be replaced. */
export function sample(changes: Partial<Report> = {}): Report {
  return {
    folder: '',
    set,
    drafts: [
      { path: 'drafts/news.md', source: NEWS, words: 120, matches: [conflict, agreement, uncovered] },
      { path: 'drafts/quiet.md', source: 'Nothing here.\n', words: 2, matches: [] },
    ],
    findings: [finding()],
    failures: [],
    coverage: { mentions: 3, agrees: 1, conflicts: 1, setAside: 0, notCovered: 1 },
    claims: [
      { claim: weight, agrees: 0, conflicts: 1 },
      { claim: ringers, agrees: 1, conflicts: 0 },
    ],
    ...changes,
  };
}

/** A finding about the weight of the bell; parts of it can be replaced. */
export function finding(changes: Partial<Finding> = {}): Finding {
  return {
    rule: 'value-drift',
    severity: 'error',
    path: 'drafts/news.md',
    span: spanOf(NEWS, '2.1 tonnes'),
    message: '2.1 tonnes contradicts bell-weight: 1.2 tonnes (claims.yaml:3)',
    claim: 'bell-weight',
    text: '2.1 tonnes',
    expected: '1.2 tonnes',
    related: [{ path: 'claims.yaml', span: spanOf(CLAIMS, 'bell-weight'), message: 'the claim bell-weight' }],
    disposition: 'open',
    reason: null,
    fingerprint: '0123456789abcdef',
    fix: { span: spanOf(NEWS, '2.1 tonnes'), text: '1.2 tonnes' },
    ...changes,
  };
}

/** The report on one draft that is nothing but the given text, with one finding on a part of it. */
export function reportOn(source: string, words: string, changes: Partial<Finding> = {}): Report {
  return sample({
    drafts: [{ path: 'draft.md', source, words: 1, matches: [] }],
    findings: [finding({ path: 'draft.md', span: spanOf(source, words), related: [], ...changes })],
  });
}

/** The report on a draft whose weekday does not fit its day, so that either may be put right. */
export function reportOnWeekday(source = 'Das 鐘: the bell came on Saturday 2 March 2025.\n'): Report {
  return check([{ path: 'draft.md', source }], set, { rules });
}

/** Where words stand in a text. */
export function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start === -1) throw new Error(`no “${words}” in the text`);
  return { start, end: start + words.length };
}

const common = {
  about: [],
  when: null,
  whenText: null,
  source: null,
  sourceTitle: null,
  status: 'active',
  asOf: null,
  until: null,
  owner: null,
  note: null,
  write: null,
  not: [],
  agrees: [],
  contradicts: [],
  path: 'claims.yaml',
  column: 3,
} as const;

const weight: Claim = {
  ...common,
  kind: 'value',
  id: 'bell-weight',
  says: 'The new bell weighs 1.2 tonnes.',
  of: ['bell'],
  line: 3,
  span: spanOf(CLAIMS, 'bell-weight'),
  quantity: tonnes('1.2'),
  text: '1.2 tonnes',
  previous: null,
  outOf: null,
  round: 'written',
  derived: null,
};

const ringers: Claim = {
  ...weight,
  id: 'ringers',
  says: 'Eight ringers are needed.',
  of: ['ringers'],
  line: 7,
  span: spanOf(CLAIMS, 'ringers'),
  quantity: count('8'),
  text: '8',
};

const motto: Claim = {
  ...common,
  kind: 'quote',
  id: 'motto',
  says: 'I call the living',
  of: [],
  line: 8,
  span: spanOf(CLAIMS, 'motto'),
  quote: 'I call the living',
  by: null,
  speaker: null,
};

const set: ClaimSet = {
  path: 'claims.yaml',
  language: 'en-GB',
  claims: [weight, ringers, motto],
  sources: [],
  settings: { drafts: [], rules: {}, plugins: [] },
  files: [{ path: 'claims.yaml', text: CLAIMS }],
};

const conflict: Match = {
  mention: mention('2.1 tonnes', tonnes('2.1')),
  state: 'conflicts',
  claim: weight,
  relation: 'disjoint',
  certainty: 'certain',
  reason: null,
  actual: '2.1 tonnes',
  expected: '1.2 tonnes',
  others: [],
  related: [],
  candidates: [
    {
      claim: weight,
      score: Math.PI,
      cues: [
        { text: 'names “bell”', weight: 2.5 },
        { text: 'another place is named', weight: -0.25 },
      ],
    },
    { claim: ringers, score: 0.5, cues: [] },
  ],
};

const agreement: Match = {
  ...conflict,
  mention: mention('eight', count('8')),
  state: 'agrees',
  claim: ringers,
  relation: 'same',
  actual: 'eight',
  expected: '8',
  candidates: [],
};

const uncovered: Match = {
  ...conflict,
  mention: mention('30 metres', { ...tonnes('30'), unit: 'metre', unitWord: 'metre', low: new Decimal(30), high: new Decimal(30) }),
  state: 'not-covered',
  claim: null,
  relation: null,
  reason: 'no claim is about it',
  expected: null,
  candidates: [],
};

function mention(surface: string, quantity: QuantityMention['quantity']): QuantityMention {
  const span = spanOf(NEWS, surface);
  return { kind: 'quantity', passage: 1, range: { start: 0, end: surface.length }, core: { start: 0, end: 3 }, span, surface, quantity };
}

function tonnes(value: string): QuantityMention['quantity'] {
  const kilograms = new Decimal(value).times(1000);
  return {
    dimension: 'measure',
    bound: 'exact',
    low: kilograms,
    high: kilograms,
    step: new Decimal(100),
    unit: 'kilogram',
    unitWord: 'tonne',
    per: null,
  };
}

function count(value: string): QuantityMention['quantity'] {
  return {
    dimension: 'count',
    bound: 'exact',
    low: new Decimal(value),
    high: new Decimal(value),
    step: new Decimal(1),
    unit: null,
    unitWord: null,
    per: null,
  };
}
