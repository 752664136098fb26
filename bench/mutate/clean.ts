import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ClaimSet, check } from '../../src/index.ts';

/** What the checker says of copy that the claims know nothing about; every finding there is a false alarm until it is read. */
export interface CleanCopy {
  readonly files: number;
  readonly words: number;
  /** Claims files that each text was checked against. */
  readonly sets: number;
  /** Errors and warnings that name a claim, over all claims files. */
  readonly linked: readonly Alarm[];
  /** Those that rest on the text alone (sums, weekdays, shares): counted once a text. */
  readonly unlinked: readonly Alarm[];
  readonly refused: readonly string[];
}

interface Alarm {
  readonly path: string;
  readonly line: number;
  readonly rule: string;
  readonly claim: string;
  readonly message: string;
  readonly around: string;
}

/** Checks every Markdown file of a folder against each claims set. */
export function checkCopy(folder: string, sets: readonly ClaimSet[]): CleanCopy {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:md|markdown)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).replace(/^\/+/, ''))
    .sort();
  const drafts = names.map((path) => ({ path, source: readFileSync(join(folder, path), 'utf8') }));
  const linked: Alarm[] = [];
  const unlinked = new Map<string, Alarm>();
  const refused = new Set<string>();
  let words = 0;
  for (const set of sets) {
    for (const draft of drafts) {
      // One at a time: drafts of other people must not be held against each other.
      const report = check([draft], set);
      if (set === sets[0]) words += report.drafts[0]?.words ?? 0;
      for (const { path, message } of report.failures) refused.add(`${path}: ${message}`);
      for (const { rule, severity, claim, message, span } of report.findings) {
        if (severity === 'note') continue;
        const alarm = { path: draft.path, line: lineOf(draft.source, span.start), rule, message, around: aroundOf(draft.source, span) };
        if (claim === null) unlinked.set(`${draft.path}\0${span.start}\0${rule}`, { ...alarm, claim: '' });
        else linked.push({ ...alarm, claim: `${set.path.split('/').at(-1)}: ${claim}` });
      }
    }
  }
  return { files: names.length, words, sets: sets.length, linked, unlinked: [...unlinked.values()], refused: [...refused] };
}

/** The count, the rate and every alarm with its words. */
export function printCopy({ files, words, sets, linked, unlinked, refused }: CleanCopy): string {
  const rate = (alarms: number, times: number) => ((10_000 * alarms) / (words * times)).toFixed(3);
  const lines = [...linked, ...unlinked].map(
    ({ path, line, rule, claim, message, around }) => `${path}:${line} ${rule} [${claim}] ${message}\n    ${around}`,
  );
  return [
    `clean copy: ${files} files, ${words} words, each checked against ${sets} claims files`,
    `  ${linked.length} alarms about a claim: ${rate(linked.length, sets)} per 10,000 words and claims file`,
    `  ${unlinked.length} remarks on the text's own sums, shares and weekdays: ${rate(unlinked.length, 1)} per 10,000 words`,
    ...refused.map((reason) => `  refused: ${reason}`),
    ...lines,
  ].join('\n');
}

function lineOf(source: string, offset: number): number {
  return source.slice(0, offset).split('\n').length;
}

function aroundOf(source: string, { start, end }: { readonly start: number; readonly end: number }): string {
  const around = `${source.slice(Math.max(0, start - 80), start)}⟦${source.slice(start, end)}⟧${source.slice(end, end + 60)}`;
  return around.replaceAll(/\s+/g, ' ').trim();
}
