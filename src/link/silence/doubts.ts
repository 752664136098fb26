import type { Cue, Draft } from '../../model.ts';
import { sentences, type Token, tokenize } from '../../text/tokens.ts';
import { type CompiledClaim, isContent } from '../compiled-claim.ts';
import type { Evidence } from '../figures/evidence.ts';
import { SPEECH } from '../lexicon/cues.ts';
import { reach, type Scene, type Word } from '../scene.ts';
import { ENDS, foreign, OPENS, type ProperWords, type Setting, sentenceOf, startsSentence } from '../setting.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { CUE } from '../weights.ts';
import { silentUpTo } from './silent-names.ts';

/** Names near the figure that no claim knows, or that only other claims know: another actor, another place. */
export function doubtsOf(setting: Setting, evidence: Evidence, field: readonly Evidence[]): readonly Cue[] {
  const { scene, mention, vocabulary } = setting;
  const rivals = new Set(field.filter((one) => one !== evidence).flatMap((one) => namesOf(one.compiled)));
  const own = namesOf(evidence.compiled);
  const nameless = own.length > 0 && evidence.named < 0.25;
  const found = new Map<string, Cue>();
  const consider = (word: Word, strength: number, role: number) => {
    if (!foreign(evidence.compiled, word) || strength < 0.3) return;
    const unknown = !vocabulary.known.has(word.stem) && !vocabulary.names.has(word.lower);
    if (!unknown && !rivals.has(word.stem) && !(nameless && vocabulary.actors.has(word.stem) && isAkin(word.stem, own, vocabulary))) return;
    // The claim's own name, nearer than the other's, weakens the doubt.
    const weight =
      (unknown ? CUE.unknownName : CUE.rivalName) * strength * role * (evidence.named > strength ? 0.35 : nameless ? CUE.nameless : 1);
    const kind = unknown ? 'unknown' : 'rival';
    if (weight < (found.get(kind)?.weight ?? 0)) found.set(kind, { text: `speaks of ${word.text}`, weight });
  };
  // "£82.50/MWh" names nobody.
  const figure = scene.at.get(mention) ?? { start: 0, end: 0 };
  const silent = silentUpTo(scene, mention, vocabulary);
  for (const [index, word] of scene.words.entries()) {
    if (index < silent || (index >= figure.start && index < figure.end)) continue;
    if (!isName(word, index, setting) || isPartOfKnown(scene, index, vocabulary)) continue;
    const opens = word.sentence === sentenceOf(scene, mention) && opensSentence(scene.words, index);
    consider(
      word,
      Math.max(reach(scene, index, mention, []), opens ? CUE.opening : 0),
      roleOf(scene, index, reach(scene, index, mention, [])),
    );
  }
  for (const { word, strength, place } of scene.surroundings) {
    if (place !== 'columnHeader' && place !== 'rowHeader') continue;
    if (word.capital && word.kind === 'word' && (setting.proper.has(word.lower) || rivals.has(word.stem)))
      consider(word, strength, CUE.owner);
  }
  return [...found.values()];
}

/** "Anna Quist" beside a known Quist is no stranger. */
function isPartOfKnown(scene: Scene, index: number, vocabulary: Vocabulary): boolean {
  if (vocabulary.names.has(scene.words[index]!.lower)) return false;
  return [index - 1, index + 1].some((beside) => {
    const word = scene.words[beside];
    return word?.capital === true && word.kind === 'word' && vocabulary.names.has(word.lower);
  });
}

