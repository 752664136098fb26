import { ORDINALS } from '../../extract/lexicon/numbers.ts';
import type { Mention, TextRange } from '../../model.ts';
import { type CompiledClaim, headsOf } from '../compiled-claim.ts';
import { countedPhrase } from '../figures/nearby.ts';
import { GROUP } from '../lexicon/cues.ts';
import { reach, type Scene, type Word } from '../scene.ts';
import { foreign, type Setting, sentenceOf } from '../setting.ts';

/** "Stages one, two and seven": names of members, not how many there are. */
export function series({ scene, mention }: Setting, compiled: CompiledClaim): string | null {
  const range = scene.at.get(mention);
  if (!range || mention.kind !== 'quantity' || mention.quantity.dimension !== 'count' || countedPhrase(scene, mention).length > 0)
    return null;
  const isJoint = (word: Word | undefined) =>
    word !== undefined && (word.text === ',' || word.lower === 'and' || word.lower === 'or' || word.lower === 'to');
  const isFigure = (index: number) =>
    scene.mentions.some((other) => (scene.at.get(other)?.start ?? -1) <= index && (scene.at.get(other)?.end ?? -1) > index);
  let index = range.start - 1;
  while (index >= 0 && (isJoint(scene.words[index]) || isFigure(index))) index--;
  const noun = scene.words[index];
  const named = noun?.kind === 'word' && compiled.subjects.some((phrase) => phrase.features[phrase.head]?.stem === noun.stem);
  if (isJoint(scene.words[index + 1])) return null;
  const alone = index === range.start - 1 && !isJoint(scene.words[range.end]);
  return named && !alone ? `numbers the members of a series (“${noun.text}”)` : null;
}

/** "for £40, £60 or £80": examples of what it may be. */
export function alternatives({ scene, mention }: Setting): string | null {
  if (mention.kind !== 'quantity') return null;
  const { dimension } = mention.quantity;
  const alike = scene.mentions.filter((other) => other.kind === 'quantity' && other.quantity.dimension === dimension);
  let joined: Mention[] = [];
  for (const one of alike) {
    const last = joined.at(-1);
    const between = last ? scene.passage.text.slice(last.range.end, one.range.start) : '';
    if (last && !/^,? or $|^, $/.test(between)) {
      if (joined.includes(mention)) break;
      joined = [];
    }
    joined.push(one);
  }
  const [first, last] = [joined[0], joined.at(-1)];
  if (!joined.includes(mention) || joined.length < 3) return null;
  const text = scene.passage.text.slice(first!.range.start, last!.range.end);
  return text.includes(' or ') ? `one of several examples (“${text}”)` : null;
}

/** "the best week sold 9,300": one stretch of the time that the claim counts. */
export function bestOf({ scene, mention }: Setting, compiled: CompiledClaim, limit: number): string | null {
  if (limit > 0.5) return null;
  const here = sentenceOf(scene, mention);
  const found = scene.words.find(
    (word, index) =>
      word.sentence === here &&
      BEST.has(word.lower) &&
      STRETCHES.has(scene.words[index + 1]?.lemma ?? '') &&
      foreign(compiled, word) &&
      reach(scene, index, mention, []) >= limit,
  );
  return found ? `one stretch of the time (“the ${found.text} …”)` : null;
}

const BEST: ReadonlySet<string> = new Set('best worst busiest quietest slowest strongest weakest biggest peak record'.split(' '));
const STRETCHES: ReadonlySet<string> = new Set('hour day night week weekend month quarter season year'.split(' '));

/** "for five nights. On the sixth …": how far a count had come before the next one. */
export function countedSoFar({ scene, mention }: Setting): string | null {
  if (mention.kind !== 'quantity' || mention.quantity.dimension !== 'count') return null;
  const behind = scene.passage.text.slice(mention.range.end, mention.range.end + NEXT_REACH);
  const next = /(?:th|first|second|third|\dst|\dnd|\drd)\b/i.test(behind) ? NEXT_ONE.exec(behind) : null;
  const place = next && (ORDINALS.get(next[1]!.toLowerCase()) ?? Number.parseInt(next[1]!, 10));
  return place && mention.quantity.low.plus(1).eq(place) ? `had been counted before the next (“${next[0]}”)` : null;
}

