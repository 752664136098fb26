import { CHANGES } from '../../extract/lexicon/changes.ts';
import type { Draft, Match, Mention, Passage, QuantityMention, TextRange } from '../../model.ts';
import { sentences } from '../../text/tokens.ts';
import { withUnitOf } from '../arithmetic/change.ts';
import { reachOf } from '../arithmetic/fit.ts';
import { signedValue } from '../arithmetic/slip.ts';
import { isDenied, isStated } from '../arithmetic/statements.ts';
import { toDirectionMatch } from './direction-match.ts';

/**
 * Finds a rise that is called a fall, or the other way round, between two figures of the draft itself: "9%, up from 12%",
 * "fell from 19 weeks to 27 weeks", "ended at £73m, £12m under the £61m". Out: a conflict for each, at the word of direction
 * where the draft's other figures are right by `numbers`, at the whole phrase where nobody knows which part of it is wrong. Spans
 * are offsets in the source.
 */
export function linkDirections(draft: Draft, mentions: readonly Mention[], numbers: readonly Match[]): readonly Match[] {
  const judged = new Map(numbers.map((match) => [match.mention, match]));
  const held = new Map<number, QuantityMention[]>();
  for (const mention of mentions) {
    if (mention.kind !== 'quantity') continue;
    const known = held.get(mention.passage);
    if (known) known.push(mention);
    else held.set(mention.passage, [mention]);
  }
  return [...held].flatMap(([index, figures]) => {
    const passage = draft.passages[index];
    if (!passage || figures.length < 2 || passage.quoted > 0 || passage.cell) return [];
    const ranges = sentences(passage.text);
    return figures.flatMap((_, place) => {
      const told = toldBetween(passage, ranges, figures, place);
      return told && !isWrong(judged, told.ends) ? [toMatch(passage, told, judged)] : [];
    });
  });
}

/** Two figures and the word that turns their order round. */
interface Told {
  readonly ends: readonly QuantityMention[];
  readonly word: TextRange;
  readonly direction: 1 | -1;
  readonly phrase: TextRange;
}

/** What is told of the figure at `index` and those before it. */
function toldBetween(passage: Passage, ranges: readonly TextRange[], figures: readonly QuantityMention[], index: number): Told | null {
  const last = figures[index]!;
  if (!TELLS.test(passage.text.slice(Math.max(0, last.range.start - LOOK), last.range.start))) return null;
  const sentence = ranges.find(({ start, end }) => start <= last.range.start && last.range.end <= end);
  if (!sentence || !isStated(passage.text.slice(sentence.start, sentence.end).toLowerCase())) return null;
  const before = figures.slice(0, index);
  const here = before.filter(({ range }) => range.start >= sentence.start);
  const told =
    upFrom(passage, before.at(-1), last, here) ??
    moreThan(passage, last, here) ??
    fromTo(passage, here.at(-1), last, sentence) ??
    under(passage, here, last);
  if (!told || isRanked(passage.text.slice(sentence.start, sentence.end))) return null;
  return isDenied(passage.text.toLowerCase(), told.phrase.start, told.phrase.end) ? null : told;
}

// --- 9%, up from 12% -------------------------------------------------------------------------------------------------

function upFrom(passage: Passage, now: QuantityMention | undefined, then: QuantityMention, here: readonly QuantityMention[]): Told | null {
  if (!now) return null;
  const { text } = passage;
  const between = text.slice(now.range.end, then.range.start);
  const found = /(?:up|down) from /i.test(between) ? UP_FROM.exec(between) : null;
  if (!found || LEADS_ON.test(text.slice(then.range.end, then.range.end + LOOK))) return null;
  const word = (found[1] ?? found[2])!;
  const direction = word.toLowerCase() === 'up' ? 1 : -1;
  // "A profit of £5m on sales of £20m, up from £18m": another figure of the sentence may be meant.
  if (order(then, now) !== -direction || here.some((other) => order(then, other) === direction)) return null;
  const start = now.range.end + found[0].lastIndexOf(word);
  return told([now, then], { start, end: start + word.length }, direction, { start, end: then.range.end });
}

