import { parseDraft } from '../../draft/parse.ts';
import type { DraftResult, Finding, Passage } from '../../model.ts';
import { toBlocks } from './blocks.ts';
import type { DraftData } from './data.ts';
import type { Desk } from './desk.ts';
import { type Excerpt, excerptOf } from './excerpt.ts';
import { findingData } from './finding-data.ts';
import { markData } from './mark-data.ts';
import { type Mark, toMarks } from './marks.ts';
import { collectPhrases } from './phrases.ts';
import { toRuns } from './runs.ts';

/** A draft ready for the page. */
export interface DraftView {
  readonly data: DraftData;
  readonly marks: readonly Mark[];
  /** The words of each finding with some words around them, in the order of `data.findings`. */
  readonly excerpts: readonly Excerpt[];
}

/** Parses a draft again, and ties what was found out about it to the words that its readers see. */
export function viewDraft({ path, source, matches }: DraftResult, desk: Desk): DraftView {
  const draft = parseDraft(source, path);
  const findings = desk.findingsOf(path);
  const marks = toMarks(draft, matches, findings);
  const markOf = new Map(marks.flatMap((mark, index) => mark.findings.map((finding): [Finding, number] => [finding, index])));
  const numberOf = new Map(findings.map((finding, index) => [finding, index]));
  const inPassage = byPassage(marks);
  const runsOf = (passage: Passage) => toRuns(passage, inPassage.get(passage) ?? [], source);
  const phrases = collectPhrases();
  const data: DraftData = {
    phrases: phrases.all,
    blocks: toBlocks(draft, runsOf),
    marks: marks.map((mark) => markData(mark, { path, findings: mark.findings.map((finding) => numberOf.get(finding)!) }, phrases, desk)),
    findings: findings.map((finding) => findingData(finding, markOf.get(finding) ?? null, desk)),
  };
  return { data, marks, excerpts: findings.map((finding) => excerptOf(draft, finding.span)) };
}

function byPassage(marks: readonly Mark[]): ReadonlyMap<Passage, readonly (readonly [number, Mark])[]> {
  const groups = new Map<Passage, [number, Mark][]>();
  for (const [index, mark] of marks.entries()) {
    if (mark.at === null) continue;
    const group = groups.get(mark.at.passage);
    if (group === undefined) groups.set(mark.at.passage, [[index, mark]]);
    else group.push([index, mark]);
  }
  return groups;
}
