/**
 * The nouns of the pipeline, types only. Every offset is in UTF-16 code units, every range is half-open.
 * `Span`s point into a source file; a range that points into a passage's text says so.
 */
import type { Decimal } from 'decimal.js';

/** A half-open range of a source file. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A half-open range of a passage's text. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** Ties `text[at, at + length)` of a passage to `source[from, to)`. Verbatim where both are equally long. */
export interface Segment {
  readonly at: number;
  readonly length: number;
  readonly from: number;
  readonly to: number;
}

export type PassageKind =
  | 'heading'
  | 'paragraph'
  | 'item' // a paragraph of a list item (or of a definition-like line)
  | 'cell'
  | 'caption'
  | 'alt' // the alternative text of an image
  | 'footnote'
  | 'field'; // a front-matter value that readers see (title, description, subject, summary …)

/** Where a cell stands and what its headers say. Header texts are reader-visible, empty when there is none. */
export interface Cell {
  /** Index of the table within the draft. */
  readonly table: number;
  readonly row: number;
  readonly column: number;
  /** True for a cell of the header row, and for a cell that heads its row. */
  readonly header: boolean;
  /** Text of the first cell of the row: its subject. */
  readonly rowHeader: string;
  /** Text of the header of the column (merged headers joined from the outside in). */
  readonly columnHeader: string;
  /** Text of the top left cell: it often holds the unit of the whole table. */
  readonly corner: string;
  readonly caption: string;
}

/** Reader-visible prose of one block; white space is one plain blank, soft hyphens and zero-width marks are gone. */
export interface Passage {
  readonly index: number;
  readonly kind: PassageKind;
  /** Code, struck-out text and URLs stand in it as one U+FFFC each: never a mention, never a word. */
  readonly text: string;
  readonly segments: readonly Segment[];
  /** Source range of the passage itself. */
  readonly span: Span;
  /** Source range of the top-level block that holds it. */
  readonly block: Span;
  /** Texts of the headings above it, outermost first (the passage's own heading text is not among them). */
  readonly trail: readonly string[];
  /** Text of the paragraph that introduces the list, table or block quotation which this passage is part of; '' if none. */
  readonly lead: string;
  /** Depth of block quotations around it. */
  readonly quoted: number;
  readonly cell?: Cell;
  /** Name of the front-matter key. */
  readonly field?: string;
  /** Words and figures whose characters hide what they say; left out where there are none. */
  readonly disguises?: readonly Disguise[];
}

/** A word or figure that says something else to a program than to a reader. */
export interface Disguise {
  /** `turned`: shown in another order; `unseen`: holds an invisible character; `alike`: holds one that looks like another; `covered`: is struck out or marked over; `broken`: a figure in pieces. */
  readonly kind: 'turned' | 'unseen' | 'alike' | 'covered' | 'broken';
  readonly span: Span;
  /** As it is read, without what is invisible. */
  readonly text: string;
  /** The character that disguises it. */
  readonly character: string;
  /** The text without the disguise; null where nobody can tell. */
  readonly plain: string | null;
  /** It is a figure, or may be one. */
  readonly inFigure: boolean;
}

/** `<!-- holdtrue-ignore … -->` and its kin. */
export interface Suppression {
  readonly rules: readonly string[];
  readonly reason: string;
  /** What it silences. */
  readonly covers: Span;
  readonly span: Span;
}

/** `<!-- holdtrue: CLAIM -->`: the mention just before `span.start` is about this claim. */
export interface Pin {
  readonly claim: string;
  readonly span: Span;
}

/** One Markdown file, parsed. */
export interface Draft {
  readonly path: string;
  readonly source: string;
  readonly passages: readonly Passage[];
  readonly suppressions: readonly Suppression[];
  readonly pins: readonly Pin[];
  /** The draft's own date (YYYY-MM-DD) where front matter gives one. */
  readonly date: string | null;
}

// --- what a draft states -----------------------------------------------------------------------------------------

export type Bound = 'exact' | 'about' | 'over' | 'atLeast' | 'under' | 'atMost' | 'between' | 'vague';

/** The kind of thing that a quantity measures; figures of different dimensions are compared only where design §4 says so. */
export type Dimension =
  | 'count'
  | 'money'
  | 'percent'
  | 'points' // percentage points (a basis point is 0.01)
  | 'multiple' // treble, 3x, three times, twofold: value 3
  | 'fraction' // two-thirds, one in five, half: value 0.2 for one in five
  | 'score' // 32–21, 32 votes to 21: `parts`
  | 'rank' // third, No 1 in a ranking
  | 'duration' // base unit: second (units up to the week), or month (months, years, decades)
  | 'measure' // length, mass, volume, speed, energy, data …: base unit of its kind
  | 'age' // years
  | 'version';

