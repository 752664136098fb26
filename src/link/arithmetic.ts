import type { Draft, Match, Mention, Passage, QuantityMention } from '../model.ts';
import { checkAllIn, checkLists } from './arithmetic-all-in.ts';
import { checkChanges } from './arithmetic-changes.ts';
import { checkGaps } from './arithmetic-gaps.ts';
import { checkHours } from './arithmetic-hours.ts';
import { checkPoints } from './arithmetic-points.ts';
import { checkRest } from './arithmetic-rest.ts';
import { checkShares } from './arithmetic-shares.ts';
import { type Slip, toMatch } from './arithmetic-slip.ts';
import { checkSpread } from './arithmetic-spread.ts';
import { type Statement, toStatements } from './arithmetic-statements.ts';
import { checkSums } from './arithmetic-sums.ts';
import { checkTable } from './arithmetic-tables.ts';
import { checkTimes } from './arithmetic-times.ts';

/**
 * Holds the draft's own figures against each other: totals of tables and sentences, changes from one figure to another, shares.
 * Out: a conflict for each figure that is plainly miscalculated, by position; spans are offsets in the source.
 */
export function linkArithmetic(draft: Draft, mentions: readonly Mention[]): readonly Match[] {
  const own = byPassage(mentions);
  const prose = draft.passages.flatMap((passage) => {
    const held = own.get(passage.index) ?? [];
    return [...checkProse(toStatements(passage, held)), ...checkHours(passage, held)];
  });
  const tables = tablesOf(draft.passages).flatMap((cells) => checkTable(cells, own, isRounded(draft)));
  return firstOfEach([...prose, ...tables, ...checkLists(draft.passages, own)])
    .map(toMatch)
    .sort((a, b) => a.mention.span.start - b.mention.span.start);
}

function checkProse(statements: readonly Statement[]): readonly Slip[] {
  return statements.flatMap((statement, index) => {
    const before = statements[index - 1] ?? null;
    return [
      ...checkChanges(statement, before),
      ...checkPoints(statement, before),
      ...checkTimes(statement),
      ...checkShares(statement),
      ...checkSpread(statement, before),
      ...checkSums(statement, before),
      ...checkRest(statement, statements.slice(Math.max(0, index - 3), index).toReversed()),
      ...checkGaps(
        statement,
        [before, statements[index - 2]].flatMap((one) => one ?? []),
      ),
      ...checkAllIn(statement, before),
    ];
  });
}

function byPassage(mentions: readonly Mention[]): ReadonlyMap<number, readonly Mention[]> {
  const own = new Map<number, Mention[]>();
  for (const mention of mentions) {
    if (mention.kind !== 'quantity' && mention.kind !== 'date') continue;
    const known = own.get(mention.passage);
    if (known) known.push(mention);
    else own.set(mention.passage, [mention]);
  }
  for (const each of own.values()) each.sort((a, b) => a.range.start - b.range.start);
  return own;
}

function tablesOf(passages: readonly Passage[]): readonly (readonly Passage[])[] {
  const tables = new Map<number, Passage[]>();
  for (const passage of passages) {
    if (!passage.cell || passage.quoted > 0) continue;
    const known = tables.get(passage.cell.table);
    if (known) known.push(passage);
    else tables.set(passage.cell.table, [passage]);
  }
  return [...tables.values()];
}

/** "Figures may not add up owing to rounding": the draft says itself that its last places are loose. */
function isRounded(draft: Draft): boolean {
  return draft.passages.some(({ text }) => /\brounding\b|\brounded\b|\bmay not (?:add|sum)\b/i.test(text));
}

/** One finding a figure: the first check that found it wrong speaks. */
function firstOfEach(slips: readonly Slip[]): readonly Slip[] {
  const seen = new Set<QuantityMention>();
  return slips.filter(({ wrong }) => !seen.has(wrong) && seen.add(wrong));
}
