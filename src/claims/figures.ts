import type { Quantity } from '../model.ts';
import { sameValue } from '../quantity/interval.ts';
import { lemma } from '../text/lemma.ts';
import type { Readers } from './readers.ts';

/** Reads a figure of a claims file, with the rate that stands apart in `per`; null where the text is no figure. */
export function readFigure(text: string, per: string | null, readers: Readers): Quantity | null {
  const quantity = readSigned(text, readers) ?? readSuperlative(text, readers);
  if (!quantity || per === null) return quantity;
  // Read as it would be behind the figure, so that a unit comes in the form that drafts are read in.
  const rates = ratesOf(per);
  const joined = quantity.per ? null : readers.quantity(`${text} per ${rates.join(' per ')}`);
  // "15.3 km" per second is a speed, which drafts are read to have a unit of its own.
  if (joined && joined.per === null && joined.unit !== quantity.unit) return joined;
  return withRate(quantity, quantity.per ?? joined?.per ?? rates.join(' '));
}

/** "The largest", "most popular": the first of a ranking, as "second largest" is the second. */
function readSuperlative(text: string, readers: Readers): Quantity | null {
  const match = /^(?:the )?((?:most|least) [a-z]{3,}|[a-z]{2,}est|best|worst)$/i.exec(text.trim());
  return match && readers.quantity(`first ${match[1]}`);
}

/** The rates that `per` states, one by one: "users per month" is a user and a month, "MWh" is itself. */
function ratesOf(per: string): readonly string[] {
  return per
    .replace(/^(?:per|an?|each|every|the) /i, '')
    .split(/ (?:and )?(?:per|an?|each|every|and|the) | ?\/ ?/i)
    .map((rate) => (/^[a-z]+$/i.test(rate) && rate !== rate.toUpperCase() ? lemma(rate.toLowerCase()) : rate.trim()))
    .filter(Boolean);
}

/** Of a figure that can be read in two ways ("one to three", a range or a ratio) the one that the sentence states. */
export function asSaid(quantity: Quantity, says: string, readers: Readers): Quantity {
  const { other } = quantity;
  const isOther =
    other && readers.quantities(says).some((found) => found.quantity.dimension === other.dimension && sameValue(found.quantity, other));
  return isOther ? { ...other, per: quantity.per } : quantity;
}

/** "value: 90" of a claim that says "90 days" is a length of time, as it is read in drafts. */
export function asLength(quantity: Quantity, text: string, says: string, readers: Readers): Quantity {
  if (quantity.dimension !== 'count') return quantity;
  const at = says.toLowerCase().indexOf(text.toLowerCase());
  const unit = at < 0 || /[\d.,]$/.test(says.slice(0, at)) ? null : TIME_UNIT.exec(says.slice(at + text.length));
  const length = unit && readers.quantity(`${text} ${unit[1]}`);
  return length?.dimension === 'duration' ? { ...length, per: quantity.per ?? length.per } : quantity;
}

const TIME_UNIT = /^ (seconds?|minutes?|hours?|days?|weeks?|months?|years?)(?![\p{L}-]| old\b)/iu;

function withRate(quantity: Quantity, per: string): Quantity {
  return quantity.other ? { ...quantity, per, other: { ...quantity.other, per } } : { ...quantity, per };
}

/** "up 1.8 percentage points" and "a fall of 6%" carry their direction as a sign. */
function readSigned(text: string, readers: Readers): Quantity | null {
  const whole = readers.quantity(text);
  const match = DIRECTION.exec(text);
  if (!match) return whole;
  const word = (match[1] ?? match[2] ?? '').toLowerCase();
  const sign = FALLING.has(word) ? -1 : 1;
  const rest = whole ?? readers.quantity(text.slice(match[0].length));
  return rest && { ...rest, sign: rest.sign ?? sign };
}

/** Words of rise and fall that a figure may begin with. */
const FALLING = new Set(['down', 'fall', 'drop', 'decrease', 'decline', 'cut', 'reduction', 'loss', 'falls', 'fell', 'dropped']);
// "up to 50" is a bound and no rise.
const DIRECTION =
  /^(?:(up(?! to )|down|rises|rose|falls|fell|dropped)(?: by)? |(?:an? )?(rise|increase|gain|growth|fall|drop|decrease|decline|cut|reduction|loss) of )/i;
