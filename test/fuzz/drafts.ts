import fc from 'fast-check';

/** Marks of Markdown, HTML and front matter, and what the guards count. */
const MARKS = [
  ...['*', '**', '_', '~~', '`', '```\n', '~~~\n', '[', ']', '](', '](b)', '![', '<', '>', '<!--', '-->', '<b>', '</b>', '<td>', '<table>'],
  ...['\n', '\n\n', '\r\n', '\r', '  \n', '    ', '\t', '# ', '## ', '---\n', '===\n', '> ', '- ', '* ', '1. ', '2) ', '[^a]: ', '[^a]'],
  ...[
    '|',
    '| a | b |\n|---|---|\n',
    '|-|-|\n',
    '|:-:|',
    '+++\n',
    'title: ',
    'date: 2026-03-04\n',
    '[a]: b\n',
    '\\',
    '&',
    '&nbsp;',
    '&#64;',
  ],
  ...[
    '&amp;',
    '&#x0;',
    '&lt;',
    '{{',
    '{/*',
    '*/}',
    'import a from "b"\n',
    'From: a@b.c\n',
    'https://a.b/',
    'a@b.c',
    '<a href="x">',
    '"',
    "'",
    '“',
    '”',
  ],
  ...[
    '<!-- holdtrue-ignore',
    ' value-drift: for a reason -->',
    '<!-- holdtrue-ignore-start -->',
    '<!-- holdtrue: ',
    '<del>',
    '<sup>',
    '<style>',
    '<svg>',
  ],
];

/** What readers of figures, dates, names and quotations wait for. */
const WORDS = [
  ...[
    '£1.6bn',
    '£',
    '$',
    '€',
    '%',
    '‰',
    '1',
    '0',
    '5,000',
    '1.6',
    '1,600m',
    '10⁹',
    '½',
    '2½',
    '12:30',
    '2025-03-02',
    '2 March 2025',
    'Q3',
    '1e9',
  ],
  ...[
    'more than ',
    'up to ',
    'about ',
    'nearly ',
    'one in ',
    'three ',
    'twenty-',
    'million ',
    'billion ',
    'hundred ',
    'dozen ',
    'half ',
    'third ',
    'treble ',
  ],
  ...[
    'per cent ',
    'percentage points ',
    'a year ',
    'per ',
    ' to ',
    ' and ',
    ' of ',
    'from ',
    'between ',
    '–',
    '-',
    '+',
    '/',
    '×',
    ':',
    '.',
    ',',
    ';',
    '(',
    ')',
  ],
  ...[
    'missiles ',
    'jobs ',
    'Belfast ',
    'Thales ',
    'Sir Keir Starmer ',
    'the prime minister ',
    'export finance ',
    'rose by ',
    'fell ',
    'respectively ',
    'said ',
    'the ',
    'last year ',
  ],
  ...[
    'No 10 ',
    'Article 5 ',
    'F-16 ',
    'v2.1.0 ',
    '32–21 ',
    'Sunday ',
    'tomorrow ',
    'the 1990s ',
    'the 21st ',
    'Mr ',
    'Dr ',
    'van der ',
    'O’',
    'É',
    'ß',
    'ﬁ',
  ],
];

/** Characters that hide, turn round, join, look alike or control. */
const ODD = [
  ...[
    '\u00a0',
    '\u2009',
    '\u202f',
    '\u3000',
    '\u00ad',
    '\u200b',
    '\u200d',
    '\u200e',
    '\u202e',
    '\u2066',
    '\u2069',
    '\u2060',
    '\ufeff',
    '\ufe0f',
  ],
  ...[
    '\u0301',
    '\u0338',
    '\u0489',
    '\u0430',
    '\u0410',
    '\u03bf',
    '\u0661',
    '\u06f5',
    '\uff15',
    '\uff0c',
    '𝟓',
    '٬',
    '٫',
    '१',
    '\u2028',
    '\u2029',
    '\u0085',
  ],
  ...[
    '\u001b[31m',
    '\u0007',
    '\u0000',
    '\u009b',
    '\ud800',
    '\udc00',
    '👩‍💻',
    '🇬🇧',
    '::error::x',
    '##[error]x',
    '%0A',
    '@everyone',
    '\u3164',
    '\u{e0041}',
    '\ufffc',
    '\ufffd',
  ],
];

