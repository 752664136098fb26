import type { NameClaim } from '../../src/index.ts';
import { isLoose, type Place } from './operator.ts';

/** The name with one slip of the fingers in its longest or last word. */
export function misspeltNames(place: Place): readonly string[] {
  const { quote, claim } = place;
  const words = [...quote.matchAll(/\p{L}{4,}/gu)];
  const word = isPerson(claim) ? words.at(-1) : words.toSorted((one, two) => two[0].length - one[0].length)[0];
  if (!word) return [];
  const known = claim.kind === 'name' ? [claim.name, ...claim.also] : [];
  return slipsOf(word[0])
    .map((slip) => quote.slice(0, word.index) + slip + quote.slice(word.index + word[0].length))
    .filter((name) => name !== quote && !known.includes(name));
}

/** The same surname with another first name. */
export function otherFirstNames({ quote, claim }: Place): readonly string[] {
  if (!isPerson(claim) || !/^\p{L}+\s/u.test(quote)) return [];
  return FIRST_NAMES.filter((name) => !quote.startsWith(name)).map((name) => quote.replace(/^\p{L}+/u, name));
}

/** A role that the person does not have. */
export function otherTitles({ quote, claim }: Place): readonly string[] {
  const roles = claim.kind === 'name' ? claim.roles.join(' ').toLowerCase() : '';
  const pool = /^(?:Justice|Judge|Professor)$/.test(quote) ? HONORIFICS : ROLES;
  const upper = /^\p{Lu}/u.test(quote) && pool === ROLES;
  return pool.filter((role) => !roles.includes(role.toLowerCase())).map((role) => (upper ? role[0]!.toUpperCase() + role.slice(1) : role));
}

/** Another person of the claims file, or one whom nobody knows where the file has but one. */
export function otherSpeakers({ quote, draft, target }: Place): readonly string[] {
  const by = draft.set.claims.find(({ id }) => id === target.claim);
  const others = draft.set.claims.filter((claim): claim is NameClaim => isPerson(claim) && by?.kind === 'quote' && claim.id !== by.by);
  const names = others.length > 0 ? others.map(({ name }) => name.replace(/^(?:Dr|Dame) /, '')) : ['Morgan Ellwood', 'Jo Pettifer'];
  return names.map((name) => (/\s/.test(quote) ? name : name.split(' ').at(-1)!));
}

/** Another place: one that the drafts of the story name, or one that nobody has heard of. */
export function otherPlaces({ quote, story, target, claim, draft }: Place): readonly string[] {
  // "Over 11cm" of 112mm: what is told so loosely may be true of another place as well.
  const figure = draft.targets.find(
    (other) => other.type === 'figure' && other.claim === claim.id && Math.abs(other.start - target.start) < 60,
  );
  if (figure && isLoose(figure.quote) && claim.kind === 'value' && claim.quantity.bound === 'exact') return [];
  const named = story.flatMap(({ targets }) => targets.filter(({ type }) => type === 'place').map((target) => target.quote));
  const first = firstWord(quote);
  const others = [...new Set(named)].filter((name) => firstWord(name) !== first && name !== name.toUpperCase());
  return [...others, ...UNHEARD_OF];
}

/** Another organisation of the claims file, or one that nobody has heard of. */
export function otherOrganisations(place: Place): readonly string[] {
  return [...namesake(place, 'organisation'), 'Farrant Collective', 'Redpoll Group', 'Ansty and Crewe'];
}

/** Another product or work of the claims file, or one that nobody has heard of. */
export function otherWorks(place: Place): readonly string[] {
  return place.claim.kind === 'name' && place.claim.is === 'product'
    ? [...namesake(place, 'product'), 'Ostravo', 'Pellix', 'Dunlow']
    : [...namesake(place, 'work'), 'Paper Weather', 'The Ninth Kettle', 'Cold Larder'];
}

/** Somebody or something that the list does not hold. */
export function otherMembers({ claim, quote, draft }: Place): readonly string[] {
  const people =
    claim.kind === 'list' &&
    claim.members.every((member) => /^\p{Lu}\S+ \p{Lu}\S+$/u.test(member)) &&
    claim.of.some((text) => /cast|judges|actors/.test(text));
  const names = people ? ['Morgan Ellwood', 'Jo Pettifer', 'Rana Whitlock'] : UNHEARD_OF;
  return names.filter((name) => name !== quote && !draft.source.includes(name));
}

/** The other names of a kind in the claims file. */
function namesake({ claim, draft }: Place, kind: NameClaim['is']): readonly string[] {
  const named = draft.set.claims.filter((other): other is NameClaim => other.kind === 'name' && other.is === kind && other !== claim);
  return named.map(({ name }) => name);
}

function firstWord(name: string): string {
  return name.toLowerCase().split(/\s/)[0]!;
}

function isPerson(claim: { readonly kind: string }): boolean {
  return claim.kind === 'name' && (claim as NameClaim).is === 'person';
}

function slipsOf(word: string): readonly string[] {
  const slips: string[] = [];
  for (let at = 1; at < word.length - 1; at++) {
    const [one, two] = [word[at]!, word[at + 1]!];
    slips.push(word.slice(0, at) + two + one + word.slice(at + 2));
    if (!/[aeiou]/i.test(one)) slips.push(word.slice(0, at) + one + word.slice(at));
    if (one === two) slips.push(word.slice(0, at) + word.slice(at + 1));
    const vowels = ['a', 'e', 'i', 'o', 'u'].filter((vowel) => /[aeiou]/.test(one) && vowel !== one);
    slips.push(...vowels.map((vowel) => word.slice(0, at) + vowel + word.slice(at + 1)));
  }
  return slips;
}

const FIRST_NAMES = ['Margaret', 'Daniel', 'Alison', 'Victor', 'Joanna', 'Patrick', 'Helena', 'Stefan'];
const HONORIFICS = ['Senator', 'Councillor', 'Bishop', 'Colonel'];
const ROLES = ['treasurer', 'finance minister', 'press officer', 'deputy mayor', 'company secretary', 'head of research'];
const UNHEARD_OF = ['Kelbrook', 'Northmoor', 'Harwick Green'];
