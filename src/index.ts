/** The library: reads claims, checks drafts against them, and types rules. It takes texts and returns data; files are the caller's. */
import { rules } from '../rules/index.ts';
import type { ClaimSet, Report } from './model.ts';
import { type CheckOptions, check as checkWith, type DraftFile } from './pipeline.ts';

export { loadPlugins } from './check/load-rules.ts';
export { type LoadedClaims, loadClaims } from './claims/load.ts';
export type { ClaimsProblem } from './claims/problem.ts';
export type * from './model.ts';
export { type CheckOptions, checkExamples, type DraftFile } from './pipeline.ts';
export { type BothEnds, type Context, defineRule, type Remark, type Rule, type RuleDefinition, type Subjects } from './rule.ts';
export { rules };

/**
 * Checks Markdown drafts against claims with all rules of the package, or with those given. Never throws for what drafts and
 * claims hold: what could not be judged is listed among the report's `failures`.
 */
export function check(files: readonly DraftFile[], set: ClaimSet, options: CheckOptions = {}): Report {
  return checkWith(files, set, { rules, ...options });
}
