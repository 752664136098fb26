import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'rolldown';
import { assets, inlineAssets } from './scripts/page.js';

const root = dirname(fileURLToPath(import.meta.url));

/**
 * Programs and the library; each becomes one file of `dist/`, what they share becomes chunks. All are CommonJS, as V8's compiled code can
 * be kept for scripts only (see src/entry/code-cache.ts); beside each stands an ES module that hands on what it exports.
 */
const input = Object.fromEntries(
  [
    ['cli', 'src/entry/cli.ts'],
    ['program', 'src/entry/run.ts'],
    ['index', 'src/index.ts'],
    ['remark', 'src/entry/remark.ts'],
    ['action', 'src/entry/action.ts'],
    ['worker', 'src/entry/net/worker.ts'],
    ['comment', 'src/entry/comment.ts'],
  ].filter(([, path]) => readdirSync(join(root, dirname(path))).includes(path.split('/').pop())),
);

/** Modules that read files of the package while it is developed; the bundle holds what they read. */
const inlined = {
  [join(root, 'src/entry/pages.ts')]: () => `export const pages = ${JSON.stringify(readPages(), null, 2)};`,
  [join(root, 'src/entry/version.ts')]: () =>
    `export const version = ${JSON.stringify(readJson(root).version)};\nexport const build = ${JSON.stringify(digestOfSources())};`,
  [join(root, 'src/entry/net/worker-file.ts')]: () => `export const workerFile = new URL('../worker.js', import.meta.url);`,
  [join(root, 'src/entry/program-file.ts')]: () =>
    `import { join } from 'node:path';\nexport const programFile = join(import.meta.dirname, 'program.cjs');`,
  [assets]: inlineAssets,
};

const STAGE = /\/src\/(?!entry\/)([a-z]+)\//;

/** The modules that only what adds up figures imports: a draft with one figure gets on without them. No other module may ask for them as it loads. */
const arithmetic = onlyFor('src/link/index.ts', [
  'arithmetic/index',
  'comparisons/worked-claims',
  'comparisons/claimed-sums',
  'comparisons/since-before',
]);
/** The same of what links figures, for drafts without any. */
const figures = onlyFor('src/link/index.ts', [
  'figures/numbers',
  'arithmetic/index',
  'figures/ages',
  'comparisons/plain-multiples',
  'comparisons/worked-claims',
  'comparisons/claimed-sums',
  'comparisons/since-before',
  'comparisons/told-since-before',
  'comparisons/turned-ranks',
]);

