/** Reads the lines of a Markdown file just far enough to count its containers and to tell its paragraphs apart. */
import { isDefinition, isDelimiterRow, openFence, openHtml, type Raw, toCellCount } from './guard-blocks.ts';
import { type Item, isRule, type Prefix, readInside, readPrefix } from './guard-prefix.ts';

export interface Line {
  /** Containers that it stands in. */
  readonly depth: number;
  /** Block quotations that it stands in. */
  readonly quotes: number;
  /** Lists and quotations that begin on it. */
  readonly groups: number;
  /** List items that begin on it. */
  readonly items: number;
  readonly cells: number;
  readonly isSetext: boolean;
  readonly isBlank: boolean;
  /** It is a link definition. */
  readonly defines: boolean;
  /** Its inline content; '' for code, raw HTML and rules. */
  readonly text: string;
  /** No paragraph goes on into it. */
  readonly starts: boolean;
  /** No paragraph goes on behind it. */
  readonly ends: boolean;
}

/** Takes a file and gives its lines. Where Markdown is hard to tell, a line counts as part of the running paragraph. */
export function* readLines(source: string): Generator<Line> {
  const state: State = { open: [], raw: null, header: null, inTable: false, paragraph: 0, paragraphQuotes: 0, quotes: 0 };
  const lines = source.split(/\r\n|\n|\r/);
  for (let index = endOfFrontMatter(lines); index < lines.length; index++) yield readLine(lines[index]!, state);
}

interface State {
  readonly open: Item[];
  raw: (Raw & { readonly quotes: number; readonly column: number }) | null;
  /** The only line of the running paragraph: it may head a table. */
  header: string | null;
  inTable: boolean;
  /** Lines of the running paragraph, and the most quotations that one of them stands in. */
  paragraph: number;
  paragraphQuotes: number;
  /** Block quotations around the line before. */
  quotes: number;
}

function endOfFrontMatter(lines: readonly string[]): number {
  const fence = /^\uFEFF?(---|\+\+\+)[ \t]*$/.exec(lines[0] ?? '')?.[1];
  return fence === undefined ? 0 : lines.findIndex((line, index) => index > 0 && line.startsWith(fence) && line.trim() === fence) + 1;
}

function readLine(line: string, state: State): Line {
  const { raw } = state;
  if (raw !== null) {
    const inside = readInside(line, raw.quotes, raw.column);
    if (inside === null || raw.closes(inside)) state.raw = null;
    if (inside !== null && (state.raw !== null || raw.takesLast)) {
      return toLine({ quotes: raw.quotes }, state, { isBlank: inside === '' });
    }
  }
  const prefix = readPrefix(line, state.open, state.paragraph > 0);
  const groups = prefix.lists + prefix.inner + Math.max(0, prefix.quotes - prefix.inner - state.quotes);
  const read = prefix.text === '' ? readBlank(prefix, state) : readText(prefix, state);
  state.quotes = prefix.quotes;
  return groups === 0 && prefix.items === 0 ? read : { ...read, groups, items: prefix.items };
}

function toLine({ quotes }: { readonly quotes: number }, state: State, more: Partial<Line>): Line {
  const depth = quotes + state.open.length;
  return {
    depth,
    quotes,
    groups: 0,
    items: 0,
    cells: 0,
    isSetext: false,
    isBlank: false,
    defines: false,
    text: '',
    starts: true,
    ends: true,
    ...more,
  };
}

function readBlank(prefix: Prefix, state: State): Line {
  endParagraph(state);
  state.inTable = false;
  return toLine(prefix, state, { isBlank: true });
}

function endParagraph(state: State): void {
  state.paragraph = 0;
  state.paragraphQuotes = 0;
  state.header = null;
}

function readText(prefix: Prefix, state: State): Line {
  const { indent, quotes } = prefix;
  if (prefix.items > 0 || quotes > state.paragraphQuotes) endParagraph(state);
  if (prefix.items > 0 || quotes !== state.quotes) state.inTable = false;
  const isOpen = state.paragraph > 0;
  // Within a list only the parser knows for certain how far a line is indented.
  if (indent > 3 && !isOpen && !state.inTable && state.open.length === 0 && quotes === 0) return toLine(prefix, state, {});
  return (indent > 3 ? null : readBlock(prefix, isOpen, state)) ?? readTableRow(prefix, state) ?? readParagraph(prefix, state);
}

/** A line that begins or is a block of its own; null for one that may be part of a paragraph. */
function readBlock(prefix: Prefix, isOpen: boolean, state: State): Line | null {
  const { text, quotes } = prefix;
  const raw = openFence(text) ?? openHtml(text, isOpen);
  const underlines = isOpen && quotes >= state.paragraphQuotes && !prefix.isLazy && /^(?:=+|-+)[ \t]*$/.test(text);
  const isHeading = /^#{1,6}(?:[ \t]|$)/.test(text);
  const defines = !isOpen && isDefinition(text);
  const isDelimiter = state.header !== null && isDelimiterRow(text) && toCellCount(text) === toCellCount(state.header);
  if (isDelimiter) {
    endParagraph(state);
    state.inTable = true;
    return toLine(prefix, state, { starts: false, cells: 2 * toCellCount(text) });
  }
  if (raw === null && !underlines && !isHeading && !defines && !isRule(text, 0)) return null;
  endParagraph(state);
  state.inTable = false;
  const column = state.open.at(-1)?.content ?? 0;
  if (raw !== null && (openFence(text) !== null || !raw.closes(text))) state.raw = { ...raw, quotes, column };
  if (underlines) return toLine(prefix, state, { starts: false, isSetext: true });
  return toLine(prefix, state, { defines, text: isHeading || defines ? text : '' });
}

function readTableRow(prefix: Prefix, state: State): Line | null {
  if (!state.inTable) return null;
  return toLine(prefix, state, { text: prefix.text, cells: toCellCount(prefix.text) });
}

function readParagraph(prefix: Prefix, state: State): Line {
  state.paragraph++;
  state.header = state.paragraph === 1 ? prefix.text : null;
  state.paragraphQuotes = Math.max(state.paragraphQuotes, prefix.quotes);
  return toLine(prefix, state, { text: prefix.text, starts: state.paragraph === 1, ends: false });
}
