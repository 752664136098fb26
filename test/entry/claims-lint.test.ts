import { join } from 'node:path';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { bundle } from '../support/bundle.ts';
import { folderWith, run } from '../support/run.ts';
import { CLAIMS, RIGHT } from './story.ts';

// Each test starts several programs.
vi.setConfig({ testTimeout: 60_000 });

let program = '';
beforeAll(async () => {
  program = join(await bundle(), 'cli.js');
});

const cli = (cwd: string, ...words: readonly string[]) => run(program, ['claims', ...words], cwd);
const ODD = CLAIMS.replace(
  'settings:',
  '  rope: { says: The rope holds 12 tonnes., value: 12 tonnes, of: [rope], until: 2025 }\nsettings:',
);

describe('holdtrue claims --lint', () => {
  test('says nothing of a file that is in order', () => {
    const folder = folderWith({ 'claims.yaml': CLAIMS, 'a.md': RIGHT });
    expect(cli(folder, '--lint', '--today', '2026-03-04')).toEqual({
      code: 0,
      out: 'claims.yaml: 1 claim, nothing odd (as of 2026-03-04).\n',
      err: '',
    });
  });

  test('shows what no draft states and what is past its day, at its place', () => {
    const folder = folderWith({ 'claims.yaml': ODD, 'a.md': RIGHT });
    const { code, out } = cli(folder, '--lint', '--today', '2026-03-04');
    expect(code).toBe(1);
    expect(out).toContain('claims.yaml:10:3: warning: `rope` held until 2025\n');
    expect(out).toContain('claims.yaml:10:3: warning: no draft states `rope`\n');
    expect(out).toContain('claims.yaml: 2 claims, 2 remarks (as of 2026-03-04).\n');
    expect(cli(folder, '--lint', '--today', '2025-12-31').out).not.toContain('held until');
  });

  test('tells claims apart, or says that nobody could', () => {
    const twins = CLAIMS.replace(
      'settings:',
      '  twin: { says: The new bell of St Anne weighs 1.2 tonnes., value: 1.2 tonnes, of: [bell], about: [St Anne] }\nsettings:',
    );
    const folder = folderWith({ 'claims.yaml': twins, 'a.md': RIGHT });
    const { code, out } = cli(folder, '--lint', '--today', '2026-03-04');
    expect(code).toBe(1);
    expect(out).toContain('claims `twin` and `bell` (claims.yaml:3) cannot be told apart');
  });

  test('without drafts it says nothing of use, and says so', () => {
    const folder = folderWith({ 'claims.yaml': ODD.replace(/settings:[\s\S]*/, '') });
    const { code, out, err } = cli(folder, '--lint', '--today', '2025-12-31');
    expect({ code, err }).toEqual({ code: 0, err: 'holdtrue: no drafts are named, so nothing is said of claims that no draft states\n' });
    expect(out).toBe('claims.yaml: 2 claims, nothing odd (as of 2025-12-31).\n');
  });

  test.for([
    [['--lint', '--where', 'bell'], '--lint and --where cannot go together'],
    [['--today', '2026-03-04'], '--today is of no use without --lint'],
    [['--lint', '--today', 'soon'], '--today takes a day such as 2025-03-02, not soon'],
  ] as const)('%j is an error', ([words, message]) => {
    const folder = folderWith({ 'claims.yaml': CLAIMS, 'a.md': RIGHT });
    expect(cli(folder, ...words)).toEqual({ code: 2, out: '', err: `holdtrue: ${message}\n` });
  });
});
