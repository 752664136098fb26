import type { Claim, Match, Passage } from '../model.ts';
import { compare } from '../quantity/compare.ts';
import { headsOf } from './compiled-claim.ts';
import type { Linked } from './figures.ts';
import type { Vocabulary } from './vocabulary.ts';
import { LIMIT } from './weights.ts';

/** Cells of a table that were not clear by themselves are looked at again in the light of the other cells. */
export function lookAgain(
  matches: readonly Match[],
  figures: readonly Linked[],
  passages: readonly Passage[],
  vocabulary: Vocabulary,
): readonly Match[] {
  const linked = new Map(figures.map((one) => [one.match, one]));
  return matches.map((match) => {
    const [one, cell] = [linked.get(match), passages[match.mention.passage]?.cell];
    if (!one || !cell || match.state !== 'not-covered' || match.candidates.length === 0) return match;
    const others = matches.flatMap((other) => {
      const place = passages[other.mention.passage]?.cell;
      return place?.table === cell.table && other !== match ? [{ other, place }] : [];
    });
    const column = others.filter(({ place }) => place.column === cell.column && place.row !== cell.row).map(({ other }) => other);
    const row = others.filter(({ place }) => place.row === cell.row && place.column !== cell.column).map(({ other }) => other);
    return asLeft(one, column) ?? asOfRow(one, row, vocabulary) ?? match;
  });
}

/** Of the claims that a cell could be about, the other rows of its column state all but one. */
function asLeft({ rivals, without }: Linked, column: readonly Match[]): Match | null {
  const stated = rivals?.filter((claim) =>
    column.some((other) => other.claim === claim && other.state === 'agrees' && other.relation === 'same' && other.certainty !== 'weak'),
  );
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
