import type { Mention, QuantityMention, TextRange } from '../../model.ts';
import { AUXILIARIES } from '../lexicon/function-words.ts';
import { measuresOf } from '../lexicon/measures.ts';
import { KINDS, phrasesOf } from '../referents.ts';
import { reach, type Scene, type Surrounding, sentenceText } from '../scene.ts';
import { CUE } from '../weights.ts';

/** What the sentence of a figure takes up from the text before it, and how it measures. */
export interface Discourse {
  /** How strongly words that it takes up reach the figure, by their index. */
  readonly inText: ReadonlyMap<number, number>;
  /** Index of the first word to look at. */
  readonly from: number;
  /** The same for all words of a place around the passage. */
  readonly around: Partial<Record<Surrounding['place'], number>>;
  /** The measures that its words speak of. */
  readonly measures: readonly Voiced[];
}

/** A measure that a word beside a figure speaks of, and how plainly, from 0 to 1. */
export interface Voiced {
  readonly name: string;
  readonly strength: number;
  /** Of the word; null where the whole sentence says it. */
  readonly stem: string | null;
}

/**
 * What a reader of the whole text reads into the sentence of a figure: what its pronouns stand for, the question that it answers, the
 * heading that it goes on about, and that "lasts eleven weeks" is how long. `kin` compete for the same words.
 */
export function discourseOf(scene: Scene, mention: QuantityMention, kin: readonly Mention[]): Discourse {
  const inText = new Map<number, number>();
  const add = (from: number, to: number, strength: number) => {
    for (let index = from; index < to; index++) inText.set(index, Math.max(inText.get(index) ?? 0, strength));
  };
  const here = scene.words[scene.at.get(mention)?.start ?? 0]?.sentence ?? 0;
  let open = 0;
  for (const [index, word] of scene.words.entries()) {
    if (word.sentence !== here || !KINDS.has(word.lower)) continue;
    const referent = scene.referents.get(index);
    // "24 of them" counts what the pronoun stands for.
    const isCounted = scene.words[index - 1]?.lower === 'of' && scene.at.get(mention)?.end === index - 1;
    const strength = isCounted ? 1 : reach(scene, index, mention, kin);
    if (referent) add(referent.start, referent.end, strength * referent.faith * CUE.referent);
    else open = Math.max(open, strength);
  }
  const asked = isAnswer(scene, mention) ? questionBefore(scene, here) : null;
  if (asked) add(asked.start, asked.end, CUE.question);
  const left = isElided(scene, mention) ? leftOut(scene, here) : null;
  if (left) add(left.start, left.end, CUE.elided);
  const named = namesFigure(scene, here) ? sentenceAt(scene, here - 1) : null;
  if (named) add(named.start, named.end, CUE.figureTakenUp);
  const isFirst = here === 0;
  return {
    inText,
    from: Math.min(...inText.keys()),
    around: isFirst && !scene.passage.cell ? aroundOf(scene, mention, open) : {},
    measures: voicedMeasures(scene, mention, kin),
  };
}

/** "The team now has five.", "1,720 did.": a number without what it counts. */
export function isElided(scene: Scene, mention: QuantityMention): boolean {
  const next = scene.words[scene.at.get(mention)?.end ?? 0];
  const isLast = !next || next.kind === 'mark' || AUXILIARIES.has(next.lower) || next.lower === 'now';
  return mention.quantity.dimension === 'count' && !scene.passage.cell && isLast && next?.text !== '-';
}

/** What the sentence before counts: the first of several things that it is about. */
function leftOut(scene: Scene, here: number): TextRange | null {
  const before = sentenceAt(scene, here - 1);
  const phrases = before ? phrasesOf(scene.words, before.start, before.end) : [];
  return phrases.find(({ number, isSide, isName }) => number === 'many' && !isSide && !isName) ?? null;
}

/** "The exact figure is 44%.", "The sum comes to …": what the sentence before speaks of. */
function namesFigure(scene: Scene, here: number): boolean {
  return NAMES_FIGURE.test(sentenceText(scene, here));
}

const NAMES_FIGURE =
  /^(?:[^,;:]{1,30}, )?(?:the|that|this) (?:\w+ )?(?:figure|number|sum|total|amount) (?:is|was|had|has|stands|stood|comes|came)\b/i;

/** The words of a sentence. */
function sentenceAt({ words }: Scene, sentence: number): TextRange | null {
  const start = words.findIndex((word) => word.sentence === sentence);
  return start < 0 ? null : { start, end: words.findLastIndex((word) => word.sentence === sentence) + 1 };
}

/** "Eleven weeks.", "On average, 31 hours.", "A: about £7m": an answer comes to the point. */
function isAnswer(scene: Scene, mention: Mention): boolean {
  const start = scene.at.get(mention)?.start ?? 0;
  const { sentence } = scene.words[start]!;
  const before = scene.words.slice(Math.max(0, start - ANSWER), start).filter((word) => word.sentence === sentence && word.kind !== 'mark');
  const first = scene.words.findIndex((word) => word.sentence === sentence);
  return start - first <= ANSWER && !before.some(({ lower }) => AUXILIARIES.has(lower));
}

const ANSWER = 4;

function questionBefore(scene: Scene, here: number): TextRange | null {
  return sentenceText(scene, here - 1)
    .trimEnd()
    .endsWith('?')
    ? sentenceAt(scene, here - 1)
    : null;
}

/** What stands around the passage, where its first sentence answers or goes on about it. */
function aroundOf(scene: Scene, mention: Mention, open: number): Discourse['around'] {
  const answers = isAnswer(scene, mention);
  const heading = scene.passage.trail.at(-1) ?? '';
  if (answers && heading.trimEnd().endsWith('?')) return { heading: CUE.question };
  if (answers && scene.before.trimEnd().endsWith('?')) return { before: CUE.question };
  return open === 0 ? {} : { heading: CUE.headingTakenUp * open, before: CUE.paragraphTakenUp * open };
}

/** The measures that the verbs and adjectives around a figure speak of. */
function voicedMeasures(scene: Scene, mention: QuantityMention, kin: readonly Mention[]): readonly Voiced[] {
  const voiced: Voiced[] = [];
  const range = scene.at.get(mention)!;
  const here = scene.words[range.start]!.sentence;
  for (const [index, word] of scene.words.entries()) {
    if (word.sentence !== here || (index >= range.start && index < range.end) || word.kind !== 'word') continue;
    const strength = reach(scene, index, mention, kin);
    if (strength < LEAST) continue;
    for (const { name, fits } of measuresOf(word.lemma)) if (fits(mention.quantity)) voiced.push({ name, strength, stem: word.stem });
  }
  if (mention.quantity.dimension === 'age') voiced.push({ name: 'age', strength: 1, stem: null });
  return voiced;
}

const LEAST = 0.4;
