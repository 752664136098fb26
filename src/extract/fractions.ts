import { Decimal } from 'decimal.js';
import { type Figure, plainFigure, type Scene } from './figure.ts';
import { DENOMINATORS, ORDINALS, SCALES } from './lexicon/numbers.ts';
import { matchAt, type Source, wordAfter, wordBefore } from './source.ts';
import { unitAfter } from './units.ts';
import { readWords } from './words.ts';

/** Reads half, a quarter, two-thirds, half a million, half an hour from the number or fraction word at `at`. */
export function readFraction(scene: Scene, at: number): Figure | null {
  const { source } = scene;
  const share = readShare(scene, at);
  return share && (ofScale(source, share) ?? halfAs(source.lower, share) ?? plain(share));
}

interface Share {
  readonly start: number;
  readonly end: number;
  readonly value: Decimal;
  /** The denominator. */
  readonly parts: number;
}

const plain = ({ start, end, value }: Share): Figure => plainFigure(start, end, { dimension: 'fraction', low: value });

/** half as many; half as large again is one and a half times as large */
function halfAs(lower: string, { start, end, value }: Share): Figure | null {
  const found = matchAt(/ as [a-z]{3,12}(?: [a-z]{3,12})?( again)?(?![a-z])/y, lower, end);
  if (!found) return null;
  const isMore = found[1] !== undefined || found[0].endsWith(' again');
  return plainFigure(
    start,
    isMore ? end + found[0].length : end,
    { dimension: 'multiple', low: isMore ? value.plus(1) : value },
    { start, end },
  );
}

function readShare(scene: Scene, at: number): Share | null {
  const { lower } = scene.source;
  const first = wordAfter(lower, at);
  const whole = first?.start === at ? DENOMINATORS.get(first.word) : undefined;
  if (first && whole !== undefined) return readSingle(scene, at, first.end, whole);
  const count = countAt(lower, at);
  const second = count && /[ -]/.test(lower[count.end] ?? '') ? wordAfter(lower, count.end + 1) : null;
  if (!count || !second) return null;
  const parts = DENOMINATORS.get(second.word) ?? DENOMINATORS.get(second.word.replace(/s$/, ''));
  const isPlural = second.word.endsWith('s');
  if (!parts || count.value >= parts || isPlural !== count.value > 1) return null;
  // "one quarter" is mostly a fiscal one, "three quarters' worth" always.
  if ((second.word === 'quarter' && lower[count.end] === ' ' && !lower.startsWith(' of', second.end)) || lower[second.end] === "'")
    return null;
  return { start: at, end: second.end, value: new Decimal(count.value).div(parts), parts };
}

function countAt(lower: string, at: number): { readonly value: number; readonly end: number } | null {
  const digits = matchAt(/\d{1,3}(?=[ -][a-z]{4,11}s(?![a-z]))/y, lower, at);
  if (digits) return { value: Number(digits[0]), end: at + digits[0].length };
  const spelled = readWords(lower, at);
  return spelled && !spelled.scaled && spelled.value.isInteger() ? { value: spelled.value.toNumber(), end: spelled.end } : null;
}

/** Half, third, quarter, tenth with "a" or nothing before it. */
function readSingle(scene: Scene, at: number, end: number, parts: number): Share | null {
  const { lower } = scene.source;
  const article = wordBefore(lower, at);
  const hasArticle = article?.word === 'a' && lower[article.end] === ' ';
  const before = hasArticle ? wordBefore(lower, article.start) : article;
  const next = wordAfter(lower, end);
  const touching = next !== null && lower[end] === ' ';
  const start = hasArticle ? article.start : at;
  const follows = touching ? next.word : '';
  // "Fifth" by itself is a rank, "a fifth" a share.
  if (scene.isValue && (hasArticle || !ORDINALS.has(lower.slice(at, end))) && end === lower.length)
    return { start, end, value: new Decimal(1).div(parts), parts };
  if (parts === 2)
    return isHalf(lower, at, end, before?.word ?? '', follows, hasArticle)
      ? { start: hasArticle ? start : at, end, value: new Decimal('0.5'), parts }
      : null;
  // "the remaining quarter of a million"
  if (!hasArticle)
    return matchAt(/ of an? (?:million|billion|trillion)(?![a-z])/y, lower, end)
      ? { start, end, value: new Decimal(1).div(parts), parts }
      : null;
  const isShare =
    follows === 'of' || SHARE_AFTER.has(follows) || (SHARE_BEFORE.has(before?.word ?? '') && (!touching || SHARE_NEXT.has(follows)));
  return isShare && lower[end] !== '-' ? { start, end, value: new Decimal(1).div(parts), parts } : null;
}

