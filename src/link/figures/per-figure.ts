import type { QuantityMention } from '../../model.ts';

/**
 * Takes what is worked out of a figure, wherever it stands, and of something that outlives drafts, such as a claim; gives the same, worked
 * out once for each pair: drafts say "two" and "10%" again and again.
 */
export function perFigure<Owner extends object, More extends readonly unknown[], Result>(
  work: (mention: QuantityMention, owner: Owner, ...more: More) => Result,
): (mention: QuantityMention, owner: Owner, ...more: More) => Result {
  let known = new WeakMap<Owner, Map<string, Result>>();
  let count = 0;
  return (mention, owner, ...more) => {
    const key = keyOf(mention);
    const before = known.get(owner);
    if (before?.has(key)) return before.get(key) as Result;
    const result = work(mention, owner, ...more);
    if (++count > MOST) {
      known = new WeakMap();
      count = 1;
    }
    const results = known.get(owner) ?? new Map<string, Result>();
    known.set(owner, results.set(key, result));
    return result;
  };
}

/** Results that are kept of one kind of work. */
const MOST = 20_000;

const KEYS = new WeakMap<QuantityMention, string>();

/** All that a mention says, without the places where it stands. */
function keyOf(mention: QuantityMention): string {
  let key = KEYS.get(mention);
  if (key === undefined) {
    key = JSON.stringify({ ...mention, passage: 0, range: 0, core: 0, span: 0 });
    KEYS.set(mention, key);
  }
  return key;
}
