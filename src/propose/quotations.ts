import { REPORTING } from '../extract/lexicon/speech.ts';
import { extractQuotations } from '../extract/quotations.ts';
import type { Draft, QuoteMention } from '../model.ts';
import { fold } from '../text/fold.ts';
import { sentences } from '../text/tokens.ts';
import type { FoundName } from './names.ts';
import type { Place, Proposal } from './proposal.ts';

/** A claim for every quotation of a source, with the speaker where the words around name one. In: the names of the source, and their ids. */
export function proposeQuotations(
  draft: Draft,
  names: ReadonlyMap<FoundName, string>,
  placeOf: (offset: number) => Place,
): readonly Proposal[] {
  let last: string | null = null;
  return extractQuotations(draft).flatMap((quote) => {
    const text = quote.surface.replace(/[,.]$/, '').replace(/\s+/g, ' ').trim();
    if (text.split(' ').length < FEWEST || /\uFFFC|\uFFFD/.test(text)) return [];
    const found = speakerOf(draft, quote, names);
    const by: string | null = found === 'pronoun' ? last : found;
    if (by !== null) last = by;
    return [
      {
        kind: 'quote',
        words: ['quote', by ?? '', ...text.split(' ').slice(0, 2)],
        says: null,
        text,
        quantity: null,
        of: [],
        about: [],
        more: by === null ? {} : { by },
        place: placeOf(quote.span.start),
      },
    ];
  });
}

/** Fewer words are as often a title or a phrase as a quotation. */
const FEWEST = 5;
const REACH = 160;

/** Who says it: the id of a name, `pronoun` for "he" or "she", null where nobody is named. */
function speakerOf(draft: Draft, { passage, range }: QuoteMention, names: ReadonlyMap<FoundName, string>): string | null {
  const { text, quoted } = draft.passages[passage]!;
  const behind = text.slice(range.end, range.end + REACH).split(/[.!?](?=\s)|[“"](?=\p{Lu})/u)[0] ?? '';
  const lead = text.slice(Math.max(0, range.start - REACH), range.start).replace(/[\s“"‘'«]+$/, '');
  const last = sentences(lead).at(-1);
  const before = last === undefined ? '' : lead.slice(last.start);
  const dash = quoted > 0 ? /[—–]\s*([^—–]{3,80})$/.exec(text.slice(range.end)) : null;
  const next = quoted > 0 ? /^[—–]\s*(.{3,80})$/.exec(draft.passages[passage + 1]?.text ?? '') : null;
  for (const credit of [dash?.[1], next?.[1]]) {
    const id = credit === undefined ? null : namedIn(credit, names);
    if (id !== null) return id;
  }
  for (const part of [behind, before]) {
    const words = fold(part).match(/\p{L}+/gu) ?? [];
    if (!words.some((word) => REPORTING.has(word)) && !/\bto\b|:\s*$/.test(part)) continue;
    const id = namedIn(part, names);
    if (id !== null) return id;
    if (words.some((word) => word === 'he' || word === 'she')) return 'pronoun';
  }
  return null;
}

function namedIn(text: string, names: ReadonlyMap<FoundName, string>): string | null {
  const people = [...names].filter(([{ is }]) => is === 'person');
  const has = (words: string) => new RegExp(`(?<!\\p{L})${words.replace(/[.*+?^$(){}|[\]\\]/g, '\\$&')}(?!\\p{L})`, 'u').test(text);
  return (people.find(([{ name }]) => has(name)) ?? people.find(([{ name }]) => has(name.split(' ').at(-1) ?? name)))?.[1] ?? null;
}
