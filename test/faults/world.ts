import { execFileSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CLAIMS, type Fault, WRONG } from './fault.ts';

/** What lies outside of the workspace, and must not come into any report. */
export const SECRET = 'a secret of 7,654,321 pounds';

const NEST = 'd'.repeat(200);

/** A wrong draft under a path that no call of the system takes: a shell goes down step by step. */
function tooDeep(folder: string): void {
  const down = `mkdir ${NEST} && cd -P ./${NEST}`;
  execFileSync('sh', ['-c', `${Array(25).fill(down).join(' && ')} && echo '${WRONG.trim()}' > wrong.md`], { cwd: folder });
}

/** A repository that keeps what lies in the folder. */
function keep(folder: string): void {
  for (const words of [
    ['init', '-q'],
    ['add', '-A'],
  ])
    execFileSync('git', words, { cwd: folder });
}

const raw = (folder: string, ...name: readonly number[]): Buffer =>
  Buffer.concat([Buffer.from(`${folder}/`), Buffer.from(name), Buffer.from('.md')]);

/** Something between the program and the system that goes wrong for `bad.md` alone. In: what a call of `fs` does in its place. */
const broken = (name: string, call: string, body: string, says: RegExp, more: Partial<Fault> = {}): Fault => ({
  name: `the system: ${name}`,
  files: {
    'bad.md': WRONG,
    'wrong.md': WRONG,
    'hook.mjs': `import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
const real = { ...fs };
const fail = (code) => { throw Object.assign(new Error(code + ': made up'), { code }); };
let isBad = false;
fs.openSync = (path, ...rest) => { isBad = String(path).endsWith('bad.md'); return real.openSync(path, ...rest); };
const before = fs.${call};
fs.${call} = (path, ...rest) => { if (typeof path === 'string' ? path.endsWith('bad.md') : isBad) { ${body} } return before(path, ...rest); };
syncBuiltinESMExports();
`,
  },
  env: { NODE_OPTIONS: '--import ./hook.mjs' },
  ends: [3],
  says,
  ...more,
});

/** Calls that fail at the worst moment: after a file was found, while it is read, when a report takes the place of the last one. */
export const calls: readonly Fault[] = [
  broken('a draft vanishes before it is opened', 'openSync', 'real.rmSync(path, { force: true });', /bad\.md: does not exist/),
  broken('a draft vanishes before it is looked at', 'realpathSync', 'real.rmSync(path, { force: true });', /bad\.md: does not exist/),
  broken(
    'a draft turns into a folder',
    'openSync',
    'real.rmSync(path, { force: true, recursive: true }); real.mkdirSync(path);',
    /bad\.md: is a folder/,
  ),
  broken(
    'a draft turns into a link to a secret',
    'openSync',
    "real.rmSync(path, { force: true }); real.symlinkSync('../outside/secret.md', path);",
    /bad\.md: cannot be read \(ELOOP\)/,
  ),
  broken(
    'a draft turns into a pipe',
    'fstatSync',
    'return { isFile: () => false, isDirectory: () => false };',
    /bad\.md: is not a regular file/,
  ),
  broken('too many files are open', 'openSync', "fail('EMFILE');", /bad\.md: cannot be read \(EMFILE\)/),
  broken('a draft may not be read', 'openSync', "fail('EACCES');", /bad\.md: cannot be read \(EACCES\)/),
  broken('the disk fails while it is read', 'readSync', "fail('EIO');", /bad\.md: cannot be read \(EIO\)/),
  broken('a folder may not be listed', 'readdirSync', '', /sub: cannot be read \(EACCES\)|sub: is a folder/, {
    files: {
      'sub/wrong.md': WRONG,
      'hook.mjs': `import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
const list = fs.readdirSync;
fs.readdirSync = (path, ...rest) => { if (/sub.?$/.test(String(path))) throw Object.assign(new Error('EACCES'), { code: 'EACCES' }); return list(path, ...rest); };
syncBuiltinESMExports();
`,
    },
  }),
  broken('a report cannot take its place', 'renameSync', '', /json cannot be written \(EXDEV\)/, {
    files: {
      'hook.mjs': `import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
fs.renameSync = (from) => { if (String(from).includes('.json.')) throw Object.assign(new Error('EXDEV'), { code: 'EXDEV' }); };
syncBuiltinESMExports();
`,
    },
    ends: [2],
  }),
];

