import { relative } from 'node:path';
import type { Report } from '../model.ts';
import { visible } from '../report/escape.ts';
import { DEFAULTS, formats, type RenderOptions, type RuleDescription } from '../report/index.ts';
import type { Rule } from '../rule.ts';
import type { Sink } from './options.ts';
import { complain, hasColour, print, widthOf } from './terminal.ts';
import { type Gates, verdictOn } from './verdict.ts';
import { version } from './version.ts';
import { isInside, slashes } from './workspace.ts';
import { writeAsked } from './write.ts';

/** How a report is delivered. */
export interface Delivery {
  readonly cwd: string;
  readonly sinks: readonly Sink[];
  readonly gates: Gates;
  readonly quiet: boolean;
  readonly colour: boolean;
  /** All rules, those of plug-ins among them. */
  readonly rules: readonly Rule[];
}

/** Writes a report in every format that was asked for, tells what was not judged, and gives the exit code. */
export async function deliver(report: Report, delivery: Delivery): Promise<number> {
  const { sinks, gates } = delivery;
  const rules = sinks.some(({ format }) => format === 'sarif') ? await describe(delivery.rules) : [];
  for (const sink of sinks) write(report, sink, delivery, rules);
  tellFailures(report);
  const { code, reasons } = verdictOn(report, gates);
  for (const reason of reasons) complain(`holdtrue: ${reason}`);
  return code;
}

/** Names on the standard error stream what was not judged. */
export function tellFailures({ failures }: Pick<Report, 'failures'>): void {
  for (const { path, message } of failures) complain(`holdtrue: not judged: ${visible(path === null ? message : `${path}: ${message}`)}`);
}

/** The pages of the rules are long, and one format alone asks for them. */
async function describe(rules: readonly Rule[]): Promise<readonly RuleDescription[]> {
  const { describeRules } = await import('./describe-rules.ts');
  return describeRules(rules);
}

function write(report: Report, { format, file }: Sink, { cwd, quiet, colour }: Delivery, rules: readonly RuleDescription[]): void {
  const render = formats[format] as (typeof formats)[string];
  const options: RenderOptions = { ...DEFAULTS, quiet, prefix: prefixOf(cwd), version, rules };
  if (file === null) {
    print(render(report, { ...options, colour: hasColour(colour, process.stdout, process.env), width: widthOf(process.stdout) }));
    return;
  }
  writeAsked(file, render(report, options), cwd);
}

/** In a workflow, the way from the root of the repository to the working folder. */
function prefixOf(cwd: string): string {
  const root = process.env.GITHUB_WORKSPACE ?? process.env.CI_PROJECT_DIR;
  return root === undefined || root === '' || !isInside(cwd, root) ? '' : slashes(relative(root, cwd));
}
