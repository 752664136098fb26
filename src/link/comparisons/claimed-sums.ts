import type { ClaimSet, Draft, Match, Passage, QuantityMention, ValueClaim } from '../../model.ts';
import { stem } from '../../text/lemma.ts';
import { tokenize } from '../../text/tokens.ts';
import { reprint } from '../arithmetic/slip.ts';
import { toStatements } from '../arithmetic/statements.ts';
import { isComparable, type Outcome, stretchOf } from '../arithmetic/worked/fit.ts';
import { isToldAsGap } from '../arithmetic/worked/gaps.ts';
import { isRest } from '../arithmetic/worked/rests.ts';
import { isMade, isNotResult, isPlain, resultOf } from '../arithmetic/worked/sums.ts';
import { isTotal } from '../arithmetic/worked/totals.ts';
import { behindOf, type Figure, figureOf, leadOf, nounsOf, toWindow, type Window } from '../arithmetic/worked/window.ts';
import { type Vocabulary, vocabularyOf } from '../vocabulary.ts';
import { isExplained, type Side, sideOf } from './explained.ts';
import { asMention } from './named-claims.ts';
import { type Family, familiesOf, wholeOf } from './sum-families.ts';

/**
 * Holds gaps, rests and totals against the sums and differences that the claims file itself tells of, where the draft states one member
 * and works out another: "It had asked for $84,000. The sum raised falls $21,000 short of that", "adds 900 seats, to make 5,300 in all",
 * "The cutters landed 1,230 tonnes of those, and the rowers the remaining 340". Takes the matches of figures and gives them again, those
 * that do not follow as conflicts.
 */
export function settleClaimedSums(draft: Draft, set: ClaimSet, matches: readonly Match[]): readonly Match[] {
  const held = new Map<number, Match[]>();
  for (const match of matches) {
    const { kind, passage } = match.mention;
    if (kind !== 'quantity' && kind !== 'date') continue;
    const known = held.get(passage);
    if (known) known.push(match);
    else held.set(passage, [match]);
  }
  const vocabulary = vocabularyOf(set);
  const settled = new Map<Match, Match>();
  for (const [index, own] of held) {
    const passage = draft.passages[index];
    if (!passage || passage.cell || passage.quoted > 0 || !own.some(isOpen)) continue;
    own.sort((one, other) => one.mention.range.start - other.mention.range.start);
    for (const [match, found] of judgeAll(passage, own, set, vocabulary)) settled.set(match, found);
  }
  return settled.size === 0 ? matches : matches.map((match) => settled.get(match) ?? match);
}

/** No claim confirms it; what sets it aside is no more than that it is worked out. */
function isOpen({ mention, state, reason }: Match): boolean {
  if (mention.kind !== 'quantity' || !isPlain(mention)) return false;
  return state === 'not-covered' || (state === 'set-aside' && WORKED.test(reason ?? ''));
}

const WORKED = /^(?:names the rest of a group|the sentence states|is a part of|belongs to the past|is worked out)/;

function judgeAll(passage: Passage, own: readonly Match[], set: ClaimSet, vocabulary: Vocabulary): readonly (readonly [Match, Match])[] {
  const statements = toStatements(
    passage,
    own.map(({ mention }) => mention),
  );
  return statements.flatMap((statement, index) => {
    const window = statement.figures.length > 0 ? toWindow(statements, index) : null;
    if (!window || UNSURE.test(window.text.slice(window.start))) return [];
    return window.figures.flatMap((figure): readonly (readonly [Match, Match])[] => {
      const match = figure.back === 0 ? own.find(({ mention }) => mention === figure.mention) : undefined;
      if (!match || !isOpen(match) || vocabulary.withValue(figure.mention.quantity).length > 0) return [];
      const found = judge({ window, figure, match, own, set, vocabulary });
      return found ? [[match, found]] : [];
    });
  });
}

const UNSURE = /\b(?:would|could|should|might|hopes?|hoped|wants?|wanted|expect\w*|forecasts?|average|respectively|each|per)\b/;

interface Ground {
  readonly window: Window;
  readonly figure: Figure;
  readonly match: Match;
  readonly own: readonly Match[];
  readonly set: ClaimSet;
  readonly vocabulary: Vocabulary;
}

type Role = 'gap' | 'rest' | 'total';

