import { guard } from '../draft/guard.ts';
import { parseDraft } from '../draft/parse.ts';
import { linkDraft } from '../link/index.ts';
import type { Claim, ClaimSet, Match } from '../model.ts';
import { printClaim } from './print-claim.ts';

/** An example sentence of a claim that does not do what its claim says it does. Line and column are those of the claim. */
export interface BrokenExample {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly claim: string;
  readonly sentence: string;
  readonly message: string;
}

/** Reads every claim's `agrees` and `contradicts` sentences as drafts. Out: the sentences that come out otherwise, in the order of the file. */
export function checkExamples(set: ClaimSet): readonly BrokenExample[] {
  return set.claims.flatMap((claim) => {
    const agreeing = claim.agrees.map((sentence) =>
      broken(
        claim,
        sentence,
        judged(sentence, set, (found) => problemOfAgreeing(found, sentence)),
      ),
    );
    const contradicting = claim.contradicts.map((sentence) =>
      broken(
        claim,
        sentence,
        judged(sentence, set, (found) => problemOfContradicting(found, claim, sentence)),
      ),
    );
    return [...agreeing, ...contradicting].filter((problem) => problem !== null);
  });
}

function problemOfAgreeing(found: readonly Match[], sentence: string): string | null {
  const [first] = found;
  if (first === undefined) return null;
  const end = first.claim === null ? 'its own figures' : `${first.claim.id}: ${first.expected ?? printClaim(first.claim)}`;
  return `this sentence should agree, but ${first.actual} contradicts ${end}: “${sentence}”`;
}

function problemOfContradicting(found: readonly Match[], claim: Claim, sentence: string): string | null {
  if (found.some((match) => match.claim?.id === claim.id || match.others.some(({ id }) => id === claim.id))) return null;
  return `this sentence should contradict ${claim.id}: ${printClaim(claim)}, but nothing in it does: “${sentence}”`;
}

/** An example that is too much for the parser or the linker proves nothing. */
function judged(sentence: string, set: ClaimSet, problemOf: (found: readonly Match[]) => string | null): string | null {
  try {
    return problemOf(conflicts(sentence, set));
  } catch (error) {
    return `this sentence cannot be judged, as it ${error instanceof Error ? error.message : String(error)}: “${sentence.slice(0, 60)}…”`;
  }
}

function conflicts(sentence: string, set: ClaimSet): readonly Match[] {
  const refusal = guard(sentence);
  if (refusal !== null) throw new Error(refusal);
  const draft = parseDraft(sentence, set.path);
  return linkDraft(draft, set).filter(({ state, certainty }) => state === 'conflicts' && certainty !== 'weak');
}

function broken({ path, line, column, id }: Claim, sentence: string, message: string | null): BrokenExample | null {
  return message === null ? null : { path, line, column, claim: id, sentence, message };
}
