import { github } from './github.ts';
import { json } from './json.ts';
import { markdown } from './markdown.ts';
import type { Render } from './options.ts';
import { pretty } from './pretty.ts';

export { DEFAULTS, type Render, type RenderOptions } from './options.ts';

/** Every format that a report can be rendered in, by the name that `--format` takes. */
export const formats: Readonly<Record<string, Render>> = { pretty, json, github, markdown };
