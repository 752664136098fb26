import { isoOf } from '../claims/build.ts';
import { aboutFrom, subjectFrom } from '../claims/from-says.ts';
import { FIGURE_VERBS } from '../claims/lexicon.ts';
import type { Readers } from '../claims/readers.ts';
import { extractMentions } from '../extract/index.ts';
import type { DateMention, Draft, Passage, QuantityMention, TextRange } from '../model.ts';
import { printQuantity } from '../quantity/print.ts';
import { lemma } from '../text/lemma.ts';
import { sentences } from '../text/tokens.ts';
import type { Place, Proposal } from './proposal.ts';

type Figure = QuantityMention | DateMention;

/**
 * A claim for every figure and date of a source. In: how the texts of a claims file are read, and the place of an offset.
 * Out: in reading order; what cannot be stated in a claims file (a vague number, a day of speaking) is left out.
 */
export function proposeFigures(
  draft: Draft,
  readers: Readers,
  monthFirst: boolean,
  placeOf: (offset: number) => Place,
): readonly Proposal[] {
  const mentions = extractMentions(draft, { monthFirst }).filter(
    (mention): mention is Figure => mention.kind === 'quantity' || mention.kind === 'date',
  );
  const byPassage = new Map<number, Figure[]>();
  for (const mention of mentions) byPassage.set(mention.passage, [...(byPassage.get(mention.passage) ?? []), mention]);
  return draft.passages.flatMap((passage) => {
    const own = byPassage.get(passage.index) ?? [];
    return own.flatMap((mention, index) => propose(passage, mention, own, own[index - 1] ?? null, readers, placeOf) ?? []);
  });
}

function propose(
  passage: Passage,
  mention: Figure,
  own: readonly Figure[],
  before: Figure | null,
  readers: Readers,
  placeOf: (offset: number) => Place,
): Proposal | null {
  // In "rose from 5 to 6" the 5 is what the 6 was before.
  if (mention.kind === 'quantity' && mention.change === 'from' && own.some((other) => other.kind === 'quantity' && other.change === 'to'))
    return null;
  const text = mention.kind === 'quantity' ? figureText(mention, readers) : dateText(mention, readers);
  if (text === null) return null;
  const sentence = sentenceOf(passage, mention.range);
  const says = passage.cell === undefined ? passage.text.slice(sentence.start, sentence.end) : null;
  const { of, about } = says === null ? inCell(passage, mention) : inSentence(passage, sentence, mention, own, readers);
  const previous =
    mention.kind === 'quantity' && mention.change === 'to' && before?.kind === 'quantity' && before.change === 'from'
      ? figureText(before, readers)
      : null;
  const when = mention.kind === 'quantity' ? periodOf(passage, mention, own) : null;
  return {
    kind: mention.kind === 'quantity' ? 'value' : 'date',
    words: [...of.slice(0, 1), ...about],
    says: says === null ? null : plain(says),
    text,
    quantity: mention.kind === 'quantity' ? mention.quantity : null,
    of,
    about,
    more: { ...(previous === null ? {} : { previous }), ...(when === null ? {} : { when }) },
    place: placeOf(mention.span.start),
  };
}

/** The figure as it is written, or in house form where its unit stands elsewhere; null where no claims file could state it. */
function figureText({ quantity, surface }: QuantityMention, readers: Readers): string | null {
  if (quantity.bound === 'vague') return null;
  for (const text of [plain(surface), printQuantity(quantity)]) {
    const read = readers.quantity(text);
    const isSame =
      read?.dimension === quantity.dimension && read.unit === quantity.unit && read.low.eq(quantity.low) && read.high.eq(quantity.high);
    if (isSame && read.bound === quantity.bound) return text;
  }
  return null;
}

