import { lintClaims } from '../claims/lint.ts';
import { loadClaims } from '../claims/load.ts';
import { createReaders } from '../claims/readers.ts';
import { toLines } from '../draft/lines.ts';
import { parseDraft } from '../draft/parse.ts';
import type { Draft, Report } from '../model.ts';
import { check, type DraftFile } from '../pipeline.ts';
import type { Rule } from '../rule.ts';
import { fold } from '../text/fold.ts';
import { proposeFigures } from './figures.ts';
import { createIds } from './ids.ts';
import { merged } from './merge.ts';
import { type FoundName, findNames } from './names.ts';
import type { Place, Proposal } from './proposal.ts';
import { proposeQuotations } from './quotations.ts';
import { type Entry, type LeftOut, type SourceHead, writeClaims } from './write.ts';

export interface ProposeOptions {
  readonly language: string;
  /** Globs of the drafts that the file will be for. */
  readonly drafts: readonly string[];
  /** The rules that the sources are checked with. */
  readonly rules: readonly Rule[];
}

/** A drafted claims file. */
export interface ProposedFile {
  /** How many figures and dates were read in the sources, and with how many of them the claims agree. */
  readonly figures: number;
  readonly covered: number;
  readonly text: string;
  readonly entries: readonly Entry[];
  readonly left: readonly LeftOut[];
  /** The sources checked against all of the claims, as if none was a draft. */
  readonly report: Report | null;
}

/**
 * Drafts a claims file from documents that state the facts: every figure, date, quotation, and name with its role. The file is
 * proved: it loads, and the documents agree with it; a claim that fails is left out, and the file says so in a comment.
 */
export function proposeClaims(files: readonly DraftFile[], options: ProposeOptions): ProposedFile {
  const heads = createIds();
  const sources = files.map((file) => {
    const draft = parseDraft(file.source, file.path);
    return { file, draft, head: headOf(draft, heads) };
  });
  const entries = sources.length === 0 ? [] : entriesOf(sources, options);
  return prove(
    sources.map(({ head }) => head),
    entries,
    files,
    options,
  );
}

interface Opened {
  readonly file: DraftFile;
  readonly draft: Draft;
  readonly head: SourceHead;
}

function headOf({ path, passages, date }: Draft, ids: (words: readonly string[]) => string): SourceHead {
  const title = passages.find(({ field }) => field === 'title') ?? passages.find(({ kind }) => kind === 'heading');
  const name =
    path
      .split('/')
      .at(-1)
      ?.replace(/\.\w{1,8}$/, '') ?? 'source';
  return { id: ids([name, 'source']), path, title: title?.text.trim() || name, date };
}

function entriesOf(sources: readonly Opened[], { language }: ProposeOptions): readonly Entry[] {
  const monthFirst = /-us$/i.test(language);
  const readers = createReaders(monthFirst);
  const ids = createIds();
  const names = new Map<string, { readonly entry: Entry; readonly name: FoundName }>();
  const others: Proposal[] = [];
  for (const { file, draft, head } of sources) {
    const lineOf = toLines(file.source);
    const placeOf = (offset: number): Place => ({ path: file.path, source: head.id, offset, line: lineOf(offset).line });
    const own = new Map<FoundName, string>();
    for (const name of findNames(draft)) {
      const key = fold(name.name);
      const known = names.get(key);
      const offset = draft.passages[name.passage]!.span.start;
      const entry = known?.entry ?? { id: ids([name.name]), proposal: toProposal(name, placeOf(offset)) };
      if (!known) names.set(key, { entry, name });
      own.set(name, entry.id);
    }
    others.push(...proposeFigures(draft, readers, monthFirst, placeOf), ...proposeQuotations(draft, own, placeOf));
  }
  const figures = merged(others).map((proposal) => ({ id: ids(proposal.words), proposal }));
  return [...figures, ...[...names.values()].map(({ entry }) => entry)];
}

function toProposal({ name, is, roles, also }: FoundName, place: Place): Proposal {
  const more = { ...(is === null ? {} : { is }), ...(roles.length === 0 ? {} : { role: roles }), ...(also.length === 0 ? {} : { also }) };
  return { kind: 'name', words: [name], says: null, text: name, quantity: null, of: [], about: [], more, place };
}

const ROUNDS = 40;

/** Takes out what the file cannot hold, until it loads and its sources agree with it. */
function prove(heads: readonly SourceHead[], all: readonly Entry[], files: readonly DraftFile[], options: ProposeOptions): ProposedFile {
  const left = new Map(all.filter(saysNothing).map(({ id }) => [id, 'nothing says what it is of']));
  let report: Report | null = null;
  for (let round = 0; round < ROUNDS; round++) {
    const entries = all.filter(({ id }) => !left.has(id));
    const text = writeClaims(heads, entries, [], { ...options, asDraft: false });
    const { set, problems } = loadClaims(NAME, (path) => (path === NAME ? text : null));
    const before = left.size;
    if (set === null) {
      for (const { line, message } of problems.filter(({ severity }) => severity === 'error')) leave(left, idAtLine(text, line), message);
    } else {
      for (const { line, message } of lintClaims(set)) leave(left, idAtLine(text, line), message);
      if (left.size === before) {
        report = check(files, set, { rules: options.rules });
        for (const [id, why] of conflictsIn(report)) leave(left, id, why);
      }
    }
    if (left.size === before) break;
  }
  const kept = all.filter(({ id }) => !left.has(id));
  const out = all.flatMap((entry) => (left.has(entry.id) ? [{ entry, why: left.get(entry.id)! }] : []));
  const figures = (report?.drafts ?? []).flatMap(({ matches }) =>
    matches.filter(({ mention }) => mention.kind === 'quantity' || mention.kind === 'date'),
  );
  return {
    text: writeClaims(heads, kept, out, { ...options, asDraft: true }),
    entries: kept,
    left: out,
    report,
    figures: figures.length,
    covered: figures.filter(({ state }) => state === 'agrees').length,
  };
}

const NAME = 'claims.yaml';

function saysNothing({ proposal: { kind, of, about } }: Entry): boolean {
  return (kind === 'value' || kind === 'date') && of.length === 0 && about.length === 0;
}

function leave(left: Map<string, string>, id: string | null, why: string): void {
  if (id !== null && !left.has(id)) left.set(id, why);
}

function idAtLine(text: string, line: number): string | null {
  const lines = text.split('\n');
  for (let at = Math.min(line, lines.length) - 1; at >= 0; at--) {
    const id = /^ {2}([^\s:#][^\s:]*):$/.exec(lines[at]!)?.[1];
    if (id !== undefined) return id;
  }
  return null;
}

/** Claims that the document which they were read from contradicts elsewhere: they were misread, or cannot be told from others. */
function conflictsIn({ findings, set }: Report): ReadonlyMap<string, string> {
  const ids = new Set(set.claims.map(({ id }) => id));
  const found = new Map<string, string>();
  for (const { claim, severity, text, path } of findings) {
    if (claim === null || severity === 'note' || !ids.has(claim) || found.has(claim)) continue;
    found.set(claim, `“${text.slice(0, 60)}” in ${path} would contradict it`);
  }
  return found;
}
