import type { Evidence } from '../figures/evidence.ts';

import { toWords } from '../scene.ts';
import { sentenceOf } from '../setting.ts';
import { LIMIT } from '../weights.ts';
import { isOwn } from './other-actor.ts';
import type { DateSetting } from './weak-dates.ts';

/**
 * "The prize will be awarded in July": whether a month without its year, or an hour, is that of a claim of a day. What it is of and what is
 * said of it have to stand there, and not "opens in July" alone; a part of a month ("until the end of July") needs no verb before it.
 */
export function isPartToldInFull(setting: DateSetting, one: Evidence): boolean {
  return isToldInFull(setting, one) && (setting.mention.date.from !== undefined || isBehindOwn(setting, one));
}

/**
 * Whether a year alone is that of a claim of a day. It is that of much else, unless it is written like the claim's ("1842" for
 * 1824; `slip` is how plainly) or said as a part of it ("the end of 2030", "the winter of 1842").
 */
export function isYearToldInFull(setting: DateSetting, one: Evidence, slip: number): boolean {
  return (slip >= SLIP || setting.mention.date.from !== undefined) && isToldInFull(setting, one) && isBehindOwn(setting, one);
}

/** Two different words of the claim stand in the sentence, not all of them of a name, and nothing speaks against it. */
function isToldInFull({ scene, mention }: DateSetting, { subject, score, cues }: Evidence): boolean {
  if (subject < LIMIT.subject || score < TOLD || cues.some(({ weight }) => weight < 0)) return false;
  const named = cues.flatMap(({ text, weight }) => (weight >= NAMED ? (NAMES.exec(text)?.[1] ?? []) : [])).join(' ');
  const own = new Set(toWords(named, []).flatMap(({ content, stem }) => (content ? stem : [])));
  const here = sentenceOf(scene, mention);
  const told = scene.words.filter(({ sentence, stem }) => sentence === here && own.has(stem));
  return new Set(told.map(({ stem }) => stem)).size >= 2 && told.some(({ capital }) => !capital);
}

/** Whether the last word of content before it is one of the claim's, or there is none: "is awarded in", but not "goes to the council in". */
export function isBehindOwn({ scene, mention }: DateSetting, { compiled }: Evidence): boolean {
  const start = scene.at.get(mention)?.start ?? 0;
  const here = sentenceOf(scene, mention);
  const before = scene.words.slice(0, start).findLast(({ content, sentence }) => content && sentence === here);
  return before === undefined || isOwn(compiled, before);
}

const NAMES = /^names “([^”]+)”$/;
/** Weight from which a cue tells something. */
const NAMED = 0.45;
/** Score from which a claim is told in full. */
const TOLD = 1.7;
const SLIP = 0.6;
