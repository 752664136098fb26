import { didYouMean } from '../check/nearest.ts';
import { derive, printDerived } from '../claims/derivations.ts';
import { readFigure } from '../claims/figures.ts';
import { createReaders, type Readers } from '../claims/readers.ts';
import { inPartsOf } from '../dates/compare.ts';
import { printDate } from '../dates/print.ts';
import type { Claim, ClaimSet, Quantity, ValueClaim } from '../model.ts';
import { sameValue } from '../quantity/interval.ts';
import { restate } from '../quantity/restate.ts';
import { type ClaimsDocument, openDocument } from './claims-document.ts';
import { applyEdits, type Replacement } from './edits.ts';

/** A change that cannot be made; the message says why, and what to do. */
export class ChangeError extends Error {
  override readonly name = 'ChangeError';
}

/** A claims file with its edits. */
interface EditedFile {
  readonly path: string;
  readonly source: string;
  readonly after: string;
  readonly edits: readonly Replacement[];
}

/** A claim and what it states before and after. */
interface ChangedClaim {
  readonly id: string;
  readonly before: string;
  readonly after: string;
}

export interface ClaimChange {
  readonly files: readonly EditedFile[];
  /** The claim that was named, then those that follow from it. */
  readonly claims: readonly ChangedClaim[];
}

/**
 * Plans the edits that give a claim another value, in the file that holds it: the value itself, and where its sentence,
 * its house form or its agreeing examples state it, there as well. In: `follow` also changes figures that are derived from it.
 * Throws a `ChangeError` for an unknown id, a value that cannot be read, and one of another kind than the claim's.
 */
export function changeClaim(set: ClaimSet, id: string, value: string, follow: boolean): ClaimChange {
  const ids = set.claims.map((each) => each.id);
  const claim = set.claims.find((each) => each.id === id);
  if (claim === undefined) throw new ChangeError(`there is no claim ${id} in ${set.path}. ${didYouMean(id, ids)}`.trimEnd());
  const text = value.trim();
  if (text === '') throw new ChangeError(`no value is given for ${id}`);
  const readers = createReaders(/-us$/i.test(set.language));
  const edits = new Map<string, Replacement[]>();
  const sources = new Map((set.files ?? []).map((file) => [file.path, file.text]));
  const desk = (path: string): Desk => {
    const source = sources.get(path);
    if (source === undefined) throw new ChangeError(`the text of ${path} is not at hand`);
    const own = edits.get(path) ?? [];
    edits.set(path, own);
    return { document: openDocument(source), edits: own, readers };
  };
  const changed = [changeOne(claim, text, desk(claim.path))];
  if (claim.kind === 'value') changed.push(...followers(set, claim, readValue(claim, text, readers), follow, desk));
  const files = [...edits].map(([path, all]): EditedFile => {
    const source = sources.get(path) ?? '';
    const own = all.filter(({ span, text: words }) => source.slice(span.start, span.end) !== words);
    return { path, source, after: applyEdits(source, own), edits: own };
  });
  return { files: files.filter(({ source, after }) => source !== after), claims: changed };
}

interface Desk {
  readonly document: ClaimsDocument;
  readonly edits: Replacement[];
  readonly readers: Readers;
}

function changeOne(claim: Claim, text: string, desk: Desk): ChangedClaim {
  if (claim.not.some((form) => form.toLowerCase() === text.toLowerCase()))
    throw new ChangeError(`${text} is listed under \`not\` of ${claim.id}; take it out there first`);
  switch (claim.kind) {
    case 'value':
      return changeValue(claim, text, readValue(claim, text, desk.readers), desk);
    case 'date':
      return changeDate(claim, text, desk);
    case 'list':
      return changeList(claim, text, desk);
    case 'name':
      return changeWords(claim.id, 'name', claim.name, text, desk);
    case 'quote':
      return changeWords(claim.id, 'quote', claim.quote, text, desk);
  }
}

function readValue(claim: ValueClaim, text: string, readers: Readers): Quantity {
  const quantity = readFigure(text, claim.quantity.per, readers);
  if (quantity === null)
    throw new ChangeError(`\`${text}\` cannot be read as a figure; write it as in a sentence, such as £2.2bn, more than 8,000 or 6.5%`);
  const [before, after] = [claim.quantity, quantity];
  const isOther = before.dimension !== after.dimension || (before.dimension !== 'money' && before.unit !== after.unit);
  if (isOther) {
    throw new ChangeError(
      `\`${text}\` is ${kindOf(after)}, where ${claim.id} states ${kindOf(before)} (${claim.text}); write the unit, or edit ${claim.path}:${claim.line} where the kind has changed`,
    );
  }
  return quantity;
}

function kindOf({ dimension, unit }: Quantity): string {
  const kind = KINDS[dimension] ?? `a ${dimension}`;
  return dimension === 'measure' && unit !== null ? `${kind} in ${unit}s` : kind;
}

const KINDS: Partial<Record<Quantity['dimension'], string>> = {
  count: 'a plain number',
  money: 'an amount of money',
  percent: 'a percentage',
  points: 'a number of percentage points',
  age: 'an age',
  duration: 'a length of time',
};

function changeValue(claim: ValueClaim, text: string, quantity: Quantity, desk: Desk): ChangedClaim {
  const { id } = claim;
  const { document, edits, readers } = desk;
  const inSentence = sentenceChanger(claim, text, quantity, readers);
  if (document.textOf(id, 'value') !== null) edits.push(document.replace(id, 'value', text));
  else if (claim.derived !== null) {
    const { how, from } = claim.derived;
    throw new ChangeError(`${id} is the ${how} of ${from.join(', ')}; change those, and it follows`);
  }
  changeSentences(id, inSentence, desk, document.textOf(id, 'value') === null);
  const write = document.textOf(id, 'write');
  if (write !== null) edits.push(document.replace(id, 'write', inSentence(write) === write ? text : inSentence(write)));
  return { id, before: claim.text, after: text };
}

