import { existsSync, type Stats } from 'node:fs';
import { resolve } from 'node:path';
import { watch } from 'chokidar';
import type { Report, Severity } from '../../model.ts';
import { renderChanges } from '../../report/changes.ts';
import { plural } from '../../report/count.ts';
import { visible } from '../../report/escape.ts';
import { DEFAULTS, formats, type RenderOptions } from '../../report/index.ts';
import { withBaseline } from '../baseline.ts';
import { decisionsPath } from '../decisions.ts';
import { messageOf, UsageError } from '../errors.ts';
import { isMarkdown } from '../find.ts';
import { ignoredIn } from '../ignored.ts';
import { judgeInFull } from '../judge.ts';
import { toRequest } from '../options.ts';
import { complain, hasColour, print, widthOf } from '../terminal.ts';
import { verdictOn } from '../verdict.ts';
import { isInside, openWorkspace, shownPath, type Workspace } from '../workspace.ts';

/** The options of `watch`, as they are written. */
export interface WatchFlags {
  readonly claims: string;
  readonly failOn: Severity | 'never';
  readonly rule: readonly string[];
  readonly baseline?: string;
  readonly quiet?: true;
  readonly color: boolean;
  readonly today?: string;
  readonly plugins: boolean;
}

/**
 * `holdtrue watch`: checks drafts, and again whenever a draft, the claims or what they rest on changes, until it is
 * interrupted. Gives the exit code that the last check would have had.
 */
export async function runWatch(names: readonly string[], flags: WatchFlags): Promise<number> {
  const workspace = openWorkspace(process.cwd());
  const look = createLook(names, flags, workspace);
  const options: RenderOptions = {
    ...DEFAULTS,
    quiet: flags.quiet === true,
    colour: hasColour(flags.color, process.stdout, process.env),
    width: widthOf(process.stdout),
  };
  const ended = interrupted();
  const files = new Set([resolve(workspace.cwd, flags.claims)]);
  const rests = (path: string) => isMarkdown(path) || files.has(path);
  const watcher = watch(workspace.cwd, {
    ignored: ignoring(workspace, rests),
    ignoreInitial: true,
    followSymlinks: false,
    atomic: true,
  });
  const ready = new Promise<void>((done) => watcher.once('ready', () => done()));
  const note = (next: Look): void => {
    for (const path of next.files) files.add(path);
    // Known only now, or outside of the folder. What is not there yet is seen by its folder; watched by name it would be taken for watched.
    watcher.add([...files].filter((path) => existsSync(path)));
  };
  const changed = new Set<string>();
  let timer: NodeJS.Timeout | null = null;
  let last: Look | null = null;
  const again = async (): Promise<void> => {
    if (changed.size === 0) return;
    const paths = [...changed].sort();
    changed.clear();
    const next = await look();
    note(next);
    if (last !== null && isSame(last, next)) return;
    print(`\n${new Date().toTimeString().slice(0, 8)} ${describe(paths, workspace)}\n`);
    tell(last, next, options);
    // Once the claims are in order again, what changed is told from the last time they were.
    last = next.report === null ? { ...next, report: last?.report ?? null } : next;
  };
  const begin = async (): Promise<void> => {
    await ready;
    const first = await look();
    note(first);
    tell(null, first, options);
    last = first;
  };
  let running = begin();
  // A change during the first check is looked at after it.
  watcher.on('all', (event, path) => {
    if (event === 'addDir' || event === 'unlinkDir' || !rests(resolve(path))) return;
    changed.add(resolve(path));
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(again).catch((error: unknown) => {
        complain(`holdtrue: this should not have happened; please report it: ${visible(messageOf(error))}`);
      });
    }, PAUSE);
  });
  watcher.on('error', (error) => complain(`holdtrue: watching failed: ${visible(messageOf(error))}`));
  try {
    await running;
    complain('holdtrue: watching; end with Ctrl-C');
    await ended;
  } finally {
    if (timer !== null) clearTimeout(timer);
    await watcher.close();
  }
  return codeOf(last);
}

