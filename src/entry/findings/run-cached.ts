import type { Job, Outcome } from '../net/job.ts';
import { runJob } from '../net/run.ts';
import { openFindingsCache } from './cache.ts';
import type { KeptText } from './kept-draft.ts';

/**
 * Does a job, but for the drafts of which a folder holds what came of them before; what comes of the others is kept there. Takes what
 * plug-ins print, and says where nothing can be kept.
 */
export async function runCached(job: Job, folder: string | null, told: (text: string) => void): Promise<Outcome> {
  if (folder === null) return await runJob(job, told);
  if (job.plugins.length > 0) {
    // Nobody knows what else a plug-in looks at.
    told('holdtrue: with plug-in rules every draft is judged anew; --cache is of use with --no-plugins only');
    return await runJob(job, told);
  }
  const cache = openFindingsCache(folder, job);
  // Two drafts of one path are told apart by nothing.
  if (cache === null || new Set(job.drafts.map(({ path }) => path)).size < job.drafts.length) return await runJob(job, told);
  const known: KeptText[] = [];
  const drafts = job.drafts.filter((draft) => {
    const text = cache.recall(draft);
    if (text !== null) known.push({ ...draft, text });
    return text === null;
  });
  const byPath = new Map(job.drafts.map((draft) => [draft.path, draft]));
  const outcome = await runJob({ ...job, drafts, known }, told, (path, text) => {
    const draft = byPath.get(path);
    if (draft !== undefined) cache.keep(draft, text);
  });
  cache.prune();
  return outcome;
}
