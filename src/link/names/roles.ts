import { NATIONS } from '../../extract/lexicon/nations.ts';
import { CURRENT, EVALUATIVE, FORMER, HEADS, type Head, LEVELS, RANKS, TRADES } from '../../extract/lexicon/posts.ts';
import { REPORTING } from '../../extract/lexicon/speech.ts';
import { HONORIFICS } from '../../extract/lexicon/titles.ts';
import { isOpener, type Run, wordsOf } from '../../extract/names.ts';
import type { Token } from '../../text/tokens.ts';
import { AUXILIARIES, FUNCTION_WORDS } from '../lexicon/function-words.ts';

/** A post as it is written: "former cabinet member for finance". Indices count the words it was read from. */
export interface Role {
  readonly head: string;
  readonly fields: readonly string[];
  readonly general: boolean;
  readonly combines: boolean;
  readonly profession: boolean;
  /** "deputy", "acting" …; '' for the post itself. */
  readonly rank: string;
  /** `then` looks back without saying that it is over. */
  readonly time: 'former' | 'then' | 'current' | null;
  /** What the post is of, folded: "finance", "canadian". */
  readonly domain: readonly string[];
  /** Those of `domain` that surely name what the post is of. */
  readonly firm: readonly string[];
  /** Those of `domain` that name a body of their own: capitalised, or behind "of". */
  readonly named: readonly string[];
  /** What the post deals with, as far as it is written small: "housing" of a cabinet member for housing of Elm Council. */
  readonly topic: readonly string[];
  /** The words that name the body which the post belongs to. */
  readonly body: Run | null;
  /** Introduced by "a" or "an": one of many. */
  readonly indefinite: boolean;
  readonly from: number;
  readonly to: number;
}

/** Reads the first post named in words[from, to); null where none of the known posts is. */
export function readRole(words: readonly Token[], from: number, to: number): Role | null {
  for (let at = from; at < to; at++) {
    if (!STARTS.has(words[at]!.lower)) continue;
    for (let length = Math.min(5, to - at); length > 0; length--) {
      const name = words
        .slice(at, at + length)
        .map((word) => word.lower)
        .join(' ');
      const head = HEADS.get(name);
      // "head chef", "principal cellist": the first word says how high the second one stands.
      if (!head || (LEVELS.has(name) && at + 1 < to && HEADS.has(words[at + 1]!.lower))) continue;
      if (isClitic(words[at + length])) return null;
      // "5.45pm": the hour before a name.
      if (name === 'pm' && /\d$/.test(words[at - 1]?.text ?? '')) continue;
      return toRole(words, from, at, at + length, to, head);
    }
  }
  return null;
}

function toRole(words: readonly Token[], from: number, at: number, end: number, to: number, head: Head): Role {
  const level = head.profession && at > from && LEVELS.has(words[at - 1]!.lower) ? words[at - 1]!.lower : null;
  const id = level ? `${level} ${head.id}` : head.id;
  const takesDomain = DOMAIN_HEADS.has(head.id);
  const before = readBefore(words, from, level ? at - 1 : at, takesDomain);
  const after = readAfter(words, end, to, head.fields.includes(ACADEMIA));
  const domain = [...before.domain, ...after.domain];
  return {
    head: id,
    fields: head.fields,
    general: head.general && !level && !isChief(words, from, at) && !(POSTS_WITH_DOMAIN.has(head.id) && domain.length > 0),
    combines: head.combines,
    profession: head.profession && !level,
    rank: before.rank,
    time: after.past ? 'then' : before.time,
    domain,
    firm: [...before.firm, ...after.domain],
    named: [...before.named, ...after.domain],
    topic: [...before.topic, ...after.topic],
    body: after.body ?? before.body,
    indefinite: /^an?$/.test(words[before.from - 1]?.lower ?? ''),
    from: before.from,
    to: after.to,
  };
}

/** "chief organiser": of the many who hold a post the one at their head. */
function isChief(words: readonly Token[], from: number, at: number): boolean {
  return at > from && words[at - 1]!.lower === 'chief';
}

const ACADEMIA = 'profession of academia';

/** Reads a post from a claims file; null where the words name none that is known. */
export function parseRole(text: string): Role | null {
  const { words } = wordsOf(text.replace(/\(former\)/i, 'former'));
  const role = readRole(words, 0, words.length);
  return role && /\(former\)/i.test(text) ? { ...role, time: 'former' } : role;
}

/** Whether two posts are of the same thing; a post of nothing in particular fits any. */
export function overlaps(a: readonly string[], b: readonly string[]): boolean {
  return a.some((one) => b.some((other) => sameDomain(one, other)));
}

/** Keys of a word: two words that `overlaps` takes for one share one of them. */
export function domainKeys(word: string): readonly string[] {
  const nations = NATIONS.flatMap((nation, place) => (nation.has(word) ? [`nation ${place}`] : []));
  return [word, `${word}s`, word.slice(0, 4), ...nations];
}

/** Whether a word is the name of a nation, or its adjective, that has an irregular form. */
export function isNation(word: string): boolean {
  return NATIONS.some((nation) => nation.has(word));
}

