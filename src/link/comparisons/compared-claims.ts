import type { ClaimSet, Draft, Match, Passage } from '../../model.ts';
import { lemma, stem } from '../../text/lemma.ts';
import { type Token, tokenize } from '../../text/tokens.ts';
import type { Spend } from '../budget.ts';
import { isContent } from '../compiled-claim.ts';
import { isMeasured, MARKS, PLAIN_WORDS } from '../lexicon/comparatives.ts';
import { type Vocabulary, vocabularyOf } from '../vocabulary.ts';
import { type Comparison, comparisonsIn } from './comparisons.ts';
import { toDirectionMatch } from './direction-match.ts';
import { isExplained, type Side, sideOf, sidesOf } from './explained.ts';
import { judgePlainSentences } from './plain-sentences.ts';

/**
 * Comparisons without a figure, or with the wrong sign, between two things whose values the claims have: "Northfield has more plots
 * than Hill Rise" of 96 and 141, "profit beat the forecast" of £3.1m and £3.4m. All that is said must be explained by the two
 * claims, and every pair of claims that the words fit must tell the opposite. Out: a conflict for each, at the comparing word.
 */
export function linkComparisons(draft: Draft, set: ClaimSet, matches: readonly Match[]): readonly Match[] {
  return judgePlainSentences(draft, COMPARES, UNSURE, ({ passage, tokens, spend }) =>
    comparisonsIn(tokens).flatMap((comparison) => {
      const vocabulary = vocabularyOf(set);
      if (comparison.right.some(({ lower }) => PARTS.test(lower))) return [];
      const rights = sidesOf(comparison.right, vocabulary, spend);
      if (rights.length === 0) return [];
      const anchor = anchorOf(passage, tokens, comparison, matches, vocabulary);
      const pairs = anchor ? anchoredPairs(anchor, rights, comparison) : pairsOf(tokens, comparison, rights, vocabulary, spend);
      return judge(passage, tokens, comparison, pairs);
    }),
  );
}

const COMPARES =
  /\bthan\b|\b(?:ahead of|above|over|behind|below|under|overt[ao]\w+|outs\w+|outn\w+|exceed\w*|surpass\w*|tops|topped|beat\w*|pass(?:ed|es)|smashed|cleared|br(?:oke|eaks)|crossed|meets?|met|reach\w*|hit|achieved|miss(?:ed|es)|undershot|short of|within)\b/i;

