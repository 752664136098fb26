/** The claims file of the documentation: every key, block and flow maps, comments, an include. */
export const EXAMPLE = `# yaml-language-server: $schema=claims.schema.json
version: 1
language: en-GB
include: [facts/people.yaml]          # shared claims
sources:
  mod: { title: Ministry of Defence release, url: https://example.org/release, date: 2025-03-02 }

claims:
  deal-value:
    says: The deal lets Ukraine use £1.6bn of UK export finance to buy air defence missiles.
    value: £1.6bn
    of: [export finance, missile deal, loan]        # what it measures, and other words for it
    about: [Ukraine, air defence]                    # what pins it down: place, actor, occasion
    source: mod
  missiles:
    says: Ukraine can buy more than 5,000 air defence missiles.
    value: more than 5,000
    of: [air defence missiles, lightweight-multirole missiles, LMM]
  jobs-ni:   { says: The deal creates 200 jobs in Northern Ireland., value: 200, of: jobs, about: [Northern Ireland, created] }
  jobs-uk:   { says: It directly supports a further 700 jobs in the UK., value: 700, of: jobs, about: [UK, supported] }
  jobs-all:  { says: 900 jobs in all., sum: [jobs-ni, jobs-uk], of: jobs, about: [total] }
  output:    { says: Production in Belfast will treble., value: treble, of: [production, output] }
  spending:  { says: Defence spending rises to 2.5% of national income by 2027., value: 2.5%, of: defence spending, when: 2027, previous: 2.3% }
  summit:    { says: The summit was held on Sunday 2 March 2025., date: 2025-03-02, of: [summit, meeting] }
  factory:   { name: Belfast, is: place, of: [Thales factory, missiles made], also: [Northern Ireland] }
  unwavering: { quote: My support for Ukraine is unwavering, by: starmer }
  closing:   { says: Three of the 12 libraries close., list: [Eastgate, Moorside, Pell Lane], of: libraries, out-of: 12 }
  price:
    says: The Team plan costs £29 per user per month.
    value: £29
    per: user per month
    round: exact
    not: [£29.99, £19]
    as-of: 2025-01-01
    until: 2026-12-31
    owner: Pricing
    note: Set by the board.
    status: draft
    write: £29
    agrees: The Team plan is £29 per user per month.
    contradicts: [The Team plan is £30 per user per month.]

settings:
  drafts: ["drafts/**/*.md"]
  rules: { loose-rounding: off, name-variant: warning, value-drift: { severity: note, options: { tolerance: 0.05 } } }
  plugins: [./rules/house-style.mjs]
`;

/** A file with one of each construct, short enough to be broken at every character. */
export const SMALL = `version: 1
include: facts/people.yaml # shared
sources: { mod: Release, b: { title: "A 'B'", date: 2025-03-02 } }
claims:
  a:
    says: "The deal creates 200 jobs."
    value: 200
    of: [jobs, 'new posts']
    about:
      - Ukraine
      - UK
    source: mod
  b: { value: £1.6bn, of: loan, round: 5% }
  c: { sum: [a, a], of: x }
  d: { says: On Sunday 2 March 2025., date: 2025-03-02, of: summit }
  e:
    quote: >-
      Not today,
      not now.
    by: starmer
settings:
  rules: { a: off, b: { severity: note } }
`;

export const PEOPLE = `claims:
  starmer:   { name: Sir Keir Starmer, is: person, also: [Keir Starmer, Starmer, Sir Keir], role: [prime minister, PM], not: [Kier Starmer] }
`;

/** Reads the example and its include. */
export function readExample(path: string): string | null {
  return path === 'claims.yaml' ? EXAMPLE : path === 'facts/people.yaml' ? PEOPLE : null;
}
