import type { Claim, Derivation } from '../model.ts';
import { type Context, labelOf } from './context.ts';
import { type RawClaim, textOf } from './raw.ts';

/** The ways to derive a figure from other claims. */
export const DERIVATIONS: readonly Derivation['how'][] = ['sum', 'difference', 'share', 'ratio', 'change'];

/** The kind of a claim, by the key that it carries; null, with the problem noted, where it carries none or two. */
export function kindOf(raw: RawClaim, { log, readers }: Context): Claim['kind'] | null {
  const carried = [...raw.tree.entries.values()].filter((entry) => entry.key in KIND_OF_KEY);
  const derivations = carried.filter((entry) => entry.key !== 'value' && KIND_OF_KEY[entry.key] === 'value');
  const first = carried[0];
  const rival = derivations[1] ?? carried.find((entry) => KIND_OF_KEY[entry.key] !== KIND_OF_KEY[first?.key ?? '']);
  if (first && rival) {
    const one = derivations[1] ? derivations[0] : first;
    log.error(
      raw.file,
      rival.keySpan,
      `${labelOf(raw)} carries both \`${one?.key}\` and \`${rival.key}\``,
      'Make two claims of it: each has one kind.',
    );
    return null;
  }
  if (first) {
    const isTime = first.key === 'value' && derivations.length === 0 && isTimeOfDay(textOf(raw.tree, 'value') ?? '', readers);
    const kind = isTime ? 'date' : (KIND_OF_KEY[first.key] ?? 'value');
    warnOfIdleKeys(raw, kind, log);
    return kind;
  }
  const says = raw.tree.entries.get('says')?.value;
  const sentence = says?.kind === 'text' ? says.text : '';
  if (readers.quantities(sentence).length > 0) return 'value';
  if (readers.dates(sentence).length > 0) return 'date';
  log.error(raw.file, raw.span, `${labelOf(raw)} states nothing to check`, 'Give it one of `value`, `date`, `name`, `quote` or `list`.');
  return null;
}

/** "10am to 6pm" is written as a value, and compared as a time. */
function isTimeOfDay(text: string, readers: Context['readers']): boolean {
  return (
    /\d ?[ap]\.?m|:|noon|midday|midnight|o['’]clock/i.test(text) &&
    readers.quantity(text) === null &&
    readers.date(text)?.time !== undefined
  );
}

const KIND_OF_KEY: Readonly<Record<string, Claim['kind']>> = {
  value: 'value',
  date: 'date',
  name: 'name',
  quote: 'quote',
  list: 'list',
  ...Object.fromEntries(DERIVATIONS.map((how) => [how, 'value' as const])),
};

/** Keys that mean something in some kinds only. */
const KINDS_OF_KEY: Readonly<Record<string, readonly Claim['kind'][]>> = {
  per: ['value'],
  previous: ['value'],
  round: ['value'],
  'out-of': ['value', 'list'],
  also: ['name'],
  is: ['name'],
  role: ['name'],
  by: ['quote'],
  ordered: ['list'],
};

function warnOfIdleKeys(raw: RawClaim, kind: Claim['kind'], log: Context['log']): void {
  for (const entry of raw.tree.entries.values()) {
    const kinds = KINDS_OF_KEY[entry.key];
    if (kinds && !kinds.includes(kind)) {
      log.warn(
        raw.file,
        entry.keySpan,
        `\`${entry.key}\` means nothing in a ${kind} claim`,
        `It belongs to claims with ${kinds.map((one) => `\`${one}\``).join(' or ')}.`,
      );
    }
  }
}
