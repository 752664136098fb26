import type { Quantity } from '../model.ts';

/** A claim as it is proposed from a source: the keys of its entry in the order in which they are written. */
export interface Proposal {
  readonly kind: 'value' | 'date' | 'name' | 'quote';
  /** Words that its id is made of, the most telling first. */
  readonly words: readonly string[];
  readonly says: string | null;
  /** What it states, in the form of the claims file. */
  readonly text: string;
  readonly quantity: Quantity | null;
  readonly of: readonly string[];
  readonly about: readonly string[];
  /** Further keys: `previous`, `when`, `is`, `role`, `also`, `by`. */
  readonly more: Readonly<Record<string, string | readonly string[]>>;
  readonly place: Place;
}

/** Where in a source a claim was read. */
export interface Place {
  readonly path: string;
  /** Id of the source in the claims file. */
  readonly source: string;
  readonly offset: number;
  readonly line: number;
}
