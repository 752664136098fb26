import type { Cue, DateMention, Draft, Mention, TextRange } from '../model.ts';
import { sentences } from '../text/tokens.ts';
import { countedPhrase, type Evidence } from './evidence.ts';
import {
  AFTER_DENIAL,
  COMPARISON,
  CORRECTION,
  DENIAL,
  GROUP,
  HISTORY,
  HYPOTHESIS,
  OTHERS,
  PERIODS,
  PUBLICATIONS,
  SPEECH,
  UNREAL,
} from './lexicon/cues.ts';
import { reach, type Scene, toWords, type Word } from './scene.ts';
import type { CompiledClaim, Vocabulary } from './vocabulary.ts';
import { CUE, LIMIT } from './weights.ts';

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

/**
 * Why a figure that differs from `compiled` is nevertheless not ours to flag, in words for the editor; null if nothing
 * speaks against it. Words that the claim itself uses never count.
 */
export function reasonToSetAside(setting: Setting, compiled: CompiledClaim, slip: number): string | null {
  const limit = slip >= 0.5 ? LIMIT.setAsideSlip : LIMIT.setAside;
  for (const reason of setting.mention.kind === 'date' ? DATE_REASONS : REASONS) {
    const found = reason(setting, compiled, limit);
    if (found) return found;
  }
  return null;
}

/** `limit` is how strongly a cue has to reach the figure. */
type Reason = (setting: Setting, compiled: CompiledClaim, limit: number) => string | null;

const REASONS: readonly Reason[] = [
  question,
  correction,
  denial,
  age,
  interval,
  series,
  subset,
  comparison,
  history,
  otherPeriod,
  hypothesis,
  others,
];
const DATE_REASONS: readonly Reason[] = [question, correction, denial, otherVersion, hypothesis, others];

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
  if (word) return `quoted as an error (“${word.text}”)`;
  const earlier = scene.words.find(
    (one, index) =>
      one.sentence === here &&
      /^(?:earlier|previous|first|original)$/.test(one.lower) &&
      PUBLICATIONS.has(scene.words[index + 1]?.lemma ?? ''),
  );
  return earlier ? `quoted from what was published before (“${earlier.text} …”)` : null;
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

/** "The oldest of them was 36": a bare number beside a word for age. */
function age({ scene, mention }: Setting, compiled: CompiledClaim): string | null {
  if (mention.kind !== 'quantity' || mention.quantity.dimension !== 'count' || countedPhrase(scene, mention).length > 0) return null;
  const here = sentenceOf(scene, mention);
  const word = scene.words.find(
    (one, index) => one.sentence === here && AGES.has(one.lower) && foreign(compiled, one) && reach(scene, index, mention, []) >= 0.5,
  );
  return word ? `an age (“${word.text}”)` : null;
}

const AGES = new Set(['aged', 'age', 'old', 'older', 'oldest', 'young', 'younger', 'youngest', 'birthday']);

/** "a train every thirty minutes": how often, not how long. */
function interval({ scene, mention }: Setting, { claim }: CompiledClaim): string | null {
  const before = scene.words[(scene.at.get(mention)?.start ?? 0) - 1];
  const isDuration = mention.kind === 'quantity' && mention.quantity.dimension === 'duration';
  return isDuration && before?.lower === 'every' && !/\b(?:every|interval|frequency)\b/i.test(claim.says)
    ? 'says how often (“every”)'
    : null;
}

/** "Stages one, two and seven": names of members, not how many there are. */
function series({ scene, mention }: Setting, compiled: CompiledClaim): string | null {
  const range = scene.at.get(mention);
  if (!range || mention.kind !== 'quantity' || mention.quantity.dimension !== 'count' || countedPhrase(scene, mention).length > 0)
    return null;
  const isJoint = (word: Word | undefined) =>
    word !== undefined && (word.text === ',' || word.lower === 'and' || word.lower === 'or' || word.lower === 'to');
  const isFigure = (index: number) =>
    scene.mentions.some((other) => (scene.at.get(other)?.start ?? -1) <= index && (scene.at.get(other)?.end ?? -1) > index);
  let index = range.start - 1;
  while (index >= 0 && (isJoint(scene.words[index]) || isFigure(index))) index--;
  const noun = scene.words[index];
  const named = noun?.kind === 'word' && compiled.subjects.some((phrase) => phrase.features[phrase.head]?.stem === noun.stem);
  if (isJoint(scene.words[index + 1])) return null;
  const alone = index === range.start - 1 && !isJoint(scene.words[range.end]);
  return named && !alone ? `numbers the members of a series (“${noun.text}”)` : null;
}

