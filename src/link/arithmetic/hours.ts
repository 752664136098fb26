import { Decimal } from 'decimal.js';
import { toSource } from '../../draft/segments.ts';
import type { Mention, Passage, QuantityMention } from '../../model.ts';
import { halfStep } from '../../quantity/interval.ts';
import { misses } from './fit.ts';
import { toPart } from './parts.ts';
import { reprint, type Slip } from './slip.ts';

/** Finds lengths of time that are not those between the two hours before them: "from 5pm on Monday until 8am on Tuesday, 13 hours". */
export function checkHours(passage: Passage, mentions: readonly Mention[]): readonly Slip[] {
  if (passage.quoted > 0 || !HOUR.test(passage.text)) return [];
  return [...passage.text.matchAll(STRETCH)].flatMap((match): Slip[] => {
    const end = match.index + match[0].length;
    const length = mentions.find(
      (mention): mention is QuantityMention =>
        mention.kind === 'quantity' && mention.quantity.dimension === 'duration' && mention.range.start === end,
    );
    const minutes = minutesBetween(match.groups!);
    if (
      !length ||
      minutes === null ||
      !/\b(?:hours?|minutes?|hrs?|mins?)\b/i.test(length.surface) ||
      length.quantity.per !== null ||
      OTHER.test(passage.text.slice(length.range.end))
    )
      return [];
    const value = new Decimal(minutes * 60);
    if (length.quantity.bound !== 'exact' || !misses(length.quantity, { low: value, high: value }, halfStep(length.quantity))) return [];
    const range = { start: match.index, end: match.index + match.groups!.both!.length };
    const from = toPart(passage, range, { ...length.quantity, low: value, high: value });
    return [
      {
        reason: 'change',
        certainty: 'likely',
        wrong: length,
        expected: reprint(length, value),
        from: [{ ...from, span: toSource(passage, range) }],
      },
    ];
  });
}

const HOUR = /\d ?[ap]\.?m\b|\bnoon\b|\bmidnight\b/i;
const DAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const CLOCK = (name: string) =>
  `(?<${name}>\\d{1,2}(?:[.:]\\d\\d)? ?[ap]\\.?m\\b\\.?|noon|midnight)(?: on (?:the )?(?<${name}Day>${DAY}))?`;
const STRETCH = new RegExp(
  `(?<both>\\b(?:from|between) ${CLOCK('first')}(?: (?:until|till|to|and)|[–-]) ?(?:the )?${CLOCK('last')})(?:,| –| \\(|:) ?(?:(?:that's|that is|which is|or|so|a total of|in all) )?`,
  'giu',
);
/** Hours of something else: a day's, a week's, or of work among them. */
const OTHER =
  /^[^.;]{0,30}\b(?:each|every|a (?:day|week|night)|per|longer|shorter|more|less|later|earlier|of (?:which|them)|on (?:\w+ and )?(?:mon|tues|wednes|thurs|fri|satur|sun)days|at weekends|at the weekend)\b/i;

const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** The shortest stretch that ends at the later hour, on the day it is said to end; null where that cannot be told. */
function minutesBetween({ first, last, firstDay, lastDay }: Record<string, string | undefined>): number | null {
  const [start, end] = [minuteOf(first!), minuteOf(last!)];
  if (start === null || end === null || (firstDay === undefined) !== (lastDay === undefined)) return null;
  if (firstDay === undefined || lastDay === undefined) return end > start ? end - start : null;
  const days = (DAYS.indexOf(lastDay.toLowerCase()) - DAYS.indexOf(firstDay.toLowerCase()) + 7) % 7;
  const minutes = days * 1440 + end - start;
  return minutes > 0 ? minutes : null;
}

function minuteOf(text: string): number | null {
  if (/^noon/i.test(text)) return 720;
  if (/^midnight/i.test(text)) return null;
  const [, hour = '', minute = '0', half = ''] = /^(\d{1,2})(?:[.:](\d\d))? ?([ap])/i.exec(text) ?? [];
  if (Number(hour) < 1 || Number(hour) > 12 || Number(minute) > 59) return null;
  return (Number(hour) % 12) * 60 + Number(minute) + (half.toLowerCase() === 'p' ? 720 : 0);
}
