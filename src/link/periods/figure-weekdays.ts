import { WEEKDAY_NAMES } from '../../dates/print.ts';
import { toSource } from '../../draft/segments.ts';
import type { DateMention, Match } from '../../model.ts';
import { reach, type Scene } from '../scene.ts';
import { isStated } from './stated.ts';

/** The right figure on the wrong weekday: "more than 63,000 on Sunday night", where the claim says Thursday and no other day. */
export function linkFigureWeekdays(scene: Scene, figures: readonly Match[]): readonly Match[] {
  return figures.flatMap((match) => {
    const { claim } = match;
    const known =
      claim && isStated(match) ? WEEKDAY_NAMES.filter((name) => [claim.says, ...claim.about].some((text) => text.includes(name))) : [];
    if (!claim || known.length !== 1) return [];
    const here = sentenceOf(scene, match);
    const days = scene.mentions.filter(
      (mention): mention is DateMention =>
        mention.kind === 'date' &&
        (mention.date.weekday ?? mention.date.relative?.unit) !== undefined &&
        scene.words[scene.at.get(mention)?.start ?? 0]?.sentence === here,
    );
    const [day] = days;
    const isOther = days.length === 1 && day!.date.weekday !== undefined && WEEKDAY_NAMES[day!.date.weekday] !== known[0];
    if (!day || !isOther || /s$/i.test(day.surface)) return [];
    // Of several figures the day belongs to the nearest.
    const strengthTo = (figure: Match) => reach(scene, scene.at.get(day)?.start ?? 0, figure.mention, []);
    const rivals = figures.filter((figure) => figure !== match && sentenceOf(scene, figure) === here);
    if (strengthTo(match) < NEAR || rivals.some((rival) => strengthTo(rival) >= strengthTo(match))) return [];
    const at = day.parts.weekday ? toSource(scene.passage, day.parts.weekday) : undefined;
    return [
      {
        mention: day,
        state: 'conflicts',
        claim,
        relation: 'period',
        certainty: 'likely',
        reason: null,
        ...(at && { at }),
        actual: day.surface,
        expected: known[0]!,
        others: [],
        related: [{ span: match.mention.span, text: match.mention.surface }],
        candidates: match.candidates,
      },
    ];
  });
}

/** How strongly the day has to reach its figure. */
const NEAR = 0.3;

function sentenceOf(scene: Scene, match: Match): number | undefined {
  return scene.words[scene.at.get(match.mention)?.start ?? 0]?.sentence;
}
