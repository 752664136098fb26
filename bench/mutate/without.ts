import { type ClaimSet, check, type Finding } from '../../src/index.ts';
import { falseAlarms } from './judge.ts';
import type { CleanDraft } from './marks.ts';

/** A finding in a draft that is right, made once a claim was taken out of the file: what the claim was of is nobody's now. */
interface Mistaken {
  readonly draft: string;
  /** The id of the claim that was taken out. */
  readonly without: string;
  readonly finding: Finding;
}

export interface Without {
  /** How often a claim of a figure or a date that a draft uses was taken out of the file. */
  readonly tries: number;
  readonly mistaken: readonly Mistaken[];
}

/**
 * Takes each figure's and date's claim out of its file in turn, with those that are derived from it, and checks the clean drafts that
 * use it. A figure that no claim is about any more should be left alone: what is flagged then would be flagged in copy that says more
 * than the claims know. Findings that the whole file makes do not count.
 */
export function checkWithout(drafts: readonly CleanDraft[]): Without {
  const mistaken: Mistaken[] = [];
  let tries = 0;
  for (const draft of drafts) {
    const before = new Set(falseAlarms(draft).map(({ span }) => span.start));
    const used = usedIn(draft);
    for (const claim of draft.set.claims) {
      if (claim.kind !== 'value' && claim.kind !== 'date') continue;
      const gone = withDerived(draft.set, claim.id);
      if (![...gone].some((id) => used.has(id))) continue;
      tries++;
      const set = { ...draft.set, claims: draft.set.claims.filter(({ id }) => !gone.has(id)) };
      const findings = falseAlarms({ ...draft, set }).filter(({ span }) => !before.has(span.start));
      mistaken.push(...findings.map((finding) => ({ draft: draft.path, without: claim.id, finding })));
    }
  }
  return { tries, mistaken };
}

/** The rate, and every finding with the claim that was taken out. */
export function printWithout({ tries, mistaken }: Without): string {
  const lines = mistaken.map(
    ({ draft, without, finding }) => `${draft} without ${without}: ${finding.rule} [${finding.claim}] ${JSON.stringify(finding.text)}`,
  );
  const rate = ((100 * mistaken.length) / Math.max(1, tries)).toFixed(1);
  return [`${tries} claims taken out, one at a time: ${mistaken.length} false alarms, ${rate} in a hundred`, ...lines].join('\n');
}

function usedIn({ path, source, set }: CleanDraft): ReadonlySet<string> {
  return new Set(check([{ path, source }], set).drafts.flatMap(({ matches }) => matches.flatMap(({ claim }) => claim?.id ?? [])));
}

/** The claim and those worked out from it, directly or not. */
function withDerived({ claims }: ClaimSet, id: string): ReadonlySet<string> {
  const gone = new Set([id]);
  // A set grows while it is walked.
  for (const one of gone) for (const claim of claims) if (claim.kind === 'value' && claim.derived?.from.includes(one)) gone.add(claim.id);
  return gone;
}
