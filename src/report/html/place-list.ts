import type { Finding } from '../../model.ts';
import { plural } from '../count.ts';
import { html, type Markup } from './markup.ts';
import { place } from './place-item.ts';
import type { Survey } from './survey.ts';

/**
 * Places in a row. `group` is the number of the disagreement in the data of the page: of many places only the first are
 * written, and the script draws the others when they are asked for.
 */
export function placeList(findings: readonly Finding[], group: number, survey: Survey): Markup {
  const shown = findings.slice(0, MOST);
  const left = findings.length - shown.length;
  return html`<ol class="places">
${shown.map((finding) => place(finding, survey))}</ol>
${left === 0 ? null : html`<p class="rest" data-group="${group}" data-shown="${shown.length}">and ${plural(left, 'more place')}</p>\n`}`;
}

/** The number of what is no disagreement: all that is not open. */
export const SILENCED = -1;

const MOST = 25;
