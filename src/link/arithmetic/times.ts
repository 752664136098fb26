import { Decimal } from 'decimal.js';
import type { QuantityMention } from '../../model.ts';
import { misses, reachOf } from './fit.ts';
import { reprint, type Slip } from './slip.ts';
import { FIGURE, figureAt, isDenied, type Statement, words } from './statements.ts';

/** Finds a multiple that its own two figures contradict: "£2.3m, double the £1.9m of last year". */
export function checkTimes(statement: Statement): readonly Slip[] {
  if (!statement.figures.some(({ quantity }) => quantity.dimension === 'multiple')) return [];
  return [...statement.text.matchAll(TIMES)].flatMap((match): readonly Slip[] => {
    const [multiple, base] = [figureAt(statement, match[1]), figureAt(statement, match[2])];
    if (multiple?.quantity.dimension !== 'multiple' || !base) return [];
    if (isDenied(statement.text, match.index, match.index + match[0].length)) return [];
    const before = statement.figures.slice(0, statement.figures.indexOf(multiple)).filter((one) => isAlike(one, base));
    const now = before.at(-1);
    const gap = now ? statement.text.slice(statement.text.indexOf(characterOf(statement, now)) + 1, match.index) : '';
    // "Twelve boats at three piers, double the six": another figure of the sentence may be meant.
    if (!now || !NEAR.test(gap) || before.some((one) => !isOff(one, multiple, base))) return [];
    const ratio = now.quantity.low.div(base.quantity.low);
    return [
      { reason: 'change', certainty: 'likely', wrong: multiple, expected: reprint(multiple, ratio.toDecimalPlaces(1)), from: [now, base] },
    ];
  });
}

const TIMES = new RegExp(
  `${FIGURE} (?:the|its|their|last year's|that of the|as (?:many|much|high|long|large) as(?: the)?|the (?:figure|total|number|sum) of) ${FIGURE}`,
  'gu',
);
const NEAR = new RegExp(`^${words(9)}(?:,| –| \\()? ?(?:which is |that is |that's |or |almost |nearly |about |roughly )*$`, 'u');

function characterOf({ figures }: Statement, figure: QuantityMention): string {
  return String.fromCharCode(0xe000 + figures.indexOf(figure));
}

function isAlike({ quantity: one }: QuantityMention, { quantity: other }: QuantityMention): boolean {
  return one.dimension === other.dimension && one.unit === other.unit && one.per === other.per && RATIO.has(one.dimension);
}

const RATIO: ReadonlySet<string> = new Set(['count', 'money', 'percent', 'measure', 'duration']);

/** Whether the one is surely not so many times the other; a bound of the first is left out of it, for it is told near its number. */
function isOff(now: QuantityMention, multiple: QuantityMention, base: QuantityMention): boolean {
  const [one, other] = [now, base].map(({ quantity }) =>
    reachOf({ ...quantity, bound: quantity.bound === 'over' ? 'exact' : quantity.bound }),
  );
  if (!one || !other || other.low.lte(0)) return false;
  const ratio = { low: one.low.div(other.high), high: one.high.div(other.low) };
  return misses(multiple.quantity, ratio, multiple.quantity.low.times(LEEWAY));
}

/** "Double" is said of much that did not quite double. */
const LEEWAY = new Decimal('0.2');
