import { properRuns, type Run, wordsOf } from '../../extract/names.ts';
import type { Draft, NameClaim } from '../../model.ts';
import { cellsBeside } from '../places/rows.ts';
import { gapBefore, type Reading, readingsOf, runHolding, runsAcrossOf, sentenceAround } from '../reading.ts';
import { acceptedWords } from './accepted-words.ts';
import type { WrongBody } from './bodies.ts';
import { isSisterBody } from './body-kinds.ts';
import { group, keyOf, type NameIndex } from './name-index.ts';
import { parseRole } from './roles.ts';
import type { Sighting } from './sightings.ts';

/** A role that is told by the body it is of: "Clean Rivers candidate". */
interface BodyRole {
  readonly claim: NameClaim;
  /** Folded words of the body. */
  readonly words: readonly string[];
  readonly text: string;
  /** The rest of the role: people of one sort share it. */
  readonly sort: string;
  /** A post in politics, before which stands a party. */
  readonly isParty: boolean;
}

/**
 * "Ms Ruiz, of the Elm Union," of somebody who is the candidate of the Elm League: right behind a name, or in its row of a table,
 * stands the body of another one who has such a role, or one that has all the words of her own but one. Null where it may be a
 * second body of hers: one of another kind, or of another time.
 */
export function wrongRoleBody(reading: Reading, index: NameIndex, person: Sighting): Sighting | null {
  const roles = rolesOf(index);
  const own = roles.byClaim.get(person.claim) ?? [];
  if (own.length === 0 || person.claim.is !== 'person') return null;
  return behindName(reading, roles, own, person);
}

function behindName(reading: Reading, roles: BodyRoles, own: readonly BodyRole[], person: Sighting): Sighting | null {
  const run = bodyBehind(reading, person.to);
  if (!run || isOfAnotherTime(reading, person.from)) return null;
  const written = reading.words.slice(run.from, run.to).map(({ lower }) => lower);
  if (isOwn(own, written)) return null;
  const meant = own.find((role) => isOthers(roles, role, written) || isSisterBody(role.words, written, role.isParty));
  return meant ? toSighting(reading, run, person, meant) : null;
}

/** The capitalised words of ", of the Elm Union" or "(Elm Union)" behind a name. */
function bodyBehind(reading: Reading, to: number): Run | null {
  const { words } = reading;
  const gap = gapBefore(reading, to);
  const isBracket = /^\s*\($/.test(gap);
  if (!isBracket && !(/^(?:,? )$/.test(gap) && OF.has(words[to]?.lower ?? ''))) return null;
  let at = isBracket ? to : to + 1;
  if (words[at]?.lower === 'the') at++;
  const run = runsAcrossOf(reading).find(({ from }) => from === at) ?? runHolding(reading, at);
  if (!run || run.from !== at) return null;
  return isBracket && !/^[),;]/.test(gapBefore(reading, run.to)) ? null : run;
}

/** "| Ana Ruiz | Elm Union |" where the bodies of other rows are right: one column has them all. */
export function wrongRowBody({ reading, claim, from, to }: Sighting, index: NameIndex): WrongBody | null {
  const { cell } = reading.passage;
  if (!cell || cell.row === 0 || from > 0 || to < reading.words.length) return null;
  const roles = rolesOf(index);
  const own = roles.byClaim.get(claim) ?? [];
  for (const other of own.length === 0 ? [] : cellsBeside(reading)) {
    const [run] = other.runs;
    const beside = other.passage.cell;
    if (beside?.row !== cell.row || !run || run.from > 0 || run.to < other.words.length) continue;
    const written = other.words.map(({ lower }) => lower);
    if (isOwn(own, written)) continue;
    const meant = own.find((role) => isColumnOf(reading.draft, roles, role, cell.table, beside.column));
    if (meant) return { reading: other, from: 0, to: other.words.length, expected: meant.text, certainty: 'likely' };
  }
  return null;
}

