import { readFileSync } from 'node:fs';
import { compareReaders } from './compare.ts';

/** Prints how this project's reader of figures stands beside three libraries on the corpus in test/corpus. */
export function main(): number {
  for (const { name, values, glued, units, bounds, fired, speed } of compareReaders(readFileSync('drafts/news.md', 'utf8'))) {
    const share = ([right, all]: readonly [number, number]) => `${right}/${all} ${((100 * right) / all).toFixed(1)}%`;
    console.log(
      `${name.padEnd(34)} values ${share(values)}, with glue ${share(glued)}, units ${share(units)}, bounds ${share(bounds)}, look-alikes fired ${share(fired)}, holdtrue is ${speed.toFixed(1)} times as fast`,
    );
  }
  return 0;
}
