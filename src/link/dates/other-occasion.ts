import { dayNumber, isDay } from '../../dates/calendar.ts';
import { CARDINALS, ORDINALS } from '../../extract/lexicon/dates.ts';
import type { DateValue } from '../../model.ts';
import { headsOf } from '../compiled-claim.ts';
import type { Evidence } from '../figures/evidence.ts';
import { BEGINNINGS, ENDINGS } from '../lexicon/sides.ts';
import { sentenceText } from '../scene.ts';
import { sentenceOf } from '../setting.ts';
import type { DateSetting } from './weak-dates.ts';

/**
 * Why a date that differs from a claim's is that of another occasion: it comes round every year, the sentence says how far it is from the claim's day, tells of the
 * beginning where the claim has the end, of since when something else is so, or of the second of its kind where the claim has the first. Null where it says none of these.
 */
export function otherOccasion(setting: DateSetting, one: Evidence): string | null {
  return (
    everyYear(setting, one) ??
    periodOfOthers(setting, one) ??
    toldDistance(setting, one) ??
    otherSide(setting, one) ??
    offAndOn(setting, one) ??
    onceMore(setting, one) ??
    sinceOther(setting, one) ??
    otherRank(setting, one)
  );
}

/** "From May 1 through August 31 every year": no day of one year only. */
function everyYear(setting: DateSetting, { compiled: { claim } }: Evidence): string | null {
  const { year, month } = setting.mention.date;
  if (year !== undefined || month === undefined || YEARLY.test(claim.says)) return null;
  const said = YEARLY.exec(sentenceText(setting.scene, sentenceOf(setting.scene, setting.mention)));
  return said ? `a day of every year (“${said[0]}”)` : null;
}

const YEARLY = /\b(?:every|each) (?:single )?year\b/i;

/** "It paid £4m in 2025" where other claims are of 2025: their period, unless what happened on the claim's day is told as well. */
function periodOfOthers({ mention, vocabulary }: DateSetting, { compiled, pinned }: Evidence): string | null {
  const { year, month } = mention.date;
  if (year === undefined || month !== undefined || compiled.qualifiers.length === 0 || pinned > 0) return null;
  return vocabulary.known.has(String(mention.date.fiscal ? year + 1 : year)) ? `the period of other claims (“${mention.surface}”)` : null;
}

/** "The builders come on 14 September, a week after the doors shut" on the 7th: the two days are as far apart as the sentence says. */
function toldDistance(setting: DateSetting, { compiled: { claim } }: Evidence): string | null {
  if (claim.kind !== 'date') return null;
  const said =
    /(?:\b(a|an|one|two|three|four|five|six|ten|\d{1,3}) (day|week|fortnight|month|year)s?|\bthe day) (?:later|earlier|after|before|apart|afterwards|ahead)\b/i.exec(
      sentenceText(setting.scene, sentenceOf(setting.scene, setting.mention)),
    );
  const days = said && daysApart(claim.date, setting.mention.date);
  if (!said || days === null) return null;
  const length = LENGTHS[said[2]?.toLowerCase() ?? 'day']!;
  const count = said[1] === undefined ? 1 : (CARDINALS.get(said[1].toLowerCase()) ?? Number(said[1]));
  const slack = length < 7 ? 0 : length < 30 ? 1 : length / 10;
  return Math.abs(days - count * length) <= slack ? `is as far from the claim’s day as is said (“${said[0]}”)` : null;
}

const LENGTHS: Readonly<Record<string, number>> = { day: 1, week: 7, fortnight: 14, month: 30.4, year: 365.25 };

function daysApart(claim: DateValue, draft: DateValue): number | null {
  const { year, month, day } = claim;
  const other = { year: draft.year ?? year, month: draft.month, day: draft.day };
  if (year === undefined || month === undefined || day === undefined || other.month === undefined || other.day === undefined) return null;
  const one = { year, month, day };
  const two = { year: other.year!, month: other.month, day: other.day };
  return isDay(one) && isDay(two) ? Math.abs(dayNumber(two) - dayNumber(one)) : null;
}

