import type { ClaimSet, Coverage, Match } from '../model.ts';
import type { ClaimUse } from '../rule.ts';

/** How much of the drafts was looked at: every mention in exactly one of four states. */
export function countCoverage(matches: readonly Match[]): Coverage {
  const count = (state: Match['state']): number => matches.reduce((sum, match) => (match.state === state ? sum + 1 : sum), 0);
  return {
    mentions: matches.length,
    agrees: count('agrees'),
    conflicts: count('conflicts'),
    setAside: count('set-aside'),
    notCovered: count('not-covered'),
  };
}

/** How often each claim is agreed with and contradicted, in the order of the file. A sum that follows from claims agrees with each of them. */
export function countUses(matches: readonly Match[], set: ClaimSet): readonly ClaimUse[] {
  const counts = new Map<string, { agrees: number; conflicts: number }>();
  for (const { state, claim, relation, others } of matches) {
    if (state !== 'agrees' && state !== 'conflicts') continue;
    const claims = relation === 'derived' ? [claim, ...others] : [claim];
    for (const id of new Set(claims.map((each) => each?.id))) {
      if (id === undefined) continue;
      const count = counts.get(id) ?? { agrees: 0, conflicts: 0 };
      count[state]++;
      counts.set(id, count);
    }
  }
  return set.claims.map((claim) => ({ claim, ...(counts.get(claim.id) ?? { agrees: 0, conflicts: 0 }) }));
}
