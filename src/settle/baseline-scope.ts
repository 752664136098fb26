import type { ActiveRule } from '../check/arrange.ts';
import type { Report } from '../model.ts';
import type { BaselineEntry } from './baseline-file.ts';
import { repositoryPath } from './repository-path.ts';

/** What a run looked at. */
export interface Scope {
  readonly active: readonly ActiveRule[];
  /** Whether it took all drafts that the settings name, and not only some. */
  readonly complete: boolean;
  /** Whether there is no file of this path any more; the path is that from the root of the repository. */
  readonly isGone: (path: string) => boolean;
}

/**
 * Tells of an entry whether the run would have found it again. Nothing is held against an entry whose draft was not judged,
 * whose rule did not run, or which rests on drafts that were not among those judged.
 */
export function judgedIn(
  { folder, drafts, failures, set }: Pick<Report, 'folder' | 'drafts' | 'failures' | 'set'>,
  { active, complete, isGone }: Scope,
): (entry: BaselineEntry) => boolean {
  const paths = new Set([...drafts, ...(set.files ?? [])].map(({ path }) => repositoryPath(folder, path)));
  const rules = new Map(active.map(({ rule }) => [rule.id, rule]));
  const isWhole = complete && failures.length === 0;
  const hasFailed = (entry: BaselineEntry) =>
    failures.some(
      ({ path, rule }) => (path === null || repositoryPath(folder, path) === entry.path) && (rule === undefined || rule === entry.rule),
    );
  return (entry) => {
    const rule = rules.get(entry.rule);
    if (rule === undefined || hasFailed(entry)) return false;
    if ((rule.on === 'claim' || rule.on === 'corpus') && !isWhole) return false;
    return paths.has(entry.path) || isGone(entry.path);
  };
}
