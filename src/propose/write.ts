import { stringify } from 'yaml';
import type { Proposal } from './proposal.ts';

/** A proposal with the id that it gets in the file. */
export interface Entry {
  readonly id: string;
  readonly proposal: Proposal;
}

/** A document that claims are proposed from. */
export interface SourceHead {
  readonly id: string;
  readonly path: string;
  readonly title: string;
  readonly date: string | null;
}

/** What could not be proposed, and why. */
export interface LeftOut {
  readonly entry: Entry;
  readonly why: string;
}

/** The text of a claims file. In: `asDraft` gives every claim the status draft; without it all of them are checked. */
export function writeClaims(
  heads: readonly SourceHead[],
  entries: readonly Entry[],
  left: readonly LeftOut[],
  options: { readonly asDraft: boolean; readonly language: string; readonly drafts: readonly string[] },
): string {
  const sections = SECTIONS.flatMap(([title, kinds]) => {
    const own = entries.filter(({ proposal }) => kinds.includes(proposal.kind));
    return own.length === 0 ? [] : [`  # --- ${title} ---`, ...own.map((entry) => writeEntry(entry, options.asDraft))];
  });
  const sources = heads.map(({ id, title, date }) => `  ${id}: { title: ${inFlow(title)}${date === null ? '' : `, date: ${date}`} }`);
  return [
    ...INTRODUCTION(heads.map(({ path }) => comment(path)).join(', ')),
    'version: 1',
    `language: ${options.language}`,
    '',
    'sources:',
    ...sources,
    '',
    'claims:',
    sections.join('\n\n'),
    ...(left.length === 0
      ? []
      : ['', ...LEFT, ...left.map(({ entry, why }) => `# ${placeOf(entry)}  ${comment(entry.proposal.text)}  (${comment(why)})`)]),
    '',
    'settings:',
    `  drafts: ${flow(options.drafts)}`,
    '',
  ].join('\n');
}

const INTRODUCTION = (paths: string): readonly string[] => [
  `# Claims drafted from ${paths} by holdtrue init.`,
  '#',
  '# Read each claim against its source. Correct what was misread, delete what no draft will state, and take out the line',
  '# `status: draft`: until then the claim is not checked. `of` says what the figure is of, and other words for it; `about`',
  '# says what pins it down. `holdtrue claims` shows what is understood, `holdtrue claims --lint` what is odd.',
];

const SECTIONS: readonly (readonly [string, readonly Proposal['kind'][]])[] = [
  ['Figures and dates', ['value', 'date']],
  ['Names', ['name']],
  ['Quotations', ['quote']],
];

const LEFT = ['# Read in the source and left out:'];

function writeEntry({ id, proposal }: Entry, asDraft: boolean): string {
  const { kind, says, text, of, about, more, place } = proposal;
  const rows: (readonly [string, string | readonly string[] | null])[] = [
    ['says', says],
    [kind, text],
    ...Object.entries(more).filter(([key]) => key !== 'by'),
    ['by', (more.by as string | undefined) ?? null],
    ['of', of],
    ['about', about],
    ['source', place.source],
    ['status', asDraft ? 'draft' : null],
  ];
  const lines = rows.flatMap(([key, value]) =>
    value === null || value.length === 0 ? [] : `    ${key}: ${typeof value === 'string' ? scalar(value) : flow(value)}`,
  );
  return [`  # ${placeOf({ id, proposal })}`, `  ${id}:`, ...lines].join('\n');
}

function placeOf({ proposal }: Entry): string {
  return `${comment(proposal.place.path)}:${proposal.place.line}`;
}

/** A number keeps its digits as they are written: a claims file reads the text, not what YAML makes of it. */
function scalar(text: string): string {
  return /^\d{1,15}(?:\.\d{1,6})?$/.test(text) ? text : stringify(text, { lineWidth: 0 }).trimEnd();
}

function flow(texts: readonly string[]): string {
  return stringify(texts, { collectionStyle: 'flow', lineWidth: 0, flowCollectionPadding: false }).trimEnd();
}

function inFlow(text: string): string {
  return flow([text]).slice(1, -1);
}

/** A comment ends with its line. */
function comment(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ');
}
