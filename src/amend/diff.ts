import { applyEdits, inOrder, type Replacement } from './edits.ts';

/**
 * The unified diff of edits in a text, with three lines around each, as `git apply` and `patch -p1` take it; '' for no edits.
 * In: the path as it is to be named, the text before, edits that do not overlap.
 */
export function unifiedDiff(path: string, before: string, edits: readonly Replacement[]): string {
  if (applyEdits(before, edits) === before) return '';
  const starts = lineStarts(before);
  const hunks = hunksOf(blocksOf(before, starts, edits), starts.length);
  // A blank in a name ends it for some readers, unless a tab follows.
  const name = /\s/.test(path) ? `${path}\t` : path;
  let grown = 0;
  const printed = hunks.map((hunk) => {
    const { text, delta } = print(hunk, before, starts, grown);
    grown += delta;
    return text;
  });
  return `--- a/${name}\n+++ b/${name}\n${printed.join('')}`;
}

/** Lines [from, to) that change, and what makes them change. */
interface Block {
  readonly from: number;
  readonly to: number;
  readonly edits: readonly Replacement[];
}

/** Lines [from, to) that are shown, and the blocks in them. */
interface Hunk {
  readonly from: number;
  readonly to: number;
  readonly blocks: readonly Block[];
}

const CONTEXT = 3;

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1 && at + 1 < text.length; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function blocksOf(text: string, starts: readonly number[], edits: readonly Replacement[]): readonly Block[] {
  const blocks: Block[] = [];
  for (const edit of inOrder(edits)) {
    if (text.slice(edit.span.start, edit.span.end) === edit.text) continue;
    const from = lineAt(starts, edit.span.start);
    const to = lineAt(starts, Math.max(edit.span.start, edit.span.end - 1)) + 1;
    const last = blocks.at(-1);
    if (last && from < last.to) blocks.splice(-1, 1, { from: last.from, to: Math.max(to, last.to), edits: [...last.edits, edit] });
    else blocks.push({ from, to, edits: [edit] });
  }
  return blocks;
}

function lineAt(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

function hunksOf(blocks: readonly Block[], lines: number): readonly Hunk[] {
  const hunks: Hunk[] = [];
  for (const block of blocks) {
    const [from, to] = [Math.max(0, block.from - CONTEXT), Math.min(lines, block.to + CONTEXT)];
    const last = hunks.at(-1);
    if (last && from <= last.to) hunks.splice(-1, 1, { from: last.from, to, blocks: [...last.blocks, block] });
    else hunks.push({ from, to, blocks: [block] });
  }
  return hunks;
}

function print({ from, to, blocks }: Hunk, text: string, starts: readonly number[], grown: number): { text: string; delta: number } {
  const slice = (first: number, last: number) => text.slice(starts[first] ?? text.length, starts[last] ?? text.length);
  const rows: string[] = [];
  let delta = 0;
  let at = from;
  for (const block of blocks) {
    const old = slice(block.from, block.to);
    const offset = starts[block.from]!;
    const edits = block.edits.map((edit) => ({ ...edit, span: { start: edit.span.start - offset, end: edit.span.end - offset } }));
    const [before, after] = [linesOf(old), linesOf(applyEdits(old, edits))];
    rows.push(
      ...linesOf(slice(at, block.from)).map((line) => ` ${line}`),
      ...before.map((line) => `-${line}`),
      ...after.map((line) => `+${line}`),
    );
    delta += after.length - before.length;
    at = block.to;
  }
  rows.push(...linesOf(slice(at, to)).map((line) => ` ${line}`));
  const head = `@@ -${range(from, to - from)} +${range(from + grown, to - from + delta)} @@\n`;
  return { text: head + rows.map((row) => (row.endsWith('\n') ? row : `${row}\n\\ No newline at end of file\n`)).join(''), delta };
}

function range(from: number, length: number): string {
  return length === 1 ? String(from + 1) : `${from + 1},${length}`;
}

/** Lines with their ends. */
function linesOf(text: string): readonly string[] {
  return text === '' ? [] : text.split(/(?<=\n)/);
}
