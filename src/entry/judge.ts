import { dirname, relative, resolve } from 'node:path';
import { rules } from '../../rules/index.ts';
import type { ClaimSet, Failure, Report, Severity } from '../model.ts';
import type { DraftFile } from '../pipeline.ts';
import type { Rule } from '../rule.ts';
import type { Scope } from '../settle/baseline-scope.ts';
import { repositoryPath } from '../settle/repository-path.ts';
import { openClaimsCache } from './claims-cache.ts';
import type { Reader } from './claims-file.ts';
import { withDecisions } from './decisions.ts';
import { UsageError } from './errors.ts';
import { type ReadResult, readText } from './files.ts';
import { findByGlobs, findDrafts, findListed } from './find.ts';
import { runCached } from './findings/run-cached.ts';
import type { Job, Outcome } from './net/job.ts';
import { runJob } from './net/run.ts';
import { pluginsOf } from './plugins.ts';
import { readAll } from './read-all.ts';
import { openStage, type Stage } from './staged.ts';
import { homeOf, isInside, openWorkspace, shownPath, slashes, type Workspace } from './workspace.ts';

/** What is to be judged, and against what. */
export interface Request {
  readonly cwd: string;
  readonly claims: string;
  /** Files, folders and globs; none means what the settings name. */
  readonly names: readonly string[];
  /** Files by their very names, in place of `names`; none means that there is nothing to judge. */
  readonly listed?: readonly string[];
  /** Chooses among the drafts, by their path from the root of the repository; the others are left to somebody else. */
  readonly ours?: (path: string) => boolean;
  /** Reads drafts and claims from the index of git; without names, the drafts that the next commit changes. */
  readonly staged?: boolean;
  /** The claims, where they have been read. */
  readonly set?: ClaimSet;
  /** Reads the claims from elsewhere than the drafts. */
  readonly readClaims?: Reader;
  /** A draft that is no file. */
  readonly extra?: { readonly path: string; readonly bytes: ReadResult };
  /** By rule: what is to hold in place of the settings. */
  readonly rules?: ReadonlyMap<string, 'off' | Severity>;
  readonly plugins?: boolean;
  readonly today?: string;
  /** Lets the Markdown parser read every draft as a whole. */
  readonly whole?: boolean;
  readonly environment?: NodeJS.ProcessEnv;
  /** Looks first whether the claims were read before, and keeps what was understood of them. */
  readonly claimsCache?: boolean;
  /** The folder that keeps what came of judging drafts. */
  readonly findings?: string;
  /** Takes warnings about the claims file. */
  readonly warn?: (text: string) => void;
  /** Takes the number of drafts before they are checked. */
  readonly started?: (drafts: number) => void;
}

/** A report, and how it came about. */
export interface Judgement {
  readonly report: Report;
  /** All rules: those of the package, then those of plug-ins. */
  readonly rules: readonly Rule[];
  /** What was looked at, for those who compare the findings with what was known before. */
  readonly scope: Scope;
  /** Reads a file from where the drafts were read. */
  readonly read: Reader;
  /** Checks drafts in the same way, with the texts given and against other claims if they are given. Decisions are left out. */
  readonly again: (drafts: readonly DraftFile[], set?: ClaimSet) => Promise<Report>;
}

/**
 * Reads the claims and the drafts, and checks them. Throws a `UsageError` where the request, the claims or the settings
 * are broken; a draft that cannot be read is a failure of the report.
 */
export async function judge(request: Request): Promise<Report> {
  return (await judgeInFull(request)).report;
}

/** Does what `judge` does, and tells how. */
export async function judgeInFull(request: Request): Promise<Judgement> {
  const prepared = await prepare(request);
  const { job, failures, scopeOf, read, readClaims } = prepared;
  request.started?.(job.drafts.length);
  const outcome = await runCached(job, request.findings ?? null, request.warn ?? ignore);
  const { report: checked } = outcome;
  if (checked === null) throw brokenSettings(outcome, prepared);
  const report = { ...checked, failures: [...failures, ...checked.failures] };
  const scope = scopeOf(outcome);
  return {
    // What silences findings is read where the claims are: a change may not excuse itself where those are not its own.
    report: withDecisions(report, request.claims, request.cwd, readClaims, scope),
    rules: [...rules, ...outcome.plugins],
    scope,
    read,
    again: async (texts, other = job.set) => {
      const { report } = await runJob({ ...job, drafts: texts, set: other }, ignore);
      return report ?? { ...checked, drafts: [], findings: [] };
    },
  };
}

