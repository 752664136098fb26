/**
 * Reads the inside of a paragraph without the Markdown parser where its marks can mean one thing only: code, links, images,
 * escapes and emphasis that could be nothing else. The nodes are those of `toTree`.
 */
import type { PhrasingContent, Text } from 'mdast';
import type { Piece } from './compose.ts';
import { decode } from './decode.ts';
import type { Definitions } from './labels.ts';
import type { Line } from './plain-lines.ts';

/** Takes the lines of a block and gives its nodes; null where only the parser knows what the marks mean. */
export function readPlainInline(source: string, lines: readonly Line[], definitions: Definitions): PhrasingContent[] | null {
  const root: Level = { nodes: [], mark: '', start: 0 };
  const scan: Scan = { source, definitions, lines, levels: [root], pieces: [] };
  for (let index = 0, at = lines[0]!.start; index < lines.length; ) {
    const line = lines[index]!;
    const next = lines[index + 1];
    if (at >= line.end) {
      if (next !== undefined && at === line.end) endLine(scan, line);
      at = next?.start ?? at;
      index++;
      continue;
    }
    const isBreak = at === line.end - 1 && source[at] === '\\' && next !== undefined;
    const after = isBreak ? breakLine(scan, line) : readPart(scan, line, at);
    if (after === -1) return null;
    at = after;
    // Code may end on a later line.
    while (index + 1 < lines.length && at >= lines[index + 1]!.start) index++;
  }
  if (scan.levels.length > 1) return null;
  closeText(scan);
  return root.nodes;
}

/** Emphasis or a label that is open, or the block itself. */
interface Level {
  readonly nodes: PhrasingContent[];
  readonly mark: string;
  readonly start: number;
}

interface Scan {
  readonly source: string;
  readonly definitions: Definitions;
  readonly lines: readonly Line[];
  readonly levels: Level[];
  /** Of the text node that goes on. */
  pieces: Piece[];
}

/** Reads one stretch of text or one mark and gives the offset behind it; -1 where it could mean several things. */
function readPart(scan: Scan, line: Line, at: number): number {
  const { source } = scan;
  TEXT.lastIndex = at;
  const end = Math.min(TEXT.test(source) ? TEXT.lastIndex : at, line.end);
  if (end > at) return takeText(scan, at, end);
  switch (source[at]) {
    case '`':
      return readCode(scan, line, at);
    case '*':
    case '_':
      return readEmphasis(scan, line, at);
    case '!':
      return openLabel(scan, line, at, '![');
    case '[':
      return openLabel(scan, line, at, '[');
    case ']':
      return closeLabel(scan, line, at);
    case '\\':
      return readEscape(scan, line, at);
    case '&':
      return readReference(scan, line, at);
    case '<':
      return readAngles(scan, line, at);
    case '~':
      return readTilde(scan, line, at);
    default:
      return -1;
  }
}

const TEXT = /(?:[^!\\`*_[\]<&~\0\t\r\n]|!(?!\[))+/y;

function takeText(scan: Scan, from: number, to: number): number {
  const last = scan.pieces.at(-1);
  const text = scan.source.slice(from, to);
  if (last !== undefined && last.to === from && last.text !== '\n' && last.text.length === last.to - last.from)
    scan.pieces[scan.pieces.length - 1] = { text: last.text + text, from: last.from, to };
  else scan.pieces.push({ text, from, to });
  return to;
}

/** Two blanks or more before it make a line ending a break. */
function endLine(scan: Scan, { end, trail, ending }: Line): void {
  if (trail < 2) {
    scan.pieces.push({ text: '\n', from: end + trail, to: ending });
    return;
  }
  addNode(scan, { type: 'break', position: position(end, ending) });
}

/** A backslash at the end of a line breaks it too. */
function breakLine(scan: Scan, { end, trail, ending }: Line): number {
  if (trail > 0) return -1;
  addNode(scan, { type: 'break', position: position(end - 1, ending) });
  return ending;
}

function addNode(scan: Scan, node: PhrasingContent): void {
  closeText(scan);
  scan.levels.at(-1)!.nodes.push(node);
}

function closeText(scan: Scan): void {
  const { pieces } = scan;
  if (pieces.length === 0) return;
  const value = pieces.map(({ text }) => text).join('');
  const node: Text = { type: 'text', value, data: { pieces }, position: position(pieces[0]!.from, pieces.at(-1)!.to) };
  scan.levels.at(-1)!.nodes.push(node);
  scan.pieces = [];
}

/** Only offsets are asked of a node's position. */
export function position(start: number, end: number) {
  return { start: { line: 0, column: 0, offset: start }, end: { line: 0, column: 0, offset: end } };
}

/** Code ends at the next run of as many ticks, be it on a later line. */
function readCode(scan: Scan, line: Line, at: number): number {
  const { source, lines } = scan;
  const fence = runAt(source, at);
  let from = at + fence.length;
  for (let index = lines.indexOf(line); index < lines.length; index++) {
    const { start, end } = lines[index]!;
    for (from = Math.max(from, start); from < end; ) {
      const tick = source.indexOf('`', from);
      if (tick === -1 || tick >= end) break;
      const run = runAt(source, tick);
      from = tick + run.length;
      if (run.length !== fence.length) continue;
      addNode(scan, { type: 'inlineCode', value: source.slice(at + fence.length, tick), position: position(at, from) });
      return from;
    }
  }
  return -1;
}

