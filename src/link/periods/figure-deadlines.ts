import { compareDates } from '../../dates/compare.ts';
import { extractDates } from '../../extract/dates.ts';
import type { Claim, DateMention, DateValue, Match } from '../../model.ts';
import { reach, type Scene } from '../scene.ts';
import { isParted, startsSentence } from './clauses.ts';
import { isStated } from './stated.ts';

/** Until which day, or from which, the value of a claim holds. */
interface Limit {
  readonly date: DateValue;
  readonly text: string;
}

type Side = 'from' | 'until';

/**
 * The right figure with another limit: "to the end of July it costs £40", where the claim has that price until 30 June. Takes the
 * linked figures of one passage; a sentence with one such date counts, and the figure that is nearest to it.
 */
export function linkFigureDeadlines(scene: Scene, figures: readonly Match[]): readonly Match[] {
  return figures.flatMap((match) => {
    const { claim } = match;
    if (claim?.kind !== 'value' || !isStated(match)) return [];
    return (['until', 'from'] as const).flatMap((side) => {
      const limit = limitOf(claim, side);
      const said = limit && saidBeside(scene, match, figures, side);
      return said && isOther(limit.date, said.date) ? [conflict(match, said, limit.text)] : [];
    });
  });
}

/** The one date of that side in a claim's sentence; null where there are several, or it has no day: years and months are periods. */
function limitOf({ says }: Claim, side: Side): Limit | null {
  const found = extractDates(says).filter(({ date, range }) => date.month !== undefined && sideOf(says.slice(0, range.start)) === side);
  const [one] = found;
  return one && found.length === 1 && one.date.day !== undefined ? { date: one.date, text: one.surface } : null;
}

function sideOf(lead: string): Side | null {
  const text = lead.slice(-24).toLowerCase();
  return UNTIL.test(text) ? 'until' : FROM.test(text) ? 'from' : null;
}

const UNTIL = /(?:^|[^\p{L}])(?:until|till|up to|through|to|by|before|no later than) (?:the )?$/u;
const FROM = /(?:^|[^\p{L}])(?:from|since|starting(?: on)?|as of) (?:the )?$/u;

/** The one date of that side in the figure's sentence, if no other figure is as near to it. */
function saidBeside(scene: Scene, match: Match, figures: readonly Match[], side: Side): DateMention | null {
  const here = sentenceOf(scene, match);
  const dates = scene.mentions.filter(
    (mention): mention is DateMention =>
      mention.kind === 'date' &&
      (mention.date.month !== undefined || mention.date.day !== undefined) &&
      scene.words[scene.at.get(mention)?.start ?? 0]?.sentence === here,
  );
  const [date] = dates;
  if (!date || dates.length > 1 || date.date.month === undefined || date.date.otherEnd) return null;
  if (sideOf(scene.passage.text.slice(0, date.range.start)) !== side) return null;
  const start = scene.at.get(date)?.start ?? 0;
  if (isParted(scene, start, scene.at.get(match.mention)?.start ?? 0) && !startsSentence(scene, start)) return null;
  const strengthTo = (figure: Match) => reach(scene, start, figure.mention, []);
  const rivals = figures.filter((figure) => figure !== match && sentenceOf(scene, figure) === here);
  return strengthTo(match) >= NEAR && rivals.every((rival) => strengthTo(rival) < strengthTo(match)) ? date : null;
}

/** How strongly the date has to reach its figure. */
const NEAR = 0.3;

function isOther(known: DateValue, said: DateValue): boolean {
  const alone = ({ bound: _bound, end: _end, ...date }: DateValue): DateValue => date;
  return compareDates(alone(known), alone(said), { draftDate: null, asOf: null }).outcome === 'conflicts';
}

function conflict(match: Match, mention: DateMention, expected: string): Match {
  return {
    mention,
    state: 'conflicts',
    claim: match.claim,
    relation: 'period',
    certainty: 'likely',
    reason: null,
    actual: mention.surface,
    expected,
    others: [],
    related: [{ span: match.mention.span, text: match.mention.surface }],
    candidates: match.candidates,
  };
}

function sentenceOf(scene: Scene, match: Match): number | undefined {
  return scene.words[scene.at.get(match.mention)?.start ?? 0]?.sentence;
}
