import { relative } from 'node:path';
import type { Report, Severity } from '../../model.ts';
import { visible } from '../../report/escape.ts';
import { DEFAULTS, formats, type RenderOptions, type RuleDescription } from '../../report/index.ts';
import type { Rule } from '../../rule.ts';
import { withBaseline } from '../baseline.ts';
import { UsageError } from '../errors.ts';
import { decode, type ReadResult } from '../files.ts';
import { judgeInFull } from '../judge.ts';
import { type Sink, toDay, toNumber, toRules, toSinks } from '../options.ts';
import { complain, hasColour, print, widthOf } from '../terminal.ts';
import { verdictOn } from '../verdict.ts';
import { version } from '../version.ts';
import { isInside, slashes } from '../workspace.ts';
import { writeAsked } from '../write.ts';

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
  readonly rule: readonly string[];
  readonly slice: boolean;
  readonly claimsCache: boolean;
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
  const sinks = toSinks(flags.format);
  const gates = {
    failOn: flags.failOn,
    maxWarnings: toNumber('--max-warnings', flags.maxWarnings, 999_999_999),
    minCoverage: toNumber('--min-coverage', flags.minCoverage, 100),
  };
  if (flags.stdin && flags.staged) throw new UsageError('--stdin and --staged cannot go together');
  if (flags.stdinFilename !== undefined && !flags.stdin) throw new UsageError('--stdin-filename is of no use without --stdin');
  if (flags.stdin && names.length > 0) throw new UsageError('--stdin takes the draft from the standard input; name no files');
  if (flags.allowStaleBaseline && flags.baseline === undefined)
    throw new UsageError('--allow-stale-baseline is of no use without --baseline');
  const today = toDay('--today', flags.today);
  const warn = flags.quiet ? () => {} : complain;
  const judgement = await judgeInFull({
    cwd,
    claims: flags.claims,
    names,
    staged: flags.staged === true,
    rules: toRules(flags.rule),
    plugins: flags.plugins,
    whole: !flags.slice,
    claimsCache: flags.claimsCache,
    environment: process.env,
    warn,
    started: (drafts) => showProgress(drafts, flags.quiet === true),
    ...(flags.stdin ? { extra: { path: flags.stdinFilename ?? 'stdin.md', bytes: await readInput() } } : {}),
    ...(today === undefined ? {} : { today }),
  });
  clearProgress();
  const report =
    flags.baseline === undefined ? judgement.report : withBaseline(judgement, flags.baseline, cwd, flags.allowStaleBaseline === true, warn);
  const rules = sinks.some(({ format }) => format === 'sarif') ? await describe(judgement.rules) : [];
  for (const sink of sinks) write(report, sink, flags, cwd, rules);
  tellFailures(report);
  const { code, reasons } = verdictOn(report, gates);
  for (const reason of reasons) complain(`holdtrue: ${reason}`);
  return code;
}

async function readInput(): Promise<ReadResult> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
  return decode(Buffer.concat(chunks));
}

/** The pages of the rules are long, and one format alone asks for them. */
async function describe(rules: readonly Rule[]): Promise<readonly RuleDescription[]> {
  const { describeRules } = await import('../describe-rules.ts');
  return describeRules(rules);
}

function write(report: Report, { format, file }: Sink, flags: CheckFlags, cwd: string, rules: readonly RuleDescription[]): void {
  const render = formats[format] as (typeof formats)[string];
  const options: RenderOptions = { ...DEFAULTS, quiet: flags.quiet === true, prefix: prefixOf(cwd), version, rules };
  if (file === null) {
    print(render(report, { ...options, colour: hasColour(flags.color, process.stdout, process.env), width: widthOf(process.stdout) }));
    return;
  }
  writeAsked(file, render(report, options), cwd);
}

/** In a workflow, the way from the root of the repository to the working folder. */
function prefixOf(cwd: string): string {
  const root = process.env.GITHUB_WORKSPACE ?? process.env.CI_PROJECT_DIR;
  return root === undefined || root === '' || !isInside(cwd, root) ? '' : slashes(relative(root, cwd));
}

function tellFailures({ failures }: Report): void {
  for (const { path, message } of failures) complain(`holdtrue: not judged: ${visible(path === null ? message : `${path}: ${message}`)}`);
}

/** Fewer drafts are done before anybody wonders. */
const MANY = 200;

function showProgress(drafts: number, quiet: boolean): void {
  if (drafts > MANY && !quiet && process.stderr.isTTY) process.stderr.write(`Checking ${drafts} drafts …`);
}

function clearProgress(): void {
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
}
