/** What a reader of figures says of one place of a text. */
export interface Reading {
  readonly start: number;
  readonly end: number;
  /** The figures there: one, or the ends of a range. */
  readonly values: readonly number[];
  /** An ISO code or a base unit, or percent, points or multiple; null where the reader does not say. */
  readonly unit: string | null;
  readonly bound: string | null;
}

/** A reader of figures under comparison. */
export interface Reader {
  readonly name: string;
  readonly read: (text: string) => readonly Reading[];
}
