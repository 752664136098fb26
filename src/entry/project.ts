import { statSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { rules } from '../../rules/index.ts';
import { arrangeRules } from '../check/arrange.ts';
import { type ClaimsProblem, problemAt, toTextFile } from '../claims/problem.ts';
import type { ClaimSet, Failure, Report } from '../model.ts';
import { check, type DraftFile } from '../pipeline.ts';
import type { Rule } from '../rule.ts';
import { withBaseline } from './baseline.ts';
import { readClaims } from './claims-file.ts';
import { decisionsPath, withDecisions } from './decisions.ts';
import { messageOf } from './errors.ts';
import { type ReadResult, readText } from './files.ts';
import { findByGlobs } from './find.ts';
import { withoutPlugins } from './judge.ts';
import { inTime } from './net/within.ts';
import { loadPluginRules } from './plugins.ts';
import { homeOf, isInside, openWorkspace, shownPath, slashes, type Workspace } from './workspace.ts';

/** Texts that somebody is writing: they count before the files of their names. In: absolute paths. */
export interface Buffers {
  /** Null where no such text is open. */
  readonly text: (path: string) => string | null;
  /** Another word for each state of an open text. */
  readonly stamp: (path: string) => string | null;
}

/** Nobody is writing: the files count. */
export const NO_BUFFERS: Buffers = { text: () => null, stamp: () => null };

/** How a project is to be read. */
export interface ProjectOptions {
  /** Whether plug-in rules, which are programs, may be loaded. */
  readonly plugins: boolean;
  /** A baseline, by its path from the working folder; null for none. */
  readonly baseline: string | null;
  readonly environment: NodeJS.ProcessEnv;
}

/** A claims file and the drafts that it speaks for, read again whenever something has changed. */
export interface Project {
  /** The folder that paths are relative to: the one in which the command line would be run. */
  readonly cwd: string;
  /** The claims file. Absolute. */
  readonly claims: string;
  /** Reads again what has changed since the last time; the same object where nothing has. */
  readonly refresh: () => Promise<ProjectState>;
}

/** A project at one moment. */
export interface ProjectState {
  /** The claims as they could last be used; null where they never could. */
  readonly set: ClaimSet | null;
  /** What is wrong with the claims files now, settings and plug-ins included. */
  readonly problems: readonly ClaimsProblem[];
  /** Whether something is so wrong that the command line would check nothing. */
  readonly broken: boolean;
  /** The files that the claims were read from, and those that were looked for in vain. Absolute. */
  readonly files: ReadonlySet<string>;
  /**
   * Judges one draft on its own. In: its absolute path and its text. The report's findings are those in the draft; what
   * takes all drafts together to know (rules on the corpus and on claims) is left out. Never throws: what cannot be judged
   * is a failure of the report.
   */
  readonly judge: (path: string, text: string) => Report;
  /** Whether the settings name a draft; without `settings.drafts` all Markdown files below the folder are drafts. */
  readonly names: (path: string) => Promise<boolean>;
  /** The drafts that the settings name. Absolute paths, sorted. */
  readonly drafts: () => Promise<readonly string[]>;
}

/** Opens a project. In: the folder and, from there, the path of the claims file, as the command line takes it. */
export function openProject(cwd: string, claims: string, buffers: Buffers, options: ProjectOptions): Project {
  const workspace = openWorkspace(cwd);
  let last: Loaded | null = null;
  // One after the other: two that load at once could end in the wrong order.
  let queue: Promise<unknown> = Promise.resolve();
  const renew = async (): Promise<ProjectState> => {
    if (last === null || isOutdated(last, buffers)) last = await load(workspace, claims, buffers, options, last?.state.set ?? null);
    return last.state;
  };
  const refresh = (): Promise<ProjectState> => {
    const next = queue.then(renew);
    queue = next.catch(() => {});
    return next;
  };
  return { cwd, claims: resolve(cwd, claims), refresh };
}

interface Loaded {
  readonly state: ProjectState;
  readonly stamps: ReadonlyMap<string, string>;
}

function isOutdated({ stamps }: Loaded, buffers: Buffers): boolean {
  return [...stamps].some(([path, stamp]) => stampOf(path, buffers) !== stamp);
}

/** Another word for each state of a text: of the open one, else of the file. */
export function stampOf(path: string, buffers: Buffers): string {
  const open = buffers.stamp(path);
  if (open !== null) return open;
  const status = statSync(path, { throwIfNoEntry: false });
  return status === undefined ? 'missing' : `${status.mtimeMs} ${status.size} ${status.ino}`;
}

async function load(
  workspace: Workspace,
  claims: string,
  buffers: Buffers,
  options: ProjectOptions,
  before: ClaimSet | null,
): Promise<Loaded> {
  const stamps = new Map<string, string>();
  const read = (path: string): ReadResult => {
    const text = buffers.text(path);
    return text === null ? readText(path, workspace) : { ok: true, text, byteOrderMark: false };
  };
  const noted = (path: string): ReadResult => {
    // Before it is read: what changes meanwhile is read again.
    stamps.set(path, stampOf(path, buffers));
    return read(path);
  };
  for (const path of silencersOf(workspace, claims, options)) stamps.set(path, stampOf(path, buffers));
  const shown = shownPath(claims, workspace);
  let problems: readonly ClaimsProblem[] = [];
  let set: ClaimSet | null = null;
  try {
    ({ set, problems } = readClaims(shown, workspace.cwd, noted));
  } catch (error) {
    problems = [problemAt(toTextFile(shown, ''), { start: 0, end: 0 }, messageOf(error), '')];
  }
  const judge = set === null ? null : await judgeOf(set, workspace, claims, options, read);
  const usable = judge !== null && judge.problems.length === 0 ? set : null;
  const kept = usable ?? before;
  const fallback = judge?.judge ?? (kept === null ? null : (await judgeOf(kept, workspace, claims, options, read)).judge);
  const silencers = silencersOf(workspace, claims, options);
  const files = new Set([...stamps.keys()].filter((path) => !silencers.includes(path)));
  const state: ProjectState = {
    set: set ?? kept,
    problems: [...problems, ...(judge?.problems ?? [])],
    broken: usable === null,
    files,
    judge: fallback ?? (() => emptyReport(noClaims(shown), '')),
    ...listing(set ?? kept, workspace, claims, files),
  };
  return { state, stamps };
}

/** The files that silence findings from outside a draft. */
function silencersOf({ cwd }: Workspace, claims: string, { baseline }: ProjectOptions): readonly string[] {
  return [decisionsPath(claims, cwd), ...(baseline === null ? [] : [resolve(cwd, baseline)])];
}

interface Judge {
  readonly judge: ProjectState['judge'];
  readonly problems: readonly ClaimsProblem[];
}

/** Makes the function that judges drafts; settings that cannot be followed are problems of the claims file. */
async function judgeOf(
  written: ClaimSet,
  workspace: Workspace,
  claims: string,
  options: ProjectOptions,
  read: (path: string) => ReadResult,
): Promise<Judge> {
  const { cwd } = workspace;
  const isWithout = !options.plugins && written.settings.plugins.length > 0;
  const set = isWithout ? withoutPlugins(written) : written;
  const plugins = isWithout ? NONE : await loadPluginRules(set, cwd, options.environment).catch(refused);
  const arranged = arrangeRules(rules, plugins.rules, set.settings);
  const only = arranged.active.filter(({ rule }) => isAboutOneDraft(rule, isWithout)).map(({ rule }) => rule.id);
  const folder = slashes(relative(homeOf(workspace, claims), cwd));
  const scope = { active: arranged.active, complete: false, isGone: () => false };
  const settle = (draft: DraftFile): Report => {
    const report = check([draft], set, { rules, plugins: plugins.rules, only, folder, within: inTime });
    const decided = withDecisions(report, claims, cwd, read, scope);
    const judgement = { report: decided, rules, scope, read };
    const { baseline } = options;
    const settled = baseline === null ? decided : withBaseline(judgement, baseline, cwd, true, () => {});
    return { ...settled, findings: settled.findings.filter((finding) => finding.path === draft.path) };
  };
  const judge = (path: string, text: string): Report => {
    const draft: DraftFile = { path: shownPath(path, workspace), source: text };
    try {
      return settle(draft);
    } catch (error) {
      return { ...emptyReport(set, folder), failures: [{ path: draft.path, stage: 'rule', message: messageOf(error) }] };
    }
  };
  return { judge, problems: [...plugins.failures, ...arranged.failures].map((failure) => settingsProblem(failure, set)) };
}

const NONE: { readonly rules: readonly Rule[]; readonly failures: readonly Failure[] } = { rules: [], failures: [] };

function refused(error: unknown): typeof NONE {
  return { rules: [], failures: [{ path: null, stage: 'rule', message: messageOf(error) }] };
}

/** A comment may silence a rule of a plug-in: without plug-ins nobody can tell whether it is of use. */
function isAboutOneDraft({ on, id }: Rule, isWithoutPlugins: boolean): boolean {
  return on !== 'corpus' && on !== 'claim' && !(isWithoutPlugins && id === 'unused-suppression');
}

/** Settings are read as plain data: what they name stands where its name is last written. */
function settingsProblem({ path, rule, message }: Failure, { path: file, files }: ClaimSet): ClaimsProblem {
  const text = files?.find((one) => one.path === file)?.text ?? '';
  const name = path ?? rule ?? '';
  const start = name === '' ? -1 : text.lastIndexOf(name);
  return problemAt(toTextFile(file, text), { start: Math.max(0, start), end: Math.max(0, start) + name.length }, message, '');
}

function emptyReport(set: ClaimSet, folder: string): Report {
  const coverage = { mentions: 0, agrees: 0, conflicts: 0, setAside: 0, notCovered: 0 };
  return { set, folder, drafts: [], findings: [], failures: [], coverage, claims: [] };
}

function noClaims(path: string): ClaimSet {
  return { path, language: 'en-GB', claims: [], sources: [], settings: { drafts: [], rules: {}, plugins: [] } };
}

/** Which files are drafts: the globs are expanded once, and again for a path that was not there then. */
function listing(
  set: ClaimSet | null,
  workspace: Workspace,
  claims: string,
  files: ReadonlySet<string>,
): Pick<ProjectState, 'names' | 'drafts'> {
  const folder = dirname(resolve(workspace.cwd, claims));
  const globs = set === null || set.settings.drafts.length === 0 ? EVERYTHING : set.settings.drafts;
  let found: Promise<ReadonlySet<string>> | null = null;
  const unknown = new Set<string>();
  const expand = async (): Promise<ReadonlySet<string>> => {
    const paths = await findByGlobs(globs, folder, workspace);
    return new Set(paths.filter((path) => !files.has(path)));
  };
  const list = (): Promise<ReadonlySet<string>> => {
    found ??= expand();
    return found;
  };
  return {
    names: async (path) => {
      if ((await list()).has(path)) return true;
      if (unknown.has(path) || !isThere(path)) return false;
      found = expand();
      if ((await found).has(path)) return true;
      unknown.add(path);
      return false;
    },
    drafts: async () => {
      found = expand();
      return [...(await found)].sort();
    },
  };
}

const EVERYTHING = ['**/*.{md,markdown,mdx}'];

function isThere(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false }) !== undefined;
}

/** The folders from that of a path up to `top`, the nearest first; none where the path lies elsewhere. Absolute. */
export function foldersAbove(path: string, top: string): readonly string[] {
  if (!isInside(path, top)) return [];
  const folders = [dirname(path)];
  while (folders.at(-1) !== top && relative(top, folders.at(-1) ?? top) !== '') folders.push(dirname(folders.at(-1) ?? top));
  return folders;
}
