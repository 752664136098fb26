import { expect, test } from 'vitest';
import { parseDraft } from '../../src/draft/parse.ts';

const found = (source: string) =>
  parseDraft(source, 'draft.md').passages.flatMap(({ disguises = [] }) =>
    disguises.map(({ kind, span, plain, inFigure }) => [kind, source.slice(span.start, span.end), plain, inFigure]),
  );

// [what is written, kind, the source at its span, what it stands for, whether it is a figure]
test.for([
  ['The loan is \u202Enb6.1£\u202C.', 'turned', '\u202Enb6.1£\u202C', null, true],
  ['The loan is \u202D£1.6bn\u202C.', 'turned', '\u202D£1.6bn\u202C', null, true],
  ['From \u2067200 to 700\u2069 jobs.', 'turned', '\u2067200 to 700\u2069', null, true],
  ['From \u202B200 to 700 jobs.', 'turned', '\u202B200 to 700 jobs.', null, true],
  ['The loan is &#x202E;nb6.1£&#x202C;.', 'turned', '&#x202E;nb6.1£&#x202C;', null, true],
  ['£1\u200B.6bn', 'unseen', '£1\u200B.6bn', '£1.6bn', true],
  ['£1&#8203;.6bn', 'unseen', '£1&#8203;.6bn', '£1.6bn', true],
  ['5\u00AD,000 missiles', 'unseen', '5\u00AD,000', '5,000', true],
  ['5\u2060,000', 'unseen', '5\u2060,000', '5,000', true],
  ['1\u200F.6', 'unseen', '1\u200F.6', '1.6', true],
  ['5\u3164000 missiles', 'unseen', '5\u3164000', null, true],
  ['5\u2800000 missiles', 'unseen', '5\u2800000', null, true],
  ['5\uFE00,000', 'unseen', '5\uFE00,000', '5,000', true],
  ['5\u{E0100},000', 'unseen', '5\u{E0100},000', '5,000', true],
  ['Kei\u200Br Starmer', 'unseen', 'Kei\u200Br', 'Keir', false],
  ['Kei\u034Fr Starmer', 'unseen', 'Kei\u034Fr', 'Keir', false],
  ['Hello\u{E0041} world', 'unseen', 'Hello\u{E0041}', 'Hello', false],
  ['\u041Aeir Starmer', 'alike', '\u041Aeir', 'Keir', false],
  ['Th\u0430les makes them', 'alike', 'Th\u0430les', 'Thales', false],
  ['\u039Fduya said', 'alike', '\u039Fduya', 'Oduya', false],
  ['The \u041E\u0420\u0415\u0421 quota', 'alike', '\u041E\u0420\u0415\u0421', 'OPEC', false],
  ['5,\u041E\u041E\u041E missiles', 'alike', '5,\u041E\u041E\u041E', '5,000', true],
  ['£1.6\u044Cn in all', 'alike', '\u044Cn', null, true],
  ['£1.Obn', 'alike', '£1.O', '£1.0', true],
  ['£l.6bn', 'alike', '£l.6', '£1.6', true],
  ['5,OOO missiles', 'alike', '5,OOO', '5,000', true],
  ['in 2O25', 'alike', '2O25', '2025', true],
  ['a 1.O rate', 'alike', '1.O', '1.0', true],
  ['£𝟏.𝟔bn', 'alike', '£𝟏.𝟔', '£1.6', true],
  ['🯱🯶 jobs', 'alike', '🯱🯶', '16', true],
  ['£①.6bn', 'alike', '£①.6', '£1.6', true],
  ['2\u06600 jobs', 'alike', '2\u06600', null, true],
  ['1\uFF160 jobs', 'alike', '1\uFF160', null, true],
  ['5\u201A000 missiles', 'alike', '5\u201A000', null, true],
  ['1\u20246bn', 'alike', '1\u20246', null, true],
  ['1\u0338.6bn', 'covered', '1\u0338.6bn', '1.6bn', true],
  ['5\u0301,000 missiles', 'covered', '5\u0301,000', '5,000', true],
  ['n\u0336o\u0336t\u0336 agreed', 'covered', 'n\u0336o\u0336t\u0336', 'not', false],
  ['a 1.O\u0338 rate', 'covered', '1.O\u0338', '1.O', true],
  ['10\u200Bkm', 'unseen', '10\u200Bkm', '10km', true],
  ['has 5 \u3164000 missiles', 'unseen', '5 \u3164000', null, true],
  ['has 5 **\u3164000** missiles', 'unseen', '5 **\u3164000', null, true],
  ['Keir\u3164Starmer', 'unseen', 'Keir\u3164Starmer', null, false],
  ['🏴 5 Hello\u{E0041}', 'unseen', 'Hello\u{E0041}', 'Hello', false],
  ['has 5 \u0441ars', 'alike', '\u0441ars', 'cars', false],
  ['so,\u0441ars', 'alike', '\u0441ars', 'cars', false],
  ['5 of us,\u0441ars', 'alike', '\u0441ars', 'cars', false],
  ['5,\u0441ars', 'alike', '\u0441ars', 'cars', true],
  ['5\u041E jobs', 'alike', '\u041E', 'O', true],
  ['£1O in all', 'alike', '£1O', '£10', true],
  ['a 1.0o7 rate', 'alike', '1.0o7', '1.007', true],
  ['a 0o75.5 rate', 'alike', '0o75.5', '0075.5', true],
  ['O5,000 jobs', 'alike', 'O5,000', '05,000', true],
  ['25,OOO jobs', 'alike', '25,OOO', '25,000', true],
  ['125,OOO jobs', 'alike', '125,OOO', '125,000', true],
  ['1,OOO,000 jobs', 'alike', '1,OOO,000', '1,000,000', true],
  ['5,OOO.5 tonnes', 'alike', '5,OOO.5', '5,000.5', true],
  ['in 2OO5', 'alike', '2OO5', '2005', true],
  ['in 2OOO5', 'alike', '2OOO5', '20005', true],
  ['a 12.O rate', 'alike', '12.O', '12.0', true],
  ['a 123.O rate', 'alike', '123.O', '123.0', true],
  ['a 1.OO rate', 'alike', '1.OO', '1.00', true],
  ['a 1.O2 rate', 'alike', '1.O2', '1.02', true],
  ['an O.5 rate', 'alike', 'O.5', '0.5', true],
  ['an O.125 rate', 'alike', 'O.125', '0.125', true],
  ['£❶.6bn', 'alike', '£❶.6', '£1.6', true],
  ['1.⓺bn', 'alike', '1.⓺', '1.6', true],
  ['5,①00 jobs', 'alike', '5,①00', '5,100', true],
  ['①,200 jobs', 'alike', '①,200', '1,200', true],
  ['⓫0 jobs', 'alike', '⓫0', '110', true],
  ['2.1\u001Ftonnes', 'unseen', '2.1\u001Ftonnes', '2.1tonnes', true],
  ['5\u0085,000', 'unseen', '5\u0085,000', '5,000', true],
  ['Kei\u0007r Starmer', 'unseen', 'Kei\u0007r', 'Keir', false],
  ['£1\u06D47bn', 'alike', '1\u06D47', null, true],
  ['£1\u02D97bn', 'alike', '1\u02D97', null, true],
  ['1\u07017', 'alike', '1\u07017', null, true],
  ['2\uFE0F\u20E3.1\uFE0F\u20E3 tonnes', 'alike', '2\uFE0F\u20E3.1\uFE0F\u20E3', '2.1', true],
  ['6\uFE0F\u20E3,000 chairs', 'alike', '6\uFE0F\u20E3,000', '6,000', true],
  ['£6\uFE0F\u20E3 off', 'alike', '£6\uFE0F\u20E3', '£6', true],
] as const)('%j hides what it says', ([source, ...expected]) => {
  expect(found(source)).toEqual([expected]);
});

