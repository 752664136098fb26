import { wordsOf } from '../../extract/names.ts';
import type { NameClaim } from '../../model.ts';
import type { Token } from '../../text/tokens.ts';
import { AUXILIARIES, DETERMINERS, FUNCTION_WORDS, PREPOSITIONS, PRONOUNS } from '../lexicon/function-words.ts';
import { FEASTS, LANGUAGES, REGIONS } from '../lexicon/regions.ts';
import { LOCATIVE, OTHER_MARKERS, STAGING } from '../lexicon/slots.ts';
import { CALENDAR } from '../names/figure-owners.ts';
import { type Reading, sentenceAround } from '../reading.ts';
import { actKey } from './act-key.ts';

/** What the subjects of a claim say that its name does, or what is done there. Words in dictionary form. */
export interface Frames {
  /** Every subject with its head noun: "next award", headed by "award". */
  readonly things: readonly Thing[];
  /** Subjects that end in a preposition, "flown to": the key of the verb, and the preposition. */
  readonly led: readonly { readonly verb: string; readonly preposition: string }[];
  readonly acts: readonly Act[];
  /** The capitalised words of the claim that are not its name, folded. */
  readonly names: ReadonlySet<string>;
}

/** What somebody does, and to what: "runs the awards", "design of the foyer". */
interface Act {
  /** Key of the verb. */
  readonly verb: string;
  readonly objects: readonly string[];
}

interface Thing {
  readonly words: readonly string[];
  readonly head: string;
}

const BUILT = new WeakMap<NameClaim, Frames>();

/** The frames of a claim's subjects, read once. */
export function framesOf(claim: NameClaim): Frames {
  let frames = BUILT.get(claim);
  if (!frames) {
    frames = toFrames(claim);
    BUILT.set(claim, frames);
  }
  return frames;
}

function toFrames({ of, about, says }: NameClaim): Frames {
  const subjects = of.map((text) => wordsOf(text).words).filter((words) => words.length > 0);
  const led = subjects.flatMap((words) => {
    const preposition = words.at(-1)!.lower;
    const verb = words.at(-2);
    return verb && (LOCATIVE.has(preposition) || DIRECTIONS.has(preposition)) ? [{ verb: actKey(verb.lower), preposition }] : [];
  });
  const acts = subjects.flatMap(([first, second, ...rest]) => {
    if (!first || !second || first.capital) return [];
    const does = (first.lower.endsWith('s') || first.lower.endsWith('ed')) && first.lemma !== first.lower && LEADING.has(second.lower);
    const objects = rest.filter(({ lower }) => !FUNCTION_WORDS.has(lower)).map(({ lemma }) => lemma);
    return (does || second.lower === 'of') && objects.length > 0 ? [{ verb: actKey(first.lemma), objects }] : [];
  });
  const names = [says, ...of, ...about].flatMap((text) => wordsOf(text).words.flatMap(({ capital, lower }) => (capital ? [lower] : [])));
  return { things: subjects.flatMap(toThing), led, acts, names: new Set(names) };
}

/** "final" of "final of the cup", "award" of "next awards"; a subject that says what happens has no head. */
function toThing(words: readonly Token[]): readonly Thing[] {
  const inner = words.findIndex(({ lower }, at) => at > 0 && PREPOSITIONS.has(lower));
  const head = words[inner > 0 ? inner - 1 : words.length - 1]!;
  if (inner === words.length - 1 || FUNCTION_WORDS.has(head.lower)) return [];
  return [{ words: words.filter(({ lower }) => !FUNCTION_WORDS.has(lower)).map(({ lemma }) => lemma), head: head.lemma }];
}

/**
 * The word of a claim's subject by which the words before a name put the claim's thing there, or say that it comes from there; null
 * where they do not. In: the name's words [from, to).
 */
export function framedAt(reading: Reading, claim: NameClaim, from: number, to: number): number | null {
  const { words } = reading;
  const preposition = words[from - 1]?.lower === 'the' ? from - 2 : from - 1;
  if (preposition < 1) return null;
  const written = words.slice(from, to);
  if (isLedBy(reading, claim, preposition, written)) return preposition - 1;
  if (claim.is !== 'place') {
    if (words[preposition]!.lower === 'to') return claim.is === 'organisation' ? placedAt(reading, claim, preposition, GIVING) : null;
    return isBody(written) ? comesFrom(reading, claim, preposition) : null;
  }
  const { lower } = words[preposition]!;
  return lower === 'in' || lower === 'at' || (lower === 'on' && liesOn(claim, written))
    ? placedAt(reading, claim, preposition, STAGING)
    : null;
}

/**
 * Whether the words before a preposition say that the thing of a claim is there, or has gone there: "the final of the cup was sung
 * in", "the audit has been given to". In: the index of the preposition, and the verbs. Out: the index of the noun; null where they do not.
 */
