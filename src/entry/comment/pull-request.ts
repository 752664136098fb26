import { z } from 'zod';
import { UsageError } from '../errors.ts';
import type { Client } from './client.ts';
import { allPages } from './pages.ts';

/** The run that a `workflow_run` event tells of: what the platform says of it, and nobody else. */
export interface Run {
  /** `owner/name` of the repository that the workflow belongs to. */
  readonly repository: string;
  readonly headSha: string;
  readonly headBranch: string;
  readonly headRepository: string;
}

/** Reads the run from the payload of the event. Throws a `UsageError` where it is not that of a pull request's workflow. */
export function readRun(name: string | undefined, payload: unknown): Run {
  if (name !== 'workflow_run') throw new UsageError(`a comment is written in a workflow on workflow_run, not on ${name || 'no event'}`);
  const result = runSchema.safeParse(payload);
  if (!result.success) throw new UsageError('the event does not say which run it is about');
  const { workflow_run: run, repository } = result.data;
  if (run.event !== 'pull_request') throw new UsageError(`the run was started by ${run.event}, not by pull_request`);
  return {
    repository: repository.full_name,
    headSha: run.head_sha,
    headBranch: run.head_branch,
    headRepository: run.head_repository.full_name,
  };
}

/**
 * Finds the pull request that a run was about: an open one whose head is, now, the commit that the run looked at. Of several
 * the one that the run named itself counts, if it is among them. Null where there is none: the branch has moved on.
 */
export async function findPullRequest(client: Client, run: Run, named: number | null): Promise<number | null> {
  const head = `${run.headRepository.split('/')[0]}:${run.headBranch}`;
  const query = new URLSearchParams({ state: 'open', head });
  const found = await allPages(client, `/repos/${run.repository}/pulls`, query, pullSchema);
  const ours = found.filter(({ head }) => head.sha === run.headSha && head.repo?.full_name === run.headRepository);
  const numbers = [...new Set(ours.map(({ number }) => number))];
  if (named !== null && numbers.length > 0 && !numbers.includes(named)) {
    throw new UsageError(`the data is said to be about pull request ${named}, whose head is not the commit that was checked`);
  }
  if (numbers.length > 1 && named === null) throw new UsageError(`pull requests ${numbers.join(', ')} have this commit as their head`);
  return numbers.length === 0 ? null : (named ?? numbers[0]!);
}

const repository = () => z.object({ full_name: z.string().regex(/^[\w.-]{1,100}\/[\w.-]{1,100}$/) });
const commit = () => z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);

const runSchema = z.object({
  repository: repository(),
  workflow_run: z.object({
    event: z.string(),
    head_sha: commit(),
    head_branch: z.string().min(1),
    head_repository: repository(),
  }),
});

const pullSchema = z.object({
  number: z.int().min(1),
  head: z.object({ sha: commit(), repo: z.object({ full_name: z.string() }).nullable() }),
});