export default defineConfig({
  input,
  cwd: root,
  platform: 'node',
  preserveEntrySignatures: 'allow-extension',
  plugins: [
    { name: 'inline', load: async (id) => (Object.hasOwn(inlined, id) ? { code: await inlined[id](), moduleType: 'js' } : null) },
    { name: 'notices', generateBundle: emitNotices },
    { name: 'modules', generateBundle: emitModules },
    { name: 'lazy', renderChunk: loadWhenUsed },
    { name: 'schema', writeBundle: writeSchema },
  ],
  // Of the toolkit of the platform we call what writes outputs, commands and summaries; its client for the web has no part in that.
  treeshake: { moduleSideEffects: [{ test: /\/node_modules\/(?:@actions|undici|tunnel)\//, sideEffects: false }] },
  output: {
    dir: 'dist',
    format: 'cjs',
    exports: 'named',
    cleanDir: true,
    minify: false,
    sourcemap: false,
    entryFileNames: '[name].cjs',
    chunkFileNames: ({ facadeModuleId }) => (facadeModuleId?.includes('/entry/commands/') ? 'commands/[name].cjs' : 'parts/[name].cjs'),
    codeSplitting: {
      // Parts are loaded when something in them is first called (see `loadWhenUsed`), so what one needs may lie in another.
      includeDependenciesRecursively: false,
      groups: [
        // A chunk of its own, as the path to the worker is relative to it.
        { name: 'net', test: /\/src\/entry\/net\/worker-file\.ts$/ },
        { name: 'yaml', test: /\/node_modules\/yaml\// },
        { name: 'zod', test: /\/node_modules\/zod\// },
        { name: 'commander', test: /\/node_modules\/commander\// },
        { name: 'actions', test: /\/node_modules\/(?:@actions|undici|tunnel)\// },
        { name: 'language-server', test: /\/node_modules\/vscode-/ },
        { name: 'globs', test: /\/node_modules\/(?:tinyglobby|fdir|picomatch)\// },
        // Entities stand in many drafts that have no need of the parser.
        { name: 'entities', test: /\/node_modules\/(?:character-entities|decode-named|micromark-util-decode-numeric)/ },
        {
          name: 'markdown',
          test: /\/node_modules\/(?:unified|remark-|micromark|mdast-|vfile|unist-|trough|bail|extend|is-plain-obj|devlop|zwitch|ccount|longest-streak|markdown-table|escape-string-regexp|fault|format)/,
        },
        { name: 'decimal', test: /\/node_modules\/decimal\.js\// },
        { name: 'html', test: /\/src\/report\/html\// },
        { name: 'schemas', test: /\/src\/report\/(?:difference|digest|json-schema)\.ts$/ },
        // What only drafts with figures and dates need.
        { name: 'arithmetic', test: (id) => arithmetic.has(id) },
        {
          name: 'figures',
          test: (id) => figures.has(id) && !arithmetic.has(id),
        },
        // A part for each stage of the pipeline.
        { name: (id) => STAGE.exec(id)?.[1] ?? null, debugName: 'stages', test: STAGE },
      ],
    },
  },
});

/** Takes a module and the names of some that it imports; gives the modules of its folder that no other of its imports leads to. */
function onlyFor(entry, names) {
  const imports = importsOf(join(root, entry));
  const isNamed = (id) => names.some((name) => id === join(root, dirname(entry), `${name}.ts`));
  const others = reached(imports.filter((id) => !isNamed(id)));
  return new Set([...reached(imports.filter(isNamed))].filter((id) => !others.has(id)));
}

/** The modules of one stage that these lead to, themselves among them. */
function reached(ids) {
  const found = new Set();
  for (const open = [...ids]; open.length > 0; ) {
    const id = open.pop();
    if (found.has(id)) continue;
    found.add(id);
    open.push(...importsOf(id).filter((other) => STAGE.exec(other)?.[1] === STAGE.exec(id)?.[1]));
  }
  return found;
}

/** The modules of the project that one imports for more than their types. */
function importsOf(id) {
  const statements = readFileSync(id, 'utf8').matchAll(/^(?:im|ex)port (?!type )[^;]*?from '(\.[^']+)';/gm);
  return [...statements].map(([, path]) => join(dirname(id), path));
}

/** What is kept between runs is forgotten when the program has changed. */
function digestOfSources() {
  const hash = createHash('sha256');
  for (const folder of ['src', 'rules']) {
    const names = readdirSync(join(root, folder), { recursive: true }).filter((name) => name.endsWith('.ts'));
    for (const name of names.sort()) hash.update(`${name}\0${readFileSync(join(root, folder, name), 'utf8')}\0`);
  }
  return hash.digest('hex').slice(0, 16);
}

/**
 * Lets a part load another one, and a module of Node, when something of it is first asked for: most runs need few of them.
 *
 *   const require_x = require("./x.cjs");   →   let require_x;
 *   require_x.f(1)                          →   (require_x ??= require("./x.cjs")).f(1)
 */
function loadWhenUsed(code, { name }) {
  const parts = deferred(code, /^(?:const|let) ((?:require_|node_)\w[\w$]*) = (require\("[^"]+"\));$/gm);
  // Packages that are CommonJS themselves, such as the YAML parser, run when they are first asked for too.
  const lazy = deferred(parts, /^var (import_\w[\w$]*) = (\(require_\w+ \?\?= require\("[^"]+"\)\)\.require_[\w$]+\(\));$/gm);
  return { code: `${name === 'cli' ? RUN_BY_NODE : ''}${inAscii(handOver(lazy))}`, map: null };
}

const RUN_BY_NODE = '#!/usr/bin/env node\n';

function deferred(code, loads) {
  let lazy = code;
  for (const [line, name, load] of code.matchAll(loads)) {
    const word = `(?<![\\w$]|(?<!\\.\\.)\\.)${name.replaceAll('$', '\\$')}(?![\\w$])`;
    const rest = lazy.replace(line, '');
    // What stands by itself is handed on as a whole.
    if (!new RegExp(`${word}(?!\\.)`).test(rest))
      lazy = `let ${name};\n${rest.replace(new RegExp(word, 'g'), () => `(${name} ??= ${load})`)}`;
  }
  return lazy;
}

/**
 * Hands on as they are the functions and constants that a part exports, which nothing assigns again: parts call each other some
 * hundred thousand times, and each call through a getter is a second one.
 *
 *   Object.defineProperty(exports, "f", { enumerable: true, get: function () { return f; } });   →   exports.f = f;
 */
function handOver(code) {
  return code.replace(
    /^Object\.defineProperty\(exports, "([\w$]+)", \{\s+enumerable: true,\s+get: function \(\) \{\s+return ([\w$]+);\s+\}\s+\}\);$/gm,
    (getter, name, value) =>
      new RegExp(`^(?:async )?(?:function\\*?|const|class) ${value.replaceAll('$', '\\$')}\\b`, 'm').test(code)
        ? `exports.${name} = ${value};`
        : getter,
  );
}

/**
 * Writes what is not ASCII as an escape, in strings, patterns and comments alike: V8 holds a text with a single dash or curly quotation
 * mark in it in twice the room, and takes longer to read it.
 *
 *   "–"   →   "\u2013"
 */
function inAscii(code) {
  // Behind a backslash of its own the character stands for itself as well.
  return code.replace(/(\\*)([^\0-\x7f])/g, (_, slashes, character) => {
    const written = `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
    return slashes.slice(slashes.length % 2) + written;
  });
}

/** The ES module beside each entry. */
function emitModules(_, bundle) {
  for (const { isEntry, name, fileName, exports } of Object.values(bundle)) {
    if (isEntry && name !== 'program') this.emitFile({ type: 'asset', fileName: `${name}.js`, source: moduleOf(name, fileName, exports) });
  }
}

function moduleOf(name, fileName, exports) {
  const head = `${name === 'cli' ? RUN_BY_NODE : ''}import { createRequire } from 'node:module';\n`;
  const loading = `createRequire(import.meta.url)('./${fileName}')`;
  // Programs: Node ends with a code of its own when something is waited for that never comes.
  if (exports.includes('done')) return `${head}await ${loading}.done;\n`;
  const named = exports.filter((each) => each !== 'default').sort();
  return [
    `${head}const loaded = ${loading};\n`,
    named.length > 0 ? `export const { ${named.join(', ')} } = loaded;\n` : '',
    exports.includes('default') ? `export default loaded.default;\n` : '',
  ].join('');
}

function readPages() {
  const names = readdirSync(join(root, 'rules')).filter((name) => name.endsWith('.md'));
  return Object.fromEntries(names.sort().map((name) => [name.slice(0, -3), readFileSync(join(root, 'rules', name), 'utf8')]));
}

/** Names, versions and licences of the packages whose code the bundle holds. */
export function emitNotices(_, bundle) {
  const folders = new Set();
  for (const chunk of Object.values(bundle)) {
    for (const [id, { renderedLength }] of Object.entries(chunk.modules ?? {})) {
      const folder = /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id.replace(/\\/g, '/'))?.[1];
      if (folder && renderedLength > 0) folders.add(folder);
    }
  }
  const notices = [...folders].map(noticeOf).sort();
  this.emitFile({ type: 'asset', fileName: 'THIRD_PARTY_NOTICES.txt', source: `${HEAD}${notices.join('')}` });
}

const HEAD = 'The files beside this one hold code of these packages.\n';

function noticeOf(folder) {
  const { name, version, author, ...manifest } = readJson(folder);
  const license = manifest.license ?? manifest.licenses.map(({ type }) => type).join(' or ');
  const file = readdirSync(folder)
    .sort()
    .find((entry) => /^(licen[cs]e|copying)/i.test(entry));
  const text = file ? readFileSync(join(folder, file), 'utf8').trim() : `Licence: ${license}. Author: ${author?.name ?? author}.`;
  return `\n${'-'.repeat(80)}\n${name} ${version} (${license})\n\n${text.replace(/\r\n/g, '\n')}\n`;
}

/** Editors read the schema of claims files beside the program; the program itself knows it. */
function writeSchema({ dir }) {
  const schema = execFileSync(process.execPath, [join(dir, 'cli.js'), 'schema']);
  writeFileSync(join(dir, 'claims.schema.json'), schema);
}

function readJson(folder) {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}
