import type { Finding, Report } from '../../model.ts';
import { repositoryPath } from '../../settle/repository-path.ts';
import { verdict } from '../count.ts';
import { visible } from '../escape.ts';
import { script, style } from './assets.ts';
import { claimsLedger } from './claims-ledger.ts';
import type { DecisionRecord, PageData } from './data.ts';
import { type Desk, openDesk } from './desk.ts';
import { disagreementList } from './disagreement-list.ts';
import { draftList } from './draft-list.ts';
import { failureList } from './failure-list.ts';
import { filterBar } from './filter-bar.ts';
import { helpDialog } from './help-dialog.ts';
import { islandText } from './island.ts';
import { type Markup, sourceOf, html as template, vouchFor } from './markup.ts';
import { overview } from './overview.ts';
import { partsNav } from './parts-nav.ts';
import { SILENCED } from './place-list.ts';
import { policyFor } from './policy.ts';
import { silencedList } from './silenced-list.ts';
import { type Survey, surveyDrafts } from './survey.ts';

/** The report as one HTML page for editors: every draft as its readers see it, each mention marked by what became of it. It loads nothing. */
export function html(report: Report): string {
  const desk = openDesk(report);
  const survey = surveyDrafts(desk);
  const language = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/.test(report.set.language) ? report.set.language : '';
  return sourceOf(template`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${vouchFor(policyFor(style, script))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${visible(verdict(report))} – holdtrue</title>
<style>${vouchFor(style)}</style>
</head>
<body>
<a class="skip" href="#drafts">Skip to the drafts</a>
${overview(report)}${partsNav(desk, survey)}${filterBar(desk)}<div class="desk">
<main>
${failureList(report)}${draftList(survey, language)}${disagreementList(desk, survey)}${claimsLedger(desk, survey)}${silencedList(desk, survey)}</main>
<aside id="panel" aria-label="Details" tabindex="-1" hidden></aside>
</div>
${helpDialog()}${islands(desk, survey)}<script>${vouchFor(script)}</script>
</body>
</html>
`);
}

/** The data of the page, and of each draft in an island of its own, so that only what is opened is read. */
function islands({ report, claims, disagreements }: Desk, { drafts, others, sightings }: Survey): Markup {
  const groups = new Map(disagreements.flatMap(({ findings }, group) => findings.map((finding) => [finding, group])));
  const data: PageData = {
    store: `holdtrue-review:${report.set.path}`,
    decisions: report.findings.flatMap((finding) =>
      finding.decision === undefined ? [] : [recordOf(finding, finding.decision, report.folder)],
    ),
    claims,
    drafts: drafts.map(({ path, stops }) => ({ path: visible(path), stops })),
    others,
    findings: report.findings.map((finding) => {
      const { draft, index, data } = sightings.get(finding)!;
      return [data.fingerprint, draft, index, groups.get(finding) ?? SILENCED];
    }),
  };
  return template`${island('page-data', islandText(data))}${drafts.map((draft, index) => island(`draft-data-${index}`, draft.island))}`;
}

function recordOf(
  { fingerprint, rule, path, claim, text, message }: Finding,
  decision: DecisionRecord['decision'],
  folder: string,
): DecisionRecord {
  return {
    fingerprint: visible(fingerprint),
    decision,
    reason: '',
    rule: visible(rule),
    path: visible(repositoryPath(folder, path)),
    claim: claim === null ? null : visible(claim),
    text: visible(text),
    message: visible(message),
  };
}

/** No character of the text of an island means anything to an HTML parser. */
function island(id: string, text: string): Markup {
  return template`<script type="application/json" id="${id}">${vouchFor(text)}</script>\n`;
}
