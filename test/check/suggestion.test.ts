import { describe, expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import { loadClaims } from '../../src/claims/load.ts';
import { check } from '../../src/pipeline.ts';

const CLAIMS = `
claims:
  cost: { says: The new ferry will cost £14.2m., value: £14.2m, of: [ferry, cost of the ferry, price of the ferry] }
  cars: { says: "The ferry carries more than 1,450 cars a year.", value: "more than 1,450", of: [cars, vehicles] }
  decks: { says: The ferry has three decks., value: 3, of: [decks] }
  crew: { says: The ferry has one engineer., value: 1, of: [engineer, engineers] }
  share: { says: Ferries carry 51.2% of the freight., value: 51.2%, of: [freight, share of the freight] }
  growth: { says: Traffic will treble., value: treble, of: [traffic] }
  floor: { says: The terminal is half as large again., value: half as large again, of: [terminal] }
  crossing: { says: The crossing takes 40 minutes., value: 40 minutes, of: [crossing takes, crossing time] }
  vote: { says: The board voted for the ferry by 32 votes to 21., value: 32–21, of: [board vote, voted for the ferry] }
  fare: { says: A child's return is 85p., value: 85p, of: [child's return, fare] }
  wash: { says: The pumps move 600 litres a minute., value: 600 litres, per: minute, of: [pumps] }
  tide: { says: The tide in the sound runs at 14 kilometres an hour., value: 14 kilometres, per: hour, of: [tide] }
  first: { says: The maiden voyage is on Saturday 6 June 2026., date: 2026-06-06, of: [maiden voyage] }
  master: { name: Ailsa Rennie, is: person, role: [master of the ferry] }
  motto: { quote: Nobody on this island will wait for a boat again, by: master }
  ports: { says: It calls at three ports., list: [Skarra, Holm, Brae], of: [ports, calls] }
  rank: { says: The ferry is the second fastest in the fleet., value: second fastest, of: [ferry in the fleet, ferry], about: [fleet] }
  oldest: { says: The pilot cutter is the oldest boat of the harbour., value: oldest, of: [boat], about: [pilot cutter, harbour] }
  win: { says: It is the third win for Kit Brae., value: third, of: [win], about: [Kit Brae] }
  style: { says: The pier holds 12 tonnes., value: 12 tonnes, write: 12t, of: [pier] }
`;

const { set, problems } = loadClaims('claims.yaml', () => CLAIMS);

test('the claims load', () => expect(problems).toEqual([]));

/** The draft after its fixes, and what they want to be looked at for. */
function fixed(source: string): readonly [string, ...string[]] {
  const { findings } = check([{ path: 'draft.md', source }], set!, { rules });
  const edits = findings.flatMap(({ fix }) => fix ?? []);
  const text = [...edits].reverse().reduce((before, { span, text }) => before.slice(0, span.start) + text + before.slice(span.end), source);
  return [text, ...edits.flatMap(({ care }) => care ?? [])];
}

describe('a suggestion is in the notation of the draft', () => {
  test.for([
    ['The ferry will cost £12.4m.', 'The ferry will cost £14.2m.'],
    ['The tide runs at 41 kilometres an hour.', 'The tide runs at 14 kilometres an hour.'],
    ['The tide runs at 14 metres per second.', 'The tide runs at 14 kilometres per hour.'],
    ['The ferry will cost £12.4 million.', 'The ferry will cost £14.2 million.'],
    ['The ferry will cost £142m.', 'The ferry will cost £14.2m.'],
    ['The ferry will cost £142,000.', 'The ferry will cost £14,200,000.'],
    ['The ferry will cost **£12.4m**.', 'The ferry will cost **£14.2m**.'],
    ['The ferry will cost £12.4&nbsp;million.', 'The ferry will cost £14.2&nbsp;million.'],
    ['| Item | £m |\n| --- | --- |\n| Cost of the ferry | 12.4 |', '| Item | £m |\n| --- | --- |\n| Cost of the ferry | 14.2 |'],
    ['It takes 1,540+ cars a year.', 'It takes 1,450+ cars a year.'],
    ['It takes over 1,540 cars a year.', 'It takes over 1,450 cars a year.'],
    ['1,450 cars a year is a lot.', 'More than 1,450 cars a year is a lot.'],
    ['The ferry has four decks.', 'The ferry has three decks.'],
    ['Four decks has the ferry.', 'Three decks has the ferry.'],
    ['The ferry is the 3rd fastest in the fleet.', 'The ferry is the 2nd fastest in the fleet.'],
    ['The ferry is the third fastest in the fleet.', 'The ferry is the second fastest in the fleet.'],
    ['The ferry has 4 decks.', 'The ferry has 3 decks.'],
    ['Ferries carry 52.1 per cent of the freight.', 'Ferries carry 51.2 per cent of the freight.'],
    ['Traffic will double.', 'Traffic will treble.'],
    ['The crossing takes 40 hours.', 'The crossing takes 40 minutes.'],
    ['The crossing takes fifty minutes.', 'The crossing takes forty minutes.'],
    ['The board voted for the ferry by 32 votes to 12.', 'The board voted for the ferry by 32 votes to 21.'],
    ['The fare, a child’s return, is £85.', 'The fare, a child’s return, is 85p.'],
    ['The pumps move 600 litres an hour.', 'The pumps move 600 litres a minute.'],
    ['The maiden voyage is on Saturday 13 June.', 'The maiden voyage is on Saturday 6 June.'],
    ['The maiden voyage is on Sat 13 Jun.', 'The maiden voyage is on Sat 6 Jun.'],
    ['The pier holds 21 tonnes.', 'The pier holds 12t.'],
    ['The ports are Skarra, Holm and Brea.', 'The ports are Skarra, Holm and Brae.'],
    ['Ailsa Renny is the master of the ferry.', 'Ailsa Rennie is the master of the ferry.'],
  ] as const)('%s', ([source, text]) => {
    expect(fixed(source)[0]).toBe(text);
  });
});

describe('the weekday alone is replaced where the weekday is wrong', () => {
  test.for([
    ['The maiden voyage is on Sunday 6 June 2026.', 'The maiden voyage is on Saturday 6 June 2026.'],
    ['The maiden voyage is on Sun 6 June 2026.', 'The maiden voyage is on Sat 6 June 2026.'],
    ['The maiden voyage is on **Sunday** 6 June.', 'The maiden voyage is on **Saturday** 6 June.'],
  ] as const)('%s', ([source, text]) => {
    expect(fixed(source)[0]).toBe(text);
  });
});

describe('by the calendar alone either the weekday or the day may be wrong', () => {
  /** The draft with the one word changed, and with the other. */
  function both(source: string): readonly string[] {
    const { findings } = check([{ path: 'draft.md', source }], set!, { rules });
    const edits = findings.flatMap(({ fix }) => (fix === null ? [] : [fix, ...(fix.or ? [fix.or] : [])]));
    return edits.map(({ span, text }) => source.slice(0, span.start) + text + source.slice(span.end));
  }

  test.for([
    ['The fair is on Tuesday 6 May 2026.', 'The fair is on Wednesday 6 May 2026.', 'The fair is on Tuesday 5 May 2026.'],
    ['The fair is on Tue, May 4th, 2026.', 'The fair is on Mon, May 4th, 2026.', 'The fair is on Tue, May 5th, 2026.'],
    ['The fair is on Saturday 5 May 2026.', 'The fair is on Tuesday 5 May 2026.', 'The fair is on Saturday 2 May 2026.'],
    // The nearest day of that weekday is in another month, or the day is in words.
    ['The fair is on Thursday 1 May 2026.', 'The fair is on Friday 1 May 2026.'],
    // The claim's date decides which of the two is wrong.
    ['The maiden voyage is on Sunday 6 June 2026.', 'The maiden voyage is on Saturday 6 June 2026.'],
    ['The maiden voyage is on Saturday 7 June 2026.', 'The maiden voyage is on Saturday 6 June 2026.'],
  ])('%s', ([source, ...texts]) => {
    expect(both(source!)).toEqual(texts);
  });

  test('both are in the message', () => {
    const { findings } = check([{ path: 'draft.md', source: 'The fair is on Tuesday 6 May 2026.' }], set!, { rules });
    expect(findings.map(({ message }) => message)).toContain(
      'Tuesday 6 May 2026 falls on another weekday: Wednesday, or the day is 5 (calendar)',
    );
  });
});

describe('some suggestions want a person', () => {
  test.for([
    [
      'inside a quotation',
      '“The ferry has four decks,” said Ailsa Rennie.',
      '“The ferry has three decks,” said Ailsa Rennie.',
      'quotation',
    ],
    [
      'in the words of a quotation',
      '“Nobody on this coast will wait for a boat again,” said Ailsa Rennie.',
      '“Nobody on this island will wait for a boat again,” said Ailsa Rennie.',
      'quotation',
    ],
    ['where the noun has to follow', 'The ferry has two engineers.', 'The ferry has one engineers.', 'wording'],
    ['where the article has to follow', 'It is an 80 minute crossing time.', 'It is an 40 minute crossing time.', 'wording'],
    ['where the date may be wrong', 'We met on Monday 7 June 2026.', 'We met on Sunday 7 June 2026.', 'either'],
    ['where a part may be wrong', 'We have 3 cats and 4 dogs, 8 animals in all.', 'We have 3 cats and 4 dogs, 7 animals in all.', 'either'],
  ] as const)('%s', ([, source, text, care]) => {
    const [after, ...cares] = fixed(source);
    expect(after).toBe(text);
    expect(cares).toContain(care);
  });

  test.for([
    ['a verb that the language lacks', 'The terminal doubled.'],
    ['what is right', 'The ferry will cost £14.2m.'],
  ] as const)('there is none for %s', ([, source]) => {
    expect(fixed(source)).toEqual([source]);
  });
});

describe('a rank that is not told in the place of another', () => {
  test.for([
    'The pilot cutter is the third oldest boat of the harbour.',
    'The pilot cutter is the 2nd oldest boat of the harbour.',
    'Brae has now won the cup four times.',
  ])('%s', (text) => {
    const { findings } = check([{ path: 'draft.md', source: text }], set!, { rules });
    expect(findings).toMatchObject([{ rule: 'value-drift' }]);
    expect(findings[0]!.fix ?? null).toBeNull();
  });
});
