import { expect, test } from 'vitest';
import { z } from 'zod';
import { arrangeRules } from '../../src/check/arrange.ts';
import type { Settings } from '../../src/model.ts';
import { ruleOf, setOf } from './make.ts';

const none = () => [];
const SOUND = ruleOf('sound', 'match', none);
const QUIET = ruleOf('quiet', 'match', none, { off: true, severity: 'note' });
const BY_SCHEMA = ruleOf('schema', 'match', none, { options: z.strictObject({ words: z.number().default(3) }) });
const BY_DEFAULTS = ruleOf('defaults', 'match', none, { options: { words: 3, forms: ['a'] } });
const BY_FUNCTION = ruleOf('function', 'match', none, { options: (written: { words?: number }) => ({ words: (written.words ?? 3) * 2 }) });

function arrange(rules: Settings['rules'], only?: readonly string[]) {
  return arrangeRules([SOUND, QUIET, BY_SCHEMA, BY_DEFAULTS, BY_FUNCTION], [], setOf(rules).settings, only);
}

test('without settings every rule runs that is not off by default', () => {
  expect(arrange({}).active.map(({ rule, severity, options }) => [rule.id, severity, options])).toEqual([
    ['sound', 'error', {}],
    ['schema', 'error', { words: 3 }],
    ['defaults', 'error', { words: 3, forms: ['a'] }],
    ['function', 'error', { words: 6 }],
  ]);
});

test.for([
  ['off', { sound: 'off' }, 'sound', undefined],
  ['a severity', { sound: 'note' }, 'sound', 'note'],
  ['a severity turns a rule on', { quiet: 'warning' }, 'quiet', 'warning'],
  ['so do options', { quiet: { options: {} } }, 'quiet', 'note'],
  ['both', { schema: { severity: 'note', options: { words: 4 } } }, 'schema', 'note'],
] as const)('%s', ([, settings, id, severity]) => {
  const { active, failures } = arrange(settings);
  expect(failures).toEqual([]);
  expect(active.find(({ rule }) => rule.id === id)?.severity).toBe(severity);
});

test.for([
  [{ schema: { options: { words: 4 } } }, { words: 4 }],
  [{ defaults: { options: { words: 4 } } }, { words: 4, forms: ['a'] }],
  [{ function: { options: { words: 4 } } }, { words: 8 }],
] as const)('options of %j', ([settings, options]) => {
  expect(arrange(settings).active.find(({ rule }) => rule.id in settings)?.options).toEqual(options);
});

test.for([
  [{ schema: { options: { words: 'four' } } }, 'settings of the rule `schema`: words: '],
  [{ schema: { options: { wordz: 4 } } }, 'wordz'],
  [{ defaults: { options: { wordz: 4 } } }, 'unknown option `wordz`. Did you mean `words`?'],
  [{ defaults: { options: { words: '4' } } }, '`words` must be of type number, not string'],
  [{ defaults: { options: { forms: {} } } }, '`forms` must be of type list, not object'],
  [{ sound: { options: { words: 4 } } }, 'unknown option `words`.'],
] as const)('%j is said to be wrong, and the rule does not run', ([settings, message]) => {
  const { active, failures } = arrange(settings);
  const [id] = Object.keys(settings);
  expect(failures).toEqual([expect.objectContaining({ stage: 'rule', rule: id, message: expect.stringContaining(message) })]);
  expect(active.some(({ rule }) => rule.id === id)).toBe(false);
});

test.for([
  ['soud', 'unknown rule `soud`. Did you mean `sound`?'],
  ['nonsense', 'unknown rule `nonsense`.'],
  ['__proto__x', 'unknown rule `__proto__x`.'],
] as const)('the unknown rule %s', ([id, message]) => {
  expect(arrange({ [id]: 'off' }).failures.map((failure) => failure.message)).toEqual([message]);
});

test('only the rules that are asked for, also one that is off', () => {
  const { active, complete, failures } = arrange({}, ['quiet', 'schemas']);
  expect(active.map(({ rule }) => rule.id)).toEqual(['quiet']);
  expect(complete).toBe(false);
  expect(failures.map(({ message }) => message)).toEqual(['unknown rule `schemas`. Did you mean `schema`?']);
});

test('ours come first, and a plug-in cannot take the name of one of them', () => {
  const other = ruleOf('sound', 'draft', none);
  const { active, failures } = arrangeRules([SOUND], [ruleOf('a-plug-in', 'draft', none), other], setOf().settings);
  expect(active.map(({ rule }) => [rule.id, rule.on])).toEqual([
    ['sound', 'match'],
    ['a-plug-in', 'draft'],
  ]);
  expect(failures.map(({ message }) => message)).toEqual(['two rules are called `sound`; the second one does not run']);
});
