import type { Draft, Passage, Span, TextRange } from '../model.ts';

/** The passage whose source range holds an offset (the narrowest one), or null between passages. */
export function passageAt(draft: Draft, offset: number): Passage | null {
  let found: Passage | null = null;
  for (const passage of draft.passages) {
    const { start, end } = passage.span;
    if (start <= offset && offset < end && (found === null || end - start < found.span.end - found.span.start)) found = passage;
  }
  return found;
}

/** The words of a span as a reader sees them: without markup where it lies in a passage, else the source itself. */
export function readerText(draft: Draft, span: Span): string {
  const passage = passageAt(draft, span.start);
  const range = passage === null ? null : textRange(passage, span);
  const text = passage !== null && range !== null ? passage.text.slice(range.start, range.end) : '';
  return text === '' ? draft.source.slice(span.start, span.end) : text;
}

/** Where a span stands in its passage's text: the text of all segments that it touches. Null when it touches none. */
export function textRange(passage: Passage, span: Span): TextRange | null {
  let start = -1;
  let end = -1;
  for (const segment of passage.segments) {
    if (segment.to <= span.start || segment.from >= span.end) continue;
    const verbatim = segment.to - segment.from === segment.length;
    if (start === -1) start = segment.at + (verbatim ? Math.max(0, span.start - segment.from) : 0);
    end = segment.at + (verbatim ? Math.min(segment.length, span.end - segment.from) : segment.length);
  }
  return start === -1 ? null : { start, end };
}
