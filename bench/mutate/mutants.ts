import type { CleanDraft, Target } from './marks.ts';
import { operators } from './operators.ts';
import { pick } from './random.ts';
import { swapsOf } from './swaps.ts';

/** One change of a target: its new words. */
interface Change {
  readonly target: Target;
  readonly words: string;
}

/** A clean draft with one thing wrong: one mention changed, or two values exchanged. */
export interface Mutant {
  readonly operator: string;
  readonly draft: CleanDraft;
  readonly changes: readonly Change[];
}

/** All mutants of the drafts, the same ones on every run. */
export function mutantsOf(drafts: readonly CleanDraft[]): readonly Mutant[] {
  return [...drafts.flatMap((draft) => changedMentions(draft, drafts)), ...drafts.flatMap(swapsOf)];
}

function changedMentions(draft: CleanDraft, drafts: readonly CleanDraft[]): readonly Mutant[] {
  const story = drafts.filter(({ set }) => set.path === draft.set.path);
  return draft.targets.flatMap((target) =>
    operators
      .filter(({ types }) => types.includes(target.type))
      .flatMap(({ name, each, variants }) => {
        const claim = draft.set.claims.find(({ id }) => id === target.claim)!;
        const before = draft.source.slice(0, target.start);
        const words = variants({ draft, target, claim, quote: target.quote, before, story });
        const seed = `${name}\0${draft.path}\0${target.line}:${target.column}`;
        return pick(words, each, seed).map((words) => ({ operator: name, draft, changes: [{ target, words }] }));
      }),
  );
}
