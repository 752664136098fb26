import type { Finding } from '../../model.ts';
import { visible } from '../escape.ts';
import { html, type Markup } from './markup.ts';
import type { Survey } from './survey.ts';

/** A place that a finding points at: the words in their sentence, where they stand, and what is said about them. */
export function place(finding: Finding, { sightings }: Survey): Markup {
  const { draft, index, data, excerpt } = sightings.get(finding)!;
  const silenced = data.disposition === 'open' ? null : html`<span class="badge">${data.disposition === 'baselined' ? 'known before' : 'suppressed'}</span> `;
  return html`<li class="place" data-place="${draft}.${index}">
<a href="#f${draft}-${index}"><span class="badge ${data.severity}">${data.severity}</span> ${silenced}${
    excerpt === null
      ? html`<span class="words">${data.message}</span>`
      : html`<q dir="auto">${excerpt.before}<strong>${excerpt.words}</strong>${excerpt.after}</q>`
  }</a>
<p class="what">${excerpt === null ? null : html`${data.message} `}<span class="origin">${data.path}:${data.line}:${data.column} <code>${visible(finding.rule)}</code></span></p>${
    data.disposition === 'open'
      ? html`
<p class="decided" hidden></p>`
      : html`
<p class="why"><strong>Why:</strong> ${data.reason ?? (data.disposition === 'baselined' ? 'it was known before' : 'no reason given')}</p>`
  }
</li>
`;
}
