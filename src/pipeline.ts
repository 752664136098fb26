import { arrangeRules } from './check/arrange.ts';
import { runRules, runSuppressionRules } from './check/run-rules.ts';
import { unbounded, type Within } from './check/within.ts';
import { guard } from './draft/guard.ts';
import { parseDraft } from './draft/parse.ts';
import { linkDraft } from './link/index.ts';
import type { ClaimSet, Failure, Report } from './model.ts';
import type { LinkedDraft, Rule } from './rule.ts';
import { countCoverage, countUses } from './settle/coverage.ts';
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
  const within = options.within ?? unbounded;
  const { drafts, failures } = linkFiles(files, set, within, options.whole ?? false);
  const matches = drafts.flatMap((draft) => draft.matches);
  const uses = countUses(matches, set);
  const evidence = { set, drafts, uses, today: options.today ?? null, within };
  const first = runRules(rules.active, evidence);
  const second = runSuppressionRules(rules.active, evidence, usesOfSuppressions(drafts, first, rules));
  const byPath = new Map(drafts.map(({ draft }) => [draft.path, draft]));
  const folder = options.folder ?? '';
  return {
    folder,
    set,
    drafts: drafts.map(({ draft, matches }) => ({ path: draft.path, source: draft.source, words: countWords(draft.passages), matches })),
    findings: settleFindings([...first.findings, ...second.findings], byPath, folder),
    failures: [...rules.failures, ...failures, ...first.failures, ...second.failures],
    coverage: countCoverage(matches),
    claims: uses,
  };
}

/** Parses and links each file on its own, sorted by path. */
function linkFiles(
  files: readonly DraftFile[],
  set: ClaimSet,
  within: Within,
  whole: boolean,
): { readonly drafts: readonly LinkedDraft[]; readonly failures: readonly Failure[] } {
  const drafts: LinkedDraft[] = [];
  const failures: Failure[] = [];
  const sorted = [...files].sort((one, two) => byText(one.path, two.path) || byText(one.source, two.source));
  for (const [index, { path, source }] of sorted.entries()) {
    const before = sorted[index - 1];
    if (before?.path === path) {
      if (before.source !== source)
        failures.push({ path, stage: 'read', message: 'two drafts have this path; only one of them was checked' });
      continue;
    }
    let stage: Failure['stage'] = 'parse';
    try {
      const refusal = guard(source);
      if (refusal !== null) throw new Error(refusal);
      const linked = within({ stage: 'draft', path, size: source.length }, () => {
        const draft = parseDraft(source, path, { whole });
        stage = 'link';
        return { draft, matches: linkDraft(draft, set) };
      });
      drafts.push(linked);
    } catch (error) {
      failures.push({ path, stage, message: error instanceof Error ? error.message : String(error) });
    }
  }
  return { drafts, failures };
}

function countWords(passages: readonly { readonly text: string }[]): number {
  return passages.reduce((sum, { text }) => sum + text.split(' ').filter((word) => /[\p{L}\p{N}]/u.test(word)).length, 0);
}
