import type { Place } from './operator.ts';

/** The word of direction that says the opposite. */
export function otherDirections({ quote, before }: Place): readonly string[] {
  if (/^from 75 to 100mph$/.test(quote)) return ['from 100 to 75mph'];
  if (quote === 'rise' && /\bon the $/.test(before)) return ['decline'];
  const other = OPPOSITES.get(quote.toLowerCase());
  if (other === undefined) return [];
  return [/^\p{Lu}/u.test(quote) ? other[0]!.toUpperCase() + other.slice(1) : other];
}

/** A quotation with one inner word dropped, changed or put in; a word at its edge could be cut out rightly. */
export function otherWords({ quote }: Place): readonly string[] {
  const words = [...quote.matchAll(/[\p{L}'-]+/gu)];
  const inner = words.slice(1, -1);
  const dropped = inner.map(({ 0: word, index }) => quote.slice(0, index) + quote.slice(index + word.length).trimStart());
  const changed = words.flatMap(({ 0: word, index }) =>
    (CHANGES.get(word.toLowerCase()) ?? []).map((other) => quote.slice(0, index) + other + quote.slice(index + word.length)),
  );
  const added = inner.map(({ index }) => `${quote.slice(0, index)}really ${quote.slice(index)}`);
  return [...dropped, ...changed, ...added];
}

const PAIRS: readonly (readonly [string, string])[] = [
  ['up', 'down'],
  ['higher', 'lower'],
  ['less', 'more'],
  ['over', 'under'],
  ['above', 'below'],
  ['rise', 'fall'],
  ['rose', 'fell'],
  ['risen', 'fallen'],
  ['rises', 'falls'],
  ['better', 'worse'],
  ['longer', 'shorter'],
  ['halves', 'doubles'],
  ['cut', 'raised'],
];

const OPPOSITES = new Map([...PAIRS, ...PAIRS.map(([one, two]) => [two, one] as const), ['fewer', 'more'] as const]);

const CHANGES = new Map<string, readonly string[]>([
  ['not', ['never']],
  ['nobody', ['everybody', 'no one']],
  ['we', ['they']],
  ['i', ['we']],
  ['my', ['our']],
  ['will', ['may']],
  ['must', ['should']],
  ['is', ['was']],
  ['are', ['were']],
  ['should', ['must']],
  ['every', ['each']],
  ['breathed', ['moved']],
  ['last', ['final']],
  ['before', ['after']],
  ['cheap', ['clean']],
]);
