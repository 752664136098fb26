import type { Edit, Span } from '../model.ts';

/** What is needed of an edit to make it. */
export type Replacement = Pick<Edit, 'span' | 'text'>;

/** Makes edits in a text. In: spans that do not overlap, in any order. */
export function applyEdits(text: string, edits: readonly Replacement[]): string {
  let after = '';
  let at = 0;
  for (const { span, text: words } of inOrder(edits)) {
    after += text.slice(at, span.start) + words;
    at = span.end;
  }
  return after + text.slice(at);
}

/** Where a span stands once edits are made; an end that lies in an edit moves to the end of its new words. */
export function movedBy(edits: readonly Replacement[], { start, end }: Span): Span {
  return { start: moved(edits, start, false), end: moved(edits, end, true) };
}

/** Whether two spans share a character, or one is an insertion in the other. */
export function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

/** Sorts edits by place. */
export function inOrder<One extends Replacement>(edits: readonly One[]): readonly One[] {
  return [...edits].sort((one, other) => one.span.start - other.span.start || one.span.end - other.span.end);
}

function moved(edits: readonly Replacement[], offset: number, isEnd: boolean): number {
  let shift = 0;
  for (const { span, text } of inOrder(edits)) {
    if (span.end <= offset && !(isEnd && span.start === offset)) shift += text.length - (span.end - span.start);
    else if (span.start < offset) return span.start + shift + (isEnd ? text.length : 0);
  }
  return offset + shift;
}
