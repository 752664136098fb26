import type { Finding, Report } from '../model.ts';

/** The findings that were silenced on purpose or known before. */
export function silencedIn({ findings }: Report): readonly Finding[] {
  return findings.filter(({ disposition }) => disposition !== 'open');
}

/** Why a finding was silenced, in words. */
export function whySilenced({ reason }: Finding): string {
  return reason || 'no reason given';
}

/** One sentence on what was silenced and why, such as "Silenced: 2 value-drift, 1 misquote (as printed in 1905)"; null where nothing was. */
export function silencedSentence(report: Report): string | null {
  const reasons = countBy(silencedIn(report), whySilenced, ({ rule }) => rule);
  if (reasons.size === 0) return null;
  const groups = [...reasons].map(([reason, rules]) => ({
    count: sum(rules),
    text: `${[...rules].map(([rule, count]) => `${count} ${rule}`).join(', ')} (${reason})`,
  }));
  const left = groups.slice(MOST).reduce((total, { count }) => total + count, 0);
  const shown = groups.slice(0, MOST).map(({ text }) => text);
  return `Silenced: ${[...shown, ...(left > 0 ? [`and ${left} more`] : [])].join('; ')}`;
}

/** More reasons than this are read in the other formats. */
const MOST = 4;

function countBy<Item>(
  items: readonly Item[],
  outer: (item: Item) => string,
  inner: (item: Item) => string,
): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const counts = new Map<string, Map<string, number>>();
  for (const item of items) {
    const group = counts.get(outer(item)) ?? new Map<string, number>();
    counts.set(outer(item), group);
    group.set(inner(item), (group.get(inner(item)) ?? 0) + 1);
  }
  return counts;
}

function sum(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((total, count) => total + count, 0);
}
