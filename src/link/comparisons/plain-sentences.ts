import type { Draft, Match, Passage } from '../../model.ts';
import { sentences, type Token, tokenize } from '../../text/tokens.ts';
import type { Spend } from '../budget.ts';

/** A sentence that says something of today, with nothing to take it back. */
export interface PlainSentence {
  readonly passage: Passage;
  readonly tokens: readonly Token[];
  /** Counts the claims that are looked at for it. */
  readonly spend: Spend;
}

/**
 * Judges the sentences of a draft, outside tables and quoted paragraphs, in passages that `tells` finds something in; those that
 * `unsure` finds something in (questions, denials, wishes, other times) are left alone. Where thousands of claims share their words,
 * the later sentences are left alone too.
 */
export function judgePlainSentences(
  draft: Draft,
  tells: RegExp,
  unsure: RegExp,
  judge: (sentence: PlainSentence) => readonly Match[],
): readonly Match[] {
  let looked = 0;
  const spend: Spend = (claims) => {
    looked += claims;
  };
  return draft.passages.flatMap((passage) => {
    if (passage.quoted > 0 || passage.cell || !tells.test(passage.text)) return [];
    return sentences(passage.text).flatMap(({ start, end }) => {
      if (looked > MOST_LOOKED || unsure.test(passage.text.slice(start, end))) return [];
      const tokens = tokenize(passage.text).filter((token) => token.start >= start && token.end <= end);
      return judge({ passage, tokens, spend });
    });
  });
}

/** Claims that are looked at for one draft. */
export const MOST_LOOKED = 500_000;
