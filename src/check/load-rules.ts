import type { Failure } from '../model.ts';
import type { Rule } from '../rule.ts';

/** The rules of plug-in modules, and what could not be loaded. */
export interface LoadedRules {
  readonly rules: readonly Rule[];
  readonly failures: readonly Failure[];
}

/**
 * Loads the default exports of plug-in modules: a rule, or a list of rules.
 * In: their paths, and the function that imports one (only `entry/` passes the real import). One bad module does not hold up the others.
 */
export async function loadPlugins(paths: readonly string[], importModule: (path: string) => Promise<unknown>): Promise<LoadedRules> {
  const rules: Rule[] = [];
  const failures: Failure[] = [];
  for (const path of paths) {
    try {
      for (const [index, candidate] of exported(await importModule(path)).entries()) {
        const problem = problemOf(candidate);
        if (problem === null) rules.push(candidate as Rule);
        else failures.push({ path, stage: 'rule', message: `rule ${nameOf(candidate, index)} of the plug-in is not valid: ${problem}` });
      }
    } catch (error) {
      failures.push({
        path,
        stage: 'rule',
        message: `the plug-in cannot be loaded: ${error instanceof Error ? error.message : String(error)}`,
      });
    }
  }
  return { rules, failures };
}

function exported(module: unknown): readonly unknown[] {
  if (!isObject(module) || !('default' in module)) throw new Error('it has no default export; export one rule or a list of rules');
  const rules = Array.isArray(module.default) ? module.default : [module.default];
  if (rules.length === 0) throw new Error('its default export is an empty list');
  return rules;
}

/** What keeps a value from being a rule, in words for its author; null when it is one. */
function problemOf(rule: unknown): string | null {
  if (!isObject(rule)) return `expected an object, found ${rule === null ? 'null' : typeof rule}`;
  const unknown = Object.keys(rule).find((key) => !KEYS.includes(key));
  if (unknown !== undefined) return `unknown key \`${unknown}\` (known: ${KEYS.join(', ')})`;
  if (typeof rule.id !== 'string' || !ID.test(rule.id)) return '`id` must be a name like `house-style` (small letters, digits, hyphens)';
  if (typeof rule.summary !== 'string' || rule.summary === '') return '`summary` must be a sentence';
  if (!isOneOf(rule.severity, SEVERITIES)) return `\`severity\` must be one of ${SEVERITIES.join(', ')}`;
  if (rule.status !== undefined && !isOneOf(rule.status, STATUSES)) return `\`status\` must be one of ${STATUSES.join(', ')}`;
  if (rule.off !== undefined && typeof rule.off !== 'boolean') return '`off` must be true or false';
  if (!isOneOf(rule.on, SUBJECTS)) return `\`on\` must be one of ${SUBJECTS.join(', ')}`;
  if (rule.options !== undefined && typeof rule.options !== 'function' && !isObject(rule.options)) {
    return '`options` must be an object of defaults, or a function';
  }
  const { messages } = rule;
  if (!isObject(messages) || Object.keys(messages).length === 0) return '`messages` must be an object with at least one message';
  const wordless = Object.keys(messages).find((id) => typeof messages[id] !== 'string' || messages[id] === '');
  if (wordless !== undefined) return `the message \`${wordless}\` must be a text`;
  return typeof rule.check === 'function' ? null : '`check` must be a function (a generator: `*check(subject, options, context)`)';
}

const ID = /^[a-z][a-z0-9]{0,40}(?:-[a-z0-9]{1,40}){0,8}$/;
const KEYS = ['id', 'summary', 'severity', 'status', 'off', 'on', 'options', 'messages', 'check'];
const SEVERITIES = ['error', 'warning', 'note'];
const STATUSES = ['stable', 'preview'];
const SUBJECTS = ['match', 'mention', 'claim', 'draft', 'corpus', 'suppression'];

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isOneOf(value: unknown, known: readonly string[]): boolean {
  return typeof value === 'string' && known.includes(value);
}

function nameOf(rule: unknown, index: number): string {
  return isObject(rule) && typeof rule.id === 'string' ? `\`${rule.id}\`` : `${index + 1}`;
}
