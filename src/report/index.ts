import { checkstyle } from './checkstyle.ts';
import { compact } from './compact.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { html } from './html/index.ts';
import { json } from './json.ts';
import { jsonl } from './jsonl.ts';
import { junit } from './junit.ts';
import { markdown } from './markdown.ts';
import type { Render } from './options.ts';
import { pretty } from './pretty.ts';
import { rdjson } from './rdjson.ts';
import { sarif } from './sarif.ts';

export { DEFAULTS, type Render, type RenderOptions, type RuleDescription } from './options.ts';

/** Every format that a report can be rendered in, by the name that `--format` takes. */
export const formats: Readonly<Record<string, Render>> = {
  pretty,
  compact,
  json,
  jsonl,
  github,
  markdown,
  sarif,
  gitlab,
  junit,
  checkstyle,
  rdjson,
  // By itself, the page of the report is as large as all other formats: the bundle loads it when it is asked for.
  html: (report) => html(report),
};
