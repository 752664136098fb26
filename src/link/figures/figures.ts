import type { Claim, Draft, Match, Mention, QuantityMention, TextRange } from '../../model.ts';
import { writtenNumber } from '../../quantity/align.ts';
import type { Half } from '../assignment/halves.ts';
import type { Spend } from '../budget.ts';
import type { CompiledClaim, FigureClaim } from '../compiled-claim.ts';
import type { Scene } from '../scene.ts';
import type { ProperWords, Setting } from '../setting.ts';
import { settleSentence } from '../silence/beside.ts';
import { doubtsOf } from '../silence/doubts.ts';
import { mayBeOfOtherExtent } from '../silence/other-extent.ts';
import { reasonNotSaid, reasonToSetAside, saidByStranger } from '../silence/set-aside.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { CUE, LIMIT } from '../weights.ts';
import { type Decision, decide, finish, type Judge, type Verdict } from './decide.ts';
import { derivedFromKin } from './derived.ts';
import { type Discourse, discourseOf } from './discourse.ts';
import { type Evidence, inKnownRow, weigh } from './evidence.ts';
import { countedPhrase } from './nearby.ts';
import { mayBeClaimed } from './touched.ts';
import { comparableTo, expectedOf, familyOf, significantDigits, verdictOn } from './verdicts.ts';

/** What is known of a draft before its figures are linked. */
export interface Ground {
  readonly draft: Draft;
  readonly vocabulary: Vocabulary;
  readonly proper: ProperWords;
  readonly own: ReadonlySet<number>;
  /** The years that a date without one may be of: those of the claims, for an undated draft as far as it shows them. */
  readonly years: readonly number[];
  /** The words of names that the claims have otherwise: they say nothing of another subject. */
  readonly wrongNames: () => ReadonlySet<string>;
  /** Ranges of the quotations in each passage's text. */
  readonly quoted: ReadonlyMap<number, readonly TextRange[]>;
  /** Claim ids that a writer pinned to a mention. */
  readonly pinned: ReadonlyMap<Mention, string>;
  /** The ids of the claims whose values stand in a passage, by index, or in one of those before it. */
  readonly stated: (passage: number) => ReadonlySet<string>;
  /** Counts the claims that are looked at for the figures and dates of the draft. */
  readonly spend: Spend;
}

/** A match with what its sentence may still make of it. */
export interface Linked {
  readonly match: Match;
  readonly half: Half | undefined;
  readonly rivals: Decision['rivals'] | undefined;
  /** The match as it would be without these claims. */
  readonly without: (...claims: readonly Claim[]) => Match;
  /** The match as it would be if none of the names around it were a stranger's. */
  readonly undoubted: () => Match;
  /** The match as it would be if the row of its table were known to be about the claims. */
  readonly inKnownRow: () => Match;
  /** The match as it would be as what its sentence takes up is read into it. */
  readonly takenUp: () => Match;
  /** Why the figure would not be ours to flag if it were a slip of the claim's; null where nothing says so. */
  readonly excuse: (claim: Claim) => string | null;
  /** What the words around it, its value and the names nearby say of a claim, whether or not it is thought to be about it. */
  readonly heldAgainst: (claim: FigureClaim) => Held;
  /** Why it is not said of a claim at all, whatever other figures stand beside it; null where nothing says so. */
  readonly notSaid: (claim: CompiledClaim) => string | null;
}

/** A figure and one claim side by side. */
export interface Held {
  /** Null where no word near the figure speaks of the claim. */
  readonly evidence: Evidence | null;
  readonly verdict: () => Verdict;
  /** How much the names around the figure speak against the claim: 0 where none does, less the more. */
  readonly doubt: () => number;
}

/** Links and compares the quantities of one passage; `taken` are the dates that a claim of their own is about. */
export function linkFigures(ground: Ground, scene: Scene, taken: ReadonlySet<Mention>): readonly Linked[] {
  const quantities = scene.mentions.filter((mention): mention is QuantityMention => mention.kind === 'quantity');
  const families = new Map<string, QuantityMention[]>();
  for (const mention of quantities) families.set(familyOf(mention), [...(families.get(familyOf(mention)) ?? []), mention]);
  return settleSentence(
    quantities.map((mention) => linkFigure(ground, scene, mention, families.get(familyOf(mention)) ?? [], taken)),
    scene,
    ground.vocabulary,
  );
}

