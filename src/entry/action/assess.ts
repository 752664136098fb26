import type { Report } from '../../model.ts';
import { codeSpan } from '../../report/escape.ts';
import { changedClaims } from '../../settle/changed-claims.ts';
import { UsageError } from '../errors.ts';
import { findingsFolder } from '../findings/folder.ts';
import { judge } from '../judge.ts';
import { type Verdict, verdictOn } from '../verdict.ts';
import type { Event } from './event.ts';
import type { Inputs } from './inputs.ts';
import { chooseCounted } from './scope.ts';
import { changedSince, readTrusted } from './trust.ts';

/** What a run comes to. */
export interface Assessment {
  readonly all: Report;
  /** With the findings that count: all of them, or those on changed lines. */
  readonly counted: Report;
  readonly onlyChanged: boolean;
  readonly verdict: Verdict;
  /** Sentences on what was held against what; foreign words stand in code spans. */
  readonly notes: readonly string[];
}

/** Judges the drafts of a folder as the inputs and the event ask for. */
export async function assess(inputs: Inputs, event: Event, cwd: string, warn: (text: string) => void): Promise<Assessment> {
  if (event.privileged && inputs.plugins === true) {
    throw new UsageError(`the input plugins may not be true in a workflow on ${event.name}: plug-ins could read its secrets`);
  }
  const plugins = inputs.plugins === 'auto' ? !event.privileged : inputs.plugins;
  const trusted = event.privileged ? readTrusted(event, cwd) : null;
  // What decides on a change with secrets at hand rests on nothing that another run has left behind.
  const findings = inputs.cache && !event.privileged ? findingsFolder(undefined, cwd, process.env) : null;
  const judged = await judge({
    cwd,
    claims: inputs.claims,
    names: inputs.drafts,
    plugins,
    environment: process.env,
    warn,
    ...(trusted === null ? {} : { readClaims: trusted }),
    ...(findings === null ? {} : { findings }),
  });
  const moved = trusted === null ? [] : changedSince(trusted, judged.set, cwd).map(changedClaims);
  const all = { ...judged, findings: [...judged.findings, ...moved] };
  const { counted: chosen, onlyChanged, note } = chooseCounted(judged, inputs.changedLines, event, cwd);
  const counted = { ...chosen, findings: [...chosen.findings, ...moved] };
  const verdict = verdictOn(counted, { failOn: inputs.failOn, maxWarnings: null, minCoverage: inputs.minCoverage });
  return { all, counted, onlyChanged, verdict, notes: [...notesOn(all, plugins, event), ...(note === null ? [] : [note])] };
}

function notesOn({ set }: Report, plugins: boolean, { privileged, trusted }: Event): readonly string[] {
  const unloaded = plugins ? [] : set.settings.plugins;
  return [
    ...(privileged ? [`Claims and settings are those of the base commit ${codeSpan(trusted ?? '')}.`] : []),
    ...(unloaded.length > 0 ? [`Plug-in rules were not loaded: ${unloaded.map(codeSpan).join(', ')}.`] : []),
  ];
}
