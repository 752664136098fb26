import type { Draft } from '../../model.ts';

/** A fenced block of code: readers see it, and nothing in it is checked. */
export interface CodeBlock {
  readonly start: number;
  readonly text: string;
}

/** The fenced blocks of a draft, in order. A fence within a passage is none. */
export function codeBlocks({ source, passages }: Pick<Draft, 'source' | 'passages'>): readonly CodeBlock[] {
  if (!source.includes('```') && !source.includes('~~~')) return [];
  const blocks: CodeBlock[] = [];
  const spans = passages.map(({ span }) => span).sort((one, other) => one.start - other.start);
  let next = 0;
  let open: { readonly start: number; readonly fence: string; readonly indent: number; readonly lines: string[] } | null = null;
  for (const { start, line } of linesOf(source)) {
    while (next < spans.length && spans[next]!.end <= start) next++;
    const fence = spans[next] !== undefined && spans[next]!.start < start ? null : FENCE.exec(line.slice(0, LONGEST));
    if (open === null) {
      if (fence !== null) open = { start: start + fence[1]!.length, fence: fence[2]!, indent: fence[1]!.length, lines: [] };
    } else if (fence !== null && fence[2]!.startsWith(open.fence) && fence[3]!.trim() === '') {
      blocks.push({ start: open.start, text: open.lines.join('\n') });
      open = null;
    } else if (open.lines.length < MOST_LINES) {
      open.lines.push(withoutIndent(line, open.indent).slice(0, LONGEST));
    }
  }
  return open === null ? blocks : [...blocks, { start: open.start, text: open.lines.join('\n') }];
}

const FENCE = /^((?:[\s>]|[-*+] |\d{1,9}[.)] ){0,60})(`{3,}|~{3,})(.*)$/;
const LONGEST = 1_000;
const MOST_LINES = 200;

function withoutIndent(line: string, indent: number): string {
  return line.slice(0, indent).replace(/^[\s>]{0,200}/, '') + line.slice(indent);
}

function* linesOf(source: string): Generator<{ readonly start: number; readonly line: string }> {
  let start = 0;
  for (const line of source.split('\n')) {
    yield { start, line: line.endsWith('\r') ? line.slice(0, -1) : line };
    start += line.length + 1;
  }
}
