import { resolve } from 'node:path';
import { DEFAULTS } from '../../report/index.ts';
import { placesOf } from '../../report/places.ts';
import { renderWhy } from '../../report/why.ts';
import { UsageError } from '../errors.ts';
import { judge } from '../judge.ts';
import { toPlace } from '../options.ts';
import { hasColour, print, widthOf } from '../terminal.ts';
import { openWorkspace, shownPath } from '../workspace.ts';

/** `holdtrue why FILE:LINE`: the reasoning about every mention on a line. */
export async function runWhy(written: string, flags: { readonly claims: string; readonly color: boolean }): Promise<number> {
  const { file, line } = toPlace(written);
  const workspace = openWorkspace(process.cwd());
  const path = shownPath(resolve(workspace.cwd, file), workspace);
  const report = await judge({ cwd: workspace.cwd, claims: flags.claims, names: [file], plugins: false });
  const failure = report.failures.find((one) => one.path === path);
  if (failure !== undefined) throw new UsageError(`${path} ${failure.message}`);
  if (placesOf(report).line(path, line) === null) throw new UsageError(`${path} has no line ${line}`);
  const colour = hasColour(flags.color, process.stdout, process.env);
  print(renderWhy(report, path, line, { ...DEFAULTS, colour, width: widthOf(process.stdout) }));
  return 0;
}
