import type { Quantity } from '../model.ts';

/**
 * Puts the hedge of a quantity's bound to its printed number. In: `like`, whose own hedge is kept where it means the same
 * ("over", "5,000+"), and the house form, whose hedge comes next.
 */
export function withBound(quantity: Pick<Quantity, 'bound' | 'near'>, body: string, like = '', house = ''): string {
  const forms = BOUNDS[quantity.bound];
  const written = like.toLowerCase();
  const suffix = forms.after.find((form) => written.endsWith(form));
  if (suffix) return body + suffix;
  const leads = (text: string) => forms.before.find((form) => text.startsWith(`${form} `));
  const prefix = leads(written) ?? leads(house.toLowerCase()) ?? (quantity.near ? forms.near : forms.before[0]);
  return prefix ? `${prefix} ${body}` : body;
}

/** A written figure without the words behind it that hedge it: "£2m" of "£2m or more". */
export function withoutSuffix(written: string): string {
  const lower = written.toLowerCase();
  const suffix = SUFFIXES.find((form) => lower.endsWith(form));
  return suffix ? written.slice(0, -suffix.length) : written;
}

/** Hedges by what they mean; the first before the number is the house form. */
const BOUNDS: Readonly<
  Record<Quantity['bound'], { readonly before: readonly string[]; readonly after: readonly string[]; readonly near?: string }>
> = {
  exact: { before: [], after: [] },
  vague: { before: [], after: [] },
  between: { before: [], after: [] },
  about: { before: ['about', 'around', 'some', 'roughly', 'approximately', 'almost exactly'], after: [' or so', '-ish'] },
  over: { before: ['more than', 'over', 'above', 'upwards of', 'just over'], after: ['+', '-plus', '-odd', ' plus'], near: 'just over' },
  atLeast: { before: ['at least', 'no less than', 'no fewer than', 'a minimum of'], after: [' or more', '+', '-plus'] },
  under: { before: ['fewer than', 'less than', 'under', 'below', 'nearly', 'almost', 'just under'], after: [], near: 'nearly' },
  atMost: {
    before: ['up to', 'at most', 'no more than', 'as many as', 'as much as', 'a maximum of'],
    after: [' or less', ' or fewer', ' at most'],
  },
};

const SUFFIXES = [...new Set(Object.values(BOUNDS).flatMap(({ after }) => after))].sort((one, other) => other.length - one.length);
