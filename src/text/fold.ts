/** The comparison key of a word: compatibility forms, accents, case, and the styles of apostrophe and dash no longer count. */
export function fold(word: string): string {
  if (PLAIN.test(word)) return word.toLowerCase();
  return word
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[‘’ʼ′‛`´]/g, "'")
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/[đłøßæœıþð]/gi, (letter) => WITHOUT_DECOMPOSITION[letter.toLowerCase()] ?? letter)
    .toLowerCase();
}

const PLAIN = /^[A-Za-z0-9'-]*$/;

/** Letters that Unicode does not decompose but that writers replace when accents are left out. */
const WITHOUT_DECOMPOSITION: Readonly<Record<string, string>> = {
  đ: 'd',
  ł: 'l',
  ø: 'o',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  þ: 'th',
  ð: 'd',
};
