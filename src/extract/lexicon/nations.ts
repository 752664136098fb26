/** Names of nations beside their adjectives. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Adjectives of nations that do not begin like the nation's name, with the words for the nation; other ones meet by their beginning. */
export const NATIONS: readonly ReadonlySet<string>[] = `
  british uk britain|american us usa america|french france|dutch netherlands holland|welsh wales|spanish spain|greek greece
  polish poland|swiss switzerland|danish denmark|turkish turkey turkiye|irish ireland|scottish scots scotland|english england
  swedish sweden|finnish finland|norwegian norway|czech czechia|flemish flanders|filipino philippines|thai thailand|european eu europe
  burmese myanmar|argentine argentina|peruvian peru|iraqi iraq|israeli israel|german germany
`
  .trim()
  .split(/[\n|]/)
  .map((line) => words(line));
