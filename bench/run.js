// How fast the check is: npm run bench [-- --corpus FOLDER] [--rounds N] [--files N] [--many MB] [--claims N] [--peers] [--write]
// The corpus is the Markdown of the installed packages, or of FOLDER (bench/speed/fetch.js fetches public repositories); nothing of it
// is kept. All candidates of a table run in turn within each round, and ratios are taken round by round. `--many` says
// how many megabytes one process is to check; a hundred of them take some minutes each round. `--peers` needs
// `npm install --prefix bench/peers --ignore-scripts --no-save`. `--write` writes bench/speed/measured.json and docs/performance.md.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { build } from 'rolldown';
import { loadConfig } from 'rolldown/config';
import { unified } from 'unified';
import { harvest, withOthers } from './speed/claims.js';
import { megabytes, readCorpus } from './speed/corpus.js';
import { goalsOf } from './speed/goals.js';
import { writePage } from './speed/page.js';
import { peersIn } from './speed/peers.js';
import { profileOf, profileOfProgram } from './speed/profile.js';
import { inRounds, ofProcessor, ofWall } from './speed/rounds.js';
import { weightOf } from './speed/weight.js';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { values } = parseArgs({
  options: {
    corpus: { type: 'string', default: join(root, 'node_modules') },
    rounds: { type: 'string', default: '5' },
    files: { type: 'string', default: '1000' },
    many: { type: 'string', default: '10' },
    claims: { type: 'string', default: '100000' },
    peers: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});
const STORY = '07-wind-farm';
/** Those that hold a draft against its claims, and nothing else. */
const CLAIM_RULES =
  'added-hedge date-drift false-precision list-drift loose-rounding lost-hedge magnitude-slip misattribution misquote name-misspelt name-variant reversed-bound swapped-values unit-mismatch value-drift wrong-direction wrong-multiple wrong-name wrong-place wrong-title'.split(
    ' ',
  );
const CHECK = ['check', 'drafts', '--fail-on', 'never', '--format', 'json'];
const lengths = [];
const perByte = (seconds, index) => (seconds / lengths[index]) * 100_000;
const rounds = Number(values.rounds);
const folder = mkdtempSync(join(tmpdir(), 'holdtrue-bench-'));
try {
  const dist = join(folder, 'dist');
  const { output, ...options } = await loadConfig(join(root, 'rolldown.config.js'));
  await build({ ...options, logLevel: 'silent', output: { ...output, dir: dist } });
  const library = await import(pathToFileURL(join(dist, 'index.js')).href);
  const files = readCorpus(values.corpus, Number(values.files));
  const claims = harvest(files, 200, library.loadClaims);
  const { coverage, findings } = library.check(files, claims.set);
  const measured = {
    node: process.versions.node,
    processors: cpus().length,
    rounds,
    files: files.length,
    megabytes: megabytes(files),
    claims: claims.set.claims.length,
    coverage,
    findings: findings.length,
    tables: {
      'In process': await inRounds(inProcess(library, files, claims.set), rounds, ofProcessor),
      'A longer draft, for each byte': await inRounds(byLength(library, files, claims.set), rounds, ofProcessor, perByte),
      'More claims, the same hits': await inRounds(byClaims(library, files.slice(0, 100), claims.text), rounds, ofProcessor),
      'One draft, whole process': await inRounds(oneDraft(join(dist, 'cli.cjs'), join(folder, 'one')), Math.max(rounds, 7), ofWall),
      'Many drafts, whole process': await inRounds(manyDrafts(join(dist, 'cli.cjs'), files, claims.text), Math.min(rounds, 3), ofWall),
      ...(values.peers
        ? { 'Other tools, whole process': await inRounds(besidePeers(join(dist, 'cli.cjs'), files, claims), rounds, ofWall) }
        : {}),
    },
  };
  measured.memory = Object.fromEntries(
    ['bare', 'check']
      .filter((name) => existsSync(join(folder, `${name}.memory`)))
      .map((name) => [name, Number(readFileSync(join(folder, `${name}.memory`), 'utf8'))]),
  );
  const [cli, one] = [join(dist, 'cli.cjs'), join(folder, 'one')];
  const env = { XDG_CACHE_HOME: join(one, 'cache') };
  measured.profiles = {
    'The whole check of the corpus': profileOf(() => library.check(files, claims.set)),
    'One draft of 800 words, whole process': profileOfProgram([cli, 'check', 'draft.md'], one, env, 5),
    'One draft that touches no claim, whole process': profileOfProgram([cli, 'check', 'untouched.md'], one, env, 5),
  };
  measured.weight = await weightOf(dist, ['check', 'draft.md'], one, env);
  measured.goals = goalsOf(measured);
  print(measured);
  if (values.write) writePage(root, measured);
} finally {
  rmSync(folder, { recursive: true });
}

function inProcess({ check }, files, set) {
  const parser = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter);
  return {
    'bare parse (remark-parse, gfm, front matter)': () => files.forEach(({ source }) => void parser.parse(source)),
    'whole check': () => check(files, set),
    'rules on claims only': () => check(files, set, { only: CLAIM_RULES }),
    'whole check, --no-slice': () => check(files, set, { whole: true }),
  };
}