function subset({ scene, mention }: Setting, compiled: CompiledClaim, limit: number): string | null {
  const range = scene.at.get(mention);
  if (!range) return null;
  if (mention.kind === 'quantity' && mention.relation === 'rest') return 'names the rest of a group';
  const counts = mention.kind === 'quantity' && (mention.quantity.dimension === 'count' || mention.quantity.dimension === 'fraction');
  if (counts && /^(?:first|last|next|top|final)$/.test(scene.words[range.start - 1]?.lower ?? '')) return 'names a part of a group';
  if (counts && /^(?:these|those)$/.test(scene.words[range.start - 1]?.lower ?? '')) return 'names a part of a group';
  const next = scene.words[range.end];
  const after = scene.words[range.end + 1];
  if (!counts || limit > 0.5 || next?.lower !== 'of' || !after || !GROUP.has(after.lower)) return null;
  const follows = scene.words.slice(range.end + 2, range.end + 5);
  if (follows.some((word) => word.kind === 'number') || /^(?:these|those|them|us|you|which|whom)$/.test(after.lower))
    return 'names a part of a group';
  return follows.some((word) => word.content && !foreign(compiled, word)) && after.lower !== 'all' ? 'names a part of a group' : null;
}

function hasPrevious({ claim }: CompiledClaim): boolean {
  return claim.kind === 'value' && claim.previous !== null;
}

function comparison(setting: Setting, compiled: CompiledClaim): string | null {
  const { scene, mention } = setting;
  const start = scene.at.get(mention)?.start ?? 0;
  const before = scene.words[start - 1];
  if (mention.kind === 'quantity' && mention.change === 'from' && !hasPrevious(compiled)) return 'the value before a change';
  return before && COMPARISON.has(before.lower) ? `something is compared with it (“${before.text}”)` : null;
}

function history(setting: Setting, compiled: CompiledClaim, limit: number): string | null {
  const words = setting.scene.words;
  const found = strongest(
    setting,
    (word, index) => {
      if (!foreign(compiled, word)) return false;
      if (HISTORY.has(word.lower)) return words[index - 1]?.text !== '-';
      if ((word.lower === 'last' || word.lower === 'first') && index > 0) {
        const next = words[index + 1];
        return (
          next !== undefined &&
          (word.lower === 'last' ? PERIODS.has(next.lemma) : /^(?:draft|plan|version|count|report|estimate)$/.test(next.lemma))
        );
      }
      if (word.lower === 'before') return PERIODS.has(words[index - 1]?.lemma ?? '');
      return word.lower === 'used' && words[index + 1]?.lower === 'to';
    },
    limit,
  );
  if (!found && limit < 0.5 && opensWithWhen(setting)) return 'belongs to another time (“When …”)';
  return found ? `belongs to the past (“${found.text}${found.lower === 'last' || found.lower === 'first' ? ' …' : ''}”)` : null;
}

/** Another year, quarter or version, in the sentence or in the headers of the table, than those that the claim knows. */
function otherPeriod(setting: Setting, compiled: CompiledClaim, limit: number): string | null {
  const { scene, mention } = setting;
  const known = knownYears(setting, compiled);
  for (const other of scene.mentions) {
    const at = scene.at.get(other);
    if (
      other.kind !== 'date' ||
      other === mention ||
      !at ||
      setting.taken.has(other) ||
      sentenceOf(scene, other) !== sentenceOf(scene, mention)
    )
      continue;
    if (limit > 0.5 ? reach(scene, at.start, mention, []) < limit : isContrasted(setting, at.start) || !concerns(setting, at.start))
      continue;
    if (isOtherPeriod(other, known, compiled)) return `belongs to another period (“${other.surface}”)`;
  }
  const version = otherVersion(setting, compiled, limit);
  if (version) return version;
  for (const { word, place } of limit > 0.5 ? [] : scene.surroundings) {
    if (place === 'lead' || place === 'before' || place === 'outerHeading' || (place === 'heading' && scene.passage.trail.length < 2))
      continue;
    if (/^(?:19|20)\d\d$/.test(word.text) && !known.has(Number(word.text))) return `belongs to another period (“${word.text}”)`;
  }
  return null;
}

