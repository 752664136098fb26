import type { Severity } from '../../model.ts';
import { compareReports, type ReportData, readReport } from '../../report/difference.ts';
import { differenceFormats } from '../../report/difference-formats.ts';
import { messageOf, UsageError } from '../errors.ts';
import { readNamedText } from '../files.ts';
import { toSinks } from '../options.ts';
import { hasColour, print } from '../terminal.ts';
import { writeAsked } from '../write.ts';

/** The options of `report`, as they are written. */
export interface ReportFlags {
  readonly diff: string;
  readonly format: readonly string[];
  readonly failOn: Severity | 'never';
  readonly color: boolean;
}

/** `holdtrue report --diff BEFORE AFTER`: tells what has become better and worse between two json reports. */
export function runReport(after: string, { diff: before, format, failOn, color }: ReportFlags): number {
  const cwd = process.cwd();
  const sinks = toSinks(format, Object.keys(differenceFormats));
  const difference = compareReports(open(before, cwd), open(after, cwd));
  for (const { format, file } of sinks) {
    const render = differenceFormats[format as keyof typeof differenceFormats];
    if (file === null) print(render(difference, hasColour(color, process.stdout, process.env)));
    else writeAsked(file, render(difference, false), cwd);
  }
  if (difference.failures.after.length > 0) return 3;
  const failing = failOn === 'never' ? [] : LEVELS.slice(0, LEVELS.indexOf(failOn) + 1);
  return difference.added.some(({ severity }) => failing.includes(severity)) ? 1 : 0;
}

const LEVELS: readonly Severity[] = ['error', 'warning', 'note'];

/** A report holds every mention of every draft, so it may be far larger than a draft. */
function open(file: string, cwd: string): ReportData {
  const text = readNamedText(file, cwd);
  try {
    return readReport(text);
  } catch (error) {
    throw new UsageError(`${file} ${messageOf(error)}`, { cause: error });
  }
}
