import { WEEKDAY_NAMES } from '../dates/print.ts';
import { toSource } from '../draft/segments.ts';
import type { DateMention, Match } from '../model.ts';
import { reach, type Scene } from './scene.ts';

/**
 * The right value with the wrong year: "2.5% by 2029" where the claim holds for 2027. Returns conflicts on the year's own
 * mention. Only a figure that surely is the claim's, with one year in its clause and none that the claim knows, counts.
 */
export function linkPeriods(scene: Scene, figures: readonly Match[]): readonly Match[] {
  const found: Match[] = [...weekdaysOf(scene, figures)];
  for (const match of figures) {
    const { claim } = match;
    const wanted = claim?.when?.year;
    if (
      match.state !== 'agrees' ||
      match.certainty === 'weak' ||
      !claim ||
      wanted === undefined ||
      (match.relation !== 'same' && match.relation !== 'rounded')
    )
      continue;
    const here = sentenceOf(scene, match);
    const years = scene.mentions.filter(
      (mention): mention is DateMention =>
        mention.kind === 'date' && mention.date.year !== undefined && scene.words[scene.at.get(mention)?.start ?? 0]?.sentence === here,
    );
    const known = new Set(
      [claim.says, ...claim.about, ...claim.of]
        .flatMap((text) => [...text.matchAll(/\b(?:19|20)\d\d\b/g)].map((year) => Number(year[0])))
        .concat(wanted),
    );
    const year = years.length === 1 ? years[0] : undefined;
    if (!year || known.has(year.date.year ?? 0) || year.date.fiscal !== claim.when?.fiscal) continue;
    const strength = reach(
      scene,
      scene.at.get(year)?.start ?? 0,
      match.mention,
      figures.map((figure) => figure.mention),
    );
    const before = scene.words[(scene.at.get(year)?.start ?? 0) - 1]?.lower;
    if (strength < 0.45 || !/^(?:by|in|for|of|until)$/.test(before ?? '')) continue;
    found.push({
      mention: year,
      state: 'conflicts',
      claim,
      relation: 'period',
      certainty: 'likely',
      reason: null,
      actual: year.surface,
      expected: claim.whenText,
      others: [],
      related: [{ span: match.mention.span, text: match.mention.surface }],
      candidates: match.candidates,
    });
  }
  return found;
}

/** The same with a weekday: "more than 63,000 on Sunday night", where the claim says Thursday and no other day. */
function weekdaysOf(scene: Scene, figures: readonly Match[]): readonly Match[] {
  return figures.flatMap((match) => {
    const { claim, state, certainty, relation } = match;
    const isStated = state === 'agrees' && certainty !== 'weak' && (relation === 'same' || relation === 'rounded' || relation === 'looser');
    const known = claim && isStated ? WEEKDAY_NAMES.filter((name) => [claim.says, ...claim.about].some((text) => text.includes(name))) : [];
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
