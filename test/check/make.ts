/** Hand-made claims, drafts and matches for the tests of the later stages. */
import { Decimal } from 'decimal.js';
import type { ActiveRule } from '../../src/check/arrange.ts';
import { type Evidence, openDraftRules, type RunResult, runSetRules } from '../../src/check/run-rules.ts';
import type { ClaimSet, Draft, Match, NameClaim, Relation, Settings, Suppression, ValueClaim } from '../../src/model.ts';
import { defineRule, type Remark, type Rule } from '../../src/rule.ts';

export const CLAIM: ValueClaim = {
  kind: 'value',
  id: 'moths',
  says: 'The survey found 212 moths.',
  of: ['moths'],
  about: ['survey'],
  when: null,
  whenText: null,
  source: 'survey',
  sourceTitle: 'Moth survey',
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
  line: 3,
  column: 3,
  span: { start: 20, end: 80 },
  text: '212',
  quantity: {
    dimension: 'count',
    bound: 'exact',
    low: new Decimal(212),
    high: new Decimal(212),
    step: new Decimal(1),
    unit: null,
    unitWord: null,
    per: null,
  },
  previous: null,
  outOf: null,
  round: 'written',
  derived: null,
};

const { quantity: _q, text: _t, previous: _p, outOf: _o, round: _r, derived: _d, ...base } = CLAIM;

export const NAME: NameClaim = {
  ...base,
  kind: 'name',
  id: 'coach',
  name: 'Marguerite Aldana',
  is: 'person',
  also: ['Aldana'],
  roles: ['coach'],
};

export function setOf(rules: Settings['rules'] = {}, claims: ClaimSet['claims'] = [CLAIM]): ClaimSet {
  return { path: 'claims.yaml', language: 'en-GB', claims, sources: [], settings: { drafts: [], rules, plugins: [] } };
}

/** A draft of one paragraph, read verbatim. */
export function draftOf(source: string, suppressions: readonly Suppression[] = [], path = 'draft.md', date: string | null = null): Draft {
  const span = { start: 0, end: source.length };
  const text = source.replace(/\n/g, ' ');
  const segments = [{ at: 0, length: source.length, from: 0, to: source.length }];
  const passage = { index: 0, kind: 'paragraph' as const, text, segments, span, block: span, trail: [], lead: '', quoted: 0 };
  return { path, source, passages: [passage], suppressions, pins: [], date };
}

/** A conflict of the words `surface` in a draft with CLAIM. */
export function matchOf(draft: Draft, surface: string, change: Partial<Match> = {}): Match {
  const start = draft.source.indexOf(surface);
  const span = { start, end: start + surface.length };
  return {
    mention: {
      kind: 'quantity',
      passage: 0,
      range: span,
      span,
      surface,
      core: span,
      quantity: { ...CLAIM.quantity, low: new Decimal(221) },
    },
    state: 'conflicts',
    claim: CLAIM,
    relation: 'disjoint',
    certainty: 'certain',
    reason: null,
    actual: surface,
    expected: '212',
    others: [],
    related: [],
    candidates: [],
    ...change,
  };
}

/** A rule with one message that yields what `check` yields. */
export function ruleOf(id: string, on: Rule['on'], check: Rule['check'], more: Partial<Rule> = {}): Rule {
  return {
    id,
    summary: `The rule ${id}`,
    severity: 'error',
    on,
    messages: { plain: 'plain', filled: 'filled with {word}' },
    check,
    ...more,
  };
}

export const SPEAKS: Rule = defineRule({
  id: 'speaks',
  summary: 'It always speaks',
  severity: 'error',
  on: 'match',
  messages: { says: '{actual} against {expected}' },
  *check(match, _options, { bothEnds }) {
    yield { ...bothEnds(match), message: 'says' };
  },
});

export function remarkAt(start: number, end: number): Remark {
  return { at: { start, end }, message: 'plain' };
}

export const CONFLICTS: readonly Relation[] = [
  'variant',
  'tighter',
  'very-loose',
  'bound-dropped',
  'bound-added',
  'bound-reversed',
  'magnitude',
  'unit',
  'multiple',
  'direction',
  'rival',
  'period',
  'disjoint',
  'weekday',
  'date',
  'misspelt',
  'forbidden',
  'other-name',
  'other-title',
  'other-place',
  'other-words',
  'unmarked',
  'other-speaker',
  'other-member',
  'other-count',
];

/** Runs all rules but those on suppressions. */
export function runRules(active: readonly ActiveRule[], evidence: Evidence): RunResult {
  const runs = evidence.drafts.map(openDraftRules(active, evidence));
  const whole = runSetRules(active, evidence, new Set(runs.flatMap(({ stopped }) => stopped)));
  return { findings: [...runs, whole].flatMap(({ findings }) => findings), failures: [...runs, whole].flatMap(({ failures }) => failures) };
}
