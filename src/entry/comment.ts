import { lstatSync, readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { getInput, setFailed, setOutput, setSecret } from '@actions/core';
import { readDigest } from '../report/digest.ts';
import { visible } from '../report/escape.ts';
import { readPayload } from './action/event.ts';
import { bodyOf } from './comment/body.ts';
import { createClient } from './comment/client.ts';
import { findPullRequest, readRun } from './comment/pull-request.ts';
import { syncComment } from './comment/sync.ts';
import { messageOf, UsageError } from './errors.ts';
import { decode } from './files.ts';
import { guardStreams, print } from './terminal.ts';

/** Several times what a digest takes. */
const MOST_BYTES = 256 * 1024;

guardStreams();
/** Settled once all is done; the module that loads this one waits for it. */
export const done: Promise<void> = run(process.env).then((code) => {
  process.exitCode = code;
});

async function run(environment: NodeJS.ProcessEnv): Promise<number> {
  try {
    await comment(environment);
    return 0;
  } catch (error) {
    setFailed(visible(messageOf(error)));
    return error instanceof UsageError ? 2 : 3;
  }
}

/** Reads what the check has handed over, finds out for itself which pull request it is about, and writes the comment. */
async function comment(environment: NodeJS.ProcessEnv): Promise<void> {
  const token = getInput('token', { required: true });
  setSecret(token);
  const when = getInput('when') || 'findings';
  if (when !== 'findings' && when !== 'always') throw new UsageError(`the input when takes findings or always, not ${when}`);
  const run = readRun(environment.GITHUB_EVENT_NAME, readPayload(environment.GITHUB_EVENT_PATH));
  const digest = readData(getInput('data', { required: true }));
  const client = createClient(
    { api: environment.GITHUB_API_URL || 'https://api.github.com', token },
    { fetch, sleep: setTimeout, now: Date.now },
  );
  const number = await findPullRequest(client, run, digest.pullRequest);
  if (number === null) {
    print('No open pull request has this commit as its head: there is nothing to comment on.\n');
    setOutput('comment', 'none');
    return;
  }
  const done = await syncComment(client, {
    repository: run.repository,
    number,
    marker: `<!-- holdtrue: ${toName(getInput('name') || 'drafts')} -->`,
    body: bodyOf(digest, run, environment.GITHUB_SERVER_URL || 'https://github.com'),
    author: getInput('author') || 'github-actions[bot]',
    create: when === 'always' || digest.conclusion !== 'clean',
  });
  print(`The comment on pull request ${number}: ${done}.\n`);
  setOutput('comment', done);
  setOutput('pull-request', number);
}

/** The file may have been written by a stranger: nothing is taken for granted but that it is there. */
function readData(path: string): ReturnType<typeof readDigest> {
  const status = lstatSync(path, { throwIfNoEntry: false });
  if (status === undefined)
    throw new UsageError('there is no data: the check has left none, or it was not downloaded to where the input data says');
  if (!status.isFile() || status.size > MOST_BYTES) throw new UsageError(`the data is no regular file of at most ${MOST_BYTES} bytes`);
  const result = decode(readFileSync(path));
  if (!result.ok) throw new UsageError(`the data ${result.problem}`);
  try {
    return readDigest(result.text);
  } catch (error) {
    throw new UsageError(`the data ${messageOf(error)}`, { cause: error });
  }
}

function toName(written: string): string {
  if (!/^[a-z\d][a-z\d-]{0,39}$/.test(written)) throw new UsageError('the input name takes up to 40 small letters, digits and hyphens');
  return written;
}
