import { describe, expect, test } from 'vitest';
import { linkLists } from '../../src/link/lists/index.ts';
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
    ['There are two stations: Ashby and Mill Road.', 'other-count: two → three'],
    ['The line has two stations: Corley and Mill Road.', 'other-count: two → three'],
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
    'There are two stations: Ashby and Corley reopen first.',
    'There are two stations near the lake: Ashby and Corley.',
    'Work has begun on two stations: Ashby and Corley.',
    'There are three stations: Ashby, Corley and Mill Road.',
  ])('%s', (text) => {
    expect(wrong(text)).toEqual([]);
  });
});

const ferry = claimSet(
  list(['Hirta', 'Skarra', 'Brae', 'Holm', 'Vatn'], { id: 'islands', of: ['islands', 'islands served'] }),
  list(['Tarn Marine', 'Cobb Steel', 'Orlu Timber'], { id: 'builders', of: ['firms', 'builders'], about: ['pier'] }),
  list(['Ness', 'Calder', 'Wick', 'Tain'], { id: 'crews', of: ['crews', 'finishing order'] }),
  list(['rye', 'spelt', 'barley', 'oats'], { id: 'grains', of: ['grains', 'loaf'] }),
);

describe('parts of a list, what it leaves out, and its order', () => {
  const found = (text: string) => conflicts(text, linkLists(draft(text), ferry));
  const islands = 'Hirta, Skarra, Brae, Holm, Vatn';

  test.for<[string, string]>([
    ['On stops at Hirta, Skarra, Brae, Holm and Stroma, Ruth Adey wrote a book.', 'other-member: Stroma → Vatn'],
    ['It calls at the islands of Hirta, Skarra, Brae, Holm and Brae.', 'other-member: Brae → Vatn'],
    ['The loaf has rye, spelt, barley and rye.', 'other-member: rye → oats'],
    ['The four islands: Hirta, Skarra, Brae and Holm.', 'other-count: four → five'],
    ['The islands are Hirta, Skarra, Brae and Holm.', `other-member: Hirta, Skarra, Brae and Holm → ${islands}`],
    ['It calls at several islands, among them Hirta, Skarra and Stroma.', `other-member: Stroma → ${islands}`],
    ['The islands served, including Hirta and Stroma, pay less.', `other-member: Stroma → ${islands}`],
    ['It serves islands such as Hirta, Brae and Stroma.', `other-member: Stroma → ${islands}`],
    [
      'The pier was built by three firms, among them Fell Timber and Cobb Steel.',
      'other-member: Fell Timber → Tarn Marine, Cobb Steel, Orlu Timber',
    ],
    ['All five islands but Stroma pay less. Brae is green.', `other-member: Stroma → ${islands}`],
    ['All but Stroma of the five islands pay less. Brae is green.', `other-member: Stroma → ${islands}`],
    ['Except for Stroma, all the islands pay less. Brae is green.', `other-member: Stroma → ${islands}`],
    ['We stopped at Hirta. (The other four islands, Skarra, Brae, Holm and Stroma, came later.)', 'other-member: Stroma → Vatn'],
    [
      'The final table was Ness 148, Wick 141, Calder 97 and Tain 88.',
      'other-member: Ness 148, Wick 141, Calder 97 and Tain → Ness, Calder, Wick, Tain',
    ],
    ['Order: Ness, then Calder, then Tain, then Wick.', 'other-member: Ness, then Calder, then Tain, then Wick → Ness, Calder, Wick, Tain'],
    ['The finishing order:\n\n1. Ness\n2. Wick\n3. Calder\n4. Tain', 'other-member: Wick → Calder'],
  ])('%s', ([text, finding]) => {
    expect(found(text)).toEqual([finding]);
  });

  test.for([
    'On stops at Hirta, Skarra, Brae, Holm and Vatn, Ruth Adey wrote a book.',
    'It calls at several islands, among them Hirta, Skarra and Brae.',
    'The islands served, including Hirta and Skarra, pay less.',
    'Unlike other islands, such as Brae and Stroma, it has a school.',
    'Hirta, Brae and Stroma are islands of the north.',
    'The six northern islands, Hirta, Skarra, Brae, Holm, Vatn and Stroma, have schools.',
    'All five islands but Vatn pay less.',
    'Not all the islands except Stroma pay less.',
    'All islands except the mainland pay less.',
    'All shops except Stroma Stores are shut.',
    'All the islands except Stroma are far away.',
    'We stopped at Hirta. (The other four islands, Skarra, Brae, Holm and Vatn, came later.)',
    'The other two islands, Fair Isle and Brae, have no harbour.',
    'The final table was Ness 148, Calder 141, Wick 97 and Tain 88.',
    'The crews in alphabetical order: Calder, Ness, Tain and Wick.',
    'The finishing order:\n\n1. Ness\n2. Calder\n3. Wick\n4. Tain',
    'The loaf has rye, spelt, barley and oats, and a little salt.',
    'Islands near Brae and Stroma.',
  ])('leaves alone: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('strangers in a list', () => {
  const tour = claimSet(
    list(['Gull Rapids', 'Ore Street', 'Pickerel Bay'], { id: 'branches', of: ['branches'], about: ['closing'] }),
    list(['corrosion', 'missed inspections', 'cuts in maintenance'], { id: 'causes', of: ['causes'] }),
    list(['X-ray scanning', 'gamma counting', 'laser mapping'], { id: 'methods', of: ['methods'] }),
    list(['Elmer Academy', 'St Oran’s', 'Quarry Hill', 'Lanthorn High'], { id: 'schools', of: ['schools'] }),
    list(['4', '9', '11'], { id: 'lines', of: ['lines that ran', 'lines'], about: ['strike'] }),
    list(['camera', 'thermometer', 'magnetometer'], { id: 'instruments', of: ['instruments', 'carries'] }),
    list(['Carmen', 'Jenufa', 'Falstaff'], { id: 'operas', of: ['operas'], about: ['season'] }),
  );
  const found = (text: string) => conflicts(text, linkLists(draft(text), tour));

  test.for<[string, string]>([
    ['This time there will be three: Gull Rapids, Oak Street and Pickerel Bay.', 'other-member: Oak Street → Ore Street'],
    ['Three branches go. They are Gull Rapids, Elm Cross and Pickerel Bay.', 'other-member: Elm Cross → Ore Street'],
    ['The branches, Gull Rapids, Elm Cross and Pickerel Bay, will reopen if all goes well.', 'other-member: Elm Cross → Ore Street'],
    ['The causes were corrosion, missed inspections and cuts in staff.', 'other-member: cuts in staff → cuts in maintenance'],
    ['It uses X-ray scanning, gamma counting and laser cutting, which is slow.', 'other-member: laser cutting → laser mapping'],
    [
      'Four schools took part:\nElmer Academy, St Orwell’s, Quarry Hill and Lanthorn High. All won.',
      'other-member: St Orwell’s → St Oran’s',
    ],
    ['It carries a camera, a thermometer and a microphone.', 'other-member: microphone → magnetometer'],
    ['During the strike lines 4, 8 and 11 ran.', 'other-member: 8 → 9'],
    ['The season opens with Carmen, followed by Jenufa and Tosca.', 'other-member: Tosca → Falstaff'],
  ])('%s', ([text, finding]) => {
    expect(found(text)).toEqual([finding]);
  });

  test.for([
    'She went to Gull Rapids, Elm Cross and Pickerel Bay.',
    'Two branches stay. They are Elm Cross and Oak Street.',
    'The branches are Gull Rapids, Ore Street and Pickerel Bay.',
    'The branches are not Gull Rapids, Elm Cross and Pickerel Bay.',
    'Instead of these branches, Gull Rapids, Elm Cross and Pickerel Bay close.',
    'They talked of corrosion, missed inspections and the weather.',
    'Rust, corrosion and missed inspections are the causes.',
    'Elmer Academy, Elm’s choir and Quarry Hill sang at all the schools.',
    'Lines 4, 8 and 11 were painted in May.',
    'Lines 4, 9 and 11 ran during the strike.',
    'It carries a camera, a thermometer and a magnetometer.',
    'A camera, a thermometer and a spare aerial lie on the bench.',
    'She sang Carmen, Jenufa and Tosca in her youth.',
  ])('leaves alone: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('lists of those that did not', () => {
  const holdouts = claimSet(list(['Orva', 'Tessel'], { id: 'holdouts', of: ['countries'], about: ['did not sign', 'refused'] }));

  test.for<[string, string[]]>([
    ['Orva and Quillan have not signed.', ['other-member: Quillan → Tessel']],
    ['Two countries, Orva and Quillan, did not sign.', ['other-member: Quillan → Tessel']],
    ['Orva and Tessel have not signed.', []],
    ['Orva and Quillan have signed.', []],
    ['Orva and Quillan have not voted.', []],
  ])('%s', ([text, found]) => {
    expect(conflicts(text, linkLists(draft(text), holdouts))).toEqual(found);
  });
});
