/** The same drafts and claims give the same bytes, whatever else is different about the machine, the moment and the run. */
import { readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { formats } from '../../src/report/index.ts';
import { bundle } from '../support/bundle.ts';
import { folderWith, type Outcome, run } from '../support/run.ts';
import { RUNTIMES } from './action-runner.ts';

const CLAIMS = `version: 1
claims:
  bell: { says: The new bell weighs 1.2 tonnes., value: 1.2 tonnes, of: [bell], until: 2026-06-30 }
  chairs: { says: "The hall has 5,000 chairs.", value: "5,000", of: [chairs] }
  founder: { name: İlkay Çelik, is: person, also: [Çelik], role: [founder] }
  opening: { says: The hall opened on 4 March 2025., date: 2025-03-04, of: [opening, hall opened] }
settings:
  drafts: ["**/*.md"]
  rules: { stale-claim: warning }
`;
const DRAFTS = {
  'a.md': '# İstanbul\n\nThe new bell weighs 2.1 tonnes. The hall has 5,000 chairs.\n',
  'b/Z.md': 'The hall has 6,000 chairs; the founder, Ilkay Celik, said so on Tuesday.\n',
  'b/a.md': 'The hall opened on 5 March 2025. The hall has <!-- holdtrue-ignore-line value-drift: quoted --> 7,000 chairs.\n',
  'ä.md': 'The new bell weighs 1.2 tonnes. The hall opened last week.\n',
};
const NAMES = Object.keys(DRAFTS);

let program = '';
beforeAll(async () => {
  program = join(await bundle(), 'cli.js');
});

const folder = (): string => folderWith({ 'claims.yaml': CLAIMS, ...DRAFTS });

/** What a run said and wrote, every format on its own. */
interface Said extends Outcome {
  readonly reports: Readonly<Record<string, string>>;
}

function check(cwd: string, more: readonly string[] = [], env: Record<string, string> = {}, node = process.execPath): Said {
  const names = Object.keys(formats);
  const place = folderWith({});
  const asked = names.flatMap((name) => ['--format', `${name}=${join(place, name)}`]);
  const outcome = run(program, ['check', ...more, '--format', 'pretty', ...asked, '--today', '2026-08-01'], cwd, { env, node });
  return { ...outcome, reports: Object.fromEntries(names.map((name) => [name, readFileSync(join(place, name), 'utf8')])) };
}

/** Made once, by the first test that asks. */
let made: Said | null = null;
const plain = (): Said => {
  made ??= check(folder());
  return made;
};

test('there is something to say in each format', () => {
  expect(plain()).toMatchObject({ code: 1, err: '' });
  for (const [name, text] of Object.entries(plain().reports)) expect(text, name).toContain('b/a.md');
  for (const rule of ['value-drift', 'stale-claim', 'date-drift']) expect(plain().reports.json).toContain(`"${rule}"`);
});

describe('the same bytes', () => {
  test.for([
    ['in another order', [...NAMES].reverse()],
    ['with names given twice', [...NAMES, ...NAMES]],
    ['with names given another way', ['./b/', 'a.md', './ä.md', 'b/../a.md']],
    ['without the claims cache', ['--no-claims-cache']],
    ['with every draft read as a whole', ['--no-slice']],
  ] as const)('%s', ([, more]) => {
    expect(check(folder(), more)).toEqual(plain());
  });

  test.for([
    ['in Turkish', { LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' }],
    ['in no language at all', { LC_ALL: 'C', LANG: 'C' }],
    ['fourteen hours ahead', { TZ: 'Pacific/Kiritimati' }],
    ['eleven hours behind', { TZ: 'Pacific/Pago_Pago' }],
    ['in another home', { HOME: '/nonexistent', XDG_CACHE_HOME: '' }],
    ['in a narrow terminal', { COLUMNS: '40', TERM: 'dumb' }],
  ] as const)('%s', ([, env]) => {
    expect(check(folder(), [], env)).toEqual(plain());
  });

  test.for(['1999-12-31T23:59:59Z', '2099-01-01T00:00:00Z'])('when the clock says %s', (moment) => {
    const cwd = folder();
    const clock = join(folderWith({}), 'clock.mjs');
    writeFileSync(
      clock,
      `const Real = Date; globalThis.Date = class extends Real { constructor(...words) { super(...(words.length === 0 ? ['${moment}'] : words)); } static now() { return Real.parse('${moment}'); } };`,
    );
    expect(check(cwd, [], { NODE_OPTIONS: `--import ${clock}` })).toEqual(plain());
  });

  test('again, out of the cache', () => {
    const cwd = folder();
    expect([check(cwd), check(cwd), check(cwd)]).toEqual([plain(), plain(), plain()]);
  });

  test('with older and newer files', () => {
    const cwd = folder();
    for (const [index, name] of NAMES.entries()) utimesSync(join(cwd, name), index, 2_000_000_000 - index);
    expect(check(cwd)).toEqual(plain());
  });

  test('in files that were made in another order', () => {
    expect(check(folderWith(Object.fromEntries([...Object.entries({ ...DRAFTS, 'claims.yaml': CLAIMS })].reverse())))).toEqual(plain());
  });

  test.for(RUNTIMES)('under $name', ({ path }, { skip, expect }) => {
    if (path === null) return skip();
    expect(check(folder(), [], {}, path)).toEqual(plain());
  });
});
