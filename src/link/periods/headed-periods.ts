import type { DateMention, Match, Passage } from '../../model.ts';
import { significantDigits } from '../figures/verdicts.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { type ClaimPeriod, isApart, isPart, periodsOf } from './claim-periods.ts';

/**
 * "Q1 2025" above a column whose figures are the claims' of the third quarter, "2024" before a row of those of 2025: the period that
 * heads a row or a column is wrong where all the claims that its cells state hold for another one, and no other row or column is
 * headed by that. Takes all matches of a draft.
 */
export function settleHeads(matches: readonly Match[], passages: readonly Passage[], vocabulary: Vocabulary): readonly Match[] {
  const tables = tablesOf(matches, passages);
  return matches.map((match) => {
    const { mention } = match;
    const passage = passages[mention.passage];
    const table = passage?.cell && tables.get(passage.cell.table);
    if (!passage || !table || match.state === 'conflicts' || mention.kind !== 'date' || !isHead(mention, passage)) return match;
    const wanted = wantedFor(mention, passage, table, vocabulary);
    if (!wanted) return match;
    return {
      ...match,
      state: 'conflicts',
      claim: wanted.match.claim,
      relation: 'period',
      certainty: 'likely',
      reason: null,
      actual: mention.surface,
      expected: wanted.period.text,
      related: [{ span: wanted.match.mention.span, text: wanted.match.mention.surface }],
      candidates: wanted.match.candidates,
    };
  });
}

/** A figure that states a claim, and when that holds. */
interface Stated {
  readonly match: Match;
  readonly row: number;
  readonly column: number;
  readonly period: ClaimPeriod | undefined;
}

/** A period that ought to stand there, and the figure that says so. */
interface Wanted {
  readonly match: Match;
  readonly period: ClaimPeriod;
}

interface Table {
  readonly heads: { readonly mention: DateMention; readonly row: number; readonly column: number }[];
  readonly stated: Stated[];
}

function tablesOf(matches: readonly Match[], passages: readonly Passage[]): ReadonlyMap<number, Table> {
  const tables = new Map<number, Table>();
  for (const match of matches) {
    const { mention } = match;
    const passage = passages[mention.passage];
    const cell = passage?.cell;
    if (!cell) continue;
    const table = tables.get(cell.table) ?? { heads: [], stated: [] };
    tables.set(cell.table, table);
    if (mention.kind === 'date' && isHead(mention, passage)) table.heads.push({ mention, row: cell.row, column: cell.column });
    else if (isStated(match)) {
      const period = periodsOf(match.claim!).find(({ side }) => side === 'in');
      table.stated.push({ match, row: cell.row, column: cell.column, period });
    }
  }
  return tables;
}

/** A period that is all that a cell of the first row or column says. */
function isHead({ date, surface }: DateMention, { text, cell }: Passage): boolean {
  return (cell!.header || cell!.column === 0) && isPart(date) && text.replace(/\s*\([^()]{1,6}\)$/, '').trim() === surface;
}

function isStated({ state, relation, certainty, claim, mention }: Match): boolean {
  if (state !== 'agrees' || relation !== 'same' || claim?.kind !== 'value' || mention.kind !== 'quantity') return false;
  return certainty === 'certain' ? significantDigits(mention) >= 2 : isTelling({ mention });
}

function isTelling({ mention }: Pick<Match, 'mention'>): boolean {
  return mention.kind === 'quantity' && significantDigits(mention) >= TELLING;
}

/** Digits of a figure that nothing else has by chance. */
const TELLING = 3;

function wantedFor(mention: DateMention, { cell }: Passage, { heads, stated }: Table, vocabulary: Vocabulary): Wanted | null {
  const own = heads.find((head) => head.mention === mention)!;
  const isOfRow = cell!.column === 0;
  const cells = stated.filter(({ row, column }) => (isOfRow ? row === own.row : column === own.column));
  const [first] = cells;
  if (!first?.period || !cells.every((one) => isOther(one, mention, vocabulary))) return null;
  if (cells.length < 2 && !isTelling(first.match)) return null;
  const { period } = first;
  const isHeaded = heads.some((head) => head !== own && !isApart(head.mention.date, period.date));
  return isHeaded ? null : { match: first.match, period };
}

/** Whether a cell's claim holds for another period, and no claim with its value for this one. */
function isOther({ match: { mention, claim }, period }: Stated, head: DateMention, vocabulary: Vocabulary): boolean {
  if (!period || mention.kind !== 'quantity' || !isApart(head.date, period.date)) return false;
  return vocabulary
    .withValue(mention.quantity)
    .every(({ claim: other }) => other === claim || isApart(head.date, periodsOf(other).find(({ side }) => side === 'in')?.date));
}
