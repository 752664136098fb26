import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** How a program ended, and what it said. */
export interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs a Node program in a folder; nothing of the environment that could colour or change its output gets through. */
export function run(
  program: string,
  words: readonly string[],
  cwd: string,
  more: { readonly input?: string | Uint8Array; readonly env?: Record<string, string>; readonly node?: string } = {},
): Outcome {
  const { status, stdout, stderr } = spawnSync(more.node ?? process.execPath, [program, ...words], {
    cwd,
    input: more.input ?? '',
    env: { PATH: process.env.PATH, HOME: cwd, ...more.env },
    maxBuffer: 2 ** 28,
    // One that waits for ever has no code.
    timeout: 100_000,
    killSignal: 'SIGKILL',
  });
  return { code: status, out: stdout.toString(), err: stderr.toString() };
}

/** Makes a folder with files for one test, and takes it away after it. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'holdtrue-test-')));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** Runs git in a folder with an identity of its own; throws where git fails. */
export function git(cwd: string, ...words: readonly string[]): string {
  const env = {
    PATH: process.env.PATH,
    HOME: cwd,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_NAME: 'a',
    GIT_AUTHOR_EMAIL: 'a@b',
    GIT_COMMITTER_NAME: 'a',
    GIT_COMMITTER_EMAIL: 'a@b',
  };
  const { status, stdout, stderr } = spawnSync('git', words, { cwd, env });
  if (status !== 0) throw new Error(stderr.toString());
  return stdout.toString();
}
