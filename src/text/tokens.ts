import type { TextRange } from '../model.ts';
import { fold } from './fold.ts';
import { lemma } from './lemma.ts';

/** A word, a number or a mark of a text. Offsets are in that text. */
export interface Token {
  readonly text: string;
  /** Folded: lower case, without accents. */
  readonly lower: string;
  readonly lemma: string;
  readonly start: number;
  readonly end: number;
  readonly kind: 'word' | 'number' | 'mark';
  /** Begins with a capital letter. */
  readonly capital: boolean;
}

/** Splits a text into words, numbers and marks. Hyphens are marks; a clitic ("'s") is a word of its own. */
export function tokenize(text: string): readonly Token[] {
  let tokens = SPLIT.get(text);
  if (tokens === undefined) {
    tokens = split(text);
    held += text.length;
    if (held > MOST_HELD) {
      SPLIT.clear();
      held = text.length;
    }
    SPLIT.set(text, tokens);
  }
  return tokens;
}

/** Whoever links names, figures, lists or quotations asks for the words of the same passages, of one draft at a time. */
const SPLIT = new Map<string, readonly Token[]>();
/** Characters of the texts whose tokens are kept: those of a long draft. */
const MOST_HELD = 100_000;
let held = 0;

function split(text: string): readonly Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match !== null; match = TOKEN.exec(text)) {
    const surface = match[0];
    const start = match.index;
    const kind = match[1] ? 'number' : match[2] ? 'word' : 'mark';
    const clitic = kind === 'word' && APOSTROPHE.test(surface) ? /['’ʼ](?:s|S|ll|re|ve|d|m)$/.exec(surface) : null;
    if (clitic && clitic.index > 0) {
      tokens.push(token(surface.slice(0, clitic.index), start, kind), token(clitic[0], start + clitic.index, kind));
    } else {
      tokens.push(token(surface, start, kind));
    }
  }
  return tokens;
}

const APOSTROPHE = /['’ʼ]/;

/**
 * Ranges of the sentences of a text. A full stop ends one only before a blank and a likely beginning, not after an
 * initial or a common abbreviation; semicolons do not.
 */
export function sentences(text: string): readonly TextRange[] {
  let ranges = SENTENCES.get(text);
  if (ranges === undefined) {
    ranges = rangesOf(text);
    ranged += text.length;
    if (ranged > MOST_HELD) {
      SENTENCES.clear();
      ranged = text.length;
    }
    SENTENCES.set(text, ranges);
  }
  return ranges;
}

/** As with words, many ask for those of the same passages. */
const SENTENCES = new Map<string, readonly TextRange[]>();
let ranged = 0;

function rangesOf(text: string): readonly TextRange[] {
  const ranges: TextRange[] = [];
  let start = 0;
  for (const match of text.matchAll(SENTENCE_END)) {
    const end = match.index + match[0].trimEnd().length;
    if (match[0].startsWith('.') && isAbbreviation(text, match.index)) continue;
    if (text.slice(start, end).trim()) ranges.push({ start: skipBlanks(text, start), end });
    start = match.index + match[0].length;
  }
  if (text.slice(start).trim()) ranges.push({ start: skipBlanks(text, start), end: text.trimEnd().length });
  return ranges;
}

// Groups: 1 number, 2 word; a mark otherwise. A number never ends in its separator.
const TOKEN =
  /(\p{Nd}{1,40}(?:[.,]\p{Nd}{1,40}){0,20})|([\p{L}\p{M}]{1,200}(?:['’ʼ.][\p{L}\p{M}]{1,200}){0,8}|[\p{L}\p{M}\p{Nd}]{1,200})|[^\s\p{L}\p{M}\p{Nd}]/gu;

const SENTENCE_END = /[.!?…]{1,5}["'”’»)\]]{0,3}(?=\s["'“‘«([]{0,3}[\p{Lu}\p{Nd}£$€¥₹￼])\s|[!?…]{1,5}["'”’»)\]]{0,3}\s(?=\p{Lu})/gu;

/** Abbreviations of titles, months and references that a full stop follows inside a sentence. */
const ABBREVIATIONS = new Set(
  'mr mrs ms mx dr prof st sr jr rev hon gen col capt lt sgt cllr gov sen rep pres no nos vs v cf al fig figs eq vol ed eds pp p ca c approx est inc ltd co corp plc bros dept univ jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun e.g i.e eg ie etc a.m p.m u.s u.k u.n'.split(
    ' ',
  ),
);
/** Of those, the ones that also end sentences: they count as ends unless a name or number clearly goes on. */
const OFTEN_LAST = new Set('etc inc ltd co corp plc a.m p.m u.s u.k u.n al sun mon sat jr sr'.split(' '));

function isAbbreviation(text: string, dot: number): boolean {
  const before = /[\p{L}.]{1,12}$/u.exec(text.slice(Math.max(0, dot - 12), dot))?.[0] ?? '';
  // "It costs 56p." and "It was 18°C.": a unit behind a number is no abbreviation of its own.
  if (/^(?:p|\p{Lu})$/u.test(before) && /[\d°]/.test(text[dot - 2] ?? '')) return false;
  if (/^\p{Lu}$/u.test(before)) return true;
  const word = before.toLowerCase().replace(/^\.+/, '');
  return ABBREVIATIONS.has(word) && !OFTEN_LAST.has(word);
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (at < text.length && text[at] === ' ') at++;
  return at;
}

function token(surface: string, start: number, kind: Token['kind']): Token {
  const { lower, base, capital } = formsOf(surface);
  return { text: surface, lower, lemma: kind === 'word' ? base : lower, start, end: start + surface.length, kind, capital };
}

interface Forms {
  readonly lower: string;
  readonly base: string;
  readonly capital: boolean;
}

/** A text says the same words again and again. */
const FORMS = new Map<string, Forms>();
const MOST_FORMS = 50_000;

function formsOf(surface: string): Forms {
  const known = FORMS.get(surface);
  if (known) return known;
  const lower = fold(surface);
  const forms = { lower, base: lemma(lower), capital: /^\p{Lu}/u.test(surface) };
  if (FORMS.size >= MOST_FORMS) FORMS.clear();
  FORMS.set(surface, forms);
  return forms;
}
