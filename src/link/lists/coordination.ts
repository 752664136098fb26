import { lemma } from '../../text/lemma.ts';
import { AUXILIARIES } from '../lexicon/function-words.ts';
import { gapBefore, type Reading, runHolding, sentenceAround } from '../reading.ts';

/** An item of an enumeration; `member` counts the members of the list it is held against, null where it is none of them. */
export interface Item {
  readonly from: number;
  readonly to: number;
  readonly member: number | null;
}

/** A member of a list in its words, folded. */
export interface Member {
  readonly text: string;
  readonly words: readonly string[];
  readonly capital: boolean;
}

/** The enumerations of a passage ("A, B and C") in which at least one member of the list stands. */
export function enumerations(reading: Reading, members: readonly Member[]): readonly (readonly Item[])[] {
  const found: Item[][] = [];
  for (let at = 0; at < reading.words.length; at++) {
    const item = memberAt(reading, members, at);
    if (!item) continue;
    const last = found.at(-1)?.at(-1);
    if (last && at < last.to) continue;
    const items = [item];
    for (let next = itemAfter(reading, members, item); next; next = itemAfter(reading, members, next)) {
      // "A, B and C, Ana Ruiz said": the "and" has closed the enumeration.
      if (items.length > 2 && isClosed(reading, items.at(-1)!) && !isClosed(reading, next)) break;
      items.push(next);
    }
    for (let before = itemBefore(reading, members, item); before; before = itemBefore(reading, members, before)) items.unshift(before);
    found.push(items);
    at = items.at(-1)!.to - 1;
  }
  return found;
}

/** "and" leads to the item. */
function isClosed({ words }: Reading, { from }: Item): boolean {
  let at = from;
  while (at > 0 && SKIPPED.has(words[at - 1]!.lower)) at--;
  return AND.has(words[at - 1]?.lower ?? '');
}

/** The member whose words begin here; a person's surname stands for the whole name. */
export function memberAt({ words, joined }: Reading, members: readonly Member[], at: number): Item | null {
  let best: Item | null = null;
  for (const [index, member] of members.entries()) {
    const whole = member.words.every(
      (word, offset) => matches(words[at + offset], word) && (offset === 0 || joined[at + offset] || !member.capital),
    );
    if (whole && (!member.capital || words[at]!.capital) && (!best || best.to - best.from < member.words.length)) {
      best = { from: at, to: at + member.words.length, member: index };
    }
    const surname = member.words.length > 1 && member.capital && words[at]!.lower === member.words.at(-1) && words[at]!.capital;
    if (surname && !best && !(joined[at] && words[at - 1]!.capital && !TITLES.has(words[at - 1]!.lower)))
      best = { from: at, to: at + 1, member: index };
  }
  return best;
}

function matches(written: Reading['words'][number] | undefined, word: string): boolean {
  if (!written) return false;
  const { lower } = written;
  return lower === word || lower === `${word}s` || `${lower}s` === word || written.lemma === lemma(word);
}

function itemAfter(reading: Reading, members: readonly Member[], item: Item): Item | null {
  const { words, sentence } = reading;
  let at = pastAside(reading, item.to);
  if (at >= words.length || sentence[at] !== sentence[item.from]) return null;
  const comma = /^\s*\)?[,;/&+]\s*$/.test(gapBefore(reading, at));
  if (AND.has(words[at]!.lower) && /^\s*\)?,?\s*$/.test(gapBefore(reading, at))) at++;
  else if (!comma) return null;
  // "A, followed by B and C"
  if (words[at]?.lower === 'followed' && words[at + 1]?.lower === 'by') at += 2;
  while (at < words.length && SKIPPED.has(words[at]!.lower)) at++;
  if (at >= words.length || sentence[at] !== sentence[item.from]) return null;
  return memberAt(reading, members, at) ?? strangerFrom(reading, members, at);
}