/** "9% of them were, up from", "(up from"; and in a sentence of its own: "9%. Up from". */
const UP_FROM =
  /^(?:(?:(?: [\p{L}\d'’-]+){0,6},? ?[,(]|(?: [\p{L}'’-]+){0,4} (?:is|are|was|were|now|still))? ?(up|down)|\)?\. (Up|Down)) from (?:the |an? |just |only |last year['’]s )?$/u;
/** "Up from 45p to 65p": the second figure is only the first of two. */
const LEADS_ON = /^(?: [\p{L}\d'’-]+){0,5},? to (?:\D{0,12})\d/u;
const LOOK = 60;
/** How far a verb is looked for. */
const LEAD = 100;
/** Words without one of which nothing is told; cheaper to see than the patterns to try. */
const TELLS = /\b(?:from|to|than|of|on|over|above|beyond|under|below)\b/i;

// --- 38, more than last year's 41 -----------------------------------------------------------------------------------------

function moreThan(passage: Passage, base: QuantityMention, here: readonly QuantityMention[]): Told | null {
  const now = here.at(-1);
  if (!now) return null;
  const found = MORE_THAN.exec(passage.text.slice(now.range.end, base.range.start));
  const word = found?.[1];
  if (!found || word === undefined) return null;
  const direction = MORE.has(word) ? 1 : -1;
  if (order(base, now) !== -direction || here.some((other) => order(base, other) === direction)) return null;
  const start = now.range.end + found[0].lastIndexOf(`${word} than`);
  return told([now, base], { start, end: start + word.length }, direction, { start, end: base.range.end });
}

const MORE: ReadonlySet<string> = new Set(['more', 'higher', 'longer', 'larger', 'bigger', 'greater']);
const MORE_THAN =
  /^(?: (?!(?:no|not|any|and|but|or)\b)[\p{L}'’-]+){0,4}, (?:which (?:is|was) |that (?:is|was) |still |far |well |slightly |a little )*(more|higher|longer|larger|bigger|greater|fewer|less|lower|shorter|smaller) than (?:the|its|their|last (?:year|season|month|week|summer|winter|spring|autumn)['’]s|the (?:year|season|month|week) before['’]s) $/u;

// --- fell from 19 weeks to 27 weeks --------------------------------------------------------------------------------------

function fromTo(passage: Passage, from: QuantityMention | undefined, to: QuantityMention, sentence: TextRange): Told | null {
  if (!from) return null;
  const { text } = passage;
  if (!TO.test(text.slice(from.range.end, to.range.start))) return null;
  const first = Math.max(sentence.start, from.range.start - LEAD);
  const lead = text.slice(first, from.range.start);
  const found = AT_FROM.test(lead) ? VERB_FROM.exec(lead) : null;
  const verb = found?.[1];
  const direction = verb === undefined ? undefined : DIRECTIONS.get(verb.toLowerCase());
  if (!found || verb === undefined || direction === undefined || order(from, to) !== -direction || isMotion(from)) return null;
  const start = first + found.index;
  return told([from, to], { start, end: start + verb.length }, direction, { start, end: to.range.end });
}

const TO =
  /^(?: (?!(?:and|or|but|while|from|than|by|per|of|with)\b)[\p{L}\d'’-]+){0,5},? to (?:the |an? |just |only |its |this year['’]s )?$/u;

/** Verbs and nouns that a change from one figure to another goes with; those that money of two countries turns round are left out. */
const DIRECTIONS: ReadonlyMap<string, 1 | -1> = new Map(
  [...CHANGES].filter(
    ([word]) =>
      !/^(?:up|down|put-up|advance|contract|doubled|halved|strength|weaken|widen|narrow|shed|los[est]|gain|lift|dip|sink|sank|sunk)/.test(
        word,
      ),
  ),
);

const FROM = 'from (?:the |an? |about |around |just |only )?$';
/** What the pattern below ends in: it takes V8 some time to compile. */
const AT_FROM = new RegExp(` ${FROM}`, 'i');

/** The word, at most an adverb or a stretch of time, and "from": nothing else that could have gone up or down. */
const VERB_FROM = new RegExp(
  `\\b(${[...DIRECTIONS.keys()].join('|')})(?: \\p{L}+ly| again| back| further| only| just)?(?: (?:in|over|during|within) (?:the |a |its |one |two |three )?(?:\\p{L}+ )?(?:years?|months?|weeks?|days?|decades?|quarters?|seasons?|time|period))?,? ${FROM}`,
  'iu',
);

/** A fall from three metres to the ground is no change of a length. */
function isMotion({ quantity }: QuantityMention): boolean {
  return quantity.dimension === 'measure' && quantity.unit === 'metre';
}

// --- £387m, £46m under the £341m ------------------------------------------------------------------------------------------

function under(passage: Passage, here: readonly QuantityMention[], base: QuantityMention): Told | null {
  const gap = here.at(-1);
  if (gap?.quantity.bound !== 'exact' || base.quantity.bound !== 'exact') return null;
  const { text } = passage;
  const found = UNDER.exec(text.slice(gap.range.end, base.range.start));
  const word = found?.[1];
  const direction = word === undefined ? undefined : SIDES.get(word);
  if (!found || word === undefined || direction === undefined || !isAlike(gap, base)) return null;
  const distance = (other: QuantityMention) => signedValue(other).minus(signedValue(base));
  const meant = here.slice(0, -1).filter((other) => isAlike(other, base) && distance(other).abs().eq(gap.quantity.low));
  if (meant.length !== 1 || distance(meant[0]!).gt(0) === direction > 0) return null;
  const start = gap.range.end + found.index + found[0].indexOf(word);
  return told([meant[0]!, gap, base], { start, end: start + word.length }, direction, { start: gap.range.start, end: base.range.end });
}

const SIDES: ReadonlyMap<string, 1 | -1> = new Map([
  ...['over', 'above', 'beyond', 'more than', 'higher than', 'longer than', 'ahead of', 'up on'].map((word) => [word, 1] as const),
  ...['under', 'below', 'short of', 'less than', 'fewer than', 'lower than', 'shorter than', 'down on'].map((word) => [word, -1] as const),
]);
const UNDER = new RegExp(`^ (?:\\p{L}+ )?(${[...SIDES.keys()].join('|')}) (?:(?:the|its|their|our|an?)(?: \\p{L}+){0,4} )?(?:of )?$`, 'u');

// -------------------------------------------------------------------------------------------------------------------------

function told(ends: readonly QuantityMention[], word: TextRange, direction: 1 | -1, phrase: TextRange): Told {
  return { ends, word, direction, phrase };
}

/** 1 if the second is surely the larger, -1 if it is surely the smaller; null where nobody can tell, or they measure unlike things. */
function order(one: QuantityMention, other: QuantityMention): 1 | -1 | null {
  if (!isAlike(one, other)) return null;
  const [first, second] = [reachOf(withUnitOf(other, one)), reachOf(withUnitOf(one, other))];
  if (!first || !second || one.quantity.sign === -1 || other.quantity.sign === -1) return null;
  if (second.low.gt(first.high)) return 1;
  return second.high.lt(first.low) ? -1 : null;
}

function isAlike(one: QuantityMention, other: QuantityMention): boolean {
  const [mine, theirs] = [withUnitOf(other, one), withUnitOf(one, other)];
  const isSameRate = mine.per === theirs.per || mine.per === null || theirs.per === null;
  return (
    MEASURED.has(mine.dimension) &&
    mine.dimension === theirs.dimension &&
    mine.unit === theirs.unit &&
    mine.other === undefined &&
    theirs.other === undefined &&
    isSameRate
  );
}

const MEASURED: ReadonlySet<string> = new Set(['count', 'money', 'percent', 'measure', 'duration']);

/** Where the smaller number is the higher one, or a thing falls as its number rises. */
function isRanked(sentence: string): boolean {
  return RANKED.test(sentence);
}

const RANKED =
  /\b(?:rank\w*|places?|placed|position|table|standings|charts?|league|seed(?:s|ed)?|grid|handicap|odds|par|grades?|tiers?|divisions?|bands?|floors?|storeys?|below zero|minus|freezing|exchange rate|lira|pesos?|roubles?|rubles?|rupees?|naira|rand|kron[ae]|yen)\b|\b(?:level|number|no\.?) (?:\d|one\b|two\b|three\b)|\b(?:to|against) the (?:dollar|euro|pound)\b/i;

function isWrong(judged: ReadonlyMap<Mention, Match>, ends: readonly QuantityMention[]): boolean {
  return ends.some((end) => judged.get(end)?.state === 'conflicts');
}

function toMatch(passage: Passage, { ends, word, phrase, direction }: Told, judged: ReadonlyMap<Mention, Match>): Match {
  const known = ends.map((end) => judged.get(end)).filter((match) => match?.state === 'agrees' && match.certainty !== 'weak');
  const isKnown = known.length === ends.length;
  return toDirectionMatch({
    passage,
    range: isKnown ? word : phrase,
    direction,
    claim: isKnown ? known[0]!.claim : null,
    certainty: 'certain',
    related: ends.map(({ span, surface }) => ({ span, text: surface })),
    word,
  });
}
