import type { Finding } from '../../model.ts';
import { plural } from '../count.ts';
import { html, type Markup } from './markup.ts';
import { place } from './place-item.ts';
import type { Survey } from './survey.ts';

/**
 * Places in a row. `group` names all that belong together in the data of the page, a claim or what is silenced: of many places
 * only the first are written, and the script draws the others when they are asked for.
 */
export function placeList(findings: readonly Finding[], group: number | 'silenced' | null, survey: Survey): Markup {
  const shown = group === null ? findings : findings.slice(0, MOST);
  const left = findings.length - shown.length;
  return html`<ol class="places">
${shown.map((finding) => place(finding, survey))}</ol>
${left === 0 ? null : html`<p class="rest" data-group="${group}" data-shown="${shown.length}">and ${plural(left, 'more place')}</p>\n`}`;
}

const MOST = 25;
