import { compareDates } from '../../dates/compare.ts';
import { extractDates } from '../../extract/dates.ts';
import type { Claim, DateMention, DateValue, Match } from '../../model.ts';
import type { Scene } from '../scene.ts';
import { sentenceOf } from '../setting.ts';

/**
 * "a third above the price of 80p on 3 May": the day that the sentence of a figure's own claim has, whatever other claim's
 * words stand near. Takes the linked dates and figures of one passage and gives the dates again, such days as agreeing.
 */
export function settleSaid(dates: readonly Match[], scene: Scene, figures: readonly Match[], today: string | null): readonly Match[] {
  return dates.map((match) => {
    const { mention } = match;
    const isOpen = match.state === 'not-covered' || (match.state === 'conflicts' && match.relation === 'date');
    if (!isOpen || mention.kind !== 'date' || mention.date.month === undefined) return match;
    const claim = figures.find((figure) => isOf(figure, mention, scene) && saysDay(figure.claim!, mention.date, today))?.claim;
    if (!claim) return match;
    const { at: _at, ...rest } = match;
    const reason = 'the day that the claim of the figure beside it has';
    return { ...rest, state: 'agrees', claim, relation: 'same', certainty: 'likely', expected: null, others: [], related: [], reason };
  });
}

/** A figure of the sentence that its claim bears out. */
function isOf({ mention, state, claim, certainty, relation }: Match, date: DateMention, scene: Scene): boolean {
  return (
    state === 'agrees' &&
    certainty !== 'weak' &&
    claim?.kind === 'value' &&
    relation !== 'derived' &&
    sentenceOf(scene, mention) === sentenceOf(scene, date)
  );
}

function saysDay(claim: Claim, written: DateValue, draftDate: string | null): boolean {
  return extractDates(claim.says).some(({ date }) => {
    const { outcome, relation } = compareDates(date, written, { draftDate, asOf: claim.asOf });
    return date.month !== undefined && outcome === 'agrees' && relation === 'same';
  });
}
