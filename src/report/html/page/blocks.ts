import type { BlockData, CellData, DraftData, MarkData, Run } from '../data.ts';
import { type Child, element } from './element.ts';
import { findingsOf, isStop } from './islands.ts';

/** The text of a draft as its readers see it, with its marks as links. Each mark is reached by the tab key once. */
export function drawDraft(index: number, { blocks, marks }: DraftData): readonly Node[] {
  const pen: Pen = { draft: index, marks, drawn: new Set(), noted: 0 };
  return blocks.map((block) => drawBlock(block, pen));
}

interface Pen {
  readonly draft: number;
  readonly marks: readonly MarkData[];
  readonly drawn: Set<number>;
  /** Numbers of the notes, which paper needs in place of links. */
  noted: number;
}

function drawBlock(block: BlockData, pen: Pen): HTMLElement {
  switch (block.kind) {
    case 'heading':
      return element(
        HEADINGS[Math.min(block.level, HEADINGS.length) - 1]!,
        { dir: 'auto', class: `level-${Math.min(block.level, 3)}` },
        drawRuns(block.runs, pen),
      );
    case 'paragraph':
      return element('p', { dir: 'auto' }, drawRuns(block.runs, pen));
    case 'caption':
    case 'footnote':
      return element('p', { dir: 'auto', class: block.kind }, drawRuns(block.runs, pen));
    case 'alt':
      return element('p', { dir: 'auto', class: 'alt' }, element('span', { class: 'label' }, 'Picture: '), drawRuns(block.runs, pen));
    case 'field':
      return element(
        'p',
        { dir: 'auto', class: 'field' },
        element('span', { class: 'label' }, block.name, ': '),
        drawRuns(block.runs, pen),
      );
    case 'quote':
      return element(
        'blockquote',
        {},
        block.blocks.map((inner) => drawBlock(inner, pen)),
      );
    case 'list':
      return drawList(block, pen);
    case 'table':
      return drawTable(block.rows, pen);
    case 'code':
      return element('pre', { tabindex: '0', 'aria-label': 'Code, not read' }, element('code', {}, block.text));
    case 'silencing':
      return element('p', { class: 'silencing' }, element('span', { class: 'label' }, 'Silenced by a comment here – '), block.text);
  }
}

/** The title of the page, of the part and of the draft stand above them. */
const HEADINGS = ['h4', 'h5', 'h6'] as const;

function drawList({ start, items }: BlockData & { readonly kind: 'list' }, pen: Pen): HTMLElement {
  const drawn = items.map((item) =>
    element(
      'li',
      {},
      item.map((inner) => drawBlock(inner, pen)),
    ),
  );
  return start === null ? element('ul', {}, drawn) : element('ol', { start: String(start) }, drawn);
}

function drawTable(rows: readonly (readonly CellData[])[], pen: Pen): HTMLElement {
  const drawn = rows.map((cells) =>
    element(
      'tr',
      {},
      cells.map((cell) => drawCell(cell, pen)),
    ),
  );
  return element(
    'div',
    { class: 'wide', tabindex: '0', role: 'group', 'aria-label': 'Table' },
    element('table', {}, element('tbody', {}, drawn)),
  );
}

function drawCell({ heads, runs }: CellData, pen: Pen): HTMLElement {
  const content = drawRuns(runs, pen);
  if (heads === null || runs.length === 0) return element('td', { dir: 'auto' }, content);
  return element('th', { dir: 'auto', scope: heads === 'column' ? 'col' : 'row' }, content);
}

function drawRuns(runs: readonly Run[], pen: Pen): readonly Child[] {
  return runs.map((run) => {
    if (typeof run === 'string') return run;
    if ('object' in run)
      return element(run.as === 'deleted' ? 'del' : run.as === 'code' ? 'code' : 'span', { class: 'unread' }, run.object);
    const [text, number, exact] = run;
    const mark = pen.marks[number]!;
    const isFirst = !pen.drawn.has(number);
    pen.drawn.add(number);
    const stops = isStop(pen.draft, mark);
    const link = element(
      'a',
      {
        href: `#m${pen.draft}-${number}`,
        class: `mark ${mark.look}${stops ? ' stop' : ''}${exact === 1 ? ' exact' : ''}`,
        'aria-describedby': `is-${mark.look}`,
        'data-mark': String(number),
        ...(isFirst ? {} : { tabindex: '-1' }),
      },
      text,
    );
    return isFirst && stops ? [link, noteMark(pen)] : link;
  });
}

function noteMark(pen: Pen): HTMLElement {
  pen.noted++;
  return element('sup', { class: 'on-paper', 'aria-hidden': 'true' }, String(pen.noted));
}

/** What paper shows below a draft: what is said at each place where a reviewer stops, in reading order. */
export function drawNotes(index: number, data: DraftData): HTMLElement | null {
  const order = inReadingOrder(data.blocks);
  const stops = order.filter((mark) => isStop(index, data.marks[mark]!));
  if (stops.length === 0) return null;
  return element(
    'ol',
    { class: 'notes on-paper' },
    stops.map((mark) => {
      const marked = data.marks[mark]!;
      const open = findingsOf(index, marked).filter(({ disposition }) => disposition === 'open');
      const phrase = (index: number | undefined) => data.phrases[index ?? -1] ?? '';
      const said =
        open.length === 0
          ? `${marked.text}: ${phrase(marked.relation)} (${phrase(marked.sure)})`
          : open.map(({ message }) => message).join('; ');
      return element(
        'li',
        {},
        said,
        element('span', { class: 'decided', 'data-fingerprints': open.map(({ fingerprint }) => fingerprint).join(' ') }),
      );
    }),
  );
}

function inReadingOrder(blocks: readonly BlockData[]): readonly number[] {
  const seen = new Set<number>();
  for (const run of blocks.flatMap(runsOf)) if (typeof run !== 'string' && !('object' in run)) seen.add(run[1]);
  return [...seen];
}

function runsOf(block: BlockData): readonly Run[] {
  switch (block.kind) {
    case 'quote':
      return block.blocks.flatMap(runsOf);
    case 'list':
      return block.items.flat().flatMap(runsOf);
    case 'table':
      return block.rows.flat().flatMap(({ runs }) => runs);
    case 'code':
    case 'silencing':
      return [];
    default:
      return block.runs;
  }
}
