import { CHANGES, COMPARATIVES } from '../../extract/lexicon/changes.ts';
import type { ClaimSet, Draft, Match, Passage, QuantityMention, TextRange, ValueClaim } from '../../model.ts';
import { compare } from '../../quantity/compare.ts';
import { printQuantity } from '../../quantity/print.ts';
import { sentences, tokenize } from '../../text/tokens.ts';
import { reprint } from '../arithmetic/slip.ts';
import { isDenied, isStated } from '../arithmetic/statements.ts';
import { isMet, isOff, isRelative, outcomesOf, stretchOf, type Tie } from '../arithmetic/worked/fit.ts';
import { isPlain } from '../arithmetic/worked/sums.ts';
import { type CompiledClaim, headsOf } from '../compiled-claim.ts';
import { earlierOf } from '../figures/earlier-values.ts';
import { turned } from '../figures/turned-changes.ts';
import { isTimeBefore, yearOf } from '../periods/earlier-times.ts';
import { type Vocabulary, vocabularyOf } from '../vocabulary.ts';
import { type ChangeWords, changeWordsOf } from './change-words.ts';
import { isExplained, type Side, sideOf } from './explained.ts';
import { asMention, isSameUnit } from './named-claims.ts';

/**
 * Holds what a draft tells of the change of a figure that it states, without saying what it was before, against the claim that knows
 * both: "£6.80 a kilo, £2.50 dearer than a year ago", "The overdraft is £41,600. It has risen by £7,300", "27 hours, three times as long as
 * before", "14% smoke, a fall of 7% since 2011", "£1m more than the £2.4m of the last one". Takes the matches of figures and
 * gives them again, the wrong ones as conflicts.
 */
export function settleSinceBefore(draft: Draft, set: ClaimSet, matches: readonly Match[]): readonly Match[] {
  const vocabulary = vocabularyOf(set);
  const today = yearOf(draft, vocabulary.years);
  const held = new Map<number, Figure[]>();
  for (const match of matches) {
    if (!isFigure(match)) continue;
    const known = held.get(match.mention.passage);
    if (known) known.push(match);
    else held.set(match.mention.passage, [match]);
  }
  const settled = new Map<Match, Match>();
  for (const [index, figures] of held) {
    const passage = draft.passages[index];
    if (!passage || passage.cell || passage.quoted > 0 || !figures.some((figure) => isKnown(figure, vocabulary))) continue;
    figures.sort((one, other) => one.mention.range.start - other.mention.range.start);
    const ranges = sentences(passage.text);
    for (const [at, figure] of figures.entries()) {
      const told = isOpen(figure) ? toldAt({ passage, ranges, figures, at, vocabulary, today }) : null;
      const found = told && judge(figure, told, passage);
      if (found) settled.set(figure, found);
    }
  }
  return settled.size === 0 ? matches : matches.map((match) => settled.get(match) ?? match);
}

type Figure = Match & { readonly mention: QuantityMention };

function isFigure(match: Match): match is Figure {
  return match.mention.kind === 'quantity';
}

/** No claim confirms it. */
function isOpen({ state, reason, relation, mention }: Figure): boolean {
  if (state === 'agrees' || (state === 'conflicts' && relation !== 'disjoint') || (state === 'set-aside' && !OTHER_TIME.test(reason ?? '')))
    return false;
  return isPlain(mention) || /^(?:over|under)$/.test(mention.quantity.bound);
}

/** Set aside for nothing but the time that it is held against. */
const OTHER_TIME = /^belongs to (?:the past|another period)/;

/** A claim has just this figure, and what it was before; or just what it was before. */
function isKnown({ state, relation, claim }: Match, vocabulary: Vocabulary): boolean {
  return (
    state === 'agrees' &&
    claim?.kind === 'value' &&
    /^(?:same|rounded|previous)$/.test(relation ?? '') &&
    earlierOf(claim, vocabulary) !== null
  );
}

/** What a figure is told of. */
interface Told {
  readonly claim: ValueClaim;
  readonly earlier: NonNullable<ValueClaim['previous']>;
  readonly tie: Tie;
  /** A claim of the gap between the two. */
  readonly stated: ValueClaim | null;
  /** The word that says which way it went. */
  readonly word: TextRange | null;
  readonly direction: 1 | -1 | null;
}