function dateText({ date, surface }: DateMention, readers: Readers): string | null {
  if (date.relative !== undefined || (date.year === undefined && (date.day === undefined || date.month === undefined))) return null;
  const isWhole = date.year !== undefined && date.month !== undefined && date.day !== undefined;
  const iso = isWhole && date.time === undefined && date.otherEnd === undefined ? isoOf(date) : null;
  const text = iso ?? plain(surface).replace(/^(?:on|in|by|from|until|since|to) /i, '');
  return readers.date(text) === null ? null : text;
}

/** "2.5% by 2027": the year in the same clause. */
function periodOf({ text }: Passage, { range }: QuantityMention, own: readonly Figure[]): string | null {
  const year = own.find(
    (other) =>
      other.kind === 'date' &&
      other.date.year !== undefined &&
      other.date.month === undefined &&
      other.range.start >= range.end &&
      /^[^,;.]{0,30}\b(?:in|by|for|during) $/.test(text.slice(range.end, other.range.start)),
  );
  return year === undefined || year.kind !== 'date' ? null : String(year.date.year);
}

function inCell({ cell, trail }: Passage, { surface }: Figure): { readonly of: readonly string[]; readonly about: readonly string[] } {
  const heads = [cell?.rowHeader, cell?.columnHeader].map((head) => phrase(head ?? '')).filter((head) => head !== '' && head !== surface);
  const [of, ...about] = heads;
  return { of: of === undefined ? [] : [of], about: [...about, ...(of === undefined ? trail.slice(-1).map(phrase) : [])] };
}

/** What a figure is of is said in its own clause; what pins it down may stand anywhere in the sentence. */
function inSentence(
  passage: Passage,
  sentence: TextRange,
  mention: Figure,
  own: readonly Figure[],
  readers: Readers,
): { readonly of: readonly string[]; readonly about: readonly string[] } {
  const clause = clauseAround(passage.text, sentence, mention.range, own);
  const cut = (range: TextRange) => plain(passage.text.slice(range.start, range.end));
  const candidates = [clause, { start: sentence.start, end: clause.end }, sentence].map((range) => subjectFrom(cut(range), readers));
  const of = candidates.find((forms) => forms.length > 0 && !isVerbal(forms[0]!)) ?? candidates.find((forms) => forms.length > 0) ?? [];
  const about = aboutFrom(cut(sentence), of, readers).filter((words) => !/^\d/.test(words));
  const names = about.filter((words) => /^\p{Lu}/u.test(words));
  const inClause = about.filter((words) => !names.includes(words) && cut(clause).includes(words));
  return { of: of.slice(0, 4).map(phrase), about: [...inClause, ...names].slice(0, 6).map(phrase) };
}

/** "Visitors paid 5": a verb alone says little of what was counted. */
function isVerbal(form: string): boolean {
  return !form.includes(' ') && (FIGURE_VERBS.has(lemma(form.toLowerCase())) || /(?:ing|ed)$/.test(form));
}

function clauseAround(text: string, sentence: TextRange, { start, end }: TextRange, own: readonly Figure[]): TextRange {
  let from = sentence.start;
  let to = sentence.end;
  for (const { index, 0: mark } of text.slice(sentence.start, sentence.end).matchAll(CLAUSE)) {
    const [first, last] = [sentence.start + index, sentence.start + index + mark.length];
    if (last <= start) from = last;
    else if (first >= end && first < to) to = first;
  }
  for (const { range } of own) {
    if (range.end <= start) from = Math.max(from, range.end);
    else if (range.start >= end) to = Math.min(to, range.start);
  }
  return { start: from, end: to };
}

const CLAUSE = /[,;:](?=\s)|\s[–—-]\s|\s(?:and|but|while|with|which)\s/g;

function sentenceOf({ text }: Passage, range: TextRange): TextRange {
  return sentences(text).find(({ start, end }) => start <= range.start && range.start < end) ?? { start: 0, end: text.length };
}

function plain(text: string): string {
  return text
    .replace(/\uFFFC|\uFFFD/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A list in the claims file is parted by commas. */
function phrase(text: string): string {
  return plain(text).replace(/[,;]/g, '').slice(0, 80);
}
