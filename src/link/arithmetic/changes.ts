import { Decimal } from 'decimal.js';
import type { QuantityMention } from '../../model.ts';
import { CHANGE_NOUN, LESS_OR_MORE } from '../lexicon/arithmetic.ts';
import { type Change, judgeChange } from './change.ts';
import { misses } from './fit.ts';
import { reprint, type Slip } from './slip.ts';
import { FIGURE, figureAt, isDenied, LETTER, type Statement, words } from './statements.ts';

/**
 * Finds what is said of a change and does not follow from its two ends ("from £64 to £80, a rise of 20 per cent"), in the
 * sentence itself or in one after it that begins with "That is"; and multiples turned into a wrong percentage ("trebled, that
 * is up 300%").
 */
export function checkChanges(statement: Statement, before: Statement | null): readonly Slip[] {
  const changes = findChanges(statement);
  const said: Said[] = changes.flatMap((change) =>
    [...saidBehind(statement, change), ...saidBefore(statement, change)]
      .filter((mention) => isAboutEnds(statement, change, mention))
      .map((mention) => ({ change, mention })),
  );
  const earlier = before ? findChanges(before) : [];
  if (earlier.length === 1) {
    const next = saidNext(statement).filter((mention) => isAboutEnds(statement, earlier[0]!, mention));
    said.push(...next.map((mention) => ({ change: earlier[0]!, mention })));
  }
  said.push(...saidBetween(statement));
  const slips = said.flatMap(({ change, mention }) => judgeChange(change, mention) ?? []);
  return [...slips, ...checkMultiples(statement)];
}

/** What is said of a change. */
interface Said {
  readonly change: Change;
  readonly mention: QuantityMention;
}

/** The two ends of a change and where they stand in the statement. */
interface Place extends Change {
  readonly start: number;
  readonly end: number;
}

const PAIRS: readonly (readonly [RegExp, 'up' | 'back'])[] = [
  [new RegExp(`\\bfrom ${FIGURE}${words(7)},? to (?:just |only )?${FIGURE}`, 'gu'), 'up'],
  [new RegExp(`\\bto ${FIGURE}${words(5)},?(?: up| down)? from ${FIGURE}`, 'gu'), 'back'],
  [new RegExp(`${FIGURE}${words(5)},? (?:up|down) from ${FIGURE}`, 'gu'), 'back'],
];

function findChanges(statement: Statement): readonly Place[] {
  const places: Place[] = [];
  // Cheaper to see than the patterns to try.
  if (statement.figures.length < 2 || !statement.text.includes('from ')) return places;
  for (const [pattern, order] of PAIRS) {
    for (const match of statement.text.matchAll(pattern)) {
      const [one, other] = [figureAt(statement, match[1]), figureAt(statement, match[2])];
      const end = match.index + match[0].length;
      if (!one || !other || isDenied(statement.text, match.index, end)) continue;
      if (places.some((place) => place.start < end && match.index < place.end)) continue;
      const [from, to] = order === 'up' ? [one, other] : [other, one];
      places.push({ from, to, isSwing: /\bswing\b/.test(statement.text), start: match.index, end });
    }
  }
  return places;
}

const LINK =
  "(?:(?:and|or|so|meaning|giving|representing|marking|making|which is|which was|that is|that's|i\\.e\\.|ie|equal to|equivalent to),? ){0,2}";
const ARTICLE = '(?:an?|the|its|their|his|her|our)';
const ADVERBS = '(?:(?:just|only|exactly|nearly|total|overall|further) ){0,2}';
const SAID = [
  `(?:up|down|by|adding|one of)(?: by)? ${ADVERBS}${FIGURE}`,
  `(?:is |was )?(?:${ARTICLE} )?(?:[${LETTER}]{1,20} ){0,2}?${CHANGE_NOUN} of ${ADVERBS}${FIGURE}`,
  `(?:${ARTICLE} )?${FIGURE} (?:(?:[${LETTER}]{1,20} )?${CHANGE_NOUN}|${LESS_OR_MORE})\\b`,
].join('|');
const BEHIND = new RegExp(`^${words(6)}(?:,| –| \\(|;|:)? ?${LINK}(?:${SAID})`, 'u');
const IS = '(?:is|was|means|meant|makes|made|represents|represented|amounts to|amounted to|equals|comes to|works out at|marks)';
const IS_BEHIND = new RegExp(
  `^${words(6)},? ${IS} (?:an? )?${ADVERBS}(?:one of ${ADVERBS})?(?:${CHANGE_NOUN} of ${ADVERBS})?${FIGURE}`,
  'u',
);
const CHAIN = new RegExp(
  `^(?:,| –| \\()? ?(?:(?:or|that is|that's|i\\.e\\.|ie|which is|equal to|equivalent to),? )?(?:an? ${CHANGE_NOUN} of )?${FIGURE}`,
  'u',
);
const NEXT = new RegExp(`^(?:that|this|it)(?: ${IS}|'s) (?:${SAID})`, 'u');
const NEXT_NAMED = new RegExp(`^(?:that|this|the) ${CHANGE_NOUN} ${IS} (?:an? )?${ADVERBS}(?:one of )?${FIGURE}`, 'u');
const BEFORE = new RegExp(
  `${FIGURE}(?: ${CHANGE_NOUN}(?: in(?: [${LETTER}]{1,20}){1,3})?)?(?: (?:this|last|the|in|over|since|a|year|month|quarter|week|season|decade|\uF8FF)){0,5},?(?: up| down)? $`,
  'u',
);
const NOUN_BEFORE = new RegExp(`\\b${CHANGE_NOUN}(?: in(?: [${LETTER}]{1,20}){1,4})? $`, 'u');

