import type { RuleDescription } from '../report/index.ts';
import type { Rule } from '../rule.ts';
import { STALE_BASELINE } from '../settle/baseline.ts';
import { CHANGED_CLAIMS } from '../settle/changed-claims.ts';
import { STALE_DECISION } from '../settle/decisions.ts';
import { pages } from './pages.ts';

/** What a report may say about rules: their summaries, and their pages where they are rules of the package. */
export function describeRules(rules: readonly Rule[]): readonly RuleDescription[] {
  const described = rules.map(({ id, summary, severity, off }) => ({ id, summary, severity, off: off === true, page: pageOf(id) }));
  return [...described, ...LEFTOVERS];
}

/** What no rule finds: entries of files beside the claims that nothing answers to any more. */
const LEFTOVERS: readonly RuleDescription[] = [
  { id: STALE_BASELINE, summary: 'An entry of the baseline that no longer occurs', severity: 'error', off: false, page: null },
  { id: STALE_DECISION, summary: 'A decision on a finding that no longer occurs', severity: 'warning', off: false, page: null },
  { id: CHANGED_CLAIMS, summary: 'A file of claims or rules that the pull request changes', severity: 'warning', off: false, page: null },
];

function pageOf(id: string): string | null {
  return Object.hasOwn(pages, id) ? (pages[id] ?? null) : null;
}
