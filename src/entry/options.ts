import type { Severity } from '../model.ts';
import { formats } from '../report/index.ts';
import { UsageError } from './errors.ts';
import type { Request } from './judge.ts';

/** Where a report goes: to a file, or (null) to the standard output. */
export interface Sink {
  readonly format: string;
  readonly file: string | null;
}

/** Reads `--format NAME[=FILE]`, given any number of times. `names` are the formats on offer, `pretty` among them. */
export function toSinks(written: readonly string[], names: readonly string[] = Object.keys(formats)): readonly Sink[] {
  const sinks = (written.length > 0 ? written : ['pretty']).map((one) => {
    const [format = '', ...file] = one.split('=');
    if (!names.includes(format)) throw new UsageError(`there is no format ${format} here; there are ${names.join(', ')}`);
    return { format, file: file.length === 0 ? null : file.join('=') };
  });
  const toFiles = sinks.filter(({ file }) => file !== null);
  if (toFiles.some(({ file }) => file === '')) throw new UsageError('--format NAME=FILE lacks the name of the file');
  if (sinks.length - toFiles.length > 1)
    throw new UsageError('two formats cannot both go to the standard output; write one to a file: --format json=report.json');
  if (new Set(toFiles.map(({ file }) => file)).size < toFiles.length) throw new UsageError('two formats go to the same file');
  return sinks;
}

/** Reads `--rule ID=LEVEL`, given any number of times; the last one for a rule counts. */
export function toRules(written: readonly string[]): ReadonlyMap<string, 'off' | Severity> {
  return new Map(
    written.map((one) => {
      const [id = '', level = ''] = one.split('=');
      const wish = LEVELS.find((each) => each === level);
      if (wish === undefined || id === '') throw new UsageError(`--rule ${one} is not of the form RULE=${LEVELS.join('|')}`);
      return [id, wish];
    }),
  );
}

const LEVELS = ['off', 'error', 'warning', 'note'] as const;

/** Reads a number between 0 and `most`; null where none is given. */
export function toNumber(option: string, written: string | undefined, most: number): number | null {
  if (written === undefined) return null;
  const number = /^\d{1,9}(?:\.\d{1,4})?$/.test(written) ? Number(written) : Number.NaN;
  if (!(number <= most)) throw new UsageError(`${option} takes a number from 0 to ${most}, not ${written}`);
  return number;
}

/** Reads a day of the calendar written YYYY-MM-DD. */
export function toDay(option: string, written: string | undefined): string | undefined {
  if (written === undefined) return undefined;
  const time = /^\d{4}-\d{2}-\d{2}$/.test(written) ? Date.parse(`${written}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== written) {
    throw new UsageError(`${option} takes a day such as 2025-03-02, not ${written}`);
  }
  return written;
}

/** The options that all commands have which judge drafts, as they are written. */
export interface JudgeFlags {
  readonly claims: string;
  readonly plugins: boolean;
  readonly rule?: readonly string[];
  readonly today?: string;
}

/** What these options ask to be judged; `names` are the drafts. */
export function toRequest(names: readonly string[], flags: JudgeFlags): Request {
  const today = toDay('--today', flags.today);
  return {
    cwd: process.cwd(),
    claims: flags.claims,
    names,
    plugins: flags.plugins,
    environment: process.env,
    ...(flags.rule === undefined ? {} : { rules: toRules(flags.rule) }),
    ...(today === undefined ? {} : { today }),
  };
}

/** Reads `FILE:LINE`, or `FILE:LINE:COLUMN` as reports print it. */
export function toPlace(written: string): { readonly file: string; readonly line: number } {
  const match = /^(.+?):(\d{1,9})(?::\d{1,9})?$/.exec(written);
  const line = Number(match?.[2]);
  if (match === null || line === 0) throw new UsageError(`${written} is not of the form FILE:LINE`);
  return { file: match[1] ?? '', line };
}