function placedAt(reading: Reading, claim: NameClaim, preposition: number, verbs: ReadonlySet<string>): number | null {
  const { words, joined, sentence } = reading;
  let verb = preposition - 1;
  if (words[verb]?.lower === 'place' && words[verb - 1]?.lemma === 'take') verb--;
  if (verb < 1 || !verbs.has(words[verb]!.lemma) || !joined[preposition]) return null;
  const last = beforeVerb(reading, verb);
  for (let at = last; at >= Math.max(0, last - MOST_BETWEEN); at--) {
    if (sentence[at] !== sentence[verb] || !joined[at + 1] || (words[at]!.capital && !framesOf(claim).names.has(words[at]!.lower)))
      return null;
    const things = framesOf(claim).things.filter(({ head }) => head === words[at]!.lemma);
    const isTail = at === last || TIES.has(words[at + 1]!.lower);
    if (isTail && things.some((thing) => isSubject(reading, at, verb, thing))) return at;
    if (TENSED.test(words[at]!.lower) || (FUNCTION_WORDS.has(words[at]!.lower) && !TIES.has(words[at]!.lower))) return null;
  }
  return null;
}

/** "the final", "our next awards": with an article of its own, every word of the subject and no other one before it. */
function isSubject({ words, joined, sentence }: Reading, head: number, verb: number, { words: own }: Thing): boolean {
  let at = head;
  while (at > 0 && joined[at] && sentence[at - 1] === sentence[head] && own.includes(words[at - 1]!.lemma)) at--;
  const said = new Set(words.slice(at, verb).map(({ lemma }) => lemma));
  if (!own.every((word) => said.has(word))) return false;
  const before = words[at - 1];
  const opens = at === 0 || sentence[at - 1] !== sentence[head];
  // "Space camp takes place in": what needs no article has a name of two words.
  if (opens) return own.length > 1;
  // "Elm Foods’ main office", but not "last year’s final".
  if (/^['’ʼ]s?$/.test(before!.text)) return words[at - 2]?.capital === true;
  return DEFINITE.has(before!.lower) && !PREPOSITIONS.has(words[at - 2]?.lower ?? '');
}

/** Whether the words right before a name are those of a subject, "flown to", and the name is of the kind of the claim's or another word of it is near. */
function isLedBy(reading: Reading, claim: NameClaim, preposition: number, written: readonly Token[]): boolean {
  const { words, joined } = reading;
  const verb = words[preposition - 1];
  if (!verb || !joined[preposition]) return false;
  const keys = [actKey(verb.lower), actKey(verb.lemma)];
  const { led, things } = framesOf(claim);
  if (!led.some((one) => one.preposition === words[preposition]!.lower && keys.includes(one.verb))) return false;
  const { from, to } = sentenceAround(reading, preposition);
  const isOfThing = words.slice(from, to).some(({ lemma }) => things.some((thing) => thing.words.includes(lemma)));
  return isOfThing || wordsOf(claim.name).words.at(-1)!.lower === written.at(-1)!.lower;
}

/** Whether the words around a name say that it does what a subject of the claim says: "runs the awards", "the awards are run by". */
export function framedAct(reading: Reading, claim: NameClaim, start: number, to: number): boolean {
  const { words, joined } = reading;
  const { acts } = framesOf(claim);
  if (acts.length === 0) return false;
  const is = (at: number, { verb }: Act) =>
    words[at] !== undefined && [words[at].lower, words[at].lemma].some((word) => actKey(word) === verb);
  const done = PREPOSITIONS.has(words[start - 2]?.lower ?? '') ? start - 3 : start - 2;
  const isDone =
    words[start - 1]?.lower === 'by' && acts.some((act) => is(done, act) && isObject(reading, beforeVerb(reading, done), act.objects));
  const isDoing = (act: Act) => joined[to] === true && !words[to]!.capital && is(to, act) && hasObject(reading, to + 1, act.objects);
  return isDone || acts.some(isDoing);
}

/** The last word before a verb and its auxiliaries. */
function beforeVerb({ words, joined }: Reading, verb: number): number {
  let last = verb - 1;
  while (last > 0 && joined[last + 1] && (AUXILIARIES.has(words[last]!.lower) || STILL.has(words[last]!.lower))) last--;
  return last;
}

/** "the advice came from": the thing of a body's claim, or a pronoun behind a sentence that has it. Out: the index of the verb. */
function comesFrom(reading: Reading, claim: NameClaim, preposition: number): number | null {
  const { words, joined, sentence } = reading;
  const verb = preposition - 1;
  if (words[preposition]!.lower !== 'from' || words[verb]?.lemma !== 'come' || !joined[preposition]) return null;
  const objects = framesOf(claim).things.flatMap((thing) => thing.words);
  const last = beforeVerb(reading, verb);
  if (isObject(reading, last, objects)) return verb;
  const before =
    last > 0 && PRONOUNS.has(words[last]?.lower ?? '') && sentence[last - 1] !== sentence[last] ? sentenceAround(reading, last - 1) : null;
  return before && words.slice(before.from, before.to).some(({ lemma }) => objects.includes(lemma)) ? verb : null;
}

/** Whether a name is that of a body, by its last word or, "Bank of Elm", by its first. */
function isBody(run: readonly Token[]): boolean {
  return BODIES.has(run.at(-1)!.lower) || (run.length > 2 && BODIES.has(run[0]!.lower));
}

/** "the awards", and not "the bar at the awards". */
function isObject({ words, joined }: Reading, last: number, objects: readonly string[]): boolean {
  if (last < 0 || !objects.includes(words[last]!.lemma)) return false;
  let at = last;
  while (at > 0 && joined[at] && !FUNCTION_WORDS.has(words[at - 1]!.lower)) at--;
  if (at > 0 && DETERMINERS.has(words[at - 1]!.lower)) at--;
  return at === 0 || !joined[at] || !PREPOSITIONS.has(words[at - 1]!.lower);
}

/** "the awards", and not "the awards dinner". */
function hasObject({ words, joined }: Reading, from: number, objects: readonly string[]): boolean {
  let at = from;
  while (words[at] && joined[at] && (PREPOSITIONS.has(words[at]!.lower) || DETERMINERS.has(words[at]!.lower))) at++;
  if (!words[at] || !joined[at] || !objects.includes(words[at]!.lemma)) return false;
  while (joined[at + 1] && objects.includes(words[at + 1]!.lemma)) at++;
  return !joined[at + 1] || FUNCTION_WORDS.has(words[at + 1]!.lower);
}

/** Whether a word announces another thing than the claim's: not where the claim has the word itself, as in "next awards". */
export function isOther(claim: NameClaim, { lower, lemma }: Token): boolean {
  return OTHER_MARKERS.has(lower) && !framesOf(claim).things.some(({ words }) => words.includes(lemma));
}

/**
 * "on" before a name says where a thing is if the name is of a kind with the claim's: a ridge for a ridge, an island. Of a
 * street in the claim's town it says nothing.
 */
export function liesOn(claim: NameClaim, run: readonly Token[]): boolean {
  const written = run.map(({ lower }) => lower);
  const own = wordsOf(claim.name).words.map(({ lower }) => lower);
  return (has(STREETS, own) && has(STREETS, written)) || (has(LANDFORMS, own) && has(LANDFORMS, written));
}

/** Whether capitalised words do not name another place than the claim's: "Room 12", "Easter", "Latin", a county, a street. */
export function isNoPlace({ words, joined }: Reading, { name }: NameClaim, from: number, to: number): boolean {
  const written = words.slice(from, to);
  const own = wordsOf(name).words;
  const isCounted = joined[to] === true && words[to]!.kind !== 'word';
  const isFeast = FEASTS.has(written[0]!.lower) && (written.length === 1 || /(?:day|eve|week|term)$/.test(written.at(-1)!.lower));
  const isTime = isFeast || written.every(({ text }) => CALENDAR.test(text));
  const isAddress = STREETS.has(written.at(-1)!.lower) && !STREETS.has(own.at(-1)!.lower);
  const isWider = written.length < 3 && REGIONS.has(written.at(-1)!.lower) && !own.some(({ lower }) => REGIONS.has(lower));
  return isCounted || isTime || isAddress || isWider || LANGUAGES.has(written[0]!.lower);
}

function has(kinds: ReadonlySet<string>, words: readonly string[]): boolean {
  return kinds.has(words.at(-1) ?? '') || kinds.has(words[0] ?? '');
}

/** Verbs behind which a thing is somebody's. Dictionary forms. */
const GIVING: ReadonlySet<string> = new Set('give award go hand belong pass sell let entrust fall assign'.split(' '));
/** Words between the noun and its verb: "of the cup". */
const MOST_BETWEEN = 5;
/** A verb before the one in hand: the noun is that of another clause. */
const TENSED = /ed$/;
const TIES: ReadonlySet<string> = new Set(['of', 'for', 'the']);
const STILL: ReadonlySet<string> = new Set(['still', 'also', 'now', 'again', 'always', 'usually', 'then', 'all', 'itself', 'being']);
const DEFINITE: ReadonlySet<string> = new Set(['the', 'our', 'its', 'their', 'his', 'her', 'your', 'this']);
const LEADING: ReadonlySet<string> = new Set(['the', 'a', 'an', 'its', 'for', 'all', 'every', 'in', 'on', 'with']);
const DIRECTIONS: ReadonlySet<string> = new Set(['to', 'from', 'on']);
const BODIES: ReadonlySet<string> = new Set(
  'agency association authority bank board bureau college commission committee company council department federation foundation fund group institute league ministry museum office party society trust union university'.split(
    ' ',
  ),
);
const LANDFORMS: ReadonlySet<string> = new Set(
  'island isle islands ridge hill hills moor heath mount mountain peak fell coast river lake loch bay shore cape point head beach common down downs plateau glacier reef rock farm'.split(
    ' ',
  ),
);
const STREETS: ReadonlySet<string> = new Set('street road lane avenue square quay wharf row drive close terrace boulevard'.split(' '));
