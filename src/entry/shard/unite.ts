import { resolve } from 'node:path';
import { rules } from '../../../rules/index.ts';
import type { Report } from '../../model.ts';
import { plural } from '../../report/count.ts';
import type { Scope } from '../../settle/baseline-scope.ts';
import { withDecisions } from '../decisions.ts';
import { UsageError } from '../errors.ts';
import { type ReadResult, readText } from '../files.ts';
import { brokenSettings, isMissing, type Judgement } from '../judge.ts';
import type { Part } from '../net/job.ts';
import { runJob } from '../net/run.ts';
import { pluginsOf } from '../plugins.ts';
import { homeOf, openWorkspace } from '../workspace.ts';
import { digestOfModule } from './judge-part.ts';
import type { Partial } from './partial.ts';

/** A partial report and the file that holds it. */
export interface PartialFile {
  readonly file: string;
  readonly partial: Partial;
}

/** How a run of `merge` is told apart from others. */
export interface UniteOptions {
  readonly cwd: string;
  readonly environment: NodeJS.ProcessEnv;
  /** Takes what plug-ins print. */
  readonly warn: (text: string) => void;
}

/**
 * Puts the partial reports of all shards together into the report that one run over all drafts would have come to. Throws a
 * `UsageError` where a part is missing or there twice, and where parts were judged in different ways.
 */
export async function unite(files: readonly PartialFile[], { cwd, environment, warn }: UniteOptions): Promise<Omit<Judgement, 'again'>> {
  const parts = complete(files).map(({ partial }) => partial);
  const [first] = parts as [Partial];
  const { set, manner, claims } = first;
  const bodies = parts.map((part) => part.open(set));
  const plugins = manner.plugins ? pluginsOf(set, cwd, environment) : [];
  for (const { path, href } of plugins) {
    if (first.modules.find((module) => module.path === path)?.digest !== digestOfModule(href))
      throw new UsageError(`the plug-in ${path} is not the one that the drafts were judged with; merge where the shards ran`);
  }
  const job = {
    set,
    plugins,
    drafts: [],
    parts: bodies.map(({ unread: _, ...part }): Part => part),
    folder: manner.folder,
    today: manner.today,
    whole: !manner.slice,
    skip: { plugins: {}, drafts: {}, rules: {} },
  };
  const outcome = await runJob(job, warn);
  if (outcome.report === null) throw brokenSettings(outcome, { written: set, job });
  const workspace = openWorkspace(cwd);
  const home = homeOf(workspace, claims);
  const read = (path: string): ReadResult => readText(path, workspace);
  const isGone = (path: string): boolean => isMissing(read(resolve(home, path)));
  const scope: Scope = { active: outcome.active, complete: first.complete, isGone };
  const unread = bodies.flatMap((part) => part.unread).sort((one, two) => one.at - two.at);
  const report: Report = { ...outcome.report, failures: [...unread.map(({ failure }) => failure), ...outcome.report.failures] };
  return {
    report: withDecisions(report, claims, cwd, () => toResult(first.decisions), scope),
    rules: [...rules, ...outcome.plugins],
    scope,
    read,
  };
}

function toResult(text: string | null): ReadResult {
  return text === null ? { ok: false, problem: 'does not exist', missing: true } : { ok: true, text, byteOrderMark: false };
}

/** The files in the order of their shards, once it is sure that they are one whole. */
function complete(files: readonly PartialFile[]): readonly PartialFile[] {
  const [first] = files;
  if (first === undefined) throw new UsageError('there is nothing to merge; name the partial reports of all shards');
  const byIndex = new Map<number, PartialFile>();
  for (const one of files) {
    const { shard } = one.partial;
    const other = differing(first, one);
    if (other !== null) throw new UsageError(`${first.file} and ${one.file} do not go together: ${other}`);
    const twin = byIndex.get(shard.index);
    if (twin !== undefined) throw new UsageError(`${twin.file} and ${one.file} are both part ${shard.index} of ${shard.of}`);
    byIndex.set(shard.index, one);
  }
  const { of } = first.partial.shard;
  const missing = Array.from({ length: of }, (_, index) => index + 1).filter((index) => !byIndex.has(index));
  if (missing.length > 0) {
    const shown = missing.slice(0, SHOWN).join(', ');
    const more = missing.length > SHOWN ? ` and ${missing.length - SHOWN} more` : '';
    throw new UsageError(`of ${plural(of, 'part')}, ${missing.length === 1 ? 'one is' : `${missing.length} are`} missing: ${shown}${more}`);
  }
  return [...byIndex.values()].sort((one, two) => one.partial.shard.index - two.partial.shard.index);
}

const SHOWN = 10;

/** What keeps two partial reports from being parts of one; null where nothing does. */
function differing({ partial: one }: PartialFile, { partial: two }: PartialFile): string | null {
  const pair = (name: string, a: unknown, b: unknown): string | null =>
    isSame(a, b) ? null : `${name} differ: ${print(a)} and ${print(b)}`;
  return (
    pair('the versions of holdtrue', programOf(one), programOf(two)) ??
    pair('the numbers of shards', one.shard.of, two.shard.of) ??
    (isSame(one.set.files, two.set.files) && one.claims === two.claims ? null : claimsDiffer(one, two)) ??
    (isSame(one.set.settings, two.set.settings) ? null : 'they were judged with other rules (`--rule`)') ??
    (isSame(one.modules, two.modules) ? null : 'they were judged with other plug-ins') ??
    pair('the days (`--today`)', one.manner.today, two.manner.today) ??
    (isSame(one.manner, two.manner) ? null : `they were judged with other options: ${print(one.manner)} and ${print(two.manner)}`) ??
    (isSame(one.decisions, two.decisions) ? null : 'the decisions that are kept beside the claims differ') ??
    (isSame([one.listed, one.complete], [two.listed, two.complete]) ? null : draftsDiffer(one, two))
  );
}

function programOf({ version, build }: Partial): string {
  return build === '' ? version : `${version} (${build})`;
}

function claimsDiffer(one: Partial, two: Partial): string {
  const texts = new Map((one.set.files ?? []).map(({ path, text }) => [path, text]));
  const changed = (two.set.files ?? []).find(({ path, text }) => texts.has(path) && texts.get(path) !== text)?.path;
  return changed === undefined
    ? 'they were judged against other claims files'
    : `they were judged against other claims: ${changed} differs`;
}

function draftsDiffer(one: Partial, two: Partial): string {
  return `they were taken from other sets of drafts (${one.listed.count} and ${two.listed.count}); each shard needs the same names and the same files`;
}

function isSame(one: unknown, two: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(two);
}

function print(value: unknown): string {
  return value === null ? 'none' : typeof value === 'string' ? value : JSON.stringify(value);
}
