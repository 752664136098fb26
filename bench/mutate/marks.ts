import { readFileSync } from 'node:fs';
import { type ClaimSet, loadClaims } from '../../src/index.ts';

/** What a marked mention states; the operators ask for it. */
export type MarkType =
  | 'figure'
  | 'cell' // a figure in a table
  | 'total' // a figure that follows from others: a sum, a difference, a share
  | 'total-cell'
  | 'date'
  | 'weekday' // of what the claim tells; in a dateline and behind "said on" it is when somebody wrote or spoke, and of no claim
  | 'period' // a year, a month or a quarter that pins a figure down
  | 'name'
  | 'title'
  | 'place'
  | 'org'
  | 'work' // a product too
  | 'member' // of a list
  | 'quote'
  | 'speaker'
  | 'direction';

/** A correct statement of a claim in a clean draft, marked by hand. Lines and columns from 1, UTF-16. */
interface Mark {
  readonly line: number;
  readonly column: number;
  readonly quote: string;
  readonly claim: string;
  readonly type: MarkType;
  /** A reader needs more than the sentence (or the row and column of a table) to know what it is about. */
  readonly subject?: 'away';
  /** Rounded, converted or loosely put: a small change of it may still be true. */
  readonly rough?: true;
}

/** A mark with its place in the source. */
export interface Target extends Mark {
  readonly start: number;
  readonly end: number;
}

/** A draft without errors, its claims, and what is marked in it. */
export interface CleanDraft {
  readonly path: string;
  readonly source: string;
  readonly set: ClaimSet;
  readonly targets: readonly Target[];
  /** The stories by their numbers, and the small drafts. */
  readonly half: 'odd' | 'even' | 'small';
}

/** Reads the marked drafts; throws where a mark does not fit its draft or its claims. */
export function readMarked(): readonly CleanDraft[] {
  const entries = JSON.parse(readFileSync('bench/mutate/marks.json', 'utf8')) as readonly Entry[];
  return entries.map(({ draft, claims, marks }) => {
    const source = readFileSync(draft, 'utf8');
    const set = readSet(claims);
    const ids = new Set(set.claims.map(({ id }) => id));
    const targets = marks.map((mark) => {
      if (!ids.has(mark.claim)) throw new Error(`${claims} has no claim ${mark.claim}`);
      return locate(draft, source, mark);
    });
    return { path: draft, source, set, targets, half: halfOf(draft) };
  });
}

/** Reads a claims file with the files it includes. */
export function readSet(path: string): ClaimSet {
  const { set, problems } = loadClaims(path, readText);
  if (!set) throw new Error(`${path} does not load: ${problems.map(({ message }) => message).join('; ')}`);
  return set;
}

interface Entry {
  readonly draft: string;
  readonly claims: string;
  readonly marks: readonly Mark[];
}

function locate(draft: string, source: string, mark: Mark): Target {
  const before = source.split('\n').slice(0, mark.line - 1);
  const start = before.reduce((sum, line) => sum + line.length + 1, 0) + mark.column - 1;
  const end = start + mark.quote.length;
  if (source.slice(start, end) !== mark.quote) throw new Error(`${draft}:${mark.line}:${mark.column} does not read ${mark.quote}`);
  return { ...mark, start, end };
}

function halfOf(draft: string): CleanDraft['half'] {
  const number = /^test\/stories\/(\d+)-/.exec(draft)?.[1];
  if (number === undefined) return 'small';
  return Number(number) % 2 === 1 ? 'odd' : 'even';
}

function readText(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
