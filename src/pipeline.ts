import { type Arrangement, arrangeRules } from './check/arrange.ts';
import type { RawFinding } from './check/finding.ts';
import { type ClosedDraft, closeDraft, reopenDraft } from './check/reopen.ts';
import { type DraftRun, openDraftRules, runSetRules, runSuppressionRules } from './check/run-rules.ts';
import { unbounded, type Within } from './check/within.ts';
import { guard } from './draft/guard.ts';
import { parseDraft } from './draft/parse.ts';
import { linkDraft } from './link/index.ts';
import type { ClaimSet, DraftResult, Failure, Match, Report } from './model.ts';
import type { LinkedDraft, Rule } from './rule.ts';
import { countCoverage, countUses, type Tally, tallyOf } from './settle/coverage.ts';
import { settleFindings } from './settle/index.ts';
import { byText } from './settle/sort.ts';
import { usesOfSuppressions } from './settle/suppressions.ts';

export { checkExamples } from './check/examples.ts';

/** A Markdown file to check: its path, as it is to be printed, and its text. */
export interface DraftFile {
  readonly path: string;
  readonly source: string;
}

export interface CheckOptions {
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

/** Checks drafts against claims: parse, link, run the rules, settle. The order of the drafts does not matter; one that fails is named, the others go on. */
export function check(files: readonly DraftFile[], set: ClaimSet, options: CheckOptions = {}): Report {
  const rules = arrangeRules(options.rules ?? [], options.plugins ?? [], set.settings, options.only);
  return conclude(judgeDrafts(files, set, rules, options), set, rules, options);
}

/** A draft, and all that can be said about it without a look at any other. */
export interface JudgedDraft extends LinkedDraft, DraftRun {
  readonly words: number;
  readonly tally: Tally;
}

/** What came of files, each on its own, sorted by path. */
export interface Judged {
  readonly drafts: readonly JudgedDraft[];
  /** The files that could not be parsed or linked. */
  readonly failures: readonly Failure[];
}

/** What came of files, without what can be read again from their sources: plain data, fit to be kept. */
export interface ClosedJudged {
  readonly drafts: readonly (Omit<JudgedDraft, 'draft' | 'conflicts'> & { readonly draft: ClosedDraft })[];
  readonly failures: readonly Failure[];
}

/** Leaves out what `reopenJudged` reads again. */
export function closeJudged({ drafts, failures }: Judged): ClosedJudged {
  return {
    // Each by name: what is read only when it is asked for would not be copied.
    drafts: drafts.map(({ draft, matches, words, tally, findings, failures, stopped }) => {
      return { draft: closeDraft(draft), matches, words, tally, findings, failures, stopped };
    }),
    failures,
  };
}

/** Makes fit to be concluded about what was closed, in parts or as a whole; the order of the parts does not matter. */
export function reopenJudged(parts: readonly ClosedJudged[], whole: boolean): Judged {
  const drafts = parts.flatMap((part) => part.drafts).sort((one, two) => byText(one.draft.path, two.draft.path));
  const failures = parts.flatMap((part) => part.failures).sort((one, two) => byText(one.path ?? '', two.path ?? ''));
  return {
    drafts: drafts.map((judged) => ({ ...judged, draft: reopenDraft(judged.draft, whole), conflicts: conflictsOf(judged.matches) })),
    failures,
  };
}

/** The first half of a check: what needs no other draft. Parts of the files may be judged apart, and concluded together. */
export function judgeDrafts(files: readonly DraftFile[], set: ClaimSet, rules: Arrangement, options: CheckOptions): Judged {
  const within = options.within ?? unbounded;
  const whole = options.whole ?? false;
  const run = openDraftRules(rules.active, { set, today: options.today ?? null, within });
  const drafts: JudgedDraft[] = [];
  const failures: Failure[] = [];
  for (const linked of linkFiles(files, set, within, whole, failures)) {
    const { draft, matches, conflicts } = linked;
    const found = run(linked);
    // The passages, and all that was worked out of them, take the most room: what looks at all drafts together asks for few of them.
    const closed = reopenDraft(closeDraft(draft), whole);
    drafts.push({ draft: closed, matches, conflicts, ...found, words: countWords(draft.passages), tally: tallyOf(matches) });
  }
  return { drafts, failures };
}

/** The second half: what takes all drafts together to know. In: all that were judged, sorted by path. */
export function conclude({ drafts, failures }: Judged, set: ClaimSet, rules: Arrangement, options: CheckOptions): Report {
  const tallies = drafts.map(({ tally }) => tally);
  const uses = countUses(tallies, set);
  const linked = drafts.map(linkedOf);
  const evidence = { set, drafts: linked, uses, today: options.today ?? null, within: options.within ?? unbounded };
  const own = joinRuns(drafts);
  const whole = runSetRules(rules.active, evidence, new Set(own.stopped));
  const first = { findings: [...own.findings, ...whole.findings], failures: [...own.failures, ...whole.failures] };
  const second = runSuppressionRules(rules.active, evidence, usesOfSuppressions(linked, first, rules));
  const byPath = new Map(linked.map(({ draft }) => [draft.path, draft]));
  const folder = options.folder ?? '';
  return {
    folder,
    set,
    drafts: drafts.map(resultOf),
    findings: settleFindings([...first.findings, ...second.findings], byPath, folder),
    failures: [...rules.failures, ...failures, ...first.failures, ...second.failures],
    coverage: countCoverage(tallies),
    claims: uses,
  };
}

/** What is looked at for all drafts together. A draft that was judged before reads its matches when somebody asks for them, here too. */
function linkedOf(judged: JudgedDraft): LinkedDraft {
  const { draft } = judged;
  return Object.defineProperties({ draft }, described(judged, 'matches', 'conflicts')) as LinkedDraft;
}

function resultOf(judged: JudgedDraft): DraftResult {
  const { draft, words } = judged;
  const { matches } = described(judged, 'matches');
  // Whoever copies a report copies its matches.
  return Object.defineProperty({ path: draft.path, source: draft.source, words }, 'matches', {
    ...matches,
    enumerable: true,
  }) as DraftResult;
}

function described(judged: JudgedDraft, ...keys: readonly (keyof JudgedDraft)[]): PropertyDescriptorMap {
  return Object.fromEntries(keys.map((key) => [key, Object.getOwnPropertyDescriptor(judged, key) as PropertyDescriptor]));
}

/** The runs of drafts that were judged apart, as one run over all of them: a rule that was stopped says nothing about later drafts. */
function joinRuns(runs: readonly DraftRun[]): DraftRun {
  const stopped = new Set<string>();
  const findings: RawFinding[] = [];
  const failures: Failure[] = [];
  for (const run of runs) {
    findings.push(...run.findings.filter(({ rule }) => !stopped.has(rule)));
    failures.push(...run.failures.filter(({ rule }) => rule === undefined || !stopped.has(rule)));
    for (const id of run.stopped) stopped.add(id);
  }
  return { findings, failures, stopped: [...stopped] };
}

/** Parses and links each file on its own, sorted by path; adds to `failures` those that could not be. */
function* linkFiles(
  files: readonly DraftFile[],
  set: ClaimSet,
  within: Within,
  whole: boolean,
  failures: Failure[],
): Generator<LinkedDraft> {
  const sorted = [...files].sort((one, two) => byText(one.path, two.path) || byText(one.source, two.source));
  for (const [index, { path, source }] of sorted.entries()) {
    const before = sorted[index - 1];
    if (before?.path === path) {
      if (before.source !== source)
        failures.push({ path, stage: 'read', message: 'two drafts have this path; only one of them was checked' });
      continue;
    }
    let stage: Failure['stage'] = 'parse';
    let linked: LinkedDraft;
    try {
      const refusal = guard(source);
      if (refusal !== null) throw new Error(refusal);
      linked = within({ stage: 'draft', path, size: source.length }, () => {
        const draft = parseDraft(source, path, { whole });
        stage = 'link';
        const matches = linkDraft(draft, set);
        return { draft, matches, conflicts: conflictsOf(matches) };
      });
    } catch (error) {
      failures.push({ path, stage, message: error instanceof Error ? error.message : String(error) });
      continue;
    }
    yield linked;
  }
}

function conflictsOf(matches: readonly Match[]): readonly Match[] {
  return matches.filter(({ state }) => state === 'conflicts');
}

function countWords(passages: readonly { readonly text: string }[]): number {
  return passages.reduce((sum, { text }) => sum + (PLAIN.test(text) ? countPlain(text) : (text.match(WORD)?.length ?? 0)), 0);
}

/** What stands between blanks, from its first letter or digit on. */
const WORD = /[\p{L}\p{N}][^ ]*/gu;
const PLAIN = /^[\x20-\x7e]*$/;

/** The same of a text in ASCII, without a string for each word. */
function countPlain(text: string): number {
  let words = 0;
  let counted = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 32) counted = false;
    else if (!counted && ((code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57))) {
      counted = true;
      words++;
    }
  }
  return words;
}
