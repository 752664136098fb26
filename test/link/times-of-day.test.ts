import { describe, expect, test } from 'vitest';
import { findingsWith } from './findings.ts';

/** Hours of a bathhouse: what a time of day is of, and how like the claim's it is. */
const found = findingsWith(
  `
version: 1
claims:
  hours: { says: "The steam bath is open from 8am to 8pm every day.", value: 8am to 8pm, of: [steam bath, bath], about: [open] }
  shift: { says: "The early shift begins at 5.15am.", value: 5.15am, of: [early shift, shift begins] }
  launch: { says: "She took off at 8.05am.", value: 8.05am, of: [took off, take-off], about: [balloon] }
  slide: { says: "The landslide reached the road at 5.20am.", value: 5.20am, of: [landslide, arrival], about: [time, reached] }
  gallery: { says: "The gallery reopens on Saturday 2 May 2026.", date: 2026-05-02, of: [reopens, reopening], about: [gallery, visitors] }
  digs-began: { says: "The digs began on Monday 6 October 2025.", date: 2025-10-06, of: [digs began, digs], about: [began] }
  digs-ended: { says: "The digs ended on Friday 27 March 2026.", date: 2026-03-27, of: [digs ended], about: [ended] }
`,
  'date-drift',
  'weekday-mismatch',
);

describe('the other end of opening hours', () => {
  test.for<[string, string]>([
    ['The bath is open from eight in the morning until ten at night.', 'date-drift ten'],
    ['The bath is open between eight in the morning and eight thirty in the evening.', 'date-drift eight thirty'],
    ['The bath is open from nine to eight.', 'date-drift nine'],
    ['The children were out on the digs from Monday 6 October 2025 to Friday 20 March 2026.', 'date-drift 20'],
  ])('%s', ([text, finding]) => {
    expect(found(text)).toEqual([finding]);
  });

  test.for([
    'The bath is open from eight in the morning until eight at night.',
    'The bath is open from eight to eight.',
    'The bath is open from eight. The bar serves until ten at night.',
    'The children were out on the digs from Monday 6 October 2025 to Friday 27 March 2026.',
  ])('leaves alone: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('a time with the minutes of the claim’s', () => {
  test.for<[string, string]>([
    ['The early shift clocks on at a quarter past six, before the buses run.', 'date-drift a quarter past six'],
    ['She took off at five past nine with a cheese roll in her pocket.', 'date-drift five past nine'],
  ])('%s', ([text, finding]) => {
    expect(found(text)).toEqual([finding]);
  });

  test.for([
    'The early shift clocks on at a quarter past five, before the buses run.',
    'The early shift sings at ten to seven.',
    'Her rival took off at five past nine with nothing in his pocket.',
    'She took off at five past eight, and a cow looked up at five past nine.',
  ])('leaves alone: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('what else the verb of a claim is said of', () => {
  test.for<[string, string]>([
    ['The gallery reopens on Saturday 9 May.', 'date-drift 9'],
    ['The doors of the gallery reopen on Saturday 9 May.', 'date-drift 9'],
  ])('%s', ([text, finding]) => {
    expect(found(text)).toEqual([finding]);
  });

  test.for(['The café below the gallery reopens on Saturday 9 May.', 'On Saturday 9 May, the shop of the gallery reopens as well.'])(
    'leaves alone: %s',
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );
});

describe('the hour that heads an entry of a running report', () => {
  const below = (text: string) => `# Live: the landslide\n\n${text}\n`;

  test('not one inside a line', () => {
    expect(found(below('The landslide reached the road at 1.20pm. Tractors are on the way.'))).toEqual(['date-drift 1.20pm']);
  });

  test.for([
    '**1.20pm.** Tractors. If you live above the mill, the landslide may have reached your road. Hundreds of drivers have turned back.',
    '1.20pm: The landslide is now as long as nine buses, and the road below it looks like a bed that nobody has made.',
  ])('leaves alone: %s', (text) => {
    expect(found(below(text))).toEqual([]);
  });
});
