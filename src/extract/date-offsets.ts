import type { DateValue } from '../model.ts';
import { CARDINAL, type Found, found, type Groups, type Reader, reader } from './date-reading.ts';
import { CARDINALS, FULL_WEEKDAYS, MONTHS, WEEKDAYS } from './lexicon/dates.ts';

type Unit = NonNullable<DateValue['relative']>['unit'];

const WEEKDAY_NAMES = [...FULL_WEEKDAYS].join('|');
const MONTH_NAMES = [...MONTHS.keys()].join('|');
/** "A week on Saturday 12 December" names its day itself. */
const NO_DAY = `(?![a-z-]|['’]s|,? (?:the )?(?:\\d|${MONTH_NAMES}))`;
const FROM = `(?:(?<named>today|now|tomorrow|yesterday)|(?:this |next )?(?<weekday>${WEEKDAY_NAMES}))${NO_DAY}`;

/** "two weeks from today", "three days after tomorrow", "a month from Monday": counted from a day that is seen from the draft's. */
const COUNTED = reader(`(?<number>\\d{1,2}|${CARDINAL}) (?<unit>day|week|fortnight|month|year)s? (?:from|after) ${FROM}`, offset);

/** "a week today", "a fortnight on Tuesday", "three weeks on Saturday". */
const BARE = reader(
  `(?<number>an?|one|two|three|four|six) (?<unit>week|fortnight|month|year)s? (?:(?<named>today|tomorrow)|(?:on |this )?(?<weekday>${WEEKDAY_NAMES}))${NO_DAY}`,
  offset,
);

/** "Tuesday week", "tomorrow week": where nothing behind it makes the week something else's. */
const TURNED = reader(
  `(?:(?<named>today|tomorrow)|(?<weekday>${WEEKDAY_NAMES})) (?<unit>week|fortnight)(?=[.,;:!?)]|$| (?:at|and|when|in) )`,
  offset,
);

/** Behind these "a week" is a rate, or the length of something that is over. */
const RATE =
  /(?:\b(?:for|once|twice|times?|days?|nights?|evenings?|hours?|mornings?|over|of|within|each|every|last|past|about|\d\S*)|[£$€%]\S*) $/i;

/** "two weeks from today", "a week on Saturday", "Tuesday week": a day so many weeks from one that the draft's own day tells. */
export const offsetDay: Reader = (text, at, options) => {
  const counted = COUNTED(text, at, options) ?? TURNED(text, at, options);
  if (counted) return counted;
  return RATE.test(text.slice(Math.max(0, at - 12), at)) ? null : BARE(text, at, options);
};

/** "the week after next", "the month before last". */
export const afterNext: Reader = reader('the (?<unit>week|month|year) (?:(?<after>after next)|before last)(?![a-z])', (groups) => {
  const unit = groups.text('unit').toLowerCase() as Unit;
  return found(groups, { relative: { unit, amount: groups.range('after') ? 2 : -2 } });
});

function offset(groups: Groups): Found | null {
  const word = groups.text('number').toLowerCase();
  const number = word === '' ? 1 : (CARDINALS.get(word) ?? Number(word));
  const unit = groups.text('unit').toLowerCase();
  const weekday = WEEKDAYS.get(groups.text('weekday').toLowerCase());
  if (weekday !== undefined) {
    // Of a weekday only whole weeks lead to a weekday again.
    const weeks = unit === 'fortnight' ? 2 * number : unit === 'week' ? number : null;
    return weeks === null ? null : found(groups, { weekday, relative: { unit: 'week', amount: weeks } });
  }
  const more = { tomorrow: 1, yesterday: -1 }[groups.text('named').toLowerCase()] ?? 0;
  const days = { day: 1, week: 7, fortnight: 14 }[unit];
  if (days !== undefined) return found(groups, { relative: { unit: 'day', amount: number * days + more } });
  return found(groups, { relative: { unit: unit as Unit, amount: number } });
}
