import { Decimal } from 'decimal.js';
import type { Claim, Match, Mention, Passage } from '../../model.ts';
import { compare } from '../../quantity/compare.ts';
import { isWeekdayAlone } from '../dates/weekday-alone.ts';
import { derivedFrom } from '../figures/derived.ts';
import type { Linked } from '../figures/figures.ts';
import { valuesIn } from '../figures/second-look.ts';
import { hasChanged, isEarlier, isOfPoints } from '../figures/verdicts.ts';
import type { Scene } from '../scene.ts';
import { sentenceOf } from '../setting.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { LIMIT } from '../weights.ts';
import { inCompany } from './company.ts';
import { asCondition } from './conditions.ts';
import { asNotFilled, ifPlain } from './filled.ts';
import { ownValueBeside } from './own-value.ts';
import { asRestated } from './restated.ts';

/** What the figures of one sentence say about each other. */
export function settleSentence(linked: readonly Linked[], scene: Scene, vocabulary: Vocabulary): readonly Linked[] {
  const related = linked.map((one) => ({ ...one, match: asBefore(one.match, linked, scene) ?? one.match }));
  const turned = related.map(
    (one) => asTurned(one.match, related) ?? asNotFilled(one, related, scene) ?? inCompany(one, related, scene, vocabulary) ?? one.match,
  );
  return turned.map((match, index) => ({
    ...related[index]!,
    match:
      asDerived(match, turned, scene) ??
      asRestated(match, turned, scene) ??
      asCondition(match, turned, scene, vocabulary) ??
      asBeside(match, turned, scene, related[index]!) ??
      match,
  }));
}

/** In "£36.9m, up from £31.2m" the second figure is the first one's earlier value. */
function asBefore(match: Match, linked: readonly Linked[], scene: Scene): Match | null {
  const { mention } = match;
  if (mention.kind !== 'quantity' || mention.change !== 'from' || (match.state === 'agrees' && match.relation === 'previous')) return null;
  for (const { match: other } of linked) {
    if (other === match || other.state !== 'agrees' || !hasChanged(other.claim)) continue;
    if (sentenceOf(scene, other.mention) !== sentenceOf(scene, mention)) continue;
    if (compare(other.claim.previous, mention.quantity).relation !== 'same') continue;
    return { ...match, state: 'agrees', claim: other.claim, relation: 'previous', certainty: 'certain', reason: null, others: [] };
  }
  return null;
}

/** A rise told as a fall: "down from £31.2m" to more, "to £77m from £63m" where it went the other way. */
function asTurned(match: Match, linked: readonly Linked[]): Match | null {
  const { mention, claim } = match;
  if (mention.kind !== 'quantity' || match.state !== 'agrees' || match.relation !== 'previous' || !hasChanged(claim)) return null;
  const rises = claim.quantity.low.gt(claim.previous.low) ? 1 : -1;
  const turned = mention.change === 'from' && mention.direction === -rises;
  const exchanged =
    mention.change === 'to' &&
    linked.some(
      ({ match: { mention: other } }) =>
        other.kind === 'quantity' &&
        other.change === 'from' &&
        other.range.start > mention.range.start - 80 &&
        compare(claim.quantity, other.quantity).relation === 'same',
    );
  if (!turned && !exchanged) return null;
  const expected = turned ? `${rises > 0 ? 'up' : 'down'} from ${mention.surface}` : claim.text;
  return { ...match, state: 'conflicts', relation: 'direction', certainty: 'certain', expected };
}

/** "£2.80, up from £2.30, a step of 50p": follows from the claim that the sentence states. */
function asDerived(match: Match, matches: readonly Match[], scene: Scene): Match | null {
  const { mention } = match;
  if (match.state !== 'conflicts' || match.relation !== 'disjoint' || mention.kind !== 'quantity') return null;
  const stated = matches
    .filter((other) => other.state === 'agrees' && sentenceOf(scene, other.mention) === sentenceOf(scene, mention))
    .flatMap(({ claim }) => (claim?.kind === 'value' ? [claim] : []));
  const sources = stated.length > 0 ? derivedFrom(mention, [...new Set(stated)]) : null;
  return sources
    ? {
        ...match,
        state: 'agrees',
        relation: 'derived',
        certainty: 'likely',
        claim: sources[0] ?? match.claim,
        others: sources,
        expected: null,
        reason: 'follows from other claims',
      }
    : null;
}

