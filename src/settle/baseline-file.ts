import type { Finding } from '../model.ts';
import { repositoryPath } from './repository-path.ts';
import { byText } from './sort.ts';

/** A finding that was known when the baseline was written. The fingerprint counts; the rest is for the reader. */
export interface BaselineEntry {
  readonly path: string;
  readonly rule: string;
  readonly claim: string | null;
  readonly text: string;
  readonly fingerprint: string;
}

/** A baseline as it was read: its path as it is shown, and its text. */
export interface Baseline {
  readonly path: string;
  readonly text: string;
  readonly entries: readonly BaselineEntry[];
}

/** What the file holds, ready to be written as JSON. */
export interface BaselineData {
  readonly version: 1;
  readonly findings: readonly BaselineEntry[];
}

/** Reads the text of a baseline. Throws an `Error` that says what is wrong with it. */
export function readBaseline(path: string, text: string): Baseline {
  const data: unknown = parse(text);
  if (!isRecord(data) || !Array.isArray(data.findings)) throw new Error('is no baseline: it has no list of `findings`');
  if (data.version !== VERSION)
    throw new Error(`is a baseline of version ${JSON.stringify(data.version)}; this program reads version ${VERSION}`);
  return { path, text, entries: data.findings.map(toEntry) };
}

/** Puts entries into the order in which they are written: by path, rule, claim, words and fingerprint, each once. */
export function toBaselineData(entries: readonly BaselineEntry[]): BaselineData {
  const unique = new Map(entries.map((entry) => [entry.fingerprint, entry]));
  const findings = [...unique.values()].sort(
    (one, two) =>
      byText(one.path, two.path) ||
      byText(one.rule, two.rule) ||
      byText(one.claim ?? '', two.claim ?? '') ||
      byText(one.text, two.text) ||
      byText(one.fingerprint, two.fingerprint),
  );
  return { version: VERSION, findings };
}

/** The entry that stands for a finding. Its path is that from the root of the repository; `folder` is what the finding's is relative to. */
export function entryOf({ path, rule, claim, text, fingerprint }: Finding, folder: string): BaselineEntry {
  return {
    path: repositoryPath(folder, path),
    rule,
    claim,
    text: text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text,
    fingerprint,
  };
}

const VERSION = 1;

/** Enough of the words to know them again. */
const LONGEST = 120;

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Error(`is not valid JSON: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}

function toEntry(data: unknown, index: number): BaselineEntry {
  const { path, rule, claim, text, fingerprint }: Record<string, unknown> = isRecord(data) ? data : {};
  if (!isText(path) || !isText(rule) || !isText(fingerprint)) {
    throw new Error(`is no baseline: entry ${index + 1} lacks its \`path\`, \`rule\` or \`fingerprint\``);
  }
  return { path, rule, claim: isText(claim) ? claim : null, text: isText(text) ? text : '', fingerprint };
}

function isRecord(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
