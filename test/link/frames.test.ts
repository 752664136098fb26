import { describe, expect, test } from 'vitest';
import { loadClaims } from '../../src/claims/load.ts';
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

const contest = claims(`
  final: { name: St Orla's Hall, is: place, of: [final, prize-giving] }
  office: { name: Marden, is: place, of: [main office, headquarters] }
  camp: { name: Larkhill, is: place, of: [camp, summer camp] }
  ward: { name: Raigmuir Hospital, is: place, also: [Raigmuir], of: [hospital, flown to] }
  light: { name: Skerrow Island, is: place, also: [Skerrow], of: [lighthouse] }
  next: { name: Ljubek, is: place, of: [next congress] }
  crates: { name: Portugal, is: place, of: [crates, made in] }
  heats: { says: "The heats were in Linz, Graz and Villach.", list: [Linz, Graz, Villach], of: [heats] }
  builder: { name: Torvald Works, is: organisation, also: [Torvald], of: [main contractor] }
  designer: { name: Lindqvist Studio, is: organisation, of: [design of the foyer] }
  guild: { name: Guild of Cooks, is: organisation, of: [runs the awards] }
  payer: { name: Almond Trust, is: organisation, of: [pays for the prize] }
  advice: { name: North Sea Research Institute, is: organisation, of: [scientists, advice] }
  boss: { name: Marit Sandvoss, is: person, also: [Sandvoss], role: [director] }
`);

// A draft that is about the claims has one of their names right.
const about = (text: string) => `${text}\n\nMarit Sandvoss was there.`;
const wrong = (text: string) => conflicts(about(text), linkNames(draft(about(text)), contest));

describe('what the words of a claim’s subject put somewhere else, or give to somebody else', () => {
  test.for<[string, string]>([
    ['The final was sung in Dunmore.', "other-place: Dunmore → St Orla's Hall"],
    ['Our final will be held at Dunmore Hall.', "other-place: Dunmore Hall → St Orla's Hall"],
    ['The final of the cup takes place in Villach.', "other-place: Villach → St Orla's Hall"],
    ['They queued at the camp in the Bishop’s Palace.', 'other-place: Bishop’s Palace → Larkhill'],
    ['The main office will be in Dunmore.', 'other-place: Dunmore → Marden'],
    ['Summer camp starts at Dunmore.', 'other-place: Dunmore → Larkhill'],
    ['The climber was flown to Kilbride Hospital.', 'other-place: Kilbride Hospital → Raigmuir Hospital'],
    ['The lighthouse on Skarra Island is white.', 'other-place: Skarra Island → Skerrow Island'],
    ['The lighthouse stands on Skarra Isle.', 'other-place: Skarra Isle → Skerrow Island'],
    ['The next congress will be held in Oslo.', 'other-place: Oslo → Ljubek'],
    ['The foyer was designed by Torvald Works.', 'other-name: Torvald Works → Lindqvist Studio'],
    ['The awards are run by the Circle of Bakers.', 'other-name: Circle of Bakers → Guild of Cooks'],
    ['Brewin Circle runs the awards.', 'other-name: Brewin Circle → Guild of Cooks'],
    ['The prize is paid for by Walnut Bank.', 'other-name: Walnut Bank → Almond Trust'],
    ['The advice came from the North Sea Fisheries Board.', 'other-name: North Sea Fisheries Board → North Sea Research Institute'],
    ['There is new advice. It comes from the Fisheries Bureau.', 'other-name: Fisheries Bureau → North Sea Research Institute'],
  ])('%s', ([text, finding]) => {
    expect(wrong(text)).toEqual([finding]);
  });

  test.for([
    'The final was sung in St Orla’s Hall.',
    'The final was sung by Vox Nova in St Orla’s Hall.',
    'The final was sung in Welsh.',
    'The final was sung in Catalan and broadcast by radio.',
    'The final is in May.',
    'The final will be held in April.',
    'The final takes place at Easter.',
    'The final is in Room 12.',
    'The final is in Orchard Street.',
    'A second final was held at Dunmore.',
    'The women’s final was held at Dunmore.',
    'Last year’s final was held in Dunmore.',
    'The first final was held in Dunmore.',
    'The final was held in Dunmore in 1987.',
    'In 1987 the final was held in Dunmore.',
    'Before the war the final was held in Dunmore.',
    'The final used to be held in Dunmore.',
    'The final could be held in Dunmore if the roof leaks.',
    'The final is not in Dunmore.',
    'The winner of the final was born in Dunmore.',
    'The tickets for the final were on sale in Dunmore.',
    'The film about the final was shown in Dunmore.',
    'The final will be shown on Channel Two.',
    'The final ended in Anna Roe’s favour.',
    'The main office is in Building 4.',
    'The branch office is in Dunmore.',
    'Its Berlin office is in Kreuzberg.',
    'The office of the mayor is in Dunmore.',
    'The main office is closed in Advent.',
    'The camp begins on Whit Monday.',
    'The camp is in Kent.',
    'The camp is near Salisbury.',
    'The camp is in the Dunmore valley, at Larkhill.',
    'The parents were flown to Oslo for the wedding.',
    'The climber was flown to Raigmuir.',
    'The lighthouse is on Facebook.',
    'The lighthouse stands on Skerrow.',
    'The lighthouse on Bell Rock is older than the one on Skerrow Island.',
    'The congress was held in Oslo.',
    'The clay is made in Dunmore.',
    'The foyer was designed by Lindqvist.',
    'The poster for the foyer was designed by Torvald Works.',
    'The bar at the awards was run by the Oak Tavern.',
    'The Oak Tavern runs the awards bar.',
    'The lunch after the prize was paid for by Walnut Bank.',
    'Half of the prize dinner was paid for by Walnut Bank.',
    'The best advice of the day came from Ada Roe.',
    'The advice came from Denmark.',
  ])('%s', (text) => {
    expect(wrong(text)).toEqual([]);
  });
});