/** Code 3 where not even the first check came to an end. */
function codeOf(last: Look | null): number {
  return last?.code ?? 3;
}

/** What need not be watched: folders that git ignores, and files that no check rests on. */
function ignoring(workspace: Workspace, rests: (path: string) => boolean): (path: string, status?: Stats) => boolean {
  const isIgnored = ignoredIn(workspace);
  return (path, status) => {
    if (SKIPPED.test(path)) return true;
    if (status === undefined) return false;
    return status.isFile() ? !rests(path) && !MAY_COUNT.test(path) : isInside(path, workspace.cwd) && isIgnored(path, true);
  };
}

/** What claims may come to include or name. Watched from the beginning, so that no change falls between two looks. */
const MAY_COUNT = /\.(?:ya?ml|mjs)$|[\\/]holdtrue-[^\\/]*\.json$/i;

/** In milliseconds: editors save in several steps, and branches change many files. */
const PAUSE = 150;

const SKIPPED = /[\\/](?:node_modules|\.git)(?:[\\/]|$)/;

/** What one check came to. */
interface Look {
  /** Null where the claims or the settings are broken. */
  readonly report: Report | null;
  readonly problem: string | null;
  readonly code: number;
  /** The files that it rests on beside the drafts. Absolute. */
  readonly files: readonly string[];
}

/** Whether two checks read the same and found the same: files are saved in several steps, and touched without a change. */
function isSame(one: Look, other: Look): boolean {
  return one.problem === other.problem && readAndFound(one) === readAndFound(other);
}

function readAndFound({ report, problem }: Look): string {
  if (report === null || problem !== null) return '';
  const { drafts, set, findings, failures } = report;
  return JSON.stringify([
    drafts.map(({ path, source }) => [path, source]),
    set.files,
    findings.map(({ fingerprint, severity, disposition }) => [fingerprint, severity, disposition]),
    failures,
  ]);
}

function createLook(names: readonly string[], flags: WatchFlags, workspace: Workspace): () => Promise<Look> {
  const { cwd } = workspace;
  const request = toRequest(names, flags);
  const { baseline } = flags;
  const beside = [decisionsPath(flags.claims, cwd), ...(baseline === undefined ? [] : [resolve(cwd, baseline)])];
  return async () => {
    try {
      const judgement = await judgeInFull(request);
      const report = baseline === undefined ? judgement.report : withBaseline(judgement, baseline, cwd, false, () => {});
      const { files = [], settings, path } = report.set;
      const rests = [...files.map((one) => resolve(cwd, one.path)), ...settings.plugins.map((one) => resolve(cwd, path, '..', one))];
      const { code } = verdictOn(report, { failOn: flags.failOn, maxWarnings: null, minCoverage: null });
      return { report, problem: null, code, files: [...rests, ...beside] };
    } catch (error) {
      // What is broken may be put right in the next minute: that is what watching is for.
      if (!(error instanceof UsageError)) throw error;
      return { report: null, problem: error.message, code: 2, files: beside };
    }
  };
}

function tell(before: Look | null, now: Look, options: RenderOptions): void {
  if (now.report === null) complain(`holdtrue: ${(now.problem ?? '').split('\n').map(visible).join('\n')}`);
  else if (before === null || before.report === null) print(formats.pretty?.(now.report, options) ?? '');
  else print(renderChanges(before.report, now.report, options));
}

function describe(paths: readonly string[], workspace: Workspace): string {
  const [first = '', ...rest] = paths;
  const more = rest.length === 0 ? '' : ` and ${plural(rest.length, 'more file')}`;
  return `${visible(shownPath(first, workspace))}${more} changed`;
}

function interrupted(): Promise<void> {
  return new Promise((done) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => done());
  });
}
