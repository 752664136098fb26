import { soundKey } from '../../text/distance.ts';

/** Words by what a slip keeps of them. */
export interface NearWords {
  readonly words: readonly string[];
  /** Built when it is first asked for. */
  readonly table: () => Table;
  /** What was found for the words asked for so far: a text says the same words again and again. */
  readonly asked: Map<string, readonly string[]>;
}

/** Prepares words to be found by their slips. Each word counts once. */
export function nearWordsOf(words: Iterable<string>): NearWords {
  const unique = [...new Set(words)];
  let table: Table | null = null;
  return { words: unique, table: () => (table ??= build(unique)), asked: new Map() };
}

/**
 * The words of which the written one may be a slip, itself among them, in the order in which they were given. Once in a great while
 * one is among them that is none: whoever asks looks at them closely anyway.
 */
export function findNear({ words, table, asked }: NearWords, written: string): readonly string[] {
  if (words.length === 0) return [];
  const known = asked.get(written);
  if (known) return known;
  const found = new Set<string>();
  for (const key of nearKeys(written)) for (const word of lookUp(table(), key)) found.add(words[word]!);
  const near = [...found];
  if (asked.size >= MOST_ASKED) asked.clear();
  asked.set(written, near);
  return near;
}

const MOST_ASKED = 20_000;

/**
 * Words by the hashes of their keys. A word has some fifty keys: kept as texts they would need more memory than all else that is
 * known of the claims. `heads` has a slot for each hash modulo its length with the number of the entry written there last, from 1;
 * `next` leads from an entry to the one before it in the same slot.
 */
interface Table {
  readonly heads: Int32Array;
  readonly next: Int32Array;
  readonly hashes: Int32Array;
  readonly owners: Int32Array;
}

function build(words: readonly string[]): Table {
  let hashes = new Int32Array(1024);
  let owners = new Int32Array(1024);
  let length = 0;
  for (const [word, text] of words.entries()) {
    for (const key of nearKeys(text)) {
      if (length === hashes.length) [hashes, owners] = [doubled(hashes), doubled(owners)];
      hashes[length] = hashOf(key);
      owners[length++] = word;
    }
  }
  const heads = new Int32Array(2 ** Math.ceil(Math.log2(length + 1)));
  const next = new Int32Array(length);
  for (let entry = 0; entry < length; entry++) {
    const slot = hashes[entry]! & (heads.length - 1);
    next[entry] = heads[slot]!;
    heads[slot] = entry + 1;
  }
  return { heads, next, hashes: hashes.slice(0, length), owners: owners.slice(0, length) };
}

function doubled(array: Int32Array): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(array.length * 2);
  longer.set(array);
  return longer;
}

/** The words with this key, in the order in which they were given. */
function lookUp({ heads, next, hashes, owners }: Table, key: string): readonly number[] {
  const hash = hashOf(key);
  const found: number[] = [];
  for (let entry = heads[hash & (heads.length - 1)]!; entry > 0; entry = next[entry - 1]!) {
    if (hashes[entry - 1] === hash) found.push(owners[entry - 1]!);
  }
  return found.reverse();
}

/** FNV-1a over the code units, its last bits stirred as the slots are told apart by them. */
function hashOf(key: string): number {
  let hash = 0x811c9dc5 | 0;
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) | 0;
}

/**
 * Keys of a word: two words of which one may be a slip of the other share one of them. A letter left out stands for one
 * edit; two left out for two edits of a long word; the sound for two edits that nobody hears.
 */
export function nearKeys(word: string): readonly string[] {
  const keys = new Set([word, `${word[0]}/${soundKey(word)}`]);
  const long = word.length >= LONG && word.length <= LONGEST;
  if (long) keys.add(`-${word}`);
  for (let one = 0; one < word.length; one++) {
    const once = word.slice(0, one) + word.slice(one + 1);
    keys.add(once);
    // Two edits are a slip only where the first letter stays.
    if (long && one > 0) keys.add(`-${once}`);
    for (let two = one; long && one > 0 && two < once.length; two++) keys.add(`-${once.slice(0, two)}${once.slice(two + 1)}`);
  }
  return [...keys];
}

/** From nine letters on two edits are a slip; the shorter word may lack two of them. */
const LONG = 7;

/** No name is longer, and the keys of a word grow with the square of its length. */
const LONGEST = 24;
