import type { DateMention, Draft, Mention, Passage } from '../model.ts';
import { AFTER_DENIAL, COMPARISON, CORRECTION, DENIAL, GROUP, HISTORY, HYPOTHESIS, OTHERS, PERIODS, UNREAL } from './lexicon/cues.ts';
import { reach, type Scene, type Word } from './scene.ts';
import type { CompiledClaim, Vocabulary } from './vocabulary.ts';
import { LIMIT } from './weights.ts';

/** What a reason may look at. */
export interface Setting {
  readonly draft: Draft;
  readonly scene: Scene;
  readonly mention: Mention;
  readonly kin: readonly Mention[];
  readonly vocabulary: Vocabulary;
  /** Words that begin with a capital inside a sentence somewhere in the draft, folded. */
  readonly proper: ReadonlySet<string>;
}

/**
 * Why a figure that differs from `compiled` is nevertheless not ours to flag, in words for the editor; null if nothing
 * speaks against it. Words that the claim itself uses never count.
 */
export function reasonToSetAside(setting: Setting, compiled: CompiledClaim): string | null {
  for (const reason of REASONS) {
    const found = reason(setting, compiled);
    if (found) return found;
  }
  return null;
}

type Reason = (setting: Setting, compiled: CompiledClaim) => string | null;

const REASONS: readonly Reason[] = [question, correction, denial, subset, comparison, history, otherPeriod, hypothesis, others];

