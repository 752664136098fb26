/** What stands above the prose: front matter and the headers of an e-mail. */
import type { Span } from '../model.ts';
import type { Piece } from './compose.ts';
import { decode } from './decode.ts';
import { readScalar } from './scalar.ts';

export interface Field {
  readonly name: string;
  readonly pieces: readonly Piece[];
  readonly span: Span;
}

export interface Fields {
  readonly fields: readonly Field[];
  /** YYYY-MM-DD. */
  readonly date: string | null;
}

/** Takes the range of a YAML or TOML block and gives its fields that readers see. Broken YAML is read as far as it goes. */
export function readFrontMatter(source: string, block: Span): Fields {
  const entries: Entry[] = [];
  for (const line of linesOf(source, block)) {
    const text = source.slice(line.start, line.end);
    const key = KEY.exec(text);
    if (key !== null) entries.push({ name: key[2]!, start: line.start + key[0].length, end: line.end });
    else if (entries.length > 0 && !isFence(text) && goesOn(source, entries.at(-1)!, text)) entries.at(-1)!.end = line.end;
  }
  return entries.length > 0 ? toFields(source, entries, readScalar) : { fields: proseBetween(source, block), date: null };
}

/** Lines between two rules at the head of a file that say nothing of it: text that readers see. */
function proseBetween(source: string, block: Span): readonly Field[] {
  const fields: Field[] = [];
  for (const { start, end } of linesOf(source, block)) {
    const line = source.slice(start, end);
    if (/^[^#\s]/.test(line) && !isFence(line)) fields.push({ name: 'text', pieces: decode(line, start), span: { start, end } });
  }
  return fields;
}

/** Takes a draft that may begin with lines such as `Subject: …` and gives them with the range they take up, null if it does not. */
export function readMailHeaders(source: string): (Fields & { readonly span: Span }) | null {
  const entries: Entry[] = [];
  for (const line of linesOf(source, { start: 0, end: Math.min(source.length, LONGEST_HEADERS) })) {
    const key = HEADER.exec(source.slice(line.start, line.end));
    if (key === null) break;
    if (entries.length === 0 && !isField(key[1]!) && !MAIL_KEYS.has(toKey(key[1]!))) break;
    entries.push({ name: key[1]!, start: line.start + key[0].length, end: line.end });
  }
  if (entries.length === 0) return null;
  const plain = (from: number, to: number): Piece[] => decode(source.slice(from, to), from);
  return { ...toFields(source, entries, (_, from, to) => plain(from, to), true), span: { start: 0, end: entries.at(-1)!.end } };
}

function isFence(text: string): boolean {
  return /^(?:---|\+\+\+)[ \t]*$/.test(text);
}

/** What is indented, and a list, belongs to the key above; so does all of a text between three quotes. */
function goesOn(source: string, entry: Entry, text: string): boolean {
  return text === '' || /^[\s\]}-]/.test(text) || /^\s*(?:"""|''')/.test(source.slice(entry.start, entry.start + 20));
}

interface Entry {
  readonly name: string;
  readonly start: number;
  end: number;
}

/** Keys of site generators, newsletters and content systems whose value is printed. */
const FIELDS = new Set(
  (
    'title description subject summary preheader headline subtitle standfirst excerpt preview previewtext kicker deck dek lede lead teaser ' +
    'abstract tagline strapline strap hed overline subhead subheading subheadline intro caption alt imagealt imagecaption linktitle shorttitle seotitle ' +
    'seodescription metatitle metadescription ogtitle ogdescription socialtitle socialdescription twittertitle twitterdescription'
  ).split(' '),
);
const MAIL_KEYS = new Set('from to cc bcc replyto date sender'.split(' '));
const DATES = ['date', 'published', 'publishdate', 'pubdate', 'publishedat', 'datepublished', 'publicationdate'];
const LONGEST_HEADERS = 20_000;

const KEY = /^(["']?)([A-Za-z][\w .:-]{0,60}?)\1[ \t]{0,20}[:=](?=[ \t]|$)/;
const HEADER = /^([A-Za-z][A-Za-z -]{0,30}):(?=[ \t])/;

/** In an e-mail readers see its date as well: with a weekday or a month's name it is a field, and may be wrong. */
function toFields(
  source: string,
  entries: readonly Entry[],
  read: (source: string, from: number, to: number) => Piece[],
  isMail = false,
): Fields {
  const fields: Field[] = [];
  const dates = new Map<string, string>();
  for (const { name, start, end } of entries) {
    if (isField(name) || (isMail && toKey(name) === 'date' && /\p{L}{3}/u.test(source.slice(start, end)))) {
      const pieces = read(source, start, end);
      const first = pieces[0];
      if (first) fields.push({ name, pieces, span: { start: first.from, end: pieces.at(-1)!.to } });
    }
    const date = /^\s*["']?(\d{4}-\d{2}-\d{2})(?![\w-])|^\s*["']?(\d{4}-\d{2}-\d{2})T\d/.exec(
      source.slice(start, Math.min(end, start + 60)),
    );
    const day = date?.[1] ?? date?.[2];
    if (day && isDay(day)) dates.set(toKey(name), day);
  }
  const dated = DATES.find((name) => dates.has(name));
  return { fields, date: dated === undefined ? null : dates.get(dated)! };
}

function isField(name: string): boolean {
  return FIELDS.has(toKey(name));
}

function toKey(name: string): string {
  return name.toLowerCase().replace(/[^a-z]/g, '');
}

function isDay(text: string): boolean {
  const [year, month, day] = text.split('-').map(Number) as [number, number, number];
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day >= 1 && day <= (days[month - 1] ?? 0);
}

function* linesOf(source: string, { start, end }: Span): Generator<Span> {
  const ending = /\r\n|\n|\r/g;
  ending.lastIndex = start;
  let from = start;
  for (let match = ending.exec(source); match !== null && match.index < end; match = ending.exec(source)) {
    yield { start: from, end: match.index };
    from = ending.lastIndex;
  }
  if (from < end) yield { start: from, end };
}
