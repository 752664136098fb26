/**
 * Words that stand around the names of people. Origin: the forms of address of British and American style guides
 * (courtesy titles, peerage, clergy, forces, courts, universities) and the offices that newspapers name people by.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words before a name that say nothing about which person it is. Folded. */
export const HONORIFICS = words(`
  mr mrs ms miss mx dr doctor prof professor sir dame lord lady baron baroness viscount earl count countess duke duchess
  cllr councillor councilman councilwoman alderman rev revd reverend fr father sister brother rabbi imam sheikh hon honourable honorable rt
  right most very president premier senator sen representative rep congressman congresswoman governor gov mayor judge justice
  captain capt major maj colonel col general gen lieutenant lt sergeant sgt corporal commander cdr admiral adm brigadier marshal
  pc dc dci di ds inspector superintendent constable king queen prince princess pope archbishop bishop canon dean
  herr frau monsieur madame mme mlle senor senora signor signora don dona haji ustad pandit shri smt
`);

/** Honours that few people of one surname share: with the same surname they mean the same person. Folded. */
export const RARE_HONORIFICS = words(
  'sir dame lord lady baron baroness viscount earl count countess duke duchess pope archbishop king queen prince princess',
);

/** Letters after a name. Folded. */
export const POST_NOMINALS = words('mp msp ms mla td mep kc qc obe mbe cbe kbe dbe jr sr junior senior phd md frs bem ii iii iv');

/** Small words inside surnames. Folded. */
export const PARTICLES = words(
  'von van der den ter ten de del della di da dos das du la le el al bin bint ibn ben abu ap af av zu zum st san',
);

/** Words that make the person named beside them a relative or a namesake of somebody else. */
export const KIN = words(`
  father mother dad mum mom parent parents son daughter brother sister sibling siblings twin wife husband widow widower spouse partner
  grandfather grandmother grandson granddaughter grandad uncle aunt nephew niece cousin ancestor relative relation namesake
  predecessor successor stepfather stepmother stepson stepdaughter in-law fiancee fiance
`);

/** Short given names and the names they stand for. Folded; each line is one group of equals. */
export const NICKNAMES: readonly ReadonlySet<string>[] = `
  thomas tom tommy|robert bob rob bobby robbie|william bill will billy liam|james jim jimmy jamie|john jack johnny|michael mike mick
  david dave davie|richard dick rick rich|edward ed eddie ted ned|joseph joe joey|anthony tony|andrew andy drew|daniel dan danny
  matthew matt|christopher chris|nicholas nick nicky|benjamin ben benny|samuel sam sammy|alexander alex sandy alec|gregory greg
  stephen steve steven|peter pete|patrick pat paddy|kenneth ken kenny|charles charlie chuck|philip phil|timothy tim|donald don
  ronald ron ronnie|lawrence larry laurie|frederick fred freddie|gerald gerry jerry|geoffrey geoff jeff jeffrey|terence terry
  margaret maggie meg peggy|elizabeth liz beth lizzie betty eliza|catherine kate cathy katie|katherine kate kathy katie|susan sue susie
  deborah debbie deb|patricia pat trish tricia|jennifer jen jenny|rebecca becky becca|victoria vicky vikki|christine chris chrissie
  jacqueline jackie|alexandra alex sandra|samantha sam|pamela pam|judith judy|barbara barb babs|penelope penny|josephine jo josie
  vladimir volodya|mohammed mohamed muhammad mo|francisco paco|jose pepe|giuseppe beppe|johannes hans|friedrich fritz|wilhelm willi
`
  .trim()
  .split(/[\n|]/)
  .map((line) => words(line));

/** Markers before a role that make it another post. Folded. */
export const RANKS: ReadonlyMap<string, string> = new Map([
  ['deputy', 'deputy'],
  ['vice', 'deputy'],
  ['assistant', 'assistant'],
  ['associate', 'assistant'],
  ['shadow', 'shadow'],
  ['acting', 'acting'],
  ['interim', 'acting'],
  ['caretaker', 'acting'],
  ['honorary', 'honorary'],
]);

