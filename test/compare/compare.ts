import { holdtrue, partners } from './readers.ts';
import { type ReaderScore, scoreReader, throughput } from './score.ts';

/** A reader's score with how many times as fast this project's reader is. */
export interface Comparison extends ReaderScore {
  readonly speed: number;
}

/** Scores this project's reader and the partners; `text` is what the speed is measured on. */
export function compareReaders(text: string): readonly Comparison[] {
  const own = throughput(holdtrue, text, 2);
  const others = partners.map((partner) => partner());
  return [holdtrue, ...others].map((reader) => ({
    ...scoreReader(reader),
    speed: reader === holdtrue ? 1 : own / throughput(reader, text, 3),
  }));
}
