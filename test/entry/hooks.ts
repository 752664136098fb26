import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { folderWith } from '../support/run.ts';
import { CLAIMS } from './story.ts';

/** The folder of this repository. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Names of drafts that have gone wrong in shells, globs and option parsers. */
export const NAMES = ['[draft].md', 'with blank.md', '"quoted".md', "it's.md", '-dash.md', '$HOME.md', 'ä.md', 'a*b.md'];

/** Runs a program in a folder with an identity of its own; what it says comes in one piece. */
export function shell(
  cwd: string,
  words: readonly string[],
  env: Readonly<Record<string, string>> = {},
): { readonly code: number | null; readonly said: string } {
  const [program = '', ...rest] = words;
  const { status, stdout, stderr, error } = spawnSync(program, rest, {
    cwd,
    env: {
      ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(?:GIT_|HUSKY|CI$|NODE_|VITEST|FORCE_COLOR)/.test(name))),
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_AUTHOR_NAME: 'a',
      GIT_AUTHOR_EMAIL: 'a@b',
      GIT_COMMITTER_NAME: 'a',
      GIT_COMMITTER_EMAIL: 'a@b',
      ...env,
    },
  });
  return { code: status, said: stripVTControlCharacters(`${stdout}${stderr}${error ?? ''}`) };
}

/** Runs a program that must not fail. */
export function must(cwd: string, words: readonly string[], env: Readonly<Record<string, string>> = {}): string {
  const { code, said } = shell(cwd, words, env);
  if (code !== 0) throw new Error(`${words.join(' ')}: ${said}`);
  return said;
}

/** A repository whose first commit holds the claims and the files; `tools` stand in its node_modules/.bin. */
export function repository(files: Readonly<Record<string, string>>, tools: Readonly<Record<string, string>> = {}): string {
  const folder = folderWith({ 'claims.yaml': CLAIMS, '.gitignore': 'node_modules\n', ...files });
  for (const [name, program] of Object.entries(tools)) {
    const path = join(folder, 'node_modules/.bin', name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `#!/bin/sh\nexec '${process.execPath}' '${program}' "$@"\n`);
    chmodSync(path, 0o755);
  }
  must(folder, ['git', 'init', '-q']);
  must(folder, ['git', 'add', '-A']);
  must(folder, ['git', 'commit', '-qm', 'first', '--no-verify']);
  return folder;
}

/** Stages one text for a file and leaves another in the folder. */
export function stage(folder: string, name: string, staged: string, unstaged: string = staged): void {
  writeFileSync(join(folder, name), staged);
  must(folder, ['git', 'add', '--', name]);
  writeFileSync(join(folder, name), unstaged);
}

/** The environment in which a hook finds the Node that runs the tests. */
export const WITH_NODE = { PATH: `${dirname(process.execPath)}${delimiter}${process.env.PATH ?? ''}` };
