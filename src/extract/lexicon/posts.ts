/** Offices that writers name people by, and the small words around them. Origin: the posts of public bodies, firms, schools, clubs, courts and newsrooms. */
import { PROFESSIONS } from './professions.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

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

export const FORMER = words('former formerly ex then previous previously onetime late past erstwhile outgoing');
export const CURRENT = words('now current currently sitting present incumbent new newly');

/** Words about a person that do not say what the post is of. */
export const EVALUATIVE = words(`
  popular veteran serving long outspoken embattled controversial young old first female male youngest oldest respected beleaguered
  charismatic newly new longtime elected appointed tough local own great big top good british-born much loved award winning
  founding longest-serving brilliant retired fellow proud busy chief leading visiting renowned noted celebrated distinguished eminent
`);

/** Participles that name what a post deals with, or what kind of one it is. */
export const TRADES = words(`
  accounting acting advertising banking broadcasting building catering commanding commissioning consulting engineering farming founding
  fundraising housing licensing leading learning lending managing manufacturing marketing mining monitoring nursing operating outgoing
  incoming planning policing presiding programming prosecuting publishing purchasing recruiting returning sailing scouting serving shipping
  sitting sporting swimming teaching trading training visiting writing
`);

/** A post: whom it sets apart, and what it goes together with. */
export interface Head {
  /** The name under which its equals meet. */
  readonly id: string;
  /** Fields in which a person holds one such post at a time. */
  readonly fields: readonly string[];
  /** Held by many at once: it does not say which person is meant. */
  readonly general: boolean;
  /** Goes together with any other post: an MP is a minister, a founder the chief executive. */
  readonly combines: boolean;
  /** What somebody has learned, rather than a post in a body. */
  readonly profession: boolean;
}

/** Field(s): post = other words for it. Behind `+` stand posts of which a body has many, behind `*` those that go together with others. */
const POSTS = `
politics company sport school club medical: president
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
politics: consul = consul general
politics: high commissioner
politics music: leader
politics: whip = chief whip
politics: speaker
politics: cabinet member = portfolio holder
politics: returning officer
politics: monitoring officer
politics: electoral officer
politics: town clerk
politics: ombudsman
politics school church: chancellor
politics*: mp = member of parliament
politics*: msp = member of the scottish parliament
politics*: mep = member of the european parliament
politics*: senator
politics*: councillor = councilor
politics*: candidate
politics*: envoy
politics club company church+: secretary
company medical school arts club police politics: chief executive = ceo = chief executive officer
company: chief financial officer = cfo = chief finance officer
company: chief operating officer = coo
company: chief technology officer = cto = chief technical officer
company: chief information officer = cio
company: chief marketing officer = cmo
company: chief product officer = cpo
company: chief people officer
company: chief legal officer
company: chief commercial officer
company: chief scientist = chief scientific officer
company arts: managing director
company: finance director
company club: company secretary
company: general counsel
company arts: general manager
company politics club: general secretary
company politics medical school club arts: chair = chairman = chairwoman = chairperson
company politics club church: treasurer
company club: patron
company*: founder
company*: co founder = cofounder
company*: owner
company*: trustee
company*: board member
company*: shareholder
company*: investor
company sport school arts medical club science+: director
company sport medical+: project manager
medical: chief nurse = director of nursing
medical: medical director
medical: chief medical officer
medical: matron
sport: team doctor = club doctor
sport: physiotherapist = physio
sport: team manager
sport: sporting director = director of football
company sport school arts medical police+: head
company politics police club+: spokesperson = spokesman = spokeswoman
company police politics club+: officer
company club politics+: organiser = organizer
company+: coordinator = co ordinator
press: editor = editor in chief
press: publisher
press+: correspondent
press+: reporter
press+: columnist
press+: producer
press+: presenter
school: provost
school church: rector
school church: dean
school: principal = head teacher = headteacher = headmaster = headmistress
school: bursar
school church law: registrar
school arts: curator
law: chief justice = lord chief justice
law: attorney general
law: solicitor general
law: judge
law: coroner
law: prosecutor
law: magistrate
law: lawyer = attorney = counsel
law: clerk
law: chief clerk
law police: chief constable = police chief = chief of police
police: sheriff
law police: police commissioner
police: commissioner
police: superintendent
police: chief superintendent
police: inspector
police: chief inspector
police: sergeant
police: constable
rescue: fire chief = chief fire officer = fire commissioner
rescue: fire marshal
law: district attorney
law: public defender
politics: city manager = town manager
politics: county clerk
sport military: captain = skipper
sport: head coach
sport company medical arts club+: manager
sport: coach
sport: goalkeeper = keeper
sport: striker
sport: midfielder
sport: defender
sport: winger
sport: fly half = flyhalf
sport: scrum half
sport: wicketkeeper
sport: bowler
sport: batsman = batter
sport: referee
sport: umpire
sport: steward
arts: conductor = principal conductor = chief conductor
arts: music director = musical director = director of music
arts: artistic director
arts: concertmaster
arts: organist
arts: choreographer
arts: librettist
arts*: composer
arts*: soloist
arts*: author
church: archbishop
church: bishop
church: archdeacon
church: vicar
church: chaplain
church: abbot
church: abbess
church: rabbi
church: imam
church: pope
military: chief of staff
military: chief of the defence staff
military: commander
military: admiral
military: general
science: principal investigator
science company+: laboratory manager
science+: researcher
science+: scientist
medical+: surgeon
`;

/** Words before a profession that make it a post. */
export const LEVELS: ReadonlySet<string> = words('chief lead principal senior head');

/** The posts by their words, folded and joined by blanks. */
export const HEADS: ReadonlyMap<string, Head> = new Map(
  [...PROFESSIONS.trim().split('\n').flatMap(professions), ...POSTS.trim().split('\n').map(post)].flatMap(([names, head]) =>
    names.map((name) => [name, head] as const),
  ),
);

function post(line: string): readonly [readonly string[], Head] {
  const [marked = '', names = ''] = line.split(': ');
  const equals = names.split(' = ');
  const fields = marked.replace(/[*+]$/, '').split(' ');
  const combines = marked.endsWith('*');
  return [equals, { id: equals[0]!, fields, general: combines || marked.endsWith('+'), combines, profession: false }];
}

function professions(line: string): readonly (readonly [readonly string[], Head])[] {
  const [family = '', names = ''] = line.split(': ');
  return names.split(', ').map((name) => {
    const equals = name.split(' = ');
    return [equals, { id: equals[0]!, fields: [`profession of ${family}`], general: true, combines: false, profession: true }];
  });
}
