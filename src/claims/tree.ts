import { isAlias, isMap, isPair, isScalar, isSeq, type Node, parseDocument, Scalar } from 'yaml';
import type { Span } from '../model.ts';
import { LIMITS, refuse } from './guard.ts';
import { parsePlain } from './plain-yaml.ts';
import { positionAt, type TextFile } from './problem.ts';
import type { ProblemLog } from './problem-log.ts';
import { explainSyntax } from './syntax.ts';

/** A YAML text as a tree that knows its places. Spans are offsets in the file. */
export type Tree = TextTree | ListTree | MapTree;

export interface TextTree {
  readonly kind: 'text';
  /** As it is written: `8_000` and `62.070` keep every character. Line breaks are blanks. */
  readonly text: string;
  /** What YAML makes of it. */
  readonly value: string | number | boolean | null;
  readonly span: Span;
}

interface ListTree {
  readonly kind: 'list';
  readonly items: readonly Tree[];
  readonly span: Span;
}

export interface MapTree {
  readonly kind: 'map';
  readonly entries: ReadonlyMap<string, Entry>;
  readonly span: Span;
}

export interface Entry {
  readonly key: string;
  readonly keySpan: Span;
  readonly value: Tree;
}

/** Reads a file as a tree; null, with the problems noted, where it is no YAML that a claims file may hold. */
export function parseTree(file: TextFile, log: ProblemLog): Tree | null {
  return parsePlain(file.text) ?? parseFully(file, log);
}

/** Does the same with the YAML parser alone. */
export function parseFully(file: TextFile, log: ProblemLog): Tree | null {
  const refusal = refuse(file.text);
  if (refusal) {
    log.error(file, refusal.span, refusal.message, refusal.hint);
    return null;
  }
  const contents = parse(file, log);
  return contents === null ? null : grow(contents, file, log);
}

/** Plain data of a tree, its maps without a prototype. */
export function toData(tree: Tree): unknown {
  if (tree.kind === 'text') return typeof tree.value === 'number' && !Number.isFinite(tree.value) ? tree.text : tree.value;
  if (tree.kind === 'list') return tree.items.map(toData);
  const data: Record<string, unknown> = Object.create(null);
  for (const entry of tree.entries.values()) data[entry.key] = toData(entry.value);
  return data;
}

function parse(file: TextFile, log: ProblemLog): Node | null {
  const before = log.errors();
  try {
    const parsed = parseDocument(file.text, {
      schema: 'core',
      merge: false,
      stringKeys: true,
      uniqueKeys: false,
      logLevel: 'error',
      prettyErrors: false,
    });
    // How many more there are depends on how much stack the parser finds: broken lines can nest it deeply.
    explainSyntax(file, [...parsed.errors.slice(0, MOST_ERRORS), ...parsed.warnings.slice(0, MOST_ERRORS)], log);
    return log.errors() === before ? parsed.contents : null;
  } catch {
    // The parser's only way to throw is a stack that is too deep for it, which the guard leaves little room for.
    log.error(file, { start: 0, end: 1 }, 'the file cannot be read: it is nested too deeply', 'Look for stray brackets and colons.');
    return null;
  }
}

const MOST_ERRORS = 100;

interface Task {
  readonly node: unknown;
  readonly depth: number;
  readonly put: (tree: Tree) => void;
  readonly span: Span;
}

/** Walks the parser's nodes with a stack of its own. */
function grow(root: Node, file: TextFile, log: ProblemLog): Tree | null {
  let tree: Tree | null = null;
  const before = log.errors();
  const stack: Task[] = [{ node: root, depth: 0, put: (grown) => (tree = grown), span: { start: 0, end: 1 } }];
  for (let task = stack.pop(); task; task = stack.pop()) {
    const span = spanOf(task.node) ?? task.span;
    if (task.depth > LIMITS.depth) {
      log.error(file, span, `nested deeper than ${LIMITS.depth} levels`, 'A claims file needs four levels.');
    } else if (isMap(task.node)) {
      task.put({ kind: 'map', entries: growMap(task.node.items, task.depth, span, stack, file, log), span });
    } else if (isSeq(task.node)) {
      const items: Tree[] = [];
      task.put({ kind: 'list', items, span });
      // Pushed last to first, so that they come off the stack in order.
      for (const item of [...task.node.items].reverse())
        stack.push({ node: item, depth: task.depth + 1, put: (grown) => items.push(grown), span });
    } else {
      task.put(growText(task.node, span));
    }
  }
  return log.errors() === before ? tree : null;
}

function growMap(
  pairs: readonly unknown[],
  depth: number,
  span: Span,
  stack: Task[],
  file: TextFile,
  log: ProblemLog,
): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const pair of pairs) {
    if (!isPair(pair)) continue;
    const keySpan = spanOf(pair.key) ?? span;
    const key = isScalar<string | number | boolean | null>(pair.key) ? String(pair.key.value ?? '').normalize('NFC') : '';
    if (key === '<<' && isScalar(pair.key) && pair.key.type === Scalar.PLAIN) {
      log.error(file, keySpan, 'a merge key', 'Merge keys are not used in a claims file: write the keys out.');
      continue;
    }
    const first = entries.get(key);
    if (first) {
      const { line } = positionAt(file, first.keySpan.start);
      log.error(file, keySpan, `\`${key}\` stands here twice, first in line ${line}`, 'Remove or rename one of the two.');
      continue;
    }
    // A key whose value is missing is a null where the key ends.
    const put = (value: Tree) => entries.set(key, { key, keySpan, value });
    put({ kind: 'text', text: '', value: null, span: keySpan });
    stack.push({ node: pair.value, depth: depth + 1, put, span: keySpan });
  }
  return entries;
}

function growText(node: unknown, span: Span): TextTree {
  if (!isScalar(node)) return { kind: 'text', text: '', value: null, span };
  const { value } = node;
  const typed = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
  const written = typeof value === 'string' ? value : (node.source ?? '');
  const text = value === null ? '' : written.replace(/\s+/g, ' ').trim();
  return { kind: 'text', text, value: typeof typed === 'string' ? text : typed, span };
}

function spanOf(node: unknown): Span | null {
  if (!(isScalar(node) || isMap(node) || isSeq(node) || isAlias(node)) || !node.range) return null;
  const [start, end] = node.range;
  return end > start ? { start, end } : null;
}
