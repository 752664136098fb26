/**
 * Keeps what came of judging a draft, so that the next run need not judge it again while nothing has changed that has a say in it.
 * One file for each draft, written beside its name and then moved there in one step: runs that write at the same time leave whole
 * entries, and a reader meets the old one or the new one. An entry that is damaged, cut off or not what its name says is none.
 */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { ClaimSet } from '../../model.ts';
import type { DraftFile } from '../../pipeline.ts';
import { readSealed, SUM, writeSealed } from '../kept-file.ts';
import { build } from '../version.ts';
import { prune } from './prune.ts';

/** All that has a say in what comes of a draft, beside the draft. */
export interface Ground {
  readonly set: ClaimSet;
  readonly today: string | null;
  readonly whole: boolean;
}

/** What is kept for drafts that are held against the same ground. */
export interface FindingsCache {
  /** What was kept of a draft; null where nothing is, or nothing that can be believed. */
  readonly recall: (draft: DraftFile) => string | null;
  readonly keep: (draft: DraftFile, text: string) => void;
  /** Drops what has not been of use for the longest time, where there is too much. To be called at the end of a run. */
  readonly prune: () => void;
}

/** Opens a folder of entries; null where there is no build to tell old entries by, and for claims that no files hold. */
export function openFindingsCache(folder: string, ground: Ground): FindingsCache | null {
  if (build === '' || ground.set.files === undefined) return null;
  const base = digestOfGround(ground);
  const used = new Set<string>();
  let hasGrown = false;
  const nameOf = ({ path, source }: DraftFile): string => {
    const name = `${createHash('sha256')
      .update(`${base}\n${JSON.stringify(path)}\n`)
      .update(source)
      .digest('hex')}${ENDING}`;
    used.add(name);
    return name;
  };
  return {
    recall: (draft) => {
      const name = nameOf(draft);
      try {
        const text = Buffer.from(readSealed(join(folder, name), MOST_ENTRY + SUM, A_DAY)).toString('utf8');
        // The first line says for what the entry was written: one that was copied to another name speaks of another draft.
        return text.startsWith(`${name}\n`) ? text.slice(name.length + 1) : null;
      } catch {
        return null;
      }
    },
    keep: (draft, text) => {
      const name = nameOf(draft);
      const bytes = Buffer.from(`${name}\n${text}`);
      if (bytes.length > MOST_ENTRY) return;
      writeSealed(folder, join(folder, name), bytes);
      hasGrown = true;
    },
    prune: () => {
      if (hasGrown) prune(folder, used);
    },
  };
}

const ENDING = '.judged';
/** In bytes. A draft that comes to more is judged anew each time. */
const MOST_ENTRY = 8 * 1024 * 1024;
const A_DAY = 24 * 60 * 60 * 1000;

function digestOfGround({ set, today, whole }: Ground): string {
  const { node, v8, unicode, icu } = process.versions;
  const { path, language, settings, files = [] } = set;
  const hash = createHash('sha256');
  hash.update(JSON.stringify([FORMAT, build, node, v8, unicode ?? '', icu ?? '', path, language, settings, today, whole]));
  for (const file of files) hash.update(`\n${JSON.stringify([file.path, file.text.length])}\n`).update(file.text);
  return hash.digest('hex');
}

/** What changes the meaning of an entry raises it. */
const FORMAT = 1;
