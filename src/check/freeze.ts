/**
 * Freezes plain data through and through and returns it. Iterative, so that depth does not matter; what was frozen here
 * before is not walked again, so that a set of claims costs once, not once per draft.
 */
export function deepFreeze<Data>(data: Data): Data {
  const waiting: unknown[] = [data];
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (typeof value !== 'object' || value === null || done.has(value)) continue;
    // The bytes of a typed array cannot be frozen; the engine refuses to try.
    if (!ArrayBuffer.isView(value)) Object.freeze(value);
    const before = waiting.length;
    for (const inner of Object.values(value)) if (typeof inner === 'object' && inner !== null) waiting.push(inner);
    // What holds nothing to be walked is not remembered: of many claims most objects are of this kind.
    if (waiting.length > before) done.add(value);
  }
  return data;
}

const done = new WeakSet<object>();
