import type { CompiledClaim } from '../compiled-claim.ts';
import { HYPOTHESIS, UNREAL } from '../lexicon/cues.ts';
import type { Word } from '../scene.ts';
import { foreign, type Setting, sentenceOf, startsSentence, strongest } from '../setting.ts';

/** What is hoped, feared, foreseen, proposed or made up. */
export function hypothesis(setting: Setting, compiled: CompiledClaim, limit: number): string | null {
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
  const text = ` ${clauseOf(setting).toLowerCase()} `;
  const unreal = UNREAL.find((pair) => text.includes(` ${pair} `)) ?? UNREAL_FORMS.exec(text)?.[0].trim() ?? invertedHad(setting);
  return unreal ? `imagined (“${unreal}”)` : null;
}

/** The sentence, up to a condition that is joined on behind the figure: "We have 12, and if all came we'd have 30". */
function clauseOf({ scene, mention }: Setting): string {
  const sentence = scene.sentences[sentenceOf(scene, mention)];
  if (!sentence) return '';
  const behind = scene.passage.text.slice(mention.range.end, sentence.end);
  const joined = JOINED.exec(behind);
  return scene.passage.text.slice(sentence.start, joined ? mention.range.end + joined.index : sentence.end);
}

const JOINED = /[,;] (?:and|but) (?:if|had|were|should)\b/i;

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
