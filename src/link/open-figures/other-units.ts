import type { Match, QuantityMention, ValueClaim } from '../../model.ts';
import { writtenNumber } from '../../quantity/align.ts';
import { compare } from '../../quantity/compare.ts';
import { printQuantity } from '../../quantity/print.ts';
import { sentenceOf } from '../setting.ts';
import { conflictWith, excuseOf, namedBy, type OpenFigure, sentenceAt } from './kin-claims.ts';

/**
 * "At 5.7 kilometres it is the longest of its kind", where only one claim has this number and it is in miles: a long number with another
 * unit of the same kind is hardly an accident, however few words name the claim. Gives the conflict, or null.
 */
export function asOtherUnit(open: OpenFigure): Match | null {
  const { match, mention, vocabulary } = open;
  const { quantity } = mention;
  if (!isTelling(open) || quantity.bound === 'between' || vocabulary.withValue(quantity).length > 0) return null;
  const [claim, ...others] = vocabulary.withNumber(quantity).flatMap(({ claim: one }) => (one.kind === 'value' ? [one] : []));
  if (!claim || others.length > 0 || compare(claim.quantity, quantity).relation !== 'unit') return null;
  if (namedBy(open, claim) < 0 || isStatedHere(open) || isStated(open, claim) || excuseOf(open, claim) !== null) return null;
  return conflictWith(match, claim, 'unit', printQuantity(claim.quantity, mention.surface));
}

/** Three digits, or two of which one stands behind the point, or that are no round number and said of something named before: "At 33 feet it is …". */
function isTelling({ mention: { quantity, range }, scene }: OpenFigure): boolean {
  if (!KINDS.has(quantity.dimension)) return false;
  const written = writtenNumber(quantity);
  const digits = written
    .abs()
    .toFixed()
    .replace('.', '')
    .replace(/^0+|0+$/g, '').length;
  if (digits !== 2 || !written.isInteger()) return digits >= 2;
  const sentence = scene.passage.text.slice(scene.sentences[sentenceAt(scene, range.start)]?.start ?? 0, range.start);
  return (
    quantity.dimension === 'measure' &&
    !written.mod(5).isZero() &&
    (LEANING.test(sentence) || (/^\W*$/.test(sentence) && MEASURED.test(scene.passage.text.slice(range.end, range.end + 12))))
  );
}

/** What a sentence about the thing named before begins with. */
const LEANING =
  /^\W{0,3}(?:(?:it|that|they)(?:['’]s|['’]re| is| was| are| were| weighs| weighed| measures| measured)?(?: (?:just|only|about|some|exactly|all of))?|at(?: (?:just|only|about|some))?) $/i;

const MEASURED = /^ (?:across|long|high|tall|wide|deep|thick|away)\b/i;

const KINDS: ReadonlySet<QuantityMention['quantity']['dimension']> = new Set(['measure', 'duration'] as const);

/** Beside the claim's own figure the same number is told apart from it: "… weighs 3.6 tonnes. The pegs in it weigh 3.6 kilograms." */
function isStated({ matches }: OpenFigure, claim: ValueClaim): boolean {
  return matches.some((other) => other.claim === claim && other.state === 'agrees');
}

/** Another figure of its sentence has a unit of the kind as well: "5.7 miles, or 9.2 kilometres". */
function isStatedHere({ scene, mention }: OpenFigure): boolean {
  const here = sentenceOf(scene, mention);
  return scene.mentions.some(
    (one) =>
      one !== mention &&
      one.kind === 'quantity' &&
      one.quantity.dimension === mention.quantity.dimension &&
      sentenceOf(scene, one) === here,
  );
}
