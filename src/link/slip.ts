import { editDistance } from '../text/distance.ts';

/**
 * How much one written figure looks like a slip of another, from 0 to 1: two neighbouring digits exchanged, one digit
 * replaced, lost or doubled. Short figures are too common to say anything. In: surfaces; hedges and units are ignored.
 */
export function slipOf(surface: string, claimed: string): number {
  const mine = digits(surface);
  const theirs = digits(/\d[\d.,\s]{0,40}/.exec(claimed)?.[0] ?? '');
  if (mine === theirs || Math.min(mine.length, theirs.length) < 2) return 0;
  const distance = editDistance(mine, theirs, 2);
  if (distance > 1) return 0;
  const length = Math.max(mine.length, theirs.length);
  if (mine.length !== theirs.length) return length >= 4 ? 0.8 : length === 3 ? 0.5 : 0;
  const exchanged = [...mine].sort().join('') === [...theirs].sort().join('');
  if (exchanged) return length >= 4 ? 1 : length === 3 ? 0.9 : 0.5;
  return Math.min(1, Math.max(0, (length - 2) * 0.2));
}

function digits(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\D/g, '')
    .replace(/^0+(?=\d)/, '');
}
