import type { NameClaim } from '../../model.ts';
import { GENERIC } from '../lexicon/slots.ts';
import type { RoleBeside } from '../places/role-places.ts';
import { gapBefore, type Reading, runHolding } from '../reading.ts';
import { isSisterBody } from './body-kinds.ts';
import type { NameIndex } from './name-index.ts';
import { type Body, ownBodies, properWordsOfClaim } from './own-bodies.ts';
import { overlaps } from './roles.ts';

/** Another body than the person's own, and the words that name it. */
export interface WrongBody {
  readonly reading: Reading;
  readonly from: number;
  readonly to: number;
  readonly expected: string;
  readonly certainty: 'certain' | 'likely';
}

/** "head teacher of Elm School" of somebody who is head teacher of Oak School: the post is right, the body of the same kind is not. */
export function wrongBody(role: RoleBeside, claim: NameClaim, index: NameIndex): WrongBody | null {
  const { reading } = role;
  const run = role.body ?? listedBehind(role);
  const own = ownBodies(claim);
  if (!run || own.length === 0 || role.time === 'former' || role.time === 'then' || role.tense === 'past') return null;
  const written = reading.words.slice(run.from, run.to).filter((word) => word.kind === 'word' && !/^['’ʼ]/.test(word.text));
  const words = written.map((word) => word.lower);
  const alike = own.find((body) => isSameKind(body, words));
  const sister = own.find(
    ({ words: meant, text }) =>
      claim.roles.some((each) => each.includes(text)) && isSisterBody(meant, words, role.fields.includes('politics')),
  );
  if (sister) return { reading, from: run.from, to: run.to, expected: sister.text, certainty: 'likely' };
  // "Lowland Courier" and "Fell Courier": what they have in common tells the kind alone.
  const telling = alike ? words.filter((word) => !alike.words.includes(word)) : words.filter((word) => !GENERIC.has(word));
  if (alike?.words.every((word) => words.includes(word))) return null;
  if (telling.length === 0 || written.some((word) => /^\p{Lu}{2,6}$/u.test(word.text))) return null;
  if (overlaps(telling, [...properWordsOfClaim(claim)]) || isInitialsOf(own, words)) return null;
  const kin = alike ?? (sharesKind(role, claim) ? own[0] : undefined);
  const placed = PLACED.has(role.fields[0] ?? '') && !role.combines;
  const place = placed && words.length === 1 ? own.find((body) => body.words.length === 1) : undefined;
  const rival = kin ?? place ?? (isKnownBody(words, index) && !role.general ? own[0] : undefined);
  if (!rival) return null;
  return { reading, from: run.from, to: run.to, expected: rival.text, certainty: kin && !role.general ? 'certain' : 'likely' };
}

/** "Ana Ruiz, head teacher, Elm School" */
function listedBehind({ reading, to, place }: RoleBeside) {
  if (place === 'before' || !/^, $/.test(gapBefore(reading, to))) return null;
  const run = runHolding(reading, to);
  return run?.from === to && run.to - run.from > 1 ? run : null;
}

/** Bodies that end or begin in the same word: "Elm School" and "Oak School", "University of Elm" and "University of Oak". */
function isSameKind(body: Body, written: readonly string[]): boolean {
  if (body.words.length < 2 || written.length < 2) return false;
  return body.words.at(-1) === written.at(-1) || (body.words[0] === written[0] && body.words[1] === 'of' && written[1] === 'of');
}

/** "of the diocese of Elm": the kind is written small. */
function sharesKind(role: RoleBeside, claim: NameClaim): boolean {
  const kind = role.topic.at(-1);
  return kind !== undefined && claim.roles.some((text) => text.toLowerCase().includes(` ${kind} of `));
}

/** The initials of one are the other: "UCL". */
function isInitialsOf(own: readonly Body[], written: readonly string[]): boolean {
  const initials = (words: readonly string[]) => words.map((word) => word[0]).join('');
  return own.some(({ words }) => words.join('') === initials(written) || (words.length > 1 && initials(words) === written.join('')));
}

/** A body of another claim of the file. */
function isKnownBody(words: readonly string[], index: NameIndex): boolean {
  return bodyKeysOf(index).has(words.join(' '));
}

function bodyKeysOf(index: NameIndex): ReadonlySet<string> {
  let keys = KEYS.get(index);
  if (!keys) {
    keys = new Set(
      index.claims.flatMap((claim) =>
        claim.is === 'person'
          ? ownBodies(claim).map((body) => body.words.join(' '))
          : [claim.name, ...claim.also].map((text) => text.toLowerCase()),
      ),
    );
    KEYS.set(index, keys);
  }
  return keys;
}

const KEYS = new WeakMap<NameIndex, ReadonlySet<string>>();

/** Fields whose posts belong to a place: a prime minister of one country is not that of another one. */
const PLACED: ReadonlySet<string> = new Set(['politics', 'church']);
