import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { renderClaims } from './claims.ts';
import { measureCopy, readSources } from './copy.ts';
import type { Measured } from './measured.ts';
import { measureMutants } from './mutants.ts';
import { renderPage } from './page.ts';
import { measureReaders } from './readers.ts';
import { isHeldOut, measureStories } from './stories.ts';

const RECORD = 'bench/accuracy/measured.json';
const PAGE = 'docs/accuracy.md';
const CLAIMS = 'docs/accuracy.claims.yaml';

/**
 * Measures and writes docs/accuracy.md with its claims. What takes long or needs a folder is measured only where asked for,
 * and kept from the last time otherwise: `--clean FOLDER` for the clean copy, `--compare` for the readers; `--write` measures nothing.
 */
export function main(words: readonly string[]): number {
  const last = existsSync(RECORD) ? (JSON.parse(readFileSync(RECORD, 'utf8')) as Measured) : null;
  const measured = words.includes('--write') && last !== null ? last : measure(words, last);
  writeFileSync(RECORD, `${printData(measured)}\n`);
  writeFileSync(PAGE, renderPage(readFileSync(PAGE, 'utf8'), measured, readSources()));
  writeFileSync(CLAIMS, renderClaims(measured));
  return 0;
}

function measure(words: readonly string[], last: Measured | null): Measured {
  const folder = words.includes('--clean') ? words[words.indexOf('--clean') + 1] : undefined;
  return {
    stories: { tuned: measureStories((number) => !isHeldOut(number)), held: measureStories(isHeldOut) },
    mutants: measureMutants(),
    copy: folder === undefined && last !== null ? last.copy : measureCopy(folder ?? missing('--clean FOLDER')),
    readers: words.includes('--compare') || last === null ? measureReaders(readFileSync('drafts/news.md', 'utf8')) : last.readers,
  };
}

/** JSON with its innermost lists on one line. */
function printData(data: Measured): string {
  return JSON.stringify(data, null, 2).replaceAll(
    /\[\s+([^[\]{}]*?)\s+\]/g,
    (_, items: string) => `[${items.replaceAll(/\s*\n\s*/g, ' ')}]`,
  );
}

function missing(option: string): never {
  throw new Error(`nothing was measured yet: the first run needs ${option}`);
}
