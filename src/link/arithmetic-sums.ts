import { Decimal } from 'decimal.js';
import type { QuantityMention } from '../model.ts';
import { halfStep } from '../quantity/interval.ts';
import { lemma } from '../text/lemma.ts';
import { misses, type Reach, reachOf } from './arithmetic-fit.ts';
import { reprint, type Slip } from './arithmetic-slip.ts';
import { FIGURE, figureAt, figuresIn, isDenied, type Statement, WORD, words } from './arithmetic-statements.ts';

/** Finds sums of a sentence that do not add up: "200 and 700: 1,000 in all", "25, made up of 12, 8 and 4", "Adding the two together, 1,000". */
export function checkSums(statement: Statement, before: Statement | null): readonly Slip[] {
  return [...totalsBehind(statement), ...totalsInFront(statement), ...(before ? totalsOfBefore(statement, before) : [])];
}

/** Between two addends stands one joint, right before the second; an article would count something that is not printed. */
const TERM_WORDS = `(?: (?!(?:and|or|but|while|from|than|by|plus|not|an?|another|one|some|several|many|few|each|every|per|of which)\\b)${WORD}){0,7}`;
const JOINT = '(?:,|,? and|,? plus|;|;? and| \\+)(?: another| an? further| an? additional| a?n? ?extra| further)?(?: the)? ';
const LIST = `${FIGURE}${TERM_WORDS}${JOINT}${FIGURE}(?:${TERM_WORDS}${JOINT}${FIGURE}){0,8}`;
const TOGETHER = '(?:in all|in total|altogether|all told|combined|in sum)';
const MAKE =
  '(?:makes?|making|made|totals|totalling|totaling|adds? up to|adding up to|added up to|comes? to|came to|sums? to|equals?|giving(?: a total of)?|for a total of|a total of|a combined total of|or a total of|=)';
const TOTALS: readonly RegExp[] = [
  new RegExp(
    `(${LIST})${TERM_WORDS}(?:,|:|;| –| \\()? ?(?:(?:or|making|which makes|that is|so|and so|giving|for)(?: an? total of)? )?${FIGURE}${words(3)} ${TOGETHER}\\b`,
    'gu',
  ),
  new RegExp(
    `(${LIST})${TERM_WORDS}(?:,|:|;| –| \\()? ?(?:(?:which|that|they|together|both|and) ){0,2}(?:together )?${MAKE} ${FIGURE}`,
    'gu',
  ),
];

function totalsBehind(statement: Statement): readonly Slip[] {
  return TOTALS.flatMap((pattern) =>
    [...statement.text.matchAll(pattern)].flatMap((match) => {
      const figures = figuresIn(statement, match[0]);
      const total = figures.at(-1)!;
      const listed = figuresIn(statement, match[1]!);
      const lead = statement.text.slice(0, match.index);
      if (isOpen(lead) || isDenied(statement.text, match.index, match.index + match[0].length)) return [];
      return judge(statement, total, listed, HALF) ?? [];
    }),
  );
}

const WHOLES: readonly (readonly [RegExp, Decimal])[] = [
  [
    new RegExp(
      `${FIGURE}${words(6)}(?:,| –|:| \\()? (?:made up of|composed of|comprised of|comprising|consisting of|consists of|comprises|is made up of|are made up of|divided into|split into)(?: the)? (${LIST})(${TERM_WORDS})( –|.?)`,
      'gu',
    ),
    new Decimal('0.5'),
  ],
  [new RegExp(`${FIGURE}${words(5)}(?::| \\() ?(${LIST})(${TERM_WORDS})( –|.?)`, 'gu'), new Decimal('0.2')],
];

function totalsInFront(statement: Statement): readonly Slip[] {
  return WHOLES.flatMap(([pattern, leeway]) =>
    [...statement.text.matchAll(pattern)].flatMap((match) => {
      const total = figureAt(statement, match[1]);
      const listed = figuresIn(statement, match[2]!);
      const mark = match.at(-1)!;
      const end = match.index + match[0].length;
      if (!total || !isComplete(match[2]!, mark, leeway) || isDenied(statement.text, match.index, end)) return [];
      if (
        /\b(?:including|among|such as|mainly|mostly|plus|others)\b/.test(match[0]) ||
        /^ (?:and|plus|with|as well)\b/.test(statement.text.slice(end))
      )
        return [];
      const slip = judge(statement, total, listed, leeway);
      return slip ? [leeway.lt(HALF) ? { ...slip, certainty: 'likely' as const } : slip] : [];
    }),
  );
}

/** "12 forwards, 8 backs and 4 keepers": the last joint says that nothing is left out; so does the end of the sentence after a verb. */
function isComplete(list: string, mark: string, leeway: Decimal): boolean {
  const isJoined = /\b(?:and|plus)\b[^\uE000-\uE0FF]{0,20}[\uE000-\uE0FF]$/u.test(list);
  return isJoined ? /^(?:[.,;)!]| –|)$/.test(mark) : leeway.eq(HALF) && /^[.;)!]?$/.test(mark);
}

