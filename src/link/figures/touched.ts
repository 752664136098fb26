import type { Mention } from '../../model.ts';
import type { Scene } from '../scene.ts';
import type { Vocabulary } from '../vocabulary.ts';

/**
 * Whether any claim could be about a figure or date: one shares a word with its passage or what stands around it, has its very value, or is
 * the sum of claims that are `stated` nearby. Without any of these no claim is weighed for it.
 */
export function mayBeClaimed(scene: Scene, mention: Mention, vocabulary: Vocabulary, stated: () => ReadonlySet<string>): boolean {
  return (
    isTouched(scene, vocabulary) ||
    (mention.kind === 'quantity' && vocabulary.withValue(mention.quantity).length > 0) ||
    vocabulary.sumsOf(stated()).length > 0
  );
}

/** Whether a word of the passage, or of what stands around it, is one that a claim is found by. */
function isTouched(scene: Scene, vocabulary: Vocabulary): boolean {
  let byScene = TOUCHED.get(vocabulary);
  if (!byScene) {
    byScene = new WeakMap();
    TOUCHED.set(vocabulary, byScene);
  }
  let touched = byScene.get(scene);
  if (touched === undefined) {
    touched =
      scene.words.some((word) => word.content && vocabulary.finds(word)) || scene.surroundings.some(({ word }) => vocabulary.finds(word));
    byScene.set(scene, touched);
  }
  return touched;
}

const TOUCHED = new WeakMap<Vocabulary, WeakMap<Scene, boolean>>();
