import type { Claim, DateValue, NameClaim, Quantity, Rounding } from '../model.ts';
import { type Context, labelOf, spanOf } from './context.ts';
import { asLength, readFigure } from './figures.ts';
import { aboutFrom, subjectFrom } from './from-says.ts';
import { positionAt } from './problem.ts';
import { type RawClaim, textOf, textsOf } from './raw.ts';
import type { Figure } from './resolve.ts';
import { NAME_TYPES } from './schema.ts';
import { didYouMean } from './suggest.ts';
import { short } from './validate.ts';
import { misfits, ownMisfit } from './weekdays.ts';

/** Makes the claim of a kind; null, with the problems noted, where one of its texts cannot be read. */
export function buildClaim(raw: RawClaim, kind: Claim['kind'], figures: ReadonlyMap<string, Figure>, context: Context): Claim | null {
  const before = context.log.errors();
  const claim = BUILDERS[kind](raw, baseOf(raw, kind, context), figures, context);
  return context.log.errors() === before ? claim : null;
}

type Base = Omit<NameClaim, 'kind' | 'name' | 'is' | 'also' | 'roles'>;
type Builder = (raw: RawClaim, base: Base, figures: ReadonlyMap<string, Figure>, context: Context) => Claim | null;

const BUILDERS: Readonly<Record<Claim['kind'], Builder>> = {
  value: (raw, base, figures, context) => {
    const figure = figures.get(raw.id);
    if (!figure) return null;
    const previous = readQuantityKey(raw, 'previous', textOf(raw.tree, 'per') ?? figure.quantity.per, context);
    const aged = asAge(figure.quantity, base);
    const quantity = previous === null ? asLength(aged, figure.text, base.says, context.readers) : aged;
    return {
      ...base,
      kind: 'value',
      ...figure,
      quantity,
      previous,
      outOf: readQuantityKey(raw, 'out-of', null, context),
      round: roundingOf(raw),
    };
  },
  date: (raw, base, _, context) => {
    const found = context.readers.dates(base.says)[0];
    // A time of day, or a range of them, may stand under `value` as well.
    const key = ['date', 'value'].find((name) => raw.tree.entries.has(name));
    const text = (key && textOf(raw.tree, key)) ?? (found ? base.says.slice(found.range.start, found.range.end) : '');
    const date = key ? readDateKey(raw, key, context) : (found?.date ?? null);
    return date && { ...base, kind: 'date', date: withEnd(date, base.says, context.readers), text };
  },
  name: (raw, base) => ({
    ...base,
    kind: 'name',
    name: textOf(raw.tree, 'name') ?? '',
    is: NAME_TYPES[(textOf(raw.tree, 'is') ?? 'name') as keyof typeof NAME_TYPES],
    also: split(raw, 'also', /;/),
    roles: split(raw, 'role', /;/, true),
  }),
  // The speaker is found when all names are known.
  quote: (raw, base) => ({
    ...base,
    kind: 'quote',
    quote: unquote(textOf(raw.tree, 'quote') ?? ''),
    by: null,
    speaker: textOf(raw.tree, 'by'),
  }),
  list: (raw, base, _, context) => ({
    ...base,
    kind: 'list',
    members: split(raw, 'list', /[;,]/),
    ordered: booleanOf(raw, 'ordered'),
    outOf: readQuantityKey(raw, 'out-of', null, context),
  }),
};

/** "34" and "34 years" of a claim whose subject is an age are an age, as in a draft. */
function asAge(quantity: Quantity, { of, says }: Base): Quantity {
  const isYears = quantity.dimension === 'duration' && quantity.unitWord === 'year' && /\bold\b/.test(says);
  const years = isYears ? 12 : quantity.dimension === 'count' ? 1 : 0;
  if (years === 0 || quantity.per !== null || !of.some((text) => /^(?:ages?|aged)(?: of|$)/i.test(text))) return quantity;
  const [low, high, step] = [quantity.low.div(years), quantity.high.div(years), quantity.step.div(years)];
  return high.gt(OLDEST) ? quantity : { ...quantity, dimension: 'age', low, high, step, unit: 'year', unitWord: 'year' };
}

const OLDEST = 120;

function baseOf(raw: RawClaim, kind: Claim['kind'], context: Context): Base {
  const { tree, file } = raw;
  const says = textOf(tree, 'says') ?? '';
  // A name or quotation is its own subject: only what is written counts as a slot or as context.
  const isRead = kind === 'value' || kind === 'date' || kind === 'list';
  const of = tree.entries.has('of') || !isRead ? split(raw, 'of', /[;,]/) : subjectFrom(says, context.readers);
  const about =
    tree.entries.has('about') || !isRead
      ? split(raw, 'about', /[;,]/)
      : aboutFrom(says, [...of, ...textsOf(tree, 'list').map((item) => item.text)], context.readers);
  const whenText = textOf(tree, 'when');
  checkDates(raw, says, context);
  return {
    id: raw.id,
    says,
    of,
    about,
    when: whenText === null ? null : pointOf(context.readers.date(whenText)),
    whenText,
    ...sourceOf(raw, context),
    status: (textOf(tree, 'status') ?? 'active') as Base['status'],
    asOf: isoKey(raw, 'as-of', context),
    until: isoKey(raw, 'until', context),
    owner: textOf(tree, 'owner'),
    note: textOf(tree, 'note'),
    write: textOf(tree, 'write'),
    not: split(raw, 'not', /;/),
    agrees: split(raw, 'agrees', null),
    contradicts: split(raw, 'contradicts', null),
    path: file.path,
    ...positionAt(file, raw.span.start),
    span: raw.span,
  };
}

