import { parseDraft } from '../../src/draft/parse.ts';
import { check, type Finding } from '../../src/index.ts';
import type { CleanDraft, Target } from './marks.ts';
import type { Mutant } from './mutants.ts';

/** A mutant with what the checker made of it. */
export interface Verdict {
  readonly mutant: Mutant;
  readonly source: string;
  readonly found: boolean;
  /** Findings that the untouched draft does not have. */
  readonly findings: readonly Finding[];
}

/** Errors and warnings of a draft that nothing is wrong with. */
export function falseAlarms(draft: CleanDraft, source = draft.source): readonly Finding[] {
  const { findings, failures } = check([{ path: draft.path, source }], draft.set);
  if (failures.length > 0) throw new Error(`${draft.path}: ${failures[0]!.message}`);
  return findings.filter(({ severity, disposition }) => severity !== 'note' && disposition === 'open');
}

/** Checks a mutant: found where an error or a warning overlaps the changed words, points to them, or names the claim in their block. */
export function judge(mutant: Mutant, before: readonly Finding[]): Verdict {
  const { draft, changes } = mutant;
  const ordered = changes.toSorted((one, two) => one.target.start - two.target.start);
  let source = '';
  let from = 0;
  const spans = ordered.map(({ target, words }) => {
    source += draft.source.slice(from, target.start) + words;
    from = target.end;
    return { start: source.length - words.length, end: source.length, claims: rightClaims(draft, target, words) };
  });
  source += draft.source.slice(from);
  const known = new Set(before.map(keyOf));
  const findings = falseAlarms(draft, source).filter((finding) => !known.has(keyOf(finding)));
  const blocks = findings.length === 0 ? [] : parseDraft(source, draft.path).passages.map(({ block }) => block);
  const found = findings.some((finding) =>
    spans.some((span) => {
      if (overlap(finding.span, span) || finding.related.some((related) => related.path === draft.path && overlap(related.span, span)))
        return true;
      const block = blocks.find((one) => overlap(one, span));
      return block !== undefined && overlap(finding.span, block) && span.claims.has(stem(finding.claim ?? ''));
    }),
  );
  return { mutant, source, found, findings };
}

interface Range {
  readonly start: number;
  readonly end: number;
}

function overlap(one: Range, two: Range): boolean {
  return one.start < two.end && two.start < one.end;
}

/** A finding of the untouched draft is told by its rule, claim and words: its place may have moved. */
function keyOf({ rule, claim, text }: Finding): string {
  return `${rule}\0${claim}\0${text}`;
}

/** The claim of a mention and those that are as good: its parts and sums, a quotation's speaker, whoever was put in a speaker's place, and what the claims put at another place. */
function rightClaims({ set }: CleanDraft, { claim: id, type }: Target, words: string): ReadonlySet<string> {
  const claim = set.claims.find((one) => one.id === id);
  const parts = claim?.kind === 'value' ? (claim.derived?.from ?? []) : [];
  const sums = set.claims.filter((one) => one.kind === 'value' && one.derived?.from.includes(id)).map((one) => one.id);
  const speaker = claim?.kind === 'quote' && claim.by !== null ? [claim.by] : [];
  const intruder =
    type === 'speaker' ? set.claims.filter((one) => one.kind === 'name' && one.name.endsWith(words)).map((one) => one.id) : [];
  // The place of another claim makes that one's figure wrong.
  const elsewhere = type === 'place' ? set.claims.filter(({ about }) => about.includes(words)).map((one) => one.id) : [];
  return new Set([id, ...parts, ...sums, ...speaker, ...intruder, ...elsewhere].map(stem));
}

/** Claims that share the part before the dot are about the same thing. */
function stem(id: string): string {
  return id.split('.')[0]!;
}
