import type { Draft, NameClaim } from '../../model.ts';
import { FUNCTION_WORDS, PRONOUNS } from '../lexicon/function-words.ts';
import { GENERIC, OTHER_MARKERS } from '../lexicon/slots.ts';
import { type Reading, rangeOf, readingsOf, sentenceAround } from '../reading.ts';
import { actKey } from '../slots/act-key.ts';
import type { Form, NameIndex } from './name-index.ts';
import { nearness } from './near.ts';
import { type Cover, over, type Sighting, toStandIn } from './sightings.ts';
import { tellsFigure } from './told-figures.ts';
import { toldOf } from './told-of.ts';

/**
 * "Ash Mill" where the claims have Elm Mill grind the flour: all words but one are those of the claim's name, the sentence is
 * about what the claim says that the name is of, and the draft never has the right one. Null where the name may well be that of
 * another body or place. In: the words [from, to) of a capitalised name.
 */
export function absentKin(reading: Reading, index: NameIndex, from: number, to: number, cover: Cover): Sighting | null {
  const { words } = reading;
  const written = words.slice(from, to).map(({ lower }) => lower);
  if (written.length < 2 || over(cover, from, to)) return null;
  const kin = [...(index.byFirst.get(written[0]!) ?? []), ...(index.byLast.get(written.at(-1)!) ?? [])];
  if (kin.length === 0 || kin.length > MOST_KIN) return null;
  const forms = kin.filter((form) => isKin(index, form, written) && isMeant(reading, index, form, from, to));
  const [form] = forms;
  if (!form || forms.some(({ claim }) => claim !== form.claim)) return null;
  const isFirm = isAlike(form, written) || hasItsFigure(reading, index, form, from);
  if (!isFirm && (isNamed(reading.draft, index, form.claim) || isOneOfMany(reading, from, to) || isDated(reading, from))) return null;
  return toStandIn(reading, from, to, form.claim, form.text, 'likely', `“${kept(form, written)}” and what is said of it`);
}

/** "the Ash Mill and the Oak Mill": whoever names several of a kind tells them apart. */
function isOneOfMany(reading: Reading, from: number, to: number): boolean {
  const kind = reading.words[to - 1]!.lower;
  const sentence = sentenceAround(reading, from);
  return reading.words.slice(sentence.from, sentence.to).some(({ lower }, at) => lower === kind && sentence.from + at !== to - 1);
}

/** What was in a year of its own may have been with somebody else. */
function isDated(reading: Reading, at: number): boolean {
  const { from, to } = sentenceAround(reading, at);
  const words = reading.words.slice(from, to);
  return words.some(({ text }, place) => /^\d{4}s?$/.test(text) && YEARS.has(words[place - 1]?.lower ?? ''));
}

const YEARS: ReadonlySet<string> = new Set(['in', 'since', 'until', 'by', 'before', 'after', 'from']);

/** Of more names of one kind any may be meant. */
const MOST_KIN = 12;

/** One word is another one, which the claims do not know and no slip of the pen makes of the right one. */
function isKin(index: NameIndex, { claim, words, wrong }: Form, written: readonly string[]): boolean {
  if (wrong || claim.is === 'person' || words.length !== written.length) return false;
  const places = [...words.keys()].filter((at) => words[at] !== written[at]);
  const [place] = places;
  if (place === undefined || places.length > 1 || nearness(written[place]!, words[place]!)) return false;
  return !FUNCTION_WORDS.has(written[place]!) && (GENERIC.has(written[place]!) || !index.known.has(written[place]!));
}

function kept({ words, written: own }: Form, written: readonly string[]): string {
  return own.filter((_, at) => words[at] === written[at]).join(' ');
}

