import type { Finding, Severity } from '../model.ts';

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

/** One finding of each disagreement, the worst, with the count of those left; and these, in the order of their disagreements. */
export function onePerClaim(findings: readonly Finding[]): {
  readonly first: readonly { readonly finding: Finding; readonly more: number }[];
  readonly rest: readonly Finding[];
} {
  const groups = toDisagreements(findings).map((each) => [...each.findings].sort(bySeverity));
  return {
    first: groups.map(([finding, ...more]) => ({ finding: finding!, more: more.length })),
    rest: groups.flatMap((group) => group.slice(1)),
  };
}

/** Errors before warnings before notes. */
function bySeverity(one: Finding, other: Finding): number {
  return ORDER.indexOf(one.severity) - ORDER.indexOf(other.severity);
}

const ORDER: readonly Severity[] = ['error', 'warning', 'note'];

function worst({ findings }: Disagreement): number {
  return Math.min(...findings.map(({ severity }) => ORDER.indexOf(severity)));
}
