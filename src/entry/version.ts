import { readFileSync } from 'node:fs';

// The bundle holds the values themselves in place of this module: see `inline` in rolldown.config.js.
const manifest: { readonly version: string } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

/** The version of the package. */
export const version: string = manifest.version;

/** Tells one build of the program from another; '' while it is not bundled. */
export const build: string = '';
