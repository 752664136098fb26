import type { Finding, Severity } from '../../model.ts';

/** One disagreement, all its places: what drafts say otherwise than one claim, or a finding that no claim is behind. */
export interface Disagreement {
  readonly claim: string | null;
  readonly findings: readonly Finding[];
}

/** Gathers the open findings by claim, or by what they say where there is none; the worst come first, then those with most places, then in the order of the report. */
export function toDisagreements(findings: readonly Finding[]): readonly Disagreement[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (finding.disposition !== 'open') continue;
    const key = JSON.stringify(finding.claim === null ? [finding.rule, finding.message] : [finding.claim]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  return [...groups.values()]
    .map((group): Disagreement => ({ claim: group[0]!.claim, findings: group }))
    .sort((one, other) => worst(one) - worst(other) || other.findings.length - one.findings.length);
}

const ORDER: readonly Severity[] = ['error', 'warning', 'note'];

function worst({ findings }: Disagreement): number {
  return Math.min(...findings.map(({ severity }) => ORDER.indexOf(severity)));
}