/** A claim is filled once per sentence: where one figure states it rightly, another is not its contradiction; of two wrong ones the nearer counts. */
function asBeside(match: Match, matches: readonly Match[], scene: Scene, { without }: Linked): Match | null {
  if (match.state !== 'conflicts' || !match.claim || match.relation === 'direction' || isOfPoints(match)) return null;
  const here = sentenceOf(scene, match.mention);
  const twin = matches.find(
    (other) =>
      other !== match &&
      other.claim?.id === match.claim?.id &&
      other.relation !== 'previous' &&
      other.relation !== 'derived' &&
      sentenceOf(scene, other.mention) === here &&
      (other.state === 'agrees' || (other.state === 'conflicts' && beats(other, match))),
  );
  if (!twin) {
    const own = ownValueBeside(match, matches, scene);
    return own ? setAside(match, `the sentence holds the value of ${match.claim.id} (“${own.surface}”)`) : null;
  }
  if (match.mention.kind === 'quantity' && isEarlier(match.mention, match.claim) && match.likeness !== 'none') return null;
  // "Nearly two thirds (64.8%)" says the same twice.
  if (twin.state === 'agrees' && twin.relation !== 'same' && isRestated(match.mention, scene)) return null;
  const next = twin.state === 'agrees' && twin.relation === 'same' ? ifPlain(without(match.claim), LIMIT.derived) : null;
  if (next) return next;
  const reason =
    twin.state === 'agrees'
      ? `the sentence states ${match.claim.id} beside it (“${twin.mention.surface}”)`
      : 'another figure of the sentence is nearer to the claim';
  return setAside(match, reason);
}

