import type { Match, Quantity, QuantityMention } from '../../model.ts';
import { areOfOneScale, asSwap } from '../assignment/crossed.ts';
import type { LinkedScene } from '../assignment/figure-rows.ts';
import { type CompiledClaim, headsOf, type Phrase } from '../compiled-claim.ts';
import { type Scene, sentenceText, toWords, type Word } from '../scene.ts';
import { sentenceOf } from '../setting.ts';
import type { Vocabulary } from '../vocabulary.ts';
import type { Linked } from './figures.ts';
import { countedPhrase } from './nearby.ts';
import { spokenFor } from './spoken-for.ts';
import { significantDigits } from './verdicts.ts';

/**
 * A figure that is the exact value of one claim, alone of its unit in a sentence that names another claim about the same subject
 * and nothing of the one whose value it is: "the new shaft goes down 290 metres" of the old one. However far the name stands from
 * the figure, the sentence has no other figure for it. Out: the matches that change.
 */
export function settleLone(scenes: readonly LinkedScene[], vocabulary: Vocabulary): ReadonlyMap<Match, Match> {
  const changed = new Map<Match, Match>();
  for (const { scene, figures } of scenes) {
    if (scene.passage.cell) continue;
    for (const linked of figures) {
      const swap = asMisplaced(linked, scene, figures, vocabulary);
      if (swap) changed.set(linked.match, swap);
    }
  }
  return changed;
}

function asMisplaced(linked: Linked, scene: Scene, figures: readonly Linked[], vocabulary: Vocabulary): Match | null {
  const { mention, state } = linked.match;
  if (mention.kind !== 'quantity' || state === 'conflicts' || !isTelling(mention) || isOfOthers(mention)) return null;
  const [owner, ...others] = vocabulary.withValue(mention.quantity);
  const here = sentenceOf(scene, mention);
  if (
    !owner ||
    others.length > 0 ||
    figures.some(({ match }) => match.mention !== mention && isBeside(match, mention.quantity, here, scene))
  )
    return null;
  const words = wordsOf(scene, here);
  if (readBefore(scene, here).some((word) => isOwn(word, owner))) return null;
  const place = placeOf(owner, words, vocabulary, (text) => !OF_THE_REST.test(text) || OF_THE_REST.test(sentenceText(scene, here)));
  if (!place || words.some((word) => spokenFor(word, owner) > spokenFor(word, place)) || !counts(place, mention, scene)) return null;
  return linked.excuse(place.claim) === null ? asSwap(linked.match, place.claim, owner.claim) : null;

  /** Whether a word says that the owner of the value is spoken of, and not only its kin. */
  function isOwn(word: Word, claim: CompiledClaim): boolean {
    return spokenFor(word, claim) > 0 && !kinOf(claim, vocabulary).every((other) => spokenFor(word, other) > 0);
  }
}

/** Small numbers are met by chance. */
function isTelling(mention: QuantityMention): boolean {
  return significantDigits(mention) >= 2 || mention.quantity.low.gte(100);
}

/** Changes, totals and parts are of something else. */
function isOfOthers({ change, relation, quantity }: QuantityMention): boolean {
  return change !== undefined || relation !== undefined || quantity.sign !== undefined || quantity.bound !== 'exact';
}

function isBeside({ mention }: Match, { dimension, unit }: Quantity, here: number, scene: Scene): boolean {
  if (mention.kind !== 'quantity' || sentenceOf(scene, mention) !== here) return false;
  // A bare number may have any unit.
  if (mention.quantity.dimension === 'count' && countedPhrase(scene, mention).length === 0) return true;
  return mention.quantity.dimension === dimension && mention.quantity.unit === unit;
}

function wordsOf({ words, mentions, at }: Scene, here: number): readonly Word[] {
  const inside = new Set(
    mentions.flatMap((mention) => {
      const range = at.get(mention);
      return range && mention.kind === 'quantity' ? Array.from({ length: range.end - range.start }, (_, index) => range.start + index) : [];
    }),
  );
  return words.filter((word, index) => word.sentence === here && word.content && !inside.has(index));
}

/** What a reader has read when the sentence begins: the headings, what introduces the passage, and its sentences so far. */
function readBefore({ passage, words }: Scene, here: number): readonly Word[] {
  const above = toWords([...passage.trail, passage.lead].join('\n'), []);
  return [...above, ...words.filter(({ sentence }) => sentence < here)].filter(({ content }) => content);
}

/** The claims about the same subject that measure in the same unit. */
function kinOf(owner: CompiledClaim, vocabulary: Vocabulary): readonly CompiledClaim[] {
  const { claim } = owner;
  if (claim.kind !== 'value') return [];
  const kin: CompiledClaim[] = [];
  for (const other of vocabulary.withHead(headsOf(owner))) {
    if (other === owner || other.claim.kind !== 'value') continue;
    const { dimension, unit, low } = other.claim.quantity;
    const isAlike = dimension === claim.quantity.dimension && unit === claim.quantity.unit && !low.eq(claim.quantity.low);
    if (isAlike && areOfOneScale([low, claim.quantity.low])) kin.push(other);
    if (kin.length > MOST) return [];
  }
  return kin;
}

/** Of more claims about one subject another one may always be meant. */
const MOST = 8;

/** The one claim about the same subject that the sentence names, in words which the owner of the value has not. */
function placeOf(
  owner: CompiledClaim,
  words: readonly Word[],
  vocabulary: Vocabulary,
  isNamed: (phrase: string) => boolean,
): CompiledClaim | null {
  const named = kinOf(owner, vocabulary)
    .map((claim) => ({ claim, said: saidOf(claim, owner, words, isNamed) }))
    .filter(({ said }) => said > 0)
    .sort((one, other) => other.said - one.said);
  const [best, second] = named;
  return best && (!second || best.said > second.said) ? best.claim : null;
}

/** "The other governments" are named by no word but "other": "governments" alone are all of them. */
const OF_THE_REST = /\b(?:others?|else(?:where)?|rest|remain(?:ing|der|s|ed)?|another)\b/i;

/** How much a sentence says of a claim that it does not say of the owner, if it has one of the claim's phrases in full. */
function saidOf(claim: CompiledClaim, owner: CompiledClaim, words: readonly Word[], isNamed: (phrase: string) => boolean): number {
  const own = words.filter((word) => spokenFor(word, claim) > spokenFor(word, owner));
  const phrases = [...claim.subjects, ...claim.qualifiers.flatMap(({ alternatives }) => alternatives)];
  const isWhole = ({ text, features }: Phrase) =>
    isNamed(text) &&
    features.every(({ lemma, stem }) => words.some((word) => word.lemma === lemma || word.stem === stem)) &&
    features.some(({ lemma, stem }) => own.some((word) => word.lemma === lemma || word.stem === stem));
  return phrases.some(isWhole) ? own.reduce((sum, word) => sum + spokenFor(word, claim), 0) : 0;
}

/** The figure counts what the claim counts, or is an amount that nothing is counted in. */
function counts(claim: CompiledClaim, mention: QuantityMention, scene: Scene): boolean {
  const counted = countedPhrase(scene, mention);
  return counted.length === 0 ? mention.quantity.dimension !== 'count' : counted.some((word) => spokenFor(word, claim) > 0);
}
