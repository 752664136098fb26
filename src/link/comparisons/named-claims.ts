/** Which claims of figures a sentence names by words alone, without their figures: "the painting and the piano". */
import type { Quantity, QuantityMention, ValueClaim } from '../../model.ts';
import { stem } from '../../text/lemma.ts';
import type { Token } from '../../text/tokens.ts';
import type { Spend } from '../budget.ts';
import { isContent } from '../compiled-claim.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { type Side, sideOf, sidesOf } from './explained.ts';

/** A claim that is named, and the places of the tokens that tell it apart. */
export interface Named {
  readonly claim: ValueClaim;
  readonly at: readonly number[];
}

/**
 * The claims of plain figures that some words name: each has a word there that no other claim of its unit has, or more of them than any
 * other. Where two have the same words, neither is named.
 */
export function namedIn(tokens: readonly Token[], vocabulary: Vocabulary, spend: Spend): readonly Named[] {
  const sides = sidesOf(tokens, vocabulary, spend).filter(({ compiled: { claim } }) => isPlainFigure(claim));
  const found = sides.flatMap((side) => {
    const at = tokens.flatMap((token, index) => (isContent(token) && side.strong.has(stem(token.lower)) ? [index] : []));
    return at.length > 0 && isEnough(side, tokens, at) ? [{ claim: side.compiled.claim, at }] : [];
  });
  return found.filter((one) => found.every((other) => other === one || !isSameUnit(one.claim, other.claim) || !covers(other, one)));
}

/** The parts of a sum that some words name, of each sum: a part has a word there that no other part has. */
export function partsNamedIn(tokens: readonly Token[], vocabulary: Vocabulary, spend: Spend): readonly (readonly Named[])[] {
  const ids = new Set(sidesOf(tokens, vocabulary, spend).map(({ compiled: { claim } }) => claim.id));
  return vocabulary.sumsOf(ids).map(({ claim }) => {
    const from = claim.kind === 'value' && claim.derived ? claim.derived.from : [];
    const sides = from.flatMap((id) => {
      const part = vocabulary.withId(id);
      return (part && sideOf(part)) ?? [];
    });
    return sides.flatMap((side): readonly Named[] => {
      const isOwn = (key: string) => side.strong.has(key) && sides.every((other) => other === side || !other.strong.has(key));
      const at = tokens.flatMap((token, index) => (isContent(token) && isOwn(stem(token.lower)) ? [index] : []));
      return at.length > 0 && isPlainFigure(side.compiled.claim) ? [{ claim: side.compiled.claim, at }] : [];
    });
  });
}

/** All words of the one are the other's too. */
function covers({ at: other }: Named, { at: one }: Named): boolean {
  return one.every((index) => other.includes(index));
}

/** One of its subjects stands there in full, or one of the things that pin it down. */
function isEnough({ compiled: { subjects, qualifiers } }: Side, tokens: readonly Token[], at: readonly number[]): boolean {
  const stems = new Set(at.map((index) => stem(tokens[index]!.lower)));
  const phrases = [...subjects, ...qualifiers.flatMap(({ alternatives }) => alternatives)];
  return phrases.some(({ features }) => features.length > 0 && features.every((feature) => stems.has(feature.stem)));
}

function isPlainFigure({ quantity: { bound, low, high, dimension } }: ValueClaim): boolean {
  return (bound === 'exact' || bound === 'about') && low.eq(high) && low.gt(0) && UNITS.has(dimension);
}

const UNITS: ReadonlySet<string> = new Set(['count', 'money', 'measure', 'percent']);

interface Figured {
  readonly quantity: Quantity;
}

/** Figures that can be added up and held against each other. */
export function isSameUnit({ quantity: one }: Figured, { quantity: other }: Figured): boolean {
  return one.dimension === other.dimension && one.unit === other.unit;
}

/** A claim's figure as if it stood in the draft. */
export function asMention({ quantity, text }: ValueClaim, beside: QuantityMention): QuantityMention {
  const { relation: _relation, direction: _direction, change: _change, ...plain } = beside;
  return { ...plain, quantity: { ...quantity, per: null }, surface: text };
}
