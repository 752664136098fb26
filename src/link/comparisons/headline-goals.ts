import type { ClaimSet, Draft, Match, Passage, TextRange } from '../../model.ts';
import { stem } from '../../text/lemma.ts';
import { sentences } from '../../text/tokens.ts';
import { vocabularyOf } from '../vocabulary.ts';
import { toDirectionMatch } from './direction-match.ts';

/**
 * Headlines that say of a goal, an estimate or a limit that it was missed where the text below says by how much it was passed, or
 * the other way round: "Raffle falls short of goal" above "£340 over its goal". Out: a conflict for each, on the claim that holds
 * the goal; a text that says both, or neither, contradicts nothing.
 */
export function linkGoals({ passages }: Draft, set: ClaimSet): readonly Match[] {
  return passages.flatMap((passage) => {
    const isHeadline = passage.kind === 'field' || (passage.kind === 'heading' && passage.trail.length === 0);
    const told = isHeadline && passage.text.length <= LONGEST ? toldOf(passage.text) : null;
    if (!told) return [];
    const claims = [...vocabularyOf(set).withHead(new Set([stem(told.goal)]))].filter(({ claim }) => claim.status === 'active');
    const [compiled] = claims;
    const sides = sidesIn(
      passages.filter((other) => other.kind !== 'field' && other.kind !== 'heading'),
      told.goal,
    );
    if (!compiled || claims.length > 1 || sides.size !== 1 || sides.has(told.direction)) return [];
    const { claim } = compiled;
    const { range, direction } = told;
    return [
      toDirectionMatch({ passage, range, direction, claim, certainty: 'likely', expected: claim.kind === 'value' ? claim.text : null }),
    ];
  });
}

const LONGEST = 160;

interface Told {
  readonly goal: string;
  readonly direction: 1 | -1;
  readonly range: TextRange;
}

const GOAL = '(goal|target|estimate|forecast|budget|limit|quota|guidance)s?';
const ANY_GOAL = new RegExp(`${GOAL}\\b`, 'iu');
const OWN = "(?:(?:the|its|their|his|her|our|all)\\b ?)?(?:[\\p{L}-]+(?:['’]s)? ){0,2}";
const PASSED =
  '(?:tops?|topped|beats?|exceeds?|exceeded|surpass(?:es|ed)?|smash(?:es|ed)?|overshoots?|(?:ends?|comes? in|finish(?:es)?|runs?) (?:over|above))';
const MISSED =
  '(?:falls? short of|fell short of|miss(?:es|ed)?|undershoots?|(?:ends?|comes? in|finish(?:es)?|runs?) (?:under|below|short of))';
const HEADLINE = new RegExp(`\\b(?:(${PASSED})|(${MISSED})) ${OWN}${GOAL}\\b`, 'iu');
const UNSURE = /\?|\b(?:not|never|may|might|could|would|will|to|if|fears?|hopes?|set|likely|expected|again|last)\b/i;

function toldOf(text: string): Told | null {
  const found = ANY_GOAL.test(text) ? HEADLINE.exec(text) : null;
  const word = found?.[1] ?? found?.[2];
  if (!found || word === undefined || UNSURE.test(text)) return null;
  return {
    goal: found[3]!.toLowerCase(),
    direction: found[1] === undefined ? -1 : 1,
    range: { start: found.index, end: found.index + word.length },
  };
}

/** The sides of the goal on which the text says that something came out. */
function sidesIn(passages: readonly Passage[], goal: string): ReadonlySet<1 | -1> {
  const sides = new Set<1 | -1>();
  const over = new RegExp(
    `\\d[^.;:]{0,24} (?:over|above|beyond|more than|ahead of) ${OWN}${goal}s?\\b|\\b(?:beat|exceeded|passed|topped|surpassed) ${OWN}${goal}s?\\b`,
    'iu',
  );
  const under = new RegExp(
    `\\d[^.;:]{0,24} (?:under|below|less than|fewer than|short of|behind) ${OWN}${goal}s?\\b|\\b(?:missed|(?:fell|falls|ended|was) short of) ${OWN}${goal}s?\\b`,
    'iu',
  );
  for (const { text } of passages.filter(({ quoted }) => quoted === 0)) {
    for (const { start, end } of sentences(text)) {
      const sentence = text.slice(start, end);
      if (DENIED.test(sentence)) continue;
      if (over.test(sentence)) sides.add(1);
      if (under.test(sentence)) sides.add(-1);
    }
  }
  return sides;
}

const DENIED = /\?|\b(?:not|never|n['’]t|if|would|might|could|may)\b|n['’]t\b/i;