function runAt(source: string, at: number): string {
  let end = at + 1;
  while (source[end] === source[at]) end++;
  return source.slice(at, end);
}

/** Marks of which each can only open or close; the same mark is never open twice. */
function readEmphasis(scan: Scan, line: Line, at: number): number {
  const { source, levels } = scan;
  const mark = runAt(source, at);
  const end = at + mark.length;
  const before = at === line.start ? 'blank' : kindOf(source[at - 1]!);
  const after = end >= line.end ? 'blank' : kindOf(source[end]!);
  if (before === null || after === null) return -1;
  if (before === 'blank' && after === 'blank') return takeText(scan, at, end);
  const isInside = before === 'word' && after === 'word';
  if (isInside && mark[0] === '_') return takeText(scan, at, end);
  if (mark.length > 2 || isInside) return -1;
  const top = levels.at(-1)!;
  if (top.mark === mark && before !== 'blank' && after !== 'word') {
    closeText(scan);
    if (top.nodes.length === 0) return -1;
    levels.pop();
    const type = mark[0] === '~' ? 'delete' : mark.length === 2 ? 'strong' : 'emphasis';
    addNode(scan, { type, children: top.nodes, position: position(top.start, end) });
    return end;
  }
  if (levels.some((level) => level.mark[0] === mark[0]) || after === 'blank' || before === 'word') return -1;
  closeText(scan);
  levels.push({ nodes: [], mark, start: at });
  return end;
}

/** As CommonMark tells characters beside emphasis apart; null for halves of characters. */
function kindOf(character: string): 'blank' | 'word' | 'mark' | null {
  if (/[A-Za-z0-9]/.test(character)) return 'word';
  if (/\s/.test(character)) return 'blank';
  if (/[\p{P}\p{S}]/u.test(character)) return 'mark';
  return /[\uD800-\uDFFF]/.test(character) ? null : 'word';
}

/** A mark of struck-out text; where it has no other one to go with it is only a mark. */
function readTilde(scan: Scan, line: Line, at: number): number {
  const { source, lines } = scan;
  const end = at + runAt(source, at).length;
  const isAlone = source.indexOf('~', lines[0]!.start) === at && !source.slice(end, lines.at(-1)!.end).includes('~');
  return isAlone ? takeText(scan, at, end) : readEmphasis(scan, line, at);
}

/** A link holds no other link, the text of an image no other label. */
function openLabel(scan: Scan, line: Line, at: number, mark: '[' | '!['): number {
  const { source, levels } = scan;
  const end = at + mark.length;
  if (end >= line.end || source[end] === '^') return -1;
  if (levels.some((level) => level.mark === '![' || (level.mark === '[' && mark === '['))) return -1;
  closeText(scan);
  levels.push({ nodes: [], mark, start: at });
  return end;
}

function closeLabel(scan: Scan, line: Line, at: number): number {
  const { levels } = scan;
  const { mark, start } = levels.at(-1)!;
  if (mark !== '[' && mark !== '![') return levels.length === 1 ? takeText(scan, at, at + 1) : -1;
  const target = targetAt(scan, line, at, start + mark.length);
  if (target === null) return -1;
  closeText(scan);
  const { nodes } = levels.pop()!;
  if (nodes.length === 0 && (mark === '[' || target.end === null)) return -1;
  if (target.end === null) return keepBrackets(scan, nodes, start, mark, at);
  const own = { position: position(start, target.end), children: nodes };
  if (mark === '![') {
    addNode(scan, { type: 'image', url: '', position: own.position, ...(nodes.length > 0 && { data: { label: nodes } }) });
  } else if (target.isReference) {
    addNode(scan, { type: 'linkReference', identifier: '', referenceType: 'shortcut', ...own });
  } else addNode(scan, { type: 'link', url: '', ...own });
  return target.end;
}

/** What follows a label: an address, another label, or nothing. `end` is null where its brackets are only brackets. */
interface Target {
  readonly end: number | null;
  readonly isReference: boolean;
}

