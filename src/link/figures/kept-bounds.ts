import type { ValueClaim } from '../../model.ts';
import type { FigureClaim } from '../compiled-claim.ts';
import { reach, sentenceText, type Word } from '../scene.ts';
import { type Setting, sentenceOf } from '../setting.ts';
import type { Verdict } from './decide.ts';

/** "A cap of 5%" keeps the bound of "up to 5%" without a hedge at the figure. */
export function keepingBound(verdict: Verdict, claim: FigureClaim, { scene, mention }: Setting): Verdict {
  if (claim.kind !== 'value' || mention.kind !== 'quantity') return verdict;
  const agrees: Verdict = { outcome: 'agrees', relation: 'same', slip: 0, far: 0 };
  const before = scene.passage.text.slice(Math.max(0, mention.range.start - 40), mention.range.start);
  // "gusts of up to 94mph" states the strongest gust.
  if (verdict.relation === 'bound-added') {
    const { bound } = mention.quantity;
    const isTop = (bound === 'atMost' && (MAXIMA.test(claim.says) || isLimit(claim))) || (bound === 'atLeast' && MINIMA.test(claim.says));
    const isNone = NONE_BEYOND.test(before) || / and counting$/i.test(mention.surface);
    return (isTop || isNone) && mention.quantity.low.eq(claim.quantity.low) ? agrees : verdict;
  }
  if (verdict.relation !== 'bound-dropped') return verdict;
  const isCeiling = claim.quantity.bound === 'atMost' || claim.quantity.bound === 'under';
  const hedged = isCeiling ? HEDGED_BELOW : HEDGED_ABOVE;
  const { cell } = scene.passage;
  // "She can change £300 a day": what one can do is the most.
  if (isCeiling && ALLOWED.test(before)) return agrees;
  if (isCeiling && AT_FULL.test(sentenceText(scene, sentenceOf(scene, mention)))) return agrees;
  if (!isCeiling && MORE_BEHIND.test(scene.passage.text.slice(mention.range.end, mention.range.end + 60))) return agrees;
  if ([before, cell?.columnHeader ?? '', cell?.rowHeader ?? ''].some((text) => hedged.test(text))) return agrees;
  const limits = isCeiling ? CEILINGS : FLOORS;
  const names = ({ lower, lemma }: Word) => limits.has(lower) || limits.has(lemma);
  const near = scene.words.some((word, index) => names(word) && reach(scene, index, mention, []) >= 0.5);
  return near || scene.surroundings.some(({ word }) => names(word)) ? agrees : verdict;
}

/** "The plan allows 600 calls a minute": the figure is the most that there may be, whether or not the claim's value says so. */
export function isLimit({ says, of, about }: ValueClaim): boolean {
  return [says, ...of, ...about].some((text) => LIMIT_WORDS.test(text));
}

const LIMIT_WORDS =
  /\b(?:limit(?:s|ed)?|cap(?:s|ped)?|allow(?:s|ed|ance)?|maximum|max|ceiling|quota|restrict(?:s|ed|ion)?|permit(?:s|ted)?)\b/i;
/** "At full tilt, 70 sacks an hour": as much as can be. */
const AT_FULL =
  /\b(?:at (?:full (?:tilt|speed|stretch|capacity|power|throttle|pelt|strength|load|blast)|(?:its|their|the) (?:peak|best|fastest|height|most|busiest)|(?:best|peak|top speed|maximum))|flat out|all out|at a push|when full|fully (?:loaded|laden|booked|charged|stretched))\b/i;

const MAXIMA = /\b(?:highest|strongest|peak|peaked|maximum|max|most|top|record|longest|largest|biggest|fastest|heaviest|deepest)\b/i;
const MINIMA = /\b(?:lowest|minimum|min|least|smallest|shortest|cheapest)\b/i;
const HEDGED_BELOW = /\b(?:no (?:more|longer|later|greater|higher) than|at most|within|inside|maximum of)\b[^.;]{0,20}$/i;
const ALLOWED = /\b(?:can|could|may|might|allows?|allowed to|able to|lets?|permits?|permitted to|entitled to)\b(?! not\b)[^.;:]{0,30}$/i;
const HEDGED_ABOVE = /\b(?:no (?:less|fewer|lower|sooner) than|at least|minimum of)\b[^.;]{0,20}$/i;
/** "nothing smaller than 40 km", "no dearer than £3": the figure itself is the limit. */
const NONE_BEYOND = /(?:\b(?:nothing|none|nobody|no[ -]one|no|not|cannot)|(?:ca|could|wo|would|do|did|does)n['’]t)\s+(?:\w+\s+){0,2}$/i;
/** "17 of them when we looked, and perhaps more" */
const MORE_BEHIND =
  /^[^.;:?!]{0,40}\b(?:and|or|if not|probably|perhaps|maybe|possibly) (?:(?:very |quite )?(?:perhaps|probably|possibly|likely|maybe|even|some|a few) )?(?:for )?(?:more|longer)(?: besides)?(?=[,.;:)–—]|$)|^[^.;:?!]{0,20} and (?:(?:still )?(?:counting|rising)|(?:a (?:bit|little|fraction)|some|change)(?= *[,.;:)–—]|$))\b/i;
const CEILINGS: ReadonlySet<string> = new Set(
  'cap limit maximum max ceiling most quota longest highest largest biggest deepest heaviest thickest strongest fastest worst'.split(' '),
);
const FLOORS: ReadonlySet<string> = new Set('floor minimum min least threshold shortest lowest smallest'.split(' '));
