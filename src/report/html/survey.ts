import type { DraftResult, Finding, Match } from '../../model.ts';
import type { FindingData, Look } from './data.ts';
import type { Desk } from './desk.ts';
import { type DraftView, viewDraft } from './draft-data.ts';
import type { Excerpt } from './excerpt.ts';
import { findingData } from './finding-data.ts';
import { islandText } from './island.ts';
import type { Mark } from './marks.ts';

/** All drafts as the page needs them, with where each finding and each claim is to be met. */
export interface Survey {
  readonly drafts: readonly SurveyedDraft[];
  /** In the order of the report. */
  readonly sightings: ReadonlyMap<Finding, Sighting>;
  /** By the id of a claim: the mentions that agree with it or contradict it. */
  readonly uses: ReadonlyMap<string, readonly Use[]>;
  /** Findings in files that are no drafts. */
  readonly others: readonly FindingData[];
}

export interface SurveyedDraft {
  readonly path: string;
  readonly words: number;
  /** Its data, ready to stand in an island. */
  readonly island: string;
  readonly looks: Readonly<Record<Look, number>>;
  /** Places where a reviewer is to stop. */
  readonly stops: number;
  readonly open: number;
}

/** Where a finding stands in the data of the page: -1 as draft for a file that is none. */
interface Sighting {
  readonly draft: number;
  readonly index: number;
  readonly data: FindingData;
  readonly excerpt: Excerpt | null;
}

export interface Use {
  readonly draft: number;
  readonly mark: number;
  readonly line: number;
  readonly look: Look;
}

/** Goes through the drafts one by one; of each only its data is kept. */
export function surveyDrafts(desk: Desk): Survey {
  const { report, places } = desk;
  const sightings = new Map<Finding, Sighting>();
  const uses = new Map<string, Use[]>();
  const drafts = report.drafts.map((draft, index) => {
    const view = viewDraft(draft, desk);
    for (const [at, finding] of desk.findingsOf(draft.path).entries())
      sightings.set(finding, { draft: index, index: at, data: view.data.findings[at]!, excerpt: view.excerpts[at]! });
    for (const [mark, { match, look, span }] of view.marks.entries())
      for (const id of claimsOf(match)) push(uses, id, { draft: index, mark, line: places.of(draft.path, span).line, look });
    return summarise(draft, view);
  });
  const elsewhere = report.findings.filter(({ path }) => !desk.draftAt.has(path));
  const others = elsewhere.map((finding) => findingData(finding, null, desk));
  for (const [index, finding] of elsewhere.entries()) sightings.set(finding, { draft: -1, index, data: others[index]!, excerpt: null });
  return { drafts, sightings, uses, others };
}

function summarise({ path, words }: DraftResult, { data, marks }: DraftView): SurveyedDraft {
  const count = (look: Look) => marks.reduce((sum, mark) => (mark.match !== null && mark.look === look ? sum + 1 : sum), 0);
  return {
    path,
    words,
    island: islandText(data),
    looks: {
      conflicts: count('conflicts'),
      silenced: count('silenced'),
      agrees: count('agrees'),
      'set-aside': count('set-aside'),
      'not-covered': count('not-covered'),
    },
    stops: marks.filter(isStop).length,
    open: data.findings.filter(({ disposition }) => disposition === 'open').length,
  };
}

/** A reviewer stops at each conflict, and wherever something is open. */
function isStop({ look, findings }: Mark): boolean {
  return look === 'conflicts' || findings.some(({ disposition }) => disposition === 'open');
}

/** The claims that a mention is a use of: a sum that follows from claims uses each of them. */
function claimsOf(match: Match | null): ReadonlySet<string> {
  if (match === null || match.claim === null || (match.state !== 'agrees' && match.state !== 'conflicts')) return new Set();
  return new Set([match.claim.id, ...(match.relation === 'derived' ? match.others.map(({ id }) => id) : [])]);
}

function push(uses: Map<string, Use[]>, id: string, use: Use): void {
  const all = uses.get(id);
  if (all === undefined) uses.set(id, [use]);
  else all.push(use);
}
