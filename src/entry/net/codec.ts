import { Decimal } from 'decimal.js';

/**
 * Turns plain data with decimals into data that may go from one thread to another, and `decode` turns it back. What stood in two places
 * is one thing again on the other side. Iterative, as both ends would otherwise run out of stack at different depths. In: things that
 * the other side has already, by the names that it knows them by.
 */
export function encode(data: unknown, names: ReadonlyMap<object, string> = new Map()): unknown {
  const copies = new Map<object, unknown>();
  const waiting: (readonly [from: object, to: object])[] = [];
  const copy = (value: unknown): unknown => {
    if (typeof value === 'number' && !isPlain(value)) return { [NUMBER]: Object.is(value, -0) ? '-0' : String(value) };
    if (typeof value !== 'object' || value === null) return value;
    const known = copies.get(value);
    if (known !== undefined) return known;
    const name = names.get(value);
    if (name !== undefined) return { [NAME]: name };
    const made = Decimal.isDecimal(value) ? { [DECIMAL]: value.toString() } : Array.isArray(value) ? [] : Object.create(null);
    copies.set(value, made);
    if (!Decimal.isDecimal(value)) waiting.push([value, made]);
    return made;
  };
  const top = copy(data);
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [from, to] = next;
    for (const [key, value] of Object.entries(from)) (to as Record<string, unknown>)[key] = copy(value);
  }
  return top;
}

/** Turns what `encode` made, and another thread received, back into the data that it was made of. Changes what it is given. In: what the names stand for. */
export function decode(data: unknown, named: ReadonlyMap<string, object> = new Map()): unknown {
  const made = new Map<object, Decimal>();
  const seen = new Set<object>();
  const waiting: object[] = [];
  const revive = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (Object.hasOwn(value, DECIMAL)) {
      const decimal = made.get(value) ?? new Decimal((value as Record<string, string>)[DECIMAL] ?? '');
      made.set(value, decimal);
      return decimal;
    }
    if (Object.hasOwn(value, NUMBER)) return Number((value as Record<string, string>)[NUMBER]);
    if (Object.hasOwn(value, NAME)) return nameless(named, (value as Record<string, string>)[NAME] ?? '');
    if (!seen.has(value)) {
      seen.add(value);
      waiting.push(value);
    }
    return value;
  };
  const top = revive(data);
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const [key, value] of Object.entries(next)) {
      if (typeof value === 'object') (next as Record<string, unknown>)[key] = revive(value);
    }
  }
  return top;
}

/** Whether JSON keeps a number as it is. */
function isPlain(value: number): boolean {
  return Number.isFinite(value) && !Object.is(value, -0);
}

function nameless(named: ReadonlyMap<string, object>, name: string): object {
  const found = named.get(name);
  if (found === undefined) throw new Error(`nothing is known by the name ${name}`);
  return found;
}

/** No claims file can hold such keys, as keys are words there. */
const DECIMAL = '\u0000decimal';
const NAME = '\u0000name';
const NUMBER = '\u0000number';
