/** How a finding is silenced in its draft: the comment that does it, and where it goes. */
import { passageAt } from '../check/passage-at.ts';
import { parseDraft } from '../draft/parse.ts';
import type { Draft, Edit, Finding, Span } from '../model.ts';

/**
 * The smallest comment that silences a finding and changes nothing that readers see: at the end of its line, in its table
 * cell, or above its block. Without a reason the comment asks for one (`bare-suppression`). Null where no comment can
 * stand, as in front matter.
 */
export function silenceEdit(draft: Draft, { rule, span }: Pick<Finding, 'rule' | 'span'>, reason: string): Edit | null {
  const passage = passageAt(draft, span.start);
  if (passage === null || passage.kind === 'field') return null;
  const word = (scope: string) => comment(draft.path, scope, rule, reason);
  const end = lineEnd(draft.source, span.end);
  const trimmed = end - trailingBlanks(draft.source.slice(0, end));
  const { start } = passage.block;
  const edits: readonly Edit[] = [
    ...(passage.cell === undefined ? [] : [insertion(passage.segments.at(-1)?.to ?? span.end, ` ${word('')}`)]),
    insertion(trimmed, ` ${word('-line')}`),
    insertion(start, `${word('')}${lineBreak(draft.source).repeat(2)}`),
  ];
  return edits.find((edit) => silences(edit, draft, rule, span)) ?? null;
}

/** Takes a comment out, with its line where it has one to itself. */
export function withoutComment(source: string, span: Span): Edit {
  const start = lineStart(source, span.start);
  const end = lineEnd(source, span.end);
  const isAlone = source.slice(start, span.start).trim() === '' && source.slice(span.end, end).trim() === '';
  if (!isAlone) return { span: { start: span.start - trailingBlanks(source.slice(start, span.start)), end: span.end }, text: '' };
  const behind = /^(?:\r\n|\r|\n)(?:[ \t]*(?:\r\n|\r|\n))?/.exec(source.slice(end))?.[0].length ?? 0;
  return { span: { start, end: end + behind }, text: '' };
}

/** Nothing that a reason holds may end the comment, its cell or its line. */
function comment(path: string, scope: string, rule: string, reason: string): string {
  const text = reason
    .replace(/--+>?|\*\//g, '–')
    .replace(/\|/g, '/')
    .replace(/\s+/g, ' ')
    .trim();
  const inside = `holdtrue-ignore${scope} ${rule}:${text === '' ? '' : ` ${text}`}`;
  return path.toLowerCase().endsWith('.mdx') ? `{/* ${inside} */}` : `<!-- ${inside} -->`;
}

function insertion(at: number, text: string): Edit {
  return { span: { start: at, end: at }, text };
}

/** Whether the edited draft reads as before, and a comment for the rule covers the place that the finding then has. */
function silences({ span: { start: at }, text }: Edit, draft: Draft, rule: string, span: Span): boolean {
  const edited = parseDraft(draft.source.slice(0, at) + text + draft.source.slice(at), draft.path);
  const moved = span.start >= at ? text.length : 0;
  const covered = edited.suppressions.some(
    ({ covers, rules, span: own }) =>
      rules.includes(rule) &&
      own.start >= at &&
      own.end <= at + text.length &&
      covers.start <= span.start + moved &&
      span.end + moved <= covers.end,
  );
  return covered && readersText(edited) === readersText(draft);
}

function readersText({ passages }: Draft): string {
  return passages.map(({ text }) => text.trim()).join('\n');
}

function lineBreak(source: string): string {
  return /\r\n|\r|\n/.exec(source)?.[0] ?? '\n';
}

function lineStart(source: string, offset: number): number {
  return Math.max(source.lastIndexOf('\n', offset - 1), source.lastIndexOf('\r', offset - 1)) + 1;
}

function lineEnd(source: string, offset: number): number {
  const found = source.slice(offset).search(/[\r\n]/);
  return found === -1 ? source.length : offset + found;
}

function trailingBlanks(text: string): number {
  return text.length - text.trimEnd().length;
}
