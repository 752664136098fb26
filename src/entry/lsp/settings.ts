/** What an editor may set, under `holdtrue` in its settings or as initialization options. */
export interface Settings {
  /** Paths of claims files, seen from the folder of a draft or one above it; the nearest one that names the draft counts. */
  readonly claims: readonly string[];
  /** Whether plug-in rules, which are programs, are loaded. */
  readonly plugins: boolean;
  readonly baseline: string | null;
  /** A command of the editor that asks for the reason of a suppression; without one the comment is inserted without its reason. */
  readonly reasonCommand: string | null;
}

/** What holds where nothing is set. */
export const DEFAULT_SETTINGS: Settings = { claims: ['claims.yaml'], plugins: false, baseline: null, reasonCommand: null };

/** Reads settings that an editor sent, over those that held before. What is not of its type is left as it was. */
export function readSettings(written: unknown, before: Settings): Settings {
  if (typeof written !== 'object' || written === null) return before;
  const { claims, plugins, baseline, reasonCommand } = written as Readonly<Record<string, unknown>>;
  return {
    claims: namesIn(claims) ?? before.claims,
    plugins: typeof plugins === 'boolean' ? plugins : before.plugins,
    baseline: textOrNull(baseline, before.baseline),
    reasonCommand: textOrNull(reasonCommand, before.reasonCommand),
  };
}

function namesIn(written: unknown): readonly string[] | null {
  const names = (Array.isArray(written) ? written : [written]).filter((name): name is string => typeof name === 'string' && name !== '');
  return names.length === 0 ? null : names;
}

function textOrNull(written: unknown, before: string | null): string | null {
  if (written === null || written === '') return null;
  return typeof written === 'string' ? written : before;
}
