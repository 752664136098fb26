import { readWords } from '../../extract/words.ts';
import type { Mention } from '../../model.ts';
import { TOTALS } from '../compiled-claim.ts';
import { AUXILIARIES, CONJUNCTIONS, DETERMINERS, PAST_VERBS, PREPOSITIONS, PRONOUNS } from '../lexicon/function-words.ts';
import { reach, type Scene, type Word } from '../scene.ts';
import { CUE } from '../weights.ts';
import type { Discourse } from './discourse.ts';

/** A word near the mention and the strength with which it reaches it. */
export interface Nearby {
  readonly word: Word;
  readonly strength: number;
  /** Strength by way of another figure of the sentence, as in a list whose subject is named once. */
  readonly inherited: number;
  /** Belongs rather to another figure of the sentence. */
  readonly shared: boolean;
  /** Stands in a header, a heading, another paragraph: its offsets are not those of the passage. */
  readonly outside: boolean;
}

/**
 * The words that a figure counts: those behind it up to the next function word or mark ("16 European leaders" → European,
 * leaders). Empty where it stands without a noun.
 */
export function countedPhrase(scene: Scene, mention: Mention): readonly Word[] {
  const range = scene.at.get(mention);
  if (!range || scene.passage.cell || mention.kind === 'date') return [];
  let index = range.end;
  const isOf = scene.words[index]?.lower === 'of';
  if (isOf) {
    index++;
    while (DETERMINERS.has(scene.words[index]?.lower ?? '')) index++;
  }
  const phrase: Word[] = [];
  for (; index < scene.words.length && phrase.length < 5; index++) {
    const word = scene.words[index]!;
    if (word.text === '-') continue;
    // "seventy of the county's schools" counts schools.
    if (isOf && /^['’]s$/.test(word.lower)) {
      phrase.length = 0;
      continue;
    }
    if (/^(?:last|this|next)$/.test(word.lower) && TIMES.has(scene.words[index + 1]?.lemma ?? '')) break;
    if (word.kind !== 'word' || STOPS.has(word.lower) || !word.content || word.sentence !== scene.words[range.start]?.sentence) break;
    phrase.push(word);
  }
  return phrase;
}

/**
 * "20 points for the look, 30 for the smell and 50 for the taste": what a number without a noun counts where it goes on in a list of
 * such. Empty where it has a noun, or nothing before it has one.
 */
export function listedNoun(scene: Scene, mention: Mention): readonly Word[] {
  const { words, at, mentions } = scene;
  const range = at.get(mention);
  if (!range || scene.passage.cell || mention.kind !== 'quantity' || mention.quantity.dimension !== 'count') return [];
  if (!LISTING.has(words[range.end]?.lower ?? '') || !/^(?:,|and|or)$/.test(words[range.start - 1]?.lower ?? '')) return [];
  const { sentence } = words[range.start]!;
  const before = mentions.filter(
    (one) =>
      one.kind === 'quantity' &&
      one.quantity.dimension === 'count' &&
      at.get(one)!.end < range.start &&
      words[at.get(one)!.start]!.sentence === sentence,
  );
  const last = before.at(-1);
  if (!last || !goesOnAlike(scene, last, words[range.end]!)) return [];
  const own = countedPhrase(scene, last);
  return own.length > 0 ? own : listedNoun(scene, last);
}

/** Behind what the figure counts, or right behind it where it has no noun either, stands the same preposition. */
function goesOnAlike(scene: Scene, one: Mention, { lower }: Word): boolean {
  const end = scene.at.get(one)!.end + countedPhrase(scene, one).length;
  return scene.words[end]?.lower === lower;
}

const LISTING: ReadonlySet<string> = new Set(['for', 'in', 'at', 'on', 'from', 'to', 'by', 'with']);

/** "Seven last year" counts no years. */
const TIMES: ReadonlySet<string> = new Set('year season month week night summer winter autumn spring time quarter term'.split(' '));

/** The noun that a figure is said to be the size of: "bursts of up to 40", "a majority of 1,575". */
export function measuredNoun(scene: Scene, mention: Mention): Word | null {
  if (mention.kind === 'date') return null;
  const start = scene.at.get(mention)?.start ?? 0;
  const noun = scene.words[start - 2];
  return scene.words[start - 1]?.lower === 'of' && noun?.content && noun.kind === 'word' && !MEASURES.has(noun.lemma) ? noun : null;
}

/** Nouns that stand for any size. */
const MEASURES = new Set(
  'total sum number figure value amount rise fall gain drop loss growth reduction saving increase decrease cut cost price charge fee score average maximum minimum limit rate share range field level group team batch crowd set change difference worth size margin tune backing support'.split(
    ' ',
  ),
);

const STOPS: ReadonlySet<string> = new Set([...AUXILIARIES, ...CONJUNCTIONS, ...PREPOSITIONS, ...PRONOUNS, ...DETERMINERS, ...PAST_VERBS]);

/** The words near a mention. `discourse` says which words are nearer than they stand, and is left out for a first look. */
export function wordsNear(scene: Scene, mention: Mention, kin: readonly Mention[], discourse: Discourse | null = null): readonly Nearby[] {
  const nearby: Nearby[] = [];
  const own = scene.at.get(mention);
  const here = scene.words[own?.start ?? 0]?.sentence;
  const siblings = kin.filter((other) => other !== mention && scene.words[scene.at.get(other)?.start ?? 0]?.sentence === here);
  const said = predicateOf(scene, mention);
  const [near, to] = span(scene, own?.start ?? 0, own?.end ?? 0);
  const from = Math.min(near, discourse?.from ?? near);
  for (let index = from; index < to; index++) {
    const word = scene.words[index]!;
    if (
      !word.content ||
      (own &&
        index >= own.start &&
        index < own.end &&
        (word.kind === 'number' || (mention.kind === 'date' ? PARTS.has(word.lower) : readWords(word.lower, 0) !== null)))
    )
      continue;
    const strength = Math.max(reach(scene, index, mention, kin) * (said ? said.weight(index) : 1), discourse?.inText.get(index) ?? 0);
    const theirs =
      word.sentence === here ? Math.max(0, ...beside(scene, siblings, index).map((other) => reach(scene, index, other, kin))) : 0;
    const inherited = theirs * CUE.inherited;
    if (Math.max(strength, inherited) < FAINT) continue;
    nearby.push({ word, strength, inherited, shared: theirs > strength * 1.05, outside: false });
  }
  for (const { word, strength, place } of scene.surroundings)
    nearby.push({ word, strength: Math.max(strength, discourse?.around[place] ?? 0), inherited: 0, shared: false, outside: true });
  return nearby;
}

/**
 * "Eight of the 37 entrants were women": what is said of them is what the eight are counted for, more than the group that
 * they are a part of. Gives what the strength of a word is multiplied by.
 */
function predicateOf(scene: Scene, mention: Mention): { readonly weight: (index: number) => number } | null {
  const end = scene.at.get(mention)?.end ?? 0;
  if (mention.kind !== 'quantity' || scene.passage.cell || scene.words[end]?.lower !== 'of') return null;
  const here = scene.words[end]!.sentence;
  let copula = end + 2;
  while (copula < end + PART_REACH && scene.words[copula]?.sentence === here && !COPULAS.has(scene.words[copula]!.lower)) {
    if (scene.words[copula]!.kind === 'mark' && scene.words[copula]!.text !== '-') return null;
    copula++;
  }
  if (!COPULAS.has(scene.words[copula]?.lower ?? '') || scene.words[copula]!.sentence !== here) return null;
  let last = copula + 1;
  while (scene.words[last]?.sentence === here && scene.words[last]!.kind !== 'mark') last++;
  // Crossing the whole of the group and the verb costs nothing.
  const crossed = reach(
    scene,
    copula,
    mention,
    scene.mentions.filter(({ kind }) => kind === 'quantity'),
  );
  return {
    weight: (index) => (index > copula && index < last ? 1 / Math.max(crossed, 0.3) : index > end && index < copula ? CUE.whole : 1),
  };
}

/** "eight of the 37 first-time entrants were": so many words at most. */
const PART_REACH = 8;
const COPULAS: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were']);

export function isInterval(scene: Scene, mention: Mention): boolean {
  return (
    mention.kind === 'quantity' &&
    mention.quantity.dimension === 'duration' &&
    scene.words[(scene.at.get(mention)?.start ?? 0) - 1]?.lower === 'every'
  );
}

/** Words of a date itself: "the last day of May" names nobody's last day. */
const PARTS: ReadonlySet<string> = new Set('first second third fourth last final day week weekend fortnight half'.split(' '));

/** A sentence of a few words about one figure. */
export function isShort(scene: Scene, mention: Mention): boolean {
  const own = scene.at.get(mention)?.start ?? 0;
  const here = scene.words[own]?.sentence;
  const words = scene.words.filter(({ sentence, kind }) => sentence === here && kind !== 'mark');
  const figures = scene.mentions.filter((other) => scene.words[scene.at.get(other)?.start ?? 0]?.sentence === here);
  return !scene.passage.cell && words.length <= SHORT && figures.length === 1;
}

const SHORT = 9;

/** Whether a figure is called a total, by its own words or by the header of its row or column. */
export function isOfTotal(mention: Mention, nearby: readonly Nearby[]): boolean {
  return (
    (mention.kind === 'quantity' && mention.relation === 'total') ||
    nearby.some(({ word, strength }) => strength >= 0.85 && TOTALS.has(word.lower))
  );
}

/** Words that reach a figure less than this are not looked at. */
const FAINT = 0.08;

/** A list that shares one subject is looked at this many words far, either way. */
const FAR = 80;

/** The words that can matter: those within reach, and those of the sentence, which another figure may hand on. */
function span(scene: Scene, start: number, end: number): readonly [from: number, to: number] {
  const limit = -Math.log(FAINT);
  const sentence = scene.words[start]?.sentence;
  let from = start;
  while (
    from > 0 &&
    start - from < FAR &&
    (scene.words[from - 1]!.sentence === sentence || scene.costs[start]! - scene.costs[from - 1]! <= limit)
  )
    from--;
  let to = Math.min(end, scene.words.length);
  while (
    to < scene.words.length &&
    to - end < FAR &&
    (scene.words[to]!.sentence === sentence || scene.costs[to]! - scene.costs[end - 1]! <= limit)
  )
    to++;
  return [from, to];
}

/** The figures right before and right behind a word: no other can be nearer. */
function beside(scene: Scene, siblings: readonly Mention[], index: number): readonly Mention[] {
  let before: Mention | null = null;
  for (const sibling of siblings) {
    if ((scene.at.get(sibling)?.start ?? 0) > index) return before ? [before, sibling] : [sibling];
    before = sibling;
  }
  return before ? [before] : [];
}
