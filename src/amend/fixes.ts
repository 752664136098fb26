import type { Care, Edit, Finding, Report } from '../model.ts';
import type { DraftFile } from '../pipeline.ts';
import { applyEdits, movedBy, overlap } from './edits.ts';

/** Which findings are to be fixed. */
export interface Wish {
  /** What an edit may want to be looked at for, and be made all the same. */
  readonly accepts: ReadonlySet<Care>;
  /** Ids of the only claims that count; null for all. */
  readonly claims: ReadonlySet<string> | null;
  /** What else has to hold of a finding that is to be fixed. */
  readonly wants?: (finding: Finding) => boolean;
}

/** A draft, the findings that are fixed in it, and its text after that. */
export interface FixedDraft {
  readonly path: string;
  readonly source: string;
  readonly after: string;
  readonly fixed: readonly Fixable[];
  /** The edits of the fixed findings, each once. */
  readonly edits: readonly Edit[];
}

/** A finding that stays, and why. */
interface LeftFinding {
  readonly finding: Finding;
  readonly why: string;
}

export interface FixPlan {
  readonly drafts: readonly FixedDraft[];
  readonly left: readonly LeftFinding[];
}

/** Checks drafts that hold other texts now. */
export type Again = (drafts: readonly DraftFile[]) => Promise<Report>;

type Fixable = Finding & { readonly fix: Edit };

/**
 * Plans the edits that fix what a report found. Each is proved: a second check has none of the fixed findings and no new one;
 * an edit that fails is left to a person. Only open errors and warnings are fixed.
 */
export async function planFixes(report: Report, again: Again, wish: Wish): Promise<FixPlan> {
  const left: LeftFinding[] = [];
  const plans = report.drafts.flatMap(({ path, source }): readonly Plan[] => {
    const findings = report.findings.filter((finding) => finding.path === path);
    const chosen: Fixable[] = [];
    for (const finding of findings) {
      if (!isWanted(finding, wish)) continue;
      const why = whyNot(finding, wish) ?? (clashes(finding as Fixable, chosen) ? CLASH : null);
      if (why === null) chosen.push(finding as Fixable);
      else left.push({ finding, why });
    }
    return chosen.length === 0 ? [] : [{ path, source, findings, chosen }];
  });
  const drafts = (await proved(plans, again)).flatMap(({ plan, chosen, failed }): readonly FixedDraft[] => {
    left.push(...failed);
    const { path, source } = plan;
    return chosen.length === 0 ? [] : [{ path, source, after: textAfter(plan, chosen), fixed: chosen, edits: editsOf(chosen) }];
  });
  const order = new Map(report.findings.map((finding, index) => [finding, index]));
  left.sort((one, other) => order.get(one.finding)! - order.get(other.finding)!);
  return { drafts, left };
}

interface Plan {
  readonly path: string;
  readonly source: string;
  /** All findings of the draft, silenced ones too. */
  readonly findings: readonly Finding[];
  readonly chosen: readonly Fixable[];
}

interface Proved {
  readonly plan: Plan;
  readonly chosen: readonly Fixable[];
  readonly failed: readonly LeftFinding[];
}

function isWanted(finding: Finding, { claims, wants = () => true }: Wish): boolean {
  const { disposition, severity, claim } = finding;
  return wants(finding) && disposition === 'open' && severity !== 'note' && (claims === null || (claim !== null && claims.has(claim)));
}

function whyNot({ fix }: Finding, { accepts }: Wish): string | null {
  if (fix === null) return 'there are no words that could stand in its place as they are';
  const care = fix.care?.find((one) => !accepts.has(one));
  if (care === 'either' && fix.or) return `“${fix.text}” may be right there, or “${fix.or.text}” beside it: one of the two is wrong`;
  return care === undefined ? null : REASONS[care];
}

const REASONS: Readonly<Record<Care, string>> = {
  quotation: 'somebody is quoted there; --quotations changes it as well',
  likely: 'the claim is likely meant, not certainly; --likely changes it as well',
  either: 'another figure or word may be the wrong one',
  wording: 'the words around it would have to change as well',
};

const CLASH = 'another fix changes the same words';

/** The same edit twice is one edit; others may not touch. */
function clashes({ fix }: Fixable, chosen: readonly Fixable[]): boolean {
  return chosen.some((other) => overlap(other.fix.span, fix.span) && !isSame(other.fix, fix));
}

function isSame(one: Edit, other: Edit): boolean {
  return one.span.start === other.span.start && one.span.end === other.span.end && one.text === other.text;
}

/** Makes all edits at once; only in a draft where that fails they are tried one after the other. */
async function proved(plans: readonly Plan[], again: Again): Promise<readonly Proved[]> {
  const report = await again(plans.map((plan) => ({ path: plan.path, source: textAfter(plan, plan.chosen) })));
  const results: Proved[] = [];
  for (const plan of plans) {
    const isProved = troubleOf(plan, plan.chosen, report) === null;
    results.push(isProved ? { plan, chosen: plan.chosen, failed: [] } : await provedOneByOne(plan, again));
  }
  return results;
}

async function provedOneByOne(plan: Plan, again: Again): Promise<Proved> {
  const chosen: Fixable[] = [];
  const failed: LeftFinding[] = [];
  for (const finding of plan.chosen) {
    const trial = [...chosen, finding];
    const trouble = troubleOf(plan, trial, await again([{ path: plan.path, source: textAfter(plan, trial) }]));
    if (trouble === null) chosen.push(finding);
    else failed.push({ finding, why: trouble });
  }
  return { plan, chosen, failed };
}

function textAfter({ source }: Plan, chosen: readonly Fixable[]): string {
  return applyEdits(source, editsOf(chosen));
}

function editsOf(chosen: readonly Fixable[]): readonly Edit[] {
  return chosen.map(({ fix }) => fix).filter((fix, index, all) => all.findIndex((other) => isSame(other, fix)) === index);
}

/** What is wrong after the edits that was not wrong before, or still is; null if nothing. */
function troubleOf({ path, findings }: Plan, chosen: readonly Fixable[], { findings: now, failures }: Report): string | null {
  if (failures.some((failure) => failure.path === path)) return 'the draft could not be checked after it';
  const edits = editsOf(chosen);
  const done = new Set<Finding>(chosen);
  const before = findings.filter((finding) => !done.has(finding)).map((finding) => ({ finding, span: movedBy(edits, finding.span) }));
  const trouble = now.find(
    (one) =>
      one.path === path &&
      !before.some(({ finding, span }) => finding.rule === one.rule && finding.claim === one.claim && overlap(span, one.span)),
  );
  if (trouble === undefined) return null;
  return `the draft would then be flagged for ${trouble.rule}: ${trouble.message}`;
}
