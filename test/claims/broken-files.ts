/** A claims file with mistakes, and each of its problems: where it stands, the characters above the caret, the message. */
export interface BrokenFile {
  readonly name: string;
  readonly text: string;
  readonly problems: readonly (readonly [place: string, underlined: string, message: string])[];
}

export const BROKEN_FILES: readonly BrokenFile[] = [
  {
    name: 'a colon inside plain text',
    text: `claims:
  a:
    says: The deal: 200 jobs
    value: 200
`,
    problems: [['3:19', ':', 'a second `: ` in this line']],
  },
  {
    name: 'an open quotation mark',
    text: `claims:
  a:
    says: "The deal creates 200 jobs.
    value: 200
`,
    problems: [['3:11', '"', 'this quotation mark is not closed']],
  },
  {
    name: 'an open bracket',
    text: `claims:
  a:
    of: [jobs, posts
    value: 200
`,
    problems: [['3:9', '[', 'this bracket is not closed']],
  },
  {
    name: 'an open brace',
    text: `claims:
  a: { says: The deal, value: 200
  b: { value: 3 }
`,
    problems: [['2:6', '{', 'this bracket is not closed']],
  },
  {
    name: 'text behind quoted text',
    text: `claims:
  a:
    quote: "Yes," he said
`,
    problems: [['3:19', 'he said', 'something that does not belong here']],
  },
  {
    name: 'text that begins with a reserved character',
    text: `claims:
  a:
    note: @home
    value: 200
`,
    problems: [['3:11', '@', 'text may not begin with `@`']],
  },
  {
    name: 'an indent that fits nothing',
    text: `claims:
  a:
    value: 200
   of: jobs
`,
    problems: [['4:4', 'o', 'the indent of this line fits nothing above it']],
  },
  {
    name: 'a tab as indent',
    text: `claims:
\ta:
\t  value: 200
`,
    problems: [['2:1', '\t', 'a tab indents this line']],
  },
  {
    name: 'a tab behind blanks',
    text: `claims:
  a:
  \tvalue: 200
`,
    problems: [['3:3', '\t', 'a tab indents this line']],
  },
  {
    name: 'a line without a key',
    text: `claims:
  a:
    value: 200
    jobs
    of: jobs
`,
    problems: [['4:5', 'jobs', 'a line without `key: value`']],
  },
  {
    name: 'a colon without a blank',
    text: `claims:
  a:
    value:200
`,
    problems: [['3:5', 'value:200', 'claim `a` must be a map']],
  },
  {
    name: 'a comma left out',
    text: `claims:
  a:
    of: ["jobs" "posts"]
`,
    problems: [['3:17', '"', 'a comma is missing before this']],
  },
  {
    name: 'a figure that looks like a block header',
    text: `claims:
  a:
    value: >5,000
`,
    problems: [['3:12', '>5,000', 'text may not begin with `>`']],
  },
  {
    name: 'an unknown escape',
    text: `claims:
  a:
    says: "C:\\games"
    value: 200
`,
    problems: [['3:14', '\\', 'a backslash that YAML does not know']],
  },
  {
    name: 'a percent sign at the start',
    text: `claims:
  a:
    value: %5
`,
    problems: [['3:12', '%', 'text may not begin with `%`']],
  },
  {
    name: 'an anchor',
    text: `claims:
  a: &x { value: 200 }
`,
    problems: [['2:6', '&x', 'a YAML anchor']],
  },
  {
    name: 'an alias',
    text: `claims:
  a: *x
`,
    problems: [['2:6', '*x', 'a YAML alias']],
  },
  {
    name: 'stars at the start of text',
    text: `claims:
  a:
    says: **bold** 200
`,
    problems: [['3:11', '**bold**', 'a YAML alias']],
  },
  {
    name: 'a tag',
    text: `claims:
  a: { value: !!int 200 }
`,
    problems: [['2:15', '!!int', 'a YAML tag']],
  },
  {
    name: 'a directive',
    text: `%YAML 1.1
---
claims:
  jobs: { says: The deal creates 200 jobs., value: 200 }
`,
    problems: [['1:1', '%YAML 1.1', 'a YAML directive']],
  },
  {
    name: 'a merge key',
    text: `claims:
  a:
    <<: { value: 200 }
`,
    problems: [['3:5', '<<', 'a merge key']],
  },
  {
    name: 'a complex key',
    text: `claims:
  ? a
  : { value: 200 }
`,
    problems: [['2:3', '?', 'a complex key']],
  },
  {
    name: 'two documents',
    text: `claims:
  jobs: { says: The deal creates 200 jobs., value: 200 }
---
claims:
  jobs: { says: The deal creates 200 jobs., value: 200 }
`,
    problems: [['3:1', '---', 'a second document begins here']],
  },
  {
    name: 'an empty file',
    text: ``,
    problems: [['1:1', '', 'the file is empty']],
  },
  {
    name: 'nothing but comments',
    text: `# only
# comments
`,
    problems: [['1:1', '#', 'the file holds nothing but comments']],
  },
  {
    name: 'a list',
    text: `- a
- b
`,
    problems: [['1:1', '- a', 'a claims file is a map with the key `claims`']],
  },
  {
    name: 'a text',
    text: `hello
`,
    problems: [['1:1', 'hello', 'a claims file is a map with the key `claims`']],
  },
  {
    name: 'no claims in the map',
    text: `version: 1
claims: {}
`,
    problems: [['2:1', 'claims', 'there are no claims']],
  },
  {
    name: 'no claims at all',
    text: `version: 1
`,
    problems: [['1:1', 'v', 'there are no claims']],
  },
  {
    name: 'claims left empty',
    text: `claims:
`,
    problems: [['1:1', 'claims', '`claims` is empty']],
  },
  {
    name: 'another version',
    text: `version: 2
claims:
  jobs: { says: The deal creates 200 jobs., value: 200 }
`,
    problems: [['1:10', '2', '`version` must be 1']],
  },
  {
    name: 'an unknown key of the file',
    text: `vesion: 1
claims:
  jobs: { says: The deal creates 200 jobs., value: 200 }
`,
    problems: [['1:1', 'vesion', 'unknown key `vesion` in the file']],
  },
  {
    name: 'unknown keys of a claim',
    text: `claims:
  jobs:
    vaule: 200
    ofs: jobs
    value: 3
`,
    problems: [
      ['3:5', 'vaule', 'unknown key `vaule` in claim `jobs`'],
      ['4:5', 'ofs', 'unknown key `ofs` in claim `jobs`'],
    ],
  },
  {
    name: 'an unknown key that is near to none',
    text: `claims:
  jobs:
    zzzzzzzz: 200
    value: 3
`,
    problems: [['3:5', 'zzzzzzzz', 'unknown key `zzzzzzzz` in claim `jobs`']],
  },
  {
    name: 'wrong types',
    text: `claims:
  jobs:
    says: [a, b]
    of: { a: b }
    value: 200
    ordered: maybe
    round: 5
    status: old
    is: persn
    about: [[a]]
`,
    problems: [
      ['3:11', '[a, b]', '`says` must be text'],
      ['4:9', '{ a: b }', '`of` must be text or a list of texts'],
      ['6:14', 'maybe', '`ordered` must be true or false'],
      ['7:12', '5', '`round` must be `exact`, `written`, or a tolerance such as 5%'],
      ['8:13', 'old', '`status` must be one of active, draft, withdrawn'],
      ['9:9', 'persn', '`is` must be one of person, organisation, place, product, work, name'],
      ['10:12', '[[a]]', '`about` must be text or a list of texts'],
    ],
  },
  {
    name: 'keys left empty',
    text: `claims:
  jobs:
    of:
    value: 200
    list: []
    says: ""
`,
    problems: [
      ['3:5', 'of', '`of` is empty'],
      ['5:5', 'list', '`list` is empty'],
      ['6:5', 'says', '`says` is empty'],
    ],
  },
  {
    name: 'claims that are no maps',
    text: `claims:
  jobs: 200
  people:
  posts: [200]
`,
    problems: [
      ['2:9', '200', 'claim `jobs` must be a map'],
      ['3:3', 'people', 'claim `people` is empty'],
      ['4:10', '[200]', 'claim `posts` must be a map'],
    ],
  },
  {
    name: 'claims as a list',
    text: `claims:
  - a
`,
    problems: [['2:3', '- a', '`claims` must be a map of claims by id']],
  },
  {
    name: 'words that cannot be ids',
    text: `claims:
  two words: { value: 200 }
  _x: { value: 200 }
`,
    problems: [
      ['2:3', 'two words', '`two words` cannot be an id'],
      ['3:3', '_x', '`_x` cannot be an id'],
    ],
  },
  {
    name: 'an id twice',
    text: `claims:
  a: { value: 200, of: x }
  b: { value: 200, of: y }
  a: { value: 300, of: z }
`,
    problems: [['4:3', 'a', '`a` stands here twice, first in line 2']],
  },
  {
    name: 'a key twice',
    text: `claims:
  a:
    value: 200
    value: 300
`,
    problems: [['4:5', 'value', '`value` stands here twice, first in line 3']],
  },
  {
    name: 'figures and dates that cannot be read',
    text: `claims:
  a: { value: 5_000 }
  b: { date: soonish }
  c: { value: 200, previous: many, out-of: lots, as-of: never, until: x }
`,
    problems: [
      ['2:15', '5_000', '`5_000` cannot be read as a figure'],
      ['3:14', 'soonish', '`soonish` cannot be read as a date'],
      ['4:30', 'many', '`many` cannot be read as a figure'],
      ['4:44', 'lots', '`lots` cannot be read as a figure'],
      ['4:57', 'never', '`never` cannot be read as a date'],
      ['4:71', 'x', '`x` cannot be read as a date'],
    ],
  },
  {
    name: 'references to nothing',
    text: `claims:
  jobs-ni: { value: 200, of: x }
  n: { name: Bob }
  b: { sum: [jobs-in, jobs-ni] }
  c: { sum: [n, jobs-ni] }
  d: { sum: [d, jobs-ni] }
  e: { sum: jobs-ni }
  f: { share: [jobs-ni, jobs-ni, jobs-ni] }
  q: { quote: hello there, by: bobb }
  r: { quote: hello here, by: jobs-ni }
  s: { value: 1, source: modd }
sources:
  mod: X
`,
    problems: [
      ['4:14', 'jobs-in', 'there is no claim `jobs-in`'],
      ['5:14', 'n', '`n` is no claim with a figure'],
      ['6:14', 'd', 'claim `d` is derived from itself'],
      ['7:13', 'jobs-ni', '`sum` needs two claims or more'],
      ['8:15', '[jobs-ni, jobs-ni, jobs-ni]', '`share` needs two claims'],
      ['9:32', 'bobb', 'claim `q` names a speaker that is not there: `bobb`'],
      ['10:31', 'jobs-ni', '`jobs-ni` is a value claim, not a name'],
      ['11:26', 'modd', 'claim `s` names a source that is not there: `modd`'],
    ],
  },
  {
    name: 'derivations in a circle',
    text: `claims:
  a: { sum: [b, c] }
  b: { sum: [a, c] }
  c: { value: 2 }
`,
    problems: [
      ['2:13', '[b, c]', 'claim `a` is derived from itself: a → b → a'],
      ['3:13', '[a, c]', 'claim `b` is derived from itself: b → a → b'],
    ],
  },
  {
    name: 'derivations that do not fit',
    text: `claims:
  a: { value: 200, of: x }
  b: { value: 700, of: y }
  c: { value: 950, sum: [a, b], of: z }
  m: { value: £5 }
  d: { sum: [a, m] }
  e: { value: 30%, share: [a, b] }
  f: { value: 28.6%, share: [a, b] }
  g: { value: 250%, change: [a, b] }
  h: { value: 25%, change: [a, b] }
  i: { value: 3.5, ratio: [a, b] }
`,
    problems: [
      ['4:15', '950', '`950` is not the sum of its parts: the sum is 900'],
      ['6:13', '[a, m]', 'these figures have no sum: a 200, m £5'],
      ['7:15', '30%', '`30%` is not the share of its parts: the share is 28.6%'],
      ['10:15', '25%', '`25%` is not the change of its parts: the change is 250%'],
      ['11:15', '3.5', '`3.5` is not the ratio of its parts: the ratio is 0.2857 times'],
    ],
  },
  {
    name: 'no kind or two kinds',
    text: `claims:
  a: { value: 200, date: 2025-03-02 }
  b: { says: Nothing here. }
  c: { sum: [a, b], share: [a, b] }
  d: { value: 3, role: x, also: y }
`,
    problems: [
      ['2:20', 'date', 'claim `a` carries both `value` and `date`'],
      ['3:3', 'b', 'claim `b` states nothing to check'],
      ['4:21', 'share', 'claim `c` carries both `sum` and `share`'],
      ['5:18', 'role', 'warning: `role` means nothing in a value claim'],
      ['5:27', 'also', 'warning: `also` means nothing in a value claim'],
    ],
  },
  {
    name: 'weekdays that do not fit',
    text: `claims:
  a: { says: It was held on Saturday 2 March 2025., date: 2025-03-02 }
  b: { says: It was held on Sunday 3 March 2025., date: 2025-03-02 }
  c: { date: Monday 2 March 2025 }
`,
    problems: [
      ['2:29', 'Saturday 2 March 2025', '2 March 2025 is a Sunday, not a Saturday'],
      ['3:29', 'Sunday 3 March 2025', '3 March 2025 is a Monday, not a Sunday'],
      ['4:14', 'Monday 2 March 2025', '2 March 2025 is a Sunday, not a Monday'],
    ],
  },
  {
    name: 'sources',
    text: `sources:
  mod: { titel: X }
  b: { title: X, date: never }
  c: [x]
claims:
  jobs: { says: The deal creates 200 jobs., value: 200 }
`,
    problems: [
      ['2:8', '{ titel: X }', '`title` is missing in source `mod`'],
      ['2:10', 'titel', 'unknown key `titel` in source `mod`'],
      ['3:24', 'never', '`never` cannot be read as a date'],
      ['4:6', '[x]', 'source `c` must be a title, or a map with `title`, `url` and `date`'],
    ],
  },
  {
    name: 'settings',
    text: `settings:
  drafts: 5
  rule: x
  rules: { a: on, b: { sev: error }, c: { severity: bad } }
claims:
  jobs: { says: The deal creates 200 jobs., value: 200 }
`,
    problems: [
      ['3:3', 'rule', 'unknown key `rule` in `settings`'],
      ['4:15', 'on', '`a` must be `off`, `note`, `warning`, `error`, or a map with `severity` and `options`'],
      ['4:24', 'sev', 'unknown key `sev` in `b` of `settings`'],
      ['4:53', 'bad', '`severity` must be one of error, warning, note'],
    ],
  },
  {
    name: 'another language',
    text: `language: de
claims:
  jobs: { says: The deal creates 200 jobs., value: 200 }
`,
    problems: [['1:11', 'de', '`language` must be English, such as en-GB or en-US: drafts in other languages are not read']],
  },
  {
    name: 'deep nesting',
    text: `claims: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[
`,
    problems: [['1:41', '[', 'nested deeper than 32 levels']],
  },
  {
    name: 'a control character',
    text: `claims:
  a: { value: 2\u000000 }
`,
    problems: [['2:16', '\u0000', 'a control character: this is not a text file']],
  },
  {
    name: 'includes that cannot be',
    text: `include: [missing.yaml, ../up.yaml, /etc/passwd, "https://x.org/a", include.yaml, "a\\\\b"]
claims:
  jobs: { says: The deal creates 200 jobs., value: 200 }
`,
    problems: [
      ['1:11', 'missing.yaml', 'there is no file missing.yaml'],
      ['1:25', '../up.yaml', 'an include may not leave the workspace'],
      ['1:37', '/etc/passwd', 'an include may not be an absolute path'],
      ['1:50', '"https://x.org/a"', 'an include must be a path'],
      ['1:69', 'include.yaml', 'there is no file include.yaml'],
      ['1:83', '"a\\\\b"', 'a backslash in a path'],
    ],
  },
];
