import { parseDraft } from '../draft/parse.ts';
import type { Draft, Passage } from '../model.ts';
import { deepFreeze } from './freeze.ts';

/** A draft that was read before, as it is kept: its passages take the most room, and few who look at it again ask for them. */
export type ClosedDraft = Omit<Draft, 'passages'>;

/** What is to be kept of a draft. */
export function closeDraft({ path, source, suppressions, pins, date }: Draft): ClosedDraft {
  return { path, source, suppressions, pins, date };
}

/** The draft that was closed. Its passages are read again from its source when somebody first asks for them; `whole` as `parseDraft` takes it. */
export function reopenDraft(closed: ClosedDraft, whole: boolean): Draft {
  let passages: readonly Passage[] | null = null;
  const get = (): readonly Passage[] => {
    passages ??= deepFreeze(parseDraft(closed.source, closed.path, { whole }).passages);
    return passages;
  };
  // Not enumerable: who only looks through the draft, to freeze or to copy it, asks for none.
  return Object.defineProperty({ ...closed }, 'passages', { get }) as Draft;
}
