import type { FindingData, Verdict } from '../data.ts';
import { decide, decisionOn } from './decisions.ts';
import { element } from './element.ts';
import { draftData, page } from './islands.ts';

const CHOICES: readonly (readonly [Verdict, string, string])[] = [
  ['confirmed', 'Confirm', 'The draft is wrong.'],
  ['rejected', 'Reject', 'The draft is right.'],
  ['deferred', 'Defer', 'To be settled later.'],
];

/** The form in which a reviewer decides about a finding. `name` tells it from others on the page. */
export function signOff(finding: FindingData, name: string): HTMLElement {
  const reason = element('textarea', { rows: '3', id: `${name}-reason`, required: '' });
  const field = element('div', { class: 'reason' }, element('label', { for: `${name}-reason` }, 'Why is the draft right?'), reason);
  const others = othersLike(finding);
  const again = element(
    'button',
    { type: 'button', class: 'again' },
    `Decide the same for all ${others.length + 1} places of this disagreement`,
  );
  const back = element('button', { type: 'button' }, 'Take back');
  const radios = CHOICES.map(([verdict]) => element('input', { type: 'radio', name, value: verdict, id: `${name}-${verdict}` }));
  const form = element(
    'fieldset',
    { class: 'sign-off' },
    element('legend', {}, 'Your decision'),
    element(
      'div',
      { class: 'choices' },
      CHOICES.map(([, words, hint], index) =>
        element('label', { for: radios[index]!.id }, radios[index], element('span', {}, words), element('small', {}, hint)),
      ),
    ),
    field,
    element('div', { class: 'more' }, back, others.length === 0 ? null : again),
  );
  const show = () => {
    const record = decisionOn(finding.fingerprint);
    for (const radio of radios) radio.checked = radio.value === record?.decision;
    field.hidden = record?.decision !== 'rejected';
    if (document.activeElement !== reason) reason.value = record?.reason ?? '';
    reason.setAttribute('aria-invalid', String(reason.value.trim() === ''));
    back.hidden = record === undefined;
    again.hidden = record === undefined;
  };
  for (const radio of radios)
    radio.addEventListener('change', () => {
      decide([finding], radio.value as Verdict, radio.value === 'rejected' ? reason.value : '');
      show();
      if (radio.value === 'rejected') reason.focus();
    });
  reason.addEventListener('input', () => {
    decide([finding], 'rejected', reason.value);
    show();
  });
  back.addEventListener('click', () => {
    decide([finding], null);
    show();
    radios[0]?.focus();
  });
  again.addEventListener('click', () => {
    const record = decisionOn(finding.fingerprint);
    if (record !== undefined) decide(others, record.decision, record.reason);
    again.textContent = `Decided for all ${others.length + 1} places`;
  });
  show();
  return form;
}

/** The other open findings of the same disagreement. */
function othersLike({ fingerprint }: FindingData): readonly FindingData[] {
  const own = page.findings.find(([one]) => one === fingerprint)?.[3] ?? -1;
  return page.findings
    .filter(([other, , , group]) => group === own && group >= 0 && other !== fingerprint)
    .flatMap(([, draft, index]) => draftData(draft).findings[index] ?? []);
}
