import type { Row } from '../mutate/print.ts';
import type { ReaderFigures } from './readers.ts';

/** What the page on accuracy states; kept as data, so that parts can be measured again one at a time. */
export interface Measured {
  readonly stories: { readonly tuned: StoryFigures; readonly held: StoryFigures };
  readonly mutants: MutantFigures;
  readonly copy: CopyFigures;
  readonly readers: readonly ReaderFigures[];
}

/** One half of the stories. */
export interface StoryFigures {
  readonly stories: number;
  readonly drafts: number;
  readonly words: number;
  readonly errors: number;
  readonly hits: number;
  readonly findings: number;
  readonly alarms: number;
  readonly cleanDrafts: number;
  readonly quietDrafts: number;
  /** Found and planted, by type of error. */
  readonly types: readonly (readonly [type: string, hits: number, errors: number])[];
}

export interface MutantFigures {
  readonly drafts: number;
  readonly words: number;
  readonly alarms: number;
  readonly marks: number;
  readonly rows: readonly Row[];
}

export interface CopyFigures {
  readonly files: number;
  readonly words: number;
  readonly sets: number;
  readonly linked: number;
  readonly unlinked: number;
  /** Findings that a person judged to be slips of the copy; not among the others. */
  readonly slips: number;
}
