import type { Draft, Mention } from '../model.ts';
import type { CompiledClaim } from './compiled-claim.ts';
import { reach, type Scene, type Word } from './scene.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Words that a draft writes with a capital. */
export interface ProperWords {
  /** In: a folded word. */
  readonly has: (word: string) => boolean;
}

/** What a reason may look at. */
export interface Setting {
  readonly draft: Draft;
  readonly scene: Scene;
  readonly mention: Mention;
  readonly kin: readonly Mention[];
  readonly vocabulary: Vocabulary;
  /** Words that begin with a capital inside a sentence somewhere in the draft, folded. */
  readonly proper: ProperWords;
  /** Dates that a claim of their own is about. */
  readonly taken: ReadonlySet<Mention>;
  /** The draft's own years: those of its title and front matter. */
  readonly own: ReadonlySet<number>;
}

export function sentenceOf(scene: Scene, mention: Mention): number {
  const start = scene.at.get(mention)?.start ?? 0;
  return scene.words[Math.min(start, scene.words.length - 1)]?.sentence ?? 0;
}

export function foreign(compiled: CompiledClaim, word: Word): boolean {
  return !compiled.stems.has(word.stem);
}

/** The strongest cue word before or behind the mention, in its own sentence. */
export function strongest(setting: Setting, isCue: (word: Word, index: number) => boolean, limit: number): Word | null {
  const { scene, mention } = setting;
  const here = sentenceOf(scene, mention);
  let best: Word | null = null;
  let most = limit;
  for (const [index, word] of scene.words.entries()) {
    if (word.sentence !== here || !isCue(word, index) || !concerns(setting, index)) continue;
    const strength = reach(scene, index, mention, []);
    if (strength >= most) [best, most] = [word, strength];
  }
  if (best) return best;
  for (const { word, place } of scene.surroundings) {
    if ((place === 'columnHeader' || place === 'rowHeader' || place === 'caption') && isCue(word, 0)) return word;
  }
  return null;
}

/**
 * Whether a cue speaks of this figure. Before the first figure of its sentence it speaks of them all ("Last year it took £7m
 * and closed two halls"); behind one it belongs to the nearest ("£36.9m, up from £31.2m a year ago").
 */
export function concerns({ scene, mention }: Setting, index: number): boolean {
  const here = scene.words[index]?.sentence;
  const figures = scene.mentions.filter(
    (other) => other.kind === 'quantity' && scene.words[scene.at.get(other)?.start ?? 0]?.sentence === here,
  );
  if (figures.length < 2 || figures.every((figure) => (scene.at.get(figure)?.start ?? 0) > index)) return true;
  const start = scene.at.get(mention)?.start ?? 0;
  if (index < start) {
    // "last year's £7m loan, which paid for 90" goes on; "£30,000 in 2025, and found beds for 75" begins anew.
    const between = scene.words.slice(index + 1, start);
    const joint = between.findLastIndex((word) => word.lower === 'and' || word.lower === 'but' || word.text === ';');
    return joint < 0 || !between.slice(0, joint).some((word) => word.kind === 'number')
      ? !figures.some((figure) => nearer(scene, index, figure, mention) && joint >= 0)
      : false;
  }
  return !figures.some((figure) => nearer(scene, index, figure, mention));
}

function nearer(scene: Scene, index: number, one: Mention, other: Mention): boolean {
  return one !== other && reach(scene, index, one, []) > reach(scene, index, other, []) * 1.05;
}

export function startsSentence(words: readonly Word[], index: number): boolean {
  for (let before = index - 1; before >= 0; before--) {
    const word = words[before]!;
    if (word.kind === 'mark' && OPENS.test(word.text)) continue;
    return word.sentence !== words[index]!.sentence || ENDS.test(word.text);
  }
  return true;
}

/** Marks behind which a sentence may begin, and those behind which as good as one does. */
export const OPENS = /["“‘'(*[]/;
export const ENDS = /[.:!?–—]/;
