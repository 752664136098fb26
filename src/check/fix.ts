import { toSource } from '../draft/segments.ts';
import { extractQuotations } from '../extract/quotations.ts';
import type { Care, Draft, Edit, Passage, Span, TextRange } from '../model.ts';
import { passageAt, textRange } from './passage-at.ts';

/**
 * The edit that puts suggested words in place of those at a span. Where markup lies among them, only the words that differ
 * are replaced. Null where that would break markup still, or change nothing.
 */
export function fixOf(draft: Draft, span: Span, suggestion: string, care: readonly Care[] = []): Edit | null {
  const passage = passageAt(draft, span.start);
  const range = passage === null ? null : textRange(passage, span);
  const text = startsSentence(passage, range) ? suggestion.charAt(0).toUpperCase() + suggestion.slice(1) : suggestion;
  const edit = isPlain(draft, span, text) ? { span, text } : narrowed(draft, passage, range, text);
  if (edit === null || draft.source.slice(edit.span.start, edit.span.end) === edit.text) return null;
  if (passage?.field !== undefined && !isPlainInYaml(draft, edit, passage)) return null;
  const all = isQuoted(draft, passage, range) ? ['quotation' as const, ...care] : care;
  return all.length === 0 ? edit : { ...edit, care: all };
}

/** Marks that pair up or that begin something in Markdown or HTML, and line ends inside a suggestion or a quotation. */
const MARKUP = /[*_~`[\]<>|\\&]|\r|\n[ \t]*[^\sA-Za-z0-9]/;

function isPlain({ source }: Draft, { start, end }: Span, text: string): boolean {
  return end > start && text !== '' && !MARKUP.test(source.slice(start, end)) && !MARKUP.test(text);
}

/** Leaves out the words that stay at both ends: of "2&nbsp;million" and "3 million" only the 2 is replaced. */
function narrowed(draft: Draft, passage: Passage | null, range: TextRange | null, text: string): Edit | null {
  if (passage === null || range === null) return null;
  const before = passage.text.slice(range.start, range.end).split(' ');
  const after = text.split(' ');
  const most = Math.min(before.length, after.length) - 1;
  let head = 0;
  while (head < most && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  if (head + tail === 0) return null;
  const length = (words: readonly string[]) => words.reduce((sum, word) => sum + word.length + 1, 0);
  const inner = {
    start: range.start + length(before.slice(0, head)),
    end: range.end - length(before.slice(before.length - tail)),
  };
  const words = after.slice(head, after.length - tail).join(' ');
  const span = toSource(passage, inner);
  return isPlain(draft, span, words) ? { span, text: words } : null;
}

/** Front matter is YAML: a colon or a hash after a blank means something there, and so do marks at its beginning. */
function isPlainInYaml({ source }: Draft, { span, text }: Edit, { span: field }: Passage): boolean {
  if (/: |:$| #|["'\n]/.test(text)) return false;
  const isFirst = span.start <= field.start && !/["']/.test(source.charAt(span.start - 1));
  return !isFirst || /^[\p{L}\p{N}\p{Sc}]/u.test(text);
}

/** Whether somebody is quoted there, in quotation marks or in a block of its own. */
function isQuoted(draft: Draft, passage: Passage | null, range: TextRange | null): boolean {
  if (passage === null || range === null) return false;
  return extractQuotations({ ...draft, passages: [passage] }).some(
    (quote) => quote.range.start < range.end && range.start < quote.range.end,
  );
}

function startsSentence(passage: Passage | null, range: TextRange | null): boolean {
  if (passage === null || range === null || passage.cell !== undefined) return false;
  const before = passage.text.slice(Math.max(0, range.start - 3), range.start);
  // A list item may begin in small letters on purpose: only what stood in a capital, or a figure in a sentence, is raised.
  const first = passage.text.charAt(range.start);
  if (/\p{Ll}/u.test(first)) return false;
  if (range.start === 0) return passage.kind !== 'item' || /\p{Lu}/u.test(first);
  return /[.!?]["”’')]? $/u.test(before);
}