function judge(ground: Ground): Match | null {
  const { window, figure } = ground;
  const role = roleOf(window, figure);
  if (!role || isMadeHere(window, figure)) return null;
  const stated = statedIn(ground);
  const told = familiesOf(ground.set).flatMap((family) => toldOf(ground, role, family, stated));
  const right = told.some(({ outcome }) => !isNotResult(bare(figure.mention), outcome));
  if (right) return null;
  const near = told.filter(({ outcome, most }) => stretchOf(figure.mention.quantity.low, outcome.value).lte(most));
  const values = new Set(near.map(({ outcome }) => outcome.value.toString()));
  if (values.size === 1) return conflict(ground, near[0]!.outcome, near[0]!.from);
  return told.length === 0 && role === 'rest' ? judgeRest(ground, stated) : null;
}

function roleOf(window: Window, figure: Figure): Role | null {
  const [lead, behind] = [leadOf(window, figure), behindOf(window, figure)];
  if (isRest(window, figure) || LEFT_OF.test(behind)) return 'rest';
  if (isTotal(window, figure) || PUT_TOGETHER.test(lead)) return 'total';
  return (isToldAsGap(window, figure) || AHEAD.test(behind)) && !TO_ANOTHER.test(behind) ? 'gap' : null;
}

/** "Only 65 of the loft's 190 left". */
const LEFT_OF = /^ of (?:the |its |their |our )?[^.,;:]{1,30} (?:left|remaining|unsold|empty|spare|unused)\b/;
const PUT_TOGETHER =
  /\b(?:put|add|take) (?:the pair|the ([\uE000-\uE0FF])|them|both|these) together(?:,| and)* (?:you|we|they|that) (?:have|get|makes?|comes? to) (?:about |some |nearly )?$/;
const AHEAD = /^ (?:short of (?:that|it|this)|ahead|better off|worse off|to the good)\b/;
/** Held against something of its own. */
const TO_ANOTHER = /^[^.,;:]{0,40} (?:than|on|from|since) (?!that\b|it\b|this\b)/;

/** The figures around it make it, or another sum is plainly spoken of. */
function isMadeHere(window: Window, figure: Figure): boolean {
  const others = window.figures
    .filter((one) => one !== figure && isPlain(one.mention) && isComparable(window, one, figure))
    .map(({ mention }) => mention);
  return isMade(bare(figure.mention), others);
}

/** The claims whose figures stand in the sentence or in the one before it, nearest last. */
function statedIn({ window, own, vocabulary }: Ground): ReadonlyMap<ValueClaim, Figure> {
  const found = new Map<ValueClaim, Figure>();
  for (const figure of window.figures) {
    if (figure.back > 2) continue;
    const match = own.find(({ mention }) => mention === figure.mention);
    if (match?.state === 'agrees' && match.claim?.kind === 'value' && /^(?:same|rounded)$/.test(match.relation ?? ''))
      found.set(match.claim, figure);
    else if (match?.state === 'not-covered') {
      const claim = measureOf(window, figure, vocabulary);
      if (claim) found.set(claim, figure);
    }
  }
  return found;
}

/** "The loft's 190": a bare number that is the measure of the one claim named right before it. */
function measureOf(window: Window, figure: Figure, vocabulary: Vocabulary): ValueClaim | null {
  const { quantity } = figure.mention;
  const found =
    quantity.dimension === 'count' && quantity.low.gte(100)
      ? vocabulary.withNumber({ ...quantity, dimension: 'measure', unit: null, unitWord: null })
      : [];
  const claim = found.length === 1 ? found[0]!.claim : null;
  const side = found[0] && sideOf(found[0]);
  const lead = / ([a-z-]+)'s? $/.exec(leadOf(window, figure))?.[1];
  return claim?.kind === 'value' && side && lead !== undefined && side.heads.has(stem(lead)) ? claim : null;
}

interface ToldSum {
  readonly outcome: Outcome;
  readonly from: readonly ValueClaim[];
  /** How far off the figure may be and still be a slip. */
  readonly most: number;
}

