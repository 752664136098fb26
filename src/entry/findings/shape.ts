/** Whether what was read from a file that anybody may have written is what it is taken for. */
import { Decimal } from 'decimal.js';
import type { Match } from '../../model.ts';
import type { KeptHead } from './kept-draft.ts';

type Test = (value: unknown) => boolean;

/** Whether something is the first line of a kept draft. In: path and length of the draft. */
export function isHead(value: unknown, path: string, length: number): value is KeptHead {
  const span = spanIn(length);
  const finding = record({
    rule: isText,
    severity: oneOf('error', 'warning', 'note'),
    path: oneOf(path),
    span,
    message: isText,
    claim: orNull(isText),
    text: isText,
    expected: orNull(isText),
    related: listOf(record({ path: isText, span: spanIn(MOST), message: isText })),
    fix: orNull(
      record({
        span,
        text: isText,
        care: orLeftOut(listOf(oneOf('quotation', 'likely', 'either', 'wording'))),
        or: orLeftOut(record({ span, text: isText })),
      }),
    ),
    certainty: orNull(isCertainty),
    around: isText,
  });
  const head = record({
    words: isCount,
    tally: record({ coverage: isCoverage, uses: listOf(record({ claim: isText, agrees: isCount, conflicts: isCount })) }),
    findings: listOf(finding),
    draft: record({
      suppressions: listOf(record({ rules: listOf(isText), reason: isText, covers: span, span })),
      pins: listOf(record({ claim: isText, span })),
      date: orNull(isText),
    }),
  });
  return head(value);
}

/** Whether something is a list of matches in a draft of this length. In: whether something is a claim of the set. */
export function areMatches(value: unknown, length: number, isClaim: Test): value is readonly Match[] {
  const span = spanIn(length);
  const match = record({
    mention: both(record({ passage: isCount, range: spanIn(MOST), span, surface: isText }), isReading),
    state: oneOf('agrees', 'conflicts', 'set-aside', 'not-covered'),
    claim: orNull(isClaim),
    relation: orNull(isText),
    certainty: isCertainty,
    reason: orNull(isText),
    at: orLeftOut(span),
    actual: isText,
    expected: orNull(isText),
    others: listOf(isClaim),
    related: listOf(record({ span, text: isText })),
    candidates: listOf(record({ claim: isClaim, score: isNumber, cues: listOf(record({ text: isText, weight: isNumber })) })),
  });
  return listOf(match)(value);
}

const MOST = Number.MAX_SAFE_INTEGER;

const isText: Test = (value) => typeof value === 'string';
const isNumber: Test = (value) => typeof value === 'number';
const isCount: Test = (value) => Number.isSafeInteger(value) && (value as number) >= 0;
const isDecimal: Test = (value) => Decimal.isDecimal(value);
const isCertainty = oneOf('certain', 'likely', 'weak');

const isCoverage: Test = (value) => {
  const counts = record({ mentions: isCount, agrees: isCount, conflicts: isCount, setAside: isCount, notCovered: isCount });
  if (!counts(value)) return false;
  const { mentions, agrees, conflicts, setAside, notCovered } = value as Readonly<Record<string, number>>;
  return mentions === agrees! + conflicts! + setAside! + notCovered!;
};

/** What a mention was read as, by its kind. */
const isReading: Test = (value) => {
  switch ((value as { readonly kind?: unknown }).kind) {
    case 'quantity':
      return record({
        quantity: record({ dimension: isText, bound: isText, low: isDecimal, high: isDecimal, step: isDecimal }),
        core: spanIn(MOST),
      })(value);
    case 'date':
      return record({ date: record({}), parts: record({}) })(value);
    default:
      return record({ kind: oneOf('name', 'quote') })(value);
  }
};

function spanIn(length: number): Test {
  return (value) => {
    if (!record({ start: isCount, end: isCount })(value)) return false;
    const { start, end } = value as { readonly start: number; readonly end: number };
    return start <= end && end <= length;
  };
}

function oneOf(...values: readonly string[]): Test {
  return (value) => values.includes(value as string);
}

function orNull(test: Test): Test {
  return (value) => value === null || test(value);
}

function orLeftOut(test: Test): Test {
  return (value) => value === undefined || test(value);
}

function both(one: Test, other: Test): Test {
  return (value) => one(value) && other(value);
}

function listOf(test: Test): Test {
  return (value) => Array.isArray(value) && value.every(test);
}

function record(tests: Readonly<Record<string, Test>>): Test {
  const keys = Object.entries(tests);
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    return keys.every(([key, test]) => test((value as Readonly<Record<string, unknown>>)[key]));
  };
}
