import type { Failure, Report } from '../../model.ts';
import { plural } from '../count.ts';
import { visible } from '../escape.ts';
import { html, type Markup } from './markup.ts';

/** What was asked for and could not be judged; nothing where all was. */
export function failureList({ failures }: Report): Markup | null {
  if (failures.length === 0) return null;
  return html`<section class="failures" id="failures" aria-labelledby="failures-title">
<h2 id="failures-title">${plural(failures.length, 'thing')} could not be judged</h2>
<ul>
${failures.map(item)}</ul>
</section>
`;
}

function item({ path, message, rule }: Failure): Markup {
  return html`<li>${path === null ? null : html`<code>${visible(path)}</code>: `}${rule === undefined ? null : html`rule <code>${visible(rule)}</code>: `}${visible(message)}</li>\n`;
}
