import type { Quantity, QuantityMention } from '../../model.ts';
import { compare } from '../../quantity/compare.ts';
import type { CompiledClaim } from '../compiled-claim.ts';
import type { Scene } from '../scene.ts';
import { type Setting, sentenceOf } from '../setting.ts';

/**
 * "I gave $8 and get twenty times that" after "$160", "14p, but holds three times as much, so it comes to less than 5p": what
 * the writer works out of two figures of the passage, one of them a number of times. In: a figure that differs from its claim.
 */
export function workedOut({ scene, mention }: Setting, compiled: CompiledClaim): string | null {
  if (mention.kind !== 'quantity' || scene.passage.cell) return null;
  if (mention.quantity.dimension === 'multiple') return asRatio(scene, mention);
  const { quantity } = mention;
  if (!SIZES.has(quantity.dimension)) return null;
  const before = figuresBefore(scene, mention);
  const off = asReduced(compiled, mention, before, scene);
  if (off) return off;
  for (const times of before) {
    if (times.quantity.dimension !== 'multiple' || times.quantity.low.lte(1)) continue;
    for (const one of before) {
      if (!isOfKind(one, mention)) continue;
      const results = [one.quantity.low.times(times.quantity.low), one.quantity.low.div(times.quantity.low)];
      if (results.some((low) => meets(quantity, low))) return `is worked out (“${one.surface}”, “${times.surface}”)`;
    }
  }
  return null;
}

/** "Members get a fifth off, which makes it £36": the claim's value less a share of it, or with a share on top. */
function asReduced(
  { claim }: CompiledClaim,
  { quantity }: QuantityMention,
  before: readonly QuantityMention[],
  scene: Scene,
): string | null {
  if (claim.kind !== 'value' || quantity.dimension !== 'money' || claim.quantity.unit !== quantity.unit) return null;
  const share = before.find(({ quantity: { dimension, low }, range }) => {
    if (dimension !== 'percent' && dimension !== 'fraction') return false;
    const part = dimension === 'percent' ? low.div(100) : low;
    const behind = scene.passage.text.slice(range.end, range.end + LOOK);
    const sign = OFF.test(behind) ? -1 : ON.test(behind) ? 1 : 0;
    return sign !== 0 && meets(quantity, claim.quantity.low.times(part.times(sign).plus(1)));
  });
  return share ? `is worked out (“${share.surface}”)` : null;
}

const OFF = /^(?: \w+)?[ -](?:off|less|cheaper|lower|discount|reduction|rebate|below)\b/i;
const ON = /^(?: \w+)?[ -](?:more|extra|dearer|higher|on top|surcharge|above|tip)\b/i;
const LOOK = 30;

const SIZES: ReadonlySet<string> = new Set(['money', 'measure', 'duration', 'count']);

/** "Thirty times that": how many times one figure of the passage is another one. */
function asRatio(scene: Scene, mention: QuantityMention): string | null {
  const next = scene.words[scene.at.get(mention)!.end]?.lower ?? '';
  if (!/^(?:that|this|it|what)$/.test(next)) return null;
  const before = figuresBefore(scene, mention).filter(({ quantity }) => SIZES.has(quantity.dimension) && quantity.low.gt(0));
  for (const one of before)
    for (const other of before)
      if (
        one.quantity.low.gt(other.quantity.low) &&
        isOfKind(one, other) &&
        meets(mention.quantity, one.quantity.low.div(other.quantity.low))
      )
        return `is worked out (“${one.surface}”, “${other.surface}”)`;
  return null;
}

/** The figures of this sentence and of those before it. */
function figuresBefore(scene: Scene, mention: QuantityMention): readonly QuantityMention[] {
  const here = sentenceOf(scene, mention);
  return scene.mentions.filter(
    (one): one is QuantityMention => one.kind === 'quantity' && one.range.end <= mention.range.start && here - sentenceOf(scene, one) < FAR,
  );
}

/** Sentences back to the figures that something is worked out of. */
const FAR = 6;

function isOfKind({ quantity: one }: QuantityMention, { quantity: other }: QuantityMention): boolean {
  return one.dimension === other.dimension && one.unit === other.unit && one.low.gt(0);
}

/** Whether a result is what the figure says; "less than 5p" of 4.8p, and not of 1p. */
function meets(quantity: Quantity, low: Quantity['low']): boolean {
  const isNear = low.div(quantity.low).minus(1).abs().lte(NEAR);
  return isNear && compare({ ...quantity, bound: 'exact', low, high: low }, quantity).outcome !== 'conflicts';
}

/** How far a bound may be from what it is worked out of. */
const NEAR = 0.1;
