import { z } from 'zod';
import type { Report } from '../model.ts';
import { repositoryPath } from '../settle/repository-path.ts';
import { countsOf, coverageOf, plural, verdictOf } from './count.ts';
import { onePerClaim } from './disagreements.ts';
import { FINDING_HEADS, failureRow, findingRow, type LinkTo, table } from './markdown-table.ts';
import { placesOf } from './places.ts';

/** What a run comes to, as far as a comment on a pull request tells it. It is handed from a job without rights to one that has some. */
export type Digest = z.infer<typeof digestSchema>;

/** What a report does not know of its run. */
export interface RunFacts {
  readonly conclusion: Digest['conclusion'];
  readonly pullRequest: number | null;
  /** Whether only findings on changed lines count, and how many stand on other lines. */
  readonly onlyChanged: boolean;
  readonly elsewhere: number;
  /** What paths are relative to, seen from the root of the repository. */
  readonly prefix: string;
}

/** The first page of a report as data: the counts, and one finding for each claim as far as there is room. */
export function digestOf(report: Report, { conclusion, pullRequest, onlyChanged, elsewhere, prefix }: RunFacts): Digest {
  const places = placesOf(report);
  const { first } = onePerClaim(report.findings);
  const pathOf = (path: string) => shorten(repositoryPath(prefix, path));
  return {
    version: VERSION,
    conclusion,
    pullRequest,
    onlyChanged,
    elsewhere,
    counts: countsOf(report),
    coverage: report.coverage,
    findings: first.slice(0, MOST_FINDINGS).map(({ finding: { severity, path, span, message, rule }, more }) => {
      const { line, column } = places.of(path, span);
      return { severity, path: pathOf(path), line, column, message: shorten(message), rule: shorten(rule), more };
    }),
    left: Math.max(0, first.length - MOST_FINDINGS),
    failures: failuresOf(report.failures.map(({ path, message }) => ({ path: path === null ? null : pathOf(path), message }))),
  };
}

/** The digest of a run that had no report. */
export function brokenDigest(message: string, pullRequest: number | null): Digest {
  return {
    version: VERSION,
    conclusion: 'broken',
    pullRequest,
    onlyChanged: false,
    elsewhere: 0,
    counts: { error: 0, warning: 0, note: 0, suppressed: 0, baselined: 0, drafts: 0, claims: 0, claimsUsed: 0 },
    coverage: { mentions: 0, agrees: 0, conflicts: 0, setAside: 0, notCovered: 0 },
    findings: [],
    left: 0,
    failures: failuresOf([{ path: null, message }]),
  };
}

/** Reads a digest that a stranger may have written. Throws an `Error` that says what is wrong with it. */
export function readDigest(text: string): Digest {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (cause) {
    throw new Error('is not valid JSON', { cause });
  }
  const result = digestSchema.safeParse(data);
  if (result.success) return result.data;
  const { path, code } = result.error.issues[0]!;
  throw new Error(
    `is no digest of a run: ${path.length === 0 ? 'the whole' : path.map(String).join('.').slice(0, 100)} is not as it has to be (${code})`,
  );
}

/** The digest as Markdown. Foreign text stands in code spans only. */
export function digestText(digest: Digest, linkTo?: LinkTo): string {
  const { conclusion, counts, coverage, onlyChanged, elsewhere, findings, left, failures } = digest;
  const isBroken = conclusion === 'broken';
  const others = elsewhere === 0 ? '' : ` Left out on other lines: ${plural(elsewhere, 'finding')}.`;
  return [
    `## holdtrue: ${isBroken ? 'The drafts could not be checked' : verdictOf(counts)}\n`,
    ...(isBroken ? [] : [`\n${coverageOf(coverage, counts)}.\n`]),
    ...(onlyChanged ? [`\nOnly findings on changed lines count.${others}\n`] : []),
    ...table('Not judged', ['File', 'Why'], failures.map(failureRow)),
    ...table(
      'Findings, one for each claim',
      FINDING_HEADS,
      findings.map((row) => findingRow(row, linkTo)),
    ),
    ...(left === 0 ? [] : [`\nAnd ${left} more, in the job summary.\n`]),
  ].join('');
}

const VERSION = 1;

/** More rows than these nobody reads in a comment, and they keep it below what the platform takes. */
const MOST_FINDINGS = 40;
const MOST_FAILURES = 10;
const LONGEST = 500;

function failuresOf(failures: Digest['failures']): Digest['failures'] {
  return failures.slice(0, MOST_FAILURES).map(({ path, message }) => ({ path, message: shorten(message) }));
}

function shorten(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}

const count = () => z.int().min(0).max(1_000_000_000);
const text = () => z.string().max(LONGEST);

const digestSchema = z.strictObject({
  version: z.literal(VERSION),
  conclusion: z.enum(['clean', 'findings', 'broken', 'incomplete']),
  pullRequest: z.int().min(1).max(1_000_000_000).nullable(),
  onlyChanged: z.boolean(),
  elsewhere: count(),
  counts: z.strictObject({
    error: count(),
    warning: count(),
    note: count(),
    suppressed: count(),
    baselined: count(),
    drafts: count(),
    claims: count(),
    claimsUsed: count(),
  }),
  coverage: z.strictObject({ mentions: count(), agrees: count(), conflicts: count(), setAside: count(), notCovered: count() }),
  findings: z
    .array(
      z.strictObject({
        severity: z.enum(['error', 'warning', 'note']),
        path: text(),
        line: count(),
        column: count(),
        message: text(),
        rule: text(),
        more: count(),
      }),
    )
    .max(MOST_FINDINGS),
  left: count(),
  failures: z.array(z.strictObject({ path: text().nullable(), message: text() })).max(MOST_FAILURES),
});
