/**
 * Finds figures that are put together of parts which nobody can check as one number: digits that go on across struck-out text, code or an
 * image, raised or lowered ones, brackets, a backslash that readers see, an odd sign in the place of a comma.
 *
 *     6~~5~~,000     <sup>6</sup>,000     [6],000     \6,000     6,⁰⁰⁰     Ⅵ,000
 *
 * Marks of notes behind a figure, powers, formulas, file paths and references in brackets stay clean.
 */
import type { TextRange } from '../model.ts';

/** Takes the text of a passage and gives the ranges of such figures, in order of their kinds. */
export function* findBrokenFigures(text: string): Generator<TextRange> {
  if (!FIRST_HINT.test(text) || !HINT.test(text)) return;
  for (const [kind, [hint, patterns]] of KINDS.entries()) {
    if (!hint.test(text)) continue;
    COMPILED[kind] ??= patterns.map((pattern) => new RegExp(pattern, 'gu'));
    for (const pattern of COMPILED[kind]) {
      for (const { 0: whole, index } of text.matchAll(pattern)) yield { start: index, end: index + whole.length };
    }
  }
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const LOWERED = '₀-₉';
/** Numbers in one character that no reader of figures takes for digits: raised, enclosed, Roman ones, fractions. */
const OTHER_NUMBER = '\\p{No}\\p{Nl}';
const MONEY = '[£$€¥]';
/** What makes a figure of digits with a point: a share or a sum. */
const UNIT = '(?=[%‰]| ?(?:bn|tn|m|k|million|billion|trillion)(?![\\p{L}\\p{N}]))';
/** Three digits that end a figure, and are no item of a list. */
const THOUSANDS = '\\d{3}(?![\\d\\p{L}_]|[,.]\\d)';
const NOUGHTS = '000(?![\\d\\p{L}_]|[,.]\\d)';
/** The beginning of a figure: behind a blank, an opening bracket or quotation mark, a dash or a sign of currency. */
const HEAD = '(?<![^\\s(\\[“‘"\'–—£$€¥])';
const START = '(?<![^\\s–—£$€¥])';
const OPEN = '[(\\[{"“‘]';
const CLOSE = '[)\\]}"”’]';

/** What the next pattern cannot match without: most passages have none of it, and this one minds no properties of characters. */
const FIRST_HINT = /\d|[^\0-\x7f£–—‘’“”…\uFFFC]|[.,]\uFFFC|o\//;

/** None of the patterns below can match without one of these; it has no range that ordinary prose is made of. */
const HINT =
  /[^\P{N}0-9]|\d[^\s\p{L}\d.,%'’+–—/:£$€¥-]|[^\s\p{L}\d.,'’+–—/:£$€¥-]\d|(?:^|[^\d.])[.,]\d|\d[.,]{2}|[\d.,][^\0-\u024F–—‘’“”…]|[^\d],000|, 000|[бЗз]0|\d ?℅|[°o]\//u;

/** A number in one character, or one of the letters among the Roman ones. */
const NUMBER = /[^\P{N}0-9]|[\u2183\u2184]/u;

/** Each kind of figure in pieces, with what none of its patterns can match without: most texts have need of none. */
const KINDS: readonly (readonly [hint: RegExp, patterns: readonly string[]])[] = [
  [
    /[\d.,£$€¥]\uFFFC|\uFFFC,\d/,
    [
      // 6￼,000  5￼0￼00  ￼,000  6,￼  £￼7bn  £1￼.7bn  2.9￼%
      `${HEAD}\\d{1,3}\uFFFC,${THOUSANDS}`,
      `${HEAD}\uFFFC,${THOUSANDS}`,
      `${HEAD}[1-9]\\d{0,2},\uFFFC(?= \\p{Ll})`,
      `(?<![\\p{L}\\d_.,\uFFFC])\\d[\\d.,]{0,12}\uFFFC(?:\\d|[.,]\\d)[\\d.,]{0,12}`,
      `${MONEY}[\\d.,]{0,12}\uFFFC(?:[.,]?\\d[\\d.,]{0,12}|(?=(?:bn|tn|m|k)(?![\\p{L}\\p{N}])))`,
      `(?<![\\p{L}\\d_])\\d{1,12}[.,]?\\d{0,12}\uFFFC(?=[%‰])`,
    ],
  ],
  [
    NUMBER,
    [
      // ⁶,000  ⁶,⁰⁰⁰  Ⅵ,000  ⑥,⓪⓪⓪  ½,000
      `(?<![\\p{L}${OTHER_NUMBER}])[${OTHER_NUMBER}]{1,3},(?:${THOUSANDS}|(?=[^\\s\\d]{3}(?![${OTHER_NUMBER}]))[${OTHER_NUMBER}]{3})`,
      // Ⅵ thousand
      `${HEAD}[\\u2160-\\u2188]{1,5} (?=(?:hundred|thousand|million|billion)(?!\\p{L}))`,
      // 6,⁰⁰⁰: no note is numbered nought. 6⁰⁰⁰ and 6⁰00: nor is a power.
      `${HEAD}\\d{1,3},?(?:⁰[${RAISED}]{2}|₀[${LOWERED}]{2})(?![\\d${RAISED}${LOWERED}])`,
      `${HEAD}\\d{1,3}[${RAISED}${LOWERED}]{1,3}0{2,6}(?![\\d\\p{L}])`,
      `${HEAD}\\d{1,3}⁰⁰?\\d{1,6}(?![\\d\\p{L}])`,
      // ⁶⁰⁰⁰ missiles
      `${HEAD}(?:[${RAISED}]{4,12}|[${LOWERED}]{3,12})(?= \\p{L})`,
      // 2.⁹%  £1.⁷bn  ²·⁹%  £¹.⁷bn
      `\\d{1,12}[.·][${RAISED}${LOWERED}]{1,6}${UNIT}`,
      `${HEAD}[${RAISED}${LOWERED}]{1,12}[.·][\\d${RAISED}${LOWERED}]{1,6}(?![\\d${RAISED}${LOWERED}.])`,
      `${MONEY}[${RAISED}${LOWERED}]{1,12}(?:[.,·]\\d[\\d.,]{0,12}|${UNIT})`,
      // ⑥⓪⓪⓪  ㊅000
      `(?<![\\p{L}${OTHER_NUMBER}])[\\u2460-\\u2473\\u24F5-\\u24FE\\u2776-\\u2793][\\u24EA\\u24FF]{1,12}(?![${OTHER_NUMBER}])`,
    ],
  ],
  [
    /\d[)\]}"”’][.,]?\d|\d,?[([{"“‘][,\d]/,
    [
      // [6],000  "6",000  £[1].7bn  6,[000]  6[,000]  6[0]00  [6]000
      `${HEAD}${OPEN}[1-9]\\d{0,2}${CLOSE}(?:,${THOUSANDS}|${NOUGHTS})`,
      `${MONEY}${OPEN}\\d{1,12}${CLOSE}[.,]?\\d{1,12}`,
      `${HEAD}${OPEN}\\d{1,3}${CLOSE}\\.\\d{1,6}${UNIT}`,
      `${HEAD}\\d{1,3}(?:,${OPEN}0\\d\\d${CLOSE}|${OPEN},\\d{3}${CLOSE}|[[{(]000[\\]})])(?![ -]?\\d)`,
      `${HEAD}\\d{1,3}[[{]\\d{1,3}[\\]}]0{1,3}(?![\\d\\p{L}])`,
    ],
  ],
  [
    /\\/,
    [
      // \6,000  \1.7bn  \60  6\000  6,\000
      `${HEAD}\\\\(?:\\d{1,3},${THOUSANDS}|\\d{1,12}\\.\\d{1,6}${UNIT}|[1-9]\\d{1,12}${UNIT}|[1-9]\\d{1,12}(?= \\p{Ll}))`,
      `${HEAD}\\d{1,3},?\\\\${NOUGHTS}`,
    ],
  ],
  [
    /000/,
    [
      // 6^,000  «6»,000  6[sic],000: what ends in three noughts behind a comma wants a digit before it
      `${START}[^\\s\\p{L}\\d£$€¥]{0,3}[1-9]\\d{0,2}(?=[^\\s\\d,.]{0,11}[^\\s\\d\\p{L},.])[^\\s\\d,.]{1,12},${NOUGHTS}`,
      `${START}[^\\s\\p{L}\\d£$€¥]{0,3}[1-9]\\d{0,2},[^\\s\\p{L}\\d,.£$€¥'"’”–—-]{1,3}${NOUGHTS}`,
      // 6´000  6;000  6、000  6,,000
      `${HEAD}[1-9]\\d{0,2}(?:[^\\s\\p{L}\\p{M}${OTHER_NUMBER}\\d.,\u066B\u066C\uFF0C\uFF0E·∙⋅'’+–—/:()£$€¥-]{1,2}|[.,]{2,3})${NOUGHTS}`,
    ],
  ],
  [
    /[\\|^*~_],\d{3}|[_.]\d{1,3},\d{3}/,
    [
      // ^6^,200  6^,200  .6,200
      `${HEAD}[|^*~_]{1,2}\\d{1,3}[|^*~_]{1,2},${THOUSANDS}`,
      `${HEAD}[1-9]\\d{0,2}[\\\\|^*~_],${THOUSANDS}`,
      `${HEAD}[_.][1-9]\\d{0,2},${THOUSANDS}`,
    ],
  ],
  [
    /\d(?:[∙•⋅。ꞏ;،٫、´`]| \.)\d/,
    [
      // 2•9%  2 .9%
      `${HEAD}\\d{1,12}(?:[∙•⋅。ꞏ;،٫、´\`]| \\.)\\d{1,6}${UNIT}`,
    ],
  ],
  [
    /~~/,
    [
      // 1~~.6~~.7: no strike-through, for a point stands behind its mark
      `${HEAD}\\d{1,12}(?:~~[.,]?\\d[\\d.,]{0,12}){1,4}`,
    ],
  ],
  [
    /[бЗзlISBZ],?000|[\u{1D400}-\u{1D7CB}Ｏｏ]|[\u{1F101}-\u{1F10A}]|\u20E3/u,
    [
      // б,000  S,000  6,𝑂𝑂𝑂  🄇000  6⃣0⃣0⃣0⃣
      `${HEAD}(?:[бЗз],?|[lISBZ],)${NOUGHTS}`,
      `${HEAD}\\d{1,3},[\\u{1D400}-\\u{1D7CB}Ｏｏ]{3}(?!\\p{L})`,
      `[\\u{1F101}-\\u{1F10A}][\\d\\u{1F101}-\\u{1F10A}]{1,12}`,
      `[1-9]\\u20E3(?:\\d\\u20E3){0,9}(?:0\\u20E3){2}`,
    ],
  ],
  [
    /[⁰°o][/⁄]|[℅⁒]/,
    [
      // 2.9 ⁰/₀  2.9 °/o  2.9 ℅
      `\\d[\\d.,]{0,12} ?(?:[⁰°][/⁄](?:[₀°o]|0(?!\\d))|o/o(?![\\p{L}/])|[℅⁒])`,
    ],
  ],
  [
    / ,\d{3}|, 000/,
    [
      // 6 ,000  6, 000
      `(?<!\\d[ ,]{0,2})${HEAD}[1-9]\\d{0,2}(?: ,(?! ?\\d{3},)|, (?=000))${THOUSANDS}(?!, \\d)`,
    ],
  ],
];

/** The patterns of each kind, once a text had need of them. */
const COMPILED: (readonly RegExp[])[] = [];
