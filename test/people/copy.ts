import type { ClaimSet, NameClaim } from '../../src/model.ts';
import { PEOPLE } from './people.ts';

/**
 * Right copy that is dense with names which no claim knows, many of them nearly a claim's: the surname of a claim with another
 * person before it, its first name, its post in another body, a surname one letter off. The people of the claims come along
 * under their right names, so that a draft is about them.
 */
export function denseCopy(set: ClaimSet, seed: number, paragraphs: number): string {
  const random = sequence(seed);
  const known = set.claims.filter(
    (claim): claim is NameClaim => claim.kind === 'name' && claim.is === 'person' && /^\p{L}+ \p{L}+$/u.test(claim.name),
  );
  const taken = new Set(set.claims.flatMap((claim) => (claim.kind === 'name' ? claim.name.split(' ') : [])));
  const cast = { random, known, taken, pick: <T>(from: readonly T[]) => from[random(from.length)]! };
  // Whoever has a namesake below is named in full first.
  const opening = known.map((claim) => fill(cast.pick(RIGHT), cast, { C: claim.name }));
  const blocks = Array.from({ length: paragraphs }, (_, at) => (at % 9 === 8 ? furniture(cast) : paragraph(cast)));
  return [`# ${fill(cast.pick(HEADS), cast, {})}`, opening.join(' '), ...blocks].filter((block) => block !== '').join('\n\n');
}

/** How many different names of two words stand in a text. */
export function countNames(text: string): number {
  return new Set(text.match(/\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/gu)).size;
}

interface Cast {
  readonly random: (below: number) => number;
  readonly known: readonly NameClaim[];
  /** Words of the claims' names. */
  readonly taken: ReadonlySet<string>;
  readonly pick: <T>(from: readonly T[]) => T;
}

function paragraph(cast: Cast): string {
  const sentences = Array.from({ length: 3 + cast.random(4) }, () => {
    const claim = cast.known.length > 0 && cast.random(5) < 2 ? cast.pick(cast.known) : null;
    return claim ? fill(cast.pick(NEAR), cast, nearOf(claim, cast)) : fill(cast.pick(PLAIN), cast, {});
  });
  return sentences.join(' ');
}

function furniture(cast: Cast): string {
  return fill(cast.pick(FURNITURE), cast, {});
}

/** Names that are nearly those of a claim: {S} shares its surname, {G} its first name, {L} has a surname one letter off. */
function nearOf(claim: NameClaim, cast: Cast): Readonly<Record<string, string>> {
  const [given = '', surname = ''] = claim.name.split(' ');
  const other = stranger(cast);
  const [otherGiven = '', otherSurname = ''] = other.split(' ');
  const slip = `${surname.slice(0, -1)}${surname.endsWith('s') ? 'x' : 's'}`;
  const role = (claim.roles[0] ?? 'secretary').replace(/ (?:of|for|at|in) .*$/, '');
  return { S: `${otherGiven} ${surname}`, G: `${given} ${otherSurname}`, L: `${otherGiven} ${slip}`, C: claim.name, R: role };
}

/** A first name and a surname from the five hundred that do not belong together. */
function stranger({ random, taken }: Cast): string {
  for (;;) {
    const [one, other] = [WESTERN[random(WESTERN.length)]!, WESTERN[random(WESTERN.length)]!];
    const [given, surname] = [one.given.split(' ')[0]!, other.surname];
    if (one.surname !== surname && !taken.has(given) && !taken.has(surname) && /^\p{Lu}[\p{L}’-]+$/u.test(surname))
      return `${given} ${surname}`;
  }
}

const WESTERN = PEOPLE.filter(({ custom }) => custom.order === 'given first' && custom.called === 'surname');

function fill(template: string, cast: Cast, names: Readonly<Record<string, string>>): string {
  const named = new Map<string, string>();
  return template.replaceAll(/\{(\w)(\d?)(s?)\}/g, (_, kind: string, number: string, short: string) => {
    const key = `${kind}${number}`;
    if (!named.has(key)) named.set(key, names[kind] ?? (WORDS[kind] ? cast.pick(WORDS[kind]) : stranger(cast)));
    const name = named.get(key)!;
    return short ? name.split(' ').at(-1)! : name;
  });
}

