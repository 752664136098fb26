import { toLines } from '../draft/lines.ts';
import type { ClaimSet, Draft, Match } from '../model.ts';
import type { Context } from '../rule.ts';
import { editDistance, soundKey } from '../text/distance.ts';
import { fold } from '../text/fold.ts';
import { bothEnds } from './both-ends.ts';
import { printClaim, printWhere } from './print-claim.ts';

/** What rules may ask about one draft (null: about claims, or about all drafts). `today` is an ISO day, for want of which the draft's date counts. */
export function contextOf(set: ClaimSet, draft: Draft | null, today: string | null): Context {
  return Object.freeze({
    set,
    draft,
    today: today ?? draft?.date ?? null,
    bothEnds: (match: Match) => bothEnds(match, draft),
    print: printClaim,
    where: printWhere,
    line: (where: Draft, offset: number) => toLines(where.source)(offset).line,
    isNearMiss,
  });
}

/** One slip for every four letters, three at most; or another spelling of the same sounds. */
function isNearMiss(written: string, name: string): boolean {
  const [one, two] = [fold(written).slice(0, LONGEST), fold(name).slice(0, LONGEST)];
  const limit = Math.min(3, Math.max(1, Math.floor(Math.min(one.length, two.length) / 4)));
  if (editDistance(one, two, limit) <= limit) return true;
  const words = [one.split(' '), two.split(' ')] as const;
  return words[0].length === words[1].length && words[0].every((word, index) => soundKey(word) === soundKey(words[1][index]!));
}

/** No name is longer; what is compared in quadratic time must not be either. */
const LONGEST = 200;
