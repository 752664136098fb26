import { resolve } from 'node:path';
import { type CodeAction, CodeActionKind, type Range, type TextEdit, type WorkspaceEdit } from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { planFixes } from '../../amend/fixes.ts';
import { parseDraft } from '../../draft/parse.ts';
import type { Care, Draft, Edit, Finding, Report, Span } from '../../model.ts';
import type { DraftFile } from '../../pipeline.ts';
import { visible } from '../../report/escape.ts';
import { shorten } from '../../report/reasoning.ts';
import { silenceEdit, withoutComment } from '../../settle/silence.ts';
import type { Judged } from './desk.ts';
import { diagnosticsOf } from './diagnostics.ts';

/** The command of ours that writes a suppression with a reason. */
export const SILENCE = 'holdtrue.silence';

/** What that command takes. */
export interface SilenceRequest {
  readonly uri: string;
  readonly fingerprint: string;
  readonly reason: string;
}

/** What can be done about the findings in a range of a draft. */
export async function actionsIn(
  judged: Judged,
  range: Range,
  reasonCommand: string | null,
  uriOf: (shown: string) => string,
): Promise<CodeAction[]> {
  const { document } = judged.text;
  const span = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
  const open = judged.report.findings.filter((finding) => finding.disposition === 'open' && touches(finding.span, span));
  return [...aboutEach(judged, open, reasonCommand, uriOf), ...(open.some(({ fix }) => fix !== null) ? await aboutAll(judged) : [])];
}

function aboutEach(
  judged: Judged,
  open: readonly Finding[],
  reasonCommand: string | null,
  uriOf: (shown: string) => string,
): readonly CodeAction[] {
  const { document } = judged.text;
  const diagnostics = new Map(diagnosticsOf(judged, uriOf).map((one) => [one.data?.fingerprint as string | undefined, one]));
  const draft = open.length === 0 ? null : parseDraft(document.getText(), judged.path);
  return open.flatMap((finding) => {
    const diagnostic = diagnostics.get(finding.fingerprint);
    const common = { kind: CodeActionKind.QuickFix, ...(diagnostic === undefined ? {} : { diagnostics: [diagnostic] }) };
    return [
      ...replacements(finding, document).map((action) => ({ ...common, ...action })),
      ...(draft === null ? [] : silences(finding, draft, document, reasonCommand)).map((action) => ({ ...common, ...action })),
    ];
  });
}

/**
 * All that `holdtrue fix` would change in the draft, proved as it does. It is no `source.fixAll`: what a draft says is not to
 * be changed on saving, unseen.
 */
async function aboutAll({ report, state, project, text: { document } }: Judged): Promise<readonly CodeAction[]> {
  const again = async ([draft]: readonly DraftFile[]): Promise<Report> =>
    draft === undefined ? report : state.judge(resolve(project.cwd, draft.path), draft.source);
  const { drafts } = await planFixes(report, again, { accepts: new Set(), claims: null });
  const edits = drafts.flatMap((draft) => draft.edits);
  if (edits.length < 2) return [];
  const title = `Put in what the claims say at ${edits.length} places of this draft`;
  return [{ title, kind: CodeActionKind.QuickFix, edit: changing(document, ...edits) }];
}

/** The change that silences a finding of a draft; null where no comment can stand. */
export function silencing(judged: Judged, { fingerprint, reason }: Omit<SilenceRequest, 'uri'>): WorkspaceEdit | null {
  const { document } = judged.text;
  const finding = judged.report.findings.find((one) => one.fingerprint === fingerprint && one.disposition === 'open');
  const edit = finding === undefined ? null : silenceEdit(parseDraft(document.getText(), judged.path), finding, reason);
  return edit === null ? null : changing(document, edit);
}

function replacements({ fix, text, rule, span }: Finding, document: TextDocument): readonly CodeAction[] {
  if (rule === 'unused-suppression')
    return [{ title: 'Remove this comment', isPreferred: true, edit: changing(document, withoutComment(document.getText(), span)) }];
  if (fix === null) return [];
  const written = document.getText().slice(fix.span.start, fix.span.end);
  const { care = [] } = fix;
  const notes = care.map((one) => `; ${NOTES[one]}`).join('');
  const title = replacing(written || text, fix.text) + notes;
  // What is preferred may be applied unseen, by a key or on saving.
  const first = { title, isPreferred: care.length === 0, edit: changing(document, fix) };
  if (fix.or === undefined) return [first];
  const other = document.getText().slice(fix.or.span.start, fix.or.span.end);
  return [first, { title: replacing(other, fix.or.text) + notes, isPreferred: false, edit: changing(document, fix.or) }];
}

function replacing(from: string, to: string): string {
  return `Replace “${visible(shorten(from, 40))}” with “${visible(shorten(to, 40))}”`;
}

const NOTES: Readonly<Record<Care, string>> = {
  quotation: 'somebody is quoted',
  likely: 'the claim is likely, not certainly, the one meant',
  either: 'another word may be the wrong one',
  wording: 'the words around it may have to change too',
};

function silences(finding: Finding, draft: Draft, document: TextDocument, reasonCommand: string | null): readonly CodeAction[] {
  const { rule, fingerprint } = finding;
  if (ABOUT_COMMENTS.includes(rule)) return [];
  const edit = silenceEdit(draft, finding, '');
  if (edit === null) return [];
  const title = `Silence ${rule} here, with a reason`;
  if (reasonCommand === null) return [{ title, edit: changing(document, edit) }];
  return [{ title, command: { title, command: reasonCommand, arguments: [{ uri: document.uri, fingerprint }] } }];
}

/** A comment is put right or taken out; it is not silenced by another. */
const ABOUT_COMMENTS = ['unused-suppression', 'bare-suppression'];

/** A change of this version of a text: an editor that has a newer one refuses it. */
function changing(document: TextDocument, ...changes: readonly Edit[]): WorkspaceEdit {
  const edits = changes.map(({ span, text }): TextEdit => {
    return { range: { start: document.positionAt(span.start), end: document.positionAt(span.end) }, newText: text };
  });
  return { documentChanges: [{ textDocument: { uri: document.uri, version: document.version }, edits }] };
}

function touches(one: Span, other: Span): boolean {
  return one.start <= other.end && other.start <= one.end;
}
