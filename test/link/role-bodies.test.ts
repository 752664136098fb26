import { expect, test } from 'vitest';
import { conflictsWith } from './conflicts.ts';

const { problems, conflicts } = conflictsWith(`
version: 1
claims:
  okafor: { name: Ngozi Okafor, is: person, also: [Ms Okafor, Okafor], role: [Harbour League candidate] }
  lindqvist: { name: Nils Lindqvist, is: person, also: [Mr Lindqvist, Lindqvist], role: [Northern Alliance candidate] }
  amsel: { name: Ruth Amsel, is: person, also: [Amsel], role: [Clean Rivers candidate] }
  dabrowa: { name: Jan Dabrowa, is: person, also: [Dabrowa], role: [head teacher of Fern Hill Primary] }
  teller: { name: Una Teller, is: person, also: [Dr Teller, Teller], role: [economist at Calloway Bank] }
  voss: { name: Dieter Voss, is: person, also: [Voss], role: [Merrow Rovers captain] }
  ilic: { name: Vera Ilic, is: person, also: [Ilic], role: [Stannet Athletic captain] }
  cole: { name: Tamsin Cole, is: person, also: [Cole], role: [Quarry Hospital surgeon] }
`);

test('loads', () => expect(problems).toEqual([]));

test.for<[string, string[]]>([
  // All words but one, and of one kind.
  ['Ms Okafor, of the Harbour Union, won 4,100 votes.', ['Harbour Union: other-name okafor']],
  ['Ruth Amsel (Clean Alliance) came third.', ['Clean Alliance: other-name amsel']],
  ['Jan Dabrowa of Fern Hill Academy said so.', ['Fern Hill Academy: other-name dabrowa']],
  ['Dr Teller, of Calloway Mutual, said rates would fall.', ['Calloway Mutual: other-name teller']],
  ['Tamsin Cole, of Quarry Infirmary, led the team.', ['Quarry Infirmary: other-name cole']],
  ['Tamsin Cole (Moor Hospital) led the team.', ['Moor Hospital: other-name cole']],
  ['Ngozi Okafor, the Harbour Union candidate, won.', ['Ngozi Okafor, the Harbour Union: other-name okafor']],
  // The body of another one with such a role.
  ['Mr Lindqvist (Harbour League) came second.', ['Harbour League: other-name lindqvist']],
  ['Dieter Voss, of Stannet Athletic, scored twice.', ['Stannet Athletic: other-name voss']],
  // A column that has it right elsewhere.
  [
    '| Candidate | Party |\n| --- | --- |\n| Ngozi Okafor | Harbour League |\n| Nils Lindqvist | Progress Front |',
    ['Progress Front: other-name lindqvist'],
  ],
  ['| Player | Club |\n| --- | --- |\n| Vera Ilic | Stannet Athletic |\n| Dieter Voss | Hallow Town |', ['Hallow Town: other-name voss']],
  // Her own, in whole or in part.
  ['Ms Okafor, of the Harbour League, won 4,100 votes.', []],
  ['Ms Okafor, of the League, won 4,100 votes.', []],
  ['Dr Teller, of Calloway, said rates would fall.', []],
  ['| Candidate | Party |\n| --- | --- |\n| Ngozi Okafor | Harbour League |\n| Nils Lindqvist | Northern Alliance |', []],
  // A body of another kind, of another time, a home, or somebody else.
  ['Ms Okafor, of Harbour Street, won 4,100 votes.', []],
  ['Tamsin Cole, of Quarry College, led the team.', []],
  ['Jan Dabrowa of Brook Lane said so.', []],
  ['Ms Okafor, once of the Harbour Union, won 4,100 votes.', []],
  ['Dieter Voss, who left Stannet Athletic in May, scored twice.', []],
  ['Dieter Voss (Hallow) scored twice.', []],
  ['Ms Okafor beat the Harbour Union.', []],
  ['Bea Sund, of the Harbour Union, won 4,100 votes.', []],
  ['| Candidate | Home |\n| --- | --- |\n| Ngozi Okafor | Mill Lane |\n| Nils Lindqvist | Free Street |', []],
])('%s', ([text, found]) => {
  expect(conflicts(text)).toEqual(found);
});
