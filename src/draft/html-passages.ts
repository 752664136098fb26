/** HTML blocks as passages. */
import type { Html } from 'mdast';
import { readHtmlTable } from './cells.ts';
import { readHtmlParts } from './html-parts.ts';
import { emit, type Place, type Reading, rangeOf, type Title } from './place.ts';
import { spanOf } from './tree.ts';

/** Takes HTML blocks in a row, adds their passages and gives the headings above what follows. */
export function readHtmlRun(nodes: readonly Html[], caption: string, place: Place, reading: Reading): readonly Title[] {
  const source = nodes.flatMap((node) => [...(node.data?.pieces ?? []), { text: '\n', from: spanOf(node).end, to: spanOf(node).end + 1 }]);
  const { parts, comments } = readHtmlParts(source);
  const block = { start: place.block!.start, end: Math.max(place.block!.end, spanOf(nodes.at(-1)!).end) };
  for (const span of comments) reading.comments.push({ span, host: null });
  let { trail } = place;
  for (const part of parts) {
    const here: Place = { ...place, block, trail, quoted: place.quoted + (part.kind === 'text' ? part.quoted : 0) };
    if (part.kind === 'table') {
      readHtmlTable(part, caption, here, reading);
      continue;
    }
    const above = part.depth === 0 ? trail : trail.filter((title) => title.depth < part.depth);
    const kind = part.role === 'paragraph' ? place.kind : part.role;
    const text = emit(part.pieces, rangeOf(part.pieces), { ...here, kind, trail: above }, reading);
    if (part.depth > 0 && text !== '') trail = [...above, { depth: part.depth, text }];
  }
  return trail;
}
