import type { Failure, Finding, Report, Span } from '../model.ts';
import { plural } from './count.ts';
import { jsonText, relativeUri, sarifMessage, visible, wellFormed } from './escape.ts';
import { lineHashes } from './line-hash.ts';
import type { RenderOptions } from './options.ts';
import { type Places, placesOf } from './places.ts';
import { leavesRepository, repositoryPath } from './repository-path.ts';
import { sarifRules } from './sarif-rules.ts';

/** The report as SARIF 2.1.0, one run, as code scanning takes it: the most important results first, and a notification about those left out. */
export function sarif(report: Report, options: RenderOptions): string {
  const desk = toDesk(report, options);
  const sorted = [...report.findings].sort(byImportance);
  const shown = sorted.slice(0, LIMIT);
  const rules = sarifRules(options.rules, report.findings);
  const index = new Map(rules.map(({ id }, at) => [id, at]));
  return `${jsonText({
    version: '2.1.0',
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    runs: [
      {
        tool: { driver: { name: 'holdtrue', ...(options.version === '' ? {} : { semanticVersion: options.version }), rules } },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { [ROOT]: { description: { text: 'The root of the repository.' } } },
        invocations: [
          {
            executionSuccessful: report.failures.length === 0,
            toolExecutionNotifications: [
              ...report.failures.map((failure) => notificationOf(failure, desk)),
              ...(sorted.length > LIMIT ? [leftOut(sorted.length - LIMIT)] : []),
            ],
          },
        ],
        results: shown.map((finding) => resultOf(finding, index.get(finding.rule) ?? -1, desk)),
      },
    ],
  })}\n`;
}

/** Code scanning shows no more results of one run. */
export const LIMIT = 5_000;

const ROOT = '%SRCROOT%';

/** What results need at hand. */
interface Desk {
  readonly places: Places;
  readonly prefix: string;
  readonly hashOf: (path: string, line: number) => string | null;
}

function toDesk(report: Report, { prefix }: RenderOptions): Desk {
  const places = placesOf(report);
  const hashes = new Map<string, readonly string[]>();
  const hashesOf = (path: string): readonly string[] => {
    const found = hashes.get(path) ?? lineHashes(places.text(path) ?? '');
    hashes.set(path, found);
    return found;
  };
  return { places, prefix, hashOf: (path, line) => (places.text(path) === null ? null : (hashesOf(path)[line - 1] ?? null)) };
}

const SEVERITIES = ['error', 'warning', 'note'];

/** Open findings before silenced ones, errors before warnings; the order of the report otherwise. */
function byImportance(one: Finding, other: Finding): number {
  const silenced = ({ disposition }: Finding) => (disposition === 'open' ? 0 : 1);
  return silenced(one) - silenced(other) || SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity);
}

function resultOf(finding: Finding, ruleIndex: number, desk: Desk): object {
  const { path, span, rule, severity, message, related, fingerprint } = finding;
  const hash = desk.hashOf(path, desk.places.of(path, span).line);
  return {
    ruleId: rule,
    ruleIndex,
    level: severity,
    message: { text: sarifMessage(message) },
    locations: [locationOf(path, span, desk)],
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
function locationOf(path: string, span: Span, { places, prefix }: Desk): object {
  const from = repositoryPath(prefix, path);
  if (leavesRepository(from)) return { logicalLocations: [{ fullyQualifiedName: visible(from), kind: 'resource' }] };
  const { line, column, endLine, endColumn } = places.of(path, span);
  const region = { startLine: line, startColumn: column, endLine, endColumn };
  return { physicalLocation: { artifactLocation: artifactOf(from), region } };
}

function artifactOf(path: string): object {
  return { uri: relativeUri(path), uriBaseId: ROOT };
}

/** What an editor silenced in the draft, and what was known before. An empty list says that there is nothing of the kind. */
function suppressionsOf({ disposition, reason }: Finding): readonly object[] {
  if (disposition === 'open') return [];
  const kind = disposition === 'suppressed' ? 'inSource' : 'external';
  return [{ kind, status: 'accepted', ...(reason ? { justification: visible(reason) } : {}) }];
}

function fixesOf({ path, fix }: Finding, { places, prefix }: Desk): object {
  const from = repositoryPath(prefix, path);
  if (fix === null || leavesRepository(from)) return {};
  const { line, column, endLine, endColumn } = places.of(path, fix.span);
  const deletedRegion = { startLine: line, startColumn: column, endLine, endColumn };
  const replacements = [{ deletedRegion, insertedContent: { text: wellFormed(fix.text) } }];
  const description = { text: sarifMessage(`Write “${fix.text}”.`) };
  return { fixes: [{ description, artifactChanges: [{ artifactLocation: artifactOf(from), replacements }] }] };
}

function notificationOf({ path, message, stage, rule }: Failure, { prefix }: Desk): object {
  const from = path === null ? null : repositoryPath(prefix, path);
  return {
    level: 'error',
    descriptor: { id: `not-judged/${stage}` },
    message: { text: sarifMessage(`Not judged: ${path === null ? '' : `${path}: `}${message}`) },
    ...(from === null || leavesRepository(from) ? {} : { locations: [{ physicalLocation: { artifactLocation: artifactOf(from) } }] }),
    ...(rule === undefined ? {} : { associatedRule: { id: rule } }),
  };
}

function leftOut(count: number): object {
  return {
    level: 'warning',
    descriptor: { id: 'results-left-out' },
    message: { text: `${plural(count, 'more result')} left out, the least important ones; the json format lists them all.` },
  };
}
