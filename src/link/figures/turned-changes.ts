import { toSource } from '../../draft/segments.ts';
import { CHANGES, COMPARATIVES } from '../../extract/lexicon/changes.ts';
import { SMALL } from '../../extract/lexicon/numbers.ts';
import type { Match, Mention, Passage, QuantityMention, TextRange, ValueClaim } from '../../model.ts';
import { type Token, tokenize } from '../../text/tokens.ts';
import { oppositeOf } from '../comparisons/direction-match.ts';
import { headsOf } from '../compiled-claim.ts';
import type { Scene } from '../scene.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { changeOf } from './earlier-values.ts';
import { significantDigits } from './verdicts.ts';

/**
 * What the figures of a passage say of rise and fall, held against what the claims say: "£46m under the budget" of £46m over it,
 * "rose to 52,090" where the list fell. Takes the matches of the passage and gives them again, the wrong ones as conflicts.
 */
export function settleChanges(matches: readonly Match[], scene: Scene, vocabulary: Vocabulary): readonly Match[] {
  return matches.map((match) => {
    const { mention } = match;
    if (mention.kind !== 'quantity' || match.state === 'conflicts') return match;
    return (
      asMargin(match, mention, scene, vocabulary) ??
      asResult(match, mention, scene, vocabulary) ??
      asReversed(match, mention, scene, vocabulary) ??
      match
    );
  });
}

// --- £46m under the budget -----------------------------------------------------------------------------------------------

/** The figure is a claim's margin, told the other way. */
function asMargin(match: Match, mention: QuantityMention, scene: Scene, vocabulary: Vocabulary): Match | null {
  const claim = exactly(match);
  if (!claim || (match.certainty === 'weak' && match.relation !== 'same')) return null;
  const word = marginBehind(mention, scene.passage.text);
  const claimed = word && marginOf(claim, vocabulary);
  if (!word || !claimed || claimed === word.direction || tellsBoth(scene, mention, word, claimed)) return null;
  return turned(match, scene.passage, word);
}

interface Told {
  readonly start: number;
  readonly end: number;
  readonly direction: 1 | -1;
}

/** "£46m under the budget", "9,400 more tonnes": the word right behind the number that says on which side it lies. */
function marginBehind({ range, surface }: Mention, text: string): Told | null {
  const inside = /\d\S* (more|fewer|less)\b/.exec(surface);
  const at = inside ? range.start + inside.index + inside[0].length - inside[1]!.length : range.end;
  const found = inside ? null : BEHIND.exec(text.slice(range.end, range.end + 60));
  const word = inside?.[1] ?? found?.[1] ?? found?.[2];
  if (word === undefined) return null;
  const start = inside ? at : range.end + found![0].indexOf(word);
  return { start, end: start + word.length, direction: SIDES.get(word) ?? COMPARATIVES.get(word)! };
}

/** "Over", "under" and their kind only before what a figure is held against; they also begin other phrases. */
const BEHIND =
  /^ (?:(more|less|fewer|higher|lower|longer|shorter)(?= than\b| on (?:the|last)\b)|(over|under|above|below|beyond|short of|ahead of|behind)(?= (?:the |its |their |our |his |her )?(?:\p{L}+ )?(?:budget|target|plan|forecast|estimate|goal|limit|average|record|guidance|standard|threshold|quota)s?\b)).*$/u;

const SIDES: ReadonlyMap<string, 1 | -1> = new Map([
  ...['over', 'above', 'beyond', 'ahead of', 'exceed', 'exceeds', 'exceeded', 'beat', 'beats', 'overspend', 'overspent', 'overrun'].map(
    (word) => [word, 1] as const,
  ),
  ...['under', 'below', 'short of', 'behind', 'missed', 'misses', 'underspend', 'underspent', 'shortfall'].map(
    (word) => [word, -1] as const,
  ),
]);

/** The side on which a claim's margin lies by its own words; null where they say nothing, or both. A bound is no margin. */
function marginOf(claim: ValueClaim, vocabulary: Vocabulary): 1 | -1 | null {
  if (claim.quantity.bound !== 'exact') return null;
  const known = vocabulary.of(claim)?.direction;
  if (known) return known;
  const sides = new Set(
    tokenize([claim.says, ...claim.of].join(' . ')).flatMap(({ lower }) => SIDES.get(lower) ?? CHANGES.get(lower) ?? MORE.get(lower) ?? []),
  );
  return sides.size === 1 ? [...sides][0]! : null;
}

const MORE: ReadonlyMap<string, 1 | -1> = new Map([
  ['more', 1],
  ['higher', 1],
  ['less', -1],
  ['fewer', -1],
  ['lower', -1],
]);

/** The sentence has the claim's own direction besides: "cuts 9,400 more tonnes". */
function tellsBoth(scene: Scene, mention: Mention, told: TextRange, claimed: 1 | -1): boolean {
  const here = scene.words[scene.at.get(mention)?.start ?? 0]?.sentence;
  return scene.words.some(
    ({ sentence, start, end, lower, capital }) =>
      sentence === here &&
      !capital &&
      !(start >= told.start && end <= told.end) &&
      start >= mention.range.start - 60 &&
      start < mention.range.end + 60 &&
      (NOT.has(lower) || (CHANGES.get(lower) ?? SIDES.get(lower) ?? MORE.get(lower)) === claimed),
  );
}

