import { boundOf, contradicts, type Place } from './operator.ts';

/** The figure with one digit, or one of its number words, changed. */
export function changedDigits(place: Place): readonly string[] {
  const digits = runsOf(place).flatMap((run) =>
    positions(run.text).flatMap((at) =>
      ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9']
        .filter((digit) => digit !== run.text[at] && !(at === 0 && digit === '0'))
        .map((digit) => replaceRun(place, run, splice(run.text, at, digit))),
    ),
  );
  return [...digits.filter((text) => text !== null), ...changedWords(place)];
}

/** The figure with two neighbouring digits exchanged. */
export function transposedDigits(place: Place): readonly string[] {
  return runsOf(place)
    .flatMap((run) => {
      const at = positions(run.text);
      return at.slice(1).map((second, index) => {
        const first = at[index]!;
        const text = splice(splice(run.text, first, run.text[second]!), second, run.text[first]!);
        return /^0\d/.test(text) ? null : replaceRun(place, run, text);
      });
    })
    .filter((text) => text !== null);
}

/** The figure a thousand or ten times too large or too small. */
export function otherMagnitudes(place: Place): readonly string[] {
  const { quote, claim } = place;
  if (claim.kind !== 'value' || claim.quantity.dimension === 'score' || claim.quantity.dimension === 'version') return [];
  const scaled = SCALES.flatMap(([pattern, scale]) =>
    pattern.test(quote) && (scale.length > 2 || claim.quantity.dimension !== 'measure') ? [quote.replace(pattern, scale)] : [],
  );
  const runs = runsOf(place);
  if (scaled.length > 0 || runs.length !== 1 || /:/.test(quote)) return scaled;
  const [run] = runs;
  return [10, 0.1].map((factor) => replaceRun(place, run!, shifted(run!.text, factor))).filter((text) => text !== null);
}

const SCALES: readonly (readonly [pattern: RegExp, scale: string])[] = [
  [/(?<=\d)bn\b/, 'm'],
  [/(?<=\d)m\b/, 'bn'],
  [/(?<=\d)k\b/, 'm'],
  [/\bbillion\b/, 'million'],
  [/\bmillion\b/, 'billion'],
  [/\bthousand\b/, 'million'],
  [/\bhundred\b/, 'thousand'],
];

interface Run {
  readonly at: number;
  readonly text: string;
}

/** Digits with their separators; a no-break or thin blank groups digits too. */
function runsOf({ quote }: Place): readonly Run[] {
  return [...quote.matchAll(/\d(?:[\d.,]|[\u0020\u00a0\u2009\u202f](?=\d{3}\b))*(?<=\d)/g)].map((match) => ({
    at: match.index,
    text: match[0],
  }));
}

function positions(text: string): readonly number[] {
  return [...text.matchAll(/\d/g)].map(({ index }) => index);
}

function splice(text: string, at: number, digit: string): string {
  return text.slice(0, at) + digit + text.slice(at + 1);
}

function replaceRun(place: Place, run: Run, text: string | null): string | null {
  if (text === null || !contradicts(numberOf(run.text), numberOf(text), boundOf(place))) return null;
  return place.quote.slice(0, run.at) + text + place.quote.slice(run.at + run.text.length);
}

function numberOf(text: string): number {
  return Number(text.replaceAll(/[^\d.]/g, '').replace(/\.(?=.*\.)/g, ''));
}

/** The digits moved by one place, grouped as before. */
function shifted(text: string, factor: number): string | null {
  const value = numberOf(text) * factor;
  const places = /\.(\d+)$/.exec(text)?.[1]?.length ?? 0;
  if (factor < 1 && places === 0 && !text.endsWith('0')) return null;
  const kept = factor > 1 ? Math.max(0, places - 1) : places === 0 ? 0 : places + 1;
  const plain = value.toFixed(kept).replace(/\.0$/, '');
  const group = /\d([,\u0020\u00a0\u2009\u202f])\d{3}/.exec(text)?.[1] ?? ',';
  return plain.replace(/^\d{4,}/, (whole) => whole.replaceAll(/\B(?=(?:\d{3})+$)/g, group));
}

function changedWords(place: Place): readonly string[] {
  const { quote } = place;
  return [...quote.matchAll(/\p{L}+/gu)].flatMap(({ 0: word, index }) => {
    const row = ROWS.find(({ words }) => words.includes(word.toLowerCase()) && (words !== ORDINALS || word === quote));
    if (!row) return [];
    const at = row.words.indexOf(word.toLowerCase());
    const valueAt = (index: number) => row.from + index * row.step;
    // A near word makes sense after tens ("forty-one") and in a fraction ("two fifths"), too.
    const others = row.words.filter((_, other) => Math.abs(other - at) <= 2 && contradicts(valueAt(at), valueAt(other), boundOf(place)));
    return others.map((other) => quote.slice(0, index) + inCaseOf(word, other) + quote.slice(index + word.length));
  });
}

/** The other word, with a capital where the word has one. */
function inCaseOf(word: string, other: string): string {
  return /^\p{Lu}/u.test(word) ? other[0]!.toUpperCase() + other.slice(1) : other;
}

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'];
const ONES = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const TEENS = ['ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** Number words that can stand for each other, with the value of the first and the step from one to the next. */
const ROWS = [
  { words: ORDINALS, from: 1, step: 1 },
  { words: ONES, from: 1, step: 1 },
  { words: TEENS, from: 10, step: 1 },
  { words: TENS, from: 20, step: 10 },
];
