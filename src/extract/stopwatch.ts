import { Decimal } from 'decimal.js';
import { placeOf } from './digits.ts';
import { type Figure, plainFigure, type Scene } from './figure.ts';
import { matchAt } from './source.ts';

/** Reads a time that was measured and not told by a clock: 1:06.72, 2h 03m 45s, 59.42s, and 2:17 or 2:04:35 beside the words of a race. */
export function readStopwatch(scene: Scene, at: number): Figure | null {
  const { lower } = scene.source;
  if (!matchAt(SHAPED, lower, at) || /[\d:.,/a-z_-]/.test(lower[at - 1] ?? ' ')) return null;
  return readLetters(lower, at) ?? readColons(scene, at);
}

const SHAPED = /\d{1,4}(?:h|m ?\d|\.\d{1,3}s|:)/y;

/** Hours, minutes and seconds as letters: one alone is a time only where it is of seconds and has decimals. */
const LETTERS: readonly RegExp[] = [
  /(?<hours>\d{1,3})h(?:rs?)? ?(?<minutes>[0-5]?\d)m(?:ins?)?(?: ?(?<seconds>[0-5]?\d)(?<decimals>\.\d{1,3})?s(?:ecs?)?)?(?![a-z\d])/y,
  /(?<hours>\d{1,2})h(?<minutes>[0-5]\d)(?![a-z\d])/y,
  /(?<minutes>\d{1,3})m ?(?<seconds>[0-5]?\d)(?<decimals>\.\d{1,3})?s(?![a-z\d])/y,
  /(?<seconds>\d{1,4})(?<decimals>\.\d{1,3})s(?![a-z\d])/y,
];

function readLetters(lower: string, at: number): Figure | null {
  for (const pattern of LETTERS) {
    const found = matchAt(pattern, lower, at);
    if (!found) continue;
    const { hours, minutes, seconds, decimals } = found.groups!;
    const step = seconds === undefined ? new Decimal(60) : placeOf((decimals ?? '.').length - 1);
    const low = lengthOf([hours, minutes, seconds], decimals);
    return toFigure(at, at + found[0].length, low, step, hours ? 'hour' : minutes ? 'minute' : 'second');
  }
  return null;
}

function readColons(scene: Scene, at: number): Figure | null {
  const { lower } = scene.source;
  const found = matchAt(COLONS, lower, at);
  if (!found || !((scene.isValue && !isShort(found)) || isMeasured(lower, found))) return null;
  const [surface, first, second, third, decimals] = found;
  const end = at + surface.length;
  const low = lengthOf(third === undefined ? ['0', first, second] : [first, second, third], decimals);
  const figure = toFigure(at, end, low, placeOf((decimals ?? '.').length - 1), 'second');
  if (!isShort(found)) return figure;
  // "A 2:17 marathon" took hours and minutes, "a 2:17 lap" minutes and seconds.
  const other = toFigure(at, end, lengthOf([first, second, '0']), new Decimal(60), 'second').quantity;
  return { ...figure, quantity: { ...figure.quantity, other } };
}

function lengthOf([hours, minutes, seconds]: readonly (string | undefined)[], decimals?: string): Decimal {
  const whole = Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0);
  return new Decimal(whole).plus(decimals === undefined ? 0 : `0${decimals}`);
}

function toFigure(start: number, end: number, low: Decimal, step: Decimal, unitWord: string): Figure {
  return { ...plainFigure(start, end, { dimension: 'duration', low, step, unit: 'second', unitWord }), hasUnit: true };
}

/** The end of a measured time at `at`; 0 where the figures there are a time of day or none. */
export function endOfStopwatch(lower: string, at: number): number {
  const found = matchAt(COLONS, lower, at);
  return found && isMeasured(lower, found) ? at + found[0].length : 0;
}

const COLONS = /(\d{1,3}):([0-5]\d)(?::([0-5]\d))?(\.\d{1,3})?(?![\d:]|[.,]\d| ?[ap]\.?m(?![a-z]))/y;

/** Words before figures with colons that make them a length of time; a clock ("a start time of 10:30") has others. */
const BEFORE = new RegExp(
  [
    '(?:^|[^a-z])(?:lap|laps|leg|split|effort|run|swim|ride|record|best|pb)(?: (?:of|was|is|a)){0,2} $',
    '(?:^|[^a-z])(?:a|an|the|his|her|their|its|winning|finishing|best|fastest|quickest|record|race|qualifying|lap|marathon) time (?:of|was|is) $',
    '(?:^|[^a-z])(?:clocked|clocking|clocks|timed)(?: (?:a|at|in)){0,2} $',
    '(?:^|[^a-z])in (?:(?:a|an|just|only|under|about|exactly|record) ){0,2}$',
  ].join('|'),
  'i',
);
const BEHIND = /[ -](?:marathon|half-marathon|mile|lap|leg|split)(?![a-z])/iy;

function isMeasured(lower: string, found: RegExpExecArray): boolean {
  const start = found.index;
  if (found[4] !== undefined && found[3] === undefined) return true;
  return BEFORE.test(lower.slice(Math.max(0, start - 48), start)) || matchAt(BEHIND, lower, start + found[0].length) !== null;
}

/** Two figures without a point: as likely hours as minutes, and in a claims file a time of day. */
function isShort(found: RegExpExecArray): boolean {
  return found[3] === undefined && found[4] === undefined;
}
