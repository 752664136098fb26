import type { ClaimSet, Draft, Match, Passage, Quantity, QuantityMention, ValueClaim } from '../../model.ts';
import { sentences, type Token, tokenize } from '../../text/tokens.ts';
import { reprint } from '../arithmetic/slip.ts';
import { toStatements } from '../arithmetic/statements.ts';
import { isExplained, isMet, isOff, outcomesOf, stretchOf, type Tie } from '../arithmetic/worked/fit.ts';
import { isToldAsGap, tieOf } from '../arithmetic/worked/gaps.ts';
import { isNotResult, isPlain, resultOf } from '../arithmetic/worked/sums.ts';
import { isTotal } from '../arithmetic/worked/totals.ts';
import { behindOf, type Figure, leadOf, toWindow, type Window } from '../arithmetic/worked/window.ts';
import type { Spend } from '../budget.ts';
import { headsOf } from '../compiled-claim.ts';
import { type Vocabulary, vocabularyOf } from '../vocabulary.ts';
import { asMention, isSameUnit, type Named, namedIn, partsNamedIn } from './named-claims.ts';
import { MOST_LOOKED } from './plain-sentences.ts';

/**
 * Holds what a draft works out itself against the claims that its sentence names without their figures: "water and repairs between them
 * cost £16,900", "three times as many staff as when we opened", "the third prize is a quarter of what the winner gets". Takes the matches
 * of figures and gives them again, those that do not follow as conflicts.
 */
export function settleWorked(draft: Draft, set: ClaimSet, matches: readonly Match[]): readonly Match[] {
  const held = new Map<number, Match[]>();
  for (const match of matches) {
    const { mention } = match;
    if (mention.kind === 'quantity' || mention.kind === 'date') held.set(mention.passage, [...(held.get(mention.passage) ?? []), match]);
  }
  const vocabulary = vocabularyOf(set);
  let looked = 0;
  const spend: Spend = (claims) => {
    looked += claims;
  };
  const settled = new Map<Match, Match>();
  for (const [index, own] of held) {
    const passage = draft.passages[index];
    if (!passage || passage.cell || passage.quoted > 0 || !own.some(isOpen)) continue;
    own.sort((one, other) => one.mention.range.start - other.mention.range.start);
    for (const sentence of sentencesOf(passage, own)) {
      if (looked > MOST_LOOKED || UNSURE.test(sentence.text)) continue;
      const open = sentence.window.figures.filter(
        ({ mention, back }) => back === 0 && own.some((match) => match.mention === mention && isOpen(match)),
      );
      const told = open.flatMap((figure) => toldOf(sentence.window, figure) ?? []);
      if (told.length === 0) continue;
      const { tokens } = sentence;
      const named = namedIn(tokens, vocabulary, spend);
      const parts = () => partsNamedIn(tokens, vocabulary, spend);
      for (const one of told) {
        const match = own.find(({ mention }) => mention === one.figure.mention)!;
        const conflict = judge(one, { match, sentence, named, parts, vocabulary });
        if (conflict) settled.set(match, conflict);
      }
    }
  }
  return settled.size === 0 ? matches : matches.map((match) => settled.get(match) ?? match);
}

