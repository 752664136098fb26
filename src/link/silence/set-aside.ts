import { Decimal } from 'decimal.js';
import type { TextRange } from '../../model.ts';
import { type CompiledClaim, hasWord } from '../compiled-claim.ts';
import { history, openingTime, openingYear, otherPeriod, otherVersion, otherYear, updated } from '../dates/times.ts';
import type { Evidence } from '../figures/evidence.ts';
import { countedPhrase, isInterval } from '../figures/nearby.ts';
import { ASIDES, COMPARISON, OTHERS } from '../lexicon/cues.ts';
import { reach } from '../scene.ts';
import { foreign, type Setting, sentenceOf, startsSentence, strongest } from '../setting.ts';
import { CUE, LIMIT } from '../weights.ts';
import { alternatives, bestOf, countedSoFar, knownGroup, rest, series, subset } from './groups.ts';
import { hypothesis } from './imagined.ts';
import { otherKind } from './incomparable.ts';
import { margin, remainder } from './margins.ts';
import { correction, denial, published, question } from './not-stated.ts';
import { ageThen, onTop, ownShare, partOfNamed } from './parts.ts';
import { askedFor, comparand, complement, otherMember, partOfLength, partOfOther } from './told-apart.ts';
import { workedOut } from './worked-out.ts';

/**
 * Why a figure that differs from `compiled` is nevertheless not ours to flag, in words for the editor; null if nothing
 * speaks against it. Words that the claim itself uses never count. With `strict`, no slip is plain enough to go before a reason.
 */
export function reasonToSetAside(setting: Setting, { compiled, score }: Evidence, slip: number, strict = false): string | null {
  const limit = slip >= 0.5 ? LIMIT.setAsideSlip : LIMIT.setAside;
  for (const reason of setting.mention.kind === 'date' ? DATE_REASONS : REASONS) {
    const found = !strict && yields(reason, slip, score) ? null : reason(setting, compiled, limit);
    if (found) return found;
  }
  return null;
}

/** `limit` is how strongly a cue has to reach the figure. */
type Reason = (setting: Setting, compiled: CompiledClaim, limit: number) => string | null;

const REASONS: readonly Reason[] = [
  question,
  correction,
  denial,
  age,
  ageThen,
  interval,
  base,
  product,
  addedUp,
  workedOut,
  margin,
  remainder,
  each,
  running,
  countedSoFar,
  knownGroup,
  more,
  onTop,
  series,
  alternatives,
  otherKind,
  bestOf,
  otherMember,
  partOfOther,
  partOfLength,
  partOfNamed,
  ownShare,
  complement,
  rest,
  subset,
  comparison,
  comparand,
  askedFor,
  openingYear,
  openingTime,
  updated,
  history,
  otherPeriod,
  hypothesis,
  others,
];
/** Why a figure that stands in the place of `compiled` is not said of it: asked, denied, somebody else's. How it stands to other figures is no reason. */
export function reasonNotSaid(setting: Setting, compiled: CompiledClaim): string | null {
  for (const reason of UNSAID) {
    const found = reason(setting, compiled, LIMIT.setAside);
    if (found) return found;
  }
  return null;
}

const UNSAID: readonly Reason[] = [question, correction, denial, others];

/** What is no excuse where the claim is named in full and its own figure stands there with a slip; of another time are other figures. */
function yields(reason: Reason, slip: number, score: number): boolean {
  if (reason === hypothesis || reason === rest) return slip >= 0.9 && (slip > 1 ? score + CUE.slip * slip : score) >= LIMIT.certain;
  return TIMES.has(reason) && slip > 0 && score + CUE.slip * slip >= LIMIT.sameTime;
}

const TIMES: ReadonlySet<Reason> = new Set<Reason>([history, otherPeriod]);
const DATE_REASONS: readonly Reason[] = [published, question, correction, denial, otherYear, otherVersion, hypothesis, others];

/** "The oldest of them was 36": a bare number beside a word for age. */
function age({ scene, mention }: Setting, compiled: CompiledClaim): string | null {
  if (mention.kind !== 'quantity' || mention.quantity.dimension !== 'count' || countedPhrase(scene, mention).length > 0) return null;
  const here = sentenceOf(scene, mention);
  const word = scene.words.find(
    (one, index) => one.sentence === here && AGES.has(one.lower) && foreign(compiled, one) && reach(scene, index, mention, []) >= 0.5,
  );
  return word ? `an age (“${word.text}”)` : null;
}