const NOT: ReadonlySet<string> = new Set(['not', 'no', 'never', 'without', 'instead']);

// --- rose to 52,090 ------------------------------------------------------------------------------------------------------

/** The figure is a claim's, reached from the other side than the claim's earlier value, its sentence or another claim has it. */
function asResult(match: Match, mention: QuantityMention, scene: Scene, vocabulary: Vocabulary): Match | null {
  const claim = exactly(match);
  const isOnly = () => significantDigits(mention) >= 3 && vocabulary.withValue(mention.quantity).length === 1;
  if (!claim || mention.change !== 'to' || (match.certainty === 'weak' && !isOnly())) return null;
  const told = verbBefore(mention, scene);
  if (!told) return null;
  const by = changeOf(claim, vocabulary) ?? sentenceSide(claim) ?? changeBeside(claim, scene, mention, vocabulary);
  if (by === null || by === told.direction || tellsBoth(scene, mention, told, by)) return null;
  return turned(match, scene.passage, told);
}

function verbBefore({ range, direction }: QuantityMention, scene: Scene): Told | null {
  const before = scene.words.filter(({ start, capital }) => start < range.end && start > range.start - (direction ? 90 : 40) && !capital);
  const word = before.findLast(({ lower }) => (direction ? CHANGES.get(lower) === direction : CHANGES.has(lower)));
  return word ? { start: word.start, end: word.end, direction: CHANGES.get(word.lower)! } : null;
}

/** "The court cut the damages to £91m." */
function sentenceSide({ says }: ValueClaim): 1 | -1 | null {
  const sides = new Set(tokenize(says).flatMap(({ lower }) => CHANGES.get(lower) ?? []));
  return sides.size === 1 && /\bto\b/.test(says) ? [...sides][0]! : null;
}

/** "The list fell by 2,640 in January": a claim about the same thing, told apart by a word that stands in the sentence too. */
function changeBeside(claim: ValueClaim, scene: Scene, mention: Mention, vocabulary: Vocabulary): 1 | -1 | null {
  const own = vocabulary.of(claim);
  if (!own) return null;
  const here = scene.words[scene.at.get(mention)?.start ?? 0]?.sentence;
  const stems = new Set(scene.words.filter(({ sentence }) => sentence === here).map(({ stem }) => stem));
  const sides = new Set(
    [...vocabulary.withHead(headsOf(own))].flatMap((other) => {
      if (other.claim === claim || other.direction === null || other.claim.kind !== 'value') return [];
      const shared = other.qualifiers.some(({ alternatives }) =>
        alternatives.some(({ features }) => features.every(({ stem }) => stems.has(stem))),
      );
      return shared ? [other.direction] : [];
    }),
  );
  return sides.size === 1 ? [...sides][0]! : null;
}

/** "Have grown from two a day to five": the figure is what the claim's was before, told as what it is now, and the verb goes with that. */
function asReversed(match: Match, mention: QuantityMention, scene: Scene, vocabulary: Vocabulary): Match | null {
  const { state, claim, relation } = match;
  if (state !== 'agrees' || claim?.kind !== 'value' || relation !== 'previous') return null;
  const lead = scene.passage.text.slice(Math.max(0, mention.range.start - 70), mention.range.start);
  const from = /\bfrom\b[^.;:!?]*\bto $/.exec(lead);
  if (!from || !tokenize(from[0]).some((token) => isValueOf(token, claim))) return null;
  const start = mention.range.start - lead.length + from.index;
  const verb = scene.words.findLast((word) => word.end <= start && word.start > start - 30 && !word.capital && CHANGES.has(word.lower));
  const direction = verb && CHANGES.get(verb.lower);
  const by = changeOf(claim, vocabulary);
  if (!verb || !direction || by === null || by === direction) return null;
  const told = { start: verb.start, end: verb.end, direction };
  return tellsBoth(scene, mention, told, by) ? null : turned(match, scene.passage, told);
}

/** The number of the claim, in digits or in words. */
function isValueOf({ text, lower, kind }: Token, claim: ValueClaim): boolean {
  const written = tokenize(claim.text);
  if (kind === 'number') return written.some((token) => token.text === text);
  const value = SMALL.get(lower);
  return value !== undefined && written.some((token) => token.lower === lower || token.text === String(value));
}

// -------------------------------------------------------------------------------------------------------------------------

function exactly({ state, claim, relation }: Match): ValueClaim | null {
  return state === 'agrees' && claim?.kind === 'value' && (relation === 'same' || relation === 'rounded') ? claim : null;
}

/** The conflict at a word of direction that says the opposite of what the claim does; its offsets are those of the passage's text. */
export function turned(match: Match, passage: Passage, { start, end, direction }: Told): Match {
  const actual = passage.text.slice(start, end);
  return {
    ...match,
    state: 'conflicts',
    relation: 'direction',
    certainty: match.certainty === 'certain' ? 'certain' : 'likely',
    reason: null,
    at: toSource(passage, { start, end }),
    actual,
    expected: oppositeOf(actual, direction),
  };
}
