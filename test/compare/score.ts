import { LOOK_ALIKES } from '../corpus/look-alikes.ts';
import type { Expected } from '../corpus/phrasing.ts';
import { KINDS } from '../corpus/quantities.ts';
import type { Reader, Reading } from './reader.ts';

/** How much of the corpus a reader reads right. Each share is [right, all]. */
export interface ReaderScore {
  readonly name: string;
  readonly values: readonly [number, number];
  /** Values read right where a scale or a unit that follows the reading is put to its account. */
  readonly glued: readonly [number, number];
  readonly units: readonly [number, number];
  readonly bounds: readonly [number, number];
  /** Look-alikes read as figures. */
  readonly fired: readonly [number, number];
}

/** Runs a reader over the corpus of phrasings and look-alikes. */
export function scoreReader({ name, read }: Reader): ReaderScore {
  const cases = casesOf();
  const readings = cases.map(({ text, start, end }) => read(text).filter((reading) => reading.start < end && start < reading.end));
  const count = (right: (index: number) => boolean, counts: (expected: Expected) => boolean = () => true) => {
    const indexes = cases.map((_, index) => index).filter((index) => counts(cases[index]!.expected));
    return [indexes.filter(right).length, indexes.length] as const;
  };
  const traps = LOOK_ALIKES.flatMap(({ frames, parts }) => frames.flatMap((frame) => parts.map((part) => frame.replace('{}', () => part))));
  return {
    name,
    values: count((index) => hasValues(cases[index]!, readings[index]!, () => 1)),
    glued: count((index) => hasValues(cases[index]!, readings[index]!, scaleAfter)),
    units: count(
      (index) => readings[index]!.some(({ unit }) => unit === labelOf(cases[index]!.expected)),
      (expected) => labelOf(expected) !== 'count',
    ),
    bounds: count(
      (index) => readings[index]!.some(({ bound }) => bound === cases[index]!.expected.bound),
      ({ bound }) => bound !== undefined,
    ),
    fired: [traps.filter((text) => read(text).length > 0).length, traps.length],
  };
}

/** Characters that a reader gets through in a second of the processor's time; other programs on the machine do not count. */
export function throughput({ read }: Reader, text: string, seconds: number): number {
  read(text);
  const from = process.cpuUsage();
  let characters = 0;
  let spent = 0;
  while (spent < 1e6 * seconds) {
    read(text);
    characters += text.length;
    const { user, system } = process.cpuUsage(from);
    spent = user + system;
  }
  return (1e6 * characters) / spent;
}

interface Case {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly expected: Expected;
}

function casesOf(): readonly Case[] {
  return KINDS.flatMap(({ phrasings, frames }) =>
    phrasings.flatMap(({ surface, expected }) =>
      frames.map((frame) => {
        const start = frame.indexOf('{}');
        return { text: frame.replace('{}', () => surface), start, end: start + surface.length, expected };
      }),
    ),
  );
}

/** Both ends of a range must be there, and the value of anything else; what else a reader reads there is not held against it. */
function hasValues({ text, expected }: Case, readings: readonly Reading[], scale: (after: string) => number): boolean {
  const values = readings.flatMap(({ end, values }) => values.flatMap((value) => [value, value * scale(text.slice(end))]));
  return [expected.low, expected.high ?? expected.low].every((wanted) =>
    values.some((value) => Math.abs(value - Number(wanted)) <= 1e-9 * Math.abs(Number(wanted))),
  );
}

/** Scales that a few lines around a library would add. */
function scaleAfter(after: string): number {
  const word = /^\s?(\p{L}+)/u.exec(after)?.[1]?.toLowerCase() ?? '';
  return SCALES.get(word) ?? 1;
}

const SCALES = new Map([
  ['k', 1e3],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['m', 1e6],
  ['mn', 1e6],
  ['million', 1e6],
  ['crore', 1e7],
  ['bn', 1e9],
  ['billion', 1e9],
  ['mrd', 1e9],
  ['p', 0.01],
  ['pence', 0.01],
  ['bp', 0.01],
  ['bps', 0.01],
  ['basis', 0.01],
]);

function labelOf({ unit, dimension }: Expected): string {
  return unit ?? dimension;
}
