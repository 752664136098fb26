import { lemma } from '../../text/lemma.ts';
import { BARE_TOTAL, LOOSE_TOTAL, NOT_ADDED, PART_OF_ABOVE, TAKEN_OFF } from '../lexicon/arithmetic.ts';
import { type Equation, isBalanced, type Term, totalOf } from './equations.ts';
import { type Entry, type FigureTable, isEntry } from './grid.ts';

/** One way along a table: down a column, or along a row. Totals are sought the same way in both. */
interface Direction {
  /** The lines that may hold addends and totals, in order; a total stands in one of them. */
  readonly lines: readonly number[];
  /** The lines that run across them: one equation in each. */
  readonly crossings: readonly number[];
  readonly at: (line: number, crossing: number) => ReturnType<FigureTable['at']>;
  readonly label: (line: number) => string;
  readonly crossingLabel: (crossing: number) => string;
  readonly title: string;
  /** The crossing that holds the labels of the lines. */
  readonly labels: number | null;
}

/** The equations that the totals of a table promise: down its columns and along its rows. */
export function findTotals(table: FigureTable): readonly Equation[] {
  const down: Direction = {
    lines: table.rows,
    crossings: table.columns,
    at: table.at,
    label: table.rowLabel,
    crossingLabel: table.columnLabel,
    title: table.title,
    labels: 0,
  };
  const along: Direction = {
    lines: table.columns,
    crossings: table.rows,
    at: (column, row) => table.at(row, column),
    label: table.columnLabel,
    crossingLabel: table.rowLabel,
    title: table.title,
    labels: null,
  };
  return [...totalsOf(down), ...totalsOf(along)];
}

function totalsOf(direction: Direction): readonly Equation[] {
  const totals = direction.lines.filter((line) => isTotal(direction.label(line)));
  return totals.length > MOST_TOTALS ? [] : totals.flatMap((total) => equationsOf(direction, total, totals));
}

/** A table with more totals in one direction is a data set with a column of that name. */
const MOST_TOTALS = 16;

function isTotal(label: string): boolean {
  return BARE_TOTAL.test(label) || LOOSE_TOTAL.test(label);
}

/** All equations of the set of addends that fits this total best; none where no set is plainly meant. */
function equationsOf(direction: Direction, total: number, totals: readonly number[]): readonly Equation[] {
  const crossings = direction.crossings.filter((crossing) => isEntry(direction.at(total, crossing)));
  const readings = addendSets(direction, total, totals).map((set) => {
    const equations = crossings.flatMap((crossing) => equationAt(direction, set, total, crossing) ?? []);
    return { set, equations, fits: equations.filter(isBalanced).length };
  });
  const [first] = readings;
  const best = readings.reduce((one, other) => (other.fits > one.fits ? other : one), first ?? { set: [], equations: [], fits: 0 });
  if (best.fits > 0) {
    const others = readings.filter(({ fits }) => fits > 0);
    // A column that another reading explains is right.
    const fine = best.equations.filter((one) => isBalanced(one) || !others.some(({ equations }) => isExplained(one, equations)));
    const broken = fine.filter((one) => !isBalanced(one));
    return broken.length <= best.fits ? fine.map((one) => ({ ...one, certainty: 'certain' as const })) : fine.filter(isBalanced);
  }
  const additive = first?.equations ?? [];
  return additive.length === 1 &&
    isPlainlyMeant(direction, total, additive[0]!) &&
    !readings.some(({ equations }) => equations.some(isBalanced))
    ? additive
    : [];
}

function isExplained(one: Equation, equations: readonly Equation[]): boolean {
  return equations.some((other) => other.result === one.result && isBalanced(other));
}

/**
 * A lone total that is wrong has nothing to vouch for it: its heading must say "total" and nothing else (or name what the
 * table is about), the gap must be a slip and not a different thing, and no single addend may explain it.
 */
function isPlainlyMeant(direction: Direction, total: number, equation: Equation): boolean {
  const { terms, result } = equation;
  if (terms.length < 2 || !isNamed(direction, total)) return false;
  const sum = totalOf(equation);
  if (sum.lte(0) || result.value.lte(0) || terms.length > MOST_TERMS) return false;
  if (sum.gt(result.value.times(STRETCH)) || result.value.gt(sum.times(STRETCH))) return false;
  if (terms.some((_, index) => isSumOfNext(terms, index))) return false;
  const gap = sum.minus(result.value).abs();
  const isOneLeftOut = result.value.gte(100) && sum.gt(result.value) && terms.some(({ entry }) => entry.value.eq(gap));
  return !isOneLeftOut;
}

const MOST_TERMS = 60;
/** A gap beyond this is no slip: something else is added up. */
const STRETCH = 1.5;

