import { CHANGES } from '../extract/lexicon/changes.ts';
import type { ClaimSet, Draft, Match } from '../model.ts';
import { lemma, stem } from '../text/lemma.ts';
import { type Token, tokenize } from '../text/tokens.ts';
import type { CompiledClaim } from './compiled-claim.ts';
import { toDirectionMatch } from './direction-match.ts';
import { type Vocabulary, vocabularyOf } from './vocabulary.ts';

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
    const told = words.filter((word, at) => directionOf(words, at) !== null && !(isPlain && at > 0 && word.capital));
    const [word] = told;
    if (!word || told.length > 1 || words.length > MOST || words.some(({ lower }) => UNSURE.has(lower)) || passage.text.includes('?'))
      return [];
    if (matches.some(({ mention, state }) => mention.passage === passage.index && mention.kind === 'quantity' && state !== 'not-covered'))
      return [];
    const direction = directionOf(words, words.indexOf(word))!;
    const claims = claimsIn(words, word, vocabularyOf(set));
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
  if (lower === 'up' || lower === 'down') return null;
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
