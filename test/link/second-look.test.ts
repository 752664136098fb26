import { describe, expect, test } from 'vitest';
import { loadClaims } from '../../src/claims/load.ts';
import { parseDraft } from '../../src/draft/parse.ts';
import { linkDraft } from '../../src/link/index.ts';

const CLAIMS = `
version: 1
claims:
  motion.for: { says: 41 members voted for the motion., value: 41, of: [votes for, members], about: [for] }
  motion.against: { says: 27 members voted against the motion., value: 27, of: [votes against, members], about: [against] }
  motion.abstained: { says: Eight members abstained., value: 8, of: [abstentions, members], about: [abstained] }
  rebate-small: { says: Whoever orders more than 50 bulbs gets a rebate of 12%., value: 12%, of: [rebate], about: [over 50] }
  rebate-large: { says: Whoever orders more than 200 bulbs gets a rebate of 18%., value: 18%, of: [rebate], about: [over 200] }
  replies: { says: "2,140 gardeners replied.", value: "2,140", of: [replies, gardeners who replied] }
  peat: { says: 63% of those who replied were against peat., value: 63%, of: [respondents], about: [peat, against] }
  low: { says: The lowest temperature in the greenhouse was minus 3.6C., value: -3.6C, of: [lowest temperature, temperature, coldest] }
  wage: { says: "Pickers earn at least £14.20 an hour.", value: "at least £14.20", per: hour, of: [pay, wage], about: [pickers] }
  closing: { says: The show closes on 14 June 2026., date: 2026-06-14, of: [last day of the show] }
  bulbs: { says: "96,400 bulbs were planted.", value: "96,400", of: [bulbs], about: [planted] }
  packed: { says: "Each crate holds bulbs, seed trays and watering cans.", list: [bulbs, seed trays, watering cans], of: [contents of the crate, crate holds] }
  entries: { says: 142 of the 318 entries won a rosette., value: 142, out-of: 318, of: [entries], about: [rosette] }
  ticket: { says: A ticket costs up to £24., value: "up to £24", of: [ticket] }
  crop: { says: "The nursery sold 52,600 plants.", value: "52,600", of: [plants sold, plants] }
  gift: { says: "£2.4m of the cost of the glasshouse came from the Sower Trust.", value: £2.4m, of: [gift, cost of the glasshouse], about: [Sower Trust] }
  misting: { says: The plants are misted every 4 hours., value: 4 hours, of: [misting, mist], about: [every] }
  misting.lasts: { says: Each misting lasts 20 seconds., value: 20 seconds, of: [misting, mist], about: [lasts, takes] }
  kept: { says: Cuttings are kept for 45 days., value: 45 days, of: [cuttings], about: [kept, stored, retained] }
  checked: { says: Cuttings are checked every 8 hours., value: 8 hours, of: [cuttings], about: [checked] }
  rent: { says: The rent fell from £900 to £720., value: £720, previous: £900, of: [rent], about: [month] }
  fair: { says: The autumn fair is on 4 October 2026., date: 2026-10-04, of: [fair, autumn fair] }
  fair.next: { says: The next fair is on 3 October 2027., date: 2027-10-03, of: [next fair, fair] }
  stalls: { says: There are six stalls in each field., value: six, of: [stalls], about: [each field] }
  ban: { says: The trader was banned for seven years., value: seven years, of: [sentence, ban], about: [trader] }
  yes: { says: 48.6% of the growers voted Yes., value: 48.6%, of: [voted Yes, growers] }
  surveyed: { says: "1,830 growers answered the survey.", value: "1,830", of: [answers, growers who answered], about: [survey] }
  villages: { says: "The vans stop at Elmby, Oakham and Ashwick.", list: [Elmby, Oakham, Ashwick], of: [stops, addresses] }
  houses: { says: The vans call at nine addresses., value: nine, of: [addresses] }
  votes: { says: The growers chose the site by nine votes to two., value: 9-2, of: [votes] }
  kits-free: { says: At least 250 kits are free., value: at least 250, of: [kits] }
  restoring: { says: Restoring the palm house costs £8.4m over six years., value: £8.4m, of: [palm house, cost of the palm house] }
  levy: { says: A garden levy brings in £1.3m a year for 20 years., value: £1.3m, per: year, of: [garden levy, levy] }
  depth-two: { says: "The second trench is 1,148 metres long.", value: "1,148 metres", of: [trench, dug], about: [second] }
  hose: { says: Our nursery uses twice as much water as the one in Elmby., value: twice, of: [water], about: [nursery, Elmby] }
  suit: { says: "The suit seeks £95,000 from the nursery.", value: "£95,000", of: [suit] }
  grown: { says: The nursery grows 82.0% of its bulbs itself., value: 82.0%, of: [bulbs it grows, grows], about: [nursery] }
  rosette-jam: { says: "Of 22 jams 20 won a ribbon.", value: 20, out-of: 22, of: [jams], about: [ribbon] }
  rosette-pies: { says: "Of 31 pies 22 won a ribbon.", value: 22, out-of: 31, of: [pies], about: [ribbon] }
  visitors-welsh: { says: "310 of the visitors came from South Wales.", value: "310", of: [visitors], about: [South Wales] }
`;
const { set, problems } = loadClaims('claims.yaml', (path) => (path === 'claims.yaml' ? CLAIMS : null));