/** A row that adds up the rows behind it is a subtotal that does not call itself one; small figures do so by chance. */
function isSumOfNext(terms: readonly Term[], index: number): boolean {
  const { value } = terms[index]!.entry;
  if (value.lt(20)) return false;
  let sum = terms[index + 1]?.entry.value ?? value;
  for (let next = index + 2; next < terms.length && sum.lt(value); next++) {
    sum = sum.plus(terms[next]!.entry.value);
    if (sum.eq(value)) return true;
  }
  return false;
}

/** "Total", or "Total spending" in a table of spending. */
function isNamed({ label, title, crossingLabel, crossings }: Direction, total: number): boolean {
  if (BARE_TOTAL.test(label(total))) return true;
  const around = new Set(`${title} ${crossings.map(crossingLabel).join(' ')}`.split(/[^\p{L}]{1,20}/u).map(lemma));
  const own = label(total)
    .split(/[^\p{L}]{1,20}/u)
    .filter((word) => word.length > 2 && !LOOSE_TOTAL.test(word));
  return own.length > 0 && own.every((word) => around.has(lemma(word)));
}

/** The sets of lines that a total may add up, the likeliest first. */
function addendSets(direction: Direction, total: number, totals: readonly number[]): readonly (readonly number[])[] {
  const { lines, label } = direction;
  const whole = lines.filter(
    (line) => line === total || (!PART_OF_ABOVE.test(label(line)) && !(NOT_ADDED.test(label(line)) && !isTotal(label(line)))),
  );
  const place = whole.indexOf(total);
  const before = whole.slice(0, place);
  const after = whole.slice(place + 1);
  const lastTotal = before.findLastIndex((line) => totals.includes(line));
  const nextTotal = after.findIndex((line) => totals.includes(line));
  const section = before.findLastIndex((line) => isEmpty(direction, line));
  const sets = [
    before.slice(lastTotal + 1),
    before.filter((line) => !totals.includes(line)),
    before.filter((line) => totals.includes(line)),
    lastTotal < 0 ? [] : before.slice(lastTotal),
    before.slice(section + 1),
    outermost(direction, before, totals),
    after.slice(0, nextTotal < 0 ? after.length : nextTotal),
    after.filter((line) => !totals.includes(line)),
    lines.slice(0, lines.indexOf(total)).filter((line) => !totals.includes(line)),
    ...before.slice(-MOST_TAILS).map((_, from, tail) => before.slice(before.length - tail.length + from)),
  ];
  const distinct = new Map(sets.map((set) => [set.join(), set]));
  return [...distinct.values()].filter((set) => set.length >= 2);
}

/** Of each section its total, or its lines where it has none. */
function outermost(direction: Direction, before: readonly number[], totals: readonly number[]): readonly number[] {
  const set: number[] = [];
  let open: number[] = [];
  for (const line of before) {
    if (totals.includes(line)) {
      set.push(line);
      open = [];
    } else if (isEmpty(direction, line)) {
      set.push(...open);
      open = [];
    } else open.push(line);
  }
  return [...set, ...open];
}

const MOST_TAILS = 12;

/** A line with a label and nothing else heads a section. */
function isEmpty({ crossings, at, labels }: Direction, line: number): boolean {
  return crossings.every((crossing) => crossing === labels || at(line, crossing) === 'nothing');
}

function equationAt(direction: Direction, set: readonly number[], total: number, crossing: number): Equation | null {
  const { at, label, crossingLabel } = direction;
  const result = at(total, crossing);
  if (!isEntry(result) || NOT_ADDED.test(crossingLabel(crossing)) || isYearly(direction, set, crossing)) return null;
  const terms: Term[] = [];
  for (const line of set) {
    const slot = at(line, crossing);
    if (slot === 'nothing') continue;
    if (!isEntry(slot)) {
      if (isEmpty(direction, line)) continue;
      return null;
    }
    if (slot.measure !== result.measure) return null;
    terms.push({ entry: slot, sign: TAKEN_OFF.test(label(line)) && slot.value.gt(0) ? -1 : 1 });
  }
  if (terms.length < 2 || !isWorthAdding(result, terms)) return null;
  return { reason: 'sum', certainty: 'likely', result, terms };
}

/** Percentages are added only where they are the parts of a hundred, and nearly a hundred is one. */
function isWorthAdding(result: Entry, terms: readonly Term[]): boolean {
  if (!result.measure.startsWith('percent')) return true;
  const sum = terms.reduce((total, { entry }) => total + entry.value.toNumber(), 0);
  return result.value.eq(100) && sum > 85 && sum < 115 && Math.abs(sum - 100) > 1;
}

/** Bare numbers that are all years are no quantities. */
function isYearly({ at }: Direction, set: readonly number[], crossing: number): boolean {
  const values = set.flatMap((line) => {
    const slot = at(line, crossing);
    return isEntry(slot) ? [slot] : [];
  });
  return values.length > 0 && values.every(({ mention }) => /^(?:1[5-9]|20)\d\d$/.test(mention.surface));
}
