import { Decimal } from 'decimal.js';
import type { QuantityMention } from '../../model.ts';
import { halfStep } from '../../quantity/interval.ts';
import { lemma } from '../../text/lemma.ts';
import { misses, type Reach, reachOf } from './fit.ts';
import { isAlike } from './listed.ts';
import { insteadOfParts, reprint, type Slip } from './slip.ts';
import { gapsOf, isDenied, type Statement, WORD, words } from './statements.ts';

/** Finds sums of a sentence that do not add up: "240 and 380: 600 in all", "25, made up of 12, 8 and 4", "Adding the two together, 600". */
export function checkSums(statement: Statement, before: Statement | null): readonly Slip[] {
  const gaps = gapsOf(statement);
  return statement.figures.flatMap((_, place) => [
    ...(totalBehind(statement, gaps, place) ?? []),
    ...(totalInFront(statement, gaps, place) ?? []),
    ...(totalOfTwo(statement, gaps, place) ?? []),
    ...(middleOf(statement, gaps, place) ?? []),
    ...((before && totalOfBefore(statement, gaps, place, before)) ?? []),
  ]);
}

/** Between two addends stands one joint, right before the second; an article would count something that is not printed. */
const TERM_WORDS = `(?: (?!(?:and|or|but|while|from|than|by|plus|not|an?|another|one|some|several|many|few|each|every|per)\\b)${WORD}){0,7}`;
const JOINT = new RegExp(
  `^${TERM_WORDS}(?:,|,? and|,? plus|;|; and| \\+)(?: another| an? further| an? additional| an? extra| further)?(?: the)? $`,
  'u',
);
const MOST_TERMS = 9;

// --- 240 here and 380 there, 620 in all ----------------------------------------------------------------------------------

/** What the next patterns end in: they take V8 some time to compile. */
const IN_ALL = / (?:in all|in total|altogether|all told|combined|in sum)\b/;
const TOGETHER = new RegExp(`^${words(3)}${IN_ALL.source}`, 'u');
const TO_TOGETHER = new RegExp(
  `^${TERM_WORDS}(?:,|:|;| –| \\()? ?(?:(?:or|making|which makes|that is|so|and so|giving|for)(?: an? total of)? )?$`,
  'u',
);
const MAKE =
  '(?:makes?|making|made|totals|totalling|totaling|adds? up to|adding up to|added up to|comes? to|came to|sums? to|equals?|giving(?: a total of)?|for a total of|a total of|a combined total of|or a total of|=)';
const MAKES = new RegExp(`${MAKE} $`);
const TO_MAKE = new RegExp(`^${TERM_WORDS}(?:,|:|;| –| \\()? ?(?:(?:which|that|they|together|both|and) ){0,2}(?:together )?${MAKE} $`, 'u');

function totalBehind(statement: Statement, gaps: readonly string[], place: number): readonly Slip[] | null {
  // Two addends at least stand before it.
  if (place < 2) return null;
  const isTotal =
    (IN_ALL.test(gaps[place + 1]!) && TOGETHER.test(gaps[place + 1]!) && TO_TOGETHER.test(gaps[place]!)) ||
    (MAKES.test(gaps[place]!) && TO_MAKE.test(gaps[place]!));
  if (!isTotal) return null;
  let first = place - 1;
  while (first > 0 && place - first < MOST_TERMS && JOINT.test(gaps[first]!)) first--;
  if (first < 0 || isOpen(gaps.slice(Math.max(0, first - 3), first + 1).join('#')) || isDeniedIn(gaps, first, place + 1)) return null;
  return judge(statement, statement.figures[place]!, statement.figures.slice(first, place), HALF);
}

/** The list goes on to the left, with things that are no figures, or is added to what was there before. */
function isOpen(lead: string): boolean {
  const goesOn = /(?:\b(?:and|plus|with|extra|more) |[,;+] )$/.test(lead) && /\b(?:an?|one|another|several|some)\b|[+;]/.test(lead);
  return (
    goesOn ||
    /\b(?:another|a further|an additional|an extra|on top of|in addition to|as well as|already|now stands|so far|up to|between)\b/.test(
      lead,
    )
  );
}

// --- 1,350 here, and 240 there: nearly 1,600 if you put the two together -------------------------------------------------

const TWO_TOGETHER =
  /^[^.;:]{0,24}?(?: if you (?:put|add|take)| putting| adding| taking| with)(?: the| these| those)? (?:two|pair|both) (?:together|up)\b/;

