import type { Cue, Mention } from '../model.ts';
import { AUXILIARIES, CONJUNCTIONS, DETERMINERS, PREPOSITIONS, PRONOUNS } from './lexicon/function-words.ts';
import { reach, type Scene, type Word } from './scene.ts';
import { type CompiledClaim, type Feature, likeness, type Phrase, type Vocabulary } from './vocabulary.ts';
import { CUE } from './weights.ts';

/** How well one claim fits one mention, and why. */
export interface Evidence {
  readonly compiled: CompiledClaim;
  readonly score: number;
  /** Strength, 0 to 1, with which its subject is named. */
  readonly subject: number;
  /** Strength of its qualifiers, weighed by how well they separate. */
  readonly qualifiers: number;
  readonly cues: readonly Cue[];
}

/** A word near the mention and the strength with which it reaches it. */
interface Nearby {
  readonly word: Word;
  readonly strength: number;
  /** Belongs rather to another figure of the sentence. */
  readonly shared: boolean;
}

/** Weighs the claims against the words around a mention, the best first. `kin` are mentions that compete for the same words. */
export function weigh(
  scene: Scene,
  mention: Mention,
  kin: readonly Mention[],
  claims: readonly CompiledClaim[],
  vocabulary: Vocabulary,
): readonly Evidence[] {
  const nearby = wordsNear(scene, mention, kin);
  const counted = countedPhrase(scene, mention);
  return claims
    .map((compiled) => weighOne(compiled, nearby, counted, vocabulary))
    .filter((evidence) => evidence.subject > 0)
    .sort((a, b) => b.score - a.score || (a.compiled.claim.id < b.compiled.claim.id ? -1 : 1));
}

/**
 * The words that a figure counts: those behind it up to the next function word or mark ("16 European leaders" → European,
 * leaders). Empty where it stands without a noun.
 */
export function countedPhrase(scene: Scene, mention: Mention): readonly Word[] {
  const range = scene.at.get(mention);
  if (!range || scene.passage.cell) return [];
  let index = range.end;
  if (scene.words[index]?.lower === 'of') {
    index++;
    while (DETERMINERS.has(scene.words[index]?.lower ?? '')) index++;
  }
  const phrase: Word[] = [];
  for (; index < scene.words.length && phrase.length < 5; index++) {
    const word = scene.words[index]!;
    if (word.text === '-' && phrase.length > 0) continue;
    if (word.text === '-' && index === range.end) continue;
    if (word.kind !== 'word' || STOPS.has(word.lower) || !word.content) break;
    if (word.sentence !== scene.words[range.start]?.sentence) break;
    phrase.push(word);
  }
  return phrase;
}

const STOPS: ReadonlySet<string> = new Set([...AUXILIARIES, ...CONJUNCTIONS, ...PREPOSITIONS, ...PRONOUNS, ...DETERMINERS]);

function wordsNear(scene: Scene, mention: Mention, kin: readonly Mention[]): readonly Nearby[] {
  const nearby: Nearby[] = [];
  const own = scene.at.get(mention);
  for (const [index, word] of scene.words.entries()) {
    if (!word.content || (own && index >= own.start && index < own.end && word.kind === 'number')) continue;
    const strength = reach(scene, index, mention, kin);
    if (strength < 0.08) continue;
    const shared = kin.some((other) => other !== mention && reach(scene, index, other, kin) > strength * 1.05);
    nearby.push({ word, strength, shared });
  }
  for (const { word, strength } of scene.surroundings) nearby.push({ word, strength, shared: false });
  return nearby;
}

function weighOne(compiled: CompiledClaim, nearby: readonly Nearby[], counted: readonly Word[], vocabulary: Vocabulary): Evidence {
  const cues: Cue[] = [];
  const add = (text: string, weight: number) => {
    if (Math.abs(weight) >= 0.01) cues.push({ text, weight });
  };
  let subject = 0;
  let best: Phrase | null = null;
  for (const phrase of compiled.subjects) {
    const strength = phraseStrength(phrase, nearby, vocabulary, CUE.sharedSubject);
    if (strength > subject) [subject, best] = [strength, phrase];
  }
  if (best) add(`names “${best.text}”`, CUE.subject * subject);
  let qualifiers = 0;
  for (const qualifier of compiled.qualifiers) {
    let strength = 0;
    for (const phrase of qualifier.alternatives) {
      const power = Math.max(...phrase.features.map((feature) => vocabulary.power(feature.stem)));
      strength = Math.max(strength, meanStrength(phrase, nearby, CUE.sharedQualifier) * power);
    }
    qualifiers += strength;
    add(`names “${qualifier.text}”`, CUE.qualifier * strength);
  }
  let context = 0;
  for (const feature of compiled.context) context += featureStrength(feature, nearby, CUE.sharedQualifier) * vocabulary.power(feature.stem);
  context = Math.min(1, context / 2);
  add('other words of the claim', CUE.context * context);
  const noun = nounFit(compiled, counted);
  for (const cue of noun) add(cue.text, cue.weight);
  const score = cues.reduce((sum, cue) => sum + cue.weight, 0);
  return { compiled, score, subject, qualifiers, cues };
}

/** A head noun that no phrase of the claim knows, and unknown words before it, speak against the claim. */
function nounFit(compiled: CompiledClaim, counted: readonly Word[]): readonly Cue[] {
  const last = counted.at(-1);
  if (!last) return [];
  const known = (word: Word) =>
    [...compiled.subjects, ...compiled.qualifiers.flatMap((q) => q.alternatives)].some((p) =>
      p.features.some((f) => likeness(f, word) > 0),
    ) || compiled.context.some((f) => likeness(f, word) > 0);
  const fits = counted.map(known);
  if (!fits.some(Boolean)) return [{ text: `counts “${counted.map((word) => word.text).join(' ')}”`, weight: CUE.otherNoun }];
  // "jobs created": the head may be followed by a word that the claim does not know.
  const head = fits.lastIndexOf(true);
  return counted
    .slice(0, head)
    .flatMap((word, index) =>
      fits[index] ? [] : [{ text: `speaks of “${word.text}”`, weight: word.capital ? CUE.otherModifier * 5 : CUE.otherModifier }],
    );
}

/** The head of a phrase carries it; the other words add to it. */
function phraseStrength(phrase: Phrase, nearby: readonly Nearby[], vocabulary: Vocabulary, sharing: number): number {
  let rest = 0;
  let weights = 0;
  let head = 0;
  for (const [index, feature] of phrase.features.entries()) {
    const strength = featureStrength(feature, nearby, sharing);
    if (index === phrase.head) head = strength;
    else {
      const power = vocabulary.power(feature.stem);
      rest += strength * power;
      weights += power;
    }
  }
  if (weights === 0) return head;
  const others = rest / weights;
  return head > 0 ? head * (0.55 + 0.45 * others) : others * 0.5;
}

function meanStrength(phrase: Phrase, nearby: readonly Nearby[], sharing: number): number {
  const strengths = phrase.features.map((feature) => featureStrength(feature, nearby, sharing));
  const mean = strengths.reduce((sum, strength) => sum + strength, 0) / strengths.length;
  // A long qualifier is rarely repeated whole.
  return Math.max(mean, Math.min(...strengths));
}

function featureStrength(feature: Feature, nearby: readonly Nearby[], sharing: number): number {
  let best = 0;
  for (const { word, strength, shared } of nearby) {
    const like = likeness(feature, word);
    if (like === 0) continue;
    const sameCase = !feature.capital || word.capital ? 1 : CUE.otherCase;
    best = Math.max(best, like * strength * sameCase * (shared ? sharing : 1));
  }
  return best;
}
