import { Decimal } from 'decimal.js';
import type { Mention, Passage, QuantityMention } from '../../model.ts';
import { choices, isAlike, isResult } from './listed.ts';
import { reprint, type Slip } from './slip.ts';

/** Finds the total of a list's last item: "roof: £7.8m", "walls: £11.2m", "together: £20m". Takes a draft's passages and the mentions of each. */
export function checkLists(passages: readonly Passage[], own: ReadonlyMap<number, readonly Mention[]>): readonly Slip[] {
  const lists = new Map<string, Passage[]>();
  for (const passage of passages) {
    if (passage.kind !== 'item' || passage.quoted > 0) continue;
    const key = [...passage.trail, passage.lead].join('\n');
    const known = lists.get(key);
    if (known && passage.index === known.at(-1)!.index + 1) known.push(passage);
    else lists.set(key, [passage]);
  }
  return [...lists.values()].flatMap((items) => {
    const last = items.at(-1)!;
    if (items.length < 3 || !LAST_ITEM.test(last.text)) return [];
    const figures = items.map(({ index }) => (own.get(index) ?? []).filter((mention) => mention.kind === 'quantity'));
    const total = figures.at(-1)![0];
    const listed = total ? figures.slice(0, -1).map((each) => each.filter((figure) => isAlike(figure, total))) : [];
    if (!total || figures.at(-1)!.length > 1 || listed.some(({ length }) => length !== 1)) return [];
    return totalOf(total, listed.flat());
  });
}

const LAST_ITEM = /^(?:together|in all|all told|altogether|(?:grand )?total|in total|sum)\b[^\p{L}\d]{0,4}/iu;

function totalOf(total: QuantityMention, listed: readonly QuantityMention[]): readonly Slip[] {
  if (listed.length < 2 || listed.length > MOST || ![total, ...listed].every(({ quantity }) => quantity.bound === 'exact')) return [];
  if (choices(listed, 2).some((chosen) => isResult(total, chosen))) return [];
  const sum = listed.reduce((value, { quantity }) => value.plus(quantity.low), new Decimal(0));
  // A gap as large as the figures themselves means that something else is added up.
  if (total.quantity.low.minus(sum).abs().gt(sum.div(4))) return [];
  return [{ reason: 'sum', certainty: 'likely', wrong: total, expected: reprint(total, sum), from: listed }];
}

const MOST = 5;
