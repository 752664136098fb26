import { isPlural, type Scene } from './figure.ts';
import { matchAt, wordAfter, wordBefore } from './source.ts';
import { unitAfter } from './units.ts';

/** Behind "thirteen minutes to four", "ten past five", "five o'clock": the end of a time of day whose first number ends at `end`; 0 if it is none. */
export function endOfTime(lower: string, end: number, isMinutes: boolean): number {
  const found = matchAt(PAST, lower, end) ?? (isMinutes ? matchAt(TO, lower, end) : null);
  return found ? end + found[0].length : 0;
}

const PAST = / (?:o'clock|past (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|midnight|noon))(?![a-z])/y;
const TO =
  / (?:to|past|before|after) (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|midnight|noon|\d{1,2})(?![a-z\d]|[:.]\d|[ -](?:minutes?|mins?|hours?|per|%))/y;

/** "at 10.30": a time with a full stop. */
export function isClock(lower: string, at: number): boolean {
  const found = matchAt(
    /([01]?\d|2[0-3])\.[0-5]\d(?![\d%]| ?(?:per|million|m|bn|billion|p|k|metres|points|degrees|hours|miles|km|seconds|times|percent)(?![a-z]))/y,
    lower,
    at,
  );
  return (
    found !== null &&
    /(?:^|[^a-z])(?:at|until|till|updated|posted|published|kick-off|doors|from) $/.test(lower.slice(Math.max(0, at - 12), at)) &&
    !/[£$€]/.test(lower[at - 1] ?? '')
  );
}

/** 2027 without a noun behind it is a year, and so is it behind "in" or "since". */
export function isBareYear(scene: Scene, at: number): boolean {
  const { lower } = scene.source;
  const found = matchAt(/(?:1\d|20)\d\d(?!\d|[,.]\d|%|[a-z]| ?(?:million|billion|per cent|percent)(?![a-z]))/y, lower, at);
  if (!found || /[£$€¥₹+~<>-]/.test(lower[at - 1] ?? '')) return false;
  const before = wordBefore(lower, at)?.word ?? '';
  if (found[0] < '1500' && !/^(?:in|since|of)$/.test(before)) return false;
  if (YEAR_BEFORE.has(before) || (before === 'the' && found[0] >= '1900')) return true;
  const end = at + found[0].length;
  const next = lower[end] === ' ' ? wordAfter(lower, end) : null;
  return !(next && (isPlural(next.word) || unitAfter(scene.source, end) !== null || wordIsCounted(lower, next.end))) && lower[end] !== '+';
}

const YEAR_BEFORE = new Set('in since by until till during before after from of year'.split(' '));

function wordIsCounted(lower: string, end: number): boolean {
  const next = lower[end] === ' ' ? wordAfter(lower, end) : null;
  return next !== null && isPlural(next.word);
}