test.for([
  // other scripts, with their marks and their digits
  'שלום עולם 12',
  'בְּרֵאשִׁית',
  'The \u2067שלום 12\u2069 sign',
  'He said \u202Bשלום\u202C twice',
  'The name \u2068Oduya\u2069 and the year \u20662025\u2069',
  '\u200Fשלום\u200F, world 12',
  'عدد ٥٬٠٠٠ صاروخ',
  'می\u200Cخواهم ۱۲',
  'क्\u200Dष ५',
  '日本では５，０００人',
  'В Москве 12 сортов',
  'Рот и нос',
  'Η Αθήνα έχει 12 λόφους',
  'SMS-сообщение и IT-шник',
  'a β-blocker, 5 μm, 12 μs, 12μs and 3 kΩ',
  'α particles',
  // Latin with what belongs to it
  'Zoë, Žižek, Nguyễn and São Tomé',
  'Zoe\u0308, Z\u030Ciz\u030Cek and Nguye\u0302\u0303n',
  'mis\u00ADsiles and Auf\u200Clage',
  'and/\u200Bor',
  '10\u00A0km, 10\u202Fkm, 10\u2009km',
  '10\u2060km and 5\u2060%',
  '1\u2060–\u20602',
  'a\u00ADb',
  // emoji, flags, key caps
  '👩\u200D💻 and 👨\u200D👩\u200D👧',
  '❤\uFE0F 5',
  '1\uFE0F\u20E3 first',
  '1\uFE0F\u20E30\uFE0F\u20E3 reasons, 1\uFE0F\u20E32\uFE0F\u20E3 go, steps 1\uFE0F\u20E3,2\uFE0F\u20E3',
  "5'000 francs, 5\u2019000 francs and 6'2 tall",
  '第1、2条。3、4',
  'Hello\u0007 world\u001B',
  '🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}',
  '🇬🇧 5',
  // what looks odd and is not
  'O2, H2O, CO2, 5l of milk, 10I, O. Henry, I.O.U.',
  'the IO500 list, A1O and vl.2',
  '1.5l, 2.0 I, a mode of 0o755',
  '① First ② Second',
  'He agreed.① She did not,② at first',
  '❶ First ➋ Second',
  'priced in £OO',
  '1O in all, 1234,OOO, 1234.O and OO.5',
  'etc.\u200B, and more',
  'Keir\u200B Starmer and Ana \u200BRuiz',
  'pages 5 \u200B6',
  'No\u2067b שלום c\u2069d',
  'plan \u0410 is on',
  'The words нос and оса',
  'In 5 towns 🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F} flew',
  'a note¹ and x² + 10⁹',
  '2½ and ½',
  '5,000 missiles for £1.6bn in 2025',
  '1·6 and 3∶2',
  '`1\u200B000` in code',
  'https://example.com/a\u200Bb',
  '\uFEFFStart',
] as const)('%j is honest', (source) => {
  expect(found(source)).toEqual([]);
});

