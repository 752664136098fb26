import type { Span } from '../model.ts';
import { type ClaimsProblem, problemAt, type TextFile } from './problem.ts';

/** How many problems are shown; the rest is only counted. */
const SHOWN = 50;

/** What to do about a problem. */
type Hint = string | (() => string);

/** Collects problems while a claims file is read. */
export interface ProblemLog {
  /** Notes an error at a range of a file. A hint that costs time is a function: it is called for shown problems only. */
  readonly error: (file: TextFile, span: Span, message: string, hint: Hint) => void;
  /** Notes a warning: the file still loads. */
  readonly warn: (file: TextFile, span: Span, message: string, hint: Hint) => void;
  /** True when there is no point in looking for more. */
  readonly isFull: () => boolean;
  readonly errors: () => number;
  /** The problems in the order of the files, lines and columns, errors kept before warnings where they are too many. */
  readonly result: () => { readonly problems: readonly ClaimsProblem[]; readonly total: number };
}

/** An empty log. */
export function createLog(): ProblemLog {
  const kept: Placed[] = [];
  const files = new Map<string, number>();
  let errors = 0;
  let total = 0;
  const add = (file: TextFile, span: Span, message: string, hint: Hint, severity: ClaimsProblem['severity']) => {
    total++;
    if (severity === 'error') errors++;
    if (!files.has(file.path)) files.set(file.path, files.size);
    if (kept.length < KEPT) kept.push({ order: files.get(file.path) ?? 0, hint, problem: problemAt(file, span, message, '', severity) });
  };
  return {
    error: (file, span, message, hint) => add(file, span, message, hint, 'error'),
    warn: (file, span, message, hint) => add(file, span, message, hint, 'warning'),
    isFull: () => total >= KEPT,
    errors: () => errors,
    result: () => {
      const first = [...kept].sort(bySeverity).slice(0, SHOWN).sort(byPlace);
      return { problems: first.map(({ problem, hint }) => ({ ...problem, hint: typeof hint === 'string' ? hint : hint() })), total };
    },
  };
}

interface Placed {
  readonly order: number;
  readonly hint: Hint;
  readonly problem: ClaimsProblem;
}

/** More than are shown, so that the ones shown can be the first of the file. */
const KEPT = 2_000;

function bySeverity(one: Placed, other: Placed): number {
  return rank(one) - rank(other) || byPlace(one, other);
}

function byPlace(one: Placed, other: Placed): number {
  return one.order - other.order || one.problem.line - other.problem.line || one.problem.column - other.problem.column;
}

function rank(placed: Placed): number {
  return placed.problem.severity === 'error' ? 0 : 1;
}