/** Behind "(1904)" or ", which closed in 1966", where an enumeration goes on. */
function pastAside(reading: Reading, from: number): number {
  const { words } = reading;
  const gap = gapBefore(reading, from);
  // "Elm 148, Oak 141": a figure may stand behind each.
  if (/^ $/.test(gap) && words[from]?.kind === 'number') return from + 1;
  const bracket = /^\s*\($/.test(gap);
  if (!bracket && !(gap.startsWith(',') && RELATIVE.has(words[from]?.lower ?? ''))) return from;
  for (let at = from + 1; at < Math.min(words.length, from + 12); at++) {
    if (bracket ? gapBefore(reading, at).includes(')') : gapBefore(reading, at).startsWith(',')) return at;
  }
  return from;
}

const RELATIVE: ReadonlySet<string> = new Set(['which', 'who', 'where', 'whose']);

function itemBefore(reading: Reading, members: readonly Member[], item: Item): Item | null {
  const { words } = reading;
  let at = item.from;
  while (at > 0 && SKIPPED.has(words[at - 1]!.lower)) at--;
  const comma = /^\s*[,;/&+]\s*$/.test(gapBefore(reading, at));
  if (at > 0 && AND.has(words[at - 1]!.lower)) at--;
  else if (!comma) return null;
  const { from: low } = sentenceAround(reading, item.from);
  for (let start = at - 1; start >= Math.max(low, at - 5); start--) {
    const member = memberAt(reading, members, start);
    if (member && member.to === at) return member;
  }
  return at > low ? strangerTo(reading, members, at) : null;
}

/** An item that is no member: a capitalised run, a number where the members are numbers, or small words where some members are written small. */
function strangerFrom(reading: Reading, members: readonly Member[], at: number): Item | null {
  const { words, joined } = reading;
  // "Seven Bells": a number with a capital may begin a title.
  const begins = words[at]!.capital && joined[at + 1];
  const run = runHolding(reading, at) ?? (begins ? runHolding(reading, at + 1) : null);
  if (run && members.some((member) => member.capital)) return { from: at, to: pastPossessive(reading, run.to), member: null };
  if (words[at]!.kind === 'number') return members.every(isNumber) ? { from: at, to: at + 1, member: null } : null;
  if (members.every((member) => member.capital) || words[at]!.kind !== 'word') return null;
  const most = Math.max(2, ...members.map((member) => member.words.length));
  let to = at + 1;
  while (to < words.length && to < at + most && joined[to] && !AND.has(words[to]!.lower) && !AUXILIARIES.has(words[to]!.lower)) to++;
  return { from: at, to, member: null };
}

/** "St Oran’s," and not "Elm’s choir" */
function pastPossessive(reading: Reading, to: number): number {
  const isLast =
    /^['’ʼ]s?$/.test(reading.words[to]?.text ?? '') && (!/^ $/.test(gapBefore(reading, to + 1)) || AND.has(reading.words[to + 1]!.lower));
  return isLast ? to + 1 : to;
}

function isNumber({ words }: Member): boolean {
  return words.length === 1 && /^\d+$/.test(words[0]!);
}

function strangerTo(reading: Reading, members: readonly Member[], to: number): Item | null {
  if (!members.some((member) => member.capital)) return null;
  const run = runHolding(reading, to - 1);
  return run?.to === to ? { from: run.from, to, member: null } : null;
}

const AND: ReadonlySet<string> = new Set(['and', 'or', 'plus', 'und', 'et']);
const SKIPPED: ReadonlySet<string> = new Set([
  'the',
  'a',
  'an',
  'to',
  'from',
  'on',
  'also',
  'then',
  'finally',
  'at',
  'in',
  'mr',
  'mrs',
  'ms',
  'dr',
  'sir',
  'dame',
]);
const TITLES: ReadonlySet<string> = new Set([
  'mr',
  'mrs',
  'ms',
  'miss',
  'dr',
  'sir',
  'dame',
  'lord',
  'lady',
  'president',
  'cllr',
  'councillor',
  'prof',
  'professor',
  'and',
  'or',
]);
