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
  const intended = PAST_PLAN.test(compiled.claim.says) ? undefined : PAST_PLAN.exec(text)?.[1];
  return unreal || intended ? `imagined (“${unreal ?? intended}”)` : null;
}

/** "It was to have cost £9m": what came to something else. */
const PAST_PLAN =
  /\b((?:was|were) (?:originally |first )?(?:to have|supposed to|meant to|due to have)|(?:had|has) been (?:due|supposed|meant) to)\b/i;

/**
 * The sentence as far as it speaks of the figure: no condition that is joined on behind it ("We have 12, and if all came we'd have
 * 30"), no other case that it is held against ("at 48 mph, where 40 would have been safe"), no more than the aside in which it
 * stands ("councils, which pay 15%, would like"), and not what a rule that is told as one begins with ("Should it be late, it pays").
 */
function clauseOf({ scene, mention }: Setting): string {
  const sentence = scene.sentences[sentenceOf(scene, mention)];
  if (!sentence) return '';
  const { text } = scene.passage;
  const [ahead, behind] = [text.slice(sentence.start, mention.range.start), text.slice(mention.range.end, sentence.end)];
  const aside = ASIDE.exec(ahead);
  const close = aside ? behind.search(/,|\)/) : -1;
  if (aside && close >= 0) return text.slice(sentence.start + aside.index, mention.range.end + close);
  const joined = JOINED.exec(behind);
  const own = joined ? behind.slice(0, joined.index) : behind;
  const rule = RULE.exec(ahead);
  const start = rule && !UNSURE.test(ahead.slice(rule[0].length) + own) ? rule[0].length : 0;
  return text.slice(sentence.start + start, mention.range.end + own.length);
}

const JOINED = /[,;] (?:(?:and|but) (?:if|had|were|should)\b|(?:where|whereas|while|although|though|but|when)\b)/i;
/** An aside that is still open: ", which pay at least". */
const ASIDE = /, wh(?:ich|o)\b[^,;:()–—]*$/i;
const RULE = /^\W*should [^,;:]+, /i;
const UNSURE = /\b(?:would|could|might|may)\b|['’]d\b/i;

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
