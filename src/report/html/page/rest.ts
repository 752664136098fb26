import { element, replace } from './element.ts';
import { isFiltering, isWantedFinding, onFilter } from './filter.ts';
import { draftData, page } from './islands.ts';

type Place = readonly [draft: number, index: number];

/** A list that the page shows only the beginning of. */
interface Rest {
  readonly places: readonly Place[];
  readonly list: HTMLElement;
  readonly button: HTMLButtonElement;
  /** How many the reader has asked for. */
  asked: number;
}

const rests: Rest[] = [];
const listeners: (() => void)[] = [];

/** How many places are drawn at once. */
const STEP = 100;

/** Lets the reader ask for the places that long lists leave out; a filter shows those that it leaves. */
export function startRest(): void {
  for (const note of document.querySelectorAll<HTMLElement>('.rest')) {
    const { group, shown } = note.dataset;
    const places = placesOf(Number(group)).slice(Number(shown));
    const rest: Rest = { places, list: element('ol', { class: 'places' }), button: element('button', { type: 'button' }), asked: 0 };
    rest.button.addEventListener('click', () => {
      rest.asked += STEP;
      draw(rest);
      tell();
    });
    replace(note, rest.button);
    note.before(rest.list);
    rests.push(rest);
    draw(rest);
  }
  onFilter(() => {
    rests.forEach(draw);
    if (rests.length > 0) tell();
  });
}

function tell(): void {
  for (const listener of listeners) listener();
}

/** Calls back when places have been drawn. */
export function onRest(listener: () => void): void {
  listeners.push(listener);
}

/** In the order of the report, as the beginning of the list is. */
function placesOf(group: number): readonly Place[] {
  return page.findings.filter((finding) => finding[3] === group).map(([, draft, index]) => [draft, index]);
}

function draw(rest: Rest): void {
  const { places, list, button, asked } = rest;
  const wanted = isFiltering() ? places.filter(([draft, index]) => isWantedFinding(draft, draftData(draft).findings[index]!)) : places;
  const shown = wanted.slice(0, isFiltering() ? Math.max(asked, STEP) : asked);
  replace(list, shown.map(drawPlace));
  const left = wanted.length - shown.length;
  button.hidden = left === 0;
  button.textContent = `Show ${Math.min(left, STEP)} of ${left} more ${left === 1 ? 'place' : 'places'}`;
}

function drawPlace([draft, index]: Place): HTMLElement {
  const { severity, text, message, path, line, column, rule, disposition, reason } = draftData(draft).findings[index]!;
  return element(
    'li',
    { class: 'place', 'data-place': `${draft}.${index}` },
    element(
      'a',
      { href: `#f${draft}-${index}` },
      element('span', { class: `badge ${severity}` }, severity),
      ' ',
      element('q', { dir: 'auto' }, element('strong', {}, text)),
    ),
    element(
      'p',
      { class: 'what' },
      message,
      ' ',
      element('span', { class: 'origin' }, `${path}:${line}:${column} `, element('code', {}, rule)),
    ),
    disposition === 'open' ? element('p', { class: 'decided', hidden: '' }) : element('p', { class: 'why' }, `Silenced: ${reason ?? ''}`),
  );
}
