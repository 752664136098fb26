import { once } from 'node:events';
import type { Report, Severity } from '../../model.ts';
import type { DraftFile } from '../../pipeline.ts';
import { jsonText } from '../../report/escape.ts';
import { placesOf } from '../../report/places.ts';
import { coverageRecord, failureRecord, findingRecord } from '../../report/records.ts';
import type { Scope } from '../../settle/baseline-scope.ts';
import { applyDecisions, type DecisionFile } from '../../settle/decisions.ts';
import { decisionsPath, openDecisions } from '../decisions.ts';
import { messageOf } from '../errors.ts';
import { brokenSettings, type Prepared, prepare } from '../judge.ts';
import { runJob } from '../net/run.ts';
import { toDay, toRules } from '../options.ts';
import { readDocument } from '../stream/document.ts';
import { linesOf } from '../stream/lines.ts';
import { complain } from '../terminal.ts';
import { verdictOn } from '../verdict.ts';

/** The options of `stream`, as they are written. */
export interface StreamFlags {
  readonly claims: string;
  readonly failOn: Severity | 'never';
  readonly rule: readonly string[];
  readonly today?: string;
  readonly claimsCache: boolean;
  readonly plugins: boolean;
}

/**
 * `holdtrue stream`: judges documents as they come on the standard input, one JSON object a line, and writes a line about each, in the same
 * order. It holds one document at a time, and reads on only when what it wrote is taken. Out: the exit code of the worst line.
 */
export async function runStream(flags: StreamFlags): Promise<number> {
  const judge = await openJudge(flags);
  const gates = { failOn: flags.failOn, maxWarnings: null, minCoverage: null };
  let code = 0;
  // The stream of a process comes back to life after each failure: only this tells that nobody reads any more.
  let isGone = false;
  process.stdout.on('error', () => {
    isGone = true;
  });
  for await (const { number, bytes } of linesOf(process.stdin, MOST_BYTES)) {
    const draft = read(bytes);
    if (draft === null) continue;
    let line: object;
    if ('error' in draft) {
      line = { line: number, error: draft.error };
      code = 3;
    } else {
      const report = await judge(draft);
      line = recordOf(draft, report);
      code = Math.max(code, verdictOn(report, gates).code);
    }
    await write(`${jsonText(line, 0)}\n`);
    // What is left is not judged.
    if (isGone) return 3;
  }
  return code;
}

/** Escapes can make a text of the most that is judged six times as long. */
const MOST_BYTES = 8 * 1024 * 1024;

function read(bytes: Uint8Array | null): DraftFile | { readonly error: string } | null {
  if (bytes === null) return { error: `the line is longer than ${MOST_BYTES / 1024 / 1024} MiB` };
  try {
    return readDocument(bytes);
  } catch (error) {
    return { error: `the line ${messageOf(error)}` };
  }
}

/** Reads the claims, and gives the function that judges one document. Throws a `UsageError` where the claims or the settings are broken. */
async function openJudge(flags: StreamFlags): Promise<(draft: DraftFile) => Promise<Report>> {
  const cwd = process.cwd();
  const today = toDay('--today', flags.today);
  const prepared = await prepare({
    cwd,
    claims: flags.claims,
    names: [],
    listed: [],
    rules: toRules(flags.rule),
    plugins: flags.plugins,
    claimsCache: flags.claimsCache,
    environment: process.env,
    warn: complain,
    ...(today === undefined ? {} : { today }),
  });
  const decisions = openDecisions(decisionsPath(flags.claims, cwd), cwd, prepared.readClaims);
  const judge = (drafts: readonly DraftFile[]) => judgeAlone(drafts, prepared, decisions);
  // Settings that cannot be followed are told before the first document comes.
  await judge([]);
  return (draft) => judge([draft]);
}

async function judgeAlone(drafts: readonly DraftFile[], prepared: Prepared, decisions: DecisionFile | null): Promise<Report> {
  const outcome = await runJob({ ...prepared.job, drafts, alone: true }, complain);
  const { report, active } = outcome;
  if (report === null) throw brokenSettings(outcome, prepared);
  // What a rejection no longer finds lies in other documents perhaps.
  const scope: Scope = { active, complete: false, isGone: () => false };
  return decisions === null ? report : applyDecisions(report, decisions, scope);
}

function recordOf({ path }: DraftFile, report: Report): object {
  const places = placesOf(report);
  return {
    path,
    findings: report.findings.filter((finding) => finding.path === path).map((finding) => findingRecord(finding, places)),
    failures: report.failures.map(failureRecord),
    coverage: coverageRecord(report),
  };
}

/** Waits until what was written before is taken, or nobody takes it. */
async function write(text: string): Promise<void> {
  const { stdout } = process;
  if (!stdout.write(text)) await Promise.race([once(stdout, 'drain'), once(stdout, 'close')]).catch(() => {});
}
