import type { DateMention } from '../../model.ts';
import { stem } from '../../text/lemma.ts';
import { tokenize } from '../../text/tokens.ts';
import type { Evidence } from '../figures/evidence.ts';
import type { Scene } from '../scene.ts';
import { CUE } from '../weights.ts';

/**
 * "First images: November 2026", "**On sale.** Thursday 11 June": where the label right before a date is a claim's name in full,
 * and of one claim's only, that one is meant. Other mentions keep all their candidates.
 */
export function namedByLabel({ passage }: Scene, mention: DateMention, evidence: readonly Evidence[]): readonly Evidence[] {
  const label = LABEL.exec(passage.text.slice(0, mention.range.start))?.[1];
  if (label === undefined || label.length > LONGEST) return evidence;
  const key = keyOf(label);
  const named = evidence.filter(({ compiled }) => compiled.claim.of.some((text) => keyOf(text) === key));
  const [one] = named;
  if (!one || named.length > 1) return evidence;
  const cue = { text: `stands behind “${label}”`, weight: CUE.label };
  return [{ ...one, subject: 1, score: one.score + cue.weight, cues: [...one.cues, cue] }];
}

/** What a passage begins with, up to a colon, a full stop or a dash right before the date. */
const LABEL = /^(?:the |our )?([^.:;!?–—]{2,})(?:[.:]| [–—])\s(?:on |from |until |by )?$/i;
const LONGEST = 48;

function keyOf(text: string): string {
  return tokenize(text.toLowerCase())
    .filter(({ kind, lower }) => kind !== 'mark' && !/^(?:the|of|a|an)$/.test(lower))
    .map(({ lower }) => stem(lower))
    .join(' ');
}
