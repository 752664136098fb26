import { wilson } from '../../test/support/score.ts';
import type { Verdict } from './judge.ts';
import type { Target } from './marks.ts';

/** One line of the table. */
export interface Row {
  readonly operator: string;
  readonly targets: number;
  readonly mutants: number;
  readonly found: number;
  readonly near: readonly [found: number, mutants: number];
  readonly away: readonly [found: number, mutants: number];
}

/** Counts the verdicts by operator, in the order of their first mutants, and all together. */
export function countRows(verdicts: readonly Verdict[]): readonly Row[] {
  const names = [...new Set(verdicts.map(({ mutant }) => mutant.operator))];
  const rows = names.map((name) =>
    countRow(
      name,
      verdicts.filter(({ mutant }) => mutant.operator === name),
    ),
  );
  return [...rows, countRow('all', verdicts)];
}

/** The table as text. */
export function printRows(rows: readonly Row[]): string {
  const head = ['operator', 'targets', 'mutants', 'found', 'recall', '95 %', 'subject near', 'subject away'];
  const lines = rows.map((row) => [
    row.operator,
    String(row.targets),
    String(row.mutants),
    String(row.found),
    percent(row.found, row.mutants),
    interval(row.found, row.mutants),
    share(row.near),
    share(row.away),
  ]);
  const widths = head.map((_, column) => Math.max(...[head, ...lines].map((line) => line[column]!.length)));
  return [head, ...lines]
    .map((line) => line.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!))).join('  '))
    .join('\n');
}

/** What is missed, mention by mention: those whose subject is near first, those that most operators could change unseen first. */
export function printMisses(missed: readonly Verdict[]): string {
  const groups = new Map<Target, Verdict[]>();
  for (const verdict of missed) {
    const { target } = verdict.mutant.changes[0]!;
    groups.set(target, [...(groups.get(target) ?? []), verdict]);
  }
  const ranked = [...groups].toSorted(([one, ones], [two, twos]) => isAway(one) - isAway(two) || twos.length - ones.length);
  return ranked.map(([target, verdicts]) => printGroup(target, verdicts)).join('\n');
}

function isAway({ subject }: Target): number {
  return subject === 'away' ? 1 : 0;
}

function printGroup(target: Target, verdicts: readonly Verdict[]): string {
  const { path, source } = verdicts[0]!.mutant.draft;
  const around = `${source.slice(Math.max(0, target.start - 90), target.start)}⟦${target.quote}⟧${source.slice(target.end, target.end + 70)}`;
  const changes = verdicts.map(({ mutant: { operator, changes }, findings }) => {
    const elsewhere = findings.map(({ rule, claim, text }) => `, but ${rule} [${claim}] ${JSON.stringify(text)}`);
    return `    ${operator}: ${changes.map(({ words }) => words).join(' ↔ ')}${elsewhere.join('')}`;
  });
  const head = `${path}:${target.line}:${target.column} [${target.claim}] subject ${target.subject ?? 'near'}`;
  return [head, `  ${around.replaceAll(/\s+/g, ' ').trim()}`, ...changes].join('\n');
}

function countRow(operator: string, verdicts: readonly Verdict[]): Row {
  const isNear = ({ mutant }: Verdict) => mutant.changes.every(({ target }) => target.subject === undefined);
  const near = verdicts.filter(isNear);
  const away = verdicts.filter((verdict) => !isNear(verdict));
  const targets = new Set(verdicts.flatMap(({ mutant }) => mutant.changes.map(({ target }) => target)));
  return {
    operator,
    targets: targets.size,
    mutants: verdicts.length,
    found: countFound(verdicts),
    near: [countFound(near), near.length],
    away: [countFound(away), away.length],
  };
}

function countFound(verdicts: readonly Verdict[]): number {
  return verdicts.filter(({ found }) => found).length;
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)}%`;
}

function interval(part: number, whole: number): string {
  const [low, high] = wilson(part, whole);
  return `${(100 * low).toFixed(0)}–${(100 * high).toFixed(0)}`;
}

function share([found, mutants]: readonly [number, number]): string {
  return mutants === 0 ? '–' : `${found}/${mutants} ${percent(found, mutants)}`;
}
