import type { z } from 'zod';
import type { Span } from '../model.ts';
import type { TextFile } from './problem.ts';
import type { ProblemLog } from './problem-log.ts';
import { didYouMean } from './suggest.ts';
import { type Entry, type Tree, toData } from './tree.ts';

/** A part of a claims file that is validated: how messages call it, and the keys it may hold. */
export interface Part {
  readonly label: string;
  readonly keys: readonly string[];
}

/** Checks a part of a file against its schema and notes every problem at the place it stands; true if there is none. */
export function validate(schema: z.ZodType, tree: Tree, part: Part, file: TextFile, log: ProblemLog): boolean {
  const parsed = schema.safeParse(toData(tree));
  if (parsed.success) return true;
  for (const issue of parsed.error.issues) note(issue, tree, part, file, log);
  return false;
}

type Issue = z.core.$ZodIssue;

function note(issue: Issue, root: Tree, part: Part, file: TextFile, log: ProblemLog): void {
  const found = follow(root, issue.path);
  if (issue.code === 'unrecognized_keys') {
    for (const key of issue.keys.slice(0, 100)) noteUnknownKey(key, found, part, file, log);
    return;
  }
  const inner = issue.code === 'invalid_union' && found.tree.kind === 'map' ? branchOf(issue.errors) : null;
  if (inner) {
    for (const one of inner) note({ ...one, path: [...issue.path, ...one.path] }, root, part, file, log);
    return;
  }
  if (found.missing !== null) {
    log.error(file, found.span, `\`${found.missing}\` is missing in ${part.label}`, `Add \`${found.missing}:\`.`);
    return;
  }
  const what = found.entry ? `\`${found.entry.key}\`` : part.label;
  if (isEmpty(found.tree)) {
    log.error(file, found.span, `${what} is empty`, `Write ${issue.message} after it, or remove the line.`);
  } else {
    log.error(file, found.span, `${what} must be ${issue.message}`, hintFor(issue, found.tree));
  }
}

function noteUnknownKey(key: string, found: Found, part: Part, file: TextFile, log: ProblemLog): void {
  const entry = found.tree.kind === 'map' ? found.tree.entries.get(key) : undefined;
  const nested = found.entry !== null;
  const keys = nested ? NESTED : part.keys;
  const label = nested ? `\`${found.entry?.key}\` of ${part.label}` : part.label;
  const hint = () => didYouMean(key, keys) ?? (isRest(key, entry) ? COMMA : `Known keys: ${keys.join(', ')}.`);
  log.error(file, entry?.keySpan ?? found.span, `unknown key \`${short(key)}\` in ${label}`, hint);
}

/** Whether a key is what a comma cut off its text: `{ value: 8,000 }` has the key `000`. */
function isRest(key: string, entry: Entry | undefined): boolean {
  return entry !== undefined && isEmpty(entry.value) && /^\d|\s/.test(key);
}

const COMMA = 'Inside `{ }` a comma ends the text: put text that holds commas in quotes.';

/** Keys of the only map inside a part: the setting of a rule. */
const NESTED = ['severity', 'options'];

interface Found {
  readonly tree: Tree;
  readonly entry: Entry | null;
  /** A key of the path that the file does not have. */
  readonly missing: string | null;
  readonly span: Span;
}

/** The deepest tree on a path, with the entry that names it. */
function follow(root: Tree, path: readonly PropertyKey[]): Found {
  let tree = root;
  let entry: Entry | null = null;
  let missing: string | null = null;
  for (const step of path) {
    if (tree.kind === 'list' && typeof step === 'number') tree = tree.items[step] ?? tree;
    else if (tree.kind === 'map') {
      const next = tree.entries.get(String(step));
      if (!next) {
        missing = String(step);
        break;
      }
      entry = next;
      tree = next.value;
    }
  }
  return { tree, entry, missing, span: isEmpty(tree) && entry ? entry.keySpan : tree.span };
}

/** Of a union, the branch that takes maps: the one that does not complain about the map itself. */
function branchOf(branches: readonly (readonly Issue[])[]): readonly Issue[] | null {
  return branches.find((issues) => issues.every((issue) => issue.path.length > 0 || issue.code === 'unrecognized_keys')) ?? null;
}

function hintFor(issue: Issue, tree: Tree): string {
  if (tree.kind === 'map') return 'A map stands here: put text that holds `: ` or begins with `{` in quotes.';
  if (tree.kind === 'list') return 'A list stands here: put text that begins with `[` or `-` in quotes.';
  const values = issue.code === 'invalid_value' ? issue.values.map(String) : [];
  return didYouMean(tree.text, values) ?? `It is \`${short(tree.text)}\` now.`;
}

function isEmpty(tree: Tree): boolean {
  return tree.kind === 'text' ? tree.text === '' : tree.kind === 'list' ? tree.items.length === 0 : false;
}

/** A word of the file in a message: long ones are cut. */
export function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
