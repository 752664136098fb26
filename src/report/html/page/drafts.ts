import { drawDraft, drawNotes } from './blocks.ts';
import { byId, element, replace } from './element.ts';
import { draftData, page } from './islands.ts';

type Listener = (draft: number) => void;

const drawn = new Set<number>();
const listeners: Listener[] = [];

/** Writes the text of a draft when it is opened for the first time. */
export function startDrafts(): void {
  for (const index of page.drafts.keys()) {
    const details = detailsOf(index);
    if (details.open) draw(index);
    details.addEventListener('toggle', () => {
      if (details.open) draw(index);
    });
  }
}

/** Calls back whenever the text of a draft has been written. */
export function onDrawn(listener: Listener): void {
  listeners.push(listener);
}

/** Opens a draft, and what is folded around it, and writes its text. */
export function openDraft(index: number): void {
  const details = detailsOf(index);
  details.hidden = false;
  details.open = true;
  const around = details.parentElement?.closest('details');
  if (around) around.open = true;
  draw(index);
}

/** The drafts whose text stands on the page. */
export function drawnDrafts(): ReadonlySet<number> {
  return drawn;
}

/** The element that folds a draft. */
export function detailsOf(index: number): HTMLDetailsElement {
  return byId<HTMLDetailsElement>(`draft-${index}`);
}

/** The pieces of text that show a mark; none where its words all lead to other marks. */
export function piecesOf(draft: number, mark: number): readonly HTMLElement[] {
  return [...detailsOf(draft).querySelectorAll<HTMLElement>(`a[data-mark="${mark}"]`)];
}

function draw(index: number): void {
  if (drawn.has(index)) return;
  drawn.add(index);
  const text = detailsOf(index).querySelector('.text');
  if (text === null) return;
  const data = draftData(index);
  const nodes = drawDraft(index, data);
  replace(
    text,
    nodes.length === 0 ? element('p', { class: 'faint' }, 'There is nothing to read in this draft.') : nodes,
    drawNotes(index, data),
  );
  for (const listener of listeners) listener(index);
}