/** All that a request asks to be judged, read and ready. */
export interface Prepared {
  readonly job: Job;
  /** The drafts that could not be read. */
  readonly failures: readonly Failure[];
  /** The claims as their file has them, without what the request changes in their settings. */
  readonly written: ClaimSet;
  /** The files that the request names, in the order in which they are read, as they are shown; those that it leaves to others too. */
  readonly listed: readonly string[];
  /** Whether these are all drafts that the settings name. */
  readonly complete: boolean;
  readonly read: Reader;
  readonly readClaims: Reader;
  readonly scopeOf: (outcome: Pick<Outcome, 'active'>) => Scope;
}

/** Reads what a request names. Throws a `UsageError` as `judge` does. */
export async function prepare(request: Request): Promise<Prepared> {
  const workspace = openWorkspace(request.cwd);
  const stage = request.staged ? openStage(workspace) : null;
  const read: Reader = (path) => (stage === null ? readText(path, workspace) : (stage.read([path])[0] as ReadResult));
  const readClaims = request.readClaims ?? read;
  const written = await claimsOf(
    request,
    shownPath(request.claims, workspace),
    stage === null || request.readClaims !== undefined ? readClaims : orUnstaged(read, workspace),
  );
  const set = withRules(request.plugins === false ? withoutPlugins(written) : written, request.rules);
  const plugins = request.plugins === false ? [] : pluginsOf(set, request.cwd, request.environment ?? {});
  const home = homeOf(workspace, request.claims);
  const folder = slashes(relative(home, request.cwd));
  const { ours = () => true } = request;
  const found = await pathsOf(request, set, workspace, stage);
  const paths = found.filter((path) => ours(repositoryPath(folder, shownPath(path, workspace))));
  const results = readAll(paths, stage === null ? read : inOneGo(stage, paths));
  const { drafts, failures } = sortOut([
    ...paths.map((path, index) => ({ path: shownPath(path, workspace), result: results[index] as ReadResult })),
    ...(request.extra === undefined ? [] : [{ path: shownPath(request.extra.path, workspace), result: request.extra.bytes }]),
  ]);
  const complete = request.names.length === 0 && request.listed === undefined && stage === null && request.extra === undefined;
  return {
    job: {
      set,
      plugins,
      drafts,
      folder,
      today: request.today ?? null,
      whole: request.whole === true,
      skip: { plugins: {}, drafts: {}, rules: {} },
    },
    failures,
    written,
    listed: found.map((path) => shownPath(path, workspace)),
    complete,
    read,
    readClaims,
    scopeOf: ({ active }) => ({ active, complete, isGone: (path: string) => isMissing(read(resolve(home, path))) }),
  };
}

/** What to say of settings that cannot be followed. */
export function brokenSettings({ broken }: Pick<Outcome, 'broken'>, { written, job }: Pick<Prepared, 'written' | 'job'>): UsageError {
  const whence = ({ rule }: Failure) => (rule !== undefined && !Object.hasOwn(written.settings.rules, rule) ? '--rule' : job.set.path);
  return new UsageError(broken.map((one) => `${whence(one)}: ${one.message}`).join('\n'));
}

/** Reads the claims of a request, or recalls them. Throws a `UsageError` where they are broken. */
export async function claimsOf(
  { cwd, set, warn = ignore, claimsCache, environment }: Pick<Request, 'cwd' | 'set' | 'warn' | 'claimsCache' | 'environment'>,
  path: string,
  read: Reader,
): Promise<ClaimSet> {
  if (set !== undefined) return set;
  const cache = claimsCache ? openClaimsCache(path, cwd, read, environment ?? {}) : null;
  let known = cache?.recall() ?? null;
  if (known === null) {
    // Nothing of what reads claims files is loaded while they are known.
    const { openClaims } = await import('./claims-file.ts');
    const warnings: string[] = [];
    const set = openClaims(path, cwd, read, (text) => warnings.push(text));
    known = { set, warnings: warnings.join('\n') };
    cache?.keep(known);
  }
  if (known.warnings !== '') warn(known.warnings);
  return known.set;
}