function byClaims({ check, loadClaims }, files, text) {
  const most = Number(values.claims);
  const sets = [0, most / 100, most / 10, most].map((count) => withOthers(text, count, loadClaims).set);
  // What is prepared once for a set is prepared before.
  for (const set of sets) check(files.slice(0, 1), set);
  return Object.fromEntries(sets.map((set) => [`${set.claims.length} claims`, () => check(files, set)]));
}

/** The same text as ten drafts and as one, each made of files one behind the other; seconds are those for a hundred kilobytes. */
function byLength({ check }, files, set) {
  const tenths = Array.from({ length: 10 }, () => '');
  let length = 0;
  for (const { source } of files) {
    if (length + source.length >= 1_000_000) break;
    tenths[Math.floor(length / 100_000)] += `${source}\n\n`;
    length += source.length + 2;
  }
  const texts = [tenths.filter((text) => text !== ''), [tenths.join('')]];
  const sizes = texts.map((parts) => Buffer.byteLength(parts.join('')));
  lengths.push(...sizes, megabytes(files) * 1e6);
  const run = (parts) => () => {
    const { failures } = check(
      parts.map((source, index) => ({ path: `long-${index}.md`, source })),
      set,
    );
    if (failures.length > 0) throw new Error(failures[0].message);
  };
  return {
    [`${texts[0].length} drafts, ${Math.round(sizes[0] / 1000)} KB`]: run(texts[0]),
    [`the same as one draft, ${Math.round(sizes[1] / 1000)} KB`]: run(texts[1]),
    [`${files.length} drafts, ${megabytes(files).toFixed(1)} MB`]: () => void check(files, set),
  };
}

/** The whole program over many files, beside a program that only parses them. */
function manyDrafts(cli, files, text) {
  const home = join(folder, 'many');
  let bytes = 0;
  for (let index = 0; bytes < Number(values.many) * 1e6; index++) {
    const { source } = files[index % files.length];
    const path = join(home, 'drafts', String(Math.floor(index / 500)), `${index}.md`);
    mkdirSync(dirname(path), { recursive: true });
    // Each a little different: no cache may know it.
    writeFileSync(path, `${source}\n\nCopy ${Math.floor(index / files.length)}.\n`);
    bytes += Buffer.byteLength(source);
  }
  writeFileSync(join(home, 'claims.yaml'), text);
  const again = [cli, ...CHECK, '--quiet', '--cache', '--cache-folder', join(home, 'findings')];
  start(process.execPath, again, home, {});
  const run = (name, words) => () =>
    start(process.execPath, ['--require', join(root, 'bench/speed/memory.cjs'), ...words], home, {
      XDG_CACHE_HOME: join(home, 'cache'),
      BENCH_MEMORY: join(folder, `${name}.memory`),
    });
  return {
    'bare parse': run('bare', [join(root, 'bench/speed/bare.js'), 'drafts']),
    'holdtrue check': run('check', [cli, ...CHECK, '--quiet']),
    'holdtrue check --cache, nothing changed since': run('again', again),
  };
}

