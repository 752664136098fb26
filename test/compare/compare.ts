import type { Reader } from './reader.ts';
import { holdtrue, partners } from './readers.ts';
import { type ReaderScore, scoreReader, throughput } from './score.ts';

/** A reader's score with how many times as fast this project's reader is. */
export interface Comparison extends ReaderScore {
  readonly speed: number;
}

/** Scores this project's reader and the partners; `text` is what the speed is measured on. */
export function compareReaders(text: string): readonly Comparison[] {
  return [() => holdtrue, ...partners].map((partner) => {
    const reader = partner();
    return { ...scoreReader(reader), speed: reader === holdtrue ? 1 : speedBeside(reader, text) };
  });
}

/** The median of rounds in which both take turns, since a machine is faster at one time than at another. */
function speedBeside(reader: Reader, text: string): number {
  const rounds = Array.from({ length: ROUNDS }, () => throughput(holdtrue, text, 0.5) / throughput(reader, text, 1));
  return rounds.sort((one, two) => one - two)[(ROUNDS - 1) / 2]!;
}

const ROUNDS = 5;
