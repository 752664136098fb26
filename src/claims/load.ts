import type { Claim, ClaimSet, Settings, Source } from '../model.ts';
import { buildClaim, isoOf } from './build.ts';
import type { Context } from './context.ts';
import { collectFiles, type ParsedFile } from './includes.ts';
import { kindOf } from './kinds.ts';
import type { ClaimsProblem } from './problem.ts';
import { createLog, type ProblemLog } from './problem-log.ts';
import { gather, type RawClaim, type RawSet, type RawSource, textOf } from './raw.ts';
import { createReaders, type Readers } from './readers.ts';
import { resolveFigures } from './resolve.ts';
import { nameSpeakers } from './speakers.ts';
import { type MapTree, type Tree, toData } from './tree.ts';

/** What loading gives: the claims, or null where there is an error, and at most fifty of the `total` problems. */
export interface LoadedClaims {
  readonly set: ClaimSet | null;
  readonly problems: readonly ClaimsProblem[];
  readonly total: number;
}

/**
 * Loads a claims file and what it includes. `read` gives the text of a file by its normalised path, null where it is
 * missing; it is called with `path` as given and with the paths of includes. Never throws for what the files hold.
 */
export function loadClaims(path: string, read: (path: string) => string | null, readers?: Readers): LoadedClaims {
  const log = createLog();
  const files = collectFiles(path, read, log);
  const main = files[0];
  const set = main ? assemble(path, main, files, readers, log) : null;
  return { set: log.errors() === 0 ? set : null, ...log.result() };
}

function assemble(path: string, main: ParsedFile, files: readonly ParsedFile[], given: Readers | undefined, log: ProblemLog): ClaimSet {
  const language = textOf(main.tree, 'language') ?? 'en-GB';
  const readers = given ?? createReaders(/-us$/i.test(language));
  const raw = gather(files, log);
  if (raw.claims.size === 0 && log.errors() === 0) {
    const span = main.tree.entries.get('claims')?.keySpan ?? { start: 0, end: 1 };
    log.error(
      main.file,
      span,
      'there are no claims',
      'Add one below `claims:`, such as `seats: { says: The hall has 350 seats., value: 350 }`.',
    );
  }
  const sources = [...raw.sources.values()].map((source) => buildSource(source, readers, log));
  const context: Context = { log, readers, sources: new Map(sources.map((source) => [source.id, source])) };
  return {
    path,
    language,
    claims: buildClaims(raw, context),
    sources,
    settings: settingsOf(main.tree),
    files: files.map(({ file }) => ({ path: file.path, text: file.text })),
  };
}

function buildClaims(raw: RawSet, context: Context): readonly Claim[] {
  const kinds = new Map<RawClaim, Claim['kind']>();
  for (const claim of raw.claims.values()) {
    const kind = context.log.isFull() ? null : kindOf(claim, context);
    if (kind) kinds.set(claim, kind);
  }
  const values = [...kinds].filter(([, kind]) => kind === 'value').map(([claim]) => claim);
  const figures = resolveFigures(values, raw, context);
  const claims = [...kinds].flatMap(([claim, kind]) => (context.log.isFull() ? [] : (buildClaim(claim, kind, figures, context) ?? [])));
  return nameSpeakers(claims, raw, context);
}

function buildSource({ id, file, entry }: RawSource, readers: Readers, log: ProblemLog): Source {
  const { value } = entry;
  if (value.kind !== 'map') return { id, title: value.kind === 'text' ? value.text : id, url: null, date: null };
  const text = textOf(value, 'date');
  const date = text === null ? null : readers.date(text);
  if (text !== null && !date) {
    const span = value.entries.get('date')?.value.span ?? entry.keySpan;
    log.error(file, span, `\`${text.slice(0, 60)}\` cannot be read as a date`, 'Write it as 2024-06-18, 18 June 2024, June 2024 or 2024.');
  }
  return { id, title: textOf(value, 'title') ?? id, url: textOf(value, 'url'), date: date && (isoOf(date) ?? text) };
}

function settingsOf(tree: MapTree): Settings {
  const settings = tree.entries.get('settings')?.value;
  const map = settings?.kind === 'map' ? settings : null;
  const rules = map?.entries.get('rules')?.value;
  return {
    drafts: textList(map?.entries.get('drafts')?.value),
    rules: (rules?.kind === 'map' ? toData(rules) : Object.create(null)) as Settings['rules'],
    plugins: textList(map?.entries.get('plugins')?.value),
  };
}

function textList(tree: Tree | undefined): readonly string[] {
  if (tree?.kind === 'text') return [tree.text];
  return tree?.kind === 'list' ? tree.items.flatMap((item) => (item.kind === 'text' ? item.text : [])) : [];
}
