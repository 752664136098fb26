import type { ValueClaim } from '../../model.ts';
import { lemma, stem } from '../../text/lemma.ts';
import type { Token } from '../../text/tokens.ts';
import type { Spend } from '../budget.ts';
import { type CompiledClaim, headsOf, isContent } from '../compiled-claim.ts';
import { FUNCTION_WORDS } from '../lexicon/function-words.ts';
import type { Vocabulary } from '../vocabulary.ts';

/** A claim of a figure as statements without a figure are held against it: every word that they say must be one of its own. */
export interface Side {
  readonly compiled: CompiledClaim & { readonly claim: ValueClaim };
  /** Stems of what it measures and is about. */
  readonly strong: ReadonlySet<string>;
  /** Stems of all its words. */
  readonly all: ReadonlySet<string>;
  readonly heads: ReadonlySet<string>;
}

const SIDES = new WeakMap<CompiledClaim, Side>();

/** The claims of figures that some words may speak of. */
export function sidesOf(words: readonly Token[], vocabulary: Vocabulary, spend: Spend): readonly Side[] {
  const near = words
    .filter(isContent)
    .map(({ lower }) => ({ word: { stem: stem(lower), lemma: lemma(lower), compound: null }, strength: 1, inherited: 0 }));
  if (near.length === 0) return [];
  return vocabulary
    .near(near, (claim) => claim.kind === 'value' && claim.status === 'active', spend)
    .flatMap((compiled) => sideOf(compiled) ?? []);
}

/** A claim as a side; null where it is one of a day. */
export function sideOf(compiled: CompiledClaim): Side | null {
  const side = SIDES.get(compiled) ?? toSide(compiled);
  if (side) SIDES.set(compiled, side);
  return side;
}

function toSide(compiled: CompiledClaim): Side | null {
  const { claim, subjects, qualifiers, context, figure } = compiled;
  if (claim.kind !== 'value') return null;
  const phrases = [...subjects, ...qualifiers.flatMap(({ alternatives }) => alternatives)];
  const strong = new Set(phrases.flatMap(({ features }) => features.map((feature) => feature.stem)));
  const all = new Set([...strong, ...context.map((feature) => feature.stem), ...figure]);
  return { compiled: { ...compiled, claim }, strong, all, heads: headsOf(compiled) };
}

/** Whether a word says nothing of its own, or says what one of the claims says. A number never does. */
export function isExplained({ kind, lower }: Token, ...sides: readonly Side[]): boolean {
  if (kind !== 'word') return kind === 'mark';
  return FUNCTION_WORDS.has(lower) || sides.some(({ all }) => all.has(stem(lower)));
}

/** All words of one of a claim's subjects are among these. */
export function isNamedIn(words: readonly Token[], { compiled }: Side): boolean {
  const stems = new Set(words.filter(isContent).map(({ lower }) => stem(lower)));
  return compiled.subjects.some(({ features }) => features.length > 0 && features.every((feature) => stems.has(feature.stem)));
}
