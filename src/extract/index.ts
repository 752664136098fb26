import { toSource } from '../draft/segments.ts';
import type { DateMention, Draft, Mention, Passage, QuantityMention } from '../model.ts';
import { extractDates } from './dates.ts';
import { extractQuantities } from './quantities.ts';

/** Reads the dates and quantities of every passage of a draft, in order. Dates are read first: "2 March" counts nothing. */
export function extractMentions(draft: Draft, options: { readonly monthFirst: boolean }): readonly Mention[] {
  return draft.passages.flatMap((passage) => mentionsOf(passage, options));
}

function mentionsOf(passage: Passage, options: { readonly monthFirst: boolean }): readonly Mention[] {
  const dates = extractDates(passage.text, options);
  const header =
    passage.cell && !passage.cell.header
      ? [passage.cell.columnHeader, passage.cell.rowHeader, passage.cell.corner, passage.cell.caption].filter(Boolean).join('\n')
      : undefined;
  const quantities = extractQuantities(
    passage.text,
    dates.map((date) => date.range),
    header ? { header } : {},
  );
  const mentions: Mention[] = [
    ...dates.map((reading): DateMention => ({ ...reading, kind: 'date', passage: passage.index, span: toSource(passage, reading.range) })),
    ...quantities.map(
      (reading): QuantityMention => ({ ...reading, kind: 'quantity', passage: passage.index, span: toSource(passage, reading.range) }),
    ),
  ];
  return mentions.sort((a, b) => a.range.start - b.range.start);
}
