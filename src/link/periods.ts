import type { DateMention, Match } from '../model.ts';
import { reach, type Scene } from './scene.ts';

/**
 * The right value with the wrong year: "2.5% by 2029" where the claim holds for 2027. Returns conflicts on the year's own
 * mention. Only a figure that surely is the claim's, with one year in its clause and none that the claim knows, counts.
 */
export function linkPeriods(scene: Scene, figures: readonly Match[]): readonly Match[] {
  const found: Match[] = [];
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

function sentenceOf(scene: Scene, match: Match): number | undefined {
  return scene.words[scene.at.get(match.mention)?.start ?? 0]?.sentence;
}
