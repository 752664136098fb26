import type { Draft, Span } from '../model.ts';
import { passageAt, textRange } from './passage-at.ts';

/** Three words on either side of a span, as the reader sees them; '' for a span between passages. */
export function surroundings(draft: Draft, span: Span): string {
  const passage = passageAt(draft, span.start);
  const range = passage === null ? null : textRange(passage, span);
  if (passage === null || range === null) return '';
  const before = plainWords(passage.text.slice(Math.max(0, range.start - REACH), range.start))
    .split(' ')
    .slice(-3);
  const after = plainWords(passage.text.slice(range.end, range.end + REACH))
    .split(' ')
    .slice(0, 3);
  return [...before, '', ...after].join(' ');
}

/** Farther than three words of any length that matters. */
const REACH = 80;

/** Words without case, marks and line ends: letters, digits, signs of currencies and of per cent. */
export function plainWords(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}£$€%]/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
}