/** A draft of about eight hundred words, and one of the same length that says nothing that a claim could be about. */
function oneDraft(cli, home) {
  mkdirSync(home);
  cpSync(join(root, `test/stories/claims/${STORY}.yaml`), join(home, 'claims.yaml'));
  const story = join(root, 'test/stories', STORY);
  const drafts = readdirSync(story)
    .filter((name) => /^draft-.*\.md$/.test(name))
    .sort();
  const words = drafts
    .map((name) => readFileSync(join(story, name), 'utf8'))
    .join('\n\n')
    .split(/(?<=\s)(?=\S)/);
  writeFileSync(join(home, 'draft.md'), words.slice(0, 800).join(''));
  const text = 'The committee met again and spoke about what is to come next.\n';
  writeFileSync(join(home, 'untouched.md'), `# Minutes\n\n${Array.from({ length: 66 }, () => text).join('\n')}`);
  const [kept, fresh] = [join(home, 'cache'), join(home, 'fresh')];
  const run =
    (words, cache = kept) =>
    () =>
      start(process.execPath, words, home, { XDG_CACHE_HOME: cache });
  return {
    'node -e 0': run(['-e', '0']),
    '800 words with figures': run([cli, 'check', 'draft.md']),
    '800 words with figures, claims read anew': run([cli, 'check', '--no-claims-cache', 'draft.md']),
    '800 words with figures, nothing kept from earlier runs': () => {
      rmSync(fresh, { recursive: true, force: true });
      return run([cli, 'check', 'draft.md'], fresh)();
    },
    '800 words that touch no claim': run([cli, 'check', 'untouched.md']),
  };
}

/** A tenth of the corpus, as files. */
function besidePeers(cli, files, { text, set }) {
  const home = join(folder, 'peers');
  for (const [index, { source }] of files.filter((_, at) => at % 10 === 0).entries()) {
    const path = join(home, 'drafts', `${index}.md`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, source);
  }
  writeFileSync(join(home, 'claims.yaml'), text);
  const terms = [...new Set(set.claims.map((claim) => (claim.kind === 'name' ? claim.name : claim.of[0])))].filter(Boolean);
  const peers = peersIn(join(root, 'bench/peers'), home, terms);
  const ours = [process.execPath, cli, ...CHECK];
  return Object.fromEntries(
    Object.entries({ holdtrue: ours, ...peers }).map(([name, [program, ...words]]) => [
      name,
      () => void start(program, words, home, { XDG_CACHE_HOME: join(home, 'cache') }),
    ]),
  );
}

/**
 * Gives the seconds that a program took of the processors, as the shell counts them. Other tools end with all kinds of codes when they
 * find something; only one that cannot start is an error.
 */
function start(program, words, cwd, env) {
  const timed = 'TIMEFORMAT="%U %S"; { time "$@" >/dev/null 2>"$0"; } 2>&1';
  const errors = join(folder, 'errors');
  const { error, status, stdout } = spawnSync('bash', ['-c', timed, errors, program, ...words], {
    cwd,
    env: { ...process.env, ...env },
    encoding: 'utf8',
  });
  if (error || status === null || status > 2)
    throw error ?? new Error(`${program} ${words.join(' ')} ended with ${status}: ${readFileSync(errors, 'utf8')}`);
  return stdout
    .trim()
    .split(' ')
    .reduce((sum, seconds) => sum + Number(seconds), 0);
}

function print({ tables, profiles, goals, ...about }) {
  console.log(about);
  for (const [title, rows] of Object.entries(tables)) {
    console.log(`\n${title}`);
    console.table(Object.fromEntries(rows.map(({ name, seconds, ratio, spread }) => [name, { seconds, ratio, spread: spread.join('–') }])));
  }
  for (const [title, shares] of Object.entries(profiles)) {
    console.log(`\n${title}`);
    console.table(Object.fromEntries(shares.map(({ stage, share }) => [stage, `${(100 * share).toFixed(1)}%`])));
  }
  console.table(goals);
}
