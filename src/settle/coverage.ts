import type { ClaimSet, Coverage, Match } from '../model.ts';
import type { ClaimUse } from '../rule.ts';

/** What the matches of one draft add up to. */
export interface Tally {
  readonly coverage: Coverage;
  /** How often each claim is agreed with and contradicted, of those that are. A sum that follows from claims agrees with each of them. */
  readonly uses: readonly { readonly claim: string; readonly agrees: number; readonly conflicts: number }[];
}

/** Counts the matches of one draft. */
export function tallyOf(matches: readonly Match[]): Tally {
  const count = (state: Match['state']): number => matches.reduce((sum, match) => (match.state === state ? sum + 1 : sum), 0);
  const coverage = {
    mentions: matches.length,
    agrees: count('agrees'),
    conflicts: count('conflicts'),
    setAside: count('set-aside'),
    notCovered: count('not-covered'),
  };
  const counts: Counts = new Map();
  for (const { state, claim, relation, others } of matches) {
    if (state !== 'agrees' && state !== 'conflicts') continue;
    const claims = relation === 'derived' ? [claim, ...others] : [claim];
    for (const id of new Set(claims.map((each) => each?.id))) if (id !== undefined) add(counts, id, state, 1);
  }
  return { coverage, uses: [...counts].map(([claim, { agrees, conflicts }]) => ({ claim, agrees, conflicts })) };
}

/** How much of the drafts was looked at: every mention in exactly one of four states. */
export function countCoverage(tallies: readonly Tally[]): Coverage {
  const sum = (key: keyof Coverage): number => tallies.reduce((all, { coverage }) => all + coverage[key], 0);
  return {
    mentions: sum('mentions'),
    agrees: sum('agrees'),
    conflicts: sum('conflicts'),
    setAside: sum('setAside'),
    notCovered: sum('notCovered'),
  };
}

/** How often each claim is agreed with and contradicted in all drafts, in the order of the file. */
export function countUses(tallies: readonly Tally[], set: ClaimSet): readonly ClaimUse[] {
  const counts: Counts = new Map();
  for (const { claim, agrees, conflicts } of tallies.flatMap(({ uses }) => uses)) {
    add(counts, claim, 'agrees', agrees);
    add(counts, claim, 'conflicts', conflicts);
  }
  return set.claims.map((claim) => {
    const { agrees, conflicts } = counts.get(claim.id) ?? NONE;
    return { claim, agrees, conflicts };
  });
}

const NONE = { agrees: 0, conflicts: 0 };

type Counts = Map<string, { agrees: number; conflicts: number }>;

function add(counts: Counts, id: string, state: 'agrees' | 'conflicts', by: number): void {
  const known = counts.get(id) ?? { agrees: 0, conflicts: 0 };
  known[state] += by;
  counts.set(id, known);
}
