import type { Mention } from '../../model.ts';
import type { CompiledClaim } from '../compiled-claim.ts';
import { clauseOf } from '../figures/bearer.ts';
import { knows } from '../figures/noun-fit.ts';
import type { Scene, Word } from '../scene.ts';
import { foreign, type Setting, sentenceOf } from '../setting.ts';

/** `limit` of a figure that looks like the claim's own. */
const PLAIN_SLIP = 0.5;

/**
 * "Of the trees that fell, 800 were oaks and 290 limes", "twelve of the guests were Danes, nine Finns": what the claim counts is named
 * only as the whole of which the figure is a part.
 */
export function partOfNamed({ scene, mention }: Setting, compiled: CompiledClaim, limit: number): string | null {
  if (limit > PLAIN_SLIP || !isCount(mention) || scene.passage.cell) return null;
  const { words, at } = scene;
  const figure = at.get(mention)!;
  const here = sentenceOf(scene, mention);
  const whole = openingWhole(words, here, figure.start) ?? wholeOfOther(scene, mention, here);
  if (!whole) return null;
  const isOwn = (word: Word) => word.content && word.kind === 'word' && knows(compiled, word);
  const isNamed = words.slice(whole.start, whole.end).some(isOwn);
  const isNamedElsewhere = words.some(
    (word, index) => word.sentence === here && index >= whole.end && index < figure.end + REACH && isOwn(word),
  );
  if (!isNamed || isNamedElsewhere) return null;
  const text = words.slice(whole.start, whole.end).map((word) => word.text);
  return `is a part of a group (“${text.join(' ')}”)`;
}

/** Words behind the figure that tell what it is of. */
const REACH = 5;

function isCount(mention: Mention): boolean {
  return mention.kind === 'quantity' && mention.quantity.dimension === 'count';
}

/** "Of the trees that fell,": from the beginning of the sentence to its first comma. */
function openingWhole(words: readonly Word[], sentence: number, figure: number) {
  const start = words.findIndex((word) => word.sentence === sentence);
  if (words[start]?.lower !== 'of' || !WHOLES.has(words[start + 1]?.lower ?? '')) return null;
  const end = words.findIndex(({ text }, index) => index > start && text === ',');
  return end > start && end < figure ? { start, end } : null;
}

/** "Twelve of the guests were": the group of which a figure before this one names another part. */
function wholeOfOther({ words, mentions, at }: Scene, mention: Mention, sentence: number) {
  const figure = at.get(mention)!;
  for (const other of mentions) {
    const range = at.get(other)!;
    if (!isCount(other) || range.end >= figure.start || words[range.start]!.sentence !== sentence) continue;
    if (words[range.end]?.lower !== 'of' || !WHOLES.has(words[range.end + 1]?.lower ?? '')) continue;
    const end = words.findIndex(({ lower }, index) => index > range.end && /^(?:is|are|was|were|had|have|came|went|,)$/.test(lower));
    if (end > range.end && end < figure.start) return { start: range.start, end };
  }
  return null;
}

const WHOLES: ReadonlySet<string> = new Set(['the', 'its', 'their', 'our', 'his', 'her', 'my', 'these', 'those', 'them', 'all']);

/** "Another 90 flights", "a further six": those that come on top, where the claim counts no such. */
export function onTop({ mention }: Setting, { claim }: CompiledClaim, limit: number): string | null {
  if (limit > PLAIN_SLIP || mention.kind !== 'quantity' || mention.relation !== 'further') return null;
  return MORE.test([claim.says, ...claim.of, ...claim.about].join(' ')) ? null : `counts those on top (“${mention.surface}”)`;
}

const MORE = /\b(?:another|further|more|additional(?:ly)?|extra|also|on top|added|besides)\b/i;

/** "Our part will be €1,200": what one of several has of it. */
export function ownShare({ scene, mention }: Setting, compiled: CompiledClaim): string | null {
  const clause = scene.passage.cell ? null : clauseOf(scene, scene.at.get(mention)?.start ?? 0);
  if (!clause || !POSSESSIVES.has(scene.words[clause.start]!.lower)) return null;
  const head = scene.words[clause.end - 1]!;
  return SHARES.has(head.lemma) && foreign(compiled, head)
    ? `is somebody’s own part (“${scene.words[clause.start]!.text} ${head.text}”)`
    : null;
}

const POSSESSIVES: ReadonlySet<string> = new Set(['my', 'our', 'his', 'her', 'their', 'its', 'your']);
const SHARES: ReadonlySet<string> = new Set([
  'part',
  'share',
  'cut',
  'portion',
  'slice',
  'bit',
  'contribution',
  'half',
  'third',
  'quarter',
]);

/** "She cast her first bell at twelve": how old somebody was. */
export function ageThen({ scene, mention }: Setting, _compiled: CompiledClaim): string | null {
  if (mention.kind !== 'quantity' || mention.quantity.dimension !== 'count' || scene.passage.cell) return null;
  const { words, at } = scene;
  const { start, end } = at.get(mention)!;
  const { low } = mention.quantity;
  const next = words[end];
  const isBare = next === undefined || next.sentence !== words[start]!.sentence || next.kind === 'mark' || next.lower === 'and';
  if (words[start - 1]?.lower !== 'at' || !isBare || next?.text === '%' || low.lt(4) || low.gt(105) || !low.isInteger()) return null;
  const clause = clauseOf(scene, start);
  const subject = clause && words[clause.start]!;
  const isPerson = subject && (/^(?:he|she|i|who|his|her|my)$/.test(subject.lower) || subject.capital);
  return isPerson && !VALUED.has(words[clause.verb]!.lemma) ? `an age (“at ${mention.surface}”)` : null;
}

/** What stands or ends at a number is no person. */
const VALUED: ReadonlySet<string> = new Set(
  'stand remain be put price value sell open close start run peak set estimate cap trade level come stay keep hold hover'.split(' '),
);
