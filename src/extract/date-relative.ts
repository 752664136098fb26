import type { DateValue } from '../model.ts';
import { CARDINAL, type Found, found, type Groups, type Reader, reader } from './date-reading.ts';
import { CARDINALS } from './lexicon/dates.ts';

type Relative = NonNullable<DateValue['relative']>;

/** "a decade ago", "ten years ago", "half a century ago", "two and a half years ago", "in two weeks' time". */
export const ago: Reader = reader(
  `(?:(?<half>half )|(?<quarter>a quarter of ))?(?<number>\\d{1,3}|${CARDINAL})(?<more> and a half)? (?<unit>day|night|week|fortnight|month|year|decade|century|centurie)s?['’]?(?<late> and a half)? (?<side>ago(?: (?:today|yesterday|tomorrow|this (?:week|month|morning|evening|year)|last night)(?![a-z]))?|from now|hence|time)(?![a-z])`,
  (groups, text) => {
    const number = CARDINALS.get(groups.text('number').toLowerCase()) ?? Number(groups.text('number'));
    const isPast = groups.text('side').toLowerCase().startsWith('ago');
    const start = groups.range('number')!.start;
    const saysIn = /(?:^|[^a-z])in $/i.test(text.slice(Math.max(0, start - 4), start));
    if (groups.text('side').toLowerCase() === 'time' && !saysIn) return null;
    // "Half a century ago" is read from its first word.
    if (/(?:\bhalf|quarters? of) $/i.test(text.slice(Math.max(0, start - 12), start)) && !groups.range('half') && !groups.range('quarter'))
      return null;
    const share = groups.range('half') ? 0.5 : groups.range('quarter') ? 0.25 : 1;
    const size = (groups.range('more') || groups.range('late') ? number + 0.5 : number) * share;
    const [unit, factor] = UNITS[groups.text('unit').toLowerCase()]!;
    return relative(groups, unit, (isPast ? -1 : 1) * size * factor);
  },
);

/** Halves of a year are months, those of a week days. */
function relative(groups: Groups, unit: Relative['unit'], amount: number): Found | null {
  if (Number.isInteger(amount)) return found(groups, { relative: { unit, amount } });
  const [smaller, factor] = unit === 'year' ? (['month', 12] as const) : unit === 'week' ? (['day', 7] as const) : [null, 0];
  return smaller && found(groups, { relative: { unit: smaller, amount: Math.round(amount * factor) } });
}

const UNITS: Readonly<Record<string, readonly [Relative['unit'], number]>> = {
  day: ['day', 1],
  night: ['day', 1],
  week: ['week', 1],
  fortnight: ['week', 2],
  month: ['month', 1],
  year: ['year', 1],
  decade: ['year', 10],
  century: ['year', 100],
  centurie: ['year', 100],
};

/** "last year", "next month", "this week", "last night". */
export const lastOrNext: Reader = reader(
  '(?<side>last|this|next|the year before last|the day (?:before yesterday|after tomorrow))(?: (?<unit>night|evening|morning|afternoon|week|month|year))?(?![a-z])',
  (groups, text) => {
    const [side, word] = [groups.text('side').toLowerCase(), groups.text('unit').toLowerCase()];
    if (side.startsWith('the ')) {
      if (word) return null;
      const amount = side.endsWith('tomorrow') ? 2 : -2;
      return found(groups, { relative: { unit: side.startsWith('the year') ? 'year' : 'day', amount } });
    }
    // "In the last year" is a length of time.
    const start = groups.range('side')!.start;
    if (!word || (side === 'this' && word === 'night') || /\b(?:the|very) $/i.test(text.slice(Math.max(0, start - 5), start))) return null;
    const unit = word === 'week' || word === 'month' || word === 'year' ? word : 'day';
    // What happened last night may have happened after midnight.
    const isNight = word === 'night' && { bound: 'about' as const };
    return found(groups, { relative: { unit, amount: side === 'last' ? -1 : side === 'next' ? 1 : 0 }, ...isNight });
  },
);

/** "yesterday", "today", "tomorrow", "tonight". */
export const namedDay: Reader = reader('(?<word>yesterday|today|tonight|tomorrow)(?![a-z])', (groups) => {
  const word = groups.text('word').toLowerCase();
  return found(groups, { relative: { unit: 'day', amount: word === 'yesterday' ? -1 : word === 'tomorrow' ? 1 : 0 } });
});
