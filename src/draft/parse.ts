/** From one Markdown file to a draft: every character that a reader sees, and where it stands. */
import type { Draft, Passage } from '../model.ts';
import { readDirectives } from './directives.ts';
import { type Fields, readFrontMatter, readMailHeaders } from './fields.ts';
import { mask } from './mask.ts';
import { fieldPassages, type Prose, readProse } from './passages.ts';
import { toTreeByPieces } from './pieces.ts';
import { spanOf, toTree } from './tree.ts';

/**
 * Takes a Markdown file and gives its passages in source order; all offsets are UTF-16 offsets in `source`. Throws on nothing
 * by itself, but a file that `guard` refuses can exhaust time, stack or memory. What is plain enough is read without the Markdown
 * parser, piece by piece; `whole` lets the parser read all of it at once, which gives the same draft and takes longer.
 */
export function parseDraft(source: string, path: string, { whole = false }: { readonly whole?: boolean } = {}): Draft {
  // Markdown has no byte order mark; with a blank in its place front matter would not be seen.
  if (source.startsWith('\uFEFF')) return shift(parseDraft(source.slice(1), path, { whole }), source);
  const mail = readMailHeaders(source);
  const text = mask(mail === null ? source : cover(source, mail.span.end), path);
  const tree = whole ? toTree(text) : toTreeByPieces(text);
  const front = tree.children[0];
  const above: Fields | null =
    mail ??
    (front !== undefined && (front.type === 'yaml' || (front.type as string) === 'toml') ? readFrontMatter(text, spanOf(front)) : null);
  const prose: Prose = readProse(tree, path);
  const passages = [...fieldPassages(above?.fields ?? []), ...prose.passages]
    .sort((one, other) => one.span.start - other.span.start)
    .map((passage, index): Passage => ({ index, ...passage }));
  return { path, source, passages, ...readDirectives(source, prose.comments, prose.blocks), date: above?.date ?? null };
}

function cover(source: string, end: number): string {
  return source.slice(0, end).replace(/[^\n\r]/g, ' ') + source.slice(end);
}

/** Moves every offset of a draft by the byte order mark in front of it. */
function shift(draft: Draft, source: string): Draft {
  const moved = <Range extends { readonly start: number; readonly end: number }>(range: Range): Range => ({
    ...range,
    start: range.start + 1,
    end: range.end + 1,
  });
  return {
    ...draft,
    source,
    passages: draft.passages.map((passage) => ({
      ...passage,
      span: moved(passage.span),
      block: moved(passage.block),
      segments: passage.segments.map((segment) => ({ ...segment, from: segment.from + 1, to: segment.to + 1 })),
      ...(passage.disguises && { disguises: passage.disguises.map((each) => ({ ...each, span: moved(each.span) })) }),
    })),
    suppressions: draft.suppressions.map((each) => ({ ...each, span: moved(each.span), covers: moved(each.covers) })),
    pins: draft.pins.map((pin) => ({ ...pin, span: moved(pin.span) })),
  };
}
