import { toSource } from '../draft/segments.ts';
import { ORDINALS } from '../extract/lexicon/numbers.ts';
import type { Claim, ClaimSet, Draft, Match, Passage, TextRange, ValueClaim } from '../model.ts';
import { lemma } from '../text/lemma.ts';
import { sentences, type Token, tokenize } from '../text/tokens.ts';
import { isContent } from './compiled-claim.ts';

/**
 * Ranks told in words that no figure reader takes for a rank by themselves: "the world's deepest cave" of the second-deepest, "his
 * third overall win" of the second, "Storm Ida, the third storm of the year" of the fourth. In: the draft's other matches. Out: a
 * conflict for each rank that a claim has otherwise of the same thing, where the sentence or headline speaks of whoever holds it.
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
      if (/\?["'”’)]*$/.test(text) || !ranks.some(({ word }) => text.toLowerCase().includes(word ?? ''))) return [];
      const tokens = tokenize(passage.text).filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
      const told = ranks.flatMap((rank) => toldIn(tokens, rank, passage, set));
      const [first] = told;
      return first && told.every(({ rank }) => rank.claim === first.rank.claim) && !isTaken(passage, first.range)
        ? [toMatch(passage, first)]
        : [];
    });
  });
}

/** A claim of a rank: its place, the superlative that it is a rank of, and the words of the thing that is ranked. */
interface Rank {
  readonly claim: ValueClaim;
  readonly place: number;
  readonly word: string | null;
  /** Content words of each of its subjects, in order. */
  readonly things: readonly (readonly string[])[];
  /** Words with a capital in what the claim says and is about: whoever holds the rank. */
  readonly holders: ReadonlySet<string>;
  /** All words of the claim. */
  readonly words: ReadonlySet<string>;
}

const RANKS = new WeakMap<ClaimSet, readonly Rank[]>();

function ranksOf(set: ClaimSet): readonly Rank[] {
  let ranks = RANKS.get(set);
  if (!ranks) {
    ranks = set.claims.flatMap((claim) => (claim.kind === 'value' && claim.status === 'active' ? toRank(claim) : []));
    RANKS.set(set, ranks);
  }
  return ranks;
}

function toRank(claim: ValueClaim): readonly Rank[] {
  const { dimension, low, high, bound } = claim.quantity;
  if (dimension !== 'rank' || bound !== 'exact' || !low.eq(high)) return [];
  const word = /[- ]([a-z]+(?:est|most))\b/.exec(claim.text.toLowerCase())?.[1] ?? null;
  const things = claim.of
    .map((text) =>
      tokenize(text)
        .filter((token) => isContent(token) && !token.capital && token.lower !== word)
        .map(({ lower }) => lemma(lower)),
    )
    .filter((thing) => thing.length >= (word === null ? 2 : 1));
  if (things.length === 0) return [];
  const said = tokenize([claim.says, ...claim.about].join(' . '));
  const holders = said.filter(
    (token, at) => token.kind === 'word' && token.capital && isContent(token) && (at > 0 || !isContent(said[1] ?? token)),
  );
  return [
    {
      claim,
      place: low.toNumber(),
      word,
      things,
      holders: new Set(holders.map(({ lower }) => lower)),
      words: new Set(said.map(({ lower }) => lower)),
    },
  ];
}

interface Told {
  readonly rank: Rank;
  readonly range: TextRange;
}

function toldIn(tokens: readonly Token[], rank: Rank, passage: Passage, set: ClaimSet): readonly Told[] {
  return tokens.flatMap((_, at): readonly Told[] => {
    const lead = rank.word === null ? ordinalAt(tokens, at) : superlativeAt(tokens, at, rank.word);
    if (!lead || lead.place === rank.place) return [];
    const end = thingBehind(tokens, lead.next, rank);
    if (end === null || isHedged(tokens, lead.from, end) || isNarrower(tokens, end, lead.place, rank)) return [];
    if (isOther(set, rank, lead.place) || !speaksOf(tokens, lead.from, rank, passage)) return [];
    return [{ rank, range: { start: tokens[lead.from]!.start, end: tokens[lead.next - 1]!.end } }];
  });
}

interface Lead {
  readonly place: number;
  /** Indexes of the first word of the rank, and of the one behind it. */
  readonly from: number;
  readonly next: number;
}

function ordinalAt(tokens: readonly Token[], at: number): Lead | null {
  const { lower, kind, end } = tokens[at]!;
  const next = tokens[at + 1];
  // "5th" is a number and two letters.
  if (kind === 'number')
    return next && next.start === end && /^(?:st|nd|rd|th)$/.test(next.lower) ? { place: Number(lower), from: at, next: at + 2 } : null;
  const place = ORDINALS.get(lower);
  return place && next?.text !== '-' ? { place: Number(place), from: at, next: at + 1 } : null;
}

function superlativeAt(tokens: readonly Token[], at: number, word: string): Lead | null {
  if (tokens[at]!.lower !== word) return null;
  const before = tokens[at - 1];
  const hyphen = before?.text === '-' ? 1 : 0;
  const place = ORDINALS.get(tokens[at - 1 - hyphen]?.lower ?? '');
  if (place) return { place: Number(place), from: at - 1 - hyphen, next: at + 1 };
  return hyphen === 0 && DEFINITE.test(before?.lower ?? '') ? { place: 1, from: at, next: at + 1 } : null;
}

/** What makes a superlative that of one thing. */
const DEFINITE = /^(?:the|its|their|our|his|her|my|['’]s|s['’]|ever|single)$/;

