import { lemma } from '../text/lemma.ts';
import { tokenize } from '../text/tokens.ts';
import type { Proposal } from './proposal.ts';

/** Makes one of the proposals that state one fact: the same long figure, date or quotation, or the same short one of the same thing. */
export function merged(proposals: readonly Proposal[]): readonly Proposal[] {
  const kept: Proposal[] = [];
  for (const proposal of proposals) {
    const at = kept.findIndex((other) => isSameFact(other, proposal));
    if (at === -1) kept.push(proposal);
    else kept.splice(at, 1, joined(kept[at]!, proposal));
  }
  return kept;
}

function isSameFact(one: Proposal, other: Proposal): boolean {
  if (one.kind !== other.kind) return false;
  if (one.kind === 'quote') return plain(one.text) === plain(other.text);
  const isSame = one.kind === 'date' ? one.text === other.text : isSameFigure(one, other);
  return isSame && (isTelling(one) || one.of.some((form) => other.of.some((another) => headOf(form) === headOf(another))));
}

function isSameFigure({ quantity: one }: Proposal, { quantity: other }: Proposal): boolean {
  if (one === null || other === null) return false;
  const keys = ['dimension', 'bound', 'unit', 'per', 'sign'] as const;
  return one.low.eq(other.low) && one.high.eq(other.high) && keys.every((key) => one[key] === other[key]);
}

/** Nobody writes £14.2m twice by chance. */
function isTelling({ kind, quantity, text }: Proposal): boolean {
  if (kind === 'date') return /^\d{4}-/.test(text);
  return quantity !== null && (quantity.low.sd() >= 3 || (quantity.dimension === 'money' && quantity.low.gte(1_000_000)));
}

/** The sentence with the most to say is kept; what the other calls the thing is another word for it. */
function joined(one: Proposal, other: Proposal): Proposal {
  const [first, second] = one.says === null && other.says !== null ? [other, one] : [one, other];
  const of = [...new Set([...first.of, ...second.of])].slice(0, MOST_FORMS);
  const about = [...new Set([...first.about, ...second.about])].filter((words) => !of.includes(words)).slice(0, MOST_WORDS);
  return { ...first, of, about, more: { ...second.more, ...first.more } };
}

const MOST_FORMS = 6;
const MOST_WORDS = 8;

function headOf(form: string): string {
  return lemma(
    tokenize(form)
      .filter(({ kind }) => kind === 'word')
      .at(-1)?.lower ?? '',
  );
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
