import { plural } from '../count.ts';
import { silencedIn } from '../silenced.ts';
import type { Desk } from './desk.ts';
import { html, type Markup } from './markup.ts';
import { placeList, SILENCED } from './place-list.ts';
import type { Survey } from './survey.ts';

/** What was silenced on purpose or known before, and why; nothing where nothing was. */
export function silencedList({ report }: Desk, survey: Survey): Markup | null {
  const silenced = silencedIn(report);
  if (silenced.length === 0) return null;
  return html`<section id="silenced" aria-labelledby="silenced-title" tabindex="-1">
<h2 id="silenced-title">${plural(silenced.length, 'finding')} silenced</h2>
${placeList(silenced, SILENCED, survey)}</section>
`;
}