/**
 * What a written figure says: the set of numbers between `low` and `high` in base units.
 * "£1.6bn" has low = high = 1600000000, step = 100000000, dimension money, unit GBP.
 * "more than 5,000" has low = high = 5000 and bound over: the bound opens the set, low and high stay as printed.
 * A range has low < high and bound between. Vague words ("dozens", "thousands") have bound vague and an order of
 * magnitude as low and high (24–99, 2000–9999).
 */
export interface Quantity {
  readonly dimension: Dimension;
  readonly bound: Bound;
  readonly low: Decimal;
  readonly high: Decimal;
  /** The printed resolution in base units: the last written place. 0 where the value is defined exactly (a fraction, a version). */
  readonly step: Decimal;
  /** ISO code of a currency, or the base unit of the measure ("metre", "second", "month", "byte"); null for plain numbers. */
  readonly unit: string | null;
  /** The unit as written, in its dictionary form ("week", "mile", "penny"); null for plain numbers. */
  readonly unitWord: string | null;
  /** What the rate is per, dictionary form, several joined by a blank in written order: "year", "user month"; null when no rate. */
  readonly per: string | null;
  /** Scores, ratios and lists of figures such as 32–21. */
  readonly parts?: readonly Decimal[];
  /** -1 for a fall written into the number itself (−11.4, "minus 22"), 1 for a written plus sign. */
  readonly sign?: 1 | -1;
  /** The bound is a close one ("nearly", "almost", "just over", "just under", "barely"): the value lies near the number. */
  readonly near?: true;
  /** Another way to read the same words (`5m` as metres or millions). A claim that fits either reading agrees. */
  readonly other?: Quantity;
}

/** A calendar date as far as it is written. Months from 1, weekday 0 = Sunday. */
export interface DateValue {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly weekday?: number;
  /** Minutes after midnight. */
  readonly time?: number;
  /** The end of a range of times, "10am to 6pm"; smaller than `time` where it lies behind midnight. */
  readonly timeTo?: number;
  /** The time is on a twelve-hour clock, and which half of the day is not said ("half past six"). */
  readonly twelveHour?: true;
  /** "Q3", "first half", "mid-", "early", "late", decade or century: the range it stands for, ISO days ("--07-01" where the year is not said). */
  readonly from?: string;
  readonly to?: string;
  /** Words that need an anchor: "last year" = { unit: 'year', amount: -1 }; "a decade ago" = { unit: 'year', amount: -10 }. */
  readonly relative?: { readonly unit: 'day' | 'week' | 'month' | 'year'; readonly amount: number };
  readonly bound?: Bound;
  /** Which end of a stretch of time it is: "until 26 April" and "closes at 6pm" say the last one, "from 11 April" the first. */
  readonly end?: 'first' | 'last';
  /** The other end, where both are written: "from 11 to 26 April" is two dates, each with the other at hand. */
  readonly otherEnd?: DateValue;
  /** "2026/27": a fiscal year that begins in `year`. */
  readonly fiscal?: boolean;
}

interface MentionBase {
  /** Index of the passage it stands in. */
  readonly passage: number;
  /** Range in the passage's text; hedges and units belong to it ("more than 5,000", "£1.6bn", "two point four million pounds"). */
  readonly range: TextRange;
  readonly span: Span;
  readonly surface: string;
}

export interface QuantityMention extends MentionBase {
  readonly kind: 'quantity';
  readonly quantity: Quantity;
  /** Range in the passage's text of the bare number, without hedge, unit or rate. */
  readonly core: TextRange;
  /** "a further", "an additional", "another" | "in all", "in total" | "of which" | "each" | "the remaining", "the other". */
  readonly relation?: 'further' | 'total' | 'part' | 'each' | 'rest';
  /** Written with a verb of change: "rose from X to Y", "up 7.2": 1 up, -1 down. */
  readonly direction?: 1 | -1;
  /** In "rose from X to Y" the X is `from`, the Y `to`; in "rose by X" the X is `by`. */
  readonly change?: 'from' | 'to' | 'by';
}

export interface DateMention extends MentionBase {
  readonly kind: 'date';
  readonly date: DateValue;
  /** Ranges in the passage's text of the parts that can be wrong on their own. */
  readonly parts: {
    readonly weekday?: TextRange;
    readonly day?: TextRange;
    readonly month?: TextRange;
    readonly year?: TextRange;
    readonly time?: TextRange;
  };
}

