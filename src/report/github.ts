import type { Failure, Finding, Report, Severity } from '../model.ts';
import { repositoryPath } from '../settle/repository-path.ts';
import { plural } from './count.ts';
import { onePerClaim } from './disagreements.ts';
import { commandData, commandProperty, visible } from './escape.ts';
import type { RenderOptions } from './options.ts';
import { type Places, placesOf } from './places.ts';

/**
 * The report as workflow commands, which GitHub shows beside the lines. It keeps ten of each level and drops the rest
 * without a word, so the tenth of ours says how many more there are, and one finding for each claim comes first.
 */
export function github(report: Report, options: RenderOptions): string {
  const places = placesOf(report);
  const of = (severity: Severity) => {
    const { first, rest } = onePerClaim(report.findings.filter((finding) => finding.severity === severity));
    return [...first.map(({ finding }) => finding), ...rest].map((finding) => toAnnotation(finding, places, options));
  };
  const levels = [
    ['error', [...report.failures.map((failure) => toFailure(failure, options)), ...of('error')]],
    ['warning', options.quiet ? [] : of('warning')],
    ['notice', options.quiet ? [] : of('note')],
  ] as const;
  return levels
    .flatMap(([level, annotations]) => atMost(annotations).map((annotation) => command(level, annotation)))
    .map((line) => `${line}\n`)
    .join('');
}

/** What the platform keeps of each level, and of each message (in characters). */
export const LIMIT = 10;
const LONGEST = 4_000;

interface Annotation {
  readonly message: string;
  readonly properties: Readonly<Record<string, string | number>>;
}

/** Columns mean something to the platform only where the range ends on the line it begins on. */
function toAnnotation({ path, span, rule, message }: Finding, places: Places, { prefix }: RenderOptions): Annotation {
  const { line, column, endLine, endColumn } = places.of(path, span);
  const columns = line === endLine ? { col: column, endColumn } : {};
  return { message, properties: { file: repositoryPath(prefix, path), line, endLine, ...columns, title: `holdtrue: ${rule}` } };
}

function toFailure({ path, message }: Failure, { prefix }: RenderOptions): Annotation {
  const file = path === null ? {} : { file: repositoryPath(prefix, path) };
  return { message: `Not judged: ${message}`, properties: { ...file, title: 'holdtrue' } };
}

function atMost(annotations: readonly Annotation[]): readonly Annotation[] {
  if (annotations.length <= LIMIT) return annotations;
  const left = annotations.length - LIMIT + 1;
  const more = {
    message: `${plural(left, 'more finding')} of this level; the log and the job summary list them all.`,
    properties: { title: 'holdtrue' },
  };
  return [...annotations.slice(0, LIMIT - 1), more];
}

function command(level: string, { message, properties }: Annotation): string {
  const pairs = Object.entries(properties).map(([name, value]) => `${name}=${commandProperty(visible(String(value)))}`);
  return `::${level} ${pairs.join(',')}::${commandData(visible(shorten(message)))}`;
}

function shorten(message: string): string {
  return message.length > LONGEST ? `${message.slice(0, LONGEST - 1)}…` : message;
}