function linkFigure(
  ground: Ground,
  scene: Scene,
  mention: QuantityMention,
  kin: readonly QuantityMention[],
  taken: ReadonlySet<Mention>,
): Linked {
  const { vocabulary } = ground;
  const pin = ground.pinned.get(mention);
  const bare = mention.quantity.dimension === 'count' && countedPhrase(scene, mention).length === 0;
  const pinned = pin ? vocabulary.withId(pin) : undefined;
  const stated = () => ground.stated(scene.passage.index);
  const weighed = (discourse: Discourse | null) =>
    weigh(scene, mention, kin, vocabulary, comparableTo(mention, bare), ground.spend, stated, discourse);
  const evidence = pin ? [...(pinned ? [pinnedTo(pinned)] : [])] : weighed(null);
  const setting: Setting = { draft: ground.draft, scene, mention, kin, vocabulary, proper: ground.proper, taken, own: ground.own };
  const judge = judgeOf(setting, ground, mention);
  const decision = decide(evidence, judge);
  const again = (changed: readonly Evidence[]) => finish(mention, decide(changed, judge));
  return {
    match: finish(mention, decision),
    half: decision.half,
    rivals: decision.rivals,
    without: (...claims) => again(evidence.filter(({ compiled }) => !claims.includes(compiled.claim))),
    undoubted: () => finish(mention, decide(evidence, { ...judge, doubts: () => [] })),
    inKnownRow: () => again(inKnownRow(evidence)),
    notSaid: (claim) => reasonNotSaid(setting, claim) ?? saidByStranger(setting, ground.quoted.get(scene.passage.index) ?? []),
    takenUp: () =>
      pin || !mayBeClaimed(scene, mention, vocabulary, stated)
        ? finish(mention, decision)
        : again(weighed(discourseOf(scene, mention, kin))),
    heldAgainst: (claim) => {
      const known = evidence.find((one) => one.compiled.claim === claim) ?? null;
      const doubt = () => {
        const compiled = known?.compiled ?? vocabulary.of(claim);
        const doubts = compiled ? judge.doubts(known ?? { ...pinnedTo(compiled), named: 0 }, []) : [];
        return doubts.reduce((sum, { weight }) => sum + weight, 0);
      };
      return { evidence: known, verdict: () => judge.verdict(claim), doubt };
    },
    excuse: (claim) => {
      const compiled = vocabulary.of(claim);
      const known = evidence.find((one) => one.compiled.claim === claim);
      return compiled ? judge.setAside(known ?? { ...pinnedTo(compiled), score: 1 }, 0.9) : null;
    },
  };
}

function pinnedTo(compiled: CompiledClaim): Evidence {
  return {
    compiled,
    score: 9,
    subject: 1,
    qualifiers: 1,
    pinned: 1,
    named: 1,
    words: () => new Map(),
    equal: false,
    hasParts: false,
    statistic: null,
    cues: [{ text: 'named by a comment', weight: 9 }],
  };
}

function judgeOf(setting: Setting, ground: Ground, mention: QuantityMention): Judge {
  return {
    verdict: (claim) => verdictOn(setting, mention, claim, ground.stated(mention.passage)),
    // Only one of the two has a figure like this one.
    either: (best, rival) => best.slip >= LIMIT.likeOne && rival.slip === 0,
    faith: (slip) => 1 - CUE.slipFaith * Math.min(1, slip),
    small: writtenNumber(mention.quantity).lt(10),
    telling: significantDigits(mention) >= 3 || mention.quantity.low.gte(100),
    unlike: LIMIT.unlike,
    otherExtent: (evidence) => mayBeOfOtherExtent(mention, setting.scene, evidence),
    whole: mention.change === 'from' || isWhole(setting.scene, mention),
    inTable: setting.scene.passage.cell !== undefined,
    expected: (claim) => expectedOf(mention, claim),
    setAside: (evidence, slip, strict) =>
      reasonToSetAside(setting, evidence, slip, strict) ?? saidByStranger(setting, ground.quoted.get(setting.scene.passage.index) ?? []),
    doubts: (evidence, field) => doubtsOf(setting, evidence, field),
    derived: (best) => derivedFromKin(mention, best.compiled, ground.vocabulary),
  };
}

/** "four of the 17", "301 of 620" */
function isWhole(scene: Scene, mention: QuantityMention): boolean {
  const start = scene.at.get(mention)?.start ?? 0;
  const before = scene.words.slice(Math.max(0, start - 3), start).map((word) => word.lower);
  return before.at(-1) === 'of' || (before.at(-2) === 'of' && /^(?:the|its|their|our|all|these|those)$/.test(before.at(-1) ?? ''));
}
