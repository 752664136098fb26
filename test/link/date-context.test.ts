import { describe, expect, test } from 'vitest';
import { findingsWith } from './findings.ts';

/** Dates and figures of a county archive: what stands around a date says whose it is. */
const found = findingsWith(
  `
version: 1
claims:
  show-opens: { says: "The map show opens on Monday 7 September 2026.", date: 2026-09-07, of: [map show opens] }
  show-closes: { says: "The map show closes on Friday 30 October 2026.", date: 2026-10-30, of: [map show closes, last day of the map show] }
  entries: { says: "Entries for the essay prize close on 12 June 2026.", date: 2026-06-12, of: [deadline for entries] }
  reopening: { says: "The reading room reopens in March 2027.", date: March 2027, of: [reading room] }
  readers: { says: "The archive had 18,460 readers in 2025.", value: "18,460", of: [readers], about: [archive], when: 2025 }
  requests: { says: "There were 4,215 requests in April 2026.", value: "4,215", of: [requests], when: April 2026 }
  budget: { says: "The budget for 2026/27 is £2.36m.", value: £2.36m, of: [budget], when: 2026/27 }
  scans: { says: "Half of the maps will be scanned by 2029.", value: half, of: [maps scanned, maps], when: 2029 }
  scans-now: { says: "Half of the letters were scanned by 2024.", value: half, of: [letters scanned, letters], when: 2024 }
  output: { says: "The scanners made 31,700 pages in the third quarter of 2026.", value: "31,700", of: [pages], about: [scanners], when: Q3 2026 }
`,
  'date-drift',
  'weekday-mismatch',
);

describe('a label that is the whole name of a claim', () => {
  test.for<[string, string]>([
    ['- Deadline for entries: 21 May 2026', 'date-drift May'],
    ['What is on this year.\n\nThe house has two rooms.\n\n- **Reading room.** October 2026.', 'date-drift 2026'],
    ['**Reading room:** October 2026', 'date-drift 2026'],
  ])('%s', ([text, finding]) => {
    expect(found(text)).toEqual([finding]);
  });

  test.for([
    '- Deadline for entries: 12 June 2026',
    '- Deadline for loans: 21 May 2026',
    '- Staff room: October 2026',
    'The reading room is warm. October 2026 was cold.',
  ])('leaves alone: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('the other end of a stretch', () => {
  test.for<[string, string]>([
    ['The map show is open from Monday 7 September to Friday 23 October 2026.', 'date-drift 23'],
    ['The map show opens on 7 September – 30 November 2026.', 'date-drift November'],
    ['The map show runs from 7 to 30 December 2026.', 'date-drift December'],
  ])('%s', ([text, finding]) => {
    expect(found(text)).toEqual([finding]);
  });

  test.for([
    'The map show is open from Monday 7 September to Friday 30 October 2026.',
    'The map show is open on 7 September, and the café closed on 23 October 2026.',
    'The café is shut from 3 August to 23 October 2026.',
  ])('leaves alone: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('the right figure in the wrong period', () => {
  test.for<[string, string]>([
    ['In 2019, the best year since the war, the archive had 18,460 readers.', 'date-drift 2019'],
    ['The archive had 18,460 readers in 2015, and half of the letters were scanned by 2024.', 'date-drift 2015'],
    ['The 18,460 readers that the archive had in 2024 fill a book.', 'date-drift 2024'],
    ['There were 4,215 requests in March.', 'date-drift March'],
    ['There were 4,215 requests in April 2025.', 'date-drift April 2025'],
    ['The number of requests rose in May to 4,215.', 'date-drift May'],
    ['The budget of £2.36m is for 2025/26.', 'date-drift 2025/26'],
    ['Half of the maps will be scanned by 2030.', 'date-drift 2030'],
    ['The scanners made 31,700 pages in the second quarter of 2026.', 'date-drift the second quarter of 2026'],
    ['The scanners made 31,700 pages in Q2 2026.', 'date-drift Q2 2026'],
  ])('%s', ([text, finding]) => {
    expect(found(text)).toEqual([finding]);
  });

  test.for([
    'In 2025, the best year since the war, the archive had 18,460 readers.',
    'There were 4,215 requests in April.',
    'There were 4,215 requests in 2026.',
    'There were 4,215 requests, more than in 2019.',
    'There were 4,215 requests, up from 3,980 in March.',
    'The archive, which moved in 2011, had 18,460 readers.',
    'Founded in 2011, the archive had 18,460 readers.',
    'The archive had 18,460 readers and was founded in 2011.',
    'The archive had 18,460 readers in 2024, too.',
    'The archive had 18,460 readers in 2024 and the same number in 2025.',
    'Half of the letters were scanned by 2024.',
    'The archive had 12,000 readers in 2015.',
    'The budget of £2.36m is for 2026/27.',
    'The budget of £2.36m was agreed in 2026.',
    'The scanners made 31,700 pages in the third quarter of 2026.',
    'The scanners made 31,700 pages in Q3.',
    'The scanners, bought in 2021, made 31,700 pages in the third quarter.',
  ])('leaves alone: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('the day of a draft is the one in its dateline', () => {
  const filed = (dateline: string) => `# News\n\n${dateline} The readers are pleased.\n\nThe map show opens on Tuesday.`;

  test.for(['LEEDS, 4 September 2026 —', 'LEEDS, September 4, 2026 —', 'Leeds, 4 September 2026 –', 'LEEDS, Kent, 4 September 2026 —'])(
    'a weekday is held against a claim of the same days: %s',
    (dateline) => {
      expect(found(filed(dateline))).toEqual(['weekday-mismatch Tuesday']);
    },
  );

  test.for(['LEEDS, 4 May 2026 —', 'LEEDS, 4 December 2026 —'])('and not against one of other days: %s', (dateline) => {
    expect(found(filed(dateline)).filter((finding) => finding.endsWith('Tuesday'))).toEqual([]);
  });
});
