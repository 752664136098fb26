import { HEADS } from '../../extract/lexicon/posts.ts';
import type { Token } from '../../text/tokens.ts';
import { type Role, readRole } from '../names/roles.ts';
import { turnsOf } from '../quotations/turns.ts';
import { gapBefore, type Reading, runHolding } from '../reading.ts';
import { cellsBeside } from './rows.ts';

/** A post written beside a name. */
export interface RoleBeside extends Role {
  /** What its words are counted in: the passage of the name, or another cell of its row. */
  readonly reading: Reading;
  readonly place: 'before' | 'after' | 'cell';
  /** Said in the present ("who is", "now") or in the past ("who was"); null where no verb tells. */
  readonly tense: 'present' | 'past' | null;
}

/** Reads the first post named in words [from, to). */
type ReadRole = (words: readonly Token[], from: number, to: number) => Role | null;

/** The posts that the words around the name at words [from, to) give to the person. In: what reads a post; without it the lexicon does. */
export function rolesBeside(reading: Reading, from: number, to: number, read: ReadRole = readRole): readonly RoleBeside[] {
  return [
    contiguous(reading, from, to, read),
    apposed(reading, from, to, read),
    bracketed(reading, from, to, read),
    following(reading, to, read),
    signature(reading, from, to, read),
    labelled(reading, from, to, read),
    ...inRow(reading, from, to, read),
  ].filter((role) => role !== null);
}

/** "Head coach: Ana Ruiz", "Ana Ruiz: head coach", and nothing else. */
function labelled(reading: Reading, from: number, to: number, read: ReadRole): RoleBeside | null {
  const { words } = reading;
  if (/^\s*[:–—-]\s*$/.test(gapBefore(reading, from)) && from > 0 && from < 10) {
    const role = read(words, 0, from);
    if (role && role.from === 0 && role.to === from && !isLabelled(reading, from))
      return { ...role, reading, place: 'before', tense: null };
  }
  if (from > 0 || !/^\s*:\s*$/.test(gapBefore(reading, to)) || words.length > to + 12) return null;
  const role = read(words, to, words.length);
  return role && role.from === to && role.to === words.length ? { ...role, reading, place: 'after', tense: null } : null;
}

/** "REPORTER: Ana Ruiz has won." The label is whoever speaks, and not a post of the person whom the words begin with. */
function isLabelled(reading: Reading, from: number): boolean {
  return turnsOf(reading).some(({ label, sure }) => sure && label.to === from);
}

