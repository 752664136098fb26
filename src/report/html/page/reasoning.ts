import type { CandidateData, MarkData } from '../data.ts';
import { type Child, element } from './element.ts';
import { page } from './islands.ts';

/** Both ends of a mark and how they stand to each other, then the candidates with what spoke for and against them. */
export function reasoning(mark: MarkData): Child {
  const { claim, rivals = [], reason, sure } = mark;
  const ends = [
    draftEntry(mark),
    claim === undefined ? null : claimEntry('The claim', claim),
    rivals.filter((rival) => rival !== claim).map((rival) => claimEntry('See also', rival)),
    reason === undefined ? null : entry('Why not', reason),
    sure === undefined ? null : entry('How sure', sure),
  ];
  return [element('dl', { class: 'ends' }, ends), candidateList(mark)];
}

/** A claim as one end of a disagreement: what it states, its sentence, and where it comes from. */
export function claimEntry(title: string, index: number): Child {
  const { id, says, value, place, source } = page.claims[index]!;
  return entry(
    title,
    element('strong', { class: 'value' }, value),
    ' ',
    element('code', {}, id),
    says === value ? null : element('span', { class: 'says' }, says),
    element('span', { class: 'origin' }, place, source === null ? null : `, ${source}`),
  );
}

function draftEntry({ relation, actual, expected }: MarkData): Child {
  if (relation === undefined) return null;
  const ends = actual !== undefined && expected !== undefined ? `: ${actual}, where the claim has ${expected}` : '';
  return entry('The draft', `${relation}${ends}`);
}

function entry(title: string, ...content: readonly Child[]): HTMLElement {
  return element('div', {}, element('dt', {}, title), element('dd', { dir: 'auto' }, content));
}

function candidateList({ candidates = [], weaker }: MarkData): Child {
  if (candidates.length === 0) return null;
  return element(
    'section',
    { class: 'candidates' },
    element('h3', {}, candidates.length === 1 && weaker === undefined ? 'The claim it may be about' : 'The claims it may be about'),
    element('ol', {}, candidates.map(drawCandidate)),
    weaker !== undefined && element('p', { class: 'faint' }, `and ${weaker} weaker ${weaker === 1 ? 'candidate' : 'candidates'}`),
  );
}

function drawCandidate({ claim, score, chosen, cues, more }: CandidateData): HTMLElement {
  return element(
    'li',
    {},
    element('code', {}, page.claims[claim]?.id),
    element('span', { class: 'score' }, ` score ${score}${chosen ? ', chosen' : ''}`),
    cues.length > 0 &&
      element(
        'ul',
        { class: 'cues' },
        cues.map(([text, weight]) =>
          element(
            'li',
            {},
            element('span', {}, text),
            ' ',
            element('span', { class: weight.startsWith('+') ? 'weight for' : 'weight against' }, weight),
          ),
        ),
        more !== undefined && element('li', { class: 'faint' }, `${more} more`),
      ),
  );
}