/** Files that are none, or not ours. */
export const files: readonly Fault[] = [
  {
    name: 'a pipe',
    prepare: (folder) => execFileSync('mkfifo', [join(folder, 'bad.md')]),
    words: ['bad.md', 'sound.md'],
    ends: [3],
    says: /bad\.md: is not a regular file/,
  },
  {
    name: 'a pipe among others',
    files: { 'wrong.md': WRONG },
    prepare: (folder) => execFileSync('mkfifo', [join(folder, 'bad.md')]),
    ends: [1, 3],
    says: /wrong\.md/,
  },
  {
    name: 'a device',
    prepare: (folder) => symlinkSync('/dev/zero', join(folder, 'bad.md')),
    ends: [3],
    says: /bad\.md: is a link that leads out/,
  },
  { name: 'a device by its own name', words: ['/dev/zero'], ends: [3], says: /not a regular file/ },
  {
    name: 'a link to a secret',
    prepare: (folder, outside) => symlinkSync(join(outside, 'secret.md'), join(folder, 'bad.md')),
    ends: [3],
    says: /leads out of the workspace/,
  },
  {
    name: 'a link to the environment',
    prepare: (folder) => symlinkSync('/proc/self/environ', join(folder, 'bad.md')),
    ends: [3],
    says: /leads out of the workspace/,
  },
  {
    name: 'a link to the folder of git',
    files: { '.git/config': SECRET },
    prepare: (folder) => symlinkSync('.git/config', join(folder, 'bad.md')),
    ends: [3],
    says: /leads out of the workspace/,
  },
  {
    name: 'a link to itself',
    prepare: (folder) => symlinkSync('bad.md', join(folder, 'bad.md')),
    ends: [3],
    says: /bad\.md: cannot be read \(ELOOP\)/,
  },
  {
    name: 'a link to nothing',
    prepare: (folder) => symlinkSync('none.md', join(folder, 'bad.md')),
    ends: [3],
    says: /bad\.md: does not exist/,
  },
  { name: 'a linked folder of secrets', prepare: (folder, outside) => symlinkSync(outside, join(folder, 'sub')), ends: [0] },
  {
    name: 'a linked folder of secrets, by name',
    prepare: (folder, outside) => symlinkSync(outside, join(folder, 'sub')),
    words: ['sub/secret.md'],
    ends: [3],
    says: /leads out of the workspace/,
  },
  {
    name: 'a link that stays',
    files: { 'sub/wrong.txt': WRONG },
    prepare: (folder) => symlinkSync('sub/wrong.txt', join(folder, 'bad.md')),
    ends: [1],
    says: /bad\.md/,
  },
  { name: 'a folder that looks like a draft', files: { 'bad.md/wrong.md': WRONG }, ends: [1], says: /bad\.md\/wrong\.md/ },
  {
    name: 'a name that is not UTF-8',
    prepare: (folder) => writeFileSync(raw(folder, 0xff, 0xfe), WRONG),
    words: ['.'],
    ends: [3],
    says: /\.md/,
  },
  {
    name: 'a name that is not UTF-8, among others',
    prepare: (folder) => writeFileSync(raw(folder, 0xff, 0xfe), WRONG),
    ends: [3],
    says: /\.md: has a name that is not valid UTF-8/,
  },
  ...[[], ['.']].map(
    (words): Fault => ({
      name: `a folder whose name is not UTF-8, ${words.length === 0 ? 'by settings' : 'by name'}`,
      prepare: (folder) => {
        mkdirSync(raw(folder, 0xff));
        writeFileSync(Buffer.concat([raw(folder, 0xff), Buffer.from('/wrong.md')]), WRONG);
      },
      words,
      ends: [3],
      says: /has a name that is not valid UTF-8/,
    }),
  ),
  ...[[], ['.']].map(
    (words): Fault => ({
      name: `folders too deep for a path, ${words.length === 0 ? 'by settings' : 'by name'}`,
      prepare: tooDeep,
      words,
      ends: [3],
      says: /cannot be read \(ENAMETOOLONG\)/,
    }),
  ),
  {
    name: 'a kept draft that is hidden from git',
    files: { 'sub/wrong.md': WRONG },
    prepare: (folder) => {
      keep(folder);
      writeFileSync(join(folder, '.gitignore'), 'sub\n*.md\n');
    },
    ends: [1],
    says: /sub\/wrong\.md/,
  },
  {
    name: 'a kept draft that is hidden from git, by name of its folder',
    files: { 'sub/wrong.md': WRONG },
    prepare: (folder) => {
      keep(folder);
      writeFileSync(join(folder, '.gitignore'), 'sub\n*.md\n');
    },
    words: ['sub'],
    ends: [1],
    says: /sub\/wrong\.md/,
  },
  { name: 'rules of git that are a pipe', files: { 'wrong.md': WRONG }, prepare: pipeOf('.gitignore'), ends: [1], says: /wrong\.md/ },
  {
    name: 'rules of git that never end',
    files: { 'wrong.md': WRONG },
    prepare: (folder) => symlinkSync('/dev/zero', join(folder, '.gitignore')),
    ends: [1],
    says: /wrong\.md/,
  },
  {
    name: 'rules of git that take for ever to match',
    files: { [`${'a/'.repeat(400)}wrong.md`]: WRONG, '.gitignore': `${'**/a/'.repeat(12)}b\n${'*a'.repeat(40)}b\n` },
    ends: [1],
    says: /a\/wrong\.md/,
  },
  {
    name: 'globs that take for ever to match',
    files: { [`${'a/'.repeat(400)}wrong.md`]: WRONG },
    words: [`${'**/a/'.repeat(12)}b.md`],
    ends: [2],
    says: /too intricate a glob/,
  },
  {
    name: 'names that every object knows',
    files: { constructor: WRONG, ['__proto__']: WRONG, toString: WRONG },
    words: ['constructor', '__proto__', 'toString'],
    ends: [1],
    says: /__proto__:1[\s\S]*constructor:1[\s\S]*toString:1/,
  },
  { name: 'a name of a command', files: { '::error::x.md': WRONG, '##[error]x.md': WRONG }, ends: [1], says: /x\.md/ },
  { name: 'a name over lines', files: { 'a\n::error::x.md': WRONG, 'b\r##[x].md': WRONG }, ends: [1], says: /x\.md/ },
  ...(['**/*.md', 'd/**', 'd/*', 'd/**/*.{md,txt}'] as const).map(
    (glob): Fault => ({
      name: `names and folders over lines, by the glob ${glob}`,
      files: {
        'claims.yaml': CLAIMS.replace('**/*.md', glob),
        'd/a\nb.md': WRONG,
        'd/c\rd.md': WRONG,
        'd/e\u2028f.md': WRONG,
        'd/g\u2029h.md': WRONG,
        ...(glob.includes('**') ? { 'd/i\nj/k.md': WRONG, 'd/l/\r/m.md': WRONG } : {}),
      },
      ends: [1],
      says: glob.includes('**')
        ? /^(?=[\s\S]*b\.md:1)(?=[\s\S]*d\.md:1)(?=[\s\S]*f\.md:1)(?=[\s\S]*h\.md:1)(?=[\s\S]*k\.md:1)(?=[\s\S]*m\.md:1)/
        : /^(?=[\s\S]*b\.md:1)(?=[\s\S]*d\.md:1)(?=[\s\S]*f\.md:1)(?=[\s\S]*h\.md:1)/,
    }),
  ),
  { name: 'a name that colours', files: { '\u001b[31mx.md': WRONG }, ends: [1], says: /x\.md/ },
  { name: 'a name of HTML', files: { '<img src=x>.md': WRONG, '@everyone.md': WRONG }, ends: [1], says: /everyone/ },
  { name: 'a name like an option', files: { '--help.md': WRONG }, words: ['--', '--help.md'], ends: [1], says: /--help\.md/ },
  { name: 'a name of globs', files: { '[a]*.md': WRONG }, words: ['[a]*.md'], ends: [1], says: /\[a\]/ },
  { name: 'a name of 250 bytes', files: { [`${'n'.repeat(247)}.md`]: WRONG }, ends: [1], says: /nnn\.md/ },
  { name: 'very deep folders', files: { [`${'d/'.repeat(400)}x.md`]: WRONG }, ends: [1], says: /d\/x\.md/ },
  {
    name: 'a file of a gigabyte',
    files: { 'bad.md': '' },
    prepare: (folder) => truncateSync(join(folder, 'bad.md'), 2 ** 30),
    ends: [3],
    says: /bad\.md: is larger than/,
  },
  { name: 'a file of 15 MiB', files: { 'bad.md': 'word '.repeat(3_000_000) }, ends: [3], says: /bad\.md: is [\d,]+ bytes long; the limit/ },
  {
    name: 'a file of 1 MiB',
    files: { 'bad.md': `${'The old clock of the tower is quiet. '.repeat(25)}\n\n`.repeat(1100) },
    ends: [0],
    slow: true,
  },
  {
    name: 'a thousand files',
    files: Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`many/${index}.md`, WRONG])),
    ends: [1],
    says: /999\.md/,
    slow: true,
  },
  {
    name: 'more drafts than memory holds',
    files: Object.fromEntries([
      ...Array.from({ length: 5 }, (_, index) => [`bad-${index}.md`, 'a'.repeat(2 ** 24 - 1)]),
      ['wrong.md', WRONG],
    ]),
    ends: [3],
    says: /wrong\.md: comes after 67,108,864 characters of other drafts/,
    slow: true,
  },
  { name: 'no file of that name', words: ['none.md'], ends: [2], says: /there is no file/ },
  { name: 'no folder that can be read', prepare: (folder) => rmSync(join(folder, 'sound.md')), ends: [2], says: /match no file/ },
];