function totalOfTwo(statement: Statement, gaps: readonly string[], place: number): readonly Slip[] | null {
  const total = statement.figures[place]!;
  const next = statement.figures[place + 1];
  // The "two" may have been read as a figure of its own.
  const behind = next?.quantity.low.eq(2) ? `${gaps[place + 1]!}two${gaps[place + 2] ?? ''}` : gaps[place + 1]!;
  if (!TWO_TOGETHER.test(behind)) return null;
  const listed = statement.figures.slice(0, place).filter((figure) => isAlike(figure, total));
  if (listed.length !== 2 || isDeniedIn(gaps, 0, place + 1)) return null;
  return judge(statement, total, listed, HALF)?.map((slip) => ({ ...slip, certainty: 'likely' as const })) ?? null;
}

// --- £142m to £148m, the mid-point of which, £144m ------------------------------------------------------------------------

const MIDDLE =
  /^,?(?: and| with)? (?:the |its |a |whose )?(?:mid-?point|middle)(?: of (?:which|that|this|the range))?(?:,| is| of| being|:)* $/;

function middleOf({ figures }: Statement, gaps: readonly string[], place: number): readonly Slip[] | null {
  const [one, other, middle] = [figures[place - 2], figures[place - 1], figures[place]!];
  if (!other || !MIDDLE.test(gaps[place]!) || !isAlike(other, middle) || middle.quantity.bound !== 'exact') return null;
  // "£142m–£148m" is one figure, "£142m to £148m" may be two.
  const isRange = other.quantity.bound === 'between';
  if (!isRange && !(one && /^ ?(?:to|–|-) ?$/.test(gaps[place - 1]!) && isAlike(one, other))) return null;
  const ends = isRange ? [other] : [one!, other];
  if (!isRange && !ends.every(({ quantity }) => quantity.bound === 'exact')) return null;
  const value = ends[0]!.quantity.low.plus(other.quantity.high).div(2);
  return misses(middle.quantity, { low: value, high: value }, halfStep(middle.quantity))
    ? [{ reason: 'sum', certainty: 'likely', wrong: middle, expected: reprint(middle, value), from: ends }]
    : null;
}

// --- 25, made up of 12, 8 and 4 ------------------------------------------------------------------------------------------

const MADE_OF = new RegExp(
  `^${words(6)}(?:,| –|:| \\()? (?:made up of|composed of|comprised of|comprising|consisting of|consists of|comprises|is made up of|are made up of|divided into|split into)(?: the)? $`,
  'u',
);
const NAMELY = new RegExp(`^${words(5)}(?::| \\() ?$`, 'u');
const LAST_TERM = new RegExp(`^${TERM_WORDS}( –|.?)`, 'u');
const NOT_ALL = /\b(?:including|among|such as|mainly|mostly|plus|others)\b/;

function totalInFront(statement: Statement, gaps: readonly string[], place: number): readonly Slip[] | null {
  // Two addends at least stand behind it.
  if (place + 2 >= statement.figures.length) return null;
  const isVerb = MADE_OF.test(gaps[place + 1]!);
  if (!isVerb && !NAMELY.test(gaps[place + 1]!)) return null;
  let last = place + 1;
  while (last + 1 < statement.figures.length && last - place < MOST_TERMS && JOINT.test(gaps[last + 1]!)) last++;
  const tail = gaps[last + 1]!;
  const end = LAST_TERM.exec(tail)!;
  // "12 forwards, 8 backs and 4 keepers": the last joint says that nothing is left out; so does the end of the sentence after a verb.
  const isJoined = /\b(?:and|plus)\b/.test(gaps[last]!);
  const isComplete = isJoined ? /^(?:[.,;)!]| –|)$/.test(end[1]!) : isVerb && /^[.;)!]?$/.test(end[1]!);
  if (!isComplete || isDeniedIn(gaps, place, last + 1) || NOT_ALL.test(gaps.slice(place + 1, last + 1).join('#') + end[0])) return null;
  if (/^ (?:and|plus|with|as well)\b/.test(tail.slice(end[0].length))) return null;
  const slips = judge(statement, statement.figures[place]!, statement.figures.slice(place + 1, last + 1), isVerb ? HALF : FIFTH);
  return slips?.map((slip) => (isVerb ? slip : { ...slip, certainty: 'likely' })) ?? null;
}

// --- Adding the two together, 600 ----------------------------------------------------------------------------------------

/** A "two" may have been read as a figure of its own: a gap ends there. */
const ADDING = /\b(?:add(?:ing|ed)?|put(?:ting)?|taken|taking)(?: (?:the|these|those))?(?: (?:them|two|three|four|both|all))? ?$/;
const THE_TWO = /^(?:together,? ?|(?:together,? )?(?:the|these|those|both)(?: (?:two|three|four))? ?)$/;
const ADDED = new RegExp(`^(?: (?:figures|numbers|sums|amounts|totals))? (?:together|up),?${words(5)}(?: (?:and you get|to))? $`, 'u');
const THEY_MAKE =
  /^(?:,? they|,? the two|,? both)?(?: (?:figures|numbers|sums|amounts))?(?: together)? (?:make|add up to|come to|total|amount to|makes) $/;
