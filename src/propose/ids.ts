import { fold } from '../text/fold.ts';

/** Makes ids of words: short, telling and each used once. */
export function createIds(): (words: readonly string[]) => string {
  const taken = new Set<string>();
  return (words) => {
    const slugs = words.map(slug).filter((one) => one !== '');
    const base = slugs[0] ?? 'claim';
    const second = slugs.find((one) => one !== base && !base.includes(one));
    const wishes = [base, ...(second === undefined ? [] : [`${base}-${second}`.slice(0, LONGEST)])];
    for (const wish of wishes) if (!taken.has(wish)) return keep(taken, wish);
    const stem = wishes.at(-1)!;
    for (let number = 2; ; number++) if (!taken.has(`${stem}-${number}`)) return keep(taken, `${stem}-${number}`);
  };
}

const LONGEST = 40;

function keep(taken: Set<string>, id: string): string {
  taken.add(id);
  return id;
}

function slug(text: string): string {
  return fold(text)
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, LONGEST)
    .replace(/^[-\d]+|-+$/g, '');
}
