/** Picks up to `count` different items; the same seed text picks the same items for ever. */
export function pick<Item>(items: readonly Item[], count: number, seed: string): readonly Item[] {
  const next = generator(hash(seed));
  const left = [...new Set(items)];
  const picked: Item[] = [];
  while (picked.length < count && left.length > 0) picked.push(...left.splice(Math.floor(next() * left.length), 1));
  return picked;
}

/** FNV-1a. */
function hash(text: string): number {
  let state = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) state = Math.imul(state ^ text.charCodeAt(index), 0x01000193);
  return state >>> 0;
}

/** Numbers from 0 to 1, after Marsaglia's xorshift. */
function generator(seed: number): () => number {
  let state = seed || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}
