import type { Mention, TextRange } from '../model.ts';
import { stem } from '../text/lemma.ts';
import type { CompiledClaim } from './compiled-claim.ts';
import type { Evidence } from './evidence.ts';
import { AFTER_DENIAL, ASIDES, COMPARISON, CORRECTION, DENIAL, GROUP, HYPOTHESIS, OTHERS, PUBLICATIONS, UNREAL } from './lexicon/cues.ts';
import { countedPhrase, isInterval } from './nearby.ts';
import { reach, type Scene, type Word } from './scene.ts';
import { foreign, type Setting, sentenceOf, startsSentence, strongest } from './setting.ts';
import { history, otherPeriod, otherVersion, otherYear } from './times.ts';
import { CUE, LIMIT } from './weights.ts';

/**
 * Why a figure that differs from `compiled` is nevertheless not ours to flag, in words for the editor; null if nothing
 * speaks against it. Words that the claim itself uses never count. With `strict`, no slip is plain enough to go before a reason.
 */
export function reasonToSetAside(setting: Setting, { compiled, score }: Evidence, slip: number, strict = false): string | null {
  const limit = slip >= 0.5 ? LIMIT.setAsideSlip : LIMIT.setAside;
  for (const reason of setting.mention.kind === 'date' ? DATE_REASONS : REASONS) {
    const found = !strict && yields(reason, slip, score) ? null : reason(setting, compiled, limit);
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
  base,
  each,
  running,
  more,
  series,
  alternatives,
  bestOf,
  subset,
  comparison,
  history,
  otherPeriod,
  hypothesis,
  others,
];
/** What is no excuse where the claim is named in full and its own figure stands there with a slip; of another time are other figures. */
function yields(reason: Reason, slip: number, score: number): boolean {
  if (reason === hypothesis) return slip >= 0.9 && score >= LIMIT.certain;
  return TIMES.has(reason) && slip > 0 && score + CUE.slip * slip >= LIMIT.sameTime;
}

const TIMES: ReadonlySet<Reason> = new Set<Reason>([history, otherPeriod]);
const DATE_REASONS: readonly Reason[] = [published, question, correction, denial, otherYear, otherVersion, hypothesis, others];

function question({ scene, mention }: Setting): string | null {
  const sentence = scene.sentences[sentenceOf(scene, mention)];
  const text = sentence ? scene.passage.text.slice(sentence.start, sentence.end) : '';
  if (/\?["'”’)\]]{0,3}$/.test(text)) return 'stands in a question';
  const asked = ASKED.exec(text.slice(0, mention.range.start - (sentence?.start ?? 0)));
  return asked ? `stands in a question (“${asked[0]}”)` : null;
}

/** "Our report of 4 May said that …", "this article first gave …" */
const OUR_REPORT =
  /\bour (?:\p{L}+ )?(?:report|story|article|piece|post|item|newsletter|issue|edition) (?:of|on|from|in|last) [^.!?]{2,30}? (?:said|stated|gave|put|reported|called|named)\b|\b(?:this|our|the) (?:\p{L}+ )?(?:report|story|article|piece|post|page|item|newsletter|thread|column) (?:first|originally|initially|previously|earlier|had) /iu;

const UNTRUE = /\b(?:not|never|n't|n’t) (?:true|so|correct|right|accurate|the case)\b/i;

/** "Last changed: 17 April 2026", and the date line near the top: when the text was written. */
function published({ scene, mention, draft }: Setting, { stems }: CompiledClaim): string | null {
  const { passage } = scene;
  if (passage.cell) return null;
  const sentence = scene.sentences[sentenceOf(scene, mention)];
  const before = passage.text.slice(sentence?.start ?? 0, mention.range.start);
  const noted = PUBLISHED.exec(before);
  // "Says a report published on Thursday", where a claim tells when it was.
  if (noted && noted.index > 0 && stems.has(stem(noted[1]!.toLowerCase()))) return null;
  if (noted) return `the date of the text (“${noted[0].trim()}”)`;
  const first = draft.passages.findIndex(({ kind }) => kind !== 'heading' && kind !== 'field');
  const isLine =
    passage.index <= first + 1 && !/[a-z]{2}/.test(before) && scene.words.filter(({ kind }) => kind === 'word').length <= DATE_LINE;
  return isLine ? 'the date of the text' : null;
}

const PUBLISHED =
  /\b(?:last )?(changed|updated|revised|modified|reviewed|published|issued|posted|printed|written|correct|accurate)\b(?: (?:on|at|as of|by|in \w+))?:? ?$/i;
/** Words of a date line, at most. */
const DATE_LINE = 8;

/** Words of a run-in heading, at most. */
const RUN_IN = 7;

/** "Members asked whether …", "nobody knows if …" */
const ASKED =
  /\b(?:ask|asks|asked|asking|wonder|wonders|wondered|wondering|query|queried|know|knows|knew|doubt|doubts|doubted|question|questioned|unclear|dispute|disputed) (?:\w+ ){0,2}(?:whether|if)\b/i;

function correction(setting: Setting, compiled: CompiledClaim): string | null {
  const { scene, mention } = setting;
  const here = sentenceOf(scene, mention);
  const runIn = (word: Word) => word.sentence === 0 && scene.words.filter(({ sentence }) => sentence === 0).length <= RUN_IN;
  const word =
    scene.words.find(
      (word) => CORRECTION.has(word.lower) && (Math.abs(word.sentence - here) <= 1 || runIn(word)) && foreign(compiled, word),
    ) ?? scene.surroundings.find(({ word, place }) => place === 'heading' && CORRECTION.has(word.lower))?.word;
  if (word) return `quoted as an error (“${word.text}”)`;
  const sentence = scene.sentences[here];
  const denied = UNTRUE.exec(sentence ? scene.passage.text.slice(sentence.start, sentence.end) : '');
  if (denied) return `quoted as an error (“${denied[0]}”)`;
  const text = sentence ? scene.passage.text.slice(sentence.start, sentence.end) : '';
  const ours = /\b(?:our|this|the) /i.test(text) ? OUR_REPORT.exec(text) : null;
  if (ours) return `quoted from what was published before (“${ours[0]}”)`;
  const replaced = scene.words.find(
    (one, index) =>
      one.sentence === here &&
      /^(?:replaces|supersedes)$/.test(one.lower) &&
      foreign(compiled, one) &&
      // "The boat that it replaces" is no earlier text.
      !(/^(?:it|they|he|she|we|you)$/.test(scene.words[index - 1]?.lower ?? '') && !startsSentence(scene.words, index - 1)),
  );
  if (replaced) return `quoted from what was published before (“${replaced.text}”)`;
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
function interval({ scene, mention }: Setting, compiled: CompiledClaim): string | null {
  return isInterval(scene, mention) && !compiled.isInterval ? 'says how often (“every”)' : null;
}

/** "$3 per 1,000 copies", "$3 for a thousand copies": for how many a rate is. */
function base({ scene, mention }: Setting, { claim }: CompiledClaim): string | null {
  if (mention.kind !== 'quantity' || mention.quantity.dimension !== 'count') return null;
  const start = scene.at.get(mention)?.start ?? 0;
  const before = scene.words[start - 1]?.lower;
  const isPer = before === 'per' || before === 'every';
  const price = scene.mentions.find(
    (one) =>
      one.kind === 'quantity' &&
      one.quantity.dimension === 'money' &&
      before === 'for' &&
      start - (scene.at.get(one)?.end ?? 0) >= 0 &&
      start - (scene.at.get(one)?.end ?? 0) <= NEXT_TO,
  );
  return (isPer || price) && !/\b(?:per|for|every)\b/i.test(claim.says) ? `for how many a rate is (“${before}”)` : null;
}

/** A price and what it is for, in words. */
const NEXT_TO = 2;

/** "nine moves each": how many for one of them. */
function each({ scene, mention }: Setting, compiled: CompiledClaim, limit: number): string | null {
  if (limit > 0.5 || mention.kind !== 'quantity' || mention.quantity.dimension !== 'count') return null;
  const end = scene.at.get(mention)?.end ?? 0;
  const word = scene.words.slice(end, end + 4).find(({ lower }) => lower === 'each' || lower === 'apiece');
  return word && foreign(compiled, word) ? `says how many for one of them (“${word.text}”)` : null;
}

/** "740 games so far; 74 to go": counted at another time. */
function running({ scene, mention }: Setting, compiled: CompiledClaim, limit: number): string | null {
  if (mention.kind !== 'quantity' || mention.quantity.dimension !== 'count' || limit > 0.5) return null;
  const end = scene.at.get(mention)?.end ?? 0;
  const sentence = sentenceOf(scene, mention);
  for (let index = end; index < Math.min(end + 6, scene.words.length - 1) && scene.words[index]!.sentence === sentence; index++) {
    const pair = `${scene.words[index]!.lower} ${scene.words[index + 1]!.lower}`;
    if (RUNNING.has(pair) && foreign(compiled, scene.words[index + 1]!)) return `counted at another time (“${pair}”)`;
    if (scene.words[index]!.kind === 'number' || /[,;]/.test(scene.words[index]!.text)) return null;
  }
  return null;
}

/** "nine more countries", "a further six": those that come on top, unless nearly the claim's own number. */
function more({ scene, mention }: Setting, compiled: CompiledClaim, limit: number): string | null {
  if (mention.kind !== 'quantity' || mention.quantity.dimension !== 'count' || limit > 0.5) return null;
  const next = scene.words[scene.at.get(mention)?.end ?? 0];
  return next?.lower === 'more' && foreign(compiled, next) ? `counts those on top (“${mention.surface} more”)` : null;
}

const RUNNING: ReadonlySet<string> = new Set(['so far', 'to go', 'until now', 'by then', 'at first', 'this far']);

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

/** "for £40, £60 or £80": examples of what it may be. */
function alternatives({ scene, mention }: Setting): string | null {
  if (mention.kind !== 'quantity') return null;
  const { dimension } = mention.quantity;
  const alike = scene.mentions.filter((other) => other.kind === 'quantity' && other.quantity.dimension === dimension);
  let joined: Mention[] = [];
  for (const one of alike) {
    const last = joined.at(-1);
    const between = last ? scene.passage.text.slice(last.range.end, one.range.start) : '';
    if (last && !/^,? or $|^, $/.test(between)) {
      if (joined.includes(mention)) break;
      joined = [];
    }
    joined.push(one);
  }
  const [first, last] = [joined[0], joined.at(-1)];
  if (!joined.includes(mention) || joined.length < 3) return null;
  const text = scene.passage.text.slice(first!.range.start, last!.range.end);
  return text.includes(' or ') ? `one of several examples (“${text}”)` : null;
}

/** "the best week sold 9,300": one stretch of the time that the claim counts. */
function bestOf({ scene, mention }: Setting, compiled: CompiledClaim, limit: number): string | null {
  if (limit > 0.5) return null;
  const here = sentenceOf(scene, mention);
  const found = scene.words.find(
    (word, index) =>
      word.sentence === here &&
      BEST.has(word.lower) &&
      STRETCHES.has(scene.words[index + 1]?.lemma ?? '') &&
      foreign(compiled, word) &&
      reach(scene, index, mention, []) >= limit,
  );
  return found ? `one stretch of the time (“the ${found.text} …”)` : null;
}

const BEST: ReadonlySet<string> = new Set('best worst busiest quietest slowest strongest weakest biggest peak record'.split(' '));
const STRETCHES: ReadonlySet<string> = new Set('hour day night week weekend month quarter season year'.split(' '));

function subset({ scene, mention }: Setting, compiled: CompiledClaim, limit: number): string | null {
  const range = scene.at.get(mention);
  if (!range) return null;
  if (mention.kind === 'quantity' && mention.relation === 'rest') return 'names the rest of a group';
  const counts = mention.kind === 'quantity' && (mention.quantity.dimension === 'count' || mention.quantity.dimension === 'fraction');
  if (counts && /^(?:first|last|next|top|final)$/.test(scene.words[range.start - 1]?.lower ?? '')) return 'names a part of a group';
  if (counts && /^(?:these|those)$/.test(scene.words[range.start - 1]?.lower ?? '')) return 'names a part of a group';
  const exception = scene.words.slice(Math.max(0, range.start - 3), range.start).find(({ lower }) => EXCEPT.has(lower));
  if (counts && exception) return `names an exception (“${exception.text}”)`;
  if (isPronoun(scene, range) && counts) return `stands for those named before (“the ${mention.surface}”)`;
  const next = scene.words[range.end];
  const after = scene.words[range.end + 1];
  if (!counts || limit > 0.5 || next?.lower !== 'of' || !after || !GROUP.has(after.lower)) return null;
  const follows = scene.words.slice(range.end + 2, range.end + 5);
  if (follows.some((word) => word.kind === 'number') || /^(?:these|those|them|us|you|which|whom)$/.test(after.lower))
    return 'names a part of a group';
  return follows.some((word) => word.content && !foreign(compiled, word)) && after.lower !== 'all' ? 'names a part of a group' : null;
}

const EXCEPT: ReadonlySet<string> = new Set(['except', 'excepting', 'excluding', 'besides', 'barring', 'bar']);

/** "Between them the three won …": a small number behind "the" without a noun. */
function isPronoun(scene: Scene, range: TextRange): boolean {
  const word = scene.words[range.start];
  const before = scene.words[range.start - 1]?.lower ?? '';
  const next = scene.words[range.end];
  if (word?.kind !== 'word' || !/^(?:the|these|those|both|other|all)$/.test(before)) return false;
  return next === undefined || next.kind === 'mark' || !next.content || (PAST_OR_PRESENT.test(next.lower) && !isPlural(next));
}

/** A verb right behind the number, as far as its ending tells. */
const PAST_OR_PRESENT = /(?:ed|[^s]t|won|made|took|got|went|came|ran|said|gave|held|sat|stood)$/;

function isPlural({ lower, lemma }: Word): boolean {
  return lower !== lemma && lower.endsWith('s');
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

function hypothesis(setting: Setting, compiled: CompiledClaim, limit: number): string | null {
  const foreseen = FORESEEN.test(compiled.claim.says);
  const demanded = SUIT.test(compiled.claim.says);
  const found = strongest(
    setting,
    (word, index) =>
      (HYPOTHESIS.has(word.lemma) || HYPOTHESIS.has(word.lower) || isCondition(setting, word, index)) &&
      foreign(compiled, word) &&
      !(foreseen && FORESEEN.test(word.lower)) &&
      !(demanded && DEMAND.test(word.lower)) &&
      !isApart(setting, index),
    limit,
  );
  if (found) return `imagined, hoped for or foreseen (“${found.text}”)`;
  const sentence = setting.scene.sentences[sentenceOf(setting.scene, setting.mention)];
  const text = sentence ? ` ${setting.scene.passage.text.slice(sentence.start, sentence.end).toLowerCase()} ` : '';
  const unreal = UNREAL.find((pair) => text.includes(` ${pair} `)) ?? UNREAL_FORMS.exec(text)?.[0].trim() ?? invertedHad(setting);
  return unreal ? `imagined (“${unreal}”)` : null;
}

/** A claim that is itself a plan, a goal or a forecast may be told as one. */
const FORESEEN =
  /\b(?:should|would|expect(?:s|ed)?|plan(?:s|ned)?|hopes?|hoped|aims?|aimed|goals?|targets?|forecasts?|propos\w+|seeks?|seeking|sought)\b/i;

/** What is asked of a court is no dream. */
const SUIT = /\b(?:sues?|sued|suing|lawsuits?|seeks?|seeking|sought|demands?|demanded)\b/i;
const DEMAND = /^(?:want|wants|wanted|demand\w*|hope|hopes|hoped)$/;

/** "should the wind drop", "she'd have liked to", "powered to detect". */
const UNREAL_FORMS =
  /^ ?should (?=[a-z])|[,;(–—] ?should (?:the|it|they|we|he|she|that|this|you|any)(?= )|['’]d (?:have(?! (?:it|them|this|that|one|another|an?|the|more|some)\b)|like|love)(?= )|(?:^| )(?:powered|sized) to(?= )/;

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
  const sentence = setting.scene.sentences[sentenceOf(setting.scene, setting.mention)];
  const aside = ASIDES.exec(setting.scene.passage.text.slice(sentence?.start ?? 0, setting.mention.range.start).trimStart());
  if (aside) return `speaks of something else (“${aside[0]}”)`;
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

/** Words in quotation marks without a known name beside them are somebody else's. */
export function saidByStranger({ scene, mention, vocabulary }: Setting, quoted: readonly TextRange[]): string | null {
  const inside = quoted.find((range) => mention.range.start >= range.start && mention.range.end <= range.end);
  if (!inside && scene.passage.quoted === 0) return null;
  const known = scene.words.some(
    (word) => word.capital && vocabulary.names.has(word.lower) && (!inside || word.end <= inside.start || word.start >= inside.end),
  );
  return known ? null : 'said by somebody whom no claim names';
}
