import type { FigureRow, Step } from '../assignment/figure-rows.ts';
import type { CompiledClaim } from '../compiled-claim.ts';

/**
 * Of two claims about two times, which one the steps of a row speak for: "last year", "now", "from … to". Empty where the claims
 * are not of two times, or the row does not tell two times apart.
 */
export function timeLabels(row: FigureRow, claims: readonly CompiledClaim[]): ReadonlyMap<Step, number> {
  const order = orderOf(claims);
  if (order === 0) return NONE;
  const [earlier, later] = order < 0 ? [1, 2] : [2, 1];
  const told = new Map<Step, number>();
  for (const [index, step] of row.steps.entries()) {
    const rank = rankOf(step, row.steps[index - 1], row.steps[index + 1]);
    if (rank !== null) told.set(step, rank);
  }
  const ranks = [...new Set(told.values())].sort((a, b) => a - b);
  if (ranks.length === 0 || ranks.length > 2 || (ranks.length === 1 && ranks[0] === 0)) return NONE;
  const isEarlier = (rank: number) => (ranks.length === 2 ? rank === ranks[0] : rank < 0);
  return new Map([...told].map(([step, rank]) => [step, isEarlier(rank) ? earlier : later] as const));
}

/** Below zero where the first of two claims is of the earlier time; zero where that cannot be told. */
function orderOf([one, other, ...more]: readonly CompiledClaim[]): number {
  if (!one || !other || more.length > 0) return 0;
  const [first, second] = [timeOf(one), timeOf(other)];
  return first.by === second.by ? first.at - second.at : 0;
}

const NONE: ReadonlyMap<Step, number> = new Map();

/** How a step ranks among times: before now, now, after now. */
function rankOf(step: Step, before: Step | undefined, behind: Step | undefined): number | null {
  if (step.kind === 'figure') {
    const { mention } = step.linked.match;
    if (mention.kind !== 'quantity') return null;
    return mention.change === 'from' ? -1 : mention.change === 'to' ? 0 : null;
  }
  if (step.kind !== 'word') return null;
  const { lower } = step.word;
  const next = behind?.kind === 'word' ? behind.word.lower : '';
  const last = before?.kind === 'word' ? before.word.lower : '';
  if (SPAN.test(next)) {
    const rank = PERIODS.get(lower);
    if (rank !== undefined) return rank;
  }
  if ((lower === 'before' || lower === 'earlier') && (SPAN.test(last) || next === ',' || next === '')) return -1;
  if (lower === 'used' && next === 'to') return -1;
  return TIMES.get(lower) ?? null;
}

const SPAN = /^(?:year|season|month|week|quarter|time|summer|winter|spring|autumn|term|decade|round|edition)s?$/;
const PERIODS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['previous', -1],
  ['past', -1],
  ['this', 0],
  ['current', 0],
  ['next', 1],
  ['coming', 1],
  ['following', 1],
]);
const TIMES: ReadonlyMap<string, number> = new Map([
  ['ago', -1],
  ['previously', -1],
  ['formerly', -1],
  ['once', -1],
  ['now', 0],
  ['today', 0],
  ['currently', 0],
  ['nowadays', 0],
  ['will', 1],
]);

/** When a claim is of: a year, or a word for an earlier or a later time. */
function timeOf({ claim }: CompiledClaim): { readonly by: 'year' | 'word'; readonly at: number } {
  const pins = [claim.whenText ?? '', ...claim.about].join(' ');
  const years = [...new Set(pins.match(/\b(?:19|20)\d\d\b/g) ?? [])];
  if (years.length > 0) return { by: 'year', at: Math.min(...years.map(Number)) };
  const texts = [...claim.about, ...claim.of].join(' ').toLowerCase();
  if (/\b(?:before|previous|previously|last|earlier|used to|former|old)\b/.test(texts)) return { by: 'word', at: -1 };
  if (/\b(?:after|now|today|current|this|new|latest)\b/.test(texts)) return { by: 'word', at: 1 };
  return { by: 'word', at: 0 };
}
