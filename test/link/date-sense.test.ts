import { describe, expect, test } from 'vitest';
import { findingsWith } from './findings.ts';

const found = findingsWith(
  `
version: 1
claims:
  outage: { says: "More than 63,000 homes had no power at 11pm on Thursday.", value: "more than 63,000", of: [homes without power, homes], about: [Thursday, power] }
  spill: { says: "The spill released 285,000 gallons of solvent.", value: "285,000 gallons", of: [solvent, spill] }
  spill-date: { says: The spill happened on 22 August 2019., date: 2019-08-22, of: spill }
  power: { says: First power is due in October 2030., date: October 2030, of: [first power] }
  consent: { says: Consent was granted on Tuesday 17 March 2026., date: 2026-03-17, of: [consent, approval] }
`,
  'date-drift',
  'weekday-mismatch',
);

describe('a day that the calendar does not have', () => {
  test.for<[string, string]>([
    ['The ballot is on 31 June 2026.', 'date-drift 31'],
    ['The ballot is on 30 February.', 'date-drift 30'],
    ['The ballot was on February 29, 2027.', 'date-drift 29'],
    ['The ballot was on 2026-11-31.', 'date-drift 31'],
    ['The ballot was on the thirty-first of April.', 'date-drift thirty-first'],
  ])('%s', ([text, finding]) => {
    expect(found(text)).toEqual([finding]);
  });

  test.for(['The ballot is on 30 June 2026.', 'The ballot was on 29 February.', 'The ballot was on 29 February 2028.', 'A run of 31–0.'])(
    'leaves alone: %s',
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );
});

describe('a date that does not follow the one before it', () => {
  test.for<[string, string]>([
    ['Talks ended on 4 May. The next day, 6 May, a strike was called.', 'date-drift 6 May'],
    ['Talks ended on 30 April 2026. A week later, on 14 May, a strike was called.', 'date-drift 14 May'],
    ['Work began in May 2019 and ended three years later, in June 2025.', 'date-drift June 2025'],
    ['It opened in 1985 and closed thirty years later, in 2010.', 'date-drift 2010'],
    ['The vote was on 3 March 2026; two days earlier, on 28 February, the last debate was held.', 'date-drift 28 February'],
  ])('%s', ([text, finding]) => {
    expect(found(text)).toEqual([finding]);
  });

  test.for([
    'Talks ended on 4 May. The next day, 5 May, a strike was called.',
    'Talks ended on 31 December. The next day, 1 January, a strike was called.',
    'Talks ended on 29 November. Sixty-three days later, on 31 January, a strike was called.',
    'Talks ended on 30 April 2026. A week later, on 7 May, a strike was called.',
    'Talks ended on 30 April 2026. Two weeks later, on 13 May, a strike was called.',
    'Work began in May 2019 and ended three years later, in June 2022.',
    'It opened in 1985 and closed thirty years later, in 2015.',
    'Talks ended on 4 May. A report followed on 6 May.',
    'Work began after May 2019 and ended three years later, in June 2025.',
  ])('leaves alone: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('a date is linked by what stands beside it', () => {
  test.for<[string, string]>([
    ['Some 285,000 gallons of solvent ran out on 22 August 2018.', 'date-drift 2018'],
    ['Some 285,000 gallons of solvent ran out on 21 August 2019.', 'date-drift 21'],
    ['Building starts in spring 2028, and the first power is due two and a half years later, in July 2030.', 'date-drift July'],
    ['More than 63,000 homes had no power at eleven o’clock on Sunday night.', 'date-drift Sunday'],
    ['The minister signed the consent on Thursday.', 'weekday-mismatch Thursday'],
    ['Consent for it, the minister said, was granted on Thursday.', 'weekday-mismatch Thursday'],
    ['Consent is due on Sunday 16 March 2027.', 'weekday-mismatch Sunday'],
  ])('%s', ([text, finding]) => {
    expect(found(text)).toEqual([finding]);
  });

  test.for([
    'Some 285,000 gallons of solvent ran out on 22 August 2019.',
    'Some 285,000 gallons of solvent ran out. On 4 May 2018 the plant was sold.',
    'Some 40,000 gallons of solvent ran out on 22 August 2018.',
    'More than 63,000 homes had no power on Thursday night, and on Friday the rain came.',
    'More than 63,000 homes had no power. On Sunday all was well.',
    'The minister signed the consent on Tuesday.',
    'The minister spoke of the consent, and on Thursday he left.',
    'The consent committee met on Thursday.',
  ])('leaves alone: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('the Date line of an e-mail', () => {
  test('its weekday is held against the calendar', () => {
    expect(found('Subject: News\nDate: Wednesday 12 October 2025\n\nAll is well.')).toEqual(['weekday-mismatch Wednesday']);
  });

  test.for(['Subject: News\nDate: Wednesday 22 October 2025\n\nAll is well.', 'Subject: News\nDate: 2025-10-12\n\nAll is well.'])(
    'leaves alone: %j',
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );

  test('gives the draft its day', () => {
    const mail = (day: string) => `Subject: News\nDate: Wednesday 18 March 2026\n\nHe signed the consent ${day}, and that was that.`;
    expect(found(mail('on Monday'))).toEqual(['weekday-mismatch Monday']);
    expect(found(mail('on Monday').replace('18 March', '9 December'))).toEqual([]);
  });
});

describe('the length of a stretch beside its days', () => {
  test.for<[string, string]>([
    ['The fair ran for eleven days, from 1 to 21 June 2026.', 'date-drift 1'],
    ['The fair ran for three days, May 8 through 11.', 'date-drift May 8'],
    ['The fair lasts nine days, 12–16 September.', 'date-drift 12'],
    ['The road is closed for two weeks, from 4 May to 29 May.', 'date-drift 4 May'],
  ])('%s', ([text, finding]) => {
    expect(found(text)).toEqual([finding]);
  });

  test.for([
    'The fair ran for eleven days, from 11 to 21 June 2026.',
    'The fair ran for ten days, from 11 to 21 June 2026.',
    'The fair ran for three days, May 8 through 10.',
    'The trial lasted 15 days, from 4 to 22 May 2026.',
    'The road is closed for two weeks, from 4 May to 15 May.',
    'The road is closed for two weeks, from Monday 4 May to 18 May.',
    'The fair is open on eleven days, from 1 to 21 June 2026.',
    'The fair ran for four days and the market from 1 to 21 June 2026.',
    'The fair ran for eleven days until 21 June 2026.',
    'The fair lasts nine days, 28 December to 5 January.',
  ])('leaves alone: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
