import { describe, expect, test } from 'vitest';
import { type ClaimSet, check, loadClaims } from '../../src/index.ts';

/** Dates of a boat club, and what drafts make of them. */
const CLAIMS = `
version: 1
claims:
  regatta: { says: The regatta begins on Saturday 13 June 2026., date: 2026-06-13, of: [regatta begins, start of the regatta, regatta] }
  slipway: { says: The new slipway was opened on Thursday 14 May 2026., date: 2026-05-14, of: [slipway opened, opening of the slipway] }
  entries: { says: Entries close on 22 May 2026., date: 2026-05-22, of: [entries close, deadline for entries] }
  founded: { says: The club was founded in 1907., date: "1907", of: [founded, club founded] }
  club: { says: The Tern Boat Club has a hut., name: Tern Boat Club, is: org, of: [hut] }
  crew: { says: Nobody born before 1 January 1990 may row in the junior crew., date: 1990-01-01, of: [born before] }
  race: { says: The long race is on Saturday 13 June 2026., date: 2026-06-13, of: [long race] }
  sprint: { says: The race is on Thursday 11 June 2026., date: 2026-06-11, of: [race] }
  ballot: { says: Members voted on Tuesday 2 June 2026 to build the slipway., date: 2026-06-02, of: [vote, vote of the members], about: [members] }
  report: { says: The report was published on Thursday 4 June 2026., date: 2026-06-04, of: [report, report published] }
  outing: { says: The outing was on Thursday 28 May 2026., date: 2026-05-28, of: [outing] }
  town: { says: The club was founded in Marram., name: Marram, is: place, of: [founded, club founded] }
`;

const set = load();

function load(): ClaimSet {
  const { set: loaded } = loadClaims('claims.yaml', () => CLAIMS);
  if (!loaded) throw new Error('the claims do not load');
  return loaded;
}

function found(source: string): readonly string[] {
  const report = check([{ path: 'draft.md', source }], set);
  return report.findings
    .filter(({ rule }) => /date|weekday|place/.test(rule))
    .map(({ rule, span }) => `${rule} ${source.slice(span.start, span.end)}`);
}

