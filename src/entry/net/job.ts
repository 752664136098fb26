import { rules } from '../../../rules/index.ts';
import { type ActiveRule, arrangeRules } from '../../check/arrange.ts';
import { loadPlugins } from '../../check/load-rules.ts';
import { type Step, Stopped, type Within } from '../../check/within.ts';
import type { ClaimSet, Failure, Report } from '../../model.ts';
import { conclude, type DraftFile, judgeDrafts } from '../../pipeline.ts';
import type { Rule } from '../../rule.ts';

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
}

type Reasons = Readonly<Record<string, string>>;

/** What came of a job. */
export interface Outcome {
  /** Null where the settings are broken. */
  readonly report: Report | null;
  readonly plugins: readonly Rule[];
  readonly active: readonly ActiveRule[];
  /** What is wrong with the settings; with a plug-in missing, a rule may be unknown for want of it. */
  readonly broken: readonly Failure[];
}

/** Does a job in this thread. `enter` is told what it is about to do. */
export async function doJob(job: Job, within: Within, enter: (step: Step | null) => void = () => {}): Promise<Outcome> {
  const { set, skip } = job;
  const hrefs = new Map(job.plugins.map(({ path, href }) => [path, href]));
  const loaded = await loadPlugins([...hrefs.keys()], async (path) => {
    const reason = skip.plugins[path];
    if (reason !== undefined) throw new Error(reason);
    enter({ stage: 'load', path });
    return await import(hrefs.get(path) ?? path);
  });
  enter(null);
  const plugins = loaded.rules.map((rule) => barred(rule, skip.rules[rule.id]));
  const arranged = arrangeRules(rules, plugins, set.settings);
  const { active, failures: broken } = arranged;
  if (broken.length > 0 && loaded.failures.length === 0) return { report: null, plugins, active, broken };
  const drafts = job.drafts.filter(({ path }) => skip.drafts[path] === undefined);
  const { folder, today, whole } = job;
  const options = { folder, within, whole, ...(today === null ? {} : { today }) };
  const checked = conclude(judgeDrafts(drafts, set, arranged, options), set, arranged, options);
  const lost = Object.entries(skip.drafts).map(([path, message]): Failure => ({ path, stage: 'parse', message }));
  return { report: { ...checked, failures: [...loaded.failures, ...lost, ...checked.failures] }, plugins, active, broken };
}

function barred(rule: Rule, reason: string | undefined): Rule {
  if (reason === undefined) return rule;
  const check = (): never => {
    throw new Stopped(reason);
  };
  return { ...rule, check };
}
