import { html, type Markup } from './markup.ts';

const KEYS: readonly (readonly [key: string, does: string])[] = [
  ['n', 'next conflict, or next place that the filter leaves'],
  ['p', 'previous one'],
  ['j', 'next marked place of any kind'],
  ['k', 'previous one'],
  ['Enter', 'go to the details of the place'],
  ['c', 'confirm the finding: the draft is wrong'],
  ['r', 'reject it: the draft is right, and say why'],
  ['d', 'defer it'],
  ['/', 'filter by words'],
  ['?', 'this help'],
  ['Esc', 'close what is open; then clear the filter'],
];

/** What the keys do, and what the marks mean. */
export function helpDialog(): Markup {
  return html`<dialog id="help" aria-labelledby="help-title">
<h2 id="help-title">Help</h2>
<dl class="keys">
${KEYS.map(([key, does]) => html`<div><dt><kbd>${key}</kbd></dt><dd>${does}</dd></div>\n`)}</dl>
<label class="switch"><input type="checkbox" id="single-keys" checked> Single keys are on</label>
<h3>Marks</h3>
<ul class="marks">
<li><span class="sample conflicts">conflicts</span> <span id="is-conflicts">conflicts with its claim</span></li>
<li><span class="sample silenced">silenced</span> <span id="is-silenced">a conflict that was silenced</span></li>
<li><span class="sample agrees">agrees</span> <span id="is-agrees">agrees with its claim</span></li>
<li><span class="sample set-aside">set aside</span> <span id="is-set-aside">set aside: not ours to judge</span></li>
<li><span class="sample not-covered">not covered</span> <span id="is-not-covered">not covered by any claim</span></li>
</ul>
<h3>Decisions</h3>
<p>They stay in this browser until you download them. <code>holdtrue review --apply decisions.json</code> then silences what you rejected, with your reason, in <code>holdtrue-decisions.json</code> beside the claims.</p>
<form method="dialog"><button>Close</button></form>
</dialog>
`;
}
