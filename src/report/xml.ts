import { xmlText } from './escape.ts';

/** A piece of XML that is ready to be written. */
export interface Xml {
  readonly xml: string;
}

/** An element; attributes and texts are escaped, elements inside are indented. Attributes that are null are left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | null>>,
  children: readonly Xml[] | string = [],
): Xml {
  const pairs = Object.entries(attributes).map(([key, value]) => (value === null ? '' : ` ${key}="${xmlText(String(value))}"`));
  const start = `<${name}${pairs.join('')}`;
  if (children.length === 0) return { xml: `${start}/>` };
  if (typeof children === 'string') return { xml: `${start}>${xmlText(children)}</${name}>` };
  const inside = children.map(({ xml }) => xml.replace(/^/gm, '  ')).join('\n');
  return { xml: `${start}>\n${inside}\n</${name}>` };
}

/** A document with its root element. */
export function xmlDocument(root: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root.xml}\n`;
}