interface Place {
  readonly passage: Passage;
  readonly ranges: readonly TextRange[];
  readonly figures: readonly Figure[];
  readonly at: number;
  readonly vocabulary: Vocabulary;
  /** The year of the draft. */
  readonly today: number | null;
}

function toldAt(place: Place): Told | null {
  const { passage, ranges, figures, at, vocabulary, today } = place;
  const { mention } = figures[at]!;
  const sentence = ranges.find(({ start, end }) => start <= mention.range.start && mention.range.end <= end);
  if (!sentence) return null;
  const lower = passage.text.slice(sentence.start, sentence.end).replace(/[’]/g, "'").toLowerCase();
  const [start, end] = [mention.range.start - sentence.start, mention.range.end - sentence.start];
  const words = changeWordsOf(lower, start, end, mention);
  if (!words || !isStated(lower) || UNSURE.test(lower) || isDenied(lower, start, end)) return null;
  const found = anchorOf(place, sentence, words);
  const earlier = found && earlierOf(found.claim, vocabulary);
  const side = found && vocabulary.of(found.claim);
  const own = side && sideOf(side);
  if (!found || !earlier || !own || !found.rest.every((text) => isAllKnown(text, own))) return null;
  // Just this figure is another claim's.
  if (vocabulary.withValue(mention.quantity).some((other) => !areKin(other, side))) return null;
  if (words.time !== null && !found.isBase && !isTimeBefore(words.time, found.claim, today)) return null;
  const word = words.word && { start: words.word.start + sentence.start, end: words.word.end + sentence.start };
  return { claim: found.claim, earlier, tie: words.tie, word, direction: words.direction, stated: gapStated(found.claim, earlier, place) };
}

function areKin(one: CompiledClaim, other: CompiledClaim): boolean {
  const heads = headsOf(other);
  return [...headsOf(one)].some((head) => heads.has(head));
}

/** The claim that has the gap itself: it may say more closely than the two what it is. */
function gapStated(claim: ValueClaim, earlier: ValueClaim['quantity'], { vocabulary }: Place): ValueClaim | null {
  const low = claim.quantity.low.minus(earlier.low).abs();
  const own = vocabulary.of(claim)!;
  const found = vocabulary.withValue({ ...claim.quantity, low, high: low }).filter((other) => areKin(other, own));
  return found.length === 1 && found[0]!.direction !== null && found[0]!.claim.kind === 'value' ? found[0]!.claim : null;
}

const UNSURE =
  /\b(?:would|could|should|might|hopes?|hoped|wants?|wanted|expect\w*|forecasts?|target|average of|per head|each|respectively|real terms|inflation|annually|a (?:year|month|week|day) on average)\b/;

// --- what it is told of -------------------------------------------------------------------------------------------------------

interface Anchor {
  readonly claim: ValueClaim;
  /** The earlier value stands behind it. */
  readonly isBase: boolean;
  /** The words that may speak of nothing else. */
  readonly rest: readonly string[];
}

