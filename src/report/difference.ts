import { z } from 'zod';
import { SCHEMA_VERSION } from './records.ts';

/** A json report, as far as two of them are compared. */
export type ReportData = z.infer<typeof reportData>;

/** A finding of a json report, with all its keys. */
export type FindingData = ReportData['findings'][number];

/** What has become of a report: what is new, fixed, silenced and unchanged among the open findings, and what else has changed. */
export interface Difference {
  /** Open now, and not open before. */
  readonly added: readonly FindingData[];
  /** Open before, and not found any more where it was looked for. */
  readonly fixed: readonly FindingData[];
  /** Open before, and silenced now. */
  readonly silenced: readonly FindingData[];
  /** Open before, and not looked for now: its draft could not be judged, or its rule has failed. */
  readonly unjudged: readonly FindingData[];
  /** Open before and now, as they are now. */
  readonly unchanged: readonly FindingData[];
  readonly coverage: { readonly before: ReportData['coverage']; readonly after: ReportData['coverage'] };
  readonly claims: {
    /** Claims that some draft states now, and none did before; and the other way round. */
    readonly stated: readonly string[];
    readonly unstated: readonly string[];
    /** Claims that the file holds now, and did not before; and the other way round. */
    readonly added: readonly string[];
    readonly removed: readonly string[];
  };
  /** What could not be judged before, and now. */
  readonly failures: { readonly before: ReportData['failures']; readonly after: ReportData['failures'] };
}

/** Reads a json report. Throws an `Error` that says what is wrong with it. */
export function readReport(text: string): ReportData {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (cause) {
    throw new Error(`is not valid JSON: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
  const result = reportData.safeParse(data);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const where = issue === undefined || issue.path.length === 0 ? '' : ` at ${issue.path.map(String).join('.')}`;
  throw new Error(`is no report that \`holdtrue check --format json=FILE\` has written${where}: ${issue?.message ?? ''}`);
}

/** Compares two reports by the fingerprints of their findings. One that says the same after its sentence has changed around it stays the same. */
export function compareReports(before: ReportData, changed: ReportData): Difference {
  const after = withOldFingerprints(before, changed);
  const [old, now] = [before, after].map(({ findings }) => new Map(findings.map((finding) => [finding.fingerprint, finding])));
  const wasOpen = (finding: FindingData) => old!.get(finding.fingerprint)?.disposition === 'open';
  const [openBefore, openNow] = [before, after].map(({ findings }) => findings.filter(({ disposition }) => disposition === 'open'));
  const uses = (report: ReportData) => new Set(report.claims.filter(({ agrees, conflicts }) => agrees + conflicts > 0).map(({ id }) => id));
  const ids = (report: ReportData) => new Set(report.claims.map(({ id }) => id));
  const gone = openBefore!.filter(({ fingerprint }) => !now!.has(fingerprint));
  const isUnjudged = (finding: FindingData) =>
    after.failures.some(({ path, rule }) => (path === null || path === finding.path) && (rule === undefined || rule === finding.rule));
  return {
    added: openNow!.filter((finding) => !wasOpen(finding)),
    fixed: gone.filter((finding) => !isUnjudged(finding)),
    unjudged: gone.filter(isUnjudged),
    silenced: openBefore!.flatMap(({ fingerprint }) => {
      const found = now!.get(fingerprint);
      return found === undefined || found.disposition === 'open' ? [] : [found];
    }),
    unchanged: openNow!.filter(wasOpen),
    coverage: { before: before.coverage, after: after.coverage },
    claims: {
      stated: missing(uses(after), uses(before)),
      unstated: missing(uses(before), uses(after)),
      added: missing(ids(after), ids(before)),
      removed: missing(ids(before), ids(after)),
    },
    failures: { before: before.failures, after: after.failures },
  };
}

/** The later report, in which findings on reworded lines have the fingerprints that they had before. */
function withOldFingerprints(before: ReportData, after: ReportData): ReportData {
  const known = new Set(after.findings.map(({ fingerprint }) => fingerprint));
  const left = new Map<string, FindingData[]>();
  for (const finding of before.findings) {
    if (known.has(finding.fingerprint)) continue;
    left.set(keyOf(finding), [...(left.get(keyOf(finding)) ?? []), finding]);
  }
  const old = new Set(before.findings.map(({ fingerprint }) => fingerprint));
  const findings = after.findings.map((finding) => {
    const same = old.has(finding.fingerprint) ? undefined : left.get(keyOf(finding))?.shift();
    return same ? { ...finding, fingerprint: same.fingerprint } : finding;
  });
  return { ...after, findings };
}

function keyOf({ path, rule, claim, message }: FindingData): string {
  return JSON.stringify([path, rule, claim, message]);
}

function missing(all: ReadonlySet<string>, others: ReadonlySet<string>): readonly string[] {
  return [...all].filter((one) => !others.has(one));
}

const whole = () => z.int().min(0);

/** Keys that are not asked for are kept: a report of a later version may hold more. */
const reportData = z.looseObject({
  schemaVersion: z.literal(SCHEMA_VERSION),
  findings: z.array(
    z.looseObject({
      path: z.string(),
      line: whole(),
      column: whole(),
      severity: z.enum(['error', 'warning', 'note']),
      rule: z.string(),
      message: z.string(),
      claim: z.string().nullable(),
      disposition: z.enum(['open', 'suppressed', 'baselined']),
      reason: z.string().optional(),
      fingerprint: z.string(),
    }),
  ),
  failures: z.array(z.looseObject({ path: z.string().nullable(), message: z.string(), rule: z.string().optional() })),
  coverage: z.object({
    mentions: whole(),
    agrees: whole(),
    conflicts: whole(),
    setAside: whole(),
    notCovered: whole(),
    share: z.number().min(0).max(100),
  }),
  claims: z.array(z.looseObject({ id: z.string(), agrees: whole(), conflicts: whole() })),
});
