import { z } from "zod";
import { Decimal } from "decimal.js";

// node_modules/.holdtrue-types/out/src/model.d.ts
/** A half-open range of a source file. */
interface Span {
  readonly start: number;
  readonly end: number;
}
/** A half-open range of a passage's text. */
interface TextRange {
  readonly start: number;
  readonly end: number;
}
/** Ties `text[at, at + length)` of a passage to `source[from, to)`. Verbatim where both are equally long. */
interface Segment {
  readonly at: number;
  readonly length: number;
  readonly from: number;
  readonly to: number;
}
type PassageKind = 'heading' | 'paragraph' | 'item' | 'cell' | 'caption' | 'alt' | 'footnote' | 'field';
/** Where a cell stands and what its headers say. Header texts are reader-visible, empty when there is none. */
interface Cell {
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
interface Passage {
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
interface Disguise {
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
interface Suppression {
  readonly rules: readonly string[];
  readonly reason: string;
  /** What it silences. */
  readonly covers: Span;
  readonly span: Span;
}
/** `<!-- holdtrue: CLAIM -->`: the mention just before `span.start` is about this claim. */
interface Pin {
  readonly claim: string;
  readonly span: Span;
}
/** One Markdown file, parsed. */
interface Draft {
  readonly path: string;
  readonly source: string;
  readonly passages: readonly Passage[];
  readonly suppressions: readonly Suppression[];
  readonly pins: readonly Pin[];
  /** The draft's own date (YYYY-MM-DD) where front matter gives one. */
  readonly date: string | null;
}
type Bound = 'exact' | 'about' | 'over' | 'atLeast' | 'under' | 'atMost' | 'between' | 'vague';
/** The kind of thing that a quantity measures; figures of different dimensions are compared only where design §4 says so. */
type Dimension = 'count' | 'money' | 'percent' | 'points' | 'multiple' | 'fraction' | 'score' | 'rank' | 'duration' | 'measure' | 'age' | 'version';
/**
 * What a written figure says: the set of numbers between `low` and `high` in base units.
 * "£1.6bn" has low = high = 1600000000, step = 100000000, dimension money, unit GBP.
 * "more than 5,000" has low = high = 5000 and bound over: the bound opens the set, low and high stay as printed.
 * A range has low < high and bound between. Vague words ("dozens", "thousands") have bound vague and an order of
 * magnitude as low and high (24–99, 2000–9999).
 */
interface Quantity {
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
interface DateValue {
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
  readonly relative?: {
    readonly unit: 'day' | 'week' | 'month' | 'year';
    readonly amount: number;
  };
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
interface QuantityMention extends MentionBase {
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
interface DateMention extends MentionBase {
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
interface NameMention extends MentionBase {
  readonly kind: 'name';
}
/** Words inside quotation marks or a block quotation, marks left out. */
interface QuoteMention extends MentionBase {
  readonly kind: 'quote';
}
type Mention = QuantityMention | DateMention | NameMention | QuoteMention;
/** How far a figure may be rounded: to the places written (default), not at all, or by a share (0.05 is five per cent). */
type Rounding = 'written' | 'exact' | number;
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
interface ValueClaim extends ClaimBase {
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
interface Derivation {
  readonly how: 'sum' | 'difference' | 'share' | 'ratio' | 'change';
  readonly from: readonly string[];
}
interface DateClaim extends ClaimBase {
  readonly kind: 'date';
  readonly date: DateValue;
  readonly text: string;
}
type NameType = 'person' | 'organisation' | 'place' | 'product' | 'work' | 'name';
interface NameClaim extends ClaimBase {
  readonly kind: 'name';
  readonly name: string;
  readonly is: NameType;
  /** Other accepted forms. */
  readonly also: readonly string[];
  readonly roles: readonly string[];
}
interface QuoteClaim extends ClaimBase {
  readonly kind: 'quote';
  readonly quote: string;
  /** Id of the speaker's claim where there is one, else null. */
  readonly by: string | null;
  /** The speaker's name as it is to be printed; null if the file names none. */
  readonly speaker: string | null;
}
interface ListClaim extends ClaimBase {
  readonly kind: 'list';
  readonly members: readonly string[];
  readonly ordered: boolean;
  readonly outOf: Quantity | null;
}
type Claim = ValueClaim | DateClaim | NameClaim | QuoteClaim | ListClaim;
interface Source {
  readonly id: string;
  readonly title: string;
  readonly url: string | null;
  readonly date: string | null;
}
type Severity = 'error' | 'warning' | 'note';
interface Settings {
  readonly drafts: readonly string[];
  /** By rule id: off, a severity, or options of the rule with an optional severity. */
  readonly rules: Readonly<Record<string, 'off' | Severity | {
    readonly severity?: Severity;
    readonly options?: Readonly<Record<string, unknown>>;
  }>>;
  readonly plugins: readonly string[];
}
interface ClaimSet {
  readonly path: string;
  readonly language: string;
  readonly claims: readonly Claim[];
  readonly sources: readonly Source[];
  readonly settings: Settings;
  /** The claims file and those that it includes, as they were read. */
  readonly files?: readonly {
    readonly path: string;
    readonly text: string;
  }[];
}
/** How a draft's statement stands to the claim's (design §4). The first five are agreement. */
type Relation = 'same' | 'rounded' | 'looser' | 'derived' | 'previous' | 'variant' | 'tighter' | 'very-loose' | 'bound-dropped' | 'bound-added' | 'bound-reversed' | 'magnitude' | 'unit' | 'multiple' | 'direction' | 'rival' | 'period' | 'disjoint' | 'weekday' | 'date' | 'misspelt' | 'forbidden' | 'other-name' | 'other-title' | 'other-place' | 'other-words' | 'unmarked' | 'other-speaker' | 'other-member' | 'other-count' | 'arithmetic';
type State = 'agrees' | 'conflicts' | 'set-aside' | 'not-covered';
/** Evidence for or against a candidate, in words an editor understands. */
interface Cue {
  readonly text: string;
  readonly weight: number;
}
/** A claim that a mention may be about. */
interface Candidate {
  readonly claim: Claim;
  readonly score: number;
  readonly cues: readonly Cue[];
}
/** What linking and comparing found out about one mention. */
interface Match {
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
  readonly related: readonly {
    readonly span: Span;
    readonly text: string;
  }[];
  readonly candidates: readonly Candidate[];
}
interface Related {
  readonly path: string;
  readonly span: Span;
  readonly message: string;
}
/**
 * Why an edit wants a person's eye: it changes what somebody is quoted with, the claim is likely but not certainly meant,
 * another figure or word may be the wrong one, or the words around it may have to change as well.
 */
type Care = 'quotation' | 'likely' | 'either' | 'wording';
/** New words for a part of a draft. */
interface Edit {
  readonly span: Span;
  readonly text: string;
  /** Left out where the edit can be made unseen. */
  readonly care?: readonly Care[];
  /** What may be written elsewhere in its stead, where one of two words is wrong: the day in place of its weekday. */
  readonly or?: Pick<Edit, 'span' | 'text'>;
}
interface Finding {
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
interface Failure {
  readonly path: string | null;
  readonly stage: 'read' | 'parse' | 'extract' | 'link' | 'rule';
  readonly message: string;
  readonly rule?: string;
}
/** One draft after linking. */
interface DraftResult {
  readonly path: string;
  readonly source: string;
  readonly words: number;
  readonly matches: readonly Match[];
}
interface Coverage {
  readonly mentions: number;
  readonly agrees: number;
  readonly conflicts: number;
  readonly setAside: number;
  readonly notCovered: number;
}
/** Everything that a renderer may know; findings stand in the order path, position, rule. */
interface Report {
  /** The folder that all paths are relative to, seen from the root of the repository: '' or 'docs'. */
  readonly folder: string;
  readonly set: ClaimSet;
  readonly drafts: readonly DraftResult[];
  readonly findings: readonly Finding[];
  readonly failures: readonly Failure[];
  readonly coverage: Coverage;
  /** How often each claim is agreed with and contradicted, in the order of the file. */
  readonly claims: readonly {
    readonly claim: Claim;
    readonly agrees: number;
    readonly conflicts: number;
  }[];
}
/** What a rule may look at, by the value of its `on`. Where a plug-in runs, every subject is frozen through and through. */
interface Subjects {
  /** A mention that agrees with a claim or conflicts with one; a conflict that is only weakly linked never gets here. */
  readonly match: Match;
  /** Every mention, also one that was set aside or that no claim covers. */
  readonly mention: Match;
  readonly claim: ClaimUse;
  readonly draft: LinkedDraft;
  /** All drafts together, sorted by path. */
  readonly corpus: readonly LinkedDraft[];
  /** A `holdtrue-ignore` comment, after all other rules have run. */
  readonly suppression: SuppressionUse;
}
/** A claim, and how many mentions agree with it and contradict it. */
interface ClaimUse {
  readonly claim: Claim;
  readonly agrees: number;
  readonly conflicts: number;
}
/** A draft with all that was found out about its mentions, in reading order. */
interface LinkedDraft {
  readonly draft: Draft;
  readonly matches: readonly Match[];
  /** Those of them that contradict a claim. To look at these alone costs little where a draft was judged before. */
  readonly conflicts: readonly Match[];
}
/** A suppression and what came of it. */
interface SuppressionUse {
  readonly suppression: Suppression;
  /** How many findings it silenced. */
  readonly silenced: number;
  /** The rules that it names and that had nothing to say there; `*` when it names none and silenced nothing. */
  readonly idle: readonly string[];
  /** The names in it that belong to no rule. */
  readonly unknown: readonly string[];
}
/** What both ends of a disagreement have in common in every message: spread it into what a rule yields. */
interface BothEnds {
  readonly at: Span;
  readonly claim: string | null;
  readonly expected: string | null;
  readonly related: readonly Related[];
  /** What the claim says, to stand in place of what the draft says; null where the two are not of one piece. */
  readonly suggest: Suggestion | null;
  /** `actual` is what the draft says, `expected` what the claim says, `claim` its id, `where` its file, line and source. */
  readonly data: {
    readonly actual: string;
    readonly expected: string;
    readonly claim: string;
    readonly where: string;
  };
}
/** Words that may stand in place of those at a span. */
interface Suggestion {
  readonly at: Span;
  readonly text: string;
  /** Why a person should look before it is put in; that the words are quoted ones the engine finds by itself. */
  readonly care?: readonly Care[];
  /** What may be written elsewhere in its stead, where one of two words is wrong. */
  readonly or?: Pick<Suggestion, 'at' | 'text'>;
}
/** What a rule may ask beside its subject. */
interface Context {
  readonly set: ClaimSet;
  /** The draft that holds the subject; null for a rule on claims or on the corpus. */
  readonly draft: Draft | null;
  /** The day (YYYY-MM-DD) for which the drafts are checked, else the draft's own date, else null. */
  readonly today: string | null;
  readonly bothEnds: (match: Match) => BothEnds;
  /** What a claim states, as a message prints it. */
  readonly print: (claim: Claim) => string;
  /** Where a claim comes from: file and line, and the title of its source where there is one. */
  readonly where: (claim: Claim) => string;
  /** Line (from 1) of an offset in a draft. */
  readonly line: (draft: Draft, offset: number) => number;
  /** Whether two names are a slip of the keyboard or of the ear apart. */
  readonly isNearMiss: (written: string, name: string) => boolean;
}
/** The names of the `{placeholders}` of a message. */
type Placeholders<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | Placeholders<Rest> : never;
/** What every remark may carry, whatever its message. */
interface RemarkBase {
  /** What to point at. */
  readonly at: Span;
  /** The file of `at`, where it is not the draft of the subject. */
  readonly path?: string;
  readonly claim?: string | null;
  readonly expected?: string | null;
  readonly related?: readonly Related[];
  /** What may stand in place of the words at `at` (or at a span of its own); the engine leaves it out where markup is in the way. */
  readonly suggest?: string | Suggestion | null;
  /** Lowers the severity of this one remark; it never raises it. */
  readonly severity?: Severity;
}
/** What a rule with these messages yields: a message id, and a value for each of its placeholders. */
type RemarkOf<Messages extends Readonly<Record<string, string>>> = { readonly [Id in keyof Messages & string]: RemarkBase & {
  readonly message: Id;
  readonly data: Readonly<Record<Placeholders<Messages[Id]>, string | number>>;
} }[keyof Messages & string];
/** A remark of any rule. */
type Remark = RemarkBase & {
  readonly message: string;
  readonly data?: Readonly<Record<string, string | number>>;
};
/** Whether a rule's options, messages and bounds are promised to stay. */
type RuleStatus = 'stable' | 'preview';
interface RuleHead {
  /** Kebab-case; also the name of its page, and what a suppression names. */
  readonly id: string;
  readonly summary: string;
  readonly severity: Severity;
  readonly status?: RuleStatus;
  /** True for a rule that runs only where the settings or `only` name it. */
  readonly off?: boolean;
}
/** A rule as it is written: typed by what it looks at, by its options, and by its messages. */
interface RuleDefinition<Kind extends keyof Subjects, Options extends z.ZodType, Messages extends Readonly<Record<string, string>>> extends RuleHead {
  readonly on: Kind;
  /** A zod schema in which every option has a default; without one the rule takes no options. */
  readonly options?: Options;
  readonly messages: Messages;
  check(subject: Subjects[Kind], options: z.output<Options>, context: Context): Iterable<RemarkOf<Messages>>;
}
/** A rule as the engine runs it: one of ours, or the default export of a plug-in. */
interface Rule extends RuleHead {
  readonly on: keyof Subjects;
  /** A zod schema, a function from the settings' options to the rule's, or a plain object of defaults. */
  readonly options?: unknown;
  readonly messages: Readonly<Record<string, string>>;
  check(subject: unknown, options: unknown, context: Context): Iterable<Remark>;
}
/** Types a rule: message ids, the placeholders of each message, subject and options are checked by the compiler. */
declare function defineRule<const Kind extends keyof Subjects, Options extends z.ZodType, const Messages extends Readonly<Record<string, string>>>(rule: RuleDefinition<Kind, Options, Messages>): Rule;
/** Every rule of the package, sorted by id. A rule that is not listed here does not exist. */
declare const rules: readonly Rule[];
/** What a check is doing: reading and linking a draft, loading a plug-in, or running a rule of one (in one draft, or with a null path in all of them). */
type Step = {
  readonly stage: 'draft';
  readonly path: string /** In UTF-16 units. */;
  readonly size: number;
} | {
  readonly stage: 'load';
  readonly path: string;
} | {
  readonly stage: 'rule';
  readonly path: string | null;
  readonly rule: string;
};
/** Runs a step and gives its result. Throws what the step throws, or a `Stopped` where it does not end by itself. */
type Within = <Result>(step: Step, run: () => Result) => Result;
/** An example sentence of a claim that does not do what its claim says it does. Line and column are those of the claim. */
interface BrokenExample {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly claim: string;
  readonly sentence: string;
  readonly message: string;
}
/** Reads every claim's `agrees` and `contradicts` sentences as drafts. Out: the sentences that come out otherwise, in the order of the file. */
declare function checkExamples(set: ClaimSet): readonly BrokenExample[];
/** A Markdown file to check: its path, as it is to be printed, and its text. */
interface DraftFile {
  readonly path: string;
  readonly source: string;
}
interface CheckOptions {
  /** The rules of the package. */
  readonly rules?: readonly Rule[];
  /** Rules of the user, as `loadPlugins` returns them. */
  readonly plugins?: readonly Rule[];
  /** Ids of the only rules to run; also those that are off unless named. */
  readonly only?: readonly string[];
  /** The folder that paths are relative to, seen from the root of the repository ('' or 'docs'): fingerprints are then the same in all folders. */
  readonly folder?: string;
  /** The day (YYYY-MM-DD) for which the drafts are checked; without it each draft's own date counts. */
  readonly today?: string;
  /** Lets the Markdown parser read every draft as a whole. The report is the same either way; it only takes longer. */
  readonly whole?: boolean;
  /** Runs each draft, and each rule of a plug-in, so that it ends; without it they take as long as they want. */
  readonly within?: Within;
}
/** The rules of plug-in modules, and what could not be loaded. */
interface LoadedRules {
  readonly rules: readonly Rule[];
  readonly failures: readonly Failure[];
}
/**
 * Loads the default exports of plug-in modules: a rule, or a list of rules.
 * In: their paths, and the function that imports one (only `entry/` passes the real import). One bad module does not hold up the others.
 */
declare function loadPlugins(paths: readonly string[], importModule: (path: string) => Promise<unknown>): Promise<LoadedRules>;
/** Something wrong with a claims file: where it stands, what it is and what to do about it. Lines and columns from 1. */
interface ClaimsProblem {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  /** Exclusive, on the same line; a range that goes on to further lines ends where its first line ends. */
  readonly endColumn: number;
  readonly message: string;
  readonly hint: string;
  /** The source line, or the part of it around the problem where the line is very long. */
  readonly excerpt: string;
  /** Column of the first character of the excerpt. */
  readonly excerptColumn: number;
  readonly severity: 'error' | 'warning';
}
/** How the texts of a claims file are read. Ranges are in the text that is given. */
interface Readers {
  /** A figure as a whole; null where the text is none. */
  readonly quantity: (text: string) => Quantity | null;
  readonly date: (text: string) => DateValue | null;
  /** The figures of a sentence, its dates left out. */
  readonly quantities: (text: string) => readonly {
    readonly range: TextRange;
    readonly quantity: Quantity;
  }[];
  readonly dates: (text: string) => readonly {
    readonly range: TextRange;
    readonly date: DateValue;
  }[];
}
/** What loading gives: the claims, or null where there is an error, and at most fifty of the `total` problems. */
interface LoadedClaims {
  readonly set: ClaimSet | null;
  readonly problems: readonly ClaimsProblem[];
  readonly total: number;
}
/**
 * Loads a claims file and what it includes. `read` gives the text of a file by its normalised path, null where it is
 * missing; it is called with `path` as given and with the paths of includes. Never throws for what the files hold.
 */
declare function loadClaims(path: string, read: (path: string) => string | null, readers?: Readers): LoadedClaims;
/**
 * Checks Markdown drafts against claims with all rules of the package, or with those given. Never throws for what drafts and
 * claims hold: what could not be judged is listed among the report's `failures`.
 */
declare function check(files: readonly DraftFile[], set: ClaimSet, options?: CheckOptions): Report;
export { type BothEnds, Bound, Candidate, Care, Cell, type CheckOptions, Claim, ClaimSet, type ClaimsProblem, type Context, Coverage, Cue, DateClaim, DateMention, DateValue, Derivation, Dimension, Disguise, Draft, type DraftFile, DraftResult, Edit, Failure, Finding, ListClaim, type LoadedClaims, Match, Mention, NameClaim, NameMention, NameType, Passage, PassageKind, Pin, Quantity, QuantityMention, QuoteClaim, QuoteMention, Related, Relation, type Remark, Report, Rounding, type Rule, type RuleDefinition, Segment, Settings, Severity, Source, Span, State, type Subjects, Suppression, TextRange, ValueClaim, check, checkExamples, defineRule, loadClaims, loadPlugins, rules };