const COUNTS: ReadonlyMap<string, number> = new Map([
  ['two', 2],
  ['both', 2],
  ['three', 3],
  ['four', 4],
]);

function totalOfBefore(statement: Statement, gaps: readonly string[], place: number, before: Statement): readonly Slip[] | null {
  const total = statement.figures[place]!;
  const counted = countOfBefore(statement, gaps, place);
  if (counted === null || isOpen(before.text) || isDeniedIn(gaps, 0, place + 1)) return null;
  const listed = before.figures.filter((figure) => isAlike(figure, total));
  return listed.length === counted && isOneNoun(before, listed) ? judge(statement, total, listed, HALF) : null;
}

/** How many figures of the sentence before the figure at `place` adds up; null if it is no such total. */
function countOfBefore({ figures }: Statement, gaps: readonly string[], place: number): number | null {
  const lead = gaps[place]!;
  // The number of the addends is a figure of its own, or one of the words before the total.
  if (place > 0 && figures[place - 1]!.quantity.low.lte(4)) {
    const isAdded = ADDING.test(gaps[place - 1]!) && ADDED.test(lead);
    const isMade = place === 1 && THE_TWO.test(gaps[0]!) && THEY_MAKE.test(lead);
    if (isAdded || isMade) return figures[place - 1]!.quantity.low.toNumber();
  }
  for (const match of lead.matchAll(/\b(?:together|two|both|three|four|them|all)(?= |,)/g)) {
    const end = match.index + match[0].length;
    const isAdded = ADDING.test(lead.slice(Math.max(0, match.index - 40), end)) && ADDED.test(lead.slice(end));
    const isMade = place === 0 && THE_TWO.test(lead.slice(0, end)) && THEY_MAKE.test(lead.slice(end));
    if (isAdded || isMade) return COUNTS.get(match[0]) ?? 2;
  }
  return null;
}

/** The figures count the same thing: their nouns are equal, or left out ("40 seats in Turin and 60 in Pisa"). */
function isOneNoun(statement: Statement, listed: readonly QuantityMention[]): boolean {
  const gaps = gapsOf(statement);
  const nouns = new Set<string>();
  for (const figure of listed) {
    if (figure.quantity.dimension !== 'count') continue;
    const behind = gaps[statement.figures.indexOf(figure) + 1]!;
    const noun = /^ (?:more |new |further |extra )?(\p{L}{2,30})/u.exec(behind)?.[1];
    if (noun && !/^(?:in|at|on|for|and|of|from|to|will|are|were|is|was|would|by|with)$/.test(noun)) nouns.add(lemma(noun));
  }
  return nouns.size <= 1;
}

// --- the sum itself ------------------------------------------------------------------------------------------------------

const HALF = new Decimal('0.5');
const FIFTH = new Decimal('0.2');
const ZERO = new Decimal(0);

function judge(statement: Statement, total: QuantityMention, listed: readonly QuantityMention[], leeway: Decimal): readonly [Slip] | null {
  if (listed.length < 2 || !listed.every((figure) => isAlike(figure, total)) || listed[0]!.relation === 'further') return null;
  const reaches = listed.flatMap(({ quantity }) => reachOf(quantity) ?? []);
  if (reaches.length < listed.length) return null;
  const sum = listed.reduce((value, { quantity }) => value.plus(quantity.low), ZERO);
  const reach: Reach = {
    low: reaches.reduce((value, { low }) => value.plus(low), ZERO),
    high: reaches.reduce((value, { high }) => value.plus(high), ZERO),
  };
  if (!misses(total.quantity, reach, halfStep(total.quantity))) return null;
  // A gap as large as the figures themselves means that something else is added up.
  if (total.quantity.low.minus(sum).abs().gt(sum.times(leeway)) || isSumOfOthers(statement, total, listed, sum)) return null;
  const isPlain = [total, ...listed].every(({ quantity }) => quantity.bound === 'exact');
  return [
    {
      reason: 'sum',
      certainty: isPlain ? 'certain' : 'likely',
      wrong: total,
      expected: reprint(total, sum),
      from: listed,
      instead: insteadOfParts(listed, total.quantity.low.minus(sum)),
    },
  ];
}

/** Another figure of the sentence makes the sum right, or one of the list does not belong to it. */
function isSumOfOthers({ figures }: Statement, total: QuantityMention, listed: readonly QuantityMention[], sum: Decimal): boolean {
  return figures.some((figure) => {
    if (figure === total || !isAlike(figure, total)) return false;
    const { low } = figure.quantity;
    return listed.includes(figure) ? listed.length > 2 && sum.minus(low).eq(total.quantity.low) : sum.plus(low).eq(total.quantity.low);
  });
}

function isDeniedIn(gaps: readonly string[], from: number, to: number): boolean {
  const text = gaps.slice(from, to + 1).join('#');
  return isDenied(text.slice(-400), 0, text.length);
}
