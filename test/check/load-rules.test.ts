import { expect, test } from 'vitest';
import { loadPlugins } from '../../src/check/load-rules.ts';

const RULE = {
  id: 'house-style',
  summary: 'A word we do not use',
  severity: 'warning',
  on: 'draft',
  messages: { plain: 'plain' },
  check: () => [],
};

const load = (module: unknown) => loadPlugins(['plug-in.mjs'], async () => module);

test.for([
  ['one rule', { default: RULE }, 1],
  ['a list', { default: [RULE, { ...RULE, id: 'other' }] }, 2],
  ['plain defaults', { default: { ...RULE, options: { words: [] } } }, 1],
  ['a function for options', { default: { ...RULE, options: () => ({}) } }, 1],
] as const)('%s', async ([, module, count]) => {
  const { rules, failures } = await load(module);
  expect(failures).toEqual([]);
  expect(rules).toHaveLength(count);
});

test.for([
  [{}, 'no default export'],
  [undefined, 'no default export'],
  [{ default: [] }, 'empty list'],
  [{ default: null }, 'rule 1 of the plug-in is not valid: expected an object, found null'],
  [{ default: () => RULE }, 'expected an object, found function'],
  [{ default: { ...RULE, id: 'House Style' } }, '`id` must be a name like `house-style`'],
  [{ default: { ...RULE, id: '__proto__' } }, '`id` must be'],
  [{ default: { ...RULE, summary: '' } }, '`summary` must be a sentence'],
  [{ default: { ...RULE, severity: 'fatal' } }, '`severity` must be one of error, warning, note'],
  [{ default: { ...RULE, status: 'new' } }, '`status` must be one of stable, preview'],
  [{ default: { ...RULE, off: 'yes' } }, '`off` must be true or false'],
  [{ default: { ...RULE, on: 'sentence' } }, '`on` must be one of match, mention, claim, draft, corpus, suppression'],
  [{ default: { ...RULE, options: 3 } }, '`options` must be an object of defaults, or a function'],
  [{ default: { ...RULE, messages: {} } }, 'at least one message'],
  [{ default: { ...RULE, messages: { plain: 3 } } }, 'the message `plain` must be a text'],
  [{ default: { ...RULE, check: 'all' } }, '`check` must be a function'],
  [{ default: { ...RULE, extra: true } }, 'unknown key `extra`'],
] as const)('%j is refused', async ([module, message]) => {
  const { rules, failures } = await load(module);
  expect(rules).toEqual([]);
  expect(failures).toEqual([{ path: 'plug-in.mjs', stage: 'rule', message: expect.stringContaining(message) }]);
});

test('a module that cannot be imported does not hold up the next one', async () => {
  const { rules, failures } = await loadPlugins(['broken.mjs', 'sound.mjs'], async (path) => {
    if (path === 'broken.mjs') throw new SyntaxError('Unexpected token');
    return { default: RULE };
  });
  expect(rules.map(({ id }) => id)).toEqual(['house-style']);
  expect(failures).toEqual([{ path: 'broken.mjs', stage: 'rule', message: 'the plug-in cannot be loaded: Unexpected token' }]);
});
