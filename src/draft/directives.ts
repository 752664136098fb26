/** Comments in a draft that speak to us: `<!-- holdtrue-ignore … -->` and `<!-- holdtrue: CLAIM -->`. */
import type { Pin, Span, Suppression } from '../model.ts';

/** A comment and the block it stands in: null when it stands between blocks. */
export interface Comment {
  readonly span: Span;
  readonly host: Span | null;
}

export interface Directives {
  readonly suppressions: readonly Suppression[];
  readonly pins: readonly Pin[];
}

/** Takes a draft's comments in source order and the ranges of its blocks, and gives what the comments ask for. */
export function readDirectives(source: string, comments: readonly Comment[], blocks: readonly Span[]): Directives {
  const suppressions: Suppression[] = [];
  const pins: Pin[] = [];
  const open: Order[] = [];
  const ordered = [...blocks].sort((one, other) => one.start - other.start || other.end - one.end);
  const silence = (order: Order, covers: Span): void => {
    suppressions.push({ rules: order.rules, reason: order.reason, covers, span: order.span });
  };
  for (const comment of comments) {
    // The parser counts a line end behind the last line that a file without one lacks.
    const span = { start: comment.span.start, end: Math.min(comment.span.end, source.length) };
    const text = inside(source.slice(span.start, span.end));
    if (text.startsWith('holdtrue:')) {
      for (const claim of words(text.slice('holdtrue:'.length))) pins.push({ claim, span });
      continue;
    }
    const order = readOrder(text, span);
    if (order === null) continue;
    if (order.scope === 'start') open.push(order);
    else if (order.scope === 'end') for (const ended of takeEnded(open, order)) silence(ended, { start: ended.span.end, end: span.start });
    else if (order.scope === 'file') silence(order, { start: 0, end: source.length });
    else if (order.scope === 'line') silence(order, lineFor(source, span));
    else silence(order, comment.host ?? nextBlock(ordered, span.end) ?? { start: span.end, end: span.end });
  }
  for (const order of open) silence(order, { start: order.span.end, end: source.length });
  return { suppressions: suppressions.sort((one, other) => one.span.start - other.span.start), pins };
}

interface Order {
  readonly scope: 'block' | 'line' | 'start' | 'end' | 'file';
  readonly rules: readonly string[];
  readonly reason: string;
  readonly span: Span;
}

// holdtrue-ignore-line value-drift, lost-hedge: the minister's own words
//                 ^^^^ scope
function readOrder(text: string, span: Span): Order | null {
  const match = /^holdtrue-ignore(?:-(line|start|end|file))?(?=[\s:]|$)/.exec(text);
  if (match === null) return null;
  const rest = text.slice(match[0].length);
  const colon = rest.indexOf(':');
  const rules = words(colon === -1 ? rest : rest.slice(0, colon));
  return {
    scope: (match[1] ?? 'block') as Order['scope'],
    rules: rules.length === 0 ? ['*'] : rules,
    reason:
      colon === -1
        ? ''
        : rest
            .slice(colon + 1)
            .trim()
            .split(/\s+/)
            .join(' '),
    span,
  };
}

function inside(comment: string): string {
  return (comment.startsWith('{') ? comment.slice(3, -3) : comment.slice(4, comment.endsWith('-->') ? -3 : undefined)).trim();
}

function words(text: string): string[] {
  return text.split(/[\s,]+/).filter((word) => word !== '');
}

/** An end that names rules closes the latest start of the same rules, one that names none closes all. */
function takeEnded(open: Order[], end: Order): Order[] {
  if (end.rules[0] === '*') return open.splice(0);
  const index = open.findLastIndex((order) => order.rules.join() === end.rules.join());
  return index === -1 ? [] : open.splice(index, 1);
}

/** The line of the comment, or the next one where the comment has a line to itself. */
function lineFor(source: string, span: Span): Span {
  const start = lineStart(source, span.start);
  const end = lineEnd(source, span.end);
  const isAlone = !HAS_WORD.test(source.slice(start, span.start)) && !HAS_WORD.test(source.slice(span.end, end));
  if (!isAlone) return { start, end };
  const next = Math.min(source.length, end + (source.startsWith('\r\n', end) ? 2 : 1));
  return { start: next, end: lineEnd(source, next) };
}

const HAS_WORD = /[\p{L}\p{N}]/u;

function lineStart(source: string, offset: number): number {
  let start = offset;
  while (start > 0 && source[start - 1] !== '\n' && source[start - 1] !== '\r') start--;
  return start;
}

function lineEnd(source: string, offset: number): number {
  let end = offset;
  while (end < source.length && source[end] !== '\n' && source[end] !== '\r') end++;
  return end;
}

function nextBlock(ordered: readonly Span[], offset: number): Span | undefined {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ordered[middle]!.start >= offset) high = middle;
    else low = middle + 1;
  }
  return ordered[low];
}