const STARTS: ReadonlySet<string> = new Set([...HEADS.keys()].map((name) => name.split(' ')[0]!));

/** Posts that many hold, until it is said of what. */
const POSTS_WITH_DOMAIN: ReadonlySet<string> = new Set([
  'director',
  'head',
  'manager',
  'secretary',
  'editor',
  'officer',
  'organiser',
  'coordinator',
  'correspondent',
  'professor',
  'lecturer',
  'reader',
]);

/** Posts that are told apart by their domain alone. */
export const DOMAIN_HEADS: ReadonlySet<string> = new Set([
  'minister',
  'cabinet member',
  'mp',
  'msp',
  'mep',
  'senator',
  'candidate',
  'secretary',
  'director',
  'head',
  'editor',
  'envoy',
  'ambassador',
  'secretary of state',
  'manager',
  'officer',
  'organiser',
  'coordinator',
  'correspondent',
  'reporter',
  'professor',
  'lecturer',
  'reader',
  'dean',
  'teacher',
]);

function readBefore(words: readonly Token[], from: number, head: number, takesDomain: boolean) {
  let at = head;
  let rank = '';
  let time: Role['time'] = null;
  const domain: string[] = [];
  const firm: string[] = [];
  const named: string[] = [];
  const topic: string[] = [];
  let body = null as Run | null;
  for (; at > from; at--) {
    const word = words[at - 1]!;
    if (RANKS.has(word.lower)) rank = RANKS.get(word.lower)!;
    else if (FORMER.has(word.lower)) time = ENDED.has(word.lower) ? 'former' : 'then';
    else if (CURRENT.has(word.lower)) time = 'current';
    else if (isClitic(word)) continue;
    else if (FUNCTION_WORDS.has(word.lower) || REPORTING.has(word.lower) || HONORIFICS.has(word.lower)) break;
    else if (isVerb(word) || (word.capital && isOpener(word.lower))) break;
    else if (!EVALUATIVE.has(word.lower)) {
      domain.push(word.lower);
      const capital = word.capital && !words[head]!.capital;
      if (capital) {
        named.push(word.lower);
        body = { from: at - 1, to: body?.to ?? at };
      }
      const possessive = isClitic(words[at]) && at < head;
      const isTopic = takesDomain && !word.capital && !ADJECTIVE.test(word.lower);
      if (isTopic) topic.push(word.lower);
      if (possessive || isNation(word.lower) || isTopic) firm.push(word.lower);
    }
  }
  return { from: at, rank, time, domain, firm, named, topic, body };
}

function readAfter(words: readonly Token[], from: number, to: number, academic: boolean) {
  const domain: string[] = [];
  const topic: string[] = [];
  let body = null as Run | null;
  let at = from;
  if (at < to && (OF.has(words[at]!.lower) || (academic && words[at]!.lower === 'in' && words[at + 1]?.kind === 'word'))) {
    at++;
    while (at < to && (INSIDE.has(words[at]!.lower) || isClitic(words[at]) || !FUNCTION_WORDS.has(words[at]!.lower))) {
      const word = words[at]!;
      if (REPORTING.has(word.lower) || (AUXILIARIES.has(word.lower) && !isPossessive(words, at, to))) break;
      if (word.capital) body = { from: body?.from ?? at, to: at + 1 };
      if (!INSIDE.has(word.lower) && !isClitic(word)) {
        domain.push(word.lower);
        if (!word.capital && !body) topic.push(word.lower);
      }
      at++;
    }
  }
  const next = words[at]?.lower;
  return {
    domain,
    topic,
    body,
    to: at,
    past: next === 'then' || next === 'until' || (next === 'at' && words[at + 1]?.lower === 'the' && words[at + 2]?.lower === 'time'),
  };
}

function sameDomain(a: string, b: string): boolean {
  if (a === b || a === `${b}s` || b === `${a}s`) return true;
  if (NATIONS.some((nation) => nation.has(a) && nation.has(b))) return true;
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared++;
  return shared >= 4 && shared >= Math.min(a.length, b.length) - 2 && Math.max(a.length, b.length) - shared <= 4;
}

/** "congratulating director Ruiz": a participle, unless it names what a post deals with. */
function isVerb({ lower, capital }: Token): boolean {
  return !capital && lower.length > 5 && lower.endsWith('ing') && !TRADES.has(lower) && !EVALUATIVE.has(lower);
}

/** "of Elm Children’s Hospital", not "of Elm, who’s here": a noun follows the clitic. */
function isPossessive(words: readonly Token[], at: number, to: number): boolean {
  return isClitic(words[at]) && at + 1 < to && words[at + 1]!.capital;
}

function isClitic(word: Token | undefined): boolean {
  return word !== undefined && /^['’ʼ]s?$/i.test(word.text);
}

const ENDED: ReadonlySet<string> = new Set(['former', 'formerly', 'ex', 'previous', 'previously', 'erstwhile', 'onetime']);
const OF: ReadonlySet<string> = new Set(['of', 'for', 'at']);
const INSIDE: ReadonlySet<string> = new Set(['the', 'and', 'our', 'its', 'of', 'for']);
const ADJECTIVE = /(?:ed|ful|ous|ive|ish|less|est|ly)$/;
