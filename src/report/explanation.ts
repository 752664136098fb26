import type { Claim, ClaimSet, Match, Source } from '../model.ts';
import { markdownText, visible, wellFormed } from './escape.ts';
import { CERTAINTY, KINDS, MOST_CANDIDATES, number, shorten, signed, strongestCues } from './reasoning.ts';
import { RELATIONS, STATES } from './relations.ts';

/** What can be said about a mention or a claim where somebody points at it: a headline, and lines with a name each. */
export interface Explanation {
  readonly headline: string;
  readonly rows: readonly Row[];
}

/** A line of an explanation; `url` is the address that its text leads to. */
interface Row {
  readonly name: string;
  readonly text: string;
  readonly url?: string | null;
}

/** Explains a mention: what became of it, its claim and where that comes from, and the claims that were considered. */
export function explainMention(
  { mention, state, claim, relation, certainty, actual, expected, reason, candidates }: Match,
  set: ClaimSet,
): Explanation {
  const isJudged = state === 'agrees' || state === 'conflicts';
  const about = claim === null ? '' : isJudged ? ` with ${claim.id}` : ` (${claim.id})`;
  const ends = state === 'conflicts' && expected !== null ? `: ${shorten(actual, 80)}, where the claim has ${shorten(expected, 80)}` : '';
  return {
    headline: `${shorten(mention.surface, 80)}: a ${KINDS[mention.kind]} that ${isJudged ? '' : 'is '}${STATES[state]}${about}`,
    rows: [
      ...row('reason', reason),
      ...(claim === null ? [] : claimRows(claim, set)),
      ...row('draft', relation === null ? null : `${RELATIONS[relation]}${ends}`),
      ...row('sure', state === 'conflicts' ? CERTAINTY[certainty] : null),
      ...candidates.slice(0, MOST_CANDIDATES).map((candidate, index) => ({
        name: index === 0 ? 'considered' : 'and',
        text: `${candidate.claim.id} (${[
          `score ${number(candidate.score)}`,
          ...strongestCues(candidate).map(({ text, weight }) => `${shorten(text, 40)} ${signed(weight)}`),
        ].join('; ')})`,
      })),
    ],
  };
}

/** Explains a claim: what it says, its source, and how long it holds. */
export function explainClaim(claim: Claim, set: ClaimSet): Explanation {
  return { headline: `${claim.id}: a ${NOUNS[claim.kind]}`, rows: claimRows(claim, set) };
}

/** An explanation in Markdown; foreign text is escaped. */
export function explanationMarkdown({ headline, rows }: Explanation): string {
  const lines = rows.map(({ name, text, url }) => {
    const shown = markdownText(text);
    return `- ${name}: ${isWeb(url) ? `[${shown}](<${wellFormed(url).replace(/[<>\\\s\p{C}]/gu, encodeURIComponent)}>)` : shown}`;
  });
  return [`**${markdownText(headline)}**`, ...(lines.length === 0 ? [] : ['', ...lines])].join('\n');
}

/** An explanation in plain text. */
export function explanationText({ headline, rows }: Explanation): string {
  const lines = rows.map(({ name, text, url }) => `${name}: ${visible(text)}${isWeb(url) ? ` <${visible(url)}>` : ''}`);
  return [visible(headline), ...lines].join('\n');
}

const NOUNS: Readonly<Record<Claim['kind'], string>> = {
  value: 'figure',
  date: 'date',
  name: 'name',
  quote: 'quotation',
  list: 'list',
};

function claimRows(claim: Claim, set: ClaimSet): readonly Row[] {
  const source = set.sources.find(({ id }) => id === claim.source);
  const place = `${claim.path}:${claim.line}`;
  return [
    ...row('claim', claim.says === '' ? place : `${shorten(claim.says, 240)} (${place})`),
    ...row('states', stated(claim)),
    ...(claim.sourceTitle === null ? [] : [{ name: 'source', text: titled(claim.sourceTitle, source), url: source?.url ?? null }]),
    ...row('status', claim.status === 'active' ? null : claim.status),
    ...row('until', claim.until),
    ...row('note', claim.note),
  ];
}

function titled(title: string, source: Source | undefined): string {
  return source?.date ? `${title}, ${source.date}` : title;
}

function stated(claim: Claim): string {
  switch (claim.kind) {
    case 'value':
    case 'date':
      return claim.text;
    case 'name':
      return [claim.name, ...claim.roles].join(', ');
    case 'quote':
      return `“${shorten(claim.quote, 240)}”${claim.speaker === null ? '' : `, ${claim.speaker}`}`;
    case 'list':
      return shorten(claim.members.join(', '), 240);
  }
}

function row(name: string, text: string | null): readonly Row[] {
  return text === null || text === '' ? [] : [{ name, text }];
}

function isWeb(url: string | null | undefined): url is string {
  return typeof url === 'string' && /^https?:\/\//i.test(url);
}
