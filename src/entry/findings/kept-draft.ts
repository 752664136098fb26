/**
 * A draft that was judged, as text to be kept until the next run: a line with what every report needs, and a line with the matches,
 * which is read when somebody asks for them. Neither holds the draft itself. Whoever could write there could have written anything:
 * what does not have the right shape is not believed.
 */
import { deepFreeze } from '../../check/freeze.ts';
import { reopenDraft } from '../../check/reopen.ts';
import { linkDraft } from '../../link/index.ts';
import type { ClaimSet, Match } from '../../model.ts';
import type { JudgedDraft } from '../../pipeline.ts';
import { decode, encode } from '../net/codec.ts';
import { areMatches, isHead } from './shape.ts';

/** What stands in the first line. */
export type KeptHead = Pick<JudgedDraft, 'words' | 'tally' | 'findings'> & {
  readonly draft: Pick<JudgedDraft['draft'], 'suppressions' | 'pins' | 'date'>;
};

/** Claims, and what they are called in what is kept: each by the other. Made when they are first asked for. */
export interface Names {
  readonly ofClaims: () => ReadonlyMap<object, string>;
  readonly claims: () => ReadonlyMap<string, object>;
}

/** What the claims of a set are called. */
export function namesOf({ claims }: ClaimSet): Names {
  let ofClaims: ReadonlyMap<object, string> | null = null;
  let named: ReadonlyMap<string, object> | null = null;
  return {
    ofClaims: () => (ofClaims ??= new Map(claims.map((claim) => [claim, claim.id]))),
    claims: () => (named ??= new Map(claims.map((claim) => [claim.id, claim]))),
  };
}

/** Writes a judged draft; null where something in it went wrong, which the next run is to try again. */
export function keepDraft({ draft, matches, words, tally, findings, failures, stopped }: JudgedDraft, names: Names): string | null {
  if (failures.length > 0 || stopped.length > 0) return null;
  const { suppressions, pins, date } = draft;
  const head: KeptHead = { words, tally, findings, draft: { suppressions, pins, date } };
  const text = `${JSON.stringify(encode(head))}\n${JSON.stringify(encode(matches, names.ofClaims()))}\n`;
  return text.includes(PROTOTYPE) ? null : text;
}

/** The source of a draft and what is kept of it. */
export interface KeptText {
  readonly path: string;
  readonly source: string;
  readonly text: string;
}

/** Reads what `keepDraft` wrote; null where it does not have the shape. In: the claims that the draft was held against; `whole` as `parseDraft` takes it. */
export function openKept({ path, source, text }: KeptText, set: ClaimSet, names: Names, whole: boolean): JudgedDraft | null {
  const end = text.indexOf('\n');
  const head = end === -1 || text.includes(PROTOTYPE) ? null : read(text.slice(0, end));
  if (!isHead(head, path, source.length)) return null;
  const { words, tally, findings } = head;
  const draft = reopenDraft({ path, source, ...head.draft }, whole);
  let known: readonly Match[] | null = null;
  const matches = (): readonly Match[] => {
    known ??= deepFreeze(readMatches(text.slice(end + 1), source.length, names) ?? linkDraft(draft, set));
    return known;
  };
  const isAtOne = tally.coverage.conflicts === 0;
  // Not enumerable: who only looks through it, to freeze or to copy it, reads no matches.
  return Object.defineProperties(
    { draft, words, tally, findings, failures: [], stopped: [] },
    {
      matches: { get: matches },
      conflicts: { get: () => (isAtOne ? [] : matches().filter(({ state }) => state === 'conflicts')) },
    },
  ) as unknown as JudgedDraft;
}

function readMatches(text: string, length: number, names: Names): readonly Match[] | null {
  const claims = names.claims();
  const found = read(text, claims);
  const isClaim = (value: unknown): boolean =>
    typeof value === 'object' && value !== null && 'id' in value && claims.get(String(value.id)) === value;
  return areMatches(found, length, isClaim) ? found : null;
}

/** Null for what is no JSON, or names what nobody knows. */
function read(text: string, named: ReadonlyMap<string, object> = new Map()): unknown {
  try {
    return decode(JSON.parse(text), named);
  } catch {
    return null;
  }
}

/** As a key it would change what objects are; nothing that is kept has such a key. */
const PROTOTYPE = '"__proto__"';
