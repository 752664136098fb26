import { Decimal } from 'decimal.js';
import type { Entry } from './grid.ts';

/** "This figure is those added up", some of them taken off. */
export interface Equation {
  readonly reason: 'sum' | 'change';
  readonly certainty: 'certain' | 'likely';
  readonly result: Entry;
  readonly terms: readonly Term[];
}

export interface Term {
  readonly entry: Entry;
  readonly sign: 1 | -1;
}

/** A figure of an equation that does not hold, and what it would have to be. */
export interface Blame {
  readonly entry: Entry;
  readonly value: Decimal;
  readonly equation: Equation;
}

/** Whether an equation holds at the printed precision: half a unit of the last place for every figure. */
export function isBalanced(equation: Equation): boolean {
  return gapOf(equation).abs().lte(slackOf(equation));
}

/** What the terms come to. */
export function totalOf({ terms }: Equation): Decimal {
  return terms.reduce((sum, { entry, sign }) => sum.plus(entry.value.times(sign)), new Decimal(0));
}

/**
 * Names the wrong figure of each equation that does not hold. A figure that other equations confirm is not it; one that two
 * of them convict by the same amount is; otherwise it is the result.
 */
export function blame(equations: readonly Equation[]): readonly Blame[] {
  const broken = new Set(equations.filter((equation) => !isBalanced(equation)));
  const confirmed = new Set(
    equations.filter((equation) => !broken.has(equation)).flatMap((equation) => entriesOf(equation).map(({ mention }) => mention)),
  );
  const blamed: Blame[] = [];
  for (const equation of broken) {
    const convicted = entriesOf(equation).find((entry) => !confirmed.has(entry.mention) && isConvicted(entry, equation, broken));
    if (!convicted) continue;
    blamed.push({ entry: convicted, value: needed(convicted, equation), equation: { ...equation, certainty: 'certain' } });
    for (const other of broken) if (holds(other, convicted)) broken.delete(other);
  }
  for (const equation of broken) {
    const suspects = equation.terms.map(({ entry }) => entry).filter((entry) => !confirmed.has(entry.mention));
    const entry = confirmed.has(equation.result.mention) && suspects.length === 1 ? suspects[0]! : equation.result;
    const certainty = confirmed.has(entry.mention) ? 'likely' : equation.certainty;
    blamed.push({ entry, value: needed(entry, equation), equation: { ...equation, certainty } });
  }
  return blamed;
}

function isConvicted(entry: Entry, equation: Equation, broken: ReadonlySet<Equation>): boolean {
  const value = needed(entry, equation);
  return [...broken].some(
    (other) =>
      other !== equation &&
      holds(other, entry) &&
      needed(entry, other)
        .minus(value)
        .abs()
        .lte(Decimal.max(slackOf(equation), slackOf(other))),
  );
}

function entriesOf({ result, terms }: Equation): readonly Entry[] {
  return [result, ...terms.map(({ entry }) => entry)];
}

function holds(equation: Equation, { mention }: Entry): boolean {
  return entriesOf(equation).some((entry) => entry.mention === mention);
}

/** What the entry would have to be for the equation to hold. */
function needed(entry: Entry, equation: Equation): Decimal {
  if (entry.mention === equation.result.mention) return totalOf(equation);
  const term = equation.terms.find((each) => each.entry.mention === entry.mention)!;
  return entry.value.minus(gapOf(equation).times(term.sign));
}

function gapOf(equation: Equation): Decimal {
  return totalOf(equation).minus(equation.result.value);
}

function slackOf(equation: Equation): Decimal {
  return entriesOf(equation).reduce((sum, { half }) => sum.plus(half), new Decimal(0));
}
