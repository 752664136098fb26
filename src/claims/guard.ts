import { CST, Lexer } from 'yaml';
import type { Span } from '../model.ts';

/** Why a text is not handed to the YAML parser. */
export interface Refusal {
  readonly span: Span;
  readonly message: string;
  readonly hint: string;
}

/** What a claims file may hold; larger or deeper ones are refused before they cost time. */
export const LIMITS = { bytes: 4 * 1024 * 1024, nodes: 400_000, depth: 32 } as const;

/**
 * Reads the lexical tokens of a YAML text once, in linear time, and gives the first thing that a claims file may not
 * hold: directives, tags, anchors, aliases, complex keys, brackets without a partner, too deep nesting, too many nodes.
 * They are refused here and not after parsing, as some of them make the parser itself super-linear.
 */
export function refuse(text: string): Refusal | null {
  const bytes = Buffer.byteLength(text);
  if (bytes > LIMITS.bytes) {
    return at(0, 1, 'the file is larger than 4 MiB', 'Split it into several files and name them under `include`.');
  }
  const control = CONTROL.exec(text);
  if (control) {
    return at(control.index, 1, 'a control character: this is not a text file', 'Save the file as UTF-8 text without control characters.');
  }
  return scan(text);
}

// Everything below a blank but tab, line feed and carriage return.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these characters are what is looked for
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

/** Where the scan stands: how deep, and how many nodes it has seen. */
interface Scan {
  readonly columns: number[];
  /** Offsets of the brackets that are open. */
  readonly flow: number[];
  chain: number;
  nodes: number;
  lineStart: number;
  blankLine: boolean;
  documents: number;
  content: boolean;
}

function scan(text: string): Refusal | null {
  const state: Scan = {
    columns: [],
    flow: [],
    chain: 0,
    nodes: 0,
    lineStart: 0,
    blankLine: true,
    documents: 0,
    content: false,
  };
  let offset = 0;
  let scalar = false;
  for (const token of new Lexer().lex(text)) {
    if (token === CST.SCALAR) {
      scalar = true;
      continue;
    }
    const type = scalar ? 'scalar' : CST.tokenType(token);
    scalar = false;
    if (token === CST.FLOW_END) return unclosed(state);
    if (token === CST.DOCUMENT) continue;
    const refusal = judge(state, type, token, offset);
    if (refusal) return refusal;
    offset += token.length;
    const lineEnd = token.lastIndexOf('\n');
    if (lineEnd !== -1) {
      state.lineStart = offset - token.length + lineEnd + 1;
      state.blankLine = true;
      if (state.flow.length === 0) state.chain = 0;
    }
  }
  return unclosed(state);
}

function unclosed(state: Scan): Refusal | null {
  const bracket = state.flow.at(-1);
  return bracket === undefined
    ? null
    : at(bracket, 1, 'this bracket is not closed', 'Close it, or put text that holds brackets in quotes.');
}

function judge(state: Scan, type: string | null, token: string, offset: number): Refusal | null {
  if (type === 'space' || type === 'newline' || type === 'comment' || type === 'byte-order-mark') {
    if (type === 'space' && state.blankLine && state.flow.length === 0 && token.includes('\t')) {
      return at(offset + token.indexOf('\t'), 1, 'a tab indents this line', 'Indent with blanks: YAML does not allow tabs there.');
    }
    return null;
  }
  const broken = brokenScalar(type, token, offset);
  if (broken) return broken;
  const forbidden = FORBIDDEN[type ?? ''];
  if (forbidden) return at(offset, token.length, forbidden[0], forbidden[1]);
  if (type === 'doc-start') {
    state.documents++;
    return state.documents > 1 || state.content
      ? at(offset, 3, 'a second document begins here', 'Keep one document in a file; name other files under `include`.')
      : null;
  }
  state.content = true;
  const tooDeep = nest(state, type, offset);
  if (tooDeep) return tooDeep;
  if (type === 'map-value-ind' || type === 'comma') return null;
  return ++state.nodes > LIMITS.nodes
    ? at(offset, token.length, `more than ${LIMITS.nodes} values`, 'Split the file into several sets of claims, each for its own drafts.')
    : null;
}

/** A quoted text without its end, and a figure such as `>8,000` that YAML takes for the head of a block of text. */
function brokenScalar(type: string | null, token: string, offset: number): Refusal | null {
  if (type === 'block-scalar-header' && !/^[|>][-+1-9]{0,2}$/.test(token)) {
    return at(offset, token.length, `text may not begin with \`${token[0]}\``, 'Put the text in quotes.');
  }
  const isOpen =
    (type === 'single-quoted-scalar' && tail(token, "'") % 2 === 0) ||
    (type === 'double-quoted-scalar' && (token.length < 2 || !token.endsWith('"') || tail(token.slice(0, -1), '\\') % 2 === 1));
  const hint = 'Close it; text that begins with a quotation mark goes as a whole into quotes of the other kind.';
  return isOpen ? at(offset, 1, 'this quotation mark is not closed', hint) : null;
}

/** How many times a mark stands at the end of a text, its first character left out. */
function tail(text: string, mark: string): number {
  let end = text.length;
  while (end > 1 && text[end - 1] === mark) end--;
  return text.length - end;
}

/** Keeps count of the depth: brackets, indents, and colons or dashes that follow each other. */
function nest(state: Scan, type: string | null, offset: number): Refusal | null {
  if (state.blankLine && state.flow.length === 0) indentTo(state, offset - state.lineStart);
  if (type === 'seq-item-ind' && !state.blankLine && state.flow.length === 0) state.columns.push(offset - state.lineStart);
  state.blankLine = false;
  if (type === 'flow-map-start' || type === 'flow-seq-start') state.flow.push(offset);
  if (type === 'flow-map-end' || type === 'flow-seq-end') {
    state.chain = 0;
    if (state.flow.pop() === undefined)
      return at(offset, 1, 'a closing bracket without an opening one', 'Remove it, or put text that holds brackets in quotes.');
  }
  if (type === 'comma') state.chain = 0;
  if (type === 'map-value-ind') state.chain++;
  const depth = state.columns.length + state.flow.length + state.chain;
  return depth > LIMITS.depth + 2
    ? at(offset, 1, `nested deeper than ${LIMITS.depth} levels`, 'A claims file needs four levels; look for a stray bracket or dash.')
    : null;
}

function indentTo(state: Scan, column: number): void {
  while (state.columns.length > 0 && (state.columns[state.columns.length - 1] ?? 0) >= column) state.columns.pop();
  state.columns.push(column);
}

const QUOTE_IT = 'Put text that begins with this character in quotes.';
const FORBIDDEN: Readonly<Record<string, readonly [message: string, hint: string]>> = {
  'directive-line': ['a YAML directive', 'Remove the line: a claims file is read as plain YAML 1.2.'],
  tag: ['a YAML tag', QUOTE_IT],
  anchor: ['a YAML anchor', `${QUOTE_IT} Anchors are not used in a claims file.`],
  alias: ['a YAML alias', `${QUOTE_IT} Aliases are not used in a claims file.`],
  'explicit-key-ind': ['a complex key', 'Put text that begins with `?` in quotes.'],
};

function at(start: number, length: number, message: string, hint: string): Refusal {
  return { span: { start, end: start + length }, message, hint };
}
