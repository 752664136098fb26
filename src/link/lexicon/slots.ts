/** Words around names of organisations and places. Made by hand from the vocabulary of news in general. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words in names that many names share: alone they do not tell one from another. */
export const GENERIC = words(`
  the of and for a an in on at
  house hall gate street road lane square park court place hotel palace centre center tower station bridge hospital school college university
  academy institute library museum gallery theatre theater church cathedral stadium arena airport port harbour market
  party league union alliance movement front group society association federation foundation trust fund council committee commission board
  agency authority office department ministry service services bank company corporation limited ltd plc inc holdings partners
  city county borough district town village region state national international royal united new old great north south east west northern southern
  eastern western central upper lower first general public european british english scottish welsh irish american global world
  football rugby cricket club rovers wanderers athletic rangers orchestra philharmonic symphony choir band festival press news times
  energy power water media systems technologies software industries
`);

/** Words that announce another thing than the one in hand. Folded. */
export const OTHER_MARKERS = words(`
  sister rival rivals another other second different similar competitor former formerly previously earlier originally once until moved
  unlike elsewhere instead not never neighbouring neighboring twin separate not later next would could might if
`);

/** Verbs of making something public or making it at all. Dictionary forms. */
export const PRODUCING = words(
  'publish produce issue release compile make build supply provide write calculate prepare manufacture create commission',
);

/** Prepositions between a thing and the place where it is. */
export const LOCATIVE = words('in at off near outside inside');

/** Verbs that say of a thing that it is somewhere, or of an event that it happens there. Dictionary forms. */
export const STAGING = words(
  'be hold stage host take play sing perform show screen celebrate run open start begin finish lie stand sit base house locate situate site build store keep happen contest',
);

/** Last words in names of bodies, by kind: somebody is of one body of a kind at a time. Folded. */
export const BODY_KINDS: readonly ReadonlySet<string>[] = [
  'party league union alliance movement front bloc coalition democrats federation society association',
  'school academy college grammar primary secondary',
  'university institute polytechnic college',
  'hospital infirmary clinic hospice',
  'bank mutual',
  'council assembly',
  'club united city town rovers wanderers athletic rangers albion county',
  'company corporation group holdings partners industries limited ltd plc inc',
  'church chapel cathedral abbey minster',
  'museum gallery archive',
  'orchestra philharmonic symphony sinfonia ensemble',
  'theatre theater playhouse opera',
  'news times herald gazette post chronicle courier',
  'trust foundation fund charity',
  'commission authority agency board bureau directorate inspectorate',
].map(words);
