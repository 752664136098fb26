import { createHash } from 'node:crypto';
import type { RawFinding } from '../check/finding.ts';
import { passageAt, textRange } from '../check/passage-at.ts';
import type { Draft } from '../model.ts';
import { repositoryPath } from './repository-path.ts';

/**
 * Gives each finding an identity of 16 hexadecimal digits that survives moved lines, other wrapping and new markup: rule,
 * claim, path, the words it points at and a few words around them. Findings that share all of it are counted, in the order given.
 * The path is that from the root of the repository: `folder` is what the paths of the findings are relative to, seen from there.
 */
export function fingerprints(findings: readonly RawFinding[], drafts: ReadonlyMap<string, Draft>, folder: string): readonly string[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const path = repositoryPath(folder, finding.path);
    const parts = [finding.rule, finding.claim, path, plain(finding.text), surroundings(finding, drafts.get(finding.path))];
    const key = JSON.stringify(parts);
    const ordinal = seen.get(key) ?? 0;
    seen.set(key, ordinal + 1);
    return createHash('sha256').update(`${key}#${ordinal}`).digest('hex').slice(0, 16);
  });
}

/** Three words on either side, as the reader sees them. */
function surroundings(finding: RawFinding, draft: Draft | undefined): string {
  const passage = draft === undefined ? null : passageAt(draft, finding.span.start);
  const range = passage === null ? null : textRange(passage, finding.span);
  if (passage === null || range === null) return '';
  const before = plain(passage.text.slice(Math.max(0, range.start - REACH), range.start))
    .split(' ')
    .slice(-3);
  const after = plain(passage.text.slice(range.end, range.end + REACH))
    .split(' ')
    .slice(0, 3);
  return [...before, '', ...after].join(' ');
}

/** Farther than three words of any length that matters. */
const REACH = 80;

function plain(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}£$€%]/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
}
