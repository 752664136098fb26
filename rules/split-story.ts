import { defineRule, type LinkedDraft, type Subjects } from '../src/rule.ts';

export default defineRule({
  id: 'split-story',
  summary: 'Two drafts that give two values for one claim',
  severity: 'note',
  on: 'corpus',
  messages: { split: '{actual} differs from {other} ({place}), both for {claim}: {expected} ({where})' },
  *check(drafts, _options, { bothEnds, line }) {
    for (const told of byClaim(drafts).values()) {
      const noted = new Set<LinkedDraft>();
      for (const [index, one] of told.entries()) {
        if (one.match.state === 'agrees' || noted.has(one.linked)) continue;
        // Where one of them holds true the claim's own rule has said what is wrong with the other.
        const other = told.slice(0, index).find((each) => each.match.state === 'conflicts' && differs(each, one));
        if (other === undefined) continue;
        noted.add(one.linked);
        const { at, claim, expected, related, data } = bothEnds(one.match);
        const { draft } = other.linked;
        const there = { path: draft.path, span: other.match.mention.span, message: `the other draft says ${other.match.actual}` };
        const place = `${draft.path}:${line(draft, there.span.start)}`;
        const path = one.linked.draft.path;
        yield {
          at,
          path,
          claim,
          expected,
          related: [...related, there],
          message: 'split',
          data: { ...data, other: other.match.actual, place },
        };
      }
    }
  },
});

interface Statement {
  readonly linked: LinkedDraft;
  readonly match: Subjects['match'];
}

/** Every figure and date that is clearly about a claim; what was set aside is nobody's statement. */
function byClaim(drafts: readonly LinkedDraft[]): ReadonlyMap<string, readonly Statement[]> {
  const told = new Map<string, Statement[]>();
  for (const linked of drafts) {
    for (const match of linked.matches) {
      const { claim, state, certainty, mention } = match;
      if (claim === null || certainty === 'weak' || (state !== 'agrees' && state !== 'conflicts')) continue;
      if (mention.kind !== 'quantity' && mention.kind !== 'date') continue;
      told.set(claim.id, [...(told.get(claim.id) ?? []), { linked, match }]);
    }
  }
  return told;
}

function differs(one: Statement, two: Statement): boolean {
  return one.linked !== two.linked && reading(one) !== reading(two);
}

function reading({ match: { mention } }: Statement): string {
  if (mention.kind === 'date') return JSON.stringify(mention.date);
  if (mention.kind !== 'quantity') return mention.surface;
  const { bound, low, high, unit, per, dimension } = mention.quantity;
  return [dimension, bound, low, high, unit, per].join(' ');
}