test.for([
  ['Th\u0430les has 5,OOO chairs', 'Thales has 5,000 chairs'],
  ['6,\u041E\u041E\u041E jobs at \u041Eduya', '6,000 jobs at Oduya'],
  ['В Москве 12 сортов', 'В Москве 12 сортов'],
  ['𝟏𝟔 jobs', '𝟏𝟔 jobs'],
  ['has ❻,000 and ⓺,000 jobs', 'has 6,000 and 6,000 jobs'],
] as const)('%j is read as %j, at the same places', ([source, text]) => {
  const [passage] = parseDraft(source, 'draft.md').passages;
  expect(passage?.text).toBe(text);
  expect(passage?.segments).toEqual([{ at: 0, length: source.length, from: 0, to: source.length }]);
});

// [what is written, the words as a reader is told of them, the character that gives them away]
test.for([
  ['The loan is \u202Enb6.1£\u202C today.', 'nb6.1£', '\u202E'],
  ['From \u2067200 to 700\u2069 jobs.', '200 to 700', '\u2067'],
  ['Kei\u200Br Starmer', 'Keir', '\u200B'],
  ['has 5\u3164000 missiles', '5 000', '\u3164'],
  ['£1.Obn', '£1.O', 'O'],
  ['£1.6\u044Cn in all', '\u044Cn', '\u044C'],
  ['£l.6bn', '£l.6', 'l'],
  ['in 2O25', '2O25', 'O'],
  ['£𝟏.𝟔bn', '£𝟏.𝟔', '𝟏'],
  ['2\u06600 jobs', '2\u06600', '\u0660'],
  ['5\u201A000 missiles', '5\u201A000', '\u201A'],
  ['Th\u0430les makes them', 'Th\u0430les', '\u0430'],
  ['1\u0338.6bn', '1\u0338.6bn', '\u0338'],
  ['5\u2060,000', '5,000', '\u2060'],
] as const)('of %j it is told what stands there and what gives it away', ([source, text, character]) => {
  const [found] = parseDraft(source, 'draft.md').passages.flatMap(({ disguises = [] }) => disguises);
  expect({ text: found?.text, character: found?.character }).toEqual({ text, character });
});

