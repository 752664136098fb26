/**
 * Words that stand around the names of people. Origin: the forms of address of British and American style guides
 * (courtesy titles, peerage, clergy, forces, courts, universities) and the offices that newspapers name people by.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words before a name that say nothing about which person it is. Folded. */
export const HONORIFICS = words(`
  mr mrs ms miss mx dr doctor prof professor sir dame lord lady baron baroness viscount earl count countess duke duchess
  cllr councillor councilman councilwoman alderman rev revd reverend fr father sister brother rabbi imam sheikh hon honourable honorable rt
  right most very president premier justice senator sen representative rep congressman congresswoman governor gov mayor judge justice
  captain capt major maj colonel col general gen lieutenant lt sergeant sgt corporal commander cdr admiral adm brigadier marshal
  pc dc dci di ds inspector superintendent constable king queen prince princess pope archbishop bishop canon dean
  herr frau monsieur madame mme mlle senor senora signor signora don dona haji ustad pandit shri smt
`);

/** Honours that few people of one surname share: with the same surname they mean the same person. Folded. */
export const RARE_HONORIFICS = words(
  'sir dame lord lady baron baroness viscount earl count countess duke duchess pope archbishop king queen prince princess',
);

/** Letters after a name. Folded. */
export const POST_NOMINALS = words(
  'mp msp ms mla td mep kc qc sc obe mbe cbe kbe dbe gbe ch jr sr junior senior phd dphil md mba ba bsc ma msc meng llb llm frs fba frse frcs frcp bem rn rgn cpa cfa esq dl jp ii iii iv',
);

/** Small words inside surnames. Folded. */
export const PARTICLES = words(
  'von van der den ter ten op de del della di da do dos das du la le lo el al bin bint ibn ben bar abu abdel ap ferch af av zu zum st san te ni mac',
);

/** Words that make the person named beside them a relative or a namesake of somebody else. */
export const KIN = words(`
  father mother dad mum mom parent parents son daughter brother sister sibling siblings twin wife husband widow widower spouse partner
  grandfather grandmother grandson granddaughter grandad uncle aunt nephew niece cousin ancestor relative relation namesake
  predecessor successor stepfather stepmother stepson stepdaughter in-law fiancee fiance
`);
