import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { error as annotate, getInput, setFailed, setOutput, summary } from '@actions/core';
import { coveredShare, tally } from '../report/count.ts';
import { brokenDigest, type Digest, digestOf } from '../report/digest.ts';
import { jsonText, rawText, visible } from '../report/escape.ts';
import { github, LIMIT } from '../report/github.ts';
import { json } from '../report/json.ts';
import { DEFAULTS, type RenderOptions } from '../report/options.ts';
import { pretty } from '../report/pretty.ts';
import { type Assessment, assess } from './action/assess.ts';
import { type Event, readEvent } from './action/event.ts';
import { openFolder } from './action/folder.ts';
import { readInputs } from './action/inputs.ts';
import { summaryOf } from './action/summary.ts';
import { messageOf, UsageError } from './errors.ts';
import { complain, guardStreams, hasColour, print } from './terminal.ts';

/** What the output `conclusion` says, by exit code. */
const CONCLUSIONS = ['clean', 'findings', 'broken', 'incomplete'] as const;

guardStreams();
// Set and not exited with: what was printed must reach the runner first.
/** Settled once all is done; the module that loads this one waits for it. */
export const done: Promise<void> = run().then((code) => {
  process.exitCode = code;
});

async function run(): Promise<number> {
  const event = readEvent(process.env);
  try {
    return await act(event);
  } catch (error) {
    const code = error instanceof UsageError ? 2 : 3;
    const text = messageOf(error).split('\n').map(visible).join('\n');
    setFailed(code === 2 ? text : `this should not have happened; please report it: ${text}`);
    setOutput('conclusion', CONCLUSIONS[code]);
    if (getInput('comment').toLowerCase() === 'true' && event.ofPullRequest) handOver(brokenDigest(text, event.number));
    return code;
  }
}

async function act(event: Event): Promise<number> {
  const inputs = readInputs((name) => getInput(name));
  const { cwd, prefix } = openFolder(inputs.folder, process.env);
  const assessment = await assess(inputs, event, cwd, complain);
  const options = { ...DEFAULTS, prefix, colour: hasColour(true, process.stdout, process.env) };
  writeLog(assessment, options);
  if (inputs.summary && process.env.GITHUB_STEP_SUMMARY) {
    const { counted, notes, verdict } = assessment;
    await summary.addRaw(summaryOf(counted, [...notes, ...verdict.reasons.map(sentence)], options)).write();
  }
  if (inputs.comment && event.ofPullRequest) handOver(digest(assessment, event, prefix));
  return conclude(assessment);
}

function digest({ all, counted, onlyChanged, verdict }: Assessment, { number }: Event, prefix: string): Digest {
  const [read, left] = [all, counted].map(({ findings }) => findings.filter(({ disposition }) => disposition === 'open').length);
  return digestOf(counted, { conclusion: CONCLUSIONS[verdict.code], pullRequest: number, onlyChanged, elsewhere: read! - left!, prefix });
}

/** Writes what a comment is made of to a file, for a workflow that may write comments. */
function handOver(digest: Digest): void {
  const file = join(scratch(), 'holdtrue-digest.json');
  writeFileSync(file, `${jsonText(digest)}\n`);
  setOutput('digest', file);
}

function scratch(): string {
  return mkdtempSync(join(process.env.RUNNER_TEMP || tmpdir(), 'holdtrue-'));
}

/** The report with the words it is about, the notes, and last the annotations. */
function writeLog({ counted, notes, verdict }: Assessment, options: RenderOptions): void {
  print(pretty(counted, options));
  print(rawText(notes.map((note) => `${note}\n`).join('')));
  print(github(counted, options));
  // The platform shows no error beyond its limit; the report has spoken of those by then.
  const room = Math.max(0, LIMIT - tally(counted.findings).error - counted.failures.length);
  for (const [index, reason] of verdict.reasons.entries()) {
    if (index < room) annotate(sentence(reason), { title: 'holdtrue' });
    else print(`${sentence(reason)}\n`);
  }
}

/** Sets the outputs. The report on the disk has everything, also what changed lines leave out. */
function conclude({ all, counted, verdict }: Assessment): number {
  const report = join(scratch(), 'report.json');
  writeFileSync(report, json(all));
  const { error, warning, note } = tally(counted.findings);
  setOutput('findings', error + warning + note);
  setOutput('errors', error);
  setOutput('warnings', warning);
  setOutput('coverage', Math.floor(coveredShare(counted.coverage) * 10) / 10);
  setOutput('report', report);
  setOutput('conclusion', CONCLUSIONS[verdict.code]);
  return verdict.code;
}

function sentence(reason: string): string {
  return `${reason.slice(0, 1).toUpperCase()}${reason.slice(1)}.`;
}
