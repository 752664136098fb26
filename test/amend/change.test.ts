import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import { ChangeError, changeClaim } from '../../src/amend/change.ts';
import { statedPlaces } from '../../src/amend/places.ts';
import { loadClaims } from '../../src/claims/load.ts';
import type { ClaimSet } from '../../src/model.ts';
import { check } from '../../src/pipeline.ts';

const MAIN = `# Facts about the ferry.
version: 1
include: [people.yaml]

claims:
  cost:   { says: "The new ferry will cost £14.2m.", value: £14.2m, of: [ferry, cost] }   # board, 4 March
  seats:
    says: >-
      The ferry has
      240 seats.
    value: '240'     # all decks
    of: [seats]
    not: [204]
    agrees:
      - It has two hundred and forty seats.   # spelled
  berths: { says: The ferry has 60 berths., value: 60, of: berths }
  places: { says: It sleeps or seats 300 people., value: 300, sum: [seats, berths], of: [people] }
  beds:   { says: It has 300 beds and seats in all., sum: [seats, berths], of: [beds] }
  first:
    says: The first crossing is on Saturday 6 June 2026.
    date: 2026-06-06
    of: [first crossing]
  ports: { says: It calls at three ports., list: [Skarra, Holm, Brae], of: [ports] }
  stops: { says: It stops at two places., of: [stops], list: [
    Skarra,   # north
    Holm ] }
  style: { says: The pier holds 12 tonnes., value: 12 tonnes, write: 12t, of: [pier] }
`;
const PEOPLE = `claims:
  # The master
  master: { name: Ailsa Rennie, is: person }
`;

function load(main = MAIN, people = PEOPLE): ClaimSet {
  const { set, problems } = loadClaims('claims.yaml', (path) => ({ 'claims.yaml': main, 'people.yaml': people })[path] ?? null);
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  return set!;
}

/** The lines that a change puts in place of others. */
function changedLines(id: string, value: string, follow = false): readonly (readonly [before: string, after: string])[] {
  return changeClaim(load(), id, value, follow).files.flatMap(({ source, after }) => {
    const [before, now] = [source.split('\n'), after.split('\n')];
    expect(now.length).toBe(before.length);
    return before.flatMap((line, index) => (line === now[index] ? [] : [[line.trim(), now[index]!.trim()] as const]));
  });
}

