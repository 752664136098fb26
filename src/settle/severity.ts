import type { RawFinding } from '../check/finding.ts';
import type { Severity } from '../model.ts';

/** The severity of a finding: an error that rests on a likely link, not on a certain one, is a warning. */
export function settleSeverity(finding: RawFinding): Severity {
  return finding.certainty === 'likely' && finding.severity === 'error' ? 'warning' : finding.severity;
}
