import type { FindingData, MarkData } from '../data.ts';
import { byId, type Child, element, replace } from './element.ts';
import { draftData, findingsOf, page } from './islands.ts';
import { claimEntry, reasoning } from './reasoning.ts';
import { signOff } from './sign-off.ts';

const STATES: Readonly<Record<MarkData['look'], string>> = {
  conflicts: 'conflicts',
  silenced: 'silenced',
  agrees: 'agrees',
  'set-aside': 'set aside',
  'not-covered': 'not covered',
};

/** Shows what is known about a mark: its findings, both ends, the reasoning, and the form to decide in. */
export function showMark(draft: number, index: number): void {
  const { marks, phrases } = draftData(draft);
  const mark = marks[index]!;
  const path = page.drafts[draft]!.path;
  const findings = findingsOf(draft, mark);
  open(
    element('h2', { id: 'panel-title', tabindex: '-1', dir: 'auto' }, `“${mark.text}”`),
    element(
      'p',
      { class: 'state' },
      element('span', { class: `sample ${mark.look}` }, STATES[mark.look]),
      ` ${phrases[mark.kind]} – ${path}:${mark.at[2]}:${mark.at[3]}`,
    ),
    findings.map((finding) => drawFinding(finding, `decision-${draft}-${draft < 0 ? 0 : draftData(draft).findings.indexOf(finding)}`)),
    reasoning(mark, phrases),
    alsoHere(draft, index),
    mark.claim === undefined ? null : placesOf(mark.claim),
  );
}

/** Shows a finding that no mark in a draft belongs to. */
export function showFinding(draft: number, index: number): void {
  const finding = draftData(draft).findings[index]!;
  open(
    element('h2', { id: 'panel-title', tabindex: '-1' }, `${finding.path}:${finding.line}`),
    drawFinding(finding, `decision-${draft < 0 ? 'x' : draft}-${index}`),
    finding.claim === undefined ? null : element('dl', { class: 'ends' }, claimEntry('The claim', finding.claim)),
    finding.claim === undefined ? null : placesOf(finding.claim),
  );
}

/** Closes the panel; says whether it was open. Where there is room for it, it says how to open it again. */
export function closePanel(): boolean {
  const panel = byId('panel');
  const wasOpen = isPanelOpen();
  document.documentElement.classList.remove('has-panel');
  panel.classList.add('idle');
  replace(
    panel,
    element(
      'p',
      {},
      'Choose a marked word to see its claim and the reasoning, or press ',
      element('kbd', {}, 'n'),
      ' for the first conflict.',
    ),
  );
  panel.hidden = false;
  return wasOpen;
}

/** Whether the panel shows something. */
export function isPanelOpen(): boolean {
  return document.documentElement.classList.contains('has-panel');
}

/** Puts the reader into the panel. */
export function enterPanel(): void {
  document.getElementById('panel-title')?.focus();
}

function open(...content: readonly Child[]): void {
  const panel = byId('panel');
  const close = element('button', { type: 'button', class: 'close', 'aria-label': 'Close details', 'aria-keyshortcuts': 'Escape' }, '×');
  close.addEventListener('click', () => panel.dispatchEvent(new CustomEvent('close-panel', { bubbles: true })));
  replace(panel, close, content);
  panel.hidden = false;
  panel.classList.remove('idle');
  panel.scrollTop = 0;
  document.documentElement.classList.add('has-panel');
}

function drawFinding(finding: FindingData, name: string): HTMLElement {
  const { severity, rule, message, disposition, reason, fix, or, expected, related = [] } = finding;
  return element(
    'section',
    { class: 'finding', 'data-name': name },
    element('p', { class: 'head' }, element('span', { class: `badge ${severity}` }, severity), ' ', element('code', {}, rule)),
    element('p', { class: 'message', dir: 'auto' }, message),
    fix !== undefined
      ? element(
          'p',
          { class: 'suggestion' },
          element('span', { class: 'label' }, 'Suggestion: '),
          element('del', {}, fix[0]),
          ' ',
          element('ins', {}, fix[1]),
          or !== undefined && [' or ', element('del', {}, or[0]), ' ', element('ins', {}, or[1])],
        )
      : expected !== undefined &&
          element('p', { class: 'suggestion' }, element('span', { class: 'label' }, 'Expected: '), element('strong', {}, expected)),
    related.length > 0 &&
      element(
        'ul',
        { class: 'related' },
        related.map(({ message: words, place, target }) => element('li', {}, `${words}: `, toPlace(place, target))),
      ),
    disposition === 'open'
      ? signOff(finding, name)
      : element(
          'p',
          { class: 'why' },
          element('strong', {}, disposition === 'baselined' ? 'Known before: ' : 'Silenced: '),
          reason ?? 'no reason given',
        ),
  );
}

function toPlace(place: string, target: readonly [number, number] | undefined): Child {
  return target === undefined ? place : element('a', { href: `#draft-${target[0]}`, 'data-route': `#o${target[0]}-${target[1]}` }, place);
}

/** Marks that share words with this one, which the text may not lead to. */
function alsoHere(draft: number, index: number): Child {
  const { marks } = draftData(draft);
  const [from, to] = marks[index]!.at;
  const others = [...marks.entries()].filter(([other, mark]) => other !== index && mark.at[0] < to && from < mark.at[1]);
  if (others.length === 0) return null;
  const items = others.map(([other, { text, look }]) =>
    element('li', {}, element('a', { href: `#m${draft}-${other}` }, `“${text}”`), ` ${STATES[look]}`),
  );
  return element('section', { class: 'also' }, element('h3', {}, 'In the same words'), element('ul', {}, items));
}

function placesOf(claim: number): Child {
  const { id, agrees, conflicts } = page.claims[claim]!;
  const all = agrees + conflicts;
  if (all < 2) return null;
  const button = element('button', { type: 'button' }, `Show all ${all} places of ${id}`);
  button.addEventListener('click', () => button.dispatchEvent(new CustomEvent('show-claim', { bubbles: true, detail: claim })));
  return element('p', { class: 'places-of' }, button);
}
