import { extractDates, readDate } from '../extract/dates.ts';
import { extractQuantities, readQuantity } from '../extract/quantities.ts';
import type { DateValue, Quantity, TextRange } from '../model.ts';

/** How the texts of a claims file are read. Ranges are in the text that is given. */
export interface Readers {
  /** A figure as a whole; null where the text is none. */
  readonly quantity: (text: string) => Quantity | null;
  readonly date: (text: string) => DateValue | null;
  /** The figures of a sentence, its dates left out. */
  readonly quantities: (text: string) => readonly { readonly range: TextRange; readonly quantity: Quantity }[];
  readonly dates: (text: string) => readonly { readonly range: TextRange; readonly date: DateValue }[];
}

/** The readers that drafts are read with. In: whether the month comes first in dates such as 3/4/2025. */
export function createReaders(monthFirst: boolean): Readers {
  const dates = (text: string) => extractDates(text, { monthFirst });
  return {
    quantity: readQuantity,
    date: (text) => readDate(text) ?? readMonth(text),
    quantities: (text) =>
      extractQuantities(
        text,
        dates(text).map((date) => date.range),
        {},
      ),
    dates,
  };
}

/** `2024-06`: drafts do not write months that way, claims files may. */
function readMonth(text: string): DateValue | null {
  const match = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(text.trim());
  return match ? { year: Number(match[1]), month: Number(match[2]) } : null;
}
