// Packages the extension for VS Code as holdtrue-VERSION.vsix: the client, and the server out of dist/.
import { execFileSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'rolldown';
import { emitNotices } from '../rolldown.config.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const source = join(root, 'editors/vscode');

/** Lays out in `folder` what the package holds. `dist` is the folder with the server. */
export async function stageExtension(folder, dist = join(root, 'dist')) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await build({
    input: join(source, 'extension.ts'),
    cwd: root,
    platform: 'node',
    external: ['vscode'],
    logLevel: 'warn',
    plugins: [{ name: 'notices', generateBundle: emitNotices }],
    output: { dir: folder, entryFileNames: 'extension.cjs', format: 'cjs', minify: false },
  });
  // The Action and the library have no part in it.
  const others = new Set(
    ['action', 'actions', 'comment', 'index', 'remark'].flatMap((name) => [`${name}.cjs`, `${name}.js`, `${name}.d.ts`]),
  );
  cpSync(dist, join(folder, 'server'), { recursive: true, dereference: true, filter: (path) => !others.has(basename(path)) });
  writeFileSync(join(folder, 'server/package.json'), `${JSON.stringify({ type: 'module', private: true })}\n`);
  const { version } = readJson(join(root, 'package.json'));
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify({ ...readJson(join(source, 'package.json')), version }, null, 2)}\n`);
  copyFileSync(join(source, 'README.md'), join(folder, 'README.md'));
  copyFileSync(join(root, 'LICENSE'), join(folder, 'LICENSE'));
  copyFileSync(join(root, 'CHANGELOG.md'), join(folder, 'CHANGELOG.md'));
  return version;
}

function readJson(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = join(root, 'node_modules/.holdtrue-vscode');
  const version = await stageExtension(folder);
  const out = join(root, `holdtrue-${version}.vsix`);
  // Fetched when it is needed: it would more than double what everybody installs.
  const words = ['exec', '--yes', '--package=@vscode/vsce@3.9.2', '--', 'vsce', 'package', '--no-dependencies', '--out', out];
  execFileSync('npm', words, { cwd: folder, stdio: 'inherit', shell: process.platform === 'win32' });
  rmSync(folder, { recursive: true });
}
