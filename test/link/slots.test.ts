import { describe, expect, test } from 'vitest';
import { loadClaims } from '../../src/claims/load.ts';
import { linkDraft } from '../../src/link/index.ts';
import { linkNames } from '../../src/link/names/index.ts';
import type { ClaimSet } from '../../src/model.ts';
import { conflicts, draft } from './builder.ts';

function claims(yaml: string): ClaimSet {
  const { set, problems } = loadClaims('claims.yaml', (path) =>
    path === 'claims.yaml' ? `version: 1\nlanguage: en-GB\nclaims:\n${yaml}` : null,
  );
  if (!set) throw new Error(problems.map(({ message }) => message).join('\n'));
  return set;
}

const coast = claims(`
  venue: { says: "The regatta was held at Loch Arden, in Scotland.", name: Loch Arden, is: place, of: [venue, regatta, course], about: [Scotland] }
  spill: { says: The spill happened in Marrow Bend., name: Marrow Bend, is: place, of: [spill, refinery] }
  tugs: { says: The tugs sail from Port Ellis., name: Port Ellis, is: place, of: [tugs, harbour] }
  press: { says: Corvid Press was founded in Stroud., name: Stroud, is: place, of: [press founded, publisher, Corvid Press] }
  works: { name: Hexley, is: place, of: [brick works, kilns] }
  office: { says: Tindle Foods is based in Oban., name: Oban, is: place, of: [headquarters, Tindle Foods], about: [Tindle Foods] }
  builder: { name: Marlin Yard, is: org, also: [Marlin], of: [built the lifeboat, builder] }
  architect: { name: Pike Rowan, is: org, of: [architects, architect], about: [library] }
  sponsor: { says: Brim Tea sponsors the regatta., name: Brim Tea, is: org, of: [sponsor of the regatta, sponsor] }
  operator: { says: The light railway is operated by Crane Trust., name: Crane Trust, is: org, of: [operator, light railway] }
  club: { says: Ada Roe signed from Fenby Rovers., name: Fenby Rovers, is: org, of: [signed, former club], about: [Ada Roe] }
  roe: { name: Ada Roe, is: person, role: [winger] }
  regulator: { name: Harbour Safety Authority, is: org, also: [HSA, the regulator], of: [regulator] }
  court: { name: Wenlow Crown Court, is: place, of: [trial held, court] }
  museum: { says: The Museum of Salt is in Dunlin., name: Museum of Salt, is: org, of: [museum] }
  varnish: { name: Tideglass, is: product, of: [varnish, coating] }
  book: { name: The Brass Heron, is: work, of: [novel] }
`);

// A draft that is about the claims has one of their names right.
const about = (text: string) => `${text}\n\nAda Roe was there.`;
const wrong = (text: string) => conflicts(about(text), linkNames(draft(about(text)), coast));