/** Index behind the name of the thing, where it follows at once: at most one other word stands in between. */
function thingBehind(tokens: readonly Token[], from: number, { things }: Rank): number | null {
  const ends = things.flatMap((thing) => {
    let at = from;
    let skipped = 0;
    for (const word of thing) {
      while (at < tokens.length && lemma(tokens[at]!.lower) !== word) {
        const { kind, lower } = tokens[at]!;
        if (kind !== 'word' || (isContent(tokens[at]!) && ++skipped > 1) || STOPS.test(lower)) return [];
        at++;
      }
      if (at >= tokens.length) return [];
      at++;
    }
    return [at];
  });
  return ends.length > 0 ? Math.max(...ends) : null;
}

const STOPS = /^(?:and|or|but|while|than|that|which|who|is|was|were|are|has|had|have)$/;

/** "One of the deepest caves", "not the deepest", "perhaps the deepest", "the deepest but one". */
function isHedged(tokens: readonly Token[], from: number, end: number): boolean {
  const before = tokens.slice(Math.max(0, from - 6), from).map(({ lower }) => lower);
  const behind = tokens.slice(end, end + 3).map(({ lower }) => lower);
  return before.some((word) => HEDGES.has(word)) || /^(?:but|except|bar|outside|after)$/.test(behind[0] ?? '') || behind.includes('yet');
}

const HEDGES: ReadonlySet<string> = new Set(
  "not no never n't one among perhaps maybe possibly probably nearly almost could may might would if than previous former old until like next hope hopes want wants become becoming beat beats last once says said claims claimed billed".split(
    ' ',
  ),
);

/** A superlative of fewer things or a shorter time than the claim's: "the deepest cave in the county", "the smallest harvest since 2012". */
function isNarrower(tokens: readonly Token[], end: number, place: number, { word, words }: Rank): boolean {
  const behind = tokens.slice(end, end + 8);
  const at = behind.findIndex(({ lower }) => SCOPES.has(lower));
  if (at < 0 || behind.slice(0, at).some(({ kind }) => kind === 'mark')) return false;
  if (word === null)
    return behind[at]!.lower !== 'of' && behind.slice(at + 1, at + 4).some((token) => token.capital && !words.has(token.lower));
  const scope = behind.slice(at + 1).filter(isContent);
  if (behind[at]!.lower === 'since') return !behind.slice(at + 1).some(({ lower }) => /^(?:records?|began|started|counting)$/.test(lower));
  return place === 1
    ? !scope.slice(0, 1).every(({ lower }) => words.has(lower))
    : scope.slice(0, 1).some(({ capital, lower }) => capital && !words.has(lower));
}

const SCOPES: ReadonlySet<string> = new Set([
  'in',
  'of',
  'since',
  'for',
  'on',
  'at',
  'outside',
  'among',
  'within',
  'between',
  'to',
  'under',
  'over',
]);

/** Another claim has that rank of the same thing, or knows who holds it. */
function isOther(set: ClaimSet, { claim, things, word }: Rank, place: number): boolean {
  return ranksOf(set).some(
    (other) =>
      other.claim !== claim &&
      other.place === place &&
      other.word === word &&
      other.things.some((thing) => things.some((own) => own.at(-1) === thing.at(-1))),
  );
}

/**
 * Whether the words in front say that whoever holds the claim's rank is meant: "It is", "Ida, the", "his", a known name; a headline
 * speaks of what the draft is about.
 */
function speaksOf(tokens: readonly Token[], from: number, rank: Rank, passage: Passage): boolean {
  const before = tokens.slice(0, from);
  const names = before.filter((token, at) => token.kind === 'word' && token.capital && isContent(token) && at > 0);
  const isHeadline = passage.kind === 'field' || (passage.kind === 'heading' && passage.trail.length === 0);
  if (isHeadline) return names.every(({ lower }) => rank.holders.has(lower) || passage.kind === 'field');
  const lead = passage.text.slice(tokens[0]!.start, tokens[from]!.start);
  const isNamed = before.some(({ lower, capital }) => capital && rank.holders.has(lower));
  // "It" is whatever the draft is about, unless the sentence names somebody else.
  if (IT_IS.test(lead)) return names.every(({ lower }) => rank.holders.has(lower));
  const apposed = APPOSED.exec(lead);
  if (apposed) return apposed[1]!.split(/\s+/).some((word) => rank.holders.has(word.toLowerCase()));
  return isNamed && names.every(({ lower }) => rank.holders.has(lower)) && OWNS.test(lead);
}

/** "Ida, the", "Second Harvest, now the" */
const APPOSED =
  /((?:\p{Lu}[\p{L}'’-]*\s?){1,4}),? (?:now |still |already )?(?:is |was |has become |became |, )?(?:the |its |their )(?:\p{L}+['’]s )?$/u;
const IT_IS =
  /^(?:\W*(?:and|but|so|yet),? )?(?:it|this|that)(?:['’]s| is| was| makes? (?:it|this)| remains| became)(?:,? [a-z]+,?){0,3}? (?:the |its |their |our )?(?:[\p{L}]+['’]s )?$/iu;
const OWNS = /(?:['’]s?|\b(?:his|her|its|their|the)) $/i;

function toMatch(passage: Passage, { rank, range }: Told): Match {
  const { claim } = rank;
  return {
    mention: {
      kind: 'name',
      passage: passage.index,
      range,
      span: toSource(passage, range),
      surface: passage.text.slice(range.start, range.end),
    },
    state: 'conflicts',
    claim,
    relation: 'disjoint',
    certainty: 'likely',
    reason: null,
    at: toSource(passage, range),
    actual: passage.text.slice(range.start, range.end),
    expected: expectedOf(claim),
    others: [],
    related: [],
    candidates: [{ claim, score: 0.6, cues: [{ text: 'the thing that is ranked is named', weight: 1 }] }],
  };
}

function expectedOf(claim: Claim): string | null {
  return claim.kind === 'value' ? (claim.write ?? claim.text) : null;
}
