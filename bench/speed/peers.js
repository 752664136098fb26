import { existsSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The command lines of the other tools, for a folder of drafts; `terms` are the words that a list of terms is made of. */
export function peersIn(bin, folder, terms) {
  const modules = join(bin, 'node_modules');
  const program = (name, path) => [process.execPath, join(modules, name, path)];
  // textlint looks for its rules beside the drafts.
  symlinkSync(modules, join(folder, 'node_modules'));
  write(folder, 'prh.yml', `version: 1\nrules:\n${terms.map((term) => `  - expected: ${JSON.stringify(term)}\n`).join('')}`);
  write(folder, 'prh.json', JSON.stringify({ rules: { prh: { rulePaths: ['./prh.yml'] } } }));
  write(folder, 'terminology.json', JSON.stringify({ rules: { terminology: true } }));
  write(folder, 'lint.json', JSON.stringify({ plugins: [join(modules, 'remark-preset-lint-recommended/index.js')] }));
  const textlint = [...program('textlint', 'bin/textlint.js'), '-f', 'json', '-c'];
  const peers = {
    'textlint, prh with the same terms': [...textlint, 'prh.json', 'drafts/**/*.md'],
    'textlint, terminology': [...textlint, 'terminology.json', 'drafts/**/*.md'],
    cspell: [...program('cspell', 'bin.mjs'), 'lint', '--no-progress', '--no-summary', '--no-cache', 'drafts/**/*.md'],
    'markdownlint-cli2': [...program('markdownlint-cli2', 'markdownlint-cli2-bin.mjs'), 'drafts/**/*.md'],
    'remark-cli, recommended lints': [...program('remark-cli', 'cli.js'), '--quiet', '--no-stdout', '--rc-path', 'lint.json', 'drafts'],
  };
  const rumdl = join(modules, `@rumdl/cli-${process.platform}-${process.arch}`, 'rumdl');
  if (existsSync(rumdl)) peers['rumdl (Rust)'] = [rumdl, 'check', '--no-cache', 'drafts'];
  return Object.fromEntries(Object.entries(peers).filter(([, [, path]]) => !path?.startsWith(modules) || existsSync(path)));
}

function write(folder, name, text) {
  writeFileSync(join(folder, name), text);
}
