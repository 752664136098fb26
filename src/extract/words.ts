import { Decimal } from 'decimal.js';
import { SCALES, SMALL, TENS } from './lexicon/numbers.ts';
import { matchAt, type Word, wordAfter } from './source.ts';

/** A figure in words. */
export interface Spelled {
  readonly end: number;
  readonly value: Decimal;
  readonly step: Decimal;
  /** Holds a word such as hundred or million. */
  readonly scaled: boolean;
}

/**
 * Reads number words from `at`, which may begin with "a": "one thousand six hundred million", "two point four million",
 * "a dozen", "two and a half thousand". Null where no number word stands there.
 */
export function readWords(lower: string, at: number): Spelled | null {
  const first = wordAfter(lower, at);
  if (!first) return null;
  const state: State = {
    total: new Decimal(0),
    group: 0,
    last: '',
    scale: new Decimal(1),
    finest: new Decimal(1),
    scaled: false,
    decimals: 0,
    end: at,
  };
  let word: Word | null = first;
  if (first.word === 'a' || first.word === 'an') {
    const next: Word | null = wordAfter(lower, first.end);
    if (!next || !SCALES.has(next.word)) return null;
    state.group = 1;
    state.last = 'small';
    word = next;
  }
  for (let count = 0; word && count < LIMIT; count++) {
    if (!accept(state, word.word)) {
      if (SCALES.has(word.word) && state.closed) retreat(state, state.closed);
      const bridge = bridgeAt(lower, word, state);
      if (!bridge) break;
      state.end = bridge.end;
      word = wordAfter(lower, bridge.end);
      continue;
    }
    state.end = word.end;
    if (state.last === 'scale') state.closed = { ...state, end: word.end };
    word = wordAfter(lower, lower[word.end] === '-' ? word.end + 1 : word.end + (isCommaInside(lower, word.end, state) ? 1 : 0));
  }
  if (state.last === '' || state.end === at) return null;
  const value = state.total.plus(state.fraction ? state.fraction.plus(state.group) : state.group);
  return { end: state.end, value, step: stepOf(state), scaled: state.scaled };
}

const COMMA = /, (?:a|[a-z]{3,9}(?:-[a-z]{3,5})?) (?:hundred|thousand)(?![a-z])/y;

/** forty-six thousand, three hundred and ten */
function isCommaInside(lower: string, at: number, state: State): boolean {
  return state.last === 'scale' && matchAt(COMMA, lower, at) !== null;
}

const LIMIT = 24;

interface State {
  /** What the scale words have closed so far. */
  total: Decimal;
  /** The number below a thousand that is being read. */
  group: number;
  /** What was read last: it decides what may follow. */
  last: '' | 'small' | 'tens' | 'hundred' | 'scale' | 'fraction';
  /** The last scale word's size. */
  scale: Decimal;
  /** The size of the smallest part with a scale of a million or more. */
  finest: Decimal;
  fraction?: Decimal;
  scaled: boolean;
  decimals: number;
  /** The fraction is a written half. */
  isHalf?: boolean;
  end: number;
  /** The state behind the last scale word. */
  closed?: State;
}

/** "three thousand and four thousand": the second number begins behind the first scale word. */
function retreat(state: State, closed: State): void {
  state.group = 0;
  state.last = 'scale';
  state.end = closed.end;
  state.decimals = 0;
  state.isHalf = false;
  delete state.fraction;
}

function accept(state: State, word: string): boolean {
  const small = SMALL.get(word);
  if (small !== undefined) return acceptSmall(state, small);
  const tens = TENS.get(word);
  if (tens !== undefined) return acceptTens(state, tens);
  const scale = SCALES.get(word);
  if (scale === undefined || state.last === '') return false;
  return scale === 100 && !state.fraction ? acceptHundred(state) : acceptScale(state, scale);
}

function acceptSmall(state: State, value: number): boolean {
  const afterTens = state.last === 'tens' && value > 0 && value < 10;
  if (state.last !== '' && !afterTens && state.last !== 'hundred' && state.last !== 'scale') return false;
  if (value === 0 && state.last !== '') return false;
  state.group += value;
  state.last = 'small';
  return true;
}

