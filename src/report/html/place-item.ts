import type { Finding } from '../../model.ts';
import type { FindingData } from './data.ts';
import { html, type Markup } from './markup.ts';
import type { Survey } from './survey.ts';

/** A place that a finding points at: the words in their sentence, what is said about them, where they stand, and why it was silenced. */
export function place(finding: Finding, { sightings }: Survey): Markup {
  const { draft, index, data, excerpt } = sightings.get(finding)!;
  const { severity, disposition, message, path, line, column, rule } = data;
  const words =
    excerpt === null
      ? html`<span class="words">${message}</span>`
      : html`<q dir="auto">${excerpt.before}<strong>${excerpt.words}</strong>${excerpt.after}</q>`;
  return html`<li class="place" data-place="${draft}.${index}">
<a href="#f${draft}-${index}"><span class="badge ${severity}">${severity}</span> ${words}</a>
<p class="what">${excerpt === null ? null : html`${message} `}<span class="origin">${path}:${line}:${column} <code>${rule}</code></span></p>
${disposition === 'open' ? html`<p class="decided" hidden></p>` : why(data)}
</li>
`;
}

function why({ disposition, reason }: FindingData): Markup {
  const [word, otherwise] = disposition === 'baselined' ? ['Known before', 'it is in the baseline'] : ['Silenced', 'no reason is given'];
  return html`<p class="why"><strong>${word}:</strong> ${reason ?? otherwise}</p>`;
}
