import { readdirSync, readFileSync } from 'node:fs';

// The bundle holds the texts themselves in place of this module: see `inline` in rolldown.config.js.
const folder = new URL('../../rules/', import.meta.url);

/** The page of each rule, by its id. */
export const pages: Readonly<Record<string, string>> = Object.fromEntries(
  readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => [name.slice(0, -'.md'.length), readFileSync(new URL(name, folder), 'utf8')]),
);