export const FORMER = words('former ex then previous onetime late past erstwhile outgoing');
export const CURRENT = words('now current currently sitting present incumbent new newly');

/** Words about a person that do not say what the post is of. */
export const EVALUATIVE = words(`
  popular veteran serving long outspoken embattled controversial young old first female male youngest oldest respected beleaguered
  charismatic newly new longtime elected appointed tough local own great big top good british-born much loved award winning
  founding longest-serving brilliant retired fellow proud busy chief
`);

interface Head {
  /** The name under which its equals meet. */
  readonly id: string;
  /** Fields in which a person holds one such post at a time. */
  readonly fields: readonly string[];
  /** Held by many at once or beside another post: never a contradiction to a different post. */
  readonly general: boolean;
}

/** Field(s): post = other words for it. A star marks posts that go together with others. */
const POSTS = `
politics company sport school: president
politics: prime minister = premier = pm = taoiseach
politics: first minister
politics: chief minister
politics: home secretary
politics: foreign minister = minister of foreign affairs = minister for foreign affairs
politics: foreign secretary
politics: finance minister = minister of finance = minister for finance
politics: secretary of state
politics: minister
politics: mayor = mayoress
politics: governor
politics: ambassador
politics: leader
politics: whip
politics: speaker
politics: cabinet member = portfolio holder
politics: returning officer
politics: town clerk
politics school: chancellor
politics*: secretary
politics*: mp = member of parliament
politics*: msp = member of the scottish parliament
politics*: mep = member of the european parliament
politics*: senator
politics*: councillor = councilor
politics*: candidate
politics*: envoy
company medical school arts: chief executive = ceo = chief executive officer
company: chief financial officer = cfo = chief finance officer
company: chief operating officer = coo
company: chief technology officer = cto = chief technical officer
company: chief information officer = cio
company: chief marketing officer = cmo
company: chief product officer = cpo
company: chief scientist = chief scientific officer
company: managing director
company: finance director
company: general manager
company politics: general secretary
company politics medical school: chair = chairman = chairwoman = chairperson
company politics: treasurer
company*: founder
company*: co founder = cofounder
company*: owner
company sport school arts medical*: director
company sport medical: project manager
medical: chief nurse = director of nursing
medical: chief medical officer
medical: matron
sport: team doctor
sport: physiotherapist = physio
sport: team manager
company sport school arts medical*: head
company politics*: spokesperson = spokesman = spokeswoman
press: editor = editor in chief
press: publisher
school: provost
school: rector
school church: dean
school: principal = head teacher = headteacher = headmaster = headmistress
school: bursar
school: registrar
school*: professor
school*: lecturer
school arts: curator
law: chief justice = lord chief justice
law: attorney general
law: solicitor general
law: judge
law: coroner
law: prosecutor
law: magistrate
law: chief constable
law: police commissioner
sport military: captain = skipper
sport: head coach
sport company medical arts*: manager
sport: coach
sport: goalkeeper = keeper
sport: striker
sport: midfielder
sport: defender
sport: referee
arts: conductor = principal conductor
arts: music director = musical director
arts: artistic director
arts: concertmaster
arts*: composer
arts*: soloist
arts*: author
church: archbishop
church: bishop
church: vicar
church: pope
military: chief of staff
military: chief of the defence staff
military: commander
military: admiral
military: general
`;

/** The posts by their words, folded and joined by blanks. */
export const HEADS: ReadonlyMap<string, Head> = new Map(
  POSTS.trim()
    .split('\n')
    .flatMap((line) => {
      const [fields = '', names = ''] = line.split(': ');
      const equals = names.split(' = ');
      const head = { id: equals[0] ?? '', fields: fields.replace('*', '').split(' '), general: fields.includes('*') };
      return equals.map((name) => [name, head] as const);
    }),
);

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
