import type { Mention } from '../../model.ts';
import { clauseOf } from '../figures/bearer.ts';
import { knows } from '../figures/noun-fit.ts';
import { AUXILIARIES, PAST_VERBS } from '../lexicon/function-words.ts';
import type { Scene, Word } from '../scene.ts';
import { type Field, textOf } from './contrasts.ts';
import { tells } from './tellers.ts';

/**
 * "Beekeepers who fed sugar lost 14%", "small mills took on 11,900", "members of the choir pay £5": a sentence about some of them, by
 * words that nothing in the claims file has. Gives those words, or null.
 */
export function narrowerGroup(field: Field, scene: Scene, mention: Mention): string | null {
  const figure = scene.at.get(mention)?.start ?? 0;
  return restricted(field, figure) ?? postmodified(field, figure) ?? kindOfSome(field, scene, figure) ?? counted(field, scene, mention);
}

/** "Pupils who walk to school", "those with a garden": before the figure, without a comma and in the plural. */
function restricted({ compiled, words }: Field, figure: number): string | null {
  const { sentence } = words[figure]!;
  for (let index = figure - 2; index > 0 && words[index]?.sentence === sentence; index--) {
    const head = words[index - 1]!;
    if (!/^(?:who|that|whose)$/.test(words[index]!.lower) || head.sentence !== sentence || head.kind !== 'word') continue;
    if (!isMany(head) || /^(?:the|these)$/.test(words[index - 2]?.lower ?? '') || head.lower === 'all') continue;
    const own = words.slice(index + 1, figure).filter(({ content, kind }) => content && kind === 'word');
    const first = own.slice(0, RESTRICTING);
    if (first.length === 0 || first.some((word) => knows(compiled, word)) || words.slice(index, figure).some(tells)) continue;
    return textOf(words, index - 1, Math.min(index + 3, figure));
  }
  return null;
}

/** Content words behind "who" that have to be unknown to the claim. */
const RESTRICTING = 2;

function isMany({ lower, lemma }: Word): boolean {
  return lower === 'those' || lower === 'people' || (lower !== lemma && lower.endsWith('s'));
}

/** "Members of the choir pay", "tenants in new flats wait": at the head of the sentence, by words that no claim has. */
function postmodified({ compiled, vocabulary, words }: Field, figure: number): string | null {
  const { sentence } = words[figure]!;
  const head = words.findIndex((word) => word.sentence === sentence && word.kind === 'word');
  const [noun, joint] = [words[head], words[head + 1]];
  if (!noun || !joint || !isMany(noun) || noun.lower === noun.lemma || !JOINTS.has(joint.lower) || head + 2 >= figure) return null;
  const between = words.slice(head + 2, figure);
  if (between.some((word) => word.kind === 'mark' && word.text !== '-') || between.some(tells)) return null;
  const own = between.filter(({ content, kind }) => content && kind === 'word').slice(0, RESTRICTING);
  const isKnown = (word: Word) => vocabulary.known.has(word.stem) || knows(compiled, word);
  return own.length === 0 || (isKnown(noun) ? isKnown(own[0]!) : own.every(isKnown))
    ? null
    : textOf(words, head, Math.min(head + 4, figure));
}

const JOINTS: ReadonlySet<string> = new Set('of in at with without from under over outside on aged near below above'.split(' '));

/** "Primary schools", "members of the choir": a plural without an article as the subject, told apart by words that no claim has. */
function kindOfSome({ compiled, vocabulary, words }: Field, scene: Scene, figure: number): string | null {
  const clause = clauseOf(scene, figure);
  if (!clause || clause.end - clause.start < 2) return null;
  if (tells(words[clause.verb]) && !/^(?:take|bring)$/.test(words[clause.verb]!.lemma)) return null;
  if (words.slice(clause.verb, figure).some(({ text }) => /^[,;:–—]$/.test(text))) return null;
  const own = words.slice(clause.start, clause.end).filter(({ content, kind }) => content && kind === 'word');
  const [first, ...others] = own;
  if (!first || words[clause.start] !== first || others.length === 0 || own.slice(1).some(({ capital }) => capital)) return null;
  const behind = words.findIndex(({ lower }, index) => index > clause.start && index < clause.end && lower === 'of');
  const head = behind > 0 ? words[behind - 1]! : own.at(-1)!;
  if (!isMany(head) || head.lower.endsWith('ss') || own.some((word) => word.kind === 'number')) return null;
  return own.some((word) => vocabulary.known.has(word.stem) || knows(compiled, word)) ? null : textOf(words, clause.start, clause.end);
}

/** "As of noon 270 growers had been paid", "so far 40 have moved in": how many something has been done to by now. */
function counted({ compiled, words }: Field, scene: Scene, mention: Mention): string | null {
  if (mention.kind !== 'quantity' || mention.quantity.dimension !== 'count' || SO_FAR.test(compiled.claim.says)) return null;
  const { start, end } = scene.at.get(mention)!;
  const here = words[start]!.sentence;
  const from = words.findIndex(({ sentence }) => sentence === here);
  const time = SO_FAR.exec(
    `${words
      .slice(from, start)
      .map(({ lower }) => lower)
      .join(' ')} `,
  )?.[0];
  const perfect = words.findIndex(
    ({ lower, sentence }, at) => at >= end && at < end + NOUN && sentence === here && /^ha(?:s|ve|d)$/.test(lower),
  );
  if (time === undefined || perfect < 0) return null;
  const verb = words.slice(perfect + 1, perfect + 4).find((word) => word.kind === 'word' && !AUXILIARIES.has(word.lower));
  const isDone = verb && (verb.lower !== verb.lemma || PAST_VERBS.has(verb.lower)) && !knows(compiled, verb);
  return isDone ? `${time.trim()} … ${verb.text}` : null;
}

const SO_FAR =
  /\b(?:so far|to date|up to now|until now|already|as of (?:last night|yesterday|today|this morning|now|\w+day|the weekend)|by (?:now|yesterday|last night|this morning|(?:last )?\w+day(?: night| evening| morning)?|then))\b/;
/** Words between the figure and its verb. */
const NOUN = 4;