/** A capitalised run, or a form that a claim knows. */
export interface NameMention extends MentionBase {
  readonly kind: 'name';
}

/** Words inside quotation marks or a block quotation, marks left out. */
export interface QuoteMention extends MentionBase {
  readonly kind: 'quote';
}

export type Mention = QuantityMention | DateMention | NameMention | QuoteMention;

// --- what the claims file states ---------------------------------------------------------------------------------

/** How far a figure may be rounded: to the places written (default), not at all, or by a share (0.05 is five per cent). */
export type Rounding = 'written' | 'exact' | number;

interface ClaimBase {
  readonly id: string;
  readonly says: string;
  /** What it measures, and other words for it. The first is the main one. */
  readonly of: readonly string[];
  /** What pins it down: place, actor, occasion. */
  readonly about: readonly string[];
  readonly when: DateValue | null;
  /** `when` as it is written. */
  readonly whenText: string | null;
  readonly source: string | null;
  /** Title of the source, ready to be printed. */
  readonly sourceTitle: string | null;
  readonly status: 'active' | 'draft' | 'withdrawn';
  readonly asOf: string | null;
  readonly until: string | null;
  readonly owner: string | null;
  readonly note: string | null;
  /** The house form which a fix inserts. */
  readonly write: string | null;
  /** Forms that are known to be wrong. */
  readonly not: readonly string[];
  readonly agrees: readonly string[];
  readonly contradicts: readonly string[];
  /** The claims file that holds it, and where. */
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly span: Span;
}

export interface ValueClaim extends ClaimBase {
  readonly kind: 'value';
  readonly quantity: Quantity;
  /** The figure as it is written in the file (or printed from the derivation). */
  readonly text: string;
  readonly previous: Quantity | null;
  readonly outOf: Quantity | null;
  readonly round: Rounding;
  readonly derived: Derivation | null;
}

/** `sum: [a, b]` and its kin: how a figure follows from other claims. */
export interface Derivation {
  readonly how: 'sum' | 'difference' | 'share' | 'ratio' | 'change';
  readonly from: readonly string[];
}

export interface DateClaim extends ClaimBase {
  readonly kind: 'date';
  readonly date: DateValue;
  readonly text: string;
}

export type NameType = 'person' | 'organisation' | 'place' | 'product' | 'work' | 'name';

export interface NameClaim extends ClaimBase {
  readonly kind: 'name';
  readonly name: string;
  readonly is: NameType;
  /** Other accepted forms. */
  readonly also: readonly string[];
  readonly roles: readonly string[];
}

export interface QuoteClaim extends ClaimBase {
  readonly kind: 'quote';
  readonly quote: string;
  /** Id of the speaker's claim where there is one, else null. */
  readonly by: string | null;
  /** The speaker's name as it is to be printed; null if the file names none. */
  readonly speaker: string | null;
}

export interface ListClaim extends ClaimBase {
  readonly kind: 'list';
  readonly members: readonly string[];
  readonly ordered: boolean;
  readonly outOf: Quantity | null;
}

export type Claim = ValueClaim | DateClaim | NameClaim | QuoteClaim | ListClaim;

export interface Source {
  readonly id: string;
  readonly title: string;
  readonly url: string | null;
  readonly date: string | null;
}

export type Severity = 'error' | 'warning' | 'note';

export interface Settings {
  readonly drafts: readonly string[];
  /** By rule id: off, a severity, or options of the rule with an optional severity. */
  readonly rules: Readonly<
    Record<string, 'off' | Severity | { readonly severity?: Severity; readonly options?: Readonly<Record<string, unknown>> }>
  >;
  readonly plugins: readonly string[];
}

export interface ClaimSet {
  readonly path: string;
  readonly language: string;
  readonly claims: readonly Claim[];
  readonly sources: readonly Source[];
  readonly settings: Settings;
  /** The claims file and those that it includes, as they were read. */
  readonly files?: readonly { readonly path: string; readonly text: string }[];
}

// --- what linking and comparing say --------------------------------------------------------------------------------

/** How a draft's statement stands to the claim's (design §4). The first five are agreement. */
export type Relation =
  | 'same'
  | 'rounded'
  | 'looser'
  | 'derived' // a correct sum, difference, share … of claims
  | 'previous' // the claim's earlier value, stated as such
  | 'variant' // a name form that is neither listed nor misspelt (house form differs)
  | 'tighter'
  | 'very-loose'
  | 'bound-dropped'
  | 'bound-added'
  | 'bound-reversed'
  | 'magnitude'
  | 'unit'
  | 'multiple' // double for treble
  | 'direction' // rise for fall, for for against
  | 'rival' // the value of another claim
  | 'period' // right value, wrong year
  | 'disjoint'
  | 'weekday'
  | 'date'
  | 'misspelt'
  | 'forbidden'
  | 'other-name'
  | 'other-title'
  | 'other-place'
  | 'other-words' // of a quotation
  | 'unmarked' // the words of a quotation without its marks
  | 'other-speaker'
  | 'other-member'
  | 'other-count'
  | 'arithmetic'; // the draft's own figures do not add up