function question({ scene, mention }: Setting): string | null {
  const sentence = scene.sentences[sentenceOf(scene, mention)];
  const text = sentence ? scene.passage.text.slice(sentence.start, sentence.end) : '';
  return /\?["'”’)\]]{0,3}$/.test(text) ? 'stands in a question' : null;
}

function correction(setting: Setting, compiled: CompiledClaim): string | null {
  const { scene, mention } = setting;
  const here = sentenceOf(scene, mention);
  const word =
    scene.words.find((word) => CORRECTION.has(word.lower) && Math.abs(word.sentence - here) <= 1 && foreign(compiled, word)) ??
    scene.surroundings.find(({ word, place }) => place === 'heading' && CORRECTION.has(word.lower))?.word;
  return word ? `quoted as an error (“${word.text}”)` : null;
}

function denial(setting: Setting): string | null {
  const { scene, mention } = setting;
  const start = scene.at.get(mention)?.start ?? 0;
  for (let index = start - 1; index >= 0 && index >= start - 6; index--) {
    const word = scene.words[index]!;
    if (DENIAL.has(word.lower)) return `denied (“${word.text}”)`;
    if (word.lower === 'of' && /^(?:instead|out)$/.test(scene.words[index - 1]?.lower ?? ''))
      return 'named as the other case (“instead of”)';
    if (word.lower === 'than' && scene.words[index - 1]?.lower === 'rather') return 'named as the other case (“rather than”)';
    if (!AFTER_DENIAL.has(word.lower) && !/^["“'‘]$/.test(word.text)) return null;
  }
  return null;
}

function subset({ scene, mention }: Setting, compiled: CompiledClaim): string | null {
  const range = scene.at.get(mention);
  if (!range) return null;
  if (mention.kind === 'quantity' && mention.relation === 'rest') return 'names the rest of a group';
  const next = scene.words[range.end];
  const after = scene.words[range.end + 1];
  if (next?.lower !== 'of' || !after || !GROUP.has(after.lower)) return null;
  const follows = scene.words.slice(range.end + 2, range.end + 5);
  if (follows.some((word) => word.kind === 'number') || /^(?:these|those|them|us|you|which|whom)$/.test(after.lower))
    return 'names a part of a group';
  return follows.some((word) => word.content && !foreign(compiled, word)) && after.lower !== 'all' ? 'names a part of a group' : null;
}

function comparison(setting: Setting): string | null {
  const { scene, mention } = setting;
  const start = scene.at.get(mention)?.start ?? 0;
  const before = scene.words[start - 1];
  if (mention.kind === 'quantity' && mention.change === 'from') return 'the value before a change';
  return before && COMPARISON.has(before.lower) ? `something is compared with it (“${before.text}”)` : null;
}

function history(setting: Setting, compiled: CompiledClaim): string | null {
  const words = setting.scene.words;
  const found = strongest(setting, (word, index) => {
    if (!foreign(compiled, word)) return false;
    if (HISTORY.has(word.lower)) return true;
    if ((word.lower === 'last' || word.lower === 'first') && index > 0) {
      const next = words[index + 1];
      return (
        next !== undefined &&
        (word.lower === 'last' ? PERIODS.has(next.lemma) : /^(?:draft|plan|version|count|report|estimate)$/.test(next.lemma))
      );
    }
    return word.lower === 'used' && words[index + 1]?.lower === 'to';
  });
  return found ? `belongs to the past (“${found.text}${found.lower === 'last' || found.lower === 'first' ? ' …' : ''}”)` : null;
}

/** Another year, in the sentence or in the headers of the table, than those that the claim knows. */
function otherPeriod(setting: Setting, compiled: CompiledClaim): string | null {
  const { scene, mention, kin } = setting;
  const known = knownYears(setting, compiled);
  for (const other of scene.mentions) {
    if (other.kind !== 'date' || other === mention) continue;
    const past = (other.date.relative?.amount ?? 0) < 0 || isOtherYear(other, known);
    const at = scene.at.get(other);
    if (past && at && reach(scene, at.start, mention, kin) >= LIMIT.setAside / 1.4) return `belongs to another period (“${other.surface}”)`;
  }
  for (const { word, place } of scene.surroundings) {
    if (place === 'lead' || place === 'before' || place === 'outerHeading') continue;
    if (/^(?:19|20)\d\d$/.test(word.text) && !known.has(Number(word.text))) return `belongs to another period (“${word.text}”)`;
  }
  return null;
}

function hypothesis(setting: Setting, compiled: CompiledClaim): string | null {
  const found = strongest(setting, (word) => (HYPOTHESIS.has(word.lemma) || HYPOTHESIS.has(word.lower)) && foreign(compiled, word));
  if (found) return `imagined, hoped for or foreseen (“${found.text}”)`;
  const sentence = setting.scene.sentences[sentenceOf(setting.scene, setting.mention)];
  const text = sentence ? ` ${setting.scene.passage.text.slice(sentence.start, sentence.end).toLowerCase()} ` : '';
  const unreal = UNREAL.find((pair) => text.includes(` ${pair} `));
  return unreal ? `imagined (“${unreal}”)` : null;
}

function others(setting: Setting, compiled: CompiledClaim): string | null {
  const other = strongest(setting, (word) => OTHERS.has(word.lower) && foreign(compiled, word));
  if (other) return `speaks of something else (“${other.text}”)`;
  const another = strongest(
    setting,
    (word, index) => /^(?:another|other|different)$/.test(word.lower) && setting.scene.words[index + 1]?.kind === 'word',
    0.6,
  );
  if (another && setting.mention.kind === 'quantity' && setting.mention.relation !== 'further')
    return `speaks of something else (“${another.text}”)`;
  return null;
}

/** Names near the figure that no claim knows: another actor, another place. */
export function unknownName(setting: Setting, compiled: CompiledClaim): { readonly word: Word; readonly strength: number } | null {
  const { scene, mention, kin, vocabulary, proper } = setting;
  let best: { word: Word; strength: number } | null = null;
  const consider = (word: Word, strength: number) => {
    if (strength > (best?.strength ?? 0)) best = { word, strength };
  };
  for (const [index, word] of scene.words.entries()) {
    if (!isName(word, index, scene, proper) || vocabulary.known.has(word.stem) || vocabulary.names.has(word.lower)) continue;
    consider(word, reach(scene, index, mention, kin));
  }
  for (const { word, strength, place } of scene.surroundings) {
    if (place !== 'columnHeader' && place !== 'rowHeader') continue;
    if (word.kind === 'word' && !vocabulary.known.has(word.stem) && !vocabulary.names.has(word.lower) && proper.has(word.lower))
      consider(word, strength);
  }
  return best && foreign(compiled, (best as { word: Word }).word) ? best : null;
}

/** Folded words that the draft writes with a capital inside a sentence; months, weekdays and titles are in the lexicons of others. */
export function properWords(scenes: readonly Scene[]): ReadonlySet<string> {
  const proper = new Set<string>();
  for (const { words, passage } of scenes) {
    if (passage.kind === 'heading' || passage.kind === 'field' || passage.cell) continue;
    for (const [index, word] of words.entries()) {
      if (word.capital && word.kind === 'word' && !startsSentence(words, index) && word.content && !COMMON_CAPITALS.has(word.lower))
        proper.add(word.lower);
    }
  }
  return proper;
}

const COMMON_CAPITALS = new Set(
  'january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday jan feb mar apr jun jul aug sept sep oct nov dec mon tue wed thu thur thurs fri sat sun mr mrs ms miss mx dr sir dame lord lady professor prof councillor cllr captain chief minister president prime english british american european christmas easter internet vat table figure note ceo cfo cto mp mps pm'.split(
    ' ',
  ),
);

function isName(word: Word, index: number, scene: Scene, proper: ReadonlySet<string>): boolean {
  if (!word.capital || word.kind !== 'word' || !word.content || COMMON_CAPITALS.has(word.lower)) return false;
  if (scene.passage.kind === 'heading' || scene.passage.kind === 'field' || scene.passage.cell) return proper.has(word.lower);
  return !startsSentence(scene.words, index) || proper.has(word.lower);
}

function startsSentence(words: readonly Word[], index: number): boolean {
  for (let before = index - 1; before >= 0; before--) {
    const word = words[before]!;
    if (word.kind === 'mark' && /["“‘'(*[]/.test(word.text)) continue;
    return word.sentence !== words[index]!.sentence || /[.:!?–—]/.test(word.text);
  }
  return true;
}

/** The strongest cue word before or behind the mention, in its own sentence. */
function strongest(setting: Setting, isCue: (word: Word, index: number) => boolean, limit: number = LIMIT.setAside): Word | null {
  const { scene, mention, kin } = setting;
  const here = sentenceOf(scene, mention);
  let best: Word | null = null;
  let most = limit;
  for (const [index, word] of scene.words.entries()) {
    if (word.sentence !== here || !isCue(word, index)) continue;
    const strength = reach(scene, index, mention, kin);
    if (strength >= most) [best, most] = [word, strength];
  }
  if (best) return best;
  for (const { word, place } of scene.surroundings) {
    if ((place === 'columnHeader' || place === 'rowHeader' || place === 'caption') && isCue(word, 0)) return word;
  }
  return null;
}

function knownYears({ draft }: Setting, compiled: CompiledClaim): ReadonlySet<number> {
  const { claim } = compiled;
  const texts = [claim.says, claim.whenText ?? '', claim.asOf ?? '', ...claim.of, ...claim.about, draft.date ?? ''];
  const years = new Set<number>();
  for (const text of texts) {
    for (const match of text.matchAll(/\b(?:19|20)(\d\d)(?:[/–-](\d\d))?\b/g)) {
      years.add(Number(match[0].slice(0, 4)));
      if (match[2]) years.add(Number(match[0].slice(0, 2) + match[2]));
    }
  }
  if (claim.kind === 'date' && claim.date.year) years.add(claim.date.year);
  return years;
}

function isOtherYear({ date }: DateMention, known: ReadonlySet<number>): boolean {
  const year = date.year ?? (date.from ? Number(date.from.slice(0, 4)) : undefined);
  return year !== undefined && known.size > 0 ? !known.has(year) : year !== undefined;
}

function sentenceOf(scene: Scene, mention: Mention): number {
  const start = scene.at.get(mention)?.start ?? 0;
  return scene.words[Math.min(start, scene.words.length - 1)]?.sentence ?? 0;
}

function foreign(compiled: CompiledClaim, word: Word): boolean {
  return !compiled.stems.has(word.stem);
}

/** Whether a passage is spoken by somebody whom no claim knows: quotation marks without a known name in it. */
export function isStrangersQuote(
  passage: Passage,
  mention: Mention,
  quoted: readonly { start: number; end: number }[],
  vocabulary: Vocabulary,
  scene: Scene,
): boolean {
  const inside = quoted.find((range) => mention.range.start >= range.start && mention.range.end <= range.end);
  if (!inside && passage.quoted === 0) return false;
  return !scene.words.some(
    (word) => word.capital && vocabulary.names.has(word.lower) && (!inside || word.end <= inside.start || word.start >= inside.end),
  );
}
