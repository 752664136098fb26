import { toSource } from '../draft/segments.ts';
import type { Draft, Passage, QuoteMention, TextRange } from '../model.ts';

/**
 * The words inside quotation marks of any style, nested ones too, and whole block quotations; marks are left out. A speech
 * tag splits a quotation into two mentions, an opening mark that its paragraph never closes reaches the paragraph's end.
 */
export function extractQuotations(draft: Draft): readonly QuoteMention[] {
  return draft.passages.flatMap((passage) => {
    const inMarks = rangesInMarks(passage.text);
    const ranges = passage.quoted > 0 && inMarks.length === 0 ? blockRange(passage.text) : inMarks;
    return ranges.map((range) => toMention(passage, range));
  });
}

/** Nobody quotes deeper; a bound keeps a page of opening marks from costing its square. */
const DEEPEST = 6;

interface Open {
  readonly close: string;
  readonly at: number;
}

/** Ranges between matching marks, in the order of their beginnings. */
function rangesInMarks(text: string): readonly TextRange[] {
  const open: Open[] = [];
  const ranges: TextRange[] = [];
  for (const match of text.matchAll(MARKS)) {
    const at = match.index;
    const mark = match[0];
    const closing = open.findLastIndex((each) => each.close.includes(mark));
    if (closing >= 0 && closes(text, at, mark, open.length - 1 === closing)) {
      push(ranges, text, open[closing]!.at, at);
      open.length = closing;
      continue;
    }
    const close = CLOSING[mark];
    if (close && opens(text, at, mark)) {
      open.push({ close, at: at + mark.length });
      if (open.length > DEEPEST) open.shift();
    }
  }
  const unclosed = open[0];
  // A quotation of several paragraphs opens each and closes only the last. A straight mark may as well stand for inches.
  if (unclosed && unclosed.close !== "'" && unclosed.close !== '’‘') push(ranges, text, unclosed.at, text.length);
  return ranges.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** A block quotation without marks, from behind the label of its speaker up to the dash of its attribution. */
function blockRange(text: string): readonly TextRange[] {
  const dash = /\s(?:[—–―]|--?)\s?(?=\p{Lu}[^.!?]{0,120}$)/u.exec(text);
  const ranges: TextRange[] = [];
  if (!/^\s*[—–―-]/.test(text)) push(ranges, text, LABEL.exec(text)?.[0].length ?? 0, dash?.index ?? text.length);
  return ranges;
}

/** "RUIZ: We begin …", "Dr Ana Ruiz: We begin …" */
const LABEL = /^(?:\p{Lu}[\p{L}\p{M}.'’-]{0,30} ){0,4}\p{Lu}[\p{L}\p{M}.'’-]{0,30}: /u;

function push(ranges: TextRange[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && text[start] === ' ') start++;
  while (end > start && text[end - 1] === ' ') end--;
  if (end > start) ranges.push({ start, end });
}

function opens(text: string, at: number, mark: string): boolean {
  const after = text[at + mark.length] ?? ' ';
  if (mark === '“' || mark === '«' || mark === '„' || mark === '‹' || mark === '‚' || mark === '»' || mark === '”')
    return mark !== '”' || isFree(text, at);
  return isFree(text, at) && /\S/.test(after);
}

/** An apostrophe stands inside a word, or after the s of a plural while the quotation goes on. */
function closes(text: string, at: number, mark: string, innermost: boolean): boolean {
  const before = text[at - 1] ?? ' ';
  const after = text[at + mark.length] ?? ' ';
  if (mark !== '’' && mark !== "'") return mark !== '"' || !isFree(text, at) || !/[\p{L}\p{N}]/u.test(after);
  if (/[\p{L}\p{N}]/u.test(after) || /\s/.test(before)) return false;
  if (!innermost) return false;
  return before !== 's' || !laterSingleClose(text, at + 1);
}

/** Whether a better closing mark follows: one after punctuation, or at the end of a word other than a plural. */
function laterSingleClose(text: string, from: number): boolean {
  const slice = text.slice(from, from + 400);
  const close = /[^\s\p{L}]['’](?![\p{L}\p{N}])|[\p{L}]['’](?![\p{L}\p{N}])/u.exec(slice);
  const reopen = /(?:^|\s)['‘](?=\S)/u.exec(slice);
  return close !== null && (reopen === null || close.index < reopen.index);
}

function isFree(text: string, at: number): boolean {
  return at === 0 || /[\s([{—–\-/:“‘"'«„‚￼]/.test(text[at - 1]!);
}

function toMention(passage: Passage, range: TextRange): QuoteMention {
  return {
    kind: 'quote',
    passage: passage.index,
    range,
    span: toSource(passage, range),
    surface: passage.text.slice(range.start, range.end),
  };
}

const MARKS = /[“”„«»‹›‘’‚"']/g;

/** Closing marks of an opening one; the German style closes with what opens in English. */
const CLOSING: Readonly<Record<string, string>> = {
  '“': '”',
  '”': '”',
  '„': '“”',
  '«': '»',
  '»': '«',
  '‹': '›',
  '‘': '’',
  '‚': '‘’',
  '"': '"',
  "'": "'",
};
