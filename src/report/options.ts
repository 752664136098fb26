import type { Report, Severity } from '../model.ts';

/** What a report may say about a rule. */
export interface RuleDescription {
  readonly id: string;
  readonly summary: string;
  readonly severity: Severity;
  /** True for a rule that runs only where it is named. */
  readonly off: boolean;
  /** Its page, in Markdown; null for the rule of a plug-in. */
  readonly page: string | null;
}

/** What a renderer may be told beside the report. */
export interface RenderOptions {
  readonly colour: boolean;
  /** How many columns a line of a draft may take. */
  readonly width: number;
  /** Leaves out all but errors. */
  readonly quiet: boolean;
  /** What the paths of the report are relative to, seen from the root of the repository: '' or 'docs/'. */
  readonly prefix: string;
  /** The version of the package. */
  readonly version: string;
  /** The rules that ran, and those that could have; a rule that a finding names and that is not among them has no description. */
  readonly rules: readonly RuleDescription[];
}

/** Turns a report into text. Pure: the same report gives the same bytes. */
export type Render = (report: Report, options: RenderOptions) => string;

/** What holds where nothing else is said. */
export const DEFAULTS: RenderOptions = { colour: false, width: 100, quiet: false, prefix: '', version: '', rules: [] };