/** "The consultation began on 14 October" of the day on which it closed. */
function otherSide(setting: DateSetting, { compiled: { claim } }: Evidence): string | null {
  const { scene, mention } = setting;
  // A claim of opening hours has both ends.
  if (claim.kind === 'date' && (claim.date.timeTo !== undefined || claim.date.otherEnd)) return null;
  const own =
    [claim.says, ...claim.of]
      .join(' ')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const [begins, ends] = [own.some((word) => BEGINNINGS.has(word)), own.some((word) => ENDINGS.has(word))];
  if (begins === ends) return null;
  const start = scene.at.get(mention)?.start ?? 0;
  // "It goes on show on 3 August"
  const goesOn = GOES_ON.exec(scene.passage.text.slice(Math.max(0, mention.range.start - GOES_ON_NEAR), mention.range.start));
  if (ends && goesOn) return `speaks of the other end (“${goesOn[1]}”)`;
  const before = scene.words
    .slice(Math.max(0, start - NEAR), start)
    .findLast(({ lower, sentence }) => sentence === sentenceOf(scene, mention) && (BEGINNINGS.has(lower) || ENDINGS.has(lower)));
  return before && (begins ? ENDINGS : BEGINNINGS).has(before.lower) ? `speaks of the other end (“${before.text}”)` : null;
}

const GOES_ON = /\b((?:go|goes|going|went|put) (?:on (?:show|sale|display|view|air)|live)) (?:on |from |in )?(?:the )?$/i;
const GOES_ON_NEAR = 32;

/** Words between the verb and its day. */
const NEAR = 4;

/** "By noon it was off sale" of the day on which it went on sale. */
function offAndOn({ scene, mention }: DateSetting, { compiled: { claim } }: Evidence): string | null {
  const text = sentenceText(scene, sentenceOf(scene, mention)).toLowerCase();
  const own = [claim.says, ...claim.of].join(' ').toLowerCase();
  const found = [...own.matchAll(/(?<!\p{L})on (\p{L}{3,})/gu)].find(
    ([, noun]) => text.includes(` off ${noun}`) && !text.includes(` on ${noun}`),
  );
  return found ? `speaks of the other end (“off ${found[1]}”)` : null;
}

/** "The game went on sale on 2 March" of the day on which it is to be back on sale. */
function onceMore({ scene, mention }: DateSetting, { compiled: { claim } }: Evidence): string | null {
  const said = BACK.exec([claim.says, ...claim.of, ...claim.about].join(' '))?.[0];
  if (said === undefined || AGAIN.test(sentenceText(scene, sentenceOf(scene, mention)))) return null;
  return `speaks of the first time, and the claim of “${said}”`;
}

const BACK = /\b(?:back (?:on|in|at|to)|(?<!once )again)\b/i;
const AGAIN = /\b(?:back|again|once more|re(?:open|start|launch|sum|turn|instat|new|sched|conven|join)\w*|second time|another)\b/i;

/** "She had slept behind the barn since 1 August" of the day on which the barn opens: since when something else is so. */
function sinceOther({ scene, mention }: DateSetting, { cues }: Evidence): string | null {
  const before = scene.passage.text.slice(Math.max(0, mention.range.start - 10), mention.range.start);
  if (mention.date.day === undefined || !/\bsince (?:the )?$/i.test(before)) return null;
  const named = cues.filter(({ text, weight }) => weight >= NAMED && text.startsWith('names “'));
  return named.length < 2 ? 'since when something else is so' : null;
}

/** Weight from which a cue tells something. */
const NAMED = 0.45;

/** "Her second shop opened in 1919" of the first one. */
function otherRank({ scene, mention }: DateSetting, { compiled }: Evidence): string | null {
  const texts =
    [compiled.claim.says, ...compiled.claim.of]
      .join(' ')
      .toLowerCase()
      .match(/[a-z]+(?:-[a-z]+)?/g) ?? [];
  const own = texts.filter((word) => ORDINALS.has(word));
  if (own.length === 0) return null;
  const heads = headsOf(compiled);
  const here = sentenceOf(scene, mention);
  const written = scene.at.get(mention) ?? { start: 0, end: 0 };
  const other = scene.words.find(
    ({ lower, sentence }, at) =>
      sentence === here &&
      // "The second quarter" is a rank of the date itself.
      !(at >= written.start && at < written.end) &&
      ORDINALS.has(lower) &&
      !own.includes(lower) &&
      scene.words.slice(at + 1, at + 3).some(({ stem }) => heads.has(stem) || compiled.stems.has(stem)),
  );
  return other ? `speaks of another one (“${other.text}”)` : null;
}
