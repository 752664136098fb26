import type { Claim } from '../../src/index.ts';
import type { CleanDraft, MarkType, Target } from './marks.ts';

/** What an operator may know of the mention that it changes. */
export interface Place {
  readonly draft: CleanDraft;
  readonly target: Target;
  readonly claim: Claim;
  /** The marked words, and the source before them. */
  readonly quote: string;
  readonly before: string;
  /** All marked drafts of the same claims. */
  readonly story: readonly CleanDraft[];
}

/** One way to get a correct mention wrong: `variants` are other words for it, each of which contradicts the claim. */
export interface Operator {
  readonly name: string;
  readonly types: readonly MarkType[];
  /** How many of the variants of one mention are tried; more than one where mentions are scarce. */
  readonly each: number;
  readonly variants: (place: Place) => readonly string[];
}

/** How the marked words bound their figure. A near bound loosens it on both sides. */
export function boundOf({ quote, target }: Place): 'over' | 'under' | 'near' | null {
  if (target.rough || NEAR.test(quote)) return 'near';
  if (OVER.test(quote)) return 'over';
  return UNDER.test(quote) ? 'under' : null;
}

/** Words that bound a figure on one side alone. */
export function isLoose(quote: string): boolean {
  return OVER.test(quote) || UNDER.test(quote);
}

const NEAR = /\b(?:about|around|some|nearly|almost|just (?:under|over)|a tad|a little|or so|or thereabouts|something like)\b/i;
const OVER = /\b(?:more than|over|upwards of|at least|no (?:less|fewer) than|or (?:more|better|hotter))\b|\d\+|-plus\b/i;
const UNDER = /\b(?:fewer than|less than|under|no more than|at most|up to)\b/i;

/** True where a figure that reads `after` instead of `before` is wrong for certain: beyond what the words around it allow. */
export function contradicts(before: number, after: number, bound: ReturnType<typeof boundOf>): boolean {
  if (before === after) return false;
  if (bound === null) return true;
  const ratio = after / before;
  return (bound !== 'under' && ratio >= 1.2) || (bound !== 'over' && ratio <= 0.8);
}