/** Suppositions, denials, wishes, and what belongs to others. */
const UNSURE =
  /\?|["“”]|\b(?:not|never|no|nor|if|unless|could|may|might|would|should|hopes?|hoped|wants?|wanted|wish\w*|expect\w*|forecasts?|planned|other|others|each other|average|respectively)\b|n['’]t\b/i;

/** No claim has confirmed it; one that it contradicts may be only a part of what it is worked out of. */
function isOpen({ mention, state, relation }: Match): boolean {
  if (mention.kind !== 'quantity') return false;
  if (state === 'conflicts') return relation === 'disjoint' || relation === 'rival';
  return state !== 'agrees' || (relation === 'derived' && RELATIVE.has(mention.quantity.dimension));
}

const RELATIVE: ReadonlySet<string> = new Set(['multiple', 'fraction', 'percent']);

interface Sentence {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly window: Window;
  /** The matches of its passage. */
  readonly own: readonly Match[];
}

function sentencesOf(passage: Passage, own: readonly Match[]): readonly Sentence[] {
  const mentions = own.map(({ mention }) => mention);
  const statements = toStatements(passage, mentions);
  const tokens = tokenize(passage.text);
  return sentences(passage.text).flatMap(({ start, end }, index): readonly Sentence[] => {
    // The sentence alone: what stands before it has been looked at.
    const window = statements[index] ? toWindow([statements[index]], 0) : null;
    if (!window) return [];
    return [
      { text: passage.text.slice(start, end), tokens: tokens.filter((token) => token.start >= start && token.end <= end), window, own },
    ];
  });
}

/** A figure that is told of others. */
interface Told {
  readonly figure: Figure;
  readonly tie: Tie | 'sum';
}

function toldOf(window: Window, figure: Figure): Told | null {
  const { dimension, per } = figure.mention.quantity;
  const [lead, behind] = [leadOf(window, figure), behindOf(window, figure)];
  if (per !== null && RELATIVE.has(dimension)) return null;
  // "Half a loaf better than none": a part of one thing, and no share of a figure.
  if (dimension === 'fraction' && /^ an? /.test(behind)) return null;
  if (dimension === 'multiple') return AS.test(behind) ? { figure, tie: 'multiple' } : null;
  if (isToldAsGap(window, figure)) return { figure, tie: tieOf(lead, behind) };
  if (dimension === 'fraction' || dimension === 'percent')
    return /^ (?:of (?:what|the|all)|the|as)\b/.test(behind) && !figure.mention.change ? { figure, tie: 'share' } : null;
  return isPlain(figure.mention) && isTotal(window, figure) ? { figure, tie: 'sum' } : null;
}

const AS = /^ (?:as|what|that|more|the|its|their|his|her|of)\b/;

/** What a told figure is held against. */
interface Ground {
  readonly match: Match;
  readonly sentence: Sentence;
  readonly named: readonly Named[];
  /** The parts of each sum that are named. */
  readonly parts: () => readonly (readonly Named[])[];
  readonly vocabulary: Vocabulary;
}

function judge({ figure, tie }: Told, ground: Ground): Match | null {
  return tie === 'sum' ? judgeSum(figure.mention, ground) : judgePair(figure, tie, ground);
}

// --- water and repairs between them cost £16,900 --------------------------------------------------------------------------

function judgeSum(mention: QuantityMention, ground: Ground): Match | null {
  const { match, sentence, named } = ground;
  const stated = statedIn(sentence);
  const terms = [named, ...ground.parts()]
    .map((some) => some.filter(({ claim }) => isSameUnit(claim, mention) && !stated.has(claim)))
    .find((some) => some.length >= 2 && some.length <= MOST_TERMS && areListed(sentence.tokens, some));
  if (!terms) return null;
  // Figures of its own that no claim has may be added too.
  if (figuresIn(sentence).some((one) => one.mention !== mention && isSameUnit(one.mention, mention) && one.state !== 'agrees')) return null;
  const values = terms.map(({ claim }) => asMention(claim, mention));
  const bare = { ...mention, quantity: { ...mention.quantity, per: null } };
  const outcome = resultOf(bare, values, () => 1);
  if (!outcome) return null;
  if (!isNotResult(bare, outcome)) return agreement(match, terms);
  if (match.state === 'conflicts' || stretchOf(mention.quantity.low, outcome.value).gt('1.5')) return null;
  return conflict(match, 'sum', reprint(mention, outcome.value), terms);
}

const MOST_TERMS = 5;

/** "Water, skips and repairs": between their words stand small words, a comma or "and", and the last two are joined. */
function areListed(tokens: readonly Token[], terms: readonly Named[]): boolean {
  const places = terms.map(({ at }) => at[0]!).sort((one, other) => one - other);
  const gaps = places.slice(1).map((place, index) => tokens.slice(places[index]! + 1, place));
  return (
    new Set(places).size === places.length &&
    gaps.every((gap) => gap.length <= 5 && gap.some(({ lower }) => JOINT.test(lower))) &&
    /^(?:and|plus|&)$/.test(gaps.at(-1)!.find(({ lower }) => JOINT.test(lower))!.lower)
  );
}

const JOINT = /^(?:and|plus|,|&)$/;

// --- three times as many staff as when we opened --------------------------------------------------------------------------

function judgePair(figure: Figure, tie: Tie, { match, sentence, named, vocabulary }: Ground): Match | null {
  const { mention } = figure;
  // Several are taken as one.
  if (/\b(?:together|combined|between them|both|altogether|all)\b/i.test(sentence.text) || isExplained(sentence.window, figure, tie, null))
    return null;
  const isGap = tie !== 'share' && tie !== 'multiple';
  if (!isPlain(mention) && mention.quantity.bound !== 'over' && mention.quantity.bound !== 'under') return null;
  const stated = statedIn(sentence);
  const told = named.filter(({ claim }) => !stated.has(claim));
  // What it is told of is named behind it: "a quarter of what the winner gets".
  const behindIt = sentence.tokens.findIndex(({ start }) => start >= mention.range.end);
  const isBehind = ({ at, claim }: Named) =>
    at.some(
      (index) => index >= behindIt && (tie !== 'share' || (index < behindIt + NEAR_BEHIND && claim.quantity.dimension !== 'percent')),
    );
  const [behind, before] = [told.filter(isBehind), told.filter((one) => !isBehind(one))].map((some) => some.map(({ claim }) => claim));
  const isAmount = isGap && !RELATIVE.has(mention.quantity.dimension);
  const read = [...behind!, ...(tie === 'gap' ? before! : [])].flatMap((base) => [
    ...before!.flatMap((one) => (one !== base && isPair(one, base, isAmount ? mention : base) ? [toPair(one, base, mention)] : [])),
    ...[...stated].flatMap((one) =>
      isPair(one, base, isAmount ? mention : base) && areKin(one, base, vocabulary) ? [toPair(one, base, mention)] : [],
    ),
  ]);
  const right = read.find(({ mentions: [one, other] }) => isMet(mention, one, other, tie));
  // Some pair of many claims comes to any figure: one that a claim surely has otherwise is not excused by that.
  const isSure = match.state === 'conflicts' && match.certainty === 'certain';
  if (right) return isSure ? null : agreement(match, [{ claim: right.one }, { claim: right.other }]);
  if (
    match.state === 'conflicts' ||
    read.length === 0 ||
    read.length > 3 ||
    !read.every(({ mentions: [one, other] }) => isOff(mention, one, other, tie))
  )
    return null;
  const [best] = read
    .flatMap((each) => {
      const expected = outcomesOf(mention, ...each.mentions, tie)?.[0];
      return expected?.value.gt(0) ? [{ ...each, value: expected.value, stretch: stretchOf(mention.quantity.low, expected.value) }] : [];
    })
    .sort((one, other) => one.stretch.cmp(other.stretch));
  if (!best || best.stretch.gt('2.5')) return null;
  const value = tie === 'multiple' ? best.value.toDecimalPlaces(1) : best.value;
  const sources = [best.one, best.other];
  return conflict(
    match,
    tie === 'share' ? 'share' : 'change',
    reprint(mention, value),
    sources.map((claim) => ({ claim })),
  );
}

/** Tokens between a share and the thing that it is a share of. */
const NEAR_BEHIND = 6;

function isPair(one: ValueClaim, other: ValueClaim, { quantity: { dimension, unit } }: { readonly quantity: Quantity }): boolean {
  return (
    isSameUnit(one, other) &&
    one.quantity.per === other.quantity.per &&
    other.quantity.dimension === dimension &&
    other.quantity.unit === unit
  );
}

/** Two claims of one measure, or of money. */
function areKin(one: ValueClaim, other: ValueClaim, vocabulary: Vocabulary): boolean {
  const [mine, theirs] = [vocabulary.of(one), vocabulary.of(other)].map((compiled) => (compiled ? headsOf(compiled) : new Set<string>()));
  return one.quantity.dimension === 'money' || [...mine!].some((head) => theirs!.has(head));
}

function toPair(one: ValueClaim, other: ValueClaim, beside: QuantityMention) {
  return { one, other, mentions: [asMention(one, beside), asMention(other, beside)] as const };
}

/** The claims whose figures stand in the sentence. */
function statedIn(sentence: Sentence): ReadonlySet<ValueClaim> {
  return new Set(
    figuresIn(sentence).flatMap(({ state, claim, relation }) =>
      state === 'agrees' && claim?.kind === 'value' && /^(?:same|rounded)$/.test(relation ?? '') ? [claim] : [],
    ),
  );
}

function figuresIn({ window, own }: Sentence): readonly (Match & { readonly mention: QuantityMention })[] {
  return own.filter((match): match is Match & { readonly mention: QuantityMention } =>
    window.figures.some(({ mention }) => mention === match.mention),
  );
}

/** Right for what it is worked out of, whatever claim it seemed to contradict. */
function agreement(match: Match, sources: readonly { readonly claim: ValueClaim }[]): Match | null {
  if (match.state !== 'conflicts') return null;
  const others = sources.map(({ claim }) => claim);
  return { ...match, state: 'agrees', relation: 'derived', certainty: 'likely', reason: 'follows from other claims', others, related: [] };
}

function conflict(
  match: Match,
  reason: 'sum' | 'change' | 'share',
  expected: string,
  sources: readonly { readonly claim: ValueClaim }[],
): Match {
  const others = sources.map(({ claim }) => claim);
  return { ...match, state: 'conflicts', claim: null, relation: 'arithmetic', certainty: 'likely', reason, expected, others, related: [] };
}
