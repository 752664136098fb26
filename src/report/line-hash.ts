/**
 * The hash of each line that GitHub follows an alert by when lines above it move, as `upload-sarif` would compute it: the next
 * hundred characters from the line's beginning, blanks left out, as digits of a number to the base 37 in 64 bits; then how often this hash
 * has been seen in the file.
 */
export function lineHashes(source: string): readonly string[] {
  const { codes, starts } = significant(source);
  const counts = new Map<string, number>();
  return starts.map((start) => {
    const hash = hashFrom(codes, start);
    const count = (counts.get(hash) ?? 0) + 1;
    counts.set(hash, count);
    return `${hash}:${count}`;
  });
}

const REACH = 100;
const BASE = 37n;
const END = 0xffff;

/** The characters that count, with every line end as a line feed and the end of the file as a character of its own; and where lines begin among them. */
function significant(source: string): { readonly codes: readonly number[]; readonly starts: readonly number[] } {
  const codes: number[] = [];
  const starts: number[] = [0];
  for (const character of source.replace(/\r\n?/g, '\n').replace(/[ \t]/g, '')) {
    for (let index = 0; index < character.length; index++) codes.push(character.charCodeAt(index));
    if (character === '\n') starts.push(codes.length);
  }
  codes.push(END);
  return { codes, starts };
}

function hashFrom(codes: readonly number[], start: number): string {
  let hash = 0n;
  for (let index = start; index < start + REACH; index++) hash = BigInt.asUintN(64, hash * BASE + BigInt(codes[index] ?? 0));
  return hash.toString(16);
}
