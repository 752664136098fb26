/** Invented bodies of eighteen kinds, and the posts that people hold there, each beside a post that it is not. */
export interface Workplace {
  readonly bodies: readonly string[];
  /** The post, and another one of the same body that contradicts it. */
  readonly posts: readonly (readonly [post: string, other: string])[];
}

const list = (text: string): readonly string[] => text.split('; ');
const posts = (text: string): Workplace['posts'] =>
  list(text).map((pair) => {
    const [post = '', other = ''] = pair.split(' / ');
    return [post, other];
  });

export const WORKPLACES: readonly Workplace[] = [
  {
    bodies: list('Harrowgate Hospital; Merrow Children’s Hospital; Lindenhof Hospital; Cedar Bay Hospital'),
    posts: posts(
      'chief nurse / medical director; medical director / chief nurse; consultant cardiologist / consultant radiologist; head of midwifery / head of nursing; chief pharmacist / chief physiotherapist',
    ),
  },
  {
    bodies: list('Aldermoor University; Kessock University; Pinhoe University; Sandwell Bay University'),
    posts: posts(
      'professor of history / senior lecturer in history; professor of chemistry / professor of physics; vice-chancellor / registrar; dean of engineering / dean of medicine; registrar / bursar',
    ),
  },
  {
    bodies: list('Millbrook School; Ashdene School; Fernleigh School; Tolverne School'),
    posts: posts(
      'head teacher / deputy head teacher; deputy head teacher / head teacher; chair of governors / head teacher; bursar / head teacher; head of music / head of mathematics',
    ),
  },
  {
    bodies: list('Northlight Energy; Pellucid Energy; Tidewell Energy; Brackendale Energy'),
    posts: posts(
      'chief executive / finance director; finance director / chief executive; chief operating officer / chief technology officer; head of communications / head of research; chief engineer / chief accountant',
    ),
  },
  {
    bodies: list('Quillfeather Bank; Marlstone Bank; Verity Bank; Ottery Bank'),
    posts: posts(
      'chair / chief executive; chief economist / chief executive; chief financial officer / chief operating officer; general counsel / company secretary; branch manager / regional manager',
    ),
  },
  {
    bodies: list('the Estuary Courier; the Fell Courier; the Lowland Courier; the Harbour Courier'),
    posts: posts(
      'editor / deputy editor; political editor / sports editor; publisher / editor; news editor / picture editor; science correspondent / health correspondent',
    ),
  },
  {
    bodies: list('the Marchland Orchestra; the Saltmarsh Orchestra; the Twelve Bells Orchestra; the Ridgeway Orchestra'),
    posts: posts(
      'principal conductor / leader; music director / general manager; first violinist / principal cellist; principal cellist / first violinist; artistic director / principal conductor',
    ),
  },
  {
    bodies: list('Sandringate Rovers; Tollcross Rovers; Ebbsworth Rovers; Ninefields Rovers'),
    posts: posts(
      'head coach / captain; captain / head coach; goalkeeper / striker; club doctor / physiotherapist; sporting director / head coach',
    ),
  },
  {
    bodies: list('Brindlesham Council; Oxmoor Council; Tarnside Council; Wendle Council'),
    posts: posts(
      'leader / deputy leader; deputy leader / leader; monitoring officer / chief executive; cabinet member for housing / cabinet member for transport; chief planner / chief surveyor',
    ),
  },
  {
    bodies: list('Ardenia; Calverra; Morvania; Tessaly'),
    posts: posts(
      'prime minister / foreign minister; foreign minister / finance minister; ambassador / consul; health minister / education minister; president / prime minister',
    ),
  },
  {
    bodies: list('Westmarch Police; Dunmore Police; Lakeshire Police; Glenmoor Police'),
    posts: posts(
      'chief constable / assistant chief constable; police commissioner / chief constable; head of forensics / head of recruitment; spokesperson / chief constable; chief superintendent / chief inspector',
    ),
  },
  {
    bodies: list('the Tidmarsh Court; the Orley Court; the Penhale Court; the Vintry Court'),
    posts: posts(
      'presiding judge / prosecutor; chief prosecutor / defence lawyer; coroner / chief prosecutor; chief clerk / presiding judge; court interpreter / court usher',
    ),
  },
  {
    bodies: list('the Lantern Trust; the Open Door Trust; the Sparrow Trust; the Long Acre Trust'),
    posts: posts(
      'chief executive / chair of trustees; chair of trustees / chief executive; fundraising manager / volunteer manager; treasurer / secretary; patron / chief executive',
    ),
  },
  {
    bodies: list('the Maritime Museum; the Lace Museum; the Clockmakers’ Museum; the Salt Museum'),
    posts: posts(
      'director / deputy director; chief curator / chief conservator; head of collections / head of learning; archivist / librarian; architect / chief curator',
    ),
  },
  {
    bodies: list('the diocese of Elmswell; the diocese of Corrham; the diocese of Tarrow; the diocese of Ilminster'),
    posts: posts('bishop / archdeacon; archdeacon / bishop; chancellor / registrar; treasurer / secretary; director of music / organist'),
  },
  {
    bodies: list('the Dockworkers’ Union; the Weavers’ Union; the Bus Drivers’ Union; the Bakers’ Union'),
    posts: posts(
      'general secretary / president; president / general secretary; regional organiser / national organiser; treasurer / general secretary; research officer / press officer',
    ),
  },
  {
    bodies: list('the Sorrel Institute; the Halyard Institute; the Boreal Institute; the Quern Institute'),
    posts: posts(
      'lead researcher / laboratory manager; director / deputy director; chief scientist / chief executive; principal investigator / lead statistician; marine biologist / geologist',
    ),
  },
  {
    bodies: list('the Wild Coast Party; the Common Ground Party; the Harvest Party; the New Dawn Party'),
    posts: posts(
      'leader / deputy leader; chief whip / leader; candidate for mayor / campaign manager; general secretary / treasurer; press secretary / chief whip',
    ),
  },
];
