import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type { Failure } from '../../model.ts';
import { decisionsPath, openDecisions } from '../decisions.ts';
import { readNamed } from '../files.ts';
import { runCached } from '../findings/run-cached.ts';
import { brokenSettings, type Prepared, prepare, type Request } from '../judge.ts';
import { build, version } from '../version.ts';
import { type PartialHead, writePartial } from './partial.ts';
import { isInShard, type Shard } from './shard.ts';

/** Judges the drafts of one shard, each on its own, and gives the partial report as text, and what could not be judged; what takes all drafts together to know is left to `unite`. Throws a `UsageError` as `judge` does. */
export async function judgePart(request: Request, shard: Shard): Promise<PartialReport> {
  return judgePrepared(await prepare({ ...request, ours: (path) => isInShard(path, shard) }), request, shard);
}

/** A partial report as text, and what could not be judged. */
export interface PartialReport {
  readonly text: string;
  readonly failures: readonly Failure[];
}

/** Does what `judgePart` does, with the drafts of the shard read and ready. */
export async function judgePrepared(prepared: Prepared, request: Request, shard: Shard): Promise<PartialReport> {
  const { job, listed, complete, failures, readClaims } = prepared;
  const outcome = await runCached({ ...job, apart: true }, request.findings ?? null, request.warn ?? (() => {}));
  if (outcome.part === null) throw brokenSettings(outcome, prepared);
  const { set, ...part } = outcome.part;
  const head: PartialHead = {
    shard,
    version,
    build,
    manner: { today: job.today, slice: !job.whole, folder: job.folder, plugins: request.plugins !== false },
    claims: request.claims,
    set,
    modules: job.plugins.map(({ path, href }) => ({ path, digest: digestOfModule(href) })),
    decisions: openDecisions(decisionsPath(request.claims, request.cwd), request.cwd, readClaims)?.text ?? null,
    listed: { count: listed.length, digest: digestOf(JSON.stringify(listed)) },
    complete,
  };
  const places = new Map(listed.map((path, at) => [path, at]));
  const unread = failures.map((failure) => ({ at: places.get(failure.path ?? '') ?? 0, failure }));
  const ruleFailures = part.drafts.flatMap((draft) => draft.failures);
  return {
    text: writePartial(head, { ...part, unread }),
    failures: [...failures, ...part.unloaded, ...part.lost, ...part.failures, ...ruleFailures],
  };
}

/** What a plug-in holds, itself without what it imports; '' where it cannot be read, which its loading tells. */
export function digestOfModule(href: string): string {
  try {
    return digestOf(readNamed(fileURLToPath(href), ''));
  } catch {
    return '';
  }
}

function digestOf(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}
