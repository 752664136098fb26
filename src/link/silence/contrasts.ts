import { ORDINALS } from '../../extract/lexicon/numbers.ts';
import { stem } from '../../text/lemma.ts';
import { type CompiledClaim, hasWord } from '../compiled-claim.ts';
import { knows } from '../figures/noun-fit.ts';
import { OTHERS } from '../lexicon/cues.ts';
import { PREPOSITIONS } from '../lexicon/function-words.ts';
import type { Scene, Word } from '../scene.ts';
import type { Vocabulary } from '../vocabulary.ts';

/** What a phrase is held against. */
export interface Field {
  readonly compiled: CompiledClaim;
  readonly vocabulary: Vocabulary;
  readonly words: readonly Word[];
  /** The figure looks like the claim's: a strange name beside it is no reason. */
  readonly isLike: boolean;
}

/** The words [start, end) where they tell what they name from the claim's own: "the next mine", "the town across the river"; null otherwise. */
export function contrasted(field: Field, start: number, end: number): string | null {
  const { compiled, words } = field;
  for (let index = start; index < end; index++) {
    if (knows(compiled, words[index]!) || hasWord(compiled, words[index]!.lower)) continue;
    const tellsApart =
      isOther(words, index, start) ||
      isOpposite(field, words[index]!) ||
      isPrefixed(words, index) ||
      isOfOther(field, index, end) ||
      isStrangeName(field, index, start, end);
    if (tellsApart) return textOf(words, start, end);
  }
  return null;
}

/** "The neighbouring county", "the next mine", "the town across the river" */
function isOther(words: readonly Word[], index: number, start: number): boolean {
  const { lower } = words[index]!;
  const next = words[index + 1];
  if (OTHERS.has(lower) || ANOTHER.has(lower)) return true;
  if (lower === 'next') return next !== undefined && !TIMES.has(next.lemma);
  return ACROSS.has(lower) && next?.lower === 'the' && index > start;
}

const ANOTHER: ReadonlySet<string> = new Set(['other', 'nearby', 'foreign', 'adjoining', 'adjacent']);
const ACROSS: ReadonlySet<string> = new Set(['across', 'beyond']);
const TIMES: ReadonlySet<string> = new Set(
  'year month week day night season morning time term round quarter decade spring summer autumn winter few'.split(' '),
);

/** "A part-time place" where the claim is of a full-time one, and no claim is of the other of the pair: between two claims their words decide. */
function isOpposite({ compiled: { stems }, vocabulary: { known } }: Field, { lower }: Word): boolean {
  return !known.has(stem(lower)) && (OPPOSITE.get(lower) ?? []).some((word) => stems.has(stem(word)));
}

/** What is told apart in pairs, from general English. */
const PAIRS =
  'full part,old new,male female,men women,boys girls,man woman,boy girl,north south,northern southern,east west,eastern western,inner outer,upper lower,indoor outdoor,indoors outdoors,public private,adult child,adults children,summer winter,spring autumn,day night,home away,rural urban,junior senior,gross net,cheapest dearest,youngest oldest,smallest largest,smallest biggest,shortest longest,lowest highest,local national,domestic foreign,used new,wild farmed,electric diesel,single double,left right';
const OPPOSITE: ReadonlyMap<string, readonly string[]> = (() => {
  const found = new Map<string, string[]>();
  for (const pair of PAIRS.split(',')) {
    const [one, other] = pair.split(' ') as [string, string];
    found.set(one, [...(found.get(one) ?? []), other]);
    found.set(other, [...(found.get(other) ?? []), one]);
  }
  return found;
})();

/** "The quarter-final", "the sub-committee" where the claim is of the final, the committee. */
function isPrefixed(words: readonly Word[], index: number): boolean {
  return PREFIXES.has(words[index]!.lower) && words[index + 1]?.text === '-' && words[index + 2]?.content === true;
}

const PREFIXES: ReadonlySet<string> = new Set('semi quarter half sub vice ex mini pre'.split(' '));

/** "The winner of the women's event", "the vote on the budget": of something that nothing in the claims is about. */
function isOfOther({ compiled, vocabulary, words }: Field, index: number, end: number): boolean {
  const { lower } = words[index]!;
  const isOn = ON.has(lower) && words[index - 1] !== undefined && knows(compiled, words[index - 1]!);
  if ((lower !== 'of' && !isOn) || !/^(?:the|its|a|an)$/.test(words[index + 1]?.lower ?? '')) return false;
  const own = words.slice(index + 1, end);
  const side = own.findIndex(({ lower, kind }) => PREPOSITIONS.has(lower) || (kind === 'mark' && lower !== '-'));
  const content = (side < 0 ? own : own.slice(0, side)).filter((word) => word.content && word.kind === 'word');
  return content.length > (isOn ? 0 : 1) && !content.some((word) => vocabulary.known.has(word.stem) || knows(compiled, word));
}

const ON: ReadonlySet<string> = new Set(['on', 'against', 'about']);

/** "The Danish cooperative", "the Mill Lane site": one of several, told apart by a name that no claim knows. */
function isStrangeName({ words, vocabulary, isLike }: Field, index: number, start: number, end: number): boolean {
  const word = words[index]!;
  if (isLike || !word.capital || word.kind !== 'word' || !word.content) return false;
  if (vocabulary.known.has(word.stem) || vocabulary.names.has(word.lower) || !/^(?:the|an?)$/.test(words[start]!.lower)) return false;
  return words.slice(index + 1, end).some(({ capital, content }) => content && !capital);
}

/** "Its third season", "in the second week", between a figure and the one before it, where no claim is of a third or a second one. */
export function otherStage(
  { compiled, vocabulary, words }: Field,
  { mentions, at }: Scene,
  sentence: number,
  figure: number,
): string | null {
  const behind = mentions.flatMap((one) => (one.kind === 'quantity' && at.get(one)!.end <= figure ? [at.get(one)!.end] : []));
  for (let index = Math.max(sentence, ...behind); index < figure - 1; index++) {
    const { lower, stem } = words[index]!;
    if (!ORDINALS.has(lower) && lower !== 'opening') continue;
    const stage = words[index + 1]!.lemma;
    if (STAGES.has(stage) && (!vocabulary.known.has(stem) || isOfOtherStage(compiled, lower, stage)))
      return textOf(words, index, index + 2);
  }
  return null;
}

/** "In its first week" where the claim is of the first day. */
function isOfOtherStage({ claim }: CompiledClaim, ordinal: string, stage: string): boolean {
  const own = new RegExp(`\\b${ordinal} (\\p{L}+)`, 'iu').exec(claim.says)?.[1]?.toLowerCase();
  return own !== undefined && own !== stage && (own === 'day' || STAGES.has(own));
}

const STAGES: ReadonlySet<string> = new Set(
  'year season week month series edition round quarter half hour term decade stage phase'.split(' '),
);

/** The words [start, end) with blanks between them. */
export function textOf(words: readonly Word[], start: number, end: number): string {
  return words
    .slice(start, end)
    .map(({ text }) => text)
    .join(' ');
}
