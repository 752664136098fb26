import type { Finding } from '../../model.ts';
import { plural } from '../count.ts';
import type { Disagreement } from '../disagreements.ts';
import type { Desk } from './desk.ts';
import { html, type Markup } from './markup.ts';
import { placeList } from './place-list.ts';
import type { Survey } from './survey.ts';

/** Every disagreement with all its places. */
export function disagreementList(desk: Desk, survey: Survey): Markup {
  const all = desk.disagreements;
  return html`<section id="disagreements" aria-labelledby="disagreements-title" tabindex="-1">
<h2 id="disagreements-title">${all.length === 0 ? 'No disagreements' : plural(all.length, 'disagreement')}</h2>
${
  all.length === 0
    ? html`<p class="notice">No draft says otherwise than a claim.</p>`
    : html`<p class="about">One disagreement, all its places: what the claim says, and every place in the drafts that says otherwise.</p>`
}
${all.map((one, group) => entry(one, group, desk, survey))}</section>
`;
}

function entry({ claim, findings }: Disagreement, group: number, desk: Desk, survey: Survey): Markup {
  const index = claim === null ? undefined : desk.claimAt.get(claim);
  return html`<article class="disagreement">
${index === undefined ? withoutClaim(findings) : withClaim(index, findings, desk)}
${placeList(findings, group, survey)}</article>
`;
}

function withClaim(index: number, findings: readonly Finding[], desk: Desk): Markup {
  const { id, says, value, place: where, source, agrees } = desk.claims[index]!;
  return html`<h3><span class="value">${value}</span> <code>${id}</code></h3>
<p class="says">${says === value ? null : html`${says} `}<span class="origin">${where}${source === null ? null : html`, ${source}`}</span></p>
<p class="tally">${plural(findings.length, 'finding')}${agrees > 0 ? html`; ${plural(agrees, 'place')} ${agrees === 1 ? 'agrees' : 'agree'}` : null}</p>`;
}

function withoutClaim([first]: readonly Finding[]): Markup {
  return html`<h3><code>${first!.rule}</code></h3>`;
}
