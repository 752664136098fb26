import { byId } from './element.ts';
import { filterByClaim } from './filter.ts';
import { page } from './islands.ts';
import { goToFinding, goToMark, goToOffset, leave } from './travel.ts';

/** Follows links within the page: `#m2-17` is mark 17 of draft 2, `#f2-3` a finding, `#o2-400` an offset; others are the browser's. */
export function startRoutes(): void {
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest?.('a[href^="#"]');
    // A link to words that are no element leads to their draft where no script sees to it.
    const hash = link?.getAttribute('data-route') ?? link?.getAttribute('href') ?? '';
    if (!ROUTE.test(hash) || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const isInText = link?.matches('.mark') === true;
    if (location.hash !== hash) history[isInText ? 'replaceState' : 'pushState'](null, '', hash);
    // A click has no detail where a key made it.
    follow(hash, isInText && event.detail > 0 ? 'stay' : isInText ? 'panel' : 'text');
  });
  window.addEventListener('popstate', () => follow(location.hash, 'text'));
  byId('panel').addEventListener('close-panel', () => void leave());
  byId('panel').addEventListener('show-claim', (event) => {
    filterByClaim((event as CustomEvent<number>).detail);
    byId('found').scrollIntoView({ block: 'nearest' });
  });
  follow(location.hash, 'text');
}

const ROUTE = /^#([mfo])(-1|\d{1,7})-(\d{1,9})$/;

function follow(hash: string, into: 'text' | 'panel' | 'stay'): void {
  const [, kind, draft, index] = ROUTE.exec(hash) ?? [];
  if (kind === undefined || Number(draft) >= page.drafts.length) return;
  try {
    if (kind === 'm') goToMark(Number(draft), Number(index), into);
    else if (kind === 'f') goToFinding(Number(draft), Number(index), into);
    else goToOffset(Number(draft), Number(index));
  } catch {
    // A link from another report may lead nowhere here.
  }
}
