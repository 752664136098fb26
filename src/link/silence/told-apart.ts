import { compare } from '../../quantity/compare.ts';
import { type CompiledClaim, headsOf } from '../compiled-claim.ts';
import { countedPhrase } from '../figures/nearby.ts';
import { PICKING } from '../lexicon/comparatives.ts';
import { AUXILIARIES } from '../lexicon/function-words.ts';
import type { Scene, Word } from '../scene.ts';
import { foreign, type Setting, sentenceOf, strongest } from '../setting.ts';

/** "The shortest game took 14 moves", "the second largest gift": one of many, picked out by a word that the claim does not have. */
export function otherMember(setting: Setting, compiled: CompiledClaim, limit: number): string | null {
  if (limit > PLAIN_SLIP) return null;
  const { scene, mention } = setting;
  const { words } = scene;
  const start = scene.at.get(mention)?.start ?? 0;
  const picks = (index: number) =>
    index < start &&
    PICKING.has(words[index]!.lower) &&
    !/^(?:at|the)$/.test(words[index + 1]?.lower ?? '') &&
    !hasOwnName(scene, compiled, words[index]!.sentence) &&
    picksOut(words, index, compiled, start);
  const found = strongest(
    setting,
    (word, index) =>
      picks(index) &&
      ((foreign(compiled, word) && !isPickedOut(compiled)) ||
        (isRanked(words, index) && !/\b(?:second|third|next)\b/i.test(compiled.claim.says))),
    limit,
  );
  return found ? `picks out another (“${found.text}”)` : null;
}

/** "The strongest of the earthquakes": the worst of them is no other one. */
function isPickedOut({ claim }: CompiledClaim): boolean {
  return [claim.says, ...claim.of, ...claim.about].some((text) =>
    text
      .toLowerCase()
      .split(/[^a-z]+/)
      .some((word) => PICKING.has(word)),
  );
}

/** What is picked out is of the claim's kind, or stands for one named before: "the longest, in round four, went to". */
function picksOut(words: readonly Word[], index: number, compiled: CompiledClaim, end: number): boolean {
  const behind = words.slice(index + 1, Math.min(end, index + NOUN_REACH));
  if (behind[0]?.kind !== 'word' || !behind[0].content) return true;
  return behind.some((word) => word.content && !foreign(compiled, word));
}

/** "the second largest", "third-best", "the next biggest" */
function isRanked(words: readonly Word[], index: number): boolean {
  const before = words[index - 1]?.text === '-' ? words[index - 2] : words[index - 1];
  return /^(?:second|third|fourth|fifth|sixth|2nd|3rd|4th|5th|6th|next)$/.test(before?.lower ?? '');
}

function hasOwnName({ words }: Scene, { qualifiers, subjects }: CompiledClaim, sentence: number): boolean {
  const phrases = [...qualifiers.flatMap(({ alternatives }) => alternatives), ...subjects];
  const names = new Set(phrases.flatMap(({ features }) => features.flatMap(({ capital, stem }) => (capital ? [stem] : []))));
  return words.some((word) => word.sentence === sentence && word.capital && names.has(word.stem));
}

/** How many words behind the superlative the noun may stand. */
const NOUN_REACH = 4;
/** `limit` of a figure that looks like the claim's own. */
const PLAIN_SLIP = 0.5;

/** "Of 206 lots, 11 failed": a part of a whole that no claim knows. */
export function partOfOther({ scene, mention, vocabulary }: Setting, _compiled: CompiledClaim, limit: number): string | null {
  if (limit > PLAIN_SLIP || mention.kind !== 'quantity' || mention.quantity.dimension !== 'count') return null;
  const here = sentenceOf(scene, mention);
  const start = scene.at.get(mention)?.start ?? 0;
  for (const whole of scene.mentions) {
    const at = scene.at.get(whole);
    if (whole.kind !== 'quantity' || whole.quantity.dimension !== 'count' || !at || at.end > start || start - at.end > WHOLE_REACH)
      continue;
    if (sentenceOf(scene, whole) !== here || !opensWithOf(scene.words, at.start) || countedPhrase(scene, whole).length === 0) continue;
    if (!whole.quantity.low.gt(mention.quantity.low) || scene.words[start - 1]?.text !== ',') continue;
    if (vocabulary.withValue(whole.quantity).length === 0) return `is a part of something else (“of ${whole.surface}”)`;
  }
  return null;
}

