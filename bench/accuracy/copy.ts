import { readFileSync } from 'node:fs';
import { checkCopy } from '../mutate/clean.ts';
import { readMarked } from '../mutate/marks.ts';
import type { CopyFigures } from './measured.ts';

/** Where the clean copy comes from, and what a person made of the findings there. */
export interface CopySources {
  readonly repositories: readonly { readonly name: string; readonly commit: string; readonly files: number }[];
  /** Findings that are right: the copy itself is wrong. */
  readonly slips: readonly { readonly path: string; readonly words: string; readonly why: string }[];
}

export function readSources(): CopySources {
  return JSON.parse(readFileSync('bench/accuracy/copy.json', 'utf8')) as CopySources;
}

/** Checks a folder of clean copy against the claims of all drafts. */
export function measureCopy(folder: string): CopyFigures {
  const sets = new Map(readMarked().map(({ set }) => [set.path, set]));
  const { files, words, sets: count, linked, unlinked } = checkCopy(folder, [...sets.values()]);
  const { slips } = readSources();
  const isSlip = ({ path, around }: { readonly path: string; readonly around: string }) =>
    slips.some((slip) => path.endsWith(slip.path) && around.includes(`⟦${slip.words}⟧`));
  const wrong = [...linked, ...unlinked].filter((alarm) => isSlip(alarm));
  return {
    files,
    words,
    sets: count,
    linked: linked.filter((alarm) => !isSlip(alarm)).length,
    unlinked: unlinked.filter((alarm) => !isSlip(alarm)).length,
    slips: new Set(wrong.map(({ path, line }) => `${path}:${line}`)).size,
  };
}