const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...MARKS) },
  { weight: 5, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 2, arbitrary: fc.constantFrom(...ODD) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 3 }) },
);

const short = fc.array(piece, { maxLength: 60 }).map((parts) => parts.join(''));

/** A few pieces again and again: what costs more than its length shows here first. */
const repeated = fc
  .tuple(fc.array(piece, { minLength: 1, maxLength: 4 }), fc.constantFrom(40, 400, 1500), fc.array(piece, { maxLength: 3 }))
  .map(([parts, count, end]) => (parts.join('').repeat(count) + end.join('').repeat(count)).slice(0, MOST));

/** No generated text is longer, in UTF-16 units. */
const MOST = 24_000;

/** Texts that are cut, doubled, mixed and salted with pieces. */
const mutated = (seeds: readonly string[]): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.constantFrom(...seeds),
      fc.array(fc.tuple(fc.constantFrom('insert', 'delete', 'double', 'move'), fc.nat(4000), fc.nat(60), piece), {
        minLength: 1,
        maxLength: 12,
      }),
    )
    .map(([text, edits]) => edits.reduce(edit, text).slice(0, MOST));

function edit(text: string, [kind, at, length, put]: readonly [string, number, number, string]): string {
  const start = text.length === 0 ? 0 : at % text.length;
  const part = text.slice(start, start + length);
  if (kind === 'insert') return text.slice(0, start) + put + text.slice(start);
  if (kind === 'double') return text.slice(0, start) + part + text.slice(start);
  const rest = text.slice(0, start) + text.slice(start + length);
  return kind === 'delete' ? rest : rest + part;
}

/** Markdown drafts, sane and insane. In: real ones to begin with. */
export function draftTexts(seeds: readonly string[]): fc.Arbitrary<string> {
  return fc.oneof({ weight: 3, arbitrary: short }, { weight: 2, arbitrary: repeated }, { weight: 4, arbitrary: mutated(seeds) });
}

const YAML = [
  ...[
    'claims:\n',
    '  a:\n',
    '    says: ',
    '    value: ',
    '    of: ',
    '{ ',
    ' }',
    '[',
    ']',
    ': ',
    ', ',
    '\n',
    '\n  ',
    '\n    ',
    '- ',
    '"',
    "'",
    '#',
    '|',
    '>-\n',
  ],
  ...[
    '&a',
    '*a',
    '!t',
    '? ',
    '%YAML 1.1\n',
    '---\n',
    '...\n',
    '~',
    'null',
    'NO',
    '1_600',
    '0x1F',
    '.inf',
    '1e999',
    '2025-03-02',
    '__proto__: ',
    'constructor: ',
  ],
  ...[
    'sum: [a, b]',
    'share: [a, b]',
    'change: [a, b]',
    'quote: ',
    'by: a',
    'list: [x, y]',
    'date: ',
    'name: ',
    'is: person',
    'also: ',
    'not: ',
    'include: [claims.yaml]',
  ],
  ...[
    'settings:\n',
    '  rules: ',
    '  drafts: ["*.md"]',
    'agrees: ',
    'round: ',
    'per: ',
    'out-of: ',
    'previous: ',
    'version: 1\n',
    'language: en-US\n',
    '<<: ',
  ],
];

/** Claims files, sane and insane. */
export function claimsTexts(seeds: readonly string[]): fc.Arbitrary<string> {
  const bit = fc.oneof(fc.constantFrom(...YAML), piece);
  const built = fc.array(bit, { maxLength: 40 }).map((parts) => parts.join(''));
  const many = fc
    .tuple(fc.array(bit, { minLength: 1, maxLength: 4 }), fc.constantFrom(40, 400, 1500))
    .map(([parts, count]) => `claims:\n${parts.join('').repeat(count)}`.slice(0, MOST));
  return fc.oneof({ weight: 2, arbitrary: built }, { weight: 1, arbitrary: many }, { weight: 4, arbitrary: mutated(seeds) });
}