function conflicts(text: string): string[] {
  return linkDraft(parseDraft(text, 'draft.md'), set!)
    .filter(({ state }) => state === 'conflicts')
    .map(({ mention, actual, relation, claim, expected }) => `${actual ?? mention.surface}: ${relation} ${claim?.id ?? ''} → ${expected}`);
}

test('the claims load', () => expect(problems).toEqual([]));

describe('cells that the other cells make clear', () => {
  const votes = (...rows: readonly string[]) =>
    `| | For | Against | Abstained |\n| --- | --- | --- | --- |\n${rows.map((row) => `| ${row} |`).join('\n')}`;
  const rebates = (small: string, large: string) =>
    `| Bulbs ordered | Rebate (%) |\n| --- | --- |\n| more than 50, up to 200 | ${small} |\n| more than 200 | ${large} |`;
  test.for([
    [
      'a row that has two of the claims, whatever it is called',
      votes('Second reading | 41 | 29 | 8'),
      ['29: disjoint motion.against → 27'],
    ],
    ['the same row, right', votes('Second reading | 41 | 27 | 8'), []],
    ['a row that has one of them by chance', votes('Amendment | 33 | 29 | 8'), []],
    ['one row of two is about the claims', votes('Amendment | 22 | 46 | 5', 'Motion | 41 | 27 | 8'), []],
    ['what is left when the next row is settled', rebates('16', '18'), ['16: disjoint rebate-small → 12%']],
    ['both rows right', rebates('12', '18'), []],
  ] as const)('%s', ([, text, expected]) => expect(conflicts(text)).toEqual(expected));
});

