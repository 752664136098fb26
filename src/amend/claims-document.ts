import { Composer, CST, isMap, isScalar, isSeq, type Node, Parser, type Scalar } from 'yaml';
import type { Edit } from '../model.ts';
import type { Replacement } from './edits.ts';

/** A claims file as text that can be edited value by value; comments, quotes and layout stay. */
export interface ClaimsDocument {
  /** The text of a key of a claim, or of one item of a list there; null where there is none. */
  readonly textOf: (id: string, key: string, item?: number) => string | null;
  /** How many items a list has; null where the key holds none. */
  readonly lengthOf: (id: string, key: string) => number | null;
  /** The edit that gives a key, or an item of its list, another text. Throws an `Error` where there is none. */
  readonly replace: (id: string, key: string, text: string, item?: number) => Replacement;
  /** The edit that puts other items in place of a list that is written in brackets; null for one that is written line by line. */
  readonly replaceList: (id: string, key: string, items: readonly string[]) => Replacement | null;
}

/** Opens the text of a claims file that loads. */
export function openDocument(source: string): ClaimsDocument {
  const nodeAt = (id: string, key: string, item?: number) => find(source, id, key, item).node;
  return {
    textOf: (id, key, item) => {
      const node = nodeAt(id, key, item);
      return isScalar<string | number | boolean | null>(node) ? String(node.source ?? node.value ?? '') : null;
    },
    lengthOf: (id, key) => {
      const node = nodeAt(id, key);
      return isSeq(node) ? node.items.length : null;
    },
    replace: (id, key, text, item) => {
      // The tokens are changed in place: every edit starts from fresh ones.
      const { node, tokens, inFlow } = find(source, id, key, item);
      const token = isScalar(node) ? (node as Scalar).srcToken : undefined;
      if (token === undefined) throw new Error(`\`${key}\` of ${id} holds no text`);
      CST.setScalarValue(token, text, { inFlow, afterKey: item === undefined });
      return between(source, tokens.map((each) => CST.stringify(each)).join(''));
    },
    replaceList: (id, key, items) => {
      const { node } = find(source, id, key);
      if (!isSeq(node) || !node.flow || !node.range) return null;
      const written = items.map((text) => (PLAIN.test(text) ? text : JSON.stringify(text)));
      return { span: { start: node.range[0], end: node.range[1] }, text: `[${written.join(', ')}]` };
    },
  };
}

/** Text that means itself inside brackets. */
const PLAIN = /^\p{L}[\p{L}\p{M}\p{N} .'’&()/–-]*$/u;

interface Found {
  readonly node: Node | null;
  readonly tokens: readonly CST.Token[];
  readonly inFlow: boolean;
}

function find(source: string, id: string, key: string, item?: number): Found {
  const tokens = [...new Parser().parse(source)];
  const [document] = new Composer({ keepSourceTokens: true, schema: 'core', merge: false, uniqueKeys: false }).compose(tokens);
  let node: unknown = document?.contents;
  let inFlow = false;
  for (const step of ['claims', id, key]) {
    if (!isMap(node)) return { node: null, tokens, inFlow };
    inFlow ||= node.flow === true;
    node = node.items.find((pair) => isScalar(pair.key) && String(pair.key.value).normalize('NFC') === step)?.value;
  }
  if (item !== undefined) {
    if (!isSeq(node)) return { node: null, tokens, inFlow };
    inFlow ||= node.flow === true;
    node = node.items[item];
  }
  return { node: (node as Node | undefined) ?? null, tokens, inFlow };
}

/** The one edit that leads from a text to another: what both begin and end with stays. */
function between(before: string, after: string): Pick<Edit, 'span' | 'text'> {
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  return { span: { start: head, end: before.length - tail }, text: after.slice(head, after.length - tail) };
}
