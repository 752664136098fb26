import type { Figure } from './figure.ts';
import { matchAt, type Source } from './source.ts';

/**
 * A length of years that is an age: four-year-old, 52 years old, aged 52, aged over 60; a bare number where only an age can
 * stand: "Ada Brook, 52, runs", "She is 52.", "people over 75". Figures that are none come back as they are.
 */
export function withAge({ lower, cased }: Source, figure: Figure): Figure {
  const { quantity, numeral, start, end } = figure;
  if (quantity.per || numeral?.grouped) return figure;
  const isYears = quantity.unitWord === 'year';
  const old = isYears ? matchAt(/[ -](?:old|of age)s?(?![a-z])/y, lower, end) : null;
  if (old) return toAge(figure, start, end + old[0].length);
  const aged = figure.hasUnit && !isYears ? null : AGED.exec(lower.slice(Math.max(0, start - 26), start));
  if (!aged && isBareAge(lower, cased, figure)) return toAge(figure, start, end);
  if (!aged || (!isYears && (quantity.dimension !== 'count' || quantity.high.gt(130)))) return figure;
  // A hedge between is read later, and the words before it are then no part of the figure.
  return toAge(figure, aged[2] ? start : start - aged[1]!.length, end);
}

const AGED =
  /(?:^|[^a-z])(aged |age |ages |at the age of )((?:over|under|about|around|at least|between|up to|below|above|from) |[≥≤<>]=? ?)?$/;

/** A bare number behind a name, a person or a pronoun, or behind "over" and "under" of people. */
function isBareAge(lower: string, cased: string, { quantity, start, end, hasUnit }: Figure): boolean {
  if (hasUnit || quantity.dimension !== 'count' || quantity.low.lt(2) || quantity.high.gt(115) || !quantity.low.isInteger()) return false;
  const before = lower.slice(Math.max(0, start - 40), start);
  const after = lower.slice(end, end + 12);
  if (BEHIND_NAME.test(cased.slice(Math.max(0, start - 40), start)) && BEFORE_CLAUSE.test(after)) return true;
  if (BEHIND_PRONOUN.test(before) && /^(?:[.;!?]|,? (?:and|but|when)(?![a-z])|$)/.test(after)) return true;
  if (BEHIND_TURNED.test(before) && /^ (?:last|this|next|on|in|today|yesterday|the day)(?![a-z])/.test(after)) return true;
  if (OPENING.test(before) && /^, s?he(?![a-z])/.test(after)) return true;
  if (BEHIND_PERSON.test(before) && /^ (?:who|whose|with)(?![a-z])/.test(after)) return true;
  return BEHIND_PEOPLE.test(before) && !/^ ?(?:%|per|[a-z]+s(?![a-z]))/.test(after);
}

/** "Ada Brook, " and "Brook (": a name and not a list of places with figures. */
const BEHIND_NAME = /\p{Lu}[\p{L}'’-]{1,24}(?:, | \()$/u;
const BEFORE_CLAUSE = /^(?:\)|, (?!and |or |but |plus |to |with |up |down )[a-z])/;
const BEHIND_PRONOUN = /(?:^|[^a-z])(?:she|he|i|who) (?:is|was|am|turned|turns|will be|would be) (?:now |just |only |nearly |about )?$/;
const BEHIND_TURNED = /(?:^|[^a-z])(?:she|he|i|who) (?:has |have )?(?:just )?turn(?:ed|s) $/;
/** "Now 24, he runs", "At 37, she is" */
const OPENING = /(?:^|[.!?:;] ?["“]?)(?:at|now|now aged|still only|only) $/;
const BEHIND_PERSON =
  /(?:^|[^a-z])(?:man|woman|boy|girl|child|person|member|resident|patient|player|pupil|student|driver|widow|widower) of $/;
const BEHIND_PEOPLE =
  /(?:^|[^a-z])(?:people|persons|women|men|children|adults|those|anyone|anybody|everyone|everybody|boys|girls|kids|residents|patients|visitors|passengers|customers) (?:aged )?(?:over|under|above|below) $/;

function toAge(figure: Figure, start: number, end: number): Figure {
  const { numeral, quantity } = figure;
  const years =
    quantity.unitWord === 'year' ? { low: quantity.low.div(12), high: quantity.high.div(12), step: quantity.step.div(12) } : quantity;
  const { low, high, step } = numeral ?? years;
  return {
    ...figure,
    start,
    end,
    hasUnit: true,
    quantity: { ...quantity, dimension: 'age', low, high, step, unit: 'year', unitWord: 'year' },
  };
}
