import type { ClaimSet, Draft, Match, Passage } from '../../model.ts';
import { sentences } from '../../text/tokens.ts';
import { changeOf } from '../figures/earlier-values.ts';
import { COMPARATIVE_WORDS } from '../lexicon/comparatives.ts';
import { COMPARED_TIME, isTimeBefore, yearOf } from '../periods/earlier-times.ts';
import { vocabularyOf } from '../vocabulary.ts';
import { toDirectionMatch } from './direction-match.ts';

/**
 * "There were 4,100 births. That is more than in the year before": a sentence that takes up the figure of the one before it and says no
 * more than which way it went. In: the matches of figures. Out: a conflict at the word where the claim of that figure went the other way.
 */
export function linkSinceBefore(draft: Draft, set: ClaimSet, matches: readonly Match[]): readonly Match[] {
  const vocabulary = vocabularyOf(set);
  const today = yearOf(draft, vocabulary.years);
  return draft.passages.flatMap((passage) => {
    if (passage.cell || passage.quoted > 0 || !passage.text.includes(' than ')) return [];
    return sentences(passage.text).flatMap((sentence, index, all): readonly Match[] => {
      const text = passage.text.slice(sentence.start, sentence.end);
      const told = /["“”?]/.test(text) ? null : TOLD.exec(text.replace(/’/g, "'").toLowerCase());
      const before = all[index - 1];
      const match = told && before ? onlyKnown(passage, before, matches) : null;
      const claim = match?.claim;
      if (!told || claim?.kind !== 'value') return [];
      const { sign: direction } = COMPARATIVE_WORDS.get(told[2]!)!;
      if (changeOf(claim, vocabulary) !== -direction || !isTimeBefore(told[3]!, claim, today)) return [];
      const start = sentence.start + told[1]!.length;
      const range = { start, end: start + told[2]!.length };
      return [toDirectionMatch({ passage, range, direction, claim, certainty: 'likely' })];
    });
  });
}

const TOLD = new RegExp(
  `^((?:and |but )?(?:that|this|it)(?:'s| is| was) (?:still |also |much |far |slightly |well |a little )?)(more|fewer|less|higher|lower|longer|shorter|bigger|smaller|larger|greater|dearer|cheaper) than (${COMPARED_TIME})(?=[.,;:]|$)`,
);

/** The one figure of a sentence, if a claim has it. */
function onlyKnown(
  passage: Passage,
  { start, end }: { readonly start: number; readonly end: number },
  matches: readonly Match[],
): Match | null {
  const own = matches.filter(
    ({ mention: { kind, passage: index, range } }) =>
      kind === 'quantity' && index === passage.index && range.start >= start && range.end <= end,
  );
  const [match] = own;
  return own.length === 1 && match!.state === 'agrees' && match!.certainty !== 'weak' && /^(?:same|rounded)$/.test(match!.relation ?? '')
    ? match!
    : null;
}
