import type { Match, Mention } from '../../model.ts';
import { bearerOf, isStrange } from '../figures/bearer.ts';
import { countedPhrase } from '../figures/nearby.ts';
import { knows } from '../figures/noun-fit.ts';
import { significantDigits } from '../figures/verdicts.ts';
import { EARLIER_TIME, isTimeBefore } from '../periods/earlier-times.ts';
import { sentenceOf } from '../setting.ts';
import { states } from '../silence/filled.ts';
import type { OpenFigure } from './kin-claims.ts';
import { heldAgainstEarlier } from './told-before.ts';

/**
 * "Swims came to 9,420, against 8,130 a year earlier", "20%, where it was 12%", "from 48.7% four years ago to 52.4%": a figure stands
 * beside the one that states a claim, and the words between them say that it is what that figure was before. Held against what the
 * claim knows of that. `today` is the year of the draft. Null where something else is spoken of.
 */
export function asToldBeside(open: OpenFigure, today: number | null): Match | null {
  const { match, mention, linked, scene, vocabulary } = open;
  if (scene.passage.cell || mention.quantity.bound !== 'exact' || mention.change === 'by' || !isFree(match)) return null;
  const stated = mention.change === 'from' && mention.direction !== undefined ? (after(open) ?? before(open)) : before(open);
  const claim = stated?.claim;
  const compiled = vocabulary.of(claim ?? null);
  if (!stated || claim?.kind !== 'value' || !compiled) return null;
  const { text } = scene.passage;
  const time =
    stated.mention.range.start > mention.range.start
      ? timeBetween(text.slice(mention.range.end, stated.mention.range.start))
      : timeAround(text.slice(stated.mention.range.end, mention.range.start), text.slice(mention.range.end));
  if (!time || (time.words !== null && !isTimeBefore(time.words, claim, today))) return null;
  // "48.7% four years ago": no years are counted by it.
  const counted = time.isBehind ? [] : countedPhrase(scene, mention);
  const bearer = bearerOf(scene, mention);
  if ((counted.length > 0 && !counted.some((word) => knows(compiled, word))) || (bearer && isStrange(compiled, bearer))) return null;
  return linked.notSaid(compiled) === null ? heldAgainstEarlier(open, claim) : null;
}

/** No claim has it, or it was set aside for what it is here: a figure of an earlier time, beside the claim's own. */
function isFree({ state, reason }: Match): boolean {
  return state === 'not-covered' || (state === 'set-aside' && BESIDE.test(reason ?? ''));
}

const BESIDE = /^(?:belongs to|the sentence states|something is compared|the value before a change)/;

/** The figure of the claim that this one is compared with: the one before it, as long as no other of its kind is between them. */
function before(open: OpenFigure): Match | null {
  const earlier = open.matches.findLast((other) => isBefore(other.mention, open) && isOfKind(other.mention, open));
  return earlier && isStated(earlier) ? earlier : null;
}

function isBefore(other: Mention, { mention, scene }: OpenFigure): boolean {
  return other.range.end <= mention.range.start && sentenceOf(scene, other) === sentenceOf(scene, mention);
}

/** The other end of "from … to …". */
function after({ mention, matches, scene }: OpenFigure): Match | null {
  const next = matches.find(
    ({ mention: other }) =>
      other.kind === 'quantity' && other.range.start >= mention.range.end && sentenceOf(scene, other) === sentenceOf(scene, mention),
  );
  return next && isStated(next) ? next : null;
}

/** A bare number may have any unit. */
function isOfKind(other: Mention, { mention, scene }: OpenFigure): boolean {
  if (other.kind !== 'quantity') return false;
  const { dimension, unit } = mention.quantity;
  const isBare = dimension === 'count' && countedPhrase(scene, mention).length === 0;
  return isBare || (other.quantity.dimension === dimension && other.quantity.unit === unit);
}

function isStated(match: Match): boolean {
  const isLong = match.mention.kind === 'quantity' && significantDigits(match.mention) >= 3;
  return states(match) || (isLong && match.state === 'agrees' && match.relation === 'same');
}

/** The words for the earlier time that a figure is of; null where the sentence leaves it at "before". */
interface Earlier {
  readonly words: string | null;
  /** Whether they stand right behind the figure. */
  readonly isBehind: boolean;
}

/** What the words between two figures, and those behind the second, say of the time of the second; null where it is of none. */
function timeAround(between: string, behind: string): Earlier | null {
  const compared = COMPARED.exec(between);
  const found = compared ?? WAS.exec(between);
  if (!found) return null;
  const tail = TAIL.exec(behind);
  const words = found.groups?.time ?? tail?.[2];
  if (words !== undefined) return { words, isBehind: tail?.[1] === '' };
  const isPlain = compared ? BARELY.test(between) && ENDS.test(behind) : found.groups?.where !== undefined;
  return isPlain ? { words: null, isBehind: false } : null;
}

/** The same for the first of two figures. */
function timeBetween(between: string): Earlier | null {
  const found = FROM_TO.exec(between);
  return found && { words: found[1] ?? null, isBehind: true };
}

/** "against 8,310", "compared with last year's 8,310" */
const COMPARED = new RegExp(
  `\\b(?:against|compared (?:with|to)|versus|up from|down from|after|(?:on|than|from)(?= last))(?: (?:only|just|some))?(?: (?<time>${EARLIER_TIME})['’]s)? $`,
  'i',
);
const BARELY = /, (?:against|compared (?:with|to)|versus) $/i;
const TAIL = new RegExp(`^((?: \\p{L}+)?),? (${EARLIER_TIME})(?=$|[.,;:)!?–—]| and | but )`, 'iu');
const ENDS = /^\W*$|^[.;)]/;

/** "; a year earlier there were 8,310", ", where it was 8,310", "(it was 8,310)" */
const WAS = new RegExp(
  `(?:(?<where>\\(|, where )|[,;:–—(] ?|\\b(?=and |but ))(?:and |but |while |whereas |where )?(?:(?<time>${EARLIER_TIME}),? )?` +
    '(?:it|there|they|he|she|that|we|the figure|the number|the total)(?: had)?(?: only| just)? ' +
    '(?:was|were|been|stood|came|had|used to \\p{L}+|\\p{L}+ed|paid|took|got|won|held|sold|made|kept|cost|ran|drew|gave|lost|spent)(?: (?:only|just|at|to)){0,2} $',
  'iu',
);

/** "from 48.7% four years ago to 52.4%" */
const FROM_TO = new RegExp(`^,?(?: (${EARLIER_TIME}))?,? to $`, 'i');
