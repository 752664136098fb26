import type { Candidate, Claim, Cue, Match, Mention, Relation } from '../model.ts';
import type { Evidence } from './evidence.ts';
import type { FigureClaim } from './vocabulary.ts';
import { CUE, LIMIT } from './weights.ts';

/** What comparing a mention with one claim says. */
export interface Verdict {
  readonly outcome: 'agrees' | 'rounds' | 'conflicts' | 'undetermined';
  readonly relation: Relation;
  /** How plainly the written form is a slip of the claim's own figure, between 0 and 1. */
  readonly slip: number;
  /** So far from the claim's value that it is hardly meant. */
  readonly far: boolean;
}

/** What linking wants to know of a mention beyond the words around it. */
export interface Judge {
  readonly verdict: (claim: FigureClaim) => Verdict;
  /** Why a value that differs from the claim is not ours; null if it is. */
  readonly setAside: (evidence: Evidence) => string | null;
  /** What speaks against the claim from outside of it. */
  readonly doubts: (evidence: Evidence, field: readonly Evidence[]) => readonly Cue[];
  /** The claims that this figure correctly follows from. */
  readonly derived: (near: readonly Evidence[]) => readonly Claim[] | null;
  /** An equal value is no accident: a long number that meets its claim. */
  readonly telling: boolean;
  /** The whole of which a part is named ("of the 620"): never a swap. */
  readonly whole: boolean;
  readonly expected: (claim: FigureClaim) => string;
}

type Decision = Omit<Match, 'mention' | 'actual' | 'related'>;

interface Judged {
  readonly one: Evidence;
  readonly verdict: Verdict;
  readonly score: number;
}

/**
 * Settles what a mention is about and how it stands to it. The words decide; the value is asked only where several claims
 * are about equally likely, where it is a rival's (a swap), or where it is plainly a slip of a claim's own figure.
 */
export function decide(evidence: readonly Evidence[], judge: Judge): Decision {
  const judged = evidence
    .map((one) => ({ one, verdict: judge.verdict(one.compiled.claim) }))
    .filter(({ verdict }) => verdict.outcome !== 'undetermined')
    .map(({ one, verdict }): Judged => ({ one, verdict, score: one.score + valueCue(verdict) }))
    .sort((a, b) => b.score - a.score);
  const candidates = judged.slice(0, 4).map(toCandidate);
  const plausible = judged.filter(isPlausible);
  const best = plausible[0];
  const owner = ownerOf(judged, plausible, judge.telling);
  if (!best) {
    if (owner) return { ...agreement(owner, 'weak', candidates), others: suspects(owner, judged) };
    return { ...NOT_COVERED, reason: judged.length > 0 ? 'no claim’s subject is named near it' : 'no claim is about such a figure', candidates };
  }
  const swapped = owner && owner !== best && !judge.whole && isSwap(best, owner);
  if (owner && !swapped) return { ...agreement(owner, owner === best ? 'certain' : 'likely', candidates), others: suspects(owner, judged) };
  const sources = swapped ? null : judge.derived(plausible.map(({ one }) => one));
  if (sources) return { ...agreement(best, 'likely', candidates), relation: 'derived', others: sources, reason: 'follows from other claims' };
  const claim = best.one.compiled.claim;
  const reason = judge.setAside(best.one);
  if (reason) return { ...NOT_COVERED, state: 'set-aside', claim, reason, candidates };
  const rival = plausible.find((other) => other !== best && other.verdict.outcome === 'conflicts');
  if (!swapped && rival && best.score - rival.score < LIMIT.clear) {
    return { ...NOT_COVERED, reason: `could be about ${claim.id} or ${rival.one.compiled.claim.id}`, candidates };
  }
  const doubts = judge.doubts(best.one, plausible.map(({ one }) => one));
  const score = doubts.reduce((sum, doubt) => sum + doubt.weight, best.score);
  if (score < LIMIT.likely) {
    return { ...NOT_COVERED, reason: doubts[0] && best.score >= LIMIT.likely ? doubts[0].text : 'the nearest claim is not clearly meant', candidates };
  }
  return {
    state: 'conflicts',
    claim,
    relation: swapped ? 'rival' : best.verdict.relation,
    certainty: score >= LIMIT.certain ? 'certain' : 'likely',
    reason: null,
    expected: judge.expected(claim),
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

function isPlausible({ one, verdict }: Judged): boolean {
  return one.subject >= LIMIT.subject || (verdict.slip >= 0.9 && one.qualifiers >= LIMIT.qualifiers);
}

function valueCue(verdict: Verdict): number {
  return CUE.slip * verdict.slip + (verdict.far ? CUE.farOff : 0);
}

/** The claim that has this value, if it is near enough: one that states it before one of which it is only loosely true. */
function ownerOf(judged: readonly Judged[], plausible: readonly Judged[], telling: boolean): Judged | undefined {
  const best = plausible[0];
  const within = (one: Judged, distance: number) => !best || one.score >= best.score - distance;
  const exact = (telling ? judged : plausible).find(
    (one) => EXACT.has(one.verdict.relation) && isAgreement(one.verdict) && one.score >= 0.35 && within(one, telling ? LIMIT.plausible * 2 : LIMIT.plausible),
  );
  return exact ?? plausible.find((one) => isAgreement(one.verdict) && within(one, LIMIT.clear));
}

const EXACT: ReadonlySet<Relation> = new Set<Relation>(['same', 'rounded', 'previous']);

/** The best claim must win by words of its own that the owner of the value lacks. */
function isSwap(best: Judged, owner: Judged): boolean {
  return best.score - owner.score >= LIMIT.swap && best.one.qualifiers - owner.one.qualifiers >= LIMIT.swap * 0.8 && best.one.subject >= LIMIT.subject;
}

/** Claims about the same subject whose own qualifiers stand nearer than the owner's: a swap, if its partner is found. */
function suspects(owner: Judged, judged: readonly Judged[]): readonly Claim[] {
  const heads = new Set(owner.one.compiled.subjects.map((phrase) => phrase.features[phrase.head]?.stem));
  return judged
    .filter((other) => other !== owner && other.verdict.outcome === 'conflicts' && other.one.qualifiers - owner.one.qualifiers >= LIMIT.swap)
    .filter((other) => other.one.compiled.subjects.some((phrase) => heads.has(phrase.features[phrase.head]?.stem)))
    .map((other) => other.one.compiled.claim);
}

function isAgreement(verdict: Verdict): boolean {
  return verdict.outcome === 'agrees' || verdict.outcome === 'rounds';
}

function agreement(judged: Judged, certainty: Match['certainty'], candidates: readonly Candidate[]): Decision {
  return { state: 'agrees', claim: judged.one.compiled.claim, relation: judged.verdict.relation, certainty, reason: null, expected: null, others: [], candidates };
}

function toCandidate({ one, verdict, score }: Judged): Candidate {
  const cues = [...one.cues];
  if (verdict.slip > 0) cues.push({ text: 'reads like a slip of its figure', weight: CUE.slip * verdict.slip });
  if (verdict.far) cues.push({ text: 'far from its figure', weight: CUE.farOff });
  return { claim: one.compiled.claim, score, cues };
}

/** The mention a decision is about, for callers that finish a match. */
export function finish(mention: Mention, decision: Decision): Match {
  return { ...decision, mention, actual: mention.surface, related: [] };
}
