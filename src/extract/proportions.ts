import { Decimal } from 'decimal.js';
import { type Figure, plainFigure, type Scene } from './figure.ts';
import { numberAt, type Part } from './plain-number.ts';
import { matchAt } from './source.ts';
import { unitAfter } from './units.ts';

/** Reads a ratio or odds from the number at `at`: 2:1, 1:50,000 to scale, 2.1 to 1, two-to-one, odds of 7/2. */
export function readProportion(scene: Scene, at: number): Figure | null {
  const { lower } = scene.source;
  const first = matchAt(JOINED, lower, at) ? numberAt(lower, at) : null;
  if (!first || first.value.isZero() || /[\d:.,/_-]/.test(lower[at - 1] ?? ' ')) return null;
  return readColons(scene, first) ?? readTo(scene, first) ?? readOdds(scene, first);
}

/** A number with what may join it to another: most have nothing of the kind. */
const JOINED = /(?:[\d,.]{1,14}|[a-z]{3,9}(?:-[a-z]{3,5})?)(?:[:/]| to |-to-)/y;

/** Whether the words before `at` announce a ratio; what stands there is then no time of day. */
export function isRatioAhead(text: string, at: number): boolean {
  const lead = text.slice(Math.max(0, at - 40), at);
  return RATIO.test(lead) || SHARED.test(lead);
}

const RATIO = /(?:^|[^a-z])(?:ratios?|odds|proportion)(?: [a-z]{1,12}){0,6} $/i;
/** "Assigned 3 to 4 jobs" and "on a scale of 1 to 10" are ranges: behind these a ratio has a colon or falls. */
const SHARED = /(?:^|[^a-z])(?:scale|outnumber(?:s|ed|ing)?|outvoted|randomi[sz]ed|allocated|assigned)(?: [a-z]{1,12}){0,4} $/i;
const BEHIND = /[ -](?:ratio|odds|basis|proportion|split|favourite|favorite|outsider|shot|chance|bet|against)(?![a-z])/y;

/** A colon joins two to four figures; two of which the second has two digits may be a time, and need words around them. */
function readColons({ source, isValue }: Scene, first: Part): Figure | null {
  const parts = [first];
  for (let part = partBehind(source.lower, first.end); part; part = partBehind(source.lower, part.end)) parts.push(part);
  const last = parts.at(-1)!;
  if (parts.length < 2 || parts.length > 4) return null;
  if (isAnnounced(source.lower, first.start, last.end) || isScale(source.lower, first, last)) return toFigure(parts);
  const isTime = /^(?:[01]?\d|2[0-3]):[0-5]\d(?:$|:)/.test(source.lower.slice(first.start, last.end));
  const isPlain = parts.slice(1).every(({ value }) => value.lt(10)) && !(first.value.eq(1) && last.value.eq(1));
  return !isTime && (isValue || (isPlain && !isNamed(source.cased, first.start, parts.length))) ? toFigure(parts) : null;
}

/** A model "(1:20)": nobody puts twenty past one in brackets like that. */
function isScale(lower: string, { start, value }: Part, { end }: Part): boolean {
  return value.eq(1) && lower[start - 1] === '(' && lower[end] === ')';
}

function partBehind(lower: string, at: number): Part | null {
  return lower[at] === ':' ? numberAt(lower, at + 1) : null;
}

/** "Luke 2:1" is a verse. */
function isNamed(cased: string, at: number, length: number): boolean {
  return length === 2 && /(?:^|[^.!?:] )\p{Lu}\p{Ll}{1,15} $/u.test(cased.slice(Math.max(0, at - 20), at));
}

function isAnnounced(lower: string, start: number, end: number): boolean {
  return isRatioAhead(lower, start) || matchAt(BEHIND, lower, end) !== null;
}

/** "2 to 1" may be a result or a change: it needs a decimal, hyphens or the words of a ratio. */
function readTo(scene: Scene, first: Part): Figure | null {
  const { source, isValue } = scene;
  const { lower } = source;
  const joint = matchAt(/ to |-to-/y, lower, first.end);
  const second = joint && numberAt(lower, first.end + joint[0].length);
  if (!second || second.value.isZero() || /(?:from|between) $/.test(lower.slice(Math.max(0, first.start - 8), first.start))) return null;
  if (
    /^(?:[:/]\d| ?%)/.test(lower.slice(second.end, second.end + 2)) ||
    unitAfter(source, second.end) ||
    SCALED.test(lower.slice(second.end))
  )
    return null;
  const isFalling = first.value.gt(second.value);
  const isToOne = isFalling && second.value.eq(1) && (!first.value.isInteger() || joint[0] === '-to-');
  const isWhole = isValue && isFalling && second.end === lower.length;
  const lead = lower.slice(Math.max(0, first.start - 40), first.start);
  const isRatio = RATIO.test(lead) || (isFalling && SHARED.test(lead)) || matchAt(BEHIND, lower, second.end) !== null;
  return isToOne || isWhole || isRatio ? toFigure([first, second]) : null;
}

const SCALED = /^[ -](?:hundred|thousand|million|billion|trillion)(?![a-z])/;

/** 7/2, as bookmakers write it. */
function readOdds({ source: { lower }, isValue }: Scene, first: Part): Figure | null {
  const second = lower[first.end] === '/' ? numberAt(lower, first.end + 1) : null;
  if (!second || second.value.isZero()) return null;
  const isWhole = isValue && first.value.gt(second.value) && second.end === lower.length;
  return isWhole || isAnnounced(lower, first.start, second.end) ? toFigure([first, second]) : null;
}

function toFigure(parts: readonly Part[]): Figure {
  const [{ start, value }, last] = [parts[0]!, parts.at(-1)!];
  const quantity = { dimension: 'score', low: value, step: new Decimal(1), parts: parts.map((part) => part.value) } as const;
  return plainFigure(start, last.end, quantity);
}
