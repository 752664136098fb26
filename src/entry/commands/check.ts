import type { Severity } from '../../model.ts';
import { withBaseline } from '../baseline.ts';
import { deliver } from '../deliver.ts';
import { UsageError } from '../errors.ts';
import { decode } from '../files.ts';
import { findingsFolder } from '../findings/folder.ts';
import { judgeInFull, type Request } from '../judge.ts';
import { readInput, readNames } from '../name-list.ts';
import { toNumber, toRequest, toSinks } from '../options.ts';
import { complain } from '../terminal.ts';

/** The options of `check`, as they are written. */
export interface CheckFlags {
  readonly claims: string;
  readonly format: readonly string[];
  readonly failOn: Severity | 'never';
  readonly minCoverage?: string;
  readonly maxWarnings?: string;
  readonly staged?: true;
  readonly stdin?: true;
  readonly stdinFilename?: string;
  readonly filesFrom?: string;
  readonly null?: true;
  readonly shard?: string;
  readonly rule: readonly string[];
  readonly slice: boolean;
  readonly claimsCache: boolean;
  readonly cache?: true;
  readonly cacheFolder?: string;
  readonly quiet?: true;
  readonly color: boolean;
  readonly today?: string;
  readonly plugins: boolean;
  readonly baseline?: string;
  readonly allowStaleBaseline?: true;
}

/** `holdtrue check`: judges drafts, writes the reports and gives the exit code. */
export async function runCheck(names: readonly string[], flags: CheckFlags): Promise<number> {
  const cwd = process.cwd();
  refuseOddities(names, flags);
  const sinks = flags.shard === undefined ? toSinks(flags.format) : [];
  const gates = {
    failOn: flags.failOn,
    maxWarnings: toNumber('--max-warnings', flags.maxWarnings, 999_999_999),
    minCoverage: toNumber('--min-coverage', flags.minCoverage, 100),
  };
  const warn = flags.quiet ? () => {} : complain;
  const findings = flags.cache || flags.cacheFolder !== undefined ? findingsFolder(flags.cacheFolder, cwd, process.env) : null;
  const request: Request = {
    ...toRequest(names, flags),
    ...(flags.filesFrom === undefined ? {} : { listed: await readNames(flags.filesFrom, cwd, flags.null === true) }),
    staged: flags.staged === true,
    whole: !flags.slice,
    claimsCache: flags.claimsCache,
    ...(findings === null ? {} : { findings }),
    warn,
    started: (drafts) => showProgress(drafts, flags.quiet === true),
    ...(flags.stdin ? { extra: { path: flags.stdinFilename ?? 'stdin.md', bytes: decode(await readInput()) } } : {}),
  };
  if (flags.shard !== undefined) {
    const { checkShard } = await import('../shard/check-shard.ts');
    return await checkShard({ ...request, started: () => {} }, flags.shard, flags.format);
  }
  const judgement = await judgeInFull(request);
  clearProgress();
  const report =
    flags.baseline === undefined ? judgement.report : withBaseline(judgement, flags.baseline, cwd, flags.allowStaleBaseline === true, warn);
  return await deliver(report, { cwd, sinks, gates, quiet: flags.quiet === true, colour: flags.color, rules: judgement.rules });
}

/** Throws a `UsageError` for options that make no sense together. */
function refuseOddities(names: readonly string[], flags: CheckFlags): void {
  const { stdin, staged, shard, filesFrom } = flags;
  const isListed = filesFrom !== undefined;
  const apart = flags.baseline ?? flags.maxWarnings ?? flags.minCoverage ?? (flags.failOn === 'error' ? undefined : flags.failOn);
  const oddities: readonly (readonly [boolean, string])[] = [
    [stdin === true && staged === true, '--stdin and --staged cannot go together'],
    [flags.stdinFilename !== undefined && !stdin, '--stdin-filename is of no use without --stdin'],
    [stdin === true && names.length > 0, '--stdin takes the draft from the standard input; name no files'],
    [flags.allowStaleBaseline === true && flags.baseline === undefined, '--allow-stale-baseline is of no use without --baseline'],
    [isListed && names.length > 0, '--files-from lists the drafts; name none beside it'],
    [isListed && stdin === true, '--files-from and --stdin cannot go together'],
    [isListed && staged === true, '--files-from and --staged cannot go together: --staged finds by itself what has changed'],
    [flags.null === true && !isListed, '-0 is of no use without --files-from'],
    [shard !== undefined && (stdin === true || staged === true), '--shard takes drafts from files: leave out --stdin and --staged'],
    [
      shard !== undefined && apart !== undefined,
      'one shard cannot tell whether a run passes; give --baseline and the limits to `holdtrue merge`',
    ],
  ];
  const odd = oddities.find(([is]) => is);
  if (odd !== undefined) throw new UsageError(odd[1]);
}

/** Fewer drafts are done before anybody wonders. */
const MANY = 200;

function showProgress(drafts: number, quiet: boolean): void {
  if (drafts > MANY && !quiet && process.stderr.isTTY) process.stderr.write(`Checking ${drafts} drafts …`);
}

function clearProgress(): void {
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
}