/** How much a name acts in its clause: an owner or a place more than somebody who only says so. */
function roleOf(scene: Scene, index: number, strength: number): number {
  const { words } = scene;
  let first = index;
  while (words[first - 1]?.capital && words[first - 1]?.kind === 'word') first--;
  let last = index;
  while (words[last + 1]?.capital && words[last + 1]?.kind === 'word') last++;
  const before = words[first - 1]?.lower ?? '';
  const after = words[last + 1]?.lower ?? '';
  if (after === "'s" || after === "'" || after === '’s') return strength >= 0.6 ? CUE.owner : 1;
  const speaks = (word: Word | undefined) => word !== undefined && (SPEECH.has(word.lemma) || word.lower === 'according');
  if (
    speaks(words[last + 1]) ||
    speaks(words[last + 2]) ||
    speaks(words[first - 1]) ||
    (before === 'to' && words[first - 2]?.lower === 'according')
  )
    return 0.4;
  return /^(?:in|at|of|for|by|with|near|from)$/.test(before) ? 1.2 : 1;
}

/** A person can stand for a person, not for the place of a meeting. */
function isAkin(stem: string, own: readonly string[], vocabulary: Vocabulary): boolean {
  const type = vocabulary.typeOf(stem);
  return type === undefined || own.some((name) => (vocabulary.typeOf(name) ?? type) === type);
}

function namesOf(compiled: CompiledClaim): readonly string[] {
  return compiled.qualifiers.flatMap((qualifier) =>
    qualifier.alternatives.flatMap((phrase) => phrase.features.filter((feature) => feature.capital).map((feature) => feature.stem)),
  );
}

/**
 * Folded words that the draft writes with a capital inside a sentence; months, weekdays and titles are in the lexicons of others.
 * The draft is read when a word is first asked for: most drafts hold nothing that could be in doubt.
 */
export function properWords(draft: Draft): ProperWords {
  let found: ReadonlySet<string> | null = null;
  return {
    has: (word) => {
      found ??= findProperWords(draft);
      return found.has(word);
    },
  };
}

function findProperWords(draft: Draft): ReadonlySet<string> {
  const proper = new Set<string>();
  for (const passage of draft.passages) {
    if (passage.kind === 'heading' || passage.kind === 'field' || passage.cell) continue;
    const ranges = sentences(passage.text);
    let sentence = 0;
    // The token before in the same sentence, marks that open something left out.
    let before: Token | null = null;
    for (const token of tokenize(passage.text)) {
      for (; sentence + 1 < ranges.length && token.start >= ranges[sentence + 1]!.start; sentence++) before = null;
      const isInside = before !== null && !ENDS.test(before.text);
      if (token.capital && token.kind === 'word' && isInside && isContent(token) && !COMMON_CAPITALS.has(token.lower))
        proper.add(token.lower);
      if (token.kind !== 'mark' || !OPENS.test(token.text)) before = token;
    }
  }
  return proper;
}

const COMMON_CAPITALS = new Set(
  'january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays jan feb mar apr jun jul aug sept sep oct nov dec mon tue wed thu thur thurs fri sat sun mr mrs ms miss mx dr sir dame lord lady professor prof councillor cllr captain chief minister president prime english british american european christmas easter internet vat table figure note ceo cfo cto mp mps pm'.split(
    ' ',
  ),
);

function isName(word: Word, index: number, { scene, proper }: Setting): boolean {
  if (!word.capital || word.kind !== 'word' || !word.content || COMMON_CAPITALS.has(word.lower)) return false;
  if (scene.passage.kind === 'heading' || scene.passage.kind === 'field' || scene.passage.cell) return proper.has(word.lower);
  if (!startsSentence(scene.words, index) || proper.has(word.lower)) return true;
  const next = scene.words[index + 1];
  if (next?.text === ',' && /^(?:which|who|whose|where)$/.test(scene.words[index + 2]?.lower ?? '')) return word.lower === word.lemma;
  return next?.lower === "'s" || (next?.capital === true && next.kind === 'word' && next.content && !COMMON_CAPITALS.has(next.lower));
}

/** A name with which a sentence begins, to its last part: "St Brice's". */
function opensSentence(words: readonly Word[], index: number): boolean {
  let first = index;
  while (words[first - 1]?.capital && words[first - 1]?.sentence === words[index]!.sentence) first--;
  return startsSentence(words, first);
}