const NUMBERS: ReadonlyMap<string, number> = new Map([
  ['two', 2],
  ['three', 3],
  ['four', 4],
]);
/** "Adding the two together, 1,000": the figures of the sentence before, and all of them. */
const ADDED = new RegExp(
  `\\b(?:add(?:ing|ed)?|put(?:ting)?|taken|taking) (?:the |these |those )?(?:them|two|three|four|both|all|[\uE000-\uE0FF])(?: (?:figures|numbers|sums|amounts|totals))? (?:together|up),?${words(5)}(?: (?:and you get|to))? ${FIGURE}`,
  'u',
);
const TWO_MAKE = new RegExp(
  `^(?:together,?|(?:together,? )?(?:the |these |those )?(?:two|three|four|both|[\uE000-\uE0FF])(?: (?:figures|numbers|sums|amounts))?(?: together)?|together,? they) (?:make|add up to|come to|total|amount to|is|are|makes?) ${FIGURE}`,
  'u',
);

function totalsOfBefore(statement: Statement, before: Statement): readonly Slip[] {
  const match = ADDED.exec(statement.text) ?? TWO_MAKE.exec(statement.text);
  const total = match && figuresIn(statement, match[0]).at(-1);
  if (!match || !total || isDenied(statement.text, match.index, match.index + match[0].length) || isOpen(before.text)) return [];
  const listed = before.figures.filter((figure) => isAlike(figure, total));
  const said = [...NUMBERS].find(([word]) => new RegExp(`\\b${word}\\b`).test(match[0]))?.[1] ?? saidCount(statement, match[0], total);
  if (listed.length !== (said ?? 2) || !isOneNoun(before, listed)) return [];
  const slip = judge(statement, total, listed, HALF);
  return slip ? [slip] : [];
}

/** "The two" may have been read as a figure itself. */
function saidCount(statement: Statement, matched: string, total: QuantityMention): number | null {
  const count = figuresIn(statement, matched).find((figure) => figure !== total);
  return count ? count.quantity.low.toNumber() : null;
}

/** The figures count the same thing: their nouns are equal, or left out ("200 jobs in Leeds and 700 in Hull"). */
function isOneNoun({ text, figures }: Statement, listed: readonly QuantityMention[]): boolean {
  const nouns = new Set<string>();
  for (const figure of listed) {
    if (figure.quantity.dimension !== 'count') continue;
    const at = text.indexOf(String.fromCharCode(0xe000 + figures.indexOf(figure)));
    const noun = /^ (?:more |new |further |extra )?(\p{L}{2,30})/u.exec(text.slice(at + 1))?.[1];
    if (noun && !/^(?:in|at|on|for|and|of|from|to|will|are|were|is|was|would|by|with)$/.test(noun)) nouns.add(lemma(noun));
  }
  return nouns.size <= 1;
}

/** The list goes on to the left, with things that are no figures, or is added to what was there before. */
function isOpen(lead: string): boolean {
  return /(?:\b(?:and|plus|with|another|a further|an additional|extra|more) |[,;+] )$/.test(lead) &&
    /\b(?:an?|one|another|several|some)\b|[+;]/.test(lead)
    ? true
    : /\b(?:another|a further|an additional|an extra|on top of|in addition to|as well as|already|now stands|so far|up to|between)\b/.test(
        lead,
      );
}

const HALF = new Decimal('0.5');

function judge(statement: Statement, total: QuantityMention, listed: readonly QuantityMention[], leeway: Decimal): Slip | null {
  if (listed.length < 2 || listed.includes(total) || !listed.every((figure) => isAlike(figure, total))) return null;
  const reaches = listed.map(({ quantity }) => reachOf(quantity));
  if (reaches.some((reach) => reach === null) || listed[0]!.relation === 'further') return null;
  const sum = listed.reduce((value, { quantity }) => value.plus(quantity.low), new Decimal(0));
  const reach: Reach = {
    low: reaches.reduce((value, each) => value.plus(each!.low), new Decimal(0)),
    high: reaches.reduce((value, each) => value.plus(each!.high), new Decimal(0)),
  };
  if (!misses(total.quantity, reach, halfStep(total.quantity))) return null;
  // A gap as large as the figures themselves means that something else is added up.
  if (total.quantity.low.minus(sum).abs().gt(sum.times(leeway)) || isSumOfOthers(statement, total, listed)) return null;
  const isPlain = [total, ...listed].every(({ quantity }) => quantity.bound === 'exact');
  return { reason: 'sum', certainty: isPlain ? 'certain' : 'likely', wrong: total, expected: reprint(total, sum), from: listed };
}

/** Another figure of the sentence makes the sum right. */
function isSumOfOthers({ figures }: Statement, total: QuantityMention, listed: readonly QuantityMention[]): boolean {
  const sum = listed.reduce((value, { quantity }) => value.plus(quantity.low), new Decimal(0));
  return figures.some((figure) => {
    if (figure === total || !isAlike(figure, total)) return false;
    const { low } = figure.quantity;
    return listed.includes(figure) ? listed.length > 2 && sum.minus(low).eq(total.quantity.low) : sum.plus(low).eq(total.quantity.low);
  });
}

const ADDABLE = new Set<string>(['count', 'money', 'percent', 'points', 'duration', 'measure']);

function isAlike({ quantity: one }: QuantityMention, { quantity: other }: QuantityMention): boolean {
  return ADDABLE.has(one.dimension) && one.dimension === other.dimension && one.unit === other.unit && one.per === other.per;
}