function sequence(seed: number): (below: number) => number {
  let state = seed * 2_654_435_761 + 12_345;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const list = (text: string): readonly string[] => text.split('|').map((word) => word.trim());

/** {T} a town, {J} a trade, {B} a body, {E} what was done. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  T: list('Aldermoor|Brinsop|Cullerby|Dunsmere|Easthollow|Farnwick|Gilsborough|Hexley|Ingleford|Joppa Cross|Kettlesham|Lowmoor End'),
  J: list('nurse|bus driver|beekeeper|plasterer|retired teacher|student|baker|weaver|postman|stonemason|ferry hand|cook|piano tuner'),
  B: list(
    'Aldermoor Rowing Club|Brinsop Library Friends|the Cullerby Choral Society|Dunsmere Parish Council|Hexley Infirmary|the Farnwick Beekeepers’ Guild|Gilsborough Grammar School|Kettlesham Rovers|the Lowmoor Allotment Society|Ingleford Chess Circle',
  ),
  E: list(
    'mended the gate|read the minutes|brought the keys|painted the fence|baked for the fair|asked for patience|wrote to the paper|sang in the hall|kept the score|moved the chairs|found the letter|counted the votes again',
  ),
  Q: list(
    'It was a long winter, and the roof held|We never thought that so many would come|Somebody has to sweep the hall|My mother kept the tickets in a tin|The river does what it likes|You learn it by doing it badly',
  ),
};

const HEADS = ['Notes from {T}', 'What {T} talked about this week', 'Round the parish: {T} and {T2}'];

/** Right sentences about the people of the claims. */
const RIGHT = ['{C} was there as well.', 'The letter was read out to {C}.', 'A seat had been kept for {C}.', '{C} sent good wishes.'];

const PLAIN = [
  '{N} {E}, and {M} {E2}.',
  '“{Q},” said {N}, a {J} from {T}.',
  '“{Q},” {N} told the meeting. “{Q2}.”',
  'The prize went to {N} of {B}, ahead of {M} of {B2}.',
  '{N}, who chairs {B}, {E}.',
  '{N}, treasurer of {B}, said that {M} would follow as secretary.',
  'According to {N}, the captain of {B}, nobody {E}.',
  'Also present were {N}, {M}, {O} and {P}, all of {B}.',
  'The chair of {B}, {N}, thanked {M} and her husband, {O}.',
  'Mr and Mrs {Ns} of {T} {E}.',
  'Dr {N} of {B} gave the talk that {M} had promised.',
  'Councillor {N} ({T}) asked whether {M} had been paid.',
  'Former manager {N} {E}; his successor, {M}, {E2}.',
  '{N} and {M} were married at {T} in the spring.',
  'The late {N}, a {J}, left the field to {B}.',
  'Professor {N} has never met Professor {M}.',
  'It was {N} who {E} when {M} could not come.',
  'In the second half {N} came on for {M}, and {Ns} scored.',
  '{N}: “{Q}.”',
  'Asked about it, {N} smiled. “{Q},” she said.',
  'The poem is by {N}; the tune is {M}’s.',
  'A letter from {N}, {J}, of {T}, was read by {M}, the clerk.',
  'The Reverend {N} {E} before {M} {E2}.',
  'Next week {B} will hear {N} on bees and {M} on bread.',
];

const NEAR = [
  '{S}, a {J} from {T}, {E}.',
  '{S}, who is no relation, runs a shop in {T}.',
  'A neighbour, {S} of {T}, {E}.',
  '{S} ({T}) was second in the egg race.',
  '{S}, 43, of {T}, {E}.',
  'Her cousin {S} {E}.',
  '{G}, a {J} from {T}, {E}.',
  '{G} of {B} {E}, and so did {N}.',
  '{L}, a {J}, {E}.',
  '{L} of {B} won the cup.',
  '{N}, the {R} of {B}, {E}.',
  '“{Q},” said {N}, {R} of {B}.',
  '{N} is the {R} of {B}, and {M} her deputy.',
  'At {B} the {R} is {N}.',
  'A former {R}, {N}, {E}.',
  '{N}, who was a {R} in {T} until 2009, {E}.',
  '{C} was seen with {S}, a {J} from {T}.',
  '{C} and the {R} of {B}, {N}, shook hands.',
  '“{Q},” said {S}, who keeps hens in {T}.',
  '{G} and {S}, both of {T}, {E}.',
  'The umpire, {G}, and the scorer, {S}, {E}.',
  '{N} has been called the {Gs} of {T}.',
  'Readers may remember {S}, the {J} who {E}.',
  '{N} spoke for {B}; its {R}, {M}, was ill.',
];

const FURNITURE = [
  '*By {N} and {M}*',
  '![{N} and {M} at the {T} fair](fair.jpg)',
  '| Name | Post | Town |\n| --- | --- | --- |\n| {N} | secretary | {T} |\n| {M} | treasurer | {T2} |\n| {O} | chair | {T3} |',
  '- {N}, {T}: 41 points\n- {M}, {T2}: 38 points\n- {O}, {T3}: 37 points',
  '> {Q}.\n>\n> — {N}, {J}',
  '**{N}:** {Q}.\n\n**{M}:** {Q2}.',
  'Chair: {N}; secretary: {M}; treasurer: {O}.',
];
