import type { Verdict } from '../data.ts';
import { byId } from './element.ts';
import { clearFilter } from './filter.ts';
import { formHere, leave, step } from './travel.ts';

const VERDICTS: Readonly<Record<string, Verdict>> = { c: 'confirmed', r: 'rejected', d: 'deferred' };

/** Listens to the keys of the page. Single keys do nothing while text is being written, or when the reader has switched them off. */
export function startKeys(): void {
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const dialog = byId<HTMLDialogElement>('help');
    if (dialog.open) return;
    const target = event.target as HTMLElement;
    if (event.key === 'Escape') {
      if (target.matches('input, select, textarea') && !target.matches('[type="radio"]')) target.blur();
      if (leave() || clearFilter()) event.preventDefault();
      return;
    }
    if (target.matches('input:not([type="radio"]), select, textarea') || !byId<HTMLInputElement>('single-keys').checked) return;
    if (press(event.key)) event.preventDefault();
  });
  byId('next').addEventListener('click', () => void step(1, false));
  byId('previous').addEventListener('click', () => void step(-1, false));
  byId('help-button').addEventListener('click', () => byId<HTMLDialogElement>('help').showModal());
}

function press(key: string): boolean {
  switch (key) {
    case 'n':
      return step(1, false);
    case 'p':
      return step(-1, false);
    case 'j':
      return step(1, true);
    case 'k':
      return step(-1, true);
    case '/':
      byId('toolbar').scrollIntoView({ block: 'nearest' });
      byId('words').focus();
      return true;
    case '?':
      byId<HTMLDialogElement>('help').showModal();
      return true;
    default: {
      const verdict = VERDICTS[key];
      const radio = verdict === undefined ? null : formHere()?.querySelector<HTMLInputElement>(`input[value="${verdict}"]`);
      radio?.click();
      return radio !== null && radio !== undefined;
    }
  }
}