/** The sentence speaks of what the claims tell of the name, before the name or right behind it, and of no second thing. */
function isMeant(reading: Reading, index: NameIndex, form: Form, from: number, to: number): boolean {
  const { words } = reading;
  const sentence = sentenceAround(reading, from);
  const told = toldOf(index, form.claim).words;
  // Two telling words in common are few by chance, where the sentence is about the claims at all.
  const isLong =
    form.claim.is !== 'place' &&
    form.words.length > 2 &&
    form.words.some((word, at) => !GENERIC.has(word) && words[from + at]!.lower === word);
  let meant = hasItsFigure(reading, index, form, from) || (isLong && tellsFigure(reading, index, from));
  // "…, which hosts the fair next month": what is told of the name itself sets it apart from nothing.
  const last = words[to]?.lower === 'which' ? to : sentence.to;
  for (let at = sentence.from; at < last; at++) {
    const { lower, lemma } = words[at]!;
    if (OTHER_MARKERS.has(lower) || BESIDE.has(lower) || form.words.every((word, offset) => words[at + offset]?.lower === word))
      return false;
    if ((at >= from && at < to) || at > to + REACH) continue;
    if (!form.words.includes(lower) && (told.has(actKey(lower)) || told.has(actKey(lemma)))) meant = true;
  }
  return meant || (isAlike(form, wordsIn(reading, from, to)) && isToldBefore(reading, form, told, sentence.from));
}

/** "They are at it in the Ashdon Mill": what a pronoun at the head of the sentence stands for is told before it. */
function isToldBefore({ words }: Reading, form: Form, told: ReadonlySet<string>, start: number): boolean {
  if (!PRONOUNS.has(words[start]!.lower)) return false;
  return words
    .slice(Math.max(0, start - FAR), start)
    .some(({ lower, lemma }) => !form.words.includes(lower) && (told.has(actKey(lower)) || told.has(actKey(lemma))));
}

/** Words before a sentence that a pronoun in it may go back to. */
const FAR = 40;

function wordsIn({ words }: Reading, from: number, to: number): readonly string[] {
  return words.slice(from, to).map(({ lower }) => lower);
}

/** Words behind a name that may tell what it is of. */
const REACH = 5;

/** "Ashdon Mill" of Ashton Mill: two names that are taken for each other. */
function isAlike({ words }: Form, written: readonly string[]): boolean {
  const place = words.findIndex((word, at) => word !== written[at]);
  return words[place]!.slice(0, ALIKE) === written[place]!.slice(0, ALIKE);
}

/** Letters with which such names begin. */
const ALIKE = 3;

/** A telling figure that the claims have of the name stands in the sentence. */
function hasItsFigure(reading: Reading, index: NameIndex, { claim }: Form, at: number): boolean {
  const { figures } = toldOf(index, claim);
  if (figures.length === 0) return false;
  const { from, to } = sentenceAround(reading, at);
  const range = rangeOf(reading, from, to);
  const text = reading.passage.text.slice(Math.max(0, range.start - 1), range.end + 2);
  return figures.some((figure) => {
    const start = text.indexOf(figure);
    return start >= 0 && !/[\d.,]/.test(text[start - 1] ?? '') && !/^[.,]?\d/.test(text.slice(start + figure.length));
  });
}

const NAMED = new WeakMap<Draft, WeakMap<NameIndex, ReadonlySet<NameClaim>>>();

/** Whether a draft has one of a claim's own forms that are names anywhere. */
function isNamed(draft: Draft, index: NameIndex, claim: NameClaim): boolean {
  let byIndex = NAMED.get(draft);
  if (!byIndex) {
    byIndex = new WeakMap();
    NAMED.set(draft, byIndex);
  }
  let named = byIndex.get(index);
  if (!named) {
    const found = readingsOf(draft).flatMap(({ words }) =>
      words.flatMap((word, at) =>
        (index.byFirst.get(word.lower) ?? []).flatMap((form) =>
          !form.wrong && isProper(form) && form.words.every((part, offset) => words[at + offset]?.lower === part) ? [form.claim] : [],
        ),
      ),
    );
    named = new Set(found);
    byIndex.set(index, named);
  }
  return named.has(claim);
}

/** "The commission" may be either. */
function isProper({ written }: Form): boolean {
  return written.some((word) => /^\p{Lu}/u.test(word));
}

/** Words that set a name beside the right one, or in another time. */
const BESIDE: ReadonlySet<string> = new Set('beside near nearby opposite next earlier previous past ago last old'.split(' '));
