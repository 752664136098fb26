import { describe, expect, test } from 'vitest';
import { linkDraft } from '../../src/link/index.ts';
import { linkNames } from '../../src/link/names/index.ts';
import { claimSet, conflicts, draft, list, named, person } from './builder.ts';

const set = claimSet(
  person('Anna Kovács', {
    also: ['Professor Kovács', 'Professor Anna Kovács'],
    roles: ['professor of botany at Elmbridge University', 'professor of botany'],
    says: 'Professor Anna Kovács teaches botany at Elmbridge University.',
  }),
  person('Béla Kovács', { roles: ['treasurer of the Harbour Choir', 'treasurer'] }),
  person('Dr Omar Haddad', { also: ['Dr Haddad'], roles: ['medical director of Larkhill Hospital', 'medical director'] }),
  person('Sir Hugh Penrose', { also: ['Sir Hugh', 'Penrose'], roles: ['chair of the Coast Trust'], not: ['Sir Penrose'] }),
  person('Dame Judith Amis', { roles: ['patron of the Coast Trust'] }),
  person('Major Lena Fischer', { also: ['Major Fischer'] }),
  person('Rosa Blum', { also: ['Ms Blum'], roles: ['acting director of the Lace Museum', 'acting director'] }),
  person('Ivo Petrak', { also: ['Petrak'], roles: ['former mayor of Stonebury'] }),
  person('Mina Oduor', { roles: ['deputy mayor of Stonebury', 'deputy mayor'] }),
  person('Carl Young', { roles: ['mayor of Stonebury', 'mayor'] }),
  person('Yoon Hye-jin', { also: ['Yoon'], roles: ['head coach of Tidewater Rovers', 'head coach'] }),
  person('Justice Ada Quill', { also: ['Justice Quill'], roles: ['author of the dissent'], says: 'Justice Ada Quill wrote the dissent.' }),
  person('Tove Rask', { roles: ['lighthouse keeper of Skagen Point'], says: 'Tove Rask keeps the lighthouse of Skagen Point.' }),
  person('Leif Bruun', { roles: ['former manager of the cannery'], says: 'Leif Bruun once managed the cannery.' }),
  person('Greta Moen', { roles: ['botanist'], says: 'Greta Moen is the botanist who counts the orchids.' }),
  person('Anton Weiss', { roles: ['conductor of the choir'], says: 'Anton Weiss conducts the choir.' }),
  person('Una Burleigh', { roles: ['cox'] }),
  named('organisation', 'Coast Trust', { of: ['trust'] }),
);

const wrong = (text: string) => conflicts(text, linkNames(draft(text), set));

function check(cases: readonly (readonly [string, ...string[]])[]): void {
  test.for(cases)('%s', ([text, ...findings]) => {
    expect(wrong(text)).toEqual(findings);
  });
}

describe('forms of address', () => {
  check([
    ['Dr Anna Kovács gave a talk.', 'other-title: Dr → Professor'],
    ['A talk by Professor Omar Haddad.', 'other-title: Professor → Dr'],
    ['Prof. Haddad gave a talk.', 'other-title: Prof → Dr'],
    ['Lord Penrose opened the path.', 'other-title: Lord → Sir'],
    ['Sir Penrose opened the path.', 'forbidden: Sir Penrose → Sir Hugh Penrose'],
    ['Sir Judith Amis opened the path.', 'other-title: Sir → Dame'],
    ['Mr Blum left early.', 'other-title: Mr → Ms'],
    ['Colonel Lena Fischer took over.', 'other-title: Colonel → Major'],
    ['Prof. Kovács, Prof Anna Kovács and Anna Kovács are one.'],
    ['Mr Haddad, Omar Haddad and Dr. Haddad are one.'],
    ['Sir Hugh, Mr Penrose and Hugh Penrose are one.'],
    ['Dame Amis is a slip that the file does not list.'],
    ['Mrs Blum and Miss Blum may be style.'],
    ['Maj Fischer and Ms Fischer are one.'],
    ['Dr Kovács may be either of two.'],
    ['Senator Ada Quill dissented.', 'other-title: Senator → Justice'],
    ['Bishop Quill dissented.', 'other-title: Bishop → Justice'],
    ['Colonel Anna Kovács gave a talk.', 'other-title: Colonel → Professor'],
    ['Judge Quill, Justice Ada Quill and Ms Quill are one.'],
    ['Councillor Omar Haddad, a doctor, may sit on a council.'],
  ]);
});