function anchorOf({ passage: { text }, ranges, figures, at, vocabulary }: Place, sentence: TextRange, words: ChangeWords): Anchor | null {
  const [from, to] = [sentence.start + words.from, sentence.start + words.to];
  const next = figures[at + 1];
  const tail = (start: number) => /^[^,.;:–()]*/.exec(text.slice(start, sentence.end))![0].split(/ (?:and|but|while|which|who|or) /)[0]!;
  if (next && next.relation === 'previous' && isKnown(next, vocabulary) && words.time === null && next.mention.range.end <= sentence.end) {
    const between = text.slice(to, next.mention.range.start);
    const claim = next.claim as ValueClaim;
    if (/^ ?(?:the |its |their |our |last (?:year|season|time)['’]s )?$/i.test(between))
      return { claim, isBase: true, rest: [leadOf(text, sentence.start, from), words.nouns] };
  }
  const last = figures[at - 1];
  if (!last || !isKnown(last, vocabulary) || last.relation === 'previous') return null;
  const claim = last.claim as ValueClaim;
  const isHere = last.mention.range.start >= sentence.start;
  if (isHere) {
    const between = text.slice(last.mention.range.end, from);
    if (between.length > FAR || /[;:]|\b(?:and|but|while|whereas|though|although)\b/.test(between)) return null;
    const comma = between.indexOf(',');
    return { claim, isBase: false, rest: [comma < 0 ? between : between.slice(comma), words.nouns, tail(to)] };
  }
  const before = ranges[ranges.indexOf(sentence) - 1];
  const lead = text.slice(sentence.start, from);
  const isNear = before && last.mention.range.start >= before.start && GOES_BACK.test(lead);
  return isNear ? { claim, isBase: false, rest: [lead, words.nouns, tail(to)] } : null;
}

const FAR = 90;
const GOES_BACK = /^(?:and |but |so )?(?:that|this|it|they|which)(?: |['’])/i;

/** The clause before the figure. */
function leadOf(text: string, start: number, from: number): string {
  return text
    .slice(start, from)
    .split(/[,;:–()]| (?:and|but|while|which) /)
    .at(-1)!;
}

/** Every word is the claim's own, or says nothing of its own. */
function isAllKnown(text: string, side: Side): boolean {
  return tokenize(text).every(
    (token) =>
      isExplained(token, side) ||
      PLAIN.test(token.lower) ||
      CHANGES.has(token.lower) ||
      COMPARATIVES.has(token.lower) ||
      token.kind === 'mark',
  );
}

const PLAIN =
  /^(?:that|this|which|itself|now|still|already|again|year|years|month|season|time|be|is|was|are|were|has|have|had|been|makes?|made|found|figure|number|total|well|even|some|almost|nearly|just|only|about|around|['’]s)$/;

// --- does it follow? ----------------------------------------------------------------------------------------------------------

function judge(match: Figure, { claim, earlier, tie, stated, word, direction }: Told, passage: Passage): Match | null {
  const { mention } = match;
  if (!isPlain(claim) || !isPlain({ quantity: earlier })) return null;
  const [now, then] = [asMention(claim, mention), asMention({ ...claim, quantity: earlier }, mention)];
  const actual = claim.quantity.low.gt(earlier.low) ? 1 : -1;
  const sources = { others: [claim], related: [] };
  if (isPointsAlone(mention, now, then, tie)) {
    if (match.state === 'conflicts') return null;
    const expected = printQuantity({ ...mention.quantity, dimension: 'points' }, mention.surface);
    return { ...match, ...sources, state: 'conflicts', claim, relation: 'unit', certainty: 'likely', reason: null, expected };
  }
  const isGapTold = tie !== 'share' && tie !== 'multiple';
  const meant = isGapTold ? (actual > 0 ? 'more' : 'less') : tie;
  const isOther =
    stated !== null && isGapTold && isSameUnit(stated, mention) && compare(stated.quantity, mention.quantity).relation === 'disjoint';
  if (!isOther && isMet(mention, now, then, meant)) {
    if (word && direction !== null && direction !== actual)
      return turned({ ...match, claim, others: [], related: [] }, passage, { ...word, direction });
    if (match.state !== 'conflicts') return null;
    return { ...match, ...sources, state: 'agrees', relation: 'derived', certainty: 'likely', reason: 'follows from other claims' };
  }
  if (match.state === 'conflicts' || (!isOther && !isOff(mention, now, then, meant))) return null;
  const [expected] = outcomesOf(mention, now, then, meant) ?? [];
  if (!expected?.value.gt(0) || stretchOf(mention.quantity.low, expected.value).gt(STRETCH)) return null;
  const value = tie === 'multiple' ? expected.value.toDecimalPlaces(1) : expected.value;
  return {
    ...match,
    ...sources,
    state: 'conflicts',
    claim: null,
    relation: 'arithmetic',
    certainty: 'likely',
    reason: 'change',
    expected: reprint(mention, value),
  };
}

/** How far off a change may be and still be a slip. */
const STRETCH = 3;

/** "A rise of 7%" from 14% to 21%: points, and not the share by which it rose. */
function isPointsAlone(mention: QuantityMention, now: QuantityMention, then: QuantityMention, tie: Tie): boolean {
  if (mention.quantity.dimension !== 'percent' || now.quantity.dimension !== 'percent' || !isRelative(mention)) return false;
  const [relative, gap] = outcomesOf(mention, now, then, tie) ?? [];
  if (!relative || !gap || gap === relative) return false;
  const { low, step } = mention.quantity;
  return now.quantity.low.minus(then.quantity.low).abs().eq(low) && relative.value.minus(low).abs().gt(step);
}