const NEXT_ONE =
  /\b(?:on|at|with|in|by|then|but|until) (?:the|its|his|her|their|our|my) (\p{L}+th|first|second|third|\d+(?:st|nd|rd|th))\b/iu;
const NEXT_REACH = 80;

/** "the four schools", where another claim counts or lists four of the schools: that group again. */
export function knownGroup({ scene, mention, vocabulary }: Setting, compiled: CompiledClaim): string | null {
  const start = scene.at.get(mention)?.start ?? 0;
  if (mention.kind !== 'quantity' || mention.quantity.dimension !== 'count' || scene.words[start - 1]?.lower !== 'the') return null;
  const heads = headsOf(compiled);
  const counted = countedPhrase(scene, mention).at(-1);
  if (!counted || !heads.has(counted.stem)) return null;
  const group =
    vocabulary.withValue(mention.quantity).find((other) => other !== compiled && headsOf(other).has(counted.stem))?.claim ??
    vocabulary.listsOf(mention.quantity.low.toNumber(), counted.stem)[0];
  return group ? `is a group of its own (${group.id})` : null;
}

/** "The other nine", "the remaining £4m" */
export function rest({ mention }: Setting): string | null {
  return mention.kind === 'quantity' && mention.relation === 'rest' ? 'names the rest of a group' : null;
}

/** A part of a group, or an exception. */
export function subset({ scene, mention }: Setting, compiled: CompiledClaim, limit: number): string | null {
  const range = scene.at.get(mention);
  if (!range) return null;
  const counts = mention.kind === 'quantity' && (mention.quantity.dimension === 'count' || mention.quantity.dimension === 'fraction');
  if (counts && /^(?:first|last|next|top|final)$/.test(scene.words[range.start - 1]?.lower ?? '')) return 'names a part of a group';
  if (counts && /^(?:these|those)$/.test(scene.words[range.start - 1]?.lower ?? '')) return 'names a part of a group';
  const exception = scene.words.slice(Math.max(0, range.start - 3), range.start).find(({ lower }) => EXCEPT.has(lower));
  if (counts && exception) return `names an exception (“${exception.text}”)`;
  if (isPronoun(scene, range) && counts) return `stands for those named before (“the ${mention.surface}”)`;
  const next = scene.words[range.end];
  const after = scene.words[range.end + 1];
  if (!counts || limit > 0.5 || next?.lower !== 'of' || !after || !GROUP.has(after.lower)) return null;
  // The claim counts a part of that group itself.
  if (compiled.claim.kind === 'value' && compiled.claim.outOf) return null;
  const follows = scene.words.slice(range.end + 2, range.end + 5);
  if (follows.some((word) => word.kind === 'number') || /^(?:these|those|them|us|you|which|whom)$/.test(after.lower))
    return 'names a part of a group';
  return follows.some((word) => word.content && !foreign(compiled, word)) && after.lower !== 'all' ? 'names a part of a group' : null;
}

const EXCEPT: ReadonlySet<string> = new Set(['except', 'excepting', 'excluding', 'besides', 'barring', 'bar']);

/** "Between them the three won …": a small number behind "the" without a noun. */
function isPronoun(scene: Scene, range: TextRange): boolean {
  const word = scene.words[range.start];
  const before = scene.words[range.start - 1]?.lower ?? '';
  const next = scene.words[range.end];
  if (word?.kind !== 'word' || !/^(?:the|these|those|both|other|all)$/.test(before)) return false;
  // "all seventy of the county's schools"
  if (before === 'all' && next?.lower === 'of') return false;
  return next === undefined || next.kind === 'mark' || !next.content || (PAST_OR_PRESENT.test(next.lower) && !isPlural(next));
}

/** A verb right behind the number, as far as its ending tells. */
const PAST_OR_PRESENT = /(?:ed|[^s]t|won|made|took|got|went|came|ran|said|gave|held|sat|stood)$/;

function isPlural({ lower, lemma }: Word): boolean {
  return lower !== lemma && lower.endsWith('s');
}