describe('where something is', () => {
  test.for<[string, string]>([
    ['The regatta was held at Kelbrook last weekend.', 'Kelbrook → Loch Arden'],
    ['Crowds lined the course at Kelbrook.', 'Kelbrook → Loch Arden'],
    ['The venue, Kelbrook, was full.', 'Kelbrook → Loch Arden'],
    ['The spill in Kelbrook killed fish.', 'Kelbrook → Marrow Bend'],
    ['The refinery near Kelbrook lost oil.', 'Kelbrook → Marrow Bend'],
    ['The tugs that sail from Kelbrook will stop.', 'Kelbrook → Port Ellis'],
    ['Corvid Press was founded in Bristol by two friends.', 'Bristol → Stroud'],
    ['Tindle Foods is based in Kelbrook.', 'Kelbrook → Oban'],
    ['Tindle Foods, based in Kelbrook, makes jam.', 'Kelbrook → Oban'],
    ['Kelbrook-based Tindle Foods makes jam.', 'Kelbrook → Oban'],
    ['Tindle Foods, which has its headquarters in Kelbrook, makes jam.', 'Kelbrook → Oban'],
    ['The kilns at Kelbrook fire bricks.', 'Kelbrook → Hexley'],
    ['The headquarters of Tindle Foods are in Kelbrook.', 'Kelbrook → Oban'],
    ['The regatta was held at Kelbrook, where no boat had ever been.', 'Kelbrook → Loch Arden'],
    ['PORT ELLIS, Monday – The tugs that sail from Kelbrook will stop.', 'Kelbrook → Port Ellis'],
    ['Our reporter was at Stannick Crown Court.', 'Stannick Crown Court → Wenlow Crown Court'],
    ['Loch Arden, Norway. Results of the regatta.', 'Norway → Scotland'],
    ['The regatta at Loch Arden in Norway drew a crowd.', 'Norway → Scotland'],
  ])('%s', ([text, finding]) => {
    expect(wrong(text)).toEqual([`other-place: ${finding}`]);
  });

  test.for([
    'The regatta at Loch Arden drew a crowd.',
    'A refinery in Kelbrook lost oil in 1999.',
    'The old refinery in Kelbrook is a park.',
    'The sister refinery in Kelbrook is a park.',
    'Tindle Foods opened a shop in Kelbrook.',
    'Tindle Foods, based in Scotland, makes jam.',
    'The kilns in Shropshire are older.',
    'The regatta could move to Kelbrook.',
    'The kilns at Hexley and the kilns at Kelbrook fire bricks.',
    'His earlier trial was at Stannick Crown Court.',
    'The trial at Wenlow Crown Court goes on; others are heard at Stannick Crown Court.',
    'Loch Arden, Scotland. Results of the regatta.',
    'Loch Arden, Saturday. Results of the regatta.',
    'At Loch Arden, Jo Bell and Ann Kerr won.',
    'Boats from Norway came to Loch Arden.',
    'The regatta at Loch Arden in March was cold.',
  ])('leaves alone: %s', (text) => {
    expect(wrong(text)).toEqual([]);
  });
});

describe('who did it, and what it is', () => {
  test.for<[string, string]>([
    ['The lifeboat was built by Norsk Marine.', 'Norsk Marine → Marlin Yard'],
    ['It was built by Norsk Marine, and Ada Roe named the lifeboat.', 'Norsk Marine → Marlin Yard'],
    ['The lifeboat is new. It was built by Norsk Marine.', 'Norsk Marine → Marlin Yard'],
    ['Norsk Marine built the lifeboat.', 'Norsk Marine → Marlin Yard'],
    ['The lifeboat was built by Brim Tea.', 'Brim Tea → Marlin Yard'],
    ['The lifeboat’s builder, Norsk Marine, is proud.', 'Norsk Marine → Marlin Yard'],
    ['The library is by the architects Wren and Hadley.', 'Wren and Hadley → Pike Rowan'],
    ['The architects, Wren Hadley, drew the library.', 'Wren Hadley → Pike Rowan'],
    ['Wren Hadley, the architects of the library, are proud.', 'Wren Hadley → Pike Rowan'],
    ['Wren Hadley is the architect of the library.', 'Wren Hadley → Pike Rowan'],
    ['Our sponsor, Dodd Coffee, paid for the regatta.', 'Dodd Coffee → Brim Tea'],
    ['The regatta is sponsored by Dodd Coffee.', 'Dodd Coffee → Brim Tea'],
    ['The light railway is operated by Plover Lines.', 'Plover Lines → Crane Trust'],
    ['The light railway’s operator, Plover Lines, is sorry.', 'Plover Lines → Crane Trust'],
    ['Ada Roe signed from Ludlow Town.', 'Ludlow Town → Fenby Rovers'],
    ['The Harvest Safety Authority fined the firm.', 'Harvest Safety Authority → Harbour Safety Authority'],
    ['The maker of the lifeboat, Norsk Marine, is proud. The lifeboat’s builder, Norsk Marine, too.', 'Norsk Marine → Marlin Yard'],
    ['The architects of the library are Wren Hadley.', 'Wren Hadley → Pike Rowan'],
    ['It has a coat of the Ironglass varnish.', 'Ironglass → Tideglass'],
    ['The novel is called Low Water.', 'Low Water → The Brass Heron'],
    ['The varnish, Ironglass, is clear.', 'Ironglass → Tideglass'],
    ['The novel, The Brass Herald, sold well.', 'Brass Herald → The Brass Heron'],
  ])('%s', ([text, finding]) => {
    expect(wrong(text)).toEqual([`other-name: ${finding}`]);
  });

  test.for([
    'The hut was built by Norsk Marine.',
    'The lifeboat was built by Marlin Yard, the hut by Norsk Marine.',
    'Among the architects Wren and Hadley stand out.',
    'One of the architects, Wren Hadley, drew the library.',
    'A novel, Low Water, is out.',
    'The library was opened by Wren Hadley.',
    'The regatta is sponsored by Brim Tea, the fair by Dodd Coffee.',
    'An architect, Wren Hadley, wrote to us.',
    'Norsk Marine builds boats.',
    'A rival builder, Norsk Marine, made the hull of the lifeboat.',
    'The regatta was once sponsored by Dodd Coffee.',
    'Ada Roe scored against Ludlow Town.',
    'The Marine Safety Authority of Norway is another body.',
    'The museum, where Jo Bell works, is shut.',
  ])('leaves alone: %s', (text) => {
    expect(wrong(text)).toEqual([]);
  });
});

