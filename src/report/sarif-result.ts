import type { Finding, Report, Span } from '../model.ts';
import { leavesRepository, repositoryPath } from '../settle/repository-path.ts';
import { relativeUri, sarifMessage, visible, wellFormed } from './escape.ts';
import { lineHashes } from './line-hash.ts';
import type { RenderOptions } from './options.ts';
import { type Places, placesOf } from './places.ts';
import { suggestedEdits } from './suggested.ts';

/** What results need at hand. */
export interface Desk {
  readonly places: Places;
  readonly prefix: string;
  readonly hashOf: (path: string, line: number) => string | null;
}

/** Puts in reach what all results of a report need. */
export function toDesk(report: Report, { prefix }: RenderOptions): Desk {
  const places = placesOf(report);
  const hashes = new Map<string, readonly string[]>();
  const hashesOf = (path: string): readonly string[] => {
    const found = hashes.get(path) ?? lineHashes(places.text(path) ?? '');
    hashes.set(path, found);
    return found;
  };
  return { places, prefix, hashOf: (path, line) => (places.text(path) === null ? null : (hashesOf(path)[line - 1] ?? null)) };
}

/** A finding as a result of SARIF. */
export function resultOf(finding: Finding, ruleIndex: number, desk: Desk): object {
  const { path, span, rule, severity, message, related, fingerprint } = finding;
  const hash = desk.hashOf(path, desk.places.of(path, span).line);
  return {
    ruleId: rule,
    ruleIndex,
    level: severity,
    message: { text: sarifMessage(message) },
    locations: [locationOf(path, span, desk, snippetOf(path, span, desk))],
    ...(related.length === 0
      ? {}
      : {
          relatedLocations: related.map((one, index) => ({
            id: index + 1,
            ...locationOf(one.path, one.span, desk),
            message: { text: sarifMessage(one.message) },
          })),
        }),
    partialFingerprints: { ...(hash === null ? {} : { primaryLocationLineHash: hash }), 'holdtrue/v1': fingerprint },
    suppressions: suppressionsOf(finding),
    ...fixesOf(finding, desk),
  };
}

/** A file outside of the repository has no place in it: its name is told, and nothing is to be opened. */
function locationOf(path: string, span: Span, { places, prefix }: Desk, snippet: object = {}): object {
  const from = repositoryPath(prefix, path);
  if (leavesRepository(from)) return { logicalLocations: [{ fullyQualifiedName: visible(from), kind: 'resource' }] };
  return { physicalLocation: { artifactLocation: artifactOf(from), region: { ...regionOf(path, span, places), ...snippet } } };
}

function regionOf(path: string, span: Span, places: Places): object {
  const { line, column, endLine, endColumn } = places.of(path, span);
  return { startLine: line, startColumn: column, endLine, endColumn };
}

/** The words of the file, where they are not too many to be shown. */
function snippetOf(path: string, { start, end }: Span, { places }: Desk): object {
  const text = places.text(path)?.slice(start, end) ?? '';
  return text === '' || text.length > LONGEST ? {} : { snippet: { text: wellFormed(text) } };
}

const LONGEST = 1_000;

/** A file by its path from the root of the repository. */
export function artifactOf(path: string): object {
  return { uri: relativeUri(path), uriBaseId: ROOT };
}

/** What all paths are relative to. */
export const ROOT = '%SRCROOT%';

/** What an editor silenced in the draft, and what was known before. An empty list says that there is nothing of the kind. */
function suppressionsOf({ disposition, reason }: Finding): readonly object[] {
  if (disposition === 'open') return [];
  const kind = disposition === 'suppressed' ? 'inSource' : 'external';
  return [{ kind, status: 'accepted', ...(reason ? { justification: visible(reason) } : {}) }];
}

/** Each edit mends the finding by itself, so each is a fix of its own. */
function fixesOf(finding: Finding, { places, prefix }: Desk): object {
  const { path } = finding;
  const from = repositoryPath(prefix, path);
  const edits = leavesRepository(from) ? [] : suggestedEdits(finding);
  if (edits.length === 0) return {};
  return {
    fixes: edits.map(({ span, text }) => {
      const replacements = [{ deletedRegion: regionOf(path, span, places), insertedContent: { text: wellFormed(text) } }];
      const description = { text: sarifMessage(`Write “${text}”.`) };
      return { description, artifactChanges: [{ artifactLocation: artifactOf(from), replacements }] };
    }),
  };
}
