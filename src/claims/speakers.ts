import type { Claim, NameClaim, QuoteClaim } from '../model.ts';
import { fold } from '../text/fold.ts';
import { type Context, labelOf, spanOf } from './context.ts';
import type { RawSet } from './raw.ts';
import { didYouMean } from './suggest.ts';
import { short } from './validate.ts';

/** Ties quotations to the name claims of their speakers, be they given by id or by name. */
export function nameSpeakers(claims: readonly Claim[], set: RawSet, context: Context): readonly Claim[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const byForm = formsOf(claims);
  return claims.map((claim) => (claim.kind === 'quote' && claim.speaker !== null ? withSpeaker(claim, byId, byForm, set, context) : claim));
}

function withSpeaker(
  claim: QuoteClaim,
  byId: ReadonlyMap<string, Claim>,
  byForm: ReadonlyMap<string, NameClaim | null>,
  set: RawSet,
  { log }: Context,
): QuoteClaim {
  const written = claim.speaker ?? '';
  const raw = set.claims.get(claim.id);
  const known = byId.get(written) ?? byForm.get(fold(written));
  if (known?.kind === 'name') return { ...claim, by: known.id, speaker: known.name };
  if (!raw || set.refused.has(written)) return claim;
  if (known) {
    log.error(
      raw.file,
      spanOf(raw, 'by'),
      `\`${short(written)}\` is a ${known.kind} claim, not a name`,
      'Name the claim of a person or organisation.',
    );
  } else if (!/[\s\p{Lu}]/u.test(written)) {
    // A plain name has a blank or a capital letter; anything else can only be meant as an id.
    const hint = () => {
      const names = [...byId.values()].filter((one) => one.kind === 'name').map((one) => one.id);
      return didYouMean(written, names) ?? 'Name the id of a name claim, or write the name as it is printed.';
    };
    log.error(raw.file, spanOf(raw, 'by'), `${labelOf(raw)} names a speaker that is not there: \`${short(written)}\``, hint);
  }
  return claim;
}

/** Names and their other forms; a form that several names share is null. */
function formsOf(claims: readonly Claim[]): ReadonlyMap<string, NameClaim | null> {
  const forms = new Map<string, NameClaim | null>();
  for (const claim of claims) {
    if (claim.kind !== 'name') continue;
    for (const form of new Set([claim.name, ...claim.also].map(fold))) forms.set(form, forms.has(form) ? null : claim);
  }
  return forms;
}
