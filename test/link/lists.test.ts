import { describe, expect, test } from 'vitest';
import { linkLists } from '../../src/link/lists.ts';
import { claimSet, conflicts, draft, list } from './builder.ts';

const set = claimSet(
  list(['Ashby', 'Corley', 'Mill Road'], { of: ['stations', 'stations reopening'], about: ['reopen'] }),
  list(['Oslo', 'Rotterdam'], { id: 'offices', of: ['offices', 'office'], about: ['opened'] }),
  list(['flour', 'butter', 'sugar'], { id: 'cake', of: ['ingredients', 'recipe'] }),
  list(['Aino Virtanen', 'Kofi Mensah', 'Lucía Prieto'], { id: 'podium', of: ['podium', 'medallists'], ordered: true }),
  list(['hull: Gdynia', 'mast: Lorient', 'sails: Palma'], { id: 'parts', of: ['parts'] }),
);

const wrong = (text: string) => conflicts(text, linkLists(draft(text), set));

describe('lists', () => {
  test.for<[string, string]>([
    ['The stations at Ashby, Corley and Mill Lane reopen.', 'other-member: Mill Lane → Mill Road'],
    ['The stations at Ashby, Corly and Mill Road reopen.', 'other-member: Corly → Corley'],
    ['Ashby, Corley and Hill Road stations reopen.', 'other-member: Hill Road → Mill Road'],
    ['These stations reopen:\n\n- Ashby\n- Dunmore\n- Mill Road', 'other-member: Dunmore → Corley'],
    ['Four stations (Ashby, Corley and Mill Road) reopen.', 'other-count: Four → Three'],
    ['All 4 stations: Ashby, Corley and Mill Road.', 'other-count: 4 → 3'],
    ['The three stations, Ashby and Corley, reopen.', 'other-member: Ashby and Corley → Ashby, Corley, Mill Road'],
    ['The company opened offices in Oslo and Roterdam.', 'other-member: Roterdam → Rotterdam'],
    ['The company opened offices in Oslo and Antwerp.', 'other-member: Antwerp → Rotterdam'],
    ['Ashby (1904), Dunmore, which closed early, and Mill Road are the stations.', 'other-member: Dunmore → Corley'],
    ['Ingredients: flour, butter and honey.', 'other-member: honey → sugar'],
    [
      'On the podium: Kofi Mensah, Aino Virtanen and Lucía Prieto.',
      'other-member: Kofi Mensah, Aino Virtanen and Lucía Prieto → Aino Virtanen, Kofi Mensah, Lucía Prieto',
    ],
    ['The hull is built in Lorient.', 'other-member: Lorient → Gdynia'],
  ])('%s', ([text, finding]) => {
    expect(wrong(text)).toEqual([finding]);
  });

  test.for([
    'The stations at Corley, Mill Road and Ashby reopen.',
    'Three stations – Ashby, Corley and Mill Road – reopen.',
    'Ashby and Corley reopen in May.',
    'Trains run from Ashby, Dunmore and Leigh.',
    'Not Ashby, Corley and Dunmore, but others reopen.',
    'Flights between Oslo and Antwerp cost little.',
    'The office in Oslo has a view. Oslo and Bergen are cold.',
    'Dunmore will lose its evening trains.',
    'Cream the butter and sugar, then fold in the flour.',
    'Aino Virtanen, Mensah and Prieto on the podium.',
    'The hull comes from Gdynia, the mast from Lorient and the sails from Palma.',
    'Gdynia builds the hull, Lorient the mast.',
    'Two of the three stations, Ashby and Corley, reopen first.',
  ])('%s', (text) => {
    expect(wrong(text)).toEqual([]);
  });
});
