import { visible } from '../escape.ts';
import type { Desk } from './desk.ts';
import { html, type Markup } from './markup.ts';

/** The bar that goes with the reader: search, filters, the way from conflict to conflict, and what was decided. Of use only to the script. */
export function filterBar({ report, claims }: Desk): Markup {
  const rules = [...new Set(report.findings.map(({ rule }) => rule))].sort();
  return html`<section class="toolbar" id="toolbar" aria-label="Filter and decisions" hidden>
<form role="search" aria-label="Filter the report" id="filters">
<input type="search" id="words" aria-label="Filter by words" placeholder="Filter by words  /" autocomplete="off" spellcheck="false">
${select('state', 'State', [
  ['conflicts', 'conflicts'],
  ['silenced', 'silenced'],
  ['agrees', 'agrees'],
  ['set-aside', 'set aside'],
  ['not-covered', 'not covered'],
])}
${select(
  'rule',
  'Rule',
  rules.map((rule) => [null, visible(rule)]),
)}
${select(
  'claim',
  'Claim',
  claims.map(({ id }) => [null, id]),
)}
${select(
  'draft',
  'Draft',
  report.drafts.map(({ path }) => [null, visible(path)]),
)}
<button type="reset" id="clear" hidden>Clear</button>
</form>
<div class="walk">
<button type="button" id="previous" aria-keyshortcuts="p">Previous</button>
<button type="button" id="next" aria-keyshortcuts="n">Next conflict</button>
<button type="button" id="help-button" aria-label="Help" aria-keyshortcuts="?">?</button>
</div>
<p class="status"><span id="found" role="status"></span> <span id="decided"></span> <button type="button" id="download" hidden>Download decisions.json</button></p>
</section>
`;
}

/** The value of an option is a word of ours, or its place in the list. */
function select(id: string, label: string, options: readonly (readonly [value: string | null, words: string])[]): Markup {
  return html`<label class="choice"><span>${label}</span> <select id="${id}"><option value="">any</option>${options.map(
    ([value, words], index) => html`<option value="${value ?? String(index)}">${words}</option>`,
  )}</select></label>`;
}
