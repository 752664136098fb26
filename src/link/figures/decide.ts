import type { Candidate, Claim, Cue, Match, Mention, Relation } from '../../model.ts';
import { type Half, halfOf } from '../assignment/halves.ts';
import type { FigureClaim } from '../compiled-claim.ts';
import { CUE, LIMIT } from '../weights.ts';
import { type Evidence, ownWords } from './evidence.ts';

/** What comparing a mention with one claim says. */
export interface Verdict {
  readonly outcome: 'agrees' | 'rounds' | 'conflicts' | 'undetermined';
  readonly relation: Relation;
  /** How plainly the written form is a slip of the claim's own figure, between 0 and 1. */
  readonly slip: number;
  /** How far it is from the claim's value: 1 where it is hardly meant, 2 where it surely is not. */
  readonly far: 0 | 1 | 2;
}

/** A slip under this says nothing. */
const SIMILAR = 0.3;

/** What linking wants to know of a mention beyond the words around it. */
export interface Judge {
  readonly verdict: (claim: FigureClaim) => Verdict;
  /** Why a value that differs from the claim is not ours; null if it is. `strict` where no likeness outweighs what speaks against it. */
  readonly setAside: (evidence: Evidence, slip: number, strict?: boolean) => string | null;
  /** What speaks against the claim from outside of it. */
  readonly doubts: (evidence: Evidence, field: readonly Evidence[]) => readonly Cue[];
  /** The claims that this figure correctly follows from. */
  readonly derived: (best: Evidence) => readonly Claim[] | null;
  /** An equal value is no accident: a long number that meets its claim. */
  readonly telling: boolean;
  /** A number of one digit, which meets another one by chance. */
  readonly small: boolean;
  /** Whether a figure that is not like the claim's may be that of a whole or a part of what the claim counts. */
  readonly otherExtent: (evidence: Evidence) => boolean;
  /** Score that a conflict needs where the value is not even similar to the claim's. */
  readonly unlike: number;
  /** What is left of doubts about who is meant where the value is a slip of the claim's own, by how plain a slip it is. */
  readonly faith: (slip: number) => number;
  /** Whether a rival that is about as near does not make it unclear which claim is contradicted. */
  readonly either: (best: Verdict, rival: Verdict) => boolean;
  /** The whole of which a part is named ("of the 620"): never a swap. */
  readonly whole: boolean;
  /** Whether it stands in a table, beside others of its kind. */
  readonly inTable: boolean;
  readonly expected: (claim: FigureClaim) => string;
}

export type Decision = Omit<Match, 'mention' | 'actual' | 'related'> & {
  /** What it could be half of a swap of. */
  readonly half?: Half;
  /** The claims between which it is not clear which one is contradicted. */
  readonly rivals?: readonly Claim[];
};

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
  const judged = worthJudging(evidence)
    .map((one) => ({ one, verdict: judge.verdict(one.compiled.claim) }))
    .filter(({ verdict }) => verdict.outcome !== 'undetermined')
    .map(({ one, verdict }): Judged => ({ one, verdict, score: one.score + valueCue(verdict) }))
    .sort((a, b) => b.score - a.score);
  const candidates = judged.slice(0, 4).map(toCandidate);
  const half = halfOf(judged);
  return { ...settleOn(judged, judge, candidates), ...(half ? { half } : {}) };
}

/** The best candidates, and those that are there for their value alone. */
function worthJudging(evidence: readonly Evidence[]): readonly Evidence[] {
  return evidence.filter(({ equal }, index) => equal || index < LIMIT.judged);
}

function settleOn(judged: readonly Judged[], judge: Judge, candidates: readonly Candidate[]): Decision {
  const plausible = judged.filter(isPlausible);
  const owner = ownerOf(judged, plausible, judge.telling);
  const best = plausible[0];
  if (!best) {
    if (owner) return agreement(owner, 'weak', candidates);
    const written = ownNumber(judged, judge, candidates);
    if (written) return written;
    return {
      ...NOT_COVERED,
      reason: judged.length > 0 ? 'no claim’s subject is named near it' : 'no claim is about such a figure',
      candidates,
    };
  }
  const swapped = owner && owner !== best && owner.verdict.relation !== 'previous' && !judge.whole && isSwap(best, owner);
  // A long number that is exactly another claim's is hardly an accident.
  const elsewhere = !owner && judge.telling && best.score < LIMIT.certain ? judged.find(hasValue) : undefined;
  if (elsewhere) return agreement(elsewhere, 'weak', candidates);
  if (owner && !swapped) return agreement(owner, owner === best ? 'certain' : 'likely', candidates);
  const sameValue = judged.find((one) => hasValue(one) && (judge.telling || sharesSubject(one.one, best.one)));
  return conflict({
    best: ownFigure(plausible) ?? best,
    plausible,
    owner: swapped ? owner : null,
    ownerAnywhere: sameValue?.one.compiled.claim ?? null,
    judge,
    candidates,
  });
}

