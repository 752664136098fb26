/** What may be put into an element; text becomes a text node, whatever it holds. */
export type Child = Node | string | null | undefined | false | readonly Child[];

/** Makes an element. Attribute values are words and numbers of ours, never text from a draft or a claim. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  fill(made, children);
  return made;
}

/** Puts children in the place of those that an element has. */
export function replace(parent: Element, ...children: readonly Child[]): void {
  parent.replaceChildren();
  fill(parent, children);
}

/** The element of the page with an id. */
export function byId<Kind extends HTMLElement = HTMLElement>(id: string): Kind {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`the page lacks #${id}`);
  return found as Kind;
}

function fill(parent: Element, children: readonly Child[]): void {
  for (const child of children) {
    if (child === null || child === undefined || child === false) continue;
    if (isList(child)) fill(parent, child);
    else parent.append(child);
  }
}

function isList(child: Node | string | readonly Child[]): child is readonly Child[] {
  return Array.isArray(child);
}
