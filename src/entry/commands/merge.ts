import type { Severity } from '../../model.ts';
import { withBaseline } from '../baseline.ts';
import { deliver } from '../deliver.ts';
import { messageOf, UsageError } from '../errors.ts';
import { readNamedText } from '../files.ts';
import { toNumber, toSinks } from '../options.ts';
import { type Partial, readPartial } from '../shard/partial.ts';
import { unite } from '../shard/unite.ts';
import { complain } from '../terminal.ts';

/** The options of `merge`, as they are written. */
export interface MergeFlags {
  readonly format: readonly string[];
  readonly failOn: Severity | 'never';
  readonly minCoverage?: string;
  readonly maxWarnings?: string;
  readonly quiet?: true;
  readonly color: boolean;
  readonly baseline?: string;
  readonly allowStaleBaseline?: true;
}

/** `holdtrue merge`: puts the partial reports of all shards together, and ends as one run over all drafts would have ended. */
export async function runMerge(names: readonly string[], flags: MergeFlags): Promise<number> {
  const cwd = process.cwd();
  const sinks = toSinks(flags.format);
  const gates = {
    failOn: flags.failOn,
    maxWarnings: toNumber('--max-warnings', flags.maxWarnings, 999_999_999),
    minCoverage: toNumber('--min-coverage', flags.minCoverage, 100),
  };
  if (flags.allowStaleBaseline && flags.baseline === undefined)
    throw new UsageError('--allow-stale-baseline is of no use without --baseline');
  const warn = flags.quiet ? () => {} : complain;
  const files = names.map((file) => ({ file, partial: open(file, cwd) }));
  try {
    const judgement = await unite(files, { cwd, environment: process.env, warn });
    const report =
      flags.baseline === undefined
        ? judgement.report
        : withBaseline(judgement, flags.baseline, cwd, flags.allowStaleBaseline === true, warn);
    return await deliver(report, { cwd, sinks, gates, quiet: flags.quiet === true, colour: flags.color, rules: judgement.rules });
  } catch (error) {
    if (error instanceof UsageError) throw error;
    // Their sums are right and their lines are not: somebody has written them who is not this program.
    const message = `the partial reports hold what \`holdtrue check --shard\` does not write (${messageOf(error)}); judge the shards anew`;
    throw new UsageError(message, { cause: error });
  }
}

function open(file: string, cwd: string): Partial {
  const text = readNamedText(file, cwd);
  try {
    return readPartial(text);
  } catch (error) {
    throw new UsageError(`${file} ${messageOf(error)}`, { cause: error });
  }
}