function acceptTens(state: State, value: number): boolean {
  if (state.last !== '' && state.last !== 'hundred' && state.last !== 'scale') return false;
  state.group += value;
  state.last = 'tens';
  return true;
}

function acceptHundred(state: State): boolean {
  if ((state.last !== 'small' && state.last !== 'tens') || state.group < 1 || state.group > 99) return false;
  state.group *= 100;
  state.last = 'hundred';
  state.scaled = true;
  return true;
}

function acceptScale(state: State, size: number): boolean {
  const part = state.fraction ? state.fraction.plus(state.group) : new Decimal(state.group);
  if (part.isZero() && state.last !== 'scale') return false;
  if (size === 12 && (state.scaled || state.group > 20)) return false;
  // "one thousand six hundred million": the larger scale takes all that stands before it.
  const grows = state.scaled && state.scale.lt(size) && !state.total.isZero();
  if (!grows && state.scaled && !state.total.isZero() && part.isZero()) return false;
  if (!grows && state.scaled && !state.total.isZero() && state.scale.lte(size)) return false;
  const sum = grows ? state.total.plus(part).times(size) : part.times(size);
  if (sum.gt(CEILING)) return false;
  state.total = grows ? sum : state.total.plus(sum);
  state.finest = new Decimal(size).times(placeOf(state));
  state.group = 0;
  delete state.fraction;
  state.decimals = 0;
  state.isHalf = false;
  state.scale = new Decimal(size);
  state.last = 'scale';
  state.scaled = true;
  return true;
}

const CEILING = new Decimal('1e24');
const MILLION = new Decimal(1e6);

/** "and" inside a number, "point" with its digits, "and a half". */
function bridgeAt(lower: string, word: Word, state: State): { readonly end: number } | null {
  if (word.word === 'and') return andAt(lower, word, state);
  if (word.word !== 'point' || (state.last !== 'small' && state.last !== 'tens') || state.fraction) return null;
  let digits = '';
  let end = word.end;
  for (let next = wordAfter(lower, end); next && digits.length < 8; next = wordAfter(lower, end)) {
    const digit = next.word === 'oh' ? 0 : SMALL.get(next.word);
    if (digit === undefined || digit > 9) break;
    digits += digit;
    end = next.end;
  }
  if (digits === '') return null;
  setFraction(state, new Decimal(`0.${digits}`), digits.length);
  return { end };
}

function andAt(lower: string, word: Word, state: State): { readonly end: number } | null {
  const next = wordAfter(lower, word.end);
  if (!next) return null;
  if ((next.word === 'a' || next.word === 'one' || next.word === 'three') && (state.last === 'small' || state.last === 'tens')) {
    const part = wordAfter(lower, lower[next.end] === '-' ? next.end + 1 : next.end);
    const value = part && HALVES.get(`${next.word} ${part.word}`);
    if (!value) return null;
    setFraction(state, new Decimal(value), value.length - 2);
    state.isHalf = value === '0.5';
    return { end: part.end };
  }
  const joins = state.last === 'hundred' || (state.last === 'scale' && state.scale.gte(1000));
  const small = SMALL.get(next.word) ?? TENS.get(next.word);
  return joins && small !== undefined && small > 0 ? { end: word.end } : null;
}

const HALVES: ReadonlyMap<string, string> = new Map([
  ['a half', '0.5'],
  ['a quarter', '0.25'],
  ['three quarters', '0.75'],
  ['one half', '0.5'],
]);

function setFraction(state: State, fraction: Decimal, decimals: number): void {
  state.fraction = fraction;
  state.decimals = decimals;
  state.last = 'fraction';
}

/** The size of the last written place, in units of the number before the scale word. */
function placeOf({ isHalf, decimals }: State): Decimal {
  return isHalf ? HALF_STEP : new Decimal(10).pow(-decimals);
}

/** "four and a half billion" is said of 4.54 billion too, but not of 4.7. */
const HALF_STEP = new Decimal('0.2');

/** Words below a million are a plain integer; from a million on, and behind decimals, the last scale word rounds as it does behind digits. */
function stepOf(state: State): Decimal {
  if (state.decimals > 0) return placeOf(state);
  if (state.group > 0) return new Decimal(1);
  return state.finest.gte(MILLION) || state.finest.lt(state.scale) ? state.finest : new Decimal(1);
}
