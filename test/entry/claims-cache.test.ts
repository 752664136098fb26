/** What was understood of a claims file is kept outside the repository, and believed only while nothing has changed. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { bundle } from '../support/bundle.ts';
import { folderWith, type Outcome, run } from '../support/run.ts';

let program = '';
beforeAll(async () => {
  program = join(await bundle(), 'cli.js');
});

const CLAIMS = `include: [more.yaml]
claims:
  seats: { says: The hall has 350 seats., value: 350, of: seats, about: [hall], agrees: [The hall has 350 seats.] }
`;
const MORE = 'claims:\n  trees: { says: The park has 90 trees., value: 90, of: trees, about: [park] }\n';
const DRAFT = 'The hall has 350 seats. The park has 90 trees.\n';

const check = (cwd: string, ...words: readonly string[]): Outcome => run(program, ['check', 'draft.md', ...words], cwd);
const folder = (): string => folderWith({ 'claims.yaml': CLAIMS, 'more.yaml': MORE, 'draft.md': DRAFT });
const kept = (cwd: string): string[] => {
  const place = join(cwd, '.cache/holdtrue');
  return existsSync(place) ? readdirSync(place).filter((name) => name.endsWith('.claims')) : [];
};

test('a second run says the same, out of one entry', () => {
  const cwd = folder();
  const first = check(cwd);
  expect(first.code).toBe(0);
  expect(check(cwd)).toEqual(first);
  expect(kept(cwd)).toHaveLength(1);
});

test('thousands of claims are kept and recalled whole', () => {
  const many = Array.from(
    { length: 4_500 },
    (_, at) => `  c${at}: { says: Shed ${at} holds ${at + 10} crates., value: ${at + 10}, of: [crates in shed ${at}] }\n`,
  );
  const cwd = folderWith({
    'claims.yaml': `claims:\n${many.join('')}`,
    'draft.md': 'Shed 4499 holds 4,509 crates. Shed 3 holds 14 crates.\n',
  });
  const first = check(cwd, '--format', 'json', '--no-claims-cache');
  expect(check(cwd, '--format', 'json').out).toBe(first.out);
  expect(check(cwd, '--format', 'json').out).toBe(first.out);
  expect(kept(cwd)).toHaveLength(1);
  expect(run(program, ['claims', '--where', 'c4499', 'draft.md'], cwd).out).toMatch(
    /draft\.md:1:\d+ +agrees[\s\S]*1 mention of c4499 in 1 draft/,
  );
});

test('--no-claims-cache keeps nothing', () => {
  const cwd = folder();
  check(cwd, '--no-claims-cache');
  expect(kept(cwd)).toEqual([]);
});

test.for([
  ['the claims file', 'claims.yaml', CLAIMS.replaceAll('350', '360')],
  ['a file that it includes', 'more.yaml', MORE.replaceAll('90', '80')],
] as const)('a change of %s is seen', ([, name, text]) => {
  const cwd = folder();
  expect(check(cwd).code).toBe(0);
  writeFileSync(join(cwd, name), text);
  expect(check(cwd).code).toBe(1);
});

test('broken claims are not kept, and told each time', () => {
  const cwd = folder();
  writeFileSync(join(cwd, 'claims.yaml'), 'claims:\n  seats: { value: 350, colour: red }\n');
  const first = check(cwd);
  expect(first.code).toBe(2);
  expect(check(cwd)).toEqual(first);
  expect(kept(cwd)).toEqual([]);
});

test('warnings are told each time', () => {
  const cwd = folder();
  writeFileSync(join(cwd, 'claims.yaml'), `${CLAIMS}  seating: { says: The hall has 350 seats., value: 350, of: seats, about: [hall] }\n`);
  const first = check(cwd);
  expect(first.err).not.toBe('');
  expect(kept(cwd)).toHaveLength(1);
  expect(check(cwd)).toEqual(first);
});

test('an entry that cannot be read is made anew', () => {
  const cwd = folder();
  const first = check(cwd);
  const file = join(cwd, '.cache/holdtrue', kept(cwd)[0] ?? '');
  const whole = readFileSync(file);
  writeFileSync(file, whole.subarray(0, whole.length / 2));
  expect(check(cwd)).toEqual(first);
  expect(readFileSync(file).equals(whole)).toBe(true);
});

test.for([
  ['a pipe', (file: string) => execFileSync('mkfifo', [file])],
  ['a device', (file: string) => symlinkSync('/dev/zero', file)],
  ['a link to the entry', (file: string) => renameSync(file, `${file}.other`) ?? symlinkSync(`${file}.other`, file)],
  ['a folder', (file: string) => mkdirSync(file)],
  ['a hole of a gigabyte', (file: string) => writeFileSync(file, '') ?? truncateSync(file, 2 ** 30)],
] as const)('%s in the place of the entry is not waited for and not believed', ([what, put]) => {
  const cwd = folder();
  const first = check(cwd);
  const file = join(cwd, '.cache/holdtrue', kept(cwd)[0] ?? '');
  if (what !== 'a link to the entry') rmSync(file);
  put(file);
  expect(check(cwd)).toEqual(first);
});

test('an entry in which a figure has become another one is not believed', () => {
  const cwd = folder();
  const first = check(cwd);
  const file = join(cwd, '.cache/holdtrue', kept(cwd)[0] ?? '');
  const whole = readFileSync(file);
  for (let at = whole.indexOf('350'); at !== -1; at = whole.indexOf('350', at + 1)) whole.write('360', at);
  writeFileSync(file, whole);
  expect(check(cwd)).toEqual(first);
});

test('where nothing can be kept the check goes on', () => {
  const cwd = folder();
  mkdirSync(join(cwd, '.cache'));
  writeFileSync(join(cwd, '.cache/holdtrue'), 'a file where the folder should be');
  expect(check(cwd).code).toBe(0);
});
