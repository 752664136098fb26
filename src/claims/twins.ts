import type { Claim, DateValue, Quantity } from '../model.ts';
import { sameValue } from '../quantity/interval.ts';
import { fold } from '../text/fold.ts';
import { lemma } from '../text/lemma.ts';
import { tokenize } from '../text/tokens.ts';
import { isoOf } from './build.ts';
import type { ClaimsProblem } from './problem.ts';
import { short } from './validate.ts';

/** Something to say about a claim, before its place in the file is looked up. */
export interface Remark {
  readonly claim: Claim;
  readonly message: string;
  readonly hint: string;
  readonly severity: ClaimsProblem['severity'];
}

/** Claims of one subject: with different values they contradict each other, with one value they cannot be told apart. */
export function lintTwins(claims: readonly Claim[]): readonly Remark[] {
  const first = new Map<string, Claim>();
  const remarks: Remark[] = [];
  for (const claim of claims) {
    const key = subjectKey(claim);
    if (key === null) continue;
    const other = first.get(key);
    if (!other) first.set(key, claim);
    else remarks.push(twin(claim, other));
  }
  return remarks;
}

/** The same words cannot have two speakers. */
export function lintQuotes(claims: readonly Claim[]): readonly Remark[] {
  const first = new Map<string, Claim>();
  const remarks: Remark[] = [];
  for (const claim of claims) {
    if (claim.kind !== 'quote') continue;
    const key = phraseKey(claim.quote);
    const other = first.get(key);
    if (!other) first.set(key, claim);
    else if (other.kind === 'quote' && (other.speaker ?? '') !== (claim.speaker ?? '')) {
      const message = `claim \`${claim.id}\` gives the words of \`${other.id}\` (${other.path}:${other.line}) to another speaker`;
      remarks.push({ claim, message, hint: 'Correct `by` in one of them.', severity: 'error' });
    } else {
      const message = `claims \`${claim.id}\` and \`${other.id}\` (${other.path}:${other.line}) cannot be told apart`;
      remarks.push({ claim, message, hint: 'Remove one of them.', severity: 'warning' });
    }
  }
  return remarks;
}

function twin(claim: Claim, other: Claim): Remark {
  const place = `${other.path}:${other.line}`;
  if (sayTheSame(claim, other)) {
    const message = `claims \`${claim.id}\` and \`${other.id}\` (${place}) cannot be told apart`;
    return { claim, message, hint: 'Remove one of them, or say under `about:` what sets them apart.', severity: 'warning' };
  }
  // Several people may fill one role, and sentences that differ may set claims apart for a reader.
  const severity = claim.kind !== 'name' && frameOf(claim) === frameOf(other) ? 'error' : 'warning';
  const message = `claim \`${claim.id}\` contradicts \`${other.id}\` (${place}): ${short(reading(claim))} and ${short(reading(other))}`;
  return { claim, message, hint: 'Correct one of them, or say under `about:` or `when:` what sets them apart.', severity };
}

/** What a claim is about, as a key: kind and dimension, main subject, context, period, rate. Null where nothing is said. */
function subjectKey(claim: Claim): string | null {
  if (claim.kind === 'quote') return null;
  if (claim.kind === 'name' && claim.of.length === 0) return JSON.stringify(['name', fold(claim.name)]);
  if (claim.of.length === 0 && claim.about.length === 0) return null;
  const dimension = claim.kind === 'value' ? [claim.quantity.dimension, claim.quantity.unit, claim.quantity.per] : [];
  const context = [...new Set(claim.about.map(phraseKey))].sort();
  const type = claim.kind === 'name' ? [claim.is] : [];
  return JSON.stringify([claim.kind, ...type, ...dimension, phraseKey(claim.of[0] ?? ''), context, claim.whenText ?? '']);
}

/** A sentence without its figures: what is left when two claims state different values for one thing. */
function frameOf(claim: Claim): string {
  return phraseKey(claim.says.replace(/[\p{N}.,:%£$€]/gu, ' '));
}

function phraseKey(phrase: string): string {
  return tokenize(phrase)
    .filter((token) => token.kind !== 'mark')
    .map((token) => lemma(token.lower))
    .join(' ');
}

function sayTheSame(claim: Claim, other: Claim): boolean {
  if (claim.kind === 'value' && other.kind === 'value') return sameFigure(claim.quantity, other.quantity);
  if (claim.kind === 'date' && other.kind === 'date') return dateKey(claim.date) === dateKey(other.date);
  if (claim.kind === 'list' && other.kind === 'list') return listKey(claim.members) === listKey(other.members);
  return claim.kind !== 'name' || other.kind !== 'name' || fold(claim.name) === fold(other.name);
}

function sameFigure(one: Quantity, other: Quantity): boolean {
  return sameValue(one, other) && (one.sign ?? 1) === (other.sign ?? 1);
}

function dateKey(date: DateValue): string {
  return JSON.stringify([isoOf(date), date.time, date.timeTo, date.from, date.to, date.weekday, date.otherEnd && isoOf(date.otherEnd)]);
}

function listKey(members: readonly string[]): string {
  return JSON.stringify(members.map(fold).sort());
}

function reading(claim: Claim): string {
  if (claim.kind === 'list') return claim.members.join(', ');
  if (claim.kind === 'name') return claim.name;
  return claim.kind === 'value' || claim.kind === 'date' ? claim.text : claim.id;
}