function targetAt({ source, definitions }: Scan, { end }: Line, at: number, from: number): Target | null {
  const label = source.slice(from, at);
  const next = at + 1 < end ? source[at + 1] : '';
  if (next === '(') {
    ADDRESS.lastIndex = at + 1;
    return ADDRESS.test(source) && ADDRESS.lastIndex <= end ? { end: ADDRESS.lastIndex, isReference: false } : null;
  }
  if (next === ':') return null;
  const isPlain = !/[[\]\\\n]/.test(label);
  if (next === '[') {
    OTHER_LABEL.lastIndex = at + 1;
    const other = OTHER_LABEL.exec(source);
    if (other === null || OTHER_LABEL.lastIndex > end || (other[1] === '' && !isPlain)) return null;
    return definitions.has(other[1] === '' ? label : other[1]!) ? { end: OTHER_LABEL.lastIndex, isReference: true } : null;
  }
  if (!isPlain) return null;
  const isDefined = label.trim() === '' ? false : definitions.has(label);
  return isDefined === null ? null : { end: isDefined ? at + 1 : null, isReference: true };
}

/** Brackets of an address come in pairs: `(https://example.org/Elm_(town))`. */
const ADDRESS = /\((?:[^\s()<>\\`[\]\0]|\([^\s()<>\\`[\]\0]*\))+(?: "[^"\\`<>[\]\r\n\0]*")?\)/y;
const OTHER_LABEL = /\[([^[\]\\\r\n`<]*)\]/y;

function keepBrackets(scan: Scan, nodes: readonly PhrasingContent[], start: number, mark: string, at: number): number {
  const [only, ...others] = nodes;
  if (mark !== '[' || only?.type !== 'text' || others.length > 0) return -1;
  const before = scan.levels.at(-1)!.nodes.at(-1);
  if (before?.type === 'text') {
    scan.levels.at(-1)!.nodes.pop();
    scan.pieces = [...(before.data?.pieces ?? [])];
  }
  takeText(scan, start, start + 1);
  for (const piece of only.data?.pieces ?? []) {
    if (piece.text.length === piece.to - piece.from && piece.text !== '\n') takeText(scan, piece.from, piece.to);
    else scan.pieces.push(piece);
  }
  return takeText(scan, at, at + 1);
}

function readEscape(scan: Scan, { end }: Line, at: number): number {
  if (at + 1 >= end) return -1;
  const next = scan.source[at + 1]!;
  if (!PUNCTUATION.test(next)) return takeText(scan, at, at + 1);
  scan.pieces.push({ text: next, from: at, to: at + 2 });
  return at + 2;
}

const PUNCTUATION = /[!-/:-@[-`{-~]/;

function readReference(scan: Scan, { end }: Line, at: number): number {
  REFERENCE.lastIndex = at;
  const reference = REFERENCE.exec(scan.source)?.[0];
  const [piece] = reference === undefined || at + reference.length > end ? [] : decode(reference, at);
  if (piece === undefined || piece.text === reference) return takeText(scan, at, at + 1);
  scan.pieces.push(piece);
  return piece.to;
}

const REFERENCE = /&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{0,30});/y;

/** `<https://example.org>`, and tags that nobody could take for anything else. */
function readAngles(scan: Scan, { end }: Line, at: number): number {
  const { source, levels } = scan;
  const mail = endOf(PLAIN_MAIL, source, at);
  if (mail === -1 && endOf(MAIL_IN_ANGLES, source, at) !== -1) return -1;
  if (mail === -1 && !/[A-Za-z/!?]/.test(source[at + 1] ?? ' ')) return takeText(scan, at, at + 1);
  const address = mail === -1 ? endOf(ADDRESS_IN_ANGLES, source, at) : mail;
  if (address !== -1 && address <= end && !levels.some((level) => level.mark.endsWith('['))) {
    addNode(scan, { type: 'link', url: '', children: [{ type: 'text', value: '' }], position: position(at, address) });
    return address;
  }
  const tag = endOf(TAG, source, at);
  if (address !== -1 || tag === -1 || tag > end) return -1;
  const value = source.slice(at, tag);
  addNode(scan, { type: 'html', value, data: { pieces: [{ text: value, from: at, to: tag }] }, position: position(at, tag) });
  return tag;
}

/** The offset behind what a sticky pattern finds at an offset, -1 where it finds nothing. */
function endOf(pattern: RegExp, source: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(source) ? pattern.lastIndex : -1;
}

/** A tag that nobody could take for anything else. */
export const WHOLE_TAG = '<(?:/[A-Za-z][A-Za-z0-9-]*|[A-Za-z][A-Za-z0-9-]*(?: [A-Za-z_:][\\w.:-]*(?:="[^"<>`\\r\\n\\0]*")?)* ?/?)>';
const TAG = new RegExp(WHOLE_TAG, 'y');

/** What stands before its sign may begin with a digit or a mark. */
const MAIL_IN_ANGLES = /<[^\s<>@]{1,320}@/y;

/** `<desk@example.org>` */
const PLAIN_MAIL = /<[A-Za-z0-9][A-Za-z0-9._+-]{0,60}@(?:[A-Za-z0-9]+(?:-[A-Za-z0-9]+){0,4}\.){1,8}[A-Za-z0-9]{1,60}>/y;

const ADDRESS_IN_ANGLES = /<[A-Za-z][A-Za-z0-9+.-]{1,31}:[^\s<>\p{Cc}]*>/uy;
