import { Decimal } from 'decimal.js';
import type { Quantity } from '../model.ts';
import { ANCHOR } from './anchors.ts';
import { readCore } from './core.ts';
import type { Figure, Scene } from './figure.ts';
import { finish } from './finish.ts';
import { createSource } from './source.ts';
import { versionValue } from './versions.ts';

/**
 * Reads a value as it is written in a claims file: "£1.6bn", "more than 5,000", "treble", "32–21", "600 requests per minute".
 * The whole text must be one figure, at most with the words that it counts behind it; null otherwise.
 */
export function readQuantity(text: string): Quantity | null {
  const trimmed = text.slice(0, LONGEST + 1).trim();
  if (trimmed.length > LONGEST) return null;
  const source = createSource(trimmed);
  const scene: Scene = { source, isValue: true, hasShares: () => true };
  ANCHOR.lastIndex = 0;
  for (let anchor = ANCHOR.exec(source.lower); anchor; anchor = ANCHOR.exec(source.lower)) {
    const { index } = anchor;
    const core = readCore(scene, index, anchor[0], () => false);
    const figure = typeof core === 'number' ? core : finish(scene, core);
    if (typeof figure !== 'number') return isWhole(source.lower, figure) ? withOther(source.lower, figure) : null;
    ANCHOR.lastIndex = Math.max(figure, index + 1);
  }
  return null;
}

const LONGEST = 120;
/** Words that may stand before the figure of a claim, and add nothing to it. */
const BEFORE =
  /^(?:(?:by|up|down|a|an|the|rise of|further|a further|another|only|just|from|to|at|for|in|within|every|each|after|ratio of|odds of|scale of) ){0,2}$/;
const COUNTED = /^(?:[\s-][a-z'’-]{1,24},?){0,8}[.]?$/;

function isWhole(lower: string, { start, end }: Figure): boolean {
  const rest = lower.slice(end);
  ANCHOR.lastIndex = 0;
  return (
    BEFORE.test(lower.slice(0, start)) &&
    COUNTED.test(rest) &&
    !/[ -](?:one|two|three|four|five|six|seven|eight|nine|ten|million|hundred|thousand)(?![a-z])/.test(rest)
  );
}

/** A bare decimal in a claims file may be a version, and "one to three" a ratio. */
function withOther(lower: string, { quantity }: Figure): Quantity {
  const found = /^(\d{1,3})\.(\d{1,3})$/.exec(lower);
  if (quantity.dimension !== 'count') return quantity;
  const parts = found ? [new Decimal(found[1]!), new Decimal(found[2]!)] : [quantity.low, quantity.high];
  const isRatio = quantity.bound === 'between' && lower.includes(' to ') && quantity.per === null && quantity.step.eq(1);
  if (!found && !isRatio) return quantity;
  const low = found ? versionValue(parts) : parts[0]!;
  const { other: _other, ...plain } = quantity;
  const other: Quantity = { ...plain, dimension: found ? 'version' : 'score', bound: 'exact', low, high: low, step: new Decimal(0), parts };
  return { ...quantity, other };
}
