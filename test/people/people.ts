import type { ClaimSet, NameClaim } from '../../src/model.ts';
import { claimSet, person } from '../link/builder.ts';
import { CUSTOMS, type Custom } from './names.ts';
import { WORKPLACES } from './workplaces.ts';

/** An invented person with everything that a sentence may say of them. */
export interface Somebody {
  readonly index: number;
  readonly custom: Custom;
  readonly given: string;
  readonly surname: string;
  /** As it is written in full. */
  readonly full: string;
  /** How a second mention names them. */
  readonly called: string;
  readonly courtesy: 'Ms' | 'Mr';
  /** Whether the claim lists the form of address. */
  readonly courtesyListed: boolean;
  /** A learned title that the claim gives, or none. */
  readonly title: 'Professor' | 'Dr' | null;
  readonly post: string;
  readonly otherPost: string;
  readonly body: string;
  readonly otherBody: string;
  readonly alias: string;
  /** A former name, listed as wrong. */
  readonly forbidden: string;
  readonly claim: NameClaim;
}

const NICKNAMES = ['Bibi', 'Coco', 'Kit', 'Lolo', 'Max', 'Nell', 'Pip', 'Rocky', 'Tino', 'Zuzu'];

/** All five hundred, in a fixed order. */
export const PEOPLE: readonly Somebody[] = CUSTOMS.flatMap((custom) => [
  ...parse(custom, custom.women, 'Ms'),
  ...parse(custom, custom.men, 'Mr'),
]).map(engage);

/** A claims file that holds somebody among ten others, two of whom come from the same country. */
export function fileFor(somebody: Somebody): ClaimSet {
  const others = [1, 3, 47, 96, 141, 188, 233, 301, 377, 444].map((step) => PEOPLE[(somebody.index + step) % PEOPLE.length]!);
  const claims = [...others.slice(0, 5), somebody, ...others.slice(5)].map(({ claim }) => claim);
  return claimSet(...claims);
}

type Named = Pick<Somebody, 'custom' | 'given' | 'surname' | 'courtesy'> & { readonly nextSurname: string };

function parse(custom: Custom, names: string, courtesy: Somebody['courtesy']): readonly Named[] {
  const parts = names.split('; ').map((name) => name.split(', '));
  return parts.map(([surname = '', given = ''], at) => ({
    custom,
    given,
    surname,
    courtesy,
    nextSurname: parts[(at + 1) % parts.length]![0]!,
  }));
}

function engage({ nextSurname, ...named }: Named, index: number): Somebody {
  const { custom, given, surname, courtesy } = named;
  const workplace = WORKPLACES[index % WORKPLACES.length]!;
  const round = Math.floor(index / WORKPLACES.length);
  const [post, otherPost] = workplace.posts[round % workplace.posts.length]!;
  const body = workplace.bodies[round % workplace.bodies.length]!;
  const otherBody = workplace.bodies[(round + 1) % workplace.bodies.length]!;
  const write = (one: string, other: string) => (custom.order === 'given first' ? `${one} ${other}` : `${other} ${one}`);
  const full = write(given, surname);
  const called = custom.called === 'surname' ? surname : given.split(' ').at(custom.called === 'first' ? 0 : -1)!;
  const title = post.startsWith('professor') ? 'Professor' : index % 9 === 4 ? 'Dr' : null;
  const alias = `${NICKNAMES[index % NICKNAMES.length]} ${surname}`;
  const forbidden = write(given, nextSurname);
  const courtesyListed = index % 3 === 0;
  const claim = person(full, {
    id: `person-${index}`,
    says: `${full} is ${post} of ${body}.`,
    also: [
      alias,
      ...(index % 2 === 0 ? [called] : []),
      ...(title ? [`${title} ${full}`, `${title} ${called}`] : []),
      ...(courtesyListed ? [`${courtesy} ${called}`] : []),
    ],
    roles: [`${post} of ${body}`, post],
    not: [forbidden],
    line: index + 2,
  });
  return { index, ...named, full, called, title, courtesyListed, post, otherPost, body, otherBody, alias, forbidden, claim };
}