describe('a figure that contradicts', () => {
  test.for([
    [
      'the share of what stands before “of which”',
      'We had 2,140 replies about peat, of which 63 per cent supported it.',
      ['supported: direction peat → against'],
    ],
    ['degrees that leave out whose they are', 'The lowest temperature was minus 6.3 degrees.', ['minus 6.3 degrees: disjoint low → -3.6C']],
    [
      'how often and how long, exchanged',
      'Our cuttings are checked every 45 days and kept for 8 hours.',
      ['45 days: rival checked → 8 hours', '8 hours: rival kept → 45 days'],
    ],
    ['the day of this one', 'The autumn fair is on 6 October 2026.', ['6 October 2026: date fair → 4 October 2026']],
    ['a vote', 'The growers chose the site by nine votes to three.', ['nine votes to three: disjoint votes → 9-2']],
    ['a yearly sum of what it costs in all', 'The palm house costs £8.4m a year.', ['£8.4m a year: unit restoring → £8.4m']],
    ['a sum in all of what it brings each year', 'The garden levy brings in £1.3m over 20 years.', ['£1.3m: unit levy → £1.3m']],
    [
      'a column that is headed by its unit',
      '| Trench | Metres dug |\n| --- | --- |\n| Second | 1,418 |',
      ['1,418: disjoint depth-two → 1,148 metres'],
    ],
    ['what a court is asked for', 'The nursery fights a suit that wants €95,000.', ['€95,000: unit suit → £95,000']],
    [
      'a measured nought behind the point, though the draft has it right elsewhere',
      'The nursery grows 82.0% of its bulbs. In its report the nursery says that it grows 83.0% of them.',
      ['83.0%: disjoint grown → 82.0%'],
    ],
    ['a magnitude', 'The nursery sold 5,260 plants.', ['5,260: magnitude crop → 52,600']],
    ['the part of a whole', '124 of the 318 entries won a rosette.', ['124: disjoint entries → 142']],
    ['a member of a list', 'The crate holds bulbs, seed trays and gloves.', ['gloves: other-member packed → watering cans']],
  ] as const)('%s', ([, text, expected]) => expect(conflicts(text)).toEqual(expected));
});

describe('a figure that is left alone', () => {
  test.for([
    ['a share that is right', 'We had 2,140 replies about peat, of which 63 per cent were against it.'],
    ['degrees that are right', 'The lowest temperature was minus 3.6 degrees.'],
    ['degrees of an angle', 'The coldest panes stand at 60 degrees.'],
    ['a bound behind its unit', 'Pickers are on a wage of £14.20 an hour or better.'],
    ['a price by weight', 'The mill pays us £11 a tonne for the husks.'],
    ['a date of its own words', 'On the last day of May the tulips were over.'],
    ['what an article said first', 'This article first said that 94,600 bulbs had been planted.'],
    ['how often and how long', 'Our cuttings are checked every 8 hours and kept for 45 days.'],
    ['by how much it changed', 'That took £180 off the rent for each month.'],
    ['the day of the next one', 'Entries for 2027 cost £64. The fair itself is on 3 October.'],
    ['what the claim is only pinned down by', 'The stalls are shared out among three fields.'],
    ['an age', 'The sentence of the trader, aged 41, was read out.'],
    ['the rest of a hundred', 'Of the growers who voted, 51.4% said no.'],
    ['another year’s survey', 'The 2019 survey had only 210 answers.'],
    ['how many it counts, before the places', 'The vans call at nine addresses in Elmby, Oakham and Ashwick.'],
    ['another motion', 'An amendment fell by four votes to seven.'],
    ['a bound behind the noun', 'There are 250 kits if not more.'],
    ['a condition without “if”', 'Should replies pass 2,400, the survey will end.'],
    ['wholes and parts in a table', '| | Ribbons |\n| --- | --- |\n| Jams | 20 of 22 |\n| Pies | 22 of 31 |'],
    ['the whole that a claim is a part of', 'Of the 318 entries, most came from schools.'],
    ['examples of a price', 'Whoever offers you a ticket for £40, £60 or £80 has none.'],
    ['an average', 'The best week sold 9,300 plants, against an average of 526 plants.'],
    [
      'one of a row of its size',
      '| | 2024 | 2025 | 2026 |\n| --- | --- | --- | --- |\n| Heating of the glasshouse (£m) | 0.31 | 0.27 | 0.24 |',
    ],
    ['a price of something else', 'The catalogue, which costs £24.50, is sold out.'],
    ['members in the singular', 'A crate holds one seed tray, bulb and watering can.'],
    ['those who live there', 'South Welsh visitors were 310, and South Walians took most prizes.'],
  ] as const)('%s', ([, text]) => expect(conflicts(text)).toEqual([]));
});
