import { REPORTING } from '../extract/lexicon/speech.ts';
import { CURRENT, EVALUATIVE, FORMER, HEADS, HONORIFICS, NATIONS, RANKS } from '../extract/lexicon/titles.ts';
import { wordsOf } from '../extract/names.ts';
import type { Token } from '../text/tokens.ts';
import { AUXILIARIES, FUNCTION_WORDS } from './lexicon/function-words.ts';

/** A post as it is written: "former cabinet member for finance". Indices count the words it was read from. */
export interface Role {
  readonly head: string;
  readonly fields: readonly string[];
  readonly general: boolean;
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
      if (!head) continue;
      if (isClitic(words[at + length])) return null;
      const before = readBefore(words, from, at, DOMAIN_HEADS.has(head.id));
      const after = readAfter(words, at + length, to);
      return {
        head: head.id,
        fields: head.fields,
        general: head.general && !(POSTS_WITH_DOMAIN.has(head.id) && before.domain.length + after.domain.length > 0),
        rank: before.rank,
        time: after.past ? 'then' : before.time,
        domain: [...before.domain, ...after.domain],
        firm: [...before.firm, ...after.domain],
        named: [...before.named, ...after.domain],
        from: before.from,
        to: after.to,
      };
    }
  }
  return null;
}

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

/** Whether a word is the name of a nation, or its adjective, that has an irregular form. */
export function isNation(word: string): boolean {
  return NATIONS.some((nation) => nation.has(word));
}

const STARTS: ReadonlySet<string> = new Set([...HEADS.keys()].map((name) => name.split(' ')[0]!));

/** Posts that many hold, until it is said of what. */
const POSTS_WITH_DOMAIN: ReadonlySet<string> = new Set(['director', 'head', 'manager', 'secretary', 'editor']);

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
]);

function readBefore(words: readonly Token[], from: number, head: number, takesDomain: boolean) {
  let at = head;
  let rank = '';
  let time: Role['time'] = null;
  const domain: string[] = [];
  const firm: string[] = [];
  const named: string[] = [];
  for (; at > from; at--) {
    const word = words[at - 1]!;
    if (RANKS.has(word.lower)) rank = RANKS.get(word.lower)!;
    else if (FORMER.has(word.lower)) time = ENDED.has(word.lower) ? 'former' : 'then';
    else if (CURRENT.has(word.lower)) time = 'current';
    else if (isClitic(word)) continue;
    else if (FUNCTION_WORDS.has(word.lower) || REPORTING.has(word.lower) || HONORIFICS.has(word.lower)) break;
    else if (!EVALUATIVE.has(word.lower)) {
      domain.push(word.lower);
      if (word.capital && !words[head]!.capital) named.push(word.lower);
      const possessive = isClitic(words[at]) && at < head;
      if (possessive || isNation(word.lower) || (takesDomain && !word.capital && !ADJECTIVE.test(word.lower))) firm.push(word.lower);
    }
  }
  return { from: at, rank, time, domain, firm, named };
}

function readAfter(words: readonly Token[], from: number, to: number) {
  const domain: string[] = [];
  let at = from;
  if (at < to && OF.has(words[at]!.lower)) {
    at++;
    while (at < to && (INSIDE.has(words[at]!.lower) || isClitic(words[at]) || !FUNCTION_WORDS.has(words[at]!.lower))) {
      if (REPORTING.has(words[at]!.lower) || AUXILIARIES.has(words[at]!.lower)) break;
      if (!INSIDE.has(words[at]!.lower) && !isClitic(words[at])) domain.push(words[at]!.lower);
      at++;
    }
  }
  const next = words[at]?.lower;
  return {
    domain,
    to: at,
    past: next === 'then' || (next === 'at' && words[at + 1]?.lower === 'the' && words[at + 2]?.lower === 'time'),
  };
}

function sameDomain(a: string, b: string): boolean {
  if (a === b || a === `${b}s` || b === `${a}s`) return true;
  if (NATIONS.some((nation) => nation.has(a) && nation.has(b))) return true;
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared++;
  return shared >= 4 && shared >= Math.min(a.length, b.length) - 2 && Math.max(a.length, b.length) - shared <= 4;
}

function isClitic(word: Token | undefined): boolean {
  return word !== undefined && /^['’ʼ]s?$/i.test(word.text);
}

const ENDED: ReadonlySet<string> = new Set(['former', 'ex', 'previous', 'erstwhile', 'onetime']);
const OF: ReadonlySet<string> = new Set(['of', 'for', 'at']);
const INSIDE: ReadonlySet<string> = new Set(['the', 'and', 'our', 'its', 'of', 'for']);
const ADJECTIVE = /(?:ed|ing|ful|ous|ive|ish|less|est|ly)$/;
