const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words that the names of bodies hold. Origin: registers of companies, public bodies, charities, schools and clubs. Folded. */
export const BODIES = words(`
  agency alliance archive archives army assembly association authority bank board bureau cabinet centre center chamber charity church
  club college commission committee community company congress consortium corporation corps council court department federation
  festival firm force foundation fund gallery government group guild hospital inc institute institution laboratory league library
  limited ltd ministry movement museum network office opera orchestra organisation organization parliament partnership party plc
  police practice project railway school senate service services society studio studios supermarket surgery team theatre theater
  treasury tribunal trust union university
`);
