import { type Fault, WRONG } from './fault.ts';

const numbered = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('');

/** Shapes that cost a parser, a linker or a reader more than their length: a unit that is repeated, or a function from a count. */
const SHAPES: readonly (readonly [name: string, shape: string | ((count: number) => string), hostile: number])[] = [
  ['quotations', '>', 400],
  ['bullets', '- ', 400],
  ['numbers', '1. ', 400],
  ['mixed containers', '> - ', 200],
  ['nested footnotes', '[^a]: ', 400],
  ['stairs', (count) => numbered(count, (index) => `${'>'.repeat(index + 1)} a\n`), 300],
  ['emphasis', (count) => '*a **a '.repeat(count) + 'a** a*'.repeat(count), 4000],
  ['strikes', '~~a ', 4000],
  ['closers', 'a_ ', 8000],
  ['long runs', (count) => `${'*'.repeat(count)}a${'*'.repeat(count)}`, 8000],
  ['brackets', ']', 32_000],
  ['images', (count) => `${'!['.repeat(count)}a${'](b)'.repeat(count)}`, 2000],
  ['links', '[a](<b', 8000],
  ['comments', (count) => `a${'<!--'.repeat(count)}`, 16_000],
  ['backticks', '\\`a', 10_000],
  ['growing backticks', (count) => numbered(count, (index) => `${'`'.repeat(index + 1)}a`), 1000],
  ['separate lists', '- a\n\nb\n\n', 8000],
  ['separate quotations', '> a\n\nb\n\n', 8000],
  ['underlined headings', 'a\n---\n\n', 8000],
  ['one paragraph', 'line\n', 16_000],
  ['a flat list', '- a\n', 64_000],
  ['table rows', (count) => `|a|b|\n|-|-|\n${'|1|2|\n'.repeat(count)}`, 40_000],
  ['table columns', (count) => `${'|a'.repeat(count)}\n${'|-'.repeat(count)}\n`, 64_000],
  ['blank lines', '\n', 200_000],
  ['footnotes', (count) => numbered(count, (index) => `[^${index}]: a\n`), 32_000],
  ['definitions', (count) => numbered(count, (index) => `[${index}]: a\n`), 32_000],
  ['front matter without an end', (count) => `---\n${'a: [b]\n'.repeat(count)}`, 20_000],
  ['table HTML', '<tr><td>1<td>2\n', 20_000],
  ['attributes', '<a b="', 20_000],
  ['placeholders', '{{', 40_000],
  ['references', '&amp;', 40_000],
  ['addresses', 'https://a.b/c ', 40_000],
  ['number words', 'three ', 4000],
  ['digits', '1 ', 4000],
  ['money', '£1.6bn ', 4000],
  ['dates', '2 March 2025 ', 2000],
  ['ranges', 'from 1 to ', 4000],
  ['lone figures', '1\n\n', 24_000],
  ['quotation marks', '“', 40_000],
  ['names', 'Keir Oduya ', 20_000],
  ['sentences', 'A. ', 60_000],
  ['suppressions', '<!-- holdtrue-ignore: a -->\n\n1 job\n\n', 8000],
  ['accents', 'e\u0301', 60_000],
  ['disguises', '1\u200B0 ', 3000],
];

const toText = (shape: string | ((count: number) => string), count: number): string =>
  typeof shape === 'string' ? shape.repeat(count) : shape(count);

/** Every shape far beyond what a document holds, and at a size that may well pass. */
export const shapes: readonly Fault[] = SHAPES.flatMap(([name, shape, hostile]): Fault[] => [
  { name: `very many ${name}`, files: { 'bad.md': toText(shape, hostile), 'wrong.md': WRONG }, ends: [1, 3], says: /wrong\.md/ },
  { name: `some ${name}`, files: { 'bad.md': toText(shape, 45), 'wrong.md': WRONG }, ends: [1], says: /wrong\.md/ },
]);

const SPEECH = 'It was the year in which the old clock stopped, and nobody in the valley noticed it for a week.';

/** Long and honest: all of it is judged, to the last line. */
export const honest: readonly Fault[] = (
  [
    [
      'an interview of 700 quotations',
      numbered(700, (index) => `> “${SPEECH}”\n>\n> “And then?” asked visitor ${index}.\n\nShe thought.\n\n`),
    ],
    [
      'a change log of 900 releases',
      numbered(900, (index) => `## 1.${index}.0\n\n- **fix**: the [clock](x) of the hall (#${index})\n- more\n\n`),
    ],
    [
      'a table of 2,000 rows',
      `| town | year | bells |\n|---|---|---|\n${numbered(2000, (index) => `| Ham ${index} | ${1000 + (index % 900)} | ${index} |\n`)}\n`,
    ],
    [
      'a page of 400 footnotes',
      `${numbered(400, (index) => `A clock[^${index}]. `)}\n\n${numbered(400, (index) => `[^${index}]: In a letter.\n`)}\n`,
    ],
  ] as const
).map(([name, text]) => ({
  name: `honest: ${name}`,
  files: { 'bad.md': `${text}\n${WRONG}` },
  ends: [1],
  says: /bad\.md:\d+:\d+ error value-drift/,
}));

const bytes = (...values: readonly number[]): Uint8Array => Uint8Array.from(values);
const wide = (text: string, little: boolean): Uint8Array =>
  Uint8Array.from(
    [...`\uFEFF${text}`].flatMap((character) => {
      const code = character.charCodeAt(0);
      return little ? [code & 255, code >> 8] : [code >> 8, code & 255];
    }),
  );

/** Bytes that are no text, or text of another encoding. */
export const encodings: readonly Fault[] = (
  [
    ['a byte order mark', `\uFEFF${WRONG}`, 1, /2\.1 tonnes/],
    ['UTF-16, little end first', wide(WRONG, true), 3, /bad\.md: is encoded as UTF-16/],
    ['UTF-16, big end first', wide(WRONG, false), 3, /bad\.md: is encoded as UTF-16/],
    ['UTF-16 without a mark', wide(WRONG, true).slice(2), 3, /bad\.md: .*UTF-16|bad\.md: .*NUL/],
    ['UTF-32', bytes(0xff, 0xfe, 0, 0, 0x54, 0, 0, 0), 3, /bad\.md/],
    ['Latin-1', bytes(0x63, 0x61, 0x66, 0xe9, 0x0a), 3, /bad\.md: is not valid UTF-8/],
    ['an overlong form', bytes(0x41, 0xc0, 0xaf, 0x0a), 3, /not valid UTF-8/],
    ['half a character', bytes(0x41, 0xe2, 0x82), 3, /not valid UTF-8/],
    ['half a pair', bytes(0x41, 0xed, 0xa0, 0x80, 0x0a), 3, /not valid UTF-8/],
    ['NUL bytes', bytes(0x41, 0, 0x0a), 3, /NUL/],
    ['a picture', bytes(137, 80, 78, 71, 13, 10, 26, 10, 0), 3, /bad\.md/],
    ['an archive', bytes(0x1f, 0x8b, 8, 0, 0), 3, /bad\.md/],
    ['CR alone', WRONG.replace('\n', '\r').repeat(3), 1, /bad\.md:3:|"line": 3/],
    ['CRLF', WRONG.replace('\n', '\r\n').repeat(3), 1, /bad\.md:3:|"line": 3/],
    ['mixed line ends', `a\r\nb\rc\n${WRONG}`, 1, /bad\.md:4:|"line": 4/],
    ['line separators', `a\u2028b\u2029c\u0085 ${WRONG}`, 1, /bad\.md:1:|"line": 1/],
    ['nothing', '', 0, /^/],
    ['a mark and nothing', '\uFEFF', 0, /^/],
    ['no line end', WRONG.trimEnd(), 1, /2\.1 tonnes/],
  ] as const
).map(([name, content, code, says]) => ({ name: `a draft of ${name}`, files: { 'bad.md': content }, ends: [code], says }));

/** Wrong figures and names whose characters hide it: none may pass in silence. */
export const disguises: readonly Fault[] = [
  '6\u200B,000 chairs',
  '6\u00AD,000 chairs',
  '6\uFE00,000 chairs',
  '６,０００ chairs',
  '٦٬٠٠٠ chairs',
  '६,००० chairs',
  '๖,๐๐๐ chairs',
  '6\u00A0000 chairs',
  '6\u202F000 chairs',
  '6\u3164000 chairs',
  '6,OOO chairs',
  '6,ОО\u041E chairs',
  '6\u201A000 chairs',
  '\u202E000,6\u202C chairs',
  '𝟔,𝟎𝟎𝟎 chairs',
  '6\u0338,000 chairs',
  '&#54;,000 chairs',
  '**6**,000 chairs',
  '6<b>,000</b> chairs',
  '<span>6</span>,000 chairs',
  '6,000 ch\u0430irs',
  '6,000 chai\u200Brs',
  '6\u2060,\u2060000 chairs',
  'six\u200B thousand chairs',
  "6'000 chairs",
  '6\u2019000 chairs',
  '6,000\u001Fchairs',
  '6\u0085,000 chairs',
  '6\u06D4000 chairs',
  '❻,000 chairs',
  '6\uFE0F\u20E3,000 chairs',
  '£6\uFE0F\u20E3,000 chairs',
  '<!-- x --!> 6,000 chairs -->',
  '6~~5~~,000 chairs',
  '6`5`,000 chairs',
  '<sup>6</sup>,000 chairs',
  '⁶,⁰⁰⁰ chairs',
  '₆,₀₀₀ chairs',
  '\\6,000 chairs',
  '[6],000 chairs',
  '6[,000] chairs',
  'Ⅵ,000 chairs',
  '⑥⓪⓪⓪ chairs',
  'б,000 chairs',
  '6<wbr>,000 chairs',
  '6,[000](https://example.com) chairs',
].map((words) => ({
  name: `a disguise: ${JSON.stringify(words)}`,
  files: { 'bad.md': `The hall has ${words}.\n` },
  ends: [1],
  says: /bad\.md/,
}));

/** Text that speaks to a runner, a terminal, a browser or a reader of Markdown, before a wrong figure. */
export const speech: readonly Fault[] = [
  '::error::forged',
  '::add-mask::weighs',
  '##[error]forged',
  'x\r::error::forged',
  'x\u2028::error::forged',
  'x\u0085::error::forged',
  '\u001B[2Jx',
  '\u001B]0;x\u0007',
  '\u009B31mx',
  '%0A::error::forged',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '</script><script>alert(1)</script>',
  ']]>&<!--',
  '@everyone',
  '![x](https://example.com/x.png)',
  '[x](javascript:alert(1))',
  '{0} [x](1)',
  '=cmd|x',
  '| a | b |',
  '`` ` ```',
  '{{7*7}} {% x %}',
].map((text) => ({
  name: `speech: ${JSON.stringify(text)}`,
  files: { 'bad.md': `${text} The new bell weighs 2.1 tonnes, ${text}.\n\n${WRONG}` },
  ends: [1],
  says: /bad\.md/,
}));