/**
 * "More than 48,000 euros", "48,000 pounds" of exactly 48,000 euros: the very number of one claim, with another bound, unit or
 * magnitude. Where the claim's own words would have been taken for the claim's, so are these; null where little speaks for the
 * claim or anything against it.
 */
function ownNumber(judged: readonly Judged[], judge: Judge, candidates: readonly Candidate[]): Decision | null {
  const own = judged.filter(({ verdict }) => OWN_NUMBER.has(verdict.relation));
  const [best] = own;
  if (!best || own.length > 1 || !isWrittenSo(best, judge)) return null;
  const { claim } = best.one.compiled;
  if (claim.kind !== 'value' || judge.small || judged.some((other) => other.score > best.score)) return null;
  if (best.verdict.relation === 'bound-dropped' && !judge.telling) return null;
  if (judge.setAside(best.one, best.verdict.slip) !== null || judge.doubts(best.one, [best.one]).some(({ weight }) => weight < 0))
    return null;
  return {
    state: 'conflicts',
    claim,
    relation: best.verdict.relation,
    certainty: 'likely',
    reason: null,
    expected: judge.expected(claim),
    others: [],
    candidates,
  };
}

/** Whether it is likely enough to be the claim's number: another unit or magnitude takes more than another bound. */
function isWrittenSo({ one, verdict, score }: Judged, { telling }: Judge): boolean {
  switch (verdict.relation) {
    case 'unit':
      return one.score >= LIMIT.unitWords && score >= LIMIT.slip && verdict.slip >= LIMIT.likelySlip;
    case 'magnitude':
      return one.score >= LIMIT.magnitudeWords && score >= LIMIT.slip && verdict.slip >= LIMIT.likelySlip;
    default:
      return one.score >= LIMIT.boundWords && score >= (telling ? LIMIT.bound : LIMIT.boundShort);
  }
}

const OWN_NUMBER: ReadonlySet<Relation> = new Set<Relation>(['bound-dropped', 'bound-added', 'bound-reversed', 'unit', 'magnitude']);

/** A figure that differs from the claim which it seems to be about. */
interface Difference {
  readonly best: Judged;
  readonly plausible: readonly Judged[];
  /** The plausible claim whose value it is. */
  readonly owner: Judged | null;
  /** The same of any claim about the subject. */
  readonly ownerAnywhere: Claim | null;
  readonly judge: Judge;
  readonly candidates: readonly Candidate[];
}

/** A claim whose own number stands there with a slip is meant before one that is merely named as well. */
function ownFigure(plausible: readonly Judged[]): Judged | undefined {
  return plausible.find(
    ({ verdict, score }) => verdict.outcome === 'conflicts' && verdict.slip >= 0.9 && score >= plausible[0]!.score - LIMIT.plausible / 2,
  );
}

function conflict(difference: Difference): Decision {
  const { best, owner, judge, candidates } = difference;
  const sources = owner || best.verdict.slip >= LIMIT.likelySlip ? null : judge.derived(best.one);
  const against = sources && best.score < LIMIT.derived ? null : contradiction(difference);
  if (against && (!sources || against.state === 'conflicts')) return against;
  return { ...agreement(best, 'likely', candidates), relation: 'derived', others: sources ?? [], reason: 'follows from other claims' };
}