/** A version in the sentence that is not the claim's: "Patch 1.1 fixed 52 bugs". */
function otherVersion({ scene, mention }: Setting, compiled: CompiledClaim, limit: number): string | null {
  if (limit > 0.5) return null;
  if (mention.kind === 'quantity' && mention.quantity.dimension === 'version') return null;
  const other = scene.mentions.find(
    (one) =>
      one.kind === 'quantity' &&
      one.quantity.dimension === 'version' &&
      sentenceOf(scene, one) === sentenceOf(scene, mention) &&
      !compiled.claim.says.includes(one.surface.replace(/^\D+/, '')),
  );
  return other ? `belongs to another version (“${other.surface}”)` : null;
}

function opensWithWhen({ scene, mention }: Setting): boolean {
  const here = sentenceOf(scene, mention);
  const first = scene.words.findIndex((word) => word.sentence === here);
  const start = scene.at.get(mention)?.start ?? 0;
  return scene.words[first]?.lower === 'when' && first < start;
}

function isOtherPeriod({ date, surface }: DateMention, known: ReadonlySet<number>, compiled: CompiledClaim): boolean {
  if (date.relative && date.relative.amount !== 0 && date.relative.unit !== 'day')
    return surface.split(' ').some((word) => !compiled.stems.has(word.toLowerCase()) && !/^(?:the|a|in|on)$/i.test(word));
  const year = date.year ?? (date.from ? Number(date.from.slice(0, 4)) : undefined);
  if (year !== undefined) return !known.has(year);
  // "the second quarter" beside a claim that speaks of the third
  return (
    /quarter|half|Q[1-4]/i.test(surface) &&
    !surface.split(' ').every((word) => /^(?:the|in)$/i.test(word) || compiled.stems.has(word.toLowerCase()))
  );
}

/** Whether "but", "now" or "this year" stands between a word and the figure. */
function isContrasted({ scene, mention }: Setting, index: number): boolean {
  const start = scene.at.get(mention)?.start ?? 0;
  const [from, to] = index < start ? [index, start] : [start, index];
  return scene.words
    .slice(from + 1, to)
    .some((word) => /^(?:but|now|while|whereas|today|current|currently|against)$/.test(word.lower) || word.text === ';');
}

function hypothesis(setting: Setting, compiled: CompiledClaim, limit: number): string | null {
  const found = strongest(
    setting,
    (word, index) =>
      (HYPOTHESIS.has(word.lemma) || HYPOTHESIS.has(word.lower) || isCondition(setting, word, index)) &&
      foreign(compiled, word) &&
      !isApart(setting, index),
    limit,
  );
  if (found) return `imagined, hoped for or foreseen (“${found.text}”)`;
  const sentence = setting.scene.sentences[sentenceOf(setting.scene, setting.mention)];
  const text = sentence ? ` ${setting.scene.passage.text.slice(sentence.start, sentence.end).toLowerCase()} ` : '';
  const unreal = UNREAL.find((pair) => text.includes(` ${pair} `)) ?? invertedHad(setting);
  return unreal ? `imagined (“${unreal}”)` : null;
}

/** "had 788 people voted …, he would": a condition without "if". */
function invertedHad({ scene, mention }: Setting): string | undefined {
  const start = scene.at.get(mention)?.start ?? 0;
  const here = sentenceOf(scene, mention);
  const inverted =
    scene.words[start - 1]?.lower === 'had' && (startsSentence(scene.words, start - 1) || scene.words[start - 2]?.kind === 'mark');
  return inverted && scene.words.some((word) => word.sentence === here && (word.lower === 'would' || word.lower === "'d"))
    ? 'had …'
    : undefined;
}

/** "If" concerns what follows it up to the next comma: "10% back if we miss it" holds no imagined figure. */
function isCondition({ scene, mention }: Setting, word: Word, index: number): boolean {
  if (!/^(?:if|unless|suppose|supposing|imagine|assuming)$/.test(word.lower)) return false;
  const start = scene.at.get(mention)?.start ?? 0;
  return index < start && !scene.words.slice(index, start).some((between) => between.text === ',');
}