const claims = (name: string, text: string | Uint8Array, says: RegExp, ends: Fault['ends'] = [2]): Fault => ({
  name: `claims: ${name}`,
  files: { 'claims.yaml': text },
  ends,
  says,
});
const PROBLEM = /claims\.yaml:\d+:\d+: /;
const wideClaims = Uint8Array.from([0xff, 0xfe, ...[...CLAIMS].flatMap((character) => [character.charCodeAt(0) & 255, 0])]);

/** Claims files that cost, lie or break. */
export const claimsFiles: readonly Fault[] = [
  claims('complex keys', '? '.repeat(20_000), PROBLEM),
  claims('brackets', `claims: ${'['.repeat(50_000)}`, PROBLEM),
  claims('braces', `claims: ${'{a: '.repeat(50_000)}`, PROBLEM),
  claims('dashes', '- '.repeat(50_000), PROBLEM),
  claims('closing brackets', `claims: ${']'.repeat(64_000)}`, PROBLEM),
  claims('aliases', `claims: [${'*a, '.repeat(32_000)}]`, PROBLEM),
  claims('an alias bomb', 'a: &a [x, x]\nb: &b [*a, *a]\nclaims: [*b, *b]\n', PROBLEM),
  claims('a circle', 'claims: &a { b: *a }', PROBLEM),
  claims('another YAML', '%YAML 1.1\n---\nclaims: { a: { value: NO } }', PROBLEM),
  claims('a tag that speaks', 'claims: !<##[error]boo> x', PROBLEM),
  claims('a key that speaks', '"::error::x": 1\n##[error]: y\nclaims: [', PROBLEM),
  claims('a prototype', 'claims:\n  __proto__: { value: 200 }\n', PROBLEM),
  claims(
    'very many keys',
    numbered(40_000, (index) => `k${index}: 1\n`),
    PROBLEM,
  ),
  claims('very many values', `claims: [${'x,'.repeat(420_000)}]`, PROBLEM),
  claims('5 MiB', `# ${'x'.repeat(5 * 2 ** 20)}\n${CLAIMS}`, /larger than 4 MiB/),
  claims('nothing', '', PROBLEM),
  claims('no claims', 'version: 1\nclaims: {}\n', PROBLEM),
  claims('binary', Uint8Array.from([137, 80, 78, 71, 0]), /claims\.yaml/),
  claims('UTF-16', wideClaims, /UTF-16/),
  claims('not UTF-8', Uint8Array.from([0x61, 0xff, 0x0a]), /UTF-8/),
  claims('a mark and CRLF', `\uFEFF${CLAIMS.replaceAll('\n', '\r\n')}`, /^/, [0]),
  claims('CR alone', CLAIMS.replaceAll('\n', '\r'), /^/, [0, 2]),
  claims('a huge number', CLAIMS.replace('"5,000"', `"${'9'.repeat(5000)}"`), PROBLEM),
  claims('an example that crowds', CLAIMS.replace('of: [bell]', `of: [bell], agrees: ["${'1 '.repeat(3000)}"]`), /cannot be judged/),
  claims('an unknown rule', CLAIMS.replace('unused-claim: off', 'no-such: off'), /unknown rule/),
  claims('an include that leads out', `include: [../outside/secret.yaml]\n${CLAIMS}`, /claims\.yaml:1/),
  claims('an include of a web address', `include: ["https://example.com/a.yaml"]\n${CLAIMS}`, /claims\.yaml:1/),
  claims('an include of itself', `include: [claims.yaml]\n${CLAIMS}`, /claims\.yaml:1/),
  claims('drafts that lead out', CLAIMS.replace('"**/*.md"', '"../outside/*.md"'), /lies outside of the workspace/, [2]),
  claims('globs of many stars', CLAIMS.replace('**/*.md', '*a*a*a*a*a*a*a*a*b.md'), /too intricate a glob/),
  claims('globs of many groups', CLAIMS.replace('**/*.md', '+(a|aa|+(a))b.md'), /too intricate a glob/),
  claims('globs of many braces', CLAIMS.replace('**/*.md', `${'{a,b}'.repeat(40)}.md`), /stands for more than 1000 globs/),
  claims('globs without an end', CLAIMS.replace('**/*.md', 'a/'.repeat(2000)), /too long for a glob/),
  {
    name: 'claims: thousands that share their words',
    files: {
      'claims.yaml': `claims:\n${numbered(6000, (index) => `  c${index}: { value: ${index + 3}, of: [oak chairs], about: [${word(index)}, great hall] }\n`)}settings: { drafts: ["*.md"], rules: { unused-claim: off } }\n`,
      'bad.md': numbered(600, (index) => `The great hall has ${index} oak chairs.${index % 9 === 0 ? '\n\n' : ' '}`),
      'sound.md': `The hall has 7 ${word(4)}.\n`,
    },
    ends: [3],
    says: /bad\.md: has figures that too many claims could be about/,
    slow: true,
  },
  {
    name: 'claims: globs of many braces, in the index of git',
    files: { 'claims.yaml': CLAIMS.replace('**/*.md', `${'{a,b}'.repeat(40)}.md`) },
    prepare: keep,
    words: ['--staged'],
    ends: [2],
    says: /stands for more than 1000 globs/,
  },
  {
    name: 'claims: a pipe',
    prepare: (folder) => {
      rmSync(join(folder, 'claims.yaml'));
      execFileSync('mkfifo', [join(folder, 'claims.yaml')]);
    },
    ends: [2],
    says: /not a regular file/,
  },
  {
    name: 'claims: a folder',
    prepare: (folder) => {
      rmSync(join(folder, 'claims.yaml'));
      mkdirSync(join(folder, 'claims.yaml'));
    },
    ends: [2],
    says: /is a folder/,
  },
  {
    name: 'claims: a link that leads out',
    prepare: (folder, outside) => {
      renameSync(join(folder, 'claims.yaml'), join(outside, 'claims.yaml'));
      symlinkSync(join(outside, 'claims.yaml'), join(folder, 'claims.yaml'));
    },
    ends: [2],
    says: /leads out of the workspace/,
  },
  { name: 'claims: none', prepare: (folder) => rmSync(join(folder, 'claims.yaml')), ends: [2], says: /claims\.yaml/ },
];