/** In a row of the table stands somebody who has such a role, and in the column the body of the role. */
function isColumnOf(draft: Draft, { byKey }: BodyRoles, { sort }: BodyRole, table: number, column: number): boolean {
  const cells = readingsOf(draft).filter(({ passage }) => passage.cell?.table === table);
  return cells.some((reading) => {
    if (reading.passage.cell?.column !== column) return false;
    const holders = (byKey.get(keyOf(reading.passage.text)) ?? []).filter((role) => role.sort === sort);
    const row = cells.filter(({ passage }) => passage.cell?.row === reading.passage.cell?.row);
    return holders.some(({ claim }) => row.some(({ has }) => has.has(wordsOf(claim.name).words.at(-1)!.lower)));
  });
}

/** The body of another person who has a role of the sort. */
function isOthers({ byKey }: BodyRoles, { claim, sort }: BodyRole, written: readonly string[]): boolean {
  const holders = byKey.get(written.join(' ')) ?? [];
  return holders.some((role) => role.claim !== claim && role.sort === sort);
}

function toSighting(reading: Reading, { from, to }: Run, person: Sighting, { text }: BodyRole): Sighting {
  return {
    ...person,
    reading,
    from,
    to,
    relation: 'other-name',
    certainty: 'likely',
    wrong: { from, to, expected: text },
    reason: `the claim about ${person.claim.name} has ${text}`,
    cue: `${person.claim.name} beside it`,
  };
}

/** A part of the name of an own body, more than all of it, or a form of the person's own name. */
function isOwn(own: readonly BodyRole[], written: readonly string[]): boolean {
  return own.some(({ words, claim }) => isPartOf(written, words) || isPartOf(words, written) || names(claim, written));
}

function isPartOf(some: readonly string[], all: readonly string[]): boolean {
  return some.every((word) => all.includes(word));
}

function names(claim: NameClaim, written: readonly string[]): boolean {
  const own = acceptedWords(claim);
  return written.some((word) => own.has(word));
}

function isOfAnotherTime(reading: Reading, at: number): boolean {
  const { from, to } = sentenceAround(reading, at);
  return reading.words.slice(from, to).some(({ lower }) => PAST.has(lower));
}

interface BodyRoles {
  readonly byClaim: ReadonlyMap<NameClaim, readonly BodyRole[]>;
  readonly byKey: ReadonlyMap<string, readonly BodyRole[]>;
}

const BUILT = new WeakMap<NameIndex, BodyRoles>();

function rolesOf(index: NameIndex): BodyRoles {
  let roles = BUILT.get(index);
  if (!roles) {
    const all = index.claims.flatMap((claim) => (claim.is === 'person' ? claim.roles.flatMap((role) => bodyRole(claim, role)) : []));
    const byClaim = new Map<NameClaim, BodyRole[]>();
    for (const role of all) byClaim.set(role.claim, [...(byClaim.get(role.claim) ?? []), role]);
    roles = { byClaim, byKey: group(all, ({ words }) => [words.join(' ')]) };
    BUILT.set(index, roles);
  }
  return roles;
}

/** A role in which one body is named, and something else is said of it. */
function bodyRole(claim: NameClaim, role: string): readonly BodyRole[] {
  const said = wordsOf(role);
  const [run, ...others] = properRuns(said);
  if (!run || others.length > 0 || run.to - run.from === said.words.length || said.words.some(({ lower }) => PAST.has(lower))) return [];
  const inside = said.words.slice(run.from, run.to);
  const isParty = run.from === 0 && parseRole(role)?.fields.includes('politics') === true;
  const text = role.slice(inside[0]!.start, inside.at(-1)!.end);
  return [{ claim, text, words: inside.map(({ lower }) => lower), sort: role.replace(text, '…').toLowerCase(), isParty }];
}

const OF: ReadonlySet<string> = new Set(['of', 'from', 'for']);
const PAST: ReadonlySet<string> = new Set(
  'former formerly ex previous previously once then ago until left joined switched defected moved'.split(' '),
);
