import { type CompletionItem, CompletionItemKind, InsertTextFormat, type Range } from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { rules } from '../../../rules/index.ts';
import { printClaim } from '../../check/print-claim.ts';
import type { Claim, ClaimSet } from '../../model.ts';
import { visible } from '../../report/escape.ts';
import { explainClaim, explanationText } from '../../report/explanation.ts';
import { shorten } from '../../report/reasoning.ts';

/** What may be written at an offset of a draft, and whether more letters could bring up more. */
export interface Completion {
  readonly items: CompletionItem[];
  readonly isIncomplete: boolean;
}

/**
 * Completes what stands before the cursor: after `{{` any claim, by its id or the words of its sentence; after three letters
 * of a word the claims that have a word which begins so; in a comment of ours the ids of claims and rules. A claim is
 * inserted as its house form.
 */
export function complete(document: TextDocument, offset: number, set: ClaimSet): Completion {
  const { line } = document.positionAt(offset);
  const before = document.getText({ start: { line, character: 0 }, end: document.positionAt(offset) });
  const after = document.getText({ start: document.positionAt(offset), end: { line: line + 1, character: 0 } });
  const back = (length: number, forth = 0): Range => ({
    start: document.positionAt(offset - length),
    end: document.positionAt(offset + forth),
  });
  const claims = set.claims.filter(({ status }) => status !== 'withdrawn');

  const pin = /holdtrue:\s*([\w.-]{0,80})$/.exec(before);
  if (pin !== null) return all(claims.map((claim) => idItem(claim, set, back(pin[1]?.length ?? 0))));
  const rule = /holdtrue-ignore(?:-line|-start|-end|-file)?\s(?:[\w-]{1,60},\s*)*\s*([\w-]{0,60})$/.exec(before);
  if (rule !== null) return all(rules.map(({ id, summary }) => ruleItem(id, summary, back(rule[1]?.length ?? 0))));
  const braces = /\{\{([^{}]{0,80})$/.exec(before);
  if (braces !== null) {
    const closing = /^\s?\}{1,2}/.exec(after)?.[0].length ?? 0;
    const typed = (braces[1] ?? '').trim();
    const fitting = claims.filter((claim) => hasWords(claim, typed));
    return some(fitting, (claim) => valueItem(claim, set, back(braces[0].length, closing), braces[0]));
  }
  const word = /(?<![\p{L}\p{N}-])[\p{L}\p{N}-]{3,40}$/u.exec(before);
  if (word === null) return NOTHING;
  const fitting = claims.filter((claim) => hasWords(claim, word[0]));
  return some(fitting, (claim) => valueItem(claim, set, back(word[0].length), word[0]));
}

/** Longer lists help nobody; with more letters there are fewer. */
const MOST = 100;

const NOTHING: Completion = { items: [], isIncomplete: false };

function all(items: CompletionItem[]): Completion {
  return { items, isIncomplete: false };
}

function some(claims: readonly Claim[], toItem: (claim: Claim) => CompletionItem): Completion {
  return { items: claims.slice(0, MOST).map(toItem), isIncomplete: true };
}

function hasWords(claim: Claim, typed: string): boolean {
  const words = wordsOf([claim.id, claim.says, ...claim.of, ...claim.about, printClaim(claim)].join(' '));
  return wordsOf(typed).every((part) => words.some((word) => word.startsWith(part)));
}

function wordsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}£$€]+/u)
    .filter((word) => word !== '');
}

/** `typed` is what the item takes the place of: editors filter by it. */
function valueItem(claim: Claim, set: ClaimSet, range: Range, typed: string): CompletionItem {
  const text = printClaim(claim);
  return {
    ...base(claim, set),
    label: visible(shorten(text, 60)),
    labelDetails: { description: claim.id },
    kind: CompletionItemKind.Value,
    filterText: `${typed} ${claim.id} ${claim.says}`,
    sortText: claim.id,
    textEdit: { range, newText: text },
  };
}

function idItem(claim: Claim, set: ClaimSet, range: Range): CompletionItem {
  return { ...base(claim, set), label: claim.id, kind: CompletionItemKind.Reference, textEdit: { range, newText: claim.id } };
}

function base(claim: Claim, set: ClaimSet): Omit<CompletionItem, 'label'> {
  return {
    detail: visible(shorten(claim.says || claim.id, 120)),
    documentation: explanationText(explainClaim(claim, set)),
    insertTextFormat: InsertTextFormat.PlainText,
  };
}

function ruleItem(id: string, summary: string, range: Range): CompletionItem {
  return { label: id, kind: CompletionItemKind.EnumMember, detail: summary, textEdit: { range, newText: id } };
}