/** What is left of a conflict when everything that speaks against it is heard. */
function contradiction({ best, plausible, owner, ownerAnywhere, judge, candidates }: Difference): Decision {
  const { slip } = best.verdict;
  const claim = best.one.compiled.claim;
  const { statistic } = best.one;
  const isAnother = statistic !== null && best.verdict.relation === 'magnitude';
  const reason = isAnother ? `one of many figures (“${statistic}”)` : judge.setAside(best.one, slip);
  if (reason) return { ...NOT_COVERED, state: 'set-aside', claim, reason, candidates };
  const rival = plausible.find((other) => other !== best && other.verdict.outcome === 'conflicts');
  if (
    rival &&
    !judge.either(best.verdict, rival.verdict) &&
    best.score - rival.score < LIMIT.clear &&
    ownWords(best.one, rival.one) - ownWords(rival.one, best.one) < LIMIT.clearWord
  ) {
    const rivals = plausible.map(({ one }) => one.compiled.claim);
    return { ...NOT_COVERED, reason: `could be about ${claim.id} or ${rival.one.compiled.claim.id}`, candidates, rivals };
  }
  const doubts = judge.doubts(
    best.one,
    plausible.map(({ one }) => one),
  );
  const score = best.score + doubts.reduce((sum, doubt) => sum + doubt.weight, 0) * judge.faith(slip);
  const rightful = owner?.one.compiled.claim ?? (best.verdict.relation === 'disjoint' ? ownerAnywhere : null);
  if (
    score <
    (rightful
      ? LIMIT.likely
      : leastScore(best, judge, plausible.filter(({ one }) => one !== best.one && sharesSubject(one, best.one)).length))
  ) {
    return {
      ...NOT_COVERED,
      reason: doubts[0] && best.score >= LIMIT.likely ? doubts[0].text : 'the nearest claim is not clearly meant',
      candidates,
    };
  }
  return {
    state: 'conflicts',
    claim,
    relation: rightful ? 'rival' : best.verdict.relation,
    certainty: score >= LIMIT.certain ? 'certain' : 'likely',
    ...(judge.setAside(best.one, slip, true) !== null ? { likeness: 'doubted' as const } : rightful ? {} : likenessOf(best.verdict)),
    reason: null,
    expected: judge.expected(claim),
    others: rightful ? [rightful] : [],
    candidates,
  };
}

/** A figure that does not even look like the claim's has to be named the more plainly; one that is nearly the claim's, less. */
function leastScore({ one, verdict }: Judged, { unlike, inTable, otherExtent }: Judge, siblings: number): number {
  if (verdict.relation === 'date' && verdict.slip < 1) return verdict.slip >= 0.8 ? Math.min(LIMIT.likeDate, unlike) : unlike;
  if (verdict.slip >= LIMIT.likelySlip) return LIMIT.slip;
  const isOneOfMany = one.compiled.qualifiers.length > 0 && one.qualifiers < LIMIT.half && siblings > 0;
  if (one.hasParts || (!isUnlike(verdict) && !(inTable && isOneOfMany && verdict.relation === 'disjoint' && !one.compiled.isTotal)))
    return LIMIT.likely;
  if ((verdict.slip === 0 || verdict.relation === 'magnitude') && otherExtent(one)) return LIMIT.plain;
  if (isOneOfMany || one.cues.some(({ weight }) => weight < -0.2) || verdict.far > 0) return unlike + LIMIT.contradicted;
  return verdict.slip > 0 && verdict.relation !== 'date' ? LIMIT.oneDigit : unlike;
}

function isUnlike({ relation, slip }: Verdict): boolean {
  return slip < SIMILAR && UNLIKE.has(relation);
}

function likenessOf(verdict: Verdict): Pick<Match, 'likeness'> {
  if (isUnlike(verdict)) return { likeness: 'none' };
  return verdict.relation === 'disjoint' && verdict.slip < LIMIT.likelySlip ? { likeness: 'faint' } : {};
}

const UNLIKE: ReadonlySet<Relation> = new Set<Relation>(['disjoint', 'magnitude', 'bound-reversed', 'date']);

const NOT_COVERED: Omit<Decision, 'reason' | 'candidates'> = {
  state: 'not-covered',
  claim: null,
  relation: null,
  certainty: 'weak',
  expected: null,
  others: [],
};

function sharesSubject(one: Evidence, other: Evidence): boolean {
  const heads = new Set(one.compiled.subjects.map((phrase) => phrase.features[phrase.head]?.stem));
  return other.compiled.subjects.some((phrase) => heads.has(phrase.features[phrase.head]?.stem));
}

