/** Where a share stands with its part and its whole: the ways in which words tie the three together. */
import { FIGURE, LETTER, words } from '../statements.ts';
import { isComparable, isRelative } from './fit.ts';
import { isToldAsGap } from './gaps.ts';
import { type Figure, figureOf, type Window } from './window.ts';

/** A share, its part and its whole; `told` is the one that is worked out of the other two. */
export interface Parted {
  readonly share: Figure;
  readonly part: Figure;
  readonly whole: Figure;
  readonly told: 'share' | 'part';
}

const THE = `(?:(?:the|its|their|our|all|all the|these|those|his|her|a possible|a total of|[${LETTER}]{1,20}'s) )?(?:[${LETTER}][${LETTER}'-]{0,20} ){0,2}?`;
const HEDGE = '(?:(?:just|only|about|some|nearly|almost|roughly|around|well|a full|exactly|more than|over|under|fewer than) )*';
/** What follows says it again. */
const SAYS = "(?:or|i\\.e\\.|that is|that's|which is|which makes|equal to|a (?:total|share) of|a (?:success |failure )?rate of)";
const AGAIN = `(?:(?:,|:|;| –)(?: ${SAYS},?)? | \\((?:${SAYS},? )?)${HEDGE}`;
const THAT_IS = `[.,;:](?: –)? (?:and |so )?(?:that is|that's|this is|which is|which makes|that makes|it is|they are) ${HEDGE}`;
const END = '(?=$|[.,;:)!]| –| of (?:them|these|those|it)\\b)';
/** Behind a share of all of it. */
const OF_ALL = `(?=$|[.,;:)!]| –| of (?:all|it|that|everything|everyone|the (?:total|whole|lot|way|cost|sum|money|workforce|staff|fleet|electorate|population|price|bill|budget|target|membership|number))\\b)`;
const NOUNS = `(?: (?!(?:or|and|in|at|on|for|to)\\b)[${LETTER}]{2,20}){0,2}`;
const OF = `(?: out)? of ${THE}`;

/** One way: what each captured figure is, and which of them is worked out of the others. */
interface Way {
  readonly pattern: RegExp;
  readonly order: readonly ('share' | 'part' | 'whole')[];
  readonly told: 'share' | 'part';
}

const WAYS: readonly Way[] = [
  // 70% of the 72,000, or 50,400
  {
    pattern: new RegExp(`${FIGURE} (?:of )?${THE}${FIGURE}${words(6)}(?!:| \\()${AGAIN}${FIGURE}${NOUNS}${END}`, 'gu'),
    order: ['share', 'whole', 'part'],
    told: 'part',
  },
  // 70% of the 72,000: 50,400
  {
    pattern: new RegExp(`${FIGURE} (?:of )?${THE}${FIGURE}${words(6)}(?::| \\() ?${HEDGE}${FIGURE}${NOUNS}${END}`, 'gu'),
    order: ['share', 'whole', 'part'],
    told: 'share',
  },
  // 31% of 18,300 boxes. That's more than 5,500
  {
    pattern: new RegExp(`${FIGURE} of ${THE}${FIGURE}${words(8)}${THAT_IS}${FIGURE}(?!${NOUNS} (?:more|less|fewer)\\b)`, 'gu'),
    order: ['share', 'whole', 'part'],
    told: 'part',
  },
  // two in five go abroad, 108,000 of the 270,000
  {
    pattern: new RegExp(`${FIGURE}${words(9)}${AGAIN}${FIGURE}${NOUNS}${OF}${FIGURE}`, 'gu'),
    order: ['share', 'part', 'whole'],
    told: 'share',
  },
  // 45 of the 180 patients, or a quarter
  {
    pattern: new RegExp(`${FIGURE}${NOUNS}${OF}${FIGURE}${words(7)}(?:${AGAIN}|${THAT_IS})${FIGURE}${OF_ALL}`, 'gu'),
    order: ['part', 'whole', 'share'],
    told: 'share',
  },
  // Of the 180 patients 45 came back: a quarter
  {
    pattern: new RegExp(`\\bof ${THE}${FIGURE}${words(7)},? ${FIGURE}${words(6)}(?:${AGAIN}|${THAT_IS})${FIGURE}${OF_ALL}`, 'gu'),
    order: ['whole', 'part', 'share'],
    told: 'share',
  },
  // 480 letters, among them 96 complaints (20%); it employs 152. It will cut 38 of them, a quarter
  {
    pattern: new RegExp(
      `${FIGURE}${words(7)}(?:[,;–]? (?:of which|of whom|of them|including|among them)${words(5)} ${FIGURE}|[.;,][^\uE000-\uE0FF.;]{0,60}${FIGURE} of (?:them|these|those|it))${words(6)}(?:${AGAIN}|${THAT_IS})${FIGURE}${OF_ALL}`,
      'gu',
    ),
    order: ['whole', 'part', 'share'],
    told: 'share',
  },
];

/** All shares of a window whose part and whole its words name, the last of them in its last sentence. */
export function partedIn(window: Window): readonly Parted[] {
  if (!window.figures.some(isRatio)) return [];
  return WAYS.flatMap(({ pattern, order, told }) =>
    [...window.text.matchAll(pattern)].flatMap((match): readonly Parted[] => {
      const figures = match.slice(1).flatMap((one) => figureOf(window, one) ?? []);
      const [share, part, whole] = (['share', 'part', 'whole'] as const).map((role) => figures[order.indexOf(role)]);
      if (!share || !part || !whole || figures.every((one) => one.back > 0) || !isRatio(share)) return [];
      // "A fall of 30%" is no share; "lost 30% of its 180 seats" is one.
      if (!isShare(share) && order[0] !== 'share') return [];
      const isMeant =
        ![part, whole].some((one) => isRelative(one.mention) || isToldAsGap(window, one)) && isComparable(window, part, whole);
      return isMeant && part.mention.quantity.low.lt(whole.mention.quantity.low) ? [{ share, part, whole, told }] : [];
    }),
  );
}

/** A figure that can be a share of something: no change, no rate. */
export function isShare(figure: Figure): boolean {
  return isRatio(figure) && !figure.mention.change && !figure.mention.direction;
}

function isRatio({ mention }: Figure): boolean {
  const { dimension, per } = mention.quantity;
  return (dimension === 'percent' || dimension === 'fraction') && !per;
}
