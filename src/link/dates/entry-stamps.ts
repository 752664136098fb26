import type { DateSetting } from './weak-dates.ts';

/**
 * "**1.20pm.** Tractors are back on the road …": the hour at which an entry of a running report was written, and none of what it tells.
 * A programme has a few words behind each hour ("6pm: doors open"); an entry goes on.
 */
export function entryStamp({ scene, mention }: DateSetting): string | null {
  const { day, month, year, weekday, time } = mention.date;
  if (time === undefined || day !== undefined || month !== undefined || year !== undefined || weekday !== undefined) return null;
  const { text } = scene.passage;
  const heads = !/\p{L}/u.test(text.slice(0, mention.range.start)) && /^\s*[.:–—|]/.test(text.slice(mention.range.end));
  const words = scene.words.filter((word) => word.kind === 'word').length;
  return heads && words > LONGEST_ITEM ? 'the hour of an entry' : null;
}

/** Words of the longest item of a programme. */
const LONGEST_ITEM = 14;
