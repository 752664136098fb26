import { SMALL } from '../../extract/lexicon/numbers.ts';
import type { ClaimSet, Draft, Match, Passage } from '../../model.ts';
import { lemma, stem } from '../../text/lemma.ts';
import type { Token } from '../../text/tokens.ts';
import { isContent } from '../compiled-claim.ts';
import { GRADED, isMeasured, type Measured, PLAIN_WORDS, SUPERLATIVES } from '../lexicon/comparatives.ts';
import { type Vocabulary, vocabularyOf } from '../vocabulary.ts';
import { toDirectionMatch } from './direction-match.ts';
import { isExplained, type Side, sideOf, sidesOf } from './explained.ts';
import { judgePlainSentences } from './plain-sentences.ts';

/**
 * Superlatives among a number of things that the claims have one by one: "Northfield is the biggest of the three sites" where another
 * of the three is bigger. Out: a conflict at the superlative, where the claims hold just as many of them as the sentence says.
 */
export function linkExtremes(draft: Draft, set: ClaimSet): readonly Match[] {
  return judgePlainSentences(draft, TELLS, UNSURE, ({ passage, tokens, spend }) => {
    const told = toldIn(tokens);
    return told ? judge(passage, told, vocabularyOf(set), spend) : [];
  });
}

const TELLS = /\bof (?:the|all) (?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d\d?)\b/i;
const UNSURE =
  /[?"“”]|\b(?:not|never|no|nor|neither|one of the|among|if|unless|could|may|might|would|should|will|shall|had|hopes?|hoped|wants?|expect\w*|until|used to|once|at first|second|third|fourth|fifth|previous\w*|last|earlier|then)\b|n['’]t\b|\b(?:19|20)\d\d\b/i;

interface Told {
  readonly word: readonly Token[];
  readonly sign: 1 | -1;
  readonly of: Measured;
  /** How many things there are. */
  readonly count: number;
  /** What is said besides. */
  readonly rest: readonly Token[];
}

function toldIn(tokens: readonly Token[]): Told | null {
  const at = tokens.findIndex(({ lower }, index) => lower === 'of' || (lower === 'all' && tokens[index - 1]?.lower !== 'of'));
  const of = tokens.findIndex(
    ({ lower }, index) =>
      index >= at && lower === 'of' && /^(?:the|all)$/.test(tokens[index + 1]?.lower ?? '') && countAt(tokens[index + 2]) !== null,
  );
  if (at < 0 || of < 0) return null;
  const count = countAt(tokens[of + 2])!;
  let behind = of + 3;
  while (behind < tokens.length && tokens[behind]!.kind === 'word' && isContent(tokens[behind]!) && !tokens[behind]!.capital) behind++;
  const found = tokens.flatMap(({ lower }, index) => {
    const superlative = SUPERLATIVES.get(lower);
    return superlative && (index < of || index >= behind) ? [{ index, superlative }] : [];
  });
  const [only] = found;
  if (!only || found.length > 1) return null;
  const { index, superlative } = only;
  const graded = /^(?:most|least)$/.test(tokens[index]!.lower) ? GRADED.get(tokens[index + 1]?.lower ?? '') : undefined;
  const end = graded ? index + 2 : index + 1;
  const stop = tokens.findIndex(({ lower }, place) => place >= Math.max(end, behind) && ENDS.test(lower));
  const rest = tokens.filter(
    (_, place) => (place < of || place >= behind) && (place < index || place >= end) && (stop < 0 || place < stop),
  );
  return { word: tokens.slice(index, end), sign: superlative.sign, of: graded ?? superlative.of, count, rest };
}

const ENDS = /^(?:[,;:.!–—]|and|but|while|with)$/;

function countAt(token: Token | undefined): number | null {
  if (!token) return null;
  return SMALL.get(token.lower) ?? (/^\d{1,2}$/.test(token.lower) ? Number(token.lower) : null);
}

function judge(passage: Passage, told: Told, vocabulary: Vocabulary, spend: (claims: number) => void): readonly Match[] {
  const sides = sidesOf(told.rest, vocabulary, spend).flatMap((side) => {
    const kin = kinOf(side, vocabulary, told.count);
    return kin && fits(side, kin, told) ? [{ side, kin }] : [];
  });
  const beaten = sides.map(({ side, kin }) => kin.find((other) => isAhead(other, side, told.sign)));
  const [first] = sides;
  if (!first || beaten.some((other) => other === undefined)) return [];
  const { claim } = first.side.compiled;
  const range = { start: told.word[0]!.start, end: told.word.at(-1)!.end };
  const rival = beaten[0]!.compiled.claim;
  return [
    toDirectionMatch({
      passage,
      range,
      direction: told.sign,
      claim,
      certainty: 'likely',
      expected: `${claim.text} against ${rival.text} (${rival.id})`,
    }),
  ];
}

/** The claims of the same measure, one for each thing: just as many as the sentence says there are. */
function kinOf(side: Side, vocabulary: Vocabulary, count: number): readonly Side[] | null {
  const own = side.compiled.claim.quantity;
  const kin: Side[] = [];
  for (const compiled of vocabulary.withHead(side.heads)) {
    if (kin.length > count) return null;
    const other = sideOf(compiled);
    const quantity = other?.compiled.claim.quantity;
    if (!other || !quantity || other.compiled.claim.status !== 'active' || other.compiled.claim.derived) continue;
    const isAlike =
      quantity.dimension === own.dimension && quantity.unit === own.unit && quantity.per === own.per && quantity.bound === 'exact';
    if (isAlike && hasName(other)) kin.push(other);
  }
  return kin.length === count && kin.includes(side) ? kin : null;
}

function hasName({ compiled }: Side): boolean {
  return compiled.qualifiers.some(({ alternatives }) => alternatives.some(({ features }) => features.some(({ capital }) => capital)));
}

/** The one is named by what only it has, and all else is said of one of its kin. */
function fits(side: Side, kin: readonly Side[], { rest, of }: Told): boolean {
  const { dimension, unit } = side.compiled.claim.quantity;
  if (!isMeasured(of, dimension, unit)) return false;
  const others = kin.filter((other) => other !== side);
  const isOwn = (token: Token) =>
    isContent(token) && side.strong.has(stem(token.lower)) && others.every(({ all }) => !all.has(stem(token.lower)));
  return rest.some(isOwn) && rest.every((token) => isExplained(token, side) || PLAIN_WORDS.has(lemma(token.lower)));
}

function isAhead({ compiled: { claim: other } }: Side, { compiled: { claim } }: Side, sign: 1 | -1): boolean {
  return sign > 0 ? other.quantity.low.gt(claim.quantity.high) : other.quantity.high.lt(claim.quantity.low);
}
