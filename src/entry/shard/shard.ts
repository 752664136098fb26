import { createHash } from 'node:crypto';
import { UsageError } from '../errors.ts';

/** One of `of` parts of the drafts, counted from 1. */
export interface Shard {
  readonly index: number;
  readonly of: number;
}

/** As many as four digits say. */
export const MOST_SHARDS = 9999;

/** Reads `--shard 2/5`. */
export function toShard(written: string): Shard {
  const [, index, of] = (/^(\d{1,4})\/(\d{1,4})$/.exec(written) ?? []).map(Number);
  if (index === undefined || of === undefined || index < 1 || index > of)
    throw new UsageError(`--shard takes a part and their number, from 1/1 to 9999/9999, such as 2/5; not ${written}`);
  return { index, of };
}

/** Whether a draft falls to a shard. Its path from the root of the repository decides alone, so that no draft changes its shard when others come and go. */
export function isInShard(path: string, { index, of }: Shard): boolean {
  const hash = createHash('sha256').update(path).digest('hex');
  // Twelve digits are as many as a number holds exactly.
  return (Number.parseInt(hash.slice(0, 12), 16) % of) + 1 === index;
}