function toldOf(ground: Ground, role: Role, family: Family, stated: ReadonlyMap<ValueClaim, Figure>): readonly ToldSum[] {
  const { whole, parts } = family;
  const { figure, window, vocabulary } = ground;
  const members = [whole, ...parts];
  const sides = members.flatMap((claim) => sideOf(vocabulary.of(claim)!) ?? []);
  if (role === 'gap' && parts.length !== 2) return [];
  // What is added up stands before its total, all but one part of it.
  const isTold = (claim: ValueClaim) => stated.has(claim) && (role !== 'total' || stated.get(claim)!.at < figure.at);
  const anchors = members.filter(isTold);
  if (role === 'total' && anchors.length > 0 && parts.filter((part) => !isTold(part)).length > 1) return [];
  const meant = role === 'total' ? [whole] : parts;
  const isCounted = nounsOf(window, figure).every((noun) => sides.some(({ all }) => all.has(stem(noun))) || PLAIN_NOUN.test(noun));
  if (!isCounted) return [];
  const isAllOfThem = role === 'total' && anchors.length === 0 && isCountedOff(window, figure, family, sides);
  if (!isAllOfThem && !anchors.some((claim) => stated.get(claim)!.back <= 1)) return [];
  const isHere = anchors.some((claim) => stated.get(claim)!.back === 0);
  const isPlainly = isAllOfThem || areExplained(window, figure, sides);
  if (!isPlainly && !isHere) return [];
  // Of several parts the missing one is meant.
  const open = meant.filter((claim) => !stated.has(claim));
  const left = open.length > 1 ? open.filter((claim) => claim === family.result) : open;
  if (left.length !== 1 || (role !== 'total' && parts.length > 2)) return [];
  const outcome = resultOf(bare(figure.mention), [asMention(left[0]!, figure.mention)], () => 1);
  return outcome ? [{ outcome, from: members, most: isPlainly ? PLAINLY : BARELY }] : [];
}

const PLAINLY = 1.5;
const BARELY = 1.3;
const PLAIN_NOUN = /^(?:more|left|short|ahead|all|total|other)$/;

/** "Put the two together and you have 730 looms": the number of parts, and what they count. */
function isCountedOff(window: Window, figure: Figure, { parts }: Family, sides: readonly Side[]): boolean {
  const put = PUT_TOGETHER.exec(leadOf(window, figure));
  const [noun] = nounsOf(window, figure);
  const size = put && (figureOf(window, put[1])?.mention.quantity.low.toNumber() ?? 2);
  return size === parts.length && noun !== undefined && sides.every(({ heads }) => heads.has(stem(noun)));
}

/** All words of the figure's clause are those of the members. */
function areExplained(window: Window, figure: Figure, sides: readonly Side[]): boolean {
  const clause = `${/[^.,;:]*$/.exec(leadOf(window, figure))![0]} ${/^[^.,;:]*/.exec(behindOf(window, figure))![0]}`;
  return tokenize(clause.replace(/[\uE000-\uF8FF]/g, ' ')).every((token) => isExplained(token, ...sides) || WORKING.test(token.lower));
}

/** Words of working out. */
const WORKING =
  /^(?:makes?|making|made|total|totals|sum|comes?|came|falls?|fell|leaves?|leaving|left|short|ahead|behind|remaining|remain|rest|remainder|other|gap|shortfall|surplus|difference|add|adds|put|together|altogether|combined|needed|find|raised|still|so|only|just|another|further|more)$/;

// --- the other 90 of a whole that only a claim has ------------------------------------------------------------------------------

function judgeRest(ground: Ground, stated: ReadonlyMap<ValueClaim, Figure>): Match | null {
  const { window, figure, vocabulary } = ground;
  if (!/\bthe (?:other|remaining) $/.test(leadOf(window, figure)) || nounsOf(window, figure).length > 0) return null;
  const near = [...stated].filter(([, one]) => one.mention.quantity.dimension === figure.mention.quantity.dimension);
  const [part, ...more] = near.map(([claim]) => claim);
  const whole = part && more.length === 0 ? wholeOf(part, vocabulary) : null;
  // Another whole may be spoken of.
  if (!whole || window.figures.some((one) => one !== figure && one.mention.quantity.low.gt(figure.mention.quantity.low))) return null;
  const outcome = resultOf(figure.mention, [asMention(whole, figure.mention), asMention(part!, figure.mention)], (index) =>
    index === 0 ? 1 : -1,
  );
  if (!outcome?.value.gt(0) || !isNotResult(figure.mention, outcome)) return null;
  return stretchOf(figure.mention.quantity.low, outcome.value).lte(BARELY) ? conflict(ground, outcome, [whole, part!]) : null;
}

// -------------------------------------------------------------------------------------------------------------------------------

function bare(mention: QuantityMention): QuantityMention {
  return { ...mention, quantity: { ...mention.quantity, per: null } };
}

function conflict({ match, figure }: Ground, outcome: Outcome, others: readonly ValueClaim[]): Match {
  return {
    ...match,
    state: 'conflicts',
    claim: null,
    relation: 'arithmetic',
    certainty: 'likely',
    reason: 'sum',
    expected: reprint(figure.mention, outcome.value),
    others,
    related: [],
  };
}