describe('posts that the list does not have, or that go with a profession', () => {
  check([
    ['The finance minister, Tove Rask, spoke.', 'other-title: finance minister → lighthouse keeper of Skagen Point'],
    [
      '“It turns,” said the head of research, Tove Rask, “and it shines.”',
      'other-title: head of research → lighthouse keeper of Skagen Point',
    ],
    ['The press officer (Tove Rask) spoke.', 'other-title: press officer → lighthouse keeper of Skagen Point'],
    ['— Greta Moen, treasurer', 'other-title: treasurer → botanist'],
    [
      'Leif Bruun, once the deputy mayor of the cannery, spoke.',
      'other-title: deputy mayor of the cannery → former manager of the cannery',
    ],
    ['The former press officer, Leif Bruun, spoke.', 'other-title: former press officer → former manager of the cannery'],
    ['The choir’s head of research, Anton Weiss, spoke.', 'other-title: choir’s head of research → conductor of the choir'],
    ['Tove Rask, the keeper of the light, spoke.'],
    ['Tove Rask, a volunteer, a writer and the chair of the Elk Society, spoke.'],
    ['The former finance minister, Tove Rask, spoke.'],
    ['Greta Moen, president of the Orchid Society, spoke.'],
    ['The league’s treasurer, Greta Moen, spoke.'],
    ['Leif Bruun, a former baker, spoke. Leif Bruun, once the mayor of Elk Falls, agreed.'],
    ['The head of research, Ida Lund, and Tove Rask spoke.'],
  ]);
});

describe('posts of other bodies', () => {
  check([
    ['5.45pm Carl Young cuts the ribbon.'],
    ['At 11 pm Carl Young went home; by 1.15 PM he was back.'],
    ['PM Carl Young spoke.', 'other-title: PM → mayor of Stonebury'],
    ['“It turns,” said Tove Rask, the chief organiser.', 'other-title: chief organiser → lighthouse keeper of Skagen Point'],
    ['Tove Rask, an organiser, and the organiser of the raffle spoke.'],
    ['Ida Lund is the medical director of Pine Grove School, and Per Holt her deputy.'],
    ['Omar Haddad met the medical director of Pine Grove School, Ida Lund.'],
    ['The chair of the Elk Society thanked the mayor of Elk Falls and the head coach of Elk Town Rovers.'],
    ['The umpire, Rosa Lindqvist, and the scorer, Carl Holt, left.'],
  ]);
});

describe('the first name of the one bearer of a surname', () => {
  check([
    ['Ida Rask keeps the lighthouse. Omar Haddad has seen it.', 'other-name: Ida → Tove'],
    ['The orchids are counted by Nils Moen. The Coast Trust pays.', 'other-name: Nils → Greta'],
    ['Nils Weiss, who conducts the choir, smiled.', 'other-name: Nils → Anton'],
    ['Nils Weiss conducts the choir.', 'other-name: Nils → Anton'],
    ['Omar Haddad came with Hugh Penrose. Nils Weiss has a cold.', 'other-name: Nils → Anton'],
    ['Ida Rask, a quiet woman, keeps the lighthouse at Skagen. Omar Haddad has seen it. Rask likes storms.', 'other-name: Ida → Tove'],
    ['Una Burley steered.', 'misspelt: Burley → Burleigh'],
    ['Una Burlington steered, and so did Una Burl.'],
    ['Ida Rask, a nurse from Oslo, saw the lighthouse. Rask left. Omar Haddad has seen it.'],
    ['Ida Rask, a nurse from Oslo, saw the lighthouse. Omar Haddad has seen it too.'],
    ['Ida Rask (43) saw the lighthouse. Omar Haddad has seen it too.'],
    ['Ida Rask and Tove Rask keep the lighthouse. Omar Haddad has seen it.'],
    ['Tove Rask keeps the lighthouse. Ida Rask does not, says Omar Haddad.'],
    ['Tove’s mother, Ida Rask, kept the lighthouse. Omar Haddad has seen it.'],
    ['The late Ida Rask kept the lighthouse. Omar Haddad has seen it.'],
    ['Ida Rask plays chess in Oslo.'],
    ['The librarian Nils Weiss has a cold. Omar Haddad came with Hugh Penrose.'],
  ]);
});

describe('former, acting and deputy posts', () => {
  check([
    ['Rosa Blum, director of the Lace Museum, spoke.', 'other-title: director of the Lace Museum → acting director of the Lace Museum'],
    ['Ivo Petrak, who is mayor of Stonebury, spoke.', 'other-title: mayor of Stonebury → former mayor of Stonebury'],
    ['Ivo Petrak, mayor of Stonebury, spoke.', 'other-title: mayor of Stonebury → former mayor of Stonebury'],
    ['Mina Oduor, mayor of Stonebury, spoke.', 'other-title: mayor of Stonebury → deputy mayor of Stonebury'],
    ['The deputy mayor, Carl Young, spoke.', 'other-title: deputy mayor → mayor of Stonebury'],
    ['Former mayor Carl Young spoke.', 'other-title: Former mayor → mayor of Stonebury'],
    ['The museum’s acting director, Rosa Blum, and interim director Blum are one.'],
    ['Ivo Petrak, the former mayor, spoke. Ex-mayor Petrak left.'],
    ['Ivo Petrak, who was mayor of Stonebury in 2012, spoke.'],
    ['Ivo Petrak, then mayor of Stonebury, spoke.'],
    ['In 2012 Ivo Petrak, mayor of Stonebury, spoke.'],
    ['Carl Young, a former deputy mayor, became mayor in May.'],
  ]);
});

