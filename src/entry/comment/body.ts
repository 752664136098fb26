import { type Digest, digestText } from '../../report/digest.ts';
import { relativeUri } from '../../report/escape.ts';
import { leavesRepository } from '../../settle/repository-path.ts';
import type { Run } from './pull-request.ts';

/** What a comment says: the digest, with as many rows as the platform has room for, and where it comes from. */
export function bodyOf(digest: Digest, run: Run, server: string): string {
  const linkTo = (path: string, line: number) =>
    leavesRepository(path) || /(?:^|\/)\.?(?:\/|$)/.test(path)
      ? null
      : `${server}/${run.headRepository}/blob/${run.headSha}/${relativeUri(path).replace(/[()]/g, encode)}?plain=1#L${line}`;
  for (let rows = digest.findings.length; ; rows = rows >> 1) {
    const failures = digest.failures.slice(0, Math.max(1, rows));
    const findings = digest.findings.slice(0, rows);
    const left = digest.left + digest.findings.length - findings.length;
    const text = `${digestText({ ...digest, findings, failures, left }, linkTo)}\n<sub>Commit ${run.headSha.slice(0, 12)}. What is said here comes from the pull request's own files.</sub>\n`;
    if (text.length <= LONGEST || rows === 0) return text.slice(0, LONGEST);
  }
}

/** The platform takes 65,536 characters. */
const LONGEST = 60_000;

function encode(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
