import { resolve } from 'node:path';
import { plural } from '../../report/count.ts';
import { jsonText, visible } from '../../report/escape.ts';
import { mergeDecisions } from '../../settle/decisions.ts';
import { type Decision, toDecisionData } from '../../settle/decisions-file.ts';
import { decisionsPath, openDecisions } from '../decisions.ts';
import { codeOf, messageOf, UsageError } from '../errors.ts';
import { readText, writeWhole } from '../files.ts';
import { print } from '../terminal.ts';
import { openWorkspace, shownPath } from '../workspace.ts';

/** The options of `review`, as they are written. */
export interface ReviewFlags {
  readonly claims: string;
  readonly apply: string;
}

/** `holdtrue review --apply FILE`: keeps what a reviewer decided in the HTML report, with the reasons, beside the claims file. */
export function runReview({ claims, apply }: ReviewFlags): number {
  const workspace = openWorkspace(process.cwd());
  const read = (path: string) => readText(path, workspace);
  if (!read(resolve(workspace.cwd, claims)).ok) throw new UsageError(`there is no claims file ${claims} to keep decisions beside`);
  const fresh = openDecisions(apply, workspace.cwd, read);
  if (fresh === null) throw new UsageError(`there is no file ${apply}; download it from the HTML report`);
  const path = decisionsPath(claims, workspace.cwd);
  const kept = openDecisions(path, workspace.cwd, read);
  const before = kept?.decisions ?? [];
  const after = mergeDecisions(before, fresh.decisions);
  const text = `${jsonText(toDecisionData(after))}\n`;
  if (text !== kept?.text && (kept !== null || after.length > 0)) write(path, text);
  const rejected = after.filter(({ decision }) => decision === 'rejected').length;
  print(
    `${visible(shownPath(path, workspace))}: ${plural(after.length, 'decision')}, ${plural(rejected, 'finding')} silenced (${difference(before, after)}).\n`,
  );
  print(`Of ${plural(fresh.decisions.length, 'decision')}, ${tally(fresh.decisions)}.\n`);
  return 0;
}

function difference(before: readonly Decision[], after: readonly Decision[]): string {
  const [old, now] = [before, after].map((all) => new Map(all.map((one) => [one.fingerprint, `${one.decision} ${one.reason}`])));
  const added = [...now!.keys()].filter((one) => !old!.has(one)).length;
  const changed = [...now!].filter(([one, words]) => old!.has(one) && old!.get(one) !== words).length;
  return `${added} added, ${changed} changed`;
}

function tally(decisions: readonly Decision[]): string {
  return (['rejected', 'confirmed', 'deferred'] as const)
    .map((word) => `${decisions.filter(({ decision }) => decision === word).length} ${word}`)
    .join(', ');
}

function write(path: string, text: string): void {
  try {
    writeWhole(path, text);
  } catch (error) {
    throw new UsageError(`${path} cannot be written (${codeOf(error) ?? messageOf(error)})`, { cause: error });
  }
}