/** A figure in brackets, or behind "or", says in other words what stands before it. */
function isRestated(mention: Mention, { passage }: Scene): boolean {
  return /(?:\((?:or |to be exact,? )?|, or |, that is,? |, i\.e\. )$/.test(passage.text.slice(0, mention.range.start));
}

/** A row of a table that states a claim rightly states it once; the other columns hold something else. A weekday alone is no statement. */
export function settleRows(matches: readonly Match[], passages: readonly Passage[], crossed: ReadonlySet<Match>): readonly Match[] {
  return matches.map((match) => {
    const cell = passages[match.mention.passage]?.cell;
    if (match.state !== 'conflicts' || !match.claim || !cell || crossed.has(match)) return match;
    const twin = matches.find((other) => {
      const place = passages[other.mention.passage]?.cell;
      return (
        other.state === 'agrees' &&
        other.relation !== 'previous' &&
        other.claim?.id === match.claim?.id &&
        !(other.mention.kind === 'date' && isWeekdayAlone(other.mention.date)) &&
        place?.table === cell.table &&
        (place.row === cell.row || place.column === cell.column)
      );
    });
    if (twin) return setAside(match, `the table states ${match.claim.id} beside it (“${twin.mention.surface}”)`);
    return match.likeness === 'none' && isOfAnotherRow(match, matches, passages)
      ? setAside(match, 'no figure of its row is a claim’s')
      : match;
  });
}

/** Three figures and more of which none is a claim's are of something else, another year's or another club's. */
function isOfAnotherRow(match: Match, matches: readonly Match[], passages: readonly Passage[]): boolean {
  const beside = rowOf(match, matches, passages).filter(({ mention }) => mention.kind === 'quantity');
  return beside.length >= 2 && beside.every((other) => isOpen(other) && valuesIn(other).length === 0);
}

function isOpen({ state, certainty }: Match): boolean {
  return state === 'not-covered' || (state === 'agrees' && certainty === 'weak');
}

/** The other cells of its row. */
function rowOf({ mention }: Match, matches: readonly Match[], passages: readonly Passage[]): readonly Match[] {
  const cell = passages[mention.passage]?.cell;
  return matches.filter((other) => {
    const place = passages[other.mention.passage]?.cell;
    return cell && place?.table === cell.table && place.row === cell.row && place.column !== cell.column;
  });
}

/**
 * Items of one list or cells of one column that all seem to contradict one claim give its parts or its like, not it. In a
 * column a digit lost or replaced is no slip either where the other cells are nearest to the same claim: "29" below "142" and "67".
 */
export function settleSeries(matches: readonly Match[], passages: readonly Passage[]): readonly Match[] {
  const series = new Map<string, Match[]>();
  for (const match of matches) {
    const place = match.state !== 'agrees' ? seriesOf(passages[match.mention.passage]) : null;
    if (place === null) continue;
    const known = series.get(place);
    if (known) known.push(match);
    else series.set(place, [match]);
  }
  return matches.map((match) => {
    if (match.state !== 'conflicts' || !match.claim) return match;
    const place = seriesOf(passages[match.mention.passage]);
    const others = (place === null ? undefined : series.get(place))?.filter((other) => other !== match) ?? [];
    if (match.relation === 'magnitude' && isOfRow(match, matches, passages)) return setAside(match, 'as large as the others of its row');
    return isOneOf(match, others, passages) ? setAside(match, `one of several figures that are like ${match.claim.id}`) : match;
  });
}

function isOneOf({ mention, claim, likeness, candidates }: Match, others: readonly Match[], passages: readonly Passage[]): boolean {
  const score = candidates[0]?.score ?? 0;
  const isAsNear = (other: Match) => (other.candidates[0]?.score ?? 0) > score - LIMIT.plausible / 2;
  if (likeness === 'none')
    return others.some((other) => other.state === 'conflicts' && other.likeness === 'none' && other.claim === claim && isAsNear(other));
  if (likeness !== 'faint' || !passages[mention.passage]?.cell) return false;
  return others.filter((other) => other.candidates[0]?.claim === claim).length >= MOST_SLIPS;
}

/** Whether other cells of its row, another year's or another town's, have about its size. */
function isOfRow(match: Match, matches: readonly Match[], passages: readonly Passage[]): boolean {
  return rowOf(match, matches, passages).filter((other) => isAsLarge(other.mention, match.mention)).length >= MOST_SLIPS;
}

function isAsLarge(one: Mention, other: Mention): boolean {
  if (one.kind !== 'quantity' || other.kind !== 'quantity' || one.quantity.dimension !== other.quantity.dimension) return false;
  const [low, high] = [Decimal.min(one.quantity.low, other.quantity.low), Decimal.max(one.quantity.low, other.quantity.low)];
  return low.gt(0) && high.lte(low.times(ALIKE));
}

/** Figures that differ by this factor at most are of one size. */
const ALIKE = 3;

/** Beside so many cells that may be about its claim, and do not state it, a cell is no faint slip of it. */
const MOST_SLIPS = 2;

function seriesOf(passage: Passage | undefined): string | null {
  if (passage?.cell) return passage.cell.header ? null : `${passage.cell.table}:${passage.cell.column}`;
  return passage?.kind === 'item' ? [...passage.trail, passage.lead].join('\n') : null;
}

/**
 * A figure that is not even similar to its claim's is about something else where the draft states the claim rightly in
 * another place, or more loosely in the same paragraph, unless the words name the claim in full. A headline and the text below it are held against each other all the same.
 */
export function settleElsewhere(matches: readonly Match[], passages: readonly Passage[]): readonly Match[] {
  const isHead = ({ mention }: Match) => passages[mention.passage]?.kind === 'heading' || passages[mention.passage]?.kind === 'field';
  const stated = new Map<Claim, Match[]>();
  for (const match of matches)
    if (
      match.claim &&
      isOfKind(match.claim, match.mention) &&
      match.state === 'agrees' &&
      match.certainty !== 'weak' &&
      match.relation !== 'previous' &&
      match.relation !== 'derived'
    )
      stated.set(match.claim, [...(stated.get(match.claim) ?? []), match]);
  return matches.map((match) => {
    const cell = passages[match.mention.passage]?.cell;
    const isPlain = !cell && (match.candidates[0]?.score ?? 0) >= LIMIT.plain;
    const mayBeOther = match.likeness === 'doubted' || (match.likeness === 'none' && !isPlain && !isHead(match));
    if (match.state !== 'conflicts' || !match.claim || !mayBeOther) return match;
    const other = stated
      .get(match.claim)
      ?.find(
        (one) =>
          !isHead(one) &&
          !areEnds(one.mention, match.mention) &&
          (one.relation === 'same' || one.mention.passage === match.mention.passage),
      );
    return other ? setAside(match, `the draft states ${match.claim.id} elsewhere (“${other.mention.surface}”)`) : match;
  });
}

/** "At the end of December" agrees with a figure's time and does not state the figure. */
function isOfKind(claim: Claim, mention: Mention): boolean {
  return claim.kind !== 'value' || mention.kind === 'quantity';
}

/** "From nine to eight" names both ends of one stretch: the one does not state what the other gets wrong. */
function areEnds(one: Mention, other: Mention): boolean {
  if (one.kind !== 'date' || other.kind !== 'date' || one.passage !== other.passage) return false;
  const [first, last] = one.range.start < other.range.start ? [one, other] : [other, one];
  return (
    first.date.end === 'first' && last.date.end === 'last' && last.range.start - first.range.end <= JOINT && first.date.time !== undefined
  );
}

/** Characters between the two ends: " until ". */
const JOINT = 9;

function setAside(match: Match, reason: string): Match {
  return { ...match, state: 'set-aside', relation: null, certainty: 'weak', reason, expected: null };
}

function beats(a: Match, b: Match): boolean {
  const [scoreA, scoreB] = [a.candidates[0]?.score ?? 0, b.candidates[0]?.score ?? 0];
  return scoreA > scoreB || (scoreA === scoreB && a.mention.range.start < b.mention.range.start);
}
