import { rules } from '../../../rules/index.ts';
import { type ActiveRule, type Arrangement, arrangeRules } from '../../check/arrange.ts';
import { loadPlugins } from '../../check/load-rules.ts';
import { type Step, Stopped, type Within } from '../../check/within.ts';
import type { ClaimSet, Failure, Report } from '../../model.ts';
import { type ClosedJudged, closeJudged, conclude, type DraftFile, type Judged, judgeDrafts, reopenJudged } from '../../pipeline.ts';
import type { Rule } from '../../rule.ts';
import { byText } from '../../settle/sort.ts';
import { type KeptText, keepDraft, namesOf, openKept } from '../findings/kept-draft.ts';
import { importFile } from '../plugins.ts';

/** What is to be checked. */
export interface Job {
  readonly set: ClaimSet;
  /** The modules of plug-in rules: as the settings name them, and as they are imported. */
  readonly plugins: readonly { readonly path: string; readonly href: string }[];
  readonly drafts: readonly DraftFile[];
  readonly folder: string;
  readonly today: string | null;
  /** Lets the Markdown parser read every draft as a whole. */
  readonly whole: boolean;
  /** What an earlier attempt broke down over, with the reason: it is not tried again. By path, by path and by id. */
  readonly skip: { readonly plugins: Reasons; readonly drafts: Reasons; readonly rules: Reasons };
  /** Drafts that were judged before against the same ground, beside `drafts`. */
  readonly known?: readonly KeptText[];
  /** Leaves out the rules that look at claims or at all drafts together: the others are not at hand. */
  readonly alone?: true;
  /** Stops before what takes all drafts together to know. */
  readonly apart?: true;
  /** What was judged apart: nothing is left but to conclude about all of it. */
  readonly parts?: readonly Part[];
}

/** Drafts that were judged apart from all others, and what went wrong beside them. */
export interface Part extends ClosedJudged {
  /** Drafts that the judging broke down over. */
  readonly lost: readonly Failure[];
  /** Plug-ins that could not be loaded. */
  readonly unloaded: readonly Failure[];
}

type Reasons = Readonly<Record<string, string>>;

/** What came of a job. */
export interface Outcome {
  /** Null where the settings are broken, and of a job that judges drafts apart. */
  readonly report: Report | null;
  /** What a job came to that judges drafts apart; its claims are those of `set`. */
  readonly part: (Part & { readonly set: ClaimSet }) | null;
  readonly plugins: readonly Rule[];
  readonly active: readonly ActiveRule[];
  /** What is wrong with the settings; with a plug-in missing, a rule may be unknown for want of it. */
  readonly broken: readonly Failure[];
}

/** Takes what is to be kept of a draft that was judged. */
export type Keep = (path: string, text: string) => void;

/** Does a job in this thread. `enter` is told what it is about to do; with `keep` given, each draft that was judged is written down for it. */
export async function doJob(
  job: Job,
  within: Within,
  enter: (step: Step | null) => void = () => {},
  keep: Keep | null = null,
): Promise<Outcome> {
  const { set, skip } = job;
  const hrefs = new Map(job.plugins.map(({ path, href }) => [path, href]));
  const loaded = await loadPlugins([...hrefs.keys()], async (path) => {
    const reason = reasonFor(skip.plugins, path);
    if (reason !== undefined) throw new Error(reason);
    enter({ stage: 'load', path });
    return await importFile(hrefs.get(path) ?? path);
  });
  enter(null);
  const plugins = loaded.rules.map((rule) => barred(rule, reasonFor(skip.rules, rule.id)));
  const all = arrangeRules(rules, plugins, set.settings);
  const arranged = job.alone ? withoutSetRules(all) : all;
  const { active, failures: broken } = arranged;
  if (broken.length > 0 && loaded.failures.length === 0) return { report: null, part: null, plugins, active, broken };
  const { folder, today, whole, parts } = job;
  const options = { folder, within, whole, ...(today === null ? {} : { today }) };
  const drafts = job.drafts.filter(({ path }) => reasonFor(skip.drafts, path) === undefined);
  const lost = Object.entries(skip.drafts).map(([path, message]): Failure => ({ path, stage: 'parse', message }));
  const judge = (files: readonly DraftFile[]): Judged => judgeDrafts(files, set, arranged, options);
  const judged = parts === undefined ? judgeUnknown({ ...job, drafts }, judge, keep) : reopenJudged(parts, whole);
  if (job.apart) return { report: null, part: { ...closeJudged(judged), lost, unloaded: loaded.failures, set }, plugins, active, broken };
  const checked = conclude(judged, set, arranged, options);
  const before = parts === undefined ? { unloaded: loaded.failures, lost } : failuresOf(parts, loaded.failures);
  return {
    report: { ...checked, failures: [...before.unloaded, ...before.lost, ...checked.failures] },
    part: null,
    plugins,
    active,
    broken,
  };
}

/** Judges the drafts that are not known; what is kept of one and cannot be believed makes it unknown. */
function judgeUnknown({ drafts, known = [], set, whole }: Job, judge: (files: readonly DraftFile[]) => Judged, keep: Keep | null): Judged {
  if (known.length === 0 && keep === null) return judge(drafts);
  const names = namesOf(set);
  const opened = known.map((kept) => ({ kept, judged: openKept(kept, set, names, whole) }));
  const refused = opened.flatMap(({ kept, judged }) => (judged === null ? [{ path: kept.path, source: kept.source }] : []));
  const fresh = judge([...drafts, ...refused]);
  for (const draft of keep === null ? [] : fresh.drafts) {
    const text = keepDraft(draft, names);
    if (text !== null) keep?.(draft.draft.path, text);
  }
  const all = [...opened.flatMap(({ judged }) => judged ?? []), ...fresh.drafts];
  return { drafts: all.sort((one, two) => byText(one.draft.path, two.draft.path)), failures: fresh.failures };
}

/** What went wrong in the parts; a plug-in that no part could load is named once. */
function failuresOf(parts: readonly Part[], unloaded: readonly Failure[]): Pick<Part, 'lost' | 'unloaded'> {
  const all = [...unloaded, ...parts.flatMap((part) => part.unloaded)];
  const unique = new Map(all.map((failure) => [JSON.stringify([failure.path, failure.rule, failure.message]), failure]));
  const lost = parts.flatMap((part) => part.lost).sort((one, two) => byText(one.path ?? '', two.path ?? ''));
  return { unloaded: [...unique.values()], lost };
}

function withoutSetRules(arranged: Arrangement): Arrangement {
  return { ...arranged, active: arranged.active.filter(({ rule: { on } }) => on !== 'claim' && on !== 'corpus'), complete: false };
}

/** A draft may be called `constructor`, and is judged all the same. */
export function reasonFor(reasons: Reasons, name: string): string | undefined {
  return Object.hasOwn(reasons, name) ? reasons[name] : undefined;
}

function barred(rule: Rule, reason: string | undefined): Rule {
  if (reason === undefined) return rule;
  const check = (): never => {
    throw new Stopped(reason);
  };
  return { ...rule, check };
}
