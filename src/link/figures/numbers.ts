import type { ClaimSet, Draft, Match, Mention, Passage, QuoteMention, TextRange } from '../../model.ts';
import { settleAssigned } from '../assignment/assigned.ts';
import { settleColumns } from '../assignment/columns.ts';
import { settleCrossed } from '../assignment/crossed.ts';
import { settleLoneRivals } from '../assignment/lone-rivals.ts';
import { settleMisplaced } from '../assignment/misplaced.ts';
import { allowance } from '../budget.ts';
import { linkHeadlines } from '../comparisons/turned-headlines.ts';
import { settleStretches } from '../dates/date-stretches.ts';
import { draftDay, yearsShown } from '../dates/draft-day.ts';
import { linkEventWeekdays } from '../dates/event-weekdays.ts';
import { linkDates, linkDatesBeside, settleTimes } from '../dates/index.ts';
import { settleSaid } from '../dates/said-dates.ts';
import { ownYears } from '../dates/times.ts';
import { settleUnstatedDates } from '../dates/unstated-dates.ts';
import { wrongNamesIn } from '../names/index.ts';
import { settleOpen } from '../open-figures/index.ts';
import { settleUnstated } from '../open-figures/unstated.ts';
import { yearOf } from '../periods/earlier-times.ts';
import { settleHeads } from '../periods/headed-periods.ts';
import { linkNamedPeriods } from '../periods/named-periods.ts';
import { linkPeriods } from '../periods/periods.ts';
import { settleRates } from '../periods/said-rates.ts';
import { contentReader, type Scene, toScene } from '../scene.ts';
import { settleElsewhere, settleRows, settleSeries } from '../silence/beside.ts';
import { properWords } from '../silence/doubts.ts';
import { notLoose } from '../silence/incomparable.ts';
import { type Vocabulary, vocabularyOf } from '../vocabulary.ts';
import { checkDirection } from './direction.ts';
import { type Ground, type Linked, linkFigures } from './figures.ts';
import { settleHeadlines } from './headline-figures.ts';
import { settleLone } from './lone-figures.ts';
import { lookAgain } from './second-look.ts';
import { settleChanges } from './turned-changes.ts';

/** Links the figures and dates of a draft, `mentions`; `quotes` are its quotations. */
export function linkNumbers(draft: Draft, set: ClaimSet, mentions: readonly Mention[], quotes: readonly QuoteMention[]): readonly Match[] {
  const vocabulary = vocabularyOf(set);
  const scenes = toScenes(draft, mentions);
  const date = draftDay(draft, mentions);
  const ground: Ground = {
    draft: { ...draft, date },
    years: date === null ? yearsShown(mentions, vocabulary) : vocabulary.years,
    vocabulary,
    proper: properWords(draft),
    own: ownYears(draft),
    wrongNames: () => wrongNamesIn(draft, set),
    quoted: byPassage(quotes),
    pinned: pins(draft, mentions),
    stated: statedIn(mentions, vocabulary),
    spend: allowance(),
  };
  const today = yearOf(ground.draft, ground.years);
  const linked = settleUnstatedDates(
    ground,
    scenes.map((scene) => linkScene(ground, scene)),
  );
  const all = linked.flatMap(({ figures }) => figures);
  const { changed, kept } = settleAssigned(linked, vocabulary, contentReader());
  const exchanged = new Map([
    ...settleCrossed(
      all.filter(({ match }) => !changed.has(match) && !kept.has(match)),
      draft.passages,
    ),
    ...changed,
  ]);
  const lone = settleLone(linked, vocabulary);
  const crossed = new Map([...settleMisplaced(all, exchanged), ...[...lone].filter(([match]) => !kept.has(match)), ...exchanged]);
  const matches = linked.flatMap(({ scene, kin, figures, others }) => [
    ...settleRates(
      settleOpen(
        settleChanges(
          figures.map(({ match }) => crossed.get(match) ?? checkDirection(match, scene, kin, directionOf(ground, match))),
          scene,
          ground.vocabulary,
        ),
        figures,
        scene,
        ground.vocabulary,
        today,
      ),
      scene,
    ),
    ...others,
  ]);
  const { passages } = draft;
  const headlines = linkHeadlines(draft, set, matches);
  const looked = lookAgain(matches, all, passages, vocabulary);
  const inTables = settleHeads(settleColumns(settleRows(looked, passages, new Set(crossed.values())), passages), passages, vocabulary);
  const settled = settleElsewhere(settleSeries(inTables, passages), passages);
  const figures = linked.flatMap((one) => one.figures);
  const scenesOf = new Map(linked.flatMap(({ scene, figures: own }) => own.map(({ match }) => [match.mention, scene] as const)));
  const told = settleLoneRivals(settleHeadlines(settled, figures, draft, vocabulary), scenesOf, vocabulary);
  return [...settleUnstated(told, linked, vocabulary), ...headlines].map(notLoose);
}

