import type { DateClaim, DateMention } from '../../model.ts';
import type { Evidence } from '../figures/evidence.ts';
import { sentenceOf } from '../setting.ts';
import { LIMIT } from '../weights.ts';
import { isBehindOwn } from './told-in-full.ts';
import type { DateSetting } from './weak-dates.ts';

/**
 * Why a year, month or hour alone is not the claim's: another claim that is spoken of about as much has that very one, or another date of the
 * sentence states the claim rightly, and no word of the claim stands right before this one ("Built in 1936, the lido is listed; the
 * slide came in 1963"). In: all that was weighed, and what tells whether a date agrees with a claim.
 */
export function statedElsewhere(
  setting: DateSetting,
  one: Evidence,
  evidence: readonly Evidence[],
  agrees: (mention: DateMention, claim: DateClaim) => boolean,
): string | null {
  const { mention, scene, kin } = setting;
  if (mention.date.day !== undefined || mention.date.relative || mention.date.weekday !== undefined) return null;
  const other = evidence.find(
    (each) =>
      each !== one &&
      each.compiled.claim.kind === 'date' &&
      each.subject >= LIMIT.subject &&
      each.score >= one.score * ABOUT_AS_MUCH &&
      agrees(mention, each.compiled.claim),
  );
  if (other) return `is what ${other.compiled.claim.id} has`;
  const { claim } = one.compiled;
  const here = sentenceOf(scene, mention);
  const stated = kin.find(
    (each) => each !== mention && each.kind === 'date' && sentenceOf(scene, each) === here && claim.kind === 'date' && agrees(each, claim),
  );
  return stated && !isBehindOwn(setting, one) ? `the claim is stated beside it (“${stated.surface}”)` : null;
}

/** How much less another claim may be spoken of. */
const ABOUT_AS_MUCH = 0.7;
