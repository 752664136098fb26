import type { Report } from '../model.ts';

/** What a renderer may be told beside the report. */
export interface RenderOptions {
  readonly colour: boolean;
  /** How many columns a line of a draft may take. */
  readonly width: number;
  /** Leaves out all but errors. */
  readonly quiet: boolean;
  /** What the paths of the report are relative to, seen from the root of the repository: '' or 'docs/'. */
  readonly prefix: string;
}

/** Turns a report into text. Pure: the same report gives the same bytes. */
export type Render = (report: Report, options: RenderOptions) => string;

/** What holds where nothing else is said. */
export const DEFAULTS: RenderOptions = { colour: false, width: 100, quiet: false, prefix: '' };