/** Questions, denials, wishes, forecasts, exceptions, other times. */
const UNSURE =
  /\?|["“”]|\b(?:not|never|no|nor|neither|nobody|nothing|none|hardly|nearly|almost|if|unless|could|may|might|would|should|will|shall|had|hopes?|hoped|wants?|wanted|wish\w*|expect\w*|forecasts? that|need\w*|plans? to|set to|due to|likely to|soon|until|before|ever|former\w*|previous\w*|last|earlier|then|used to|once|at first|per head|relative|proportion\w*|twice|times|half|third|double)\b|n['’]t\b|\b(?:19|20)\d\d\b/i;

interface Pair {
  readonly one: Side;
  readonly other: Side;
}

/** "More than most of Austria": a part of the other thing, or more than it. */
const PARTS = /^(?:most|half|all|any|every|each|others?|rest|some|many|whole|together|combined|usual)$/;

function pairsOf(
  tokens: readonly Token[],
  comparison: Comparison,
  rights: readonly Side[],
  vocabulary: Vocabulary,
  spend: Spend,
): readonly Pair[] {
  return sidesOf(comparison.left, vocabulary, spend).flatMap((one) =>
    rights.filter((other) => other !== one && fits({ one, other }, tokens, comparison)).map((other): Pair => ({ one, other })),
  );
}

/** "49 huts, which is more than in Austria", "3.4 million. That's more than": the claim of the figure that is meant by the words. */
function anchorOf(
  passage: Passage,
  tokens: readonly Token[],
  { lead, from, isPlace }: Comparison,
  matches: readonly Match[],
  vocabulary: Vocabulary,
): Side | null {
  if (isPlace || !lead.every((token) => token.kind !== 'number' && (!isContent(token) || PLAIN_WORDS.has(lemma(token.lower))))) return null;
  const at = lead[0]?.start ?? tokens[from]!.start;
  const before = matches.findLast(
    ({ mention }) =>
      mention.passage === passage.index && mention.range.end <= at && (mention.kind === 'quantity' || mention.kind === 'date'),
  );
  const isPointed = lead.length === 0 || /^(?:that|this|it|is|was|or|already|still|some|far|well|much)$/.test(lead[0]!.lower);
  if (
    !before ||
    !isPointed ||
    before.state !== 'agrees' ||
    before.certainty === 'weak' ||
    !/^(?:same|rounded)$/.test(before.relation ?? '')
  )
    return null;
  if (at - before.mention.range.end > NEAR) return null;
  const compiled = vocabulary.of(before.claim);
  return compiled ? sideOf(compiled) : null;
}

/** How far before the comparison its figure may stand. */
const NEAR = 90;

/** The other things that the words on the right may be, all of them explained. */
function anchoredPairs(one: Side, rights: readonly Side[], comparison: Comparison): readonly Pair[] {
  const { right, counted, isMark } = comparison;
  return rights.flatMap((other) => {
    const isKin = [...one.heads].some((head) => other.heads.has(head));
    const own = right.filter((token) => isContent(token) && other.strong.has(stem(token.lower)) && !one.all.has(stem(token.lower)));
    if (other === one || !isKin || own.length === 0 || !isAlike(one, other) || !isSaidOf(one, comparison)) return [];
    if (isMark && !own.some(({ lower }) => MARKS.has(lemma(lower)))) return [];
    const known = (token: Token) =>
      isExplained(token, other, one) || isValueOf(token, other) || isTimeOf(token, other) || PLAIN_WORDS.has(lemma(token.lower));
    return right.every(known) && counted.every(known) ? [{ one, other }] : [];
  });
}

/** "In six years" of a claim that says so. */
function isTimeOf({ kind, lower }: Token, { compiled }: Side): boolean {
  return kind === 'number' && tokenize(compiled.claim.says).some((token) => token.lower === lower);
}

function judge(passage: Passage, tokens: readonly Token[], comparison: Comparison, pairs: readonly Pair[]): readonly Match[] {
  const said = pairs.map((pair) => verdict(pair, comparison));
  const [first] = pairs;
  if (!first || said.some((wrong) => wrong !== true)) return [];
  const [from, last] = [tokens[comparison.from]!, tokens[comparison.to - 1]!];
  const { claim } = first.one.compiled;
  return [
    toDirectionMatch({
      passage,
      range: { start: from.start, end: last.end },
      direction: comparison.sign,
      claim,
      certainty: 'likely',
      expected: `${claim.text} against ${first.other.compiled.claim.text}`,
    }),
  ];
}

// --- Do the words fit the two claims? -----------------------------------------------------------------------------------------

function fits({ one, other }: Pair, tokens: readonly Token[], comparison: Comparison): boolean {
  const { left, right, counted, isMark } = comparison;
  if (!isAlike(one, other) || !isSaidOf(one, comparison)) return false;
  const own = (words: readonly Token[], side: Side, rival: Side) =>
    words.filter((token) => isContent(token) && side.strong.has(stem(token.lower)) && !rival.all.has(stem(token.lower)));
  const [mine, theirs] = [own(left, one, other), own(right, other, one)];
  if (own(left, other, one).length > 0 || own(right, one, other).length > 0 || theirs.length === 0) return false;
  const mark = theirs.some(({ lower }) => MARKS.has(lemma(lower)));
  const isKin = [...one.heads].some((head) => other.heads.has(head));
  if (isMark && !mark) return false;
  // "A plot here costs more than in Dunholt": the one claim has no more words than the measure they share.
  const isPlainOne = isKin && [...one.strong].every((word) => other.all.has(word));
  if (mine.length === 0 && !(names(left, one) && !isMarkOf(one) && (mark || isPlainOne))) return false;
  const known = (token: Token) => isExplained(token, one, other);
  if (!right.every((token) => known(token) || isValueOf(token, other)) || !counted.every(known)) return false;
  if (!left.every((token) => known(token) || isValueOf(token, one) || PLAIN_WORDS.has(lemma(token.lower)))) return false;
  const isNamed = (stems: ReadonlySet<string>) => tokens.some((token) => isContent(token) && stems.has(stem(token.lower)));
  const shared = new Set([...one.all].filter((word) => other.all.has(word)));
  const areThings = mine.some(({ lower }) => one.heads.has(stem(lower))) && theirs.some(({ lower }) => other.heads.has(stem(lower)));
  // "Hybrids cost more than" is said of money.
  if (one.compiled.claim.quantity.dimension !== 'money' && tokens.some(({ lower }) => PAYS.test(lower))) return false;
  // "Elm, above Oak," is a place on a map.
  const isNearby = comparison.isPlace && !isImplied(comparison, one);
  return mark || (areThings && !isNearby) || (isKin && isImplied(comparison, one)) || isNamed(shared);
}

/** The comparing word says by itself what is measured: "cheaper", "outsold"; "ahead of" says so of places and times only. */
function isImplied({ of, isVerb, isPlace }: Comparison, { compiled: { claim } }: Side): boolean {
  return of !== 'any' || isVerb || (isPlace && /^(?:rank|duration)$/.test(claim.quantity.dimension));
}

const PAYS = /^(?:costs?|costing|pays?|paid|earns?|earned|spends?|spent|charges?|charged)$/;

function isMarkOf({ strong }: Side): boolean {
  return [...strong].some((word) => MARKS.has(word));
}

function names(words: readonly Token[], { heads }: Side): boolean {
  return words.some((token) => isContent(token) && heads.has(stem(token.lower)));
}

function isValueOf({ text, kind }: Token, { compiled }: Side): boolean {
  return kind === 'number' && compiled.claim.text.includes(text);
}

/** Two figures of one unit that can be held against each other. */
function isAlike({ compiled: { claim: one } }: Side, { compiled: { claim: other } }: Side): boolean {
  const [mine, theirs] = [one.quantity, other.quantity];
  return (
    one !== other &&
    mine.dimension === theirs.dimension &&
    mine.unit === theirs.unit &&
    mine.per === theirs.per &&
    !/^(?:version|multiple|score|points)$/.test(mine.dimension)
  );
}

/** Whether such a comparison can be made of such a figure. */
function isSaidOf({ compiled: { claim } }: Side, { of, isPlace, isMark }: Comparison): boolean {
  const { dimension, unit } = claim.quantity;
  if (dimension === 'rank') return isPlace;
  // Who beats a goal of cost or time, comes out below it.
  if (isMark && (dimension === 'duration' || [claim.says, ...claim.of].some((text) => COSTS.test(text)))) return false;
  return isMeasured(of, dimension, unit);
}

const COSTS = /\b(?:costs?|prices?|spend\w*|spent|emissions?|waits?|faults?|errors?|deaths?|loss(?:es)?)\b/i;

// --- Do the two claims say so? ------------------------------------------------------------------------------------------------

/** Whether the claims contradict the comparison; null where nobody can tell. */
function verdict({ one, other }: Pair, { sign, of, isPlace, orEqual }: Comparison): boolean | null {
  const [mine, theirs] = [one.compiled.claim.quantity, other.compiled.claim.quantity];
  if (![mine, theirs].every(({ bound }) => bound !== 'vague' && bound !== 'between') || mine.sign === -1 || theirs.sign === -1) return null;
  const isTurned = mine.dimension === 'rank' || (mine.dimension === 'duration' && (of === 'speed' || (isPlace && !isMarkOf(other))));
  const order = mine.low.gt(theirs.high) ? 1 : mine.high.lt(theirs.low) ? -1 : 0;
  if (order === 0) return mine.low.eq(theirs.low) && mine.bound === 'exact' ? !orEqual : null;
  // "About 40" and "more than 40" leave room: a clear distance is needed.
  const isLoose = [mine, theirs].some(({ bound }) => bound !== 'exact');
  if (isLoose && mine.low.minus(theirs.low).abs().lt(theirs.low.times(CLEAR))) return null;
  return (isTurned ? -order : order) !== sign;
}

/** By which share of it a value must differ from another, where one of them is hedged. */
const CLEAR = 0.2;
