import type { Candidate, Claim, Match, Mention, Relation } from '../model.ts';
import type { Evidence } from './evidence.ts';
import type { FigureClaim } from './vocabulary.ts';
import { CUE, LIMIT } from './weights.ts';

/** What comparing a mention with one claim says. */
export interface Verdict {
  readonly outcome: 'agrees' | 'rounds' | 'conflicts' | 'undetermined';
  readonly relation: Relation;
  /** The written form looks like a slip of the claim's own figure, between 0 and 1. */
  readonly slip: number;
}

/** What linking wants to know of a mention beyond the words around it. */
export interface Judge {
  readonly verdict: (claim: FigureClaim) => Verdict;
  /** Why a value that differs from the claim is not ours; null if it is. */
  readonly setAside: (evidence: Evidence) => string | null;
  /** What speaks against the claim from outside of it, as a score. */
  readonly doubt: (evidence: Evidence) => number;
  /** The claims that this figure correctly follows from. */
  readonly derived: (near: readonly Evidence[]) => readonly Claim[] | null;
  /** How telling an equal value is: a long number that meets its claim is no accident. */
  readonly telling: boolean;
  readonly expected: (claim: FigureClaim) => string;
}

type Decision = Omit<Match, 'mention' | 'actual' | 'related'>;

/**
 * Settles what a mention is about and how it stands to it. The words decide; the value is asked only where several claims
 * are about equally likely, where it is a rival's (a swap), or where it is plainly a slip of a claim's own figure.
 */
export function decide(evidence: readonly Evidence[], judge: Judge): Decision {
  const judged = evidence
    .map((one) => ({ one, verdict: judge.verdict(one.compiled.claim) }))
    .filter(({ verdict }) => verdict.outcome !== 'undetermined')
    .map(({ one, verdict }) => ({ one, verdict, score: one.score + (isAgreement(verdict) ? 0 : CUE.slip * verdict.slip) }))
    .sort((a, b) => b.score - a.score);
  const candidates = judged.slice(0, 4).map(({ one, verdict }) => toCandidate(one, verdict));
  const plausible = judged.filter(({ one }) => one.subject >= LIMIT.subject);
  const best = plausible[0];
  if (!best) {
    const owner = judged.find(({ verdict, one }) => isAgreement(verdict) && judge.telling && one.score > 0.4);
    if (owner) return agreement(owner.one, owner.verdict, 'weak', candidates);
    return {
      ...NOT_COVERED,
      reason: judged.length > 0 ? 'no claim’s subject is named near it' : 'no claim is about such a figure',
      candidates,
    };
  }
  const owner = plausible.find(
    ({ verdict, score }) => isAgreement(verdict) && score >= best.score - (judge.telling ? LIMIT.plausible * 1.5 : LIMIT.plausible),
  );
  const swapped = owner && owner !== best && isSwap(best.one, owner.one, best.score - owner.score);
  if (owner && !swapped) return agreement(owner.one, owner.verdict, owner === best ? 'certain' : 'likely', candidates);
  const sources = swapped ? null : judge.derived(plausible.map(({ one }) => one));
  if (sources) {
    return {
      ...agreement(best.one, { ...best.verdict, relation: 'derived' }, 'likely', candidates),
      others: sources,
      reason: 'follows from other claims',
    };
  }
  const reason = judge.setAside(best.one);
  if (reason) return { ...NOT_COVERED, state: 'set-aside', claim: best.one.compiled.claim, reason, candidates };
  const score = best.score + judge.doubt(best.one);
  const rival = plausible.find(
    (other) => other !== best && other.verdict.outcome === 'conflicts' && other.one.compiled.claim.id !== best.one.compiled.claim.id,
  );
  if (!swapped && rival && best.score - rival.score < LIMIT.clear) {
    return { ...NOT_COVERED, reason: `could be about ${best.one.compiled.claim.id} or ${rival.one.compiled.claim.id}`, candidates };
  }
  if (score < LIMIT.likely) return { ...NOT_COVERED, claim: null, reason: 'the nearest claim is not clearly meant', candidates };
  return {
    state: 'conflicts',
    claim: best.one.compiled.claim,
    relation: swapped ? 'rival' : best.verdict.relation,
    certainty: score >= LIMIT.certain ? 'certain' : 'likely',
    reason: null,
    expected: judge.expected(best.one.compiled.claim),
    others: swapped ? [owner.one.compiled.claim] : [],
    candidates,
  };
}

const NOT_COVERED: Omit<Decision, 'reason' | 'candidates'> = {
  state: 'not-covered',
  claim: null,
  relation: null,
  certainty: 'weak',
  expected: null,
  others: [],
};

/** The best claim must win by words of its own that the owner of the value lacks. */
function isSwap(best: Evidence, owner: Evidence, lead: number): boolean {
  return (
    lead >= LIMIT.swap && best.qualifiers - owner.qualifiers >= LIMIT.swap * 0.8 && best.compiled.claim.kind === owner.compiled.claim.kind
  );
}

function isAgreement(verdict: Verdict): boolean {
  return verdict.outcome === 'agrees' || verdict.outcome === 'rounds';
}

function agreement(evidence: Evidence, verdict: Verdict, certainty: Match['certainty'], candidates: readonly Candidate[]): Decision {
  return {
    state: 'agrees',
    claim: evidence.compiled.claim,
    relation: verdict.relation,
    certainty,
    reason: null,
    expected: null,
    others: [],
    candidates,
  };
}

function toCandidate(evidence: Evidence, verdict: Verdict): Candidate {
  const cues =
    verdict.slip > 0 && !isAgreement(verdict)
      ? [...evidence.cues, { text: 'reads like a slip of its figure', weight: CUE.slip * verdict.slip }]
      : evidence.cues;
  return { claim: evidence.compiled.claim, score: cues.reduce((sum, cue) => sum + cue.weight, 0), cues };
}

/** The mention a decision is about, for callers that finish a match. */
export function finish(mention: Mention, decision: Decision): Match {
  return { ...decision, mention, actual: mention.surface, related: [] };
}
