import type { Mention } from '../../model.ts';
import type { CompiledClaim } from '../compiled-claim.ts';
import { knows } from '../figures/noun-fit.ts';
import { PREPOSITIONS } from '../lexicon/function-words.ts';
import type { Scene, Word } from '../scene.ts';
import { type Field, textOf } from './contrasts.ts';

/** What names another thing of the claim's kind right at the figure: the one before it, one by name, one elsewhere. Gives its words, or null. */
export function otherThing(field: Field, scene: Scene, mention: Mention): string | null {
  const figure = scene.at.get(mention)?.start ?? 0;
  return formerOne(field, figure) ?? namedBefore(field, figure) ?? ofOtherOwner(field, figure) ?? elsewhere(field, figure);
}

/** "The last one, which watered 6,200 fields", "the old scheme, which": what is told of it in passing. */
function formerOne({ compiled, words }: Field, figure: number): string | null {
  const { sentence } = words[figure]!;
  for (let index = figure - 2; index > 2 && words[index]?.sentence === sentence; index--) {
    if (/^[;:–—]$/.test(words[index]!.text)) return null;
    if (words[index]!.text !== ',' || !/^wh(?:ich|o)$/.test(words[index + 1]!.lower)) continue;
    const article = words.findLastIndex(
      ({ lower, sentence: own }, at) => at < index && at >= index - PHRASE && own === sentence && ARTICLES.has(lower),
    );
    if (article < 0) return null;
    const former = words.slice(article + 1, index).find((word) => FORMER.has(word.lower) && !knows(compiled, word));
    const between = words.slice(index + 2, figure);
    return former && !between.some(({ text }) => text === ',') ? textOf(words, article, index) : null;
  }
  return null;
}

const ARTICLES: ReadonlySet<string> = new Set(['the', 'its', 'their', 'our', 'his', 'her']);
const FORMER: ReadonlySet<string> = new Set('last old previous former earlier first original prior preceding existing'.split(' '));
/** Words of what the clause is about, with its article. */
const PHRASE = 5;

/** "Salt Road, all 450 leaves of it", "Elm Hall (340 seats)": the figure is told of a name right before it that the claim does not have. */
function namedBefore({ compiled, vocabulary, words }: Field, figure: number): string | null {
  let at = figure - 1;
  if (words[at]?.lower === 'all') at--;
  if (!/^[,(]$/.test(words[at]?.text ?? '')) return null;
  const name: Word[] = [];
  for (let index = at - 1; index >= 0 && words[index]!.capital && words[index]!.kind === 'word'; index--) name.unshift(words[index]!);
  const first = at - name.length;
  const isInside = first > 0 && words[first - 1]!.sentence === words[figure]!.sentence;
  if (name.length === 0 || !isInside || name.every(({ content }) => !content)) return null;
  if (TITLES_AND_TIMES.test(name.at(-1)!.text)) return null;
  if (name.some((word) => knows(compiled, word))) return null;
  return !isPinned(compiled) && name.some(({ stem }) => vocabulary.known.has(stem)) ? null : textOf(words, first, at);
}

/** Whether a name is among what the claim is pinned down by. */
function isPinned({ qualifiers }: CompiledClaim): boolean {
  return qualifiers.some(({ alternatives }) => alternatives.some(({ features }) => features.some(({ capital }) => capital)));
}

const TITLES_AND_TIMES = /^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun)|^(?:Christmas|Easter|Dr|I)$/;

/** "Harrow's penalty was €25,000", where the claims call Harrow the old company or a rival. */
function ofOtherOwner({ compiled, vocabulary, words }: Field, figure: number): string | null {
  const { sentence } = words[figure]!;
  for (let index = figure - 1; index > 0 && words[index]?.sentence === sentence; index--) {
    if (/^[,;:–—]$/.test(words[index]!.text)) return null;
    const name = words[index - 1]!;
    if (!/^['’]s?$/.test(words[index]!.lower) || !name.capital || knows(compiled, name)) continue;
    return vocabulary.others.has(name.stem) ? textOf(words, index - 1, index + 2) : null;
  }
  return null;
}

/** "At Elm the pool is 91 metres long", where no claim speaks of Elm. */
function elsewhere({ vocabulary, words, isLike }: Field, figure: number): string | null {
  const { sentence } = words[figure]!;
  const semicolon = words.findLastIndex(({ text }, index) => index < figure && text === ';');
  const from = Math.max(
    semicolon + 1,
    words.findIndex((word) => word.sentence === sentence),
  );
  const at = /^(?:and|but|while|only)$/.test(words[from]?.lower ?? '') ? from + 1 : from;
  const place = words[at + 1];
  if (isLike || !/^(?:in|at)$/.test(words[at]?.lower ?? '') || !place?.capital || place.kind !== 'word' || !place.content) return null;
  let end = at + 2;
  while (words[end]?.capital) end++;
  const name = words.slice(at + 1, end);
  const next = words[end];
  if (end >= figure || TITLES_AND_TIMES.test(place.text) || next?.kind === 'number' || PREPOSITIONS.has(next?.lower ?? '')) return null;
  return name.some(({ stem, lower }) => vocabulary.known.has(stem) || vocabulary.names.has(lower)) ? null : textOf(words, at, end);
}

/** "Nine hundred trees there were felled. Here it was 40": the same count once more, of another place or time. */
export function takenElsewhere({ compiled, words }: Field, scene: Scene, mention: Mention): string | null {
  if (mention.kind !== 'quantity' || mention.quantity.dimension === 'duration') return null;
  const { start, end } = scene.at.get(mention)!;
  const here = words[start]!.sentence;
  const from = words.findIndex(({ sentence }) => sentence === here);
  if (
    here === 0 ||
    !/^(?:was|were|is|has)$/.test(words[start - 1]?.lower ?? '') ||
    !/^(?:it|they|that|there)$/.test(words[start - 2]?.lower ?? '')
  )
    return null;
  const opener = words.slice(from, start - 2).filter(({ kind }) => kind === 'word');
  const isOpened = opener.length > 0 && opener.length <= PHRASE && (PLACES.has(opener[0]!.lower) || PREPOSITIONS.has(opener[0]!.lower));
  const isAlone = words[end] === undefined || words[end]!.kind === 'mark' || words[end]!.sentence !== here;
  if (!isOpened || !isAlone || opener.some((word) => word.content && knows(compiled, word))) return null;
  const isTold = scene.mentions.some(
    (one) =>
      one.kind === 'quantity' &&
      one.quantity.dimension === mention.quantity.dimension &&
      one.range.end <= mention.range.start &&
      words[scene.at.get(one)!.start]!.sentence === here - 1,
  );
  return isTold ? textOf(words, from, start) : null;
}

const PLACES: ReadonlySet<string> = new Set(['here', 'there', 'elsewhere', 'nationally', 'locally', 'abroad', 'today', 'now', 'then']);
