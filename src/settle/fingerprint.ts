import { createHash } from 'node:crypto';
import type { RawFinding } from '../check/finding.ts';
import { plainWords } from '../check/surroundings.ts';
import { repositoryPath } from './repository-path.ts';

/**
 * Gives each finding an identity of 16 hexadecimal digits that survives moved lines, other wrapping and new markup: rule,
 * claim, path, the words it points at and a few words around them. Findings that share all of it are counted, in the order given.
 * The path is that from the root of the repository: `folder` is what the paths of the findings are relative to, seen from there.
 */
export function fingerprints(findings: readonly RawFinding[], folder: string): readonly string[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const path = repositoryPath(folder, finding.path);
    const parts = [finding.rule, finding.claim, path, plainWords(finding.text), finding.around];
    const key = JSON.stringify(parts);
    const ordinal = seen.get(key) ?? 0;
    seen.set(key, ordinal + 1);
    return createHash('sha256').update(`${key}#${ordinal}`).digest('hex').slice(0, 16);
  });
}
