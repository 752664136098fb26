import type { Report } from '../../model.ts';
import { coverageSentence, coveredShare, plural, usedClaims, verdict } from '../count.ts';
import { visible } from '../escape.ts';
import type { Look } from './data.ts';
import { html, type Markup } from './markup.ts';

/** What the page opens on: the verdict, and how much was looked at. */
export function overview(report: Report): Markup {
  const { coverage, claims } = report;
  const used = usedClaims(report);
  const words = report.drafts.reduce((sum, draft) => sum + draft.words, 0);
  return html`<header class="masthead">
<p class="brand"><strong>holdtrue</strong> review of ${visible(report.set.path)}</p>
<h1>${visible(verdict(report))}</h1>
<p class="standfirst">${coverageSentence(report)}. ${plural(words, 'word')} in ${plural(report.drafts.length, 'draft')}.</p>
<div class="coverage">
${bar([
  ['agrees', coverage.agrees],
  ['conflicts', coverage.conflicts],
  ['set-aside', coverage.setAside],
  ['not-covered', coverage.notCovered],
])}
<ul class="legend">
${entry('agrees', 'agree', coverage.agrees, coverage.mentions)}
${entry('conflicts', 'conflict', coverage.conflicts, coverage.mentions)}
${entry('set-aside', 'set aside', coverage.setAside, coverage.mentions)}
${entry('not-covered', 'not covered', coverage.notCovered, coverage.mentions)}
</ul>
<p class="shares"><span><strong>${percent(coveredShare(coverage))}</strong> of what is not set aside is covered by a claim.</span> <span><strong>${percent(
    claims.length === 0 ? 0 : (100 * used) / claims.length,
  )}</strong> of the claims are used (${used} of ${claims.length}).</span></p>
</div>
</header>
`;
}

/** How each state is drawn, in the order of a legend; the words say what the drawing says. */
function entry(look: Look, words: string, count: number, all: number): Markup {
  return html`<li><span class="sample ${look}">${count}</span> ${words} <span class="faint">${percent(all === 0 ? 0 : (100 * count) / all)}</span></li>`;
}

const WIDTH = 1000;

function bar(parts: readonly (readonly [look: Look, count: number])[]): Markup {
  const all = parts.reduce((sum, [, count]) => sum + count, 0);
  let before = 0;
  const segments = parts.map(([look, count]) => {
    const [from, to] = [before, before + count].map((place) => Math.round((WIDTH * place) / Math.max(all, 1)));
    before += count;
    return count === 0 ? null : html`<rect class="${look}" x="${from!}" width="${Math.max(to! - from! - 3, 2)}" height="10"/>`;
  });
  return html`<svg class="bar" viewBox="0 0 ${WIDTH} 10" preserveAspectRatio="none" aria-hidden="true">${segments}</svg>`;
}

/** Rounded down: 100% is said of all, and of nothing less. */
function percent(share: number): string {
  return `${Math.floor(share)}%`;
}
