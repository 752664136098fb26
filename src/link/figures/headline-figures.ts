import type { Draft, Match, Passage, Quantity, QuantityMention, Relation, ValueClaim } from '../../model.ts';
import { compare } from '../../quantity/compare.ts';
import { stem } from '../../text/lemma.ts';
import { type Token, tokenize } from '../../text/tokens.ts';
import { type CompiledClaim, isContent } from '../compiled-claim.ts';
import { SYNONYMS } from '../lexicon/synonyms.ts';
import type { Vocabulary } from '../vocabulary.ts';
import type { Linked } from './figures.ts';
import { slipOf } from './slip.ts';
import { familyOf } from './verdicts.ts';

/**
 * Figures of titles and headlines that the text below knows nothing of: "Runners raise £3.2m" above a text that has £2.3m. A
 * headline tells what its text tells; where a figure in it is none of the text's, but the text states a claim that the headline
 * speaks of, that claim is contradicted. Takes the matches of the draft and gives them again.
 */
export function settleHeadlines(
  matches: readonly Match[],
  figures: readonly Linked[],
  { passages }: Draft,
  vocabulary: Vocabulary,
): readonly Match[] {
  const isOpen = ({ state, mention }: Match) => state === 'not-covered' && isHeadline(passages[mention.passage]);
  if (!matches.some(isOpen)) return matches;
  const linked = new Map(figures.map((one) => [one.match.mention, one]));
  const body = matches.filter(({ mention }) => mention.kind === 'quantity' && !isHeadline(passages[mention.passage]));
  return matches.map((match) => {
    const { mention } = match;
    const one = linked.get(mention);
    if (!isOpen(match) || !one || mention.kind !== 'quantity' || mention.quantity.bound === 'vague') return match;
    const passage = passages[mention.passage]!;
    const claim = passage.text.includes('?') ? null : claimMeant(passage, mention, body, passages, vocabulary);
    if (!claim || body.some((other) => isStatedBy(mention, other)) || isWorkedOut(mention, body) || one.excuse(claim) !== null)
      return match;
    return {
      ...match,
      state: 'conflicts',
      claim,
      relation: relationOf(claim, mention),
      certainty: 'likely',
      reason: null,
      expected: claim.write ?? claim.text,
    };
  });
}

function isHeadline(passage: Passage | undefined): boolean {
  return passage !== undefined && (passage.kind === 'field' || (passage.kind === 'heading' && passage.trail.length === 0));
}

/** The text has the figure, or one of which the headline's is a looser form. */
function isStatedBy(headline: QuantityMention, { mention }: Match): boolean {
  if (mention.kind !== 'quantity') return false;
  const { outcome, relation } = compare(mention.quantity, headline.quantity);
  const isOpenEnded = OPEN.has(mention.quantity.bound) && !mention.quantity.low.eq(headline.quantity.low);
  return (outcome === 'agrees' || outcome === 'rounds') && (relation === 'same' || !isOpenEnded);
}

const OPEN: ReadonlySet<string> = new Set(['over', 'atLeast', 'under', 'atMost', 'vague']);

/** A sum or a difference of two figures of the text: of small ones, of two that stand together. */
function isWorkedOut({ quantity }: QuantityMention, body: readonly Match[]): boolean {
  const alike = body.filter(
    ({ mention }) =>
      mention.kind === 'quantity' && mention.quantity.dimension === quantity.dimension && mention.quantity.unit === quantity.unit,
  );
  const values = alike.map(({ mention }) => ({ passage: mention.passage, value: (mention as QuantityMention).quantity.low }));
  const isSmall = quantity.low.lt(SMALL);
  const known = new Set(values.map(({ passage, value }) => (isSmall ? `${passage} ${value.toString()}` : value.toString())));
  return values.some(({ passage, value }) =>
    [quantity.low.minus(value), quantity.low.plus(value)].some((other) =>
      known.has(isSmall ? `${passage} ${other.toString()}` : other.toString()),
    ),
  );
}

/** Any number below this is the sum of some two others in a long text. */
const SMALL = 100;

/** The claim that the text states and the headline speaks of; null where it may be about several. */
function claimMeant(
  passage: Passage,
  mention: QuantityMention,
  body: readonly Match[],
  passages: Draft['passages'],
  vocabulary: Vocabulary,
): ValueClaim | null {
  const words = tokenize(passage.text).filter((token) => isContent(token) && token.kind === 'word');
  const counted = countedBehind(passage.text, mention);
  const claims = new Map<CompiledClaim, number>();
  for (const match of body) {
    const compiled = vocabulary.of(match.claim);
    if (!compiled || claims.has(compiled) || !mayBe(match, mention, compiled, counted)) continue;
    const named = namedIn(words, passage.text, compiled);
    const slip = slipOf(mention.surface, textOf(compiled));
    const isMeant = named >= NAMED || slip >= SLIP || (slip >= EXCHANGED && sharesWord(words, passages[match.mention.passage]!));
    if (isMeant) claims.set(compiled, named);
  }
  const [best, next] = [...claims].sort(([, one], [, other]) => other - one);
  if (!best || (next && best[1] - next[1] < CLEAR && !isSameSubject(best[0], next[0]))) return null;
  return best[0].claim as ValueClaim;
}

