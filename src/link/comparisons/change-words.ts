import { CHANGES, COMPARATIVES } from '../../extract/lexicon/changes.ts';
import type { QuantityMention, TextRange } from '../../model.ts';
import type { Tie } from '../arithmetic/worked/fit.ts';
import { CHANGE_NOUN } from '../lexicon/arithmetic.ts';
import { COMPARED_TIME } from '../periods/earlier-times.ts';

/** How a change is told. */
export interface ChangeWords {
  readonly tie: Tie;
  readonly word: TextRange | null;
  readonly direction: 1 | -1 | null;
  /** The words for the time it is held against; null where none is named. */
  readonly time: string | null;
  /** Where what is told ends: offsets in the sentence. */
  readonly from: number;
  readonly to: number;
  /** Nouns between the figure and the word that compares. */
  readonly nouns: string;
}

const ADVERBS = '(?:(?:about|around|some|just|only|exactly|nearly|almost|roughly|another|fully|a full|well|more than|less than|over|by) )*';
const BEHIND = new RegExp(
  `^((?: [a-z][a-z'-]{1,20}){0,2}?) (${[...COMPARATIVES.keys(), 'up', 'down', 'better', 'worse'].join('|')}) (?:than|on|from)(?: (${COMPARED_TIME})(?![a-z])|(?= ))`,
);
const TIMES = new RegExp(
  `^ (?:as (?:many|much|long|high|large|big|fast|far|often|heavy|wide|dear|cheap)((?: [a-z][a-z'-]{1,20}){0,3}?) as|of(?= what)|(?=what)|the (?:number|level|figure|rate|price|cost|sum|amount) (?:of|in|for|at)?)(?: (${COMPARED_TIME})(?![a-z])|(?= ))`,
);
const NOUN = new RegExp(`\\b(${CHANGE_NOUN.slice(3, -1).replace(/\|(?:move|step|swing|difference|change)/g, '')}) of ${ADVERBS}$`);
const UP = new RegExp(`\\b(up|down)(?: by)? ${ADVERBS}$`);
const VERB = new RegExp(
  `\\b(?:has|have|had|'s|'ve|it|that|they|which|this) (?:now |since )?(rose|risen|grew|grown|climbed|increased|jumped|gone up|went up|fell|fallen|dropped|declined|decreased|shrank|shrunk|slipped|gone down|went down|come down|came down)(?: by)? ${ADVERBS}$`,
);
const SINCE = new RegExp(`^ (?:on|from|since|over|compared with|compared to|against|in) (${COMPARED_TIME})(?![a-z])`);
const SPAN = /^ (?:in|over) (?:the |a |one |this |twelve |12 )?(?:year|months|season)(?=[.,;:)]|$)/;
const END = /^(?:$|[.,;:)!]| –)/;
const BASE = /^ (?:on|from|against|compared with|compared to) /;

/**
 * The words around a figure that make a change of it: "£2.50 dearer than a year ago", "a rise of 7% since 2011", "it has grown by 40", "three
 * times as long as before". In: a sentence in lower case, and where the figure stands in it. Null where they make none.
 */
export function changeWordsOf(text: string, start: number, end: number, mention: QuantityMention): ChangeWords | null {
  const [lead, behind] = [text.slice(0, start), text.slice(end)];
  if (mention.change === 'from' || mention.change === 'to') return null;
  if (mention.quantity.dimension === 'multiple' || mention.quantity.dimension === 'fraction') {
    const times = TIMES.exec(behind);
    if (times)
      return {
        tie: mention.quantity.dimension === 'multiple' ? 'multiple' : 'share',
        word: null,
        direction: null,
        time: times[2] ?? null,
        from: start,
        to: end + times[0].length,
        nouns: times[1] ?? '',
      };
  }
  if (mention.quantity.dimension === 'multiple') return null;
  const after = BEHIND.exec(behind);
  if (after) {
    const at = end + after[1]!.length + 1;
    return told(after[2]!, at, { time: after[3] ?? null, from: start, to: end + after[0].length, nouns: after[1]! });
  }
  const before = NOUN.exec(lead) ?? UP.exec(lead) ?? VERB.exec(lead);
  const since = SINCE.exec(behind);
  const span = SPAN.exec(behind) ?? BASE.exec(behind);
  if (!before || (!since && !span && !END.test(behind))) return null;
  const at = before.index + before[0].indexOf(before[1]!);
  return told(before[1]!, at, { time: since?.[1] ?? null, from: at, to: end + (since ?? span ?? [''])[0].length, nouns: '' });
}

function told(word: string, at: number, rest: Pick<ChangeWords, 'time' | 'from' | 'to' | 'nouns'>): ChangeWords {
  const last = word.split(' ').at(-1)!;
  const direction = COMPARATIVES.get(word) ?? CHANGES.get(last) ?? null;
  const tie = direction === null ? 'gap' : direction > 0 ? 'more' : 'less';
  return { tie, word: { start: at, end: at + word.length }, direction, ...rest };
}
