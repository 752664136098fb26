import type { ClaimSet, Failure, Match } from '../model.ts';
import type { ClaimUse, Context, LinkedDraft, Rule, Subjects, SuppressionUse } from '../rule.ts';
import type { ActiveRule } from './arrange.ts';
import { contextOf } from './context.ts';
import { type Files, type RawFinding, toFinding } from './finding.ts';
import { deepFreeze } from './freeze.ts';
import { Stopped, unbounded, type Within } from './within.ts';

/** What the rules look at. */
export interface Evidence {
  readonly set: ClaimSet;
  readonly drafts: readonly LinkedDraft[];
  readonly uses: readonly ClaimUse[];
  /** The day for which the drafts are checked; null leaves it to each draft's own date. */
  readonly today: string | null;
  /** Runs the rules of plug-ins. */
  readonly within?: Within;
}

/** What came of running rules. A failure with a path stopped its rule in that draft only, one without stopped it for good. */
export interface RunResult {
  readonly findings: readonly RawFinding[];
  readonly failures: readonly Failure[];
}

/** What rules found in one draft, and the ids of those that do not run again, not in another draft either. */
export interface DraftRun extends RunResult {
  readonly stopped: readonly string[];
}

/**
 * Takes the rules that look at one draft at a time and gives what runs them over one. A rule that throws, yields nonsense or floods is
 * stopped and named; the others go on. One that never ends is stopped for later drafts too.
 */
export function openDraftRules(
  active: readonly ActiveRule[],
  evidence: Omit<Evidence, 'uses' | 'drafts'>,
): (linked: LinkedDraft) => DraftRun {
  const run = startRun(active, { ...evidence, drafts: [] });
  return (linked) => {
    run.know(linked);
    const context = contextOf(evidence.set, linked.draft, evidence.today);
    const mentions = linked.matches;
    const judged = mentions.filter(({ state, certainty }) => state === 'agrees' || (state === 'conflicts' && certainty !== 'weak'));
    const subjects: Partial<Record<keyof Subjects, readonly unknown[]>> = { match: judged, mention: mentions, draft: [linked] };
    for (const rule of active) run.over(rule, subjects[rule.rule.on] ?? [], context, linked.draft.path);
    return run.take();
  };
}

/** Runs the rules that look at claims, or at all drafts together. In: the ids of rules that were stopped before. */
export function runSetRules(active: readonly ActiveRule[], evidence: Evidence, stopped: ReadonlySet<string>): RunResult {
  const run = startRun(active, evidence, stopped);
  const context = contextOf(evidence.set, null, evidence.today);
  for (const rule of active) {
    if (rule.rule.on === 'claim') run.over(rule, evidence.uses, context, null);
    if (rule.rule.on === 'corpus') run.over(rule, [evidence.drafts], context, null);
  }
  return run.take();
}

/** Runs the rules on suppressions, once it is known what each of them silenced. In: the uses by path of the draft. */
export function runSuppressionRules(
  active: readonly ActiveRule[],
  evidence: Evidence,
  uses: ReadonlyMap<string, readonly SuppressionUse[]>,
): RunResult {
  const run = startRun(active, evidence);
  for (const { draft } of evidence.drafts) {
    const context = contextOf(evidence.set, draft, evidence.today);
    for (const rule of active) {
      if (rule.rule.on === 'suppression') run.over(rule, uses.get(draft.path) ?? [], context, draft.path);
    }
  }
  return run.take();
}

/** More findings than this, of one rule in one draft, say something about the rule and nothing about the draft. */
export const FLOOD = 1000;

function startRun(
  active: readonly ActiveRule[],
  { within = unbounded, ...evidence }: Omit<Evidence, 'uses'>,
  before: ReadonlySet<string> = new Set(),
) {
  // Our own rules change nothing; the compiler and their tests see to that.
  const protect = active.some(({ foreign }) => foreign) ? deepFreeze : ignore;
  let findings: RawFinding[] = [];
  let failures: Failure[] = [];
  let fresh: string[] = [];
  const drafts = new Map(evidence.drafts.map(({ draft }) => [draft.path, draft]));
  const files: Files = { drafts, claims: lengthsOf(evidence.set) };
  protect(evidence);
  const stopped = new Set(before);
  const over = ({ rule, severity, options, foreign }: ActiveRule, subjects: readonly unknown[], context: Context, path: string | null) => {
    if (subjects.length === 0 || stopped.has(rule.id)) return;
    const first = findings.length;
    protect(options);
    const run = (): void => {
      for (const subject of subjects) {
        protect(subject);
        for (const remark of rule.check(subject, options, context)) {
          if (findings.length - first >= FLOOD) throw new Error(`more than ${FLOOD} findings; the rest is left out`);
          findings.push(toFinding(remark, rule, severity, path ?? claimPath(rule, subject), matchOf(rule, subject), files));
        }
      }
    };
    try {
      (foreign ? within : unbounded)({ stage: 'rule', path, rule: rule.id }, run);
    } catch (error) {
      // A rule that never ends in one draft would take as long in each of the others.
      if (error instanceof Stopped) {
        stopped.add(rule.id);
        fresh.push(rule.id);
      }
      const where = error instanceof Stopped ? null : path;
      failures.push({ path: where, stage: 'rule', rule: rule.id, message: `the rule \`${rule.id}\` failed: ${describe(error)}` });
    }
  };
  /** Takes the draft that is looked at next, in place of the one before. */
  const know = (linked: LinkedDraft): void => {
    protect(linked);
    drafts.clear();
    drafts.set(linked.draft.path, linked.draft);
  };
  /** Gives what was found since the last time. */
  const take = (): DraftRun => {
    const taken = { findings, failures, stopped: fresh };
    findings = [];
    failures = [];
    fresh = [];
    return taken;
  };
  return { over, know, take };
}

const ignore = (): void => {};

/** A set of claims that was not read from files holds no texts: its spans are taken on trust. */
function lengthsOf(set: ClaimSet): ReadonlyMap<string, number> {
  let lengths = LENGTHS.get(set);
  if (!lengths) {
    lengths = new Map([[set.path, Number.MAX_SAFE_INTEGER]]);
    for (const claim of set.claims) lengths.set(claim.path, Number.MAX_SAFE_INTEGER);
    for (const file of set.files ?? []) lengths.set(file.path, file.text.length);
    LENGTHS.set(set, lengths);
  }
  return lengths;
}

/** Rules are run several times for one set, which may hold very many claims. */
const LENGTHS = new WeakMap<ClaimSet, Map<string, number>>();

function claimPath(rule: Rule, subject: unknown): string | null {
  return rule.on === 'claim' ? (subject as ClaimUse).claim.path : null;
}

function matchOf(rule: Rule, subject: unknown): Match | null {
  return rule.on === 'match' || rule.on === 'mention' ? (subject as Match) : null;
}

/** A plug-in may throw anything, also what refuses to be printed. */
function describe(error: unknown): string {
  try {
    return error instanceof Error ? error.message : String(error);
  } catch {
    return 'it threw something that cannot be printed';
  }
}
