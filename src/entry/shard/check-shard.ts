import { tellFailures } from '../deliver.ts';
import { UsageError } from '../errors.ts';
import type { Request } from '../judge.ts';
import { toSinks } from '../options.ts';
import { print } from '../terminal.ts';
import { writeAsked } from '../write.ts';
import { judgePart } from './judge-part.ts';
import { toShard } from './shard.ts';

/**
 * `holdtrue check --shard`: judges one part of the drafts and writes it down for `holdtrue merge`. Out: the exit code, which speaks
 * of no finding: 0, or 3 where something was not judged.
 */
export async function checkShard(request: Request, shard: string, format: readonly string[]): Promise<number> {
  const other = format.find((one) => one.split('=')[0] !== PARTIAL);
  if (other !== undefined)
    throw new UsageError(`--shard writes the format ${PARTIAL} only, not ${other}; \`holdtrue merge\` writes the others`);
  const sinks = toSinks(format.length === 0 ? [PARTIAL] : format, [PARTIAL]);
  const { text, failures } = await judgePart(request, toShard(shard));
  for (const { file } of sinks) {
    if (file === null) print(text);
    else writeAsked(file, text, request.cwd);
  }
  tellFailures({ failures });
  return failures.length > 0 ? 3 : 0;
}

const PARTIAL = 'partial';