/** "| Ana Ruiz | head coach |": the one cell of the row, or the header of the column, that is a post. */
function inRow(reading: Reading, from: number, to: number, read: ReadRole): readonly RoleBeside[] {
  if (from > 0 || to < reading.words.length) return [];
  const roles = cellsBeside(reading).flatMap((cell): readonly RoleBeside[] => {
    const { words } = cell;
    if (words.length === 0 || words.length > 16) return [];
    const start = words[0]!.lower === 'the' ? 1 : 0;
    const role = read(words, start, words.length);
    const ends = role && (role.to === words.length || /^[,;(]/.test(gapBefore(cell, role.to).trim()));
    // The capital of the first word is that of the line.
    return role && role.from === start && ends ? [{ ...role, reading: cell, place: 'cell', tense: null }] : [];
  });
  return roles.length === 1 ? roles : [];
}

/** "council leader Ana Ruiz", "President Ruiz", "minister for sport Ana Ruiz" */
function contiguous(reading: Reading, outer: number, to: number, read: ReadRole): RoleBeside | null {
  // "President" is a form of address and a post.
  let from = outer;
  while (from < to - 1 && HEADS.has(reading.words[from]!.lower)) from++;
  let start = from;
  while (start > 0 && from - start < 9 && runsOn(reading, start)) start--;
  // "the leader of Elm Council": what follows is the body, not the person.
  if (start === from || LEADS_TO_BODY.has(reading.words[from - 1]!.lower)) return null;
  const role = lastRole(reading, start, from, read);
  return role && role.to === from ? { ...role, reading, place: 'before', tense: null } : null;
}

const LEADS_TO_BODY: ReadonlySet<string> = new Set(['of', 'for', 'at', 'in', 'to', 'the', 'and']);

/** "the council leader, Ana Ruiz, said": not in an enumeration, where the post is another person's. */
function apposed(reading: Reading, from: number, to: number, read: ReadRole): RoleBeside | null {
  if (from === 0 || !/^, ?$/.test(gapBefore(reading, from))) return null;
  let start = from - 1;
  while (start > 0 && from - start < 14 && runsOn(reading, start)) start--;
  const role = lastRole(reading, start, from, read);
  if (!role || role.to !== from) return null;
  const { words } = reading;
  const after = gapBefore(reading, to);
  if (!/^\s*[,.;:)—–]/.test(after) && to < words.length && !/^ $/.test(after)) return null;
  // "…, Ana Ruiz, “and we left.”": the word goes on with what is said.
  if ((words[to]?.lower === 'and' || words[to]?.lower === 'or') && !/["“”'‘’«»]/.test(after)) return null;
  // "Ruiz, the mayor, Okeke and …": the comma before the post belongs to a list of names.
  const first = words[role.from - 1] && DETERMINED.has(words[role.from - 1]!.lower) ? role.from - 1 : role.from;
  const listed = first > 0 && /,/.test(gapBefore(reading, first)) && words[first - 1]!.capital;
  const named = role.domain.length > 0 || DETERMINED.has(words[role.from - 1]?.lower ?? '') || first === 0;
  return listed || !named ? null : { ...role, reading, place: 'before', tense: null };
}

/** "the council leader (Ana Ruiz)" */
function bracketed(reading: Reading, from: number, to: number, read: ReadRole): RoleBeside | null {
  if (from === 0 || !/^ \($/.test(gapBefore(reading, from)) || !gapBefore(reading, to).startsWith(')')) return null;
  let start = from - 1;
  while (start > 0 && from - start < 14 && runsOn(reading, start)) start--;
  const role = lastRole(reading, start, from, read);
  return role && role.to === from && DETERMINED.has(reading.words[role.from - 1]?.lower ?? '')
    ? { ...role, reading, place: 'before', tense: null }
    : null;
}

/** "Ana Ruiz, leader of the council,", "Ana Ruiz, who is now France's president", "Ana Ruiz (captain)", "Ana Ruiz is the club's chair" */
function following(reading: Reading, to: number, read: ReadRole): RoleBeside | null {
  const { words } = reading;
  const gap = gapBefore(reading, to);
  const marked = /^\s*(?:,|\(|[—–]|-(?= ))\s*$/.test(gap);
  let at = to;
  let tense: RoleBeside['tense'] = null;
  let relative = false;
  if (marked && (words[at]?.lower === 'who' || words[at]?.lower === 'whom')) {
    relative = true;
    at++;
  }
  const verb = words[at]?.lower ?? '';
  if (relative || (/^ ?$/.test(gap) && at === to)) {
    if (PRESENT.has(verb)) tense = 'present';
    else if (PAST.has(verb)) tense = 'past';
    else return null;
    at++;
  } else if (!marked) return null;
  while (at < words.length && SKIPPED.has(words[at]!.lower) && inPhrase(reading, at, at === to)) {
    if (words[at]!.lower === 'now' || words[at]!.lower === 'currently') tense ??= 'present';
    if (words[at]!.lower === 'then' || words[at]!.lower === 'once') tense ??= 'past';
    at++;
  }
  let end = at;
  while (end < words.length && end < at + 12 && (end === at || inPhrase(reading, end, false))) end++;
  const role = read(words, at, end);
  if (!role || role.from !== at || belongsToNext(reading, role, at)) return null;
  return { ...role, reading, place: 'after', tense };
}

/** A name with the post on the line below it, and nothing else. */
function signature(reading: Reading, from: number, to: number, read: ReadRole): RoleBeside | null {
  const { words } = reading;
  if (from > 1 || words.length > to + 9 || !/^ $/.test(gapBefore(reading, to)) || !words[to]?.capital) return null;
  const role = read(words, to, words.length);
  const ends = role !== null && (role.to === words.length || gapBefore(reading, role.to).startsWith(','));
  // The capital of the first word is that of the line.
  return role && role.from === to && ends ? { ...role, named: role.named.slice(1), reading, place: 'after', tense: null } : null;
}

/** "Ruiz, prime minister Jan Novak and …", "Ruiz, the prime minister, Jan Novak, and …", "Ruiz, the mayor and the bishop": another person's post. */
function belongsToNext(reading: Reading, role: Role, at: number): boolean {
  const { words } = reading;
  const gap = gapBefore(reading, role.to);
  const next = words[role.to];
  const definite = words[at - 1]?.lower === 'the';
  if (!next) return false;
  if (/^ $/.test(gap) && next.capital) return true;
  const run = runHolding(reading, role.to);
  if (/^, $/.test(gap) && next.capital && definite && run && run.to - run.from > 1) return true;
  return definite && role.domain.length === 0 && next.lower === 'and' && words[role.to + 1]?.lower === 'the';
}

function lastRole(reading: Reading, start: number, end: number, read: ReadRole): Role | null {
  let found: Role | null = null;
  for (let at = start; at < end; at++) {
    const role = read(reading.words, at, end);
    if (!role) break;
    if (role.to === end && (!found || role.from < found.from)) found = role;
    at = Math.max(at, role.from);
  }
  return found;
}

function inPhrase(reading: Reading, index: number, first: boolean): boolean {
  return first || runsOn(reading, index);
}

/** No mark stands before the word but a hyphen, an apostrophe or the dot of an initial. */
function runsOn(reading: Reading, index: number): boolean {
  return reading.joined[index] === true || /^['’]? ?$/.test(gapBefore(reading, index));
}

const PRESENT: ReadonlySet<string> = new Set(['is', "'s", 'remains', 'becomes']);
const PAST: ReadonlySet<string> = new Set(['was', 'became']);
const SKIPPED: ReadonlySet<string> = new Set([
  'the',
  'a',
  'an',
  'our',
  'its',
  'their',
  'his',
  'her',
  'your',
  'my',
  'also',
  'now',
  'currently',
  'then',
  'once',
  'still',
  'today',
  'both',
]);
const DETERMINED: ReadonlySet<string> = new Set(['the', 'our', 'its', 'their', 'his', 'her', 'my', "'s"]);