/** The texts of a key. One plain text may hold several, parted by a mark; with `always` the texts of a list may too. */
function split(raw: RawClaim, key: string, mark: RegExp | null, always = false): readonly string[] {
  const isList = raw.tree.entries.get(key)?.value.kind === 'list';
  const texts = textsOf(raw.tree, key).map((item) => item.text);
  const parts = mark && (!isList || always) ? texts.flatMap((text) => text.split(mark)) : texts;
  return [...new Set(parts.map((part) => part.trim()).filter(Boolean))];
}

/** A quotation stands in the file without its marks; where a writer leaves them they are taken off. */
function unquote(text: string): string {
  const match = /^["“«](.*)["”»]$/s.exec(text);
  return match?.[1] && !/["“”«»]/.test(match[1]) ? match[1] : text;
}

function booleanOf(raw: RawClaim, key: string): boolean {
  const value = raw.tree.entries.get(key)?.value;
  return value?.kind === 'text' && value.value === true;
}

function roundingOf(raw: RawClaim): Rounding {
  const text = textOf(raw.tree, 'round') ?? 'written';
  if (text === 'exact' || text === 'written') return text;
  const number = Number.parseFloat(text);
  return /%|cent/.test(text) ? number / 100 : number;
}

function readQuantityKey(raw: RawClaim, key: string, per: string | null, { readers, log }: Context): Quantity | null {
  const text = textOf(raw.tree, key);
  if (text === null) return null;
  const quantity = readFigure(text, per, readers);
  if (!quantity)
    log.error(
      raw.file,
      spanOf(raw, key),
      `\`${short(text)}\` cannot be read as a figure`,
      'Write it as in a sentence, such as 20 or £3.50.',
    );
  return quantity;
}

function readDateKey(raw: RawClaim, key: string, { readers, log }: Context): DateValue | null {
  const text = textOf(raw.tree, key);
  if (text === null) return null;
  const date = readers.date(text);
  const span = spanOf(raw, key);
  if (!date)
    log.error(raw.file, span, `\`${short(text)}\` cannot be read as a date`, 'Write it as 2024-06-18, 18 June 2024, June 2024 or 2024.');
  const misfit = date && ownMisfit(date);
  if (misfit) log.error(raw.file, span, ...misfit);
  return date;
}

/** A period with two ends is kept as it is written: as a date it would be the first of them. */
function pointOf(date: DateValue | null): DateValue | null {
  return date?.otherEnd ? null : date;
}

/** Which end of a stretch of time the date is, where the sentence says so: "closes on 26 April", "from 11 to 26 April". */
function withEnd(date: DateValue, says: string, { dates }: Context['readers']): DateValue {
  if (date.end || date.otherEnd) return date;
  const same = dates(says).find((found) => found.date.end && isSameDate(date, found.date));
  return same?.date.end ? { ...date, end: same.date.end } : date;
}

function isSameDate(one: DateValue, other: DateValue): boolean {
  const shared = (['year', 'month', 'day', 'time'] as const).filter((part) => one[part] !== undefined && other[part] !== undefined);
  return shared.length > 0 && shared.every((part) => one[part] === other[part]);
}

function isoKey(raw: RawClaim, key: string, context: Context): string | null {
  const date = readDateKey(raw, key, context);
  return date && (isoOf(date) ?? textOf(raw.tree, key));
}

/** A date in ISO form as far as it is written; null where it has no year. */
export function isoOf({ year, month, day }: DateValue): string | null {
  if (year === undefined) return null;
  const two = (part: number) => String(part).padStart(2, '0');
  const parts = [String(year).padStart(4, '0')];
  if (month !== undefined) parts.push(two(month));
  if (month !== undefined && day !== undefined) parts.push(two(day));
  return parts.join('-');
}

function checkDates(raw: RawClaim, says: string, { readers, log }: Context): void {
  if (!says) return;
  const text = textOf(raw.tree, 'date');
  for (const misfit of misfits(says, text === null ? null : readers.date(text), readers)) {
    const note = misfit.severity === 'error' ? log.error : log.warn;
    note(raw.file, insideOf(raw, misfit.range.start, misfit.range.end, says), misfit.message, misfit.hint);
  }
}

/** The place of a range of `says`, where the file spells the sentence as it is read; the whole sentence otherwise. */
function insideOf(raw: RawClaim, from: number, to: number, says: string): { readonly start: number; readonly end: number } {
  const whole = spanOf(raw, 'says');
  const at = raw.file.text.slice(whole.start, whole.end).indexOf(says);
  return at === -1 ? whole : { start: whole.start + at + from, end: whole.start + at + to };
}

function sourceOf(raw: RawClaim, { sources, log }: Context): { readonly source: string | null; readonly sourceTitle: string | null } {
  const text = textOf(raw.tree, 'source');
  if (text === null) return { source: null, sourceTitle: null };
  const known = sources.get(text);
  if (known) return { source: known.id, sourceTitle: known.title };
  // A title has blanks or is an address; a single word can only be meant as an id.
  if (/\s|:\/\//.test(text)) return { source: null, sourceTitle: text };
  const hint = () => didYouMean(text, sources.keys()) ?? 'Add it under `sources`, or write its title here.';
  log.error(raw.file, spanOf(raw, 'source'), `${labelOf(raw)} names a source that is not there: \`${short(text)}\``, hint);
  return { source: null, sourceTitle: null };
}
