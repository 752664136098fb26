import { detailsOf, openDraft } from './drafts.ts';
import { page } from './islands.ts';

/** More drafts than this are not opened to be printed; those that are open already are printed in any case. */
const MOST = 60;

/** Opens the drafts that have something to decide while the page is printed, and folds them up again. */
export function startPaper(): void {
  let opened: number[] = [];
  window.addEventListener('beforeprint', () => {
    const wanted = [...page.drafts.entries()].filter(
      ([index, { stops }]) => stops > 0 && !detailsOf(index).open && !detailsOf(index).hidden,
    );
    opened = wanted.slice(0, MOST).map(([index]) => index);
    for (const index of opened) openDraft(index);
  });
  window.addEventListener('afterprint', () => {
    for (const index of opened) detailsOf(index).open = false;
    opened = [];
  });
}