test.for([
  ['Ham\u200Bburg and Bre\u200Bmen', ['Hamburg', 'Bremen']],
  [`${'a'.repeat(70)}\u200B${'b'.repeat(70)}`, [`${'a'.repeat(60)}${'b'.repeat(60)}`]],
  ['\u202E12\u202C and \u202E34\u202C', ['12', '34']],
  ['\u202E, \u202C', []],
  ['\u200B5,000 and 6,000\u200B', []],
  ['jobs\u2060and', ['jobsand']],
  ['\u202E12\u202C\u202E34\u202C', ['12', '34']],
  ['\u202Ea\u200Bb \u041Aeir x\u202C', ['ab \u041Aeir x']],
  ['5 \u202E, \u202C more', []],
  ['5\u202E\u202C,000 jobs', []],
  ['\u31645,000 jobs', []],
  ['Th\u0430les שלום', ['Th\u0430les']],
  ['5,OOO.5\u0338 jobs', ['5,OOO.5\u0338']],
] as const)('%j hides %j', ([source, texts]) => {
  expect(parseDraft(source, 'draft.md').passages.flatMap(({ disguises = [] }) => disguises.map(({ text }) => text))).toEqual(texts);
});

// Figures in pieces: [what is written, the source at its span]
test.for([
  ['6~~5~~,000 missiles', '6~~5~~,000'],
  ['6<del>5</del>,000 missiles', '6<del>5</del>,000'],
  ['~~6~~,000 missiles', '~~6~~,000'],
  ['5~~0~~00 missiles', '5~~0~~00'],
  ['6,~~000~~ missiles', '6,~~000~~'],
  ['6`5`,000 missiles', '6`5`,000'],
  ['6![](x.png),000 missiles', '6![](x.png),000'],
  ['£`1`.7bn', '£`1`.7'],
  ['£1.`7`bn', '£1.`7`'],
  ['a rate of 2.9~~4~~%', '2.9~~4~~'],
  ['£1~~.6~~.7bn', '1~~.6~~.7'],
  ['<sup>6</sup>,000 missiles', '6</sup>,000'],
  ['<p><sup>6</sup>,000 missiles</p>', '6</sup>,000'],
  ['6,<sup>000</sup> missiles', '6,<sup>000'],
  ['6<sup>0</sup>00 missiles', '6<sup>0</sup>00'],
  ['⁶,⁰⁰⁰ missiles', '⁶,⁰⁰⁰'],
  ['⁶⁰⁰⁰ missiles', '⁶⁰⁰⁰'],
  ['6⁰⁰⁰ missiles', '6⁰⁰⁰'],
  ['6,⁰⁰⁰ missiles', '6,⁰⁰⁰'],
  ['₆,₀₀₀ missiles', '₆,₀₀₀'],
  ['£¹.⁷bn', '¹.⁷'],
  ['a rate of 2.⁹%', '2.⁹'],
  ['a rate of ²·⁹%', '²·⁹'],
  ['Ⅵ,000 missiles', 'Ⅵ,000'],
  ['Ⅵ thousand missiles', 'Ⅵ '],
  ['⑥⓪⓪⓪ missiles', '⑥⓪⓪⓪'],
  ['⑥,⓪⓪⓪ missiles', '⑥,⓪⓪⓪'],
  ['㊅,000 missiles', '㊅,000'],
  ['🄇000 missiles', '🄇000'],
  ['6\uFE0F\u20E30\uFE0F\u20E30\uFE0F\u20E30\uFE0F\u20E3 missiles', '6\uFE0F\u20E30\uFE0F\u20E30\uFE0F\u20E30\uFE0F\u20E3'],
  ['6,𝑂𝑂𝑂 missiles', '6,𝑂𝑂𝑂'],
  ['б,000 missiles', 'б,000'],
  ['S,000 missiles', 'S,000'],
  ['[6],000 missiles', '[6],000'],
  ['(6),000 missiles', '(6),000'],
  ['"6",000 missiles', '"6",000'],
  ['6,[000] missiles', '6,[000]'],
  ['6[,000] missiles', '6[,000]'],
  ['6[0]00 missiles', '6[0]00'],
  ['£[1].7bn', '£[1].7'],
  ['\\6,000 missiles', '\\6,000'],
  ['£\\1.7bn', '\\1.7'],
  ['\\60 missiles', '\\60'],
  ['6,\\000 missiles', '6,\\000'],
  ['6_000 missiles', '6_000'],
  ['^6^,000 missiles', '^6^,000'],
  ['6 ,000 missiles', '6 ,000'],
  ['6, 000 missiles', '6, 000'],
  ['a rate of 2.9 ⁰/₀', '2.9 ⁰/₀'],
  ['a rate of 2.9 °/o', '2.9 °/o'],
  ['a rate of 2.9℅', '2.9℅'],
] as const)('%j is a figure in pieces', ([source, at]) => {
  expect(found(source)).toEqual([['broken', at, null, true]]);
});

