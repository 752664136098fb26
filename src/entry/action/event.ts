import { readFileSync } from 'node:fs';
import { PRIVILEGED } from '../plugins.ts';

/** What is known of the event that started the workflow. Commits are full hashes. */
export interface Event {
  readonly name: string;
  /** Whether a stranger's files may be checked out while secrets are in reach. */
  readonly privileged: boolean;
  readonly ofPullRequest: boolean;
  /** The number of the pull request. */
  readonly number: number | null;
  /** The commit that the changes started from, as far as the event tells. */
  readonly base: string | null;
  /** The commit that a pull request ends with. */
  readonly head: string | null;
  /** A commit of the repository itself, whoever opened the pull request. */
  readonly trusted: string | null;
}

/** Reads the event from the environment that the runner sets up. */
export function readEvent(environment: NodeJS.ProcessEnv): Event {
  const name = environment.GITHUB_EVENT_NAME ?? '';
  const payload = readPayload(environment.GITHUB_EVENT_PATH);
  const base = toCommit(pick(payload, 'pull_request', 'base', 'sha'));
  return {
    name,
    privileged: PRIVILEGED.has(name),
    ofPullRequest: typeof pick(payload, 'pull_request') === 'object',
    number: toNumber(pick(payload, 'pull_request', 'number')),
    base: base ?? toCommit(pick(payload, 'merge_group', 'base_sha')) ?? toCommit(pick(payload, 'before')),
    head: toCommit(pick(payload, 'pull_request', 'head', 'sha')),
    trusted: base ?? toCommit(environment.GITHUB_SHA),
  };
}

/** The payload of the event; null for one that cannot be read, which says nothing. */
export function readPayload(path: string | undefined): unknown {
  try {
    return JSON.parse(readFileSync(path ?? '', 'utf8'));
  } catch {
    return null;
  }
}

function pick(value: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce<unknown>((held, key) => (isRecord(held) && Object.hasOwn(held, key) ? held[key] : undefined), value);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function toNumber(value: unknown): number | null {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : null;
}

/** A hash of zeros stands for no commit. */
function toCommit(value: unknown): string | null {
  return typeof value === 'string' && /^(?!0+$)(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value) ? value : null;
}
