import type { Rule } from '../rule.ts';
import { didYouMean } from './nearest.ts';

/** The options that a rule is to run with, or what is wrong with those of the settings. */
export type OptionsResult = { readonly ok: true; readonly options: unknown } | { readonly ok: false; readonly problem: string };

/** Reads a rule's options from the settings: by its zod schema, its own function, or over its plain defaults. */
export function readOptions(rule: Rule, written: Readonly<Record<string, unknown>>): OptionsResult {
  const { options } = rule;
  try {
    if (typeof options === 'function') return { ok: true, options: options(written) };
    if (isSchema(options)) return fromSchema(options.safeParse(written));
    return fromDefaults((options ?? {}) as Readonly<Record<string, unknown>>, written);
  } catch (error) {
    return { ok: false, problem: error instanceof Error ? error.message : String(error) };
  }
}

interface Schema {
  safeParse(written: unknown): SchemaResult;
}

type SchemaResult =
  | { readonly success: true; readonly data: unknown }
  | { readonly success: false; readonly error: { readonly issues: readonly { path: readonly PropertyKey[]; message: string }[] } };

function isSchema(options: unknown): options is Schema {
  return typeof options === 'object' && options !== null && 'safeParse' in options && typeof options.safeParse === 'function';
}

function fromSchema(result: SchemaResult): OptionsResult {
  if (result.success) return { ok: true, options: result.data };
  const issues = result.error.issues
    .slice(0, 3)
    .map(({ path, message }) => (path.length > 0 ? `${path.map(String).join('.')}: ${message}` : message));
  return { ok: false, problem: issues.join('; ') };
}

function fromDefaults(defaults: Readonly<Record<string, unknown>>, written: Readonly<Record<string, unknown>>): OptionsResult {
  for (const [name, value] of Object.entries(written)) {
    if (!Object.hasOwn(defaults, name))
      return { ok: false, problem: `unknown option \`${name}\`. ${didYouMean(name, Object.keys(defaults))}`.trimEnd() };
    const type = kindOf(defaults[name]);
    if (kindOf(value) !== type) return { ok: false, problem: `\`${name}\` must be of type ${type}, not ${kindOf(value)}` };
  }
  return { ok: true, options: { ...defaults, ...written } };
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'list' : typeof value;
}
