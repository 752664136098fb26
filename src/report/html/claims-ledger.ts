import { plural } from '../count.ts';
import { visible } from '../escape.ts';
import type { ClaimData, Look } from './data.ts';
import type { Desk } from './desk.ts';
import { html, type Markup } from './markup.ts';
import type { Survey, Use } from './survey.ts';

/** Every claim with where it is used, and those that no draft makes use of. */
export function claimsLedger(desk: Desk, survey: Survey): Markup {
  const numbered = desk.claims.map((claim, index) => [claim, index] as const);
  const unused = numbered.filter(([{ agrees, conflicts }]) => agrees + conflicts === 0);
  const used = numbered.filter(([{ agrees, conflicts }]) => agrees + conflicts > 0);
  return html`<section id="claims" aria-labelledby="claims-title" tabindex="-1">
<h2 id="claims-title">The claims</h2>
<h3>${plural(used.length, 'claim')} in use</h3>
<ul class="ledger">
${used.map(([claim, index]) => entry(claim, index, desk, survey))}</ul>
${
  unused.length === 0
    ? null
    : html`<h3>${plural(unused.length, 'claim')} never seen in ${desk.report.drafts.length === 1 ? 'the draft' : 'any draft'}</h3>
<ul class="ledger">
${unused.map(([claim, index]) => entry(claim, index, desk, survey))}</ul>
`
}</section>
`;
}

function entry(claim: ClaimData, index: number, desk: Desk, { drafts, uses }: Survey): Markup {
  const { status } = desk.report.set.claims[index]!;
  const places = uses.get(desk.report.set.claims[index]!.id) ?? [];
  return html`<li class="claim" data-claim="${index}">
<h4><code>${claim.id}</code>${status === 'active' ? null : html` <span class="badge">${status}</span>`}</h4>
<p class="value">${claim.value}</p>
<p class="says">${claim.says === claim.value ? null : html`${claim.says} `}<span class="origin">${claim.place}${claim.source === null ? null : html`, ${claim.source}`}</span></p>${
    places.length === 0 ? null : html`\n<p class="uses">${tallyOf(claim)}: ${listed(places, drafts)}</p>`
  }
</li>
`;
}

function tallyOf({ agrees, conflicts }: ClaimData): string {
  const parts = [
    ...(agrees > 0 ? [`${agrees} ${agrees === 1 ? 'agrees' : 'agree'}`] : []),
    ...(conflicts > 0 ? [`${conflicts} ${conflicts === 1 ? 'conflicts' : 'conflict'}`] : []),
  ];
  return parts.join(', ');
}

/** More places than this are found by filtering for the claim. */
const MOST = 12;

/** Conflicts first: they are what somebody looks for. */
function listed(places: readonly Use[], drafts: Survey['drafts']): Markup {
  const order = [...places].sort((one, other) => Number(isSound(one.look)) - Number(isSound(other.look)));
  const links = order
    .slice(0, MOST)
    .map(
      ({ draft, mark, line, look }, index) =>
        html`${index === 0 ? null : ', '}<a class="use ${look}" href="#m${draft}-${mark}">${visible(drafts[draft]!.path)}:${line}${
          isSound(look) ? null : html` <span class="said">${look}</span>`
        }</a>`,
    );
  return html`${links}${order.length > MOST ? ` and ${order.length - MOST} more` : null}`;
}

function isSound(look: Look): boolean {
  return look === 'agrees';
}
