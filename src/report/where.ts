import type { Report } from '../model.ts';
import { plural } from './count.ts';
import { rawText, visible } from './escape.ts';
import { placesOf } from './places.ts';
import { STATES } from './relations.ts';

/** Every mention that was linked to a claim: its place, state and words, one a line. */
export function renderWhere(report: Report, claim: string): string {
  const places = placesOf(report);
  const lines = report.drafts.flatMap(({ path, matches }) =>
    matches
      .filter((match) => match.claim?.id === claim || (match.relation === 'derived' && match.others.some(({ id }) => id === claim)))
      .map(({ mention, state }) => {
        const { line, column } = places.of(path, mention.span);
        return `${visible(path)}:${line}:${column}  ${STATES[state].padEnd(11)}  ${visible(mention.surface)}`;
      }),
  );
  return rawText(
    [...lines, `${plural(lines.length, 'mention')} of ${visible(claim)} in ${plural(report.drafts.length, 'draft')}.`, ''].join('\n'),
  );
}
