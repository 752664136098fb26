import type { Failure, Settings, Severity } from '../model.ts';
import type { Rule } from '../rule.ts';
import { didYouMean } from './nearest.ts';
import { readOptions } from './options.ts';

/** A rule that is to run, as the settings want it. */
export interface ActiveRule {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly options: unknown;
  /** It is a plug-in's, and nobody knows what it does. */
  readonly foreign: boolean;
}

/** The rules that run, and what in the settings could not be followed. */
export interface Arrangement {
  readonly active: readonly ActiveRule[];
  /** Ids of all rules that exist, running or not. */
  readonly known: readonly string[];
  /** False where only some of the rules were asked for: then silence says nothing. */
  readonly complete: boolean;
  readonly failures: readonly Failure[];
}

/**
 * Chooses and sets up the rules. Ours come before those of plug-ins, so that a flood from a plug-in cannot drown them.
 * In: `only` names the rules to run, also those that are off unless named. Out: a rule with broken options does not run.
 */
export function arrangeRules(rules: readonly Rule[], plugins: readonly Rule[], settings: Settings, only?: readonly string[]): Arrangement {
  const failures: Failure[] = [];
  const known = new Map<string, Rule>();
  for (const rule of [...rules, ...plugins]) {
    if (known.has(rule.id)) failures.push(failure(rule.id, `two rules are called \`${rule.id}\`; the second one does not run`));
    else known.set(rule.id, rule);
  }
  const ids = [...known.keys()];
  for (const id of [...Object.keys(settings.rules), ...(only ?? [])]) {
    if (!known.has(id)) failures.push(failure(id, `unknown rule \`${id}\`. ${didYouMean(id, ids)}`));
  }
  const active: ActiveRule[] = [];
  for (const rule of known.values()) {
    if (only !== undefined && !only.includes(rule.id)) continue;
    const wish = wishOf(settings, rule.id);
    if (wish.off || (wish.severity === undefined && !wish.named && rule.off === true && only === undefined)) continue;
    const options = readOptions(rule, wish.options);
    if (options.ok)
      active.push({ rule, severity: wish.severity ?? rule.severity, options: options.options, foreign: plugins.includes(rule) });
    else failures.push(failure(rule.id, `settings of the rule \`${rule.id}\`: ${options.problem}`));
  }
  return { active, known: ids, complete: only === undefined, failures };
}

interface Wish {
  readonly named: boolean;
  readonly off: boolean;
  readonly severity?: Severity;
  readonly options: Readonly<Record<string, unknown>>;
}

function wishOf(settings: Settings, id: string): Wish {
  const wish = Object.hasOwn(settings.rules, id) ? settings.rules[id] : undefined;
  if (wish === undefined) return { named: false, off: false, options: {} };
  if (wish === 'off') return { named: true, off: true, options: {} };
  if (typeof wish === 'string') return { named: true, off: false, severity: wish, options: {} };
  return {
    named: true,
    off: false,
    options: wish.options ?? {},
    ...(wish.severity === undefined ? {} : { severity: wish.severity }),
  };
}

function failure(rule: string, message: string): Failure {
  return { path: null, stage: 'rule', message: message.trimEnd(), rule };
}
