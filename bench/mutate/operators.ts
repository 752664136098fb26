import { addedBounds, droppedBounds, reversedBounds } from './bounds.ts';
import { otherDates, otherPeriods, otherWeekdays } from './dates.ts';
import { changedDigits, otherMagnitudes, transposedDigits } from './figures.ts';
import {
  misspeltNames,
  otherFirstNames,
  otherMembers,
  otherOrganisations,
  otherPlaces,
  otherSpeakers,
  otherTitles,
  otherWorks,
} from './names.ts';
import type { Operator } from './operator.ts';
import { otherUnits } from './units.ts';
import { otherDirections, otherWords } from './words.ts';

/** The operators that change one mention; swaps change two and are made in swaps.ts. */
export const operators: readonly Operator[] = [
  { name: 'digit', types: ['figure'], each: 1, variants: changedDigits },
  { name: 'transposition', types: ['figure'], each: 1, variants: transposedDigits },
  { name: 'magnitude', types: ['figure', 'total'], each: 1, variants: otherMagnitudes },
  { name: 'unit', types: ['figure', 'total'], each: 1, variants: otherUnits },
  { name: 'bound dropped', types: ['figure'], each: 1, variants: droppedBounds },
  { name: 'bound reversed', types: ['figure', 'total'], each: 1, variants: reversedBounds },
  { name: 'bound added', types: ['figure', 'total'], each: 1, variants: addedBounds },
  { name: 'period', types: ['period'], each: 2, variants: otherPeriods },
  { name: 'direction', types: ['direction'], each: 1, variants: otherDirections },
  { name: 'name misspelt', types: ['name'], each: 1, variants: misspeltNames },
  { name: 'first name', types: ['name'], each: 1, variants: otherFirstNames },
  { name: 'title', types: ['title'], each: 1, variants: otherTitles },
  { name: 'place', types: ['place'], each: 1, variants: otherPlaces },
  { name: 'organisation', types: ['org'], each: 1, variants: otherOrganisations },
  { name: 'product or work', types: ['work'], each: 1, variants: otherWorks },
  { name: 'list member', types: ['member'], each: 1, variants: otherMembers },
  { name: 'date', types: ['date'], each: 2, variants: otherDates },
  { name: 'weekday', types: ['weekday'], each: 2, variants: otherWeekdays },
  { name: 'quote word', types: ['quote'], each: 1, variants: otherWords },
  { name: 'speaker', types: ['speaker'], each: 2, variants: otherSpeakers },
  { name: 'table cell', types: ['cell'], each: 1, variants: changedDigits },
  { name: 'sum', types: ['total', 'total-cell'], each: 1, variants: changedDigits },
];