/** A figure with a base or a period of its own says something else. */
const OWN_BASE =
  /^ (?:an?|per|each|every|annually|annual|yearly|monthly|weekly|daily|on|than|of|from|against|compared|versus|vs|year|month|compound|compounded|in real|real|after|before|adjusted|faster than|more than|higher than|lower than|less than)\b|^ \p{L}{1,20} (?:than|on average|per|a year)\b/u;

/** "From 1.1 to 1.2, 30% faster": bare numbers name versions, sizes or settings as often as amounts, and something else changes. */
function isAboutEnds({ text, figures }: Statement, { from, to }: Change, mention: QuantityMention): boolean {
  const isBare = [from, to].every(({ quantity }) => quantity.dimension === 'count' && quantity.unit === null);
  const behind = text.slice(text.indexOf(String.fromCharCode(0xe000 + figures.indexOf(mention))) + 1);
  if (mention.quantity.dimension === 'percent' && / as\b/y.test(behind)) return false;
  if (!isBare || mention.quantity.dimension === 'count') return true;
  const isVersion = [from, to].some(({ quantity }) => !quantity.low.isInteger() && quantity.low.lt(20));
  return (
    !isVersion &&
    !/^ (?:\p{L}{1,20} )?(?:as|faster|slower|quicker|longer|shorter|cheaper|dearer|smaller|larger|improvement|boost)\b/u.test(behind)
  );
}

function saidBehind(statement: Statement, { start, end }: Place): readonly QuantityMention[] {
  const { text } = statement;
  const rest = text.slice(end);
  const isNoun = NOUN_BEFORE.test(text.slice(Math.max(0, start - 80), start));
  const match = BEHIND.exec(rest) ?? (isNoun ? IS_BEHIND.exec(rest) : null);
  if (!match || isDenied(text, end, end + match[0].length)) return [];
  return accept(statement, match, end, rest);
}

/** The figure that was caught, and the one that restates it: "a rise of £16, or 20 per cent". */
function accept(statement: Statement, match: RegExpExecArray, at: number, rest: string): readonly QuantityMention[] {
  const mention = caught(statement, match);
  const last = match[0].search(/[\uE000-\uE0FF](?=[^\uE000-\uE0FF]*$)/u);
  const behind = rest.slice(last + 1);
  if (!mention || OWN_BASE.test(behind) || OWN_BASE.test(rest.slice(match[0].length)) || isSpread(statement.text)) return [];
  if (!isSameNoun(statement, mention, at + last + 1)) return [];
  const chained = CHAIN.exec(behind);
  const second = chained && figureAt(statement, chained[1]);
  const isOther = second && second.quantity.dimension !== mention.quantity.dimension && !OWN_BASE.test(behind.slice(chained[0].length));
  return isOther && isSameNoun(statement, second, at + last + 1 + chained[0].length) ? [mention, second] : [mention];
}

function saidBefore(statement: Statement, { start }: Place): readonly QuantityMention[] {
  const lead = statement.text.slice(Math.max(0, start - 120), start);
  const match = BEFORE.exec(lead);
  const mention = match && figureAt(statement, match[1]);
  if (!match || !mention || isSpread(statement.text)) return [];
  const { dimension } = mention.quantity;
  const isChange = mention.change === 'by' || dimension === 'multiple' || new RegExp(`^. ${CHANGE_NOUN}\\b`, 'u').test(match[0]);
  return isChange && !isDenied(statement.text, start - match[0].length, start) ? [mention] : [];
}

