import type { Claim, Match, Passage } from '../../model.ts';
import { compare } from '../../quantity/compare.ts';
import { headsOf } from '../compiled-claim.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { LIMIT } from '../weights.ts';
import type { Linked } from './figures.ts';

/** Cells of a table that were not clear by themselves are looked at again in the light of the other cells. */
export function lookAgain(
  matches: readonly Match[],
  figures: readonly Linked[],
  passages: readonly Passage[],
  vocabulary: Vocabulary,
): readonly Match[] {
  const linked = new Map(figures.map((one) => [one.match, one]));
  const { rows, columns } = cellsOf(matches, passages);
  return matches.map((match) => {
    const [one, cell] = [linked.get(match), passages[match.mention.passage]?.cell];
    if (!one || !cell || match.state !== 'not-covered' || match.candidates.length === 0) return match;
    const row = (rows.get(`${cell.table}:${cell.row}`) ?? []).filter(
      (other) => passages[other.mention.passage]?.cell?.column !== cell.column,
    );
    return asLeft(one, columns.get(`${cell.table}:${cell.column}`), cell.row) ?? asOfRow(one, row, vocabulary) ?? match;
  });
}

/** The rows of a column in which a claim is stated. */
type Stated = ReadonlyMap<Claim, ReadonlySet<number>>;

/** What stands in the rows of all tables, and which claims their columns state: read once, for tables are long. */
function cellsOf(matches: readonly Match[], passages: readonly Passage[]) {
  const rows = new Map<string, Match[]>();
  const columns = new Map<string, Map<Claim, Set<number>>>();
  for (const match of matches) {
    const cell = passages[match.mention.passage]?.cell;
    if (!cell) continue;
    const row = rows.get(`${cell.table}:${cell.row}`);
    if (row) row.push(match);
    else rows.set(`${cell.table}:${cell.row}`, [match]);
    if (!match.claim || match.state !== 'agrees' || match.relation !== 'same' || match.certainty === 'weak') continue;
    const key = `${cell.table}:${cell.column}`;
    const stated = columns.get(key) ?? new Map<Claim, Set<number>>();
    columns.set(key, stated.set(match.claim, (stated.get(match.claim) ?? new Set<number>()).add(cell.row)));
  }
  return { rows, columns };
}

/** Of the claims that a cell could be about, the other rows of its column state all but one. */
function asLeft({ rivals, without }: Linked, column: Stated | undefined, row: number): Match | null {
  const stated = rivals?.filter((claim) => {
    const places = column?.get(claim);
    return places !== undefined && places.size > (places.has(row) ? 1 : 0);
  });
  return stated && stated.length > 0 ? plain(without(...stated), LIMIT.plain) : null;
}

/** The row has the figures of at least two claims about the same subject: what it is called speaks for nothing else. */
function asOfRow({ match, inKnownRow }: Linked, row: readonly Match[], vocabulary: Vocabulary): Match | null {
  const { claim } = match.candidates[0]!;
  const heads = headsIn(vocabulary, claim);
  const isKin = (other: Claim) => other !== claim && [...headsIn(vocabulary, other)].some((head) => heads.has(head));
  const kin = new Set(row.flatMap((other) => valuesIn(other).find(isKin) ?? []));
  return kin.size >= 2 ? plain(inKnownRow(), LIMIT.certain) : null;
}

function headsIn(vocabulary: Vocabulary, claim: Claim): ReadonlySet<string> {
  const compiled = vocabulary.of(claim);
  return compiled ? headsOf(compiled) : new Set();
}

/** The claims that a figure has the value of. */
export function valuesIn({ mention, candidates }: Match): readonly Claim[] {
  return candidates
    .map(({ claim }) => claim)
    .filter(
      (claim) => mention.kind === 'quantity' && claim.kind === 'value' && compare(claim.quantity, mention.quantity).relation === 'same',
    );
}

function plain(match: Match, least: number): Match | null {
  const isPlain = match.likeness !== 'none' || (match.candidates[0]?.score ?? 0) >= least;
  return match.state === 'conflicts' && !match.relation?.startsWith('bound') && isPlain ? match : null;
}
