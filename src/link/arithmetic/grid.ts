import { Decimal } from 'decimal.js';
import type { Mention, Passage, QuantityMention } from '../../model.ts';
import { halfStep } from '../../quantity/interval.ts';
import { readClock } from './clock.ts';
import { toPart } from './parts.ts';
import { signedValue } from './slip.ts';

/** A cell that holds one plain figure. */
export interface Entry {
  readonly mention: QuantityMention;
  readonly value: Decimal;
  /** How far the true value may lie from the printed one. */
  readonly half: Decimal;
  /** Figures are added only to figures of the same measure. */
  readonly measure: string;
  /** A plus or minus is printed. */
  readonly signed: boolean;
}

/** A figure; nothing (an empty cell, a dash, nil); or something that cannot be counted on. */
export type Slot = Entry | 'nothing' | 'other';

/** A table as figures in rows and columns. */
export interface FigureTable {
  /** Numbers of the rows below the header, in order. */
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly at: (row: number, column: number) => Slot;
  /** What heads a row or column, folded, without notes and units in brackets. */
  readonly rowLabel: (row: number) => string;
  readonly columnLabel: (column: number) => string;
  /** What stands around the table: corner, caption, lead and headings. */
  readonly title: string;
}

/** Takes the cells of one table and the mentions of each passage; `isRounded` widens round figures by half their last place. */
export function toFigureTable(
  cells: readonly Passage[],
  mentions: ReadonlyMap<number, readonly Mention[]>,
  isRounded: boolean,
): FigureTable {
  const slots = new Map<string, Slot>();
  const rowLabels = new Map<number, string>();
  const columnLabels = new Map<number, string>();
  const heads = new Set(cells.filter(({ cell }) => cell!.header && cell!.column > 0).map(({ cell }) => cell!.row));
  const body = cells.filter(({ cell }) => !heads.has(cell!.row));
  for (const passage of body) {
    const { row, column, rowHeader, columnHeader } = passage.cell!;
    columnLabels.set(column, toLabel(columnHeader));
    rowLabels.set(row, toLabel(rowHeader || rowLabels.get(row) || passage.text));
    slots.set(`${row}:${column}`, toSlot(passage, mentions.get(passage.index) ?? [], isRounded));
  }
  const first = cells[0];
  return {
    rows: numbersOf(body.map(({ cell }) => cell!.row)),
    columns: numbersOf(body.map(({ cell }) => cell!.column)),
    at: (row, column) => slots.get(`${row}:${column}`) ?? 'nothing',
    rowLabel: (row) => rowLabels.get(row) ?? '',
    columnLabel: (column) => columnLabels.get(column) ?? '',
    title: [first?.cell?.corner, first?.cell?.caption, first?.lead, first?.trail.at(-1)].join(' ').toLowerCase(),
  };
}

/** Whether a slot holds a figure. */
export function isEntry(slot: Slot): slot is Entry {
  return typeof slot !== 'string';
}

function numbersOf(list: readonly number[]): readonly number[] {
  return [...new Set(list)].sort((a, b) => a - b);
}

const ADDABLE = new Set<string>(['count', 'money', 'percent', 'points', 'duration', 'measure']);
const NOTHING = /^[\s–—−.-]*$|^nil$/i;
/** What may stand beside the figure: marks of footnotes, brackets, a word or two of what is counted. */
const BESIDE = /^[\s*†‡§()[\]⁰¹²³⁴-⁹^~]*(?:\p{L}{1,20}[\s*†‡§()[\]⁰¹²³⁴-⁹^.]*){0,2}$/u;

function toSlot(passage: Passage, mentions: readonly Mention[], isRounded: boolean): Slot {
  const { text } = passage;
  if (NOTHING.test(text)) return 'nothing';
  const clock = readClock(text);
  if (clock) return toClockEntry(passage, clock);
  const [first, ...others] = mentions;
  const mention = first?.kind === 'date' && /^\d{4}$/.test(text) ? toWhole(passage) : first;
  if (mention?.kind !== 'quantity' || others.length > 0) return 'other';
  const { quantity, range } = mention;
  const beside = text.slice(0, range.start) + text.slice(range.end);
  if (quantity.bound !== 'exact' || !quantity.low.eq(quantity.high) || !ADDABLE.has(quantity.dimension) || quantity.per) return 'other';
  if (/\d/.test(beside) || !BESIDE.test(beside)) return 'other';
  // (1,380) is how accountants write a loss.
  const inBrackets = text.slice(0, range.start).trimEnd().endsWith('(') && text.slice(range.end).trimStart().startsWith(')');
  const value = inBrackets ? signedValue(mention).abs().neg() : signedValue(mention);
  const dimension = quantity.dimension === 'points' ? 'percent' : quantity.dimension;
  return {
    mention,
    value,
    half: Decimal.max(halfStep(quantity), isRounded ? halfPlace(value) : halfOfWhole(value)),
    measure: `${dimension} ${quantity.unit ?? ''}`,
    signed: inBrackets || quantity.sign !== undefined,
  };
}

/** Four bare digits read as a year; among figures they are one. */
function toWhole(passage: Passage): QuantityMention {
  const value = new Decimal(passage.text);
  const step = new Decimal(1);
  const quantity = { dimension: 'count', bound: 'exact', low: value, high: value, step, unit: null, unitWord: null, per: null } as const;
  return toPart(passage, { start: 0, end: passage.text.length }, quantity);
}

/** A running time is no mention anywhere else: 1:02.40 adds up, but nobody claims it. */
function toClockEntry(passage: Passage, { value, step }: NonNullable<ReturnType<typeof readClock>>): Entry {
  const quantity = {
    dimension: 'duration',
    bound: 'exact',
    low: value,
    high: value,
    step,
    unit: 'second',
    unitWord: null,
    per: null,
  } as const;
  const mention = toPart(passage, { start: 0, end: passage.text.length }, quantity);
  const measure = `clock ${passage.text.split(':').length}`;
  return { mention, value, half: step.lt(1) ? step.div(2) : new Decimal(0), measure, signed: false };
}

/** Large whole numbers in a table come out of a spreadsheet that knows their decimals. */
function halfOfWhole(value: Decimal): Decimal {
  return new Decimal(value.abs().gte(1000) ? '0.5' : 0);
}

function halfPlace(value: Decimal): Decimal {
  return value.isZero() ? new Decimal(0) : new Decimal(10).pow(value.e - value.sd() + 1).div(2);
}

function toLabel(text: string): string {
  return text
    .toLowerCase()
    .replace(/\([^()]{0,60}\)|\[[^[\]]{0,20}\]/g, ' ')
    .replace(/[*†‡§:¹²³⁰⁴-⁹]/g, ' ')
    .replace(/\s{1,20}/g, ' ')
    .trim();
}
