import { toSource } from '../../draft/segments.ts';
import type { Match, Mention } from '../../model.ts';
import type { Scene } from '../scene.ts';
import { sentenceOf } from '../setting.ts';

/**
 * "640 children learn to swim here every month" of so many each week: the claim's very figure, and words apart from it that say for
 * how long. Takes the matches of a passage's figures; gives the conflict in place of the agreement.
 */
export function settleRates(matches: readonly Match[], scene: Scene): readonly Match[] {
  return matches.map((match) => {
    const { claim, mention, state, certainty } = match;
    const isStated = state === 'agrees' && certainty === 'certain' && match.relation !== 'derived' && match.relation !== 'previous';
    if (!isStated || claim?.kind !== 'value' || mention.kind !== 'quantity' || mention.quantity.per !== null) return match;
    const known = claim.quantity.per;
    const said = known === null || !TIMES.has(known) ? null : rateIn(scene, mention);
    if (!said || said.unit === known || (DAYS.has(said.unit) && DAYS.has(known!)) || claim.says.toLowerCase().includes(said.word))
      return match;
    return {
      ...match,
      state: 'conflicts',
      relation: 'unit',
      certainty: 'likely',
      at: toSource(scene.passage, { start: said.start, end: said.start + said.word.length }),
      actual: said.word,
      expected: said.isAdverb ? (ADVERBS.get(known!) ?? known) : known,
    };
  });
}

interface Rate {
  readonly word: string;
  readonly unit: string;
  readonly start: number;
  readonly isAdverb: boolean;
}

/** The only rate of a sentence, in the clause of its only figure. */
function rateIn(scene: Scene, mention: Mention): Rate | null {
  const sentence = scene.sentences[sentenceOf(scene, mention)];
  if (!sentence || scene.mentions.some((one) => one !== mention && one.range.start >= sentence.start && one.range.end <= sentence.end))
    return null;
  const text = scene.passage.text.slice(sentence.start, sentence.end);
  const [found, ...others] = [...text.toLowerCase().matchAll(RATE)];
  const word = found?.[1] ?? found?.[2];
  if (!found || !word || others.length > 0) return null;
  const start = sentence.start + found.index + found[0].length - word.length;
  const [from, to] = start < mention.range.start ? [start, mention.range.start] : [mention.range.end, start];
  // "…, and every month a dozen of them": another clause.
  if (PARTED.test(scene.passage.text.slice(from, to))) return null;
  return { word, unit: UNITS.get(word) ?? word, start, isAdverb: found[2] !== undefined };
}

const PARTED = /[,;:()–—]|\b(?:and|but|or|who|which|that|while|when|where|because|after|before|until)\b/i;
const RATE =
  /(?<![\p{L}-])(?:(?:every|each|per) (?:single )?(minute|hour|day|night|week|month|quarter|year)|(hourly|daily|nightly|weekly|monthly|yearly|annually)(?=$|[.!?)]| (?:on|at|in|by|from|to|here|there)\b))(?![\p{L}-])/giu;
const TIMES: ReadonlySet<string> = new Set(['minute', 'hour', 'day', 'night', 'week', 'month', 'quarter', 'year']);
const DAYS: ReadonlySet<string> = new Set(['day', 'night']);
const ADVERBS: ReadonlyMap<string, string> = new Map([
  ['hour', 'hourly'],
  ['day', 'daily'],
  ['night', 'nightly'],
  ['week', 'weekly'],
  ['month', 'monthly'],
  ['year', 'annually'],
]);
const UNITS: ReadonlyMap<string, string> = new Map([
  ...[...ADVERBS].map(([unit, word]): [string, string] => [word, unit]),
  ['yearly', 'year'],
]);
