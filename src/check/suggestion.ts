import { type Day, daysInMonth, weekdayOf } from '../dates/calendar.ts';
import { inPartsOf } from '../dates/compare.ts';
import { printDate, printDayOfMonth, printWeekday, WEEKDAY_NAMES } from '../dates/print.ts';
import { toSource } from '../draft/segments.ts';
import type { Care, DateMention, DateValue, Draft, Match, QuantityMention } from '../model.ts';
import { restate } from '../quantity/restate.ts';
import type { Suggestion } from '../rule.ts';
import { readerText } from './passage-at.ts';

/** What the claim says, in the notation of the draft, to stand in place of what the draft says; null where the two are not of one piece. */
export function suggestionFor(match: Match, draft: Draft): Suggestion | null {
  if (match.state !== 'conflicts' || match.certainty === 'weak') return null;
  const { at, mention, actual } = match;
  const isPart = at !== undefined && (readerText(draft, at) === actual || match.relation === 'weekday');
  if (!isPart && mention.surface !== actual) return null;
  const span = isPart ? at : mention.span;
  const written = isPart ? readerText(draft, at) : mention.surface;
  const text = wordsFor(match, written);
  if (text === null || text === '') return null;
  const care = careFor(match, text, draft.source.slice(Math.max(0, span.start - 4), span.start));
  const or = otherDay(match, draft);
  return { at: span, text, ...(care.length === 0 ? {} : { care }), ...(or && { or }) };
}

/** The claim's words in the notation of those that stand there. */
function wordsFor(match: Match, written: string): string | null {
  const { mention, claim, relation } = match;
  if (relation === 'weekday') return weekdayFor(match, written);
  if (relation === 'arithmetic') return match.at ? null : match.expected;
  if (relation === 'other-speaker' && PRONOUN.test(written)) return null;
  if (mention.kind === 'quantity' && claim?.kind === 'value') return figureFor(match, mention, written);
  if (mention.kind === 'date' && claim?.kind === 'date') return dateFor(mention, claim.date, written);
  if (mention.kind === 'date') return null;
  if (claim?.kind === 'list' && relation === 'other-member') return match.expected === claim.members.join(', ') ? null : match.expected;
  if (claim?.kind === 'value' && claim.quantity.dimension === 'rank' && !isLikeRank(written, match.expected ?? '')) return null;
  return match.expected;
}

/** Whether one rank can stand where the other does: "third" for "second", not for "three" times or for "largest". */
function isLikeRank(written: string, rank: string): boolean {
  return SUPERLATIVE.test(written) ? SUPERLATIVE.test(rank) : ORDINAL.test(written) && ORDINAL.test(rank);
}

const SUPERLATIVE = /(?:est|\bworst|\b(?:most|least) \p{L}+)$/iu;
const ORDINAL = /(?<!e)st$|(?:nd|rd|th)$/i;

const PRONOUN = /^(?:s?he|they|it|i|we)$/i;

function figureFor({ claim, expected }: Match, { quantity, surface }: QuantityMention, written: string): string | null {
  if (claim?.kind !== 'value') return null;
  // What is expected need not be the claim's own figure: a direction, or what it was before.
  if (written !== surface || (expected !== null && expected !== claim.text && expected !== claim.write)) return expected;
  const isBare = /^\d[\d,.]*$/.test(surface) && quantity.dimension !== 'count';
  if (claim.write !== null && !isBare) return claim.write;
  return restate(claim.quantity, claim.text, surface, quantity);
}

function weekdayFor({ mention, claim, expected }: Match, written: string): string | null {
  const own = claim?.kind === 'date' && mention.kind === 'date' ? inPartsOf(claim.date, mention.date)?.weekday : undefined;
  const weekday = own ?? WEEKDAY_NAMES.indexOf(expected ?? '');
  return weekday === -1 ? null : printWeekday(weekday, written);
}

/** "Tuesday 5 March", which is a Wednesday, may be meant for the 4th: the nearest day of that weekday, if it is in the same month. */
function otherDay({ mention, claim, relation }: Match, draft: Draft): Suggestion['or'] | null {
  if (relation !== 'weekday' || claim !== null || mention.kind !== 'date' || !mention.parts.day) return null;
  const { year, month, day, weekday } = mention.date;
  const passage = draft.passages[mention.passage];
  if (passage === undefined || month === undefined || day === undefined || weekday === undefined) return null;
  const years = year === undefined ? yearsOf(draft) : [year];
  const others = years.map((one) => nearestOf({ year: one, month, day }, weekday));
  const at = toSource(passage, mention.parts.day);
  const text =
    others[0] === undefined || others.some((other) => other !== others[0]) ? null : printDayOfMonth(others[0], readerText(draft, at));
  return text === null ? null : { at, text };
}

function yearsOf({ date }: Draft): readonly number[] {
  return date === null ? [] : [Number(date.slice(0, 4))];
}

function nearestOf(day: Day, weekday: number): number {
  const apart = ((weekday - weekdayOf(day) + 10) % 7) - 3;
  const other = day.day + apart;
  return other >= 1 && other <= daysInMonth(day.year, day.month) ? other : Number.NaN;
}

/** The date with the parts that the draft writes, and with a month where the draft's is only understood and another one. */
function dateFor({ date, parts, surface }: DateMention, claimed: DateValue, written: string): string | null {
  const known = written === surface ? inPartsOf(claimed, date) : null;
  if (known === null) return null;
  const { year, month, day, weekday, time, timeTo, ...rest } = known;
  const needsMonth = month !== undefined && date.month !== undefined && (parts.month !== undefined || month !== date.month);
  const kept: DateValue = {
    ...rest,
    ...(year !== undefined && (date.year !== undefined || date.from !== undefined) ? { year } : {}),
    ...(needsMonth ? { month } : {}),
    ...(day !== undefined && date.day !== undefined ? { day } : {}),
    ...(weekday === undefined ? {} : { weekday }),
    ...(time === undefined || date.time === undefined ? {} : { time }),
    ...(timeTo === undefined || date.timeTo === undefined ? {} : { timeTo }),
  };
  return printDate(kept, needsMonth && parts.month === undefined ? '' : surface);
}

function careFor({ certainty, relation, claim, mention }: Match, text: string, before: string): readonly Care[] {
  const care: Care[] = [];
  if (certainty === 'likely') care.push('likely');
  if (relation === 'arithmetic' || (relation === 'weekday' && claim === null)) care.push('either');
  if (relation === 'other-speaker' || (mention.kind === 'quantity' && movesNoun(mention, claim)) || movesArticle(before, text))
    care.push('wording');
  return care;
}

/** "Two recounts" and "one recount": the noun behind has to change as well. */
function movesNoun({ quantity }: QuantityMention, claim: Match['claim']): boolean {
  if (claim?.kind !== 'value' || quantity.dimension !== 'count' || claim.quantity.dimension !== 'count') return false;
  return quantity.low.eq(1) !== claim.quantity.low.eq(1);
}

/** "An" stands before eight, eleven, eighteen and eighty, and before most vowels. */
function movesArticle(before: string, text: string): boolean {
  const article = /(?:^|\s)(an?)\s$/i.exec(before)?.[1];
  return article !== undefined && (article.length === 2) !== VOWEL.test(text);
}

const VOWEL = /^(?:8|11(?!\d)|18(?!\d)|[aei]|o(?!ne)|u(?!n?i))/i;
