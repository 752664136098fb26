import { CHANGE_NOUN } from '../../lexicon/arithmetic.ts';
import type { Slip } from '../slip.ts';
import { FIGURE, LETTER, words } from '../statements.ts';
import { isComparable, isRelative, outcomesOf, stretchOf, type Tie } from './fit.ts';
import { changeIn, type Pair, startFor, twoBefore } from './pairs.ts';
import { judgeTold, type Told } from './told.ts';
import { behindOf, countAlike, type Figure, figureOf, leadOf, nounsOf, type Window } from './window.ts';

/**
 * Finds gaps that are not those of the two figures they are told of: "$27m, $5m over its budget of $20m", "92 schools, an increase of
 * 21 from 61", "31 votes to 12, a margin of 21", "The record is 6h 15m. She missed it by 2h 27m."
 */
export function checkGapsTold(window: Window): readonly Slip[] {
  const own = window.figures.filter(({ back }) => back === 0);
  return own.flatMap((figure) => {
    const told = toldOf(window, figure);
    return told ? judgeTold(window, told) : [];
  });
}

/** Whether the words around a figure make a gap of it. */
export function isToldAsGap(window: Window, figure: Figure): boolean {
  const [lead, behind] = [leadOf(window, figure), behindOf(window, figure)];
  return (
    NOUN_BEFORE.test(lead) ||
    BY_BEFORE.test(lead) ||
    MORE.test(behind) ||
    THAN.test(behind) ||
    NOUN_BEHIND.test(behind) ||
    AT_END.test(behind)
  );
}

const ADVERBS = '(?:(?:about|around|some|just|only|exactly|nearly|almost|roughly|another|fully|by|at least|well over) ){0,2}';
const GAP_NOUN = `(?:${CHANGE_NOUN.slice(3, -1).replace('|move|step', '')}|addition|lead|margin|majority|gap|advantage|discount|deficit|shortfall|surplus|excess|overspend|underspend|overrun)`;
const COMPARATIVE =
  'more|less|fewer|higher|lower|longer|shorter|bigger|smaller|larger|greater|faster|slower|quicker|heavier|lighter|taller|dearer|cheaper|wider|narrower|better|worse|deeper|older|younger';
const BESIDE = 'up|down|above|below|over|under|inside|outside|short|shy|ahead|behind|clear|beyond|past';

const NOUN_BEFORE = new RegExp(
  `\\b(?:${GAP_NOUN} of|(?:so|and) (?:the|its|their|our) ${GAP_NOUN} (?:is|was|comes to|came to)) ${ADVERBS}$`,
  'u',
);
/** Verbs of change and of contest: what follows "by" lies between two figures. */
const BY_BEFORE = new RegExp(
  `\\b(?:miss|beat|exceed|surpass|top|break|broke|trail|lead|led|lag|cut|narrow|widen|shorten|lengthen|outnumber|outsell|outsold|undercut|overshot|overshoot|undershoot|improv|better|lower|rais|reduc|grew|grow|rose|ris|fell|fall|drop|climb|jump|slip|shr[aiu]nk|increas|decreas|declin|dipp|went up|go up|goes up|gone up|went down|go down|up|down)[${LETTER}]{0,5}(?: (?:(?!, (?:which|who|that)\\b)[^.;:]){1,50})? by ${ADVERBS}$`,
  'u',
);
/** "up a third from £2m" */
const UP_BEFORE = new RegExp(`\\b(?:up|down)(?: by)? ${ADVERBS}$`, 'u');
/** "from 8p to 9p, or 12.5%" */
const OR_BEFORE = new RegExp(`(?:,| –| \\() ?(?:or|i\\.e\\.|that is|that's|which is|equal to),? ${ADVERBS}$`, 'u');
const TAKEN_OFF = /\b(?:tak(?:e|es|ing|en)|took|knock|shav|lopp|trimm|slic|cut)[a-z]{0,5} (?:just |only |another |nearly |almost )?$/;
const NOUNS = `(?: [${LETTER}][${LETTER}'-]{0,20}){0,2}?`;
const MORE = new RegExp(`^${NOUNS} (?:${COMPARATIVE})\\b`, 'u');
const END = '(?:$|[.,;:)!]| –)';
const AT_END = new RegExp(
  `^${NOUNS} (?:${COMPARATIVE}|short|shy|ahead|behind|clear|apart|adrift)(?:${END}| than (?:before|then|the (?:old|first|other|previous) ))`,
  'u',
);
const NOUN_BEHIND = new RegExp(`^-?(?: [${LETTER}]{1,20})? (?:${GAP_NOUN})\\b(?! of\\b)`, 'u');

/** Behind the gap, the figure that it starts from. */
const THAN = new RegExp(`^${NOUNS} (?:${COMPARATIVE}|${BESIDE})(?: (?:than|on|from|of))?${words(8)} ${FIGURE}`, 'u');
const OFF = new RegExp(`^ off${words(6)} ${FIGURE}`, 'u');
const FROM = new RegExp(
  `^${words(6)}(?: (?:in|over|within) [\uE000-\uE0FF])? (?:from|on|over|compared with|against)${words(5)} ${FIGURE}`,
  'u',
);

