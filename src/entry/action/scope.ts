import { dirname, resolve } from 'node:path';
import type { Report } from '../../model.ts';
import { plural, tally } from '../../report/count.ts';
import { codeSpan } from '../../report/escape.ts';
import { shownPath } from '../workspace.ts';
import { type Changes, changesOf } from './changes.ts';
import type { Event } from './event.ts';
import { focusOn } from './focus.ts';
import type { Choice } from './inputs.ts';

/** The findings that count, and a sentence on what was left out where changed lines were asked for. */
export interface Counted {
  readonly counted: Report;
  /** Whether only findings on changed lines do. */
  readonly onlyChanged: boolean;
  readonly note: string | null;
}

/** Chooses the findings that count: those on changed lines if they are wanted and can be told, else all. */
export function chooseCounted(all: Report, wanted: Choice, event: Event, cwd: string): Counted {
  if (wanted === false || (wanted === 'auto' && !event.ofPullRequest)) return { counted: all, onlyChanged: false, note: null };
  const changes = changesOf(event, cwd);
  if (!changes.known)
    return {
      counted: all,
      onlyChanged: false,
      note: `Every line counts, as the changed ones cannot be told: ${codeSpan(shorten(changes.reason))}`,
    };
  const moved = basisOf(all, event, cwd).filter(changes.has);
  if (moved.length > 0) {
    const names = moved.map((path) => codeSpan(shownPath(path, { cwd })));
    return {
      counted: all,
      onlyChanged: false,
      note: `Every line counts, as ${names.join(', ')} ${names.length === 1 ? 'has' : 'have'} changed.`,
    };
  }
  const counted = focusOn(all, changedLines(all, changes, cwd));
  return { counted, onlyChanged: true, note: `Only findings on changed lines count. ${leftOut(all, counted)}` };
}

/** The files that decide what is right: a change to one of them may make any line wrong. Trusted claims have not changed. */
function basisOf({ set }: Report, { privileged }: Event, cwd: string): readonly string[] {
  if (privileged) return [];
  const folder = dirname(resolve(cwd, set.path));
  return [...(set.files ?? []).map(({ path }) => resolve(cwd, path)), ...set.settings.plugins.map((path) => resolve(folder, path))];
}

/** Only drafts with findings are looked up. */
function changedLines(all: Report, changes: Changes & { readonly known: true }, cwd: string): Parameters<typeof focusOn>[1] {
  const named = new Set(all.findings.flatMap(({ path, related }) => [path, ...related.map((one) => one.path)]));
  const drafts = all.drafts.filter(({ path }) => named.has(path));
  const lines = changes.linesOf(drafts.map(({ path, source }) => ({ path: resolve(cwd, path), source })));
  return new Map(drafts.map(({ path }, index) => [path, lines[index] ?? 'whole']));
}

function leftOut(all: Report, counted: Report): string {
  const [before, now] = [tally(all.findings), tally(counted.findings)];
  const counts = (['error', 'warning', 'note'] as const)
    .map((severity) => [severity, before[severity] - now[severity]] as const)
    .filter(([, count]) => count > 0)
    .map(([severity, count]) => plural(count, severity));
  return counts.length === 0 ? 'There are none on other lines.' : `Left out on other lines: ${counts.join(', ')}.`;
}

function shorten(text: string): string {
  return text.length > 300 ? `${text.slice(0, 299)}…` : text;
}