const AGES = new Set(['aged', 'age', 'old', 'older', 'oldest', 'young', 'younger', 'youngest', 'birthday']);

/** "a train every thirty minutes": how often, not how long. */
function interval({ scene, mention }: Setting, compiled: CompiledClaim): string | null {
  return isInterval(scene, mention) && !compiled.isInterval ? 'says how often (“every”)' : null;
}

/** "$3 per 1,000 copies", "$3 for a thousand copies": for how many a rate is. */
function base({ scene, mention }: Setting, { claim }: CompiledClaim): string | null {
  if (mention.kind !== 'quantity' || mention.quantity.dimension !== 'count') return null;
  const start = scene.at.get(mention)?.start ?? 0;
  const before = scene.words[start - 1]?.lower;
  const isPer = before === 'per' || before === 'every';
  const price = scene.mentions.find(
    (one) =>
      one.kind === 'quantity' &&
      one.quantity.dimension === 'money' &&
      before === 'for' &&
      start - (scene.at.get(one)?.end ?? 0) >= 0 &&
      start - (scene.at.get(one)?.end ?? 0) <= NEXT_TO,
  );
  return (isPer || price) && !/\b(?:per|for|every)\b/i.test(claim.says) ? `for how many a rate is (“${before}”)` : null;
}

/** A price and what it is for, in words. */
const NEXT_TO = 2;

/** "With 1,000 shares you have £141": the claim's value for each of so many. */
function product({ scene, mention }: Setting, { claim }: CompiledClaim): string | null {
  if (mention.kind !== 'quantity' || claim.kind !== 'value' || claim.quantity.dimension !== mention.quantity.dimension) return null;
  const here = sentenceOf(scene, mention);
  const each = scene.mentions.find(
    (one) =>
      one !== mention &&
      one.kind === 'quantity' &&
      one.quantity.dimension === 'count' &&
      one.quantity.low.gt(1) &&
      countedPhrase(scene, one).length > 0 &&
      sentenceOf(scene, one) === here &&
      one.quantity.low.times(claim.quantity.low).eq(mention.quantity.low),
  );
  return each ? `is worked out for so many (“${each.surface}”)` : null;
}

/** "19 for, 12 against and four abstained, so 35 in all": what the figures before it make together. */
function addedUp({ scene, mention }: Setting): string | null {
  if (mention.kind !== 'quantity' || mention.relation !== 'total') return null;
  const { quantity, range } = mention;
  const here = sentenceOf(scene, mention);
  const parts = scene.mentions.flatMap((one) =>
    one.kind === 'quantity' &&
    one.range.end <= range.start &&
    one.quantity.dimension === quantity.dimension &&
    one.quantity.unit === quantity.unit &&
    sentenceOf(scene, one) === here
      ? [one.quantity.low]
      : [],
  );
  return parts.length > 1 && Decimal.sum(...parts).eq(quantity.low) ? 'adds up the figures before it' : null;
}

/** "nine moves each": how many for one of them. */
function each({ scene, mention }: Setting, compiled: CompiledClaim, limit: number): string | null {
  if (limit > 0.5 || mention.kind !== 'quantity' || mention.quantity.dimension !== 'count') return null;
  const end = scene.at.get(mention)?.end ?? 0;
  const behind = scene.words.slice(end, end + 4);
  const at = behind.findIndex(({ lower }) => lower === 'each' || lower === 'apiece');
  const word = behind[at];
  // "47 turbines, each of 18MW" counts them all.
  if (behind[at - 1]?.text === ',') return null;
  const isOfEach = EACH.test([compiled.claim.says, ...compiled.claim.of, ...compiled.claim.about].join(' '));
  return word && !isOfEach ? `says how many for one of them (“${word.text}”)` : null;
}

const EACH = /\b(?:each|every|apiece)\b/i;

