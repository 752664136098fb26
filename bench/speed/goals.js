/** What the project set out to reach, held beside what was measured. A goal is met at or below its limit. */
export function goalsOf({ tables, memory, weight }) {
  const row = (title, at) => tables[title]?.[at];
  const ratio = (title, at) => row(title, at)?.ratio;
  const name = (title, at) => row(title, at)?.name;
  const one = 'One draft, whole process';
  const many = 'Many drafts, whole process';
  const goals = [
    ['rules on claims only, beside a bare parse', 0.1, ratio('In process', 2)],
    ['all default rules, beside a bare parse', 0.45, ratio('In process', 1)],
    ['many drafts, whole process, beside a program that only parses', 0.12, ratio(many, 1)],
    ['many drafts, the most memory in MiB', 256, memory.check],
    [
      'the same again with `--cache`, nothing changed, beside the first run',
      0.1,
      (row(many, 2)?.seconds ?? Number.NaN) / row(many, 1)?.seconds,
    ],
    ['one draft of 800 words, beside `node -e 0`', 1.8, ratio(one, 1)],
    ['the same, nothing kept from earlier runs', 2.2, ratio(one, 3)],
    ['one draft that touches no claim, beside `node -e 0`', 1.3, ratio(one, 4)],
    [`${name('More claims, the same hits', 2)}, beside the first ones alone`, 1.3, ratio('More claims, the same hits', 2)],
    [`${name('More claims, the same hits', 3)}, beside the first ones alone`, 1.5, ratio('More claims, the same hits', 3)],
    [
      `${name('A longer draft, for each byte', 1)}, beside ten drafts of a tenth, for each byte`,
      2,
      ratio('A longer draft, for each byte', 1),
    ],
    ['code that one draft loads, in KB as a minifier would leave it', 300, weight],
  ];
  const peers = { 'textlint, prh with the same terms': 10, 'textlint, terminology': 20, cspell: 10, 'markdownlint-cli2': 7 };
  const slower = { ...peers, 'remark-cli, recommended lints': 6, 'rumdl (Rust)': 1 };
  for (const { name, ratio } of tables['Other tools, whole process'] ?? [])
    if (name in slower) goals.push([`time beside ${name}`, 1 / slower[name], 1 / ratio]);
  return goals.filter(([, , reached]) => Number.isFinite(reached)).map(([goal, limit, reached]) => ({ goal, limit, reached }));
}
