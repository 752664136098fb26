import { CHANGES } from '../../extract/lexicon/changes.ts';
import { SMALL } from '../../extract/lexicon/numbers.ts';
import type { Claim, ClaimSet, Draft, Match, Passage, TextRange } from '../../model.ts';
import { lemma } from '../../text/lemma.ts';
import { sentences, type Token, tokenize } from '../../text/tokens.ts';
import { isContent } from '../compiled-claim.ts';
import { toWordsConflict } from '../words-conflict.ts';
import { type Ordinal, ordinalAt, PLACES, type Rank, ranksOf } from './rank-claims.ts';
import { isHedged, isNarrower, isOther, speaksOf, type ToldRank } from './rank-contexts.ts';

/**
 * Ranks told in words that no figure reader takes for a rank by themselves: "the world's deepest cave" of the second-deepest, "his
 * third overall win" of the second, "the 26th marathon", "31st of 41 counties", "a fifth year running". In: the draft's other
 * matches. Out: a conflict for each rank that a claim has otherwise of the same thing, where the sentence or headline speaks of
 * whoever holds it.
 */
export function linkRanks(draft: Draft, set: ClaimSet, matches: readonly Match[]): readonly Match[] {
  const ranks = ranksOf(set);
  if (ranks.length === 0) return [];
  const isTaken = (passage: Passage, { start, end }: TextRange) =>
    matches.some(
      ({ mention, state }) =>
        mention.passage === passage.index &&
        mention.kind === 'quantity' &&
        mention.range.start < end &&
        mention.range.end > start &&
        state !== 'not-covered',
    );
  return draft.passages.flatMap((passage) => {
    if (passage.quoted > 0 || passage.cell) return [];
    return sentences(passage.text).flatMap((sentence) => {
      const text = passage.text.slice(sentence.start, sentence.end);
      if (/\?["'”’)]*$/.test(text) || !TELLS.test(text)) return [];
      const tokens = tokenize(passage.text).filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
      const told = ranks.flatMap((rank) =>
        readingsOf(tokens, rank).filter(
          (reading) =>
            reading.place !== rank.place &&
            !isHedged(tokens, reading) &&
            !isNarrower(tokens, reading, set) &&
            !isOther(set, reading) &&
            speaksOf(tokens, reading, passage, draft, set),
        ),
      );
      const [first] = told;
      if (!first || told.some(({ rank }) => rank.claim !== first.rank.claim)) return [];
      const range = { start: tokens[first.from]!.start, end: tokens[first.next - 1]!.end };
      return isTaken(passage, range) ? [] : [toMatch(passage, first.rank, range)];
    });
  });
}

const TELLS =
  /\d(?:st|nd|rd|th)\b|(?:fir|secon|thir|four|fif|six|seven|eigh|nin|ten|elev|twel|twent)(?:st|d|th|enth|fth|teenth|ieth)\b|est\b|\bmost\b|\bleast\b|\bworst\b|\btimes\b|\btwice\b|\bin a row\b|\brunning\b|\bin succession\b|\bconsecutive\b|\bstraight\b|\bsuccessive\b|\bnow ha(?:s|ve)\b|\bha(?:s|ve) now\b/i;

/** What a sentence says of a rank, whoever it may be of. */
function readingsOf(tokens: readonly Token[], rank: Rank): readonly ToldRank[] {
  return tokens.flatMap((_, at): readonly ToldRank[] => {
    const reading = READERS[rank.sort](tokens, at, rank);
    return reading ? [reading] : [];
  });
}

type Reader = (tokens: readonly Token[], at: number, rank: Rank) => ToldRank | null;

const READERS: Readonly<Record<Rank['sort'], Reader>> = {
  superlative: (tokens, at, rank) => {
    const lead = superlativeAt(tokens, at, rank.word!);
    const end =
      lead &&
      (thingBehind(tokens, lead.next, rank) ?? predicateEnd(tokens, lead, rank) ?? (lead.place > 1 && ownBehind(tokens, lead.next, rank)));
    return lead && end ? { ...lead, rank, end } : null;
  },
  nth: (tokens, at, rank) => nthAt(tokens, at, rank) ?? elidedAt(tokens, at, rank) ?? timeAt(tokens, at, rank) ?? timesAt(tokens, at, rank),
  place: placeAt,
  streak: streakAt,
};

/** "Third-largest", "the largest", "fourth most popular". */
function superlativeAt(tokens: readonly Token[], at: number, word: string): Ordinal | null {
  if (!sameSuperlative(tokens[at]!.lower, word)) return null;
  const most = /^(?:most|least)$/.test(tokens[at - 1]?.lower ?? '') ? 1 : 0;
  const before = tokens[at - 1 - most];
  const hyphen = before?.text === '-' ? 1 : 0;
  for (let from = at - 1 - most - hyphen; from >= Math.max(0, at - 5); from--) {
    const ordinal = ordinalAt(tokens, from);
    if (ordinal?.next === at - most - hyphen) return { ...ordinal, next: at + 1 };
  }
  return hyphen === 0 && DEFINITE.test(before?.lower ?? '') ? { place: 1, from: at - most, next: at + 1 } : null;
}

function sameSuperlative(one: string, other: string): boolean {
  return one === other || ALIKE.some((words) => words.includes(one) && words.includes(other));
}

const ALIKE: readonly (readonly string[])[] = [
  ['largest', 'biggest', 'greatest'],
  ['tallest', 'highest'],
  ['fastest', 'quickest'],
];

/** What makes a superlative that of one thing. */
const DEFINITE = /^(?:the|its|their|our|his|her|my|['’]s|s['’]|ever|single)$/;

/** "Her third national title", "the fourth tour of Japan". */
function nthAt(tokens: readonly Token[], at: number, rank: Rank): ToldRank | null {
  const ordinal = ordinalAt(tokens, at);
  if (!ordinal || /^(?:-|time)$/.test(tokens[ordinal.next]?.lower ?? '')) return null;
  const end = thingBehind(tokens, ordinal.next, rank);
  return end === null ? null : { ...ordinal, rank, end };
}

/** "It is the fourth to be recovered": the thing has been named before. */
function elidedAt(tokens: readonly Token[], at: number, rank: Rank): ToldRank | null {
  const ordinal = ordinalAt(tokens, at);
  if (!ordinal || ordinal.place === 1 || tokens[ordinal.next]?.lower !== 'to') return null;
  const verb = tokens[ordinal.next + 1]?.lower === 'be' ? ordinal.next + 2 : ordinal.next + 1;
  return tokens[verb] && rank.words.has(lemma(tokens[verb].lower)) && isContent(tokens[verb]) ? { ...ordinal, rank, end: verb + 1 } : null;
}

/** "For the third time": of what is won, held or made, where the claim counts that. */
function timeAt(tokens: readonly Token[], at: number, rank: Rank): ToldRank | null {
  const ordinal = ordinalAt(tokens, at);
  if (!ordinal || tokens[ordinal.next]?.lower !== 'time' || !/^(?:the|a|his|her|their|its|our)$/.test(tokens[at - 1]?.lower ?? ''))
    return null;
  if (tokens[at - 2]?.lower !== 'for' && tokens[at - 2]?.lower !== 'is') return null;
  const isOnly = !tokens.some((_, index) => index !== at && ordinalAt(tokens, index) !== null);
  const isRow = tokens[ordinal.next + 1]?.lower === 'in' && tokens[ordinal.next + 2]?.lower === 'a';
  return isOnly && !isRow && doesIt(tokens, rank) && isWonThing(tokens.slice(0, at), rank)
    ? { ...ordinal, rank, end: ordinal.next + 1, isSubject: true }
    : null;
}

/** "Has won it four times", "five times winners of the cup", "a three-time champion". */
function timesAt(tokens: readonly Token[], at: number, rank: Rank): ToldRank | null {
  const count = tokens[at]!.lower === 'twice' ? 2 : cardinalAt(tokens, at);
  if (count === null) return null;
  const end =
    /^(?:now|already)$/.test(tokens[at - 1]?.lower ?? '') || /^(?:now|already)$/.test(tokens[at - 2]?.lower ?? '')
      ? thingBehind(tokens, at + 1, rank)
      : null;
  // "Now has five national titles"
  if (end !== null && /^(?:has|have|now)$/.test(tokens[at - 1]!.lower))
    return { place: count, from: at, next: at + 1, rank, end, isSubject: true };
  if (!isWon(rank)) return null;
  const next = tokens[at]!.lower === 'twice' ? at : tokens[at + 1]?.text === '-' ? at + 2 : at + 1;
  if (tokens[at]!.lower !== 'twice' && !/^times?$/.test(tokens[next]?.lower ?? '')) return null;
  const behind = tokens[next + 1]?.lower ?? '';
  const isWinner = /^(?:winners?|champions?)$/.test(behind);
  const before = tokens.slice(Math.max(0, at - 5), at);
  const hasWon = before.some(({ lower }) => WINS.test(lower)) && before.some(({ lower }) => /^(?:has|have|['’]s|['’]ve|now)$/.test(lower));
  return isWinner || (hasWon && isWonThing(tokens.slice(0, at), rank) && !/^(?:before|in|over|since|as|more|at|on)$/.test(behind))
    ? { place: count, from: at, next: at + 1, rank, end: next + 1, isSubject: true }
    : null;
}

/** "Came fifth", "lie sixth in the league", "17th of the coast's 22 ports", "City go fifth". */
function placeAt(tokens: readonly Token[], at: number, rank: Rank): ToldRank | null {
  const ordinal = ordinalAt(tokens, at);
  if (!ordinal || tokens[ordinal.next]?.text === '-') return null;
  const { next } = ordinal;
  const behind = tokens[next];
  const isPlaced = behind && PLACES.has(behind.lower);
  const of = isPlaced ? next + 1 : next;
  const verb = tokens[at - 1]?.lower ?? '';
  const isArticle = /^(?:the|a|an|his|her|its|their|our|my)$/.test(verb);
  const isRanked =
    RANKING.test(verb) || rank.holders.has(verb) || /^(?:puts?|leaves?|left|placed?|ranks?)$/.test(tokens[at - 2]?.lower ?? '');
  if (isRanked ? behind && isContent(behind) && !isPlaced && behind.kind === 'word' : !isPlaced && !isOutOf(tokens, of)) return null;
  return isArticle && !isPlaced ? null : { ...ordinal, rank, end: of };
}

/** "Of the nine bands", "out of 24". */
function isOutOf(tokens: readonly Token[], at: number): boolean {
  const from = tokens[at]?.lower === 'out' ? at + 1 : at;
  if (tokens[from]?.lower !== 'of') return false;
  return tokens.slice(from + 1, from + 5).some(({ lower, kind }) => kind === 'number' || SMALL.has(lower));
}

const RANKING =
  /^(?:came|comes?|finished|finish(?:es)?|placed|ranks?|ranked|lies?|lay|sits?|stands?|stays?|stayed|remains?|go(?:es)?|went|drops?|dropped|climbs?|climbed|slips?|slipped|are|is|were|was|home|in|to)$/;

/** "The fifth year running", "a fourth win in a row", "four in a row", "a third consecutive win". */
function streakAt(tokens: readonly Token[], at: number, rank: Rank): ToldRank | null {
  const cardinal = cardinalAt(tokens, at);
  const lead = ordinalAt(tokens, at) ?? (cardinal === null ? null : { place: cardinal, from: at, next: at + 1 });
  if (!lead) return null;
  let next = lead.next;
  const adjective = /^(?:consecutive|successive|straight)$/.test(tokens[next]?.lower ?? '');
  if (adjective) next++;
  const first = next;
  while (next < first + 3 && isCounted(tokens[next], rank)) next++;
  const isNoun = next > first;
  const rest = tokens.slice(next, next + 3).map(({ lower }) => lower);
  const isStreak = rest[0] === 'running' || /^in (?:a row|succession)/.test(rest.join(' '));
  if (!(adjective && isNoun) && !isStreak) return null;
  const end = next + (isStreak ? (rest[0] === 'running' ? 1 : rest[1] === 'a' ? 3 : 2) : 0);
  // What went on is named: "fees rose for the fifth year running".
  const isNamed = tokens.some(
    (token, index) =>
      (index < lead.from || index >= end) && isContent(token) && !CHANGES.has(token.lower) && rank.words.has(lemma(token.lower)),
  );
  // "That's four in a row": what the words before name.
  const isPointed = rank.holders.size > 0 && /^(?:it|that|this)$/.test(tokens[0]?.lower ?? '') && lead.from <= 4;
  return isNamed || isPointed || (rank.holders.size === 0 && next > first + 1) ? { ...lead, rank, end } : null;
}

function isCounted(token: Token | undefined, rank: Rank): boolean {
  return token?.kind === 'word' && isContent(token) && (rank.words.has(lemma(token.lower)) || (WINS.test(token.lower) && isWon(rank)));
}

function cardinalAt(tokens: readonly Token[], at: number): number | null {
  const { lower, kind } = tokens[at]!;
  const count = kind === 'number' && /^\d{1,3}$/.test(lower) ? Number(lower) : kind === 'word' ? (SMALL.get(lower) ?? null) : null;
  return count !== null && count >= 2 ? count : null;
}

/** Index behind the name of the thing, where it follows at once: at most one word of the claim, or one that adds nothing, stands in between. */
function thingBehind(tokens: readonly Token[], from: number, { things, words, word: superlative }: Rank): number | null {
  const ends = things.flatMap((thing) => {
    let at = from;
    let skipped = 0;
    for (const word of thing) {
      while (at < tokens.length && !isThing(tokens[at]!, word)) {
        const { kind, lower } = tokens[at]!;
        if (kind !== 'word' || STOPS.test(lower) || (superlative === null && lower === 'of')) return [];
        if (isContent(tokens[at]!) && (++skipped > 1 || !(EMPTY.test(lower) || words.has(lower) || thing.length > 1))) return [];
        at++;
      }
      if (at >= tokens.length) return [];
      at++;
    }
    return [at];
  });
  return ends.length > 0 ? Math.max(...ends) : null;
}

/** "The second-tallest tower" of a building that is called the Old Tower. */
function ownBehind(tokens: readonly Token[], next: number, { holders }: Rank): number | null {
  return tokens[next] && holders.has(lemma(tokens[next].lower)) ? next + 1 : null;
}

/** "Its bid was the lowest", "the lowest of the four": the thing stands before. */
function predicateEnd(tokens: readonly Token[], { from, next }: Ordinal, { things }: Rank): number | null {
  const behind = tokens[next];
  if (tokens[from - 1]?.lower !== 'the' || !/^(?:is|was)$/.test(tokens[from - 2]?.lower ?? '')) return null;
  const isNamed = things.some(
    (thing) =>
      thing.length > 0 &&
      thing.every((word, index) => tokens[from - 2 - thing.length + index] && isThing(tokens[from - 2 - thing.length + index]!, word)),
  );
  if (!isNamed) return null;
  // "Of the four": all that there are.
  const count = /^(?:the|all)$/.test(tokens[next + 1]?.lower ?? '') ? next + 2 : next + 1;
  const end =
    behind?.lower === 'of' && tokens[count] && (tokens[count].kind === 'number' || SMALL.has(tokens[count].lower)) ? count + 1 : next;
  return !tokens[end] || /^[.,;:!–—)]$/.test(tokens[end].text) ? end : null;
}

function isThing(token: Token, word: string): boolean {
  const base = lemma(token.lower);
  return base === word || (WINS.test(token.lower) && WINS.test(word));
}

/** Adjectives that leave the number of a thing as it is. */
const EMPTY = /^(?:overall|ever|such|big|great|historic|latest|famous|straight|proud|career|official|full)$/;
const STOPS = /^(?:and|or|but|while|than|that|which|who|is|was|were|are|has|had|have)$/;
const WINS = /^(?:wins?|winning|won|victor(?:y|ies)|titles?|triumphs?|success(?:es)?)$/;

function isWon({ things }: Rank): boolean {
  return things.some((thing) => thing.some((word) => WINS.test(word)));
}

/** The sentence says that what the claim counts was done: "win", "take the race", "return to Japan". */
function doesIt(tokens: readonly Token[], rank: Rank): boolean {
  if (rank.things.some((thing) => thing.includes('time')))
    return tokens.some(
      (token) => isContent(token) && rank.things.some((thing) => thing.includes(lemma(token.lower)) && lemma(token.lower) !== 'time'),
    );
  if (isWon(rank))
    return tokens.some(({ lower }) =>
      /^(?:win|wins|won|winning|takes?|took|claims?|claimed|lifts?|lifted|secures?|secured|retains?|retained|triumphs?|champions?)$/.test(
        lower,
      ),
    );
  const known = new Set(tokens.filter((token) => isContent(token) && rank.words.has(lemma(token.lower))).map(({ lower }) => lemma(lower)));
  return known.size >= 2;
}

/** What is won is the claim's, or has a name, or no more than a race or a prize: not "won her heat". */
function isWonThing(before: readonly Token[], rank: Rank): boolean {
  const verb = before.findLastIndex(
    ({ lower }) => WINS.test(lower) || /^(?:takes?|took|claims?|lifts?|lifted|secures?|retains?)$/.test(lower),
  );
  return (
    verb < 0 ||
    before
      .slice(verb + 1)
      .every((token) => !isContent(token) || token.capital || rank.words.has(lemma(token.lower)) || PRIZES.test(lemma(token.lower)))
  );
}

const PRIZES =
  /^(?:race|title|event|competition|contest|tournament|cup|trophy|prize|award|show|quiz|league|championship|final|match|game|election|seat|medal|crown|gold)$/;

function toMatch(passage: Passage, { claim }: Rank, range: TextRange): Match {
  return toWordsConflict({
    passage,
    range,
    claim,
    relation: 'disjoint',
    certainty: 'likely',
    reason: null,
    expected: expectedOf(claim),
    cue: 'the thing that is ranked is named',
    score: 0.6,
  });
}

function expectedOf(claim: Claim): string | null {
  return claim.kind === 'value' ? (claim.write ?? claim.text) : null;
}
