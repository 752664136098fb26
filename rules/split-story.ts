import { defineRule, type LinkedDraft, type Subjects } from '../src/rule.ts';

export default defineRule({
  id: 'split-story',
  summary: 'Drafts that contradict a claim and each other',
  severity: 'note',
  on: 'corpus',
  messages: { split: 'the drafts say {values} for {claim}: {expected} ({where})' },
  *check(drafts, _options, { bothEnds, line }) {
    for (const told of byClaim(drafts).values()) {
      const versions = toVersions(told);
      const first = versions[0]?.[0];
      if (first === undefined || !isSplit(versions)) continue;
      const { at, claim, expected, related, data } = bothEnds(first.match);
      const others = versions
        .slice(1)
        .flatMap(firstOfEachDraft)
        .filter(({ linked }) => linked !== first.linked);
      yield {
        at,
        path: first.linked.draft.path,
        claim,
        expected,
        related: [...related, ...others.slice(0, MOST_PLACES).map(toRelated)],
        message: 'split',
        data: { ...data, values: series(versions.map(([one]) => `${wordsOf(one)} (${placeOf(one, line)})`)) },
      };
    }
  },
});

/** A reader looks up some places, not all. */
const MOST_PLACES = 20;
const MOST_VALUES = 3;

interface Statement {
  readonly linked: LinkedDraft;
  readonly match: Subjects['match'];
}

/** Statements that say the same, in the order of the drafts; never empty. */
type Version = readonly [Statement, ...Statement[]];

/** Every figure and date that clearly contradicts a claim: where one holds true, the rule on the other has said what is wrong. */
function byClaim(drafts: readonly LinkedDraft[]): ReadonlyMap<string, readonly Statement[]> {
  const told = new Map<string, Statement[]>();
  for (const linked of drafts) {
    for (const match of linked.conflicts) {
      const { claim, certainty, mention } = match;
      if (claim === null || certainty === 'weak') continue;
      if ((mention.kind !== 'quantity' && mention.kind !== 'date') || isExcused(linked, mention.span)) continue;
      const statements = told.get(claim.id);
      if (statements === undefined) told.set(claim.id, [{ linked, match }]);
      else statements.push({ linked, match });
    }
  }
  return told;
}

/** A place that a comment silences for another rule tells no story of its own. */
function isExcused({ draft }: LinkedDraft, { start, end }: Statement['match']['mention']['span']): boolean {
  return draft.suppressions.some(({ covers, rules }) => covers.start <= start && end <= covers.end && !rules.includes('split-story'));
}

function toVersions(statements: readonly Statement[]): readonly Version[] {
  const versions: [Statement, ...Statement[]][] = [];
  for (const statement of statements) {
    const same = versions.find(([first]) => isSame(first, statement));
    if (same === undefined) versions.push([statement]);
    else same.push(statement);
  }
  return versions;
}

/** One draft that contradicts itself has been told so already. */
function isSplit(versions: readonly Version[]): boolean {
  return versions.length > 1 && new Set(versions.flat().map(({ linked }) => linked)).size > 1;
}

/** Whether two statements can both be meant: a hedge makes no other story, nor does a date that says less. */
function isSame({ match: { mention: one } }: Statement, { match: { mention: two } }: Statement): boolean {
  if (one.kind === 'date' && two.kind === 'date') {
    const parts = ['year', 'month', 'day', 'weekday', 'time', 'from', 'to'] as const;
    return parts.every((part) => one.date[part] === undefined || two.date[part] === undefined || one.date[part] === two.date[part]);
  }
  if (one.kind !== 'quantity' || two.kind !== 'quantity') return one.surface === two.surface;
  const [a, b] = [one.quantity, two.quantity];
  return a.dimension === b.dimension && a.unit === b.unit && a.per === b.per && a.low.eq(b.low) && a.high.eq(b.high);
}

function firstOfEachDraft(version: Version): readonly Statement[] {
  return version.filter(({ linked }, index) => version[index - 1]?.linked !== linked);
}

function toRelated({ linked, match }: Statement): {
  readonly path: string;
  readonly span: Statement['match']['mention']['span'];
  readonly message: string;
} {
  return { path: linked.draft.path, span: match.mention.span, message: `this draft says ${wordsOf({ linked, match })}` };
}

/** Of a date the rule on it may point at one part alone. */
function wordsOf({ match: { mention, actual } }: Statement): string {
  return mention.kind === 'date' ? mention.surface : actual;
}

function placeOf({ linked: { draft }, match }: Statement, line: (draft: LinkedDraft['draft'], offset: number) => number): string {
  return `${draft.path}:${line(draft, match.mention.span.start)}`;
}

function series(values: readonly string[]): string {
  const more = values.length - MOST_VALUES;
  if (more > 0) return `${values.slice(0, MOST_VALUES).join(', ')} and ${more} other ${more === 1 ? 'value' : 'values'}`;
  return `${values.slice(0, -1).join(', ')} and ${values.at(-1)}`;
}
