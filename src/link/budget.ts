/**
 * Says before linking whether the figures of a draft stand closer together than linking can bear: each is weighed against the words and
 * the other figures around it, so that a paragraph costs about the square of its figures. Counted and not timed, so that a draft gets the
 * same answer on every machine; the limits lie far above what real documents hold.
 */
import type { Mention } from '../model.ts';
import { thousands } from '../text/thousands.ts';

/** Takes the figures and dates of a draft and gives the reason why they must not be linked, in plain words; null when they may be. */
export function crowding(mentions: readonly Mention[]): string | null {
  if (mentions.length > MOST_MENTIONS)
    return `holds ${thousands(mentions.length)} figures and dates; the limit is ${thousands(MOST_MENTIONS)}`;
  const counts = new Map<number, number>();
  for (const { passage } of mentions) counts.set(passage, (counts.get(passage) ?? 0) + 1);
  const pairs = [...counts.values()].reduce((sum, count) => sum + count ** 2, 0);
  return pairs > MOST_PAIRS
    ? `crowds its figures: its paragraphs hold ${thousands(pairs)} pairs of them; the limit is ${thousands(MOST_PAIRS)}`
    : null;
}

/** Takes note of claims that have to be looked at for a figure. Throws an `Error` with the reason once they are too many. */
export type Spend = (claims: number) => void;

/** What may be spent on one draft: where thousands of claims share their words or their values, each figure is held against all of them. */
export function allowance(): Spend {
  let spent = 0;
  return (claims) => {
    spent += claims;
    if (spent > MOST_CLAIMS)
      throw new Error(
        `has figures that too many claims could be about: looking them up takes ${thousands(spent)} steps; the limit is ${thousands(MOST_CLAIMS)}`,
      );
  };
}

// Of 28,000 public documents the densest holds a few hundred pairs.
const MOST_MENTIONS = 20_000;
const MOST_PAIRS = 400_000;
const MOST_CLAIMS = 10_000_000;
