/** What the report's page knows: the shapes of the JSON in it, types only. The renderer writes them, the script of the page reads them. */

/** How a marked place looks: the state of its mention, or `silenced` for a conflict that is suppressed or was known before. */
export type Look = 'agrees' | 'conflicts' | 'silenced' | 'set-aside' | 'not-covered';

/** The island that the whole page shares. */
export interface PageData {
  /** Under which name decisions are kept in the browser. */
  readonly store: string;
  /** What was decided before this report and is kept beside the claims; what it silences is left out. */
  readonly decisions: readonly DecisionRecord[];
  readonly claims: readonly ClaimData[];
  readonly drafts: readonly { readonly path: string; readonly stops: number }[];
  /** Findings in files that are no drafts. */
  readonly others: readonly FindingData[];
  /** Every finding: its fingerprint, the index of its draft (-1 for `others`), its index there, its disagreement (-1 where it is not open). */
  readonly findings: readonly (readonly [fingerprint: string, draft: number, index: number, group: number])[];
}

export interface ClaimData {
  readonly id: string;
  readonly says: string;
  /** What it states, as a message prints it. */
  readonly value: string;
  /** File and line. */
  readonly place: string;
  readonly source: string | null;
  readonly agrees: number;
  readonly conflicts: number;
}

/** The island of one draft. Marks and findings refer to each other, and to claims, by index. */
export interface DraftData {
  /** Sentences that many marks share; they are referred to by index. */
  readonly phrases: readonly string[];
  readonly blocks: readonly BlockData[];
  readonly marks: readonly MarkData[];
  readonly findings: readonly FindingData[];
}

export type BlockData =
  | { readonly kind: 'heading'; readonly level: number; readonly runs: readonly Run[] }
  | { readonly kind: 'paragraph' | 'caption' | 'alt' | 'footnote'; readonly runs: readonly Run[] }
  | { readonly kind: 'field'; readonly name: string; readonly runs: readonly Run[] }
  | { readonly kind: 'quote'; readonly blocks: readonly BlockData[] }
  | { readonly kind: 'list'; readonly start: number | null; readonly items: readonly (readonly BlockData[])[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly CellData[])[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'silencing'; readonly text: string };

export interface CellData {
  /** What it heads, if anything. */
  readonly heads: 'column' | 'row' | null;
  readonly runs: readonly Run[];
}

/** A piece of text: plain, marked, or something that is not read (code, an address, struck-out words). */
export type Run = string | MarkedRun | ObjectRun;

/** Marked words, the mark that they lead to, and a 1 where they are the very words of a finding and not the whole mark. */
type MarkedRun = readonly [text: string, mark: number, exact?: 1];

interface ObjectRun {
  readonly object: string;
  readonly as: 'code' | 'deleted' | 'address';
}

/** A place in a draft that something is known about. */
export interface MarkData {
  readonly look: Look;
  readonly text: string;
  /** A phrase: what it was read as, a figure, a date … */
  readonly kind: number;
  /** Its source range, to be found by offset; where it begins, for the reader. */
  readonly at: readonly [from: number, to: number, line: number, column: number];
  readonly claim?: number;
  /** A phrase: how the draft stands to the claim; ends the sentence "the draft …". */
  readonly relation?: number;
  /** A phrase: why it was set aside or is not covered. */
  readonly reason?: number;
  /** A phrase: how sure a conflict is. */
  readonly sure?: number;
  /** What the draft says, where the text does not say it in full. */
  readonly actual?: string;
  readonly expected?: string;
  /** The claims that a sum follows from, or the rival of a swap. */
  readonly rivals?: readonly number[];
  readonly candidates?: readonly CandidateData[];
  /** How many weaker candidates there are. */
  readonly weaker?: number;
  readonly findings?: readonly number[];
}

/** A claim that a mention may be about: its score, what spoke for and against it (a phrase and its weight), how many cues are left out. */
export type CandidateData = readonly [
  claim: number,
  score: number,
  cues: readonly (readonly [phrase: number, weight: number])[],
  more: number,
];

export interface FindingData {
  readonly fingerprint: string;
  readonly rule: string;
  readonly severity: 'error' | 'warning' | 'note';
  readonly disposition: 'open' | 'suppressed' | 'baselined';
  readonly message: string;
  readonly text: string;
  readonly path: string;
  /** The path from the root of the repository, where it is another one. */
  readonly file?: string;
  readonly line: number;
  readonly column: number;
  readonly claim?: number;
  readonly expected?: string;
  readonly reason?: string;
  /** What a fix would write in place of what. */
  readonly fix?: readonly [from: string, to: string];
  /** What may be written elsewhere in its stead. */
  readonly or?: readonly [from: string, to: string];
  readonly related?: readonly RelatedData[];
  readonly mark?: number;
}

export interface RelatedData {
  readonly message: string;
  readonly place: string;
  /** Draft and offset, where it leads into a draft. */
  readonly target?: readonly [draft: number, offset: number];
}

/** What a reviewer decides about a finding. */
export type Verdict = 'confirmed' | 'rejected' | 'deferred';

/** A finding with what was decided, as `decisions.json` holds it. */
export interface DecisionRecord {
  readonly fingerprint: string;
  readonly decision: Verdict;
  readonly reason: string;
  readonly rule: string;
  readonly path: string;
  readonly claim: string | null;
  readonly text: string;
  readonly message: string;
}
