import type { Arrangement } from '../check/arrange.ts';
import type { RawFinding } from '../check/finding.ts';
import type { RunResult } from '../check/run-rules.ts';
import type { Draft, Suppression } from '../model.ts';
import type { LinkedDraft, SuppressionUse } from '../rule.ts';

/** The suppression that silences a finding in a draft; null when it stays open. The narrowest one wins, so that its reason is the nearest. */
export function suppressionOf(finding: RawFinding, draft: Draft): Suppression | null {
  let found: Suppression | null = null;
  for (const suppression of draft.suppressions) {
    if (!silences(suppression, finding)) continue;
    if (found === null || width(suppression) < width(found)) found = suppression;
  }
  return found;
}

/** What each suppression silenced, by path of its draft. A rule that did not run there, or failed there, is not held against a comment. */
export function usesOfSuppressions(
  drafts: readonly LinkedDraft[],
  { findings, failures }: RunResult,
  { active, known, complete }: Arrangement,
): ReadonlyMap<string, readonly SuppressionUse[]> {
  const uses = new Map<string, readonly SuppressionUse[]>();
  for (const { draft } of drafts) {
    if (draft.suppressions.length === 0) continue;
    const failed = new Set(failures.filter(({ path }) => path === null || path === draft.path).map(({ rule }) => rule));
    const judged = new Set(active.map(({ rule }) => rule.id).filter((id) => !failed.has(id) && !ON_SUPPRESSIONS.includes(id)));
    if (complete && failed.size === 0) judged.add(EVERY);
    const own = findings.filter(({ path }) => path === draft.path);
    uses.set(draft.path, usesIn(draft, own, known, judged));
  }
  return uses;
}

function usesIn(
  draft: Draft,
  findings: readonly RawFinding[],
  known: readonly string[],
  judged: ReadonlySet<string>,
): readonly SuppressionUse[] {
  return draft.suppressions.map((suppression) => {
    const silenced = findings.filter((finding) => silences(suppression, finding));
    const used = new Set(silenced.map(({ rule }) => rule));
    const named = [...new Set(suppression.rules)];
    const idle = named.filter((rule) => judged.has(rule) && (rule === EVERY ? used.size === 0 : !used.has(rule)));
    return { suppression, silenced: silenced.length, idle, unknown: named.filter((rule) => rule !== EVERY && !known.includes(rule)) };
  });
}

/** A remark on a suppression is silenced only by another one that names its rule: no comment excuses itself. */
function silences(suppression: Suppression, finding: RawFinding): boolean {
  const { covers, rules, span } = suppression;
  if (finding.span.start >= covers.end || finding.span.end <= covers.start) return false;
  if (ON_SUPPRESSIONS.includes(finding.rule)) return rules.includes(finding.rule) && finding.span.start !== span.start;
  return rules.includes(EVERY) || rules.includes(finding.rule);
}

/** What a comment that names no rule is read as. */
const EVERY = '*';

const ON_SUPPRESSIONS = ['bare-suppression', 'unused-suppression'];

function width({ covers }: Suppression): number {
  return covers.end - covers.start;
}
