import type { Draft, Finding, Span } from '../model.ts';
import { passageAt, textRange } from './passage-at.ts';

/**
 * The replacement that puts suggested words in place of those at a span. Null where that would break markup (the span or
 * the words hold some) or change nothing.
 */
export function fixOf(draft: Draft, span: Span, suggestion: string): Finding['fix'] {
  const written = draft.source.slice(span.start, span.end);
  if (written === '' || suggestion === '' || MARKUP.test(written) || MARKUP.test(suggestion)) return null;
  const text = startsSentence(draft, span) ? suggestion.charAt(0).toUpperCase() + suggestion.slice(1) : suggestion;
  return text === written ? null : { span, text };
}

/** Marks that pair up or that begin something in Markdown or HTML, and line ends inside a suggestion or a quotation. */
const MARKUP = /[*_~`[\]<>|\\&]|\r|\n[ \t]*[^\sA-Za-z0-9]/;

function startsSentence(draft: Draft, span: Span): boolean {
  const passage = passageAt(draft, span.start);
  const range = passage === null ? null : textRange(passage, span);
  if (passage === null || range === null || passage.cell !== undefined) return false;
  const before = passage.text.slice(Math.max(0, range.start - 3), range.start);
  // A list item may begin in small letters on purpose: only what stood in a capital, or a figure in a sentence, is raised.
  const first = passage.text.charAt(range.start);
  if (/\p{Ll}/u.test(first)) return false;
  if (range.start === 0) return passage.kind !== 'item' || /\p{Lu}/u.test(first);
  return /[.!?]["”’')]? $/u.test(before);
}
