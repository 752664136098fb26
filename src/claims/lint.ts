import type { Claim, ClaimSet, Quantity } from '../model.ts';
import { sameValue, toInterval } from '../quantity/interval.ts';
import { disagreement, NOUN } from './derivations.ts';
import { type ClaimsProblem, problemAt, type TextFile, toTextFile } from './problem.ts';
import { createReaders, type Readers } from './readers.ts';
import { lintQuotes, lintTwins, type Remark } from './twins.ts';
import { short } from './validate.ts';
import { misfits } from './weekdays.ts';

/**
 * What is wrong between the claims of a set, each at the id of the claim: contradictions, claims nobody could tell apart,
 * sums that do not add up, weekdays that do not fit, sentences that say another figure, dates of validity in the wrong order.
 */
export function lintClaims(set: ClaimSet, readers: Readers = createReaders(/-us$/i.test(set.language))): readonly ClaimsProblem[] {
  const claims = set.claims.filter((claim) => claim.status !== 'withdrawn');
  const byId = new Map(set.claims.map((claim) => [claim.id, claim]));
  const remarks = [
    ...claims.flatMap((claim) => [...lintAlone(claim, readers), ...lintDerivation(claim, byId)]),
    ...lintTwins(claims),
    ...lintQuotes(claims),
  ];
  return located(set, remarks);
}

/** Remarks as problems at the ids of their claims, in the order of the file. */
export function located(set: ClaimSet, remarks: readonly Remark[]): readonly ClaimsProblem[] {
  const files = new Map<string, TextFile>((set.files ?? []).map(({ path, text }) => [path, toTextFile(path, text)]));
  const order = new Map(set.claims.map((claim, index) => [claim, index]));
  return [...remarks]
    .sort((one, other) => (order.get(one.claim) ?? 0) - (order.get(other.claim) ?? 0))
    .map(({ claim, message, hint, severity }) => locate(claim, message, hint, severity, files.get(claim.path)));
}

/** Without the text of the file the line of the id stands for it. */
function locate(
  claim: Claim,
  message: string,
  hint: string,
  severity: ClaimsProblem['severity'],
  file: TextFile | undefined,
): ClaimsProblem {
  if (file) return problemAt(file, claim.span, message, hint, severity);
  const { path, line, column, id } = claim;
  return { path, line, column, endColumn: column + id.length, message, hint, excerpt: `${id}:`, excerptColumn: column, severity };
}

function lintAlone(claim: Claim, readers: Readers): readonly Remark[] {
  const remarks: Remark[] = [];
  const warn = (message: string, hint: string, severity: ClaimsProblem['severity'] = 'error') =>
    remarks.push({ claim, message, hint, severity });
  if (claim.asOf && claim.until && endOf(claim.until) < claim.asOf) {
    warn(`\`until\` (${claim.until}) is earlier than \`as-of\` (${claim.asOf})`, 'Correct one of the two dates.');
  }
  for (const misfit of misfits(claim.says, claim.kind === 'date' ? claim.date : null, readers)) {
    warn(misfit.message, misfit.hint, misfit.severity);
  }
  if (claim.kind === 'value' && contradictsOwnSentence(claim.says, claim.quantity, readers)) {
    warn(`the sentence does not say ${short(claim.text)}`, 'Make the sentence and `value` agree.', 'warning');
  }
  if (isLost(claim)) {
    warn(
      `nothing says what claim \`${claim.id}\` is of`,
      'Give it `of:` with the words that drafts use for it, or a sentence under `says:`.',
      'warning',
    );
  }
  return remarks;
}

function isLost(claim: Claim): boolean {
  return (claim.kind === 'value' || claim.kind === 'date' || claim.kind === 'list') && claim.of.length === 0 && claim.about.length === 0;
}

/** A partial date lasts as long as its last day. */
function endOf(date: string): string {
  return `${date}-99`;
}

/** Whether the sentence has figures of the claim's kind and none that meets it. */
function contradictsOwnSentence(says: string, quantity: Quantity, readers: Readers): boolean {
  const alike = readers
    .quantities(says)
    .map((found) => found.quantity)
    .filter((found) => found.dimension === quantity.dimension && found.unit === quantity.unit && found.bound !== 'vague');
  return alike.length > 0 && !alike.some((found) => meet(found, quantity) || (found.other !== undefined && meet(found.other, quantity)));
}

function meet(one: Quantity, other: Quantity): boolean {
  if (sameValue(one, other)) return true;
  const [first, second] = [toInterval(one), toInterval(other)];
  const reaches = (least: typeof first.low, most: typeof first.high) => least === null || most === null || least.lte(most);
  return reaches(first.low, second.high) && reaches(second.low, first.high);
}

function lintDerivation(claim: Claim, byId: ReadonlyMap<string, Claim>): readonly Remark[] {
  if (claim.kind !== 'value' || !claim.derived) return [];
  const parts = claim.derived.from.map((id) => byId.get(id));
  const quantities = parts.flatMap((part) => (part?.kind === 'value' ? part.quantity : []));
  if (quantities.length < claim.derived.from.length) return [];
  const wrong = disagreement(claim.derived.how, claim.quantity, quantities);
  const message = `\`${short(claim.text)}\` is not ${NOUN[claim.derived.how]} of its parts: ${wrong}`;
  return wrong ? [{ claim, message, hint: `The parts: ${claim.derived.from.slice(0, 8).join(', ')}.`, severity: 'error' }] : [];
}
