import { fixOf } from '../check/fix.ts';
import { suggestionFor } from '../check/suggestion.ts';
import { parseDraft } from '../draft/parse.ts';
import type { Claim, ClaimSet, Draft, Edit, Finding, Match, Report } from '../model.ts';
import { compare } from '../quantity/compare.ts';
import { overlap } from './edits.ts';

/** A place in a draft that states a changed claim. */
export interface StatedPlace {
  readonly path: string;
  readonly claim: string;
  readonly match: Match;
  /** What becomes of it: it holds true still, it has to be rewritten, or it was wrong before. */
  readonly state: 'holds' | 'changes' | 'follows' | 'contradicts';
  readonly edit: Edit | null;
}

/** Finds every place that states one of the claims, and the edit that makes it state the new value. In: a report under the old claims, and the new ones. */
export function statedPlaces(report: Report, ids: readonly string[], after: ClaimSet): readonly StatedPlace[] {
  const claims = new Map(after.claims.filter(({ id }) => ids.includes(id)).map((claim) => [claim.id, claim]));
  return report.drafts.flatMap(({ path, source, matches }) => {
    const own = matches.filter((match) => isAbout(match, ids));
    if (own.length === 0) return [];
    const draft = parseDraft(source, path);
    return own.map((match): StatedPlace => {
      const claim = claims.get(match.claim?.id ?? '');
      const id = claim?.id ?? match.others.find((other) => ids.includes(other.id))?.id ?? '';
      if (match.state === 'conflicts') return { path, claim: id, match, state: 'contradicts', edit: null };
      if (match.relation === 'derived' || claim === undefined) return { path, claim: id, match, state: 'follows', edit: null };
      if (holds(match, claim)) return { path, claim: id, match, state: 'holds', edit: null };
      return { path, claim: id, match, state: 'changes', edit: editFor(match, claim, draft) };
    });
  });
}

function isAbout({ claim, state, relation, others }: Match, ids: readonly string[]): boolean {
  if (state !== 'agrees' && state !== 'conflicts') return false;
  if (relation === 'previous') return false;
  return ids.includes(claim?.id ?? '') || (relation === 'derived' && others.some(({ id }) => ids.includes(id)));
}

function holds({ mention }: Match, claim: Claim): boolean {
  if (mention.kind !== 'quantity' || claim.kind !== 'value') return false;
  const { outcome } = compare(claim.quantity, mention.quantity, { round: claim.round });
  return outcome === 'agrees' || outcome === 'rounds';
}

function editFor(match: Match, claim: Claim, draft: Draft): Edit | null {
  const { mention } = match;
  const expected = wordsFor(match, claim);
  if (expected === null && claim.kind !== 'value' && claim.kind !== 'date') return null;
  const wrong: Match = {
    ...match,
    claim,
    state: 'conflicts',
    certainty: 'certain',
    relation: claim.kind === 'date' ? 'date' : claim.kind === 'value' ? 'disjoint' : 'other-name',
    actual: mention.surface,
    expected,
    others: [],
  };
  const { at: _, ...whole } = wrong;
  const suggestion = suggestionFor(whole, draft);
  return suggestion === null ? null : fixOf(draft, suggestion.at, suggestion.text, suggestion.care);
}

/** A name in full becomes the new one, a surname the new surname; quotations are put in whole. */
function wordsFor({ mention, claim: before }: Match, after: Claim): string | null {
  if (after.kind === 'quote') return after.quote;
  if (after.kind !== 'name' || before?.kind !== 'name') return null;
  if (mention.surface === before.name) return after.name;
  const [old, fresh] = [before.name.split(' '), after.name.split(' ')];
  return old.length > 1 && fresh.length > 1 && mention.surface === old.at(-1) ? (fresh.at(-1) ?? null) : null;
}

/**
 * The findings of a report under the new claims, with the edits of the places that have to change; those are given apart as
 * well. A place that no rule flags is a finding of its own, so that its edit is proved like any other.
 */
export function withPlaces(
  report: Report,
  places: readonly StatedPlace[],
): { readonly report: Report; readonly wanted: ReadonlySet<Finding> } {
  const wanted = new Set<Finding>();
  const rest = new Set(places.filter(({ state }) => state === 'changes'));
  const findings = report.findings.map((finding) => {
    const place = [...rest].find(
      (one) => one.path === finding.path && one.claim === finding.claim && overlap(one.match.mention.span, finding.span),
    );
    if (place === undefined || finding.severity === 'note') return finding;
    rest.delete(place);
    const edited = { ...finding, fix: place.edit };
    wanted.add(edited);
    return edited;
  });
  const others = [...rest].map(({ path, claim, match, edit }): Finding => {
    const { span, surface } = match.mention;
    const base = { rule: 'changed', severity: 'error', path, span, message: 'it states the value before', claim, text: surface } as const;
    return { ...base, expected: null, related: [], disposition: 'open', reason: null, fingerprint: '', fix: edit };
  });
  for (const finding of others) wanted.add(finding);
  return { report: { ...report, findings: [...findings, ...others] }, wanted };
}
