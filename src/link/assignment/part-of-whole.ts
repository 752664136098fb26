import type { Match, Passage } from '../../model.ts';

/** How two figures of one passage stand to each other where the words make one a part of the other; null where they do not. */
export type Share = 'fits' | 'overfull';

/** "11 of 14 charges", "of the 38 hotels nine", "52 letters, of which 30": whether the part is no larger than its whole. Takes figures in order. */
export function shareOf({ text }: Passage, { mention: one }: Match, { mention: other }: Match): Share | null {
  if (one.kind !== 'quantity' || other.kind !== 'quantity' || one.passage !== other.passage) return null;
  const [first, second] = [one.quantity.low, other.quantity.low];
  const before = text.slice(Math.max(0, one.range.start - 24), one.range.start);
  const between = text.slice(one.range.end, other.range.start);
  if (PART_FIRST.test(between)) return first.lte(second) ? 'fits' : 'overfull';
  if (WHOLE_FIRST.test(between) || (OF_WHOLE.test(before) && A_FEW_WORDS.test(between))) return second.lte(first) ? 'fits' : 'overfull';
  return null;
}

const WORD = "[\\p{L}'’-]{1,20}";
/** 11 of the 14, 11 of the club's 14 */
const PART_FIRST = /^ (?:out )?of (?:(?:the|its|their|our|all|these|those|his|her) ){0,2}(?:[\p{L}’'-]{1,20}[’']s? )?$/u;
/** 52 letters, of which 30; 52 letters: 30 */
const WHOLE_FIRST = new RegExp(`^(?: (?!(?:and|or|but)\\b)${WORD}){0,4}(?:,? of (?:which|whom|them|these) |: )(?:the )?$`, 'u');
/** Of the club's 38 hives nine */
const OF_WHOLE = new RegExp(`\\b(?:of|out of|among) (?:${WORD} ){0,2}$`, 'iu');
const A_FEW_WORDS = new RegExp(`^(?: (?!(?:and|or|but|plus)\\b)${WORD}){0,3},? $`, 'u');