const figures = claims(`
  beds-elm: { says: 28 of the new beds will be in Elmwick., value: 28, of: [new beds], about: [Elmwick] }
  beds-oak: { says: 20 of the new beds will be in Oakmere., value: 20, of: [new beds], about: [Oakmere] }
  plant: { says: A new cider press at Tolland will cost £7.4m., value: £7.4m, of: [new cider press, press], about: [Tolland, cost] }
  jobs: { says: There will be 160 permanent jobs at the depot in Wexcombe., value: 160, of: [jobs], about: [permanent, Wexcombe, depot] }
  tide: { says: "The highest tide, 5.8m, was measured at Quern Point.", value: 5.8m, of: [highest tide, tide], about: [Quern Point] }
  reef: { says: The reef is 41km off Gannet Head., value: 41km, of: [distance, offshore], about: [Gannet Head, shore] }
  survey: { says: The survey of the reef cost £310000., value: £310000, of: [reef survey, survey], about: [cost] }
  share: { says: Tamar Orchards owns 35% of the cider press., value: 35%, of: [share, owns], about: [Tamar Orchards] }
`);

describe('places of figures', () => {
  const found = (text: string) => conflicts(text, linkDraft(draft(text), figures));

  test.for<[string, ...string[]]>([
    ['There will be 28 new beds in Harwick Green.', 'other-place: Harwick Green → Elmwick'],
    ['The cider press at Kelbrook, built for £7.4m, opens in May.', 'other-place: Kelbrook → Tolland'],
    ['It brings 160 permanent jobs at Kelbrook.', 'other-place: Kelbrook → Wexcombe'],
    ['The highest tide was 5.8m at Kelbrook.', 'other-place: Kelbrook → Quern Point'],
    ['| Town | New beds |\n| --- | ---: |\n| Harwick | 28 |\n| Oakmere | 20 |', 'other-place: Harwick → Elmwick'],
    ['Severn Orchards owns 35% of the cider press.'],
    ['Tamarind Orchards owns 35% of the cider press.', 'other-name: Tamarind Orchards → Tamar Orchards'],
  ])('%s', ([text, ...findings]) => {
    expect(found(text)).toEqual(findings);
  });

  test.for([
    'There will be 28 new beds in Elmwick.',
    'There will be 28 new beds in Herefordshire, at Elmwick.',
    'There will be 28 new beds in Scotland.',
    'There are 9 new beds in Harwick Green.',
    'The manager said in Harwick that the cider press will cost £7.4m.',
    'A rival cider press at Kelbrook, built for £7.4m, opens in May.',
    'A cider press at Kelbrook won a prize.',
    'It brings 160 permanent jobs in March.',
    '| Town | New beds |\n| --- | ---: |\n| Elmwick | 28 |\n| Oakmere | 20 |\n| Harwick | 12 |',
  ])('leaves alone: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

const kin = claims(`
  sales-uk: { says: The Borders brought in £84.2m of sales., value: £84.2m, of: [sales], about: [Borders] }
  sales-fife: { says: Fife brought in £37.9m of sales., value: £37.9m, of: [sales], about: [Fife] }
  sales-north: { says: Upper Nairn brought in £21.4m of sales., value: £21.4m, of: [sales], about: [Upper Nairn] }
  stake: { says: Pelham Wind owns 64% of the scheme., value: 64%, of: [stake, owns], about: [Pelham] }
  mill: { says: A new mill at Corrie will cost £56m., value: £56m, of: [new mill, mill], about: [Corrie, cost] }
  pupils: { says: Lunches go to 83 schools., value: 83, of: [schools], about: [Tarland] }
  maker: { name: Pelham Wind, is: org, also: [Pelham], of: [developer] }
  nurse: { says: Nurse Isla Crerar trained in Perth., name: Isla Crerar, is: person, role: [nurse] }
  lead: { says: Professor Una Brae of the University of Alyth led the survey., name: Una Brae, is: person, role: [professor] }
  tally-day: { says: The count of puffins was on 7 June 2025., date: 2025-06-07, of: [count, puffins] }
  tally: { says: The count is held at Inch Sands., name: Inch Sands, is: place, of: [count] }
`);

describe('names beside the figures of others', () => {
  const found = (text: string) => conflicts(text, linkDraft(draft(text), kin));

  test.for<[string, ...string[]]>([
    ['Fife did £37.9m, and Harwick Green, where we are new, £21.4m of sales.', 'other-name: Harwick Green → Upper Nairn'],
    ['Fife did £37.9m and Kelbrook £21.4m in sales.', 'other-name: Kelbrook → Upper Nairn'],
    ['Most sales rose again. Upper Nairn brought in £21.4m. In Kelbrook it was £84.2m.', 'other-place: Kelbrook → Borders'],
    ['Fife is still our biggest market for sales at £84.2m. Upper Nairn did £21.4m.', 'rival: £84.2m → £37.9m'],
    ['So says Redpoll Group, which owns 64% of the scheme. Isla Crerar is glad.', 'other-name: Redpoll Group → Pelham'],
    ['Isla Crerar writes: the Kelbrook mill? Kelbrook will cost £56m.', 'other-place: Kelbrook → Corrie'],
    ['Isla Crerar writes. Kelbrook is on course. Yes, it costs £56m.', 'other-place: Kelbrook → Corrie'],
    ['Isla Crerar won Kelbrook’s school kitchens a prize, and 83 schools cheer.', 'other-place: Kelbrook → Tarland'],
    ['Isla Crerar trained in Kelbrook.', 'other-place: Kelbrook → Perth'],
    ['The survey was led from Kelbrook by Professor Una Brae.', 'other-place: Kelbrook → Alyth'],
    ['They counted puffins at Kelbrook on 7 June 2025.', 'other-place: Kelbrook → Inch Sands'],
    ['# Puffins are back at Inch Sands\n\n# Puffins are back at Kelbrook', 'other-place: Kelbrook → Inch Sands'],
  ])('%s', ([text, ...findings]) => {
    expect(found(text)).toEqual(findings);
  });

  test.for([
    'Fife did £37.9m, and Upper Nairn, where we are new, £21.4m of sales.',
    'Fife did £37.9m, and the new shop in Kelbrook cost £21.3m.',
    'Fife did £37.9m of sales. Jo Bell said that £21.4m was a start.',
    'Fife did £37.9m of sales. A rival in Kelbrook did £21.4m.',
    'Fife did £37.9m of sales, and in March it was £21.4m.',
    'Kelbrook did £84.2m.',
    'Isla Crerar: Jo Bell spent £56m on the mill.',
    'Isla Crerar trained Jo Bell in Kelbrook.',
    'Isla Crerar lives in Kelbrook.',
    'Isla Crerar once trained in Kelbrook.',
    'Jo Bell trained in Kelbrook.',
    'Professor Una Brae spoke at Kelbrook.',
    'They counted gulls at Kelbrook on 8 July 2025.',
    'They counted puffins at Inch Sands and at Kelbrook on 7 June 2025.',
    '# Puffins are back at Inch Sands\n\n# Seals are back at Kelbrook',
    'Isla Crerar won Kelbrook’s hearts, and 83 schools cheer.',
  ])('leaves alone: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  test.for<[string, ...string[]]>([
    ['| Shelter | Beds |\n| --- | ---: |\n| Oakmere | 28 |\n| Oakmere | 20 |', 'other-place: Oakmere → Elmwick'],
    ['| Shelter | Beds |\n| --- | ---: |\n| Oakmere | 20 |\n| Oakmere | 25 |'],
    ['| Shelter | Beds |\n| --- | ---: |\n| Elmwick | 28 |\n| Oakmere | 20 |\n| Oakmere | 20 |'],
  ])('%s', ([text, ...findings]) => {
    const places = conflicts(text, linkDraft(draft(text), figures)).filter((finding) => finding.startsWith('other-place'));
    expect(places).toEqual(findings);
  });
});