/** Reads from the index of git, and tells a file that only stands in the folder from one that is not there at all. */
function orUnstaged(read: Reader, workspace: Workspace): Reader {
  return (path) => {
    const result = read(path);
    if (!isMissing(result) || isMissing(readText(path, workspace))) return result;
    return { ok: false, problem: 'is not in the index of git; add it with `git add`, or leave out --staged', missing: false };
  };
}

/** Git takes longer to start than to read. */
function inOneGo(stage: Stage, paths: readonly string[]): Reader {
  const results = new Map(stage.read(paths).map((result, index) => [paths[index], result]));
  return (path) => results.get(path) as ReadResult;
}

/** Whether a file is not there at all. */
export function isMissing(result: ReadResult): boolean {
  return !result.ok && result.missing;
}

function ignore(): void {}

async function pathsOf(
  { names, listed, cwd, extra }: Request,
  set: ClaimSet,
  workspace: Workspace,
  stage: Stage | null,
): Promise<readonly string[]> {
  if (extra !== undefined && names.length === 0) return [];
  const claims = new Set((set.files ?? []).map(({ path }) => resolve(cwd, path)));
  const found =
    listed !== undefined
      ? findListed(listed, workspace)
      : names.length > 0
        ? await named(names, workspace, stage)
        : await bySettings(set, claims, workspace, stage);
  // Hooks pass every changed file, the claims file among them: it has been checked by then.
  return found.filter((path) => !claims.has(path));
}

async function named(names: readonly string[], workspace: Workspace, stage: Stage | null): Promise<readonly string[]> {
  return stage === null ? await findDrafts(names, workspace) : stage.find(names);
}

async function bySettings(
  set: ClaimSet,
  claims: ReadonlySet<string>,
  workspace: Workspace,
  stage: Stage | null,
): Promise<readonly string[]> {
  const { drafts } = set.settings;
  const folder = dirname(resolve(workspace.cwd, set.path));
  if (stage !== null) {
    const changed = stage.changed();
    const all = stage.match(drafts, folder);
    // What the claims say has changed: any draft may be wrong now.
    return [...claims].some((path) => changed.has(path)) ? all : all.filter((path) => changed.has(path));
  }
  if (drafts.length === 0) throw new UsageError(`no drafts are named; name some, or list them in ${set.path} under settings.drafts`);
  const found = await findByGlobs(drafts, folder, workspace);
  const stray = found.find((path) => !isInside(path, workspace.root) && !isInside(path, folder));
  // A claims file comes with the drafts, and what it names comes into reports that strangers read.
  if (stray !== undefined)
    throw new UsageError(`settings.drafts of ${set.path} match ${shownPath(stray, workspace)}, which lies outside of the workspace`);
  if (found.length === 0) throw new UsageError(`settings.drafts of ${set.path} match no file: ${drafts.join(', ')}`);
  return found;
}

function withRules(set: ClaimSet, wishes: Request['rules'] = new Map()): ClaimSet {
  if (wishes.size === 0) return set;
  const settings: Record<string, ClaimSet['settings']['rules'][string]> = { ...set.settings.rules };
  for (const [id, wish] of wishes) {
    const before = Object.hasOwn(settings, id) ? settings[id] : undefined;
    settings[id] = wish !== 'off' && typeof before === 'object' ? { ...before, severity: wish } : wish;
  }
  return { ...set, settings: { ...set.settings, rules: settings } };
}

/** A set whose settings do not speak of the rules of plug-ins, which are unknown where no plug-in is loaded. */
export function withoutPlugins(set: ClaimSet): ClaimSet {
  const { settings } = set;
  if (settings.plugins.length === 0) return set;
  const known = Object.entries(settings.rules).filter(([id]) => rules.some((rule) => rule.id === id));
  return { ...set, settings: { ...settings, rules: Object.fromEntries(known) } };
}

interface Read {
  readonly path: string;
  readonly result: ReadResult;
}

function sortOut(files: readonly Read[]): { readonly drafts: readonly DraftFile[]; readonly failures: readonly Failure[] } {
  const drafts = files.flatMap(({ path, result }) => (result.ok ? [{ path, source: result.text }] : []));
  const failures = files.flatMap(({ path, result }) => (result.ok ? [] : [{ path, stage: 'read', message: result.problem } as const]));
  return { drafts, failures };
}
