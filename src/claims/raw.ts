import type { Span } from '../model.ts';
import type { ParsedFile } from './includes.ts';
import { positionAt, type TextFile } from './problem.ts';
import type { ProblemLog } from './problem-log.ts';
import { claimSchema, fileShape, ID, settingsSchema, sourceSchema } from './schema.ts';
import type { Entry, MapTree, TextTree } from './tree.ts';
import { short, validate } from './validate.ts';

/** A claim as it stands in its file: every key is known and every value has the right type. */
export interface RawClaim {
  readonly id: string;
  readonly file: TextFile;
  /** Where the id stands. */
  readonly span: Span;
  readonly tree: MapTree;
}

/** A source as it stands in its file. */
export interface RawSource {
  readonly id: string;
  readonly file: TextFile;
  readonly entry: Entry;
}

/** All that the files state, validated entry by entry. */
export interface RawSet {
  readonly claims: ReadonlyMap<string, RawClaim>;
  readonly sources: ReadonlyMap<string, RawSource>;
  /** Ids whose claims were refused: references to them are not reported again. */
  readonly refused: ReadonlySet<string>;
}

/** Validates the files and gathers their entries; ids are unique over all files. */
export function gather(files: readonly ParsedFile[], log: ProblemLog): RawSet {
  const claims = new Map<string, RawClaim>();
  const sources = new Map<string, RawSource>();
  const refused = new Set<string>();
  files.forEach(({ file, tree }, index) => {
    validate(fileShape, tree, { label: 'the file', keys: Object.keys(fileShape.shape) }, file, log);
    const settings = tree.entries.get('settings');
    if (settings && index > 0) {
      log.warn(file, settings.keySpan, 'settings of an included file are not used', 'Move them to the file that includes it.');
    } else if (settings) {
      validate(settingsSchema, settings.value, { label: '`settings`', keys: Object.keys(settingsSchema.shape) }, file, log);
    }
    for (const entry of entriesOf(tree, 'sources')) {
      if (log.isFull()) return;
      if (!isNewId(entry, sources, file, log)) continue;
      const label = `source \`${short(entry.key)}\``;
      if (validate(sourceSchema, entry.value, { label, keys: ['title', 'url', 'date'] }, file, log)) {
        sources.set(entry.key, { id: entry.key, file, entry });
      }
    }
    for (const entry of entriesOf(tree, 'claims')) {
      if (log.isFull()) return;
      if (!isNewId(entry, claims, file, log)) continue;
      if (
        entry.value.kind === 'map' &&
        validate(claimSchema, entry.value, { label: `claim \`${short(entry.key)}\``, keys: CLAIM_KEYS }, file, log)
      ) {
        claims.set(entry.key, { id: entry.key, file, span: entry.keySpan, tree: entry.value });
      } else {
        if (entry.value.kind !== 'map') noteShape(entry, file, log);
        refused.add(entry.key);
      }
    }
  });
  return { claims, sources, refused };
}

/** The text of a key of a claim; null where the key is left out. */
export function textOf(tree: MapTree, key: string): string | null {
  const value = tree.entries.get(key)?.value;
  return value?.kind === 'text' ? value.text : null;
}

/** The texts of a key of a claim, be they written as one text or as a list. */
export function textsOf(tree: MapTree, key: string): readonly TextTree[] {
  const value = tree.entries.get(key)?.value;
  if (value?.kind === 'text') return [value];
  return value?.kind === 'list' ? value.items.filter((item) => item.kind === 'text') : [];
}

const CLAIM_KEYS = Object.keys(claimSchema.shape);

function entriesOf(tree: MapTree, key: string): Iterable<Entry> {
  const value = tree.entries.get(key)?.value;
  return value?.kind === 'map' ? value.entries.values() : [];
}

function isNewId(
  entry: Entry,
  known: ReadonlyMap<string, { readonly file: TextFile } & Partial<RawClaim & RawSource>>,
  file: TextFile,
  log: ProblemLog,
): boolean {
  if (!ID.test(entry.key)) {
    log.error(
      file,
      entry.keySpan,
      `\`${short(entry.key)}\` cannot be an id`,
      'An id is made of letters, digits, `.`, `-` and `_`, and begins with a letter or digit.',
    );
    return false;
  }
  const first = known.get(entry.key);
  if (!first) return true;
  const place = placeOf(first.file, (first.span ?? first.entry?.keySpan)?.start ?? 0);
  log.error(file, entry.keySpan, `the id \`${short(entry.key)}\` is taken, first at ${place}`, 'Rename one of the two, or remove it.');
  return false;
}

function placeOf(file: TextFile, offset: number): string {
  return `${file.path}:${positionAt(file, offset).line}`;
}

function noteShape(entry: Entry, file: TextFile, log: ProblemLog): void {
  const label = `claim \`${short(entry.key)}\``;
  const isEmpty = entry.value.kind === 'text' && entry.value.text === '';
  const span = isEmpty ? entry.keySpan : entry.value.span;
  log.error(
    file,
    span,
    isEmpty ? `${label} is empty` : `${label} must be a map`,
    'Write `says:` and `value:` below it, indented by two more blanks.',
  );
}
