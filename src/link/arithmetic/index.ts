import type { Draft, Match, Mention, Passage, QuantityMention } from '../../model.ts';
import { checkChanges } from './changes.ts';
import { checkGaps } from './gaps.ts';
import { checkHours } from './hours.ts';
import { checkLists } from './list-totals.ts';
import { checkMiddles } from './middles.ts';
import { checkPoints } from './points.ts';
import { checkRest } from './rest.ts';
import { checkShares } from './shares.ts';
import { type Slip, toMatch } from './slip.ts';
import { type Statement, toStatements } from './statements.ts';
import { checkTable } from './tables.ts';
import { checkWorked } from './worked/index.ts';

/**
 * Holds the draft's own figures against each other: totals of tables and sentences, changes from one figure to another, shares.
 * `standing` says what the claims made of a figure. Out: a conflict for each figure that is plainly miscalculated, by position; spans
 * are offsets in the source.
 */
export function linkArithmetic(
  draft: Draft,
  mentions: readonly Mention[],
  standing: (mention: QuantityMention) => Standing = () => 'open',
): readonly Match[] {
  const own = byPassage(mentions);
  const prose = draft.passages.flatMap((passage) => {
    const held = own.get(passage.index) ?? [];
    return [...checkProse(toStatements(passage, held)), ...checkHours(passage, held)];
  });
  const tables = tablesOf(draft.passages).flatMap((cells) => checkTable(cells, own, isRounded(draft)));
  return firstOfEach([...prose, ...tables, ...checkLists(draft.passages, own)].flatMap((slip) => blameOpen(slip, standing)))
    .map(toMatch)
    .sort((a, b) => a.mention.span.start - b.mention.span.start);
}

/** What the claims made of a figure: right, wrong, or nothing. */
export type Standing = 'settled' | 'wrong' | 'open';

/**
 * Of figures that do not fit together, the one that no claim confirms is the wrong one. A figure that contradicts its claim has been
 * found already: what does not follow from it may be right.
 */
function blameOpen(slip: Slip, standing: (mention: QuantityMention) => Standing): readonly Slip[] {
  if (!slip.instead) return [slip];
  if (slip.from.some((mention) => standing(mention) === 'wrong')) return [];
  if (standing(slip.wrong) !== 'settled') return [slip];
  const open = slip.from.filter((mention) => standing(mention) === 'open').sort((one, other) => one.range.start - other.range.start);
  const others = (wrong: readonly QuantityMention[]) => [slip.wrong, ...slip.from].filter((mention) => !wrong.includes(mention));
  const instead = open.length === 1 ? slip.instead.find(({ mention }) => mention === open[0]) : undefined;
  if (instead) return [{ ...slip, wrong: instead.mention, expected: instead.expected, from: others([instead.mention]) }];
  if (open.length < 2 || !areNear(open)) return [];
  return [{ ...slip, certainty: 'likely', wrong: open.at(-1)!, expected: slip.wrong.surface, from: others(open), among: open }];
}

/** In one passage, and no further apart than a sentence is long. */
function areNear(mentions: readonly QuantityMention[]): boolean {
  const [first, last] = [mentions[0]!, mentions.at(-1)!];
  return first.passage === last.passage && last.range.end - first.range.start < MOST_APART;
}

const MOST_APART = 160;

function checkProse(statements: readonly Statement[]): readonly Slip[] {
  return statements.flatMap((statement, index) => {
    const before = statements[index - 1] ?? null;
    return [
      ...checkChanges(statement, before),
      ...checkPoints(statement, before),
      ...checkShares(statement),
      ...checkMiddles(statement),
      ...checkRest(statement, statements.slice(Math.max(0, index - 3), index).toReversed()),
      ...checkGaps(
        statement,
        [before, statements[index - 2]].flatMap((one) => one ?? []),
      ),
      ...checkWorked(statements, index),
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
