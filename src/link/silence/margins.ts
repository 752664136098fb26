import { compare } from '../../quantity/compare.ts';
import type { CompiledClaim } from '../compiled-claim.ts';
import { type Setting, sentenceOf } from '../setting.ts';

/** "Ruiz carried the valley by 940 ballots": by how much somebody was ahead, where the claim counts what one side has. */
export function margin({ scene, mention }: Setting, { claim }: CompiledClaim): string | null {
  if (mention.kind !== 'quantity' || mention.direction !== undefined) return null;
  const { words } = scene;
  const start = scene.at.get(mention)!.start;
  if (words[start - 1]?.lower !== 'by' || MARGIN.test([claim.says, ...claim.of, ...claim.about].join(' '))) return null;
  const here = sentenceOf(scene, mention);
  const verb = words.slice(Math.max(0, start - REACH), start).findLast((word) => word.sentence === here && BEATING.has(word.lemma));
  return verb ? `is a lead (“${verb.text} … by”)` : null;
}

const BEATING: ReadonlySet<string> = new Set('win carry take hold beat defeat lead lose trail outvote outpoll ahead behind'.split(' '));
const MARGIN = /\b(?:by|margin|majority|lead|ahead|behind|gap|differen\w+|clear|beat|short)\b/i;
/** Words back to the verb. */
const REACH = 7;

/** "The fleet had 84 boats. Thirty-one sank … 53 came home": what one figure of the passage leaves of another. */
export function remainder({ scene, mention, vocabulary }: Setting, compiled: CompiledClaim): string | null {
  if (mention.kind !== 'quantity' || mention.quantity.dimension !== 'count' || scene.passage.cell) return null;
  const { quantity, range } = mention;
  if (quantity.bound !== 'exact' || quantity.low.lt(LEAST)) return null;
  const behind = scene.passage.text.slice(range.end, range.end + LOOK);
  const verb = LEFT.exec(behind)?.[1];
  if (verb === undefined || compiled.claim.kind !== 'value') return null;
  const before = scene.mentions.flatMap((one) =>
    one.kind === 'quantity' && one.range.end <= range.start && one.quantity.dimension === 'count' ? [one] : [],
  );
  for (const whole of before) {
    const part = before.find((one) => one !== whole && whole.quantity.low.minus(one.quantity.low).eq(quantity.low));
    // The part is the claim's own figure, or both are somebody's whom the claims know.
    const isOwn =
      part && (compare(compiled.claim.quantity, part.quantity).relation === 'same' || vocabulary.withValue(part.quantity).length > 0);
    if (isOwn) return `is what is left (“${whole.surface}”, “${part.surface}”)`;
  }
  return null;
}

/** What those do of whom nothing was said. */
const LEFT =
  /^(?: [\p{L}'’-]+){0,3} (stay(?:s|ed)?|remain(?:s|ed)?|kept|keeps?|were (?:spared|unhurt|unharmed|left|safe|untouched|undamaged)|survived?|escaped?|did(?: not|n['’]t)|had(?: not|n['’]t)|have(?: not|n['’]t)|were(?: not|n['’]t)|was(?: not|n['’]t))(?=[ .,;:!?]|$)/iu;
const LOOK = 60;
/** Smaller differences come about by chance. */
const LEAST = 10;
