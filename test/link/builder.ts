import { parseDraft } from '../../src/draft/parse.ts';
import type { Claim, ClaimSet, Draft, ListClaim, Match, NameClaim, QuoteClaim } from '../../src/model.ts';

const BASE = {
  says: '',
  of: [],
  about: [],
  when: null,
  whenText: null,
  source: null,
  sourceTitle: null,
  status: 'active',
  asOf: null,
  until: null,
  owner: null,
  note: null,
  write: null,
  not: [],
  agrees: [],
  contradicts: [],
  path: 'claims.yaml',
  line: 1,
  column: 1,
  span: { start: 0, end: 0 },
} as const;

type Part<T> = Partial<Omit<T, 'kind'>>;

export function person(name: string, rest: Part<NameClaim> = {}): NameClaim {
  return { ...BASE, id: name.toLowerCase().replaceAll(' ', '-'), kind: 'name', name, is: 'person', also: [], roles: [], ...rest };
}

export function named(is: NameClaim['is'], name: string, rest: Part<NameClaim> = {}): NameClaim {
  return { ...person(name, rest), is };
}

export function quote(text: string, by: NameClaim, rest: Part<QuoteClaim> = {}): QuoteClaim {
  return { ...BASE, id: `quote-${by.id}`, kind: 'quote', quote: text, by: by.id, speaker: by.name, ...rest };
}

export function list(members: readonly string[], rest: Part<ListClaim> = {}): ListClaim {
  return { ...BASE, id: `list-${members.length}`, kind: 'list', members, ordered: false, outOf: null, ...rest };
}

export function claimSet(...claims: readonly Claim[]): ClaimSet {
  return { path: 'claims.yaml', language: 'en-GB', claims, sources: [], settings: { drafts: [], rules: {}, plugins: [] } };
}

export function draft(text: string): Draft {
  return parseDraft(text, 'draft.md');
}

/** The conflicts as "relation: words that are wrong → what is expected", read back from the source by their spans. */
export function conflicts(source: string, matches: readonly Match[]): readonly string[] {
  return matches
    .filter((match) => match.state === 'conflicts')
    .map((match) => {
      const { start, end } = match.at ?? match.mention.span;
      return `${match.relation}: ${source.slice(start, end).replace(/\s+/g, ' ')} → ${match.expected}`;
    });
}
