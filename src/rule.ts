/** All that a rule may import. A rule decides whether something is worth saying; it links nothing and compares nothing. */
import type { z } from 'zod';
import type { Care, Claim, ClaimSet, Draft, Match, Related, Severity, Span, Suppression } from './model.ts';

/** What a rule may look at, by the value of its `on`. Where a plug-in runs, every subject is frozen through and through. */
export interface Subjects {
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
export interface ClaimUse {
  readonly claim: Claim;
  readonly agrees: number;
  readonly conflicts: number;
}

/** A draft with all that was found out about its mentions, in reading order. */
export interface LinkedDraft {
  readonly draft: Draft;
  readonly matches: readonly Match[];
  /** Those of them that contradict a claim. To look at these alone costs little where a draft was judged before. */
  readonly conflicts: readonly Match[];
}

/** A suppression and what came of it. */
export interface SuppressionUse {
  readonly suppression: Suppression;
  /** How many findings it silenced. */
  readonly silenced: number;
  /** The rules that it names and that had nothing to say there; `*` when it names none and silenced nothing. */
  readonly idle: readonly string[];
  /** The names in it that belong to no rule. */
  readonly unknown: readonly string[];
}

/** What both ends of a disagreement have in common in every message: spread it into what a rule yields. */
export interface BothEnds {
  readonly at: Span;
  readonly claim: string | null;
  readonly expected: string | null;
  readonly related: readonly Related[];
  /** What the claim says, to stand in place of what the draft says; null where the two are not of one piece. */
  readonly suggest: Suggestion | null;
  /** `actual` is what the draft says, `expected` what the claim says, `claim` its id, `where` its file, line and source. */
  readonly data: { readonly actual: string; readonly expected: string; readonly claim: string; readonly where: string };
}

/** Words that may stand in place of those at a span. */
export interface Suggestion {
  readonly at: Span;
  readonly text: string;
  /** Why a person should look before it is put in; that the words are quoted ones the engine finds by itself. */
  readonly care?: readonly Care[];
  /** What may be written elsewhere in its stead, where one of two words is wrong. */
  readonly or?: Pick<Suggestion, 'at' | 'text'>;
}

/** What a rule may ask beside its subject. */
export interface Context {
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
export type Placeholders<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | Placeholders<Rest> : never;

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
export type RemarkOf<Messages extends Readonly<Record<string, string>>> = {
  readonly [Id in keyof Messages & string]: RemarkBase & {
    readonly message: Id;
    readonly data: Readonly<Record<Placeholders<Messages[Id]>, string | number>>;
  };
}[keyof Messages & string];

/** A remark of any rule. */
export type Remark = RemarkBase & { readonly message: string; readonly data?: Readonly<Record<string, string | number>> };

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
export interface RuleDefinition<Kind extends keyof Subjects, Options extends z.ZodType, Messages extends Readonly<Record<string, string>>>
  extends RuleHead {
  readonly on: Kind;
  /** A zod schema in which every option has a default; without one the rule takes no options. */
  readonly options?: Options;
  readonly messages: Messages;
  check(subject: Subjects[Kind], options: z.output<Options>, context: Context): Iterable<RemarkOf<Messages>>;
}

/** A rule as the engine runs it: one of ours, or the default export of a plug-in. */
export interface Rule extends RuleHead {
  readonly on: keyof Subjects;
  /** A zod schema, a function from the settings' options to the rule's, or a plain object of defaults. */
  readonly options?: unknown;
  readonly messages: Readonly<Record<string, string>>;
  check(subject: unknown, options: unknown, context: Context): Iterable<Remark>;
}

/** Types a rule: message ids, the placeholders of each message, subject and options are checked by the compiler. */
export function defineRule<
  const Kind extends keyof Subjects,
  Options extends z.ZodType,
  const Messages extends Readonly<Record<string, string>>,
>(rule: RuleDefinition<Kind, Options, Messages>): Rule {
  return rule as Rule;
}