/** Puts the new figure in place of the old one wherever a sentence states it, in the notation of the sentence. */
function sentenceChanger(claim: ValueClaim, text: string, quantity: Quantity, readers: Readers): (sentence: string) => string {
  return (sentence) =>
    [...readers.quantities(sentence)].reverse().reduce((before, { range, quantity: written }) => {
      if (!sameValue(written, claim.quantity) || written.dimension !== claim.quantity.dimension) return before;
      const surface = sentence.slice(range.start, range.end);
      return before.slice(0, range.start) + (restate(quantity, text, surface, written) ?? text) + before.slice(range.end);
    }, sentence);
}

/** The sentence of a claim and its agreeing examples. In: whether the value stands in the sentence alone. */
function changeSentences(id: string, change: (sentence: string) => string, { document, edits }: Desk, mustChange: boolean): void {
  const says = document.textOf(id, 'says');
  const after = says === null ? null : change(says);
  if (mustChange && (says === null || after === says))
    throw new ChangeError(`nothing in ${id} states its value in words that could be changed`);
  if (says !== null && after !== null && after !== says) edits.push(document.replace(id, 'says', after));
  const agrees = document.textOf(id, 'agrees');
  if (agrees !== null && change(agrees) !== agrees) edits.push(document.replace(id, 'agrees', change(agrees)));
  for (let item = 0; item < (document.lengthOf(id, 'agrees') ?? 0); item++) {
    const sentence = document.textOf(id, 'agrees', item);
    if (sentence !== null && change(sentence) !== sentence) edits.push(document.replace(id, 'agrees', change(sentence), item));
  }
}

function changeDate(claim: Extract<Claim, { kind: 'date' }>, text: string, desk: Desk): ChangedClaim {
  const { id } = claim;
  const { document, edits, readers } = desk;
  const date = readers.date(text);
  if (date === null) throw new ChangeError(`\`${text}\` cannot be read as a date; write it as 2024-06-18, 18 June 2024, June 2024 or 2024`);
  const key = ['date', 'value'].find((each) => document.textOf(id, each) !== null);
  if (key !== undefined) edits.push(document.replace(id, key, text));
  const inSentence = (sentence: string): string =>
    [...readers.dates(sentence)].reverse().reduce((before, { range, date: written }) => {
      const parts = (['year', 'month', 'day'] as const).filter((part) => written[part] !== undefined);
      const isOwn = parts.length > 0 && parts.every((part) => written[part] === claim.date[part]);
      const known = isOwn ? inPartsOf(date, written) : null;
      if (known === null) return before;
      return before.slice(0, range.start) + printDate(known, sentence.slice(range.start, range.end)) + before.slice(range.end);
    }, sentence);
  changeSentences(id, inSentence, desk, key === undefined);
  return { id, before: claim.text, after: text };
}

function changeList(claim: Extract<Claim, { kind: 'list' }>, text: string, { document, edits }: Desk): ChangedClaim {
  const { id } = claim;
  const members = text
    .split(/[;,]/)
    .map((member) => member.trim())
    .filter(Boolean);
  const length = document.lengthOf(id, 'list');
  if (length === null) edits.push(document.replace(id, 'list', text));
  else if (length === members.length) {
    for (const [item, member] of members.entries())
      if (document.textOf(id, 'list', item) !== member) edits.push(document.replace(id, 'list', member, item));
  } else {
    const edit = document.replaceList(id, 'list', members);
    if (edit === null)
      throw new ChangeError(`the list of ${id} has ${length} members, one a line; add or take out lines at ${claim.path}:${claim.line}`);
    edits.push(edit);
  }
  return { id, before: claim.members.join(', '), after: members.join(', ') };
}

function changeWords(id: string, key: 'name' | 'quote', before: string, after: string, desk: Desk): ChangedClaim {
  const { document, edits } = desk;
  edits.push(document.replace(id, key, after));
  changeSentences(id, (sentence) => sentence.split(before).join(after), desk, false);
  return { id, before, after };
}

/** The figures that follow from a changed one and are written out. */
function followers(
  set: ClaimSet,
  claim: ValueClaim,
  quantity: Quantity,
  follow: boolean,
  desk: (path: string) => Desk,
): readonly ChangedClaim[] {
  const figures = new Map(set.claims.flatMap((each) => (each.kind === 'value' ? [[each.id, each.quantity] as const] : [])));
  figures.set(claim.id, quantity);
  const changed: ChangedClaim[] = [];
  const done = new Set([claim.id]);
  for (let more = true; more; ) {
    more = false;
    for (const each of set.claims) {
      if (each.kind !== 'value' || each.derived === null || done.has(each.id) || !each.derived.from.some((id) => done.has(id))) continue;
      const derived = derive(
        each.derived.how,
        each.derived.from.flatMap((id) => figures.get(id) ?? []),
      );
      if (derived === null) continue;
      more = true;
      done.add(each.id);
      figures.set(each.id, derived);
      const own = desk(each.path);
      const after = restate(derived, printDerived(derived), each.text, each.quantity) ?? printDerived(derived);
      if (own.document.textOf(each.id, 'value') === null) {
        changeSentences(each.id, sentenceChanger(each, after, derived, own.readers), own, false);
        changed.push({ id: each.id, before: each.text, after });
      } else if (follow) changed.push(changeValue(each, after, derived, own));
      else {
        throw new ChangeError(
          `${each.id} (${each.text}, ${each.path}:${each.line}) follows from ${claim.id} and would be ${after}; add --follow to change it as well`,
        );
      }
    }
  }
  return changed;
}