function toldOf(window: Window, figure: Figure): Told | null {
  const [lead, behind] = [leadOf(window, figure), behindOf(window, figure)];
  if (figure.mention.change === 'from' || figure.mention.change === 'to' || isOwnShare(figure, behind)) return null;
  const base = baseOf(window, figure, lead, behind);
  if (base) {
    const from = startFor(window, figure, base, (one) => !isToldAsGap(window, one));
    return from && { figure, tie: tieOf(lead, behind), pair: [from, base], isNamed: true, stretch: 2.5 };
  }
  const isNamed = NOUN_BEFORE.test(lead) || AT_END.test(behind) || BY_BEFORE.test(lead);
  if ((!isNamed && !OR_BEFORE.test(lead)) || NO_FIGURE_BEHIND.test(behind)) return null;
  const isMeant = (one: Figure) => isLike(window, figure, one);
  const isAmount = (one: Figure) => isMeant(one) && !(isRelative(figure.mention) && isRelative(one.mention));
  const pair =
    changeIn(window, isMeant) ??
    (isNamed && !SINCE.test(behind) ? twoBefore(window, figure, isAmount, (pair) => isNear(figure, pair)) : null);
  if (!pair || isOfAnother(figure, pair, behind) || countsAnother(window, figure, pair)) return null;
  return { figure, tie: tieOf(lead, behind), pair, isNamed: false, stretch: 2 };
}

/** "15% of the hives more": a share of something of its own. */
function isOwnShare({ mention }: Figure, behind: string): boolean {
  return (mention.quantity.dimension === 'percent' || mention.quantity.dimension === 'fraction') && behind.startsWith(' of ');
}

/** Which of the two a share of it is taken of: the one that it starts from. */
export function tieOf(lead: string, behind: string): Tie {
  const told = `${/\S+ \S+ (?:\S+ )?$/.exec(lead)?.[0] ?? ''}${/^(?: \S+){1,3}/.exec(behind)?.[0] ?? ''}`;
  const [isLess, isMore] = [LESS.test(told), GREATER.test(told)];
  return isLess === isMore ? 'gap' : isLess ? 'less' : 'more';
}

const LESS =
  /\b(?:less|fewer|lower|shorter|smaller|cheaper|lighter|narrower|down|below|under|fall|drop|cut|decline|decrease|reduction|discount|fell|dropped|declined)\b/;
const GREATER =
  /\b(?:more|higher|longer|bigger|larger|greater|dearer|heavier|taller|wider|up|above|over|rise|increase|growth|gain|jump|rose|grew|gained)\b/;

/** The gap is one to something that is told without a figure. */
const NO_FIGURE_BEHIND =
  /^[^.;:,]{0,40}\b(?:than (?:expected|forecast|planned|usual|normal|average|the average|any|ever|last|it|they|in|at|for|those|that|a year|our|its|their|predicted|thought|budgeted)|on average|a (?:year|month|week|day)|per|each|every)\b/;

/** "An increase of nine points from 2022": what it starts from is told by its date. */
const SINCE = /^[^.;:,)]{0,24}\b(?:from|on|since|compared (?:with|to)) (?:the |its )?(?:\uF8FF|last|previous|year|month|quarter|season)/;

const SPREAD_OUT = /\b(?:on average|annually|a year|per year|each year)\b/;

function baseOf(window: Window, figure: Figure, lead: string, behind: string): Figure | null {
  const match =
    THAN.exec(behind) ??
    (TAKEN_OFF.test(lead) ? OFF.exec(behind) : null) ??
    (NOUN_BEFORE.test(lead) || UP_BEFORE.test(lead) ? FROM.exec(behind) : null);
  const base = match && !SPREAD_OUT.test(match[0]) ? figureOf(window, match[1]) : null;
  return base && isLike(window, figure, base) ? base : null;
}

/** A gap of about that size, where more than two figures could be meant. */
function isNear({ mention }: Figure, [one, other]: Pair): boolean {
  const outcome = isRelative(mention) ? null : outcomesOf(mention, one.mention, other.mention, 'gap')?.[0];
  return outcome ? stretchOf(mention.quantity.low, outcome.value).lte(2) : false;
}

/** "From 17 gates to 42, and an addition of 35 trees": it counts what has not been named before. */
function countsAnother(window: Window, figure: Figure, pair: Pair): boolean {
  const nouns = pair.some((one) => nounsOf(window, one).length > 0) ? [] : nounsOf(window, figure);
  return nouns.length > 0 && !nouns.some((noun) => window.text.slice(0, figure.at).includes(noun));
}

/** "From 4 to 8 threads it is 60% faster": something else than the count has changed. */
function isOfAnother({ mention }: Figure, [one]: Pair, behind: string): boolean {
  return isRelative(mention) && one.mention.quantity.dimension === 'count' && QUALITY.test(behind);
}

const QUALITY = new RegExp(
  `^(?: [${LETTER}]{1,20})? (?:faster|slower|quicker|longer|shorter|cheaper|dearer|smaller|larger|lighter|heavier|better|worse|improvement|boost)\\b`,
  'u',
);

function isLike(window: Window, figure: Figure, one: Figure): boolean {
  if (one === figure || isToldAsGap(window, one)) return false;
  if (isRelative(figure.mention)) return !isRelative(one.mention) || one.mention.quantity.dimension === 'percent';
  if (figure.mention.quantity.dimension === 'points') return one.mention.quantity.dimension === 'percent';
  return isComparable(window, figure, one) && countAlike(window, [figure, one]);
}
