import { silencedIn } from '../silenced.ts';
import type { Desk } from './desk.ts';
import { html, type Markup } from './markup.ts';
import type { Survey } from './survey.ts';

/** Links to the parts of the page, with how much is in each. */
export function partsNav({ report, claims, disagreements }: Desk, { drafts }: Survey): Markup {
  const parts = [
    ['failures', 'Not judged', report.failures.length],
    ['drafts', 'Drafts', drafts.length],
    ['disagreements', 'Disagreements', disagreements.length],
    ['claims', 'Claims', claims.length],
    ['silenced', 'Silenced', silencedIn(report).length],
  ] as const;
  const shown = parts.filter(([id, , count]) => count > 0 || (id !== 'failures' && id !== 'silenced'));
  return html`<nav class="parts" aria-label="Parts of the report"><ul>
${shown.map(([id, words, count]) => html`<li><a href="#${id}">${words} <span class="faint">${count}</span></a></li>\n`)}</ul></nav>
`;
}
