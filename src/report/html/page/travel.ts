import { detailsOf, onDrawn, openDraft, piecesOf } from './drafts.ts';
import { byId } from './element.ts';
import { isFiltering, isHit } from './filter.ts';
import { draftData, isStop, page } from './islands.ts';
import { closePanel, enterPanel, isPanelOpen, showFinding, showMark } from './panel.ts';

/** Where the reader is: a mark of a draft, or a finding that has none. */
let here: { readonly draft: number; readonly mark: number } | null = null;

/** Goes to a mark: opens its draft, shows it and its details. `into` says where the keyboard goes. */
export function goToMark(draft: number, mark: number, into: 'text' | 'panel' | 'stay'): void {
  here = { draft, mark };
  openDraft(draft);
  showMark(draft, mark);
  paint();
  const [first] = piecesOf(draft, mark);
  (first ?? detailsOf(draft)).scrollIntoView({ block: 'center' });
  if (into === 'panel' || (into === 'text' && first === undefined)) enterPanel();
  else if (into === 'text') first?.focus({ preventScroll: true });
}

/** Goes to a finding, in its draft where it has a place there. */
export function goToFinding(draft: number, index: number, into: 'text' | 'panel' | 'stay'): void {
  const mark = draftData(draft).findings[index]?.mark;
  if (mark !== undefined) goToMark(draft, mark, into);
  else {
    here = null;
    paint();
    showFinding(draft, index);
    enterPanel();
  }
}

/** Goes to the mark at an offset of a draft, or to the draft. */
export function goToOffset(draft: number, offset: number): void {
  const marks = draftData(draft).marks;
  const over = [...marks.entries()].filter(([, { at }]) => at[0] <= offset && offset < at[1]);
  const nearest = over.sort(([, one], [, other]) => one.at[1] - one.at[0] - (other.at[1] - other.at[0]))[0];
  if (nearest !== undefined) goToMark(draft, nearest[0], 'text');
  else {
    openDraft(draft);
    detailsOf(draft).scrollIntoView();
  }
}

/** Goes on to the next (1) or previous (-1) place where a reviewer stops, or to any marked place. Says whether there is one. */
export function step(direction: 1 | -1, any: boolean): boolean {
  const count = page.drafts.length;
  const from = here ?? { draft: direction === 1 ? 0 : count - 1, mark: null };
  // The last round comes back to the draft it began in, for what lies before the place.
  for (let round = 0; round <= count; round++) {
    const draft = (((from.draft + direction * round) % count) + count) % count;
    const found = nextIn(draft, round === 0 ? from.mark : null, direction, any);
    if (found !== null) {
      goToMark(draft, found, 'text');
      history.replaceState(null, '', `#m${draft}-${found}`);
      return true;
    }
  }
  return false;
}

/** Leaves the place, and puts the keyboard back to where it was. Says whether there was one. */
export function leave(): boolean {
  const [piece] = here === null ? [] : piecesOf(here.draft, here.mark);
  const wasOpen = closePanel();
  if (wasOpen) {
    piece?.focus({ preventScroll: true });
    history.replaceState(null, '', location.pathname + location.search);
  }
  return wasOpen;
}

/** Marks the words where the reader is also in drafts that are written later. */
export function startTravel(): void {
  onDrawn(paint);
  closePanel();
}

function nextIn(draft: number, after: number | null, direction: 1 | -1, any: boolean): number | null {
  if (!any && !isFiltering() && page.drafts[draft]!.stops === 0) return null;
  const { marks } = draftData(draft);
  const isWanted = (index: number) => (isFiltering() ? isHit(draft, index) : any || isStop(draft, marks[index]!));
  const begin = after === null ? (direction === 1 ? 0 : marks.length - 1) : after + direction;
  for (let index = begin; index >= 0 && index < marks.length; index += direction) if (isWanted(index)) return index;
  return null;
}

function paint(): void {
  for (const piece of document.querySelectorAll('a.current')) {
    piece.classList.remove('current');
    piece.removeAttribute('aria-current');
  }
  if (here === null) return;
  for (const piece of piecesOf(here.draft, here.mark)) {
    piece.classList.add('current');
    piece.setAttribute('aria-current', 'true');
  }
}

/** The finding that the reader is at, if there is one to decide about: the name of its form. */
export function formHere(): HTMLElement | null {
  return isPanelOpen() ? byId('panel').querySelector<HTMLElement>('.sign-off') : null;
}
