import { parseDraft } from '../../src/draft/parse.ts';
import { extractMentions } from '../../src/extract/index.ts';
import { linkArithmetic } from '../../src/link/arithmetic/index.ts';
import type { Match } from '../../src/model.ts';

/** What arithmetic finds in a draft: the reason, the wrong figure and the right one. */
export function found(source: string): readonly string[] {
  return matches(source).map(({ reason, actual, expected }) => `${reason}: ${actual} → ${expected}`);
}

export function matches(source: string): readonly Match[] {
  const draft = parseDraft(source, 'draft.md');
  return linkArithmetic(draft, extractMentions(draft, { monthFirst: false }));
}
