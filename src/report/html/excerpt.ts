import { passageAt, textRange } from '../../check/passage-at.ts';
import type { Draft, Span } from '../../model.ts';
import { visible } from '../escape.ts';

/** Words in their sentence: what stands before them, they themselves, what stands after. */
export interface Excerpt {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** The words at a span as a reader sees them, with some text around them. */
export function excerptOf(draft: Draft, span: Span): Excerpt {
  const passage = passageAt(draft, span.start);
  const range = passage === null ? null : textRange(passage, span);
  if (passage === null || range === null) return { before: '', words: shown(draft.source.slice(span.start, span.end)), after: '' };
  const { text } = passage;
  return {
    before: visible(lastWords(text.slice(0, range.start))),
    words: shown(text.slice(range.start, range.end)),
    after: visible(firstWords(text.slice(range.end))),
  };
}

const REACH = 70;
const LONGEST = 240;

function shown(text: string): string {
  return visible(text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text).replaceAll('\uFFFC', '…');
}

function lastWords(text: string): string {
  if (text.length <= REACH) return clean(text);
  const blank = text.indexOf(' ', text.length - REACH);
  return `…${clean(text.slice(blank === -1 ? text.length - REACH : blank))}`;
}

function firstWords(text: string): string {
  if (text.length <= REACH) return clean(text);
  const blank = text.lastIndexOf(' ', REACH);
  return `${clean(text.slice(0, blank === -1 ? REACH : blank + 1))}…`;
}

function clean(text: string): string {
  return text.replaceAll('\uFFFC', '…');
}
