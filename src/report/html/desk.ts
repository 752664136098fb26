import { printClaim } from '../../check/print-claim.ts';
import type { Claim, Finding, Report } from '../../model.ts';
import { type Disagreement, toDisagreements } from '../disagreements.ts';
import { visible } from '../escape.ts';
import { type Places, placesOf } from '../places.ts';
import type { ClaimData } from './data.ts';

/** What building the page needs at hand: places, and the numbers by which claims and drafts are called in its data. */
export interface Desk {
  readonly report: Report;
  readonly places: Places;
  readonly claims: readonly ClaimData[];
  /** Index of a claim by its id. */
  readonly claimAt: ReadonlyMap<string, number>;
  /** Index of a draft by its path. */
  readonly draftAt: ReadonlyMap<string, number>;
  readonly findingsOf: (path: string) => readonly Finding[];
  readonly disagreements: readonly Disagreement[];
}

/** Looks through a report once. */
export function openDesk(report: Report): Desk {
  const byPath = new Map<string, Finding[]>();
  for (const finding of report.findings) {
    const own = byPath.get(finding.path);
    if (own === undefined) byPath.set(finding.path, [finding]);
    else own.push(finding);
  }
  const uses = new Map(report.claims.map((use) => [use.claim.id, use]));
  return {
    report,
    places: placesOf(report),
    claims: report.set.claims.map((claim) => claimData(claim, uses.get(claim.id) ?? { agrees: 0, conflicts: 0 })),
    claimAt: new Map(report.set.claims.map(({ id }, index) => [id, index])),
    draftAt: new Map(report.drafts.map(({ path }, index) => [path, index])),
    findingsOf: (path) => byPath.get(path) ?? [],
    disagreements: toDisagreements(report.findings),
  };
}

function claimData(claim: Claim, { agrees, conflicts }: { readonly agrees: number; readonly conflicts: number }): ClaimData {
  return {
    id: visible(claim.id),
    says: visible(claim.says),
    value: visible(printClaim(claim)),
    place: visible(`${claim.path}:${claim.line}`),
    source: claim.sourceTitle === null ? null : visible(claim.sourceTitle),
    agrees,
    conflicts,
  };
}
