import type { Claim, ClaimSet, DateValue, Quantity } from '../model.ts';
import { isoOf } from './build.ts';

/** Prints what was understood of each claim: its kind and reading, what it is of and about, where it comes from. */
export function describeClaims(set: ClaimSet): string {
  const width = Math.min(WIDEST_ID, Math.max(0, ...set.claims.map((claim) => claim.id.length)));
  const blocks = set.claims.map((claim) => block(claim, width));
  const count = `${set.path}: ${set.claims.length} ${set.claims.length === 1 ? 'claim' : 'claims'}`;
  return `${[count, ...blocks].join('\n\n')}\n`;
}

const WIDEST_ID = 32;
const WIDEST_LABEL = 'contradicts'.length;

function block(claim: Claim, width: number): string {
  const rows = rowsOf(claim).filter(([, text]) => text !== '');
  const left = ' '.repeat(width);
  const lines = rows.map(([label, text], index) => {
    const head = index === 0 && claim.id.length <= width ? claim.id.padEnd(width) : left;
    return `${head}  ${label.padEnd(WIDEST_LABEL)}  ${text}`;
  });
  return (claim.id.length <= width ? lines : [claim.id, ...lines]).join('\n');
}

function rowsOf(claim: Claim): readonly (readonly [label: string, text: string])[] {
  return [
    [claim.kind, reading(claim)],
    ['says', claim.says],
    ...details(claim),
    ['of', claim.of.join(', ')],
    ['about', claim.about.join(', ')],
    ['when', claim.whenText ?? ''],
    ['not', claim.not.join(', ')],
    ['write', claim.write ?? ''],
    ['agrees', claim.agrees.join(' | ')],
    ['contradicts', claim.contradicts.join(' | ')],
    ['status', claim.status === 'active' ? '' : claim.status],
    ['as of', claim.asOf ?? ''],
    ['until', claim.until ?? ''],
    ['owner', claim.owner ?? ''],
    ['source', claim.sourceTitle ?? ''],
    ['at', `${claim.path}:${claim.line}`],
  ];
}

function details(claim: Claim): readonly (readonly [label: string, text: string])[] {
  switch (claim.kind) {
    case 'value':
      return [
        ['previous', claim.previous ? printReading(claim.previous) : ''],
        ['out of', claim.outOf ? printReading(claim.outOf) : ''],
        ['round', claim.round === 'written' ? '' : String(claim.round)],
        ['derived', claim.derived ? `${claim.derived.how} of ${claim.derived.from.join(', ')}` : ''],
      ];
    case 'name':
      return [
        ['is', claim.is],
        ['also', claim.also.join(', ')],
        ['role', claim.roles.join(', ')],
      ];
    case 'quote':
      return [['by', [claim.speaker, claim.by && `(${claim.by})`].filter(Boolean).join(' ')]];
    case 'list':
      return [
        ['ordered', claim.ordered ? 'yes' : ''],
        ['out of', claim.outOf ? printReading(claim.outOf) : ''],
      ];
    case 'date':
      return [];
  }
}

function reading(claim: Claim): string {
  switch (claim.kind) {
    case 'value':
      return `${claim.text} = ${printReading(claim.quantity)}`;
    case 'date':
      return `${claim.text} = ${printDate(claim.date)}`;
    case 'name':
      return claim.name;
    case 'quote':
      return `“${claim.quote}”`;
    case 'list':
      return claim.members.join(', ');
  }
}

/** A quantity as the tool sees it: "over 5000 (count)", "1600000000 GBP (money)". */
function printReading(quantity: Quantity): string {
  const { low, high, unit, per, parts, dimension, bound, sign, other } = quantity;
  const number = parts
    ? parts.map((part) => part.toFixed()).join(' : ')
    : low.eq(high)
      ? low.toFixed()
      : `${low.toFixed()} to ${high.toFixed()}`;
  const signed = sign === undefined ? number : `${sign === 1 ? '+' : '−'}${number.replace(/^-/, '')}`;
  const hedge = bound === 'exact' || bound === 'between' ? '' : BOUND_WORDS[bound];
  const main = [hedge, signed, unit, per && `per ${per}`, `(${dimension})`].filter(Boolean).join(' ');
  return other ? `${main}, or ${printReading({ ...other })}` : main;
}

const BOUND_WORDS: Readonly<Record<Quantity['bound'], string>> = {
  exact: '',
  between: '',
  about: 'about',
  over: 'over',
  atLeast: 'at least',
  under: 'under',
  atMost: 'at most',
  vague: 'vaguely',
};

function printDate(date: DateValue): string {
  const { otherEnd, timeTo } = date;
  const time = [date.time, timeTo].flatMap((minutes) => (minutes === undefined ? [] : printTime(minutes))).join(' to ');
  const range = date.from && date.to ? `${date.from} to ${date.to}` : '';
  const printed = [isoOf(date) ?? '', time, range].filter(Boolean).join(' ') || 'partial';
  return otherEnd ? `${printed} to ${printDate(otherEnd)}` : printed;
}

function printTime(minutes: number): string {
  return `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}

function pad(part: number): string {
  return String(part).padStart(2, '0');
}