const SHARE_AFTER = new Set('more less fewer higher lower bigger smaller larger cheaper longer shorter greater faster slower'.split(' '));
const SHARE_BEFORE = new Set(
  "by than nearly almost about over under around roughly is it's was up down just to only least cut exactly some fell rose from".split(' '),
);
const SHARE_NEXT = new Set(
  'in to from on since by and or at this last over with as after before because while when but were was are is have had'.split(' '),
);
const HALF_AFTER = new Set('of the a an that this those these its his her their our all my your what as'.split(' '));
const HALF_BEFORE = new Set('by than nearly almost about over under around roughly in only just least exactly up'.split(' '));
const NO_HALF_BEFORE = new Set('first second last better other top bottom front back third fourth each one and'.split(' '));

function isHalf(lower: string, at: number, end: number, before: string, follows: string, hasArticle: boolean): boolean {
  if (lower[end] === '-' || lower[at - 1] === '-' || NO_HALF_BEFORE.has(before))
    return /^-a-(?:million|billion|dozen|mile|hour)/.test(lower.slice(end, end + 12)) && !NO_HALF_BEFORE.has(before);
  if (hasArticle && (before === 'and' || follows !== 'of')) return false;
  if (HALF_AFTER.has(follows)) return !/^ (?:the (?:time|battle|story)|a (?:chance|mind|eye))(?![a-z])/.test(lower.slice(end, end + 12));
  return HALF_BEFORE.has(before) && follows !== 'past' && follows !== 'time' && follows !== 'term';
}

/** Half a million, two-thirds of a million, half an hour, a quarter of a mile, half a dozen. */
function ofScale(source: Source, share: Share): Figure | null {
  const { lower } = source;
  const joint = matchAt(/(?: of)?[ -](?:an?|one)[ -]|[ -](?=mile|hour|dozen|million|billion|litre|pint|kilo)/y, lower, share.end);
  if (!joint) return null;
  const at = share.end + joint[0].length;
  const word = wordAfter(lower, at);
  const size = word && word.start === at ? SCALES.get(word.word) : undefined;
  if (size && word) {
    const value = share.value.times(size);
    const unit = unitAfter(source, word.end);
    const low = value.times(unit?.unit.factor ?? 1);
    const step = new Decimal(size).div(10).times(unit?.unit.factor ?? 1);
    const core = { start: share.start, end: word.end };
    const quantity = {
      dimension: unit?.unit.dimension ?? 'count',
      low,
      step: size > 100 ? step : new Decimal(1),
      unit: unit?.unit.base ?? null,
      unitWord: unit?.unit.word ?? null,
    } as const;
    return { ...plainFigure(share.start, unit?.end ?? word.end, quantity, core), hasUnit: unit !== null };
  }
  const unit = unitAfter(source, at - 1);
  if (!unit || unit.start !== at || unit.symbol || unit.unit.dimension === 'money' || unit.unit.base === null) return null;
  const low = share.value.times(unit.unit.factor);
  const { dimension, base, word: unitWord } = unit.unit;
  return {
    ...plainFigure(
      share.start,
      unit.end,
      { dimension, low, step: share.parts < 10 ? low : unit.unit.factor.div(share.parts), unit: base, unitWord },
      { start: share.start, end: share.end },
    ),
    hasUnit: true,
  };
}