function pipeOf(name: string): (folder: string) => void {
  return (folder) => execFileSync('mkfifo', [join(folder, name)]);
}

function numbered(count: number, line: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => line(index)).join('');
}

/** A word for each number. */
function word(index: number): string {
  const syllables = (index + 100).toString(16);
  return [...syllables].map((digit) => 'bcdfghklmnprstvz'[Number.parseInt(digit, 16)] + 'aeiou'[Number.parseInt(digit, 16) % 5]!).join('');
}

const MANY = WRONG.repeat(900).replaceAll('.\n', '.\n\n');

/** Readers that go away, disks that fill, signals. */
export const outputs: readonly Fault[] = [
  { name: 'a reader that goes away', files: { 'bad.md': MANY }, output: 'left', ends: [1] },
  { name: 'an output that is closed', files: { 'bad.md': WRONG }, output: 'closed', ends: [1, 3] },
  { name: 'a disk that is full', files: { 'bad.md': MANY }, output: 'full', ends: [3] },
  { name: 'a full disk and nothing to find', output: 'full', ends: [3] },
  { name: 'nobody who reads the failures', files: { 'bad.md': '\0', 'wrong.md': WRONG }, output: 'deaf', ends: [3], says: /wrong\.md/ },
  { name: 'a report to a full disk', words: ['--format', 'json=/dev/full'], ends: [2], says: /cannot be written \(ENOSPC\)/ },
  { name: 'a report to a folder', files: { 'out/x.txt': '' }, words: ['--format', 'json=out'], ends: [2], says: /out cannot be written/ },
  { name: 'a report to nowhere', words: ['--format', 'json=no/such/out.json'], ends: [2], says: /cannot be written \(ENOENT\)/ },
  {
    name: 'a report through a link',
    prepare: (folder, outside) => symlinkSync(join(outside, 'secret.md'), join(folder, 'out.json')),
    words: ['--format', 'json=out.json'],
    ends: [0, 2],
  },
  { name: 'an interrupt', files: { 'bad.md': slow() }, signal: 'SIGINT', ends: ['SIGINT', 1, 3] },
  { name: 'a request to end', files: { 'bad.md': slow() }, signal: 'SIGTERM', ends: ['SIGTERM', 1, 3] },
  { name: 'a line that hangs up', files: { 'bad.md': slow() }, signal: 'SIGHUP', ends: ['SIGHUP', 1, 3] },
  { name: 'an input without an end of line', input: 'The new bell weighs 2.1 tonnes', words: ['--stdin'], ends: [1], says: /stdin\.md/ },
  { name: 'an input of bytes', input: Uint8Array.from([0xff, 0xfe, 0, 1]), words: ['--stdin'], ends: [3], says: /UTF-16/ },
  { name: 'an input of 20 MB', input: 'word '.repeat(4_000_000), words: ['--stdin'], ends: [3], says: /larger than/ },
  {
    name: 'a stream of lines that are none',
    input: [
      'not json',
      '['.repeat(100_000),
      '{"__proto__": {"path": "a", "text": "b"}}',
      '{"path": "half", "text": "\\ud800"}',
      `{"path": "x\\n::error::forged", "text": "::error::forged\\n${WRONG.trim()}"}`,
      `{"path": "##[error]forged", "text": "\\u001b[31m ${WRONG.trim()}"}`,
      `{"path": "long", "text": "${'a'.repeat(9 * 2 ** 20)}"}`,
      `{"path": "constructor", "text": "${WRONG.trim()}"}`,
    ].join('\n'),
    words: ['stream'],
    ends: [3],
    says: /"path":"constructor","findings":\[\{/,
  },
  {
    name: 'a stream whose reader goes away',
    input: `{"path": "a", "text": "${WRONG.trim()}"}\n`.repeat(3000),
    words: ['stream'],
    output: 'left',
    ends: [3],
  },
  {
    name: 'a stream of one endless line',
    input: 'x'.repeat(40 * 2 ** 20),
    words: ['stream'],
    ends: [3],
    says: /the line is longer than 8 MiB/,
  },
  {
    name: 'a stream of bytes',
    input: Buffer.concat([Buffer.from([0xff, 0xfe, 0, 10, 0xc3, 10]), Buffer.from(`{"path": "a", "text": "${WRONG.trim()}"}\n`)]),
    words: ['stream'],
    ends: [3],
    says: /"line":1,"error":"the line is not valid UTF-8"[\s\S]*"path":"a","findings":\[\{/,
  },
  {
    name: 'a stream that breaks off',
    input: `{"path": "a", "text": "${WRONG.trim()}"}\n{"path": "b", "te`,
    words: ['stream'],
    ends: [3],
    says: /"path":"a","findings":\[\{[\s\S]*"line":2,"error":"the line is not valid JSON/,
  },
  { name: 'a stream of nothing but line ends', input: '\r\n'.repeat(1_000_000), words: ['stream'], ends: [0], slow: true },
  {
    name: 'a stream of carriage returns',
    input: `{"path": "a", "text": "${WRONG.trim()}"}\r{"path": "b", "text": ""}`,
    words: ['stream'],
    ends: [3],
    says: /"line":1,"error":"the line is not valid JSON/,
  },
  {
    name: 'a stream of names that lead out',
    input: `{"path": "../outside/secret.md", "text": "${WRONG.trim()}"}\n{"path": "/etc/passwd", "text": ""}\n`,
    words: ['stream'],
    ends: [1],
    says: /"path":"\.\.\/outside\/secret\.md","findings":\[\{/,
  },
  {
    name: 'a stream of a key twice, and of keys that nobody asked for',
    input: `{"path": "a", "path": "b", "text": "", "text": "${WRONG.trim()}", "claims": "../outside/secret.yaml", "__proto__": 7}\n`,
    words: ['stream'],
    ends: [1],
    says: /"path":"b","findings":\[\{/,
  },
  { name: 'an unknown option', words: ['--no-such'], ends: [2], says: /unknown option/ },
  { name: 'an unknown format', words: ['--format', 'docx'], ends: [2], says: /docx/ },
  { name: 'an option of another kind', words: ['--max-warnings', '1e99'], ends: [2], says: /--max-warnings/ },
];

/** What is kept of drafts cannot be kept, or not be read: the run is red all the same. */
const keeping = (name: string, more: Partial<Fault>): Fault => ({
  name: `the cache: ${name}`,
  files: { 'wrong.md': WRONG },
  words: ['--cache-folder', '../outside/cache'],
  ends: [1],
  says: /wrong\.md:1/,
  ...more,
});
/** In: what writing a file does that is to be kept. */
const withHook = (body: string): Partial<Fault> => ({
  files: {
    'wrong.md': WRONG,
    'hook.mjs': `import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
const real = { ...fs };
const fail = (code) => { throw Object.assign(new Error(code + ': made up'), { code }); };
${body}
syncBuiltinESMExports();
`,
  },
  env: { NODE_OPTIONS: '--import ./hook.mjs' },
});
const IS_KEPT = '/\\.(?:judged|claims|code)(?:$|\\.)/.test(String(path))';

export const caches: readonly Fault[] = [
  keeping('a pipe in its place', { prepare: (_, outside) => execFileSync('mkfifo', [join(outside, 'cache')]) }),
  keeping('a file in its place', { prepare: (_, outside) => writeFileSync(join(outside, 'cache'), '') }),
  keeping('a link to nothing in its place', { prepare: (_, outside) => symlinkSync('none/at/all', join(outside, 'cache')) }),
  keeping('a link to itself in its place', { prepare: (_, outside) => symlinkSync('cache', join(outside, 'cache')) }),
  keeping('a device in its place', { words: ['--cache-folder', '/dev/full'] }),
  keeping('a place that the system makes up', { words: ['--cache-folder', '/proc/self/fd'] }),
  keeping('a name that no system takes', { words: ['--cache-folder', `../outside/${'n'.repeat(5000)}`] }),
  keeping('a link in the repository that leads out and back', {
    prepare: (folder, outside) => {
      keep(folder);
      symlinkSync(folder, join(outside, 'cache'));
    },
    ends: [2],
    says: /lies in the repository/,
  }),
  keeping(
    'the disk is full halfway',
    withHook(`fs.writeFileSync = (path, data, ...rest) => {
  if (!${IS_KEPT}) return real.writeFileSync(path, data, ...rest);
  real.writeFileSync(path, data.subarray(0, data.length / 2), ...rest);
  fail('ENOSPC');
};`),
  ),
  keeping(
    'the disk is full, and nothing can be removed',
    withHook(`fs.writeFileSync = (path, ...rest) => (${IS_KEPT} ? fail('ENOSPC') : real.writeFileSync(path, ...rest));
fs.rmSync = (path, ...rest) => (${IS_KEPT} ? fail('EROFS') : real.rmSync(path, ...rest));`),
  ),
  keeping(
    'nothing may be moved',
    withHook(`fs.renameSync = (path, ...rest) => (${IS_KEPT} ? fail('EXDEV') : real.renameSync(path, ...rest));`),
  ),
  keeping(
    'it belongs to somebody else',
    withHook(`fs.openSync = (path, ...rest) => (${IS_KEPT} ? fail('EACCES') : real.openSync(path, ...rest));`),
  ),
  keeping('the home is no folder', { words: ['--cache'], env: { HOME: '/dev/null' } }),
  keeping('the home is no path', { words: ['--cache'], env: { HOME: '\u001b[31m::error::x' } }),
];

function slow(): string {
  return 'A **fair** [word](x) of the 12 old towers in 1999.\n\n'.repeat(4000);
}

const rule = (body: string, star = '*'): string =>
  `export default { id: 'house', summary: 'A rule', severity: 'error', on: 'draft', messages: { m: 'seen {x}' }, ${star}check(subject, options, context) { ${body} } };`;
const plugin = (name: string, code: string, says: RegExp, more: Partial<Fault> = {}): Fault => ({
  name: `a plug-in that ${name}`,
  files: { 'claims.yaml': CLAIMS.replace('settings:', 'settings:\n  plugins: [./rule.mjs]'), 'rule.mjs': code, 'wrong.md': WRONG },
  ends: [3],
  says,
  ...more,
});

/** Rules that misbehave. */
export const plugins: readonly Fault[] = [
  plugin('throws', rule("throw new Error('boom ::error::x');"), /boom/),
  plugin('throws what cannot be printed', rule('throw { toString() { throw 1; } };'), /cannot be printed/),
  plugin('loops', rule('for (;;) {}'), /did not end within/, { slow: true }),
  plugin('loops where it cleans up', rule('try { for (;;) {} } finally { for (;;) {} }'), /did not end within/, { slow: true }),
  plugin('backtracks', rule("/^(a+)+$/.test('a'.repeat(60) + '!');"), /did not end within/, { slow: true }),
  plugin('loops while it loads', 'for (;;) {}', /did not end within/, { slow: true }),
  plugin('waits for ever', 'await new Promise(() => {}); export default 1;', /waits for something/),
  plugin('waits with a clock', 'await new Promise(() => setInterval(() => {}, 9)); export default 1;', /did not end within/, {
    slow: true,
  }),
  plugin('ends the process', rule('process.exit(0);'), /ended the process/),
  plugin('ends the process while it loads', 'process.exit(0);', /ended the process/),
  plugin('takes all memory', rule('const a = []; for (;;) a.push(Array(1e5).fill(0.5));'), /memory|did not end/, { slow: true }),
  plugin('overflows the stack', rule('const f = () => f() + 1; f();'), /stack/),
  plugin('gives a promise', rule('', 'async '), /not iterable/),
  plugin('gives nothing', rule('', ''), /not iterable/),
  plugin('leaves a rejection', rule("Promise.reject(new Error('too late'));"), /too late/),
  plugin('changes the draft', rule("subject.draft.source = '';"), /read only/),
  plugin('changes the claims', rule('context.set.claims.length = 0;'), /read only/),
  plugin('yields a number', rule('yield 7;'), /not a remark/),
  plugin('points nowhere', rule("yield { at: { start: -1, end: 1e9 }, message: 'm', data: { x: 1 } };"), /lies outside/),
  plugin(
    'points elsewhere',
    rule("yield { at: { start: 0, end: 1 }, path: '../../etc/passwd', message: 'm', data: { x: 1 } };"),
    /neither a draft nor/,
  ),
  plugin('leaves a gap', rule("yield { at: { start: 0, end: 1 }, message: 'm', data: {} };"), /lacks the value/),
  plugin('floods', rule("for (;;) yield { at: { start: 0, end: 1 }, message: 'm', data: { x: 1 } };"), /more than 1000 findings/),
  plugin(
    'speaks',
    rule(
      "console.log('::error::forged'); yield { at: { start: 0, end: 1 }, message: 'm', data: { x: '##[error]x\\r\\n::error::y<script>' } };",
    ),
    /house/,
    { ends: [1] },
  ),
  plugin('is no rule', 'export default 7;', /not valid/),
  plugin('does not load', "import './nothing.mjs';", /cannot be loaded/),
  plugin('is not there', '', /cannot be loaded/, { prepare: (folder) => rmSync(join(folder, 'rule.mjs')) }),
  plugin(
    'leaves a clock behind',
    `setInterval(() => {}, 9); ${rule("yield { at: { start: 0, end: 1 }, message: 'm', data: { x: 1 } };")}`,
    /house/,
    { ends: [1] },
  ),
  plugin('would read secrets', 'process.exit(0);', /pull_request_target/, { ends: [2], env: { GITHUB_EVENT_NAME: 'pull_request_target' } }),
];
