import { Decimal } from 'decimal.js';
import { type Figure, plainFigure, type Scene } from './figure.ts';
import { numberAt, type Part } from './plain-number.ts';
import { matchAt, type Word, wordAfter } from './source.ts';
import { unitAfter } from './units.ts';

/** Reads three in five, one elector in two, 8.4 out of 10 as a fraction, from the number at `at`. */
export function readRatio(scene: Scene, at: number): Figure | null {
  const { lower } = scene.source;
  const first = matchAt(PARTED, lower, at) ? numberAt(lower, at) : null;
  return first && partOfWhole(scene, first);
}

/** A number with what may make it a part of another: most have nothing of the kind. */
const PARTED = /[a-z\d,.-]{1,24}(?: [a-z]{3,16})?(?: in | out of | of every )/y;
const JOINT = /( (?:out of every|out of|of every|in every|in) )/y;
const NOUN_JOINT = / ([a-z]{3,16}) (in(?: every)?) /y;

/** The whole is larger than the part, and small or round: "one in 2015" and "three in 12 cities" are none. */
function partOfWhole(scene: Scene, part: Part): Figure | null {
  const { lower } = scene.source;
  const own = matchAt(JOINT, lower, part.end);
  const noun = own ? null : matchAt(NOUN_JOINT, lower, part.end);
  const joint = own ?? noun;
  if (!joint || part.value.isZero() || (noun && NOT_COUNTED.has(noun[1]!))) return null;
  const whole = wholeAt(lower, part.end + joint[0].length, joint[0].includes('every'));
  if (!whole?.value.isInteger() || part.value.gte(whole.value) || whole.value.gt(1_000_000)) return null;
  const isOut = joint[0].includes('out');
  if (!isOut && (!part.value.isInteger() || !isWhole(part.value, whole.value))) return null;
  const next = wordAfter(lower, whole.end);
  if (lower[whole.end] === '-' || /^(?:[.,:]\d|%)/.test(lower.slice(whole.end, whole.end + 2))) return null;
  if (!isOut && next && lower[whole.end] === ' ' && (unitAfter(scene.source, whole.end) || SCALED.has(next.word))) return null;
  if (noun && !closesShare(lower, whole.end, next)) return null;
  return plainFigure(part.start, whole.end, { dimension: 'fraction', low: part.value.div(whole.value) });
}

const SCALED = new Set(['hundred', 'thousand', 'million', 'months', 'years']);
const NOT_COUNTED = new Set('and but per that who was were are had has have will would came come ended began once took times'.split(' '));
const VERBS = new Set(
  'voted said say says think thinks was is are were had have has who would will can could did do does on at of came went got left felt chose took made gave saw knew lost won read fell lives needs wants gets goes go come stay leave live work vote pay take make give get keep say die own rent walk drive use need want fail pass end begin'.split(
    ' ',
  ),
);

function isWhole(part: Decimal, whole: Decimal): boolean {
  if (part.eq(1)) return whole.lt(1900) || whole.gt(2100);
  return whole.lte(20) || whole.sd() === 1;
}

/** "one elector in two voted": behind the whole stands a mark or a verb, for "three schools in four districts" is no share. */
function closesShare(lower: string, end: number, next: Word | null): boolean {
  return lower[end] !== ' ' || next === null || VERBS.has(next.word) || next.word.endsWith('ed');
}

function wholeAt(lower: string, at: number, isEvery: boolean): Part | null {
  const round = isEvery ? matchAt(/hundred(?![a-z])|thousand(?![a-z])|million(?![a-z])/y, lower, at) : null;
  if (round) return { start: at, end: at + round[0].length, value: new Decimal({ hundred: 100, thousand: 1000 }[round[0]] ?? 1_000_000) };
  return numberAt(lower, at);
}
