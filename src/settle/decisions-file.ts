import { byText } from './sort.ts';

/** What a reviewer decided about a finding. The fingerprint counts; rule, path, claim and words are for the reader. */
export interface Decision {
  readonly fingerprint: string;
  readonly decision: 'confirmed' | 'rejected' | 'deferred';
  /** Why a finding is rejected; may be empty otherwise. */
  readonly reason: string;
  readonly rule: string;
  readonly path: string;
  readonly claim: string | null;
  readonly text: string;
}

/** What a file of decisions holds, ready to be written as JSON. */
export interface DecisionData {
  readonly version: 1;
  readonly decisions: readonly Decision[];
}

/** Reads the text of a file of decisions: as the HTML report exports it, or as it is kept beside the claims. Throws an `Error` that says what is wrong with it. */
export function readDecisions(text: string): readonly Decision[] {
  const data: unknown = parse(text);
  if (!isRecord(data) || !Array.isArray(data.decisions)) throw new Error('is no file of decisions: it has no list of `decisions`');
  if (data.version !== VERSION)
    throw new Error(`is a file of decisions of version ${JSON.stringify(data.version)}; this program reads version ${VERSION}`);
  const decisions = data.decisions.map(toDecision);
  const seen = new Set<string>();
  for (const { fingerprint } of decisions) {
    if (seen.has(fingerprint)) throw new Error(`decides about ${fingerprint} twice`);
    seen.add(fingerprint);
  }
  return decisions;
}

/** Puts decisions into the order in which they are written. */
export function toDecisionData(decisions: readonly Decision[]): DecisionData {
  return { version: VERSION, decisions: [...decisions].sort((one, other) => byText(one.fingerprint, other.fingerprint)) };
}

const VERSION = 1;

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Error(`is not valid JSON: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}

function toDecision(data: unknown, index: number): Decision {
  const { fingerprint, decision, reason = '', rule, path, claim, text }: Record<string, unknown> = isRecord(data) ? data : {};
  const which = `entry ${index + 1}`;
  if (!isText(fingerprint) || !/^[0-9a-f]{16}$/.test(fingerprint))
    throw new Error(`is no file of decisions: ${which} lacks its \`fingerprint\``);
  if (decision !== 'confirmed' && decision !== 'rejected' && decision !== 'deferred')
    throw new Error(`is no file of decisions: the \`decision\` of ${which} is none of confirmed, rejected, deferred`);
  if (!isText(reason) || !isText(rule) || !isText(path))
    throw new Error(`is no file of decisions: ${which} lacks its \`reason\`, \`rule\` or \`path\``);
  const why = oneLine(reason);
  if (decision === 'rejected' && why === '') throw new Error(`rejects a finding without a reason (${which}, ${rule} in ${path})`);
  return { fingerprint, decision, reason: why, rule, path, claim: isText(claim) ? claim : null, text: isText(text) ? text : '' };
}

function oneLine(text: string): string {
  const line = text
    .slice(0, 4 * LONGEST)
    .replace(/\s/g, ' ')
    .trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
}

/** A reason is a sentence or two. */
const LONGEST = 1_000;

function isRecord(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