/** What one passage gives: its figures, before the draft as a whole is looked at, and its dates and periods. */
interface LinkedScene {
  readonly scene: Scene;
  readonly kin: readonly Mention[];
  readonly figures: readonly Linked[];
  readonly others: readonly Match[];
}

function linkScene(ground: Ground, scene: Scene): LinkedScene {
  const kin = scene.mentions.filter((mention) => mention.kind === 'quantity');
  const { draft, vocabulary } = ground;
  const dated = settleStretches(scene, linkDates(ground, scene), vocabulary);
  const linked = linkNamedPeriods(draft, scene, linkEventWeekdays(draft, scene, dated, vocabulary), vocabulary);
  // Dates that a claim is about do not put the figures beside them into another period.
  const taken = new Set(linked.filter(({ state }) => state === 'agrees' || state === 'conflicts').map(({ mention }) => mention));
  const figures = linkFigures(ground, scene, taken);
  const matches = figures.map(({ match }) => match);
  const periods = linkPeriods(scene, matches, ground.vocabulary);
  const beside = settleSaid(linkDatesBeside(ground, scene, linked, matches), scene, matches, draft.date ?? vocabulary.today);
  const dates = settleTimes(beside, scene, matches).filter(
    (match) => match.state === 'conflicts' || !periods.some((period) => period.mention === match.mention),
  );
  return { scene, kin, figures, others: [...dates, ...periods.filter((period) => !dates.some((date) => date.mention === period.mention))] };
}

/** A sum is told soon after its parts: this many passages, cells of tables among them. */
const SOON = 12;

function statedIn(mentions: readonly Mention[], vocabulary: Vocabulary): Ground['stated'] {
  const known = new Map<number, ReadonlySet<string>>();
  const held = inPassages(mentions);
  return (passage) => {
    let ids = known.get(passage);
    if (!ids) {
      const near = Array.from({ length: SOON }, (_, back) => held.get(passage - back) ?? []).flat();
      ids = new Set(
        near.flatMap((mention) => (mention.kind === 'quantity' ? vocabulary.withValue(mention.quantity) : [])).map(({ claim }) => claim.id),
      );
      known.set(passage, ids);
    }
    return ids;
  };
}

function directionOf({ vocabulary }: Ground, { claim }: Match): 1 | -1 | null {
  return vocabulary.of(claim)?.direction ?? null;
}

/** The passages that hold figures or dates: the others have nothing to link. */
function toScenes(draft: Draft, mentions: readonly Mention[]): readonly Scene[] {
  const own = inPassages(mentions);
  const rows = rowsOf(draft);
  const contentOf = contentReader();
  return [...own]
    .sort(([one], [other]) => one - other)
    .map(([index, held]) => {
      const passage = draft.passages[index]!;
      const row = passage.cell
        ? (rows.get(`${passage.cell.table}:${passage.cell.row}`) ?? []).filter((text) => text !== passage.text && /\p{L}/u.test(text))
        : [];
      return toScene(passage, held, { row, before: beforeOf(draft.passages[index - 1], passage), contentOf });
    });
}

function inPassages(mentions: readonly Mention[]): ReadonlyMap<number, readonly Mention[]> {
  const held = new Map<number, Mention[]>();
  for (const mention of mentions) {
    const known = held.get(mention.passage);
    if (known) known.push(mention);
    else held.set(mention.passage, [mention]);
  }
  return held;
}

/** The texts of the cells of each table row, headers left out. */
function rowsOf(draft: Draft): ReadonlyMap<string, readonly string[]> {
  const rows = new Map<string, string[]>();
  for (const { cell, text } of draft.passages) {
    if (!cell || cell.header) continue;
    const key = `${cell.table}:${cell.row}`;
    const known = rows.get(key);
    if (known) known.push(text);
    else rows.set(key, [text]);
  }
  return rows;
}

/** The paragraph before stands for what a paragraph goes on about, within one section. */
function beforeOf(before: Passage | undefined, passage: Passage): string {
  if (!before || passage.kind === 'heading' || passage.kind === 'field' || before.kind === 'field' || before.cell) return '';
  return before.kind !== 'heading' && before.trail.join() === passage.trail.join() ? before.text : '';
}

function byPassage(mentions: readonly Mention[]): ReadonlyMap<number, readonly TextRange[]> {
  const ranges = new Map<number, TextRange[]>();
  for (const { passage, range } of mentions) ranges.set(passage, [...(ranges.get(passage) ?? []), range]);
  return ranges;
}

/** A pin belongs to the last mention that ends before it. */
function pins(draft: Draft, mentions: readonly Mention[]): ReadonlyMap<Mention, string> {
  const pinned = new Map<Mention, string>();
  for (const pin of draft.pins) {
    let last: Mention | null = null;
    for (const mention of mentions) if (mention.span.end <= pin.span.start && (!last || mention.span.end > last.span.end)) last = mention;
    if (last) pinned.set(last, pin.claim);
  }
  return pinned;
}
