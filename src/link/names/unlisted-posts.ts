import { CURRENT, EVALUATIVE, HEADS, RANKS } from '../../extract/lexicon/posts.ts';
import { wordsOf } from '../../extract/names.ts';
import type { Token } from '../../text/tokens.ts';
import { FUNCTION_WORDS } from '../lexicon/function-words.ts';
import { gapBefore, type Reading, sentenceAround } from '../reading.ts';
import type { Sighting } from './sightings.ts';

/** Words of a reading that give somebody a post, and the post that the claims have. */
export interface UnlistedPost {
  readonly from: number;
  readonly to: number;
  readonly expected: string;
}

/**
 * "Ana Ruiz, the county registrar," of a county surveyor, "the crew's chief diver" of its doctor: a post of which no list knows, told
 * between marks behind the name. It is one of its body's like the claim's, or has a rank in front, and not a word of the person's
 * own post for a noun. Null where it may be said of the same person.
 */
export function unlistedPost({ reading, claim, to }: Sighting): UnlistedPost | null {
  const { words } = reading;
  if (claim.roles.length === 0 || !/^(?:, | \()$/.test(gapBefore(reading, to))) return null;
  const phrase = phraseAt(reading, to);
  if (!phrase) return null;
  const { from, head } = phrase;
  const noun = words[head]!;
  const own = claim.roles.map((role) => wordsOf(role).words);
  if (
    !NOUN.test(noun.lower) ||
    HEADS.has(noun.lower) ||
    own.some((role) => role.some(({ lemma, lower }) => lemma === noun.lemma || akin(lower, noun.lower)))
  )
    return null;
  const before = words.slice(from, head).filter(({ lower, text }) => !/^['’ʼ]s?$/.test(text) && !FUNCTION_WORDS.has(lower));
  if (
    before.some(({ lower }) => OTHER.has(lower) || EVALUATIVE.has(lower)) &&
    !before.some(({ lower }) => lower === 'chief' || lower === 'leading')
  )
    return null;
  const shared = before.some(({ lower, lemma }) => own.some((role) => role.some((each) => each.lower === lower || each.lemma === lemma)));
  const ranked = before.some(({ lower }) => RANKED.has(lower));
  const known = own.some((role) => role.length > 1 || HEADS.has(role[0]!.lower));
  if (!known || !(shared || ranked) || isOfAnotherTime(reading, to)) return null;
  return { from, to: head + 1, expected: claim.roles[0]! };
}

interface Phrase {
  readonly from: number;
  /** The last word: the noun. */
  readonly head: number;
}

/** The few words between the mark behind a name and the next one, an article left out. */
function phraseAt(reading: Reading, to: number): Phrase | null {
  const { words } = reading;
  let from = to;
  if (DEFINITE.has(words[from]?.lower ?? '')) from++;
  let end = from;
  while (
    end < words.length &&
    end - from <= MOST_WORDS &&
    (end === from || reading.joined[end] || /^['’ʼ]s?$/.test(words[end]!.text) || /^['’ʼ]s?$/.test(words[end - 1]!.text))
  ) {
    if (FUNCTION_WORDS.has(words[end]!.lower) && !/^['’ʼ]s?$/.test(words[end]!.text)) return null;
    end++;
  }
  const closed = end === words.length || /^\s*[,.;)—–]/.test(gapBefore(reading, end));
  return closed && end > from + 1 && end - from <= MOST_WORDS && !words[end - 1]!.capital ? { from, head: end - 1 } : null;
}

const MOST_WORDS = 5;

/** "teacher" and "teaching" */
function akin(one: string, other: string): boolean {
  return one.length > 4 && one.slice(0, 5) === other.slice(0, 5);
}

/** "then the county registrar", "a former …" */
function isOfAnotherTime(reading: Reading, at: number): boolean {
  const { from, to } = sentenceAround(reading, at);
  return reading.words.slice(from, to).some(({ lower }: Token) => OTHER.has(lower) && !CURRENT.has(lower));
}

/** Nouns for those who do or are something. */
const NOUN = /(?:er|or|ist|ian|man|woman|ive|ary|eer|cian)$/;
const DEFINITE: ReadonlySet<string> = new Set(['the', 'our', 'its', 'their']);
const RANKED: ReadonlySet<string> = new Set(['chief', 'head', 'senior', 'lead', 'principal', ...RANKS.keys()]);
const OTHER: ReadonlySet<string> = new Set(
  'former formerly ex previous then once late outgoing retired fellow founding first last oldest youngest'.split(' '),
);