function hasValue({ verdict }: Judged): boolean {
  return verdict.relation === 'same' && verdict.outcome === 'agrees';
}

function isPlausible({ one, verdict }: Judged): boolean {
  if (one.subject >= LIMIT.subject || (one.subject >= LIMIT.subject / 2 && one.score >= LIMIT.strong)) return true;
  const isPinned = one.subject >= LIMIT.subject / 2 || one.qualifiers >= LIMIT.qualifiers;
  if (verdict.slip >= LIMIT.likelySlip && isPinned && one.score + valueCue(verdict) >= LIMIT.slip) return true;
  if (verdict.slip < 0.9) return false;
  return one.qualifiers >= LIMIT.qualifiers || (one.subject > 0 && (verdict.slip > 1 || one.compiled.onlyKind));
}

function valueCue(verdict: Verdict): number {
  return (verdict.slip < SIMILAR ? 0 : CUE.slip * verdict.slip) + CUE.farOff * verdict.far;
}

/** The claim that has this value, if it is near enough: one that states it before one of which it is only loosely true. */
function ownerOf(judged: readonly Judged[], plausible: readonly Judged[], telling: boolean): Judged | undefined {
  const best = plausible[0];
  const within = (one: Judged, distance: number) => !best || one.score >= best.score - distance;
  const exact = (telling ? judged : plausible).find(
    (one) =>
      EXACT.has(one.verdict.relation) &&
      isAgreement(one.verdict) &&
      (one.score >= 0.35 || (telling && one.one.named >= LIMIT.named)) &&
      (within(one, telling ? LIMIT.plausible * 2 : LIMIT.plausible) || (telling && one.one.named >= LIMIT.named)),
  );
  if (exact) return exact;
  const own = ownFigure(plausible);
  // Two days of one month are always alike: there the words decide.
  const isBeaten = (one: Judged) => own?.verdict.relation === 'date' && own === best && one.one.score >= own.one.score;
  // "The fair itself is on 9 May": the day of next year's.
  const isOther = (one: Judged) =>
    best?.verdict.relation === 'date' && sharesSubject(one.one, best.one) && ownWords(best.one, one.one) < LIMIT.ownWord;
  return plausible.find(
    (one) =>
      isAgreement(one.verdict) &&
      (isBeaten(one) || isOther(one) || (within(one, LIMIT.clear) && (!own || one.score >= own.score + LIMIT.plausible / 2))),
  );
}

const EXACT: ReadonlySet<Relation> = new Set<Relation>(['same', 'rounded', 'previous']);

/** The best claim must win by words of its own that the owner of the value lacks, and not the other way round. */
function isSwap(best: Judged, owner: Judged): boolean {
  if (best.score - owner.score < LIMIT.swap || best.one.subject < LIMIT.subject) return false;
  // A figure that is right for the name beside it is in its place.
  if (owner.one.named >= LIMIT.named && best.one.named < owner.one.named) return false;
  const [own, theirs] = [ownWords(best.one, owner.one), ownWords(owner.one, best.one)];
  return own >= LIMIT.ownWord && own - theirs >= LIMIT.swap * 0.8;
}

function isAgreement(verdict: Verdict): boolean {
  return verdict.outcome === 'agrees' || verdict.outcome === 'rounds';
}

function agreement(judged: Judged, certainty: Match['certainty'], candidates: readonly Candidate[]): Decision {
  return {
    state: 'agrees',
    claim: judged.one.compiled.claim,
    relation: judged.verdict.relation,
    certainty,
    reason: null,
    expected: null,
    others: [],
    candidates,
  };
}

function toCandidate({ one, verdict, score }: Judged): Candidate {
  const cues = [...one.cues];
  if (verdict.slip > 0) cues.push({ text: 'reads like a slip of its figure', weight: CUE.slip * verdict.slip });
  if (verdict.far > 0) cues.push({ text: 'far from its figure', weight: CUE.farOff * verdict.far });
  return { claim: one.compiled.claim, score, cues };
}

/** The mention a decision is about, for callers that finish a match. */
export function finish(mention: Mention, { half: _half, rivals: _rivals, ...decision }: Decision): Match {
  return { ...decision, mention, actual: mention.surface, related: [] };
}
