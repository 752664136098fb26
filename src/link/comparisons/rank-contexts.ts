import type { ClaimSet, Draft, Passage } from '../../model.ts';
import { lemma, stem } from '../../text/lemma.ts';
import { type Token, tokenize } from '../../text/tokens.ts';
import { isContent } from '../compiled-claim.ts';
import { vocabularyOf } from '../vocabulary.ts';
import { type Ordinal, type Rank, ranksOf } from './rank-claims.ts';

/** A rank as a sentence tells it, and the claim that it may be of. */
export interface ToldRank extends Ordinal {
  readonly rank: Rank;
  /** Index of the token behind the name of the thing. */
  readonly end: number;
  /** The rank is that of the subject of the sentence: "won the cup for the third time". */
  readonly isSubject?: true;
}

/** "One of the deepest caves", "not the deepest", "perhaps the deepest", "the deepest but one", "seeking a third win". */
export function isHedged(tokens: readonly Token[], { from, end, place, rank }: ToldRank): boolean {
  const before = tokens.slice(Math.max(0, from - 6), from).map(({ lower }) => lower);
  const behind = tokens.slice(end, end + 3).map(({ lower }) => lower);
  const rest = tokens.slice(end, end + 12);
  const stop = rest.findIndex(({ kind, text }) => kind === 'mark' && text !== '-');
  if (rest.slice(0, stop < 0 ? rest.length : stop).some(({ lower }) => UNTIL.test(lower))) return true;
  // "A third strike is planned": what would be the next one.
  if (place === rank.place + 1 && from < 2 && tokens[0]?.lower === 'a') return true;
  return (
    before.some((word) => HEDGES.has(word) && !rank.words.has(word)) ||
    /^(?:but|except|bar|outside|after|behind|from)$/.test(behind[0] ?? '') ||
    behind.includes('yet')
  );
}

const UNTIL =
  /^(?:until|till|before|half|halfway|interval|stage|lap|round|leg|hour|hours|minutes|while|moment|briefly|planned|likely|possible|expected|feared|due)$/;
const HEDGES: ReadonlySet<string> = new Set(
  "not no never n't one among perhaps maybe possibly probably nearly almost could may might would if than previous former old until like next hope hopes hoped hoping want wants becoming become beat beats last once says said claims claimed billed every each seek seeks seeking sought chase chases chasing bid aim aims aiming eye eyes eyeing dream dreams deny denied denies without before after lost missed another either per".split(
    ' ',
  ),
);

/** A rank of fewer things or of a shorter time than the claim's: "the deepest cave in the county", "her second win of the season". */
export function isNarrower(tokens: readonly Token[], { end, place, rank: { word, words, sort } }: ToldRank, set: ClaimSet): boolean {
  const behind = tokens.slice(end, end + 8);
  const stop = behind.findIndex(({ kind, text }) => kind === 'mark' && text !== '-');
  const clause = stop < 0 ? behind : behind.slice(0, stop);
  if (clause.some(({ lower }, index) => lower === 'this' && PERIOD.test(clause[index + 1]?.lower ?? ''))) return true;
  const at = clause.findIndex(({ lower }) => SCOPES.has(lower));
  if (at < 0) return false;
  const scope = behind.slice(at + 1).filter(isContent);
  const [first] = scope;
  const { lower } = behind[at]!;
  if (lower === 'since')
    return !behind
      .slice(at + 1)
      .some((token) => /^(?:records?|began|started|counting)$/.test(token.lower) || (isContent(token) && words.has(token.lower)));
  if (word !== null)
    return place === 1 ? !!first && !words.has(first.lower) : scope.slice(0, 1).some((token) => token.capital && !words.has(token.lower));
  if (
    lower === 'of' &&
    sort !== 'place' &&
    nounsOf(clause.slice(at + 1)).some((token) => !words.has(token.lower) && !words.has(lemma(token.lower)))
  )
    return true;
  if (!first || words.has(first.lower) || words.has(lemma(first.lower))) return false;
  if (lower === 'of' || lower === 'this') return first.kind !== 'number' && !CALENDAR.test(first.lower);
  if (place === 1 || (sort === 'streak' && !CALENDAR.test(first.lower))) return true;
  return CALENDAR.test(first.lower) ? false : first.capital || vocabularyOf(set).known.has(stem(first.lower));
}

