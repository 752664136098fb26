/** Which paragraphs beside a table or picture are its caption. */
import type { Paragraph, RootContent } from 'mdast';

type Block = Pick<RootContent, 'type'>;

/**
 * Takes the blocks of one container and gives, by index, the text of each caption and of each table's captions together.
 * `textOf` reads a paragraph.
 */
export function findCaptions(nodes: readonly Block[], textOf: (node: Paragraph) => string): ReadonlyMap<number, string> {
  const captions = new Map<number, string>();
  for (const [index, node] of nodes.entries()) {
    if (!isParagraph(node)) continue;
    const below = isFigure(nodes[index - 1]);
    const above = isTable(nodes[index + 1]);
    if (!below && !above) continue;
    const text = textOf(node);
    if (!isInEmphasis(node) && !LABEL.test(text)) continue;
    // Between two tables a caption belongs to the one that has none yet; a source is always named below.
    const figure = below && (!above || !captions.has(index - 1) || /^Source/i.test(text)) ? index - 1 : index + 1;
    captions.set(index, text);
    captions.set(figure, captions.has(figure) ? `${captions.get(figure)} ${text}` : text);
  }
  return captions;
}

/** How a caption begins in reports and news pages. */
const LABEL = /^(?:Tables?|Figures?|Fig\.|Charts?|Graphs?|Maps?|Sources?|Notes?|Pictured|Photo|Image)\b/i;

function isParagraph(node: Block | undefined): node is Paragraph {
  return node?.type === 'paragraph';
}

function isTable(node: Block | undefined): boolean {
  return node?.type === 'table' || (node?.type === 'html' && 'value' in node && /<table[\s>]/i.test(String(node.value)));
}

function isFigure(node: Block | undefined): boolean {
  return isTable(node) || (isParagraph(node) && node.children.every((child) => child.type === 'image' || child.type === 'imageReference'));
}

function isInEmphasis(node: Paragraph): boolean {
  const [only, ...others] = node.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  return others.length === 0 && (only?.type === 'emphasis' || only?.type === 'strong');
}