test.for([
  // marks of notes, powers, formulas, ordinals, units
  '5,000<sup>1</sup> missiles, 5,000¹ and 5,000[^1]\n\n[^1]: A note.',
  '5,000 [1] missiles, 5,000[1] missiles, 5,000^1^ missiles',
  'He has 5,[6] 5,⁶ and 12.³ More, then 5¹,² and 5<sup>1,2</sup>',
  'In 2024,[100] he and in 19,¹⁰⁰ she',
  '12 m², 10⁶ bees, 10<sup>6</sup> ants, 10⁻³, 10^6^, 10⁰, 2²·3² and 2²3²',
  'CO<sub>2</sub>, H₂O, 2H₂O, C₆H₁₂O₆, log₂ 8, 1010₂ and ¹⁴C',
  'The 1<sup>st</sup> and 21<sup>st</sup> of May, £3<sup>50</sup>, 2½, 6¹⁄₂ and ½,¾',
  '¹ See the report. ²³ And this one.',
  'Chapter Ⅵ, parts Ⅳ,Ⅴ and Louis ⅩⅣ',
  '①②③ and ⑳ of them',
  // corrections, code, images
  '~~5,000~~ 6,000, ~~5,000~~6,000, 5,000~~6,000~~ and <del>5,000</del><ins>6,000</ins>',
  'Set `a`, `5`, 6 or `a`,`b`,100 in 1.`x`, 2.`y` and `1`,`2`,3',
  'In 5 ![star](x.png), 6',
  // brackets
  'See [1], 000 of them, [1],[2],[3] and [12].',
  'x[0],y[1], a[1],000 and f(6),700',
  'Call (020),555 or (020) 7946 0000 or +44 (0)20 7946, sections 4(1),5(2) and 12(3)(a), (1).2 and (a).1',
  'codes 001, 002, 003 and bits 100, 000, 111',
  // backslashes and other signs
  'C:\\2024\\05 and \\\\server\\6,000, \\1, \\0 and \\033[1m',
  'the sum \\\\(6,000\\\\) and 5\\,000, 5\\. May, 5 \\* 6',
  'snake_000, IMG_000, 5*6, 5 | 6 and ~5,000',
  'plan S, 000 and S 5,000',
  'the N,000 people, 20 °C, c/o, 5 o/w and 3 m/s',
] as const)('%j is not in pieces', (source) => {
  expect(found(source)).toEqual([]);
});

test('of a figure in pieces it is told what a reader sees of it', () => {
  const [told] = parseDraft('The army has 6~~5~~,000 missiles.', 'draft.md').passages.flatMap(({ disguises = [] }) => disguises);
  expect(told).toMatchObject({ text: '6…,000', character: '\uFFFC' });
});
