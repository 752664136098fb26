import { BODY_KINDS, GENERIC } from '../lexicon/slots.ts';

/**
 * Whether two names of bodies, as folded words, have all words but one in common and are of one kind: "Elm Union" and "Elm
 * League", "Elm Academy" and "Oak Academy"; but not "Elm Council" and "Elm Museum". In: whether both are parties, of which the
 * last word may be any ("Clean Rivers").
 */
export function isSisterBody(meant: readonly string[], written: readonly string[], areParties: boolean): boolean {
  if (meant.length < 2 || written.length !== meant.length) return false;
  const places = meant.flatMap((word, place) => (word === written[place] ? [] : [place]));
  const [place] = places;
  if (place === undefined || places.length > 1) return false;
  const [one, other] = [meant[place]!, written[place]!];
  const last = place === meant.length - 1;
  if (last) return BODY_KINDS.some((kinds) => kinds.has(one) && kinds.has(other)) || (areParties && isPartyBeside(one, other));
  return BODY_KINDS.some((kinds) => kinds.has(meant.at(-1)!)) && !GENERIC.has(one) && !GENERIC.has(other);
}

/** "League" and "Rivers", but not "Street": one is a kind of party, the other a word for no body or place. */
function isPartyBeside(one: string, other: string): boolean {
  const [parties] = BODY_KINDS;
  return parties!.has(one) ? !GENERIC.has(other) : parties!.has(other) && !GENERIC.has(one);
}