/** "Of 206", "Out of the 206" */
function opensWithOf(words: readonly Word[], at: number): boolean {
  let index = at - 1;
  if (/^(?:the|its|their|our|his|her|some|about)$/.test(words[index]?.lower ?? '')) index--;
  if (words[index]?.lower !== 'of') return false;
  if (words[index - 1]?.lower === 'out') index--;
  const before = words[index - 1];
  return before === undefined || before.sentence !== words[index]!.sentence || before.kind === 'mark';
}

const WHOLE_REACH = 8;

/** "until 35km", "the last 2.195km": a place on the way, or a part of it, and no length. */
export function partOfLength({ scene, mention }: Setting, compiled: CompiledClaim, limit: number): string | null {
  if (limit > STRONG_SLIP || mention.kind !== 'quantity' || mention.quantity.dimension !== 'measure' || mention.quantity.unit !== 'metre')
    return null;
  const before = scene.words[(scene.at.get(mention)?.start ?? 0) - 1];
  if (!before || !foreign(compiled, before)) return null;
  if (PARTS.has(before.lower)) return `names a part (“the ${before.text} …”)`;
  return PLACES.has(before.lower) ? `names a place on the way (“${before.text}”)` : null;
}

const STRONG_SLIP = 1;
const PARTS: ReadonlySet<string> = new Set(['first', 'last', 'final', 'opening', 'closing', 'remaining']);
const PLACES: ReadonlySet<string> = new Set(['until', 'till', 'past', 'after']);

/** "£1.48m, 18% over the target": what the claim is of is only what the figure is held against. */
export function comparand({ scene, mention }: Setting, compiled: CompiledClaim): string | null {
  if (scene.passage.cell || mention.kind !== 'quantity') return null;
  const { words } = scene;
  const here = sentenceOf(scene, mention);
  const end = scene.at.get(mention)?.end ?? 0;
  const heads = headsOf(compiled);
  const named = words.flatMap((word, index) => (word.sentence === here && heads.has(word.stem) ? [index] : []));
  if (named.length === 0 || named.some((index) => index < end)) return null;
  // "than the whole year's budget"
  const article = words.findLastIndex(({ lower }, index) => index < named[0]! && index >= named[0]! - HELD && DEFINITE.has(lower));
  const over = words[article - 1];
  const isOver =
    over !== undefined &&
    OVER.has(over.lower) &&
    article - 1 > end &&
    !words.slice(article, named[0]).some(({ kind, lower }) => kind === 'number' || AUXILIARIES.has(lower));
  return isOver ? `is held against it (“${over.text}”)` : null;
}

/** Words between the article and what the claim is of, at most, and the article. */
const HELD = 5;
const OVER: ReadonlySet<string> = new Set(['over', 'above', 'below', 'under', 'beyond', 'past', 'against', 'than']);
const DEFINITE: ReadonlySet<string> = new Set(['the', 'its', 'their', 'our', 'his', 'her', 'my']);

/** "Eighteen of the 29 had not been": those who are left where the claim counts the others of the same whole. */
export function complement({ scene, mention }: Setting, { claim }: CompiledClaim): string | null {
  if (mention.kind !== 'quantity' || claim.kind !== 'value' || !claim.outOf) return null;
  const rest = { ...claim.quantity, low: claim.outOf.low.minus(claim.quantity.low), high: claim.outOf.high.minus(claim.quantity.high) };
  if (compare(rest, mention.quantity).relation !== 'same') return null;
  const here = sentenceOf(scene, mention);
  const not = scene.words.find((word) => word.sentence === here && NOT.has(word.lower));
  return not ? `counts the others (“${not.text}”)` : null;
}

const NOT: ReadonlySet<string> = new Set(
  "not no never nobody none without yet still failed fail hasn't haven't hadn't isn't aren't wasn't weren't don't didn't doesn't n't".split(
    ' ',
  ),
);

/** "They had asked for £40m": what somebody wanted is not what came of it. */
export function askedFor({ scene, mention }: Setting, { claim }: CompiledClaim): string | null {
  const sentence = scene.sentences[sentenceOf(scene, mention)];
  const before = scene.passage.text.slice(sentence?.start ?? 0, mention.range.start);
  const found = ASKED.exec(before);
  return found && !ASKING.test(claim.says) ? `was only asked for (“${found[1]}”)` : null;
}

const ASKED = /\b((?:ask(?:s|ed|ing)?|press(?:es|ed|ing)?|argu(?:es|ed|ing)|h[eo]ld out)\b(?: \w+){0,3}? for)\b[^,;:]*$/i;
const ASKING = /\b(?:ask|seek|sought|want|claim|demand|request|argu|press)/i;
