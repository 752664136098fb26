import type { RawFinding } from '../check/finding.ts';
import type { Draft, Finding } from '../model.ts';
import { fingerprints } from './fingerprint.ts';
import { settleSeverity } from './severity.ts';
import { sortFindings } from './sort.ts';
import { suppressionOf } from './suppressions.ts';

/**
 * Settles findings: sorted by path, position and rule, silenced where the draft says so, with severity and fingerprint. Nothing
 * is dropped. `folder` is what paths are relative to, seen from the root of the repository.
 */
export function settleFindings(raw: readonly RawFinding[], drafts: ReadonlyMap<string, Draft>, folder = ''): readonly Finding[] {
  const sorted = sortFindings(raw);
  const identities = fingerprints(sorted, folder);
  return sorted.map((finding, index) => {
    const draft = drafts.get(finding.path);
    const suppression = draft === undefined ? null : suppressionOf(finding, draft);
    const { certainty: _, around: __, ...rest } = finding;
    return {
      ...rest,
      severity: settleSeverity(finding),
      disposition: suppression === null ? 'open' : 'suppressed',
      reason: suppression === null ? null : suppression.reason,
      fingerprint: identities[index]!,
    };
  });
}
