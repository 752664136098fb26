import { CHANGES } from '../../extract/lexicon/changes.ts';
import type { ClaimSet, Draft, Match } from '../../model.ts';
import { lemma, stem } from '../../text/lemma.ts';
import { type Token, tokenize } from '../../text/tokens.ts';
import type { CompiledClaim, Feature } from '../compiled-claim.ts';
import { changeOf } from '../figures/earlier-values.ts';
import { type Vocabulary, vocabularyOf } from '../vocabulary.ts';
import { toDirectionMatch } from './direction-match.ts';

/**
 * Headlines that tell a claim's change the other way round without a figure: "Avocets on the decline" where they are up 18%,
 * "Court doubles the award" of an award that was halved. A headline that tells two directions, asks, denies or looks ahead says
 * nothing for certain.
 */
export function linkHeadlines(draft: Draft, set: ClaimSet, matches: readonly Match[]): readonly Match[] {
  return draft.passages.flatMap((passage) => {
    if (passage.kind !== 'heading' && passage.kind !== 'field') return [];
    const words = tokenize(passage.text).filter(({ kind }) => kind === 'word');
    // "Elm Rise" is a name where the other words of the headline have no capitals.
    const isPlain = words.filter(({ capital }) => capital).length < words.length / 2;
    const isTop = passage.kind === 'field' || passage.trail.length === 0;
    const told = words.filter((word, at) => directionOf(words, at) !== null && !(isPlain && at > 0 && word.capital));
    const [word] = told.length === 0 && isTop && amountOf(words) ? words : told;
    if (!word || told.length > 1 || words.length > MOST || words.some(({ lower }) => UNSURE.has(lower)) || passage.text.includes('?'))
      return [];
    const vocabulary = vocabularyOf(set);
    const direction = directionOf(words, words.indexOf(word)) ?? amountOf(words)!;
    const claims = told.length === 0 ? amountsIn(words, vocabulary) : claimsIn(words, word, vocabulary);
    const tells = ({ mention, state, claim }: Match) =>
      mention.passage === passage.index &&
      mention.kind === 'quantity' &&
      state !== 'not-covered' &&
      (told.length > 0 || claims.some(({ compiled }) => compiled.claim === claim));
    if (matches.some(tells)) return [];
    const sides = new Set(claims.map(({ side }) => side));
    if (sides.size !== 1 || sides.has(direction)) return [];
    const { claim } = claims[0]!.compiled;
    const range = { start: word.start, end: word.end };
    return [
      toDirectionMatch({ passage, range, direction, claim, certainty: 'likely', expected: claim.kind === 'value' ? claim.text : null }),
    ];
  });
}

/** A headline is short. */
const MOST = 20;

/** "rise" and "fell"; of words that also name things only "on the rise", "halves", "doubles". */
function directionOf(words: readonly Token[], at: number): 1 | -1 | null {
  const { lower } = words[at]!;
  // "Falls short" tells nothing of a change, and "advanced leave" none either.
  if (lower === 'up' || lower === 'down' || lower === 'advanced' || words[at + 1]?.lower === 'short') return null;
  return TIMES.get(lower) ?? CHANGES.get(lower) ?? null;
}

const TIMES: ReadonlyMap<string, 1 | -1> = new Map([
  ['double', 1],
  ['doubles', 1],
  ['treble', 1],
  ['trebles', 1],
  ['triple', 1],
  ['triples', 1],
  ['halve', -1],
  ['halves', -1],
]);

/** "More forest burned", "Fewer otters at the weir": a headline that begins with how much more or less of something there is. */
function amountOf(words: readonly Token[]): 1 | -1 | null {
  const [first, next] = words;
  if (!first || !next || /^(?:than|on|about|from|to|of|information|or|and)$/.test(next.lower)) return null;
  return first.lower === 'more' ? 1 : first.lower === 'fewer' || first.lower === 'less' ? -1 : null;
}

/** The claims whose figure was another before, where their subject and a word that pins them down are named. */
function amountsIn(words: readonly Token[], vocabulary: Vocabulary): readonly Changed[] {
  const stems = new Set(words.map(({ lower }) => stem(lower)));
  return [...vocabulary.withHead(stems)].flatMap((compiled) => {
    const { claim, subjects, qualifiers } = compiled;
    if (claim.kind !== 'value' || claim.status !== 'active' || claim.quantity.dimension === 'percent') return [];
    const isAll = (features: readonly Feature[]) => features.length > 0 && features.every((feature) => stems.has(feature.stem));
    const isPinned = qualifiers.some(({ alternatives }) => alternatives.some(({ features }) => isAll(features)));
    const named = subjects.some(({ features }) => isAll(features) && (features.length > 1 || isPinned));
    const side = named ? changeOf(claim, vocabulary) : null;
    return side === null ? [] : [{ compiled, side }];
  });
}

interface Changed {
  readonly compiled: CompiledClaim;
  readonly side: 1 | -1;
}

/** The claims that tell a change of something that the headline names in full beside the word of direction. */
function claimsIn(words: readonly Token[], told: Token, vocabulary: Vocabulary): readonly Changed[] {
  const stems = new Set(words.filter((word) => word !== told).map(({ lower }) => stem(lower)));
  return [...vocabulary.withHead(stems)].flatMap((compiled) => {
    const { claim } = compiled;
    if (claim.kind !== 'value' || claim.status !== 'active') return [];
    const named = compiled.subjects.some(({ features }) => features.length > 0 && features.every((feature) => stems.has(feature.stem)));
    const side = named ? sideOf(compiled) : null;
    return side === null ? [] : [{ compiled, side }];
  });
}

/** The direction in which a claim's own sentence says that its thing went. */
function sideOf({ claim, direction }: CompiledClaim): 1 | -1 | null {
  if (direction !== null || claim.kind !== 'value') return direction;
  const sides = new Set(
    tokenize(claim.says).flatMap(({ lower, capital }) => (capital ? [] : (TIMES.get(lower) ?? CHANGES.get(lower) ?? []))),
  );
  const tells = /\b(?:by|to|from)\b/.test(claim.says) || TIMES.has(lemma(claim.text));
  return sides.size === 1 && tells ? [...sides][0]! : null;
}

const UNSURE: ReadonlySet<string> = new Set(
  'not no never without end ends halt halts stop stops despite after before amid fear fears could may might would will should if hope hopes last next slows slow'.split(
    ' ',
  ),
);