describe('people of one surname', () => {
  check([
    [
      'Anna Kovács, treasurer of the Harbour Choir, sang.',
      'other-title: treasurer of the Harbour Choir → professor of botany at Elmbridge University',
    ],
    ['Bella Kovács, treasurer of the Harbour Choir, sang.', 'misspelt: Bella → Béla'],
    ['Mária Kovács, treasurer of the Harbour Choir, sang.', 'other-name: Mária → Béla'],
    ['Béla Kovács, the treasurer, and Anna Kovács, the botanist, are cousins.'],
    ['Kovács, the treasurer, sang. Professor Kovács listened.'],
    ['Kovács, professor of botany, listened.'],
    ['Mária Kovács, a baker, brought rolls.'],
    ['His sister, Mária Kovács, brought rolls.'],
    ['Mária Kovács, the Harbour Choir’s secretary, brought rolls.'],
    ['Omar Haddad, head chef at the Anchor, is somebody else.'],
    ['Young people came. A young Fischer was there.'],
  ]);
});

describe('first and later mentions', () => {
  check([
    ['Omar Haddad opened the ward.\n\nLater it was Haddda who spoke.', 'misspelt: Haddda → Haddad'],
    ['Sir Hugh Penrose opened the path. A toast to Penrrose!', 'misspelt: Penrrose → Penrose'],
    ['Later it was Haddda who spoke.'],
    ['Omar Haddad opened the ward.\n\nLater Haddad and Sir Hugh spoke.'],
  ]);
});

describe('by-lines, speaker tags, captions', () => {
  check([
    ['By Ana Kovács', 'misspelt: Ana → Anna'],
    ['*Words: Bélla Kovács*', 'misspelt: Bélla → Béla'],
    ['ANNA KOVACZ: We begin.', 'misspelt: KOVACZ → KOVÁCS'],
    ['**Omer Haddad:** We begin.', 'misspelt: Omer → Omar'],
    ['![Sir Hugh Penrse at the gate](gate.jpg)', 'misspelt: Penrse → Penrose'],
    ['![Photo: Carl Yuong](gate.jpg)', 'misspelt: Yuong → Young'],
    ['By Anna Kovács'],
    ['ANNA KOVÁCS: We begin.\n\nKOVÁCS: And end.'],
    ['HADDAD: We begin.'],
    ['![Carl Young, mayor of Stonebury (left), and Mina Oduor, his deputy](gate.jpg)'],
    ['Mayor: Carl Young. Deputy mayor: Mina Oduor.'],
  ]);
});

describe('tables', () => {
  check([
    ['| Name | Role |\n| --- | --- |\n| Carl Young | deputy mayor |', 'other-title: deputy mayor → mayor of Stonebury'],
    ['| Role | Name |\n| --- | --- |\n| Mayor | Mina Oduor |', 'other-title: Mayor → deputy mayor of Stonebury'],
    ['| Mayor | Treasurer |\n| --- | --- |\n| Béla Kovács | x |', 'other-title: Mayor → treasurer of the Harbour Choir'],
    ['| Name | Role |\n| --- | --- |\n| Karl Young | mayor of Stonebury |', 'misspelt: Karl → Carl'],
    ['| Name | Role |\n| --- | --- |\n| Peter Young | mayor of Stonebury |', 'other-name: Peter → Carl'],
    ['| Name | Role |\n| --- | --- |\n| Yoon Hye-jin | Head coach, Harbour Rovers |', 'other-name: Harbour Rovers → Tidewater Rovers'],
    ['| Name | Role |\n| --- | --- |\n| Carl Young | mayor |\n| Mina Oduor | deputy mayor |'],
    ['| Mayor | Treasurer |\n| --- | --- |\n| Carl Young | Béla Kovács |'],
    ['| Name | Age |\n| --- | --- |\n| Carl Young | 51 |'],
    ['| Year | Mayor | Deputy mayor |\n| --- | --- | --- |\n| now | Carl Young | Mina Oduor |'],
    ['| Name | Before | Now |\n| --- | --- | --- |\n| Carl Young | deputy mayor | mayor |'],
  ]);
});

describe('a wrong member of a list is reported once', () => {
  const winners = claimSet(
    person('Harriet Ashworth', { roles: ['baker'] }),
    person('Colin Hargreaves'),
    person('Mairi Urquhart'),
    named('place', 'Saltmarket'),
    list(['Harriet Ashworth', 'Colin Hargreaves', 'Mairi Urquhart'], { of: ['winners'] }),
    list(['Saltmarket', 'Elm Cross', 'Wexley'], { id: 'stops', of: ['stops'] }),
  );
  test.for<[string, string]>([
    ['The winners are Harriet Ashworth, Colin Hargreves and Mairi Urquhart.', 'other-member: Colin Hargreves → Colin Hargreaves'],
    ['The winners:\n\n- Harriet Ashworth\n- Colin Hargreves\n- Mairi Urquhart', 'other-member: Colin Hargreves → Colin Hargreaves'],
    ['The stops are Saltmakret, Elm Cross and Wexley.', 'other-member: Saltmakret → Saltmarket'],
    ['Colin Hargreves won.', 'misspelt: Hargreves → Hargreaves'],
  ])('%s', ([text, finding]) => {
    expect(conflicts(text, linkDraft(draft(text), winners))).toEqual([finding]);
  });
});