/** The words of the noun phrase that begins a text, numbers and days left out. */
function nounsOf(tokens: readonly Token[]): readonly Token[] {
  const end = tokens.findIndex(
    (token) =>
      PRESENT.test(token.lower) ||
      PAST.test(token.lower) ||
      (!isContent(token) && !/^(?:the|an?|his|her|its|their|our|['’]s?|s)$/.test(token.lower)),
  );
  return tokens
    .slice(0, end < 0 ? tokens.length : end)
    .filter((token) => isContent(token) && token.kind === 'word' && !CALENDAR.test(token.lower));
}

const SCOPES: ReadonlySet<string> = new Set(
  'in of since for on at outside among within between to under over this inside against'.split(' '),
);
const CALENDAR =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|week|weekend|today|\d+)$/;

/** Another claim has that rank of the same thing, or knows who holds it. */
export function isOther(set: ClaimSet, { rank: { claim, things, word, sort }, place }: ToldRank): boolean {
  return ranksOf(set).some(
    (other) =>
      other.claim !== claim &&
      other.place === place &&
      other.word === word &&
      (sort === 'place' ? other.sort === 'place' : other.things.some((thing) => things.some((own) => own.at(-1) === thing.at(-1)))),
  );
}

/**
 * Whether whoever holds the claim's rank is meant: named last before the rank or right behind it; not named where the claim has no
 * holder and nobody else is named; or meant by a pronoun, where the words before name the holder. A headline speaks of what the
 * draft is about.
 */
export function speaksOf(tokens: readonly Token[], told: ToldRank, passage: Passage, draft: Draft, set: ClaimSet): boolean {
  const { rank, from, end } = told;
  if (isOfOther(tokens, told) || isReference(tokens, told) || isOtherTime(tokens, told, set)) return false;
  const isHeadline = passage.kind === 'field' || (passage.kind === 'heading' && passage.trail.length === 0);
  const { names, actors } = vocabularyOf(set);
  const isKnown = ({ lower }: Token) => names.has(lower) || actors.has(stem(lower));
  const isName = (token: Token, at: number) => {
    if (token.kind !== 'word' || !token.capital || !isContent(token) || CALENDAR.test(token.lower)) return false;
    if (at > 0 && !(isHeadline && isTitled(tokens))) return true;
    const next = tokens[at + 1];
    return isKnown(token) || (at === 0 && !isHeadline && (next?.capital === true || /^(?:['’]s?|,)$/.test(next?.text ?? '')));
  };
  const isOwn = ({ lower }: Token) => rank.holders.has(lower) || rank.words.has(lower);
  // "Marwood have won four in a row"
  const [first, second] = tokens;
  const isSubject = second !== undefined && /^(?:has|have|had|is|are|was|were|won|took|came|made)$/.test(second.lower);
  if (
    first &&
    isSubject &&
    rank.holders.size > 0 &&
    isContent(first) &&
    !rank.words.has(first.lower) &&
    !rank.words.has(lemma(first.lower))
  )
    return false;
  const before = tokens.slice(0, from).filter(isName);
  const behind = tokens.slice(end).filter((token, at) => isName(token, at + end) && BEHIND.test(tokens[end + at - 1]?.lower ?? ''));
  if (behind.some((token) => !isOwn(token))) return false;
  const nearest = told.isSubject ? before[0] : before.at(-1);
  if (nearest && !isOwn(nearest)) return false;
  if (before.some((token) => rank.holders.has(token.lower))) return true;
  if ([...behind, ...tokens.slice(from, end)].some((token) => token.capital && rank.holders.has(token.lower))) return true;
  if (before.length > 0 && rank.holders.size > 0 && rank.sort !== 'superlative') return false;
  if (isHeadline || rank.holders.size === 0) return before.every(isOwn);
  const lead = passage.text.slice(tokens[0]!.start, tokens[from]!.start);
  if (IT_IS.test(lead))
    return before.every(isOwn) && (rank.sort !== 'streak' || lastNamed(passage, tokens[0]!.start, isKnown, rank) === true);
  if (rank.sort === 'superlative' || !POINTS_BACK.test(lead)) return !lead.trim() || /^the $/i.test(lead) ? isTheTopic(rank, draft) : false;
  return lastNamed(passage, tokens[0]!.start, isKnown, rank) ?? isTheTopic(rank, draft);
}

/** "The conductor's fourth tour" of the orchestra's fifth. */
function isOfOther(tokens: readonly Token[], { from, rank }: ToldRank): boolean {
  const owner = /^['’]s?$/.test(tokens[from - 1]?.text ?? '') ? tokens[from - 2] : undefined;
  return (
    owner !== undefined &&
    !/^(?:world|country|nation|earth)$/.test(owner.lower) &&
    isContent(owner) &&
    !rank.words.has(owner.lower) &&
    !rank.words.has(lemma(owner.lower))
  );
}

const BEHIND = /^(?:for|by|of|to)$/;

/** "Last season's", "in 2019", and the next one, which "will be the 20th"; what stands behind a comma is another thought. */
function isOtherTime(tokens: readonly Token[], { rank, place, from, end }: ToldRank, set: ClaimSet): boolean {
  const year = vocabularyOf(set).today?.slice(0, 4);
  const behind = tokens.slice(end);
  const stop = behind.findIndex(({ kind, lower }) => kind === 'mark' || /^(?:since|after|when|where|than)$/.test(lower));
  const near = [...tokens.slice(0, from), ...(stop < 0 ? behind : behind.slice(0, stop))];
  if (near.some(({ lower }) => /^(?:19|20)\d\d$/.test(lower) && lower !== year && !rank.words.has(lower))) return true;
  if (place === rank.place + 1 && near.some(({ lower }) => /^(?:will|shall|['’]ll|wo)$/.test(lower))) return true;
  return near.some(
    ({ lower }, at) =>
      /^(?:ago|earlier|previously|formerly)$/.test(lower) ||
      (/^(?:last|previous|earlier)$/.test(lower) && PERIOD.test(near[at + 1]?.lower ?? '')),
  );
}

const PERIOD = /^(?:years?|seasons?|months?|times?|weeks?|summer|winter|spring|autumn|audits?|surveys?|reports?|rankings?|lists?)$/;

/** Every longer word of a headline has a capital. */
function isTitled(tokens: readonly Token[]): boolean {
  const long = tokens.filter(({ kind, text }) => kind === 'word' && text.length > 3);
  return long.length > 2 && long.filter(({ capital }) => capital).length >= long.length * 0.75;
}

/** "After the third strike", and "The third strike lasted nine days": another one than that of the claim may be meant. */
function isReference(tokens: readonly Token[], { from, end, rank }: ToldRank): boolean {
  if (rank.sort !== 'nth' || tokens[from - 1]?.lower !== 'the' || tokens[end - 1]?.lower === 'time') return false;
  const before = tokens[from - 2];
  if (before && !/^(?:is|was|becomes|became|are|be|as|it|,|,|–|-|:)$/.test(before.lower) && !/^['’]/.test(before.text))
    return PREPOSITION.test(before.lower);
  if (before) return false;
  const verb = tokens.slice(end).find(({ lower }) => PAST.test(lower) || PRESENT.test(lower));
  return verb !== undefined && PAST.test(verb.lower);
}

const PREPOSITION = /^(?:after|before|since|until|from|during|in|on|at|between|with|to|of|by|than|like|for)$/;
const PRESENT = /^(?:is|are|will|has|have|starts?|begins?|opens?|takes?|ends?|closes?|runs?|comes?|goes?|marks?|makes?)$/;
const PAST = /^(?:was|were|had|did|\p{L}+ed|came|took|went|began|fell|won|ran|saw|held|1\d{3}|20\d{2})$/u;

const IT_IS =
  /^(?:\W*(?:and|but|so|yet),? )?(?:it|this|that)(?:['’]s| is| was| makes? (?:it|this)| remains| became)(?:,? [a-z]+,?){0,3}? (?:the |its |their |our |a )?(?:[\p{L}]+['’]s? )?$/iu;
const POINTS_BACK = /\b(?:he|she|they|we|it|his|her|their|our|its|this|that|us)\b/i;

/** Whether the last known name before the sentence, within the passage, is the holder's; null where there is none. */
function lastNamed(passage: Passage, start: number, isKnown: (token: Token) => boolean, rank: Rank): boolean | null {
  const last = tokenize(passage.text.slice(0, start)).findLast((token) => token.capital && isContent(token) && isKnown(token));
  return last ? rank.holders.has(last.lower) : null;
}

/** The draft's title or first heading names the holder, or nothing does: then the draft is about whatever the claims are about. */
function isTheTopic({ holders }: Rank, { passages }: Draft): boolean {
  const title = passages.find(({ kind, trail }) => kind === 'field' || (kind === 'heading' && trail.length === 0));
  return title ? tokenize(title.text).some(({ lower }) => holders.has(lower)) : holders.size === 0;
}