describe('one part of a date is wrong', () => {
  test.for<[string, ...string[]]>([
    ['The regatta begins on 13 July 2026.', 'date-drift July'],
    ['The regatta begins on 13 June 2025.', 'date-drift 2025'],
    ['The regatta begins on the third Saturday in June.', 'date-drift the third Saturday in June'],
    ['The regatta begins on the second Saturday in July.', 'date-drift July'],
    ['The regatta begins on the second Sunday in June.', 'weekday-mismatch Sunday'],
    ['The slipway was opened on a Tuesday in May 2026.', 'weekday-mismatch Tuesday'],
    ['The slipway was opened on 14 May 2026, a Tuesday, in the rain.', 'weekday-mismatch Tuesday'],
    ['The slipway was opened on 14 May 2026 (a Tuesday).', 'weekday-mismatch Tuesday'],
    ['The club was founded in Whinmoor in 1970. The Tern Boat Club has a hut.', 'wrong-place Whinmoor', 'date-drift 1970'],
  ])('%s', ([text, ...findings]) => {
    expect(found(text).toSorted()).toEqual(findings.toSorted());
  });

  test.for([
    'The regatta begins on the second Saturday in June.',
    'The slipway was opened on a Thursday in May 2026.',
    'The slipway was opened on 14 May 2026, a Thursday.',
    'Last year the regatta began on 14 June 2025.',
    'The regatta in Rushy begins on 13 July 2026.',
    'The club meets on the third Saturday in June.',
    // The holidays of every year; a race of another length; the key of a stranger.
    'The slipway, opened by the mayor, is closed on 25 December and 1 January.',
    'In the 10-kilometre race on Sunday, a boy came first.',
    'A boat from Whinmoor was built in 1970.',
  ])('leaves alone: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('what a date is held against', () => {
  test.for<[string, ...string[]]>([
    // A limit that the claim is called by is the day itself.
    ['Nobody born before 1 December 1990 rows in it.', 'date-drift December'],
    ['Nobody born before 2 January 1990 rows in it.', 'date-drift 2'],
    // The last Thursday of May is not the last Wednesday.
    ['The outing was on the last Wednesday in May.', 'weekday-mismatch Wednesday'],
    // A bare weekday further along the row does not say that the date is right.
    ['| When | What |\n| --- | --- |\n| Sunday 13 June | The regatta begins: the first Saturday regatta |', 'weekday-mismatch Sunday'],
  ])('%s', ([text, ...findings]) => {
    expect(found(text)).toEqual(findings);
  });

  test.for([
    'Nobody born before 1 January 1990 rows in it.',
    'The outing was on the last Thursday in May.',
    'The hut was built before 1 December 1990.',
  ])('leaves alone: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('a weekday in a draft of the days of its claim', () => {
  const dated = (text: string) => `---\ndate: 2026-06-05\n---\n\n${text}`;

  test.for<[string, string]>([
    ['The members voted by two to one on Monday night for a new slipway.', 'weekday-mismatch Monday'],
    ['There were fewer boats than in 2016, says a report published on Monday.', 'weekday-mismatch Monday'],
    ['He will row again in Saturday’s race, and then rest.', 'weekday-mismatch Saturday'],
    ['Some members asked for my notes from Sunday’s race.', 'weekday-mismatch Sunday'],
  ])('%s', ([text, finding]) => {
    expect(found(dated(text))).toEqual([finding]);
  });

  test.for([
    'The members voted by two to one on Tuesday night for a new slipway.',
    'There were fewer boats than in 2016, says a report published on Thursday.',
    'Next in line is Saturday’s long race.',
    'The members are divided, the chairman said on Monday.',
    'The report is wrong, the chairman said on Monday.',
    'MARRAM, Monday – The report is out.',
    'Members who voted against it said on Monday that they would leave.',
    'Members who voted against it told the chairman on Monday that they would leave.',
    'The members on Monday said how they had voted.',
  ])('leaves alone: %s', (text) => {
    expect(found(dated(text))).toEqual([]);
  });
});

describe('a weekday alone', () => {
  test.for<[string, string]>([
    ['The slipway was opened on Tuesday.', 'weekday-mismatch Tuesday'],
    ['---\ndate: 2026-05-15\n---\n\nOn Tuesday the slipway was opened by the mayor.', 'weekday-mismatch Tuesday'],
    ['Entries close on Monday, and nobody may swim.', 'weekday-mismatch Monday'],
  ])('%s', ([text, finding]) => {
    expect(found(text)).toEqual([finding]);
  });

  test.for([
    'The slipway was opened on Thursday.',
    '---\ndate: 2026-08-15\n---\n\nOn Tuesday the slipway was opened again.',
    'The slipway is opened on Tuesdays.',
    'Come on a Tuesday: the slipway was opened for you.',
    'The mayor opened a school on Tuesday.',
    'The slipway was opened on Tuesday 12 June 2001, and again on 14 May 2026.',
    'Every Tuesday the slipway opened late.',
  ])('leaves alone: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('the order of two events', () => {
  test.for<[string, string]>([
    ['The slipway was opened after entries had closed.', 'date-drift after'],
    ['Entries closed before the slipway opened.', 'date-drift before'],
    ['Before entries closed, the regatta began.', 'date-drift Before'],
    ['Entries closed two days after the slipway was opened.', 'date-drift two days'],
  ])('%s', ([text, finding]) => {
    expect(found(text)).toEqual([finding]);
  });

  test.for([
    'The slipway was opened before entries closed.',
    'Entries close after the slipway is opened.',
    'After entries closed, the regatta began.',
    'The slipway was not opened after entries had closed.',
    'The slipway was opened after lunch, and entries close in May.',
    'Entries for next year close before the slipway is opened again.',
    'Did entries close before the slipway opened?',
    'Entries closed eight days after the slipway was opened.',
    'Entries closed a week after the slipway was opened.',
    'Entries closed more than two days after the slipway was opened.',
  ])('leaves alone: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('hours, and days with an hour', () => {
  const { set: hours } = loadClaims(
    'claims.yaml',
    () => `
version: 1
claims:
  open: { says: "The kiln room is open from 10am to 4pm.", date: "10am to 4pm", of: [kiln room open, opening hours] }
  entry: { says: "Pots can be brought in until Friday 12 June 2026 at 5pm.", date: "2026-06-12 17:00", of: [pots brought in, deadline for pots] }
  party: { says: "The summer party is on Wednesday 24 June 2026.", date: 2026-06-24, of: [summer party] }
  party-time: { says: "The summer party is at 6.30pm.", date: 6.30pm, of: [summer party] }
`,
  ) as { readonly set: ClaimSet };
  const conflictsIn = (text: string) => {
    const source = `---\ndate: 2026-06-01\n---\n\n${text}\n`;
    return check([{ path: 'draft.md', source }], hours)
      .findings.filter(({ rule }) => /date|weekday/.test(rule))
      .map(({ rule, span }) => `${rule} ${source.slice(span.start, span.end)}`);
  };

  test.for<[string, string]>([
    ['The kiln room is open from 11am to 4pm.', 'date-drift 11am to 4pm'],
    ['The kiln room is open from 10am until 6pm.', 'date-drift 10am until 6pm'],
    ['Pots can be brought in until 12 June at 6pm.', 'date-drift 6pm'],
    ['The kiln came on Sunday 6 September last year.', 'weekday-mismatch Sunday'],
  ])('%s', ([text, finding]) => {
    expect(conflictsIn(text)).toEqual([finding]);
  });

  test.for([
    'The kiln room is open from ten to four.',
    'The kiln room is open from 10am.',
    'Pots can be brought in until 12 June at five.',
    'The summer party is on Wednesday 24 June, 6.30pm.',
    'The kiln came on Saturday 6 September last year.',
    'The café is open from 8am to 4pm.',
  ])('leaves alone: %s', (text) => {
    expect(conflictsIn(text)).toEqual([]);
  });

  test('a day that is wrong does not agree with a claim of the hour beside it', () => {
    const credited = (text: string) =>
      check([{ path: 'draft.md', source: text }], hours).claims.flatMap(({ claim, agrees }) => (agrees > 0 ? [claim.id] : []));
    expect(credited('The summer party is on Wednesday 17 June 2026, 6.30pm.')).toEqual([]);
    expect(credited('The summer party is on Wednesday 24 June 2026, 6.30pm.')).toEqual(['party']);
    expect(credited('The summer party is at 6.30pm.')).toEqual(['party-time']);
  });
});

describe('a day counted from the day of the draft', () => {
  const on = (day: string, text: string) => `---\ndate: ${day}\n---\n\n${text}\n`;
  test.for<[string, string, ...string[]]>([
    ['2026-05-19', 'The slipway was opened four days ago.', 'date-drift four days ago'],
    ['2026-05-19', 'The slipway was opened five days ago.'],
    ['2026-05-16', 'The slipway was opened yesterday.', 'date-drift yesterday'],
    ['2026-05-15', 'The slipway was opened yesterday.'],
    // Of another opening, or told by somebody on that day.
    ['2026-05-16', 'The café at the pier was opened yesterday.'],
    ['2026-05-16', 'The mayor spoke of the slipway yesterday.'],
  ])('%s: %s', ([day, text, ...expected]) => expect(found(on(day, text))).toEqual(expected));

  test('a draft of no day counts from none', () => expect(found('The slipway was opened yesterday.')).toEqual([]));
});

describe('a weekday in a draft without a day of its own', () => {
  test.for<[string, ...string[]]>([
    // Nothing says that it is of the claims' year.
    ['On Friday, 9 July the band plays. The week after, on Friday, 16 July, it rests.'],
    ['In 2026 the band plays on Friday, 9 July.', 'weekday-mismatch Friday'],
    ['The band plays on Friday, 9 July, and the choir sings on Saturday, 11 July.', 'weekday-mismatch Friday'],
    ['The band plays on Friday, 9 July. Entries close on 22 May.', 'weekday-mismatch Friday'],
    ['The band plays on Saturday, 14 June.', 'weekday-mismatch Saturday'],
  ])('%s', ([text, ...expected]) => expect(found(text)).toEqual(expected));
});
