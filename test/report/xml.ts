import { SaxesParser } from 'saxes';

/** An element as a strict reader of XML 1.0 sees it. */
export interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Node[];
  text: string;
}

/** Reads a document; throws for anything that is not well-formed. */
export function parseXml(text: string): Node {
  const root: Node = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const parser = new SaxesParser({ fragment: false, xmlns: false });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const node: Node = { name, attributes: attributes as Record<string, string>, children: [], text: '' };
    open.at(-1)?.children.push(node);
    open.push(node);
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.on('text', (words) => {
    const node = open.at(-1);
    if (node !== undefined) node.text += words;
  });
  parser.write(text).close();
  const document = root.children[0];
  if (document === undefined) throw new Error('no element');
  return document;
}

/** Every element of a name, in document order. */
export function elementsOf(node: Node, name: string): readonly Node[] {
  return [...(node.name === name ? [node] : []), ...node.children.flatMap((child) => elementsOf(child, name))];
}