/** A cue behind the figure and behind a comma or "and", or in another clause before it, belongs to something else. */
function isApart({ scene, mention }: Setting, index: number): boolean {
  const { start, end } = scene.at.get(mention) ?? { start: 0, end: 0 };
  if (index < start)
    return scene.words
      .slice(index, start)
      .some((word) => /^(?:as|while|but|though|although|after|before|because|since|when)$/.test(word.lower) || word.text === ';');
  return index >= end && scene.words.slice(end, index).some((word) => word.text === ',' || word.lower === 'and' || word.lower === 'but');
}

function others(setting: Setting, compiled: CompiledClaim, limit: number): string | null {
  const other = strongest(setting, (word) => OTHERS.has(word.lower) && foreign(compiled, word), limit);
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
  for (const [index, word] of scene.words.entries()) {
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

/** The years in the title and the front matter of a draft: its own time. */
export function ownYears(draft: Draft): ReadonlySet<number> {
  const title = draft.passages.find((passage) => passage.kind === 'heading');
  const texts = [
    ...draft.passages.filter((passage) => passage.kind === 'field' || passage === title).map((passage) => passage.text),
    draft.date ?? '',
  ];
  return new Set(texts.flatMap((text) => [...text.matchAll(/\b(?:19|20)\d\d\b/g)].map((year) => Number(year[0]))));
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

export interface ProperWords {
  /** In: a folded word. */
  readonly has: (word: string) => boolean;
}

function findProperWords(draft: Draft): ReadonlySet<string> {
  const proper = new Set<string>();
  for (const passage of draft.passages) {
    if (passage.kind === 'heading' || passage.kind === 'field' || passage.cell) continue;
    const words = toWords(passage.text, sentences(passage.text));
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

function isName(word: Word, index: number, { scene, proper }: Setting): boolean {
  if (!word.capital || word.kind !== 'word' || !word.content || COMMON_CAPITALS.has(word.lower)) return false;
  if (scene.passage.kind === 'heading' || scene.passage.kind === 'field' || scene.passage.cell) return proper.has(word.lower);
  if (!startsSentence(scene.words, index) || proper.has(word.lower)) return true;
  const next = scene.words[index + 1];
  return next?.lower === "'s" || (next?.capital === true && next.kind === 'word' && next.content && !COMMON_CAPITALS.has(next.lower));
}

/**
 * Whether a cue speaks of this figure. Before the first figure of its sentence it speaks of them all ("Last year it took £7m
 * and closed two halls"); behind one it belongs to the nearest ("£36.9m, up from £31.2m a year ago").
 */
function concerns({ scene, mention }: Setting, index: number): boolean {
  const here = scene.words[index]?.sentence;
  const figures = scene.mentions.filter(
    (other) => other.kind === 'quantity' && scene.words[scene.at.get(other)?.start ?? 0]?.sentence === here,
  );
  if (figures.length < 2 || figures.every((figure) => (scene.at.get(figure)?.start ?? 0) > index)) return true;
  const start = scene.at.get(mention)?.start ?? 0;
  if (index < start) {
    // "last year's £162m order, which covered 650" goes on; "£950,000 in 2025, and gave work to 640" begins anew.
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

/** A name with which a sentence begins, to its last part: "St Brice's". */
function opensSentence(words: readonly Word[], index: number): boolean {
  let first = index;
  while (words[first - 1]?.capital && words[first - 1]?.sentence === words[index]!.sentence) first--;
  return startsSentence(words, first);
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
function strongest(setting: Setting, isCue: (word: Word, index: number) => boolean, limit: number): Word | null {
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

function knownYears({ draft, own }: Setting, compiled: CompiledClaim): ReadonlySet<number> {
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
  for (const year of own) years.add(year);
  return years;
}

function sentenceOf(scene: Scene, mention: Mention): number {
  const start = scene.at.get(mention)?.start ?? 0;
  return scene.words[Math.min(start, scene.words.length - 1)]?.sentence ?? 0;
}

function foreign(compiled: CompiledClaim, word: Word): boolean {
  return !compiled.stems.has(word.stem);
}

/** Words in quotation marks without a known name beside them are somebody else's. */
export function saidByStranger({ scene, mention, vocabulary }: Setting, quoted: readonly TextRange[]): string | null {
  const inside = quoted.find((range) => mention.range.start >= range.start && mention.range.end <= range.end);
  if (!inside && scene.passage.quoted === 0) return null;
  const known = scene.words.some(
    (word) => word.capital && vocabulary.names.has(word.lower) && (!inside || word.end <= inside.start || word.start >= inside.end),
  );
  return known ? null : 'said by somebody whom no claim names';
}