describe('a change keeps comments, quotes and layout', () => {
  test.for([
    ['cost', '£15m', ['{ says: "The new ferry will cost £15m.", value: £15m, of: [ferry, cost] }   # board, 4 March']],
    ['cost', '£1,500,000', ['{ says: "The new ferry will cost £1.5m.", value: "£1,500,000", of: [ferry, cost] }   # board, 4 March']],
    ['first', '2026-06-13', ['says: The first crossing is on Saturday 13 June 2026.', 'date: 2026-06-13']],
    ['first', '7 June 2026', ['says: The first crossing is on Sunday 7 June 2026.', 'date: 7 June 2026']],
    ['ports', 'Skarra, Holm, Stane', ['{ says: It calls at three ports., list: [Skarra, Holm, Stane], of: [ports] }']],
    ['ports', 'Skarra; Holm', ['{ says: It calls at three ports., list: [Skarra, Holm], of: [ports] }']],
    ['stops', 'Skarra, Brae', ['Brae ] }']],
    ['master', 'Ailsa Grant', ['{ name: Ailsa Grant, is: person }']],
    ['style', '14 tonnes', ['{ says: The pier holds 14 tonnes., value: 14 tonnes, write: 14t, of: [pier] }']],
  ] as const)('%s is %s', ([id, value, lines]) => {
    expect(changedLines(id, value).map(([, after]) => after.replace(/^\w+: +(?=\{)/, ''))).toEqual(lines);
  });

  test('in blocks, quotes and examples, and in sentences of what follows', () => {
    const { files, claims } = changeClaim(load(), 'seats', '250', true);
    expect(claims).toEqual([
      { id: 'seats', before: '240', after: '250' },
      { id: 'places', before: '300', after: '310' },
      { id: 'beds', before: '300', after: '310' },
    ]);
    expect(files.map(({ path }) => path)).toEqual(['claims.yaml']);
    expect(files[0]!.after).toContain("    value: '250'     # all decks\n");
    expect(files[0]!.after).toContain('      - It has two hundred and fifty seats.   # spelled\n');
    expect(files[0]!.after).toContain('places: { says: It sleeps or seats 310 people., value: 310, sum');
    expect(files[0]!.after).toContain('beds:   { says: It has 310 beds and seats in all., sum');
    expect(load(files[0]!.after).claims.find(({ id }) => id === 'seats')).toMatchObject({ says: 'The ferry has 250 seats.', text: '250' });
  });

  test('a name in an included file changes there', () => {
    expect(changeClaim(load(), 'master', 'Ailsa Grant', false).files.map(({ path }) => path)).toEqual(['people.yaml']);
  });

  test('the value that is there changes nothing', () => {
    expect(changeClaim(load(), 'cost', '£14.2m', false).files).toEqual([]);
  });
});

describe('a change that makes no sense is refused', () => {
  test.for([
    ['cots', '£15m', 'there is no claim cots in claims.yaml. Did you mean `cost`?'],
    ['cost', 'a lot', '`a lot` cannot be read as a figure; write it as in a sentence, such as £2.2bn, more than 8,000 or 6.5%'],
    [
      'cost',
      '15',
      '`15` is a plain number, where cost states an amount of money (£14.2m); write the unit, or edit claims.yaml:6 where the kind has changed',
    ],
    ['cost', ' ', 'no value is given for cost'],
    ['seats', '204', '204 is listed under `not` of seats; take it out there first'],
    ['seats', '250', 'places (300, claims.yaml:17) follows from seats and would be 310; add --follow to change it as well'],
    ['beds', '310', 'beds is the sum of seats, berths; change those, and it follows'],
    ['first', 'soon', '`soon` cannot be read as a date; write it as 2024-06-18, 18 June 2024, June 2024 or 2024'],
  ] as const)('%s is %j: %s', ([id, value, message]) => {
    expect(() => changeClaim(load(), id, value, false)).toThrow(new ChangeError(message));
  });
});

describe('every place that states a claim is found', () => {
  const files = [
    {
      path: 'a.md',
      source:
        'The new ferry will cost £14.2m, the board said. The ferry costs over £10m.\n\nThe new ferry will cost £12m.\n\n| Item | £m |\n| --- | --- |\n| Cost of the ferry | 14.2 |\n',
    },
  ];
  const places = (id: string, value: string) => {
    const change = changeClaim(load(), id, value, true);
    const texts = new Map(change.files.map(({ path, after }) => [path, after]));
    const after = load(texts.get('claims.yaml'), texts.get('people.yaml'));
    const ids = change.claims.map((claim) => claim.id);
    return statedPlaces(check(files, load(), { rules }), ids, after).map(({ match, state, edit }) => [
      match.mention.surface,
      state,
      edit?.text ?? null,
    ]);
  };

  test('with what becomes of it', () => {
    expect(places('cost', '£15.5m')).toEqual([
      ['£14.2m', 'changes', '£15.5m'],
      ['over £10m', 'holds', null],
      ['£12m', 'contradicts', null],
      ['14.2', 'changes', '15.5'],
    ]);
  });
});

test('in the claims of every story only the lines of the claim change', () => {
  const root = join(import.meta.dirname, '../stories/claims');
  let changed = 0;
  let refused = 0;
  for (const name of readdirSync(root).filter((each) => each.endsWith('.yaml'))) {
    const read = (path: string) => (existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : null);
    const set = loadClaims(name, read).set!;
    for (const claim of set.claims.filter(({ kind }, index) => kind === 'value' && index % 6 === 0)) {
      if (claim.kind !== 'value') continue;
      const value = claim.text.replace(/\d/, (digit) => String((Number(digit) % 9) + 1));
      try {
        const { files, claims } = changeClaim(set, claim.id, value, false);
        const starts = set.claims.map(({ span }) => span.start);
        const regions = set.claims
          .filter(({ id }) => claims.some((one) => one.id === id))
          .map(({ span: { start } }) => ({ start, end: Math.min(...starts.filter((other) => other > start), Number.MAX_SAFE_INTEGER) }));
        for (const { span } of files.flatMap(({ edits }) => edits))
          expect(regions.some(({ start, end }) => start < span.start && span.end <= end)).toBe(true);
        changed++;
      } catch (error) {
        if (!(error instanceof ChangeError)) throw error;
        refused++;
      }
    }
  }
  expect(changed).toBeGreaterThan(100);
  expect(refused / changed).toBeLessThan(0.2);
});