/** "530 laps so far; 35 to go": counted at another time. */
function running({ scene, mention }: Setting, compiled: CompiledClaim, limit: number): string | null {
  if (mention.kind !== 'quantity' || mention.quantity.dimension !== 'count' || limit > 0.5) return null;
  const end = scene.at.get(mention)?.end ?? 0;
  const sentence = sentenceOf(scene, mention);
  for (let index = end; index < Math.min(end + 6, scene.words.length - 1) && scene.words[index]!.sentence === sentence; index++) {
    const pair = `${scene.words[index]!.lower} ${scene.words[index + 1]!.lower}`;
    if (RUNNING.has(pair) && foreign(compiled, scene.words[index + 1]!)) return `counted at another time (“${pair}”)`;
    if (scene.words[index]!.kind === 'number' || /[,;]/.test(scene.words[index]!.text)) return null;
  }
  return null;
}

/** "nine more countries", "a further six": those that come on top, unless nearly the claim's own number. */
function more({ scene, mention }: Setting, compiled: CompiledClaim, limit: number): string | null {
  if (mention.kind !== 'quantity' || mention.quantity.dimension !== 'count' || limit > 0.5) return null;
  const next = scene.words[scene.at.get(mention)?.end ?? 0];
  return next?.lower === 'more' && foreign(compiled, next) ? `counts those on top (“${mention.surface} more”)` : null;
}

const RUNNING: ReadonlySet<string> = new Set(['so far', 'to go', 'until now', 'by then', 'at first', 'this far']);

function hasPrevious({ claim }: CompiledClaim): boolean {
  return claim.kind === 'value' && claim.previous !== null;
}

function comparison(setting: Setting, compiled: CompiledClaim): string | null {
  const { scene, mention } = setting;
  const start = scene.at.get(mention)?.start ?? 0;
  const before = scene.words[start - 1];
  if (mention.kind === 'quantity' && mention.change === 'from' && !hasPrevious(compiled)) return 'the value before a change';
  return before && COMPARISON.has(before.lower) ? `something is compared with it (“${before.text}”)` : null;
}

function others(setting: Setting, compiled: CompiledClaim, limit: number): string | null {
  const sentence = setting.scene.sentences[sentenceOf(setting.scene, setting.mention)];
  const aside = ASIDES.exec(setting.scene.passage.text.slice(sentence?.start ?? 0, setting.mention.range.start).trimStart());
  if (aside) return `speaks of something else (“${aside[0]}”)`;
  const { words } = setting.scene;
  const here = sentenceOf(setting.scene, setting.mention);
  const such = words.findIndex(({ lower, sentence }, index) => lower === 'such' && sentence === here && startsSentence(words, index));
  const kind = such < 0 ? undefined : words[such + 2];
  if (kind?.content && foreign(compiled, kind)) return `speaks of something else (“such a ${kind.text}”)`;
  const other = strongest(setting, (word) => OTHERS.has(word.lower) && foreign(compiled, word), limit);
  if (other) return `speaks of something else (“${other.text}”)`;
  const another = strongest(
    setting,
    (word, index) =>
      /^(?:another|other|different)$/.test(word.lower) &&
      setting.scene.words[index + 1]?.kind === 'word' &&
      !isOfNone(setting.scene.words, index) &&
      !hasWord(compiled, word.lower),
    0.6,
  );
  if (another && setting.mention.kind === 'quantity' && setting.mention.relation !== 'further')
    return `speaks of something else (“${another.text}”)`;
  return null;
}

/** "without any other income", "no other club": nothing but what the sentence is about. "Any other club may" is of others. */
function isOfNone(words: Setting['scene']['words'], index: number): boolean {
  const before = words[index - 1]?.lower ?? '';
  if (before !== 'any') return before === 'no' || before === 'every';
  return words.slice(Math.max(0, index - 5), index - 1).some(({ lower }) => /^(?:without|not|no|never|nor|hardly)$|n['’]t$/.test(lower));
}

/** Words in quotation marks without a known name beside them are somebody else's. */
export function saidByStranger({ scene, mention, vocabulary }: Setting, quoted: readonly TextRange[]): string | null {
  const inside = quoted.find((range) => mention.range.start >= range.start && mention.range.end <= range.end);
  if (!inside && scene.passage.quoted === 0) return null;
  const known = scene.words.some(
    (word) => word.capital && vocabulary.names.has(word.lower) && (!inside || word.end <= inside.start || word.start >= inside.end),
  );
  return known ? null : 'said by somebody whom no claim names';
}