const NAMED = 0.9;
const CLEAR = 0.5;
/** How plain a slip needs no words. */
const SLIP = 1.4;
/** Two digits of two exchanged: enough where the passage that has them right has a word of the headline as well. */
const EXCHANGED = 0.6;

function sharesWord(words: readonly Token[], { text }: Passage): boolean {
  const stems = new Set(tokenize(text).map(({ lower }) => stem(lower)));
  return words.some(({ lower }) => stems.has(stem(lower)));
}

function textOf({ claim }: CompiledClaim): string {
  return claim.kind === 'value' ? claim.text : '';
}

/** The text states the claim, which is of the same kind and about as large. */
function mayBe(match: Match, mention: QuantityMention, { claim, stems, groups }: CompiledClaim, counted: readonly Token[]): boolean {
  if (match.state !== 'agrees' || match.certainty === 'weak' || !STATED.has(match.relation ?? '') || claim.kind !== 'value') return false;
  const own = claim.quantity;
  const { quantity } = mention;
  if (familyOf(mention) !== familyOf({ ...mention, quantity: own }) || own.unit !== quantity.unit) return false;
  if (own.per !== quantity.per || own.low.lte(0) || quantity.low.lte(0)) return false;
  const ratio = quantity.low.div(own.low);
  const isFar = ratio.gt(LARGE) || ratio.lt(1 / LARGE);
  if ((isFar && slipOf(mention.surface, claim.text) < EXCHANGED) || (isWithin(own, quantity) && ratio.lt(CLOSE) && ratio.gt(1 / CLOSE)))
    return false;
  if (quantity.dimension !== 'count' || counted.length === 0) return true;
  return counted.some((word) => stems.has(stem(word.lower)) || (SYNONYMS.get(word.lemma) ?? []).some((group) => groups.has(group)));
}

const STATED: ReadonlySet<string> = new Set(['same', 'rounded', 'looser']);
const LARGE = 2;
/** How near a figure may be to the end of "more than" to be one of those that it leaves open. */
const CLOSE = 1.15;

function isWithin(claimed: Quantity, stated: Quantity): boolean {
  return compare(claimed, stated).relation === 'tighter';
}

/** Far within "more than" it is another figure, not a closer one. */
function relationOf({ quantity }: ValueClaim, mention: QuantityMention): Relation {
  const { relation } = compare(quantity, mention.quantity);
  return relation === 'tighter' ? 'disjoint' : relation;
}

/** "Sixteen animals set free": the two words behind a number, where it counts anything. */
function countedBehind(text: string, { range, quantity }: QuantityMention): readonly Token[] {
  if (quantity.dimension !== 'count') return [];
  const words = tokenize(text.slice(range.end, range.end + 40));
  const end = words.findIndex((word) => !isContent(word));
  return words.slice(0, Math.min(2, end < 0 ? words.length : end));
}

/** How plainly the headline speaks of a claim: words of its subject, others that pin it down, the rest of its sentence. */
function namedIn(words: readonly Token[], text: string, { subjects, qualifiers, context, claim }: CompiledClaim): number {
  const stems = new Set(words.map(({ lower }) => stem(lower)));
  const groups = new Set(words.flatMap((word) => SYNONYMS.get(word.lemma) ?? []));
  const has = (feature: { readonly stem: string; readonly lemma: string }) =>
    stems.has(feature.stem) ? 1 : (SYNONYMS.get(feature.lemma) ?? []).some((group) => groups.has(group)) ? ALIKE : 0;
  const best = Math.max(0, ...subjects.flatMap(({ features }) => features.map(has)));
  const pinned = Math.max(0, ...qualifiers.flatMap(({ alternatives }) => alternatives.flatMap(({ features }) => features.map(has))));
  const rest = Math.max(0, ...context.map(has));
  const told = claim.kind === 'value' && SENTENCED.test(text) && SENTENCE.test([claim.says, ...claim.of].join(' ')) ? 1 : 0;
  return Math.max(best, told) + PINNED * pinned + REST * rest;
}

const ALIKE = 0.6;
const PINNED = 0.9;
const REST = 0.3;
/** "Gets 11 years" says what the sentence is. */
const SENTENCED = /\b(?:gets?|got|given|handed|jailed|sentenced)\b/i;
const SENTENCE = /\b(?:prison|jail(?:ed)?|sentenced?|imprison\w*)\b/i;

function isSameSubject(one: CompiledClaim, other: CompiledClaim): boolean {
  return one.claim.of[0] === other.claim.of[0];
}
