import { Decimal } from 'decimal.js';
import type { QuantityMention } from '../../model.ts';
import { choices, isAlike, isResult } from './listed.ts';
import { reprint, type Slip } from './slip.ts';
import { gapsOf, isDenied, LETTER, type Statement } from './statements.ts';

/** Finds a rest that a whole and its part do not leave: "Of 43 requests 38 were granted. The remaining six". */
export function checkRest(statement: Statement, earlier: readonly Statement[]): readonly Slip[] {
  const gaps = gapsOf(statement);
  const [before] = earlier;
  return statement.figures.flatMap((rest, place) => {
    const lead = gaps[place]!;
    if (!REST.test(lead) || !isOfWhole(rest, gaps[place + 1]!) || isDenied(lead, 0, lead.length)) return [];
    if (isLeft(rest, [...earlier.toReversed().flatMap(({ figures }) => figures), ...statement.figures.slice(0, place)])) return [];
    return restOf(rest, [
      { text: textBefore(statement, place), figures: statement.figures.slice(0, place) },
      ...(before ? [{ text: joined(before, statement, place), figures: [...before.figures, ...statement.figures.slice(0, place)] }] : []),
    ]);
  });
}

const REST =
  /(?:\b(?:the|its|their|our) (?:other|remaining|rest,|rest:|rest –|rest \(|rest is|rest are|rest comes to|rest came to)|\b(?:which|that|this) (?:leaves|left)|\bleaving)(?: (?:us|them|it|him|her) with)?(?: (?:just|only))? ?$/;

/** "The other two Britons" are the others of another group. */
function isOfWhole({ quantity }: QuantityMention, behind: string): boolean {
  if (quantity.dimension !== 'count' || quantity.low.gte(10)) return true;
  return /^(?:$|[.,;:)]| (?:are|were|is|was|have|had|has|will|would|did|do|said|went|go|come|came|concern|stay|remain|remained|voted|must|can|could|may|of (?:them|these|those))\b)/.test(
    behind,
  );
}

/** Some figure told before, less others behind it, leaves just this. */
function isLeft(rest: QuantityMention, told: readonly QuantityMention[]): boolean {
  const listed = told.filter((figure) => isAlike(figure, rest));
  return listed.some((whole) =>
    choices(listed.filter((figure) => figure !== whole).slice(-MOST), 1).some((parts) => isResult(rest, [whole, ...parts], takenOff)),
  );
}

const takenOff = (index: number): 1 | -1 => (index === 0 ? 1 : -1);

interface Stretch {
  readonly text: string;
  readonly figures: readonly QuantityMention[];
}

function textBefore({ text }: Statement, place: number): string {
  return text.slice(0, text.indexOf(String.fromCharCode(0xe000 + place)));
}

/** Both sentences; the figures of the second are not told apart from those of the first, which nobody asks. */
function joined(before: Statement, statement: Statement, place: number): string {
  return `${before.text} ${textBefore(statement, place)}`;
}

function restOf(rest: QuantityMention, stretches: readonly Stretch[]): readonly Slip[] {
  for (const { text, figures } of stretches) {
    const listed = figures.filter((figure) => isAlike(figure, rest));
    const [whole, parts] = wholeIn(text, listed);
    if (!whole || parts.length === 0) continue;
    return slipOf(rest, whole, parts);
  }
  return [];
}

/** The whole stands first, or right behind "of" after its part; the words have to say that the others are parts of it. */
function wholeIn(text: string, listed: readonly QuantityMention[]): readonly [QuantityMention | null, readonly QuantityMention[]] {
  if (listed.length < 2 || listed.length > MOST || !PART_OF.test(text)) return [null, []];
  const whole = listed.reduce((one, other) => (other.quantity.low.gt(one.quantity.low) ? other : one));
  const place = listed.indexOf(whole);
  return place === 0 || place === 1 ? [whole, listed.filter((figure) => figure !== whole)] : [null, []];
}

const MOST = 5;
const PART_OF = new RegExp(
  `(?:\\bof|\\bamong|\\bout of) (?:(?:the|its|their|our|these|those|all|this|that|it|which|whom|them)\\b|(?:[${LETTER}']{1,20} )?[\uE000-\uE0FF])|\\bincluding [\uE000-\uE0FF]`,
);

function slipOf(rest: QuantityMention, whole: QuantityMention, parts: readonly QuantityMention[]): readonly Slip[] {
  const all = [whole, ...parts, rest];
  if (!all.every(({ quantity }) => quantity.bound === 'exact' && quantity.low.eq(quantity.high))) return [];
  const last = parts.at(-1)!;
  const left = whole.quantity.low.minus(last.quantity.low);
  // Of several parts it is not said which ones are taken off: only a near miss is one.
  if (left.lte(0) || (parts.length > 1 && !isNearMiss(rest.quantity.low, left))) return [];
  if (left.gt(rest.quantity.low.times(STRETCH)) || rest.quantity.low.gt(left.times(STRETCH))) return [];
  return [{ reason: 'sum', certainty: 'likely', wrong: rest, expected: reprint(rest, left), from: [whole, last] }];
}

/** A gap beyond this is no slip: something else is left. */
const STRETCH = 2;

function isNearMiss(stated: Decimal, left: Decimal): boolean {
  return stated
    .minus(left)
    .abs()
    .lte(Decimal.max(2, left.div(10)));
}
