import type { Evidence } from '../figures/evidence.ts';
import { PREPOSITIONS } from '../lexicon/function-words.ts';
import { SYNONYMS } from '../lexicon/synonyms.ts';
import type { Word } from '../scene.ts';
import { type Setting, sentenceOf } from '../setting.ts';

/**
 * "The café at the foot of the tower opens on 9 May" is no day on which the tower opens: what the verb of the claim is said of is
 * the noun that its clause begins with. Takes a date and what a claim has of it; gives the reason, or null where that noun is one
 * of the claim's own, or none is found.
 */
export function otherActor(setting: Setting, { compiled }: Evidence): string | null {
  const clause = clauseOf(setting);
  const at = isBarePlural(clause) ? -1 : clause.findIndex(({ lower }) => DETERMINERS.has(lower));
  if ((at < 0 && !isBarePlural(clause)) || at > LATEST) return null;
  const noun = nounFrom(clause, at + 1, (word) => isOwn(compiled, word));
  if (!noun || isOwn(compiled, noun) || GENERAL.has(noun.lemma)) return null;
  const behind = clause.slice(clause.indexOf(noun) + 1);
  const [verb, ...objects] = behind.filter((word, index) => word.content && !isBehindPreposition(behind, index));
  // "The minister signed the consent": what it is done to is the claim's.
  const isSaid = verb !== undefined && isOwn(compiled, verb) && !objects.some((word) => isOwn(compiled, word));
  return isSaid ? `speaks of something else (“${noun.text}”)` : null;
}

/** "Bids are to be opened", "Applications will be read": what something is done to, without an article. */
function isBarePlural([noun, verb, third]: readonly Word[]): boolean {
  const isDone = verb?.lower === 'are' || verb?.lower === 'were' || (verb?.lower === 'will' && third?.lower === 'be');
  return isDone && noun!.content && noun!.lower !== noun!.lemma;
}

function isBehindPreposition(words: readonly Word[], at: number): boolean {
  const before = DETERMINERS.has(words[at - 1]?.lower ?? '') ? words[at - 2] : words[at - 1];
  return before !== undefined && PREPOSITIONS.has(before.lower);
}

/** Words before the noun's own at the most: "On Sunday the café". */
const LATEST = 1;

/** The words of the mention's clause, those of the mention and the preposition before it left out. */
function clauseOf({ scene, mention }: Setting): readonly Word[] {
  const { words, at } = scene;
  const own = at.get(mention) ?? { start: 0, end: 0 };
  const here = sentenceOf(scene, mention);
  const isEnd = (word: Word | undefined) =>
    word === undefined || word.sentence !== here || /^[,;:–—()]$/.test(word.text) || JOINTS.has(word.lower);
  let from = own.start;
  while (!isEnd(words[from - 1])) from--;
  let to = own.end;
  while (!isEnd(words[to])) to++;
  // "On 12 July, the society …": the clause begins behind the comma.
  if (own.start - from <= 1 && words[to]?.text === ',' && words[to]?.sentence === here) {
    to++;
    while (!isEnd(words[to])) to++;
  }
  const before = PREPOSITIONS.has(words[own.start - 1]?.lower ?? '') ? own.start - 1 : own.start;
  return [...words.slice(from, Math.max(from, before)), ...words.slice(own.end, to)].filter(({ text }) => text !== ',');
}

/** The head of the phrase that begins at a place: the last word before a preposition, an auxiliary or the claim's verb. */
function nounFrom(clause: readonly Word[], from: number, isOwn: (word: Word) => boolean): Word | null {
  let noun: Word | null = null;
  for (let at = from; at < from + LONGEST; at++) {
    const word = clause[at];
    if (!word?.content || word.kind !== 'word') return noun;
    // Who has a name is told apart by it; "the Supply Office expects …" is a clause around another one.
    if (word.capital && at > 0) return null;
    // "The young corals spawned": a word of the claim's with another behind it is no verb yet.
    if (noun && isOwn(word) && !clause[at + 1]?.content) return noun;
    noun = word;
  }
  return null;
}

const LONGEST = 6;

/** Whether a word is one of the claim's, or means the same. */
export function isOwn({ stems, groups }: Evidence['compiled'], { stem, lemma }: Word): boolean {
  return stems.has(stem) || (SYNONYMS.get(lemma) ?? []).some((group) => groups.has(group));
}

const DETERMINERS: ReadonlySet<string> = new Set(['the', 'a', 'an', 'its', 'his', 'her', 'their', 'our', 'my', 'another']);
/** Words that begin a clause. */
const JOINTS: ReadonlySet<string> = new Set([
  'and',
  'but',
  'when',
  'while',
  'where',
  'which',
  'who',
  'because',
  'although',
  'if',
  'so',
  'though',
]);
/** What anything may be called. */
const GENERAL: ReadonlySet<string> = new Set([
  'door',
  'gate',
  'place',
  'building',
  'site',
  'venue',
  'event',
  'thing',
  'work',
  'day',
  'date',
  'team',
  'whole',
  'same',
  'new',
  'public',
  'group',
  'doors',
  'gates',
]);
