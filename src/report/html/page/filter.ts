import type { FindingData, MarkData } from '../data.ts';
import { detailsOf, drawnDrafts, onDrawn } from './drafts.ts';
import { byId } from './element.ts';
import { draftData, findingsOf, page } from './islands.ts';

/** What the reader asked for; null where anything goes. */
interface Wish {
  readonly words: string;
  readonly state: string | null;
  readonly rule: string | null;
  readonly claim: number | null;
  readonly draft: number | null;
}

const ANYTHING: Wish = { words: '', state: null, rule: null, claim: null, draft: null };

let wish: Wish = ANYTHING;
/** By draft: the marks that the filter leaves. */
let hits: ReadonlyMap<number, ReadonlySet<number>> = new Map();

/** Whether the reader looks at a part of the report only. */
export function isFiltering(): boolean {
  return wish !== ANYTHING;
}

/** Whether the filter leaves a mark. */
export function isHit(draft: number, mark: number): boolean {
  return hits.get(draft)?.has(mark) ?? false;
}

/** Listens to the filter bar. */
export function startFilter(): void {
  const form = byId<HTMLFormElement>('filters');
  let waiting: ReturnType<typeof setTimeout> | undefined;
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('change', apply);
  form.addEventListener('reset', () => setTimeout(apply));
  byId('words').addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(apply, 120);
  });
  onDrawn(dim);
  // A browser that goes back to the page may have kept what was chosen.
  if (isAsking(readWish())) apply();
}

/** Calls back when the filter has changed, before what it does not leave is hidden. */
export function onFilter(listener: () => void): void {
  listeners.push(listener);
}

const listeners: (() => void)[] = [];

/** Filters for a claim alone. */
export function filterByClaim(claim: number): void {
  byId<HTMLFormElement>('filters').reset();
  byId<HTMLSelectElement>('claim').value = String(claim);
  apply();
}

/** Lets everything be seen again; says whether something was hidden. */
export function clearFilter(): boolean {
  const wasFiltering = isFiltering();
  byId<HTMLFormElement>('filters').reset();
  apply();
  return wasFiltering;
}

function apply(): void {
  const asked = readWish();
  wish = isAsking(asked) ? asked : ANYTHING;
  hits = isFiltering() ? findHits() : new Map();
  byId('clear').hidden = !isFiltering();
  byId('next').textContent = isFiltering() ? 'Next match' : 'Next conflict';
  for (const index of page.drafts.keys()) detailsOf(index).hidden = isFiltering() && !hits.has(index);
  for (const draft of drawnDrafts()) dim(draft);
  for (const listener of listeners) listener();
  hidePlaces();
  hideClaims();
  tellCount();
}

function readWish(): Wish {
  const chosen = (id: string) => byId<HTMLSelectElement>(id).value || null;
  const number = (id: string) => (chosen(id) === null ? null : Number(chosen(id)));
  const rule = byId<HTMLSelectElement>('rule');
  return {
    words: byId<HTMLInputElement>('words').value.trim().toLowerCase(),
    state: chosen('state'),
    rule: chosen('rule') === null ? null : (rule.selectedOptions[0]?.textContent ?? null),
    claim: number('claim'),
    draft: number('draft'),
  };
}

function isAsking({ words, ...choices }: Wish): boolean {
  return words !== '' || Object.values(choices).some((choice) => choice !== null);
}

function findHits(): ReadonlyMap<number, ReadonlySet<number>> {
  const found = new Map<number, ReadonlySet<number>>();
  for (const index of page.drafts.keys()) {
    if (wish.draft !== null && wish.draft !== index) continue;
    const own = new Set<number>();
    for (const [at, mark] of draftData(index).marks.entries()) if (isWantedMark(index, mark)) own.add(at);
    if (own.size > 0 || (wish.draft === index && isAsking({ ...wish, draft: null }) === false)) found.set(index, own);
  }
  return found;
}

function isWantedMark(draft: number, mark: MarkData): boolean {
  if (wish.state !== null && mark.look !== wish.state) return false;
  const findings = findingsOf(draft, mark);
  if (wish.claim !== null && mark.claim !== wish.claim && !findings.some(({ claim }) => claim === wish.claim)) return false;
  if (wish.rule !== null && !findings.some(({ rule }) => rule === wish.rule)) return false;
  return (
    wish.words === '' || [mark.text, page.drafts[draft]!.path, ...claimTexts(mark.claim), ...findings.flatMap(findingTexts)].some(hasWords)
  );
}

/** Whether the filter leaves a finding. */
export function isWantedFinding(draft: number, finding: FindingData): boolean {
  if (wish.draft !== null && wish.draft !== draft) return false;
  if (wish.rule !== null && finding.rule !== wish.rule) return false;
  if (wish.claim !== null && finding.claim !== wish.claim) return false;
  const mark = finding.mark === undefined ? undefined : draftData(draft).marks[finding.mark];
  const look = mark?.look ?? (finding.disposition === 'open' ? 'conflicts' : 'silenced');
  if (wish.state !== null && look !== wish.state) return false;
  return wish.words === '' || [mark?.text ?? '', ...claimTexts(finding.claim), ...findingTexts(finding)].some(hasWords);
}

function claimTexts(claim: number | undefined): readonly string[] {
  const { id, says, value, source } = page.claims[claim ?? -1] ?? { id: '', says: '', value: '', source: '' };
  return [id, says, value, source ?? ''];
}

function findingTexts({ message, rule, path, text, reason = '' }: FindingData): readonly string[] {
  return [message, rule, path, text, reason];
}

function hasWords(text: string): boolean {
  return text.toLowerCase().includes(wish.words);
}

/** Marks that the filter does not leave look like the text around them. */
function dim(draft: number): void {
  for (const piece of detailsOf(draft).querySelectorAll<HTMLElement>('a[data-mark]'))
    piece.classList.toggle('dim', isFiltering() && !isHit(draft, Number(piece.dataset.mark)));
}

function hidePlaces(): void {
  for (const item of document.querySelectorAll<HTMLElement>('[data-place]')) {
    const [draft = -1, index = -1] = (item.dataset.place ?? '').split('.').map(Number);
    const finding = draftData(draft).findings[index];
    item.hidden = isFiltering() && (finding === undefined || !isWantedFinding(draft, finding));
  }
  for (const group of document.querySelectorAll<HTMLElement>('.disagreement'))
    group.hidden = isFiltering() && group.querySelector('[data-place]:not([hidden])') === null;
}

function hideClaims(): void {
  const used = new Set([...hits].flatMap(([draft, marks]) => [...marks].map((mark) => draftData(draft).marks[mark]?.claim)));
  const isAboutText = wish.state === null && wish.rule === null && wish.draft === null;
  for (const item of document.querySelectorAll<HTMLElement>('[data-claim]')) {
    const claim = Number(item.dataset.claim);
    const named = isAboutText && (wish.claim === null || wish.claim === claim) && claimTexts(claim).some(hasWords);
    item.hidden = isFiltering() && !named && !used.has(claim);
  }
}

function tellCount(): void {
  const count = [...hits.values()].reduce((sum, marks) => sum + marks.size, 0);
  const drafts = hits.size === 1 ? '1 draft' : `${hits.size} drafts`;
  byId('found').textContent = isFiltering() ? `${count} ${count === 1 ? 'place' : 'places'} in ${drafts}` : '';
}
