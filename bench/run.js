// How long a check takes beside a bare parse: npm run bench [-- FOLDER] [--rounds N]
// The corpus is every Markdown file of the installed packages (or of FOLDER); nothing of it is kept. Both candidates run in
// turn within each round, and ratios are taken round by round, since machines are noisy.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { check, loadClaims } from '../dist/index.js';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { values, positionals } = parseArgs({ options: { rounds: { type: 'string', default: '5' } }, allowPositionals: true });
const folder = positionals[0] ?? join(root, 'node_modules');

const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(?:md|markdown)$/i.test(path))
  .sort()
  .slice(0, 1000)
  .map((path) => ({ path, source: readFileSync(join(folder, path), 'utf8') }))
  .filter(({ source }) => source.length < 1_000_000);
const megabytes = files.reduce((sum, { source }) => sum + Buffer.byteLength(source), 0) / 1e6;
const { set } = loadClaims('claims.yaml', (path) => readFileSync(join(root, path), 'utf8'));

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter);
const candidates = {
  'bare parse': () => files.forEach(({ source }) => void parser.parse(source)),
  'whole check': () => check(files, set),
};

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
const seconds = Object.fromEntries(Object.keys(candidates).map((name) => [name, []]));
for (let round = 0; round < Number(values.rounds); round++) {
  for (const [name, run] of Object.entries(candidates)) {
    const start = process.hrtime.bigint();
    run();
    seconds[name].push(Number(process.hrtime.bigint() - start) / 1e9);
  }
}

const base = seconds['bare parse'];
console.log(
  `${files.length} files, ${megabytes.toFixed(1)} MB, ${set.claims.length} claims, ${values.rounds} rounds, Node ${process.versions.node}`,
);
console.table(
  Object.fromEntries(
    Object.entries(seconds).map(([name, runs]) => [
      name,
      {
        'median s': median(runs).toFixed(2),
        'MB/s': (megabytes / median(runs)).toFixed(2),
        'ratio to bare': median(runs.map((run, index) => run / base[index])).toFixed(2),
      },
    ]),
  ),
);
