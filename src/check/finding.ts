import type { Care, Draft, Finding, Match, Related, Severity, Span } from '../model.ts';
import type { Remark, Rule } from '../rule.ts';
import { fixOf } from './fix.ts';
import { readerText } from './passage-at.ts';
import { surroundings } from './surroundings.ts';

/** A finding before it is settled: nothing is known yet of suppressions or of its likes. */
export type RawFinding = Omit<Finding, 'disposition' | 'reason' | 'fingerprint'> & {
  /** How sure the link is that it rests on; null when it rests on none. */
  readonly certainty: Match['certainty'] | null;
  /** The words around it as the reader sees them, a blank in place of its own: part of what it is known by. */
  readonly around: string;
};

/** The files that a remark may point into, by path: the drafts, and the lengths of the claims files. */
export interface Files {
  readonly drafts: ReadonlyMap<string, Draft>;
  readonly claims: ReadonlyMap<string, number>;
}

/** Turns what a rule yielded into a finding. Throws an `Error` that says what is wrong with a remark that makes no sense. */
export function toFinding(
  remark: Remark,
  rule: Rule,
  severity: Severity,
  home: string | null,
  match: Match | null,
  files: Files,
): RawFinding {
  if (typeof remark !== 'object' || remark === null)
    throw new Error(`it yielded ${remark === null ? 'null' : typeof remark}, not a remark`);
  const path = remark.path ?? home;
  if (path === null) throw new Error('a remark of a rule on the corpus needs a `path`');
  const span = checkedSpan(remark.at, path, files);
  const draft = files.drafts.get(path);
  return {
    rule: rule.id,
    severity: lower(severity, remark.severity),
    path,
    span,
    message: wording(rule, remark),
    claim: remark.claim ?? match?.claim?.id ?? null,
    text: draft === undefined ? '' : readerText(draft, span),
    expected: remark.expected ?? null,
    related: (remark.related ?? []).map((related) => checkedRelated(related, files)),
    fix: draft === undefined ? null : suggestedFix(remark, span, draft, files),
    certainty: match?.state === 'conflicts' ? match.certainty : null,
    around: draft === undefined ? '' : surroundings(draft, span),
  };
}

function checkedSpan(span: unknown, path: string, files: Files): Span {
  const length = files.drafts.get(path)?.source.length ?? files.claims.get(path) ?? -1;
  if (length < 0) throw new Error(`it points into \`${path}\`, which is neither a draft nor a file of claims`);
  const { start, end } = (typeof span === 'object' && span !== null ? span : {}) as { readonly start?: unknown; readonly end?: unknown };
  if (!isOffset(start) || !isOffset(end) || start > end || end > length)
    throw new Error(`its \`at\` (${String(start)}–${String(end)}) lies outside \`${path}\``);
  return { start, end };
}

function suggestedFix({ suggest }: Remark, span: Span, draft: Draft, files: Files): Finding['fix'] {
  if (suggest === undefined || suggest === null) return null;
  if (typeof suggest === 'string') return fixOf(draft, span, suggest);
  const fix = fixOf(draft, checkedSpan(suggest.at, draft.path, files), String(suggest.text), caresOf(suggest.care));
  const other = suggest.or ? fixOf(draft, checkedSpan(suggest.or.at, draft.path, files), String(suggest.or.text)) : null;
  return fix && other ? { ...fix, or: { span: other.span, text: other.text } } : fix;
}

function caresOf(care: unknown): readonly Care[] {
  return Array.isArray(care) ? CARES.filter((one) => care.includes(one)) : [];
}

const CARES: readonly Care[] = ['likely', 'either', 'wording'];

function isOffset(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function checkedRelated(related: Related, files: Files): Related {
  return { path: related.path, span: checkedSpan(related.span, related.path, files), message: oneLine(String(related.message)) };
}

function lower(severity: Severity, other: Severity | undefined): Severity {
  if (other === undefined) return severity;
  const [one, two] = [ORDER.indexOf(severity), ORDER.indexOf(other)];
  if (two === -1) throw new Error(`its severity \`${other}\` is none of ${ORDER.join(', ')}`);
  return two > one ? other : severity;
}

const ORDER: readonly Severity[] = ['error', 'warning', 'note'];

function wording(rule: Rule, remark: Remark): string {
  const text = Object.hasOwn(rule.messages, remark.message) ? rule.messages[remark.message] : undefined;
  if (text === undefined) throw new Error(`it yielded the unknown message \`${remark.message}\``);
  const { data = {} } = remark;
  return text.replace(PLACEHOLDER, (_, name: string) => {
    const value = Object.hasOwn(data, name) ? data[name] : undefined;
    if (typeof value !== 'string' && typeof value !== 'number')
      throw new Error(`its message \`${remark.message}\` lacks the value of {${name}}`);
    return oneLine(String(value));
  });
}

const PLACEHOLDER = /\{([A-Za-z]\w{0,40})\}/g;

/** Longer than a sentence helps nobody: a message names both ends and does not retell them. */
function oneLine(value: string): string {
  const line = value
    .slice(0, 4 * LONGEST)
    .replace(/\s/g, ' ')
    .trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
}

const LONGEST = 240;
