import type { Scene } from '../scene.ts';

/** "The archive, which moved in 2011, had …", "founded in 2011, the archive had …", "… readers and closed in 2015". */
export function isParted(scene: Scene, one: number, other: number): boolean {
  return scene.words
    .slice(Math.min(one, other), Math.max(one, other))
    .some(({ text, lower }) => /^[,;(–—]$/.test(text) || /^(?:and|but|when|while|where)$/.test(lower));
}

/** Whether the word at a place, or the one before it, begins its sentence. */
export function startsSentence(scene: Scene, start: number): boolean {
  const { sentence } = scene.words[start]!;
  return scene.words[start - 2]?.sentence !== sentence;
}
