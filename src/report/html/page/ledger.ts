import type { DecisionRecord } from '../data.ts';
import { decisionOn, decisionsHere, decisionsText, isComplete, onDecision } from './decisions.ts';
import { detailsOf, drawnDrafts, onDrawn } from './drafts.ts';
import { byId, element } from './element.ts';
import { draftData, page } from './islands.ts';
import { onRest } from './rest.ts';

/** Shows beside every place what was decided about it, counts, and offers the decisions as a file. */
export function startLedger(): void {
  onDecision(show);
  onRest(show);
  onDrawn(showIn);
  byId('download').addEventListener('click', download);
  show();
}

function show(): void {
  for (const item of document.querySelectorAll<HTMLElement>('[data-place]')) {
    const [draft = -1, index = -1] = (item.dataset.place ?? '').split('.').map(Number);
    const note = item.querySelector<HTMLElement>('.decided');
    if (note === null) continue;
    const record = decisionOn(fingerprints.get(`${draft}.${index}`) ?? '');
    note.hidden = record === undefined;
    note.textContent = record === undefined ? '' : inWords(record);
  }
  for (const draft of drawnDrafts()) showIn(draft);
  count();
}

const fingerprints = new Map(page.findings.map(([fingerprint, draft, index]) => [`${draft}.${index}`, fingerprint]));

function showIn(draft: number): void {
  const { marks, findings } = draftData(draft);
  for (const piece of detailsOf(draft).querySelectorAll<HTMLElement>('a.stop')) {
    const own = marks[Number(piece.dataset.mark)]?.findings ?? [];
    const open = own.flatMap((index) => findings[index] ?? []).filter(({ disposition }) => disposition === 'open');
    piece.classList.toggle('done', open.length > 0 && open.every(({ fingerprint }) => decisionOn(fingerprint) !== undefined));
  }
  for (const note of detailsOf(draft).querySelectorAll<HTMLElement>('[data-fingerprints]')) {
    const records = (note.dataset.fingerprints ?? '').split(' ').flatMap((fingerprint) => decisionOn(fingerprint) ?? []);
    note.textContent = records.length === 0 ? '' : ` ${records.map(inWords).join('; ')}.`;
  }
}

function inWords(record: DecisionRecord): string {
  switch (record.decision) {
    case 'confirmed':
      return 'Confirmed';
    case 'deferred':
      return 'Deferred';
    case 'rejected':
      return isComplete(record) ? `Rejected: ${record.reason.trim()}` : 'Rejected, but no reason is given yet';
  }
}

function count(): void {
  const open = page.findings.filter(([, , , group]) => group >= 0).length;
  const made = decisionsHere();
  const lacking = made.filter((record) => !isComplete(record)).length;
  const lack = lacking === 0 ? '' : `; ${lacking === 1 ? '1 rejection lacks' : `${lacking} rejections lack`} a reason`;
  byId('decided').textContent = open === 0 && made.length === 0 ? '' : `${made.length} of ${Math.max(open, made.length)} decided${lack}`;
  byId('download').hidden = made.every((record) => !isComplete(record));
}

function download(): void {
  const url = URL.createObjectURL(new Blob([decisionsText()], { type: 'application/json' }));
  const link = element('a', { href: url, download: 'decisions.json' });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