function saidNext(statement: Statement): readonly QuantityMention[] {
  const match = NEXT.exec(statement.text) ?? NEXT_NAMED.exec(statement.text);
  if (!match || isDenied(statement.text, 0, match[0].length)) return [];
  return accept(statement, match, 0, statement.text);
}

// --- $91m, a cut of 40 per cent from $182m -------------------------------------------------------------------------------

const BETWEEN = new RegExp(
  `${FIGURE}${words(3)},? an? (?:[${LETTER}]{1,20} )?${CHANGE_NOUN} of ${ADVERBS}${FIGURE}(?: (?:on|in|over) [^,;.]{1,20})? from ${FIGURE}`,
  'gu',
);

function saidBetween(statement: Statement): readonly Said[] {
  if (statement.figures.length < 3 || isSpread(statement.text)) return [];
  return [...statement.text.matchAll(BETWEEN)].flatMap((match) => {
    const [to, mention, from] = match.slice(1).map((group) => figureAt(statement, group));
    const end = match.index + match[0].length;
    if (!to || !mention || !from || isDenied(statement.text, match.index, end)) return [];
    return [{ change: { from, to, isSwing: false }, mention }];
  });
}

function caught(statement: Statement, match: RegExpExecArray): QuantityMention | null {
  return figureAt(
    statement,
    match.slice(1).find((group) => group !== undefined),
  );
}

/** Yearly averages and compound growth are no part of a change from one end to the other. */
function isSpread(text: string): boolean {
  return /\b(?:averag(?:e|ed|ing)|annuali[sz]ed|compound|cagr|in real terms|real-terms|inflation|seasonally|like-for-like|respectively|between them|per cent of)\b/.test(
    text,
  );
}

/** "A rise of 50 members" is about members only if the sentence is; bare figures and figures with a unit are about whatever it is. */
function isSameNoun({ text }: Statement, mention: QuantityMention, end: number): boolean {
  if (mention.quantity.dimension !== 'count') return true;
  const noun = /^ (\p{L}{3,30})/u.exec(text.slice(end))?.[1];
  if (
    !noun ||
    new RegExp(
      `^(?:${CHANGE_NOUN}|${LESS_OR_MORE}|and|but|while|after|since|with|for|this|last|over|the|in|on|at|as|when|which|because|because|thanks|people)$`,
    ).test(noun)
  )
    return true;
  return text.slice(0, end).includes(noun.replace(/s$/, ''));
}

// --- trebled, that is, up 300% --------------------------------------------------------------------------------------------

const RESTATED = new RegExp(
  `${FIGURE}${words(7)}(?: to ${FIGURE}${words(3)})?(?:,| –| \\(|;|:) ?(?:(?:that is|that's|which is|i\\.e\\.|ie|in other words|or|meaning|a full),? ){0,2}(?:(?:up|by|up by|an? (?:rise|increase|jump|growth|gain|surge|leap) of) ${FIGURE}|(?:an? )?${FIGURE} (?:rise|increase|growth|jump|gain|surge|more|higher|up)\\b)`,
  'gu',
);

function checkMultiples(statement: Statement): readonly Slip[] {
  if (!statement.figures.some(({ quantity }) => quantity.dimension === 'multiple')) return [];
  return [...statement.text.matchAll(RESTATED)].flatMap((match): Slip[] => {
    const multiple = figureAt(statement, match[1]);
    const stated = figureAt(statement, match[3] ?? match[4]);
    if (multiple?.quantity.dimension !== 'multiple' || stated?.quantity.dimension !== 'percent' || stated.quantity.per) return [];
    const end = match.index + match[0].length;
    if (OWN_BASE.test(statement.text.slice(end)) || isDenied(statement.text, match.index, end) || isSpread(statement.text)) return [];
    const times = multiple.quantity.low;
    if (times.lte(1)) return [];
    const value = times.minus(1).times(100);
    // To treble is to go up by 200 per cent. The usual slip is the multiple itself; other loose figures are left alone.
    const isSlip = stated.quantity.bound === multiple.quantity.bound && stated.quantity.low.eq(times.times(100));
    const isFar = multiple.quantity.bound === 'exact' && misses(stated.quantity, { low: value, high: value }, new Decimal(25).times(times));
    if (!isSlip && !isFar) return [];
    return [
      { reason: 'change', certainty: isSlip ? 'certain' : 'likely', wrong: stated, expected: reprint(stated, value), from: [multiple] },
    ];
  });
}