export type State = 'agrees' | 'conflicts' | 'set-aside' | 'not-covered';

/** Evidence for or against a candidate, in words an editor understands. */
export interface Cue {
  readonly text: string;
  readonly weight: number;
}

/** A claim that a mention may be about. */
export interface Candidate {
  readonly claim: Claim;
  readonly score: number;
  readonly cues: readonly Cue[];
}

/** What linking and comparing found out about one mention. */
export interface Match {
  readonly mention: Mention;
  readonly state: State;
  /** The claim it is about; null when not covered or set aside for no claim. */
  readonly claim: Claim | null;
  readonly relation: Relation | null;
  /** `certain` conflicts are errors, `likely` ones warnings. */
  readonly certainty: 'certain' | 'likely' | 'weak';
  /**
   * How little the value of a conflict has of the claim's: nothing, or so little that chance will do; doubted where only that much
   * likeness keeps it from being set aside; absent where a slip is likely.
   */
  readonly likeness?: 'none' | 'faint' | 'doubted';
  /** Why it was set aside or not covered, in plain words. */
  readonly reason: string | null;
  /** The words that are wrong, where they are not the whole mention. */
  readonly at?: Span;
  /** What the draft says and what the claim says, ready for a message. */
  readonly actual: string;
  readonly expected: string | null;
  /** The rival claim of a swap, or the claims that a sum follows from. */
  readonly others: readonly Claim[];
  /** Another place in the draft that explains it. */
  readonly related: readonly { readonly span: Span; readonly text: string }[];
  readonly candidates: readonly Candidate[];
}

// --- what rules yield --------------------------------------------------------------------------------------------------

export interface Related {
  readonly path: string;
  readonly span: Span;
  readonly message: string;
}

/**
 * Why an edit wants a person's eye: it changes what somebody is quoted with, the claim is likely but not certainly meant,
 * another figure or word may be the wrong one, or the words around it may have to change as well.
 */
export type Care = 'quotation' | 'likely' | 'either' | 'wording';

/** New words for a part of a draft. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
  /** Left out where the edit can be made unseen. */
  readonly care?: readonly Care[];
  /** What may be written elsewhere in its stead, where one of two words is wrong: the day in place of its weekday. */
  readonly or?: Pick<Edit, 'span' | 'text'>;
}

export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly path: string;
  readonly span: Span;
  readonly message: string;
  readonly claim: string | null;
  readonly text: string;
  readonly expected: string | null;
  readonly related: readonly Related[];
  readonly disposition: 'open' | 'suppressed' | 'baselined';
  readonly reason: string | null;
  /** What a reviewer decided, where that does not silence it: the draft is wrong, or it is to be settled later. */
  readonly decision?: 'confirmed' | 'deferred';
  readonly fingerprint: string;
  readonly fix: Edit | null;
}

/** Something that was asked for and could not be judged: exit code 3. */
export interface Failure {
  readonly path: string | null;
  readonly stage: 'read' | 'parse' | 'extract' | 'link' | 'rule';
  readonly message: string;
  readonly rule?: string;
}

// --- what renderers may know ---------------------------------------------------------------------------------------------

/** One draft after linking. */
export interface DraftResult {
  readonly path: string;
  readonly source: string;
  readonly words: number;
  readonly matches: readonly Match[];
}

export interface Coverage {
  readonly mentions: number;
  readonly agrees: number;
  readonly conflicts: number;
  readonly setAside: number;
  readonly notCovered: number;
}

/** Everything that a renderer may know; findings stand in the order path, position, rule. */
export interface Report {
  /** The folder that all paths are relative to, seen from the root of the repository: '' or 'docs'. */
  readonly folder: string;
  readonly set: ClaimSet;
  readonly drafts: readonly DraftResult[];
  readonly findings: readonly Finding[];
  readonly failures: readonly Failure[];
  readonly coverage: Coverage;
  /** How often each claim is agreed with and contradicted, in the order of the file. */
  readonly claims: readonly { readonly claim: Claim; readonly agrees: number; readonly conflicts: number }[];
}
