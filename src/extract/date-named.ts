import { found, type Reader, reader } from './date-reading.ts';
import { NAMED_DAYS, ORDINALS } from './lexicon/dates.ts';

const NAMES = [...NAMED_DAYS.keys()].join('|').replaceAll("'", "['’]");

/** "Christmas Eve", "New Year's Day 2026": days that fall on the same date each year. */
export const namedHoliday: Reader = reader(`(?<day>${NAMES})(?![a-z-])(?:,? (?<year>[12]\\d{3})(?![\\d,.]))?`, (groups, text) => {
  if (/^ [A-Z]/.test(text.slice(groups.end, groups.end + 2))) return null;
  const [month, day] = NAMED_DAYS.get(groups.text('day').toLowerCase().replace('’', "'"))!;
  const year = groups.text('year');
  return found(groups, { ...(year && { year: Number(year) }), month, day });
});

const NTH = `(?<digits>\\d{1,3})(?:st|nd|rd|th)|(?<word>${[...ORDINALS.keys()].sort((one, other) => other.length - one.length).join('|')}|fiftieth|hundredth)`;

/** "its 10th anniversary", "the centenary of the fire": so many years ago, unless a year beside it says otherwise. */
export const anniversary: Reader = reader(
  `(?:(?:${NTH}) anniversary|(?<name>centenary|bicentenary|tercentenary))(?![a-z])`,
  (groups, text) => {
    const start = groups.end - 40;
    if (/\b(?:1\d|20)\d\d\b|\b(?:last|next) (?:year|month|week)\b/.test(text.slice(Math.max(0, start), groups.end + 40))) return null;
    const word = groups.text('word').toLowerCase();
    const name = groups.text('name').toLowerCase();
    const years = name ? NAMED[name]! : Number(groups.text('digits')) || ORDINALS.get(word) || (word === 'fiftieth' ? 50 : 100);
    return { ...found(groups, { relative: { unit: 'year', amount: -years }, bound: 'about' }), parts: {} };
  },
);

const NAMED: Readonly<Record<string, number>> = { centenary: 100, bicentenary: 200, tercentenary: 300 };
