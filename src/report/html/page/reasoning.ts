import type { CandidateData, MarkData } from '../data.ts';
import { type Child, element } from './element.ts';
import { page } from './islands.ts';

/** Both ends of a mark and how they stand to each other, then the candidates with what spoke for and against them. In: the phrases of its draft. */
export function reasoning(mark: MarkData, phrases: readonly string[]): Child {
  const { claim, rivals = [], reason, sure } = mark;
  const ends = [
    draftEntry(mark, phrases),
    claim === undefined ? null : claimEntry('The claim', claim),
    rivals.filter((rival) => rival !== claim).map((rival) => claimEntry('See also', rival)),
    reason === undefined ? null : entry('Why not', phrases[reason]),
    sure === undefined ? null : entry('How sure', phrases[sure]),
  ];
  return [element('dl', { class: 'ends' }, ends), candidateList(mark, phrases)];
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

function draftEntry({ relation, text, actual = text, expected }: MarkData, phrases: readonly string[]): Child {
  if (relation === undefined) return null;
  return entry('The draft', phrases[relation], expected !== undefined && `: ${actual}, where the claim has ${expected}`);
}

function entry(title: string, ...content: readonly Child[]): HTMLElement {
  return element('div', {}, element('dt', {}, title), element('dd', { dir: 'auto' }, content));
}

function candidateList({ candidates = [], weaker, claim }: MarkData, phrases: readonly string[]): Child {
  if (candidates.length === 0) return null;
  return element(
    'section',
    { class: 'candidates' },
    element('h3', {}, candidates.length === 1 && weaker === undefined ? 'The claim it may be about' : 'The claims it may be about'),
    element(
      'ol',
      {},
      candidates.map((candidate) => drawCandidate(candidate, claim, phrases)),
    ),
    weaker !== undefined && element('p', { class: 'faint' }, `and ${weaker} weaker ${weaker === 1 ? 'candidate' : 'candidates'}`),
  );
}

function drawCandidate([claim, score, cues, more]: CandidateData, chosen: number | undefined, phrases: readonly string[]): HTMLElement {
  return element(
    'li',
    {},
    element('code', {}, page.claims[claim]?.id),
    element('span', { class: 'score' }, ` score ${score}${claim === chosen ? ', chosen' : ''}`),
    cues.length > 0 &&
      element(
        'ul',
        { class: 'cues' },
        cues.map(([phrase, weight]) => element('li', {}, element('span', {}, phrases[phrase]), ' ', drawWeight(weight))),
        more > 0 && element('li', { class: 'faint' }, `${more} more`),
      ),
  );
}

function drawWeight(weight: number): HTMLElement {
  return element('span', { class: weight < 0 ? 'weight against' : 'weight for' }, weight < 0 ? `−${-weight}` : `+${weight}`);
}
