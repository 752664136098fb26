/** Definitions of links and footnotes: what they define counts in the whole file. */
import type { Span } from '../model.ts';
import { isDefinition } from './guard-blocks.ts';

export interface Definitions {
  /** Takes pieces of Markdown that are parsed together and gives the definitions that stand in other ones and that their labels may mean. */
  readonly for: (pieces: readonly string[]) => readonly string[];
  /** Takes a label and says whether it names a link; null where only the parser knows. */
  readonly has: (label: string) => boolean | null;
}

/** Takes a file and its pieces and finds what may be a definition. */
export function findDefinitions(source: string, pieces: readonly Span[]): Definitions {
  if (!source.includes(']:')) return NONE;
  const sources = new Map<string, string[]>();
  const sure = new Set<string>();
  for (const { start, end } of pieces) {
    const piece = source.slice(start, end);
    if (!piece.includes(']:') || isCode(piece)) continue;
    let isSure = false;
    for (const match of piece.matchAll(DEFINITION)) {
      const label = toKey(match[1]!);
      const line = lineAt(piece, match.index);
      isSure = piece[match.index] === '[' && isLinkDefinition(line) && standsAlone(piece, match.index, isSure);
      if (sure.has(label)) continue;
      if (isSure) {
        sources.set(label, [line]);
        sure.add(label);
      } else addSource(sources, label, piece);
    }
    for (const match of piece.matchAll(IN_FOOTNOTE)) addSource(sources, toKey(match[1]!), piece);
  }
  return {
    for: (pieces) => definitionsFor(pieces, sources),
    has: (label) => {
      const key = toKey(label);
      return sure.has(key) ? true : sources.has(key) ? null : false;
    },
  };
}

function addSource(sources: Map<string, string[]>, label: string, piece: string): void {
  const known = sources.get(label);
  if (known === undefined) sources.set(label, [piece]);
  else if (known.at(-1) !== piece) known.push(piece);
}

const NONE: Definitions = { for: () => [], has: () => false };

/** At the beginning of a line, or of what a quotation or a list holds. */
const DEFINITION = /^[ \t>]*(?:(?:[-+*]|\d{1,9}[.)])[ \t>]+)*\[((?:[^[\]\\]|\\[\s\S])+)\]:/gm;
/** The first thing that a footnote says. */
const IN_FOOTNOTE = /^[ \t>]*\[\^[^[\]]+\]:[ \t>]*(?:(?:[-+*]|\d{1,9}[.)])[ \t>]+)*\[((?:[^[\]\\]|\\[\s\S])+)\]:/gm;
const LABEL = /\[((?:[^[\]\\]|\\[\s\S])+)\]/g;

/** Whether a piece is one block of code and nothing else. */
function isCode(piece: string): boolean {
  const fence = /^(?:`{3,}(?=[^`\n]*\n)|~{3,})/.exec(piece)?.[0];
  if (fence === undefined) return false;
  const end = new RegExp(`^ {0,3}${fence[0]}{${fence.length},}[ \\t]*$`, 'm').exec(piece.slice(fence.length));
  return end !== null && piece.slice(fence.length + end.index + end[0].length).trim() === '';
}

/** Takes a line and says whether it defines a link for certain, and no footnote. */
export function isLinkDefinition(line: string): boolean {
  // The blank behind the colon may be left out.
  return !line.startsWith('[^') && isDefinition(line.replace(/\]:(?=\S)/, ']: '));
}

function lineAt(piece: string, from: number): string {
  const end = piece.indexOf('\n', from);
  return piece.slice(from, end === -1 ? piece.length : end).replace(/\r$/, '');
}

/**
 * Whether a line begins a block for certain: at the top of its piece, or below a heading or comment that does, or below another
 * definition. A title on the next line belongs to it, and over the second line of a table it is no definition at all.
 */
function standsAlone(piece: string, at: number, isBelowSure: boolean): boolean {
  const next = /^[^\n]*\n[ \t]*(.?)/.exec(piece.slice(at))?.[1] ?? '';
  if (/["'(:|-]/.test(next)) return false;
  if (at === 0) return true;
  const above = piece.lastIndexOf('\n', at - 2) + 1;
  const before = lineAt(piece, above);
  if (above === 0 && (/^#{1,6} /.test(before) || /^<!--(?:(?!-->).)*-->$/.test(before))) return true;
  return isBelowSure && isLinkDefinition(before);
}

function definitionsFor(pieces: readonly string[], sources: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const found = new Set<string>();
  for (const piece of pieces) {
    if (!piece.includes('[')) continue;
    for (const match of piece.matchAll(LABEL)) for (const definition of sources.get(toKey(match[1]!)) ?? []) found.add(definition);
  }
  for (const piece of pieces) found.delete(piece);
  return [...found];
}

/** Labels are compared without case, and with any white space as one blank. */
function toKey(label: string): string {
  return label.replace(/\s+/g, ' ').trim().toLowerCase().toUpperCase();
}
